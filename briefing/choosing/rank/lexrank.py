"""Collection -> Ranking by sparse LexRank: the order of `sumy-lexrank` at a small part of its cost.

Erkan and Radev 2004 as sumy computes it: cosines of tf-idf rows, a graph of the pairs above a threshold, and steps of
its random walk, without damping, until little changes. An inverted index gives the cosines of the pairs that have a
word in common; all others are zero, and no matrix is built.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import chain
from math import log, sqrt
from operator import mul

from briefing.choosing.rank.steps import in_even_steps
from briefing.model import Collection, Ranking

THRESHOLD, ENOUGH = 0.1, 0.1  # sumy's: the least cosine of a tie, and the change at which the walk ends
MANY = 2_000  # sentences, from which on the start of numpy pays and arrays do the same

Row = dict[str, float]


def rank(collection: Collection) -> Ranking:
    """The sentences by how often a random walk visits them, in even steps."""
    stop = collection.stop
    return in_even_steps(rates([[stem for stem in stems if stem not in stop] for stems in collection.stems]))


def rates(sentences: Sequence[Sequence[str]]) -> list[float]:
    """How often a random walk visits each sentence, given as its words without function words."""
    rows = _rows(sentences)
    if len(rows) >= MANY:
        from briefing.choosing.rank import arrays

        return arrays.walk(rows, THRESHOLD, ENOUGH)
    return _walk(_ties(rows)) if rows else []


def _rows(sentences: Sequence[Sequence[str]]) -> list[Row]:
    """tf-idf rows of length one, or empty: tf relative to the most frequent word of the sentence."""
    count = len(sentences)
    used = Counter(chain.from_iterable(map(set, sentences)))
    idf = {word: log(count / (1 + times)) for word, times in used.items()}
    rows = []
    for sentence in sentences:
        if len(set(sentence)) == len(sentence):
            row = {word: idf[word] for word in sentence}
        else:
            times = Counter(sentence)
            most = max(times.values())
            row = {word: n / most * idf[word] for word, n in times.items()}
        length = sqrt(sum([value * value for value in row.values()]))
        rows.append({word: value / length for word, value in row.items()} if length else {})
    return rows


def _ties(rows: Sequence[Row]) -> list[list[int]]:
    """For each row those with a cosine above THRESHOLD, itself among them unless it is empty."""
    index: dict[str, list[tuple[int, float]]] = {}
    ties: list[list[int]] = [[] for _ in rows]
    for i, row in enumerate(rows):
        if not row:
            continue
        cosine = [0.0] * i
        for word, value in row.items():
            held = index.setdefault(word, [])
            for j, other in held:
                cosine[j] += value * other
            held.append((i, value))
        near = [j for j, product in enumerate(cosine) if product > THRESHOLD]
        for j in near:
            ties[j].append(i)
        ties[i] += [*near, i]
    return ties


def _walk(ties: Sequence[Sequence[int]]) -> list[float]:
    """Where the walk is after it hardly changes, as a vector of length one."""
    shares = [1 / (len(tied) or 1) for tied in ties]
    place = [1 / len(ties)] * len(ties)
    change = 1.0
    while change > ENOUGH:
        flow = list(map(mul, place, shares))  # ties go both ways: what leaves here arrives there
        new = [sum([flow[j] for j in tied]) for tied in ties]
        length = sqrt(sum(map(mul, new, new))) or 1.0
        new = [value / length for value in new]
        change = sqrt(sum([(a - b) ** 2 for a, b in zip(new, place, strict=True)]))
        place = new
    return place
