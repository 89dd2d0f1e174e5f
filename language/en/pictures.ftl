# Pictures of exhibits to take away.
picture-png = Picture (PNG)
picture-png2x = Picture, twice as large (PNG)
picture-svg = Drawing (SVG)
picture-note = Pictures and table show what leadership may see, in light colours, 1920 × 1080; who withdrew consent is no longer in them.
picture-names-people = This exhibit shows single people, so there is no picture of it to pass on.
picture-page = { $count ->
    [one] Picture of this page
   *[other] All { $count } pictures of this page
 }
picture-page-file = pictures
picture-page-help = An archive with every exhibit of this page as PNG (1920 × 1080 and twice as large) and SVG. It takes some seconds.
table-sheet = Exhibit
picture-table = Table (Excel)
table-figures = Figures
