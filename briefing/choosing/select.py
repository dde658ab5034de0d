"""Passages -> the best set of them under a budget of words."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.model import Choice, Collection, Finding, Passage, Ranking
from briefing.text import words


def passages(collection: Collection, findings: Sequence[Finding]) -> tuple[Passage, ...]:
    """The candidates: each finding's lead, with its neighbour where it cannot stand alone."""
    return tuple(Passage((finding.lead,), number) for number, finding in enumerate(findings))


def select(collection: Collection, passages: Sequence[Passage], ranking: Ranking, budget: int) -> tuple[Choice, ...]:
    """The passages that together are worth most within `budget` words, best first."""
    covered: set[int] = set()
    chosen: list[tuple[float, Passage]] = []
    left = budget
    lengths = [sum(len(words(collection.sentences[s].text)) for s in p.sentences) for p in passages]
    open_ = set(range(len(passages)))
    while open_:

        def gain(i: int) -> float:
            return sum(
                ranking.scores[s] + sum(ranking.weights[c] for c in ranking.concepts[s] if c not in covered)
                for s in passages[i].sentences
            )

        fits = [i for i in open_ if 0 < lengths[i] <= left]
        if not fits:
            break
        best = max(fits, key=lambda i: (gain(i) / lengths[i] ** 0.8, -i))
        chosen.append((gain(best), passages[best]))
        covered.update(c for s in passages[best].sentences for c in ranking.concepts[s])
        left -= lengths[best]
        open_.discard(best)
    top = max((g for g, _ in chosen), default=1.0) or 1.0
    return tuple(Choice(p, g / top) for g, p in chosen)
