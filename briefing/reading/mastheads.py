"""A line at the head of a text -> the name of the newspaper that stands in it, alone or before a date."""

from __future__ import annotations

import re

from briefing.reading.datelines import SMALL

# What stands before a date: "THE ELM BEACON - Wednesday, November 15, 2023", "Elmer Bote, 18. Januar 2024, Seite 4".
# Strings, compiled where a line has a year.
HOST = r"(?:[a-z\d-]+\.)+[a-z]{2,}"
SITE = r"(?:https?://)?(?:www\.)?((?:[\w-]+\.)+[^\W\d]{2,})(?![\w@])"
BEFORE_DATE = rf"(?P<name>{HOST}|[^\W\d_][^\d,;:!?|]{{1,48}}?)(?:,| [-–—|·]) (?=\D{{0,30}}\d.*(?:19|20)\d\d)"
# Words by which a name says that it is one of a newspaper: "London" and "New York" stand before a date, too.
WORDS = frozenset(
    """
    advertiser argus beacon bulletin chronicle courier daily dispatch echo examiner express gazette globe guardian
    herald independent inquirer journal mail mercury mirror monitor news newswire observer post press record register
    sentinel standard star sun telegraph times tribune voice
    anzeiger bote kurier nachrichten presse rundschau zeitung courrier dépêche quotidien voix
    correo diario gaceta heraldo noticias periódico prensa voz correio diário folha gazeta jornal notícias
    corriere gazzetta giornale messaggero stampa courant krant
    """.split()
)
# Behind other letters only those that make no other word ("Angebote" are offers), or few.
JOINED = ("anzeiger", "blad", "blatt", "krant", "kurier", "rundschau", "zeitung", "wire")
NO_BLATT = ("datenblatt", "faktenblatt", "flugblatt", "infoblatt", "kleeblatt", "merkblatt", "titelblatt")
# Such a word ends the name, or stands before an "of" ("Times of Elm") or behind a Romance article ("El
# Correo Gallego"): "Times Square" and "Sun City" are places.
OF = frozenset("of for de del della di da du do".split())
ROMANCE_ARTICLES = frozenset("le la l el il o".split())
ARTICLES = ROMANCE_ARTICLES | {"the", "a"}
ROMANCE = frozenset(
    """
    courrier dépêche quotidien voix correo diario gaceta heraldo periódico correio diário jornal corriere gazzetta
    giornale
    """.split()
)
# What has one of these words and is no newspaper: "Press release", "Nota de prensa", "Latest News", "Sun" for Sunday.
NO_NEWSPAPER = (
    r"(?i)\b(?:announcement|blog|briefing|communiqué|comunicado|comunicato|conférence|conference|dossier|guest|kit|nota"
    r"|note|notice|release|statement|world record)\b|^(?:all|breaking|business|good|international|latest|local"
    r"|more|national|other|our|political|related|sports?|top|world) (?:news|post)$|^sun\.?$"
)
MOST_WORDS = 6
SHORTEST_IN_ADDRESS = 3  # letters: "BBC"


def before_date(line: str) -> re.Match[str] | None:
    """The name that stands in `line` before a date with a year, as the words of names are written."""
    found = re.match(BEFORE_DATE, line) if "19" in line or "20" in line else None
    return found if found and (is_host(found["name"]) or _is_name(found["name"].split())) else None


def is_host(name: str) -> bool:
    """Whether a name is that of a site: "elm-gazette.example"."""
    return "." in name and re.fullmatch(HOST, name) is not None


def is_newspaper(name: str) -> bool:
    """Whether a name says that it is that of a newspaper: "Elm Gazette", "El Heraldo del Pirineo".

    >>> is_newspaper("Elm Gazette"), is_newspaper("Press release"), is_newspaper("New York")
    (True, False, False)
    """
    return _is_name(name.split()) and _has_such_a_word(name) and re.search(NO_NEWSPAPER, name) is None


def _has_such_a_word(name: str) -> bool:
    words = re.findall(r"[^\W_]+", name.lower())
    last = words[-1] if name[-1:].isalnum() else ""
    if last in WORDS or (last.endswith(JOINED) and not last.endswith(NO_BLATT)):
        return True
    first, second, third = [*words, "", "", ""][:3]
    if first in ROMANCE_ARTICLES and second in ROMANCE:
        return True
    return (second in WORDS and third in OF) if first in ARTICLES else (first in WORDS and second in OF)


def site(address: str) -> str | None:
    """The site of an address, as it is called: "www" is in all of them.

    >>> site("https://www.elm.example/1"), site("www.elm.example"), site("elm")
    ('elm.example', 'elm.example', None)
    """
    host = re.match(SITE, address.lower())
    return host[1] if host else None


def is_of_site(name: str, address: str) -> bool:
    """Whether a name stands in the address of a site.

    >>> is_of_site("Página Elm", "https://www.paginaelm.example/1"), is_of_site("Jane Doe", "https://elm.example")
    (True, False)
    """
    from unicodedata import normalize

    bare = "".join(letter for letter in normalize("NFKD", name.lower()) if letter.isalnum())
    host = site(address) or ""
    return len(bare) >= SHORTEST_IN_ADDRESS and bare in host.replace("-", "").replace(".", "")


def is_masthead(line: str) -> bool:
    """Whether a line alone is such a name; a plain word like "Record" or "News" alone may be anything."""
    return is_newspaper(line) and (" " in line or line.lower() not in WORDS)


def _is_name(words: list[str]) -> bool:
    return len(words) <= MOST_WORDS and all(word[0].isupper() or word in SMALL or word in "&y" for word in words)
