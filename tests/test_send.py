"""Sending: a real server with STARTTLS and a password, and all that can go wrong with it."""

from __future__ import annotations

import json
import socket
import ssl
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from email import message_from_bytes, policy
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import trustme
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, Envelope, LoginPassword
from helpers.altered_memos import docx_part
from helpers.memos import flood, many

from briefing import send
from briefing.cli.mail import _address
from briefing.errors import BriefingError
from briefing.mail import compose
from briefing.model import SINGLE_ORIGIN, Layout, Problem, remark
from briefing.pipeline import render
from briefing.send import Server
from briefing.writing import eml, proof, writer
from briefing.writing.readers import FEW, without_folders
from briefing.writing.wording import WORDING

PASSWORDS = ("open sesame", "Åben sesam")
MESSAGE = b"Subject: Floods\r\n\r\n.one line\r\n"
DESK, ONE, TWO, NOBODY = "desk@office.example", "one@office.example", "two@office.example", "nobody@office.example"


@dataclass
class Post:
    """The handler of the server: keeps what it takes, refuses one address, breaks off where it is told to."""

    taken: list[Envelope] = field(default_factory=list)
    breaks_off_at: str = ""

    async def handle_RCPT(self, server: Any, session: Any, envelope: Envelope, address: str, options: Any) -> str:
        if address == NOBODY:
            return "550 5.1.1 nobody of that name here"
        if self.breaks_off_at == "RCPT":
            server.transport.close()
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Envelope) -> str:
        if self.breaks_off_at == "DATA":
            server.transport.abort()
            return "250 too late"
        self.taken.append(envelope)
        return "250 OK"


def logs_in(server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:
    right = isinstance(data, LoginPassword) and data.login == b"desk" and data.password.decode() in PASSWORDS
    return AuthResult(success=right, handled=False)  # handled: it would answer by itself, and the client would wait


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def trusted(authority: trustme.CA, tmp_path: Path) -> str:
    authority.cert_pem.write_to_path(str(tmp_path / "authority.pem"))
    return str(tmp_path / "authority.pem")


Start = Callable[..., tuple[Post, Server]]


@pytest.fixture
def start(authority: trustme.CA, trusted: str) -> Iterator[Start]:
    """start(...) -> a running server and how to reach it."""
    running: list[Controller] = []

    def run(post: Post | None = None, *, name: str = "localhost", encrypted: bool = True, **settings: Any):
        post = post or Post()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert(name).configure_cert(context)
        if encrypted:
            settings = {"tls_context": context, "require_starttls": True, **settings}
        controller = Controller(post, hostname="127.0.0.1", port=_free_port(), **settings)
        controller.start()
        running.append(controller)
        return post, Server("localhost", controller.port, authorities=trusted)

    yield run
    for controller in running:
        controller.stop()


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


def test_a_mail_arrives_byte_for_byte(start):
    post, server = start()
    delivery = send.send(MESSAGE, DESK, [ONE, TWO, ONE], server, 5)
    assert (delivery.accepted, delivery.refused) == ((ONE, TWO), ())
    [envelope] = post.taken
    assert (envelope.mail_from, envelope.rcpt_tos, envelope.content) == (DESK, [ONE, TWO], MESSAGE)


@pytest.mark.parametrize("password", PASSWORDS)
def test_with_a_password(start, password):
    post, server = start(authenticator=logs_in, auth_required=True)
    send.send(MESSAGE, DESK, [ONE], replace(server, user="desk", password=password), 5)
    assert len(post.taken) == 1


def test_a_wrong_password_is_told_without_it(start):
    post, server = start(authenticator=logs_in, auth_required=True)
    server = replace(server, user="desk", password="wrong secret")
    with pytest.raises(BriefingError, match="localhost did not take the password of desk; nothing was sent") as error:
        send.send(MESSAGE, DESK, [ONE], server, 5)
    assert "secret" not in str(error.value) + repr(server)
    assert not post.taken


def test_no_encryption_no_mail(start):
    post, server = start(encrypted=False, authenticator=logs_in, auth_require_tls=False)
    with pytest.raises(BriefingError, match="offers no encryption"):
        send.send(MESSAGE, DESK, [ONE], replace(server, user="desk", password="Åben sesam"), 5)
    assert not post.taken


@pytest.mark.parametrize("case", ["unknown authority", "other name"])
def test_a_bad_certificate(start, case):
    post, server = start(name="mail.elsewhere.example" if case == "other name" else "localhost")
    if case == "unknown authority":
        server = replace(server, authorities=None)
    with pytest.raises(BriefingError, match=r"its certificate is not to be trusted .*; nothing was sent"):
        send.send(MESSAGE, DESK, [ONE], server, 5)
    assert not post.taken


def test_encrypted_from_the_first_byte(start, authority):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    post, server = start(encrypted=False, ssl_context=context, server_hostname="localhost")
    send.send(MESSAGE, DESK, [ONE], replace(server, tls=True), 5)
    assert len(post.taken) == 1


def test_a_mail_larger_than_the_server_takes(start):
    post, server = start(data_size_limit=1_500_000)
    with pytest.raises(BriefingError, match=r"the mail has 2.0 MB, and localhost takes 1.5 MB; attach fewer files"):
        send.send(MESSAGE + b"x" * 2_000_000, DESK, [ONE], server, 5)
    assert not post.taken


def test_a_refused_recipient_does_not_keep_the_others_from_it(start):
    post, server = start()
    delivery = send.send(MESSAGE, DESK, [ONE, NOBODY], server, 5)
    assert delivery.accepted == (ONE,)
    assert delivery.refused == ((NOBODY, "550 5.1.1 nobody of that name here"),)
    assert post.taken[0].rcpt_tos == [ONE]
    assert send.send(MESSAGE, DESK, [NOBODY], server, 5).accepted == ()


@pytest.mark.parametrize("place", ["RCPT", "DATA"])
def test_a_server_that_breaks_off(start, place):
    _, server = start(Post(breaks_off_at=place))
    with pytest.raises(BriefingError, match="broke off before it confirmed the mail; look whether it arrived"):
        send.send(MESSAGE, DESK, [ONE], server, 5)


def test_nobody_listens():
    with pytest.raises(BriefingError, match=r"localhost, port \d+: no connection .*; nothing was sent"):
        send.send(MESSAGE, DESK, [ONE], Server("localhost", _free_port()), 5)


@pytest.mark.parametrize("held", [None, b"", b"-----BEGIN CERTIFICATE-----\n???\n", b"\xff\x00"])
def test_authorities_that_are_none_are_named(tmp_path, held):
    path = tmp_path / "house.pem"
    if held is not None:
        path.write_bytes(held)
    with pytest.raises(BriefingError, match=r"house\.pem: it (holds no certificates|cannot be opened)"):
        send.send(MESSAGE, DESK, [ONE], Server("localhost", _free_port(), authorities=str(path)), 5)


def test_authorities_may_have_comments(start, trusted):
    Path(trusted).write_bytes("Unsere eigene Behörde\n".encode() + Path(trusted).read_bytes())
    _, server = start()
    assert send.send(MESSAGE, DESK, [ONE], server, 5).accepted == (ONE,)


# -- the command -------------------------------------------------------------------------------------------------------


@pytest.fixture
def files(tmp_path: Path) -> dict[str, str]:
    """The flood in every format, by suffix."""
    for suffix in ("docx", "html", "md", "json"):
        (tmp_path / f"brief.{suffix}").write_bytes(writer(suffix)(flood(), Layout()))
    return {suffix: str(tmp_path / f"brief.{suffix}") for suffix in ("docx", "html", "md", "json")}


@pytest.mark.parametrize(
    ("given", "attached"),
    [
        (("docx",), ["brief.docx"]),
        (("html",), ["brief.html"]),
        (("json",), []),
        (("md", "json"), ["brief.md"]),
        (("docx", "html", "md", "json"), ["brief.docx", "brief.html", "brief.md"]),
    ],
)
def test_a_draft_of_finished_files(briefing, files, given, attached):
    result = briefing("mail", *(files[suffix] for suffix in given), "--to", f"Åsa <{ONE}>", "--cc", TWO)
    assert result.exit_code == 0, result.stderr
    message = message_from_bytes(result.stdout_bytes, policy=policy.default)
    assert [a.addr_spec for a in (*message["To"].addresses, *message["Cc"].addresses)] == [ONE, TWO]
    assert message["X-Unsent"] == "1"
    assert message["Subject"] == flood().header.title
    assert [part.get_filename() for part in message.iter_attachments()] == attached
    for part in message.iter_attachments():
        content = part.get_payload(decode=True)
        assert content == Path(files[part.get_filename().partition(".")[2]]).read_bytes()
    text = " ".join(message.get_body(("plain",)).get_content().split())
    assert text.count("6,200 people") == 1
    assert all(f"{point.number}. {point.text}" in text for point in flood().points)


@pytest.mark.parametrize("suffixes", [("htm",), ("json", "markdown")])
def test_whatever_a_memo_can_be_called_is_mailed_and_verified(briefing, tmp_path, suffixes):
    files = [tmp_path / f"memo.{suffix}" for suffix in suffixes]
    assert briefing("make", "seeds", *(argument for file in files for argument in ("-o", file))).exit_code == 0
    assert briefing("verify", files[-1], "seeds").exit_code == 0
    drafted = briefing("mail", *files, "-o", tmp_path / "draft.eml")
    assert (drafted.exit_code, drafted.stderr) == (0, f"{tmp_path}/draft.eml: a draft with {files[-1].name}\n")
    assert briefing("verify", tmp_path / "draft.eml", "seeds").exit_code == 0


def test_a_draft_is_the_same_every_time(briefing, files, tmp_path):
    for name in ("a.eml", "b.eml"):
        assert briefing("mail", files["docx"], "--to", ONE, "-o", tmp_path / name).exit_code == 0
    assert (tmp_path / "a.eml").read_bytes() == (tmp_path / "b.eml").read_bytes()


def test_a_mail_of_two_memos_verifies(briefing, files, tmp_path):
    assert briefing("make", "seeds", "-o", tmp_path / "seeds.docx").exit_code == 0
    assert (
        briefing("mail", tmp_path / "seeds.docx", files["docx"], "--to", ONE, "-o", tmp_path / "two.eml").exit_code == 0
    )
    outcome = json.loads(briefing("verify", tmp_path / "two.eml", "seeds", "--json").stdout)
    assert [one["memo"].rpartition("/")[2] for one in outcome] == [
        "two.eml: text", "two.eml: text", "two.eml: HTML", "two.eml: HTML", "two.eml: seeds.docx", "two.eml: brief.docx"
    ]  # fmt: skip
    assert [one["stands"] for one in outcome] == [True, False] * 3  # the sources of the flood were not given


def test_a_memo_in_several_formats_is_mailed_once_and_tells_its_days(briefing, tmp_path):
    files = [tmp_path / f"memo.{suffix}" for suffix in ("docx", "html", "md", "json")]
    outputs = [argument for file in files for argument in ("-o", file)]
    assert briefing("make", "seeds", "--language", "de", *outputs).exit_code == 0
    for given in (files, files[:1], files[2:]):
        result = briefing("mail", *given, "-o", tmp_path / "draft.eml")
        names = ", ".join(file.name for file in given if file.suffix != ".json")
        assert (result.exit_code, result.stderr) == (0, f"{tmp_path}/draft.eml: a draft with {names}\n")
        message = message_from_bytes((tmp_path / "draft.eml").read_bytes(), policy=policy.default)
        for kind in ("plain", "html"):
            body = message.get_body((kind,)).get_content()
            assert body.count("John Kerry said on Tuesday") == 1
            assert "(Tuesday: 26. Juli 2016)" in " ".join(body.split())


@pytest.mark.parametrize("language", WORDING)
@pytest.mark.parametrize("suffix", ["docx", "html", "json"])
def test_a_finished_memo_is_mailed_in_its_language_as_a_draft_made_at_once_says_it(language, suffix):
    memo = flood()
    many_alike = tuple(Problem(f"heap/{n}.txt", remark("represented"), read=True) for n in range(FEW + 1))
    single = tuple(point._replace(flags=(SINGLE_ORIGIN,)) for point in memo.points)
    for one in (memo, memo._replace(points=single, unread=many_alike)):
        draft = message_from_bytes(render(one, "eml", Layout(language=language)), policy=policy.default)
        letter = compose([(f"memo.{suffix}", render(one, suffix, Layout(language=language)))])
        assert WORDING[language]["bottom_line"] in letter.text
        for kind, body in (("plain", letter.text), ("html", letter.html)):
            assert body.split() == draft.get_body((kind,)).get_content().split()


def test_memos_of_two_languages_are_each_mailed_in_their_own():
    files = [(f"{language}.json", render(flood(), "json", Layout(language=language))) for language in ("fr", "de")]
    letter = compose(files)
    for language in ("fr", "de"):
        assert letter.text.count(WORDING[language]["bottom_line"]) == 1
        assert f'lang="{language}"' in letter.html


def test_a_memo_that_does_not_say_its_language_is_english():
    data = json.loads(render(flood(), "json"))
    for old in ({key: value for key, value in data.items() if key != "language"}, data | {"language": "tlh"}):
        letter = compose([("memo.json", json.dumps(old).encode())])
        assert WORDING["en"]["bottom_line"] in letter.text


def test_what_cannot_be_mailed_is_told(briefing, files, tmp_path):
    assert "name the memo.json of the memo too" in briefing("mail", files["md"]).stderr
    assert "a memo to mail is one of" in briefing("mail", "README.md", "seeds/briefing.toml").stderr
    (tmp_path / "other.json").write_text('{"schema": "other/1"}', encoding="utf-8")
    assert briefing("mail", files["docx"], tmp_path / "other.json").stderr == (
        f"briefing: {tmp_path}/other.json: this JSON is no memo that briefing made\n"
    )
    assert "is no mail address" in briefing("mail", files["docx"], "--to", "Åsa").stderr
    assert "a draft is an .eml file" in briefing("mail", files["docx"], "-o", tmp_path / "draft.txt").stderr
    assert not (tmp_path / "draft.txt").exists()
    assert briefing("mail", files["docx"], "--bcc", TWO).exit_code == 2
    assert briefing("mail", files["docx"], "--send", "--to", ONE).exit_code == 2
    assert briefing("mail", files["docx"], "--send", "--to", ONE, "-o", tmp_path / "x.eml").exit_code == 2


WORDS = "Two people were missing"


@pytest.mark.parametrize("given", [("docx",), ("html",), ("md", "json"), ("docx", "html", "md", "json")])
def test_a_file_that_was_edited_is_not_mailed_with_the_words_from_before(briefing, files, given):
    path = Path(files[given[0]])
    if given[0] == "docx":
        path.write_bytes(docx_part(path.read_bytes(), lambda xml: xml.replace(WORDS, "Nine people were missing", 1)))
    else:
        path.write_text(path.read_text("utf-8").replace(WORDS, "Nine people were missing", 1), "utf-8")
    result = briefing("mail", *(files[suffix] for suffix in given))
    assert (result.exit_code, result.stdout) == (1, "")
    assert f"{path.name} says other than the memo" in result.stderr
    assert "(point 3 differs)" in result.stderr


def test_a_citation_or_a_point_changed_by_hand_is_named(briefing, files):
    path = Path(files["md"])
    text = path.read_text("utf-8")
    for old, new, named in [
        ("[[2](#source-2)] *(one", "[[3](#source-3)] *(one", "point 3 differs"),
        ("*(published: 12 October 2026)*", "*(published: 13 October 2026)*", "point 1 differs"),
        ("## Sources", "The mayor must go.\n\n## Sources", "“The mayor must go.” was not in it"),
        (text[text.index('3. <a id="point-3"') : text.index('4. <a id="point-4"')], "", "point 3 is gone"),
    ]:
        path.write_text(text.replace(old, new, 1), "utf-8")
        assert named in briefing("mail", path, files["json"]).stderr


def test_what_a_word_processor_changes_by_itself_is_mailed(briefing, files):
    path = Path(files["docx"])
    path.write_bytes(docx_part(path.read_bytes(), lambda xml: xml.replace("“We had", '"We had')))
    assert briefing("mail", path).exit_code == 0


def test_a_markdown_file_of_another_memo_is_not_mailed(briefing, files, tmp_path):
    (tmp_path / "other.md").write_bytes(writer("md")(many(), Layout()))
    assert "other.md says other than the memo" in briefing("mail", tmp_path / "other.md", files["json"]).stderr


@pytest.fixture
def sending(start, files, monkeypatch):
    """The post and the arguments of a command that sends to one address and, blind, to another."""
    post, server = start(authenticator=logs_in, auth_required=True)
    monkeypatch.setenv("BRIEFING_SMTP_PASSWORD", "Åben sesam")
    return post, [
        "mail", files["docx"], "--send", "--from", DESK, "--to", ONE, "--bcc", TWO, "--user", "desk",
        "--server", f"localhost:{server.port}", "--authorities", server.authorities,
    ]  # fmt: skip


def test_send(briefing, sending, files):
    post, arguments = sending
    result = briefing(*arguments, "--yes")
    assert result.exit_code == 0, result.stderr
    assert "sent to 2 of 2" in result.stderr
    [envelope] = post.taken
    assert envelope.rcpt_tos == [ONE, TWO]
    message = message_from_bytes(envelope.content, policy=policy.default)
    assert (message["Bcc"], message["X-Unsent"]) == (None, None)
    assert message["Date"].datetime
    assert TWO.encode() not in envelope.content
    [attached] = message.iter_attachments()
    assert attached.get_content() == Path(files["docx"]).read_bytes()


def test_send_asks_first(briefing, sending):
    post, arguments = sending
    result = briefing(*arguments)
    assert result.exit_code == 1
    assert "Send it?" in result.stderr
    assert not post.taken


def test_a_dry_run_sends_nothing(briefing, sending):
    post, arguments = sending
    result = briefing(*arguments, "--dry-run")
    assert result.exit_code == 0
    assert f"to {ONE}, {TWO} through localhost" in result.stderr
    assert not post.taken


def test_a_draft_and_a_sent_mail_are_not_asked_for_at_once(briefing, tmp_path):
    result = briefing("mail", tmp_path / "nowhere.docx", "-o", tmp_path / "draft.eml", "--send")
    assert result.exit_code == 2  # before any file is read
    assert "give -o for a draft or --send, not both" in result.stderr


def test_partly_sent(briefing, sending):
    _, arguments = sending
    result = briefing(*arguments, "--yes", "--cc", NOBODY)
    assert result.exit_code == 3
    assert f"briefing: {NOBODY}: not accepted: 550" in result.stderr
    assert "sent to 2 of 3" in result.stderr


def test_the_password_comes_from_a_file_or_is_asked_for_in_one_sentence(briefing, sending, monkeypatch, tmp_path):
    post, arguments = sending
    monkeypatch.delenv("BRIEFING_SMTP_PASSWORD")
    assert "no password for desk" in briefing(*arguments, "--yes").stderr
    (tmp_path / "password").write_text("Åben sesam\n", encoding="utf-8")
    assert briefing(*arguments, "--yes", "--password-file", tmp_path / "password").exit_code == 0
    assert len(post.taken) == 1


def test_a_keyring_that_fails_is_told_in_one_sentence(briefing, sending, monkeypatch):
    class KeyringError(Exception):
        pass

    def refuse(*_: str) -> str:
        raise KeyringError("No recommended\nbackend was available")

    _, arguments = sending
    monkeypatch.delenv("BRIEFING_SMTP_PASSWORD")
    errors = SimpleNamespace(KeyringError=KeyringError)
    monkeypatch.setitem(sys.modules, "keyring", SimpleNamespace(get_password=refuse, errors=errors))
    monkeypatch.setitem(sys.modules, "keyring.errors", errors)
    [line] = briefing(*arguments, "--yes").stderr.splitlines()
    assert "no password for desk (the keyring says: No recommended backend was available): put it into" in line


def test_a_memo_comes_back_from_its_proof():
    memo = flood()
    bare = without_folders(memo._replace(sources=tuple(source._replace(text="") for source in memo.sources)))
    assert "/" not in f"{bare.unread} {[source.path for source in bare.sources]}"
    assert proof.load("memo.json", proof.text(memo).encode()) == bare
    carried = compose([("a.docx", writer("docx")(memo, Layout()))]).text
    assert carried == eml.text([memo])


@pytest.mark.parametrize("server", ["localhost:abc", "localhost:0", "localhost:99999", "[::1", "a b", ":25"])
def test_a_server_that_is_none_is_told(briefing, sending, server):
    _, arguments = sending
    place = arguments.index("--server") + 1
    result = briefing(*arguments[:place], server, *arguments[place + 1 :], "--yes")
    assert result.exit_code == 2
    assert f"--server '{server}' is no HOST[:PORT]" in result.stderr


@pytest.mark.parametrize(
    ("server", "address"),
    [("smtp.office.example", ("smtp.office.example", 587)), ("localhost:2525", ("localhost", 2525)),
     ("[::1]:25", ("::1", 25)), ("[2001:db8::1]", ("2001:db8::1", 587))],
)  # fmt: skip
def test_a_server_is_a_host_and_a_port(server, address):
    assert _address(server) == address


def test_a_memo_whose_point_has_no_lead_citation_is_damaged():
    made = json.loads(render(flood(), "json", Layout()))
    for citation in made["points"][0]["citations"]:
        citation["lead"] = False
    with pytest.raises(BriefingError, match="a point has no lead citation"):
        compose([("memo.json", json.dumps(made).encode())])
