"""Invented events, and reports on each of them, for the tests that tell stories apart."""

from __future__ import annotations

import random

from briefing.model import Document

# Three events and what reports on each may say; every report draws some of it.
EVENTS = [
    [
        "The ferry Aurora ran aground off Lesk on Monday with 212 people on board.",
        "Coast guards took all passengers of the Aurora to the harbour of Lesk.",
        "The captain of the ferry said a pump of the Aurora had failed in the storm.",
        "Divers from Lesk will look at the hull of the ferry today.",
        "The owner of the Aurora, Nordline, promised to pay the passengers.",
        "Nordline ferries had run aground twice before near Lesk.",
    ],
    [
        "Voters in Tarn elected Mira Koss as mayor with 54 percent.",
        "Mira Koss will replace Otto Brandt, who led Tarn for twelve years.",
        "The new mayor Koss wants to build flats on the fairground of Tarn.",
        "Brandt congratulated Mira Koss on the evening of the election.",
        "Turnout at the election in Tarn was the highest for 20 years.",
        "Koss is the first woman to be elected mayor of Tarn.",
    ],
    [
        "Researchers in Velmo found a frog that was thought extinct.",
        "The frog lives in two ponds above Velmo, the biologist Ruth Adair said.",
        "Adair heard the call of the frog in April and came back with a camera.",
        "The ponds above Velmo shall become a reserve for the frog.",
        "The last frog of this kind had been seen near Velmo 61 years ago.",
        "Farmers near the ponds of Velmo have agreed to use no poison.",
    ],
    [
        "Two brothers from Arven won the regatta on the bay of Tolm in rain and wind.",
        "The older brother, Nils Aker, had broken an oar in the first heat.",
        "Four boats capsized, and their crews swam ashore unhurt.",
        "Aker will row for the national team at the games in August.",
        "The trophy has not left Arven since 1987.",
        "Fewer spectators came than in the years before, for the train was on strike.",
    ],
]


def reports(event: int, count: int) -> list[Document]:
    """`count` reports on an event, of five sentences each, in different orders."""
    found = []
    for n in range(count):
        said = random.Random(f"{event} {n}").sample(EVENTS[event], 5)
        found.append(Document(f"{event}-{n}.txt", "\n".join(said), f"{event}{n}", "txt", language="en"))
    return found
