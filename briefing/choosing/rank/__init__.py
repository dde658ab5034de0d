"""The rankers: one table from a name to a function Collection -> Ranking, plug-ins included."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from briefing.errors import BriefingError
from briefing.model import Collection, Ranking

Ranker = Callable[[Collection], Ranking]

# name -> module:function, imported when asked for. An installed package adds to the table, or replaces a line of it,
# by an entry point of the same form in the group `briefing.rankers`.
RANKERS = {
    "coverage": "briefing.choosing.rank.coverage:rank",
    "sumy-lexrank": "briefing.choosing.rank.sumy:lexrank",
    "sumy-textrank": "briefing.choosing.rank.sumy:textrank",
    "sumy-lsa": "briefing.choosing.rank.sumy:lsa",
    "sumy-luhn": "briefing.choosing.rank.sumy:luhn",
    "sumy-kl": "briefing.choosing.rank.sumy:kl",
    "sumy-sumbasic": "briefing.choosing.rank.sumy:sumbasic",
    "sumy-reduction": "briefing.choosing.rank.sumy:reduction",
}
DEFAULT = "coverage"


def ranker(name: str) -> Ranker:
    """The ranker of that name; raises BriefingError where there is none."""
    if name == DEFAULT:  # importlib.metadata costs 20 ms, which nobody needs to pay for the default
        return _load(RANKERS[name])
    from importlib.metadata import entry_points

    table = RANKERS | {entry.name: entry.value for entry in entry_points(group="briefing.rankers")}
    if name not in table:
        raise BriefingError(f"there is no ranker {name!r}; there are {', '.join(sorted(table))}")
    return _load(table[name])


def _load(target: str) -> Ranker:
    module, function = target.split(":")
    found: Ranker = getattr(import_module(module), function)
    return found
