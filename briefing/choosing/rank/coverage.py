"""Position-weighted coverage of word pairs: the default ranker."""

from __future__ import annotations

from itertools import pairwise

from briefing.model import Collection, Ranking


def rank(collection: Collection) -> Ranking:
    """Rank the sentences of a collection."""
    ids: dict[tuple[str, str], int] = {}
    weights: list[float] = []
    concepts = []
    for sentence, stems in zip(collection.sentences, collection.stems, strict=True):
        pairs = {p for p in pairwise(stems) if not (p[0] in collection.stop and p[1] in collection.stop)}
        for pair in pairs:
            if pair not in ids:
                ids[pair] = len(ids)
                weights.append(0.0)
            weights[ids[pair]] += (1 + sentence.position) ** -0.35
        concepts.append(tuple(sorted(ids[pair] for pair in pairs)))
    return Ranking((0.0,) * len(concepts), tuple(concepts), tuple(w**2.8 for w in weights))
