"""The properties of a run, and the styles of a Word file -> whether a reader takes words as said, and as a heading."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from briefing.verify.docx.package import Element, W
from briefing.verify.legible import Colour, colour, is_legible, is_of_signs

# Hidden or struck through: the words are not there for a reader.
STRUCK = tuple(f"{W}{tag}" for tag in ("vanish", "strike", "dstrike"))
TINY = 4  # half points
WHITE = ("background1", "light1")  # of the colours of a theme
# The colours of Word's highlighter that have other names in a style sheet.
MARKERS = {
    "green": "lime", "darkGreen": "green", "darkBlue": "navy", "darkCyan": "teal", "darkMagenta": "purple",
    "darkRed": "maroon", "darkYellow": "olive", "darkGray": "gray", "lightGray": "silver",
}  # fmt: skip
# What typesetters do to letters: raise them by half points, space them by twentieths of a point, stretch them by per
# cent. Beyond these bounds they lie over or under other words.
PLAIN = {
    "position": (-6, 6, "words raised or lowered"),
    "spacing": (-40, 400, "letters over one another"),
    "w": (50, 200, "letters pressed together"),
}


def outlined(styles: Sequence[Element]) -> Iterator[str]:
    """The ids of the paragraph styles that stand in the outline, and of the title."""
    for style in styles:
        named = style.find(f"{W}name")
        name = named.get(f"{W}val", "").casefold() if named is not None else ""
        if name.startswith("heading") or name in ("title", "subtitle") or style.find(f".//{W}outlineLvl") is not None:
            yield style.get(f"{W}styleId", "")


def struck_styles(styles: Sequence[Element]) -> Iterator[str]:
    """The ids of the styles that hide or strike through their words, by themselves or by one that they are based on."""
    own = {style.get(f"{W}styleId", ""): style for style in styles}
    for name in own:
        at, passed, struck = name, {""}, None
        while struck is None and at not in passed and at in own:
            passed.add(at)
            struck = _struck(own[at].find(f"{W}rPr"))
            at = value(own[at], "basedOn")
        if struck:
            yield name


def is_seen(run: Element, struck: frozenset[str], paragraph: str) -> bool:
    """Whether a reader takes the words of the run as said: by its own properties, else by its style or that of the
    paragraph, where they are among those that are `struck`."""
    own = _struck(run.find(f"{W}rPr"))
    return not (_is_faint(run) or own or (own is None and {value(run, "rPr/rStyle"), paragraph} & struck))


def _struck(properties: Element | None) -> bool | None:
    """Whether these properties of a run hide or strike through its words; None where they do not say."""
    said = [found for tag in STRUCK if properties is not None and (found := properties.find(tag)) is not None]
    return any(map(_is_on, said)) if said else None


def _is_faint(run: Element) -> bool:
    """Whether the run itself is made of a colour that cannot be read on white or on the one behind it, or smaller than
    anybody can read; a style may be white for what stands on a colour."""
    size = value(run, "rPr/sz")
    tiny = re.fullmatch("[0-9]{1,6}", size) and int(size) <= TINY
    unfilled = any(element.tag.endswith("}noFill") for element in run.iterfind(f"{W}rPr//*"))
    return bool(unfilled or tiny) or not is_legible(*_colours(run))


def _colours(run: Element) -> tuple[Colour | None, Colour | None]:
    """The colour that the run itself has, and the one behind it."""
    marker = value(run, "rPr/highlight")
    marked = colour(MARKERS.get(marker, marker))
    white = _attribute(run, "color", "themeColor") in WHITE
    shade = _attribute(run, "color", "themeShade") or "FF"
    words = colour(shade * 3 if white else value(run, "rPr/color"))
    if words is None and marked is None:  # Word chooses one that can be read on what the run is shaded with
        return None, None
    pattern = "color" if _attribute(run, "shd", "val") == "solid" else "fill"
    return words, marked or colour(_attribute(run, "shd", pattern))


def oddities(run: Element, both_ways: bool) -> Iterator[str]:
    """What the run itself does to its letters so that they show as others, or elsewhere; `both_ways` tells that there
    are letters around it that are written from right to left."""
    fonts = [_attribute(run, "rFonts", name) for name in ("ascii", "hAnsi", "cs", "eastAsia")]
    if any(map(is_of_signs, fonts)):
        yield "a font of signs"
    numbers = {tag: value(run, f"rPr/{tag}") for tag in PLAIN}
    for tag, (least, most, what) in PLAIN.items():
        number = numbers[tag].removesuffix("%")
        if number and not (re.fullmatch(r"[-+]?\d{1,6}", number) and least <= int(number) <= most):
            yield what
    if any(run.find(f"{W}rPr/{W}{tag}") is not None for tag in ("fitText", "eastAsianLayout")):
        yield "letters pressed into one place"
    if not both_ways and _is_on(run.find(f"{W}rPr/{W}rtl")):
        yield "words written from right to left"


def _is_on(switch: Element | None) -> bool:
    """Whether a property that may be switched off is there and is not."""
    return switch is not None and switch.get(f"{W}val", "1") not in ("0", "false", "off")


def _attribute(run: Element, tag: str, name: str) -> str:
    found = run.find(f"{W}rPr/{W}{tag}")
    said: str = "" if found is None else found.get(f"{W}{name}", "")
    return said


def value(element: Element, path: str) -> str:
    """The `w:val` of an element below, "" where it is not there."""
    found = element.find("/".join(f"{W}{tag}" for tag in path.split("/")))
    said: str = "" if found is None else found.get(f"{W}val", "")
    return said
