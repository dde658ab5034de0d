"""The styles of a house template -> the ids of all the styles a memo uses; what the house lacks is added from ours."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from functools import cache

from docx.parts.document import DocumentPart

from briefing.writing.docx.ooxml import Element, W, select, w
from briefing.writing.docx.package import opened, side_part

NAMES = (
    "Normal", "Title", "heading 1", "Briefing Label", "Briefing Header", "Briefing Coverage", "Briefing Bottom Line",
    "Briefing Point", "Briefing Remark", "Briefing Quotation", "Briefing Table Text", "Briefing Table Head",
    "Briefing Chart", "Briefing Marking", "Briefing Running Head", "Briefing Page Number", "footnote text",
    "endnote text", "footnote reference", "endnote reference", "Hyperlink", "Briefing Citation", "Briefing Mark",
    "Briefing Place", "Briefing Note",    "Normal Table", "Briefing Table",
)  # fmt: skip
REFERRING = ("basedOn", "next", "link")
# Styles of other kinds may share a name: each of ours is looked for among its own kind.
VAL, TYPE, ID = f"{{{W}}}val", f"{{{W}}}type", f"{{{W}}}styleId"


def adopt(part: DocumentPart) -> Mapping[str, str]:
    """Name -> id of every style in NAMES, added where the template has none of that name, whatever its case."""
    root = side_part(part, "styles")
    have = {_key(style): style.get(ID) for style in root.iterchildren(f"{{{W}}}style")}
    ours = {_key(style): style for style in _own().iterchildren(f"{{{W}}}style")}
    ids = {name: have.get(key) for name in NAMES for key in ours if key[0] == name.lower()}
    absent = [name for name, found in ids.items() if found is None]
    taken = set(have.values())
    for name in absent:
        ids[name] = _free(name, taken)
    for name in absent:
        root.append(_copied(next(style for key, style in ours.items() if key[0] == name.lower()), ids))
    return {name: found for name, found in ids.items() if found}


def _key(style: Element) -> tuple[str, str]:
    name = style.find(f"{{{W}}}name")
    return (name.get(VAL, "").lower() if name is not None else "", style.get(TYPE, "paragraph"))


@cache
def _own() -> Element:
    """Our own styles, parsed once; callers copy what they take."""
    return side_part(opened(None), "styles")


def _free(name: str, taken: set[str | None]) -> str:
    wanted = "".join(word[0].upper() + word[1:] for word in name.split())
    while wanted in taken:
        wanted += "x"
    taken.add(wanted)
    return wanted


def _copied(style: Element, ids: Mapping[str, str | None]) -> Element:
    """Our style for another template: its references go to that template's ids, and it is nobody's default."""
    copy = deepcopy(style)
    name_of = {other.get(ID): _key(other)[0] for other in style.getparent().iterchildren(f"{{{W}}}style")}
    by_name = {name.lower(): found for name, found in ids.items()}
    copy.set(ID, by_name[_key(style)[0]])
    copy.attrib.pop(f"{{{W}}}default", None)
    for tag in REFERRING:
        for element in copy.findall(f"{{{W}}}{tag}"):
            target = by_name.get(name_of[element.get(VAL)])
            if target:
                element.set(VAL, target)
            else:
                copy.remove(element)
    # The number of the list is set on each paragraph: this template's list has a number of its own.
    for element in copy.iter(f"{{{W}}}numPr"):
        element.getparent().remove(element)
    return copy


def point_list(part: DocumentPart, point_style: str) -> int:
    """The id of the list that numbers the points: the one the house gave its style, or a new one like ours."""
    root = side_part(part, "styles")
    lists = side_part(part, "numbering")
    known = {number.get(f"{{{W}}}numId") for number in lists.iterchildren(f"{{{W}}}num")}
    named = select(root, "w:style[@w:styleId=$style]/w:pPr/w:numPr/w:numId/@w:val", style=point_style)
    if named and named[0] in known:
        return int(named[0])
    return _add_list(lists)


def _add_list(lists: Element) -> int:
    """A new list; every w:abstractNum must stand before every w:num."""
    own = side_part(opened(None), "numbering").find(f"{{{W}}}abstractNum")
    abstract = _next(lists, "abstractNum", "abstractNumId")
    number = max(1, _next(lists, "num", "numId"))
    copy = deepcopy(own)
    copy.set(f"{{{W}}}abstractNumId", str(abstract))
    for tag in ("nsid", "tmpl"):
        for element in copy.findall(f"{{{W}}}{tag}"):
            copy.remove(element)
    before = lists.findall(f"{{{W}}}abstractNum") or lists.findall(f"{{{W}}}numPicBullet")
    lists.insert(lists.index(before[-1]) + 1 if before else 0, copy)
    after = lists.findall(f"{{{W}}}num") or lists.findall(f"{{{W}}}abstractNum")
    lists.insert(lists.index(after[-1]) + 1, w("num", w("abstractNumId", val=abstract), numId=number))
    return number


def _next(root: Element, tag: str, attribute: str) -> int:
    return max((int(found.get(f"{{{W}}}{attribute}")) for found in root.findall(f"{{{W}}}{tag}")), default=-1) + 1


def set_language(part: DocumentPart, tag: str, *, house: bool) -> None:
    """Make `tag` the language of everything not marked otherwise; a house that speaks it keeps its own country."""
    root = side_part(part, "styles")
    for found in select(root, "w:docDefaults//w:lang | w:style[@w:default='1']/w:rPr/w:lang"):
        if not house or found.get(VAL, "").split("-")[0] != tag.split("-", maxsplit=1)[0]:
            found.set(VAL, tag)
    if not select(root, "w:docDefaults//w:lang"):
        properties = select(root, "w:style[@w:type='paragraph'][@w:default='1']/w:rPr") or _defaults(root)
        properties[0].append(w("lang", val=tag))


def _defaults(root: Element) -> list[Element]:
    found = select(root, "w:docDefaults/w:rPrDefault/w:rPr")
    if found:
        return list(found)
    properties = w("rPr")
    for old in root.findall(f"{{{W}}}docDefaults"):
        root.remove(old)
    root.insert(0, w("docDefaults", w("rPrDefault", properties)))
    return [properties]
