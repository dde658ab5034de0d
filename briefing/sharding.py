"""The paths of an archive -> the shards in which it is worked through, and a piece of one -> the inputs in it."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import BinaryIO, NamedTuple

from briefing import files
from briefing.choosing import stories
from briefing.errors import BriefingError
from briefing.model import Input, Limits, Problem, remark
from briefing.reading.names import printable

MANY = stories.MANY  # documents up to which all of them are read as they stand
SHARD = 4_000_000  # bytes of an archive that are surveyed together: a second's work, so that progress shows
LINE = re.compile(r"/(\d{1,15})\.jsonl", re.ASCII)  # what a memo calls a line of an archive, behind the archive's name


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


def sources(piece: Piece, limits: Limits) -> tuple[list[tuple[Input, Piece]], tuple[Problem, ...]]:
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
    lines = sources(before[-1], Limits())[0] if before else []
    return next((source for source, own in lines if own.line == number), None)


def called(shard: Shard) -> str:
    """How a message calls a shard."""
    first, last = shard.pieces[0], shard.pieces[-1]
    if first.path == last.path:
        return f"{first.path} (bytes {first.start:,} to {last.end:,})"
    return f"{first.path} to {last.path}"
