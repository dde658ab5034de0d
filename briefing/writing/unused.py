"""What a memo did not use -> the lines in which it lists that."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from briefing.model import Memo, Problem, noted, remark
from briefing.writing.remarks import say


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
