# How else what posts received can be counted.
holds-received-in = received in the period (posts of any age)
holds-published-in = posts published in the period only
