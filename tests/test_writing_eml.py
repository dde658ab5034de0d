"""The draft mail: what a mail program reads of it, and that nothing a letter says becomes a header."""

from __future__ import annotations

import re
import subprocess
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from html import escape
from html.parser import HTMLParser

import pytest
from conftest import need
from helpers.altered_memos import documents
from helpers.memos import bare, flood, many
from helpers.verifying import verify
from hypothesis import example, given
from hypothesis import strategies as st

from briefing.errors import BriefingError
from briefing.model import Layout
from briefing.pipeline import render
from briefing.text import collapse
from briefing.writing import docx, eml, mime
from briefing.writing.mime import Attachment, Letter
from briefing.writing.wording import WORDING

LETTER = Letter(
    subject="Floods",
    text="One line.\n",
    html="<p>One line.</p>\n",
    sender=("Desk <desk@office.example>",),
    to=("Åsa Öberg <asa@ministry.example>, b@ministry.example",),
    date=datetime(2026, 10, 15, tzinfo=UTC),
    attachments=(Attachment("Überblick.docx", eml.DOCX, b"PK\x03\x04 not really"),),
)
HEADERS = ["From", "To", "Subject", "Date", "X-Unsent", "Message-ID", "MIME-Version", "Content-Type"]


def parsed(data: bytes) -> EmailMessage:
    return message_from_bytes(data, policy=policy.default)


def body(message: EmailMessage, kind: str) -> str:
    part = message.get_body((kind,))
    assert part is not None
    return part.get_content().replace("\r\n", "\n")


class Shown(HTMLParser):
    """The text a page shows, the addresses it names and the elements it is made of."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.text, self.links, self.tags = "", [], set()
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.links += [value for name, value in attrs if name in ("href", "src", "background")]

    def handle_data(self, data):
        self.text += data


@pytest.mark.parametrize("memo", [flood(), bare(), many()], ids=["flood", "bare", "many"])
def test_both_bodies_hold_every_point_under_its_number(memo):
    message = parsed(eml.write(memo, Layout()))
    text, page = collapse(body(message, "plain")), collapse(Shown(body(message, "html")).text)
    for point in memo.points:
        cited = "".join(f"[{n}]" for n in point.sources)
        assert f"{point.number}. {point.text} {cited}" in text
        assert f"{point.number}. {point.text} " in page
    for source in memo.sources:
        assert (f"[{source.number}] " in text) == (f"[{source.number}] " in page) == source.used


def test_the_html_loads_nothing_and_links_only_to_the_sources():
    memo = flood()
    shown = Shown(eml.html([memo]))
    assert shown.tags.isdisjoint({"img", "script", "link", "style", "iframe", "object", "form", "svg"})
    assert shown.links
    assert all(re.match("https://[a-z]+[.]example/", link) for link in shown.links)


def test_the_html_shows_markup_of_a_source_as_text():
    memo = bare()
    point = memo.points[0]._replace(text='<img src=x onerror="alert(1)"> & more {{ 7*7 }}')
    page = eml.html([memo._replace(points=(point,))])
    assert "img" not in Shown(page).tags
    assert point.text in Shown(page).text


def test_the_attachment_is_the_word_document_of_the_memo():
    (attached,) = parsed(eml.write(flood(), Layout())).iter_attachments()
    assert attached.get_content() == docx.write(flood(), Layout())
    assert attached.get_content_type() == eml.DOCX
    assert attached.get_filename() == "Flood in the Lomond valley - rescue, the dam, the bill.docx"


@pytest.mark.parametrize("subject", ["Überschwemmung " * 30, "F" * 69, "F" * 70, f"Flood {'d' * 77} {'d' * 78}"])
def test_every_line_is_ascii_short_and_ends_as_mail_lines_end(subject):
    data = mime.message(LETTER._replace(text="Göteborg " * 300 + "\n.\nFrom here\n", subject=subject))
    assert data.isascii()
    lines = [line for line in data.split(b"\r\n") if not re.match(b"Content-Type: app| filename[*]=", line)]
    assert not any(b"\n" in line or b"\r" in line for line in lines)
    assert max(map(len, lines)) <= 78
    assert parsed(data)["Subject"] == mime.header_value(subject)


def test_the_bytes_depend_on_the_letter_and_on_nothing_else():
    assert mime.message(LETTER) == mime.message(LETTER)
    ids = {parsed(mime.message(LETTER._replace(subject=subject)))["Message-ID"] for subject in ("a", "b", "a")}
    assert len(ids) == 2


def test_the_text_comes_back_as_it_was_written():
    text = "Å = 5 €\ntrailing space \n.\nFrom me\n\n“x”\t end\n" + "long " * 100 + "\n"
    assert body(parsed(mime.message(LETTER._replace(text=text))), "plain") == text


def test_a_name_outside_ascii_comes_with_one_inside():
    message = parsed(mime.message(LETTER))
    (attached,) = message.iter_attachments()
    assert attached.get_filename() == "Überblick.docx"
    assert attached.get_param("name") == "Uberblick.docx"
    assert b'filename="Uberblick.docx"' in mime.message(LETTER)


def test_the_headers_are_these_and_no_others():
    message = parsed(mime.message(LETTER))
    assert message.keys() == HEADERS
    assert message["To"].addresses[0].display_name == "Åsa Öberg"
    assert [a.addr_spec for a in message["To"].addresses] == ["asa@ministry.example", "b@ministry.example"]
    assert parsed(mime.message(LETTER._replace(draft=False))).keys() == [h for h in HEADERS if h != "X-Unsent"]


ENCODED_NEWLINE = "=?utf-8?q?Floods=0D=0ABcc=3A_spy=40evil.example?="
hostile = (
    st.text(st.sampled_from('\r\n\0\x0b\x1c\x85\u2028\u2029\u202e\ud800\ufffe=?utf-8Q_:;,<>@"\\()[] .éЖ漢a'))
    | st.text()
)


@given(hostile, hostile)
@example("Floods\r\nBcc: spy@evil.example", "a\r\nX: y")
@example(ENCODED_NEWLINE, ENCODED_NEWLINE)
@example("=\u2028?utf-8?q?=0ABcc=3A?=", "=\ud800?utf-8?q?x?=")
@example("é" * 500, "漢" * 500 + ".docx")
def test_no_subject_name_or_file_name_adds_a_header(subject, name):
    attachment = Attachment(name, "text/plain", b"x")
    people = re.sub(r'[<>@,;:"\\()\[\]]', "", name)
    letter = LETTER._replace(
        subject=subject, to=(f'"{people}" <a@b.example>',), attachments=(attachment,), text=subject
    )
    data = mime.message(letter)
    message = parsed(data)
    assert message.keys() == HEADERS
    assert [a.addr_spec for a in message["To"].addresses] == ["a@b.example"]
    (attached,) = message.iter_attachments()
    assert attached.get_content().encode() == b"x"
    assert "/" not in attached.get_filename()


GOOD = {
    "a@b.example": ("", "a@b.example"),
    '"Doe, Jane" <j@x.example>': ("Doe, Jane", "j@x.example"),
    "Åsa <a@x.example>": ("Åsa", "a@x.example"),
    "x@münchen.example": ("", "x@xn--mnchen-3ya.example"),
}


@pytest.mark.parametrize("value", GOOD)
def test_addresses(value):
    assert mime.addresses((value,)) == (GOOD[value],)


@pytest.mark.parametrize(
    "value",
    ["", "nobody", "a@b@c.example", "a@x.example)b@y.example", "a@x.example]b@y.example", "a@x.example;b@y.example",
     "åsa@x.example", "a@x.example\r\nBcc: b@y.example", "a b@x.example", "a@-", "a@x..example"],
)  # fmt: skip
def test_what_is_no_address_is_refused_in_one_sentence(value):
    with pytest.raises(BriefingError, match="is no mail address; write") as error:
        mime.addresses((value,))
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("name", "expected", "plain"),
    [
        ("../../etc/passwd.docx", "_.._etc_passwd.docx", "etc_passwd.docx"),
        ("Порт.docx", "Порт.docx", "memo.docx"),
        ("a\r\nb.docx", "a b.docx", "a b.docx"),
        ("", "memo", "memo"),
        ("漢" * 100 + ".docx", "漢" * 40 + ".docx", "memo.docx"),
    ],
)
def test_file_names(name, expected, plain):
    assert mime.attachment_name(name) == expected
    assert mime.ascii_name(expected) == plain


def test_make_writes_a_draft_with_the_very_word_document(briefing, tmp_path):
    result = briefing("make", "seeds", "-o", tmp_path / "brief.eml", "-o", tmp_path / "brief.docx")
    assert result.exit_code == 0, result.stderr
    message = parsed((tmp_path / "brief.eml").read_bytes())
    assert message["X-Unsent"] == "1"
    (attached,) = message.iter_attachments()
    assert (attached.get_content_type(), attached.get_content()) == (eml.DOCX, (tmp_path / "brief.docx").read_bytes())


@pytest.mark.parametrize("language", WORDING)
def test_a_draft_speaks_the_language_of_the_memo(language):
    layout = Layout(language=language)
    text = body(parsed(eml.write(flood(), layout)), "plain")
    assert WORDING[language]["bottom_line"] in text
    assert all(point.text.split()[0] in text for point in flood().points)


def test_words_from_right_to_left_have_their_direction_and_what_the_memo_says_of_them_its_own():
    memo = flood()
    memo = memo._replace(sources=tuple(source._replace(language="he") for source in memo.sources))
    page = eml.html([memo])
    for point in memo.points:
        [paragraph] = re.findall(f'<p id="point-{point.number}".*?</p>', page, re.S)
        assert paragraph.startswith(f'<p id="point-{point.number}" dir="rtl"')
        assert f'{point.number}. <span lang="he" dir="rtl">{escape(point.text)}</span> <span dir="ltr">' in paragraph
        assert "]</a>" not in paragraph.partition('<span dir="ltr">')[0]
    assert 'dir="' not in eml.html([flood()])
    (verified,) = [one for one in verify("memo.eml", render(memo, "eml"), documents()) if "HTML" in one.name]
    assert {v.verdict for v in verified.verdicts} == {"exact"}


@pytest.mark.external
def test_munpack_takes_the_attachment_out_byte_for_byte(tmp_path):
    data = bytes(range(256)) * 50
    letter = LETTER._replace(attachments=(Attachment("Überblick.docx", eml.DOCX, data),))
    (tmp_path / "draft.eml").write_bytes(mime.message(letter))
    subprocess.run([need("munpack"), "-q", "draft.eml"], cwd=tmp_path, check=True, capture_output=True)
    assert (tmp_path / "Uberblick.docx").read_bytes() == data


@pytest.mark.external
def test_mutt_shows_the_draft_and_its_attachment(tmp_path):
    data = eml.write(flood(), Layout())
    # mutt opens mailboxes, not drafts: one "From " line makes the draft one.
    (tmp_path / "box").write_bytes(b"From desk Thu Oct 15 00:00:00 2026\n" + data.replace(b"\r\n", b"\n"))
    keys = "<pipe-message>cat > shown<enter><view-attachments><last-entry><pipe-entry>cat > saved<enter><exit><quit>"
    (tmp_path / "muttrc").write_text(f"set folder=. wait_key=no pipe_decode=yes quit=yes\npush '{keys}'\n")
    command = f"{need('mutt')} -n -F muttrc -R -f box"
    subprocess.run(
        [need("script"), "-qec", command, "/dev/null"],  # mutt wants a terminal
        cwd=tmp_path, env={"TERM": "xterm", "HOME": str(tmp_path), "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"},
        check=False, capture_output=True, timeout=30, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    assert "6,200 people" in (tmp_path / "shown").read_text(encoding="utf-8")
    (attached,) = parsed(data).iter_attachments()
    assert (tmp_path / "saved").read_bytes() == attached.get_content()


def test_what_was_not_used_is_listed_without_its_folder():
    lines = [
        "07-letter.txt: read; no sentence was chosen from it",
        "09-courier-copy.html: the same file as 01-courier.html",
    ]
    for shown in (eml.text([flood()]), eml.html([flood()])):
        flat = " ".join(shown.split())
        assert "Not used or not read" in flat
        assert all(line in flat for line in lines)
        assert "articles/" not in flat
