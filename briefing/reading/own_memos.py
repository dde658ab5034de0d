"""The bytes of an input -> whether it is a memo that this program made, and so no source."""

from __future__ import annotations

import re

from briefing.errors import UnreadableError
from briefing.model import Input, Limits
from briefing.reading.formats.sniffing import sniff

# What the writers put into their files, as it stands there; the tests hold them to it.
JSON = re.compile(rb'\s*\{\s*"schema"\s*:\s*"briefing/memo/')
PAGE = re.compile(rb'<template id="briefing-proof">')
MESSAGE_ID = re.compile(rb"^Message-ID:\s*<\w+@briefing\.invalid>", re.I | re.M)
PROOF = b"urn:briefing:memo:"  # a custom XML part
# Of the anchors of a point and a source each; a text about such files may have one of them, and a word processor that
# drops custom parts keeps bookmarks.
MARKDOWN = (re.compile(rb'<a (?:id|name)="point-\d+">'), re.compile(rb'<a (?:id|name)="source-\d+">'))
BOOKMARKS = (re.compile(rb'name="point_\d+"'), re.compile(rb'name="source_\d+"'))
PARTS = re.compile(r"customXml/item\d+\.xml|word/document\d*\.xml|content\.xml")


def is_memo(source: Input, limits: Limits) -> bool:
    """Whether the input is a memo of ours, also after someone edited it."""
    if is_json(source.data):
        return True
    try:
        name, _ = sniff(source.path, source.data)
    except UnreadableError:  # its reader will say so
        return False
    return is_memo_in(name, source.data, limits)


def is_json(data: bytes) -> bool:
    """Whether the bytes are a memo as JSON, which is no format that is read."""
    return bool(JSON.match(data[:200].removeprefix(b"\xef\xbb\xbf")))


def is_memo_in(format: str, data: bytes, limits: Limits) -> bool:
    """Whether the bytes, of a format that is known, are a memo."""
    if format in ("docx", "odt"):
        return _in_package(data, limits)
    if format == "html":
        return bool(PAGE.search(data))
    if format == "eml":
        return bool(MESSAGE_ID.search(re.split(rb"\r?\n\r?\n", data, maxsplit=1)[0]))
    return format in ("md", "text") and _all(MARKDOWN, data)


def _in_package(data: bytes, limits: Limits) -> bool:
    from briefing.reading.formats.unpack import member, open_archive

    try:
        archive = open_archive(data, limits)
        parts = [member(archive, info, limits) for info in archive.infolist() if PARTS.fullmatch(info.filename)]
    except UnreadableError:
        return False
    return any(PROOF in part or _all(BOOKMARKS, part) for part in parts)


def _all(marks: tuple[re.Pattern[bytes], ...], data: bytes) -> bool:
    return all(mark.search(data) for mark in marks)
