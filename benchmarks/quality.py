"""How good are our choices? Every summary set of $BRIEFING_EVAL -> ROUGE-2 of ours, of Lead and of each sumy algorithm.

    BRIEFING_EVAL=FOLDER python -m benchmarks.quality [--only SET]... [--json FILE] [--ours] [--floor [--bless]]

Scored is what a reader gets: the words of all points of a memo with default settings, made from a folder of text files.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from statistics import fmean
from typing import Any

from briefing import pipeline
from briefing.choosing import rank
from briefing.errors import NothingToSayError
from briefing.gathering import gather
from briefing.model import Collection, Header, Reading
from briefing.text import count_words

HERE = Path(__file__).parent
CACHE = HERE / ".rivals.json"  # scores of the rivals by a digest of all that they depend on; sumy is slow
FLOOR = HERE / "floor.json"
FLOOR_CLUSTERS = 44  # of a set at most, evenly spread, which takes seconds
FLOOR_SLACK = 3.0  # ROUGE points by the root of the clusters: what rewording a rule moves without getting worse
RIVALS = ("lead", *(name for name in rank.RANKERS if name.startswith("sumy-")))
CUBIC = {"sumy-kl": 250}  # sentences above which a rival is left out of a cluster: KL takes minutes there
RESAMPLES = 2_000
MANY = 4  # documents of a cluster, and more


@dataclass(frozen=True)
class Set:
    """A set of clusters: `measure` is "f" or "recall"; a cluster has documents with a text, and references."""

    name: str
    words: int
    measure: str
    language: str
    clusters: tuple[dict[str, Any], ...]


def sets(folder: Path, only: Sequence[str] = ()) -> Iterator[Set]:
    """The summary sets that the folder's sets.toml lists."""
    for name, facts in tomllib.loads((folder / "sets.toml").read_text()).items():
        if facts["kind"] == "summary" and (not only or name in only):
            with (folder / facts["file"]).open(encoding="utf-8") as lines:
                clusters = tuple(json.loads(line) for line in lines)
            yield Set(name, facts["words"], facts["measure"], facts["language"], clusters)


# -- what is scored ----------------------------------------------------------------------------------------------------


def read(cluster: dict[str, Any]) -> Reading:
    """The documents of a cluster, written to a folder and read as a user's would be."""
    with tempfile.TemporaryDirectory() as folder:
        for number, document in enumerate(cluster["documents"]):
            Path(folder, f"{number:03}.txt").write_text(document["text"], encoding="utf-8", errors="replace")
        return pipeline.read([folder])


def ours(reading: Reading, words: int) -> str:
    """The words of the points of the memo."""
    try:
        memo = pipeline.brief(reading, Header("Memo"), words=words)
    except NothingToSayError:
        return ""
    return "\n".join(point.text for point in memo.points)


def rival(name: str, collection: Collection, words: int) -> str:
    """What another method takes from the same sentences: its best, each that still fits."""
    order = _round_robin(collection) if name == "lead" else _by_score(name, collection)
    taken, left = [], words
    for s in order:
        length = count_words(collection.sentences[s].text)
        if length <= left:
            taken.append(collection.sentences[s].text)
            left -= length
    return "\n".join(taken)


def _round_robin(collection: Collection) -> list[int]:
    """The first sentence of each document, then the second of each, and so on."""
    place: dict[int, int] = {}
    ranked = []
    for s, sentence in enumerate(collection.sentences):
        place[sentence.document] = place.get(sentence.document, -1) + 1
        ranked.append((place[sentence.document], s))
    return [s for _, s in sorted(ranked)]


def _by_score(name: str, collection: Collection) -> list[int]:
    scores = rank.ranker(name)(collection).scores
    return sorted(range(len(scores)), key=lambda s: (-scores[s], s))


# -- how it is scored --------------------------------------------------------------------------------------------------


class Runs:
    """The tokenizer for languages other than English: runs of letters and digits."""

    def tokenize(self, text: str) -> list[str]:
        return re.findall(r"[^\W_]+", text.lower())


@cache
def _scorer(language: str) -> Any:
    from rouge_score.rouge_scorer import RougeScorer

    if language == "en":
        return RougeScorer(["rouge2"], use_stemmer=True)
    return RougeScorer(["rouge2"], tokenizer=Runs())


def rouge2(text: str, references: Sequence[str], language: str, measure: str) -> float:
    """ROUGE-2 in points, the mean over the references."""
    found = [_scorer(language).score(reference, text)["rouge2"] for reference in references]
    return 100 * fmean(score.recall if measure == "recall" else score.fmeasure for score in found)


def bootstrap(differences: Sequence[float]) -> float:
    """The share of resamples of paired differences that are not above zero: a one-sided p."""
    dice = random.Random(0)
    below = sum(sum(dice.choices(differences, k=len(differences))) <= 0 for _ in range(RESAMPLES))
    return below / RESAMPLES


Scores = dict[str, list[float | None]]


def score(found: Set, methods: Iterable[str], known: dict[str, float]) -> Scores:
    """method -> its score on each cluster, None where it was left out; `known` is the cache of the rivals."""
    scores: Scores = {}
    for cluster in found.clusters:
        reading = read(cluster)
        collection = gather(reading.documents)
        for method in methods:
            scores.setdefault(method, []).append(_score(found, cluster, reading, collection, method, known))
    return scores


def _score(
    found: Set,
    cluster: dict[str, Any],
    reading: Reading,
    collection: Collection,
    method: str,
    known: dict[str, float],
) -> float | None:
    def scored(text: str) -> float:
        return rouge2(text, cluster["references"], found.language, found.measure)

    if method == "ours":
        return scored(ours(reading, found.words))
    if len(collection.sentences) > CUBIC.get(method, sys.maxsize):
        return None
    inputs = [method, found.words, found.measure, cluster["references"], collection.stems, sorted(collection.stop)]
    inputs.append([(s.document, s.text) for s in collection.sentences])
    key = sha256(json.dumps(inputs).encode("utf-8", "surrogatepass")).hexdigest()[:20]
    if key not in known:
        known[key] = scored(rival(method, collection, found.words))
    return known[key]


# -- the table and the floor -------------------------------------------------------------------------------------------


def table(results: dict[str, Scores]) -> str:
    """One line a set and method, with how far ours is ahead and the p of that."""
    lines = ["| set (n) | method | ROUGE-2 | ours ahead by | p |", "| --- | --- | --- | --- | --- |"]
    for name, scores in results.items():
        for method, values in scores.items():
            both = [(a, b) for a, b in zip(scores["ours"], values, strict=True) if a is not None and b is not None]
            ahead = [a - b for a, b in both]
            count = f"{name} ({len(both)})"
            if not both:
                continue
            if method == "ours":
                lines.append(f"| {count} | **ours** | **{fmean(a for a, _ in both):.2f}** | | |")
            else:
                p = f"{bootstrap(ahead):.4f}"
                lines.append(f"| {count} | {method} | {fmean(b for _, b in both):.2f} | {fmean(ahead):+.2f} | {p} |")
    return "\n".join(lines)


def by_documents(found: Set, scores: Scores) -> dict[str, Scores]:
    """The scores of the clusters of two documents, of three, and of more."""
    sizes = [min(len(cluster["documents"]), MANY) for cluster in found.clusters]
    return {
        f"{found.name}, {size}{' or more' if size == MANY else ''} documents": {
            method: [value for value, own in zip(values, sizes, strict=True) if own == size]
            for method, values in scores.items()
        }
        for size in sorted(set(sizes))
    }


def summary(results: dict[str, Scores]) -> dict[str, dict[str, dict[str, float]]]:
    """{set: {method: {"score", "n"}}}, for other programs."""
    return {
        name: {
            method: {"score": round(fmean(there), 2), "n": len(there)}
            for method, values in scores.items()
            if (there := [value for value in values if value is not None])
        }
        for name, scores in results.items()
    }


def measure(folder: Path, only: Sequence[str] = (), methods: Sequence[str] = ("ours", *RIVALS)) -> dict[str, Scores]:
    """set -> method -> its scores; what the rivals reach is kept after each set."""
    known: dict[str, float] = json.loads(CACHE.read_text()) if CACHE.exists() else {}
    results = {}
    for found in sets(folder, only):
        results[found.name] = score(found, methods, known)
        CACHE.write_text(json.dumps(known, sort_keys=True))
    return results


def floor(folder: Path) -> dict[str, dict[str, float]]:
    """Our score on a fixed part of each set, and on how many clusters."""
    found = {}
    for one in sets(folder):
        clusters = one.clusters[:: -(-len(one.clusters) // FLOOR_CLUSTERS)]
        part = Set(one.name, one.words, one.measure, one.language, clusters)
        found[one.name] = summary({one.name: score(part, ["ours"], {})})[one.name]["ours"]
    return found


def below(reached: dict[str, dict[str, float]]) -> list[str]:
    """A sentence for each set that falls below the floor."""
    demanded = json.loads(FLOOR.read_text())
    return [
        f"{name}: {reached[name]['score']:.2f} is below the floor of {least['score']:.2f}"
        for name, least in demanded.items()
        if name in reached and reached[name]["score"] < least["score"] - FLOOR_SLACK / least["n"] ** 0.5
    ]


def main() -> int:
    """Measure, print, keep."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", action="append", default=[], metavar="SET", help="measure this set only")
    parser.add_argument("--json", metavar="FILE", help='write {set: {method: {"score", "n"}}}')
    parser.add_argument("--ours", action="store_true", help="leave the rivals out but for Lead")
    parser.add_argument("--by-documents", action="store_true", help="each set by how many documents a cluster has")
    parser.add_argument("--floor", action="store_true", help="compare with floor.json instead; exit 1 below it")
    parser.add_argument("--bless", action="store_true", help="with --floor: make today's scores the floor")
    wanted = parser.parse_args()
    if not (named := os.environ.get("BRIEFING_EVAL")):
        parser.error("BRIEFING_EVAL must name the folder of evaluation sets")
    if wanted.floor:
        return _floor(Path(named), wanted.bless)
    results = measure(Path(named), wanted.only, ("ours", "lead") if wanted.ours else ("ours", *RIVALS))
    if wanted.by_documents:
        parts = [by_documents(found, results[found.name]) for found in sets(Path(named), wanted.only)]
        results = {name: scores for part in parts for name, scores in part.items()}
    print(table(results))
    if wanted.json:
        Path(wanted.json).write_text(json.dumps(summary(results), indent=1) + "\n")
    return 0


def _floor(folder: Path, bless: bool) -> int:
    reached = floor(folder)
    if bless:
        FLOOR.write_text(json.dumps(reached, indent=1) + "\n")
    for complaint in (complaints := below(reached)):
        print(complaint, file=sys.stderr)
    print(json.dumps(reached, indent=1))
    return bool(complaints)


if __name__ == "__main__":
    sys.exit(main())
