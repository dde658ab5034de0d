"""Problems -> the lines in which a memo lists them: of an archive of thousands, a line each would bury the memo."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable

from briefing.model import SAME_FILE, Problem

# Inputs of one file or folder that are listed by name: those that were read and not used, those that could not be read.
FEW, FEW_UNREAD = 20, 200


def condensed(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The same problems, but where more than a few inputs in one file or folder have one for the same reason, how many
    these are."""
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
