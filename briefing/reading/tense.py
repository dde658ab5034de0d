"""The words before a date in an English sentence -> whether it is one to come, one that was, or may be either."""

from __future__ import annotations

import re

# What makes the next "Friday" one to come: "will meet on Friday", "is due on Friday"; but not in "will meet, he said on
# Friday". A "by" some words before ("killed by a leopard on Friday") meant one to come in 3 of 32 places in web news
# (counted once).
AHEAD = re.compile(
    r".*(?:\b(?:(?<![Tt]he )will|shall|set to|scheduled|plans? to|planned for|is to|are to|next(?! to\b))"
    r"|\b(?:is|are|was|were|be) (?:due|expected))\b([^.!?;]*)$",
    re.DOTALL,
)
# A string, which is compiled where "will" or the like stands before a weekday. It and the next pattern see curly marks
# as straight ones and dashes as commas: `re` takes a fifth of a millisecond for a set with marks beyond Latin-1.
SAID = r"[,\"] ?.*\b(?:said|says|told|wrote)\b|[,\"] ?[^,]*\b\w+ed(?: on)? $"
PLAIN = {"”": '"', "–": ",", "—": ","}
# A weekday may be either one: "had grown to 2,000 by Sunday", "must go by Sunday", "would carry it on Monday", "planned
# to reopen on Monday", "work starts Monday", "Monday week", "Monday is the last day".
EITHER = re.compile(
    r"\b(?:ahead of|as soon as|before|by|for|from|through|till|to|until|weeks? (?:from|on)"
    r"|(?:begin|close|end|expire|meet|open|reopen|resume|return|start)s?)(?: on)?(?: early| late)? $"
    r"|\b(?:can|could|may|might|must|should|would)\b(?! (?:still )?(?:have|not)\b)[^.;:!?\"]*$"
    r"|\b(?:agree|ask|expect|hope|intend|order|plan|prepare|promise|threaten|urge|vow|want)\w*\b[^.;:!?\"]*\bto\b"
    r"[^.;:!?\"]*$"
)
EITHER_AFTER = re.compile(r" (?:week|is|are|being|through|until|to \w+day)\b|,? will\b")
LONGEST = 500  # characters of a sentence on either side of a date
WORD = re.compile(r"\w+")
SHORTENED = re.compile(r"\b(?:[A-Z][a-z]{0,2}|Capt|Prof|Sept|Supt)$")  # "Rep. Greg Gianforte": no end of a sentence
# What has happened, or is said to: without such a verb nobody can tell which one "Schools close on Thursday" means.
PAST_FORMS = frozenset(
    """
    says tells ate awoke became began bent bet blew bought broke brought built burst came caught chose cut dealt
    did died drew drove dug fed fell felt fled flew fought found froze gave got grew had heard held hid hit hung
    hurt kept knew laid lay led left lent let lost made meant met paid put quit ran rang rode rose said sang
    sank sat saw sent set shook shot shut slept slid sold sought spent split spoke spread stole stood struck
    stuck swam swept swore swung taught thought threw told took tore understood upset was went wept were woke
    won wore wound wrote
    """.split()
)


def is_ahead(before: str) -> bool:
    """Whether a weekday behind these words is one to come."""
    ahead = AHEAD.search(_plain(before))
    return ahead is not None and re.search(SAID, ahead[1]) is None


def may_be_ahead(before: str) -> bool:
    """Whether a weekday behind these words is one to come or one that was: "would close, he said on Monday" is not."""
    either = EITHER.search(_plain(before))
    return either is not None and re.search(SAID, either[0]) is None


def _plain(text: str) -> str:
    for mark, plain in PLAIN.items():
        text = text.replace(mark, plain)
    return text


def has_past(text: str, start: int, end: int) -> bool:
    """Whether a verb of the sentence that lies around these places tells of what has happened."""
    *earlier, before = text[max(0, start - LONGEST) : start].split(". ")
    while earlier and SHORTENED.search(earlier[-1]):
        before = f"{earlier.pop()}. {before}"
    sentence = f"{before} {text[end : end + LONGEST].partition('. ')[0]}"
    return any(word.endswith("ed") or word in PAST_FORMS for word in WORD.findall(sentence))
