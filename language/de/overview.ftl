# The overview: tiles with their variation, response by week, signals and the table of figures.

metric-time-to-peer-response = Zeit bis zur ersten kollegialen Reaktion
metric-time-to-peer-response-definition = Median der Stunden bis zu Reaktion, Kommentar oder Teilung durch ein anderes Mitglied (Kaplan–Meier), über Beiträge, die im Interaktionsprotokoll liegen; Beiträge ohne Antwort gelten 7 Tage oder bis zum Ende des Protokolls als beobachtet. Ganze Tage, wo das Protokoll keine Uhrzeit hat.

# Tiles
tile-change-share = { $change } ({ $share })
tile-change-within = { $change } · übliche Schwankung
tile-interval = Bei dieser Veränderung reicht der 90-%-Bereich des Zufalls von { $low } bis { $high }; liegt 0 nicht darin, gilt sie als Veränderung.
tile-first-response = Median { $hours } bis zur ersten Reaktion
tile-target = Ziel { $target } ({ $distance })
holds-in = Gilt in { $holds } von { $definitions } Definitionen
holds-short = gilt { $holds }/{ $definitions }
holds-title = Gilt es auch anders gerechnet?
holds-as-shown = wie gezeigt
holds-28-days = die letzten 28 Tage beider Zeiträume
holds-without-top-post = ohne den stärksten Beitrag beider Zeiträume
holds-er-reach = je Reichweite statt je Impression
holds-er-followers = je Follower, Mittel über die Beiträge
holds-up = steigt
holds-down = fällt
holds-same = übliche Schwankung
holds-flips = das Gegenteil
holds-unknown = Hier nicht zu sagen: { $names }
holds-note = Eine Veränderung heißt nur so, wenn der Zufall allein sie selten hervorbrächte.

# E2 Resonanz je Woche
response-applause = Zustimmung: Reaktionen je Beitrag
response-conversation = Gespräch: Kommentare je Beitrag
response-amplification = Weitergabe: Teilungen je Beitrag
response-value = Je Beitrag
response-year-before = { $value } im Vorjahr
response-title = { $applause } Reaktionen und { $conversation } Kommentare je Beitrag
response-title-same = Resonanz stabil: { $applause } Reaktionen je Beitrag
response-title-up-applause = Mehr Zustimmung: { $now } Reaktionen je Beitrag nach { $before }
response-title-down-applause = Weniger Zustimmung: { $now } Reaktionen je Beitrag nach { $before }
response-title-up-conversation = Mehr Gespräch: { $now } Kommentare je Beitrag nach { $before }
response-title-down-conversation = Weniger Gespräch: { $now } Kommentare je Beitrag nach { $before }
response-title-up-amplification = Öfter geteilt: { $now } Teilungen je Beitrag nach { $before }
response-title-down-amplification = Seltener geteilt: { $now } Teilungen je Beitrag nach { $before }
response-subtitle = Je Beitrag und Woche · grau: Vorjahr
response-hidden = { $count ->
    [one] 1 Woche
   *[other] { $count } Wochen
  } verborgen (Einzelne wären erkennbar)
alt-response = { $title }. Letzte gezeigte Woche: { $applause } Reaktionen, { $conversation } Kommentare, { $amplification } Teilungen je Beitrag.
empty-name-response-by-week = Resonanz je Beitrag
empty-title-response = { $name }: noch keine Resonanzzahlen
empty-no-response = Diese Exporte liefern weder Reaktionen noch Kommentare noch Teilungen. Mit einem Kanalexport, der sie enthält, wird die Resonanz sichtbar.

# Drei Veränderungen
signals-heading = { $count ->
    [0] Was sich verändert hat
    [one] Eine Veränderung
    [2] Zwei Veränderungen
   *[other] Drei Veränderungen
  }
signals-none = Kein Signal außerhalb der üblichen Schwankung.
signals-untested = Noch ist nichts zu vergleichen: Es braucht einen Vergleichszeitraum mit Daten.
signals-note = { $tested } Reihen geprüft; von dem, was hier steht, beruhen höchstens 10 % auf Zufall.
signals-open = Zeigen
signal-rose = { $name }: gestiegen von { $before } auf { $now } ({ $change })
signal-fell = { $name }: gefallen von { $before } auf { $now } ({ $change })
signal-absence = Die Hälfte aller Beiträge ruht auf { $now } Personen, davor auf { $before }
signal-growth = { $silent } Mitglieder wurden still, { $came } kamen neu oder zurück
signal-gap = { $count } von { $weeks } Kanalwochen sind nicht vollständig geladen; Zahlen dieser Wochen sind zu niedrig

# Alle Kennzahlen
table-title = Zwölf Kennzahlen des Zeitraums
table-title-changed = { $changed } von { $known } Kennzahlen haben sich außerhalb der üblichen Schwankung verändert
empty-name-figures-table = Kennzahlen des Zeitraums
table-open = Alle Kennzahlen
table-subtitle = { $period } · ▲▼ nur außerhalb der üblichen Schwankung · ein Wert öffnet seine Zeilen
table-figure = Kennzahl
table-now = Jetzt: { $period }
table-change = Veränderung
table-change-share = Veränderung in %
table-before = Vergleich: { $period }
table-before-none = Vergleich
table-year = Vorjahr: { $period }
table-year-none = Vorjahr
table-target = Ziel
table-coverage = Abdeckung
table-limited = { $coverage } (eingeschränkt)
table-download-xlsx = Als Arbeitsmappe herunterladen
table-download-csv = Als CSV herunterladen
table-exact = Exakte Werte
table-file-name = kennzahlen

# In einem Diagramm gewählte Wochen
weeks-chosen = Beiträge vom { $days }
weeks-leave = Zurück zum ganzen Zeitraum
weeks-note = Resonanz und Zahlen zu Beiträgen gelten für diese Wochen, Zahlen zu Personen für den ganzen Zeitraum.
permalink-name-weeks = Wochen
