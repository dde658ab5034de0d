"""Likeness of documents, each to the few it has something in common with -> groups, by average linkage.

`consensus.linkage` does the same for the full matrix of a few; here most pairs have nothing in common and are left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from heapq import heapify, heappop, heappush

from briefing.choosing.consensus import cut_at

Row = dict[int, float]  # other document -> similarity

# Average distance up to which documents are on one event (benchmarks/groups.py fits it on halves; a topic ends at .98).
EVENT = 0.905


def linked(similar: Sequence[Row], cut: float = 1.0) -> list[tuple[float, int, int]]:
    """The merges (distance, one, other) of average linkage up to the distance `cut`, lowest first; what is not in a row
    has similarity 0."""
    sums: list[Row] = [dict(row) for row in similar]
    sizes = [1] * len(sums)
    heap = [
        (-value, i, j, 1, 1) for i, row in enumerate(sums) for j, value in row.items() if i < j and 1 - value <= cut
    ]
    heapify(heap)
    merges = []
    while heap:
        negative, i, j, size_i, size_j = heappop(heap)
        if sizes[i] != size_i or sizes[j] != size_j:
            continue  # one of them has been merged since
        merges.append((1 + negative, i, j))
        row, gone = sums[i], sums[j]
        del row[j], gone[i]
        sizes[i], sizes[j], sums[j] = size_i + size_j, 0, {}
        for k, value in gone.items():
            del sums[k][j]
            row[k] = row.get(k, 0.0) + value
        for k, value in row.items():
            sums[k][i] = value
            mean = value / (sizes[i] * sizes[k])
            if 1 - mean <= cut:  # most are far above it, and no mean gets nearer than what it is made of
                low, high = min(i, k), max(i, k)
                heappush(heap, (-mean, low, high, sizes[low], sizes[high]))
    return merges


def partition(merges: Sequence[tuple[float, int, int]], size: int, cut: float) -> tuple[tuple[int, ...], ...]:
    """The groups that the merges up to the distance `cut` make, biggest first."""
    groups: dict[int, list[int]] = {}
    for label, item in zip(cut_at(merges, cut, size), range(size), strict=True):
        groups.setdefault(label, []).append(item)
    return tuple(sorted(map(tuple, groups.values()), key=lambda group: (-len(group), group)))
