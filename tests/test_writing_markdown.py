"""Whatever a source or a user writes comes out of the Markdown memo as literal text; tried with two renderers."""

from __future__ import annotations

import re
import sys
from html import unescape
from pathlib import Path

import pytest
from helpers.memos import flood
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from briefing.model import Layout
from briefing.text import collapse
from briefing.writing import markdown, rendering

RENDERERS = {"CommonMark": MarkdownIt("commonmark"), "tables and strikethrough": MarkdownIt("js-default")}
CONTEXTS = {
    "paragraph": "{}",
    "middle of a line": "Seen: {} here",
    "heading": "# {}",
    "list": "4. {}",
    "bold": "**{}**",
    "link": "[{}](<https://example.org>)",
}
AT_START = ("paragraph", "list")  # where a number or a dash would begin a list
HOSTILE = [
    "[x](javascript:alert(1))",
    "![x](http://evil.example/p.png)",
    "<img src=x onerror=alert(1)>",
    "<script>alert(1)</script>",
    "<!-- gone -->",
    "&lt;b&gt; &amp; &#106; &copy",
    "| a | b |",
    "# no heading",
    "* no item",
    "- no item",
    "+ no item",
    "1. no item",
    "12) no item",
    "> no quotation",
    "~~~ no code",
    "```no code```",
    "`no code`",
    "*no* _emphasis_ **at** __all__ ~~here~~",
    "[1][3]",
    "[1]: http://evil.example",
    "https://evil.example/x?y=1&z=2",
    "www.evil.example",
    "<https://evil.example>",
    "mail@evil.example",
    "\\[x\\](y) and \\*z\\*",
    "===",
    "---",
    "a]]>b",
    "{{ 7*7 }} {% x %} ${y}",
    "\u202eright to left\u202c and \u200fmarks",
    "^[note] [^1] $math$ @name",
    "A" * 10_000,
]


def plain(html: str) -> str:
    return collapse(unescape(re.sub(r"<[^>]+>", "", html)))


def tags(html: str) -> set[str]:
    return set(re.findall(r"<(\w+)", html))


@pytest.mark.parametrize("renderer", RENDERERS)
@pytest.mark.parametrize("context", CONTEXTS)
@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:30])
def test_hostile_text_is_literal(text, context, renderer):
    render = RENDERERS[renderer].render
    escape = markdown.item if context in AT_START else markdown.escape
    written = CONTEXTS[context].format(escape(text))
    assert plain(render(written)) == plain(render(CONTEXTS[context].format("XYZ"))).replace("XYZ", collapse(text))
    assert tags(render(written)) == tags(render(CONTEXTS[context].format("XYZ")))


@settings(max_examples=300)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=60))
def test_any_text_is_literal(text):
    if collapse(text):
        html = RENDERERS["CommonMark"].render("Seen: " + markdown.escape(text))
        # A no-break space is white space to us and a character to HTML: compare without any.
        assert re.sub(r"\s", "", plain(html)) == re.sub(r"\s", "", f"Seen:{text}")
        assert tags(html) == {"p"}


def test_a_day_is_no_list():
    page = markdown.write(flood(), Layout(language="de")).decode()
    assert "**Datum:** 15. Oktober 2026" in page
    assert not re.search(r"\d\\\.", page)


def test_links_lead_to_the_sources_and_back():
    html = RENDERERS["CommonMark"].render(markdown.write(flood(), Layout()).decode())
    anchors = set(re.findall(r'<a id="([^"]+)">', html))
    targets = set(re.findall(r'href="#([^"]+)"', html))
    assert {"point-1", "source-1"} <= targets
    assert targets <= anchors
    assert all(href.startswith(("#", "https://", "http://")) for href in re.findall(r'href="([^"]+)"', html))


@pytest.mark.parametrize(
    "format_",
    ["md", "html", "json", "docx", "eml"],
)
def test_a_source_that_attacks_every_format_is_quoted(briefing, tmp_path, format_):
    attack = (
        "The mayor said <img src=x onerror=alert(1)> and [click](javascript:alert(2)) | # * ]]> \u202e in one sentence."
    )
    (tmp_path / "attack.txt").write_text(f"{attack}\n\nThe council met on Monday and voted for the bridge.\n")
    result = briefing("make", tmp_path, "--format", format_, "--title", attack)
    assert result.exit_code == 0
    if format_ in ("md", "html"):
        html = RENDERERS["CommonMark"].render(result.stdout) if format_ == "md" else result.stdout
        assert "<img" not in html
        assert not re.search(r'href="\s*javascript', html)
        assert "onerror=alert(1)" in unescape(html)


def test_a_template_is_compiled_once_and_where_nothing_can_be_kept_each_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(rendering, "COMPILED", tmp_path / "compiled")
    first, second = (markdown.write(flood(), Layout()) for _ in range(2))
    assert first == second
    assert len(list((tmp_path / "compiled").iterdir())) == 1
    monkeypatch.setattr(rendering, "COMPILED", tmp_path / "no" / "such")
    assert markdown.write(flood(), Layout()) == first
