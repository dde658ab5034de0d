"""The visible blocks of a finished memo -> its claims and its list of sources; the same for every format."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from briefing.model import Memo
from briefing.text import collapse
from briefing.verify.records import Claim, Entry, Finished, Shown
from briefing.writing.wording import WORDING

NUMBER = re.compile(r"\s*(\d{1,4})[.)]\s+")
ENTRY_NUMBER = re.compile(r"\s*\[?(\d{1,4})(?:\]|[.)])?\s+")
LABEL = re.compile(r"\[(\d{1,4})\]")
CLUSTER = re.compile(r"(?:\[\d{1,4}\]\s*(?:¶\s*\d+\s*)*)+")
TO_SOURCE = re.compile(r"#(?:source[-_](\d+)|s(\d+)-\d+-\d+)$")
TO_POINT = re.compile(r"#point[-_](\d+)$")


def _words(key: str) -> list[str]:
    return [words[key] for words in WORDING.values()]


SOURCES = frozenset(word.casefold() for word in _words("sources"))
FIXED = frozenset(collapse(phrase).casefold() for words in WORDING.values() for phrase in words.values())
BRACKETED = re.compile(r"[*_]?\(([^()]*)\)[*_]?")
# `[2] para. 3: “...”`: where a document prints the words of a source, in a note or in a list of its own.
PARAGRAPH = "|".join(re.escape(word).replace(r"\{number\}", r"\d+") for word in _words("paragraph"))
QUOTED = re.compile(rf"(?:{PARAGRAPH}):\s*[“„«\"]\s*(.+)[”“»\"]\s*$", re.S)
LISTED_POINTS = re.compile(rf"(?:{'|'.join(map(re.escape, _words('points')))})\s*:?\s*((?:\d+(?:,\s*)?)+)")


def finished(name: str, blocks: Iterable[Shown], proof: Memo | None = None, faults: Iterable[str] = ()) -> Finished:
    """The claims are what stands between the heading above the first point and the list of sources."""
    shown = [block for block in blocks if _text(block).strip()]
    first = next((i for i, block in enumerate(shown) if _is_point(block)), len(shown))
    while first and not shown[first - 1].heading and not shown[first - 1].anchor:
        first -= 1
    end = next((i for i, block in enumerate(shown) if i >= first and _starts_sources(block)), len(shown))
    listed = _wordings(shown[end:])
    claims = [_claim(block, listed) for block in shown[first:end] if not block.heading and not _is_fixed(block)]
    return Finished(name, tuple(claims), tuple(_entries(shown[end:])), proof, tuple(faults))


def _text(block: Shown) -> str:
    return "".join(text for text, _ in block.runs)


def _is_point(block: Shown) -> bool:
    if block.heading or block.anchor.startswith("source"):
        return False
    return block.anchor.startswith("point") or bool(NUMBER.match(_text(block)) and CLUSTER.search(_text(block)))


def _starts_sources(block: Shown) -> bool:
    return block.anchor.startswith("source") or (block.heading and collapse(_text(block)).casefold() in SOURCES)


def _is_fixed(block: Shown) -> bool:
    """Whether the memo itself says this, in its own fixed words."""
    return not block.anchor and collapse(_text(block)).strip("*_() ").casefold() in FIXED


def quotes(runs: Iterable[tuple[str, str]]) -> list[tuple[int, str]]:
    """(source, words) of every quotation in a text like `[2] para. 1; [4] para. 3: “...” [5] ...`."""
    found: list[tuple[int, str]] = []
    sources: list[int] = []
    said = ""
    for text, target in [*runs, ("", "#source-0")]:
        to = TO_SOURCE.search(target)
        if not to:
            said += text
            continue
        quoted = QUOTED.search(said)
        if quoted:
            found += [(source, quoted[1].strip()) for source in sources]
        if quoted or not said.rstrip().endswith(";"):
            sources = []
        sources.append(int(to[1] or to[2]))
        said = ""
    return found


def _wordings(blocks: Iterable[Shown]) -> dict[int, list[tuple[int, str]]]:
    """Point number -> the words of sources that are listed for it behind the list of sources."""
    listed: dict[int, list[tuple[int, str]]] = {}
    for block in blocks:
        to_point = TO_POINT.search(block.runs[0][1])
        if to_point and not block.anchor:
            listed.setdefault(int(to_point[1]), []).extend(quotes(block.runs[1:]))
    return listed


def _claim(block: Shown, listed: dict[int, list[tuple[int, str]]]) -> Claim:
    whole = _text(block)
    start, end, faults = _citations(block, whole)
    printed = NUMBER.match(whole)
    number = _anchored(block)
    skip = 0
    # Without an anchor a number at the start is the point's; with one it may be a quotation that starts with a year.
    if printed and (number is None or int(printed[1]) == number):
        number, skip = int(printed[1]), printed.end()
    left = BRACKETED.sub(_without_mark, whole[end:]).strip()
    text = whole[skip:start].strip() + (f" {left}" if left else "")
    cited = tuple(dict.fromkeys(int(label) for label in LABEL.findall(whole[start:end])))
    printed_quotes = (*block.quotes, *listed.get(number or 0, ()))
    return Claim(number, text, cited, printed_quotes, faults)


def _without_mark(bracketed: re.Match[str]) -> str:
    """Nothing for a mark that the memo itself prints behind a point, like "(one origin only)"."""
    return " " if collapse(bracketed[1]).casefold() in FIXED else bracketed[0]


def _anchored(block: Shown) -> int | None:
    digits = re.search(r"\d+$", block.anchor)
    return int(digits[0]) if digits else None


def _citations(block: Shown, whole: str) -> tuple[int, int, tuple[str, ...]]:
    """Where the citations of a point start and end, and where a number and its link disagree.

    Linked numbers are citations; where nothing is linked the last bracketed numbers are, for the words of a source may
    hold such numbers too.
    """
    spans, faults, at = [], [], 0
    for text, target in block.runs:
        to = TO_SOURCE.search(target)
        if to:
            spans.append((at, at + len(text)))
            label, linked = re.search(r"\d+", text), to[1] or to[2]
            if label and "¶" not in text and label[0] != linked:
                faults.append(f"the link of [{label[0]}] leads to source {linked}")
        at += len(text)
    if spans:
        start, end = spans[0][0], spans[-1][1]
        start -= whole[:start].endswith("[")
        end += whole[end:].startswith("]")
        more = CLUSTER.match(whole, end)  # a number typed in by hand beside the linked ones
        return start, more.end() if more else end, tuple(faults)
    found = list(CLUSTER.finditer(whole))
    return (found[-1].start(), found[-1].end(), ()) if found else (len(whole), len(whole), ())


def _entries(blocks: Sequence[Shown]) -> Iterable[Entry]:
    """The list of sources: one block an entry, and blocks without a number belong to the one before."""
    gathered: list[tuple[int, list[Shown]]] = []
    listing = True
    for block in blocks:
        listing = listing and not (block.heading and gathered)
        printed = ENTRY_NUMBER.match(_text(block))
        number = _anchored(block) if block.anchor.startswith("source") else None
        if number is None and listing and not block.heading and printed:
            number = int(printed[1])
        if number is not None:
            gathered.append((number, [block]))
        elif listing and gathered:
            gathered[-1][1].append(block)
    return [_entry(number, parts) for number, parts in gathered]


def _entry(number: int, blocks: Sequence[Shown]) -> Entry:
    runs = [run for block in blocks for run in block.runs]
    text = collapse(" ".join(_text(block) for block in blocks))
    points = [int(found[1]) for _, target in runs if (found := TO_POINT.search(target))]
    listed = LISTED_POINTS.search(text)
    if listed:  # what one reads, not where it leads
        points = [int(digits) for digits in re.findall(r"\d+", listed[1])]
    links = tuple(target for _, target in runs if target.startswith("http"))
    return Entry(number, text, links, tuple(points) if points or listed else None)
