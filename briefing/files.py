"""The disk: paths -> the inputs they hold, or the reason why not; bytes -> a file that is replaced as a whole."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from briefing.errors import BriefingError
from briefing.model import Input, Problem

CONFIG_NAME = "briefing.toml"  # lies beside the sources and is none of them


def collect(paths: Iterable[str]) -> tuple[tuple[Input, ...], tuple[Problem, ...]]:
    """Every file named or found in a named folder (hidden ones left out), sorted by path, each once."""
    inputs: list[Input] = []
    problems: list[Problem] = []
    for path in sorted({found for named in paths for found in _files(named)}):
        try:
            inputs.append(Input(path, _bytes(Path(path))))
        except OSError as error:
            problems.append(Problem(path, f"it cannot be opened: {(error.strerror or 'unknown error').lower()}"))
    return tuple(inputs), tuple(problems)


def _files(path: str) -> Iterator[str]:
    if not os.path.isdir(path):
        yield os.path.normpath(path)
        return
    for folder, folders, files in os.walk(path):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in files:
            if not name.startswith(".") and name != CONFIG_NAME:
                yield os.path.normpath(os.path.join(folder, name))


def _bytes(path: Path) -> bytes:
    if path.exists() and not path.is_file():
        raise OSError(0, "it is no regular file")
    return path.read_bytes()


def read(path: str) -> bytes:
    """The bytes of one file. Raises BriefingError where it cannot be opened."""
    try:
        return _bytes(Path(path))
    except OSError as error:
        raise BriefingError(f"{path}: it cannot be opened: {(error.strerror or 'unknown error').lower()}") from None


def write(path: str, data: bytes, sources: Iterable[str] = ()) -> None:
    """Put `data` into the file `path`, whole or not at all.

    Raises BriefingError where that would replace one of `sources`, or cannot be done.
    """
    for source in sources:
        if os.path.exists(path) and os.path.exists(source) and os.path.samefile(path, source):
            raise BriefingError(f"{path}: this is one of the sources; choose another name for the memo")
    folder = os.path.dirname(os.path.abspath(path))
    try:
        os.makedirs(folder, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=folder, prefix=".briefing-")
    except OSError as error:
        raise BriefingError(f"{path}: it cannot be written: {(error.strerror or 'unknown error').lower()}") from None
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.chmod(temporary, 0o666 & ~_umask())
        os.replace(temporary, path)
    except OSError as error:
        os.unlink(temporary)
        raise BriefingError(f"{path}: it cannot be written: {(error.strerror or 'unknown error').lower()}") from None


def _umask() -> int:
    """The process's umask; it can only be read by setting it."""
    mask = os.umask(0o022)
    os.umask(mask)
    return mask
