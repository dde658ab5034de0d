"""How each language writes dates, and the English names that patterns are made of, as data."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from briefing.text import DAYS_IN_ORDER

DAY = timedelta(days=1)
Days = tuple[date, date]  # the first and the last
Found = Iterator[tuple[int, int, Days | None]]  # where words that tell a day start and end; None: they mean several


class Calendar(NamedTuple):
    """How a language writes dates: the months in order, other forms after a bar, the first of them in full, with "_"
    for a space; what follows the number of a day, what stands between it and the month, and between the month and the
    year; what may be one word with the month; whether months have a capital letter, and whether 3/5/2026 is the third
    of May wherever the language is written: Spanish papers of the United States put the month first."""

    months: str
    after: str = r"\.?"
    link: str = r"\s+"
    year: str = r",?\s+"
    before: str = ""
    capital: bool = False
    day_first: bool = True


CALENDARS = {
    # The names of Egypt and the Gulf, those of the Levant and Iraq, and where they differ those of the Maghreb. Many
    # newspapers give two of them with a stroke or brackets between.
    "ar": Calendar(
        "يناير|كانون_الثاني|جانفي فبراير|شباط|فيفري مارس|آذار|اذار|أذار أبريل|ابريل|إبريل|نيسان|أفريل "
        "مايو|أيار|ايار|ماي يونيو|يونية|حزيران|جوان يوليو|يوليوز|يولية|تموز|جويلية أغسطس|اغسطس|آب|غشت|أوت "
        "سبتمبر|أيلول|ايلول|شتنبر أكتوبر|اكتوبر|تشرين_الأول|تشرين_الاول نوفمبر|تشرين_الثاني|نونبر "
        "ديسمبر|كانون_الأول|كانون_الاول|دجنبر",
        link=r"\s+(?:من\s+)?",
        year=r"(?:\s?/\s?\S+(?:\s+(?:الأول|الاول|الثاني))?|\s?\([^()\d]{2,14}\))?,?\s+(?:(?:من\s+)?عام\s+)?",
    ),
    "cs": Calendar(
        "ledna|leden|lednu|lednem února|únor|únoru|únorem března|březen|březnu|březnem dubna|duben|dubnu|dubnem "
        "května|květen|květnu|květnem června|červen|červnu|červnem července|červenec|červenci|červencem "
        "srpna|srpen|srpnu|srpnem září|zářím října|říjen|říjnu|říjnem listopadu|listopad|listopadem "
        "prosince|prosinec|prosinci|prosincem",
        link=r"\s*",
    ),
    "de": Calendar(
        "januar|jänner|jan februar|feber|feb märz|mrz april|apr mai juni|jun juli|jul august|aug september|sept|sep "
        "oktober|okt november|nov dezember|dez",
        after=r"\.",
        link=r"\s*",
        capital=True,
    ),
    "el": Calendar(
        "ιανουαρίου|ιανουάριος|ιανουάριο|ιαν φεβρουαρίου|φεβρουάριος|φεβρουάριο|φεβ μαρτίου|μάρτιος|μάρτιο|μαρ "
        "απριλίου|απρίλιος|απρίλιο|απρ μαΐου|μαίου|μάιος|μάιο|μαΐ ιουνίου|ιούνιος|ιούνιο|ιουν "
        "ιουλίου|ιούλιος|ιούλιο|ιουλ αυγούστου|αύγουστος|αύγουστο|αυγ σεπτεμβρίου|σεπτέμβριος|σεπτέμβριο|σεπ "
        "οκτωβρίου|οκτώβριος|οκτώβριο|οκτ νοεμβρίου|νοέμβριος|νοέμβριο|νοε δεκεμβρίου|δεκέμβριος|δεκέμβριο|δεκ",
        after=r"(?:ης|η)?\.?",
        year=r"(?:\s+του)?,?\s+",
        capital=True,
    ),
    "en": Calendar(
        "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep "
        "october|oct november|nov december|dec",
        after="(?:st|nd|rd|th)?",
        link=r"(?:\s+of)?\s+",
        capital=True,
        day_first=False,
    ),
    "es": Calendar(
        "enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago "
        "septiembre|setiembre|sept|sep octubre|oct noviembre|nov diciembre|dic",
        after=r"[º°]?\.?",
        link=r"\s+(?:de\s+)?",
        year=r"(?:\s+del?)?,?\s+",
        day_first=False,
    ),
    "fr": Calendar(
        "janvier|janv février|févr|fév mars avril|avr mai juin juillet|juil août septembre|sept octobre|oct "
        "novembre|nov décembre|déc",
        after="(?:er)?",
    ),
    "he": Calendar(
        "ינואר פברואר מרץ|מרס|מארס אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר",
        link=r"\s+[בל]?",
        before="[במלה]?",
    ),
    # "फ़" is one character or two: Unicode calls them the same, and newspapers write both.
    "hi": Calendar(
        "जनवरी फ़रवरी|\u095eरवरी|फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर",
        year=r",?\s*",
    ),
    "it": Calendar(
        "gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|set "
        "ottobre|ott novembre|nov dicembre|dic",
        after=r"[º°]?\.?",
    ),
    "nl": Calendar(
        "januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sept|sep "
        "oktober|okt november|nov december|dec",
    ),
    "pl": Calendar(
        "stycznia|styczeń|styczniu lutego|luty|lutym marca|marzec|marcu kwietnia|kwiecień|kwietniu maja|maj|maju "
        "czerwca|czerwiec|czerwcu lipca|lipiec|lipcu sierpnia|sierpień|sierpniu września|wrzesień|wrześniu "
        "października|październik|październiku listopada|listopad|listopadzie grudnia|grudzień|grudniu"
    ),
    "pt": Calendar(
        "janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set "
        "outubro|out novembro|nov dezembro|dez",
        after=r"[º°]?\.?",
        link=r"\s+(?:de\s+)?",
        year=r"(?:\s+de)?,?\s+",
    ),
    "ru": Calendar(
        "января|январь|январе февраля|февраль|феврале марта|март|марте апреля|апрель|апреле мая|май|мае "
        "июня|июнь|июне июля|июль|июле августа|август|августе сентября|сентябрь|сентябре октября|октябрь|октябре "
        "ноября|ноябрь|ноябре декабря|декабрь|декабре",
        after="",
    ),
    "sk": Calendar(
        "januára|január|januári februára|február|februári marca|marec|marci apríla|apríl|apríli mája|máj|máji "
        "júna|jún|júni júla|júl|júli augusta|august|auguste septembra|september|septembri októbra|október|októbri "
        "novembra|november|novembri decembra|december|decembri",
        link=r"\s*",
    ),
    "sv": Calendar(
        "januari|jan februari|feb mars|mar april|apr maj juni|jun juli|jul augusti|aug september|sep oktober|okt "
        "november|nov december|dec",
    ),
    "tr": Calendar(
        "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık", after="", capital=True
    ),
    "uk": Calendar(
        "січня|січень|січні лютого|лютий|лютому березня|березень|березні квітня|квітень|квітні травня|травень|травні "
        "червня|червень|червні липня|липень|липні серпня|серпень|серпні вересня|вересень|вересні "
        "жовтня|жовтень|жовтні листопада|листопад|листопаді грудня|грудень|грудні",
        after="",
    ),
}

# English days and months in small letters, for patterns: what a weekday has before "day", and months by their full
# names and by the letters that any short form begins with. "May" is a word and a surname too: who matches names where
# others may stand says what becomes of it.
BEFORE_DAY = "|".join(name.removesuffix("day") for name in DAYS_IN_ORDER)
