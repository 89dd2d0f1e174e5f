# Why no group shows who stays.
empty-title-beginners = { $name }: nobody with a known joining day began
empty-no-beginners = Counted is who was active for the first time in these months and joined on a known day. A member list with joining days shows who stays.
