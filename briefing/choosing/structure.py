"""Findings -> how surely each two of them belong together: the agreement of several clusterings of one story.

Any single clustering of so few sentences is a lottery (B-cubed .53 to .94 on labelled articles, by setting alone); what
several clusterings on several representations agree on is not.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain
from math import dist, sqrt
from operator import mul

from briefing.choosing import consensus
from briefing.choosing.vectors import Vector, add, content, neighbours, rarity, sections, unit
from briefing.model import Collection, Finding

Dense = list[float]

# (largest share of sentences a word may stand in, weight of words it goes together with, share of the document's mean
# that is taken off).
SETTINGS = ((0.1, 2.0, 0.5), (0.15, 1.0, 0.4), (0.2, 2.0, 0.3))
COUNTS = (3, 4, 5, 6)  # clusters to cut each tree into
RELATED = 0.2  # cosine from which two words count as going together
NEAR, FAR, ACROSS, WITHIN, SECTION = 0.3, 0.12, 0.3, 1.4, 0.8


def structure(
    collection: Collection, findings: Sequence[Finding], settings: Sequence[tuple[float, float, float]] = SETTINGS
) -> consensus.Matrix:
    """The share of clusterings in which two findings are together, 0 to 1."""
    if len(findings) < 3:
        return [[1.0] * len(findings) for _ in findings]
    return consensus.agreement(list(_partitions(collection, findings, settings)))


def _partitions(
    collection: Collection, findings: Sequence[Finding], settings: Sequence[tuple[float, float, float]]
) -> Iterator[list[int]]:
    for common, related, own in settings:
        distances = _distances(_represent(collection, findings, common, related, own))
        for ward in (False, True):
            merges = consensus.linkage(distances, ward)
            for count in COUNTS:
                yield consensus.cut(merges, count, len(findings))


def _represent(
    collection: Collection, findings: Sequence[Finding], common: float, related: float, own: float
) -> list[Dense]:
    """Each finding as the mean of its sentences, these widened by related words and smoothed over the text."""
    place, sparse = _terms(collection, common, related)
    plain = [_dense(vector, place) for vector in sparse]
    rows = [row[:] for row in plain]
    for row, ties in zip(rows, neighbours(collection.sentences, NEAR, FAR, ACROSS, WITHIN), strict=True):
        for j, weight in ties:
            for stem, value in sparse[j].items():  # a tenth of the places of a row
                row[place[stem]] += weight * value
    for _, members in sections(collection.sentences):
        shared = _unit(_mean([plain[i] for i in members]))
        for i in members:
            rows[i] = [a + SECTION * b for a, b in zip(rows[i], shared, strict=True)]
    rows = [_unit(row) for row in rows]
    rows = _less_own_document(collection, rows, own)
    return [_unit(_mean([rows[s] for s in finding.members])) for finding in findings]


def _terms(collection: Collection, common: float, related: float) -> tuple[dict[str, int], list[Vector]]:
    """The places of the words that can tell themes apart, and each sentence over them, widened by related words."""
    texts = content(collection)
    count = Counter(chain.from_iterable(texts))
    carried: defaultdict[str, set[int]] = defaultdict(set)
    for sentence, text in zip(collection.sentences, texts, strict=True):
        for stem in text:
            carried[stem].add(sentence.document)
    documents = 2 if len(collection.documents) > 2 else 1
    most = max(3.0, common * len(texts))
    weights = rarity(texts)
    kept = {s: weights[s] for s, n in count.items() if 2 <= n <= most and len(carried[s]) >= documents}
    vectors = [unit({stem: kept[stem] for stem in text if stem in kept}) for text in texts]
    return {stem: i for i, stem in enumerate(kept)}, _widened(vectors, related)


def _widened(vectors: list[Vector], weight: float) -> list[Vector]:
    """Each vector plus the words that stand in the same sentences as its own."""
    columns: defaultdict[str, dict[int, float]] = defaultdict(dict)
    for i, vector in enumerate(vectors):
        for stem, value in vector.items():
            columns[stem][i] = value
    lengths = {stem: sqrt(sum([v * v for v in column.values()])) for stem, column in columns.items()}
    together: dict[str, Vector] = {}
    for stem, column in columns.items():
        total: Vector = {}
        for i, value in column.items():
            add(total, vectors[i], value)
        cosines = {other: value / (lengths[stem] * lengths[other]) for other, value in total.items()}
        together[stem] = {other: cosine for other, cosine in cosines.items() if cosine >= RELATED}
    wide = []
    for vector in vectors:
        more: Vector = {}
        for stem, value in vector.items():
            add(more, together[stem], value)
        both = dict(vector)
        add(both, unit(more), weight)
        wide.append(both)
    return wide


def _dense(vector: Vector, place: dict[str, int]) -> Dense:
    row = [0.0] * len(place)
    for stem, value in vector.items():
        row[place[stem]] = value
    return row


def _less_own_document(collection: Collection, rows: list[Dense], share: float) -> list[Dense]:
    """The rows less a share of the mean of their document: else the themes are the documents."""
    by_document: defaultdict[int, list[int]] = defaultdict(list)
    for i, sentence in enumerate(collection.sentences):
        by_document[sentence.document].append(i)
    means = {document: _mean([rows[i] for i in members]) for document, members in by_document.items()}
    return [
        _unit([a - share * b for a, b in zip(row, means[sentence.document], strict=True)])
        for sentence, row in zip(collection.sentences, rows, strict=True)
    ]


def _mean(rows: Sequence[Dense]) -> Dense:
    return rows[0] if len(rows) == 1 else [sum(column) / len(rows) for column in zip(*rows, strict=True)]


def _unit(row: Dense) -> Dense:
    length = sqrt(sum(map(mul, row, row)))
    return [value / length for value in row] if length else row


def _distances(rows: Sequence[Dense]) -> consensus.Matrix:
    """1 - cosine of rows of length one or zero: half the square of their distance, which is five times faster."""
    points = [tuple(row) for row in rows]
    empty = [not any(row) for row in rows]
    distances = [[0.0] * len(rows) for _ in rows]
    for i, one in enumerate(points):
        for j in range(i):
            apart = 1.0 if empty[i] or empty[j] else dist(one, points[j]) ** 2 / 2
            distances[i][j] = distances[j][i] = apart
    return distances
