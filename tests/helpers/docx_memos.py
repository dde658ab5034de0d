"""Memos for the tests of the Word writer: texts that attack the file, and a memo that says one of them everywhere."""

from __future__ import annotations

from datetime import date

from briefing.model import Header, Memo, Problem
from helpers import memos

HOSTILE = [
    "a\x00b\x01c\x0bd\x0ce\x1bf\x7fg",
    "\ud800 lone \udfff surrogates",
    "\ufffe and \uffff are no characters",
    "]]> <w:p/> &amp; <!-- --> <?xml?>",
    "{{7*7}} {% for x in y %} ${jndi:ldap://x}",
    "[x](javascript:alert(1)) <img src=x onerror=alert(1)>",
    "\u202eturned round\u202c \u2066isolated \u200fmark",
    "line\nbreak\r\ttab\u2028separator\x85next",
    "W" * 10_000,
    'INCLUDEPICTURE "http://evil.example/x" \\d',
    "=cmd|' /C calc'!A0",
    "e\u0301 👩‍👩‍👧 𝔘 港口",
]


def hostile(text: str, url: str | None) -> Memo:
    """A memo that says `text` wherever a source or a user may say something."""
    told = memos.Told(text, text, text, date(2026, 1, 1), url, 1, (text, "The rest was calm."), language="fr")
    other = told._replace(origin=2, title=None, paragraphs=("He said nothing.", text))
    header = Header(text, text, text, date(2026, 1, 2), text, text, text)
    points = ((text, ((told, text), (other, other.paragraphs[0]))), (text, ((other, text),)))
    return memos.memo((told, other), points, header=header, bottom_line=1, unread=(Problem(text, text),))
