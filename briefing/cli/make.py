"""`briefing make`: sources -> a memo in one or several formats."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from briefing.cli.options import (
    config_option,
    exit_code,
    load_config,
    named,
    print_bytes,
    tell,
    tell_done,
    tell_why,
    today,
)
from briefing.config import CITATIONS, LANGUAGES, PAGES, SOURCE_TEXTS
from briefing.errors import BriefingError
from briefing.text import counted

if TYPE_CHECKING:
    from briefing.fetch import Page
    from briefing.model import Limits, Memo, Problem


@click.command()
@click.argument("sources", type=named, nargs=-1, required=True)
@click.option(
    "-o",
    "--output",
    "outputs",
    multiple=True,
    type=named,
    metavar="FILE",
    help="Write FILE; its suffix picks the format. Repeatable.",
)
@click.option("--format", "format_", help="Format on standard output, where there is no -o.  [default: md]")
@click.option("--words", type=click.IntRange(min=1), help="Words of all points together.  [default: 400]")
@click.option("--title", help="Title of the memo.")
@click.option("--to", help="Who it is for.")
@click.option("--from", "sender", help="Who it is from.")
@click.option("--subject", help="What it is about.")
@click.option("--date", type=click.DateTime(["%Y-%m-%d"]), help="Date of the memo.  [default: today]")
@click.option("--reference", help="Reference number.")
@click.option("--marking", help="Protective marking, at the top and bottom of every page.")
@config_option
@click.option("--ranker", help="How sentences are ranked.  [default: coverage]")
@click.option("--citations", type=click.Choice(CITATIONS), help="How Word cites.  [default: numbers]")
@click.option("--page", type=click.Choice(PAGES), help="Paper of the Word memo.  [default: a4]")
@click.option("--language", type=click.Choice(LANGUAGES), help="Language of the fixed words.  [default: en]")
@click.option("--template", type=named, metavar="FILE", help="House style of the Word memo; see `briefing template`.")
@click.option(
    "--source-text",
    type=click.Choice(SOURCE_TEXTS),
    help="How much of the sources an HTML page carries.  [default: full]",
)
@click.option("--keep-furniture", is_flag=True, default=None, help="Choose from menus, captions and the like too.")
@click.option("--fetch", is_flag=True, help="Read SOURCES that are web addresses; the pages are kept beside the memo.")
@click.option("--allow-local", is_flag=True, help="Let --fetch read addresses of this machine and its network.")
@click.option("--strict", is_flag=True, help="Fail and write nothing if an input cannot be read.")
@click.option("--quiet", is_flag=True, help="Nothing on standard error but errors.")
@click.option("--explain", is_flag=True, help="Say on standard error why each point was chosen.")
@click.pass_context
def make(
    ctx: click.Context,
    /,
    sources: tuple[str, ...],
    outputs: tuple[str, ...],
    format_: str | None,
    config: str | None,
    strict: bool,
    quiet: bool,
    explain: bool,
    fetch: bool,
    allow_local: bool,
    **settings: object,
) -> None:
    """Make a cited memo of SOURCES (files, folders or, with --fetch, web addresses).

    \b
    briefing make articles/
    briefing make articles/ -o memo.docx -o memo.json --words 250
    """
    from briefing import files, intake, pipeline, writing
    from briefing.cli.progress import announce, watched_map

    if outputs and format_:
        raise click.UsageError("--format is for standard output; of -o the suffix picks the format")
    formats = {path: writing.format_of(path) for path in outputs} or {"-": format_ or "md"}
    wanted = load_config(config, sources).updated(settings)
    pipeline.check_names(wanted.ranker, formats.values())
    layout = wanted.layout()
    header = wanted.header(today())
    pages: tuple[Page, ...] = ()
    lost: tuple[Problem, ...] = ()
    if fetch:
        sources, pages, lost = _fetched(sources, next(iter(formats)), wanted.limits, allow_local)
    reading = intake.read_for_memo(sources, wanted, watched_map, announce, pages, lost)
    unread = [problem for problem in reading.problems if not problem.read]
    if strict and unread:
        tell(unread, quiet)
        raise BriefingError(
            f"{len(unread)} of the inputs could not be read and --strict was given; nothing was written"
        )
    memo = pipeline.brief(reading, header, words=wanted.words, requests=wanted.themes, ranker=wanted.ranker)
    tell(memo.unread, quiet)  # after the memo: an error about having none says it all
    rendered = {path: pipeline.render(memo, name, layout) for path, name in formats.items()}
    taken = [*sources, *(d.path for d in reading.documents), *(p.path for p in reading.problems)]
    for path in outputs:  # all or none
        files.check_target(path, taken)
    for page in pages:
        files.write(page.input.path, page.input.data)
    for path, data in rendered.items():
        if path == "-":
            print_bytes(data)
        else:
            files.write(path, data)
    if not quiet:
        for warning in pipeline.warnings(memo, formats.values(), layout):
            click.echo(f"briefing: {warning}", err=True)
    if explain:
        tell_why(memo.points)
    if outputs and not quiet:
        tell_done(formats, _made_of(memo))
    ctx.exit(exit_code(memo, unread))


def _fetched(
    sources: Sequence[str], beside: str, limits: Limits, allow_local: bool
) -> tuple[tuple[str, ...], tuple[Page, ...], tuple[Problem, ...]]:
    """The sources that are no web addresses, the pages at the others, to be kept `beside` the memo, and what of them
    could not be had."""
    from briefing import files
    from briefing.fetch import fetch

    pages, lost = fetch(filter(files.is_address, sources), os.path.dirname(beside), limits, allow_local)
    return tuple(source for source in sources if not files.is_address(source)), pages, lost


def _made_of(memo: Memo) -> str:
    """What a memo was made of, in numbers; sources are all inputs, also those that could not be read."""
    cited = sum(source.used for source in memo.sources)
    given = len(memo.sources) + len(memo.unread)
    return f"{counted(len(memo.points), 'point')} from {cited} of {counted(given, 'source')}"
