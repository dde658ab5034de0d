"""The page in a browser, used as readers would: by mouse, by keyboard, without scripts, in the dark, on a telephone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib.resources import files
from typing import Any

import pytest
from conftest import SEEDS, need
from helpers import memos, page_memos

from briefing.model import Citation, Header, Layout, Memo
from briefing.pipeline import brief, read
from briefing.text import collapse
from briefing.writing.html import anchor, citations, write

pytestmark = pytest.mark.external

ADDRESS = "https://memo.example/"  # answered by the test itself; nothing else is
DESK, TELEPHONE = {"width": 1280, "height": 800}, {"width": 380, "height": 700}
# The words that are lit, and how many of the places where they are drawn cannot be seen.
LIT = """() => {
    const probe = document.createElement("mark");
    document.body.append(probe);
    probe.style.background = "var(--lit)";
    const colour = getComputedStyle(probe).backgroundColor;
    probe.remove();
    const lit = [...document.querySelectorAll("mark")].filter(m => getComputedStyle(m).backgroundColor === colour);
    const unseen = lit.flatMap(mark => [...mark.getClientRects()].map(rect => {
        const hit = document.elementFromPoint(rect.left + rect.width / 2, rect.top + rect.height / 2);
        return rect.top >= 0 && rect.bottom <= innerHeight && hit === mark ? 0 : 1;
    }));
    return {text: lit.map(m => m.textContent).join(" "), unseen: unseen.reduce((a, b) => a + b, 0)};
}"""

Open = Callable[..., Any]


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=need("chromium"),
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
        )
        yield browser
        browser.close()


@pytest.fixture
def open_page(browser: Any) -> Iterator[Open]:
    """Open a memo's page. `page.requests` is what it asked for, `page.sent` what the browser let out, `page.said` what
    came on the console."""
    contexts = []

    def open_page(memo: Memo, html: bytes | None = None, layout: Layout | None = None, **settings: Any) -> Any:
        settings = {"viewport": DESK, "reduced_motion": "reduce", **settings}
        contexts.append(browser.new_context(**settings))
        page = contexts[-1].new_page()
        page.set_default_timeout(5000)
        page.requests, page.sent, page.said = [], [], []
        page.on("request", lambda request: page.requests.append(request.url))
        page.on("console", lambda message: page.said.append(message.text))
        page.on("pageerror", lambda error: page.said.append(str(error)))
        body = html or write(memo, layout or Layout())

        def answer(route: Any) -> None:
            page.sent.append(route.request.url)
            if route.request.url == ADDRESS:
                route.fulfill(body=body, content_type="text/html; charset=utf-8")
            else:
                route.abort()

        page.route("**/*", answer)
        page.goto(ADDRESS)
        return page

    yield open_page
    for context in contexts:
        context.close()


def seeds() -> Memo:
    """The memo of the real articles."""
    return brief(read([str(SEEDS)]), Header("Real articles"))


def in_order(memo: Memo) -> list[Citation]:
    return [citation for point in memo.points for citation, _ in citations(point)]


def wait_for(page: Any, citation: Citation) -> None:
    page.wait_for_selector(f"#{anchor(citation)}:focus", state="attached")


def assert_shown(page: Any, citation: Citation) -> None:
    lit = page.evaluate(LIT)
    assert "".join(lit["text"].split()) == "".join(citation.quote.split())
    assert lit["unseen"] == 0, f"part of {citation.quote!r} is out of sight"


@pytest.mark.parametrize("viewport", [DESK, TELEPHONE], ids=["desk", "telephone"])
@pytest.mark.parametrize(
    "memo", [memos.flood(), page_memos.overlapping(), seeds()], ids=["flood", "overlapping", "seeds"]
)
def test_a_click_on_a_citation_shows_exactly_its_words(open_page: Open, memo: Memo, viewport: dict[str, int]) -> None:
    page = open_page(memo, viewport=viewport)
    links = page.locator("a.cite")
    cited = in_order(memo)
    assert links.count() == len(cited)
    for n, citation in enumerate(cited):
        links.nth(n).click()
        wait_for(page, citation)
        assert_shown(page, citation)
        assert page.locator("a.cite[aria-current]").count() == 1
        assert collapse(citation.quote) in page.locator("#live").text_content()
    assert page.said == []
    assert page.requests == [ADDRESS]


@pytest.mark.parametrize("show", ["context", "none"])
def test_a_page_with_less_of_the_sources_shows_the_same_words(open_page: Open, show: str) -> None:
    memo = page_memos.overlapping()
    page = open_page(memo, layout=Layout(source_text=show))
    for n, citation in enumerate(in_order(memo)):
        page.locator("a.cite").nth(n).click()
        wait_for(page, citation)
        assert_shown(page, citation)


def test_the_memo_stays_where_it_is_while_its_sources_move(open_page: Open) -> None:
    page = open_page(memos.flood())
    link = page.locator("a.cite").nth(4)
    link.scroll_into_view_if_needed()
    before = link.bounding_box()
    link.click()
    wait_for(page, in_order(memos.flood())[4])
    assert link.bounding_box() == before


def test_an_address_with_a_passage_opens_there(open_page: Open) -> None:
    memo = page_memos.overlapping()
    citation = in_order(memo)[5]
    page = open_page(memo)
    page.goto(f"{ADDRESS}#{anchor(citation)}")
    page.reload()
    wait_for(page, citation)
    assert_shown(page, citation)


def test_every_cited_passage_is_underlined_from_the_start(open_page: Open) -> None:
    memo = memos.flood()
    page = open_page(memo)
    underlined = page.evaluate(
        """() => [...document.querySelectorAll("mark")]
            .filter(m => getComputedStyle(m).textDecorationStyle === "dotted").map(m => m.textContent)"""
    )
    assert sorted(set(underlined)) == sorted({c.quote for c in in_order(memo)})


@pytest.mark.parametrize("viewport", [DESK, TELEPHONE], ids=["desk", "telephone"])
def test_with_the_keyboard_alone(open_page: Open, viewport: dict[str, int]) -> None:
    memo = page_memos.overlapping()
    cited = in_order(memo)
    page = open_page(memo, viewport=viewport)
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.className") == "cite":
            break
    page.keyboard.press("Enter")
    wait_for(page, cited[0])
    assert_shown(page, cited[0])
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement === document.querySelectorAll('a.cite')[0]")
    for citation in cited[1:]:
        page.keyboard.press("j")
        wait_for(page, citation)
        assert_shown(page, citation)
    page.keyboard.press("j")  # there is no next one
    for citation in reversed(cited[:-1]):
        page.keyboard.press("k")
        wait_for(page, citation)
        assert_shown(page, citation)
    page.keyboard.press("Escape")
    back = page.evaluate("document.activeElement.getBoundingClientRect().toJSON()")
    assert 0 <= back["top"] < back["bottom"] <= viewport["height"]
    assert page.evaluate("document.activeElement.hash") == f"#{anchor(cited[0])}"


def test_the_keys_can_be_switched_off(open_page: Open) -> None:
    page = open_page(memos.flood())
    page.locator("#keys").uncheck()
    page.locator("h1").click()
    page.keyboard.press("j")
    assert page.evaluate("location.hash") == ""
    page.locator("#keys").check()
    page.locator("h1").click()
    page.keyboard.press("j")
    wait_for(page, in_order(memos.flood())[0])


def test_the_way_back_leads_to_the_citation_one_came_from(open_page: Open) -> None:
    page = open_page(memos.flood(), viewport=TELEPHONE)
    page.locator("a.cite").nth(6).click()
    wait_for(page, in_order(memos.flood())[6])
    page.locator("#back").click()
    link = page.locator("a.cite").nth(6)
    assert link.evaluate("link => link === document.activeElement")
    assert 0 < link.bounding_box()["y"] < TELEPHONE["height"]


@pytest.mark.parametrize("viewport", [DESK, TELEPHONE], ids=["desk", "telephone"])
@pytest.mark.parametrize("memo", [memos.flood(), page_memos.overlapping()], ids=["flood", "overlapping"])
def test_without_scripts(open_page: Open, memo: Memo, viewport: dict[str, int]) -> None:
    page = open_page(memo, viewport=viewport, java_script_enabled=False)
    for n, citation in enumerate(in_order(memo)):
        page.locator("a.cite").nth(n).click()
        assert_shown(page, citation)
        assert page.locator("a.cite").nth(n).get_attribute("title") == collapse(citation.quote)
    for control in (".filters", ".copy", "#back", ".keys"):
        assert not page.locator(control).first.is_visible()
    returns = page.locator("a.return")
    returns.last.click()
    assert page.url.split("#")[1].startswith("point-")
    assert page.locator(".point:target").count() == 1


def faults(page: Any) -> list[tuple[str, str, str]]:
    """What axe-core finds wrong; the page's own policy keeps it out, so the page must be open with `bypass_csp`."""
    page.evaluate(files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8"))
    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    found = page.evaluate("tags => axe.run({runOnly: tags})", tags)
    assert found["passes"]
    return [(v["id"], str(node["target"]), node["failureSummary"]) for v in found["violations"] for node in v["nodes"]]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [DESK, TELEPHONE], ids=["desk", "telephone"])
@pytest.mark.parametrize("name", ["flood", "many", "bare", "hostile"])
def test_nothing_stands_in_the_way_of_anyone(open_page: Open, name: str, viewport: dict[str, int], scheme: str) -> None:
    memo = {"flood": memos.flood, "many": memos.many, "bare": memos.bare, "hostile": page_memos.hostile}[name]()
    page = open_page(memo, viewport=viewport, color_scheme=scheme, bypass_csp=True)
    if name == "flood":
        assert faults(page) == []
    # All that can be open at once: the numbers, a lit passage with the way back, a point one went to, a card.
    for summary in page.locator("summary").all():
        summary.click()
    page.locator("a.cite").last.click()
    wait_for(page, in_order(memo)[-1])
    page.mouse.move(1, 1)
    page.locator("a.cite").first.hover()
    page.wait_for_selector("#card:not([hidden])")
    assert faults(page) == []


@pytest.mark.parametrize("viewport", [DESK, TELEPHONE], ids=["desk", "telephone"])
@pytest.mark.parametrize("memo", [memos.flood(), memos.many(), page_memos.hostile()], ids=["flood", "many", "hostile"])
def test_nothing_is_wider_than_the_window(open_page: Open, memo: Memo, viewport: dict[str, int]) -> None:
    page = open_page(memo, viewport=viewport)
    assert page.evaluate("document.documentElement.scrollWidth") <= viewport["width"]
    assert page.evaluate("s => s.scrollWidth - s.clientWidth", page.locator(".sources").element_handle()) <= 0


def test_hostile_text_is_inert_and_literal(open_page: Open) -> None:
    page = open_page(page_memos.hostile())
    for link in page.locator("a.cite").all():
        link.hover()
        page.wait_for_selector("#card:not([hidden])")
        link.click()
    page.locator(".copy").first.click()
    assert page.evaluate("window.pwned") is None
    assert page.requests == [ADDRESS]
    assert page.said == []
    assert page.locator("script").count() == 1
    assert page.locator("img, iframe, b").count() == 0
    shown = collapse(page.locator("main").text_content())
    for attack in page_memos.ATTACKS:
        assert collapse(attack) in shown


def test_a_script_that_got_in_does_not_run(open_page: Open) -> None:
    memo = memos.flood()
    inside = b"<p id=x onclick='window.pwned=1'><script>window.pwned = 2</script><img src=x onerror='window.pwned=3'>"
    inside += b"<script src='https://other.example/x.js'></script><style>h1{color:red}</style>"
    page = open_page(memo, html=write(memo, Layout()).replace(b"</main>", inside + b"</main>"))
    page.locator("#x").dispatch_event("click")
    assert page.evaluate("window.pwned") is None
    assert page.sent == [ADDRESS]
    assert page.evaluate("getComputedStyle(document.querySelector('h1')).color") != "rgb(255, 0, 0)"
    assert page.said  # the browser says what it refused
    page.locator("a.cite").first.click()
    wait_for(page, in_order(memo)[0])


def test_the_pointer_shows_the_quotation(open_page: Open) -> None:
    page = open_page(memos.flood())
    cited = in_order(memos.flood())
    page.locator("a.cite").nth(4).hover()
    page.wait_for_selector("#card:not([hidden])")
    said = page.locator("#card").text_content()
    assert collapse(cited[4].quote) in said
    assert "p. 2" in said
    page.locator("#card").hover()  # one can go and read it
    page.wait_for_timeout(300)
    assert page.locator("#card").is_visible()
    page.keyboard.press("Escape")
    assert not page.locator("#card").is_visible()
    page.mouse.move(5, 5)
    page.locator("a.cite").nth(0).hover()
    page.wait_for_selector("#card:not([hidden])")
    page.mouse.move(5, 5)
    page.wait_for_selector("#card[hidden]", state="attached")


def test_filters(open_page: Open) -> None:
    page = open_page(memos.flood())
    numbers = lambda: [p.get_attribute("id") for p in page.locator(".point").all() if p.is_visible()]  # noqa: E731
    page.locator("#by-source").select_option(label="[2] Baltic News Agency, 12 October 2026")
    assert numbers() == ["point-1", "point-3", "point-4"]
    assert page.locator("#shown").text_content() == "3 of 9 points"
    assert not page.locator("#theme-2").is_visible()
    page.locator("#by-theme").select_option(label="The dam and who pays for it")
    assert numbers() == []
    page.locator("#by-source").select_option("")
    assert numbers() == ["point-2", "point-6", "point-7"]
    page.keyboard.press("Escape")
    page.locator("h1").click()
    left = [c for p in memos.flood().points if p.number in (2, 6, 7) for c, _ in citations(p)]
    for citation in left:  # those of other points are passed over
        page.keyboard.press("j")
        wait_for(page, citation)
    page.locator(".return").first.click()  # leads to a point that is filtered out, so the filter goes
    page.locator("#point-1").wait_for()
    assert len(numbers()) == 9
    assert not page.locator("#show-all").is_visible()


def test_a_point_is_copied_with_its_citations_and_its_address(open_page: Open) -> None:
    page = open_page(memos.flood(), permissions=["clipboard-read", "clipboard-write"])
    page.locator("#point-2 .copy").click()
    page.get_by_role("status").get_by_text("Copied").wait_for(state="attached")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.split("\n") == [
        "Ms. Vale said the authority had asked for the spillway to be rebuilt three times since 2019 and had been "
        "refused the money each time. [1][3]",
        "[1] Reservoir held back the worst, engineers say, as Lomond valley counts the cost, Northern Courier, "
        "12 October 2026, Tom Harker, https://courier.example/2026/10/12/reservoir-held-back-the-worst",
        "[3] Flood defences of the northern rivers: third report of the Audit Office to the Committee on Public Works "
        "and Water, with an annex on the financing of the Lomond and Arden spillways 2015 to 2025, Audit Office, "
        "4 March 2025, https://audit.example/reports/2025/flood-defences.pdf?annex=lomond%20arden&lang=en",
        f"{ADDRESS}#point-2",
    ]


def test_on_paper_the_memo_and_the_cited_paragraphs(open_page: Open) -> None:
    page = open_page(page_memos.overlapping())
    page.emulate_media(media="print")
    assert page.locator("h1").is_visible()
    assert page.get_by_text("It was built in 1911 and mended twice since.").first.is_visible()
    assert not page.get_by_text("Filling paragraph 7").is_visible()
    assert not page.locator(".filters").is_visible()
    assert page.evaluate("getComputedStyle(document.querySelector('.sources')).position") == "static"
