"""Two wordings -> why they cannot be one claim, however alike their words are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from briefing.choosing.similarity import WEEKDAYS, Wording

NEGATIONS = frozenset(["not", "no", "never", "none", "nobody", "nothing", "neither", "nor", "without", "cannot"])
DENIALS = frozenset(["deni", "refut", "reject"])  # stems of verbs that turn a claim round
SPEECH = frozenset(
    [
        "said", "says", "say", "told", "added", "adds", "insisted", "insists", "warned", "warns", "argued", "argues",
        "stated", "noted", "testified", "claimed", "replied", "tweeted", "wrote",
    ]
)  # fmt: skip
PRONOUNS = frozenset(["he", "she", "it", "they", "we", "i", "who", "which", "that"])
JOINING = frozenset(["and", "or"])  # "Ito and Berg" is "Berg and Ito"
MONTHS = frozenset(
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]
)  # fmt: skip


def contradiction(a: Wording, b: Wording) -> str:
    """What keeps the two apart: numbers, days, a negation, the speaker or a name in the same place; "" if nothing."""
    if _other_numbers(a, b):
        return "other numbers"
    if _other_dates(a, b):
        return "another day"
    if _denied(a, b) or _denied(b, a) or bool(DENIALS & a.content) != bool(DENIALS & b.content):
        return "one denies it"
    if _other_speaker(a, b):
        return "another speaker"
    return "another name in the same place" if _other_names(a, b) else ""


def _other_numbers(a: Wording, b: Wording) -> bool:
    """No number in common, or different numbers of one thing ("12 people", "15 people"); more numbers are no reason."""
    if a.numbers <= b.numbers or b.numbers <= a.numbers:
        return False
    if a.numbers.isdisjoint(b.numbers):
        return True
    first, second = _counted(a), _counted(b)
    return any(first[thing].isdisjoint(second[thing]) for thing in first if thing in second)


def _counted(wording: Wording) -> Mapping[str, set[str]]:
    """What each number stands beside, with the side it stands on."""
    found: dict[str, set[str]] = defaultdict(set)
    for i, word in enumerate(wording.words):
        if word in wording.numbers:
            for side, stems in (("<", wording.stems[max(0, i - 2) : i]), (">", wording.stems[i + 1 : i + 3])):
                for stem in stems:
                    if stem in wording.content and stem not in wording.numbers:
                        found[side + stem].add(word)
    return found


def _other_dates(a: Wording, b: Wording) -> bool:
    months = [MONTHS & w.names for w in (a, b)]
    return any(x and y and x.isdisjoint(y) for x, y in ((a.weekdays, b.weekdays), months))


def _denied(a: Wording, b: Wording) -> bool:
    """Whether `a` negates a word that `b` says outright."""
    return not set(_negated(a)).isdisjoint(b.content - set(_negated(b)))


def _negated(wording: Wording) -> Iterator[str]:
    for i, word in enumerate(wording.words):
        if word in NEGATIONS or word.endswith("n't"):
            yield from [stem for stem in wording.stems[i + 1 : i + 5] if stem in wording.content][:1]


def _other_speaker(a: Wording, b: Wording) -> bool:
    first, second = _speakers(a), _speakers(b)
    return bool(first and second) and first.isdisjoint(b.words) and second.isdisjoint(a.words)


def _speakers(wording: Wording) -> set[str]:
    """The names beside the first verb of speech."""
    said = wording.words
    for i, word in enumerate(said):
        if word in SPEECH:
            before = said[max(0, i - 2) : i]
            if PRONOUNS & set(before):
                return set()
            after = () if word == "told" else said[i + 1 : i + 4]  # whom they told is no speaker
            for beside in (before, after):
                if named := {w for w in beside if w in wording.names} - WEEKDAYS - MONTHS:
                    return named
            return set()
    return set()


def _other_names(a: Wording, b: Wording) -> bool:
    """Whether the same two words stand around different names."""
    places = _places(b)
    return any(place in places and not _one_name(name, places[place]) for place, name in _places(a).items())


def _places(wording: Wording) -> Mapping[tuple[str, str], Sequence[str]]:
    """Each run of names by the words before and after it."""
    said = ("", *wording.words, "")
    found: dict[tuple[str, str], Sequence[str]] = {}
    start = 0
    for i, word in enumerate(said):
        if word not in wording.names or word in WEEKDAYS or word in MONTHS:
            if i - start > 1 and not JOINING & {said[start], word}:
                found[said[start], word] = said[start + 1 : i]
            start = i
    return found


def _one_name(a: Sequence[str], b: Sequence[str]) -> bool:
    """Whether two runs of words may name one thing: a word in common, "Russia" and "Russian", or initials."""
    initials = {"".join(word[0] for word in run) for run in (a, b) if len(run) > 1}
    return any(x[:4] == y[:4] for x in a for y in b) or not initials.isdisjoint((*a, *b))
