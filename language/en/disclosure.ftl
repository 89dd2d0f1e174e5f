# How many posts say that they are an advertisement, or whom their author works for.

metric-disclosure-share = Posts with an ad label
metric-disclosure-share-definition = Posts whose text holds a label such as #anzeige or #ad, or another term of the settings such as the employer's name ÷ posts with text. Told of the whole program only, never of a unit or a person. Help for guidelines and training, not legal advice.
disclosure-of = { $part } of { $whole } posts with text · { $period } · { $coverage }
disclosure-terms = Found by: { $terms }
disclosure-warning = Whole program, whatever is filtered. By words, so it may be wrong: “Werbung” may be a topic, and a label in a picture or set by the platform is not seen. Not legal advice.
disclosure-no-text = No post of the period has text to look for a label in.
disclosure-withheld = Withheld: only { $share } of the posts have text.
trace-note-disclosure = Who labels posts and who does not is counted, never listed by name or post.
