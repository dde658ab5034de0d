"""The charts of a Word memo, and the memo as it was made -> whether they show what it counts and nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.model import Memo
from briefing.verify.docx.package import Element
from briefing.verify.passages import folded
from briefing.writing.docx.counts import counts
from briefing.writing.wording import WORDING

# What a chart shows beside the names and the numbers of its bars: titles and labels, names of lines, shapes on it.
MORE = ("}t", "}name", "}userShapes")


def faults(charts: Sequence[Element], made: Memo) -> Iterator[str]:
    """A sentence for each chart that shows something else than the memo, in words or in numbers."""
    counted = counts(made, WORDING[made.language])
    labels = counted.labels if counted else ()
    expected: list[str] = []
    for name, values in counted.series.items() if counted else ():
        expected += [name, *labels, *map(str, values)]
    for chart in charts:
        shown = [folded(element.text or "") for element in chart.iter() if element.tag.endswith("}v")]
        more = any(element.tag.endswith(MORE) or _is_formatted(element) for element in chart.iter())
        if more or shown != list(map(folded, expected)):
            yield "its chart shows other words or numbers than when the memo was made"


def _is_formatted(element: Element) -> bool:
    """Whether a number format may put words to a number."""
    code = element.get("formatCode") or (element.text if element.tag.endswith("}formatCode") else "")
    return (code or "General") != "General"
