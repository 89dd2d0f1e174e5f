# E8: welche Kanäle und Tage verglichen werden, und was ohne die Beiträge mit Impuls einer Kampagne bleibt.

uplift-left-out = ohne { $names }: nicht an allen verglichenen Tagen geladen
uplift-part-week = { $span }, { $counted } von { $days } Tagen geladen
uplift-part-weeks = heller: Teil einer Woche, gezählt und erwartet an ihren ganz geladenen Tagen

without-us = Ohne uns
without-us-help = Nimmt die Beiträge mit Impuls dieser Kampagne weg: Die Säulen schrumpfen, und der Satz sagt, was neben dem Üblichen bleibt. Was bleibt, ist nicht, was ohne die Kampagne gekommen wäre.
without-title-within = Ohne die Beiträge mit Impuls bleiben { $rest }; üblich sind { $low } bis { $high }: übliche Schwankung
without-title-above = Ohne die Beiträge mit Impuls bleiben { $rest }, mehr als die üblichen { $low } bis { $high }
without-title-below = Ohne die Beiträge mit Impuls bleiben { $rest }, weniger als die üblichen { $low } bis { $high }
without-title-untold = Ohne die Beiträge mit Impuls bleiben { $rest } von { $posts }; kein Urteil
without-day-title = Ohne die Beiträge mit Impuls bleiben { $rest } von { $posts } im Kampagnenfenster
without-taken = Weggenommen: { $prompted ->
    [one] 1 Beitrag
   *[other] { $prompted } Beiträge
  } mit Impuls
without-share = Anteil ohne Impuls { $before } → { $after }
without-displacement = Verdrängung { $displacement }
without-not-instead = was bleibt, ist nicht, was ohne die Kampagne gekommen wäre
