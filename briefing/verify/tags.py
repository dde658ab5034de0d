"""A tag of HTML -> what a reader sees of the words in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from briefing.verify.legible import colour, is_legible, is_of_signs

VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
STRUCK = frozenset(("s", "strike", "del"))
HIDING = re.compile(
    r"display:none|visibility:(?:hidden|collapse)|content-visibility:hidden|line-through|(?<![\w-])color:transparent|(?:font-size|opacity):[0.]+(?![0-9.])"
)
# What shows the words in it where and as they stand. Others add words of their own, move them, or keep them back.
PLAIN = frozenset(
    "html body main section article header footer div p span bdi bdo a b i u s em strong small big font center "
    "mark ins del strike cite abbr acronym code kbd samp var tt time data label address nobr br wbr hr "
    "blockquote pre h1 h2 h3 h4 h5 h6 ol ul li dl dt dd table thead tbody tfoot tr td th caption colgroup col".split()
)
# The same of styles, those that mail programs write among them; what takes a function, an address, or a number below
# nothing is none of them.
PLAIN_STYLES = re.compile(
    r"display:(?:none|block|inline|inline-block)|visibility:(?:visible|hidden|collapse)|content-visibility:hidden"
    r"|opacity:(?:1|0+|0?\.[3-9]\d*)|text-transform:none|direction:(?:ltr|rtl)"
    r"|font-size:(?:[0.]+(?:px|pt|em|rem|%)?|(?:[6-9]|\d{2,})(?:\.\d+)?(?:px|pt|%)|[1-9.][\d.]*r?em|\d?[a-z-]{5,})"
    r"|(?:background-|caret-|border-)?color:(?:#?\w+|rgba?\(\d{1,3},\d{1,3},\d{1,3}(?:,[\d.]{1,9}%?)?\))|--[\w-]+:[^(]*"
    r"|line-height:(?:normal|(?:0?\.[89]|[1-9])\d*(?:\.\d+)?(?:em)?|(?:[89]\d|\d{3})(?:\.\d+)?%|(?:[89]|\d{2})(?:\.\d+)?p[xt])"
    r"|vertical-align:(?:baseline|top|middle|bottom|text-top|text-bottom)|(?:max-|min-)?width:(?:auto|none|\d{2,}[\w.%]*)"
    r"|(?:(?:margin|padding)(?:-[\w-]+)?|text-indent):(?!.*(?<![\w.])-[\d.])(?!.*[1-9]\d{3})[^(]*"
    r"|(?:(?:border|background|caret|text-decoration|mso|font-(?:family|style|weight|variant|stretch))(?:-[\w-]+)?"
    r"|text-align|white-space|unicode-bidi|word-(?:wrap|break)|overflow-wrap"
    r"|text-autospace|box-sizing|page-break-[\w-]+|orphans|widows"
    r"|-webkit-(?:text-stroke-width|text-size-adjust|line-break|nbsp-mode)|-ms-text-size-adjust):(?!.*(?<![\w.])-[\d.])[^(]*"
)
LISTS = frozenset(("ol", "ul", "li"))  # a browser writes numbers or dots before these
OVERRIDE, END = "\u202e", "\u202c"  # what a browser makes of <bdo>: 25 reads as 52
COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.S)  # in a style
# As CommonMark has them: "a <b, c> d" and "</b c>" are words.
ATTRIBUTE = re.compile(r"([\w.:-]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+)))?")
TAG = re.compile(
    r"(?<!\\)<(?:(/)([a-zA-Z][\w-]*)\s*|([a-zA-Z][\w-]*)"
    r"((?:\s+[a-zA-Z_:][\w.:-]*(?:\s*=\s*(?:[^\s\"'=<>`]+|'[^']*'|\"[^\"]*\"))?)*)\s*/?)>"
)

Attributes = Mapping[str, str]


def is_gone(tag: str, attributes: Attributes) -> bool:
    """Whether the words in this element are struck through or hidden."""
    return tag in STRUCK or "hidden" in attributes or bool(HIDING.search(_style(attributes)))


def is_turned(tag: str, attributes: Attributes) -> bool:
    """Whether the words in this element are printed in a direction that is not their own."""
    return tag == "bdo" or "bidi-override" in _style(attributes) or "isolate-override" in _style(attributes)


def is_plain(tag: str, attributes: Attributes) -> bool:
    """Whether this element shows its words where and as they stand, or not at all where `is_gone` says so: neither it
    nor its style is of a kind that does anything else, and its style says nothing twice."""
    said = _declarations(attributes)
    names = [name for name, _ in said]
    plain = "\\" not in attributes.get("style", "") and all(
        PLAIN_STYLES.fullmatch(f"{name}:{value.replace(' ', '')}") for name, value in said
    )
    # It may say that nothing is struck through.
    struck = tag in STRUCK and any("text-decoration" in name for name in names)
    # Word processors write elements of their own: <o:p>.
    known = tag in PLAIN or ":" in tag
    return known and plain and len(set(names)) == len(names) and not struck and _is_read(attributes, said)


def runs_right_to_left(attributes: Attributes) -> bool | None:
    """Whether the words in this element are said to run from right to left; None where it does not say."""
    said, style = attributes.get("dir", "").casefold(), _style(attributes)
    if said == "rtl" or "direction:rtl" in style:
        return True
    return False if said in ("ltr", "auto") or "direction:ltr" in style else None


def _is_read(attributes: Attributes, said: Sequence[tuple[str, str]]) -> bool:
    """Whether words in the colours and fonts of an element, of which its style says this, can be read."""
    shades = dict(said)
    legacy = attributes.get("color", "")  # of <font>; what is no colour shows as one all the same
    words = shades.get("color", legacy)
    behind = [value for name, value in said if name in ("background", "background-color")] or [""]
    grounds = [next(filter(None, map(colour, _words(value))), None) for value in behind]
    # The last one counts, where browsers understand it.
    on_all = all(is_legible(colour(words), ground) for ground in (*filter(None, grounds), grounds[-1]))
    fonts = shades.get("font-family", attributes.get("face", "")).split(",")
    unknown = (legacy and colour(legacy) is None) or any("currentcolor" in value for value in behind)
    return on_all and not unknown and not any(map(is_of_signs, fonts))


def _words(value: str) -> list[str]:
    """The words of the value of a style, a function being one."""
    return re.findall(r"[^\s(]+(?:\([^)]*\)?)?", value)


def _declarations(attributes: Attributes) -> list[tuple[str, str]]:
    """(name, value) of what the style of an element says."""
    style = COMMENT.sub("", attributes.get("style", "").casefold())
    parts = (part.partition(":") for part in style.split(";") if part.strip())
    return [("".join(name.split()), " ".join(value.split())) for name, _, value in parts]


def _style(attributes: Attributes) -> str:
    return re.sub(r"\s+", "", COMMENT.sub("", attributes.get("style", "").casefold()))


def foreign(text: str) -> tuple[str, ...]:
    """The names of the tags in Markdown that are not plain, each once; which attributes count there, programs see
    differently."""
    odd = [
        tag
        for close, tag, attributes, _, _ in _tags(text)
        if not close
        and (not is_plain(tag, attributes) or tag in LISTS or {"style", "hidden", "dir"} & attributes.keys())
    ]
    return tuple(dict.fromkeys(odd))


def without_gone(text: str) -> str:
    """Markdown with tags in it -> the same without what is gone, and what is turned marked as such."""
    kept: list[str] = []
    at, within, depth = 0, "", 0  # the tag that hides what follows, and how many of its name are open
    turned: list[str] = []
    for close, tag, attributes, start, end in _tags(text):
        if within:
            depth += (-1 if close else 1) if tag == within else 0
            if not depth:
                at, within = end, ""
            continue
        if not close and tag not in VOID and is_gone(tag, attributes):
            kept.append(text[at:start])
            within, depth = tag, 1
        elif not close and is_turned(tag, attributes):
            kept += [text[at:end], OVERRIDE]
            at = end
            turned.append(tag)
        elif close and turned and tag == turned[-1]:
            kept += [text[at:start], END]
            at = start
            turned.pop()
    return "".join(kept) + ("" if within else text[at:])


def _tags(text: str) -> Iterator[tuple[bool, str, dict[str, str], int, int]]:
    """(whether it closes, name, attributes, start, end) of each tag; of two attributes of one name the first counts."""
    for found in TAG.finditer(text):
        attributes: dict[str, str] = {}
        for name, a, b, c in ATTRIBUTE.findall(found[4] or ""):
            attributes.setdefault(name.casefold(), a or b or c)
        yield bool(found[1]), (found[2] or found[3]).casefold(), attributes, found.start(), found.end()
