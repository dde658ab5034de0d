"""Findings -> the themes they fall into, with headings that fit what the memo prints under them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import sqrt
from typing import NamedTuple

from briefing.choosing import consensus
from briefing.choosing.headings import LEAST, Material, distinct, material, ranking, said
from briefing.choosing.structure import structure
from briefing.choosing.themes import MOST_THEMES, ONLY
from briefing.choosing.typical import typical_first, vectors_of
from briefing.choosing.vectors import Vector, dot, mean, unit
from briefing.model import Choice, Collection, Finding, Theme

# Only the findings most typical of the story are clustered, since that takes the square of their number; the others
# join the nearest.
CLUSTERED = 110
# With so few sentences, or with two documents, themes are easily made up: fewer of them.
FEW_SENTENCES, FEW_THEMES = 30, 3
LEAST_OF_TWO = 0.02  # suffices for the last two themes: one long list is worse than a weak heading
DIVIDED = 15  # findings from which they are: a page of fewer needs no headings
ROOT_A_THEME = 2.75  # no more themes than the root of the sentences over this, and never more than `MOST_THEMES`
WEIGHTY = 0.15  # of the findings: a theme of so many keeps its heading over a single point

Groups = list[list[int]]


class Division(NamedTuple):
    """The findings in groups by what they are about, each with a heading ("" where there is one group only).

    `groups` hold all findings, in each the most typical first. `core` are those that were clustered, `material` what
    headings are made of: the core.
    """

    findings: Sequence[Finding]
    vectors: Sequence[Vector]
    groups: Groups
    titles: Sequence[str] = ("",)
    core: Sequence[int] = ()
    material: Material | None = None


def discover(collection: Collection, findings: Sequence[Finding]) -> tuple[Theme, ...]:
    """The themes the findings fall into, biggest first; one theme where there is too little to tell them apart.

    Inside a theme what is most typical of it comes first.
    """
    division = divide(collection, findings)
    return _themes(division, division.groups, division.titles)


def divide(collection: Collection, findings: Sequence[Finding]) -> Division:
    """The findings in groups by what they are about: a group that cannot be named goes into the nearest."""
    vectors = vectors_of(collection, findings)
    middle = mean(vectors)
    first = list(typical_first(findings, vectors, range(len(findings)), middle))
    if len(findings) < DIVIDED:
        return Division(findings, vectors, [first])
    core = sorted(first[:CLUSTERED])
    small, kept = _only(collection, [findings[i] for i in core])
    agreement, clusters = _clusters(small, kept)
    if len(clusters) == 1:
        return Division(findings, vectors, [first])
    known = material(small, kept, [vectors[i] for i in core])
    titles, clusters = _named(known, agreement, clusters)
    groups = _joined(vectors, [[core[i] for i in cluster] for cluster in clusters])
    groups = [list(typical_first(findings, vectors, group, middle)) for group in groups]
    return Division(findings, vectors, groups, titles, core, known)


def entitled(collection: Collection, division: Division, choices: Sequence[Choice]) -> tuple[Theme, ...]:
    """The groups of which something was chosen as themes, biggest first, with headings that fit what stands under
    them.

    Groups of which little was chosen go into the nearest, and so do those whose points no phrase fits.
    """
    groups, known = _folded(division, choices), division.material
    while known and len(groups) > 1:
        titles = _titles(collection, known, division.core, groups, choices)
        kept = [group for group, title in zip(groups, titles, strict=True) if title]
        if len(kept) == len(groups):
            return _themes(division, groups, titles)
        groups = _joined(division.vectors, kept)
    return _themes(division, [list(range(len(division.findings)))], [""])  # there is nothing to tell it from


def _titles(
    collection: Collection, known: Material, core: Sequence[int], groups: Groups, choices: Sequence[Choice]
) -> list[str]:
    """The headings of the groups that fit what was chosen, "" where none does; `known` is of the findings in `core`."""
    place = {i: n for n, i in enumerate(core)}
    everywhere = set(place.values())
    cores = [sorted(place[i] for i in group if i in place) for group in groups]
    points = [_points(collection, group, choices) for group in groups]
    ranked = [ranking(known, group, everywhere, under) for group, under in zip(cores, points, strict=True)]
    return [phrase for phrase, _ in distinct(ranked)]


def _themes(division: Division, groups: Groups, titles: Sequence[str]) -> tuple[Theme, ...]:
    """The groups as themes, those of the most sentences first."""
    findings, vectors = division.findings, division.vectors
    middle = mean(vectors)
    themes = [
        (Theme(title, ()) if title else ONLY)._replace(findings=typical_first(findings, vectors, group, middle))
        for title, group in zip(titles, groups, strict=True)
    ]
    return tuple(
        sorted(themes, key=lambda t: (-sum(len(findings[i].members) for i in t.findings), min(t.findings, default=0)))
    )


def weighty(division: Division) -> tuple[Theme, ...]:
    """The groups that much of the material is about, each with the two thirds that are most typical of it."""
    return tuple(
        Theme("", tuple(group)[: 2 * len(group) // 3])
        for group in division.groups
        if len(group) >= WEIGHTY * len(division.findings)
    )


def _folded(division: Division, choices: Sequence[Choice]) -> Groups:
    """The groups with the small ones put into the nearest of the others.

    Small is a group of which nothing was chosen, or a single finding: a heading over one point helps nobody, unless
    much of the material is about it.
    """
    chosen = {choice.passage.finding for choice in choices}
    large = []
    for group in division.groups:
        points = len(chosen.intersection(group))
        if points > 1 or (points == 1 and len(group) >= WEIGHTY * len(division.findings)):
            large.append(group)
    return _joined(division.vectors, large)


def _points(collection: Collection, group: Sequence[int], choices: Sequence[Choice]) -> list[list[str]]:
    """The distinct content stems of each point that stands under a group's heading; the weightiest of several mostly
    does not, for it goes to the bottom line."""
    own = sorted((c for c in choices if c.passage.finding in set(group)), key=lambda choice: -choice.score)
    return [said(collection, choice.passage.sentences) for choice in own[1:] or own]


def _nearest(vector: Vector, centres: Sequence[Vector]) -> int:
    return max(range(len(centres)), key=lambda n: (dot(vector, centres[n]), -n))


def _only(collection: Collection, findings: Sequence[Finding]) -> tuple[Collection, list[Finding]]:
    """The collection with the sentences of these findings alone, and the findings numbered accordingly."""
    kept = sorted(s for finding in findings for s in finding.members)
    number = {s: n for n, s in enumerate(kept)}
    small = collection._replace(
        sentences=tuple(collection.sentences[s] for s in kept),
        stems=tuple(collection.stems[s] for s in kept),
    )
    return small, [f._replace(lead=number[f.lead], members=tuple(number[s] for s in f.members)) for f in findings]


def _joined(vectors: Sequence[Vector], groups: Groups) -> Groups:
    """The groups with every finding that is in none put into the nearest."""
    taken = {i for group in groups for i in group}
    if len(taken) == len(vectors) or not groups:
        return groups
    if len(groups) == 1:
        return [list(range(len(vectors)))]
    centres = [unit(mean([vectors[i] for i in group])) for group in groups]
    joined = [list(group) for group in groups]
    for i in range(len(vectors)):
        if i not in taken:
            joined[_nearest(vectors[i], centres)].append(i)
    return [sorted(group) for group in joined]


def _clusters(collection: Collection, findings: Sequence[Finding]) -> tuple[consensus.Matrix, Groups]:
    """How surely the findings belong together, and the groups they fall into by that."""
    agreement = structure(collection, findings)
    most = min(MOST_THEMES, max(FEW_THEMES, round(sqrt(len(collection.sentences)) / ROOT_A_THEME)))
    if len(collection.sentences) < FEW_SENTENCES or len(collection.documents) < 3:
        most = min(most, FEW_THEMES)
    return agreement, _without_crumbs(agreement, _best_cut(agreement, most))


def _best_cut(agreement: consensus.Matrix, most: int) -> list[int]:
    """The partition into two to `most` groups with the best silhouette, less what is in crumbs or in one blob."""
    size = len(agreement)
    distances = [[1 - share for share in row] for row in agreement]
    merges = consensus.linkage(distances)
    best, best_worth = [0] * size, float("-inf")
    for count in range(2, min(most, size - 1) + 1):
        labels = consensus.cut(merges, count, size)
        sizes = Counter(labels).values()
        crumbs, blob = sum(n for n in sizes if n < 3) / size, max(0.0, max(sizes) / size - 0.5)
        worth = consensus.silhouette(distances, labels) - 0.5 * crumbs - 0.5 * blob
        if worth > best_worth:
            best, best_worth = labels, worth
    return best


def _without_crumbs(agreement: consensus.Matrix, labels: Sequence[int]) -> Groups:
    """The groups of at least four findings and 8 %; those of smaller ones each join the best of these."""
    least = max(4, 0.08 * len(labels))
    sizes = Counter(labels)
    groups = [[i for i, own in enumerate(labels) if own == label] for label in sizes if sizes[label] >= least]
    if len(groups) < 2:
        return [list(range(len(labels)))]
    found = [list(group) for group in groups]
    for i, label in enumerate(labels):
        if sizes[label] < least:
            found[max(range(len(groups)), key=lambda n: (_together(agreement, [i], groups[n]), -n))].append(i)
    return [sorted(group) for group in found]


def _together(agreement: consensus.Matrix, one: Sequence[int], other: Sequence[int]) -> float:
    return sum(agreement[i][j] for i in one for j in other) / (len(one) * len(other))


def _named(known: Material, agreement: consensus.Matrix, groups: Groups) -> tuple[list[str], Groups]:
    """The headings and their groups: a group that cannot be named goes into the nearest."""
    everywhere = set(range(len(known.findings)))
    ranked = [ranking(known, group, everywhere) for group in groups]
    while len(groups) > 1:
        named = distinct(ranked)
        worst = min(range(len(groups)), key=lambda n: (named[n][1], n))
        if named[worst][1] >= (LEAST if len(groups) > 2 else LEAST_OF_TWO):
            return [title for title, _ in named], groups
        lost, _ = groups.pop(worst), ranked.pop(worst)
        nearest = max(range(len(groups)), key=lambda n: (_together(agreement, lost, groups[n]), -n))
        groups[nearest] = sorted(groups[nearest] + lost)
        ranked[nearest] = ranking(known, groups[nearest], everywhere)
    return [""], groups
