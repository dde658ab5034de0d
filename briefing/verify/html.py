"""A memo as a page or as the HTML of a mail -> its visible blocks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from briefing.model import Layout
from briefing.reading.formats.markup import VOID
from briefing.verify import beside
from briefing.verify.blocks import finished
from briefing.verify.consistency import can_be_written
from briefing.verify.html_blocks import PASSAGE, Page
from briefing.verify.records import Claim, Finished, Shown
from briefing.verify.shown import words_of
from briefing.writing import html as pages
from briefing.writing import proof

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode


def read(name: str, data: bytes, letter: bool = False) -> tuple[Finished, ...]:
    """The memos as read back; above those in a `letter` its writer may say anything."""
    from selectolax.lexbor import LexborHTMLParser

    text = data.decode("utf-8" if letter else _charset(data), "replace").removeprefix("\ufeff")
    root = LexborHTMLParser(text).root
    page = _taken(root, letter)
    made = proof.from_html(text)
    faults = dict.fromkeys((*page.faults, *_misled(page), *beside.mislabelled(page.labels, made)))
    memos = [finished(name, map(_spaced, blocks), made, faults, letter=letter) for blocks in page.memos]
    strays = beside.strays(page.beside, page.echoes, made) if any(memo.claims for memo in memos) else []
    added = [Claim(None, words_of(block), ()) for block in strays]
    notes = (*memos[0].notes, *_notes(page, root))
    if made is not None and can_be_written(made) and not letter and _is_own(root, "style", pages.is_own_style):
        redrawn = pages.write(made, Layout(language=made.language, source_text="none")).decode()
        notes = (*notes, *beside.unlike(page, _taken(LexborHTMLParser(redrawn).root)))
    memos[0] = memos[0]._replace(claims=(*memos[0].claims, *added), panes=tuple(page.panes), notes=notes)
    return tuple(memos)


def _taken(root: LexborNode | None, letter: bool = False) -> Page:
    """What the page with this root shows."""
    page = Page(letter)
    if root is not None:
        _walk(page, root)
    page.end_block()
    return page


def _walk(page: Page, root: LexborNode) -> None:
    """Take a page through all that is below an element; without recursion, for elements may be nested without end."""
    node: LexborNode | None = root
    depth = 0
    while node is not None:
        tag = node.tag or ""
        if tag == "-text":
            page.words(node.text_content or "")
        elif not tag.startswith(("-", "!")):
            page.start(tag, {key: value or "" for key, value in node.attributes.items()})
            if tag not in VOID:
                depth += 1
                if node.child is not None:
                    node = node.child
                    continue
                page.end()
                depth -= 1
        while node is not None and node.next is None and depth:
            node = node.parent
            page.end()
            depth -= 1
        node = node.next if node is not None and depth else None


def _charset(data: bytes) -> str:
    """The encoding in which browsers read a page: that of its first bytes, else the one it says, of those that pages
    are saved in; any other one is taken for UTF-8."""
    for mark, name in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"), (b"\xef\xbb\xbf", "utf-8")):
        if data.startswith(mark):
            return name
    head = re.sub(rb"<!--.*?(?:-->|$)", b"", data[:2048], flags=re.S)
    said = re.search(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w.:-]+)", head, re.I)
    label = said[1].decode("ascii", "replace").lower() if said else ""
    if label in ("windows-1252", "cp1252", "iso-8859-1", "latin1", "us-ascii", "ascii"):  # one and the same to browsers
        return "cp1252"
    return label if re.fullmatch(r"windows-125[0-8]|iso-8859-(?:[2-8]|10|1[3-6])|koi8-[ru]", label) else "utf-8"


def _misled(page: Page) -> Iterator[str]:
    """A sentence for each link of a citation that does not lead to the words which it says."""
    for target, quote in page.links:
        if PASSAGE.fullmatch(target) and beside.letters(page.passages.get(target, "")) != beside.letters(quote):
            yield f"the link to {target} does not lead to the words “{quote}”"


def _notes(page: Page, root: LexborNode | None) -> Iterator[str]:
    if page.pictures:
        yield "not compared: a picture in it"
    if page.filtered:
        yield f"hidden by its filter: {', '.join(anchor.replace('-', ' ') for anchor in page.filtered)}"
    if page.scripted:
        yield "not compared: a script or style sheet of an element in it; it may change what is shown"
    for kind, own in (("style", pages.is_own_style), ("script", pages.is_own_script)):
        if not _is_own(root, kind, own):
            yield f"not compared: a {kind} that this version of briefing does not write; it may change what is shown"


def _is_own(root: LexborNode | None, kind: str, own: Callable[[str], bool]) -> bool:
    """Whether all elements of this kind are as we write them."""
    return all(own(node.text()) for node in (root.css(kind) if root is not None else []))


def _spaced(block: Shown) -> Shown:
    """White space as a browser shows it; spaces of other kinds are characters like others."""
    runs = tuple((re.sub(r"[ \t\n\r\f]+", " ", text), target) for text, target in block.runs)
    return block._replace(runs=runs)
