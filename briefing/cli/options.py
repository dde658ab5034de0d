"""What several commands do alike: find the configuration, and say what was not read and why a point was chosen."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from datetime import UTC, date, datetime

import click

from briefing import files
from briefing.cli import FAILED, INCOMPLETE, end_output
from briefing.config import Config, parse
from briefing.errors import BriefingError, ConfigError
from briefing.model import Point, Problem


def named(path: str) -> str:
    """The type of arguments that are paths: an empty one, as of a variable that a shell does not know, would be the
    folder that somebody happens to be in. Raises BadParameter."""
    if not path:
        raise click.BadParameter("it is empty; name a file or folder")
    return path


config_option = click.option(
    "-c", "--config", type=named, metavar="FILE", help="Settings.  [default: briefing.toml in the first source folder]"
)


def load_config(path: str | None, sources: Iterable[str]) -> Config:
    """The Config of `path`, else the one in the first source folder, else the defaults; raises BriefingError."""
    if path is None:
        folder = next((source for source in sources if os.path.isdir(source)), None)
        beside = os.path.join(folder, files.CONFIG_NAME) if folder else ""
        if not os.path.isfile(beside):
            return Config()
        path = beside
    return parse(read_settings(path), path).beside(path)


def read_settings(path: str) -> str:
    """The text of a file of settings. Raises BriefingError."""
    try:
        return files.read(path).decode("utf-8-sig")  # some editors write a byte order mark
    except UnicodeDecodeError:
        raise ConfigError(f"{path}: it is not UTF-8; save it as UTF-8") from None


def print_bytes(data: bytes) -> None:
    """Put `data` on standard output. Raises BriefingError where that is closed or full."""
    if sys.stdout is None:
        raise BriefingError("there is no standard output; name a file with -o")
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise  # whoever reads it has enough: click ends without a word
    except OSError as error:
        end_output()
        raise BriefingError(f"standard output cannot be written: {error.strerror}") from None


def tell(problems: Iterable[Problem], quiet: bool) -> None:
    """One line an input that was not used, or one for many of them."""
    if not quiet:
        from briefing.writing.readers import condensed
        from briefing.writing.unused import in_words
        from briefing.writing.wording import ENGLISH

        for problem in in_words(condensed(problems), ENGLISH):
            click.echo(f"briefing: {problem.path}: {problem.reason}", err=True)


def exit_code(made: object, missing: object) -> int:
    """The exit code of a command: whether anything came of it, and whether something is missing in that."""
    return FAILED if not made else INCOMPLETE if missing else 0


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
