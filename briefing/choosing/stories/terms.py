"""A document -> numbers: its terms with their counts, and a signature of its wording; all that a survey keeps of it.

A number is the checksum of a word stem, or of two neighbouring ones: the same on every machine and in every run,
whatever was read before, so that what many workers made can be put together in any order.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

from briefing.choosing.origins import RUN
from briefing.choosing.stories.likeness import LEAD_WORDS
from briefing.choosing.vectors import idle_stems
from briefing.model import Document
from briefing.text import stemmer, stop_stems, words

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Numbers = npt.NDArray[np.uint32]
    Counts = npt.NDArray[np.uint8]
    Codes = npt.NDArray[np.int64]
    Signature = npt.NDArray[np.uint64]

SIGNATURE = 16  # runs kept, the least by number: two texts share as large a part of these as of all (Broder 1997)
# A report says what it is about at its start. On the topics of ECB+ the first 400 words of each and the pairs in its
# first 100 of content group as well as all of them (B-cubed F1 of events .959), and take half of the memory.
CHARACTERS, WORDS, PAIRED = 3_000, 400, 100

# Marks that keep a text from being ASCII, in which words are found three times as fast.
PLAIN = {"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": ".", "\xa0": " "}

CONTENT = 1 << 32  # above all checksums
NO_RUN = (1 << 64) - 1  # comes after all others
AT_ONCE = 100  # documents whose arrays stay in the cache of a processor


class Terms(NamedTuple):
    """`numbers` are the distinct terms of a document, ascending, and `counts` how often each occurs, in the lead
    counted double; `signature` are the SIGNATURE least of the numbers of its runs of words, ascending."""

    numbers: Numbers
    counts: Counts
    signature: Signature


def terms(documents: Iterable[Document]) -> list[Terms]:
    """The terms of the beginning of each document, counted as in `likeness`, and the signature of it."""
    rest = iter(documents)
    found: list[Terms] = []
    while some := list(islice(rest, AT_ONCE)):
        found += _terms([_codes(f"{d.title}\n{d.text}" if d.title else d.text, d.language) for d in some])
    return found


def _terms(texts: Sequence[Codes]) -> Iterator[Terms]:
    """The terms of texts given as codes, with arrays of all: for one text the calls take longer than the work."""
    import numpy as np

    lengths = np.array([len(codes) for codes in texts])
    codes = np.concatenate(texts)
    known = codes >= CONTENT
    numbers = codes.astype(np.uint32)
    signatures = _signatures(numbers, lengths)

    content, holders = numbers[known], np.repeat(np.arange(len(texts)), lengths)[known]
    places = np.arange(len(content)) - np.searchsorted(holders, holders)  # of each word in its document
    # Arrays of integers wrap around; that "A B" is not "B A" is all that the numbers of pairs must tell.
    pairs = content[:-1] * np.uint32(0x9E3779B1) + content[1:]
    paired = (holders[:-1] == holders[1:]) & (places[1:] < PAIRED)
    held = np.concatenate([content, pairs[paired]]) + (np.concatenate([holders, holders[:-1][paired]]) << 32)
    lead = np.concatenate([places, places[:-1][paired]]) < LEAD_WORDS
    held = np.sort(np.concatenate([held, held[lead]]))
    first = np.flatnonzero(np.diff(held, prepend=-1))
    counts = np.minimum(np.diff(first, append=len(held)), 255).astype(np.uint8)
    held = held[first]
    ends = np.searchsorted(held, np.arange(1, len(texts)) << 32)
    parts = np.split(held.astype(np.uint32), ends), np.split(counts, ends), signatures
    return map(Terms, *parts)


def query(text: str, language: str) -> Numbers:
    """The terms, without pairs, that a document on `text` would have."""
    import numpy as np

    codes = _codes(text, language)
    return np.unique(codes[codes >= CONTENT].astype(np.uint32))


def _codes(text: str, language: str) -> Codes:
    """The numbers of the stems of the text, in order, plus CONTENT where they carry some (`likeness.content`)."""
    import numpy as np

    text = text[:CHARACTERS]
    if not text.isascii():
        for mark, plain in PLAIN.items():
            text = text.replace(mark, plain)
    kept = words(text)[:WORDS]
    codes = np.fromiter(map(_code(language).__getitem__, kept), np.int64, len(kept))
    if language != "en":  # elsewhere it depends on the document which words are its function words
        stop = stop_stems([tuple(map(stemmer(language), kept))], [language])
        codes[np.isin(codes, [_checksum(stem) + CONTENT for stem in stop])] -= CONTENT
    return codes


class _Code(dict[str, int]):
    """Word -> the number of its stem, plus CONTENT where it carries some: each distinct word is looked at once."""

    def __init__(self, language: str) -> None:
        self.stem = stemmer(language)
        self.idle = idle_stems() | stop_stems([()], [language])

    def __missing__(self, word: str) -> int:
        stem = self.stem(word)
        known = stem not in self.idle and (len(stem) > 1 or not stem.isascii())
        self[word] = code = _checksum(stem) + CONTENT * known
        return code


_code = cache(_Code)


def _checksum(stem: str) -> int:
    return crc32(stem.encode("utf-8", "replace"))


def _signatures(numbers: Numbers, lengths: Codes) -> Iterator[Signature]:
    """The least numbers of the runs of words, a text of so many words after another; of a short one, of what it has."""
    import numpy as np

    width = max(1, lengths.max() - RUN + 1)
    words = np.zeros((len(lengths), width + RUN - 1), np.uint64)
    words[np.arange(words.shape[1]) < lengths[:, None]] = numbers
    runs = np.zeros((len(lengths), width), np.uint64)
    for shift in range(RUN):
        runs += words[:, shift : shift + width]
        runs *= np.uint64(0x9E3779B97F4A7C15)
    runs ^= runs >> np.uint64(29)  # sums of checksums are not evenly spread; this is (Steele et al. 2014)
    runs *= np.uint64(0xBF58476D1CE4E5B9)
    runs ^= runs >> np.uint64(32)
    runs[np.arange(width) >= np.maximum(1, lengths - RUN + 1)[:, None]] = NO_RUN
    runs.sort()
    runs[:, 1:][runs[:, 1:] == runs[:, :-1]] = NO_RUN
    runs.sort()
    least = runs[:, :SIGNATURE].copy()
    return (row[:size] for row, size in zip(least, (least != NO_RUN).sum(axis=1).tolist(), strict=True))
