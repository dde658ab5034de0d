"""One line of a text -> what its shape says it is: a caption, a byline, a date line, a menu, or prose."""

from __future__ import annotations

import re

from briefing.reading.calendars import BEFORE_DAY
from briefing.reading.datelines import agency
from briefing.reading.furniture_phrases import LABELS, WHOLE
from briefing.reading.labels import DATE, PUBLISHED, SOURCE, UPDATED
from briefing.reading.mastheads import before_date
from briefing.text import CLOSING_MARKS, MONTH_STARTS, SENTENCE_ENDS, unspaced

FULL_STOPS = tuple(f"{SENTENCE_ENDS}:")  # a line that announces what follows is prose
TRAILING_OFF, CLOSING_RIGHT = ("...", "…"), "\"”’')]"
LONGEST_LABEL = 20  # words a line without a full stop may have and still be no sentence; measured on pages and by hand
LONGEST_CAPTION = 90  # words
SAID = re.compile(
    r"\b(?:said|says|told|tells|according to|announced|insisted|added that|sagte|sagt|erklärte|mitteilte|a dit"
    r"|a déclaré|selon|dijo|según|afirmó|disse|afirmou|segundo|ha detto|secondo)\b"
)
MENU, UNTOLD = "menu or link list", "caption or headline of another story"
ADDRESS = "address"
BLURB = "blurb about the outlet"
# A line alone: "https://elm.example/bridge", "Quelle: https://elm.example", "www.elm.example".
ADDRESSED = (
    rf"(?i)(?:(?:{'|'.join(SOURCE)}|url|link|lien|enlace) ?: ?)?"
    r"(?P<address>(?:https?://|www\.)\S+)$"
)

MONTH = rf"(?:{MONTH_STARTS})[a-z]*"  # "market" as well: a day or "posted" must stand beside it
DAY = rf"(?:{MONTH}\.? \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th)?\.? {MONTH}\.?)"
WEEKDAY = rf"(?:{BEFORE_DAY})day"
# "Publié le 3/5/2026 à 10h30, mis à jour le 4/5/2026 à 9h": a headline may begin with the word, but has no date behind
# it.
PUT_ONLINE = (
    rf"(?:(?:zuletzt )?(?:{'|'.join((*PUBLISHED, *UPDATED))})|stand|mise? en ligne|modifiée?)\b"
    r"\D{0,20}\d{1,2}\b.{0,20}\b(?:19|20)\d\d\b.{0,60}$"
)
# "שבת, 27 בפברואר 2010.": of a sentence, a comma and a day would leave no more than the first word or two.
STOPPED_DATE = r"[^\W\d_]+(?: [^\W\d_]+)?, (?:[^\W\d_]-)?\d{1,2}\.? [^\W\d_]{3,12},? +(?:19|20)\d\d\.$"
# Strings are compiled where they are used, because most texts have no line for them: together 3 ms.
PAGE = r",? (?:page|p\.|seite|s\.|página|pág\.|pagina|pag\.|blz\.) ?[a-z]?\d{1,4}"  # of a newspaper, behind its date
DATE_LINE = (
    rf"(?:(?:last )?(?:posted|published|updated|modified|created|date|first published)\b.{{0,60}}\d.{{0,60}}"
    rf"|(?:{'|'.join(DATE)}) ?: .{{0,30}}\d.{{0,60}}"
    rf"|(?P<weekday>.{{0,12}}{WEEKDAY},? )?{DAY}(?(weekday).{{0,60}}|(?:,? \d{{4}})?\b.{{0,40}})"
    # with a button before it: "Tweet Nov 5 2012, 12:50 PM ET"
    rf"|\D{{0,12}}\b{MONTH}\.? \d{{1,2}},? (?:19|20)\d\d,?(?: at| -| \|)? \d{{1,2}}:\d\d.{{0,12}}"
    rf"|\d{{4}}-\d\d-\d\d.{{0,30}}"
    rf"|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}.{{0,30}}|\d{{1,2}}:\d\d.{{0,20}}"
    rf"|(?:[a-z]{{3}}, )?\d{{1,2}}\.? [^\W\d_]{{3,12}}\.? (?:19|20)\d\d\b.{{0,30}}|\d{{6}}[a-z]? [^\W\d_]{{3,4}} \d\d"
    # "Thứ ba, 3/5/2026, 10:30", "Thứ ba, 3 tháng 5"
    rf"|[^\W\d_][^\d,:]{{0,25}}[,:] ?\d{{1,2}}(?:(?P<sep>[./-])\d{{1,2}}(?P=sep)(?:19|20)\d\d| tháng \d{{1,2}})\b"
    rf".{{0,30}}"
    # in any language: a word or two, a day, a month, a year
    rf"|\D{{0,30}}\b\d{{1,2}}\b\D{{2,30}}\b(?:(?:19|20)\d\d|[१२١٢]\d{{3}})(?:{PAGE}|\W*)|\D{{5,30}}\d{{1,2}},\s*[12१२]\d{{3}}"
    rf"|\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago)$"
)
STAMP = rf"\b(?:posted|updated|published): |\((?:published|posted) (?:{WEEKDAY}|{MONTH})[^()]*\)$"
BYLINE = re.compile(
    r"(?i:(?:(?:story|words|written|posted|reported|text) )?(?:by|von|par|por|di|door|af|av|автор|от)[ :]+)"
    r"(?=[^\W\d_a-z]|@)"
)
# "LUCÍA FERRER. Jaca", as Spanish papers sign: who wrote it, and where.
SIGNED = (
    r"(?P<name>[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.'’-]*(?: (?:[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.'’-]*|de|del|la|y|i)){1,5})\."
    r" [A-ZÀ-ÖØ-Þ][^\W\d_A-ZÀ-ÖØ-Þ]+(?:[ -][^\W\d_]+){0,3}$"
)
CONTACT = r"\b(?:twitter|facebook|instagram|google)\b|@\w"
SHOUTED = ("CLOSE ", "EMBED ", "WATCH ", "LISTEN ", "JUST WATCHED", "VIDEO ", "PHOTOS ", "MORE: ")  # buttons of players

CREDIT_END = re.compile(r"\(([^()]{2,90})\)$")
CREDIT_WORDS = (
    r"(?i)photo|image|getty|\bap\b|reuters|afp|epa|staff|courtesy|provided|handout|screen ?shot|screengrab|/|via\b"
    r"|\bpool\b|times|post\b|news|press|\bfile\b|youtube|instagram|facebook|twitter|cnn|archive|dpa"
    r"|\b(?:ansa|efe|lusa|anp|imago|istock|shutterstock)\b"
)
# "Die Brücke im Mai. Foto: Jana Meier", "Le pont, en mai. © AFP", "A ponte — Foto: João Silva/g1", "The bridge in
# May.CreditJane Doe/Reuters"
# A string, which is compiled where one of CREDITING stands in small letters.
CREDITING = ("©", "photo", "foto", "bild", "beeld", "image", "imágen", "immagine", "crédit", "credit")
CREDITED_BY = ("©", ":", "Photo ", "Photos ", "Foto ", "Credit")
CREDIT_BEHIND = (
    r"(?:[.!?)»”\"]|\s[-–—|/]) (?:©|(?i:(?:photos?|fotos?|fotografía|bild(?:er|quelle)?|beeld|im[aá]gen|imagem|immagine"
    r"|(?:crédits?|crédito)(?: photo)?) ?:)|(?:Photos?|Foto) (?=[^\W\d_a-z])) ?\S.{0,50}$"
    r"|[.!?”\"] ?Credit(?:\.\.\.)? ?(?=[^\W\d_a-z])\S.{0,50}$"
)
LONGEST_CREDITED = 40  # words; a longer paragraph is prose with a credit behind it
# What happens in a picture, told in the present: a report would use the past.
PICTURED = (
    r"\b(?:addresses|answers|applauds|appears|are seen|arrives?|attends?|carry|carries|celebrates?|embraces?|gathers?"
    r"|gestures?|greets?|holds?|hugs?|is pictured|is seen|is shown|leaves?|listens?|looks?|marches|meets|passes"
    r"|patrols?|points?|poses?|prepares?|protests?|reacts?|shakes|shows|sits?|smiles?|speaks?|stands?|takes|talks?|testifies"
    r"|walks?|watch|watches|waves?|works)\b"
)
PICTURE_DATE = rf"\b(?:{WEEKDAY},? )?{DAY},? \d{{4}}\b|\b\d{{1,2}} {MONTH} \d{{4}}\b"
# "Elm buys the bank of Jane Doe & Co.", "New bridge in Elm, N.C.": above the text no full stop.
ABBREVIATED = r"(?:\b[A-Z]\.[A-Z]|[, &](?:Inc|Corp|Co|Ltd|Jr|Sr|Bros))\.$"
YEAR = re.compile(r" \d{4}\b")
PICTURE_SIDE = re.compile(
    r"(?:, |\()(?:second |third |far |top |bottom |from )*(?:left|right|center|centre|pictured|file)\b[,;:) ]"
)
PIPE_CREDIT = re.compile(r"\| (?:ap|afp|epa|getty|reuters)\b")
SLASH_CREDIT = re.compile(r"[^\W\d_]/[^\W\d_a-z]")
PERSON = r"[^\W\d_a-z][\w.'’-]+(?: [^\W\d_a-z][\w.'’-]*){1,3}"
# A person: two to five words with a capital, small particles between them.
NAME = (
    r"[^\W\d_a-z][\w.'’-]*(?: (?:[^\W\d_a-z][\w.'’-]*|d['’][\w-]+|de|da|del|di|la|van|der|den|von|bin|al|el|ibn)){1,4}"
)
# "3 of 10 The bridge of Elm", but not "9 of 10 people".
PICTURE_COUNT = r"\d+ (?:of|/) \d+\b(?! [^\W\d_A-Z])"
# "1 of 26 Full Screen Autoplay ... Buy Photo": the first picture of a gallery with the buttons around it
GALLERY = r"\d+ (?:of|/) \d+ .*\b(?:autoplay|full screen|slideshow|view photos|buy photo|hide caption)\b"
LONGEST_GALLERY_PAGE = 200  # words
AROUND = " :.…·•+-–—»›>→"  # what a button has about its words
COMMENT = r"comment ?[:–—-] ?\w\S* \w"  # over an opinion piece, with its title: "COMMENT: Who pays?"
LABEL_STARTS = tuple(phrase for phrase, _ in LABELS)
# "With assistance from Jane Doe in London and Richard Roe; editing by Jo Doe", and nothing but names: "With assistance
# from three towns", "Reporting by the newspaper led to" and "Writing by hand" open sentences.
CREDITS = (
    r"(?i:(?:with )?(?:additional )?(?:reporting|writing|editing) by|compiled by"
    r"|[–—-]* ?with (?:assistance|reports|material|files) from|sources:)"
    r"(?: (?:[^\W\d_a-z][\w.'’/-]*[,;]?|and|in|of|the|at|for|und|(?:additional )?(?:reporting|writing|editing) by))+$"
)
CREDITS_OPEN = ("with ", "additional ", "reporting by", "writing by", "editing by", "compiled by", "sources:")
LONGEST_CREDITS = 30  # words
# "Jane Doe is a staff writer at the Gazette": of others a report says who they are beside what they did.
WRITER = (
    rf"{NAME} is (?:an? (?:staff|senior|contributing|freelance) (?:writer|editor|reporter|journalist|correspondent)"
    r"|a freelancer|an? (?:[\w-]+ ){0,2}reporter (?:for|at|with)|the author of the book)\b"
)
# "Jo Doe and Richard Roe/The Elm Gazette.": whose picture it is.
PICTURE_BY = rf"{NAME}(?:(?:,| and) {NAME})*/(?:The )?[^\W\d_a-z][\w'’]*(?: [^\W\d_a-z][\w'’]*){{0,4}}$"
LONGEST_PICTURE_BY = 12  # words
# A word of WRITER, which most texts have no line for.
WRITERS = ("writer", "editor", "reporter", "journalist", "correspondent", "freelancer", "author of the book")
# "Jane Doe / Reuters The bridge of Elm in May."
FIRST_CREDIT = r"(?:[^\W\d_a-z][\w.'’-]+ ){1,4}/ ?(?:AP|AFP|EPA|Reuters|REUTERS|Getty)\b(?! ?/)"


def size_of(line: str, count: int) -> int:
    """The words of a line in which `count` stand between spaces; where the script has none, two characters make one."""
    return len(line) // 2 if count * 16 < len(line) and unspaced(line) else count


def by_shape(line: str, small: str, size: int, title: bool = False) -> str:
    """The kind of furniture a line looks like, or "" for prose; `small` is the line in small letters, and with `title`
    the line may be a headline."""
    ended = size > (7 if line[-1] == ":" else 3) and line.rstrip(CLOSING_MARKS).endswith(FULL_STOPS)
    if ended and size <= 6 and line[-2:-1].isdecimal():
        ended = re.match(STOPPED_DATE, line) is None
    elif ended and title and line[-1] == "." and re.search(ABBREVIATED, line):
        ended = False
    credited = not ended and size <= LONGEST_CREDITED and any(map(line.__contains__, CREDITED_BY))
    if credited and any(map(small.__contains__, CREDITING)) and re.search(CREDIT_BEHIND, line):
        return "caption"
    if size == 1 and small.startswith(("http", "www.")) and re.match(ADDRESSED, small):
        return ADDRESS
    if not ended and size <= LONGEST_LABEL:
        return _by_brackets(line, small) or _label(line, small, size, title)
    gallery = small[0].isdecimal() and re.match(GALLERY, small)
    if size > (LONGEST_GALLERY_PAGE if gallery else LONGEST_CAPTION):
        return ""
    if gallery or _by_brackets(line, small) or line.startswith(SHOUTED) or (size <= 60 and _is_picture(line, small)):
        return "caption"
    return _by_ends(line, small, size) if size <= 45 else ""


def _by_ends(line: str, small: str, size: int) -> str:
    """The kind of a sentence that its first or last words give away."""
    if ("ed: " in small or small[-1] == ")") and re.search(STAMP, small):
        return "date line"
    if small.startswith(("follow ", "reach ", "email ", "contact ")) and re.search(CONTACT, small):
        return "share bar"
    if kind := _by_names(line, small, size):
        return kind
    trails_off = size <= 30 and line[0] not in "\"“'‘" and line.rstrip(CLOSING_RIGHT).endswith(TRAILING_OFF)
    return "teaser" if trails_off else ""


def _by_names(line: str, small: str, size: int) -> str:
    """The kind of a line that says who wrote the article and who helped, in one sentence or none."""
    credited = size <= LONGEST_CREDITS and small.lstrip("–—- ").startswith(CREDITS_OPEN)
    if credited and re.match(CREDITS, line.rstrip(" .)")):
        return "agency credit"
    if size <= LONGEST_PICTURE_BY and "/" in line and re.match(PICTURE_BY, line.rstrip(" .")):
        return "caption"
    writes = " is " in small and any(map(small.__contains__, WRITERS))
    if writes and re.match(WRITER, line) and not SAID.search(small):
        return BLURB
    return ""


def _by_brackets(line: str, small: str) -> str:
    """Whether a line ends in a credit in brackets with no full stop about it; "July 24, 2012 (AP)" is a day."""
    if line[-1] != ")" or line[-2:-1] in ".!?":
        return ""
    found = CREDIT_END.search(line)
    if found is None:
        return ""
    if agency(found[1]) and _is_dated(line, small, len(line.split())):
        return ""
    alone = found.start() == 0 or (line[: found.start()].rstrip()[-1] in ".!?" and re.fullmatch(PERSON, found[1]))
    return "caption" if alone or re.search(CREDIT_WORDS, found[1]) else ""


def _label(line: str, small: str, size: int, title: bool) -> str:
    """The kind of a line that is no sentence."""
    if any(map(str.isdecimal, small)) and _is_dated(line, small, size):
        return "date line"
    if BYLINE.match(line) or (". " in line and line[:2].isupper() and re.match(SIGNED, line)):
        return "byline"
    if kind := "agency credit" if agency(line) else _by_names(line, small, size):
        return kind
    if size <= 6 and SLASH_CREDIT.search(line):
        return "caption"
    if not title and small.startswith("follow ") and re.search(CONTACT, small):
        return "share bar"
    return (size <= 6 and _by_first_words(small, size, title)) or _by_letters(line, size)


def _is_dated(line: str, small: str, size: int) -> bool:
    """Whether a line is there for its date, which a name may stand before."""
    if (size <= 12 and re.match(DATE_LINE, small)) or re.match(PUT_ONLINE, small):
        return True
    name = before_date(line)
    return name is not None and re.match(DATE_LINE, small[name.end() :]) is not None


def _by_first_words(small: str, size: int, title: bool) -> str:
    if kind := WHOLE.get(small.strip(AROUND)):
        return kind
    if small.startswith(LABEL_STARTS) and not (small.startswith("comment") and re.match(COMMENT, small)):
        for phrase, kind in LABELS:
            if small.startswith(phrase) and _is_label(phrase, small[len(phrase) :], size, title):
                return kind
    return ""


def _is_label(phrase: str, rest: str, size: int, title: bool) -> bool:
    """Whether a phrase before the rest of a line names what the line is: many headlines begin with such a word."""
    if rest[:1].isalpha():
        return False
    if phrase[-1] == ":" or rest.lstrip().startswith(":") or not any(map(str.isalpha, rest)):
        return True
    return not title and ("," not in rest if " " in phrase else size <= 2)


def _by_letters(line: str, size: int) -> str:
    if any(map(str.isalpha, line)):
        return UNTOLD if size > 4 else MENU
    return "figures" if any(map(str.isdigit, line)) else "ornament"


def _is_picture(line: str, small: str) -> bool:
    """Whether a sentence describes a picture: the present tense, and a full date, a side or a credit at the end."""
    counted = line[0].isdecimal() and re.match(PICTURE_COUNT, line)
    if (counted and not SAID.search(small)) or ("|" in small and PIPE_CREDIT.search(small)):
        return True
    if " /" in line and re.match(FIRST_CREDIT, line):
        return True
    # Hardly a sentence has one of the three, and to look for the verbs takes longest.
    credited = line[-1] not in '.!?"”' and re.search(CREDIT_WORDS, small[-30:])
    if not (credited or PICTURE_SIDE.search(small) or (YEAR.search(small) and re.search(PICTURE_DATE, small))):
        return False
    head = small[:240]
    return re.search(PICTURED, head) is not None and not SAID.search(head)
