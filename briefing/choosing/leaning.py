"""A sentence or a run of sentences -> whether it leans on what stands before it.

That is, whether it refers to something that only an earlier sentence names (anaphora): "He denied it", "the charges".
The words are known best for English; in many languages a small letter at the start, or marks around all of it, must do.
What looks back in a pattern stands behind its first character, so that the search can skip to that one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise, product

from briefing.choosing.quotations import MARKS, unquoted
from briefing.text import MONTHS, WEEKDAYS

# -- a start in small letters, or one pair of marks around all of it: "and left." --------------------------------------

OPENING_MARKS = " \t\n\xa0\u2009\u202f\"“”„«»'‘’`([「『"
OPENING_QUOTES, CLOSING_QUOTES = ('"', "“", "„", "«", "‘‘", "``"), ('"', "”", "»", "“", "’’", "''")

# -- an opening that points back: "He denied it", "After that", "Two of them" ------------------------------------------

WORD = re.compile(r"\w+")
PERSON = frozenset("he she they his her hers their theirs him them himself herself themselves".split())
# Even a quotation does not start with these when it is to be understood alone.
LEANING_QUOTATION = PERSON | frozenset("and but or nor so then also second third finally because which".split())
POINTING = PERSON | frozenset(
    """it its itself this that these those such but and or nor so yet then thus hence however moreover furthermore
    additionally nevertheless nonetheless instead meanwhile otherwise likewise similarly consequently therefore
    accordingly conversely still also besides indeed afterward afterwards thereafter elsewhere both neither either
    others who which fellow""".split()
)


def _phrases(*lines: str) -> Iterator[str]:
    """Each phrase that lines of words stand for: "on|in that" for "on that" and "in that"."""
    for line in lines:
        yield from map(" ".join, product(*[place.split("|") for place in line.split(" ")]))


# Phrases that point back. Looked up, because a pattern of all of them takes a millisecond to compile.
SOME = "one|two|three|four|five|six|some|many|most|few|several|none|all|each|half|any of them|these|those"
BEFORE_IT = (
    "against|among|behind|beside|besides|by|despite|for|from|in|of|on|since|to|under|with|without",
    "according to",
)
POINTS_BACK = frozenset(
    _phrases(
        SOME,
        f"almost|nearly|not|too {SOME}",
        "another added|claimed|said|says|told",
        "the former|latter|other|two|three|four|pair|trio|same",
        "in addition|contrast|turn|fact|response",
        "by contrast",
        "as a result",
        "as such",
        "for example|instance|this|that",
        "on the other hand",
        "even so",
        "after|as|at|because|before|despite|if|once|until|when|while|with this|that|these|those",
        "because of this|that|these|those",
        "by the way, this|that|these|those",
        "at the time",
        "only then",
        "if so",
        *[f"{words} him|it|them|then" for words in BEFORE_IT],
        "in a separate",
        "later in the",
        "later that",
        "together|together, they|these|those",
        "perhaps|maybe others|this|that|these|those|such",
        "other times",
        "at other times",
        "on other occasions",
        "the following|next|previous day|evening|morning|month|night|week|year",
        "here are|is",
        "not only that",
        "what's|what’s more",
        "in|one such",
        "not to mention",
        "the first|second|third|fourth|fifth|sixth had|has|is|was",
    )
)
POINTS_TO_THAT = frozenset(_phrases(*[f"{words} that|these|those" for words in BEFORE_IT]))
# ... but not before these: "of those who".
WHICH = frozenset(f" {word}" for word in "from in of that which who whose with".split())
SINCE = frozenset(
    _phrases("moments|seconds|minute|minutes|hour|hours|day|days|week|weeks|month|months|year|years later|earlier")
)
BEFORE_COMMA = ("earlier,", "previously,", "there,", "here,")
OPENERS = frozenset(re.split(r"\W", phrase, maxsplit=1)[0] for phrase in POINTS_BACK | POINTS_TO_THAT)
LONGEST_PHRASE = 5  # words, with the one behind it
# "The move comes a day after", "The answer is far from clear".
TOLD_BEFORE = frozenset(
    """announcement answer decision idea incident move news problem reason reasons result results revelation ruling
    vote""".split()
)
GOES_ON = frozenset("also are came come comes followed follows had has is means meant was were".split())
# The same words, pointing at nothing before them.
POINTS_NOWHERE = re.compile(
    r"""(?:(?:\w+\ )?(?:this|that|these|those)\ (?:week|month|year|morning|afternoon|evening|spring|summer|autumn|fall
    |winter|season|weekend|century|days|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|so\ far|so-called|then-|still(?!,)
    |both\b.{1,60}?\band|either\b.{1,60}?\bor|so\ (?!that|this|it|he|she|they|there)\w+\ (?:is|was|are|were)
    |it\ (?:is|was|remains|remained)\ (?:(?:not|still|yet|also|immediately)\ )*(?:clear|known|uncertain|unclear|unknown)
    \ (?:how|if|what|when|where|whether|which|who|why)|it\ was\ (?:\w+\ ){1,2}[\d:.]+\ ?[ap]\.?m\.?\ when)\b""",
    re.VERBOSE,
)

# -- a he or she before anybody is named: "On Tuesday he was freed" ----------------------------------------------------

# Words that open a sentence and name nobody who is a he or a she: of a clause or phrase before the subject, ...
BEFORE_SUBJECT = frozenset(
    """after although as at because before by despite during for from if in like of on once since though under until
    when where while with""".split()
)
CONDITIONS = frozenset("because if once when".split())
OCCASIONS = frozenset("at during in on since throughout".split())  # "during the talks", "at a meeting": nobody
# ... and others, besides numbers.
NOBODY = frozenset(
    """about allegedly almost anyway apparently currently earlier eventually finally fortunately immediately initially
    last later many moments months more most nearly next now originally previously recently reportedly sadly shortly
    suddenly then tragically ultimately unfortunately years authorities colleagues critics customers deputies detectives
    doctors employees experts family fans firefighters friends investigators lawyers members neighbors neighbours
    officers officials paramedics parents passengers people police prosecutors protesters relatives reports rescuers
    researchers residents scientists students supporters voters witnesses workers""".split()
)
HE_OR_SHE = frozenset("he she his her him himself herself".split())
THEY = frozenset("they their them".split())
# After one of these comes somebody, or it is somebody.
SOMEBODY = frozenset("a an another each every everybody everyone i my one some somebody someone the who".split())
# "In a statement, he said" names nobody.
SPOKEN = frozenset("email interview letter post speech statement tweet".split())
NOT_NAMES = WEEKDAYS | MONTHS | {"u.s"}
# "As she spoke, Moreno wept", "When he left, the old mayor stayed": who it is comes at once.
NAMED_NEXT = re.compile(r", (?:\w+ ){0,2}(?:[A-Z]|(?:the|an?)\b)")
# "Speaking to reporters, he denied it", "CBS said he'll stay": nobody who is a he or a she comes before.
# A string, which is compiled where a sentence opens so.
UNNAMED = (
    r"[A-Z](?:[a-z]{2,}(?:ing|ed) [^A-Z,]+, (?:he|she)\b"
    r"|[A-Z]{1,5} (?:has |had )?(?:added|announced|confirmed|reported|said|says) (?:that )?(?:he|she)\b)"
)
# "By lifting the ban, she said, the army showed", and nobody named before. A string, too.
SHE_SAID = r"^.[^A-Z]*, (?:he|she) (?:added|argued|explained|insisted|said|says|told|wrote)\b"
# "According to the institute, it had a magnitude of 5.6": what had? But "According to the study, it takes 66 days", and
# a company may be "it". A string, too.
ACCORDING = (
    r"According to (?:an?|the) [a-z][^,;:]{1,80}, (?:it(?! (?:appears|can|costs?|could|is|may|might|rain|rained|rains"
    r"|remains?|seems|snow|snows|takes?|took|was|will|would)\b)|they)\b"
)
# "Kerr's talks with Moreno began": who is "he" after that?
SOMEBODYS = re.compile(r"(?:[A-Z][\w.-]* )*[A-Z][\w-]*(?:['’]s|s['’]) ")

# -- a speaker who is not named: "It was wrong," he said ---------------------------------------------------------------

QUOTE_ENDS = ('"', "”", "’’", "''")  # without one of these nobody speaks
# The speaker is known from another sentence: '..., ” he said', '..., " said she', '..., " the official added'. In small
# letters and straight marks.
PRONOUN_SPEAKS = re.compile(
    r"""["'](?:(?<=[\w,.!?']")|(?<=[\w,.!?]')')\s*,?\s+
    (?:(?:he|she|they|it)\s+(?!and\b)\w+
    |(?:said|says|asked|added)\s+(?:(?:he|she|they)|the\s+(?:officials?|spokes\w+|statement|report)(?=[.,]?$))\b
    |the\s+(?:officials?|sources?|spokes\w+|diplomats?|officers?|statement|report)\s+(?:added|said|says|told|wrote)\b)""",
    re.VERBOSE,
)

# -- what was said before: "rejected the allegations", "those minutes" -------------------------------------------------

# Nothing in the sentence says what it was: "rejected the allegations", "made the comments on Friday", but "rejected the
# allegations of fraud". A string, which is compiled where one of SAID_BEFORE stands.
SAID_BEFORE = ("accusation", "allegation", "comment", "remark")
ECHOES = r"""(?x)th(?<=\bth)(?:e|ese|ose)\ (?:accusations?|allegations?|comments?|remarks?)\b(?!-)
    (?!\ (?:about|against|at|by|concerning|from|he|in|it|made|of|over|regarding|section|she|that|they|to|were|which)\b)
    (?!\ on\ (?!(?:[A-Z][a-z]{2,8}\.?\ \d|\w+day\b)))"""
# "All but five of those minutes", "the charges carry a sentence", "wondered about the same thing", "mystified by that
# conclusion", "The mayor, however, ...", "Police put the number at 5,000", "denied that and left", "the plan as such.":
# what these were stands before; but "those towns that have none", "these days", "denied that, if asked, he would go".
REFERRING = (
    "hese ", "hose ", "he charges ", "same thing", "hat conclusion", "hat claim", ", however,",
    " number at ", " figure at ", " total at ", " that and ", " that but ", " that, and ", " that, but ", " that.",
    " as such.",
)  # fmt: skip
# A string, which is compiled where one of REFERRING stands.
REFERS_BACK = (
    r"\b(?:[Tt]hese|[Tt]hose) (?!(?:days|in|of|that|two|weeks|which|who|with)\b)\w+s\b"
    r"(?! (?:from|of|that|which|who|whose|with)\b)|\b[Tt]he charges (?:are|carry|stem|were)\b|\bthe same thing\b"
    r"|\b[Tt]hat (?:conclusion|claim)\b|^[^,]{1,50}, however,"
    r"|^[^,;\d]{1,40} (?:estimate[sd]?|puts?) the (?:number|figure|total) at\b| as such\.$"
    r"|\b(?:confirm|den[iy]|disput|doubt|reject)(?:e|ed|es|s)? that(?:,? (?:and|but)\b|\.$)"
)
# "The body of that driver was found", "Democrats objected to this bill": a demonstrative among the first words, and
# nothing before it that it can mean; but "on this planet", "By that I mean", "said that drivers".
DEMONSTRATIVES = frozenset("this that these those".split())
POINTED = ("his ", "hat ", "hese ", "hose ")  # with a capital behind a mark
BEFORE_THAT = frozenset(
    "about after against among at before behind between by during for from in into of on since to under with".split()
)
NOT_BACK = frozenset(
    """a afternoon all an and any are as can city could country day days decade evening excerpt fall for had has have
    he her his i if image in is it kind level man may might month months morning movie nation night no not of
    one or our past photo planet post quarter release report same season she site some sort spring state still
    story summer that the their there they time to type video was way we website week weekend weeks were what
    when which who whose will winter with world would year years you""".split()
).union(WEEKDAYS)
STOPS = frozenset("and but i if or that we when where which while who you".split())
CLAUSE_ENDS = (",", ";", ":", "–", "—", '"', "”", ")")
SOON = 6  # words
# "The 81-year-old said", and nobody named before. A string, which is compiled where "-year-old" stands.
AGED = r"^.[^A-Z]*\bthe \d+-year-old\b(?!(?: \w+){0,2} [A-Z])|^\W*The \d+-year-old\b(?!(?: \w+){0,2} [A-Z])"
# "A war between the two", "The duo have": with a mark or a verb behind, and nobody counted before.
TWO = ("he two", "he pair", "he duo", "he trio")
TWO_DO = frozenset("agreed also are can could did do had has have is met said was were will would".split())
COUNTED = (",", ". ", " and ", "both ", "couple", "two ")


def leans_back(text: str, language: str) -> bool:
    """Whether it needs what stands before: a word that points back, a lower-case start, a speaker not named."""
    first = text.lstrip(OPENING_MARKS)
    if first[:1].islower() or all_quoted(text):
        return True
    if language != "en":
        from briefing.choosing.leaning_elsewhere import leans_elsewhere  # which English texts do not need

        return leans_elsewhere(text, first, language)
    if _pronoun_speaks(text) or _echoes(text):
        return True
    small = first.lower()
    word = found[0] if (found := WORD.match(small)) else ""
    if text.startswith(OPENING_QUOTES):  # what "this" is, the speaker leaves open too; who "he" is, a reader must know
        return (word in LEANING_QUOTATION and small[len(word) : len(word) + 1] != "-") or _unnamed(text)
    pointing = (word in POINTING or _points_back(small, word)) and not POINTS_NOWHERE.match(small)
    return (
        bool(pointing)
        or _said_by_nobody(first)
        or _nobody_named(first)
        or _refers_back(first)
        or _points_soon(first)
        or _unnamed(first)
    )


def _said_by_nobody(text: str) -> bool:
    """Whether "she said" or "it had" comes before anybody, or anything, is named."""
    if text.startswith("According") and re.match(ACCORDING, text):
        return True
    return (", she " in text or ", he " in text) and re.match(SHE_SAID, text) is not None


def _points_back(small: str, word: str) -> bool:
    """Whether a sentence, in small letters, opens with a phrase that points back; `word` is its first."""
    noun, _, behind = small[4:].partition(" ") if word == "the" else ("", "", "")
    if noun in TOLD_BEFORE and behind.partition(" ")[0] in GOES_ON:
        return True
    opening = small[:50]  # characters: most sentences open with none of these words
    if word not in OPENERS and not (" later" in opening or " earlier" in opening or opening.startswith(BEFORE_COMMA)):
        return False
    ends = [word.end() for word in islice(WORD.finditer(small), LONGEST_PHRASE)]
    for end, following in pairwise([*ends, len(small)]):
        if small[:end] in POINTS_BACK or (small[:end] in POINTS_TO_THAT and small[end:following] not in WHICH):
            return True
    some_time = len(ends) > 2 and small[ends[0] : ends[0] + 1] == " " and small[ends[0] + 1 : ends[2]] in SINCE
    return some_time or small[: ends[1] if len(ends) > 1 else 0] in SINCE or small.startswith(BEFORE_COMMA)


def all_quoted(text: str) -> bool:
    """Whether one pair of marks stands around all of it."""
    return text.startswith(OPENING_QUOTES) and text[1:].endswith(CLOSING_QUOTES) and MARKS.isdisjoint(text[1:-1])


def _pronoun_speaks(text: str) -> bool:
    """Whether it holds speech of somebody whom another sentence names: '"Yes," he said'."""
    if not any(map(text.__contains__, QUOTE_ENDS)):
        return False
    plain = text.lower().replace("”", '"').replace("’", "'").replace("…", ".")
    return bool(PRONOUN_SPEAKS.search(plain))


def _echoes(text: str) -> bool:
    """Whether it speaks of "the allegations" and does not say which."""
    return any(map(text.__contains__, SAID_BEFORE)) and re.search(ECHOES, text) is not None


def _refers_back(text: str) -> bool:
    """Whether it speaks of "those minutes" or "the charges", outside quotation marks."""
    if not any(map(text.__contains__, REFERRING)):  # hundreds of times faster than the pattern
        return False
    return re.search(REFERS_BACK, unquoted(text)) is not None


def _points_soon(text: str) -> bool:
    """Whether a "this" or "that" among its first words can mean nothing but what stands before it."""
    if not any(map(text.__contains__, POINTED)):
        return False
    words = [word.lower() for word in text.split(" ", SOON + 1)[: SOON + 1]]
    for before, that, behind in zip(words, words[1:], words[2:], strict=False):
        if before in STOPS or before.endswith(CLAUSE_ENDS) or (that == "that" and before not in BEFORE_THAT):
            return False
        if that in DEMONSTRATIVES and (that != "those" or before in BEFORE_THAT):
            noun = behind.rstrip(".,;:")
            return noun.replace("-", "").isalnum() and noun not in NOT_BACK and not noun.endswith("ly")
    return False


def _unnamed(text: str) -> bool:
    """Whether it speaks of "the 81-year-old" or "the two", whom it does not name."""
    if "he " not in text:
        return False
    if "-year-old" in text and re.search(AGED, unquoted(text)) is not None:
        return True
    for two in TWO:
        before, _, behind = text.partition(two)
        if behind[:1] in (".", ",", ";") or (behind[:1] == " " and behind[1:].partition(" ")[0] in TWO_DO):
            return not any(map(before.lower().__contains__, COUNTED))
    return False


def may_name_subject(before: str, text: str) -> bool:
    """Whether the sentence before may name the "He" or "She" that a sentence opens with; yes, if it opens otherwise.

    It does not where its own subject is something of somebody: "Kerr's talks with Moreno began".
    """
    return text.partition(" ")[0] not in ("He", "She") or not SOMEBODYS.match(before)


def _nobody_named(text: str) -> bool:
    """Whether a he or she comes before anybody is named, as far as the shapes of words tell: "On Tuesday he was freed",
    "Police said she fled"; but "As she spoke, Moreno wept" names her."""
    opener = text.partition(" ")[0].strip(",.").lower()
    before_subject = opener in BEFORE_SUBJECT
    if not (before_subject or opener in NOBODY or opener.isdigit()):
        unsure = (" he" in text or " she" in text) and (opener.endswith(("ing", "ed")) or text[1:2].isupper())
        return unsure and re.match(UNNAMED, text) is not None
    words = [word.strip(",.") for word in text.split()]
    for i, word in enumerate(words[1:], 1):
        lower = word.lower().replace("’", "'").partition("'")[0]  # "she's"
        is_they = before_subject and i == 1 and lower in THEY
        if is_they and opener in CONDITIONS:
            return True  # "If they prosecute, the sister of the queen must speak": who?
        if is_they or lower in HE_OR_SHE:
            return not (_before_subject(text.split()[:i]) and NAMED_NEXT.search(" ".join(text.split()[i:])))
        is_name = word[:1].isupper() and lower not in NOT_NAMES
        is_somebody = lower in SOMEBODY and SPOKEN.isdisjoint(words[i + 1 : i + 2])
        if is_name or (is_somebody and not (i == 1 and opener in OCCASIONS)):
            return False
    return False


def _before_subject(words: Sequence[str]) -> bool:
    """Whether the clause or phrase that opens a sentence is still going on after these words, so that the subject may
    say who "she" is: after "As", but not after "During the talks,"."""
    clause = " ".join(words).rpartition(", ")[2].partition(" ")[0].lower()
    return clause in BEFORE_SUBJECT and not words[-1].endswith(",")
