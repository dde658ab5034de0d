"""Whatever is said in English of an input has its words in every other language that a memo can be written in."""

from __future__ import annotations

import ast
import errno
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing.model import noted, remark
from briefing.reading import formats
from briefing.writing.remarks import say
from briefing.writing.translations import BLANK, entries, translated
from briefing.writing.wording import WORDING

FILES = {"PDF files", "RTF files", "web pages"}  # what the readers that need a library read
OTHERS = sorted(WORDING.keys() - {"en"})
# What looks like a sentence there and is not said of an input in a memo: messages that begin with a path, kinds of
# paragraphs that are set aside, names of inputs, and what fills a blank.
NO_SENTENCES = {
    "attachments {} to {}",
    "blurb about the outlet",
    "head of a press release",
    "letters without meaning",
    "name of the outlet",
    "outside the article",
    "repeated in other sources",
    "title of the browser window",
    'pip install "briefing-memo[{}]"',
    "the package sentencex is missing; install it with `pip install sentencex`",  # which stops a run
    "{}.eml to {}.eml",
    " and {} more",  # of names that a user typed wrong
    "; there are {}",
}
PATTERN = re.compile(r"[]\\[|*+?^$@<>=\n]|^\W*$")  # what a sentence has none of, and a pattern or a letter case has


def told(path: Path) -> Iterator[str]:
    """What may be said of an input: the strings of three words and more in functions, and those that have a name
    of their own; {} stands for what is filled in."""
    tree = ast.parse(path.read_text("utf-8"))
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    named = [node for node in tree.body if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)]
    for root in (*functions, *named):
        skipped = {root.body[0]} if isinstance(root, ast.FunctionDef) and ast.get_docstring(root) else set()
        yield from _strings(root, skipped)


def _strings(node: ast.AST, skipped: set[ast.stmt]) -> Iterator[str]:
    if isinstance(node, ast.JoinedStr):
        parts = (part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)
        yield "".join(map(str, parts))
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    else:
        for child in ast.iter_child_nodes(node):
            if child not in skipped:
                yield from _strings(child, skipped)


def is_sentence(words: str) -> bool:
    enough = len(words.split()) > 2 and not PATTERN.search(words)
    return enough and not words.startswith(("{}: ", "furniture: ")) and words not in NO_SENTENCES


def bare(english: str) -> str:
    return re.sub(BLANK, "{}", english)


def sentences() -> set[str]:
    modules = [Path("briefing", name) for name in ("errors.py", "files.py", "fetch.py")]
    paths = [*modules, *Path("briefing/reading").rglob("*.py")]
    labels = {kind.label for kind in formats.FORMATS.values()}
    found = {words for path in paths for words in told(path) if is_sentence(words)}
    return found | {*formats.REFUSED.values()} | labels | FILES


def by_the_system() -> set[str]:
    """What an operating system may say of a file that cannot be opened."""
    return {os.strerror(code).lower() for code in errno.errorcode}


def test_every_sentence_is_there_in_every_language() -> None:
    known = {bare(entry["en"]) for entry in entries()}
    assert sentences() - known == set()
    assert known - sentences() - by_the_system() == set()
    for entry in entries():
        assert sorted(entry) == sorted(WORDING)
        assert len({tuple(sorted(re.findall(BLANK, words))) for words in entry.values()}) == 1, entry
        assert not re.search(r" [:;!?]", entry["de"] + entry["es"]), entry
        assert not re.search(r"\w[:!?]|\w;", re.sub(r"\{scheme\}:", "", entry["fr"])), entry


@pytest.mark.parametrize("language", OTHERS)
def test_each_is_found_again_with_what_fills_its_blanks(language: str) -> None:
    for entry in entries():
        filled = {name: f"X{n}" for n, name in enumerate(re.findall(r"\{(\w+)\}", entry["en"]))}
        assert translated(entry["en"].format(**filled), WORDING[language]) == entry[language].format(**filled)


@pytest.mark.parametrize(
    ("english", "expected"),
    [
        (
            "named .docx but is a PDF",
            ("heißt .docx, ist aber eine PDF-Datei", "nommé .docx, mais c’est un PDF",
             "se llama .docx, pero es un PDF"),
        ),
        (
            "only the first 2,000 of 12,345 pages were read",
            (
                "nur die ersten 2.000 von 12.345 Seiten wurden gelesen",
                "seules les 2\u00a0000 premières pages sur 12\u00a0345 ont été lues",
                "solo se leyeron las primeras 2\u00a0000 páginas de 12\u00a0345",
            ),
        ),
        (
            "decoded as utf-8; 1 damaged character",
            ("als utf-8 gelesen; 1 Zeichen beschädigt", "lu comme utf-8 ; 1 caractère endommagé",
             "leído como utf-8; 1 carácter dañado"),
        ),
        (
            "example.org cannot be reached: there is no such name, or no network",
            ("example.org ist nicht erreichbar (den Namen gibt es nicht, oder es fehlt das Netz)",
             "example.org est injoignable (ce nom n’existe pas, ou le réseau manque)",
             "no se puede acceder a example.org (ese nombre no existe o no hay red)"),
        ),
        ("whatever a plug-in says: 1,2", ("whatever a plug-in says: 1,2",) * 3),
    ],
)  # fmt: skip
def test_a_sentence_in_each_language(english: str, expected: tuple[str, str, str]) -> None:
    assert tuple(translated(english, WORDING[language]) for language in ("de", "fr", "es")) == expected
    assert say(english, WORDING["en"]) == english


def test_a_reason_is_in_one_language_with_all_that_was_noted() -> None:
    reason = noted(remark("uncovered"), ("named .txt but is a PDF", "its XML is damaged"))
    assert say(reason, WORDING["fr"]) == (
        "lu ; ne porte sur aucun des sujets traités ; nommé .txt, mais c’est un PDF ; le XML est endommagé"
    )
    assert say(reason, WORDING["en"]) == f"{WORDING['en']['uncovered']}; named .txt but is a PDF; its XML is damaged"
