"""The letters of a line with their places on the page -> the line in the order in which it is read, right to left.

Libraries that read PDF files guess this order, and guess wrong: pdfium reverses many Arabic words of PDFs that Chromium
prints, and pypdf puts a number at the end of its sentence. Where a letter stands is certain.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

OURS = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"  # Hebrew, Arabic, Syriac and the like
LETTER = re.compile(f"[{OURS}]")
# Seen from the right, names in other letters with all between them, and numbers, stand the wrong way round.
TURNED = re.compile(rf"[^\W_{OURS}](?:[^{OURS}]*[^\W\d_{OURS}])|%?[\d٠-٩۰-۹]+(?:[.,:/٫٬-][\d٠-٩۰-۹]+)*")
BRACKETS = str.maketrans("()[]{}«»‹›<>", ")(][}{»«›‹><")
LAM, ALEFS = "ل", "اأإآٱ"


class Letter(NamedTuple):
    """A character and the left and right edge of its ink on the page, in points."""

    text: str
    left: float
    right: float

    @property
    def middle(self) -> float:
        """Where it stands."""
        return (self.left + self.right) / 2


def is_right_to_left(text: str) -> bool:
    """Whether more than half of the letters of a line are Hebrew, Arabic and the like."""
    return 2 * len(LETTER.findall(text)) > sum(map(str.isalpha, text))


def in_order(letters: Sequence[Letter], spaces: int) -> str:
    """The line as it is read. A file knows how many spaces a line has, but not always where: the widest gaps are."""
    from_the_right = _from_the_right(letters, spaces)
    read, at = [], 0
    for run in TURNED.finditer(from_the_right):
        # A bracket is drawn as its mirror image, and so are the signs in the file.
        read += [from_the_right[at : run.start()].translate(BRACKETS), run[0][::-1]]
        at = run.end()
    return _paired(" ".join("".join([*read, from_the_right[at:].translate(BRACKETS)]).split()))


def _paired(text: str) -> str:
    """Brackets of which pdfium had turned one already and not the other: what opens twice closes the second time."""
    for pair in ("()", "[]", "«»"):
        text = re.sub(rf"(\{pair[0]}[^\{pair[0]}\{pair[1]}]*)\{pair[0]}", rf"\1{pair[1]}", text)
    return text


def _from_the_right(letters: Sequence[Letter], spaces: int) -> str:
    """All letters as they are met from right to left, each mark behind the letter it stands on, with the spaces."""
    order = sorted((one for one in letters if not unicodedata.combining(one.text)), key=lambda one: -one.middle)
    if not order:
        return "".join(letter.text for letter in letters)
    signs = [letter.text for letter in order]
    for n in range(len(order) - 1):
        # Two letters at one place come from one sign; where the word was reversed, so were they.
        if order[n].middle == order[n + 1].middle and signs[n] in ALEFS and signs[n + 1] == LAM:
            signs[n], signs[n + 1] = LAM, signs[n]
    for mark in letters:
        if unicodedata.combining(mark.text):
            near = min(range(len(order)), key=lambda n: (abs(order[n].middle - mark.middle), -n))
            signs[near] += mark.text
    gaps = sorted(range(len(order) - 1), key=lambda n: order[n + 1].right - order[n].left)
    for n in gaps[:spaces]:
        signs[n] += " "
    return "".join(signs)
