"""`briefing batch`: a desk's subjects and an archive -> a memo for each subject."""

from __future__ import annotations

import os
from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, Any

import click

from briefing.cli.options import exit_code, named, read_settings, tell, tell_done, today
from briefing.errors import BriefingError
from briefing.runners import NAMES

if TYPE_CHECKING:
    from briefing.desk import Report


@click.command()
@click.argument("desk", type=named)
@click.argument("archives", type=named, metavar="ARCHIVE...", nargs=-1, required=True)
@click.option(
    "-o", "--output", "folder", type=named, metavar="FOLDER", required=True, help="Where the memos are, or will be."
)
@click.option(
    "--runner", "name", type=click.Choice(NAMES), default="serial", show_default=True, help="Where the work is done."
)
@click.option("--workers", type=click.IntRange(min=1), help="Processes of --runner processes.  [default: processors]")
@click.option("--scheduler", metavar="ADDRESS", help="The scheduler of --runner dask, like tcp://10.0.0.1:8786.")
@click.option("--quiet", is_flag=True, help="Nothing on standard error but errors and subjects without a memo.")
@click.pass_context
def batch(
    ctx: click.Context,
    /,
    desk: str,
    archives: tuple[str, ...],
    folder: str,
    name: str,
    workers: int | None,
    scheduler: str | None,
    quiet: bool,
) -> None:
    """Make a memo for each subject in DESK (a file like desk.toml) of ARCHIVE... (files or folders).

    Only what is missing or changed is made. FOLDER/_report.json accounts for every subject and input.

    \b
    briefing batch desk.toml archive.jsonl -o memos/
    briefing batch desk.toml archive/ -o memos/ --runner processes
    """
    if (name == "dask") != bool(scheduler):
        raise click.UsageError("--runner dask and --scheduler go together")
    if workers and name != "processes":
        raise click.UsageError("--workers is for --runner processes")
    if "-" in archives:
        raise click.UsageError("an archive is read more than once, so it cannot be standard input")
    from briefing import archive, indexing, runners, sharding
    from briefing import desk as desks

    settings = desks.parse(read_settings(desk), desk)
    desks.check_apart(archives, [desk, folder])
    desks.check_folder(folder)
    runner: Any = {
        "serial": runners.serial,
        "processes": partial(runners.processes, workers=workers or 0),
        "dask": partial(runners.dask, address=scheduler or "", paths=archives),
    }[name]
    try:
        found, problems = sharding.shards(archives)
        survey = partial(indexing.prepare, limits=settings.limits)
        index = indexing.merge(_watched(runner, "reading", survey, found, sharding.called))
        if not index.places:
            tell([*problems, *index.problems], quiet)
            raise BriefingError(f"there is nothing to read in {', '.join(archives)}")
        archive.check_facts(index, settings.sources)
        jobs = desks.jobs(settings, index, today(), runners.version())
        report = desks.run(jobs, index, problems, folder, partial(_watched, runner, "writing memos"))
    except KeyboardInterrupt:
        done = f"finished memos are in {folder}, and the next run makes the rest" if os.path.isdir(folder) else ""
        raise KeyboardInterrupt(f"interrupted; {done or 'no memo was finished'}") from None
    _tell(report, folder, quiet)
    states = {outcome.state for outcome in report.outcomes}
    unread = any(not problem.read for problem in report.problems)
    ctx.exit(exit_code(states != {"none"}, unread or "none" in states))


def _watched(runner: Any, label: str, function: Any, items: Any, called: Any) -> Any:
    from briefing.cli.progress import watched

    return watched(iter(runner(function, items, called)), len(items), label)


def _tell(report: Report, folder: str, quiet: bool) -> None:
    """What the user should know of a run, a line each; the report has all of it."""
    tell(report.problems, quiet)
    for outcome in report.outcomes:
        if outcome.state == "none":
            verb = "is" if len(outcome.files) == 1 else "are"
            old = f"; {', '.join(outcome.files)} {verb} of an earlier run" if outcome.files else ""
            click.echo(f"briefing: no memo on {outcome.subject!r}: {outcome.reason}{old}", err=True)
    if not quiet:
        for warning in report.warnings:
            click.echo(f"briefing: {warning}", err=True)
        for name in report.left:
            click.echo(f"briefing: {name} is of an earlier run and was left", err=True)
        states = Counter(outcome.state for outcome in report.outcomes)
        made, kept, missing = (states[state] for state in ("made", "kept", "none"))
        tell_done([folder], f"memos made {made:,}, kept {kept:,}, missing {missing:,}")
