# Inhalte & Hashtags: welche Hashtags das Gefühl tragen, wie sie sich verbreiten, wovon Beiträge handeln.
page-content = Inhalte & Hashtags

hashtag-tag = Hashtag
hashtag-tags = Gezeigte Hashtags
hashtag-size = { $tags ->
    [one] 1 Hashtag
   *[other] { $tags } Hashtags
  }
hashtag-posts-told = { $told } von { $posts } mit bekannten Interaktionen

metric-hashtag-users = Mitglieder, die ihn nutzen
metric-hashtag-users-definition = Verschiedene Mitglieder mit einem Beitrag mit dem Hashtag im Zeitraum. Schreibweisen zählen wie in den Einstellungen. Ein Hashtag, den weniger Mitglieder nutzen als die kleinste Gruppe, wird nicht genannt.
metric-hashtag-posts = Beiträge damit
metric-hashtag-new-adopters = Erstnutzende
metric-hashtag-new-adopters-definition = Mitglieder, deren erster Beitrag mit dem Hashtag, soweit Beiträge geladen sind, im Zeitraum liegt. Wer ihn vor dem ersten geladenen Tag nutzte, ist von Neuen nicht zu unterscheiden.
metric-hashtag-adoption = Hashtag-Verbreitung
metric-hashtag-adoption-definition = Mitglieder, die den Hashtag bis zum Ende des Zeitraums mindestens einmal nutzten ÷ bis dahin jemals aktive Mitglieder, innerhalb der Filter. Die Geschichte beginnt mit dem ersten geladenen Tag: die ersten Wochen einer Kurve zählen auch alle, die ihn schon vorher nutzten.
metric-relative-engagement = Interaktionen ggü. Üblichem
metric-relative-engagement-definition = Je Beitrag Interaktionen ÷ Median seines Kanals im Zeitraum; davon der Median der Beiträge mit dem Hashtag. 1 = wie üblich. Beiträge ohne bekannte Interaktionen und Kanäle mit Median 0 bleiben außen vor. Beiträge eines Hashtags sind nicht zufällig gewählt: das vergleicht und erklärt nichts. Verborgen, wo weniger Personen als die kleinste Gruppe die Beiträge schrieben oder fast nur eine oder zwei.

hashtags-title = { $users } Mitglieder nutzten { $tag }; Interaktionen beim { $relative }-Fachen des Üblichen
hashtags-title-users = { $users } Mitglieder nutzten { $tag }
hashtags-subtitle = { $period } · Interaktionen je Beitrag ggü. dem Median des Kanals · hohl: weniger als { $few } Beiträge
hashtags-assumed = magenta: die meistgenutzten ohne Kampagne, in den Einstellungen sind keine gesetzt
hashtags-hidden = { $tags ->
    [one] 1 Hashtag von weniger als { $minimum } Mitgliedern nicht gezeigt
   *[other] { $tags } Hashtags von weniger als { $minimum } Mitgliedern nicht gezeigt
  }
hashtags-usual = üblich im Kanal

adoption-title = { $tag }: bisher { $members } Mitglieder, { $share } aller jemals Aktiven; { $new } neu
adoption-title-members = { $tag }: bisher { $members } Mitglieder; { $new } neu
adoption-subtitle = Mitglieder je Tag seit der ersten Nutzung, bis { $until } · dunkle Punkte: Kampagnenstart · die Geschichte beginnt mit dem ersten geladenen Tag
adoption-days = Tage seit der ersten Nutzung
adoption-members = Mitglieder bis dahin
adoption-campaign = Kampagnenstart
adoption-first-use = Erste bekannte Nutzung
adoption-mark = { $tag } · Mitglieder bis { $day }

empty-name-hashtags-by-response = Hashtags und ihre Resonanz
empty-name-hashtag-adoption = Verbreitung von Hashtags
empty-title-hashtags = { $name }: noch keine Hashtags
empty-no-hashtags = Hashtags kommen aus dem Text der Beiträge; dieser Export hat keinen. Laden Sie eine Datei mit Text oder Hashtag-Spalte hoch.
alt-text-hashtags-by-response = { $title }. { $tags } Hashtags auf { $posts } Verwendungen; der zuerst genannte hat { $users } Mitglieder.
alt-text-hashtag-adoption = { $title }. { $tags } Felder; { $members } Mitglieder beim ersten nach { $days } Tagen.
settings-programme-hashtags = Hashtags des Programms, je Zeile einer

read-day = Tag
read-author = Von
read-text = Wortlaut
read-link = Verweis
read-open = Öffnen
read-organisation = die Organisation
search-title = In den Worten der Beiträge suchen
search-about = Groß und klein, Akzente und Umlaute machen keinen Unterschied: Grüße und gruesse finden dasselbe. Nur Beiträge von Personen, die mit der Nennung einverstanden sind, und der Organisation; Handles werden weder durchsucht noch gezeigt.
search-placeholder = Ein oder mehrere Wörter
search-all-days = alle geladenen Tage
search-nothing = Kein Beitrag enthält „{ $wanted }“.
search-found = { $posts ->
    [one] 1 Beitrag enthält „{ $wanted }“.
   *[other] { $posts } Beiträge enthalten „{ $wanted }“, unten die neuesten { $shown }.
  }

metric-own-experience-share = Anteil eigene Erlebnisse
metric-own-experience-share-definition = Beiträge über eigenes Erlebnis ÷ Beiträge, die eine Regel einordnen kann. Das Erste, was zutrifft: von einem Mitglied geteilt, soweit der Text es nennt · über das Programm · Verweis der Organisation oder einer Kampagne · Kundschaft geholfen · eigenes Erlebnis; nach Wörtern in den Einstellungen. Eine Regel, kein Lesen: niemand hat die Beiträge gelesen; Ironie, Verneinung und Bilder entgehen ihr. Beiträge ohne Regel fehlen in den Anteilen und stehen daneben; Quartale, von denen weniger als 70 % einzuordnen sind, erscheinen nicht.
kind-own = eigenes Erlebnis
kind-helping = Kundschaft geholfen
kind-product = Produkt und Neuigkeit
kind-reshared = von Mitglied geteilt
kind-programme = über das Programm
kinds-quarter = Quartal
kinds-kind = Art
kinds-share = Anteil
kinds-of = { $posts } von { $classified }
kinds-unclassified = Keine Regel trifft zu
kinds-title = { $share } der einzuordnenden Beiträge erzählen in { $quarter } von eigenem Erlebnis
kinds-subtitle = { $period } · Anteile der Beiträge, die eine Regel einordnet: Regel, kein Lesen · auf { $unclassified } von { $posts } Beiträgen trifft keine zu
kinds-withheld = nicht gezeigt, weil weniger als 70 % einer Regel entsprechen: { $quarters }
empty-name-posts-by-kind = Wovon Beiträge handeln
empty-title-kinds = { $name }: zu wenige Texte, die eine Regel einordnet
empty-no-kinds = Auf weniger als 70 % der Beiträge jedes Quartals trifft eine Regel zu. Exporte mit dem Text der Beiträge bringen mehr, eigene Wörter in den Einstellungen auch.
alt-text-posts-by-kind = { $title }. { $own } von { $classified } Beiträgen des letzten gezeigten Quartals, { $quarters } Quartale.

picked-relative = Vielfaches des Üblichen
picked-by-chance = Stattdessen zehn zufällige
picked-by-chance-help = Wer nur die besten ansieht, lernt, was Gewinnern gemeinsam ist, nicht was wirkt. Die zehn bleiben dieselben, bis sich Daten ändern.
picked-named = nur von Personen, die mit der Nennung einverstanden sind
picked-best = Beiträge mit der größten Resonanz
picked-best-title = { $posts ->
    [one] Der Beitrag mit der größten Resonanz in seinem Kanal
   *[other] Die { $posts } Beiträge mit der größten Resonanz in ihren Kanälen
  }
picked-best-about = Interaktionen im reifen Alter ggü. dem Median des Kanals; je Kanal höchstens drei
picked-best-none = Kein Beitrag einer mit der Nennung einverstandenen Person ist alt genug und hat bekannte Interaktionen. Einverständnisse stehen auf der Seite Einstellungen.
picked-random = Zufällige Beiträge
picked-random-title = { $posts ->
    [one] 1 zufälliger Beitrag
   *[other] { $posts } zufällige Beiträge
  }
picked-random-about = neu gezogen, wenn sich Daten ändern
picked-random-none = Kein Beitrag einer mit der Nennung einverstandenen Person ist alt genug und hat bekannte Interaktionen. Einverständnisse stehen auf der Seite Einstellungen.
picked-worth = Teilenswert
picked-worth-title = Teilenswert: { $posts ->
    [one] 1 eigener Beitrag ohne Impuls
   *[other] { $posts } eigene Beiträge ohne Impuls
  }
picked-worth-about = im reifen Alter mindestens das 1,5-Fache des im Kanal Üblichen, von der Organisation noch nicht geteilt, soweit ein Protokoll es sagt
picked-worth-none = Kein eigener Beitrag ohne Impuls einer mit der Nennung einverstandenen Person erreichte das 1,5-Fache des in seinem Kanal Üblichen.
settings-misspelt = #{ $tag } weicht von #{ $like } in ein oder zwei Buchstaben ab. Gezählt wird er für sich; ist er gemeint, tragen Sie ihn bei den Schreibweisen ein.

format-group = Kanal und Format
format-count = Eigene Beiträge
format-interval = 95-%-Bereich
format-between = { $low } bis { $high }
format-posts = n = { $posts }
format-few = zu wenige Beiträge (n = { $posts })
format-video = Video
format-carousel = Karussell
format-image = Bild
format-link = Verweis
format-text = Nur Text
format-other = Anderes Format
formats-title = Von { $cells } Formaten liegt keines sicher über dem Üblichen seines Kanals, { $below } sicher darunter
formats-title-best = { $format }: das { $times }-Fache des Üblichen; { $above } von { $cells } Formaten { $above ->
    [one] liegt
   *[other] liegen
 } sicher darüber
formats-subtitle = { $period } · eigene Beiträge: Median der Interaktionen ggü. dem Median des Kanals, mit 95-%-Bereich · weniger als { $few } Beiträge: keine Angabe · keine Ursache
formats-hidden = { $cells ->
    [one] 1 verborgen (weniger als { $minimum } Personen oder fast nur eine oder zwei)
   *[other] { $cells } verborgen (weniger als { $minimum } Personen oder fast nur eine oder zwei)
  }
empty-name-posts-by-format = Formate und ihre Resonanz
empty-title-formats = { $name }: zu wenige Beiträge jedes Formats
empty-no-formats = Kein Format hat { $few } eigene Beiträge mit bekannten Interaktionen. Exporte mit einer Spalte für die Art des Beitrags bringen sie.
alt-text-posts-by-format = { $title }. { $cells } Formate auf Kanälen mit { $posts } Beiträgen, { $shown } mit Bereich gezeichnet.
hashtag-not-offered = Nicht gezeigt, weil in diesem Zeitraum zu wenige Mitglieder oder keine ihn nutzten: { $tags }
