# Wie sonst gezählt werden kann, was Beiträge erhielten.
holds-received-in = im Zeitraum erhalten (Beiträge jeden Alters)
holds-published-in = nur Beiträge, die im Zeitraum veröffentlicht wurden
