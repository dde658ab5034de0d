"""Folders with awkward things in them: each is read or named, none is opened that would hang or lead elsewhere."""

from __future__ import annotations

import json
import os
import tempfile
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner

from briefing import files, manifest
from briefing.errors import BriefingError
from briefing.indexing import prepare
from briefing.model import Limits
from briefing.reading.names import printable
from briefing.sharding import shards
from briefing.writing.remarks import say
from briefing.writing.wording import ENGLISH

TEXT = """The council voted on Tuesday to open a second ferry line to the outer islands of the region.

Fishermen said that they would wait for the study which the institute promised for the autumn.
"""
SMALL = Limits(file_bytes=1000)


def found(*paths: object, limits: Limits = Limits()) -> tuple[list[str], dict[str, str]]:
    inputs, problems = files.collect([str(path) for path in paths], limits)
    return [one.path for one in inputs], {one.path: say(one.reason, ENGLISH) for one in problems}


def test_folders_are_walked_in_order_without_what_is_hidden_or_left_lying_about(tmp_path):
    for name in ("b/two.txt", "a.txt", ".git/config", "b/.hidden.txt", "b/~$two.docx", "__MACOSX/x.txt", "Thumbs.db"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(TEXT)
    (tmp_path / "briefing.toml").write_text("")
    assert found(tmp_path) == ([f"{tmp_path}/a.txt", f"{tmp_path}/b/two.txt"], {})


def test_the_parts_of_a_saved_page_belong_to_the_page(tmp_path):
    for name in ("page.html", "page_files/style.css", "other_files/a.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(TEXT)
    assert found(tmp_path) == ([f"{tmp_path}/other_files/a.txt", f"{tmp_path}/page.html"], {})


def test_a_pipe_is_never_opened(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "a.txt").write_text(TEXT)
    read, problems = found(tmp_path)
    assert read == [f"{tmp_path}/a.txt"]
    assert "no regular file" in problems[f"{tmp_path}/pipe.txt"]
    assert "no regular file" in found("/dev/zero")[1]["/dev/zero"]


def test_an_archive_that_became_a_pipe_is_never_opened(tmp_path):
    archive = tmp_path / "news.jsonl"
    archive.write_text('{"text": "one"}\n{"text": "two"}\n')
    [shard] = shards([str(archive)])[0]
    archive.unlink()
    os.mkfifo(archive)
    [problem] = prepare(shard).problems
    assert "it is no regular file" in say(problem.reason, ENGLISH)


@pytest.mark.parametrize("option", ["-c", "--template"])
def test_settings_and_house_style_are_no_pipes_either(briefing, tmp_path, option):
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "a.txt").write_text(TEXT)
    refused = briefing("make", tmp_path / "a.txt", option, tmp_path / "pipe")
    assert (refused.exit_code, refused.stdout) == (1, "")
    assert f"{tmp_path}/pipe: it is no regular file" in refused.stderr


def test_links_stay_inside_the_folder(tmp_path):
    inside, outside = tmp_path / "in", tmp_path / "out"
    for folder in (inside, inside / "sub", outside):
        folder.mkdir()
        (folder / "a.txt").write_text(TEXT)
    (inside / "link.txt").symlink_to(inside / "sub" / "a.txt")
    (inside / "leads out.txt").symlink_to(outside / "a.txt")
    (inside / "folder").symlink_to(outside)
    (inside / "round").symlink_to(inside)
    (inside / "broken.txt").symlink_to(inside / "nothing")
    (inside / "loop.txt").symlink_to(inside / "loop.txt")
    read, problems = found(inside)
    assert read == [f"{inside}/a.txt", f"{inside}/link.txt", f"{inside}/sub/a.txt"]
    assert {name.removeprefix(f"{inside}/"): reason.split(":")[0] for name, reason in problems.items()} == {
        "leads out.txt": "not read",
        "folder": "not read",
        "broken.txt": "it is a link to a file that does not exist",
        "loop.txt": "it is a link to a file that does not exist",
    }
    assert found(inside / "leads out.txt")[0] == [f"{inside}/leads out.txt"]  # named by hand, so it is meant


def test_what_is_missing_or_too_large_is_named(tmp_path):
    (tmp_path / "large.txt").write_text(TEXT * 10)
    assert found(tmp_path / "none.txt")[1] == {f"{tmp_path}/none.txt": "it cannot be opened: no such file or directory"}
    assert "the limit for one file" in found(tmp_path, limits=SMALL)[1][f"{tmp_path}/large.txt"]


def test_what_may_not_be_read_is_named():
    """Root may read everything, so the files are looked for as nobody, in a child that reports by its exit code."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        (folder / "secret.txt").write_text(TEXT)
        (folder / "closed").mkdir()
        (folder / "secret.txt").chmod(0)
        (folder / "closed").chmod(0)
        child = os.fork()
        if child == 0:
            if os.geteuid() == 0:
                os.setuid(65534)
            os._exit(
                found(folder)[1]
                != {
                    f"{folder}/secret.txt": "it cannot be opened: permission denied",
                    f"{folder}/closed": "the folder cannot be opened: permission denied",
                }
            )
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        (folder / "closed").chmod(0o700)


def test_a_file_that_grows_while_it_is_read_is_left_out(tmp_path, monkeypatch):
    path = tmp_path / "live.txt"
    path.write_text(TEXT)
    real = os.fstat

    def append_first(handle: int) -> os.stat_result:
        before = real(handle)
        with path.open("a") as file:
            file.write("And then more was said.")
        return before

    monkeypatch.setattr(os, "fstat", append_first)
    assert found(path)[1] == {str(path): "it changed while it was read; run again when nobody writes to it"}


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        (b"two\nlines.txt", "two\\nlines.txt"),
        (b"qu'o\"te.txt", "qu'o\"te.txt"),
        (b"x" * 251 + b".txt", "x" * 251 + ".txt"),
        (b"\xff\xfe.txt", "\\xff\\xfe.txt"),
        (b"tab\there\x1b[31m.txt", "tab\\there\\x1b[31m.txt"),
        ("turned\u202etxt.exe.txt".encode(), "turned\\u202etxt.exe.txt"),
        ("Fähre 渡船.txt".encode(), "Fähre 渡船.txt"),
        (b"[a](b)|`<i>.txt", "[a](b)|`<i>.txt"),
    ],
)
def test_no_name_can_break_a_memo(briefing, tmp_path, name, shown):
    folder = os.fsencode(tmp_path / "in")
    os.mkdir(folder)
    with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
        file.write(TEXT)
    outputs = [tmp_path / f"memo.{suffix}" for suffix in ("json", "md", "docx")]
    result = briefing("make", tmp_path / "in", *(f"-o{output}" for output in outputs))
    assert result.exit_code == 0
    assert json.loads(outputs[0].read_bytes())["sources"][0]["path"] == f"{tmp_path}/in/{shown}"
    assert briefing("sources", tmp_path / "in").exit_code == 0


@pytest.mark.parametrize("name", [b"tab\there.txt", b"\xff.txt", b"a\\x41.txt"])
def test_a_source_is_found_by_the_name_that_is_printed(briefing, tmp_path, name):
    folder = os.path.join(os.fsencode(tmp_path), name.removesuffix(b".txt"))
    os.mkdir(folder)
    with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
        file.write(TEXT)
    with zipfile.ZipFile(os.path.join(os.fsdecode(folder), "week.zip"), "w") as archive:
        archive.writestr("bell\a.txt", TEXT.upper())
    paths = [row["path"] for row in json.loads(briefing("sources", tmp_path, "--json").stdout)["documents"]]
    assert sorted(briefing("text", path).stdout.strip() for path in paths) == sorted(
        [TEXT.strip(), TEXT.strip().upper()]
    )
    facts = "".join(f"[[sources]]\nfile = {json.dumps(path)}\noutlet = 'Herald'\n" for path in paths)
    (tmp_path / "briefing.toml").write_text(facts)
    rows = json.loads(briefing("sources", tmp_path, "--json").stdout)["documents"]
    assert [row["outlet"] for row in rows] == ["Herald", "Herald"]


def test_two_different_names_stay_different():
    assert printable("a\udcff") != printable("a\udcfe")


@pytest.mark.parametrize("trouble", [KeyboardInterrupt, OSError(28, "No space left on device")])
def test_a_file_that_is_not_finished_leaves_nothing_behind(tmp_path, monkeypatch, trouble):
    def stop(*_):
        raise trouble

    monkeypatch.setattr("briefing.files.os.replace", stop)
    with pytest.raises((KeyboardInterrupt, BriefingError)):
        files.write(str(tmp_path / "memo.md"), b"words")
    assert not list(tmp_path.iterdir())


def test_standard_input_is_a_source(briefing):
    from briefing.cli import main

    result = CliRunner().invoke(main, ["sources", "-", "--json"], input=TEXT)
    assert json.loads(result.stdout)["documents"][0]["path"] == "standard input"
    assert CliRunner().invoke(main, ["text", "-"], input=TEXT).stdout == TEXT


def test_a_page_on_standard_input_is_told_by_its_content():
    from briefing.cli import main

    page = (Path(__file__).parent / "samples" / "chromium.html").read_bytes()
    document = json.loads(CliRunner().invoke(main, ["sources", "-", "--json"], input=page).stdout)["documents"][0]
    assert (document["format"], document["outlet"]) == ("html", "The Ellery Courier")


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("a\0b.md", "the name is not valid"),
        ("\ud800.md", "the name is not valid"),
        ("a\0b/c.md", "the name is not valid"),
        ("a" * 300, "file name too long"),
    ],
)
def test_a_name_that_no_disk_has_is_one_clear_sentence(name, reason, tmp_path):
    path = str(tmp_path / name)
    with pytest.raises(BriefingError, match=f"it cannot be written: {reason}$"):
        files.write(path, b"")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("folder", ["a\0b", "gone"])
def test_a_manifest_in_no_folder_is_one_clear_sentence(folder, tmp_path):
    with pytest.raises(BriefingError, match="it cannot be opened: "):
        manifest.add(str(tmp_path / folder), {})
    manifest.add(str(tmp_path), {})  # nor does it stop where there is one
    assert [path.name for path in tmp_path.iterdir()] == [manifest.NAME]
