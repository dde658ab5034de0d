"""A Document -> its Sentences, each with offsets into the document's text."""

from __future__ import annotations

import re
from functools import cache

from briefing.errors import BriefingError
from briefing.model import Document, Sentence
from briefing.reading.datelines import dateline
from briefing.text import words

# sentencex keeps a whole quotation in one piece, so it gets a copy in which the marks are spaces: 91.1 -> 95.5 F1 on
# GUM news. A line break inside a block is a wrapped line and no boundary.
MASK = str.maketrans(dict.fromkeys('"“”„«»\n\r\v\f\x85\u2028\u2029', " "))
UNSPACED_SCRIPTS = frozenset({"zh", "ja", "th"})  # the mask costs about one point there
# What belongs to the sentence before it when it follows its full stop.
CLOSING = re.compile(r"""["”»«“’')\]]+(?=[\s—–-]|$)|["”»’')\]]+(?=["“«]?[^\W\d_a-z])|\s[”»](?=\s|$)""")
ATTRIBUTION = re.compile(
    r"""(?:[^\W\d_a-z][\w.'’-]*[ ,]+){1,5}(?:added|asked|called|cried|demanded|exclaimed|joked|replied|said|says|
    shouted|tells|told|tweeted|warned|wondered|wrote|yelled)\b""",
    re.VERBOSE,
)
QUESTION = re.compile(r"""[?!…]["”’'»]+$""")
# A name that is written small at the start of a sentence: "iPhone", "al-Hayat".
SMALL_NAME = re.compile(r"[a-z]{1,2}[A-Z]|(?:al|el)[- ][A-Z]")
HOUR = re.compile(r"\b[ap]\.m\.$")
# Short forms that sentencex does not know and that open a name.
TITLE = re.compile(r"\b(?:Atty|Ft|Govs|Messrs|Ms|Mx)\.$")
AFTER_HOUR = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|March|Apr|May \d|June|July|Aug|Sept|Oct|Nov|Dec"
    r"|(?:Eastern|Central|Mountain|Pacific|GMT|UTC|BST|[ECMP][SD]?T\b|[A-Z]\w+ time)"
)
# Lost space: "the same again.The next day": a running sentence after the stop, and before it a word in small letters,
# which "Example.Com" is not.
GLUED = re.compile(r"\.(?=[A-Z][a-z]+ [a-z])")
SITE = re.compile(r"(?:com|org|net|co|de|fr|tv|io)\b", re.IGNORECASE)
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
    last = len(text.rstrip())
    found: list[tuple[int, int]] = []
    start = len(text) - len(text.lstrip())
    for end in [*_cuts(text, language), last]:
        if end <= start or (end < last and _joins(text, start, end)):
            continue
        if any(map(str.isalnum, text[start:end])):  # a lone mark is no sentence
            found.append((start, end))
        start = end + len(text[end : end + 9]) - len(text[end : end + 9].lstrip())
        while start < last and text[start].isspace():
            start += 1
    return found


def _cuts(text: str, language: str) -> list[int]:
    """Where sentencex, the mask and the glue say that sentences end, ascending."""
    base = language.partition("-")[0]  # of "de-AT" it would silently make its default language
    masked = text if base in UNSPACED_SCRIPTS else text.translate(MASK)
    cuts = {_end(text, masked, boundary["end_index"]) for boundary in _segmenter()(base, masked)}
    cuts.update(m.end() for m in GLUED.finditer(text) if SMALL_WORD.search(text, max(0, m.start() - 30), m.start()))
    return sorted(cuts)


def _end(text: str, masked: str, cut: int) -> int:
    """The end of the sentence that was cut off at `cut` of the masked text, with the marks that close it."""
    while cut > 0 and masked[cut - 1].isspace():
        cut -= 1
    closing = CLOSING.match(text, cut)
    if closing is None:
        return cut
    glued = closing.end() < len(text) and text[closing.end()].isalpha()
    if glued and '"' in closing[0] and text.count('"', 0, cut) % 2 == 0:
        return cut  # an opening mark without the space before it
    return closing.end()


def _joins(text: str, start: int, end: int) -> bool:
    """Whether the boundary at `end` is none: what follows goes on with the sentence that began at `start`."""
    before, after = text[max(start, end - 40) : end], text[end : end + 80].lstrip()
    bare = after.lstrip("\"“”„«»'‘[(")
    if not bare:
        return False  # a stray mark at the end
    if bare[0] in "—–-,.;:)…" or not any(map(str.isalpha, before)):
        return True  # '"We go." - a poster', '1. The first'
    if SITE.match(text, end) or TITLE.search(before):
        return True
    if bare[0].islower():
        return SMALL_NAME.match(bare) is None
    if HOUR.search(before):
        return AFTER_HOUR.match(after) is not None
    return QUESTION.search(before) is not None and ATTRIBUTION.match(after) is not None


def sentences(document: Document, index: int) -> tuple[Sentence, ...]:
    """The sentences of the document's prose; `index` is the document's place in its collection."""
    found: list[Sentence] = []
    position, heading = 0, ""
    for number, block in enumerate(document.blocks, 1):
        text = document.text[block.start : block.end]
        if block.kind != "prose":
            position += len(words(text)) >= 6
            if block.kind == "heading" and found:  # a heading above all prose is the title
                heading = text
            continue
        skipped, _ = dateline(text)
        for start, end in spans(text[skipped:], document.language):
            sentence = text[skipped + start : skipped + end]
            first = block.start + skipped + start
            found.append(Sentence(index, first, first + len(sentence), sentence, number, position, heading))
            position += len(words(sentence)) >= 6
    return tuple(found)
