"""A sentence or a run of sentences -> whether an editor would print it, and whether it can stand alone.

Openings that point back are known for English only; everywhere else shape decides: marks, quotations, capitals, length.
"""

from __future__ import annotations

import re

from briefing.text import UNSPACED, words

FEWEST, MOST = 7, 60  # words; shorter is a remark, longer a list. 5 and 9, 50 and 80 score the same or less

END = re.compile(r"""[.!?…。！？।॥؟۔։།။។]["”»“„’'」』）)\]]*$""")
QUESTION = re.compile(r"""[?？؟;]["”»“„’'」』）)\]]*$""")
TRAILING_OFF = re.compile(r"""(?:\.\.\.|…|\. \. \.)["”»“„’'」』）)\]]*$""")
PAGE = re.compile(r"https?://|www\.|[|©•►▶]|\b\w+\.(?:com|org|net)/", re.IGNORECASE)  # signs of a page, not of prose
# Two sentences run together, a space on the wrong side of a mark, a mark doubled, a full stop inside a sentence.
BROKEN = re.compile(r"[a-z][.!?][\"”]?[A-Z][a-z]|[,.]\s+”|“\s|\w,,|[a-z]\s+[,.;](?:\s|$)|[a-z]{4}\.\s[a-z]")

DOUBLE_MARK = re.compile(r"""["“”«»„‟「」『』]|‘‘|’’|''|``""")
OPENING_MARKS = re.compile(r"""^[\s"“”„«»'‘’`(\[「『]+""")
ALL_QUOTED = re.compile(r"""^(?:["“„«]|‘‘|``)[^"“”«»„]*(?:["”»“]|’’|'')$""")
OPENS_QUOTED = re.compile(r"""(?:["“„«]|‘‘|``)""")
# The speaker is known from another sentence: '..., ” he said', '..., " said she'.
PRONOUN_SPEAKS = re.compile(
    r"""(?:["”]|’’|'')\s*,?\s*(?:(?:he|she|they|it)\s+(?!and\b)\w+|(?:said|says|asked|added)\s+(?:he|she|they)\b)""",
    re.IGNORECASE,
)

PERSON = r"(?:he|she|they|his|her|hers|their|theirs|him|them|himself|herself|themselves)"
PERSON_OPENS = re.compile(rf"{PERSON}\b", re.IGNORECASE)
POINTS_BACK = re.compile(
    rf"""(?:{PERSON}|it|its|itself|this|that|these|those|such|but|and|or|nor|so|yet|then|thus|hence|however|moreover
    |furthermore|additionally|nevertheless|nonetheless|instead|meanwhile|otherwise|likewise|similarly|consequently
    |therefore|accordingly|conversely|still|also|besides|indeed|afterwards?|thereafter|elsewhere|both|neither|either
    |one\ of\ them|the\ (?:former|latter|other|two|pair|same)|in\ (?:addition|contrast|turn|fact|response)
    |by\ contrast|as\ a\ result|as\ such|for\ (?:example|instance|this|that)|on\ the\ other\ hand|even\ so
    |(?:after|at|because\ of)\ (?:this|that)|not\ only\ that|what's\ more|who|which)\b""",
    re.IGNORECASE | re.VERBOSE,
)
# The same words, pointing at nothing before them.
POINTS_NOWHERE = re.compile(
    r"""(?:(?:this|that|these|those)\ (?:week|month|year|morning|afternoon|evening|spring|summer|autumn|fall|winter
    |season|weekend|century|days|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|so\ far|so-called|then-|still(?!,)
    |both\b.{1,60}?\band|either\b.{1,60}?\bor|so\ \w+\ (?:is|was|are|were))\b""",
    re.IGNORECASE | re.VERBOSE,
)


def quotable(text: str, language: str) -> bool:
    """Whether the sentence is a statement of sensible length, complete and from prose."""
    count = _size(text)
    if not FEWEST <= count <= MOST or TRAILING_OFF.search(text) or PAGE.search(text) or mostly_capitals(text):
        return False
    return bool(END.search(text)) or (language != "en" and count > FEWEST)


def supports(text: str) -> bool:
    """Whether the sentence, however short, may be printed beside one that needs it."""
    return _size(text) > 1 and bool(END.search(text)) and not PAGE.search(text) and not mostly_capitals(text)


def stands_alone(text: str, language: str) -> bool:
    """Whether a reader understands the sentence, or the run of them, without what stands around it."""
    return balanced(text) and not QUESTION.search(text) and not broken(text) and not leans_back(text, language)


def leans_back(text: str, language: str) -> bool:
    """Whether it needs what stands before: a word that points back, a lower-case start, a speaker not named."""
    first = OPENING_MARKS.sub("", text)
    if first[:1].islower() or ALL_QUOTED.match(text):
        return True
    if language != "en":
        return False
    if PRONOUN_SPEAKS.search(text):
        return True
    if OPENS_QUOTED.match(text):  # what "this" is, the speaker leaves open too; who "he" is, a reader must know
        return bool(PERSON_OPENS.match(first))
    return bool(POINTS_BACK.match(first)) and not POINTS_NOWHERE.match(first)


def balanced(text: str) -> bool:
    """Whether every quotation that opens also closes; marks differ by language and get mixed: their number counts."""
    return len(DOUBLE_MARK.findall(text)) % 2 == 0


def broken(text: str) -> bool:
    """Whether the punctuation went wrong somewhere between the writer and us."""
    return bool(BROKEN.search(text))


def mostly_capitals(text: str) -> bool:
    """Whether over half of the letters are capitals."""
    return 2 * sum(map(str.isupper, text)) > sum(map(str.isalpha, text))


def _size(text: str) -> int:
    """Words; a Chinese, Japanese or Thai word has about two characters."""
    count = len(words(text))
    return count // 2 if UNSPACED.search(text) else count
