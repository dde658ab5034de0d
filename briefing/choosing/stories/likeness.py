"""Documents -> how alike each two of them are, by their words and by the documents both are near to."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from heapq import nsmallest
from itertools import pairwise
from math import log, sqrt

from briefing.choosing.stories.linkage import Row
from briefing.choosing.vectors import Key, Vector, idle_stems, unit
from briefing.model import Document
from briefing.text import SPACED_WORD as WORD
from briefing.text import stemmer, stems, stop_stems

LEAD_WORDS = 60  # a report says what it is about at its start: these words count double
# As if there were so many more documents on other things: in a folder on one event the words that all share must not
# weigh nothing, or five articles on one event are five stories. Shared names and pairs of words mean more than words:
# with 20 for all three, five unrelated reports made 4.1 stories and not 4.8.
BACKGROUND_WORDS, BACKGROUND_PAIRS, BACKGROUND_NAMES = 3, 20, 40
# Words of one document alone make it longer and so less like others. In a small folder they are the only sign that two
# documents have little in common; in a large one they are noise.
OWN_WORDS, OWN_WORDS_MOST = 3.0, 0.5
# In a large folder of news of all kinds, where the mean cosine of all pairs is below MIXED (it is 0.02 to 0.04; on one
# topic 0.09 and more), two documents have nothing in common below LEAST_ALIKE: the nearest unrelated one is at 0.13 in
# the middle, the nearest on the same event at 0.39. 100 articles on as many events make 64 stories so, not 36; of 8 to
# 60 clusters of web news .90 are grouped right, not .84 (B-cubed F1; counted once), of ECB+ as many as before.
LARGE, MIXED, LEAST_ALIKE = 10, 0.06, 0.12
NEIGHBOURS, SHARED = 6, 0.6  # nearest documents compared, and the weight of having these in common


def similarities(documents: Sequence[Document], least: float = LEAST_ALIKE) -> list[Row]:
    """For each document the others it has something in common with, and how much, 0 to 1; in a mixed folder that takes
    a cosine of `least`."""
    vectors = _weighed([term_counts(document) for document in documents], _names(documents))
    cosines = _cosines(vectors)
    if len(documents) > LARGE and sum(sum(row.values()) for row in cosines) < MIXED * len(documents) ** 2:
        cosines = [{j: cosine for j, cosine in row.items() if cosine >= least} for row in cosines]
    ties: list[Row] = [{i: 1.0} for i in range(len(vectors))]
    for i, row in enumerate(cosines):
        for j in nsmallest(NEIGHBOURS, row, key=lambda j: (-row[j], j)):
            ties[i][j] = ties[j][i] = row[j]
    shared = _cosines([unit(row) for row in ties])
    return [
        {
            j: (1 - SHARED) * cosine.get(j, 0.0) + SHARED * common.get(j, 0.0)
            for j in sorted(cosine.keys() | common.keys())
        }
        for cosine, common in zip(cosines, shared, strict=True)
    ]


def term_counts(document: Document) -> Counter[str]:
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
