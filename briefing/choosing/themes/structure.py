"""Findings -> how surely each two of them belong together: the agreement of several clusterings of one story.

Any single clustering of so few sentences is a lottery (B-cubed .53 to .94 on labelled articles, by setting alone); what
several clusterings on several representations agree on is not (evidence accumulation, Fred and Jain 2005). There are
eight for each setting: by average linkage and by Ward's method, each tree cut into three to six clusters.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain
from math import dist, hypot
from operator import sub
from typing import NamedTuple

from briefing.choosing import consensus
from briefing.choosing.vectors import content, neighbours, rarity, sections
from briefing.model import Collection, Finding

Dense = list[float]
Sparse = list[tuple[int, float]]  # the places that are not zero, and their values


class Setting(NamedTuple):
    """How the sentences are represented before they are clustered."""

    common: float  # the largest share of sentences a word may stand in
    related: float  # the length of what the words beside a sentence's own add to it; these have 1
    own: float  # the share of its document's mean that is taken off a sentence


# Any one of them alone is a lottery, too.
SETTINGS = (
    Setting(common=0.1, related=2.0, own=0.5),
    Setting(common=0.15, related=1.0, own=0.4),
    Setting(common=0.2, related=2.0, own=0.3),
)
COUNTS = (3, 4, 5, 6)  # clusters to cut each tree into
RELATED = 0.2  # cosine from which two words count as going together
# What a sentence takes of those one and two places away, times ACROSS over a section heading, WITHIN in one paragraph
# (`vectors.neighbours`); and of the mean of its section.
NEAR, FAR, ACROSS, WITHIN, SECTION = 0.3, 0.12, 0.3, 1.4, 0.8


def structure(collection: Collection, findings: Sequence[Finding]) -> consensus.Matrix:
    """The affinity matrix of the findings: the share of clusterings in which two of them are together, 0 to 1."""
    if len(findings) < 3:
        return [[1.0] * len(findings) for _ in findings]
    return consensus.agreement(list(partitions(collection, findings, content(collection), SETTINGS)))


def partitions(
    collection: Collection, findings: Sequence[Finding], texts: Sequence[Sequence[str]], settings: Sequence[Setting]
) -> Iterator[list[int]]:
    """The clusterings: for each of them the label of every finding; `texts` are the content stems of each sentence."""
    weights = rarity(texts)
    count = _recurring(collection, texts)
    for common, related, own in settings:
        most = max(3.0, common * len(texts))
        kept = {stem: weights[stem] for stem, n in count.items() if n <= most}
        distances = _distances(_represent(collection, findings, _widened(texts, kept, related), len(kept), own))
        for ward in (False, True):
            merges = consensus.linkage(distances, ward)
            for clusters in COUNTS:
                yield consensus.cut(merges, clusters, len(findings))


def _recurring(collection: Collection, texts: Sequence[Sequence[str]]) -> dict[str, int]:
    """The stems that can tell themes apart, those of two sentences and two documents, and in how many they stand."""
    carried: defaultdict[str, set[int]] = defaultdict(set)
    for sentence, text in zip(collection.sentences, texts, strict=True):
        for stem in text:
            carried[stem].add(sentence.document)
    documents = 2 if len(collection.documents) > 2 else 1
    count = Counter(chain.from_iterable(texts))
    return {stem: n for stem, n in count.items() if n >= 2 and len(carried[stem]) >= documents}


def _widened(texts: Sequence[Sequence[str]], weights: dict[str, float], related: float) -> list[Sparse]:
    """Each text over the stems that have a weight, plus `related` times the words that stand in the same texts."""
    place = {stem: k for k, stem in enumerate(weights)}
    rows: list[Sparse] = []
    columns: list[Sparse] = [[] for _ in place]
    for i, text in enumerate(texts):
        own = [(place[stem], weights[stem]) for stem in text if stem in place]
        length = hypot(*[value for _, value in own])
        row = [(k, value / length) for k, value in own] if length else own
        for k, value in row:
            columns[k].append((i, value))
        rows.append(row)
    lengths = [hypot(*[value for _, value in column]) for column in columns]
    together: list[Sparse] = []
    for column, length in zip(columns, lengths, strict=True):
        total: dict[int, float] = {}
        for i, value in column:
            for k, other in rows[i]:
                total[k] = total.get(k, 0.0) + value * other
        least = RELATED * length
        together.append([(k, v / (length * lengths[k])) for k, v in total.items() if v >= least * lengths[k]])
    return [_with_more(row, together, related) for row in rows]


def _with_more(row: Sparse, together: Sequence[Sparse], related: float) -> Sparse:
    """A row plus, at length `related`, what goes together with its words."""
    more: dict[int, float] = {}
    for k, value in row:
        for other, cosine in together[k]:
            more[other] = more.get(other, 0.0) + value * cosine
    share = related / (hypot(*more.values()) or 1.0)
    both = {k: share * value for k, value in more.items()}
    for k, value in row:
        both[k] = both.get(k, 0.0) + value
    return list(both.items())


def _represent(
    collection: Collection, findings: Sequence[Finding], sparse: Sequence[Sparse], width: int, own: float
) -> list[Dense]:
    """Each finding as the mean of its sentences, smoothed over the text and less `own` of their document's mean."""
    plain = [_dense(row, width) for row in sparse]
    rows = [row[:] for row in plain]
    for row, ties in zip(rows, neighbours(collection.sentences, NEAR, FAR, ACROSS, WITHIN), strict=True):
        for j, weight in ties:
            for k, value in sparse[j]:
                row[k] += weight * value
    for _, members in sections(collection.sentences):
        shared = _unit(_mean([plain[i] for i in members]))
        for i in members:
            rows[i] = [a + SECTION * b for a, b in zip(rows[i], shared, strict=True)]
    rows = _less_own_document(collection, [_unit(row) for row in rows], own)
    return [rows[f.lead] if len(f.members) == 1 else _mean([_unit(rows[s]) for s in f.members]) for f in findings]


def _dense(row: Sparse, width: int) -> Dense:
    full = [0.0] * width
    for k, value in row:
        full[k] = value
    return full


def _less_own_document(collection: Collection, rows: list[Dense], share: float) -> list[Dense]:
    """The rows less a share of the mean of their document: else the themes are the documents."""
    by_document: defaultdict[int, list[int]] = defaultdict(list)
    for i, sentence in enumerate(collection.sentences):
        by_document[sentence.document].append(i)
    taken = {
        document: [share * value for value in _mean([rows[i] for i in members])]
        for document, members in by_document.items()
    }
    return [
        list(map(sub, row, taken[sentence.document])) for sentence, row in zip(collection.sentences, rows, strict=True)
    ]


def _mean(rows: Sequence[Dense]) -> Dense:
    return rows[0] if len(rows) == 1 else [sum(column) / len(rows) for column in zip(*rows, strict=True)]


def _unit(row: Dense) -> Dense:
    length = hypot(*row)
    return [value / length for value in row] if length else row


def _distances(rows: Sequence[Dense]) -> consensus.Matrix:
    """1 - cosine of each two rows, 1 of an empty one: by their distance, which is five times faster than a product."""
    points = [tuple(row) for row in rows]
    lengths = [hypot(*row) for row in rows]
    distances = [[0.0] * len(rows) for _ in rows]
    for i, (one, length) in enumerate(zip(points, lengths, strict=True)):
        for j, apart in enumerate([dist(one, other) for other in points[:i]]):
            product, longer = length * lengths[j], length - lengths[j]
            value = (apart * apart - longer * longer) / (2 * product) if product else 1.0
            distances[i][j] = distances[j][i] = value
    return distances
