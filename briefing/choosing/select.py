"""Passages -> the best set of them under a budget of words."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.choosing.explain import covers, rivals
from briefing.choosing.passages import passages, said
from briefing.choosing.pool import Pool
from briefing.model import Choice, Collection, Passage, Ranking
from briefing.text import count_words

__all__ = ["passages", "select"]

LENGTH = 0.8  # gain is divided by words to this power: 1 favours scraps, 0.6 long sentences; both cost a little
SWAPS = 2  # rounds of exchange; +0.1 over none, and a third changes nothing


def select(collection: Collection, passages: Sequence[Passage], ranking: Ranking, budget: int) -> tuple[Choice, ...]:
    """The passages that together are worth most within `budget` words, best first; none repeats what another says.

    Greedy choice by gain a word, then exchanges (Lin and Bilmes 2011: greedy choice is near the best for such values).
    """
    lengths = [count_words(said(collection, p.sentences[0], p.sentences[-1])) for p in passages]
    pool = Pool(passages, ranking, lengths, budget)
    pool.fill(LENGTH)
    for _ in range(SWAPS):
        for taken in list(pool.chosen):
            pool.exchange(taken)
        pool.fill(0.0)
    return _choices(collection, passages, ranking, pool)


def _choices(collection: Collection, passages: Sequence[Passage], ranking: Ranking, pool: Pool) -> tuple[Choice, ...]:
    """The chosen passages, each the one that adds most to those before it, and why."""
    left = sorted(pool.chosen)
    losers = frozenset(range(len(passages))) - pool.chosen.keys()
    for i in left:
        pool.drop(i)
    found = []
    while left:
        best = max(left, key=lambda i: (pool.gain[i], -i))
        left.remove(best)
        new = [c for c in pool.concepts[best] if not pool.covered[c]]
        beat = rivals(collection, passages, pool, new, losers)
        found.append((pool.gain[best], passages[best], covers(collection, passages[best], ranking, new), beat))
        pool.take(best)
    top = max((gain for gain, *_ in found), default=0.0) or 1.0
    return tuple(Choice(passage, max(0.0, gain / top), words, beat) for gain, passage, words, beat in found)
