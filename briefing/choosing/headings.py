"""Groups of findings -> a heading for each, two to five words of the sources in headline form, or none."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from math import log, sqrt

from briefing.choosing.candidates import SENSES, TITLE, Heading, candidates
from briefing.model import Collection, Finding

Groups = Sequence[Sequence[int]]

LEAST = 0.05  # a theme whose best phrase fits less than this has no name
# A section heading that covers this share of a theme, and little else, is its heading.
SECTION_PRECISION, SECTION_RECALL = 0.6, 0.25
# A name alone is the commonest wrong heading: it must stand in this share of the theme's findings.
NAME_SHARE = 0.4
POWER = 1.3  # of the share of a theme that has a word: how much a heading must speak for all of it (0.7: details win)
ASIDE = 0.7  # a phrase that stands in none of the sentences most typical of the theme
ONCE = 0.4  # a phrase used once, with a word used once
RECURS = {1: 0.7, 2: 0.85}  # a phrase used once, twice
MAIN = 0.4, 4.0  # a main noun that few findings have is a detail: this much, and so much times their share, 1 at most

Weight = tuple[float, int, float]  # of a stem: how much it speaks for the group, findings with it, the share of these


def headings(
    collection: Collection, findings: Sequence[Finding], groups: Groups, known: Sequence[Heading] | None = None
) -> list[tuple[str, float]]:
    """The heading of each group and how well it fits, from 0; ("", 0) where no phrase does.

    No two of them are nearly the same. `known` are the `candidates`, where the caller has them already.
    """
    if known is None:
        known = candidates(collection, findings)
    said = [_said(collection, finding) for finding in findings]
    everywhere = {i for group in groups for i in group}
    ranked = []
    for group in groups:
        weights = _weights(said, group, everywhere)
        scored = _ranked(known, weights, set(group), everywhere, _central(said, group, weights))
        ranked.append(_editors_first(scored, set(group)))
    return _distinct(ranked)


def _editors_first(ranked: list[tuple[float, Heading]], group: set[int]) -> list[tuple[float, Heading]]:
    """Before all others, at the best score, the section heading that an editor put over this very material."""

    def covers(heading: Heading) -> bool:
        shared = len(heading.under & group)
        return shared >= SECTION_PRECISION * len(heading.under) and shared >= SECTION_RECALL * len(group)

    best = max((score for score, _ in ranked), default=0.0)
    own = [(max(best, LEAST), heading) for _, heading in ranked if heading.under and covers(heading)]
    return own + ranked


def _distinct(ranked: list[list[tuple[float, Heading]]]) -> list[tuple[str, float]]:
    """The phrase of each group, best fits first; none that fits another group better or resembles one taken."""
    best: dict[tuple[str, ...], float] = {}
    for score, heading in (pair for pairs in ranked for pair in pairs):
        best[heading.stems] = max(score, best.get(heading.stems, 0.0))
    pairs = [(score, n, heading) for n, pairs in enumerate(ranked) for score, heading in pairs]
    found = [("", 0.0)] * len(ranked)
    taken: list[Heading] = []
    for score, n, heading in sorted(pairs, key=lambda pair: (-pair[0], pair[1])):
        if not found[n][0] and score >= best[heading.stems] and not any(_alike(heading, other) for other in taken):
            found[n] = (heading.text, score / SENSES[heading.sense])
            taken.append(heading)
    return found


def _alike(one: Heading, other: Heading) -> bool:
    """Whether two headings share more than half of their words, or half of them and their main noun."""
    shared = 2 * sum(any(_one_word(stem, taken) for taken in other.stems) for stem in one.stems)
    least = min(len(one.stems), len(other.stems))
    return shared > least or (shared == least and _one_word(one.stems[one.main], other.stems[other.main]))


def _one_word(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) > 3 and (one.startswith(other) or other.startswith(one)))


def _weights(said: Sequence[Sequence[str]], group: Sequence[int], everywhere: set[int]) -> dict[str, Weight]:
    """The weight of each stem of a group.

    A claim counts once however many repeat it; else the sentence that everybody copied names the theme.
    """
    inside = [said[i] for i in group]
    outside = [said[i] for i in everywhere.difference(group)]
    count = Counter(stem for stems in inside for stem in stems)
    elsewhere = Counter(stem for stems in outside for stem in stems)
    # What shares its words with many others of the group says more about the group.
    typical = [sum([count[stem] for stem in stems]) / sqrt(len(stems) or 1) for stems in inside]
    held: defaultdict[str, float] = defaultdict(float)
    for stems, weight in zip(inside, typical, strict=True):
        for stem in stems:
            held[stem] += weight
    # The larger a group, the less there is to tell it from: then what it says often names it.
    large = len(inside) / (len(everywhere) or 1)
    weights = {}
    for stem, value in held.items():
        here, there = value / (sum(typical) or 1.0), elsewhere[stem] / max(1, len(outside))
        weights[stem] = (here**POWER * (log((here + 0.02) / (there + 0.02)) + large), count[stem], here)
    return weights


def _central(said: Sequence[Sequence[str]], group: Sequence[int], weights: dict[str, Weight]) -> set[int]:
    """The third of a group, three findings at least, whose words speak most for it."""

    def worth(i: int) -> float:
        return sum([weights[stem][0] for stem in said[i]]) / sqrt(len(said[i]) or 1)

    return set(sorted(group, key=lambda i: (-worth(i), i))[: max(3, len(group) // 3)])


def _said(collection: Collection, finding: Finding) -> list[str]:
    """The distinct content stems of a finding's sentences."""
    stems = (stem for member in finding.members for stem in collection.stems[member])
    return list(dict.fromkeys(stem for stem in stems if stem not in collection.stop))


def _ranked(
    known: Sequence[Heading], weights: dict[str, Weight], group: set[int], everywhere: set[int], central: set[int]
) -> list[tuple[float, Heading]]:
    """The phrases that fit the group, best first."""
    nothing = (0.0, 0, 0.0)
    scored = []
    for heading in known:
        own = [weights.get(stem, nothing) for stem in heading.stems]
        here = len(heading.uses & group)
        if not _may_stand(heading, own, here):
            continue
        fit = _fit(heading, own, here) * (0.5 + 0.5 * here / max(1, len(heading.uses & everywhere)))
        if heading.bonus == 1 and heading.uses.isdisjoint(central):
            fit *= ASIDE
        if fit > 0:
            scored.append((fit, heading))
    return sorted(scored, key=lambda pair: (-pair[0], pair[1].stems))


def _may_stand(heading: Heading, weights: Sequence[Weight], here: int) -> bool:
    """Whether a phrase used `here` times in a group may stand over it: its words must stand in the group."""
    if heading.only_names and min(share for _, _, share in weights) < NAME_SHARE:
        return False
    if heading.under:
        return 2 * sum(count > 0 for _, count, _ in weights) >= len(weights)
    if heading.bonus > 1:
        if not weights[heading.main][1] or (heading.risky and not here):
            return False
        return 2 * (sum(weight > 0 for weight, _, _ in weights) - 0.5) >= len(weights)
    if heading.risky:
        return here > 1
    # A phrase used once must be made of words that recur.
    return here > 1 or (here == 1 and not heading.joined and max(count for _, count, _ in weights) > 2)


def _fit(heading: Heading, weights: Sequence[Weight], here: int) -> float:
    fit: float = (
        sum(weight for weight, _, _ in weights)
        / len(weights) ** 0.55
        * heading.worth
        * heading.bonus
        * (0.4 + 0.6 * heading.whole / heading.total)
        * (1 + 0.12 * min(3, len(heading.documents) - 1))
        * (1.0 if (here != 1 and heading.bonus == 1) or min(count for _, count, _ in weights) > 1 else ONCE)
    )
    if heading.bonus == 1:
        fit *= RECURS.get(here, 1.0)
    if heading.bonus <= TITLE:
        least, slope = MAIN
        fit *= min(1.0, (least if heading.bonus == 1 else 0.0) + slope * weights[heading.main][2])
    return fit
