"""What a memo did not use -> the lines in which it lists that, with or without the folders that it lay in."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping

from briefing.model import Memo, Problem, Remark, noted, remark
from briefing.writing.remarks import say
from briefing.writing.wording import ENGLISH

# Inputs of one file or folder that are listed by name: those that were read and not used, those that could not be read.
FEW, FEW_UNREAD = 20, 200


def unused(memo: Memo, wording: Mapping[str, str]) -> list[tuple[str, str]]:
    """Every input that no point cites: its path, and the reason in words."""
    uncited = [
        Problem(source.path, noted(remark("not_cited"), source.notes), read=True)
        for source in memo.sources
        if not source.used
    ]
    return [(problem.path, say(problem.reason, wording)) for problem in (*uncited, *memo.unread)]


def in_words(problems: Iterable[Problem], wording: Mapping[str, str]) -> list[Problem]:
    """The same problems, each with its reason in words."""
    return [problem._replace(reason=say(problem.reason, wording)) for problem in problems]


def without_folders(memo: Memo) -> Memo:
    """The same memo with the names of files alone: it goes to people who have no business with folders."""
    return _renamed(memo, file_name)


def from_shared_folder(memo: Memo) -> Memo:
    """The same memo with absolute paths from the folder on in which all of them lie: what is above it tells a reader
    nothing about the sources, and much about the machine."""
    paths = [*(source.path for source in memo.sources), *(problem.path for problem in memo.unread)]
    folders = [os.path.dirname(path) for path in paths if os.path.isabs(path)]
    try:
        above = os.path.dirname(os.path.commonpath(folders)) if folders else ""
    except ValueError:  # on two drives
        return memo
    start = os.path.join(above, "") if above else ""
    return _renamed(memo, lambda path: path.removeprefix(start))


def _renamed(memo: Memo, rename: Callable[[str], str]) -> Memo:
    return memo._replace(
        sources=tuple(source._replace(path=rename(source.path)) for source in memo.sources),
        unread=tuple(
            problem._replace(path=rename(problem.path), reason=_with_other_path(problem.reason, rename))
            for problem in memo.unread
        ),
    )


def _with_other_path(reason: Remark | str, rename: Callable[[str], str]) -> Remark | str:
    if isinstance(reason, str):
        return reason
    return reason._replace(
        arguments=tuple((name, rename(str(value)) if name == "path" else value) for name, value in reason.arguments)
    )


def file_name(path: str) -> str:
    """A path, of whatever system, without its folder; a folder keeps its own name."""
    return re.split(r"[/\\](?!$)", path)[-1]


def condensed(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The same problems, but where more than a few inputs in one file or folder have one for the same reason, how many
    these are: of an archive of thousands, a line each would bury the memo."""
    problems = tuple(problems)
    alike = Counter(map(_kind, problems))
    many = {kind: count for kind, count in alike.items() if count > (FEW if kind[2] else FEW_UNREAD)}
    shown = [problem for problem in problems if _kind(problem) not in many]
    shown += [
        Problem(f"{folder}{os.sep}" if folder else ".", remark("many", count=count, reason=reason), read)
        for (folder, reason, read), count in many.items()
    ]
    # The same order in every language.
    return tuple(sorted(shown, key=lambda problem: (problem.path, say(problem.reason, ENGLISH))))


def _kind(problem: Problem) -> tuple[str, Remark | str, bool]:
    same = isinstance(problem.reason, Remark) and problem.reason.key == "same_file"
    return os.path.dirname(problem.path), remark("same_files") if same else problem.reason, problem.read
