"""Markdown -> the text a reader sees: paragraphs on one line, headings marked, links by their words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.model import Extract, Limits
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
    facts = {name.lower(): value.strip().strip("\"'") for name, value in FACT.findall(front[1])} if front else {}
    text = without_comments(text[front.end() :] if front else text)
    labels = "|".join(sorted(set(map(re.escape, re.findall(f"(?m)^{DEFINITION.pattern}$", text)))))
    if labels:  # [words] alone are a link if they are defined somewhere
        text = re.sub(rf"(?<![\]\\])\[({labels})\](?![(\[:])", r"\1", text)
    extract = assemble(_paragraphs(text.split("\n")))
    first = next((extract.text[b.start : b.end] for b in extract.blocks[:1] if b.kind == "heading"), None)
    return extract._replace(
        title=facts.get("title") or first,
        author=facts.get("author"),
        outlet=facts.get("outlet") or facts.get("publisher") or facts.get("source"),
        published=iso_day(facts.get("published") or facts.get("date") or ""),
        url=facts.get("url"),
        notes=notes,
    )


def _paragraphs(lines: list[str]) -> Iterator[Paragraph]:
    """Blank lines, list items, table rows and headings end a paragraph; other line breaks are only for the eye."""
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
            if marker or fence or rest.lstrip().startswith("|"):
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
