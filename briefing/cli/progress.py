"""A `map` that shows a bar on standard error once the work takes over a second."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

import click

In = TypeVar("In")
Out = TypeVar("Out")

PATIENCE = 1.0  # seconds; what is quicker needs no bar


def watched_map(function: Callable[[In], Out], items: Iterable[In]) -> Iterator[Out]:
    """Like `map`; silent where standard error is no terminal."""
    waiting = list(items)
    began = time.monotonic()
    while waiting and (not sys.stderr.isatty() or time.monotonic() - began < PATIENCE):
        yield function(waiting.pop(0))
    if waiting:
        with click.progressbar(waiting, label="reading", file=sys.stderr) as bar:
            yield from map(function, bar)
