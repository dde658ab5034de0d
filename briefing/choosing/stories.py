"""Documents -> stories: groups of documents on one event, or on one topic, by what they say."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from heapq import heapify, heappop, heappush, nsmallest
from itertools import chain, pairwise
from math import log, sqrt
from typing import TypeVar

from briefing.choosing.consensus import cut_at
from briefing.choosing.standing import PAGE_SIGNS
from briefing.choosing.vectors import Vector, idle_stems
from briefing.model import Document
from briefing.text import SPACED_WORD as WORD
from briefing.text import stemmer, stems, stop_stems

Key = TypeVar("Key", str, int)
Row = dict[int, float]  # other document -> similarity

# Average distance up to which documents are on one event (benchmarks/groups.py fits it on halves; a topic ends at .98).
EVENT = 0.905
ONE_STORY = 10  # documents; in Hindi, where stems are missing, ten reports of one event fell into six stories
# Average distance beyond which even a few documents are on different things. Of 33 clusters of web news and 40 WikiNews
# topics none falls apart into several stories at it, of 60 pairs of clusters 38 do (benchmarks/apart.py).
UNRELATED = 0.97
# How near the nearest document is, as the median of a folder, tells whether its documents belong together. It is below
# the first for 45 of 60 sets of four to eight articles from different clusters and for no cluster of as many
# (benchmarks/apart.py). Above the second a single document is on no story if its own nearest is no nearer than
# UNRELATED, or than this share of the median: 18 of web news, of which 17 are blurbs, notes of archives and the like,
# and one is on an illness in the news.
NOTHING_IN_COMMON, MUCH_IN_COMMON, FAR = 0.09, 0.12, 0.25
# Where stems bring the forms of a word together; measured in English and French. Reports in Czech and Greek come near
# the first, those in Arabic, Hebrew and Hindi fall below it.
STEMMED_WELL = frozenset(["en", "de", "es", "fr", "it", "nl", "pt"])
MOST_STORIES, WORDS_A_POINT = 8, 30
WORDS_A_STORY = 2 * WORDS_A_POINT  # a section needs a point or two; one of a single article has one
LEAD_WORDS = 60  # a report says what it is about at its start: these words count double
# As if there were so many more documents on other things: in a folder on one event the words that all share must not
# weigh nothing, or five articles on one event are five stories. Shared names and pairs of words mean more than words:
# with 20 for all three, five unrelated reports made 4.1 stories and not 4.8.
BACKGROUND_WORDS, BACKGROUND_PAIRS, BACKGROUND_NAMES = 3, 20, 40
# Words of one document alone make it longer and so less like others. In a small folder they are the only sign that two
# documents have little in common; in a large one they are noise.
OWN_WORDS, OWN_WORDS_MOST = 3.0, 0.5
NEIGHBOURS, SHARED = 6, 0.6  # nearest documents compared, and the weight of having these in common
MANY = 1_000  # documents, from which on comparing all of them takes longer than reading them


def stories(documents: Sequence[Document], cut: float = EVENT) -> tuple[tuple[int, ...], ...]:
    """The groups of documents (indices, ascending) whose average distance is at most `cut`, biggest first.

    Half cosine, half shared neighbours (Jarvis and Patrick 1973), average linkage. From MANY documents on, `survey`
    does the same with the heaviest terms only.
    """
    if len(documents) >= MANY:
        from briefing.choosing import survey
        from briefing.choosing.terms import terms

        return survey.groups(survey.postings(terms(documents)), cut)
    return partition(linked(similarities(documents), cut), len(documents), cut)


def covered(documents: Sequence[Document], words: int) -> tuple[tuple[int, ...], ...]:
    """The stories that a memo of so many words covers, biggest first; none where the folder is about one thing.

    Of many documents a story is an event, unless one event has half of them. A few are about one thing unless they are
    plainly about several: somebody put them together. What then has nothing in common with any other document is on no
    story; where half of the documents are like that, each is one.
    """
    size = len(documents)
    if size < 3:
        return ()
    similar = similarities(documents)
    merges = linked(similar, UNRELATED)
    if size > ONE_STORY:
        events = biggest(partition(merges, size, EVENT), size, words)
        if len(events) > 1:
            return events
    groups = _plainly_apart(documents, similar, partition(merges, size, UNRELATED))
    several = [group for group in groups if len(group) > 1]
    if len(groups) - len(several) < size / 2:
        return _as_many(several, words) if len(groups) > 1 else ()
    return _as_many(groups, words, WORDS_A_POINT) if size > 3 else ()


def _plainly_apart(
    documents: Sequence[Document], similar: Sequence[Row], groups: Sequence[tuple[int, ...]]
) -> list[tuple[int, ...]]:
    """The same groups, but with the biggest stay those in other languages, of which words tell nothing, and a document
    that is only far from it on average. Where hardly two documents have anything in common each is a group."""
    first, *others = groups
    languages = {documents[d].language for d in first}
    nearest = [max(row.values(), default=0.0) for row in similar]
    median = sorted(nearest)[len(nearest) // 2]
    tells = languages <= STEMMED_WELL
    if tells and median < NOTHING_IN_COMMON and len({document.language for document in documents}) == 1:
        return [(d,) for d in range(len(documents))]
    far = max(1 - UNRELATED, FAR * median) if tells and median >= MUCH_IN_COMMON else -1.0

    def is_apart(group: tuple[int, ...]) -> bool:
        if languages.isdisjoint(documents[d].language for d in group):
            return False
        return len(group) > 1 or nearest[group[0]] <= far

    apart = [group for group in others if is_apart(group)]
    return [tuple(sorted(set(range(len(documents))).difference(*apart))), *apart]


def biggest(groups: Sequence[tuple[int, ...]], documents: int, words: int) -> tuple[tuple[int, ...], ...]:
    """Those of the stories that `documents` fall into which a memo of so many words covers: the first one alone where
    it has half of them."""
    return (groups[0],) if len(groups[0]) >= documents / 2 else _as_many(groups, words)


def _as_many(groups: Sequence[tuple[int, ...]], words: int, each: int = WORDS_A_STORY) -> tuple[tuple[int, ...], ...]:
    return tuple(groups[: max(2, min(MOST_STORIES, words // each))])


def renumbered(groups: Sequence[Sequence[int]]) -> tuple[tuple[int, ...], ...]:
    """The same groups where only the documents in them are counted."""
    number = {document: n for n, document in enumerate(sorted(chain.from_iterable(groups)))}
    return tuple(tuple(number[document] for document in group) for group in groups)


def title(documents: Sequence[Document]) -> str | None:
    """The title of the document whose title says most of what all the titles say; None where none has a title.

    What has the signs of a page about it (a credit, a player's clock) is no title of a story.
    """
    titled = [
        (d.title, frozenset(_terms(d._replace(text="", blocks=()))))
        for d in documents
        if d.title and not any(map(d.title.__contains__, PAGE_SIGNS))
    ]
    common = Counter(term for _, terms in titled for term in terms)
    return max(titled, key=lambda t: sum(common[term] for term in t[1]) / (len(t[1]) + 5), default=(None, frozenset()))[
        0
    ]


def _terms(document: Document) -> Counter[str]:
    """The content stems and pairs of neighbouring ones in what is no furniture, those of the lead counted double."""
    blocks = [document.text[b.start : b.end] for b in document.blocks if b.kind != "furniture"] or [document.text]
    text = " ".join(([document.title] if document.title else []) + blocks)
    words = content(stems(text, document.language), document.language)
    count: Counter[str] = Counter()
    for terms in (words, [f"{a} {b}" for a, b in pairwise(words)]):
        count.update(terms)
        count.update(terms[:LEAD_WORDS])
    return count


def content(stemmed: Sequence[str], language: str) -> list[str]:
    """The stems in a document that carry content, in order; `stemmed` are all of them."""
    idle = stop_stems([stemmed], [language]) | idle_stems()
    return [stem for stem in stemmed if stem not in idle and (len(stem) > 1 or not stem.isascii())]


def _names(documents: Sequence[Document]) -> set[str]:
    """The stems of the words that mostly have a capital; in scripts without capitals there are none."""
    written: dict[str, Counter[str]] = {}
    for document in documents:
        written.setdefault(document.language, Counter()).update(re.findall(WORD, document.text))
    upper: Counter[str] = Counter()
    lower: Counter[str] = Counter()
    for language, count in written.items():
        stem = stemmer(language)
        for word, n in count.items():
            (upper if word[0].isupper() else lower)[stem(word.lower())] += n
    return {stem for stem, n in upper.items() if n > 2 * lower[stem]}


def similarities(documents: Sequence[Document]) -> list[Row]:
    """For each document the others it has something in common with, and how much: 0 to 1."""
    vectors = _weighed([_terms(document) for document in documents], _names(documents))
    cosines = _cosines(vectors)
    ties: list[Row] = [{i: 1.0} for i in range(len(vectors))]
    for i, row in enumerate(cosines):
        for j in nsmallest(NEIGHBOURS, row, key=lambda j: (-row[j], j)):
            ties[i][j] = ties[j][i] = row[j]
    shared = _cosines([_unit(row) for row in ties])
    return [
        {
            j: (1 - SHARED) * cosine.get(j, 0.0) + SHARED * common.get(j, 0.0)
            for j in sorted(cosine.keys() | common.keys())
        }
        for cosine, common in zip(cosines, shared, strict=True)
    ]


def _weighed(counts: Sequence[Counter[str]], names: set[str]) -> list[Vector]:
    """tf-idf vectors of length one; words of one document alone are left out, but add to its length."""
    documents = Counter(term for count in counts for term in count)
    size = len(counts)
    rarity = {term: log((size + _background(term, names)) / n) for term, n in documents.items()}
    own_share = min(OWN_WORDS_MOST, OWN_WORDS / max(1, len(counts)))
    vectors = []
    for count in counts:
        weights = {t: (1 + log(n)) * rarity[t] for t, n in count.items()}
        own = own_share * sum([w * w for t, w in weights.items() if documents[t] == 1])
        shared = {t: w for t, w in weights.items() if documents[t] > 1}
        length = sqrt(sum(w * w for w in shared.values()) + own) or 1.0
        vectors.append({t: w / length for t, w in shared.items()})
    return vectors


def _background(term: str, names: set[str]) -> int:
    return BACKGROUND_NAMES if term in names else BACKGROUND_PAIRS if " " in term else BACKGROUND_WORDS


def _unit(row: Row) -> Row:
    length = sqrt(sum(value * value for value in row.values()))
    return {j: value / length for j, value in row.items()}


def _cosines(vectors: Sequence[Mapping[Key, float]]) -> list[Row]:
    """All products of vectors that share something, by an inverted index."""
    index: defaultdict[Key, list[tuple[int, float]]] = defaultdict(list)
    for i, vector in enumerate(vectors):
        for key, value in vector.items():
            index[key].append((i, value))
    rows = []
    for i, vector in enumerate(vectors):
        row: defaultdict[int, float] = defaultdict(float)
        for key, value in vector.items():
            for j, other in index[key]:
                row[j] += value * other
        row.pop(i, None)
        rows.append(dict(row))
    return rows


def linked(similar: Sequence[Row], cut: float = 1.0) -> list[tuple[float, int, int]]:
    """The merges (distance, one, other) of average linkage up to the distance `cut`, lowest first; what is not in a row
    has similarity 0."""
    sums: list[Row] = [dict(row) for row in similar]
    sizes = [1] * len(sums)
    heap = [
        (-value, i, j, 1, 1) for i, row in enumerate(sums) for j, value in row.items() if i < j and 1 - value <= cut
    ]
    heapify(heap)
    merges = []
    while heap:
        negative, i, j, size_i, size_j = heappop(heap)
        if sizes[i] != size_i or sizes[j] != size_j:
            continue  # one of them has been merged since
        merges.append((1 + negative, i, j))
        row, gone = sums[i], sums[j]
        del row[j], gone[i]
        sizes[i], sizes[j], sums[j] = size_i + size_j, 0, {}
        for k, value in gone.items():
            del sums[k][j]
            row[k] = row.get(k, 0.0) + value
        for k, value in row.items():
            sums[k][i] = value
            mean = value / (sizes[i] * sizes[k])
            if 1 - mean <= cut:  # most are far above it, and no mean gets nearer than what it is made of
                low, high = min(i, k), max(i, k)
                heappush(heap, (-mean, low, high, sizes[low], sizes[high]))
    return merges


def partition(merges: Sequence[tuple[float, int, int]], size: int, cut: float) -> tuple[tuple[int, ...], ...]:
    """The groups that the merges up to the distance `cut` make, biggest first."""
    groups: dict[int, list[int]] = {}
    for label, item in zip(cut_at(merges, cut, size), range(size), strict=True):
        groups.setdefault(label, []).append(item)
    return tuple(sorted(map(tuple, groups.values()), key=lambda group: (-len(group), group)))
