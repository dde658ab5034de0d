"""Passages -> the best set of them under a budget of words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import sqrt

from briefing.choosing.explain import covers, rivals
from briefing.choosing.passages import text_of
from briefing.choosing.periods import periods
from briefing.choosing.pool import LENGTH, Pool, told
from briefing.model import Choice, Collection, Passage, Ranking, Theme
from briefing.text import count_words

# Points that a discovered theme is sure of: one for every so many words, three at most, of which one may go to the
# bottom line. Two of 250 words cost 0.15, one nothing (counted once).
WORDS_A_POINT, MOST_SECURED = 130, 3
ASKED = 1.0  # what fits a given theme best is worth one typical passage more
SLACK = 12  # words a share may run over: half a sentence
SWAPS = 2  # rounds of exchange; +0.1 over none, and a third changes nothing


def select(
    collection: Collection,
    passages: Sequence[Passage],
    ranking: Ranking,
    budget: int,
    themes: Sequence[Theme] = (),
) -> tuple[Choice, ...]:
    """The passages that together are worth most within `budget` words, best first; none repeats what another says.

    Greedy choice by gain a word, then exchanges (Lin and Bilmes 2011: greedy choice is near the best for such values).
    Each of `themes` gets a point or a few, so that its heading does not vanish, where that leaves the others as many.
    """
    lengths = [count_words(text_of(collection, p.sentences)) for p in passages]
    pool = Pool(passages, ranking, lengths, budget)
    pool.fill(LENGTH)
    for _ in range(SWAPS):
        for taken in list(pool.chosen):
            pool.exchange(taken)
        pool.fill(0.0)
    if themes:
        _secure(pool, passages, themes, min(MOST_SECURED, budget // WORDS_A_POINT))
        pool.fill(0.0)
    return _choices(collection, passages, ranking, pool)


def _secure(pool: Pool, passages: Sequence[Passage], themes: Sequence[Theme], secured: int) -> None:
    """Give each theme `secured` passages, and take out for them what adds least to the themes that have more."""
    under = {finding: n for n, theme in enumerate(themes) for finding in theme.findings}
    place = [under.get(passage.finding, len(themes)) for passage in passages]
    for n in range(len(themes)):
        wanted = frozenset(i for i in range(len(passages)) if place[i] == n)
        for _ in range(secured - sum(place[i] == n for i in pool.chosen)):
            held = Counter(place[i] for i in pool.chosen)
            spare = [i for i in pool.chosen if place[i] != n and (held[place[i]] > secured or place[i] == len(themes))]
            _trade(pool, wanted, spare)


def _trade(pool: Pool, wanted: frozenset[int], spare: Sequence[int]) -> None:
    """Put one of the wanted passages in the place of a spare one, where that loses least; or leave all as it is."""
    trades = []
    for gone in spare:
        pool.drop(gone)
        lost = pool.gain[gone]
        gain, best = pool.best(0.0, wanted)
        if best >= 0:
            trades.append((gain - lost, gone, best))
        pool.take(gone)
    if trades:
        _, gone, best = max(trades)
        pool.drop(gone)
        pool.take(best)


def select_by_theme(
    collection: Collection, passages: Sequence[Passage], ranking: Ranking, budget: int, themes: Sequence[Theme]
) -> tuple[Choice, ...]:
    """As `select`, with a share of the budget for each theme and, inside it, for each stretch of reporting.

    What somebody asked for deserves more than a mention, and what a later report says of the same things is a
    development, not a repetition. Shares go by the square root of the material, so that little of it still gets a
    point; one may run over by SLACK words, and what is left or lacking is shared by those that follow. Passages of no
    theme come last and take what is left.
    """
    under = {finding: number for number, theme in enumerate(themes) for finding in theme.findings}
    stretches = periods(collection.documents)
    held: dict[tuple[int, int], list[Passage]] = {}
    for passage in passages:
        period = stretches[collection.sentences[passage.sentences[0]].document]
        held.setdefault((under.get(passage.finding, len(themes)), period), []).append(passage)
    groups = [(sqrt(len(held[key])) if key[0] < len(themes) else 0.0, held[key]) for key in sorted(held)]
    tells = dict(zip(passages, told(passages), strict=True))
    choices: list[Choice] = []
    said: set[int] = set()  # findings that are told, or nearly, by what is chosen
    left = budget
    for number, (weight, members) in enumerate(groups):
        rest = sum(weight for weight, _ in groups[number:])
        share = min(left, round(left * weight / rest) + SLACK) if rest else left
        chosen = select(collection, [p for p in members if said.isdisjoint(tells[p])], ranking, share)
        said.update(*(tells[c.passage].union(c.passage.akin) for c in chosen))
        left -= sum(count_words(text_of(collection, c.passage.sentences)) for c in chosen)
        choices += chosen
    return tuple(choices)


def favour(passages: Sequence[Passage], ranking: Ranking, themes: Sequence[Theme]) -> Ranking:
    """The ranking with a bonus for what fits the themes that were asked for: up to the worth of ASKED typical passages
    for what fits best (the findings of a theme come in that order)."""
    place = {f: n / len(theme.findings) for theme in themes for n, f in enumerate(theme.findings)}
    worth = sorted(_worth(ranking, passage) for passage in passages)
    typical = worth[len(worth) // 2] if worth else 0.0
    scores = list(ranking.scores)
    for passage in passages:
        scores[passage.sentences[0]] += ASKED * typical * (1 - place.get(passage.finding, 1.0))
    return ranking._replace(scores=tuple(scores))


def _worth(ranking: Ranking, passage: Passage) -> float:
    """What the passage is worth in an empty memo."""
    concepts = {c for s in passage.sentences for c in ranking.concepts_of(s)}
    return sum([ranking.scores[s] for s in passage.sentences]) + sum([ranking.weights[c] for c in sorted(concepts)])


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
        beat = rivals(collection, passages, pool, passages[best], new, losers)
        found.append((pool.gain[best], passages[best], covers(collection, passages[best], ranking, new), beat))
        pool.take(best)
    top = max((gain for gain, *_ in found), default=0.0) or 1.0
    return tuple(Choice(passage, max(0.0, gain / top), words, beat) for gain, passage, words, beat in found)
