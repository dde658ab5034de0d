"""The texts -> every phrase that could be a heading, with where it stands and how good a heading its form makes.

In English these are noun phrases; in other languages, of whose words we know nothing, short titles and parts of titles.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, groupby, pairwise
from typing import NamedTuple

from briefing.choosing.naming.noun_phrases import Phrase, main_noun, noun_phrases
from briefing.choosing.naming.tagging import (
    ADJECTIVE,
    ARTICLES,
    BODY_PART,
    GERUND,
    GROUP,
    HAPPENING,
    NAME,
    NOUN,
    PERSON,
    PLACE,
    PREPOSITIONS,
    THING,
    Token,
    bare,
    is_person,
    plural_noun,
    sense,
    tag,
    tokenize,
)
from briefing.model import Collection, Finding
from briefing.text import stemmer, words

# Factors of a phrase that already stands over a text: somebody found it fit to.
TITLE, SECTION = 1.8, 2.2
# Factors of the form of a phrase, fitted with all others to 2,700 phrases that a reader graded (benchmarks/themes.md).
LENGTHS = {2: 1.0, 3: 1.05, 4: 0.95, 5: 0.8}  # words, without articles
# What its main noun stands for: an editor says what happened or was said before what it was, that before who or where.
SENSES = {HAPPENING: 1.0, THING: 0.28, PERSON: 0.15, GROUP: 0.1, BODY_PART: 0.05, PLACE: 0.05}
NAMES = 0.02  # a name alone: of somebody or some place more often than of what happened
ONE_PERSON = 0.3  # "TV commentator", "young son": hardly ever what a theme is about
GERUNDS = 0.3  # "vessel sailing": more often a verb
SUPERLATIVES = 0.7  # "largest protests": a way of speaking

# What stands before a verb, and before a noun. How much more often a word follows the one than the other tells which of
# the two it is in these texts: "the group | boards", where others "will board" and none tells of "the board".
BEFORE_VERB = frozenset("to will would can could may might must should not they we you who was were been be".split())
BEFORE_NOUN = frozenset("the a an this his her its their our of in on for with from at by".split())
VERB_SURPLUS = 2  # times: at 1, three right headings among 2,700 graded phrases were lost, at 2 none (counted once)

TITLE_BREAK = re.compile(r"\s*[^\w\s'’-]\s*|\s+[-–—]\s+")  # between the parts of a title


class Line(NamedTuple):
    """A line to take phrases from: a sentence, a title or a section heading."""

    text: str
    words: Sequence[str]
    document: int
    finding: int | None = None  # that the sentence belongs to
    prominence: float = 1.0  # TITLE, SECTION, or that of a sentence
    section: frozenset[int] = frozenset()  # the findings under the section heading


@dataclass
class Candidate:
    """A phrase that could be a heading: "leak of party emails". What differs from it in articles, prepositions and
    endings only is the same one.
    """

    stems: tuple[str, ...]  # of its content words
    main: int  # the place of its main noun in `stems`
    is_name: bool
    prepositional: bool  # it has a preposition other than "of"
    maybe_verb: bool  # its last word may be a verb
    form_score: float  # how good a heading its form makes, at most about one
    spellings: Counter[str] = field(default_factory=Counter)
    preceded: Counter[str] = field(default_factory=Counter)  # by which words that belong to it; "" where it is whole
    findings: set[int] = field(default_factory=set)  # that use it
    documents: set[int] = field(default_factory=set)
    uses: int = 0
    prominence: float = 1.0  # the greatest of the lines it stands in
    section: set[int] = field(default_factory=set)  # the findings under it, where it is a section heading

    @property
    def text(self) -> str:
        """The usual way of writing it, with a capital; with the word before it if it never stands without that:
        "climate change agreement", but not "credits | Kid Cudi's music", where it may be a verb."""
        usual = min(self.spellings, key=lambda spelling: (-self.spellings[spelling], spelling))
        before, *others = self.preceded
        if self.uses > 1 and not others and not before.endswith("s") and len(usual.split()) < max(LENGTHS):
            usual = f"{before} {usual}".lstrip()
        return usual[0].upper() + usual[1:]

    def add(self, phrase: Phrase, before: str, line: Line) -> None:
        """Count one more use."""
        self.spellings[" ".join([token.text for token in phrase])] += 1
        self.documents.add(line.document)
        self.uses += 1
        self.preceded[before] += 1
        self.prominence = max(self.prominence, line.prominence)
        self.section |= line.section
        if line.finding is not None:
            self.findings.add(line.finding)


class Usage(NamedTuple):
    """How the sentences use their words."""

    capital: Counter[str]  # word -> times with a capital that does not open a sentence
    small: Counter[str]  # word -> times without a capital
    verbs: frozenset[str]  # without an s at the end

    def is_name(self, word: str) -> bool:
        """Whether a word with a capital has it because it is a name."""
        return (len(word) > 1 and word.isupper()) or self.capital[word] > self.small[word.lower()]


def candidates(collection: Collection, findings: Sequence[Finding]) -> list[Candidate]:
    """Every phrase of the sources that could be a heading, in the order in which they are first met.

    Sentences, titles and section headings are searched. The names of persons are none.
    """
    sentence_words = [tokenize(sentence.text) for sentence in collection.sentences]
    usage = _usage(sentence_words)
    found: dict[tuple[str, ...], Candidate] = {}
    for line in _lines(collection, findings, sentence_words):
        language = collection.documents[line.document].language
        phrases = _noun_phrases(line, usage) if language == "en" else _title_parts(line, collection.stop)
        for phrase, before in phrases:
            stems = _content_stems(phrase, language)
            if not stems:
                continue
            if stems not in found:
                found[stems] = _candidate(phrase, stems, language)
            found[stems].add(phrase, before, line)
    return [candidate for candidate in found.values() if not _is_person(candidate, usage)]


def _lines(
    collection: Collection, findings: Sequence[Finding], sentence_words: Sequence[Sequence[str]]
) -> Iterator[Line]:
    """Every line to take phrases from."""
    finding_of = {s: i for i, finding in enumerate(findings) for s in finding.members}
    for s, (sentence, own) in enumerate(zip(collection.sentences, sentence_words, strict=True)):
        yield Line(sentence.text, own, sentence.document, finding_of.get(s))
    for d, document in enumerate(collection.documents):
        if document.title:
            yield Line(document.title, tokenize(document.title), d, prominence=TITLE)
    yield from _section_headings(collection, finding_of)


def _section_headings(collection: Collection, finding_of: Mapping[int, int]) -> Iterator[Line]:
    sections: defaultdict[tuple[int, str], set[int]] = defaultdict(set)
    for s, i in finding_of.items():
        sections[collection.sentences[s].document, collection.sentences[s].heading].add(i)
    times = Counter(section for section, _ in groupby((s.document, s.heading) for s in collection.sentences))
    for (d, heading), count in times.items():
        # What stands there more than once is the speaker of a transcript; what ends as a sentence is one.
        if heading and count == 1 and heading[-1] not in "\"'”’.!":
            yield Line(heading, tokenize(heading), d, None, SECTION, frozenset(sections[d, heading]))


def _noun_phrases(line: Line, usage: Usage) -> Iterator[tuple[Phrase, str]]:
    """The English noun phrases of a line, each with the word before it that belongs to it, "" where it is whole."""
    for phrase, before in noun_phrases(tag(line.words, usage.is_name)):
        if not _is_clause(phrase, usage.verbs):
            yield phrase, before


def _is_clause(phrase: Phrase, verbs: frozenset[str]) -> bool:
    """Whether a phrase is rather a name or noun and its verb: "group boards", but not "the group's boards"."""
    main = main_noun(phrase)
    subject = main > 0 and phrase[main - 1].tag in (NAME, NOUN) and not phrase[main - 1].lower.endswith(("'s", "s'"))
    return subject and phrase[main].lower.removesuffix("s") in verbs


def _title_parts(line: Line, stop: frozenset[str]) -> Iterator[tuple[Phrase, str]]:
    """The short parts of a title or section heading: all we dare take in a language whose words we do not know."""
    for part in TITLE_BREAK.split(line.text) if line.prominence > 1 else ():
        phrase = [Token(word, word.lower(), NOUN) for word in part.split()]
        if 2 <= len(phrase) <= max(LENGTHS) and not {phrase[0].lower, phrase[-1].lower} & stop:
            yield phrase, ""


def _candidate(phrase: Phrase, stems: tuple[str, ...], language: str) -> Candidate:
    """A phrase and what its form tells, without any use."""
    main, last = main_noun(phrase), phrase[-1]
    # "goalkeeper Ines Holt" is a name too
    is_name = last.tag == NAME and all(token.tag in (NAME, NOUN, ADJECTIVE, "of", "the") for token in phrase)
    main_sense = sense(phrase[main]) if language == "en" else HAPPENING
    return Candidate(
        stems=stems,
        main=len(_content_stems(phrase[: main + 1], language)) - 1,
        is_name=is_name,
        prepositional=any(token.tag in PREPOSITIONS and token.tag != "of" for token in phrase),
        maybe_verb=last.tag == GERUND or (len(phrase) > 1 and phrase[-2].tag == NAME and plural_noun(last)),
        form_score=_form_score(phrase, main_sense, plural_noun(phrase[main]), is_name),
    )


def _form_score(phrase: Phrase, main_sense: str, in_plural: bool, is_name: bool) -> float:
    score = SENSES[main_sense] * LENGTHS[sum(token.tag not in ARTICLES for token in phrase)]
    if is_name:
        score *= NAMES
    if main_sense == PERSON and not in_plural:
        score *= ONE_PERSON
    if phrase[-1].tag == GERUND:
        score *= GERUNDS
    if phrase[0].tag == ADJECTIVE and phrase[0].lower.endswith("est"):
        score *= SUPERLATIVES
    return score


def _content_stems(phrase: Phrase, language: str) -> tuple[str, ...]:
    content = [token for token in phrase if token.tag not in PREPOSITIONS and token.tag not in ARTICLES]
    stem = stemmer(language)
    return tuple(stem(word) for token in content for word in words(bare(token.lower)) if len(word) > 1)


def _is_person(candidate: Candidate, usage: Usage) -> bool:
    """Whether a name is that of a person: it has a title, or the last part of it mostly stands alone."""
    parts = candidate.text.split()
    return candidate.is_name and (is_person(parts[0]) or usage.capital[bare(parts[-1])] > 2 * candidate.uses)


def _usage(texts: Sequence[Sequence[str]]) -> Usage:
    """How the texts, given as their words, use these."""
    capital: Counter[str] = Counter()
    small: Counter[str] = Counter()
    opening = Counter([text[0] for text in texts if text])
    for word, count in Counter(chain.from_iterable(texts)).items():
        if word[0].islower():
            small[bare(word)] += count
        else:
            capital[bare(word)] += count - opening[word]
    return Usage(capital, small, _verbs(texts))


def _verbs(texts: Iterable[Sequence[str]]) -> frozenset[str]:
    """The words that the texts use as verbs, without an s at the end."""
    surplus: Counter[str] = Counter()
    for text in texts:
        for before, word in pairwise(text):
            if before in BEFORE_VERB:
                surplus[word.removesuffix("s")] += 1
            elif before in BEFORE_NOUN:
                surplus[word.removesuffix("s")] -= 1
    return frozenset(word for word, count in surplus.items() if count >= VERB_SURPLUS)
