"""The list of sources of a finished memo and a reading -> which document each entry is."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple, TypeVar

from briefing.model import Document, Memo, Source
from briefing.verify.passages import folded
from briefing.verify.records import Entry, Traced
from briefing.writing.citing import by_whom
from briefing.writing.readers import file_name

Thing = TypeVar("Thing")


class Facts(NamedTuple):
    """What an entry may name a source by, folded but for its address: its title, file, outlet and day."""

    title: str
    file: str
    outlet: str
    url: str | None
    published: date | None


class Given(NamedTuple):
    """The documents, the facts of each, and by file name the hashes of all that have it."""

    documents: Sequence[Document]
    facts: Sequence[Facts]
    contents: Mapping[str, set[str]]


def trace(entries: Sequence[Entry], made: Memo | None, documents: Sequence[Document]) -> tuple[Traced, ...]:
    """One Traced an entry. What the reader sees decides; the hash in `made` says whether that file is unchanged."""
    given = Given(documents, tuple(map(_facts, documents)), defaultdict(set))
    for document, facts in zip(documents, given.facts, strict=True):
        given.contents[facts.file].add(document.sha256)
    sources = [(_facts(source), source.sha256) for source in (made.sources if made else ())]
    return tuple(_trace(entry, sources, given) for entry in entries)


def _facts(source: Document | Source) -> Facts:
    title, file, outlet = map(folded, (source.title or "", file_name(source.path), by_whom(source) or ""))
    return Facts(title, file, outlet, source.url, source.published)


def _trace(entry: Entry, sources: Sequence[tuple[Facts, str]], given: Given) -> Traced:
    """`sources` are those of the memo as it was made, with their hashes."""
    shown = folded(entry.text)
    alike = _best((_likeness(shown, entry.links, facts), (facts, sha256)) for facts, sha256 in sources)
    hashes = {sha256 for _, sha256 in alike}
    same = [i for i, document in enumerate(given.documents) if document.sha256 in hashes]
    if same:
        found = _by_folder(shown, same, given)
        return Traced(entry.number, entry.text, "same" if found else "missing", found)
    named = _best((_likeness(shown, entry.links, facts), i) for i, facts in enumerate(given.facts))
    if not named:
        # The title may come from settings that are not at hand; the file's name is in the proof.
        files = {facts.file for facts, _ in alike}
        named = [i for i, facts in enumerate(given.facts) if facts.file in files]
    found = _by_folder(shown, named, given)
    state = "missing" if not found else "changed" if hashes else "named"
    return Traced(entry.number, entry.text, state, found)


def _by_folder(shown: str, named: Sequence[int], given: Given) -> tuple[int, ...]:
    """Those of the documents named that lie where the entry says, if others of the same file name were given: what lay
    in another folder then is taken to have moved with the folder around it."""
    files = {given.facts[i].file for i in named}
    several = len(set().union(*(given.contents[file] for file in files))) > 1
    if not several or not any(f"/{file}" in shown.replace("\\", "/") for file in files):
        return tuple(named)
    paths = {i: _folders(given.documents[i].path) for i in named}
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


def _likeness(shown: str, links: Sequence[str], facts: Facts) -> tuple[int, ...]:
    """How well an entry names a source: by title or file, by address, outlet and day; empty where it does not."""
    title, file, outlet, url, published = facts
    if file not in shown and title not in shown and url not in links:  # of thousands most
        return ()
    named = max(len(title) if title and title in shown else 0, len(file) if _holds(shown, file) else 0)
    linked = bool(url and url in links)
    if not named and not linked:
        return ()
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
