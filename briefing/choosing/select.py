"""Passages -> the best set of them under a budget of words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.choosing import wording
from briefing.model import Choice, Collection, Finding, Passage, Ranking
from briefing.text import count_words

LENGTH = 0.8  # gain is divided by words to this power: 1 favours scraps, 0.5 long sentences
SWAPS = 2  # rounds of exchange; a third changes next to nothing
# How many sentences before and after a sentence are tried, the fewest first. A sentence that points back gets the one
# before it; a half quotation as much as it takes to be whole (+0.6 ROUGE-2 on web news over leaving it out).
RUNS = ((0, 0), (1, 0), (0, 1), (2, 0), (1, 1), (0, 2), (3, 0), (2, 1), (1, 2), (0, 3))
LONGEST_RUN = 90  # words
SHOWN = 3  # words in `covers`; rivals in `beat` are one fewer


def passages(collection: Collection, findings: Sequence[Finding]) -> tuple[Passage, ...]:
    """The candidates: each finding in the best wording that stands alone, else with the sentence before it.

    The lead comes first, being what an editor would print; offering every wording instead moved ROUGE-2 by less than
    its noise (-0.07 on web news) and printed rewrites in place of originals. Where nothing can be printed by these
    rules every lead is a candidate: a poor memo is better than none.
    """
    found = []
    for number, finding in enumerate(findings):
        wordings = [_unit(collection, s) for s in dict.fromkeys((finding.lead, *finding.members))]
        unit = min((unit for unit in wordings if unit), key=len, default=())
        if unit:
            found.append(Passage(unit, number))
    return tuple(found) or tuple(Passage((finding.lead,), number) for number, finding in enumerate(findings))


def _unit(collection: Collection, s: int) -> tuple[int, ...]:
    """The sentence, or the shortest run of sentences around it that stands alone; empty where none does."""
    sentence = collection.sentences[s]
    language = collection.documents[sentence.document].language
    if not wording.quotable(sentence.text, language):
        return ()
    half = not wording.balanced(sentence.text)
    for back, ahead in RUNS if half else RUNS[:2]:
        run = range(s - back, s + ahead + 1)
        if _printable(collection, run, s) and wording.stands_alone(_slice(collection, run[0], run[-1]), language):
            return tuple(run)
    return ()


def _printable(collection: Collection, run: range, s: int) -> bool:
    """Whether the run is one piece of prose of sensible length in which sentence s may lean on the others."""
    if len(run) == 1:
        return True
    if run[0] < 0 or run[-1] >= len(collection.sentences):
        return False
    return (
        all(_touch(collection, before, before + 1) for before in run[:-1])
        and all(wording.supports(collection.sentences[other].text) for other in run if other != s)
        and count_words(_slice(collection, run[0], run[-1])) <= LONGEST_RUN
    )


def _touch(collection: Collection, before: int, after: int) -> bool:
    """Whether nothing but white space lies between two sentences, neither text nor furniture."""
    first, second = collection.sentences[before], collection.sentences[after]
    text = collection.documents[first.document].text
    return first.document == second.document and not text[first.end : second.start].strip()


def _slice(collection: Collection, first: int, last: int) -> str:
    start, end = collection.sentences[first], collection.sentences[last]
    return collection.documents[start.document].text[start.start : end.end]


def select(collection: Collection, passages: Sequence[Passage], ranking: Ranking, budget: int) -> tuple[Choice, ...]:
    """The passages that together are worth most within `budget` words, best first; none says what another says.

    Greedy choice by gain a word, then exchanges (Lin and Bilmes 2011 for what greedy choice is worth).
    """
    lengths = [count_words(_slice(collection, p.sentences[0], p.sentences[-1])) for p in passages]
    pool = _Pool(passages, ranking, lengths, budget)
    pool.fill(LENGTH)
    for _ in range(SWAPS):
        for taken in list(pool.chosen):
            pool.exchange(taken)
        pool.fill(0.0)
    return _choices(collection, passages, ranking, pool)


class _Pool:
    """The passages, what each would still add to the chosen ones, and the words left.

    A passage is blocked by a chosen one that has a finding in common, with one exception: a chosen sentence may grow
    into the pair that starts with it, and then only the second sentence is paid for.
    """

    def __init__(self, passages: Sequence[Passage], ranking: Ranking, lengths: Sequence[int], budget: int) -> None:
        self.lengths, self.left, self.weights = lengths, budget, ranking.weights
        self.chosen: dict[int, None] = {}
        self.covered = [0] * len(ranking.weights)
        self.blocked = [0] * len(passages)
        single = {p.sentences[0]: i for i, p in enumerate(passages) if len(p.sentences) == 1}
        self.shorter = [single.get(p.sentences[0], -1) if len(p.sentences) > 1 else -1 for p in passages]
        self.scores = [sum(ranking.scores[s] for s in p.sentences) for p in passages]
        self.concepts = [
            tuple(dict.fromkeys(c for s in p.sentences for c in (ranking.concepts[s] if ranking.concepts else ())))
            for p in passages
        ]
        self.gain = [
            score + sum([self.weights[c] for c in concepts])
            for score, concepts in zip(self.scores, self.concepts, strict=True)
        ]
        self.having: list[list[int]] = [[] for _ in ranking.weights]
        for i, concepts in enumerate(self.concepts):
            for c in concepts:
                self.having[c].append(i)
        said = {p.sentences[0]: p.finding for p in passages if len(p.sentences) == 1}
        self.findings = [{p.finding, *(said.get(s, p.finding) for s in p.sentences)} for p in passages]
        self.telling: dict[int, list[int]] = {}
        for i, findings in enumerate(self.findings):
            for finding in findings:
                self.telling.setdefault(finding, []).append(i)

    def take(self, i: int) -> None:
        """Choose passage i."""
        if self.shorter[i] in self.chosen:
            self.drop(self.shorter[i])
        self.chosen[i] = None
        self._account(i, 1)

    def drop(self, i: int) -> None:
        """Put passage i back."""
        del self.chosen[i]
        self._account(i, -1)

    def _account(self, i: int, sign: int) -> None:
        self.left -= sign * self.lengths[i]
        for finding in self.findings[i]:
            for j in self.telling[finding]:
                self.blocked[j] += sign
        for c in self.concepts[i]:
            before = self.covered[c]
            self.covered[c] = before + sign
            if not (before and self.covered[c]):
                change = sign * self.weights[c]
                for j in self.having[c]:
                    self.gain[j] -= change

    def best(self, power: float) -> tuple[float, int]:
        """The open passage of the highest gain by words to the `power`, and that gain as such; -1 for none."""
        top, found, worth = 0.0, -1, 0.0
        for i, gain, length in self._open():
            value = gain / length**power
            if value > top:
                top, found, worth = value, i, gain
        return worth, found

    def _open(self) -> Iterator[tuple[int, float, int]]:
        for i, (gain, length, blocked) in enumerate(zip(self.gain, self.lengths, self.blocked, strict=True)):
            if not blocked:
                if 0 < length <= self.left:
                    yield i, gain, length
            elif blocked == 1 and (j := self.shorter[i]) in self.chosen and length - self.lengths[j] <= self.left:
                yield i, gain - self.scores[j], length - self.lengths[j]

    def fill(self, power: float) -> None:
        """Take the best passage until none fits or adds anything."""
        while (found := self.best(power)[1]) >= 0:
            self.take(found)

    def exchange(self, i: int) -> None:
        """Replace passage i where another one that fits in its place adds more."""
        if i not in self.chosen:
            return
        self.drop(i)
        gain, found = self.best(0.0)
        self.take(found if found >= 0 and gain > self.gain[i] else i)


def _choices(collection: Collection, passages: Sequence[Passage], ranking: Ranking, pool: _Pool) -> tuple[Choice, ...]:
    """The chosen passages in the order in which each adds most to those before it."""
    chosen = sorted(pool.chosen)
    for i in chosen:
        pool.drop(i)
    choices: list[tuple[float, Choice]] = []
    while chosen:
        i = max(chosen, key=lambda i: (pool.gain[i], -i))
        chosen.remove(i)
        choices.append((pool.gain[i], Choice(passages[i], 0.0)))
        pool.take(i)
    top = max((gain for gain, _ in choices), default=0.0) or 1.0
    return tuple(Choice(c.passage, max(0.0, gain / top), c.covers, c.beat) for gain, c in choices)
