"""Runners: the same results wherever they are worked out, also when workers are killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from helpers.dask_cluster import Cluster

from briefing import runners
from briefing.errors import BriefingError

NUMBERS = range(12)
SQUARES = [number * number for number in NUMBERS]


def square(number: int) -> int:
    return number * number


def slowly(number: int) -> int:
    time.sleep(1)
    return number


def refuse(number: int) -> int:
    raise BriefingError(f"{number} is refused")


def die_once(folder: Path, number: int) -> int:
    """Kill the own process, once for every third number."""
    mark = folder / str(number)
    if number % 3 == 0 and not mark.exists():
        mark.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return number * number


def die_on(deadly: int, number: int) -> int:
    if number == deadly:
        os.kill(os.getpid(), signal.SIGKILL)
    return number * number


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    made = Cluster()
    yield made
    made.close()


@pytest.mark.parametrize("workers", [1, 2])
def test_processes_give_what_one_process_gives(workers):
    assert sorted(runners.processes(square, NUMBERS, str, workers)) == SQUARES
    assert sorted(runners.serial(square, NUMBERS, str)) == SQUARES


def test_processes_need_no_items():
    assert list(runners.processes(square, [], str, 2)) == []


def test_killed_processes_lose_nothing(tmp_path):
    assert sorted(runners.processes(partial(die_once, tmp_path), NUMBERS, str, 2)) == SQUARES
    assert len(list(tmp_path.iterdir())) == 4  # so many workers died


def test_an_item_that_kills_every_worker_is_named_after_all_others_are_done():
    done: list[int] = []
    with pytest.raises(BriefingError, match=r"^number 3: worker after worker died on it"):
        done.extend(runners.processes(partial(die_on, 3), NUMBERS, "number {}".format, 2))
    assert sorted(done) == [square for square in SQUARES if square != 9]


def test_an_error_in_a_process_is_the_same_error_here():
    with pytest.raises(BriefingError, match="0 is refused"):
        list(runners.processes(refuse, [0], str, 2))


class OddError(Exception):
    """One that cannot be made from its own arguments, as in some libraries."""

    def __init__(self, path: str, line: int) -> None:
        super().__init__(f"{path} line {line} is odd")


def fail_oddly(number: int) -> int:
    raise OddError("a.xml", number)


def test_an_error_that_cannot_be_sent_is_told_in_its_words():
    with pytest.raises(BriefingError, match=r"OddError: a\.xml line 0 is odd"):
        list(runners.processes(fail_oddly, [0], str, 2))


def test_no_process_is_left_when_nobody_wants_the_rest():
    from multiprocessing import active_children

    results = runners.processes(square, NUMBERS, str, 2)
    next(results)
    assert len(active_children()) == 2
    results.close()
    assert not active_children()


def test_dask_gives_what_one_process_gives(cluster):
    assert sorted(runners.dask(square, NUMBERS, str, cluster.address)) == SQUARES


def test_an_error_on_a_dask_worker_is_the_same_error_here(cluster):
    with pytest.raises(BriefingError, match="0 is refused"):
        list(runners.dask(refuse, [0], str, cluster.address))


def test_a_dask_worker_that_does_not_see_the_archive_says_so(cluster):
    with pytest.raises(BriefingError, match="does not see nowhere/archive from"):
        list(runners.dask(square, NUMBERS, str, cluster.address, ["seeds", "nowhere/archive"]))


def test_a_dask_worker_of_another_version_says_so(cluster, monkeypatch):
    monkeypatch.setattr(runners, "version", lambda: "0.0.0")
    with pytest.raises(BriefingError, match="has another version of briefing or Python"):
        list(runners.dask(square, NUMBERS, str, cluster.address))


def test_a_scheduler_that_is_not_there_is_named(monkeypatch):
    monkeypatch.setattr(runners, "PATIENCE", 1)
    with pytest.raises(BriefingError, match=r"no Dask scheduler at tcp://127\.0\.0\.1:9; start one"):
        list(runners.dask(square, NUMBERS, str, "tcp://127.0.0.1:9"))


def test_a_scheduler_without_workers_is_named(monkeypatch):
    monkeypatch.setattr(runners, "PATIENCE", 2)
    cluster = Cluster(0)
    try:
        with pytest.raises(BriefingError, match="has no workers; start some"):
            list(runners.dask(square, NUMBERS, str, cluster.address))
    finally:
        cluster.close()


def test_a_scheduler_that_is_lost_is_named():
    cluster = Cluster()
    try:
        results = runners.dask(slowly, NUMBERS, str, cluster.address)
        next(results)
        cluster.kill_scheduler()
        with pytest.raises(BriefingError, match="was lost; run again"):
            list(results)
    finally:
        cluster.close()


def test_an_item_that_kills_dask_workers_is_named_after_all_others_are_done():
    # By default an item may cost four workers, twice; here one, so that of three one is left.
    cluster = Cluster(3, SCHEDULER__ALLOWED_FAILURES="0")
    done: list[int] = []
    try:
        with pytest.raises(BriefingError, match=r"^number 3: worker after worker died on it"):
            done.extend(runners.dask(partial(die_on, 3), NUMBERS, "number {}".format, cluster.address))
    finally:
        cluster.close()
    assert sorted(done) == [square for square in SQUARES if square != 9]


def test_a_missing_dask_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(BriefingError, match=r'pip install "briefing-memo\[dask\]"'):
        list(runners.dask(square, NUMBERS, str, "tcp://127.0.0.1:9"))


def test_nothing_of_dask_is_imported_without_being_asked_for():
    code = (
        "import sys; from briefing import desk, runners; from briefing.cli import batch;"
        "print(list(runners.serial(abs, [-1], str)), {'dask', 'distributed', 'tornado'} & set(sys.modules))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert run.stdout.strip() == "[1] set()"
