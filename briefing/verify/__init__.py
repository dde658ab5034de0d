"""A finished memo and the sources it was made from -> what was altered, point by point.

Works from what a reader of the memo can see: the number and the words of a point, the numbers it cites, the list of
sources. Where the file carries the proof that briefing put into it, the hashes of the sources and the words and
citations that the memo was made with are compared too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from briefing.errors import UnreadableError
from briefing.model import Document, Point, Source
from briefing.verify import docx, eml, html, markdown, table
from briefing.verify.compare import compare
from briefing.verify.passages import folded
from briefing.verify.records import Claim, Entry, Finished, Verified
from briefing.writing import proof, suffix_format
from briefing.writing.days import meant
from briefing.writing.wording import ENGLISH, coverage, day

# Verdict -> whether the memo still stands, and what it means.
VERDICTS = {
    "exact": (True, "word for word"),
    "white space": (True, "word for word; only white space differs"),
    "typography": (True, "word for word; a word processor changed quotation marks, dashes or the like"),
    "deleted": (True, "a point that the memo had when it was made is no longer in it"),
    "altered": (False, "other words than the source"),
    "wrong source": (False, "the citations are not right"),
    "source changed": (False, "the source is another file now and no longer says this"),
    "source missing": (False, "a source that it cites was not given"),
    "added": (False, "no quotation: no source says this"),
}


def judged(memos: Sequence[Finished], documents: Sequence[Document]) -> tuple[Verified, ...]:
    """One Verified for each memo, by the documents that are at hand."""
    return tuple(compare(finished, documents) for finished in memos)


def hashes(memos: Sequence[Finished]) -> frozenset[str]:
    """Those of the sources of the memos, as far as they carry their proof."""
    return frozenset(source.sha256 for memo in memos if memo.made for source in memo.made.sources)


def settled(verified: Verified) -> bool:
    """Whether no other document could change the outcome: the memo stands by the very files that it was made of."""
    return stands(verified) and all(source.state == "same" for source in verified.sources)


def stands(verified: Verified) -> bool:
    """Whether nothing in the memo was altered."""
    return not verified.faults and all(VERDICTS[verdict.verdict][0] for verdict in verified.verdicts)


def read(name: str, data: bytes) -> tuple[Finished, ...]:
    """The memos in a file, as its reader sees them; the suffix of `name` says what it is. Raises UnreadableError."""
    format = suffix_format(name)
    if format != "eml" and format not in READERS:
        raise UnreadableError(f"{name}: a memo to verify is one of .{', .'.join([*READERS, 'eml'])}")
    try:
        memos = eml.read(name, data, READERS) if format == "eml" else READERS[format](name, data)
    except RecursionError:
        raise UnreadableError(f"{name}: its parts are nested too deep to be a memo") from None
    if not any(memo.claims for memo in memos):
        raise UnreadableError(f"{name}: no point of a memo was found in it")
    return memos


def _read_json(name: str, data: bytes) -> tuple[Finished, ...]:
    memo = proof.load(name, data)
    claims = [
        Claim(
            point.number,
            point.text,
            tuple(sorted({citation.source for citation in point.citations})),
            tuple((citation.source, citation.quote) for citation in point.citations),
            days=tuple(_days(point)),
        )
        for point in memo.points
    ]
    entries = tuple(map(_entry, memo.sources))
    faults, notes = tuple(table.contradictions(data, memo)), tuple(table.unknown(data, memo))
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


READERS: dict[str, Callable[[str, bytes], tuple[Finished, ...]]] = {
    "json": _read_json,
    "docx": docx.read,
    "md": markdown.read,
    "html": html.read,
}
