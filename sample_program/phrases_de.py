"""German sentence parts of invented posts; every part stands as a sentence of its own."""

OPENINGS = (
    "Guten Morgen aus {place}!", "Feierabend. Liebe Grüße aus {place}.", "Kurzer Gruß aus {place}.", "Was für ein Tag!",
    "Manchmal sind es die kleinen Dinge.", "Zwischendurch ein Moment zum Festhalten.", "Montag kann auch schön sein.",
    "Ein Satz, der hängen bleibt:", "Heute etwas Neues gelernt.", "Blick hinter die Kulissen.",
    "Das muss ich kurz teilen.", "Ehrlich: damit habe ich nicht gerechnet.", "Aus dem Maschinenraum.",
    "Zehn Minuten Pause, ein Gedanke.", "Wieder unterwegs.", "Es gibt diese Tage.", "Halbzeit in dieser Woche.",
    "Kleine Notiz aus {place}.", "Frisch zurück aus {place}.", "Hand aufs Herz:",
    "Hier riecht es nach Kaffee und Kabel.",
    "Regen draußen, gute Laune drinnen.", "Noch schnell vor dem Wochenende.", "Endlich ist es so weit.",
)  # fmt: skip
PLACES = (
    "Buchholz", "der Werkstatt", "dem Messwagen", "Altenried", "dem Testlabor", "Seebrück", "der Nordschicht",
    "dem Besprechungsraum mit der roten Tür", "Kaltenmoor", "unserem Gewächshaus voller Router", "der Bahn",
    "Hohenlinden am Teich", "dem Homeoffice", "Westerhain", "der Kantine", "dem Lager",
)  # fmt: skip
SCENES = {
    "Netz & Technik": (
        "Der neue Mast steht, und das Dorf hat endlich Empfang bis in den letzten Keller.",
        "Wir haben heute die letzten vierhundert Meter Glasfaser gezogen.",
        "Ein Bagger, drei Leute, ein Kabel: um fünf war alles wieder online.",
        "Auf 38 Metern sieht man, wofür man das macht.",
        "Die Störung war um 6:10 Uhr gefunden und um 6:40 Uhr behoben.",
        "Im Messwagen lief heute nur grün über den Bildschirm.",
        "Ein Landwirt hat uns Kuchen an die Baugrube gebracht.",
        "Unsere Azubis haben ihren ersten Verteiler ganz allein gespleißt.",
    ),
    "Kundendialog": (
        "Eine Kundin hat angerufen, nur um Danke zu sagen.",
        "Nach zwanzig Minuten am Telefon lief das Internet und wir haben beide gelacht.",
        "Ein älterer Herr hat heute zum ersten Mal mit seiner Enkelin per Video gesprochen.",
        "Wir haben eine Antwort so umgeschrieben, dass sie jeder versteht.",
        "Heute ging es beim ersten Anruf um Router und am Ende um Rosen.",
        "Das Team hat die Warteschlange vor der Mittagspause leer bekommen.",
        "Ein Brief von Hand kam zurück, mit einer gezeichneten Sonne.",
    ),
    "Vertrieb Privatkunden": (
        "Auf dem Wochenmarkt haben wir mehr erklärt als verkauft, und genau so soll es sein.",
        "Eine Familie hat ihren Anschluss behalten, weil ihr jemand zugehört hat.",
        "Drei Haustüren, drei Geschichten, ein Vormittag.",
        "Unser Infomobil stand heute im Regen und war trotzdem voll.",
        "Wir haben den Tarif auf eine einzige Seite gebracht.",
        "Ein Nachbar hat dem nächsten erzählt, wie es geht.",
    ),
    "Geschäftskunden": (
        "Eine Bäckerei nimmt Bestellungen jetzt über ihr eigenes Netz an.",
        "Die Werkhalle unseres Kunden funkt seit heute auf 5G.",
        "Beim Mittelständler um die Ecke läuft die Umstellung ohne einen einzigen Ausfall.",
        "Wir haben drei Standorte in einer Nacht umgezogen.",
        "Im Workshop mit einer Stadtverwaltung sind acht gute Ideen entstanden.",
        "Eine Spedition sieht ihre Anhänger endlich in Echtzeit.",
    ),
    "IT & Plattformen": (
        "Das Deployment lief heute ohne Nachtschicht.",
        "Wir haben vierzig Zeilen gelöscht, und alles wurde schneller.",
        "Die neue Plattform hat ihren ersten Lasttest bestanden.",
        "Unser Fehlerprotokoll war heute Morgen leer.",
        "Zwei Teams, eine Schnittstelle und kein einziger Streit um Namen.",
        "Aus einer Idee am Whiteboard ist in drei Tagen ein Prototyp geworden.",
        "Pair Programming mit jemandem, der seit 25 Jahren dabei ist: Gold wert.",
    ),
    "Shops": (
        "Im Shop hat heute ein Kind sein erstes Telefon ausgesucht, es ist gelb.",
        "Eine Stammkundin hat uns Pflaumen aus dem Garten mitgebracht.",
        "Wir haben ein kaputtes Display getauscht und ein Hochzeitsvideo gerettet.",
        "Umbau geschafft, die neue Theke ist aus altem Eichenholz.",
        "Vor Ladenöffnung haben wir alle Geräte einmal umsortiert und endlich Platz.",
        "Heute war Sprechstunde für alle, die sich vor Passwörtern fürchten.",
    ),
    "Produktentwicklung": (
        "Der Prototyp blinkt in der richtigen Farbe.",
        "Achtzehn Menschen haben unser neues Gerät getestet und siebzehn haben gelächelt.",
        "Wir haben die Einrichtung von neun auf drei Schritte gekürzt.",
        "Die Verpackung kommt jetzt ganz ohne Plastik aus.",
        "Der lauteste Einwand im Test war der hilfreichste.",
        "Aus einer Beschwerde ist heute eine Funktion geworden.",
    ),
    "Innovationswerkstatt": (
        "Wir haben aus einem alten Router eine Wetterstation gebaut.",
        "Der 3D-Drucker hat die ganze Nacht gearbeitet, wir zum Glück nicht.",
        "Sieben Ideen an der Wand, zwei überleben bis Freitag.",
        "Besuch aus drei Bereichen, und alle wollten die Sensoren sehen.",
    ),
    "": (
        "Ich durfte einen Tag lang hinter die Kulissen eines Funknetzes schauen.",
        "Dreharbeiten auf dem Dach, und der Wind hat jede zweite Aufnahme mitgenommen.",
        "So viele Kabel und alle mit Namen.",
        "Ich habe gefragt, wie Licht durch Glas reist, und eine sehr gute Antwort bekommen.",
        "Zu Gast bei Leuten, die ihren Beruf wirklich mögen.",
    ),
    "alle": (
        "Mein Team hat heute gezeigt, was Zusammenhalt heißt.",
        "Eine Kollegin hat mir in fünf Minuten erklärt, woran ich zwei Tage saß.",
        "Beim Mittagessen saßen fünf Bereiche an einem Tisch.",
        "Ein Projekt ist fertig, und niemand wollte nach Hause gehen.",
        "Wir haben einen Fehler gefunden, darüber geredet und ihn nie wieder gemacht.",
        "Heute habe ich zum ersten Mal vor hundert Leuten gesprochen.",
        "Unser Lauftreff war zu zwölft, trotz Nebel.",
        "Jemand hat die alte Pinnwand aufgeräumt und ein Foto von 2009 gefunden.",
        "Wir haben für das Tierheim gesammelt und den Kofferraum voll bekommen.",
        "Das Sommerfest wird dieses Jahr von den Jüngsten geplant.",
        "Die Fahrradwerkstatt im Hof hat schon dreißig Räder gerettet.",
        "Zwei Kolleginnen haben eine Lesestunde für Kinder auf die Beine gestellt.",
    ),
}
REFLECTIONS = (
    "Genau deshalb bin ich gern hier.", "Solche Momente trägt man mit nach Hause.", "Darauf bin ich richtig stolz.",
    "Technik ist am Ende immer für Menschen da.", "Das macht man nicht allein.", "Danke an alle, die angepackt haben!",
    "Und morgen geht es weiter.", "Manchmal reicht Zuhören.", "Ich habe viel gelernt dabei.", "So darf es bleiben.",
    "Gute Arbeit ist oft leise.", "Das hätte vor einem Jahr niemand geglaubt.", "Kleine Schritte zählen auch.",
    "Mehr davon, bitte.", "Ich grinse immer noch.", "Was bleibt, ist das Gefühl, gebraucht zu werden.",
    "Ein großes Lob an die Spätschicht.", "Respekt vor allen, die das jeden Tag machen.", "Das war Teamarbeit pur.",
    "Man muss es gesehen haben.", "Fehler inklusive, und das ist gut so.", "Einfach machen hat sich gelohnt.",
)  # fmt: skip
CLOSINGS = (
    "Wie war euer Tag?", "Wer ist beim nächsten Mal dabei?", "Was hat euch heute gefreut?", "Bis bald!",
    "Fotos folgen.", "Schreibt mir gern eure Geschichte.", "Kommt gut durch die Woche.", "Und ihr so?",
    "Ich bin gespannt auf eure Tipps.", "Danke fürs Lesen.", "Fortsetzung folgt.", "Ein schönes Wochenende euch allen!",
)  # fmt: skip
RESHARES = (
    "Genau so ist es.", "Lesenswert!", "Schön gesagt, danke dafür.", "Das teile ich gern.", "Stark gemacht!",
    "Große Empfehlung aus unserem Haus.", "Kann ich nur unterschreiben.", "Ich war dabei, es war wirklich so.",
    "Toller Einblick.", "Da werde ich ein bisschen neidisch.", "Danke fürs Mitnehmen.", "Mein Beitrag des Tages.",
)  # fmt: skip
CALLS = (
    "Heute mache ich mit bei {name}.", "Meine Geschichte für {name}:", "{name} hat mich zum Nachdenken gebracht.",
    "Ein Bild für {name}.", "Für {name} habe ich im Archiv gekramt.", "Wir sind dabei: {name}!",
)  # fmt: skip
