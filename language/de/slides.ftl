# Der Überblick als Folien.
present = Präsentieren
present-help = Jede Abbildung auf einer eigenen Folie, ab dieser Seite, so wie die Leitung sie sehen darf. Pfeiltasten blättern, Esc beendet.
present-none = Diese Seite hat keine Folien zum Präsentieren.
present-previous = Zurück
present-next = Weiter
present-leave = Beenden
present-keys = Pfeiltasten, Bild auf und ab: blättern · Pos1, Ende: erste und letzte · Esc: beenden
present-counter = Folie { $number } von { $count }
present-no-campaign = Kampagnen: noch keine bekannt
present-left-out-over = Am Ende
present-left-out = { $count ->
    [one] Nicht gezeigt: eine Abbildung
   *[other] Nicht gezeigt: { $count } Abbildungen
 }
present-left-out-about = Für diesen Zeitraum und diese Auswahl gibt es noch keine Zahlen dazu, oder sie bleiben verborgen.
permalink-name-present = die Präsentation
permalink-name-slide = die Folie
