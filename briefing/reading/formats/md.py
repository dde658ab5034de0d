"""Markdown -> the text a reader sees: paragraphs on one line, headings marked, links by their words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from briefing.model import Extract, Limits
from briefing.reading.dates import stated
from briefing.reading.encoding import decode
from briefing.reading.formats.markup import without_comments
from briefing.reading.formats.paragraphs import Paragraph, assemble
from briefing.reading.formats.properties import iso_day

FRONT = re.compile(r"\A---\n(.*?)\n(?:---|\.\.\.)\s*\n", re.S)
FACT = re.compile(r"^(\w+):[ \t]*(.+)$", re.M)
HEADING = re.compile(r" {0,3}#{1,6}(?![^ \t])(.*)")
CLOSED = re.compile(r"(?<![^ \t])#+$")  # behind a space: "C#" is a word
UNDERLINE = re.compile(r" {0,3}(?:=+|-{2,})[ \t]*")
RULE = re.compile(r" {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*")
MARKER = re.compile(r"[ \t]*(?:(?:>[ \t]?)+|[-*+][ \t]+(?:\[[ xX]\][ \t]+)?|\d{1,9}[.)][ \t]+|\[\^[^\[\]\n]+\]:[ \t]*)")
QUOTE = re.compile(r"[ \t]*(?:>[ \t]?)+")
CLOSED_QUOTE = tuple('"”“»«’')
DEFINITION = re.compile(r" {0,3}\[([^\^\]\n][^\]\n]*)\]:[ \t]*\S+.*")
LABEL = re.compile(r"\*{0,2}[^\W\d_]{3,15} ?:\*{0,2} \S")  # "Source: The Gazette", "Date: 3 May 2026" below it
LINK = re.compile(r"\s*\[[^\[\]\n]+\]\((https?://[^\s()]+)\)\s*\n")  # alone in the first line
FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
# In the order in which they are applied: pictures and notes go, links keep their words, then emphasis and escapes.
INLINE = (
    (re.compile(r"!\[[^\[\]\n]*\](?:\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|\[[^\]\n]*\])"), ""),
    (re.compile(r"\[\^[^\[\]\n]+\]"), ""),
    (re.compile(r"\[([^\[\]\n]+)\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)"), r"\1"),
    (re.compile(r"\[([^\[\]\n]+)\]\[[^\]\n]*\]"), r"\1"),
    (re.compile(r"<((?:https?|mailto):[^>\s]+)>"), r"\1"),
    (re.compile(r"</?[a-zA-Z][^<>\n]*>"), ""),
    (re.compile(r"`{1,3}([^`\n]+)`{1,3}"), r"\1"),
    (re.compile(r"(\*{1,3})(?=\S)([^*\n]+?)(?<=\S)\1"), r"\2"),
    (re.compile(r"(?<!\w)(_{1,3})(?=\S)([^_\n]+?)(?<=\S)\1(?!\w)"), r"\2"),
    (re.compile(r"~~([^~\n]+)~~"), r"\1"),
    (re.compile(r"\\([!-/:-@\[-`{-~])"), r"\1"),
)


def read(data: bytes, limits: Limits) -> Extract:
    """The text; title, author, outlet, date and url from the block of "name: value" lines at the top, if there is one.

    Raises UnreadableError where the bytes are no text.
    """
    text, notes = decode(data)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    front = FRONT.match(text)
    facts = {name.lower(): _unquoted(value.strip()) for name, value in FACT.findall(front[1])} if front else {}
    text = without_comments(text[front.end() :] if front else text)
    labels = "|".join(sorted(set(map(re.escape, re.findall(f"(?m)^{DEFINITION.pattern}$", text)))))
    if labels:  # [words] alone are a link if they are defined somewhere
        text = re.sub(rf"(?<![\]\\])\[({labels})\](?![(\[:])", r"\1", text)
    extract = assemble(_paragraphs(text.split("\n")))
    first = "".join(extract.text[block.start : block.end] for block in extract.blocks[:1])
    is_heading = any(block.kind == "heading" for block in extract.blocks[:1])
    title = facts.get("title") or (first if is_heading else None)
    linked = LINK.match(text) if title else None
    if title and linked and _words(first) in _words(title):  # as feeds give it again, with its address
        facts.setdefault("url", linked[1])
        extract = extract._replace(blocks=(extract.blocks[0]._replace(kind="heading"), *extract.blocks[1:]))
    return extract._replace(
        title=title,
        author=facts.get("author"),
        outlet=facts.get("outlet") or facts.get("publisher") or facts.get("source"),
        published=_day(facts.get("published") or facts.get("date") or ""),
        url=facts.get("url"),
        notes=notes,
    )


def _day(text: str) -> date | None:
    return iso_day(text) or stated(text, "en")


def _words(text: str) -> str:
    """The words alone, however they are marked."""
    return " ".join(re.findall(r"\w+", text))


def _unquoted(value: str) -> str:
    """A value of the front matter without the marks around all of it."""
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value


def _paragraphs(lines: list[str]) -> Iterator[Paragraph]:
    """Blank lines, list items, table rows, headings and a second line with a label end a paragraph; other line breaks
    are only for the eye."""
    open_: list[str] = []
    fence = ""
    for line in lines:
        mark = FENCE.match(line)
        if mark and (not fence or line.strip().startswith(fence)):
            fence = "" if fence else mark[1]
            continue
        heading = HEADING.fullmatch(line)
        if open_ and UNDERLINE.fullmatch(line) and not fence:
            yield "heading", _inline(" ".join(open_))
            open_ = []
        elif heading and not fence:
            yield "prose", _inline(" ".join(open_))
            yield "heading", _inline(CLOSED.sub("", heading[1].strip()))
            open_ = []
        elif not line.strip() or _is_rule(line) or DEFINITION.fullmatch(line):
            yield "prose", _inline(" ".join(open_))
            open_ = []
        else:
            quote = QUOTE.match(line)
            rest = line[quote.end() :] if quote else line
            # In a quote a dash behind a quotation says whose it is.
            marker = None if quote and open_ and open_[-1].endswith(CLOSED_QUOTE) else MARKER.match(rest)
            labels = open_ and ":" in rest and LABEL.match(rest) and LABEL.match(open_[-1])
            if marker or fence or labels or rest.lstrip().startswith("|"):
                yield "prose", _inline(" ".join(open_))
                open_ = []
            open_.append((rest[marker.end() :] if marker else rest).replace("|", " ").strip())
    yield "prose", _inline(" ".join(open_))


def _is_rule(line: str) -> bool:
    """A line across the page, or under the head of a table."""
    return bool(RULE.fullmatch(line)) or ("|" in line and not line.strip("|:- \t"))


def _inline(text: str) -> str:
    for pattern, words in INLINE:
        text = pattern.sub(words, text)
    return text
