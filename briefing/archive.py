"""The index of an archive -> the few documents that a memo is made of, read in full, and why each of the others is not.

These are documents of the biggest stories, or on the themes asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from itertools import chain
from typing import NamedTuple

from briefing import config, files, pipeline
from briefing.choosing import stories as grouping
from briefing.choosing.stories import survey
from briefing.choosing.stories.terms import query
from briefing.config import SourceFacts
from briefing.indexing import Index, Place
from briefing.model import Input, Limits, Problem, Reading, Remark, Story, ThemeRequest, in_order, remark
from briefing.reading import read as read_input
from briefing.reading.names import printable
from briefing.sharding import Piece, sources

READ = 240  # documents a memo is made of at most: thirty for each of MOST_STORIES, and a second or two
FITTING = 0.5  # of the weight of all that was asked for makes a source
# Documents that a subject passed over, which its memo names: a source that tells of it in other words should not
# vanish. Of those that thirty words fit so nearly, one in four is on it among a thousand documents (counted once); but
# these are few, and that they are not used is true of all.
NAMED, NEARLY = 10, 0.4  # of that weight
LISTED = 20  # stories of an archive whose themes are listed: half a minute
REPRESENTED, UNASKED, UNCOVERED = remark("represented"), remark("unasked"), remark("uncovered")


class Matches(NamedTuple):
    """The documents `fitting` what is asked for, and `others` that may be on it too: of those that fit less well, or
    nearly, NAMED at most; both best first. Where nothing fits, there are no others."""

    fitting: tuple[int, ...]
    others: tuple[int, ...]


def stories(index: Index) -> tuple[tuple[int, ...], ...]:
    """The groups of documents on one story (indices, ascending), those with most texts that are no copies first."""
    return survey.groups(index.postings)


def matching(index: Index, requests: Sequence[ThemeRequest], most: int = READ, language: str = "en") -> Matches:
    """The `most` documents that fit one of the themes best.

    A theme's title and its `about` ask together, in `language`.
    """
    queries = [query(f"{request.title}. {request.about}", language) for request in requests]
    nearest = survey.about(index.postings, queries, NEARLY)
    fitting = tuple(document for document, fit in nearest[:most] if fit >= FITTING)
    others = nearest[len(fitting) : len(fitting) + NAMED] if fitting else ()
    return Matches(fitting, tuple(document for document, _ in others))


def chosen(
    index: Index, words: int, requests: Sequence[ThemeRequest] = ()
) -> tuple[tuple[int, ...], tuple[Problem, ...]]:
    """The documents (indices, ascending) that a memo of so many words is made of, and why each of the others is not."""
    if not requests and len(index.places) <= READ:  # most of the lines were copies
        return tuple(range(len(index.places))), ()
    reasons: dict[int, Remark] = {}
    if requests:
        kept = set(matching(index, requests).fitting)
    else:
        covered = grouping.biggest(stories(index), len(index.places), words) if index.places else ()
        kept = {d for group in covered for d in survey.typical(index.postings, group, READ // len(covered))}
        reasons = dict.fromkeys(chain.from_iterable(covered), REPRESENTED)
    other = UNASKED if requests else UNCOVERED
    left = [
        Problem(place.path, reasons.get(d, other), read=True) for d, place in enumerate(index.places) if d not in kept
    ]
    return tuple(sorted(kept)), tuple(left)


def inputs(places: Iterable[Place], limits: Limits = Limits()) -> tuple[Input, ...]:
    """The bytes that hold the documents at these places, read again; of a file that changed meanwhile, none.

    An input may hold other documents as well, as a zip file does.
    """
    held: dict[Piece, set[str]] = {}
    for place in places:
        held.setdefault(place.piece, set()).add(place.sha256)
    found: dict[str, Input] = {}
    for piece, digests in held.items():
        for source, _ in sources(piece, limits)[0]:
            if sha256(source.data).hexdigest() in digests:
                found[source.path] = source
    return tuple(found[path] for path in sorted(found))


def read(
    index: Index,
    words: int,
    requests: Sequence[ThemeRequest] = (),
    facts: Sequence[SourceFacts] = (),
    problems: Sequence[Problem] = (),
    limits: Limits = Limits(),
    keep_furniture: bool = False,
    pages: Sequence[Input] = (),
) -> Reading:
    """What a memo of so many words on the archive is made of, with `pages` that are no part of it; every other document
    is among the problems, with the `problems` met before.

    Raises ConfigError where `facts` are about a document that is not there.
    """
    check_facts(index, facts)
    kept, left = chosen(index, words, requests)
    places = [index.places[d] for d in kept]
    return reread(places, facts, [*problems, *index.problems, *left], limits, keep_furniture, pages)


def outlined(
    index: Index, groups: Sequence[Sequence[int]], facts: Sequence[SourceFacts] = (), limits: Limits = Limits()
) -> Iterator[Story]:
    """The stories, biggest first, and what was read of them.

    Of the first LISTED stories the documents that stand for them are read in full, of all others the beginnings.
    """
    for number, group in enumerate(groups):
        places = [index.places[d] for d in group]
        paths = tuple(place.path for place in places)
        if number < LISTED:
            kept = survey.typical(index.postings, group, READ // grouping.MOST_STORIES)
            yield Story(paths, reread([index.places[d] for d in kept], facts, (), limits).documents)
        else:
            begun = (read_input(source, limits, light=True).documents for source in inputs(places, limits))
            yield Story(paths, tuple(d for d in chain.from_iterable(begun) if d.path in paths), whole=False)


def check_facts(index: Index, facts: Sequence[SourceFacts]) -> None:
    """Raises ConfigError where one of the facts is about a document that its file does not hold."""
    named = {place.path for place in index.places} | {problem.path for problem in index.problems}
    outer = {printable(place.piece.path) for place in index.places if place.path != printable(place.piece.path)}
    config.check_facts(facts, sorted(outer), named)


def reread(
    places: Sequence[Place],
    facts: Sequence[SourceFacts],
    problems: Sequence[Problem],
    limits: Limits,
    keep_furniture: bool = False,
    pages: Sequence[Input] = (),
) -> Reading:
    """The documents at these places and all in `pages`, as a small folder is read; a function of them that any process
    can work out."""
    wanted = {place.path for place in places}
    beside = tuple(page.path for page in pages)  # what lies inside one has a path that begins so
    made = pipeline.read_inputs([*inputs(places, limits), *pages], facts, map, problems, limits, keep_furniture)
    documents = tuple(d for d in made.documents if d.path in wanted or d.path.startswith(beside))
    lost = wanted - {document.path for document in documents} - {problem.path for problem in made.problems}
    # What else a zip file holds and cannot be read is told by the survey of it.
    own = (one for one in made.problems if one.path in wanted or one.path.startswith(beside))
    unread = {*problems, *own, *(Problem(path, remark("not_read", reason=files.CHANGED)) for path in lost)}
    return Reading(documents, in_order(unread))
