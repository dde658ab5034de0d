"""The paths that a printed memo shows: from the folder on that all its inputs lie in."""

from __future__ import annotations

import json

import pytest
from helpers import memos

from briefing import pipeline
from briefing.model import Problem, remark
from briefing.writing.readers import from_shared_folder


def named(*paths: str):
    """A memo whose first source lies at the first path; the others could not be read."""
    memo = memos.bare()
    first = memo.sources[0]._replace(path=paths[0])
    return memo._replace(sources=(first,), unread=tuple(Problem(path, remark("empty")) for path in paths[1:]))


@pytest.mark.parametrize(
    ("paths", "shown"),
    [
        (("/home/ann/week/a.txt",), ["week/a.txt"]),
        (("/home/ann/week/a.txt", "/home/ann/week/b/c.txt"), ["week/a.txt", "week/b/c.txt"]),
        (("/home/ann/week/a.txt", "/home/ann/more.zip/c.txt"), ["ann/week/a.txt", "ann/more.zip/c.txt"]),
        (("/a.txt", "/b.txt"), ["a.txt", "b.txt"]),
        (("week/a.txt", "/home/ann/week/b.txt"), ["week/a.txt", "week/b.txt"]),
        # must not: what was given is where it is
        (("week/a.txt", "../b.txt"), ["week/a.txt", "../b.txt"]),
    ],
)
def test_what_lies_above_all_inputs_is_not_shown(paths, shown):
    memo = from_shared_folder(named(*paths))
    assert [memo.sources[0].path, *(problem.path for problem in memo.unread)] == shown


def test_the_file_that_another_one_repeats_is_named_alike():
    twice = Problem("/home/ann/week/b.txt", remark("same_file", path="/home/ann/week/a.txt"))
    memo = from_shared_folder(named("/home/ann/week/a.txt")._replace(unread=(twice,)))
    assert memo.unread[0] == Problem("week/b.txt", remark("same_file", path="week/a.txt"))


def test_programs_get_the_paths_as_they_are():
    memo = named("/home/ann/week/a.txt")
    assert json.loads(pipeline.render(memo, "json"))["sources"][0]["path"] == "/home/ann/week/a.txt"
    assert b"/home/ann" not in pipeline.render(memo, "md")
