"""The bytes of a mail and a server -> the mail is sent, encrypted, and it is said who got it."""

from __future__ import annotations

import smtplib
import ssl
from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from briefing import files
from briefing.errors import BriefingError

SECONDS = 60  # without an answer, before we give up; RFC 5321 allows servers minutes, people do not
TLS_PORT = 465
HELLO = "localhost"  # the name we give; the real one of the machine is nobody's business


@dataclass(frozen=True, slots=True)
class Server:
    """A mail server to send through. `tls` is encrypted from the first byte (port 465), else STARTTLS is required;
    `authorities` is a file of certificates to trust besides those of the system."""

    host: str
    port: int = 587
    tls: bool = False
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    authorities: str | None = None


class Delivery(NamedTuple):
    """What a server took: the addresses it accepted, and (address, reason) of those it refused."""

    accepted: tuple[str, ...]
    refused: tuple[tuple[str, str], ...] = ()


def send(message: bytes, sender: str, recipients: Sequence[str], server: Server, seconds: float = SECONDS) -> Delivery:
    """Send `message` to `recipients` (addresses without names, blind copies among them).

    Raises BriefingError in one sentence for anything that keeps the whole mail from being taken. Nothing is said to a
    server whose certificate does not hold, and no password goes over a line that is not encrypted.
    """
    context = _context(server.authorities)
    try:
        smtp = _connect(server, seconds, context)
        try:
            _log_in(smtp, server)
            _check_size(smtp, server, len(message))
            return _deliver(smtp, message, sender, recipients)
        finally:
            _part(smtp)
    except ssl.SSLCertVerificationError as error:
        raise BriefingError(
            f"{server.host}: its certificate is not to be trusted ({error.verify_message}); nothing was sent"
        ) from None
    except smtplib.SMTPException as error:
        raise BriefingError(f"{server.host}: {_said(error)}; nothing was sent") from None
    except OSError as error:
        raise BriefingError(
            f"{server.host}, port {server.port}: no connection ({error.strerror or error}); nothing was sent"
        ) from None


def _context(authorities: str | None) -> ssl.SSLContext:
    """What a server's certificate must hold by. Raises BriefingError where the file holds no certificates."""
    context = ssl.create_default_context()
    if authorities:
        certificates = files.read(authorities).decode("ascii", "ignore")  # people write comments above them
        try:
            context.load_verify_locations(cadata=certificates)
        except (ssl.SSLError, ValueError):
            raise BriefingError(f"{authorities}: it holds no certificates in PEM form; nothing was sent") from None
    return context


def _connect(server: Server, seconds: float, context: ssl.SSLContext) -> smtplib.SMTP:
    if server.tls:
        return smtplib.SMTP_SSL(server.host, server.port, HELLO, timeout=seconds, context=context)
    smtp = smtplib.SMTP(server.host, server.port, HELLO, timeout=seconds)
    try:
        smtp.ehlo()
        if not smtp.has_extn("starttls"):
            raise BriefingError(f"{server.host} offers no encryption (STARTTLS); nothing was sent")
        smtp.starttls(context=context)
        smtp.ehlo()
    except BaseException:
        smtp.close()
        raise
    return smtp


def _part(smtp: smtplib.SMTP) -> None:
    """Say goodbye; whatever the server answers, it has taken the mail or not by now."""
    try:
        smtp.quit()
    except (smtplib.SMTPException, OSError):
        smtp.close()


def _log_in(smtp: smtplib.SMTP, server: Server) -> None:
    smtp.ehlo_or_helo_if_needed()
    if server.user is None:
        return
    user, password = server.user, server.password or ""
    try:
        if (user + password).isascii():
            smtp.login(user, password)
        else:  # smtplib knows ASCII alone; RFC 4616 says UTF-8
            code, answer = smtp.docmd("AUTH", "PLAIN " + b64encode(f"\0{user}\0{password}".encode()).decode())
            if code != 235:
                raise smtplib.SMTPAuthenticationError(code, answer)
    except smtplib.SMTPAuthenticationError:
        # Not what the server said: some repeat what was sent to them.
        raise BriefingError(f"{server.host} did not take the password of {user}; nothing was sent") from None


def _check_size(smtp: smtplib.SMTP, server: Server, size: int) -> None:
    limit = smtp.esmtp_features.get("size", "")
    if limit.isdigit() and 0 < int(limit) < size:
        raise BriefingError(
            f"the mail has {megabytes(size)}, and {server.host} takes {megabytes(int(limit))}; attach fewer files"
        )


def megabytes(size: int) -> str:
    """A size in bytes as people say it."""
    return f"{size / 1_000_000:.1f} MB"


def _deliver(smtp: smtplib.SMTP, message: bytes, sender: str, recipients: Sequence[str]) -> Delivery:
    wanted = list(dict.fromkeys(recipients))
    try:
        refused = smtp.sendmail(sender, wanted, message)
    except smtplib.SMTPRecipientsRefused as error:
        refused = error.recipients
    except smtplib.SMTPServerDisconnected:
        raise BriefingError(
            "the server broke off before it confirmed the mail; look whether it arrived before you send it again"
        ) from None
    return Delivery(
        accepted=tuple(address for address in wanted if address not in refused),
        refused=tuple((address, _answer(*refused[address])) for address in wanted if address in refused),
    )


def _said(error: smtplib.SMTPException) -> str:
    if isinstance(error, smtplib.SMTPServerDisconnected):
        return "the server broke off"
    if isinstance(error, smtplib.SMTPResponseException):
        return f"the server said {_answer(error.smtp_code, error.smtp_error)}"
    return str(error) or type(error).__name__


def _answer(code: int, text: bytes | str) -> str:
    answer = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
    return f"{code} {' '.join(answer.split())}"
