"""Distances between things -> partitions of them, and how often many partitions put two of them together.

A partition is a list with the label of each item's cluster; a matrix has a row and a column for each item.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

Matrix = list[list[float]]
Merge = tuple[float, int, int]  # the height of a merge in the tree of clusters, and an item of each of the two


def linkage(distances: Sequence[Sequence[float]], ward: bool = False) -> list[Merge]:
    """The merges, lowest first, of average linkage or, on squared distances, of Ward's method.

    Nearest-neighbour chain (Murtagh 1983): n squared in time, and exact.
    """
    infinite = float("inf")
    rows = [list(row) for row in distances]
    for i, row in enumerate(rows):
        row[i] = infinite
    sizes = [1] * len(rows)
    alive = list(range(len(rows)))
    merges: list[Merge] = []
    chain: list[int] = []
    while len(merges) < len(rows) - 1:
        if not chain:
            chain.append(alive[0])
        row = rows[chain[-1]]
        height = min(row)
        nearest = row.index(height)
        if len(chain) > 1 and row[chain[-2]] == height:
            a, b = chain.pop(), chain.pop()
            merges.append((height, a, b))
            _merge(rows, sizes, alive, a, b, height if ward else None)
        else:
            chain.append(nearest)
    return sorted(merges)


def _merge(rows: Matrix, sizes: list[int], alive: list[int], a: int, b: int, ward: float | None) -> None:
    """Put cluster b into a: the update of the distances to all others (Lance and Williams 1967).

    `ward` is the height of the merge for Ward's method, None for average linkage.
    """
    infinite = float("inf")
    one, other, na, nb = rows[a], rows[b], sizes[a], sizes[b]
    share = na / (na + nb)
    alive.remove(b)
    for i in alive:
        if i != a:
            if ward is None:
                value = share * one[i] + (1 - share) * other[i]
            else:
                n = sizes[i]
                value = ((na + n) * one[i] + (nb + n) * other[i] - n * ward) / (na + nb + n)
            row = rows[i]
            row[a] = one[i] = value
            row[b] = infinite
    rows[b] = [infinite] * len(rows)
    one[b] = infinite
    sizes[a], sizes[b] = na + nb, 0


def cut(merges: Sequence[Merge], count: int, size: int) -> list[int]:
    """The partition of `size` items into `count` clusters: a label an item, numbered in order of appearance."""
    return _labels(merges[: max(0, size - count)], size)


def cut_at(merges: Sequence[Merge], height: float, size: int) -> list[int]:
    """The partition of `size` items that the merges up to `height` leave."""
    return _labels([merge for merge in merges if merge[0] <= height], size)


def _labels(merges: Iterable[Merge], size: int) -> list[int]:
    root = list(range(size))

    def find(i: int) -> int:
        while root[i] != i:
            root[i] = root[root[i]]
            i = root[i]
        return i

    for _, a, b in merges:
        root[find(a)] = find(b)
    number: dict[int, int] = {}
    return [number.setdefault(find(i), len(number)) for i in range(size)]


def agreement(partitions: Sequence[Sequence[int]]) -> Matrix:
    """The share of partitions in which two items are together: the co-association matrix of Fred and Jain (2005).

    A single clustering of so few sentences is a lottery; what many of them agree on is not.
    """
    masks = [0] * len(partitions[0])
    bit = 1
    for labels in partitions:
        for i, label in enumerate(labels):
            masks[i] |= bit << label
        bit <<= max(labels) + 1
    return [[(one & other).bit_count() / len(partitions) for other in masks] for one in masks]


def silhouette(distances: Sequence[Sequence[float]], labels: Sequence[int]) -> float:
    """The mean silhouette of a partition (Rousseeuw 1987), -1 to 1; an item alone counts 0."""
    groups: dict[int, list[int]] = {}
    for i, label in enumerate(labels):
        groups.setdefault(label, []).append(i)
    total = 0.0
    for row, label in zip(distances, labels, strict=True):
        if len(groups) > 1 and len(groups[label]) > 1:
            near = {other: sum([row[j] for j in members]) for other, members in groups.items()}
            own = near.pop(label) / (len(groups[label]) - 1)
            nearest = min(value / len(groups[other]) for other, value in near.items())
            total += (nearest - own) / (max(nearest, own) or 1.0)
    return total / len(labels)
