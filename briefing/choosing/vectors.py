"""Sentences and findings -> sparse vectors of word stems, smoothed over what stands around them.

A vector is a dict from stem to weight. A sentence of a news text says little about its theme on its own; its neighbours
and the heading above it say the rest (on labelled articles smoothing was worth more than the choice of any algorithm).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import chain
from math import log, sqrt
from typing import TypeVar

from briefing.model import Collection, Sentence
from briefing.text import MONTHS, WEEKDAYS, stemmer

Vector = dict[str, float]
Key = TypeVar("Key", str, int)


def unit(vector: dict[Key, float]) -> dict[Key, float]:
    """The vector at length one; a zero vector stays as it is."""
    length = sqrt(sum([value * value for value in vector.values()]))
    return {key: value / length for key, value in vector.items()} if length else vector


def add(target: Vector, vector: Vector, weight: float = 1.0) -> None:
    """Add `weight` times `vector` to `target`, in place."""
    known = target.get
    for stem, value in vector.items():
        target[stem] = known(stem, 0.0) + weight * value


def dot(one: Vector, other: Vector) -> float:
    """The scalar product; the cosine where both have length one."""
    if len(one) > len(other):
        one, other = other, one
    return sum([value * other[stem] for stem, value in one.items() if stem in other])


def mean(vectors: Sequence[Vector]) -> Vector:
    """The mean vector."""
    total: Vector = {}
    for vector in vectors:
        add(total, vector, 1 / len(vectors))
    return total


def content(collection: Collection) -> list[tuple[str, ...]]:
    """The distinct content stems of each sentence, in order."""
    idle = collection.stop | idle_stems()
    return [
        tuple(
            [s for s in dict.fromkeys(stems) if s not in idle and not s.isdigit() and (len(s) > 1 or not s.isascii())]
        )
        for stems in collection.stems
    ]


# Reporting verbs, days and months say how and when something was told, not what it was about.
IDLE_WORDS = WEEKDAYS.union(
    MONTHS,
    """
    accord add added adding ask asked call called comment comments day days earlier late later meanwhile month months
    reporter reporters say saying says speak speaking spoke spokesman spokesperson spokeswoman statement tell telling
    told today tomorrow week weeks year years yesterday yet again already although always am another around away back
    become came come comes did didn doesn don down during each even ever few former get go going got here however
    include including instead isn let like made make makes making many may me might mr mrs ms much must my never new
    next off once per put same see seem several since still take taken though through thus too took toward towards two
    three four five six seven eight nine ten under until upon us use used using want wanted wasn way well went were
    whether within without won wouldn yes first second last thing things
    """.split(),
)


@cache
def idle_stems() -> frozenset[str]:
    """The stems of `IDLE_WORDS`."""
    stem = stemmer("en")
    return frozenset(stem(word) for word in IDLE_WORDS)


def rarity(texts: Sequence[Iterable[str]]) -> dict[str, float]:
    """The inverse document frequency of each stem among `texts` (lists of distinct stems), 0 to 1.

    It comes from the collection, not from general language: inside one story the names everybody repeats tell nothing.
    """
    count = Counter(chain.from_iterable(texts))
    top = log((len(texts) + 1) / 1.5) or 1.0
    return {stem: max(0.0, log((len(texts) + 1) / (n + 0.5))) / top for stem, n in count.items()}


def neighbours(
    sentences: Sequence[Sentence], near: float, far: float, across: float, within: float
) -> list[list[tuple[int, float]]]:
    """For each sentence the (index, weight) of those up to two places away in its document.

    `near` and `far` weigh distance one and two; `across` multiplies where a section heading lies between, `within`
    where both stand in one paragraph.
    """
    found: list[list[tuple[int, float]]] = [[] for _ in sentences]
    for i, sentence in enumerate(sentences):
        for distance, weight in ((1, near), (2, far)):
            j = i + distance
            if j >= len(sentences) or sentences[j].document != sentence.document:
                break
            if sentences[j].heading != sentence.heading:
                tie = weight * across
            else:
                tie = weight * (within if sentences[j].paragraph == sentence.paragraph else 1)
            found[i].append((j, tie))
            found[j].append((i, tie))
    return found


def sections(sentences: Sequence[Sentence]) -> list[tuple[str, list[int]]]:
    """Each section heading with the sentences (indices) under it."""
    found: dict[tuple[int, str], list[int]] = {}
    for i, sentence in enumerate(sentences):
        if sentence.heading:
            found.setdefault((sentence.document, sentence.heading), []).append(i)
    return [(heading, members) for (_, heading), members in found.items()]
