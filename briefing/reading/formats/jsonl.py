"""A JSON Lines archive -> one input a line; a single line -> the document it holds."""

from __future__ import annotations

import json

from briefing.errors import UnreadableError
from briefing.model import Extract, Input, Limits
from briefing.reading.formats.properties import iso_day


def read(data: bytes, limits: Limits) -> Extract:
    """Each line is an object with `text` and, where known, `title`, `outlet`, `author`, `published` and `url`.

    Raises UnreadableError where a single line is no such object.
    """
    lines = [(number, line) for number, line in enumerate(data.splitlines(), 1) if line.strip()]
    if len(lines) != 1:
        return Extract("", parts=tuple(Input(f"{number}.jsonl", line) for number, line in lines))
    try:
        record = json.loads(lines[0][1].decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise UnreadableError("it is not JSON") from None
    text = record.get("text") if isinstance(record, dict) else None
    if not isinstance(text, str):
        raise UnreadableError('it is no JSON object with a "text"')
    stated = {name: record[name] for name in ("title", "outlet", "author", "url") if isinstance(record.get(name), str)}
    return Extract(text, published=iso_day(str(record.get("published"))), **stated)
