"""A sentence or a run of sentences -> whether an editor would print it, and whether it can stand alone.

Here shape decides: marks, quotations, capitals, length; `leaning` knows the words that need what stands before them.
"""

from __future__ import annotations

import re
from functools import lru_cache

from briefing.choosing.leaning import leans_back
from briefing.text import unspaced

FEWEST_WORDS, MOST_WORDS = 7, 60  # words; shorter is a remark, longer a list. 5 and 9, 50 and 80 score the same or less

CLOSING = "\"”»“„’'」』）)]"
END_MARKS = frozenset(".!?…。！？।॥؟۔։።")
QUESTION_MARKS = frozenset("?？؟;")
CAPITAL = re.compile("[A-ZÀ-ÖØ-ÞΑ-ΩЀ-Я]")
ASCII_CAPITALS = bytes(range(ord("A"), ord("Z") + 1))
NO_LETTERS = bytes(byte for byte in range(128) if not chr(byte).isalpha())
PAGE_SIGNS = (
    "http://", "https://", "www.", ".com/", ".org/", ".net/", "|", "©", "•", "►", "▶", "+++",
    "Photo: ", "AP Photo", "Getty Images",
)  # fmt: skip
# An editor's aside that sends the reader to another page: "(See the ten best books of the year.)"
POINTER = r"[(\[](?:See|Read|Watch|Listen|Click|View|Visit|Subscribe|Quiz|Poll|Photos|Video|PHOTOS|VIDEO)\b[^()]*[)\]]$"
# Of whoever is asked to call, of the reader, who is greeted or sent to another page, and of whoever gets a mail.
APPEALS = (
    "Anyone with information", "Anyone with any information",
    "Please find attached", "Please see attached", "Attached please find", "Attached is ",
    "Check out our ", "Check out the ", "Check out these ", "Check out this ", "Click here", "Click on ", "Click the ",
    "Contact us ", "Email us ", "Follow us ", "For more information", "Hello and welcome ", "If you have any questions",
    "Join us ", "Learn more ", "Let us know ", "Listen to our ", "Please check ", "Please contact ", "Please read ",
    "Please send ", "Please submit ", "Please visit ", "Read more", "Read our ", "Read the full ", "Scroll down ",
    "See our ", "See the full ", "Send us ", "Sign up ", "Stay tuned", "Subscribe to ", "Tag us ",
    "Thank you for reading", "Thanks for reading", "To learn more", "Visit our ", "Watch our ", "Watch the full ",
    "Watch the video", "Welcome to another ", "Welcome to our ", "You can find more ", "You can learn more ",
    "You can read more ",
    "Sachdienliche Hinweise", "Im Anhang finden Sie ", "Im Anhang die ", "Im Anhang der ", "Im Anhang das ", "Anbei ",
    "Abonnieren Sie ", "Folgen Sie uns", "Hier finden Sie ", "Hier geht’s ", "Lesen Sie ",
    "Mehr Informationen finden Sie ", "Mehr Informationen unter ", "Weitere Informationen finden Sie ",
    "Weitere Informationen unter ", "Weitere Informationen gibt es ",
    "Veuillez trouver ci-joint", "Ci-joint ", "Abonnez-vous", "Cliquez ", "Inscrivez-vous", "Pour en savoir plus",
    "Pour plus d’informations", "Pour plus d'informations", "Suivez-nous",
    "Adjunto el ", "Adjunto la ", "Adjunto encontrará", "Adjuntamos ", "Haga clic",
    "Haz clic", "Lea también", "Lee también", "Para más información",
    "Suscríbase", "Suscríbete", "Síganos", "Síguenos",
    "Aqui estão as ", "Clique aqui", "Clique no", "Confira ", "Leia mais", "Leia também", "Para mais informações",
    "Saiba mais", "Tire dúvidas", "Tire suas dúvidas", "Veja mais", "Veja também",
    "Clicca ", "Iscriviti ", "Leggi anche", "Per maggiori informazioni", "Per saperne di più",
    "Heeft u informatie", "Heeft u iets ", "Klik hier", "Lees meer", "Lees ook", "Meer informatie op ",
    "Meer informatie via ", "Meer informatie vindt u ", "Voor meer informatie ",
)  # fmt: skip
FOOTNOTES = ("*", "†", "‡", "+ ")  # of a table, and an item of a list
# What stands below a drawing: "Figure 2: Cases by day of onset". The second is compiled where one of the first opens.
CAPTIONS = (
    "Abb", "ABB", "Box", "BOX", "Chart", "CHART", "Cuadro", "Fig", "FIG", "Gr", "GR", "Map", "MAP", "Note ", "Quadro",
    "Tab", "TAB",
)  # fmt: skip
CAPTION = (
    r"(?:Note (?:for|to) )?(?i:fig(?:ure|ura|uur)?|abbildung|abb|tab(?:le|elle|leau|la|ela|el)?|chart|gr[aá]fico|grafik"
    r"|graphique|map|box|cuadro|quadro)\.? \d+[a-z]? ?[:.–—-] "
)
ENDS_FIRST = (". ", ", ", "; ", ": ", "! ", "? ", ")", "]")  # what opens so is the rest of something
LETTERS = 0.4  # of a statement, at the least: results of a match in five sets have .42, rows of tables have figures
# A space on the wrong side of a mark, or a mark doubled; but ".26 percent".
SPACED_MARKS = (" ,", " ;", ",,", "“ ", ", ”", ". ”")
SPACED_STOP = r" \.(?!\d)"
# Two sentences run together; a full stop inside a sentence. What looks back stands behind the first character,
# so that the search can skip to that one.
RUN_TOGETHER = re.compile(r"""[.!?](?:(?<=[a-z\d].)["”]?[A-Z][a-z]|(?<=[a-z]{4}\.)\s[a-z])""")

DOUBLE_MARKS = ('"', "“", "”", "«", "»", "„", "‟", "「", "」", "『", "』", "‘‘", "’’", "''", "``")


@lru_cache(maxsize=10_000)  # the ranker asks, and the passages ask again
def is_eligible(text: str, count: int) -> bool:
    """Whether a sentence of `count` words is a statement of sensible length, complete and from prose."""
    if unspaced(text):
        count //= 2  # a Chinese, Japanese or Thai word has about two of the characters that count as words
    if not FEWEST_WORDS <= count <= MOST_WORDS or not supports(text, count):
        return False
    return not text.rstrip(CLOSING).endswith(("...", "…", ". . ."))


@lru_cache(maxsize=10_000)  # asked for the sentence itself and for its neighbours
def supports(text: str, count: int) -> bool:
    """Whether the sentence, however short, may be printed beside one that needs it."""
    if (
        any(map(text.__contains__, PAGE_SIGNS))
        or _mostly_capitals(text)
        or text.startswith(APPEALS)
        or text.startswith(FOOTNOTES)
        or text.startswith(ENDS_FIRST)
        or (text.startswith(CAPTIONS) and re.match(CAPTION, text))
        or _mostly_figures(text)
        or (text[:1] in "([" and re.match(POINTER, text))
    ):
        return False
    return count > 1 and (text.rstrip(CLOSING)[-1:] in END_MARKS or (count > FEWEST_WORDS and not _has_case(text)))


def _has_case(text: str) -> bool:
    """Whether it is of a script with capitals, whose end marks are known: what has none is a heading there."""
    first = next(filter(str.isalpha, text), "")
    return first.lower() != first.upper()


def stands_alone(text: str, language: str) -> bool:
    """Whether a reader understands the sentence, or the run of them, without what stands around it."""
    return (
        balanced(text)
        and text.rstrip(CLOSING)[-1:] not in QUESTION_MARKS
        and not broken(text)
        and not leans_back(text, language)
    )


def balanced(text: str) -> bool:
    """Whether every quotation that opens also closes; marks differ by language and get mixed: their number counts."""
    if text.isascii():  # which has three of the marks
        return (text.count('"') + text.count("''") + text.count("``")) % 2 == 0
    return sum([text.count(mark) for mark in DOUBLE_MARKS]) % 2 == 0 and not ("‘" in text and _left_open(text))


def _left_open(text: str) -> bool:
    """Whether the last single mark that opens, other than that of "the ‘90s", does not close."""
    quotation = text[text.rindex("‘") + 1 :]
    return quotation[:1].isupper() and re.search(r"’(?!\w)", quotation) is None


def broken(text: str) -> bool:
    """Whether the punctuation went wrong somewhere between the writer and us."""
    spaced = any(map(text.__contains__, SPACED_MARKS)) or (" ." in text and re.search(SPACED_STOP, text))
    return bool(spaced or RUN_TOGETHER.search(text))


def _mostly_figures(text: str) -> bool:
    """Whether fewer than LETTERS of its bytes are of letters; all that are not of ASCII count as such."""
    data = text.encode()
    return len(data.translate(None, NO_LETTERS)) < LETTERS * (len(data) - data.count(b" "))


def _mostly_capitals(text: str) -> bool:
    """Whether over half of the letters are capitals."""
    if text.isascii():  # without a pattern in a third of the time
        capitals = len(text) - len(text.encode().translate(None, ASCII_CAPITALS))
    else:
        capitals = len(CAPITAL.findall(text))
    return 4 * capitals > len(text) and 2 * capitals > sum(map(str.isalpha, text))
