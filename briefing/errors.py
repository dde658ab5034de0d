"""The errors a user can cause; each message is one sentence that names the thing and says what to do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

INTERRUPTED = 130  # the exit code that shells give a command that Ctrl-C ended
MOST_NAMED = 30  # names in one message


class BriefingError(Exception):
    """Anything that stops a run for a reason the user can mend."""


class ConfigError(BriefingError, ValueError):
    """briefing.toml says something we do not understand."""


class UnreadableError(BriefingError, ValueError):
    """One input cannot be read; the others still can."""


class DamagedMemoError(UnreadableError):
    """A memo of ours holds what we never write: somebody changed it, or it was cut."""


class NothingToSayError(BriefingError, ValueError):
    """No source was readable, or none held a sentence worth quoting."""


class MemoCheckError(BriefingError, AssertionError):
    """The memo disagrees with its sources: a bug of ours, so nothing is written."""


def too_large(most: int) -> UnreadableError:
    """The error about a file of more than `most` bytes."""
    return UnreadableError(f"it is larger than {most // 1_000_000} MB, the limit for one file")


def nearest(name: str, valid: Iterable[str]) -> str:
    """The end of a message about an unknown name: the valid name that is meant, or all of them."""
    from difflib import get_close_matches

    names = sorted(valid)
    close = get_close_matches(name, names, 1)
    return f"; did you mean {close[0]!r}?" if close else f"; there are {some(names)}"


def some(names: Sequence[str]) -> str:
    """The names for a message; of more than MOST_NAMED the first, and how many more there are."""
    more = f" and {len(names) - MOST_NAMED:,} more" if len(names) > MOST_NAMED else ""
    return ", ".join(names[:MOST_NAMED]) + more
