"""Words, stems, stop words and word counts in every script."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.text import SNOWBALL, count_words, stems, stop_stems, tokens, words

# One plain sentence in each language that sumy has stop words for.
SENTENCES = {
    "ar": "أغلقت السلطات الميناء الشرقي يوم الاثنين.",
    "cs": "Úřad v pondělí uzavřel východní molo.",
    "de": "Die Behörde schloss am Montag den östlichen Pier.",
    "el": "Η αρχή έκλεισε την ανατολική προβλήτα τη Δευτέρα.",
    "en": "The authority closed the eastern pier on Monday.",
    "es": "La autoridad cerró el muelle oriental el lunes.",
    "fr": "L'autorité a fermé la jetée orientale lundi.",
    "he": "הרשות סגרה את המזח המזרחי ביום שני.",
    "it": "L'autorità ha chiuso il molo orientale lunedì.",
    "ja": "当局は月曜日に東桟橋を閉鎖した。",
    "ko": "당국은 월요일에 동쪽 부두를 폐쇄했다.",
    "pl": "Władze zamknęły w poniedziałek wschodnie molo.",
    "pt": "A autoridade fechou o cais oriental na segunda-feira.",
    "sk": "Úrad v pondelok zatvoril východné mólo.",
    "sv": "Myndigheten stängde den östra piren på måndagen.",
    "th": "เจ้าหน้าที่ปิดท่าเรือตะวันออกในวันจันทร์",
    "uk": "Влада закрила східний пірс у понеділок.",
    "zh": "当局星期一关闭了东码头。",
}


@pytest.mark.parametrize("language", SENTENCES)
def test_every_language_has_stems_for_its_words(language: str) -> None:
    text = SENTENCES[language]
    assert len(stems(text, language)) == len(words(text)) == len(tokens(text)) >= 5
    assert count_words(text) >= 5


@pytest.mark.parametrize(("a", "b", "language"), [("closed", "closing", "en"), ("fermée", "fermées", "fr")])
def test_forms_of_a_word_share_a_stem(a: str, b: str, language: str) -> None:
    assert stems(a, language) == stems(b, language)


def test_every_algorithm_named_exists() -> None:
    assert all(stems("word", language) for language in SNOWBALL)


def test_words_keep_the_marks_of_their_letters() -> None:
    assert words("हिन्दी में समाचार") == ["हिन्दी", "में", "समाचार"]
    assert words("don’t stop the U.S. e-mail") == ["don’t", "stop", "the", "u", "s", "e", "mail"]


def test_scripts_without_spaces_fall_into_characters() -> None:
    assert words("东码头 COVID-19") == ["东", "码", "头", "covid", "19"]
    assert words("ที่") == ["ที่"]  # one letter with its marks


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("one two – three.", 4),  # as a word processor counts
        ("东码头关闭。", 5),
        ("COVID-19 东码头", 4),
        ("ท่าเรือตะวันออก", 4),
        ("", 0),
    ],
)
def test_count_words(text: str, count: int) -> None:
    assert count_words(text) == count


def test_the_most_frequent_short_words_are_function_words_where_no_list_is_at_hand() -> None:
    sentences = [("le", "port", "de", "la", "ville"), ("le", "maire", "de", "la", "commune")] * 30
    many = [(f"m{n}",) for n in range(300)]
    found = stop_stems([*sentences, *many], ["fr"] * (len(sentences) + len(many)))
    assert {"le", "de", "la"} <= found
    assert "commune" not in found
    assert len(found) == 40
    assert len(stop_stems(sentences[:2], ["fr"] * 2)) < 3


def test_a_language_does_not_lend_its_function_words_to_another() -> None:
    assert stop_stems([("the", "pier")], ["en"]) >= {"the"}
    german = [("es", "war", "die", "see"), ("so", "war", "die", "art"), *((f"w{n}",) for n in range(9))] * 9
    english = [("the", "war", "at", "sea", "may", "end")] * 200
    mixed = stop_stems([*german, *english], ["de"] * len(german) + ["en"] * len(english))
    assert "war" in stop_stems(german, ["de"] * len(german))
    assert "war" not in mixed
    assert mixed >= {"the", "at"}
    assert stop_stems([], []) == frozenset()


@given(st.text("ab'_ 9\xe9\xc9\xb5\xbd\xa0\x85\n."))
def test_words_of_latin_1_are_those_of_the_pattern(text: str) -> None:
    assert words(text) == tokens(text.lower())


@given(st.text())
def test_any_text_has_words_and_a_count(text: str) -> None:
    assert [word for word in words(text) if not word.strip()] == []
    assert (count_words(text) == 0) or text.strip()
