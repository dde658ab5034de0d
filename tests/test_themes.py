"""Themes: every finding in exactly one, where a reader would look for it, whatever the order of the sources."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing import pipeline
from briefing.choosing import claims, themes
from briefing.choosing.naming.headings import Heading
from briefing.choosing.themes import discovered
from briefing.choosing.themes import given as given_themes
from briefing.choosing.themes.clusters import MOST_THEMES
from briefing.gathering import gather
from briefing.model import Choice, Collection, Finding, Header, Input, Passage, Theme, ThemeRequest

CASES = tomllib.loads((Path(__file__).parent / "cases" / "themes.toml").read_text(encoding="utf-8"))


def gathered(texts: list[str]) -> tuple[Collection, tuple[Finding, ...]]:
    reading = pipeline.read_inputs([Input(f"{n}.txt", text.encode()) for n, text in enumerate(texts)])
    collection = gather(reading.documents)
    return collection, claims.merge(collection)


def texts_of(collection: Collection, findings: tuple[Finding, ...], theme: Theme) -> set[str]:
    return {collection.sentences[s].text for number in theme.findings for s in findings[number].members}


STORY = [story["text"] for story in CASES["story"]]
REQUESTS = [ThemeRequest(request["title"], request["about"]) for request in CASES["request"]]


def test_given_themes_hold_what_a_reader_would_look_for_there() -> None:
    collection, findings = gathered(STORY)
    found = themes.assign(collection, findings, REQUESTS)
    where = {text: theme.title for theme in found for text in texts_of(collection, findings, theme)}
    for case in CASES["belongs"]:
        assert where[case["text"]] == case["theme"], case["text"]


def test_a_theme_that_nothing_fits_is_absent() -> None:
    collection, findings = gathered(STORY)
    found = themes.assign(collection, findings, [*REQUESTS, ThemeRequest("Opera", "Singers, arias and rehearsals")])
    assert "Opera" not in [theme.title for theme in found]


def test_one_word_in_common_is_no_theme() -> None:
    collection, findings = gathered(STORY)
    cup = ThemeRequest("Football", "Goals and penalties in the cup final between the town and the harbour club")
    assert not any(given_themes.fit(collection, findings, [cup])[0])
    few = ThemeRequest("Harbour")
    assert any(given_themes.fit(collection, findings, [few])[0])


def test_what_fits_no_theme_goes_to_the_last() -> None:
    collection, findings = gathered(STORY)
    found = themes.assign(collection, findings, [ThemeRequest("Opera", "Singers, arias and rehearsals")])
    assert [(theme.title, theme.kind) for theme in found] == [(themes.OTHER.title, "other")]


def test_the_bottom_line_is_the_news_of_a_theme_and_no_detail() -> None:
    """What was chosen first says most; what two origins carry counts twice."""
    for requests in ((), REQUESTS):
        memo = pipeline.brief(pipeline.read(["seeds"]), Header("Memo"), requests=requests)
        leads = [memo.points[number - 1] for number in memo.bottom_line]
        assert max(point.score for point in memo.points) == max(point.score for point in leads)
        for lead in leads:
            under = [point for point in memo.points if point.theme == lead.theme]
            assert lead.score * lead.origins == max(point.score * point.origins for point in under)


def test_what_fits_no_theme_is_no_bottom_line() -> None:
    inputs = [Input(f"{n}.txt", text.encode()) for n, text in enumerate(STORY)]
    reading = pipeline.read_inputs(inputs)
    memo = pipeline.brief(reading, Header("Marlow"), words=200, requests=REQUESTS[:1])
    assert {point.theme for point in memo.points} == {REQUESTS[0].title, themes.OTHER.title}
    assert {memo.points[number - 1].theme for number in memo.bottom_line} == {REQUESTS[0].title}
    only = pipeline.brief(reading, Header("Marlow"), requests=[ThemeRequest("Opera", "Arias and rehearsals")])
    assert {only.points[number - 1].theme for number in only.bottom_line} == {themes.OTHER.title}


@settings(max_examples=25)
@given(st.permutations(STORY), st.integers(1, len(STORY)))
def test_every_finding_in_exactly_one_theme_in_any_order(texts: list[str], count: int) -> None:
    collection, findings = gathered(texts[:count])
    found = themes.assign(collection, findings, REQUESTS)
    assert sorted(number for theme in found for number in theme.findings) == list(range(len(findings)))
    again_collection, again_findings = gathered(sorted(texts[:count]))
    again = themes.assign(again_collection, again_findings, REQUESTS)
    assert [(t.title, texts_of(collection, findings, t)) for t in found] == [
        (t.title, texts_of(again_collection, again_findings, t)) for t in again
    ]


@pytest.mark.parametrize(
    ("one", "other"), [("trust", "distrust"), ("skeptic", "skeptical"), ("negoti", "negotiator"), ("colour", "color")]
)
def test_forms_of_one_word_look_alike(one: str, other: str) -> None:
    assert given_themes.alike(one, other)
    assert given_themes.alike(other, one)


@pytest.mark.parametrize(
    ("one", "other"), [("port", "report"), ("intern", "interpret"), ("minist", "mineral"), ("", "a")]
)
def test_other_words_do_not(one: str, other: str) -> None:
    assert not given_themes.alike(one, other)
    assert not given_themes.alike(other, one)


def test_discovered_themes_are_the_subjects_of_the_story() -> None:
    collection, findings = gathered(STORY)
    found = discovered.discover(collection, findings)
    where = {text: theme.title for theme in found for text in texts_of(collection, findings, theme)}
    for apart in CASES["apart"]:
        assert where[apart["one"]] != where[apart["other"]], apart
    for together in CASES["together"]:
        assert where[together["one"]] == where[together["other"]], together


@settings(max_examples=25)
@given(st.permutations(STORY), st.integers(1, len(STORY)))
def test_discovered_themes_lose_nothing_and_do_not_depend_on_the_order(texts: list[str], count: int) -> None:
    collection, findings = gathered(texts[:count])
    found = discovered.discover(collection, findings)
    assert sorted(number for theme in found for number in theme.findings) == list(range(len(findings)))
    assert len({theme.title for theme in found}) == len(found) <= MOST_THEMES
    again_collection, again_findings = gathered(sorted(texts[:count]))
    again = discovered.discover(again_collection, again_findings)
    assert [(t.title, texts_of(collection, findings, t)) for t in found] == [
        (t.title, texts_of(again_collection, again_findings, t)) for t in again
    ]


@pytest.mark.parametrize("text", ["One sentence is all there is.", "It rained. The sun came out. It was cold.", ""])
def test_too_little_is_one_theme(text: str) -> None:
    collection, findings = gathered([text] if text else [])
    found = discovered.discover(collection, findings)
    assert [(theme.title, theme.kind) for theme in found] == [(themes.ONLY.title, "only")]


def divided(collection: Collection, findings: tuple[Finding, ...]) -> discovered.Division:
    """The story in the groups that were asked for, each under another group's heading."""
    groups = [list(theme.findings) for theme in themes.assign(collection, findings, REQUESTS)]
    found = discovered.divide(collection, findings)
    return found._replace(groups=groups, titles=[f"Theme {n}" for n in range(len(groups))])


def chosen(findings: tuple[Finding, ...], *numbers: int) -> list[Choice]:
    return [Choice(Passage((findings[i].lead,), i), 1 / n) for n, i in enumerate(numbers, 1)]


def test_a_small_group_of_one_chosen_point_is_folded_into_the_nearest() -> None:
    collection, findings = gathered(STORY)
    division = divided(collection, findings)
    tram, shops, museum = division.groups
    little = division._replace(groups=[tram, shops, museum[2:], museum[:2]], titles=["a", "b", "c", "d"])
    found = discovered.entitled(collection, little, chosen(findings, *tram, *shops, *museum[1:]))
    assert sorted(i for theme in found for i in theme.findings) == list(range(len(findings)))
    assert {frozenset(theme.findings) for theme in found} == {frozenset(group) for group in division.groups}


def test_what_only_opinion_pieces_say_is_no_theme() -> None:
    collection, findings = gathered(STORY)
    division = divided(collection, findings)
    tram, shops, museum = division.groups
    division = division._replace(opinion=frozenset(museum))
    assert not {i for theme in discovered.weighty(division) for i in theme.findings}.intersection(museum)
    found = discovered.entitled(collection, division, chosen(findings, *tram, *shops, *museum))
    assert len(found) == 2
    assert sorted(i for theme in found for i in theme.findings) == list(range(len(findings)))


def test_a_heading_fits_what_is_printed_under_it() -> None:
    collection, findings = gathered(STORY)
    division = divided(collection, findings)
    for choices in (range(len(findings)), [group[-1] for group in division.groups]):
        for theme in discovered.entitled(collection, division, chosen(findings, *choices)):
            printed = " ".join(collection.sentences[findings[i].lead].text for i in theme.findings if i in choices)
            assert any(word.lower() in printed.lower() for word in theme.title.split() if len(word) > 3), theme.title


def test_groups_of_which_one_or_none_is_in_the_memo_are_one_list() -> None:
    collection, findings = gathered(STORY)
    division = divided(collection, findings)
    only = Theme(themes.ONLY.title, tuple(range(len(findings))), "only")
    for choices in ([], division.groups[0]):
        [one] = discovered.entitled(collection, division, chosen(findings, *choices))
        assert one._replace(findings=tuple(sorted(one.findings))) == only


@pytest.mark.parametrize(
    ("fits", "titles"),
    [
        ((0.9, 0.5), ["A", "B"]),
        ((0.9, 0.1), ["A", ""]),  # a name beside it tells it apart
        ((0.1, 0.9), ["", "B"]),
        ((0.9, 0.0), []),  # no phrase fits it at all
        ((0.3, 0.1), []),
        ((0.9, 0.9, 0.1), []),  # of three the worst goes into another first
    ],
)
def test_of_two_themes_one_may_be_without_a_name(fits: tuple[float, ...], titles: list[str]) -> None:
    assert discovered._titles([Heading(name, fit) for name, fit in zip("ABC", fits, strict=False)]) == titles


def test_a_theme_without_a_name_has_the_heading_of_what_is_most_or_of_what_else_there_is() -> None:
    collection, findings = gathered(STORY)
    few, many = list(range(3)), list(range(3, len(findings)))
    division = discovered.divide(collection, findings)
    for title, other, expected in ((few, many, ["Key points", "Trams"]), (many, few, ["Trams", "Other developments"])):
        found = discovered._themes(division, [title, other], ["Trams", ""])
        assert [theme.title for theme in found] == expected
        assert [bool(theme.kind) for theme in found] == [title != "Trams" for title in expected]


def test_what_clusters_with_a_clear_case_goes_where_that_goes() -> None:
    collection, findings = gathered(STORY)
    scores = given_themes.fit(collection, findings, REQUESTS)
    assert [len(row) for row in scores] == [len(findings)] * len(REQUESTS)
    bare = ThemeRequest("Museum", "")
    [held, *_] = themes.assign(collection, findings, [bare])
    assert any("floors before they can open" in text for text in texts_of(collection, findings, held))


def test_a_folder_of_stories_has_a_theme_for_each() -> None:
    collection, findings = gathered(STORY)
    museum = next(d for d, document in enumerate(collection.documents) if "Restorers at" in document.text)
    others = tuple(d for d in range(3) if d != museum)
    found = themes.by_story(collection, findings, [others, (museum,)])
    assert len({theme.title for theme in found}) == 2
    assert sorted(i for theme in found for i in theme.findings) == list(range(len(findings)))
    for theme, group in zip(found, (others, (museum,)), strict=True):
        assert {collection.sentences[findings[i].lead].document for i in theme.findings} <= set(group)


def test_a_story_without_a_finding_is_no_theme_and_takes_no_heading() -> None:
    collection, findings = gathered(STORY)
    untitled = collection._replace(documents=tuple(d._replace(title=None) for d in collection.documents))
    whole = range(len(untitled.documents))
    [alone] = themes.by_story(untitled, findings, [whole])
    assert not alone.kind
    assert themes.by_story(untitled, findings, [(), whole, ()]) == (alone,)


def test_headings_in_other_languages_are_parts_of_titles() -> None:
    collection, findings = gathered([story["text"] for story in CASES["french"]])
    titles = " | ".join(document.title or "" for document in collection.documents)
    for theme in discovered.discover(collection, findings):
        assert theme.kind == "only" or theme.title.casefold() in titles.casefold()


def test_findings_beyond_those_that_are_clustered_join_a_theme(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(discovered, "CLUSTERED", 9)
    collection, findings = gathered(STORY)
    found = discovered.discover(collection, findings)
    assert len(findings) > 9
    assert sorted(number for theme in found for number in theme.findings) == list(range(len(findings)))


# -- the five articles in seeds/, by the labels of one reader ----------------------------------------------------------

SEEDS = str(Path(__file__).parent.parent / "seeds")
LABELS = tomllib.loads((Path(__file__).parent / "cases" / "seed_themes.toml").read_text(encoding="utf-8"))


def labelled(collection: Collection, findings: tuple[Finding, ...]) -> dict[int, str]:
    """The label of each finding that has one."""
    found = {}
    for label, lines in LABELS.items():
        for file, start in (line.split(": ", 1) for line in lines):
            [place] = [
                number
                for number, finding in enumerate(findings)
                for s in finding.members
                if collection.sentences[s].text.startswith(start)
                and Path(collection.documents[collection.sentences[s].document].path).name.startswith(file)
            ]
            found[place] = label
    return found


@pytest.fixture(scope="module")
def seeds() -> tuple[Collection, tuple[Finding, ...]]:
    collection = gather(pipeline.read([SEEDS]).documents)
    return collection, claims.merge(collection)


def test_without_requests_the_seeds_fall_into_the_plan_the_doubts_and_the_leak(
    seeds: tuple[Collection, tuple[Finding, ...]],
) -> None:
    collection, findings = seeds
    true = labelled(collection, findings)
    found = discovered.discover(collection, findings)
    assert len(found) == 3
    most = [max(set(LABELS), key=[true.get(i) for i in theme.findings].count) for theme in found]
    assert sorted(most) == ["doubts", "leak", "plan"]
    right = sum(true.get(i) == label for theme, label in zip(found, most, strict=True) for i in theme.findings)
    assert right >= 0.75 * len(true)  # half of the doubts stay with the plan


def test_what_is_about_none_of_the_themes_asked_for_is_neither_all_nor_nothing(
    seeds: tuple[Collection, tuple[Finding, ...]],
) -> None:
    collection, findings = seeds
    true = labelled(collection, findings)
    leak, other = themes.assign(collection, findings, [ThemeRequest("DNC email leak", "")])
    leaked = {number for number, label in true.items() if label == "leak"}
    assert leaked <= set(leak.findings)
    assert len(leak.findings) <= 2 * len(leaked)
    assert other.kind == "other"


def test_a_title_alone_is_asked_for_in_words_of_the_same_meaning() -> None:
    collection, findings = gathered(
        ["Officials voiced skepticism of the treaty.\nRain fell on the harbour all day.\nThe ferry was late again."]
    )
    [scores] = given_themes.fit(collection, findings, [ThemeRequest("Doubts", "")])
    best = findings[scores.index(max(scores))]
    assert "skepticism" in collection.sentences[best.lead].text
    assert not any(given_themes.fit(collection, findings, [ThemeRequest("Doubts", "of parents")])[0])
