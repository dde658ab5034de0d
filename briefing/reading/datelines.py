"""A paragraph -> the dateline it opens with: where it ends, and whom it credits ("LONDON (Reuters) - ")."""

from __future__ import annotations

import re
from collections.abc import Sequence

# What agencies call themselves -> the short name they are known by.
AGENCIES = {
    "aap": "AAP",
    "adnkronos": "Adnkronos",
    "afp": "AFP",
    "agence france presse": "AFP",
    "agence france-presse": "AFP",
    "agência brasil": "Agência Brasil",
    "agi": "AGI",
    "anadolu": "Anadolu",
    "anadolu agency": "Anadolu",
    "ani": "ANI",
    "anp": "ANP",
    "ansa": "ANSA",
    "ap": "AP",
    "apa": "APA",
    "askanews": "askanews",
    "associated press": "AP",
    "ats": "ATS",
    "belga": "Belga",
    "bloomberg": "Bloomberg",
    "bta": "BTA",
    "canadian press": "CP",
    "colpisa": "Colpisa",
    "ctk": "CTK",
    "čtk": "CTK",
    "dapd": "dapd",
    "deutsche presse-agentur": "dpa",
    "dow jones": "Dow Jones",
    "dpa": "dpa",
    "dts": "dts",
    "efe": "EFE",
    "efecom": "EFE",
    "epd": "epd",
    "estadão conteúdo": "Estadão Conteúdo",
    "europa press": "Europa Press",
    "folhapress": "Folhapress",
    "ians": "IANS",
    "interfax": "Interfax",
    "itar-tass": "TASS",
    "keystone-ats": "ATS",
    "keystone-sda": "SDA",
    "kna": "KNA",
    "kyodo": "Kyodo",
    "lusa": "Lusa",
    "mti": "MTI",
    "notimex": "Notimex",
    "ntb": "NTB",
    "ots": "ots",
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
    "telam": "Télam",
    "télam": "Télam",
    "the associated press": "AP",
    "the canadian press": "CP",
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
    "中新社": "China News Service",
    "中新网": "China News Service",
    "新华网": "Xinhua",
    "新華社": "Xinhua",
    "中央社": "CNA",
    "法新社": "AFP",
    "路透社": "Reuters",
    "美联社": "AP",
    "美聯社": "AP",
    "共同社": "Kyodo",
    "韩联社": "Yonhap",
}
PLACE = r"[^\W\d_a-z][^\W_]*(?:[.'’ /-]{1,2}[^\W_]+){0,4}\.?"
# Words inside names of places, and before a day: "PARIS, le 12 mars (AFP) -".
SMALL = frozenset("al am an and da de del den der des do dos du el im la le les of the".split())
# The dash may stand before the brackets as well, and Spanish and Belgian papers have ".-" and "=" for it: "Roma, 12
# mar. - (Adnkronos) -", "Lima (EFE).-"; the agency of the German churches has a full stop.
CREDITED = re.compile(
    rf"(?P<place>(?:{PLACE}(?:, ?[\w.' ]{{2,24}}){{0,3}},? ?)?)(?:[-–—] ?)?\((?P<credit>[^()]{{2,32}})\)"
    r"(?P<dash>\s*\.?\s?[-–—_:|=]{1,2}|\.?)\s*"
)
# Towns that stand in datelines without a country. Only these are taken for a dateline in small letters: any other word
# before a dash may be the subject of a sentence.
TOWNS = (
    "Amsterdam|Ankara|Athens|Atlanta|Baghdad|Bangkok|Beijing|Beirut|Berlin|Boston|Brussels|Cairo|Chicago|Damascus|Delhi|"
    "Dubai|Frankfurt|Geneva|Havana|Hong Kong|Islamabad|Istanbul|Jakarta|Jerusalem|Kabul|Kiev|Kyiv|Lagos|Lisbon|London|"
    "Los Angeles|Madrid|Manila|Mexico City|Moscow|Mumbai|Nairobi|New Delhi|New York|Oslo|Paris|Prague|Rome|Seoul|"
    "Shanghai|Singapore|Stockholm|Sydney|Taipei|Tehran|Tel Aviv|Tokyo|Toronto|Tunis|Vienna|Warsaw|Washington|Zurich"
).split("|")
# Towns whose football clubs are called like them, too ("Valencia - Sevilla"): behind the dash an article must stand.
TOWNS_OF_CLUBS = (
    "Barcelona|Bern|Berne|Bogotá|Bonn|Brasília|Bremen|Brüssel|Bruxelles|Buenos Aires|Caracas|Ciudad de México|"
    "Den Haag|Dresden|Düsseldorf|Genève|Genf|Graz|Hamburg|Hannover|Karlsruhe|Kiel|Köln|La Habana|Leipzig|Lille|Lima|"
    "Lisboa|Londres|Luxembourg|Luxemburg|Lyon|Magdeburg|Mainz|Marseille|Milano|Montréal|Moscou|Moskau|München|Napoli|Nürnberg|"
    "Peking|Pékin|Potsdam|Praha|Québec|Rio de Janeiro|Roma|Salzburg|Santiago|São Paulo|Sevilla|Strasbourg|Stuttgart|"
    "Torino|Toulouse|Valencia|Wien|Zürich"
).split("|")
ROMANCE = "Les?|La|Une?|El|Los|Las|Una|Il|Lo|Gli|I|Os?|As?|Uma?"  # articles; "Marseille - Le Mans" has none
# A string, which is compiled where a text begins with one of these towns.
AFTER_CLUB = rf"\s?[-–—]{{1,2}}\s(?=(?:Der|Die|Das|Eine?) |(?:{ROMANCE}) [^\W\d_A-ZÀ-Þ]|L['’][^\W\d_A-ZÀ-Þ])"
MONTH = (
    r"(?i:jan|ene|gen|f[eé]v|feb|mar|mär|a[bpv]r|ma[giy]|ju[iln]|giu|lug|ago|aug|aoû|se[pt]|o[cktu]t|nov|d[eéi][cz])"
    r"[^\W\d_]{0,7}\.?"
)
# "Braunau, 19. November 2019 –", "Beijing, 18 November 2019.", "Nîmes, le 12 mars 2026.", "Lima, 12 de marzo de 2026.-"
DATED = (
    rf"(?P<place>{PLACE}(?:, ?{PLACE})?)(?:, (?:le )?| )"
    r"(?:\d{1,2}(?:er|º)?\.? (?:de )?[^\W\d_]{3,12}\.? (?:de )?"
    r"|[^\W\d_]{3,12}\.? \d{1,2}, "
    r"|(?<=, )\d{1,2}\.\d{1,2}\.)"
    r"(?:19|20)\d\d(?:\.?\s?[-–—]{1,2}|:|(?P<stop>\.)) (?=[^\W\d_a-z]|[\"“„«])"
)
# Strings are compiled where they are used, as two above and below are: together 2 ms. Reuters prints the town without a
# dash.
BARE = (
    rf"(?:(?:{'|'.join(TOWNS).upper()})|[A-Z]{{5,}}(?:[ /-][A-Z]{{3,}}){{0,2}}, [A-Z][a-z]{{3,}}) "
    r"(?=[A-Z][\w.]*[a-z.] \w)"
)
AFTER_TOWN = re.compile(r"(?:, ?[A-Z]\.?[A-Z]\.?)?\s?[-–—]{1,2}\s?(?=[A-Z][a-z]+ |[A-Z] |[\"“])")
DASHES, LONGEST_TOWN = frozenset("-–—"), 24  # characters, "Los Angeles, C.A. -" among them
# Capitals and a dash, or what papers have for it: "ROMA, 12 MAR -", "VALENCIA.-", "BERLIN taz |". Spanish puts ".-"
# behind who asks and the number of an article of law as well.
CAPITALS = (
    r"(?!(?:PREGUNTA|RESPUESTA|PRIMER[OA]|SEGUND[OA]|TERCER[OA]|CUART[OA]|ÚNICO|NOTA|ART[IÍ]CULO)\b)"
    r"[A-ZÀ-ÖØ-Þ]{3,}(?:[ .'’/-]{1,2}[A-ZÀ-ÖØ-Þ]{2,}){0,3}(?:, ?[A-ZÀ-Þ][\w.]*(?: [A-Z][\w.]*)?){0,2}"
    rf"(?:, ?[A-Z][a-z]+\.? \d{{1,2}}|, \d{{1,2}} (?:de )?{MONTH})?"
    r"(?:\s*(?:[|–—]|--)|\s-|\.\s?[-–—]|\s[a-z]{2,4}(?:/[a-z]{2,4})?\s?\|)\s*(?=[^\W\d_a-z]|[\"“‘'«„(]|\d)"
)
AFTER_CREDIT = rf"{PLACE}, \d{{1,2}} {MONTH} [-–—] ?(?=[^\W\d_a-z]|[\"“„«])"
# The same behind a headline that stands on the same line.
LATER = (
    r"[A-Z]{4,}(?:[ .'-][A-Z]{2,}){0,3}(?:, [A-Z][\w.]{1,20}){0,2} \((?P<credit>[A-Z][\w ]{1,20})\)"
    r" ?(?:[–—]|--?) (?=[A-Z\"“])"
)
# "新华社上海3月10日电 ", "（中央社記者張三台北10日電）", "央视网消息：": an agency, or a site, and its cable; not
# "据新华社", which is a part of the sentence, nor "互联网", the internet.
CABLE = (
    r"(?![据據互])(?:(?P<open>[（(])?(?P<credit>[^\W\d_]{1,5}?[社网網])[^，。：:（）()]{0,16}?\d{1,2}日[专專]?[电電]"
    r"(?(open)[）)]\s*|(?:\s*[（(][^（）()]{2,24}[）)]\s*|\s+))"
    r"|(?P<site>[^\W\d_]{2,5}[网網])(?:\d{1,2}月\d{1,2}日)?(?:消息|[讯訊])(?:[：:]\s*|\s+))"
)
CABLES = frozenset("电電讯訊息")
BEFORE_DASH = (") -", ") –", ") —", ")-", ")–", ")—")


def dateline(text: str) -> tuple[int, str]:
    """Where the dateline at the start of `text` ends (0 where there is none), and the name in its brackets or ""."""
    head = text[:120]
    if "(" in head:
        found = CREDITED.match(head)
        if found and _is_credit(found, text):
            # "(ANSA) - ROMA, 12 MAR - Il consiglio"
            later = re.match(AFTER_CREDIT, text[found.end() :]) if not found["place"] and found["dash"] else None
            return found.end() + (later.end() if later else 0), _name(found["credit"])
        found = re.search(LATER, text[:200]) if any(map(text[:200].__contains__, BEFORE_DASH)) else None
        if found:
            return found.end(), found["credit"].strip()
    if not CABLES.isdisjoint(head[:60]) and (found := re.match(CABLE, head)):
        return found.end(), found["credit"] or found["site"]
    if head[:3].isupper() and head[:3].isalpha():  # not "U.S."
        found = re.match(CAPITALS, head) or re.match(BARE, head)
        if found and found.end() < len(text):
            return found.end(), ""
    if found := _dated(head):
        return found.end(), ""
    return _behind_town(head) if not DASHES.isdisjoint(head[:LONGEST_TOWN]) else 0, ""


def _behind_town(head: str) -> int:
    """Where the dash behind a town ends that `head` starts with; 0 where there is none."""
    if town := _named_first(head, TOWNS):
        found = AFTER_TOWN.match(head, town)
        is_route = found and _named_first(head[found.end() :], TOWNS)  # "Paris - London"
        return found.end() if found and not is_route else 0
    town = _named_first(head, TOWNS_OF_CLUBS)
    found = re.match(AFTER_CLUB, head[town:]) if town else None
    return town + found.end() if found else 0


def _dated(head: str) -> re.Match[str] | None:
    """A place and a full date before a dash; before a full stop only with a comma between them."""
    if "19" not in head and "20" not in head:
        return None
    found = re.match(DATED, head)
    if found is None or (found["stop"] and head[found.end("place")] != ","):
        return None
    return found if _are_place(found["place"].split()) else None


def _named_first(text: str, towns: Sequence[str]) -> int:
    """The length of the name of one of the towns that `text` starts with; 0 where it starts with none."""
    name = next(filter(text.startswith, towns), "")
    return 0 if re.match(r"\w", text[len(name) :]) else len(name)


def _name(credit: str) -> str:
    """What the brackets credit; of an agency and its desk ("dpa/lnw") the agency."""
    first = credit.strip().split("/")[0]
    return first if agency(first) else credit.strip()


def _is_credit(match: re.Match[str], text: str) -> bool:
    """A name in brackets before a dash; between a place and a capital letter, an agency or all capitals."""
    place, credit, after = match["place"].split(), match["credit"].strip(), text[match.end() : match.end() + 1]
    if not after or after.islower() or len(credit.split()) > 3 or any(map(str.isdigit, credit)):
        return False
    if not _are_place(place):
        return False
    named = agency(_name(credit)) is not None
    if match["dash"].strip() == ".":
        return named
    known = named or (credit.isupper() and len(credit) <= 5)
    if match["dash"].strip():
        return known or credit[0].isupper()
    # "World Health Organization (WHO) Director": initials repeat the name before them.
    return known and "".join(word[0] for word in place if word[0].isupper()) != credit


def _are_place(words: Sequence[str]) -> bool:
    """Whether these words may be the name of a place, or one with a day behind it: "PARIS, 26 juil", "LIMA, 26 de
    julio"."""
    return all(
        word[0].isupper()
        or word[0].isdigit()
        or word in SMALL
        or before[:1].isdigit()
        or (before == "de" and day[:1].isdigit())
        for day, before, word in zip(["", "", *words], ["", *words], words, strict=False)
    )


def agency(name: str) -> str | None:
    """The short name of a news agency, or None where the name is none we know."""
    return AGENCIES.get(" ".join(name.casefold().split()).strip(" .,;:()"))
