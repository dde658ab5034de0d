"""House templates for the tests of the Word writer, as bytes: what people have, with all that can go wrong in them."""

from __future__ import annotations

import struct
import subprocess
import zipfile
import zlib
from io import BytesIO
from pathlib import Path

from docx import Document
from docx.shared import Mm

from briefing.model import Layout
from briefing.writing import templates
from briefing.writing.docx import write
from helpers import memos


def ours() -> bytes:
    """What `briefing template` writes."""
    return templates.load("memo.docx")


def plain() -> bytes:
    """The default template of python-docx: compatibility mode, a thumbnail, hundreds of styles, none of ours."""
    out = BytesIO()
    Document().save(out)
    return out.getvalue()


def rich() -> bytes:
    """A former memo with notes, chart and links, with a logo in its header, a style of its own and a comment."""
    document = Document(BytesIO(write(memos.many(12), Layout(citations="footnotes"))))
    section = document.sections[0]
    for header in (section.header, section.first_page_header):
        header.paragraphs[0].style = document.styles["header"]
        header.paragraphs[0].text = "Ministry of Works"
        header.paragraphs[0].add_run().add_picture(BytesIO(logo()), width=Mm(12))
    for style in document.styles:
        if style.name in ("Title", "Heading 1", "Hyperlink"):
            style.element.find("{*}name").set(f"{style.element.nsmap['w'].join('{}')}val", style.name.upper())
    document.styles.add_style("House Motto", 1)
    document.add_comment(document.paragraphs[0].runs, text="old", author="Old Author")
    document.core_properties.comments = "old comments"
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def letterhead() -> bytes:
    """Three sections, the letterhead in the first; even pages differ; a protected form with a date that updates."""
    document = Document(BytesIO(plain()))
    document.sections[0].header.paragraphs[0].text = "Ministry of Works"
    document.sections[0].footer.paragraphs[0].text = "OFFICIAL – SENSITIVE"
    document.settings.odd_and_even_pages_header_footer = True
    for _ in range(2):
        document.add_section()
        document.add_paragraph("old body")
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def as_dotx(data: bytes) -> bytes:
    """The same as a Word template."""
    return _changed(data, b"document.main+xml", b"template.main+xml")


def with_macros(data: bytes) -> bytes:
    """The same as a document with macros."""
    return _changed(data, b"vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                    b"vnd.ms-word.document.macroEnabled.main+xml")  # fmt: skip


def _changed(data: bytes, old: bytes, new: bytes) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as source, zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            entry = source.read(name)
            target.writestr(name, entry.replace(old, new) if name == "[Content_Types].xml" else entry)
    return out.getvalue()


def pandoc() -> bytes:
    """pandoc's reference document."""
    return subprocess.run(
        ["pandoc", "--print-default-data-file", "reference.docx"], capture_output=True, check=True
    ).stdout


def libreoffice(data: bytes, folder: Path) -> bytes:
    """A document as LibreOffice saves it."""
    (folder / "in").mkdir(exist_ok=True)
    source = folder / "in" / "house.docx"
    source.write_bytes(data)
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "docx", "--outdir", str(folder), str(source)]
    subprocess.run(command, capture_output=True, check=True)
    return (folder / "house.docx").read_bytes()


def logo() -> bytes:
    """A small grey PNG."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    rows = (b"\x00" + b"\x80" * 16) * 16
    header = struct.pack(">IIBBBBB", 16, 16, 8, 0, 0, 0, 0)
    pieces = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + pieces
