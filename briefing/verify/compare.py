"""A finished memo as read back and a reading of its sources -> a verdict for each point."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from briefing.model import Claim, Document, Entry, Finished, Memo, Point, Traced, Verdict, Verified
from briefing.verify.passages import Shelf, difference, find, folded, kind, nearest
from briefing.verify.trace import trace


@dataclass(frozen=True)
class Case:
    """All that a verdict on a claim of one memo may rest on."""

    shelves: tuple[Shelf, ...]
    entries: dict[int, Entry]
    traced: dict[int, Traced]
    proof: Memo | None

    def cited(self, claim: Claim) -> tuple[int, ...]:
        """The documents that the claim cites, as far as they were found."""
        return tuple(dict.fromkeys(d for n in claim.cited if n in self.traced for d in self.traced[n].documents))


def compare(memo: Finished, documents: Sequence[Document]) -> Verified:
    """The verdicts in the order of the memo; points that were taken out come last."""
    traced = trace(memo.entries, memo.proof, documents)
    case = Case(
        shelves=tuple(Shelf(document, i) for i, document in enumerate(documents)),
        entries={entry.number: entry for entry in memo.entries},
        traced={source.number: source for source in traced},
        proof=memo.proof,
    )
    numbers = [claim.number for claim in memo.claims]
    faults = list(memo.faults)
    faults += [
        f"point {n} stands there more than once" for n in sorted(set(filter(None, numbers))) if numbers.count(n) > 1
    ]
    verdicts = [_verdict(claim, case) for claim in memo.claims]
    return Verified(memo.name, (*verdicts, *_deleted(memo)), traced, tuple(faults))


def _verdict(claim: Claim, case: Case) -> Verdict:
    cited = case.cited(claim)
    found = _found(claim, [case.shelves[d] for d in cited], case)
    if found is not None:
        return _standing(claim, found, case)
    others = [shelf for shelf in case.shelves if shelf.index not in cited]
    elsewhere = next((shelf for shelf in others if find(shelf, claim.text) is not None), None)
    lost = [n for n in claim.cited if n in case.traced and case.traced[n].state == "missing"]
    if elsewhere is not None:
        place = f"the words stand in {_name(elsewhere, case)}"
        if claim.cited and len(lost) == len(claim.cited):
            return _say(claim, "source missing", f"{_sources(lost)} not given; {place}")
        return _say(claim, "wrong source", f"{place}, not in {_sources(claim.cited)}" if claim.cited else place)
    return _not_standing(claim, lost, cited, others, case)


def _found(claim: Claim, shelves: Iterable[Shelf], case: Case) -> str | None:
    """The passage in one of the cited documents that says the claim."""
    for shelf in shelves:
        passage = find(shelf, claim.text) or _proven(claim, shelf, case.proof)
        if passage is not None:
            return passage
    return None


def _proven(claim: Claim, shelf: Shelf, proof: Memo | None) -> str | None:
    """The passage that the proof names: where sentences end may be seen otherwise today than when the memo was made."""
    if proof is None:
        return None
    hashes = {source.number: source.sha256 for source in proof.sources}
    for citation in (citation for point in proof.points for citation in point.citations):
        passage = shelf.document.text[citation.start : citation.end]
        if hashes.get(citation.source) == shelf.document.sha256 and folded(passage) == folded(claim.text):
            return passage
    return None


def _standing(claim: Claim, passage: str, case: Case) -> Verdict:
    """The words stand in a source that the claim cites; what is left to ask is whether all its citations are right."""
    was = _made(claim, case.proof)
    if was is not None and folded(was.text) != folded(claim.text):
        return _say(
            claim, "altered", "other words of the source than when it was made", difference(was.text, claim.text)
        )
    wrong = _citation_faults(claim, was, case)
    if wrong:
        return _say(claim, "wrong source", "; ".join(wrong))
    misquoted = _misquoted(claim, case)
    if misquoted:
        return misquoted
    lost = [n for n in claim.cited if case.traced[n].state == "missing"]
    if lost:
        return _say(claim, "source missing", f"{_sources(lost)} not given; the words stand in another source cited")
    verdict, changed = kind(claim.text, passage)
    notes = [f"changed by a word processor: {changed}"] if changed else []
    notes += [f"source {n} has changed, but still says this" for n in claim.cited if case.traced[n].state == "changed"]
    return _say(claim, verdict, "; ".join(notes))


def _made(claim: Claim, proof: Memo | None) -> Point | None:
    """The point as it was made: the one with these words, else the one with this number."""
    points = proof.points if proof else ()
    same = [point for point in points if folded(point.text) == folded(claim.text)]
    return next((p for p in [*same, *points] if p in same or p.number == claim.number), None)


def _citation_faults(claim: Claim, was: Point | None, case: Case) -> list[str]:
    faults = list(claim.faults)
    faults += [f"there is no source {n} in the list" for n in claim.cited if n not in case.traced]
    if was is not None:
        before = tuple(sorted({citation.source for citation in was.citations}))
        if before != tuple(sorted(claim.cited)):
            faults.append(f"it cited {_brackets(before)} when it was made, and now {_brackets(claim.cited)}")
    if claim.number is not None:
        listed = {n for n, entry in case.entries.items() if entry.points is not None and claim.number in entry.points}
        silent = {n for n, entry in case.entries.items() if entry.points is None}
        faults += [
            f"source {n} does not list this point"
            for n in claim.cited
            if n in case.entries and n not in listed | silent
        ]
        faults += [f"source {n} lists this point, which does not cite it" for n in sorted(listed - set(claim.cited))]
    return faults


def _misquoted(claim: Claim, case: Case) -> Verdict | None:
    """The verdict on the first passage printed with the point that its source does not say."""
    for number, quote in claim.quotes:
        shelves = [case.shelves[d] for d in (case.traced[number].documents if number in case.traced else ())]
        if shelves and not any(_holds(shelf, quote, case.proof) for shelf in shelves):
            near = nearest(shelves, quote)
            if near is None:
                return _say(claim, "wrong source", f"source {number} does not say “{_short(quote)}”")
            return _say(claim, "altered", f"the words given for source {number}", difference(near[1], quote))
    return None


def _holds(shelf: Shelf, quote: str, proof: Memo | None) -> bool:
    claim = Claim(None, quote, ())
    return find(shelf, quote) is not None or _proven(claim, shelf, proof) is not None


def _not_standing(
    claim: Claim, lost: Sequence[int], cited: Sequence[int], others: Sequence[Shelf], case: Case
) -> Verdict:
    """The words stand in no source: altered, or gone with a source, or never taken from one."""
    near = nearest([case.shelves[d] for d in cited], claim.text) or nearest(others, claim.text)
    changed = [n for n in claim.cited if n in case.traced and case.traced[n].state == "changed"]
    was = _made(claim, case.proof)
    untouched = was is not None and folded(was.text) == folded(claim.text)
    if changed and (untouched or near is None):
        return _say(claim, "source changed", f"{_sources(changed)} no longer says this", _diff(near, claim))
    if lost and (untouched or near is None):
        return _say(claim, "source missing", f"{_sources(lost)} not given")
    if near is None:
        return _say(claim, "added", "no source says this or anything close to it")
    shelf, _ = near
    place = "" if shelf.index in cited else f"closest in {_name(shelf, case)}"
    return _say(claim, "altered", place, _diff(near, claim))


def _diff(near: tuple[Shelf, str] | None, claim: Claim) -> tuple[tuple[str, str], ...]:
    return difference(near[1], claim.text) if near else ()


def _deleted(memo: Finished) -> list[Verdict]:
    """Points of the proof that are no longer there, neither under their number nor in their words."""
    numbers = {claim.number for claim in memo.claims}
    words = {folded(claim.text) for claim in memo.claims}
    return [
        Verdict(point.number, "deleted", point.text, tuple(sorted({c.source for c in point.citations})))
        for point in (memo.proof.points if memo.proof else ())
        if point.number not in numbers and folded(point.text) not in words
    ]


def _say(claim: Claim, verdict: str, detail: str = "", diff: tuple[tuple[str, str], ...] = ()) -> Verdict:
    return Verdict(claim.number, verdict, claim.text, claim.cited, detail, diff)


def _name(shelf: Shelf, case: Case) -> str:
    number = next((n for n, source in case.traced.items() if shelf.index in source.documents), None)
    return f"source {number} ({shelf.document.path})" if number is not None else shelf.document.path


def _sources(numbers: Sequence[int]) -> str:
    return f"source{'s' if len(numbers) > 1 else ''} {', '.join(map(str, numbers))}"


def _brackets(numbers: Iterable[int]) -> str:
    return "".join(f"[{n}]" for n in numbers) or "nothing"


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:57]}..."
