"""Writing: a Memo -> bytes. One table from a format to its writer, another from the suffix of a file to its format."""

from __future__ import annotations

import os
from collections.abc import Callable

from briefing.errors import BriefingError
from briefing.extensions import find
from briefing.model import Layout, Memo

Writer = Callable[[Memo, Layout], bytes]

# name -> module:function, imported when asked for; a plug-in registers the same under `briefing.writers` and is named
# like the suffix of its files.
WRITERS = {
    "md": "briefing.writing.markdown:write",
    "docx": "briefing.writing.docx:write",
    "html": "briefing.writing.html:write",
    "json": "briefing.writing.json:write",
    "eml": "briefing.writing.eml:write",
}
SUFFIXES = {
    ".md": "md",
    ".markdown": "md",
    ".docx": "docx",
    ".html": "html",
    ".htm": "html",
    ".json": "json",
    ".eml": "eml",
}


def writer(name: str) -> Writer:
    """The writer of a format; raises BriefingError where there is none of that name."""
    found: Writer = find(name, WRITERS, "briefing.writers", "format")
    return found


def suffix_format(path: str) -> str:
    """The format that the suffix of `path` means, be there a writer of it or not; "" where there is no suffix."""
    suffix = os.path.splitext(path)[1].lower()
    return SUFFIXES.get(suffix, suffix[1:])


def format_of(path: str) -> str:
    """The format that the suffix of `path` asks for; raises BriefingError where no writer has it."""
    name = suffix_format(path)
    if path == "-":
        raise BriefingError("-o -: a memo goes to standard output where there is no -o; --format picks its format")
    if not name:
        raise BriefingError(f"{path}: its suffix picks the format, and it has none; name it {path}.docx, or .md")
    try:
        writer(name)
    except BriefingError as error:
        raise BriefingError(f"{path}: its suffix picks the format, but {error}") from None
    return name
