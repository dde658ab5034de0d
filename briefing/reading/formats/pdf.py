"""A PDF -> its text in paragraphs, with the offsets at which pages start and running heads set aside."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial
from math import hypot, isfinite
from threading import Lock
from typing import Any

from briefing.errors import UnreadableError
from briefing.model import Block, Extract, Limits
from briefing.reading import language
from briefing.reading.formats import missing, pdf_head, pdf_layout
from briefing.reading.formats.pdf_layout import HYPHEN, Line
from briefing.reading.formats.properties import person
from briefing.reading.formats.righttoleft import Letter, in_order, is_right_to_left

LIBRARY = Lock()  # pdfium must not be entered by two threads
MIRROR = 14_400.0  # the widest a page can be, in points: what stands right of another thing on it then stands left
# A page of a scan still has a stamp or a page number as text now and then, at its edge or elsewhere.
LEAST_LETTERS = 20
# Lines of frames and rules on a page that is empty, five a frame; words drawn as shapes have that many in two or three.
MOST_DRAWN = 60
WORD = r"[^\W_]+"
UNMAPPED = "in places its letters make no sense, for want of a font: these are set aside"
# Words of Indian scripts, and what stands in none of them: Latin letters with signs above them, and signs of business.
INDIC, FOREIGN = "[\u0900-\u0dff]", "[\xa4-\xaa\xac\xae-\xb6\xb8-\xba\xbc-\u024f\ue000-\uf8ff]"
FEWEST_WRONG, WRONG = 3, 0.2  # words, and of those in Indian scripts
# Titles that programs write by themselves.
NO_TITLE = re.compile(
    r"untitled|microsoft (?:word|powerpoint)\b.*|.*\.(?:docx?|xlsx?|pptx?|odt|rtf|pdf|indd|qxd|tex|dvi|html?)", re.I
)


def read(data: bytes, limits: Limits) -> Extract:
    """The text of all pages; the title is the heading printed above it, else the one in the file's properties.

    Raises UnreadableError where the file is encrypted, damaged, or has no text (a scan).
    """
    try:
        import pypdfium2
    except ImportError:
        raise missing("pypdfium2", "PDF files", "pdf") from None
    with LIBRARY:
        try:
            document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            raise UnreadableError(_refusal(str(error))) from None
        try:
            total = len(document)
            pages = _pages(document, limits)
            textless = without_text(pages)
            empty = sum(_has_picture(document, n) for n in textless)
            facts = _facts(document)
        finally:
            document.close()
    scanned = f"{empty} of {total} pages have no text: run OCR"
    if len(textless) == len(pages):
        raise UnreadableError(scanned if empty else "its pages are empty" if total else "it has no pages")
    extract = pdf_layout.assemble(pages)
    notes: tuple[str, ...] = (scanned,) if empty else ()
    blocks = tuple(map(partial(_unmapped, extract.text), extract.blocks))
    if blocks != extract.blocks:
        extract, notes = extract._replace(blocks=blocks), (*notes, UNMAPPED)
    if total > len(pages):
        notes += (f"only the first {len(pages):,} of {total:,} pages were read",)
    first = next(filter(None, pages), [])
    spoken = language.detect(extract.text)
    name = title(facts.get("Title", ""), pages) or pdf_head.title_above(first, spoken)
    numbered = pdf_head.number(first, name) if name else None
    return extract._replace(
        title=f"{name}: {numbered}" if numbered else name,
        published=pdf_head.day(first, spoken),
        author=author_in(facts.get("Author"), extract.text),
        notes=notes,
    )


def without_text(pages: Sequence[Sequence[Line]]) -> list[int]:
    """The pages that have hardly a letter but what all of them have at their edges, as stamps of an office have."""
    running = pdf_layout.running_heads(pages)
    letters = [
        sum(len(line.text) for n, line in enumerate(page) if (p, n) not in running) for p, page in enumerate(pages)
    ]
    return [p for p, count in enumerate(letters) if count < LEAST_LETTERS]


def _unmapped(text: str, block: Block) -> Block:
    """The block, as furniture where its letters make no sense: in words of an Indian script there are Latin letters and
    marks, as in a font of which the file does not say what its letters are."""
    words = [word for word in text[block.start : block.end].split() if not word.isascii() and re.search(INDIC, word)]
    wrong = sum(re.search(FOREIGN, word) is not None for word in words)
    meant = wrong < FEWEST_WRONG or wrong < WRONG * len(words)
    return block if meant else block._replace(kind="furniture", reason="letters without meaning")


def _refusal(error: str) -> str:
    if "assword" in error:
        return "it is encrypted: save a copy that opens without a password"
    return "it is damaged or incomplete, and no page of it can be read"


def author_in(name: str | None, text: str) -> str | None:
    """Who the file says wrote it, if the text names them too: else it is whoever set it up."""
    names = {word for word in re.findall(WORD, (name or "").lower()) if len(word) > 2}
    return person(name) if names and not names.isdisjoint(re.findall(WORD, text.lower())) else None


def _facts(document: Any) -> dict[str, str]:
    try:
        facts: dict[str, str] = document.get_metadata_dict()
    except ValueError:  # half a character in a title
        return {}
    return facts


def _pages(document: Any, limits: Limits) -> list[list[Line]]:
    pages: list[list[Line]] = []
    characters = 0
    for number in range(min(len(document), limits.pages)):
        if characters > limits.characters:
            break
        pages.append(_lines(document, number))
        characters += sum(len(line.text) for line in pages[-1])
    return pages


def _lines(document: Any, number: int) -> list[Line]:
    """The lines of a page in the order of its text; a page that is damaged has none."""
    import pypdfium2

    try:
        page = document[number]
        text = page.get_textpage()
        height = page.get_height()
        lines = list(_characters(text, height))
    except pypdfium2.PdfiumError:
        return []
    text.close()
    page.close()
    return lines


def _has_picture(document: Any, number: int) -> bool:
    """Whether a page without text shows a picture, or so much else that it may be words; a page that is damaged may."""
    import pypdfium2
    from pypdfium2.raw import FPDF_PAGEOBJ_IMAGE, FPDF_PAGEOBJ_PATH, FPDFPath_CountSegments

    drawn = 0
    try:
        for thing in document[number].get_objects():
            drawn += max(1, FPDFPath_CountSegments(thing.raw)) if thing.type == FPDF_PAGEOBJ_PATH else 1
            if thing.type == FPDF_PAGEOBJ_IMAGE or drawn > MOST_DRAWN:
                return True
    except pypdfium2.PdfiumError:
        return True
    return False


def _characters(text: Any, height: float) -> Iterator[Line]:
    """One ctypes call a character, because only its own index finds its place on the page."""
    from pypdfium2.raw import FPDFText_CountChars, FPDFText_GetUnicode

    start, piece = 0, []
    count = FPDFText_CountChars(text)
    for index in range(count + 1):  # one more: a line break to end the last line
        code = FPDFText_GetUnicode(text, index) if index < count else 10
        # Characters without a code and those beyond Unicode keep their place, so that indices stay true.
        piece.append(chr(code) if 0 < code < 0x110000 else " ")
        if code in (10, 13) or piece[-1] == HYPHEN:
            if line := _line(text, start, "".join(piece), height):
                yield line
            start, piece = index + 1, []


def _line(text: Any, start: int, raw: str, height: float) -> Line | None:
    from ctypes import c_double

    from pypdfium2.raw import FPDFText_GetCharBox, FPDFText_GetCharOrigin

    stripped = raw.strip()
    if not stripped:
        return None
    first = start + len(raw) - len(raw.lstrip())
    last = start + len(raw.rstrip()) - 1
    x, baseline, left, right, bottom, top = (c_double() for _ in range(6))
    FPDFText_GetCharOrigin(text, first, x, baseline)
    FPDFText_GetCharBox(text, last, left, right, bottom, top)
    # The first character may be a bullet of another size, the last one a footnote mark.
    middle = next(n for n in range((first + last) // 2, last + 1) if not raw[n - start].isspace())
    places = (x.value, right.value, baseline.value, _type_size(text, middle), height)
    # A broken file puts letters nowhere; only their text counts then.
    if not all(map(isfinite, places)):
        return Line(stripped)
    line = Line(stripped, *places)
    return _right_to_left(text, start, raw, line) if is_right_to_left(stripped) else line


def _type_size(text: Any, index: int) -> float:
    """The size of a character as it is seen: programs scale the page, so that its font size alone says little."""
    from pypdfium2.raw import FS_MATRIX, FPDFText_GetFontSize, FPDFText_GetMatrix

    matrix = FS_MATRIX()
    size: float = FPDFText_GetFontSize(text, index)
    return size * hypot(matrix.c, matrix.d) if FPDFText_GetMatrix(text, index, matrix) else size


def _right_to_left(text: Any, start: int, raw: str, line: Line) -> Line:
    """The line in the order of its letters on the page, seen in a mirror: a column starts at its right edge."""
    from ctypes import c_double

    from pypdfium2.raw import FPDFText_GetCharBox

    left, right, bottom, top = (c_double() for _ in range(4))
    letters = []
    for index, letter in enumerate(raw, start):
        if letter.isspace():
            continue
        if FPDFText_GetCharBox(text, index, left, right, bottom, top):
            letters.append(Letter(letter, left.value, right.value))
        else:
            return line  # a letter without a place
    x0, x1 = MIRROR - max(letter.right for letter in letters), MIRROR - min(letter.left for letter in letters)
    if not (isfinite(x0) and isfinite(x1)):  # a broken file puts letters nowhere
        return line
    return line._replace(text=in_order(letters, len(raw.split()) - 1), x0=x0, x1=x1)


def title(stated: str, pages: list[list[Line]]) -> str | None:
    """The line set largest on the first page with text if it stands above the text like a heading, or the stated title
    has it or was made up by a program; else the stated one, which may be printed smaller than a masthead."""
    stated = " ".join(stated.split())
    page = next(filter(None, pages), [])
    shown = pdf_layout.largest(page)
    if shown and not any(map(str.isalpha, shown)):  # the number of a report
        shown = None
    if not stated or NO_TITLE.fullmatch(stated) or (shown and _words(shown) in _words(stated)):
        return shown
    is_printed = _words(stated) in _words(" ".join(line.text for line in pdf_layout.larger(page)))
    return shown if shown and pdf_layout.is_headed(page) and not is_printed else stated


def _words(text: str) -> str:
    """The words alone, each between spaces."""
    return f" {' '.join(re.findall(WORD, text.casefold()))} "
