"""The formats we read: one table from the name of a format to its reader, and how to tell a format from its bytes."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from briefing.model import Extract

Reader = Callable[[bytes], Extract]

# name -> module:function, imported when first needed; a plug-in registers the same under `briefing.formats`.
FORMATS = {
    "text": "briefing.reading.formats.text:read",
}
SUFFIXES = {".txt": "text", ".text": "text"}


def reader(name: str) -> Reader:
    """The reader of a format."""
    module, function = FORMATS[name].split(":")
    found: Reader = getattr(import_module(module), function)
    return found


def sniff(path: str, data: bytes) -> str:
    """The name of the format of `data`: content decides, the suffix of `path` only helps."""
    return "text"
