"""What stands above the points of a finished memo -> the blocks of it that say something that no head of a memo says.

Titles and the lines of the header may be anybody's; a sentence, or what cites a source, reads like a point.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.model import Header, Memo
from briefing.reading.shapes import size_of
from briefing.text import SENTENCE_ENDS
from briefing.verify.passages import folded
from briefing.verify.records import Shown
from briefing.verify.shown import LABEL, is_fixed, links_source, words_of
from briefing.writing import days
from briefing.writing.phrasing import coverage
from briefing.writing.remarks import NOTES, say
from briefing.writing.wording import FORMER, WORDING

LINES = tuple(wording[key] for wording in WORDING.values() for key in ("to", "from", "date", "subject", "reference"))
LINE = re.compile(rf"(?:{'|'.join(map(re.escape, LINES))})\s*(?P<colon>:)?\s")
METHODS = tuple(map(folded, (*(wording["method"] for wording in WORDING.values()), *FORMER["method"])))
COUNTED = frozenset(
    form
    for wording in WORDING.values()
    for key in ("documents", "outlets", "origins", "unread")
    for form in wording[key].split("|")
)
# What may fill a blank of a note: no second sentence, but "U.S. Navy" and "Who pays?".
BLANK = r"(?:[^.!?]|(?>\.(?=\w\.)|(?<=\.\w)\.)|[!?](?=[.,]))*"  # a full stop is taken in one way: else time doubles
NOTED = "|".join(
    re.sub(r"\\\{\w+\\\}", lambda _: BLANK, re.escape(folded(wording[key])))
    for wording in WORDING.values()
    for key in NOTES
)
PAGE_BEHIND = re.compile(r"[ .]+\d{1,2}$")  # of a line in a table of contents
A_LINE, A_SENTENCE = 3, 4  # words; what has fewer is a marking, a name, "Act now."


def strays(blocks: Sequence[Shown], headings: Sequence[str], made: Memo | None) -> tuple[Shown, ...]:
    """Those of the blocks above the first point that say something of their own; a table of contents says only the
    `headings` of the memo, in their order."""
    contents = _contents(blocks, list(map(folded, headings)))
    titled = next((i for i, block in enumerate(blocks) if block.heading), 0)
    return tuple(
        block
        for i, block in enumerate(blocks)
        if i not in contents
        and (not block.heading or _cites(block))
        and not (is_fixed(block) or _is_line(block) or is_of_a_head(folded(words_of(block)).strip("*_ "), made))
        and _speaks(block, above=i < titled)
    )


def _contents(blocks: Sequence[Shown], headings: Sequence[str]) -> frozenset[int]:
    """Which blocks are a table of contents: two or more headings in their order, each with its page or without."""
    found: list[int] = []
    at = 0
    for i, block in enumerate(blocks):
        words = folded(words_of(block))
        forms = (words, PAGE_BEHIND.sub("", words))
        reached = next((j for j in range(at, len(headings)) if headings[j] in forms), None)
        if reached is not None and not block.heading:
            found.append(i)
            at = reached + 1
    return frozenset(found if len(found) > 1 else ())


def _is_line(block: Shown) -> bool:
    """Whether it is a line of the header: "To: the minister", in a table or list without the colon."""
    line = LINE.match(folded(words_of(block)).strip("*_ "))
    return line is not None and (block.item or line["colon"] is not None)


def lines(blocks: Sequence[Shown]) -> tuple[str, ...]:
    """The title and the lines below it, folded, of a header with a line a row or item."""
    titled = next((i for i, block in enumerate(blocks) if block.heading), len(blocks))
    shown = [folded(words_of(block)) for block in blocks[titled:] if block.heading or block.item]
    return tuple(words for words in shown if words not in LINES)


def without_label(line: str) -> str:
    """What a line of the header says behind its "To" or "Date:"."""
    return LINE.sub("", line, count=1)


def _speaks(block: Shown, *, above: bool) -> bool:
    """Whether the block cites a source, is a sentence, or is longer than what may stand `above` a title or in a row."""
    words = words_of(block).strip()
    # "OFFICIAL - NOT FOR DISTRIBUTION" is a marking.
    line = size_of(words, len(words.split())) >= A_LINE and not block.item and not above and not words.isupper()
    return _cites(block) or is_sentence(words) or line


def _cites(block: Shown) -> bool:
    return bool(LABEL.search(words_of(block))) or links_source(block.runs)


def is_sentence(words: str) -> bool:
    """Whether these words are enough to say something, and end."""
    return size_of(words, len(words.split())) >= A_SENTENCE and words.rstrip('"”’»)').endswith(tuple(SENTENCE_ENDS))


def is_of_a_head(words: str, made: Memo | None) -> bool:
    """Whether the memo itself has these words above its points: a line of the header, what it rests on, a note."""
    header = made.header if made else Header("")
    lines = (header.title, header.to, header.sender, header.subject, header.reference, header.marking)
    if words in {folded(line) for line in lines if line}:
        return True
    line, method, rest = next((words.partition(method) for method in METHODS if method in words), ("", "", words))
    own = [folded(say(note, wording)) for wording in WORDING.values() for note in (made.notes if made else ())]
    notes = "|".join(map(re.escape, own)) if made else NOTED
    return (not method or covers(line.strip().removesuffix("."), made)) and bool(
        re.fullmatch(rf"(?:\s*(?:{notes}))*\s*", rest)
    )


def covers(line: str, made: Memo | None) -> bool:
    """Whether a line says what the memo rests on: where it carries its proof, whether it says just that."""
    if made is not None:
        return any(line == folded(coverage(made.coverage, wording)) for wording in WORDING.values())
    return all(_is_fact(fact) for fact in re.split(r"(?:,| ?;) ", line))


def _is_fact(fact: str) -> bool:
    """ "7 documents", or a span of days."""
    number, _, noun = fact.partition(" ")
    return (number.isdigit() and noun in COUNTED) or days.are_days(fact.casefold().split())
