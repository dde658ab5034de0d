"""The numbers of many documents -> which are alike, which are copies, and which are about something asked for.

What `likeness` and `origins` do exactly for the documents of a memo, this does for an archive, with numpy and in time
that grows with the number of documents: only the heaviest terms of a document count, and only rare ones propose what to
compare.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from math import log
from typing import TYPE_CHECKING, Any, NamedTuple

from briefing.choosing.origins import CROWD
from briefing.choosing.stories.likeness import NEIGHBOURS, SHARED
from briefing.choosing.stories.linkage import EVENT, Row, linked, partition
from briefing.choosing.stories.terms import Terms

if TYPE_CHECKING:
    import numpy.typing as npt

    from briefing.choosing.stories.terms import Numbers, Signature

    Array = npt.NDArray[Any]
    Triples = tuple[Array, Array, Array]  # pairs of documents, the first less than the second, and how alike they are

# What is compared grows with these, and so does the time of a survey (benchmarks/speed.md).
HEAVIEST = 60  # terms of a document that are compared
TELLING = 30  # of these that propose what to compare it with
RARE = 100  # documents that may have a term which proposes others: what more have tells little
PROPOSED = 20  # documents with most of its rare terms that one is compared with
LEAST_ALIKE = 0.08  # less than in `likeness`: the cosines are those of the heaviest terms, and it may be on one topic
FAINT = 0.05  # likeness so far below the cut that leaving it out changes no story, and leaves out most pairs
AT_ONCE = 500  # documents whose proposals are worked out together, so that their arrays stay small
DENSE = 64  # documents whose terms are a table of all they have: a few megabytes, which a processor's cache holds
COPIED = 6  # runs of two signatures in common: copies share all 16, texts with one word in ten changed half
SATURATION = 1.5  # of a term's count (Robertson and Zaragoza 2009): the tenth time adds little
NEAR_BEST = 0.4  # of the best document's fit: what shares a word or two with a short request is on something else
# A document of another quake has the words of a quake, but no chain of documents that are so much alike leads to it
# from the one that fits best; it fits half as well (benchmarks/speed.md, "A desk"). Of more than CHAINED, the best.
TIED, STRANGE, CHAINED = 0.1, 0.5, 500


class Postings(NamedTuple):
    """Which documents have which term, and the other way round.

    `numbers` are the terms, ascending; `documents[places[t]:places[t + 1]]` are those with term t, ascending, and
    `counts` how often each has it. `terms[starts[d]:starts[d + 1]]` are the terms of document d, ascending, and `times`
    how often it has each. `signatures` has one a document; there are `size` documents.
    """

    size: int
    numbers: Numbers
    places: Array
    documents: Array
    counts: Array
    starts: Array
    terms: Array
    times: Array
    signatures: tuple[Signature, ...]


def postings(documents: Sequence[Terms]) -> Postings:
    """The postings of documents, in their order."""
    import numpy as np

    numbers = np.concatenate([np.zeros(0, np.uint32), *(one.numbers for one in documents)])
    times = np.concatenate([np.zeros(0, np.uint8), *(one.counts for one in documents)])
    lengths = [len(one.numbers) for one in documents]
    order = np.argsort(numbers, kind="stable")
    numbers = numbers[order]
    first = np.flatnonzero(np.append(True, numbers[1:] != numbers[:-1])) if len(numbers) else order
    places = np.append(first, len(numbers))
    terms = np.empty(len(order), np.int32)
    terms[order] = np.repeat(np.arange(len(first), dtype=np.int32), np.diff(places))
    return Postings(
        size=len(documents),
        numbers=numbers[first],
        places=places,
        documents=np.repeat(np.arange(len(documents), dtype=np.int32), lengths)[order],
        counts=times[order],
        starts=np.append(0, np.cumsum(lengths, dtype=np.int64)),
        terms=terms,
        times=times,
        signatures=tuple(one.signature for one in documents),
    )


def groups(archive: Postings) -> tuple[tuple[int, ...], ...]:
    """The stories among the documents (indices, ascending), those with most texts that are no copies first."""
    kinds = copies(archive.signatures)
    merges = linked(_rows(archive.size, *similarities(archive)), EVENT)
    parts = partition(merges, archive.size, EVENT)
    return tuple(sorted(parts, key=lambda part: (-len({kinds[d] for d in part}), -len(part), part)))


def typical(archive: Postings, group: Sequence[int], most: int) -> tuple[int, ...]:
    """The `most` documents of a group that have most in common with the others, one of each set of copies first."""
    if len(group) <= most:
        return tuple(group)
    terms, weights = (rows.tolist() for rows in _heaviest(archive, group))
    total: dict[int, float] = {}
    for row, weighed in zip(terms, weights, strict=True):
        for term, weight in zip(row, weighed, strict=True):
            total[term] = total.get(term, 0.0) + weight
    kinds = copies([archive.signatures[d] for d in group])
    fit = {
        d: round(sum(total[t] * w for t, w in zip(row, weighed, strict=True)), 6)
        for d, row, weighed in zip(group, terms, weights, strict=True)
    }
    place: dict[int, int] = {}
    nth: dict[int, int] = {}
    for document, kind in sorted(zip(group, kinds, strict=True), key=lambda pair: (-fit[pair[0]], pair[0])):
        nth[document] = place[kind] = place.get(kind, 0) + 1
    return tuple(sorted(sorted(group, key=lambda d: (nth[d], -fit[d], d))[:most]))


def about(archive: Postings, queries: Iterable[Numbers], least: float) -> tuple[tuple[int, float], ...]:
    """The documents that fit one of the queries (the terms of each), best first, and how well; none that does so less
    than `least`.

    A document fits by the rarity of the terms that it has of a query, in proportion to that of all of them (about 1
    where it has each of them once), less where it has little in common with those that fit best, and where another one
    fits a query far better it does not.
    """
    import numpy as np

    best = np.zeros(archive.size)
    for query in queries:
        score, asked = np.zeros(archive.size), 0.0
        for number in query:
            t = int(np.searchsorted(archive.numbers, number))
            known = t < len(archive.numbers) and archive.numbers[t] == number
            held = slice(archive.places[t], archive.places[t + 1]) if known else slice(0, 0)
            rarity = log((archive.size + 1) / (held.stop - held.start + 0.5))
            counts = archive.counts[held].astype(float)
            score[archive.documents[held]] += rarity * counts * (1 + SATURATION) / (counts + SATURATION)
            asked += rarity
        score[score < NEAR_BEST * score.max(initial=0.0)] = 0.0
        fit = (score / asked if asked else score).round(6)
        fit[_strangers(archive, fit, least)] *= STRANGE
        best = np.maximum(best, fit)
    best = best.round(6)
    found = np.flatnonzero(best >= least)
    found = found[np.argsort(-best[found], kind="stable")]
    return tuple(zip(found.tolist(), best[found].tolist(), strict=True))


def _strangers(archive: Postings, fit: Array, least: float) -> Array:
    """Of the documents that fit at `least` so well, those that no chain of documents alike ties to the best of them."""
    import numpy as np

    found = np.flatnonzero(fit >= least)
    found = found[np.argsort(-fit[found], kind="stable")][:CHAINED]
    lengths = archive.starts[found + 1] - archive.starts[found]
    index = _ranges(archive.starts[found], lengths)
    terms, columns = np.unique(archive.terms[index], return_inverse=True)
    rows = np.repeat(np.arange(len(found)), lengths)
    carriers = (archive.places[terms + 1] - archive.places[terms]).tolist()
    rarity = np.array([log(archive.size / n) if n > 1 else 0.0 for n in carriers])
    weights = _scale()[archive.times[index]] * rarity[columns]
    length = np.sqrt(np.bincount(rows, weights**2, len(found)))
    weights /= np.where(length > 0, length, 1.0)[rows]
    ends = np.cumsum(lengths)
    tied = np.arange(len(found)) == 0
    waiting = [0] if len(found) else []
    while waiting and not tied.all():
        document = waiting.pop()
        own = slice(ends[document] - lengths[document], ends[document])
        row = np.zeros(len(terms))
        row[columns[own]] = weights[own]
        alike = np.bincount(rows, weights * row[columns], len(found)).round(6)
        more = np.flatnonzero((alike >= TIED) & ~tied)
        tied[more] = True
        waiting += more.tolist()
    strangers: Array = found[~tied]
    return strangers


def _scale() -> Array:
    """Count of a term in a document -> what it weighs."""
    import numpy as np

    # Logarithms of few different numbers, each worked out by the C library: vector code differs between processors.
    return np.array([0.0] + [1 + log(n) for n in range(1, 256)])


def similarities(archive: Postings) -> Triples:
    """How alike two documents are, 0 to 1: half cosine, half neighbours in common, as in `likeness.similarities`."""
    import numpy as np

    terms, weights = _heaviest(archive, range(archive.size))
    first, second, cosine = _cosines(terms, weights)
    near = _nearest(archive.size, first, second, cosine)
    one, other, common = _shared(archive.size, *near)
    keys = np.concatenate([first * archive.size + second, one * archive.size + other])
    values = np.concatenate([(1 - SHARED) * cosine, SHARED * common])
    pairs, mixed = _summed(keys, values)
    mixed = mixed.round(6)
    kept = mixed >= FAINT
    return pairs[kept] // archive.size, pairs[kept] % archive.size, mixed[kept]


def _heaviest(archive: Postings, chosen: Sequence[int]) -> tuple[Array, Array]:
    """For each of the chosen documents (ascending) the HEAVIEST of its terms that any other has too, and their weights;
    rows of length one, short ones filled with terms of no weight."""
    import numpy as np

    carriers = np.diff(archive.places)
    rarity = np.array([0.0, 0.0] + [log(archive.size / n) for n in range(2, int(carriers.max(initial=0)) + 1)])
    scale = _scale()
    worth = rarity[carriers]
    terms = np.full((len(chosen), HEAVIEST), len(carriers), np.int32)
    weights = np.zeros((len(chosen), HEAVIEST), np.float32)
    for at in range(0, len(chosen), AT_ONCE):
        some = np.array(chosen[at : at + AT_ONCE], np.int64)
        lengths = archive.starts[some + 1] - archive.starts[some]
        index = _ranges(archive.starts[some], lengths)
        ids = archive.terms[index]
        heavy = (scale[archive.times[index]] * worth[ids]).astype(np.float32)
        # The heaviest first, in the order of the terms where they are as heavy: one sort of both in one number, for the
        # bits of floats above 0 sort as they do.
        rows = np.full((len(some), max(HEAVIEST, lengths.max())), 0xFFFFFFFF << 32 | len(carriers), np.uint64)
        held = np.arange(rows.shape[1]) < lengths[:, None]
        rows[held] = (0xFFFFFFFF - heavy.view(np.uint32)).astype(np.uint64) << 32 | ids.astype(np.uint64)
        rows.sort()
        rows = rows[:, :HEAVIEST]
        heavy = (0xFFFFFFFF - (rows >> 32)).astype(np.uint32).view(np.float32).astype(float)
        length = np.sqrt((heavy * heavy).sum(axis=1, keepdims=True))
        terms[at : at + AT_ONCE] = rows & 0xFFFFFFFF
        weights[at : at + AT_ONCE] = heavy / np.where(length > 0, length, 1.0)
    return terms, weights


def _ranges(starts: Array, lengths: Array) -> Array:
    """The numbers from each start on, so many of them, one range after another."""
    import numpy as np

    numbers: Array = np.arange(lengths.sum()) + np.repeat(starts - np.cumsum(lengths) + lengths, lengths)
    return numbers


def _cosines(terms: Array, weights: Array) -> Triples:
    """The cosines of each document with those that share most of its rare terms."""
    import numpy as np

    size = len(terms)
    pairs = _proposed(terms[:, :TELLING], weights[:, :TELLING])
    first, second = pairs // size, pairs % size
    cosine = np.zeros(len(pairs))
    column = np.zeros(int(terms.max(initial=0)) + 1, np.int32)  # of each term in `dense`; 0 is that of all others
    bounds = np.searchsorted(first, np.arange(0, size + DENSE, DENSE)).tolist()
    for number, (start, end) in enumerate(pairwise(bounds)):
        own, held = slice(number * DENSE, (number + 1) * DENSE), slice(start, end)
        known, places = np.unique(terms[own], return_inverse=True)
        column[known] = np.arange(1, len(known) + 1)
        dense = np.zeros((DENSE, len(known) + 1))
        dense[np.arange(len(places))[:, None], places + 1] = weights[own]
        others = second[held]
        shared = dense[(first[held] - own.start)[:, None], column[terms[others]]] * weights[others]
        cosine[held] = shared.sum(axis=1)
        column[known] = 0
    alike = cosine >= LEAST_ALIKE
    return first[alike], second[alike], cosine[alike].round(6)


def _proposed(terms: Array, weights: Array) -> Array:
    """The pairs (first * size + second, ascending) of each document and the PROPOSED that share most of its terms."""
    import numpy as np

    size = len(terms)
    proposed = [np.zeros(0, np.int64)]
    for mine, others, common in _products(terms, weights):
        order = _best_first(mine, common)
        first, second = mine[order], others[order]
        kept = np.arange(len(first)) - np.searchsorted(first, first) < PROPOSED
        low, high = np.minimum(first[kept], second[kept]), np.maximum(first[kept], second[kept])
        proposed.append(low * size + high)
    pairs = np.sort(np.concatenate(proposed))
    return pairs[np.diff(pairs, prepend=-1) > 0]  # a fifth of the time of np.unique, which hashes


def _best_first(owners: Array, values: Array) -> Array:
    """The order by owners, and in it by values of 0 to 1 to six places, the highest first; equals keep their order."""
    import numpy as np

    return np.argsort(owners * 10**7 - (values * 10**6).round().astype(np.int64), kind="stable")


def _products(terms: Array, weights: Array) -> Iterator[Triples]:
    """For some documents at a time: each and the others that it has rare terms in common with, and the sum of the
    products of their weights."""
    import numpy as np

    size, width = terms.shape
    flat = terms.ravel()
    order = np.argsort(flat, kind="stable")
    held, strength = (order // width).astype(np.int64), weights.ravel()[order]
    places = np.searchsorted(flat[order], np.arange(int(flat.max(initial=0)) + 2))
    lengths = np.diff(places)
    usable = (lengths <= RARE) & (lengths > 1)
    for start in range(0, size, AT_ONCE):
        some, value = terms[start : start + AT_ONCE].ravel(), weights[start : start + AT_ONCE].ravel()
        chosen = np.flatnonzero(usable[some] & (value > 0))
        repeats = lengths[some[chosen]]
        index = _ranges(places[some[chosen]], repeats)
        mine, others = np.repeat(start + chosen // width, repeats), held[index]
        keys, product = _summed(mine * size + others, np.repeat(value[chosen], repeats) * strength[index])
        first, second = keys // size, keys % size
        yield first[first != second], second[first != second], product[first != second]


def _nearest(size: int, first: Array, second: Array, cosine: Array) -> tuple[Array, Array]:
    """The rows of each document's ties, filled with no weight: itself, its nearest, and those that it is nearest to."""
    import numpy as np

    # Of each document the others come in their order: those before it, then those after it.
    one, other, value = (np.concatenate(pair) for pair in ((second, first), (first, second), (cosine, cosine)))
    order = _best_first(one, value)
    one, other, value = one[order], other[order], value[order]
    kept = np.arange(len(one)) - np.searchsorted(one, one) < NEIGHBOURS
    own = np.arange(size)
    keys = np.concatenate([one[kept] * size + other[kept], other[kept] * size + one[kept], own * size + own])
    keys, index = np.unique(keys, return_index=True)
    values = np.concatenate([value[kept], value[kept], np.ones(size)])[index]
    one, other = keys // size, keys % size
    length = np.sqrt(np.bincount(one, values * values, size))
    return keys, values / length[one]


def _shared(size: int, keys: Array, values: Array) -> Triples:
    """How far the ties of two documents are the same: the cosines of their rows."""
    import numpy as np

    one, other = keys // size, keys % size
    order = np.argsort(other, kind="stable")
    one, other, values = one[order], other[order], values[order]
    ends = np.searchsorted(other, other, "right")
    place = np.arange(1, len(other) + 1)
    lengths = ends - place  # of the later ones that the same document is tied to
    index = _ranges(place, lengths)
    first, second = np.repeat(one, lengths), one[index]
    pairs, sums = _summed(first * size + second, np.repeat(values, lengths) * values[index])
    return pairs // size, pairs % size, sums


def _summed(keys: Array, values: Array) -> tuple[Array, Array]:
    """The distinct keys, ascending, and the sum of the values of each."""
    import numpy as np

    if not len(keys):
        return keys, values
    order = np.argsort(keys, kind="stable")
    keys = keys[order]
    starts = np.flatnonzero(np.concatenate([[True], keys[1:] != keys[:-1]]))
    return keys[starts], np.add.reduceat(values[order], starts)


def _rows(size: int, first: Array, second: Array, value: Array) -> list[Row]:
    rows: list[Row] = [{} for _ in range(size)]
    for i, j, likeness in zip(first.tolist(), second.tolist(), value.tolist(), strict=True):
        rows[i][j] = rows[j][i] = likeness
    return rows


def copies(signatures: Sequence[Signature]) -> list[int]:
    """A number for each text, the same for texts that are copies of one another, whole or lightly edited."""
    import numpy as np

    size = len(signatures)
    runs = np.concatenate(signatures) if size else np.zeros(0, np.uint64)
    holders = np.repeat(np.arange(size), [len(signature) for signature in signatures])
    order = np.argsort(runs, kind="stable")
    runs, holders = runs[order], holders[order]
    crowded = np.zeros(len(runs), bool)
    if len(runs) > CROWD:
        crowded[:-CROWD] = runs[CROWD:] == runs[:-CROWD]
    pairs = [np.zeros(0, np.int64)]
    for distance in range(1, CROWD):
        same = runs[distance:] == runs[:-distance]
        if distance > 1:
            same &= ~crowded[:-distance]
        pairs.append(holders[:-distance][same] * size + holders[distance:][same])
    keys, times = np.unique(np.concatenate(pairs), return_counts=True)
    shortest = np.array([len(signature) for signature in signatures])
    first, second = keys // max(1, size), keys % max(1, size)
    enough = times >= np.minimum(COPIED, np.minimum(shortest[first], shortest[second]))
    merges = [(0.0, i, j) for i, j in zip(first[enough].tolist(), second[enough].tolist(), strict=True)]
    label = [0] * size
    for number, group in enumerate(partition(merges, size, 0.0)):
        for document in group:
            label[document] = number
    return label
