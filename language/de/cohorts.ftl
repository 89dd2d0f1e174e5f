# Warum keine Gruppe zeigt, wer bleibt.
empty-title-beginners = { $name }: niemand begann mit bekanntem Beitrittstag
empty-no-beginners = Gezählt wird, wer in diesen Monaten zum ersten Mal aktiv war und an einem bekannten Tag beitrat. Eine Mitgliederliste mit Beitrittstagen zeigt, wer bleibt.
