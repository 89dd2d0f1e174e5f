# Aufruf & Echo: was Menschen in den Tagen nach einem Aufruf zum ersten Mal taten.

metric-echo = Echo eines Aufrufs
metric-echo-definition = Mitglieder mit ihrem ersten Beitrag überhaupt, ihrem ersten Beitrag mit einem Hashtag des Aufrufs oder ihrem Beitritt in den 60 Tagen nach einem Aufruf oder bis zum nächsten. Gefüllt: hatte vorher auf den Aufruf reagiert, ihn kommentiert oder geteilt, laut Interaktionsprotokoll. Eine Reihenfolge, keine Ursache. Punkte stehen in Gruppen von mindestens so vielen Personen wie in den Einstellungen (5 oder mehr), ein Bereich und ganze Wochen; kleinere Bereiche zusammen. Eine Gruppe erscheint mit ihrem letzten Tag, kein Punkt verrät also den Tag einer einzelnen Person. Kanäle, Kampagnen und Zeitraum der Filterzeile spielen keine Rolle. Wer vor dem ersten geladenen Tag veröffentlicht hat, ist von Neuen nicht zu unterscheiden.
coverage-needs-echo = einen Beitrag der Organisation oder einer namentlich einverstandenen Person, der eine Kampagne eröffnet
echo-title-first-posts = { $people } erste Beiträge in { $days } Tagen; { $engaged } hatten vorher auf den Aufruf reagiert
echo-title-first-posts-alone = { $people } Personen veröffentlichten in { $days } Tagen nach dem Aufruf zum ersten Mal
echo-title-first-uses = { $people } nutzten den Hashtag in { $days } Tagen erstmals; { $engaged } hatten auf den Aufruf reagiert
echo-title-first-uses-alone = { $people } Personen nutzten den Hashtag in { $days } Tagen nach dem Aufruf erstmals
echo-title-joins = { $people } Personen traten in den { $days } Tagen nach dem Aufruf bei
echo-title-joins-alone = { $people } Personen traten in den { $days } Tagen nach dem Aufruf bei
echo-subtitle = { $call }, auf { $channel }
echo-not-cause = Reihenfolge, nicht Ursache
echo-cells = Gruppen ab { $minimum } Personen, nach Wochen; kleinere Bereiche zusammen; alle Kanäle, unabhängig vom Zeitraum
echo-no-log = für diese Tage liegt kein Interaktionsprotokoll vor: Reaktionen sind unbekannt
echo-founding-call = Gründungsaufruf vom { $day }
echo-opening-call = Auftakt von { $name } am { $day }
echo-choose = Aufruf
echo-choose-as = Aufruf: { $call }
echo-replay = Tage nach dem Aufruf
echo-kind = Zum ersten Mal
echo-unit = Bereich
echo-when = Tage nach dem Aufruf
echo-people = Personen
echo-before = Hatten auf den Aufruf reagiert
echo-first-posts = Erste Beiträge
echo-first-uses = Hashtag des Aufrufs zum ersten Mal genutzt
echo-joins = Beigetreten
echo-days = Tag { $first } bis { $last }
echo-engaged-of = { $engaged } von { $people }
echo-units-together = { $units } kleinere Bereiche zusammen
echo-others-together = kleinere Bereiche zusammen
echo-without-unit = ohne Bereich
echo-hidden = verborgen (weniger als { $minimum } Personen)
echo-some-hidden = Bereiche der Auswahl mit weniger als { $minimum } Personen verborgen
echo-nobody-yet = noch keine Gruppe ab { $minimum }
echo-so-far = bis Tag { $day }: { $people ->
    [one] 1 Person
   *[other] { $people } Personen
  }
echo-so-far-engaged = bis Tag { $day }: { $people ->
    [one] 1 Person
   *[other] { $people } Personen
  }, davon hatten { $engaged } auf den Aufruf reagiert
echo-key-engaged = hatte vorher auf den Aufruf reagiert
echo-key-others = hatte nicht reagiert
echo-key-unknown = beigetreten oder nicht bekannt
unit-first-times = { $count ->
    [one] ein erstes Mal
   *[other] { $count } erste Male
  }
alt-text-call-and-echo = { $title }. Erste Beiträge: { $first-posts }, Hashtag zum ersten Mal: { $first-uses }, beigetreten: { $joins }, soweit gezeigt.
empty-name-call-and-echo = Aufruf und Echo
empty-title-call = { $name }: noch kein Aufruf bekannt
empty-no-call = Ein Beitrag, der eine Kampagne mit ihrem Hashtag eröffnet, von der Organisation oder einer namentlich einverstandenen Person, zeigt das Echo: ein Export des eigenen Kontos der Organisation.
empty-title-echo = { $name }: zu wenige Personen
empty-no-echo = Nach diesem Aufruf taten weniger als { $minimum } Personen der Auswahl etwas zum ersten Mal. Ein anderer Aufruf oder Exporte der Tage danach zeigen vielleicht mehr.
