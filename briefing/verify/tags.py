"""A tag of HTML -> what a reader sees of the words in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from briefing.reading.formats.markup import VOID
from briefing.verify.legible import colour, lowered
from briefing.verify.look import GROUNDS, KEPT, PAPER, STRUCK, declarations, is_ground, look

HIDING = frozenset((("display", "none"), ("content-visibility", "hidden")))
# What shows the words in it where and as they stand. Others add words of their own, move them, or keep them back.
PLAIN = frozenset(
    "html body main section article header footer div p span bdi bdo a b i u s em strong small big font center "
    "mark ins del strike cite abbr acronym code kbd samp var tt time data label address nobr br wbr hr "
    "blockquote pre h1 h2 h3 h4 h5 h6 ol ul li dl dt dd table thead tbody tfoot tr td th caption colgroup col".split()
)
# The same of styles, those that mail programs write among them, and those of which `look` tells whether words can be
# read; what takes a function, an address, or a number below nothing is none of them.
NO_MINUS = r"(?!.*(?<![\w.])-[\d.])"
PLAIN_STYLES = re.compile(
    "|".join(
        (
            r"display:(?:none|block|inline|inline-block)|visibility:(?:visible|hidden|collapse)|content-visibility:hidden",
            r"opacity:(?:0|1|0?\.\d+)|(?:background-)?color:[^/]*|(?:caret|border)-color:[#\w(,.)]+",
            r"font-size:(?:[\d.]+(?:px|pt|r?em|%)?|[a-z-]+)",
            r"font:(?:(?:normal|italic|bold|[1-9]00) )*[\d.]+(?:px|pt|r?em|%) [^/(\d]*",
            r"line-height:(?:normal|(?:0?\.[89]|[1-9])\d*(?:\.\d+)?(?:em)?|(?:[89]\d|\d{3})(?:\.\d+)?%"
            r"|(?:[89]|\d{2})(?:\.\d+)?p[xt])",
            r"vertical-align:(?:baseline|top|middle|bottom|text-top|text-bottom)|direction:(?:ltr|rtl)|text-transform:none",
            r"(?:letter|word)-spacing:(?:normal|0(?:\.\d+)?\w*)|float:none|position:(?:static|relative)|zoom:1",
            r"(?:max-|min-)?width:(?:auto|none|\d{2,}[\w.%]*)|height:auto|min-height:[\w.%]+|overflow:visible",
            rf"(?:(?:margin|padding)(?:-[\w-]+)?|text-indent):{NO_MINUS}(?!.*[1-9]\d{{3}})[^(]*",
            r"text-decoration(?:-line)?:line-through(?: (?:solid|auto|currentcolor|rgb\([\d,]+\)))*",
            rf"text-decoration(?:-[\w-]+)?:(?!.*line-through){NO_MINUS}[^(]*",
            r"background-(?:image:none|(?:repeat|position|attachment|origin|size):[\w.% -]*|clip:(?:initial|\w+-box))",
            r"--[\w-]+:[^(]*|list-style-type:none|text-rendering:\w+|-(?:webkit|moz-osx)-font-smoothing:\w+",
            rf"(?:border|background(?!-)|caret|mso|font-(?:family|style|weight|variant|stretch))(?:-[\w-]+)?:{NO_MINUS}[^(]*",
            r"(?:text-align|white-space|unicode-bidi|word-(?:wrap|break)|overflow-wrap|line-break|clear|cursor|table-layout"
            r"|text-autospace|box-sizing|page-break-[\w-]+|orphans|widows|(?:-webkit-|-moz-|-ms-)?hyphens"
            rf"|-webkit-(?:text-stroke-width|text-size-adjust|line-break|nbsp-mode)|-ms-text-size-adjust):{NO_MINUS}[^(]*",
        )
    )
)
BEYOND = re.compile(r"[\\{\[]|/\*")  # of a style, what may hold a semicolon or hide one
LEGACY = re.compile("#[0-9a-f]{3}|#?[0-9a-f]{6}|[a-z]*[g-z][a-z]*")  # a colour that means the same in an attribute
LISTS = frozenset(("ol", "ul", "li"))  # a browser writes numbers or dots before these
OVERRIDE, END = "\u202e", "\u202c"  # what a browser makes of <bdo>: 25 reads as 52
COLOURS = frozenset(("color", "bgcolor", "text"))  # attributes that name one
# As CommonMark has them: "a <b, c> d" and "</b c>" are words.
ATTRIBUTE = re.compile(r"([\w.:-]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+)))?")
TAG = re.compile(
    r"(?<!\\)<(?:(/)([a-zA-Z][\w-]*)\s*|([a-zA-Z][\w-]*)"
    r"((?:\s+[a-zA-Z_:][\w.:-]*(?:\s*=\s*(?:[^\s\"'=<>`]+|'[^']*'|\"[^\"]*\"))?)*)\s*/?)>"
)

Attributes = Mapping[str, str]


def is_gone(attributes: Attributes) -> bool:
    """Whether this element and all that is in it are not there for a reader."""
    return "hidden" in attributes or not HIDING.isdisjoint(declarations(attributes))


def is_turned(tag: str, attributes: Attributes) -> bool:
    """Whether the words in this element are printed in a direction that is not their own."""
    return tag == "bdo" or any(
        "override" in value for name, value in declarations(attributes) if name == "unicode-bidi"
    )


def is_plain(tag: str, attributes: Attributes) -> bool:
    """Whether this element shows its words where and as they stand, in a look that `look` knows, or not at all where
    `is_gone` says so: neither it nor its style is of a kind that does anything else."""
    # Word processors write elements of their own: <o:p>.
    return (tag in PLAIN or ":" in tag) and "background" not in attributes and is_plainly_styled(tag, attributes)


def is_plainly_styled(tag: str, attributes: Attributes) -> bool:
    """Whether the style of the element is of no other kind, and says nothing twice or against the element."""
    said = list(declarations(attributes))
    names = {name for name, _ in said}
    shown_again = ("hidden" in attributes and "display" in names) or (
        tag in STRUCK and any("text-decoration" in name for name in names)
    )
    return (
        not BEYOND.search(attributes.get("style", ""))
        and all(_is_plain_style(name, value) for name, value in said)
        and all(map(_is_plain_colour, (attributes[name] for name in COLOURS & attributes.keys())))
        and len(names) == len(said)
        and not shown_again
    )


def _is_plain_style(name: str, value: str) -> bool:
    """Whether what a style says of one thing is of no other kind, and means the same in all browsers."""
    if (name in GROUNDS and not is_ground(name, value)) or (name == "color" and not (colour(value) or value in KEPT)):
        return False
    closed = value.count('"') % 2 == 0 and value.count("'") % 2 == 0
    return closed and (value.isascii() or name == "font-family") and bool(PLAIN_STYLES.fullmatch(f"{name}:{value}"))


def _is_plain_colour(value: str) -> bool:
    """Whether an attribute names a colour: of what is none browsers make one all the same."""
    return bool(LEGACY.fullmatch(lowered(value))) and colour(value) is not None


def runs_right_to_left(attributes: Attributes) -> bool | None:
    """Whether the words in this element are said to run from right to left; None where it does not say."""
    said = dict(declarations(attributes)).get("direction", attributes.get("dir", "").casefold())
    return {"rtl": True, "ltr": False, "auto": False}.get(said)


class Tag(NamedTuple):
    """A tag in Markdown and where it stands; of two attributes of one name the first counts."""

    closes: bool
    name: str
    attributes: Attributes
    start: int
    end: int


def foreign(text: str) -> tuple[str, ...]:
    """The names of the tags in Markdown that are not plain, each once; which attributes count there, programs see
    differently."""
    odd = [
        tag.name
        for tag in _tags(text)
        if not tag.closes
        and (
            not is_plain(tag.name, tag.attributes)
            or tag.name in LISTS
            or {"style", "hidden", "dir"} & tag.attributes.keys()
            or not look(tag.name, tag.attributes, PAPER).is_readable
        )
    ]
    return tuple(dict.fromkeys(odd))


def without_gone(text: str) -> str:
    """Markdown with tags in it -> the same without what is gone, and what is turned marked as such."""
    kept: list[str] = []
    at, within, depth = 0, "", 0  # the tag that hides what follows, and how many of its name are open
    turned: list[str] = []
    for tag in _tags(text):
        if within:
            depth += (-1 if tag.closes else 1) if tag.name == within else 0
            if not depth:
                at, within = tag.end, ""
            continue
        if _hides(tag):
            kept.append(text[at : tag.start])
            within, depth = tag.name, 1
        elif not tag.closes and is_turned(tag.name, tag.attributes):
            kept += [text[at : tag.end], OVERRIDE]
            at = tag.end
            turned.append(tag.name)
        elif tag.closes and turned and tag.name == turned[-1]:
            kept += [text[at : tag.start], END]
            at = tag.start
            turned.pop()
    return "".join(kept) + ("" if within else text[at:])


def _hides(tag: Tag) -> bool:
    """Whether what follows it, up to its end, is not there for a reader."""
    if tag.closes or tag.name in VOID:
        return False
    return is_gone(tag.attributes) or not look(tag.name, tag.attributes, PAPER).is_there


def _tags(text: str) -> Iterator[Tag]:
    for found in TAG.finditer(text):
        attributes: dict[str, str] = {}
        for name, a, b, c in ATTRIBUTE.findall(found[4] or ""):
            attributes.setdefault(name.casefold(), a or b or c)
        yield Tag(bool(found[1]), (found[2] or found[3]).casefold(), attributes, found.start(), found.end())
