"""A claim of a finished memo and its case -> the verdict on it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from briefing.model import Document
from briefing.reading import dates
from briefing.verify.case import Case, brackets, sources_named
from briefing.verify.direction import turns_figures
from briefing.verify.passages import Shelf, difference, find, folded, held, kind, nearest
from briefing.verify.records import Claim, Verdict
from briefing.verify.support import FAINT, UNLIKE, support
from briefing.writing.citing import place
from briefing.writing.days import PUBLISHED, meant
from briefing.writing.phrasing import day
from briefing.writing.wording import WORDING

CLOSEST = ("exact", "white space", "typography")


def judge(claim: Claim, case: Case) -> Verdict:
    """Whether the claim stands in the sources that it cites, and if not, what was done to it."""
    cited = case.cited(claim)
    found = _closest_passage(claim, [case.shelves[d] for d in cited], case)
    if found is not None:
        return _judge_quoted(claim, found, case)
    others = [shelf for shelf in case.shelves if shelf.index not in cited]
    elsewhere = next((shelf for shelf in others if find(shelf, claim.text) is not None), None)
    lost = case.in_state(claim, "missing")
    if elsewhere is not None:
        where = f"the words stand in {_name(elsewhere, case)}"
        if claim.cited and len(lost) == len(claim.cited):
            return _verdict_on(claim, "source missing", f"{sources_named(lost)} not given; {where}")
        return _verdict_on(
            claim, "wrong source", f"{where}, not in {sources_named(claim.cited)}" if claim.cited else where
        )
    return _judge_unquoted(claim, lost, cited, others, case)


def _closest_passage(claim: Claim, shelves: Iterable[Shelf], case: Case) -> str | None:
    """The passage in one of the cited documents that says the claim, of several the one closest to its marks."""
    passages = [passage for shelf in shelves if (passage := case.passage_in(claim.text, shelf)) is not None]
    return min(passages, key=lambda passage: CLOSEST.index(kind(claim.text, passage)[0]), default=None)


def _judge_quoted(claim: Claim, passage: str, case: Case) -> Verdict:
    """The words stand in a source that the claim cites; what is left to ask is whether all about it is right."""
    wrong = (
        _reworded(claim, case)
        or _miscited(claim, case)
        or _misquoted(claim, case)
        or _misplaced(claim, case)
        or _misdated(claim, case)
        or _unlike(claim, case)
        or _half_missing(claim, case)
        or _turned(claim, passage)
    )
    if wrong:
        return wrong
    verdict, changed = kind(claim.text, passage)
    notes = [f"changed by a word processor: {changed}"] if changed else []
    notes += [f"source {n} has changed, but still says this" for n in case.in_state(claim, "changed")]
    notes += [
        f"source {n} says this in quite other words, if at all" for n, share in _shares(claim, case) if share < FAINT
    ]
    return _verdict_on(claim, verdict, "; ".join(notes))


def _reworded(claim: Claim, case: Case) -> Verdict | None:
    """The verdict on a point that had other words when it was made."""
    original = case.original(claim)
    if original is None or folded(original.text) == folded(claim.text):
        return None
    changes = difference(original.text, claim.text)
    return _verdict_on(claim, "altered", "other words of the source than when it was made", changes)


def _miscited(claim: Claim, case: Case) -> Verdict | None:
    """The verdict on citations that are wrong on the face of it."""
    original = case.original(claim)
    faults = list(claim.faults)
    faults += [f"there is no source {n} in the list" for n in claim.cited if n not in case.traced]
    if original is not None:
        before = original.sources
        if before != tuple(sorted(claim.cited)):
            faults.append(f"it cited {brackets(before)} when it was made, and now {brackets(claim.cited)}")
    if claim.number is not None:
        listed = {n for n, entry in case.entries.items() if entry.points is not None and claim.number in entry.points}
        telling = {n for n, entry in case.entries.items() if entry.points is not None}
        faults += [f"source {n} does not list this point" for n in claim.cited if n in telling - listed]
        faults += [f"source {n} lists this point, which does not cite it" for n in sorted(listed - set(claim.cited))]
    return _verdict_on(claim, "wrong source", "; ".join(faults)) if faults else None


def _unlike(claim: Claim, case: Case) -> Verdict | None:
    """The verdict on citations of sources that say nothing like the claim."""
    unlike = [n for n, share in _shares(claim, case) if share < UNLIKE]
    return (
        _verdict_on(claim, "wrong source", f"nothing like this stands in {sources_named(unlike)}") if unlike else None
    )


def _half_missing(claim: Claim, case: Case) -> Verdict | None:
    """The verdict on a claim of which not all sources were given."""
    lost = case.in_state(claim, "missing")
    detail = f"{sources_named(lost)} not given; the words stand in another source cited"
    return _verdict_on(claim, "source missing", detail) if lost else None


def _turned(claim: Claim, passage: str) -> Verdict | None:
    """The verdict on a claim whose figures may read in another order than in the passage that says it."""
    if not turns_figures(claim.text, passage):
        return None
    return _verdict_on(claim, "altered", "marks of direction beside its figures, which may read in another order")


def _shares(claim: Claim, case: Case) -> Iterator[tuple[int, float]]:
    """(source, how much of the claim it says) for those cited without their words, where no proof has these."""
    for n in claim.cited if case.made is None else ():
        shelves = case.source(n)
        worded = n in {number for number, _ in claim.quotes}
        if shelves and not worded and all(case.passage_in(claim.text, shelf) is None for shelf in shelves):
            yield n, max(support(shelf.stemmed(claim.text), shelf.stems, case.weights) for shelf in shelves)


def _misquoted(claim: Claim, case: Case) -> Verdict | None:
    """The verdict on the first passage printed with the point that its source does not say."""
    for number, quote in claim.quotes:
        shelves = case.source(number)
        if shelves and all(case.passage_in(quote, shelf) is None for shelf in shelves):
            near = nearest(shelves, quote)
            if near is None:
                return _verdict_on(claim, "wrong source", f"source {number} does not say “{_short(quote)}”")
            return _verdict_on(claim, "altered", f"the words given for source {number}", difference(near[1], quote))
    return None


def _misplaced(claim: Claim, case: Case) -> Verdict | None:
    """The verdict on the first place given for a citation that is not the one it had when it was made."""
    original = case.original(claim)
    for number, given in claim.places if original else ():
        citations = [citation for citation in original.citations if citation.source == number] if original else []
        right = [place(citation, wording) for citation in citations for wording in WORDING.values()]
        if right and folded(given).casefold() not in {folded(one).casefold() for one in right}:
            detail = f"source {number} was cited with {right[0]} when it was made, and now with {given}"
            return _verdict_on(claim, "wrong source", detail)
    return None


def _misdated(claim: Claim, case: Case) -> Verdict | None:
    """The verdict on the first day stated behind the point that is not the one its words mean."""
    shelves = [shelf for n in claim.cited for shelf in _of_the_day_listed(n, case)]
    passages = [
        (shelf.document, passage) for shelf in shelves if (passage := case.passage_in(claim.text, shelf)) is not None
    ]
    for words, stated in claim.days:
        right = [days for document, passage in passages for days in _meant(words, passage, document)]
        if passages and stated not in right:
            closest = max(right, key=lambda days: len({*days.split()} & {*stated.split()}), default="")
            return _verdict_on(claim, "altered", f"the day given for “{words}”", difference(closest, stated))
    return None


def _of_the_day_listed(number: int, case: Case) -> Iterator[Shelf]:
    """The documents of a source whose day is the one that the memo lists. Any other comes from settings that are not at
    hand, and nobody can tell from it what "Tuesday" means."""
    for shelf in case.source(number):
        published, listed = shelf.document.published, f" {folded(case.entries[number].text)}"
        if published and any(f" {folded(day(published, wording))}" in listed for wording in WORDING.values()):
            yield shelf


def _meant(words: str, passage: str, document: Document) -> Iterator[str]:
    """The days that these words of a passage mean, or "published" of any, in every language that a memo may be written
    in."""
    if words in PUBLISHED and document.published:
        yield from (folded(meant(document.published, document.published, wording)) for wording in WORDING.values())
    for found in re.finditer(re.escape(passage), document.text):
        for one in dates.resolve(passage, document.published, document.language, document.text[: found.start()]):
            if folded(passage[one.start : one.end]) == words:
                yield from (folded(meant(one.first, one.last, wording)) for wording in WORDING.values())


def _judge_unquoted(
    claim: Claim, lost: Sequence[int], cited: Sequence[int], others: Sequence[Shelf], case: Case
) -> Verdict:
    """The words stand in no source: altered, or gone with a source, or never taken from one."""
    near = nearest([case.shelves[d] for d in cited], claim.text) or nearest(others, claim.text)
    near = near or held([case.shelves[d] for d in cited], claim.text)
    changed = case.in_state(claim, "changed")
    untouched = folded(claim.text) in case.by_words
    if changed and (untouched or near is None):
        return _verdict_on(
            claim,
            "source changed",
            f"{sources_named(changed)} no longer {'says' if len(changed) == 1 else 'say'} this",
            _diff(near, claim),
        )
    if lost and (untouched or near is None):
        return _verdict_on(claim, "source missing", f"{sources_named(lost)} not given")
    if near is None:
        return _verdict_on(claim, "added", "no source says this or anything close to it")
    shelf, _ = near
    where = "" if shelf.index in cited else f"closest in {_name(shelf, case)}"
    return _verdict_on(claim, "altered", where, _diff(near, claim))


def _diff(near: tuple[Shelf, str] | None, claim: Claim) -> tuple[tuple[str, str], ...]:
    return difference(near[1], claim.text) if near else ()


def _verdict_on(claim: Claim, verdict: str, detail: str, diff: tuple[tuple[str, str], ...] = ()) -> Verdict:
    return Verdict(claim.number, verdict, claim.text, claim.cited, detail, diff)


def _name(shelf: Shelf, case: Case) -> str:
    number = next((n for n, source in case.traced.items() if shelf.index in source.documents), None)
    return f"source {number} ({shelf.document.path})" if number is not None else shelf.document.path


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:57]}..."
