"""The metrics told in money."""

from queries.metric import Metric

IN_MONEY = (
    Metric(
        "cost_per_engagement", "currency per engagement", "r", "neutral", "Ot", "N",
        "cost of the campaign ÷ Σ engagements of its posts; by kind of member only where the plan splits it",
        "posts of the campaign with engagements known", "cell",
    ),
    Metric(
        "cost_per_thousand_impressions", "currency per 1,000 impressions", "r", "neutral", "Op", "N",
        "1,000 × cost of the campaign ÷ Σ impressions of its posts; by kind of member only where the plan splits it",
        "posts of the campaign with impressions known", "cell",
    ),
    Metric(
        "emv_range", "currency of the rate card", "r", "neutral", "Op", "A",
        "least to most, at low and high rates of the card, of clicks × CPC · reach ÷ 1,000 × CPM ·"
        " impressions ÷ 1,000 × CPM + CPC × (m × reactions + clicks) · engagements × rate",
        "posts of the campaign with every term and rate of a formula known", "cell",
    ),
)  # fmt: skip
