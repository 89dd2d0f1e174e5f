# Words of the pages that belong to no exhibit.
exhibit-details = Details
campaign-shown = Campaign on this page
campaign-none = No campaign is known yet. A campaign plan (name, first and last day, hashtags) shows what a campaign added to what people do anyway.
campaign-none-action = Upload a campaign plan
campaign-shown-as = Campaign: { $name }
