# Wörter der Seiten, die zu keinem Exponat gehören.
exhibit-details = Details
campaign-shown = Kampagne auf dieser Seite
campaign-none = Noch ist keine Kampagne bekannt. Ein Kampagnenplan (Name, erster und letzter Tag, Hashtags) zeigt, was eine Kampagne zu dem hinzufügt, was die Menschen ohnehin tun.
campaign-none-action = Kampagnenplan hochladen
campaign-shown-as = Kampagne: { $name }
