"""The graph and the walk of `lexrank` on arrays: the same numbers, added in the same order, eight times as fast.

Only thousands of sentences are worth the start of numpy, which takes 0.1 s.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from math import sqrt
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy import ndarray

    Array = ndarray[Any, Any]

BLOCK = 1 << 17  # products at once: their arrays stay in the cache of the processor


def walk(rows: Sequence[Mapping[str, float]], threshold: float, enough: float) -> list[float]:
    """How often a random walk visits each of the rows, which have length one or are empty; it ends where its change is
    not above `enough`."""
    import numpy as np

    count = len(rows)
    one, other = (np.concatenate(ends) for ends in zip(*_pairs(rows, threshold), strict=True))
    itself = np.flatnonzero([bool(row) for row in rows])
    here, there = np.concatenate([one, other, itself]), np.concatenate([other, one, itself])
    order = np.argsort(here * count + there)  # so that each sum adds in the order of the sentences
    here, there = here[order], there[order]
    shares = 1 / np.maximum(np.bincount(here, minlength=count), 1)
    place, change = np.full(count, 1 / count), 1.0
    while change > enough:
        flow = np.bincount(here, weights=(place * shares)[there], minlength=count)
        new = flow / (sqrt((flow * flow).sum()) or 1.0)
        change = sqrt(((new - place) ** 2).sum())
        place = new
    found: list[float] = place.tolist()
    return found


def _pairs(rows: Sequence[Mapping[str, float]], threshold: float) -> Iterator[tuple[Array, Array]]:
    """The pairs of rows (the later one, the earlier one) with a cosine above `threshold`, in blocks of rows."""
    import numpy as np

    number_of: dict[str, int] = {}
    word = np.array([number_of.setdefault(word, len(number_of)) for word in chain.from_iterable(rows)], dtype=np.int64)
    value = np.array(list(chain.from_iterable(row.values() for row in rows)), dtype=np.float64)
    sizes = np.array([len(row) for row in rows])
    owner = np.repeat(np.arange(len(rows)), sizes)
    # An inverted index: the entries word by word, the rows of each word ascending.
    entries = np.argsort(word, kind="stable")
    start = np.concatenate([[0], np.cumsum(np.bincount(word, minlength=len(number_of)))])[word]
    earlier = np.empty_like(word)  # how many earlier rows have the word of an entry
    earlier[entries] = np.arange(len(entries)) - start[entries]
    owner_by_word, value_by_word = owner[entries], value[entries]

    ends = np.cumsum(sizes)
    products = np.concatenate([[0], np.cumsum(earlier)])[ends]
    row = first = 0
    while row < len(rows):
        done = products[row - 1] if row else 0
        last = max(row + 1, int(np.searchsorted(products, done + BLOCK, side="right")))
        part = slice(first, ends[last - 1])
        times = earlier[part]
        # Entry by entry, the places of the earlier rows that have its word too.
        skipped = np.cumsum(times) - times
        places = np.arange(times.sum()) + np.repeat(start[part] - skipped, times)
        cell = np.repeat((owner[part] - row) * last, times) + owner_by_word[places]
        weights = np.repeat(value[part], times) * value_by_word[places]
        near = np.flatnonzero(np.bincount(cell, weights=weights, minlength=1) > threshold)
        yield row + near // last, near % last
        row, first = last, ends[last - 1]
