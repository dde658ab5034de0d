"""Readers against rubbish: random bytes and broken samples give an Extract or an UnreadableError, nothing else but what
a library raises.

To look for longer: python tests/test_formats_fuzz.py SECONDS [FORMAT...]; crashers go to tests/cases/crashers/.
"""

from __future__ import annotations

import os
import random
import sys
import time
import zipfile
from io import BytesIO
from pathlib import Path
from traceback import walk_tb

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing.errors import UnreadableError
from briefing.model import Extract, Limits
from briefing.reading import cleaning, formats
from briefing.reading.formats.sniffing import sniff

HERE = Path(__file__).parent
PACKAGE = Path(formats.__file__).parents[2]
CRASHERS = HERE / "cases" / "crashers"
SAMPLES = {
    name: [path.read_bytes() for path in sorted((HERE / "samples").iterdir()) if path.suffix in kind.suffixes]
    for name, kind in formats.FORMATS.items()
}
SAMPLES["text"] = [b"The council voted. It met on Tuesday.\r\n\r\nNothing else was said.\n" * 3]
SAMPLES["jsonl"] = [
    b'{"text": "The council voted.", "title": "Vote", "published": "2024-08-21"}\n{"text": "It met."}\n'
]
SAMPLES["link"] = [
    b"[InternetShortcut]\r\nURL=https://example.org/a\r\n",
    b'<?xml version="1.0"?><plist><dict/></plist>',
]
# Their libraries raise what they like; `reading.read` makes a reason of it.
TRUSTING = frozenset({"html", "mhtml", "eml", "rtf"})
ZIPPED = ("docx", "odt", "epub", "zip")
# Bytes that mean something to one format or another.
SPLICES = [
    *(b"\0", b"\xff\xfe", b"\n\n", b"<", b">", b"</", b"<!--", b"-->", b"]]>", b"<![CDATA[", b"&#0;", b"&#x110000;"),
    *(b"{", b"}", b"\\u-99999?", b"\\bin9999 ", b"\\'", b"--", b"From ", b"=?utf-8?q?=?=", b"charset=unknown-8bit"),
    *(b"endobj", b"PK\x01\x02", b"<w:p>", b"<!DOCTYPE x [", b"%%EOF", b"stream\n", b"<table>", b"9" * 20, b"-1", b"["),
    *(b"](", b"```\n", b"\xe2\x80\xae", b"\xed\xa0\x80"),
]


def read(name: str, data: bytes, trusting: frozenset[str] = TRUSTING, most: int = 100_000) -> None:
    """What must hold of any bytes."""
    try:
        extract = cleaning.clean(formats.reader(name)(data, Limits()), most)
    except UnreadableError as error:
        return _one_sentence(error)
    except Exception as error:
        if name in trusting and not _is_our_own(error):
            return None
        raise
    return _sound(extract)


def _is_our_own(error: Exception) -> bool:
    """Whether it was raised in a line of ours, not in a library's."""
    *_, (frame, _) = walk_tb(error.__traceback__)
    return Path(frame.f_code.co_filename).is_relative_to(PACKAGE)


def _one_sentence(error: UnreadableError) -> None:
    assert str(error).strip()
    assert "\n" not in str(error)


def _sound(extract: Extract) -> None:
    bounds = [edge for block in extract.blocks for edge in (block.start, block.end)]
    assert bounds == sorted(bounds)
    assert not bounds or bounds[-1] <= len(extract.text)
    covered = {place for block in extract.blocks for place in range(block.start, block.end)}
    assert not covered or all(c.isspace() or n in covered for n, c in enumerate(extract.text))
    assert list(extract.pages) == sorted(extract.pages)
    extract.text.encode()
    for fact in (extract.title, extract.outlet, extract.author, extract.url):
        assert fact is None or (fact.strip() and fact.encode())


def broken(data: bytes, luck: random.Random) -> bytes:
    """`data` with a few places cut, overwritten, doubled or spliced."""
    found = bytearray(data)
    for _ in range(luck.randint(1, 6)):
        at, size = luck.randrange(len(found) + 1), luck.choice((1, 1, 2, 8, 64, 512))
        match luck.randrange(5):
            case 0:
                del found[at : at + size]
            case 1:
                found[at : at + size] = luck.randbytes(size)
            case 2:
                found[at:at] = found[at : at + size] * luck.choice((1, 2, 50))
            case 3:
                found[at:at] = luck.choice(SPLICES) * luck.choice((1, 1, 30))
            case 4:
                found = found[: max(at, 1)] if luck.random() < 0.2 else found
    return bytes(found)


def inside(data: bytes, luck: random.Random) -> bytes:
    """A zipped document with one of its parts broken, so that the break is not just a bad checksum."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    victim = luck.choice(sorted(parts))
    parts[victim] = broken(parts[victim], luck)
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return buffer.getvalue()


def mutant(name: str, luck: random.Random) -> bytes:
    data = luck.choice(SAMPLES[name])
    return inside(data, luck) if name in ZIPPED and luck.random() < 0.7 else broken(data, luck)


@pytest.mark.parametrize("name", formats.FORMATS)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(seed=st.integers(0, 2**32), most=st.sampled_from([100_000, 300]))
def test_a_broken_sample_crashes_no_reader(name, seed, most):
    read(name, mutant(name, random.Random(seed)), most=most)


@pytest.mark.parametrize("name", formats.FORMATS)
@settings(max_examples=25)
@given(data=st.binary(min_size=1, max_size=300), start=st.integers(0, 3))
def test_random_bytes_crash_no_reader(name, data, start):
    magic = (*formats.FORMATS[name].magic, b"", *(sample[:60] for sample in SAMPLES[name]))
    read(name, magic[start % len(magic)] + data)


@given(
    path=st.sampled_from(["a", "a.txt", "a.pdf", "a.docx", "a.html", "a.eml", "a.json"]), data=st.binary(max_size=200)
)
def test_every_file_is_of_some_format_or_refused(path, data):
    try:
        assert sniff(path, data)[0] in formats.FORMATS
    except UnreadableError as error:
        _one_sentence(error)


@pytest.mark.parametrize("path", sorted(CRASHERS.glob("*.*")), ids=lambda path: path.name)
def test_what_once_crashed_a_reader_does_so_no_more(path):
    read(path.suffix[1:], path.read_bytes(), trusting=frozenset())


def main() -> None:
    """Every format in turn for its share of the time."""
    names = sys.argv[2:] or list(formats.FORMATS)
    luck, share = random.Random(os.urandom(8)), float(sys.argv[1]) / len(names)
    for name in names:
        end, count, slowest = time.process_time() + share, 0, 0.0
        while time.process_time() < end:
            data, start = mutant(name, luck), time.process_time()
            try:
                read(name, data)
            except Exception as error:
                CRASHERS.mkdir(exist_ok=True)
                (CRASHERS / f"{type(error).__name__}-{luck.randrange(10**6)}.{name}").write_bytes(data)
                print(f"{name}: {type(error).__name__}: {error}")
            count, slowest = count + 1, max(slowest, time.process_time() - start)
        print(f"{name}: {count} files, slowest {slowest:.2f} s", flush=True)


if __name__ == "__main__":
    main()
