"""A draft or saved mail -> the memos in it: the text, the HTML, and every attachment that is one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from email import message_from_bytes, policy
from email.message import EmailMessage
from functools import partial

from briefing.errors import DamagedMemoError, UnreadableError
from briefing.verify import html
from briefing.verify.blocks import finished
from briefing.verify.records import Finished, Shown
from briefing.verify.shown import ENTRY_NUMBER
from briefing.writing import suffix_format

PARTING = re.compile(r"^={10,}\s*$", re.M)
UNDERLINE = re.compile(r"\s*-{3,}\s*$")
READ = ("text/plain", "text/html")  # what a mail program shows of a mail itself
ADDRESS = re.compile(r"\s*https?://\S+$")


def read(
    name: str, data: bytes, readers: Mapping[str, Callable[[str, bytes], tuple[Finished, ...]]]
) -> tuple[Finished, ...]:
    """One Finished a part; `readers` are those of attachments by format. An attachment that is no memo is a note of the
    first one, and a damaged memo a fault. Raises UnreadableError where none is readable."""
    message = message_from_bytes(data, policy=policy.default)
    assert isinstance(message, EmailMessage)
    attached: list[Finished] = []
    shown: dict[int, list[list[Finished]]] = {}  # the forms of one text that a mail program chooses from
    notes: list[str] = []
    faults: list[str] = []
    for choice, part in _leaves(message):
        content = part.get_payload(decode=True)
        file = part.get_filename() or ""
        format = suffix_format(file)
        reader = partial(read, readers=readers) if format == "eml" else readers.get(format)
        if not isinstance(content, bytes):
            continue
        if reader is not None:
            try:
                attached += reader(f"{name}: {file}", content)
            except DamagedMemoError as error:
                faults.append(str(error).removeprefix(f"{name}: "))
            except UnreadableError as error:  # a mail may carry other files too
                notes.append(str(error).removeprefix(f"{name}: "))
        elif file or part.get_content_type() not in READ:
            notes.append(f"not compared: {file or f'a part of the kind {part.get_content_type()}'}")
        else:
            shown.setdefault(choice, []).append(_form(name, part, content))
    memos = [*(memo for forms in shown.values() for form in _uncut(forms) for memo in form), *attached]
    if not memos:
        raise UnreadableError(f"{name}: {'; '.join([*faults, *notes]) or 'there is no text and no memo in this mail'}")
    first, *others = memos
    return (first._replace(notes=(*first.notes, *notes), faults=(*first.faults, *faults)), *others)


def _form(name: str, part: EmailMessage, content: bytes) -> list[Finished]:
    """The memos in the text of a mail, or in its HTML."""
    text = _decoded(part, content)
    if part.get_content_type() == "text/html":
        return list(html.read(f"{name}: HTML", text.encode(), letter=True))
    return [finished(f"{name}: text", list(_text_blocks(one)), letter=True) for one in PARTING.split(text)]


def _uncut(forms: list[list[Finished]]) -> Iterator[list[Finished]]:
    """The forms of one text, with a fault where one has the memo and another has not: this was cut. Beside an
    attachment a mail may say nothing."""
    expected = any(map(_has_points, forms))
    for form in forms:
        if expected and not _has_points(form):
            first, *others = form
            yield [first._replace(faults=(*first.faults, "there is no point of the memo in it")), *others]
        else:
            yield form


def _leaves(part: EmailMessage, choice: int = 0) -> Iterator[tuple[int, EmailMessage]]:
    """Every part that holds no others, each with a number that is the same for those of which a program shows one."""
    if not part.is_multipart():
        yield choice or id(part), part
        return
    kind = part.get_content_type()
    inside = 0 if kind == "message/rfc822" else choice or (id(part) if kind == "multipart/alternative" else 0)
    for other in part.iter_parts() if kind != "message/rfc822" else part.get_payload():
        yield from _leaves(other, inside)  # type: ignore[arg-type]  # the policy makes them so


def _has_points(form: list[Finished]) -> bool:
    return any(claim.cited for memo in form for claim in memo.claims)


def _decoded(part: EmailMessage, content: bytes) -> str:
    try:
        return content.decode(part.get_content_charset("utf-8"), "replace")
    except (LookupError, UnicodeError):  # no such encoding, or one that is not of texts
        return content.decode("utf-8", "replace")


def _text_blocks(text: str) -> Iterator[Shown]:
    """Paragraphs of plain text; a line over dashes is a heading, `[2] ...` starts an entry of the source list, and `- `
    a file that was not used."""
    lines: list[str] = []
    for line in [*text.splitlines(), ""]:
        if UNDERLINE.match(line) and lines:
            yield Shown(((" ".join(lines), ""),), heading=True)
            lines = []
        elif not line.strip() or line.startswith("- ") or (line.startswith("[") and ENTRY_NUMBER.match(line)):
            if lines:
                yield Shown(((" ".join(lines), ""),), item=lines[0].startswith("- "))
            lines = [line.strip()] if line.strip() else []
        elif ADDRESS.match(line) and lines:
            address = line.strip()  # also where it was wrapped in the reason why a file was not used
            yield Shown(((" ".join(lines), ""), (" ", ""), (address, address)), item=lines[0].startswith("- "))
            lines = []
        else:
            lines.append(line.strip())
