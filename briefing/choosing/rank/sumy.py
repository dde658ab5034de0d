"""The algorithms of sumy as rankers: our sentences, words and stop words in, its order out, nothing downloaded."""

from __future__ import annotations

import warnings
from importlib import import_module
from typing import Any

from briefing.choosing.rank.steps import in_even_steps
from briefing.model import Collection, Ranking


def lexrank(collection: Collection) -> Ranking:
    """Erkan and Radev 2004, as sumy computes it: no damping, and a stop at a change of 0.1."""
    return _rank(collection, "lex_rank", "LexRankSummarizer")


def textrank(collection: Collection) -> Ranking:
    """Mihalcea and Tarau 2004, as sumy computes it."""
    return _rank(collection, "text_rank", "TextRankSummarizer")


def lsa(collection: Collection) -> Ranking:
    """Steinberger and Jezek 2004, as sumy computes it."""
    return _rank(collection, "lsa", "LsaSummarizer")


def luhn(collection: Collection) -> Ranking:
    """Luhn 1958, as sumy computes it."""
    return _rank(collection, "luhn", "LuhnSummarizer")


def kl(collection: Collection) -> Ranking:
    """Haghighi and Vanderwende 2009, as sumy computes it; its time grows with the cube of the sentences."""
    return _rank(collection, "kl", "KLSummarizer")


def sumbasic(collection: Collection) -> Ranking:
    """Nenkova and Vanderwende 2005, as sumy computes it."""
    return _rank(collection, "sum_basic", "SumBasicSummarizer")


def reduction(collection: Collection) -> Ranking:
    """Sum of the similarities to all other sentences, as sumy computes it."""
    return _rank(collection, "reduction", "ReductionSummarizer")


class _Words:
    """What sumy calls a tokenizer: its own needs a download, ours looks up the stems we have already."""

    def __init__(self, collection: Collection) -> None:
        texts = (sentence.text.strip() for sentence in collection.sentences)
        self.stems = dict(zip(texts, collection.stems, strict=True))

    def to_words(self, text: str) -> tuple[str, ...]:
        return self.stems[text]


def _rank(collection: Collection, module: str, name: str) -> Ranking:
    """The sentences by what sumy makes of them, in even steps."""
    return in_even_steps(_ratings(collection, getattr(import_module(f"sumy.summarizers.{module}"), name)()))


def _ratings(collection: Collection, summarizer: Any) -> list[float]:
    from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence

    tokenizer = _Words(collection)
    document = ObjectDocumentModel([Paragraph([Sentence(s.text, tokenizer) for s in collection.sentences])])
    rated = [0.0] * len(collection.sentences)

    def record(infos: Any) -> Any:
        for info in infos:
            rated[info.order] = float(info.rating)
        return infos

    summarizer.stop_words = collection.stop
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # sumy warns that a short text has fewer words than sentences
        summarizer(document, record)  # a callable in place of a count receives every rated sentence
    return rated
