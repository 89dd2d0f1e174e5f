# Was Medien gekostet hätten: die Sätze und die Spanne, die sich aus ihnen ergibt.
metric-emv-range = Mediakosten-Äquivalent (EMV), kein Wirkungsmaß
metric-emv-range-definition = Was dieselben Klicks, Reichweiten, Impressionen oder Interaktionen als gekaufte Medialeistung gekostet haben könnten, nach den Sätzen der Preisliste: vier übliche Formeln, jede mit niedrigen und hohen Sätzen, vom kleinsten zum größten Wert. Annahme × Menge: kein Umsatz, keine Ersparnis, keine Rendite und keine Rangfolge. Eine Formel zählt, wenn mindestens 70 % der Beiträge alle Größen und Sätze haben.

media-value-range = { $low } bis { $high }
media-value-about = Spanne über { $count ->
    [one] 1 Formel
   *[other] { $count } Formeln
  }, niedrige und hohe Sätze. Angenommene Sätze × Menge: Das ist kein Umsatz und kein Beleg einer Wirkung.
media-value-formula = { $formula ->
    [clicks] Klicks × CPC
    [reach] Reichweite ÷ 1.000 × TKP
    [mixed] Impressionen ÷ 1.000 × TKP + CPC × (Reaktionen × Gewicht + Klicks)
   *[interactions] Interaktionen × Satz
  }
media-value-bound = { $bound ->
    [low] niedrige Sätze
   *[high] hohe Sätze
  }
media-value-line = { $formula }: { $value } · Abdeckung { $coverage }
media-value-withheld = nicht bewertet, nötig sind { $limit } der Beiträge
media-value-hidden = verborgen, dahinter stehen wenige Personen oder eine oder zwei geben das meiste
media-value-nothing = Keine Formel ist bewertet: Für keine decken Daten und Preisliste { $limit } der Beiträge ab.
media-value-card = Preisliste: { $owner }, { $day } ({ $currency })
media-value-whole = Ganze Kampagne, alle Kanäle und Bereiche; Sätze gelten je Kanal, nicht je Beitrag

rate-card-currency = Währung (drei Buchstaben)
rate-card-owner = Wer sie verantwortet
rate-card-day = Festgelegt am
rate-card-channel = Kanal
rate-card-kind = Satz
rate-card-low = Niedrig
rate-card-high = Hoch
rate-card-kind-name = { $kind ->
    [thousand_impressions] TKP, 1.000 Impressionen oder Erreichte
    [click] CPC, ein Klick
    [clicks_per_reaction] Gewicht: Klicks, für die eine Reaktion steht
   *[interaction] Eine Interaktion
  }
rate-card-line = { $currency }, { $owner }, { $day }, { $count ->
    [one] 1 Satz
   *[other] { $count } Sätze
  }
rate-card-none = keine festgelegt
rate-card-unsuitable = Die Preisliste lässt sich nicht speichern: { $expected ->
    [currency] „{ $found }“ ist keine Währung; erwartet werden drei Großbuchstaben wie EUR.
    [owner] Es ist niemand genannt, der sie verantwortet; bitte eine Funktion oder ein Team nennen.
    [day] „{ $found }“ ist kein Tag; bitte den Tag wählen, an dem die Sätze festgelegt wurden.
    [once] { $found } steht zweimal darin; bitte je eine Zeile.
    [bounds] { $found } ist keine Spanne; erwartet werden ein niedriger Satz von mindestens 0 und ein höherer hoher Satz.
    [incomplete] Jede Zeile braucht Kanal, Satz, niedrig und hoch.
   *[rates] Sie hat noch keinen Satz; bitte je Kanal und Satz eine Zeile ergänzen.
  }
rate-card-switch-without = Der Schalter ist an, aber es ist keine Preisliste festgelegt: Bis dahin wird nichts gezeigt.
