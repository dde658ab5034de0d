"""Choices under their themes -> the Memo: what comes first, what is numbered how, and who is cited for what."""

from __future__ import annotations

from collections.abc import Container, Sequence

from briefing.choosing import ordering, origins, outlets, partial
from briefing.choosing.own_voice import opinions, speaks_for_itself
from briefing.model import (
    OWN_VOICE,
    PRIVATE,
    SINGLE_ORIGIN,
    Choice,
    Citation,
    Collection,
    Coverage,
    DateMention,
    Document,
    Finding,
    FixedTitle,
    Header,
    Memo,
    Point,
    Problem,
    Remark,
    Section,
    Sentence,
    Source,
    Theme,
    in_order,
)
from briefing.text import collapse, count_words, one_line


def compose(
    collection: Collection,
    findings: Sequence[Finding],
    themes: Sequence[Theme],
    choices: Sequence[Choice],
    header: Header,
    problems: Sequence[Problem] = (),
    notes: Sequence[Remark] = (),
    dates: Sequence[tuple[DateMention, ...]] = (),
) -> Memo:
    """The memo of the chosen passages: bottom line, themes in their order, sources in the order of first citation.

    `dates` are what the words of each choice mention, in the order of the choices; they may be left out.
    """
    themes = _one_a_title(themes)
    opinion = opinions(collection.documents)
    theme_of = {finding: theme.title for theme in themes for finding in theme.findings}
    points = [
        _point(collection, findings, choice, theme_of[choice.passage.finding], mentions, opinion)
        for choice, mentions in zip(choices, dates or [()] * len(choices), strict=True)
    ]
    bottom = ordering.bottom_line(collection, points, choices, themes)
    rest = [
        ordering.under_a_heading([p for p in points if p.theme == theme.title and p not in bottom], collection)
        for theme in themes
    ]
    for section in rest:
        section.sort(key=lambda point: point.lead.source in opinion)  # what is reported comes first
    ordered = [*bottom, *(point for section in rest for point in section)]
    number_of = _source_numbers(ordered, len(collection.documents))
    numbered = tuple(_number(point, n, number_of) for n, point in enumerate(ordered, 1))
    return Memo(
        header=_clean(header),
        coverage=_coverage(collection, problems),
        bottom_line=tuple(range(1, len(bottom) + 1)),
        sections=_sections(themes, rest, numbered, collection, number_of),
        points=numbered,
        sources=_sources(collection, number_of, numbered),
        unread=in_order(problems),
        notes=tuple(notes),
        fixed=tuple(FixedTitle(theme.title, theme.kind, theme.number) for theme in themes if theme.kind),
    )


def _one_a_title(themes: Sequence[Theme]) -> tuple[Theme, ...]:
    """The themes, those of the same title as one: a reader cannot tell two equal headings apart."""
    under: dict[str, Theme] = {}
    for theme in themes:
        first = under.setdefault(theme.title, theme._replace(findings=()))
        under[theme.title] = first._replace(findings=first.findings + theme.findings)
    return tuple(under.values())


def _clean(header: Header) -> Header:
    """The header in clean lines: it is typed by hand, or comes from a shell that passes anything on."""
    return header._replace(
        title=one_line(header.title),
        to=_line(header.to),
        sender=_line(header.sender),
        subject=_line(header.subject),
        reference=_line(header.reference),
        marking=_line(header.marking),
    )


def _line(value: str | None) -> str | None:
    return one_line(value or "") or None


def _point(
    collection: Collection,
    findings: Sequence[Finding],
    choice: Choice,
    theme: str,
    dates: tuple[DateMention, ...],
    opinion: Container[int],
) -> Point:
    """The point of one choice; sources are still indices of documents and the number is still 0.

    Whoever makes the claim of any of its sentences is cited. An opinion piece retells what others report, and may doubt
    it: it carries only what no report says.
    """
    printed = choice.passage.sentences
    sentences = [collection.sentences[s] for s in printed]
    lead = _citation(collection, sentences[0], sentences[-1], lead=True)
    made = sorted({s for finding in findings if not set(printed).isdisjoint(finding.members) for s in finding.members})
    partly = partial.documents(collection, printed, made)
    others = [
        _citation(collection, collection.sentences[s], collection.sentences[s])._replace(
            partial=collection.sentences[s].document in partly
        )
        for s in made
        if s not in printed
    ]
    whole = [citation for citation in (lead, *others) if not citation.partial]
    reported = [citation for citation in whole if citation.source not in opinion]
    carried = origins.carriers([(collection.origins[c.source], c.quote) for c in reported or whole])
    text = collapse(lead.quote)
    marks = {
        SINGLE_ORIGIN: carried == 1 and len(set(collection.origins)) > 1,
        OWN_VOICE: speaks_for_itself(
            text,
            collection.documents[lead.source],
            [c.quote for c in others],
            [collection.documents[c.source] for c in whole],
        ),
    }
    return Point(
        number=0,
        theme=theme,
        text=text,
        score=round(choice.score, 4),
        origins=carried,
        citations=(lead, *others),
        flags=tuple(flag for flag, holds in marks.items() if holds),
        why=_why(collection, findings[choice.passage.finding], choice),
        dates=dates,
    )


def _citation(collection: Collection, first: Sentence, last: Sentence, *, lead: bool = False) -> Citation:
    document = collection.documents[first.document]
    return Citation(
        source=first.document,
        start=first.start,
        end=last.end,
        quote=document.text[first.start : last.end],
        paragraph=first.paragraph,
        lead=lead,
        page=document.page_at(first.start),
    )


def _why(collection: Collection, finding: Finding, choice: Choice) -> tuple[str, ...]:
    lines = []
    if choice.covers:
        lines.append("covers: " + ", ".join(choice.covers))
    lines += [f"beat: {collapse(text)}" for text in choice.beat]
    for member, reason in zip(finding.members, finding.reasons, strict=True):
        if member not in choice.passage.sentences:
            text = collapse(collection.sentences[member].text)
            lines.append(f"merged ({reason or 'does not stand alone'}): {text}")
    return tuple(lines)


def _source_numbers(points: Sequence[Point], documents: int) -> dict[int, int]:
    """Document index -> source number, in order of first citation; documents that nobody cites come last."""
    cited = [citation.source for point in points for citation in point.citations]
    return {document: n for n, document in enumerate(dict.fromkeys([*cited, *range(documents)]), 1)}


def _number(point: Point, number: int, number_of: dict[int, int]) -> Point:
    lead, *others = (c._replace(source=number_of[c.source]) for c in point.citations)
    return point._replace(number=number, citations=(lead, *sorted(others, key=lambda c: (c.source, c.start))))


def _sections(
    themes: Sequence[Theme],
    rest: Sequence[Sequence[Point]],
    numbered: Sequence[Point],
    collection: Collection,
    number_of: dict[int, int],
) -> tuple[Section, ...]:
    origin_of = {number: collection.origins[document] for document, number in number_of.items()}
    sections, next_number = [], len(numbered) - sum(map(len, rest)) + 1
    for theme, points in zip(themes, rest, strict=True):
        if points:
            numbers = tuple(range(next_number, next_number + len(points)))
            next_number += len(points)
            cited = {source for p in numbered if p.theme == theme.title for source in p.sources}
            sections.append(Section(theme.title, numbers, len({origin_of[source] for source in cited})))
    return tuple(sections)


def _sources(collection: Collection, number_of: dict[int, int], points: Sequence[Point]) -> tuple[Source, ...]:
    used = {source for point in points for source in point.sources}
    return tuple(
        _source(collection.documents[document], number, collection.origins[document], number in used)
        for document, number in number_of.items()
    )


def _source(document: Document, number: int, origin: int, used: bool) -> Source:
    return Source(
        number=number,
        path=document.path,
        sha256=document.sha256,
        title=document.title,
        outlet=document.outlet,
        author=document.author,
        published=document.published,
        url=document.url,
        language=document.language,
        words=count_words(document.text),
        origin=origin,
        used=used,
        text=document.text,
        notes=document.notes,
        withheld=tuple((block.start, block.end) for block in document.blocks if block.reason in PRIVATE),
    )


def _coverage(collection: Collection, problems: Sequence[Problem]) -> Coverage:
    days = [document.published for document in collection.documents if document.published]
    return Coverage(
        documents=len(collection.documents),
        outlets=outlets.count(document.outlet for document in collection.documents),
        origins=len(set(collection.origins)),
        first=min(days, default=None),
        last=max(days, default=None),
        unread=sum(not problem.read for problem in problems),
    )
