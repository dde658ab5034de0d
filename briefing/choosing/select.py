"""Passages -> the best set of them under a budget of words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from math import sqrt

from briefing.choosing.explain import covers, rivals
from briefing.choosing.passages import passages, said
from briefing.choosing.pool import Pool
from briefing.model import Choice, Collection, Document, Passage, Ranking, Theme
from briefing.text import count_words

__all__ = ["passages", "select", "select_by_theme"]

LENGTH = 0.8  # gain is divided by words to this power: 1 favours scraps, 0.6 long sentences; both cost a little
QUIET = 2  # days without a document that end a stretch of reporting: a weekend
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


def select_by_theme(
    collection: Collection, passages: Sequence[Passage], ranking: Ranking, budget: int, themes: Sequence[Theme]
) -> tuple[Choice, ...]:
    """As `select`, with a share of the budget for each theme: what somebody asked for deserves more than a mention.

    Shares go by the square root of a theme's material, so that little of it still gets a point. What one theme leaves
    over goes to the next; passages of no theme come last and take what is left.
    """
    under = {finding: number for number, theme in enumerate(themes) for finding in theme.findings}
    held: list[list[Passage]] = [[] for _ in range(len(themes) + 1)]
    for passage in passages:
        held[under.get(passage.finding, -1)].append(passage)
    weights = [sqrt(len(members)) for members in held[:-1]] + [0.0]
    ranking = _anew(collection, ranking)
    found: list[Choice] = []
    left = budget
    for number, members in enumerate(held):
        rest = sum(weights[number:])
        printed = {s for choice in found for s in choice.passage.sentences}
        fresh = [passage for passage in members if printed.isdisjoint(passage.sentences)]
        chosen = select(collection, fresh, ranking, round(left * weights[number] / rest) if rest else left)
        left -= sum(count_words(said(collection, c.passage.sentences[0], c.passage.sentences[-1])) for c in chosen)
        found += chosen
    return tuple(found)


def _anew(collection: Collection, ranking: Ranking) -> Ranking:
    """The ranking with the concepts of each stretch of reporting as concepts of their own.

    What a later report says of the same things is a development, not a repetition. In a memo without given themes
    this costs 1 ROUGE-2 on WikiNews, so it is for readers who said what they follow.
    """
    periods = _periods(collection.documents)
    size = len(ranking.weights)
    concepts = [
        tuple([concept + periods[sentence.document] * size for concept in found])
        for sentence, found in zip(collection.sentences, ranking.concepts, strict=bool(ranking.concepts))
    ]
    times = max(periods, default=0) + 1
    return replace(ranking, concepts=tuple(concepts), weights=ranking.weights * times, labels=ranking.labels * times)


def _periods(documents: Sequence[Document]) -> list[int]:
    """The number of the stretch of reporting each document belongs to; undated ones go with the first."""
    days = sorted({document.published for document in documents if document.published})
    starts = [later for earlier, later in pairwise(days) if (later - earlier).days > QUIET]
    return [sum(start <= document.published for start in starts) if document.published else 0 for document in documents]


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
