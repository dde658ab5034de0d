"""An element of a page and the look of what it stands in -> its own look: what CSS calls computed values, as far as
they decide whether somebody can read its words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from briefing.verify.legible import BLACK, SMALLEST, WHITE, Colour, colour, is_legible, is_of_signs, lowered, over

KEPT = frozenset(("inherit", "unset", "currentcolor"))  # of a colour, for the one around
STRUCK = frozenset(("s", "strike", "del"))
PIXELS = {"px": 1, "": 1, "pt": 4 / 3}  # by unit; others go by the size around
SIZES = {
    "xx-small": 9, "x-small": 10, "small": 13, "medium": 16, "large": 18, "x-large": 24, "xx-large": 32, "initial": 16,
}  # fmt: skip
STEPS = {"smaller": 0.83, "larger": 1.2}
STEPPING = {"small": "smaller", "big": "larger"}  # elements
SIZE = re.compile(r"(?:^|\s)(\d{1,9}(?:\.\d{1,9})?|\.\d{1,9})(px|pt|r?em|%|)(?=[\s/]|$)")
GROUNDS = frozenset(("background", "background-color"))
# What a background says beside its colour and shows nothing; one that browsers do not understand they leave out whole.
GROUND = re.compile(
    r"(?: none| initial| inherit| unset)?(?: (?:no-)?repeat| repeat-[xy])?(?: scroll)?(?: 0(?:%|p[xt])?){,2}"
)


class Look(NamedTuple):
    """`words` is their colour, `behind` that of the ground under them, `opacity` that of both with all that they stand
    in, `size` that of letters in pixels; `visible` and `struck` tell what the style says of these, `signs` whether the
    font shows signs for letters."""

    words: Colour = BLACK
    behind: Colour = WHITE
    opacity: float = 1
    size: float = 16
    visible: bool = True
    struck: bool = False
    signs: bool = False

    @property
    def is_there(self) -> bool:
        """Whether such words are there at all for a reader, and not struck through."""
        return self.visible and not self.struck and self.size > 0 and self.words.opacity * self.opacity > 0

    @property
    def is_readable(self) -> bool:
        """Whether a reader sees such words for what they are."""
        shown = self.words._replace(opacity=self.words.opacity * self.opacity)
        return self.size >= SMALLEST * PIXELS["pt"] and not self.signs and is_legible(shown, self.behind)


PAPER = Look()


def look(tag: str, attributes: Mapping[str, str], around: Look) -> Look:
    """That of the words in an element which stands in what looks like `around`."""
    made = _plainly(tag, attributes, around)
    for name, value in declarations(attributes):
        if name == "color":
            made = made._replace(words=colour(value) or made.words)
        elif name == "opacity":
            seen = float(value) if re.fullmatch(r"\d{0,9}\.?\d{1,9}", value) else 1
            made = made._replace(opacity=made.opacity * min(seen, 1))
        elif name == "visibility":
            made = made._replace(visible=value == "visible" or (made.visible and value not in ("hidden", "collapse")))
        elif name in ("font-size", "font"):
            made = made._replace(size=_size(value, around.size))
        if name in ("font-family", "font"):
            made = made._replace(signs=any(map(is_of_signs, re.split(r",|[\d.]\S*", value))))
        if name.startswith("text-decoration"):
            made = made._replace(struck=made.struck or "line-through" in value)
    return made._replace(behind=_behind(attributes, made, around))


def _plainly(tag: str, attributes: Mapping[str, str], around: Look) -> Look:
    """What the element and its attributes say, which its style may change."""
    words = colour(attributes.get("text" if tag == "body" else "color", ""))
    struck = tag in STRUCK or around.struck
    size = around.size * STEPS.get(STEPPING.get(tag, ""), 1)
    faces = attributes["face"].split(",") if "face" in attributes else ()
    signs = any(map(is_of_signs, faces)) if faces else around.signs
    return around._replace(words=words or around.words, struck=struck, size=size, signs=signs)


def _behind(attributes: Mapping[str, str], made: Look, around: Look) -> Colour:
    """The ground under its words: of what the element says of its background the last that browsers understand."""
    ground = colour(attributes.get("bgcolor", ""))
    for name, value in declarations(attributes):
        if name in GROUNDS and is_ground(name, value):
            shades = (made.words if word == "currentcolor" else colour(word) for word in _parts(value))
            ground = next(filter(None, shades), None)
    return over(ground, around.behind) if ground else around.behind


def is_ground(name: str, value: str) -> bool:
    """Whether this style, one of GROUNDS, is one colour or none, as browsers understand it."""
    parts = _parts(value)
    others = [word for word in parts if word != "currentcolor" and colour(word) is None]
    most = 1 if name == "background-color" else 8
    said = GROUND.fullmatch("".join(f" {word}" for word in others)) is not None
    return said and 0 < len(parts) <= most and len(parts) - len(others) <= 1


def _parts(value: str) -> list[str]:
    """The words of the value of a style, a function being one."""
    return re.findall(r"[^\s(]+(?:\([^)]*\)?)?", value)


def _size(value: str, around: float) -> float:
    """The size of letters, from one around them."""
    if found := SIZE.search(value):
        pixels = PIXELS | {"em": around, "%": around / 100, "rem": PAPER.size}
        return float(found[1]) * pixels[found[2]]
    return SIZES[value] if value in SIZES else around * STEPS.get(value, 1)


def declarations(attributes: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """(name, value) of what the style of an element says, as far as it has neither comments nor brackets; that
    something is important changes nothing there."""
    for part in lowered(attributes.get("style", "")).split(";"):
        name, _, value = part.partition(":")
        if part.strip():
            yield (
                name.strip(),
                re.sub(" ?([,()]) ?", r"\1", " ".join(value.split())).removesuffix("!important").strip(),
            )
