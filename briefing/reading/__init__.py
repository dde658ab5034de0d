"""Reading: the bytes of one input -> a Document with its furniture marked, and its Sentences with offsets."""

from __future__ import annotations

from hashlib import sha256

from briefing.errors import UnreadableError
from briefing.model import Document, Input, Problem, Reading
from briefing.reading import formats, furniture, language, metadata


def read(source: Input) -> Reading:
    """Every document in one input: itself, and what it carries inside."""
    if not source.data.strip():
        return Reading((), (Problem(source.path, "it is empty"),))
    name = formats.sniff(source.path, source.data)
    try:
        extract = formats.reader(name)(source.data)
    except UnreadableError as error:
        return Reading((), (Problem(source.path, str(error)),))
    document = Document(
        path=source.path,
        text=extract.text,
        sha256=sha256(source.data).hexdigest(),
        format=name,
        blocks=extract.blocks,
        title=extract.title,
        outlet=extract.outlet,
        author=extract.author,
        published=extract.published,
        url=extract.url,
        language=language.detect(extract.text),
        pages=extract.pages,
        notes=extract.notes,
    )
    documents = [metadata.complete(furniture.mark(document))]
    problems: list[Problem] = []
    for part in extract.parts:
        inside = read(part)
        documents.extend(inside.documents)
        problems.extend(inside.problems)
    return Reading(tuple(documents), tuple(problems))
