"""Make the sample files from source/ with the programs people use: LibreOffice, pandoc, Chromium, mutt, mpack, jq.

Run in this folder: python make_samples.py. The files are kept, so that the tests need none of these programs.
"""

from __future__ import annotations

import json
import mailbox
import os
import re
import shutil
import subprocess
import tempfile
import time
import zipfile
from email.message import EmailMessage
from pathlib import Path

HERE = Path(__file__).parent
SOURCE = HERE / "source"


def run(*arguments: object, **options: object) -> None:
    subprocess.run([str(argument) for argument in arguments], check=True, timeout=180, **options)  # type: ignore[call-overload]


def pandoc(target: str, *options: str) -> None:
    run("pandoc", SOURCE / "article.md", "-s", "-o", HERE / target, *options)


def office(kind: str, source: Path, target: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        profile = f"-env:UserInstallation=file://{folder}/profile"
        run(
            "soffice",
            profile,
            "--headless",
            "--convert-to",
            kind,
            "--outdir",
            folder,
            source,
            stdout=subprocess.DEVNULL,
        )
        shutil.copy(Path(folder) / f"{source.stem}.{kind}", HERE / target)


def paged(folder: Path) -> None:
    """A report on small pages with a head and a foot; soft hyphens say where words may be broken."""
    letter = re.sub(r"\s*<ul>|</ul>|</?li>|<table.*?</table>|<br>", " ", (SOURCE / "letter.html").read_text())
    found = re.findall(r"<(h1|h2|p)>(.*?)</\1>", letter)
    body = "\n".join(
        f'<text:h text:outline-level="1" text:style-name="Heading_20_1">{text}</text:h>'
        if tag != "p"
        else f'<text:p text:style-name="Standard">{broken(text)}</text:p>'
        for tag, text in found
    )
    (folder / "pages.fodt").write_text((SOURCE / "pages.fodt").read_text().replace("<!--BODY-->", body * 2))
    office("pdf", folder / "pages.fodt", "pages.pdf")
    style = (SOURCE / "columns.css").read_text()
    html = "".join(f"<{tag}>{text if tag != 'p' else broken(text)}</{tag}>" for tag, text in found)
    (folder / "columns.html").write_text(f"<meta charset=utf-8><title>Storms</title><style>{style}</style>{html * 2}")
    run(*browser(folder), "--no-pdf-header-footer", f"--print-to-pdf={HERE}/columns.pdf", f"file://{folder}/columns.html",
        stderr=subprocess.DEVNULL)  # fmt: skip


def broken(text: str) -> str:
    """Long words with soft hyphens after every third letter, but not near their ends."""
    return re.sub(r"[a-z]{6,}", lambda word: re.sub(r"(...)(?=...)", "\\1\u00ad", word[0]), text)


def browser(folder: Path) -> list[str]:
    return ["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}/chromium"]


def pages(folder: Path) -> Path:
    """The web page of the article, as the newspaper would serve it."""
    body = subprocess.run(
        ["pandoc", SOURCE / "article.md", "-t", "html", "--wrap=none"], check=True, capture_output=True, text=True
    ).stdout
    body = body[body.index("</h1>") + 5 :]
    page = folder / "ferry.html"
    page.write_text((SOURCE / "page.html").read_text().replace("<!--BODY-->", body))
    return page


def chromium(page: Path, folder: Path) -> None:
    """The page printed, the page as the browser's tree, and the page saved with all its parts."""
    common = browser(folder)
    run(*common, f"--print-to-pdf={HERE}/chromium.pdf", f"file://{page}", stderr=subprocess.DEVNULL)
    dom = subprocess.run([*common, "--dump-dom", f"file://{page}"], check=True, capture_output=True).stdout
    (HERE / "chromium.html").write_bytes(b"<!-- saved from url=(0034)https://courier.example/2024/ferry -->\n" + dom)
    (HERE / "chromium.mhtml").write_bytes(snapshot(common, page))


def snapshot(common: list[str], page: Path) -> bytes:
    """What "Save as: web page, single file" writes, asked for over the browser's debugging pipe."""
    to_read, to_write = os.pipe()
    from_read, from_write = os.pipe()
    script = f"exec 3<&{to_read} 4>&{from_write}; exec {' '.join(common)} --remote-debugging-pipe"
    process = subprocess.Popen(["bash", "-c", script], pass_fds=(to_read, from_write), stderr=subprocess.DEVNULL)

    def ask(number: int, method: str, session: str | None = None, **parameters: object) -> dict[str, object]:
        message = {"id": number, "method": method, "params": parameters} | ({"sessionId": session} if session else {})
        os.write(to_write, json.dumps(message).encode() + b"\0")
        buffer = b""
        while True:
            while b"\0" not in buffer:
                buffer += os.read(from_read, 65536)
            answer, _, buffer = buffer.partition(b"\0")
            if json.loads(answer).get("id") == number:
                return json.loads(answer)["result"]  # type: ignore[no-any-return]

    try:
        target = ask(1, "Target.createTarget", url=f"file://{page}")["targetId"]
        session = str(ask(2, "Target.attachToTarget", targetId=target, flatten=True)["sessionId"])
        time.sleep(2)  # the page is a file: it is there at once, but the new tab is not
        return str(ask(3, "Page.captureSnapshot", session)["data"]).encode()
    finally:
        process.terminate()
        process.wait(30)


def right_to_left(folder: Path) -> None:
    """Two articles in letters that run from right to left, each printed by another program."""
    page = f"file://{SOURCE}/arabic.html"
    run(*browser(folder), "--no-pdf-header-footer", f"--print-to-pdf={HERE}/arabic.pdf", page,
        stderr=subprocess.DEVNULL)  # fmt: skip
    office("odt", SOURCE / "hebrew.html", "hebrew.odt")
    office("pdf", HERE / "hebrew.odt", "hebrew.pdf")
    (HERE / "hebrew.odt").unlink()


def archives() -> None:
    """A page saved as older browsers save it, in parts of one mail; and articles as lines of JSON."""
    page = (HERE / "chromium.html").read_text().replace('<meta charset="utf-8">', "")
    page = page.partition("\n")[2].replace("</article>", '<img src="pier.gif" alt=""></article>')
    saved = EmailMessage()
    saved["From"] = "<Saved by a browser>"
    saved["Subject"] = "Harbour council approves second ferry line | The Ellery Courier"
    saved["Date"] = "Thu, 22 Aug 2024 08:00:00 +0200"
    saved.set_content(page, subtype="html", charset="windows-1252", cte="quoted-printable")
    saved.add_related(
        b"GIF89a\1\0\1\0\0\0\0;", "image", "gif", headers=["Content-Location: https://courier.example/pier.gif"]
    )
    [root, _] = saved.iter_parts()
    root["Content-Location"] = "https://courier.example/2024/ferry"
    (HERE / "python.mhtml").write_bytes(saved.as_bytes())
    body = subprocess.run(
        ["pandoc", SOURCE / "article.md", "-t", "plain", "--wrap=none"], check=True, capture_output=True, text=True
    ).stdout.partition("line\n\n")[2]
    stories = [
        {"title": "Harbour council approves second ferry line", "outlet": "The Ellery Courier", "text": body,
         "author": "Mira Tolland", "published": "2024-08-21T09:30:00+02:00", "url": "https://courier.example/2024/ferry"},
        {"text": "Fähre: “second line” approved. The boat leaves Port Ellery at noon, and returns at six.",
         "title": None},
    ]  # fmt: skip
    lines = "".join(json.dumps(story) + "\n" for story in stories)
    (HERE / "python.jsonl").write_text(lines)
    jq = subprocess.run(["jq", "-c", "-S", "."], input=lines.encode(), check=True, capture_output=True)
    (HERE / "jq.jsonl").write_bytes(jq.stdout)


def mails(folder: Path) -> None:
    text = subprocess.run(
        ["pandoc", SOURCE / "article.md", "-t", "plain", "--columns=72"], check=True, capture_output=True, text=True
    ).stdout
    body = folder / "body.txt"
    body.write_text(text)
    sendmail = folder / "sendmail"
    sendmail.write_text(f"#!/bin/sh\ncat > {HERE}/mutt.eml\n")
    sendmail.chmod(0o755)
    settings = folder / "muttrc"
    settings.write_text(
        f'set sendmail={sendmail}\nset from="redaktion@courier.example"\nset realname="Mira Tölland"\n'
        "set use_from=yes\nset sendmail_wait=0\nset hostname=courier.example\nset copy=yes\n"
        f"set record={HERE}/mutt.mbox\n"
    )
    for old in ("mutt.mbox", "mpack.eml", "python.mbox"):
        (HERE / old).unlink(missing_ok=True)
    mutt = ("mutt", "-n", "-F", settings, "-a", HERE / "pandoc.docx")
    for subject in ("Re: Harbour council approves second ferry line", "Fähre: zweite Linie beschlossen"):
        with body.open() as file:
            run(*mutt, "-s", subject, "--", "desk@example.org", stdin=file, env=os.environ | {"LC_ALL": "C.UTF-8"})
    run("mpack", "-s", "Second ferry line approved", "-d", body, "-o", HERE / "mpack.eml", HERE / "pandoc.rtf")
    message = EmailMessage()
    message["From"] = "The Ellery Courier <newsletter@courier.example>"
    message["To"] = "Readers <readers@courier.example>"
    message["Subject"] = "Morning post: “second ferry line” approved"
    message["Date"] = "Wed, 21 Aug 2024 23:30:00 -0700"
    message["List-Id"] = "<morning.courier.example>"
    message["Message-ID"] = "<1@courier.example>"
    page = (folder / "ferry.html").read_text()
    message.set_content(page, subtype="html", charset="windows-1252")
    message.add_attachment((HERE / "pandoc.odt").read_bytes(), "application", "octet-stream", filename="Fähre/plan.odt")
    (HERE / "python.eml").write_bytes(message.as_bytes())
    box = mailbox.mbox(HERE / "python.mbox")
    for number in (1, 2):
        note = EmailMessage()
        note["From"], note["Subject"] = "Petra Lindqvall <petra@example.org>", f"Note {number}"
        note["Date"] = f"Thu, 22 Aug 2024 1{number}:00:00 +0200"
        note["Message-ID"] = f"<note{number}@example.org>"
        note.set_content(
            f"From the pier we saw boat number {number} leave at noon.\n\nFrom the hill we saw it return.\n"
        )
        box.add(note)
    box.close()


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        page = pages(folder)
        for suffix in ("docx", "odt", "rtf", "epub", "html"):
            pandoc(f"pandoc.{suffix}")
        pandoc("pandoc.md", "-t", "gfm")
        pandoc("pandoc-wide.md", "-t", "markdown", "--wrap=none", "--reference-links")
        run("pandoc", SOURCE / "changes.md", "-s", "-o", HERE / "changes.docx")
        office("odt", SOURCE / "letter.html", "office.odt")
        office("odt", HERE / "changes.docx", "changes.odt")
        paged(folder)
        for suffix in ("docx", "rtf", "epub", "pdf"):
            office(suffix, HERE / "office.odt", f"office.{suffix}")
        chromium(page, folder)
        mails(folder)
        archives()
        right_to_left(folder)
        with zipfile.ZipFile(HERE / "python.zip", "w", zipfile.ZIP_DEFLATED) as archive:
            archive.write(HERE / "pandoc.md", "news/ferry.md")
            archive.writestr("news/__MACOSX/._ferry.md", b"\0\5\x16\7")
            archive.writestr("news/link.url", "[InternetShortcut]\r\nURL=https://courier.example/2024/ferry\r\n")
        if shutil.which("zip"):
            (HERE / "infozip.zip").unlink(missing_ok=True)
            shutil.copy(HERE / "pandoc.md", folder / "Fähre.md")
            run("zip", "-q", HERE / "infozip.zip", "Fähre.md", cwd=folder)


if __name__ == "__main__":
    main()
