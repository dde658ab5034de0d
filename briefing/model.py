"""The record types that stages hand on from bytes to memo, in the order in which the data walks through them.

Offsets (`start`, `end`) always count code points of `Document.text`, the text that `briefing text FILE` prints, half
open as in a slice. Collections are tuples; a fact nobody stated is None, never a guess.

Records are NamedTuples, which Python makes in a fifth of the time of a dataclass. A NamedTuple equals any tuple with
the same values: records of two types never stand in one set, list or dict. Their annotations are evaluated, not kept as
strings: NamedTuple would compile each of these by itself.
"""

from collections.abc import Iterable
from datetime import date as day  # a field of Header is called date
from datetime import timedelta
from typing import NamedTuple

# -- reading: bytes -> Document -> Sentences ---------------------------------------------------------------------------


class Limits(NamedTuple):
    """How much of an input is read before it, or the rest of it, is given up; every limit that was hit is reported.

    `file_bytes` is the size of one file, `html_bytes` that of a web page without its pictures (5 MB of small elements
    take 9 seconds and 350 MB) and `markup_bytes` that of other markup, `characters` the length of one document's
    text. `entries` counts the files inside an archive or the messages of a mailbox, `attachments` those of a mail;
    `unpacked_bytes` is the size of all that one input holds and `ratio` how far a file may unpack (text shrinks 3 to
    20 times, a zip bomb 1,000). `depth` is how deep archives and mails may nest, `pages` the pages of a PDF,
    `seconds` the processor time an input may take. `fetch_bytes` and `fetch_seconds` hold for a page that is fetched
    from the web, the time with all its redirects.
    """

    file_bytes: int = 100_000_000
    html_bytes: int = 5_000_000
    markup_bytes: int = 20_000_000
    characters: int = 1_000_000
    entries: int = 10_000
    attachments: int = 200
    unpacked_bytes: int = 200_000_000
    ratio: int = 200
    depth: int = 4
    pages: int = 2_000
    seconds: int = 60
    fetch_bytes: int = 20_000_000
    fetch_seconds: int = 30


class Input(NamedTuple):
    """One thing to read: `path` is the name the user knows it by ("news.zip/a.txt" inside an archive)."""

    path: str
    data: bytes


class Remark(NamedTuple):
    """What the program says of sources, before it is put into words: `key` names the fixed words that say it (see
    `writing/wording.py`), and `arguments` are what fills their blanks, as (name, value); a value may be a Remark."""

    key: str
    arguments: tuple[tuple[str, object], ...] = ()


def remark(key: str, **arguments: object) -> Remark:
    """The Remark of that key.

    >>> remark("absent", title="Volcano")
    Remark(key='absent', arguments=(('title', 'Volcano'),))
    """
    return Remark(key, tuple(arguments.items()))


def noted(reason: Remark, notes: tuple[str, ...]) -> Remark:
    """The reason with what was odd about reading the input, one note behind the other."""
    for note in notes:
        reason = remark("noted", reason=reason, notes=note)
    return reason


class Problem(NamedTuple):
    """An input that was not used, and why: what a reader of the memo understands.

    `reason` is a str where it is in words already: those of a format's reader about what is inside an input, or of a
    memo that was read back. `read` tells an input that was read but not used (a duplicate, no sentence worth quoting)
    from one not read at all.
    """

    path: str
    reason: Remark | str
    read: bool = False


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The problems sorted by their paths, and those of one path by whatever tells them apart."""
    return tuple(sorted(problems, key=lambda problem: (problem.path, str(problem.reason))))


class Block(NamedTuple):
    """One paragraph of a document: a run of text between line breaks, white space trimmed.

    `kind` is "prose", "heading" (a title, section head or the like) or "furniture" (what surrounds an article: menus,
    captions, bylines, legal notices); `reason` names the kind of furniture and is empty otherwise.
    """

    start: int
    end: int
    kind: str = "prose"
    reason: str = ""


# Kinds of furniture that are nobody's to pass on: what people wrote around a mail.
FORWARDED_HEADER, FORWARDERS_NOTE = "header of a forwarded mail", "note of who forwarded the mail"
QUOTED_MAIL, SIGNATURE = "quoted mail", "signature"
PRIVATE = frozenset([FORWARDED_HEADER, FORWARDERS_NOTE, QUOTED_MAIL, SIGNATURE])


class Extract(NamedTuple):
    """What the reader of a format makes of bytes: the text, and what the format itself says about it.

    `section` is that of the newspaper or site in which it stands ("Politics", "Opinion"). `blocks` are given by formats
    that know their own paragraphs and headings; empty means "one a line". `pages` are the offsets at which the pages of
    a paged format start. `parts` are things inside that are sources of their own, such as the attachments of a mail,
    and `problems` those that could not be taken out; both are named from here, so that the path of the input and a
    slash go before their names.
    """

    text: str
    blocks: tuple[Block, ...] = ()
    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    published: day | None = None
    url: str | None = None
    section: str | None = None
    pages: tuple[int, ...] = ()
    notes: tuple[str, ...] = ()
    parts: tuple[Input, ...] = ()
    problems: tuple[Problem, ...] = ()


class Document(NamedTuple):
    """One source: its text as extracted, what is known about it, and marks on the text.

    `blocks` cover every character of `text` that is not white space, in order. `sha256` is the hex digest of the bytes
    that were read. `published` is the day the source itself or the user's configuration states. `language` is a base
    ISO 639 code ("de", never "de-AT") or "und". `notes` are remarks on the reading ("decoded as windows-1252").
    `agencies` are the news agencies the text credits ("Source: Reuters", "LONDON (AP) -"), by their usual short name,
    in the order in which the credits stand.
    """

    path: str
    text: str
    sha256: str
    format: str
    blocks: tuple[Block, ...] = ()
    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    published: day | None = None
    url: str | None = None
    section: str | None = None
    language: str = "und"
    pages: tuple[int, ...] = ()
    notes: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()

    def page_at(self, offset: int) -> int | None:
        """The page on which this place of the text stands, from 1; None in a format without pages."""
        return sum(start <= offset for start in self.pages) or None


A_MONTH = timedelta(days=31)  # what is vaguer ("last year", "in 2011") is background, and not the day of any news


class DateMention(NamedTuple):
    """A date in a running text: `text[start:end]` are its own words, and `first` to `last` the days they can mean
    (the same day twice for "on Tuesday", a month for "in July")."""

    start: int
    end: int
    first: day
    last: day


class Reading(NamedTuple):
    """What came of a set of inputs: every one of them is in `documents` or in `problems`."""

    documents: tuple[Document, ...]
    problems: tuple[Problem, ...] = ()


class Story(NamedTuple):
    """The documents of a story by their paths, and those of them that were read, `whole` or only the beginnings."""

    paths: tuple[str, ...]
    documents: tuple[Document, ...]
    whole: bool = True


class Sentence(NamedTuple):
    """One sentence of prose: `document.text[start:end]` is `text`, word for word.

    `document` indexes the collection's documents; `paragraph` counts the document's blocks from 1. `position` counts
    the units (sentences, headings, furniture lines) of at least six words before it in the document, so that a date
    line does not push the first sentence down. `heading` is the section heading above it, or "".
    """

    document: int
    start: int
    end: int
    text: str
    paragraph: int
    position: int
    heading: str = ""


# -- choosing: Sentences -> Memo ---------------------------------------------------------------------------------------


class Collection(NamedTuple):
    """All that the choosing stages look at; sentences are sorted by document, then by offset.

    `origins[d]` numbers the origin of document d: documents that descend from one text share it. `stems[s]` are the
    word stems of sentence s in order, stop words included; `stop` are the stems that carry no content.
    """

    documents: tuple[Document, ...]
    origins: tuple[int, ...]
    sentences: tuple[Sentence, ...]
    stems: tuple[tuple[str, ...], ...]
    stop: frozenset[str]


class Ranking(NamedTuple):
    """What a ranker says: the value of a set of sentences is the weights of the concepts it covers, each once, plus
    the scores of its sentences.

    `scores[s]` belongs to sentence s, higher is better. `concepts[s]` are the distinct concept ids in sentence s and
    `weights[c]` is the worth of covering concept c; a ranker that only scores leaves both empty. `labels[c]` are the
    stems that make up concept c, for people.
    """

    scores: tuple[float, ...]
    concepts: tuple[tuple[int, ...], ...] = ()
    weights: tuple[float, ...] = ()
    labels: tuple[tuple[str, ...], ...] = ()

    def concepts_of(self, s: int) -> tuple[int, ...]:
        """The concepts in sentence s; none where the ranker only scores."""
        return self.concepts[s] if self.concepts else ()


class Finding(NamedTuple):
    """One claim and everyone who makes it: `members` are indices of sentences, ascending; `lead` is the one of them
    whose wording a careful editor would print. `reasons[i]` says why member i was merged ("" for the lead). `akin` are
    the findings (indices) that say too much of the same to stand in one memo with it, though not surely the same."""

    lead: int
    members: tuple[int, ...]
    reasons: tuple[str, ...] = ()
    akin: tuple[int, ...] = ()


class ThemeRequest(NamedTuple):
    """A theme the user asked for: its heading, and a sentence or some words that say what belongs there."""

    title: str
    about: str = ""


class Theme(NamedTuple):
    """A heading and the findings (indices) that belong under it: in a theme that was asked for what fits it best first,
    in one that was found what is most typical of it, in a story as they were met.

    `kind` says why the program gave the heading itself, in English: "other" for what belongs to no theme, "only" where
    there are no themes or nothing names the biggest, "rest" for a smaller one that nothing names, "story" for a story
    (of this `number`) that nothing names; it is empty where it did not.
    """

    title: str
    findings: tuple[int, ...]
    kind: str = ""
    number: int = 0


class Passage(NamedTuple):
    """What is on offer for the memo: neighbouring sentences (indices, ascending) that stand alone together, the finding
    (index) they speak for, those of the other sentences among them, and the findings akin to one of these."""

    sentences: tuple[int, ...]
    finding: int
    beside: tuple[int, ...] = ()
    akin: tuple[int, ...] = ()


class Choice(NamedTuple):
    """A passage that was taken: `score` is 0 to 1, relative to the best; `covers` are the words that earned it its
    place and `beat` the text of the best passages that lost to it, both for --explain."""

    passage: Passage
    score: float
    covers: tuple[str, ...] = ()
    beat: tuple[str, ...] = ()


# -- writing: Memo -> bytes --------------------------------------------------------------------------------------------


class Header(NamedTuple):
    """The block at the top of a memo. `to`, `sender` and the rest are None where the user gave none."""

    title: str
    to: str | None = None
    sender: str | None = None
    date: day | None = None
    subject: str | None = None
    reference: str | None = None
    marking: str | None = None


class Citation(NamedTuple):
    """Where a point stands in a source: `quote` is the source's `text[start:end]`, `paragraph` counts from 1 and
    `page` is known for paged sources. The lead citation is the one whose wording the point prints; a `partial` one is
    of a source that says only part of that."""

    source: int
    start: int
    end: int
    quote: str
    paragraph: int
    lead: bool = False
    page: int | None = None
    partial: bool = False


SINGLE_ORIGIN = "single-origin"
OWN_VOICE = "own-voice"  # I, we, you outside quotation marks, what another source quotes, an opinion piece


class Point(NamedTuple):
    """One numbered point: `text` is its lead quotation with white space collapsed. `origins` counts the distinct
    origins that carry it whole; `flags` are SINGLE_ORIGIN and OWN_VOICE; `why` lines explain the choice. `dates` are
    those the lead quotation mentions, with offsets into the text of its source."""

    number: int
    theme: str
    text: str
    score: float
    origins: int
    citations: tuple[Citation, ...]
    flags: tuple[str, ...] = ()
    why: tuple[str, ...] = ()
    dates: tuple[DateMention, ...] = ()

    @property
    def lead(self) -> Citation:
        """The lead citation. A memo that somebody broke may have a point without one."""
        return next(citation for citation in self.citations if citation.lead)

    @property
    def sources(self) -> tuple[int, ...]:
        """The sources that the point cites, each once, in ascending order."""
        return tuple(sorted({citation.source for citation in self.citations}))


class Section(NamedTuple):
    """A theme heading and the numbers of the points under it; `origins` counts the origins its points rest on."""

    title: str
    points: tuple[int, ...]
    origins: int = 0


class Source(NamedTuple):
    """A document as the memo lists it. `used` tells whether a point cites it; `text` is its full extracted text, of
    which no format prints what is `withheld`, as (start, end)."""

    number: int
    path: str
    sha256: str
    title: str | None
    outlet: str | None
    author: str | None
    published: day | None
    url: str | None
    language: str
    words: int
    origin: int
    used: bool
    text: str = ""
    notes: tuple[str, ...] = ()
    withheld: tuple[tuple[int, int], ...] = ()


class Coverage(NamedTuple):
    """What the memo rests on, in numbers; `first` and `last` are the earliest and latest day of publication, `unread`
    counts the inputs that could not be read."""

    documents: int
    outlets: int
    origins: int
    first: day | None
    last: day | None
    unread: int


class FixedTitle(NamedTuple):
    """A title of a memo's sections and points that the program gave itself, and of what kind and number (see Theme)."""

    title: str
    kind: str
    number: int = 0


class Memo(NamedTuple):
    """The finished memo, before it is put into any format. Points are numbered from 1 in reading order; those of
    `bottom_line` come first and stand in no section. Sources are sorted by number, used ones first. `fixed` are the
    titles that another language of the fixed words says otherwise; `unread` are all inputs that were not used. `notes`
    say what must be known of the whole; a str is in words already, as in a memo that was read back. `language` is that
    of the fixed words (see `phrasing.in_language`)."""

    header: Header
    coverage: Coverage
    bottom_line: tuple[int, ...]
    sections: tuple[Section, ...]
    points: tuple[Point, ...]
    sources: tuple[Source, ...]
    unread: tuple[Problem, ...] = ()
    notes: tuple[Remark | str, ...] = ()
    fixed: tuple[FixedTitle, ...] = ()
    language: str = "en"


class Layout(NamedTuple):
    """How a writer should lay the memo out, for the writers that care: `citations` is "numbers", "footnotes" or
    "endnotes", `page` is "a4" or "letter", `language` names the fixed words, `template` is a house style (bytes of a
    reference document), `source_text` is "full", "context" or "none", and `template_name` is for messages."""

    citations: str = "numbers"
    page: str = "a4"
    language: str = "en"
    template: bytes | None = None
    source_text: str = "full"
    template_name: str = "the template"
