"""`briefing themes`: the stories and themes in the sources, as a table, as JSON and as a configuration to edit."""

from __future__ import annotations

import json
import os

import click

from briefing.cli import FAILED, INCOMPLETE
from briefing.cli.options import config_option, load_config, read_sources, tell
from briefing.errors import BriefingError


@click.command()
@click.argument("sources", nargs=-1, required=True)
@config_option
@click.option("--write", metavar="FILE", help="Write the themes as a briefing.toml to edit; FILE must not exist.")
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
    reading = read_sources(sources, load_config(config, sources))
    tell(reading.problems, quiet)
    if not (reading.documents or as_json):
        raise BriefingError(f"there is nothing to read in {', '.join(sources)}")
    found = listings.outline(reading.documents)
    if write:
        files.write(write, listings.starter(found).encode())
    if as_json:
        click.echo(json.dumps(found, ensure_ascii=False, indent=1))
    else:
        for story in found["stories"]:
            click.echo(f"{story['title']} ({len(story['documents'])} of {len(reading.documents)} documents)")
            for theme in found["themes"]:
                if theme["story"] == story["title"]:
                    count = f"{len(theme['findings'])} findings, {len(theme['documents'])} documents"
                    click.echo(f"    {theme['title']}: {count}")
    unread = any(not problem.read for problem in reading.problems)
    ctx.exit(FAILED if not reading.documents else INCOMPLETE if unread else 0)
