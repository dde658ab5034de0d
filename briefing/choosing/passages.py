"""Findings -> Passages: every wording in which a finding could be printed so that a reader understands it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from briefing.choosing import leaning, standing
from briefing.model import Collection, Finding, Passage
from briefing.text import count_words

# How many sentences before and after one that cannot stand alone are tried, the fewest first. One that points back gets
# the one before it; a half quotation as much as it takes to be whole (+0.6 ROUGE-2 on web news over leaving it out).
RUNS = ((1, 0), (0, 1), (2, 0), (1, 1), (0, 2), (3, 0), (2, 1), (1, 2), (0, 3))
LONGEST_RUN = 90  # words
JUDGED = "en"  # the language in which `leads` knows which wording an editor would take


def passages(collection: Collection, findings: Sequence[Finding]) -> tuple[Passage, ...]:
    """What is on offer: each finding in the best wording that stands alone, or in the shortest run of sentences around
    it that does.

    In English the lead comes first, being what an editor would print; every wording would score no better and print
    rewrites in place of originals. In other languages nobody has judged the wordings, and all the shortest are on
    offer: +0.4 on average. Where nothing can be printed by these rules every lead is: a poor memo is better than none.
    """
    found: list[Passage] = []
    finding_of = {s: number for number, finding in enumerate(findings) for s in finding.members}
    for number, finding in enumerate(findings):
        units = [_unit(collection, s) for s in dict.fromkeys((finding.lead, *finding.members))]
        fewest = min((len(unit) for unit in units if unit), default=0)
        shortest = [unit for unit in dict.fromkeys(units) if len(unit) == fewest > 0]
        judged = collection.documents[collection.sentences[finding.lead].document].language == JUDGED
        found += [_passage(unit, number, findings, finding_of) for unit in (shortest[:1] if judged else shortest)]
    return tuple(found) or tuple(
        _passage((finding.lead,), number, findings, finding_of) for number, finding in enumerate(findings)
    )


def _passage(unit: tuple[int, ...], number: int, findings: Sequence[Finding], finding_of: Mapping[int, int]) -> Passage:
    if len(unit) == 1:
        return Passage(unit, number, (), findings[number].akin)
    told = {number, *(finding_of[s] for s in unit)}
    akin = {near for finding in told for near in findings[finding].akin}
    return Passage(unit, number, tuple(sorted(told - {number})), tuple(sorted(akin - told)))


def _unit(collection: Collection, s: int) -> tuple[int, ...]:
    """The sentence, or the shortest run of sentences around it that stands alone; empty where none does."""
    sentence = collection.sentences[s]
    language = collection.documents[sentence.document].language
    if not standing.is_eligible(sentence.text, len(collection.stems[s])):
        return ()
    inside = _inside_quotation(collection, s)
    if not inside and standing.stands_alone(sentence.text, language):
        return (s,)
    half = inside or not standing.balanced(sentence.text)
    for back, ahead in RUNS if half else RUNS[:1]:
        run = range(s - back, s + ahead + 1)
        if run[0] < 0 or _inside_quotation(collection, run[0]):
            continue
        if _printable(collection, run, s) and standing.stands_alone(text_of(collection, run), language):
            return tuple(run)
    return ()


def _inside_quotation(collection: Collection, s: int) -> bool:
    """Whether a quotation that opened earlier in the paragraph still runs: the sentence is speech without its marks."""
    sentence = collection.sentences[s]
    document = collection.documents[sentence.document]  # of a long list of sentences some may be gone
    start = document.blocks[sentence.paragraph - 1].start
    return start < sentence.start and not standing.balanced(document.text[start : sentence.start])


def _printable(collection: Collection, run: range, s: int) -> bool:
    """Whether the run is one piece of prose of sensible length in which sentence s may lean on the others."""
    if run[0] < 0 or run[-1] >= len(collection.sentences):
        return False
    paragraphs = _by_paragraph(collection, run)
    # A quotation that is a paragraph of its own has its speaker before it; after it somebody else may speak.
    return (
        all(_touch(collection, before, before + 1) for before in run[:-1])
        and all(standing.balanced(text_of(collection, ends)) for ends in paragraphs)
        and (len(paragraphs) == 1 or not leaning.all_quoted(text_of(collection, paragraphs[0])))
        and all(_supports(collection, other) for other in run if other != s)
        and all(leaning.may_name_subject(_text(collection, one), _text(collection, one + 1)) for one in run[:-1])
        and count_words(text_of(collection, run)) <= LONGEST_RUN
    )


def _by_paragraph(collection: Collection, run: range) -> list[tuple[int, int]]:
    """The first and the last sentence of the run in each paragraph. One quotation that closes at the top of it and
    another that opens at its end are as many marks as a whole one, but no quotation runs on over a paragraph."""
    last = {collection.sentences[s].paragraph: s for s in run}
    first = {collection.sentences[s].paragraph: s for s in reversed(run)}
    return [(first[paragraph], last[paragraph]) for paragraph in last]


def _text(collection: Collection, s: int) -> str:
    return collection.sentences[s].text


def _supports(collection: Collection, s: int) -> bool:
    return standing.supports(_text(collection, s), len(collection.stems[s]))


def _touch(collection: Collection, before: int, after: int) -> bool:
    """Whether nothing but white space lies between two sentences, neither text nor furniture."""
    first, second = collection.sentences[before], collection.sentences[after]
    text = collection.documents[first.document].text
    return first.document == second.document and not text[first.end : second.start].strip()


def text_of(collection: Collection, run: Sequence[int]) -> str:
    """The text from the first to the last of some neighbouring sentences, as it stands in their document."""
    start, end = collection.sentences[run[0]], collection.sentences[run[-1]]
    return collection.documents[start.document].text[start.start : end.end]
