"""Problems -> the lines in which a memo lists them: of an archive of thousands, a line each would bury the memo."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable

from briefing.model import SAME_FILE, Problem

FEW = 20  # inputs of one file or folder that are listed by name


def condensed(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The same problems, but where more than FEW inputs in one file or folder were read and not used for one reason,
    how many these are. What could not be read is always named."""
    problems = tuple(problems)
    alike = Counter(_kind(problem) for problem in problems if problem.read)
    shown = [problem for problem in problems if not problem.read or alike[_kind(problem)] <= FEW]
    shown += [
        Problem(f"{folder}{os.sep}" if folder else ".", f"{count:,} inputs: {reason}", read=True)
        for (folder, reason), count in alike.items()
        if count > FEW
    ]
    return tuple(sorted(shown, key=lambda problem: (problem.path, problem.reason)))


def _kind(problem: Problem) -> tuple[str, str]:
    reason = f"{SAME_FILE} another" if problem.reason.startswith(SAME_FILE) else problem.reason
    return os.path.dirname(problem.path), reason
