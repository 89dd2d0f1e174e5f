# Earlier data versions: the notice of an old link, waiting for it, copying links.

version-old = Figures as of data version { $version }, { $moment }. The newest is version { $newest } of { $newest-moment }.
version-old-help = The link you opened names this data version. Everything on this page is as it was then: figures, rows and downloads. Consent to be named and the smallest group that is shown are those of today.
version-show-today = Show today’s figures
version-waiting-title = The figures as of data version { $version } are being brought back
version-waiting-text = Your link names data version { $version } of { $moment }; since then data has been changed. The pages about the data can be used meanwhile.
version-data-page = This page always shows today’s data. The figures of your link stay as of data version { $version }.
version-future = The link names data version { $version }, but the newest one is { $newest }. Today’s figures are shown.
version-unknown = Data version { $version } does not exist here: it was erased, or the database was begun anew. Today’s figures (version { $newest }) are shown.
version-not-at-hand = The figures of data version { $version } are not at hand at the moment. Load the page anew to bring them back.
version-not-built = The figures of data version { $version } could not be brought back. Today’s figures are not affected.
version-footer = data version { $version }, not the newest

job-old-version = Bringing the earlier data version back …

link-copy = Copy link
link-copy-help = A link that leads others to exactly this view: period, filters, language and data version.
link-copy-page = Link to this page as you see it
link-copy-figure = Link to this figure as you see it
link-copy-hint = Figures stay as of data version { $version }, also after later imports.
link-figure-here = Your link leads to this figure.
link-figure-unknown = The link leads to the figure “{ $value }”, which is not on this page.
permalink-name-figure = the figure
