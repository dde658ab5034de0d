"""`python -m benchmarks`: every set of a folder is measured by its kind, and all figures stand in one file."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from benchmarks import __main__ as benchmarks

PAIRS = [
    {"a": "Divers found cracks in the eastern pier.", "b": "Cracks were found in the eastern pier.", "label": 5},
    {"a": "Divers found cracks in the eastern pier.", "b": "The mayor opened a school on Monday.", "label": 0},
]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "pairs.jsonl").write_text("\n".join(map(json.dumps, PAIRS)))
    (tmp_path / "sets.toml").write_text(
        '[claims]\nfile = "pairs.jsonl"\nkind = "pairs"\n[later]\nkind = "unheard of"\n'
    )
    monkeypatch.setenv("BRIEFING_EVAL", str(tmp_path))
    return tmp_path


def test_a_set_is_measured_and_its_figures_are_kept(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["benchmarks", "--only", "claims", "--json", str(folder / "all.json")])
    assert benchmarks.main() == 0
    written = json.loads((folder / "all.json").read_text())
    assert list(written) == ["claims"]
    assert written["claims"]["auc"] == 1
    assert written["claims"]["pairs"] == 2


def test_a_set_that_is_not_there_is_an_error(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["benchmarks", "--only", "claim"])
    with pytest.raises(SystemExit):
        benchmarks.main()
    assert "there is no claim; there are claims, origins, speed" in capsys.readouterr().err
