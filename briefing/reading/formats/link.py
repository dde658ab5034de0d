"""A saved link (.url, .webloc, .desktop) -> the refusal to read it, which names the address."""

from __future__ import annotations

import plistlib
import re

from briefing.errors import UnreadableError
from briefing.model import Extract, Limits

ADDRESS = re.compile(rb"^URL=\s*(\S+)", re.M | re.I)


def read(data: bytes, limits: Limits) -> Extract:
    """Never an Extract: a link holds no article, and nothing is fetched here.

    Raises UnreadableError always.
    """
    found = ADDRESS.search(data)
    address = found[1].decode("utf-8", "replace") if found else _webloc(data)
    raise UnreadableError(f"link only, not read: {address}" if address else "it is a link without an address")


def _webloc(data: bytes) -> str:
    try:
        properties = plistlib.loads(data)
    except Exception:  # the library raises what it likes on a broken file
        return ""
    return str(properties.get("URL", "")) if isinstance(properties, dict) else ""
