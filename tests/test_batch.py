"""`briefing batch`: a memo for each subject of a desk; the same bytes wherever and in whatever order they are made."""

from __future__ import annotations

import json
import os
import random
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from multiprocessing import active_children
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from helpers.dask_cluster import Cluster

from briefing import desk, files, indexing, manifest, sharding
from briefing.cli import main
from briefing.errors import BriefingError, ConfigError

SEEDS = sorted(Path("seeds").glob("*.txt"))
DESK = """
date = 2016-08-07
to = "The desk"
words = 120
formats = ["md"]

[[subjects]]
name = "Doubts of the military"
about = "Military doubts of the Pentagon about sharing intelligence"
formats = ["docx", "md"]

[[subjects]]
name = "The leak"
about = "Hacked emails of the Democratic National Committee"

[[subjects]]
name = "Talks in Laos"
about = "Kerry met Lavrov in Laos"
words = 60

[[subjects]]
name = "Fighting"
[[subjects.themes]]
title = "Aleppo"
about = "Rebels and government forces in Aleppo"
[[subjects.themes]]
title = "Air strikes"
about = "Air strikes in Syria"

[[subjects]]
name = "Aleppo"

[[subjects]]
name = "Geese"
about = "The moult of the barnacle goose"
"""

Run = Callable[..., Result]


def write_desk(folder: Path) -> Path:
    """A desk and an archive of two files, of articles and parts of them."""
    records = []
    for path in SEEDS:
        paragraphs = path.read_text(encoding="utf-8").split("\n\n")
        parts = ["\n\n".join(paragraphs[start : start + 4]) for start in range(0, len(paragraphs), 4)]
        records += [{"text": text, "title": f"{path.name} {n}"} for n, text in enumerate(parts)]
    (folder / "desk.toml").write_text(DESK)
    (folder / "archive").mkdir()
    for name, held in {"a": records[::2], "b": records[1::2]}.items():
        lines = [json.dumps(record) + "\n" for record in held]
        (folder / "archive" / f"{name}.jsonl").write_text("".join(lines))
    return folder


@pytest.fixture
def here(tmp_path: Path) -> Path:
    return write_desk(tmp_path)


@pytest.fixture
def batch(briefing: Run, here: Path) -> Callable[..., Result]:
    """Run the command on the desk, into a folder that is named."""

    def run(out: str, *arguments: object) -> Result:
        return briefing("batch", here / "desk.toml", here / "archive", "-o", here / out, *arguments)

    return run


def memos(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if not path.name.startswith("_")}


def report(folder: Path) -> dict[str, Any]:
    return json.loads((folder / desk.REPORT).read_text())


def states(folder: Path) -> dict[str, str]:
    return {outcome["subject"]: outcome["state"] for outcome in report(folder)["outcomes"]}


# -- One digest --------------------------------------------------------------------------------------------------------


@pytest.fixture
def small_shards(monkeypatch: pytest.MonkeyPatch) -> None:
    """A shard of some lines, so that a small archive has several."""
    monkeypatch.setattr(sharding, "SHARD", 2_000)


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    made = Cluster()
    yield made
    made.close()


@pytest.fixture(scope="module")
def there(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk, and what one process makes of its archive in one piece."""
    folder = write_desk(tmp_path_factory.mktemp("desk"))
    result = CliRunner().invoke(
        main, ["batch", *map(str, (folder / "desk.toml", folder / "archive", "-o", folder / "out"))]
    )
    assert result.exit_code == 3  # there is nothing on geese
    assert len(memos(folder / "out")) == 6  # one subject has two formats
    return folder


@pytest.fixture
def again(briefing: Run, there: Path, tmp_path: Path) -> Callable[..., Result]:
    """Run the command on the same desk and compare what it makes."""

    def run(*arguments: object) -> Result:
        result = briefing("batch", there / "desk.toml", there / "archive", "-o", tmp_path, *arguments)
        assert memos(tmp_path) == memos(there / "out")
        assert (tmp_path / desk.REPORT).read_bytes() == (there / "out" / desk.REPORT).read_bytes()
        assert result.exit_code == 3
        return result

    return run


def kill_after(monkeypatch: pytest.MonkeyPatch, stage: str, kill: Callable[[], None]) -> list[str]:
    """Have a worker killed once, after the first shard or the first or third memo came back; what was done."""
    done: list[str] = []
    merge, write = indexing.merge, files.write

    def merging(blocks: Any) -> Any:
        blocks = iter(blocks)
        first = next(blocks)
        kill()
        done.append("killed")
        return merge([first, *blocks])

    def writing(path: str, data: bytes, sources: Any = ()) -> None:
        write(path, data, sources)
        done.append(os.path.basename(path))
        if done.count("_manifest.json") == int(stage) and path.endswith("_manifest.json"):
            kill()
            done.append("killed")

    if stage == "survey":
        monkeypatch.setattr(indexing, "merge", merging)
    else:
        monkeypatch.setattr(files, "write", writing)
    return done


STAGES = ["survey", "1", "3"]


@pytest.mark.usefixtures("small_shards")
@pytest.mark.parametrize("seed", range(3))
def test_the_order_in_which_anything_finishes_does_not_matter(again, there, monkeypatch, seed):
    def shuffled(function: Any, items: Any, called: Any) -> Any:
        results = [function(item) for item in items]
        random.Random(seed).shuffle(results)
        return results

    monkeypatch.setattr("briefing.runners.serial", shuffled)
    again()
    assert len(sharding.shards([str(there / "archive")])[0]) > 5


@pytest.mark.usefixtures("small_shards")
@pytest.mark.parametrize("workers", [1, 2])
def test_processes_make_the_same_memos(again, workers):
    again("--runner", "processes", "--workers", workers)


@pytest.mark.usefixtures("small_shards")
@pytest.mark.parametrize("stage", STAGES)
def test_a_killed_process_changes_nothing(again, monkeypatch, stage):
    done = kill_after(monkeypatch, stage, lambda: os.kill(active_children()[0].pid, signal.SIGKILL))
    again("--runner", "processes", "--workers", 2)
    assert "killed" in done


@pytest.mark.usefixtures("small_shards")
def test_dask_makes_the_same_memos(again, cluster):
    again("--runner", "dask", "--scheduler", cluster.address)


@pytest.mark.usefixtures("small_shards")
@pytest.mark.parametrize("stage", STAGES)
def test_a_killed_dask_worker_changes_nothing(again, monkeypatch, cluster, stage):
    cluster.refill()
    done = kill_after(monkeypatch, stage, cluster.kill)
    again("--runner", "dask", "--scheduler", cluster.address)
    assert "killed" in done
    assert len(cluster.workers) == 1


# -- What is kept ------------------------------------------------------------------------------------------------------


def test_a_second_run_makes_nothing(batch, here):
    batch("out")
    before = {path.name: path.stat().st_mtime_ns for path in (here / "out").iterdir()}
    result = batch("out")
    assert set(states(here / "out").values()) == {"kept", "none"}
    after = {path.name: path.stat().st_mtime_ns for path in (here / "out").iterdir()}
    assert {name for name in before if before[name] != after[name]} == {desk.REPORT}
    *amiss, done = result.stderr.splitlines()
    assert done == f"{here / 'out'}: memos made 0, kept 5, missing 1"
    assert all(line.startswith("briefing: ") for line in amiss)


def test_only_the_subject_that_changed_is_made_again(batch, here):
    batch("out")
    (here / "desk.toml").write_text(DESK.replace("words = 60", "words = 90"))
    batch("out")
    assert [name for name, state in states(here / "out").items() if state == "made"] == ["Talks in Laos"]


def test_what_holds_for_all_changes_all(batch, here):
    batch("out")
    (here / "desk.toml").write_text(DESK.replace("The desk", "The other desk"))
    batch("out")
    assert "kept" not in states(here / "out").values()


def test_a_new_document_changes_the_memos_it_is_about(batch, here):
    batch("out")
    with (here / "archive" / "b.jsonl").open("a") as file:
        file.write(
            json.dumps({"text": "The Democratic National Committee said that its emails were hacked in May."}) + "\n"
        )
    batch("out")
    assert [name for name, state in states(here / "out").items() if state == "made"] == ["The leak"]


def test_a_document_whose_words_changed_changes_its_memos(batch, here):
    batch("out")
    path = here / "archive" / "a.jsonl"
    path.write_text(path.read_text().replace("skepticism", "scepticism"))
    batch("out")
    made = [name for name, state in states(here / "out").items() if state == "made"]
    assert "Doubts of the military" in made
    assert "Geese" not in made


@pytest.mark.parametrize("spoil", [Path.unlink, lambda path: path.write_text("altered")])
def test_a_memo_that_was_deleted_or_altered_is_made_again(batch, here, spoil):
    batch("out")
    before = memos(here / "out")
    spoil(here / "out" / "the-leak.md")
    batch("out")
    assert memos(here / "out") == before
    assert [name for name, state in states(here / "out").items() if state == "made"] == ["The leak"]


SENSELESS = ["", "{", "[]", "null", "[" * 100_000]
SENSELESS += [
    f'{{"schema": "briefing/desk/1", "memos": {{"the-leak": {entry}}}}}'
    for entry in (
        "5",
        "[" * 100_000,
        '{"digest": 1, "files": [1]}',
        '{"digest": "\\ud800", "files": {}}',
        '{"digest": "", "files": {"\\ud800": ""}}',
        '{"digest": "", "files": {"": ""}}',
        '{"digest": "", "files": {"..": ""}}',
        '{"digest": "", "files": {"../up.md": ""}}',
    )
]


@pytest.mark.parametrize("said", SENSELESS, ids=lambda said: said[-40:])
def test_a_manifest_that_makes_no_sense_is_not_believed(batch, here, said):
    batch("out")
    before = memos(here / "out")
    (here / "out" / "_manifest.json").write_text(said)
    batch("out")
    assert memos(here / "out") == before
    assert "kept" not in states(here / "out").values()


def test_two_runs_into_one_folder_keep_the_entries_of_each_other(batch, here, monkeypatch):
    made = desk.make

    def meanwhile(job: desk.Job) -> desk.Made:
        manifest.add(str(here / "out"), {"geese": manifest.Entry("of the other run", {})})
        return made(job)

    (here / "out").mkdir()
    monkeypatch.setattr(desk, "make", meanwhile)
    batch("out")
    assert {"geese", "the-leak"} <= manifest.read(str(here / "out")).keys()


def test_two_processes_lose_no_entry(tmp_path):
    script = "import sys\nfrom briefing import manifest\nfor n in range(40):\n    manifest.add(sys.argv[1], "
    script += "{f'{sys.argv[2]}-{n}': manifest.Entry('', {})})"
    runs = [subprocess.Popen([sys.executable, "-c", script, tmp_path, name]) for name in ("one", "two")]
    assert [run.wait() for run in runs] == [0, 0]
    assert len(manifest.read(str(tmp_path))) == 80


def test_a_memo_for_which_there_is_no_room_costs_no_other(batch, here):
    (here / "out" / "the-leak.md").mkdir(parents=True)
    result = batch("out")
    said = f"no memo on 'The leak': {here / 'out' / 'the-leak.md'}: it is no regular file"
    assert (result.exit_code, said in result.stderr) == (3, True)
    assert [name for name, state in states(here / "out").items() if state == "none"] == ["The leak", "Geese"]


@pytest.mark.parametrize("out", ["desk.toml", "desk.toml/memos", "blocked"])
def test_a_folder_that_takes_nothing_is_told_before_anything_is_read(batch, here, monkeypatch, out):
    (here / "blocked" / "_manifest.json").mkdir(parents=True)
    monkeypatch.setattr(sharding, "shards", lambda *_: pytest.fail("the archive was read"))
    result = batch(out)
    assert result.exit_code == 1
    assert re.fullmatch(r"briefing: \S+: it (is no regular|cannot be written).*; choose another name\n", result.stderr)


def test_a_new_version_makes_all_again(batch, here, monkeypatch):
    batch("out")
    monkeypatch.setattr("briefing.runners.version", lambda: "9.9")
    batch("out")
    assert "kept" not in states(here / "out").values()


def test_finished_memos_are_kept_when_the_run_dies(batch, here, monkeypatch):
    made = desk.make

    def dying(job: desk.Job) -> desk.Made:
        if job.stem == "fighting":
            raise KeyboardInterrupt
        return made(job)

    monkeypatch.setattr(desk, "make", dying)
    result = batch("out")
    assert result.exit_code == 130
    assert result.stderr == (
        f"briefing: interrupted; finished memos are in {here / 'out'}, and the next run makes the rest\n"
    )
    assert set(memos(here / "out")) == {
        "doubts-of-the-military.docx",
        "doubts-of-the-military.md",
        "the-leak.md",
        "talks-in-laos.md",
    }
    monkeypatch.undo()
    batch("out")
    assert [name for name, state in states(here / "out").items() if state == "made"] == ["Fighting", "Aleppo"]


# -- What is said ------------------------------------------------------------------------------------------------------


def test_a_subject_on_which_there_is_nothing_is_named(batch, here):
    result = batch("out", "--quiet")
    assert result.stderr == (
        "briefing: no memo on 'Geese': no document of the archive is on it; say in other words what it is about\n"
    )
    [geese] = [outcome for outcome in report(here / "out")["outcomes"] if outcome["subject"] == "Geese"]
    assert geese["state"] == "none"
    assert geese["reason"]


def test_a_subject_asked_for_in_few_words_is_named(batch, here):
    said = batch("out").stderr
    asked = [s for s in desk.parse((here / "desk.toml").read_text(), "desk.toml").subjects if s.name != "Geese"]
    few = [s.name for s in asked if sum(len(f"{r.title} {r.about}".split()) for r in s.requests()) < 12]
    assert few
    assert len(few) < len(asked)
    line = next(line for line in said.splitlines() if "fewer than 12 words" in line)
    assert all(name in line for name in few)
    assert "words" not in batch("out2", "--quiet").stderr.replace("in other words", "")


def test_an_old_memo_of_a_subject_that_has_none_now_is_named(batch, here):
    batch("out")
    (here / "desk.toml").write_text(
        DESK.replace("Hacked emails of the Democratic National Committee", "Zebra crossing")
    )
    result = batch("out")
    assert "no memo on 'The leak'" in result.stderr
    assert "the-leak.md is of an earlier run" in result.stderr
    assert (here / "out" / "the-leak.md").exists()


def test_files_of_a_subject_that_is_gone_are_left_and_named(batch, here):
    batch("out")
    (here / "desk.toml").write_text(DESK.replace('name = "The leak"', 'name = "The emails"'))
    result = batch("out")
    assert "the-leak.md is of an earlier run and was left" in result.stderr
    assert report(here / "out")["left"] == ["the-leak.md"]


def test_a_format_that_is_gone_leaves_a_file_that_is_named(batch, here):
    (here / "desk.toml").write_text(DESK.replace('formats = ["md"]', 'formats = ["md", "json"]'))
    batch("out")
    (here / "desk.toml").write_text(DESK)
    result = batch("out")
    assert "the-leak.json is of an earlier run and was left" in result.stderr


def test_every_input_is_accounted_for(batch, here):
    with (here / "archive" / "b.jsonl").open("a") as file:
        file.write("this is no JSON\n")
    result = batch("out")
    assert result.exit_code == 3
    assert "b.jsonl" in result.stderr
    told = report(here / "out")
    named = {path for outcome in told["outcomes"] for path in outcome["documents"]} | set(told["unmatched"])
    named |= {problem["path"] for problem in told["problems"]}
    lines = sum(len(path.read_text().splitlines()) for path in (here / "archive").iterdir())
    assert len(named) == lines


def test_a_memo_names_the_documents_that_fit_its_subject_nearly(briefing, tmp_path):
    articles = {
        "closure": "The council closed the bridge over the Elm on Monday. Engineers had found cracks in two pillars.",
        "traders": "Traders in the lower town count their losses since no lorries may cross the Elm. The bridge was "
        "closed, and the bakers on the far bank wait for flour.",
        "tram": "The new tram runs every ten minutes. Drivers were hired from three other towns last spring.",
        "museum": "The museum shows ships of the last century. Children pay nothing on Sundays until autumn.",
        "geese": "The barnacle goose moults in July. It cannot fly for some weeks, which biologists use to ring it.",
    }
    (tmp_path / "archive").mkdir()
    for name, text in articles.items():
        (tmp_path / "archive" / f"{name}.txt").write_text(text)
    (tmp_path / "desk.toml").write_text(
        'formats = ["md"]\n[[subjects]]\nname = "Bridge"\n'
        'about = "The bridge over the Elm is closed after engineers found cracks, traders fear losses, a ferry runs"\n'
    )
    briefing("batch", tmp_path / "desk.toml", tmp_path / "archive", "-o", tmp_path / "out")
    told = (tmp_path / "out" / "bridge.md").read_text().partition("Not used")[2]
    assert "traders.txt" in told
    assert "geese.txt" not in told
    assert "among the documents that fit best what was asked for" in told


def test_all_is_well_when_each_subject_has_its_memo(batch, here):
    (here / "desk.toml").write_text(DESK[: DESK.rindex("[[subjects]]\nname")])
    assert batch("out").exit_code == 0


def test_a_folder_of_other_files_is_an_archive_too(briefing, here):
    result = briefing("batch", here / "desk.toml", "seeds", "-o", here / "out")
    assert "memos made 5" in result.stderr
    assert rb"seeds/004\_a46aa8765330f8b0.txt" in (here / "out" / "aleppo.md").read_bytes()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--runner", "dask"], "go together"),
        (["--scheduler", "tcp://127.0.0.1:1"], "go together"),
        (["--workers", "2"], "--workers is for --runner processes"),
    ],
)
def test_options_that_do_not_go_together_are_refused(batch, arguments, said):
    result = batch("out", *arguments)
    assert result.exit_code == 2
    assert said in result.stderr


@pytest.mark.parametrize("out", ["archive", "archive/out"])
def test_memos_are_not_put_among_the_sources(batch, here, out):
    result = batch(out)
    assert result.exit_code == 1
    assert "would be read as a source" in result.stderr
    assert not (here / "archive" / "out").exists()


def test_an_archive_that_is_not_there_is_named(briefing, here):
    result = briefing("batch", here / "desk.toml", here / "nowhere.jsonl", "-o", here / "out")
    assert result.exit_code == 1  # there is no memo at all
    assert "nowhere.jsonl: it cannot be opened" in result.stderr
    assert "there is nothing to read in" in result.stderr
    assert "say in other words" not in result.stderr  # it is not the subjects that are wrong


# -- desk.toml ---------------------------------------------------------------------------------------------------------

ONE = '[[subjects]]\nname = "One"\n'


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "there is no subject"),
        ("words = 3", "there is no subject"),
        ("wrods = 3\n" + ONE, "unknown key 'wrods'; did you mean 'words'?"),
        (ONE + "wrods = 3\n", r"\[\[subjects\]\] number 1: unknown key 'wrods'; did you mean 'words'?"),
        (ONE + '[[subjects]]\nabout = "x"', r"number 2: name is missing"),
        (ONE + "words = 0", "words must be at least 1"),
        (ONE + "documents = 0", "documents must be at least 1"),
        (ONE + 'formats = "md"', "formats must be a list of texts"),
        (ONE + "formats = []", "formats must name at least one"),
        (ONE + 'formats = ["dox"]', "did you mean 'docx'?"),
        ('formats = ["dox"]\n' + ONE, "desk.toml: there is no format 'dox'"),
        ("documents = 0\n" + ONE, "desk.toml: documents must be at least 1"),
        (ONE + 'ranker = "lexrnk"', "number 1: there is no ranker 'lexrnk'; did you mean 'lexrank'?"),
        (ONE + 'template = "nowhere.docx"', "number 1: nowhere.docx: it cannot be opened"),
        (ONE + 'template = "\\u0000"', "it cannot be opened: the name is not valid"),
        (ONE + 'language = "xx"', "language cannot be 'xx'"),
        (ONE + "[subjects.limits]\npages = 3", "limits hold for the whole archive"),
        (ONE + '[[subjects.sources]]\nfile = "x"', "sources hold for the whole archive"),
        (ONE + '[[subjects]]\nname = "ONE!"', "'One' and 'ONE!' would share the file name 'one'"),
        ('[[subjects]]\nname = "!?"', "has no letter or digit"),
        ('[[subjects]]\nname = "x"\n[[subjects.themes]]\ntitel = "y"', "unknown key 'titel'; did you mean 'title'?"),
        ("[[subjects", "not valid TOML"),
    ],
)
def test_what_is_not_understood_is_refused_by_name(text, said):
    with pytest.raises(ConfigError, match=said.replace("?", r"\?")):
        desk.parse(text, "desk.toml")


def test_a_subject_says_otherwise_than_the_desk():
    found = desk.parse('words = 9\nto = "All"\n[limits]\npages = 7\n' + ONE + "words = 8\n", "desk.toml")
    [subject] = found.subjects
    assert (subject.words, subject.to, subject.limits.pages) == (8, "All", 7)


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("../../etc/passwd", "etc-passwd"),
        ("Straße & Weg", "strasse-weg"),
        ("حلب", "حلب"),
        ("हिन्दी समाचार", "हिन्दी-समाचार"),
        ("_report", "report"),
        ("a\0b\nc", "a-b-c"),
        ("x" * 400, "x" * 150),
    ],
)
def test_names_of_files_are_safe(name, stem):
    assert desk.slug(name) == stem
    assert len(stem.encode()) <= 150


def test_the_house_style_of_a_subject_lies_beside_the_desk(tmp_path):
    text = 'template = "house.docx"\n' + ONE
    (tmp_path / "house.docx").write_bytes(b"style")
    [subject] = desk.parse(text, str(tmp_path / "desk.toml")).subjects
    assert subject.layout().template == b"style"


def test_facts_lie_beside_the_desk_wherever_one_stands(batch, here):
    desk_file, facts = here / "desk.toml", '[[sources]]\nfile = "archive/a.jsonl/{}.jsonl"\n'
    desk_file.write_text(DESK.replace("[[subjects]]", facts.format(1) + "[[subjects]]", 1))
    assert batch("out").exit_code == 3  # a subject has no memo
    desk_file.write_text(DESK.replace("[[subjects]]", facts.format(999) + "[[subjects]]", 1))
    refused = batch("out")
    assert refused.exit_code == 1
    assert "there is no file" in refused.stderr


def test_apart_names_what_would_be_read(tmp_path):
    with pytest.raises(BriefingError, match="would be read as a source"):
        desk.check_apart([str(tmp_path)], [str(tmp_path / "desk.toml")])
    desk.check_apart([str(tmp_path / "archive")], [str(tmp_path / "desk.toml"), str(tmp_path / "archives")])
