"""What a page shows beside its points and sources -> the blocks of it that no memo has there."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from briefing.model import Memo
from briefing.reading.shapes import size_of
from briefing.verify.head import A_LINE, covers, is_of_a_head, is_sentence
from briefing.verify.lists import PLACE
from briefing.verify.passages import folded
from briefing.verify.records import Shown
from briefing.verify.shown import is_fixed, words_of
from briefing.writing.html import name
from briefing.writing.pagewords import PAGE
from briefing.writing.wording import WORDING

if TYPE_CHECKING:
    from briefing.verify.html_blocks import Page

LABELS = {
    re.sub(r"\\{\w+\\}", r"\\d+", re.escape(folded(form).casefold()))
    for wording in (*PAGE.values(), *WORDING.values())
    for key, words in wording.items()
    for form in (words.split("|") if key not in ("code", "and") else ())  # which no memo shows alone
}
# Labels, counts and keys one after another: "Keys j next k previous Esc back".
LABELLED = re.compile(rf"(?:(?>{'|'.join(sorted(LABELS, key=len, reverse=True))}|\d+|[jk]\b|esc\b|[^\w\s]+)\s*)+")
FILTERED = re.compile("|".join(re.sub(r"\\{\w+\\}", r"\\d+", re.escape(wording["shown"])) for wording in PAGE.values()))
# What stands for paragraphs that are left out: "[…]", "[... 3 paragraphs left out]".
LEFT_OUT = re.compile(
    rf"\[\.\.\.(?: [\d.,\s]+ (?:{'|'.join(re.escape(f) for w in PAGE.values() for f in w['left_out'].split('|'))}))?\]"
)


def strays(blocks: Sequence[Shown], echoes: Iterable[str], made: Memo | None) -> list[Shown]:
    """Those of the blocks that say something of their own: no label, no count, nothing of the head of a memo, and no
    citation that the script of the page shows once more (`echoes`). In a point one word is enough."""
    known = {letters(echo) for echo in echoes} | {letters(choice) for choice in _choices(made)}
    return [block for block in blocks if _speaks(block, made) and letters(words_of(block)) not in known]


def mislabelled(labels: Iterable[str], made: Memo | None) -> Iterator[str]:
    """A sentence for each name or place of a citation that the script of a page would show and that is none."""
    known = [letters(choice) for choice in _choices(made)]
    for label in dict.fromkeys(labels):
        # "[2] Northern Courier", "¶3 articles/flood.txt": the proof knows no folders.
        source = letters(re.sub(r"^\W*\d+\W*(?:.*[/\\])?", "", label))
        named = made is None or any(one.endswith(source) for one in known)
        if source and not PLACE.fullmatch(folded(label)) and not named:
            yield f"a citation says “{label}” of its source"


def unlike(page: Page, redrawn: Page) -> Iterator[str]:
    """A sentence for each number that a page shows beside its points, and each label, that it does not have when it is
    drawn again from its proof, which knows neither folders nor the text of sources."""
    numbers = (words_of(block) for block in page.beside if re.search(r"\d", words_of(block)))
    labels = (label for label in page.spoken if not LABELLED.fullmatch(folded(label).casefold()))
    for what, given, again in (
        ("shows", numbers, map(words_of, redrawn.beside)),
        ("says", labels, redrawn.spoken),
    ):
        left = Counter(map(_without_folders, again))
        for words in given:
            left[_without_folders(words)] -= 1
            if left[_without_folders(words)] < 0 and letters(words) and not FILTERED.fullmatch(folded(words)):
                yield f"beside its points it {what} “{words:.80}”, and did not when it was made"


def _without_folders(words: str) -> str:
    return letters(re.sub(r"[^\[\]]*[/\\]", "", words))


def pieces(paragraph: str) -> list[str]:
    """What a page shows of a paragraph of a source, without the signs for what is left out; folded."""
    return [piece.strip() for piece in LEFT_OUT.split(folded(paragraph)) if piece.strip()]


def _choices(made: Memo | None) -> Iterator[str]:
    """What the filters of a page offer: themes and sources."""
    if made:
        yield from (section.title for section in made.sections)
        for wording in WORDING.values():
            yield from (f"[{source.number}] {name(source, wording)}" for source in made.sources)


def _speaks(block: Shown, made: Memo | None) -> bool:
    words = words_of(block)
    enough = (
        bool(block.anchor) or is_sentence(words) or (size_of(words, len(words.split())) >= A_LINE and not block.item)
    )
    fixed = is_fixed(block._replace(anchor="")) or LABELLED.fullmatch(folded(words).casefold())
    return enough and not (fixed or is_of_a_head(folded(words), made) or covers(folded(words), made))


def letters(words: str) -> str:
    """The letters and digits of `words`, folded."""
    return "".join(filter(str.isalnum, folded(words)))
