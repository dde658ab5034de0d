"""A Document -> the same Document with its blocks marked as prose, heading or furniture; nothing is deleted.

What a block is depends on the words and the shape of the blocks, not on marks that are there already, except that what
a format calls a heading needs more to be furniture; and marks that are there already stay: marking twice is marking
once.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain

from briefing.model import Block, Document
from briefing.reading.furniture_phrases import BY_KIND, BY_READERS
from briefing.reading.headlines import (
    MASTHEAD,
    OUTSIDE,
    PROSE,
    WINDOW,
    below_window,
    find_title,
    is_alone,
    is_dated,
    is_outlet_second,
    is_section_head,
)
from briefing.reading.mastheads import is_masthead
from briefing.reading.phrases import by_phrase
from briefing.reading.pullquotes import pull_quotes
from briefing.reading.shapes import ADDRESS, LONGEST_CAPTION, MENU, UNTOLD, by_shape, size_of
from briefing.reading.stamps import STAMPS, by_stamp
from briefing.reading.wrapping import paragraphs

LAST_OF_HEAD = 4  # the line below a headline, an outlet, a byline and a day
GAP = 6  # words a line of furniture weighs against the article; of 3, 6 and 10 the best F1 on copied pages
LONG = 25  # words: so long a paragraph is of the article wherever it stands
PLAIN_MARKS = (("’", "'"), ("‘", "'"), ("\xa0", " "), ("\n", " "))  # a phrase may be wrapped over two lines
PLAIN = frozenset(["", MENU, UNTOLD])
# Reasons that hold only where nobody has told the article from the page around it.
BY_PLACE = frozenset([MENU, UNTOLD, "figures", "printed twice", "teaser"])
# What names the comments of readers, alone or with their number: "Comments (3)", "33 Kommentare", "!@#$% COMMENTS".
COMMENTS = frozenset(
    "comments kommentare leserkommentare commentaires comentarios comentários reacties commenti".split()
)
IN_COMMENTS = ("omments", "ommenta", "ommenti", "coment", "reacties")  # one of these is in each
ANNOUNCED = rf"\W*(?:{'|'.join(sorted(COMMENTS))})\W*"
COUNTED = rf"\W*(?:\d[\d.,]* (?:{'|'.join(sorted(COMMENTS))})|(?:{'|'.join(sorted(COMMENTS))})\W{{1,3}}\d[\d.,]*)\W*"
LONGEST_COUNT, LEAST_ABOVE = 4, 60  # words of such a line, and of prose above it
SIGNS_OF_COMMENTS, SIGNS = frozenset([BY_READERS, "byline", "date line"]), 2  # lines below the count
# A string, which is compiled where one of CREDITED stands.
CREDIT = r"(?<=[.!?\"”] )\((?:Additional )?(?:Reporting|Writing|Editing|Compiled) by "
CREDITED = ("Reporting by ", "Writing by ", "Editing by ", "Compiled by ")


def mark(document: Document) -> Document:
    """The document with its blocks marked; those a format has marked itself keep their marks."""
    text = document.text
    blocks = document.blocks or tuple(
        Block(start, end) for span in paragraphs(text) for start, end in _parts(text, *span)
    )
    if any(map(text.__contains__, STAMPS)):
        blocks = tuple(chain.from_iterable(by_stamp(text, block) for block in blocks))
    lines = [text[block.start : block.end] for block in blocks]
    kinds = _kinds(lines, _plain(text), blocks, known=bool(document.blocks))
    return document._replace(
        blocks=tuple(
            block if _stays(block, kind, reason) else Block(block.start, block.end, kind, reason)
            for block, (kind, reason) in zip(blocks, kinds, strict=True)
        ),
    )


def keep(document: Document) -> Document:
    """The same document with its furniture taken for prose, as somebody asked who misses something."""
    blocks = tuple(Block(b.start, b.end) if b.kind == "furniture" else b for b in document.blocks)
    return document._replace(blocks=blocks)


def _stays(block: Block, kind: str, reason: str) -> bool:
    """Whether a block keeps its mark: furniture always, a heading unless its words are those of a page ("Sign up")."""
    if block.kind == "heading":
        return kind != "furniture" or reason not in BY_KIND
    return block.kind != "prose" or kind == "prose"


def _parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A paragraph, and apart from it the credit that an agency puts at its end."""
    paragraph = text[start:end]
    found = re.search(CREDIT, paragraph) if any(map(paragraph.__contains__, CREDITED)) else None
    if found:
        yield start, start + len(paragraph[: found.start()].rstrip())
        yield start + found.start(), end
    else:
        yield start, end


def _plain(text: str) -> str:
    """`text` in small letters and plain marks, every character at its place."""
    small = text.lower()
    if len(small) != len(text):
        small = "".join(letter if len(letter.lower()) > 1 else letter.lower() for letter in text)
    for mark, plain in PLAIN_MARKS:  # six times faster than a translation table
        small = small.replace(mark, plain)
    return small


def _kinds(lines: Sequence[str], plain: str, blocks: Sequence[Block], known: bool) -> list[tuple[str, str]]:
    """The kind of every block and its reason. Where the format has told paragraphs from the page around them (`known`),
    a paragraph is furniture only if it says so itself, not for its shape or place."""
    small = [plain[block.start : block.end] for block in blocks]
    words = [line.split() for line in small]
    sizes = list(map(size_of, lines, map(len, words)))
    reasons = by_phrase(plain, blocks, small, sizes, set(chain.from_iterable(words)))
    _shapes(lines, small, sizes, reasons, blocks, known)
    if any(map(plain.__contains__, IN_COMMENTS)):
        _comments(small, sizes, reasons, blocks)
    for i in pull_quotes(lines):
        if reasons[i] in PLAIN and "" in reasons[:i]:  # above the text it is a headline
            reasons[i] = "pull quote"
    window = 0 if known else below_window(lines, small, sizes)
    if window:
        reasons[0] = WINDOW
        for i, line in enumerate(small):
            if line == small[window]:  # however long it is
                reasons[i] = reasons[i] or UNTOLD
    if is_outlet_second(lines, reasons):
        reasons[1] = MASTHEAD
    _twice(lines, sizes, reasons)
    _lists(lines, sizes, reasons)
    if not known:
        _outside(sizes, reasons)
    for i, reason in enumerate(reasons):
        if reason == "teaser" and is_alone(i, reasons):
            reasons[i] = ""  # inside an article a sentence may trail off
    title = window or find_title(lines, small, sizes, reasons, known)
    if title > 0 and reasons[0] == MENU and is_dated(reasons) and is_masthead(lines[0]):
        reasons[0] = MASTHEAD
    # What stands there again is whose picture it is.
    again = {line for line, times in Counter(lines).items() if times > 1}
    return [
        _kind(reason, i == title or (lines[i] not in again and is_section_head(i, lines, sizes, reasons)), known)
        for i, reason in enumerate(reasons)
    ]


def _shapes(
    lines: Sequence[str],
    small: Sequence[str],
    sizes: Sequence[int],
    reasons: list[str],
    blocks: Sequence[Block],
    known: bool,
) -> None:
    """What no phrase gives away has the reason that its shape gives."""
    begun = False
    for i, line in enumerate(lines):
        if not reasons[i]:  # above the text a line may be the title, which may begin with any word
            reasons[i] = by_shape(line, small[i], sizes[i], title=not begun or blocks[i].kind == "heading")
        if begun and (known or i > LAST_OF_HEAD) and reasons[i] == ADDRESS:
            reasons[i] = MENU  # only at the head it is where the text stood
        begun = begun or (not reasons[i] and sizes[i] > PROSE)


def _kind(reason: str, heading: bool, known: bool) -> tuple[str, str]:
    if heading:
        return "heading", ""
    if not reason or (known and reason in BY_PLACE):
        return "prose", ""
    return "furniture", reason


def _comments(small: Sequence[str], sizes: Sequence[int], reasons: list[str], blocks: Sequence[Block]) -> None:
    """What stands below the article and a line that counts or announces the comments of readers ("33 Kommentare") is
    theirs, up to a heading of more than a name. A line that is no heading, or counts none, may be a button, below which
    the article goes on: then those who wrote them, and when, must stand below."""
    above = 0
    for i, line in enumerate(small):
        above += 0 if reasons[i] else sizes[i]
        if sizes[i] > LONGEST_COUNT or above < LEAST_ABOVE or COMMENTS.isdisjoint(re.findall(r"[^\W\d_]+", line)):
            continue
        counted = any(map(str.isdecimal, line))
        if not re.fullmatch(COUNTED if counted else ANNOUNCED, line):
            continue
        # Entries of a live report have the time alone.
        below = zip(small[i + 1 :], reasons[i + 1 :], strict=True)
        signs = sum(why in SIGNS_OF_COMMENTS and any(map(str.isalpha, said)) for said, why in below)
        if signs >= SIGNS or (counted and blocks[i].kind == "heading"):
            heads = (j for j in range(i + 1, len(small)) if blocks[j].kind == "heading" and sizes[j] > LONGEST_COUNT)
            end = next(heads, len(small))
            reasons[i:end] = [BY_READERS] * (end - i)
            return
        reasons[i] = BY_READERS if counted else reasons[i]


def _twice(lines: Sequence[str], sizes: Sequence[int], reasons: list[str]) -> None:
    """A line printed twice in a row is a picture's caption, once more elsewhere a pull quote; oftener, a refrain that
    belongs to the text, such as the question put to everybody."""
    places: dict[str, list[int]] = {}
    for i, line in enumerate(lines):
        if sizes[i] >= 5:
            places.setdefault(line, []).append(i)
    for first, *others in places.values():
        if len(others) != 1 or sizes[first] > LONGEST_CAPTION:
            continue
        if others[0] == first + 1:
            reasons[first] = reasons[first] or "caption"
        reasons[others[0]] = reasons[others[0]] or ("caption" if others[0] == first + 1 else "printed twice")


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
        if not reason and not first <= i <= last and sizes[i] < LONG:
            reasons[i] = OUTSIDE


def _lists(lines: Sequence[str], sizes: Sequence[int], reasons: list[str]) -> None:
    """The items of a list that a paragraph announces ("in three parts:") belong to the article, full stop or not."""
    listed = False
    for i, line in enumerate(lines):
        if not reasons[i]:
            listed = line[-1] == ":"
        elif listed and reasons[i] in {UNTOLD, MENU, "date line"}:
            reasons[i] = "" if sizes[i] >= 5 else reasons[i]
        else:
            listed = False
