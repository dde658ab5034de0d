"""A Document with its facts -> the same Document with what it says about its author and its publisher marked: "Jane Doe
is an engineer at Elm Works" below what she wrote, "About Elm Works" and what they say of themselves below a release."""

from __future__ import annotations

import re

from briefing.model import Block, Document
from briefing.reading.shapes import BLURB

# "Jane Doe is an engineer", if she is the author, below what she wrote; "Jane Doe was the mayor" may begin it.
IS = (
    " is a ", " is an ", " is the ", " is currently ", " is based ", " writes ", " covers ", " works ", " lives ",
    " ist ", " est ", " es ", " é ", " è ",
)  # fmt: skip
AROUND = "*_—–-• "  # marks of what stands apart
NAMES = r",| and | und | et | y | e "
# The heading above what a publisher says of itself, in which it says we.
ABOUT = {
    "en": ("about ",), "de": ("über ",), "fr": ("à propos d",), "es": ("acerca de ", "sobre "), "pt": ("sobre ",),
    "it": ("informazioni su ",), "nl": ("over ",),
}  # fmt: skip
LONGEST_ABOUT = 80  # characters
WE = frozenset(
    """we our us wir unser unsere unseren unserer nous notre nos nosotros nuestra nuestro nuestras nós nossa nosso noi
    nostra nostro wij onze""".split()
)
WORD = re.compile(r"\w+")
QUOTED = r"[“„«\"][^“”„«»\"]*[“”«»\"]"  # in which somebody else says it


def mark_blurbs(document: Document) -> Document:
    """The document with its blurbs marked as furniture; what follows "About Elm Works" is one as long as it says we."""
    text = document.text
    names = [name.strip() for name in re.split(NAMES, document.author)] if document.author else []
    openings = tuple(name + verb for name in names if " " in name for verb in IS)
    begun = about = False
    blocks = list(document.blocks)
    for i, block in enumerate(blocks):
        if block.end - block.start > LONGEST_ABOUT and not about and not openings:
            begun = begun or block.kind == "prose"  # as most
            continue
        line = text[block.start : block.end].lstrip(AROUND)
        if begun and _is_about(line, document.language):
            about = True
            heading = i
        elif block.kind == "heading":
            about = False
        elif block.kind == "prose":
            about = about and not WE.isdisjoint(WORD.findall(re.sub(QUOTED, " ", line).lower()))
            if about:
                blocks[heading] = _blurb(blocks[heading])
            if about or (begun and openings and line.startswith(openings)):
                blocks[i] = _blurb(block)
            begun = begun or not about
    return document._replace(blocks=tuple(blocks))


def _is_about(line: str, language: str) -> bool:
    """Whether it heads what a publisher says of itself; "About 200 homes lost" heads news."""
    heads = line[:20].lower().startswith(ABOUT.get(language, ()))
    return heads and line[-1:] not in ".!?" and not any(map(str.isdecimal, line))


def _blurb(block: Block) -> Block:
    return Block(block.start, block.end, "furniture", BLURB)
