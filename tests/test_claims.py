"""Redundancy: every sentence in exactly one finding, whatever the order; what merges and what must not."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

import pytest
from helpers.sources import collection_of_prose, document
from hypothesis import given
from hypothesis import strategies as st

from briefing.choosing import claims
from briefing.choosing.claims.similarity import as_compared
from briefing.choosing.claims.vetoes import contradiction
from briefing.gathering import gather
from briefing.model import Collection

PIECES = st.sampled_from(
    [
        "The minister said on Monday that the bridge will open in May.",
        "The bridge will open in May, the minister said on Monday.",
        "The minister said on Monday that the bridge will not open in May.",
        "“We open it in May,” said the minister.",
        "Twelve boats reached the island of Lesk on Friday.",
        "Some 14 boats reached the island of Lesk on Friday.",
        "No.",
        "Rain.",
        "La alcaldesa anunció 30 millones para el puerto.",
        "天气预报说明天有雨。",
    ]
)
TEXTS = st.lists(st.lists(PIECES, max_size=5).map(tuple), min_size=1, max_size=5, unique=True)


def by_text(found: Collection) -> list[list[str]]:
    return sorted(sorted(found.sentences[m].text for m in finding.members) for finding in claims.merge(found))


@given(TEXTS)
def test_loses_no_sentence(texts: list[tuple[str, ...]]) -> None:
    found = collection_of_prose(*texts)
    findings = claims.merge(found)
    assert sorted(m for f in findings for m in f.members) == list(range(len(found.sentences)))
    for finding in findings:
        assert finding.lead in finding.members
        assert len(finding.reasons) == len(finding.members)
        assert [bool(reason) for reason in finding.reasons] == [m != finding.lead for m in finding.members]
        assert list(finding.members) == sorted(finding.members)
    assert [f.members[0] for f in findings] == sorted(f.members[0] for f in findings)


@given(TEXTS, st.randoms())
def test_order_of_documents_changes_nothing(texts: list[tuple[str, ...]], random: object) -> None:
    shuffled = list(texts)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert by_text(collection_of_prose(*texts)) == by_text(collection_of_prose(*shuffled))


def test_repeats_inside_one_document() -> None:
    """The same sentence twice and nearly the same sentence are one finding; parallel sentences of a list are not."""
    said = "The council of Varn approved the new tram line after a debate of nine hours."
    near = "The council of Varn has approved the new tram line after a debate of nine hours."
    lists = ("The northern line costs a ticket for one zone.", "The southern line costs a ticket for one zone.")
    assert len(claims.merge(collection_of_prose((said, said)))) == 1
    assert len(claims.merge(collection_of_prose((said, near)))) == 1
    assert len(claims.merge(collection_of_prose(lists))) == 2


@pytest.mark.parametrize(
    ("short", "inside", "akin"),
    [
        ("Smoke poisoned dockers in the port of Varn.", True, True),
        ("Smoke poisoned dockers in the port of Varn before noon.", False, True),
        ("Smoke poisoned dockers and sailors in the port of Varn before noon.", True, False),
        ("Sailors left the port of Varn before the smoke from the burning ferry reached them.", False, False),
        ("No smoke poisoned dockers in the port of Varn.", False, False),
    ],
)
def test_a_short_sentence_that_another_holds_is_akin(short: str, inside: bool, akin: bool) -> None:
    """It is no member: nothing says that it is the same. Inside a document it must be held nearly whole."""
    full = (
        "Dockers who were poisoned by smoke in the port of Varn were sent home, and the mayor, who owns the warehouse "
        "that burned, promised on Monday that the city would pay their wages for a month."
    )
    documents = [(short, full)] if inside else [(short,), (full,)]
    first, second = claims.merge(collection_of_prose(*documents))
    assert (first.akin, second.akin) == (((1,), (0,)) if akin else ((), ()))


@pytest.mark.parametrize(
    ("later", "day", "findings"),
    [(date(2026, 7, 3), "on Wednesday", 1), (date(2026, 7, 30), "on Wednesday", 2), (date(2026, 7, 30), "in June", 1)],
)
def test_two_wednesdays_of_other_weeks_are_two_claims(later: date, day: str, findings: int) -> None:
    """What reports of other weeks tell alike of one past month may be one claim."""
    said = f"A strong tremor shook the island of Skarn {day}, the institute of Varn said."
    retold = f"A strong tremor has shaken the island of Skarn {day}, said the institute."
    first = document("a", (said,))._replace(published=date(2026, 7, 1))
    assert len(claims.merge(gather([first, document("b", (retold,))._replace(published=later)]))) == findings
    assert len(claims.merge(gather([first, document("b", (said,))._replace(published=later)]))) == 1  # a reprint


@pytest.mark.parametrize(
    ("said", "retold", "days", "findings"),
    [
        ("{} in the past 24 hours.", "{} in the past 24 hours.", 0, 1),
        ("{} in the past 24 hours.", "{} in the past 24 hours.", 1, 2),
        ("{} today, the institute said.", "{} today.", 1, 1),
        ("{} today, the institute said.", "{} today.", 2, 2),
        ("{} today.", "{} today.", 2, 1),  # a reprint
        ("{} in the past 24 days.", "{} in the past 24 days.", 2, 1),
        ("{} while the siege of 24 hours went on.", "{} while the siege of 24 hours went on.", 1, 1),
    ],
)
def test_a_time_that_ends_with_the_report_is_another_one_in_each(
    said: str, retold: str, days: int, findings: int
) -> None:
    told = "No new island reported a case of the fever"
    first = document("a", (said.format(told),))._replace(published=date(2026, 7, 1))
    second = document("b", (retold.format(told),))._replace(published=date(2026, 7, 1 + days))
    merged = claims.merge(gather([first, second]))
    assert len(merged) == findings
    assert findings == 1 or merged[0].akin == (1,)  # the memo prints one of them


@pytest.mark.parametrize(
    ("told", "days", "findings"),
    [
        ("There was no warning of a great wave.", 7, 1),
        ("There was no warning of a great wave.", 8, 2),
        ("There was no warning of a great wave on Skarn.", 8, 1),
        (
            "The bridge that was closed for months will open to ships and trains again, said the mayor of the town.",
            8,
            1,
        ),
    ],
)
def test_what_may_be_said_of_any_event_is_said_of_its_own(told: str, days: int, findings: int) -> None:
    first = document("a", (told,))._replace(published=date(2026, 7, 1))
    second = document("b", (told,))._replace(published=date(2026, 7, 1 + days))
    assert len(claims.merge(gather([first, second]))) == findings


def test_the_same_words_in_documents_of_two_languages() -> None:
    """A short text may be taken for another language; what it says is still the same."""
    said = "The council of Varn approved the new tram line after a debate of nine hours."
    found = gather([document("a", (said,)), document("b", (said,))._replace(language="und")])
    assert len(claims.merge(found)) == 1


@pytest.mark.parametrize(
    ("language", "one", "other", "same"),
    [
        ("de", "Die Preise stiegen um 1,5 Prozent.", "Die Preise stiegen um 15 Prozent.", False),
        ("de", "Die Brücke kostet 1.500 Euro.", "Die Brücke kostet 1500 Euro.", True),
        ("en", "Prices rose by 1.5 percent in May.", "Prices rose by 15 percent in May.", False),
        ("en", "The bridge will cost 1,500 euros.", "The bridge will cost 1500 euros.", True),
        ("fr", "Le maire a également annoncé un pont.", "Le maire a évidemment annoncé un pont.", True),
    ],
)
def test_numbers_and_capitals_as_the_language_writes_them(language: str, one: str, other: str, same: bool) -> None:
    a, b = (as_compared(text, language, frozenset()) for text in (one, other))
    assert (contradiction(a, b) == "") == same


def test_many_copies_are_not_compared_each_with_each(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[object] = []
    alike = claims.stems_alike
    monkeypatch.setattr(claims, "stems_alike", lambda *given: compared.append(given) or alike(*given))
    said = "The council of Varn approved the new tram line after a debate of nine hours."
    other = "The council of Varn turned down the new tram line after a debate of ten hours."
    found = claims.merge(collection_of_prose(*[(said,)] * 100, *[(other,)] * 80))
    assert [len(finding.members) for finding in found] == [100, 80]
    assert len(compared) == 1


def test_a_finding_keeps_apart_what_contradicts() -> None:
    """Two counts of one event never share a finding, even where a third sentence without a number is like both."""
    twelve = "The landslide in Kassel valley killed 12 people and buried a school, rescuers said."
    fifteen = "The landslide in Kassel valley killed 15 people and buried a school, rescuers said."
    neither = "The landslide in Kassel valley killed people and buried a school, rescuers said."
    found = collection_of_prose((twelve,), (fifteen,), (neither,))
    together = [{found.sentences[m].text for m in finding.members} for finding in claims.merge(found)]
    assert not any({twelve, fifteen} <= texts for texts in together)


CASES = tomllib.loads((Path(__file__).parent / "cases" / "claims.toml").read_text("utf-8"))


def merged(case: dict[str, str]) -> bool:
    """Whether two sources that hold one sentence each, and nothing else, come out as one finding."""
    found = gather([document(name, (case[name],), language=case.get("language", "en")) for name in ("a", "b")])
    assert len(found.sentences) == 2, [s.text for s in found.sentences]
    return len(claims.merge(found)) == 1


@pytest.mark.parametrize("case", CASES["merge"], ids=lambda case: case["why"])
def test_must_merge(case: dict[str, str]) -> None:
    assert merged(case)


@pytest.mark.parametrize("case", CASES["apart"], ids=lambda case: case["why"])
def test_must_not_merge(case: dict[str, str]) -> None:
    assert not merged(case)


@pytest.mark.xfail(reason="three words of a short sentence in common, and another fact", strict=True)
@pytest.mark.parametrize("case", CASES["missed"], ids=lambda case: case["why"])
def test_merges_wrongly(case: dict[str, str]) -> None:
    assert not merged(case)
