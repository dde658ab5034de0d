"""Headings: phrases that a person would write, none that are half a clause, and no two alike."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing import pipeline
from briefing.choosing import claims, consensus
from briefing.choosing.naming.candidates import Candidate, candidates
from briefing.choosing.naming.headings import Material, headings, pick_distinct, score_candidates
from briefing.choosing.naming.noun_phrases import main_noun, noun_phrases
from briefing.choosing.naming.tagging import sense, tag, tokenize
from briefing.choosing.vectors import mean
from briefing.gathering import gather
from briefing.model import Finding, Input

CASES = tomllib.loads((Path(__file__).parent / "cases" / "headings.toml").read_text(encoding="utf-8"))["line"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"][:40])
def test_phrases_of_a_line(case: dict[str, Any]) -> None:
    names = case.get("names", [])
    line = tag(tokenize(case["text"]), names.__contains__)
    found = {" ".join(token.text for token in run) for run, _ in noun_phrases(line)}
    assert set(case["must"]) <= found
    assert not found & set(case["must_not"]), found


ARTICLE = """
Tram line reaches the harbour

The tram line to the harbour opened on Monday with free rides.
Thousands took the tram line to the harbour on its first day.
The tram line cost 240 million euros, the council said.

Flood in the museum

Restorers dried paintings in the museum after the flood.
The museum lost two halls to the flood of January.
The flood reached the paintings of the museum at night.
"""


def test_a_section_heading_stands_over_its_own_sentences() -> None:
    collection = gather(pipeline.read_inputs([Input("a.txt", ARTICLE.encode())]).documents)
    findings = claims.merge(collection)
    flood = [i for i, f in enumerate(findings) if "museum" in collection.sentences[f.lead].text]
    tram = [i for i in range(len(findings)) if i not in flood]
    (first, _), (second, _) = headings(collection, findings, [tram, flood])
    assert first == "Tram line"
    assert "flood" in second.lower()


def test_no_two_headings_are_nearly_the_same_and_a_group_without_a_phrase_has_none() -> None:
    text = "The northern bridge closed. The northern bridge opened. The northern bridge fell. It did. She was. He had."
    collection = gather(pipeline.read_inputs([Input("a.txt", text.encode())]).documents)
    findings = claims.merge(collection)
    bridge = [i for i, f in enumerate(findings) if "bridge" in collection.sentences[f.lead].text]
    named = [title for title, _ in headings(collection, findings, [bridge[:1], bridge[1:]])]
    assert named.count("Northern bridge") <= 1
    rest = [i for i in range(len(findings)) if i not in bridge]
    assert headings(collection, findings, [bridge, rest])[1] == ("", 0.0)


def phrase(text: str, stems: str = "", findings: Collection[int] = ()) -> Candidate:
    words = tuple((stems or text).split())
    found = Candidate(words, len(words) - 1, False, False, False, 1.0, Counter([text]), Counter([""]), set(findings))
    return replace(found, documents={0}, uses=1)


def test_a_heading_speaks_for_what_is_typical_of_its_theme() -> None:
    """Both phrases are used twice in a theme of four findings, and nowhere else."""
    findings = [Finding(n, (n,)) for n in range(5)]
    said = [["bridg", "closur"], ["bridg", "closur"], ["song", "contest"], ["song", "contest"], ["baker"]]
    middle, edge = {"storm": 1.0}, {"storm": 0.6, "song": 0.8}
    closure, contest = phrase("bridge closure", "bridg closur", {0, 1}), phrase("song contest", "song contest", {2, 3})
    for vectors in ([middle, middle, edge, edge, {"baker": 1.0}], [edge, edge, middle, middle, {"baker": 1.0}]):
        known = Material(findings, said, vectors, mean(vectors), [contest, closure])
        first = score_candidates(known, range(4), set(range(5)))[0][1]
        assert first.text == ("Bridge closure" if vectors[0] is middle else "Song contest")


def test_a_theme_that_loses_its_best_phrase_fits_its_second_best_worse() -> None:
    crash, car, ferry, harbour = map(phrase, ("ferry crash", "car crash", "fast ferry", "harbour wall"))
    contested = pick_distinct([[(4.0, crash)], [(2.0, crash), (1.0, harbour)]])
    assert contested == [("Ferry crash", 4.0), ("Harbour wall", 0.5)]
    assert pick_distinct([[(4.0, crash)], [(1.0, harbour)]]) == [("Ferry crash", 4.0), ("Harbour wall", 1.0)]
    assert pick_distinct([[(4.0, crash)], [(2.0, crash)], [(1.0, car)]]) == [("Ferry crash", 4.0), ("", 0.0), ("", 0.0)]
    # What fits another theme more than twice as well is of that theme, even where it stands under another heading.
    assert pick_distinct([[(9.0, ferry), (8.0, harbour)], [(3.0, harbour)]]) == [("Fast ferry", 9.0), ("", 0.0)]


def slow_average(distances: list[list[float]]) -> list[float]:
    """The heights of average linkage by its definition."""
    clusters, heights = [[i] for i in range(len(distances))], []
    while len(clusters) > 1:
        pairs = [(a, b) for a in range(len(clusters)) for b in range(a)]
        mean = {
            (a, b): sum(distances[i][j] for i in clusters[a] for j in clusters[b]) / len(clusters[a]) / len(clusters[b])
            for a, b in pairs
        }
        a, b = min(pairs, key=lambda pair: mean[pair])
        heights.append(mean[a, b])
        clusters[b] += clusters.pop(a)
    return sorted(heights)


points = st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), min_size=2, max_size=9, unique=True)


@settings(max_examples=60)
@given(points)
def test_linkage_is_average_linkage(items: list[tuple[float, float]]) -> None:
    distances = [[abs(a - c) + abs(b - d) for c, d in items] for a, b in items]
    merges = consensus.linkage(distances)
    assert len(merges) == len(items) - 1
    for count in range(1, len(items) + 1):
        assert len(set(consensus.cut(merges, count, len(items)))) == count
    # Where distances tie, the definition leaves the choice open; without ties the heights are the same.
    flat = [round(d, 9) for row in distances for d in row]
    if len(set(flat)) == len(items) * (len(items) - 1) // 2 + 1:
        assert [h for h, _, _ in merges] == pytest.approx(slow_average(distances))


def test_agreement_and_silhouette_by_hand() -> None:
    agreement = consensus.agreement([[0, 0, 1], [0, 1, 1]])
    assert agreement == [[1.0, 0.5, 0.0], [0.5, 1.0, 0.5], [0.0, 0.5, 1.0]]
    distances = [[0.0, 1.0, 4.0], [1.0, 0.0, 4.0], [4.0, 4.0, 0.0]]
    assert consensus.silhouette(distances, [0, 0, 1]) == pytest.approx((0.75 + 0.75 + 0) / 3)
    assert consensus.silhouette(distances, [0, 0, 0]) == 0.0


NEWS = """
{0} said the ferry crash was the worst in years. The ferry crash killed nine people on the lake.
The ferry crash is examined by divers. Ferry captain Lund saw the crash. The ferry captain spoke of fog.
The ferry company sold its ships. The company paid the families. The company has left the town.
"""


def test_what_happened_is_said_before_who_it_was() -> None:
    collection = gather(pipeline.read_inputs([Input("a.txt", NEWS.format("Police").encode())]).documents)
    findings = claims.merge(collection)
    crash = [i for i, f in enumerate(findings) if "ompany" not in collection.sentences[f.lead].text]
    rest = [i for i in range(len(findings)) if i not in crash]
    (first, _), _ = headings(collection, findings, [crash, rest])
    assert first == "Ferry crash"


@pytest.mark.parametrize(
    ("others", "is_noun"),
    [("Two will board first, and two were told to board last.", False), ("The boards of the ship are wet.", True)],
)
def test_a_word_that_the_texts_use_as_a_verb_is_no_noun(others: str, is_noun: bool) -> None:
    text = f"As the group boards, crews wait for the storm to end. {others}"
    collection = gather(pipeline.read_inputs([Input("a.txt", text.encode())]).documents)
    found = {candidate.text for candidate in candidates(collection, claims.merge(collection))}
    assert ("Group boards" in found) == is_noun


@pytest.mark.parametrize(
    ("other", "written"),
    [("Police want a harbour bridge closure.", {"Harbour bridge closure"}),
     ("Police want a bridge closure.", {"Harbour bridge closure", "Bridge closure"})],
)  # fmt: skip
def test_what_never_stands_without_the_word_before_it_is_written_with_it(other: str, written: set[str]) -> None:
    text = f"The mayor fears a harbour bridge closure. {other} Traders hate the harbour bridge closure."
    collection = gather(pipeline.read_inputs([Input("a.txt", text.encode())]).documents)
    found = {candidate.text for candidate in candidates(collection, claims.merge(collection))}
    assert {phrase for phrase in found if phrase.endswith("closure")} == written


@pytest.mark.parametrize(
    ("phrase", "stands_for"),
    [("ferry crash", "h"), ("armed robberies", "h"), ("ferry captain", "s"), ("the women of the town", "g"),
     ("harbour district", "p"), ("hand axe", "t"), ("trading of stocks", "h"), ("bare hands", "b"),
     ("merchant vessel", "t"), ("common sense", "t"), ("deepest sympathies", "t")],
)  # fmt: skip
def test_the_main_noun_of_a_phrase_and_what_it_stands_for(phrase: str, stands_for: str) -> None:
    line = tag(tokenize(phrase), lambda word: False)
    assert sense(line[main_noun(line)]) == stands_for


def test_what_stands_over_several_parts_of_a_document_is_no_heading_of_any() -> None:
    text = "\n\n".join(f"Anna\n\nThe harbour crane {verb} on {day}.\nMore {verb} later on that day." for verb, day in
                       (("fell", "Monday"), ("rose", "Tuesday"), ("burnt", "Friday")))  # fmt: skip
    collection = gather(pipeline.read_inputs([Input("a.txt", text.encode())]).documents)
    assert {candidate.prominence for candidate in candidates(collection, claims.merge(collection))} <= {1.0}
