"""`briefing text`: the extracted text of one source, exactly as offsets count it."""

from __future__ import annotations

import os
import sys

import click

from briefing.errors import BriefingError, nearest, some


@click.command()
@click.argument("file")
def text(file: str) -> None:
    """Print the text of FILE exactly as the offsets in memo.json count it.

    FILE is a path as a memo names it: of a file, or of what lies inside one.

    \b
    briefing text articles/week.zip/friday.txt
    """
    from briefing import pipeline
    from briefing.writing.unused import in_words
    from briefing.writing.wording import ENGLISH

    outer = file
    while not os.path.exists(outer) and os.path.dirname(outer) not in ("", outer):
        outer = os.path.dirname(outer)
    reading = pipeline.read([outer if os.path.isfile(outer) else file])
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
    sys.stdout.buffer.write(document.text.encode())
