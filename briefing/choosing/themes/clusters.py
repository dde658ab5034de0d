"""Findings -> the clusters they fall into by what they are about, and how surely each two of them belong together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import sqrt

from briefing.choosing import consensus
from briefing.choosing.themes.structure import structure
from briefing.model import Collection, Finding

Groups = list[list[int]]  # of findings, by index, each ascending

MOST_THEMES = 8  # that nobody asked for
# No more clusters than the root of the sentences over ROOT_A_CLUSTER, and never more than MOST_THEMES.
ROOT_A_CLUSTER = 2.75
# With so few sentences, or with two documents, themes are easily made up: fewer of them.
FEW_SENTENCES, FEW_CLUSTERS = 30, 3
# A cluster of fewer findings than this, or of a smaller share of them, joins the best of the others.
LEAST_FINDINGS, LEAST_SHARE = 4, 0.08
# A cut pays for the findings in crumbs, clusters of fewer than this, and for what its largest one has over this share.
CRUMB, BLOB, PENALTY = 3, 0.5, 0.5


def clusters(collection: Collection, findings: Sequence[Finding]) -> tuple[consensus.Matrix, Groups]:
    """The share of clusterings in which each two findings are together, 0 to 1, and the clusters that come of it."""
    affinity = structure(collection, findings)
    most = min(MOST_THEMES, max(FEW_CLUSTERS, round(sqrt(len(collection.sentences)) / ROOT_A_CLUSTER)))
    if len(collection.sentences) < FEW_SENTENCES or len(collection.documents) < 3:
        most = min(most, FEW_CLUSTERS)
    return affinity, _without_small(affinity, _best_cut(affinity, most))


def nearest(affinity: consensus.Matrix, group: Sequence[int], others: Sequence[Sequence[int]]) -> int:
    """The index of that of the other groups to which the group has the highest mean affinity, the first of equals."""

    def mean_affinity(other: Sequence[int]) -> float:
        return sum(affinity[i][j] for i in group for j in other) / (len(group) * len(other))

    return max(range(len(others)), key=lambda n: (mean_affinity(others[n]), -n))


def _best_cut(affinity: consensus.Matrix, most: int) -> list[int]:
    """The labels of the cut into two to `most` clusters with the best silhouette, less what is in crumbs or a blob."""
    size = len(affinity)
    distances = [[1 - share for share in row] for row in affinity]
    merges = consensus.linkage(distances)
    best, best_worth = [0] * size, float("-inf")
    for count in range(2, min(most, size - 1) + 1):
        labels = consensus.cut(merges, count, size)
        sizes = Counter(labels).values()
        crumbs, blob = sum(n for n in sizes if n < CRUMB) / size, max(0.0, max(sizes) / size - BLOB)
        worth = consensus.silhouette(distances, labels) - PENALTY * crumbs - PENALTY * blob
        if worth > best_worth:
            best, best_worth = labels, worth
    return best


def _without_small(affinity: consensus.Matrix, labels: Sequence[int]) -> Groups:
    """The clusters, each finding of a small one in the nearest other; all in one where fewer than two remain."""
    least = max(LEAST_FINDINGS, LEAST_SHARE * len(labels))
    sizes = Counter(labels)
    large = [[i for i, own in enumerate(labels) if own == label] for label in sizes if sizes[label] >= least]
    if len(large) < 2:
        return [list(range(len(labels)))]
    found = [list(group) for group in large]
    for i, label in enumerate(labels):
        if sizes[label] < least:
            found[nearest(affinity, [i], large)].append(i)
    return [sorted(group) for group in found]
