# Community-Wachstum: wer bleibt, wie schnell Neue beginnen, wer wen unterstützt, wie weit Mitglieder gehört werden.

metric-cohort-retention = Bindung nach Einstiegsmonat
metric-cohort-retention-definition = Mitglieder, die im k-ten Monat nach dem Monat ihrer ersten Aktivität aktiv sind ÷ Mitglieder, deren erste Aktivität in diesem Monat lag. Jahrgänge unter 5 Personen erscheinen als Anzahl. Wer an einem unbekannten Tag beitrat, bleibt außen vor.
metric-stickiness = Regelmäßigkeit
metric-stickiness-definition = In einer üblichen Woche aktive Mitglieder ÷ in den vier Wochen bis zum Ende des Zeitraums aktive Mitglieder.
metric-consistency = Beständigkeit
metric-consistency-definition = Wochen mit Aktivität ÷ zählende Wochen der letzten 13, über Mitglieder mit mindestens 4 davon. Eine Woche zählt, wenn jemand die ganze Woche Mitglied war und nicht pausierte.
metric-dormant-members = Ruhend
metric-dormant-members-definition = Aktiv: letzte Aktivität innerhalb der eingestellten Spanne (28 Tage). Ruhend: bis zur eingestellten Grenze (90 Tage). Länger still: darüber. Noch nicht aktiv: bisher keine Aktivität. Zusammen sind das alle Mitglieder des Tages. Nur Anzahlen.
metric-silent-members = Länger still
metric-silent-members-definition = Mitglieder, deren letzte Aktivität länger zurückliegt als eingestellt (90 Tage). Nur Anzahlen, nie Namen.
metric-never-active = Noch nicht aktiv
metric-never-active-definition = Mitglieder bisher ohne Aktivität. Nur Anzahlen, nie Namen.
metric-silence-ratio = Stille-Verhältnis
metric-silence-ratio-definition = Tage seit der letzten Aktivität ÷ eigener mittlerer Abstand (Median) zwischen Tagen mit Aktivität, ab 5 Aktivitäten. Eine Faustregel; nur Anzahlen, nie Namen.
metric-time-to-first-post = Zeit bis zum ersten Beitrag
metric-time-to-first-post-definition = Median der Tage vom Beitritt bis zum ersten Beitrag, geschätzt nach Kaplan–Meier: Wer noch nichts veröffentlicht hat, zählt bis zum letzten bekannten Tag oder bis zum Austritt. Wer schon vor dem Beitritt veröffentlichte, bleibt außen vor.
metric-peer-mention-rate = Kollegiale Erwähnungen
metric-peer-mention-rate-definition = Beiträge, die das Profil eines anderen Mitglieds erwähnen oder dessen Beitrag teilen ÷ Beiträge mit Text. Eine Untergrenze: Namen ohne Profil werden nicht erkannt.
metric-reciprocity = Gegenseitigkeit
metric-reciprocity-definition = Paare von Mitgliedern, die sich gegenseitig unterstützen ÷ Paare mit irgendeiner Unterstützung, in den 90 Tagen bis zum Ende des Zeitraums. Steigt mit der Zahl der Reaktionen: nur mit der eigenen Vergangenheit vergleichen.
metric-cross-unit-share = Bereichsübergreifend
metric-cross-unit-share-definition = Unterstützung für einen anderen Bereich ÷ Unterstützung zwischen Mitgliedern, deren Bereiche beide bekannt sind.
metric-connected-share = Vernetzungsgrad
metric-connected-share-definition = Aktive Mitglieder in der größten durch Unterstützung verbundenen Gruppe ÷ aktive Mitglieder.
metric-newcomer-support-effect = Neue mit Antwort in 48 h
metric-newcomer-support-effect-definition = Neue, die an den Tagen 31 bis 60 nach ihrem ersten Beitrag aktiv waren: Anteil derer mit einer kollegialen Antwort in 48 Stunden und der anderen. 95-%-Intervall der Differenz nach Newcombe. Ein Zusammenhang, keine Wirkung.
metric-support = Unterstützung
metric-support-definition = Reaktionen, Kommentare und Weitergaben von Mitgliedern zu Beiträgen anderer Mitglieder, aus dem Interaktionsprotokoll; ohne Protokoll Erwähnungen und geteilte Beiträge im Text, eine Untergrenze. Felder mit weniger Personen, als die kleinste Gruppe der Einstellungen verlangt, oder überwiegend von ein, zwei Personen sind verborgen, ebenso Felder, aus denen sie sich errechnen ließen.
metric-followers = Follower
metric-followers-definition = Der Bestand, den ein Export für einen Tag nennt; je Monat der letzte. Profile von Mitgliedern werden je Kanal addiert. Tageszuwächse stehen getrennt und werden nie zu einem Bestand addiert.
metric-follower-gain = Zuwachs
metric-follower-gain-definition = Gewonnene minus verlorene Follower, wie die Exporte sie je Tag nennen. „Total followers“ im Seitenexport von LinkedIn ist ein solcher Tageszuwachs und kann negativ sein.
metric-community-share = Community-Anteil
metric-community-share-definition = Impressionen der Beiträge von Mitgliedern ÷ Impressionen der Beiträge von Mitgliedern und Unternehmen, je Kanal und Monat der Veröffentlichung. Nur wo beide geliefert werden und mindestens 70 % der Beiträge Impressionen nennen.

# E3
label-leavers = ausgetreten
label-of-these-left = davon ausgetreten
growth-noisy-short = { $ratio }
  unsicher
growth-no-losses = keine
  Abgänge

# E4
cohort-title = { $active } von { $people } Neuen waren im { $months }. Monat nach ihrem Einstieg aktiv
cohort-title-start = Bisher { $people ->
    [one] 1 neues aktives Mitglied
   *[other] { $people } neue aktive Mitglieder
  }; spätere Monate zeigen, wer bleibt
cohort-subtitle = Prozent Aktive so viele Monate nach dem Monat der ersten Aktivität · unter { $minimum } Personen: grau, als Anzahl
cohort-history-start = * Datenbeginn: manche begannen früher
cohort-began = Erste Aktivität im
cohort-size = Neue
cohort-later = Monate danach
cohort-active = Aktiv
cohort-mean = gewichtetes Mittel
cohort-mean-of = { $active } von { $people }
cohort-few = unter { $minimum }, kein Anteil
cohort-months-later = { $months ->
    [0] im selben Monat
    [one] 1 Monat danach
   *[other] { $months } Monate danach
  }
unit-newcomers = { $count ->
    [one] 1 neues Mitglied
   *[other] { $count } neue Mitglieder
  }
alt-text-cohort-retention = { $title }. { $people } Neue aus { $cohorts } Monaten, bis zu { $months } Monate verfolgt.
empty-name-cohort-retention = Wer bleibt

# E5
first-posts-title-both = Nach { $days } Tagen hatten { $now } der Beigetretenen veröffentlicht, im Halbjahr davor { $before }
first-posts-title = Nach { $days } Tagen hatten { $now } der im Halbjahr Beigetretenen veröffentlicht
first-posts-title-counts = { $posted } von { $joiners } Beigetretenen haben bisher veröffentlicht
first-posts-subtitle = Anteil der Beigetretenen mit erstem Beitrag je Tag nach dem Beitritt (Kaplan–Meier) · letztes Halbjahr und das davor
first-posts-left-out = { $people ->
    [one] 1 Person mit Beiträgen vor dem Beitritt nicht gezählt
   *[other] { $people } Personen mit Beiträgen vor dem Beitritt nicht gezählt
  }
first-posts-days = Tage nach dem Beitritt
first-posts-share = Mit erstem Beitrag
first-posts-kind = Beitritt
first-posts-half = Beitritt { $span }
first-posts-joined = Beigetretene
first-posts-posted = Mit Beitrag
first-posts-by-day = bis Tag { $days }
first-posts-not-half = noch nicht die Hälfte
unit-joiners = { $count ->
    [one] 1 beigetretenes Mitglied
   *[other] { $count } beigetretene Mitglieder
  }
alt-text-time-to-first-post = { $title }. { $joiners } Beigetretene; { $by14 } bis Tag 14 und { $by30 } bis Tag 30 im zuerst gezeigten Halbjahr.
empty-name-time-to-first-post = Zeit bis zum ersten Beitrag
empty-title-joiners = { $name }: zu wenige Beitritte
empty-no-joiners = In einem Halbjahr müssen mindestens { $minimum } Personen mit bekanntem Tag beitreten. Eine Mitgliederliste mit Beitrittstagen zeigt sie.

# E6
support-title = { $across } von { $edges } Malen ging Unterstützung über Bereichsgrenzen hinweg
support-title-shown = { $edges } Mal unterstützten sich Mitglieder in und zwischen Bereichen
support-subtitle = Wie oft Mitglieder des Bereichs links Mitglieder des Bereichs oben unterstützten, { $period }
support-source-log = aus dem Interaktionsprotokoll
support-source-text = Untergrenze: Erwähnungen und geteilte Beiträge, kein Interaktionsprotokoll
support-down = Von
support-across = Für
support-value = Unterstützung
unit-answers = { $count ->
    [one] 1 Reaktion
   *[other] { $count } Reaktionen
  }
unit-mentions = { $count ->
    [one] 1 Erwähnung
   *[other] { $count } Erwähnungen
  }
alt-text-support-between-units = { $title }. { $edges } zwischen { $units } Bereichen gezeigt, { $hidden } Felder verborgen.
empty-name-support-between-units = Wer wen unterstützt
empty-title-interactions = { $name }: zu wenige Antworten bekannt
empty-no-interactions = Ein Interaktionsprotokoll (actor_id, post_id, type, timestamp) zeigt, wer wen unterstützt. Bis dahin zählen Erwähnungen und geteilte Beiträge von Mitgliedern, eine Untergrenze.
newcomers-title = { $answered } von { $of_answered } Neuen mit Antwort blieben aktiv, ohne Antwort { $unanswered } von { $of_unanswered }
newcomers-subtitle = Aktiv im zweiten Monat nach dem ersten Beitrag, nach Antwort in 48 h, { $period } · Differenz { $difference } ({ $low } bis { $high }): ein Zusammenhang, keine Wirkung
newcomers-group = Neue
newcomers-share = Aktiv in Monat 2
newcomers-interval = 95-%-Intervall
newcomers-interval-of = { $low } bis { $high }
newcomers-answered = Antwort in 48 h
newcomers-unanswered = keine Antwort in 48 h
alt-text-newcomers-answered-early = { $title }. Mit Antwort: { $answered } von { $of_answered }; ohne Antwort: { $unanswered } von { $of_unanswered }.
empty-name-newcomers-answered-early = Neue mit früher Antwort
empty-few-newcomers = Nötig sind je mindestens 5 Neue mit und ohne Antwort, mit Protokoll und Beiträgen der 60 Tage nach dem ersten Beitrag. Ein Interaktionsprotokoll zeigt mehr davon.

# E7
silence-ratio-title = { $count } von { $people } Mitgliedern sind mehr als 4-mal so lange still wie für sie üblich
silence-ratio-subtitle = Mitglieder nach Tagen seit der letzten Aktivität, verglichen mit ihrem eigenen üblichen Abstand
members-by-activity-title = { $active } von { $people } Mitgliedern waren zuletzt aktiv, { $silent } sind schon länger still
members-by-activity-subtitle = Alle Mitglieder des Tages nach ihrer letzten Aktivität · nur Anzahlen
silence-group = Gruppe
silence-kind = Stand
silence-count = Mitglieder
silence-now-on = dunkel: { $day }
silence-before-on = hell: { $day }
silence-up-to-1 = wie üblich (bis 1 ×)
silence-up-to-2 = 1 bis 2 × üblich
silence-up-to-4 = 2 bis 4 × üblich
silence-above-4 = mehr als 4 × üblich
silence-active = aktiv in den letzten 4 Wochen
silence-dormant = ruhend
silence-silent = länger still
silence-never-active = noch nicht aktiv
alt-text-silence-ratio = { $title }. { $people } Mitglieder mit erkennbarem Rhythmus, { $first } wie üblich, { $last } mehr als viermal so lange.
alt-text-members-by-activity = { $title }. { $people } Mitglieder, { $first } zuletzt aktiv, { $last } noch nicht aktiv.
empty-name-silence-ratio = Stille gegenüber dem eigenen Rhythmus
empty-name-members-by-activity = Aktiv, ruhend, still

# Follower und Community-Anteil
audience-month = Monat
audience-channel = Profil oder Kanal
audience-last-day = Bis
audience-break = { $channel } zählt neu
community-share-title = { $channel }: { $share } der Impressionen kamen von Beiträgen der Mitglieder
community-share-subtitle = Anteil der Mitglieder an den Impressionen von Mitgliedern und Unternehmen je Kanal und Monat, { $period }
alt-text-community-share = { $title }. { $members } von { $both } Impressionen auf diesem Kanal, { $channels } Kanäle gezeigt.
empty-name-community-share = Community-Anteil an den Impressionen
empty-title-impressions = { $name }: Impressionen fehlen
empty-no-impressions = Exporte mit Impressionen der Beiträge von Mitgliedern und der eigenen Beiträge des Unternehmens auf demselben Kanal bringen diesen Anteil.
followers-title-gained = { $account } gewann { $gained } Follower in { $months } Monaten
followers-title = { $account } hatte im { $month } { $followers } Follower
followers-subtitle = Zuletzt im Monat gezählte Follower, { $period } · Tageszuwächse stehen getrennt, in Tabelle und Hinweis
gained-subtitle = Follower gewonnen minus verloren je Monat, { $period } · kein Export nennt einen Bestand
followers-told = { $followers } am { $day }, Zuwachs im Monat: { $gained }
followers-not-drawn = { $lines ->
    [one] eine weitere Linie in der Tabelle
   *[other] { $lines } weitere Linien in der Tabelle
  }
followers-days = Tage mit bekanntem Zuwachs
followers-days-of = { $days }
followers-members = Mitglieder
unit-accounts = { $count ->
    [one] 1 Profil
   *[other] { $count } Profile
  }
alt-text-followers-over-time = { $title }. { $accounts } Profile, { $lines } Linien, { $gained } Zuwachs, soweit genannt.
empty-name-followers-over-time = Follower
empty-title-followers = { $name }: noch keine bekannt
empty-no-followers = Follower-Exporte der Kanäle oder die Follower-Vorlage bringen Bestand und Tageszuwachs.

coverage-needs-retention-rate = Aktivität im Zeitraum davor
coverage-needs-stickiness = irgendeine datierte Aktivität eines Mitglieds
coverage-needs-consistency = datierte Aktivität und die Mitgliederliste
coverage-needs-reciprocity = Interaktionsprotokoll oder Erwähnungen in Beiträgen
coverage-needs-cross-unit-share = Interaktionsprotokoll oder Erwähnungen, dazu Bereiche
coverage-needs-connected-share = Interaktionsprotokoll oder Erwähnungen in Beiträgen
coverage-needs-peer-mention-rate = Beitragstexte
coverage-needs-community-share = Impressionen von Mitgliedern und der Organisation
