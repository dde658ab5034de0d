"""Text -> words, stems, stop words and word counts in any script, for reading, choosing and writing."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import cache, lru_cache
from itertools import chain

# Overrides and embeddings of the direction of writing: they show a reader another text, name or address than the one
# that is there, and left open they turn round what is printed after them.
TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
# Control characters crash XML writers, lone surrogates crash encoders, and bidirectional overrides make a reader see
# another text than the one that is there. A string, like the other patterns with large ranges: `re` compiles it when it
# is used, and remembers. Most texts need none of them (`is_safe`, `is_western`), which together take 4 ms.
UNSAFE = "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff\u202a-\u202e\u2066-\u2069]"
# What no file of a memo can hold: controls, halves of surrogate pairs, noncharacters.
UNSHOWABLE = "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
# Letters that `\w` leaves out: the marks above, below and beside letters in Hebrew, Arabic and the scripts of South
# Asia. Without them every Hindi word falls into pieces.
MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u0900-\u0963\u0970-\u0dff\u200c\u200d"
)
# What ends a sentence: in Latin and most scripts, in Chinese and Japanese, Hindi, Arabic, Urdu and Armenian. Who needs
# more or fewer says why beside it.
SENTENCE_ENDS = ".!?…。！？।؟۔։"
CLOSING_MARKS = "\"”“»«’‘')]」』"  # may stand behind it
# Scripts written without spaces between words. Their words are single characters (in South East Asia with the
# marks that belong to them), so that neighbouring words are the character pairs that retrieval in these languages uses.
HAN_AND_KANA = "\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003fffd"
SOUTH_EAST = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
SOUTH_EAST_MARKS = (
    "\u0e30-\u0e3a\u0e45\u0e47-\u0e4e\u0eb0-\u0ebc\u0ec8-\u0ece\u102b-\u103e\u1056-\u1059\u17b4-\u17d3\u17dd"
)
SURELY_SPACED = "[\0-\u0dff\u2000-\u2fff]*"  # what is of none of these scripts
UNSPACED = f"[{HAN_AND_KANA}{SOUTH_EAST}]"
# Latin-1 in small letters, with a space for all that is in no word.
SPACES_BETWEEN_WORDS = bytes(
    ord(letter.lower()) if letter.isalnum() or letter in "_'" else ord(" ") for letter in map(chr, range(256))
)
OUTSIDE_WORDS = (b"''", b" '", b"' ")  # where an apostrophe belongs to no word
WESTERN_MARKS = "‘’“”„–—…•"  # all that 19 in 20 Western articles have beyond Latin-1
WESTERN_WORD = re.compile(r"\w+(?:['’]\w+)*")
SPACED_WORD = rf"[\w{MARKS}]+(?:['’][\w{MARKS}]+)*"
ANY_WORD = (
    rf"[{HAN_AND_KANA}]|[{SOUTH_EAST}][{SOUTH_EAST_MARKS}]*"
    rf"|(?:(?![{HAN_AND_KANA}{SOUTH_EAST}])[\w{MARKS}])+(?:['’](?:(?![{HAN_AND_KANA}{SOUTH_EAST}])[\w{MARKS}])+)*"
)
HAN_OR_KANA = f"[{HAN_AND_KANA}]"
SOUTH_EAST_RUN = f"[{SOUTH_EAST}]+"
LETTERS_A_WORD = 4  # a Thai word has 4 to 5 letters; no space shows where it ends

# Short on purpose: the usual long lists swallow "million", "first" and "against", which carry claims.
ENGLISH_STOP_WORDS = frozenset(
    """a about after all also an and any are as at be because been before being but by can could did do does for from
    had has have he her him his how i if in into is it its just more most no not now of on one only or other our out
    over own said she should so some such than that the their them then there these they this those to too up us very
    was we were what when where which while who will with would you your""".split()
)
# English names of days and months, in small letters and in their order; they say when, and are no names of anybody.
DAYS_IN_ORDER = tuple("monday tuesday wednesday thursday friday saturday sunday".split())
MONTHS_IN_ORDER = tuple("january february march april may june july august september october november december".split())
MONTH_STARTS = "|".join(name[:3] for name in MONTHS_IN_ORDER)  # what any short form begins with, for patterns
WEEKDAYS, MONTHS = frozenset(DAYS_IN_ORDER), frozenset(MONTHS_IN_ORDER)
WEEKDAYS_ABROAD = {
    language: dict(zip(days.split(), DAYS_IN_ORDER, strict=True))
    for language, days in (
        ("de", "montag dienstag mittwoch donnerstag freitag samstag sonntag"),
        ("fr", "lundi mardi mercredi jeudi vendredi samedi dimanche"),
        ("es", "lunes martes miércoles jueves viernes sábado domingo"),
        ("it", "lunedì martedì mercoledì giovedì venerdì sabato domenica"),
        ("nl", "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"),
    )
}  # their word -> the English one
# No date before it is one of a source or memo: the first newspapers are of that century, and "0001-01-01" is how
# programs write none. Mail knows no such years, and "1 January 1" cannot be read again.
FIRST_YEAR = 1600
# Where no list is at hand, the most frequent short words of the material itself are its function words.
FREQUENT, SHORT = 40, 5

# Base language code -> Snowball algorithm. For the choices it hardly matters: the newer "english" scores 0.1 more than
# Porter's, and all languages but English without stems 0.1 less on the mean.
SNOWBALL = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek", "en": "porter",
    "es": "spanish", "et": "estonian", "eu": "basque", "fa": "persian", "fi": "finnish", "fr": "french",
    "ga": "irish", "hi": "hindi", "hu": "hungarian", "hy": "armenian", "id": "indonesian", "it": "italian",
    "lt": "lithuanian", "ne": "nepali", "nl": "dutch", "no": "norwegian", "pl": "polish", "pt": "portuguese",
    "ro": "romanian", "ru": "russian", "sr": "serbian", "st": "sesotho", "sv": "swedish", "ta": "tamil",
    "tr": "turkish", "yi": "yiddish",
}  # fmt: skip

# Languages whose memos were scored against summaries that people wrote; see benchmarks/README.md.
TESTED = frozenset({"ar", "cs", "el", "en", "fr", "he", "hi"})


def words(text: str) -> list[str]:
    """The lower-cased words of `text`, in order; single characters in scripts written without spaces."""
    try:
        data = text.encode("latin-1")
    except UnicodeEncodeError:
        return tokens(text.lower())
    # The same without a pattern, in a third of the time.
    data = data.translate(SPACES_BETWEEN_WORDS)
    if b"'" in data:
        data = b" %b " % data
        for mark in OUTSIDE_WORDS:
            data = data.replace(mark, b" ")
    return data.decode("latin-1").split()


def tokens(text: str) -> list[str]:
    """The words of `text` as they are written."""
    if is_western(text):
        return WESTERN_WORD.findall(text)
    return re.findall(ANY_WORD if unspaced(text) else SPACED_WORD, text)


def unspaced(text: str) -> bool:
    """Whether some of `text` is in a script that sets no spaces between words."""
    return not (is_western(text) or re.fullmatch(SURELY_SPACED, text)) and re.search(UNSPACED, text) is not None


def is_western(text: str) -> bool:
    """Whether all of `text` is Latin-1 or one of WESTERN_MARKS."""
    if text.isascii():
        return True
    for mark in WESTERN_MARKS:
        text = text.replace(mark, "")
    try:
        text.encode("latin-1")
    except UnicodeEncodeError:
        return False
    return True


def is_safe(text: str) -> bool:
    """Whether no unsafe character stands in `text`: surely not where all of its lines are printable, no-break spaces
    apart."""
    return all(map(str.isprintable, text.replace("\xa0", "").split("\n"))) or re.search(UNSAFE, text) is None


def safe(text: str) -> str:
    """`text` without unsafe characters."""
    return text if is_safe(text) else re.sub(UNSAFE, "", text)


def showable(text: str) -> str:
    """`text` with one replacement character for each that no file of a memo can hold, so that a reader sees that
    something stood there."""
    return re.sub(UNSHOWABLE, "\ufffd", text)


def stems(text: str, language: str) -> tuple[str, ...]:
    """The word stems of `text`, in order, stop words included: one for each of `words(text)`."""
    return tuple(map(stemmer(language), words(text)))


def one_line(text: str) -> str:
    """`text` without unsafe characters, on one line: for what users type and formats state."""
    return collapse(safe(text))


def collapse(text: str) -> str:
    """`text` on one line: every run of white space is one space."""
    return " ".join(text.split())


@cache
def stemmer(language: str) -> Callable[[str], str]:
    """The stemming function for a base language code; the identity where Snowball has no algorithm."""
    name = SNOWBALL.get(language)
    if name is None:
        return str
    import snowballstemmer

    # Each distinct word is stemmed once: news repeats itself.
    stem: Callable[[str], str] = lru_cache(maxsize=None)(snowballstemmer.stemmer(name).stemWord)
    return stem


def stop_stems(sentences: Sequence[Sequence[str]], languages: Sequence[str]) -> frozenset[str]:
    """The stems of function words in `sentences`, given as stems; `languages` has the language of each.

    What most sentences are written in decides: German "war" makes none of English "war".
    """
    count = Counter(languages)
    main, *others = sorted(count, key=lambda language: (-count[language], language)) or ["en"]
    held = {language: [s for s, own in zip(sentences, languages, strict=True) if own == language] for language in count}
    found = set(_function_words(main, held.get(main, ())))
    if others:
        main_words = set(chain.from_iterable(held[main])) - found
        for language in others:
            found.update(_function_words(language, held[language]) - main_words)
    return frozenset(found)


def _function_words(language: str, sentences: Sequence[Sequence[str]]) -> set[str]:
    if language == "en":
        return set(map(stemmer(language), ENGLISH_STOP_WORDS)) if sentences else set()
    return set(_frequent(sentences))


def _frequent(sentences: Iterable[Sequence[str]]) -> list[str]:
    counts = Counter(stem for stems in sentences for stem in stems if len(stem) <= SHORT)
    # In a text of a few lines every word is among the most frequent.
    return sorted(counts, key=lambda stem: (-counts[stem], stem))[: min(FREQUENT, len(counts) // 5)]


def counted(number: int, noun: str) -> str:
    """How many there are of what an English noun says.

    >>> counted(1, "word"), counted(1200, "word")
    ('1 word', '1,200 words')
    """
    return f"{number:,} {noun}{'s'[: number != 1]}"


def count_words(text: str) -> int:
    """How many words a word processor counts in `text`: runs between white space.

    Chinese and Japanese count by character, as word processors do; Thai, Lao, Khmer and Burmese by four letters.
    """
    if not unspaced(text):
        return len(text.split())
    count = len(re.findall(HAN_OR_KANA, text)) + sum(
        -(-len(run) // LETTERS_A_WORD) for run in re.findall(SOUTH_EAST_RUN, text)
    )
    rest = re.sub(SOUTH_EAST_RUN, " ", re.sub(HAN_OR_KANA, " ", text)).split()
    return count + sum(any(character.isalnum() for character in word) for word in rest)
