"""The outlets that documents name -> how many they are: a newspaper and the address of its site are one."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

ARTICLES = tuple("the ,der ,die ,das ,le ,la ,les ,l',l’,el ,los ,las ,il ,lo ".split(","))
SECOND_LEVEL = frozenset("ac co com gov net org".split())  # "co.uk"


def count(names: Iterable[str | None]) -> int:
    """How many outlets have these names; None is nobody's.

    Names are of one outlet if they have the same letters, one perhaps as the address of a site, or if one has an
    article where the other has none: "The Guardian", "Guardian" and "theguardian.com", but not "The Times" and "LA
    Times".
    """
    forms = {_forms(name) for name in filter(None, names)}
    whole = {form for form, _ in forms}
    return len({short if short in whole else form for form, short in forms})


def _forms(name: str) -> tuple[str, str]:
    """The letters of the name, and those of it without an article; of an address only what names the site counts."""
    written = name.strip().removesuffix("/")
    name = written.casefold()
    *site, last = name.split(".")
    if site and " " not in name and len(last) > 1:
        name = site[-2] if len(site) > 1 and site[-1] in SECOND_LEVEL else site[-1]
        return _letters(name), _letters(name.removeprefix("the"))
    initials = written[:2].isupper() and not written.isupper()  # "LA Times"
    article = "" if initials else next(filter(name.startswith, ARTICLES), "")
    return _letters(name), _letters(name.removeprefix(article))


def _letters(name: str) -> str:
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKD", name)))
