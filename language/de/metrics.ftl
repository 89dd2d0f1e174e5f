# Namen und Definitionen der Kennzahlen, wie der Katalog sie festlegt.

metric-members = Mitglieder
metric-members-definition = Personen, die am letzten Tag des Zeitraums Mitglied sind. Angemeldet heißt nicht aktiv.

metric-members-in-period = Mitglieder im Zeitraum
metric-members-in-period-definition = Personen, die an mindestens einem Tag des Zeitraums Mitglied sind.

metric-joined-members = Beigetreten
metric-joined-members-definition = Mitglieder, deren Beitritt im Zeitraum liegt.

metric-left-members = Ausgetreten
metric-left-members-definition = Mitglieder, deren Austritt im Zeitraum liegt. Austreten ist nicht dasselbe wie still werden.

metric-active-members = Aktive Mitglieder
metric-active-members-definition = Mitglieder mit mindestens einer Aktivität im Zeitraum: eigener Beitrag, geteilter Beitrag oder Kommentar bei { $gender ->
    [colon] Kolleg:innen
    [star] Kolleg*innen
   *[neutral] anderen Mitgliedern
 }.

metric-activation-rate = Aktivierungsrate
metric-activation-rate-definition = Aktive Mitglieder ÷ Mitglieder im Zeitraum. Nicht zugeordnete Profile zählen nicht.

metric-new-active = Neu
metric-new-active-definition = Mitglieder, deren allererste Aktivität im Zeitraum liegt. Im ersten geladenen Monat wirken alle neu.

metric-retained-active = Gehalten
metric-retained-active-definition = Mitglieder, die im vorigen und in diesem Zeitraum aktiv sind.

metric-reactivated-active = Zurückgekehrt
metric-reactivated-active-definition = Mitglieder, die jetzt aktiv sind, im vorigen Zeitraum nicht, davor aber schon.

metric-lapsed-active = Still geworden
metric-lapsed-active-definition = Mitglieder, die im vorigen Zeitraum aktiv waren und in diesem nicht.

metric-quick-ratio = Wachstumsverhältnis
metric-quick-ratio-definition = (Neu + zurückgekehrt) ÷ still geworden. Über 1 wächst die aktive Gemeinschaft; unsicher, solange weniger als 10 still wurden.

metric-retention-rate = Bindungsrate
metric-retention-rate-definition = In beiden Zeiträumen Aktive ÷ im vorigen Zeitraum Aktive.

metric-posts = Beiträge
metric-posts-definition = Eigene und geteilte Beiträge von Mitgliedern, im Zeitraum veröffentlicht, jeder einmal gezählt.

metric-posts-per-active = Beiträge je aktivem Mitglied
metric-posts-per-active-definition = Beiträge ÷ aktive Mitglieder.

metric-impressions = Impressionen
metric-impressions-definition = Summe der zuletzt bekannten Impressionen der Beiträge, nie über Plattformen mit anderer Definition addiert.

metric-views = Aufrufe
metric-views-definition = Summe der zuletzt bekannten Aufrufe der Beiträge; getrennt von Impressionen.

metric-engagements = Interaktionen
metric-engagements-definition = Reaktionen, Kommentare und Weitergaben, dazu Klicks und Speicherungen, wo der Kanal sie liefert.

metric-er-impressions = Interaktionsrate je Impression
metric-er-impressions-definition = Summe der Interaktionen ÷ Summe der Impressionen über Beiträge, die beides liefern.

metric-er-reach = Interaktionsrate je Reichweite
metric-er-reach-definition = Summe der Interaktionen ÷ Summe der Reichweiten über Beiträge, die beides liefern.

metric-er-followers = Interaktionsrate je Follower
metric-er-followers-definition = Mittel über die Beiträge: Interaktionen ÷ Follower zum Zeitpunkt des Beitrags.

metric-applause-rate = Zustimmung je Beitrag
metric-applause-rate-definition = Reaktionen ÷ Beiträge mit bekannten Reaktionen.

metric-conversation-rate = Gesprächsrate je Beitrag
metric-conversation-rate-definition = Kommentare ÷ Beiträge mit bekannten Kommentaren.

metric-amplification-rate = Weitergaberate je Beitrag
metric-amplification-rate-definition = Weitergaben ÷ Beiträge mit bekannten Weitergaben.

metric-peer-support-rate = Kollegialer Zuspruch
metric-peer-support-rate-definition = Mitgliederbeiträge ab 7 Tagen Alter mit Reaktion, Kommentar oder Weitergabe eines anderen Mitglieds binnen 7 Tagen ÷ alle solchen Beiträge im Interaktionsprotokoll.

metric-unprompted-share = Anteil ohne Impuls
metric-unprompted-share-definition = Beiträge ohne Impuls ÷ (ohne Impuls + mit Kampagnenimpuls). Mit Impuls, in dieser Reihenfolge: von Hand so gesagt; Kampagnen-Hashtag, vorgeschlagener Link oder mindestens 80 % der Wörter eines vorgeschlagenen Textes, zwischen Start und 3 Tagen nach Ende. Eine Regel, keine Ursache.

metric-participation-rate = Beteiligung
metric-participation-rate-definition = Mitglieder mit Beitrag mit Kampagnenimpuls ÷ eingeladene Mitglieder oder, ohne Einladungsliste, ÷ Mitglieder im Zeitraum.

metric-first-timer-share = Erstmals dabei
metric-first-timer-share-definition = Teilnehmende ohne früheren Beitrag ÷ Teilnehmende. Beiträge vor dem ersten geladenen Tag sind unbekannt.

metric-top10-share = Anteil der aktivsten 10 %
metric-top10-share-definition = Beiträge des aktivsten Zehntels der aktiven Mitglieder ÷ Beiträge; ab 41 aktiven Mitgliedern.

metric-gini = Gini-Koeffizient
metric-gini-definition = 0, wenn alle aktiven Mitglieder gleich oft schreiben, nahe 1, wenn wenige fast alles schreiben.

metric-absence-factor = Personen hinter der Hälfte aller Beiträge
metric-absence-factor-definition = Ausfallfaktor: die kleinste Zahl aktiver Mitglieder, die zusammen mindestens die Hälfte aller Beiträge schreiben.

metric-remaining-share = Rest ohne die Aktivsten
metric-remaining-share-definition = Anteil der Beiträge, der ohne die k Aktivsten bleibt, in Schritten von mindestens der Mindestgruppe.
