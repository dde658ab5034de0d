"""Files that are broken, hostile or not what they say, made on the spot: name -> bytes."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pypdf import PageObject, PdfWriter

SAMPLES = Path(__file__).parent.parent / "samples"
PROSE = "The council voted on Tuesday to open a second ferry line to the islands, its officer said after the meeting. "
BOMB = "<!DOCTYPE b [<!ENTITY a0 'ha'>" + "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 10)) + "]>"
XXE = '<!DOCTYPE b [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
FRENCH = "Le conseil a voté mardi l'ouverture d'une deuxième ligne à destination des îles, a déclaré le préfet hier. "
JAPANESE = "町議会は火曜日、離島への第二の航路を開設することを決めた。船長は記者団に対し、これ以上待てないと述べた。"
ARABIC = "صوت المجلس يوم الثلاثاء على فتح خط عبارات ثان إلى الجزر. وقال المسؤول إن السكان انتظروا طويلا."


def sample(name: str) -> bytes:
    return (SAMPLES / name).read_bytes()


def packed(*members: tuple[str, bytes], kind: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", kind) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return buffer.getvalue()


def changed(container: bytes, part: str, data: bytes) -> bytes:
    """A zipped document with one part replaced."""
    with zipfile.ZipFile(io.BytesIO(container)) as archive:
        members = [(name, data if name == part else archive.read(name)) for name in archive.namelist()]
    return packed(*members)


def docx(inner: str, before: str = "") -> bytes:
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    text = f'<?xml version="1.0"?>{before}<w:document xmlns:w="{space}"><w:body>{inner}</w:body></w:document>'
    return changed(sample("pandoc.docx"), "word/document.xml", text.encode())


def word(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def bomb() -> bytes:
    return packed(("big.txt", b"a" * 30_000_000))


def nested_bomb() -> bytes:
    """Ten archives of ten archives of ... of a file that unpacks a thousand times: a thousand times 22 MB in all."""
    data = packed(("big.txt", b"All work and no play. " * 1_000_000))
    for level in range(3):
        data = packed(*((f"{level}{n}.zip", data) for n in range(10)), kind=zipfile.ZIP_STORED)
    return data


def many_attachments(count: int = 1000) -> bytes:
    message = EmailMessage()
    message["From"], message["Subject"], message["Message-ID"] = "a@example.org", "Papers", "<1@example.org>"
    message.set_content(PROSE)
    for number in range(count):
        message.add_attachment(f"{PROSE} Number {number} of the papers says so too.", filename=f"paper {number}.txt")
    return message.as_bytes()


def nested_mail(depth: int) -> bytes:
    message = EmailMessage()
    message["From"], message["Subject"], message["Message-ID"] = "a@example.org", "Inmost", "<0@example.org>"
    message.set_content(PROSE)
    for level in range(depth):
        outer = EmailMessage()
        outer["From"], outer["Subject"], outer["Message-ID"] = "a@example.org", f"Level {level}", f"<{level}@x.org>"
        outer.set_content(f"{PROSE} This is level {level} of the forwarded mails.")
        outer.add_attachment(message)
        message = outer
    return message.as_bytes()


def pdf(pages: int, scanned: int, password: str = "", owner: str = "", empty: int = 0) -> bytes:
    """Pages of a report, then pictures of pages as a scanner makes them, then empty ones; encrypted where a password is
    given."""
    from pypdf import PdfReader, PdfWriter

    reader = PdfReader(io.BytesIO(sample("office.pdf")))
    writer = PdfWriter()
    for _ in range(pages):
        writer.add_page(reader.pages[0])
    for _ in range(scanned):
        _show(writer, writer.add_blank_page(200, 200))
    for _ in range(empty):
        writer.add_blank_page(200, 200)
    if password or owner:
        writer.encrypt(password, owner or None, algorithm="AES-256")
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def _show(writer: PdfWriter, page: PageObject) -> None:
    """Draws a picture of one grey dot over the whole page."""
    from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject, NumberObject

    picture, drawing = DecodedStreamObject(), DecodedStreamObject()
    facts = {"Type": "/XObject", "Subtype": "/Image", "ColorSpace": "/DeviceGray"}
    picture.update({NameObject(f"/{key}"): NameObject(value) for key, value in facts.items()})
    sizes = {"Width": 1, "Height": 1, "BitsPerComponent": 8}
    picture.update({NameObject(f"/{key}"): NumberObject(value) for key, value in sizes.items()})
    picture.set_data(b"\x80")
    drawing.set_data(b"q 200 0 0 200 0 0 cm /Dot Do Q")
    pictures = DictionaryObject({NameObject("/Dot"): writer._add_object(picture)})
    page[NameObject("/Resources")] = DictionaryObject({NameObject("/XObject"): pictures})
    page[NameObject("/Contents")] = writer._add_object(drawing)


def web(body: str, head: str = "") -> bytes:
    return f"<!DOCTYPE html><html><head><title>Ferry</title>{head}</head><body>{body}</body></html>".encode()


def section_page() -> bytes:
    cards = "".join(
        f'<article><h2><a href="/{n}">Councillors speak about ferry number {n} and its crossings</a></h2></article>'
        for n in range(40)
    )
    return web(f"<main>{cards}</main>")


def stub() -> bytes:
    facts = json.dumps({"@type": "NewsArticle", "headline": "Ferry", "isAccessibleForFree": False})
    return web(
        f"<article><h1>Ferry</h1><p>{PROSE}</p><p>{PROSE}</p><p>Subscribe to continue reading.</p></article>",
        f'<script type="application/ld+json">{facts}</script>',
    )


# name of the file -> how to make it, and a part of the reason given ("" where it is read, None where either
# is right)
BAD: dict[str, tuple[Callable[[], bytes], str | None]] = {
    "empty.txt": (lambda: b"", "it is empty"),
    "blank.txt": (lambda: b" \n\t\n", "it is empty"),
    "binary.txt": (lambda: bytes(range(256)) * 40, "not a text file"),
    "truncated.pdf": (lambda: sample("office.pdf")[:9000], "it is damaged or incomplete"),
    "truncated.docx": (lambda: sample("office.docx")[:4000], "it is damaged or incomplete"),
    "truncated.odt": (lambda: sample("office.odt")[:4000], "it is damaged or incomplete"),
    "truncated.epub": (lambda: sample("office.epub")[:2000], "it is damaged or incomplete"),
    "truncated.zip": (lambda: sample("infozip.zip")[:700], "it is damaged or incomplete"),
    "truncated.html": (lambda: sample("chromium.html")[:2200], ""),
    "truncated.rtf": (lambda: sample("office.rtf")[:6000], ""),
    "truncated.eml": (lambda: sample("mutt.eml")[:9000], ""),
    "locked.pdf": (lambda: pdf(1, 0, password="secret"), "it is encrypted"),
    "owner.pdf": (lambda: pdf(1, 0, owner="secret"), ""),
    "blank.pdf": (lambda: pdf(0, 0, empty=2), "its pages are empty"),
    "scan.pdf": (lambda: pdf(0, 14), "14 of 14 pages have no text: run OCR"),
    "half-scan.pdf": (lambda: pdf(2, 12), ""),
    "really-a.docx": (lambda: sample("office.pdf"), ""),
    "word.doc": (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "an old Office file"),
    "photo.jpg": (lambda: b"\xff\xd8\xff\xe0\x00\x10JFIF" + b"\0\1" * 300, "a picture"),
    "bomb.zip": (bomb, "like a zip bomb"),
    "nested.zip": (nested_bomb, "like a zip bomb"),
    "bomb.docx": (lambda: docx(word("a" * 30_000_000)), "like a zip bomb"),
    "many.zip": (lambda: packed(*((f"{n}.txt", b"") for n in range(10_001))), "more than 10,000 files"),
    "entities.docx": (lambda: docx(word("&a9;"), BOMB), "defines entities"),
    "outside.docx": (lambda: docx(word("&x;"), XXE), "defines entities"),
    "entities.xml": (f"<?xml version='1.0'?>{BOMB}<b>&a9;</b>".encode, "an XML file"),
    "entities.html": (f"{XXE}<html><body><p>{PROSE * 5}&x;&a9;</p></body></html>".encode, None),
    "deep.docx": (lambda: docx("<w:sdt>" * 100_000 + "</w:sdt>" * 100_000), "nested too deep"),
    "deep.html": (lambda: web("<div>" * 100_000 + f"<p>{PROSE * 5}</p>"), None),
    "deep-span.html": (lambda: web(f"<p>{PROSE * 5}</p>" + "<b>" * 100_000 + PROSE), None),
    "no-article.html": (lambda: web(""), None),
    "many.eml": (many_attachments, "a mail may have 200 attachments, and this one has 1000"),
    "nested.eml": (lambda: nested_mail(20), "nested more than 4 deep"),
    "french.txt": (lambda: (FRENCH * 6 + "é" * (len(FRENCH) % 2)).encode("cp1252"), ""),
    "sjis.txt": (lambda: (JAPANESE * 8).encode("shift_jis"), ""),
    "utf16.txt": (lambda: (PROSE * 4).encode("utf-16"), ""),
    "utf16-no-mark.txt": (lambda: (PROSE * 4).encode("utf-16-le"), ""),
    "latin1.txt": (lambda: (FRENCH * 4).encode("latin-1"), ""),
    "hostile.md": (lambda: b"<!--" * 250_000, None),
    "hostile.rtf": (lambda: b"{\\rtf1{\\info{\\title " + b"\\'aa" * 250_000, None),
    "hostile.html": (lambda: web("<p>" * 1_000_000), "elements, which no article has"),
    "hostile.eml": (lambda: b"From: a\nMessage-ID: 1\nSubject: " + b"=?utf-8?q?" * 100_000, None),
    "parts.eml": (
        lambda: b"From: a\nMessage-ID: 1\n" + b'Content-Type: multipart/mixed; boundary="a"\n\n--a\n' * 20_000,
        "groups of parts, which no mail has",
    ),
    "arabic.txt": ((ARABIC * 4).encode, ""),
    "stub.html": (stub, ""),
    "section.html": (section_page, ""),
    "link.url": (
        lambda: b"[InternetShortcut]\r\nURL=https://example.org/a\r\n",
        "link only, not read: https://example",
    ),
    "link.webloc": (
        lambda: (
            b'<?xml version="1.0"?><plist version="1.0"><dict><key>URL</key><string>https://example.org/b</string>'
            b"</dict></plist>"
        ),
        "link only, not read: https://example.org/b",
    ),
    "data.json": (lambda: b'{"schema": "weather/1"}', "a JSON data file"),
    "no.jsonl": (lambda: b'{"text": 1}\n', 'no JSON object with a "text"'),
}
