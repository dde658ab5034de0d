"""Findings -> their vectors, and a group of them in order of how typical of it they are."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt

from briefing.choosing.vectors import Vector, add, content, dot, mean, rarity, unit
from briefing.model import Collection, Finding

BESIDE = 0.3  # of a sentence that stands next to one of the finding's
OFF_THE_STORY = 0.7  # of the story's centroid that is taken off a group's, to see what is typical of it alone


def vectors_of(collection: Collection, findings: Sequence[Finding]) -> list[Vector]:
    """Each finding as the mean of its sentences, and a little of what stands next to these."""
    texts = content(collection)
    weights = rarity(texts)
    plain = [unit({stem: weights[stem] for stem in text}) for text in texts]
    found = []
    for finding in findings:
        total: Vector = {}
        for s in finding.members:
            add(total, plain[s])
            for j in (s - 1, s + 1):
                if 0 <= j < len(plain) and collection.sentences[j].document == collection.sentences[s].document:
                    add(total, plain[j], BESIDE)
        found.append(unit(total))
    return found


def typical_first(
    findings: Sequence[Finding], vectors: Sequence[Vector], group: Sequence[int], story: Vector
) -> tuple[int, ...]:
    """The group with what most sources say and what is nearest to its centroid, and not to that of the story, first.

    `story` is the centroid of all vectors.
    """
    centroid = story
    if len(group) < len(vectors):
        centroid = mean([vectors[i] for i in group])
        add(centroid, story, -OFF_THE_STORY)
    centroid = unit(centroid)
    return tuple(sorted(group, key=lambda i: (-sqrt(len(findings[i].members)) * dot(vectors[i], centroid), i)))
