"""The whole program in order: bytes are read, choosing makes a memo of them, and writing makes bytes of that."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import chain
from typing import Any, Protocol, TypeVar

from briefing import files, writing
from briefing.choosing import check, claims, compose, notes, passages, rank, select, shortlist, stories, themes
from briefing.config import RANKER, WORDS, SourceFacts, check_facts
from briefing.errors import NothingToSayError
from briefing.gathering import gather
from briefing.model import (
    Choice,
    Collection,
    DateMention,
    Document,
    Header,
    Input,
    Layout,
    Limits,
    Memo,
    Problem,
    Reading,
    Remark,
    ThemeRequest,
    in_order,
    noted,
    remark,
)
from briefing.reading import dates, furniture, repeated
from briefing.reading import read as read_input
from briefing.reading.sentences import has_prose
from briefing.text import counted
from briefing.writing import phrasing, readers, remarks, wording
from briefing.writing.unused import in_words

In = TypeVar("In")
Out = TypeVar("Out")


class Mapper(Protocol):
    """Any function like `map`: parallel work enters here."""

    def __call__(self, function: Callable[[In], Out], items: Iterable[In], /) -> Iterable[Out]: ...


def read(
    paths: Iterable[str],
    facts: Sequence[SourceFacts] = (),
    mapper: Mapper = map,
    limits: Limits = Limits(),
    keep_furniture: bool = False,
) -> Reading:
    """Everything the named files and folders hold, within `limits`.

    `facts` override what was read of a source. With `keep_furniture` what surrounds the articles is read as if it
    belonged to them.

    >>> reading = read(["seeds/001_090cf91fb25ab609.txt"])
    >>> reading.documents[0].language
    'en'
    """
    inputs, problems = files.collect(paths, limits)
    return read_inputs(inputs, facts, mapper, problems, limits, keep_furniture)


def read_inputs(
    inputs: Iterable[Input],
    facts: Sequence[SourceFacts] = (),
    mapper: Mapper = map,
    problems: Sequence[Problem] = (),
    limits: Limits = Limits(),
    keep_furniture: bool = False,
) -> Reading:
    """Everything that inputs already in memory hold; `problems` are those met before and are kept.

    Raises ConfigError where `facts` are about a file that its archive or mail does not hold.
    """
    inputs = tuple(inputs)
    readings = list(mapper(partial(read_input, limits=limits), inputs))
    documents = [document for one in readings for document in one.documents]
    unread = [*problems, *chain.from_iterable(one.problems for one in readings)]
    check_facts(facts, [source.path for source in inputs], [*(d.path for d in documents), *(p.path for p in unread)])
    reading = _in_order(documents, facts, unread)
    marked = repeated.mark_repeated(reading.documents)  # it takes all of them to see what comes again and again
    return reading._replace(documents=tuple(map(furniture.keep, marked)) if keep_furniture else marked)


def _override(document: Document, fact: SourceFacts) -> Document:
    stated: dict[str, Any] = {
        name: value
        for name in ("title", "outlet", "author", "published", "url")
        if (value := getattr(fact, name)) is not None
    }
    return document._replace(**stated)


def _in_order(documents: Sequence[Document], facts: Sequence[SourceFacts], problems: Sequence[Problem]) -> Reading:
    """Sorted by what the documents say, not by what the files are called, with what the user states of them; of the
    same bytes one is kept, one that the user has facts about if there is such a one."""
    known = {os.path.abspath(fact.file): fact for fact in facts}
    stated = [(known.get(os.path.abspath(document.path)), document) for document in documents]
    kept: dict[str, Document] = {}
    twice = []
    for fact, document in sorted(stated, key=lambda pair: (pair[0] is None, pair[1].path)):
        if document.sha256 in kept:
            twice.append(Problem(document.path, remark("same_file", path=kept[document.sha256].path), read=True))
        else:
            kept[document.sha256] = _override(document, fact) if fact else document
    ordered = sorted(kept.values(), key=lambda d: (str(d.published), d.sha256))
    return Reading(tuple(ordered), in_order((*problems, *twice)))


def brief(
    reading: Reading,
    header: Header,
    *,
    words: int = WORDS,
    requests: Sequence[ThemeRequest] = (),
    ranker: str = RANKER,
) -> Memo:
    """The memo of a reading, within `words` words of points; `requests` are the themes asked for.

    Without requests the memo finds its own themes; a folder of several stories gets a section a story.
    Raises NothingToSayError where no source holds a sentence worth quoting.
    """
    reading = with_prose(reading)
    covered = () if requests else stories.covered(reading.documents, words)
    documents, problems = _of_stories(reading, covered) if covered else (reading.documents, reading.problems)
    collection = gather(documents)
    if not collection.sentences:
        raise NothingToSayError(_nothing(reading))
    if len(collection.sentences) > shortlist.MOST:
        collection = shortlist.shortlist(collection, rank.ranker(RANKER)(collection))
    findings = claims.merge(collection)
    offered = passages.passages(collection, findings)
    score = rank.ranker(ranker)
    if requests:
        memo_themes = themes.assign(collection, findings, requests)
        asked = [theme for theme in memo_themes if theme.kind != themes.OTHER.kind]
        ranking = select.favour(offered, score(collection), asked)
        choices = select.select_by_theme(collection, offered, ranking, words, asked)
    elif len(covered) > 1:
        groups = stories.renumbered(covered)
        memo_themes = themes.by_story(collection, findings, groups)
        ranking = rank.by_group(score, collection, groups)
        choices = select.select_by_theme(collection, offered, ranking, words, memo_themes)
    else:
        # A third of the modules of choosing, where nothing is asked for.
        from briefing.choosing.themes import discovered

        division = discovered.divide(collection, findings)
        choices = select.select(collection, offered, score(collection), words, discovered.weighty(division))
        memo_themes = discovered.entitled(collection, division, choices)
    if not choices:
        raise NothingToSayError(f"no sentence of the sources fits into {counted(words, 'word')}; ask for more words")
    memo = compose.compose(
        collection,
        findings,
        memo_themes,
        choices,
        header,
        problems,
        notes.notes(documents, requests, memo_themes, offered, choices),
        _dates(collection, choices),
    )
    check.check(memo)
    return memo


def with_prose(reading: Reading) -> Reading:
    """The reading without the documents of which all is set aside, which are among its problems: no memo is made of
    them. One of such documents only stays as it is."""
    bare = [document for document in reading.documents if not has_prose(document)]
    if len(bare) == len(reading.documents):
        return reading
    left = [Problem(d.path, noted(remark("only_furniture"), d.notes), read=True) for d in bare]
    return Reading(tuple(d for d in reading.documents if has_prose(d)), (*reading.problems, *left))


def _of_stories(reading: Reading, covered: Sequence[Sequence[int]]) -> tuple[list[Document], list[Problem]]:
    """The documents of the covered stories, in order, and the problems with all others among them."""
    kept = set(chain.from_iterable(covered))
    left = [
        Problem(document.path, noted(remark("uncovered"), document.notes), read=True)
        for index, document in enumerate(reading.documents)
        if index not in kept
    ]
    return [reading.documents[index] for index in sorted(kept)], [*reading.problems, *left]


def _dates(collection: Collection, choices: Sequence[Choice]) -> list[tuple[DateMention, ...]]:
    """The dates that the words of each choice mention, with offsets into their document."""
    mentions = []
    for choice in choices:
        first, last = (collection.sentences[choice.passage.sentences[end]] for end in (0, -1))
        document, start = collection.documents[first.document], first.start
        before, words = document.text[:start], document.text[start : last.end]
        resolved = dates.resolve(words, document.published, document.language, before)
        mentions.append(tuple(one._replace(start=start + one.start, end=start + one.end) for one in resolved))
    return mentions


def _nothing(reading: Reading) -> str:
    """Why there is no memo; the first few reasons stand for all."""
    if reading.documents:
        why = "no source holds a sentence that could be quoted"
    else:
        why = "no source could be read" if reading.problems else "there are no files in the sources"
    reasons = [f"{problem.path}: {problem.reason}" for problem in in_words(reading.problems, wording.ENGLISH)]
    more = [f"and {len(reasons) - 3} more"] if len(reasons) > 3 else []
    return "; ".join([f"nothing to brief on: {why}", *reasons[:3], *more])


def check_names(ranker: str, formats: Iterable[str]) -> None:
    """Raise BriefingError where there is no such ranker or format; for callers who would read for long before."""
    rank.ranker(ranker)
    for format in formats:
        writing.writer(format)


def render(memo: Memo, format: str, layout: Layout | None = None) -> bytes:
    """The memo as the bytes of a file: `format` is one of `writing.WRITERS` or what a plug-in adds."""
    layout = layout or Layout()
    if format != "json":  # programs get every input and every mark
        memo = readers.for_readers(memo)
    return writing.writer(format)(phrasing.in_language(memo, layout.language), layout)


def warnings(memo: Memo, formats: Iterable[str], layout: Layout) -> tuple[str, ...]:
    """What the user should know about the memo in these formats, a sentence each: themes that were asked for and are
    not in it, and what the house style lacks."""
    missed = (note for note in memo.notes if isinstance(note, Remark) and note.key in ("absent", "no_room"))
    told = tuple(remarks.say(note, wording.ENGLISH) for note in missed)
    if layout.template is None or "docx" not in formats:
        return told
    from briefing.writing import docx

    return (*told, *docx.warnings(memo, layout))
