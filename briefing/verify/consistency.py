"""The bytes of a memo.json and the Memo read from it -> what in them contradicts the rest, or is no part of a memo."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import chain
from typing import Any

from briefing.model import Layout, Memo
from briefing.writing import json as memo_json
from briefing.writing.remarks import understand


def compared(data: bytes, memo: Memo) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """A sentence for each contradiction, which no program wrote so and of which another one may take either side; and
    one for each thing that no memo has."""
    again = json.loads(memo_json.write(memo, Layout(language=memo.language)))
    unlike, unknown = [], []
    for path, value, known in _differences(json.loads(data), again, ""):
        if known:
            unlike.append(f"{path}: “{value!s:.60}” is not what the rest of the memo says")
        else:
            unknown.append(f"not compared: {path}, “{value!s:.60}”, which is no part of a memo")
    unknown += [
        f"not compared: the note “{note:.60}”, which no memo has" for note in memo.notes if isinstance(note, str)
    ]
    return (*_said_twice(data), *unlike, *_disorder(memo), *_miscounted(memo)), tuple(unknown)


def _said_twice(data: bytes) -> Iterator[str]:
    """Of two values of one name some programs take the first and some the last."""
    twice: list[str] = []

    def pairs(found: list[tuple[str, Any]]) -> dict[str, Any]:
        names = [name for name, _ in found]
        twice.extend(name for name in dict.fromkeys(names) if names.count(name) > 1)
        return dict(found)

    json.loads(data, object_pairs_hook=pairs)
    yield from (f"“{name}” stands there twice in one place" for name in dict.fromkeys(twice))


def _differences(given: Any, written: Any, path: str) -> Iterator[tuple[str, Any, bool]]:
    """(where, value, whether a memo has such a thing) of each value that is not written so again. What is not given may
    be of a version that did not write it; remarks may be in the words of another one."""
    if isinstance(given, dict) and isinstance(written, dict):
        for name, value in given.items():
            place = f"{path}.{name}".lstrip(".")
            if name in written:
                yield from _differences(value, written[name], place)
            else:
                yield place, value, False
    elif isinstance(given, list) and isinstance(written, list) and len(given) == len(written):
        for i, (one, other) in enumerate(zip(given, written, strict=True)):
            yield from _differences(one, other, f"{path}[{i}]")
    elif given != written and understand(str(given)) != understand(str(written)):
        yield path, given, True


def can_be_written(memo: Memo) -> bool:
    """Whether a memo that was read back could be written again: a proof may be anybody's."""
    known = {source.number for source in memo.sources}
    led = all(sum(citation.lead for citation in point.citations) == 1 for point in memo.points)
    cited = {citation.source for point in memo.points for citation in point.citations}
    return led and cited <= known and not any(_disorder(memo))


def _disorder(memo: Memo) -> Iterator[str]:
    """Of points and sources that are not listed as they are used."""
    numbers = [*memo.bottom_line, *chain.from_iterable(section.points for section in memo.sections)]
    if numbers != [point.number for point in memo.points]:
        yield "the points are not those of the bottom line and the sections, in their order"
    themes = {point.number: point.theme for point in memo.points}
    for section in memo.sections:
        if any(themes.get(number, section.title) != section.title for number in section.points):
            yield f"the points under “{section.title}” are of another theme"
    listed = [source.number for source in memo.sources]
    if listed != sorted(set(listed)):
        yield "the sources are not listed in the order of their numbers, each once"
    cited = {citation.source for point in memo.points for citation in point.citations}
    for source in memo.sources:
        if source.used != (source.number in cited):
            yield f"source {source.number} is said to be {'used' if source.used else 'not used'}, and " + (
                "no point cites it" if source.used else "is cited"
            )


def _miscounted(memo: Memo) -> Iterator[str]:
    """Of what the memo rests on where its list of sources does not bear it out."""
    days = [source.published for source in memo.sources if source.published]
    counted = {
        "documents": len(memo.sources),
        "first": min(days, default=None),
        "last": max(days, default=None),
        "unread": sum(not problem.read for problem in memo.unread),
    }
    for name, right in counted.items():
        if (said := getattr(memo.coverage, name)) != right:
            yield f"coverage.{name} is {said or 'null'}, and by its lists {right or 'null'}"
