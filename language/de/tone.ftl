# Die Tonalität der Beiträge, wie Beobachtungswerkzeuge sie einstufen.

metric-positivity = Positivitätssaldo
metric-positivity-definition = (Positive − negative) ÷ (positive + neutrale + negative) Beiträge von Mitgliedern, wie der Export eines Beobachtungswerkzeugs sie einstuft: Wörter, wie sie dastehen, Werte nach ihrem Vorzeichen. Hier wird nichts selbst eingestuft; Beiträge ohne Einstufung bleiben weg. Von −100 % (alle negativ) bis +100 % (alle positiv), gezeigt ab 10 Personen.
coverage-needs-positivity = Tonalität aus einem Beobachtungswerkzeug
