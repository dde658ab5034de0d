"""Writing: a Memo -> bytes. One table from a format to its writer, another from the suffix of a file to its format."""

from __future__ import annotations

import os
from collections.abc import Callable
from importlib import import_module

from briefing.errors import BriefingError, nearest
from briefing.model import Layout, Memo

Writer = Callable[[Memo, Layout], bytes]

# name -> module:function, imported when asked for; a plug-in registers the same under `briefing.writers`.
WRITERS = {
    "md": "briefing.writing.markdown:write",
    "docx": "briefing.writing.docx:write",
    "html": "briefing.writing.html:write",
    "json": "briefing.writing.json:write",
}
SUFFIXES = {".md": "md", ".markdown": "md", ".docx": "docx", ".html": "html", ".json": "json"}


def writer(name: str) -> Writer:
    """The writer of a format; raises BriefingError where there is none of that name."""
    if name not in WRITERS:
        raise BriefingError(f"there is no format {name!r}{nearest(name, WRITERS)}")
    module, function = WRITERS[name].split(":")
    found: Writer = getattr(import_module(module), function)
    return found


def format_of(path: str) -> str:
    """The format that the suffix of `path` asks for; raises BriefingError where no writer has it."""
    suffix = os.path.splitext(path)[1].lower()
    if suffix not in SUFFIXES:
        raise BriefingError(
            f"{path}: no writer for {suffix or 'a name without suffix'!r}; there are {', '.join(SUFFIXES)}"
        )
    return SUFFIXES[suffix]
