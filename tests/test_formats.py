"""Real files of each format, made by the programs people use: what is read of them, and what is not."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from briefing import reading
from briefing.model import Input, Limits, Reading
from briefing.reading import formats
from briefing.reading.formats.sniffing import sniff
from briefing.writing.remarks import say
from briefing.writing.wording import ENGLISH

ROOT = Path(__file__).parent.parent
SAMPLES = ROOT / "tests" / "samples"
CASES = tomllib.loads((ROOT / "tests/cases/formats.toml").read_text(encoding="utf-8"))["case"]
VECTORS = [pytest.param(file, case, id=f"{file}-{n}") for n, case in enumerate(CASES) for file in case["files"]]
FILES = sorted(path.name for path in SAMPLES.iterdir() if path.is_file() and path.suffix != ".py")
KINDS = ("heading", "furniture")
FACTS = ("title", "outlet", "author", "published", "url", "format")


def read(name: str) -> Reading:
    return reading.read(Input(name, (SAMPLES / name).read_bytes()))


@pytest.mark.parametrize(("file", "case"), VECTORS)
def test_a_sample_is_read_as_it_should(file, case):
    found = read(file)
    first = found.documents[0]
    text = first.text.replace("'", "’")
    assert [wanted for wanted in case["must_include"] if wanted not in text] == []
    assert [unwanted for unwanted in case["must_not_include"] if unwanted in text] == []
    for fact in FACTS:
        if fact in case:
            assert getattr(first, fact) == case[fact]
    assert len(found.documents) == case.get("documents", len(found.documents))
    assert [document.path for document in found.documents] == case.get("paths", [d.path for d in found.documents])
    reasons = [say(problem.reason, ENGLISH) for problem in found.problems]
    assert reasons == case.get("problems", reasons)
    assert len(first.pages) == case.get("pages", len(first.pages))
    assert list(first.notes) == case.get("notes", [])


@pytest.mark.parametrize(("file", "case"), [vector for vector in VECTORS if "headings" in vector.values[1]])
def test_a_format_marks_its_own_headings_and_running_heads(file, case):
    data = (SAMPLES / file).read_bytes()
    extract = formats.reader(sniff(file, data)[0])(data, Limits())
    marked = {kind: [extract.text[b.start : b.end] for b in extract.blocks if b.kind == kind] for kind in KINDS}
    assert [wanted for wanted in case["headings"] if wanted not in marked["heading"]] == []
    assert [line for line in marked["heading"] if line.endswith(".")] == []
    for running in case.get("running", []):
        assert any(line.endswith(running) for line in marked["furniture"])


@pytest.mark.parametrize("file", FILES)
def test_blocks_and_pages_lie_inside_the_text_and_in_order(file):
    for document in read(file).documents:
        bounds = [edge for block in document.blocks for edge in (block.start, block.end)]
        assert bounds == sorted(bounds)
        covered = "".join(document.text[block.start : block.end] for block in document.blocks)
        assert covered.split() != []
        assert "".join(covered.split()) == "".join(document.text.split())
        assert list(document.pages) == sorted(document.pages)
        assert all(0 <= page <= len(document.text) for page in document.pages)
        assert not any(ord(letter) < 32 and letter not in "\n\t\r" for letter in document.text)


def test_every_sample_is_small_and_every_format_has_two_makers():
    kinds = [document.format for file in FILES for document in read(file).documents]
    for name in ("html", "mhtml", "pdf", "docx", "odt", "epub", "rtf", "md", "eml", "jsonl"):
        assert kinds.count(name) >= 2, name
    assert max((SAMPLES / file).stat().st_size for file in FILES) < 61_440
