"""A finished memo as read back and a reading of its sources -> a verdict for each point."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from briefing.choosing import outlets
from briefing.model import Document, Memo, Point, Source
from briefing.reading import dates
from briefing.text import SENTENCE_ENDS
from briefing.verify.beside import pieces
from briefing.verify.facts import counts, unstated
from briefing.verify.passages import Shelf, difference, find, folded, held, kind, nearest
from briefing.verify.records import Claim, Entry, Finished, Traced, Verdict, Verified
from briefing.verify.trace import trace
from briefing.writing.days import PUBLISHED, meant
from briefing.writing.links import safe_url
from briefing.writing.wording import ENGLISH, WORDING, count, day

# What may stand before and after whole sentences on one line: also the parts of a list, and quotations and brackets.
ENDS = frozenset(f"{SENTENCE_ENDS}:;\"”“’'»)]")
CLOSEST = ("exact", "white space", "typography")


class Case(NamedTuple):
    """All that a verdict on a claim of one memo may rest on; `made` and `numbered` are the points of the proof by their
    folded words and by their number."""

    shelves: tuple[Shelf, ...]
    entries: dict[int, Entry]
    traced: dict[int, Traced]
    proof: Memo | None
    made: dict[str, Point]
    numbered: dict[int | None, Point]

    def cited(self, claim: Claim) -> tuple[int, ...]:
        """The documents that the claim cites, as far as they were found."""
        return tuple(dict.fromkeys(d for n in claim.cited if n in self.traced for d in self.traced[n].documents))

    def in_state(self, claim: Claim, state: str) -> list[int]:
        """The sources cited that are in that state."""
        return [n for n in claim.cited if n in self.traced and self.traced[n].state == state]

    def original(self, claim: Claim) -> Point | None:
        """The point as it was made: the one with these words, else the one with this number."""
        return self.made.get(folded(claim.text)) or self.numbered.get(claim.number)


def compare(memo: Finished, documents: Sequence[Document]) -> Verified:
    """The verdicts in the order of the memo; points that were taken out come last."""
    traced = trace(memo.entries, memo.proof, documents)
    points = memo.proof.points if memo.proof else ()
    case = Case(
        shelves=tuple(Shelf(document, i) for i, document in enumerate(documents)),
        entries={entry.number: entry for entry in memo.entries},
        traced={source.number: source for source in traced},
        proof=memo.proof,
        made={folded(point.text): point for point in points},
        numbered={point.number: point for point in points},
    )
    numbers = [claim.number for claim in memo.claims]
    twice = sorted({n for n in numbers if n is not None and numbers.count(n) > 1})
    faults = (
        *memo.faults,
        *(f"point {n} stands there more than once" for n in twice),
        *_other_places(memo, case),
        *_other_sources(memo),
    )
    verdicts = [_judge(claim, case) for claim in memo.claims]
    verdicts += _other_panes(memo.panes, case)
    notes = (
        *memo.notes,
        *_other_headings(memo),
        *_other_facts(memo, case),
        *_other_addresses(memo, case),
        *_other_counts(memo, case),
    )
    return Verified(memo.name, (*verdicts, *_deleted(memo)), traced, faults, notes)


def _other_headings(memo: Finished) -> tuple[str, ...]:
    """A sentence for each heading that the memo did not have when it was made: an editor may choose a better one, but
    no source says it."""
    if memo.proof is None:
        return ()
    had = {folded(title) for title in (memo.proof.header.title, *(s.title for s in memo.proof.sections))}
    return tuple(
        f"the heading “{heading}” is not one that the memo was made with"
        for heading in memo.headings
        if folded(heading) not in had
    )


def _other_places(memo: Finished, case: Case) -> Iterator[str]:
    """A sentence for each citation of a bare memo whose words do not stand at its offsets."""
    for point in memo.proof.points if memo.proof and memo.bare else ():
        for citation in point.citations:
            traced = case.traced.get(citation.source)
            if traced is None or traced.state != "same":
                continue
            texts = [case.shelves[d].document.text for d in traced.documents]
            if not any(text[citation.start : citation.end] == citation.quote for text in texts):
                place = f"{citation.start} to {citation.end}"
                yield f"point {point.number}: source {citation.source} does not have these words at {place}"


def _other_sources(memo: Finished) -> Iterator[str]:
    """A sentence for each entry of a source that the memo did not have when it was made."""
    had = {source.number for source in memo.proof.sources} if memo.proof else None
    for entry in memo.entries:
        if had is not None and entry.number not in had:
            yield f"source {entry.number} was not in the list when the memo was made"


def _other_addresses(memo: Finished, case: Case) -> Iterator[str]:
    """A sentence for each link in the list that does not lead to its source: no fault, for mail programs lead links
    through servers of their own."""
    for entry in memo.entries:
        sources = _witnesses(memo, case, entry)
        known = {address for source in sources for address in (source.url, safe_url(source.url)) if address}
        for link in entry.links if known else ():
            if link not in known:
                yield f"the list links source {entry.number} to {link}, which is not its address"


def _other_facts(memo: Finished, case: Case) -> Iterator[str]:
    """A sentence for each entry, and note, that says of its source what neither the source nor the proof states: no
    fault, for the settings that said it may not be at hand."""
    entries = [*(("the list", entry) for entry in memo.entries), *(("a note", entry) for entry in memo.noted)]
    for where, entry in entries:
        sources = _witnesses(memo, case, entry)
        if sources and (other := unstated(entry, sources)):
            yield f"{where} says “{'; '.join(other)}” of source {entry.number}, which the source does not"


def _witnesses(memo: Finished, case: Case, entry: Entry) -> list[Document | Source]:
    """What may confirm what an entry says: the documents it names, as far as they did not change, and what the proof
    says of these, unless the entry was made of the proof."""
    traced = case.traced.get(entry.number)
    if traced is None or traced.state not in ("same", "named"):
        return []
    documents = [case.shelves[d].document for d in traced.documents]
    proven = case.proof.sources if case.proof and not memo.bare else ()
    hashes = {document.sha256 for document in documents}
    return [*documents, *(source for source in proven if source.sha256 in hashes)]


def _other_counts(memo: Finished, case: Case) -> Iterator[str]:
    """A sentence for each number of sources that is more than were given, where no proof says the right one: no fault,
    for not all may have been given."""
    told = counts(memo.rests_on) if memo.proof is None or memo.bare else {}
    documents = len(case.shelves)
    named = outlets.count(shelf.document.outlet for shelf in case.shelves)
    for key, number in told.items():
        given, of = (named, "outlets") if key == "outlets" else (documents, "documents")
        if number > given:
            yield f"it speaks of {count(number, key, ENGLISH)}, but given were {count(given, of, ENGLISH)}"


def _other_panes(panes: Iterable[tuple[int, str]], case: Case) -> Iterator[Verdict]:
    """A verdict on each paragraph that the memo shows of a source and that the source does not have. What changed since
    is said of the points."""
    texts: dict[int, str] = {}
    for number, words in panes:
        traced = case.traced.get(number)
        if traced is None or traced.state in ("changed", "missing"):
            continue
        for d in traced.documents:
            texts.setdefault(d, folded(case.shelves[d].document.text))
        if any(all(piece in texts[d] for piece in pieces(words)) for d in traced.documents):
            continue
        near = nearest([case.shelves[d] for d in traced.documents], words)
        diff = difference(near[1], words) if near else ()
        yield Verdict(None, "altered" if near else "added", words, (number,), f"shown as text of source {number}", diff)


def _judge(claim: Claim, case: Case) -> Verdict:
    cited = case.cited(claim)
    found = _closest_passage(claim, [case.shelves[d] for d in cited], case)
    if found is not None:
        return _judge_quoted(claim, found, case)
    others = [shelf for shelf in case.shelves if shelf.index not in cited]
    elsewhere = next((shelf for shelf in others if find(shelf, claim.text) is not None), None)
    lost = case.in_state(claim, "missing")
    if elsewhere is not None:
        place = f"the words stand in {_name(elsewhere, case)}"
        if claim.cited and len(lost) == len(claim.cited):
            return _verdict_on(claim, "source missing", f"{_sources(lost)} not given; {place}")
        return _verdict_on(claim, "wrong source", f"{place}, not in {_sources(claim.cited)}" if claim.cited else place)
    return _judge_unquoted(claim, lost, cited, others, case)


def _closest_passage(claim: Claim, shelves: Iterable[Shelf], case: Case) -> str | None:
    """The passage in one of the cited documents that says the claim, of several the one closest to its marks."""
    passages = [passage for shelf in shelves if (passage := _passage_in(claim.text, shelf, case)) is not None]
    return min(passages, key=lambda passage: CLOSEST.index(kind(claim.text, passage)[0]), default=None)


def _passage_in(words: str, shelf: Shelf, case: Case) -> str | None:
    """The passage of a document that says `words`: whole sentences as we see them today, or as the proof has them, for
    a later version may see the ends of sentences elsewhere."""
    found = find(shelf, words)
    if found is not None or case.proof is None:
        return found
    text, wanted = shelf.document.text, folded(words)
    ours = {source.number for source in case.proof.sources if source.sha256 == shelf.document.sha256}
    for citation in (citation for point in case.proof.points for citation in point.citations):
        passage = text[citation.start : citation.end]
        if citation.source in ours and folded(passage) == wanted and _is_whole(text, citation.start, citation.end):
            return passage
    return None


def _is_whole(text: str, start: int, end: int) -> bool:
    """Whether nothing was cut off on either side: a proof can be forged, and half a sentence is no quotation."""
    before, after = text[:start], text[end:]
    head = before.rstrip()
    starts = not head or head[-1] in ENDS or "\n" in before[len(head) :]
    stops = text[:end].rstrip()[-1:] in ENDS or not after.strip() or "\n" in after[: len(after) - len(after.lstrip())]
    return starts and stops


def _judge_quoted(claim: Claim, passage: str, case: Case) -> Verdict:
    """The words stand in a source that the claim cites; what is left to ask is whether all its citations are right."""
    original = case.original(claim)
    if original is not None and folded(original.text) != folded(claim.text):
        changes = difference(original.text, claim.text)
        return _verdict_on(claim, "altered", "other words of the source than when it was made", changes)
    wrong = _citation_faults(claim, original, case)
    if wrong:
        return _verdict_on(claim, "wrong source", "; ".join(wrong))
    misquoted = _misquoted(claim, case)
    if misquoted:
        return misquoted
    misdated = _misdated(claim, case)
    if misdated:
        return misdated
    lost = case.in_state(claim, "missing")
    if lost:
        return _verdict_on(
            claim, "source missing", f"{_sources(lost)} not given; the words stand in another source cited"
        )
    verdict, changed = kind(claim.text, passage)
    notes = [f"changed by a word processor: {changed}"] if changed else []
    notes += [f"source {n} has changed, but still says this" for n in case.in_state(claim, "changed")]
    return _verdict_on(claim, verdict, "; ".join(notes))


def _citation_faults(claim: Claim, original: Point | None, case: Case) -> list[str]:
    faults = list(claim.faults)
    faults += [f"there is no source {n} in the list" for n in claim.cited if n not in case.traced]
    if original is not None:
        before = tuple(sorted({citation.source for citation in original.citations}))
        if before != tuple(sorted(claim.cited)):
            faults.append(f"it cited {_brackets(before)} when it was made, and now {_brackets(claim.cited)}")
    if claim.number is not None:
        listed = {n for n, entry in case.entries.items() if entry.points is not None and claim.number in entry.points}
        telling = {n for n, entry in case.entries.items() if entry.points is not None}
        faults += [f"source {n} does not list this point" for n in claim.cited if n in telling - listed]
        faults += [f"source {n} lists this point, which does not cite it" for n in sorted(listed - set(claim.cited))]
    return faults


def _misquoted(claim: Claim, case: Case) -> Verdict | None:
    """The verdict on the first passage printed with the point that its source does not say."""
    for number, quote in claim.quotes:
        shelves = [case.shelves[d] for d in (case.traced[number].documents if number in case.traced else ())]
        if shelves and all(_passage_in(quote, shelf, case) is None for shelf in shelves):
            near = nearest(shelves, quote)
            if near is None:
                return _verdict_on(claim, "wrong source", f"source {number} does not say “{_short(quote)}”")
            return _verdict_on(claim, "altered", f"the words given for source {number}", difference(near[1], quote))
    return None


def _misdated(claim: Claim, case: Case) -> Verdict | None:
    """The verdict on the first day stated behind the point that is not the one its words mean."""
    documents = [case.shelves[d] for n in claim.cited for d in _of_the_day_listed(n, case)]
    passages = [
        (shelf.document, passage)
        for shelf in documents
        if (passage := _passage_in(claim.text, shelf, case)) is not None
    ]
    for words, stated in claim.days:
        right = [days for document, passage in passages for days in _meant(words, passage, document)]
        if passages and stated not in right:
            closest = max(right, key=lambda days: len({*days.split()} & {*stated.split()}), default="")
            return _verdict_on(claim, "altered", f"the day given for “{words}”", difference(closest, stated))
    return None


def _of_the_day_listed(number: int, case: Case) -> Iterator[int]:
    """The documents of a source whose day is the one that the memo lists. Any other comes from settings that are not at
    hand, and nobody can tell from it what "Tuesday" means."""
    for index in case.traced[number].documents if number in case.traced else ():
        published, listed = case.shelves[index].document.published, f" {folded(case.entries[number].text)}"
        if published and any(f" {folded(day(published, wording))}" in listed for wording in WORDING.values()):
            yield index


def _meant(words: str, passage: str, document: Document) -> Iterator[str]:
    """The days that these words of a passage mean, or "published" of any, in every language that a memo may be written
    in."""
    if words in PUBLISHED and document.published:
        yield from (folded(meant(document.published, document.published, wording)) for wording in WORDING.values())
    for place in re.finditer(re.escape(passage), document.text):
        for one in dates.resolve(passage, document.published, document.language, document.text[: place.start()]):
            if folded(passage[one.start : one.end]) == words:
                yield from (folded(meant(one.first, one.last, wording)) for wording in WORDING.values())


def _judge_unquoted(
    claim: Claim, lost: Sequence[int], cited: Sequence[int], others: Sequence[Shelf], case: Case
) -> Verdict:
    """The words stand in no source: altered, or gone with a source, or never taken from one."""
    near = nearest([case.shelves[d] for d in cited], claim.text) or nearest(others, claim.text)
    near = near or held([case.shelves[d] for d in cited], claim.text)
    changed = case.in_state(claim, "changed")
    untouched = folded(claim.text) in case.made
    if changed and (untouched or near is None):
        return _verdict_on(
            claim,
            "source changed",
            f"{_sources(changed)} no longer {'says' if len(changed) == 1 else 'say'} this",
            _diff(near, claim),
        )
    if lost and (untouched or near is None):
        return _verdict_on(claim, "source missing", f"{_sources(lost)} not given")
    if near is None:
        return _verdict_on(claim, "added", "no source says this or anything close to it")
    shelf, _ = near
    place = "" if shelf.index in cited else f"closest in {_name(shelf, case)}"
    return _verdict_on(claim, "altered", place, _diff(near, claim))


def _diff(near: tuple[Shelf, str] | None, claim: Claim) -> tuple[tuple[str, str], ...]:
    return difference(near[1], claim.text) if near else ()


def _deleted(memo: Finished) -> list[Verdict]:
    """Points of the proof that are no longer there, neither under their number nor in their words; without a proof,
    those that a source lists."""
    numbers = {claim.number for claim in memo.claims}
    if memo.proof is None:
        listed = [(number, entry.number) for entry in memo.entries for number in entry.points or ()]
        gone = {number: tuple(source for one, source in listed if one == number) for number, _ in listed}
        return [
            Verdict(number, "deleted", "", gone[number], f"listed by {_sources(gone[number])}")
            for number in sorted(gone.keys() - numbers)
        ]
    words = {folded(claim.text) for claim in memo.claims}
    return [
        Verdict(point.number, "deleted", point.text, tuple(sorted({c.source for c in point.citations})))
        for point in memo.proof.points
        if point.number not in numbers and folded(point.text) not in words
    ]


def _verdict_on(claim: Claim, verdict: str, detail: str = "", diff: tuple[tuple[str, str], ...] = ()) -> Verdict:
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
