"""Bytes of any encoding are read right, or refused in one sentence; so is the language."""

from __future__ import annotations

import tomllib
import zlib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.errors import UnreadableError
from briefing.reading.encoding import ENCODED_TWICE, decode
from briefing.reading.language import detect

CASES = tomllib.loads((Path(__file__).parent / "cases" / "languages.toml").read_text(encoding="utf-8"))["case"]
LEGACY = [(case["text"], name) for case in CASES for name in case["encodings"]]


@pytest.mark.parametrize(("text", "name"), LEGACY, ids=[f"{text[:8]}-{name}" for text, name in LEGACY])
@pytest.mark.parametrize("tail", ["", "\n"], ids=["even", "odd"])  # one more byte must not change the answer
def test_legacy_encodings(text: str, name: str, tail: str) -> None:
    found, notes = decode((text + tail).encode(name))
    assert found == text + tail
    assert [note[:10] for note in notes] == ["decoded as"]


@pytest.mark.parametrize("name", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_utf_needs_no_remark(name: str) -> None:
    for case in CASES:
        assert decode(case["text"].encode(name)) == (case["text"], ())


@pytest.mark.parametrize("name", ["latin-1", "cp1252"])
def test_what_was_encoded_twice_is_encoded_once(name: str) -> None:
    text = "“The bridge’s closed,” said Jo Doe – café and all."
    data = text.encode()
    if name == "cp1252":
        data = data.replace("”".encode(), b'"')  # which has a byte that is no letter there
    assert decode(data.decode(name).encode()) == (data.decode(), (ENCODED_TWICE,))


@pytest.mark.parametrize("text", ["Le château est fermé.", "Â, Ã and â: “Ãlvaro”.", "Ã© is é", "São Tomé Ã"])
def test_letters_that_only_look_so_stay(text: str) -> None:
    assert decode(text.encode()) == (text, ())


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 8,
        zlib.compress(bytes(range(256)) * 40),
        b"\x7fELF\x02\x01\x01" + bytes(900) + bytes(range(200)) * 4,
        b"\xff\xfea",
        b"RIFF" + bytes(range(1, 32)) * 9,
    ],
    ids=["picture", "compressed", "program", "broken UTF-16", "signs of no text that are valid UTF-8"],
)
def test_what_is_no_text_is_refused_in_one_sentence(data: bytes) -> None:
    with pytest.raises(UnreadableError) as caught:
        decode(data)
    assert "\n" not in str(caught.value)


def test_a_few_broken_bytes_are_reported() -> None:
    text = "Die Brücke über den Fluß kostet zehn Millionen, größer als je. " * 5
    found, notes = decode(text.encode() + b"\xc3")
    assert found == text + "\ufffd"
    assert notes == ("decoded as utf-8; 1 damaged character",)


def test_an_english_preface_does_not_hide_the_rest() -> None:
    text = "The talks go on. " * 9000 + "Президент заявил во вторник, что переговоры будут продолжены."
    assert decode(text.encode("cp1251"))[0] == text


def test_control_characters_go_and_are_counted() -> None:
    assert decode("a\x00b\u202ec".encode()) == ("abc", ("2 control characters removed",))


@given(st.binary(max_size=300))
def test_any_bytes_give_text_or_one_sentence(data: bytes) -> None:
    try:
        found = decode(data)[0]
    except UnreadableError as error:
        found = str(error).replace("\n", "\0")
    assert not set(found) & set("\0\x08\ud800\u202e")


@given(st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Cn", "Co")), min_size=1, max_size=100))
def test_utf_8_is_never_mistaken(text: str) -> None:
    assert decode(text.encode()) == (text, ())


@pytest.mark.parametrize("case", CASES, ids=[case["language"] + case["text"][:6] for case in CASES])
def test_language(case: dict[str, Any]) -> None:
    assert detect(case["text"]) == case["language"]
    assert detect("\x0b" + case["text"] + "\x1c") == case["language"]


@pytest.mark.parametrize("text", ["", "   ", "OK", "Hello", "12 34 56 78 90 12 34 56"])
def test_what_is_shorter_than_a_sentence_has_no_language(text: str) -> None:
    assert detect(text) == "und"
