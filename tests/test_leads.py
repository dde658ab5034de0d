"""Leads: among wordings of one claim the one a careful editor would take, and why the others were merged with it."""

from __future__ import annotations

from datetime import date

import pytest
from helpers.sources import document

from briefing.choosing import claims
from briefing.gathering import gather
from briefing.model import Finding

PLAIN = "Harbour master Ilse Brandt said the northern channel would be dredged before winter."


def finding(*texts: str, agencies: tuple[str, ...] = (), days: tuple[int, ...] = ()) -> tuple[Finding, list[str]]:
    """The one finding of sources that hold a sentence each; `agencies` are credited by the last of them."""
    documents = [document(str(n), (text,)) for n, text in enumerate(texts)]
    documents[-1] = documents[-1]._replace(agencies=agencies)
    if days:
        documents = [d._replace(published=date(2026, 3, day)) for d, day in zip(documents, days, strict=True)]
    found = gather(documents)
    findings = [f for f in claims.merge(found) if len(f.members) > 1]
    assert len(findings) == 1, findings
    assert len(findings[0].members) == len(texts)
    return findings[0], [s.text for s in found.sentences]


@pytest.mark.parametrize(
    ("flaw", "worse"),
    [
        ("a pronoun", "She said the northern channel would be dredged before winter."),
        ("a connective", "But harbour master Ilse Brandt said the northern channel would be dredged before winter."),
        (
            "a bracketed insert",
            "Harbour master Ilse Brandt said the [northern] channel would be dredged before winter.",
        ),
        (
            "a lost quotation mark",
            "Harbour master Ilse Brandt said the “northern channel would be dredged before winter.",
        ),
        (
            "a loose quotation mark",
            "Harbour master Ilse Brandt said the “northern channel ” would be dredged before winter.",
        ),
        (
            "a second claim",
            "Harbour master Ilse Brandt, speaking after a visit to the island, "
            "said the northern channel would be dredged before winter.",
        ),
        ("an ellipsis", "Harbour master Ilse Brandt said the northern channel would be dredged ... before winter."),
    ],
)
def test_flaws_lose(flaw: str, worse: str) -> None:
    for texts in ((PLAIN, worse), (worse, PLAIN)):
        found, said = finding(*texts)
        assert said[found.lead] == PLAIN, flaw


def test_a_named_speaker_beats_a_pronoun() -> None:
    named = '"We will look at every minute of that night," said harbour master Ilse Brandt.'
    bare = '"We will look at every minute of that night," she said.'
    found, said = finding(bare, named)
    assert said[found.lead] == named


def test_speech_that_nobody_marked_loses() -> None:
    marked = 'Harbour master Ilse Brandt wrote: "We will look at every minute of that night."'
    found, said = finding("We will look at every minute of that night.", marked)
    assert said[found.lead] == marked


@pytest.mark.parametrize(
    ("bare", "wins"),
    [("The northern channel will be dredged before the winter.", False),
     ("The northern channel will be dredged before the winter, officials said.", True)],
)  # fmt: skip
def test_words_that_another_source_quotes_are_speech_unless_it_says_whose(bare: str, wins: bool) -> None:
    marked = '"The northern channel will be dredged before the winter," harbour master Ilse Brandt said in a statement.'
    texts = [bare, marked, bare.replace("the winter", "this winter")]
    found, said = finding(*texts)
    assert (said[found.lead] != marked) == wins


def test_spun_words_lose() -> None:
    """Of three wordings, two agree on a word and one has another in its place."""
    first = "The ferry company of Port Lesk will pay for the repair of the northern breakwater."
    second = "The ferry company of Port Lesk will pay for the repair of the northern breakwater, it said."
    spun = "The ferry firm of Port Lesk will pay for the repair of the northern breakwater."
    found, said = finding(spun, second, first)
    assert said[found.lead] != spun


def test_the_agency_beats_the_rewrite_and_the_first_day_the_next() -> None:
    again = PLAIN.replace("said the", "said that the")
    found, said = finding(again, PLAIN, agencies=("AP",))
    assert said[found.lead] == PLAIN
    found, said = finding(PLAIN, again, days=(4, 2))
    assert said[found.lead] == again


@pytest.mark.parametrize(
    ("lead", "member", "reason"),
    [
        (PLAIN, PLAIN.replace("Harbour master Ilse Brandt said", "Harbour master Ilse Brandt said:"), "same words"),
        (
            '"We will look at every minute of that night," said harbour master Ilse Brandt.',
            '"We will look at every minute of that night," she added in the evening.',
            "same quotation",
        ),
        (
            PLAIN,
            "But the northern channel would be dredged before winter, Ilse Brandt said.",
            "part of the printed words",
        ),
        (PLAIN, "But " + PLAIN[:-1] + " if the council agrees.", "all words of the printed one and more"),
        (PLAIN.replace("would be dredged", "will be dredged"), PLAIN, "the same words in other forms"),
    ],
)
def test_reasons(lead: str, member: str, reason: str) -> None:
    found, said = finding(lead, member)
    assert said[found.lead] == lead
    assert dict(zip(found.members, found.reasons, strict=True))[1 - found.lead] == reason


def test_retold_says_how_much() -> None:
    found, _ = finding(
        PLAIN, "The northern channel is to be dredged before the winter, according to the harbour master."
    )
    assert any(reason.startswith("retold: ") and reason.endswith(" % of its words") for reason in found.reasons)
