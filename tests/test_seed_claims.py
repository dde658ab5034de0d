"""The claims of the five seed articles: which sentences are one finding, and what later news is not."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

import pytest

from briefing.choosing import claims
from briefing.gathering import gather
from briefing.model import Collection, Finding
from briefing.pipeline import read

ROOT = Path(__file__).parent.parent
CASES = tomllib.loads((ROOT / "tests" / "cases" / "seed_claims.toml").read_text("utf-8"))


@cache
def seeds() -> tuple[Collection, tuple[Finding, ...]]:
    found = gather(read([str(ROOT / "seeds")]).documents)
    return found, claims.merge(found)


def place(wanted: str) -> int:
    """The number of the finding that holds the sentence."""
    found, findings = seeds()
    file, words = wanted.split(": ", 1)
    places = {
        number
        for number, finding in enumerate(findings)
        for member in finding.members
        if words in found.sentences[member].text
        and Path(found.documents[found.sentences[member].document].path).name.startswith(file)
    }
    assert len(places) == 1, f"{wanted}: {places}"
    return places.pop()


@pytest.mark.parametrize("case", CASES["together"], ids=lambda case: case["sentences"][0])
def test_together(case: dict[str, list[str]]) -> None:
    assert len(set(map(place, case["sentences"]))) == 1


@pytest.mark.parametrize("case", CASES["apart"], ids=lambda case: case["sentences"][1])
def test_apart(case: dict[str, list[str]]) -> None:
    assert len(set(map(place, case["sentences"]))) == len(case["sentences"])


def test_leads_are_clean() -> None:
    """Not the rewrite with a spun word, not the sentence of two claims."""
    found, findings = seeds()
    skepticism = findings[place("001: deep skepticism among top American military")]
    assert "with Russia." in found.sentences[skepticism.lead].text
    progress = findings[place("000: that there had been progress")]
    assert found.sentences[progress.lead].text.startswith("Kerry told reporters")
