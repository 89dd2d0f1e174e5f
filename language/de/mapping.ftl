# Spalten unbekannter Tabellen zuordnen, und was davon gemerkt wird.
mapping-open = Spalten selbst zuordnen
mapping-change = Zuordnung ändern
mapping-heading = Spalten zuordnen
mapping-help = Links steht, was wir brauchen, rechts die vorgeschlagene Spalte und wie sicher der Vorschlag ist. Nichts wird gespeichert, bevor Sie den Import bestätigen.
mapping-no-table = In dieser Datei ist keine Tabelle mit Spaltenköpfen zu finden.
mapping-table = Tabelle
mapping-grain = Eine Zeile steht für
mapping-grain-post = einen Beitrag
mapping-grain-post-day = einen Beitrag an einem Tag
mapping-grain-account-day = ein Konto an einem Tag
mapping-grain-member = eine Person
mapping-grain-campaign = eine Kampagne oder Aktion
mapping-grain-interaction = eine Reaktion auf einen Beitrag
mapping-grain-share = einen geteilten Inhalt
mapping-grain-survey-answer = einen Antwortwert einer Befragung
mapping-grain-comparator-day = Erwähnungen eines Namens an einem Tag
mapping-required = Erforderlich, oder eine davon
mapping-optional = Weitere vorgeschlagene Felder
mapping-more-fields = Felder ohne Vorschlag
mapping-confidence = { $column } · { $percent } %
mapping-no-column = (keine Spalte)
mapping-contested-columns = Mehrere Spalten kommen infrage: { $columns }. Bitte wählen.
mapping-contested-fields = „{ $column }“ kann auch „{ $fields }“ sein. Bitte wählen.
mapping-field-published-at = Veröffentlicht am
mapping-field-occurred-at = Zeitpunkt
mapping-for-all-rows = Was für alle Zeilen gilt, weil keine Spalte es sagt
mapping-constant-platform = Plattform
mapping-constant-account = Konto
mapping-constant-our-name = Welcher Name ist unserer?
mapping-constant-type = Art der Reaktion
mapping-constant-without-person = Nur Gesamtwerte importieren (ohne Personen)
mapping-constant-daily-figures = Die Zahlen eines Tages sind
mapping-daily-running = der Stand bis zu diesem Tag
mapping-daily-gained = der Zuwachs an diesem Tag
mapping-type-reaction = Reaktion
mapping-type-comment = Kommentar
mapping-type-share = Geteilt
mapping-number-reading = { $column }, Zeile { $row }: „{ $example }“ lesen wir als { $reading }.
mapping-number-right = Stimmt
mapping-number-point = Nein, Dezimalpunkt
mapping-number-comma = Nein, Dezimalkomma
mapping-as-of = Die Zahlen haben den Stand
mapping-as-of-asked = vom Tag des Exports (wird gefragt, wenn der Dateiname ihn nicht nennt)
mapping-as-of-last-day = vom letzten Tag in der Datei
mapping-ignored = Nicht zugeordnet und nicht gespeichert: { $columns }.
mapping-undecided = Noch zu entscheiden: { $fields }. Bitte eine Spalte wählen, oder „(keine Spalte)“.
mapping-doubled = Spalte „{ $column }“ ist mehreren Feldern zugeordnet: { $fields }. Bitte nur einem zuordnen.
mapping-choose-above = Einige Zellen lassen sich auf zwei Arten lesen. Bitte oben wählen.
mapping-empty = Leere Zellen bleiben leer, sie werden nicht 0: { $columns }.
mapping-no-empty = In den zugeordneten Zahlenspalten ist keine Zelle leer. Eine leere Zelle bliebe leer (nicht 0).
mapping-missing-published = Keine Spalte nennt den Tag des Beitrags. Ordnen Sie „Veröffentlicht am“ zu.
mapping-missing-post = Keine Spalte bezeichnet den Beitrag. Ordnen Sie „Beitragslink“, „Beitrags-ID“ oder „Beitragstext“ zu.
mapping-missing-platform = Keine Spalte nennt die Plattform. Ordnen Sie „Plattform“ oder „Beitragslink“ zu, oder wählen Sie eine Plattform für alle Zeilen.
mapping-missing-person = Keine Spalte bezeichnet die Person. Ordnen Sie „Konto“ oder „Verfasst von“ zu – oder importieren Sie nur Gesamtwerte.
mapping-missing-day = Keine Spalte nennt den Tag. Ordnen Sie „Datum“ zu.
mapping-missing-daily-figures = Bitte wählen, ob die Zahlen eines Tages der Stand bis dahin oder der Zuwachs dieses Tages sind.
mapping-missing-account = Keine Spalte nennt das Konto. Ordnen Sie „Konto“ zu, oder geben Sie ein Konto für alle Zeilen an.
mapping-missing-figure = Keine Spalte enthält eine Zahl, die wir kennen. Ordnen Sie mindestens eine zu, etwa „Follower“ oder „Impressionen“.
mapping-missing-member = Keine Spalte bezeichnet die Person. Ordnen Sie „Mitglieds-ID“, „E-Mail-Adresse“ oder ein Profil zu; ein Name allein genügt nicht, weil zwei Personen gleich heißen können.
mapping-missing-name = Keine Spalte nennt den Namen. Ordnen Sie „Name“ oder „Nachname“ zu.
mapping-missing-campaign = Keine Spalte nennt die Kampagne. Ordnen Sie „Kampagne“ zu.
mapping-missing-start = Keine Spalte nennt einen Tag. Ordnen Sie „Beginn“ zu; bei einem Plan mit einer Zeile je Beitrag ist das dessen Tag.
mapping-missing-actor = Keine Spalte nennt, wer reagiert hat. Ordnen Sie „Wer“ zu.
mapping-missing-reference = Keine Spalte nennt den Beitrag, um den es geht. Ordnen Sie „Beitrag“ zu.
mapping-missing-type = Keine Spalte nennt die Art der Reaktion. Ordnen Sie „Was“ zu, oder wählen Sie eine Art für alle Zeilen.
mapping-missing-shared = Keine Spalte nennt den Tag des Teilens. Ordnen Sie „Tag des Teilens“ zu.
mapping-missing-sharer = Keine Spalte nennt, wer geteilt hat. Ordnen Sie „Geteilt von“ zu.
mapping-missing-content = Keine Spalte nennt den geteilten Inhalt. Ordnen Sie „Inhalt“ zu; ohne ihn wären zwei am selben Tag geteilte Inhalte nicht zu unterscheiden.
mapping-missing-wave = Keine Spalte nennt die Befragungswelle. Ordnen Sie „Befragungswelle“ zu.
mapping-missing-asked = Keine Spalte nennt den Tag der Befragung. Ordnen Sie „Tag der Befragung“ zu.
mapping-missing-question = Keine Spalte nennt die Frage. Ordnen Sie „Frage“ zu.
mapping-missing-scale = Keine Spalte nennt den höchsten Wert der Skala. Ordnen Sie „Höchster Skalenwert“ zu; ohne ihn ist eine 4 gut oder mäßig.
mapping-missing-answer = Keine Spalte nennt den Antwortwert. Ordnen Sie „Antwort“ zu.
mapping-missing-answers = Keine Spalte sagt, wie viele so geantwortet haben. Ordnen Sie „Wie viele so geantwortet haben“ zu.
mapping-missing-comparator = Keine Spalte nennt, wer erwähnt wurde. Ordnen Sie „Marke oder Unternehmen“ zu.
mapping-missing-mentions = Keine Spalte zählt die Erwähnungen. Ordnen Sie „Erwähnungen“ zu.
mapping-missing-ours = Noch ist offen, welcher Name unserer ist. Ordnen Sie „Unsere“ zu, oder nennen Sie unseren Namen.
mapping-remember = Merken: Dateien mit denselben Spaltenköpfen werden künftig so gelesen
mapping-name = Name der Zuordnung
mapping-use = Zuordnung übernehmen
mapping-daily-gains = Diese Zahlen sind der Zuwachs einzelner Beiträge je Tag. Das sind weder Gesamtstände der Beiträge noch Zahlen des Kontos: In ihrer Summe fehlen alle Beiträge, die nicht in der Tabelle stehen, und mehrfach Erreichte zählten doppelt. Bitte die Beiträge mit ihren Gesamtwerten exportieren, oder die Tageswerte des Kontos.
mapping-remembered = Gelesen mit der gemerkten Zuordnung „{ $name }“.
answer-remembered = Aus einer früheren Antwort übernommen: { $question } = { $value ->
        [dmy] Tag, Monat, Jahr
        [mdy] Monat, Tag, Jahr
        [comma] Komma
        [point] Punkt
       *[other] { $value }
    }.
rows-earlier-state = Ausgelassene Zeilen mit dem Stand früherer Tage: { $rows }. Übernommen wird der Stand des letzten Tages.
rows-of-one-campaign = Zeilen, die mit der ersten Zeile ihrer Kampagne zusammengefasst wurden: { $rows }.

remembered-heading =
    { $count ->
        [one] Eine gemerkte Antwort oder Zuordnung
       *[other] { $count } gemerkte Antworten und Zuordnungen
    }
remembered-help = Sie werden auf neue Dateien derselben Quelle angewendet, mit einem Hinweis an der Datei. Der Exporttag wird nie gemerkt. Entfernen ändert nichts an schon importierten Dateien.
remembered-mapping = Zuordnung „{ $name }“: { $grain }
remembered-account = Konto auf { $about } für Dateien wie „{ $file }“: { $value }
remembered-time-zone = Zeitzone für „{ $export }“: { $value }
remembered-network = Netzwerk für „{ $about }“: { $value }
remembered-date-order = Datumsform der Spalte „{ $about }“: { $value ->
        [dmy] Tag, Monat, Jahr
        [mdy] Monat, Tag, Jahr
        [comma] Komma
        [point] Punkt
       *[other] { $value }
    }
remembered-decimal-mark = Dezimalzeichen der Spalte „{ $about }“: { $value ->
        [dmy] Tag, Monat, Jahr
        [mdy] Monat, Tag, Jahr
        [comma] Komma
        [point] Punkt
       *[other] { $value }
    }
remembered-since = gemerkt am { $day }
remembered-remove = Entfernen
job-forgetting = Die gemerkte Angabe wird entfernt.
command-mapping = eine gemerkte Zuordnung mit Namen, oder eine JSON-Datei mit einer Zuordnung
command-mappings = die gemerkten Zuordnungen auflisten
command-no-mapping = --mapping { $name }: weder eine gemerkte Zuordnung noch eine Datei; gemerkt sind: { $known }
command-no-files = Es fehlt eine Datei.
column-first-name = Vorname
column-last-name = Nachname
column-campaign = Kampagne
export-mapped-posts = Zugeordnete Tabelle: Beiträge
export-mapped-days = Zugeordnete Tabelle: Konten nach Tagen
export-mapped-members = Zugeordnete Tabelle: Mitglieder
export-mapped-campaigns = Zugeordnete Tabelle: Kampagnen
export-mapped-interactions = Zugeordnete Tabelle: Interaktionen
export-mapped-shares = Zugeordnete Tabelle: geteilte Inhalte
export-mapped-survey = Zugeordnete Tabelle: Befragung
export-mapped-comparators = Zugeordnete Tabelle: Erwähnungen im Vergleich
column-comparator = Marke oder Unternehmen
