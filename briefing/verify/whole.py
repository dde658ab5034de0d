"""A finished memo as a whole and its case -> what in it is other than the memo was made, or than its sources state."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from urllib.parse import unquote

from briefing.choosing import outlets
from briefing.model import Document, Memo, Source
from briefing.text import count_words
from briefing.verify.beside import pieces
from briefing.verify.case import Case, sources_named
from briefing.verify.consistency import can_be_written
from briefing.verify.facts import counts, unstated
from briefing.verify.flags import unborne
from briefing.verify.head import is_of_a_head, without_label
from briefing.verify.passages import difference, folded, nearest
from briefing.verify.records import Claim, Entry, Finished, Verdict
from briefing.writing import days
from briefing.writing.citing import place
from briefing.writing.links import safe_url
from briefing.writing.marks import marks
from briefing.writing.wording import ENGLISH, WORDING, count, day


def faults(memo: Finished, case: Case) -> Iterator[str]:
    """A sentence for each thing for which the memo does not stand, whatever its points say."""
    numbers = [claim.number for claim in memo.claims]
    twice = sorted({n for n in numbers if n is not None and numbers.count(n) > 1})
    yield from (f"point {n} stands there more than once" for n in twice)
    yield from _other_marks(memo, case)
    yield from _other_leads(memo)
    yield from _other_places(memo, case)
    yield from _other_sources(memo)


def notes(memo: Finished, case: Case) -> Iterator[str]:
    """A sentence for each thing that a reader should know and that is no fault."""
    yield from _other_headings(memo)
    yield from _other_header(memo)
    yield from _marks_gone(memo, case)
    yield from _links_astray(memo, case)
    yield from _other_facts(memo, case)
    yield from _other_addresses(memo, case)
    yield from _other_counts(memo, case)
    yield from _other_standing(memo, case)


def verdicts(memo: Finished, case: Case) -> Iterator[Verdict]:
    """Those on what the memo shows of its sources and they do not say, and on points that are no longer there."""
    yield from _other_panes(memo, case)
    yield from _deleted(memo)


def _other_leads(memo: Finished) -> Iterator[str]:
    """A sentence for each point of a bare memo that is not worded as the one citation that leads it."""
    for point in memo.made.points if memo.made and memo.bare else ():
        leads = [folded(citation.quote) for citation in point.citations if citation.lead]
        if leads != [folded(point.text)]:
            yield f"point {point.number}: its words are not those of one citation that leads it"


def _other_places(memo: Finished, case: Case) -> Iterator[str]:
    """A sentence for each citation of a bare memo whose words do not stand at its offsets, or in another paragraph or
    on another page than it says."""
    for point in memo.made.points if memo.made and memo.bare else ():
        for citation in point.citations:
            traced = case.traced.get(citation.source)
            if traced is None or traced.state != "same":
                continue
            documents = [case.shelves[d].document for d in traced.documents]
            said = [one for one in documents if one.text[citation.start : citation.end] == citation.quote]
            stated = (citation.paragraph, citation.page)
            if not said:
                where = f"at {citation.start} to {citation.end}"
            elif not any(stated == _paragraph_and_page(citation.start, one) for one in said):
                where = f"in {place(citation, ENGLISH)}"
            else:
                continue
            yield f"point {point.number}: source {citation.source} does not have these words {where}"


def _paragraph_and_page(start: int, document: Document) -> tuple[int, int | None]:
    """The paragraph and the page of what starts here in the document."""
    paragraph = sum(block.start <= start for block in document.blocks)
    return paragraph, document.page_at(start)


def _other_marks(memo: Finished, case: Case) -> Iterator[str]:
    """A sentence for each mark behind a point that it did not have when it was made. Days are judged by the sources."""
    for claim, had in _marked(memo, case):
        for mark in claim.marks:
            if mark not in had:
                yield f"point {claim.number} did not have the mark “{mark}” when the memo was made"


def _marks_gone(memo: Finished, case: Case) -> Iterator[str]:
    """A sentence for each mark that a point had when it was made and has no longer: no fault, no more than a point that
    is deleted."""
    for claim, had in _marked(memo, case):
        for mark in sorted(had - {*claim.marks}):
            yield f"point {claim.number} no longer has the mark “{mark}”"


def _marked(memo: Finished, case: Case) -> Iterator[tuple[Claim, set[str]]]:
    """Each claim that was made with the memo, and the marks that it had, in the language that fits best."""
    if memo.made is None or memo.bare or not can_be_written(memo.made):
        return
    languages = [marks(memo.made, wording) for wording in WORDING.values()]
    for claim in memo.claims:
        point = case.original(claim)
        if point is not None:
            forms = [
                {folded(mark).casefold() for mark in one[point.number] if not days.read(folded(mark))}
                for one in languages
            ]
            yield claim, min(forms, key=lambda had: len(had ^ {*claim.marks}))


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


def _other_header(memo: Finished) -> Iterator[str]:
    """A sentence for each title or line of the header that the memo did not have when it was made."""
    if memo.made is None or memo.bare:
        return
    header = memo.made.header
    had = {header.title, header.to, header.sender, header.subject, header.reference, header.marking}
    had |= {day(header.date, wording) for wording in WORDING.values() if header.date}
    known = {folded(value) for value in had if value}
    for line in memo.header:
        if not known & {line, without_label(line)} and not is_of_a_head(line, memo.made):
            yield f"the header says “{line}”, which it did not when the memo was made"


def _other_sources(memo: Finished) -> Iterator[str]:
    """A sentence for each entry of a source that the memo did not have when it was made."""
    had = {source.number for source in memo.made.sources} if memo.made else None
    for entry in memo.entries:
        if had is not None and entry.number not in had:
            yield f"source {entry.number} was not in the list when the memo was made"


def _other_headings(memo: Finished) -> Iterator[str]:
    """A sentence for each heading that the memo did not have when it was made: an editor may choose a better one, but
    no source says it."""
    if memo.made is None:
        return
    had = {folded(title) for title in (memo.made.header.title, *(s.title for s in memo.made.sections))}
    for heading in memo.headings:
        if folded(heading) not in had:
            yield f"the heading “{heading}” is not one that the memo was made with"


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


def _other_standing(memo: Finished, case: Case) -> Iterator[str]:
    """A sentence for each thing that a bare memo reckons of its sources and these do not bear out: no fault, for
    another version of the program may see them otherwise."""
    same = {n: case.source(n)[0].document for n, traced in case.traced.items() if traced.state == "same"}
    if memo.made is not None and memo.bare:
        yield from unborne(memo.made, same)
        yield from _other_readings(memo.made, same)
        read = {shelf.document.path for shelf in case.shelves}
        for problem in memo.made.unread:
            if problem.path in read and not problem.read:
                yield f"{problem.path} is listed as not read, and can be read"


def _other_readings(made: Memo, documents: Mapping[int, Document]) -> Iterator[str]:
    """A sentence for each source of which the memo says something about its reading that is not so."""
    for source in made.sources:
        document = documents.get(source.number)
        if document is None:
            continue
        words = count_words(document.text)
        if (source.language, source.words) != (document.language, words):
            said = f"{source.words} words in “{source.language}”"
            yield f"source {source.number} has {words} words in “{document.language}”, not {said}"
        if set(source.notes) != set(document.notes):
            yield f"of source {source.number} other things are odd than its notes say"


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


def _deleted(memo: Finished) -> Iterator[Verdict]:
    """Points of the proof that are no longer there, neither under their number nor in their words; without a proof,
    those that a source lists."""
    numbers = {claim.number for claim in memo.claims}
    if memo.made is None:
        listed = [(number, entry.number) for entry in memo.entries for number in entry.points or ()]
        gone = {number: tuple(source for one, source in listed if one == number) for number, _ in listed}
        for number in sorted(gone.keys() - numbers):
            yield Verdict(number, "deleted", "", gone[number], f"listed by {sources_named(gone[number])}")
        return
    words = {folded(claim.text) for claim in memo.claims}
    for point in memo.made.points:
        if point.number not in numbers and folded(point.text) not in words:
            yield Verdict(point.number, "deleted", point.text, tuple(sorted({c.source for c in point.citations})))
