"""The outlets that documents name -> how many they are: a newspaper and the address of its site are one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

# "www.theguardian.com", "news.bbc.co.uk": the part that names the site is the last before what sites end in.
SITE = re.compile(r"(?:[\w-]+\.)*?([\w-]{2,})(?:\.(?:co|com|org|net|ac|gov))?\.[a-z]{2,}", re.IGNORECASE)
# With a space behind it; in addresses only the one that begins few other words.
ARTICLE = re.compile(r"^(?:(?:the|der|die|das|le|la|les|el|los|las|il|lo) |l['’]|the(?=\w{3}))", re.IGNORECASE)


def count(names: Iterable[str | None]) -> int:
    """How many outlets have these names; None is nobody's.

    Names are of one outlet if they have the same letters, one perhaps as the address of a site, or if one has an
    article where the other has none: "The Guardian", "Guardian" and "theguardian.com", but not "The Times" and "LA
    Times".
    """
    forms = {(_letters(name), _letters(ARTICLE.sub("", name, 1))) for name in map(_named, filter(None, names))}
    whole = {form for form, _ in forms}
    return len({short if short in whole else form for form, short in forms})


def _named(name: str) -> str:
    """The name, or what names the site where it is an address."""
    site = SITE.fullmatch(name.strip().removesuffix("/"))
    return site[1] if site else name


def _letters(name: str) -> str:
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKD", name.casefold())))
