"""Findings and the themes a user asked for -> how well each finding fits each of them.

Each theme is a query: cosine with its words, smoothed over the text, then pseudo-relevance feedback (Rocchio 1971).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from functools import cache
from typing import NamedTuple

from briefing.choosing.themes.structure import SETTINGS, partitions
from briefing.choosing.vectors import Vector, add, content, dot, mean, neighbours, rarity, sections, unit
from briefing.model import Collection, Finding, ThemeRequest
from briefing.text import stems

Scores = list[list[float]]  # theme -> finding (or sentence) -> score

# Rocchio's feedback: the findings that fit a theme best lend it their words, twice. More rounds drift.
FEEDBACK_ROUNDS, FEEDBACK_FINDINGS, FEEDBACK_WEIGHT = 2, 10, 0.8
# How a sentence shares in the scores of its neighbours and of its section; more hurts themes described in few words.
# A section is rarely about one theme alone: 0.6 for it costs two points (counted once).
NEAR, FAR, ACROSS, WITHIN, SECTION = 0.2, 0.1, 0.2, 1.3, 0.1
# What a finding shares in the scores of those it clusters with: .939 -> .964 with an article left out at 0.5, 1 drifts
# (counted once). It takes the square of their number, so with more findings than this each is on its own.
SPREAD, SPREAD_FINDINGS = 0.5, 200

# Two stems look like one word in two forms: what begins with the same SHORTEST letters or holds the other whole, where
# they have so much of the longer one in common from the start ("negoti", "negotiat"); what begins otherwise, where so
# many of the letters of both stand in one order ("skeptic", "sceptic"). What that is worth: `alike`.
SHORTEST, SAME_START, SAME_LETTERS = 5, 0.6, 0.8
LOOKS_ALIKE = 0.7  # what such a stem counts: "skeptical" for "skepticism"
# What a word of the same meaning counts where there is a title only ("doubt" for "skepticism"). On six sets of titles
# for the labelled articles .664 -> .696 are right, with an article left out .635 -> .682; descriptions lose .01 by
# it (counted once).
SYNONYM = 0.3

# So many words asked for, and a sentence must have two of them, or three, for the sources to be about it. Of 59 themes
# in 8 to 30 words of a cluster's own summary one at most fails that, in 12 to 30 words of another cluster's 50 to 58
# (benchmarks/apart.py).
MANY_WORDS = (6, 15)
# So many words asked for, and two of them must stand in the sources at all: 48 instead of 45 of the others in 8 words.
SOME_WORDS = 5


class _Text(NamedTuple):
    """The sentences as vectors, each with its neighbours and what it shares in their scores, and the section headings
    with the sentences under them."""

    vectors: Sequence[Vector]
    around: Sequence[Sequence[tuple[int, float]]]
    headings: Sequence[tuple[Vector, list[int]]]


def fit(collection: Collection, findings: Sequence[Finding], requests: Sequence[ThemeRequest]) -> Scores:
    """How well each finding fits each request, relative to the ten that fit it best.

    Cosine with the words of the request, smoothed over neighbours and sections, then pseudo-relevance feedback, then
    spread over what clusters together.
    """
    texts = content(collection)
    weights = rarity(texts)
    queries = [_query(request, weights, collection, texts) for request in requests]
    # Nothing fits a theme of whose words the sources have none; it must not learn from others.
    known = [n for n, query in enumerate(queries) if query]
    text = _Text(
        vectors=[unit({stem: weights[stem] for stem in text}) for text in texts],
        around=neighbours(collection.sentences, NEAR, FAR, ACROSS, WITHIN),
        headings=_section_headings(collection, weights),
    )
    found = _with_feedback(text, findings, [queries[n] for n in known])
    if 2 < len(findings) <= SPREAD_FINDINGS:
        found = _spread(collection, findings, texts, found)
    scores = dict(zip(known, found, strict=True))
    return [scores.get(n, [0.0] * len(findings)) for n in range(len(requests))]


def _with_feedback(text: _Text, findings: Sequence[Finding], queries: list[Vector]) -> Scores:
    """The scores of queries that learn the words of the findings that fit them best."""
    finding_vectors = [mean([text.vectors[s] for s in finding.members]) for finding in findings]
    queries = _less_shared(queries)
    found = _scores(text, findings, queries)
    for _ in range(FEEDBACK_ROUNDS if len(queries) > 1 else 0):
        for number, query in enumerate(queries):
            if best := _clearest(found, number):
                add(query, mean([finding_vectors[i] for i in best]), FEEDBACK_WEIGHT)
        queries = [unit(query) for query in queries]
        found = _scores(text, findings, queries)
    return found


def _scores(text: _Text, findings: Sequence[Finding], queries: Sequence[Vector]) -> Scores:
    rows = [_smoothed(text, query) for query in queries]
    return [_relative([_mean_of(row, finding.members) for finding in findings]) for row in rows]


def _smoothed(text: _Text, query: Vector) -> list[float]:
    """The score of each sentence: its own cosine and shares of its neighbours', its section's and its heading's."""
    raw = [dot(query, vector) for vector in text.vectors]
    row = [score + sum([weight * raw[j] for j, weight in text.around[i]]) for i, score in enumerate(raw)]
    for heading, members in text.headings:
        shared = SECTION * (_mean_of(raw, members) + dot(query, heading))
        for i in members:
            row[i] += shared
    return row


def _spread(
    collection: Collection, findings: Sequence[Finding], texts: Sequence[Sequence[str]], scores: Scores
) -> Scores:
    """The scores plus a share of the mean score of those that each finding clusters with, over several clusterings."""
    clusterings = list(partitions(collection, findings, texts, SETTINGS[:1]))
    counts = _beside(clusterings, [1.0] * len(findings))
    return [
        _relative(
            [
                score + SPREAD * total / count
                for score, total, count in zip(row, _beside(clusterings, row), counts, strict=True)
            ]
        )
        for row in scores
    ]


def _beside(clusterings: Sequence[Sequence[int]], values: Sequence[float]) -> list[float]:
    """For each item the sum of the values of all items in its clusters, itself included."""
    found = [0.0] * len(values)
    for labels in clusterings:
        totals = [0.0] * len(values)
        for label, value in zip(labels, values, strict=True):
            totals[label] += value
        found = [total + totals[label] for total, label in zip(found, labels, strict=True)]
    return found


def _mean_of(values: Sequence[float], indices: Sequence[int]) -> float:
    """The mean of the values at the indices."""
    return sum([values[i] for i in indices]) / len(indices)


def _query(
    request: ThemeRequest, known: dict[str, float], collection: Collection, texts: Sequence[Sequence[str]]
) -> Vector:
    """The words of a request as a vector; words that look alike count for less ("skeptical" for "skepticism").

    It is empty where no sentence has so many of the words that the sources may be about them.
    """
    vector: Vector = {}
    met = set()
    language = _language(collection)
    asked_for = dict.fromkeys(stems(f"{request.title} {request.about}", language))
    words = [stem for stem in asked_for if stem not in collection.stop]
    near = _near([stem for stem in known if len(stem) >= SHORTEST])
    for asked in words:
        if asked in known:
            vector[asked] = 1.0
            met.add(asked)
        for stem in near(asked) if len(asked) >= SHORTEST else ():
            if stem != asked and alike(asked, stem):
                vector[stem] = max(vector.get(stem, 0.0), LOOKS_ALIKE)
                met.add(asked)
        for stem in _synonyms().get(asked, ()) if language == "en" and not request.about else ():
            if stem in known and stem not in collection.stop:
                vector.setdefault(stem, SYNONYM)
    if len(words) >= SOME_WORDS and len(met) < 2:
        return {}
    least = 1 + sum(len(words) >= enough for enough in MANY_WORDS)
    return vector if any(sum(vector.get(stem, 0.0) > 0 for stem in text) >= least for text in texts) else {}


def _near(stems: Sequence[str]) -> Callable[[str], list[str]]:
    """Word -> the stems that may look like it: those that begin with its first letter, stand in it or hold it."""
    beginning: defaultdict[str, list[str]] = defaultdict(list)
    for stem in stems:
        beginning[stem[0]].append(stem)
    distinct, joined, longest = set(stems), " ".join(stems), max(map(len, stems), default=0)

    def near(word: str) -> list[str]:
        ends = range(SHORTEST, longest + 1)
        parts = {word[i : i + n] for i in range(1, len(word)) for n in ends[: max(0, len(word) - i - SHORTEST + 1)]}
        # Few words stand in a stem other than themselves, which one look at all of them tells.
        holding = [stem for stem in stems if word in stem] if joined.count(word) > (word in distinct) else []
        return sorted({*beginning[word[0]], *(parts & distinct), *holding})

    return near


@cache
def _synonyms() -> dict[str, set[str]]:
    """English stem -> those of the same meaning, of what is derived from it, and of its opposites."""
    from briefing.choosing.themes.synonyms import SENSES

    synonyms: dict[str, set[str]] = {}
    for line in SENSES.split("\n"):
        own, _, others = line.partition(" | ")
        group = (*own.split(), *others.split())
        for stem in own.split():
            synonyms.setdefault(stem, set()).update(group)
    return synonyms


def alike(one: str, other: str) -> bool:
    """Whether two stems look like one word in two forms; worth 8 points on given themes (.69 -> .77)."""
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    if len(short) < SHORTEST:
        return False
    if short in long or one[:SHORTEST] == other[:SHORTEST]:
        same = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(short))
        return len(short if short in long else one[:same]) >= SAME_START * len(long)
    if len(long) - len(short) > 2 or one[0] != other[0]:
        return False
    least = SAME_LETTERS * (len(one) + len(other)) / 2
    # Whatever their order, too few letters in common. The second count is closer, and takes three times as long.
    if sum([letter in long for letter in short]) < least:
        return False
    if sum([min(one.count(letter), other.count(letter)) for letter in set(short)]) < least:
        return False
    from difflib import SequenceMatcher

    return SequenceMatcher(None, one, other).ratio() >= SAME_LETTERS


def _less_shared(queries: list[Vector]) -> list[Vector]:
    """The queries less what they share: the words of the story as a whole decide nothing."""
    if len(queries) > 1:
        shared = mean(queries)
        for query in queries:
            add(query, shared, -1.0)
    return [unit(query) for query in queries]


def _section_headings(collection: Collection, weights: dict[str, float]) -> list[tuple[Vector, list[int]]]:
    """The section headings as vectors, with the sentences (indices) under each."""
    return [
        (
            unit({stem: weights[stem] for stem in stems(heading, _language(collection)) if stem in weights}),
            members,
        )
        for heading, members in sections(collection.sentences)
    ]


def _relative(row: list[float]) -> list[float]:
    """The scores of a theme relative to its best ten, so that a long description does not outbid a short one."""
    top = sum(sorted(row)[-10:]) / min(10, len(row)) if row else 0.0
    return [score / top for score in row] if top > 0 else row


def _clearest(scores: Scores, number: int) -> list[int]:
    """The findings that fit theme `number` by the widest margin over all other themes."""
    others = [row for n, row in enumerate(scores) if n != number]
    margin = [own - max(rest) for own, *rest in zip(scores[number], *others, strict=True)]
    order = sorted(range(len(margin)), key=lambda i: (-margin[i], i))
    return [i for i in order[:FEEDBACK_FINDINGS] if margin[i] > 0]


def _language(collection: Collection) -> str:
    """The language most documents are in."""
    return Counter(document.language for document in collection.documents).most_common(1)[0][0]
