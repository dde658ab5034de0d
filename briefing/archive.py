"""An archive of many documents -> the few that a memo is made of, and why each of the others is not.

All documents are surveyed (`survey`, `terms`): their words are counted and forgotten, so that fifty thousand take a
few hundred megabytes. Only those of the biggest stories, or on the themes asked for, are then read in full.
`prepare` is a pure function of a shard, so that any `map` can spread the work; what comes of it is sorted in `merge`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Container, Iterable, Iterator, Sequence
from hashlib import sha256
from itertools import chain
from typing import BinaryIO, NamedTuple

from briefing import config, files, pipeline
from briefing.choosing import stories as grouping
from briefing.choosing.stories import survey
from briefing.choosing.stories.terms import Terms, query, terms
from briefing.config import SourceFacts
from briefing.errors import BriefingError
from briefing.model import Document, Input, Limits, Problem, Reading, Remark, Story, ThemeRequest, remark
from briefing.reading import read as read_input
from briefing.reading.names import printable

MANY = grouping.MANY  # documents up to which all of them are read as they stand
SHARD = 4_000_000  # bytes of an archive that are surveyed together: a second's work, so that progress shows
READ = 240  # documents a memo is made of at most: thirty for each of MOST_STORIES, and a second or two
FITTING = 0.5  # of the weight of all that was asked for makes a source
# Documents that a subject passed over, which its memo names: a source that tells of it in other words should not
# vanish. Of those that thirty words fit so nearly, four in five are on it among a hundred documents, one in six among a
# thousand; but these are few, and that they are not used is true of all.
NAMED, NEARLY = 10, 0.4  # of that weight
LISTED = 20  # stories of an archive whose themes are listed: half a minute
LINE = re.compile(r"/(\d{1,15})\.jsonl", re.ASCII)  # what a memo calls a line of an archive, behind the archive's name
REPRESENTED, UNASKED, UNCOVERED = remark("represented"), remark("unasked"), remark("uncovered")


class Piece(NamedTuple):
    """The bytes `start` to `end` of a file: lines of JSON from number `line` on, `lines` of them not empty, or all of
    it where `line` is 0."""

    path: str
    start: int
    end: int
    line: int = 0
    lines: int = 1


class Shard(NamedTuple):
    """What is surveyed together."""

    pieces: tuple[Piece, ...]


class Place(NamedTuple):
    """Where a document stands: `path` is its name in the memo, `piece` the bytes that hold it, alone or among others,
    and `sha256` the hex digest of those bytes."""

    path: str
    piece: Piece
    sha256: str


class Surveyed(NamedTuple):
    """What a shard holds, a place and terms a document; none of its words."""

    places: tuple[Place, ...]
    terms: tuple[Terms, ...]
    problems: tuple[Problem, ...] = ()


class Index(NamedTuple):
    """All documents of an archive, each text once, sorted by their bytes, so that the name of a file decides nothing;
    `problems` are the inputs that are none of them."""

    places: tuple[Place, ...]
    postings: survey.Postings
    problems: tuple[Problem, ...] = ()


class Matches(NamedTuple):
    """The documents `fitting` what is asked for, and `others` that may be on it too: of those that fit less well, or
    nearly, NAMED at most; both best first. Where nothing fits, there are no others."""

    fitting: tuple[int, ...]
    others: tuple[int, ...]


def shards(paths: Iterable[str]) -> tuple[tuple[Shard, ...], tuple[Problem, ...]]:
    """What the files named, and those in the folders named, are surveyed in, sorted by path, and what is no file that
    could be; none of them is read yet, but the lines of archives are counted. Standard input is left out."""
    named, problems = files.listed(paths)
    pieces = chain.from_iterable(_pieces(path) for path in named if path != files.STANDARD_INPUT)
    packed: list[list[Piece]] = []
    room = 0
    for piece in pieces:
        if not packed or piece.end - piece.start > room or len(packed[-1]) >= MANY:
            packed.append([])
            room = SHARD
        packed[-1].append(piece)
        room -= piece.end - piece.start
    return tuple(Shard(tuple(one)) for one in packed), problems


def size(packed: Iterable[Shard]) -> int:
    """How many documents there are in the shards, where no file but one of JSON lines holds several."""
    return sum(piece.lines for shard in packed for piece in shard.pieces)


def _pieces(path: str) -> Iterator[Piece]:
    """A file of JSON lines in pieces of about SHARD bytes that end where a line does; any other file whole."""
    try:
        if path.lower().endswith(files.LINES) and os.path.isfile(path):
            with open(path, "rb") as file:
                yield from _cut(path, file)
            return
        yield Piece(path, 0, os.path.getsize(path))
    except OSError:
        yield Piece(path, 0, 0)  # who reads it will say why it cannot be


def _cut(path: str, file: BinaryIO) -> Iterator[Piece]:
    start, line = 0, 1
    pieces = []
    while data := file.read(SHARD):
        data += file.readline()
        lines = data.splitlines()
        pieces.append(Piece(path, start, start + len(data), line, sum(map(bool, map(bytes.strip, lines)))))
        start, line = start + len(data), line + len(lines)
    # One line, or none, is a document by itself and read by its content.
    yield from pieces if line > 2 else [Piece(path, 0, start)]


def prepare(shard: Shard, limits: Limits = Limits()) -> Surveyed:
    """The survey of one shard. What cannot be read in it is a problem, by the name that the memo gives it."""
    places, documents, problems = _begun(shard, limits)
    return Surveyed(tuple(places), tuple(terms(documents)), tuple(problems))


def holding(
    shard: Shard, hashes: Container[str], limits: Limits = Limits()
) -> tuple[dict[str, Place], tuple[Problem, ...]]:
    """Where a document with each of these hashes stands in a shard, if one does, and what cannot be read in it."""
    places, documents, problems = _begun(shard, limits)
    held = {d.sha256: place for d, place in zip(documents, places, strict=True) if d.sha256 in hashes}
    return held, tuple(problems)


def _begun(shard: Shard, limits: Limits) -> tuple[list[Place], list[Document], list[Problem]]:
    """What a light reading finds in a shard: a place a document, and the problems."""
    places: list[Place] = []
    documents: list[Document] = []
    problems: list[Problem] = []
    for piece in shard.pieces:
        held, unread = _sources(piece, limits)
        problems += unread
        for source, own in held:
            found = read_input(source, limits, light=True)
            problems += found.problems
            digest = sha256(source.data).hexdigest()
            places += [Place(document.path, own, digest) for document in found.documents]
            documents += found.documents
    return places, documents, problems


def _sources(piece: Piece, limits: Limits) -> tuple[list[tuple[Input, Piece]], tuple[Problem, ...]]:
    """The inputs in a piece, each with the bytes that hold it, and what cannot be opened."""
    if not piece.line:
        inputs, unread = files.collect([piece.path], limits)
        return [(source, piece) for source in inputs], unread
    try:
        data = files.part(piece.path, piece.start, piece.end)
    except BriefingError as error:
        return [], (Problem(printable(piece.path), remark("not_read", reason=str(error))),)
    found = []
    start = piece.start
    for number, line in enumerate(data.splitlines(keepends=True), piece.line):
        if line.strip():
            own = Piece(piece.path, start, start + len(line), number, 1)
            found.append((Input(f"{printable(piece.path)}/{number}.jsonl", line.rstrip(b"\r\n")), own))
        start += len(line)
    return found, ()


def line(name: str, path: str) -> Input | None:
    """The line of a file of JSON lines that a memo calls `name` ("news.jsonl/12.jsonl"); None where there is none."""
    inside = LINE.fullmatch(name.removeprefix(path))
    if not inside or not path.lower().endswith(files.LINES):
        return None
    number = int(inside[1])
    before = [piece for piece in _pieces(path) if 0 < piece.line <= number]
    lines = _sources(before[-1], Limits())[0] if before else []
    return next((source for source, own in lines if own.line == number), None)


def merge(blocks: Iterable[Surveyed]) -> Index:
    """The blocks as one, the same in whatever order they come; of a text that stands in several places, one is kept."""
    blocks = list(blocks)
    problems = list(chain.from_iterable(block.problems for block in blocks))
    held = [pair for block in blocks for pair in zip(block.places, block.terms, strict=True)]
    first: dict[tuple[str, str], str] = {}
    kept = []
    for place, counted in sorted(held, key=lambda pair: (pair[0].piece.path, pair[0].piece.start, pair[0].path)):
        inside = place.path.removeprefix(printable(place.piece.path)) if not place.piece.line else ""
        if (same := first.setdefault((place.sha256, inside), place.path)) == place.path:
            kept.append((place, counted))
        else:
            problems.append(Problem(place.path, remark("same_file", path=same), read=True))
    kept.sort(key=lambda pair: (pair[0].sha256, pair[0].path))
    return Index(
        tuple(place for place, _ in kept),
        survey.postings([counted for _, counted in kept]),
        tuple(sorted(set(problems), key=lambda problem: problem.order)),
    )


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
        for source, _ in _sources(piece, limits)[0]:
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
    facts: Sequence[SourceFacts] = (),
    problems: Sequence[Problem] = (),
    limits: Limits = Limits(),
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
    unread = {*made.problems, *(Problem(path, remark("not_read", reason=files.CHANGED)) for path in lost)}
    return Reading(documents, tuple(sorted(unread, key=lambda problem: problem.order)))
