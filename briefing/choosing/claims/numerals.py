"""The words of a sentence -> the numbers they state, each in one spelling: "two hundred" is 200, "1.5bn" 1500000000."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

# "One" is missing: it is a pronoun more often than a number.
TO_NINETEEN = """two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen"""
TENS = dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True))
SPELLED = {word: str(n) for n, word in enumerate(TO_NINETEEN.split(), 2)} | {word: str(n) for word, n in TENS.items()}
UNITS = {word: n for n, word in enumerate("one two three four five six seven eight nine".split(), 1)}
SCALES = {"dozen": 12, "hundred": 10**2, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
SHORT_SCALES = {"k": 10**3, "m": 10**6, "mn": 10**6, "bn": 10**9, "tn": 10**12}
IN_WORDS = SPELLED.keys() | SCALES.keys()
ONE = frozenset(["a", "one"])  # "a dozen", "one hundred"
FIGURES = re.compile(rf"(\d{{1,15}})(?:p(\d{{1,9}}))?({'|'.join(SHORT_SCALES)})?")  # a decimal point is written p
LARGEST = 1e15  # what is longer is no count of anything, but a key or an account


def numbers(words: Sequence[str]) -> frozenset[str]:
    """The numbers that the words state; these are in small letters, with a "p" for a decimal point.

    What begins with a figure and is more than a number ("2nd", "12h30") stays as it is.
    """
    if IN_WORDS.isdisjoint(words) and not any(word[0].isdigit() for word in words):
        return frozenset()  # as most sentences
    return frozenset(_stated(words))


def _stated(words: Sequence[str]) -> Iterator[str]:
    """Each number, grown over the words that belong to it: "twenty", then 21; "two", then 200."""
    value: float | None = None
    wants_units = False  # after "fifty", but not after "50"
    for i, word in enumerate(words):
        counted = (value or _one_or_half(words[:i])) if word in SCALES else 0
        if 0 < counted < LARGEST:
            value, wants_units = counted * SCALES[word], False
        elif wants_units and word in UNITS and value is not None:
            value, wants_units = value + UNITS[word], False
        else:
            if value is not None:
                yield _written(value)
            value, wants_units = _value(word), word in TENS
            if value is None and word[0].isdigit():
                yield word
    if value is not None:
        yield _written(value)


def _one_or_half(before: Sequence[str]) -> float:
    """How many there are of what follows "a" or "half a"; 0 after other words."""
    if not before or before[-1] not in ONE:
        return 0
    return 0.5 if "half" in before[-2:-1] else 1


def _value(word: str) -> float | None:
    if word in SPELLED:
        return int(SPELLED[word])
    found = FIGURES.fullmatch(word)
    if not found:
        return None
    whole, decimals, scale = found.groups()
    number = float(f"{whole}.{decimals}") if decimals else int(whole)
    return number * SHORT_SCALES.get(scale, 1)


def _written(value: float) -> str:
    return str(round(value) if value == round(value) else round(value, 6))
