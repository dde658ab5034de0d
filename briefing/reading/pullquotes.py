"""The lines of a text -> those that are only a quotation and who said it, as papers print them in large letters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from briefing.reading.shapes import NAME

# "« C'est une catastrophe » — Jean Dupont, maire d'Elm": a quotation, a dash, a name, and mostly what its bearer is.
# Where a full stop ends it, it is a sentence. Strings, because few paragraphs open with a mark and have the dash.
OPENED, DASHED = tuple('"“„«»‘'), ("-", "–", "—", "―")
JOINTS = tuple(f"{mark} {dash}" for mark in '"”“»«’' for dash in DASHED)
QUOTED = r"(?:\"[^\"]{8,}\"|“[^“”]{8,}”|„[^„“”]{8,}[“”]|«[^«»]{8,}»|»[^«»]{8,}«|‘[^‘]{8,}’)"
WHOSE = rf"(?:[-–—]{{1,2}}|―)\s?{NAME}(?:\s?\([^()]{{1,40}}\))?(?:, [^.!?:\"“”„«»]{{2,80}})?"
TOGETHER = rf"{QUOTED} {WHOSE}"


def pull_quotes(lines: Sequence[str]) -> Iterator[int]:
    """The indices of the lines: the whole in one, or the name in the line below. Several in a row are the
    article itself, and stay."""
    found = list(_quotations(lines))
    starts, ends = {start for start, _ in found}, {end for _, end in found}
    for start, end in found:
        if start not in ends and end not in starts:
            yield from range(start, end)


def _quotations(lines: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where a quotation with a name starts and ends."""
    for i, line in enumerate(lines):
        if not line.startswith(OPENED):
            continue
        if any(map(line.__contains__, JOINTS)) and re.fullmatch(TOGETHER, line):
            yield i, i + 1
        elif _is_below(lines[i + 1 : i + 2]) and re.fullmatch(QUOTED, line):
            yield i, i + 2


def _is_below(line: Sequence[str]) -> bool:
    """Whether the next line, if there is one, says whose a quotation is."""
    return bool(line) and line[0].startswith(DASHED) and re.fullmatch(WHOSE, line[0]) is not None
