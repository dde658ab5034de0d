"""Bytes -> text: the byte order mark decides, then NUL bytes, then strict UTF-8, then a guess that is reported."""

from __future__ import annotations

import codecs
import re

from briefing.errors import UnreadableError
from briefing.text import safe

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16: its mark starts with the UTF-16 one
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# A text file has next to no control characters; what has more is a program, a picture, an archive.
MOST_CONTROLS = 0.01
PIECE = 1_000_000  # characters cleaned at once
COMMON = " \n,.\u3002\uff0c"
# What the first bytes of two and three of UTF-8 look like where they were taken for letters: "Ã©", "â€™".
TWICE, LEAST_TWICE = "ÂÃâ", 3  # characters that it takes
ENCODED_TWICE = "its letters had been encoded twice, which was undone"
UNSAFE_BYTES = re.compile(b"[\x00-\x08\x0e-\x1f\x7f]")
NOT_ASCII = re.compile("[^\x00-\x7f]+")
NOT_ASCII_BYTES = re.compile(b"[\x80-\xff]|\x1b\\$")
# What programs write under the name of the narrower one.
WIDER = {
    "shift_jis": "cp932",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc-kr": "cp949",
    "big5": "big5hkscs",
    "iso-8859-1": "windows-1252",
    "iso-8859-9": "windows-1254",
}


def decode(data: bytes) -> tuple[str, tuple[str, ...]]:
    """The text of `data`, and remarks on how it was come by.

    Raises UnreadableError where the bytes are no text.
    """
    text, notes = _decode(data)
    length = len(text)
    pieces = [safe(text[start : start + PIECE]) for start in range(0, length, PIECE)]
    del text  # of 50 MB with one emoji every copy takes 200
    removed = length - sum(map(len, pieces))
    if removed > MOST_CONTROLS * length + 3:
        raise UnreadableError("this is not a text file; convert it to text first")
    if removed:
        notes += (removal(removed),)
    return "".join(pieces), notes


def _decode(data: bytes) -> tuple[str, tuple[str, ...]]:
    for mark, name in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            try:
                return data.decode(name), ()
            except UnicodeDecodeError:
                raise UnreadableError(f"it is marked as {name} but is damaged; save it again as UTF-8") from None
    if b"\0" in data and (wide := _wide(data)):
        return wide
    if b"\x1b$" not in data:  # the switch of the seven-bit codes of Japan and Korea
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            pass
        else:
            once = _encoded_once(text) if any(map(text.__contains__, TWICE)) else None
            return (once, (ENCODED_TWICE,)) if once else (text, ())
    return _damaged(data) or _guessed(data)


def _encoded_once(text: str) -> str | None:
    """The text whose UTF-8 was taken for Latin letters and encoded again, where all of it was; French is no UTF-8."""
    for name in ("latin-1", "cp1252"):
        try:
            once = text.encode(name).decode("utf-8")
        except UnicodeError:
            continue
        return once if len(text) - len(once) >= LEAST_TWICE else None
    return None


def _wide(data: bytes) -> tuple[str, tuple[str, ...]] | None:
    """The text of UTF-16 or UTF-32 without its mark, which only NUL bytes betray: without one, any even number of
    French or Japanese bytes would pass for it."""
    nuls = data.count(0)
    if len(UNSAFE_BYTES.findall(data)) <= MOST_CONTROLS * len(data) + 3 and nuls < 0.1 * len(data):
        return None  # stray ones in some other text
    best, found = 0, None
    for name in ("utf-32-le", "utf-32-be") if nuls > 0.6 * len(data) else ("utf-16-le", "utf-16-be"):
        try:
            text = data.decode(name)
        except UnicodeDecodeError:
            continue
        # The wrong guess holds characters that nobody has assigned, and no spaces or commas.
        whole = sum(letter.isprintable() or letter.isspace() for letter in text) >= 0.99 * len(text)
        if whole and (common := sum(map(text.count, COMMON))) > best:
            best, found = common, (text, (f"decoded as {name} without a byte order mark",))
    return found


def _damaged(data: bytes) -> tuple[str, tuple[str, ...]] | None:
    """UTF-8 in which a few bytes are broken or the last character is cut: by far the most of its letters are whole."""
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    good = sum(map(len, NOT_ASCII.findall(text))) - bad
    if good < (3 if text.endswith("\ufffd") and bad == 1 else 20) * bad or b"\x1b$" in data:
        return None
    return text, (_decoded("utf-8", bad),)


def _guessed(data: bytes) -> tuple[str, tuple[str, ...]]:
    import chardet

    first = NOT_ASCII_BYTES.search(data)
    start = max(0, first.start() - 20) if first else 0  # a long English preface must not hide the rest
    guess = chardet.detect(data[start : start + 100_000])["encoding"]
    if guess is None:
        raise UnreadableError("this is not a text file; convert it to text first")
    name = WIDER.get(guess.lower(), guess.lower())
    try:
        text = data.decode(name, "replace")
    except LookupError:
        raise UnreadableError(f"its encoding could not be told; save it as UTF-8 (it looks like {name})") from None
    bad = text.count("\ufffd")
    if bad > MOST_CONTROLS * len(text):
        raise UnreadableError(f"its encoding could not be told; save it as UTF-8 (it looks like {name})")
    return text, (_decoded(name, bad),)


def removal(count: int) -> str:
    """The note on so many characters that were taken out."""
    return "1 control character removed" if count == 1 else f"{count:,} control characters removed"


def _decoded(name: str, bad: int) -> str:
    """The note on an encoding in which so many characters were none."""
    if bad == 1:
        return f"decoded as {name}; 1 damaged character"
    return f"decoded as {name}; {bad:,} damaged characters" if bad else f"decoded as {name}"
