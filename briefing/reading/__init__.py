"""Reading: the bytes of one input -> its documents, their furniture marked, and what could not be read."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import date
from hashlib import sha256

from briefing.errors import BriefingError, UnreadableError, too_large
from briefing.model import Document, Extract, Input, Limits, Problem, Reading, Remark, remark
from briefing.reading import formats, furniture, language, metadata, own_memos
from briefing.reading.blurbs import mark_blurbs
from briefing.reading.cleaning import clean
from briefing.reading.formats.sniffing import sniff
from briefing.reading.names import printable

# Formats so simple that so many bytes are read within a second: a line of an archive is read before a clock is set.
LINEAR, BRIEF = frozenset({"jsonl", "text"}), 1_000_000
ATTACHED = "it gives no date: that of the mail it was attached to"
# Characters by which a light reading tells the language. Of 1,603 articles in eight languages one is taken for another
# language than by the whole text, as with 400; with 200 also three in 50,000 of an archive (counted once).
GLANCE = 300


def read(source: Input, limits: Limits = Limits(), light: bool = False) -> Reading:
    """Every document in one input: itself, and what it carries inside, each named "outer/inner".

    A `light` reading, for surveying archives, takes the text and what its format states, in a fifth of the time: no
    metadata are looked for in the text, no furniture is marked, and where the format knows none there are no blocks.
    """
    documents: list[Document] = []
    problems: list[Problem] = []
    pending: list[tuple[Input, int, date | None]] = [(source, 0, None)]
    seen: dict[str, str] = {}
    unpacked = 0
    while pending:
        current, depth, sent = pending.pop()
        sha = sha256(current.data).hexdigest()
        if sha in seen and current.data:  # what a nested bomb is made of; reading it once is enough
            problems.append(Problem(current.path, remark("same_file", path=seen[sha]), read=True))
            continue
        seen[sha] = current.path
        document, extract, problem = _read(current, sha, limits, light)
        documents += [_dated(document, sent)] if document else []
        problems += [problem] if problem else []
        problems += [_problem(_inside(current, inner.path), inner.reason) for inner in extract.problems]
        unpacked += sum(len(part.data) for part in extract.parts)
        if refusal := _too_much(extract, depth, unpacked, limits):
            problems.append(Problem(current.path, refusal))
        else:
            parts = [part._replace(path=_inside(current, part.path)) for part in _apart(extract.parts)]
            pending += [(part, depth + 1, extract.published or sent) for part in reversed(parts)]
    return Reading(tuple(documents), tuple(problems))


def _dated(document: Document, sent: date | None) -> Document:
    """The document, if it gives no date, with that of the mail it was attached to: it is no younger than that, and most
    of what is attached was written for the mail."""
    if document.published or sent is None:
        return document
    return document._replace(published=sent, notes=(*document.notes, ATTACHED))


def _too_much(extract: Extract, depth: int, unpacked: int, limits: Limits) -> Remark | None:
    if not extract.parts:
        return None
    if depth >= limits.depth:
        return remark("nested", depth=limits.depth)
    if unpacked > limits.unpacked_bytes:
        return remark("unpacked", size=str(limits.unpacked_bytes // 1_000_000))
    return None


def _problem(path: str, reason: Remark | str) -> Problem:
    """An input that could not be read, for a reason that its reader may give in words."""
    return Problem(path, remark("not_read", reason=reason) if isinstance(reason, str) else reason)


def _inside(outer: Input, name: str) -> str:
    return f"{outer.path}/{printable(name)}"


def _apart(parts: Sequence[Input]) -> Iterator[Input]:
    """The parts, of those that share a name all but the first with a number: archives and mails may hold several."""
    given = {part.path for part in parts}
    times: dict[str, int] = {}
    for part in parts:
        name, (stem, suffix) = part.path, os.path.splitext(part.path)
        while part.path in times and name in given:
            times[part.path] += 1
            name = f"{stem} ({times[part.path]}){suffix}"
        times.setdefault(part.path, 1)
        given.add(name)
        yield part._replace(path=name)


def _read(source: Input, sha: str, limits: Limits, light: bool) -> tuple[Document | None, Extract, Problem | None]:
    """What one input is: a document or a problem, and an Extract that says what it carries inside."""
    try:
        if not source.data.strip():
            return None, Extract(""), Problem(source.path, remark("empty"))
        if len(source.data) > limits.file_bytes:
            raise too_large(limits.file_bytes)
        # JSON first: as a source it would be refused.
        name, notes = ("", ()) if own_memos.is_json(source.data) else sniff(source.path, source.data)
        if not name or own_memos.is_memo_in(name, source.data, limits):
            return None, Extract(""), Problem(source.path, remark("own_memo"), read=True)
        with _guard(), _clock(name, source.data, limits):
            extract = clean(formats.reader(name)(source.data, limits), limits.characters)
    except BriefingError as error:
        return None, Extract(""), _problem(source.path, str(error))
    extract = extract._replace(notes=(*notes, *extract.notes))
    if name == "eml" and any(own_memos.is_memo(part, limits) for part in extract.parts):
        return None, extract, Problem(source.path, remark("own_memo"), read=True)  # what else is attached is read
    if extract.text.strip():
        document = _document(
            source, sha, name, extract, language.detect(extract.text[:GLANCE] if light else extract.text)
        )
        return document if light else mark_blurbs(metadata.complete(furniture.mark(document))), extract, None
    holds = extract.parts or extract.problems
    return None, extract, None if holds else Problem(source.path, remark("no_text"))


@contextmanager
def _guard() -> Iterator[None]:
    """Whatever a library or a plug-in raises on an odd file is an UnreadableError: it must not cost the other files."""
    try:
        yield
    except BriefingError:
        raise
    except Exception as error:
        raise UnreadableError(
            f"it is damaged, or its reader fails on it ({type(error).__name__}); save it in another format"
        ) from None


def _clock(name: str, data: bytes, limits: Limits) -> AbstractContextManager[None]:
    if name in LINEAR and len(data) <= BRIEF:
        return nullcontext()
    from briefing.reading.timecap import timecap

    return timecap(limits.seconds)


def _document(source: Input, sha: str, name: str, extract: Extract, spoken: str) -> Document:
    return Document(
        path=source.path,
        text=extract.text,
        sha256=sha,
        format=name,
        blocks=extract.blocks,
        title=extract.title,
        outlet=extract.outlet,
        author=extract.author,
        published=extract.published,
        url=extract.url,
        section=extract.section,
        language=spoken,
        pages=extract.pages,
        notes=extract.notes,
    )
