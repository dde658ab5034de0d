"""A sentence -> the verbs of what it says is yet to come, and of what it says is done.

In English a verb is its stem. In German, French and Spanish, where the stems of "besuchen" and "besuchte" differ, it is
what is left of a form without the ending. Whatever looks like a form counts: it must be met in two sentences anyway.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from briefing.choosing.claims.similarity import Compared

# -- English -----------------------------------------------------------------------------------------------------------

# Before "to" and a verb these say that what the verb says has not happened.
WISHES = frozenset(
    """
    asked asks attempted called calls demanded expected expects failed fails hoped hopes intended intends likely
    planned plans prepared promised promises proposed ready refused refuses sought seeks threatened threatens
    tried tries urged urges vowed vows wanted wants
    """.split()
)
DONE = frozenset(["has", "have", "had", "was", "were"])
REACH = 6  # words over which a wish is carried on: "called on the mayor of Varn to resign"

# -- the others --------------------------------------------------------------------------------------------------------

# Before the "ge" of a German participle and the "zu" of an infinitive, or behind the verb: "trat am Montag zurück".
PARTICLES = frozenset(
    """ab an auf aus bei durch ein fest frei her hin los mit nach statt teil um unter vor weg wieder zu zurück
    zusammen""".split()
)


class Grammar(NamedTuple):
    """How a language forms what is to come and what is done.

    `plans` are words that make the infinitive behind them a plan, over `reach` words (or right before them, in a German
    clause), `passives` those that make the participle beside them one, and `auxiliaries` those before a
    participle, or right behind it, that say it is done. The others are endings. `irregular` leads from forms, or what
    is left of them, to the verb; from `particles` a verb may be parted.
    """

    plans: frozenset[str]
    passives: frozenset[str]
    auxiliaries: frozenset[str]
    reach: int
    infinitives: tuple[str, ...]
    futures: tuple[str, ...]
    pasts: tuple[str, ...]
    participles: tuple[str, ...]
    irregular: Mapping[str, str]
    particles: frozenset[str] = frozenset()


def _irregular(*lines: str) -> Mapping[str, str]:
    """Form -> verb, of lines of a verb without its ending and its forms."""
    return {form: verb for verb, *forms in map(str.split, lines) for form in forms}


GRAMMARS = {
    "de": Grammar(
        plans=frozenset(
            """wird werden will wollen wollte wollten soll sollen sollte sollten möchte möchten plant planen plante
            hofft hoffen droht drohte fordert forderte erwägt versprach verspricht kündigte kündigt versuchte
            versucht""".split()
        ),
        passives=frozenset(["werden"]),
        auxiliaries=frozenset("hat haben hatte hatten ist sind war waren wurde wurden worden".split()),
        reach=99,  # the infinitive stands last
        infinitives=("en", "n"),
        futures=(),
        pasts=("eten", "ten", "ete", "te"),
        participles=("et", "en", "t"),
        particles=PARTICLES,
        irregular=_irregular(
            "beginn begann begannen begonnen",
            "biet bot boten",
            "bleib blieb blieben",
            "bring brachte brachten bracht",
            "find fand fanden funden",
            "geb gab gaben",
            "geh ging gingen gangen",
            "winn wann wannen wonnen",
            "halt hielt hielten",
            "heb hob hoben",
            "komm kam kamen",
            "lass ließ ließen",
            "les las lasen",
            "nehm nahm nahmen nommen",
            "schließ schloss schlossen",
            "schreib schrieb schrieben",
            "seh sah sahen",
            "sprech sprach sprachen sprochen",
            "steh stand standen",
            "steig stieg stiegen",
            "sterb starb starben storben",
            "treff traf trafen troffen",
            "tret trat traten",
            "verlier verlor verloren",
            "werf warf warfen worfen",
            "zieh zog zogen",
        ),
    ),
    "fr": Grammar(
        plans=frozenset(
            """va vont allait allaient doit doivent devait devaient devrait devraient veut veulent compte comptent
            entend entendent prévoit prévoient envisage envisagent espère espèrent souhaite souhaitent menace""".split()
        ),
        passives=frozenset("être sera seront".split()),
        auxiliaries=frozenset("a ont avait avaient est sont était étaient été fut furent".split()),
        reach=4,
        infinitives=("er", "ir", "re"),
        futures=("era", "eront", "ira", "iront", "ra", "ront"),
        pasts=("ait", "aient", "èrent"),
        participles=tuple("é ée és ées i ie is ies it ite its ites u ue us ues".split()),
        irregular=_irregular(
            "ouvr ouvert ouverte ouverts ouvertes",
            "mett mis mise mises",
            "prend pris prise prises",
            "ten tiend",
            "ven viend",
        ),
    ),
    "es": Grammar(
        plans=frozenset(
            """va van iba iban tiene tienen prevé prevén planea planean quiere quieren espera esperan pretende pretenden
            debe deben deberá deberán desea busca amenaza""".split()
        ),
        passives=frozenset("ser será serán".split()),
        auxiliaries=frozenset("ha han había habían fue fueron está están sido".split()),
        reach=4,
        infinitives=("ar", "er", "ir"),
        futures=("ará", "arán", "erá", "erán", "irá", "irán"),
        pasts=("ó", "aron", "ió", "ieron", "aba", "aban", "ía", "ían"),
        participles=("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
        irregular=_irregular(
            "abr abierto abierta abiertos abiertas",
            "hac hizo hicieron hecho",
            "pon puso pusieron puesto",
            "ten tuvo tuvieron",
            "ven vino vinieron",
        ),
    ),
}
PERFECT = frozenset(["haben", "sein", "worden"])  # "Er soll ihn getroffen haben" tells what is over
LETTERS = 3  # of a verb without its ending, at least


def planned(sentence: Compared) -> set[str]:
    """The verbs of what somebody wants, plans or fails to do, and outside English of what will be."""
    grammar = GRAMMARS.get(sentence.language)
    return set(_to_come(sentence, grammar)) if grammar else _wished(sentence)


def done(sentence: Compared) -> set[str]:
    """The verbs of what was done or has been."""
    grammar = GRAMMARS.get(sentence.language)
    return set(_over(sentence, grammar)) if grammar else _reported(sentence)


def _wished(sentence: Compared) -> set[str]:
    words = sentence.words
    return {
        sentence.stems[i + 1]
        for i, word in enumerate(words[:-1])
        if word == "to" and not WISHES.isdisjoint(words[max(0, i - REACH) : i])
    }


def _reported(sentence: Compared) -> set[str]:
    words = sentence.words
    return {
        stem
        for before, word, stem in zip(("", *words), words, sentence.stems, strict=False)
        if word not in WISHES and (before in DONE or word.endswith("ed"))
    }


def _to_come(sentence: Compared, grammar: Grammar) -> Iterator[str]:
    for word, before, beside in _verbal(sentence, grammar):
        after = beside[-1:]
        if not (grammar.plans.isdisjoint(before) and grammar.plans.isdisjoint(after)) and PERFECT.isdisjoint(after):
            yield from _verbs(word, grammar.infinitives, grammar)
        yield from _verbs(word, grammar.futures, grammar)
        if not grammar.passives.isdisjoint(beside):
            yield from _verbs(word, grammar.participles, grammar)


def _over(sentence: Compared, grammar: Grammar) -> Iterator[str]:
    for word, before, beside in _verbal(sentence, grammar):
        if not grammar.passives.isdisjoint(beside):
            continue
        verbs = list(_verbs(word, grammar.pasts, grammar))
        if not grammar.auxiliaries.isdisjoint((*before, *beside)):
            verbs += _verbs(word, grammar.participles, grammar)
        verbs += [verb for form in (word, _bare(word, grammar.particles)) if (verb := _regular(form, grammar)) != form]
        yield from verbs
        yield from [particle + verb for particle in grammar.particles.intersection(sentence.words) for verb in verbs]


def _verbal(sentence: Compared, grammar: Grammar) -> Iterator[tuple[str, Sequence[str], Sequence[str]]]:
    """Each word that is no name, the words before it that reach it, and the one on each of its sides."""
    words = ("", *[word.rpartition("'")[2] for word in sentence.words], "")  # "s'est"
    for i, word in enumerate(words[1:-1], 1):
        if word not in sentence.names:
            yield word, words[max(0, i - grammar.reach) : i], (words[i - 1], words[i + 1])


def _verbs(word: str, endings: Sequence[str], grammar: Grammar) -> Iterator[str]:
    """What is left of the word without each of the endings that it has."""
    for ending in endings:
        if word.endswith(ending) and len(word) >= len(ending) + LETTERS:
            yield _regular(_bare(word[: -len(ending)], grammar.particles), grammar)


def _regular(form: str, grammar: Grammar) -> str:
    """The verb of a form that is irregular from some letter on: "eintraf" is of "eintreff"."""
    beginnings = (n for n in range(len(form)) if form[n:] in grammar.irregular)
    return next((form[:n] + grammar.irregular[form[n:]] for n in beginnings), form)


def _bare(form: str, particles: frozenset[str]) -> str:
    """A German form without the "ge" at its start or behind a particle, or the "zu" there."""
    if not particles:
        return form
    before, found, verb = form.partition("ge")
    if found and len(verb) >= LETTERS and before in ("", *particles):
        return before + verb
    before, _, verb = form.rpartition("zu")
    return before + verb if before in particles else form
