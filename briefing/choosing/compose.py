"""Choices under their themes -> the Memo: what comes first, what is numbered how, and who is cited for what."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Sequence
from datetime import date
from operator import itemgetter

from briefing.choosing import origins, outlets, partial
from briefing.choosing.own_voice import opinions, speaks_for_itself
from briefing.choosing.periods import periods
from briefing.model import (
    A_MONTH,
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

BOTTOM_LINE = 3  # more is no bottom line
DETAIL = 0.05  # of the weightiest point: the best of a theme that weighs less is a detail all the same
NEARLY_AS_MUCH = 0.7  # of the weightiest of a theme: "talks failed" on Friday is the news, not the hopes of Tuesday
NEWEST = 0.15  # of the weight of the first point: what is newest and weighs less is a detail


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
    bottom = _bottom_line(collection, points, choices, themes)
    rest = [_ordered([p for p in points if p.theme == theme.title and p not in bottom], collection) for theme in themes]
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


def _bottom_line(
    collection: Collection, points: Sequence[Point], choices: Sequence[Choice], themes: Sequence[Theme]
) -> list[Point]:
    """Of the weightiest themes the weightiest point, the news of the memo first and then in the order of the themes.

    Where the sources are of several stretches of reporting, the last of them has a point there, too.

    What was chosen early tells the news of a theme, and what two origins carry counts twice; of the points of its theme
    that weigh nearly as much, the news of the memo is the one that was published last. What belongs to no theme is no
    bottom line, unless all does, and neither is what a writer says of us, unless there is nothing else.
    """
    point_of = {choice.passage.finding: point for choice, point in zip(choices, points, strict=True)}
    held = [[point_of[finding] for finding in theme.findings if finding in point_of] for theme in themes]
    of_themes = [under for theme, under in zip(themes, held, strict=True) if under and theme.kind != "other"]
    eligible = of_themes or list(filter(None, held))
    impersonal = [[point for point in under if OWN_VOICE not in point.flags] for under in eligible]
    eligible = list(filter(None, impersonal)) or eligible
    best = [max(under, key=_weight) for under in eligible]
    top = sorted(best, key=_weight, reverse=True)[:BOTTOM_LINE]
    top = [point for point in top if _weight(point) >= DETAIL * _weight(top[0])]
    news = _latest(next(under for under in eligible if top[0] in under), collection)
    bottom = [news, *(point for point in best if point in top[1:])]
    newest = _newest(bottom, [point for under in eligible for point in under], collection)
    return [*bottom[: BOTTOM_LINE - len(newest)], *newest]


def _newest(bottom: Sequence[Point], points: Sequence[Point], collection: Collection) -> list[Point]:
    """The weightiest point of the last stretch of reporting, unless the bottom line has one or it is a detail."""
    stretches = periods(collection.documents)
    last = max(stretches)

    def is_new(point: Point) -> bool:
        return any(stretches[source] == last for source in point.sources)

    new = [p for p in points if is_new(p) and _weight(p) >= NEWEST * _weight(bottom[0])]
    return [] if any(map(is_new, bottom)) or not new else [max(new, key=_weight)]


def _latest(points: Sequence[Point], collection: Collection) -> Point:
    """The weightiest of the points, or one of a later day that weighs nearly as much."""

    def day(point: Point) -> date:
        return collection.documents[point.lead.source].published or date.min

    best = max(points, key=_weight)
    if day(best) == date.min:
        return best
    rivals = [point for point in points if _weight(point) >= NEARLY_AS_MUCH * _weight(best)]
    return max(rivals, key=lambda point: (day(point), _weight(point)))


def _weight(point: Point) -> float:
    return point.origins * point.score


def _ordered(points: Sequence[Point], collection: Collection) -> list[Point]:
    """The points of a theme as they are read: what stands close together in a source stays together, and what it tells
    of one day, as well supported, keeps its order, because a source introduces whom and what it speaks of."""
    runs: list[list[Point]] = []
    for point in sorted(points, key=lambda p: (p.lead.source, p.lead.start)):
        if runs and _beside(runs[-1][-1], point):
            runs[-1].append(point)
        else:
            runs.append([point])
    placed = [(min(_order(point, collection) for point in run), run) for run in runs]
    alike: defaultdict[tuple[int, int, str], list[list[Point]]] = defaultdict(list)
    for (support, day, *_), run in placed:
        alike[run[0].lead.source, support, day].append(run)
    return [
        point
        for (support, day, *_), run in sorted(placed, key=itemgetter(0))
        for point in alike[run[0].lead.source, support, day].pop(0)
    ]


def _beside(point: Point, other: Point) -> bool:
    """Whether the two are quoted from the same or neighbouring paragraphs."""
    one, two = point.lead, other.lead
    return one.source == two.source and abs(one.paragraph - two.paragraph) <= 1


def _order(point: Point, collection: Collection) -> tuple[int, str, float, int]:
    """The best supported first, then by the day the point tells of, else the day its source appeared (undated last),
    then by score."""
    lead = point.lead
    published = collection.documents[lead.source].published
    days = [mention.last for mention in point.dates if mention.last - mention.first <= A_MONTH]
    # "He hoped last week for a deal in early May, but on Friday it was off" is the news of Friday.
    day = max((day for day in days if published is None or day <= published), default=published)
    return -point.origins, str(day), -point.score, lead.start


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
