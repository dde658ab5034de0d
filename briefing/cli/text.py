"""`briefing text`: the extracted text of one source, exactly as offsets count it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import click

from briefing.cli.options import load_config, named, print_bytes
from briefing.errors import BriefingError, nearest, some
from briefing.reading.names import printable

if TYPE_CHECKING:
    from briefing.model import Limits, Problem, Reading


@click.command()
@click.argument("file", type=named)
@click.option("-c", "--config", type=named, metavar="FILE", help="Settings.  [default: briefing.toml beside the file]")
def text(file: str, config: str | None) -> None:
    """Print the text of FILE exactly as the offsets in memo.json count it.

    FILE is a path as memo.json names it: of a file, or of what lies inside one.

    \b
    briefing text articles/week.zip/friday.txt
    """
    from briefing import files
    from briefing.writing.unused import in_words
    from briefing.writing.wording import ENGLISH

    file = files.as_printed(file)
    outer = files.outermost(file)
    outer = outer if os.path.isfile(outer) else file
    reading = _reading(file, outer, load_config(config, [os.path.dirname(outer) or os.curdir]).limits)
    paths = [document.path for document in reading.documents]
    # What lies alone in a file need not be named.
    name = paths[0] if outer == file and len(paths) == 1 else printable(os.path.normpath(file))
    if name not in paths:
        raise BriefingError(_why_not(file, name, outer, paths, in_words(reading.problems, ENGLISH)))
    print_bytes(reading.documents[paths.index(name)].text.encode())


def _why_not(file: str, name: str, outer: str, paths: Sequence[str], problems: Iterable[Problem]) -> str:
    """Why there is no source of this name among the `paths` in the file `outer`."""
    several = len(paths) > 1
    reasons = [f"{problem.path}: {problem.reason}" for problem in problems if problem.path == name or not several]
    if reasons:
        return "; ".join(reasons)
    if several and outer == file:
        return f"{printable(file)}: it holds several sources; name one of them: {some(paths)}"
    if os.path.isdir(outer):
        return f"{printable(file)}: it is a folder; name a file in it"
    near = nearest(name, paths) if several else ""
    return f"{printable(file)}: there is no such source in {printable(outer)}{near}"


def _reading(file: str, outer: str, limits: Limits) -> Reading:
    """What lies in the file `outer`; of JSON Lines, which may have any size, the line that `file` names."""
    from briefing import pipeline, sharding

    line = sharding.line(os.path.normpath(file), os.path.normpath(outer))
    return pipeline.read_inputs([line], limits=limits) if line else pipeline.read([outer], limits=limits)
