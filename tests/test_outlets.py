"""How many outlets some names are."""

from __future__ import annotations

import pytest

from briefing.choosing.outlets import count


@pytest.mark.parametrize(
    ("names", "outlets"),
    [
        (["The Guardian", "Guardian", "theguardian.com", "www.theguardian.co.uk", "THE GUARDIAN"], 1),
        (["BBC", "news.bbc.co.uk", "bbc.com"], 1),
        (["Elm Gazette", "elmgazette.com/"], 1),
        (["Der Bote", "bote.de"], 1),
        (["Le Monde", "lemonde.fr"], 1),
        (["L’Équipe", "lequipe.fr"], 1),
        (["The Times", "LA Times"], 2),
        (["Times", "LA Times", "latimes.com"], 2),
        (["Elm Gazette", "Elm Herald", "elmherald.com"], 2),
        (["Therapy Today", "Today"], 2),
        (["St. John", "U.S. News"], 2),
        ([None, "", "Elm Gazette"], 1),
        ([], 0),
    ],
)
def test_names_of_one_outlet(names: list[str | None], outlets: int) -> None:
    assert count(names) == outlets
    assert count(reversed(names)) == outlets
