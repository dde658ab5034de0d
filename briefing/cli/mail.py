"""`briefing mail`: finished memos -> a draft, or a mail that is sent."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from briefing.cli.options import exit_code, named, print_bytes, tell_done
from briefing.errors import BriefingError
from briefing.text import collapse

if TYPE_CHECKING:
    from briefing.send import Server
    from briefing.writing.mime import Letter


@click.command()
@click.argument("memos", type=named, nargs=-1, required=True)
@click.option("--to", multiple=True, metavar="ADDRESS", help="Who gets it; repeatable.")
@click.option("--cc", multiple=True, metavar="ADDRESS", help="Who gets a copy; repeatable.")
@click.option("--bcc", multiple=True, metavar="ADDRESS", help="Who gets a copy unseen by the others; only with --send.")
@click.option("--from", "sender", metavar="ADDRESS", help="Who it is from; needed with --send.")
@click.option("--subject", help="The subject.  [default: the title of the memo]")
@click.option(
    "-o", "--output", type=named, metavar="FILE", help="Write the draft to FILE (.eml).  [default: standard output]"
)
@click.option("--send", "sending", is_flag=True, help="Send it instead of writing a draft.")
@click.option("--server", envvar="BRIEFING_SMTP_SERVER", metavar="HOST[:PORT]", help="The mail server.  [port: 587]")
@click.option("--user", envvar="BRIEFING_SMTP_USER", help="The name to log in with.")
@click.option(
    "--password-file", type=named, metavar="FILE", help="Where the password is, if not in BRIEFING_SMTP_PASSWORD."
)
@click.option(
    "--authorities", type=named, metavar="FILE", help="Certificates to trust besides those of the system (PEM)."
)
@click.option("--yes", is_flag=True, help="Do not ask before sending.")
@click.option("--dry-run", is_flag=True, help="Say what would be sent to whom, and send nothing.")
@click.pass_context
def mail(
    ctx: click.Context,
    /,
    memos: tuple[str, ...],
    output: str | None,
    sending: bool,
    bcc: tuple[str, ...],
    server: str | None,
    user: str | None,
    password_file: str | None,
    authorities: str | None,
    yes: bool,
    dry_run: bool,
    **headers: str | tuple[str, ...] | None,
) -> None:
    """Put finished MEMOS (docx, html, md, pdf, json) into a mail: their points in the body, the files attached.

    The body comes from what the files carry; with a Markdown or PDF file name its memo.json too. A file that was
    edited after it was made is refused.

    \b
    briefing mail memo.docx --to desk@office.example -o draft.eml
    briefing mail memo.docx --to desk@office.example --from me@office.example --send --server smtp.office.example
    """
    from briefing import files
    from briefing import mail as letters

    if output and not output.lower().endswith(".eml"):
        raise click.UsageError(f"{output}: a draft is an .eml file; without -o it goes to standard output")
    if not sending and bcc:
        raise click.UsageError("--bcc needs --send; a draft never holds a blind copy")
    if not sending and dry_run:
        raise click.UsageError("--dry-run needs --send; without it nothing is sent")
    if sending and output:
        raise click.UsageError("give -o for a draft or --send, not both")
    letter = _addressed(letters.compose([(path, files.read(path)) for path in memos]), headers)
    if not sending:
        _write(letter, output, memos)
    else:
        from briefing.send import TLS_PORT, Server

        host, port = _address(server)
        password = _password(password_file, user, host)
        to = Server(host, port, port == TLS_PORT, user, password, authorities)
        ctx.exit(_send(letter, bcc, to, yes=yes, dry_run=dry_run))


def _addressed(letter: Letter, headers: dict[str, str | tuple[str, ...] | None]) -> Letter:
    sender = headers.pop("sender")
    given = {name: value for name, value in headers.items() if value}
    return letter._replace(**given, sender=(sender,) if sender else ())  # type: ignore[arg-type]  # click checked


def _write(letter: Letter, output: str | None, memos: tuple[str, ...]) -> None:
    from briefing import files
    from briefing.writing import mime

    data = mime.message(letter)
    if output:
        files.write(output, data, memos)
        tell_done([output], f"a draft with {_names(letter)}")
    else:
        print_bytes(data)


def _names(letter: Letter) -> str:
    return ", ".join(attachment.name for attachment in letter.attachments) or "no file"


def _address(named: str | None) -> tuple[str, int]:
    """The host and the port of a server: "smtp.office.example", "localhost:2525", "[::1]:25"."""
    if not named:
        raise click.UsageError("--send needs --server HOST[:PORT] or BRIEFING_SMTP_SERVER")
    found = re.fullmatch(r"(?:\[([^\]\s]+)\]|([^:\s\[\]]+))(?::(\d{1,5}))?", named)
    port = int(found[3] or 587) if found else 0
    if not found or not 0 < port < 65_536:
        raise click.UsageError(f"--server {named!r} is no HOST[:PORT], like smtp.office.example or [::1]:2525")
    return found[1] or found[2], port


def _password(file: str | None, user: str | None, host: str) -> str | None:
    """From the file, the environment or the keyring, in this order; never from the command line."""
    from briefing import files

    if user is None:
        return None
    if file:
        return files.read(file).decode("utf-8", "replace").rstrip("\r\n")
    if "BRIEFING_SMTP_PASSWORD" in os.environ:
        return os.environ["BRIEFING_SMTP_PASSWORD"]
    found, trouble = None, ""
    with suppress(ImportError):
        import keyring
        from keyring.errors import KeyringError

        try:
            found = keyring.get_password(host, user)
        except KeyringError as error:
            trouble = f" (the keyring says: {collapse(str(error)) or type(error).__name__})"
    if found is None:
        raise BriefingError(
            f"no password for {user}{trouble}: "
            "put it into BRIEFING_SMTP_PASSWORD, a file (--password-file) or the keyring"
        )
    return str(found)


def _send(letter: Letter, bcc: tuple[str, ...], server: Server, *, yes: bool, dry_run: bool) -> int:
    """Ask, send, and say who got it; the exit code."""
    from briefing import send
    from briefing.writing import mime

    people = [address for _, address in mime.addresses((*letter.to, *letter.cc, *bcc))]
    if not letter.sender or not people:
        raise click.UsageError("--send needs --from and at least one of --to, --cc, --bcc")
    data = mime.message(letter._replace(draft=False, date=datetime.now(UTC)))
    size = send.megabytes(len(data))
    click.echo(f"“{letter.subject}” ({size}, {_names(letter)}) to {', '.join(people)} through {server.host}", err=True)
    if dry_run:
        return 0
    if not yes:
        click.confirm("Send it?", abort=True, err=True)
    [(_, sender), *_] = mime.addresses(letter.sender)
    delivery = send.send(data, sender, people, server)
    for address, reason in delivery.refused:
        click.echo(f"briefing: {address}: not accepted: {reason}", err=True)
    click.echo(f"sent to {len(delivery.accepted)} of {len(people)}", err=True)
    return exit_code(delivery.accepted, delivery.refused)
