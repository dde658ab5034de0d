"""The disk: paths -> the inputs they hold, or the reason why not; bytes -> a file that is replaced as a whole."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import PurePath
from typing import BinaryIO

from briefing.errors import BriefingError, UnreadableError, too_large
from briefing.model import Input, Limits, Problem, remark
from briefing.reading.names import is_clutter, printable

CONFIG_NAME = "briefing.toml"  # lies beside the sources and is none of them
STANDARD_INPUT = "-"
LINES = (".jsonl", ".ndjson")  # archives of a document a line
PAGE_PARTS = "_files"  # browsers save page.html beside page_files/, which holds its pictures and scripts
PAGES = (".html", ".htm", ".xhtml")
CHANGED = "it changed while it was read; run again when nobody writes to it"


def collect(paths: Iterable[str], limits: Limits) -> tuple[tuple[Input, ...], tuple[Problem, ...]]:
    """Every file named or found in a named folder (hidden ones left out), sorted by path, each once; "-" is standard
    input. What cannot be read, or not safely, is a Problem."""
    inputs: list[Input] = []
    listed_paths, listed_problems = listed(paths)
    problems = list(listed_problems)
    for path in listed_paths:
        try:
            data = _standard_input(limits) if path == STANDARD_INPUT else _bytes(path, limits)
            inputs.append(Input("standard input" if path == STANDARD_INPUT else printable(path), data))
        except UnreadableError as error:
            problems.append(Problem(printable(path), remark("not_read", reason=str(error))))
        except (OSError, ValueError) as error:  # ValueError: a NUL in the path
            problems.append(Problem(printable(path), remark("unopened", reason=why(error))))
    return tuple(inputs), tuple(problems)


def listed(named: Iterable[str]) -> tuple[tuple[str, ...], tuple[Problem, ...]]:
    """The paths of the files that `collect` reads, sorted, none of them opened yet."""
    named = list(named)
    problems = [Problem(path, remark("web_address")) for path in filter(is_address, named)]
    found: set[str] = set()
    for one in named:
        if not is_address(one):
            paths, unlisted = _files(one)
            found.update(paths)
            problems += unlisted
    return tuple(sorted(found)), tuple(problems)


def is_address(path: str) -> bool:
    """Whether it is the address of a web page and no path at all."""
    return path.lower().startswith(("http://", "https://"))


def _files(named: str) -> tuple[list[str], list[Problem]]:
    """The files of a folder, or the one that is named, and what cannot be or is not looked into."""
    if named == STANDARD_INPUT or not os.path.isdir(named):
        return [named if named == STANDARD_INPUT else os.path.normpath(named)], []
    paths: list[str] = []
    problems: list[Problem] = []

    def unlisted(error: OSError) -> None:
        problems.append(Problem(printable(str(error.filename)), remark("unopened_folder", reason=why(error))))

    root = os.path.realpath(named)
    for folder, folders, names in os.walk(named, onerror=unlisted):
        pages = {os.path.splitext(name)[0] + PAGE_PARTS for name in names if name.lower().endswith(PAGES)}
        folders[:] = [name for name in folders if not is_clutter(name) and name not in pages]
        links = [name for name in folders if os.path.islink(os.path.join(folder, name))]
        for name in [*names, *links]:
            path = os.path.normpath(os.path.join(folder, name))
            if is_clutter(name) or name == CONFIG_NAME:
                continue
            if os.path.islink(path) and not _inside(root, path):
                problems.append(Problem(printable(path), remark("link_out")))
            elif name not in links:  # a linked folder inside the folder is read where it stands
                paths.append(path)
    return paths, problems


def _inside(root: str, path: str) -> bool:
    target = os.path.realpath(path)
    return not os.path.lexists(target) or os.path.join(target, "").startswith(os.path.join(root, ""))


def _bytes(path: str, limits: Limits) -> bytes:
    """The whole file. Raises UnreadableError where it is none, too large, or changes meanwhile; OSError as usual."""
    if os.path.islink(path) and not os.path.exists(path):
        raise UnreadableError("it is a link to a file that does not exist")
    with _opened(path) as file:
        before = os.fstat(file.fileno())
        if before.st_size > limits.file_bytes:
            raise too_large(limits.file_bytes)
        data = file.read(limits.file_bytes + 1)
        after = os.fstat(file.fileno())
    if len(data) != before.st_size or after.st_mtime_ns != before.st_mtime_ns or after.st_size != before.st_size:
        raise UnreadableError(CHANGED)
    return data


def _opened(path: str) -> BinaryIO:
    """The regular file. Raises UnreadableError where it is none, which is looked at before it is opened: opening a pipe
    would wait for ever."""
    mode = os.stat(path).st_mode
    if stat.S_ISDIR(mode):
        raise UnreadableError("it is a folder; name a file")
    if not stat.S_ISREG(mode):
        raise UnreadableError("it is no regular file (a pipe, a device or the like), so it was not opened")
    return open(path, "rb")


def _standard_input(limits: Limits) -> bytes:
    if sys.stdin is None:
        raise UnreadableError("there is no standard input")
    data: bytes = sys.stdin.buffer.read(limits.file_bytes + 1)
    if len(data) > limits.file_bytes:
        raise too_large(limits.file_bytes)
    return data


def why(error: Exception) -> str:
    """The reason why a file cannot be opened or written, in words."""
    return (getattr(error, "strerror", None) or "the name is not valid").lower()


def read(path: str, limits: Limits = Limits()) -> bytes:
    """The bytes of one file. Raises BriefingError where it cannot be read."""
    try:
        return _bytes(path, limits)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        reason = str(error) if isinstance(error, UnreadableError) else f"it cannot be opened: {why(error)}"
        raise BriefingError(f"{path}: {reason}") from None


def part(path: str, start: int, end: int) -> bytes:
    """The bytes `start` to `end` of a file. Raises BriefingError, which does not name it, where they cannot be read."""
    try:
        with _opened(path) as file:
            file.seek(start)
            return file.read(end - start)
    except OSError as error:
        raise BriefingError(f"it cannot be opened: {why(error)}") from None


def check_target(path: str, sources: Iterable[str] = ()) -> None:
    """Raise BriefingError where `path` would replace one of `sources` or something that may not be replaced, or has no
    folder to lie in: who writes several files asks of all of them before the first is written."""
    for source in sources:
        if os.path.exists(path) and os.path.samefile(path, outermost(source)):
            raise BriefingError(f"{path}: this is one of the sources; choose another name for the memo")
    try:
        target = os.path.realpath(path)
        mode = os.stat(target).st_mode if os.path.exists(target) else None
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise BriefingError(f"{path}: it cannot be written: {why(error)}") from None
    if mode is not None and not stat.S_ISREG(mode):
        raise BriefingError(f"{path}: it is no regular file (a folder, a pipe or the like); choose another name")
    if mode is not None and not mode & stat.S_IWUSR:
        raise BriefingError(f"{path}: it is there and may not be written; choose another name")
    if not os.path.isdir(there := outermost(os.path.dirname(target))):
        raise BriefingError(f"{path}: it cannot be written: {there} is no folder; choose another name")
    if not os.access(there, os.W_OK):
        raise BriefingError(f"{path}: it cannot be written: you may not write into {there}; choose another folder")


def write(path: str, data: bytes, sources: Iterable[str] = ()) -> None:
    """Put `data` into the file `path`, whole or not at all; a link stays one, a file that is there keeps its mode.

    Raises BriefingError where that would replace one of `sources`, or cannot be done.
    """
    check_target(path, sources)
    target = os.path.realpath(path)
    folder = os.path.dirname(target)
    try:
        mode = os.stat(target).st_mode if os.path.exists(target) else None
        os.makedirs(folder, exist_ok=True)
        import tempfile

        handle, temporary = tempfile.mkstemp(dir=folder, prefix=".briefing-")
    except OSError as error:
        raise BriefingError(f"{path}: it cannot be written: {why(error)}") from None
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.chmod(temporary, 0o666 & ~_umask() if mode is None else stat.S_IMODE(mode))
        os.replace(temporary, target)
    except OSError as error:
        raise BriefingError(f"{path}: it cannot be written: {why(error)}") from None
    finally:  # also on Ctrl-C
        with suppress(OSError):  # it is `path` now, or the disk is gone
            os.unlink(temporary)


def outermost(source: str) -> str:
    """What is on the disk of a path: itself, or what it lies in, such as an archive, a mail or a folder."""
    while source and not os.path.exists(source):
        source = os.path.dirname(source)
    return source or os.curdir


def as_printed(path: str) -> str:
    """The path on the disk that we print as `path`, which has escapes where that is not printable; else `path`."""
    found = ""
    for piece in PurePath(path).parts:
        here = os.path.join(found, piece)
        if "\\" in piece and not os.path.lexists(here) and os.path.isdir(found or os.curdir):
            names = sorted(os.listdir(found or os.curdir))
            here = next((os.path.join(found, name) for name in names if printable(name) == piece), here)
        found = here
    return found or path


def _umask() -> int:
    """The process's umask; it can only be read by setting it."""
    mask = os.umask(0o022)
    os.umask(mask)
    return mask
