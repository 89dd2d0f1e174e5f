"""English sentence parts of invented posts; every part stands as a sentence of its own."""

OPENINGS = (
    "Good morning from {place}!", "Wrapping up, greetings from {place}.", "A quick hello from {place}.", "What a day!",
    "Sometimes it is the small things.", "One moment worth keeping.", "Mondays can be lovely too.",
    "Learned something new today.", "A look behind the scenes.", "I have to share this.", "Back on the road.",
    "Ten minutes of break, one thought.", "Halfway through the week.", "Fresh out of {place}.",
    "Rain outside, smiles inside.",
    "Finally!", "A note to my future self:", "Some days are like this.",
)  # fmt: skip
PLACES = (
    "the workshop", "our test lab", "the measurement van", "Altenried", "Seebrück", "the late shift", "the train",
    "the room with the red door", "my kitchen table", "Westerhain", "the canteen", "the warehouse",
)  # fmt: skip
SCENES = {
    "Netz & Technik": (
        "The new mast is up and the village finally has coverage down to the last cellar.",
        "We pulled the last four hundred metres of fibre today.",
        "From 38 metres up you can see why we do this.",
        "A farmer brought cake to our trench.",
        "The fault was found at 6:10 and fixed at 6:40.",
    ),
    "Kundendialog": (
        "A customer called just to say thank you.",
        "After twenty minutes on the phone the line was up and we were both laughing.",
        "We rewrote an answer so that everybody understands it.",
        "The queue was empty before lunch.",
    ),
    "Vertrieb Privatkunden": (
        "At the market we explained more than we sold, and that is how it should be.",
        "Three front doors, three stories, one morning.",
        "Our info van stood in the rain and was full all day.",
    ),
    "Geschäftskunden": (
        "A bakery now takes its orders over its own network.",
        "Our customer's plant went live on 5G today.",
        "We moved three sites in a single night.",
    ),
    "IT & Plattformen": (
        "Today's release went out without a night shift.",
        "We deleted forty lines and everything got faster.",
        "The new platform passed its first load test.",
        "Our error log was empty this morning.",
    ),
    "Shops": (
        "A kid chose a very first phone today, and it is yellow.",
        "We swapped a broken display and saved a wedding video.",
        "Open hour for everybody who is afraid of passwords.",
    ),
    "Produktentwicklung": (
        "The prototype blinks in the right colour.",
        "Eighteen people tried the new device and seventeen smiled.",
        "We cut the setup from nine steps to three.",
    ),
    "Innovationswerkstatt": (
        "We turned an old router into a weather station.",
        "Seven ideas on the wall, two of them will see Friday.",
    ),
    "": (
        "I spent a day behind the scenes of a radio network.",
        "So many cables, and every one has a name.",
        "I asked how light travels through glass and got a very good answer.",
    ),
    "alle": (
        "My team showed what standing together means.",
        "A colleague explained in five minutes what had cost me two days.",
        "Five units shared one table at lunch.",
        "We found a mistake, talked about it and never made it again.",
        "Twelve of us went running, fog and all.",
        "The bike workshop in the yard has saved thirty bikes so far.",
        "We collected for the animal shelter and filled the whole boot.",
        "I spoke in front of a hundred people for the first time.",
    ),
}
REFLECTIONS = (
    "This is why I like it here.", "Moments like this come home with you.", "I am really proud of that.",
    "In the end technology is about people.", "Nobody does this alone.", "Thanks to everyone who lent a hand!",
    "Tomorrow we go on.", "Sometimes listening is enough.", "I learned a lot.", "Good work is often quiet.",
    "Nobody would have believed it a year ago.", "Small steps count as well.", "More of this, please.",
    "Still smiling.",
)  # fmt: skip
CLOSINGS = (
    "How was your day?", "Who joins next time?", "What made you smile today?", "See you soon!", "Pictures to follow.",
    "Have a good week.", "Thanks for reading.", "To be continued.",
)  # fmt: skip
RESHARES = (
    "Exactly this.", "Worth reading!", "Well said.", "Happy to share this.", "Strong work!",
    "I was there and it was true.",
    "Lovely insight.", "My post of the day.",
)  # fmt: skip
CALLS = (
    "Joining in with {name} today.", "My story for {name}:", "{name} made me think.", "A picture for {name}.",
    "We are in: {name}!",
)  # fmt: skip
