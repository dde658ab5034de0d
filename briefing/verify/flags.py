"""A memo.json and its sources as read -> what it says of origins, voices and parts and these do not bear out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from briefing.choosing import partial
from briefing.choosing.origins import origins
from briefing.choosing.own_voice import speaks_for_itself
from briefing.gathering import gather
from briefing.model import OWN_VOICE, SINGLE_ORIGIN, Citation, Collection, Document, Memo, Point
from briefing.writing.phrasing import count
from briefing.writing.wording import ENGLISH


def unborne(memo: Memo, documents: Mapping[int, Document]) -> Iterator[str]:
    """A sentence for each number of origins and each flag that is another one reckoned anew; `documents` are the
    sources by their numbers. Of a memo that rests on more than these nothing can be said."""
    known = {source.number for source in memo.sources}
    cited = {source for point in memo.points for source in point.sources}
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
        carried = len({origin[source] for point in under for source in point.sources})
        yield from _other(f"the theme “{section.title}”", section.origins, carried, carried)
    for point in memo.points:
        # Sentences of several origins may be one voice.
        yield from _other(f"point {point.number}", point.origins, 1, len({origin[c.source] for c in _whole(point)}))
        for flag in sorted({*_flags(point, total, documents)} ^ {*point.flags}):
            yield f"point {point.number} {'has' if flag in point.flags else 'lacks'} the flag “{flag}”"
    yield from _parts(memo, documents, origin)


def _parts(memo: Memo, documents: Mapping[int, Document], origin: Mapping[int, int]) -> Iterator[str]:
    """A sentence for each citation that is said to have all of its point, or only part of it, and has not."""
    if not any(len(point.citations) > 1 for point in memo.points):
        return
    numbers = sorted(documents)
    collection = gather([documents[number] for number in numbers], [origin[number] for number in numbers])
    of_source: dict[int, list[int]] = {number: [] for number in numbers}
    for s, sentence in enumerate(collection.sentences):
        of_source[numbers[sentence.document]].append(s)
    for point in memo.points:
        held = {citation: _within(citation, of_source[citation.source], collection) for citation in point.citations}
        printed = [s for citation, found in held.items() if citation.lead for s in found]
        if not all(held.values()) or not printed:
            continue
        partly = {numbers[d] for d in partial.documents(collection, printed, sorted({*chain(*held.values())}))}
        for citation in point.citations:
            if citation.partial != (citation.source in partly and not citation.lead):
                most = "only part" if citation.source in partly else "all"
                yield f"point {point.number}: source {citation.source} says {most} of it"


def _within(citation: Citation, own: Sequence[int], collection: Collection) -> list[int]:
    """Those of the sentences of its source that stand in the citation."""
    spans = ((s, collection.sentences[s]) for s in own)
    return [s for s, one in spans if citation.start <= one.start and one.end <= citation.end]


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
