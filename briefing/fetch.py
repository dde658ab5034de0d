"""The addresses of web pages -> the pages as inputs, each with the file it should be kept in; or the reason why not.

No address of this machine or its network is asked, also not after redirects: a page must not be able to send the
program where its user would be let in and the page's author would not. The connection goes to the very address that was
checked, since a name may mean another one a moment later.
"""

from __future__ import annotations

import re
import socket
import ssl
import time
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from http.client import HTTPConnection, HTTPException, HTTPResponse
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from os.path import join
from threading import Timer
from typing import NamedTuple
from urllib.parse import SplitResult, quote, urljoin, urlsplit, urlunsplit

from briefing.errors import UnreadableError
from briefing.model import Input, Limits, Problem, remark

REDIRECTS = 5  # hops; browsers stop at 20, and pages that need more than two or three want a cookie
MOVED = frozenset({301, 302, 303, 307, 308})
SUFFIXES = {"application/pdf": ".pdf", "text/plain": ".txt", "text/markdown": ".md"}
HEADERS = {
    "User-Agent": "briefing",
    "Accept": "text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5",
    "Accept-Encoding": "gzip",
    "Connection": "close",
}
NAT64 = IPv6Network("64:ff9b::/96")  # its last four bytes are an address of IPv4


class Page(NamedTuple):
    """A page as it came: `input.path` is the file to keep it in, `url` the address it was found at in the end."""

    input: Input
    url: str


def fetch(
    addresses: Iterable[str], folder: str, limits: Limits, allow_local: bool
) -> tuple[tuple[Page, ...], tuple[Problem, ...]]:
    """The pages at `addresses`, to be kept in `folder`; what cannot be had is a Problem. Nothing is written."""
    pages: list[Page] = []
    problems: list[Problem] = []
    for address in dict.fromkeys(addresses):
        try:
            pages.append(_page(address, folder, limits, allow_local))
        except UnreadableError as error:
            problems.append(Problem(address, remark("not_fetched", reason=str(error))))
    return tuple(pages), tuple(problems)


def _page(address: str, folder: str, limits: Limits, allow_local: bool) -> Page:
    end = time.monotonic() + limits.fetch_seconds
    url = address
    for _ in range(REDIRECTS + 1):
        place = _place(url)
        try:
            with _answer(place, end, limits, allow_local) as answer:
                if answer.status in MOVED and (target := answer.headers["Location"]):
                    url = urljoin(url, target)
                    continue
                if answer.status != 200:
                    raise UnreadableError(f"the server answered {answer.status} {answer.reason}".rstrip())
                data = _body(answer, limits)
        except UnreadableError:
            raise
        except (OSError, HTTPException, ValueError, zlib.error) as error:
            raise UnreadableError(f"{place.hostname} cannot be reached: {_why(error)}") from None
        kind = answer.headers.get_content_type()
        return Page(Input(join(folder, _name(place, data, kind)), data), urlunsplit(place))
    raise UnreadableError(f"it leads on more than {REDIRECTS} times")


def _place(url: str) -> SplitResult:
    """The parts of an address that may be asked. Raises UnreadableError."""
    try:
        place = urlsplit(url.strip())
        # The name in letters that name servers know; the rest with what has no place in an address written as %XX.
        host = (place.hostname or "").encode("idna").decode()
        port = place.port
    except (ValueError, UnicodeError):
        raise UnreadableError("this is no valid web address") from None
    if place.scheme not in ("http", "https"):
        raise UnreadableError(f"it leads to an address of the kind {place.scheme}:, and only http and https are read")
    if not host:
        raise UnreadableError("this is no valid web address")
    if "@" in place.netloc:
        raise UnreadableError("the address holds a user name or password, which would be printed in the memo")
    netloc = f"[{host}]" if ":" in host else host
    netloc += f":{port}" if port else ""
    path, query = (quote(part, safe="%/:=&?~+!$,;'@()*[]|") for part in (place.path, place.query))
    return SplitResult(place.scheme, netloc, path, query, "")


@contextmanager
def _answer(place: SplitResult, end: float, limits: Limits, allow_local: bool) -> Iterator[HTTPResponse]:
    """The answer of a server to one request, cut off when the time is over. Raises OSError and HTTPException."""
    host, port = place.hostname or "", place.port or (443 if place.scheme == "https" else 80)
    late = UnreadableError(f"it took more than {limits.fetch_seconds} seconds")
    left = end - time.monotonic()
    if left <= 0:
        raise late
    held = [socket.create_connection((_address(host, port, allow_local), port), timeout=left)]
    # A server that sends a byte now and then never times out; hanging up is what ends every wait at once.
    timer = Timer(max(0.0, end - time.monotonic()), _hang_up, [held])
    timer.daemon = True
    timer.start()
    connection = HTTPConnection(host, port)
    try:
        if place.scheme == "https":
            context = ssl.create_default_context()
            held[0] = secured = context.wrap_socket(held[0], server_hostname=host, do_handshake_on_connect=False)
            secured.do_handshake()  # only now, so that the timer holds what it must cut off
        connection.sock = held[0]
        target = urlunsplit(("", "", place.path or "/", place.query, ""))
        connection.request("GET", target, headers={"Host": place.netloc, **HEADERS})
        with connection.getresponse() as answer:
            yield answer
    except (OSError, HTTPException, zlib.error):
        if time.monotonic() >= end:
            raise late from None
        raise
    finally:
        timer.cancel()
        connection.close()
        held[0].close()
    if time.monotonic() >= end:  # a connection that is cut off may look like the end of the page
        raise late


def _hang_up(held: list[socket.socket]) -> None:
    with suppress(OSError):  # it may be closed already
        socket.socket.shutdown(held[0], socket.SHUT_RDWR)  # that of TLS would only change the object, under a reader


def _address(host: str, port: int, allow_local: bool) -> str:
    """The address to connect to, of those that a name means. All must be public, else none is."""
    found = [str(entry[4][0]) for entry in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
    private = [one for one in found if not _is_public(ip_address(one.partition("%")[0]))]
    if private and not allow_local:
        raise UnreadableError(f"{host} is an address of this machine or its network; --allow-local would read it")
    return found[0]


def _is_public(address: IPv4Address | IPv6Address) -> bool:
    """Whether anyone on the internet may be meant, also by an IPv4 address inside one of IPv6."""
    if isinstance(address, IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour or (address.teredo[1] if address.teredo else None)
        if address in NAT64:
            inner = IPv4Address(int(address) & 0xFFFFFFFF)
        if inner:
            return _is_public(inner)
    return address.is_global and not address.is_multicast and not address.is_reserved


def _body(answer: HTTPResponse, limits: Limits) -> bytes:
    """The page, unpacked if it came packed. Raises UnreadableError where it is too large."""
    most = limits.fetch_bytes
    data = answer.read(most + 1)
    if answer.length and len(data) <= most:
        raise UnreadableError("the connection broke off before the end of the page")
    packed = (answer.headers["Content-Encoding"] or "identity").strip().lower()
    if packed in ("gzip", "x-gzip") and len(data) <= most:
        data = zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(data, most + 1)
    elif packed not in ("gzip", "x-gzip", "identity"):
        raise UnreadableError(f"it came packed as {packed}, which was not asked for")
    if len(data) > most:
        raise UnreadableError(f"it is larger than {most:,} bytes, the limit for a page that is fetched")
    return data


def _name(place: SplitResult, data: bytes, kind: str) -> str:
    """A name for the file: host, last words of the address, and a hash, so that another version never replaces it."""
    words = [re.sub(r"\W+", "-", part, flags=re.ASCII).strip("-") for part in place.path.split("/")]
    last = next((word for word in reversed(words) if word), "")
    slug = re.sub(r"-(?:html?|php|aspx?|pdf|txt|md)$", "", last)[:60].strip("-")
    host = re.sub(r"[^\w.]+", "-", place.netloc, flags=re.ASCII).strip("-.")[:80]
    return "-".join(filter(None, (host, slug, sha256(data).hexdigest()[:8]))) + SUFFIXES.get(kind, ".html")


def _why(error: Exception) -> str:
    """What went wrong, in a few words."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"its certificate is not valid ({error.verify_message})"
    if isinstance(error, socket.gaierror):
        return "there is no such name, or no network"
    if isinstance(error, HTTPException | ValueError | zlib.error):
        return "its answer makes no sense"
    return (getattr(error, "strerror", None) or type(error).__name__).lower()
