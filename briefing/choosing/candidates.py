"""The texts -> every phrase that could be a heading, with where it stands and what its form is worth."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, groupby, pairwise

from briefing.choosing.phrases import (
    ARTICLES,
    PREPOSITIONS,
    Token,
    bare,
    is_person,
    main_noun,
    phrases,
    plural,
    sense,
    split,
    tokens,
)
from briefing.model import Collection, Finding
from briefing.text import stemmer, words

PART = re.compile(r"\s*[^\w\s'’-]\s*|\s+[-–—]\s+")
LENGTHS = {2: 1.0, 3: 1.05, 4: 0.95, 5: 0.8}
# Somebody already found these words fit to stand over a text.
TITLE, SECTION = 1.8, 2.2
NAMES = 0.02  # a name alone: of somebody or some place more often than of what happened
# What a heading's main noun stands for: an editor says what happened or was said before what it was, that before who or
# where it was. Fitted to 2,700 phrases that a reader graded.
SENSES = {"h": 1.0, "t": 0.28, "s": 0.15, "b": 0.05, "g": 0.1, "p": 0.05}
ONE_PERSON = 0.3  # "TV commentator", "young son": hardly ever what a theme is about
GERUND = 0.3  # "vessel sailing": more often a verb
SUPERLATIVE = 0.7  # "largest protests": a way of speaking

# What stands before a verb, and before a noun. How much more often a word follows the one than the other tells which of
# the two it is in these texts: "the group | boards", where others "will board" and none tells of "the board".
BEFORE = dict.fromkeys("to will would can could may might must should not they we you who was were been be".split(), 1)
BEFORE |= dict.fromkeys("the a an this his her its their our of in on for with from at by".split(), -1)
VERB = 2  # times more often: at 1, three right headings among 2,700 graded phrases were lost, at 2 none


@dataclass
class Heading:
    """A phrase of the sources: its content stems, the place of its main noun among these, and what this stands for.

    `joined` tells that it has a preposition other than "of", `risky` that it may hold a verb; `worth` is how good a
    heading its form makes. `forms` are the ways it is written, `uses` the findings it stands in, `whole` how often of
    `total` no word before it belongs to it; `under` the findings that stand under it, where it is a section heading.
    """

    stems: tuple[str, ...]
    main: int
    sense: str
    only_names: bool
    joined: bool
    risky: bool
    worth: float
    forms: Counter[str] = field(default_factory=Counter)
    uses: set[int] = field(default_factory=set)
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


def candidates(collection: Collection, findings: Sequence[Finding]) -> list[Heading]:
    """Every phrase of the sources that could be a heading."""
    place = {s: i for i, finding in enumerate(findings) for s in finding.members}
    under: defaultdict[tuple[int, str], set[int]] = defaultdict(set)
    for s, i in place.items():
        under[collection.sentences[s].document, collection.sentences[s].heading].add(i)
    texts = [split(sentence.text) for sentence in collection.sentences]
    upper, lower = _capitals(texts)
    verbs = _verbs(texts)

    def is_name(word: str) -> bool:
        return (len(word) > 1 and word.isupper()) or upper[word] > lower[word.lower()]

    found: dict[tuple[str, ...], Heading] = {}
    for line, document, sentence, bonus in _lines(collection):
        language = collection.documents[document].language
        if language == "en":
            runs = phrases(tokens(texts[sentence] if sentence >= 0 else split(line), is_name))
        else:
            runs = _by_shape(line, bonus, collection.stop)
        for run, whole in runs:
            stems = _stems(run, language)
            if not stems or (language == "en" and _says(run, verbs)):
                continue
            if stems not in found:
                found[stems] = _heading(run, stems, language)
            heading = found[stems]
            heading.forms[" ".join([token.text for token in run])] += 1
            heading.documents.add(document)
            heading.total += 1
            heading.whole += whole
            heading.bonus = max(heading.bonus, bonus)
            if bonus == SECTION:
                heading.under |= under[document, line]
            if sentence in place:
                heading.uses.add(place[sentence])
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


def _heading(run: Sequence[Token], stems: tuple[str, ...], language: str) -> Heading:
    """A phrase and what its form tells."""
    main, first, last = main_noun(run), run[0], run[-1]
    stands_for = sense(run[main]) if language == "en" else "h"
    # "goalkeeper Ines Holt" is a name too
    only_names = last.kind == "N" and all(token.kind in ("N", "n", "j", "of", "the") for token in run)
    worth = SENSES[stands_for] * LENGTHS[sum(token.kind not in ARTICLES for token in run)]
    if only_names:
        worth *= NAMES
    if stands_for == "s" and not plural(run[main]):
        worth *= ONE_PERSON
    if last.kind == "g":
        worth *= GERUND
    if first.kind == "j" and first.lower.endswith("est"):
        worth *= SUPERLATIVE
    return Heading(
        stems=stems,
        main=len(_stems(run[: main + 1], language)) - 1,
        sense=stands_for,
        only_names=only_names,
        joined=any(token.kind in PREPOSITIONS and token.kind != "of" for token in run),
        risky=last.kind == "g" or (len(run) > 1 and run[-2].kind == "N" and plural(last)),
        worth=worth,
    )


def _stems(run: Sequence[Token], language: str) -> tuple[str, ...]:
    """The content stems of a phrase."""
    content = [token for token in run if token.kind not in PREPOSITIONS and token.kind not in ARTICLES]
    stem = stemmer(language)
    return tuple(stem(word) for token in content for word in words(bare(token.lower)) if len(word) > 1)


def _verbs(texts: Sequence[Sequence[str]]) -> frozenset[str]:
    """The words that these texts use as verbs, without an s."""
    votes: Counter[str] = Counter()
    for text in texts:
        for before, word in pairwise(text):
            if before in BEFORE:
                votes[word.removesuffix("s")] += BEFORE[before]
    return frozenset(word for word, count in votes.items() if count >= VERB)


def _says(run: Sequence[Token], verbs: frozenset[str]) -> bool:
    """Whether a run is rather a name or noun and its verb: "group boards", but not "the group's boards"."""
    main = main_noun(run)
    subject = main > 0 and run[main - 1].kind in "Nn" and not run[main - 1].lower.endswith(("'s", "s'"))
    return subject and run[main].lower.removesuffix("s") in verbs


def _capitals(texts: Sequence[Sequence[str]]) -> tuple[Counter[str], Counter[str]]:
    """How often each word has a capital in the middle of a sentence, and how often it has none anywhere."""
    upper: Counter[str] = Counter()
    lower: Counter[str] = Counter()
    opening = Counter([text[0] for text in texts if text])
    for text, count in Counter(chain.from_iterable(texts)).items():
        if text[0].islower():
            lower[bare(text)] += count
        else:
            upper[bare(text)] += count - opening[text]
    return upper, lower
