"""The small print of the readers: what no sample file shows, on documents made by hand."""

from __future__ import annotations

from datetime import date
from email.message import EmailMessage

import pytest
from helpers.bad_inputs import PROSE, docx, pdf, web, word

from briefing.errors import UnreadableError
from briefing.model import Extract, Limits
from briefing.reading import formats
from briefing.reading.formats.forwarded import headers
from briefing.reading.formats.html import _day as html_day
from briefing.reading.formats.html_metadata import author as names_in
from briefing.reading.formats.markup import without_comments
from briefing.reading.formats.properties import headline, person
from briefing.reading.stubs import PARTIAL


def read(name: str, data: bytes | str) -> Extract:
    return formats.reader(name)(data if isinstance(data, bytes) else data.encode(), Limits())


def mail(body: str = PROSE, subtype: str = "plain", **headers: str) -> bytes:
    message = EmailMessage()
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message.set_content(body, subtype=subtype)
    return message.as_bytes()


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("One *two* **three** _four_ `five` ~~six~~.", "One two three four five six."),
        ("See [the minutes](https://example.org/a_(b)) and <https://example.org/c>.",
         "See the minutes and https://example.org/c."),
        ("A [b][1] c [d][] e.\n\n[1]: https://example.org\n[d]: /e", "A b c d e."),
        ("Picture ![of a boat](boat.png) here[^1].\n\n[^1]: A note.", "Picture here.\nA note."),
        ("3 * 4 * 5 and snake_case_name and 2 \\* 3", "3 * 4 * 5 and snake_case_name and 2 * 3"),
        ("It was <b>bold</b> if 1 < 2.<!-- not said -->", "It was bold if 1 < 2."),
        ("Title\n=====\nText on\ntwo lines.", "Title\nText on two lines."),
        ("## Head ##\n\n> A quotation\n> goes on.", "Head\nA quotation goes on."),
        ("> « Un pont »\n> — Jo Doe\n\n> “Two”\n> - Jo Doe", "« Un pont » — Jo Doe\n“Two” - Jo Doe"),
        ("> A list\n> - one\n> - two", "A list\none\ntwo"),
        ("# Learning C#\n\n## Is it F# #\n\n# #\n\nText.", "Learning C#\nIs it F#\nText."),
        ("- one\n- two\n  more\n\n1. three", "one\ntwo more\nthree"),
        ("| a | b |\n|---|---|\n| c | d |", "a b\nc d"),
        ("```\ncode here\n```\n\nText.", "code here\nText."),
        ("[not a link] stays", "[not a link] stays"),
        ("<p><b>Elm.</b> The vote\n</p>\n<p>It was\nsaid.</p>\n<h3>The\nferry</h3>\nA < b.",
         "Elm. The vote\nIt was said.\nThe ferry\nA < b."),
    ],
)  # fmt: skip
def test_markdown_is_read_as_it_looks(source, text):
    assert read("md", source).text == text


def test_the_front_of_a_markdown_file_gives_its_facts():
    extract = read(
        "md", "---\ntitle: 'Ferry plan'\ndate: 2024-08-21\nsource: The Courier\nurl: https://x.org\n---\nText."
    )
    assert (extract.title, extract.published, extract.outlet, extract.url) == (
        "Ferry plan", date(2024, 8, 21), "The Courier", "https://x.org",
    )  # fmt: skip
    assert extract.text == "Text."


FRONT = """---
# A remark
title: "Ferry plan: \\"Elm\\"
  approved"   # another
deck: >-
  The council voted
  on Monday.
image:
  title: A boat
  date: 2020-01-01
autorin:
  - Jane Doe
  - jdoe
datum: '2024-08-21'
tags: [a, b]
---
"""


def test_values_of_the_front_of_a_markdown_file_may_be_quoted_folded_lists_and_have_names_of_their_own():
    extract = read("md", FRONT + "Text.")
    assert (extract.title, extract.author, extract.published) == (
        'Ferry plan: "Elm" approved',
        "Jane Doe",
        date(2024, 8, 21),
    )
    assert extract.text == "Text."
    assert read("md", FRONT).text == "The council voted on Monday."


def test_authors_of_the_front_may_stand_in_a_row():
    assert read("md", '---\nauthor: ["Jane Doe", Jo Roe]\n---\nText.').author == "Jane Doe, Jo Roe"


def test_what_is_said_between_two_rules_is_no_front():
    assert read("md", "---\nQ: Who closed the bridge?\nA: Nobody.\n\n---\n\nText.").text.startswith("Q: Who closed")


def test_the_front_of_a_markdown_file_may_stand_without_lines_around_it():
    extract = read("md", "Title: Ferry plan\nNumber: 567\nDate: 2024-10-02\n\nText.")
    assert (extract.title, extract.published, extract.text) == ("Ferry plan", date(2024, 10, 2), "Text.")
    minutes = "Present: The mayor\nAbsent: Nobody\n\nText."  # no title
    assert read("md", minutes).text == "Present: The mayor\nAbsent: Nobody\nText."


def test_the_front_of_a_feed_in_markdown_and_the_first_line_that_leads_to_the_page():
    data = b"""---
layout: post
title: "Council votes for 'Elm Bridge'"
date: Sat, 28 Dec 2024 13:00:00 +0100
---
[Council votes for 'Elm Bridge'](https://gazette.example/bridge)

The council voted on Monday for a new bridge over the Elm, the mayor said.
"""
    found = formats.reader("md")(data, Limits())
    assert (found.title, found.published) == ("Council votes for 'Elm Bridge'", date(2024, 12, 28))
    assert (found.url, found.blocks[0].kind) == ("https://gazette.example/bridge", "heading")


def test_lines_with_labels_below_each_other_in_markdown_are_lines():
    data = b"# Bridge\n\nSource: Gazette\n**Date:** 28.12.2024\n\nThe mayor spoke: he\nsaid this: no.\n"
    assert formats.reader("md")(data, Limits()).text.split("\n")[1:] == [
        "Source: Gazette",
        "Date: 28.12.2024",
        "The mayor spoke: he said this: no.",
    ]


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        ("<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t></w:r></w:p>", "a b-c"),
        ("<w:p><w:hyperlink><w:r><w:t>link</w:t></w:r></w:hyperlink><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>",
         "link"),
        ("<w:p><w:r><w:t>seen</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>", "seen"),
        ("<w:p><w:moveFrom><w:r><w:t>old</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>new</w:t></w:r></w:moveTo></w:p>",
         "new"),
        ('<w:p><w:r><w:t>12</w:t><w:sym w:font="Symbol" w:char="F02E"/><w:t>5</w:t>'
         '<w:sym w:font="Webdings" w:char="F04A"/><w:sym w:char="no number"/></w:r></w:p>', "12.5\ufffd\ufffd"),
        ('<w:p><w:r><w:t>10</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>6</w:t></w:r></w:p>',
         "10^6"),
        ("<w:sdt><w:sdtContent>" + word("in a control") + "</w:sdtContent></w:sdt>", "in a control"),
        ("<w:tbl><w:tr><w:tc>" + word("one") + "</w:tc><w:tc>" + word("two") + "</w:tc></w:tr></w:tbl>", "one\ntwo"),
        ('<w:p xmlns:m="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:r><w:t>body</w:t></w:r><w:r>'
         "<m:AlternateContent><m:Choice><w:txbxContent>" + word("box") + "</w:txbxContent></m:Choice><m:Fallback>"
         "<w:txbxContent>" + word("box") + "</w:txbxContent></m:Fallback></m:AlternateContent></w:r></w:p>",
         "body\nbox"),
    ],
)  # fmt: skip
def test_word_documents_are_read_as_they_look(inner, text):
    assert read("docx", docx(inner)).text == text


def test_an_html_mail_is_read_whole_and_its_scripts_are_not():
    extract = read(
        "eml", mail("<style>p{}</style><p>One.</p><p>Two <b>three</b>.<br>Four.<script>x()</script>", "html")
    )
    assert extract.text == "One.\nTwo three.\nFour."


def test_figures_of_an_html_mail_are_parted_as_they_are_printed_and_struck_words_are_gone():
    body = "<p>It cost 10<sup>6</sup> francs on the 25<sup>th</sup>, <s>forty</s> <i>fifty</i> times the sum.</p>"
    assert " ".join(read("eml", mail(body, "html")).text.split()) == (
        "It cost 10^6 francs on the 25th, fifty times the sum."
    )


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_signature_and_quoted_mail_are_set_aside(end):
    message = mail("It voted.\n\n> It will vote.\n\n-- \nPetra\nPort Ellery\n")
    extract = read("eml", message.replace(b"\n", end))
    marked = [(extract.text[b.start : b.end], b.reason) for b in extract.blocks]
    assert marked == [
        ("It voted.", ""), ("> It will vote.", "quoted mail"), ("Petra", "signature"), ("Port Ellery", "signature"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("headers", "author", "outlet"),
    [
        ({"From": "Petra Lindqvall <p@example.org>"}, "Petra Lindqvall", None),
        ({"From": "p@example.org"}, "p@example.org", None),
        ({"From": "Courier <n@example.org>", "List_Unsubscribe": "<mailto:x@example.org>"}, None, "Courier"),
        ({}, None, None),
    ],
)
def test_who_a_mail_is_from(headers, author, outlet):
    extract = read("eml", mail(**headers))
    assert (extract.author, extract.outlet) == (author, outlet)


def test_the_date_of_a_mail_is_the_senders_own():
    assert read("eml", mail(Date="Wed, 21 Aug 2024 23:30:00 -0700")).published == date(2024, 8, 21)
    assert read("eml", mail(Date="yesterday")).published is None


@pytest.mark.parametrize("charset", ["utf-8", "unknown-8bit", "no-such-charset", "us-ascii"])
def test_a_wrong_charset_is_not_believed(charset):
    data = (
        b"From: a\nContent-Type: text/plain; charset=" + charset.encode() + b"\n\n" + "Die Fähre fährt später.".encode()
    )
    assert read("eml", data).text == "Die Fähre fährt später."


JANE = "Jane Doe <jane@example.org>"
GMAIL = (
    f"---------- Forwarded message ---------\nFrom: {JANE}\nDate: Fri, Feb 18, 2022 at 11:57 PM\n"
    "Subject: The bridge\nTo: <a@example.org>\n"
)
OUTLOOK = (
    f"Von: {JANE}\nGesendet: Freitag, 18. Februar 2022 11:57\nAn: Anna Roe; Bob\n <bob@example.org>\n"
    "Betreff: WG: The bridge\n"
)
APPLE = (
    f"Begin forwarded message:\n\nFrom: {JANE}\nSubject: The bridge\nDate: 18 February 2022 at 10:00:00 CET\n"
    "To: Bob <b@example.org>\n"
)
THUNDERBIRD = (
    "-------- Forwarded Message --------\nSubject: \tThe bridge\nDate: \tFri, 18 Feb 2022 11:57:00 +0100\n"
    f"From: \t{JANE}\nTo: \tBob <b@example.org>\n"
)
FRENCH = "*De :* Jane Doe <jane@example.org>\n*Date :* ven. 18 févr. 2022 à 15:02\n*Objet :* The bridge\n*À :* Bob\n"


@pytest.mark.parametrize("header", [GMAIL, OUTLOOK, APPLE, THUNDERBIRD, FRENCH])
@pytest.mark.parametrize("kind", ["plain", "html"])
def test_a_forwarded_mail_is_read_as_the_one_it_forwards(header, kind):
    body = f"For your information.\n\n{header}\nThe council voted for the plan.\n"
    if kind == "html":
        body = "<p>" + body.replace("<", "&lt;").replace("\n\n", "</p><p>").replace("\n", "<br>") + "</p>"
    extract = read("eml", mail(body, kind))
    assert (extract.title, extract.author, extract.published) == ("The bridge", "Jane Doe", date(2022, 2, 18))
    prose = [extract.text[b.start : b.end] for b in extract.blocks if b.kind == "prose"]
    assert prose == ["The council voted for the plan."]


@pytest.mark.parametrize(
    ("shown", "name"),
    [
        ("Jane Doe", "Jane Doe"),
        ("Doe, Jane [mailto:jane@example.org]", "Doe, Jane"),
        ("*Jane Doe* <jane@example.org>", "Jane Doe"),
        ("<jane@example.org>", "<jane@example.org>"),
    ],
)
def test_who_sent_the_forwarded_mail_is_named_as_programs_show_it(shown, name):
    assert read("eml", mail(GMAIL.replace(JANE, shown) + "\nThe council voted.\n")).author == name


def test_a_signature_ends_at_the_mail_below_it():
    extract = read("eml", mail(f"See below.\n\n-- \nAnn\nElm\n\n{GMAIL}\nThe council voted.\n\n-- \nJane\n"))
    prose = [extract.text[b.start : b.end] for b in extract.blocks if b.kind == "prose"]
    assert prose == ["The council voted."]


def test_what_is_said_of_a_forwarded_mail_is_in_nobody_else_s_name():
    """A request, a signature and a notice stand above it; the subject announces it, and it is much longer."""
    above = f"Hi Tom,\n\n{PROSE * 2}\n\n--\nAnn Lee\n\nCONFIDENTIAL: {PROSE}"
    extract = read(
        "eml", mail(f"{above}\n\n{GMAIL}\n{PROSE * 20}\n", Subject="FW: Ferry", From="Ann <ann@example.org>")
    )
    assert (extract.title, extract.author, extract.published) == ("The bridge", "Jane Doe", date(2022, 2, 18))
    prose = [extract.text[b.start : b.end] for b in extract.blocks if b.kind == "prose"]
    assert prose == [(PROSE * 20).strip()]


@pytest.mark.parametrize("line", ["-" * 100_000, "From: a\n" * 20_000])
def test_a_long_header_takes_no_longer_than_its_length(line):
    assert [header.subject for header in headers(f"{line}\n\n{GMAIL}".split("\n"))] == ["The bridge"]


@pytest.mark.parametrize(
    "body",
    [
        "Date: 3 May\nAttachments: two\n\nThe council voted for the plan.\n",  # a press release
        f"{PROSE * 3}\n\n{GMAIL}\nThe council voted.\n",  # a letter with another one below
        "From: the mayor\n\nThe council voted for the plan.\n",
        "From: 3 May\nTo: 5 May\n\nThe bridge is closed.\n",
        "The council voted for the plan.\n",
    ],
)
def test_must_not_a_mail_that_forwards_none_is_its_sender_s(body):
    extract = read("eml", mail(body, "plain", Subject="Fwd: Ferry", From="Ann Lee <ann@example.org>"))
    assert (extract.title, extract.author) == ("Ferry", "Ann Lee")


def test_must_not_an_answer_above_a_long_mail_is_in_the_name_of_who_wrote_it():
    extract = read(
        "eml", mail(f"{PROSE * 3}\n\n{GMAIL}\n{PROSE * 20}\n", Subject="Re: Ferry", From="Ann <a@example.org>")
    )
    assert (extract.title, extract.author) == ("Ferry", "Ann")


def test_an_encrypted_mail_is_refused():
    with pytest.raises(UnreadableError, match="an encrypted mail"):
        read("eml", b"From: a\nContent-Type: multipart/encrypted; boundary=x\n\n--x\n\nabc\n--x--\n")


def test_a_page_is_read_as_it_looks():
    told = "<p>It cost 10<sup>6</sup> francs on the 25<sup>th</sup>, <del>forty</del> fifty times the sum.</p>"
    text = read("html", web(f"<article><p>{PROSE * 3}</p>{told}<p hidden>Unseen words.</p></article>")).text
    assert "It cost 10^6 francs on the 25th, fifty times the sum." in " ".join(text.split())
    assert "Unseen" not in text


def test_a_title_is_what_most_of_the_page_agrees_on():
    page = web(
        f"<header><h1>The Courier</h1></header><article><h1>Ferry approved</h1><p>{PROSE * 3}</p></article>",
        '<meta property="og:title" content="Ferry approved | The Courier">'
        '<meta property="og:site_name" content="The Courier">',
    )
    assert read("html", page).title == "Ferry approved"


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        # A heading of the site at the top, the article's further down: the tab of the browser names the article.
        ("<title>Ferry approved</title>", "<h1>Travel centre</h1><h2>Ferry approved</h2>", "Ferry approved"),
        # What is meant for other sites is said twice and counts once.
        (
            '<title>Ferry approved</title><meta property="og:title" content="The Courier - Latest News">'
            '<meta name="twitter:title" content="The Courier - Latest News">',
            "<h1>Ferry approved</h1>",
            "Ferry approved",
        ),
        # A headline by the microformat of weblogs, where the tab names the site.
        (
            "<title>News from the Courier</title>",
            '<p><span class="headline entry-title">Ferry approved</span></p>',
            "Ferry approved",
        ),
        # The first heading is the logo.
        (
            "<title>Ferry approved by the council - Courier</title>",
            "<h1>The Courier</h1>",
            "Ferry approved by the council - Courier",
        ),
        # Must not: a heading inside the article is no title, whatever comes first.
        (
            "<title>Ferry approved at last</title>",
            "<h1>Ferry approved</h1><h2>What it costs</h2>",
            "Ferry approved",
        ),
    ],
)
def test_a_title_is_confirmed_by_what_is_independent_of_it(head, body, title):
    page = f"<html><head>{head}</head><body><article>{body}<p>{PROSE * 4}</p></article></body></html>"
    assert read("html", page.encode()).title == title


@pytest.mark.parametrize(
    ("stated", "outlet"),
    [
        ("The Courier | News of Ellery", "The Courier"),
        ("The Courier", "The Courier"),
        ("Ellery-Courier", "Ellery-Courier"),
    ],
)
def test_a_slogan_is_no_part_of_an_outlet(stated, outlet):
    page = web(f"<article><p>{PROSE * 4}</p></article>", f'<meta property="og:site_name" content="{stated}">')
    assert read("html", page).outlet == outlet


@pytest.mark.parametrize(
    ("written", "published"),
    [
        ("29/12/14, © 2014 Courier", date(2014, 12, 29)),  # the library takes the day for a year
        # must not
        ("14/12/29, © 2029 Courier", date(2029, 12, 14)),
        ("14/12/29, founded in 2014", date(2029, 12, 14)),
    ],
)
def test_a_year_stands_somewhere_on_the_page(written, published):
    page = web(f"<article><p class='date'>{written}</p><p>{PROSE * 4}</p></article>")
    assert html_day("2029-12-14", page) == published


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<!--[if gt IE 8]><!-->One<!--<![endif]--> two.", "One two."),
        ("One<!-- a <!-- b --> two.", "One two."),
        ("One <!-- two.", "One  two."),  # must not: what follows an opening that is never closed is text
    ],
)
def test_comments_end_where_browsers_end_them(html, text):
    assert without_comments(html) == text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ('<div style="display:none">Oil is <div>up</div> agai</div><p>The council voted.</p>', "The council voted."),
        ("<span style='font:x; visibility: hidden'>Oil</span><p>The council voted.</p>", "The council voted."),
        # must not
        ('<div style="display:none">Never closed.<p>The council voted.</p>', "Never closed.\nThe council voted."),
        ('<img style="display:none"><p>The council voted.</p>', "The council voted."),
        ('<p style="display:block">The council voted.</p>', "The council voted."),
    ],
)
def test_of_a_mail_only_what_is_shown_is_read(html, text):
    assert read("eml", mail(html, "html")).text == text


def test_a_menu_that_is_never_closed_does_not_take_the_article_along():
    paragraphs = "".join(f"<p>{PROSE * 2} It was heard {n} times.</p>" for n in range(5))
    page = f"<html><body><article><nav><a href='/'>Home</a>{paragraphs}</article></body></html>"
    assert len(read("html", page.encode()).blocks) == 5


@pytest.mark.parametrize(
    ("guess", "author"),
    [
        ("Joshua Sokol June", "Joshua Sokol"),
        ("Joe Wee Monday; June", "Joe Wee"),
        ("Brenda Goodman; MA", "Brenda Goodman"),
        ("Rob Doe Edited by Betsy Roe", "Rob Doe"),
        ("Ben Roe http; Roe Org", "Ben Roe, Roe Org"),
        ("Last Updated January 7", None),
        ("Username", None),
        (None, None),
        # must not
        ("Theresa June", "Theresa June"),
        ("Sir Robert May", "Sir Robert May"),
        ("April Jones; Jane Doe", "April Jones, Jane Doe"),
        ("肖春芳", "肖春芳"),
    ],
)
def test_of_a_byline_the_names_are_kept(guess, author):
    assert names_in(guess, date(2019, 6, 20)) == author


def test_the_buttons_of_a_player_are_no_text():
    player = '<div class="video-js vjs-paused"><p>This is a modal window, closed by pressing a key.</p></div>'
    assert "modal" not in read("html", web(f"<article><p>{PROSE * 4}</p>{player}<p>{PROSE * 2}</p></article>")).text


@pytest.mark.parametrize(("name", "reason"), [("twitter-tweet", "embedded post"), ("quotation", "")])
def test_a_post_that_a_page_embeds_is_not_what_the_article_says(name, reason):
    said = "The bridge of Elm will never open, whatever the council says."
    post = f'<blockquote class="{name}"><p>{said}<br>Never!</p>&mdash; Jo (@jo) <a href="#">May 3</a></blockquote>'
    extract = read("html", web(f"<article><p>{PROSE * 4}</p>{post}<p>{PROSE * 2}</p></article>"))
    (block,) = (b for b in extract.blocks if said in extract.text[b.start : b.end])
    assert block.reason == reason


@pytest.mark.parametrize(
    "facts", ['{"@type": 5}', '{"@type": "NewsArticle", "author": 7}', "[", "[[[[]]]]", '"x"', "null"]
)
def test_a_page_with_odd_facts_is_still_read(facts):
    page = web(f"<article><p>{PROSE * 4}</p></article>", f'<script type="application/ld+json">{facts}</script>')
    assert PROSE.strip() in read("html", page).text


@pytest.mark.parametrize("encoding", ["utf-8", "latin-1"])
@pytest.mark.parametrize(
    ("button", "notes"),
    [
        ("Subscribe now to keep reading", (PARTIAL,)),
        ("Jetzt weiterlesen", (PARTIAL,)),
        ("Article réservé aux abonnés", (PARTIAL,)),
        ("Suscríbete para leer", (PARTIAL,)),
        ("Réserver une table", ()),
    ],
)
def test_a_page_that_asks_to_subscribe_may_be_partial_in_any_language_we_know(button, notes, encoding):
    page = web(f"<article><p>{PROSE * 4}</p></article><aside><button>{button}</button></aside>")
    assert read("html", page.decode().encode(encoding)).notes == notes


def test_a_bare_year_is_no_date():
    assert read("html", web(f"<article><p>{PROSE * 4}</p></article><footer>© 2014 Courier</footer>")).published is None


TOLD = [
    f"<p>The council of the town of Elm met on {n} March 2014 and heard what the bridge cost.</p>" for n in range(2, 12)
]


@pytest.mark.parametrize(
    ("above", "months", "published"),
    [
        ("", 10, None),  # a chronicle, one day like another
        ("<p>Published on 2 March 2014</p>", 10, "2014-03-02"),
        ("<time datetime='2014-03-02'></time>", 10, "2014-03-02"),
        ("", 2, "2014-03-02"),
    ],
)
def test_a_day_among_many_that_a_page_tells_of_is_not_that_of_its_publication(above, months, published):
    page = web(f"<article>{above}<p>{PROSE * 4}</p>{''.join(TOLD[:months])}</article>")
    assert str(read("html", page).published) == str(published)


@pytest.mark.parametrize(
    ("scanned", "empty", "notes"),
    [(0, 1, ()), (1, 0, ("1 of 2 pages have no text: run OCR",)), (1, 1, ("1 of 3 pages have no text: run OCR",))],
)
def test_a_page_without_a_picture_has_nothing_to_recognise(scanned, empty, notes):
    assert read("pdf", pdf(1, scanned, empty=empty)).notes == notes


def test_a_line_of_an_archive_is_a_document_with_its_facts():
    line = (
        b'{"text": "It voted.\\nIt met.", "title": "Vote", "outlet": "Courier", "published": "2024-08-21T10", "url": 3}'
    )
    extract = read("jsonl", line)
    assert (extract.text, extract.title, extract.outlet, extract.url) == ("It voted.\nIt met.", "Vote", "Courier", None)
    assert extract.published == date(2024, 8, 21)
    assert [part.path for part in read("jsonl", line + b"\n\n" + line).parts] == ["1.jsonl", "3.jsonl"]


@pytest.mark.parametrize(
    ("name", "module"), [("html", "trafilatura"), ("pdf", "pypdfium2"), ("rtf", "striprtf.striprtf")]
)
def test_a_missing_library_is_named_with_the_command_that_installs_it(monkeypatch, name, module):
    monkeypatch.setitem(__import__("sys").modules, module, None)
    with pytest.raises(
        UnreadableError, match=rf'is not installed; install it with: pip install "briefing-memo\[{name}\]"'
    ):
        read(name, b"x")


@pytest.mark.parametrize(
    ("stated", "found"),
    [
        ("Ferry plan", "Ferry plan"),
        ("Council Paper Template", None),  # the text says nothing of a template
        ("Document1", None),
        ("Statutory", None),  # one word, that heads no text
        ("Ferries", "Ferries"),
        (None, None),
    ],
)
def test_the_title_of_a_template_is_none(stated, found):
    assert headline(stated, "Ferries\nA paper of the council on the plan for a ferry, a statutory one.") == found


@pytest.mark.parametrize(
    ("name", "found"),
    [("jdoe", None), ("jane-doe, Jane Doe", "Jane Doe"), ("bell hooks", "bell hooks"), ("王五", "王五")],
)
def test_an_author_of_one_word_in_small_letters_is_an_account(name, found):
    assert person(name) == found


def test_titles_whose_words_nobody_can_part_stay():
    assert headline("以色列与哈马斯达成停火协议", "双方同意停火。") == "以色列与哈马斯达成停火协议"
    assert headline("G7 in UK", "The G7 in UK agreed on ferries.") == "G7 in UK"
