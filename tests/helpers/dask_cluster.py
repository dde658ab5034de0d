"""A Dask cluster of processes on this machine, for the tests of what runs on one."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


class Cluster:
    """A scheduler and workers, which listen to this machine only."""

    def __init__(self, workers: int = 2, **settings: str) -> None:
        self._settings = {f"DASK_DISTRIBUTED__{name}": value for name, value in settings.items()}
        self._all: list[subprocess.Popen[str]] = []
        self.address = self._start("scheduler", "--port", "0", said="Scheduler at:").split()[-1]
        self.workers = [self._worker() for _ in range(workers)]

    def kill(self) -> None:
        """SIGKILL the first of the workers."""
        victim = self.workers.pop(0)
        victim.kill()
        victim.wait()

    def kill_scheduler(self) -> None:
        """SIGKILL what holds it all together."""
        self._all[0].kill()

    def refill(self) -> None:
        """See that there are two workers again."""
        while len(self.workers) < 2:
            self.workers.append(self._worker())

    def close(self) -> None:
        """End all of it."""
        for process in reversed(self._all):
            process.kill()
            process.communicate()

    def _worker(self) -> subprocess.Popen[str]:
        self._start("worker", self.address, "--nthreads", "1", "--no-nanny", said="Registered to:")
        return self._all[-1]

    def _start(self, kind: str, *arguments: str, said: str) -> str:
        command = [sys.executable, "-m", f"distributed.cli.dask_{kind}", *arguments, "--host", "127.0.0.1"]
        tests = str(Path(__file__).parent.parent)  # so that workers can import what a test asks them to do
        process = subprocess.Popen(
            [*command, "--no-dashboard"],
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, **self._settings, "PYTHONPATH": tests, "PYTHONWARNINGS": "default"},
        )
        self._all.append(process)
        assert process.stderr is not None
        told = []
        for line in process.stderr:
            told.append(line)
            if said in line:
                return line
        raise AssertionError(f"{command} ended: {''.join(told)}")
