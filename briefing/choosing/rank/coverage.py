"""Collection -> Ranking by position-weighted coverage of word pairs: the default ranker.

A memo is worth the word pairs it covers, each once (Gillick and Favre 2009; Lin and Bilmes 2011), so that what is
said a second time earns nothing. A pair is worth more the more origins use it and the earlier they do; a sentence has a
bonus of its own for being central (Ghalandari 2017) and for standing first. Every constant was chosen on web news,
newswire, update and Vietnamese clusters together with WikiNews in seven languages: one setting for all. What each part
brings is in benchmarks/README.md.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain, pairwise
from math import fsum, sqrt
from typing import NamedTuple

from briefing.choosing.rank.centrality import centrality
from briefing.choosing.standing import quotable
from briefing.model import Collection, Ranking

# Of a pair's worth with the rank of the first sentence that has it; without it -1 on web news, -4 in English WikiNews.
DECAY = -0.35
# Ranks count in relation to the length of the origin, within bounds: the tenth sentence of a long report stands as near
# its top as the second of a short one. +0.35 on web news, +0.2 on WikiNews; -0.13, within its noise, at 100 words.
NEAREST, FURTHEST = 0.5, 2.0
POWER = 2.8  # on the sum over origins: agreement counts more than proportionally; 1.5 costs 0.3 to 0.8 on newswire
ONE_ORIGIN = 0.6  # a pair that one origin alone has
COMMON = 0.5  # off for a pair in every sentence
CENTRAL = 0.25
FIRST, FIRST_DECAY = 2.8, -2.2  # bonus of the sentences at the very top; without it -2 outside web news
LEAST, MOST = 0.05, 2.0  # bounds of the trust in first sentences; 1 costs 4 points in Arabic, 4 gains nothing


class _Rows(NamedTuple):
    """Sentences as numbers: `words[s]` are the words of sentence s in order, and `stems` what the numbers stand for.

    `concepts[s]` are its distinct concepts, `pairs[s]` of them, which come first, made of neighbouring words that are
    not both function words, the rest of neighbours once the function words are gone. Two content words side by side are
    in both sets and count twice.
    """

    stems: list[str]
    words: list[list[int]]
    concepts: list[list[int]]
    pairs: list[int]


def rank(collection: Collection) -> Ranking:
    """The worth of every word pair and every sentence of the collection."""
    rows, kept = _rows(collection), _kept(collection)
    by_origin: dict[int, list[int]] = {}
    for s in kept:
        by_origin.setdefault(collection.origins[collection.sentences[s].document], []).append(s)
    central, alike = centrality(rows.words, list(by_origin.values()))
    trust = _trust(alike, len(kept) / max(1, len({collection.sentences[s].document for s in kept})))
    weights = _weights(collection, rows, list(by_origin.values()), trust)
    number_of = dict(zip(weights, range(len(weights)), strict=True))
    return Ranking(
        scores=_scores(collection, kept, rows, weights, central, trust),
        concepts=tuple([tuple([number_of[c] for c in concepts if c in number_of]) for concepts in rows.concepts]),
        weights=tuple(weights.values()),
        labels=_labels(rows.stems, list(weights)),
    )


def _rows(collection: Collection) -> _Rows:
    number_of: dict[str, int] = {}
    words = [[number_of.setdefault(stem, len(number_of)) for stem in stems] for stems in collection.stems]
    stop = {number_of[stem] for stem in collection.stop if stem in number_of}
    size = len(number_of)
    concepts, pairs = [], []
    for row in words:
        near = {a * size + b: None for a, b in pairwise(row) if a not in stop or b not in stop}
        pairs.append(len(near))
        content = [word for word in row if word not in stop]
        near.update({(size + a) * size + b: None for a, b in pairwise(content)})
        concepts.append(list(near))
    return _Rows(list(number_of), words, concepts, pairs)


def _labels(stems: Sequence[str], concepts: Iterable[int]) -> tuple[tuple[str, str], ...]:
    size = len(stems)
    return tuple([(stems[concept // size % size], stems[concept % size]) for concept in concepts])


def _kept(collection: Collection) -> list[int]:
    """The sentences that count: those one could print, each once an origin."""
    kept, seen = [], set()
    for s, sentence in enumerate(collection.sentences):
        stems, language = collection.stems[s], collection.documents[sentence.document].language
        said = collection.origins[sentence.document], stems
        if said not in seen and quotable(sentence.text, len(stems), language):
            seen.add(said)
            kept.append(s)
    return kept


def _trust(alike: float, length: float) -> float:
    """How far first sentences are to be trusted: more where origins differ and documents are short.

    `alike` is the mean cosine between origins, `length` the mean number of sentences of a document.
    """
    if not length:
        return LEAST
    trust: float = (max(0.0, 1 - alike) / 0.5) ** 2.5 * (length / 18) ** -2.5
    return min(max(trust, LEAST), MOST)


def _weights(collection: Collection, rows: _Rows, origins: Sequence[Sequence[int]], trust: float) -> dict[int, float]:
    """Concept -> what it is worth to cover it; `origins` are the sentences of each."""
    ranks = [_best_ranks(collection, rows, members) for members in origins]
    count = sum(map(len, origins))
    prior: dict[int, float] = {}
    for ranks_of_origin, members in zip(ranks, origins, strict=True):
        stretch = min(FURTHEST, max(NEAREST, count / len(origins) / len(members)))
        decay = [(1 + stretch * place) ** DECAY for place in range(len(members))]
        for concept, place in ranks_of_origin.items():
            prior[concept] = prior.get(concept, 0.0) + decay[place]
    carriers = Counter(chain.from_iterable(ranks))
    used = Counter(chain.from_iterable([rows.concepts[s] for members in origins for s in members]))
    alone = min(1.0, ONE_ORIGIN * trust) if len(ranks) > 1 else 1.0
    step, power = COMMON / max(1, count), _Powers()
    return {
        concept: power[value] * (1.0 if carriers[concept] > 1 else alone) * (1 - step * used[concept])
        for concept, value in prior.items()
    }


class _Powers(dict[float, float]):
    """value -> value ** POWER; most pairs stand in one origin, so that few values are distinct."""

    def __missing__(self, value: float) -> float:
        found: float = value**POWER
        self[value] = found
        return found


def _best_ranks(collection: Collection, rows: _Rows, members: Sequence[int]) -> dict[int, int]:
    """Concept -> the rank of the first sentence of the origin that has it, in the document that has it earliest."""
    place: Counter[int] = Counter()
    placed = []
    for s in members:
        document = collection.sentences[s].document
        placed.append((place[document], s))
        place[document] += 1
    ranks: dict[int, int] = {}
    for here, s in sorted(placed, reverse=True):  # the last to write is the earliest
        ranks.update(dict.fromkeys(rows.concepts[s], here))
    return ranks


def _scores(
    collection: Collection,
    kept: Sequence[int],
    rows: _Rows,
    weights: dict[int, float],
    central: Sequence[float],
    trust: float,
) -> tuple[float, ...]:
    """The bonus of each sentence: how central it is, and how near the top of its document."""
    if not kept:
        return (0.0,) * len(central)
    mean = fsum(central[s] for s in kept) / len(kept)
    spread = sqrt(fsum((central[s] - mean) ** 2 for s in kept) / len(kept)) or 1.0
    worth = [sum([weights[concept] for concept in rows.concepts[s][: rows.pairs[s]]]) for s in kept]
    typical = _median([value for value in worth if value > 0] or [0.0])
    first = FIRST * trust * _median([rows.pairs[s] for s in kept])
    return tuple(
        CENTRAL * typical * (value - mean) / spread + first * (1 + sentence.position) ** FIRST_DECAY
        for value, sentence in zip(central, collection.sentences, strict=True)
    )


def _median(values: Sequence[float]) -> float:
    """As in `statistics`, which takes as long to import as the ranking of a hundred sentences."""
    ordered = sorted(values)
    return (ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2]) / 2
