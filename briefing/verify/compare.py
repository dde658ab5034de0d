"""A finished memo as read back and a reading of its sources -> a verdict for each point."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.model import Document
from briefing.verify import whole
from briefing.verify.case import Case
from briefing.verify.claims import judge
from briefing.verify.passages import Shelf, folded
from briefing.verify.records import Finished, Verified
from briefing.verify.trace import trace


def compare(memo: Finished, documents: Sequence[Document]) -> Verified:
    """The verdicts in the order of the memo; points that were taken out come last."""
    traced = trace(memo.entries, memo.made, documents)
    points = memo.made.points if memo.made else ()
    case = Case(
        shelves=tuple(Shelf(document, i) for i, document in enumerate(documents)),
        entries={entry.number: entry for entry in memo.entries},
        traced={source.number: source for source in traced},
        made=memo.made,
        by_words={folded(point.text): point for point in points},
        by_number={point.number: point for point in points},
    )
    return Verified(
        memo.name,
        (*(judge(claim, case) for claim in memo.claims), *whole.verdicts(memo, case)),
        traced,
        (*memo.faults, *whole.faults(memo, case)),
        (*memo.notes, *whole.notes(memo, case)),
    )
