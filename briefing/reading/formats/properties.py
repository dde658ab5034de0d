"""What the properties of an office file say -> facts, without what programs put there by themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

# What stands where the author's name belongs.
NOBODY = frozenset(
    {"admin", "administrator", "author", "microsoft office user", "owner", "python-docx", "un-named", "unknown", "user"}
)


def properties(root: Element) -> dict[str, str]:
    """The text of each element below `root` that has one, by name, the first of each."""
    found: dict[str, str] = {}
    for element in root.iter():
        if element.text and element.text.strip():
            found.setdefault(element.tag, element.text.strip())
    return found


def person(name: str | None) -> str | None:
    """`name` unless it is nobody's."""
    return name if name and name.strip().lower() not in NOBODY else None
