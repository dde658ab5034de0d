"""Sentences -> Findings: the sentences that make the same claim, as one, with every one of them kept."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from math import sqrt

from briefing.choosing.similarity import Wording, dice, grams, overlap, weights, wording
from briefing.model import Collection, Finding

SAME = 0.46  # at .42 the first wrong merges on hand-labelled groups, at .48 the first lost ones
TOGETHER = 0.6  # share of SAME that a new member needs to everyone in the group: no chains
CANDIDATE = 0.20  # cosine below which nothing was ever the same claim

Pairs = Mapping[int, Mapping[int, float]]


def merge(collection: Collection) -> tuple[Finding, ...]:
    """The findings, in the order of their first members; every sentence is in exactly one."""
    wordings = [
        wording(sentence.text, collection.documents[sentence.document].language, collection.stop)
        for sentence in collection.sentences
    ]
    alike = _alike(collection, wordings)
    groups = _groups(len(wordings), alike)
    return tuple(_finding(collection, wordings, alike, group) for group in groups)


def _alike(collection: Collection, wordings: Sequence[Wording]) -> Pairs:
    """For each sentence, how much the same every candidate says."""
    found: dict[int, dict[int, float]] = defaultdict(dict)
    shingles: dict[int, frozenset[str]] = {}
    for i, j, cosine in _candidates(wordings):
        a, b = wordings[i], wordings[j]
        for s in (i, j):
            if s not in shingles:
                shingles[s] = grams(wordings[s])
        same_document = collection.sentences[i].document == collection.sentences[j].document
        score = 0.4 * cosine + 0.4 * dice(shingles[i], shingles[j]) + 0.2 * overlap(a, b)
        score = _corrected(score, a, b, same_document)
        if score >= SAME * TOGETHER:
            found[i][j] = found[j][i] = score
    return found


def _candidates(wordings: Sequence[Wording]) -> list[tuple[int, int, float]]:
    """Pairs of sentences that share content words, with the cosine of these."""
    weight = weights(wordings)
    norms = [sqrt(sum(weight[stem] ** 2 for stem in sorted(w.content))) or 1.0 for w in wordings]
    holders: dict[str, list[int]] = defaultdict(list)
    found = []
    for i, w in enumerate(wordings):
        dot: dict[int, float] = defaultdict(float)
        for stem in sorted(w.content):
            squared = weight[stem] ** 2
            for j in holders[stem]:
                dot[j] += squared
            holders[stem].append(i)
        found += [(j, i, d / (norms[i] * norms[j])) for j, d in dot.items() if d >= CANDIDATE * norms[i] * norms[j]]
    return found


def _corrected(score: float, a: Wording, b: Wording, same_document: bool) -> float:
    if score < 0.75:
        if len(a.content & b.content) < 3:
            score -= 0.08
        if a.numbers and b.numbers and a.numbers != b.numbers:
            score -= 0.08 if a.numbers & b.numbers else 0.12
    if a.negated != b.negated:
        score -= 0.05
    if same_document:
        score -= 0.17
    elif _shared_quotation(a, b) or _shared_quotation(b, a):
        score = max(score, 0.50)
    return score


def _shared_quotation(a: Wording, b: Wording) -> bool:
    """Whether a run of words that `a` quotes recurs in `b`."""
    for quote in a.quotes:
        longest = _longest_run(quote, b.words)
        lower = sum(1 for word in longest if len(word) > 3 and word not in a.names)
        if len(longest) >= 6 and lower >= 2:
            return True
        if len(longest) >= 3 and lower >= 2 and b.quotes and a.names & b.names:
            return True
    return False


def _longest_run(a: Sequence[str], b: Sequence[str]) -> Sequence[str]:
    best: Sequence[str] = ()
    for i in range(len(a)):
        for j in range(len(b)):
            n = 0
            while i + n < len(a) and j + n < len(b) and a[i + n] == b[j + n]:
                n += 1
            if n > len(best):
                best = a[i : i + n]
    return best


def _groups(n: int, alike: Pairs) -> list[tuple[int, ...]]:
    """Stars with a floor to every member: single linkage and plain stars chain different claims together."""
    strength = {s: sum(v for v in alike.get(s, {}).values() if v >= SAME) for s in range(n)}
    group_of: dict[int, int] = {}
    groups: list[list[int]] = []
    for lead in sorted(range(n), key=lambda s: (-strength[s], s)):
        if lead in group_of:
            continue
        members = [lead]
        for s, score in sorted(alike.get(lead, {}).items(), key=lambda item: (-item[1], item[0])):
            if score < SAME:
                break
            if s not in group_of and all(alike[s].get(m, 0.0) >= SAME * TOGETHER for m in members):
                members.append(s)
        group_of.update(dict.fromkeys(members, len(groups)))
        groups.append(sorted(members))
    return sorted(map(tuple, groups))


def _finding(collection: Collection, wordings: Sequence[Wording], alike: Pairs, group: tuple[int, ...]) -> Finding:
    lead = max(group, key=lambda s: (sum(alike.get(s, {}).get(m, 0.0) for m in group), -s))
    reasons = tuple("" if s == lead else "same words" for s in group)
    return Finding(lead, group, reasons)
