"""What the text itself says about its title, outlet, author, date and agencies; what it does not say stays unknown."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from briefing.model import Block, Document
from briefing.reading import stubs
from briefing.reading.calendars import BEFORE_DAY
from briefing.reading.datelines import AGENCIES, SMALL, agency, dateline
from briefing.reading.dates import stated
from briefing.reading.furniture_phrases import BY_READERS
from briefing.reading.headlines import MASTHEAD, WINDOW, in_window, untitled
from briefing.reading.labels import AUTHOR, DATE, PUBLISHED, SOURCE
from briefing.reading.mastheads import before_date, is_host, is_newspaper, site
from briefing.reading.shapes import ADDRESSED, NAME, SIGNED
from briefing.reading.wrapping import GOING_ON
from briefing.reading.written_dates import STAMPED, YEAR_NUMBER
from briefing.text import MONTHS_IN_ORDER, count_words

Line = tuple[Block, str]

TOP = 40  # lines above the first paragraph in which a byline or date may stand; pages put menus between them
FIRST_PAGE, LONGEST_DAY = 20, 5  # lines; words: "Friday, 16th of September 2022"
LONGEST_KICKER = 4  # words
FEW_LINES, LISTED = 20, 0.95  # of the words in menus and the like; .92 on the leanest of 86 article pages
# Strings, because a text without a date above it, a byline or a copyright does not need them: to compile all of them
# takes two milliseconds.
LABELLED = rf"(?i)(?:(?:first )?(?:{'|'.join(PUBLISHED)})|{'|'.join(DATE)})\b"
# "Date de convocation : 6 juillet 2023", "Approval of minutes: May 13, 2021" are the days of something else.
OTHER_DAY = r"(?i)(?:date (?:& time|and time|de |d'|of |limite)(?!p(?:ubli|arut|osting)|mise|issue|release)|approv)"
MEETING = (
    r"(?i)\b(?:minutes|agenda|meeting|session|newsletter|protokoll|niederschrift|\w*sitzung|tagesordnung|procès-verbal"
    r"|compte[- ]rendu|réunion|séance|délibérations?|acta|sesión|pleno|verbale|seduta|notulen|vergadering)\b"
)
BYLINE = r"(?i)(?:by|von|par|por|di)[ :]+(?P<name>.+)"
# The month of May is left out: Theresa May would lose her name.
AFTER_NAME = (
    r"(?i)"
    r"\s*(?:[|/•·(<]|[-–—] |,? (?:and |for )?(?:the )?(?:associated press|reuters|afp|cnn|staff|special to|senior|chief"
    r"|political|national|foreign|contributing)\b|,? (?:writer|reporter|correspondent|editor)s?\b"
    r"| in [A-Z]|, [A-Z]{2,}\b"
    rf"|,? (?:on )?(?:posted|published|updated|(?:{BEFORE_DAY})day)\b"
    rf"| (?:{'|'.join(month for month in MONTHS_IN_ORDER if month != 'may')})\b|\d).*$"
)
NAMES = rf"{NAME}(?:(?:,? and |,? und |,? et | y | e |, ){NAME})*$"
NOBODY = (
    r"(?i)\b(?:admin|agenc\w+|desk|directo|editorial|editors?|exclusiva|newsroom|redacci[oó]n|redaktion|reporters?|staff"
    r"|team|última|urgente|wire)\b"
)
SIGNING = frozenset(["es", "ca", "gl"])  # languages whose papers sign with a name in capitals and a town
NAMED = r"(?i)(?:source|outlet|publication|newspaper|publisher)s?: ?(?P<name>[^\W\d_][^.:;]{1,40})$"
HELD = (
    r"(?i)(?:©|\(c\)|copyright)(?: ?©| ?\(c\))? ?(?:19|20)\d\d(?:-\d{2,4})?,? (?:copyright |by )?"
    r"(?P<holder>[^\W\d_][\w&.'’ -]{2,40}?)(?:,? (?:inc|llc|ltd|gmbh|pvt|all rights)\b|\.|,| - |$)"
)
HOLDING = ("©", "(c)", "copyright")
SIGN = r"(?i)^(?:©|\(c\)|copyright)(?: ?©| ?\(c\))? ?(?:by )?"
OUTLETS = ((NAMED, (":",)), (HELD, HOLDING))  # with what a line must have, in small letters
# Formats of which the title may be that of the window of a browser ("King opens bridge | Politics | Elm News").
BARRED = frozenset(["pdf", "docx", "odt", "rtf"])
SIGNS = "^[\u2190-\u2bff\ufe0f\u200d\U0001f000-\U0001faff\\s]+(?=\\S)"  # arrows, stars, pictures
# "Quelle: Elmer Bote" above the text; in English anywhere.
NAMED_ABOVE = rf"(?i)(?:{'|'.join(SOURCE)}|zeitung|medium|medio|journal|krant) ?: ?(?P<name>[^\W\d_][^.:;/]{{1,40}})$"
TOWNS = (" county", " city", " district", " parish", " province", " township")  # "(Elm County) -", which is no newsroom
PEOPLE = ("reporting", "writing", "editing", "additional")


def complete(document: Document) -> Document:
    """The document with the facts its own text states filled in where the format stated none."""
    lines = [(block, document.text[block.start : block.end]) for block in document.blocks]
    first = next(
        (i for i, (block, _) in enumerate(lines) if block.kind == "prose" and not _is_label(lines, i)), len(lines)
    )
    top = lines[max(0, first - TOP) : first]
    title, named = (document.title, None) if document.title else _title(lines[:first])
    if title and document.format in BARRED and (found := title.rpartition(" | ")[2]) != title and is_newspaper(found):
        title, named = title.split(" | ")[0], found
    url = document.url or _address(top)
    signed = _signed(lines, first)
    return document._replace(
        title=_untagged(title) if title else None,
        outlet=document.outlet
        or named
        or _outlet(lines)
        or _newspaper(top)
        or (site(url) if url else None)
        or _newsroom(lines, first),
        author=document.author or _author(top, document.language) or _author(signed, document.language),
        published=document.published
        or _published(top, lines[first:], document.language)
        or (_published(signed, (), document.language) if signed else None)
        or (_on_its_first_page(lines, document.language) if document.format in BARRED else None)
        or _of_title(title, document.language),
        url=url if url and "://" in url else None,
        agencies=document.agencies or tuple(dict.fromkeys(_agencies(lines))),
        notes=document.notes + (_remarks(lines) if document.format == "text" else ()),
    )


def _is_label(lines: Sequence[Line], i: int) -> bool:
    """Whether it is "Announcements" above the headline of a page, which is no text yet."""
    line = lines[i][1]
    is_above = i + 1 < len(lines) and lines[i + 1][0].kind == "heading"
    return is_above and line[-1].isalnum() and len(line.split()) <= LONGEST_KICKER


def _title(above: Sequence[Line]) -> tuple[str | None, str | None]:
    """The first heading above the text, and the outlet if it stands behind a bar ("A bridge for Elm | The Gazette") or
    in the title of the browser window."""
    i = next((i for i, (block, _) in enumerate(above) if block.kind == "heading"), None)
    if i is None:
        return None, None
    heading = untitled(" ".join(above[i][1].split()))
    if i + 1 < len(above) and above[i + 1][0].kind == "heading" and heading.rsplit(" ", 1)[-1].lower() in GOING_ON:
        heading = f"{heading} {' '.join(above[i + 1][1].split())}"
    if above[0][0].reason == WINDOW:
        return in_window(above[0][1], heading)
    title, _, outlet = heading.rpartition(" | ")
    named = 0 < len(outlet.split()) <= min(5, len(title.split()) - 1) and any(map(str.isalpha, outlet))
    return (title, outlet) if named else (heading, None)


def _untagged(title: str) -> str:
    """A title without the signs and the keyword in brackets that feeds put before it; where it has no signs, the rest
    says a word of that again."""
    bare = title if title[0].isascii() else re.sub(SIGNS, "", title)
    tag = re.match(r"\[([^\[\]]{2,40})\] +(?=\S)", bare) if bare[0] == "[" else None
    if tag is None:
        return bare
    rest = bare[tag.end() :]
    said, keys = (set(re.findall(r"\w{3,}", words.lower())) for words in (rest, tag[1]))
    return rest if bare != title or said & keys else bare


def _author(top: Sequence[Line], language: str) -> str | None:
    """The persons in the byline nearest to the text; agencies and desks are none."""
    for block, line in reversed(top):
        if block.reason != "byline":
            continue
        found = re.match(BYLINE, line) or (re.match(SIGNED, line) if language in SIGNING else None)
        if found is None:
            continue
        name = re.sub(AFTER_NAME, "", found["name"]).strip(" .,")
        name = " ".join(_small(word) if word.isupper() else word for word in name.split())
        name = name[:1].upper() + name[1:]
        if re.match(NAMES, name) and _is_person(name):
            return name
    return next((line for line in _below_label(top, AUTHOR) if re.match(NAMES, line) and _is_person(line)), None)


def _is_person(name: str) -> bool:
    return agency(name) is None and re.search(NOBODY, name) is None and not is_newspaper(name)


def _small(word: str) -> str:
    """A word of a name in capitals as names are written; initials stay."""
    return word.lower() if word.lower() in SMALL else word.title() if len(word) > 2 else word


def _published(top: Sequence[Line], rest: Sequence[Line], language: str) -> date | None:
    """The day in a line above the text that is there for its date, one that says "published" first, or in the dateline
    of the text; below it only one that says so, or the time stamp of an agency."""
    dated = [
        line
        for block, line in top
        if block.reason in {"date line", "byline", "editor's note"} and not re.match(OTHER_DAY, line)
    ]
    under = [line for block, line in rest if block.reason == "date line"]
    below = [line for line in under if line[:STAMPED].isdecimal() or re.match(LABELLED, line)]
    opening = [line[: dateline(line)[0]] for _, line in rest[:1]]
    told = _below_label(top, (*PUBLISHED, *DATE))
    for line in (*(line for line in dated if line in told or re.match(LABELLED, line)), *dated, *opening, *below):
        found = stated(line, language)
        if found:
            return found
    return None


def _signed(lines: Sequence[Line], first: int) -> Sequence[Line]:
    """The byline and the day below it, where they stand below the first paragraph, which tells what the article is
    about, or the second."""
    for i in range(first + 1, min(first + 3, len(lines) - 1)):
        if (lines[i][0].reason, lines[i + 1][0].reason) == ("byline", "date line"):
            return lines[i : i + 2]
    return ()


def _on_its_first_page(lines: Sequence[Line], language: str) -> date | None:
    """The day that stands alone near the beginning, if no other one does anywhere: on the first page of a judgment or a
    report there are lines above it that no rule tells from prose."""
    alone = [
        (i, found)
        for i, (block, line) in enumerate(lines)
        if block.reason == "date line" and len(line.split()) <= LONGEST_DAY and (found := stated(line, language))
    ]
    return alone[0][1] if alone and alone[0][0] < FIRST_PAGE and len({found for _, found in alone}) == 1 else None


def _below_label(top: Sequence[Line], labels: Sequence[str]) -> list[str]:
    """The lines below one of these labels that stands in a line alone, as pages show fields of a table."""
    return [after for (_, line), (_, after) in pairwise(top) if line.lower().rstrip(" :") in labels]


def _of_title(title: str | None, language: str) -> date | None:
    """The day that stands in the title of minutes and the like; another title may tell of any day."""
    return stated(title, language) if title and YEAR_NUMBER.search(title) and re.search(MEETING, title) else None


def _outlet(lines: Sequence[Line]) -> str | None:
    """The outlet that the text names: "Source: Elm Gazette" (an agency there is a credit), or the holder of the
    copyright."""
    for block, line in lines:
        if block.kind == "furniture" and len(line) < 300 and (found := _named_in(line)):
            name = " ".join(found[1].split())
            if agency(name) is None and "/" not in name and not re.search(NOBODY, name):
                return name
    return None


def _named_in(line: str) -> re.Match[str] | None:
    """The first outlet that a line names, or holder of a copyright."""
    small = line.lower()
    found = [re.search(pattern, line) for pattern, signs in OUTLETS if any(map(small.__contains__, signs))]
    return min(filter(None, found), key=lambda match: match.start(), default=None)


def _newspaper(top: Sequence[Line]) -> str | None:
    """The newspaper before the date above the text: "Kronberg Herald, 3 March 2026", or in a line of its own."""
    for block, line in top:
        if block.reason == MASTHEAD:
            return line
        named = re.match(NAMED_ABOVE, line) if ":" in line and block.kind == "furniture" else None
        if named and agency(named["name"]) is None and not re.search(NOBODY, named["name"]):
            return named["name"]
        found = before_date(line) if block.reason == "date line" else None
        if found and (is_host(found["name"]) or is_newspaper(found["name"])):
            return found["name"]
    return None


def _address(top: Sequence[Line]) -> str | None:
    """The only address that stands alone above the text, or behind "Source:"."""
    lines = [line for block, line in top if block.kind == "furniture" and ("://" in line or "www." in line)]
    found = [match["address"] for line in lines if (match := re.match(ADDRESSED, line))]
    return found[0] if len(found) == 1 else None


def _newsroom(lines: Sequence[Line], first: int) -> str | None:
    """The newsroom in the dateline ("(CNN)"), or the agency that has its name there, in the first line or behind the
    sign of the copyright: where no outlet is named, the text is as the agency sent it."""
    credit = dateline(lines[first][1])[1] if first < len(lines) else ""
    if credit and ", " not in credit and not credit.lower().endswith(TOWNS):
        return agency(credit) or credit
    head = agency(lines[0][1]) if lines and lines[0][0].kind == "furniture" else None
    return head or next(iter(_holders(lines).values()), None)


def _holders(lines: Sequence[Line]) -> dict[int, str]:
    """The agencies that hold the copyright, by their lines; where no year is given, only below the text: between
    paragraphs "© AFP" says whose picture it is."""
    last = max((i for i, (block, _) in enumerate(lines) if block.kind == "prose"), default=0)
    found = {}
    for i, (block, line) in enumerate(lines):
        if block.reason == "legal notice":
            named = _named_in(line)
            holder = named["holder"] if named and named.lastgroup == "holder" else ""
            holder = holder or (re.sub(SIGN, "", line) if i > last and line.lower().startswith(HOLDING) else "")
            if known := agency(holder):
                found[i] = known
    return found


def _agencies(lines: Sequence[Line]) -> Iterator[str]:
    """The agencies credited, not those quoted: "told Reuters" is no credit."""
    holders = _holders(lines)
    for i, (block, line) in enumerate(lines):
        if block.kind == "prose":
            found = agency(dateline(line)[1])
            if found:
                yield found
        elif block.reason == "byline" or (block.reason == "agency credit" and not _names_people(line)):
            yield from _named(line.casefold())
        elif i in holders:
            yield holders[i]


def _names_people(line: str) -> bool:
    """Whether it says which people of an agency made the text, which names it beside them: "Reporting by Jo Doe"."""
    return line.lower().removeprefix("(").startswith(PEOPLE)


def _named(line: str) -> list[str]:
    """The agencies that the line names, of two in one place the longer. Only those whose letters it has are looked for:
    to compile a pattern of all takes a millisecond."""
    held = sorted((name for name in AGENCIES if name in line), key=len, reverse=True)
    pattern = rf"\b(?:{'|'.join(map(re.escape, held))})\b"
    return [AGENCIES[name] for name in re.findall(pattern, line)] if held else []


def _remarks(lines: Sequence[Line]) -> tuple[str, ...]:
    """Whether a copied page is no whole article; readers of formats with links and fields know better themselves."""
    prose = sum(count_words(line) for block, line in lines if block.kind == "prose")
    rest = sum(count_words(line) for block, line in lines if block.kind == "furniture" and block.reason != BY_READERS)
    if len(lines) > FEW_LINES and rest > LISTED * (prose + rest):
        return (stubs.LINK_LIST,)
    return (stubs.PARTIAL,) if prose < stubs.STUB and stubs.invites(line for _, line in lines) else ()
