"""A memo -> how many of its documents there are by day and theme, where there are enough of them to need a chart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from briefing.model import Memo, Source
from briefing.writing.phrasing import short_day, short_month

# Fewer can be read off the table of sources.
MORE_THAN = 10
BARS, THEMES = 45, 5  # more bars, or more themes, cannot be told apart in a chart of this size
EARLIER = 0.1  # of the documents may be so much older that they share one bar: one of 2010 among those of a week


class Counts(NamedTuple):
    """A chart as numbers: the labels of the bars, theme -> documents in each bar, and whether a bar is a month."""

    labels: tuple[str, ...]
    series: Mapping[str, tuple[int, ...]]
    monthly: bool


def counts(memo: Memo, wording: Mapping[str, str]) -> Counts | None:
    """How many documents of each theme there are by day, or by month where the days are too many; a few that are much
    older than the others share the first bar.

    A document counts once, under the theme with most of the points that cite it; None where no chart is needed.
    """
    dated = [source for source in memo.sources if source.published]
    days = [source.published for source in dated if source.published]
    if len(dated) <= MORE_THAN or len(set(days)) < 2:
        return None
    bars = _bars(sorted(days))
    theme = _themes(memo, dated, wording)
    counted = Counter((theme[source.number], _bar(source.published, bars)) for source in dated if source.published)
    order = [*dict.fromkeys([section.title for section in memo.sections] + [point.theme for point in memo.points])]
    shown = [name for name in [*order, wording["other"], wording["uncited"]] if name in theme.values()]
    monthly = bars[-2] != date.min and (bars[-1] - bars[-2]).days > 1
    label = short_month if monthly else short_day
    labels = tuple(wording["earlier"] if bar == date.min else label(bar, wording) for bar in bars)
    series = {name: tuple(counted[name, bar] for bar in bars) for name in dict.fromkeys(shown)}
    return Counts(labels, series, monthly)


def _bars(days: Sequence[date]) -> list[date]:
    """Where each bar starts: every day from the first to the last, or the first of every month; `date.min` for what is
    earlier than the others. `days` are those of the documents, ascending."""
    late = days[int(len(days) * EARLIER)]
    starts = [(days[0], []), *([(late, [date.min])] if late > days[0] else [])]
    ways = [[*earlier, *unit(first, days[-1])] for unit in (_days, _months) for first, earlier in starts]
    return next((bars for bars in ways if len(bars) <= BARS), ways[-1])


def _days(first: date, last: date) -> list[date]:
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def _months(first: date, last: date) -> list[date]:
    return [date(n // 12, n % 12 + 1, 1) for n in range(first.year * 12 + first.month - 1, last.year * 12 + last.month)]


def _bar(published: date, bars: Sequence[date]) -> date:
    return max(bar for bar in bars if bar <= published)


def _themes(memo: Memo, dated: Sequence[Source], wording: Mapping[str, str]) -> dict[int, str]:
    """Source number -> the theme it counts under; themes beyond the largest few are taken together."""
    cited: dict[int, Counter[str]] = {source.number: Counter() for source in memo.sources}
    for point in memo.points:
        for number in point.sources:
            cited[number][point.theme] += 1
    # most_common keeps the order of first mention among equals, and points come in reading order
    first = {number: (found.most_common(1)[0][0] if found else wording["uncited"]) for number, found in cited.items()}
    large = Counter(first[source.number] for source in dated)
    kept = [name for name, _ in large.most_common() if name != wording["uncited"]]
    rest = set(kept[THEMES:]) if len(kept) > THEMES + 1 else set()
    return {number: wording["other"] if name in rest else name for number, name in first.items()}
