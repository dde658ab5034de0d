"""A memo.json and its case -> what it says of its points and sources and these do not bear out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from briefing.model import Document, Memo
from briefing.text import count_words
from briefing.verify.case import Case
from briefing.verify.flags import unborne
from briefing.verify.passages import folded
from briefing.verify.records import Finished
from briefing.writing.citing import place
from briefing.writing.wording import ENGLISH


def other_leads(memo: Finished) -> Iterator[str]:
    """A sentence for each point of a bare memo that is not worded as the one citation that leads it."""
    for point in memo.made.points if memo.made and memo.bare else ():
        leads = [folded(citation.quote) for citation in point.citations if citation.lead]
        if leads != [folded(point.text)]:
            yield f"point {point.number}: its words are not those of one citation that leads it"


def other_places(memo: Finished, case: Case) -> Iterator[str]:
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


def other_standing(memo: Finished, case: Case) -> Iterator[str]:
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
