"""Themes: findings -> those asked for (`given`), or a theme a story; `discovered` has those the findings fall into."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.choosing.stories import title
from briefing.choosing.themes import given
from briefing.model import Collection, Finding, Theme, ThemeRequest

OTHER = Theme("Other developments", (), "other")
ONLY = Theme("Key points", (), "only")  # of a memo that has no themes, or of its biggest theme if nothing names it
REST = Theme("Other developments", (), "rest")  # a smaller theme that nothing names

# A finding whose fit is below this share of a theme's best ten is about none of the themes. On labelled articles
# nothing that belongs to one of three themes is lost at 0.16 (at 0.2, 3 %); with one theme asked for, from a tenth
# to half of what belongs to the others stays out, with terse words more (counted once).
FLOOR = 0.16


def assign(collection: Collection, findings: Sequence[Finding], requests: Sequence[ThemeRequest]) -> tuple[Theme, ...]:
    """Each finding under the requested theme where a reader would look for it; what fits none goes to a last theme.

    A requested theme that nothing fits is absent; inside a theme what fits it best comes first.
    """
    members: list[list[tuple[float, int]]] = [[] for _ in range(len(requests) + 1)]  # (-fit, finding); the last: OTHER
    for i, fits in enumerate(zip(*given.fit(collection, findings, requests), strict=True)):
        best = max(fits)
        members[fits.index(best) if best > FLOOR else -1].append((-best, i))
    themes = [*(Theme(request.title, ()) for request in requests), OTHER]
    return tuple(
        theme._replace(findings=tuple(i for _, i in sorted(own)))
        for theme, own in zip(themes, members, strict=True)
        if own
    )


def by_story(
    collection: Collection, findings: Sequence[Finding], stories: Sequence[Sequence[int]]
) -> tuple[Theme, ...]:
    """A theme for each of the stories (groups of documents) that has a finding."""
    from briefing.choosing.naming.headings import headings  # not where the themes are given

    story_of = {document: n for n, group in enumerate(stories) for document in group}
    members: list[list[int]] = [[] for _ in stories]
    for i, finding in enumerate(findings):
        members[story_of[collection.sentences[finding.lead].document]].append(i)
    told = [(n, own) for n, own in enumerate(members, 1) if own]
    phrases = headings(collection, findings, [own for _, own in told])
    names = [
        title([collection.documents[d] for d in stories[n - 1]]) or phrase.text
        for (n, _), phrase in zip(told, phrases, strict=True)
    ]
    themes = [
        Theme(f"{name} ({n})" if name in names[:place] else name, ()) if name else story(n)
        for place, ((n, _), name) in enumerate(zip(told, names, strict=True))
    ]
    return tuple(theme._replace(findings=tuple(own)) for theme, (_, own) in zip(themes, told, strict=True))


def story(number: int) -> Theme:
    """The heading of a story that has no title and no phrase to name it."""
    return Theme(f"Story {number}", (), "story", number)
