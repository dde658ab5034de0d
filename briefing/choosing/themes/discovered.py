"""Findings -> the themes they fall into, with headings that fit what the memo prints under them.

`divide` comes before the choice of points, `entitled` after it. A heading tells a group from the others, so a group
that no phrase tells from them is no theme: its findings go into the nearest.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from briefing.choosing.consensus import Matrix
from briefing.choosing.naming.headings import (
    LEAST_FIT,
    Heading,
    Material,
    Stems,
    material_of,
    pick_distinct,
    score_candidates,
    stems_of,
)
from briefing.choosing.own_voice import opinions
from briefing.choosing.shortlist import only
from briefing.choosing.themes import ONLY, REST
from briefing.choosing.themes.clusters import Groups, clusters, nearest
from briefing.choosing.typical import typical_first, vectors_of
from briefing.choosing.vectors import Vector, dot, mean, unit
from briefing.model import Choice, Collection, Finding, Theme

DIVIDED = 15  # findings from which they are: a page of fewer needs no headings
# Only the findings most typical of the story are clustered, since that takes the square of their number; the others
# join the nearest.
CLUSTERED = 110
# What no phrase at all fits is no theme of its own. Of 24 second themes between this and LEAST_FIT 9 had a wrong best
# phrase, 6 an acceptable and 9 a right one, and nothing tells which (counted once).
DISTINCT = 0.02
WEIGHTY = 0.15  # of the findings: a theme of so many keeps its heading over a single point


class Division(NamedTuple):
    """The findings in groups by what they are about, each with a heading ("" where no phrase fits).

    `groups` hold all findings, in each the most typical first; `opinion` are those that only opinion pieces make, which
    are no theme by themselves. `core` are those that were clustered, by index, and `material` is what headings are made
    of: of the core alone, numbered as in it.
    """

    findings: Sequence[Finding]
    vectors: Sequence[Vector]
    groups: Groups
    opinion: frozenset[int] = frozenset()
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
    centroid = mean(vectors)
    ordered = list(typical_first(findings, vectors, range(len(findings)), centroid))
    whole = Division(findings, vectors, [ordered], _opinion(collection, findings))
    if len(findings) < DIVIDED:
        return whole
    core = sorted(ordered[:CLUSTERED])
    core_collection, core_findings = _part(collection, [findings[i] for i in core])
    affinity, core_groups = clusters(core_collection, core_findings)
    if len(core_groups) == 1:
        return whole
    material = material_of(core_collection, core_findings, [vectors[i] for i in core])
    titles, core_groups = _named(material, affinity, core_groups)
    groups = _with_the_rest(vectors, [[core[i] for i in group] for group in core_groups])
    groups = [list(typical_first(findings, vectors, group, centroid)) for group in groups]
    return whole._replace(groups=groups, titles=titles, core=core, material=material)


def _opinion(collection: Collection, findings: Sequence[Finding]) -> frozenset[int]:
    """The findings, by index, that only opinion pieces make."""
    pieces = opinions(collection.documents)
    return frozenset(
        i
        for i, finding in enumerate(findings if pieces else ())
        if all(collection.sentences[s].document in pieces for s in finding.members)
    )


def weighty(division: Division) -> tuple[Theme, ...]:
    """The groups that much of the material is about, each with the two thirds that are most typical of it."""
    groups = [[i for i in group if i not in division.opinion] for group in division.groups]
    return tuple(Theme("", tuple(group)[: 2 * len(group) // 3]) for group in groups if _is_weighty(division, group))


def _is_weighty(division: Division, group: Sequence[int]) -> bool:
    return len(group) >= WEIGHTY * len(division.findings)


def entitled(collection: Collection, division: Division, choices: Sequence[Choice]) -> tuple[Theme, ...]:
    """The groups as themes, biggest first, with headings that fit the points chosen of them.

    Groups of which little was chosen go into the nearest, and so do those whose points no phrase fits well; of the last
    two only if neither has a phrase that does.
    """
    groups = _without_little_chosen(division, choices)
    while division.material and len(groups) > 1:
        headings = _headings(collection, division.material, division.core, groups, choices)
        if titles := _titles(headings):
            return _themes(division, groups, titles)
        worst = _worst(headings)
        groups = _with_the_rest(division.vectors, [group for n, group in enumerate(groups) if n != worst])
    return _themes(division, [list(range(len(division.findings)))], [""])  # there is nothing to tell it from


def _part(collection: Collection, findings: Sequence[Finding]) -> tuple[Collection, list[Finding]]:
    """The collection with the sentences of these findings alone, and the findings numbered accordingly."""
    kept = sorted(s for finding in findings for s in finding.members)
    number = {s: n for n, s in enumerate(kept)}
    renumbered = [f._replace(lead=number[f.lead], members=tuple(number[s] for s in f.members)) for f in findings]
    return only(collection, kept), renumbered


def _named(material: Material, affinity: Matrix, groups: Groups) -> tuple[list[str], Groups]:
    """The headings and their groups; the group with the worst heading goes into the nearest until all are good."""
    groups, scope = list(groups), set(range(len(material.findings)))
    scored = [score_candidates(material, group, scope) for group in groups]
    while len(groups) > 1:
        named = pick_distinct(scored)
        if titles := _titles(named):
            return titles, groups
        worst = _worst(named)
        lost, _ = groups.pop(worst), scored.pop(worst)
        n = nearest(affinity, lost, groups)
        groups[n] = sorted(groups[n] + lost)
        scored[n] = score_candidates(material, groups[n], scope)
    return [""], groups


def _titles(headings: Sequence[Heading]) -> list[str]:
    """The headings if they are good enough for themes, else none. Of the last two one may go without, if it has no good
    one: the other tells it apart, one long list would be worse, and so would a name that misleads."""
    titles = [heading.text if heading.fit >= LEAST_FIT else "" for heading in headings]
    apart = len(titles) == 2 and any(titles) and all(heading.fit >= DISTINCT for heading in headings)
    return titles if all(titles) or apart else []


def _worst(headings: Sequence[Heading]) -> int:
    return min(range(len(headings)), key=lambda n: (headings[n].fit, n))


def _with_the_rest(vectors: Sequence[Vector], groups: Groups) -> Groups:
    """The groups with every finding that is in none put into the one with the nearest centroid."""
    taken = {i for group in groups for i in group}
    if len(taken) == len(vectors) or not groups:
        return groups
    if len(groups) == 1:
        return [list(range(len(vectors)))]
    centroids = [unit(mean([vectors[i] for i in group])) for group in groups]
    whole = [list(group) for group in groups]
    for i, vector in enumerate(vectors):
        if i not in taken:
            cosines = [dot(vector, centroid) for centroid in centroids]
            whole[cosines.index(max(cosines))].append(i)
    return [sorted(group) for group in whole]


def _without_little_chosen(division: Division, choices: Sequence[Choice]) -> Groups:
    """The groups without those of which nothing was chosen, or a single finding; what was in these in the nearest.

    A heading over one point helps nobody, unless much of the material is about it.
    """
    chosen = {choice.passage.finding for choice in choices} - division.opinion
    kept = []
    for group in division.groups:
        points = len(chosen.intersection(group))
        if points > 1 or (points == 1 and _is_weighty(division, group)):
            kept.append(group)
    return _with_the_rest(division.vectors, kept)


def _headings(
    collection: Collection, material: Material, core: Sequence[int], groups: Groups, choices: Sequence[Choice]
) -> list[Heading]:
    """The heading of each group that fits what was chosen of it; `material` is of the core."""
    place = {i: n for n, i in enumerate(core)}
    scope = set(place.values())
    cores = [sorted(place[i] for i in group if i in place) for group in groups]
    points = [_points(collection, group, choices) for group in groups]
    scored = [score_candidates(material, own, scope, under) for own, under in zip(cores, points, strict=True)]
    return pick_distinct(scored)


def _points(collection: Collection, group: Sequence[int], choices: Sequence[Choice]) -> list[Stems]:
    """The stems of each point that stands under a group's heading; the weightiest of several mostly does not, for it
    goes to the bottom line."""
    members = set(group)
    own = sorted((c for c in choices if c.passage.finding in members), key=lambda choice: -choice.score)
    return [stems_of(collection, choice.passage.sentences) for choice in own[1:] or own]


def _themes(division: Division, groups: Groups, titles: Sequence[str]) -> tuple[Theme, ...]:
    """The groups as themes, those of the most sentences first. One without a title is the key points of the memo, or
    what else there is besides a bigger one."""
    findings, vectors = division.findings, division.vectors
    centroid = mean(vectors)

    def sentences(theme: Theme) -> int:
        return sum(len(findings[i].members) for i in theme.findings)

    themes = [
        Theme(title, typical_first(findings, vectors, group, centroid))
        for title, group in zip(titles, groups, strict=True)
    ]
    themes.sort(key=lambda theme: (-sentences(theme), min(theme.findings, default=0)))
    return tuple(
        theme if theme.title else (REST if n else ONLY)._replace(findings=theme.findings)
        for n, theme in enumerate(themes)
    )
