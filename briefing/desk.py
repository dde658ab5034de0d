"""A desk's subjects and an archive -> a memo for each subject, made again only where something changed.

The archive is surveyed once (`indexing.prepare`); a subject's memo is then a pure function of its settings and of where
its documents stand (`make`), so that any runner on any machine may work it out.
"""

from __future__ import annotations

import json
import os
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from functools import partial
from hashlib import sha256
from typing import NamedTuple

from briefing import archive, files, manifest, pipeline
from briefing.config import Config, build, check, load
from briefing.errors import BriefingError, ConfigError, some
from briefing.indexing import Index, Place
from briefing.model import Layout, Problem, ThemeRequest, in_order
from briefing.text import count_words
from briefing.writing.unused import in_words
from briefing.writing.wording import ENGLISH

REPORT = "_report.json"  # no slug has an underscore
DOCUMENTS = 60  # that a memo of some hundred words is made of
ENOUGH = 12  # words to ask for a subject in: of what fits so many, three in four are on it; of thirty, 94 in 100
SLUG = 150  # bytes of a file's name before its suffix; file systems take 255

Runner = Callable[[Callable[["Job"], "Made"], Sequence["Job"], Callable[["Job"], str]], Iterable["Made"]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings(Config):
    """What holds for a subject, or for all: besides the settings of a memo, the `formats` it is written in, and how
    many `documents` it is made of at most."""

    formats: tuple[str, ...] = ("docx", "md")
    documents: int = DOCUMENTS


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject(Settings):
    """What one memo is on. `about` says what its documents are about; without it they are those that fit one of its
    themes, and without themes those that fit its name."""

    name: str
    about: str = ""

    def requests(self) -> tuple[ThemeRequest, ...]:
        """What the archive is asked for."""
        if self.about or not self.themes:
            return (ThemeRequest(self.name, self.about),)
        return self.themes


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk(Settings):
    """All that desk.toml says; what stands outside the subjects holds for each that does not say otherwise."""

    subjects: tuple[Subject, ...] = ()


def parse(text: str, name: str) -> Desk:
    """The Desk that a TOML text says; `name` is the path of the file, for messages and for the files it names.

    Raises ConfigError.
    """
    table = load(text, name)
    desk: Desk = build(Desk, table, name)
    if not desk.subjects:
        raise ConfigError(f"{name}: there is no subject; each is a table [[subjects]] with a name")
    _check_settings(desk.beside(name), name)
    shared = {key: value for key, value in table.items() if key != "subjects"}
    subjects: list[Subject] = []
    taken: dict[str, str] = {}
    for number, entry in enumerate(table["subjects"], 1):
        where = f"{name}: [[subjects]] number {number}"
        for key in ("limits", "sources"):
            if key in entry:
                raise ConfigError(f"{where}: {key} hold for the whole archive; write them at the top")
        subject: Subject = build(Subject, shared | entry, where).beside(name)
        _check(subject, where)
        if (stem := slug(subject.name)) in taken:
            raise ConfigError(f"{name}: {taken[stem]!r} and {subject.name!r} would share the file name {stem!r}")
        taken[stem] = subject.name
        subjects.append(subject)
    return replace(desk.beside(name), subjects=tuple(subjects))


def _check(subject: Subject, where: str) -> None:
    if not slug(subject.name):
        raise ConfigError(f"{where}: the name {subject.name!r} has no letter or digit to name a file by")
    _check_settings(subject, where)


def _check_settings(settings: Settings, where: str) -> None:
    check(settings, where)
    if settings.documents < 1:
        raise ConfigError(f"{where}: documents must be at least 1")
    if not settings.formats:
        raise ConfigError(f"{where}: formats must name at least one")
    try:
        pipeline.check_names(settings.ranker, settings.formats)
        settings.layout()
    except BriefingError as error:
        raise ConfigError(f"{where}: {error}") from None


def slug(name: str) -> str:
    """The letters and digits of any script in a name, in lower case with hyphens between: safe as a file's name.

    >>> slug("Côte d'Ivoire / 2016")
    'côte-d-ivoire-2016'
    """
    plain = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())
    kept = "".join(c if unicodedata.category(c)[0] in "LNM" else " " for c in plain)
    return "-".join(kept.split()).encode()[:SLUG].decode(errors="ignore").strip("-")


def check_apart(paths: Iterable[str], own: Sequence[str]) -> None:
    """Raise BriefingError where one of our `own` files or folders would be read as a source."""
    for path in paths:
        inside = os.path.join(os.path.realpath(path), "")
        for one in own:
            if os.path.join(os.path.realpath(one), "").startswith(inside):
                raise BriefingError(f"{one} lies in {path} and would be read as a source; put it somewhere else")


def check_folder(folder: str) -> None:
    """Raise BriefingError where there is no room for the report and the manifest, so that no memo can be finished."""
    for name in (REPORT, manifest.NAME):
        files.check_target(os.path.join(folder, name))


# -- One memo ----------------------------------------------------------------------------------------------------------


class Job(NamedTuple):
    """All that a memo is made of: `digest` names it, whatever the day. `passed_over` are the paths of documents that
    the memo lists as not used: they fit the subject nearly, or less well than those."""

    subject: Subject
    layout: Layout
    places: tuple[Place, ...]
    passed_over: tuple[str, ...]
    today: date
    digest: str

    @property
    def stem(self) -> str:
        """The name of its files without their suffixes."""
        return slug(self.subject.name)


class Made(NamedTuple):
    """What came of a job: files and their bytes, or the reason why there are none."""

    stem: str
    files: tuple[tuple[str, bytes], ...] = ()
    problems: tuple[Problem, ...] = ()
    warnings: tuple[str, ...] = ()
    reason: str = ""


def jobs(desk: Desk, index: Index, today: date, version: str) -> tuple[Job, ...]:
    """A job a subject, also where no document fits it."""
    wanted = []
    for subject in desk.subjects:
        layout = subject.layout()
        found = archive.matching(index, subject.requests(), subject.documents, subject.language)
        places = tuple(index.places[document] for document in sorted(found.fitting))
        passed_over = tuple(sorted(index.places[document].path for document in found.others))
        house = sha256(layout.template or b"").hexdigest()
        stated = [version, house, asdict(subject), [(place.path, place.sha256) for place in places], passed_over]
        digest = sha256(json.dumps(stated, sort_keys=True, default=str).encode()).hexdigest()
        wanted.append(Job(subject, layout, places, passed_over, today, digest))
    return tuple(wanted)


def make(job: Job) -> Made:
    """The memo of a job in all its formats; reads its documents from the disk and nothing else."""
    subject = job.subject
    if not job.places:
        return Made(job.stem, reason="no document of the archive is on it; say in other words what it is about")
    try:
        header = replace(subject, title=subject.title or subject.name).header(job.today)
        left = [Problem(path, archive.UNASKED, read=True) for path in job.passed_over]
        reading = archive.reread(job.places, subject.sources, left, subject.limits, subject.keep_furniture)
        memo = pipeline.brief(reading, header, words=subject.words, requests=subject.themes, ranker=subject.ranker)
        rendered = tuple((f"{job.stem}.{name}", pipeline.render(memo, name, job.layout)) for name in subject.formats)
        warnings = pipeline.warnings(memo, subject.formats, job.layout)
    except BriefingError as error:
        return Made(job.stem, reason=str(error))
    return Made(job.stem, rendered, tuple(p for p in reading.problems if not p.read), warnings)


# -- All of them -------------------------------------------------------------------------------------------------------


class Outcome(NamedTuple):
    """What became of a subject: `state` is "made", "kept" (it was there already) or "none", for a `reason`. `files` are
    there now, of this run or, where it is "none", of an earlier one."""

    subject: str
    state: str
    files: tuple[str, ...]
    documents: tuple[str, ...]
    reason: str = ""


class Report(NamedTuple):
    """An outcome a subject, the inputs that were not read or not used with reasons, the documents that no subject took,
    the files of earlier runs that no subject has any more, and what the user should know."""

    outcomes: tuple[Outcome, ...]
    problems: tuple[Problem, ...] = ()
    unmatched: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


def run(wanted: Sequence[Job], index: Index, problems: Iterable[Problem], folder: str, runner: Runner) -> Report:
    """Make what is missing or changed in `folder`, each memo written as it is finished, and the report.

    Raises BriefingError where something cannot be written, or what the runner raises; what is finished stays.
    """
    before = manifest.read(folder)
    finished: dict[str, manifest.Entry] = {}
    due = [job for job in wanted if not _kept(folder, before.get(job.stem), job)]
    digests = {job.stem: job.digest for job in due}
    results: dict[str, Made] = {}
    for made in map(partial(_free, folder), runner(make, due, lambda job: job.subject.name)):
        results[made.stem] = made._replace(files=())  # their bytes are on the disk
        if made.reason:
            continue
        for name, data in made.files:
            files.write(os.path.join(folder, name), data)
        hashes = {name: sha256(data).hexdigest() for name, data in made.files}
        finished[made.stem] = manifest.Entry(digests[made.stem], hashes)
        manifest.add(folder, finished)
    now = before | finished
    outcomes = tuple(_outcome(job, results.get(job.stem), now.get(job.stem), folder) for job in wanted)
    used = {place.path for job in wanted for place in job.places}
    current = {name for job in wanted if job.stem in now for name in now[job.stem].files}
    unread = {*problems, *index.problems, *(problem for made in results.values() for problem in made.problems)}
    report = Report(
        outcomes,
        in_order(unread),
        tuple(place.path for place in index.places if place.path not in used),
        tuple(_there(folder, (name for stem in sorted(before) for name in before[stem].files if name not in current))),
        (*_vague(wanted), *sorted({warning for made in results.values() for warning in made.warnings})),
    )
    values = report._asdict() | {
        "outcomes": [outcome._asdict() for outcome in outcomes],
        "problems": [problem._asdict() for problem in in_words(report.problems, ENGLISH)],
    }
    text = json.dumps(values, ensure_ascii=False, indent=1) + "\n"
    files.write(os.path.join(folder, REPORT), text.encode())
    return report


def _free(folder: str, made: Made) -> Made:
    """A memo, or the reason why there is no room for one of its files; that must not cost the other subjects theirs."""
    try:
        for name, _ in made.files:
            files.check_target(os.path.join(folder, name))
    except BriefingError as error:
        return Made(made.stem, reason=str(error))
    return made


def _vague(wanted: Sequence[Job]) -> Iterator[str]:
    """A warning about the subjects that are asked for in so few words that other documents fit as well."""
    asked = {job.subject.name: job.subject.requests() for job in wanted if job.places}
    vague = [
        name for name, requests in asked.items() if sum(count_words(f"{r.title} {r.about}") for r in requests) < ENOUGH
    ]
    if vague:
        yield f"asked for in fewer than {ENOUGH} words, so that documents on something else may fit: {some(vague)}"


def _kept(folder: str, entry: manifest.Entry | None, job: Job) -> bool:
    """Whether the memo of this very job is there and nobody touched it."""
    return entry is not None and entry.digest == job.digest and manifest.intact(folder, entry)


def _outcome(job: Job, made: Made | None, entry: manifest.Entry | None, folder: str) -> Outcome:
    there = tuple(_there(folder, entry.files if entry else ()))
    state = "kept" if made is None else "none" if made.reason else "made"
    paths = tuple(place.path for place in job.places)
    reason = made.reason if made else ""
    return Outcome(job.subject.name, state, there, paths, reason)


def _there(folder: str, names: Iterable[str]) -> Iterator[str]:
    return (name for name in names if os.path.exists(os.path.join(folder, name)))
