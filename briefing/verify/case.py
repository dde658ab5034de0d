"""A finished memo, its sources as read and the points that it was made with, side by side, for all that judge it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from briefing.model import Memo, Point
from briefing.text import SENTENCE_ENDS
from briefing.verify.passages import Shelf, find, folded
from briefing.verify.records import Claim, Entry, Traced
from briefing.verify.support import rarity

# What may stand before and after whole sentences on one line: also the parts of a list, and quotations and brackets.
ENDS = frozenset(f"{SENTENCE_ENDS}:;\"”“’'»)]")


@dataclass(frozen=True)
class Case:
    """All that a verdict on a claim of one memo may rest on: the sources by their numbers, what they were found to be,
    and the memo as it was made, its points by their folded words and by their number."""

    shelves: tuple[Shelf, ...]
    entries: dict[int, Entry]
    traced: dict[int, Traced]
    made: Memo | None
    by_words: dict[str, Point]
    by_number: dict[int | None, Point]

    @cached_property
    def weights(self) -> dict[str, float]:
        """How much each word of the sources tells."""
        return rarity(words for shelf in self.shelves for words in shelf.stems)

    def cited(self, claim: Claim) -> tuple[int, ...]:
        """The documents that the claim cites, as far as they were found."""
        return tuple(dict.fromkeys(d for n in claim.cited if n in self.traced for d in self.traced[n].documents))

    def source(self, number: int) -> list[Shelf]:
        """The documents that the source of this number is, as far as they were found."""
        return [self.shelves[d] for d in self.traced[number].documents] if number in self.traced else []

    def in_state(self, claim: Claim, state: str) -> list[int]:
        """The sources cited that are in that state."""
        return [n for n in claim.cited if n in self.traced and self.traced[n].state == state]

    def original(self, claim: Claim) -> Point | None:
        """The point as it was made: the one with these words, else the one with this number."""
        return self.by_words.get(folded(claim.text)) or self.by_number.get(claim.number)

    def passage_in(self, words: str, shelf: Shelf) -> str | None:
        """The passage of a document that says `words`: whole sentences as we see them today, or as the proof has them,
        for a later version may see the ends of sentences elsewhere."""
        found = find(shelf, words)
        if found is not None or self.made is None:
            return found
        text, wanted = shelf.document.text, folded(words)
        ours = {source.number for source in self.made.sources if source.sha256 == shelf.document.sha256}
        for citation in (citation for point in self.made.points for citation in point.citations):
            passage = text[citation.start : citation.end]
            if citation.source in ours and folded(passage) == wanted and _is_whole(text, citation.start, citation.end):
                return passage
        return None


def _is_whole(text: str, start: int, end: int) -> bool:
    """Whether nothing was cut off on either side: a proof can be forged, and half a sentence is no quotation."""
    before, after = text[:start], text[end:]
    head = before.rstrip()
    starts = not head or head[-1] in ENDS or "\n" in before[len(head) :]
    stops = text[:end].rstrip()[-1:] in ENDS or not after.strip() or "\n" in after[: len(after) - len(after.lstrip())]
    return starts and stops


def sources_named(numbers: Sequence[int]) -> str:
    """ "source 2", "sources 2, 4"."""
    return f"source{'s' if len(numbers) > 1 else ''} {', '.join(map(str, numbers))}"


def brackets(numbers: Iterable[int]) -> str:
    """The numbers as a memo cites them; "nothing" for none."""
    return "".join(f"[{n}]" for n in numbers) or "nothing"
