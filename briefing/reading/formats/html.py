"""A saved web page -> the text of its article and what the page says of its title, outlet, author, date and address."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import chain
from typing import Any

from briefing.errors import UnreadableError
from briefing.model import Extract, Limits
from briefing.reading import language, stubs
from briefing.reading.dates import resolve
from briefing.reading.encoding import decode
from briefing.reading.formats import html_changes, html_metadata, markup, missing
from briefing.reading.formats.paragraphs import Paragraph, assemble, raised
from briefing.reading.formats.properties import iso_day
from briefing.reading.written_dates import YEAR_NUMBER

# The latest day a page may state: the library's default is today, and no stage may look at the clock.
LATEST = "2100-12-31"
BREAK = "\x0b"  # a line break the page itself made
MOST_TAGS = 100_000  # the largest of 86 news pages has 3,200; 300,000 take 9 seconds
PICTURE = re.compile(rb"data:[\w/+.-]{1,50};base64,[\w+/=%]+")  # pages saved as one file hold megabytes of them
PARAGRAPHS = frozenset({"p", "item", "head", "cell", "quote", "code", "ab", "fw"})
# The players that most news sites use: "This is a modal window", "subtitles off, selected".
PLAYERS = ("video-js", "jwplayer", "mejs-container", "plyr")
PLAYER = " or ".join(f"contains(concat(' ', @class, ' '), ' {name} ')" for name in PLAYERS)
# What networks have pages embed posts in: the words of somebody else, whom often only the address of the post names.
POSTS = (
    "twitter-tweet",
    "twitter-video",
    "instagram-media",
    "tiktok-embed",
    "bluesky-embed",
    "reddit-embed-bq",
    "fb-post",
)
POST = " or ".join(f"contains(@class, '{name}')" for name in POSTS)
EMBEDDED, SHORTEST_POST = "furniture: embedded post", 20  # characters without spaces
LONGEST_DATED, MANY_DAYS = 12, 6  # words of a line that is there for its day; days of a chronicle
LIST_SHARE = 0.5  # of the words of a section page stand in headline-like links


def read(data: bytes, limits: Limits) -> Extract:
    """The article of a page.

    Raises UnreadableError where the page holds no text, is too large or the library is not installed.
    """
    try:
        import trafilatura
    except ImportError:
        raise missing("trafilatura", "web pages", "html") from None
    data = PICTURE.sub(b"", data)
    if data.count(b"<") > MOST_TAGS:
        raise UnreadableError(f"it has more than {MOST_TAGS:,} elements, which no article has")
    if len(data) > limits.html_bytes:
        raise UnreadableError(f"it is larger than {limits.html_bytes // 1_000_000} MB, the limit for a web page")
    tree = trafilatura.load_html(data)
    if tree is None:
        return _whole(data, html_metadata.Facts())
    # Before the library takes the tree apart.
    facts, links, posts = html_metadata.facts(tree), html_metadata.links(tree), _posts(tree)
    _as_shown(tree)
    found = _extract(tree)
    if found is None or found.body is None:
        return _whole(data, facts)
    extract = assemble(_own(_paragraphs(found.body), posts))
    published = _day(found.date, data)
    if published and _is_told(published, extract.text, data):
        published = None
    counting, changes = html_changes.day(extract.text, published, facts.modified)
    return extract._replace(
        title=html_metadata.title(facts, found.title, found.hostname),
        outlet=facts.outlet or found.hostname,
        author=facts.author or html_metadata.author(found.author, published),
        published=counting,
        url=facts.url or found.url,
        section=facts.section,
        notes=(*_notes(extract.text, links, facts, data), *changes),
    )


def _whole(data: bytes, facts: html_metadata.Facts) -> Extract:
    """All the text of a page in which no article was found: better furniture than silence."""
    text, notes = decode(data)
    extract = assemble(markup.paragraphs(text))
    if not extract.text:
        raise UnreadableError("it is a page without text")
    return extract._replace(
        title=html_metadata.title(facts, None),
        outlet=facts.outlet,
        author=facts.author,
        url=facts.url,
        section=facts.section,
        notes=(*notes, "no article was told from the rest of the page, so all of it was read"),
    )


def _as_shown(tree: Any) -> None:
    """Take out of the tree what a reader does not see or sees struck through and the buttons of video players, and part
    raised figures from others."""
    for element in list(tree.iter("del", "s", "strike")) + tree.xpath(f"//body//*[@hidden or {PLAYER}]"):
        if element.getparent() is not None:
            element.drop_tree()
    paragraphs = list(tree.iter("p"))
    # A menu that is never closed holds the article, which the library would leave out with it.
    for menu in tree.iter("nav"):
        if sum(1 for _ in menu.iter("p")) > len(paragraphs) / 2:
            menu.tag = "div"
    for element in tree.xpath("//*/sup"):
        previous = element.getprevious()
        before = element.getparent().text if previous is None else previous.tail
        element.text = raised(element.text or "", before or "")


def _posts(tree: Any) -> list[str]:
    """What the posts say that the page embeds, without spaces."""
    return ["".join(post.text_content().split()) for post in tree.xpath(f"//*[{POST}]")]


def _own(paragraphs: Iterable[Paragraph], posts: Sequence[str]) -> Iterator[Paragraph]:
    """The paragraphs with those marked that an embedded post holds: the article does not say them."""
    for kind, text in paragraphs:
        bare = "".join(text.split())
        held = len(bare) >= SHORTEST_POST and any(bare in post for post in posts)
        yield EMBEDDED if held else kind, text


def _extract(tree: Any) -> Any:
    from trafilatura import bare_extraction

    with warnings.catch_warnings():  # its library for dates remarks on standard error what it cannot make out
        warnings.simplefilter("ignore")
        return bare_extraction(
            tree,
            fast=True,
            with_metadata=True,
            include_comments=False,
            date_extraction_params={"original_date": True, "extensive_search": True, "max_date": LATEST},
        )


def _paragraphs(body: Any) -> Iterator[Paragraph]:
    """The paragraphs in order; one inside another (a list in a quotation) ends the outer one. The library puts a line
    break into the text only where it gave up on structure, and there each line is a paragraph."""
    kind, pieces = "prose", [body.text or ""]
    for event, element in _events(body):
        if element.tag in PARAGRAPHS:
            yield from _lines(kind, pieces)
            kind, pieces = "heading" if event == "start" and element.tag == "head" else "prose", []
        if event == "start":
            pieces.append(BREAK if element.tag == "lb" else "")
            pieces.append(element.text or "")
        else:
            pieces.append(element.tail or "")
    yield from _lines(kind, pieces)


def _lines(kind: str, pieces: list[str]) -> Iterator[Paragraph]:
    for line in "".join(pieces).split("\n"):
        yield kind, line.replace(BREAK, "\n")


def _events(body: Any) -> Iterator[tuple[str, Any]]:
    from lxml.etree import iterwalk

    for event, element in iterwalk(body, events=("start", "end")):
        if element is not body:
            yield event, element


def _day(text: str | None, data: bytes) -> date | None:
    """The day the page states. The first of January stands for a bare year, unless the page writes it out. The first
    number of "29/12/14" is the day if the page does not write the year that it would be."""
    day = iso_day(text or "")
    if day is None or ((day.month, day.day) == (1, 1) and day.isoformat().encode() not in data):
        return None
    turned = iso_day(f"20{day.day:02}-{day.month:02}-{day.year % 100:02}")
    short = rf"\b{day.year % 100:02}[./-]{day.month:02}[./-]{day.day:02}\b".encode()
    if turned is None or str(day.year).encode() in data or re.search(short, data) is None:
        return day
    return turned if str(turned.year).encode() in data else day


def _is_told(day: date, text: str, data: bytes) -> bool:
    """Whether a day is no more than one of many that the text tells of, as a chronicle does: the library takes one of
    them where the page states none."""
    year, month, number = day.isoformat().encode().split(b"-")
    if any(sign.join((year, month, number)) in data for sign in (b"-", b"/", b"")):
        return False
    spoken = language.detect(text)
    lines = [line for line in text.split("\n") if YEAR_NUMBER.search(line)]
    days = [[one.first for one in resolve(line, None, spoken) if one.first == one.last] for line in lines]
    own = [len(line.split()) for line, found in zip(lines, days, strict=True) if day in found]
    return own != [] and min(own) > LONGEST_DATED and len(set(chain(*days))) >= MANY_DAYS


def _notes(text: str, links: frozenset[str], facts: html_metadata.Facts, data: bytes) -> tuple[str, ...]:
    words = len(text.split())
    if sum(len(link.split()) for link in links if link in text) > LIST_SHARE * words:
        return (stubs.LINK_LIST,)
    return (stubs.PARTIAL,) if words < stubs.STUB and (facts.paid or stubs.page_invites(data)) else ()
