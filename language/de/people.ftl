# Die Seite über Personen: wessen Konten schreiben.
page-people = Personen

people-closed = Konten ordnet die Analyse den Mitgliedern zu
people-closed-text = Diese Seite zeigt Namen und Konten von Personen unabhängig von deren Einwilligung, damit Beiträge für die richtige Person zählen. Als { $role } sehen Sie davon nichts; die Zahlen der anderen Seiten sind für alle dieselben.
people-empty-members = Ohne Mitgliederliste lässt sich niemand zuordnen. Laden Sie eine hoch: Mitgliedsnummer, Name, Einheit, Beitritt und die Konten, die Ihnen genannt wurden.
people-empty-posts = Es gibt noch keine Beiträge mit einem Konto. Laden Sie Beiträge hoch; jedes Konto, das niemandem zugeordnet ist, steht dann hier.

people-tile-matched = Zugeordnete Konten
people-tile-matched-help = Konten mit mindestens einem Beitrag, der für ein Mitglied zählt.
people-tile-rate = Zuordnungsquote
people-tile-rate-help = Zugeordnete ÷ (zugeordnete + offene Konten). Als extern entschiedene Konten und die der Organisation zählen nicht mit.
people-tile-open = Offene Konten
people-tile-open-help = Konten mit Beiträgen an Tagen, für die niemand gesagt hat, wem sie gehören. Ihre Beiträge zählen für niemanden.
people-tile-proposed = Mit Vorschlag
people-tile-proposed-help = Offene Konten, bei denen Handle, Adresse oder Name auf ein Mitglied weisen.
people-tile-conflicts = Konflikte
people-tile-conflicts-help = Konten, die zwei Mitglieder an denselben Tagen beanspruchen. Sie zählen für niemanden, bis Sie entscheiden.
people-nameless = { $count ->
    [one] Von einer Person ist nur der Name bekannt, kein Konto. Ein Name allein wird nie zugeordnet: Zwei Menschen können ihn tragen.
   *[other] Von { $count } Personen ist nur der Name bekannt, kein Konto. Ein Name allein wird nie zugeordnet: Zwei Menschen können ihn tragen.
}

people-conflicts = { $count ->
    [one] Ein Konto beanspruchen mehrere Mitglieder
   *[other] { $count } Konten beanspruchen mehrere Mitglieder
}
people-conflicts-help = Entscheiden Sie, wem es an diesen Tagen gehörte, oder berichtigen Sie die Mitgliederliste und laden Sie sie neu. Bis dahin zählen die Beiträge für niemanden.
people-count-for-none = { $count ->
    [0] kein Beitrag an diesen Tagen
    [one] ein Beitrag zählt für niemanden
   *[other] { $count } Beiträge zählen für niemanden
}
people-conflict-whose = Wem gehört es an diesen Tagen?
people-neither = Niemandem davon
people-settle = Entscheiden

people-exact = { $count ->
    [one] Ein genauer Vorschlag
   *[other] { $count } genaue Vorschläge
}
people-exact-help = Handle, Adresse oder ganzer Name sind gleich, und niemand sonst kommt infrage. Angehakt ist, was auf mehr als einem Namen beruht; denselben Namen kann auch eine fremde Person tragen, sehen Sie sich diese Zeilen also vorher an. Ohne Tage gilt ein Konto immer; es zählen ohnehin nur Beiträge aus der Zeit der Mitgliedschaft.
people-tick-names = { $count ->
    [one] Auch die Zeile anhaken, in der nur der Name gleich ist
   *[other] Auch die { $count } Zeilen anhaken, in denen nur der Name gleich ist
}
people-match-all = { $count ->
    [one] Ein Konto zuordnen
   *[other] { $count } Konten zuordnen
}

people-open = { $count ->
    [one] Ein offenes Konto
   *[other] { $count } offene Konten
}
people-open-help = Zuerst die mit ähnlichem Namen, dann die mit den meisten Beiträgen. Ähnlich heißt: mindestens 90 von 100 im Vergleich Buchstabe für Buchstabe, eine Initiale oder ein weiterer Name.
people-open-more = { $count } weitere Konten mit weniger Beiträgen stehen nicht in der Liste. Wählen Sie einen Kanal, oder ordnen Sie die größten zuerst zu.
people-open-alt = { $count } offene Konten mit Kanal, Name, Beiträgen, letztem Beitrag und Vorschlag
people-choose = Konto
people-choose-placeholder = Handle oder Namen eintippen
people-choose-help = Wählen Sie ein Konto, um es einem Mitglied zuzuordnen oder als extern zu kennzeichnen.
people-whose = Wem gehört das Konto?
people-somebody-else = Jemand anderem
people-member = Mitglied
people-member-placeholder = Namen eintippen
people-match = Zuordnen
people-external = Extern
people-external-help = Extern: niemand aus Ihrem Programm. Das Konto steht dann nicht mehr hier, und seine Beiträge bleiben aus allen Zahlen heraus.
people-held = { $count ->
    [one] Ein Konto gehört einem Mitglied – einen Fehler berichtigen
   *[other] { $count } Konten gehören Mitgliedern – einen Fehler berichtigen
}
people-held-help = Hält fest, dass ein Konto nicht oder an manchen Tagen nicht der Person gehört, die Liste oder Entscheidung nennen. Danach ist es wieder offen.
people-unmatch = Gehört ihr nicht
people-overruled = Durch eine Entscheidung überstimmt: { $claim }

people-decisions = { $count ->
    [0] Keine Entscheidung gilt
    [one] Eine Entscheidung gilt
   *[other] { $count } Entscheidungen gelten
}
people-decisions-earlier = { $count } frühere
people-decided-match = { $account } gehört { $member } ({ $days })
people-decided-unmatch = { $account } gehört nicht { $member } ({ $days })
people-decided-external = { $account } ist extern ({ $days })
people-decided-by = { $at }, { $by }
people-taken-back = zurückgenommen { $at }, { $by }
people-take-back = Rückgängig

people-column-ticked = Zuordnen
people-column-account = Konto
people-column-author = Name im Export
people-column-member = Mitglied
people-column-why = Warum
people-column-posts = Zählende Beiträge
people-column-written = Beiträge
people-column-last = Letzter Beitrag
people-column-from = Ab
people-column-to = Bis
people-column-channel = Kanal
people-column-proposal = Vorschlag
people-from = Erster Tag (leer: immer)
people-to = Letzter Tag (leer: noch immer)
people-from-help = Erster Tag, an dem das Konto der Person gehört; leer: schon immer
people-to-help = Letzter Tag, an dem das Konto der Person gehört; leer: noch immer
people-days-reversed = Der letzte Tag liegt vor dem ersten. Nichts wurde geändert.

people-reason-handle = gleiches Handle auf einem anderen Kanal
people-reason-email = Handle wie in der E-Mail-Adresse
people-reason-name = gleicher Name
people-reason-handle-name = das Handle besteht aus dem Namen
people-reason-shorter = gleicher Name mit weiterem Vor- oder Nachnamen
people-reason-initial = gleicher Name, ein Teil nur als Initiale
people-reason-alike = ähnlicher Name ({ $likeness } von 100)

people-posts = { $count ->
    [one] ein Beitrag
   *[other] { $count } Beiträge
}
people-would-count = { $count ->
    [0] kein Beitrag würde zählen
    [one] ein Beitrag würde zählen
   *[other] { $count } Beiträge würden zählen
}
people-together = { $count ->
    [0] Keiner ihrer Beiträge würde zählen: An diesen Tagen war niemand davon Mitglied.
    [one] Zusammen würde ein Beitrag mehr zählen.
   *[other] Zusammen würden { $count } Beiträge mehr zählen.
}
people-nobody = niemandem
people-always = immer
people-since = seit { $first }
people-until = bis { $last }
people-between = { $first } bis { $last }
people-source-member-list = Mitgliederliste
people-source-decision = Entscheidung
people-nothing-moves = Keine Kennzahl des Quartals ändert sich.

people-authors-match = Zuordnen
people-authors-external = Extern
people-authors-external-text = { $count ->
    [0] Für alle Konten dieser Datei gibt es einen Vorschlag; sehen Sie sich die Vorschläge an.
    [one] Ein Konto dieser Datei ähnelt niemandem in der Mitgliederliste. Als extern kennzeichnen? Auf der Seite Personen lässt sich das zurücknehmen.
   *[other] { $count } Konten dieser Datei ähneln niemandem in der Mitgliederliste. Als extern kennzeichnen? Auf der Seite Personen lässt sich jedes zurücknehmen.
}
people-authors-external-confirm = Als extern kennzeichnen
job-matching = Konten werden zugeordnet.
job-unmatching = Eine Entscheidung über ein Konto wird zurückgenommen.
member-unknown = Keine Mitgliederliste nennt dieses Mitglied. Laden Sie zuerst eine Liste mit ihm hoch.
interval-empty = Der letzte Tag liegt vor dem ersten. Nichts wurde geändert.
