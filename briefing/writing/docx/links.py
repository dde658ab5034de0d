"""Addresses and bookmark names -> the links of a Word document, and the bookmarks they jump to."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import Part

from briefing.writing.docx.ooxml import Element, R, w
from briefing.writing.links import safe_url


def source_mark(number: int) -> str:
    """The bookmark of a source's row."""
    return f"source_{number}"


def point_mark(number: int) -> str:
    """The bookmark of a point."""
    return f"point_{number}"


def bookmark(name: str, identifier: int) -> tuple[Element, Element]:
    """The start and the end of a bookmark; `identifier` is unique in the document."""
    return w("bookmarkStart", id=identifier, name=name), w("bookmarkEnd", id=identifier)


def jump(name: str, *runs: Element) -> Element:
    """A link to a bookmark."""
    return w("hyperlink", *runs, anchor=name, history=1)


def web(part: Part, url: str | None, runs: Iterable[Element]) -> list[Element]:
    """The runs as a link from `part` to `url`, or as they are where the address is not one to link to."""
    target = safe_url(url)
    if target is None:
        return list(runs)
    # part.relate_to() compares each link with all before it: a second for a thousand sources.
    free = count(len(part.rels))
    identifier = next(name for number in free if (name := f"link{number}") not in part.rels)
    part.rels.add_relationship(RELATIONSHIP_TYPE.HYPERLINK, target, identifier, is_external=True)
    link = w("hyperlink", *runs, history=1)
    link.set(f"{{{R}}}id", identifier)
    return [link]
