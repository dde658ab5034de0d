"""`briefing sources`: what was read of each input, and what was set aside."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import click

from briefing.cli.options import config_option, exit_code, load_config, named
from briefing.text import collapse, counted


@click.command()
@click.argument("sources", type=named, nargs=-1, required=True)
@config_option
@click.option("--all", "everything", is_flag=True, help="Show every heading and all that was set aside, and why.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON, which has all of it.")
@click.pass_context
def sources(ctx: click.Context, sources: tuple[str, ...], config: str | None, everything: bool, as_json: bool) -> None:
    """List what is read of SOURCES: title, outlet, date, language, words, and what is set aside and why."""
    from briefing import intake, listings
    from briefing.cli.progress import watched_map

    reading = intake.read(sources, load_config(config, sources), watched_map)
    rows = listings.ledger(reading)
    if as_json:
        click.echo(json.dumps(rows, ensure_ascii=False, indent=1))
    else:
        for row in rows["documents"]:
            _show(row, everything)
        for problem in rows["problems"]:
            click.echo(f"  -  {problem['path']}: {problem['reason']}")
    unread = any(not problem.read for problem in reading.problems)
    ctx.exit(exit_code(reading.documents, unread))


def _show(row: dict[str, Any], everything: bool) -> None:
    """One document: what it is, what is odd about it, and what was set aside, counted or line by line."""
    click.echo(f"{row['number']:>3}  {row['title'] or row['path']}")
    path = row["path"] if row["title"] else None  # else it stands in the line above
    known = [row["outlet"], row["published"] or "undated", row["language"], counted(row["words"], "word"), path]
    click.echo(f"     {', '.join(filter(None, known))}")
    for note in row["notes"]:
        click.echo(f"     note: {note}")
    if everything:
        marked = [*row["set_aside"], *({"reason": "heading", **heading} for heading in row["headings"])]
        for block in sorted(marked, key=lambda block: block["paragraph"]):
            click.echo(f"     {block['paragraph']:>4}. {block['reason']}: {collapse(block['text'])}")
    elif row["set_aside"]:
        reasons = Counter(aside["reason"] for aside in row["set_aside"])
        click.echo(f"     set aside: {', '.join(f'{count} {reason}' for reason, count in reasons.most_common())}")
