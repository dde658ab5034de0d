"""`briefing verify`: a finished memo and its sources -> what was altered."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from briefing.cli import FAILED, end_output
from briefing.cli.options import config_option, load_config, named, tell

if TYPE_CHECKING:
    from briefing.verify.records import Verified


@click.command()
@click.argument("memo", type=named)
@click.argument("sources", type=named, nargs=-1, required=True)
@config_option
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.option("--quiet", is_flag=True, help="Say nothing on standard error but errors.")
@click.pass_context
def verify(
    ctx: click.Context, memo: str, sources: tuple[str, ...], config: str | None, as_json: bool, quiet: bool
) -> None:
    """Compare the finished MEMO (docx, html, md, json or eml) with its SOURCES, also after someone edited it.

    Says of each point whether it stands word for word in a source that it cites, and if not, what was altered.
    Exit code 1 if anything was.

    \b
    briefing verify memo.docx articles/
    """
    from briefing import files, intake
    from briefing import verify as verification
    from briefing.cli.progress import watched_map
    from briefing.verify import report

    memos = verification.read(memo, files.read(memo))
    # A caption stands in its source too, whether or not it was to be quoted; and which lines are furniture depends on
    # the sources given, which may be fewer or more than the memo was made of.
    wanted = load_config(config, sources).updated({"keep_furniture": True})
    # Of an archive it is mostly enough to read what the memo was made of; altered words are looked for in all of it.
    hashes = verification.hashes(memos)
    reading = intake.read_cited(sources, wanted, hashes, watched_map) if hashes else None
    outcomes = verification.judged(memos, reading.documents) if reading else ()
    if reading is None or not all(map(verification.settled, outcomes)):
        reading = intake.read(sources, wanted, watched_map)
        outcomes = verification.judged(memos, reading.documents)
    tell(reading.problems, quiet)
    try:
        if as_json:
            click.echo(json.dumps([report.as_values(outcome) for outcome in outcomes], ensure_ascii=False, indent=1))
        else:
            _show(outcomes)
    except BrokenPipeError:  # who reads has read enough, as `head` has; the exit code says what it says
        end_output()
    ctx.exit(0 if all(map(verification.stands, outcomes)) else FAILED)


def _show(outcomes: Sequence[Verified]) -> None:
    """A table on a terminal; elsewhere one line a point with tabs between, for other programs."""
    from briefing.verify import report

    for outcome in outcomes:
        click.echo(report.summary(outcome))
        for line in (*outcome.faults, *outcome.notes):
            click.echo(report.unturned(f"{outcome.name}: {line}"))
        if sys.stdout.isatty():
            _table(report.rows(outcome))
        else:
            for row in report.rows(outcome):
                click.echo("\t".join(row))


def _table(rows: Sequence[tuple[str, str, str, str]]) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table("Point", "Verdict", "Cites", "Words", box=box.SIMPLE_HEAD)
    for row in rows:
        table.add_row(*map(Text, row))
    Console().print(table)
