"""An address as a source gives it -> the same address as every writer may link to it, or None."""

from __future__ import annotations

import re

# Word refuses longer ones, and no newspaper has them.
LONGEST = 2000
HOST = re.compile(r"[a-z0-9._-]+|\[[0-9a-f:.]+\]")
# Whatever RFC 3986 lets stand in a path, query or fragment; a "%" is kept only where it starts an escape.
KEPT = "/?:@!$&'()*+,;=-._~%"
STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")


def safe_url(url: str | None) -> str | None:
    """`url` percent-encoded and with an ASCII host if it is a plain web address, else None.

    Anything but http and https is refused (script, files, network shares), and so is an address that carries a name or
    password.

    >>> safe_url("https://example.org/a b")
    'https://example.org/a%20b'
    >>> safe_url("javascript:alert(1)")
    """
    if not url or len(url) > LONGEST:
        return None
    from urllib.parse import urlsplit, urlunsplit

    try:
        parts = urlsplit(url.strip())
        port = parts.port
        host = _host(parts.hostname or "")
        rest = [_encoded(part) for part in (parts.path, parts.query, parts.fragment)]
    except ValueError:  # a bad port or host, or a lone surrogate
        return None
    if parts.scheme not in ("http", "https") or "@" in parts.netloc or not HOST.fullmatch(host):
        return None
    return urlunsplit((parts.scheme, host if port is None else f"{host}:{port}", *rest))


def _host(name: str) -> str:
    if ":" in name:
        return f"[{name}]"
    return name if name.isascii() else name.encode("idna").decode()


def _encoded(part: str) -> str:
    from urllib.parse import quote

    return quote(STRAY_PERCENT.sub("%25", part), safe=KEPT)
