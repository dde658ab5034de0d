"""`briefing themes`: the stories and themes in the sources, as a table, as JSON and as a configuration to edit."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from briefing.cli.options import config_option, exit_code, load_config, named, tell, tell_done
from briefing.config import Config
from briefing.errors import BriefingError
from briefing.text import counted

if TYPE_CHECKING:
    from briefing.model import Problem, Story


@click.command()
@click.argument("sources", type=named, nargs=-1, required=True)
@config_option
@click.option(
    "--write", type=named, metavar="FILE", help="Write the themes as a briefing.toml to edit; FILE must not exist."
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.option("--quiet", is_flag=True, help="Say nothing on standard error but errors.")
@click.pass_context
def themes(
    ctx: click.Context,
    /,
    sources: tuple[str, ...],
    config: str | None,
    write: str | None,
    as_json: bool,
    quiet: bool,
) -> None:
    """List the stories in SOURCES and the themes that each falls into.

    \b
    briefing themes articles/
    briefing themes articles/ --write articles/briefing.toml
    """
    from briefing import files, listings

    if write and os.path.exists(write):
        raise BriefingError(f"{write}: it exists already; name another file, or remove it first")
    groups, problems = _groups(sources, load_config(config, sources))
    tell(problems, quiet)
    if not (groups or as_json):
        raise BriefingError(f"there is nothing to read in {', '.join(sources)}")
    found = listings.outline(groups)
    if write and found["themes"]:
        requests = listings.requests(found)
        files.write(write, listings.starter(requests).encode())
        if not quiet:
            tell_done([write], counted(len(requests), "theme"))
    if as_json:
        click.echo(json.dumps(found, ensure_ascii=False, indent=1))
    else:
        _show(found, groups)
    unread = any(not problem.read for problem in problems)
    ctx.exit(exit_code(groups, unread))


def _groups(sources: Sequence[str], config: Config) -> tuple[list[Story], Sequence[Problem]]:
    """The stories in the sources, biggest first, and what was not read or not used."""
    from briefing import intake, listings, pipeline
    from briefing.cli.progress import announce, watched, watched_map

    index = intake.survey(sources, config, watched_map, announce)
    if index is None:
        reading = pipeline.with_prose(intake.read(sources, config, watched_map))
        return list(listings.grouped(reading.documents)), reading.problems
    from briefing import archive

    archive.check_facts(index, config.sources)
    stories = archive.stories(index)
    outlined = archive.outlined(index, stories, config.sources, config.limits)
    return list(watched(outlined, len(stories), "reading stories")), index.problems


def _show(found: dict[str, list[dict[str, Any]]], groups: Sequence[Story]) -> None:
    """A line a story that was read whole, one a theme below it, and how many other stories there are."""
    documents = sum(len(group.paths) for group in groups)
    for story, group in zip(found["stories"], groups, strict=True):
        if not group.whole:
            continue
        click.echo(f"{story['title']} ({len(story['documents'])} of {counted(documents, 'document')})")
        for theme in found["themes"]:
            if theme["story"] == story["title"]:
                count = ", ".join(counted(len(theme[f"{noun}s"]), noun) for noun in ("finding", "document"))
                click.echo(f"    {theme['title']}: {count}")
    rest = [group for group in groups if not group.whole]
    if rest:
        smaller = "1 smaller story" if len(rest) == 1 else f"{len(rest):,} smaller stories"
        in_them = sum(len(group.paths) for group in rest)
        click.echo(f"and {smaller} of {counted(in_them, 'document')}, which --json lists")
