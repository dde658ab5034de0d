"""Finished memos for the tests of verify: the sources of the invented flood as read, changes that are wrong, and saves
that are harmless."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable
from email import message_from_bytes, policy
from functools import cache
from hashlib import sha256
from io import BytesIO
from textwrap import fill
from zipfile import ZipFile

from briefing.model import Block, Document, Layout, Memo, Point
from briefing.writing import writer
from helpers.memos import TOLD, text

Random = random.Random


def documents() -> tuple[Document, ...]:
    """The sources of memos.flood(), as a reading would hold them."""
    found = []
    for told in TOLD:
        whole, blocks, at = text(told), [], 0
        for paragraph in told.paragraphs:
            blocks.append(Block(at, at + len(paragraph)))
            at += len(paragraph) + 2
        found.append(
            Document(
                path=told.file, text=whole, sha256=sha256(whole.encode()).hexdigest(), format="text",
                blocks=tuple(blocks), title=told.title, outlet=told.outlet, author=told.author,
                published=told.published, url=told.url, language=told.language, pages=told.pages,
            )
        )  # fmt: skip
    return tuple(found)


@cache
def render(memo: Memo, suffix: str) -> bytes:
    return writer(suffix)(memo, Layout())


# -- changes that are wrong: each takes a memo and gives another, or None where it has nothing to change ---------------


def _reworded(memo: Memo, rng: Random, change: Callable[[str], str]) -> Memo | None:
    """One point with other words, of those that `change` can change."""
    able = [point for point in memo.points if change(point.text) != point.text]
    if not able:
        return None
    chosen = rng.choice(able)
    return _with(memo, chosen._replace(text=change(chosen.text)))


def _with(memo: Memo, point: Point) -> Memo:
    return memo._replace(points=tuple(point if p.number == point.number else p for p in memo.points))


def digit(memo: Memo, rng: Random) -> Memo | None:
    seed = rng.random()

    def change(words: str) -> str:
        places = [m.start() for m in re.finditer(r"\d", words)]
        if not places:
            return words
        at = Random(seed).choice(places)
        return words[:at] + str((int(words[at]) + 1 + int(seed * 8)) % 10) + words[at + 1 :]

    return _reworded(memo, rng, change)


def negation(memo: Memo, rng: Random) -> Memo | None:
    return _reworded(
        memo, rng, lambda words: re.sub(r"\b(was|were|had|will|would|has|is|must|ist)\b", r"\1 not", words, count=1)
    )


def denial_taken_out(memo: Memo, rng: Random) -> Memo | None:
    return _reworded(memo, rng, lambda words: re.sub(r" (not|nicht|no|never|refused)\b", "", words, count=1))


def name(memo: Memo, rng: Random) -> Memo | None:
    other = rng.choice(("Marta Lind", "Eastport", "Olsen", "June"))
    return _reworded(memo, rng, lambda words: re.sub(r"(?<=[a-z,] )[A-ZÄÖÜ][\w.]+( [A-Z]\w+)?", other, words, count=1))


def clause(memo: Memo, rng: Random) -> Memo | None:
    """A clause dropped: at the start, in the middle or at the end, the sentence made whole again."""
    place = rng.randrange(3)

    def change(words: str) -> str:
        parts = words.split(", ")
        if len(parts) < 2:
            half = words.split()
            return " ".join(half[: len(half) // 2]) + "."
        del parts[(0, len(parts) // 2, -1)[place]]
        return ", ".join(parts)[:1].upper() + ", ".join(parts)[1:].rstrip(".,") + "."

    return _reworded(memo, rng, change)


def swapped_words(memo: Memo, rng: Random) -> Memo | None:
    return _reworded(memo, rng, lambda words: re.sub(r"(\w+) (\w+) (\w+)", r"\2 \1 \3", words, count=1))


def joined(memo: Memo, rng: Random) -> Memo | None:
    """Half of one point with half of another."""
    a, b = rng.sample(memo.points, 2)
    first, second = a.text.split(), b.text.split()
    return _with(memo, a._replace(text=" ".join(first[: len(first) // 2] + second[len(second) // 2 :])))


def written(memo: Memo, rng: Random) -> Memo | None:
    """A sentence of the editor's own in the place of a quotation."""
    own = rng.choice(
        ("The situation is expected to get worse before the weekend.", "This matters for the budget talks.")
    )
    return _with(memo, rng.choice(memo.points)._replace(text=own))


def citation(memo: Memo, rng: Random) -> Memo | None:
    """The source whose words a point prints, cited under the number of another that does not say them."""
    point = rng.choice(memo.points)
    lead = point.lead
    wrong = [
        source.number for source in memo.sources
        if source.used and point.text not in " ".join(source.text.split()) and source.number not in cited(point)
    ]  # fmt: skip
    moved = [c._replace(source=rng.choice(wrong)) if c == lead else c for c in point.citations]
    said = _letters(point.text)  # another source may say it with other quotation marks
    left = tuple(c for c in moved if c.lead or _letters(c.quote) not in said)
    others = {_letters(c.quote) for c in left if not c.lead}
    return None if said in others else _with(memo, point._replace(citations=left))


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def list_order(memo: Memo, rng: Random) -> Memo | None:
    """Two entries of the list of sources change places, the numbers stay."""
    used = [source for source in memo.sources if source.used]
    a, b = rng.sample(used, 2)
    if a.origin == b.origin:  # reprints: either says it
        return None
    places = {a.number: b.number, b.number: a.number}
    swapped = [s._replace(number=places.get(s.number, s.number)) for s in memo.sources]
    return memo._replace(sources=tuple(sorted(swapped, key=lambda s: s.number)))


def cited(point: Point) -> set[int]:
    return {*point.sources}


WRONG = (digit, negation, denial_taken_out, name, clause, swapped_words, joined, written, citation, list_order)

# -- harmless saves: each takes the bytes of a finished memo and gives others that read the same -----------------------


def smart(words: str) -> str:
    """What a word processor makes of quotation marks, dashes and dots while one types."""
    words = re.sub(r'(?<!\w)"', "“", words).replace('"', "”").replace("'", "’")
    return words.replace(" - ", " – ").replace("...", "…")


def plain(words: str) -> str:
    """The other way round: what a text editor or an old mail program makes of them."""
    for typographic, simple in (("“", '"'), ("”", '"'), ("„", '"'), ("’", "'"), ("‘", "'"), ("–", "-"), ("…", "...")):
        words = words.replace(typographic, simple)
    return words


def markdown_wrapped(data: bytes, rng: Random) -> bytes:
    width, indent = rng.randrange(40, 120), rng.choice(("", "   ", "    "))
    lines = [
        fill(line, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)
        if re.match(r"\d+\. ", line) else line
        for line in data.decode().split("\n")
    ]  # fmt: skip
    return "\n".join(lines).encode()


def markdown_restyled(data: bytes, rng: Random) -> bytes:
    text = data.decode().replace("*(", "_(").replace(")*", ")_")
    text = re.sub(r"^(\d+)\.", rng.choice((r"\1.", r"\1)", r" \1.")), text, flags=re.M)
    text = re.sub(r"\n\n", rng.choice(("\n\n\n", "\n\n", " \n\n")), text)
    return text.replace("\n", rng.choice(("\n", "\r\n"))).encode(rng.choice(("utf-8", "utf-8-sig")))


def markdown_typography(data: bytes, rng: Random) -> bytes:
    change = rng.choice((smart, plain))
    # Not inside tags and targets.
    pieces = re.split(r"(<[^>]*>|\]\([^)]*\))", data.decode())
    return "".join(piece if i % 2 else change(piece) for i, piece in enumerate(pieces)).encode()


def html_reflowed(data: bytes, rng: Random) -> bytes:
    """As a formatter leaves it: new lines between words, other quotes in tags, entities for letters."""
    head, body = data.decode().split("<body", 1)
    pieces = re.split(r"(<script.*?</script>|<[^>]*>)", body, flags=re.S)
    for i in range(0, len(pieces), 2):
        pieces[i] = re.sub(" ", lambda m: rng.choice((" ", " ", "\n  ")), pieces[i])
        if rng.random() < 0.5:
            pieces[i] = pieces[i].replace("ä", "&auml;").replace("“", "&ldquo;").replace("”", "&#8221;")
    return (head + "<body" + "".join(pieces)).encode()


def html_typography(data: bytes, rng: Random) -> bytes:
    change = rng.choice((smart, plain))
    pieces = re.split(r"(<style.*?</style>|<script.*?</script>|<[^>]*>)", data.decode(), flags=re.S)
    return "".join(piece if i % 2 else change(piece) for i, piece in enumerate(pieces)).encode()


def json_reformatted(data: bytes, rng: Random) -> bytes:
    table = json.loads(data)
    return json.dumps(
        table, ensure_ascii=rng.random() < 0.5, indent=rng.choice((None, 2, 4)), sort_keys=rng.random() < 0.5
    ).encode()


def eml_rewritten(data: bytes, rng: Random) -> bytes:
    """As another mail program stores it: other transfer encodings, boundaries and ends of lines."""
    message = message_from_bytes(data, policy=policy.default)
    for part in message.walk():
        if part.get_content_maintype() == "text":
            words = part.get_content()
            if rng.random() < 0.5:
                words = words.replace("\r\n", "\n")
            part.set_content(words, subtype=part.get_content_subtype(), cte=rng.choice(("base64", "quoted-printable")))
    return message.as_bytes(policy=rng.choice((policy.SMTP, policy.default)))


def docx_part(data: bytes, change: Callable[[str], str], part: str = "word/document.xml") -> bytes:
    """The same package with another main part, or another `part`."""
    out = BytesIO()
    with ZipFile(BytesIO(data)) as package, ZipFile(out, "w") as made:
        for entry in package.namelist():
            content = package.read(entry)
            made.writestr(entry, change(content.decode()).encode() if entry == part else content)
    return out.getvalue()


RUN = re.compile(r"<w:r>((?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?)<w:t xml:space=\"preserve\">([^<]{2,})</w:t></w:r>")


def docx_runs(data: bytes, rng: Random) -> bytes:
    """Runs cut in two at any place and marks of the spelling checker between, as Word leaves them."""

    def cut(match: re.Match[str]) -> str:
        properties, words = match.groups()
        at = rng.randrange(1, len(words))
        if "&" in words[max(0, at - 6) : at]:
            return match[0]
        halves = (
            f'<w:r w:rsidR="00A{rng.randrange(10**5):05}">{properties}<w:t xml:space="preserve">{half}</w:t></w:r>'
            for half in (words[:at], words[at:])
        )
        return '<w:proofErr w:type="spellStart"/>'.join(halves)

    return docx_part(data, lambda xml: RUN.sub(cut, xml))


def docx_typography(data: bytes, rng: Random) -> bytes:
    change = rng.choice((smart, plain))
    return docx_part(data, lambda xml: re.sub(r"(?<=>)[^<>]+(?=</w:t>)", lambda m: change(m[0]), xml))


def docx_spaces(data: bytes, rng: Random) -> bytes:
    """Two spaces, unbreakable ones and soft hyphens, where someone made lines break better."""

    def respaced(match: re.Match[str]) -> str:
        return re.sub(r"(?<=\w\w) (?=\w\w)", lambda m: rng.choice((" ", " ", "  ", "\u00a0")), match[0])

    return docx_part(data, lambda xml: re.sub(r"(?<=>)[^<>]{30,}(?=</w:t>)", respaced, xml))


HARMLESS: dict[str, tuple[Callable[[bytes, Random], bytes], ...]] = {
    "md": (markdown_wrapped, markdown_restyled, markdown_typography),
    "html": (html_reflowed, html_typography),
    "json": (json_reformatted,),
    "eml": (eml_rewritten,),
    "docx": (docx_runs, docx_typography, docx_spaces),
}
