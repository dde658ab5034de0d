"""`briefing text`: the extracted text of one source, exactly as offsets count it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import click

from briefing.cli.options import load_config, print_bytes
from briefing.errors import BriefingError, nearest, some

if TYPE_CHECKING:
    from briefing.model import Limits, Reading


@click.command()
@click.argument("file")
@click.option("-c", "--config", metavar="FILE", help="Settings.  [default: briefing.toml beside the file]")
def text(file: str, config: str | None) -> None:
    """Print the text of FILE exactly as the offsets in memo.json count it.

    FILE is a path as a memo names it: of a file, or of what lies inside one.

    \b
    briefing text articles/week.zip/friday.txt
    """
    from briefing.writing.unused import in_words
    from briefing.writing.wording import ENGLISH

    outer = file
    while not os.path.exists(outer) and os.path.dirname(outer) not in ("", outer):
        outer = os.path.dirname(outer)
    outer = outer if os.path.isfile(outer) else file
    reading = _reading(file, outer, load_config(config, [os.path.dirname(outer) or os.curdir]).limits)
    problems = in_words(reading.problems, ENGLISH)
    paths = [document.path for document in reading.documents]
    if len(paths) > 1 and os.path.normpath(file) not in paths:
        for problem in problems:
            if problem.path == os.path.normpath(file):
                raise BriefingError(f"{problem.path}: {problem.reason}")
        if outer != file:
            raise BriefingError(f"{file}: there is no such source in {outer}{nearest(os.path.normpath(file), paths)}")
        raise BriefingError(f"{file}: it holds several sources; name one of them: {some(paths)}")
    document = next((d for d in reading.documents if len(paths) == 1 or d.path == os.path.normpath(file)), None)
    if document is None or (outer != file and document.path != os.path.normpath(file)):
        reasons = [f"{problem.path}: {problem.reason}" for problem in problems]
        raise BriefingError("; ".join(reasons) or f"{file}: there is no such source in {outer}")
    print_bytes(document.text.encode())


def _reading(file: str, outer: str, limits: Limits) -> Reading:
    """What lies in the file `outer`; of JSON Lines, which may have any size, the line that `file` names."""
    from briefing import archive, pipeline

    line = archive.line(os.path.normpath(file), os.path.normpath(outer))
    return pipeline.read_inputs([line], limits=limits) if line else pipeline.read([outer], limits=limits)
