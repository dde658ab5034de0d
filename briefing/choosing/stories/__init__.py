"""Documents -> stories: groups of documents on one event, or on one topic, by what they say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import chain, pairwise

from briefing.choosing.standing import PAGE_SIGNS
from briefing.choosing.stories.likeness import LARGE, similarities, term_counts
from briefing.choosing.stories.linkage import EVENT, Row, linked, partition
from briefing.model import Document

ONE_STORY = LARGE  # documents; in Hindi, where stems are missing, ten reports of one event fell into six stories
# Average distance beyond which even a few documents are on different things. Of 92 clusters of web news and 40 WikiNews
# topics none falls apart into several stories at it (benchmarks/apart.py).
UNRELATED = 0.97
# Nearer than that, but as far as PARTED, groups are on different things where their documents are nearer to each other
# by a GAP. 76 % of pairs of clusters are told apart so, not 62, and 58 % of threes, not 13 (benchmarks/apart.py); at a
# gap of 0.08 the first single cluster falls apart.
PARTED, GAP = 0.92, 0.1
# How alike a document and its nearest are, as the median of a folder, tells whether its documents belong together.
# Below this each is on a story of its own: 45 of 60 sets of four to eight articles from different clusters, and no
# cluster of as many (benchmarks/apart.py).
NOTHING_IN_COMMON = 0.09
# Above this a single document may be on no story, if it and its nearest are no more alike than unrelated ones are, or
# than FAR of the median: 18 of web news, of which 17 are blurbs, notes of archives and the like, and one is on an
# illness in the news.
MUCH_IN_COMMON, FAR = 0.12, 0.25
# Where stems bring the forms of a word together; measured in English and French. Reports in Czech and Greek come near
# NOTHING_IN_COMMON, those in Arabic, Hebrew and Hindi fall below it.
STEMMED_WELL = frozenset(["en", "de", "es", "fr", "it", "nl", "pt"])
MOST_STORIES, WORDS_A_POINT = 8, 30
WORDS_A_STORY = 2 * WORDS_A_POINT  # a section needs a point or two; one of a single article has one
MANY = 1_000  # documents, from which on comparing all of them takes longer than reading them


def stories(documents: Sequence[Document]) -> tuple[tuple[int, ...], ...]:
    """The groups of documents (indices, ascending) on one event each, biggest first.

    Half cosine, half shared neighbours (Jarvis and Patrick 1973), average linkage. From MANY documents on, `survey`
    does the same with the heaviest terms only.
    """
    if len(documents) >= MANY:
        from briefing.choosing.stories import survey
        from briefing.choosing.stories.terms import terms

        return survey.groups(survey.postings(terms(documents)))
    return partition(linked(similarities(documents), EVENT), len(documents), EVENT)


def told_apart(documents: Sequence[Document]) -> tuple[tuple[int, ...], ...]:
    """The stories as a memo with room for all tells them apart, biggest first; a document on none is a story."""
    size = len(documents)
    if size > ONE_STORY:
        return stories(documents)
    groups = covered(documents, WORDS_A_STORY * MOST_STORIES) or ((*range(size),),) * (size > 0)
    alone = set(range(size)).difference(*groups)
    return (*groups, *((document,) for document in sorted(alone)))


def covered(documents: Sequence[Document], words: int) -> tuple[tuple[int, ...], ...]:
    """The stories that a memo of so many words covers, biggest first; none where the folder is about one thing.

    Of many documents a story is an event, unless one event has half of them. A few are about one thing unless they are
    plainly about several: somebody put them together. What then has nothing in common with any other document is on no
    story; where half of the documents are like that, each is one.
    """
    size = len(documents)
    if size < 3:
        return ()
    if size >= MANY:
        return biggest(stories(documents), size, words)
    similar = similarities(documents)
    merges = linked(similar, UNRELATED)
    if size > ONE_STORY:
        events = biggest(partition(merges, size, EVENT), size, words)
        if len(events) > 1:
            return events
    groups = _plainly_apart(documents, similar, _parted(merges, size))
    several = [group for group in groups if len(group) > 1]
    if len(groups) - len(several) < size / 2:
        return _as_many(several, words) if len(groups) > 1 else ()
    return _as_many(groups, words, WORDS_A_POINT) if size > 3 else ()


def _parted(merges: Sequence[tuple[float, int, int]], size: int) -> tuple[tuple[int, ...], ...]:
    """The groups that a gap parts, if two of them have several documents; else those that are UNRELATED."""
    distances = [0.0, *(distance for distance, _, _ in merges)]
    near = next((near for near, far in pairwise(distances) if far > PARTED and far - near >= GAP), UNRELATED)
    groups = partition(merges, size, near)
    return groups if sum(len(group) > 1 for group in groups) > 1 else partition(merges, size, UNRELATED)


def _plainly_apart(
    documents: Sequence[Document], similar: Sequence[Row], groups: Sequence[tuple[int, ...]]
) -> list[tuple[int, ...]]:
    """The same groups, but merged into the biggest: documents in other languages, of which words in common tell
    nothing, and a single document that is far from it only on average. Where hardly two documents have anything in
    common each is a group."""
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
        (d.title, frozenset(term_counts(d._replace(text="", blocks=()))))
        for d in documents
        if d.title and not any(map(d.title.__contains__, PAGE_SIGNS))
    ]
    common = Counter(term for _, terms in titled for term in terms)
    return max(titled, key=lambda t: sum(common[term] for term in t[1]) / (len(t[1]) + 5), default=(None,))[0]
