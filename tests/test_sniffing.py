"""Content decides what a file is, and a name that says otherwise is noted."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from helpers.bad_inputs import packed

from briefing import reading
from briefing.errors import UnreadableError
from briefing.model import Extract, Input, Limits
from briefing.reading import formats
from briefing.reading.formats.sniffing import sniff

CASES = tomllib.loads((Path(__file__).parent / "cases/sniffing.toml").read_text(encoding="utf-8"))["case"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_the_beginning_of_a_file_tells_its_format(case):
    if "refused" in case:
        with pytest.raises(UnreadableError, match=case["refused"]):
            sniff(case["name"], case["data"].encode())
    else:
        note = (case["note"],) if "note" in case else ()
        assert sniff(case["name"], case["data"].encode()) == (case["format"], note)


def test_markup_in_sixteen_bits_is_recognised():
    assert sniff("a", "<html><head>".encode("utf-16"))[0] == "html"


@pytest.mark.parametrize("part", ["xl/workbook.xml", "ppt/presentation.xml"])
def test_other_office_documents_are_refused_by_name(part):
    with pytest.raises(UnreadableError, match="a spreadsheet or a presentation"):
        sniff("a.xlsx", packed(("[Content_Types].xml", b"<Types/>"), (part, b"<x/>")))


def test_a_plug_in_reads_the_suffix_it_is_named_after(tmp_path, monkeypatch):
    (tmp_path / "shouting.py").write_text(
        "from briefing.model import Extract\ndef read(data, limits):\n    return Extract(data.decode().lower())\n"
    )
    (tmp_path / "shouting-1.dist-info").mkdir()
    (tmp_path / "shouting-1.dist-info" / "METADATA").write_text("Metadata-Version: 2.1\nName: shouting\nVersion: 1\n")
    (tmp_path / "shouting-1.dist-info" / "entry_points.txt").write_text("[briefing.formats]\nshout = shouting:read\n")
    monkeypatch.syspath_prepend(tmp_path)
    formats.plugins.cache_clear()
    try:
        document = reading.read(Input("a.shout", b"THE COUNCIL VOTED.\0")).documents[0]
    finally:
        formats.plugins.cache_clear()
    assert (document.text, document.format) == ("the council voted.", "shout")
    assert document.notes == ("1 control character removed",)


def test_a_reader_that_fails_costs_its_own_file_only(briefing, tmp_path, monkeypatch):
    readers = formats.reader

    def fails(data: bytes, limits: Limits) -> Extract:
        raise ZeroDivisionError

    monkeypatch.setattr(formats, "reader", lambda name: fails if name == "rtf" else readers(name))
    (tmp_path / "odd.rtf").write_bytes(b"{\\rtf1 The council voted.}")
    (tmp_path / "good.txt").write_text("The council voted on Tuesday to open a second ferry line to the islands.")
    result = briefing("make", tmp_path)
    assert result.exit_code == 3
    assert "odd.rtf: it is damaged, or its reader fails on it (ZeroDivisionError)" in result.stderr
    assert "second ferry line" in result.stdout
