"""Groups of findings -> a heading for each, two to five words of the sources in headline form, or none."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from math import log, sqrt

from briefing.choosing.phrases import ARTICLES, PREPOSITIONS, TOKEN, Token, bare, is_person, main_noun, phrases, plural, sense, tokens
from briefing.model import Collection, Finding
from briefing.text import stemmer, words

Groups = Sequence[Sequence[int]]

LEAST = 0.08  # a theme whose best phrase fits less than this has no name
PART = re.compile(r"\s*[^\w\s'’-]\s*|\s+[-–—]\s+")
LENGTHS = {2: 1.0, 3: 1.05, 4: 0.95, 5: 0.8}
# Somebody already found these words fit to stand over a text.
TITLE, SECTION = 1.8, 2.2
# A section heading that covers this share of a theme, and little else, is its heading.
SECTION_PRECISION, SECTION_RECALL = 0.6, 0.25
# A name alone is the commonest wrong heading: it must stand in this share of the theme's findings.
NAME_SHARE, NAMES = 0.4, 0.2
POWER = 1.3  # of the share of a theme that has a word: how much a heading must speak for all of it (0.7: details win)
OWNED = 0.75  # "Holt's family": a detail of somebody more often than a theme; not so "Holt's arrest"
# What a heading's main noun stands for: an editor says what happened or was said before who it was, and that before where.
SENSES = {"h": 1.0, "t": 0.8, "g": 0.35, "s": 0.3, "p": 0.19}
ONE_PERSON = 0.3  # "TV commentator", "young son": never what a theme is about
ASIDE = 0.7  # a phrase that stands in none of the sentences most typical of the theme
ONCE = 0.4  # a phrase used once, with a word used once
RECURS = (0.7, 0.85)  # a phrase used once, twice
SUPERLATIVE = 0.7  # "deepest sympathies", "largest protests": a way of speaking


@dataclass
class Heading:
    """A phrase of the sources: its content stems, how it is written, where it stands, and how often as a whole.

    `joined` tells that it has a preposition other than "of", `risky` that it may hold a verb. `main` is the place of its
    main noun among the stems and `sense` what that stands for. `under` are the findings that stand under it, where it is
    a section heading.
    """

    stems: tuple[str, ...]
    words: int
    only_names: bool
    joined: bool
    risky: bool
    owned: bool
    main: int
    sense: str
    superlative: bool
    person: bool
    forms: Counter[str] = field(default_factory=Counter)
    uses: defaultdict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    documents: set[int] = field(default_factory=set)
    total: int = 0
    whole: int = 0
    bonus: float = 1.0
    under: set[int] = field(default_factory=set)

    @property
    def text(self) -> str:
        """The usual way of writing it, with a capital."""
        form = min(self.forms, key=lambda form: (-self.forms[form], form))
        return form[0].upper() + form[1:]


def headings(collection: Collection, findings: Sequence[Finding], groups: Groups) -> list[tuple[str, float]]:
    """The heading of each group and how well it fits, from 0; ("", 0) where no phrase does.

    No two of them are nearly the same.
    """
    known = _known(collection, findings, groups)
    ranked = [
        _editors_first(_ranked(known, weights, n, central), set(group))
        for n, group in enumerate(groups)
        for weights, central in [_weights(collection, findings, groups, n)]
    ]
    return _distinct(ranked)


def _editors_first(ranked: list[tuple[float, Heading]], group: set[int]) -> list[tuple[float, Heading]]:
    """Before all others, at the best score, the section heading that an editor put over this very material."""

    def covers(heading: Heading) -> bool:
        shared = len(heading.under & group)
        return shared >= SECTION_PRECISION * len(heading.under) and shared >= SECTION_RECALL * len(group)

    best = max((score for score, _ in ranked), default=0.0)
    own = [(max(best, LEAST), heading) for _, heading in ranked if heading.under and covers(heading)]
    return own + ranked


def _distinct(ranked: list[list[tuple[float, Heading]]]) -> list[tuple[str, float]]:
    """The phrase of each group, best fits first; none that fits another group better or resembles one taken."""
    best: dict[tuple[str, ...], float] = {}
    for score, heading in (pair for pairs in ranked for pair in pairs):
        best[heading.stems] = max(score, best.get(heading.stems, 0.0))
    pairs = [(score, n, heading) for n, pairs in enumerate(ranked) for score, heading in pairs]
    found = [("", 0.0)] * len(ranked)
    taken: list[Heading] = []
    for score, n, heading in sorted(pairs, key=lambda pair: (-pair[0], pair[1])):
        if not found[n][0] and score >= best[heading.stems] and not any(_alike(heading, other) for other in taken):
            found[n] = (heading.text, score / SENSES[heading.sense])
            taken.append(heading)
    return found


def _alike(one: Heading, other: Heading) -> bool:
    """Whether two headings share more than half of their words, or half of them and their main noun."""
    shared = 2 * sum(any(_one_word(stem, taken) for taken in other.stems) for stem in one.stems)
    least = min(len(one.stems), len(other.stems))
    return shared > least or (shared == least and _one_word(one.stems[one.main], other.stems[other.main]))


def _one_word(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) > 3 and (one.startswith(other) or other.startswith(one)))


def _weights(
    collection: Collection, findings: Sequence[Finding], groups: Groups, number: int
) -> tuple[dict[str, tuple[float, int, float]], set[int]]:
    """Stem -> (how much it speaks for the group, findings of the group with it, the share of these).

    A claim counts once however many repeat it; else the sentence that everybody copied names the theme.
    """
    inside = [_said(collection, findings[i]) for i in groups[number]]
    outside = [_said(collection, findings[i]) for n, group in enumerate(groups) if n != number for i in group]
    count = Counter(stem for said in inside for stem in said)
    elsewhere = Counter(stem for said in outside for stem in said)
    # What shares its words with many others of the group says more about the group.
    typical = [sum(count[stem] for stem in said) / sqrt(len(said) or 1) for said in inside]
    held: defaultdict[str, float] = defaultdict(float)
    for said, weight in zip(inside, typical, strict=True):
        for stem in said:
            held[stem] += weight
    large = len(inside) / (len(inside) + len(outside)) if inside else 0.0
    weights = {}
    for stem, value in held.items():
        here, there = value / (sum(typical) or 1.0), elsewhere[stem] / max(1, len(outside))
        weights[stem] = (here**POWER * (log((here + 0.02) / (there + 0.02)) + large), count[stem], here)
    ranked = sorted(zip(groups[number], inside, strict=True), key=lambda p: -sum(weights[s][0] for s in p[1]) / sqrt(len(p[1]) or 1))
    return weights, {i for i, _ in ranked[: max(3, len(ranked) // 3)]}


def _said(collection: Collection, finding: Finding) -> list[str]:
    """The distinct content stems of a finding's sentences."""
    stems = (stem for member in finding.members for stem in collection.stems[member])
    return list(dict.fromkeys(stem for stem in stems if stem not in collection.stop))


def _ranked(
    known: Sequence[Heading], weights: dict[str, tuple[float, int, float]], number: int, central: set[int]
) -> list[tuple[float, Heading]]:
    """The phrases that fit the group, best first."""
    scored = []
    for heading in known:
        score = _fit(heading, [weights.get(stem, (0.0, 0, 0.0)) for stem in heading.stems], number)
        if heading.bonus == 1 and not heading.uses[number] & central:
            score *= ASIDE
        if score > 0:
            scored.append((score, heading))
    return sorted(scored, key=lambda pair: (-pair[0], pair[1].stems))


def _fit(heading: Heading, weights: list[tuple[float, int, float]], number: int) -> float:
    here = len(heading.uses[number]) if number in heading.uses else 0
    if heading.bonus > 1:
        known = sum(count > 0 for _, count, _ in weights) if heading.under else sum(w > 0 for w, _, _ in weights) - 0.5
        if not heading.under and (not weights[heading.main][1] or (heading.risky and not here)):
            return 0.0
        if 2 * known < len(weights):
            return 0.0  # its words must stand in what it is to stand over
    elif heading.risky and here < 2:
        return 0.0
    elif not here or (here == 1 and (heading.joined or max(count for _, count, _ in weights) < 3)):
        return 0.0  # a phrase used once must be made of words that recur
    if heading.only_names and min(share for _, _, share in weights) < NAME_SHARE:
        return 0.0
    everywhere = sum(map(len, heading.uses.values()))
    fit: float = (
        sum(weight for weight, _, _ in weights)
        / len(weights) ** 0.55
        * (0.4 + 0.6 * heading.whole / heading.total)
        * LENGTHS[heading.words]
        * (NAMES if heading.only_names else 1.0)
        * (OWNED if heading.owned and heading.sense != "h" else 1.0)
        * (ONE_PERSON if heading.person else 1.0)
        * SENSES[heading.sense]
        * (1.0 if heading.bonus > TITLE else min(1.0, (0.4 if heading.bonus == 1 else 0.0) + 4 * weights[heading.main][2]))
        * (1 + 0.12 * min(3, len(heading.documents) - 1))
        * (0.5 + 0.5 * here / everywhere if everywhere else 1.0)
        * (1.0 if (here != 1 and heading.bonus == 1) or min(count for _, count, _ in weights) > 1 else ONCE)
        * heading.bonus
        * (RECURS[here - 1] if 0 < here <= len(RECURS) and heading.bonus == 1 else 1.0)
        * (SUPERLATIVE if heading.superlative else 1.0)
    )
    return fit


def _known(collection: Collection, findings: Sequence[Finding], groups: Groups) -> list[Heading]:
    """Every phrase of the sources that could be a heading."""
    group_of = {finding: n for n, group in enumerate(groups) for finding in group}
    place = {s: (group_of[i], i) for i, finding in enumerate(findings) if i in group_of for s in finding.members}
    under: defaultdict[tuple[int, str], set[int]] = defaultdict(set)
    for s, (_, i) in place.items():
        under[collection.sentences[s].document, collection.sentences[s].heading].add(i)
    upper, lower = _capitals(collection)

    def is_name(word: str) -> bool:
        return (len(word) > 1 and word.isupper()) or upper[word] > lower[word.lower()]

    found: dict[tuple[str, ...], Heading] = {}
    for line, document, sentence, bonus in _lines(collection):
        language = collection.documents[document].language
        runs = phrases(tokens(line, is_name)) if language == "en" else _by_shape(line, bonus, collection.stop)
        for run, whole in runs:
            heading = _heading(run, language)
            if not heading.stems:
                continue
            heading = found.setdefault(heading.stems, heading)
            heading.forms[" ".join(token.text for token in run)] += 1
            heading.documents.add(document)
            heading.total += 1
            heading.whole += whole
            heading.bonus = max(heading.bonus, bonus)
            if bonus == SECTION:
                heading.under |= under[document, line]
            if sentence in place:
                group, finding = place[sentence]
                heading.uses[group].add(finding)
    return [heading for heading in found.values() if not _person(heading, upper)]


def _by_shape(line: str, bonus: float, stop: frozenset[str]) -> Iterator[tuple[Sequence[Token], bool]]:
    """The short parts of a title or section heading: all we dare take in a language whose words we do not know."""
    for part in PART.split(line) if bonus > 1 else ():
        run = [Token(word, word.lower(), "n") for word in part.split()]
        if 2 <= len(run) <= max(LENGTHS) and not {run[0].lower, run[-1].lower} & stop:
            yield run, True


def _person(heading: Heading, upper: Counter[str]) -> bool:
    """Whether a name is that of a person: it has a title, or the last part of it mostly stands alone."""
    parts = heading.text.split()
    return heading.only_names and (is_person(parts[0]) or upper[bare(parts[-1])] > 2 * heading.total)


def _lines(collection: Collection) -> Iterator[tuple[str, int, int, float]]:
    """Every line to take phrases from: text, document, sentence (-1 for none) and bonus."""
    for s, sentence in enumerate(collection.sentences):
        yield sentence.text, sentence.document, s, 1.0
    for d, document in enumerate(collection.documents):
        if document.title:
            yield document.title, d, -1, TITLE
    runs = Counter(key for key, _ in groupby((s.document, s.heading) for s in collection.sentences))
    for (d, head), count in runs.items():
        # What stands there more than once is the speaker of a transcript; what ends as a sentence is one.
        if head and count == 1 and head[-1] not in "\"'”’.!":
            yield head, d, -1, SECTION


def _heading(run: Sequence[Token], language: str) -> Heading:
    main = main_noun(run)
    return Heading(
        stems=_stems(run, language),
        words=sum(token.kind not in ARTICLES for token in run),
        # "goalkeeper Ines Holt" is a name too
        only_names=run[-1].kind == "N" and all(token.kind in ("N", "n", "j", "of", "the") for token in run),
        risky=run[-1].kind == "g"
        or (len(run) > 1 and run[-2].kind == "N" and run[-1].kind == "n" and run[-1].lower.endswith("s")),
        owned=run[0].lower.endswith(("'s", "s'")),
        joined=any(token.kind in PREPOSITIONS and token.kind != "of" for token in run),
        main=len(_stems([token for token in run[: main + 1]], language)) - 1,
        sense=sense(run[main]) if language == "en" else "h",
        person=language == "en" and sense(run[main]) == "s" and not plural(run[main]),
        superlative=run[0].kind == "j" and run[0].lower.endswith("est"),
    )


def _stems(run: Sequence[Token], language: str) -> tuple[str, ...]:
    """The content stems of a phrase."""
    content = [token for token in run if token.kind not in PREPOSITIONS and token.kind not in ARTICLES]
    stem = stemmer(language)
    return tuple(stem(word) for token in content for word in words(bare(token.lower)) if len(word) > 1)


def _capitals(collection: Collection) -> tuple[Counter[str], Counter[str]]:
    """How often each word has a capital in the middle of a sentence, and how often it has none anywhere."""
    upper: Counter[str] = Counter()
    lower: Counter[str] = Counter()
    for sentence in collection.sentences:
        for i, text in enumerate(TOKEN.findall(sentence.text)):
            if text[0].islower():
                lower[bare(text)] += 1
            elif i:
                upper[bare(text)] += 1
    return upper, lower
