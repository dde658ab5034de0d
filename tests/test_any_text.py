"""What must hold for any text whatever, tried with texts that hypothesis makes up."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from briefing import pipeline
from briefing.choosing import claims
from briefing.errors import NothingToSayError
from briefing.gathering import gather
from briefing.model import Header, Input, Memo, Reading, ThemeRequest
from briefing.reading import furniture
from briefing.text import collapse

HEADER = Header("Memo", date=date(2026, 1, 5))

SUBJECTS = ["The minister", "A court in Turin", "The river authority", "Dr. Okafor", "Two unions", "“Nobody”, she"]
VERBS = ["opened", "did not close", "has sold", "will inspect", "denied that it had repaired"]
OBJECTS = ["the northern bridge", "12 of 40 schools", "the port", "U.S. grain", "a clinic in Lagos"]
ENDS = [" on Tuesday.", " after the flood.", ", officials said.", "?” he asked.", " for $4.5 million.", "."]
sentence = st.builds(
    " ".join, st.tuples(st.sampled_from(SUBJECTS), st.sampled_from(VERBS), st.sampled_from(OBJECTS))
).flatmap(lambda start: st.sampled_from(ENDS).map(lambda end: start + end))
paragraph = st.lists(sentence, min_size=1, max_size=4).map(" ".join)
line = st.one_of(paragraph, paragraph, st.sampled_from(["Share", "Advertisement", "By Jane Doe"]), st.text(max_size=80))
article = st.lists(line, min_size=1, max_size=8).map("\n\n".join)
articles = st.lists(article, min_size=1, max_size=4, unique=True)


def read(texts: list[str]) -> Reading:
    return pipeline.read_inputs([Input(f"{n}.txt", text.encode("utf-8", "ignore")) for n, text in enumerate(texts)])


def brief(reading: Reading, requests: Sequence[ThemeRequest] = ()) -> Memo | None:
    try:
        return pipeline.brief(reading, HEADER, words=60, requests=requests)
    except NothingToSayError:
        return None


@settings(max_examples=60)
@given(articles)
def test_every_point_is_a_slice_of_its_source_and_every_citation_resolves(texts: list[str]) -> None:
    reading = read(texts)
    memo = brief(reading)
    if memo is None:
        return
    text_of = {document.path: document.text for document in reading.documents}
    source_of = {source.number: source for source in memo.sources}
    for point in memo.points:
        for citation in point.citations:
            assert text_of[source_of[citation.source].path][citation.start : citation.end] == citation.quote
        [lead] = [citation for citation in point.citations if citation.lead]
        assert collapse(lead.quote) == point.text
    assert [point.number for point in memo.points] == list(range(1, len(memo.points) + 1))
    assert len({point.text for point in memo.points}) == len(memo.points)


@settings(max_examples=60)
@given(articles, st.lists(st.sampled_from(OBJECTS), unique=True, max_size=2), st.lists(st.integers(1, 28), min_size=4))
def test_nothing_is_said_twice_whatever_is_asked_for_and_whenever_it_was_told(
    texts: list[str], asked: list[str], days: list[int]
) -> None:
    reading = read(texts)
    documents = zip(reading.documents, days, strict=False)
    dated = reading._replace(documents=tuple(d._replace(published=date(2026, 1, day)) for d, day in documents))
    memo = brief(dated, [ThemeRequest(title, "") for title in asked])
    if memo is not None:
        assert not any(one.text in other.text for one, other in permutations(memo.points, 2))


@settings(max_examples=60)
@given(articles, st.randoms(use_true_random=False))
def test_neither_the_order_nor_the_names_of_inputs_change_the_memo(texts: list[str], random) -> None:
    names = [f"{n}.txt" for n in range(len(texts))]
    random.shuffle(names)
    inputs = [Input(name, text.encode("utf-8", "ignore")) for name, text in zip(names, texts, strict=True)]
    random.shuffle(inputs)
    memo, other = brief(read(texts)), brief(pipeline.read_inputs(inputs))
    if memo is None:
        assert other is None
        return
    assert nameless(memo) == nameless(other)


def nameless(memo: Memo) -> Memo:
    return memo._replace(sources=tuple(source._replace(path="") for source in memo.sources), unread=())


@settings(max_examples=60)
@given(articles)
def test_merging_loses_no_sentence(texts: list[str]) -> None:
    collection = gather(read(texts).documents)
    findings = claims.merge(collection)
    members = sorted(member for finding in findings for member in finding.members)
    assert members == list(range(len(collection.sentences)))
    assert all(finding.lead in finding.members for finding in findings)


@settings(max_examples=60)
@given(articles)
def test_cleaning_twice_is_cleaning_once(texts: list[str]) -> None:
    for document in [document for text in texts for document in read([text]).documents]:
        assert furniture.mark(document) == document
        again = read([document.text])
        assert [d.text for d in again.documents] == [document.text]
        assert [d.blocks for d in again.documents] == [document.blocks]


@settings(max_examples=60)
@given(articles)
def test_every_input_is_used_or_listed(texts: list[str]) -> None:
    reading = read(texts)
    paths = sorted([d.path for d in reading.documents] + [p.path for p in reading.problems])
    assert paths == sorted(f"{n}.txt" for n in range(len(texts)))
