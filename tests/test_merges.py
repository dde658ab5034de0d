"""Merges that a person graded, in the evaluation data: wrong ones stay out, and as many right ones are found.

Runs where BRIEFING_EVAL names the evaluation folder; its text is not part of the project.
"""

from __future__ import annotations

import json
import os
from collections import defaultdict
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from briefing import reading
from briefing.choosing import claims
from briefing.gathering import gather
from briefing.model import Input
from briefing.text import collapse

EVAL = os.environ.get("BRIEFING_EVAL", "")
GRADED = json.loads((Path(__file__).parent / "cases" / "merges.json").read_text("utf-8"))["graded"]
MOST_DOCUMENTS = 12  # of one event, as when they were graded

pytestmark = pytest.mark.skipif(not EVAL, reason="BRIEFING_EVAL is not set")


@cache
def clusters(name: str) -> dict[str, list[dict[str, Any]]]:
    lines = (Path(EVAL) / f"{name}.jsonl").read_text("utf-8").splitlines()
    return {cluster["id"]: cluster["documents"] for cluster in map(json.loads, lines)}


@cache
def finding_of(name: str, cluster: str, event: str | None) -> dict[tuple[int, str], int]:
    """Document and digest of each sentence of a story -> the number of its finding."""
    numbers, documents = [], []
    for number, article in enumerate(clusters(name)[cluster]):
        if article.get("subtopic") == event and len(numbers) < MOST_DOCUMENTS:
            read = reading.read(Input(f"{number}.txt", article["text"].encode())).documents
            numbers += [number] * len(read)
            documents += read
    found = gather(documents)
    return {
        (numbers[found.sentences[m].document], digest(found.sentences[m].text)): place
        for place, finding in enumerate(claims.merge(found))
        for m in finding.members
    }


def digest(text: str) -> str:
    return sha256(collapse(text).encode()).hexdigest()[:12]


def counts() -> dict[str, dict[str, int]]:
    """For each sample how many graded pairs are still sentences of ours, how many right and wrong ones are merged."""
    count: dict[str, dict[str, int]] = defaultdict(lambda: dict.fromkeys(("right", "found", "wrong", "made"), 0))
    for sample, name, cluster, first, second, right in GRADED:
        event = clusters(name)[cluster][first[0]].get("subtopic")
        findings = finding_of(name, cluster, event)
        a, b = (findings.get((place, text)) for place, _, _, text in (first, second))
        if a is not None and b is not None:
            count[sample]["right" if right else "wrong"] += 1
            count[sample]["found" if right else "made"] += a == b
    return dict(count)


def test_graded_merges() -> None:
    """At least 95 of 100 merges are right, and what was found when they were graded still is."""
    count = counts()
    last, first, pairs = count["last"], count["first"], count["pairs"]
    assert last["right"] + last["wrong"] >= 100
    assert last["found"] / (last["found"] + last["made"]) >= 0.95
    assert last["found"] >= 0.95 * last["right"]
    assert first["made"] <= 4  # 3 before longer folders were compared with fewer candidates
    assert first["found"] >= 0.65 * first["right"]
    assert pairs["made"] <= 5
    assert pairs["found"] >= 0.6 * pairs["right"]
