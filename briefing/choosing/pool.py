"""The open passages during selection: what each would still add to the chosen ones, and the words left."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterator, Sequence
from itertools import chain

from briefing.model import Passage, Ranking

LENGTH = 0.8  # worth is divided by words to this power: 1 favours scraps, 0.6 long sentences; both cost a little
NOTHING = 1e-9  # what rounding leaves of a gain of zero; a ranker may have no opinion at all


class Pool:
    """The passages, what each would still add to the chosen ones, and the words left.

    A passage is blocked by a chosen one that has a finding or a sentence in common with it, or a finding akin, with one
    exception: a chosen sentence may grow into the run that starts with it, and then only the others of it are paid for.
    """

    def __init__(self, passages: Sequence[Passage], ranking: Ranking, lengths: Sequence[int], budget: int) -> None:
        self.passages, self.lengths, self.left, self.weights = passages, lengths, budget, ranking.weights
        self.chosen: dict[int, None] = {}
        self.covered: defaultdict[int, int] = defaultdict(int)
        self.blocked = [0] * len(passages)
        single = {p.sentences[0]: i for i, p in enumerate(passages) if len(p.sentences) == 1}
        self.shorter = [single.get(p.sentences[0], -1) if len(p.sentences) > 1 else -1 for p in passages]
        self.scores = [sum(ranking.scores[s] for s in p.sentences) for p in passages]
        self.concepts = [_concepts(p.sentences, ranking) for p in passages]
        self.gain = [
            score + sum([self.weights[c] for c in concepts])
            for score, concepts in zip(self.scores, self.concepts, strict=True)
        ]
        self.having = _holders(self.concepts)
        self.findings = told(passages)
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
        covered, gain, having = self.covered, self.gain, self.having
        self.left -= sign * self.lengths[i]
        for finding in self.findings[i].union(self.passages[i].akin):
            for j in self.telling.get(finding, ()):
                self.blocked[j] += sign
        for c in self.concepts[i]:
            before = covered[c]
            covered[c] = before + sign
            if not (before and covered[c]):
                change = sign * self.weights[c]
                for j in having.get(c, (i,)):
                    gain[j] -= change

    def best(self, power: float, among: Container[int] | None = None) -> tuple[float, int]:
        """The open passage of the highest gain by words to the `power`, and that gain as such; -1 for none."""
        # The first one is taken whatever it adds: a memo of one poor sentence is better than none.
        top, found, worth = -NOTHING if self.chosen else float("-inf"), -1, 0.0
        for i, gain, length in self._open():
            value = gain / length**power
            if value > top and (among is None or i in among):
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


def told(passages: Sequence[Passage]) -> list[set[int]]:
    """The findings that each passage tells: its own, and those of the other sentences in it."""
    return [{passage.finding, *passage.beside} for passage in passages]


def _concepts(sentences: Sequence[int], ranking: Ranking) -> Sequence[int]:
    """The distinct concepts in these sentences; each sentence names its own once."""
    if len(sentences) == 1:
        return ranking.concepts_of(sentences[0])
    return tuple(dict.fromkeys(chain.from_iterable(map(ranking.concepts_of, sentences))))


def _holders(concepts: Sequence[Sequence[int]]) -> dict[int, list[int]]:
    """Concept -> the passages that have it, for those that more than one passage has: a third of them."""
    met: set[int] = set()
    shared: set[int] = set()
    for held in concepts:
        shared |= met.intersection(held)
        met.update(held)
    holders: dict[int, list[int]] = {c: [] for c in shared}
    for i, held in enumerate(concepts):
        for c in shared.intersection(held):
            holders[c].append(i)
    return holders
