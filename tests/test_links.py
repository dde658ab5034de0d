"""Only plain web addresses become links, and what becomes one is a well-formed URI."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.writing.links import safe_url

KEPT = [
    ("https://example.org/a", "https://example.org/a"),
    ("http://example.org:8080/a?b=c&d=%20e#f", "http://example.org:8080/a?b=c&d=%20e#f"),
    ("https://example.org/a b", "https://example.org/a%20b"),
    ("https://example.org/100%zz", "https://example.org/100%25zz"),
    ("https://example.org/größe?q=<x>", "https://example.org/gr%C3%B6%C3%9Fe?q=%3Cx%3E"),
    ("https://müller.example/", "https://xn--mller-kva.example/"),
    ("http://[2001:db8::1]/a", "http://[2001:db8::1]/a"),
    ("HTTPS://Example.org/A", "https://example.org/A"),
    ("https://example.org/a(b)[c]", "https://example.org/a(b)%5Bc%5D"),
]
REFUSED = [
    None,
    "",
    "javascript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    r"\\server\share",
    "//server/share",
    "mailto:a@example.org",
    "https://user:secret@example.org/",
    "https://example.org:99999/",
    "https://exa mple.org/",
    r"https://good.example\@evil.example/",
    "https://[::1/",
    "https://",
    "example.org/a",
    "https://example.org/\ud800",
    "https://example.org/" + "a" * 2000,
]


@pytest.mark.parametrize(("url", "expected"), KEPT)
def test_web_addresses_are_kept_and_encoded(url: str, expected: str) -> None:
    assert safe_url(url) == expected


@pytest.mark.parametrize("url", REFUSED)
def test_everything_else_is_refused(url: str | None) -> None:
    assert safe_url(url) is None


@given(st.text().map("https://example.org/".__add__) | st.text())
def test_what_is_kept_is_a_uri_and_stays_one(url: str) -> None:
    safe = safe_url(url)
    if safe is not None:
        assert re.fullmatch(r"https?://(?:%[0-9A-Fa-f]{2}|[\w:/?#\[\]@!$&'()*+,;=.~-])+", safe, re.ASCII)
        assert safe_url(safe) == safe
