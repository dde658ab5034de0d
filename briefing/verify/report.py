"""The outcome of a verification -> plain values for JSON, and lines for people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from briefing.text import TURNING
from briefing.verify import VERDICTS, stands
from briefing.verify.records import Verdict, Verified

CONTEXT = 4  # words of what stands the same on either side of a difference
LONGEST = 100  # characters of a point that nobody touched


def as_values(verified: Verified) -> dict[str, Any]:
    """What `briefing verify --json` prints for one memo."""
    return {
        "memo": verified.name,
        "stands": stands(verified),
        "faults": list(verified.faults),
        "notes": list(verified.notes),
        "points": [
            {
                "number": verdict.number,
                "verdict": verdict.verdict,
                "stands": VERDICTS[verdict.verdict][0],
                "text": verdict.text,
                "cited": list(verdict.cited),
                "detail": verdict.detail,
                "diff": [list(part) for part in verdict.diff],
            }
            for verdict in verified.verdicts
        ],
        "sources": [
            {"number": source.number, "entry": source.entry, "state": source.state} for source in verified.sources
        ],
    }


def summary(verified: Verified) -> str:
    """One line: whether the memo stands, and how many points have each verdict."""
    counts = Counter(verdict.verdict for verdict in verified.verdicts)
    if not verified.verdicts and stands(verified):
        return f"{verified.name}: no point of a memo is in it"
    counted = ", ".join(f"{counts[name]} {name}" for name in VERDICTS if counts[name]) or "no points"
    return f"{verified.name}: {'stands' if stands(verified) else 'does not stand'} ({counted})"


def rows(verified: Verified) -> list[tuple[str, str, str, str]]:
    """A row a point: number, verdict, citations, and what was found."""
    return [
        (
            str(verdict.number or "-"),
            verdict.verdict,
            "".join(f"[{n}]" for n in verdict.cited),
            unturned(" - ".join(filter(None, (marked(verdict.diff) or _short(verdict), verdict.detail)))),
        )
        for verdict in verified.verdicts
    ]


def unturned(text: str) -> str:
    """`text` with a name for what would turn it round where it is printed.

    >>> unturned("from \\u202e25\\u202c people")
    'from <U+202E>25<U+202C> people'
    """
    return TURNING.sub(lambda mark: f"<U+{ord(mark[0]):04X}>", text)


def marked(diff: Sequence[tuple[str, str]]) -> str:
    """A word diff on one line: [-only in the source-] {+only in the memo+}, with a few words around.

    >>> marked([("same", "about"), ("gone", "12"), ("new", "13"), ("same", "people were moved to the hall")])
    'about [-12-] {+13+} people were moved to ...'
    """
    parts = []
    for i, (what, words) in enumerate(diff):
        if what == "gone":
            parts.append(f"[-{words}-]")
        elif what == "new":
            parts.append(f"{{+{words}+}}")
        else:
            parts.append(_around(words.split(), i == 0, i == len(diff) - 1))
    return " ".join(parts)


def _around(words: list[str], first: bool, last: bool) -> str:
    before = [] if first else words[:CONTEXT]
    after = [] if last else words[-CONTEXT:]
    if len(before) + len(after) >= len(words):
        return " ".join(words)
    return " ".join([*before, "...", *after])


def _short(verdict: Verdict) -> str:
    return verdict.text if len(verdict.text) <= LONGEST else f"{verdict.text[: LONGEST - 3]}..."
