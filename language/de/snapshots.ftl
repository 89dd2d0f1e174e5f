# Von wann Zählerstände sind.
stamp-counted = Stand { $day }{ $kind ->
    [stated] {" "}(laut Datei)
    [file-name] {" "}(laut Dateiname)
    [given] {" "}(laut Angabe)
    [upper-bound] {" "}spätestens
   *[unknown] {""}
}
stamp-counted-versus = { $counted } ({ $other }: { $day })
stamp-received = im Zeitraum erhalten
counting = Wie Reaktionen gezählt werden
counting-attribution = Reaktionen
counting-published-in = auf die im Zeitraum veröffentlichten Beiträge
counting-published-in-help = alles, was sie bis zum Stand erhielten
counting-received-in = im Zeitraum erhalten
counting-received-in-help = von Beiträgen jeden Alters; nur wo Exporte nah an beiden Enden liegen
counting-as-of = Stand der Zähler
counting-as-of-own = zwei Wochen nach jedem Zeitraum
counting-as-of-own-help = damit kein Zeitraum Vorsprung hat; wie viele Tage, sagt die Einstellung
counting-as-of-latest = der neueste Export
counting-as-of-latest-help = ältere Zeiträume hatten länger Zeit zu sammeln
counting-as-of-day = ein Tag
counting-as-of-day-help = der Vergleichszeitraum wird ebenso lange nach seinem Ende gezeigt
permalink-name-asof = den Stand
permalink-name-counts = die Zählweise
tile-change-break = nicht verglichen: { $channel } zählt seit { $day } anders
tile-received-uncovered = für { $coverage } der Beiträge liegen Exporte nah an beiden Enden des Zeitraums
revisions-title = { $posts ->
    [0] Zwischen zwei Exporten ist kein Zähler gefallen
    [one] Zwischen zwei Exporten sind Zähler von 1 Beitrag gefallen
   *[other] Zwischen zwei Exporten sind Zähler von { $posts } Beiträgen gefallen
  }
revisions-subtitle = Innerhalb einer Quelle, in allen Importen der gewählten Kanäle; es zählt der niedrigere Wert, ein Wechsel der Quelle ist kein Fallen
revisions-import = Import
revisions-export = Export
revisions-as-of = Stand
revisions-posts = Beiträge
revisions-impressions = Impressionen
revisions-responses = Reaktionen
revisions-rows = Die Zeilen, die sie brachten
revisions-file = Datei
revisions-sheet = Blatt
revisions-row = Zeile
revisions-before = Verglichen mit
paid-title = Bezahltes an { $posts ->
    [one] 1 Beitrag steht für sich
   *[other] { $posts } Beiträgen steht für sich
  }
paid-subtitle = Alle Kennzahlen zählen, was von selbst kam; ungeteilte Exporte zählen ganz
paid-organic = Von selbst
paid-sponsored = Bezahlt
paid-total = Gesamt
paid-of-impressions = { $kind }: Impressionen
paid-of-responses = { $kind }: Reaktionen
contacts-impressions = { $channel }: { $count } Impressionen
contacts-views = { $channel }: { $count } Aufrufe
contacts-mixed = { $total } Kontakte (gemischte Definitionen), davon { $parts }
coverage-needs-er-reach = Reichweite und Interaktionen
coverage-needs-er-followers = Follower beim Beitrag und Interaktionen
coverage-needs-applause-rate = Reaktionen
coverage-needs-conversation-rate = Kommentare
coverage-needs-amplification-rate = geteilte Beiträge
coverage-needs-posts-per-active = datierte Beiträge von Mitgliedern
coverage-needs-time-to-peer-response = das Interaktionsprotokoll
