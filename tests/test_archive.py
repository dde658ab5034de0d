"""Archives: the same documents however they are cut and whoever prepares them, the memo that a full reading makes, and
a reason for every document that is in none."""

from __future__ import annotations

import json
import pickle
import random
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from helpers.events import EVENTS, reports
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing import archive, indexing, intake, pipeline, sharding
from briefing.choosing import stories
from briefing.choosing.stories import survey
from briefing.choosing.stories.terms import query, terms
from briefing.cli import main
from briefing.config import Config, SourceFacts
from briefing.errors import ConfigError
from briefing.fetch import Page
from briefing.model import Document, Header, Input, Limits, Problem, ThemeRequest, remark
from briefing.writing.readers import FEW, FEW_UNREAD, condensed

SYLLABLES = "ba cor del fen gra hol jin kel lor mun nar pel rus sor tav wen yst zim".split()


def mixed(counts: Sequence[int] = (4,) * 9) -> list[Document]:
    """Reports on events, so many on each: every report says in words of its own what the event's words are."""
    documents = []
    for event, count in enumerate(counts):
        words = ["".join(random.Random(f"{event} {n}").sample(SYLLABLES, 3)) for n in range(40)]
        for n in range(count):
            dice = random.Random(f"{event} {n}")
            said = [f"The {' '.join(dice.sample(words, 9))} is said to be near {dice.choice(words)}." for _ in range(8)]
            documents.append(Document(f"{event}-{n}.txt", "\n".join(said), f"{event} {n}", "txt", language="en"))
    return documents


def write(folder: Path, documents: list[Document], bad: str = "") -> Path:
    file = folder / "news.jsonl"
    lines = [json.dumps({"text": document.text, "published": "2024-03-01"}) for document in documents]
    file.write_text("\n".join([*lines, *([bad] if bad else [])]) + "\n", encoding="utf-8")
    return file


def digest(index: indexing.Index) -> tuple[object, ...]:
    found = index.postings
    arrays = [array for array in found if not isinstance(array, int | tuple)]
    return index.places, index.problems, tuple(array.tobytes() for array in (*arrays, *found.signatures))


def surveyed_in(path: Path) -> indexing.Index:
    """The index of what is there."""
    return indexing.merge(map(indexing.prepare, sharding.shards([str(path)])[0]))


@pytest.mark.parametrize("size", [1, 700, 2_000, 1_000_000])
def test_however_it_is_cut(size: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Shards of any size, in any order, and one pickled on its way, make one index."""
    file = write(tmp_path, mixed(), bad="{no json")
    (tmp_path / "note.txt").write_text("The council of Lesk will meet again on Friday to vote on the new pier.")
    whole = digest(surveyed_in(tmp_path))
    monkeypatch.setattr(sharding, "SHARD", size)
    cut, problems = sharding.shards([str(tmp_path)])
    assert not problems
    assert sharding.size(cut) == 38
    lines = [piece for shard in cut for piece in shard.pieces if piece.line]
    assert [piece.start for piece in lines[1:]] == [piece.end for piece in lines[:-1]]
    assert lines[-1].end == file.stat().st_size
    blocks = [pickle.loads(pickle.dumps(indexing.prepare(shard))) for shard in cut]
    random.Random(size).shuffle(blocks)
    assert digest(indexing.merge(blocks)) == whole


def test_a_block_holds_no_words(tmp_path: Path) -> None:
    write(tmp_path, mixed())
    blocks = [indexing.prepare(shard) for shard in sharding.shards([str(tmp_path)])[0]]
    held = pickle.dumps(blocks)
    assert not any(word.encode() in held for document in mixed() for word in document.text.split() if len(word) > 5)


def test_a_line_that_is_no_document_costs_itself_only(tmp_path: Path) -> None:
    file = write(tmp_path, mixed(), bad='{"title": "no text"}')
    index = surveyed_in(file)
    assert len(index.places) == 36
    assert index.problems == (
        Problem(f"{file}/37.jsonl", remark("not_read", reason='it is no JSON object with a "text"')),
    )


def test_a_text_that_stands_twice_is_kept_once(tmp_path: Path) -> None:
    documents = mixed()
    file = write(tmp_path, [*documents, documents[0]])
    index = surveyed_in(file)
    assert len(index.places) == 36
    assert index.problems == (Problem(f"{file}/37.jsonl", remark("same_file", path=f"{file}/1.jsonl"), read=True),)


def test_the_memo_is_that_of_a_full_reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder of some stories, read in full and surveyed first: the same words at the same places."""
    monkeypatch.setattr(archive, "READ", 30)
    file = write(tmp_path, mixed([9, 8, 7, 2, 2, 1, 1, 2]))
    full = pipeline.read([str(file)])
    surveyed = archive.read(surveyed_in(file), 180)
    assert len(surveyed.documents) < len(full.documents)
    memos = [pipeline.brief(reading, Header("Memo"), words=180) for reading in (full, surveyed)]
    assert memos[0].points == memos[1].points
    assert memos[0].sections == memos[1].sections


def test_names_and_order_of_files_decide_nothing(tmp_path: Path) -> None:
    """One archive in one file, and shuffled over three of other names: the same memo but for the names."""
    documents = mixed([3] * 12)  # twelve stories of one size, of which three are covered
    memos = []
    for names in (["a"], ["z", "k", "b"]):
        folder = tmp_path / names[0]
        folder.mkdir()
        order = random.Random(len(names)).sample(documents, len(documents))
        for n, name in enumerate(names):
            write(folder, order[n :: len(names)]).rename(folder / f"{name}.jsonl")
        found = archive.read(surveyed_in(folder), 180)
        memos.append(pipeline.brief(found, Header("Memo"), words=180))
    assert [point.text for point in memos[0].points] == [point.text for point in memos[1].points]
    assert [section.title for section in memos[0].sections] == [section.title for section in memos[1].sections]


def test_a_file_may_be_larger_than_the_limit_for_a_file(tmp_path: Path) -> None:
    """The limits hold for a line; one that is beyond them is named and costs itself only."""
    documents = mixed()
    file = write(tmp_path, [*documents, documents[0]._replace(text="A long line. " * 200)])
    limits = Limits(file_bytes=2_000)
    index = indexing.merge([indexing.prepare(shard, limits) for shard in sharding.shards([str(file)])[0]])
    assert file.stat().st_size > 10 * limits.file_bytes
    assert [problem.path for problem in index.problems] == [f"{file}/37.jsonl"]
    assert len(index.places) == 36


def test_empty_lines_are_no_documents(tmp_path: Path) -> None:
    file = write(tmp_path, mixed())
    file.write_text(file.read_text(encoding="utf-8").replace("\n", "\n\n \n"), encoding="utf-8")
    found, _ = sharding.shards([str(file)])
    assert sharding.size(found) == 36
    assert [place.path for place in surveyed_in(file).places if place.path.endswith("/4.jsonl")] == [f"{file}/4.jsonl"]


def test_a_bad_line_far_into_an_archive_has_its_number(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sharding, "SHARD", 900)
    file = write(tmp_path, mixed())
    lines = file.read_text(encoding="utf-8").split("\n")
    lines[20] = "{"
    file.write_bytes("\r\n".join(lines).encode())
    index = surveyed_in(file)
    assert index.problems == (Problem(f"{file}/21.jsonl", remark("not_read", reason="it is not JSON")),)
    assert len(index.places) == 35


@pytest.mark.parametrize("requests", [(), (ThemeRequest(mixed()[0].text.split(".")[0]),)])
def test_every_document_is_read_or_has_a_reason(
    requests: tuple[ThemeRequest, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive, "READ", 30)
    file = write(tmp_path, mixed(), bad="nonsense")
    found = archive.read(surveyed_in(file), 120, requests)
    named = [document.path for document in found.documents] + [problem.path for problem in found.problems]
    assert sorted(named) == sorted(f"{file}/{n}.jsonl" for n in range(1, 38))
    assert found.documents
    assert all(problem.read == (problem.path != f"{file}/37.jsonl") for problem in found.problems)


def test_facts_about_a_document_that_is_not_there(tmp_path: Path) -> None:
    file = write(tmp_path, mixed())
    with pytest.raises(ConfigError, match=r"there is no file .*/40\.jsonl'; did you mean"):
        archive.read(surveyed_in(file), 120, facts=[SourceFacts(f"{file}/40.jsonl", title="A")])
    found = archive.read(surveyed_in(file), 120, facts=[SourceFacts(f"{file}/3.jsonl", title="A")])
    assert [document.title for document in found.documents if document.path == f"{file}/3.jsonl"] in ([], ["A"])


def test_copies_of_a_few_texts_are_a_small_folder(tmp_path: Path) -> None:
    file = write(tmp_path, reports(0, 4) * 300)
    found = archive.read(surveyed_in(file), 120)
    assert len(found.documents) == 4
    kept = {document.path for document in found.documents}
    assert {problem.reason for problem in found.problems} == {remark("same_file", path=path) for path in kept}


def test_a_theme_finds_its_documents_and_no_others(tmp_path: Path) -> None:
    file = write(tmp_path, [*reports(0, 5), *reports(1, 5), *reports(2, 5)])
    index = surveyed_in(file)
    frog = archive.matching(index, [ThemeRequest("A frog thought extinct", "frog found in the ponds above Velmo")])
    paths = {index.places[d].path for d in frog.fitting}
    assert paths == {f"{file}/{n}.jsonl" for n in range(11, 16)}
    assert archive.matching(index, [ThemeRequest("Interest rates", "The central bank and its policy")]) == ((), ())


def test_a_document_of_another_event_of_the_kind_fits_half_as_well(tmp_path: Path) -> None:
    """All reports have the words of the kind, and those of each event words of their own."""
    kind = "The strong tremor shook the town at night and many houses fell, rescuers said."
    asked = ThemeRequest("Tremor", f"{kind} Velmo")
    events = [
        Document(f"{n}", f"{document.text}\n{kind}", f"{n}", "txt", language="en")
        for n, document in enumerate(mixed((4, 4, 4)))
    ]
    named = [document._replace(text=f"{document.text}\nIt struck Velmo.") for document in events[:4]]
    index = surveyed_in(write(tmp_path, [*named, *events[4:], *reports(2, 20)]))
    found = archive.matching(index, [asked])
    assert {index.places[d].path for d in found.fitting} == {f"{tmp_path}/news.jsonl/{n}.jsonl" for n in range(1, 5)}


def test_of_a_small_archive_too_a_memo_on_themes_takes_what_fits_them(tmp_path: Path) -> None:
    index = surveyed_in(write(tmp_path, [*reports(0, 5), *reports(1, 5), *reports(2, 5)]))
    assert archive.chosen(index, 120) == (tuple(range(15)), ())
    requests = [ThemeRequest("A frog thought extinct", "frog found in the ponds above Velmo")]
    kept, left = archive.chosen(index, 120, requests)
    assert kept == tuple(sorted(archive.matching(index, requests).fitting))
    assert len(kept) == 5
    assert [problem.reason for problem in left] == [archive.UNASKED] * 10


def test_a_file_that_changed_meanwhile_is_said(tmp_path: Path) -> None:
    file = write(tmp_path, mixed([4]))
    index = surveyed_in(file)
    assert len(archive.inputs(index.places)) == 4
    file.write_text(file.read_text().replace("The ", "A "))
    assert archive.inputs(index.places) == ()


@pytest.mark.parametrize("count", [2, 5, 9])
def test_the_survey_groups_as_stories_do(count: int) -> None:
    documents = reports(0, count) + reports(1, count + 1) + reports(2, 3)
    surveyed = survey.groups(survey.postings(terms(documents)))
    assert sorted(surveyed) == sorted(stories.stories(documents))


def test_copies_do_not_make_a_story_big() -> None:
    """Five reprints of one text count less than two reporters."""
    reprint = reports(0, 1)[0]
    reprints = [reprint._replace(path=f"copy{n}", text=f"{reprint.text} Copy {n}.") for n in range(5)]
    found = survey.groups(survey.postings(terms([*reprints, *mixed([3])])))
    assert found == ((5, 6, 7), (0, 1, 2, 3, 4))


@settings(max_examples=30)
@given(st.lists(st.sampled_from([s for event in EVENTS for s in event]), max_size=8), st.randoms())
def test_numbers_do_not_depend_on_what_was_read_before(said: list[str], dice: random.Random) -> None:
    document = Document("a", "\n".join(said), "", "txt", language="en")
    (first,) = terms([document])
    _, again = terms([document._replace(text=" ".join(dice.sample(said, len(said)))), document])
    assert first.numbers.tolist() == again.numbers.tolist() == sorted(set(first.numbers.tolist()))
    assert len(first.signature) >= 1


def test_languages_without_a_stop_list() -> None:
    document = Document(
        "a", "Die Fähre Aurora lief am Montag vor Lesk auf Grund. Die Fähre fährt.", "", "", language="de"
    )
    assert set(query("Fähre", "de").tolist()) <= set(terms([document])[0].numbers.tolist())


def test_many_inputs_of_one_reason_are_a_line() -> None:
    unread = Problem("a/news.jsonl/0.jsonl", "it is not JSON")
    left = [Problem(f"a/news.jsonl/{n}.jsonl", "not on the story", read=True) for n in range(1, FEW + 2)]
    assert condensed([unread, *left]) == (
        Problem("a/news.jsonl/", remark("many", count=FEW + 1, reason="not on the story"), read=True),
        unread,
    )
    bad = [unread._replace(path=f"a/news.jsonl/{n}.jsonl") for n in range(FEW_UNREAD + 1)]
    assert condensed(bad) == (Problem("a/news.jsonl/", remark("many", count=FEW_UNREAD + 1, reason="it is not JSON")),)
    assert condensed(bad[:FEW_UNREAD]) == tuple(sorted(bad[:FEW_UNREAD], key=lambda problem: problem.path))
    assert condensed(left[:FEW]) == tuple(sorted(left[:FEW], key=lambda problem: problem.path))


def test_the_command_makes_a_memo_of_an_archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sharding, "MANY", 20)
    monkeypatch.setattr(archive, "READ", 30)
    file = write(tmp_path, mixed([6] * 12), bad="nonsense")
    asked = f"make {file} --words 120 --date 2024-03-02 -o {tmp_path}/m.md -o {tmp_path}/m.json"
    done = CliRunner().invoke(main, asked.split())
    assert done.exit_code == 3
    assert f"{file}/73.jsonl: it is not JSON" in done.stderr
    assert "inputs: read; it is on none of the stories" in done.stderr
    memo = json.loads((tmp_path / "m.json").read_text())
    assert len(memo["sources"]) + len(memo["unread"]) == 73
    assert "inputs: read; it is on none of the stories" in (tmp_path / "m.md").read_text()


def test_pages_are_read_beside_an_archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sharding, "MANY", 20)
    monkeypatch.setattr(archive, "READ", 30)
    file = write(tmp_path, mixed([6] * 12))
    page = Page(
        Input("page.txt", b"The council voted on Tuesday to open a second ferry line."), "https://a.example/ferry"
    )
    lost = Problem("https://a.example/lost", "not fetched: the server answered 404")
    found = intake.read_for_memo([str(file)], Config(words=120), map, str, [page], [lost])
    assert [document.url for document in found.documents if document.path == "page.txt"] == [page.url]
    assert 1 < len(found.documents) <= 31
    assert lost in found.problems
    assert len(found.documents) + len(found.problems) == 72 + 2


def test_of_many_documents_read_in_full_not_all_are_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    documents = mixed([6, 5, 4, 4])
    few = stories.covered(documents, 120)
    monkeypatch.setattr(stories, "MANY", 10)
    monkeypatch.setattr(stories, "similarities", lambda _: pytest.fail("all were compared"))
    assert stories.covered(documents, 120) == few


@pytest.mark.parametrize(("old", "new", "times"), [("", "", 0), (" is said to be ", " was never ", 1)])
def test_only_an_altered_memo_has_the_whole_archive_read(
    old: str, new: str, times: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, memo = write(tmp_path, mixed([6] * 12), bad="nonsense"), tmp_path / "memo.json"
    whole: list[object] = []

    def verified(many: int) -> tuple[int, object]:
        monkeypatch.setattr(sharding, "MANY", many)
        done = CliRunner().invoke(main, ["verify", str(memo), str(file), "--json"])
        assert f"{file}/73.jsonl: it is not JSON" in done.stderr
        return done.exit_code, json.loads(done.stdout)

    def read_in_full(*given: Any) -> Any:
        whole.append(given)
        return read(*given)

    read = intake.read
    monkeypatch.setattr(intake, "read", read_in_full)
    monkeypatch.setattr(sharding, "MANY", 20)
    monkeypatch.setattr(archive, "READ", 30)
    CliRunner().invoke(main, f"make {file} --words 120 -o {memo}".split())
    memo.write_text(memo.read_text().replace(old, new, 1))
    outcome = verified(20)
    assert (outcome[0], len(whole)) == (times, times)
    assert verified(1_000) == outcome


INTERRUPTED = """
import os, signal, sys
from importlib import import_module
from briefing.cli import main
from briefing.writing.remarks import say
from briefing.writing.wording import ENGLISH
module, _, stage = sys.argv.pop(1).rpartition(".")
real = getattr(import_module(module), stage)
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background jobs ignore it
def interrupted(*given, **named):
    done = real(*given, **named)
    os.kill(os.getpid(), signal.SIGINT)
    return done
setattr(import_module(module), stage, interrupted)
main()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal")
@pytest.mark.parametrize("stage", ["briefing.indexing.prepare", "briefing.archive.stories", "briefing.archive.reread"])
def test_an_interrupted_run_leaves_nothing(stage: str, tmp_path: Path) -> None:
    file = write(tmp_path, mixed([130] * 9))
    command = [sys.executable, "-c", INTERRUPTED, stage, "make", str(file), "-o", str(tmp_path / "memo.md")]
    run = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)
    assert (run.returncode, run.stderr.strip()) == (130, "briefing: interrupted")
    assert [path.name for path in tmp_path.iterdir()] == [file.name]


def test_the_stories_of_an_archive_are_listed_and_the_themes_of_the_biggest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As for a small folder, which is read in full: the same stories, the same documents, the biggest first."""
    file = write(tmp_path, mixed([9, 8, 7, 5, 2, 1]), bad="nonsense")
    full = json.loads(CliRunner().invoke(main, ["themes", str(file), "--json", "--quiet"]).stdout)
    monkeypatch.setattr(sharding, "MANY", 20)
    monkeypatch.setattr(archive, "LISTED", 2)
    found = json.loads(CliRunner().invoke(main, ["themes", str(file), "--json", "--quiet"]).stdout)
    assert [len(story["documents"]) for story in found["stories"]] == [9, 8, 7, 5, 2, 1]
    assert [sorted(s["documents"]) for s in found["stories"]] == [sorted(s["documents"]) for s in full["stories"]]
    assert {theme["story"] for theme in found["themes"]} == {story["title"] for story in found["stories"][:2]}
    assert {theme["story"] for theme in full["themes"]} == {story["title"] for story in full["stories"]}
    told = CliRunner().invoke(main, ["themes", str(file)])
    assert told.exit_code == 3
    assert "nonsense" not in told.stdout
    assert told.stdout.splitlines()[-1] == "and 4 smaller stories of 15 documents, which --json lists"
    assert "(9 of 32 documents)" in told.stdout
