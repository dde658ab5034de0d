"""A chosen passage -> why it was chosen: the words that earned it its place, and the passages that lost to it."""

from __future__ import annotations

from collections.abc import Sequence, Set

from briefing.choosing.passages import text_of
from briefing.choosing.pool import Pool
from briefing.model import Collection, Passage, Ranking
from briefing.text import collapse, tokens

SHOWN_WORDS, SHOWN_RIVALS = 3, 2


def covers(collection: Collection, passage: Passage, ranking: Ranking, new: Sequence[int]) -> tuple[str, ...]:
    """The most valuable of the concepts `new`, as their words stand in the passage; no word twice."""
    if not ranking.labels:
        return ()
    text = text_of(collection, passage.sentences)
    stems = [stem for s in passage.sentences for stem in collection.stems[s]]
    printed = dict(zip(stems, tokens(text), strict=False))
    found: list[str] = []
    used: set[str] = set()
    for concept in sorted(new, key=lambda c: (-ranking.weights[c], c)):
        label = ranking.labels[concept]
        if used.isdisjoint(label) and all(stem in printed and stem not in collection.stop for stem in label):
            used.update(label)
            found.append(" ".join(printed[stem] for stem in label))
        if len(found) == SHOWN_WORDS:
            break
    return tuple(found)


def rivals(
    collection: Collection,
    passages: Sequence[Passage],
    pool: Pool,
    chosen: Passage,
    new: Sequence[int],
    losers: Set[int],
) -> tuple[str, ...]:
    """The text of those `losers` that lost most worth when the concepts `new` of the chosen passage were covered, other
    wordings and lengths of it left out."""
    lost: dict[int, float] = {}
    for concept in new:
        for i in pool.having.get(concept, ()):
            if i in losers:
                lost[i] = lost.get(i, 0.0) + pool.weights[concept]
    others = [i for i in lost if set(passages[i].sentences).isdisjoint(chosen.sentences)]
    texts = dict.fromkeys(
        collapse(text_of(collection, passages[i].sentences))
        for i in sorted(others, key=lambda i: (-lost[i], i))[: 3 * SHOWN_RIVALS]
    )
    return tuple(texts)[:SHOWN_RIVALS]
