"""Clusters of news -> their themes with headings and central sentences, to be graded, and the grades given so far.

    BRIEFING_EVAL=FOLDER python -m benchmarks.themes [--only GROUP | CLUSTER]... [--page | --table]

A grade is a line of theme_grades.tsv: group, cluster, mark, "yes" or "no" for coherent, "right", "acceptable", "wrong"
or "none" (a single list) for the heading, and the heading. The mark is a digest of the heading and the central
sentences: where either has changed the theme counts as ungraded, and the page shows what was said of it before.
`--page` prints all that a reader needs to grade (only what is ungraded, unless a group or cluster is named), `--table`
the grades of today's themes as Markdown. `--seeds` is the figures of the five articles in seeds/ against the labels in
tests/cases/seed_themes.toml. The group "memos" is graded by what a reader of a memo of 300 words sees: each heading
over the points under it.
"""

from __future__ import annotations

import argparse
import json
import os
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks import quality
from benchmarks.groups import b_cubed
from briefing import config, pipeline
from briefing.choosing import claims, themes
from briefing.choosing.themes import discovered
from briefing.gathering import gather
from briefing.model import Collection, Document, Finding, Header, Reading, Theme, ThemeRequest
from briefing.text import stemmer, words

HERE = Path(__file__).parent
GRADES = HERE / "theme_grades.tsv"
LABELS = HERE.parent / "tests" / "cases" / "seed_themes.toml"
SEEDS = "seeds"
CENTRAL = 5  # sentences a theme is judged by
LINKING = 2  # letters of the longest word that says nothing: "of"
MEMOS, WORDS = "memos", 300  # the group that is judged by memos of so many words


class Grade(NamedTuple):
    """What a reader said of one theme; `coherent` is "-" where only the heading was judged."""

    group: str
    cluster: str
    mark: str
    coherent: str
    heading_is: str
    heading: str


class Shown(NamedTuple):
    """One theme as it is put before a reader."""

    cluster: str
    heading: str
    findings: int
    central: tuple[str, ...]

    @property
    def mark(self) -> str:
        """A digest of what the reader sees."""
        return sha256("\n".join((self.heading, *self.central)).encode()).hexdigest()[:8]


def grades() -> list[Grade]:
    """All grades on file."""
    return [Grade(*line.split("\t")) for line in GRADES.read_text(encoding="utf-8").splitlines() if line]


def documents(folder: Path, cluster: str) -> tuple[Document, ...]:
    """The documents of a cluster "SET/ID"; those of ECB+ are the reports on the first of a topic's two events."""
    if cluster == SEEDS:
        return pipeline.read([str(HERE.parent / SEEDS)]).documents
    name, _, wanted = cluster.partition("/")
    found = next(one for one in _clusters(folder, name) if one["id"] == wanted)
    given = found["documents"]
    first = [d for d in given if d.get("subtopic") == given[0].get("subtopic")]
    return quality.read({"documents": first}).documents


@cache
def _clusters(folder: Path, name: str) -> tuple[dict[str, Any], ...]:
    file = tomllib.loads((folder / "sets.toml").read_text(encoding="utf-8"))[name]["file"]
    return tuple(json.loads(line) for line in (folder / file).read_text(encoding="utf-8").splitlines())


def shown(cluster: str, read: Sequence[Document]) -> Iterator[Shown]:
    """The themes that the documents fall into, biggest first."""
    collection = gather(read)
    findings = claims.merge(collection)
    for theme in discovered.discover(collection, findings):
        central = [collection.sentences[findings[i].lead].text for i in theme.findings[:CENTRAL]]
        yield Shown(cluster, theme.title, len(theme.findings), tuple(" ".join(text.split()) for text in central))


def printed(cluster: str, read: Sequence[Document]) -> Iterator[Shown]:
    """The headings of the memo of the documents, over the points that stand under them."""
    memo = pipeline.brief(Reading(tuple(read), ()), Header("Memo"), words=WORDS)
    for section in memo.sections:
        points = tuple(memo.points[number - 1].text for number in section.points)
        yield Shown(cluster, section.title, len(points), points[:CENTRAL])


def page(themes_of: Sequence[Shown], known: Sequence[Grade], whole: bool) -> str:
    """What a reader needs to grade the themes."""
    lines = []
    for one in themes_of:
        graded = [g for g in known if g.cluster == one.cluster and g.heading == one.heading]
        if whole or not any(g.mark == one.mark for g in graded):
            before = "; ".join(f"{g.coherent} {g.heading_is}" for g in graded) or "new"
            lines += ["", f"{one.cluster}\t{one.mark}\t{before}\t{one.heading}  ({one.findings})"]
            lines += [f"    - {text}" for text in one.central]
    return "\n".join(lines)


def figures(themes_of: Sequence[Shown], known: Sequence[Grade]) -> str:
    """The shares that were graded coherent, right, right or acceptable, and how many of today's themes are ungraded."""
    by_mark = {(g.cluster, g.mark): g for g in known}
    graded = [by_mark[key] for one in themes_of if (key := (one.cluster, one.mark)) in by_mark]
    named = Counter(g.heading_is for g in graded if g.heading_is != "none")
    total = max(1, named.total())
    told = [g.coherent == "yes" for g in graded if g.coherent in ("yes", "no")]
    return (
        (f"coherent {sum(told)} of {len(told)} ({sum(told) / len(told):.0%}), " if told else "")
        + f"headings right {named['right']} "
        f"of {named.total()} ({named['right'] / total:.0%}), right or acceptable {1 - named['wrong'] / total:.0%}; "
        f"ungraded {len(themes_of) - len(graded)}"
    )


def unstated(memos: Sequence[Shown]) -> int:
    """How many headings share no word with the points under them that are shown."""
    stem = stemmer("en")

    def stems(text: str) -> set[str]:
        return {stem(word) for word in words(text.lower()) if len(word) > LINKING}

    return sum(
        not stems(one.heading) & stems(" ".join(one.central))
        for one in memos
        if one.heading not in (themes.ONLY.title, themes.REST.title)
    )


def table(themes_of: Sequence[Shown], known: Sequence[Grade]) -> str:
    """Today's themes with their grades as Markdown; a theme that is not graded has a question mark."""
    by_mark = {(g.cluster, g.mark): g for g in known}
    lines = ["| Cluster | Heading | Findings | Coherent | Heading is |", "| --- | --- | --- | --- | --- |"]
    before = ""
    for one in themes_of:
        grade = by_mark.get((one.cluster, one.mark))
        said = f"{grade.coherent} | {grade.heading_is}" if grade else "? | ?"
        lines.append(f"| {'' if one.cluster == before else one.cluster} | {one.heading} | {one.findings} | {said} |")
        before = one.cluster
    return "\n".join(lines)


# -- the seeds, labelled -----------------------------------------------------------------------------------------------


def labels(collection: Collection) -> dict[int, str]:
    """The label of each labelled sentence (index)."""
    found = {}
    for label, lines in tomllib.loads(LABELS.read_text(encoding="utf-8")).items():
        for file, start in (line.split(": ", 1) for line in lines):
            for s, sentence in enumerate(collection.sentences):
                path = Path(collection.documents[sentence.document].path).name
                if path.startswith(file) and sentence.text.startswith(start):
                    found[s] = label
    return found


def _label_of(found: Sequence[Theme], findings: Sequence[Finding]) -> dict[int, int]:
    return {s: n for n, theme in enumerate(found) for i in theme.findings for s in findings[i].members}


def found_alone(read: Sequence[Document]) -> float:
    """B-cubed F1 of the discovered themes on the labelled sentences."""
    collection = gather(read)
    findings = claims.merge(collection)
    under = _label_of(discovered.discover(collection, findings), findings)
    true = labels(collection)
    groups: dict[int, list[int]] = {}
    for place, s in enumerate(true):
        groups.setdefault(under[s], []).append(place)
    return b_cubed(list(groups.values()), list(true.values()))


def asked(read: Sequence[Document], requests: Sequence[ThemeRequest]) -> float:
    """The share of labelled sentences under the right one of three requested themes: plan, doubts, leak."""
    collection = gather(read)
    findings = claims.merge(collection)
    found = themes.assign(collection, findings, requests)
    title = {s: theme.title for theme in found for i in theme.findings for s in findings[i].members}
    right = dict(zip(("plan", "doubts", "leak"), (request.title for request in requests), strict=True))
    true = labels(collection)
    return sum(title[s] == right[label] for s, label in true.items()) / len(true)


def seeds() -> Iterator[str]:
    """Each figure of the seeds with all five articles, and the mean with one left out."""
    read = pipeline.read([str(HERE.parent / SEEDS)]).documents
    subsets = [read[:n] + read[n + 1 :] for n in range(len(read))]
    full = config.parse((HERE.parent / SEEDS / "briefing.toml").read_text(encoding="utf-8"), SEEDS).themes
    kinds = {"with about": full, "titles only": tuple(ThemeRequest(one.title, "") for one in full)}
    apart = sum(map(found_alone, subsets)) / len(subsets)
    yield f"discovered: B-cubed {found_alone(read):.3f}, one left out {apart:.3f}"
    for name, requests in kinds.items():
        apart = sum(asked(subset, requests) for subset in subsets) / len(subsets)
        yield f"asked for, {name}: {asked(read, requests):.3f}, one left out {apart:.3f}"


def main() -> None:
    """Print what was asked for."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.themes", description=__doc__.splitlines()[0])
    parser.add_argument("--only", action="append", default=[], metavar="NAME", help="a group or a cluster; repeatable")
    parser.add_argument("--page", action="store_true", help="print what is to be graded")
    parser.add_argument("--table", action="store_true", help="print the grades as Markdown")
    parser.add_argument("--seeds", action="store_true", help="figures of the labelled seeds only")
    wanted = parser.parse_args()
    if wanted.seeds:
        print(*seeds(), sep="\n")
        return
    known = grades()
    folder = Path(os.environ["BRIEFING_EVAL"])
    groups: dict[str, list[str]] = {}
    for grade in known:
        clusters = groups.setdefault(grade.group, [])
        if grade.cluster not in clusters and (not wanted.only or {grade.group, grade.cluster} & set(wanted.only)):
            clusters.append(grade.cluster)
    for group, clusters in groups.items():
        view = printed if group == MEMOS else shown
        found = [one for cluster in clusters for one in view(cluster, documents(folder, cluster))]
        if wanted.page:
            print(page(found, known, bool(wanted.only)))
        if wanted.table:
            print(f"\n{table(found, known)}\n")
        if found:
            shared = f"; headings without a word of their points {unstated(found)}" if group == MEMOS else ""
            print(f"{group}: {len(clusters)} clusters, {figures(found, known)}{shared}")


if __name__ == "__main__":
    main()
