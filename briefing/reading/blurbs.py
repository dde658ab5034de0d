"""A Document with its facts -> the same Document with what it says about its author and its publisher marked: "Jane Doe
is an engineer at Elm Works" below what she wrote, "About Elm Works" and what they say of themselves below a release."""

from __future__ import annotations

import re

from briefing.model import Block, Document
from briefing.reading.shapes import BLURB

# "Jane Doe is", if she is the author; in small letters behind the name.
IS = (" is ", " was ", " has ", " ist ", " est ", " es ", " é ", " è ")
AROUND = "*_—–-• "  # marks of what stands apart
NAMES = r",| and | und | et | y | e "
# The heading above what a publisher says of itself, in which it says we.
ABOUT = ("about ", "über ", "à propos d", "acerca de ", "sobre ", "informazioni su ", "over ")
LONGEST_ABOUT = 80  # characters
WE = frozenset(
    """we our us wir unser unsere unseren unserer nous notre nos nosotros nuestra nuestro nuestras nós nossa nosso noi
    nostra nostro wij onze""".split()
)
WORD = re.compile(r"\w+")


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
        if begun and _is_about(line):
            about = True
            heading = i
        elif block.kind == "heading":
            about = False
        elif block.kind == "prose":
            about = about and not WE.isdisjoint(WORD.findall(line.lower()))
            if about:
                blocks[heading] = _blurb(blocks[heading])
            begun = begun or not about
            if about or (openings and line.startswith(openings)):
                blocks[i] = _blurb(block)
    return document._replace(blocks=tuple(blocks))


def _is_about(line: str) -> bool:
    return line[:12].lower().startswith(ABOUT) and len(line) <= LONGEST_ABOUT and line[-1:] not in ".!?"


def _blurb(block: Block) -> Block:
    return Block(block.start, block.end, "furniture", BLURB)
