"""The words of a sentence -> the numbers they state, each in one spelling: "two hundred" is 200, "1.5bn" 1500000000."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

UNITS = "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
# "One" is missing: it is a pronoun more often than a number.
SPELLED = {word: str(n) for n, word in enumerate([*UNITS.split(), "eighteen", "nineteen"], 2)} | {
    word: str(n) for n, word in zip(range(20, 100, 10), TENS.split(), strict=True)
}
SCALES = {"dozen": 12, "hundred": 10**2, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
SHORT = {"k": 10**3, "m": 10**6, "mn": 10**6, "bn": 10**9, "tn": 10**12}
ONE = frozenset(["a", "one"])  # "a dozen", "one hundred"
FIGURES = re.compile(rf"(\d+)(?:p(\d+))?({'|'.join(SHORT)})?")  # "1p5bn": a decimal point is written p


def numbers(words: Sequence[str]) -> frozenset[str]:
    """The numbers that the words state; `SPELLED` ones are figures already, and a decimal point is a "p".

    What begins with a figure and is more than a number ("2nd", "12h30") stays as it is.
    """
    if not any(word[0].isdigit() or word in SCALES for word in words):
        return frozenset()  # as most sentences
    return frozenset(_stated(words))


def _stated(words: Sequence[str]) -> Iterator[str]:
    value: float | None = None
    before = ""
    for word in words:
        figure = _figure(word) if word[0].isdigit() else None
        if word in SCALES and (value is not None or before in ONE):
            value = (value or 1) * SCALES[word]
        elif value in range(20, 100, 10) and figure is not None and figure < 10:
            value = (value or 0) + figure  # "fifty-two"
        else:
            if value is not None:
                yield _written(value)
            value = figure
            if figure is None and word[0].isdigit():
                yield word
        before = word
    if value is not None:
        yield _written(value)


def _figure(word: str) -> float | None:
    found = FIGURES.fullmatch(word)
    if not found:
        return None
    whole, decimals, scale = found.groups()
    return float(f"{whole}.{decimals or 0}") * SHORT.get(scale, 1)


def _written(value: float) -> str:
    return str(round(value) if value == round(value) else round(value, 6))
