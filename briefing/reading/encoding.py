"""Bytes -> text: the byte order mark decides, then strict UTF-8, then a guess that is reported."""

from __future__ import annotations

import codecs
import re

from briefing.errors import UnreadableError

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16: its mark starts with the UTF-16 one
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Control characters crash XML writers, lone surrogates crash encoders, and bidirectional overrides make a reader see
# another text than the one that is there.
UNSAFE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff\u202a-\u202e\u2066-\u2069]")
# A text file has next to no control characters; what has more is a program, a picture, an archive.
MOST_CONTROLS = 0.01


def decode(data: bytes) -> tuple[str, tuple[str, ...]]:
    """The text of `data`, and remarks on how it was come by.

    Raises UnreadableError where the bytes are no text.
    """
    text, notes = _decode(data)
    clean, removed = UNSAFE.subn("", text)
    if removed > MOST_CONTROLS * len(text) + 3:
        raise UnreadableError("this is not a text file; convert it to text first")
    if removed:
        notes += (f"{removed} control characters removed",)
    return clean, notes


def _decode(data: bytes) -> tuple[str, tuple[str, ...]]:
    for mark, name in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            try:
                return data.decode(name), ()
            except UnicodeDecodeError:
                raise UnreadableError(f"it is marked as {name} but is damaged; save it again as UTF-8") from None
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError:
        pass
    import chardet

    guess = chardet.detect(data[:100_000])["encoding"]
    if guess is None:
        raise UnreadableError("this is not a text file; convert it to text first")
    try:
        return data.decode(guess), (f"decoded as {guess.lower()}",)
    except (UnicodeDecodeError, LookupError):
        raise UnreadableError(f"its encoding could not be told; save it as UTF-8 (it looks like {guess})") from None
