# Wie viele Beiträge sagen, dass sie Werbung sind oder für wen ihre Verfasser arbeiten.

metric-disclosure-share = Beiträge mit Werbekennzeichnung
metric-disclosure-share-definition = Beiträge, deren Text eine Kennzeichnung wie #anzeige oder #ad enthält oder ein anderes Wort der Einstellungen, etwa den Namen des Arbeitgebers ÷ Beiträge mit Text. Nur für das ganze Programm, nie für Bereiche oder Personen. Hilfe für Leitlinien und Schulung, keine Rechtsberatung.
disclosure-of = { $part } von { $whole } Beiträgen mit Text · { $period } · { $coverage }
disclosure-terms = Gesucht: { $terms }
disclosure-warning = Ganzes Programm, unabhängig von Filtern. Nach Wörtern, daher nicht fehlerfrei: „Werbung“ kann auch Thema sein; eine Kennzeichnung im Bild oder durch die Plattform wird nicht gesehen. Keine Rechtsberatung.
disclosure-no-text = Kein Beitrag des Zeitraums hat Text, in dem eine Kennzeichnung stehen könnte.
disclosure-withheld = Zurückgehalten: Nur { $share } der Beiträge haben Text.
trace-note-disclosure = Wer Beiträge kennzeichnet und wer nicht, wird gezählt, aber nie mit Namen oder Beitrag aufgelistet.
