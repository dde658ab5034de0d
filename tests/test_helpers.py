"""The memos that the tests of the writers use are memos that the program itself would let pass."""

from __future__ import annotations

from helpers import memos

from briefing.choosing.check import check
from briefing.model import Memo


def test_the_memos_made_by_hand_pass_the_check() -> None:
    for memo in (memos.flood(), memos.bare(), memos.many()):
        assert isinstance(memo, Memo)
        check(memo)


def test_the_flood_memo_has_what_the_writers_must_show() -> None:
    memo = memos.flood()
    assert len(memo.points) == 9
    assert memo.coverage.origins == 6
    assert memo.coverage.unread == 1
    assert any(len(point.citations) == 3 for point in memo.points)
    assert [section.origins for section in memo.sections].count(1) == 1
    assert {bool(point.flags) for point in memo.points} == {True, False}
    assert any(citation.page for point in memo.points for citation in point.citations)
