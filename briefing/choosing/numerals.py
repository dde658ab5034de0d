"""The words of a sentence -> the numbers they state, each in one spelling: "two hundred" is 200, "1.5bn" 1500000000."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import NamedTuple

# "One" is missing: it is a pronoun more often than a number.
TO_NINETEEN = """two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen"""
TENS = dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True))
SPELLED = {word: str(n) for n, word in enumerate(TO_NINETEEN.split(), 2)} | {word: str(n) for word, n in TENS.items()}
UNITS = {word: n for n, word in enumerate("one two three four five six seven eight nine".split(), 1)}
SCALES = {"dozen": 12, "hundred": 10**2, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
SHORT_SCALES = {"k": 10**3, "m": 10**6, "mn": 10**6, "bn": 10**9, "tn": 10**12}
IN_WORDS = SPELLED.keys() | SCALES.keys()
PARTS = IN_WORDS | UNITS.keys()  # words that may be part of a number
ONE = frozenset(["a", "one"])  # "a dozen", "one hundred"
FIGURES = re.compile(rf"(\d{{1,15}})(?:p(\d{{1,9}}))?({'|'.join(SHORT_SCALES)})?")  # a decimal point is written p
# What looks back stands behind the first character, so that the search can skip to it.
MARK_IN_NUMBER = re.compile(r"[.,:](?<=\d.)(?=\d)")
THOUSAND = re.compile(r"\d{3}(?!\d)")
# Languages that write 1.500,5 for what the others write 1,500.5.
DECIMAL_COMMA = frozenset(
    "bg ca cs da de el es et eu fi fr hr hu id it lt lv nl no pl pt ro ru sk sl sr sv tr uk vi".split()
)
# Words for 2 to 12 in other languages, but for what means something else as well ("neuf" is new).
SMALL_ABROAD = {
    language: {word: str(n) for n, word in enumerate(words.split(), 2) if word != "-"}
    for language, words in (
        ("de", "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"),
        ("fr", "deux trois quatre cinq six sept huit - dix onze douze"),
        ("es", "dos tres cuatro cinco seis siete ocho nueve diez once doce"),
    )
}
FIRST = itemgetter(0)
LARGEST = 1e15  # what is longer is no count of anything, but a key or an account


def without_marks(text: str, language: str) -> str:
    """`text` with nothing for the marks that part thousands, and letters for the others in numbers: 2p5, 12h30.

    >>> without_marks("1.500,5 m um 12:30", "de")
    '1500p5 m um 12h30'
    """
    thousands = "." if language in DECIMAL_COMMA else ","
    return MARK_IN_NUMBER.sub(lambda mark: _spelled(mark, thousands), text)


def _spelled(mark: re.Match[str], thousands: str) -> str:
    if mark[0] == ":":
        return "h"
    return "" if mark[0] == thousands and THOUSAND.match(mark.string, mark.end()) else "p"


def numbers(words: Sequence[str], language: str) -> frozenset[str]:
    """The numbers that the words of a sentence state; these are in small letters, with a "p" for a decimal point.

    What begins with a figure and is more than a number ("2nd", "12h30") stays as it is.
    """
    known = SMALL_ABROAD.get(language, {})
    spelled = frozenset([known[word] for word in known.keys() & words])
    if IN_WORDS.isdisjoint(words) and not any(map(str.isdigit, map(FIRST, words))):
        return spelled  # none in most sentences
    return spelled.union(_stated(words))


class _Number(NamedTuple):
    """A number that words from `start` up to `end` state; `scale` is that of its last word, 1 for none, and `spelled`
    tells whether it is all in words."""

    start: int
    end: int
    value: float
    scale: int = 1
    spelled: bool = True


def _stated(words: Sequence[str]) -> Iterator[str]:
    """Each number, with what is added to it: "two hundred" and "fifty"."""
    last: _Number | None = None
    for number in _simple(words):
        joined = last and _joined(last, number, words[last.end : number.start])
        if last and not joined:
            yield _written(last.value)
        last = joined or number
    if last:
        yield _written(last.value)
    yield from (word for word in words if word[0].isdigit() and not FIGURES.fullmatch(word))


def _joined(one: _Number, other: _Number, between: Sequence[str]) -> _Number | None:
    """The two as one number, or None: "two hundred (and) fifty", "three million 200 thousand", but "between two hundred
    and three hundred"."""
    in_words = one.spelled and other.spelled
    if one.scale == 1 or list(between) not in ([], ["and"] if in_words else []) or (other.scale == 1 and not in_words):
        return None
    if other.value < one.scale:
        return other._replace(start=one.start, value=one.value + other.value)
    # "One hundred twenty thousand"; with an "and" between them they may be two.
    if not between and one.scale < other.scale and other.value < one.scale * other.scale:
        return other._replace(start=one.start, value=one.value * other.scale + other.value)
    return None


def _simple(words: Sequence[str]) -> Iterator[_Number]:
    """Each number to which nothing is added but units to tens, and which is multiplied by the scales behind it."""
    number: _Number | None = None
    for i, word in enumerate(words):
        counted = (number.value if number else _one_or_half(words[:i])) if word in SCALES else 0
        if 0 < counted < LARGEST:
            start, spelled = (number.start, number.spelled) if number else (i - 1, True)
            value = counted * SCALES[word]
            if word == "dozen":  # to which nothing is added
                number = _Number(start, i + 1, value, spelled=False)
            else:
                number = _Number(start, i + 1, value, SCALES[word], spelled)
        elif number and word in UNITS and words[i - 1] in TENS:
            number = number._replace(end=i + 1, value=number.value + UNITS[word])
        else:
            if number:
                yield number
            number = _figure_or_word(i, word) if word in PARTS or word[0].isdigit() else None
    if number:
        yield number


def _one_or_half(before: Sequence[str]) -> float:
    """How many there are of what follows "a" or "half a"; 0 after other words."""
    if not before or before[-1] not in ONE:
        return 0
    return 0.5 if "half" in before[-2:-1] else 1


def _figure_or_word(place: int, word: str) -> _Number | None:
    """The number that a single word states: "fifty", "50", "1p5bn"."""
    if word in SPELLED:
        return _Number(place, place + 1, int(SPELLED[word]))
    found = FIGURES.fullmatch(word)
    if not found:
        return None
    whole, decimals, short = found.groups()
    scale = SHORT_SCALES.get(short, 1)
    value = (float(f"{whole}.{decimals}") if decimals else int(whole)) * scale
    return _Number(place, place + 1, value, scale, spelled=False)


def _written(value: float) -> str:
    return str(round(value) if value == round(value) else round(value, 6))
