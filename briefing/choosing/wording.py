"""Sentences -> whether a careful editor would print them, and whether they need the sentence before or after.

English openings are words; what holds for any language is shape: marks, quotation marks, capitals, length.
"""

from __future__ import annotations

import re

from briefing.text import UNSPACED, words

END = re.compile(r"""[.!?…。！？।॥؟۔։။។]["”»’'“„」』）)\]]*$""")
QUESTION = re.compile(r"""[?？؟;]["”»’'“」』）)\]]*$""")
ELLIPSIS = re.compile(r"\.\.\.|…|\. \. \.")
# Signs of a page, not of prose.
PAGE = re.compile(r"https?://|www\.|[|©•@#►▶]|\b\w+\.(?:com|org|net)/", re.IGNORECASE)
# A space before a closing mark, two sentences run together, a mark doubled.
BROKEN = re.compile(r"[a-z][.!?][\"”]?[A-Z][a-z]|[,.]\s+”|“\s|\w,,|[a-z]\s+[,.;](?:\s|$)")
OPENING = re.compile(r"""^["“”„«'‘’(\[\s]+""")

# English openings that point back at something. "That" and "there" are left out where they open a statement of
# their own.
POINTING_BACK = re.compile(
    r"""(?:he|she|it|they|his|her|hers|its|their|theirs|him|them|this|that|these|those|such|himself|herself|itself
    |but|and|or|nor|so|yet|then|thus|hence|however|moreover|furthermore|additionally|nevertheless|nonetheless|instead
    |meanwhile|otherwise|likewise|similarly|consequently|therefore|accordingly|conversely|still|also|besides|indeed
    |afterwards?|thereafter|elsewhere|else|both|neither|another|others|either|here|one\ of\ them|the\ (?:former|latter)
    |the\ other|the\ two|the\ pair|the\ same|in\ addition|in\ contrast|by\ contrast|in\ turn|in\ fact|in\ response
    |as\ a\ result|as\ such|for\ example|for\ instance|for\ (?:this|that)|on\ the\ other\ hand|after\ (?:this|that)
    |because\ of\ (?:this|that)|at\ (?:this|that)\ (?:point|time)|even\ so|not\ only\ that|what's\ more|who|which
    |(?:he|she|it|they|that|this|there)[’'](?:s|d|ll|ve|re))\b""",
    re.IGNORECASE | re.VERBOSE,
)
# Who speaks stands in another sentence: '..., ” he said.', '..., she added'.
PRONOUN_SPEAKS = re.compile(
    r"""["”]\s*,?\s*(?:(?:he|she|they|it)\s+(?!and\b)\w+|(?:said|says|asked|added)\s+(?:he|she|they)\b)""",
    re.IGNORECASE,
)
QUOTED = re.compile(r"""^["“«„].*["”»“]$""", re.DOTALL)
DOUBLE_MARKS = re.compile(r"""["“”«»„]""")

FEWEST, MOST = 7, 60  # words; shorter is a remark, longer is a list


def quotable(text: str, language: str) -> bool:
    """Whether the sentence is a statement of sensible length that one could print, alone or with a neighbour."""
    count = _size(text)
    if not FEWEST <= count <= MOST or ELLIPSIS.search(text) or PAGE.search(text) or mostly_capitals(text):
        return False
    return bool(END.search(text)) or (language != "en" and count > FEWEST)


def _size(text: str) -> int:
    """Words; a Chinese, Japanese or Thai word has about two characters."""
    count = len(words(text))
    return count // 2 if UNSPACED.search(text) else count


def mostly_capitals(text: str) -> bool:
    """Whether over half of the letters are capitals."""
    return 2 * sum(map(str.isupper, text)) > sum(map(str.isalpha, text))


def broken(text: str) -> bool:
    """Whether the punctuation went wrong somewhere between the writer and us."""
    return bool(BROKEN.search(text))


def balanced(text: str) -> bool:
    """Whether every quotation that opens also closes; pairs differ by language, so only their number counts."""
    marks = DOUBLE_MARKS.findall(text)
    straight = marks.count('"')
    return straight % 2 == 0 and (len(marks) - straight) % 2 == 0


def leans_back(text: str, language: str) -> bool:
    """Whether the sentence needs the one before it: a pointing word, a lower-case start, an unknown speaker."""
    first = OPENING.sub("", text)
    if first[:1].islower():
        return True
    if QUOTED.match(text) and len(DOUBLE_MARKS.findall(text)) == 2:
        return True
    if language != "en":
        return False
    return bool(POINTING_BACK.match(first) or PRONOUN_SPEAKS.search(text))


def stands_alone(text: str, language: str) -> bool:
    """Whether a reader understands the passage without what stands around it."""
    return not leans_back(text, language) and balanced(text) and not QUESTION.search(text) and not broken(text)
