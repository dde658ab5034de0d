"""Sentences as rows of words -> how central each is, and how alike the origins are; all by tf-idf vectors."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain
from math import log, sqrt

Vector = dict[str, float]


def centrality(rows: Sequence[Sequence[str]], groups: Sequence[Sequence[int]]) -> tuple[list[float], float]:
    """For each row of words its similarity to all rows that count, and the mean cosine between the groups of these.

    `groups` hold the rows that count, one group an origin; others are only compared with them.
    """
    vectors = _vectors(rows, list(chain.from_iterable(groups)))
    lengths = list(map(_length, vectors))
    totals = [_sum((vectors[s], lengths[s]) for s in group) for group in groups]
    whole = _sum((total, 1.0) for total in totals)
    central = [
        sum([value * whole.get(word, 0.0) for word, value in vector.items()]) / length
        for vector, length in zip(vectors, lengths, strict=True)
    ]
    return central, _alike(totals)


def _vectors(rows: Sequence[Sequence[str]], counting: Sequence[int]) -> list[Vector]:
    used = Counter(chain.from_iterable([set(rows[s]) for s in counting]))
    idf = {word: log((1 + len(counting)) / (1 + count)) + 1 for word, count in used.items()}
    unknown = log(1 + len(counting)) + 1
    vectors = []
    for row in rows:
        vector: Vector = {}
        for word in row:
            vector[word] = vector.get(word, 0.0) + idf.get(word, unknown)
        vectors.append(vector)
    return vectors


def _sum(vectors: Iterable[tuple[Vector, float]]) -> Vector:
    """The sum of the vectors, each divided by the length beside it: no vector of length one need be made."""
    total: Vector = {}
    known = total.get
    for vector, length in vectors:
        for word, value in vector.items():
            total[word] = known(word, 0.0) + value / length
    return total


def _length(vector: Vector) -> float:
    return sqrt(sum([value * value for value in vector.values()])) or 1.0


def _alike(totals: Sequence[Vector]) -> float:
    """The mean cosine over pairs of vectors, from the length of the sum of their directions; 0 for a single one."""
    count = len(totals)
    if count < 2:
        return 0.0
    together = _length(_sum((total, _length(total)) for total in totals))
    return (together**2 - count) / (count * (count - 1))
