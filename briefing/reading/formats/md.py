"""Markdown -> the text a reader sees: paragraphs on one line, headings marked, links by their words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from briefing.model import Extract, Limits
from briefing.reading.dates import stated
from briefing.reading.encoding import decode
from briefing.reading.formats.markup import without_comments
from briefing.reading.formats.paragraphs import Paragraph, assemble
from briefing.reading.formats.properties import iso_day, person
from briefing.reading.labels import AUTHOR, DATE, FRONT_MATTER, PUBLISHED, SECTION, SOURCE, SUMMARY, TITLE

FRONT = re.compile(r"\A---\n(.*?)\n(?:---|\.\.\.)\s*\n", re.S)
# "Title: ...", "Date: ..." and such alone above the first blank line, as Pelican has them.
UNFENCED = r"(?:[A-Z]\w{2,15}: [^\n]+\n){2,}(?=\n)"
FACT = re.compile(r"([^\W\d][\w-]*):(?:[ \t]+(.*))?$")
# A value in quotation marks, behind which a remark may stand, as behind others (YAML).
QUOTED = r"""\"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'"""
FOLDED = frozenset(["|", ">", "|-", ">-", "|+", ">+"])
HEADING = re.compile(r" {0,3}#{1,6}(?![^ \t])(.*)")
CLOSED = re.compile(r"(?<![^ \t])#+$")  # behind a space: "C#" is a word
UNDERLINE = re.compile(r" {0,3}(?:=+|-{2,})[ \t]*")
RULE = re.compile(r" {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*")
MARKER = re.compile(r"[ \t]*(?:(?:>[ \t]?)+|[-*+][ \t]+(?:\[[ xX]\][ \t]+)?|\d{1,9}[.)][ \t]+|\[\^[^\[\]\n]+\]:[ \t]*)")
QUOTE = re.compile(r"[ \t]*(?:>[ \t]?)+")
CLOSED_QUOTE = tuple('"”“»«’')
DEFINITION = re.compile(r" {0,3}\[([^\^\]\n][^\]\n]*)\]:[ \t]*\S+.*")
LABEL = re.compile(r"\*{0,2}[^\W\d_]{3,15} ?:\*{0,2} \S")  # "Source: The Gazette", "Date: 3 May 2026" below it
# Tags of HTML that part paragraphs in Markdown too, where a line begins with one; a heading fills its line or lines.
PARTING = r"(?i)\s*</?(?:article|aside|blockquote|br|div|dl|figure|h[1-6]|hr|li|ol|p|section|table|td|tr|ul)\b[^<>]*>"
HEADED = r"(?i)\s*<h[1-6]\b[^<>]*>(?:(?!</h).)*(?:</h[1-6]>\s*)?$"
CLOSING = ("</p>", "</li>", "</div>", "</h1>", "</h2>", "</h3>", "</h4>", "</h5>", "</h6>", "</blockquote>")
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
    front = FRONT.match(text) or re.match(UNFENCED, text)
    facts = _facts(front[front.lastindex or 0]) if front else {}
    if front and facts.keys().isdisjoint(FRONT_MATTER if front.lastindex else TITLE):
        front, facts = None, {}  # what is said between two rules
    text = without_comments(text[front.end() :] if front else text)
    if facts and not text.strip():  # a page that leads to another one
        text = max((facts[name] for name in SUMMARY if name in facts), key=len, default="")
    labels = "|".join(sorted(set(map(re.escape, re.findall(f"(?m)^{DEFINITION.pattern}$", text)))))
    if labels:  # [words] alone are a link if they are defined somewhere
        text = re.sub(rf"(?<![\]\\])\[({labels})\](?![(\[:])", r"\1", text)
    extract = assemble(_paragraphs(text.split("\n")))
    first = "".join(extract.text[block.start : block.end] for block in extract.blocks[:1])
    is_heading = any(block.kind == "heading" for block in extract.blocks[:1])
    title = _named(facts, TITLE) or (first if is_heading else None)
    linked = LINK.match(text) if title else None
    if title and linked and _words(first) in _words(title):  # as feeds give it again, with its address
        facts.setdefault("url", linked[1])
        extract = extract._replace(blocks=(extract.blocks[0]._replace(kind="heading"), *extract.blocks[1:]))
    return extract._replace(
        title=title,
        author=person(_named(facts, ("authors", *AUTHOR))),
        outlet=_named(facts, ("outlet", "publisher", *SOURCE)),
        published=_day(_named(facts, (*PUBLISHED, *DATE)) or ""),
        url=facts.get("url"),
        section=_named(facts, SECTION),
        notes=notes,
    )


def _day(text: str) -> date | None:
    return iso_day(text) or stated(text, "en")


def _words(text: str) -> str:
    """The words alone, however they are marked."""
    return " ".join(re.findall(r"\w+", text))


def _named(facts: dict[str, str], names: Sequence[str]) -> str | None:
    """The first of the facts of these names that says anything."""
    return next((facts[name] for name in names if facts.get(name)), None)


def _facts(front: str) -> dict[str, str]:
    """The values at the top of a file by their names in small letters; a list is one, with commas."""
    facts: dict[str, list[str]] = {}
    name = ""
    for line in front.split("\n"):
        if fact := FACT.match(line):
            name = fact[1].lower()
            facts[name] = [(fact[2] or "").strip()]
        elif name and line[:1] in (" ", "\t", "-"):  # it goes on; remarks stand at the margin
            facts[name].append(line.strip())
    return {name: _value(*pieces) for name, pieces in facts.items()}


def _value(first: str, *others: str) -> str:
    """A value of the front matter that may go on in other lines; what holds names of its own is none."""
    if not first:
        items = [_value(item[2:].strip()) for item in others if item.startswith("- ")]
        return ", ".join(items)
    if first in FOLDED:
        return " ".join(others)
    value = " ".join((first, *others))
    if value[0] == "[" and value[-1] == "]":
        return ", ".join(_value(item.strip()) for item in value[1:-1].split(",") if item.strip())
    quoted = re.match(QUOTED, value)
    if quoted:
        return re.sub(r'\\(["\\])', r"\1", quoted[1]) if quoted[1] is not None else quoted[2].replace("''", "'")
    return re.split(r"(?:^|[ \t])#", value, maxsplit=1)[0].strip()


def _paragraphs(lines: list[str]) -> Iterator[Paragraph]:
    """Blank lines, list items, table rows, headings and a second line with a label end a paragraph; other line breaks
    are only for the eye."""
    open_: list[str] = []
    kind = "prose"  # of the open paragraph
    fence = ""
    for line in lines:
        mark = FENCE.match(line)
        if mark and (not fence or line.strip().startswith(fence)):
            fence = "" if fence else mark[1]
            continue
        heading = HEADING.fullmatch(line)
        if open_ and UNDERLINE.fullmatch(line) and not fence:
            yield "heading", _inline(" ".join(open_))
            open_, kind = [], "prose"
        elif heading and not fence:
            yield kind, _inline(" ".join(open_))
            yield "heading", _inline(CLOSED.sub("", heading[1].strip()))
            open_, kind = [], "prose"
        elif not line.strip() or _is_rule(line) or DEFINITION.fullmatch(line):
            yield kind, _inline(" ".join(open_))
            open_, kind = [], "prose"
        else:
            quote = QUOTE.match(line)
            rest = line[quote.end() :] if quote else line
            # In a quote a dash behind a quotation says whose it is.
            marker = None if quote and open_ and open_[-1].endswith(CLOSED_QUOTE) else MARKER.match(rest)
            labels = open_ and ":" in rest and LABEL.match(rest) and LABEL.match(open_[-1])
            parted = "<" in rest and not fence and re.match(PARTING, rest)
            if marker or fence or labels or parted or rest.lstrip().startswith("|"):
                yield kind, _inline(" ".join(open_))
                open_, kind = [], "heading" if parted and re.match(HEADED, rest) else "prose"
            open_.append((rest[marker.end() :] if marker else rest).replace("|", " ").strip())
            if rest.rstrip().endswith(CLOSING) and not fence:
                yield kind, _inline(" ".join(open_))
                open_, kind = [], "prose"
    yield kind, _inline(" ".join(open_))


def _is_rule(line: str) -> bool:
    """A line across the page, or under the head of a table."""
    return bool(RULE.fullmatch(line)) or ("|" in line and not line.strip("|:- \t"))


def _inline(text: str) -> str:
    for pattern, words in INLINE:
        text = pattern.sub(words, text)
    return text
