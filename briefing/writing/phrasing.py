"""A memo, a date, a number -> how the fixed words of a language say it; never the locale."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from briefing.model import Coverage, Header, Memo
from briefing.writing.wording import WORDING


def in_language(memo: Memo, language: str) -> Memo:
    """The memo of that language, with the titles that the program gave itself in its words."""
    wording = WORDING[language]
    translated = {fixed.title: wording[fixed.kind].format(number=fixed.number) for fixed in memo.fixed}
    return memo._replace(
        sections=tuple(
            section._replace(title=translated.get(section.title, section.title)) for section in memo.sections
        ),
        points=tuple(point._replace(theme=translated.get(point.theme, point.theme)) for point in memo.points),
        fixed=tuple(fixed._replace(title=translated[fixed.title]) for fixed in memo.fixed),
        language=language,
    )


def day(value: date, wording: Mapping[str, str]) -> str:
    """A date as a reader of that language writes it.

    >>> day(date(2016, 8, 1), WORDING["fr"])
    '1er août 2016'
    """
    return _form(value, "day", "months", wording)


def short_day(value: date, wording: Mapping[str, str]) -> str:
    """A date without its year, the month cut short, where there is little room: "6 Aug"."""
    return _form(value, "day_month", "months_short", wording)


def month(value: date, wording: Mapping[str, str]) -> str:
    """The month of a date with its year: "August 2016"."""
    return _form(value, "month", "months", wording)


def short_month(value: date, wording: Mapping[str, str]) -> str:
    """The month of a date, cut short, with its year: "Aug 2016"."""
    return f"{wording['months_short'].split()[value.month - 1]} {value.year}"


def _form(value: date, form: str, months: str, wording: Mapping[str, str]) -> str:
    return wording[form].format(
        day=wording["first_of_month"] if value.day == 1 else value.day,
        month=wording[months].split()[value.month - 1],
        year=value.year,
    )


def span(first: date, last: date, wording: Mapping[str, str]) -> str:
    """A range of days; what both ends share of month and year is said once.

    >>> span(date(2016, 7, 26), date(2016, 8, 6), WORDING["en"])
    '26 July to 6 August 2016'
    """
    if first == last:
        return day(last, wording)
    begin = day(first, wording)
    if first.year == last.year:
        begin = _form(first, "day_month", "months", wording)
        if first.month == last.month:
            # What stands before the month: "26", "26.", "1er".
            begin = (
                wording["day_month"]
                .split(" ")[0]
                .format(day=wording["first_of_month"] if first.day == 1 else first.day)
            )
    return wording["span"].format(first=begin, last=day(last, wording))


def count(number: int, noun: str, wording: Mapping[str, str]) -> str:
    """ "1 document", "5 documents": `noun` is a key whose words are given as "one|several"."""
    one, several = wording[noun].split("|")
    return f"{number} {one if number == 1 else several}"


def header_lines(header: Header, wording: Mapping[str, str]) -> list[tuple[str, str]]:
    """(label, text) of each line of the header block that has something to say.

    >>> header_lines(Header("Floods", to="City council", date=date(2016, 8, 6)), WORDING["en"])
    [('To', 'City council'), ('Date', '6 August 2016')]
    """
    stated = {
        "to": header.to,
        "from": header.sender,
        "date": header.date and day(header.date, wording),
        "subject": header.subject,
        "reference": header.reference,
    }
    return [(wording[key], text) for key, text in stated.items() if text]


def coverage(covered: Coverage, wording: Mapping[str, str]) -> str:
    """The line that says what the memo rests on; a fact that nobody stated is left out.

    >>> coverage(Coverage(5, 4, 3, date(2016, 7, 26), date(2016, 8, 6), 1), WORDING["en"])
    '5 documents, 4 named outlets, 3 origins, 26 July to 6 August 2016; 1 file not read'
    """
    facts = [count(covered.documents, "documents", wording)]
    if covered.outlets:
        facts.append(count(covered.outlets, "outlets", wording))
    facts.append(count(covered.origins, "origins", wording))
    if covered.first and covered.last:
        facts.append(span(covered.first, covered.last, wording))
    line = ", ".join(facts)
    if covered.unread:
        line = wording["coverage_unread"].format(coverage=line, unread=count(covered.unread, "unread", wording))
    return line
