"""Turn a folder of sources into a cited briefing memo: every sentence quoted word for word, none written."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing.errors import BriefingError
    from briefing.model import Header, Layout, Memo, Reading, ThemeRequest
    from briefing.pipeline import brief, read, render

__all__ = ["BriefingError", "Header", "Layout", "Memo", "Reading", "ThemeRequest", "brief", "read", "render"]

HOMES = {
    "errors": ("BriefingError",),
    "model": ("Header", "Layout", "Memo", "Reading", "ThemeRequest"),
    "pipeline": ("brief", "read", "render"),
}


def __getattr__(name: str) -> object:
    """Import a public name when it is first used: `briefing --help` needs none of them."""
    from importlib import import_module

    for home, names in HOMES.items():
        if name in names:
            return getattr(import_module(f"briefing.{home}"), name)
    raise AttributeError(f"module 'briefing' has no attribute {name!r}")
