"""Passages and the choice among them: budget, no repetition, neighbours, explanations."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import pytest
from helpers.sources import collection_of_files, collection_of_prose
from hypothesis import given
from hypothesis import strategies as st

from briefing import pipeline
from briefing.choosing import select as module
from briefing.choosing.passages import passages
from briefing.choosing.rank import ranker
from briefing.choosing.select import ASKED, favour, select, select_by_theme
from briefing.choosing.shortlist import only
from briefing.model import Choice, Collection, Finding, Header, Input, Passage, Ranking, Theme, ThemeRequest
from briefing.text import count_words

OPENS = "The harbour authority closed the eastern pier on Monday after divers found long cracks in its pillars."
LEANS = "It will stay closed until engineers have tested every one of the forty pillars."
OTHER = "Fishermen in the western villages have asked the ministry for money to repair their boats."


def alone(found: Collection) -> tuple[Finding, ...]:
    """Every sentence a finding of its own."""
    return tuple(Finding(s, (s,), ("",)) for s in range(len(found.sentences)))


def texts(found: Collection, chosen: Iterable[Passage]) -> list[list[str]]:
    return [[found.sentences[s].text for s in passage.sentences] for passage in chosen]


def test_a_sentence_that_points_back_takes_the_one_before_it_along() -> None:
    found = collection_of_files(f"{OPENS} {LEANS}\n\n{OTHER}")
    assert texts(found, passages(found, alone(found))) == [[OPENS], [OPENS, LEANS], [OTHER]]


def test_it_does_so_across_a_paragraph_but_not_across_furniture_or_documents() -> None:
    across = collection_of_files(f"{OPENS}\n\n{LEANS}")
    assert [OPENS, LEANS] in texts(across, passages(across, alone(across)))
    for apart in (collection_of_files(f"{OPENS}\n\nAdvertisement\n\n{LEANS}"), collection_of_files(OPENS, LEANS)):
        assert texts(apart, passages(apart, alone(apart))) == [[OPENS]]


def test_half_a_quotation_becomes_whole_or_stays_out() -> None:
    first, second = "“We asked them for years to look at the pillars.", "Nobody ever came,” said Ana Moreno."
    whole = collection_of_files(f"{OPENS}\n\n{first} {second}\n\n{OTHER}")
    assert [first, second] in texts(whole, passages(whole, alone(whole)))
    half = collection_of_files(f"{OPENS}\n\n{first}\n\n{OTHER}")
    assert texts(half, passages(half, alone(half))) == [[OPENS], [OTHER]]


def test_speech_inside_a_running_quotation_is_not_printed_without_its_marks() -> None:
    speech = (
        "“We knew for years.",
        "The bridge was closed because the mayor took the money of the builders.",
        "Nobody dared to speak of it,” said Ana Moreno.",
    )
    whole = collection_of_files(f"{OPENS}\n\n{' '.join(speech)}\n\n{OTHER}")
    offered = texts(whole, passages(whole, alone(whole)))
    assert [speech[1]] not in offered
    assert list(speech) in offered
    # Of a very long list of sentences the one that opens the quotation may be gone.
    kept = [s for s, sentence in enumerate(whole.sentences) if sentence.text != speech[0]]
    short = only(whole, kept)
    assert [speech[1]] not in texts(short, passages(short, alone(short)))


def test_a_run_does_not_begin_inside_a_quotation_either() -> None:
    first, second, third = "“We knew for years.", "The mayor took the money of the builders.", "“And nobody cared.”"
    found = collection_of_files(f"{OPENS}\n\n{first} {second}\n\n{third}\n\n{OTHER}")
    assert texts(found, passages(found, alone(found))) == [[OPENS], [OTHER]]


def test_a_quotation_that_is_a_paragraph_has_its_speaker_before_it_not_behind() -> None:
    speech, other = "“We do not tolerate cracks in any bridge of this town.”", "It was a game, according to the paper."
    found = collection_of_files(f"{speech}\n\n{other} {OTHER}")
    assert all(speech not in run for run in texts(found, passages(found, alone(found))))
    spoken = collection_of_files(f"{OPENS}\n\n{speech}\n\n{OTHER}")
    assert [OPENS, speech] in texts(spoken, passages(spoken, alone(spoken)))


def test_a_poor_sentence_is_better_than_none() -> None:
    found = collection_of_files(LEANS)
    assert texts(found, passages(found, alone(found))) == [[LEANS]]


def test_a_ranker_without_an_opinion_still_fills_the_memo() -> None:
    found = collection_of_files(OPENS, OTHER)
    none = Ranking((0.0,) * len(found.sentences))
    assert len(select(found, passages(found, alone(found)), none, 1_000)) == 2


def test_a_finding_is_printed_in_its_leads_wording() -> None:
    found = collection_of_files(f"{OPENS}\n\n{OTHER}", OPENS.replace("long", "deep"))
    leads = [next(s for s, x in enumerate(found.sentences) if "deep" in x.text)]
    members = tuple(s for s, x in enumerate(found.sentences) if "pillars" in x.text)
    rest = next(s for s, x in enumerate(found.sentences) if x.text == OTHER)
    findings = (Finding(leads[0], members, ("",) * len(members)), Finding(rest, (rest,), ("",)))
    assert [p.sentences for p in passages(found, findings) if p.finding == 0] == [(leads[0],)]


def _flat(found: Collection) -> Ranking:
    """Every sentence is worth one, and its words are its concepts."""
    ids = {stem: n for n, stem in enumerate(dict.fromkeys(stem for stems in found.stems for stem in stems))}
    concepts = tuple(tuple(dict.fromkeys(ids[stem] for stem in stems)) for stems in found.stems)
    return Ranking((0.0,) * len(concepts), concepts, (1.0,) * len(ids), tuple((stem,) for stem in ids))


def test_what_is_said_already_earns_nothing() -> None:
    repeated = OPENS.replace("long", "deep")
    found = collection_of_files(f"{OPENS}\n\n{repeated}\n\n{OTHER}")
    offered = passages(found, alone(found))
    budget = count_words(OPENS) + count_words(OTHER)
    chosen = select(found, offered, _flat(found), budget)
    assert {found.sentences[c.passage.sentences[0]].text for c in chosen} == {OPENS, OTHER}


def test_a_sentence_is_not_printed_alone_and_again_in_a_pair() -> None:
    found = collection_of_files(f"{OPENS} {LEANS}\n\n{OTHER}")
    chosen = select(found, passages(found, alone(found)), _flat(found), 1_000)
    assert sorted(texts(found, [c.passage for c in chosen])) == sorted([[OPENS, LEANS], [OTHER]])


def test_a_quotation_of_two_sentences_is_printed_once() -> None:
    first, second = (
        "“We asked them for years to look at the pillars.",
        "Nobody ever came to the bridge,” said Ana Moreno.",
    )
    found = collection_of_files(f"{OPENS}\n\n{first} {second}\n\n{OTHER}")
    chosen = select(found, passages(found, alone(found)), _flat(found), 1_000)
    assert sorted(texts(found, [c.passage for c in chosen])) == sorted([[OPENS], [first, second], [OTHER]])


def test_a_finding_is_chosen_once() -> None:
    found = collection_of_files(OPENS, OPENS.replace("long", "deep"), OTHER)
    same = tuple(s for s, x in enumerate(found.sentences) if "pillars" in x.text)
    offered = [Passage((s,), 0) for s in same] + [
        Passage((s,), 1) for s in range(len(found.sentences)) if s not in same
    ]
    assert sorted(c.passage.finding for c in select(found, offered, _flat(found), 1_000)) == [0, 1]


def test_a_choice_says_what_it_covers_and_what_it_beat() -> None:
    repeated = OPENS.replace("long", "deep")
    found = collection_of_files(f"{OPENS}\n\n{repeated}\n\n{OTHER}")
    budget = count_words(OPENS) + count_words(OTHER)
    chosen = select(found, passages(found, alone(found)), ranker("coverage")(found), budget)
    best = next(c for c in chosen if found.sentences[c.passage.sentences[0]].text in {OPENS, repeated})
    text = found.sentences[best.passage.sentences[0]].text
    assert best.beat == (repeated if text == OPENS else OPENS,)
    assert best.covers
    assert all(word in text for words in best.covers for word in words.split())


def test_scores_run_from_one_down() -> None:
    found = collection_of_files(f"{OPENS} {LEANS}\n\n{OTHER}")
    scores = [c.score for c in select(found, passages(found, alone(found)), ranker("coverage")(found), 1_000)]
    assert scores[0] == 1
    assert scores == sorted(scores, reverse=True)


sentences = st.lists(st.sampled_from([OPENS, LEANS, OTHER, OPENS.replace("long", "deep"), "Why?"]), min_size=1)


@given(st.lists(sentences, min_size=1, max_size=4), st.integers(0, 120))
def test_the_budget_holds_and_nothing_is_printed_twice(documents: list[list[str]], budget: int) -> None:
    found = collection_of_files(*("\n\n".join(document) for document in documents))
    chosen = select(found, passages(found, alone(found)), ranker("coverage")(found), budget)
    printed = [s for choice in chosen for s in choice.passage.sentences]
    assert len(printed) == len(set(printed))
    assert sum(count_words(found.sentences[s].text) for s in printed) <= budget


def test_each_theme_keeps_a_point_though_others_are_worth_more() -> None:
    holes = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
    pier = [f"The authority closed the eastern pier after the diver who went down as number {n} saw it." for n in holes]
    found = collection_of_files("\n\n".join([*pier, OTHER]))
    findings = alone(found)
    offered = passages(found, findings)
    ranking = Ranking(tuple(0.1 if sentence.text == OTHER else 1.0 for sentence in found.sentences))
    rare = next(i for i, finding in enumerate(findings) if found.sentences[finding.lead].text == OTHER)
    themes = [Theme("Pier", tuple(i for i in range(len(findings)) if i != rare)), Theme("Boats", (rare,))]
    free = select(found, offered, ranking, 200)
    kept = select(found, offered, ranking, 200, themes)
    assert rare not in [choice.passage.finding for choice in free]
    assert rare in [choice.passage.finding for choice in kept]
    assert sum(count_words(found.sentences[s].text) for choice in kept for s in choice.passage.sentences) <= 200


def test_what_two_periods_tell_alike_is_said_once_also_where_a_theme_is_asked_for() -> None:
    shared = "Der Stadtrat von Varn hat am Montag die alte Brücke über den Fluss für alle Autos gesperrt."
    texts = [
        f"{shared} Die Ingenieure hatten Risse in zwei Pfeilern gefunden, die tief unter die Wasserlinie reichen.",
        f"{shared} Die Händler auf beiden Seiten des Flusses klagen seit einer Woche über leere Läden und Straßen.",
    ]
    reading = pipeline.read_inputs([Input(f"{n}.txt", text.encode()) for n, text in enumerate(texts)])
    dated = [d._replace(published=date(2026, 3, day)) for d, day in zip(reading.documents, (1, 10), strict=True)]
    memo = pipeline.brief(
        reading._replace(documents=tuple(dated)), Header("Memo"), words=200, requests=[ThemeRequest("Alte Brücke")]
    )
    assert sum(shared in point.text for point in memo.points) == 1
    assert [len(point.citations) for point in memo.points if shared in point.text] == [2]


# -- shares of themes, with sentences of ten words each ----------------------------------------------------------------


def tens(*groups: tuple[int, float]) -> tuple[Collection, list[Passage], Ranking, list[Theme]]:
    """A document and a theme for each group, of so many sentences, each a passage and finding of its own: the first has
    this score, each of the others a little less."""
    found = collection_of_prose(
        *(
            [f"Report {'abc'[g]}{n} says that the pier {'xyz'[g]}{n} closed last year." for n in range(count)]
            for g, (count, _) in enumerate(groups)
        )
    )
    assert {count_words(sentence.text) for sentence in found.sentences} == {10}
    scores = tuple(best - 0.001 * n for count, best in groups for n in range(count))
    own = [sentence.document for sentence in found.sentences]
    themes = [Theme(str(g), tuple(s for s, of in enumerate(own) if of == g)) for g in range(len(groups))]
    return found, [Passage((s,), s) for s in range(len(own))], Ranking(scores), themes


def taken(found: Collection, chosen: Iterable[Choice], groups: int) -> list[int]:
    """How many sentences of each document are chosen."""
    own = [found.sentences[choice.passage.sentences[0]].document for choice in chosen]
    return [own.count(g) for g in range(groups)]


@pytest.mark.parametrize(
    ("groups", "kept"),
    [
        ([(4, 1.0), (3, 0.1)], [2, 2]),  # as many as a theme is sure of
        ([(4, 1.0), (1, 0.1)], [3, 1]),  # or as it has
        ([(2, 1.0), (2, 0.9), (2, 0.1)], [2, 2, 0]),  # what others are sure of is not taken from them
        ([(3, 1.0), (2, 0.9), (2, 0.1)], [2, 2, 0]),
    ],
)
def test_a_theme_is_sure_of_its_points_where_that_leaves_the_others_as_many(
    groups: list[tuple[int, float]], kept: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "WORDS_A_POINT", 20)  # two of the four points that fit
    found, offered, ranking, themes = tens(*groups)
    chosen = select(found, offered, ranking, 40, themes)
    assert taken(found, chosen, len(groups)) == kept
    first = {n for group in range(len(groups)) for n in themes[group].findings[: kept[group]]}
    assert {choice.passage.finding for choice in chosen} == first  # the best of each stay


def test_what_belongs_to_no_theme_goes_first_for_what_a_theme_is_sure_of(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "WORDS_A_POINT", 20)
    found, offered, ranking, themes = tens((2, 1.0), (2, 0.9), (2, 0.1))
    assert taken(found, select(found, offered, ranking, 40, themes[1:]), 3) == [0, 2, 2]
    found, offered, ranking, themes = tens((2, 0.5), (2, 1.0), (1, 0.1))
    assert taken(found, select(found, offered, ranking, 40, themes[2:]), 3) == [1, 2, 1]  # what is worth least


@pytest.mark.parametrize(
    ("groups", "budget", "kept"),
    [
        # By the square root: two in three of 90 words, and half a sentence over; the next has what is left.
        ([(16, 1.0), (4, 1.0)], 90, [7, 2]),
        ([(4, 1.0), (16, 1.0)], 90, [4, 5]),
        ([(16, 0.1), (4, 1.0)], 90, [7, 2]),  # whatever it is worth
        ([(1, 1.0), (16, 1.0)], 90, [1, 8]),  # what one theme lacks goes to the next
    ],
)
def test_shares_of_themes_go_by_the_root_of_their_material(
    groups: list[tuple[int, float]], budget: int, kept: list[int]
) -> None:
    found, offered, ranking, themes = tens(*groups)
    assert taken(found, select_by_theme(found, offered, ranking, budget, themes), len(groups)) == kept


def test_what_belongs_to_no_theme_takes_what_is_left() -> None:
    found, offered, ranking, themes = tens((9, 1.0), (2, 0.1))
    assert taken(found, select_by_theme(found, offered, ranking, 50, themes[1:]), 2) == [3, 2]
    found, offered, ranking, themes = tens((9, 1.0), (9, 0.1))
    assert taken(found, select_by_theme(found, offered, ranking, 90, themes[1:]), 2) == [0, 9]


def test_each_stretch_of_reporting_has_a_share_of_its_theme() -> None:
    found, offered, ranking, themes = tens((9, 1.0), (1, 0.1))
    both = [Theme("Pier", tuple(finding for theme in themes for finding in theme.findings))]
    for day, kept in ((date(2026, 3, 2), [8, 0]), (date(2026, 3, 9), [7, 1])):
        days = (date(2026, 3, 1), day)
        dated = tuple(d._replace(published=one) for d, one in zip(found.documents, days, strict=True))
        chosen = select_by_theme(found._replace(documents=dated), offered, ranking, 80, both)
        assert taken(found, chosen, 2) == kept


def test_what_one_theme_tells_another_does_not_tell_again() -> None:
    found, offered, ranking, themes = tens((2, 1.0), (2, 1.0))
    # The first passage of the second theme is akin to one of the first, and its second one tells that too.
    offered[2], offered[3] = offered[2]._replace(akin=(0,)), offered[3]._replace(beside=(1,))
    assert taken(found, select_by_theme(found, offered, ranking, 400, themes), 2) == [2, 1]
    offered[0] = offered[0]._replace(akin=(2,))
    assert taken(found, select_by_theme(found, offered, ranking, 400, themes), 2) == [2, 0]


def test_what_fits_a_theme_best_is_worth_a_typical_passage_more() -> None:
    passages = [Passage((0,), 0), Passage((1,), 1), Passage((2, 3), 2), Passage((4,), 3)]
    ranking = Ranking((1.0, 2.0, 1.0, 1.0, 9.0), ((0,), (), (0,), (0,), ()), (2.0,))
    typical = 4.0  # of 2, 3, 4 and 9 the upper one in the middle; what two sentences cover counts once
    asked = [Theme("Pier", (2, 0)), Theme("Boats", (1,))]
    assert favour(passages, ranking, asked).scores == (
        1.0 + ASKED * typical / 2, 2.0 + ASKED * typical, 1.0 + ASKED * typical, 1.0, 9.0,
    )  # fmt: skip
    assert favour(passages, ranking, []).scores == ranking.scores
    assert favour([], ranking, asked).scores == ranking.scores
    assert favour(passages, Ranking(ranking.scores), asked).scores[1] == 2.0 + ASKED * 2.0  # of 1, 2, 2 and 9
