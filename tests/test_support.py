"""How much of a claim a source says, and when a few words in common are no sign that it says any of it."""

from __future__ import annotations

import pytest

from briefing.verify.support import support

CLAIM = frozenset(f"c{n}" for n in range(10))


@pytest.mark.parametrize(
    ("common", "others", "share"),
    [
        (3, 0, 1.0),  # the sentence says nothing else
        (3, 3, 0.5),
        (2, 0, 0.2),  # "he said" alone: only the share of the claim counts
        (10, 90, 1.0),  # all of the claim, and more
        (0, 5, 0.0),
    ],
)
def test_the_larger_share_counts_where_enough_words_are_in_common(common: int, others: int, share: float) -> None:
    sentence = frozenset([*(f"c{n}" for n in range(common)), *(f"o{n}" for n in range(others))])
    weights = dict.fromkeys(CLAIM | sentence, 1.0)
    assert support(CLAIM, [sentence], weights) == pytest.approx(share)
