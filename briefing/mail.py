"""Finished memo files -> a Letter that says what they say and has them attached."""

from __future__ import annotations

from collections.abc import Sequence
from os.path import basename

from briefing import verify
from briefing.errors import BriefingError, DamagedMemoError
from briefing.model import Memo
from briefing.verify.passages import folded
from briefing.verify.records import Finished
from briefing.writing import days, eml, proof, suffix_format
from briefing.writing.mime import Attachment, Letter
from briefing.writing.readers import for_readers
from briefing.writing.wording import WORDING

TYPES = {
    "docx": eml.DOCX,
    "html": "text/html",
    "md": "text/markdown",
    "pdf": "application/pdf",
}
VISIBLE = ("docx", "html", "md")  # what shows points that can be compared with those of the body
DATA = "json"  # gives the words of the mail, and is no file for people


def compose(files: Sequence[tuple[str, bytes]]) -> Letter:
    """A draft with the memos in `files` (name, bytes) in its body and every file but memo.json attached.

    The body is made of what the files carry: memo.json, or the proof in a DOCX or page. Each memo is in its own
    language, and one that is there in several formats stands there once. Raises BriefingError where a file is no memo
    or shows other points than it carries, or UnreadableError.
    """
    for name, _ in files:
        if suffix_format(name) not in (*TYPES, DATA):
            raise BriefingError(f"{name}: a memo to mail is one of .{', .'.join([*TYPES, DATA])}")
    memos = _memos(files)
    attached = [
        Attachment(basename(name), TYPES[format], data)
        for name, data in files
        if (format := suffix_format(name)) in TYPES
    ]
    if not memos:
        titles = ", ".join(attachment.name for attachment in attached)
        raise BriefingError(f"{titles}: nothing to put into the body of the mail; name the memo.json of the memo too")
    for name, data in files:
        if suffix_format(name) in VISIBLE:
            _check(name, data, memos)
    return Letter(
        subject="; ".join(memo.header.title for memo in memos),
        text=eml.text(memos),
        html=eml.html(memos),
        date=eml.midnight(memos[0].header.date),
        attachments=tuple(attached),
    )


def _memos(files: Sequence[tuple[str, bytes]]) -> list[Memo]:
    """The memos that the files carry, each once, in the order of the files."""
    found: dict[Memo, Memo] = {}
    for name, data in files:
        memo = _memo(name, data)
        if memo is not None:
            # A file for people leaves out the folders of the sources, and says in a note what is true of every point;
            # that makes it no other memo.
            points = tuple(point._replace(flags=()) for point in memo.points)
            bare = memo._replace(sources=(), unread=(), notes=(), points=points)
            found.setdefault(bare, memo)
    return list(found.values())


def _memo(name: str, data: bytes) -> Memo | None:
    format = suffix_format(name)
    if format == DATA:
        memo = proof.load(name, data)  # for programs: with every input and every mark
        if not all(any(citation.lead for citation in point.citations) for point in memo.points):
            raise DamagedMemoError(f"{name}: this memo is damaged (a point has no lead citation); make it again")
        return for_readers(memo)
    if format == "docx":
        return proof.from_docx(data)
    return proof.from_html(data.decode("utf-8", "replace")) if format == "html" else None


def _check(name: str, data: bytes, memos: Sequence[Memo]) -> None:
    """Raise BriefingError where the points that a file shows are not those of its memo: the body would say one thing,
    and the file attached to it another."""
    for shown in verify.read(name, data):
        changes = min((_changes(shown, memo) for memo in ([shown.made] if shown.made else memos)), key=len)
        if changes:
            raise BriefingError(
                f"{name} says other than the memo for the body of the mail ({changes[0]}): it was edited after it was "
                "made, or is another memo's; attach it in your mail program, or make the memo anew"
            )


def _changes(shown: Finished, memo: Memo) -> list[str]:
    """What is other than in the memo, in words; what word processors change by themselves is not."""
    marks = days.day_marks(memo, WORDING[memo.language])
    told = {number: [one for mark in of_point for one in days.read(folded(mark))] for number, of_point in marks.items()}
    made = {p.number: (folded(p.text), {*p.sources}, told[p.number]) for p in memo.points}
    seen = [(claim.number, (folded(claim.text), set(claim.cited), list(claim.days))) for claim in shown.claims]
    changes = [
        f"point {number} differs" if number in made else f"“{said[0][:40]}” was not in it"
        for number, said in seen
        if number not in made or made[number] != said
    ]
    gone = sorted(made.keys() - {number for number, _ in seen})
    return [*changes, *(f"point {number} is gone" for number in gone), *shown.faults]
