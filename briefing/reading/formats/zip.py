"""A zip archive -> its files as inputs of their own, sorted by name; it has no text itself."""

from __future__ import annotations

import stat
import zipfile

from briefing.errors import UnreadableError
from briefing.model import Extract, Input, Limits, Problem
from briefing.reading.formats.unpack import member, open_archive
from briefing.reading.names import is_clutter


def read(data: bytes, limits: Limits) -> Extract:
    """The members as `parts`, those that could not be taken out as `problems`.

    Raises UnreadableError where the archive is damaged, empty or beyond the limits.
    """
    archive = open_archive(data, limits)
    # The library's own is_dir fails on a name of no letters.
    members = sorted((_name(info), n) for n, info in enumerate(archive.infolist()) if not info.filename.endswith("/"))
    parts: list[Input] = []
    problems: list[Problem] = []
    for name, number in members:
        info = archive.infolist()[number]
        if any(is_clutter(piece) for piece in name.split("/")):
            continue
        try:
            if stat.S_ISLNK(info.external_attr >> 16):
                raise UnreadableError("it is a link to another file, which is not followed")
            parts.append(Input(name, member(archive, info, limits)))
        except UnreadableError as error:
            problems.append(Problem(name, str(error)))
    if not parts and not problems:
        raise UnreadableError("it holds no files")
    return Extract("", parts=tuple(parts), problems=tuple(problems))


def _name(info: zipfile.ZipInfo) -> str:
    """Where no encoding is declared the library takes the IBM PC's, but most programs write UTF-8 all the same."""
    if info.flag_bits & 0x800:
        return info.filename
    try:
        return info.filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return info.filename
