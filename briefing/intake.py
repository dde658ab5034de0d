"""Paths and settings -> a Reading, or the survey of an archive: here it is decided what counts as an archive.

`mapper` is any function like `map`, so that whoever calls may spread the work or show how far it is; `announce`
takes a line about what is going on.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from briefing import files, pipeline
from briefing.config import Config, SourceFacts
from briefing.model import Problem, Reading
from briefing.pipeline import Mapper

if TYPE_CHECKING:
    from briefing.fetch import Page
    from briefing.indexing import Index, Place
    from briefing.sharding import Shard

FEW = 200  # so many files, none of them JSON Lines, are no archive


def read(
    sources: Iterable[str],
    config: Config,
    mapper: Mapper = map,
    pages: Sequence[Page] = (),
    lost: Sequence[Problem] = (),
) -> Reading:
    """What the sources hold, all of it in full; `pages` were fetched, and `lost` are those that could not be."""
    inputs, problems = files.collect(sources, config.limits)
    return pipeline.read_inputs(
        [*inputs, *(page.input for page in pages)],
        _facts(pages, config),
        mapper,
        [*problems, *lost],
        config.limits,
        config.keep_furniture,
    )


def read_for_memo(
    sources: Sequence[str],
    config: Config,
    mapper: Mapper,
    announce: Callable[[str], object],
    pages: Sequence[Page],
    lost: Sequence[Problem],
) -> Reading:
    """What the sources hold for a memo: all of it, or of an archive what the memo is made of; and the `pages`."""
    index = survey(sources, config, mapper, announce)
    if index is None:
        return read(sources, config, mapper, pages, lost)
    from briefing import archive

    return archive.read(
        index,
        config.words,
        config.themes,
        _facts(pages, config),
        lost,
        config.limits,
        config.keep_furniture,
        [page.input for page in pages],
    )


def _facts(pages: Iterable[Page], config: Config) -> list[SourceFacts]:
    """What is known of the sources: the addresses of the pages, and what the user says."""
    return [*(SourceFacts(page.input.path, url=page.url) for page in pages), *config.sources]


def read_cited(sources: Sequence[str], config: Config, hashes: Container[str], mapper: Mapper) -> Reading | None:
    """A document of an archive for each of the hashes; None where the sources are few enough to be read in full."""
    shards, problems = _shards(sources)
    if not shards:
        return None
    from briefing import archive, indexing

    places: dict[str, Place] = {}
    unread = list(problems)
    for held, others in mapper(partial(indexing.holding, hashes=hashes, limits=config.limits), shards):
        places |= held
        unread += others
    return archive.reread(tuple(places.values()), config.sources, unread, config.limits, config.keep_furniture)


def survey(sources: Sequence[str], config: Config, mapper: Mapper, announce: Callable[[str], object]) -> Index | None:
    """What an archive of many documents holds; None where the sources are few enough to be read in full."""
    shards, problems = _shards(sources)
    if not shards:
        return None
    from briefing import indexing

    index = indexing.merge(mapper(partial(indexing.prepare, limits=config.limits), shards))
    announce(f"grouping {len(index.places):,} documents")
    return index._replace(problems=(*problems, *index.problems))


def _shards(sources: Sequence[str]) -> tuple[tuple[Shard, ...], tuple[Problem, ...]]:
    """What an archive of many documents is read in, and what is no part of it; nothing where there are few of them."""
    paths, _ = files.listed(sources)
    if len(paths) <= FEW and not any(path.lower().endswith(files.LINES) for path in paths):
        return (), ()  # nothing of archives is loaded for a handful of files
    from briefing import sharding

    shards, problems = sharding.shards(sources)
    few = files.STANDARD_INPUT in sources or sharding.size(shards) <= sharding.MANY
    return ((), ()) if few else (shards, problems)
