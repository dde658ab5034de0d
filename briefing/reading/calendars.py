"""How each language writes dates, and the English names that patterns are made of, as data."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from briefing.text import DAYS_IN_ORDER, MONTHS_IN_ORDER

DAY = timedelta(days=1)
Days = tuple[date, date]  # the first and the last
Found = Iterator[tuple[int, int, Days | None]]  # where words that tell a day start and end; None: they mean several


class Calendar(NamedTuple):
    """How a language writes dates: the months in order, short forms after a bar; what follows the number of a day, what
    stands between it and the month, and between the month and the year."""

    months: str
    after: str = r"\.?"
    link: str = r"\s+"
    year: str = r",?\s+"


CALENDARS = {
    "ar": Calendar(
        "يناير فبراير مارس أبريل|ابريل مايو يونيو يوليو أغسطس|اغسطس سبتمبر أكتوبر|اكتوبر نوفمبر ديسمبر",
        year=r"(?:/\S+)?,?\s+",
    ),
    "cs": Calendar(
        "ledna února března dubna května června července srpna září října listopadu prosince", after=r"\.", link=r"\s*"
    ),
    "de": Calendar(
        "januar|jänner|jan februar|feber|feb märz|mrz april|apr mai juni|jun juli|jul august|aug september|sept|sep "
        "oktober|okt november|nov dezember|dez",
        after=r"\.",
        link=r"\s*",
    ),
    "el": Calendar(
        "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου|μαίου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου "
        "νοεμβρίου δεκεμβρίου",
    ),
    "en": Calendar(
        "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep "
        "october|oct november|nov december|dec",
        after="(?:st|nd|rd|th)?",
        link=r"(?:\s+of)?\s+",
    ),
    "es": Calendar(
        "enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sept "
        "octubre|oct noviembre|nov diciembre|dic",
        link=r"\s+(?:de\s+)?",
        year=r"(?:\s+del?)?,?\s+",
    ),
    "fr": Calendar(
        "janvier|janv février|févr|fév mars avril|avr mai juin juillet|juil août septembre|sept octobre|oct "
        "novembre|nov décembre|déc",
        after="(?:er)?",
    ),
    "he": Calendar("ינואר פברואר מרץ|מרס אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר", link=r"\s+[בל]?"),
    "hi": Calendar(
        "जनवरी फ़रवरी|फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर",
        year=r",?\s*",
    ),
    "it": Calendar(
        "gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|set "
        "ottobre|ott novembre|nov dicembre|dic",
    ),
    "nl": Calendar(
        "januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sept|sep "
        "oktober|okt november|nov december|dec",
    ),
    "pl": Calendar(
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia"
    ),
    "pt": Calendar(
        "janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set "
        "outubro|out novembro|nov dezembro|dez",
        link=r"\s+(?:de\s+)?",
        year=r"(?:\s+de)?,?\s+",
    ),
    "ru": Calendar("января февраля марта апреля мая июня июля августа сентября октября ноября декабря", after=""),
    "sk": Calendar(
        "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
        after=r"\.",
        link=r"\s*",
    ),
    "sv": Calendar(
        "januari|jan februari|feb mars|mar april|apr maj juni|jun juli|jul augusti|aug september|sep oktober|okt "
        "november|nov december|dec",
    ),
    "tr": Calendar("ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık", after=""),
    "uk": Calendar("січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня", after=""),
}

# English days and months in small letters, for patterns: what a weekday has before "day", and months by their full
# names and by the letters that any short form begins with. "May" is a word and a surname too: who matches names where
# others may stand says what becomes of it.
BEFORE_DAY = "|".join(name.removesuffix("day") for name in DAYS_IN_ORDER)
MONTH_STARTS = "|".join(name[:3] for name in MONTHS_IN_ORDER)
