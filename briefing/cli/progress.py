"""A `map` that shows a bar on standard error once the work takes over a second, and a line for what has no bar."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

import click

In = TypeVar("In")
Out = TypeVar("Out")

PATIENCE = 1.0  # seconds; what is quicker needs no bar


def _shown() -> bool:
    """Whether somebody is there to watch, and did not ask for quiet."""
    context = click.get_current_context(silent=True)
    return sys.stderr.isatty() and not (context and context.params.get("quiet"))


def watched_map(function: Callable[[In], Out], items: Iterable[In]) -> Iterator[Out]:
    """Like `map`; silent where standard error is no terminal, or with --quiet."""
    waiting = list(items)
    return watched(map(function, waiting), len(waiting), "reading")


def watched(results: Iterator[Out], total: int, label: str) -> Iterator[Out]:
    """The same results, of which there will be `total`; silent like `watched_map`."""
    began = time.monotonic()
    done = 0
    for result in results:
        yield result
        done += 1
        if _shown() and time.monotonic() - began > PATIENCE:
            break
    if done < total:
        with click.progressbar(length=total, label=label, file=sys.stderr) as bar:
            bar.update(done)
            for result in results:
                yield result
                bar.update(1)


def announce(what: str) -> None:
    """Say what is going on; silent like `watched_map`."""
    if _shown():
        click.echo(what, err=True)
