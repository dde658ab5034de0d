"""A text -> what of it stands in quotation marks, and what does not.

There are two readings of the marks. Where shares of a text are measured, a mark that is missing must not turn all that
follows inside out: only what opens and closes counts (`outside_and_inside`). Where it matters that nothing quoted is
taken for the writer's own words, whatever may be a quotation is one, also with single marks and without an end
(`unquoted`).
"""

from __future__ import annotations

import re

MARKS = frozenset('"“”„«»')

# Straight marks open and close by the spaces around them. The first class lets the search skip all other text.
CLOSED = re.compile(
    r"""([“„«"`](?:(?<!["`])[^“”„«»"\n]{0,1000}[”»“]|(?<=")(?<![^\s([]")(?=\S)[^"\n]{0,1000}(?<=\S)\""""
    r"""|(?<=`)`[^`"\n]{0,1000}?''))"""
)
# A string, which is compiled where it is needed: in few runs.
ANY = (
    r"""„[^"“”„«»]*“|["“„«](?:[^"“”„«»']|'(?!'))*(?:["”»]|''|$)|‘‘.*?(?:’’|$)|``.*?(?:''|$)|‘.*?’(?!\w)"""
    r"""|(?<![\w'])'(?=\w).*?[,.!?]'(?!\w)"""
)


def outside_and_inside(text: str) -> tuple[str, str]:
    """What stands outside of the quotations that open and close, and what is inside them."""
    pieces = CLOSED.split(text)
    return " ".join(pieces[::2]), " ".join(pieces[1::2])


def unquoted(text: str) -> str:
    """The text of a sentence or two with a pair of marks for all that may be a quotation."""
    return re.sub(ANY, '""', text)
