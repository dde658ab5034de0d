"""briefing.toml -> a frozen Config; what it does not understand it refuses by name, with the nearest valid name."""

import os
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date as day  # a field of Config is called date
from datetime import datetime
from functools import cache
from inspect import Parameter, signature
from typing import Any, NamedTuple, Self

from briefing import files
from briefing.errors import ConfigError, nearest
from briefing.model import Header, Layout, Limits, ThemeRequest
from briefing.reading.names import is_clutter, printable
from briefing.text import FIRST_YEAR
from briefing.writing.wording import WORDING

WORDS, RANKER = 400, "coverage"  # of a memo, where nobody asks for others
LARGEST = 10**12  # of a limit: larger numbers are none that clocks and files know
CITATIONS = ("numbers", "footnotes", "endnotes")
PAGES = ("a4", "letter")
LANGUAGES = tuple(WORDING)
SOURCE_TEXTS = ("full", "context", "none")
CHOICES = {"citations": CITATIONS, "page": PAGES, "language": LANGUAGES, "source_text": SOURCE_TEXTS}

ALIASES = {"from": "sender"}  # `from` is a word of Python
TYPE_NAMES = {
    str: "a text",
    int: "a whole number",
    day: "a date like 2016-08-06",
    bool: "true or false",
}
# What people mean who write this.
HINTS = {
    "twice": "; one table of several is written with two brackets: [[themes]]",
    "Expected newline": "; a date is written 2016-08-06, and words stand in quotation marks",
    "Invalid value": "; words stand in quotation marks",
}


class SourceFacts(NamedTuple):
    """What the user knows of one source; it overrides what was read. `file` is its path beside the config, and that of
    a file in an archive or mail goes on inside it ("week.zip/monday.txt")."""

    file: str
    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    published: day | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Config:
    """All settings of a memo. Keys in the file are the names of the fields; `from` is spelled `sender` here.

    A dataclass, because a desk's subjects are settings with more fields.
    """

    title: str | None = None
    to: str | None = None
    sender: str | None = None
    subject: str | None = None
    date: day | None = None
    reference: str | None = None
    marking: str | None = None
    words: int = WORDS
    ranker: str = RANKER
    citations: str = "numbers"
    page: str = "a4"
    language: str = "en"
    source_text: str = "full"
    template: str | None = None
    keep_furniture: bool = False
    limits: Limits = Limits()
    sources: tuple[SourceFacts, ...] = ()
    themes: tuple[ThemeRequest, ...] = ()

    def beside(self, path: str) -> Self:
        """The same settings with the files it names found from the folder of the config, which is the file `path`.

        Raises ConfigError where one of them does not exist.
        """
        template = self.template and os.path.join(os.path.dirname(path), self.template)
        found = tuple(_found(facts, path) for facts in self.sources)
        named = [facts.file for facts in found]
        twice = next((facts.file for n, facts in enumerate(self.sources) if named[n] in named[:n]), None)
        if twice:
            raise ConfigError(f"{path}: [[sources]]: {twice!r} stands there twice")
        return replace(self, sources=found, template=template)

    def updated(self, settings: Mapping[str, object]) -> Self:
        """The same settings with those of `settings` that are not None: what the command line says wins."""
        given = {name: value for name, value in settings.items() if value is not None}
        if isinstance(when := given.get("date"), datetime):
            given["date"] = when.date()
        return replace(self, **given)  # type: ignore[arg-type]  # click checked the types

    def layout(self) -> Layout:
        """How writers lay the memo out; reads the house style. Raises BriefingError where it cannot be read."""
        template = files.read(self.template) if self.template else None
        name = f"the template {self.template}" if self.template else ""
        return Layout(self.citations, self.page, self.language, template, self.source_text, name)

    def header(self, today: day) -> Header:
        """The memo's header; a memo without a date is dated `today`. Raises ConfigError where that cannot be meant."""
        date = self.date or today
        if date.year < FIRST_YEAR:
            raise ConfigError(f"the date of the memo must be of {FIRST_YEAR} or later, not {date}")
        return Header(
            title=self.title or WORDING[self.language]["memo"],
            to=self.to,
            sender=self.sender,
            date=date,
            subject=self.subject,
            reference=self.reference,
            marking=self.marking,
        )


def _found(facts: SourceFacts, config: str) -> SourceFacts:
    folder, own = os.path.split(config)
    path = files.as_printed(os.path.normpath(os.path.join(folder, facts.file)))
    if os.path.exists(path) or os.path.isfile(files.outermost(path)):  # that of an archive or a mail
        return facts._replace(file=printable(path))  # as sources are called
    beside = os.listdir(folder or ".") if os.path.isdir(folder or ".") else []
    sources = [name for name in beside if name not in (own, files.CONFIG_NAME) and not is_clutter(name)]
    raise ConfigError(f"{config}: [[sources]]: there is no file {facts.file!r}{nearest(facts.file, sources)}")


def check_facts(facts: Iterable[SourceFacts], outer: Sequence[str], met: Collection[str]) -> None:
    """Raise ConfigError where a fact is about something that the file it would lie in does not hold.

    Whether a file is there is known with the settings, what is inside it only when it was read: `outer` are the paths
    of such files, `met` those of all that was in them.
    """
    facts = tuple(facts)
    whole = {os.path.abspath(path): path for path in met} if facts else {}  # a fact may name its file otherwise
    for fact in facts:
        wanted = os.path.abspath(fact.file)
        for holder in (os.path.join(os.path.abspath(path), "") for path in outer):
            if wanted.startswith(holder) and wanted not in whole:
                inside = [path for place, path in whole.items() if place.startswith(holder)]
                raise ConfigError(f"[[sources]]: there is no file {fact.file!r}{nearest(fact.file, inside)}")


def parse(text: str, name: str) -> Config:
    """The Config that a TOML text says; `name` is the file's name, for messages. Raises ConfigError."""
    table = load(text, name)
    config: Config = build(Config, table, name)
    check(config, name)
    return config


def load(text: str, name: str) -> dict[str, Any]:
    """The table that a TOML text is. Raises ConfigError."""
    import tomllib  # not for a run without settings

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        hint = next((hint for part, hint in HINTS.items() if part in str(error)), "")
        raise ConfigError(f"{name}: this is not valid TOML: {error}{hint}") from None
    except RecursionError:
        raise ConfigError(f"{name}: its brackets are nested too deep") from None


def check(config: Config, where: str) -> None:
    """Raise ConfigError where a number or a date is none that can be meant."""
    for facts in config.sources:
        if facts.published and facts.published.year < FIRST_YEAR:
            raise ConfigError(
                f"{where}: [[sources]]: published must be of {FIRST_YEAR} or later, not {facts.published}"
            )
    if config.words < 1:
        raise ConfigError(f"{where}: words must be at least 1")
    for name, limit in config.limits._asdict().items():
        if limit < 1:
            raise ConfigError(f"{where}: [limits]: {name} must be at least 1")
        if limit > LARGEST:
            raise ConfigError(f"{where}: [limits]: {name} must be at most {LARGEST:,}")


def build(kind: Any, table: dict[str, Any], where: str) -> Any:
    """A record of `kind` from a TOML table, as its fields are annotated: a record is a table, a tuple of them a list of
    tables. `where` leads every message. Raises ConfigError."""
    known = _fields(kind)
    spelled = {alias: name for alias, name in ALIASES.items() if name in known}
    valid = [name for name in known if name not in spelled.values()] + list(spelled)
    values = {}
    for key, value in table.items():
        if key not in valid:
            raise ConfigError(f"{where}: unknown key {key!r}{nearest(key, valid)}")
        name = spelled.get(key, key)
        values[name] = _value(known[name].annotation, key, value, where)
        if (choices := CHOICES.get(name)) and value not in choices:
            raise ConfigError(f"{where}: {key} cannot be {value!r}{nearest(value, choices)}")
    for name, parameter in known.items():
        if name not in values and parameter.default is Parameter.empty:
            raise ConfigError(f"{where}: {name} is missing")
    return kind(**values)


@cache  # one look a kind, not one a table
def _fields(kind: Any) -> Mapping[str, Parameter]:
    """The fields of a kind of record, which are what it is called with."""
    return signature(kind, eval_str=True).parameters


def _value(hint: Any, key: str, value: Any, where: str) -> Any:
    """What `key` says, for a field that is annotated so."""
    kinds = getattr(hint, "__args__", (hint,))  # str | None, tuple[str, ...]
    if getattr(hint, "__origin__", None) is tuple:
        held, what = (str, "texts") if kinds[0] is str else (dict, f"tables, written [[{key}]]")
        if not isinstance(value, list) or not all(isinstance(item, held) for item in value):
            raise ConfigError(f"{where}: {key} must be a list of {what}")
        if held is str:
            return tuple(value)
        return tuple(build(kinds[0], item, f"{where}: [[{key}]] number {n}") for n, item in enumerate(value, 1))
    allowed = [kind for kind in kinds if kind is not type(None)]
    if allowed[0] not in TYPE_NAMES:
        if not isinstance(value, dict):
            raise ConfigError(f"{where}: {key} must be a table, written [{key}]")
        return build(hint, value, f"{where}: [{key}]")
    # Exactly the type: in Python True is an int and a datetime is a date.
    if type(value) not in allowed:
        raise ConfigError(f"{where}: {key} must be {' or '.join(TYPE_NAMES[kind] for kind in allowed)}")
    return value
