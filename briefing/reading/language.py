"""Text -> the base code of its language, once for a whole document."""

from __future__ import annotations

import re

# pycld2 gives up at the first of these; compiled where it did.
REFUSED = "[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
SHORTEST = 18  # bytes: a sentence of six Chinese characters, three or four English words
# Characters at the beginning, in the middle and at the end of a text by which its language is told: of 1,603 articles
# in eight languages none is taken for another than by the whole text, nor by stretches of 100 (counted once).
STRETCH = 700
OLD_CODES = {"iw": "he", "in": "id", "ji": "yi", "jw": "jv", "mo": "ro"}
# What it says of short French or Spanish; no newspaper is written in them.
NOBODYS = frozenset(["ia", "ie", "tlh", "un", "vo", "zzp"])


def detect(text: str) -> str:
    """ISO 639 code such as "en" or "zh", or "und" where the text is too short or mixed to tell."""
    import pycld2

    try:
        return _guessed(_stretches(text))
    except pycld2.error:
        pass
    try:
        return _guessed(re.sub(REFUSED, " ", _stretches(text)))
    except pycld2.error:
        return "und"


def _stretches(text: str) -> str:
    if len(text) <= 3 * STRETCH:
        return text
    middle = (len(text) - STRETCH) // 2
    return f"{text[:STRETCH]}\n{text[middle : middle + STRETCH]}\n{text[-STRETCH:]}"


def _guessed(text: str) -> str:
    """As `detect`. Raises pycld2.error where the text holds what it refuses."""
    import pycld2

    data = text.encode("utf-8", "surrogatepass")
    if len(data.strip()) < SHORTEST:
        return "und"
    reliable, _, guesses = pycld2.detect(data, bestEffort=True)
    code: str = guesses[0][1].partition("-")[0]
    return OLD_CODES.get(code, code) if reliable and code not in NOBODYS else "und"
