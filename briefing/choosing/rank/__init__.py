"""The rankers: one table from a name to a function Collection -> Ranking, plug-ins included."""

from __future__ import annotations

from collections.abc import Callable

from briefing.extensions import find
from briefing.model import Collection, Ranking

Ranker = Callable[[Collection], Ranking]

# name -> module:function, imported when asked for. An installed package adds to the table
# by an entry point of the same form in the group `briefing.rankers`.
RANKERS = {
    "coverage": "briefing.choosing.rank.coverage:rank",
    "lexrank": "briefing.choosing.rank.lexrank:rank",
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
    found: Ranker = find(name, RANKERS, "briefing.rankers", "ranker")
    return found
