"""Collection -> Ranking by position-weighted coverage of word pairs: the default ranker.

A memo is worth the word pairs it covers, each once (Gillick and Favre 2009; Lin and Bilmes 2011), so that what is
said a second time earns nothing. A pair is worth more the more origins use it and the earlier they do; a sentence has a
bonus of its own for being central (Ghalandari 2017) and for standing first. Every constant was chosen on web news,
newswire, update and Vietnamese clusters together with WikiNews in seven languages: one setting for all. What each part
brings is in benchmarks/README.md.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import chain, count, pairwise
from math import fsum, sqrt
from typing import NamedTuple

from briefing.choosing.rank.centrality import centrality
from briefing.choosing.standing import is_eligible
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
# The trust is 1 where the mean cosine between origins is that far from 1 and a document has so many sentences.
USUAL_DIFFERENCE, USUAL_LENGTH = 0.5, 18
STEEPNESS = 2.5  # the power of both by which it changes: fast, up to the bounds

Pair = tuple[str, str]


class _Concepts(NamedTuple):
    """The word pairs of the sentences that count, numbered as they are met; `labels` are the two stems of each.

    `rows[s]` are the distinct concepts of sentence s. The first `pairs[s]` of them are neighbouring words that are not
    both function words, the rest neighbours once the function words are gone. Two content words side by side are in
    both sets and count twice.
    """

    rows: list[tuple[int, ...]]
    pairs: list[int]
    labels: tuple[Pair, ...]


def rank(collection: Collection) -> Ranking:
    """The worth of every word pair and every sentence of the collection."""
    kept = _kept(collection)
    by_origin: dict[int, list[int]] = {}
    for s in kept:
        by_origin.setdefault(collection.origins[collection.sentences[s].document], []).append(s)
    central, alike = centrality(collection.stems, list(by_origin.values()))
    trust = _trust(alike, len(kept) / max(1, len({collection.sentences[s].document for s in kept})))
    origins = [_placed(collection, members) for members in by_origin.values()]
    concepts = _concepts(collection, origins)
    weights = _weights(concepts, origins, trust)
    return Ranking(
        scores=_scores(collection, kept, concepts, weights, central, trust),
        concepts=tuple(concepts.rows),
        weights=tuple(weights),
        labels=concepts.labels,
    )


def _placed(collection: Collection, members: Sequence[int]) -> list[tuple[int, int]]:
    """(rank in its document, sentence) of the sentences of an origin, the last ranks first."""
    place: Counter[int] = Counter()
    placed = []
    for s in members:
        document = collection.sentences[s].document
        placed.append((place[document], s))
        place[document] += 1
    return sorted(placed, reverse=True)


def _concepts(collection: Collection, origins: Sequence[Sequence[tuple[int, int]]]) -> _Concepts:
    number = count().__next__
    beside: defaultdict[Pair, int] = defaultdict(number)
    apart: defaultdict[Pair, int] = defaultdict(number)
    rows: list[tuple[int, ...]] = [()] * len(collection.stems)
    pairs = [0] * len(rows)
    left = dict.fromkeys(range(len(rows)))
    for _, s in chain.from_iterable(origins):
        near, far = _pairs(collection.stems[s], collection.stop)
        numbers = dict.fromkeys(map(beside.__getitem__, near))
        pairs[s] = len(numbers)
        rows[s] = (*numbers, *dict.fromkeys(map(apart.__getitem__, far)))
        del left[s]
    for s in left:  # of a sentence that does not count the pairs that others have
        near, far = _pairs(collection.stems[s], collection.stop)
        known = [*(beside[p] for p in near if p in beside), *(apart[p] for p in far if p in apart)]
        rows[s] = tuple(dict.fromkeys(known))
    labels: list[Pair] = [("", "")] * (len(beside) + len(apart))
    for numbered in (beside, apart):
        for pair, concept in numbered.items():
            labels[concept] = pair
    return _Concepts(rows, pairs, tuple(labels))


def _pairs(stems: Sequence[str], stop: frozenset[str]) -> tuple[list[Pair], Iterable[Pair]]:
    near = [pair for pair in pairwise(stems) if pair[0] not in stop or pair[1] not in stop]
    return near, pairwise([stem for stem in stems if stem not in stop])


def _kept(collection: Collection) -> list[int]:
    """The sentences that count: those one could print, each once an origin."""
    kept, seen = [], set()
    for s, sentence in enumerate(collection.sentences):
        stems = collection.stems[s]
        said = collection.origins[sentence.document], stems
        if said not in seen and is_eligible(sentence.text, len(stems)):
            seen.add(said)
            kept.append(s)
    return kept


def _trust(alike: float, length: float) -> float:
    """How far first sentences are to be trusted: more where origins differ and documents are short.

    `alike` is the mean cosine between origins, `length` the mean number of sentences of a document.
    """
    if not length:
        return LEAST
    trust: float = (max(0.0, 1 - alike) / USUAL_DIFFERENCE) ** STEEPNESS * (length / USUAL_LENGTH) ** -STEEPNESS
    return min(max(trust, LEAST), MOST)


def _weights(concepts: _Concepts, origins: Sequence[Sequence[tuple[int, int]]], trust: float) -> list[float]:
    """What it is worth to cover each concept; `origins` are the sentences of each as `_placed` gives them."""
    rows, counted = concepts.rows, sum(map(len, origins))
    alone = min(1.0, ONE_ORIGIN * trust) if len(origins) > 1 else 1.0
    step, power = COMMON / max(1, counted), _Powers()
    used = Counter(chain.from_iterable([rows[s] for placed in origins for _, s in placed]))
    again = {concept for concept, times in used.items() if times > 1}
    prior, carriers = dict.fromkeys(again, 0.0), dict.fromkeys(again, 0)
    weights: list[float] = []
    for placed in origins:
        stretch = min(FURTHEST, max(NEAREST, counted / len(origins) / len(placed)))
        decay = [(1 + stretch * place) ** DECAY for place in range(len(placed))]
        # The rank of the first sentence of the origin that has the concept, in the document that has it earliest.
        best: dict[int, int] = {}
        for place, s in placed:
            best.update(dict.fromkeys(again.intersection(rows[s]), place))  # the last to write is the earliest
            # Most concepts stand in one sentence only, and all of one are worth the same; those met in it first have
            # the numbers up to its highest.
            weights += [power[decay[place]] * alone * (1 - step)] * (max(rows[s], default=-1) + 1 - len(weights))
        for concept, place in best.items():
            prior[concept] += decay[place]
            carriers[concept] += 1
    for concept in again:
        carried = 1.0 if carriers[concept] > 1 else alone
        weights[concept] = power[prior[concept]] * carried * (1 - step * used[concept])
    return weights


class _Powers(dict[float, float]):
    """value -> value ** POWER; most pairs stand in one origin, so that few values are distinct."""

    def __missing__(self, value: float) -> float:
        found: float = value**POWER
        self[value] = found
        return found


def _scores(
    collection: Collection,
    kept: Sequence[int],
    concepts: _Concepts,
    weights: Sequence[float],
    central: Sequence[float],
    trust: float,
) -> tuple[float, ...]:
    """The bonus of each sentence: how central it is, and how near the top of its document."""
    if not kept:
        return (0.0,) * len(central)
    mean = fsum(central[s] for s in kept) / len(kept)
    spread = sqrt(fsum((central[s] - mean) ** 2 for s in kept) / len(kept)) or 1.0
    worth = [sum([weights[concept] for concept in concepts.rows[s][: concepts.pairs[s]]]) for s in kept]
    typical = _median([value for value in worth if value > 0] or [0.0])
    first = FIRST * trust * _median([concepts.pairs[s] for s in kept])
    return tuple(
        CENTRAL * typical * (value - mean) / spread + first * (1 + sentence.position) ** FIRST_DECAY
        for value, sentence in zip(central, collection.sentences, strict=True)
    )


def _median(values: Sequence[float]) -> float:
    """As in `statistics`, which takes as long to import as the ranking of a hundred sentences."""
    ordered = sorted(values)
    return (ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2]) / 2
