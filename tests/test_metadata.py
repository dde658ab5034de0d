"""The facts a text states about itself, the datelines it opens with, and nothing guessed."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from briefing import pipeline, reading
from briefing.model import Block, Document, Input
from briefing.reading.datelines import dateline
from briefing.reading.furniture import mark
from briefing.reading.mastheads import is_newspaper
from briefing.reading.metadata import complete

CASES = tomllib.loads((Path(__file__).parent / "cases" / "metadata.toml").read_text(encoding="utf-8"))["case"]


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_facts(case: dict[str, Any]) -> None:
    text = "\n\n".join(case["lines"])
    document = complete(mark(Document("a.txt", text, "0", "text", language=case.get("language", "en"))))
    for fact in ("title", "outlet", "author", "published", "url"):
        assert getattr(document, fact) == case.get(fact), fact
    assert list(document.agencies) == case.get("agencies", [])


def test_what_the_format_says_stays() -> None:
    document = Document("a.txt", "By Jane Doe\n\nThe council voted on Monday.", "0", "html", author="Richard Roe")
    assert complete(mark(document)).author == "Richard Roe"


@pytest.mark.parametrize(
    ("format_", "lines", "published"),
    [
        (
            "docx",
            ["Case No: 12", "Elm Court", "16th September 2022", "Jane Doe v Elm", "Hearing: 3.9.22"],
            "2022-09-16",
        ),
        ("docx", ["Case No: 12", "16 September 2022", "A storm.", "17 September 2022", "The bridge."], None),  # a diary
        ("docx", [*["Case No: 12"] * 20, "16 September 2022"], None),
        ("text", ["The bridge of Elm was closed by a storm.", "16 September 2022", "It was opened again."], None),
    ],
)
def test_the_only_day_on_the_first_page(format_: str, lines: list[str], published: str | None) -> None:
    text = "\n".join(lines)
    starts = [sum(len(line) + 1 for line in lines[:n]) for n in range(len(lines))]
    blocks = tuple(Block(start, start + len(line)) for start, line in zip(starts, lines, strict=True))
    document = complete(mark(Document("a", text, "0", format_, language="en", blocks=blocks)))
    assert str(document.published) == str(published)


def test_a_label_above_the_headline_is_no_text_yet() -> None:
    page = "Announcements\n\n# A bridge for Elm\n\n25 February 2026\n\nThe council voted on Monday for a new bridge.\n"
    (document,) = reading.read(Input("a.md", page.encode())).documents
    assert (document.title, str(document.published)) == ("A bridge for Elm", "2026-02-25")


@pytest.mark.parametrize(
    ("line", "place", "credit"),
    [
        ("LONDON (Reuters) - The council", "LONDON (Reuters) - ", "Reuters"),
        ("BEIRUT, July 26 (Xinhua) -- Two", "BEIRUT, July 26 (Xinhua) -- ", "Xinhua"),
        ("PARIS, 26 juil (AFP) - Le", "PARIS, 26 juil (AFP) - ", "AFP"),
        ("Seoul, South Korea (CNN) North", "Seoul, South Korea (CNN) ", "CNN"),
        ("Beijing, 18 November 2019. Officials", "Beijing, 18 November 2019. ", ""),
        ("Braunau am Inn, 19. November 2019 – Der Rat", "Braunau am Inn, 19. November 2019 – ", ""),
        ("Elm, Ohio, May 3, 2016 - The council", "Elm, Ohio, May 3, 2016 - ", ""),
        ("Elm fell on 8 May 1945. The bridge", "", ""),
        ("SPOKANE, Wash. - Seattle is", "SPOKANE, Wash. - ", ""),
        ("SYCAMORE, Ill. --A judge", "SYCAMORE, Ill. --", ""),
        ("Washington-Foreign Minister Jane Doe said", "Washington-", ""),
        (
            "App tracks workers BAKERSFIELD, Calif. (CN) - A firm",
            "App tracks workers BAKERSFIELD, Calif. (CN) - ",
            "CN",
        ),
        ("Bern, 12. sept. 2024 (sda) - Der Rat", "Bern, 12. sept. 2024 (sda) - ", "sda"),
        ("ELM, Pa., Sept 12, 2024 (AP) - The council", "ELM, Pa., Sept 12, 2024 (AP) - ", "AP"),
        ("VALENCIA.- El consejo", "VALENCIA.- ", ""),
        ("Lima, 12 de marzo (EFE).- El consejo", "Lima, 12 de marzo (EFE).- ", "EFE"),
        ("Lima, 12 de marzo de 2026.- El consejo", "Lima, 12 de marzo de 2026.- ", ""),
        ("Nîmes, le 12 mars 2026. Le conseil", "Nîmes, le 12 mars 2026. ", ""),
        ("BRUXELLES, 12 mars (Belga) = Le conseil", "BRUXELLES, 12 mars (Belga) = ", "Belga"),
        ("GENÈVE (ats) Le conseil", "GENÈVE (ats) ", "ats"),
        ("Köln (dpa/lnw) - Der Rat", "Köln (dpa/lnw) - ", "dpa"),
        ("Frankfurt am Main (epd). Der Rat", "Frankfurt am Main (epd). ", "epd"),
        ("BERLIN taz | Der Rat", "BERLIN taz | ", ""),
        ("Wien – Der Rat", "Wien – ", ""),
        ("Köln, 12.03.2026 - Der Rat", "Köln, 12.03.2026 - ", ""),
        ("ROMA, 12 MAR - Il consiglio", "ROMA, 12 MAR - ", ""),
        ("(ANSA) - ROMA, 12 MAR - Il consiglio", "(ANSA) - ROMA, 12 MAR - ", "ANSA"),
        ("Roma, 12 mar. - (Adnkronos) - Il consiglio", "Roma, 12 mar. - (Adnkronos) - ", "Adnkronos"),
        ("São José dos Campos, 12 mar (Lusa) – O conselho", "São José dos Campos, 12 mar (Lusa) – ", "Lusa"),
        ("Lisboa — O conselho", "Lisboa — ", ""),
        ("新华社上海3月10日电 市议会", "新华社上海3月10日电 ", "新华社"),
        ("新华社上海3月10日电（记者张三）市议会", "新华社上海3月10日电（记者张三）", "新华社"),
        ("（中央社記者張三台北10日電）市議會", "（中央社記者張三台北10日電）", "中央社"),
        ("央视网消息：市议会", "央视网消息：", "央视网"),
        ("据新华社上海3月10日电 市议会", "", ""),
        ("互联网消息 市议会", "", ""),
        ("新华社记者3月10日电话采访了市长", "", ""),
        ("新华社3月10日电文说，市议会", "", ""),
        ("PREGUNTA.- El consejo", "", ""),
        ("Primero.- El consejo", "", ""),
        ("Valencia - Sevilla 2-1", "", ""),
        ("Marseille - Le Mans 2-1", "", ""),
        ("München – Berlin in vier Stunden", "", ""),
        ("Version 12.10.2019 - Der Rat", "", ""),
        ("NATO, 12 members - The alliance", "", ""),
        ("Sozialdemokratische Partei (SPD). Der Rat", "", ""),
        ("Le maire de Nîmes, le 12 mars 2026. Le conseil", "", ""),
        ("Le conseil (PS) – qui", "", ""),
        ("El presidente (PP).- El consejo", "", ""),
        ("World Health Organization (WHO) Director Jane", "", ""),
        ("The Associated Press (AP) said", "", ""),
        ("Rep. Joe Doe (R-Ohio) — who", "", ""),
        ("COVID-19 cases rose", "", ""),
        ("NATO-led troops", "", ""),
        ("Paris-London trains", "", ""),
        ("Mr. Doe — who left", "", ""),
    ],
)
def test_datelines(line: str, place: str, credit: str) -> None:
    end, found = dateline(line)
    assert (line[:end], found) == (place, credit)


ARTICLE = "The council voted on Monday for a new bridge over the Elm, the mayor said."


@pytest.mark.parametrize(
    ("text", "notes"),
    [
        (ARTICLE, ()),
        (
            ARTICLE + "\n\nSubscribe to continue reading.",
            ("possibly partial: the page asks readers to subscribe or to sign in",),
        ),
        (ARTICLE * 20 + "\n\nSubscribe to continue reading.", ()),
        (
            "\n".join(f"Storm number {n} hits southern coast again" for n in range(40)),
            ("this looks like a list of links, not an article",),
        ),
    ],
    ids=["article", "stub", "whole article with an invitation", "section page"],
)
def test_what_is_no_whole_article_is_remarked(text: str, notes: tuple[str, ...]) -> None:
    assert complete(mark(Document("a.txt", text, "0", "text", language="en"))).notes == notes


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("The New York Times", True), ("Times of Elm", True), ("Küstenblatt", True), ("El Correo Gallego", True),
        ("Heraldo del Pirineo", True), ("Healthwire", True), ("Merkblatt", False), ("Flugblatt", False),
        ("Times Square", False), ("Sun City", False), ("Post Office", False), ("Star Wars", False),
    ],
)  # fmt: skip
def test_a_name_says_that_it_is_a_newspaper(name, expected):
    assert is_newspaper(name) == expected


@pytest.mark.parametrize("headline", ["Bridge closure bites", "Ferry to start on Monday, says council",
                                      "Opinion: The bridge was neglected on purpose"])  # fmt: skip
def test_the_headline_between_a_masthead_and_the_text_is_the_title(tmp_path, headline):
    body = "The port of Elm has warned that forty people may lose their jobs, its chief executive said on Thursday."
    text = f"The Elm Herald\nFriday, 16 January 2026\n\n{headline}\n\nBy Edmund Vale\n\n{body}\n"
    (tmp_path / "a.txt").write_text(text, "utf-8")
    [document] = pipeline.read([str(tmp_path)]).documents
    assert (document.title, document.outlet, document.author) == (headline, "The Elm Herald", "Edmund Vale")
