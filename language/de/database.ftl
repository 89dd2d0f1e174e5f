# Was mit der Datenbank und ihrem Datenträger sein kann: was geschehen ist und was zu tun ist. Für Seiten und Befehle.
database-in-use = Ein anderer Prozess hält die Datenbank { $file }. Schließen Sie ihn und versuchen Sie es noch einmal. Solange das Dashboard läuft, gehören Dateien zum Import in seinen Ordner inbox; python -m warehouse backup geht daneben.
database-damaged = Die Datenbank { $file } ist beschädigt: Teile davon sind nicht so, wie sie geschrieben wurden. Die Datei bleibt, wie sie ist. Was zu tun ist: das Dashboard beenden und „python -m warehouse restore DATEI“ mit der letzten Sicherung ausführen; die beschädigte Datei bleibt daneben erhalten.
database-newer = Die Datenbank { $file } wurde von einer neueren Version dieses Dashboards geschrieben. Die Datei ist unverändert. Was zu tun ist: diese Version starten oder eine Sicherung zurückholen, die mit der hiesigen entstand.
database-read-only = In die Datenbank kann gerade nicht geschrieben werden, zum Beispiel während einer Sicherung oder weil ihr Ordner kein Schreiben zulässt. Nichts wurde gespeichert; was da ist, lässt sich weiter lesen. Bitte versuchen Sie es in einigen Minuten noch einmal mit derselben Datei.
database-other-file = { $file } ist keine Datenbank dieses Dashboards, sondern eine Datei anderer Art. Sie bleibt, wie sie ist. Was zu tun ist: sie wegräumen und die Datenbank an ihre Stelle legen oder „python -m warehouse restore DATEI“ mit einer Sicherung ausführen.
database-unreadable = Der Rechner kann { $file } gerade nicht lesen oder schreiben ({ $reason }). Was zu tun ist: nach dem Datenträger und der Zahl offener Dateien sehen und die Seite neu laden. Bleibt es dabei, eine Sicherung auf einem anderen Datenträger zurückholen.
database-lost-imports = Der Datenbank { $file } { $count ->
    [one] fehlt eine bestätigte Änderung
   *[other] fehlen { $count } bestätigte Änderungen
 }; die letzte ist vom { $last_at } UTC. Meist wurde die Datei { $file }.wal gelöscht oder eine alte Kopie an ihre Stelle gelegt. Was zu tun ist: das Dashboard beenden, die fehlende Datei zurücklegen oder „python -m warehouse restore DATEI“ ausführen. „python -m warehouse check“ nennt die fehlenden Importe; um sie stattdessen neu zu importieren, zuerst „python -m warehouse rebuild --accept-losses“ ausführen.
database-missing = Die Datenbank { $file } ist nicht mehr da oder leer, obwohl darin { $count ->
    [one] eine Änderung bestätigt wurde
   *[other] { $count } Änderungen bestätigt wurden
 }, die letzte am { $last_at } UTC. An ihrer Stelle wurde nichts begonnen. Was zu tun ist: die Datei zurücklegen oder „python -m warehouse restore DATEI“ ausführen. Wurde sie mit Absicht entfernt, auch { $file }.journal löschen.
disk-full = Der Datenträger der Datenbank ist voll. Hiervon wurde nichts gespeichert, und was vorher gespeichert war, ist sicher. Was zu tun ist: Platz schaffen und dasselbe noch einmal tun.
disk-too-full = Auf dem Datenträger der Datenbank sind { $free } frei, etwa { $needed } werden gebraucht. Nichts wurde begonnen. Was zu tun ist: so viel freigeben und dasselbe mit derselben Datei noch einmal tun.
query-too-large = Dafür reichen Arbeitsspeicher oder Zwischenspeicher nicht. Nichts ist verloren. Was zu tun ist: einen kürzeren Zeitraum oder weniger Kanäle wählen und noch einmal hinsehen.
backup-refused = Nach { $path } wurde keine Sicherung geschrieben: { $reason }.
backup-unusable = { $path } lässt sich nicht zurückholen: { $reason }. Die Datenbank bleibt, wie sie war. Was zu tun ist: eine andere Sicherung wählen.

# Was die Prüfung der Datenbank findet.
check-sentence = { $where }: gefunden { $found }; erwartet { $expected }. Was zu tun ist: { $remedy }.
check-lost = Es fehlen: { $writes }.
