"""An RTF document -> its text, a paragraph a line, and the title and author of its information group."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from briefing.errors import UnreadableError
from briefing.model import Extract, Limits
from briefing.reading.formats import missing
from briefing.reading.formats.paragraphs import assemble
from briefing.reading.formats.properties import headline, person

FACT = r"\{\\%s\s((?:[^{}\\]|\\.)*)\}"
# The target of a link, which the library would print behind its words.
TARGET = re.compile(r"\{\\\*\\fldinst[^{}]*(?:\{[^{}]*\}[^{}]*)*\}")
PICTURE = re.compile(r"[0-9a-fA-F\r\n]{1000,}")  # written out in digits, megabytes of them


def read(data: bytes, limits: Limits) -> Extract:
    """The text of the document.

    Raises UnreadableError where it is too large or the library is not installed.
    """
    try:
        from striprtf.striprtf import rtf_to_text
    except ImportError:
        raise missing("striprtf", "RTF files", "rtf") from None
    convert: Callable[[str], str] = partial(rtf_to_text, errors="replace")
    source = TARGET.sub("", PICTURE.sub("", data.decode("latin-1")))
    if len(source) > limits.markup_bytes:
        raise UnreadableError(f"its markup is larger than {limits.markup_bytes // 1_000_000} MB")
    text = convert(source)
    title, author = (convert("{\\rtf1\\ansi " + _fact(source, name) + "}") for name in ("title", "author"))
    # The library puts "|" behind the cells of a table.
    paragraphs = (("prose", cell) for line in text.split("\n") for cell in line.split("|"))
    extract = assemble(paragraphs)
    return extract._replace(title=headline(title, extract.text), author=person(author))


def _fact(source: str, name: str) -> str:
    found = re.search(FACT % name, source)
    return found[1] if found else ""
