"""A memo.json and its sources as read -> what it says of origins and voices and these do not bear out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from briefing.choosing.origins import origins
from briefing.choosing.own_voice import speaks_for_itself
from briefing.model import OWN_VOICE, SINGLE_ORIGIN, Citation, Document, Memo, Point
from briefing.writing.wording import ENGLISH, count


def unborne(memo: Memo, documents: Mapping[int, Document]) -> Iterator[str]:
    """A sentence for each number of origins and each flag that is another one reckoned anew; `documents` are the
    sources by their numbers. Of a memo that rests on more than these nothing can be said."""
    known = {source.number for source in memo.sources}
    cited = {citation.source for point in memo.points for citation in point.citations}
    if documents.keys() != known or not cited <= known:
        return
    numbers = sorted(documents)
    origin = dict(zip(numbers, origins([documents[number] for number in numbers]), strict=True))
    stated = {source.number: source.origin for source in memo.sources}
    for number in numbers:
        if _fellows(number, stated) != _fellows(number, origin):
            yield f"the origin of source {number} is not the one that its text shows"
    total = len(set(origin.values()))
    yield from _other("the memo", memo.coverage.origins, total, total)
    for section in memo.sections:
        # Those of the bottom line have a theme too.
        under = [point for point in memo.points if point.theme == section.title]
        carried = len({origin[citation.source] for point in under for citation in point.citations})
        yield from _other(f"the theme “{section.title}”", section.origins, carried, carried)
    for point in memo.points:
        # Sentences of several origins may be one voice.
        yield from _other(f"point {point.number}", point.origins, 1, len({origin[c.source] for c in _whole(point)}))
        for flag in sorted({*_flags(point, total, documents)} ^ {*point.flags}):
            yield f"point {point.number} {'has' if flag in point.flags else 'lacks'} the flag “{flag}”"


def _fellows(number: int, origin: Mapping[int, int]) -> set[int]:
    """The sources that share the origin of this one."""
    return {other for other in origin if origin[other] == origin[number]}


def _other(what: str, stated: int, least: int, most: int) -> Iterator[str]:
    if not least <= stated <= most:
        right = count(most if stated > most else least, "origins", ENGLISH)
        yield f"{what} rests on {right} at {'most' if stated > most else 'least'}, not on {stated}"


def _whole(point: Point) -> list[Citation]:
    return [citation for citation in point.citations if not citation.partial]


def _flags(point: Point, total: int, documents: Mapping[int, Document]) -> Iterator[str]:
    """The flags of a point in a memo that rests on `total` origins."""
    others = [citation.quote for citation in point.citations if not citation.lead]
    makers = [documents[citation.source] for citation in _whole(point)]
    if point.origins == 1 and total > 1:
        yield SINGLE_ORIGIN
    leads = [documents[citation.source] for citation in point.citations if citation.lead]
    if leads and speaks_for_itself(point.text, leads[0], others, makers):
        yield OWN_VOICE
