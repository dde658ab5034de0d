"""The page as a file: what is in it, what is not, and that nothing in it can do harm. The browser has its own tests."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from html import unescape
from html.parser import HTMLParser
from itertools import chain

import pytest
from helpers import memos, page_memos

from briefing import pipeline
from briefing.choosing.check import check
from briefing.model import Header, Input, Layout, Memo
from briefing.text import collapse
from briefing.writing import proof
from briefing.writing.html import write
from briefing.writing.pagewords import PAGE, page_wording
from briefing.writing.remarks import say
from briefing.writing.wording import ENGLISH, WORDING

MEMOS = {
    "flood": memos.flood(),
    "bare": memos.bare(),
    "many": memos.many(),
    "overlapping": page_memos.overlapping(),
    "hostile": page_memos.hostile(),
}


class Page(HTMLParser):
    """All start tags of a page with their attributes, and its text without the data it carries for verify."""

    def __init__(self, memo: Memo, **layout: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.proof = False
        self.raw = write(memo, Layout(**layout)).decode()  # type: ignore[arg-type]
        self.feed(self.raw)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self.proof |= tag == "template"

    def handle_endtag(self, tag: str) -> None:
        self.proof &= tag != "template"

    def handle_data(self, data: str) -> None:
        self.text += "" if self.proof else data

    def attributes(self, name: str) -> list[str]:
        return [value or "" for _, attributes in self.tags for key, value in attributes.items() if key == name]

    def count(self, tag: str) -> int:
        return sum(found == tag for found, _ in self.tags)


@pytest.fixture(params=MEMOS)
def memo(request: pytest.FixtureRequest) -> Memo:
    return MEMOS[request.param]


def test_the_memos_are_such_as_the_program_lets_pass(memo: Memo) -> None:
    check(memo)


@pytest.mark.parametrize("show", ["full", "context", "none"])
def test_each_id_is_given_once_and_each_link_leads_somewhere(memo: Memo, show: str) -> None:
    page = Page(memo, source_text=show)
    ids = page.attributes("id")
    assert sorted(ids) == sorted(set(ids))
    inside = [href[1:] for href in page.attributes("href") if href.startswith("#")]
    assert set(inside) <= set(ids)
    cited = {f"s{c.source}-{c.start}-{c.end}" for point in memo.points for c in point.citations}
    assert cited <= set(inside)


def test_the_policy_lets_in_this_style_and_this_script_and_nothing_else(memo: Memo) -> None:
    page = Page(memo)
    policy = next(a["content"] for tag, a in page.tags if tag == "meta" and a.get("http-equiv"))
    assert policy
    for tag in ("style", "script"):
        assert page.count(tag) == 1
        (content,) = re.findall(f"<{tag}>(.*?)</{tag}>", page.raw, flags=re.DOTALL)
        assert f"{tag}-src 'sha256-{b64encode(sha256(content.encode()).digest()).decode()}'" in policy
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


def test_nothing_is_fetched_and_nothing_runs_from_an_attribute(memo: Memo) -> None:
    page = Page(memo)
    assert {tag for tag, _ in page.tags}.isdisjoint({"img", "iframe", "object", "embed", "base", "form", "b"})
    assert not page.attributes("src")
    assert not page.attributes("style")
    assert not [key for _, attributes in page.tags for key in attributes if key.startswith("on")]
    assert "url(" not in page.raw.split("</style>")[0]
    assert "@import" not in page.raw.split("</style>")[0]


def test_links_that_leave_the_page_are_web_addresses_and_say_nothing_of_it(memo: Memo) -> None:
    for tag, attributes in Page(memo).tags:
        href = attributes.get("href") or ""
        if tag == "a" and not href.startswith("#"):
            assert re.match(r"https?://[a-z]", href)
            assert attributes["rel"] == "noreferrer noopener nofollow"


def test_hostile_text_is_shown_as_it_is() -> None:
    page = Page(page_memos.hostile())
    for attack in page_memos.ATTACKS:
        # Title, outlet, author, paragraphs, point, note and unread file: wherever it stands, it stands as text.
        assert page.text.count(collapse(attack)) >= 7, attack


def test_a_marking_cannot_leave_its_string_in_the_style_sheet() -> None:
    header = memos.HEADER._replace(marking='"}}</style><script>alert(1)</script>\\')
    page = Page(memos.flood()._replace(header=header))
    assert page.count("script") == 1
    assert page.count("style") == 1
    assert page.text.count(header.marking or "") == 2


def test_what_no_page_may_hold_is_replaced() -> None:
    told = memos.COURIER._replace(title="A\x00B\ud800C\x1bD", paragraphs=("One\x07 two\udfff three\ufffe.",))
    made = memos.memo((told,), (("T\x01", ((told, told.paragraphs[0]),)),))
    page = Page(made)
    assert "A\ufffdB\ufffdC\ufffdD" in page.text
    assert page.text.count("One\ufffd two\ufffd three\ufffd.") == 2


def test_numbers_and_order_are_those_of_the_memo(memo: Memo) -> None:
    page = Page(memo)
    ids = page.attributes("id")
    assert [i for i in ids if re.fullmatch(r"point-\d+", i)] == [f"point-{p.number}" for p in memo.points]
    used = [s.number for s in memo.sources if s.used] + [s.number for s in memo.sources if not s.used]
    assert [i for i in ids if re.fullmatch(r"source-\d+", i)] == [f"source-{n}" for n in used]
    for point in memo.points:
        numbers = "".join(f"[{n}]" for n in point.sources)
        shown = re.sub(r"¶\d+", "", page.text)
        assert f"{point.text}\u00a0{numbers}" in shown


def test_a_second_passage_of_the_same_source_is_cited_by_its_paragraph() -> None:
    assert "1911\u00a0[1]¶43" in Page(page_memos.overlapping()).text


def test_every_input_is_named(memo: Memo) -> None:
    text = Page(memo).text
    for source in memo.sources:
        assert source.path in text
    for problem in memo.unread:
        assert f"{problem.path}: {say(problem.reason, ENGLISH)}" in text


def test_the_marking_stands_first_and_last() -> None:
    page = Page(memos.flood())
    lines = re.sub(r"<(style|script|title|template)\b.*?</\1>", "", page.raw, flags=re.DOTALL).split("\n")
    marked = [n for n, line in enumerate(lines) if "OFFICIAL – SENSITIVE" in line]
    words = [n for n, line in enumerate(lines) if re.search(r">[^<>]*\w", line)]
    assert marked == [words[0], words[-1]]


def test_how_much_of_the_sources_the_page_carries() -> None:
    memo = page_memos.overlapping()
    full, context, none = (Page(memo, source_text=show).text for show in ("full", "context", "none"))
    for paragraph in memo.sources[0].text.split("\n\n"):
        assert paragraph in full
    assert "Filling paragraph 0" in context
    assert "Filling paragraph 1 " not in context
    assert "38 paragraphs left out" in context
    assert "Filling" not in none
    assert "The town will pay for it." not in none
    for citation in chain.from_iterable(point.citations for point in memo.points):
        assert all(collapse(citation.quote.split("\n\n")[0]) in collapse(text) for text in (full, context, none))


def test_a_source_that_is_not_cited_gives_its_text_only_in_full() -> None:
    letter = memos.LEFT_OUT.paragraphs[0]
    assert letter in Page(memos.flood()).text
    assert letter not in Page(memos.flood(), source_text="context").text
    assert letter not in Page(memos.flood(), source_text="none").text


def test_the_page_carries_what_proves_it(memo: Memo) -> None:
    (data,) = re.findall('<template id="briefing-proof">(.*?)</template>', Page(memo).raw, flags=re.DOTALL)
    carried = proof.load("page", unescape(data).encode())
    assert carried.points == tuple(point._replace(why=()) for point in memo.points)


def test_nothing_is_drawn_where_there_is_nothing_to_show() -> None:
    assert Page(memos.bare()).count("figure") == 0
    assert Page(memos.flood()).count("figure") == 2


def test_pictures_have_their_numbers_in_text() -> None:
    rows = [
        collapse(re.sub(r"<[^>]+>", " ", row))
        for row in re.findall(r"<tr>(.*?)</tr>", Page(memos.flood()).raw, flags=re.DOTALL)
    ]
    assert "12 October 2026 2 2 [1] [2]" in rows
    assert "Rescue and supply 3 3 2" in rows


def test_the_same_memo_is_the_same_page(memo: Memo) -> None:
    assert write(memo, Layout()) == write(memo, Layout())


def test_every_language_has_every_word() -> None:
    assert set(PAGE) == set(WORDING)
    for language in PAGE:
        assert set(PAGE[language]) == set(PAGE["en"])
        assert not set(PAGE[language]) & set(WORDING[language])
        for key, word in PAGE[language].items():
            assert re.findall(r"\{\w+\}", word) == re.findall(r"\{\w+\}", PAGE["en"][key]) or key == "shown"
            assert word.count("|") == PAGE["en"][key].count("|")


@pytest.mark.parametrize("language", PAGE)
def test_a_page_in_another_language_says_so(language: str) -> None:
    page = Page(memos.flood(), language=language)
    assert page.tags[0] == ("html", {"lang": language})
    assert page_wording(language)["rests_on"] in page.text
    # A quotation is in the language of its source, and says so where that is another than the page's.
    said = [a.get("lang") for tag, a in page.tags if tag == "bdi" and a.get("class") == "said"]
    assert said.count("de") == (0 if language == "de" else 2)


def test_a_page_never_shows_what_people_wrote_around_a_mail() -> None:
    mail = (
        "From: Dana Roe <dana@elm.example>\nTo: Tom Moe <tom@elm.example>\nSubject: Fwd: The bridge\n\n"
        "Hi Tom, keep this between us until noon.\n\n"
        "---------- Forwarded message ---------\nFrom: Elm News <news@elm.example>\n"
        "Date: Tue, 3 Mar 2026 at 10:00\nSubject: The bridge\nTo: <private@elm.example>\n\n"
        "The council voted on Monday for a new bridge over the Elm river, the mayor told reporters in Varn.\n"
    )
    reading = pipeline.read_inputs([Input("fwd.eml", mail.encode())])
    page = write(pipeline.brief(reading, Header("Bridge")), Layout()).decode()
    assert "The council voted" in page
    assert not [said for said in ("between us", "private@elm.example", "dana@elm.example") if said in page]
