"""A reading or its documents -> plain values and settings that the commands `sources` and `themes` print."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from briefing.choosing import claims, stories, themes
from briefing.choosing.themes import discovered
from briefing.gathering import gather
from briefing.model import Document, Reading, Story, ThemeRequest
from briefing.text import collapse, count_words
from briefing.writing.remarks import say
from briefing.writing.wording import ENGLISH

ABOUT = 30  # words of a theme's `about` that tell its sentences from others


def ledger(reading: Reading) -> dict[str, list[dict[str, Any]]]:
    """What was read of each input and what of it was set aside, as plain values."""
    return {
        "documents": [
            {
                "number": number,
                "path": document.path,
                "title": document.title,
                "outlet": document.outlet,
                "author": document.author,
                "published": document.published and document.published.isoformat(),
                "url": document.url,
                "language": document.language,
                "words": count_words(document.text),
                "format": document.format,
                "notes": list(document.notes),
                "set_aside": [
                    {"paragraph": n, "reason": block.reason, "text": document.text[block.start : block.end]}
                    for n, block in enumerate(document.blocks, 1)
                    if block.kind == "furniture"
                ],
                "headings": [
                    {"paragraph": n, "text": document.text[block.start : block.end]}
                    for n, block in enumerate(document.blocks, 1)
                    if block.kind == "heading"
                ],
            }
            for number, document in enumerate(reading.documents, 1)
        ],
        "problems": [{"path": problem.path, "reason": say(problem.reason, ENGLISH)} for problem in reading.problems],
    }


def grouped(documents: Sequence[Document]) -> Iterator[Story]:
    """The stories in the documents as a memo tells them apart, biggest first; a document on none is one."""
    for group in stories.told_apart(documents):
        held = tuple(documents[d] for d in group)
        yield Story(tuple(document.path for document in held), held)


def outline(groups: Iterable[Story]) -> dict[str, list[dict[str, Any]]]:
    """The stories, and the themes of those that were read whole, as plain values.

    A theme's `findings` are its leading sentences, those that most documents carry first.
    """
    found: dict[str, list[dict[str, Any]]] = {"stories": [], "themes": []}
    taken: set[str] = set()
    for number, group in enumerate(groups, 1):
        collection = gather(group.documents if group.whole else ())
        findings = claims.merge(collection)
        fallen = discovered.discover(collection, findings) if findings else ()
        named = [theme.title for theme in fallen if not theme.kind]
        title = stories.title(group.documents) or next(iter(named), themes.story(number).title)
        if title in taken:
            title = f"{title} ({number})"
        taken.add(title)
        found["stories"].append({"title": title, "documents": list(group.paths)})
        for theme in fallen:
            under = sorted((findings[i] for i in theme.findings), key=lambda f: -len(f.members))
            carried = {collection.sentences[s].document for finding in under for s in finding.members}
            found["themes"].append(
                {
                    "title": theme.title,
                    "story": title,
                    "documents": [group.documents[d].path for d in sorted(carried)],
                    "findings": [collapse(collection.sentences[f.lead].text) for f in under],
                }
            )
    return found


def requests(outline: dict[str, list[dict[str, Any]]]) -> tuple[ThemeRequest, ...]:
    """The themes of an outline, to ask for in a memo; the leading findings of each say what belongs there.

    Those of one title are one, as they are in a memo.
    """
    asked: dict[str, str] = {}
    unnamed = {themes.story(n).title for n in range(1, len(outline["stories"]) + 1)}
    for theme in outline["themes"]:
        alone = theme["title"] == themes.ONLY.title and theme["story"] not in unnamed
        title = theme["story"] if alone else theme["title"]
        about = theme["findings"][0]
        for finding in theme["findings"][1:]:
            if count_words(about) < ABOUT:
                about = f"{about} {finding}"
        asked[title] = f"{asked[title]} {about}" if title in asked else about
    return tuple(ThemeRequest(title, about) for title, about in asked.items())


def starter(themes: Iterable[ThemeRequest]) -> str:
    """A briefing.toml with these themes, to edit."""
    lines = ["# Rename, remove or add themes; `about` says in words of the sources what belongs under a theme."]
    for theme in themes:
        lines += ["", "[[themes]]", f"title = {_quoted(theme.title)}", f"about = {_quoted(theme.about)}"]
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    """A basic string of TOML: JSON's, but for characters that TOML wants escaped and JSON does not."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
