# E8: was die Tage einer Kampagne neben dem Üblichen brachten.

metric-uplift-abs = Beiträge ggü. Normalniveau
metric-uplift-abs-definition = Zuordenbare Beiträge im Kampagnenfenster − dort erwartete, aus Kanälen, die vom ersten der 56 Tage vor dem Start an geladen sind. Erwartet: der Mittelwert jedes Wochentags aus den 56 Tagen vor dem Start, ohne Tage irgendeiner Kampagne; mindestens 28 Tage und drei je Wochentag. Die Grenzen sind so weit, wie dieselbe Rechnung sie braucht, um in 19 von 20 früheren Fenstern ohne Kampagne richtig zu liegen. Ein Zusammenhang, keine Wirkung der Kampagne allein.
metric-uplift-pct = Beiträge ggü. Normalniveau in Prozent
metric-uplift-pct-definition = Beiträge ggü. Normalniveau ÷ erwartete Beiträge, mit denselben Grenzen.
metric-displacement = Verdrängung
metric-displacement-definition = Beiträge ohne Impuls im Kampagnenfenster − dort erwartete ohne Impuls; unter null sind eigene Beiträge solchen mit Impuls gewichen. Verdrängung und Beiträge mit Impuls über dem Üblichen ergeben zusammen genau die Beiträge ggü. Normalniveau.
metric-carry-over = Nachwirkung
metric-carry-over-definition = Beiträge der 28 Tage nach dem Kampagnenfenster − dort nach demselben Normalniveau erwartete. Zurückgehalten, wo in diesen Tagen eine andere Kampagne lief.

empty-name-campaign-uplift = Was die Kampagne hinzufügte
empty-title-start = { $name }: noch nicht begonnen
empty-not-begun = Von dieser Kampagne ist noch kein Tag geladen. Laden Sie Kanal-Exporte ihrer Tage hoch, um Beiträge neben dem Üblichen zu sehen.

uplift-title-above = { $uplift ->
    [one] 1 Beitrag
   *[other] { $uplift } Beiträge
  } mehr als üblich ({ $percent }), zwischen { $low } und { $high }
uplift-title-below = { $uplift ->
    [one] 1 Beitrag
   *[other] { $uplift } Beiträge
  } weniger als üblich ({ $percent }), zwischen { $low } und { $high }
uplift-title-within = { $posts ->
    [one] 1 Beitrag
   *[other] { $posts } Beiträge
  }, üblich sind { $low } bis { $high }: in der üblichen Schwankung
uplift-title-above-together = Mit { $others ->
    [one] 1 anderen Kampagne
   *[other] { $others } anderen Kampagnen
  }: { $uplift ->
    [one] 1 Beitrag
   *[other] { $uplift } Beiträge
  } mehr als üblich ({ $percent }), zwischen { $low } und { $high }
uplift-title-below-together = Mit { $others ->
    [one] 1 anderen Kampagne
   *[other] { $others } anderen Kampagnen
  }: { $uplift ->
    [one] 1 Beitrag
   *[other] { $uplift } Beiträge
  } weniger als üblich ({ $percent }), zwischen { $low } und { $high }
uplift-title-within-together = Mit { $others ->
    [one] 1 anderen Kampagne
   *[other] { $others } anderen Kampagnen
  }: { $posts } Beiträge, üblich { $low } bis { $high }: übliche Schwankung
uplift-title-running = Tag { $day } von { $days }: bisher { $posts ->
    [one] 1 Beitrag
   *[other] { $posts } Beiträge
  }, üblich wären { $expected }; noch kein Urteil
uplift-title-running-alone = Tag { $day } von { $days }: bisher { $posts ->
    [one] 1 Beitrag
   *[other] { $posts } Beiträge
  }; ohne Normalniveau zum Vergleich
uplift-title-gaps = Kein Urteil: { $days ->
    [one] 1 Tag des Kampagnenfensters ist
   *[other] { $days } Tage des Kampagnenfensters sind
  } nicht ganz geladen
uplift-title-no-baseline = { $posts ->
    [one] 1 Beitrag
   *[other] { $posts } Beiträge
  } im Kampagnenfenster; ohne Normalniveau zum Vergleich
uplift-title-unchecked = { $posts ->
    [one] 1 Beitrag
   *[other] { $posts } Beiträge
  }, erwartet { $expected }: zu wenig Vorgeschichte zum Prüfen, kein Urteil
uplift-subtitle = Beiträge je Woche um „{ $name }“, { $span }, gezählt bis { $end }
uplift-beside = in denselben Tagen: { $names }; was jede davon brachte, lässt sich nicht trennen
uplift-placebo = Placebo: { $outside } von { $windows } früheren Fenstern ohne Kampagne { $outside ->
    [one] lag
   *[other] lagen
  } außerhalb der einfachen Grenzen
uplift-placebo-few = Placebo: nicht geprüft, { $windows ->
    [0] kein früheres Fenster
    [one] nur 1 früheres Fenster
   *[other] nur { $windows } frühere Fenster
  } ohne Kampagne
uplift-not-cause = Impuls ist Regel, keine Ursache
uplift-phase = Abschnitt
uplift-phase-before = davor
uplift-phase-window = Kampagnenfenster
uplift-phase-after = Nachwirkung
uplift-usual = Üblich
uplift-usual-range = üblicher Bereich
uplift-range = { $low } bis { $high }
alt-text-campaign-uplift = { $title }. { $posts } Beiträge an { $days } Tagen des Kampagnenfensters, { $weeks } Wochen gezeigt.

uplift-tile-of = { $share } ({ $low } bis { $high }): { $actual } Beiträge, erwartet { $expected }
uplift-tile-range = zwischen { $low } und { $high }
uplift-tile-parts = { $displacement } ohne und { $prompted } mit Impuls ergeben { $uplift }
uplift-tile-within = in der üblichen Schwankung
uplift-tile-together = zusammen mit { $names }
uplift-tile-running = bisher, Tag { $day } von { $days }, kein Urteil
uplift-tile-gaps = kein Urteil: Tage des Fensters fehlen
uplift-tile-unchecked = kein Urteil: zu wenige frühere Fenster zum Prüfen
uplift-tile-no-baseline = kein Normalniveau: zu wenige geladene Tage ohne Kampagne in den 56 davor
uplift-tile-not-begun = noch nicht begonnen
uplift-tile-not-over = die 28 Tage nach dem Fenster sind noch nicht alle geladen
uplift-tile-overlap = zurückgehalten: in den 28 Tagen danach lief eine andere Kampagne
uplift-tile-after = in den 28 Tagen nach dem Fenster: { $actual } Beiträge, erwartet { $expected }
uplift-mark-window = Beiträge im Kampagnenfenster
uplift-mark-unprompted = Beiträge ohne Impuls im Kampagnenfenster
uplift-mark-after = Beiträge der 28 Tage danach
