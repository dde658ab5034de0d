"""Ratings of sentences -> a Ranking that says nothing but their order, as `lexrank` and the algorithms of sumy do."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.model import Ranking

# Of a rating; what lies behind them differs with the order in which floats were added, and from one linear algebra
# library to another.
DIGITS = 9


def in_even_steps(ratings: Sequence[float]) -> Ranking:
    """Scores from 1 for the best rating, down in even steps; ties go to the earlier sentence."""
    order = sorted(range(len(ratings)), key=lambda s: (-round(ratings[s], DIGITS), s))
    scores = [0.0] * len(ratings)
    for place, s in enumerate(order):
        scores[s] = (len(ratings) - place) / len(ratings)
    return Ranking(tuple(scores))
