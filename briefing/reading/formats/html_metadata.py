"""A parsed web page -> the facts that its head and headings state of its article, and the title a reader would see."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Container, Iterator
from datetime import date
from itertools import chain
from typing import Any, NamedTuple

from briefing.reading.formats.properties import iso_day, person
from briefing.text import MONTHS_IN_ORDER, WEEKDAYS

ARTICLE = re.compile(
    r"(?:News|Blog|Report|Opinion|Analysis|Review|LiveBlog|Scholarly|Background)?.*(?:Article|Posting)$"
)
# " | Outlet", " - Outlet": what pages put behind or before the title in the tab of the browser.
SEPARATOR = re.compile(r"\s+[|\-–—·•»:]+\s+")
HEADS = "//h1 | //*[contains(concat(' ', @class, ' '), ' entry-title ')]"  # the latter by the microformat hAtom
LONGEST_NAME = 22  # letters: "The Political Insider"
MOST_HEADINGS = 2  # of each level that may be the title
# What ends a name where a whole byline was taken, or says that there is none: "Last updated", "Follow the author".
NOT_OF_A_NAME = (
    r"(?i)\b(?:https?\b|(?:edited|reviewed|translated|updated) by\b|last updated|link copied|reading time|lesedauer"
    r"|temps de lecture|tiempo de lectura|(?:follow|about)(?: the)? author)|\d"
)
SAVED_FROM = re.compile(r"saved from url=\(\d+\)(\S+)")


class Facts(NamedTuple):
    """What the page states; `titles` are those it states, best first, each group with those that are not independent of
    each other; `lesser` are headings that may confirm one; `paid` that not everyone may read the article."""

    titles: tuple[tuple[str, ...], ...] = ()
    lesser: tuple[str, ...] = ()
    tab: str = ""
    outlet: str | None = None
    author: str | None = None
    url: str | None = None
    section: str | None = None
    modified: date | None = None
    paid: bool = False


def facts(tree: Any) -> Facts:
    """Facts from JSON-LD, Open Graph, the other meta elements and the headings of an lxml tree."""
    meta = _meta(tree)
    article = _article(tree)
    shared = (meta.get("og:title", ""), meta.get("twitter:title", ""))
    heads, lesser = (tuple([_text(head) for head in tree.xpath(path)][:MOST_HEADINGS]) for path in (HEADS, "//h2"))
    titles = ((_string(article.get("headline")),), shared, heads)
    return Facts(
        titles=tuple(tuple(filter(None, group)) for group in titles),
        lesser=lesser,
        tab=next((_text(title) for title in tree.iter("title")), ""),
        outlet=_outlet(meta.get("og:site_name")) or _outlet(_names(article.get("publisher"))),
        author=_names(article.get("author")) or _person(meta.get("author")),
        url=_address(tree, meta),
        section=_string(article.get("articleSection")) or meta.get("article:section"),
        modified=iso_day(_string(article.get("dateModified")) or meta.get("article:modified_time", "")),
        paid=str(article.get("isAccessibleForFree")).lower() == "false"
        or meta.get("article:content_tier") in ("locked", "metered"),
    )


def title(stated: Facts, fallback: str | None, host: str | None = None) -> str | None:
    """The title most of the page's own statements agree on, without the outlet or what its `host` is called; `fallback`
    is that of the library, which follows one of them."""
    groups = [*stated.titles, (stated.tab,) if stated.tab else ()]
    other = [fallback] if fallback else []
    candidates = [*chain(*groups)] or other
    others = [*candidates, *other]
    names = {_key(stated.outlet or ""), *(host or "").lower().split(".")} - {""}
    bare = {candidate: _without_outlet(candidate, names, others) for candidate in candidates}
    votes = Counter(map(_key, stated.lesser))
    for group in groups:
        votes.update({_key(bare[candidate]) for candidate in group})
    # Where they are even, a short one beside a long one is "Menu" or the name of the site, and what the library took is
    # better than what comes first, if it did not take the tab alone.
    full = min(LONGEST_NAME, max(map(len, bare.values()), default=0) // 2)
    preferred = _key(fallback or "") if fallback != stated.tab else None

    def worth(one: str) -> tuple[int, bool, bool]:
        return votes[_key(one)], len(one) > full, _key(one) == preferred

    return max(bare.values(), key=worth, default=None)


def author(guess: str | None, published: date | None) -> str | None:
    """The names in what the library takes for the author: a line, without the day and the desk that stand in it."""
    month = MONTHS_IN_ORDER[published.month - 1] if published else None
    names = []
    for name in (guess or "").split(";"):
        words = re.split(NOT_OF_A_NAME, name.strip(), maxsplit=1)[0].split()
        # "Robert May" and "April Jones" are names; in "Joshua Sokol May 20" the month is that of the day.
        dated = [i for i, word in enumerate(words) if word.lower() in {month, *WEEKDAYS} and (i > 1 or len(words) == 1)]
        names.append(person(_person(" ".join(words[: dated[0]] if dated else words))))
    return ", ".join(dict.fromkeys(name for name in names if name and len(name) > 2)) or None


def links(tree: Any) -> frozenset[str]:
    """The texts of the links that could be headlines: four words and more."""
    return frozenset(text for link in tree.iter("a") if len((text := _text(link)).split()) >= 4)


def _key(text: str) -> str:
    return "".join(re.findall(r"\w", text.lower()))


def _without_outlet(text: str, names: Container[str], others: list[str]) -> str:
    """A part between separators goes if the page elsewhere states the rest alone, or if it is a name of the outlet."""
    keys = {_key(other) for other in others if other != text}
    parts = [(text[: cut.start()], text[cut.end() :]) for cut in reversed(list(SEPARATOR.finditer(text)))]
    for before, _ in parts:
        if _key(before) in keys:
            return before
    for before, after in parts:
        if _key(after) in names or _key(after).removeprefix("the") in names:
            return before
        if _key(before) in names:
            return after
    return text


def _meta(tree: Any) -> dict[str, str]:
    """The content of the meta elements by name or property, the first of each."""
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = (element.get("property") or element.get("name") or "").strip().lower()
        content = " ".join((element.get("content") or "").split())
        if name and content:
            found.setdefault(name, content)
    return found


def _article(tree: Any) -> dict[str, Any]:
    """The article in the page's JSON-LD, or an empty dict."""
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or ""):
            try:
                data = json.loads(script.text or "", strict=False)
            except (ValueError, RecursionError):
                continue
            for item in _objects(data):
                kinds = item.get("@type")
                if any(ARTICLE.fullmatch(str(kind)) for kind in (kinds if isinstance(kinds, list) else [kinds])):
                    return item
    return {}


def _objects(data: Any) -> Iterator[dict[str, Any]]:
    if isinstance(data, list):
        for item in data:
            yield from _objects(item)
    elif isinstance(data, dict):
        yield data
        yield from _objects(data.get("@graph", []))


def _string(value: Any) -> str:
    from html import unescape

    return " ".join(unescape(value).split()) if isinstance(value, str) else ""


def _names(value: Any) -> str | None:
    """The names in a JSON-LD person, organisation, or list of them."""
    items = value if isinstance(value, list) else [value]
    names = [_person(_string(item.get("name") if isinstance(item, dict) else item)) for item in items]
    return ", ".join(dict.fromkeys(name for name in names if name)) or None


def _person(name: str | None) -> str | None:
    name = re.sub(r"^by\s+", "", name or "", flags=re.I)
    return name if name and not re.search(r"https?:|www\.|@|^admin$", name, re.I) else None


def _outlet(name: str | None) -> str | None:
    name = SEPARATOR.split((name or "").lstrip("@"))[0]  # "The Courier | News of Ellery"
    return name if name and len(name) <= 60 and not re.search(r"https?:|copyright|©", name, re.I) else None


def _address(tree: Any, meta: dict[str, str]) -> str | None:
    canonical = [link.get("href") for link in tree.iter("link") if (link.get("rel") or "").lower() == "canonical"]
    saved = SAVED_FROM.search(" ".join(str(node.text) for node in tree.xpath("//comment() | /comment()")))
    addresses = (*canonical, meta.get("og:url"), saved and saved[1])
    return next((one.strip() for one in addresses if one and one.strip().startswith(("http://", "https://"))), None)


def _text(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())
