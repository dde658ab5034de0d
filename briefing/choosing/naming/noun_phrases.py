"""A line of tagged English words -> the noun phrases in it that could be a heading.

A phrase is taken only where the tags of its words in a row are those of a plain noun phrase (the filter of Justeson and
Katz 1995, with more rules). What is doubtful is left out: a theme needs one heading. In the examples | marks where a
phrase may not start or end.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.choosing.naming.tagging import (
    ADJECTIVE,
    ADVERB,
    ARTICLES,
    BREAK,
    EDGE,
    GERUND,
    HAPPENING,
    NAME,
    NOUN,
    NUMBER,
    OTHER,
    PARTICIPLE,
    PLURAL_OR_VERB,
    PREPOSITIONS,
    VAGUE,
    VERB,
    Token,
    at,
    bare,
    plural,
    plural_noun,
    sense,
    vague,
)

Phrase = Sequence[Token]

NOUNS = frozenset((NAME, NOUN, GERUND))  # a phrase ends on one of these
STARTS = NOUNS | {ADJECTIVE, PARTICIPLE}
NEVER_INSIDE = frozenset((VERB, PLURAL_OR_VERB, ADVERB, OTHER, NUMBER, BREAK))

LONGEST = 5  # words of a heading
HYPHENS = ("-", "‐", "‑")
# A plural before one of these is rather a verb: "offer sets | the bar", "Holt shifts | his weight".
DETERMINERS = ARTICLES | frozenset("all any each every some no its his her their our my your this these those".split())
QUOTES = ('"', "“", "‘", "`")  # "Holt offering | “more”"
PARTICLES = frozenset("back up down out off away".split())  # "Holt shot | back"
# What stands before these is joined to what stands after only if it happens: "talks with Russia", but "pulled the boy |
# from the fence".
OUTSIDE = frozenset("from with for against between on".split())
# Who says it is hardly ever what it is about.
SAYING = frozenset("said says say told".split())


def noun_phrases(line: Sequence[Token]) -> Iterator[tuple[Phrase, str]]:
    """Every plain noun phrase of two to LONGEST words (articles not counted) in a line, a part of a longer one too.

    With each comes the word before it that belongs to it, "" where it is whole.
    """
    for start, first in enumerate(line):
        if first.tag not in STARTS or vague(bare(first.lower)) or not _may_start(line, start):
            continue
        words = 0
        for end in range(start + 1, min(len(line), start + LONGEST + 2) + 1):
            last = line[end - 1]
            words += last.tag not in ARTICLES
            if last.tag in NEVER_INSIDE or words > LONGEST:
                break
            if words > 1 and _may_end(line, end) and _plain(line[start:end]):
                before = at(line, start - 1)
                yield line[start:end], before.text if before.tag in STARTS else ""


def main_noun(phrase: Phrase) -> int:
    """The place of what a phrase is about: its last noun before a preposition."""
    return next((i for i, token in enumerate(phrase) if i and token.tag in PREPOSITIONS), len(phrase)) - 1


def _may_start(line: Sequence[Token], start: int) -> bool:
    """Whether a phrase may start here: not inside a name or an amount, nor on what is a verb where it stands."""
    first, before, after = line[start], at(line, start - 1), at(line, start + 1)
    if before.tag == NUMBER or before.text in HYPHENS:  # "seven - league | boots", where a page spaced its hyphens
        return False
    if first.tag == NAME:
        return not _inside_name(line, start)
    if first.tag == PARTICIPLE:
        # "she | called Holt", ", | killed guests"; but "the stolen car", "Holt's stolen car"
        opened = not start or before.tag in ARTICLES or before.tag in PREPOSITIONS or before.tag == ADJECTIVE
        return (opened or before.lower.endswith("'s")) and after.tag != NAME
    if first.tag == GERUND:
        return after.tag == "of"
    if first.tag == NOUN:
        idiom = after.tag == "of" and before.lower in ("in", "on", "by")  # "in | favor of the bill"
        is_verb = before.lower == "to" or before.tag in (OTHER, ADVERB) or plural(before)
        return not (idiom or is_verb)
    return True


def _inside_name(line: Sequence[Token], start: int) -> bool:
    """Whether the name at this place goes on another: "Bank of | England", "Holt and | Moreno strut"."""
    before, after = at(line, start - 1), at(line, start + 1)
    joined = before.tag == "of" or (before.lower == "and" and after.tag == NOUN)
    return before.tag == NAME or (joined and at(line, start - 2).tag == NAME)


def _may_end(line: Sequence[Token], end: int) -> bool:
    """Whether a phrase may end before this place: on a noun that has something to say, and that no other noun follows.

    The last noun is the one that the phrase is about: without it the phrase is another thing.
    """
    last, after = line[end - 1], at(line, end)
    if last.tag not in NOUNS or last.lower.endswith(("'s", "'")):
        return False
    if vague(last.lower) or "/" in last.lower or after.lower in SAYING:
        return False
    if last.tag == GERUND and after.tag not in (BREAK, VERB):
        return False  # "ocean covering | the planet", "group working | on"
    return not (
        _acts(line[end - 2], last, after.lower) or _shared(line, end) or _goes_on(last, after, at(line, end + 1))
    )


def _acts(before: Token, last: Token, after: str) -> bool:
    """Whether the last noun is rather a verb, by what stands around it."""
    if plural_noun(last) and after in DETERMINERS:
        return True
    acts = after in PARTICLES or (plural_noun(last) and after == "to")  # "Holt plans | to leave"
    return before.tag == NAME and (acts or (last.lower.endswith("ing") and after in QUOTES))


def _shared(line: Sequence[Token], end: int) -> bool:
    """Whether the noun belongs to another that follows an "or": "maternity | or paternity leave"."""
    return (
        at(line, end).lower in ("and", "or")
        and at(line, end + 1).tag in (NOUN, ADJECTIVE)
        and at(line, end + 2).tag in (NOUN, PLURAL_OR_VERB, VERB)
        and not plural_noun(line[end - 1])
    )


def _goes_on(last: Token, after: Token, following: Token) -> bool:
    """Whether the next noun belongs to the phrase: "Bank | of England", "war | criminal Holt"."""
    if after.tag == ADJECTIVE or (last.tag == NAME and after.tag == "of"):
        return following.tag == NAME
    return after.tag in (NAME, NOUN, GERUND, PLURAL_OR_VERB, NUMBER)


def _plain(phrase: Phrase) -> bool:
    """Whether the tags in a row are those of a noun phrase with at most one preposition."""
    if sum(token.tag in PREPOSITIONS for token in phrase) > 1:
        return False
    if any(token.lower in OUTSIDE for token in phrase) and sense(phrase[main_noun(phrase)]) != HAPPENING:
        return False
    return all(map(_fits, (EDGE, *phrase[:-1]), phrase, (*phrase[1:], EDGE)))


def _fits(before: Token, token: Token, after: Token) -> bool:
    """Whether a word of a phrase may stand between these two."""
    tag = token.tag
    if tag in PREPOSITIONS:
        return before.tag in NOUNS and before.lower not in VAGUE
    if tag in ARTICLES:
        return before.tag in PREPOSITIONS
    if tag == ADJECTIVE:
        return after.tag in STARTS and after.tag != PARTICIPLE
    if tag == PARTICIPLE:  # not "area suffered damage"
        return after.tag in (NOUN, ADJECTIVE, GERUND) and before.tag not in NOUNS
    if tag == GERUND:  # not "forces attacking rebels"
        own = before.tag in (NOUN, NAME, ADJECTIVE) and not plural(before)  # not "patients increasing"
        return after.tag == "of" or (own and after.tag not in (NOUN, NAME, ADJECTIVE))
    return not _clause(before, token, after)


def _clause(before: Token, noun: Token, after: Token) -> bool:
    """Whether a noun is rather the object or the verb of the one before it."""
    if noun.tag == NAME:
        return before.tag == NOUN and not before.lower.endswith("'s")  # "offer Holt"
    if before.tag == NAME:
        # "Holt surprises voters", "CEOs drive growth"
        return after is not EDGE if plural_noun(noun) else plural(before)
    return plural_noun(before) and not plural_noun(noun)  # "documents show"
