"""A sentence in another language -> whether it leans on what stands before it; `leaning` does English.

German, French and Spanish are known best; of Portuguese, Italian and Dutch the words and phrases that point back.

It does by a word that points back ("Er", "Cela", "Además"), by a phrase that does ("À ce titre", "Nach ihren Angaben"),
by what only another sentence tells ("Les coûts de cette grève", "Im Mai trat sie zurück"), by a word that joins two
sentences ("Le maire a toutefois"), by a he or she before anybody is named ("Selon la SNCF, il ne reprendra pas") or by
a speaker who is not named ("«Sí», respondió."). All is looked up, because patterns of so many words take a millisecond
or more to compile.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice, pairwise

from briefing.text import WEEKDAYS_ABROAD

OPENING_QUOTES, CLOSING_QUOTES = ('"', "“", "„", "«", "»"), '"”“»«'
WORD = re.compile(r"\w+")
SHOWN = 80  # characters in which the opening words stand
# What ends the first clause, and what stands before the second sentence of a run. Strings, which are compiled in these
# languages.
CLAUSE_END = r"""[,;:–—"“„«»]"""
NEXT = r"""(?<=\w{3})[.!?]["”“»]?\s+(?=["„“«]?[A-ZÄÖÜÉÀ])"""

# What points back, ...
POINTING = {
    "de": frozenset(
        """er ihm ihn sein seine seinen seiner ihr ihre ihren ihrer sie dies diese dieser dieses diesem diesen beide und
        oder aber doch jedoch denn auch so dann dort dabei dazu damit dafür dagegen daher danach darum deshalb deswegen
        trotzdem außerdem zudem ebenso allerdings ansonsten dadurch dahinter daneben daran darauf daraufhin daraus darin
        darüber darunter davon davor demnach demzufolge dennoch deren dessen ferner folglich hierbei hierfür hiermit
        hierzu hingegen indes indessen jene jener jenes letztere letzterer seither solche solcher somit stattdessen
        überdies unterdessen vielmehr währenddessen zuvor""".split()
    ),
    "fr": frozenset(
        """il elle ils elles son sa ses leur leurs ce cet cette ces cela ceci ça celui celle ceux celles et ou mais donc
        car or ni cependant toutefois pourtant néanmoins ainsi aussi alors puis ensuite également voilà""".split()
    ),
    "es": frozenset(
        """él ella ellos ellas ello su sus este esta esto estos estas ese esa eso esos esas aquel aquella aquello
        aquellos y o pero también tampoco además asimismo así entonces luego igualmente allí ahí dicho dicha dichos
        dichas""".split()
    ),
    "pt": frozenset(
        """ele ela eles elas dele dela deles delas nele nela seu sua seus suas este esta estes estas esse essa esses
        essas isto isso aquilo aquele aquela aqueles aquelas deste desta destes destas desse dessa desses dessas disto
        disso neste nesta nestes nestas nesse nessa nesses nessas nisto nisso naquele naquela e ou mas porém contudo
        todavia entretanto portanto também assim então ambos ambas ali lá daí""".split()
    ),
    "it": frozenset(
        """egli ella lui lei loro essi esse suo sua suoi sue questo questa questi queste quello quella quelli quelle ciò
        e ed o ma però anche inoltre così allora quindi dunque tuttavia infatti invece poi perciò pertanto entrambi
        entrambe""".split()
    ),
    "nl": frozenset(
        """hij zij ze hem haar hun hen dit dat deze die en of maar want ook toch echter dus zo daarom daarna daardoor
        daarmee daarbij daarin daarop daarvan daarvoor daartoe daarnaast daarentegen hierdoor hiermee hierbij hierin
        hierop hiervan hiervoor bovendien tevens vervolgens sindsdien beide beiden desondanks niettemin
        eveneens""".split()
    ),
}
# ... but not before these: "diese Woche", "Il faut", "Este martes", "en ce moment", "Ceux qui".
NOT_BACK = frozenset(
    """woche monat jahr sommer herbst winter frühjahr y faut semaine année mois jour matin soir moment été hiver automne
    printemps semana mes año mañana tarde noche momento día días fin verano invierno otoño primavera qui que jahres
    jahre monats tage tagen art mal seite stelle derniers dernières dont est sera serait sont mês ano manhã noite dias
    verão outono inverno última último últimas últimos mattina settimana sera notte estate autunno inverno anno mese
    giorni giorno che segunda terça quarta quinta sexta week maand jaar ochtend middag avond nacht zomer herfst lente
    dagen keer kant de het een er n fim madrugada temporada feriado pomeriggio weekend stagione voorjaar najaar seizoen
    snel como del""".split()
).union(*WEEKDAYS_ABROAD.values())
# ... nor is one of these before another capital: "Ali Khamenei", "Lei Jun", "Hun Sen", "Die Welt".
LIKE_NAMES = {
    "pt": frozenset(["Ali"]),
    "it": frozenset(["Ed", "Lei", "Loro", "Ma"]),
    "nl": frozenset(["Die", "Hun"]),
}
ONLY_BACK = frozenset(["celle", "celles"])  # "ceux qui" are all who do, but not "celles que la Commission a présentées"
# "Knapp eine Million von ihnen", "Plusieurs d'entre eux": of whom was said before. Within so many words of the start.
OF_THEM = {
    "de": ("von ihnen",),
    "fr": ("d entre eux", "d entre elles"),
    "es": ("de ellos", "de ellas"),
    "pt": ("deles", "delas"),
    "it": ("di loro", "di essi", "di esse"),
    "nl": ("van hen",),
}
SOON = 6
# Phrases that do: the letters and digits between marks and spaces, "Par ailleurs", "D'autant que".
PHRASES = {
    "de": frozenset(
        [
            "bis dahin",
            "nach ihren angaben",
            "nach ihren worten",
            "nach ihrer ansicht",
            "nach seinen angaben",
            "nach seinen worten",
            "nach seiner ansicht",
            "z b",
            "zum beispiel",
        ]
    ),
    "fr": frozenset(
        [
            "au contraire",
            "d autant",
            "d où",
            "de fait",
            "de même",
            "de plus",
            "depuis lors",
            "du coup",
            "dès lors",
            "en conséquence",
            "en effet",
            "en outre",
            "en revanche",
            "entre temps",
            "malgré tout",
            "par ailleurs",
            "par conséquent",
            "par exemple",
            "quant à elle",
            "quant à lui",
        ]
    ),
    "es": frozenset(
        [
            "a su juicio",
            "al contrario",
            "aun así",
            "así que",
            "de hecho",
            "desde entonces",
            "en cambio",
            "en consecuencia",
            "en tanto",
            "es decir",
            "mientras tanto",
            "no obstante",
            "por consiguiente",
            "por ejemplo",
            "por lo tanto",
            "por otra parte",
            "por otro lado",
            "por tanto",
            "sin embargo",
        ]
    ),
    "pt": frozenset(
        [
            "ainda assim",
            "além disso",
            "ao contrário",
            "apesar disso",
            "com isso",
            "da mesma forma",
            "depois disso",
            "desde então",
            "do contrário",
            "em contrapartida",
            "em seguida",
            "mesmo assim",
            "na ocasião",
            "no entanto",
            "ou seja",
            "por exemplo",
            "por isso",
            "por outro lado",
            "por sua vez",
        ]
    ),
    "it": frozenset(
        [
            "a suo avviso",
            "a tal fine",
            "ad esempio",
            "al contrario",
            "d altra parte",
            "d altro canto",
            "da allora",
            "di conseguenza",
            "in tal modo",
            "nel frattempo",
            "per di più",
            "per esempio",
            "per questo",
        ]
    ),
    "nl": frozenset(
        [
            "aan de andere",
            "in plaats daarvan",
            "met andere woorden",
            "om die reden",
        ]
    ),
}
# "Gegen sie", "Selon lui", "Según ella"; "À ce titre", "Tras esta decisión": a preposition, and what stands behind it.
BEFORE_IT = {
    "de": frozenset("an auf aus bei durch für gegen in laut mit nach seit trotz unter von vor wegen zu".split()),
    "fr": frozenset(
        """à a après avec chez contre dans de depuis dès en lors malgré par parmi pendant pour sans selon sous sur
        suite""".split()
    ),
    "es": frozenset("a ante con contra de desde durante en entre para por según sin sobre tras".split()),
    "pt": frozenset("a ante após até com contra de desde durante em entre para por segundo sem sob sobre".split()),
    "it": frozenset("a ad con contro da di dopo durante fra in per secondo senza su tra".split()),
    "nl": frozenset("aan bij door in met na naar onder op over sinds tegen tot uit van volgens voor".split()),
}
IT = {
    "de": frozenset("ihm ihn ihnen ihr sie".split()),
    "fr": frozenset("lui elle eux elles cela ceci".split()),
    "es": frozenset("él ella ellos ellas ello eso esto aquello".split()),
    "pt": frozenset("ele ela eles elas isso isto aquilo".split()),
    "it": frozenset("lui lei loro ciò".split()),
    "nl": frozenset("hem haar hen".split()),
}
THAT = {
    "de": frozenset("diese diesem diesen dieser dieses".split()),
    "fr": frozenset("ce cet cette ces".split()),
    "es": frozenset(
        """este esta estos estas ese esa esos esas aquel aquella aquellos aquellas dicho dicha dichos dichas""".split()
    ),
    "pt": frozenset(
        """este esta estes estas esse essa esses essas aquele aquela aqueles aquelas deste desta destes destas desse
        dessa desses dessas neste nesta nestes nestas nesse nessa nesses nessas""".split()
    ),
    "it": frozenset("questo questa questi queste tale tali".split()),
    "nl": frozenset("deze dit".split()),
}
# "Das sagte die Ministerin", but "Das neue Stadion", which the endings of words do not tell apart.
AFTER_DAS = frozenset(
    """bedeutet begründete bestätigte betonte brachte darf dürfe dürfte entspricht ergab erklärte forderte führt führte
    gab gehe geht gelang gelte gibt gilt ging habe hat hatte hieß hätte ist kam kann komme kommt kritisierte kündigte
    könne könnte lag lehnte liege liegt löste mache macht machte meldete muss musste müsse reicht reichte sagt sagte
    schrieb sei sieht soll solle sollte sorgt sorgte stellte steht teilte trifft war wäre werde wies wird wolle wollte
    wurde würde zeigt zeigte berichtete berichten""".split()
)
# "C'est ce que", "C'est la première fois", but "C'est à Paris que", "C'est mardi que".
CLEFT = frozenset("à au aux avec chez dans en lors par pour sous sur".split())

# What joins a clause to the sentence before, where it stands in the first clause: "Der Rat lehnte dagegen ab", but not
# "Die Mieten stiegen, die Löhne dagegen nicht"; ...
JOINTS = {
    "de": (
        "allerdings", "außerdem", "dagegen", "daher", "daraufhin", "demnach", "dennoch", "deshalb", "deswegen",
        "hingegen", "jedoch", "trotzdem", "zudem",
    ),
    "fr": ("cependant", "en outre", "en revanche", "néanmoins", "par ailleurs", "pourtant", "toutefois"),
    "es": ("además", "asimismo", "en cambio", "no obstante", "por otra parte", "sin embargo"),
    "pt": ("além disso", "contudo", "entretanto", "no entanto", "por outro lado", "por sua vez", "porém", "todavia"),
    "it": ("inoltre", "invece", "però", "pertanto", "tuttavia"),
    "nl": ("bovendien", "daarentegen", "daarom", "echter"),
}  # fmt: skip
JOINING = frozenset("und oder aber sondern doch et ou mais y e o u pero sino que".split())
# ... nor where what it joins comes behind it: "sprach sich dagegen aus, die Mole zu sperren", "además de".
COMES_BEHIND, BECAUSE = {"de": (",", " aus,"), "es": (" de ",)}, ", weil "

# -- a he or she before anybody is named -------------------------------------------------------------------------------

HIM_OR_HER = frozenset("er sie ihm ihn".split())  # the formal "Sie" has a capital
HE_OR_SHE = {
    "de": frozenset(["er", "sie"]),
    "fr": frozenset("il elle ils elles".split()),
    "pt": frozenset("ele ela eles elas".split()),
    "it": frozenset(["lui", "lei"]),
    "nl": frozenset(["hij", "zij", "ze"]),
}
IMPERSONAL = frozenset("y faut faudra faudrait fallait s est pleut pleuvait reste semble suffit existe".split())
SOURCE = (("selon",), ("d", "après"))  # who says it is not who it is about
# A time, behind which somebody comes, ...
LATELY = {
    "de": frozenset("bereits erst gestern heute jetzt nun schon später vorgestern zuletzt".split()),
    "fr": frozenset("avant hier auparavant aujourd".split()).union(WEEKDAYS_ABROAD["fr"]),
}

# In a German clause that opens so, the one behind may say who it is: "Als er kam, trat Moreno zurück"; ...
SUBORDINATE = frozenset(
    """als bevor da damit dass falls indem nachdem obwohl seit seitdem sobald solange um was weil wenn wer wie wo
    während""".split()
)
# ... but of these that are prepositions, too, none is a clause in which the pronoun is not the second word.
NO_CLAUSE = frozenset("als da seit um während".split())

# -- what only another sentence tells, in the first clause -------------------------------------------------------------

# "Les objectifs de ces équipements", but not "une ville comme cette ville", "ha dicho cosas".
NOT_THAT = frozenset("wie comme como ha han haber habían había he hemos".split())
ARTICLES = frozenset("Dem Den Der Des Die dem den der des die".split())
STAND_INS = frozenset(
    [("l", "intéressé"), ("l", "intéressée"), ("ce", "dernier"), ("cette", "dernière"), ("ces", "derniers")]
    + [(that, "ci") for that in ("celui", "celle", "ceux", "celles")]
)
# "El mandatario dijo", but "El mandatario chileno, Gabriel Boric". A string, which is compiled where he is met.
MANDATARIO = r"\b(?:[Ee]l mandatario|[Ll]a mandataria)\b(?! [A-ZÁÉÍÓÚ]|(?: [a-záéíóúñ]+){1,2},? [A-ZÁÉÍÓÚ])"
THERE_IS = frozenset("a ait aura aurait avait compris eu".split())  # "il y a", "y compris"

# -- a speaker who is not named ----------------------------------------------------------------------------------------

# What a German "zwar" concedes, the next sentence takes back, unless one of these does.
CONCEDED = frozenset("aber allerdings dennoch doch jedoch nur trotzdem".split())
# Verbs of languages in which they need no pronoun.
SPEAKS = frozenset(
    """aclaró advirtió afirmó agregó añadió apuntó aseguró avisó comentó concluyó confesó contestó declaró denunció dijo
    explicó exclamó insistió indicó lamentó manifestó precisó preguntó recalcó recordó reconoció remarcó respondió
    señaló sentenció sostuvo subrayó zanjó acrescentou afirmou avaliou completou concluiu contou declarou destacou disse
    explicou lembrou relatou ressaltou""".split()
)
NAMING = frozenset("el la los las un una uno su sus o a os as um uma seu sua".split())  # somebody comes behind it
AGED = frozenset(["Jährige", "Jährigen"])  # "sagte der 81-Jährige"
BEHIND_QUOTE = 4  # words in which the pronoun stands: "a-t-il dit"

# German reported speech: "Die Halle sei im Mai geprüft worden." Who says it stands before, unless a clause like "teilte
# die Polizei mit" or "so der Minister" follows, or it is "nach Polizeiangaben".
REPORTED = frozenset("sei seien habe müsse könne solle werde dürfe wolle".split())
BY_SOMEBODY = frozenset(
    """ansicht auffassung auskunft aussage aussagen bekunden bericht dank einschätzung ich laut meinung worten
    zufolge überzeugung""".split()
)
IN_COMPOUNDS = ("angaben", "berichten", "informationen")
ASKING = frozenset("dass ob was wann warum welche welcher welches wer weshalb wie wieso wo woher".split())
SPEAKING = frozenset("bat befand entschied fand gab heißt hieß laut rief riet schrieb so sprach wie wies".split())
NOT_SPEAKING = frozenset("anstatt damit erst jetzt mit nicht seit selbst statt".split())  # though they end as verbs do

# -- what stands in the middle of a German sentence: "Der Rat widersprach damit dem Plan" ------------------------------

PLACING = frozenset("am an auf aus bei im in nach vom von zu zum zur".split())


def leans_elsewhere(text: str, first: str, language: str) -> bool:
    """Whether the sentence leans on what stands before it; `first` is the same without the marks that it opens with."""
    if language not in POINTING:
        return False
    words = [*WORD.findall(first[:SHOWN].lower()), "", "", "", ""]
    if words[0] in POINTING[language] and (words[1] not in NOT_BACK or words[0] in ONLY_BACK):
        return not _is_name(first, language)
    if words[0] in SPEAKS and words[1] == "que":
        return True  # "Reconoció que": who?
    if text.startswith(OPENING_QUOTES):  # what "cela" is, a speaker leaves open too
        return _unnamed_speaks(text, language)
    first = re.split(NEXT, first, maxsplit=1)[0]
    return (
        _is_of_them(words, language)
        or _phrase_points(words, language)
        or _joined(first.lower(), language)
        or _points_in_clause(first, language)
        or (language == "de" and (_points_in_german(first, words) or _unnamed_reports(first)))
        or (language == "fr" and (_is_about_that(words) or _he_first_in_french(first)))
    )


def _is_name(first: str, language: str) -> bool:
    """Whether the first word only looks like one that points back."""
    word, _, behind = first.partition(" ")
    return behind[:1].isupper() and word in LIKE_NAMES.get(language, ())


def _is_of_them(words: Sequence[str], language: str) -> bool:
    """Whether it opens with somebody of them: "Knapp eine Million von ihnen"."""
    beginning = f" {' '.join(words[:SOON])} "
    return any(f" {of_them} " in beginning for of_them in OF_THEM[language])


def _phrase_points(words: Sequence[str], language: str) -> bool:
    """Whether the words that a sentence opens with are one of PHRASES, or a preposition and what points back."""
    phrases = PHRASES[language]
    if " ".join(words[:2]) in phrases or " ".join(words[:3]) in phrases:
        return True
    if words[0] not in BEFORE_IT[language]:
        return False
    at = 2 if words[1] == "de" else 1  # "lors de cette réunion"
    that, following = words[at : at + 2]
    return that in IT[language] or (that in THAT[language] and following not in NOT_BACK and not following.isdigit())


def _points_in_clause(first: str, language: str) -> bool:
    """Whether the first clause speaks of what another sentence tells: "Les coûts de cette grève", "Im Mai trat sie"."""
    clause = re.split(CLAUSE_END, first, maxsplit=1)[0]
    words = [*WORD.findall(clause.lower()), ""]
    for before, that, behind in islice(zip(words, words[1:], words[2:], strict=False), SOON - 1):
        if that in THAT[language] and before not in NOT_THAT and behind not in NOT_BACK and behind.isalpha():
            return True
    if language == "de":
        return _he_in_german(first, clause) or _stands_in_german(clause.split())
    if language == "es":
        return "mandatari" in first and "presiden" not in first and re.search(MANDATARIO, first) is not None
    return not STAND_INS.isdisjoint(pairwise(words[:SOON])) or _there_in_french(words)


def _he_in_german(first: str, clause: str) -> bool:
    """Whether a he or she stands in the first clause, and none behind it may say who that is."""
    words = clause.strip().rstrip(".!").split(" ")
    at = next((i for i, word in enumerate(words) if word in JOINING or word in HIM_OR_HER), 0)
    if at == 0 or words[at] in JOINING:
        return False
    opener = words[0].lower()
    if opener not in SUBORDINATE or (opener in NO_CLAUSE and at > 1):
        return True
    behind = first[len(clause) + 1 :].split()
    return not HE_OR_SHE["de"].isdisjoint(behind[1:2])


def _stands_in_german(words: Sequence[str]) -> bool:
    """Whether it is about "den 81-Jährigen" or "einen solchen Beschluss"."""
    return any(
        (word.endswith(("-Jährige", "-Jährigen")) and before in ARTICLES)
        or (word.startswith("solche") and before.lower().startswith("ein"))
        for before, word in pairwise(words)
    )


def _there_in_french(words: Sequence[str]) -> bool:
    """Whether there is a "y" that is somewhere, behind other words than "il"."""
    return any(
        word == "y" and before not in HE_OR_SHE["fr"] and behind not in THERE_IS
        for before, word, behind in zip(words, words[1:], words[2:], strict=False)
    )


def _joined(small: str, language: str) -> bool:
    """Whether a word in the first clause joins the sentence, in small letters, to another one."""
    for joint in JOINTS[language]:
        if joint not in small:
            continue
        before, _, behind = small.partition(f" {joint}")
        clause = before.rstrip(",")
        if (
            behind
            and not behind[0].isalpha()
            and not behind.startswith(COMES_BEHIND.get(language, ()))
            and BECAUSE not in behind
            and not any(map(clause.__contains__, ",;:–—("))
            and JOINING.isdisjoint(clause.split())
        ):
            return True
    return False


def _unnamed_reports(first: str) -> bool:
    """Whether a German sentence is reported speech, and nothing in it says whose."""
    if REPORTED.isdisjoint(first.split()):
        return False  # as most
    clause, *behind = re.split(r"[,;:–—] ?", first)
    words = WORD.findall(first.lower())
    if REPORTED.isdisjoint(clause.split()) or words[0] in ASKING or not BY_SOMEBODY.isdisjoint(words):
        return False
    openers = [clause.split(" ", 1)[0].strip(CLOSING_QUOTES + ".") for clause in behind]
    return not any(word.endswith(IN_COMPOUNDS) for word in words) and not any(map(_speaks, openers))


def _speaks(opener: str) -> bool:
    """Whether a German clause that opens so may say who speaks: with a verb in small letters, or "so"."""
    is_verb = opener.islower() and opener.endswith(("t", "te", "ten")) and opener not in NOT_SPEAKING
    return is_verb or opener in SPEAKING


def _points_in_german(text: str, words: Sequence[str]) -> bool:
    """Whether it opens with "Das" and a verb, or with a time and he or she behind the verb ("Am Freitag sagte er"), or
    has a "damit" or "dort" in a clause alone that points at what another sentence tells."""
    if words[0] == "das":
        return words[1] in AFTER_DAS
    if " zwar " in text and CONCEDED.isdisjoint(WORD.findall(text)):
        return True
    verb = 2 if words[0] == "am" and words[1].endswith("tag") else 1 if words[0] in LATELY["de"] else 0
    if verb and words[verb + 1] in HE_OR_SHE["de"]:
        return True
    if ("damit" not in text and "dort" not in text) or "," in text:  # "damit, dass", "damit begonnen, das Haus zu"
        return False
    every = text.split()
    return "damit" in every or ("dort" in every and PLACING.isdisjoint(every[: every.index("dort")]))


def _is_about_that(words: Sequence[str]) -> bool:
    """Whether it opens with "C'est" and goes on with what that is."""
    return words[0] == "c" and words[1] in {"est", "était"} and words[2] not in CLEFT | NOT_BACK


def _he_first_in_french(first: str) -> bool:
    """Whether he or she comes behind a first phrase that names only who says it, or a time: "Selon la SNCF, il"."""
    before, comma, after = first.partition(", ")
    opening = WORD.findall(before.lower())
    pronoun, *behind = [word for word in WORD.findall(after[:SHOWN].lower()) if word not in {"n", "ne"}] or [""]
    verb = behind[0] if behind else ""
    if not comma or pronoun not in HE_OR_SHE["fr"] or verb in IMPERSONAL:
        return False
    return any(tuple(opening[: len(words)]) == words for words in SOURCE) or (
        len(opening) < 4 and bool(opening) and opening[0] in LATELY["fr"]
    )


def _unnamed_speaks(text: str, language: str) -> bool:
    """Whether a pronoun, or a Spanish or Portuguese verb without a subject, stands behind the last quotation: "«Sí»,
    respondió."."""
    spoken = max(map(text.rfind, CLOSING_QUOTES))
    words = WORD.findall(text[spoken:]) if spoken > 0 else []
    if words[:1] != [] and words[0] in SPEAKS:
        return all(map(str.islower, words)) and NAMING.isdisjoint(words)
    behind = words[:BEHIND_QUOTE]
    pronouns = HE_OR_SHE.get(language, frozenset())
    return not pronouns.isdisjoint(behind) or (language == "de" and not AGED.isdisjoint(behind))
