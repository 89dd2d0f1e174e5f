# Wörter der Seite Hochladen.
upload-drop = Exporte hier ablegen: CSV, XLSX, XLS oder ZIP, gern mehrere auf einmal
upload-drop-help = Bis zu 20 Dateien mit je 50 MB, zusammen 200 MB. Nichts wird gespeichert, bevor Sie bestätigen.
upload-beside-sample = Noch sind die Beispieldaten geladen; Ihre Zahlen würden sich mit ihnen mischen. „{ $button }“ oben rechts entfernt sie zuerst.
upload-too-many =
    { $left ->
        [one] Nur die ersten { $most } Dateien wurden angesehen, { $left } blieb außen vor: { $files }. Bitte hinzufügen, sobald diese importiert sind.
       *[other] Nur die ersten { $most } Dateien wurden angesehen, { $left } blieben außen vor: { $files }. Bitte hinzufügen, sobald diese importiert sind.
    }
upload-too-large-together =
    { $left ->
        [one] Höchstens { $most } MB dürfen zugleich warten; { $left } Datei blieb außen vor: { $files }. Bitte hinzufügen, sobald die anderen importiert sind.
       *[other] Höchstens { $most } MB dürfen zugleich warten; { $left } Dateien blieben außen vor: { $files }. Bitte hinzufügen, sobald die anderen importiert sind.
    }
upload-status-ready = bereit
upload-status-needs-answer = braucht eine Antwort
upload-status-unchanged = schon importiert
upload-status-refused = nicht angenommen
upload-status-imported = importiert
upload-status-undone = zurückgenommen
upload-layout-none = Unbekannter Export
upload-as-of = Stand { $day }
upload-questions = Das steht nicht in der Datei; mit Ihrer Antwort lässt sie sich lesen.
upload-question-account = Von welchem Konto auf { $about } stammt dieser Export?
upload-question-exported-on = An welchem Tag wurde die Datei exportiert?
upload-question-time-zone = In welcher Zeitzone stehen die Zeiten dieser Datei?
upload-question-other = Bitte beantworten: { $question } { $about }
upload-answer = Antworten übernehmen
upload-choose = Bitte wählen
upload-type-here = Hier eingeben
upload-problems =
    { $count ->
        [one] { $count } Zeile kann nicht übernommen werden
       *[other] { $count } Zeilen können nicht übernommen werden
    }
upload-rows-new = { $count } neu
upload-rows-updated = { $count } aktualisiert (neuere Zählerstände)
upload-rows-unchanged = { $count } unverändert
upload-rows-duplicate = { $count } doppelt
upload-rows-rejected = { $count } abgelehnt
upload-rows-ignored = { $count } ausgelassen (Summen, Hinweise)
upload-rows-none = keine Zeilen
upload-table-posts =
    { $count ->
        [one] { $count } Beitrag
       *[other] { $count } Beiträge
    }
upload-table-days =
    { $count ->
        [one] { $count } Tag mit Kontozahlen
       *[other] { $count } Tage mit Kontozahlen
    }
upload-table-audience =
    { $count ->
        [one] { $count } Followergruppe
       *[other] { $count } Followergruppen
    }
upload-table-members =
    { $count ->
        [one] { $count } Mitgliederzeile
       *[other] { $count } Mitgliederzeilen
    }
upload-table-campaigns =
    { $count ->
        [one] { $count } Kampagne
       *[other] { $count } Kampagnen
    }
upload-table-interactions =
    { $count ->
        [one] { $count } Interaktion
       *[other] { $count } Interaktionen
    }
upload-table-survey =
    { $count ->
        [one] { $count } Antwortwert einer Befragung
       *[other] { $count } Antwortwerte einer Befragung
    }
upload-table-comparators =
    { $count ->
        [one] { $count } Erwähnungszahl
       *[other] { $count } Erwähnungszahlen
    }
upload-table-shares =
    { $count ->
        [one] { $count } geteilter Inhalt
       *[other] { $count } geteilte Inhalte
    }
upload-confirm =
    { $count ->
        [one] { $count } Zeile importieren
       *[other] { $count } Zeilen importieren
    }
upload-success =
    { $count ->
        [one] { $count } Zeile importiert (Lauf { $number }).
       *[other] { $count } Zeilen importiert (Lauf { $number }).
    }
upload-success-rejected =
    { $count ->
        [one] { $count } Zeile importiert, { $rejected } abgelehnt (Lauf { $number }).
       *[other] { $count } Zeilen importiert, { $rejected } abgelehnt (Lauf { $number }).
    }
upload-undo = Import rückgängig machen
upload-undone = Lauf { $number } wurde zurückgenommen; die Zahlen sind so, als wäre er nie da gewesen.
upload-to-overview = Zum Überblick
upload-templates = Vorlagen
upload-templates-help = Leere Arbeitsmappen für das, was keine Plattform exportiert. Jede erklärt ihre Spalten auf dem zweiten Blatt.
upload-template-posts = Beiträge
upload-template-posts-file = beitraege
upload-template-members = Mitgliederliste
upload-template-members-file = mitglieder
upload-template-campaigns = Kampagnenplan
upload-template-campaigns-file = kampagnen
upload-template-interactions = Interaktionen
upload-template-interactions-file = interaktionen
upload-template-followers = Follower
upload-template-followers-file = follower
upload-template-survey = Befragungswelle
upload-template-survey-file = befragung
upload-template-comparators = Erwähnungen im Vergleich
upload-template-comparators-file = vergleich
upload-template-shares = Protokoll geteilter Inhalte
upload-template-shares-file = geteilte-inhalte
export-meta-instagram-posts = Instagram: Beiträge
export-talkwalker-mentions = Talkwalker: Erwähnungen
export-template-posts = Vorlage: Beiträge
export-template-members = Vorlage: Mitgliederliste
export-template-campaigns = Vorlage: Kampagnenplan
export-template-interactions = Vorlage: Interaktionen
export-template-followers = Vorlage: Follower

column-sheet-name = Blatt
column-row-number = Zeile
column-platform = Plattform
column-post-id = Beitrags-ID
column-permalink = Beitragslink
column-author-account = Konto
column-author-name = Verfasst von
column-published-at = Veröffentlicht um
column-published-on = Veröffentlicht am
column-text = Beitragstext
column-texts = Vorgeschlagene Texte
column-media-type = Beitragsart
column-is-reshare = Geteilter Beitrag
column-language = Sprache
column-paid = Bezahlt
column-sentiment = Tonalität
column-followers-at-post = Follower beim Beitrag
column-impressions = Impressionen
column-reach = Reichweite
column-reactions = Reaktionen
column-comments = Kommentare
column-shares = Geteilt
column-clicks = Klicks
column-saves = Gespeichert
column-video-views = Videoaufrufe
column-follows = Neue Follower
column-engagements = Interaktionen
column-account = Konto
column-from-on = Von
column-day-on = Datum
column-posts = Beiträge
column-profile-visits = Profilbesuche
column-page-views = Seitenaufrufe
column-unique-visitors = Besucher
column-followers-gained = Follower gewonnen
column-followers-lost = Follower verloren
column-followers-total = Follower
column-dimension = Aufteilung
column-label = Gruppe
column-audience-of = Wer gezählt wird
column-followers = Follower
column-share = Anteil (%)
column-share-below = Anteil unter (%)
column-member-id = Mitglieds-ID
column-name = Name
column-email = E-Mail-Adresse
column-kind = Art
column-unit = Bereich
column-unit-from-on = Bereich ab
column-unit-to-on = Bereich bis
column-role = Funktion
column-joined-on = Beitritt
column-left-on = Austritt
column-paused-from-on = Pause ab
column-paused-to-on = Pause bis
column-consent = Einwilligung
column-consent-on = Einwilligung am
column-consent-text-version = Einwilligungstext
column-linkedin = LinkedIn
column-instagram = Instagram
column-x = X
column-facebook = Facebook
column-tiktok = TikTok
column-youtube = YouTube
column-account-from-on = Konten ab
column-account-to-on = Konten bis
column-campaign-id = Kampagnen-ID
column-start-on = Beginn
column-end-on = Ende
column-hashtags = Schlagwörter
column-invited-units = Eingeladene Bereiche
column-invited-members = Eingeladene Mitglieder
column-target-posts = Ziel Beiträge
column-target-participants = Ziel Teilnehmende
column-links = Kampagnenlinks
column-cost = Kosten
column-currency = Währung
column-actor = Wer
column-post-reference = Beitrag
column-type = Was
column-occurred-at = Um
column-occurred-on = Am
column-watch-time-hours = Wiedergabezeit (Stunden)
column-mentions = Erwähnungen
column-wave = Befragungswelle
column-asked-on = Tag der Befragung
column-question = Frage
column-scale-max = Höchster Skalenwert
column-answer = Antwort
column-answers = Wie viele so geantwortet haben
column-is-ours = Unsere
column-shared-on = Tag des Teilens
column-sharer = Geteilt von
column-content = Inhalt

upload-question-date-order = In welcher Reihenfolge schreibt die Spalte „{ $about }“ ihre Tage?
upload-question-decimal-mark = Welches Zeichen trennt in der Spalte „{ $about }“ die Nachkommastellen?
upload-choice-dmy = Tag, Monat, Jahr (31.12.2026)
upload-choice-mdy = Monat, Tag, Jahr (12/31/2026)
upload-choice-comma = Komma (1,5)
upload-choice-point = Punkt (1.5)

upload-recognised = Diese Exporte werden erkannt
upload-network-meta = Facebook und Instagram
upload-network-tools = Auswertungsdienste
upload-network-own = Eigene Listen
upload-recognised-short = Erkannte Exporte
upload-recognised-help = Erkannt werden sie am Inhalt, in jeder uns bekannten Sprache der Plattformen; Dateinamen helfen nur. Bei jeder anderen Tabelle können Sie selbst sagen, was ihre Spalten bedeuten.

upload-question-date-order-example =
    { $rows ->
        [one] Spalte „{ $about }“: { $example } kann der { $first } oder der { $second } sein (1 Zeile). Bitte Format wählen.
       *[other] Spalte „{ $about }“: { $example } kann der { $first } oder der { $second } sein ({ $rows } Zeilen). Bitte Format wählen.
    }
upload-question-decimal-mark-example =
    { $rows ->
        [one] Spalte „{ $about }“: „{ $example }“ kann { $first } (mit Nachkommastellen) oder { $second } (mit Tausendertrennung) sein, in 1 Zeile. Welches Zeichen trennt die Nachkommastellen?
       *[other] Spalte „{ $about }“: „{ $example }“ kann { $first } (mit Nachkommastellen) oder { $second } (mit Tausendertrennung) sein, in { $rows } Zeilen. Welches Zeichen trennt die Nachkommastellen?
    }

upload-refused-help = Nichts wurde gespeichert. Andere Dateien auf dieser Seite und alle anderen Personen sind nicht betroffen.
upload-preview = Was in der Datei steht und wie wir es lesen
upload-preview-raw =
    { $count ->
        [one] Die erste Zeile, wie sie in der Datei steht
       *[other] Die ersten { $count } Zeilen, wie sie in der Datei stehen
    }
upload-preview-read = Dieselben Zeilen, wie wir sie lesen
upload-preview-not-taken = Davon nicht übernommen (Summen, Hinweise oder abgelehnt): Zeile { $rows }.
upload-preview-columns =
    { $count ->
        [one] Die Spalte, über alle Zeilen
       *[other] Die { $count } Spalten, über alle Zeilen
    }
upload-preview-utc = Zeiten in UTC.
upload-preview-help = Eine leere Zelle wurde nicht geliefert; sie ist keine Null.
upload-preview-alt = { $title }: { $rows } Zeilen, { $columns } Spalten
upload-preview-column = Gelesen als
upload-preview-heading = Spalte in der Datei
upload-preview-derived = (abgeleitet)
upload-preview-form = Art
upload-preview-empty = Leer
upload-preview-lowest = Kleinster Wert
upload-preview-highest = Größter Wert
upload-preview-examples = Beispiele
upload-preview-waiting = wartet auf Ihre Antwort
upload-preview-none-taken = Keine dieser Zeilen wird übernommen.
upload-form-text = Text
upload-form-number = Zahl
upload-form-day = Tag
upload-form-moment = Tag und Uhrzeit
upload-form-truth = Ja oder Nein
upload-form-list = Liste
upload-yes = ja
upload-no = nein
upload-kind-survey = Befragung
upload-kind-comparators = Erwähnungen im Vergleich
upload-kind-shares = Geteilte Inhalte
upload-kind-posts = Beiträge
upload-kind-days = Tage
upload-kind-audience = Followergruppen
upload-kind-members = Mitglieder
upload-kind-campaigns = Kampagnen
upload-kind-interactions = Interaktionen

not-allowed = Die gewählte Ansicht darf das nicht; geändert wurde nichts. Dateien lädt die Analyse hoch und nimmt sie zurück.
upload-closed = Dateien lädt die Analyse hoch
upload-closed-text = Gewählte Ansicht: { $role }. Beim Hochladen sind die Zeilen einer Datei mit den Menschen darin zu sehen, deshalb ist diese Seite der Analyse vorbehalten.
upload-view-as-analyst = Zur Ansicht „Analyse“ wechseln

# Exporte, die wir kennen und noch nicht lesen.
unread-meta-facebook-videos = Facebook: Videos
