# Frühere Datenversionen: der Hinweis eines alten Links, das Warten darauf, Links kopieren.

version-old = Zahlen nach Datenversion { $version }, { $moment }. Die neueste ist Version { $newest } vom { $newest-moment }.
version-old-help = Der geöffnete Link nennt diese Datenversion. Alles auf dieser Seite ist wie damals: Zahlen, Zeilen und Downloads. Die Zustimmung zur Nennung und die kleinste gezeigte Gruppe sind die von heute.
version-show-today = Heutige Zahlen zeigen
version-waiting-title = Die Zahlen nach Datenversion { $version } werden zurückgeholt
version-waiting-text = Der Link nennt die Datenversion { $version } vom { $moment }; seither wurden Daten geändert. Die Seiten zu den Daten sind unterdessen benutzbar.
version-data-page = Diese Seite zeigt immer die heutigen Daten. Die Zahlen des Links bleiben bei Datenversion { $version }.
version-future = Der Link nennt Datenversion { $version }, die neueste ist aber { $newest }. Gezeigt werden die heutigen Zahlen.
version-unknown = Datenversion { $version } gibt es hier nicht: Sie wurde gelöscht, oder die Datenbank wurde neu begonnen. Gezeigt werden die heutigen Zahlen (Version { $newest }).
version-not-at-hand = Die Zahlen nach Datenversion { $version } sind gerade nicht zur Hand. Wird die Seite neu geladen, werden sie zurückgeholt.
version-not-built = Die Zahlen nach Datenversion { $version } konnten nicht zurückgeholt werden. Die heutigen Zahlen sind davon nicht betroffen.
version-footer = Datenversion { $version }, nicht die neueste

job-old-version = Die frühere Datenversion wird zurückgeholt …

link-copy = Link kopieren
link-copy-help = Ein Link, der andere genau zu dieser Ansicht führt: Zeitraum, Filter, Sprache und Datenversion.
link-copy-page = Link zu dieser Seite, wie Sie sie sehen
link-copy-figure = Link zu dieser Abbildung, wie Sie sie sehen
link-copy-hint = Die Zahlen bleiben bei Datenversion { $version }, auch nach späteren Importen.
link-figure-here = Der Link führt zu dieser Abbildung.
link-figure-unknown = Der Link führt zur Abbildung „{ $value }“, die es auf dieser Seite nicht gibt.
permalink-name-figure = die Abbildung
