"""Groups of findings -> a heading for each, two to five words of the sources in headline form, or none."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from math import log

from briefing.choosing.phrases import ARTICLES, PREPOSITIONS, TOKEN, Token, bare, phrases, tokens
from briefing.model import Collection, Finding
from briefing.text import stemmer, words

Groups = Sequence[Sequence[int]]

LEAST = 0.16  # a theme whose best phrase fits less than this has no name
LENGTHS = {2: 1.0, 3: 1.05, 4: 0.95, 5: 0.8}
# Somebody already found these words fit to stand over a text.
TITLE, SECTION = 1.8, 2.2
# A name alone is the commonest wrong heading: it must stand in this share of the theme's findings.
NAME_SHARE = 0.4


@dataclass
class Heading:
    """A phrase of the sources: its content stems, how it is written, where it stands, and how often as a whole."""

    stems: tuple[str, ...]
    words: int
    only_names: bool
    joined: bool
    forms: Counter[str] = field(default_factory=Counter)
    uses: defaultdict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    documents: set[int] = field(default_factory=set)
    total: int = 0
    whole: int = 0
    bonus: float = 1.0

    @property
    def text(self) -> str:
        """The usual way of writing it, with a capital."""
        form = min(self.forms, key=lambda form: (-self.forms[form], form))
        return form[0].upper() + form[1:]


def headings(collection: Collection, findings: Sequence[Finding], groups: Groups) -> list[tuple[str, float]]:
    """The heading of each group and how well it fits, from 0; ("", 0) where no phrase does.

    No two of them share half of their words.
    """
    known = _known(collection, findings, groups)
    ranked = [_ranked(known, _weights(collection, findings, groups, n), n) for n in range(len(groups))]
    return _distinct(ranked)


def _distinct(ranked: list[list[tuple[float, Heading]]]) -> list[tuple[str, float]]:
    """The best phrase of each group, the group with the best one first, passing over what resembles one taken."""
    found = [("", 0.0)] * len(ranked)
    taken: list[set[str]] = []
    for n in sorted(range(len(ranked)), key=lambda n: (-max((s for s, _ in ranked[n]), default=0.0), n)):
        for score, heading in ranked[n]:
            stems = set(heading.stems)
            if all(2 * len(stems & other) < min(len(stems), len(other)) for other in taken):
                found[n] = (heading.text, score)
                taken.append(stems)
                break
    return found


def _weights(
    collection: Collection, findings: Sequence[Finding], groups: Groups, number: int
) -> dict[str, tuple[float, int, float]]:
    """Stem -> (how much it speaks for the group, findings of the group with it, the share of these).

    A claim counts once however many repeat it; else the sentence that everybody copied names the theme.
    """
    inside: Counter[str] = Counter()
    outside: Counter[str] = Counter()
    for n, group in enumerate(groups):
        for i in group:
            said = {stem for member in findings[i].members for stem in collection.stems[member]}
            (inside if n == number else outside).update(said - collection.stop)
    size = len(groups[number])
    rest = max(1, sum(map(len, groups)) - size)
    weights = {}
    for stem, count in inside.items():
        here, elsewhere = count / size, outside[stem] / rest
        weights[stem] = (here**0.7 * log((here + 0.02) / (elsewhere + 0.02)), count, here)
    return weights


def _ranked(
    known: Sequence[Heading], weights: dict[str, tuple[float, int, float]], number: int
) -> list[tuple[float, Heading]]:
    """The phrases that fit the group, best first."""
    scored = []
    for heading in known:
        score = _fit(heading, [weights.get(stem, (0.0, 0, 0.0)) for stem in heading.stems], number)
        if score > 0:
            scored.append((score, heading))
    return sorted(scored, key=lambda pair: (-pair[0], pair[1].stems))


def _fit(heading: Heading, weights: list[tuple[float, int, float]], number: int) -> float:
    here = len(heading.uses[number]) if number in heading.uses else 0
    if heading.bonus > 1:
        if 2 * sum(weight > 0 for weight, _, _ in weights) <= len(weights):
            return 0.0
    elif not here or (here == 1 and (heading.joined or min(count for _, count, _ in weights) < 2)):
        return 0.0  # a phrase used once must be made of words that recur
    if heading.only_names and min(share for _, _, share in weights) < NAME_SHARE:
        return 0.0
    everywhere = sum(map(len, heading.uses.values()))
    fit: float = (
        sum(weight for weight, _, _ in weights)
        / len(weights) ** 0.55
        * (0.4 + 0.6 * heading.whole / heading.total)
        * LENGTHS[heading.words]
        * (0.7 if heading.only_names else 1.0)
        * (1 + 0.12 * min(3, len(heading.documents) - 1))
        * (0.5 + 0.5 * here / everywhere if everywhere else 1.0)
        * heading.bonus
    )
    return fit


def _known(collection: Collection, findings: Sequence[Finding], groups: Groups) -> list[Heading]:
    """Every phrase of the sources that could be a heading."""
    group_of = {finding: n for n, group in enumerate(groups) for finding in group}
    place = {s: (group_of[i], i) for i, finding in enumerate(findings) if i in group_of for s in finding.members}
    is_name = _namer(collection)
    found: dict[tuple[str, ...], Heading] = {}
    for line, document, sentence, bonus in _lines(collection):
        for run, whole in phrases(tokens(line, is_name)):
            heading = _heading(run)
            if not heading.stems:
                continue
            heading = found.setdefault(heading.stems, heading)
            heading.forms[" ".join(token.text for token in run)] += 1
            heading.documents.add(document)
            heading.total += 1
            heading.whole += whole
            heading.bonus = max(heading.bonus, bonus)
            if sentence in place:
                group, finding = place[sentence]
                heading.uses[group].add(finding)
    return list(found.values())


def _lines(collection: Collection) -> Iterator[tuple[str, int, int, float]]:
    """Every line to take phrases from: text, document, sentence (-1 for none) and bonus."""
    for s, sentence in enumerate(collection.sentences):
        yield sentence.text, sentence.document, s, 1.0
    for d, document in enumerate(collection.documents):
        if document.title:
            yield document.title, d, -1, TITLE
    for d, head in dict.fromkeys((s.document, s.heading) for s in collection.sentences if s.heading):
        yield head, d, -1, SECTION


def _heading(run: Sequence[Token]) -> Heading:
    content = [token for token in run if token.kind not in PREPOSITIONS and token.kind not in ARTICLES]
    stem = stemmer("en")
    return Heading(
        stems=tuple(stem(word) for token in content for word in words(bare(token.lower)) if len(word) > 1),
        words=sum(token.kind not in ARTICLES for token in run),
        # "receiver Marvin Harrison" is a name too
        only_names=run[-1].kind == "N" and all(token.kind in ("N", "n", "of", "the") for token in run),
        joined=any(token.kind in PREPOSITIONS and token.kind != "of" for token in run),
    )


def _namer(collection: Collection) -> Callable[[str], bool]:
    """Whether a capitalised word is a name: it has its capital in the middle of sentences, and mostly has it."""
    upper: Counter[str] = Counter()
    lower: Counter[str] = Counter()
    for sentence in collection.sentences:
        for i, text in enumerate(TOKEN.findall(sentence.text)):
            if text[0].islower():
                lower[bare(text)] += 1
            elif i:
                upper[bare(text)] += 1
    return lambda word: (len(word) > 1 and word.isupper()) or upper[word] > lower[word.lower()]
