"""A large Collection -> the same with its best sentences alone, so that later stages compare a bounded number."""

from __future__ import annotations

from briefing.choosing.pool import LENGTH
from briefing.choosing.standing import FEWEST_WORDS
from briefing.model import Collection, Ranking

# Sentences; what compares every two of them takes half a second for so many of news, three where all are alike. On web
# news a list of 120 for a memo of 250 words costs 0.05 ROUGE-2, one of 60 0.2 (counted once).
MOST = 3_000


def shortlist(collection: Collection, ranking: Ranking) -> Collection:
    """The collection with the MOST wordings that are worth most for their length, and every document's copy of them.

    What a document says a second time in the same words is left out. `ranking` belongs to the whole collection.
    """
    copies: dict[tuple[str, ...], dict[int, int]] = {}  # wording -> document -> its first sentence that says so
    for s, (sentence, stems) in enumerate(zip(collection.sentences, collection.stems, strict=True)):
        copies.setdefault(stems, {}).setdefault(sentence.document, s)
    worth = {stems: _worth(collection, ranking, next(iter(held.values()))) for stems, held in copies.items()}
    best = sorted(copies, key=lambda stems: -worth[stems])[:MOST]  # of equals the earlier ones
    return only(collection, sorted(s for stems in best for s in copies[stems].values()))


def only(collection: Collection, kept: list[int]) -> Collection:
    """The collection with these sentences (indices, ascending) alone."""
    return collection._replace(
        sentences=tuple([collection.sentences[s] for s in kept]),
        stems=tuple([collection.stems[s] for s in kept]),
    )


def _worth(collection: Collection, ranking: Ranking, s: int) -> float:
    """What choosing the sentence alone would bring for its length."""
    worth: float = ranking.scores[s] + sum([ranking.weights[c] for c in ranking.concepts_of(s)])
    length: float = max(FEWEST_WORDS, len(collection.stems[s])) ** LENGTH
    return worth / length
