"""Two wordings -> how much they say the same: what a sentence is reduced to for comparing, and the comparison."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log

from briefing.text import stemmer

# Reporting verbs say that someone speaks, not what is said; without them a quotation meets its report.
REPORTING = frozenset(
    ["say", "says", "said", "saying", "tell", "tells", "told", "telling", "add", "adds", "added", "adding"]
)
NEGATIONS = frozenset(["not", "no", "never", "none", "nobody", "nothing", "neither", "nor", "without", "cannot"])
COUNTED = {word: str(n) for n, word in enumerate(("two", "three", "four", "five", "six", "seven", "eight", "nine"), 2)}
DAYS = frozenset(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])
STRAIGHT = str.maketrans("‘’‛“”„«»–—", '\'\'\'"""""--')
DOTTED = re.compile(r"\b(?:[A-Za-z]\.){2,}")  # U.S., a.m.
QUOTED = re.compile(r'"([^"]+)"')
WORD = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:'[^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Wording:
    """A sentence as the comparison sees it.

    `words` stand in order, `content` are their stems without function words, `names` the words written with a capital
    after the first, `numbers` and `days` what it states of these, `quotes` the words of each quotation.
    """

    words: tuple[str, ...]
    content: frozenset[str]
    names: frozenset[str]
    numbers: frozenset[str]
    days: frozenset[str]
    negated: bool
    quotes: tuple[tuple[str, ...], ...]


def wording(text: str, language: str, stop: frozenset[str]) -> Wording:
    """What `text` is compared by; `stop` are the stems that carry no content."""
    plain = unicodedata.normalize("NFKC", text).translate(STRAIGHT)
    plain = DOTTED.sub(lambda m: m[0].replace(".", "") + " ", plain)
    stem = stemmer(language)
    written = WORD.findall(plain)
    words = tuple(map(_normal, written))
    return Wording(
        words=words,
        content=frozenset(stem(word) for word in words if word not in REPORTING) - stop,
        names=frozenset(word for was, word in list(zip(written, words, strict=True))[1:] if was[0].isupper()),
        numbers=frozenset(word for word in words if word[0].isdigit()),
        days=DAYS.intersection(words),
        negated=any(word in NEGATIONS or word.endswith("n't") for word in words),
        quotes=tuple(tuple(map(_normal, WORD.findall(quote))) for quote in QUOTED.findall(plain)),
    )


def _normal(word: str) -> str:
    """One form for the spellings of one word: possessives, "US" and "USA", "two" and "2", "1,000" and "1000"."""
    if word in ("US", "USA"):
        return "usa"
    low = word.lower().removesuffix("'s")
    return COUNTED.get(low, low.replace(",", "") if low[0].isdigit() else low)


def grams(wording: Wording) -> frozenset[str]:
    """The runs of three, four and five characters: they find a word in its other forms."""
    text = " ".join(wording.words)
    return frozenset(text[i : i + n] for n in (3, 4, 5) for i in range(len(text) - n + 1))


def dice(a: frozenset[str], b: frozenset[str]) -> float:
    """Share of the members of both that are members of both, 0 to 1."""
    return 2 * len(a & b) / (len(a) + len(b)) if a and b else 0.0


def overlap(a: Wording, b: Wording) -> float:
    """Letters in the words they share against those of the shorter wording: 1 where one holds the other whole."""
    first, second = frozenset(a.words), frozenset(b.words)
    shared = sum(map(len, first & second))
    shorter = min(sum(map(len, first)), sum(map(len, second)))
    return 2 * shared / (shared + shorter) if shared else 0.0


def weights(wordings: Sequence[Wording]) -> Mapping[str, float]:
    """What each stem weighs among these wordings, 0 to 1: inside one story the names that all share say little."""
    df = Counter(stem for wording in wordings for stem in wording.content)
    n = len(wordings)
    return {stem: log((n + 1) / (count + 0.5)) / log(2 * n + 2) for stem, count in df.items()}
