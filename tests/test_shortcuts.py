"""Every shortcut that saves time gives what the long way gives."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from datetime import date
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing import text
from briefing.choosing import claims, origins, own_voice, pool, quotations, standing
from briefing.choosing.claims import similarity
from briefing.choosing.themes import given as given_themes
from briefing.gathering import gather
from briefing.model import Collection, Input
from briefing.reading import (
    datelines,
    furniture_phrases,
    metadata,
    phrases,
    read,
    relative_dates,
    written_dates,
)

PIECES = ["U.S.", "US", "USA", "the mayor's", "it's", "``no''", '"yes"', "1,200", "10:30", "3.5", "a.m.", "Ann Kerr"]
PIECES += [
    "“Yes,”",
    "l’été",
    "…",
    ".",
    "..",
    "(Reuters)",
    "İzmir",
    "ﬁve",
    "２０",
    "天气",
    "ภาษา",
    "२०",
    "was",
    "in",
    "\n",
]
SENTENCES = st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=12).map(" ".join)


@pytest.fixture(scope="module")
def seeds() -> Collection:
    paths = sorted(Path("seeds").glob("*.txt"))
    return gather([d for path in paths for d in read(Input(path.name, path.read_bytes())).documents])


@given(SENTENCES)
def test_patterns_are_skipped_only_where_they_would_find_nothing(said: str) -> None:
    plain = (
        unicodedata.normalize("NFKC", said)
        .translate(str.maketrans(dict(similarity.STRAIGHT)))
        .replace("``", '"')
        .replace("''", '"')
    )
    plain = re.sub(r"\b(?:[A-Za-z]\.){2,}", lambda m: m[0].replace(".", ""), plain)
    plain = re.sub(r"(?<=\w)'s\b", "", similarity.OURS.sub("USA", plain))
    plain = re.sub(r"(?<=\d),(?=\d{3}(?!\d))", "", plain)
    marks = str.maketrans({",": "p", ".": "p", ":": "h"})
    plain = re.sub(r"\d+(?:[.,:]\d+)+", lambda m: m[0].translate(marks), plain)
    assert similarity._plain(said, "en") == plain
    assert similarity.CAPITAL.findall(plain) == re.findall(r"(?<=\S )[\"'(\[]?([^\W\d_a-z][^\W\d_]*)", plain)


@given(SENTENCES | st.text("ab'_ -."))
def test_words_are_found_without_a_pattern(said: str) -> None:
    assert text.words(said) == text.tokens(said.lower())


@given(SENTENCES | st.text("aA .!”\"`'“« (\n"))
def test_patterns_may_start_with_what_they_look_for(said: str) -> None:
    quoted = r"""([“„«][^“”„«»"\n]*[”»“]|(?<![^\s([])"(?=\S)[^"\n]*(?<=\S)"|``[^`"\n]*?'')"""
    assert quotations.CLOSED.split(said) == re.split(quoted, said)
    run_together = r"""(?<=[a-z])[.!?]["”]?[A-Z][a-z]|(?<=[a-z]{4})\.\s[a-z]"""
    assert bool(standing.RUN_TOGETHER.search(said)) == bool(re.search(run_together, said))


@given(SENTENCES, SENTENCES)
def test_runs_of_characters_as_numbers_are_the_runs_as_text(one: str, other: str) -> None:
    compared = [similarity.as_compared(said, "en", frozenset()) for said in (one, other)]
    if all(ord(letter) < 0x10000 for w in compared for word in w.words for letter in word):  # else a run is shorter
        told = [" ".join(w.words) for w in compared]
        a, b = ({said[i : i + 4] for i in range(len(said) - 3)} for said in told)
        first, second = map(similarity.grams, compared)
        assert (len(first), len(second), len(first & second)) == (len(a), len(b), len(a & b))


def test_claims_left_out_by_the_bound_are_not_alike(seeds: Collection) -> None:
    compared = claims._compared(seeds)
    weight = similarity.weights(compared)
    pairs = list(claims._pairs(compared, weight))
    expected = {}
    for i, j in pairs:
        a, b = compared[i], compared[j]
        parts = similarity.stems_alike(a, b, weight, claims.NAMES), similarity.overlap(a, b)
        characters = similarity.characters_alike(similarity.grams(a), similarity.grams(b))
        one_document, shared = seeds.sentences[i].document == seeds.sentences[j].document, a.content & b.content
        score = claims._adjusted(similarity.mixed(parts[0], characters, parts[1]), a, b, shared, one_document)
        best = claims._adjusted(similarity.mixed(parts[0], 1.0, parts[1]), a, b, shared, one_document)
        assert score <= best
        if score >= claims.SAME * claims.TOGETHER and not claims.contradiction(a, b):
            expected[i, j] = score
    found, _ = claims._alike(seeds, compared)
    assert {(i, j): score for i, near in found.items() for j, score in near.items() if i < j} == expected
    assert 0 < len(expected) < len(pairs)


@given(st.text(max_size=3), st.sampled_from(furniture_phrases.ANYWHERE), st.text(max_size=3))
def test_where_a_phrase_stands_its_words_stand(before: str, phrase: tuple[str, str], after: str) -> None:
    (needed,) = (needed for needed, known, _ in phrases._phrases_by_words() if known == phrase[0])
    said = (before + phrase[0] + after).split()
    assert needed <= {*said, *(word[-phrases.ENDING :] for word in said)}


@given(SENTENCES | st.text())
def test_scripts_and_quotation_marks(said: str) -> None:
    assert text.unspaced(said) == (re.search(text.UNSPACED, said) is not None)
    assert standing.balanced(said) == (sum(said.count(mark) for mark in standing.DOUBLE_MARKS) % 2 == 0)


MARKS = ["“", "”", "‘", "’", "''", "``", '"', ",", ".", " ", "I", "we", "and", "US"]
MARKED = st.lists(st.sampled_from(MARKS), max_size=12)


@given(MARKED.map("".join) | MARKED.map(" ".join))
def test_what_is_said_outside_quotations_is_said(said: str) -> None:
    assert own_voice.own_voice(said, "en", ()) == own_voice.says_i_or_we(quotations.unquoted(said), "en")


@given(st.lists(st.sampled_from([*datelines.AGENCIES, "a", " ", "-", "by"]), max_size=6).map("".join))
def test_agencies_are_looked_for_among_those_whose_letters_stand_there(line: str) -> None:
    every = "|".join(sorted(map(re.escape, datelines.AGENCIES), key=len, reverse=True))
    assert metadata._named(line) == [datelines.AGENCIES[name] for name in re.findall(rf"\b(?:{every})\b", line)]


@given(st.lists(st.sampled_from(["March", "MAY", "sept", "may", "last ", "3 ", "4th", "2016", ", ", "x"])).map("".join))
def test_dates_with_a_month_have_the_name_of_one(said: str) -> None:
    named = any(map(said.lower().__contains__, written_dates._months("en")))
    assert named or written_dates._written("en").search(said) is None


HELD = st.lists(st.frozensets(st.integers(0, 9)), max_size=8)


def holders(held: list[frozenset[int]]) -> dict[int, list[int]]:
    """Number -> the sets that hold it."""
    return {number: [i for i, own in enumerate(held) if number in own] for number in frozenset().union(*held)}


@given(HELD)
def test_concepts_that_several_sentences_have(held: list[frozenset[int]]) -> None:
    shared = {concept: sentences for concept, sentences in holders(held).items() if len(sentences) > 1}
    assert pool._holders([tuple(own) for own in held]) == shared


@given(HELD)
def test_documents_that_share_passages(held: list[frozenset[int]]) -> None:
    shared = Counter(pair for documents in holders(held).values() for pair in combinations(documents, 2))
    assert origins._pairs([origins._Prose(own, own, 8) for own in held]) == sorted(
        pair for pair, times in shared.items() if times > 1
    )


@given(st.lists(st.text("abc", min_size=given_themes.SHORTEST, max_size=9), unique=True), st.text("abc", min_size=5))
def test_stems_near_a_word_are_found_by_their_parts(stems: list[str], word: str) -> None:
    near = given_themes._near(stems)(word)
    assert near == sorted(stem for stem in stems if stem[0] == word[0] or stem in word or word in stem)


@pytest.mark.parametrize(
    "words", [*relative_dates.PLAIN, "two days ago", "last week", "next month", "over the weekend"]
)
def test_no_day_is_passed_over_because_its_letters_are_not_looked_for(words: str) -> None:
    assert list(relative_dates.relative(f"The bridge was closed {words}.", date(2026, 3, 12), "en"))


@pytest.mark.parametrize("credit", ["Reporting by Ana Lund", "(Editing by Ana Lund)", "Writing by Ana Lund in Varn"])
def test_no_credit_is_passed_over_because_its_letters_are_not_looked_for(credit: str) -> None:
    text = f"The bridge over the river was closed to all cars on Monday, the council said.\n\n{credit}"
    [document] = read(Input("a.txt", text.encode())).documents
    assert document.blocks[-1].reason == "agency credit"
