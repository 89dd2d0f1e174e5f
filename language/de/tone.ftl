# Die Tonalität der Beiträge, wie Beobachtungswerkzeuge sie einstufen.

metric-positivity = Positivitätssaldo
metric-positivity-definition = (Positive − negative) ÷ (positive + neutrale + negative) Beiträge von Mitgliedern, wie der Export eines Beobachtungswerkzeugs sie einstuft: Wörter, wie sie dastehen, Werte nach ihrem Vorzeichen. Hier wird nichts selbst eingestuft; Beiträge ohne Einstufung bleiben weg. Von −100 % (alle negativ) bis +100 % (alle positiv), gezeigt ab 10 Personen.
coverage-needs-positivity = Tonalität aus einem Beobachtungswerkzeug

tone-title = { $quarter }: { $positive } von { $coded } eingestuften Beiträgen sind positiv, { $negative } negativ
tone-subtitle = { $period } · positive minus negative je eingestuftem Beitrag, mit 95-%-Bereich · eingestuft von { $tools }, nicht von uns
tone-hidden = { $quarters ->
    [one] 1 Quartal verborgen (weniger als { $fewest } Personen)
   *[other] { $quarters } Quartale verborgen (weniger als { $fewest } Personen)
  }
tone-withheld = nicht gezeigt, weil weniger als 70 % eingestuft sind: { $quarters }
tone-coded = Eingestufte Beiträge
tone-counts = { $positive } positiv, { $neutral } neutral, { $negative } negativ; { $coded } von { $posts } eingestuft
empty-name-positivity-by-quarter = Tonalität der Beiträge
empty-title-tone = { $name }: kein Export nennt sie
empty-no-tone = Kein Export dieser Quartale stuft die Tonalität der Beiträge ein. Exporte von Beobachtungswerkzeugen wie Talkwalker, Brandwatch oder Meltwater tun es.
alt-text-positivity-by-quarter = { $title }. { $coded } von { $posts } Beiträgen sind in { $quarters } Quartalen eingestuft.
