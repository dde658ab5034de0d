"""A memo with all that is known of its inputs -> the same as people read it: programs get the memo itself."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Callable, Iterable

from briefing.model import SINGLE_ORIGIN, Memo, Problem, Remark, remark
from briefing.writing.remarks import say
from briefing.writing.wording import ENGLISH

# Inputs of one file or folder that are listed by name: those that were read and not used, those that could not be read.
FEW, FEW_UNREAD = 20, 200
SEVERAL = 0.2  # of the points: where no more have several origins these are named, instead of marking all the others


def for_readers(memo: Memo) -> Memo:
    """The memo with what its readers would misread explained, long lists made short, and no folder that tells more of
    the machine than of the sources."""
    return explained(from_shared_folder(memo._replace(unread=condensed(memo.unread))))


def explained(memo: Memo) -> Memo:
    """The memo with notes on what its readers would misread: days that only some documents state, and the mark of a
    single origin; where nearly every point would have that one, the note names the others and the marks are gone."""
    notes = list(memo.notes)
    dated = sum(source.published is not None for source in memo.sources)
    if dated < len(memo.sources):
        documents = str(len(memo.sources))  # in the line above there is no comma in it either
        notes.append(remark("some_dated", dated=str(dated), documents=documents) if dated else remark("none_dated"))
    points = memo.points
    several = [str(point.number) for point in points if SINGLE_ORIGIN not in point.flags]
    if len(several) == len(points):
        return memo._replace(notes=tuple(notes))
    if len(several) <= SEVERAL * len(points):
        notes.append(remark("most_single", points=", ".join(several)) if several else remark("all_single"))
        points = tuple(p._replace(flags=tuple(f for f in p.flags if f != SINGLE_ORIGIN)) for p in points)
    else:
        notes.append(remark("some_single"))
    return memo._replace(notes=tuple(notes), points=points)


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
