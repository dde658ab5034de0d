"""A Memo -> memo.json, the contract that other programs read (schema: tests/memo.schema.json, see the README)."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from briefing.model import Layout, Memo, Point, Source
from briefing.writing.remarks import say
from briefing.writing.unused import in_words
from briefing.writing.wording import WORDING

SCHEMA = "briefing/memo/1"


def write(memo: Memo, layout: Layout) -> bytes:
    """UTF-8 JSON, indented; a fact that nobody stated is null. Remarks are sentences in the language of the memo."""
    table = _memo(memo, layout.language)
    # A lone surrogate has no UTF-8, but "\ud800" is how JSON writes it.
    return (json.dumps(table, ensure_ascii=False, indent=1, default=_day) + "\n").encode(errors="backslashreplace")


def _day(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def _memo(memo: Memo, language: str) -> dict[str, Any]:
    header, coverage, wording = memo.header, memo.coverage, WORDING[language]
    return {
        "schema": SCHEMA,
        "language": language,
        "header": {
            "title": header.title,
            "to": header.to,
            "from": header.sender,
            "date": header.date,
            "subject": header.subject,
            "reference": header.reference,
            "marking": header.marking,
        },
        "coverage": {
            "documents": coverage.documents,
            "outlets": coverage.outlets,
            "origins": coverage.origins,
            "first": coverage.first,
            "last": coverage.last,
            "unread": coverage.unread,
        },
        "bottom_line": memo.bottom_line,
        "sections": [
            {"title": section.title, "points": section.points, "origins": section.origins} for section in memo.sections
        ],
        "points": [
            {
                "number": point.number,
                "theme": point.theme,
                "text": point.text,
                "score": point.score,
                "origins": point.origins,
                "flags": point.flags,
                "dates": _dates(point),
                "citations": [
                    {
                        "source": citation.source,
                        "start": citation.start,
                        "end": citation.end,
                        "quote": citation.quote,
                        "paragraph": citation.paragraph,
                        "page": citation.page,
                        "lead": citation.lead,
                        "partial": citation.partial,
                    }
                    for citation in point.citations
                ],
            }
            for point in memo.points
        ],
        "sources": [_source(source) for source in memo.sources],
        "unread": [problem._asdict() for problem in in_words(memo.unread, wording)],
        "notes": [say(note, wording) for note in memo.notes],
    }


def _dates(point: Point) -> list[dict[str, Any]]:
    """The dates that the lead quotation mentions, in its own words and as the days they mean."""
    quotes = [(citation.start, citation.quote) for citation in point.citations if citation.lead]
    return [
        {
            "text": quote[mention.start - start : mention.end - start],
            "start": mention.start,
            "end": mention.end,
            "first": mention.first,
            "last": mention.last,
        }
        for start, quote in quotes
        for mention in point.dates
    ]


def _source(source: Source) -> dict[str, Any]:
    return {
        "number": source.number,
        "path": source.path,
        "sha256": source.sha256,
        "title": source.title,
        "outlet": source.outlet,
        "author": source.author,
        "published": source.published,
        "url": source.url,
        "language": source.language,
        "words": source.words,
        "origin": source.origin,
        "used": source.used,
        "notes": source.notes,
    }
