# Die Seite Importe: was geladen ist, welche Kennzahlen tragen, was aus jedem Import wurde.
imports-none = Noch keine Importe. Exporte Ihrer Kanäle und die Mitgliederliste füllen alle Seiten; diese hier sagt, was da ist und was fehlt.
imports-none-action = Hochladen

# E18: Kanal je Kalenderwoche
calendar-title-complete = { $period } ist vollständig geladen: { $weeks } Kanalwochen
calendar-title-missing = { $period } ist zu { $share } geladen; es fehlt: { $gaps }
calendar-title-more = { $period } ist zu { $share } geladen; es fehlen { $count } Kanalwochen
calendar-title-nothing = { $period }: noch keine Woche fällig
calendar-subtitle = Geladene Exporte je Kanal und Kalenderwoche, { $span }
calendar-legend-complete = vollständig
calendar-legend-partial = teilweise
calendar-legend-missing = fehlt
calendar-legend-not-expected = nicht erwartet
calendar-gap = { $channel } { $weeks }
calendar-channel-posts = { $channel }: Mitglieder
calendar-channel-every = Alle Kanäle: Mitglieder
calendar-channel-official = { $channel }: eigene Seiten
calendar-channel-interactions = Interaktionsprotokoll
calendar-definition = Eine Woche ist vollständig, wenn Exporte für jeden ihrer Tage sprechen, teilweise, wenn für einige. Ein Kanal wird ab dem ersten geladenen Tag erwartet; eine Woche, die noch läuft, noch nicht.
calendar-alt = { $title }. { $complete } Wochen vollständig, { $partial } teilweise, { $missing } fehlen.
calendar-week = Woche
calendar-channel = Kanal
calendar-status = Stand
calendar-until = Geladen bis
calendar-age = { $days ->
    [0] bis heute
    [1] bis gestern
   *[other] { $days } Tage zurück
  }
calendar-as-of = Neuester Export
calendar-fetch = Fehlende Woche: was zu holen ist
calendar-fetch-choice = { $channel }, { $weeks }
calendar-fetch-text = Export „{ $export }“ für { $span }. { $where }
calendar-fetch-same = Dort holen, woher der letzte kam.
calendar-fetch-help = Oben auf ein oranges oder graues Feld klicken oder hier wählen.
freshness-age = Wie aktuell
freshness-title = Aktualität je Kanal

# Kennzahl und Abdeckung
coverage-title-all = Alle { $count } Kennzahlen von { $period } ruhen auf genügend Daten
coverage-title-some = { $usable } von { $count } Kennzahlen von { $period } tragen; { $withheld } zurückgehalten, { $limited } eingeschränkt
coverage-subtitle = Anteil der Zeilen mit allem, was eine Kennzahl braucht: verlässlich ab 95 %, eingeschränkt ab 70 %, darunter zurückgehalten
coverage-metric = Kennzahl
coverage-share = Abdeckung
coverage-status = Stand
coverage-definition = Die Abdeckung ist der Anteil der Zeilen der Auswahl, die alles haben, woraus eine Kennzahl besteht. Zeilen ohne bleiben in Zähler und Nenner außen vor und zählen nie als null.
coverage-of = { $lacking } von { $rows }
coverage-lacking = Zeilen ohne
coverage-where = Wo
coverage-field = Braucht
coverage-needs-active-members = irgendeine datierte Aktivität eines Mitglieds
coverage-needs-activation-rate = die Mitgliederliste
coverage-needs-members = die Mitgliederliste
coverage-needs-members-in-period = die Mitgliederliste
coverage-needs-posts = datierte Beiträge von Mitgliedern
coverage-needs-unprompted-share = Beitragstext oder Hashtags
coverage-needs-er-impressions = Impressionen und Interaktionen
coverage-needs-engagements = Reaktionen, Kommentare, geteilte Beiträge
coverage-needs-peer-support-rate = das Interaktionsprotokoll
coverage-needs-quick-ratio = Aktivität im Zeitraum davor
coverage-reliable = ✓ verlässlich
coverage-limited = ◐ eingeschränkt
coverage-withheld = ✕ zurückgehalten
coverage-no-rows = keine Zeilen
coverage-lacking-in = { $channel }: { $lacking } von { $rows }

# Nicht zugeordnete Konten
unmatched-title = { $accounts ->
    [0] Jedes Konto mit Beiträgen gehört einem Mitglied oder uns
    [1] 1 Konto mit Beiträgen gehört niemandem, den wir kennen
   *[other] { $accounts } Konten mit Beiträgen gehören niemandem, den wir kennen
  }
unmatched-subtitle = { $posts ->
    [1] Der Beitrag zählt
   *[other] Ihre { $posts } Beiträge zählen
  } für kein Mitglied. Gehört ein Konto einem Mitglied: in die Mitgliederliste eintragen und diese hochladen.
unmatched-account = Konto
unmatched-posts = Beiträge
unmatched-first = Erster Beitrag
unmatched-last = Letzter Beitrag
unmatched-action = Mitgliederliste hochladen

# Importverlauf
history-title = { $live ->
    [1] 1 Import zählt
   *[other] { $live } Importe zählen
  }, { $away ->
    [0] keiner ist zurückgenommen
    [1] 1 ist zurückgenommen
   *[other] { $away } sind zurückgenommen
  }
history-subtitle = Der neueste zuerst. Zurücknehmen entfernt genau das, was ein Import brachte, auch wenn andere folgten; gelöscht wird nichts.
history-number = Nr.
history-file = Datei
history-export = Export
history-when = Importiert
history-who = Von
history-rows = Zeilen
history-as-of = Stand
history-status = Zustand
history-as-of-stated = Dateiinhalt
history-as-of-file-name = Dateiname
history-as-of-given = Angabe beim Hochladen
history-as-of-upper-bound = spätestens
history-status-live = zählt
history-status-redone = zählt wieder (aus Nr. { $number })
history-status-taken-back = zurückgenommen { $when }
history-status-taken-back-by = zurückgenommen { $when } von { $who }
history-choose = Import
history-choice = Nr. { $number } · { $name } · { $status }
history-undo = Zurücknehmen …
history-redo = Wiederherstellen …
history-receipt = Beleg
history-replaced = Dieselbe Datei zählt unter anderer Nummer wieder.

change-title-undo = Import { $number } zurücknehmen?
change-title-redo = Import { $number } wiederherstellen?
change-nothing-leans = Kein anderer Import und keine Entscheidung stützt sich darauf.
change-leans = Darauf stützt sich:
change-posts-shared = Import { $number } ({ $file }) enthält auch { $count ->
    [1] 1 seiner Beiträge; er bleibt mit den Zahlen jener Datei
   *[other] { $count } seiner Beiträge; sie bleiben mit den Zahlen jener Datei
  }.
change-posts-unmatched = { $count ->
    [1] 1 Beitrag aus Import { $number } ({ $file }) ist dann keinem Mitglied mehr zugeordnet
   *[other] { $count } Beiträge aus Import { $number } ({ $file }) sind dann keinem Mitglied mehr zugeordnet
  }.
change-posts-rejudged = { $count ->
    [1] 1 Beitrag aus Import { $number } ({ $file }) zählt dann nicht mehr für dieselbe Kampagne
   *[other] { $count } Beiträge aus Import { $number } ({ $file }) zählen dann nicht mehr für dieselbe Kampagne
  }.
change-interactions-loose = { $count ->
    [1] 1 Zeile des Protokolls in Import { $number } ({ $file }) nennt Beiträge, die dann unbekannt sind
   *[other] { $count } Zeilen des Protokolls in Import { $number } ({ $file }) nennen Beiträge, die dann unbekannt sind
  }.
change-decisions-orphaned = { $count ->
    [1] 1 Entscheidung über Personen oder Beiträge wartet, bis diese wieder bekannt sind
   *[other] { $count } Entscheidungen über Personen oder Beiträge warten, bis diese wieder bekannt sind
  }.
change-leans-more = und { $count } weitere
change-withdrawals = { $count ->
    [1] 1 Person auf dieser Liste hat
   *[other] { $count } Personen auf dieser Liste haben
  } in weniger eingewilligt als zuvor. Das bleibt in Kraft: Niemand wird offener gezeigt, weil eine Liste zurückgenommen wird.
change-figures-stay = Keine Leitkennzahl ändert sich.
change-figures = Kennzahlen, die sich ändern: { $movement }
change-confirm-undo = Jetzt zurücknehmen
change-confirm-redo = Jetzt wiederherstellen
change-leave = So lassen
change-done-undo = Import { $number } ist zurückgenommen. Er lässt sich hier jederzeit wiederherstellen.
change-done-redo = Die Zeilen von Import { $from } zählen wieder, jetzt als Import { $number }.
change-too-late = Dieser Import hat sich inzwischen geändert. Bitte noch einmal ansehen.

# Nachträgliche Änderungen
restated-title = { $count ->
    [0] Keine veröffentlichte Kennzahl eines beendeten Quartals hat sich geändert
    [1] 1 veröffentlichte Kennzahl eines beendeten Quartals hat sich geändert
   *[other] { $count } veröffentlichte Kennzahlen beendeter Quartale haben sich geändert
  }
restated-subtitle = Als veröffentlicht gilt, was nach Quartalsende mindestens eine Stunde stand; aus dem Ledger Version für Version zurückgerechnet
restated-when = Geändert
restated-quarter = Quartal
restated-figure = Kennzahl
restated-then = Damals
restated-now = Seither
restated-cause = Ursache
restated-by-import = später Import { $number }
restated-by-undo = Import { $number } zurückgenommen
restated-by-redo = Import { $number } wiederhergestellt
restated-by-decision = Entscheidung { $number }
restated-by-more = { $first } und { $count } weitere Schritte

empty-title-imports = { $name }: noch keine Importe
empty-name-loaded-weeks = Geladene Wochen
