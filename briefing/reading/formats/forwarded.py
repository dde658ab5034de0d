"""The lines of a mail -> the header lines of the mails that it forwards, and what these say of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from briefing.reading.dates import stated

# The first line of such a header in the languages of mail programs, and the languages its date may be in.
FROM = {"from": ("en",), "von": ("de",), "de": ("fr", "es", "pt"), "da": ("it",), "van": ("nl",)}
DATE = frozenset("date sent datum gesendet envoyé fecha enviado enviada data inviato verzonden".split())
SUBJECT = frozenset("subject betreff objet asunto assunto oggetto onderwerp".split())
TO = frozenset("to an à para a aan cc kopie copie".split())
OTHERS = frozenset(["reply-to", "importance", "attachments", "antwort an", "anlagen", "anhänge", "pièces jointes"])
KEYS = DATE | SUBJECT | TO | OTHERS
LINE = re.compile(r"[\s*]*(?P<key>[^\W\d_][\w -]{0,14}?)[\s*]*:[\s*]*(?P<value>.*)")
# "---------- Forwarded message ---------", "Begin forwarded message:"
RULE = re.compile(r"\s*(?:-{3,}.{4,40}-{3,}|[^.,;]{0,40}\bforwarded message:)\s*$", re.IGNORECASE)
LONGEST_REMARK = 25  # words: "For your information, see the second paragraph"


class Header(NamedTuple):
    """Where the header stands (`lines[start:end]`), and the mail's sender as written, its subject and its day."""

    start: int
    end: int
    sender: str
    subject: str
    day: date | None


def headers(lines: Sequence[str]) -> list[Header]:
    """The headers of forwarded mails among the lines, in order.

    >>> headers(["From: Ann", "Date: 3 May 2022", "Subject: The bridge", "", "It is closed."])[0][:4]
    (0, 3, 'Ann', 'The bridge')
    """
    found: list[Header] = []
    position = 0
    while position < len(lines):
        header = _header(lines, position)
        if header:
            found.append(header)
        position = header.end if header else position + 1
    return found


def parted(size: int, found: Sequence[Header]) -> Iterator[tuple[int, int, bool]]:
    """Where the parts of `size` lines begin and end, in order, and whether each is a header."""
    position = 0
    for header in found:
        yield position, header.start, False
        yield header.start, header.end, True
        position = header.end
    yield position, size, False


def forwarded(lines: Sequence[str], found: Sequence[Header]) -> Header | None:
    """The header of the mail that the lines are there to forward: nothing much is said above it."""
    inner, position = None, 0
    for header in found:
        if sum(len(line.split()) for line in lines[position : header.start]) > LONGEST_REMARK:
            break
        inner, position = header, header.end
    return inner


def _header(lines: Sequence[str], start: int) -> Header | None:
    """The header whose sender stands in line `start`: its subject is there too, and its day or who received it."""
    first = LINE.match(lines[start])
    if first is None or first["key"].lower() not in FROM:
        return None
    fields: dict[str, str] = {}
    end, key = start + 1, ""
    for number, line in enumerate(lines[end:], end):
        match = LINE.match(line)
        if match and match["key"].lower() in KEYS:
            key = match["key"].lower()
            fields.setdefault(key, match["value"])
        elif line.strip() and not (key in TO and "@" in line):
            break
        if line.strip():
            end = number + 1
    subject = _first(fields, SUBJECT)
    if subject is None or (_first(fields, DATE) is None and _first(fields, TO) is None):
        return None
    above = next((n for n in range(start - 1, max(-1, start - 3), -1) if lines[n].strip()), None)
    began = above if above is not None and RULE.match(lines[above]) else start
    days = (stated(_first(fields, DATE) or "", language) for language in FROM[first["key"].lower()])
    return Header(began, end, first["value"].strip(" *"), subject.strip(" *"), next(filter(None, days), None))


def _first(fields: Mapping[str, str], keys: frozenset[str]) -> str | None:
    return next((value for key, value in fields.items() if key in keys), None)
