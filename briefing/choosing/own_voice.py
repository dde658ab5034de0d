"""A point and how other sources word its claim -> whether it is speech without the marks: it says I, we or you, or
another source quotes these words. And a document -> whether it says of itself that it is an opinion piece."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache

from briefing.choosing.quotations import MARKS, outside_and_inside, unquoted
from briefing.model import Block, Document
from briefing.text import DAYS_IN_ORDER, MONTHS_IN_ORDER, words

# The writer, or the reader, outside quotation marks: a column, a review, a press text. In some 30 of 168 points of web
# news it was a speaker, in an interview or a statement given at length without marks, which nothing beside it tells
# (counted once).
WORDS = {
    "en": r"(?:we|us|my|our|you|your)(?:['’]\w+)?|me|myself|ourselves|yourself",
    "de": r"ich|wir|mich|mir|uns|mein(?:e[mnrs]?)?|unser(?:e[mnrs]?)?|unsre[mnrs]?",
    "fr": r"je|moi|nous|mon|ma|mes|notre|nos|me|[jm]['’]\w+",
    "es": r"yo|me|mí|mis?|conmigo|nos|nosotr[oa]s|nuestr[oa]s?",
}
# What is everybody's is nobody's voice: "our solar system". A pattern of them is compiled where one of them stands.
EVERYBODYS = (
    "ancestors", "galaxy", "knowledge of", "Milky Way", "moon", "Moon", "planet", "solar system", "species", "star",
    "sun", "Sun", "understanding of", "universe",
)  # fmt: skip
# With a capital only where a sentence or a part of it begins: not "Go Fund Me", "Our Lady", "Notre Dame", "Mein Kampf".
BEGINS = r"(?:^|[^\w\s-]\ ?)(?!(?:US|ME)\b)"
WHOLE = r"\b(?!\ ?/|-|\ -\ \d|\.\w)"  # no part of a name: US-led, I/O, the I-95
I_BEHIND = rf"(?:{BEGINS}|\b(?P<before>[\w'’]+)\ )I(?:['’]\w+)?(?!\ [A-Z]){WHOLE}"
# "I" behind any word in small letters but one that is numbered ("phase I"), and behind those that no name ends in: not
# World War I or Elizabeth I.
NUMBERED = frozenset(
    "act annex article category chapter class figure grade group level part phase stage table tier title type".split()
)
BEFORE_I = frozenset(
    (
        "after all although am and as because before but can could did do everything had have here how if maybe might "
        "must never nothing now often once or perhaps should since so sometimes soon still than that then there though "
        "today tomorrow tonight until was what when where which while who whom why will would yesterday"
    ).split()
).union(DAYS_IN_ORDER, MONTHS_IN_ORDER)

# A part of the address of an opinion piece.
IN_ADDRESS = frozenset(
    ["columnists", "commentisfree", "editorials", "meinung", "opinion", "opinions", "op-ed", "op-eds"]
)
# What stands over an opinion piece, by itself or before or behind a mark: "KOMMENTAR", "Opinion | Close the pier".
OPINION = {
    "en": frozenset(
        ["column", "comment", "commentary", "editorial", "guest column", "guest commentary", "guest essay", "leader",
         "letter", "letter to the editor", "letters", "letters to the editor", "my view", "op-ed", "open letter",
         "opinion", "our view", "point of view", "view", "viewpoint"]
    ),
    "de": frozenset(
        ["essay", "gastbeitrag", "gastkommentar", "glosse", "kolumne", "kommentar", "leitartikel", "leserbrief",
         "leserbriefe", "meinung", "offener brief", "standpunkt"]
    ),
    "fr": frozenset(
        ["billet", "carte blanche", "chronique", "courrier des lecteurs", "édito", "éditorial", "lettre ouverte",
         "opinion", "point de vue", "tribune"]
    ),
    "es": frozenset(
        ["artículo de opinión", "carta abierta", "carta al director", "cartas al director", "columna", "editorial",
         "opinión", "punto de vista", "tribuna"]
    ),
}  # fmt: skip
ALONE = frozenset(["leader", "letter"])  # "Letter: port warned of storm" is a report
BUTTONS = frozenset(["comment", "view"])  # which no words of a title stand beside: "View | Print"
THE_VIEW = r"the (?:\w+ ){1,3}view on\b"  # "The Varn Post view on the pier": how leaders of a paper are headed
BY = frozenset(["by", "par", "por", "von"])  # "Opinion by Ana Moreno"
PARTING = (" - ", " / ", "–", "—", "|", "·", ":")
AROUND = " *_#>[]().\t"  # what Markdown and pages put around a line
# Blocks at the top in which it stands, and spaces in such a line: behind them come other stories, and prose.
TOP, SHORT = 6, 14
LONGEST_ITEM, SURELY = 2, 2  # spaces

QUOTED = 0.8  # of the words of a text, where another source has them in quotation marks: the rest is the source's own


def speaks_for_itself(text: str, lead: Document, others: Iterable[str], makers: Iterable[Document]) -> bool:
    """Whether a point, which `lead` words so and `others` otherwise, is the own voice of a writer or a speaker;
    `makers` are the documents that make its claim whole."""
    return own_voice(text, lead.language, others) or all(map(is_opinion, makers))


def own_voice(text: str, language: str, others: Iterable[str]) -> bool:
    """Whether `text` is speech that it does not mark as such; `others` are the other sentences that make the same
    claim."""
    return _writer_says_i_or_we(text, language) or (MARKS.isdisjoint(text) and _is_quoted(text, others))


def _writer_says_i_or_we(text: str, language: str) -> bool:
    """Whether the writer says I or we, in English also you; known for the languages of WORDS only."""
    return language in WORDS and says_i_or_we(text, language) and says_i_or_we(unquoted(text), language)


def says_i_or_we(text: str, language: str) -> bool:
    """Whether somebody says I or we in the text, be it in quotation marks."""
    if language == "en" and "ur " in text and any(map(text.__contains__, EVERYBODYS)):
        text = re.sub(rf"\b[Oo]ur (?:home |nearest |own )?(?:{'|'.join(EVERYBODYS)})\b(?!-)", "", text)
    if _pattern(language).search(text):
        return True
    return language == "en" and "I" in text and any(_goes_before(m["before"]) for m in re.finditer(I_BEHIND, text))


@cache
def _pattern(language: str) -> re.Pattern[str]:
    """What finds the words by which writers speak of themselves, but for the English I."""
    said = WORDS[language]
    return re.compile(rf"(?:{BEGINS}(?i:{said})|(?<![\w-])(?:{said})){WHOLE}")


def _goes_before(word: str | None) -> bool:
    """Whether an I behind the word, or behind a mark, is a person."""
    if word is None or word[-2:] == "ly" or (word[:2] in ("19", "20") and len(word) == 4):
        return True
    return word not in NUMBERED if word[0].islower() else word.lower() in BEFORE_I


def _is_quoted(text: str, others: Iterable[str]) -> bool:
    """Whether one of `others` puts these words in quotation marks."""
    own = set(words(text))
    return bool(own) and any(
        len(own & _quoted(other)) >= QUOTED * len(own) for other in others if not MARKS.isdisjoint(other)
    )


@lru_cache(maxsize=1_000)  # asked by each sentence that makes the same claim
def _quoted(text: str) -> frozenset[str]:
    """The words in its quotation marks, also in those that only open."""
    return frozenset(words(text)).difference(words(unquoted(text))).union(words(outside_and_inside(text)[1]))


def opinions(documents: Sequence[Document]) -> frozenset[int]:
    """The documents, by index, that are opinion pieces beside reports; none where there is nothing else."""
    found = frozenset(number for number, document in enumerate(documents) if is_opinion(document))
    return found if len(found) < len(documents) else frozenset()


def is_opinion(document: Document) -> bool:
    """Whether its section, its address, its title, or one of its first lines says that it is an opinion piece; an item
    of a menu does not."""
    labels = OPINION.get(document.language, frozenset())
    top = [block for block in document.blocks[: TOP + 3] if block.reason != "reader comments"][: TOP + 1]
    lines = [document.text[block.start : block.end].strip(AROUND) for block in top]
    items = [0, *map(_as_item, lines, top), 0]
    # One word before or behind it makes a menu, several words on either side.
    beside = [before + after >= SURELY for before, after in zip(items, items[2:], strict=False)]
    own = [line for line, in_menu in zip(lines[:TOP], beside, strict=False) if not in_menu]
    if document.url and not IN_ADDRESS.isdisjoint(document.url.lower().split("/")[3:-1]):
        return True
    sections = re.split(r" ?[,/|>] ?", document.section or "")
    return any(_is_label(line, labels) for line in (*sections, document.title or "", *own))


def _as_item(line: str, block: Block) -> int:
    """Whether it is one of a menu: "Sport" surely (2), "Arts & Life" perhaps (1)."""
    if block.kind == "heading" or block.reason == "byline" or line.count(" ") > LONGEST_ITEM:
        return 0
    return SURELY if " " not in line else int(block.kind == "furniture")


def _is_label(line: str, labels: frozenset[str]) -> bool:
    if line.count(" ") >= SHORT:
        return False
    for mark in PARTING:
        line = line.replace(mark, "\n")
    parts = [part.strip(AROUND) for part in line.lower().split("\n")]
    first, _, behind = parts[0].partition(" ")
    labels -= ALONE if len(parts) > 1 else frozenset()
    if not any(" " in part for part in parts):
        labels -= BUTTONS
    return (
        not labels.isdisjoint((parts[0], parts[-1]))
        or (first in labels and behind.partition(" ")[0] in BY)
        or ("view" in labels and re.match(THE_VIEW, parts[0]) is not None)
    )
