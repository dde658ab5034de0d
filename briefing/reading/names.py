"""A path as the system gives it -> a name that can be printed, written and sent anywhere."""

from __future__ import annotations

import re

# Line breaks and other controls, undecodable bytes (lone surrogates), what hides or turns text around.
# Compiled where a name has such a one: 0.5 ms.
UNPRINTABLE = "[\x00-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
CLUTTER = frozenset({"__MACOSX", "Thumbs.db", "desktop.ini", "Icon\r"})


def printable(path: str) -> str:
    """`path` with every unprintable character written as an escape, as `ls -b` does: two names stay two names."""
    if path.isprintable():
        return path
    return re.sub(UNPRINTABLE, lambda found: _escape(ord(found[0])), path)


def _escape(code: int) -> str:
    if 0xDC80 <= code <= 0xDCFF:  # how Python carries a byte that is no UTF-8
        return f"\\x{code - 0xDC00:02x}"
    return {9: "\\t", 10: "\\n", 13: "\\r"}.get(code, f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}")


def is_clutter(name: str) -> bool:
    """Whether a file or folder is hidden, or something a system or an office program leaves lying about."""
    return name.startswith((".", "~$")) or name in CLUTTER
