"""Bad inputs through the command: each is read or named with a reason, without a traceback, in little time and room."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading

import pytest
from helpers.bad_inputs import ARABIC, BAD, FRENCH, JAPANESE, PROSE

GOOD = f"""{PROSE}

Fishermen said that they would wait for the study which the institute promised for the autumn.

The new pier is expected to cost 11.4 million crowns, of which the region will pay two thirds.
"""
SECONDS, MEGABYTES = 10, 500
OK, FAILED, INCOMPLETE = 0, 1, 3


@pytest.fixture
def folder(tmp_path):
    """A folder with one good file, so that a run with a bad one beside it still has something to say."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a good file.txt").write_text(GOOD)
    return tmp_path / "in"


def ledger(briefing, *sources):
    result = briefing("sources", *sources, "--json")
    assert "Traceback" not in result.output
    return json.loads(result.stdout)


# The command in a process that says at its end how much memory it took at most. (What the system counts for a child
# starts with the memory of its parent.)
WATCHED = """
import atexit, re, sys
from briefing.cli import main
atexit.register(lambda: print(re.search(r"VmHWM:\\s+([0-9]+)", open("/proc/self/status").read())[1], file=sys.stderr))
main(prog_name="briefing")
"""


def watched(*arguments: object) -> tuple[int, bytes]:
    """Exit code and standard output of the command, killed if it hangs; it must be quick, small and quiet."""
    command = [sys.executable, "-c", WATCHED, *map(str, arguments)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        timer = threading.Timer(6 * SECONDS, process.kill)
        timer.start()
        output, errors = process.stdout.read(), process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        timer.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
    assert usage.ru_utime + usage.ru_stime < SECONDS
    *said, kilobytes = errors.decode().split()
    assert said == []
    assert int(kilobytes) < MEGABYTES * 1024
    return process.returncode, output


@pytest.mark.skipif(not os.path.exists("/proc/self/status"), reason="needs /proc to measure memory")
@pytest.mark.parametrize("name", BAD)
def test_a_bad_input_is_read_or_named_with_its_reason(folder, name):
    make, reason = BAD[name]
    (folder / name).write_bytes(make())
    code, output = watched("sources", folder, "--json")
    assert code in (OK, INCOMPLETE)
    rows = json.loads(output)
    named = [problem for problem in rows["problems"] if name in problem["path"]]
    read = [document for document in rows["documents"] if name in document["path"]]
    assert named or read
    if reason:
        assert any(reason in problem["reason"] for problem in named), named
    elif reason == "":
        assert read
        assert not [problem for problem in named if problem["path"].endswith(name)]
    if reason:
        assert code == INCOMPLETE


@pytest.mark.parametrize(
    ("name", "note"),
    [
        ("half-scan.pdf", "12 of 14 pages have no text: run OCR"),
        ("really-a.docx", "named .docx but is a PDF"),
        ("stub.html", "possibly partial: the page asks readers to subscribe or to sign in"),
        ("section.html", "this looks like a list of links, not an article"),
    ],
)
def test_what_is_odd_about_an_input_is_noted(briefing, tmp_path, name, note):
    (tmp_path / name).write_bytes(BAD[name][0]())
    assert note in ledger(briefing, tmp_path)["documents"][0]["notes"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("french.txt", FRENCH),
        ("sjis.txt", JAPANESE),
        ("arabic.txt", ARABIC),
        ("latin1.txt", FRENCH),
        ("utf16-no-mark.txt", PROSE),
    ],
)
def test_texts_in_other_encodings_come_out_right(briefing, tmp_path, name, text):
    (tmp_path / name).write_bytes(BAD[name][0]())
    assert text.strip() in briefing("text", tmp_path / name).stdout


def test_a_memo_is_made_of_what_was_readable_and_lists_the_rest(briefing, folder, tmp_path):
    for name in ("truncated.pdf", "entities.docx", "bomb.zip", "scan.pdf"):
        (folder / name).write_bytes(BAD[name][0]())
    result = briefing("make", folder, "-o", tmp_path / "memo.json", "-o", tmp_path / "memo.docx")
    assert result.exit_code == INCOMPLETE
    memo = json.loads((tmp_path / "memo.json").read_bytes())
    assert memo["points"]
    assert len(memo["unread"]) == 4


def test_nothing_readable_is_a_failure(briefing, tmp_path):
    (tmp_path / "scan.pdf").write_bytes(BAD["scan.pdf"][0]())
    assert briefing("sources", tmp_path).exit_code == FAILED


def test_an_entity_is_never_fetched(briefing, tmp_path):
    (tmp_path / "page.html").write_bytes(BAD["entities.html"][0]())
    assert "root:" not in briefing("text", tmp_path / "page.html").stdout


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="the system has no device that is always full")
@pytest.mark.parametrize(
    ("streams", "said"),
    [
        (">/dev/full", "briefing: standard output: it cannot be written: No space left on device"),
        (">&-", "briefing: there is no standard output; name a file with -o"),
    ],
)
def test_output_that_takes_nothing_is_told_in_one_sentence(folder, streams, said):
    done = subprocess.run(
        ["sh", "-c", f'"$0" -m briefing make "$1" {streams}', sys.executable, folder],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr.splitlines()) == (FAILED, [said])


def test_no_standard_input_is_told(folder):
    done = subprocess.run(
        ["sh", "-c", '"$0" -m briefing make - "$1" <&-', sys.executable, folder],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr.strip()) == (INCOMPLETE, "briefing: -: there is no standard input")


def test_settings_of_brackets_only_are_refused(briefing, folder):
    (folder / "briefing.toml").write_text("x = " + "[" * 5_000)
    assert "nested too deep" in briefing("make", folder).stderr


def test_a_link_stays_one_and_a_file_that_is_replaced_keeps_its_mode(briefing, folder, tmp_path):
    memo, link = tmp_path / "memo.md", tmp_path / "link.md"
    memo.write_text("older")
    memo.chmod(0o640)
    link.symlink_to(memo)
    assert briefing("make", folder, "-o", link).exit_code == OK
    assert link.is_symlink()
    assert memo.read_text() != "older"
    assert memo.stat().st_mode & 0o777 == 0o640


def test_what_may_not_be_written_and_what_is_no_file_are_left_alone(briefing, folder, tmp_path):
    memo, pipe = tmp_path / "memo.md", tmp_path / "pipe.md"
    memo.write_text("older")
    memo.chmod(0o444)
    os.mkfifo(pipe)
    assert f"{memo}: it is there and may not be written" in briefing("make", folder, "-o", memo).stderr
    assert f"{pipe}: it is no regular file" in briefing("make", folder, "-o", pipe).stderr
    assert memo.read_text() == "older"
