"""The shortlist: what a large collection keeps, and that a large one costs no more than it must."""

from __future__ import annotations

import random
from time import process_time

import pytest
from helpers.sources import document

from briefing import pipeline
from briefing.choosing import claims, rank
from briefing.choosing.shortlist import MOST, shortlist
from briefing.gathering import gather
from briefing.model import Collection, Header, Reading

REPEATED = "The council voted on Tuesday to close the northern bridge for repairs."


def varied(count: int, words: int = 2_000) -> list[str]:
    """Sentences of invented words, a few of them in nearly every one: the worst that text can be."""
    dice = random.Random(1)
    known = ["".join(dice.choices("abdefgiklmnoprstu", k=dice.randint(2, 9))) for _ in range(words)]
    rows = [[known[min(words, int(dice.paretovariate(0.7))) - 1] for _ in range(20)] for _ in range(count)]
    return [f"{' '.join(row).capitalize()}." for row in rows]


def gathered(*texts: list[str]) -> Collection:
    return gather([document(f"{n}.txt", tuple(text)) for n, text in enumerate(texts)])


def test_the_best_wordings_stay_and_every_document_keeps_its_copy(monkeypatch):
    monkeypatch.setattr("briefing.choosing.shortlist.MOST", 5)
    collection = gathered([REPEATED, *varied(20), REPEATED], [REPEATED, *varied(40)[20:]])
    short = shortlist(collection, rank.ranker("coverage")(collection))
    assert len(set(short.stems)) == 5
    assert len(short.sentences) == len(short.stems)
    assert [s.document for s in short.sentences if s.text == REPEATED] == [0, 1]
    assert list(short.sentences) == sorted(short.sentences, key=lambda s: (s.document, s.start))
    assert short.documents == collection.documents


def test_copies_are_merged_as_if_each_had_been_compared(monkeypatch):
    collection = gathered(*([*varied(5), REPEATED] for _ in range(3)))
    each = claims.merge(collection)
    monkeypatch.setattr(claims, "MANY", 1)
    # What a wording is akin to depends a little on how often each is there.
    assert [f._replace(akin=()) for f in claims.merge(collection)] == [f._replace(akin=()) for f in each]


def test_without_copies_nothing_changes(monkeypatch):
    collection = gathered([REPEATED, REPEATED.replace("Tuesday", "Wednesday"), *varied(30, 40)])
    each = claims.merge(collection)
    monkeypatch.setattr(claims, "MANY", 1)
    assert claims.merge(collection) == each
    assert any(finding.akin for finding in each)


@pytest.mark.parametrize(
    "text", [[REPEATED] * 12_000, varied(MOST * 2), [f"Line {n} of the log was read again." for n in range(12_000)]]
)
def test_a_large_text_of_few_words_is_briefed_in_seconds(text):
    before = process_time()
    memo = pipeline.brief(Reading((document("large.txt", tuple(text)),)), Header("Memo"))
    assert memo.points
    assert len(memo.points) == len({point.text for point in memo.points})
    assert process_time() - before < 20  # two to five; without the bounds minutes
