"""The Word memo says what the memo says, whatever a source holds, the same on every run, and other programs read it."""

from __future__ import annotations

import html
import os
import re
import subprocess
import sys
import warnings as python_warnings
import zipfile
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from conftest import need
from docx import Document
from helpers import memos
from helpers.docx_lint import lint
from helpers.docx_memos import HOSTILE, hostile
from helpers.docx_parts import W, contents, names, paragraphs, part, said
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.model import Layout, Memo
from briefing.text import collapse
from briefing.writing.docx import write
from briefing.writing.docx.counts import counts
from briefing.writing.docx.ooxml import literal
from briefing.writing.links import safe_url
from briefing.writing.phrasing import day
from briefing.writing.wording import WORDING

CITATIONS = ("numbers", "footnotes", "endnotes")


# -- what it holds -----------------------------------------------------------------------------------------------------


def test_the_memo_is_read_in_its_order() -> None:
    memo = memos.flood()
    found = paragraphs(write(memo, Layout()))
    assert found[0] == memo.header.title
    coverage = found.index("7 documents, 5 named outlets, 6 origins, 4 March 2025 to 14 October 2026; 1 file not read."
                           "Sentences are quoted word for word from the sources.")  # fmt: skip
    assert found[1:coverage:2] == ["To", "From", "Date", "Subject", "Ref"]
    assert found[2:coverage:2] == ["Director, Civil Protection", "Situation Desk", "15 October 2026",
                                   "Reporting of 12 to 14 October 2026", "CP/2026/114"]  # fmt: skip
    body = found[coverage + 1 :]
    marked = [text.split("\u00a0")[0] for text in body]
    headings = [
        "Bottom line",
        memos.RESCUE,
        memos.DAM,
        memos.MONEY,
        "Sources",
        "Other wordings",
        "Not used or not read",
    ]
    assert [text for text in marked if text in headings] == headings
    texts = [point.text for point in memo.points]
    assert [text for text in marked if text in texts] == texts


def test_points_are_numbered_through_by_one_list_and_cite_their_sources() -> None:
    memo = memos.flood()
    root = part(write(memo, Layout()), "word/document.xml")
    numbered = [found for found in root.iter(f"{W}p") if found.find(f"{W}pPr/{W}numPr") is not None]
    assert len(numbered) == len(memo.points)
    assert {found.find(f"{W}pPr/{W}numPr/{W}numId").get(f"{W}val") for found in numbered} == {"1"}
    for found, point in zip(numbered, memo.points, strict=True):
        cited = point.sources
        links = found.findall(f"{W}hyperlink")
        assert [link.get(f"{W}anchor") for link in links] == [f"source_{number}" for number in cited]
        assert "".join(map(said, links)) == "".join(f"[{number}]" for number in cited)
        assert found.find(f"{W}bookmarkStart").get(f"{W}name") == f"point_{point.number}"


def test_each_source_links_back_to_its_points() -> None:
    memo = memos.flood()
    table = part(write(memo, Layout()), "word/document.xml").findall(f".//{W}tbl")[1]
    for row, source in zip(table.findall(f"{W}tr")[1:], [s for s in memo.sources if s.used], strict=True):
        assert row.find(f".//{W}bookmarkStart").get(f"{W}name") == f"source_{source.number}"
        points = [point.number for point in memo.points if any(c.source == source.number for c in point.citations)]
        anchors = [link.get(f"{W}anchor") for link in row.iter(f"{W}hyperlink") if link.get(f"{W}anchor")]
        assert anchors == [f"point_{number}" for number in points]


def test_single_origins_are_marked_in_words_once() -> None:
    found = "\n".join(paragraphs(write(memos.flood(), Layout())))
    # five points under themes of several origins; the two of the theme that rests on one are marked by its line
    assert found.count("(one origin only)") == 5
    assert found.count("This theme rests on one origin.") == 1


def test_a_section_is_absent_rather_than_empty() -> None:
    memo = memos.bare()
    data = write(memo._replace(sources=tuple(source._replace(author=None) for source in memo.sources)), Layout())
    text = "\n".join(paragraphs(data))
    for word in ("Bottom line", "Other wordings", "Not used", "Outlet", "Date", "Origin", "one origin", "Subject"):
        assert word not in text
    assert "docProps/thumbnail.jpeg" not in names(data)
    assert len(part(data, "word/document.xml").findall(f".//{W}tbl")) == 1


def test_every_page_has_the_marking_and_its_number() -> None:
    data = write(memos.flood(), Layout())
    parts = {name: said(part(data, name)) for name in names(data) if re.match(r"word/(header|footer)\d", name)}
    assert len(parts) == 4
    assert all("OFFICIAL – SENSITIVE" in text for text in parts.values())
    assert all("Page 1 of 1" in text for name, text in parts.items() if "footer" in name)
    assert sum("Flood in the Lomond valley" in text for text in parts.values()) == 1


def test_no_marking_leaves_no_trace() -> None:
    data = write(memos.flood()._replace(header=memos.HEADER._replace(marking=None)), Layout())
    for name in names(data):
        if re.match(r"word/(header|footer)\d", name):
            assert "SENSITIVE" not in said(part(data, name))
            assert len(part(data, name).findall(f"{W}p")) == 1


@pytest.mark.parametrize(
    ("page", "size", "tag"), [("a4", ("11906", "16838"), "en-GB"), ("letter", ("12240", "15840"), "en-US")]
)
def test_paper_and_the_english_that_goes_with_it(page: str, size: tuple[str, str], tag: str) -> None:
    data = write(memos.flood(), Layout(page=page))
    paper = part(data, "word/document.xml").find(f".//{W}pgSz")
    assert (paper.get(f"{W}w"), paper.get(f"{W}h")) == size
    assert part(data, "word/styles.xml").find(f".//{W}lang").get(f"{W}val") == tag


@pytest.mark.parametrize("language", sorted(WORDING))
def test_fixed_words_in_every_language_and_foreign_words_marked(language: str) -> None:
    memo = memos.flood()
    data = write(memo, Layout(language=language))
    text, words = "\n".join(paragraphs(data)), WORDING[language]
    for key in ("bottom_line", "sources", "not_used", "wordings", "one_origin", "single-origin", "points"):
        assert words[key] in text
    assert memo.header.date is not None
    assert day(memo.header.date, words) in text
    assert part(data, "word/styles.xml").find(f".//{W}lang").get(f"{W}val", "").startswith(language)
    marked = {
        said(run): run.find(f"{W}rPr/{W}lang").get(f"{W}val")
        for run in part(data, "word/document.xml").iter(f"{W}r")
        if run.find(f"{W}rPr/{W}lang") is not None
    }
    german, english = memos.KURIER.paragraphs[0], memos.AGENCY.paragraphs[1]
    assert marked.get(german) == (None if language == "de" else "de-DE")
    assert marked.get(english) == (None if language == "en" else "en-GB")


def test_words_written_from_right_to_left_are_marked_so() -> None:
    told = memos.MAIL._replace(paragraphs=("قال الوزير إن الجسر سيفتح يوم الثلاثاء.",), language="ar")
    memo = memos.memo((told,), (("Other", ((told, told.paragraphs[0]),)),))
    point = next(
        p for p in part(write(memo, Layout()), "word/document.xml").iter(f"{W}p") if told.paragraphs[0] in said(p)
    )
    assert point.find(f"{W}pPr/{W}bidi") is not None
    assert point.find(f"{W}r/{W}rPr/{W}rtl") is not None
    assert point.find(f"{W}r/{W}rPr/{W}lang").get(f"{W}bidi") == "ar-SA"


HEBREW = ("הממשלה הודיעה כי הגשר ייסגר ביום שלישי, כך מסר ה-BBC.", "הגשר נסגר, אמרה הממשלה.")


def turned() -> Memo:
    """A point in Hebrew that two sources say in different words, one of them with its title, and its mark."""
    told = [
        memos.MAIL._replace(file=f"{n}.txt", title=title, paragraphs=(quote,), language="he")
        for n, (quote, title) in enumerate(zip(HEBREW, ("הגשר נסגר!", None), strict=True))
    ]
    return memos.memo(told, (("Other", [(one, one.paragraphs[0]) for one in told]),))


@pytest.mark.parametrize("citations", CITATIONS)
def test_what_a_memo_says_of_words_from_right_to_left_keeps_its_own_direction(citations: str) -> None:
    data = write(turned(), Layout(citations=citations))
    assert lint(data) == []
    document = part(data, "word/document.xml")
    for text in [said(p) for p in document.iter(f"{W}p") if p.find(f"{W}pPr/{W}bidi") is not None]:
        assert text.startswith((f"{HEBREW[0]}\u200f", "1."))
        for mark in re.findall(r"\(one origin only\)|\[\d\]", text):
            assert f"\u200e{mark}\u200e" in text
    links = [run for run in document.iter(f"{W}r") if said(run) == "1.txt"]
    assert all(run.find(f"{W}rPr/{W}rtl") is None for run in links)
    if citations == "numbers":
        other = next(p for p in document.iter(f"{W}p") if HEBREW[1] in said(p))
        assert other.find(f"{W}pPr/{W}bidi") is not None
        assert said(other) == f"1.\u200e[2]\u200e para. 1\u200e: “{HEBREW[1]}\u200f”"


def test_properties_are_those_of_the_memo_and_of_nobody_else() -> None:
    core = Document(BytesIO(write(memos.flood(), Layout()))).core_properties
    assert (core.title, core.author, core.subject) == (memos.HEADER.title, "Situation Desk", memos.HEADER.subject)
    assert core.keywords == f"{memos.RESCUE}, {memos.DAM}, {memos.MONEY}"
    assert str(core.created) == str(core.modified) == "2026-10-15 00:00:00+00:00"
    assert core.comments == ""


# -- notes -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["footnotes", "endnotes"])
def test_a_real_note_a_point_names_each_source_and_its_own_words(kind: str) -> None:
    memo = memos.flood()
    notes = [said(note) for note in part(write(memo, Layout(citations=kind)), f"word/{kind}.xml")[2:]]
    assert len(notes) == len(memo.points)
    assert notes[0].strip() == (
        "[1] Northern Courier, Reservoir held back the worst, engineers say, as Lomond valley counts the cost, 12 "
        "October 2026, para. 2. "
        "[2] Baltic News Agency, Thousands moved as river rises in Lomond valley, 12 October 2026, para. 1: "
        "“About 6,200 people had been moved out of the lower town by morning, the regional government said.” "
        "[5] Harbour Tageblatt, River rises: thousands leave homes, 13 October 2026, para. 1: "
        "“About 6,200 people had been moved out of the lower town by morning, the regional government said.”"
    )
    assert notes[3].strip() == "[2] Baltic News Agency, para. 3. [5] Harbour Tageblatt, para. 2."
    assert "p. 2, para. 2: “Requests" in notes[1]


def test_numbers_alone_leave_no_notes_behind() -> None:
    data = write(memos.flood(), Layout())
    assert not [name for name in names(data) if "notes" in name]
    assert part(data, "word/settings.xml").find(f"{W}footnotePr") is None


# -- the chart ---------------------------------------------------------------------------------------------------------


def test_more_than_ten_dated_documents_get_a_chart_that_says_its_numbers() -> None:
    memo = memos.many(12)
    data = write(memo, Layout())
    words = part(data, "word/document.xml").find(".//{*}docPr").get("descr")
    found = counts(memo, WORDING["en"])
    assert found is not None
    assert sum(map(sum, found.series.values())) == 12
    assert "1 Oct: What it costs 1; 2 Oct: Rescue and supply 1, What it costs 2;" in words
    with zipfile.ZipFile(BytesIO(data)) as archive:
        assert lint_workbook(archive.read("word/embeddings/chart1.xlsx")) == [list(found.series), list(found.labels)]


def lint_workbook(data: bytes) -> list[list[str]]:
    """The heads of the columns and of the rows of the workbook behind a chart."""
    spreadsheet = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    rows = part(data, "xl/worksheets/sheet1.xml").findall(f".//{spreadsheet}row")
    texts = [[cell.findtext(f".//{spreadsheet}t") or "" for cell in row] for row in rows]
    return [texts[0][1:], [row[0] for row in texts[1:]]]


def test_ten_documents_get_no_chart() -> None:
    assert counts(memos.many(10), WORDING["en"]) is None
    assert "word/charts/chart1.xml" not in names(write(memos.many(10), Layout()))


def test_a_long_time_is_counted_by_month_and_many_themes_are_taken_together() -> None:
    told = [
        memos.COURIER._replace(
            file=f"{n}.txt",
            published=date(2026, 1, 30) + timedelta(days=9 * n),
            paragraphs=(f"It was {n}.",),
        )
        for n in range(20)
    ]
    points = [(f"Theme {n % 9}", ((source, source.paragraphs[0]),)) for n, source in enumerate(told[:18])]
    found = counts(memos.memo(told, points), WORDING["de"])
    assert found is not None
    assert found.monthly
    assert found.labels[:3] == ("Jan. 2026", "Feb. 2026", "März 2026")
    assert list(found.series) == [*(f"Theme {n}" for n in range(5)), "Weitere Entwicklungen", "Nicht zitiert"]
    assert sum(map(sum, found.series.values())) == 20


@pytest.mark.parametrize(
    ("apart", "labels"),
    [(1, ("earlier", "16 Nov", "17 Nov")), (40, ("earlier", "Nov 2019", "Dec 2019"))],
)
def test_a_document_that_is_much_older_than_the_others_does_not_flatten_their_bars(
    apart: int, labels: tuple[str, ...]
) -> None:
    days = [date(2010, 2, 27), *(date(2019, 11, 16) + timedelta(days=apart * n) for n in range(14))]
    told = [memos.COURIER._replace(file=f"{n}.txt", published=day) for n, day in enumerate(days)]
    points = [("Theme", ((source, source.paragraphs[0]),)) for source in told]
    found = counts(memos.memo(told, points), WORDING["en"])
    assert found is not None
    assert found.labels[:3] == labels
    assert found.series["Theme"][0] == 1
    assert sum(found.series["Theme"]) == 15


# -- text that attacks the file ----------------------------------------------------------------------------------------

ADDRESSES = [
    "javascript:alert(1)", "file:///etc/passwd", r"\\server\share", "https://user:pw@example.org/",
    "https://example.org/a b%zz", "https://example.org/" + "x" * 3000, "http://[::1", "\ud800", "https://exämple.org/ü",
]  # fmt: skip


@pytest.mark.parametrize("citations", CITATIONS)
def test_hostile_text_comes_out_as_literal_text(
    citations: str, assert_valid_docx: Callable[[Path], None], tmp_path: Path
) -> None:
    for number, text in enumerate(HOSTILE):
        data = write(hostile(text, ADDRESSES[number % len(ADDRESSES)]), Layout(citations=citations))
        assert lint(data) == []
        assert literal(text) in paragraphs(data)[0]
        assert sum(literal(text) in found for found in paragraphs(data)) >= 10
    whole = write(hostile(" ".join(HOSTILE), ADDRESSES[4]), Layout(citations=citations))
    (tmp_path / "memo.docx").write_bytes(whole)
    assert_valid_docx(tmp_path / "memo.docx")


@settings(max_examples=60)
@given(st.text(st.characters(), min_size=1).filter(str.strip), st.none() | st.text() | st.sampled_from(ADDRESSES))
def test_any_text_makes_a_sound_file(text: str, url: str | None) -> None:
    data = write(hostile(text, url), Layout(citations="footnotes"))
    assert lint(data) == []
    assert paragraphs(data)[0] == literal(text)


def test_nothing_but_web_addresses_is_linked() -> None:
    for url in ADDRESSES:
        relations = part(write(hostile("calm", url), Layout()), "word/_rels/document.xml.rels")
        targets = {found.get("Target") for found in relations if found.get("TargetMode") == "External"}
        assert targets == ({safe_url(url)} if safe_url(url) else set())


# -- other programs read it --------------------------------------------------------------------------------------------


def by_pandoc(path: Path) -> str:
    return subprocess.run([need("pandoc"), str(path), "-t", "html"], capture_output=True, check=True, text=True).stdout


def by_mammoth(path: Path) -> str:
    import mammoth

    with path.open("rb") as file:
        return str(mammoth.convert_to_html(file).value)


def by_docx2python(path: Path) -> str:
    from docx2python import docx2python

    with python_warnings.catch_warnings(), docx2python(path) as found:
        python_warnings.simplefilter("ignore")
        return str(found.text)


READERS = [pytest.param(by_pandoc, marks=pytest.mark.external), by_mammoth, by_docx2python]


def expected(memo: Memo) -> Iterator[str]:
    """What a reader must find again."""
    for point in memo.points:
        yield point.text
        for citation in point.citations:
            source = memo.sources[citation.source - 1]
            yield from (collapse(citation.quote), source.title or source.path)
            yield from [source.outlet] if source.outlet else []
    yield from (section.title for section in memo.sections)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("citations", CITATIONS)
@pytest.mark.parametrize("reader", READERS)
def test_round_trip(reader: Callable[[Path], str], citations: str, tmp_path: Path) -> None:
    memo = memos.flood()
    path = tmp_path / "memo.docx"
    path.write_bytes(write(memo, Layout(citations=citations)))
    found = html.unescape(reader(path))
    text = collapse(re.sub(r"<[^>]*>", "", found))
    missing = [piece for piece in expected(memo) if collapse(piece) not in text]
    missing += [url for source in memo.sources if source.used and (url := safe_url(source.url)) and url not in found]
    assert missing == []


@pytest.mark.external
@pytest.mark.parametrize("citations", ["footnotes", "endnotes"])
def test_pandoc_shows_as_many_notes_as_there_are(citations: str, tmp_path: Path) -> None:
    memo = memos.flood()
    path = tmp_path / "memo.docx"
    path.write_bytes(write(memo, Layout(citations=citations)))
    command = [need("pandoc"), str(path), "-t", "markdown"]
    text = subprocess.run(command, capture_output=True, check=True, text=True).stdout
    assert len(re.findall(r"^\[\^\d+\]:", text, re.MULTILINE)) == len(memo.points)


# -- the same bytes ----------------------------------------------------------------------------------------------------


def test_the_same_bytes_whatever_the_surroundings() -> None:
    script = (
        "import hashlib; from helpers import memos;"
        "from briefing.model import Layout; from briefing.writing.docx import write;"
        "found = (write(memo, Layout(citations=c)) for memo in (memos.flood(), memos.many(12))"
        " for c in ('numbers', 'footnotes', 'endnotes'));"
        "print([hashlib.sha256(data).hexdigest() for data in found])"
    )
    folder = Path(__file__).parent
    runs = set()
    for seed, zone, epoch in (("1", "UTC", "0"), ("2", "Asia/Tokyo", "1700000000"), ("3", "America/Lima", "")):
        surroundings = {"PYTHONHASHSEED": seed, "TZ": zone, "SOURCE_DATE_EPOCH": epoch, "LC_ALL": "C",
                        "PYTHONPATH": f"{folder}:{folder.parent}"}  # fmt: skip
        command = [sys.executable, "-c", script]
        runs.add(subprocess.check_output(command, env=os.environ | surroundings, text=True))
    assert len(runs) == 1


def test_entries_are_dated_1980_and_stand_in_order() -> None:
    with zipfile.ZipFile(BytesIO(write(memos.flood(), Layout()))) as archive:
        entries = archive.infolist()
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert [entry.filename for entry in entries][:2] == ["[Content_Types].xml", "_rels/.rels"]
    rest = [entry.filename for entry in entries][2:]
    assert rest == sorted(rest)
    assert {entry.create_system for entry in entries} == {0}


def test_our_template_is_what_its_script_makes() -> None:
    from runpy import run_path

    root = Path(__file__).parent.parent
    made = run_path(str(root / "tools" / "memo_template.py"))["build"]()
    checked_in = (root / "templates" / "memo.docx").read_bytes()
    assert contents(made) == contents(checked_in)
