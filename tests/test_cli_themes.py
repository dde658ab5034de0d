"""`briefing themes`: the table, the JSON, the starter configuration, and what it refuses."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable
from pathlib import Path

from click.testing import Result

from briefing import listings
from briefing.model import ThemeRequest

Briefing = Callable[..., Result]


def test_json_has_the_stories_and_their_themes(briefing: Briefing) -> None:
    found = json.loads(briefing("themes", "seeds", "--json", "--quiet").stdout)
    [story] = found["stories"]
    assert len(story["documents"]) == 5
    assert [list(theme) for theme in found["themes"]] == [["title", "story", "documents", "findings"]] * len(
        found["themes"]
    )
    assert all(theme["story"] == story["title"] and theme["findings"] for theme in found["themes"])


def test_the_table_names_every_theme(briefing: Briefing) -> None:
    found = json.loads(briefing("themes", "seeds", "--json", "--quiet").stdout)
    table = briefing("themes", "seeds").stdout
    assert all(theme["title"] in table for theme in found["themes"])


def test_what_it_writes_is_a_configuration_that_make_reads(briefing: Briefing, tmp_path: Path) -> None:
    config = tmp_path / "briefing.toml"
    result = briefing("themes", "seeds", "--write", config)
    titles = [theme["title"] for theme in tomllib.loads(config.read_text(encoding="utf-8"))["themes"]]
    assert (result.exit_code, result.stderr) == (0, f"{config}: {len(titles)} themes\n")
    memo = json.loads(briefing("make", "seeds", "-c", config, "--format", "json").stdout)
    assert {section["title"] for section in memo["sections"]} <= {*titles, "Other developments"}


def test_it_replaces_no_file(briefing: Briefing, tmp_path: Path) -> None:
    config = tmp_path / "briefing.toml"
    config.write_text("mine")
    result = briefing("themes", "seeds", "--write", config)
    assert result.exit_code == 1
    assert "exists already" in result.stderr
    assert config.read_text() == "mine"


def test_no_source_at_all_is_a_failure(briefing: Briefing, tmp_path: Path) -> None:
    result = briefing("themes", tmp_path, "--json", "--write", tmp_path / "new.toml")
    assert result.exit_code == 1
    assert not (tmp_path / "new.toml").exists()
    assert json.loads(result.stdout) == {"stories": [], "themes": []}


def test_the_starter_survives_whatever_a_heading_holds() -> None:
    odd = ThemeRequest('a "b" \\ \x7f \n', "ü\t")
    [theme] = tomllib.loads(listings.starter([odd]))["themes"]
    assert theme == odd._asdict()


def test_themes_of_one_title_are_asked_for_as_one() -> None:
    swap = {"title": "Prisoner swap", "documents": []}
    themes = [
        swap | {"story": "Chad", "findings": ["Chad freed two."]},
        swap | {"story": "Mali", "findings": ["So did Mali."]},
    ]
    stories = [{"title": story, "documents": []} for story in ("Chad", "Mali")]
    [asked] = listings.requests({"stories": stories, "themes": themes})
    assert asked == ThemeRequest("Prisoner swap", "Chad freed two. So did Mali.")


def test_one_is_no_plural(briefing: Briefing, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The council voted on Monday\x01 to close the old market hall.\n")
    assert "(1 of 1 document)\n    Key points: 1 finding, 1 document\n" in briefing("themes", tmp_path).stdout
    assert "note: 1 control character removed" in briefing("sources", tmp_path).stdout
    assert "fits into 1 word;" in briefing("make", tmp_path, "--words", 1).stderr
