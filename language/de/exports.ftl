# Exporte: ihre Namen, wo man sie findet (where-), und was daraus nicht gelesen wird und warum (ignored-).

# LinkedIn
export-linkedin-page-content = LinkedIn-Seite: Inhalte
where-linkedin-page-content = Auf der LinkedIn-Seite mit Admin-Rechten: Analysen > Inhalte > Exportieren; höchstens 365 Tage auf einmal.
ignored-linkedin-page-content = Nicht gelesen: wer veröffentlicht hat (ein Personenname), Name, Zeitraum und Zielgruppe von Anzeigenkampagnen, Aufrufe außerhalb von LinkedIn und alle Raten (aus den Zahlen neu berechnet).
export-linkedin-page-followers = LinkedIn-Seite: Follower
where-linkedin-page-followers = Auf der LinkedIn-Seite mit Admin-Rechten: Analysen > Follower > Exportieren.
ignored-linkedin-page-followers = Nicht gelesen: die Aufteilung in organische, gesponserte und eingeladene Follower. „Total followers“ eines Tages ist der Zuwachs dieses Tages; einen Bestand enthält die Datei nicht, wohl aber der Export „Wettbewerber“.
export-linkedin-page-visitors = LinkedIn-Seite: Besucher
where-linkedin-page-visitors = Auf der LinkedIn-Seite mit Admin-Rechten: Analysen > Besucher > Exportieren.
ignored-linkedin-page-visitors = Nicht gelesen: die Aufteilung nach Bereichen der Seite und nach Geräten; die Summen jedes Tages enthalten beide.
export-linkedin-competitors = LinkedIn-Seite: Wettbewerber
where-linkedin-competitors = Auf der LinkedIn-Seite mit Admin-Rechten: Analysen > Wettbewerber > Exportieren. Die eigene Seite steht mit in der Liste, samt Follower-Bestand.
ignored-linkedin-competitors = Nicht gelesen: Kommentare pro Tag (neu berechnet). Die Zahlen sind Summen über den Zeitraum über den Überschriften und werden nie auf Tage verteilt.
export-linkedin-creator = LinkedIn: Beiträge und Follower eines Mitglieds
where-linkedin-creator = Als Mitglied im eigenen Profil: Analysen > Inhalte (Impressions) > Exportieren.
ignored-linkedin-creator = Alles wird gelesen. Wessen Export es ist, steht nur im Dateinamen, und Texte fehlen; aufgeführt sind höchstens 50 Beiträge nach Interaktionen und 50 nach Impressions, Tage ohne Beitrag darin sind also keine Null.
export-linkedin-single-post = LinkedIn: ein Beitrag eines Mitglieds
where-linkedin-single-post = Als Mitglied unter dem Beitrag: Analysen anzeigen > Exportieren.
ignored-linkedin-single-post = Nicht gelesen: Profilbesuche, Direktnachrichten, Klicks auf die Premium-Schaltfläche, die Uhrzeit (die Id des Beitrags enthält sie auf die Sekunde) und die Gruppen der Betrachter dieses einen Beitrags.

# Meta: Facebook und Instagram.
export-meta-facebook-posts = Facebook: Beiträge
where-meta-facebook-posts = Meta Business Suite > Insights > Content > Daten exportieren, mit der Facebook-Seite, dem Zeitraum der Daten „Gesamte Laufzeit“ und allen Spalten.
ignored-meta-facebook-posts = Bezahlte und organische Reichweite, Einnahmen, angesehene Sekunden und negatives Feedback: Kein Wert hier braucht sie. Zeilen, in denen Meta einen Fehler meldet, werden ausgelassen und gezählt. Aus einem Export je Tag werden die Beiträge ohne Werte übernommen.
where-meta-instagram-posts = Meta Business Suite > Insights > Content > Daten exportieren, mit dem Instagram-Konto, dem Zeitraum der Daten „Gesamte Laufzeit“ und allen Spalten.
ignored-meta-instagram-posts = Dauer und bei Storys Tippen und Navigation: Kein Wert hier braucht sie. Aus einem Export je Tag werden die Beiträge ohne Werte übernommen.
export-meta-overview = Facebook und Instagram: Tage eines Kontos
where-meta-overview = Meta Business Suite > Insights > Ergebnisse > Exportieren > CSV, eine Datei je Diagramm (Reichweite, Follows, Aufrufe, Besuche, Interaktionen, Linkklicks).
ignored-meta-overview = Diagramme mit anderem Titel, etwa Zuschauer, werden mit der Liste der gelesenen abgelehnt: Was die Datei zählt, steht nur in ihrem Titel.
export-meta-audience = Facebook und Instagram: Follower nach Gruppen
where-meta-audience = Meta Business Suite > Insights > Zielgruppe > Exportieren > CSV.
ignored-meta-audience = „Gefällt mir“ der Seite: Das sind keine Follower. Seit 2025 enthält die Datei die Zahl der Follower nicht mehr, nur Anteile.
export-facebook-insights-legacy = Facebook Insights: Beiträge (bis 2022)
where-facebook-insights-legacy = Facebook-Seite > Insights > Daten exportieren > Beitragsdaten; wird nicht mehr angeboten, also für aufgehobene Dateien.
ignored-facebook-insights-legacy = Organische und bezahlte Reichweite, Fans, Personen statt Handlungen und die übrigen Blätter einer Arbeitsmappe; die CSV-Fassung enthält auch „Gefällt mir“, Kommentare und geteilte Inhalte.

# X
export-x-posts = X: Beiträge
where-x-posts = Auf X mit dem Konto: Premium > Analytics > Inhalte > Daten exportieren.
ignored-x-posts = Nicht gelesen: Drücke auf die Teilen-Schaltfläche (geteilt heißt hier repostet), Profilbesuche sowie Klicks auf Details, Hashtags und Permalinks.
export-x-posts-legacy = X: Beiträge (älterer Export)
where-x-posts-legacy = Auf analytics.twitter.com > Tweets > Daten exportieren > Nach Tweet; seit Mitte 2024 nicht mehr angeboten, also für Dateien von damals.
ignored-x-posts-legacy = Nicht gelesen: beworbene Zahlen (in der Datei getrennt und meist leer), die Engagement-Rate (wird neu berechnet) sowie Klicks auf Profile, Hashtags und Details.
export-x-daily = X: Zahlen je Tag
where-x-daily = Auf X mit dem Konto: Premium > Analytics > Übersicht > Daten exportieren. Die Datei nennt kein Konto, deshalb wird es erfragt.
ignored-x-daily = Nicht gelesen: Drücke auf die Teilen-Schaltfläche (geteilt heißt hier repostet) und Medienaufrufe.
export-x-daily-legacy = X: Zahlen je Tag (älterer Export)
where-x-daily-legacy = Auf analytics.twitter.com > Tweets > Daten exportieren > Nach Tag; seit Mitte 2024 nicht mehr angeboten, also für Dateien von damals.
ignored-x-daily-legacy = Nicht gelesen: „follows“ (nur die durch Beiträge gewonnenen, nicht alle des Tages), beworbene Zahlen, die Engagement-Rate sowie Klicks auf Profile, Hashtags und Details.
export-x-video-overview = X: Videoaufrufe je Tag
where-x-video-overview = Auf X mit dem Konto: Premium > Analytics > Videos > Daten exportieren.
ignored-x-video-overview = Nicht gelesen: Wiedergabezeit, Anteil vollständiger Wiedergaben und Einnahmen; keine Kennzahl hier nutzt sie.

# TikTok
export-tiktok-content = TikTok Studio: Videos
where-tiktok-content = In TikTok Studio am Computer: Analysen > Inhalte > Daten herunterladen > CSV.
ignored-tiktok-content = Nicht gelesen: Wiedergabezeiten und Anteile vollständiger Wiedergaben. Die Tage tragen kein Jahr; die Kennung im Link verrät den Zeitpunkt. Die Liste ist eine Auswahl von etwa 15 Videos, Tage ohne Video darin sind also nicht null.
export-tiktok-overview = TikTok Studio: Übersicht
where-tiktok-overview = In TikTok Studio am Computer: Analysen > Übersicht > Daten herunterladen > CSV; höchstens 365 Tage. Konto und Exporttag werden erfragt, wenn die Zip-Datei sie nicht im Namen trägt.
ignored-tiktok-overview = Alles wird gelesen. Die Tage tragen kein Jahr; es wird vom Tag des Exports zurückgezählt.
export-tiktok-follower-history = TikTok Studio: Follower-Verlauf
where-tiktok-follower-history = In TikTok Studio am Computer: Analysen > Follower > Daten herunterladen > CSV; höchstens 365 Tage.
ignored-tiktok-follower-history = Alles wird gelesen. „undefined“ bleibt leer, nicht 0; die Tage tragen kein Jahr, es wird vom Tag des Exports zurückgezählt.
export-tiktok-viewers = TikTok Studio: Zuschauer
where-tiktok-viewers = In TikTok Studio am Computer: Analysen > Zuschauer > Daten herunterladen > CSV; höchstens 365 Tage.
ignored-tiktok-viewers = Nicht gelesen: neue und wiederkehrende Zuschauer; die Datei schreibt für sie 0, wo die Gesamtzahl noch unbekannt ist. „Total Viewers“ wird als Reichweite gelesen.
export-tiktok-audience = TikTok Studio: Follower nach Gruppen
where-tiktok-audience = In TikTok Studio am Computer: Analysen > Follower > Daten herunterladen > CSV; Geschlecht und Länder sind Dateien derselben Zip-Datei.
ignored-tiktok-audience = Alles wird gelesen. Die Datei enthält nur Anteile, nicht die Zahl der Follower.
export-tiktok-business-videos = TikTok Business Suite: Videos
where-tiktok-business-videos = In der TikTok Business Suite: Analysen > Inhalte > Exportieren.
ignored-tiktok-business-videos = Alles wird gelesen.
export-tiktok-business-overview = TikTok Business Suite: Übersicht
where-tiktok-business-overview = In der TikTok Business Suite: Analysen > Übersicht > Exportieren.
ignored-tiktok-business-overview = Nicht gelesen: Klicks auf die Telefonnummer, Leads und der Nettozuwachs (neue minus verlorene Follower).
export-tiktok-business-audience = TikTok Business Suite: Follower
where-tiktok-business-audience = In der TikTok Business Suite: Analysen > Publikum > Exportieren.
ignored-tiktok-business-audience = Nicht gelesen: das interagierende Publikum; keine Kennzahl hier nutzt es.

# YouTube
export-youtube-videos = YouTube: Videos
where-youtube-videos = In YouTube Studio: Analytics > Erweiterter Modus > Inhalte, mit dem Zeitraum „Gesamte Zeit“ > Exportieren > CSV; die Zip-Datei so ablegen, wie sie ist.
ignored-youtube-videos = Nicht gelesen: Dauer, durchschnittliche Wiedergaben, die Klickrate der Impressionen und Einnahmen. Die Summe über den Videos und der Hinweis darunter bleiben weg. Höchstens die 500 meistgesehenen Videos stehen in der Datei.
export-youtube-daily = YouTube: Zahlen je Tag
where-youtube-daily = Die Gesamtwerte derselben Zip-Datei; oder in YouTube Studio: Analytics > Erweiterter Modus > Datum > Exportieren > CSV.
ignored-youtube-daily = Nicht gelesen: die Wiedergabezeit und alles außer Aufrufen, Abonnenten, Impressionen, Likes, Kommentaren und geteilten Videos. „Abonnenten“ ist der Zuwachs des Tages abzüglich derer, die gegangen sind.

# Monitoring-Werkzeuge
where-talkwalker-mentions = Im Talkwalker-Projekt: Results > Export > Excel oder CSV, mit allen Spalten.
ignored-talkwalker-mentions = Nicht gelesen: Bilder, Orte, Gruppen und Markierungen des Werkzeugs sowie Zähler anderer Netzwerke als dem des Beitrags. „Reach“ gilt als Followerzahl der Person, nicht als Reichweite.
export-brandwatch-mentions = Brandwatch: Erwähnungen
where-brandwatch-mentions = Im Brandwatch-Projekt: Mentions > Download > Bulk Mentions Download, als CSV oder Excel, mit allen Feldern.
ignored-brandwatch-mentions = Nicht gelesen: Orte, Kategorien, Schlagworte, Geschlecht und Interessen der Verfassenden sowie Zähler anderer Netzwerke als dem des Beitrags. „Reach“ ist eine Schätzung des Werkzeugs.
export-meltwater-mentions = Meltwater: Erwähnungen
where-meltwater-mentions = In Meltwater: Explore oder Monitor > Download > CSV oder Excel, mit allen Spalten.
ignored-meltwater-mentions = Nicht gelesen: Orte, Werbewert (AVE), Schlüsselbegriffe, Schlagworte und die Aufteilung der Reichweite auf Länder. „Reach“ gilt in Netzwerken als Followerzahl der Person, auf anderen Seiten zählt es nicht.
export-fanpage-karma-posts = Fanpage Karma: Beiträge
where-fanpage-karma-posts = Im Dashboard von Fanpage Karma: Posts > Export > Excel.
ignored-fanpage-karma-posts = Nicht gelesen: Raten (werden neu berechnet) und Links auf Bilder. Die Liste ist eine Auswahl der besten Beiträge; Tage ohne Beitrag darin sind nicht null.
export-fanpage-karma-profiles = Fanpage Karma: Profile
where-fanpage-karma-profiles = Im Dashboard von Fanpage Karma: Kennzahlen > Export > Excel.
ignored-fanpage-karma-profiles = Nicht gelesen: Raten, der Seiten-Performance-Index und Mittelwerte je Tag. Die Zahlen sind Summen über den Zeitraum über den Überschriften und werden nie auf Tage verteilt.
export-sprout-posts = Sprout Social: Beiträge
where-sprout-posts = In Sprout Social: Reports > Post Performance > Export > CSV.
ignored-sprout-posts = Nicht gelesen: wer auf den Knopf gedrückt hat („Sent by“; verfasst hat das Profil), Raten und Zahlen einzelner Netzwerke, die kein anderer Export hat.
export-sprout-daily = Sprout Social: Tage von Profilen
where-sprout-daily = In Sprout Social: Reports > Profile Performance > Export > CSV, nach Tagen.
ignored-sprout-daily = Nicht gelesen: Raten und empfangene Nachrichten. „Audience“ gilt als Followerzahl.

# Von Hand geführte Listen und unsere Vorlagen
export-generic-followers = Von Hand geführte Followerliste
where-generic-followers = Jede Liste mit einer Spalte für Tage oder Monate und einer für Follower („Follower“, „Follower gesamt“); Netzwerk und Konto können in Spalten stehen. Abonnenten, Audience und alles andere laufen über die Zuordnung der Spalten.
ignored-generic-followers = Nicht gelesen: Spalten mit anderen Überschriften als den genannten. Monatlich oder wöchentlich geführte Zeilen zählen, was seit der Zeile davor geschah; NA bleibt leer.
where-template-posts = Upload-Seite > Vorlagen > Beiträge.
ignored-template-posts = Alle Spalten werden gelesen.
where-template-members = Upload-Seite > Vorlagen > Mitgliederliste.
ignored-template-members = Alle Spalten der Vorlage werden gelesen; weitere Spalten über Menschen werden nicht gespeichert.
where-template-campaigns = Upload-Seite > Vorlagen > Kampagnenplan.
ignored-template-campaigns = Alle Spalten werden gelesen.
where-template-interactions = Upload-Seite > Vorlagen > Interaktionen.
ignored-template-interactions = Alle Spalten werden gelesen.
where-template-followers = Upload-Seite > Vorlagen > Follower.
ignored-template-followers = Alle Spalten werden gelesen.
export-template-survey = Vorlage: Befragungswelle
where-template-survey = Upload-Seite > Vorlagen > Befragungswelle.
ignored-template-survey = Alle Spalten werden gelesen. Antworten einzelner Personen gehören nicht hinein, nur Anzahlen.
export-template-comparators = Vorlage: Erwähnungen im Vergleich
where-template-comparators = Upload-Seite > Vorlagen > Erwähnungen im Vergleich.
ignored-template-comparators = Als Reposts gekennzeichnete Zeilen bleiben außen vor: Der Gesprächsanteil zählt Originale.
export-template-shares = Vorlage: Protokoll geteilter Inhalte
where-template-shares = Upload-Seite > Vorlagen > Protokoll geteilter Inhalte.
ignored-template-shares = Alle Spalten werden gelesen.

# Dateien, die erkannt und nicht gelesen werden.
unread-unsupported = Bericht aus dem Meta-Werbeanzeigenmanager
unread-linkedin-ads = Bericht aus dem LinkedIn-Kampagnenmanager
unread-google-ads = Bericht aus Google Ads
unread-x-ads = Bericht aus X Ads
unread-tiktok-ads = Bericht aus TikTok Ads
unread-google-analytics = Bericht aus Google Analytics
unread-linkedin-archive = Persönliches Datenarchiv von LinkedIn
unread-meta-content-formats = Facebook und Instagram: Formate mit den besten Zahlen
unread-tiktok-follower-activity = TikTok: aktive Follower je Stunde
unread-youtube-other-tables = YouTube: Diagrammdaten, Länder, Zugriffsquellen und Ähnliches

# Die Seite über Exporte (docs/exports.de.md)
guide-head =
    # Welche Exporte gelesen werden

    Geschrieben von `python -m data_loaders --guide` aus den Angaben in `data_loaders/layouts/`; ein Test hält sie aktuell.
    Dateien so ablegen, wie die Plattform sie geschrieben hat, auch mehrere oder als Zip. Eine Datei wird an ihren
    Überschriften erkannt, nie an ihrem Namen; „…“ steht für beliebige weitere Buchstaben. Was eine Datei nicht sagen kann,
    wird gefragt. Leer heißt *nicht geliefert*, 0 heißt *als null gemessen*. Raten werden aus Anzahlen neu berechnet, nie
    gelesen. Jede andere Tabelle lässt sich Spalte für Spalte zuordnen.
guide-files = Dateiname:
guide-languages = Bekannte Sprachen:
guide-asked = Gefragt, wo weder Inhalt noch Dateiname es sagen:
guide-read = Was gelesen wird
guide-from = Aus welchen Überschriften, die beste zuerst
guide-further = dient dazu, das Obige zu erkennen oder zu ergänzen
guide-first-column = die erste Spalte
guide-kind-posts = Beiträge
guide-kind-days = Zahlen eines Kontos je Tag oder Zeitraum
guide-kind-audience = Gruppen von Followern oder Besuchenden
guide-kind-members = Mitglieder
guide-kind-campaigns = Kampagnen
guide-kind-interactions = Interaktionen
guide-kind-survey = Antworten einer Befragungswelle
guide-kind-comparators = Erwähnungen von uns und im Vergleich
guide-kind-shares = Geteilte Inhalte
guide-asks-network = das Netzwerk
guide-asks-account = wessen Konto es ist
guide-asks-exported-on = der Tag des Exports
guide-asks-time-zone = die Zeitzone, wenn nicht Kennungen oder Links von Beiträgen sie beweisen
guide-asks-date-order = die Reihenfolge von Tag und Monat, wo jeder Tag auf beide Arten gelesen werden kann
guide-asks-decimal-mark = das Dezimalzeichen, wo jede Zahl auf beide Arten gelesen werden kann
guide-declined-head = ## Erkannt und nicht gelesen
guide-declined-file = Datei
guide-declined-instead = Was stattdessen zu tun ist
command-guide = docs/exports.md und die deutsche Fassung schreiben und sonst nichts tun
asked-meta-overview = das Netzwerk, wo der Titel der Kurve es nicht nennt
asked-tiktok-overview = das Jahr, wo die Tage keines tragen und der Tag des Exports unbekannt ist
asked-tiktok-follower-history = das Jahr, wo die Tage keines tragen und der Tag des Exports unbekannt ist
asked-tiktok-viewers = das Jahr, wo die Tage keines tragen und der Tag des Exports unbekannt ist
asked-generic-followers = das Netzwerk, wo weder Spalte noch Dateiname es nennen; das Konto, wo keine Spalte es nennt
