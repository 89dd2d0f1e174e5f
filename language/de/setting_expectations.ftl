# Was eine Einstellung erwartet: { setting-expected } steht in den Sätzen, die einen Wert ablehnen.
setting-unreadable = Die gespeicherte Einstellung „{ setting-name }“ ({ $setting }) hat den Wert { $value }, der sich nicht lesen lässt; erwartet: { setting-expected }. Angenommen wird nichts. Zu tun: auf der Seite Einstellungen mit der Ansicht Programmleitung auf die Vorgabe zurücksetzen.
setting-unsuitable = Die Einstellung „{ setting-name }“ kann nicht { $value } sein; erwartet: { setting-expected }. Geändert wurde nichts.
setting-expected = { $expected ->
    [whole] eine ganze Zahl von { $least } bis { $most }
    [acts] mindestens eines von: eigener Beitrag, geteilter Beitrag, Kommentar bei anderen Mitgliedern
    [languages] mindestens eine Sprache: Englisch oder Deutsch
    [default-language] wie der Browser, Englisch oder Deutsch
    [offered-language] wie der Browser oder eine der Sprachen, unter denen gewählt werden kann
    [gender-form] Doppelpunkt, Stern oder neutrale Wörter
    [default-consent] mit Pseudonym oder nur in Summen
    [on-or-off] an oder aus
    [spellings] Schreibweisen, jede mit dem Hashtag, als der sie zählt
    [tag] ein Hashtag, der nicht selbst eine andere Schreibweise ist wie #{ $tag }
    [terms] Wörter oder Verweise, je Zeile einer
    [tags] Hashtags, je Zeile einer
    [targets] Kennzahlen, jede mit einer Zahl von mindestens 0
    [breaks] eine Liste aus Kanal, Tag, Kennzahl und dem, was sich geändert hat
    [rate-card] Währung, wer sie verantwortet, Tag und Sätze, jeweils niedrig unter hoch
    [time-zone] eine Zeitzone wie Europe/Berlin
    [after-dormant] mehr als das aktive Fenster von { $least } Tagen
   *[known] eine von { $known }
 }
