"""The shards of an archive -> its index: where each document stands, and how often it has which words.

`prepare` is a pure function of a shard, so that any `map` can spread the work; what comes of it is sorted in `merge`.
The words are counted and forgotten, so that fifty thousand documents take a few hundred megabytes.
"""

from __future__ import annotations

from collections.abc import Container, Iterable
from hashlib import sha256
from itertools import chain
from typing import NamedTuple

from briefing.choosing.stories import survey
from briefing.choosing.stories.terms import Terms, terms
from briefing.model import Document, Limits, Problem, in_order, remark
from briefing.reading import read as read_input
from briefing.reading.names import printable
from briefing.sharding import Piece, Shard, sources


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


def prepare(shard: Shard, limits: Limits = Limits()) -> Surveyed:
    """The survey of one shard. What cannot be read in it is a problem, by the name that the memo gives it."""
    places, documents, problems = _read_lightly(shard, limits)
    return Surveyed(tuple(places), tuple(terms(documents)), tuple(problems))


def holding(shard: Shard, hashes: Container[str], limits: Limits) -> tuple[dict[str, Place], tuple[Problem, ...]]:
    """Where a document with each of these hashes stands in a shard, if one does, and what cannot be read in it."""
    places, documents, problems = _read_lightly(shard, limits)
    held = {d.sha256: place for d, place in zip(documents, places, strict=True) if d.sha256 in hashes}
    return held, tuple(problems)


def _read_lightly(shard: Shard, limits: Limits) -> tuple[list[Place], list[Document], list[Problem]]:
    """What a light reading finds in a shard: a place a document, and the problems."""
    places: list[Place] = []
    documents: list[Document] = []
    problems: list[Problem] = []
    for piece in shard.pieces:
        held, unread = sources(piece, limits)
        problems += unread
        for source, own in held:
            found = read_input(source, limits, light=True)
            problems += found.problems
            digest = sha256(source.data).hexdigest()
            places += [Place(document.path, own, digest) for document in found.documents]
            documents += found.documents
    return places, documents, problems


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
        in_order(set(problems)),
    )
