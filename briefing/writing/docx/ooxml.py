"""Names, texts and numbers -> WordprocessingML elements; what a source says enters only as text, never as markup."""

from __future__ import annotations

import re
from typing import Any, TypeAlias

from lxml import etree

from briefing.text import TURNING, collapse, showable
from briefing.writing.wording import RIGHT_TO_LEFT

Element: TypeAlias = Any  # lxml is not typed

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES = {"w": W, "r": R}


def literal(text: str) -> str:
    """`text` on one line, with only what a Word file can hold: what it cannot becomes U+FFFD.

    >>> literal("a\\x00b\\n c")
    'a\ufffdb c'
    """
    return showable(TURNING.sub("", collapse(text)))


def w(tag: str, *children: Element, **attributes: object) -> Element:
    """`<w:tag>` with its children and w: attributes; what is None is left out."""
    element = etree.Element(f"{{{W}}}{tag}", nsmap=NAMESPACES)
    for name, value in attributes.items():
        if value is not None:
            element.set(f"{{{W}}}{name}", literal(str(value)))
    element.extend([child for child in children if child is not None])
    return element


def select(root: Element, path: str, **values: str) -> list[Any]:
    """What an XPath with w: names finds; `values` are its $variables."""
    found: list[Any] = etree.XPath(path, namespaces=NAMESPACES)(root, **values)
    return found


def run(text: str, style: str | None = None, language: str | None = None) -> Element:
    """A run of words of a source or a user. `language` marks those that are not in the memo's language."""
    properties = [w("rStyle", val=style)] if style else []
    return _run([*properties, *(_language_properties(language) if language else [])], _text(literal(text)))


def fixed(text: str, style: str | None = None) -> Element:
    """A run of our own words, spaces (also unbreakable ones) as they are."""
    return _run([w("rStyle", val=style)] if style else [], _text(text))


def _run(properties: list[Element], *content: Element) -> Element:
    return w("r", w("rPr", *properties) if properties else None, *content)


def _text(text: str) -> Element:
    element = w("t")
    element.text = text
    element.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return element


def paragraph(style: str, *content: Element | None, properties: tuple[Element, ...] = ()) -> Element:
    """A paragraph of a style (by id)."""
    return w("p", w("pPr", w("pStyle", val=style), *properties), *content)


def field(code: str) -> list[Element]:
    """The runs of a complex field for a number, which is 1 until Word works it out; `code` is never a source's word."""
    instruction = w("instrText")
    instruction.text = f" {code} "
    return [
        w("r", w("fldChar", fldCharType="begin")),
        w("r", instruction),
        w("r", w("fldChar", fldCharType="separate")),
        fixed("1"),
        w("r", w("fldChar", fldCharType="end")),
    ]


# Word checks spelling only where it is told the country too.
TAGS = {
    "en": "en-GB", "de": "de-DE", "fr": "fr-FR", "es": "es-ES", "it": "it-IT", "pt": "pt-PT", "nl": "nl-NL",
    "pl": "pl-PL", "ru": "ru-RU", "uk": "uk-UA", "sv": "sv-SE", "da": "da-DK", "nb": "nb-NO", "no": "nb-NO",
    "fi": "fi-FI", "cs": "cs-CZ", "hu": "hu-HU", "ro": "ro-RO", "el": "el-GR", "tr": "tr-TR", "ar": "ar-SA",
    "he": "he-IL", "fa": "fa-IR", "ur": "ur-PK", "zh": "zh-CN", "ja": "ja-JP", "ko": "ko-KR", "hi": "hi-IN",
}  # fmt: skip
# Marks of direction, which nobody sees: what stands between two of a kind is read in that direction, as one. Word goes
# by the properties of runs too, LibreOffice by these alone.
LEFT_TO_RIGHT, TO_LEFT = "\u200e", "\u200f"
EAST_ASIAN = frozenset({"ja", "ko", "zh"})
CODE = re.compile(r"[a-z]{2,3}")


def language_tag(language: str, page: str) -> str:
    """The tag of the memo's own language; English on Letter paper is American."""
    return "en-US" if (language, page) == ("en", "letter") else TAGS.get(language, language)


def _language_properties(language: str) -> list[Element]:
    """The run properties of a base language code; none where it is not one ("und" is)."""
    if language == "und" or not CODE.fullmatch(language):
        return []
    tag = TAGS.get(language, language)
    if language in RIGHT_TO_LEFT:
        return [w("rtl"), w("lang", bidi=tag)]
    return [w("lang", eastAsia=tag) if language in EAST_ASIAN else w("lang", val=tag)]
