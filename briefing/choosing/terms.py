"""A document -> numbers: its terms with their counts, and a signature of its wording; all that a survey keeps of it.

A number is the checksum of a word stem, or of two neighbouring ones: the same on every machine and in every run,
whatever was read before, so that what many workers made can be put together in any order.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

from briefing.choosing.stories import LEAD_WORDS
from briefing.choosing.vectors import idle_stems
from briefing.model import Document
from briefing.text import stemmer, stop_stems, words

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Numbers = npt.NDArray[np.uint32]
    Counts = npt.NDArray[np.uint8]
    Flags = npt.NDArray[np.bool_]
    Signature = npt.NDArray[np.uint64]

RUN = 5  # words, as for origins: reports of one event share few runs of five, a light edit leaves most
SIGNATURE = 16  # runs kept, the least by number: two texts share as large a part of these as of all (Broder 1997)
# A report says what it is about at its start. On the topics of ECB+ the first 400 words of each and the pairs in its
# first 100 of content group as well as all of them (B-cubed F1 of events .959), and take half of the memory.
CHARACTERS, WORDS, PAIRED = 3_000, 400, 100

# Marks that keep a text from being ASCII, in which words are found three times as fast.
PLAIN = {"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": ".", "\xa0": " "}

CONTENT = 1 << 32  # above all checksums


class Terms(NamedTuple):
    """`numbers` are the distinct terms of a document, ascending, and `counts` how often each occurs, in the lead
    counted double; `signature` are the SIGNATURE least of the numbers of its runs of words, ascending."""

    numbers: Numbers
    counts: Counts
    signature: Signature


def terms(document: Document) -> Terms:
    """The terms of the beginning of the document, counted as in `stories`, and the signature of it."""
    import numpy as np

    said, known = _stems(f"{document.title}\n{document.text}" if document.title else document.text, document.language)
    content = said[known]
    # Arrays of integers wrap around; that "A B" is not "B A" is all that the numbers of pairs must tell.
    lead = content[:PAIRED]
    pairs = lead[:-1] * np.uint32(0x9E3779B1) + lead[1:]
    counted = np.concatenate([content, content[:LEAD_WORDS], pairs, pairs[:LEAD_WORDS]])
    numbers, counts = np.unique(counted, return_counts=True)
    return Terms(numbers, np.minimum(counts, 255).astype(np.uint8), _signature(said))


def query(text: str, language: str) -> Numbers:
    """The terms, without pairs, that a document on `text` would have."""
    import numpy as np

    said, known = _stems(text, language)
    return np.unique(said[known])


def _stems(text: str, language: str) -> tuple[Numbers, Flags]:
    """The numbers of the stems of the text, in order, and which of them carry content (`stories.content`)."""
    import numpy as np

    text = text[:CHARACTERS]
    if not text.isascii():
        for mark, plain in PLAIN.items():
            text = text.replace(mark, plain)
    said = words(text)[:WORDS]
    codes = np.fromiter(map(_codes(language).__getitem__, said), np.int64, len(said))
    numbers, known = codes.astype(np.uint32), codes >= CONTENT
    if language != "en":  # elsewhere it depends on the document which words are its function words
        stop = stop_stems([tuple(map(stemmer(language), said))], [language])
        known &= ~np.isin(numbers, np.array([_checksum(stem) for stem in sorted(stop)], np.uint32))
    return numbers, known


class _Codes(dict[str, int]):
    """Word -> the number of its stem, plus CONTENT where it carries some: each distinct word is looked at once."""

    def __init__(self, language: str) -> None:
        self.stem = stemmer(language)
        self.idle = idle_stems() | stop_stems([()], [language])

    def __missing__(self, word: str) -> int:
        stem = self.stem(word)
        known = stem not in self.idle and (len(stem) > 1 or not stem.isascii())
        self[word] = code = _checksum(stem) + CONTENT * known
        return code


_codes = cache(_Codes)


def _checksum(stem: str) -> int:
    return crc32(stem.encode("utf-8", "replace"))


def _signature(words: Numbers) -> Signature:
    """The least numbers of the runs of words; of a text that is too short, of what there is."""
    import numpy as np

    length = max(1, len(words) - RUN + 1)
    runs = np.zeros(length, np.uint64)
    for shift in range(min(RUN, len(words))):
        runs = (runs + words[shift : shift + length]) * np.uint64(0x9E3779B97F4A7C15)
    runs ^= runs >> np.uint64(29)  # sums of checksums are not evenly spread; this is (Steele et al. 2014)
    runs *= np.uint64(0xBF58476D1CE4E5B9)
    runs ^= runs >> np.uint64(32)
    runs.sort()
    distinct: Signature = runs[np.append(True, runs[1:] != runs[:-1])]  # a quarter of the time of np.unique
    return distinct[:SIGNATURE]
