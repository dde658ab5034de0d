"""Which day counts for a page that was changed long after it was published."""

from __future__ import annotations

from datetime import date

import pytest

from briefing.model import Limits
from briefing.reading import formats
from briefing.reading.formats.html_changes import day

FIRST, CHANGED = date(2012, 5, 10), date(2026, 4, 24)
ARTICLE = "The council of Elm voted on Monday for a new bridge over the river, and the mayor said that she was glad."


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        (f"{ARTICLE}\nThe town of Ash joined in April 2023. Oak followed, which was let in on 3 March 2024.", CHANGED),
        (f"{ARTICLE}\nApril 2023: the town of Ash\n3 March 2024: the town of Oak", CHANGED),
        (f"{ARTICLE}\nThis article was updated on 7 January 2020.", date(2020, 1, 7)),
        (
            "Article mis à jour le 7 janvier 2020.\nLe conseil de la ville a voté lundi pour un nouveau pont.",
            date(2020, 1, 7),
        ),
        ("La page a été mise à jour le 7 janvier 2020.\nLe conseil a voté pour un nouveau pont.", date(2020, 1, 7)),
        (ARTICLE, FIRST),
        (f"{ARTICLE}\nThe town of Ash joined in April 2023.", FIRST),  # one day may be a slip
        (f"{ARTICLE}\nThe plan ends in April 2023. The bridge will have been finished by 3 March 2024.", FIRST),
        (f"{ARTICLE}\nThe works closed in June 2012. The ferry stopped in July 2012.", FIRST),
        (f"{ARTICLE}\nThe town of Ash joined in April 2033. Oak was let in on 3 March 2034.", FIRST),
        (f"{ARTICLE}\nLast updated 7 January 2020", FIRST),
        ("Der Rat von Elm hat gestimmt. Ash kam im April 2023 dazu, am 3. März 2024 soll Oak dazukommen.", FIRST),
    ],
)
def test_the_day_of_a_change_counts_where_the_text_is_that_of_the_change(text: str, counts: date) -> None:
    found, notes = day(text, FIRST, CHANGED)
    assert found == counts
    assert notes == (
        ("the page was changed on 2026-04-24",)
        if counts == FIRST
        else ("the page was first published on 2012-05-10 and changed later; the day given is that of the change",)
    )


@pytest.mark.parametrize("modified", [None, FIRST, date(2012, 9, 1)])
def test_a_change_soon_after_is_not_noted(modified: date | None) -> None:
    assert day(ARTICLE, FIRST, modified) == (FIRST, ())


def test_a_page_states_both_days() -> None:
    page = f"""<html><head><title>Bridge</title><script type="application/ld+json">{{"@type": "NewsArticle",
        "datePublished": "2012-05-10T08:00:00Z", "dateModified": "2026-04-24T08:00:00Z"}}</script></head><body><article>
        <h1>Bridge</h1>{f"<p>{ARTICLE}</p>" * 5}</article></body></html>"""
    extract = formats.reader("html")(page.encode(), Limits())
    assert (extract.published, extract.notes) == (FIRST, ("the page was changed on 2026-04-24",))
