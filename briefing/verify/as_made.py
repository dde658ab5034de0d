"""A finished memo and its case -> what is other than when it was made, by its proof or by its list of sources."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.verify.case import Case, sources_named
from briefing.verify.consistency import can_be_written
from briefing.verify.head import is_of_a_head, without_label
from briefing.verify.passages import folded
from briefing.verify.records import Claim, Finished, Verdict
from briefing.writing import days
from briefing.writing.marks import marks
from briefing.writing.phrasing import day
from briefing.writing.wording import WORDING


def other_marks(memo: Finished, case: Case) -> Iterator[str]:
    """A sentence for each mark behind a point that it did not have when it was made. Days are judged by the sources."""
    for claim, had in _marked(memo, case):
        for mark in claim.marks:
            if mark not in had:
                yield f"point {claim.number} did not have the mark “{mark}” when the memo was made"


def marks_gone(memo: Finished, case: Case) -> Iterator[str]:
    """A sentence for each mark that a point had when it was made and has no longer: no fault, no more than a point that
    is deleted."""
    for claim, had in _marked(memo, case):
        for mark in sorted(had - {*claim.marks}):
            yield f"point {claim.number} no longer has the mark “{mark}”"


def _marked(memo: Finished, case: Case) -> Iterator[tuple[Claim, set[str]]]:
    """Each claim that was made with the memo, and the marks that it had, in the language that fits best."""
    if memo.made is None or memo.bare or not can_be_written(memo.made):
        return
    languages = [marks(memo.made, wording) for wording in WORDING.values()]
    for claim in memo.claims:
        point = case.original(claim)
        if point is not None:
            forms = [
                {folded(mark).casefold() for mark in one[point.number] if not days.read(folded(mark))}
                for one in languages
            ]
            yield claim, min(forms, key=lambda had: len(had ^ {*claim.marks}))


def other_header(memo: Finished) -> Iterator[str]:
    """A sentence for each title or line of the header that the memo did not have when it was made."""
    if memo.made is None or memo.bare:
        return
    header = memo.made.header
    had = {header.title, header.to, header.sender, header.subject, header.reference, header.marking}
    had |= {day(header.date, wording) for wording in WORDING.values() if header.date}
    known = {folded(value) for value in had if value}
    for line in memo.header:
        if not known & {line, without_label(line)} and not is_of_a_head(line, memo.made):
            yield f"the header says “{line}”, which it did not when the memo was made"


def other_sources(memo: Finished) -> Iterator[str]:
    """A sentence for each entry of a source that the memo did not have when it was made."""
    had = {source.number for source in memo.made.sources} if memo.made else None
    for entry in memo.entries:
        if had is not None and entry.number not in had:
            yield f"source {entry.number} was not in the list when the memo was made"


def other_headings(memo: Finished) -> Iterator[str]:
    """A sentence for each heading that the memo did not have when it was made: an editor may choose a better one, but
    no source says it."""
    if memo.made is None:
        return
    had = {folded(title) for title in (memo.made.header.title, *(s.title for s in memo.made.sections))}
    for heading in memo.headings:
        if folded(heading) not in had:
            yield f"the heading “{heading}” is not one that the memo was made with"


def deleted(memo: Finished) -> Iterator[Verdict]:
    """Points of the proof that are no longer there, neither under their number nor in their words; without a proof,
    those that a source lists."""
    numbers = {claim.number for claim in memo.claims}
    if memo.made is None:
        listed = [(number, entry.number) for entry in memo.entries for number in entry.points or ()]
        gone = {number: tuple(source for one, source in listed if one == number) for number, _ in listed}
        for number in sorted(gone.keys() - numbers):
            yield Verdict(number, "deleted", "", gone[number], f"listed by {sources_named(gone[number])}")
        return
    words = {folded(claim.text) for claim in memo.claims}
    for point in memo.made.points:
        if point.number not in numbers and folded(point.text) not in words:
            yield Verdict(point.number, "deleted", point.text, point.sources)
