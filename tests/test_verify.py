"""verify: whatever was altered is caught and named, and nothing that was merely saved is accused."""

from __future__ import annotations

import random

import pytest
from finished import HARMLESS, WRONG, documents, render
from memos import bare, flood

from briefing import pipeline
from briefing.model import Header, Verified
from briefing.verify import VERDICTS, stands, verify

SUFFIXES = ("md", "docx", "html", "json", "eml")
SOURCES = documents()


def check(data: bytes, suffix: str, sources=SOURCES) -> tuple[Verified, ...]:
    return verify(f"memo.{suffix}", data, sources)


def verdicts(data: bytes, suffix: str, sources=SOURCES) -> dict[int | None, str]:
    (verified,) = check(data, suffix, sources)
    return {verdict.number: verdict.verdict for verdict in verified.verdicts}


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("memo", [flood(), bare()], ids=["flood", "bare"])
def test_a_memo_nobody_touched_is_exact(memo, suffix):
    for verified in check(render(memo, suffix), suffix):
        assert stands(verified), verified
        assert [v.number for v in verified.verdicts] == [p.number for p in memo.points]
        assert {v.verdict for v in verified.verdicts} == {"exact"}


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_the_seeds_are_exact(suffix):
    reading = pipeline.read(["seeds"])
    memo = pipeline.brief(reading, Header("Seeds"))
    for verified in check(render(memo, suffix), suffix, reading.documents):
        assert {v.verdict for v in verified.verdicts} == {"exact"}, verified
        assert len(verified.verdicts) == len(memo.points)


@pytest.mark.parametrize("seed", range(200))
def test_every_wrong_change_is_caught(seed):
    rng = random.Random(seed)
    change, memo, altered = WRONG[seed % len(WRONG)], flood(), None
    while altered is None:
        altered = change(memo, rng)
    suffix = SUFFIXES[seed // len(WRONG) % len(SUFFIXES)]
    for verified in check(render(altered, suffix), suffix):
        assert not stands(verified), (change.__name__, suffix, altered)
        # The point that was changed is named, and only those that the change touches.
        touched = {p.number for p, q in zip(memo.points, altered.points, strict=True) if p != q}
        named = {v.number for v in verified.verdicts if not VERDICTS[v.verdict][0]}
        assert touched <= named
        assert not touched or named == touched


@pytest.mark.parametrize("seed", range(200))
def test_no_harmless_save_is_accused(seed):
    rng = random.Random(seed)
    suffix = SUFFIXES[seed % len(SUFFIXES)]
    data = render(flood(), suffix)
    for save in rng.sample(HARMLESS[suffix], rng.randint(1, len(HARMLESS[suffix]))):
        data = save(data, rng)
    for verified in check(data, suffix):
        assert stands(verified), verified
        assert {v.verdict for v in verified.verdicts} <= {"exact", "white space", "typography"}
        assert len(verified.verdicts) == len(flood().points)
