"""A paragraph -> the dateline it opens with: where it ends, and whom it credits ("LONDON (Reuters) - ")."""

from __future__ import annotations

import re
from collections.abc import Sequence

# What agencies call themselves -> the short name they are known by.
AGENCIES = {
    "aap": "AAP",
    "afp": "AFP",
    "agence france-presse": "AFP",
    "agence france presse": "AFP",
    "anadolu": "Anadolu",
    "anadolu agency": "Anadolu",
    "ani": "ANI",
    "ansa": "ANSA",
    "ap": "AP",
    "apa": "APA",
    "associated press": "AP",
    "the associated press": "AP",
    "belga": "Belga",
    "bloomberg": "Bloomberg",
    "bta": "BTA",
    "canadian press": "CP",
    "the canadian press": "CP",
    "ctk": "CTK",
    "čtk": "CTK",
    "deutsche presse-agentur": "dpa",
    "dpa": "dpa",
    "dow jones": "Dow Jones",
    "efe": "EFE",
    "epd": "epd",
    "ians": "IANS",
    "interfax": "Interfax",
    "itar-tass": "TASS",
    "kna": "KNA",
    "kyodo": "Kyodo",
    "lusa": "Lusa",
    "mti": "MTI",
    "ntb": "NTB",
    "pa": "PA",
    "pa media": "PA",
    "pap": "PAP",
    "press association": "PA",
    "press trust of india": "PTI",
    "pti": "PTI",
    "reuters": "Reuters",
    "reuters health": "Reuters",
    "ria": "RIA Novosti",
    "ria novosti": "RIA Novosti",
    "ritzau": "Ritzau",
    "sda": "SDA",
    "sid": "SID",
    "tass": "TASS",
    "thomson reuters": "Reuters",
    "tt": "TT",
    "united press international": "UPI",
    "upi": "UPI",
    "xinhua": "Xinhua",
    "yonhap": "Yonhap",
    "тасс": "TASS",
    "риа новости": "RIA Novosti",
    "интерфакс": "Interfax",
    "رويترز": "Reuters",
    "新华社": "Xinhua",
}
PLACE = r"[^\W\d_a-z][^\W_]*(?:[.'’ /-]{1,2}[^\W_]+){0,4}\.?"
SMALL = frozenset(
    ["and", "of", "the", "de", "la", "del", "al", "el", "am", "an", "der"]
)  # words inside names of places
CREDITED = re.compile(
    rf"(?P<place>(?:{PLACE}(?:, ?[\w.' ]{{2,24}}){{0,2}},? ?)?)\((?P<credit>[^()]{{2,32}})\)"
    r"(?P<dash>\s*[-–—_:|]{0,2})\s*"
)
# Towns that stand in datelines without a country. Only these are taken for a dateline in small letters: any other word
# before a dash may be the subject of a sentence.
TOWNS = (
    "Amsterdam|Ankara|Athens|Atlanta|Baghdad|Bangkok|Beijing|Beirut|Berlin|Boston|Brussels|Cairo|Chicago|Damascus|Delhi|"
    "Dubai|Frankfurt|Geneva|Havana|Hong Kong|Islamabad|Istanbul|Jakarta|Jerusalem|Kabul|Kiev|Kyiv|Lagos|Lisbon|London|"
    "Los Angeles|Madrid|Manila|Mexico City|Moscow|Mumbai|Nairobi|New Delhi|New York|Oslo|Paris|Prague|Rome|Seoul|"
    "Shanghai|Singapore|Stockholm|Sydney|Taipei|Tehran|Tel Aviv|Tokyo|Toronto|Tunis|Vienna|Warsaw|Washington|Zurich"
).split("|")
# "Braunau, 19. November 2019 –", "Beijing, 18 November 2019."
DATED = (
    rf"(?P<place>{PLACE}(?:, ?{PLACE})?)(?:, | )(?:\d{{1,2}}\.? [^\W\d_]{{3,12}}\.? |[^\W\d_]{{3,12}}\.? \d{{1,2}}, )"
    r"(?:19|20)\d\d(?:\s?[-–—]{1,2}|:|(?P<stop>\.)) (?=[^\W\d_a-z]|[\"“„«])"
)
# Strings are compiled where they are used, as two above and below are: together 2 ms. Reuters prints the town without a
# dash.
BARE = (
    rf"(?:(?:{'|'.join(TOWNS).upper()})|[A-Z]{{5,}}(?:[ /-][A-Z]{{3,}}){{0,2}}, [A-Z][a-z]{{3,}}) "
    r"(?=[A-Z][\w.]*[a-z.] \w)"
)
AFTER_TOWN = re.compile(r"(?:, ?[A-Z]\.?[A-Z]\.?)?\s?[-–—]{1,2}\s?(?=[A-Z][a-z]+ |[A-Z] |[\"“])")
DASHES, LONGEST_TOWN = frozenset("-–—"), 24  # characters, "Los Angeles, C.A. -" among them
# Capitals and a dash.
CAPITALS = (
    r"[A-ZÀ-ÖØ-Þ]{3,}(?:[ .'’/-]{1,2}[A-ZÀ-ÖØ-Þ]{2,}){0,3}(?:, ?[A-ZÀ-Þ][\w.]*(?: [A-Z][\w.]*)?){0,2}"
    r"(?:, ?[A-Z][a-z]+\.? \d{1,2})?(?:\s*(?:[|–—]|--)|\s-)\s*(?=[^\W\d_a-z]|[\"“‘'«„(]|\d)"
)
# The same behind a headline that stands on the same line.
LATER = (
    r"[A-Z]{4,}(?:[ .'-][A-Z]{2,}){0,3}(?:, [A-Z][\w.]{1,20}){0,2} \((?P<credit>[A-Z][\w ]{1,20})\)"
    r" ?(?:[–—]|--?) (?=[A-Z\"“])"
)
BEFORE_DASH = (") -", ") –", ") —", ")-", ")–", ")—")


def dateline(text: str) -> tuple[int, str]:
    """Where the dateline at the start of `text` ends (0 where there is none), and the name in its brackets or ""."""
    head = text[:120]
    if "(" in head:
        found = CREDITED.match(head)
        if found and _is_credit(found, text):
            return found.end(), found["credit"].strip()
        found = re.search(LATER, text[:200]) if any(map(text[:200].__contains__, BEFORE_DASH)) else None
        if found:
            return found.end(), found["credit"].strip()
    if head[:3].isupper() and head[:3].isalpha():  # not "U.S."
        found = re.match(CAPITALS, head) or re.match(BARE, head)
        if found and found.end() < len(text):
            return found.end(), ""
    if found := _dated(head):
        return found.end(), ""
    if not DASHES.isdisjoint(head[:LONGEST_TOWN]) and (town := _town(head)):
        found = AFTER_TOWN.match(head, town)
        if found and not _town(head[found.end() :]):  # "Paris - London" is a route
            return found.end(), ""
    return 0, ""


def _dated(head: str) -> re.Match[str] | None:
    """A place and a full date before a dash; before a full stop only with a comma between them."""
    if "19" not in head and "20" not in head:
        return None
    found = re.match(DATED, head)
    if found is None or (found["stop"] and head[found.end("place")] != ","):
        return None
    return found if _are_place(found["place"].split()) else None


def dated_dateline(text: str) -> str:
    """The dateline at the start of `text` if it gives a full date, else ""."""
    found = _dated(text[:120])
    return found[0] if found else ""


def _town(text: str) -> int:
    """The length of the name of one of TOWNS that `text` starts with; 0 where it starts with none."""
    name = next(filter(text.startswith, TOWNS), "")
    return 0 if re.match(r"\w", text[len(name) :]) else len(name)


def _is_credit(match: re.Match[str], text: str) -> bool:
    """A name in brackets before a dash; between a place and a capital letter, an agency or all capitals."""
    place, credit, after = match["place"].split(), match["credit"].strip(), text[match.end() : match.end() + 1]
    if not after or after.islower() or len(credit.split()) > 3 or any(map(str.isdigit, credit)):
        return False
    if not _are_place(place):
        return False
    known = credit.casefold() in AGENCIES or (credit.isupper() and len(credit) <= 5)
    if match["dash"].strip():
        return known or credit[0].isupper()
    # "World Health Organization (WHO) Director": initials repeat the name before them.
    return known and "".join(word[0] for word in place if word[0].isupper()) != credit


def _are_place(words: Sequence[str]) -> bool:
    """Whether these words may be the name of a place, or one with a day behind it: "PARIS, 26 juil"."""
    return all(
        word[0].isupper() or word[0].isdigit() or word in SMALL or before.isdigit()
        for before, word in zip(["", *words], words, strict=False)
    )


def agency(name: str) -> str | None:
    """The short name of a news agency, or None where the name is none we know."""
    return AGENCIES.get(" ".join(name.casefold().split()).strip(" .,;:()"))
