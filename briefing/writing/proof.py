"""A Memo -> the data that a finished file carries so that it can be proved later, and that data -> the Memo again.

A DOCX carries it as a custom XML part (`xml_part`), a page as the text of `<template id="briefing-proof">` (`text`).
It is memo.json without the folders the sources lay in: a memo goes to people who have no business with these.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from html import escape
from io import BytesIO
from typing import Any
from zipfile import BadZipFile, ZipFile, ZipInfo

from briefing.errors import UnreadableError
from briefing.model import Citation, Coverage, Header, Layout, Memo, Point, Problem, Section, Source
from briefing.writing import json as memo_json

NAMESPACE = "urn:briefing:memo:1"
PART = "/customXml/item1.xml"
RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml"
HTML_ID = "briefing-proof"
LARGEST_PART = 50_000_000  # bytes; the proof of 1,000 points has 1 MB, and what unpacks to more is an attack


def text(memo: Memo) -> str:
    """The proof as ASCII JSON on one line; no character in it is forbidden in XML."""
    bare = replace(
        memo,
        sources=tuple(replace(source, path=_base(source.path)) for source in memo.sources),
        unread=tuple(replace(problem, path=_base(problem.path)) for problem in memo.unread),
    )
    return json.dumps(json.loads(memo_json.write(bare, Layout())), separators=(",", ":"))


def xml_part(memo: Memo) -> bytes:
    """The bytes of the custom XML part PART, to be related to the main document part by RELATIONSHIP."""
    escaped = escape(text(memo), quote=False)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<memo xmlns="{NAMESPACE}">{escaped}</memo>'.encode()


def _base(path: str) -> str:
    return re.split(r"[/\\]", path)[-1]


def from_docx(data: bytes) -> Memo | None:
    """The Memo that a DOCX carries; None where it carries none, also because an editor dropped it."""
    from defusedxml.ElementTree import fromstring

    try:
        with ZipFile(BytesIO(data)) as package:
            for entry in package.infolist():
                if entry.filename.startswith("customXml/item") and entry.file_size < LARGEST_PART:
                    found = _in_xml(fromstring, package, entry)
                    if found:
                        return load(found.encode())
    except (BadZipFile, UnreadableError):
        pass
    return None


def _in_xml(parse: Any, package: ZipFile, entry: ZipInfo) -> str:
    """The text of a custom XML part if it is ours."""
    try:
        root = parse(package.read(entry))
    except (SyntaxError, ValueError):
        return ""
    return root.text or "" if root.tag == f"{{{NAMESPACE}}}memo" else ""


def load(data: bytes) -> Memo:
    """The Memo of a memo.json; the sources come without their text. Raises UnreadableError."""
    try:
        table = json.loads(data)
        if not str(table["schema"]).startswith("briefing/memo/"):
            raise UnreadableError("this JSON is no memo of briefing")
        return Memo(
            header=_header(table["header"]),
            coverage=_coverage(table["coverage"]),
            bottom_line=tuple(table["bottom_line"]),
            sections=tuple(Section(s["title"], tuple(s["points"]), s["origins"]) for s in table["sections"]),
            points=tuple(_point(point) for point in table["points"]),
            sources=tuple(_source(source) for source in table["sources"]),
            unread=tuple(Problem(problem["path"], problem["reason"]) for problem in table["unread"]),
            notes=tuple(table["notes"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise UnreadableError(f"this JSON is no memo of briefing ({type(error).__name__}: {error})") from None


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
    names = ("source", "start", "end", "quote", "paragraph", "lead", "page")
    return Point(
        number=table["number"],
        theme=table["theme"],
        text=table["text"],
        score=table["score"],
        origins=table["origins"],
        citations=tuple(Citation(**{name: citation[name] for name in names}) for citation in table["citations"]),
        flags=tuple(table["flags"]),
    )


def _source(table: Mapping[str, Any]) -> Source:
    names = ("number", "path", "sha256", "title", "outlet", "author", "url", "language", "words", "origin", "used")
    return Source(
        **{name: table[name] for name in names},
        published=_day(table["published"]),
        notes=tuple(table["notes"]),
    )
