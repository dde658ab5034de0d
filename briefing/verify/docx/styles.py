"""The properties of a run, and the styles of a Word file -> whether a reader takes words as said, and as a heading."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.verify.docx.package import Element, W

# Hidden or struck through: the words are not there for a reader.
STRUCK = tuple(f"{W}{tag}" for tag in ("vanish", "strike", "dstrike"))
TINY = 4  # half points


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
    return any(found.get(f"{W}val", "1") not in ("0", "false", "off") for found in said) if said else None


def _is_faint(run: Element) -> bool:
    """Whether the run itself is made white on nothing, or smaller than anybody can read; a style may be white for what
    stands on a colour."""
    size = value(run, "rPr/sz")
    backed = any(run.find(f"{W}rPr/{W}{tag}") is not None for tag in ("shd", "highlight"))
    white = value(run, "rPr/color").casefold() == "ffffff" and not backed
    return white or (size.isdecimal() and int(size) <= TINY)


def value(element: Element, path: str) -> str:
    """The `w:val` of an element below, "" where it is not there."""
    found = element.find("/".join(f"{W}{tag}" for tag in path.split("/")))
    said: str = "" if found is None else found.get(f"{W}val", "")
    return said
