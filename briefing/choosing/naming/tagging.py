"""A line of English text -> its words with part-of-speech tags; a noun -> what it usually stands for.

There is no tagger, only what Brill (1992) starts from: every word has its most frequent tag, by a word list or else by
its ending. A name is told by its capital, and a few tags are corrected by the words beside them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from briefing.text import MONTHS, WEEKDAYS

# The tags. Besides these, an article or one of PREPOSITIONS is its own tag.
NAME, NOUN, ADJECTIVE, PARTICIPLE, GERUND = "N", "n", "j", "d", "g"  # a past participle; a form in -ing
VERB, PLURAL_OR_VERB, ADVERB, OTHER = "v", "s", "r", "o"
NUMBER, BREAK = "#", "|"  # what has a digit; a punctuation mark or web address

# What a noun stands for.
HAPPENING, THING, PERSON, BODY_PART, GROUP, PLACE = "h", "t", "s", "b", "g", "p"

TOKEN = re.compile(r"(?:https?:|www\.)\S+|(?:[A-Z]\.){2,}|[$€£]?\w+(?:[-‐‑.’'&/]\w+)*|[^\w\s]")
WEB = re.compile(r"\.(?:com|org|net|co|tv|html?)\b")
ENDINGS = (
    ("ly", ADVERB), ("ing", GERUND), ("ed", PARTICIPLE), ("ous", ADJECTIVE), ("ful", ADJECTIVE), ("less", ADJECTIVE),
    ("able", ADJECTIVE), ("ible", ADJECTIVE), ("ive", ADJECTIVE), ("ical", ADJECTIVE), ("ic", ADJECTIVE),
    ("al", ADJECTIVE), ("ish", ADJECTIVE), ("ary", ADJECTIVE), ("ian", ADJECTIVE),
)  # fmt: skip
# Those that join two nouns into one thing; "by", "to" and "at" mostly belong to a verb that stands outside.
PREPOSITIONS = frozenset("of in on for with from against between".split())
ARTICLES = frozenset(("the", "a", "an"))
NAME_JOINERS = frozenset("de del della di da la le el al bin ibn von van der den du do dos".split())
# Ends of compounds that describe what follows: "Marlow's state-run television".
PARTICIPLES = frozenset("born built held known led made owned run style wide".split())
CONTRACTED = ("'m", "'re", "'ve", "'ll", "'d", "n't")  # "I'm", "Didn't": a clause, however it is capitalised
# Words that can stand in a phrase but say nothing at its edge, and are no names.
VAGUE = WEEKDAYS.union(
    MONTHS,
    """
    issue way thing time part number lot kind sort case point fact matter area example instance people man woman person
    day week month year hour minute morning afternoon evening night today yesterday tomorrow statement interview comment
    remark conference word end beginning start side member other such same own many few several more most less least
    last next past recent new old first second third fourth fifth late early later earlier former current latest big
    small large great good bad major little long short high low top main key certain various different similar entire
    whole full possible able likely sure clear further additional available total official spokesman spokeswoman
    reporter journalist source author mr mrs ms dr one two three four five six seven eight nine ten dozen hundred
    thousand million billion percent cent half quarter something anything everything nothing someone anyone everyone
    place reason idea attempt effort step use result view role name photo picture image video story article news page
    copyright press reuters read share click head middle rest bit piece moment situation huge initial majority minority
    amount range series variety lack proportion detail today's work chance need being having going lead course condition
    every each any another both all some much such no well gen col lt capt sgt sen rep gov jr sr inc corp co ltd st vs
    per nearly almost about around
    """.split(),
)


class Token(NamedTuple):
    """A word or mark of a line."""

    text: str  # as written, but with a small letter where its capital is not that of a name
    lower: str  # all in lower case
    tag: str


EDGE = Token("", "", BREAK)  # before the first token of a line and after the last


def tokenize(line: str) -> list[str]:
    """The words and marks of one line."""
    return TOKEN.findall(line)


def tag(words: Sequence[str], is_name: Callable[[str], bool]) -> list[Token]:
    """The words of one line (`tokenize`) with their tags.

    `is_name` tells a name from what is capitalised because of where it stands. A line in which every longer word is
    capitalised ("Council Votes for Tram Line") says nothing by its capitals, and one in capitals only is read as if it
    had none.
    """
    if "".join(words).isupper():
        words = [word.lower() for word in words]
    title_case = all(word[0].isupper() for word in words if len(word) > 3 and word[0].isalpha())
    line = []
    for i, word in enumerate(words):
        if word[0].isupper():
            capital_tells = not (title_case or i == 0 or word.endswith("ly"))  # "Daly", but not "Only"
            line.append(_token(word, capital_tells or is_name(bare(word))))
        else:
            joiner, _, rest = word.partition("-")
            line.append(_token(word, joiner in NAME_JOINERS and rest[:1].isupper()))  # "al-Assad"
    for i, word in enumerate(words):
        if word in NAME_JOINERS or (line[i].tag == ADJECTIVE and not word[0].isupper()):
            line[i] = _in_context(at(line, i - 1), line[i], at(line, i + 1))
    return line


@lru_cache(maxsize=20_000)  # news repeats its words
def _token(word: str, capital: bool) -> Token:
    """A word with the tag it has by itself; `capital` says whether it is written as a name."""
    lower = word.lower().replace("’", "'")
    return Token(word if capital else word[0].lower() + word[1:], lower, _tag_by_itself(word, lower, capital))


def _tag_by_itself(word: str, lower: str, capital: bool) -> str:
    is_word = word[0].isalnum() or word[0] in "$€£"
    if not is_word or "//" in word or lower.startswith("www.") or WEB.search(lower):
        return BREAK
    if any(c.isdigit() for c in word):
        return NUMBER
    plain = bare(lower)
    if capital and _may_be_name(lower, plain):
        return NAME
    if lower in PREPOSITIONS or lower in ARTICLES:
        return lower
    return OTHER if len(plain) < 3 or "'" in plain else _tag_of_plain(plain)


def _may_be_name(lower: str, plain: str) -> bool:
    return (
        lower.strip(".") not in VAGUE
        and len(plain) > 1
        and _word_classes().get(plain) != OTHER
        and not plain.endswith(CONTRACTED)
    )


def _tag_of_plain(plain: str) -> str:
    """The tag of a word in lower case without a possessive ending."""
    known = _word_classes()
    if plain in known:
        return known[plain]
    if "-" in plain and plain.rpartition("-")[2] in PARTICIPLES:
        return ADJECTIVE
    tag = tag_by_ending(plain)
    if tag == NOUN and plain.endswith("s") and VERB in (known.get(plain[:-1]), known.get(plain[:-2])):
        return PLURAL_OR_VERB  # "insists", "tapes"
    return tag


def tag_by_ending(word: str) -> str:
    """The tag a word's ending suggests; a noun where it suggests none."""
    return next((tag for ending, tag in ENDINGS if word.endswith(ending) and len(word) > len(ending) + 2), NOUN)


def _in_context(before: Token, token: Token, after: Token) -> Token:
    """The token with the tag that those beside it tell."""
    if token.tag == ADJECTIVE and token.lower.endswith("ing") and after.tag == "of":
        return token._replace(tag=GERUND)  # "the hacking of": the list has it as an adjective
    if token.text in NAME_JOINERS and before.tag == after.tag == NAME:
        return token._replace(tag=NAME)  # "Rio de Janeiro" is one name
    return token


def at(line: Sequence[Token], place: int) -> Token:
    """The token at a place of a line, or EDGE outside of it."""
    return line[place] if 0 <= place < len(line) else EDGE


def bare(word: str) -> str:
    """The word without a possessive ending."""
    return word.removesuffix("'s").removesuffix("’s")


def vague(word: str) -> bool:
    """Whether a word in lower case, or that of which it is the plural, is one of VAGUE."""
    return word in VAGUE or word.removesuffix("s") in VAGUE


def plural_noun(token: Token) -> bool:
    """Whether a noun looks like a plural."""
    return token.tag == NOUN and token.lower.endswith("s") and not token.lower.endswith(("ss", "us", "is", "'s"))


def plural(token: Token) -> bool:
    """Whether a token is a plural, or a shortened name in the plural: "CEOs"."""
    return plural_noun(token) or (token.tag == NAME and token.text[-1] == "s" and token.text[:-1].isupper())


def sense(noun: Token) -> str:
    """What a noun usually stands for: HAPPENING and so on; a name for a THING, as do all words that are not known."""
    if noun.tag in (NAME, GERUND):
        return THING if noun.tag == NAME else HAPPENING
    word, known = noun.lower, _noun_senses()
    if word.endswith("men") and word not in known:
        return GROUP if is_person(word[:-2] + "an") else THING
    singular = (word.removesuffix("s"), word.removesuffix("es"), word.removesuffix("ies") + "y")
    return next((known[form] for form in (*(singular if plural_noun(noun) else ()), word) if form in known), THING)


def is_person(word: str) -> bool:
    """Whether a word usually stands for somebody: "President"."""
    return _noun_senses().get(word.lower()) == PERSON


@cache
def _word_classes() -> dict[str, str]:
    """Word -> its most frequent tag, where its ending does not tell it."""
    from briefing.choosing.naming.word_classes import WORDS

    return {word: tag for tag, words in WORDS.items() for word in words.split()}


@cache
def _noun_senses() -> dict[str, str]:
    from briefing.choosing.naming.noun_senses import SENSES

    return {word: sense for sense, words in SENSES.items() for word in words.split()}
