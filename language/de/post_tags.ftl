# Von Hand markierte Beiträge: mit oder ohne Impuls.

tag-choose = Wählen Sie eine Zeile, um zu sagen, ob ihr Beitrag einen Impuls hatte.
tag-this = Dieser Beitrag:
tag-prompted = mit Impuls durch „{ $name }“
tag-unprompted = ohne Impuls
tag-no-link = Diese Zeile zeigt keinen Link, weil die Person dahinter nicht genannt wird; sie lässt sich hier nicht markieren.
tag-list = Von Hand markiert: { $tags ->
    [one] 1 Beitrag
   *[other] { $tags } Beiträge
  }
tag-rule = Was von Hand über einen Beitrag gesagt ist, geht vor Hashtag, Link und Text, wann immer er geschrieben wurde. Jede Markierung bleibt mit Wer und Wann erhalten und zählt in der Version der Definition.
tag-link-hidden = Link verborgen (Person nicht genannt)
tag-unsuitable = { $field ->
    [campaign] Nichts markiert: Keine Kampagne heißt mehr „{ $found }“. Wählen Sie eine andere Kampagne.
   *[other] Nichts markiert: Nicht genau ein Beitrag hat den Link „{ $found }“. Laden Sie die Seite neu und wählen Sie die Zeile noch einmal.
  }
job-tag = Beitrag wird markiert …
