"""A line of English text -> the noun phrases in it that could be a heading.

There is no tagger: a word has its usual class, from a word list or by its ending, and a phrase is taken only where the
classes of its words in a row are those of a plain noun phrase. What is doubtful is left out: a theme needs one heading.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

TOKEN = re.compile(r"(?:https?:|www\.)\S+|(?:[A-Z]\.){2,}|[$€£]?\w+(?:[-‐‑.’'&/]\w+)*|[^\w\s]")
WEB = re.compile(r"\.(?:com|org|net|co|tv|html?)\b")
ENDINGS = (
    ("ly", "r"), ("ing", "g"), ("ed", "d"), ("ous", "j"), ("ful", "j"), ("less", "j"), ("able", "j"), ("ible", "j"),
    ("ive", "j"), ("ical", "j"), ("ic", "j"), ("al", "j"), ("ish", "j"), ("ary", "j"), ("ian", "j"),
)  # fmt: skip
# Those that join two nouns into one thing; "by", "to" and "at" mostly belong to a verb that stands outside.
PREPOSITIONS = frozenset("of in on for with from against between".split())
HYPHENS = ("-", "‐", "‑")
# Ends of compounds that describe what follows: "Marlow's state-run | television".
PARTICIPLES = frozenset("born built held known led made owned run style wide".split())
ARTICLES = frozenset(("the", "a", "an"))
# A plural before one of these is rather a verb: "offer sets | the bar", "Holt shifts | his weight".
DETERMINERS = ARTICLES | frozenset("all any each every some no its his her their our my your this these those".split())
QUOTES = ('"', "“", "‘", "`")  # "Holt offering | “more”"
PARTICLES = frozenset("back up down out off away".split())  # "Holt shot | back"
NAME_JOINERS = frozenset("de del della di da la le el al bin ibn von van der den du do dos".split())
# What stands before these is joined to what stands after only if it happens: "talks with Russia", but "pulled the boy |
# from the fence".
OUTSIDE = frozenset("from with for against between on".split())
# Who says it is hardly ever what it is about.
SAYING = frozenset("said says say told".split())
# Words that can stand in a phrase but say nothing at its edge.
VAGUE = frozenset(
    """issue way thing time part number lot kind sort case point fact matter area example instance people man woman
    person day week month year hour minute morning afternoon evening night today yesterday tomorrow statement interview
    comment remark conference word end beginning start side member other such same own many few several more most less
    least last next past recent new old first second third fourth fifth late early later earlier former current latest
    big small large great good bad major little long short high low top main key certain various different similar
    entire whole full possible able likely sure clear further additional available total official spokesman
    spokeswoman reporter journalist source author mr mrs ms dr monday tuesday wednesday thursday friday saturday sunday
    january february march april may june july august september october november december one two three four five six
    seven eight nine ten dozen hundred thousand million billion percent cent half quarter something anything everything
    nothing someone anyone everyone place reason idea attempt effort step use result view role name photo picture image
    video story article news page copyright press reuters read share click head middle rest bit piece moment situation
    huge initial majority minority amount range series variety lack proportion
    detail today's work chance need being having going lead course condition every each any another both all some much
    such no well gen col lt capt sgt sen rep gov jr sr inc corp co ltd st vs per nearly almost about around""".split()
)


CONTRACTED = ("'m", "'re", "'ve", "'ll", "'d", "n't")  # "I'm", "Didn't": a clause, however it is capitalised


class Token(NamedTuple):
    """A word as written, in lower case, and its class: N name, # number, | a break, an article or preposition as
    itself, s where it may be a verb or a plural, or a class of `word_classes`."""

    text: str
    lower: str
    kind: str


NONE = (Token("", "", "|"),)  # before the first token and after the last


def class_by_ending(word: str) -> str:
    """The class a word's ending suggests; a noun where it suggests none."""
    return next((kind for ending, kind in ENDINGS if word.endswith(ending) and len(word) > len(ending) + 2), "n")


@cache
def _classes() -> dict[str, str]:
    from briefing.choosing.word_classes import WORDS

    return {word: kind for kind, words in WORDS.items() for word in words.split()}


@cache
def _senses() -> dict[str, str]:
    from briefing.choosing.noun_senses import SENSES

    return {word: kind for kind, words in SENSES.items() for word in words.split()}


def main_noun(phrase: Sequence[Token]) -> int:
    """The place of what a phrase is about: its last noun before a preposition."""
    return next((i for i, token in enumerate(phrase) if i and token.kind in PREPOSITIONS), len(phrase)) - 1


def sense(noun: Token) -> str:
    """What a noun usually stands for: a class of `noun_senses`, or t, a thing, which a name is as well."""
    if noun.kind in "Ng":
        return "t" if noun.kind == "N" else "h"
    word = noun.lower
    if word.endswith("men") and word not in _senses():
        return "g" if is_person(word[:-2] + "an") else "t"
    singular = (word.removesuffix("s"), word.removesuffix("es"), word.removesuffix("ies") + "y")
    return next((_senses()[form] for form in (*(singular if plural(noun) else ()), word) if form in _senses()), "t")


def is_person(word: str) -> bool:
    """Whether a word usually stands for somebody: "President"."""
    return _senses().get(word.lower()) == "s"


def bare(word: str) -> str:
    """The word without a possessive ending."""
    return word.removesuffix("'s").removesuffix("’s")


def split(line: str) -> list[str]:
    """The words and marks of one line."""
    return TOKEN.findall(line)


def tokens(texts: Sequence[str], is_name: Callable[[str], bool]) -> list[Token]:
    """The tokens of one line (`split`); `is_name` tells a name from what is capitalised because of where it stands.

    A line in which every longer word is capitalised ("Council Votes for Tram Line") says nothing by its capitals, and
    one in capitals only is read as if it had none.
    """
    if "".join(texts).isupper():
        texts = [text.lower() for text in texts]
    title_case = all(text[0].isupper() for text in texts if len(text) > 3 and text[0].isalpha())
    found, doubtful = [], []
    for i, text in enumerate(texts):
        if text[0].isupper():
            told = not (title_case or i == 0 or text.endswith("ly"))  # "Daly", but not "Only"
            token = _token(text, told or is_name(bare(text)))
        else:
            joiner, _, rest = text.partition("-")
            token = _token(text, joiner in NAME_JOINERS and rest[:1].isupper())  # "al-Assad"
            if token.kind == "j" or text in NAME_JOINERS:
                doubtful.append(i)
        found.append(token)
    for i in doubtful:
        before, token, after = found[i - 1 : i] or NONE, found[i], found[i + 1 : i + 2] or NONE
        if token.kind == "j" and token.lower.endswith("ing") and after[0].kind == "of":
            found[i] = token._replace(kind="g")  # "the hacking of": the list has it as an adjective
        if token.text in NAME_JOINERS and before[0].kind == after[0].kind == "N":
            found[i] = token._replace(kind="N")  # "Rio de Janeiro" is one name
    return found


@lru_cache(maxsize=20_000)  # news repeats its words
def _token(text: str, capital: bool) -> Token:
    lower = text.lower().replace("’", "'")
    return Token(text if capital else text[0].lower() + text[1:], lower, _kind(text, lower, capital))


def _kind(text: str, lower: str, capital: bool) -> str:
    plain = bare(lower)
    if not (text[0].isalnum() or text[0] in "$€£") or "//" in text or lower.startswith("www.") or WEB.search(lower):
        return "|"
    if any(c.isdigit() for c in text):
        return "#"
    if (
        capital
        and lower.strip(".") not in VAGUE
        and len(plain) > 1
        and _classes().get(plain) != "o"
        and not plain.endswith(CONTRACTED)
    ):
        return "N"
    if lower in PREPOSITIONS or lower in ARTICLES:
        return lower
    return "o" if len(plain) < 3 or "'" in plain else _class(plain)


def _class(plain: str) -> str:
    """The class of a word in lower case."""
    known = _classes()
    if plain in known:
        return known[plain]
    if "-" in plain and plain.rpartition("-")[2] in PARTICIPLES:
        return "j"
    kind = class_by_ending(plain)
    if kind == "n" and plain.endswith("s") and "v" in (known.get(plain[:-1]), known.get(plain[:-2])):
        return "s"  # "insists", "tapes": a verb or the plural of a noun
    return kind


def phrases(line: Sequence[Token], longest: int = 5) -> Iterator[tuple[Sequence[Token], bool]]:
    """Every plain noun phrase of two to `longest` words (articles not counted) in a line; whether it is a whole one."""
    for start, first in enumerate(line):
        if first.kind not in "Njdgn" or _vague(bare(first.lower)) or not _opens(line, start):
            continue
        words = 0
        for end in range(start + 1, min(len(line), start + longest + 2) + 1):
            last = line[end - 1]
            words += last.kind not in ARTICLES
            if last.kind in "|#vros" or words > longest:
                break
            if words > 1 and _closes(line, end) and _plain(line[start:end]):
                yield line[start:end], (line[start - 1].kind if start else "|") not in "Nnjdg"


def _opens(line: Sequence[Token], start: int) -> bool:
    """Whether a phrase may start here: not inside a name or an amount, nor on what is a verb where it stands."""
    first, before = line[start], line[start - 1] if start else Token("", "", "|")
    after = line[start + 1].kind if start + 1 < len(line) else "|"
    if before.kind == "#" or before.text in HYPHENS:  # "seven - league | boots", where a page spaced its hyphens
        return False
    if first.kind == "N":
        outer = line[start - 2].kind if start > 1 else ""
        joined = before.kind == "of" and outer == "N"  # "Bank of | England"
        pair = before.lower == "and" and outer == "N"  # "Holt and | Moreno strut"
        return before.kind != "N" and not joined and not (pair and after == "n")
    if first.kind == "d":
        # "she | called Holt", ", | killed guests"; but "the stolen car", "Holt's stolen car"
        opened = not start or before.kind in ARTICLES or before.kind in PREPOSITIONS or before.kind == "j"
        return (opened or before.lower.endswith("'s")) and after != "N"
    if first.kind == "g":
        return after == "of"
    if first.kind == "n" and after == "of" and before.lower in ("in", "on", "by"):
        return False  # "in | favor of the bill"
    return not (first.kind == "n" and (before.lower == "to" or before.kind in "or" or _several(before)))


def _closes(line: Sequence[Token], end: int) -> bool:
    """Whether a phrase may end here: on a noun that has something to say, and that no other noun follows.

    The last noun is the one that the phrase is about: without it the phrase is another thing.
    """
    last, after = line[end - 1], line[end].kind if end < len(line) else "|"
    if last.kind not in "Nng" or last.lower.endswith(("'s", "'")):
        return False
    if _vague(last.lower) or "/" in last.lower or _shared(line, end):
        return False
    if end < len(line) and line[end].lower in SAYING:
        return False
    if last.kind == "g" and after not in ("|", "v"):
        return False  # "ocean covering | the planet", "group working | on"
    if end < len(line) and _acts(line[end - 2], last, line[end].lower):
        return False
    # "Bank | of England", "war | criminal Holt"
    joined = after == "j" or (last.kind == "N" and after == "of")
    joined = joined and end + 1 < len(line) and line[end + 1].kind == "N"
    return after not in ("N", "n", "g", "s", "#") and not joined


def _acts(before: Token, last: Token, after: str) -> bool:
    """Whether the last noun is rather a verb, by what stands around it."""
    if plural(last) and after in DETERMINERS:
        return True
    acts = after in PARTICLES or (plural(last) and after == "to")  # "Holt plans | to leave"
    return before.kind == "N" and (acts or (last.lower.endswith("ing") and after in QUOTES))


def _vague(word: str) -> bool:
    return word in VAGUE or word.removesuffix("s") in VAGUE


def _shared(line: Sequence[Token], end: int) -> bool:
    """Whether the noun belongs to another that follows an "or": "maternity | or paternity leave"."""
    return (
        end + 2 < len(line)
        and line[end].lower in ("and", "or")
        and line[end + 1].kind in ("n", "j")
        and line[end + 2].kind in ("n", "s", "v")
        and not plural(line[end - 1])
    )


def _plain(run: Sequence[Token]) -> bool:
    """Whether the classes in a row are those of a noun phrase with at most one preposition."""
    kinds = [token.kind for token in run]
    if any(token.lower in OUTSIDE for token in run) and sense(run[main_noun(run)]) != "h":
        return False
    return sum(kind in PREPOSITIONS for kind in kinds) <= 1 and all(
        _fits(run[i - 1] if i else None, token, kinds[i + 1] if i + 1 < len(kinds) else "")
        for i, token in enumerate(run)
    )


def _fits(before: Token | None, token: Token, after: str) -> bool:
    """Whether a word may stand between these two."""
    kind, last = token.kind, before.kind if before else ""
    if kind in PREPOSITIONS:
        return last in ("N", "n", "g") and (before is None or before.lower not in VAGUE)
    if kind in ARTICLES:
        return last in PREPOSITIONS
    if kind == "j":
        return after in ("n", "N", "j", "g")
    if kind == "d":  # not "area suffered damage"
        return after in ("n", "j", "g") and last not in ("n", "N", "g")
    if kind == "g":  # not "forces attacking rebels"
        own = before is None or not _several(before)  # not "patients increasing"
        return after == "of" or (own and last in ("n", "N", "j") and after not in ("n", "N", "j"))
    return before is None or not _clause(before, token, after)


def _clause(before: Token, token: Token, after: str) -> bool:
    """Whether two nouns in a row are rather an object or a verb."""
    if token.kind == "N":
        return before.kind == "n" and not before.lower.endswith("'s")  # "offer Holt"
    if before.kind == "N":
        # "Holt surprises voters", "CEOs drive growth"
        return (plural(token) and after != "") or (_several(before) and not plural(token))
    return plural(before) and not plural(token)  # "documents show"


def plural(token: Token) -> bool:
    """Whether a noun looks like a plural."""
    return token.kind == "n" and token.lower.endswith("s") and not token.lower.endswith(("ss", "us", "is", "'s"))


def _several(token: Token) -> bool:
    """Whether a token is a plural, or a shortened name in the plural: "CEOs"."""
    return plural(token) or (token.kind == "N" and token.text[-1] == "s" and token.text[:-1].isupper())
