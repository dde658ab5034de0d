"""Points -> those of the bottom line, and those under a heading in the order in which they are read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from operator import itemgetter

from briefing.choosing.periods import periods
from briefing.model import A_MONTH, OWN_VOICE, Choice, Collection, Point, Theme

BOTTOM_LINE = 3  # more is no bottom line
DETAIL = 0.05  # of the weightiest point: the best of a theme that weighs less is a detail all the same
NEARLY_AS_MUCH = 0.7  # of the weightiest of a theme: "talks failed" on Friday is the news, not the hopes of Tuesday
NEWEST = 0.15  # of the weight of the first point: what is newest and weighs less is a detail


def bottom_line(
    collection: Collection, points: Sequence[Point], choices: Sequence[Choice], themes: Sequence[Theme]
) -> list[Point]:
    """Of the weightiest themes the weightiest point, the news of the memo first and then in the order of the themes.

    Where the sources are of several stretches of reporting, the last of them has a point there, too.

    What was chosen early tells the news of a theme, and what two origins carry counts twice; of the points of its theme
    that weigh nearly as much, the news of the memo is the one that was published last. What belongs to no theme is no
    bottom line, unless all does, and neither is what a writer says of us, unless there is nothing else.
    """
    point_of = {choice.passage.finding: point for choice, point in zip(choices, points, strict=True)}
    held = [[point_of[finding] for finding in theme.findings if finding in point_of] for theme in themes]
    of_themes = [under for theme, under in zip(themes, held, strict=True) if under and theme.kind != "other"]
    eligible = of_themes or list(filter(None, held))
    impersonal = [[point for point in under if OWN_VOICE not in point.flags] for under in eligible]
    eligible = list(filter(None, impersonal)) or eligible
    best = [max(under, key=_weight) for under in eligible]
    top = sorted(best, key=_weight, reverse=True)[:BOTTOM_LINE]
    top = [point for point in top if _weight(point) >= DETAIL * _weight(top[0])]
    news = _latest(next(under for under in eligible if top[0] in under), collection)
    bottom = [news, *(point for point in best if point in top[1:])]
    newest = _newest(bottom, [point for under in eligible for point in under], collection)
    return [*bottom[: BOTTOM_LINE - len(newest)], *newest]


def _newest(bottom: Sequence[Point], points: Sequence[Point], collection: Collection) -> list[Point]:
    """The weightiest point of the last stretch of reporting, unless the bottom line has one or it is a detail."""
    stretches = periods(collection.documents)
    last = max(stretches)

    def is_new(point: Point) -> bool:
        return any(stretches[source] == last for source in point.sources)

    new = [p for p in points if is_new(p) and _weight(p) >= NEWEST * _weight(bottom[0])]
    return [] if any(map(is_new, bottom)) or not new else [max(new, key=_weight)]


def _latest(points: Sequence[Point], collection: Collection) -> Point:
    """The weightiest of the points, or one of a later day that weighs nearly as much."""

    def day(point: Point) -> date:
        return collection.documents[point.lead.source].published or date.min

    best = max(points, key=_weight)
    if day(best) == date.min:
        return best
    rivals = [point for point in points if _weight(point) >= NEARLY_AS_MUCH * _weight(best)]
    return max(rivals, key=lambda point: (day(point), _weight(point)))


def _weight(point: Point) -> float:
    return point.origins * point.score


def under_a_heading(points: Sequence[Point], collection: Collection) -> list[Point]:
    """The points of a theme as they are read: what stands close together in a source stays together, and what it tells
    of one day, as well supported, keeps its order, because a source introduces whom and what it speaks of."""
    runs: list[list[Point]] = []
    for point in sorted(points, key=lambda p: (p.lead.source, p.lead.start)):
        if runs and _beside(runs[-1][-1], point):
            runs[-1].append(point)
        else:
            runs.append([point])
    placed = [(min(_order(point, collection) for point in run), run) for run in runs]
    alike: defaultdict[tuple[int, int, str], list[list[Point]]] = defaultdict(list)
    for (support, day, *_), run in placed:
        alike[run[0].lead.source, support, day].append(run)
    return [
        point
        for (support, day, *_), run in sorted(placed, key=itemgetter(0))
        for point in alike[run[0].lead.source, support, day].pop(0)
    ]


def _beside(point: Point, other: Point) -> bool:
    """Whether the two are quoted from the same or neighbouring paragraphs."""
    one, two = point.lead, other.lead
    return one.source == two.source and abs(one.paragraph - two.paragraph) <= 1


def _order(point: Point, collection: Collection) -> tuple[int, str, float, int]:
    """The best supported first, then by the day the point tells of, else the day its source appeared (undated last),
    then by score."""
    lead = point.lead
    published = collection.documents[lead.source].published
    days = [mention.last for mention in point.dates if mention.last - mention.first <= A_MONTH]
    # "He hoped last week for a deal in early May, but on Friday it was off" is the news of Friday.
    day = max((day for day in days if published is None or day <= published), default=published)
    return -point.origins, str(day), -point.score, lead.start
