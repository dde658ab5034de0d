"""How fast is it? Ratios of CPU time inside one run: cold starts, choosing against its rivals, archives by size, desks.

A ratio is of the least times. Behind it is its spread where a run is repeated: of the least, the middle and the longest
time by the same measure.

    BRIEFING_EVAL=FOLDER python -m benchmarks.speed [--json FILE] [--large] [--only PART]...

`--large` adds the rivals at 3,000 sentences (minutes) and the archive of 50,000 documents, also with 500 subjects.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from math import log
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks import archive, quality
from briefing import pipeline
from briefing.choosing import claims, passages, rank, select, standing
from briefing.config import RANKER
from briefing.gathering import gather
from briefing.model import Collection, Document, Header, Input

SEEDS = Path(__file__).parent.parent / "seeds"
COLD_RUNS = 15
TARGETS = {100: 12, 260: 30, 960: 120}  # sentences -> CPU milliseconds
RIVALS = ("lexrank", "sumy-lexrank", "sumy-textrank", "sumy-lsa", "sumy-sumbasic")
WORDS = 250  # of the memos
LETTERS_A_WORD = 6  # lede counts its budget in characters
RUNS = 5
SLOW = 3_000  # sentences at which only the two forms of LexRank are compared: the others of sumy take minutes
SIZES, LARGE = (50, 500, 5_000), 50_000
ARCHIVE_RUNS = 3  # of an archive that is not LARGE

Rows = list[dict[str, Any]]


# The peak that the system reports for a process is never below that of the one which started it: a small one does.
WATCH = """
import resource, subprocess, sys
run = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(1000 * (used.ru_utime + used.ru_stime), used.ru_maxrss / 1024, run.returncode)
"""


def process(*arguments: str, codes: Sequence[int] = (0,)) -> tuple[float, float]:
    """CPU milliseconds and peak megabytes of one run of Python, which may keep byte code as a user's does."""
    command = [sys.executable, "-c", WATCH, sys.executable, *arguments]
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    run = subprocess.run(command, capture_output=True, check=True, env=environment)
    milliseconds, megabytes, returned = run.stdout.split()
    assert int(returned) in codes, f"{arguments} ended with {int(returned)}"
    return float(milliseconds), float(megabytes)


def cpu(stage: Callable[[], Any], runs: int = RUNS) -> tuple[float, Any]:
    """The least CPU milliseconds of a few runs, no judgement of a sentence remembered from one to the next (but stems
    are, as inside one run), and the result."""
    taken, result = timed(stage, runs)
    return taken[0], result


def timed(stage: Callable[[], Any], runs: int) -> tuple[list[float], Any]:
    """The CPU milliseconds of each run, ascending, and the result."""
    taken, result = [], None
    for _ in range(runs):
        standing.is_eligible.cache_clear()
        standing.supports.cache_clear()
        before = time.process_time()
        result = stage()
        taken.append(1000 * (time.process_time() - before))
    return sorted(taken), result


def spread(ratios: Sequence[float]) -> str:
    """The least, the middle and the greatest of them: "11 / 12 / 14"."""
    return " / ".join(f"{one:.3g}" for one in (min(ratios), median(ratios), max(ratios)))


def cold(folder: Path, large: bool) -> Rows:
    """The least CPU of whole processes, as multiples of a Python that does nothing."""
    with tempfile.TemporaryDirectory() as out:
        make = ("-m", "briefing", "make", str(SEEDS))
        runs = {
            "python -c pass": ("-c", "pass"),
            "briefing --help": ("-m", "briefing", "--help"),
            "Markdown of five articles": make,
            "Word of five articles": (*make, "-o", f"{out}/memo.docx"),
        }
        taken: dict[str, list[float]] = {name: [] for name in runs}
        for _ in range(COLD_RUNS):  # in turn: a machine that others use is as busy for each of them
            for name, command in runs.items():
                taken[name].append(process(*command)[0])
    bare = taken["python -c pass"]
    return [
        {
            "run": name,
            "ms": round(min(ms), 1),
            "ratio": round(min(ms) / min(bare), 1),
            "spread": spread([one / other for one, other in zip(ms, bare, strict=True)]),
        }
        for name, ms in taken.items()
    ]


def news(folder: Path) -> list[list[Document]]:
    """The clusters of web news, read."""
    (news,) = quality.sets(folder, ["multinews"])
    return [list(quality.read(cluster).documents) for cluster in news.clusters]


def collected(readings: Sequence[Sequence[Document]], size: int) -> tuple[list[Document], Collection]:
    """Whole clusters until the collection has about `size` sentences."""
    documents: list[Document] = []
    for cluster in readings:
        documents += cluster
        collection = gather(documents)
        if len(collection.sentences) >= size:
            break
    return documents, collection


def selection(folder: Path, large: bool) -> Rows:
    """Text in, selection out: the least of the runs and the stages one by one, against the targets and
    sumy's LexRank on the same sentences; and the whole memo, whose themes and headings are found besides."""
    rows, readings = [], news(folder)
    rank.ranker("sumy-lexrank")(collected(readings, 10)[1])  # imports are not counted
    for size, target in TARGETS.items():
        documents, collection = collected(readings, size)
        inputs = [Input(document.path, document.text.encode()) for document in documents]
        whole, _ = timed(lambda: selected(inputs), RUNS)  # noqa: B023 - called at once
        memo, _ = cpu(lambda: pipeline.brief(pipeline.read_inputs(inputs), Header("Memo"), words=WORDS))  # noqa: B023
        rival, _ = cpu(lambda: rank.ranker("sumy-lexrank")(collection), 1)  # noqa: B023 - called at once
        row: dict[str, Any] = {"sentences": len(collection.sentences), "ms": round(whole[0], 1), "target_ms": target}
        row |= {"sumy_lexrank_by_ours": round(rival / whole[0], 1), "spread": spread([rival / ms for ms in whole])}
        rows.append(row | _stages(inputs) | {"memo": round(memo, 1)})
    return rows


def _stages(inputs: Sequence[Input]) -> dict[str, float]:
    """The milliseconds of each stage. `gather` makes sentences, origins and stems, `merge` finds claims made twice."""
    read, reading = cpu(lambda: pipeline.read_inputs(inputs))
    gathered, collection = cpu(lambda: gather(reading.documents))
    merge, findings = cpu(lambda: claims.merge(collection))
    ranked, ranking = cpu(lambda: rank.ranker(RANKER)(collection))
    offering, offered = cpu(lambda: passages.passages(collection, findings))
    choose, _ = cpu(lambda: select.select(collection, offered, ranking, WORDS))
    taken = {"read": read, "gather": gathered, "merge": merge, "rank": ranked, "passages": offering, "select": choose}
    return {stage: round(ms, 1) for stage, ms in taken.items()}


def selected(inputs: Sequence[Input]) -> object:
    """What is chosen of texts."""
    collection = gather(pipeline.read_inputs(inputs).documents)
    offered = passages.passages(collection, claims.merge(collection))
    return select.select(collection, offered, rank.ranker(RANKER)(collection), WORDS)


def rivals(folder: Path, large: bool) -> Rows:
    """Ranking the same sentences: CPU milliseconds of each method; `lede`, if it is installed, gets them as a text."""
    rows, readings = [], news(folder)
    rank.ranker("sumy-lexrank")(collected(readings, 10)[1])  # imports are not counted
    for size in (100, 300, 1_000, *([3_000] if large else [])):
        _, collection = collected(readings, size)
        taken = {
            name: timed(lambda: rank.ranker(name)(collection), 1 if "-" in name else RUNS)[0]  # noqa: B023
            for name in (("coverage", *RIVALS) if size < SLOW else RIVALS[:2])
        }
        if find_spec("lede"):
            taken["lede"] = timed(lambda: _lede(collection), RUNS)[0]  # noqa: B023 - called at once
        row: dict[str, Any] = {"sentences": len(collection.sentences)}
        row |= {name: round(ms[0], 1) for name, ms in taken.items()}
        ratios = [taken["sumy-lexrank"][0] / ms for ms in taken["lexrank"]]
        rows.append(row | {"sumy_lexrank_by_lexrank": round(max(ratios)), "spread": spread(ratios)})
    return rows


def _lede(collection: Collection) -> object:
    from lede import summarize

    return summarize("\n".join(sentence.text for sentence in collection.sentences), WORDS * LETTERS_A_WORD)


def archives(folder: Path, large: bool) -> Rows:
    """`briefing make` of archives in JSON Lines as a process: CPU by that of lower().split(), slope and peak memory."""
    rows: Rows = []
    real = len(archive.real(folder))
    for size in (*SIZES, *([LARGE] if large else [])):
        with tempfile.TemporaryDirectory() as out:
            texts = archive.write(folder, size, Path(out))
            split, _ = cpu(lambda: [len(text.lower().split()) for text in texts], 3)  # noqa: B023  # split and forgotten
            make = ("-m", "briefing", "make", out, "--quiet", "--format", "json")
            runs = [process(*make) for _ in range(1 if size == LARGE else ARCHIVE_RUNS)]
        ms, megabytes = min(runs)
        row: dict[str, Any] = {"documents": size, "synthetic": round(max(0, size - real) / size, 2), "ms": round(ms)}
        row |= {"by_split": round(ms / split, 1), "spread": spread([ms / split for ms, _ in runs])}
        row |= {"peak_mb": round(megabytes)}
        if rows:
            row["slope"] = round(log(ms / rows[-1]["ms"]) / log(size / rows[-1]["documents"]), 2)
        rows.append(row)
    return rows


SUBJECTS, MANY_SUBJECTS = (10, 50), 500
SOME = (0, 3)  # exit codes of a desk where some subject may have no memo


def batch(folder: Path, large: bool) -> Rows:
    """`briefing batch` as a process, a real article a subject: CPU of a run, its survey, a memo and a second run that
    makes nothing, and whether two processes make the same bytes."""
    rows: Rows = []
    for subjects, size in (*((n, 1_000) for n in SUBJECTS), *([(MANY_SUBJECTS, LARGE)] if large else [])):
        with tempfile.TemporaryDirectory() as out:
            work = Path(out)
            (work / "archive").mkdir()
            archive.write(folder, size, work / "archive")
            (work / "desk.toml").write_text(desk(folder, subjects), encoding="utf-8")
            run = ("-m", "briefing", "batch", f"{out}/desk.toml", f"{out}/archive", "--quiet", "-o")
            empty = work / "none.toml"
            empty.write_text(NOBODY)
            survey, _ = process(*run[:3], str(empty), *run[4:], f"{out}/none", codes=(1,))
            first, megabytes = process(*run, f"{out}/serial", codes=SOME)
            second, _ = process(*run, f"{out}/serial", codes=SOME)
            process(*run, f"{out}/processes", "--runner", "processes", "--workers", "2", codes=SOME)
            made = _memos(work / "serial")
            same = made == _memos(work / "processes")
        row = {
            "subjects": subjects,
            "documents": size,
            "memos": len(made),
            "ms": round(first),
            "survey_ms": round(survey),
        }
        row |= {"memo_ms": round((first - survey) / max(1, len(made))), "second_ms": round(second)}
        rows.append(row | {"peak_mb": round(megabytes), "processes_same": same})
    return rows


NOBODY = 'date = 2024-01-01\n[[subjects]]\nname = "Zyzzyva"\n'  # fits nothing, so that only the survey is paid


def desk(folder: Path, subjects: int) -> str:
    """A desk.toml whose subjects are asked for by the first two sentences of real articles, evenly spread."""
    articles = archive.real(folder)
    lines = ["date = 2024-01-01", 'formats = ["md"]']
    for number in range(subjects):
        about = " ".join(articles[number * len(articles) // subjects]["text"].split()[:30])
        lines += ["[[subjects]]", f'name = "Subject {number}"', f"about = {json.dumps(about)}"]
    return "\n".join(lines) + "\n"


def _memos(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.glob("[!_]*")}


PARTS: dict[str, Callable[[Path, bool], Rows]] = {
    "cold": cold,
    "selection": selection,
    "rivals": rivals,
    "archives": archives,
    "batch": batch,
}


def table(rows: Rows) -> str:
    """A Markdown table of rows that may lack some of the columns."""
    columns = list(dict.fromkeys(name for row in rows for name in row))
    lines = [columns, ["---"] * len(columns), *([str(row.get(name, "")) for name in columns] for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def main() -> int:
    """Measure, print, keep."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--json", metavar="FILE", help="write {part: [row]}")
    parser.add_argument("--large", action="store_true", help="also 3,000 sentences and 50,000 documents")
    parser.add_argument("--only", action="append", choices=PARTS, help="measure this part only")
    wanted = parser.parse_args()
    if not (named := os.environ.get("BRIEFING_EVAL")):
        parser.error("BRIEFING_EVAL must name the folder of evaluation sets")
    results = {}
    for part in wanted.only or PARTS:
        results[part] = PARTS[part](Path(named), wanted.large)
        print(f"## {part}\n\n{' '.join((PARTS[part].__doc__ or '').split())}\n\n{table(results[part])}\n", flush=True)
    if wanted.json:
        Path(wanted.json).write_text(json.dumps(results, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
