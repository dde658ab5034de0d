"""`python -m benchmarks`: every set of a folder is measured by its kind, and all figures stand in one file."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from benchmarks import __main__ as benchmarks
from benchmarks import themes

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


def shown(heading: str = "Tram line") -> themes.Shown:
    return themes.Shown("set/1", heading, 4, ("The tram line opened on Monday.", "The tram line cost 240 million."))


def test_a_grade_holds_as_long_as_what_was_graded_is_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "grades.tsv"
    file.write_text(f"fresh\tset/1\t{shown().mark}\tyes\tright\tTram line\n")
    monkeypatch.setattr(themes, "GRADES", file)
    known = themes.grades()
    assert themes.figures([shown()], known).startswith("coherent 1 of 1 (100%), headings right 1 of 1 (100%)")
    changed = shown()._replace(central=("The tram line closed.",))
    assert themes.figures([changed], known).endswith("ungraded 1")
    assert themes.page([shown()], known, whole=False) == ""
    assert "yes right" in themes.page([changed], known, whole=False)
    assert "| set/1 | Tram line | 4 | yes | right |" in themes.table([shown()], known)
    assert "| ? | ? |" in themes.table([changed], known)


def test_every_grade_on_file_is_one_of_the_known() -> None:
    for grade in themes.grades():
        assert grade.group in ("tuned", "read", "fresh", themes.MEMOS)
        assert grade.coherent in (("-",) if grade.group == themes.MEMOS else ("yes", "no"))
        assert grade.heading_is in ("right", "acceptable", "wrong", "none")


def test_the_figures_of_the_seeds_need_no_evaluation_sets(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("BRIEFING_EVAL", raising=False)
    monkeypatch.setattr(sys, "argv", ["themes", "--seeds"])
    themes.main()
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(":")[0] for line in lines] == ["discovered", "asked for, with about", "asked for, titles only"]
    assert "with about: 1.000" in lines[1]
