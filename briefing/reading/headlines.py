"""The lines of a text and why each may be furniture -> which of them is the title, which name the outlet and which head
a section."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from briefing.reading.furniture_phrases import RELEASED
from briefing.reading.labels import RELEASE, TITLE
from briefing.reading.mastheads import is_host, is_masthead, is_of_site
from briefing.reading.shapes import ADDRESS, FULL_STOPS, MENU, UNTOLD, by_shape
from briefing.reading.wrapping import ITEM
from briefing.text import CLOSING_MARKS

WORD = re.compile(r"\w{4,}")
OUTSIDE = "outside the article"  # a reason of `furniture`, and no more than a guess where a date follows
MASTHEAD = "name of the outlet"
WINDOW = "title of the browser window"
# "A bridge for Elm - The Elm Gazette", the first line of a page that was copied with its title, where the headline
# stands again so many lines below it or fewer, and has so many words or more; words of an outlet.
NEAR, FEWEST_WORDS, LONGEST_OUTLET = 40, 3, 10
SEPARATORS = tuple(f" {sign} " for sign in "-–—|·•»")
CUT_OFF = ("...", "…")
# What stands between a headline and the text.
BY_AND_WHEN = frozenset(["byline", "date line", "agency credit", ADDRESS, MASTHEAD, RELEASED])
LONGEST_HEADLINE = 45  # words, where what stands below it tells
LONGEST_TITLE = 25  # words, where only its shape and its words do
SAID_AGAIN, BEGINNING = 0.4, 20_000  # more of its words than this stand in so many characters of the text
FEWEST_PARAGRAPHS, LEAST_PROSE = 3, 0.75  # of the lines below a headline that nothing else tells
FEWEST_DIGITS, LONGEST_CONTACT = 7, 5  # of a telephone number; words of its line
YEAR = r"\b(?:19|20)\d\d\b"
OPEN_ENDS = ",;"  # no headline ends so
# "Title: A bridge for Elm", among such lines above a text. A string, which is compiled where a colon stands there.
TITLED = rf"(?i)(?:{'|'.join((*TITLE, *RELEASE))}) ?: ?(?=\S)"
PROSE = 7  # words; with more a paragraph that no rule takes is where the text begins


def find_title(
    lines: Sequence[str], small: Sequence[str], sizes: Sequence[int], reasons: Sequence[str], known: bool
) -> int:
    """The index of the title, or -1: a line that says so; or one before the first prose, shaped like a headline, most
    of its words said again, or nothing between it and the text but who wrote it when, and above it but the name of the
    newspaper."""
    body = next((i for i, reason in enumerate(reasons) if not reason and sizes[i] > PROSE), -1)
    labelled = next((i for i in range(body + 1) if _is_labelled(lines[i], small[i])), -1)
    if labelled >= 0:
        return labelled
    if lines and not known and _opens_with_headline(lines[0], small[0], sizes, reasons):
        return 0
    if body < 1:
        return -1
    only = _only_line(lines, sizes, reasons, body)
    return _said_again(lines, small, sizes, reasons, body) if only is None else only


def _is_labelled(line: str, small: str) -> bool:
    """Whether a label before the line says that it is the title; behind "Press release:" the day may stand as well, and
    behind any a sentence of the text."""
    title = untitled(line)
    released = small.startswith(RELEASE)
    if title == line or title.rstrip(CLOSING_MARKS).endswith(FULL_STOPS if released else "."):
        return False
    size = len(title.split())
    told = released and by_shape(title, small[-len(title) :], size, title=True) not in {"", MENU, UNTOLD}
    return not told and (not released or FEWEST_WORDS <= size <= LONGEST_HEADLINE)


def untitled(line: str) -> str:
    """The line without the label that says that it is the title, or of a press release, if it has one.

    >>> untitled("Titel: Neue Brücke in Elm")
    'Neue Brücke in Elm'
    """
    found = re.match(TITLED, line) if ":" in line else None
    return line[found.end() :] if found else line


def below_window(lines: Sequence[str], small: Sequence[str], sizes: Sequence[int]) -> int:
    """The index of the headline if the first line is the title of the browser window: that headline, or the beginning
    of it with dots, and behind a separator the outlet; else 0."""
    if not lines or not any(map(lines[0].__contains__, SEPARATORS)):
        return 0
    for i, line in enumerate(small[1:NEAR], 1):
        if sizes[i] >= FEWEST_WORDS and small[0].startswith(line.rstrip("….")):
            end = len(line)
            if line.endswith(CUT_OFF):
                end = max(map(lines[0].rfind, SEPARATORS))
            # Of a kicker before the headline the rest is longer.
            rest = lines[0][end:]
            if _is_outlet(rest) and (len(rest) < len(line) or is_masthead(rest.strip(" -–—|"))):
                return i
    return 0


def _is_outlet(rest: str) -> bool:
    """Whether what stands behind a headline in the title of a window may be the name of an outlet, behind a separator
    and perhaps the section."""
    name = rest[max(map(rest.rfind, SEPARATORS)) + 3 :]
    named = rest.startswith(SEPARATORS) and name[-1:] not in FULL_STOPS and len(name.split()) <= LONGEST_OUTLET
    return named and len(rest.split()) <= 3 * LONGEST_OUTLET and (not name[:1].islower() or is_host(name))


def in_window(first: str, headline: str) -> tuple[str, str]:
    """The title and the outlet in the title of a browser window, above that headline.

    >>> in_window("A bridge for Elm - Local - The Elm Gazette", "A bridge for Elm")
    ('A bridge for Elm', 'The Elm Gazette')
    """
    end = max(map(first.rfind, SEPARATORS))
    title = first[:end] if headline.endswith(CUT_OFF) else headline
    return title, first[end + 3 :]


def _opens_with_headline(line: str, small: str, sizes: Sequence[int], reasons: Sequence[str]) -> bool:
    """Whether the first line is a headline because of what stands below it."""
    if _is_above_the_only_date(line, sizes, reasons):
        return True
    # Here "Follow us: Facebook" is no headline, as any word may begin one elsewhere above the text.
    return _is_above_prose_alone(line, sizes[0], reasons) and by_shape(line, small, sizes[0]) == reasons[0]


def _only_line(lines: Sequence[str], sizes: Sequence[int], reasons: Sequence[str], body: int) -> int | None:
    """The one line above the `body` that may be the title, if it is the first, or the name of the newspaper is."""
    below_masthead = reasons[0] == MENU and is_masthead(lines[0])
    i, *others = [i for i in range(int(below_masthead), body) if reasons[i] not in BY_AND_WHEN] or [body]
    if others or body == 1 or (i and not below_masthead):
        return None
    is_title = i < body and 2 <= sizes[i] <= LONGEST_TITLE and (reasons[i] in (UNTOLD, MENU) or lines[i][-1] == "?")
    return i if is_title else None


def _said_again(
    lines: Sequence[str], small: Sequence[str], sizes: Sequence[int], reasons: Sequence[str], body: int
) -> int:
    """The line above the `body` that is shaped like a headline and of which the text says most words again; or -1."""
    above = [
        i
        for i in range(body)  # the second is a headline of three or four words
        if (reasons[i] == UNTOLD or (reasons[i] == MENU and i >= body - 3))
        and 3 <= sizes[i] <= LONGEST_TITLE
        and lines[i][-1] not in OPEN_ENDS
        and not ITEM.match(lines[i])
        and not (reasons[i + 1] == MENU and _is_contact(lines[i + 1]))  # whose number that is
    ]
    if not above:
        return -1
    said = set(WORD.findall(" ".join(line for line, why in zip(small, reasons, strict=True) if not why)[:BEGINNING]))
    best, title = 0.0, -1
    for i in above:
        own = WORD.findall(small[i])
        shared = len(said.intersection(own)) / max(3, len(own))
        if shared > max(best, SAID_AGAIN):
            best, title = shared, i
        if i == 0 and title == 0 and all(reason == UNTOLD or reason in BY_AND_WHEN for reason in reasons[:body]):
            return 0  # what stands below it and above the text are headlines of the second order
    return title


def _is_contact(line: str) -> bool:
    """Whether a line that is there for no date has an address of mail or the number of a telephone, and a word or two
    beside it: "Office: 555-010-0199"."""
    number = "@" in line or (sum(map(str.isdecimal, line)) >= FEWEST_DIGITS and not re.search(YEAR, line))
    return number and len(line.split()) <= LONGEST_CONTACT


def is_outlet_second(lines: Sequence[str], reasons: Sequence[str]) -> bool:
    """Whether the second line, above the day or the address, names the outlet: it is a site, a newspaper or stands in
    the address. Else it may be the author."""
    if len(lines) < 3 or reasons[1] not in {MENU, UNTOLD} or reasons[2] not in {"date line", ADDRESS}:
        return False
    address = next((lines[i] for i in (2, 3) if i < len(lines) and reasons[i] == ADDRESS), "")
    return is_host(lines[1]) or is_masthead(lines[1]) or is_of_site(lines[1], address)


def is_dated(reasons: Sequence[str]) -> bool:
    """Whether a line above the first prose is there for its date."""
    return "date line" in reasons[: reasons.index("")] if "" in reasons else False


def _is_above_the_only_date(first: str, sizes: Sequence[int], reasons: Sequence[str]) -> bool:
    """Whether the first line is a headline whatever its shape: who wrote it where and when stands below it, with the
    address, or directly above the text. Arabic and Hindi papers have headlines with a full stop, but of those none may
    have a day below another paragraph, which would be a diary."""
    if not 2 <= sizes[0] <= LONGEST_HEADLINE or reasons[0] not in {"", OUTSIDE, "teaser", UNTOLD}:
        return False
    end = 1 + (reasons[1:2] == [MENU] and reasons[2:3] != [MENU])  # the author, or an outlet that nothing tells
    head = tuple(takewhile(BY_AND_WHEN.__contains__, reasons[end:]))
    stopped = reasons[0] in {"", OUTSIDE} and first.rstrip(CLOSING_MARKS).endswith(FULL_STOPS)
    if ADDRESS in head:
        return "date line" in head or not stopped
    rest = reasons[end + len(head) :]
    return "date line" in head and rest[:1] == [""] and not (stopped and "date line" in rest)


def _is_above_prose_alone(first: str, size: int, reasons: Sequence[str]) -> bool:
    """Whether the first line is a headline because hardly anything but paragraphs stands below it, as in no page."""
    below = reasons[1:]
    return (
        2 <= size <= LONGEST_HEADLINE
        and reasons[0] in {UNTOLD, MENU}
        and first[-1] not in OPEN_ENDS
        and "|" not in first  # "Jane Doe | Staff writer"
        and below[:1] == [""]
        and below.count("") >= max(FEWEST_PARAGRAPHS, LEAST_PROSE * len(below))
    )


def is_section_head(i: int, lines: Sequence[str], sizes: Sequence[int], reasons: Sequence[str]) -> bool:
    """A short line alone between two paragraphs; with a stroke in it, it says whose picture it is."""
    if reasons[i] not in {UNTOLD, MENU} or sizes[i] > 10 or "/" in lines[i] or not is_alone(i, reasons):
        return False
    return not lines[i][0].islower() and lines[i][0] not in "*•+-–—" and lines[i][-1] not in OPEN_ENDS


def is_alone(i: int, reasons: Sequence[str]) -> bool:
    """Whether the line stands between two lines of prose."""
    return 0 < i < len(reasons) - 1 and not reasons[i - 1] and not reasons[i + 1]
