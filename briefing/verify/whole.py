"""A finished memo as a whole and its case -> what in it is other than the memo was made, or than its sources state."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote

from briefing.choosing import outlets
from briefing.model import Document, Source
from briefing.verify import as_made, bare
from briefing.verify.beside import pieces
from briefing.verify.case import Case
from briefing.verify.facts import counts, unstated
from briefing.verify.passages import difference, folded, nearest
from briefing.verify.records import Entry, Finished, Verdict
from briefing.writing.links import safe_url
from briefing.writing.phrasing import count
from briefing.writing.wording import ENGLISH


def faults(memo: Finished, case: Case) -> Iterator[str]:
    """A sentence for each thing for which the memo does not stand, whatever its points say."""
    numbers = [claim.number for claim in memo.claims]
    twice = sorted({n for n in numbers if n is not None and numbers.count(n) > 1})
    yield from (f"point {n} stands there more than once" for n in twice)
    yield from as_made.other_marks(memo, case)
    yield from bare.other_leads(memo)
    yield from bare.other_places(memo, case)
    yield from as_made.other_sources(memo)


def notes(memo: Finished, case: Case) -> Iterator[str]:
    """A sentence for each thing that a reader should know and that is no fault."""
    yield from as_made.other_headings(memo)
    yield from as_made.other_header(memo)
    yield from as_made.marks_gone(memo, case)
    yield from _links_astray(memo, case)
    yield from _other_facts(memo, case)
    yield from _other_addresses(memo, case)
    yield from _other_counts(memo, case)
    yield from bare.other_standing(memo, case)


def verdicts(memo: Finished, case: Case) -> Iterator[Verdict]:
    """Those on what the memo shows of its sources and they do not say, and on points that are no longer there."""
    yield from _other_panes(memo, case)
    yield from as_made.deleted(memo)


def _links_astray(memo: Finished, case: Case) -> Iterator[str]:
    """A sentence on the links in points that lead to no source which these cite: no fault, for mail programs lead links
    through servers of their own."""
    astray: dict[str, int | None] = {}
    for claim in memo.claims:
        entries = [case.entries[n] for n in claim.cited if n in case.entries]
        known = {
            address for entry in entries for source in _witnesses(memo, case, entry) for address in _addresses(source)
        }
        if known or memo.made is not None:
            astray.update((link, claim.number) for link in claim.links if unquote(link) not in known)
    for link, number in list(astray.items())[:1]:
        more = f", and {len(astray) - 1} more such links" if len(astray) > 1 else ""
        yield f"point {number} links to {link}, which is the address of no source it cites{more}"


def _addresses(source: Document | Source) -> set[str]:
    """The addresses of a source, with the signs that word processors write as they are or as "%20"."""
    return {unquote(address) for address in (source.url, safe_url(source.url)) if address}


def _other_facts(memo: Finished, case: Case) -> Iterator[str]:
    """A sentence for each entry, and note, that says of its source what neither the source nor the proof states: no
    fault, for the settings that said it may not be at hand."""
    entries = [*(("the list", entry) for entry in memo.entries), *(("a note", entry) for entry in memo.noted)]
    for where, entry in entries:
        sources = _witnesses(memo, case, entry)
        if sources and (other := unstated(entry, sources)):
            yield f"{where} says “{'; '.join(other)}” of source {entry.number}, which the source does not"


def _other_addresses(memo: Finished, case: Case) -> Iterator[str]:
    """A sentence for each link in the list that does not lead to its source: no fault, for mail programs lead links
    through servers of their own."""
    for entry in memo.entries:
        sources = _witnesses(memo, case, entry)
        known = {address for source in sources for address in _addresses(source)}
        for link in entry.links if sources else ():
            if unquote(link) not in known:
                yield f"the list links source {entry.number} to {link}, which is not its address"


def _witnesses(memo: Finished, case: Case, entry: Entry) -> list[Document | Source]:
    """What may confirm what an entry says: the documents it names, as far as they did not change, and what the proof
    says of these, unless the entry was made of the proof."""
    traced = case.traced.get(entry.number)
    if traced is None or traced.state not in ("same", "named"):
        return []
    documents = [case.shelves[d].document for d in traced.documents]
    proven = case.made.sources if case.made and not memo.bare else ()
    hashes = {document.sha256 for document in documents}
    return [*documents, *(source for source in proven if source.sha256 in hashes)]


def _other_counts(memo: Finished, case: Case) -> Iterator[str]:
    """A sentence for each number of sources that is more than were given, where no proof says the right one: no fault,
    for not all may have been given."""
    counted = counts(memo.rests_on) if memo.made is None or memo.bare else {}
    documents = len(case.shelves)
    named = outlets.count(shelf.document.outlet for shelf in case.shelves)
    for key, number in counted.items():
        given, of = (named, "outlets") if key == "outlets" else (documents, "documents")
        if number > given:
            yield f"it speaks of {count(number, key, ENGLISH)}, but given were {count(given, of, ENGLISH)}"


def _other_panes(memo: Finished, case: Case) -> Iterator[Verdict]:
    """A verdict on each paragraph that the memo shows of a source and that the source does not have. What changed since
    is said of the points."""
    texts: dict[int, str] = {}
    for number, words in memo.panes:
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
