"""Documents -> the Collection that the choosing stages look at."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from briefing.choosing import origins
from briefing.model import Collection, Document
from briefing.reading.sentences import sentences
from briefing.text import stems, stop_stems


def gather(documents: Sequence[Document], known: Sequence[int] | None = None) -> Collection:
    """The documents, their origins (reckoned where they are not `known`), their sentences and the stems of these."""
    prose = tuple(chain.from_iterable(sentences(document, index) for index, document in enumerate(documents)))
    languages = [documents[sentence.document].language for sentence in prose]
    stemmed = tuple(stems(sentence.text, language) for sentence, language in zip(prose, languages, strict=True))
    return Collection(
        documents=tuple(documents),
        origins=origins.origins(documents) if known is None else tuple(known),
        sentences=prose,
        stems=stemmed,
        stop=stop_stems(stemmed, languages),
    )
