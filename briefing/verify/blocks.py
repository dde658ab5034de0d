"""The visible blocks of a finished memo -> its claims and its list of sources; the same for every format."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from briefing.model import Memo
from briefing.text import collapse
from briefing.verify import head
from briefing.verify.direction import DIRECTIONS
from briefing.verify.lists import SOURCES, Wordings, lists, places, quotes
from briefing.verify.passages import folded
from briefing.verify.records import Claim, Finished, Shown
from briefing.verify.shown import ENTRY_NUMBER, FIXED, LABEL, anchored, is_fixed, source_of, words_of
from briefing.writing import days
from briefing.writing.wording import WORDING

NUMBER = re.compile(r"\s*(\d{1,4})[.)]\s+")
CLUSTER = re.compile(r"(?:\[\d{1,4}\]\s*(?:¶\s*\d+\s*)*)+")
PARTLY = re.compile(
    "|".join(
        folded(wording["partly"]).casefold().replace("{sources}", r"\d+(?:, \d+)*") for wording in WORDING.values()
    )
)
BRACKETED = re.compile(r"[*_]?\(([^()]*)\)[*_]?")


def finished(
    name: str, blocks: Iterable[Shown], made: Memo | None = None, faults: Iterable[str] = (), letter: bool = False
) -> Finished:
    """The claims are what stands between the heading above the first point and the list of sources, behind that
    whatever is no part of the lists there, and above it what is no head of a memo; in a `letter` what stands above
    and below is the sender's own, and noted."""
    shown = [block for block in blocks if words_of(block).strip()]
    first = _start_of_points(shown)
    end = _end_of_points(shown, first)
    top, said, behind = shown[:first], shown[first:end], shown[end:]
    numbers = frozenset(number for block in said if (number := anchored(block)) is not None)
    header = frozenset(folded(words_of(block)) for block in top)
    header |= {folded(made.header.marking or "")} if made else set()
    entries, listed, below = lists(behind, numbers, header, made)
    above = head.strays(top, [words_of(block) for block in shown if block.heading], made)
    notes: tuple[str, ...] = ()
    if letter:
        said, below, notes = _without_sender(above, said, below)
        above = ()
    claims = [_claim(block, {}) for block in above]
    claims += [_claim(block, listed) for block in said if not block.heading and not is_fixed(block)]
    claims += [_claim(block, {}) for block in below]
    between = [*top[-1:], *said]
    headings = tuple(words_of(block).strip() for block in between if block.heading and not is_fixed(block))
    faults = (*faults, *_renumbered(behind), *_uncompared(said))
    rests_on, header_lines = _resting_line(top), head.lines(top[:-1])
    return Finished(name, tuple(claims), entries, made, faults, headings, notes, rests_on=rests_on, header=header_lines)


def _without_sender(
    above: Sequence[Shown], said: Sequence[Shown], below: Sequence[Shown]
) -> tuple[list[Shown], list[Shown], tuple[str, ...]]:
    """The blocks of a mail that are the memo's, among its points and below them, and notes on what its sender says;
    where there is no point, all of it is the sender's."""
    kept, apart = (said, ()) if any(map(_is_point, said)) else ((), said)
    notes = (
        *_sender_note("above", [*above, *apart]),
        *_sender_note("below", [block for block in below if not _is_point(block)]),
    )
    return list(kept), [block for block in below if _is_point(block)], notes


def _resting_line(top: Sequence[Shown]) -> str:
    """What the memo says above its points that it rests on, folded; "" where it does not."""
    lines = (folded(words_of(block)).partition(method) for block in top for method in head.METHODS)
    return next((line for line, method, _ in lines if method), "")


def _uncompared(said: Sequence[Shown]) -> Iterator[str]:
    """A sentence for each thing among the points that shows what nobody can compare, and where it stands."""
    where: dict[str, list[str]] = {}
    for block in said if any(map(_is_point, said)) else ():
        for what in block.foreign:
            where.setdefault(what, []).append(_name(block))
    for what, (first, *others) in where.items():
        more = f" and {len(others)} more" if others else ""
        yield f"in {first}{more} stands {what}, and what that shows cannot be compared"


def _start_of_points(shown: Sequence[Shown]) -> int:
    """Where the headings above the first point begin."""
    first = next((i for i, block in enumerate(shown) if _is_point(block)), len(shown))
    while first and not shown[first - 1].heading and not shown[first - 1].anchor:
        first -= 1
    return first


def _sender_note(where: str, blocks: Iterable[Shown]) -> tuple[str, ...]:
    """The note on what the sender of a mail says beside the memo."""
    own = " ".join(filter(None, (collapse(words_of(block)) for block in blocks)))
    return (f"{where} the memo stands “{own}”, which is not compared with the sources",) if own else ()


def _renumbered(blocks: Sequence[Shown]) -> Iterator[str]:
    """A sentence for each entry that shows the number of another."""
    numbers = {anchored(block) for block in blocks if block.anchor.startswith("source")}
    for block in blocks:
        printed = ENTRY_NUMBER.match(words_of(block)) if block.anchor.startswith("source") else None
        if printed and int(printed[1]) in numbers - {anchored(block)}:
            yield f"source {anchored(block)} is numbered {printed[1]}"


def _name(block: Shown) -> str:
    return block.anchor.replace("-", " ") or f"“{words_of(block).strip():.40}”"


def _is_point(block: Shown) -> bool:
    if block.heading or block.anchor.startswith("source"):
        return False
    return block.anchor.startswith("point") or bool(NUMBER.match(words_of(block)) and CLUSTER.search(words_of(block)))


def _end_of_points(shown: Sequence[Shown], first: int) -> int:
    """Where the list of sources starts: at the last heading that says so above the sources that are marked as such. A
    theme may be called so too."""
    marked = next((i for i in range(first, len(shown)) if shown[i].anchor.startswith("source")), len(shown))
    headings = (i for i in reversed(range(first, marked)) if shown[i].heading)
    return next((i for i in headings if folded(words_of(shown[i])).casefold() in SOURCES), marked)


def _claim(block: Shown, listed: Wordings) -> Claim:
    whole = words_of(block)
    start, end, between, faults = _citations(block, whole)
    printed = NUMBER.match(whole)
    number = anchored(block)
    skip = 0
    # Without an anchor a number at the start is the point's; with one it may be a quotation that starts with a year.
    if printed and (number is None or int(printed[1]) == number):
        number, skip = int(printed[1]), printed.end()
    quotation = _ended(whole[skip:start])
    marks = BRACKETED.findall(whole[end:])
    left = _ended(BRACKETED.sub(lambda mark: " " if _is_mark(mark[1], quotation) else mark[0], whole[end:]))
    text = " ".join(filter(None, (quotation, between, left)))
    cited = tuple(dict.fromkeys(int(label) for label in LABEL.findall(whole[start:end])))
    worded = listed.get(number or 0, [])
    printed_quotes = (*block.quotes, *quotes(worded))
    printed_places = (*block.places, *places(worded))
    own = [folded(mark) for mark in marks if _is_mark(mark, quotation)]
    days_stated = tuple(part for mark in own for part in days.read(mark))
    flags = tuple(mark.casefold() for mark in own if not days.read(mark))
    links = tuple(target for shown, target in block.runs if shown.strip() and target.startswith(("http:", "https:")))
    return Claim(number, text, cited, printed_quotes, faults, days_stated, printed_places, flags, links)


def _ended(words: str) -> str:
    """Without the marks of direction with which a memo ends words of another direction."""
    end = len(words)
    while end and (words[end - 1].isspace() or words[end - 1] in DIRECTIONS):
        end -= 1
    return words[:end].lstrip()


def _is_mark(bracketed: str, quotation: str) -> bool:
    """Whether the memo itself prints this behind a point: "one origin only", "only in part: 3", or which days words of
    the point mean."""
    mark = folded(bracketed)
    if mark.casefold() in FIXED or PARTLY.fullmatch(mark.casefold()):
        return True
    days_stated = days.read(mark)
    return bool(days_stated) and all(words in days.PUBLISHED or words in folded(quotation) for words, _ in days_stated)


def _citations(block: Shown, whole: str) -> tuple[int, int, str, tuple[str, ...]]:
    """Where the citations of a point start and end, the words between them, and where a number and its link disagree.

    Linked numbers are citations; where nothing is linked the last bracketed numbers are, for the words of a source may
    hold such numbers too.
    """
    spans, faults, at = [], [], 0
    for text, target in block.runs:
        linked = source_of(target)
        if linked is not None:
            spans.append((at, at + len(text)))
            label = re.search(r"\d+", text)
            if label and "¶" not in text and label[0] != str(linked):
                faults.append(f"the link of [{label[0]}] leads to source {linked}")
        at += len(text)
    if spans:
        start, end = spans[0][0], spans[-1][1]
        start -= whole[:start].endswith("[")
        end += whole[end:].startswith("]")
        more = CLUSTER.match(whole, end)  # a number typed in by hand beside the linked ones
        gaps = " ".join(whole[a:b] for (_, a), (b, _) in pairwise(spans))
        between = collapse(CLUSTER.sub(" ", gaps)) if re.search(r"[^\s\[\](),;.]", CLUSTER.sub("", gaps)) else ""
        return start, more.end() if more else end, between, tuple(faults)
    found = list(CLUSTER.finditer(whole))
    return (found[-1].start(), found[-1].end(), "", ()) if found else (len(whole), len(whole), "", ())
