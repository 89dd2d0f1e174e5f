# Erste Beiträge, auf die niemand geantwortet hat.

thanks-name = Erste Beiträge ohne Antwort
thanks-title = { $posts ->
    [one] Auf 1 ersten Beitrag antwortete binnen eines Tages niemand aus dem Kollegenkreis
   *[other] Auf { $posts } erste Beiträge antwortete binnen eines Tages niemand aus dem Kollegenkreis
  }
thanks-about = { $period } · für ein Dankeschön ist es nie zu spät · Personen, die mit der Nennung einverstanden sind, soweit das Interaktionsprotokoll für den Tag spricht · nur für Programmleitung und Analyse sichtbar
thanks-none = { $period }: Kein erster Beitrag einer Person, die mit der Nennung einverstanden ist, blieb ohne Antwort, soweit das Interaktionsprotokoll es zeigt.
thanks-no-log = Ob erste Beiträge beantwortet werden, zeigt ein Interaktionsprotokoll. Auf der Seite Hochladen gibt es eine Vorlage dafür.
thanks-answered = Erste Antwort
thanks-not-yet = noch keine
