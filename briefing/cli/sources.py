"""`briefing sources`: what was read of each input, and what was set aside."""

from __future__ import annotations

import json

import click

from briefing.cli import FAILED, INCOMPLETE
from briefing.cli.options import config_option, load_config


@click.command()
@click.argument("sources", nargs=-1, required=True)
@config_option
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_context
def sources(ctx: click.Context, sources: tuple[str, ...], config: str | None, as_json: bool) -> None:
    """List what is read of SOURCES: title, outlet, date, language, words, and what is set aside and why."""
    from briefing import pipeline

    reading = pipeline.read(sources, load_config(config, sources).sources)
    rows = pipeline.ledger(reading)
    if as_json:
        click.echo(json.dumps(rows, ensure_ascii=False, indent=1))
    else:
        for row in rows["documents"]:
            known = [str(row[name]) for name in ("outlet", "published") if row[name]]
            click.echo(f"{row['number']:>3}  {row['title'] or row['path']}")
            facts = [*known, row["language"], f"{row['words']} words", row["path"]]
            click.echo(f"     {', '.join(facts)}")
            for aside in row["set_aside"]:
                click.echo(f"     - {aside['reason']}: {aside['text']}")
        for problem in rows["problems"]:
            click.echo(f"  -  {problem['path']}: {problem['reason']}")
    unread = any(not problem.read for problem in reading.problems)
    ctx.exit(FAILED if not reading.documents else INCOMPLETE if unread else 0)
