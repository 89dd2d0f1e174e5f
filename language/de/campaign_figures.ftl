# Wer an einer Kampagne teilnahm, ob die Öffentlichkeit es bemerkte, in welchem Ton, und wie sie neben früheren steht.

campaign-units-unit = Bereich
campaign-units-kind = Kennzahl
campaign-units-share = Anteil
campaign-units-interval = 95-%-Intervall
campaign-units-interval-of = { $low } bis { $high }
campaign-units-all = alle Bereiche { $share }
campaign-units-basis-invited = Eingeladene = 100 %
campaign-units-basis-members-in-period = der Plan nennt keine Eingeladenen, daher alle Mitglieder der Kampagnentage = 100 %
campaign-units-subtitle = Beteiligung (magenta) und Erstmals-dabei unter den Teilnehmenden (schwarz) je Bereich, „{ $name }“
campaign-units-hidden = { $count ->
    [one] 1 Bereich verborgen
   *[other] { $count } Bereiche verborgen
 } (< { $minimum }, oder ein anderer wäre errechenbar){ $basis ->
    [invited] ; wer davon eingeladen ist, zählt in „alle Bereiche“ mit
   *[other] ; in „alle Bereiche“ enthalten
 }
campaign-units-hidden-unit = verborgen (< { $minimum } oder errechenbar)
campaign-units-few = zu wenige Teilnehmende
campaign-units-of = { $share } ({ $part } von { $whole })
campaign-units-label-taking-part = { $share } ({ $part })
campaign-units-label-first-time = { $share } erstmals dabei ({ $part } von { $whole })
campaign-units-title = { $participants } von { $invited } nahmen teil
campaign-units-title-range = { $participants } von { $invited } nahmen teil, je Bereich { $low } bis { $high }
unit-people = { $count ->
    [one] 1 Person
   *[other] { $count } Personen
 }
empty-no-invited = In den Tagen dieser Kampagne war niemand Mitglied. Bitte eine Mitgliederliste hochladen, die sie umfasst.
empty-name-campaign-units = Beteiligung je Bereich
alt-text-campaign-units = { $title }. { $participants } von { $invited } Personen nahmen teil; { $units } Bereiche gezeigt.

metric-posts-per-participant = Beiträge je teilnehmender Person
metric-posts-per-participant-definition = Beiträge der Kampagne ÷ Personen mit mindestens einem Beitrag der Kampagne.

# E9
comparison-name = Kampagne
comparison-figure = Kennzahl
comparison-value = Wert
comparison-days = Tage
comparison-age-column = Alter der Beiträge bei der Messung
comparison-size = { $count ->
    [one] 1 Kampagne
   *[other] { $count } Kampagnen
 }
comparison-subtitle = Resonanz beim ersten Export, der die Beiträge reif vorfand · „verborgen“: wenige Personen, oder ein oder zwei geben das meiste · gestrichelt: Median der anderen beendeten Kampagnen · Dauer, Jahreszeit und Eingeladene sind verschieden und nicht herausgerechnet · „mit Kampagnenimpuls“ ist unsere Regel, keine Ursache
comparison-title = { $own } nahmen teil; der Median von { $others } anderen Kampagnen ist { $middle }
comparison-title-running = Läuft noch: bisher nahmen { $own } teil; der Median von { $others } beendeten Kampagnen ist { $middle }
comparison-title-own-running = Läuft noch: bisher nahmen { $own } teil; zu wenige beendete Kampagnen für einen Median
comparison-title-own = { $own } nahmen teil; für einen Median gibt es zu wenige andere Kampagnen
comparison-title-alone = { $campaigns ->
    [one] Eine Kampagne; ihre Beteiligung ist nicht bekannt
   *[other] { $campaigns } Kampagnen nebeneinander; die Beteiligung der gezeigten ist nicht bekannt
 }
comparison-median = Median der anderen { $middle }
comparison-no-median = mit Grenzen; kein Median
comparison-of = { $value } ({ $part } ÷ { $whole })
comparison-uplift = { $share } ({ $low } bis { $high })
comparison-nobody = niemand
comparison-no-posts = keine Beiträge
comparison-not-mature = reif: { $mature } von { $posts }
comparison-not-delivered = bekannt: { $known } von { $posts }
comparison-not-begun = nicht begonnen
comparison-no-text = zu wenig Text
comparison-running = läuft, kein Urteil
comparison-gaps = Tage fehlen
comparison-unchecked = nicht geprüft
comparison-within = übliche Schwankung
comparison-together = zusammen mit einer anderen Kampagne
comparison-no-baseline = kein Normalniveau
comparison-running-day = läuft: Tag { $day } von { $days }
comparison-age-unknown = Alter der Beiträge nicht bekannt
comparison-age = Beiträge { $median } Tage alt ({ $low }–{ $high })
comparison-age-some = Beiträge { $median } Tage alt; { $mature } von { $posts } reif
comparison-choose = Kampagnen neben dieser (höchstens { $most })
empty-name-campaigns-compared = Vergleich mit früheren Kampagnen
alt-text-campaigns-compared = { $title }. { $figures } Kennzahlen von { $campaigns } Kampagnen in { $columns } Spalten.

metric-external-engagement-share = Externe Interaktionen
metric-external-engagement-share-definition = Protokollierte Reaktionen, Kommentare und geteilte Beiträge, die weder von Mitgliedern noch von der Organisation stammen ÷ alle protokollierten zu Beiträgen von Mitgliedern. Nur wo das Interaktionsprotokoll auch Außenstehende nennt; ein Protokoll nur der Mitglieder sagt über sie nichts.
coverage-needs-external-engagement-share = ein Interaktionsprotokoll, das auch Außenstehende nennt

metric-corporate-reshare-rate = Vom Konzern geteilt
metric-corporate-reshare-rate-definition = Beiträge von Mitgliedern, die Konten der Organisation geteilt haben ÷ Beiträge von Mitgliedern an den Tagen, für die das Protokoll spricht. Nur wo das Interaktionsprotokoll Konten der Organisation nennt.
coverage-needs-corporate-reshare-rate = ein Interaktionsprotokoll, das Konten der Organisation nennt

# Bemerkte es die Öffentlichkeit, in welchem Ton
notice-external-engagement-share = { $part } von { $whole } protokollierten Antworten · 95 % { $low } bis { $high } · Abdeckung { $coverage }
notice-corporate-reshare-rate = { $part } von { $whole } Beiträgen · 95 % { $low } bis { $high } · Abdeckung { $coverage }
notice-positivity = netto { $part } von { $whole } eingestuften Beiträgen · 95 % { $low } bis { $high } · eingestuft { $coverage } von { $tools }
notice-no-posts = keine Beiträge dieser Kampagne
notice-nobody-answered = keine protokollierte Antwort auf diese Beiträge
notice-unknown-external-engagement-share = unbekannt: Das Interaktionsprotokoll nennt niemanden außerhalb des Programms oder reicht nicht in diese Tage
notice-unknown-corporate-reshare-rate = unbekannt: Das Interaktionsprotokoll nennt nie Konten der Organisation oder reicht nicht in diese Tage
notice-unknown-positivity = unbekannt: Kein Export eines Beobachtungswerkzeugs nennt eine Tonalität dieser Beiträge
campaign-rule-line = Impuls ist unsere Regel, keine Ursache. In dieser Reihenfolge: was von Hand gesagt wurde · ein Hashtag der Kampagne von ihrem Beginn bis { $days } Tage nach ihrem Ende · einer ihrer Links oder mindestens 80 % der Wörter eines vorgeschlagenen Textes in diesen Tagen · sonst ohne Impuls. Beiträge ohne Text lassen sich nicht zuordnen. Regelversion { $version }.

# Targets of which nothing is known yet
campaign-aim-participants = Ziel: { $target } Beteiligte
campaign-aim-posts = Ziel: { $target } Beiträge
