"""A printed passage and the sentences that make its claim -> the documents that say only part of what it says."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.choosing import quotations
from briefing.choosing.numerals import numbers, without_marks
from briefing.model import Collection
from briefing.text import MONTHS, collapse, stems, words

# Of the content words of a printed sentence: a source that has fewer says only part. Of 212 points of several sources
# 28 have such a one; of 14 read, 13 are right, and one says it all in other words (counted once, as are
# the figures below).
PART = 0.36
# Where a source says hardly anything of its own besides, what it lacks it does not say in other words either: ten more
# sources of 281, all right as read. Not so with a quotation, of which the rest is but who said it to whom.
PART_OF, OF_ITS_OWN = 0.6, 0.15
# So many content words in a row that a source lacks are a statement that it does not make; fewer may be said in other
# words, which begin alike in their other forms. With the numbers below 82 more sources of 589 say only part, of which,
# as read, 71 do. At four in a row a third do not.
RUN, BEGIN = 5, 4
# A number is said in no other words, but for years ("in March" may be of one), days ("on Tuesday"), hours and what is
# counted off ("fiftieth"). All words for numbers are known in English alone; elsewhere papers write them to twelve.
MONTH = f"(?:{'|'.join(sorted(MONTHS))})"
OF_A_DATE = (
    rf"(?i)(?<![\d,.])(?:19|20)\d\d(?![\d,.]?\d)|\b\d{{1,2}} {MONTH}\b|\bon {MONTH} \d{{1,2}}\b"
    rf"|\b{MONTH} \d{{1,2}}(?=[,.;)])"
)
COUNT = r"\d+(?:\.\d+)?"
ONE, IN_WORDS, SPELLED_IN = "1", 12, "en"


def documents(collection: Collection, printed: Sequence[int], made: Sequence[int]) -> set[int]:
    """Those of the documents whose sentences are among `made` that say only part of the sentences `printed`."""
    held: dict[int, list[int]] = {}
    for s in made:
        held.setdefault(collection.sentences[s].document, []).append(s)
    own = collection.sentences[printed[0]].document
    held.pop(own, None)
    if not held:
        return set()
    language = collection.documents[own].language
    text = " ".join(collapse(collection.sentences[s].text) for s in printed)
    quotes = not quotations.MARKS.isdisjoint(text)
    asked = _asked(text)
    contents = [set(collection.stems[s]) - collection.stop for s in printed]
    in_order = [stem[:BEGIN] for stem in stems(asked, language) if stem not in collection.stop]
    stated = _numbers(asked, language)

    def says_part(members: Sequence[int]) -> bool:
        said = {stem for s in members for stem in collection.stems[s]} - collection.stop
        more = len(said.difference(*contents))
        least = PART if quotes or more > OF_ITS_OWN * len(said) else PART_OF
        return (
            any(len(content & said) < least * len(content) for content in contents)
            or _longest_run(in_order, {stem[:BEGIN] for stem in said}) >= RUN
            or not stated <= _numbers(" ".join(collection.sentences[s].text for s in members), language)
        )

    return {document for document, members in held.items() if says_part(members)}


def _asked(text: str) -> str:
    """What a source must say: of a text that is mostly a quotation only that, for the rest is but who said it where."""
    _, quoted = quotations.outside_and_inside(text)
    return quoted if 2 * len(words(quoted)) > len(words(text)) else text


def _longest_run(in_order: Sequence[str], said: set[str]) -> int:
    """How many of the words in a row are not among what is said."""
    longest = run = 0
    for word in in_order:
        run = 0 if word in said else run + 1
        longest = max(longest, run)
    return longest


def _numbers(text: str, language: str) -> set[str]:
    """The numbers that the text states, but for those of dates and those that it may have in words unknown."""
    bare = re.sub(OF_A_DATE, " ", text) if any(map(str.isdigit, text)) else text
    stated = numbers(words(without_marks(bare, language)), language)
    found = {n for n in stated if re.fullmatch(COUNT, n) and n != ONE}
    return found if language == SPELLED_IN else {n for n in found if float(n) > IN_WORDS}
