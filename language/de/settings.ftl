# Die Seite Einstellungen, und was mit einer Einstellung nicht stimmen kann.
setting-unreadable = Die gespeicherte Einstellung { $setting } hat den Wert { $value }, der sich nicht lesen lässt; erwartet: { $expected }. Angenommen wird nichts. Zu tun: auf der Seite Einstellungen mit der Ansicht Programmleitung auf die Vorgabe zurücksetzen.
setting-unsuitable = Die Einstellung { $setting } kann nicht { $value } sein; erwartet: { $expected }. Geändert wurde nichts.
