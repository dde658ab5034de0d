"""The styles of a house template -> the ids of all the styles a memo uses; what the house lacks is added from ours."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy

from docx.parts.document import DocumentPart

from briefing.writing.docx.ooxml import Element, W, select, w
from briefing.writing.docx.package import opened, side_part

# Kind -> names; styles of different kinds may share a name, so each is looked for among its own.
NAMES = {
    "paragraph": (
        "Normal", "Title", "heading 1", "Briefing Label", "Briefing Header", "Briefing Coverage",
        "Briefing Bottom Line", "Briefing Point", "Briefing Remark", "Briefing Quotation", "Briefing Table Text",
        "Briefing Table Head", "Briefing Note", "Briefing Chart", "Briefing Marking", "Briefing Running Head",
        "Briefing Page Number", "footnote text", "endnote text",
    ),
    "character": (
        "footnote reference", "endnote reference", "Hyperlink", "Briefing Citation", "Briefing Mark", "Briefing Place",
    ),
    "table": ("Normal Table", "Briefing Table"),
}  # fmt: skip
VAL, TYPE, ID = f"{{{W}}}val", f"{{{W}}}type", f"{{{W}}}styleId"
Key = tuple[str, str]  # kind, and name in lower case


def adopt(part: DocumentPart) -> dict[str, str]:
    """Name -> id of every style in NAMES, added where the template has none of that name, whatever its case."""
    root = side_part(part, "styles")
    ids = _ids(root)
    wanted = {name: (kind, name.lower()) for kind, names in NAMES.items() for name in names}
    absent = [key for key in wanted.values() if key not in ids]
    taken = set(ids.values())
    if absent:
        own = side_part(opened(None), "styles")
        styles = {_key(style): style for style in own.iterchildren(f"{{{W}}}style")}
        for key in absent:
            ids[key] = _free(styles[key].get(ID), taken)
        for key in absent:
            root.append(_copied(styles[key], _ids(own), ids))
    return {name: ids[key] for name, key in wanted.items()}


def _ids(root: Element) -> dict[Key, str]:
    return {_key(style): style.get(ID) for style in root.iterchildren(f"{{{W}}}style")}


def _key(style: Element) -> Key:
    name = style.find(f"{{{W}}}name")
    return style.get(TYPE, "paragraph"), "" if name is None else name.get(VAL, "").lower()


def _free(wanted: str, taken: set[str]) -> str:
    while wanted in taken:
        wanted += "x"
    taken.add(wanted)
    return wanted


def _copied(style: Element, own: Mapping[Key, str], ids: Mapping[Key, str]) -> Element:
    """Our style for another template: its references go to that template's ids, and it is nobody's default."""
    copy = deepcopy(style)
    there = {identifier: ids.get(key) for key, identifier in own.items()}
    copy.set(ID, ids[_key(style)])
    copy.attrib.pop(f"{{{W}}}default", None)
    for tag in ("basedOn", "next", "link"):
        for element in copy.findall(f"{{{W}}}{tag}"):
            target = there[element.get(VAL)]
            if target:
                element.set(VAL, target)
            else:
                copy.remove(element)
    # The number of the list is set on each paragraph: this template's list has a number of its own.
    for element in list(copy.iter(f"{{{W}}}numPr")):
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
