"""The rankers: one table from a name to a function Collection -> Ranking, plug-ins included."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from briefing.choosing.shortlist import only
from briefing.extensions import find
from briefing.model import Collection, Ranking

Ranker = Callable[[Collection], Ranking]

# name -> module:function, imported when asked for. An installed package adds to the table
# by an entry point of the same form in the group `briefing.rankers`.
RANKERS = {
    "coverage": "briefing.choosing.rank.coverage:rank",
    "lexrank": "briefing.choosing.rank.lexrank:rank",
    "sumy-lexrank": "briefing.choosing.rank.sumy:lexrank",
    "sumy-textrank": "briefing.choosing.rank.sumy:textrank",
    "sumy-lsa": "briefing.choosing.rank.sumy:lsa",
    "sumy-luhn": "briefing.choosing.rank.sumy:luhn",
    "sumy-kl": "briefing.choosing.rank.sumy:kl",
    "sumy-sumbasic": "briefing.choosing.rank.sumy:sumbasic",
    "sumy-reduction": "briefing.choosing.rank.sumy:reduction",
}


def ranker(name: str) -> Ranker:
    """The ranker of that name; raises BriefingError where there is none."""
    found: Ranker = find(name, RANKERS, "briefing.rankers", "ranker")
    return found


def by_group(rank: Ranker, collection: Collection, groups: Sequence[Sequence[int]]) -> Ranking:
    """The ranking of each group of documents (indices) by itself, as one: what matters in one story says nothing of
    another. Sentences of documents in no group are worth nothing."""
    scores = [0.0] * len(collection.sentences)
    concepts: list[tuple[int, ...]] = [()] * len(scores)
    weights: list[float] = []
    labels: list[tuple[str, ...]] = []
    for group in groups:
        kept = [s for s, sentence in enumerate(collection.sentences) if sentence.document in group]
        ranking = rank(only(collection, kept))
        for n, s in enumerate(kept):
            scores[s] = ranking.scores[n]
            concepts[s] = tuple(c + len(weights) for c in ranking.concepts_of(n))
        weights += ranking.weights
        labels += ranking.labels
    return Ranking(tuple(scores), tuple(concepts), tuple(weights), tuple(labels))
