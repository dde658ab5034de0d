"""A memo.json -> its points and sources, as if they had been read off a memo for people."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.model import Point, Source
from briefing.verify.consistency import compared
from briefing.verify.passages import folded
from briefing.verify.records import Claim, Entry, Finished
from briefing.writing import proof
from briefing.writing.days import meant
from briefing.writing.phrasing import coverage, day
from briefing.writing.wording import ENGLISH


def read(name: str, data: bytes) -> tuple[Finished, ...]:
    """The memo as read back. Raises UnreadableError."""
    memo = proof.load(name, data)
    claims = [
        Claim(
            point.number,
            point.text,
            point.sources,
            tuple((citation.source, citation.quote) for citation in point.citations),
            days=tuple(_days(point)),
        )
        for point in memo.points
    ]
    entries = tuple(map(_entry, memo.sources))
    faults, notes = compared(data, memo)
    rests_on = coverage(memo.coverage, ENGLISH)
    return (Finished(name, tuple(claims), entries, memo, faults, notes=notes, rests_on=rests_on, bare=True),)


def _days(point: Point) -> Iterator[tuple[str, str]]:
    """The words of a point that mention days, and which; the places are those of its source."""
    for lead in (citation for citation in point.citations if citation.lead):
        for mention in point.dates:
            words = lead.quote[mention.start - lead.start : mention.end - lead.start]
            yield folded(words), folded(meant(mention.first, mention.last, ENGLISH))


def _entry(source: Source) -> Entry:
    published = day(source.published, ENGLISH) if source.published else None
    shown = ", ".join(part for part in (source.outlet, source.title, source.author, source.path, published) if part)
    return Entry(source.number, shown, (source.url,) if source.url else ())
