"""What a memo says of its sources is in its own language, and is understood again where the memo is read back."""

from __future__ import annotations

import re
from email import message_from_bytes, policy
from html import unescape
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from helpers import memos
from helpers.altered_memos import documents, render
from helpers.verifying import verify

from briefing import pipeline
from briefing.choosing import notes
from briefing.choosing.themes import OTHER
from briefing.config import parse
from briefing.model import (
    Choice,
    Header,
    Layout,
    Memo,
    Passage,
    Problem,
    Remark,
    Theme,
    ThemeRequest,
    noted,
    remark,
)
from briefing.text import collapse
from briefing.writing import eml, proof
from briefing.writing.readers import FEW, condensed, file_name
from briefing.writing.remarks import NOTES, REASONS, say, understand
from briefing.writing.unused import unused
from briefing.writing.wording import ENGLISH, WORDING

SUFFIXES = ("md", "docx", "html", "json", "eml")
OTHERS = sorted(WORDING.keys() - {"en"})
WHOLE = (
    remark("untested", languages="it, tlh"),
    remark("absent", title="Lava"),
    remark("no_room", titles="Lava, Geysir"),
    remark("none_dated"),
    remark("some_dated", dated="2", documents="5"),
    remark("most_single", points="3, 7, 12"),
    remark("all_single"),
    remark("some_single"),
)
ONE = (
    remark("same_files"),
    remark("same_file", path="articles/01.html"),
    remark("uncovered"),
    remark("represented"),
    remark("unasked"),
    remark("only_furniture"),
    remark("own_memo"),
    remark("empty"),
    remark("no_text"),
    remark("nested", depth="4"),
    remark("unpacked", size="200"),
    remark("unopened", reason="EACCES"),
    remark("unopened_folder", reason="EACCES"),
    remark("link_out"),
    remark("web_address"),
    remark("not_fetched", reason="404"),
    remark("many", count=1200, reason=remark("represented")),
    remark("not_read", reason="OCR?"),
    remark("noted", reason=remark("uncovered"), notes="OCR?"),
)
ODD = "decoded as utf-8; 1 damaged character"
FAILED = Problem("articles/scan.pdf", remark("not_read", reason="12 of 14 pages have no text: run OCR"))


def test_every_remark_of_the_program_is_tried_here() -> None:
    assert (tuple(one.key for one in WHOLE), tuple(one.key for one in ONE)) == (NOTES, REASONS)
    sources = [path.read_text("utf-8") for path in Path("briefing").rglob("*.py")]
    made = {key for source in sources for key in re.findall(r'\bremark\(\s*"(\w+)"', source)}
    assert made == {*NOTES, *REASONS, "not_cited"}


@pytest.mark.parametrize("language", sorted(WORDING))
@pytest.mark.parametrize("one", [*WHOLE, *ONE], ids=lambda one: one.key)
def test_a_remark_is_understood_again(language: str, one: Remark) -> None:
    words = say(one, WORDING[language])
    if (one.key, language) == ("not_read", "en"):
        assert understand(words) == words  # nothing tells it from the words of a reader
    else:
        assert understand(words) == one


def test_other_words_stay_as_they_are() -> None:
    for words in ("the PDF is encrypted: save it without a password", "some inputs: it is empty", "", "1,2 inputs: x"):
        assert understand(words) == words


def every_remark() -> Memo:
    """The flood with all that a memo may say of its sources."""
    unread = tuple(Problem(f"articles/x{n}.txt", reason, read=n % 2 == 0) for n, reason in enumerate(ONE))
    many = tuple(Problem(f"heap/{n}.txt", remark("represented"), read=True) for n in range(FEW + 1))
    flood = memos.flood()
    first, *others = flood.sources
    sources = (first._replace(notes=(ODD,)), *others)
    return flood._replace(notes=WHOLE, unread=(*unread, *many, FAILED), sources=sources)


def shown(data: bytes, suffix: str) -> str:
    """What stands in the file, all its markup left out."""
    if suffix == "docx":
        data = ZipFile(BytesIO(data)).read("word/document.xml")
    if suffix == "eml":
        body = message_from_bytes(data, policy=policy.default).get_body(("plain",))  # type: ignore[attr-defined]
        return collapse(body.get_content())
    text = data.decode()
    return collapse(unescape(re.sub(r"<[^>]*>", "", text)) if suffix in ("docx", "html") else text.replace("\\", ""))


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("language", sorted(WORDING))
def test_all_of_it_is_in_the_language_of_the_memo(language: str, suffix: str) -> None:
    memo = every_remark()
    data = pipeline.render(memo, suffix, Layout(language=language))
    text, wording = shown(data, suffix), WORDING[language]
    for one in (*WHOLE, *ONE, FAILED.reason, *([ODD] if suffix in ("md", "docx", "html") else [])):
        is_named = isinstance(one, Remark) and one.key == "same_file"
        here = remark("same_file", path="01.html") if suffix == "eml" and is_named else one
        assert collapse(say(here, wording)) in text
    for key in (*NOTES, *REASONS, "not_cited") if language != "en" else ():
        for words in re.split(r"\{\w+\}", ENGLISH[key]):
            assert len(words.split()) < 2 or collapse(words) not in text, key
    for verified in verify(f"memo.{suffix}", data, documents()):
        assert {v.verdict for v in verified.verdicts} == {"exact"}, verified
        assert len(verified.verdicts) == len(memo.points)


@pytest.mark.parametrize("suffix", ["md", "docx", "html", "json"])
@pytest.mark.parametrize("language", OTHERS)
def test_a_memo_that_was_made_with_english_remarks_still_stands(language: str, suffix: str) -> None:
    memo = every_remark()
    notes = tuple(say(note, ENGLISH) for note in memo.notes)
    unread = tuple(problem._replace(reason=say(problem.reason, ENGLISH)) for problem in condensed(memo.unread))
    data = pipeline.render(memo._replace(notes=notes, unread=unread), suffix, Layout(language=language))
    for verified in verify(f"memo.{suffix}", data, documents()):
        assert {v.verdict for v in verified.verdicts} == {"exact"}, verified


@pytest.mark.parametrize(("title", "stands"), [("U.S. Navy", True), ("Who pays?", True), ("Lava. It was a lie", False)])
def test_the_title_of_a_theme_in_a_note_is_no_sentence_of_its_own(title: str, stands: bool) -> None:
    memo = memos.flood()._replace(notes=(remark("absent", title=title), remark("no_room", titles=f"{title}, Geysir")))
    (verified,) = verify("memo.md", pipeline.render(memo, "md"), documents())  # which carries nothing to know it by
    assert all(v.verdict == "exact" for v in verified.verdicts) == stands


def test_a_file_that_is_given_another_reason_is_added() -> None:
    data = pipeline.render(every_remark(), "html", Layout(language="de"))
    old = WORDING["de"]["link_out"].encode()
    assert data.count(old) == 1  # its data have it in other letters
    (verified,) = verify("memo.html", data.replace(old, "vom Ministerium zurückgezogen".encode()), documents())
    assert [v.verdict for v in verified.verdicts if "Ministerium" in v.text] == ["added"]


def test_a_memo_that_is_mailed_from_its_data_names_no_folder() -> None:
    for language in WORDING:
        memo = proof.load("memo.json", pipeline.render(every_remark(), "json", Layout(language=language)))
        for body in (eml.text([memo]), eml.html([memo])):
            assert "01.html" in body
            assert "articles/" not in body


def test_thousands_are_parted_as_in_the_language() -> None:
    many = tuple(Problem(f"heap/{n}.txt", remark("represented"), read=True) for n in range(12_345))
    (one,) = condensed(many)
    said = {language: say(one.reason, wording).partition("5 ")[0] for language, wording in WORDING.items()}
    assert said == {"en": "12,34", "de": "12.34", "fr": "12\u00a034", "es": "12\u00a034"}


def test_what_was_odd_about_an_unused_source_stands_with_the_reason() -> None:
    memo = memos.flood()
    last = memo.sources[-1]._replace(notes=("only the first 8 pages were read",))
    memo = memo._replace(sources=(*memo.sources[:-1], last), unread=())
    assert unused(memo, WORDING["fr"]) == [
        (last.path, "lu ; aucune phrase n’en a été retenue ; only the first 8 pages were read")
    ]
    assert noted(remark("uncovered"), ()) == remark("uncovered")


# -- Themes that were asked for ----------------------------------------------------------------------------------------


def asked(*requests: ThemeRequest, words: int) -> Memo:
    """The memo of the seeds on these themes."""
    return pipeline.brief(pipeline.read(["seeds"]), Header("Seeds"), words=words, requests=requests)


THEMES = parse(Path("seeds/briefing.toml").read_text("utf-8"), "seeds/briefing.toml").themes


def test_a_theme_without_a_point_never_vanishes() -> None:
    themes = (*THEMES, ThemeRequest("Volcano", "lava, ash"))
    for words in (20, 40, 60, 100, 400):
        memo = asked(*themes, words=words)
        printed = {point.theme for point in memo.points}
        missing = [theme.title for theme in themes if theme.title not in printed]
        assert missing[-1] == "Volcano"
        crowded = [remark("no_room", titles=", ".join(missing[:-1]))] if missing[:-1] else []
        assert list(memo.notes) == [remark("absent", title="Volcano"), *crowded]
    assert not crowded  # with words enough there is room
    assert len(asked(*themes, words=40).notes) == 2


def test_a_request_is_not_met_by_what_is_called_alike() -> None:
    """What belongs to no theme stands under a heading that somebody may ask for."""
    request, passage = ThemeRequest(OTHER.title, "lava, ash"), Passage((0,), 0)
    theme, choice = OTHER._replace(findings=(0,)), Choice(passage, 1.0)
    assert notes.notes((), [request], [theme], [passage], [choice]) == (remark("absent", title=OTHER.title),)
    theme = Theme(OTHER.title, (0,))
    assert notes.notes((), [request], [theme], [passage], [choice]) == ()
    assert notes.notes((), [request], [theme], [passage], []) == (remark("no_room", titles=OTHER.title),)


@pytest.mark.parametrize("suffix", ["md", "docx", "html", "eml"])
@pytest.mark.parametrize("citations", ["numbers", "footnotes"])
def test_a_source_without_an_outlet_is_its_author_s(suffix: str, citations: str) -> None:
    memo = memos.flood()
    (sent,) = (source for source in memo.sources if source.used and not source.outlet and source.author)
    data = pipeline.render(memo, suffix, Layout(citations=citations))
    assert shown(data, suffix).count(str(sent.author)) == (2 if suffix == "html" else 1)  # with what proves it
    assert suffix != "docx" or "Outlet or author" in shown(data, suffix)
    for verified in verify(f"memo.{suffix}", data, documents()):
        assert {v.verdict for v in verified.verdicts} == {"exact"}, verified


@pytest.mark.parametrize("suffix", ["md", "docx", "html", "eml"])
def test_the_list_of_sources_names_the_file_of_each(suffix):
    memo = memos.flood()
    written = render(memo, suffix)
    if suffix == "docx":
        written = ZipFile(BytesIO(written)).read("word/document.xml")
    told = written.decode().replace("\\", "").replace("=\n", "")
    titled = [source for source in memo.sources if source.used and source.title]
    assert {source.url is None for source in titled} == {True, False}
    assert all(file_name(source.path) in told for source in titled)
