"""What is prose, what is a heading, what surrounds an article, and why."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.model import Block, Document
from briefing.reading.furniture import mark
from briefing.reading.furniture_phrases import ANYWHERE, BY_KIND, LABELS, OPENING
from briefing.reading.repeated import mark_repeated
from briefing.reading.wrapping import paragraphs

TOML = tomllib.loads((Path(__file__).parent / "cases" / "furniture.toml").read_text(encoding="utf-8"))
CASES = TOML["document"]
ABOVE = [(line, what) for what, lines in TOML["above"].items() for line in lines]
PROSE = "The council voted on Monday for a new bridge over the Elm river, the mayor told reporters."
MORE = "The vote ended a dispute of nine years that had split the town and cost two mayors their office."
SEEDS = sorted(Path(__file__).parent.parent.glob("seeds/*.txt"))
# Each with the words of its prose, so that a rule that throws a part of it out is noticed.
PROSE_OF_SEEDS = list(zip(SEEDS, (764, 455, 358, 377, 700), strict=True))


def _document(text: str, **facts: str) -> Document:
    return Document(facts.get("path", "a.txt"), text, "0", "text", outlet=facts.get("outlet"), language="en")


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_kinds(case: dict[str, list[list[str]]]) -> None:
    document = mark(_document("\n\n".join(line for line, _ in case["lines"])))
    found = [
        [document.text[block.start : block.end], block.reason or block.kind.replace("prose", "")]
        for block in document.blocks
    ]
    assert found == case["lines"]


@pytest.mark.parametrize(("line", "what"), ABOVE, ids=[line for line, _ in ABOVE])
def test_headlines_may_begin_like_labels(line: str, what: str) -> None:
    text = f"{line}\n\nBy Jane Doe\n\n{PROSE}\n\n{MORE}"
    kind = {"title": "heading", "page": "furniture"}[what]
    assert mark(_document(text)).blocks[0].kind == kind
    blocks = (Block(0, len(line), "heading"), Block(text.index(PROSE), len(text)))
    assert mark(_document(text)._replace(blocks=blocks)).blocks[0].kind == kind


@pytest.mark.parametrize("kind", BY_KIND)
def test_every_phrase_is_needed(kind: str) -> None:
    """None stands there twice, or holds a shorter one that finds all that it would find."""
    anywhere, opening, label = ([phrase for phrase, of in table if of == kind] for table in (ANYWHERE, OPENING, LABELS))
    for phrases in (anywhere, opening, label):
        assert len(set(phrases)) == len(phrases)
    assert not [(a, b) for a in anywhere for b in (*anywhere, *opening) if a != b and a in b]
    assert not [(a, b) for a in opening for b in opening if a != b and b.startswith(a) and not b[len(a)].isalpha()]


@pytest.mark.parametrize("table", [ANYWHERE, OPENING, LABELS], ids=["anywhere", "opening", "label"])
def test_a_phrase_is_of_one_kind(table: tuple[tuple[str, str], ...]) -> None:
    phrases = [phrase for phrase, _ in table]
    assert sorted(set(phrases)) == sorted(phrases)
    assert all(phrase == " ".join(phrase.lower().split()) for phrase in map(str.strip, phrases))


LINES = st.sampled_from([line for case in CASES for line, _ in case["lines"]] + ["", "x", "…", "(", "A: b", "* c."])


@given(st.lists(LINES, max_size=12))
def test_marking_twice_is_marking_once_and_covers_everything(lines: list[str]) -> None:
    once = mark(_document("\n".join(lines)))
    assert mark(once) == once
    covered = {i for block in once.blocks for i in range(block.start, block.end)}
    assert all(letter.isspace() for i, letter in enumerate(once.text) if i not in covered)
    assert [block.start for block in once.blocks] == sorted(block.start for block in once.blocks)


@given(st.text(max_size=200))
def test_any_text_can_be_marked(text: str) -> None:
    once = mark(_document(text))
    assert mark(once) == once
    assert all(once.text[block.start : block.end].strip() for block in once.blocks)


@pytest.mark.parametrize(("button", "kind"), [("Hide Caption", "furniture"), ("It was said", "prose")])
def test_a_long_gallery_is_known_by_its_buttons(button: str, kind: str) -> None:
    """An article may open with a picture too; then it is no gallery, however long its paragraph."""
    picture = "The old bridge stood over the Elm for ninety years before the council voted to take it down in May. "
    gallery = "Photos: The old bridge. " + f"{picture}{button} 4 of 30. " * 30
    marked = mark(_document(f"{gallery.strip()}\n\nThe council voted on Monday for a new bridge over the Elm river."))
    assert [block.kind for block in marked.blocks] == [kind, "prose"]


def test_marks_of_the_format_stay() -> None:
    text = "Share\nThe new bridge\nThe council voted for a new bridge on Monday."
    blocks = (Block(0, 5), Block(6, 20, "heading"), Block(21, len(text)))
    marked = mark(_document(text)._replace(blocks=blocks))
    assert [block.kind for block in marked.blocks] == ["furniture", "heading", "prose"]


@pytest.mark.parametrize("count", ["33 Kommentare", "Comments (3)", "1.204 comentarios", "Commenti: 4"])
def test_comments_of_readers_below_a_heading_that_counts_them(count: str) -> None:
    """They end at the next heading that is more than a name."""
    lines = [
        PROSE,
        MORE,
        PROSE,
        MORE,
        count,
        "It was said before.",
        "Jane Doe",
        "It was not.",
        "More news from Elm today",
        PROSE,
    ]
    starts = [sum(len(line) + 1 for line in lines[:n]) for n in range(len(lines))]
    kinds = ["heading" if n in {4, 6, 8} else "prose" for n in range(len(lines))]
    blocks = (Block(at, at + len(line), kind) for at, line, kind in zip(starts, lines, kinds, strict=True))
    marked = mark(_document("\n".join(lines))._replace(blocks=tuple(blocks)))
    assert [block.reason for block in marked.blocks] == [*[""] * 4, *["reader comments"] * 4, "", ""]
    assert marked.blocks[8].kind == "heading"


def test_wrapped_lines_are_one_paragraph() -> None:
    text = (
        "The council voted on Monday for a new bridge over the Elm river after a\n"
        "dispute of nine years that had split the town and cost two mayors their\n"
        "office, the mayor told reporters.\n"
        "\n"
        "The bridge will cost ten million and open in four years, according to a\n"
        "plan that was published on Sunday. A second reading is due in May, when\n"
        "the new council meets.\n"
        "- the first point of the list\n"
        "- the second point of the list\n"
    )
    found = [text[start:end] for start, end in paragraphs(text)]
    assert [line[:11] for line in found] == ["The council", "The bridge ", "- the first", "- the secon"]


PRINTED = (
    "Elm Works Office",
    "555-010-0199 (office)",
    "office@elm.example",
    "For Immediate Release: Council of the Town of Elm Votes for a",
    "New Bridge over the River",
    "(Elm, Ohio) – On Wednesday the council of the town voted for a new bridge over the",
    "river after a dispute of nine years that had split the town. A second reading of it",
    "is due in May, when the new council meets for the first time since the last autumn.",
    "The bridge will cost ten million.",
    "“I want to thank all who have worked on the plan,” the mayor said, “and the people of",
    "Elm, who waited for it.” The works are said to begin in June and to end in three",
    "years, at a cost that nobody has told in the debate, as many members of the council",
    "remarked, one of whom had asked for a figure in the spring and is still asking the",
    "Elm Works Office • 1 River Street • Elm, Ohio 00000 • 555-010-0199 • office@elm.example • elm.example",
    "",
    "mayor for it. The two firms that are to build the bridge did not want to be asked",
    "before the second reading, and no price was given, nor the names of those who own",
    "the land on the other side.",
    "Elm Works Office • 1 River Street • Elm, Ohio 00000 • 555-010-0199 • office@elm.example • elm.example",
)


def test_lines_of_a_printed_page_are_paragraphs() -> None:
    """Their letters are of different widths; the line at the edge of each page belongs to no paragraph."""
    text = "\n".join(PRINTED)
    found = [text[start:end].split()[0] for start, end in paragraphs(text)]
    assert found == ["Elm", "555-010-0199", "office@elm.example", "For", "(Elm,", "“I", "Elm", "mayor", "Elm"]


@pytest.mark.parametrize(
    "line",
    [
        "Council votes for a new bridge over the river after nine years",  # headlines, one a line
        "– apples, pears and plums from the orchards on the river Elm",
        "The council voted for the bridge on Monday, the mayor said here.",
    ],
)
def test_lines_of_one_length_are_not_one_paragraph(line: str) -> None:
    assert len(paragraphs("\n".join([line, line.replace("a", "a very, very old").title()] * 6))) == 12


def test_lines_of_a_menu_are_not_one_paragraph() -> None:
    text = "Home\nNews\nThe council voted for a new bridge.\nSport\nWeather\nThe mayor said it would open in May.\n"
    assert len(paragraphs(text)) == 6


def test_lines_broken_off_anywhere_are_one_paragraph() -> None:
    said = "Yeah, exactly.\nWe welcome all those who have\njoined us here,\nin person or from\nhome.\nThank you.\n"
    found = [(said * 9)[start:end] for start, end in paragraphs(said * 9)]
    assert [paragraph.split()[0] for paragraph in found] == ["Yeah,", "We", "Thank"] * 9
    assert len(paragraphs(said)) == 6  # too few to tell
    listed = "- apples from the orchard\n- pears from the garden\nBread\nmilk\nButter\n"
    assert len(paragraphs(listed * 9)) == 45


def test_a_phrase_may_be_wrapped_over_two_lines_and_not_over_two_paragraphs() -> None:
    lines = (
        PROSE,
        "To have the news of the valley, sign up for\nour letter.",
        "He has no share",
        "this story is told.",
    )
    text = "\n\n".join(lines)
    blocks = tuple(Block(text.index(line), text.index(line) + len(line)) for line in lines)
    marked = mark(_document(text)._replace(blocks=blocks))
    assert [block.reason for block in marked.blocks] == ["", "newsletter box", "", ""]


def _folder(*extra: str) -> list[Document]:
    bodies = ("The bridge will open.", "The bakers strike goes on.", "A storm hit the coast.", "Two men were freed.")
    return [
        mark(_document("\n".join([f"{body} {body} It was said again on Monday by the mayor of the town.", *extra])))
        for body in bodies
    ]


def test_a_line_of_the_whole_folder_is_furniture() -> None:
    marked = mark_repeated(_folder("Write to the desk for a copy of this page."))
    assert all(document.blocks[-1].reason == "repeated in other sources" for document in marked)
    assert mark_repeated(marked) == marked


@pytest.mark.parametrize(("outlet", "marked"), [("The Elm Gazette", True), ("Reuters", False)])
def test_what_an_agency_says_in_two_stories_is_no_line_of_its_page(outlet: str, marked: bool) -> None:
    folder = [
        one._replace(outlet=outlet) for one in _folder("The bridge was closed nine years ago, the town says.")[:2]
    ]
    assert all((one.blocks[-1].kind == "furniture") == marked for one in mark_repeated(folder))


def test_long_prose_that_is_shared_is_evidence() -> None:
    long = (
        "The proposal would let both sides share what they know about the coast and the ships that pass it by night "
        * 2
    )
    documents = _folder(long.strip() + ".")
    assert mark_repeated(documents) == tuple(documents)


def test_long_prose_without_spaces_is_evidence_too() -> None:
    """A paragraph of Chinese is one word to whoever counts what stands between spaces."""
    for times, shared in ((13, "furniture"), (14, "prose")):
        line = "市议会周一投票决定在河上建造一座新桥市长说。" * times  # 22 signs
        folder = [
            _document(f"{n} is what the mayor of the town said on Monday.\n{line}")._replace(
                blocks=(Block(0, 48), Block(49, 49 + len(line)))
            )
            for n in range(4)
        ]
        kinds = [document.blocks[-1].kind for document in mark_repeated(folder)]
        assert kinds == [shared if len(line) <= 250 else "prose"] * 4


def test_what_is_furniture_already_keeps_its_reason() -> None:
    marked = mark_repeated(_folder("By Jane Doe", "Write to the desk for a copy of this page."))
    assert [[block.reason for block in document.blocks[1:]] for document in marked] == [
        ["byline", "repeated in other sources"]
    ] * 4


def test_copies_of_one_story_keep_their_short_paragraphs() -> None:
    story = (
        "The bridge fell on Monday.\nNobody was hurt, the police said.\nThe mayor was told at noon.\nShe left at once."
    )
    documents = [mark(_document(story)) for _ in range(4)]
    assert mark_repeated(documents) == tuple(documents)


@pytest.mark.parametrize(("path", "words"), PROSE_OF_SEEDS, ids=[path.name[:3] for path, _ in PROSE_OF_SEEDS])
def test_the_seeds_are_clean(path: Path, words: int) -> None:
    document = mark(_document(path.read_text(encoding="utf-8")))
    prose = [document.text[block.start : block.end] for block in document.blocks if block.kind == "prose"]
    assert all(len(line) > 60 and line.rstrip('"”')[-1] in ".?" for line in prose)
    assert sum(len(line.split()) for line in prose) == words
    assert not any(
        word in line for line in prose for word in ("click here", "journalists report", "undesirable", "fines")
    )
