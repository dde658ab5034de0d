"""The list of sources of a finished memo and a reading -> which document each entry is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TypeVar

from briefing.model import Document, Memo, Source
from briefing.verify.passages import folded
from briefing.verify.records import Entry, Traced
from briefing.writing.unused import file_name

Thing = TypeVar("Thing")


def trace(entries: Sequence[Entry], made: Memo | None, documents: Sequence[Document]) -> tuple[Traced, ...]:
    """One Traced an entry. What the reader sees decides; the hash in `made` says whether that file is unchanged."""
    return tuple(_trace(entry, made.sources if made else (), documents) for entry in entries)


def _trace(entry: Entry, sources: Sequence[Source], documents: Sequence[Document]) -> Traced:
    shown = folded(entry.text)
    alike = _best([(_likeness(shown, entry.links, source), source) for source in sources])
    hashes = {source.sha256 for source in alike}
    same = tuple(i for i, document in enumerate(documents) if document.sha256 in hashes)
    if same:
        same = _by_folder(shown, same, documents)
        return Traced(entry.number, entry.text, "same" if same else "missing", same)
    named = _best([(_likeness(shown, entry.links, document), i) for i, document in enumerate(documents)])
    if not named:
        # The title may come from settings that are not at hand; the file's name is in the proof.
        bases = {file_name(source.path) for source in alike}
        named = [i for i, document in enumerate(documents) if file_name(document.path) in bases]
    found = _by_folder(shown, named, documents)
    state = "missing" if not found else "changed" if hashes else "named"
    return Traced(entry.number, entry.text, state, found)


def _by_folder(shown: str, named: Sequence[int], documents: Sequence[Document]) -> tuple[int, ...]:
    """Those of the documents named that lie where the entry says, if others of the same file name were given: what lay
    in another folder then is taken to have moved with the folder around it."""
    paths = {i: _folders(documents[i].path) for i in named}
    bases = {parts[-1] for parts in paths.values()}
    many = len({document.sha256 for document in documents if _folders(document.path)[-1] in bases}) > 1
    if not many or not any(f"/{base}" in shown.replace("\\", "/") for base in bases):
        return tuple(named)
    depth = {i: _depth(shown.replace("\\", "/"), parts) for i, parts in paths.items()}
    deepest = max(depth.values())
    return tuple(i for i in named if depth[i] == deepest and (deepest > 1 or len(paths[i]) == 1))


def _folders(path: str) -> list[str]:
    """The parts of a path, folded; the last is the name of the file."""
    return [folded(part) for part in re.split(r"[/\\]", path) if part] or [""]


def _depth(shown: str, parts: Sequence[str]) -> int:
    """How many of the last parts of a path stand in the entry."""
    ends = ("/".join(parts[-count:]) for count in range(len(parts), 0, -1))
    return next((end.count("/") + 1 for end in ends if _holds(shown, end)), 0)


def _likeness(shown: str, links: Sequence[str], source: Document | Source) -> tuple[int, ...]:
    """How well an entry names a source: by title or file, by address, outlet and day; empty where it does not."""
    title = folded(source.title or "")
    base = folded(file_name(source.path))
    named = max(len(title) if title and title in shown else 0, len(base) if _holds(shown, base) else 0)
    linked = bool(source.url and source.url in links)
    if not named and not linked:
        return ()
    outlet = folded(source.outlet or "")
    published = source.published
    day = published is not None and all(
        re.search(rf"\b0?{number}\b", shown) for number in (published.year, published.day)
    )
    return named, linked, bool(outlet) and outlet in shown, day


def _holds(shown: str, base: str) -> bool:
    """Whether a file name stands in the entry as a whole: "1.txt" does not stand in "11.txt"."""
    return bool(base) and base in shown and re.search(rf"(?<![\w.-]){re.escape(base)}(?![\w-])", shown) is not None


def _best(rated: Iterable[tuple[tuple[int, ...], Thing]]) -> list[Thing]:
    """Everything that has the best rating, if any is rated at all."""
    known = [(rating, thing) for rating, thing in rated if rating]
    top = max((rating for rating, _ in known), default=())
    return [thing for rating, thing in known if rating == top]
