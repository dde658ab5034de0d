"""What several commands do alike: find the configuration, and say what was not read."""

from __future__ import annotations

import os
from collections.abc import Iterable

import click

from briefing.config import Config, parse
from briefing.errors import ConfigError
from briefing.files import CONFIG_NAME
from briefing.model import Problem


def load_config(path: str | None, sources: Iterable[str]) -> Config:
    """The Config of `path`, else of the first source folder that has one, else the defaults.

    The files of [[sources]] are given relative to the file that names them; here they become paths as the sources
    name them. Raises ConfigError where one of them does not exist.
    """
    if path is None:
        beside = (os.path.join(source, CONFIG_NAME) for source in sources if os.path.isdir(source))
        path = next((found for found in beside if os.path.isfile(found)), None)
    if path is None:
        return Config()
    try:
        with open(path, encoding="utf-8") as file:
            text = file.read()
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: it cannot be read: {error}") from None
    return parse(text, path).beside(os.path.dirname(path))


def tell(problems: Iterable[Problem], quiet: bool) -> None:
    """One line an input that was not used."""
    if not quiet:
        for problem in problems:
            click.echo(f"briefing: {problem.path}: {problem.reason}", err=True)
