"""A sentence or a run of sentences -> whether it leans on what stands before it; and who speaks in it.

The words are known for English only; elsewhere a small letter at the start, or marks around all of it, must do. What
looks back in a pattern stands behind its first character, so that the search can skip to that one.
"""

from __future__ import annotations

import re

from briefing.choosing.contradiction import MONTHS
from briefing.choosing.similarity import WEEKDAYS

OPENING_MARKS = re.compile(r"""[\s"“”„«»'‘’`(\[「『]+""")
OPENING_QUOTES, CLOSING_QUOTES = ('"', "“", "„", "«", "‘‘", "``"), ('"', "”", "»", "“", "’’", "''")
QUOTES = frozenset('"“”„«»')
# The speaker is known from another sentence: '..., ” he said', '..., " said she', '..., " the official added'. In small
# letters and straight marks.
PRONOUN_SPEAKS = re.compile(
    r"""["'](?:(?<=[\w,.!?']")|(?<=[\w,.!?]')')\s*,?\s+
    (?:(?:he|she|they|it)\s+(?!and\b)\w+
    |(?:said|says|asked|added)\s+(?:(?:he|she|they)|the\s+(?:officials?|spokes\w+|statement|report)(?=[.,]?$))\b
    |the\s+(?:officials?|sources?|spokes\w+|diplomats?|officers?|statement|report)\s+(?:added|said|says|told|wrote)\b)""",
    re.VERBOSE,
)
CLOSING_MARKS = ('"', "”", "’’", "''")

WORD = re.compile(r"\w+")
PERSON = frozenset("he she they his her hers their theirs him them himself herself themselves".split())
# Even a quotation does not start with these when it is to be understood alone.
LEANING_QUOTATION = PERSON | frozenset("and but or nor so then also second third finally because which".split())
POINTING = PERSON | frozenset(
    """it its itself this that these those such but and or nor so yet then thus hence however moreover furthermore
    additionally nevertheless nonetheless instead meanwhile otherwise likewise similarly consequently therefore
    accordingly conversely still also besides indeed afterward afterwards thereafter elsewhere both neither either who
    which""".split()
)
POINTS_BACK = re.compile(
    r"""(?:(?:one|two|three|four|five|six|some|many|most|several|none|all|each|half|any)\ of\ (?:them|these|those)
    |the\ (?:former|latter|other|two|pair|same)|in\ (?:addition|contrast|turn|fact|response)
    |by\ contrast|as\ a\ result|as\ such|for\ (?:example|instance|this|that)|on\ the\ other\ hand|even\ so
    |(?:after|as|at|because|because\ of|before|by\ the\ way,|if|once|until|when|while|with)\ (?:this|that|these|those)
    |in\ a\ separate|later\ (?:in\ the|that)|(?:\w+\ )?(?:minutes|hours|days|weeks|months|years)\ (?:later|earlier)
    |not\ only\ that|what's\ more)\b""",
    re.VERBOSE,
)
# The same words, pointing at nothing before them.
POINTS_NOWHERE = re.compile(
    r"""(?:(?:\w+\ )?(?:this|that|these|those)\ (?:week|month|year|morning|afternoon|evening|spring|summer|autumn|fall
    |winter|season|weekend|century|days|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|so\ far|so-called|then-|still(?!,)
    |both\b.{1,60}?\band|either\b.{1,60}?\bor|so\ (?!that|this|it|he|she|they|there)\w+\ (?:is|was|are|were))\b""",
    re.VERBOSE,
)

# Words that open a sentence and are nobody, or nobody who is a he or a she: a clause or phrase before the subject, ...
BEFORE_SUBJECT = frozenset(
    """after although as at because before by despite during for from if in like of on once since though under until
    when where while with""".split()
)
CONDITIONS = frozenset("because if once when".split())
# ... and others, besides numbers.
NOBODY = frozenset(
    """about allegedly almost anyway apparently currently earlier eventually finally fortunately immediately initially
    last later many moments months more most nearly next now originally previously recently reportedly sadly shortly
    suddenly then tragically ultimately unfortunately years authorities colleagues critics customers deputies detectives
    doctors employees experts family fans firefighters friends investigators lawyers members neighbors neighbours
    officers officials paramedics parents passengers people police prosecutors protesters relatives reports rescuers
    researchers residents scientists students supporters voters witnesses workers""".split()
)
SHE = frozenset("he she his her him himself herself".split())
THEY = frozenset("they their them".split())
# After one of these comes somebody, or it is somebody.
SOMEBODY = frozenset("a an another each every everybody everyone i my one some somebody someone the who".split())
# "In a statement, he said" names nobody.
SPOKEN = frozenset("email interview letter post speech statement tweet".split())
NOT_NAMES = WEEKDAYS | MONTHS | {"u.s"}
# "Kerr's talks with Moreno began": who is "he" after that?
POSSESSIVE = re.compile(r"(?:[A-Z][\w.-]* )*[A-Z][\w-]*(?:['’]s|s['’]) ")
NAMED_LATER = re.compile(r", (?:\w+ ){0,2}(?:[A-Z]|(?:the|an?)\b)")

# The writer, or the reader, outside quotation marks: a column, a review, a press text.
# But not World War I, Elizabeth I, a phase I trial or the I-95.
IN_PERSON = re.compile(
    r"""(?:(?:^|[^\w\s]\ ?|\b(?:and|but|if|so|that|what|when|while|than|as|or|because|which|who|whom|where|how|why)\ )I
    |\b(?:(?-i:us)|myself|ourselves|yourself|(?:we|me|my|our|you|your)(?:['’]\w+)?))\b(?![-./])""",
    re.IGNORECASE | re.VERBOSE,
)
# A string, which is compiled where it matters what is said outside of quotations.
QUOTED = r"""["“„«][^"“”„«»]*(?:["”»]|$)|‘‘.*?(?:’’|$)|``.*?(?:''|$)|‘.*?’(?!\w)|(?<![\w'])'(?=\w).*?[,.!?]'(?!\w)"""

# What was said before, and nothing in the sentence says what it was: "rejected the allegations", "made the comments on
# Friday", but "rejected the allegations of fraud".
ECHOES = re.compile(
    r"""th(?<=\bth)(?:e|ese|ose)\ (?:accusations?|allegations?|comments?|remarks?)\b(?!-)
    (?!\ (?:about|against|at|by|concerning|from|he|in|it|made|of|over|regarding|section|she|that|they|to|were|which)\b)
    (?!\ on\ (?!(?:[A-Z][a-z]{2,8}\.?\ \d|\w+day\b)))""",
    re.VERBOSE,
)
# "All but five of those minutes", "the charges carry a sentence", "wondered about the same thing": what these were
# stands before; but "those towns that have none", "these days".
REFERRING = ("hese ", "hose ", "he charges ", "same thing")
# A string, which is compiled where one of REFERRING stands.
REFERS_BACK = (
    r"\b(?:[Tt]hese|[Tt]hose) (?!(?:days|in|of|that|two|weeks|which|who|with)\b)\w+s\b"
    r"(?! (?:from|of|that|which|who|whose|with)\b)|\b[Tt]he charges (?:are|carry|stem|were)\b|\bthe same thing\b"
)


def leans_back(text: str, language: str) -> bool:
    """Whether it needs what stands before: a word that points back, a lower-case start, a speaker not named."""
    opening = OPENING_MARKS.match(text)
    first = text[opening.end() :] if opening else text
    if first[:1].islower() or _all_quoted(text):
        return True
    if language != "en":
        return False
    if _pronoun_speaks(text) or ECHOES.search(text):
        return True
    small = first.lower()
    word = found[0] if (found := WORD.match(small)) else ""
    if text.startswith(OPENING_QUOTES):  # what "this" is, the speaker leaves open too; who "he" is, a reader must know
        return word in LEANING_QUOTATION and small[len(word) : len(word) + 1] != "-"
    pointing = (word in POINTING or POINTS_BACK.match(small)) and not POINTS_NOWHERE.match(small)
    return bool(pointing) or nobody_named(first) or _refers_back(first)


def _all_quoted(text: str) -> bool:
    """Whether one pair of marks stands around all of it."""
    return text.startswith(OPENING_QUOTES) and text[1:].endswith(CLOSING_QUOTES) and QUOTES.isdisjoint(text[1:-1])


def _pronoun_speaks(text: str) -> bool:
    if not any(map(text.__contains__, CLOSING_MARKS)):
        return False
    plain = text.lower().replace("”", '"').replace("’", "'").replace("…", ".")
    return bool(PRONOUN_SPEAKS.search(plain))


def _refers_back(text: str) -> bool:
    if not any(map(text.__contains__, REFERRING)):  # hundreds of times faster than the pattern
        return False
    return re.search(REFERS_BACK, _unquoted(text)) is not None


def _unquoted(text: str) -> str:
    return re.sub(QUOTED, '""', text)


def carries(before: str, text: str) -> bool:
    """Whether the sentence before may tell who the "He" or "She" is that a sentence opens with: its subject is no
    possession of somebody."""
    return text.partition(" ")[0] not in ("He", "She") or not POSSESSIVE.match(before)


def nobody_named(text: str) -> bool:
    """Whether a he or she comes before anybody is named, as far as the shapes of words tell: "On Tuesday he was freed",
    "Police said she fled"; but "As she spoke, Moreno wept" names her."""
    opener = text.partition(" ")[0].strip(",.").lower()
    inverted = opener in BEFORE_SUBJECT
    if not (inverted or opener in NOBODY or opener.isdigit()):
        return False
    words = [word.strip(",.") for word in text.split()]
    for i, word in enumerate(words[1:], 1):
        lower = word.lower().replace("’", "'").partition("'")[0]  # "she's"
        they = inverted and i == 1 and lower in THEY
        if they and opener in CONDITIONS:
            return True  # "If they prosecute, the sister of the queen must speak": who?
        if they or lower in SHE:
            return not (inverted and NAMED_LATER.search(" ".join(text.split()[i:])))
        if (word[:1].isupper() and lower not in NOT_NAMES) or (
            lower in SOMEBODY and SPOKEN.isdisjoint(words[i + 1 : i + 2])
        ):
            return False
    return False


def in_person(text: str, language: str) -> bool:
    """Whether the writer says I, we or you."""
    if language != "en" or not IN_PERSON.search(text):
        return False
    return IN_PERSON.search(_unquoted(text)) is not None
