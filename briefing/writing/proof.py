"""A Memo -> the data that a finished file carries so that it can be proved later, and that data -> the Memo again.

A DOCX carries it as a custom XML part (`xml_part`), a page in a template element (`html_text`).
It is memo.json without the folders the sources lay in: a memo goes to people who have no business with these.
"""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Mapping
from datetime import date
from html import escape, unescape
from io import BytesIO
from types import UnionType
from typing import Any
from zipfile import BadZipFile, ZipFile, ZipInfo

from briefing.errors import DamagedMemoError, UnreadableError
from briefing.model import Citation, Coverage, DateMention, Header, Layout, Memo, Point, Problem, Section, Source
from briefing.writing import json as memo_json
from briefing.writing.readers import without_folders
from briefing.writing.remarks import understand
from briefing.writing.wording import WORDING

NAMESPACE = "urn:briefing:memo:1"
RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml"
HTML_ID = "briefing-proof"
# Whatever zipfile and the parsers of XML raise on a damaged file.
DAMAGED = (BadZipFile, zlib.error, SyntaxError, ValueError, OSError, EOFError, NotImplementedError, RuntimeError)
LARGEST_PART = 50_000_000  # bytes; the proof of 1,000 points has 1 MB, and what unpacks to more is an attack


def text(memo: Memo, language: str = "en") -> str:
    """The proof as ASCII JSON on one line; no character in it is forbidden in XML."""
    bare = json.loads(memo_json.write(without_folders(memo), Layout(language=language)))
    return json.dumps(bare, separators=(",", ":"))


def xml_part(memo: Memo, language: str) -> bytes:
    """The proof as the bytes of a custom XML part."""
    escaped = escape(text(memo, language), quote=False)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<memo xmlns="{NAMESPACE}">{escaped}</memo>'.encode()


def html_text(memo: Memo, language: str) -> str:
    """The proof as the content of `<template id=HTML_ID>`: inert, shown nowhere, and no script."""
    return escape(text(memo, language), quote=False)


def from_docx(data: bytes) -> Memo | None:
    """The Memo that a DOCX carries; None where it carries none, also because an editor dropped it."""
    from defusedxml.ElementTree import fromstring

    try:
        with ZipFile(BytesIO(data)) as package:
            for entry in package.infolist():
                if entry.filename.startswith("customXml/item") and entry.file_size < LARGEST_PART:
                    found = _in_xml(fromstring, package, entry)
                    if found:
                        return load(entry.filename, found.encode())
    except (*DAMAGED, UnreadableError):
        pass
    return None


def _in_xml(parse: Any, package: ZipFile, entry: ZipInfo) -> str:
    """The text of a custom XML part if it is ours."""
    try:
        root = parse(package.read(entry))
    except DAMAGED:
        return ""
    return root.text or "" if root.tag == f"{{{NAMESPACE}}}memo" else ""


def from_html(page: str) -> Memo | None:
    """The Memo that a page carries; None where it carries none."""
    found = re.search(rf'<template id="{HTML_ID}">(.*?)</template>', page, re.S)
    try:
        return load(HTML_ID, unescape(found[1]).encode("utf-8", "surrogatepass")) if found else None
    except UnreadableError:
        return None


def load(name: str, data: bytes) -> Memo:
    """The Memo of a memo.json; the sources come without their text. `name` is that of the file, for messages.

    Raises UnreadableError, DamagedMemoError where it is one that somebody changed or cut.
    """
    try:
        table = json.loads(data)
    except (ValueError, RecursionError):
        table = None
    if not isinstance(table, dict) or not str(table.get("schema")).startswith("briefing/memo/"):
        raise UnreadableError(f"{name}: this JSON is no memo that briefing made")
    try:
        memo = Memo(
            header=_header(table["header"]),
            coverage=_coverage(table["coverage"]),
            bottom_line=tuple(table["bottom_line"]),
            sections=tuple(Section(s["title"], tuple(s["points"]), s["origins"]) for s in table["sections"]),
            points=tuple(_point(point) for point in table["points"]),
            sources=tuple(_source(source) for source in table["sources"]),
            unread=tuple(Problem(p["path"], understand(p["reason"]), bool(p.get("read"))) for p in table["unread"]),
            notes=tuple(map(understand, table["notes"])),
            language=_language(table.get("language", "en")),  # memos made before this was kept do not say it
        )
        _check(memo, Memo)
        return memo
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        raise DamagedMemoError(
            f"{name}: this memo is damaged ({type(error).__name__}: {error}); make it again"
        ) from None


def _check(value: Any, hint: Any) -> None:
    """Raise TypeError where a value, or one inside it, is not as the fields of the records are annotated."""
    kinds: Any = getattr(hint, "__args__", ())
    if getattr(hint, "__origin__", None) is tuple and kinds[1:] == (...,):
        for item in _as(value, tuple):
            _check(item, kinds[0])
    elif hasattr(hint, "_fields"):
        for name, kind in hint.__annotations__.items():
            _check(getattr(_as(value, hint), name), kind)
    elif isinstance(hint, UnionType):
        if not any(isinstance(value, kind) for kind in kinds):
            raise TypeError(f"{value!r} is not {hint}")
    elif isinstance(hint, type):
        _as(value, (int, float) if hint is float else hint)


def _as(value: Any, kind: Any) -> Any:
    if not isinstance(value, kind):
        raise TypeError(f"{value!r} is not {kind}")
    return value


def _language(value: object) -> str:
    """The language of the memo where its fixed words are known, else English."""
    return value if isinstance(value, str) and value in WORDING else "en"


def _day(value: str | None) -> date | None:
    return date.fromisoformat(value) if value else None


def _header(table: Mapping[str, Any]) -> Header:
    return Header(
        title=table["title"],
        to=table["to"],
        sender=table["from"],
        date=_day(table["date"]),
        subject=table["subject"],
        reference=table["reference"],
        marking=table["marking"],
    )


def _coverage(table: Mapping[str, Any]) -> Coverage:
    return Coverage(
        documents=table["documents"],
        outlets=table["outlets"],
        origins=table["origins"],
        first=_day(table["first"]),
        last=_day(table["last"]),
        unread=table["unread"],
    )


def _point(table: Mapping[str, Any]) -> Point:
    return Point(
        number=int(table["number"]),
        theme=_text(table["theme"]),
        text=_text(table["text"]),
        score=table["score"],
        origins=table["origins"],
        citations=tuple(_citation(citation) for citation in table["citations"]),
        flags=tuple(map(_text, table["flags"])),
        dates=tuple(_date(one) for one in table.get("dates", ())),  # memos made before these were kept have none
    )


def _date(table: Mapping[str, Any]) -> DateMention:
    first, last = (date.fromisoformat(table[name]) for name in ("first", "last"))
    return DateMention(int(table["start"]), int(table["end"]), first, last)


def _citation(table: Mapping[str, Any]) -> Citation:
    places = {name: int(table[name]) for name in ("source", "start", "end", "paragraph")}
    partial = bool(table.get("partial"))  # memos made before this was told have none
    return Citation(
        **places, quote=_text(table["quote"]), lead=bool(table["lead"]), page=table["page"], partial=partial
    )


def _source(table: Mapping[str, Any]) -> Source:
    facts: dict[str, Any] = {
        name: None if table[name] is None else _text(table[name]) for name in ("title", "outlet", "author", "url")
    }
    return Source(
        **facts,
        number=int(table["number"]),
        path=_text(table["path"]),
        sha256=_text(table["sha256"]),
        published=_day(table["published"]),
        language=_text(table["language"]),
        words=table["words"],
        origin=table["origin"],
        used=bool(table["used"]),
        notes=tuple(map(_text, table["notes"])),
    )


def _text(value: object) -> str:
    """A text as it is; anything else in its place was not written by us."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r:.40} where a text should be")
    return value
