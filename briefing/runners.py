"""Where work runs: here, in several processes, or on the workers of a Dask cluster; only the map differs.

A runner takes a function, items and how to call an item in a message, and yields the results as they finish, in
any order. A worker may die: what it was working on is done again, and an item that kills one worker after another is
named in an error after all others are done.
"""

from __future__ import annotations

import os
import pickle
import signal
import sys
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeVar

from briefing.errors import BriefingError

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

In = TypeVar("In")
Out = TypeVar("Out")

NAMES = ("serial", "processes", "dask")
KILLS = 3  # workers that one item may cost: one is bad luck (memory was short), three are the item's fault
PATIENCE = 30  # seconds until a scheduler answers and has a worker
ONE_AT_A_TIME = Lock()  # in a worker with several threads: PDFium is not made for them


def serial(function: Callable[[In], Out], items: Iterable[In], called: Callable[[In], str]) -> Iterator[Out]:
    """One after the other, in this process."""
    return map(function, items)


# -- processes ---------------------------------------------------------------------------------------------------------


@dataclass
class _Worker:
    """A process, our end of its pipe, and the item (index) it works on."""

    process: BaseProcess
    pipe: Connection
    item: int


def processes(
    function: Callable[[In], Out], items: Iterable[In], called: Callable[[In], str], workers: int
) -> Iterator[Out]:
    """In so many processes of this machine; 0 is one for each processor that we may use.

    Each has a pipe of its own and one item at a time, so that it is known which item a dead worker had; the pool of
    the standard library fails every item that is left.
    """
    from multiprocessing import connection

    items = list(items)
    waiting = list(reversed(range(len(items))))
    kills = [0] * len(items)
    killers: list[int] = []
    busy: list[_Worker] = []
    try:
        while waiting or busy:
            while waiting and len(busy) < (workers or processors()):
                busy.append(_begun(function, waiting.pop()))
                _send(busy[-1], items)
            ready = connection.wait([worker.pipe for worker in busy])
            for worker in [worker for worker in busy if worker.pipe in ready]:
                try:
                    done, result = worker.pipe.recv()
                except (EOFError, OSError):  # it died
                    _end(worker)
                    busy.remove(worker)
                    kills[worker.item] += 1
                    (waiting if kills[worker.item] < KILLS else killers).append(worker.item)
                    continue
                if not done:
                    raise result
                if waiting:
                    worker.item = waiting.pop()
                    _send(worker, items)
                else:
                    _end(worker)
                    busy.remove(worker)
                yield result
    finally:
        for worker in busy:
            _end(worker)
    if killers:
        raise _blame([called(items[item]) for item in sorted(killers)])


def processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _begun(function: Callable[[Any], object], item: int) -> _Worker:
    """A worker that waits for this item."""
    from multiprocessing import get_context

    context = get_context("spawn")  # a fork of a process with threads may hang
    ours, theirs = context.Pipe()
    process = context.Process(target=_work, args=(function, theirs), daemon=True)
    _start(process)
    theirs.close()
    return _Worker(process, ours, item)


def _start(process: BaseProcess) -> None:
    """Start it deaf to Ctrl-C, which goes to all processes of a terminal: the first one ends the others."""
    if not hasattr(signal, "pthread_sigmask"):  # on Windows
        process.start()
        return
    from multiprocessing import resource_tracker

    resource_tracker.ensure_running()  # the first start would begin it, and that lifts the mask
    mask = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])  # inherited, unlike a handler
    try:
        process.start()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)


def _send(worker: _Worker, items: Sequence[object]) -> None:
    with suppress(OSError):  # it died before it began; the pipe says so when it is read
        worker.pipe.send(items[worker.item])


def _end(worker: _Worker) -> None:
    worker.pipe.close()
    worker.process.kill()
    worker.process.join()
    worker.process.close()


def _work(function: Callable[[Any], object], pipe: Connection) -> None:
    """What a worker does until its pipe is closed."""
    while True:
        try:
            item = pipe.recv()
        except EOFError:
            return
        try:
            answer = True, function(item)
        except Exception as error:
            answer = False, _portable(error)
        try:
            pipe.send(answer)
        except OSError:
            return  # nobody waits for it any more


def _portable(error: Exception) -> Exception:
    """The error, or its words where it does not come out of a pipe as it went in: a library's own may not."""
    try:
        pickle.loads(pickle.dumps(error))
    except Exception:
        return BriefingError(f"a worker failed: {type(error).__name__}: {error}")
    return error


def _blame(names: Sequence[str]) -> BriefingError:
    reason = "worker after worker died on it, or on what ran beside it; all else is done (is memory short?)"
    return BriefingError(f"{', '.join(names)}: {reason}")


# -- Dask --------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Task:
    """A function for workers elsewhere, which refuse it where they would do something else than we would."""

    function: Callable[[Any], Any]
    version: str
    python: tuple[int, ...]
    paths: tuple[str, ...]

    def __call__(self, item: Any) -> Any:
        """The result of `item`, or a BriefingError that says what is wrong with this worker."""
        from socket import gethostname

        where = f"the worker on {gethostname()}"
        if (self.version, self.python) != (version(), sys.version_info[:2]):
            raise BriefingError(f"{where} has another version of briefing or Python; install the same everywhere")
        for path in self.paths:
            if not os.path.lexists(path):
                raise BriefingError(
                    f"{where} does not see {path} from {os.getcwd()}; all workers need the archive under the same path"
                )
        with ONE_AT_A_TIME:
            return self.function(item)


def dask(
    function: Callable[[In], Out],
    items: Iterable[In],
    called: Callable[[In], str],
    address: str,
    paths: Sequence[str] = (),
) -> Iterator[Out]:
    """On the workers of the Dask scheduler at `address`, who must see each of `paths` under that name.

    How many workers an item may cost is the scheduler's setting (`allowed-failures`, 3).
    Raises BriefingError where Dask is not installed, the scheduler cannot be reached, or it has no workers.
    """
    try:
        distributed: Any = import_module("distributed")
    except ImportError:
        raise BriefingError('--runner dask needs Dask; run: pip install "briefing-memo[dask]"') from None
    from concurrent.futures import CancelledError

    items = list(items)
    client = _client(distributed, address)
    try:
        task = _Task(function, version(), sys.version_info[:2], tuple(paths))
        killers = yield from _done(distributed, client, task, items)
    except ModuleNotFoundError as error:
        raise BriefingError(f"a Dask worker lacks {error.name}; install the same on all of them") from None
    except (CancelledError, distributed.comm.core.CommClosedError):
        raise BriefingError(f"the Dask scheduler at {address} was lost; run again") from None
    finally:
        client.close(timeout=PATIENCE)
    if killers:
        raise _blame([called(items[number]) for number in killers])


def _client(distributed: Any, address: str) -> Any:
    """A client of a scheduler that has a worker. Raises BriefingError where there is none."""
    import logging

    for name in list(logging.root.manager.loggerDict):
        if name.startswith("distributed."):
            logging.getLogger(name).setLevel(logging.CRITICAL)  # we say what went wrong, in a sentence
    try:
        client = distributed.Client(address, timeout=PATIENCE, set_as_default=False)
    except (OSError, ValueError, distributed.comm.core.CommClosedError):
        raise BriefingError(f"there is no Dask scheduler at {address}; start one with: dask scheduler") from None
    try:
        client.wait_for_workers(1, timeout=PATIENCE)
    except TimeoutError:
        client.close(timeout=PATIENCE)
        raise BriefingError(
            f"the Dask scheduler at {address} has no workers; start some with: dask worker {address}"
        ) from None
    return client


def _done(distributed: Any, client: Any, task: _Task, items: Sequence[Any]) -> Generator[Any, None, list[int]]:
    """Yields the results as they finish; returns the items (indices) that no worker survives."""
    # One by one: all of them as one message may be too large. `pure` would take results of earlier runs.
    places = {client.submit(task, item, pure=False): number for number, item in enumerate(items)}
    suspects = []
    for future in distributed.as_completed(list(places), loop=client.loop):
        number = places.pop(future)
        try:
            yield future.result()
        except distributed.KilledWorker:
            suspects.append(number)
    killers = []
    for number in sorted(suspects):  # the scheduler blames all that a dead worker had; now one at a time
        try:
            yield client.submit(task, items[number], pure=False).result()
        except distributed.KilledWorker:
            killers.append(number)
    return killers


def version() -> str:
    """The version of this program."""
    from importlib.metadata import version

    return version("briefing-memo")
