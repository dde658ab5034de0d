"""The properties of a run, and the styles of a Word file -> whether a reader takes words as said, and as a heading."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from briefing.verify.docx.package import Element, W
from briefing.verify.legible import SMALLEST, Colour, colour, is_legible, is_of_signs

# Hidden or struck through: the words are not there for a reader.
STRUCK = tuple(f"{W}{tag}" for tag in ("vanish", "strike", "dstrike"))
WHITE_OF_THEME = ("background1", "light1")
# The colours of Word's highlighter that have other names in a style sheet.
MARKERS = {
    "green": "lime", "darkGreen": "green", "darkBlue": "navy", "darkCyan": "teal", "darkMagenta": "purple",
    "darkRed": "maroon", "darkYellow": "olive", "darkGray": "gray", "lightGray": "silver",
}  # fmt: skip
# Twentieths of a point from line to line of text, and from the margin to where a line may begin and end.
LINES, EDGES = (100, 100_000), (-1500, 6000)
Sheet: TypeAlias = dict[str, list[Element]]
# What typesetters do to letters: raise them by half points, space them by twentieths of a point, stretch them by per
# cent. Beyond these bounds they lie over or under other words.
BOUNDS = {
    "position": (-6, 6, "words raised or lowered"),
    "spacing": (-40, 400, "letters over one another"),
    "w": (50, 200, "letters pressed together"),
}


def outlined(styles: Sequence[Element]) -> Iterator[str]:
    """The ids of the paragraph styles that stand in the outline, and of the title."""
    for style in styles:
        name = value(style, "name").casefold()
        if name.startswith("heading") or name in ("title", "subtitle") or style.find(f".//{W}outlineLvl") is not None:
            yield style.get(f"{W}styleId", "")


def sheet(styles: Sequence[Element]) -> Sheet:
    """By the id of each style, it and the styles that it is based on, the nearest first."""
    own = {style.get(f"{W}styleId", ""): style for style in styles}
    found: Sheet = {}
    for name in own:
        at, found[name] = name, []
        while at in own and own[at] not in found[name]:
            found[name].append(own[at])
            at = value(own[at], "basedOn")
    return found


def is_seen(run: Element, styles: Sheet, paragraph: Element | None) -> bool:
    """Whether a reader takes the words of the run as said: by its own properties, else by its style or that of the
    paragraph, where these strike through or hide them."""
    said = filter(lambda struck: struck is not None, map(_struck, _properties(run, styles, paragraph)))
    return not (_is_faint(run, styles, paragraph) or next(said, False))


def _properties(run: Element, styles: Sheet, paragraph: Element | None) -> Iterator[Element]:
    """What decides how the run looks, the nearest first: its own properties, those of its style and of the style of its
    paragraph."""
    named = (value(run, "rPr/rStyle"), value(paragraph, "pPr/pStyle"))
    holders = [run, *(style for name in named for style in styles.get(name, ()))]
    yield from (found for one in holders if (found := one.find(f"{W}rPr")) is not None)


def _grounds(paragraph: Element | None, styles: Sheet) -> list[Element]:
    """What decides how its paragraph is shaded, the nearest first."""
    holders = [*(() if paragraph is None else (paragraph,)), *styles.get(value(paragraph, "pPr/pStyle"), ())]
    return [found for one in holders if (found := one.find(f"{W}pPr")) is not None]


def _struck(properties: Element) -> bool | None:
    """Whether these properties of a run hide or strike through its words; None where they do not say."""
    said = [found for tag in STRUCK if (found := properties.find(tag)) is not None]
    return any(map(_is_on, said)) if said else None


def _is_faint(run: Element, styles: Sheet, paragraph: Element | None) -> bool:
    """Whether the run itself is made of a colour that cannot be read on white or on the one behind it, or smaller than
    anybody can read; a style may be white for what stands on a colour."""
    own = run.findall(f"{W}rPr")
    if any(element.tag.endswith("}noFill") for element in run.iterfind(f"{W}rPr//*")) or _is_tiny(value(run, "rPr/sz")):
        return True
    return not is_legible(*_colours(own, [*own, *_grounds(paragraph, styles)]))


def _is_tiny(size: str) -> bool:
    """Whether letters of so many half points are smaller than anybody can read."""
    return size.isdecimal() and int(size[:6]) < 2 * SMALLEST


def _colours(chain: Sequence[Element], grounds: Sequence[Element]) -> tuple[Colour | None, Colour | None]:
    """The colour that the first of these properties has that names one, and the one behind it, by the first of
    `grounds` that has one."""
    marker = _said(chain, "highlight", "val")
    marked = colour(MARKERS.get(marker, marker))
    named = next(([one] for one in chain if one.find(f"{W}color") is not None), [])
    white = _said(named, "color", "themeColor") in WHITE_OF_THEME
    shade = _said(named, "color", "themeShade") or "FF"
    words = colour(shade * 3 if white else _said(named, "color", "val"))
    if words is None and marked is None:  # Word chooses one that can be read on what the run is shaded with
        return None, None
    shaded = next(([one] for one in grounds if one.find(f"{W}shd") is not None), [])
    pattern = "color" if _said(shaded, "shd", "val") == "solid" else "fill"
    return words, marked or colour(_said(shaded, "shd", pattern))


def oddities(run: Element, both_ways: bool, styles: Sheet, paragraph: Element) -> Iterator[str]:
    """What the run and the styles of it and of its paragraph do to its letters so that they show as others, elsewhere,
    or not at all; `both_ways` tells that there are letters around it that are written from right to left."""
    chain = list(_properties(run, styles, paragraph))
    fonts = [_said(chain, "rFonts", name) for name in ("ascii", "hAnsi", "cs", "eastAsia")]
    if any(map(is_of_signs, fonts)):
        yield "a font of signs"
    for tag, (least, most, what) in BOUNDS.items():
        number = _said(chain, tag, "val").removesuffix("%")
        if number and not _within(number, least, most):
            yield what
    if any(run.find(f"{W}rPr/{W}{tag}") is not None for tag in ("fitText", "eastAsianLayout")):
        yield "letters pressed into one place"
    if not both_ways and _is_on(run.find(f"{W}rPr/{W}rtl")):
        yield "words written from right to left"
    size = _said(chain, "sz", "val")
    shown = _colours(chain, [*chain, *_grounds(paragraph, styles)])
    if not _is_faint(run, styles, paragraph) and (_is_tiny(size) or not is_legible(*shown)):
        yield "words in a colour or size in which nobody can read them"


def misplaced(paragraph: Element, both_ways: bool) -> Iterator[str]:
    """What the paragraph itself does to its lines so that they show elsewhere, or over one another."""
    lines = paragraph.find(f"{W}pPr/{W}spacing")
    if lines is not None and lines.get(f"{W}lineRule") == "exact" and not _within(lines.get(f"{W}line", ""), *LINES):
        yield "lines over one another"
    edges = paragraph.find(f"{W}pPr/{W}ind")
    if edges is not None and not all(_within(number, *EDGES) for name, number in edges.items() if "hars" not in name):
        yield "lines beyond the page"
    if not both_ways and _is_on(paragraph.find(f"{W}pPr/{W}bidi")):
        yield "words said to run from right to left"


def _within(number: str, least: int, most: int) -> bool:
    """Whether it is a whole number between the bounds; a file may hold anything for one."""
    return bool(re.fullmatch(r"[-+]?\d{1,6}", number)) and least <= int(number) <= most


def _is_on(switch: Element | None) -> bool:
    """Whether a property that may be switched off is there and is not."""
    return switch is not None and switch.get(f"{W}val", "1") not in ("0", "false", "off")


def _said(chain: Sequence[Element], tag: str, name: str) -> str:
    """What the first of these properties says that says it."""
    found = (element.get(f"{W}{name}", "") for one in chain if (element := one.find(f"{W}{tag}")) is not None)
    said: str = next(filter(None, found), "")
    return said


def value(element: Element | None, path: str) -> str:
    """The `w:val` of an element below, "" where it is not there."""
    found = None if element is None else element.find("/".join(f"{W}{tag}" for tag in path.split("/")))
    said: str = "" if found is None else found.get(f"{W}val", "")
    return said
