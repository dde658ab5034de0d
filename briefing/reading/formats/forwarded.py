"""The lines of a mail -> the header lines of the mails that it forwards, and what these say of them."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from datetime import date
from itertools import accumulate
from typing import NamedTuple

from briefing.reading.dates import stated

# How the lines of such a header begin in the languages of mail programs; with that of the sender the languages that its
# date may be in.
FROM = {"from": ("en",), "von": ("de",), "de": ("fr", "es", "pt"), "da": ("it",), "van": ("nl",)}
DATE = frozenset("date sent datum gesendet envoyé fecha enviado enviada data inviato verzonden".split())
SUBJECT = frozenset("subject betreff objet asunto assunto oggetto onderwerp".split())
TO = frozenset("to an à para a aan cc kopie copie".split())
OTHERS = frozenset(["reply-to", "importance", "attachments", "antwort an", "anlagen", "anhänge", "pièces jointes"])
FIRST = DATE | SUBJECT | FROM.keys()
KEYS = FIRST | TO | OTHERS
LINE = re.compile(r"[\s*]*(?P<key>[^\W\d_][\w -]{0,14}?)[\s*]*:[\s*]*(?P<value>.*)")
ADDRESS = r"[<\[(]"  # how one begins: programs show "Doe, Jane [mailto:jane@example.org]", which is no header line
LONGEST_RULE = 40  # letters
LONGEST_REMARK = 25  # words: "For your information, see the second paragraph"
# How a subject begins in mail programs where the mail forwards another one; then what is said above that may be a third
# as long as it: a request, a signature and a notice have 80 words, a newsletter 300 and more.
FORWARDS = re.compile(r"\s*(?:fwd?|wg|tr|rv|enc|vb|vl)\s*:", re.I)
SHARE = 1 / 3


class Header(NamedTuple):
    """Where the header stands (`lines[start:end]`), and the name of the mail's sender, its subject and its day."""

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


def forwarded(lines: Sequence[str], found: Sequence[Header], subject: str) -> Header | None:
    """The header of the mail that a mail of this subject and these lines is there to forward: nothing much is said
    above it."""
    inner, position = None, 0
    words = [0, *accumulate(len(line.split()) for line in lines)]  # before each line
    for header in found:
        most = SHARE * (words[-1] - words[header.end]) if FORWARDS.match(subject) else 0
        if words[header.start] - words[position] > max(LONGEST_REMARK, most):
            break
        inner, position, subject = header, header.end, header.subject
    return inner


def _header(lines: Sequence[str], start: int) -> Header | None:
    """The header that begins in line `start`: it has a sender, a subject, and a day or who received it."""
    fields: dict[str, str] = {}
    end, key = start, ""
    for end in range(start, len(lines)):
        match = LINE.match(lines[end])
        told = match["key"].lower() if match else ""
        if match and told in (KEYS if fields else FIRST) and not (told in FIRST and told in fields):
            key = told
            fields.setdefault(key, match["value"].strip(" *"))
        elif not (key in TO and "@" in lines[end]):  # else more of those who received it
            break
    else:
        end = len(lines)
    sender, subject, day = (_first(fields, keys) for keys in (FROM.keys(), SUBJECT, DATE))
    if sender is None or subject is None or (day is None and _first(fields, TO) is None):
        return None
    above = next((n for n in range(start - 1, max(-1, start - 3), -1) if lines[n].strip()), None)
    began = above if above is not None and _is_rule(lines[above]) else start
    languages = next(FROM[key] for key in fields if key in FROM)
    days = (stated(day or "", language) for language in languages)
    name, *_ = re.split(ADDRESS, sender)
    return Header(began, end, name.strip(" *\"'") or sender, subject, next(filter(None, days), None))


def _first(fields: Mapping[str, str], keys: Container[str]) -> str | None:
    return next((value for key, value in fields.items() if key in keys), None)


def _is_rule(line: str) -> bool:
    """Whether it is "---------- Forwarded message ---------" or "Begin forwarded message:"."""
    line = line.strip()
    told = line.strip("- ")
    ruled = line.startswith("---") and line.endswith("---") and 0 < len(told) <= LONGEST_RULE
    return ruled or (len(line) <= LONGEST_RULE and line.lower().endswith("forwarded message:"))
