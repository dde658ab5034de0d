"""The fixed words are complete in every language, and dates and numbers read as a person writes them."""

from __future__ import annotations

import string
from datetime import date

import pytest
from helpers import memos

from briefing.choosing import notes, themes
from briefing.config import Config
from briefing.model import Coverage, Document, FixedTitle, Header, Layout, Memo, Section, remark
from briefing.writing import eml, markdown
from briefing.writing.marks import marks
from briefing.writing.phrasing import count, coverage, day, in_language, short_day, span
from briefing.writing.remarks import say, understand
from briefing.writing.wording import WORDING


def fields(text: str) -> set[str | None]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("language", sorted(WORDING))
def test_a_language_has_every_word_with_the_same_blanks(language: str) -> None:
    assert list(WORDING[language]) == list(WORDING["en"])
    for key, word in WORDING[language].items():
        assert word.strip()
        assert fields(word) == fields(WORDING["en"][key]), key
        assert word.count("|") == WORDING["en"][key].count("|"), key
    assert len(WORDING[language]["months"].split()) == 12
    assert len(WORDING[language]["months_short"].split()) == 12


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ["1 August 2016", "1 Aug", "26 July to 6 August 2016", "1 to 6 August 2016"]),
        ("de", ["1. August 2016", "1. Aug.", "26. Juli bis 6. August 2016", "1. bis 6. August 2016"]),
        ("fr", ["1er août 2016", "1er août", "du 26 juillet au 6 août 2016", "du 1er au 6 août 2016"]),
        ("es", ["1 de agosto de 2016", "1 de ago.", "del 26 de julio al 6 de agosto de 2016",
                "del 1 al 6 de agosto de 2016"]),
    ],
)  # fmt: skip
def test_days(language: str, expected: list[str]) -> None:
    words, first, last = WORDING[language], date(2016, 8, 1), date(2016, 8, 6)
    found = [day(first, words), short_day(first, words), span(date(2016, 7, 26), last, words), span(first, last, words)]
    assert found == expected


def test_a_span_says_the_year_twice_only_where_it_differs() -> None:
    english = WORDING["en"]
    assert span(date(2015, 12, 30), date(2016, 1, 2), english) == "30 December 2015 to 2 January 2016"
    assert span(date(2016, 1, 2), date(2016, 1, 2), english) == "2 January 2016"


def test_coverage_leaves_out_what_nobody_stated() -> None:
    assert coverage(Coverage(1, 0, 1, None, None, 0), WORDING["en"]) == "1 document, 1 origin"
    assert coverage(Coverage(2, 1, 2, None, None, 3), WORDING["fr"]) == (
        "2 documents, 1 média nommé, 2 origines ; 3 fichiers non lus"
    )
    assert count(1, "outlets", WORDING["es"]) == "1 medio nombrado"


def test_the_titles_that_the_program_gives_are_among_the_fixed_words() -> None:
    for theme in (themes.OTHER, themes.ONLY, themes.story(3)):
        assert WORDING["en"][theme.kind].format(number=theme.number) == theme.title


def test_only_titles_that_the_program_gave_are_said_in_the_language_of_the_memo() -> None:
    sections = (Section("Key points", (1,)), Section("Story 2", (2,)), Section("Other developments", (3,)))
    fixed = (FixedTitle("Key points", "only"), FixedTitle("Story 2", "story", 2))
    memo = Memo(Header("Floods"), Coverage(1, 0, 1, None, None, 0), (), sections, (), (), fixed=fixed)
    said = in_language(memo, "de")
    assert [section.title for section in said.sections] == ["Kernpunkte", "Thema 2", "Other developments"]
    assert in_language(memo, "en") == memo


@pytest.mark.parametrize(
    ("language", "title"),
    [("en", "Briefing memo"), ("de", "Briefing"), ("fr", "Note de synthèse"), ("es", "Nota informativa")],
)
def test_a_memo_without_a_title_has_one_of_its_language(language: str, title: str) -> None:
    assert Config(language=language).header(date(2026, 3, 8)).title == title
    assert Config(language=language, title="Pont").header(date(2026, 3, 8)).title == "Pont"


def test_a_colon_stands_as_in_the_language() -> None:
    for language, wording in WORDING.items():
        layout, colon = Layout(language=language), "\u00a0:" if language == "fr" else ":"
        memo = in_language(memos.flood(), language)
        assert f"**{wording['to']}{colon}** " in markdown.write(memo, layout).decode()
        assert f"{wording['points']}{colon} [1]" in markdown.write(memo, layout).decode()
        assert f"<b>{wording['to']}{colon}</b> " in eml.html([memo])
        assert f"{wording['points']}{colon} 1" in eml.html([memo])


def test_languages_that_were_not_tested_are_named_in_one_line() -> None:
    codes = ("nl", "de", "en", "es")
    documents = [Document(f"{code}.txt", "The bridge.", code, "text", language=code) for code in codes]
    (note,) = notes.notes(documents, (), (), (), ())
    assert say(note, WORDING["de"]) == (
        "Wie gut die Auswahl der Sätze gelingt, wurde für Deutsch, Spanisch und Niederländisch nicht gemessen."
    )


def test_spanish_has_another_and_before_the_sound_of_i() -> None:
    for languages, expected in {"de, it": "alemán e italiano", "it, nl": "italiano y neerlandés"}.items():
        note = remark("untested", languages=languages)
        words = say(note, WORDING["es"])
        assert words.endswith(f" en {expected}.")
        assert understand(words) == note


@pytest.mark.parametrize(
    ("language", "one", "several"),
    [
        ("en", "only point 4.", "only points 1, 4 and 15."),
        ("de", "nur Punkt 4.", "nur die Punkte 1, 4 und 15."),
        ("fr", "le point 4 seulement.", "les points 1, 4 et 15 seulement."),
        ("es", "solo el punto 4.", "solo los puntos 1, 4 y 15."),
    ],
)
def test_points_are_named_so_that_nobody_takes_a_number_for_a_count(language: str, one: str, several: str) -> None:
    for points, expected in {"4": one, "1, 4, 15": several}.items():
        assert f": {expected} " in say(remark("most_single", points=points), WORDING[language])


@pytest.mark.parametrize(
    ("language", "mark"),
    [
        ("en", "only in part: 2, 4"),
        ("de", "nur zum Teil: 2, 4"),
        ("fr", "en partie seulement\u00a0: 2, 4"),
        ("es", "solo en parte: 2, 4"),
    ],
)
def test_sources_that_say_only_part_are_named(language: str, mark: str) -> None:
    memo = memos.flood()
    lead = memo.points[0].lead
    others = [lead._replace(source=source, lead=False, partial=source != 3) for source in (4, 2, 3, 2)]
    points = (memo.points[0]._replace(citations=(lead._replace(source=1), *others)), *memo.points[1:])
    found = marks(memo._replace(points=points), WORDING[language])
    assert found[1][:1] == (mark,)
    assert not any("2, 4" in other for number in found if number > 1 for other in found[number])
