"""Findings -> themes, those the user asked for or those the material falls into."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import sqrt

from briefing.choosing import consensus, given
from briefing.choosing.stories import title
from briefing.choosing.structure import structure
from briefing.choosing.typical import typical_first, vectors_of
from briefing.choosing.vectors import Vector, dot, mean, unit
from briefing.model import Collection, Finding, Theme, ThemeRequest

OTHER = Theme("Other developments", (), "other")
ONLY = Theme("Key points", (), "only")  # of a memo that has no themes

# A finding whose fit is below this share of a theme's best ten is about none of the themes. On labelled articles
# nothing that belongs to one of three themes is lost at 0.16 (at 0.2, 3 %); with one theme asked for, from a tenth
# to half of what belongs to the others stays out, with terse words more.
FLOOR = 0.16
# Only the findings most typical of the story are clustered, since that takes the square of their number; the others
# join the nearest.
CLUSTERED = 110
# With so few sentences, or with two documents, themes are easily made up: fewer of them.
FEW_SENTENCES, FEW_THEMES = 30, 3
LEAST_OF_TWO = 0.02  # suffices for the last two themes: one long list is worse than a weak heading
DIVIDED = 15  # findings from which they are: a page of fewer needs no headings
MOST_THEMES, ROOT_A_THEME = 8, 2.75  # at most so many, and no more than the root of the sentences over this
WEIGHTY = 0.15  # of the findings: a theme of so many keeps its heading over a single point

Groups = list[list[int]]


def assign(collection: Collection, findings: Sequence[Finding], requests: Sequence[ThemeRequest]) -> tuple[Theme, ...]:
    """Each finding under the requested theme where a reader would look for it; what fits none goes to a last theme.

    A requested theme that nothing fits is absent; inside a theme what fits it best comes first.
    """
    under: list[list[tuple[float, int]]] = [[] for _ in range(len(requests) + 1)]
    for number, column in enumerate(zip(*given.fit(collection, findings, requests), strict=True)):
        best = max(column)
        under[column.index(best) if best > FLOOR else -1].append((-best, number))
    themes = [*(Theme(request.title, ()) for request in requests), OTHER]
    return tuple(
        theme._replace(findings=tuple(number for _, number in sorted(held)))
        for theme, held in zip(themes, under, strict=True)
        if held
    )


def discover(collection: Collection, findings: Sequence[Finding]) -> tuple[Theme, ...]:
    """The themes the findings fall into, biggest first; one theme where there is too little to tell them apart.

    Inside a theme what is most typical of it comes first.
    """
    vectors = vectors_of(collection, findings)
    middle = mean(vectors)
    first = typical_first(findings, vectors, range(len(findings)), middle)
    if len(findings) < DIVIDED:
        return (ONLY._replace(findings=first),)
    core = sorted(first[:CLUSTERED])
    small, kept = _only(collection, [findings[i] for i in core])
    clusters = _clusters(small, kept)
    titles, groups = _named(small, kept, [vectors[i] for i in core], clusters)
    groups = _joined(vectors, [[core[i] for i in group] for group in groups])
    themes = [
        (Theme(title, ()) if title else ONLY)._replace(findings=typical_first(findings, vectors, group, middle))
        for title, group in zip(titles, groups, strict=True)
    ]
    return tuple(
        sorted(themes, key=lambda t: (-sum(len(findings[i].members) for i in t.findings), min(t.findings, default=0)))
    )


def by_story(
    collection: Collection, findings: Sequence[Finding], stories: Sequence[Sequence[int]], most: int = MOST_THEMES
) -> tuple[Theme, ...]:
    """A theme for each of the `most` first stories (groups of documents); what the others say goes to a last theme."""
    from briefing.choosing.headings import headings

    story_of = {document: n for n, group in enumerate(stories[:most]) for document in group}
    under: Groups = [[] for _ in range(len(stories[:most]) + 1)]
    for number, finding in enumerate(findings):
        under[story_of.get(collection.sentences[finding.lead].document, -1)].append(number)
    phrases = headings(collection, findings, [group or [0] for group in under]) if findings else []
    named = [
        title([collection.documents[d] for d in group]) or phrase
        for group, (phrase, _) in zip(stories[:most], phrases, strict=False)
    ]
    themes = [
        Theme(f"{name} ({n})" if name in named[: n - 1] else name, ()) if name else story(n)
        for n, name in enumerate(named, 1)
    ]
    return tuple(t._replace(findings=tuple(held)) for t, held in zip([*themes, OTHER], under, strict=False) if held)


def story(number: int) -> Theme:
    """The heading of a story that has no title and no phrase to name it."""
    return Theme(f"Story {number}", (), "story", number)


def weighty(findings: Sequence[Finding], themes: Sequence[Theme]) -> tuple[Theme, ...]:
    """The themes that much of the material is about, each with the half that is most typical of it."""
    return tuple(
        theme._replace(findings=theme.findings[: 2 * len(theme.findings) // 3])
        for theme in themes
        if len(theme.findings) >= WEIGHTY * len(findings)
    )


def fold(
    collection: Collection, findings: Sequence[Finding], themes: Sequence[Theme], chosen: Sequence[int]
) -> tuple[Theme, ...]:
    """The themes with the small ones put into the nearest of the others.

    Small is a theme of which nothing was chosen, or a single finding: a heading over one point helps nobody, unless
    much of the material is about it. Where all themes are small they become one.
    """
    wanted = set(chosen)
    large: list[Theme] = []
    small: list[Theme] = []
    for theme in themes:
        points = len(wanted.intersection(theme.findings))
        weighty = points > 1 or (points == 1 and len(theme.findings) >= WEIGHTY * len(findings))
        (large if weighty else small).append(theme)
    if not large:
        return (ONLY._replace(findings=tuple(sorted(i for t in themes for i in t.findings))),) if themes else ()
    vectors = vectors_of(collection, findings)
    centres = [unit(mean([vectors[i] for i in theme.findings])) for theme in large]
    held = [list(theme.findings) for theme in large]
    for i in (i for theme in small for i in theme.findings):
        held[_nearest(vectors[i], centres)].append(i)
    return tuple(theme._replace(findings=tuple(group)) for theme, group in zip(large, held, strict=True))


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
    if len(taken) == len(vectors):
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
    if _few(collection) or len(collection.documents) < 3:
        most = min(most, FEW_THEMES)
    return agreement, _without_crumbs(agreement, _best_cut(agreement, most))


def _few(collection: Collection) -> bool:
    return len(collection.sentences) < FEW_SENTENCES


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


def _named(
    collection: Collection,
    findings: Sequence[Finding],
    vectors: Sequence[Vector],
    clusters: tuple[consensus.Matrix, Groups],
) -> tuple[list[str], Groups]:
    """The headings and their groups: a group that cannot be named goes into the nearest."""
    from briefing.choosing.headings import LEAST, distinct, material, ranking  # not where the themes are given

    agreement, groups = clusters
    if len(groups) == 1:
        return [""], groups
    known, everywhere = material(collection, findings, vectors), set(range(len(findings)))
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
