"""The parsed head of a web page -> the facts it states of its article, and the title a reader would see."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

ARTICLE = re.compile(
    r"(?:News|Blog|Report|Opinion|Analysis|Review|LiveBlog|Scholarly|Background)?.*(?:Article|Posting)$"
)
# " | Outlet", " - Outlet": what pages put behind or before the title in the tab of the browser.
SEPARATOR = re.compile(r"\s+[|\-–—·•»:]+\s+")
SAVED_FROM = re.compile(r"saved from url=\(\d+\)(\S+)")


class Facts(NamedTuple):
    """What the page states; `titles` are all it states, best first; `paid` that not everyone may read the article."""

    titles: tuple[str, ...] = ()
    tab: str = ""
    outlet: str | None = None
    author: str | None = None
    url: str | None = None
    paid: bool = False


def facts(tree: Any) -> Facts:
    """Facts from JSON-LD, Open Graph, the other meta elements and the headings of an lxml tree."""
    meta = _meta(tree)
    article = _article(tree)
    heads = [_text(head) for head in tree.iter("h1")]
    tab = next((_text(title) for title in tree.iter("title")), "")
    titles = (_string(article.get("headline")), meta.get("og:title", ""), *heads[:2], meta.get("twitter:title", ""))
    return Facts(
        titles=tuple(filter(None, titles)),
        tab=tab,
        outlet=_outlet(meta.get("og:site_name")) or _outlet(_names(article.get("publisher"))),
        author=_names(article.get("author")) or _person(meta.get("author")),
        url=_address(tree, meta),
        paid=str(article.get("isAccessibleForFree")).lower() == "false"
        or meta.get("article:content_tier") in ("locked", "metered"),
    )


def title(stated: Facts, fallback: str | None) -> str | None:
    """The title most of the page's own statements agree on, without the outlet; `fallback` is that of the library."""
    candidates = [*stated.titles, *filter(None, [stated.tab, fallback])]
    bare = [_without_outlet(candidate, stated.outlet, candidates) for candidate in candidates]
    votes = Counter(map(_key, bare))
    return max(bare, key=lambda one: votes[_key(one)], default=None)  # the first of equals


def links(tree: Any) -> frozenset[str]:
    """The texts of the links that could be headlines: four words and more."""
    return frozenset(text for link in tree.iter("a") if len((text := _text(link)).split()) >= 4)


def _key(text: str) -> str:
    return "".join(re.findall(r"\w", text.lower()))


def _without_outlet(text: str, outlet: str | None, others: list[str]) -> str:
    """A part between separators goes if it is the outlet's name, or if the page elsewhere states the rest alone."""
    keys = {_key(other) for other in others if other != text}
    for cut in reversed(list(SEPARATOR.finditer(text))):
        before, after = text[: cut.start()], text[cut.end() :]
        if _key(before) in keys or (outlet and _key(after) == _key(outlet)):
            return before
        if outlet and _key(before) == _key(outlet):
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
    name = (name or "").lstrip("@")
    return name if name and len(name) <= 60 and not re.search(r"https?:|copyright|©", name, re.I) else None


def _address(tree: Any, meta: dict[str, str]) -> str | None:
    canonical = [link.get("href") for link in tree.iter("link") if (link.get("rel") or "").lower() == "canonical"]
    saved = SAVED_FROM.search(" ".join(str(node.text) for node in tree.xpath("//comment() | /comment()")))
    addresses = (*canonical, meta.get("og:url"), saved and saved[1])
    return next((one.strip() for one in addresses if one and one.strip().startswith(("http://", "https://"))), None)


def _text(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())
