"""What a memo did not use -> the lines in which it lists that, with or without the folders that it lay in."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterable, Mapping

from briefing.model import SAME_FILE, Memo, Problem

# Inputs of one file or folder that are listed by name: those that were read and not used, those that could not be read.
FEW, FEW_UNREAD = 20, 200


def unused(memo: Memo, wording: Mapping[str, str]) -> list[Problem]:
    """Every input that no point cites, with the reason."""
    uncited = [
        Problem(source.path, "; ".join((wording["not_cited"], *source.notes)), read=True)
        for source in memo.sources
        if not source.used
    ]
    return [*uncited, *memo.unread]


def without_folder(problem: Problem) -> Problem:
    """The same by the names of files alone: a memo goes to people who have no business with folders."""
    reason = problem.reason
    if reason.startswith(SAME_FILE):
        reason = f"{SAME_FILE} {file_name(reason.removeprefix(SAME_FILE).lstrip())}"
    return problem._replace(path=file_name(problem.path), reason=reason)


def file_name(path: str) -> str:
    """A path, of whatever system, without its folder."""
    return re.split(r"[/\\]", path)[-1]


def condensed(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The same problems, but where more than a few inputs in one file or folder have one for the same reason, how many
    these are: of an archive of thousands, a line each would bury the memo."""
    problems = tuple(problems)
    alike = Counter(map(_kind, problems))
    many = {kind: count for kind, count in alike.items() if count > (FEW if kind[2] else FEW_UNREAD)}
    shown = [problem for problem in problems if _kind(problem) not in many]
    shown += [
        Problem(f"{folder}{os.sep}" if folder else ".", f"{count:,} inputs: {reason}", read)
        for (folder, reason, read), count in many.items()
    ]
    return tuple(sorted(shown, key=lambda problem: (problem.path, problem.reason)))


def _kind(problem: Problem) -> tuple[str, str, bool]:
    reason = f"{SAME_FILE} another" if problem.reason.startswith(SAME_FILE) else problem.reason
    return os.path.dirname(problem.path), reason, problem.read
