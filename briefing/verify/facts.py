"""An entry of the list of sources and what it was found to be -> what it says that the source does not state."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from briefing.model import Document, Source
from briefing.verify.beside import LABELLED
from briefing.verify.passages import folded
from briefing.verify.records import Entry
from briefing.verify.shown import DIGITS
from briefing.writing.links import safe_url
from briefing.writing.phrasing import day
from briefing.writing.remarks import source_notes
from briefing.writing.wording import WORDING

GONE = "\ue000"  # stands where a fact was


def unstated(entry: Entry, sources: Iterable[Document | Source]) -> list[str]:
    """The words of the entry that are neither a fact of one of these sources nor a label of a list of sources."""
    left = folded(entry.text)
    for fact in sorted({folded(fact) for source in sources for fact in _facts(source)}, key=len, reverse=True):
        left = re.sub(rf"(?<!\w){re.escape(fact)}(?!\w)", GONE, left) if fact else left
    # What stands before a path is the folder in which it lay then.
    left = re.sub(rf"[^\s{GONE}]*[/\\]{GONE}", GONE, left)
    left = re.sub(rf"^\W*{entry.number}(?!\w)\]?", GONE, left)
    parts = [part.strip(" .,;:*_") for part in re.split(rf"{GONE}|, |\. | · ", left)]
    return [part for part in parts if re.search(r"\w", LABELLED.sub("", part.casefold()))]


def counts(line: str) -> dict[str, int]:
    """What a memo says that it rests on: how many "documents", "outlets" and "origins".

    >>> counts("5 documents, 4 named outlets, 3 origins, 26 July 2016")
    {'documents': 5, 'outlets': 4, 'origins': 3}
    """
    counted: dict[str, int] = {}
    for fact in re.split(r"(?:,| ?;) ", line.strip(" .")):
        number, _, noun = fact.partition(" ")
        for key in ("documents", "outlets", "origins"):
            if re.fullmatch(DIGITS, number) and any(noun in wording[key].split("|") for wording in WORDING.values()):
                counted.setdefault(key, int(number))
    return counted


def _facts(source: Document | Source) -> Iterator[str]:
    known = (source.title, source.outlet, source.author, source.url, safe_url(source.url))
    yield from (fact for fact in known if fact)
    yield from (note for wording in WORDING.values() for note in source_notes(source, wording))
    parts = re.split(r"[/\\]", source.path)
    yield from ("/".join(parts[start:]) for start in range(len(parts)))
    if source.published:
        yield source.published.isoformat()
        yield from (day(source.published, wording) for wording in WORDING.values())
