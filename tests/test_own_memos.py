"""Memos of ours among the sources: each is named as one and none is quoted; whatever is like one is read."""

from __future__ import annotations

from email import message_from_bytes, policy
from email.message import EmailMessage
from io import BytesIO
from zipfile import ZipFile

import pytest
from helpers.altered_memos import docx_part, render
from helpers.memos import bare, flood

from briefing.model import Input, Layout
from briefing.reading import read
from briefing.writing import writer
from briefing.writing.remarks import say
from briefing.writing.wording import ENGLISH

REASON = ENGLISH["own_memo"]
ARTICLE = b"The river rose by two metres on Sunday night, the water authority said on Monday morning.\n"


@pytest.mark.parametrize("suffix", ["md", "docx", "html", "json", "eml"])
@pytest.mark.parametrize("memo", [flood(), bare()], ids=["flood", "bare"])
def test_a_memo_is_no_source(memo, suffix):
    reading = read(Input(f"a/memo.{suffix}", render(memo, suffix)))
    assert reading.documents == ()
    assert [(p.path, say(p.reason, ENGLISH), p.read) for p in reading.problems] == [(f"a/memo.{suffix}", REASON, True)]


@pytest.mark.parametrize("layout", [Layout(source_text="none"), Layout(citations="footnotes", language="de")])
@pytest.mark.parametrize("suffix", ["docx", "html"])
def test_in_any_layout(layout, suffix):
    assert not read(Input(f"memo.{suffix}", writer(suffix)(flood(), layout))).documents


def test_an_edited_one_is_none_either():
    assert not read(Input("memo.docx", docx_part(render(flood(), "docx"), lambda x: x.replace("Two", "Six")))).documents
    text = render(flood(), "md").decode()
    assert not read(Input("memo.txt", text.replace("Two", "Six").encode())).documents


def test_a_word_processor_may_have_dropped_the_proof():
    out = BytesIO()
    with ZipFile(BytesIO(render(flood(), "docx"))) as package, ZipFile(out, "w") as made:
        for entry in package.namelist():
            if not entry.startswith("customXml"):
                made.writestr(entry, package.read(entry))
    assert not read(Input("memo.docx", out.getvalue())).documents


def test_a_mail_that_was_sent_on_with_a_memo_brings_its_other_attachments():
    message = message_from_bytes(render(flood(), "eml"), policy=policy.default)
    assert isinstance(message, EmailMessage)
    message.replace_header("Message-ID", "<1@office.example>")
    message.add_attachment(ARTICLE, "text", "plain", filename="article.txt")
    reading = read(Input("sent.eml", message.as_bytes()))
    assert [document.path for document in reading.documents] == ["sent.eml/article.txt"]
    assert {say(problem.reason, ENGLISH) for problem in reading.problems} == {REASON}
    assert len(reading.problems) == 2


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("notes.md", b'<a id="point-1"></a>' + ARTICLE),
        ("notes.md", b'See <a href="#source-1">one</a> and <a href="#point-1">two</a>.\n\n' + ARTICLE),
        ("page.html", b"<html><body><p>&lt;template id=\"briefing-proof\"&gt; " + ARTICLE + b"</p></body></html>"),
        ("reply.eml", b"From: a@b.example\nSubject: Re: it\nIn-Reply-To: <0a1b@briefing.invalid>\n"
                      b"Message-ID: <7@b.example>\n\n" + ARTICLE),
    ],
)  # fmt: skip
def test_what_is_like_one_is_read(name, data):
    assert len(read(Input(name, data)).documents) == 1


def test_other_json_is_refused_as_before():
    (problem,) = read(Input("data.json", b'{"schema": "other/1"}')).problems
    assert (say(problem.reason, ENGLISH), problem.read) == ("it is a JSON data file, not an article", False)


def test_a_folder_with_memos_gives_the_same_memo(briefing, tmp_path):
    (tmp_path / "article.txt").write_bytes(ARTICLE)
    outputs = [arg for suffix in ("md", "docx", "html", "json", "eml") for arg in ("-o", tmp_path / f"memo.{suffix}")]
    assert briefing("make", tmp_path, *outputs).exit_code == 0
    again = briefing("make", tmp_path)
    assert again.exit_code == 0  # none of them counts as unread
    assert again.stderr.count(REASON) == 5
    assert "1 document" in again.stdout
    (tmp_path / "memo.md").write_text((tmp_path / "memo.md").read_text("utf-8").replace("two metres", "six metres"))
    assert briefing("verify", tmp_path / "memo.md", tmp_path).exit_code == 1  # it is no source of its own words
