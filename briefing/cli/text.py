"""`briefing text`: the extracted text of one file, exactly as offsets count it."""

from __future__ import annotations

import sys

import click

from briefing.errors import BriefingError


@click.command()
@click.argument("file")
def text(file: str) -> None:
    """Print the text of FILE exactly as the offsets in memo.json count it."""
    from briefing import pipeline

    reading = pipeline.read([file])
    if not reading.documents:
        raise BriefingError("; ".join(f"{problem.path}: {problem.reason}" for problem in reading.problems))
    for document in reading.documents:
        sys.stdout.buffer.write(document.text.encode())
