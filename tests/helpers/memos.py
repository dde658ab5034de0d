"""Memos made by hand, for the tests of the writers: an invented flood, six sources of five outlets, nine points."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from hashlib import sha256
from typing import NamedTuple

from briefing.model import Citation, Coverage, Header, Memo, Point, Problem, Section, Source, remark
from briefing.text import collapse, count_words


class Told(NamedTuple):
    """A source as a test tells it: its paragraphs, and the origin it descends from."""

    file: str
    title: str | None
    outlet: str | None
    published: date | None
    url: str | None
    origin: int
    paragraphs: Sequence[str]
    language: str = "en"
    pages: tuple[int, ...] = ()
    author: str | None = None


COURIER = Told(
    "articles/01-courier.html",
    "Reservoir held back the worst, engineers say, as Lomond valley counts the cost",
    "Northern Courier",
    date(2026, 10, 12),
    "https://courier.example/2026/10/12/reservoir-held-back-the-worst",
    1,
    (
        "The Arden rose 3.4 metres in nine hours on Sunday night, the fastest rise since records began in 1921.",
        "Engineers opened two of the four gates of the Lomond dam shortly before midnight, and by morning about 6,200 "
        "people had been moved out of the lower town.",
        "“We had a choice between a controlled release and an uncontrolled one,” said Ingrid Vale, the chief engineer "
        "of the water authority.",
        "Ms. Vale said the authority had asked for the spillway to be rebuilt three times since 2019 and had been "
        "refused the money each time.",
    ),
    author="Tom Harker",
)
AGENCY = Told(
    "articles/02-agency.txt",
    "Thousands moved as river rises in Lomond valley",
    "Baltic News Agency",
    date(2026, 10, 12),
    "https://bna.example/lomond-1",
    2,
    (
        "About 6,200 people had been moved out of the lower town by morning, the regional government said.",
        "Two people were missing late on Monday, the police said, after a car was swept off the road at Hale Bridge.",
        "The government will bring in army engineers on Tuesday to shore up the left bank, the interior ministry said.",
    ),
)
REPRINT = Told(
    "articles/03-tageblatt.txt",
    "River rises: thousands leave homes",
    "Harbour Tageblatt",
    date(2026, 10, 13),
    None,
    2,
    (
        "About 6,200 people had been moved out of the lower town by morning, the regional government said.",
        "The government will bring in army engineers on Tuesday to shore up the left bank, the interior ministry said.",
    ),
)
REPORT = Told(
    "articles/04-audit-office.pdf",
    "Flood defences of the northern rivers: third report of the Audit Office to the Committee on Public Works and "
    "Water, with an annex on the financing of the Lomond and Arden spillways 2015 to 2025",
    "Audit Office",
    date(2025, 3, 4),
    "https://audit.example/reports/2025/flood-defences.pdf?annex=lomond%20arden&lang=en",
    3,
    (
        "Third report of the Audit Office.",
        "Requests for the renewal of the Lomond spillway were declined in 2019, 2021 and 2024 because the works did "
        "not meet the cost-benefit threshold then in force.",
        "The threshold counted property at its taxed value, which in the lower town is on average 38 per cent of its "
        "market value.",
    ),
    pages=(0, 34),
)
KURIER = Told(
    "articles/05-kurier.html",
    "Versicherer erwarten Schäden in Höhe von 410 Millionen Euro",
    "Rheinischer Kurier",
    date(2026, 10, 14),
    "https://kurier.example/lomond-schäden",
    4,
    (
        "Die Versicherer rechnen nach einer ersten Schätzung mit versicherten Schäden von rund 410 Millionen Euro.",
        "Knapp die Hälfte der Häuser in der Unterstadt ist nach Angaben des Verbandes nicht gegen Hochwasser "
        "versichert.",
    ),
    language="de",
)
MAIL = Told(
    "articles/06-notice.eml",
    None,
    None,
    None,
    None,
    5,
    ("The water in the lower town must be boiled before use until further notice, the water authority said.",),
    author="Ann Lee",
)
LEFT_OUT = Told(
    "articles/07-letter.txt",
    "Letters to the editor",
    "Northern Courier",
    date(2026, 10, 14),
    None,
    6,
    ("What a week it has been for all of us in the valley.",),
)
TOLD = (COURIER, AGENCY, REPORT, MAIL, REPRINT, KURIER, LEFT_OUT)

RESCUE, MONEY, DAM = "Rescue and supply", "What it costs", "The dam and who pays for it"
# (theme, the same claim in the words of each source that makes it, the lead first)
POINTS: tuple[tuple[str, tuple[tuple[Told, str], ...]], ...] = (
    (RESCUE, ((COURIER, COURIER.paragraphs[1]), (AGENCY, AGENCY.paragraphs[0]), (REPRINT, REPRINT.paragraphs[0]))),
    (DAM, ((COURIER, COURIER.paragraphs[3]), (REPORT, REPORT.paragraphs[1]))),
    (RESCUE, ((AGENCY, AGENCY.paragraphs[1]),)),
    (RESCUE, ((AGENCY, AGENCY.paragraphs[2]), (REPRINT, REPRINT.paragraphs[1]))),
    (RESCUE, ((MAIL, MAIL.paragraphs[0]),)),
    (DAM, ((COURIER, COURIER.paragraphs[2]),)),
    (DAM, ((REPORT, REPORT.paragraphs[2]),)),
    (MONEY, ((KURIER, KURIER.paragraphs[0]),)),
    (MONEY, ((KURIER, KURIER.paragraphs[1]),)),
)
UNREAD = (
    Problem("articles/08-scan.pdf", "a scan without text on any of its 12 pages; run a text recognition first"),
    Problem("articles/09-courier-copy.html", remark("same_file", path="articles/01-courier.html"), read=True),
)
HEADER = Header(
    title="Flood in the Lomond valley: rescue, the dam, the bill",
    to="Director, Civil Protection",
    sender="Situation Desk",
    date=date(2026, 10, 15),
    subject="Reporting of 12 to 14 October 2026",
    reference="CP/2026/114",
    marking="OFFICIAL – SENSITIVE",
)


def flood(header: Header = HEADER) -> Memo:
    """The whole memo: bottom line of two points, three themes of which one rests on one origin, unread inputs."""
    return memo(TOLD, POINTS, header=header, bottom_line=2, unread=UNREAD)


def bare() -> Memo:
    """The least a memo can be: a title, one point, one source of which nothing is known."""
    return memo((MAIL,), (("Other", ((MAIL, MAIL.paragraphs[0]),)),), header=Header(title="Briefing memo"))


def many(count: int = 40) -> Memo:
    """A memo of `count` dated sources over ten days, three themes."""
    told = tuple(
        Told(
            f"archive/{n:03}.txt",
            f"Report number {n} from the valley" + " and everything that was said about it on the day" * (n % 3),
            f"Outlet {'ABCDEFG'[n % 7]}",
            date(2026, 10, 1) + timedelta(days=n * n % 10),
            f"https://example.org/{n}",
            n - n % 2 + 1,
            (f"The gauge at station {n} stood at {n * 7} centimetres when the crew left it in the evening.",),
        )
        for n in range(1, count + 1)
    )
    points = tuple(((RESCUE, DAM, MONEY)[n * 3 // count], ((t, t.paragraphs[0]),)) for n, t in enumerate(told))
    return memo(told, points, header=HEADER, bottom_line=0)


def memo(
    told: Sequence[Told],
    points: Iterable[tuple[str, Sequence[tuple[Told, str]]]],
    *,
    header: Header = HEADER,
    bottom_line: int = 0,
    unread: tuple[Problem, ...] = (),
) -> Memo:
    """A Memo that agrees with its sources: `points` are in reading order, `bottom_line` of them come first."""
    number = {id(source): n for n, source in enumerate(told, 1)}
    origins = len({source.origin for source in told})
    made = tuple(
        _point(n, theme, [_citation(source, number[id(source)], quote) for source, quote in said], said, origins)
        for n, (theme, said) in enumerate(points, 1)
    )
    used = {source for point in made for source in point.sources}
    days = [source.published for source in told if source.published]
    return Memo(
        header=header,
        coverage=Coverage(
            documents=len(told),
            outlets=len({source.outlet for source in told if source.outlet}),
            origins=origins,
            first=min(days, default=None),
            last=max(days, default=None),
            unread=sum(not problem.read for problem in unread),
        ),
        bottom_line=tuple(range(1, bottom_line + 1)),
        sections=_sections(told, made, made[bottom_line:]),
        points=made,
        sources=tuple(_source(source, n, n in used) for n, source in enumerate(told, 1)),
        unread=unread,
    )


def _point(number: int, theme: str, cited: list[Citation], said: Sequence[tuple[Told, str]], origins: int) -> Point:
    carried = len({source.origin for source, _ in said})
    return Point(
        number=number,
        theme=theme,
        text=collapse(said[0][1]),
        score=round(1 / number, 4),
        origins=carried,
        citations=(cited[0]._replace(lead=True), *sorted(cited[1:], key=lambda c: (c.source, c.start))),
        flags=("single-origin",) if carried == 1 and origins > 1 else (),
    )


def _citation(source: Told, number: int, quote: str) -> Citation:
    start = text(source).index(quote)
    return Citation(
        source=number,
        start=start,
        end=start + len(quote),
        quote=quote,
        paragraph=text(source).count("\n\n", 0, start) + 1,
        page=sum(page <= start for page in source.pages) or None,
    )


def _sections(told: Sequence[Told], points: Sequence[Point], rest: Sequence[Point]) -> tuple[Section, ...]:
    def origins(theme: str) -> int:
        return len({told[c.source - 1].origin for p in points if p.theme == theme for c in p.citations})

    return tuple(
        Section(theme, tuple(p.number for p in rest if p.theme == theme), origins(theme))
        for theme in dict.fromkeys(point.theme for point in rest)
    )


def _source(source: Told, number: int, used: bool) -> Source:
    whole = text(source)
    return Source(
        number=number,
        path=source.file,
        sha256=sha256(whole.encode("utf-8", "surrogatepass")).hexdigest(),
        title=source.title,
        outlet=source.outlet,
        author=source.author,
        published=source.published,
        url=source.url,
        language=source.language,
        words=count_words(whole),
        origin=source.origin,
        used=used,
        text=whole,
    )


def text(source: Told) -> str:
    """The extracted text of a source: its paragraphs with an empty line between."""
    return "\n\n".join(source.paragraphs)
