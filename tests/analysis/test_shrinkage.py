"""Estimates of people: by hand, and in leagues whose true abilities are known."""

import numpy as np
import pytest

from analysis.shrinkage import Estimate, estimates, league_of, tie_bands

RUNS = 200
PEOPLE = 60
BETWEEN, WITHIN = 0.5, 0.9  # standard deviations of the logarithms: people between half and double of usual

# Five people, two values each: means 0, 1, 2, 3, 4, half a unit to either side of each mean.
BY_HAND = [[mean - 0.5, mean + 0.5] for mean in (0.0, 1.0, 2.0, 3.0, 4.0)]


def test_estimates_are_the_shrunken_means_worked_out_by_hand() -> None:
    league = league_of(BY_HAND)
    # within: 5 · 0.5 / (10 − 5); between: (2 · 10 / 4 − 0.5) / 2
    assert league is not None
    assert (league.mean, league.within, league.between) == pytest.approx((2.0, 0.5, 2.25))
    # pull k = 0.5 / 2.25 = 2/9, so that 4 becomes (2/9 · 2 + 2 · 4) / (2/9 + 2) = 76/9 / (20/9)
    found = estimates(BY_HAND, league)
    assert found[-1].value == pytest.approx(3.8) and found[2].value == pytest.approx(2.0)
    assert league.estimate(BY_HAND[-1]) == pytest.approx(3.8)
    # own variance 0.25, B = 0.1: 0.25 · (1 − 0.1 · 4/5) + 2/2 · 0.01 · 1 · (4 − 2)²
    assert found[-1].variance == pytest.approx(0.25 * 0.92 + 0.04)


def test_fewer_than_five_people_are_not_compared() -> None:
    assert league_of(BY_HAND[:4]) is None


def test_people_who_differ_less_than_their_own_posts_do_are_not_compared() -> None:
    assert league_of([[-1.0, 1.0], [-2.0, 2.0], [-1.5, 1.5], [-1.0, 1.0], [-0.5, 0.5]]) is None


def test_a_band_opens_where_a_person_is_surely_below_the_leader_of_the_band_above() -> None:
    # apart by 1.645 standard deviations of the difference, √2 here: 2.326
    people = [Estimate(value, 1.0) for value in (5.0, 2.7, 2.6, 0.5, 0.2)]
    assert tie_bands(people) == [1, 1, 2, 2, 3]


@pytest.mark.slow
def test_the_top_band_holds_the_true_best_and_intervals_hold_what_they_promise() -> None:
    draws = np.random.default_rng(20250701)
    in_band = first_by_mean = covered = told = compared = 0
    band_sizes: list[int] = []
    for _ in range(RUNS):
        counts = np.clip(draws.geometric(0.12, PEOPLE), 4, 40)
        abilities = draws.normal(0, BETWEEN, PEOPLE)
        posts = [list(draws.normal(ability, WITHIN, count)) for ability, count in zip(abilities, counts, strict=True)]
        league = league_of(posts)
        if league is None:
            continue
        compared += 1
        found, best = estimates(posts, league), int(abilities.argmax())
        order = sorted(range(PEOPLE), key=lambda person: -found[person].value)
        bands = tie_bands([found[person] for person in order])
        top = {person for person, band in zip(order, bands, strict=True) if band == 1}
        band_sizes.append(len(top))
        in_band += best in top
        first_by_mean += int(np.argmax([np.mean(values) for values in posts])) == best
        covered += sum(one.low <= ability <= one.high for one, ability in zip(found, abilities, strict=True))
        told += PEOPLE
    figures = {
        "top band contains the best": in_band / compared, "first by raw mean is the best": first_by_mean / compared,
        "coverage of 90 % intervals": covered / told, "people in the top band": float(np.mean(band_sizes)),
    }  # fmt: skip
    assert compared == RUNS
    assert figures["top band contains the best"] >= 0.90, figures
    assert 0.86 <= figures["coverage of 90 % intervals"] <= 0.94, figures
    assert figures["first by raw mean is the best"] < figures["top band contains the best"], figures
