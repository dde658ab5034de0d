"""A name -> the function behind it: ours from a literal table, or another package's from an entry point."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any

from briefing.errors import BriefingError, nearest


def find(name: str, table: Mapping[str, str], group: str, kind: str) -> Any:
    """The function called `name`: `table` maps ours to "module:function", imported only now.

    Other packages are asked only for names that are not ours: looking them up takes longer than a small memo.
    Raises BriefingError where nobody has a `kind` of that name.
    """
    if name in table:
        return load(table[name])
    from importlib.metadata import entry_points

    theirs = {entry.name: entry.value for entry in entry_points(group=group)}
    if name not in theirs:
        raise BriefingError(f"there is no {kind} {name!r}{nearest(name, [*table, *theirs])}")
    return load(theirs[name])


def load(target: str) -> Any:
    """The function that "module:function" names."""
    module, function = target.split(":")
    return getattr(import_module(module), function)
