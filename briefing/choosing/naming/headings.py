"""Groups of findings -> a heading for each, two to five words of the sources in headline form, or none.

The heading is the candidate phrase whose words stand in the group more than elsewhere (differential cluster labelling,
Manning, Raghavan and Schütze 2008, 17.7) and in what is most typical of it. The constants without another reason were
fitted to 2,700 phrases that a reader graded (benchmarks/themes.md).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import chain
from math import exp, log, sqrt
from typing import NamedTuple

from briefing.choosing.naming.candidates import Candidate, candidates
from briefing.choosing.typical import typical_first, vectors_of
from briefing.choosing.vectors import Vector, mean
from briefing.model import Collection, Finding

Stems = Sequence[str]  # distinct content stems of a finding or a point
Groups = Sequence[Sequence[int]]  # of findings, by index
Scored = list[tuple[float, Candidate]]  # the best fit first

# A theme whose best phrase fits less than this has no name: of 144 such headings that were graded 25 % were right and
# 32 % wrong, of 263 others 54 and 10 % (counted once).
LEAST_FIT = 0.4
RIVAL = 0.5  # what fits another theme more than twice as well is no heading of this one

# A section heading that covers this share of a theme, and little else, is its heading.
SECTION_PRECISION, SECTION_RECALL = 0.6, 0.25
# A name alone is the commonest wrong heading: its words must stand in this share of the theme's findings.
NAME_SHARE = 0.4

# Added to a word's share in a theme and outside: that it is rarer outside tells less than how common it is inside.
SMOOTH = 0.3
# How much a heading must speak for what is typical of its theme. The n-th most typical finding counts 1 / (FIRST + n).
TYPICAL, FIRST = 6.0, 4
PRINTED = 2.0  # a point that is printed counts as so many of the most typical finding
# A phrase is worth (UNSTATED + share) / (UNSTATED + STATED) by the share of the points that have its words: all that it
# is where half of them have, three eighths where hardly one has.
UNSTATED, STATED = 0.3, 0.5

# Factors of the way in which a phrase is used.
PART, WHOLE = 0.4, 0.6  # always a part of a longer one; and what that grows by where it never is
MORE_DOCUMENTS, MOST_DOCUMENTS = 0.12, 3  # what it grows by for each other document that has it, three at most
RARE_WORD = 0.4  # used once, or a title, with a word used once
FEW_USES = {1: 0.7, 2: 0.85}  # used in so many findings of the theme, and no title
ELSEWHERE, HERE = 0.5, 0.5  # used in other themes alone; and what that grows by where it is used in this one alone


class Heading(NamedTuple):
    """The heading of a group, "" where no phrase fits it; and how well it fits, from 0."""

    text: str
    fit: float


class Material(NamedTuple):
    """What headings are made of: the findings, the stems and vector of each, the mean of the vectors, all phrases."""

    findings: Sequence[Finding]
    stems: Sequence[Stems]
    vectors: Sequence[Vector]
    centroid: Vector
    candidates: Sequence[Candidate]


class StemWeight(NamedTuple):
    """What a stem says of a group."""

    contrast: float = 0.0  # how much it tells the group from the others
    findings: int = 0  # of the group that have it
    share: float = 0.0  # of the findings that have it, those counting more that share words with many others
    typical: float = 0.0  # the same where the most typical ones and what is printed count most


def headings(collection: Collection, findings: Sequence[Finding], groups: Groups) -> list[Heading]:
    """The heading of each group, no two alike."""
    material = material_of(collection, findings, vectors_of(collection, findings))
    scope = {i for group in groups for i in group}
    return pick_distinct([score_candidates(material, group, scope) for group in groups])


def material_of(collection: Collection, findings: Sequence[Finding], vectors: Sequence[Vector]) -> Material:
    """What headings for groups of these findings are made of."""
    stems = [stems_of(collection, finding.members) for finding in findings]
    return Material(findings, stems, vectors, mean(vectors), candidates(collection, findings))


def stems_of(collection: Collection, sentences: Sequence[int]) -> list[str]:
    """The distinct content stems of some sentences."""
    stems = (stem for s in sentences for stem in collection.stems[s])
    return list(dict.fromkeys(stem for stem in stems if stem not in collection.stop))


def score_candidates(material: Material, group: Sequence[int], scope: set[int], points: Sequence[Stems] = ()) -> Scored:
    """The phrases that fit a group, best first; `scope` are the findings of all groups.

    `points` are those that are to stand under the heading, where these are known.
    """
    inside = set(group)
    scored = _by_use(material.candidates, _stem_weights(material, group, scope, points), inside, scope)
    if points:
        scored = _by_points(scored, [set(stems) for stems in points])
    return _section_headings_first(scored, inside)


def pick_distinct(scored: Sequence[Scored]) -> list[Heading]:
    """The heading of each group from its phrases, best fits first; none that is of another group or like one taken.

    What must give up its best phrase to another group is hardly a theme of its own: its second best counts for less.
    """
    best: dict[tuple[str, ...], float] = {}  # stems of a phrase -> its best score in any group
    for score, candidate in chain.from_iterable(scored):
        best[candidate.stems] = max(score, best.get(candidate.stems, 0.0))
    triples = [(score, n, candidate) for n, pairs in enumerate(scored) for score, candidate in pairs]
    found = [Heading("", 0.0)] * len(scored)
    taken: list[Candidate] = []
    for score, n, candidate in sorted(triples, key=lambda triple: (-triple[0], triple[1])):
        is_free = not found[n].text and score >= RIVAL * best[candidate.stems]
        if is_free and not any(_alike(candidate, other) for other in taken):
            found[n] = Heading(candidate.text, score * score / scored[n][0][0])
            taken.append(candidate)
    return found


def _alike(one: Candidate, other: Candidate) -> bool:
    """Whether two phrases share more than half of their words, or half of them and their main noun."""
    shared = 2 * sum(any(_same_word(stem, taken) for taken in other.stems) for stem in one.stems)
    shorter = min(len(one.stems), len(other.stems))
    return shared > shorter or (shared == shorter and _same_word(one.stems[one.main], other.stems[other.main]))


def _same_word(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) > 3 and (one.startswith(other) or other.startswith(one)))


# -- what the stems of a group weigh -----------------------------------------------------------------------------------


def _stem_weights(
    material: Material, group: Sequence[int], scope: set[int], points: Sequence[Stems]
) -> dict[str, StemWeight]:
    """The weight of each stem of a group of which these points are printed.

    A claim counts once however many repeat it; else the sentence that everybody copied names the theme.
    """
    inside = [material.stems[i] for i in typical_first(material.findings, material.vectors, group, material.centroid)]
    outside = [material.stems[i] for i in scope.difference(group)]
    findings, findings_outside = Counter(chain.from_iterable(inside)), Counter(chain.from_iterable(outside))
    typical = _typical_shares(inside, points)
    # The larger a group, the less there is to tell it from: then what it says often names it.
    large = len(inside) / (len(scope) or 1)
    weights = {}
    for stem, share in _shares(inside, findings).items():
        share_outside = findings_outside[stem] / max(1, len(outside))
        contrast = share * (log((share + SMOOTH) / (share_outside + SMOOTH)) + large)
        weights[stem] = StemWeight(contrast, findings[stem], share, typical[stem])
    return weights


def _shares(texts: Sequence[Stems], count: Mapping[str, int]) -> dict[str, float]:
    """Stem -> the share of the texts that have it; what shares its words with many others says more of them."""
    weights = [sum([count[stem] for stem in stems]) / sqrt(len(stems) or 1) for stems in texts]
    total = sum(weights) or 1.0
    return {stem: value / total for stem, value in _sums(texts, weights).items()}


def _typical_shares(texts: Sequence[Stems], points: Sequence[Stems]) -> dict[str, float]:
    """Stem -> its share in the texts, of which the most typical comes first, and in the points."""
    weights = [1 / (FIRST + n) for n in range(len(points), len(points) + len(texts))]
    total = sum(weights) + len(points) * PRINTED / FIRST
    sums = _sums([*texts, *points], [*weights, *[PRINTED / FIRST] * len(points)])
    return {stem: value / total for stem, value in sums.items()}


def _sums(texts: Sequence[Stems], weights: Sequence[float]) -> dict[str, float]:
    """Stem -> the sum of the weights of the texts that have it."""
    sums: defaultdict[str, float] = defaultdict(float)
    for stems, weight in zip(texts, weights, strict=True):
        for stem in stems:
            sums[stem] += weight
    return sums


# -- how well a phrase fits --------------------------------------------------------------------------------------------


def _by_use(
    phrases: Sequence[Candidate], weights: Mapping[str, StemWeight], group: set[int], scope: set[int]
) -> Scored:
    """The phrases that fit a group by their words and by how they are used, best first."""
    absent = StemWeight()
    scored = []
    for candidate in phrases:
        own = [weights.get(stem, absent) for stem in candidate.stems]
        uses = len(candidate.findings & group)
        if _may_stand(candidate, own, uses):
            fit = _fit(candidate, own, uses) * (ELSEWHERE + HERE * uses / max(1, len(candidate.findings & scope)))
            if fit > 0:
                scored.append((fit, candidate))
    return _sorted(scored)


def _sorted(scored: Scored) -> Scored:
    return sorted(scored, key=lambda pair: (-pair[0], pair[1].stems))


def _may_stand(candidate: Candidate, weights: Sequence[StemWeight], uses: int) -> bool:
    """Whether a phrase that so many findings of a group use may stand over it: its words must stand in the group."""
    if candidate.is_name and min(weight.share for weight in weights) < NAME_SHARE:
        return False
    if candidate.section:  # half of its words must
        return 2 * sum(weight.findings > 0 for weight in weights) >= len(weights)
    if candidate.prominence > 1:  # most of its words must be more common here than elsewhere
        if not weights[candidate.main].findings or (candidate.maybe_verb and not uses):
            return False
        return 2 * sum(weight.contrast > 0 for weight in weights) > len(weights)
    if candidate.maybe_verb:
        return uses > 2
    # A phrase used once must be made of words that recur.
    recurs = not candidate.prepositional and max(weight.findings for weight in weights) > 2
    return uses > 1 or (uses == 1 and recurs)


def _fit(candidate: Candidate, weights: Sequence[StemWeight], uses: int) -> float:
    """How well a phrase that so many findings of a group use says what the group is about."""
    fit = sum([weight.contrast for weight in weights]) / len(weights)
    fit *= exp(TYPICAL * sum([weight.typical for weight in weights]) / len(weights))
    fit *= candidate.form_score
    fit *= candidate.prominence
    fit *= PART + WHOLE * candidate.preceded[""] / candidate.uses
    fit *= 1 + MORE_DOCUMENTS * min(MOST_DOCUMENTS, len(candidate.documents) - 1)
    if (uses == 1 or candidate.prominence > 1) and min(weight.findings for weight in weights) <= 1:
        fit *= RARE_WORD
    return fit * FEW_USES.get(uses, 1.0) if candidate.prominence == 1 else fit


def _by_points(scored: Scored, points: Sequence[set[str]]) -> Scored:
    """The phrases by how well they fit the group and these points of it: a reader sees no others.

    A phrase of which no point has a word is none, unless an editor put it over them.
    """

    def stated(candidate: Candidate) -> float:
        """The share of the points that have its words, the main noun counting as much as all of them."""
        shares = [sum(stem in point for point in points) / len(points) for stem in candidate.stems]
        return (shares[candidate.main] + sum(shares) / len(shares)) / 2

    return _sorted(
        [
            (score * (UNSTATED + share) / (UNSTATED + STATED), candidate)
            for score, candidate in scored
            if (share := stated(candidate)) > 0 or candidate.section
        ]
    )


def _section_headings_first(scored: Scored, group: set[int]) -> Scored:
    """Before all others, at the best score, the section heading that an editor put over this very material."""

    def covers(section: set[int]) -> bool:
        shared = len(section & group)
        return shared >= SECTION_PRECISION * len(section) and shared >= SECTION_RECALL * len(group)

    best = max((score for score, _ in scored), default=0.0)
    own = [
        (max(best, LEAST_FIT), candidate) for _, candidate in scored if candidate.section and covers(candidate.section)
    ]
    return own + scored
