"""A block of code -> the same, given up once it has used its share of processor time."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from briefing.errors import UnreadableError


class _OutOfTimeError(BaseException):
    """No Exception: libraries swallow those."""


@contextmanager
def timecap(seconds: int) -> Iterator[None]:
    """Raises UnreadableError once the block has used `seconds` of processor time (not wall time: a busy machine must
    not change what is read). Only the main thread of a system with timers can do that; elsewhere nothing happens."""
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def give_up(number: int, frame: FrameType | None) -> None:
        raise _OutOfTimeError

    before = signal.signal(signal.SIGPROF, give_up)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    except _OutOfTimeError:
        raise UnreadableError(f"reading it took more than {seconds} seconds; it was given up") from None
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
