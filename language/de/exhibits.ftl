# Titel, Untertitel, Beschriftungen und leere Zustände der Schaubilder.

hidden-value = verborgen
hidden-rule = Verborgen sind Zahlen über weniger als { $minimum } Personen, Summen, zu denen ein oder zwei Personen das meiste beitragen, und was sie aus einer Differenz verriete.
sample-mark = Beispieldaten
upload-action = Hochladen

# Stempel und Fußzeile
stamp-versus = { $period } ggü. { $other }
stamp-all-channels = alle Kanäle
stamp-all-units = alle Bereiche
stamp-units = { $count ->
    [one] 1 Bereich
   *[other] { $count } Bereiche
  }
stamp-all-campaigns = alle Kampagnen
stamp-campaigns = { $count ->
    [one] 1 Kampagne
   *[other] { $count } Kampagnen
  }
stamp-published = im Zeitraum veröffentlicht
stamp-imports = { $count ->
    [0] noch kein Import
    [one] 1 Import
   *[other] { $count } Importe
  }
stamp-as-of = Stand { $day }
stamp-version = Datenversion { $version }
footer-source = Quelle: { $imports }
footer-size = n = { $size }
footer-coverage = Abdeckung { $coverage }
footer-coverage-limited = Abdeckung { $coverage } (eingeschränkt)
footer-definition = Definition v{ $version }
unit-posts = { $count ->
    [one] 1 Beitrag
   *[other] { $count } Beiträge
  }
unit-members = { $count ->
    [one] 1 Mitglied
   *[other] { $count } Mitglieder
  }
unit-active = { $count ->
    [one] 1 aktives Mitglied
   *[other] { $count } aktive Mitglieder
  }

# Gemeinsame Wörter
label-unprompted = ohne Impuls
label-prompted = mit Kampagnen-
  impuls
label-prompted-line = mit Kampagnenimpuls
label-elsewhere = andere Kampagne
label-unclassifiable = nicht zuzuordnen
label-to-date = bis heute
label-lighter = heller: unvollständig
label-week = Woche
label-week-of-year = { $week }/{ $year }
label-day = Tag
label-week-start = Beginn
label-month = Monat
label-kind = Art
label-person = Name
label-unit = Bereich
label-complete = Vollständig
label-yes = ja
label-no = nein
label-net = Saldo
label-no-lapses = niemand wurde still
label-normal-variation = übliche Schwankung: { $lower } bis { $upper } Beiträge ohne Impuls je Woche
label-window = { $name }: { $span }, gezählt bis { $end }
label-people-by-posts = Mitglieder mit Beiträgen, meiste zuerst
label-share-of-posts = Anteil der Beiträge
label-equal = alle gleich aktiv
label-level = gleichauf
label-originals = Eigene Beiträge
label-reshares = Geteilte Beiträge
label-detail = Davon
detail-posts = { $originals } eigene, { $reshares } geteilte
detail-engagements = aus { $posts ->
    [one] 1 Beitrag
   *[other] { $posts } Beiträgen
  }
label-from-here = Daten-
  beginn:
  { $active } Aktive
member-code = Mitglied { $code }

# Warum nichts zu sehen ist
empty-no-posts = Ein Kanalexport bringt die Beiträge, eine Mitgliederliste die Menschen dahinter.
empty-no-members = Erst eine Mitgliederliste zeigt, welche Beiträge von Mitgliedern stammen; mit ihr erscheinen Aktivierungsrate und Wachstum.
empty-nothing-in-scope = Keine Beiträge von Mitgliedern in diesem Zeitraum und dieser Auswahl. Bitte einen längeren Zeitraum oder weniger Filter wählen.
empty-no-text = { $share } der Beiträge haben Text oder Hashtags, zu wenige, um Impulse zu erkennen. Bitte einen Export mit Beitragstext hochladen.
empty-no-campaign = Ein Kampagnenplan mit Name, Daten und Hashtags zeigt die Beteiligung.
empty-no-active-months = Die Mitgliederliste ist da. Kanalexporte aus diesen Monaten zeigen, wer aktiv wurde, zurückkehrte oder still wurde.
empty-nobody-named = { $named } von { $members } haben der Namensnennung zugestimmt. Namen erscheinen, sobald die Mitgliederliste eine Zustimmung enthält; Summen bleiben sichtbar.
empty-nobody-named-action = Mitgliederliste hochladen
empty-hidden = Zahlen über Personen erscheinen erst ab { $minimum } Mitgliedern, auch im Unterschied zu anderen Auswahlen, und Summen nur, wo nicht ein oder zwei Personen das meiste beitragen, damit niemand erkennbar wird. Bitte eine größere Gruppe wählen oder die kleinsten Bereiche dazunehmen.
empty-title-posts = { $name }: noch keine Beiträge
empty-title-members = { $name }: noch keine Mitgliederdaten
empty-title-campaign = { $name }: noch keine Kampagne
empty-title-people = { $name }: noch ohne Namen
empty-title-hidden = { $name }: verborgen, Einzelne wären erkennbar
empty-title-activity = { $name }: keine Aktivität in diesen Monaten
empty-title-selection = { $name }: nichts in dieser Auswahl
empty-title-text = { $name }: zu wenige Texte, um Impulse zu erkennen
empty-name-posts-by-week = Beiträge je Woche
empty-name-growth-by-month = Neu, zurückgekehrt, still geworden
empty-name-members-over-time = Mitglieder im Zeitverlauf
empty-name-campaign-posts-by-day = Beiträge rund um die Kampagne
empty-name-contributors-by-posts = Mitglieder mit den meisten Beiträgen
empty-name-contributors-by-engagements = Mitglieder mit der meisten Resonanz
empty-name-dependence = Wie viele Schultern die Beiträge tragen

# Kacheln
tile-unfinished = unvollständig · { $other }: { $value }
tile-of = { $numerator } von { $denominator }
tile-value = { $period }: { $value }
tile-quotient = { $period }: { $numerator } ÷ { $denominator } = { $value }
tile-coverage = Abdeckung { $coverage }
tile-coverage-limited = eingeschränkt: Abdeckung { $coverage }
tile-withheld = zurückgehalten: Abdeckung { $coverage } liegt unter 70 %
tile-no-posts = erscheint mit einem Kanalexport
tile-no-members = erscheint mit einer Mitgliederliste
tile-no-impressions = diese Exporte liefern keine Impressionen
tile-no-interactions = erscheint mit einem Interaktionsprotokoll
tile-no-text = erscheint mit Exporten, die Beitragstext enthalten
tile-hidden = Einzelne wären erkennbar (unter { $minimum } Personen, ein oder zwei geben das meiste, oder aus einer Differenz)
tile-nothing = nichts in diesem Zeitraum und dieser Auswahl
tile-engagements-per-post = Interaktionen je Beitrag

# E1 Beiträge je Woche
posts-by-week-title = { $unprompted } von { $posts } Beiträgen brauchten keinen Kampagnenimpuls
posts-by-week-title-within = { $unprompted } von { $posts } Beiträgen brauchten keinen Impuls; jede Woche lag im üblichen Rahmen
posts-by-week-title-above = { $week }: { $value } Beiträge ohne Impuls, über der üblichen Schwankung von { $lower } bis { $upper }
posts-by-week-title-below = { $week }: { $value } Beiträge ohne Impuls, unter der üblichen Schwankung von { $lower } bis { $upper }
posts-by-week-subtitle = Beiträge von Mitgliedern je Woche, { $period }

# E3 Zugangs- und Abgangsrechnung
growth-title = { $month }: { $new ->
    [one] 1 Mitglied war neu aktiv
   *[other] { $new } Mitglieder waren neu aktiv
  }, { $reactivated ->
    [one] 1 kehrte
   *[other] { $reactivated } kehrten
  } zurück, { $lapsed ->
    [one] 1 wurde
   *[other] { $lapsed } wurden
  } still
growth-title-start = { $month } ist der erste geladene Monat mit { $active ->
    [one] 1 aktiven Mitglied
   *[other] { $active } aktiven Mitgliedern
  }
growth-subtitle = Aktive Mitglieder je Monat, { $period } · über null neu und zurückgekehrt, darunter still geworden · Punkt: Saldo
growth-noisy = { $ratio } (weniger als 10 still geworden)
label-new = neu
label-reactivated = zurückgekehrt
label-lapsed = still geworden
label-ratio = Wachstums-
  verhältnis

# Mitglieder im Zeitverlauf
members-title = Ende { $month }: { $members ->
    [one] 1 Mitglied
   *[other] { $members } Mitglieder
  }, { $active ->
    [one] 1 war
   *[other] { $active } waren
  } in diesem Monat aktiv
members-title-to-date = Im laufenden { $month } gibt es { $members ->
    [one] 1 Mitglied
   *[other] { $members } Mitglieder
  }, davon bisher { $active } aktiv
members-title-only = { $month }: { $members ->
    [one] 1 Mitglied
   *[other] { $members } Mitglieder
  }; wer aktiv ist, zeigt erst ein Kanalexport
members-subtitle = Mitglieder am Ende und aktive Mitglieder im Lauf jedes Monats, { $period }
label-members-end = { $count ->
    [one] 1 Mitglied
   *[other] { $count } Mitglieder
  }
label-active-end = { $count } Aktive

# Kampagne
campaign-title = { $prompted } von { $posts } Beiträgen im Kampagnenzeitraum tragen den Impuls der Kampagne
campaign-title-running = Tag { $day } von { $days }: bisher tragen { $prompted } von { $posts } Beiträgen den Impuls der Kampagne
campaign-subtitle = Beiträge von Mitgliedern je Tag rund um „{ $name }“, { $span }, gezählt bis { $end } · Impuls ist unsere Regel, keine Ursache
campaign-running = Tag { $day } von { $days }
campaign-of-invited = { $participants } von { $count } Eingeladenen
campaign-of-members = { $participants } von { $count } Mitgliedern im Kampagnenzeitraum
campaign-first-timers = { $first } von { $participants } Teilnehmenden
campaign-posts = mit dem Impuls der Kampagne
campaign-no-invited = keine Mitglieder in diesem Kampagnenzeitraum
campaign-no-participants = noch hat niemand teilgenommen

# Besonders engagierte Mitglieder
by-posts-title = { $people ->
    [one] 1 besonders engagiertes Mitglied steuerte { $low ->
      [one] 1 Beitrag
     *[other] { $low } Beiträge
    } bei
   *[other] { $people } besonders engagierte Mitglieder steuerten je { $low } bis { $high } Beiträge bei
  }
by-posts-title-level = { $people } besonders engagierte Mitglieder steuerten je { $low ->
    [one] 1 Beitrag
   *[other] { $low } Beiträge
  } bei
by-engagements-title = { $people ->
    [one] 1 Mitglied erhielt mit seinen Beiträgen { $low } Interaktionen
   *[other] { $people } Mitglieder erhielten mit ihren Beiträgen je { $low } bis { $high } Interaktionen
  }
by-engagements-title-level = { $people } Mitglieder erhielten mit ihren Beiträgen je { $low } Interaktionen
by-posts-subtitle = Beiträge je Person, { $period } · { $named } von { $members } stimmten der Namensnennung zu
by-engagements-subtitle = Interaktionen je Person, { $period } · { $named } von { $members } stimmten der Namensnennung zu
people-note = Alle engagieren sich freiwillig. Gleiche Zahlen stehen gleichauf, und auf einen starken Zeitraum folgt oft ein üblicher.

# E12 Abhängigkeit
dependence-title = { $people ->
    [one] Eines von { $active } Mitgliedern mit Beiträgen trägt die Hälfte der { $posts } Beiträge
   *[other] { $people } von { $active } Mitgliedern mit Beiträgen tragen die Hälfte der { $posts } Beiträge
  }
dependence-subtitle = Anteil der aktivsten Mitglieder an den Beiträgen, { $period } · ab { $minimum } Personen
dependence-half = { $people ->
    [one] 1 Person trägt
   *[other] { $people } Personen tragen
  }
  die Hälfte aller Beiträge

# Alternativtexte
alt-posts-by-week = { $title }. { $unprompted } Beiträge ohne Impuls und { $prompted } mit Kampagnenimpuls in { $weeks } Wochen.
alt-growth = { $title }. Saldo { $net }, { $active } aktive Mitglieder in diesem Monat, { $months } Monate gezeigt.
alt-members = { $title }. { $joined } beigetreten und { $left } ausgetreten in { $months } gezeigten Monaten.
alt-campaign = { $title }. { $prompted } Beiträge mit Impuls, { $unprompted } ohne, in { $days } gezeigten Tagen.
alt-people = { $title }. { $people } Personen gezeigt, kleinster Wert { $low }, größter Wert { $high }.
alt-dependence = { $title }. { $people } Personen, { $active } Mitglieder mit Beiträgen, { $posts } Beiträge.
alt-empty = { $title }. { $reason }
