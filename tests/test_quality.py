"""The floor under the quality of our choices, and the benchmark that measures it."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from benchmarks import quality


@pytest.fixture
def folder() -> Path:
    """The folder of evaluation sets; they may not be copied, so that not every machine has them."""
    named = os.environ.get("BRIEFING_EVAL")
    if not named or not (Path(named) / "sets.toml").exists():
        pytest.skip("no evaluation sets: BRIEFING_EVAL names no folder with a sets.toml")
    return Path(named)


def test_no_set_is_below_the_floor(folder: Path) -> None:
    """If this fails, the choices got worse; `python -m benchmarks.quality --floor --bless` accepts that on purpose."""
    assert quality.below(quality.floor(folder)) == []


def test_a_lower_score_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    demanded = tmp_path / "floor.json"
    demanded.write_text(json.dumps({"news": {"score": 16.0, "n": 100}, "other": {"score": 10.0, "n": 9}}))
    monkeypatch.setattr(quality, "FLOOR", demanded)
    assert quality.below({"news": {"score": 15.8, "n": 100}, "other": {"score": 9.2, "n": 9}}) == []
    reached = {"news": {"score": 15.0, "n": 100}, "unknown": {"score": 1.0, "n": 9}}
    assert quality.below(reached) == ["news: 15.00 is below the floor of 16.00"]


CLUSTER = {
    "documents": [
        {"text": "The harbour authority closed the eastern pier on Monday after divers found long cracks in it.\n"},
        {"text": "Divers found long cracks in the eastern pier, which the harbour authority closed on Monday.\n"},
    ],
    "references": ["The harbour authority closed the eastern pier after divers found cracks."],
}


def test_a_folder_of_sets_is_measured(tmp_path: Path) -> None:
    (tmp_path / "news.jsonl").write_text(json.dumps(CLUSTER) + "\n")
    (tmp_path / "sets.toml").write_text(
        '[news]\nfile = "news.jsonl"\nkind = "summary"\nwords = 20\nmeasure = "f"\nlanguage = "en"\n'
        '[pages]\nfile = "pages.json"\nkind = "pages"\n'
    )
    (found,) = quality.sets(tmp_path)
    scores = quality.score(found, ["ours", "lead", "sumy-lexrank"], {})
    assert all(0 < value <= 100 for values in scores.values() for value in values if value is not None)
    assert quality.summary({"news": scores})["news"]["ours"]["n"] == 1
    assert "| news (1) | lead |" in quality.table({"news": scores})


def test_rouge_is_the_published_one() -> None:
    assert quality.rouge2("the pier closed", ["the pier was closed"], "en", "recall") == pytest.approx(100 / 3)
    assert quality.rouge2("the pier closed", ["the pier was closed"], "en", "f") == pytest.approx(40)
    assert quality.rouge2("το λιμάνι έκλεισε", ["Το λιμάνι, έκλεισε;"], "el", "f") == 100


def test_the_bootstrap_knows_certainty_from_noise() -> None:
    assert quality.bootstrap([1.0, 2.0, 3.0]) == 0
    assert 0.2 < quality.bootstrap([-1.0, 1.0] * 20) < 0.8
