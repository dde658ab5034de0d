"""Text -> words and stems: the only text helper that all rooms share."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, lru_cache

WORD = re.compile(r"\w+(?:['’]\w+)*")

# Short on purpose: the usual long lists swallow "million", "first" and "against", which carry claims.
ENGLISH_STOP_WORDS = frozenset(
    (
        "a about after all also an and any are as at be because been before being but by can could did do does for"
        " from had has have he her him his how i if in into is it its just more most no not now of on one only or"
        " other our out over own said she should so some such than that the their them then there these they this"
        " those to too up us very was we were what when where which while who will with would you your"
    ).split()
)


def words(text: str) -> list[str]:
    """The lower-cased words of `text`, in order."""
    return WORD.findall(text.lower())


def stems(text: str, language: str) -> tuple[str, ...]:
    """The word stems of `text`, in order, stop words included."""
    stem = stemmer(language)
    return tuple(stem(word) for word in words(text))


def collapse(text: str) -> str:
    """`text` on one line: every run of white space is one space."""
    return " ".join(text.split())


@cache
def stemmer(language: str) -> Callable[[str], str]:
    """The stemming function for a base language code; the identity where Snowball has no algorithm."""
    import snowballstemmer

    name = SNOWBALL.get(language)
    if name is None:
        return str
    # Each distinct word is stemmed once: news repeats itself.
    stem: Callable[[str], str] = lru_cache(maxsize=None)(snowballstemmer.stemmer(name).stemWord)
    return stem


SNOWBALL = {"en": "porter"}


def stop_stems(language: str) -> frozenset[str]:
    """The stems of the function words of a language; empty where we have no list."""
    if language != "en":
        return frozenset()
    stem = stemmer(language)
    return frozenset(stem(word) for word in ENGLISH_STOP_WORDS)


def count_words(text: str) -> int:
    """How many words a word processor counts in `text`: runs between white space."""
    return len(text.split())
