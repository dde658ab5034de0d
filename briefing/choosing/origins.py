"""Documents -> the number of the origin of each: documents that descend from one text share it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import combinations, pairwise
from typing import NamedTuple
from zlib import crc32

from briefing.choosing.quotations import outside_and_inside
from briefing.model import Document
from briefing.text import words

# Shares of the shorter text's runs of five words that stand in the other too. Without quotations, which every report of
# an event has in common, different reports stay under .20 (4,043 pairs of ECB+), one word in ten changed leaves .59 and
# one in five .33. With them a copy that is mostly quotations counts as well.
COPY = 0.35
COPY_WITH_QUOTATIONS = 0.50
BORROWED = 0.20  # the shorter text took a fifth of itself from the other: it belongs to the one it took most from
CREDITED = 0.10  # enough where both name the same agency; a credit without common text proves nothing
# Of the different words of the shorter sentence, and how many there must be: rewrites that change a name keep .9 and
# more, two reporters' sentences on one fact stay under .6.
TAKEN_OVER, FEWEST_WORDS = 0.8, 8
RUN = 5  # words: reports of one event share few runs of five, a light edit leaves most
FEWEST = 12  # common runs, about one long sentence; below it only a nearly whole text is a copy
WHOLE = 0.8
SMALL = 300  # documents: up to here every run is compared, above it one in SAMPLE of texts that have SHORT runs or more
SAMPLE = 8
SHORT = 160
CROWD = 10  # a run in more documents links neighbours only, so that boilerplate and mass reprints stay linear


class _Prose(NamedTuple):
    """Numbers that stand for the runs of words outside quotations, and for all; one in `step` is kept."""

    own: frozenset[int]
    whole: frozenset[int]
    step: int


class _Numbers(dict[str, int]):
    """Word -> a number that, unlike hash(), is the same in every run of the program."""

    def __missing__(self, word: str) -> int:
        self[word] = number = crc32(word.encode("utf-8", "replace"))
        return number


def origins(documents: Sequence[Document]) -> tuple[int, ...]:
    """One origin number a document, from 1 in the order of the documents.

    Two documents share an origin where one is a copy of the other, whole, in part or lightly edited, or took a good
    part of its text from it. What shares nothing is of unknown origin, which is not the same as independent.
    """
    step, numbers = (1, None) if len(documents) <= SMALL else (SAMPLE, _Numbers())
    proses = [_prose(document, numbers, step) for document in documents]
    parent = list(range(len(documents)))
    lenders: dict[int, tuple[float, int]] = {}
    for a, b in _pairs(proses):
        if _root(parent, a) == _root(parent, b):
            continue
        own, whole = _shares(proses[a], proses[b])
        if whole >= COPY_WITH_QUOTATIONS or own >= COPY:
            _join(parent, a, b)
        elif own >= (CREDITED if _one_agency(documents[a], documents[b]) else BORROWED):
            borrower, lender = (a, b) if len(proses[a].own) <= len(proses[b].own) else (b, a)
            lenders[borrower] = max(lenders.get(borrower, (0.0, 0)), (own, -lender))
    for borrower, (_, lender) in lenders.items():
        _join(parent, borrower, -lender)
    number: dict[int, int] = {}
    return tuple(number.setdefault(_root(parent, d), len(number) + 1) for d in range(len(documents)))


def carriers(sentences: Sequence[tuple[int, str]]) -> int:
    """How many origins carry a claim that is made in these sentences: (origin of the document, text) of each.

    A sentence taken over nearly word for word is one voice, whatever else the two documents say, also where one of them
    prints a statement and the other quotes it; and so is a quotation, which has one speaker however many heard it.
    """
    voices = [_voices(text) for _, text in sentences]
    parent = list(range(len(sentences)))
    for a, b in combinations(range(len(sentences)), 2):
        if sentences[a][0] == sentences[b][0] or _one_voice(voices[a], voices[b]):
            _join(parent, a, b)
    return len({_root(parent, n) for n in range(len(sentences))})


class _Voices(NamedTuple):
    """The different words of a sentence: the reporter's, the speaker's whom it quotes, and all."""

    reporter: set[str]
    speaker: set[str]
    both: set[str]


def _voices(text: str) -> _Voices:
    reporter, speaker = map(words, outside_and_inside(text))
    return _Voices(set(reporter), set(speaker), {*reporter, *speaker})


def _one_voice(a: _Voices, b: _Voices) -> bool:
    return (
        _taken_over(a.reporter, b.reporter)
        or _taken_over(a.both, b.both)
        or _taken_over(a.speaker, b.both)
        or _taken_over(b.speaker, a.both)
    )


def _taken_over(one: set[str], other: set[str]) -> bool:
    common = len(one & other)
    return common >= FEWEST_WORDS and common >= TAKEN_OVER * min(len(one), len(other))


def _prose(document: Document, numbers: _Numbers | None, step: int) -> _Prose:
    text = "\n".join(document.text[b.start : b.end] for b in document.blocks if b.kind == "prose")
    own, quoted = (_runs(part, numbers) for part in outside_and_inside(text))
    step = step if len(own) + len(quoted) >= SHORT else 1
    own = _every(own, step)
    return _Prose(own, own | _every(quoted, step), step)


def _runs(text: str, numbers: _Numbers | None) -> frozenset[int]:
    """A number for each run of words; with `numbers` the same whenever the program runs, which matters only where some
    runs are left out."""
    plain = words(text)
    known: Sequence[object] = plain if numbers is None else list(map(numbers.__getitem__, plain))
    runs = frozenset(map(hash, zip(*[known[i:] for i in range(RUN)], strict=False)))
    return runs or frozenset([hash(tuple(known))] if known else ())


def _every(runs: frozenset[int], step: int) -> frozenset[int]:
    return runs if step == 1 else frozenset(run for run in runs if run % step == 0)


def _pairs(proses: Sequence[_Prose]) -> list[tuple[int, int]]:
    """Pairs of documents with two kept runs in common, or one where a text is short; in order."""
    met: set[int] = set()
    repeated: set[int] = set()
    for prose in proses:
        repeated |= prose.whole & met
        met |= prose.whole
    holders: dict[int, list[int]] = {}
    for document, prose in enumerate(proses):
        for run in prose.whole & repeated:
            holders.setdefault(run, []).append(document)
    shared: Counter[tuple[int, int]] = Counter()
    for held in holders.values():
        shared.update(combinations(held, 2) if len(held) <= CROWD else pairwise(held))
    return sorted(pair for pair, times in shared.items() if times > 1 or any(proses[d].step == 1 for d in pair))


def _shares(a: _Prose, b: _Prose) -> tuple[float, float]:
    """How much of the shorter text stands in the other, 0 to 1, without quotations and with them.

    A few words in common are nothing, unless they are nearly all there is.
    """
    step = max(a.step, b.step)
    own, common = _share(a.own, b.own, step)
    whole, common_whole = _share(a.whole, b.whole, step)
    return own if common >= FEWEST else 0.0, whole if common_whole >= FEWEST or whole >= WHOLE else 0.0


def _share(a: frozenset[int], b: frozenset[int], step: int) -> tuple[float, int]:
    a, b = _every(a, step), _every(b, step)
    common = len(a & b)
    return (common / min(len(a), len(b)), common * step) if common else (0.0, 0)


def _one_agency(a: Document, b: Document) -> bool:
    """Whether both credit one agency, or one of them credits the other."""
    first, second = ({name.lower() for name in d.agencies} for d in (a, b))
    return not (
        first.isdisjoint(second | {(b.outlet or "").lower()}) and second.isdisjoint(first | {(a.outlet or "").lower()})
    )


def _root(parent: list[int], document: int) -> int:
    while parent[document] != document:
        parent[document] = parent[parent[document]]
        document = parent[document]
    return document


def _join(parent: list[int], a: int, b: int) -> None:
    first, second = sorted((_root(parent, a), _root(parent, b)))
    parent[second] = first
