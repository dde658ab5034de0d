"""Every limit, made small: what is beyond it is not read, and that is said."""

from __future__ import annotations

import zipfile

import pytest
from helpers.bad_inputs import PROSE, many_attachments, nested_mail, packed, pdf, sample, web

from briefing import reading
from briefing.model import Input, Limits
from briefing.writing.remarks import say
from briefing.writing.wording import ENGLISH

LINES = "".join(f"{PROSE} This was the council's meeting number {n}.\n" for n in range(20))


@pytest.mark.parametrize(
    ("name", "data", "limit", "said"),
    [
        ("a.txt", PROSE.encode(), {"file_bytes": 50}, "larger than 0 MB, the limit for one file"),
        ("a.html", web(f"<p>{LINES}</p>"), {"html_bytes": 500}, "the limit for a web page"),
        ("a.html", web("<p>" * 100_001), {}, "it has more than 100,000 elements"),
        ("a.docx", sample("office.docx"), {"markup_bytes": 500}, "its markup is larger than"),
        ("a.rtf", sample("office.rtf"), {"markup_bytes": 500}, "its markup is larger than"),
        ("a.epub", sample("office.epub"), {"markup_bytes": 2500}, "its markup is larger than"),
        ("a.txt", LINES.encode(), {"characters": 300}, "only the first 151 characters of"),
        ("a.pdf", pdf(3, 0), {"pages": 2}, "only the first 2 of 3 pages were read"),
        ("a.pdf", pdf(3, 0), {"characters": 1800}, "only the first 2 of 3 pages were read"),
        ("a.zip", packed(("a.txt", b"a"), ("b.txt", b"b")), {"entries": 1}, "it holds more than 1 files"),
        ("a.zip", packed(("a.txt", LINES.encode())), {"unpacked_bytes": 1000}, "it would unpack to more than 0 MB"),
        ("a.zip", packed(("a.txt", b"a" * 11_000_000)), {}, "like a zip bomb"),
        ("a.mbox", sample("python.mbox"), {"entries": 1}, "1 messages of a mailbox are the most that is read"),
        ("a.eml", many_attachments(3), {"attachments": 2}, "a mail may have 2 attachments, and this one has 3"),
        ("a.eml", many_attachments(3), {"unpacked_bytes": 200}, "more than 0 MB unpacked in all"),
        ("a.eml", nested_mail(3), {"depth": 2}, "nested more than 2 deep"),
    ],
)
def test_what_is_beyond_a_limit_is_said(name, data, limit, said):
    found = reading.read(Input(name, data), Limits()._replace(**limit))
    notes = [note for document in found.documents for note in document.notes]
    reasons = [say(problem.reason, ENGLISH) for problem in found.problems]
    assert any(said in line for line in (*notes, *reasons)), (notes, reasons)


THREE = packed(*((f"{n}.txt", f"{PROSE} So says paper {n}.".encode()) for n in range(3)))


@pytest.mark.parametrize(
    ("data", "limit", "read"),
    [
        (packed(("a.txt", b"a"), ("b.txt", b"b")), {"entries": 2}, 2),
        (packed(("a.zip", THREE), ("b.txt", b"b"), kind=zipfile.ZIP_STORED), {"entries": 3}, 4),
        (packed(("a.txt", LINES.encode())), {"unpacked_bytes": len(LINES)}, 1),
        (packed(("a.txt", b"a" * 9_000_000)), {}, 1),
        (packed(("a.txt", b"a" * 11_000_000)), {"ratio": 1100}, 1),
    ],
    ids=["entries", "entries of archives inside", "bytes", "small", "ratio"],
)
def test_what_is_within_the_limits_of_an_archive_is_read(data, limit, read):
    found = reading.read(Input("a.zip", data), Limits()._replace(**limit))
    assert len(found.documents) == read, found.problems


def test_pictures_inside_a_page_do_not_count_against_its_size():
    picture = "data:image/png;base64," + "iVBORw0KGgo" * 1000
    page = web(f"<article><p>{LINES}</p><img src='{picture}'></article>")
    found = reading.read(Input("a.html", page), Limits(html_bytes=5000))
    assert len(found.documents) == 1


def test_every_attachment_within_the_limit_is_a_source_of_its_own():
    found = reading.read(Input("a.eml", many_attachments(3)))
    assert [document.path for document in found.documents] == ["a.eml", *(f"a.eml/paper {n}.txt" for n in range(3))]


def test_what_is_read_is_not_said_to_be_unread():
    inner = packed(("x.txt", LINES.encode()), kind=zipfile.ZIP_STORED)
    data = packed(("1.zip", inner), ("2.txt", PROSE.encode()), ("3.txt", f"{PROSE} Again.".encode()))
    limits = Limits(unpacked_bytes=len(inner) + 2 * len(PROSE) + 100)
    found = reading.read(Input("a.zip", data), limits)
    assert [document.path for document in found.documents] == ["a.zip/2.txt", "a.zip/3.txt"]
    assert [problem.path for problem in found.problems] == ["a.zip/1.zip"]
