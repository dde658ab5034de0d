"""What the memo says first, and the order of the points under a heading."""

from __future__ import annotations

from datetime import date

import pytest

from briefing import pipeline
from briefing.choosing import compose, ordering
from briefing.gathering import gather
from briefing.model import OWN_VOICE, Choice, Collection, Finding, Header, Input, Memo, Passage, Theme

SENTENCES = (
    "The council closed the old bridge over the river to all cars on Monday.",
    "Engineers had found cracks in two of the pillars that stand in the water.",
    "The cracks reach far below the water line, their report to the council says.",
)
COLUMN = "We all knew for years that our old bridge over the river was not safe."
QUOTED = 'Ana Moreno told the council: "We all knew for years that our old bridge was not safe."'


def memo_of(texts: list[str], passages: list[tuple[list[str], list[str]]]) -> Memo:
    """The memo of points of which each prints some sentences, and is said by others too."""
    reading = pipeline.read_inputs([Input(f"{n}.txt", text.encode()) for n, text in enumerate(texts)])
    collection = gather(reading.documents)
    findings, choices = [], []
    for n, (printed, others) in enumerate(passages):
        run = tuple(_sentence(collection, start) for start in printed)
        members = tuple(sorted((run[0], *(_sentence(collection, start) for start in others))))
        findings.append(Finding(run[0], members, ("",) * len(members)))
        choices.append(Choice(Passage(run, n), 1.0))
    return compose.compose(collection, findings, [Theme("Bridge", (0,))], choices, Header("Memo"))


def says_part(printed: str, other: str) -> bool:
    """Whether the other sentence says only part of the printed one."""
    [point] = memo_of([printed, other], [([printed], [other])]).points
    [partial] = {citation.partial for citation in point.citations if not citation.lead}
    return partial


def composed(texts: list[str], scores: dict[str, float]) -> Memo:
    """The memo of one theme in which the sentences that begin so have these scores."""
    reading = pipeline.read_inputs([Input(f"{n}.txt", text.encode()) for n, text in enumerate(texts)])
    collection = gather(reading.documents)
    place = {start: _sentence(collection, start) for start in scores}
    findings = [Finding(s, (s,), ("",)) for s in place.values()]
    choices = [Choice(Passage((s,), n), scores[start]) for n, (start, s) in enumerate(place.items())]
    theme = Theme("Bridge", tuple(range(len(findings))))
    return compose.compose(collection, findings, [theme], choices, Header("Memo"))


def _sentence(collection: Collection, start: str) -> int:
    [found] = [s for s, sentence in enumerate(collection.sentences) if sentence.text.startswith(start)]
    return found


def starts(memo: Memo) -> list[str]:
    return [point.text.split(" ", 2)[0] + " " + point.text.split(" ", 2)[1] for point in memo.points]


def test_what_stands_close_together_in_a_source_is_read_as_it_is_told() -> None:
    other = "Traders on both banks of the river fear for their shops, a survey found."
    scores = {"The cracks": 0.9, "Traders": 0.8, "Engineers": 0.5, "The council": 1.0}
    assert starts(composed([" ".join(SENTENCES), other], scores)) == [
        "The council", "Engineers had", "The cracks", "Traders on",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("weights", "order"),
    [((0.9, 0.5, 0.8), ["The cracks", "Traders on", "Engineers had"]),
     ((0.5, 0.9, 0.8), ["Engineers had", "Traders on", "The cracks"]),
     ((0.5, 0.6, 0.8), ["Traders on", "Engineers had", "The cracks"])],
)  # fmt: skip
def test_a_source_keeps_its_order_in_the_places_that_the_weights_give_its_points(
    weights: tuple[float, float, float], order: list[str]
) -> None:
    between = [f"Paragraph {n} of the long report is about the price of a new bridge." for n in ("one", "two", "three")]
    told = "\n\n".join([SENTENCES[0], SENTENCES[1], *between, SENTENCES[2]])
    turned = "\n\n".join([SENTENCES[0], SENTENCES[2], *between, SENTENCES[1]])
    other = "Traders on both banks of the river fear for their shops, a survey found."
    cracks, engineers, traders = weights
    scores = {"The cracks": cracks, "Engineers": engineers, "Traders": traders, "The council": 1.0}
    in_order = {"Engineers had": 0, "The cracks": 1}
    for text, source_order in ((told, ["Engineers had", "The cracks"]), (turned, ["The cracks", "Engineers had"])):
        own = iter(source_order)
        expected = [next(own) if start in in_order else start for start in order]
        assert starts(composed([text, other], scores)) == ["The council", *expected]


def test_the_bottom_line_is_not_what_a_writer_says_of_us() -> None:
    scores = {"The council": 0.5, "We all": 1.0}
    assert starts(composed([SENTENCES[0], COLUMN], scores)) == ["The council", "We all"]


def test_a_detail_is_no_bottom_line_though_its_theme_has_nothing_else() -> None:
    reading = pipeline.read_inputs([Input("0.txt", " ".join(SENTENCES).encode())])
    collection = gather(reading.documents)
    findings = [Finding(s, (s,), ("",)) for s in range(3)]
    themes = [Theme("Closure", (0,)), Theme("Cracks", (1,)), Theme("Depth", (2,))]
    scores = (1.0, ordering.DETAIL * 2, ordering.DETAIL / 2)
    choices = [Choice(Passage((n,), n), score) for n, score in enumerate(scores)]
    memo = compose.compose(collection, findings, themes, choices, Header("Memo"))
    assert [memo.points[number - 1].text for number in memo.bottom_line] == list(SENTENCES[:2])
    assert [section.title for section in memo.sections] == ["Depth"]


def test_a_quotation_may_be_the_bottom_line_and_so_may_a_column_that_is_all_there_is() -> None:
    assert starts(composed([SENTENCES[0], QUOTED], {"The council": 0.5, "Ana": 1.0})) == ["Ana Moreno", "The council"]
    assert composed([COLUMN], {"We all": 1.0}).bottom_line == (1,)


@pytest.mark.parametrize(
    ("printed", "other", "partial"),
    [
        (["The council"], "On Monday the town council closed the bridge over the river to cars.", False),
        (["The council", "Engineers"], "On Monday the town council closed the bridge over the river to cars.", True),
        (["The council"], "It closed the old bridge.", True),
        (["Ana Moreno"], "We all knew for years that our old bridge was not safe.", False),
        (["The council"], "Nobody may use it from now on until next year.", True),
    ],
)
def test_a_source_that_says_only_part_of_a_point_is_told(printed: list[str], other: str, partial: bool) -> None:
    [point] = memo_of([" ".join((*SENTENCES, QUOTED)), other], [(printed, [other[:9]])]).points
    assert [(citation.lead, citation.partial) for citation in point.citations] == [(True, False), (False, partial)]


@pytest.mark.parametrize(
    ("later", "published", "first", "bottom"),
    [
        (0.8, (date(2026, 7, 1), date(2026, 7, 9)), "Traders on", 1),  # nearly as weighty, and of a later day
        (0.6, (date(2026, 7, 1), date(2026, 7, 9)), "The council", 2),  # what is newest has its place
        (0.1, (date(2026, 7, 1), date(2026, 7, 9)), "The council", 1),  # unless it is a detail
        (0.6, (date(2026, 7, 1), date(2026, 7, 3)), "The council", 1),  # or of the same days
        (0.8, (date(2026, 7, 9), date(2026, 7, 1)), "The council", 1),
        (0.8, (None, date(2026, 7, 9)), "The council", 1),  # nobody knows which is later
        (0.8, (date(2026, 7, 1), None), "The council", 1),
    ],
)
def test_the_news_of_the_memo_is_of_the_last_day(
    later: float, published: tuple[date | None, date | None], first: str, bottom: int
) -> None:
    texts = (SENTENCES[0], "Traders on both banks of the river have gone to court against the council.")
    documents = pipeline.read_inputs([Input(f"{n}.txt", text.encode()) for n, text in enumerate(texts)]).documents
    collection = gather([d._replace(published=day) for d, day in zip(documents, published, strict=True)])
    findings = [Finding(s, (s,), ("",)) for s in range(2)]
    choices = [Choice(Passage((s,), s), score) for s, score in enumerate((1.0, later))]
    memo = compose.compose(collection, findings, [Theme("Bridge", (0, 1))], choices, Header("Memo"))
    assert starts(memo)[0] == first
    assert memo.bottom_line == tuple(range(1, bottom + 1))


@pytest.mark.parametrize(
    ("other", "partial"),
    [
        ("Its closure was called hasty by officers of the harbour who spoke to reporters.", True),
        ("Its closure was called hasty by officers, among them Captain Ana Moreno and Chief Pilot Jon Bakke.", False),
    ],
)
def test_a_source_that_lacks_many_words_in_a_row_says_only_part(other: str, partial: bool) -> None:
    printed = "The closure was called hasty by officers, including Captain Ana Moreno and Chief Pilot Jon Bakke."
    assert says_part(printed, other) == partial


@pytest.mark.parametrize(
    ("printed", "other", "partial"),
    [
        # What is missing is a statement, not a word or two.
        ("The council closed the bridge on Monday, but a firm of engineers in Varn doubts the cracks behind it.",
         "The bridge was closed by the council, as its members had asked since the spring, on Monday evening.", True),
        ("The council closed the bridge on Monday, but a firm of engineers in Varn doubts the cracks behind it.",
         "Engineers of a firm in Varn doubt the cracks for which the council closed the bridge late on Monday.", False),
        # Who said it where is no part of what was said.
        ('"The bridge has never been safe for cars and never will be," chief engineer Jon Bakke told Radio Varn.',
         '"The bridge has never been safe for cars and never will be," he said.', False),
        # Numbers, but neither years nor another way to write one.
        ("The council closed the bridge on Monday, and 1,200 cars must take the ferry to the town from now on.",
         "Cars must take the ferry to the town from now on, for the council closed the bridge on Monday.", True),
        ("The council closed the bridge on Monday, and 1,200 cars must take the ferry to the town from now on.",
         "On Monday the council closed the bridge, and 1200 cars must take the ferry to the town from now on.", False),
        ("The council closed the bridge on 3 May, and 2,000 cars must take the ferry to the town from now on.",
         "Cars must take the ferry to the town from now on, for the council closed the bridge on Tuesday.", True),
        ("The council closed the bridge on 3 May, and 2,000 cars must take the ferry to the town from now on.",
         "From now on 2,000 cars must take the ferry, for the council closed the bridge to town on Tuesday.", False),
        ("The council closed both bridges in March 2016, and twelve cars must take the ferry to the town since.",
         "Since the council closed both bridges in March 12 cars must take the ferry to the town.", False),
        ("Der Rat hat die Brücke am Montag geschlossen, und elf der Busse müssen seither die Fähre nehmen.",
         "Am Montag hat der Rat die Brücke geschlossen, seither müssen 11 der Busse die Fähre nehmen.", False),
        ("Der Rat hat die Brücke am Montag geschlossen, und 1.200 Autos müssen seither die Fähre nehmen.",
         "Am Montag hat der Rat die Brücke geschlossen, seither müssen Autos die Fähre nehmen.", True),
        ("Der Rat hat die Brücke am Montag geschlossen, und 17,5 Prozent der Autos müssen die Fähre nehmen.",
         "Am Montag hat der Rat die Brücke geschlossen, und Autos müssen die Fähre nehmen.", True),
    ],
)  # fmt: skip
def test_what_a_source_must_say_to_carry_a_point(printed: str, other: str, partial: bool) -> None:
    assert says_part(printed, other) == partial


def test_an_opinion_piece_is_a_voice_and_no_bottom_line() -> None:
    column = "Opinion | Close the pier\n\nThe eastern pier is older than anyone who is asked to walk on it."
    report = "The harbour authority closed the northern pier on Monday after cracks were found in it."
    memo = composed([column, report], {"The eastern": 1.0, "The harbour": 0.3})
    assert starts(memo) == ["The harbour", "The eastern"]
    assert [OWN_VOICE in point.flags for point in memo.points] == [False, True]


def test_an_opinion_piece_carries_no_claim_that_a_report_makes() -> None:
    told = "The harbour authority closed the northern pier on Monday after cracks were found in it."
    retold = "On Monday, we hear, cracks were found, and the authority shut the northern pier of the harbour."
    for over, carried in (("Viewpoint: Who pays?", 1), ("Piers close in Varn", 2)):
        [point] = memo_of([told, f"{over}\n\n{retold}"], [([told], [retold])]).points
        assert point.origins == carried
        assert len(point.citations) == 2


def test_the_points_of_an_opinion_piece_stand_behind_what_is_reported() -> None:
    column = "Opinion | Close the pier\n\nThe eastern pier is older than anyone who is asked to walk on it."
    reports = " ".join(SENTENCES)
    scores = {"The council": 1.0, "The eastern": 0.9, "Engineers": 0.5}
    assert starts(composed([column, reports], scores)) == ["The council", "Engineers had", "The eastern"]


@pytest.mark.parametrize(("over", "is_voice"), [("Opinion: Close it", True), ("Piers close in Varn", False)])
def test_what_a_report_says_too_is_no_opinion(over: str, is_voice: bool) -> None:
    said, other = "The eastern pier is older than anyone on it.", "Nobody on the eastern pier is older than it is."
    [point] = memo_of([f"Opinion: Old piers\n\n{said}", f"{over}\n\n{other}"], [([said], [other])]).points
    assert (OWN_VOICE in point.flags) == is_voice


def test_what_opinion_pieces_alone_say_they_carry() -> None:
    said = "The harbour authority closed the northern pier on Monday after cracks were found in it."
    other = "On Monday, we hear, cracks were found, and the authority shut the northern pier of the harbour."
    texts = [f"Opinion: Old piers\n\n{said}", f"Opinion: Close it\n\n{other}", SENTENCES[0]]
    [point] = memo_of(texts, [([said], [other])]).points
    assert point.origins == 2
