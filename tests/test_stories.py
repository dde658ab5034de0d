"""Stories: reports on one event together, others apart, in folders of any size, in any order."""

from __future__ import annotations

import pytest
from helpers.events import reports
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.choosing import stories
from briefing.choosing.stories import likeness
from briefing.choosing.stories.linkage import linked, partition
from briefing.model import Document


def test_a_few_documents_are_one_story_unless_they_are_plainly_several() -> None:
    assert stories.covered(reports(0, 6), 300) == ()
    assert stories.covered(reports(0, 2) + reports(1, 3), 300) == ((2, 3, 4), (0, 1))
    assert stories.covered(reports(0, 1) + reports(1, 1), 300) == ()  # of two nobody can tell


def test_what_is_listed_is_what_a_memo_tells_apart() -> None:
    assert stories.told_apart(reports(0, 6)) == ((0, 1, 2, 3, 4, 5),)
    assert stories.told_apart(reports(0, 2) + reports(1, 3)) == ((2, 3, 4), (0, 1))
    assert stories.told_apart(reports(0, 4) + reports(1, 1)) == ((0, 1, 2, 3), (4,))
    assert stories.told_apart([]) == ()


@pytest.mark.parametrize(
    ("distances", "groups"),
    [
        ((0.5, 0.6, 0.95), [(0, 1), (2, 3)]),  # two pairs, each much nearer to each other
        ((0.5, 0.9, 0.95), [(0, 1, 2, 3)]),  # must not: hardly nearer
        ((0.5, 0.6, 0.85), [(0, 1, 2, 3)]),  # must not: near enough
        ((0.5, 0.6, 0.98), [(0, 1), (2, 3)]),
    ],
)
def test_groups_that_a_gap_parts_are_stories(distances: tuple[float, ...], groups: list[tuple[int, ...]]) -> None:
    merges = [(distance, *pair) for distance, pair in zip(distances, ((0, 1), (2, 3), (0, 2)), strict=True)]
    assert [*stories._parted([m for m in merges if m[0] <= stories.UNRELATED], 4)] == groups


def test_a_gap_parts_no_single_document() -> None:
    assert stories._parted([(0.5, 0, 1), (0.95, 0, 2)], 3) == ((0, 1, 2),)


@pytest.mark.parametrize(
    ("counts", "covered"),
    [
        ((4, 1), ((0, 1, 2, 3),)),
        ((2, 1), ((0, 1),)),
        ((1, 3), ((1, 2, 3),)),
        ((2, 1, 1), ((0, 1), (2,), (3,))),  # half of the documents: nobody puts so many strays into a folder
        ((1, 1, 1), ()),  # nor of three
        ((1, 1, 1, 1), ((0,), (1,), (2,), (3,))),
        ((11, 1), (tuple(range(11)),)),
    ],
)
def test_a_document_that_has_nothing_in_common_with_the_others(
    counts: tuple[int, ...], covered: tuple[tuple[int, ...], ...]
) -> None:
    documents = [document for event, count in enumerate(counts) for document in reports(event, count)]
    assert stories.covered(documents, 300) == covered


def test_a_folder_of_single_articles_covers_as_many_as_have_a_point() -> None:
    documents = [document for event in range(4) for document in reports(event, 1)]
    assert [len(stories.covered(documents, words)) for words in (30, 90, 120, 400)] == [2, 3, 4, 4]


def test_in_a_language_of_many_forms_little_in_common_says_little() -> None:
    documents = [document._replace(language="hi") for event in range(4) for document in reports(event, 1)]
    assert stories.covered(documents, 300) == ()


def test_what_a_document_in_another_language_is_about_its_words_do_not_tell() -> None:
    said = "Das Schiff lag auf Grund.\nEin Taucher sah drei Risse.\nDer Hafen zahlt das Abschleppen."
    foreign = Document("de.txt", said, "de", "txt", language="de")
    assert stories.covered([*reports(0, 4), foreign], 300) == ()
    assert stories.covered([*reports(0, 4), foreign._replace(language="en")], 300) == ((0, 1, 2, 3),)


@pytest.mark.parametrize("count", [1, 2, 3, 5, 9])
def test_reports_on_one_event_are_one_story(count: int) -> None:
    assert stories.stories(reports(0, count)) == (tuple(range(count)),)


def test_reports_on_three_events_are_three_stories_biggest_first() -> None:
    documents = reports(0, 2) + reports(1, 4) + reports(2, 3)
    assert stories.stories(documents) == ((2, 3, 4, 5), (6, 7, 8), (0, 1))


def test_one_report_on_each_of_three_events() -> None:
    assert stories.stories([reports(event, 1)[0] for event in range(3)]) == ((0,), (1,), (2,))


def test_reports_of_all_kinds_that_share_a_remark_have_nothing_in_common() -> None:
    documents = [
        Document(
            f"{n}",
            " ".join(f"w{n}x{k}" for k in range(60)) + f" remark{n // 3} aside{n // 3}",
            f"{n}",
            "txt",
            language="en",
        )
        for n in range(30)
    ]
    pair = [documents[0]._replace(path="again", sha256="again"), *documents]
    rows = likeness.similarities(pair)
    assert [sorted(row) for row in rows] == [[1], [0], *[[] for _ in range(29)]]
    assert all(likeness.similarities(pair, least=0.0))


def test_no_document_and_documents_without_words() -> None:
    empty = Document("empty.txt", "...", "0", "txt", language="en")
    assert stories.stories([]) == ()
    assert stories.stories([empty, empty]) == ((0,), (1,))


def test_many_documents_take_the_path_of_proposed_pairs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stories, "MANY", 5)
    documents = reports(0, 4) + reports(1, 5) + reports(2, 3)
    assert stories.stories(documents) == ((4, 5, 6, 7, 8), (0, 1, 2, 3), (9, 10, 11))


@settings(max_examples=30)
@given(st.permutations(range(8)))
def test_the_order_of_documents_does_not_matter(order: list[int]) -> None:
    documents = reports(0, 3) + reports(1, 3) + reports(2, 2)
    found = stories.stories([documents[i] for i in order])
    assert sorted(sorted(order[i] for i in group) for group in found) == [[0, 1, 2], [3, 4, 5], [6, 7]]


def test_average_linkage_on_a_case_done_by_hand() -> None:
    similar = [{1: 0.9, 2: 0.2}, {0: 0.9, 2: 0.4}, {0: 0.2, 1: 0.4}]
    merges = linked(similar)
    assert [(round(height, 6), a, b) for height, a, b in merges] == [(0.1, 0, 1), (0.7, 0, 2)]
    assert partition(merges, 3, 0.5) == ((0, 1), (2,))


def test_a_credit_or_a_clock_is_no_title_of_a_story() -> None:
    titles = ["AP Photo Ferry aground off Lesk", "Ferry aground off Lesk | 02:51", "Ferry aground", None]
    documents = [d._replace(title=title) for d, title in zip(reports(0, 4), titles, strict=True)]
    assert stories.title(documents) == "Ferry aground"
    assert stories.title(documents[:2]) is None
