"""Groups of findings -> a heading for each, two to five words of the sources in headline form, or none."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from math import exp, log, sqrt
from typing import NamedTuple

from briefing.choosing.candidates import Heading, candidates
from briefing.choosing.typical import typical_first, vectors_of
from briefing.choosing.vectors import Vector, mean
from briefing.model import Collection, Finding

Groups = Sequence[Sequence[int]]
Ranking = list[tuple[float, Heading]]

LEAST = 0.15  # a theme whose best phrase fits less than this has no name: a third of such phrases are wrong, few right
# A section heading that covers this share of a theme, and little else, is its heading.
SECTION_PRECISION, SECTION_RECALL = 0.6, 0.25
# A name alone is the commonest wrong heading: it must stand in this share of the theme's findings.
NAME_SHARE = 0.4
# How much a heading must speak for what is typical of its theme. The n-th most typical finding counts 1 / (FIRST + n).
TYPICAL, FIRST = 6.0, 4
ONCE = 0.4  # a phrase used once, with a word used once
RECURS = {1: 0.7, 2: 0.85}  # a phrase used once, twice
# Added to a word's share in a theme and outside: that it is rarer outside tells less than how common it is inside.
SMOOTH = 0.3
# What is printed of a theme counts as so many of its most typical findings.
PRINTED = 2.0
# What a phrase is worth of which hardly anything is printed, and one of which half is.
UNSTATED, STATED = 0.3, 0.5
RIVAL = 0.5  # what fits another theme more than twice as well is no heading of this one


class Weight(NamedTuple):
    """What a stem says of a group: how much it speaks for it, how many findings have it, their share, and their share
    where the most typical ones count most."""

    speaks: float = 0.0
    findings: int = 0
    share: float = 0.0
    typical: float = 0.0


class Material(NamedTuple):
    """What headings are made of: the findings with their distinct content stems and vectors, and every phrase."""

    findings: Sequence[Finding]
    said: Sequence[Sequence[str]]
    vectors: Sequence[Vector]
    story: Vector
    phrases: Sequence[Heading]


def material(collection: Collection, findings: Sequence[Finding], vectors: Sequence[Vector]) -> Material:
    """What headings for groups of these findings are made of."""
    stems = [said(collection, finding.members) for finding in findings]
    return Material(findings, stems, vectors, mean(vectors), candidates(collection, findings))


def headings(collection: Collection, findings: Sequence[Finding], groups: Groups) -> list[tuple[str, float]]:
    """The heading of each group and how well it fits, from 0; ("", 0) where no phrase does."""
    known = material(collection, findings, vectors_of(collection, findings))
    everywhere = {i for group in groups for i in group}
    return distinct([ranking(known, group, everywhere) for group in groups])


def ranking(
    known: Material, group: Sequence[int], everywhere: set[int], points: Sequence[Sequence[str]] = ()
) -> Ranking:
    """The phrases that fit a group of what is `everywhere`, best first.

    `points` are the distinct content stems of each point that is to stand under the heading, where that is known.
    """
    ranked = _ranked(known.phrases, _weights(known, group, everywhere, points), set(group), everywhere)
    if points:
        ranked = _fitting(ranked, [set(stems) for stems in points])
    return _editors_first(ranked, set(group))


def _fitting(ranked: Ranking, points: Sequence[set[str]]) -> Ranking:
    """The phrases by how well they fit the group and these points of it: a reader sees no others.

    A phrase of which no point has a word is none, unless an editor put it over them.
    """

    def stated(heading: Heading) -> float:
        shares = [sum(stem in point for point in points) / len(points) for stem in heading.stems]
        return (shares[heading.main] + sum(shares) / len(shares)) / 2

    fitting = [
        (score * (UNSTATED + share) / (UNSTATED + STATED), heading)
        for score, heading in ranked
        if (share := stated(heading)) > 0 or heading.under
    ]
    return sorted(fitting, key=lambda pair: (-pair[0], pair[1].stems))


def _editors_first(ranked: Ranking, group: set[int]) -> Ranking:
    """Before all others, at the best score, the section heading that an editor put over this very material."""

    def covers(heading: Heading) -> bool:
        shared = len(heading.under & group)
        return shared >= SECTION_PRECISION * len(heading.under) and shared >= SECTION_RECALL * len(group)

    best = max((score for score, _ in ranked), default=0.0)
    own = [(max(best, LEAST), heading) for _, heading in ranked if heading.under and covers(heading)]
    return own + ranked


def distinct(ranked: Sequence[Ranking]) -> list[tuple[str, float]]:
    """The phrase of each group and how well it fits, best fits first; none that is of another group or like one taken.

    What must give up its best phrase to another group is hardly a theme of its own: its second best counts for less.
    """
    best: dict[tuple[str, ...], float] = {}
    for score, heading in (pair for pairs in ranked for pair in pairs):
        best[heading.stems] = max(score, best.get(heading.stems, 0.0))
    pairs = [(score, n, heading) for n, pairs in enumerate(ranked) for score, heading in pairs]
    found = [("", 0.0)] * len(ranked)
    taken: list[Heading] = []
    for score, n, heading in sorted(pairs, key=lambda pair: (-pair[0], pair[1])):
        fits = not found[n][0] and score >= RIVAL * best[heading.stems]
        if fits and not any(_alike(heading, other) for other in taken):
            found[n] = (heading.text, score * score / ranked[n][0][0])
            taken.append(heading)
    return found


def _alike(one: Heading, other: Heading) -> bool:
    """Whether two headings share more than half of their words, or half of them and their main noun."""
    shared = 2 * sum(any(_one_word(stem, taken) for taken in other.stems) for stem in one.stems)
    least = min(len(one.stems), len(other.stems))
    return shared > least or (shared == least and _one_word(one.stems[one.main], other.stems[other.main]))


def _one_word(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) > 3 and (one.startswith(other) or other.startswith(one)))


def _weights(
    known: Material, group: Sequence[int], everywhere: set[int], points: Sequence[Sequence[str]]
) -> dict[str, Weight]:
    """The weight of each stem of a group of which these points are printed.

    A claim counts once however many repeat it; else the sentence that everybody copied names the theme.
    """
    order = typical_first(known.findings, known.vectors, group, known.story)
    inside = [known.said[i] for i in order]
    outside = [known.said[i] for i in everywhere.difference(group)]
    count = Counter(stem for stems in inside for stem in stems)
    elsewhere = Counter(stem for stems in outside for stem in stems)
    # What shares its words with many others of the group says more about the group.
    typical = [sum([count[stem] for stem in stems]) / sqrt(len(stems) or 1) for stems in inside]
    ranks = [1 / (FIRST + n) for n in range(len(points), len(points) + len(inside))]
    held: defaultdict[str, float] = defaultdict(float)
    first: defaultdict[str, float] = defaultdict(float)
    for stems, weight, rank in zip(inside, typical, ranks, strict=True):
        for stem in stems:
            held[stem] += weight
            first[stem] += rank
    for stems in points:
        for stem in stems:
            first[stem] += PRINTED / FIRST
    # The larger a group, the less there is to tell it from: then what it says often names it.
    large = len(inside) / (len(everywhere) or 1)
    weights, total = {}, sum(ranks) + len(points) * PRINTED / FIRST
    for stem, value in held.items():
        here, there = value / (sum(typical) or 1.0), elsewhere[stem] / max(1, len(outside))
        speaks = here * (log((here + SMOOTH) / (there + SMOOTH)) + large)
        weights[stem] = Weight(speaks, count[stem], here, first[stem] / total)
    return weights


def said(collection: Collection, sentences: Sequence[int]) -> list[str]:
    """The distinct content stems of some sentences."""
    stems = (stem for s in sentences for stem in collection.stems[s])
    return list(dict.fromkeys(stem for stem in stems if stem not in collection.stop))


def _ranked(known: Sequence[Heading], weights: dict[str, Weight], group: set[int], everywhere: set[int]) -> Ranking:
    """The phrases that fit the group, best first."""
    nothing = Weight()
    scored = []
    for heading in known:
        own = [weights.get(stem, nothing) for stem in heading.stems]
        here = len(heading.uses & group)
        if not _may_stand(heading, own, here):
            continue
        fit = _fit(heading, own, here) * (0.5 + 0.5 * here / max(1, len(heading.uses & everywhere)))
        if fit > 0:
            scored.append((fit, heading))
    return sorted(scored, key=lambda pair: (-pair[0], pair[1].stems))


def _may_stand(heading: Heading, weights: Sequence[Weight], here: int) -> bool:
    """Whether a phrase used `here` times in a group may stand over it: its words must stand in the group."""
    if heading.only_names and min(weight.share for weight in weights) < NAME_SHARE:
        return False
    if heading.under:
        return 2 * sum(weight.findings > 0 for weight in weights) >= len(weights)
    if heading.bonus > 1:
        if not weights[heading.main].findings or (heading.risky and not here):
            return False
        return 2 * (sum(weight.speaks > 0 for weight in weights) - 0.5) >= len(weights)
    if heading.risky:
        return here > 2
    # A phrase used once must be made of words that recur.
    return here > 1 or (here == 1 and not heading.joined and max(weight.findings for weight in weights) > 2)


def _fit(heading: Heading, weights: Sequence[Weight], here: int) -> float:
    """How well a phrase used `here` times in a group says what the group is about."""
    fit: float = (
        sum([weight.speaks for weight in weights])
        / len(weights)
        * exp(TYPICAL * sum([weight.typical for weight in weights]) / len(weights))
        * heading.worth
        * heading.bonus
        * (0.4 + 0.6 * heading.whole / heading.total)
        * (1 + 0.12 * min(3, len(heading.documents) - 1))
        * (1.0 if (here != 1 and heading.bonus == 1) or min(weight.findings for weight in weights) > 1 else ONCE)
    )
    return fit * RECURS.get(here, 1.0) if heading.bonus == 1 else fit
