"""What the text itself says about its title, outlet, author, date and agencies; what it does not say stays unknown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from briefing.model import Block, Document
from briefing.reading.datelines import AGENCIES, agency, dateline
from briefing.reading.dates import stated

TOP = 40  # lines above the first paragraph in which a byline or date may stand; menus can be longer than that
LABELLED = re.compile(
    r"(?:published|posted|first published|date|updated|last updated|veröffentlicht|publié(?: le)?|publicado(?: el)?|"
    r"pubblicato(?: il)?)\b",
    re.IGNORECASE,
)
BYLINE = re.compile(r"(?:by|von|par|por|di)[ :]+(?P<name>.+)", re.IGNORECASE)
# A person: two to four words with a capital, small particles between them.
NAME = r"[^\W\d_a-z][\w.'’-]*(?: (?:[^\W\d_a-z][\w.'’-]*|de|da|del|di|la|van|der|den|von|bin|al|el|ibn)){1,4}"
NAMES = re.compile(rf"{NAME}(?:(?:, | and | und | et | y | e |, and ){NAME})*$")
CREDIT = re.compile(
    r"\(?(?:source|quelle|fuente|fonte|источник|with reporting by|with reports from|reporting by|with)\b:?", re.I
)
OUTLET_LINE = re.compile(
    r"(?:source|outlet|publication|newspaper|publisher)s?: ?(?P<name>[^\W\d_][^.:;]{1,40})$", re.IGNORECASE
)
COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright)(?: ?©| ?\(c\))? ?(?:19|20)\d\d(?:-\d{2,4})?,? (?:by )?(?P<name>[^\W\d_][\w&.'’ -]{2,40}?)"
    r"(?:,? (?:inc|llc|ltd|gmbh)\b|\.|,| - |$)",
    re.IGNORECASE,
)


def complete(document: Document) -> Document:
    """The document with the facts its own text states filled in where the format stated none."""
    lines = [(block, document.text[block.start : block.end]) for block in document.blocks]
    first = next((i for i, (block, _) in enumerate(lines) if block.kind == "prose"), len(lines))
    top = lines[max(0, first - TOP) : first]
    return replace(
        document,
        title=document.title or _title(lines[:first]),
        outlet=document.outlet or _outlet(lines, first),
        author=document.author or _author(top),
        published=document.published or _published(top, lines[first:], document.language),
        agencies=document.agencies or tuple(dict.fromkeys(_agencies(lines))),
    )


def _title(above: list[tuple[Block, str]]) -> str | None:
    headings = [" ".join(line.split()) for block, line in above if block.kind == "heading"]
    return headings[0] if headings else None


def _author(top: list[tuple[Block, str]]) -> str | None:
    """The name in the byline; agencies and desks are no persons."""
    for block, line in reversed(top):
        found = BYLINE.match(line) if block.reason == "byline" else None
        if found is None:
            continue
        name = re.split(r" \||[,;] (?=[A-Z]{2,}\b)| [-–—] |, (?:The )?Associated Press|, Reuters|/", found["name"])[
            0
        ].strip(" .,")
        if name.isupper():
            name = name.title()
        if NAMES.match(name) and agency(name) is None:
            return name
    return None


def _published(top: list[tuple[Block, str]], rest: list[tuple[Block, str]], language: str) -> date | None:
    """The day of a line above the text that holds little but a date, or of a line that says "published"."""
    dated = [line for block, line in top if block.reason in {"date line", "byline", "editor's note"}]
    labelled = [line for line in dated if LABELLED.match(line)]
    below = [line for block, line in rest if block.reason == "date line" and LABELLED.match(line)]
    for line in (*(line for line in labelled if "pdated" not in line[:12]), *dated, *below):
        found = stated(line, language)
        if found:
            return found
    return None


def _outlet(lines: list[tuple[Block, str]], first: int) -> str | None:
    """The outlet that the text names: "Source: Example Times" (an agency there is a credit), a copyright line, or the
    newsroom in the dateline ("(CNN)")."""
    for block, line in lines:
        if block.kind == "furniture" and len(line) < 300:
            found = OUTLET_LINE.match(line) or COPYRIGHT.search(line)
            if found and agency(found["name"]) is None:
                return (
                    " ".join(found["name"].split())
                    .removesuffix(" All Rights Reserved")
                    .removesuffix(" All rights reserved")
                )
    if first < len(lines):
        _, credit = dateline(lines[first][1])
        if credit and agency(credit) is None:
            return credit
    return None


def _agencies(lines: list[tuple[Block, str]]) -> Iterator[str]:
    """The agencies credited, not those quoted: "told Reuters" is no credit."""
    for block, line in lines:
        if block.kind == "prose":
            _, credit = dateline(line)
            found = agency(credit) if credit else None
            if found:
                yield found
        elif block.kind == "furniture" and block.reason in {"agency credit", "byline", "legal notice"}:
            if block.reason == "agency credit" and re.match(r"\(?(?:reporting|writing|editing|additional)", line, re.I):
                continue  # names of people
            yield from (AGENCIES[name] for name in NAMED.findall(line.casefold()))


NAMED = re.compile(r"\b(" + "|".join(sorted(map(re.escape, AGENCIES), key=len, reverse=True)) + r")\b")
