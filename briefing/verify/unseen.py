"""A tag of HTML -> whether a reader takes the words in it as said, and in which direction they are written."""

from __future__ import annotations

import re
from collections.abc import Mapping

VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
STRUCK = frozenset(("s", "strike", "del"))
HIDING = re.compile(
    r"display:none|visibility:(?:hidden|collapse)|content-visibility:hidden|line-through|(?:font-size|opacity):[0.]+(?![0-9.])"
)
OVERRIDE, END = "\u202e", "\u202c"  # what a browser makes of <bdo>: 25 reads as 52
ATTRIBUTE = re.compile(r"([\w-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
TAG = re.compile(r"(?<!\\)<(/?)([a-zA-Z][\w-]*)((?:\s[^<>]*)?)>")


def is_gone(tag: str, attributes: Mapping[str, str]) -> bool:
    """Whether the words in this element are struck through or hidden."""
    return tag in STRUCK or bool(HIDING.search(_style(attributes)))


def is_turned(tag: str, attributes: Mapping[str, str]) -> bool:
    """Whether the words in this element are printed in a direction that is not their own."""
    return tag == "bdo" or "bidi-override" in _style(attributes) or "isolate-override" in _style(attributes)


def _style(attributes: Mapping[str, str]) -> str:
    return re.sub(r"/\*.*?\*/|\s+", "", attributes.get("style", "").casefold(), flags=re.S)


def without_gone(text: str) -> str:
    """Markdown with tags in it -> the same without what is gone, and what is turned marked as such."""
    kept: list[str] = []
    at, within, depth = 0, "", 0  # the tag that hides what follows, and how many of its name are open
    turned: list[str] = []
    for found in TAG.finditer(text):
        close, tag, rest = bool(found[1]), found[2].casefold(), found[3]
        if within:
            depth += (-1 if close else 1) if tag == within else 0
            if not depth:
                at, within = found.end(), ""
            continue
        attributes = {} if close else {name.casefold(): a or b or c for name, a, b, c in ATTRIBUTE.findall(rest)}
        if not close and tag not in VOID and is_gone(tag, attributes):
            kept.append(text[at : found.start()])
            within, depth = tag, 1
        elif not close and is_turned(tag, attributes):
            kept += [text[at : found.end()], OVERRIDE]
            at = found.end()
            turned.append(tag)
        elif close and turned and tag == turned[-1]:
            kept += [text[at : found.start()], END]
            at = found.start()
            turned.pop()
    return "".join(kept) + ("" if within else text[at:])
