"""Claims: Sentences -> Findings: the sentences that make the same claim, as one, with every one of them kept.

Every two sentences that share enough words get a likeness, 0 to 1, that mixes three measures (`similarity`) and is less
where they differ in what matters; star clustering makes groups of it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import timedelta
from heapq import nsmallest
from itertools import pairwise
from math import sqrt

from briefing.choosing.claims.leads import best_wording
from briefing.choosing.claims.similarity import (
    Compared,
    as_compared,
    characters_alike,
    grams,
    mixed,
    overlap,
    stems_alike,
    weights,
)
from briefing.choosing.claims.vetoes import contradiction
from briefing.choosing.shortlist import only
from briefing.model import Collection, Finding

# Merges read one by one, mostly of stories not used before: of 110 above this, of other than the same words, 105 were
# right, of 26 between .46 and .49 only 20. See tests/cases/merges.json.
SAME = 0.49
NEARLY_SAME = 0.48  # of what is akin and must not merge
TOGETHER = 0.6  # share of SAME that a new member needs to everyone in the group: no chains
# Inside one story names say whom a sentence is about, not what it says: the likeness ordered the 160 pairs with an AUC
# of .82 with names at full weight, .86 at half, .875 at .3.
NAMES = 0.3  # weight of a name
# Two content words in common may be the frame of any claim, unless there is little else; names with one more say whom
# it is about: such pairs are akin at most. That parts one of four wrong merges of the last sample of
# tests/test_merges.py, and none of 104 right ones.
NEARLY_EQUAL, FEW_IN_COMMON, MORE_NUMBERS = 0.75, 0.15, 0.05
# In unseen articles most pairs of one article under .6 were parallel sentences, lists and captions, not one claim; all
# the more so where each has a word that the other lacks ("the northern line", "the southern line").
SAME_DOCUMENT, PARALLEL = 0.17, 0.20
AKIN = 0.40  # too near to say both in one memo, and often enough another claim not to merge them
# The first sentences of two reports tell the news of the day: of 16 pairs this near that were printed in one memo 10
# told the same. It costs nothing on web news; for the second and third sentences, too, 0.1 and 0.2. Read in English
# only; in Arabic it would cost 0.5.
AKIN_AT_THE_TOP, READ_IN = 0.30, "en"
# A sentence is akin to one that has most of its content words, of so many at least: the standfirst and the first
# sentence, "pleaded not guilty" and the whole charge. Of 21 such pairs that were printed in one memo 18 told the same.
# What it costs is in benchmarks/README.md.
HELD, HELD_INSIDE, WORDS_HELD = 0.65, 0.8, 5  # inside one document parallel sentences have much in common
WEEK, SOME_DAYS = timedelta(days=7), timedelta(days=2)
# "In the past 24 hours" is another time in each report, "today" in those that appeared SOME_DAYS apart.
HOURS = frozenset("hours stunden heures horas ore uur".split())
PAST = frozenset("past last previous preceding letzten vergangenen dernières últimas ultime afgelopen".split())
FEW_WORDS = 5  # of content: "There was no warning of a tsunami." is of any quake
TODAY = {
    "en": frozenset(["today", "tonight", "yesterday"]),
    "de": frozenset(["gestern", "heute"]),
    "fr": frozenset(["aujourd'hui", "hier"]),
    "es": frozenset(["ayer", "hoy"]),
    "it": frozenset(["ieri", "oggi"]),
    "pt": frozenset(["hoje", "ontem"]),
}
LEAST_COSINE = 0.20  # cosine below which nothing was ever the same claim
# Bounds on what one sentence is compared with: news stays far below them, lists and logs would take the square.
NEAREST, FREQUENT = 50, 600
MANY = 1_000  # sentences, from which on a wording that several of them repeat is compared once, as one that NEAREST do
SAME_WORDS = "same words"

Alike = Mapping[int, Mapping[int, float]]  # sentence -> each one like it -> their likeness


def merge(collection: Collection) -> tuple[Finding, ...]:
    """The findings, in the order of their first members; every sentence is in exactly one."""
    repeated = max(Counter(collection.stems).values(), default=0)
    few = len(collection.sentences) <= MANY and repeated <= NEAREST
    return _merge(collection) if few else _merge_wordings(collection)


def _merge_wordings(collection: Collection) -> tuple[Finding, ...]:
    """The findings where each wording is compared once and its copies follow it."""
    copies: dict[tuple[str, ...], list[int]] = {}
    for s, stems in enumerate(collection.stems):
        copies.setdefault(stems, []).append(s)
    distinct = list(copies.values())
    return tuple(
        _with_copies(finding, distinct) for finding in _merge(only(collection, [held[0] for held in distinct]))
    )


def _with_copies(finding: Finding, copies: Sequence[Sequence[int]]) -> Finding:
    """A finding of wordings as one of sentences: `copies` are those of each wording, in order."""
    reasons = {
        s: reason if s == copies[member][0] else reason or SAME_WORDS
        for member, reason in zip(finding.members, finding.reasons, strict=True)
        for s in copies[member]
    }
    members = sorted(reasons)
    lead = copies[finding.lead][0]
    return finding._replace(lead=lead, members=tuple(members), reasons=tuple(reasons[s] for s in members))


def _merge(collection: Collection) -> tuple[Finding, ...]:
    """The findings where every two sentences may be compared."""
    compared = _compared(collection)
    alike, held = _alike(collection, compared)
    groups = _groups(collection, alike)
    akin = _akin(collection, groups, alike, held)
    return tuple(_finding(collection, compared, alike, group, near) for group, near in zip(groups, akin, strict=True))


def _akin(
    collection: Collection, groups: Sequence[Sequence[int]], alike: Alike, held: Iterable[tuple[int, int]]
) -> list[tuple[int, ...]]:
    """For each group the others that have a sentence nearly like one of its own, or that one of them holds."""
    number_of = {s: number for number, group in enumerate(groups) for s in group}
    top = {s for s in alike if collection.sentences[s].position == 0 and _language(collection, s) == READ_IN}
    near: list[set[int]] = [set() for _ in groups]
    for s, others in alike.items():
        least = AKIN_AT_THE_TOP if s in top else AKIN
        near[number_of[s]].update(
            [number_of[j] for j, score in others.items() if score >= (least if j in top else AKIN)]
        )
    for i, j in held:
        near[number_of[i]].add(number_of[j])
        near[number_of[j]].add(number_of[i])
    return [tuple(sorted(numbers - {number})) for number, numbers in enumerate(near)]


def _language(collection: Collection, s: int) -> str:
    return collection.documents[collection.sentences[s].document].language


def _compared(collection: Collection) -> list[Compared]:
    """What each sentence is compared by."""
    found = [
        as_compared(sentence.text, collection.documents[sentence.document].language, collection.stop)
        for sentence in collection.sentences
    ]
    # Every sentence begins with a capital; whether the first word is a name, the other sentences tell: they write it
    # with a capital too, or never in small letters.
    names = frozenset().union(*[w.names for w in found])
    small = frozenset().union(*[w.words[1:] for w in found]) - names
    return [_with_first_name(w) if w.words and (w.words[0] in names or w.words[0] not in small) else w for w in found]


def _with_first_name(sentence: Compared) -> Compared:
    """The sentence with its first word as a name; function words are none, wherever they stand."""
    first = sentence.content & {sentence.stems[0]}
    if not first:
        return sentence
    return sentence._replace(names=sentence.names | {sentence.words[0]}, named=sentence.named | first)


def _alike(collection: Collection, compared: Sequence[Compared]) -> tuple[Alike, list[tuple[int, int]]]:
    """For each sentence the ones that may make its claim, with their likeness; and the pairs of which one holds the
    other."""
    found: dict[int, dict[int, float]] = defaultdict(dict)
    held: list[tuple[int, int]] = []
    weight = weights(compared)
    runs: dict[int, frozenset[int]] = {}
    for i, j in _pairs(compared, weight):
        a, b = compared[i], compared[j]
        one_document = collection.sentences[i].document == collection.sentences[j].document
        stems, whole_words = stems_alike(a, b, weight, NAMES), overlap(a, b)
        shared = a.content & b.content
        is_held = _held(a, b, shared, one_document)
        if not is_held and _adjusted(mixed(stems, 1.0, whole_words), a, b, shared, one_document) < SAME * TOGETHER:
            continue  # not even with all characters in common; so are half of the pairs, and characters cost most
        for s in (i, j):
            if s not in runs:
                runs[s] = grams(compared[s])
        score = _adjusted(mixed(stems, characters_alike(runs[i], runs[j]), whole_words), a, b, shared, one_document)
        alike = score >= SAME * TOGETHER
        if (alike or is_held) and not (contradiction(a, b) or _of_other_weeks(collection, (i, j), a, b)):
            if score >= SAME and _of_other_days(collection, (i, j), a, b):
                score = NEARLY_SAME
            if alike:
                found[i][j] = found[j][i] = score
            if is_held:
                held.append((i, j))
    return found, held


def _of_other_weeks(collection: Collection, pair: tuple[int, int], a: Compared, b: Compared) -> bool:
    """Whether each tells of a weekday in its own words, and the reports appeared more than a WEEK apart."""
    return bool(a.weekdays and b.weekdays) and a.words != b.words and _apart(collection, pair) > WEEK


def _of_other_days(collection: Collection, pair: tuple[int, int], a: Compared, b: Compared) -> bool:
    """Whether both tell of a time that ends with the day of the report, in reports of different days, or of nothing
    with a name or a number in reports more than a WEEK apart."""
    days = _apart(collection, pair)
    if days and _counts_hours(a) and _counts_hours(b):
        return True
    if days > WEEK and not (a.names or b.names or a.numbers) and len(a.content & b.content) <= FEW_WORDS:
        return True
    return days >= SOME_DAYS and a.words != b.words and _tells_of_today(a) and _tells_of_today(b)


def _tells_of_today(sentence: Compared) -> bool:
    return not TODAY.get(sentence.language, frozenset()).isdisjoint(sentence.words)


def _counts_hours(sentence: Compared) -> bool:
    """Whether it tells of so many past hours, as reports that appear every day do."""
    words = sentence.words
    return any(
        word in HOURS and number.isdecimal() and not PAST.isdisjoint(words[max(0, i - 1) : i + 3])
        for i, (number, word) in enumerate(pairwise(words))
    )


def _apart(collection: Collection, pair: tuple[int, int]) -> timedelta:
    """How far apart the documents of two sentences appeared; nothing, if that is not known."""
    one, other = (collection.documents[collection.sentences[s].document].published for s in pair)
    return abs(one - other) if one and other else timedelta()


def _pairs(compared: Sequence[Compared], weight: Mapping[str, float]) -> Iterator[tuple[int, int]]:
    """Pairs of sentences of the same words, or whose content words have a cosine of LEAST_COSINE or more."""
    # A sentence of function words only ("It is over.") is compared by these.
    keys = [sorted(w.content or set(w.stems)) for w in compared]
    squares = {stem: value**2 for stem, value in weight.items()}
    norms = [sqrt(sum([squares.get(stem, 1.0) for stem in stems])) or 1.0 for stems in keys]
    holders: dict[str, list[int]] = defaultdict(list)
    twins: dict[tuple[str, ...], list[int]] = defaultdict(list)  # in documents of two languages their stems differ
    for i, stems in enumerate(keys):
        dot: dict[int, float] = {}
        known = dot.get
        for stem in stems:
            squared = squares.get(stem, 1.0)
            held = holders[stem]
            for j in held:
                dot[j] = known(j, 0.0) + squared
            if len(held) < FREQUENT:
                held.append(i)
        least = LEAST_COSINE * norms[i]
        near = [j for j, product in dot.items() if product >= least * norms[j]]
        if len(near) > NEAREST:
            near = nsmallest(NEAREST, near, key=lambda j: (-dot[j] / norms[j], j))
        same = twins[compared[i].words]
        yield from ((j, i) for j in dict.fromkeys([*near, *same]))
        same.append(i)


def _adjusted(score: float, a: Compared, b: Compared, shared: frozenset[str], same_document: bool) -> float:
    """The likeness: the score of the words, less for what tells two claims apart, and SAME for a shared quotation;
    `shared` are their content words in common."""
    if a.words == b.words:
        score = 1.0
    elif score < NEARLY_EQUAL:
        if len(shared) < 3:
            score -= FEW_IN_COMMON
        elif score > NEARLY_SAME and len(shared - (a.named & b.named)) < 2:
            score = NEARLY_SAME
    if a.numbers != b.numbers:
        score -= MORE_NUMBERS
    if same_document:
        parallel = len(shared) < min(len(a.content), len(b.content))
        score -= SAME_DOCUMENT + (PARALLEL if parallel else 0.0)
    elif score < SAME and (_shared_quotation(a, b) or _shared_quotation(b, a)):
        score = SAME
    return score


def _held(a: Compared, b: Compared, shared: frozenset[str], same_document: bool) -> bool:
    """Whether one has most of the content words of the other, and no few of them."""
    share = HELD_INSIDE if same_document else HELD
    return len(shared) >= WORDS_HELD and len(shared) >= share * min(len(a.content), len(b.content))


def _shared_quotation(a: Compared, b: Compared) -> bool:
    """Whether six words of a quotation of `a` recur in `b`, or three that are the whole of a quotation on either side.

    Two of the words must be no names: "State of the Union" stands in many quotations.
    """
    for quote in a.quotes:
        if len(set(quote).intersection(b.words)) < 2:
            continue  # most quotations share nothing
        run = _longest_run(quote, b.words)
        if sum(len(word) > 3 and word not in a.names for word in run) < 2:
            continue
        whole = len(run) == len(quote) or any(q and set(q) <= set(run) for q in b.quotes)
        if len(run) >= 6 or (len(run) >= 3 and whole and b.quotes and a.names & b.names):
            return True
    return False


def _longest_run(a: Sequence[str], b: Sequence[str]) -> Sequence[str]:
    """The most words in a row that both have."""
    best: Sequence[str] = ()
    places = defaultdict(list)
    for j, word in enumerate(b):
        places[word].append(j)
    for i, word in enumerate(a):
        for j in places[word]:
            n = 1
            while i + n < len(a) and j + n < len(b) and a[i + n] == b[j + n]:
                n += 1
            if n > len(best):
                best = a[i : i + n]
    return best


def _groups(collection: Collection, alike: Alike) -> list[tuple[int, ...]]:
    """The sentences in groups of one claim, each ascending.

    Stars (Aslam, Pelekhov and Rus 2004): the sentence with most like it takes these. A member must also be somewhat
    like every other one, for single linkage and plain stars chain different claims together.
    """
    strength = {s: sum([score for score in near.values() if score >= SAME]) for s, near in alike.items()}

    def order(s: int) -> tuple[float, str, int]:
        return -round(strength[s], 9), collection.sentences[s].text, s

    taken: set[int] = set()
    groups: list[tuple[int, ...]] = [(s,) for s in range(len(collection.sentences)) if s not in alike]
    for lead in sorted(alike, key=order):
        if lead in taken:
            continue
        members = [lead]
        near = alike[lead]
        for s in sorted(near, key=lambda s: (-round(near[s], 9), order(s))):
            if near[s] >= SAME and s not in taken and all(alike[s].get(m, 0.0) >= SAME * TOGETHER for m in members):
                members.append(s)
        taken.update(members)
        groups.append(tuple(sorted(members)))
    return sorted(groups)


def _finding(
    collection: Collection,
    compared: Sequence[Compared],
    alike: Alike,
    group: tuple[int, ...],
    akin: tuple[int, ...],
) -> Finding:
    """A group as a finding: its best wording leads."""
    if len(group) == 1:
        return Finding(group[0], group, ("",), akin)
    lead = best_wording(collection, compared, alike, group)
    reasons = tuple("" if s == lead else _reason(compared[s], compared[lead]) for s in group)
    return Finding(lead, group, reasons, akin)


def _reason(member: Compared, lead: Compared) -> str:
    """Why the member was merged with the lead, in words for a reader."""
    if member.words == lead.words:
        return SAME_WORDS
    if _shared_quotation(member, lead) or _shared_quotation(lead, member):
        return "same quotation"
    shared = len(member.content & lead.content)
    if shared == len(lead.content) == len(member.content):
        return "the same words in other forms"
    if shared == len(lead.content):
        return "all words of the printed one and more"
    if shared == len(member.content):
        return "part of the printed words"
    return f"retold: {round(100 * shared / max(len(member.content), 1))} % of its words"
