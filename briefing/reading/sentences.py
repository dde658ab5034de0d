"""A Document -> its Sentences, each with offsets into the document's text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache, lru_cache

from briefing.errors import BriefingError
from briefing.model import Document, Sentence
from briefing.reading.calendars import BEFORE_DAY
from briefing.reading.datelines import dateline
from briefing.reading.short_forms import goes_on
from briefing.text import SENTENCE_ENDS, words

# sentencex keeps a whole quotation in one piece, so it gets a copy in which the marks are spaces: 91.1 -> 95.5 F1 on
# GUM news. A line break inside a block is a wrapped line and no boundary.
MASKED = '"“”„«»\n\r\v\f\x85\u2028\u2029'
UNSPACED_LANGUAGES = frozenset({"zh", "ja", "th"})  # the mask costs about one point there
# What belongs to the sentence before it when it follows its full stop.
CLOSING = re.compile(r"""["”»«“’')\]]+(?=[\s—–-]|$)|["”»’')\]]+(?=["“«]?[^\W\d_a-z])|\s[”»](?=\s|$)""")
ATTRIBUTION = re.compile(
    r"""(?:[^\W\d_a-z][\w.'’-]*[ ,]+){1,5}(?:added|asked|called|cried|demanded|exclaimed|joked|replied|said|says|
    shouted|tells|told|tweeted|warned|wondered|wrote|yelled)\b""",
    re.VERBOSE,
)
QUESTION_MARKS, CLOSING_QUOTATION = ("?", "!", "…"), "\"”’'»"
# A name that is written small at the start of a sentence: "iPhone", "al-Hayat".
SMALL_NAME = re.compile(r"[a-z]{1,2}[A-Z]|(?:al|el)[- ][A-Z]")
# "E! News", but "He won Jeopardy! The next day": a "!" of a name, and what begins a sentence all the same. Strings,
# which are compiled where a "!" ends a piece.
NAME = r"(?<![\w-])(?:[B-HJ-Z]|Jeopardy|Yahoo)!$"
OPENER = r"(?:A|An|And|As|At|But|He|Her|His|I|In|It|On|She|So|The|They|This|We|You)\b|[^A-Z]"
HOUR = re.compile(r"\b[ap]\.m\.$")
# Short forms that sentencex does not know and that open a name.
TITLE = re.compile(r"\b(?:Ald|Amb|Atty|Cdr|Cllr|Const|Dep|Ft|Govs|Lieut|Messrs|Ms|MSgt|Mx|Ofc|Pte|Spc|SSgt|Treas)\.$")
# A string, which is compiled where an hour ends a piece. Of the months the shortest forms that open no name: after "at
# 5 p.m." a Mark, Julia or May begins a sentence.
AFTER_HOUR = (
    rf"(?:{BEFORE_DAY.title()})day|Jan|Feb|March|Apr|May \d|June|July|Aug|Sept|Oct|Nov|Dec"
    r"|(?:Eastern|Central|Mountain|Pacific|GMT|UTC|BST|[ECMP][SD]?T\b|[A-Z]\w+ time)"
)
# Lost space: "the same again.The next day": a running sentence after the stop, and before it a word in small letters,
# which "Example.Com" is not.
GLUED = re.compile(r"\.(?=[A-Z][a-z]+ [a-z])")
# The number of an item in a list: "3) The mayor said ...", and who speaks in a printed interview: "Q. Why?", "A. The
# mayor said ..."; but "A. Moreno said ...". A string, which is compiled for what may be one.
ITEM_NUMBER = r"""(?x)(?:\d{1,2}[.)]|\(\d{1,2}\)|Q[.:]|A:
    |A\.(?=\s+(?:The|It|In|I|If|No|Not|That|There|They|This|We|Well|What|Yes|You)\b))\s+(?=["“'‘(]?[A-Z])"""
INVISIBLE = "\u200b\u200e\u200f\u2060\ufeff"  # of no width
FEWEST_WORDS, SOON = 6, 60  # words of a unit that `Sentence.position` counts, characters in which most have them
LONGEST_PIECE = 8_000  # characters: ten times the longest paragraph of a usual report, and ten milliseconds of Chinese
FIGURE = 3  # digits: lists and decisions have smaller numbers
STOPS = tuple(SENTENCE_ENDS)
# A string, which is compiled where a paragraph is longer than that. Only what ends a sentence wherever it stands, and a
# full stop behind a word that is no short form: "…" and the Urdu and Armenian marks may stand in the middle.
STRONG_STOP = r"[。！？।؟]|[a-z]{3}[.!?] +(?=[A-Z])"
# "16.06 The council met", "3:15 pm: The council met": an entry of a running report. Most texts have no use for it.
ENTRY = (
    r"(?P<time>(?:[01]?\d|2[0-3])[.:][0-5]\d)(?: ?(?i:[ap]\.?m\b\.?))?(?: ?(?:[A-Z]{1,4}T\b|(?P<hours>Uhr|h)\b))?"
    r"(?P<behind>:| ?[–—|-])?\s+(?=[\"“„«]?[^\W\d_a-z])(?!(?:Uhr|GMT|Million|Billion|Thousand)\b)"
)
# What stands before the first word of a list item.
BULLET = "-*•·–—>►▶○▪■"
SITE = re.compile(r"(?:com|org|net|co|de|fr|tv|io)\b", re.IGNORECASE)
# A sentence in brackets, and the opening marks of Spanish, both of which sentencex passes over.
UNSEEN = re.compile(r"(?:(?:^|[.!?][\"”’]? )([(\[][^()\[\]]{12,300}[.!?][)\]])|([.!?])(?= [¿¡]))(?=\s)")
SMALL_WORD = re.compile(r"(?:^|\s)[a-z]{2,}$")


@cache
def _segmenter():  # type: ignore[no-untyped-def]
    try:
        import sentencex
    except ImportError:
        raise BriefingError("the package sentencex is missing; install it with `pip install sentencex`") from None
    return sentencex.get_sentence_boundaries


def spans(text: str, language: str) -> list[tuple[int, int]]:
    """The sentences of one paragraph as (start, end) pairs, white space trimmed.

    A line break inside the paragraph is a wrapped line, no boundary. `language` is a base ISO 639 code.
    """
    base = language.partition("-")[0]  # of "de-AT" sentencex would silently make its default language
    last = len(text.rstrip())
    found: list[tuple[int, int]] = []
    start = len(text) - len(text.lstrip().lstrip(INVISIBLE).lstrip())
    if base == "en" and _may_be_item(text[start : start + 4]) and (number := re.match(ITEM_NUMBER, text[start:])):
        start += number.end()  # elsewhere "2. Mai" is a date
    for end in [*_cuts(text, base), last]:
        if end <= start or (end < last and _joins(text, start, end, base)):
            continue
        if any(map(str.isalnum, text[start:end])):  # a lone mark is no sentence
            found.append((start, end))
        start = end
        while start < last and (text[start].isspace() or text[start] in INVISIBLE):
            start += 1
    return found


def _may_be_item(start: str) -> bool:
    return (start[:1].isdigit() or start[:1] in "(QA") and any(mark in start[1:] for mark in ".):")


def _cuts(text: str, language: str) -> list[int]:
    """Where sentencex, the mask and the glue say that sentences end, ascending."""
    masked = text if language in UNSPACED_LANGUAGES else _masked(text)
    cuts: set[int] = set()
    for start, end in _pieces(masked):
        found = {start + boundary["end_index"] for boundary in _segmenter()(language, masked[start:end])}
        if masked[start:end].rstrip()[-1:] not in STOPS:
            found.discard(end)  # the piece ended for its length
        cuts.update(_end(text, masked, cut) for cut in found)
    if language in UNSPACED_LANGUAGES:
        cuts.update(i + 1 for i, letter in enumerate(text) if letter == "。" and text[i + 1 : i + 2].isdecimal())
    cuts.update(m.end() for m in GLUED.finditer(text) if SMALL_WORD.search(text, max(0, m.start() - 30), m.start()))
    if "(" in text or "[" in text or "¿" in text or "¡" in text:
        cuts.update(match.end(match.lastindex or 0) for match in UNSEEN.finditer(text))
    return sorted(cuts)


def _masked(text: str) -> str:
    for mark in MASKED:  # of which most texts have none, so that a translation would take longer
        text = text.replace(mark, " ")
    return text


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """`text` in pieces that end where a sentence does: sentencex takes the square of the length of a Chinese text."""
    start = 0
    while len(text) - start > LONGEST_PIECE:
        stops = [match.end() for match in re.compile(STRONG_STOP).finditer(text, start, start + LONGEST_PIECE)]
        end = stops[-1] if stops else start + LONGEST_PIECE
        yield start, end
        start = end
    yield start, len(text)


def _end(text: str, masked: str, cut: int) -> int:
    """The end of the sentence that was cut off at `cut` of the masked text, with the marks that close it."""
    while cut > 0 and masked[cut - 1].isspace():
        cut -= 1
    closing = CLOSING.match(text, cut)
    if closing is None:
        return cut
    glued = closing.end() < len(text) and text[closing.end()].isalpha()
    if glued and '"' in closing[0] and bisect_left(_quotation_marks(text), cut) % 2 == 0:
        return cut  # an opening mark without the space before it
    return closing.end()


@lru_cache(maxsize=1)  # counting them anew at each sentence takes the square of a long text
def _quotation_marks(text: str) -> list[int]:
    return [match.start() for match in re.finditer('"', text)]


def _joins(text: str, start: int, end: int, language: str) -> bool:
    """Whether the boundary at `end` is none: what follows goes on with the sentence that began at `start`."""
    before, after = text[max(start, end - 40) : end], text[end : end + 80].lstrip()
    bare = after.lstrip("\"“”„«»'‘[(")
    if not bare:
        return False  # a stray mark at the end
    if bare[0] in "—–-,.;:)…" or _is_number(before, start):
        return True  # '"We go." - a poster', '1. The first'
    if SITE.match(text, end) or _opens_name(before, after) or _is_bound(text, start, end, language):
        return True
    if bare[0].islower():
        return SMALL_NAME.match(bare) is None
    if HOUR.search(before):
        return re.match(AFTER_HOUR, after) is not None
    asked = before.rstrip(CLOSING_QUOTATION)
    return asked != before and asked.endswith(QUESTION_MARKS) and ATTRIBUTION.match(after) is not None


def _is_number(piece: str, start: int) -> bool:
    """Whether it has no word, as "1.", and is no figure that answers a question before it, as "384."."""
    return not any(map(str.isalpha, piece)) and not (start and sum(map(str.isdigit, piece)) >= FIGURE)


def _opens_name(before: str, after: str) -> bool:
    """Whether it ends with a short form or a mark behind which a name goes on."""
    if before.endswith("!"):
        return re.search(NAME, before) is not None and re.match(OPENER, after) is None
    return TITLE.search(before) is not None


def _is_bound(text: str, start: int, end: int, language: str) -> bool:
    """What languages other than English bind together: "M. Dupont", "5. Mai", a particle at a closing mark."""
    if end - start == 2 and text[start].isupper():
        return True
    if language != "en" and goes_on(text[max(start, end - 40) : end], text[end : end + 40], language):
        return True
    return language in {"ja", "ko"} and text[end - 1] in '」』"”’' and text[end].isalpha()


def sentences(document: Document, index: int) -> tuple[Sentence, ...]:
    """The sentences of the document's prose; `index` is the document's place in its collection."""
    found: list[Sentence] = []
    position, heading = 0, ""
    for number, block in enumerate(document.blocks, 1):
        text = document.text[block.start : block.end]
        if block.kind != "prose":
            position += _is_unit(text)
            if block.kind == "heading" and found:  # a heading above all prose is the title
                heading = text
            continue
        skipped = _opening(text, document.language)
        for start, end in spans(text[skipped:], document.language):
            sentence = text[skipped + start : skipped + end]
            first = block.start + skipped + start
            found.append(Sentence(index, first, first + len(sentence), sentence, number, position, heading))
            position += _is_unit(sentence)
    return tuple(found)


def has_prose(document: Document) -> bool:
    """Whether there is prose in it, so that it has sentences."""
    prose = (document.text[block.start : block.end] for block in document.blocks if block.kind == "prose")
    return any(any(map(str.isalnum, text)) for text in prose)


def _is_unit(text: str) -> bool:
    """Whether it has as many words as one that counts; most show them soon."""
    return len(words(text[:SOON])) >= FEWEST_WORDS or (len(text) > SOON and len(words(text)) >= FEWEST_WORDS)


def _opening(text: str, language: str) -> int:
    """How much of a paragraph stands before its first sentence: a bullet, the time of an entry, a dateline."""
    start = len(text) - len(text.lstrip(f"{BULLET} \xa0"))
    if start and not (text[0] in BULLET and text[start - 1].isspace()):  # "-5 degrees"
        start = 0
    entry = _entry(text, start, language)
    if entry > start:
        return entry
    start += dateline(text[start : start + 200])[0]  # or the "UPDATE —" before an entry
    return _entry(text, start, language)


def _entry(text: str, start: int, language: str) -> int:
    """Where what follows the time of an entry at `start` begins; `start` where none stands."""
    found = re.compile(ENTRY).match(text, start) if text[start : start + 1].isdecimal() else None
    # "12.50 Euro" is a price where nouns have capitals, "10:15 Minuten" is no time of day.
    return found.end() if found and (language == "en" or found["behind"] or found["hours"]) else start
