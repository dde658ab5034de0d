"""The wordings of one claim -> the one a careful editor would print."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from briefing.choosing.claims.similarity import Compared
from briefing.choosing.claims.vetoes import PRONOUNS, SPEECH
from briefing.choosing.own_voice import own_voice
from briefing.model import Collection
from briefing.text import SENTENCE_ENDS

CONNECTIVES = frozenset(
    [
        "and", "but", "so", "yet", "or", "then", "also", "instead", "however", "meanwhile", "earlier", "later", "still",
        "both", "another", "here", "there",
    ]
)  # fmt: skip
POINTING = frozenset(["he", "she", "it", "they", "we", "his", "her", "its", "their", "this", "that", "these", "those"])
SPEAKING = SPEECH | {"saying", "adding"}
INSERTS = ("[", "]", "...", "…")
LOOSE_QUOTE = re.compile(r"\s[”»]|[“«]\s|\s\"(?=\s|$)")
ENDS, CLOSING = tuple(SENTENCE_ENDS), "\"'”’»)]"
ASIDE = re.compile(r"^[^,]{1,60}, \w+ing [^,]{15,}, ")  # "She, speaking after a visit to ..., said": two claims
NOBODYS, BAD, DOUBTFUL = 3, 2, 1


def best_wording(
    collection: Collection,
    compared: Sequence[Compared],
    alike: Mapping[int, Mapping[int, float]],
    group: Sequence[int],
) -> int:
    """The member with the fewest flaws; of these the one that credits an agency, is central, early, names most."""

    def order(s: int) -> tuple[float | str | bool, ...]:
        document = collection.documents[collection.sentences[s].document]
        others = [m for m in group if m != s]
        text = collection.sentences[s].text
        unmarked = own_voice(text, document.language, [collection.sentences[m].text for m in others])
        return (
            _flaws(text, compared[s], unmarked) + _spun(compared[s], [compared[m] for m in others]),
            not document.agencies,
            -round(sum(alike.get(s, {}).get(m, 0.0) for m in group), 1),
            document.published is None,
            str(document.published),
            -len(compared[s].names),
            len(compared[s].words),
            text,
            s,
        )

    return min(group, key=order) if len(group) > 1 else group[0]


def _flaws(text: str, sentence: Compared, unmarked: bool) -> int:
    """What an editor would have to mend before the sentence could stand alone; `unmarked` tells whether it is speech
    without the marks, as where a source sets a statement in a block."""
    flaws = 0
    first = sentence.words[0] if sentence.words else ""
    if first in POINTING:
        flaws += BAD
    if first in CONNECTIVES:
        flaws += DOUBTFUL
    if text[:1].islower() or not text.rstrip(CLOSING).endswith(ENDS):
        flaws += BAD
    if _broken_quotation(text):
        flaws += BAD
    if unmarked:
        flaws += NOBODYS
    elif sentence.quotes and not _attributed(sentence):
        flaws += BAD  # no worse than a broken mark: the sentence before says who "he" is
    if any(map(text.__contains__, INSERTS)) or ASIDE.search(text):
        flaws += DOUBTFUL
    return flaws


def _broken_quotation(text: str) -> bool:
    pairs = (("“", "”"), ("«", "»"), ("``", "''"))
    odd = any(text.count(left) != text.count(right) for left, right in pairs) or text.count('"') % 2
    return bool(odd or LOOSE_QUOTE.search(text))


def _attributed(sentence: Compared) -> bool:
    """Whether a verb of speech has a subject that says who it is, in a sentence that has a name."""
    return bool(sentence.names) and any(
        word in SPEAKING and PRONOUNS.isdisjoint(sentence.words[max(0, i - 1) : i])
        for i, word in enumerate(sentence.words)
    )


def _spun(sentence: Compared, others: Sequence[Compared]) -> int:
    """How many words stand where most other sentences agree on another one, as after a synonym machine."""
    if len(others) < 2:
        return 0
    count = Counter(stem for other in others for stem in other.content)
    odd = sum(stem not in count for stem in sentence.content)
    missing = sum(2 * times > len(others) and stem not in sentence.content for stem, times in count.items())
    return min(odd, missing, BAD)
