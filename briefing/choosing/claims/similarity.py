"""Two sentences -> what they are compared by, and how alike they are in words, 0 to 1."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import chain
from math import log
from typing import NamedTuple

from briefing.choosing.numerals import SPELLED, numbers, without_marks
from briefing.text import WEEKDAYS, WEEKDAYS_ABROAD, stemmer, words

# Stems of the verbs that say that someone speaks, not what is said; without them a quotation meets its report.
REPORTING = frozenset(["sai", "said", "tell", "told", "add", "ad"])
# One thing, several spellings: outlets that differ only in these do not differ.
SPELLINGS = SPELLED | {
    "één": "een", "america": "usa", "american": "usa", "americans": "usa", "britain": "uk", "british": "uk"
}  # fmt: skip

STRAIGHT = tuple(zip("‘’‛“”„«»–—", '\'\'\'"""""--', strict=True))
# What looks back stands behind the first characters, so that the search can skip to these.
DOTTED = re.compile(r"[A-Za-z](?<=\b.)\.(?:[A-Za-z]\.)+")  # U.S., a.m.
OURS = re.compile(r"\bUS\b")  # in capitals the country, else the pronoun
POSSESSIVE = re.compile(r"'s\b(?<=\w'.)")
CAPITAL = re.compile(r" (?<=\S )[\"'(\[]?([^\W\d_a-z][^\W\d_]*)")  # the space first: half the time

# Two content words are one where they begin alike: "Austria" and "Austrians", "negotiate" and "negotiations".
BEGIN, ALIKE = 4, 0.6

# How much each of three kinds of likeness says; pairs inside one story are ordered better by the three than by one.
STEMS, CHARACTERS, WHOLE_WORDS = 0.5, 0.3, 0.2
FEW_SENTENCES = 50  # among fewer a word that two share is not yet a common one


class Compared(NamedTuple):
    """A sentence as the comparison sees it.

    `words` stand in order and `stems` beside them; `content` are the stems without function words, `named` those of
    them that belong to names; `names` are the words written with a capital after the first, `numbers` and `weekdays`
    what it states of these, `quotes` the words of each quotation.
    """

    language: str
    words: tuple[str, ...]
    stems: tuple[str, ...]
    content: frozenset[str]
    named: frozenset[str]
    names: frozenset[str]
    numbers: frozenset[str]
    weekdays: frozenset[str]
    quotes: tuple[tuple[str, ...], ...]


def as_compared(text: str, language: str, stop: frozenset[str]) -> Compared:
    """What `text` is compared by; `stop` are the stems that carry no content."""
    plain = _plain(text, language)
    written = words(plain)
    spelled = tuple(map(SPELLINGS.get, written, written))
    stem = stemmer(language)
    stems = tuple(map(stem, spelled))
    content = frozenset(stems) - stop - REPORTING
    capitals = CAPITAL.findall(plain)
    if not plain.isascii():
        capitals = [word for word in capitals if word[0].isupper()]  # what is no a to z may be small all the same
    names = frozenset([word for word in _words(" ".join(capitals)) if len(word) > 1]) if capitals else frozenset()
    named = content.intersection(map(stem, names))
    if 2 * len(names) > len(spelled) and len(content - named) <= 1:
        names = named = frozenset()  # a headline writes every word with a capital, the first one where none is sought
    return Compared(
        language=language,
        words=spelled,
        stems=stems,
        content=content,
        named=named,
        names=names,
        numbers=numbers(written, language),
        weekdays=WEEKDAYS.intersection(spelled) if language == "en" else _weekdays(written, language),
        quotes=tuple(map(_words, _quoted(plain))) if '"' in plain else (),
    )


def _quoted(plain: str) -> Sequence[str]:
    """What stands between the marks; where the first of an odd number closes, the quotation began before."""
    parts = plain.split('"')
    begun = len(parts) % 2 == 0 and not parts[1][:1].isalnum()
    return parts[0::2] if begun else parts[1::2]


def _weekdays(written: Sequence[str], language: str) -> frozenset[str]:
    known = WEEKDAYS_ABROAD.get(language)
    return frozenset([known[word] for word in written if word in known]) if known else frozenset()


def _plain(text: str, language: str) -> str:
    """`text` in one spelling of its marks, short forms and numbers. Most sentences lack most of what is replaced, and
    looking for the letters takes a tenth of the time of the patterns."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
        for mark, plain in STRAIGHT:  # of which most texts have few, so that a translation would take longer
            text = text.replace(mark, plain)
    text = text.replace("``", '"').replace("''", '"')  # quotation marks of the wire
    if text.count(".") > 1:
        text = DOTTED.sub(lambda m: m[0].replace(".", ""), text)
    if "US" in text:
        text = OURS.sub("USA", text)
    if "'s" in text:
        text = POSSESSIVE.sub("", text)
    return without_marks(text, language)


def _words(plain: str) -> tuple[str, ...]:
    said = words(plain)
    return tuple(map(SPELLINGS.get, said, said))


def weights(compared: Sequence[Compared]) -> Mapping[str, float]:
    """What each content stem weighs among these sentences, 0 to 1: inside one story the names all share say little."""
    count = Counter(chain.from_iterable([sentence.content for sentence in compared]))
    n = max(len(compared), FEW_SENTENCES)
    worth = {times: log((n + 1) / (times + 0.5)) / log(2 * n + 2) for times in set(count.values())}
    return {stem: worth[times] for stem, times in count.items()}


def grams(sentence: Compared) -> frozenset[int]:
    """The runs of four characters: they find a word in its other forms. (Three to five at once find no more.)

    A run is the number that its UTF-16 makes: a set of numbers takes half the time of one of strings.
    """
    data = memoryview(" ".join(sentence.words).encode("utf-16-le", "surrogatepass"))
    starts = range(0, 8, 2)
    return frozenset().union(*[data[at : len(data) - (len(data) - at) % 8].cast("Q") for at in starts])


def mixed(stems: float, characters: float, whole_words: float) -> float:
    """The likeness of words, 0 to 1, by the likeness of their stems, their characters and whole words."""
    return STEMS * stems + CHARACTERS * characters + WHOLE_WORDS * whole_words


def characters_alike(a: frozenset[int], b: frozenset[int]) -> float:
    """Share of the runs of characters of both that stand on the other side too (the Dice coefficient)."""
    return 2 * len(a & b) / (len(a) + len(b) or 1)


def stems_alike(a: Compared, b: Compared, weight: Mapping[str, float], names: float = 1.0) -> float:
    """Share of the weight of the content stems of both that has a match on the other side (a soft Dice coefficient);
    a stem of a name counts `names` times its weight."""
    shared, named = a.content & b.content, a.named | b.named
    worth = {stem: weight[stem] * names if stem in named else weight[stem] for stem in a.content | b.content}
    left, right = sorted(a.content - shared), sorted(b.content - shared)
    total = sum([worth[stem] for stem in sorted(shared)])
    whole = 2 * total + sum([worth[stem] for stem in left]) + sum([worth[stem] for stem in right])
    matched = 2 * total
    if not {stem[:BEGIN] for stem in left}.isdisjoint([stem[:BEGIN] for stem in right]):
        matched += _begin_alike(left, right, worth) + _begin_alike(right, left, worth)
    return matched / whole if whole else 0.0


def _begin_alike(stems: Sequence[str], others: Sequence[str], worth: Mapping[str, float]) -> float:
    beginnings = defaultdict(list)
    for other in others:
        beginnings[other[:BEGIN]].append(other)
    return sum(
        worth[stem] * max(_same_beginning(stem, other) for other in beginnings[stem[:BEGIN]])
        for stem in stems
        if len(stem) >= BEGIN and stem[:BEGIN] in beginnings
    )


def _same_beginning(a: str, b: str) -> float:
    length = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    share = length / max(len(a), len(b))
    return share if share >= ALIKE else 0.0


def overlap(a: Compared, b: Compared) -> float:
    """Letters in the words they share against those of the shorter sentence: 1 where one holds the other whole."""
    first, second = frozenset(a.words), frozenset(b.words)
    shared = sum(map(len, first & second))
    shorter = min(sum(map(len, first)), sum(map(len, second)))
    return 2 * shared / (shared + shorter) if shared else 0.0
