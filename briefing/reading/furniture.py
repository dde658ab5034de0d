"""A Document -> the same Document with its blocks marked as prose, heading or furniture; nothing is deleted.

What a block is depends on the words and the shape of the blocks alone, never on marks that are there already, and marks
that are there already stay: marking twice is marking once.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from briefing.model import Block, Document
from briefing.reading.datelines import agency
from briefing.reading.paragraphs import paragraphs
from briefing.reading.phrases import ANYWHERE, LABELS, OPENING, STRONG

FULL_STOP = re.compile(r"""[.!?…。！？।؟۔።:]["”“»«’‘')\]」』]*$""")
TRAILING_OFF = re.compile(r"""(?:\.\.\.|…)["”’')\]]*$""")
LONGEST_LABEL = 20  # words a line without a full stop may have and still be no sentence; seeds and pages: 1.00 and .83
SHORT = 25  # words: what is longer and repeated is shared wire copy, which is evidence
LONGEST_MARKED = 45  # words a paragraph may have and be thrown out for a phrase in it; notices of the law run longer
SAID = re.compile(r"\b(?:said|says|told|tells|according to|announced|insisted|added that)\b")

MONTHS = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
DAY = rf"(?:{MONTHS}\.? \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th)?\.? {MONTHS}\.?)"
DATE_LINE = re.compile(
    rf"(?:(?:last )?(?:posted|published|updated|modified|created|date|first published)\b.{{0,60}}\d.{{0,60}}"
    rf"|.{{0,12}}(?:mon|tues|wednes|thurs|fri|satur|sun)day,? {DAY}.{{0,60}}|{DAY}(?:,? \d{{4}})?\b.{{0,40}}"
    rf"|\d{{4}}-\d\d-\d\d.{{0,30}}|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}.{{0,30}}|\d{{1,2}}:\d\d.{{0,20}}"
    rf"|\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago)$"
)
BYLINE = re.compile(
    r"(?:(?:story |words |written |posted |reported |text )?(?:by|von|par|por|di|door|af|av|автор|от)[ :]+(?=[^\W\d_a-z]|@|the ))",
    re.IGNORECASE,
)
# A name or two, a place or job: no verb, hardly a small letter at the start of a word.
CREDIT_END = re.compile(r"\(([^()]{2,90})\)$")
CREDIT_WORDS = re.compile(
    r"photo|image|getty|\bap\b|reuters|afp|epa|staff|courtesy|provided|handout|screen ?shot|screengrab|/|via\b|\bpool\b|"
    r"times|post\b|news|press|\bfile\b|youtube|instagram|facebook|twitter|cnn|archive|dpa",
    re.IGNORECASE,
)
# What happens in a picture, told in the present: a report would use the past.
PICTURED = re.compile(
    r"\b(?:addresses|answers|applauds|appears|are seen|arrives?|attends?|carry|carries|celebrates?|embraces?|gathers?|gestures?|"
    r"greets?|holds?|hugs?|is pictured|is seen|is shown|leaves?|listens?|looks?|marches|march|meets|passes|patrols?|points?|poses?|"
    r"prepares?|protests?|reacts?|shakes|shows|sits?|smiles?|speaks?|stands?|takes|talks?|testifies|walks?|watch|watches|"
    r"waves?|works)\b"
)
PICTURE_DATE = re.compile(
    rf"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?{DAY},? \d{{4}}\b|\b\d{{1,2}} {MONTHS} \d{{4}}\b"
)
PICTURE_SIDE = re.compile(
    r"(?:, |\()(?:second |third |far |top |bottom |from )*(?:left|right|center|centre|pictured|file)\b[,;:) ]"
)


def mark(document: Document) -> Document:
    """The document with its blocks marked; those a format has marked itself keep their marks."""
    text = document.text
    blocks = document.blocks or tuple(Block(start, end) for start, end in paragraphs(text))
    lines = [text[block.start : block.end] for block in blocks]
    kinds = _kinds(lines, _plain(text), blocks)
    return replace(
        document,
        blocks=tuple(
            block if block.kind != "prose" or kind == "prose" else Block(block.start, block.end, kind, reason)
            for block, (kind, reason) in zip(blocks, kinds, strict=True)
        ),
    )


def _plain(text: str) -> str:
    """`text` in small letters and plain marks, every character at its place."""
    small = text.lower()
    if len(small) != len(text):
        small = "".join(letter if len(letter.lower()) > 1 else letter.lower() for letter in text)
    return small.translate(PLAIN)


PLAIN = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\xa0": " "})


def _kinds(lines: Sequence[str], plain: str, blocks: Sequence[Block]) -> list[tuple[str, str]]:
    """The kind of every block and its reason."""
    small = [plain[block.start : block.end] for block in blocks]
    sizes = [_words(line) for line in lines]
    reasons = _by_phrase(plain, blocks, small, sizes)
    for i, line in enumerate(lines):
        if not reasons[i]:
            reasons[i] = _by_shape(line, small[i], sizes[i])
    _twice(lines, sizes, reasons)
    _outside(sizes, reasons)
    title = _title(lines, small, sizes, reasons)
    return [
        ("heading", "")
        if i == title or _is_section_head(i, lines, sizes, reasons)
        else ("furniture", reason)
        if reason
        else ("prose", "")
        for i, reason in enumerate(reasons)
    ]


def _words(line: str) -> int:
    """The words of a line; where the script has no spaces, about two characters make one."""
    count = len(line.split())
    return len(line) // 2 if count * 16 < len(line) and not line.isascii() else count


def _by_phrase(plain: str, blocks: Sequence[Block], small: Sequence[str], sizes: Sequence[int]) -> list[str]:
    """The reason a phrase gives for each block, or "". The whole text is searched for each phrase once: that is a
    hundred times faster than to search every block for all."""
    reasons = [""] * len(blocks)
    starts = [block.start for block in blocks]
    from bisect import bisect_right

    for phrase, kind in ANYWHERE:
        at = plain.find(phrase)
        while at >= 0:
            i = bisect_right(starts, at) - 1
            if i >= 0 and not reasons[i] and _trusted(kind, small[i], sizes[i]):
                reasons[i] = kind
            at = plain.find(phrase, blocks[i].end if i >= 0 else at + 1)
    for i, line in enumerate(small):
        if not reasons[i] and line.startswith(OPENINGS):
            kind = next(kind for phrase, kind in OPENING if line.startswith(phrase))
            reasons[i] = kind if _trusted(kind, line, sizes[i]) else ""
    return reasons


OPENINGS = tuple(phrase for phrase, _ in OPENING)


def _trusted(kind: str, line: str, size: int) -> bool:
    """Whether a phrase may throw out the paragraph it stands in."""
    if kind in {"legal notice", "web archive notice"}:
        return size <= 4 * LONGEST_MARKED
    if kind == "caption":
        return size <= 2 * LONGEST_MARKED
    return size <= LONGEST_MARKED and (kind in STRONG or SAID.search(line) is None)


def _by_shape(line: str, small: str, size: int) -> str:
    """What the shape of a line says it is, or "" for prose."""
    if line[-1] == ")" and size <= 2 * LONGEST_MARKED and (reason := _by_brackets(line)):
        return reason
    if size <= LONGEST_LABEL and not (FULL_STOP.search(line) and size > 3):
        return _label(line, small, size)
    if TRAILING_OFF.search(line) and size <= 60 and line[0] not in "\"“'‘":
        return "teaser"
    if size <= 60 and _is_picture(line, small):
        return "caption"
    return ""


def _by_brackets(line: str) -> str:
    """The reason for a line that ends in brackets with no full stop behind them."""
    if line[0] == "(" and line.count("(") == 1:
        return "editor's note" if line[-2] in ".!?" else "caption"
    found = CREDIT_END.search(line)
    if found and CREDIT_WORDS.search(found[1]) and found[1][-1] not in ".!?":
        return "caption"
    return ""


def _label(line: str, small: str, size: int) -> str:
    """The kind of a line that is no sentence."""
    if not any(map(str.isalpha, line)):
        return "date line" if DATE_LINE.match(small) else "ornament"
    if size <= 12 and DATE_LINE.match(small):
        return "date line"
    if BYLINE.match(line):
        return "byline"
    if line[-1] == ":" and size > 7:
        return ""
    if agency(line):
        return "agency credit"
    for phrase, kind in LABELS:
        if small.startswith(phrase) and (size <= 6 or kind in {"caption", "related headline"}):
            return kind
    return "menu or link list" if size <= 4 else "no full stop"


def _is_picture(line: str, small: str) -> bool:
    """Whether a sentence describes a picture: the present tense, and a full date, a side or the photographer's cut."""
    if line[0].isdigit() and re.match(r"\d+ (?:of|/) \d+\b", small):
        return True
    head = small[:240]
    if not PICTURED.search(head) or SAID.search(head):
        return False
    return bool(
        PICTURE_DATE.search(small)
        or PICTURE_SIDE.search(small)
        or CREDIT_WORDS.search(small[-30:])
        and line[-1] not in '.!?"”'
    )


def _twice(lines: Sequence[str], sizes: Sequence[int], reasons: list[str]) -> None:
    """A line printed twice in a row is a picture's caption; printed again elsewhere, it is a copy."""
    first: dict[str, int] = {}
    for i, line in enumerate(lines):
        before = first.setdefault(line, i)
        if before == i or sizes[i] < 5:
            continue
        if before == i - 1 and sizes[i] <= 2 * LONGEST_MARKED:
            reasons[before] = reasons[before] or "caption"
            reasons[i] = reasons[i] or "caption"
        reasons[i] = reasons[i] or "printed twice"


def _outside(sizes: Sequence[int], reasons: list[str]) -> None:
    """Short prose outside the stretch where the article stands belongs to the page around it."""
    best = total = 0
    start = first = last = 0
    for i, reason in enumerate(reasons):
        total += -GAP if reason else min(sizes[i], 50)
        if total <= 0:
            total, start = 0, i + 1
        elif total > best:
            best, first, last = total, start, i
    for i, reason in enumerate(reasons):
        if not reason and not first <= i <= last and sizes[i] < SHORT:
            reasons[i] = "outside the article"


GAP = 6  # words a line of furniture weighs against the article


def _title(lines: Sequence[str], small: Sequence[str], sizes: Sequence[int], reasons: Sequence[str]) -> int:
    """The index of the title: before the first prose, shaped like a headline, most of its words said again; or -1."""
    body = next((i for i, reason in enumerate(reasons) if not reason and sizes[i] > 7), -1)
    if body < 1:
        return -1
    said = set(
        re.findall(
            r"\w{4,}", " ".join(line for line, reason in zip(small, reasons, strict=True) if not reason)[:20_000]
        )
    )
    best, title = 0.0, -1
    for i in range(body):
        if not 3 <= sizes[i] <= 25 or reasons[i] not in {
            "no full stop",
            "menu or link list",
            "printed twice",
            "caption",
            "related headline",
        }:
            continue
        own = re.findall(r"\w{4,}", small[i])
        shared = len(said.intersection(own)) / max(3, len(own))
        if shared > max(best, 0.4) and reasons[i] == "no full stop":
            best, title = shared, i
    return title


def _is_section_head(i: int, lines: Sequence[str], sizes: Sequence[int], reasons: Sequence[str]) -> bool:
    """A short line alone between two paragraphs."""
    if reasons[i] not in {"no full stop", "menu or link list"} or sizes[i] > 10 or not 0 < i < len(lines) - 1:
        return False
    return not reasons[i - 1] and not reasons[i + 1] and not lines[i][0].islower() and lines[i][-1] not in ",;"


def mark_repeated(documents: Sequence[Document]) -> tuple[Document, ...]:
    return tuple(documents)
