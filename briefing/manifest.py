"""What the memos in a folder were made of: a small file beside them, believed only as far as the memos bear it out."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from hashlib import sha256
from typing import NamedTuple

from briefing import files
from briefing.errors import BriefingError

NAME = "_manifest.json"
SCHEMA = "briefing/desk/1"


class Entry(NamedTuple):
    """One memo: the digest of all that it was made of, and the SHA-256 of each of its files (names in the folder)."""

    digest: str
    files: Mapping[str, str]


def read(folder: str) -> dict[str, Entry]:
    """The entries by the stem of their files; none where the manifest is missing, or anything in it is not as we wrote
    it: the memos are then made again."""
    try:
        found = json.loads(files.read(os.path.join(folder, NAME)))
        json.dumps(found, ensure_ascii=False).encode()  # halves of surrogate pairs could not be written again
        if found["schema"] != SCHEMA:
            return {}
        return {str(stem): Entry(str(one["digest"]), _names(one["files"])) for stem, one in found["memos"].items()}
    except (BriefingError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {}


def _names(digests: Mapping[str, str]) -> dict[str, str]:
    """The files of an entry. Raises ValueError where a name leads out of the folder."""
    if any(os.path.basename(name) != name or name in ("", os.curdir, os.pardir) for name in digests):
        raise ValueError("a manifest names files beside it")
    return {str(name): str(digest) for name, digest in digests.items()}


def add(folder: str, entries: Mapping[str, Entry]) -> None:
    """Put the entries into the manifest, beside those that another run puts there meanwhile. Raises BriefingError where
    it cannot be written."""
    with _alone(folder):
        merged = {**read(folder), **entries}
        memos = {stem: {"digest": one.digest, "files": dict(one.files)} for stem, one in sorted(merged.items())}
        data = json.dumps({"schema": SCHEMA, "memos": memos}, ensure_ascii=False, indent=1) + "\n"
        files.write(os.path.join(folder, NAME), data.encode())


@contextmanager
def _alone(folder: str) -> Iterator[None]:
    """Keep other runs waiting, on systems that can. Raises BriefingError where the folder cannot be opened."""
    try:
        import fcntl
    except ImportError:  # on Windows
        yield
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise BriefingError(f"{folder}: it cannot be opened: {files.why(error)}") from None
    try:
        with suppress(OSError):  # some disks of a network have no locks
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def intact(folder: str, entry: Entry) -> bool:
    """Whether all files of an entry are there, byte for byte as they were written."""
    try:
        return bool(entry.files) and all(
            sha256(files.read(os.path.join(folder, name))).hexdigest() == digest for name, digest in entry.files.items()
        )
    except BriefingError:
        return False
