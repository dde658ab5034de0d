"""What a file says of itself -> facts, without what programs put there by themselves."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from briefing.reading.headlines import BEGINNING
from briefing.text import FIRST_YEAR, unspaced

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

# What stands where the author's name belongs.
NOBODY = frozenset(
    "admin|administrator|author|microsoft office user|owner|python-docx|un-named|unknown|user|username|various".split(
        "|"
    )
)


# What files are made from.
TEMPLATES = frozenset("template vorlage dokumentvorlage modèle plantilla modelo modello sjabloon".split())


def properties(root: Element) -> dict[str, str]:
    """The text of each element below `root` that has one, by name, the first of each."""
    found: dict[str, str] = {}
    for element in root.iter():
        if element.text and element.text.strip():
            found.setdefault(element.tag, element.text.strip())
    return found


def person(name: str | None) -> str | None:
    """`name` without those in it that are nobody's, and of accounts.

    >>> person("jdoe, Jane Doe, admin"), person("jdoe")
    ('Jane Doe', None)
    """
    if not name or name.strip().lower() in NOBODY:
        return None
    names = name.split(", ")
    return ", ".join(one for one in names if not _is_account(one)) or None


def _is_account(name: str) -> bool:
    """Whether a name has the form of that of an account: one word in small letters."""
    return name.islower() and " " not in name.strip()


def headline(title: str | None, text: str) -> str | None:
    """The title that a file states, unless it is that of what the file was made from: the text says nothing of it, or
    it is called a template; a single word must head the text.

    >>> headline("Office Template", "The office of Elm"), headline("Ferry plan", "The plan of Elm")
    (None, 'Ferry plan')
    """
    if title and unspaced(title):
        return title  # whose words nobody has parted
    head = text[:BEGINNING].casefold()
    words, said = (set(re.findall(r"\w{3,}", one)) for one in ((title or "").casefold(), head))
    if not words or words.isdisjoint(said) or not (words & TEMPLATES) <= said:
        return title if title and not words and title in text else None
    return title if len(words) > 1 or words & set(head.split("\n")) else None


def iso_day(text: str) -> date | None:
    """The day that a text like "2016-08-06T12:00" starts with, None where it starts with none that can be meant."""
    try:
        day = date.fromisoformat(text[:10])
    except ValueError:
        return None
    return day if day.year >= FIRST_YEAR else None
