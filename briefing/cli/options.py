"""What several commands do alike: find the configuration, and say what was not read and why a point was chosen."""

from __future__ import annotations

import os
from collections.abc import Container, Iterable, Sequence
from datetime import UTC, date, datetime
from functools import partial
from typing import TYPE_CHECKING

import click

from briefing.config import Config, SourceFacts, parse
from briefing.errors import BriefingError, ConfigError
from briefing.files import CONFIG_NAME, STANDARD_INPUT
from briefing.model import Point, Problem, Reading

if TYPE_CHECKING:
    from briefing.archive import Index, Place, Shard
    from briefing.fetch import Page

FEW = 200  # so many files, none of them JSON Lines, are no archive

config_option = click.option(
    "-c", "--config", metavar="FILE", help="Settings.  [default: briefing.toml in the first source folder]"
)


def load_config(path: str | None, sources: Iterable[str]) -> Config:
    """The Config of `path`, else the one in the first source folder, else the defaults; raises ConfigError."""
    if path is None:
        folder = next((source for source in sources if os.path.isdir(source)), None)
        beside = os.path.join(folder, CONFIG_NAME) if folder else ""
        if not os.path.isfile(beside):
            return Config()
        path = beside
    return parse(read_settings(path), path).beside(os.path.dirname(path))


def read_settings(path: str) -> str:
    """The text of a file of settings. Raises ConfigError."""
    try:
        with open(path, encoding="utf-8-sig") as file:  # some editors write a byte order mark
            return file.read()
    except OSError as error:
        raise ConfigError(f"{path}: it cannot be opened: {(error.strerror or 'unknown error').lower()}") from None
    except UnicodeDecodeError:
        raise ConfigError(f"{path}: it is not UTF-8; save it as UTF-8") from None


def read_sources(
    sources: Iterable[str], config: Config, pages: Sequence[Page] = (), lost: Sequence[Problem] = ()
) -> Reading:
    """What the sources hold, read as the settings say; `pages` were fetched, and `lost` are those that could not be."""
    from briefing import files, pipeline
    from briefing.cli.progress import watched_map

    inputs, problems = files.collect(sources, config.limits)
    return pipeline.read_inputs(
        [*inputs, *(page.input for page in pages)],
        [*(SourceFacts(page.input.path, url=page.url) for page in pages), *config.sources],
        watched_map,
        [*problems, *lost],
        config.limits,
        config.keep_furniture,
    )


def read_for_memo(
    sources: Sequence[str], config: Config, pages: Sequence[Page] = (), lost: Sequence[Problem] = ()
) -> Reading:
    """What the sources hold for a memo: all of it, or of an archive what the memo is made of."""
    index = None if pages else surveyed(sources, config)
    if index is None:
        return read_sources(sources, config, pages, lost)
    from briefing import archive

    return archive.read(index, config.words, config.themes, config.sources, lost, config.limits, config.keep_furniture)


def surveyed(sources: Sequence[str], config: Config) -> Index | None:
    """What an archive of many documents holds; None where the sources are few enough to be read in full."""
    from briefing.cli.progress import told, watched_map

    found, problems = _shards(sources)
    if not found:
        return None
    from briefing import archive

    index = archive.merge(watched_map(partial(archive.prepare, limits=config.limits), found))
    told(f"grouping {len(index.places):,} documents")
    return index._replace(problems=(*problems, *index.problems))


def read_cited(sources: Sequence[str], config: Config, hashes: Container[str]) -> Reading | None:
    """A document of an archive for each of the hashes; None where the sources are few enough to be read in full."""
    from briefing.cli.progress import watched_map

    found, problems = _shards(sources)
    if not found:
        return None
    from briefing import archive

    places: dict[str, Place] = {}
    unread = list(problems)
    for held, others in watched_map(partial(archive.holding, hashes=hashes, limits=config.limits), found):
        places |= held
        unread += others
    return archive.reread(tuple(places.values()), config.sources, unread, config.limits, config.keep_furniture)


def _shards(sources: Sequence[str]) -> tuple[tuple[Shard, ...], tuple[Problem, ...]]:
    """What an archive of many documents is read in, and what is no part of it; nothing where there are few of them."""
    from briefing import files

    paths, _ = files.listed(sources)
    if len(paths) <= FEW and not any(path.lower().endswith(files.LINES) for path in paths):
        return (), ()  # nothing of archives is loaded for a handful of files
    from briefing import archive

    found, problems = archive.shards(sources)
    few = STANDARD_INPUT in sources or archive.size(found) <= archive.MANY
    return ((), ()) if few else (found, problems)


def tell(problems: Iterable[Problem], quiet: bool) -> None:
    """One line an input that was not used, or one for many of them."""
    if not quiet:
        from briefing.writing.unused import condensed

        for problem in condensed(problems):
            click.echo(f"briefing: {problem.path}: {problem.reason}", err=True)


def tell_why(points: Iterable[Point]) -> None:
    """Why each point was chosen: its score, what it covers, what was merged into it and what lost to it."""
    for point in points:
        click.echo(f"point {point.number} (score {point.score:.2f}): {point.text}", err=True)
        for line in point.why:
            click.echo(f"    {line}", err=True)


def tell_done(paths: Iterable[str], what: str) -> None:
    """What was written, the last line of a command that did so. What a user should look into begins with "briefing: ",
    and this does not, so that whoever reads standard error can tell them apart."""
    click.echo(f"{', '.join(paths)}: {what}", err=True)


def today() -> date:
    """The day SOURCE_DATE_EPOCH names (reproducible-builds.org), so that a memo can be made again to the byte; else
    today. Raises BriefingError where it is no number of seconds."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if epoch is None:
        return date.today()
    try:
        return datetime.fromtimestamp(int(epoch), UTC).date()
    except (ValueError, OverflowError, OSError):
        raise BriefingError(f"SOURCE_DATE_EPOCH must be seconds since 1970, not {epoch!r}") from None
