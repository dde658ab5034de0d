"""Two sentences -> why they cannot be one claim, however alike their words are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from briefing.choosing.claims.opposites import opposite
from briefing.choosing.claims.similarity import Compared
from briefing.choosing.claims.tenses import done, planned
from briefing.text import MONTHS, WEEKDAYS

NEGATIONS = frozenset(
    [
        "not", "no", "never", "none", "nobody", "nothing", "neither", "nor", "without", "cannot",
        "nicht", "kein", "keine", "keinen", "nie", "niet", "geen", "ikke", "inte", "ne", "pas", "jamais", "nunca",
        "não", "non", "не", "нет", "δεν", "لا", "لم", "لن", "ليس", "לא", "אין", "नहीं",
    ]
)  # fmt: skip
# Verbs that turn a claim round. Not their participles, unless the language tells its news in them: "refusing to leave"
# denies nothing that another report says.
DENIALS = frozenset(
    [
        "denied", "denies", "deny", "rejected", "rejects", "refused", "refuses", "refuted", "refutes", "cancelled",
        "canceled", "withdrew",
        "abgelehnt", "bestreitet", "bestritt", "dementiert", "dementierte", "lehnte", "verworfen", "zurückgewiesen",
        "démenti", "dément", "refuse", "refusé", "rejeté", "rejette",
        "desmiente", "desmintió", "negó", "niega", "rechaza", "rechazado", "rechazó",
        "desmentiu", "nega", "negou", "rejeita", "rejeitado", "rejeitou",
        "bocciato", "negato", "respinge", "respinto", "rifiuta", "rifiutato", "smentisce", "smentito",
        "afgewezen", "ontkende", "ontkent", "verwerpt", "verwierp", "verworpen", "weigerde", "weigert",
    ]
)  # fmt: skip
SPEECH = frozenset(
    [
        "said", "says", "say", "told", "added", "adds", "insisted", "insists", "warned", "warns", "argued", "argues",
        "stated", "noted", "testified", "claimed", "replied", "tweeted", "wrote",
    ]
)  # fmt: skip
# Who speaks for one side never says what the other said: "the company said", "the union said".
DISPUTES = (
    ("company employer employers firm management", "union unions workers strikers"),
    ("prosecution prosecutor prosecutors", "attorney attorneys defence defense lawyer lawyers"),
    ("government minister ministry", "opposition rebels protesters activists"),
)
SIDE_OF = {
    word: (dispute, side)
    for dispute, sides in enumerate(DISPUTES)
    for side, words in enumerate(sides)
    for word in words.split()
}
PRONOUNS = frozenset(["he", "she", "it", "they", "we", "i", "who", "which", "that"])
# The last words of many names: "Palmer Square" is not "Logan Square", though "Mr Kerr" is "Ann Kerr".
KINDS = frozenset(
    """
    airport avenue bank bay beach bridge church city college committee company council county court department district
    hill hospital hotel island islands lake ministry mountain park party prison province river road school square state
    station street town university valley village
    """.split()
)
NEGATED = 4  # words after a negation of which the first with content is negated: "no more than a shower"
HARDLY = 3  # content words by which a denial may differ from what it denies, whatever it negates
REACH = 6  # words over which a negation is carried on
AGE = 2  # digits
JOINING = frozenset(["and", "or"])  # "Ito and Berg" is "Berg and Ito"


def contradiction(a: Compared, b: Compared) -> str:
    """What keeps the two apart, whichever comes first; "" if nothing."""
    return next((reason for reason, holds in VETOES if holds(a, b)), "")


def _other_numbers(a: Compared, b: Compared) -> bool:
    """Whether each states a number that the other does not; more numbers on one side are no contradiction."""
    return not (a.numbers <= b.numbers or b.numbers <= a.numbers)


def _other_dates(a: Compared, b: Compared) -> bool:
    months = [MONTHS & w.names for w in (a, b)]
    return any(x and y and x.isdisjoint(y) for x, y in ((a.weekdays, b.weekdays), months))


def _one_denies(a: Compared, b: Compared) -> bool:
    return _denied(a, b) or _denied(b, a) or DENIALS.isdisjoint(a.words) != DENIALS.isdisjoint(b.words)


def _denied(a: Compared, b: Compared) -> bool:
    """Whether `a` negates a word that `b` says outright, or negates something and hardly differs else."""
    first = set(_negated(a))
    if not first:
        return False
    second = set(_negated(b))
    return not first.isdisjoint(b.content - second) or (not second and len(a.content ^ b.content) <= HARDLY)


def _negated(sentence: Compared) -> Iterator[str]:
    """The content word after each negation, and after an "or" that carries it on: "had no papers or permits"."""
    if NEGATIONS.isdisjoint(sentence.words) and "n't" not in " ".join(sentence.words):
        return  # as most
    last = -REACH
    for i, word in enumerate(sentence.words):
        negation = word in NEGATIONS or word[-3:] == "n't"
        if negation or (word == "or" and i - last < REACH):
            yield from [stem for stem in sentence.stems[i + 1 : i + 1 + NEGATED] if stem in sentence.content][:1]
        if negation:
            last = i


def _opposed(a: Compared, b: Compared) -> bool:
    """Whether one says the opposite; "not guilty" is no opposite of "acquitted"."""
    return opposite(a, b) and any(_negated(a)) == any(_negated(b))


def _one_not_happened(a: Compared, b: Compared) -> bool:
    return _only_planned(a, b) or _only_planned(b, a)


def _only_planned(a: Compared, b: Compared) -> bool:
    """Whether somebody in `a` hopes, plans or fails "to build" what somebody in `b` "has built" or "opened"."""
    verbs = planned(a)
    return bool(verbs) and not verbs.isdisjoint(done(b) - planned(b)) and verbs.isdisjoint(done(a))


def _other_speaker(a: Compared, b: Compared) -> bool:
    if SPEECH.isdisjoint(a.words) or SPEECH.isdisjoint(b.words):
        return False
    first, second = _speakers(a), _speakers(b)
    if first and second and first.isdisjoint(b.words) and second.isdisjoint(a.words):
        return True
    one, other = _side(a), _side(b)
    if one is None or other is None:
        return False
    (dispute, side), (other_dispute, other_side) = one, other
    return dispute == other_dispute and side != other_side


def _side(sentence: Compared) -> tuple[int, int] | None:
    """The dispute, and which side in it, of a word just before or after the first verb of speech; None for neither."""
    before, _, after = _at_speech(sentence)
    return next((SIDE_OF[word] for word in (*before[-1:], *after[:2]) if word in SIDE_OF), None)


def _speakers(sentence: Compared) -> frozenset[str]:
    """The names beside the first verb of speech, those before it rather than those after it."""
    before, verb, after = _at_speech(sentence)
    if not PRONOUNS.isdisjoint(before[-2:]):
        return frozenset()
    named = sentence.names - WEEKDAYS - MONTHS
    # Whom they told is no speaker.
    return named.intersection(before[-2:]) or named.intersection(() if verb == "told" else after[:3])


def _at_speech(sentence: Compared) -> tuple[Sequence[str], str, Sequence[str]]:
    """The words before the first verb of speech, that verb, and the words after it."""
    at = next(i for i, word in enumerate(sentence.words) if word in SPEECH)
    return sentence.words[:at], sentence.words[at], sentence.words[at + 1 :]


class _Run(NamedTuple):
    """A run of names and the two words before it."""

    names: tuple[str, ...]
    before: tuple[str, str]


def _other_names(a: Compared, b: Compared) -> bool:
    """Whether the same two words stand around different names; but not in "the hall of Olin was shut" and "the mayor of
    Varn was told that the hall of Olin is shut", where one stands behind its own two words in the other, too. Or
    whether two persons hold one office: "Supreme Court Justice Jo Roe", "Supreme Court Justice Ann Kerr"."""
    first, second = _places(a), _places(b)
    return _other_holder(first.values(), second.values()) or any(
        place in second
        and not _one_name(run.names, second[place].names)
        and not (_again(run, second.values()) or _again(second[place], first.values()))
        for place, run in first.items()
    )


def _other_holder(runs: Iterable[_Run], others: Iterable[_Run]) -> bool:
    """Whether both name an office with persons of which none is in both; an organisation has none."""
    first, second = _holders(runs), _holders(others)
    return any(
        not any(_one_name(a, b) for a in first[office] for b in second[office])
        for office in first.keys() & second.keys()
    )


def _holders(runs: Iterable[_Run]) -> Mapping[tuple[str, ...], list[tuple[str, ...]]]:
    found: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
    for run in runs:
        if len(run.names) > 3 and run.names[-1] not in KINDS:
            found.setdefault(run.names[:-2], []).append(run.names[-2:])
    return found


def _again(run: _Run, others: Iterable[_Run]) -> bool:
    return run.before[0] != "" and any(run.before == x.before and _one_name(run.names, x.names) for x in others)


def _places(sentence: Compared) -> Mapping[tuple[str, str], _Run]:
    """Each run of names by the words before and after it; "Ito and Berg" is "Berg and Ito" and has no place."""
    # What stands first or last has a word beside it too, and that has one.
    words = ("", "", *_without_ages(sentence), "", "")
    is_name = [word in sentence.names and word not in WEEKDAYS and word not in MONTHS for word in words]
    places: dict[tuple[str, str], _Run] = {}
    before = 1
    for after in range(2, len(words) - 1):
        if is_name[after]:
            continue
        joined_before = words[before] in JOINING and is_name[before - 1]
        joined_after = words[after] in JOINING and is_name[after + 1]
        if after - before > 1 and not joined_before and not joined_after:
            places[words[before], words[after]] = _Run(words[before + 1 : after], (words[before - 1], words[before]))
        before = after
    return places


def _without_ages(sentence: Compared) -> Sequence[str]:
    """The words but for the number behind a name: "Mr Berg, 42, has pleaded" is where "Mr Roe has pleaded" is."""
    if not sentence.numbers:
        return sentence.words
    named = sentence.names - MONTHS
    return [
        word
        for before, word in pairwise(("", *sentence.words))
        if not (word.isdecimal() and len(word) == AGE and before in named)
    ]


def _one_name(a: Sequence[str], b: Sequence[str]) -> bool:
    """Whether two runs of words may name one thing: "Kerr" and "Ann Kerr", "Austria" and "Austrian", or initials."""
    initials = {"".join(word[0] for word in run) for run in (a, b) if len(run) > 1}
    if not initials.isdisjoint((*a, *b)) or set(a) <= set(b) or set(b) <= set(a):
        return True
    if len(a) > 1 and len(b) > 1:
        if a[-1] == b[-1] and a[-1] in KINDS:
            return False
        a, b = a[-1:], b[-1:]  # the family name, not the title
    # "Austria" and "Austrian"; but "Austria" and "Australia" end alike, as two names of one kind do.
    return any(x == y or (x[:4] == y[:4] and x[-2:] != y[-2:]) for x in a for y in b)


VETOES = (
    ("other numbers", _other_numbers),
    ("another day", _other_dates),
    ("one denies it", _one_denies),
    ("the opposite", _opposed),
    ("one has not happened", _one_not_happened),
    ("another speaker", _other_speaker),
    ("another name in the same place", _other_names),
)
