# Kampagnen auf der Seite anlegen, ändern und zurücknehmen.
campaign-new = Kampagne anlegen
campaign-change = Bearbeiten
campaign-form-new = Neue Kampagne
campaign-form-change = Kampagne „{ $name }“ bearbeiten
campaign-form-imported = { $plans ->
    [one] Steht auch in einem importierten Plan.
   *[other] Steht auch in { $plans } importierten Plänen.
  } Es gilt, was zuletzt gesagt wurde: hier oder in einem Plan mit späterem Stand.
campaign-suggestions = Ohne Kampagne stark gestiegen, als Anfang einer Kampagne:
campaign-suggestion = #{ $tag } · { $days } · { $posts } Beiträge
campaign-field-name = Name
campaign-field-start = Erster Tag
campaign-field-end = Letzter Tag
campaign-field-hashtags = Hashtags
campaign-field-hashtags-help = Woran ein Beitrag der Kampagne zu erkennen ist. Mehrere durch Leerzeichen getrennt; Groß- und Kleinschreibung ist gleich.
campaign-field-links = Vorgeschlagene Links
campaign-field-links-help = Auch ein Beitrag mit einem dieser Links gilt als angestoßen. Mehrere durch Leerzeichen getrennt.
campaign-field-texts = Vorgeschlagene Texte
campaign-field-texts-help = Auch ein Beitrag mit mindestens 80 % der verschiedenen Wörter eines dieser Texte und mindestens der Hälfte ihrer Nachbarpaare gilt als angestoßen. Ein Text je Zeile.
campaign-field-units = Eingeladene Bereiche
campaign-field-units-all = alle
campaign-field-units-help = Nenner der Beteiligung. Ohne Angabe sind alle Mitglieder eingeladen.
campaign-field-posts = Ziel: Beiträge
campaign-field-participants = Ziel: Beteiligte
campaign-field-cost = Kosten
campaign-field-currency = Währung
campaign-impact = { $after ->
    [0] Keiner der geladenen Beiträge gilt dann als durch diese Kampagne angestoßen (bisher { NUMBER($before) }).
    [one] Ein geladener Beitrag gilt dann als durch diese Kampagne angestoßen (bisher { NUMBER($before) }).
   *[other] { NUMBER($after) } geladene Beiträge gelten dann als durch diese Kampagne angestoßen (bisher { NUMBER($before) }).
  }
campaign-impact-elsewhere = { $part ->
    [none] Ohne Impuls
   *[other] Kampagne „{ $name }“
  }: { $posts ->
    [one] ein Beitrag
   *[other] { NUMBER($posts) } Beiträge
  } { $direction ->
    [gained] mehr als bisher.
   *[lost] weniger als bisher.
  }
campaign-target-participants = Ziel: { $reached } von { $target } Beteiligten ({ $share })
campaign-target-posts = Ziel: { $reached } von { $target } Beiträgen ({ $share })
campaign-written-down = Hier festgehalten: „{ $name }“.
campaign-unsuitable = { $field ->
    [name] Die Kampagne hat keinen Namen. Bitte einen eintragen.
    [days] Der letzte Tag liegt vor dem ersten, oder die Kampagne dauert über zwei Jahre. Bitte die Tage prüfen.
    [signs] Nichts verbindet einen Beitrag mit der Kampagne. Bitte mindestens einen Hashtag, Link oder Text eintragen.
    [hashtag] „{ $found }“ ist kein Hashtag. Erwartet werden Wörter ohne Leerzeichen, etwa #Werkstolz.
    [text] „{ $found }“ ist zu kurz für einen vorgeschlagenen Text: Beiträge träfen ihn zufällig. Erwartet werden mindestens { $least } verschiedene Wörter.
    [number] Ziele und Kosten sind nicht kleiner als null.
    [currency] „{ $found }“ ist keine Währung. Erwartet wird ein Kürzel aus drei Buchstaben, etwa EUR.
    [parts] Die Teile der Kosten sind zusammen mehr als die Kosten. Bitte die drei Beträge prüfen.
   *[other] So lässt sich die Kampagne nicht festhalten ({ $field }).
  } Geändert wurde nichts.
job-campaign = Kampagne wird festgehalten …
job-campaign-foreseen = Es wird ermittelt, welche Beiträge dazugehören …
