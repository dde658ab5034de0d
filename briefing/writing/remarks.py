"""A Remark -> its words in a language, and back."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from briefing.model import Document, Remark, Source, remark
from briefing.writing.languages import codes, named
from briefing.writing.wording import WORDING

# The keys of the remarks on the whole, and of those on an input that was not used. Where the words of one may be taken
# for those of another, the one that says more comes first.
NOTES = (
    "untested",
    "absent",
    "no_room",
    "none_dated",
    "some_dated",
    "most_single",
    "all_single",
    "some_single",
)
REASONS = (
    "same_files",
    "same_file",
    "uncovered",
    "represented",
    "unasked",
    "only_furniture",
    "own_memo",
    "empty",
    "no_text",
    "nested",
    "unpacked",
    "unopened",
    "unopened_folder",
    "link_out",
    "web_address",
    "not_fetched",
    "many",
    "not_read",
    "noted",
)
AND_BEFORE_I = "e"  # in Spanish, before the sound of "i": "alemán e italiano"
SENTENCES = frozenset({"reason", "notes"})  # blanks for words of their own, not for names


def say(words: Remark | str, wording: Mapping[str, str]) -> str:
    """A remark in words; what is in English words already is put into the language.

    >>> say(remark("many", count=1200, reason=remark("same_files")), WORDING["de"])
    '1.200 Eingaben: dieselbe Datei wie eine andere'
    >>> say(remark("not_read", reason="it has no pages"), WORDING["de"])
    'nicht gelesen: enthält keine Seiten'
    """
    if isinstance(words, str):
        if wording["code"] == "en":
            return words
        from briefing.writing.translations import translated

        return translated(words, wording)
    return wording[words.key].format(**{name: _blank(name, value, wording) for name, value in words.arguments})


def source_notes(source: Document | Source, wording: Mapping[str, str]) -> list[str]:
    """What was odd about reading a source, in words."""
    return [say(note, wording) for note in source.notes]


def _blank(name: str, value: object, wording: Mapping[str, str]) -> str:
    if name == "languages":
        return _listed(named(str(value), wording["code"]), wording)
    if name == "points":
        one, several = wording["the_points"].split("|")
        return (several if "," in str(value) else one).format(points=_listed(str(value), wording))
    if isinstance(value, int):
        return f"{value:,}".replace(",", wording["thousands"][1:-3])
    return say(value, wording) if name in SENTENCES and isinstance(value, Remark | str) else str(value)


def _listed(words: str, wording: Mapping[str, str]) -> str:
    """Words with commas between them as one says them: "1, 4 and 5"."""
    before, comma, last = words.rpartition(", ")
    joint = AND_BEFORE_I if wording["code"] == "es" and re.match("h?i", last) else wording["and"]
    return f"{before} {joint} {last}" if comma else words


@lru_cache(10_000)  # of an archive, thousands of documents were left out for one reason
def understand(words: str) -> Remark | str:
    """The remark that a sentence of a finished memo says, in whatever language; the sentence itself where it is none.

    >>> understand("In den Quellen fand sich nichts zu: Vulkane.")
    Remark(key='absent', arguments=(('title', 'Vulkane'),))
    """
    for key, pattern in _patterns():
        if match := pattern.fullmatch(words):
            return Remark(key, tuple((name, _value(name, text)) for name, text in match.groupdict().items()))
    for mark in re.finditer(" ?; ", words):  # a reason may have one itself
        if isinstance(reason := understand(words[: mark.start()]), Remark):
            return remark("noted", reason=reason, notes=words[mark.end() :])
    return words


def _value(name: str, text: str) -> object:
    if name == "count":
        return int("".join(filter(str.isdecimal, text)))
    if name == "points":
        return ", ".join(re.findall(r"\d+", text))
    if name == "languages":
        joints = (AND_BEFORE_I, *(wording["and"] for wording in WORDING.values()))
        return codes(re.sub(rf" (?:{'|'.join(joints)}) ", ", ", text))
    return understand(text) if name == "reason" else text


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """(key, what its words look like in one language) of each remark that has words of its own."""
    return tuple(
        (key, _pattern(wording[key]))
        for key in (*NOTES, *REASONS)
        for wording in WORDING.values()
        if re.search(r"\w", re.sub(r"\{\w+\}", "", wording[key]))
    )


def _pattern(words: str) -> re.Pattern[str]:
    counted = re.escape(words).replace(r"\{count\}", r"(?P<count>\d{1,3}(?:\D\d{3})*)")
    return re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+)", counted), re.S)
