"""Findings -> the themes the user asked for, or a theme a story; `discovered` finds those the material falls into."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.choosing import given
from briefing.choosing.stories import title
from briefing.model import Collection, Finding, Theme, ThemeRequest

OTHER = Theme("Other developments", (), "other")
ONLY = Theme("Key points", (), "only")  # of a memo that has no themes

# A finding whose fit is below this share of a theme's best ten is about none of the themes. On labelled articles
# nothing that belongs to one of three themes is lost at 0.16 (at 0.2, 3 %); with one theme asked for, from a tenth
# to half of what belongs to the others stays out, with terse words more.
FLOOR = 0.16
MOST_THEMES = 8  # that nobody asked for


def assign(collection: Collection, findings: Sequence[Finding], requests: Sequence[ThemeRequest]) -> tuple[Theme, ...]:
    """Each finding under the requested theme where a reader would look for it; what fits none goes to a last theme.

    A requested theme that nothing fits is absent; inside a theme what fits it best comes first.
    """
    under: list[list[tuple[float, int]]] = [[] for _ in range(len(requests) + 1)]
    for number, column in enumerate(zip(*given.fit(collection, findings, requests), strict=True)):
        best = max(column)
        under[column.index(best) if best > FLOOR else -1].append((-best, number))
    themes = [*(Theme(request.title, ()) for request in requests), OTHER]
    return tuple(
        theme._replace(findings=tuple(number for _, number in sorted(held)))
        for theme, held in zip(themes, under, strict=True)
        if held
    )


def by_story(
    collection: Collection, findings: Sequence[Finding], stories: Sequence[Sequence[int]], most: int = MOST_THEMES
) -> tuple[Theme, ...]:
    """A theme for each of the `most` first stories (groups of documents); what the others say goes to a last theme."""
    from briefing.choosing.headings import headings  # not where the themes are given

    story_of = {document: n for n, group in enumerate(stories[:most]) for document in group}
    under: list[list[int]] = [[] for _ in range(len(stories[:most]) + 1)]
    for number, finding in enumerate(findings):
        under[story_of.get(collection.sentences[finding.lead].document, -1)].append(number)
    phrases = headings(collection, findings, [group or [0] for group in under]) if findings else []
    named = [
        title([collection.documents[d] for d in group]) or phrase.text
        for group, phrase in zip(stories[:most], phrases, strict=False)
    ]
    themes = [
        Theme(f"{name} ({n})" if name in named[: n - 1] else name, ()) if name else story(n)
        for n, name in enumerate(named, 1)
    ]
    return tuple(t._replace(findings=tuple(held)) for t, held in zip([*themes, OTHER], under, strict=False) if held)


def story(number: int) -> Theme:
    """The heading of a story that has no title and no phrase to name it."""
    return Theme(f"Story {number}", (), "story", number)
