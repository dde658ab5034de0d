"""What a memo is made of -> what its reader should know of the whole, which no point says."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.choosing import themes
from briefing.model import Choice, Document, Passage, Remark, Theme, ThemeRequest, remark
from briefing.text import TESTED


def notes(
    documents: Sequence[Document],
    requests: Sequence[ThemeRequest],
    in_memo: Sequence[Theme],
    offered: Sequence[Passage],
    choices: Sequence[Choice],
) -> tuple[Remark, ...]:
    """Languages that nobody tested, and themes asked for that have no point, because the sources say nothing on them
    that could be quoted or because others took the words."""
    untested = sorted({document.language for document in documents} - TESTED - {"und"})
    languages = ", ".join(untested)
    printed = _titles(in_memo, [choice.passage for choice in choices])
    missing = [title for title in dict.fromkeys(request.title for request in requests) if title not in printed]
    crowded = _titles(in_memo, offered)
    left_out = ", ".join(title for title in missing if title in crowded)
    return (
        *([remark("untested", languages=languages)] if languages else []),
        *(remark("absent", title=title) for title in missing if title not in crowded),
        *([remark("no_room", titles=left_out)] if left_out else []),
    )


def _titles(in_memo: Sequence[Theme], spoken: Sequence[Passage]) -> set[str]:
    """The titles of the themes for which one of the passages speaks; what belongs to no theme may be called alike."""
    findings = {passage.finding for passage in spoken}
    return {t.title for t in in_memo if t.kind != themes.OTHER.kind and not findings.isdisjoint(t.findings)}
