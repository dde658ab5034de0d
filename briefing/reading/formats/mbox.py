"""A mailbox -> its messages as inputs of their own, numbered in their order."""

from __future__ import annotations

import re

from briefing.model import Extract, Input, Limits, Problem

# A message starts with "From ", after an empty line and before a header; the same words in a text are quoted with ">".
START = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\r\n\r\n))From [^\n]*\n(?=[A-Za-z][A-Za-z0-9-]*:)")
QUOTED = re.compile(rb"^>(>*From )", re.M)


def read(data: bytes, limits: Limits) -> Extract:
    """The messages as `parts` named "1.eml" and so on."""
    starts = list(START.finditer(data))
    ends = [match.start() for match in starts[1:]] + [len(data)]
    kept = starts[: limits.entries]
    parts = [
        Input(f"{number}.eml", QUOTED.sub(rb"\1", data[match.end() : end].strip()))
        for number, (match, end) in enumerate(zip(kept, ends, strict=False), 1)
    ]
    reason = f"{limits.entries:,} messages of a mailbox are the most that is read"
    missed = (Problem(f"{limits.entries + 1}.eml to {len(starts)}.eml", reason),) if len(starts) > len(kept) else ()
    return Extract("", parts=tuple(parts), problems=missed)
