"""What the readers of a memo would misread is said once, by its notes or by the marks of its points."""

from __future__ import annotations

from datetime import date

from helpers import memos

from briefing.model import SINGLE_ORIGIN, Layout, Memo, remark
from briefing.writing import eml, markdown
from briefing.writing.readers import explained
from briefing.writing.wording import WORDING


def test_a_mark_that_every_point_has_is_said_once() -> None:
    memo = memos.flood()
    memo = memo._replace(sources=tuple(source._replace(published=date(2026, 1, 5)) for source in memo.sources))
    marked = memo._replace(points=tuple(point._replace(flags=(SINGLE_ORIGIN,)) for point in memo.points))
    once = explained(marked)
    assert once.notes == (*memo.notes, remark("all_single"))
    assert not any(point.flags for point in once.points)


def test_where_nearly_every_point_has_it_the_others_are_named() -> None:
    memo = memos.flood()
    memo = memo._replace(sources=tuple(source._replace(published=date(2026, 1, 5)) for source in memo.sources))
    first = memo.points[0]
    points = [first._replace(number=n, flags=() if n in (3, 7) else (SINGLE_ORIGIN,)) for n in range(1, 11)]
    most = explained(memo._replace(points=tuple(points)))
    assert most.notes == (*memo.notes, remark("most_single", points="3, 7"))
    assert not any(point.flags for point in most.points)
    some = memo._replace(points=tuple(points[:8]))  # a quarter
    assert explained(some).notes == (*memo.notes, remark("some_single"))
    assert explained(some).points == some.points
    several = memo._replace(points=(points[2], points[6]))
    assert explained(several).notes == memo.notes


def test_one_origin_is_said_once() -> None:
    """By the line of a theme, by the marks of its points, or by a note on all points; never by two of them."""
    memo, words = memos.flood(), WORDING["en"]

    def said(memo: Memo) -> tuple[int, int, int]:
        text = " ".join(eml.text([memo]).split())
        assert markdown.write(memo, Layout()).decode().count(words["one_origin"]) == text.count(words["one_origin"])
        return (
            text.count(words["one_origin"]),
            text.count(words["single-origin"]),
            text.count("Each point was found"),
        )

    alone = explained(memo)
    assert said(alone) == (1, 5, 0)  # seven points: the theme of two of them rests on one origin
    every = memo._replace(points=tuple(point._replace(flags=(SINGLE_ORIGIN,)) for point in memo.points))
    assert said(explained(every)) == (0, 0, 1)
    assert said(explained(memos.bare())) == (0, 0, 0)  # its header says "1 origin"


def test_how_many_documents_state_a_date_is_said_where_some_do_not() -> None:
    memo = memos.flood()
    bare = memo._replace(points=tuple(point._replace(flags=()) for point in memo.points))
    dated = bare._replace(sources=tuple(source._replace(published=date(2026, 1, 5)) for source in memo.sources))
    assert explained(dated).notes == memo.notes
    some = dated._replace(sources=(dated.sources[0]._replace(published=None), *dated.sources[1:]))
    count = len(memo.sources)
    assert explained(some).notes == (*memo.notes, remark("some_dated", dated=str(count - 1), documents=str(count)))
    none = dated._replace(sources=tuple(source._replace(published=None) for source in memo.sources))
    assert explained(none).notes == (*memo.notes, remark("none_dated"))
