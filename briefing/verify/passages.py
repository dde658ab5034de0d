"""Documents and the words of a point -> where the words stand, how exactly, or what comes closest."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property, lru_cache

from briefing.model import Document, Sentence
from briefing.reading.sentences import sentences
from briefing.text import collapse, showable, stems

Diff = tuple[tuple[str, str], ...]

# What a word processor changes by itself while one types or saves, by the name we give it. No word and no number.
QUOTES = str.maketrans(dict.fromkeys("“”„‟«»‹›″＂", '"') | dict.fromkeys("‘’‚‛′`´", "'"))
DASHES = str.maketrans(dict.fromkeys("\u2010\u2011\u2012–—―−﹘﹣－", "-"))
SYMBOLS = {"…": "...", "½": "1/2", "¼": "1/4", "¾": "3/4", "©": "(c)", "®": "(r)", "™": "(tm)"}
AUTOMATIC: dict[str, Callable[[str], str]] = {
    "quotation marks": lambda text: text.translate(QUOTES),
    "dashes": lambda text: re.sub("-{2,3}", "-", text.translate(DASHES)),
    "an ellipsis, fraction or sign": lambda text: re.sub("[…½¼¾©®™]", lambda m: SYMBOLS[m[0]], text),
    "the space before a mark": lambda text: re.sub(r"\s+(?=[;:!?»])|(?<=«)\s+", "", text),
    "the way accents are stored": lambda text: unicodedata.normalize("NFC", text),
}
# Soft hyphens, zero-width spaces, marks of the direction of writing: no reader sees them, and writers leave some out.
# What turns the text around it (text.TURNING) is none of them: "25" reads as "52" in it, and no source as read has any.
INVISIBLE = re.compile("[\u00ad\u061c\u200b\u200e\u200f\u2060\ufeff]")
NEAR = 0.6  # of a point's words, in order, in the closest passage; below it is no quotation any more
A_FEW = 4  # words, and one more; what is shorter may stand anywhere
WINDOWS = 8  # passages looked at for the closest one


def squashed(text: str) -> str:
    """`text` with white space collapsed and without what cannot be seen."""
    return collapse(showable(INVISIBLE.sub("", text)))


@lru_cache(maxsize=20_000)  # every point is compared with every point that the proof holds
def folded(text: str, but: str = "") -> str:
    """`text` squashed, and everything undone that a word processor changes by itself, except the kind `but`."""
    text = squashed(text)
    for kind, undo in AUTOMATIC.items():
        if kind != but:
            text = undo(text)
    return collapse(text)


@dataclass(frozen=True)
class Shelf:
    """A document with its sentences, in the form in which they are compared."""

    document: Document
    index: int

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences a memo can quote."""
        return sentences(self.document, self.index)

    @cached_property
    def folds(self) -> tuple[str, ...]:
        """Their words, folded."""
        return tuple(folded(sentence.text) for sentence in self.sentences)

    @cached_property
    def bags(self) -> tuple[frozenset[str], ...]:
        """The distinct words of each."""
        return tuple(frozenset(fold.split()) for fold in self.folds)

    @cached_property
    def stems(self) -> tuple[frozenset[str], ...]:
        """The distinct stems of each."""
        return tuple(map(self.stemmed, (sentence.text for sentence in self.sentences)))

    def stemmed(self, text: str) -> frozenset[str]:
        """The distinct stems of `text` in the language of the document."""
        return frozenset(stems(text, self.document.language))

    def passage(self, first: int, last: int) -> str:
        """From one sentence to another, as the document has it."""
        return self.document.text[self.sentences[first].start : self.sentences[last].end]


def find(shelf: Shelf, text: str) -> str | None:
    """The passage of whole neighbouring sentences that says `text`, as the document has it; None where none does."""
    wanted = folded(text)
    for first, fold in enumerate(shelf.folds):
        if not fold or not wanted.startswith(fold):
            continue
        for last in range(first, len(shelf.folds)):
            passage = shelf.passage(first, last)
            words = fold if last == first else folded(passage)
            if words == wanted:
                return passage
            if not wanted.startswith(words):
                break
    return None


def kind(text: str, passage: str) -> tuple[str, str]:
    """How `text` differs from a passage that says the same: (verdict, what a word processor changed)."""
    if text == collapse(passage):
        return "exact", ""
    if squashed(text) == squashed(passage):
        return "white space", ""
    changed = [name for name in AUTOMATIC if folded(text, but=name) != folded(passage, but=name)]
    return "typography", ", ".join(changed)


def nearest(shelves: Iterable[Shelf], text: str) -> tuple[Shelf, str] | None:
    """The passage closest to `text` by its words in their order, if enough of them are there."""
    wanted = folded(text).split()
    best, found = 0.0, None
    for shelf in shelves:
        for passage in _candidates(shelf, wanted):
            words = folded(passage).split()
            matcher = SequenceMatcher(None, words, wanted, autojunk=False)
            if matcher.quick_ratio() > best and _share(matcher, len(wanted)) >= NEAR and matcher.ratio() > best:
                best, found = matcher.ratio(), (shelf, passage)
    return found


def held(shelves: Iterable[Shelf], text: str) -> tuple[Shelf, str] | None:
    """The longest sentence that stands whole in `text`, among words that somebody added; a short one is no sign."""
    wanted = f" {folded(text)} "
    best, found = "", None
    for shelf in shelves:
        for i, fold in enumerate(shelf.folds):
            if len(fold) > len(best) and fold.count(" ") >= A_FEW and f" {fold} " in wanted:
                best, found = fold, (shelf, shelf.passage(i, i))
    return found


def _share(matcher: SequenceMatcher[str], words: int) -> float:
    return sum(block.size for block in matcher.get_matching_blocks()) / max(words, 1)


def _candidates(shelf: Shelf, wanted: Sequence[str]) -> Iterator[str]:
    """The sentences that share most words with `wanted`, alone and with as many neighbours as it is long."""
    bag = frozenset(wanted)
    common = [(len(bag & words), -i) for i, words in enumerate(shelf.bags)]
    for shared, negative in sorted(common, reverse=True)[:WINDOWS]:
        if shared:
            middle = -negative
            for first, last in ((middle, middle), (middle - 1, middle), (middle, middle + 1), (middle - 1, middle + 1)):
                if first >= 0 and last < len(shelf.sentences):
                    yield shelf.passage(first, last)


def difference(passage: str, text: str) -> Diff:
    """A word diff: what stands the same, what only the source has ("gone"), what only the memo has ("new")."""
    source, memo = squashed(passage).split(), squashed(text).split()
    # Words that differ only in what a word processor changes are the same here: the diff names what a person did.
    matcher = SequenceMatcher(None, [folded(w) for w in source], [folded(w) for w in memo], autojunk=False)
    parts: list[tuple[str, str]] = []
    for _, a, b, c, d in matcher.get_opcodes():
        same = [folded(w) for w in source[a:b]] == [folded(w) for w in memo[c:d]]
        if same:
            parts.append(("same", " ".join(memo[c:d])))
        else:
            parts += [(what, " ".join(words)) for what, words in (("gone", source[a:b]), ("new", memo[c:d])) if words]
    return tuple(parts)
