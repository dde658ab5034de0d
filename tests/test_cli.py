"""The command as a user runs it: what it writes, what it refuses, what it says and with which exit code."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import jsonschema
import pytest
from helpers.bad_inputs import pdf, stub

ROOT = Path(__file__).parent.parent
CONFIGS = tomllib.loads((ROOT / "tests/cases/config.toml").read_text(encoding="utf-8"))

BRIDGE = """The northern bridge over the Arve was closed on Monday after inspectors found cracks in two of its piers.

Repairs will take eight months and cost 4.5 million francs, the canton's chief engineer said at a news conference.

Shopkeepers on the left bank said they expected to lose a third of their customers until the bridge opens again.
"""
PORT = """Dock workers in the port voted on Friday to end a strike that had kept 40 ships waiting for eleven days.

The union said its members would return to work on Saturday under a contract that raises wages by six percent.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    sources = tmp_path / "sources"
    sources.mkdir()
    (sources / "bridge.txt").write_text(BRIDGE, encoding="utf-8")
    (sources / "port.txt").write_text(PORT, encoding="utf-8")
    return sources


def test_markdown_on_standard_output_is_the_default(briefing, folder):
    result = briefing("make", folder, "--title", "Roads")
    assert result.exit_code == 0
    assert result.stdout.startswith("# Roads\n")
    assert result.stderr == ""


def test_one_run_writes_several_formats_of_one_memo(briefing, folder, tmp_path):
    names = [tmp_path / "out" / f"memo.{suffix}" for suffix in ("md", "json", "docx")]
    result = briefing("make", folder, *(f"-o{name}" for name in names))
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == f"{', '.join(map(str, names))}: 5 points from 2 of 2 sources\n"
    markdown, memo = names[0].read_text(), json.loads(names[1].read_bytes())
    for point in memo["points"]:
        assert point["text"] in markdown
    assert names[2].read_bytes().startswith(b"PK")


def test_what_was_done_is_told_apart_from_what_to_look_into(briefing, folder, tmp_path):
    """Whatever begins with "briefing: " is amiss; the last line, which does not, counts every input once."""
    (folder / "scan.txt").write_bytes(b"")
    (folder / "copy.txt").write_text(BRIDGE, encoding="utf-8")
    *amiss, done = briefing("make", folder, "--words", 30, "-o", tmp_path / "memo.md").stderr.splitlines()
    assert done == f"{tmp_path}/memo.md: 1 point from 1 of 4 sources"
    assert len(amiss) == 2
    assert all(line.startswith(f"briefing: {folder}/") for line in amiss)


def test_memo_json_keeps_its_contract(briefing, folder):
    memo = json.loads(briefing("make", folder, "--format", "json", "--to", "The mayor").stdout)
    jsonschema.validate(memo, json.loads((ROOT / "tests/memo.schema.json").read_text()))
    assert memo["header"]["to"] == "The mayor"
    for point in memo["points"]:
        for citation in point["citations"]:
            path = memo["sources"][citation["source"] - 1]["path"]
            text = briefing("text", path).stdout_bytes.decode()
            assert text[citation["start"] : citation["end"]] == citation["quote"]


def test_words_is_a_ceiling_on_all_points_together(briefing, folder):
    memo = json.loads(briefing("make", folder, "--format", "json", "--words", 45).stdout)
    assert 20 <= sum(len(point["text"].split()) for point in memo["points"]) <= 45


def test_the_command_line_wins_over_the_configuration(briefing, folder):
    (folder / "briefing.toml").write_text('title = "From the file"\nto = "Council"')
    memo = briefing("make", folder, "--title", "From the line").stdout
    assert "# From the line" in memo
    assert "Council" in memo


@pytest.mark.parametrize("case", CONFIGS["refused"], ids=lambda case: case["says"][0])
def test_a_faulty_configuration_is_refused_in_one_sentence(briefing, folder, case):
    (folder / "briefing.toml").write_text(case["text"])
    result = briefing("make", folder)
    assert (result.exit_code, result.stdout) == (1, "")
    assert len(result.stderr.splitlines()) == 1
    for words in case["says"]:
        assert words in result.stderr


@pytest.mark.parametrize("case", CONFIGS["taken"], ids=str)
def test_a_sound_configuration_is_taken(briefing, folder, case):
    (folder / "briefing.toml").write_text(case["text"])
    assert briefing("make", folder).exit_code == 0


def test_facts_in_the_configuration_override_what_was_read(briefing, folder):
    (folder / "briefing.toml").write_text('[[sources]]\nfile = "port.txt"\noutlet = "Herald"\npublished = 2026-01-04')
    rows = json.loads(briefing("sources", folder, "--json").stdout)["documents"]
    [port] = [row for row in rows if row["path"].endswith("port.txt")]
    assert (port["outlet"], port["published"]) == ("Herald", "2026-01-04")


def test_facts_about_one_of_two_copies_are_kept(briefing, folder):
    (folder / "a copy.txt").write_bytes((folder / "port.txt").read_bytes())
    (folder / "briefing.toml").write_text('[[sources]]\nfile = "port.txt"\noutlet = "Herald"')
    found = json.loads(briefing("sources", folder, "--json").stdout)
    assert [row["outlet"] for row in found["documents"] if row["path"].endswith(("port.txt", "copy.txt"))] == ["Herald"]


def test_a_source_is_never_replaced(briefing, folder):
    source = folder / "notes.md"
    source.write_text(BRIDGE + "\nThe council will vote on the budget for the works on the third of March.\n")
    result = briefing("make", source, "-o", source)
    assert result.exit_code == 1
    assert "one of the sources" in result.stderr
    assert source.read_text().startswith(BRIDGE)


@pytest.mark.parametrize("second", ["sources/notes.md", "folder.md", "sources/port.txt/memo.md"])
def test_all_files_are_written_or_none(briefing, folder, tmp_path, second):
    (folder / "notes.md").write_text(BRIDGE[:-2])
    (tmp_path / "folder.md").mkdir()
    result = briefing("make", folder, "-o", tmp_path / "first.md", "-o", tmp_path / second)
    assert result.exit_code == 1
    assert result.stderr.splitlines()[-1].startswith(f"briefing: {tmp_path / second}: ")
    assert not (tmp_path / "first.md").exists()


def test_unread_input_is_listed_and_told_by_the_exit_code(briefing, folder):
    (folder / "scan.txt").write_bytes(b"")
    result = briefing("make", folder)
    assert result.exit_code == 3
    assert "scan.txt" in result.stderr
    assert "scan.txt" in result.stdout


def test_strict_writes_nothing_when_an_input_is_unread(briefing, folder, tmp_path):
    (folder / "scan.txt").write_bytes(b"")
    result = briefing("make", folder, "--strict", "-o", tmp_path / "memo.md")
    assert result.exit_code == 1
    assert not (tmp_path / "memo.md").exists()


def test_quiet_says_nothing(briefing, folder):
    (folder / "scan.txt").write_bytes(b"")
    assert briefing("make", folder, "--quiet").stderr == ""
    assert briefing("make", folder, "--quiet", "-o", folder.parent / "memo.md").stderr == ""


def test_the_same_file_twice_is_one_source_and_both_are_named(briefing, folder):
    (folder / "copy.txt").write_text(BRIDGE, encoding="utf-8")
    memo = json.loads(briefing("make", folder, "--format", "json").stdout)
    assert len(memo["sources"]) == 2
    [twin] = memo["unread"]
    assert {twin["path"].split("/")[-1], twin["reason"].split("/")[-1]} == {"bridge.txt", "copy.txt"}


HALF = {  # name -> its bytes and what the ledger must say of it
    "half.pdf": (pdf(2, 12), "12 of 14 pages have no text: run OCR"),
    "stub.html": (stub(), "possibly partial"),
    "copy.txt": (BRIDGE.encode(), "the same file as"),
    "scan.pdf": (pdf(0, 3), "3 of 3 pages have no text: run OCR"),
}


@pytest.mark.parametrize("words", [400, 30], ids=["used", "not used"])
def test_every_format_says_what_became_of_every_input(briefing, folder, tmp_path, words):
    for name, (data, _) in HALF.items():
        (folder / name).write_bytes(data)
    names = {suffix: tmp_path / f"memo.{suffix}" for suffix in ("md", "json", "docx", "html")}
    briefing("make", folder, "--words", words, *(f"-o{name}" for name in names.values()))
    memo = json.loads(names["json"].read_bytes())
    entered = {os.path.basename(entry["path"]) for entry in (*memo["sources"], *memo["unread"])}
    assert entered == {path.name for path in folder.iterdir()}
    assert [os.path.basename(p["path"]) for p in memo["unread"] if not p["read"]] == ["scan.pdf"]
    assert {"copy.txt", "bridge.txt"} & {os.path.basename(p["path"]) for p in memo["unread"] if p["read"]}
    with zipfile.ZipFile(names["docx"]) as package:
        docx = re.sub("<[^>]*>", "", package.read("word/document.xml").decode())
    for shown in (names["md"].read_text(), names["html"].read_text(), docx):
        for _, said in HALF.values():
            assert said in shown
    for finished in names.values():
        assert briefing("verify", finished, folder).exit_code == 0


def test_explain_says_why_on_standard_error(briefing, folder):
    result = briefing("make", folder, "--explain")
    assert "point 1 (score" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["make"], 2, "Missing argument"),
        (["make", "SOURCES", "--words", "0"], 2, "0 is not in the range"),
        (
            ["make", "SOURCES", "-o", "memo.pages"],
            1,
            "memo.pages: its suffix picks the format, but there is no format 'pages'",
        ),
        (["make", ""], 2, "Invalid value for 'SOURCES...': it is empty; name a file or folder"),
        (["make", "SOURCES", "-o", ""], 2, "Invalid value for '-o' / '--output': it is empty; name a file or folder"),
        (["make", "SOURCES", "-c", ""], 2, "it is empty; name a file or folder"),
        (["batch", "desk.toml", "SOURCES", "-o", ""], 2, "it is empty; name a file or folder"),
        (["themes", "SOURCES", "--write", ""], 2, "it is empty; name a file or folder"),
        (["text", ""], 2, "it is empty; name a file or folder"),
        (["make", "SOURCES", "-o", "memo"], 1, "memo: its suffix picks the format, and it has none; name it memo.docx"),
        (["make", "SOURCES", "-o", "-"], 1, "a memo goes to standard output where there is no -o"),
        (["make", "SOURCES", "-o", "memo.md", "--format", "json"], 2, "--format is for standard output"),
        (["make", "SOURCES", "--format", "jason"], 1, "did you mean 'json'?"),
        (["make", "SOURCES", "--ranker", "lexrank2"], 1, "did you mean"),
        (["make", "SOURCES", "-c", "nowhere.toml"], 1, "nowhere.toml: it cannot be opened"),
        (["make", "nowhere"], 1, "nowhere: it cannot be opened"),
        (["text", "nowhere"], 1, "nowhere: it cannot be opened"),
        (["sources", "nowhere"], 1, "nowhere: it cannot be opened"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else None,
)
def test_what_the_user_got_wrong_is_said(briefing, folder, arguments, code, says):
    result = briefing(*[str(folder) if argument == "SOURCES" else argument for argument in arguments])
    assert result.exit_code == code
    assert says in result.output


@pytest.mark.parametrize(
    "wrong",
    [("--format", "jason"), ("--ranker", "lexrank2"), ("--template", "nowhere.docx")],
    ids=lambda wrong: wrong[0],
)
def test_what_is_not_there_is_told_before_anything_is_read(briefing, folder, monkeypatch, wrong):
    monkeypatch.setattr("briefing.intake.read_for_memo", lambda *_: pytest.fail("the sources were read"))
    assert briefing("make", folder, *wrong).exit_code == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ("make", "SOURCES", "--template", "HERE", "-o", "memo.docx"),
        ("make", "SOURCES", "-c", "HERE"),
        ("batch", "HERE", "SOURCES", "-o", "memos"),
        ("text", "HERE"),
        ("mail", "HERE"),
        ("verify", "HERE", "SOURCES"),
    ],
    ids=" ".join,
)
def test_a_folder_in_the_place_of_a_file_is_named(briefing, folder, tmp_path, arguments):
    (tmp_path / "here.docx").mkdir()
    named = {"SOURCES": folder, "HERE": tmp_path / "here.docx"}
    result = briefing(*(named.get(argument, argument) for argument in arguments))
    assert result.exit_code == 1
    assert result.stderr.startswith(f"briefing: {tmp_path / 'here.docx'}: it is a folder; name a file")


def test_a_template_that_is_none_is_named(briefing, folder, tmp_path):
    house = tmp_path / "house.docx"
    house.write_text("no Word document")
    result = briefing("make", folder, "--template", house, "-o", tmp_path / "memo.docx")
    said = f"the template {house} is not a Word document (.docx or .dotx); save it as one"
    assert (result.exit_code, result.stderr) == (1, f"briefing: {said}\n")


def test_two_tables_of_one_source_are_refused(briefing, folder):
    table = '[[sources]]\nfile = "{}port.txt"\noutlet = "Herald"\n'
    (folder / "briefing.toml").write_text(table.format("") + table.format("./"))
    result = briefing("make", folder)
    assert (result.exit_code, result.stderr) == (
        1,
        f"briefing: {folder / 'briefing.toml'}: [[sources]]: './port.txt' stands there twice\n",
    )


def test_sources_lists_what_was_set_aside_and_why(briefing, tmp_path):
    (tmp_path / "page.txt").write_text("Share\n\n" + BRIDGE + "\nShare\n")
    row = json.loads(briefing("sources", tmp_path, "--json").stdout)["documents"][0]
    assert {"Share"} == {aside["text"] for aside in row["set_aside"]}
    assert all(aside["reason"] for aside in row["set_aside"])


def test_a_line_that_comes_in_every_source_is_set_aside(briefing, folder):
    line = "Readers may write to the desk of this paper about it by Monday."
    (folder / "third.txt").write_text("A storm hit the coast on Sunday and took the roofs of two schools with it.\n")
    for path in folder.iterdir():
        path.write_text(path.read_text(encoding="utf-8") + f"\n{line}\n", encoding="utf-8")
    rows = json.loads(briefing("sources", folder, "--json").stdout)["documents"]
    assert len(rows) == 3
    assert all(
        ("repeated in other sources", line) in [(one["reason"], one["text"]) for one in row["set_aside"]]
        for row in rows
    )


def run(*arguments: str, **environment: str) -> bytes:
    """The command in a process of its own."""
    command = [sys.executable, "-m", "briefing", *arguments]
    return subprocess.run(command, env={**os.environ, **environment}, check=True, capture_output=True).stdout


@pytest.mark.parametrize("format_", ["md", "docx", "json"])
def test_two_runs_give_the_same_bytes(format_):
    runs = [
        run("make", "seeds", "--format", format_, PYTHONHASHSEED=seed, TZ=zone)
        for seed, zone in [("1", "UTC"), ("2", "Asia/Tokyo"), ("77", "America/Lima")]
    ]
    assert runs[0] == runs[1] == runs[2]


def test_help_imports_nothing_heavy():
    script = """
import atexit, sys
atexit.register(lambda: print(*sorted({name.split(".")[0] for name in sys.modules})))
sys.argv = ["briefing", "--help"]
from briefing.__main__ import run
run()
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    modules = set(done.stdout.splitlines()[-1].split())
    assert "click" in modules
    assert not modules & {"numpy", "jinja2", "docx", "sumy", "sentencex", "rich", "lxml", "snowballstemmer"}


@pytest.mark.parametrize("module", ["click", "briefing.cli.make", "briefing.pipeline"])
def test_ctrl_c_while_it_is_imported_is_no_traceback(folder, module):
    script = f"""
import sys
class Stop:
    def find_spec(name, *_):
        if name == {module!r}:
            raise KeyboardInterrupt
sys.meta_path.insert(0, Stop)
sys.argv = ["briefing", "make", {str(folder)!r}]
from briefing.__main__ import run
run()
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "briefing: interrupted\n")


STRIKES = {
    "late.txt": "Bakers went on strike in the town on 14 March 2023, and none was open for the whole of a week.",
    "early.txt": "Bus drivers went on strike on Friday, the first of four unions in the region to stop their work.",
    "background.txt": "Teachers went on strike for a day and a night, as they had done every spring since 2011.",
}


def test_the_dates_a_point_tells_of_are_in_memo_json_and_order_its_theme(briefing, tmp_path):
    day = {"late.txt": "2023-04-02", "early.txt": "2023-03-07", "background.txt": "2023-03-20"}
    settings = '[[themes]]\ntitle = "Strikes"\nabout = "strike of bakers, drivers, teachers"\n'
    for name, text in STRIKES.items():
        (tmp_path / name).write_text(text)
        settings += f'[[sources]]\nfile = "{name}"\npublished = {day[name]}\n'
    (tmp_path / "briefing.toml").write_text(settings)
    memo = json.loads(briefing("make", tmp_path, "--format", "json").stdout)
    jsonschema.validate(memo, json.loads((ROOT / "tests/memo.schema.json").read_text()))
    told = {point["text"].split()[0]: point["dates"] for point in memo["points"]}
    assert [(one["text"], one["first"], one["last"]) for one in told["Bakers"]] == [
        ("14 March 2023", "2023-03-14", "2023-03-14")
    ]
    assert [(one["text"], one["first"]) for one in told["Bus"]] == [("Friday", "2023-03-03")]
    for name, text in STRIKES.items():
        for one in told[text.split()[0]]:
            assert text[one["start"] : one["end"]] == one["text"], name
    [under] = memo["sections"]
    ordered = [memo["points"][number - 1]["text"].split()[0] for number in under["points"]]
    by_day = [first for first in ("Bus", "Bakers", "Teachers") if first in ordered]
    assert ordered == by_day
    assert len(ordered) == 2  # the third is the bottom line


PAGE = f"""Home
News
Sport

New bridge closed to all traffic

Photo: the bridge on Monday (Reuters)

{BRIDGE}
All our readers get the news of the day if they sign up for our newsletter.
"""


def test_all_shows_each_thing_set_aside_and_each_heading(briefing, tmp_path):
    (tmp_path / "page.txt").write_text(PAGE, encoding="utf-8")
    short, everything = briefing("sources", tmp_path).stdout, briefing("sources", tmp_path, "--all").stdout
    assert "set aside: " in short
    assert "Photo: the bridge" not in short
    for line in ("heading: New bridge closed", "caption: Photo: the bridge", "sign up for our newsletter"):
        assert line in everything
    numbers = [int(number) for number in re.findall(r"^ +(\d+)\. ", everything, re.MULTILINE)]
    assert numbers == sorted(numbers)


@pytest.mark.parametrize(
    ("name", "text"),
    [("menu.txt", "Home\nNews\nShare\nSubscribe\n\nAll rights reserved.\n"), ("head.md", "# Bridge closed\n")],
)
def test_a_source_of_which_all_is_set_aside_is_no_document_of_the_memo(briefing, folder, name, text):
    (folder / name).write_text(text)
    said = "read; nothing in it but headings, menus, notices and the like"
    result = briefing("make", folder, "--format", "json")
    memo = json.loads(result.stdout)
    assert (result.exit_code, memo["coverage"]["documents"]) == (0, 2)
    assert memo["unread"] == [{"path": str(folder / name), "reason": said, "read": True}]
    assert result.stderr == f"briefing: {folder / name}: {said}\n"
    assert "of 2 documents" in briefing("themes", folder).stdout
    assert briefing("make", folder / name).stderr.startswith("briefing: nothing to brief on: no source holds")


@pytest.mark.parametrize("way", ["option", "setting"])
def test_furniture_is_kept_where_somebody_wants_it(briefing, tmp_path, way):
    (tmp_path / "page.txt").write_text(PAGE, encoding="utf-8")
    assert "sign up" not in briefing("make", tmp_path, "--source-text", "none").stdout
    if way == "setting":
        (tmp_path / "briefing.toml").write_text("keep_furniture = true")
    options = ["--keep-furniture"] if way == "option" else []
    memo = tmp_path.parent / "memo.md"
    briefing("make", tmp_path, "-o", memo, *options)
    assert "sign up for our newsletter" in memo.read_text()
    assert briefing("verify", memo, tmp_path).exit_code == 0


def test_limits_in_the_configuration_hold(briefing, folder):
    (folder / "briefing.toml").write_text("[limits]\nfile_bytes = 250")
    result = briefing("sources", folder)
    assert result.exit_code == 3
    assert "bridge.txt: it is larger than" in result.stdout


def test_facts_may_be_about_a_file_in_an_archive(briefing, folder):
    with zipfile.ZipFile(folder / "week.zip", "w") as archive:
        archive.writestr("day/storm.txt", "A storm hit the coast on Sunday and took the roofs of two schools with it.")
    settings = '[[sources]]\nfile = "week.zip/day/{}"\noutlet = "Herald"'
    (folder / "briefing.toml").write_text(settings.format("storm.txt"))
    rows = json.loads(briefing("sources", folder, "--json").stdout)["documents"]
    assert [row["outlet"] for row in rows if row["path"].endswith("storm.txt")] == ["Herald"]
    for inside in ("week.zip", f"{folder}/week.zip"):  # beside the settings, or wherever they are
        (folder / "briefing.toml").write_text(f'[[sources]]\nfile = "{inside}/day/strom.txt"')
        refused = briefing("sources", folder)
        assert refused.exit_code == 1
        assert "did you mean" in refused.stderr
        assert "storm.txt" in refused.stderr


def test_settings_are_never_taken_for_the_source_that_is_meant(briefing, folder):
    (folder / "briefing.toml").touch()
    (folder / "brief.toml").write_text('[[sources]]\nfile = "briefin.toml"')
    refused = briefing("make", folder, "-c", folder / "brief.toml")
    assert refused.stderr == (
        f"briefing: {folder / 'brief.toml'}: [[sources]]: there is no file 'briefin.toml'; "
        "there are bridge.txt, port.txt\n"
    )


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_files_of_one_name_in_an_archive_are_told_apart(briefing, tmp_path):
    with zipfile.ZipFile(tmp_path / "week.zip", "w") as archive:
        for name, text in [("a.txt", BRIDGE), ("a.txt", PORT), ("a (2).txt", "Two schools lost their roofs.")]:
            archive.writestr(name, text)
    rows = json.loads(briefing("sources", tmp_path, "--json").stdout)["documents"]
    names = [f"{tmp_path}/week.zip/a{number}.txt" for number in ("", " (2)", " (3)")]
    assert {row["path"] for row in rows} == set(names)
    assert [briefing("text", name).stdout for name in names] == [
        BRIDGE.strip() + "\n",
        "Two schools lost their roofs.",
        PORT,
    ]


def test_a_memo_can_be_dated_by_the_environment(briefing, folder, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert "2 January 1970" in briefing("make", folder).stdout
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "yesterday")
    assert "SOURCE_DATE_EPOCH must be seconds" in briefing("make", folder).stderr


@pytest.mark.parametrize("day", ["1600-01-01", "9999-12-31"])
def test_the_first_and_the_last_day_are_days_in_every_format(briefing, folder, tmp_path, day):
    text = "The mayor said on Monday that the fair will open tomorrow, and that it had been open in May.\n"
    (folder / "fair.txt").write_text(text)
    (folder / "briefing.toml").write_text(f'[[sources]]\nfile = "fair.txt"\npublished = {day}\n')
    names = [tmp_path / f"memo.{suffix}" for suffix in ("md", "docx", "html", "eml", "json")]
    assert briefing("make", folder, "--date", day, *(f"-o{name}" for name in names)).exit_code == 0
    assert [briefing("verify", name, folder).exit_code for name in names] == [0] * 5


def test_a_day_that_stands_for_none_is_none(briefing, folder):
    (folder / "fair.jsonl").write_text(json.dumps({"text": "The fair is open.", "published": "0001-01-01T00:00:00"}))
    mail = "Date: Mon, 1 Jan 1066 00:00:00 +0000\nSubject: Fair\n\nThe fair was open for a day.\n"
    (folder / "mail.eml").write_text(mail)
    (folder / "post.md").write_text(
        "---\ndate: 0001-01-01\n---\nThe fair is to be open for ten days, said the mayor.\n"
    )
    rows = json.loads(briefing("sources", folder, "--json").stdout)["documents"]
    assert [row["published"] for row in rows] == [None] * 5


def test_a_template_that_hides_the_marking_is_told(briefing, folder, tmp_path):
    from docx import Document

    house = Document()
    house.sections[0].header.paragraphs[0].text = "House of Roads"
    house.save(str(tmp_path / "house.docx"))
    arguments = ("make", folder, "--template", tmp_path / "house.docx", "-o", tmp_path / "memo.docx")
    assert "briefing: " not in briefing(*arguments).stderr
    assert "does not show the marking" in briefing(*arguments, "--marking", "INTERNAL").stderr
    assert briefing(*arguments, "--marking", "INTERNAL", "--quiet").stderr == ""


def test_too_few_words_for_any_sentence_is_no_memo(briefing, folder):
    result = briefing("make", folder, "--words", 4)
    assert result.exit_code == 1
    assert "fits into 4 words" in result.stderr


def test_the_header_is_printed_in_clean_lines(briefing, folder):
    assert "# Roads and bridges\n" in briefing("make", folder, "--title", "Roads\x1b \x07and\n bridges").stdout


def test_text_prints_what_lies_inside_an_archive_or_mail(briefing, tmp_path):
    import zipfile

    with zipfile.ZipFile(tmp_path / "week.zip", "w") as archive:
        archive.writestr("bridge.txt", BRIDGE)
        archive.writestr("port.txt", PORT)
    assert briefing("text", tmp_path / "week.zip/port.txt").stdout == PORT
    several = briefing("text", tmp_path / "week.zip")
    assert several.exit_code == 1
    assert "name one of them" in several.stderr
    assert "week.zip/port.txt" in several.stderr
    assert briefing("text", tmp_path / "week.zip/nothing.txt").exit_code == 1
    memo = json.loads(briefing("make", tmp_path / "week.zip", "--format", "json").stdout)
    for point in memo["points"]:
        for citation in point["citations"]:
            text = briefing("text", memo["sources"][citation["source"] - 1]["path"]).stdout
            assert text[citation["start"] : citation["end"]] == citation["quote"]


@pytest.mark.parametrize("beside", [True, False])
def test_text_is_read_within_the_limits_of_the_settings(briefing, tmp_path, beside):
    (tmp_path / "long.txt").write_text(f"{BRIDGE}\n\n{PORT}")
    settings = tmp_path / "briefing.toml" if beside else tmp_path / "other.toml"
    settings.write_text(f"[limits]\ncharacters = {len(BRIDGE)}")
    arguments = () if beside else ("-c", settings)
    assert briefing("text", tmp_path / "long.txt", *arguments).stdout == BRIDGE
    assert briefing("text", tmp_path / "long.txt").stdout != BRIDGE or beside


def test_text_prints_a_line_of_an_archive_of_any_size(briefing, tmp_path, monkeypatch):
    monkeypatch.setattr("briefing.sharding.SHARD", 1_000)
    lines = [json.dumps({"text": f"{BRIDGE} {number}"}) for number in range(1, 30)]
    lines[6] = ""
    (tmp_path / "news.jsonl").write_text("\n".join(lines))
    (tmp_path / "briefing.toml").write_text("[limits]\nfile_bytes = 2000")
    for number in (1, 8, 29):
        assert briefing("text", tmp_path / f"news.jsonl/{number}.jsonl").stdout == f"{BRIDGE} {number}"
    for number in ("7", "30", "0", "x", "9" * 5000):
        refused = briefing("text", tmp_path / f"news.jsonl/{number}.jsonl")
        assert (refused.exit_code, refused.stdout) == (1, "")


def test_a_theme_that_nothing_fits_is_named(briefing, folder):
    (folder / "briefing.toml").write_text(
        '[[themes]]\ntitle = "Bridge"\nabout = "the closed bridge and its repairs"\n\n'
        '[[themes]]\ntitle = "Volcano"\nabout = "lava, ash"\n'
    )
    assert "Nothing in the sources was found on: Volcano." in briefing("make", folder).stdout


def test_a_large_mixed_folder_gets_a_section_a_story(briefing, tmp_path):
    for n in range(6):
        for subject, told in (("Bridge", BRIDGE), ("Port", PORT)):
            lines = told.splitlines()
            (tmp_path / f"{subject}{n}.txt").write_text("\n".join(lines[n % 2 :]) + f"\n\n{subject} report {n} ends.\n")
        (tmp_path / f"Other{n}.txt").write_text(
            f"The museum of {'abcdef'[n] * 5} town bought a ship model number {n}.\n"
        )
    memo = json.loads(briefing("make", tmp_path, "--format", "json").stdout)
    themes = {point["theme"] for point in memo["points"]}
    assert len(themes) > 1
    assert all(problem["reason"] for problem in memo["unread"])


def test_themes_of_one_title_are_one_section(briefing, folder):
    (folder / "briefing.toml").write_text(
        "".join(
            f'[[themes]]\ntitle = "{title}"\nabout = "{about}"\n'
            for title, about in (
                ("News", "closed bridge, cracks, repairs, canton"),
                ("News", "dock workers, strike, union, wages"),
                ("Other developments", "shopkeepers, customers"),
            )
        )
    )
    memo = json.loads(briefing("make", folder, "--format", "json").stdout)
    assert len({section["title"] for section in memo["sections"]}) == len(memo["sections"])
    assert len({point["text"] for point in memo["points"]}) == len(memo["points"])


def test_what_a_terminal_cannot_show_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "日本.txt").write_text("The council of the town closed the bridge on Monday.", encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "-m", "briefing", "sources", str(tmp_path)],
        env={**os.environ, "PYTHONIOENCODING": "latin-1"}, capture_output=True, check=False,
    )  # fmt: skip
    assert (run.returncode, run.stderr) == (0, b"")
    assert rb"\u65e5\u672c.txt" in run.stdout
