"""A Document -> the same Document with its blocks marked as prose, heading or furniture; nothing is deleted.

What a block is depends on the words and the shape of the blocks, not on marks that are there already, except that what
a format calls a heading needs more to be furniture; and marks that are there already stay: marking twice is marking
once.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import chain, takewhile

from briefing.model import Block, Document
from briefing.reading.datelines import agency
from briefing.reading.furniture_phrases import ANYWHERE, BY_KIND, OPENING, STRONG
from briefing.reading.mastheads import is_host, is_masthead, is_of_site
from briefing.reading.pullquotes import pull_quotes
from briefing.reading.shapes import ADDRESS, FULL_STOPS, LONGEST_CAPTION, MENU, SAID, UNTOLD, by_shape, size_of
from briefing.reading.wrapping import ITEM, paragraphs
from briefing.text import CLOSING_MARKS

SHORT = 25  # words: what is longer and repeated is shared wire copy, which is evidence
LONGEST_MARKED = 45  # words a paragraph may have and be thrown out for a phrase in it; notices of the law run longer
LONGEST_BY_KIND = {
    "caption": LONGEST_CAPTION,
    "legal notice": 180,
    "editor's note": 90,  # "Editor's note: This is a free version of ...", with what the other one has
    "newsletter box": 70,  # a form with all that it may answer: "Invalid email address. Please re-enter."
    "web archive notice": 180,
}
# Words of captions one after the other in one paragraph that opens with "Photo:", unless it counts them to the last.
LONGEST_GALLERY = 400
LAST_PICTURE = re.compile(r"\b(\d+) (?:of|/) \1\W*$")
PICTURES = 3  # or has as many buttons that hide a caption
GAP = 6  # words a line of furniture weighs against the article; of 3, 6 and 10 the best F1 on copied pages
COPIED = 0.3  # a document that shares more of its paragraphs than this is a copy
WORD = re.compile(r"\w{4,}")
OUTSIDE = "outside the article"
MASTHEAD = "name of the outlet"
PLAIN = frozenset(["", MENU, UNTOLD])
# Reasons that hold only where nobody has told the article from the page around it.
BY_PLACE = frozenset([MENU, UNTOLD, "figures", "printed twice", "teaser"])
# What stands between a headline and the text.
BY_AND_WHEN = frozenset(["byline", "date line", "agency credit", ADDRESS, MASTHEAD])
# "Bridge closed Stand: 26.04.2024 19:26 Uhr The bridge", a page that was copied without its line breaks.
STAMPS = tuple(
    "Stand: |Veröffentlicht: |Aktualisiert: |Erstellt: |Published: |Posted: |Updated: |Publié le: |Mis à jour le: "
    "|Publicado: |Actualizado: |Atualizado: |Pubblicato: |Aggiornato: |Gepubliceerd: |Bijgewerkt: ".split("|")
)
STAMP = (
    rf"(?:^|(?<=\s))(?:{'|'.join(STAMPS)})(?:[^\W\d_]{{2,10}}\.?,? )?"
    r"(?:\d{1,2}[./]\d{1,2}[./]\d{4}|\d{1,2}\.? [^\W\d_]{3,12}\.? \d{4}|[^\W\d_]{3,12}\.? \d{1,2}, \d{4}"
    r"|\d{4}-\d\d-\d\d)(?:(?:,| -| \||,? um|,? at|,? à)? \d{1,2}[.:h]\d\d(?: ?(?:Uhr|[ap]\.?m\.?|[AP]M))?"
    r"(?: (?:GMT|UTC|BST|CES?T|MES?Z|E[DS]?T|P[DS]?T))?)?(?=\s*$|\s[^\Wa-zß-ÿ]|\s[\"'“„«])"
)
OPENINGS = tuple(phrase for phrase, _ in OPENING)
LONGEST_HEADLINE = 45  # words
LAST_OF_HEAD = 4  # the line below a headline, an outlet, a byline and a day
FEWEST_PARAGRAPHS, LEAST_PROSE = 3, 0.75  # of the lines below a headline that nothing else tells
OPEN_ENDS = ",;"  # no headline ends so
ENDING = 4  # letters: with 5 more phrases are too short for it, with 3 more texts have it
PROSE = 7  # words; with more a paragraph that no rule takes is where the text begins
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
        blocks = tuple(chain.from_iterable(_by_stamp(text, block) for block in blocks))
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


def _by_stamp(text: str, block: Block) -> Iterator[Block]:
    """A paragraph in parts, where the day it was written stands in it: the headline above that, the day, the text."""
    found = re.search(STAMP, text[block.start : block.end]) if block.kind == "prose" else None
    if found is None:
        yield block
        return
    above = text[block.start : block.start + found.start()].rstrip()
    headline = len(above.split()) <= LONGEST_HEADLINE and not above.endswith(FULL_STOPS)
    cuts = (
        Block(block.start, block.start + len(above), "heading" if headline else "prose"),
        Block(block.start + found.start(), block.start + found.end()),
        Block(block.end - len(text[block.start + found.end() : block.end].lstrip()), block.end),
    )
    yield from (part for part in cuts if part.start < part.end)


def _plain(text: str) -> str:
    """`text` in small letters and plain marks, every character at its place."""
    small = text.lower()
    if len(small) != len(text):
        small = "".join(letter if len(letter.lower()) > 1 else letter.lower() for letter in text)
    return small.replace("’", "'").replace("‘", "'").replace("\xa0", " ")  # six times faster than a translation table


def _kinds(lines: Sequence[str], plain: str, blocks: Sequence[Block], known: bool) -> list[tuple[str, str]]:
    """The kind of every block and its reason. Where the format has told paragraphs from the page around them (`known`),
    a paragraph is furniture only if it says so itself, not for its shape or place."""
    small = [plain[block.start : block.end] for block in blocks]
    words = [line.split() for line in small]
    sizes = list(map(size_of, lines, map(len, words)))
    reasons = _by_phrase(plain, blocks, small, sizes, set(chain.from_iterable(words)))
    begun = False
    for i, line in enumerate(lines):
        if not reasons[i]:  # above the text a line may be the title, which may begin with any word
            reasons[i] = by_shape(line, small[i], sizes[i], title=not begun or blocks[i].kind == "heading")
        if begun and (known or i > LAST_OF_HEAD) and reasons[i] == ADDRESS:
            reasons[i] = MENU  # only at the head it is where the text stood
        begun = begun or (not reasons[i] and sizes[i] > PROSE)
    for i in pull_quotes(lines):
        if reasons[i] in PLAIN and "" in reasons[:i]:  # above the text it is a headline
            reasons[i] = "pull quote"
    _name_outlet(lines, reasons)
    _twice(lines, sizes, reasons)
    _lists(lines, sizes, reasons)
    if not known:
        _outside(sizes, reasons)
    for i, reason in enumerate(reasons):
        if reason == "teaser" and _is_alone(i, reasons):
            reasons[i] = ""  # inside an article a sentence may trail off
    title = _title(lines, small, sizes, reasons, known)
    if title > 0 and reasons[0] == MENU and _is_dated(reasons) and is_masthead(lines[0]):
        reasons[0] = MASTHEAD
    # What stands there again is whose picture it is.
    again = {line for line, times in Counter(lines).items() if times > 1}
    return [
        _kind(reason, i == title or (lines[i] not in again and _is_section_head(i, lines, sizes, reasons)), known)
        for i, reason in enumerate(reasons)
    ]


def _kind(reason: str, heading: bool, known: bool) -> tuple[str, str]:
    if heading:
        return "heading", ""
    if not reason or (known and reason in BY_PLACE):
        return "prose", ""
    return "furniture", reason


def _by_phrase(
    plain: str, blocks: Sequence[Block], small: Sequence[str], sizes: Sequence[int], vocabulary: set[str]
) -> list[str]:
    """The reason a phrase gives for each block, or ""; `vocabulary` are the words of all.

    The whole text is searched for each phrase once, if it has the words of the phrase at all: that is hundreds of times
    faster than to search every block for all.
    """
    reasons = [""] * len(blocks)
    starts = [block.start for block in blocks]
    met = [0] * len(blocks)
    vocabulary = vocabulary.union([word[-ENDING:] for word in vocabulary])
    for needed, phrase, kind in _phrases_by_words():
        if not needed <= vocabulary:
            continue
        first, _, second = phrase.partition("…")
        at = plain.find(first)
        while at >= 0:
            i = bisect_right(starts, at) - 1
            if i >= 0 and not reasons[i] and (not second or plain.find(second, at + len(first), blocks[i].end) >= 0):
                met[i] += 1  # the more phrases, the longer a paragraph may be
                reasons[i] = kind if _trusted(kind, small[i], sizes[i] // met[i]) else ""
            at = plain.find(first, max(at + 1, blocks[i].end if i >= 0 else 0))
    for i, line in enumerate(small):
        if not reasons[i] and line.startswith(OPENINGS) and (kind := _kind_of_opening(line)):
            gallery = kind == "caption" and (sizes[i] <= LONGEST_GALLERY or _all_pictures(line))
            reasons[i] = kind if gallery or _trusted(kind, line, sizes[i]) else ""
    return reasons


def _kind_of_opening(line: str) -> str:
    """The kind of the phrase that a line opens with, up to the end of a word: "also see", not "also seen"."""
    for phrase, kind in OPENING:
        if line.startswith(phrase) and not (phrase[-1].isalpha() and line[len(phrase) :][:1].isalpha()):
            return kind
    return ""


def _all_pictures(line: str) -> bool:
    return bool(LAST_PICTURE.search(line)) or line.count("hide caption") >= PICTURES


@cache
def _phrases_by_words() -> tuple[tuple[frozenset[str], str, str], ...]:
    """Each phrase, with its kind, behind what the words of a text must hold that has it: the words between its spaces,
    and the ending of its first one, which may itself be the end of a longer word."""
    found = []
    for phrase, kind in ANYWHERE:
        first, *others = phrase.partition("…")[0].split(" ")
        ending = [first[-ENDING:]] if others and len(first) >= ENDING else []
        found.append((frozenset([*others[:-1], *ending]), phrase, kind))
    return tuple(found)


def _trusted(kind: str, line: str, size: int) -> bool:
    """Whether a phrase may throw out the paragraph it stands in."""
    longest = LONGEST_BY_KIND.get(kind, LONGEST_MARKED)
    return size <= longest and (kind in STRONG or "©" in line or "rights reserved" in line or not SAID.search(line))


def _name_outlet(lines: Sequence[str], reasons: list[str]) -> None:
    """The second line, above the day or the address, names the outlet if it is a site, a newspaper or stands in the
    address: it may be the author."""
    if len(lines) < 3 or reasons[1] not in {MENU, UNTOLD} or reasons[2] not in {"date line", ADDRESS}:
        return
    address = next((lines[i] for i in (2, 3) if i < len(lines) and reasons[i] == ADDRESS), "")
    if is_host(lines[1]) or is_masthead(lines[1]) or is_of_site(lines[1], address):
        reasons[1] = MASTHEAD


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
        if not reason and not first <= i <= last and sizes[i] < SHORT:
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


def _title(
    lines: Sequence[str], small: Sequence[str], sizes: Sequence[int], reasons: Sequence[str], known: bool
) -> int:
    """The index of the title: before the first prose, shaped like a headline, most of its words said again, or nothing
    between it and the text but who wrote it when, and above it but the name of the newspaper; or -1."""
    if lines and not known:
        if _is_above_the_only_date(lines[0], sizes, reasons):
            return 0
        # Here "Follow us: Facebook" is no headline, as any word may begin one elsewhere above the text.
        if _is_above_prose_alone(lines[0], sizes[0], reasons) and by_shape(lines[0], small[0], sizes[0]) == reasons[0]:
            return 0
    body = next((i for i, reason in enumerate(reasons) if not reason and sizes[i] > PROSE), -1)
    if body < 1:
        return -1
    first = int(reasons[0] == MENU and is_masthead(lines[0]))  # the line that may be the title
    alone = [i for i in range(first, body) if reasons[i] not in BY_AND_WHEN]
    if len(alone) == 1 and body > 1 and (alone[0] == 0 or first):
        i = alone[0]
        if 2 <= sizes[i] <= 25 and (reasons[i] in (UNTOLD, MENU) or lines[i][-1] == "?"):
            return i
    above = [
        i
        for i in range(body)  # the second is a headline of three or four words
        if (reasons[i] == UNTOLD or (reasons[i] == MENU and i >= body - 3))
        and 3 <= sizes[i] <= 25
        and lines[i][-1] not in OPEN_ENDS
        and not ITEM.match(lines[i])
    ]
    if not above:
        return -1
    said = set(WORD.findall(" ".join(line for line, why in zip(small, reasons, strict=True) if not why)[:20_000]))
    best, title = 0.0, -1
    for i in above:
        own = WORD.findall(small[i])
        shared = len(said.intersection(own)) / max(3, len(own))
        if shared > max(best, 0.4):
            best, title = shared, i
    return title


def _is_dated(reasons: Sequence[str]) -> bool:
    """Whether a line above the first prose is there for its date."""
    return "date line" in reasons[: reasons.index("")] if "" in reasons else False


def _is_above_the_only_date(first: str, sizes: Sequence[int], reasons: Sequence[str]) -> bool:
    """Whether the first line is a headline whatever its shape: who wrote it where and when stands below it, with the
    address, or directly above the text. Arabic and Hindi papers have headlines with a full stop, but of those none may
    have a day below another paragraph, which would be a diary."""
    if not 2 <= sizes[0] <= LONGEST_HEADLINE or reasons[0] not in {"", OUTSIDE, "teaser", UNTOLD}:
        return False
    end = 1 + (reasons[1:2] == [MENU] and reasons[2:3] != [MENU])  # the author, or an outlet that nothing tells
    head = tuple(takewhile(BY_AND_WHEN.__contains__, reasons[end:]))
    stopped = reasons[0] in {"", OUTSIDE} and first.rstrip(CLOSING_MARKS).endswith(FULL_STOPS)
    if ADDRESS in head:
        return "date line" in head or not stopped
    rest = reasons[end + len(head) :]
    return "date line" in head and rest[:1] == [""] and not (stopped and "date line" in rest)


def _is_above_prose_alone(first: str, size: int, reasons: Sequence[str]) -> bool:
    """Whether the first line is a headline because hardly anything but paragraphs stands below it, as in no page."""
    below = reasons[1:]
    return (
        2 <= size <= LONGEST_HEADLINE
        and reasons[0] in {UNTOLD, MENU}
        and first[-1] not in OPEN_ENDS
        and "|" not in first  # "Jane Doe | Staff writer"
        and below[:1] == [""]
        and below.count("") >= max(FEWEST_PARAGRAPHS, LEAST_PROSE * len(below))
    )


def _is_section_head(i: int, lines: Sequence[str], sizes: Sequence[int], reasons: Sequence[str]) -> bool:
    """A short line alone between two paragraphs; with a stroke in it, it says whose picture it is."""
    if reasons[i] not in {UNTOLD, MENU} or sizes[i] > 10 or "/" in lines[i] or not _is_alone(i, reasons):
        return False
    return not lines[i][0].islower() and lines[i][0] not in "*•+-–—" and lines[i][-1] not in ",;"


def _is_alone(i: int, reasons: Sequence[str]) -> bool:
    return 0 < i < len(reasons) - 1 and not reasons[i - 1] and not reasons[i + 1]


def mark_repeated(documents: Sequence[Document]) -> tuple[Document, ...]:
    """The documents with the short lines marked that come again and again: in two documents of one outlet, or in three
    of the folder.

    Long prose is never marked, nor what documents share that have much in common: copies of one agency story are
    evidence, and their short paragraphs with them.
    """
    lines = [
        {line: i for i, block in enumerate(document.blocks) if (line := _repeatable(document, block))}
        for document in documents
    ]
    shared = Counter(line for own in lines for line in own)
    outlets: Counter[tuple[str, str]] = Counter()
    counts: Counter[str] = Counter()
    for document, own in zip(documents, lines, strict=True):
        prose = sum(block.kind == "prose" for block in document.blocks)
        if sum(shared[line] > 1 for line in own) > COPIED * max(prose, 4):
            continue
        counts.update(list(own))  # of a mapping it would add the values
        if (
            document.outlet and agency(document.outlet) is None
        ):  # their stories tell of the days before in the same words
            outlets.update((document.outlet, line) for line in own)
    return tuple(
        _without(
            document, {i for line, i in own.items() if counts[line] > 2 or outlets[document.outlet or "", line] > 1}
        )
        for document, own in zip(documents, lines, strict=True)
    )


def _repeatable(document: Document, block: Block) -> str:
    if block.kind == "furniture" or block.end - block.start > 10 * SHORT:
        return ""
    line = document.text[block.start : block.end]
    return line if len(line.split()) <= SHORT else ""


def _without(document: Document, repeated: set[int]) -> Document:
    if not repeated:
        return document
    blocks = tuple(
        Block(block.start, block.end, "furniture", "repeated in other sources") if i in repeated else block
        for i, block in enumerate(document.blocks)
    )
    return document._replace(blocks=blocks)
