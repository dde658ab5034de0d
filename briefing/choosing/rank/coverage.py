"""Collection -> Ranking by position-weighted coverage of word pairs: the default ranker.

A memo is worth the word pairs it covers, each once (Gillick and Favre 2009; Lin and Bilmes 2011), so that what is
said a second time earns nothing. A pair is worth more the more origins use it and the earlier they do; a sentence has a
bonus of its own for being central (Ghalandari 2017) and for standing first. Every constant was chosen on web news,
newswire, update and Vietnamese clusters together with WikiNews in seven languages: one setting for all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise
from math import log, sqrt
from statistics import fmean, median, pstdev

from briefing.choosing.wording import quotable
from briefing.model import Collection, Document, Ranking

DECAY = -0.35  # of a pair's worth with the rank of the first sentence that has it; without it -1 to -6 ROUGE-2
POWER = 2.8  # on the sum over origins: agreement counts more than proportionally; 1.5 costs 0.5 to 1
ONE_ORIGIN = 0.6  # a pair that one origin alone has
COMMON = 0.5  # off for a pair in every sentence
CENTRAL = 0.25
FIRST, FIRST_DECAY = 2.8, -2.2  # bonus of the sentences at the very top; without it -2 outside English
QUIET = 2  # days without a document that end a stretch of reporting: a weekend
LEAST, MOST = 0.05, 1.0  # bounds of the cluster's trust in first sentences


@dataclass(frozen=True, slots=True)
class _Rows:
    """Sentences as numbers: `pairs[s]` are the neighbouring words of sentence s that are not both function words,
    `content[s]` its neighbours once all function words are gone; `words[s]` are its words in order."""

    words: list[list[int]]
    pairs: list[list[int]]
    content: list[list[int]]

    def both(self, s: int) -> list[int]:
        """All concepts of sentence s. Two content words side by side are in both sets and count twice."""
        return self.pairs[s] + self.content[s]


def rank(collection: Collection) -> Ranking:
    """The worth of every word pair and every sentence of the collection."""
    rows, kept = _rows(collection), _kept(collection)
    vectors = _vectors(rows.words, kept)
    trust = _trust(collection, kept, vectors)
    weights = _weights(collection, kept, rows, trust)
    periods = _periods(collection.documents)
    number_of: dict[tuple[int, int], int] = {}
    concepts = []
    for s, sentence in enumerate(collection.sentences):
        period = periods[sentence.document]
        told = [(period, pair) for pair in rows.both(s) if pair in weights]
        concepts.append(tuple([number_of.setdefault(concept, len(number_of)) for concept in told]))
    return Ranking(
        scores=_scores(collection, kept, rows, weights, vectors, trust),
        concepts=tuple(concepts),
        weights=tuple(weights[pair] for _, pair in number_of),
    )


def _periods(documents: Sequence[Document]) -> list[int]:
    """The number of the stretch of reporting each document belongs to; undated ones go with the first.

    What a later stretch says of the same things is a development, not a repetition, so a pair covered in one stretch
    is still to be covered in the next (as in update summarization: Dang and Owczarzak 2008).
    """
    days = sorted({document.published for document in documents if document.published})
    starts = [later for earlier, later in pairwise(days) if (later - earlier).days > QUIET]
    return [sum(start <= document.published for start in starts) if document.published else 0 for document in documents]


def _rows(collection: Collection) -> _Rows:
    number_of: dict[str, int] = {}
    words = [[number_of.setdefault(stem, len(number_of)) for stem in stems] for stems in collection.stems]
    stop = {number_of[stem] for stem in collection.stop if stem in number_of}
    size = len(number_of)
    pairs, content = [], []
    for row in words:
        full = [word for word in row if word not in stop]
        near = {a * size + b: None for a, b in pairwise(row) if a not in stop or b not in stop}
        pairs.append(list(near))
        content.append(list({(size + a) * size + b: None for a, b in pairwise(full)}))
    return _Rows(words, pairs, content)


def _kept(collection: Collection) -> list[int]:
    """The sentences that count: those one could print, each once an origin."""
    kept, seen = [], set()
    for s, sentence in enumerate(collection.sentences):
        said = collection.origins[sentence.document], collection.stems[s]
        if said not in seen and quotable(sentence.text, collection.documents[sentence.document].language):
            seen.add(said)
            kept.append(s)
    return kept


def _vectors(words: Sequence[Sequence[int]], kept: Sequence[int]) -> list[dict[int, float]]:
    """tf-idf vectors of length 1; idf over the sentences that count."""
    used = Counter(chain.from_iterable(set(words[s]) for s in kept))
    idf = {word: log((1 + len(kept)) / (1 + count)) + 1 for word, count in used.items()}
    unknown = log(1 + len(kept)) + 1
    return [_unit(row, idf, unknown) for row in words]


def _unit(row: Sequence[int], idf: dict[int, float], unknown: float) -> dict[int, float]:
    vector: dict[int, float] = {}
    for word in row:
        vector[word] = vector.get(word, 0.0) + idf.get(word, unknown)
    norm = sqrt(sum([value * value for value in vector.values()]))
    return {word: value / norm for word, value in vector.items()}


def _sum(vectors: Iterable[dict[int, float]]) -> dict[int, float]:
    total: dict[int, float] = {}
    for vector in vectors:
        for word, value in vector.items():
            total[word] = total.get(word, 0.0) + value
    return total


def _trust(collection: Collection, kept: Sequence[int], vectors: Sequence[dict[int, float]]) -> float:
    """How far first sentences are to be trusted: more where origins differ and documents are short."""
    by_origin: dict[int, list[int]] = {}
    for s in kept:
        by_origin.setdefault(collection.origins[collection.sentences[s].document], []).append(s)
    count = len(by_origin)
    if count < 2:
        alike = 0.0
    else:
        totals = [_sum(vectors[s] for s in members) for members in by_origin.values()]
        norms = [sqrt(sum([value * value for value in total.values()])) for total in totals]
        whole = _sum({w: v / norm for w, v in total.items()} for total, norm in zip(totals, norms, strict=True))
        # The mean cosine over pairs of unit vectors, from the length of their sum.
        alike = (sum([value * value for value in whole.values()]) - count) / (count * (count - 1))
    length = len(kept) / max(1, len({collection.sentences[s].document for s in kept}))
    if not length:
        return LEAST
    trust: float = ((1 - alike) / 0.5) ** 2.5 * (length / 18) ** -2.5
    return min(max(trust, LEAST), MOST)


def _weights(collection: Collection, kept: Sequence[int], rows: _Rows, trust: float) -> dict[int, float]:
    """Concept -> what it is worth to cover it."""
    ranks = _best_ranks(collection, kept, rows)
    prior: dict[int, float] = {}
    decay = [(1 + place) ** DECAY for place in range(len(kept))]
    for ranks_of_origin in ranks:
        for concept, place in ranks_of_origin.items():
            prior[concept] = prior.get(concept, 0.0) + decay[place]
    carriers = Counter(chain.from_iterable(ranks))
    used = Counter(chain.from_iterable(rows.both(s) for s in kept))
    alone = min(1.0, ONE_ORIGIN * trust) if len(ranks) > 1 else 1.0
    step = COMMON / max(1, len(kept))
    return {
        concept: value**POWER * (1.0 if carriers[concept] > 1 else alone) * (1 - step * used[concept])
        for concept, value in prior.items()
    }


def _best_ranks(collection: Collection, kept: Sequence[int], rows: _Rows) -> list[dict[int, int]]:
    """For each origin: concept -> the rank of the first sentence that has it, in the document that has it earliest."""
    place: Counter[int] = Counter()
    ranks: dict[int, dict[int, int]] = {}
    for s in kept:
        document = collection.sentences[s].document
        known = ranks.setdefault(collection.origins[document], {})
        here = place[document]
        place[document] += 1
        for concept in rows.both(s):
            if known.get(concept, here) >= here:
                known[concept] = here
    return list(ranks.values())


def _scores(
    collection: Collection,
    kept: Sequence[int],
    rows: _Rows,
    weights: dict[int, float],
    vectors: Sequence[dict[int, float]],
    trust: float,
) -> tuple[float, ...]:
    """The bonus of each sentence: how central it is, and how near the top of its document."""
    if not kept:
        return (0.0,) * len(vectors)
    whole = _sum(vectors[s] for s in kept)
    central = [sum([value * whole.get(word, 0.0) for word, value in vector.items()]) for vector in vectors]
    mean, spread = fmean(central[s] for s in kept), pstdev(central[s] for s in kept) or 1.0
    worth = [sum([weights[concept] for concept in rows.pairs[s]]) for s in kept]
    typical = median([value for value in worth if value > 0] or [0.0])
    pairs = median(len(rows.pairs[s]) for s in kept)
    return tuple(
        CENTRAL * typical * (value - mean) / spread + FIRST * trust * pairs * (1 + sentence.position) ** FIRST_DECAY
        for value, sentence in zip(central, collection.sentences, strict=True)
    )
