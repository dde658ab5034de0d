"""The record types of verifying, in the order in which a finished memo walks through it: read back, traced, judged."""

from __future__ import annotations

from typing import NamedTuple

from briefing.model import Memo


class Shown(NamedTuple):
    """One visible line or paragraph of a finished memo. `runs` are (text, link target) in reading order, the target ""
    where the text is no link. `anchor` is "point-4" or "source-2" where the format marks the block so, else "".
    `quotes` are (source number, words) of the passages that notes to the block print; `item` tells an item of a list or
    a row of a table; `foreign` says what stands in it and in no memo, so that nobody can tell what it
    shows; `places` are (source number, "p. 2, para. 3") of its citations, where it gives them."""

    runs: tuple[tuple[str, str], ...]
    anchor: str = ""
    heading: bool = False
    quotes: tuple[tuple[int, str], ...] = ()
    item: bool = False
    foreign: tuple[str, ...] = ()
    places: tuple[tuple[int, str], ...] = ()


class Claim(NamedTuple):
    """A point as a reader of the finished memo sees it: its number (None where it has none), its words and the numbers
    it cites. `quotes` are (source number, words) of the passages printed or stored with it; `faults` say what is wrong
    with its citations on the face of it; `days` are (words, days) of its marks like "(Tuesday: 26 July 2016)",
    `places` (source number, "p. 2, para. 3") of its citations, where these are given; `marks` are its other marks, like
    "one origin only", folded, and `links` the addresses that it leads to."""

    number: int | None
    text: str
    cited: tuple[int, ...]
    quotes: tuple[tuple[int, str], ...] = ()
    faults: tuple[str, ...] = ()
    days: tuple[tuple[str, str], ...] = ()
    places: tuple[tuple[int, str], ...] = ()
    marks: tuple[str, ...] = ()
    links: tuple[str, ...] = ()


class Entry(NamedTuple):
    """A source as the finished memo lists it; `points` are those it says it carries, None where it does not say."""

    number: int
    text: str
    links: tuple[str, ...] = ()
    points: tuple[int, ...] | None = None


class Finished(NamedTuple):
    """A memo as read back from a file. `made` is the memo as it was made, where the file carries it; `headings` stand
    between its points; `notes` say what else lay in the file and is no memo; `panes` are (source number, words) of the
    paragraphs of sources that a page shows, `noted` what notes to the points say of sources, `rests_on` the line that
    counts these, `header` its title and the lines below it. `bare` is one read from memo.json, where
    claims and proof are the same data, which cannot confirm itself."""

    name: str
    claims: tuple[Claim, ...]
    entries: tuple[Entry, ...]
    made: Memo | None = None
    faults: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    panes: tuple[tuple[int, str], ...] = ()
    rests_on: str = ""
    noted: tuple[Entry, ...] = ()
    header: tuple[str, ...] = ()
    bare: bool = False


class Verdict(NamedTuple):
    """What became of one point: `verdict` is a key of briefing.verify.VERDICTS, `detail` says it in words, `diff` are
    (what, words) with what one of "same", "gone" (only the source has it) and "new" (only the memo has it)."""

    number: int | None
    verdict: str
    text: str
    cited: tuple[int, ...] = ()
    detail: str = ""
    diff: tuple[tuple[str, str], ...] = ()


class Traced(NamedTuple):
    """A listed source and what it was found to be: `state` is "same" (by its hash), "named" (by its name; the memo
    carries no hash), "changed" or "missing". `documents` are indices of the reading; several look alike."""

    number: int
    entry: str
    state: str
    documents: tuple[int, ...] = ()


class Verified(NamedTuple):
    """The outcome for one finished memo; `faults` are about the memo as a whole, `notes` what a reader should know of
    it that is no fault."""

    name: str
    verdicts: tuple[Verdict, ...]
    sources: tuple[Traced, ...]
    faults: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
