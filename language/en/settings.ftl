# The Settings page, and what can be the matter with a setting.
setting-unreadable = The stored setting { $setting } has the value { $value }, which cannot be read; expected: { $expected }. Nothing is assumed in its place. To do: set it back to its default on the Settings page, as program lead.
setting-unsuitable = The setting { $setting } cannot be { $value }; expected: { $expected }. Nothing was changed.
