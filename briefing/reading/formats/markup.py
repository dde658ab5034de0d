"""HTML of a mail or a book -> all its paragraphs; what is around an article stays in, unlike in formats.html.

The standard library's parser looks for the end of every broken tag through the whole text: a megabyte of them takes it
half an hour. Here each pattern stops at the next "<", so that time grows with the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from briefing.reading.formats.paragraphs import Paragraph, raised

TAG = re.compile(r"""<(?:(/?)([a-zA-Z][\w:.-]*+)(?:[^"'<>]++|"[^"<]*+"|'[^'<]*+')*+|[!?][^<>]*+)>""")
SILENT = frozenset({"script", "style", "head", "template", "noscript", "svg", "math", "rp", "rt", "del", "s", "strike"})
INLINE = frozenset(
    """a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark o:p q ruby samp small span strong
    sub sup time tt u var wbr img""".split()
)
VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
# What newsletters put into the list of mails and nowhere else, often cut off in a word.
HIDDEN = re.compile(r"\bstyle\s*=[^>]*?(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)", re.I)
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
BREAK, RAISED = "br", "sup"
TEXT = ""
NO_CHARACTER = re.compile(r"&#[xX]?[0-9a-fA-F]{8,}+;?")  # the library turns the digits into a number, however many


def paragraphs(html: str) -> Iterator[Paragraph]:
    """The paragraphs in order; every element that is not part of a line ends one."""
    kind, pieces = "prose", [""]
    last = ""  # the tag before the text
    for tag, closes, text in _tokens(without_comments(NO_CHARACTER.sub("", html))):
        if tag == TEXT:
            words = unescape(text).replace("\n", " ")
            pieces.append(raised(words, "".join(pieces[-1:])) if last == RAISED else words)
        elif tag == BREAK:
            pieces.append("\n")
        elif tag not in INLINE:
            yield kind, "".join(pieces)
            kind, pieces = "heading" if tag in HEADINGS and not closes else "prose", []
        last = RAISED if tag == RAISED and not closes else ""
    yield kind, "".join(pieces)


def without_comments(text: str) -> str:
    """`text` without its comments, each up to the next "-->", also that of "<!-->"; of an unclosed one only the
    opening is left out."""
    pieces, position = [], 0
    while (start := text.find("<!--", position)) >= 0 and (end := text.find("-->", start + len("<!"))) >= 0:
        pieces.append(text[position:start])
        position = end + len("-->")
    return "".join([*pieces, text[position:].replace("<!--", "")])


def _tokens(html: str) -> Iterator[tuple[str, bool, str]]:
    """(name, whether it closes, "") of each tag and ("", False, text) between tags, without silent elements and those
    that no reader sees."""
    position, unclosed = 0, set()
    while tag := TAG.search(html, position):
        yield TEXT, False, html[position : tag.start()]
        position = tag.end()
        name = (tag[2] or "").lower()
        opens = name and not tag[1] and not tag[0].endswith("/>") and name not in VOID
        if opens and name not in unclosed and (name in SILENT or HIDDEN.search(tag[0])):
            end = _end(html, name, position)
            if end:
                position = end
                continue
            unclosed.add(name)  # looked for once
        if name and name not in SILENT:
            yield name, bool(tag[1]), ""
    yield TEXT, False, html[position:]


def _end(html: str, name: str, start: int) -> int | None:
    """Where the element `name` ends whose content begins at `start`; None where it is never closed."""
    depth = 1
    for tag in re.compile(rf"<(/?){name}\b[^<>]*>", re.I).finditer(html, start):
        depth += -1 if tag[1] else not tag[0].endswith("/>") and name not in SILENT
        if depth == 0:
            return tag.end()
    return None
