"""A full stop and what stands around it -> whether it ends a short form and no sentence, in seven languages.

sentencex knows most short forms; here stand those that it does not know, and the ordinals of German.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple


class ShortForms(NamedTuple):
    """The short forms of a language without their full stops: those that nothing but a name follows, those that may
    end a sentence too, those that only a number follows; and the words with a capital that begin a sentence and no
    name."""

    titles: str = ""
    others: str = ""
    numbered: str = ""
    openers: str = ""


# Capitals count: "max. 3" is a short form, and Max is a name. What is a word, too, needs a number behind it: "no. 3".
SHORT_FORMS = {
    "de": ShortForms(
        titles="""Fa Frl Hrn Hl Dipl.-Ing Dipl Kurfürstl Königl königl Kgl kgl Herzogl Fürstl Kaiserl Staatl
        staatl Städt städt Kirchl kirchl Evang evang Gebr Hptm Oblt Kpt Bgm Pfr Präs Stellv stellv Vors ehem
        inkl exkl einschl zzgl insb insbes gegr geb ggü bayer österr schweiz amerik frz engl ital griech dt lat
        max jur rer phil""",
        others="Abs Abt Bd Bhf Bez Mill Tsd hl Ziff Whg",
        numbered="Az Tel Kap Urt Rn",
        openers="""Aber Alle Allerdings Als Am An Auch Auf Aus Außerdem Bei Beim Bereits Bis Da Dabei Damit
        Danach Das Dass Dem Den Denn Der Des Deshalb Die Dies Diese Dieser Dieses Doch Dort Durch Ein Eine Einem
        Einen Einer Er Erst Es Für Gegen Gestern Heute Hier Ich Ihr Ihre Im In Insgesamt Jede Jeder Jetzt Kein
        Keine Man Mehr Mehrere Mit Nach Nachdem Nicht Noch Nun Nur Ob Obwohl Oder Ohne Schon Seit Sein Seine Sie
        So Trotz Um Und Unter Viele Vom Von Vor Warum Was Weil Weitere Wenn Wer Wie Wir Wo Während Zu Zudem
        Zuletzt Zum Zur Zuvor Zwar Zwischen Über""",
    ),
    "fr": ShortForms(
        titles="""M Mme Mlle Mmes Dr Drs dr Pr Prof prof Me Mgr Mr St Ste Sts bd Bd Gal Gén gén Col col Cdt Cne
        Lt Sgt réf préf Préf éd coll dép Dép trad Éts Ets""",
        others="Cie Sté Jr Ch Ph Th",
        numbered="no nos No Nos n N h t art L R D",
        openers="""A À Alors Après Au Aucun Aucune Aujourd Aussi Autre Aux Avant Avec C Car Ce Ceci Cela Celle
        Celui Cependant Certains Ces Cet Cette Ceux Chaque Chez Comme Contre D Dans De Depuis Des Deux Dès Donc
        Du Elle Elles En Enfin Ensuite Entre Et Grâce Hier Il Ils J Je L La Le Les Leur Leurs Lors Lorsque Lui
        Ma Mais Malgré Même Mes Mme Moins Mon N Ne Ni Nos Notre Nous On Or Ou Où Par Parmi Pendant Plus
        Plusieurs Pour Pourtant Puis Qu Quand Que Quelque Quelques Qui S Sa Sans Se Selon Ses Si Son Sous Sur
        Toujours Tous Tout Toute Toutefois Toutes Trois Très Un Une Vers Vous""",
    ),
    "es": ShortForms(
        titles="""Dña Dª Dres Excma Ilmo Ilma Ayto Licda Cnel Cmdte Tte Sgto Mons Pbro Hno Hna Rvdo Rvda Pdte
        Pdta St Mr Mrs Ctra Plza Ntra Ntro Mª Fco Urb aprox Cía Hosp""",
        numbered="arts nro Nro nros n.os cf Cf",
        openers="""A Además Ahora Al Algunos Allí Ante Así Aunque Ayer Cada Como Con Cuando De Del Desde Después
        Durante Él El Ella Ellas Ellos En Entre Esa Esas Ese Eso Esos Esta Está Estas Este Esto Estos Fue Ha
        Había Han Hasta Hay Hoy La Las Le Les Lo Los Luego Más Mientras Mi Muchos Nada Nadie Ni No Nos O Otra
        Otro Otros Para Pero Por Porque Pues Que Quien Se Según Ser Si Sí Sin Sobre Son Su Sus También Tampoco
        Todas Todo Todos Tras Tres Un Una Unas Unos Varios Y Ya Yo""",
    ),
    "it": ShortForms(
        titles="Ten Sta Sto Gent fraz ist istit d.lgs D.lgs",
        numbered="n nn N pag lg",
        openers="""A Ad Ai Al Alla Alle Anche Ancora Attualmente Che Chi Ci Come Con Così Così Da Dal Dalla
        Dalle Dei Del Della Delle Di Dopo Dove Due E È Ed Era Erano Fu Gli Ha Hanno I Il In Inoltre Io L La Le
        Lo Loro Lui Lei Ma Mentre Molti Ne Negli Nei Nel Nell Nella Nelle Nessuno Noi Non O Oggi Ogni Per Perché
        Però Più Poi Quando Quella Quelle Quelli Quello Questa Queste Questi Questo Qui Se Secondo Senza Si Sì
        Sono Su Sua Sue Sugli Sui Sul Sulla Suo Tra Tutti Un Una Uno Vi""",
    ),
    "pt": ShortForms(
        titles="""Srta Profa Arq Exma Ilmo Ilma Cel Cap Ten Alm Brig Pe Fr Mons Card Av Pça Pç Trav Sta Gov dep
        Pres Min Univ Fac Depto Cia""",
        numbered="arts nº núm p pág págs vol cap Cap tel Tel séc",
        openers="""A À Ainda Além Algumas Alguns Antes Ao Aos Após Apesar As Às Assim Até Cada Com Como Contra
        Da Daí Das De Depois Desde Dessa Desse Do Dos Durante E É Ela Elas Ele Eles Em Embora Enquanto Então
        Entre Era Essa Essas Esse Esses Esta Estas Este Estes Eu Foi Foram Há Hoje Isso Isto Já Mais Mas Mesmo
        Muitos Na Nas Não Nem Nenhum No Nos Nós O Ontem Onde Os Ou Outra Outro Outros Para Pela Pelo Por Porém
        Porque Quando Quem Que Se Segundo Sem Ser Seu Seus Só Sob Sobre Sua Suas Também Tem Todas Todo Todos
        Três Um Uma Você""",
    ),
    "nl": ShortForms(
        titles="""mevr Mevr mw Mw mej Mej ds Ds kol lt sgt jhr Jhr Kon kon Ned ned incl excl ong plm
        secr Th Joh Chr""",
        openers="""Aan Al Alle Als Bij Daar Daarna Dat De Deze Die Dit Door Dus Een En Er Eerst Elke Geen Haar
        Had Heeft Het Hij Hoe Hun Ik In Is Je Kan Maar Meer Men Met Na Naar Niet Nog Nu Of Om Onder Ook Op Over
        Per Sinds Tegen Ten Tijdens Toch Toen Tot Tussen Twee Uit Vanaf Veel Volgens Voor Vooral Waar Want Was
        Wat We Wel Wie Wij Zal Ze Zijn Zo Zonder Zij Zou""",
    ),
    "vi": ShortForms(titles="TP Tp PGS GS TS ThS BS KS LS NSND NSƯT TX"),
}
# The number of what is counted: a number behind an article, a preposition that needs one or another ordinal.
# Strings, which are compiled for German text.
COUNTED = (
    r"(?i)(?:\b(?:d(?:er|ie|as|em|en|es)|in|[ia]m|[zv]om|zu[mr]|beim|ins|ans|(?:k?ein|jede|diese|[dms]ein|ihr|unser|eure?)"
    r"(?:e?[mnrs]|e)?|vergangene[nrs]?)|\d{1,3}\.(?: (?:und|oder|bis|sowie)|,|/)) ?\d{1,3}\.$"
)
# What is counted wherever the number stands. "Der 1. FC Köln" is a name, the 20. d. M. a day.
ALWAYS_COUNTED = (
    r"(?:Jan|Jän|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Jahrhundert|Weltkrieg|Halbjahr|Quartal|Halbzeit"
    r"|(?:Bundes|Regional|Ober|Kreis)?[Ll]iga|[FHSTV][A-Z]{0,2}[CV]\b|d\. ?[JM]\.)"
)
APOSTROPHES, BEFORE_LETTER = "'’", ".-–('’\"«„“["


def goes_on(before: str, after: str, language: str) -> bool:
    """Whether the full stop that `before` ends with belongs to a short form, an initial or an ordinal, so that `after`
    goes on with the sentence. `before` and `after` need only some words."""
    if not before.endswith("."):
        return False
    if after[:1].isalnum() and before[-2:-1].isalpha() and (before[-3:-2].isspace() or before[-3:-2] in BEFORE_LETTER):
        return True  # "R.E.M.", "a.C.", "E.ON": a letter and a full stop with no space behind it
    if language == "de" and _is_ordinal(before, after.lstrip()):
        return True
    if language not in SHORT_FORMS:
        return False
    return _is_short(before, after.lstrip().lstrip('"“„«'), language)


def _is_ordinal(before: str, after: str) -> bool:
    if not before[-2:-1].isdigit():
        return False
    if re.search(r"(?<![\d.,:])\d{1,2}\.$", before) and re.match(ALWAYS_COUNTED, after):
        return True
    return re.search(COUNTED, before) is not None and after[:1].isupper() and not _opens(after, "de")


def _is_short(before: str, after: str, language: str) -> bool:
    titles, others, numbered = _forms(language)
    form = (before.split() or [""])[-1][:-1].lstrip('([«„“"')
    for mark in APOSTROPHES:
        form = form.rpartition(mark)[2]  # "l'art."
    if form in titles:
        return True
    if after[:1].isdigit():
        return form in numbered or form in others
    if language == "es" and len(form) == 2 and form[0] == form[1]:  # "RR. HH.", "EE. UU."
        return form.isupper() and after[:1] == after[1:2] and after[2:3] == "."
    is_initial = len(form.rpartition("-")[2]) == 1 and form[-1].isupper() and language not in {"de", "vi"}
    return (is_initial or form in others) and after[:1].isupper() and not _opens(after, language)


@cache
def _forms(language: str) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    titles, others, numbered, _ = SHORT_FORMS[language]
    return frozenset(titles.split()), frozenset(others.split()), frozenset(numbered.split())


@cache
def _openers(language: str) -> frozenset[str]:
    return frozenset(SHORT_FORMS[language].openers.split())


def _opens(text: str, language: str) -> bool:
    """Whether `text` opens with a word that begins a sentence: "A" does in Spanish, the initial "A." does not."""
    word = text[: next((i for i, letter in enumerate(text) if not letter.isalpha()), len(text))]
    return text[len(word) : len(word) + 1] != "." and word in _openers(language)
