"""Web addresses as sources, against a real server on this machine: what is fetched, kept and refused."""

from __future__ import annotations

import gzip
import json
import ssl
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from urllib.parse import urlsplit

import pytest

from briefing import fetch
from briefing.model import Limits
from briefing.writing.remarks import say
from briefing.writing.wording import ENGLISH

TEXT = "The council voted on Tuesday to open a second ferry line to the islands, its officer said after the meeting."
PAGE = f"""<!DOCTYPE html><html lang="en"><head><title>Second ferry line</title><meta charset="utf-8">
<link rel="canonical" href="https://elsewhere.example/ferry"></head><body><article><h1>Second ferry line</h1>
<p>{TEXT}</p><p>Fishermen said that they would wait for the study which the institute promised for the autumn.</p>
<p>The new pier is expected to cost 11.4 million crowns, of which the region will pay two thirds.</p>
</article></body></html>""".encode()
PUBLIC = "93.184.215.14"


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        getattr(self, f"at_{urlsplit(self.path).path.strip('/').partition('/')[0]}", self.at_lost)()

    def say(self, data: bytes, status: int = 200, length: int | None = None, **headers: str) -> None:
        self.send_response(status)
        for name, value in {"Content_Type": "text/html", **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(data) if length is None else length))
        self.end_headers()
        self.wfile.write(data)

    def at_news(self) -> None:
        self.say(PAGE)

    def at_lost(self) -> None:
        self.say(b"no such page", 404)

    def at_packed(self) -> None:
        self.say(gzip.compress(PAGE), Content_Encoding="gzip")

    def at_bomb(self) -> None:
        self.say(gzip.compress(b"a" * 1_000_000), Content_Encoding="gzip")

    def at_strange(self) -> None:
        self.say(PAGE, Content_Encoding="br")

    def at_broken(self) -> None:
        self.say(PAGE, length=len(PAGE) + 100)

    def at_moved(self) -> None:
        self.say(b"", 302, Location="/news/ferry.html")

    def at_loop(self) -> None:
        self.say(b"", 301, Location="/loop")

    def at_away(self) -> None:
        self.say(b"", 307, Location="http://127.0.0.1:1/secret")

    def at_file(self) -> None:
        self.say(b"", 302, Location="file:///etc/passwd")

    def at_slow(self) -> None:
        self.send_response(200)
        self.end_headers()
        for _ in range(100):
            try:
                self.wfile.write(b"a")
                time.sleep(0.05)
            except OSError:
                return

    def at_silent(self) -> None:
        time.sleep(1.5)

    def log_message(self, *arguments: object) -> None:
        pass


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *arguments: object) -> None:
        pass  # the client hung up, as it should


def serving(tls: ssl.SSLContext | None = None) -> Iterator[str]:
    server = Server(("127.0.0.1", 0), Handler)
    if tls:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    yield f"http{'s' if tls else ''}://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    yield from serving()


def reason(url: str, limits: Limits = Limits(), allow_local: bool = True) -> str:
    pages, problems = fetch.fetch([url], "", limits, allow_local)
    assert pages == ()
    [problem] = problems
    assert problem.path == url
    return say(problem.reason, ENGLISH)


def test_a_page_is_fetched_kept_and_verified(briefing, site, tmp_path):
    memo = tmp_path / "out" / "memo.json"
    result = briefing("make", "--fetch", "--allow-local", f"{site}/moved", "-o", memo)
    assert (result.exit_code, result.stderr) == (0, f"{memo}: 3 points from 1 of 1 source\n")
    [page] = memo.parent.glob("*.html")
    assert page.read_bytes() == PAGE
    assert page.name.startswith("127.0.0.1-")
    assert "-ferry-" in page.name
    [source] = json.loads(memo.read_bytes())["sources"]
    assert source["path"] == str(page)
    assert source["url"] == f"{site}/news/ferry.html"
    assert briefing("verify", memo, page).exit_code == 0


def test_an_address_is_only_asked_where_the_user_says_so(briefing, site, tmp_path):
    (tmp_path / "a.txt").write_text(TEXT)
    result = briefing("make", tmp_path, f"{site}/news")
    assert result.exit_code == 3
    assert f"{site}/news: a web address; `briefing make --fetch` reads it" in result.stderr
    refused = briefing("make", tmp_path, f"{site}/news", "--fetch", "-o", tmp_path / "memo.md")
    assert refused.exit_code == 3
    assert "an address of this machine or its network" in refused.stderr
    assert not list(tmp_path.glob("*.html"))


def test_nothing_is_kept_where_nothing_is_written(briefing, site, tmp_path):
    addresses = [f"{site}/news", f"{site}/lost"]
    result = briefing("make", "--fetch", "--allow-local", "--strict", *addresses, "-o", tmp_path / "memo.md")
    assert result.exit_code == 1
    assert "the server answered 404" in result.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("page", "said"),
    [
        ("lost", "the server answered 404 Not Found"),
        ("loop", "more than 5 times"),
        ("file", "only http and https are read"),
        ("away", "127.0.0.1 cannot be reached: connection refused"),
        ("broken", "broke off"),
        ("strange", "packed as br"),
        ("slow", "it took more than 1 seconds"),
        ("silent", "it took more than 1 seconds"),
    ],
)
def test_what_cannot_be_had_is_said(site, page, said):
    began = time.monotonic()
    assert said in reason(f"{site}/{page}", Limits(fetch_seconds=1))
    assert time.monotonic() - began < 5


@pytest.mark.parametrize("page", ["news", "bomb"])
def test_a_large_page_is_given_up(site, page):
    assert "larger than 500 bytes" in reason(f"{site}/{page}", Limits(fetch_bytes=500))


def test_a_packed_page_is_unpacked(site):
    [page], _ = fetch.fetch([f"{site}/packed"], "", Limits(), allow_local=True)
    assert page.input.data == PAGE


def test_a_redirect_to_this_machine_is_refused(site, monkeypatch):
    """The first hop has a public name here; the second is checked like the first."""
    whole = fetch._address
    first = [site.rpartition(":")[0].removeprefix("http://")]
    monkeypatch.setattr(fetch, "_address", lambda host, *more: first.pop() if first else whole(host, *more))
    assert "127.0.0.1 is an address of this machine" in reason(f"{site}/away", allow_local=False)


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("http://localhost/", "an address of this machine or its network"),
        ("http://2130706433/", "an address of this machine or its network"),
        ("http://[::1]/", "an address of this machine or its network"),
        ("http://[::ffff:10.0.0.1]/", "an address of this machine or its network"),
        ("http://169.254.169.254/latest", "an address of this machine or its network"),
        ("http://me:secret@example.org/", "a user name or password"),
        ("http://", "no valid web address"),
        ("http://[::1", "no valid web address"),
        ("http://a.example:99999/", "no valid web address"),
        (f"http://{'a' * 80}.example/", "no valid web address"),
    ],
)
def test_addresses_that_are_never_asked(url, said):
    assert said in reason(url, allow_local=False)


@pytest.mark.parametrize(
    ("address", "public"),
    [
        (PUBLIC, True),
        ("2606:2800:21f:cb07:6820:80da:af6b:8b2c", True),
        (f"64:ff9b::{PUBLIC}", True),
        ("0.0.0.0", False),
        ("10.1.2.3", False),
        ("100.64.0.1", False),
        ("127.8.8.8", False),
        ("172.16.0.1", False),
        ("192.168.1.1", False),
        ("224.0.0.1", False),
        ("240.0.0.1", False),
        ("255.255.255.255", False),
        ("::", False),
        ("fe80::1", False),
        ("fd00::1", False),
        ("ff02::1", False),
        ("::ffff:127.0.0.1", False),
        ("64:ff9b::10.0.0.1", False),
        ("2002:7f00:1::", False),
    ],
)
def test_only_public_addresses_are_asked(address, public):
    assert fetch._is_public(ip_address(address)) is public


def test_a_certificate_of_nobody_known_is_refused():
    trustme = pytest.importorskip("trustme")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    for site in serving(context):
        assert "its certificate is not valid" in reason(f"{site}/news")


def test_a_page_over_tls(monkeypatch):
    trustme = pytest.importorskip("trustme")
    authority, context = trustme.CA(), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    trusting = ssl.create_default_context()
    authority.configure_trust(trusting)
    monkeypatch.setattr(ssl, "create_default_context", lambda: trusting)
    for site in serving(context):
        [page], _ = fetch.fetch([f"{site}/news"], "", Limits(), allow_local=True)
        assert page.input.data == PAGE
        assert "it took more than 1 seconds" in reason(f"{site}/slow", Limits(fetch_seconds=1))
