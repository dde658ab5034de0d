"""Memos for the tests of the page: one whose quotations overlap, and one whose every text attacks it."""

from __future__ import annotations

from datetime import date

from briefing.model import Header, Memo, Problem
from helpers import memos

# Each of these must come out as the same text and as nothing else.
ATTACKS = (
    "<script>window.pwned = 1</script>",
    '<img src=x onerror="window.pwned = 2">',
    "</title></style></textarea></script><svg onload=window.pwned=3>",
    "{{ 7 * 7 }}{% raw %}{# #}",
    '" autofocus onfocus="window.pwned=4" x=\'',
    "&lt;b&gt; &amp;amp; &#60;",
    "]]> --> <!-- <![CDATA[",
    "[x](javascript:alert(1)) | # *",
    "\u202eright to left\u202c and \u2066isolated",
)
WORD = "Donaudampfschifffahrt" * 480  # longer than any line


def overlapping() -> Memo:
    """Quotations that overlap, contain one another, start alike, are cited twice, or go on in the next paragraph."""
    told = memos.Told(
        "wire.txt",
        "The bridge",
        "Northern Courier",
        date(2026, 10, 12),
        "https://courier.example/bridge",
        1,
        (
            "The bridge at Hale is closed to lorries. It was built in 1911 and mended twice since. Nobody was hurt.",
            "Engineers will look at the piers on Tuesday. The town will pay for it.",
            *(f"Filling paragraph {n} says nothing that anyone would quote." for n in range(40)),
            "Schools open again on Monday, the council said.",
        ),
    )
    quotes = (
        "The bridge at Hale is closed to lorries. It was built in 1911",
        "It was built in 1911 and mended twice since. Nobody was hurt.",
        "The bridge at Hale is closed to lorries.",
        "mended twice",
        "Nobody was hurt.\n\nEngineers will look at the piers on Tuesday.",
        "Schools open again on Monday, the council said.",
        "Schools open again on Monday, the council said.",
    )
    memo = memos.memo((told,), [("Bridge", ((told, quote),)) for quote in quotes])
    twice = memos.memo((told,), (("Bridge", ((told, quotes[0]), (told, quotes[5]))),)).points[0]
    return memo._replace(points=(twice._replace(flags=()), *memo.points[1:]))


def hostile() -> Memo:
    """Every text that comes from outside is an attack, and so are the addresses."""
    told = tuple(
        memos.Told(
            f"folder/{attack}.txt",
            attack,
            attack,
            None if n % 2 else date(2026, 10, 1 + n),
            ("javascript:window.pwned=5", "data:text/html,<script>", 'https://ok.example/"><b>', "file:///etc/passwd")[
                n % 4
            ],
            n,
            (attack, f"Before {attack} and after.", WORD),
            author=attack,
        )
        for n, attack in enumerate(ATTACKS, 1)
    )
    points = [(attack, ((t, f"Before {attack} and after."),)) for t, attack in zip(told, ATTACKS, strict=True)]
    points.append((WORD, ((told[0], WORD),)))
    header = Header(
        ATTACKS[2], ATTACKS[0], ATTACKS[1], date(2026, 10, 1), ATTACKS[3], ATTACKS[4], " ".join(ATTACKS[:3])
    )
    memo = memos.memo(told, points, header=header, unread=tuple(Problem(attack, attack) for attack in ATTACKS))
    return memo._replace(notes=ATTACKS)
