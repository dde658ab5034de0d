"""The algorithms of sumy as rankers: our sentences in, its ratings out, nothing downloaded."""

from __future__ import annotations

from briefing.model import Collection, Ranking


def lexrank(collection: Collection) -> Ranking:
    """Erkan and Radev 2004, as sumy computes it."""
    return _rank(collection, "lex_rank", "LexRankSummarizer")


def _rank(collection: Collection, module: str, name: str) -> Ranking:
    raise NotImplementedError
