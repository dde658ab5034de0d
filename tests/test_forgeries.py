"""What somebody may write into a finished memo so that it shows other words than those it was made with is told.

Each case would pass by a reader of the format that knows less of it than the programs that show it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date
from email import message_from_bytes, policy
from email.message import EmailMessage
from functools import reduce
from io import BytesIO

import pytest
from helpers.altered_memos import documents, docx_part, render
from helpers.memos import flood, many
from helpers.verifying import verify

from briefing import pipeline
from briefing.model import Document, Header, Layout
from briefing.verify import report, stands
from briefing.verify.records import Verified

SOURCES = documents()


def forged(suffix: str, old: str, new: str) -> Verified:
    """The flood with the first of some characters replaced."""

    def change(text: str) -> str:
        assert old in text
        return text.replace(old, new, 1)

    data = render(flood(), suffix)
    made = docx_part(data, change) if suffix == "docx" else change(data.decode()).encode()
    return verify(f"memo.{suffix}", made, SOURCES)[0]


@pytest.mark.parametrize(
    "words",
    [
        '<span class="aside">not</span>',
        '<span class="number">not</span>',
        '<span class="unseen">not</span>',
        '<span class="rest">not</span>',
        '<span class="js">not</span>',
        "<button>not</button>",
        '<button class="copy">not</button>',
        "<nav>not</nav>",
        "<details open>not</details>",
        '<div class="text" style="display:inline">not</div>',
        "<svg><text>not</text></svg>",
        "<math><mi>not</mi></math>",
        "<select><option>not</option></select>",
        "<textarea>not</textarea>",
        '<input value="not">',
        '<img alt="not">',
        "<!-->not<!-- -->",
        "<!--->not<!-- -->",
        "<!-- --!>not<!-- -->",
        "<![CDATA[>not<!-- ]]>",
        "<title><!--</title>not<title>--></title>",
        "<textarea><!--</textarea>not<textarea>--></textarea>",
        "<head>not</head>",
        '<span><template shadowrootmode="open">not</template></span>',
        '<span style="display:none;display:inline">not</span>',
        '<span style="display:none;d\\69splay:inline">not</span>',
        '<del style="text-decoration:none">not</del>',
        '<title style="display:inline">not</title>',
        '<span class="x" class="aside">not</span>',
        '<span style="position:absolute;left:-99em"></span>not',
        '<span style="content:url(not.png)"></span>',
        '<ol><li value="7"></li></ol>',
        '<input placeholder="not">',
        '<input type="image" src="data:image/png;base64,AAAA">',
        "<span style=\"display:list-item;list-style:inside 'not '\"></span>",
        "<span style=\"background-image:image-set('data:x' 1x)\">.</span>",
        "<sup>5</sup>",
    ],
)
def test_a_word_put_into_a_point_of_a_page_is_told(words):
    assert not stands(forged("html", "Two people were", f"Two people were {words} ")), words


@pytest.mark.parametrize(
    "hidden",
    [
        "<!-->-->Two people<!-- -->",
        '<span class="point" hidden>people</span>',
        '<li class="point" hidden style="display:inline">people</li>',
        '<span style="position:absolute;left:-99em">people</span>',
        '<span style="text-indent:-99em">people</span>',
        '<span style="clip-path:inset(50%)">people</span>',
        '<span style="color:transparent">people</span>',
        '<span style="color:white">people</span>',
        '<span style="color:rgb(0 0 0/0)">people</span>',
        '<span style="font-size:.1px">people</span>',
        '<span style="font:0/0 a">people</span>',
        '<span style="display:table-column">people</span>',
        '<span style="display:var(--x,none)">people</span>',
        '<span style="opacity:.01">people</span>',
        '<span style="letter-spacing:-2ch;margin-left:1ch">people</span>',
        '<span style="margin-left:-9999px">people</span>',
        '<span dir="rtl">people</span>',
        '<span class="unseen">people</span>',
        '<span class="js">people</span>',
        "<dialog>people</dialog>",
        "<datalist>people</datalist>",
        "<noscript>people</noscript>",
        "<audio>people</audio>",
        "<span hidden>people</span>",
        "<details>people</details>",
    ],
)
def test_a_word_hidden_in_a_point_of_a_page_is_told(hidden):
    assert not stands(forged("html", "Two people were", f"Two {hidden} were")), hidden


STYLES = [
    ('<span style="unicode-bidi:embed;direction:rtl">38 per cent</span>', False),
    ('<bdi dir="rtl">38 per cent</bdi>', False),
    ('<font color="white">38 per cent</font>', False),
    ('<font face="Wingdings">38 per cent</font>', False),
    ('<span style="color:#fffffe">38 per cent</span>', False),
    ('<span style="color:rgb(250, 255, 240)">38 per cent</span>', False),
    ('<span style="color:snow">38 per cent</span>', False),
    ('<span style="color:#333;background:#333">38 per cent</span>', False),
    ("<span style=\"font-family:Arial, 'Wingdings 2'\">38 per cent</span>", False),
    ("<span style=\"font-family:'MT Extra'\">38 per cent</span>", False),
    ('<span style="color:#00000000">38 per cent</span>', False),
    ('<span style="color:#0000">38 per cent</span>', False),
    ('<span style="color:rgba(0, 0, 0, 0)">38 per cent</span>', False),
    ('<span style="color:rgba(0,0,0,.05)">38 per cent</span>', False),
    ('<span style="background:#000">38 per cent</span>', False),
    ('<span style="background:#000 none">38 per cent</span>', False),
    ('<span style="background:black;background-color:nothing">38 per cent</span>', False),
    ('<span style="background:currentcolor">38 per cent</span>', False),
    ('<span style="color:#fff;background-color:navy;background:none">38 per cent</span>', False),
    ('<span style="color:#777;background:#777777">38 per cent</span>', False),
    ('<span style="color:#ffff00;background:yellow">38 per cent</span>', False),
    ('<span style="color:yellow">38 per cent</span>', False),
    ('<span style="color:grey;background-color:rgb(128,128,128)">38 per cent</span>', False),
    ('<font color="ffffffffffff">38 per cent</font>', False),
    ('<span style="vertical-align:500px">38 per cent</span>', False),
    ('<span style="line-height:0">38 per cent</span>', False),
    ('<span style="display:inline-block;width:0">38 per cent</span>', False),
    ('<span style="padding-right:9999px">38 per cent</span>', False),
    ('<span style="color:#1F497D;background:#eee">38 per cent</span>', True),
    ('<span style="background:yellow">38 per cent</span>', True),
    ('<span style="color:#fff;background:#1f497d none repeat">38 per cent</span>', True),
    ('<span style="color:white;background:none;background-color:navy">38 per cent</span>', True),
    ('<span style="color:#a6a6a6;background-color:transparent">38 per cent</span>', True),
    ('<span style="color:windowtext;background:white">38 per cent</span>', True),
    ('<span style="color:rgba(0, 0, 0, 0.87)">38 per cent</span>', True),
    ('<span style="color:gold">38 per cent</span>', True),
    ('<span style="font-family:Arial, Symbola">38 per cent</span>', True),
    ("<span style=\"font-family:'Segoe UI Symbol', Calibri;font-size:11.0pt\">38 per cent</span>", True),
    ('<span style="vertical-align:baseline;line-height:1.5;width:100%;margin:0 0 10px 2em">38 per cent</span>', True),
    ('<span style="line-height:115%;color:rgb(31, 73, 125)">38 per cent</span>', True),
    ('<font color="#1f497d" face="Calibri" size="3">38 per cent</font>', True),
]


@pytest.mark.parametrize("suffix", ["html", "eml"])
@pytest.mark.parametrize(("words", "stays"), STYLES)
def test_a_style_by_which_words_cannot_be_read_is_told(suffix, words, stays):
    def change(text: str) -> str:
        assert "38 per cent" in text
        return text.replace("38 per cent", words, 1)

    made = with_part(change, "html") if suffix == "eml" else change(render(flood(), suffix).decode()).encode()
    assert all(map(stands, verify(f"memo.{suffix}", made, SOURCES))) == stays


# What stands around a point, and whether its words can be read in it.
AROUND = [
    ('<div style="color:#fff">{}</div>', False),
    ('<div style="background:#000"><div>{}</div></div>', False),
    ('<div style="background:canvastext">{}</div>', False),
    ('<div style="color:#fff;background:#000"><div style="background:white">{}</div></div>', False),
    ('<div style="color:#fff"><div style="color:bl ack">{}</div></div>', False),
    ('<div style="color:#fff;background:#000 #111">{}</div>', False),
    ('<div style="color:#fff;background-color:#000 none">{}</div>', False),
    ('<div style="color:#fff;background-color:blac\u212a">{}</div>', False),
    ('<div style="color:#fff;background:black;background-clip:text">{}</div>', False),
    ('<div style="color:rgb(9999,9999,9999)">{}</div>', False),
    ('<table bgcolor="black"><tr><td>{}</td></tr></table>', False),
    ('<table bgcolor="fff"><tr><td>{}</td></tr></table>', False),
    ('<table background="x.png"><tr><td>{}</td></tr></table>', False),
    ('<div style="font-size:.5em"><div style="font-size:60%">{}</div></div>', False),
    ('<div style="font:1px a">{}</div>', False),
    ('<div style="opacity:.3"><div style="opacity:.3"><div style="opacity:.3">{}</div></div></div>', False),
    ('<div style="transform:scale(0)">{}</div>', False),
    ('<div style="position:absolute;left:-9999px">{}</div>', False),
    ('<div style="max-height:0;overflow:hidden">{}</div>', False),
    ('<div style="font-family:Webdings"><div>{}</div></div>', False),
    ("<details><summary></summary>{}</details>", False),
    ('<div dir="rtl"><div style="--direction:ltr">{}</div></div>', False),
    ('<div style="background:#1a1a1a"><div style="color:#eee">{}</div></div>', True),
    ('<table bgcolor="#003366"><tr><td><font color="white">{}</font></td></tr></table>', True),
    ('<div style="color:#fff;background:navy"><div style="background:none">{}</div></div>', True),
    ('<div style="color:inherit;background-color:initial;opacity:.8">{}</div>', True),
    ('<div style="font-size:14px"><div style="font-size:.85em">{}</div></div>', True),
    ('<blockquote style="margin:0 0 0 .8ex;border-left:1px #ccc solid;padding-left:1ex">{}</blockquote>', True),
    ("<div style=\"font: 12.0px 'Helvetica Neue'; margin: 0.0px 0.0px 0.0px 0.0px\">{}</div>", True),
    ('<div style="letter-spacing: normal; word-spacing: 0px; float: none; display: inline !important">{}</div>', True),
    ('<div style="background:#fff none repeat scroll 0% 0%;-webkit-hyphens:none;position:relative">{}</div>', True),
]


@pytest.mark.parametrize("suffix", ["html", "eml"])
@pytest.mark.parametrize(("around", "stays"), AROUND)
def test_a_point_that_cannot_be_read_where_it_stands_is_told(suffix, around, stays):
    def change(text: str) -> str:
        point = re.search(r'<(p|li)[^>]* id="point-7".*?</\1>', text, re.S)
        assert point
        return text.replace(point[0], around.format(point[0]))

    made = with_part(change, "html") if suffix == "eml" else change(render(flood(), suffix).decode()).encode()
    assert all(map(stands, verify(f"memo.{suffix}", made, SOURCES))) == stays


@pytest.mark.parametrize(
    "around",
    [
        '<div style="visibility:hidden"><p style="visibility:visible">{}</p></div>',
        '<div style="color:transparent"><p style="color:#000">{}</p></div>',
        '<div style="font-size:0"><p style="font-size:14px">{}</p></div>',
        '<p hidden style="display:block">{}</p>',
        '<p style="display:no!importantne">{}</p>',
        '<p style="di\u017fplay:none">{}</p>',
        '<p style="dis/**/play:none">{}</p>',
        '<p style="--x:display:none">{}</p>',
        '<p style="--x:{{;display:none;--y:}}">{}</p>',
        "<p style=\"font-family:';display:none;mso-x:'\">{}</p>",
        '<p style="text-decoration:line-through x">{}</p>',
        '<del style="text-decoration:none"><p>{}</p></del>',
        '<del><p style="display:inline-block">{}</p></del>',
    ],
)
@pytest.mark.parametrize("suffix", ["html", "eml"])
def test_words_that_only_seem_to_be_hidden_are_told(suffix, around):
    more = around.format("An inquiry found that 300 people died. [1]")

    def change(text: str) -> str:
        return re.sub(r'(?=<(p|li)[^>]* id="point-7")', lambda _: more, text, count=1)

    made = with_part(change, "html") if suffix == "eml" else change(render(flood(), suffix).decode()).encode()
    assert not all(map(stands, verify(f"memo.{suffix}", made, SOURCES)))


def test_a_mail_in_what_runs_from_right_to_left_is_told_once():
    def change(text: str) -> str:
        return re.sub(r"(<body[^>]*>)(.*)(</body>)", r'\1<div dir="rtl">\2</div>\3', text, flags=re.S)

    faults = [fault for one in verify("memo.eml", with_part(change, "html"), SOURCES) for fault in one.faults]
    assert len(faults) == 1
    assert "more stands words said to run from right to left" in faults[0]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (">3.</a>", ">4.</a>"),
        ("<head>", '<head><base href="http://elsewhere.example/">'),
        ("<head>", '<head><meta http-equiv="refresh" content="0;url=http://elsewhere.example/">'),
        ("<main>", '<main><template shadowrootmode="open"><p>All is lost.</p></template>'),
        ("<main>", "<main><p>An inquiry found that 300 people died on Friday. [1]</p>"),
        ("<main>", "<main><h2>300 people died, officials said. [1]</h2>"),
        ('data-place="para. ', 'data-place="the secret paragraph '),
        ('para. 2" aria-label="[1] ', 'para. 2" aria-label="[1] The secret police and '),
    ],
)
def test_what_leads_readers_astray_on_a_page_is_told(old, new):
    assert not stands(forged("html", old, new))


@pytest.mark.parametrize(
    ("around", "inner", "stays"),
    [
        ('<div dir="rtl">{}</div>', "", False),
        ('<div style="direction:rtl">{}</div>', "", False),
        ('<div dir="rtl"><div>{}</div></div>', "", False),
        ('<div dir="rtl">{}</div>', ' dir="ltr"', True),
        ('<div dir="rtl">{}</div>', ' dir="auto"', True),
        ('<div dir="rtl"><div dir="ltr">{}</div></div>', "", True),
        ('<div dir="rtl"></div>{}', "", True),
        ('<div dir="ltr">{}</div>', "", True),
    ],
)
def test_a_point_of_a_mail_in_what_runs_from_right_to_left_is_told(around, inner, stays):
    def change(text: str) -> str:
        paragraph = re.search(r'<p id="point-7".*?</p>', text, re.S)
        assert paragraph
        return text.replace(paragraph[0], around.format(paragraph[0].replace("<p", f"<p{inner}", 1)))

    assert all(map(stands, verify("memo.eml", with_part(change, "html"), SOURCES))) == stays


def test_a_hidden_paragraph_ends_where_the_next_block_begins():
    assert stands(forged("html", "<main>", "<main><p hidden>"))


def test_the_link_of_a_citation_leads_to_its_words():
    page = render(flood(), "html").decode()
    one, other = re.findall(r'href="#(s2-\d+-\d+)"', page)[:2]
    assert one != other
    for target in (other, "s2-0-1"):
        [outcome] = verify("memo.html", page.replace(f'href="#{one}"', f'href="#{target}"', 1).encode(), SOURCES)
        assert not stands(outcome)


@pytest.mark.parametrize("more", ["<style>.said::after { content: ' not' }</style>", "<script>alert()</script>"])
def test_a_style_or_script_of_somebody_else_is_named(more):
    outcome = forged("html", "</head>", f"{more}</head>")
    assert any("that this version of briefing does not write" in note for note in outcome.notes)


@pytest.mark.parametrize(
    "words",
    [
        '<img alt="not">',
        '<input value="not">',
        "<http://not>",
        "![not](x.png)",
        "<template>not</template>",
        "<button>not</button>",
        "<svg><text>not</text></svg>",
        "<or, as others say, 300>",
        "</b not 300>",
        "<b 300 died>",
        "[](#and_three_hundred\\)",
        "<!-->not<!-- -->",
        "<!--->not<!-- -->",
        '<ol start="300"><li></li></ol>',
        "2<sup>5</sup>",
        "2*5",
        "not*",
    ],
)
def test_a_word_put_into_a_point_of_markdown_is_told(words):
    assert not stands(forged("md", "Two people were", f"Two people were {words}")), words


@pytest.mark.parametrize(
    "hidden",
    [
        "<span hidden>people</span>",
        '<span style="display:none">people</span>',
        '<span dir="rtl">people</span>',
        "<template>people</template>",
        "<!-- people -->",
    ],
)
def test_a_word_hidden_in_a_point_of_markdown_is_told(hidden):
    assert not stands(forged("md", "Two people were", f"Two {hidden} were")), hidden


MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'


@pytest.mark.parametrize(
    "words",
    [
        '<w:r><w:sym w:font="Arial" w:char="006E"/></w:r>',
        '<w:r><w:sym w:font="Wingdings" w:char="F04A"/></w:r>',
        f"<mc:AlternateContent {MC}><mc:Choice Requires='x'/><mc:Fallback><w:r><w:t>not</w:t></w:r></mc:Fallback>"
        "</mc:AlternateContent>",
        '<m:oMath xmlns:m="math"><m:r><m:t>not</m:t></m:r></m:oMath>',
        '<w:r><w:pict><v:shape xmlns:v="vml"><v:textpath string="not"/></v:shape></w:pict></w:r>',
        '<w:r><w:drawing><a:t xmlns:a="drawing">not</a:t></w:drawing></w:r>',
        "<w:sym w:font='Arial' w:char='006E'/>",
        '<w:fldSimple w:instr=" TITLE "><w:r><w:t> </w:t></w:r></w:fldSimple>',
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
        '<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a"/></w:sdtPr><w:sdtContent/></w:sdt>',
        "<w:r><w:delText>not</w:delText></w:r>",
        '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>5</w:t></w:r>',
        "<w:r><w:yearLong/></w:r>",
        "<w:r><w:pgNum/></w:r>",
    ],
)
@pytest.mark.parametrize("place", ['<w:bookmarkEnd w:id="3"/>', '<w:hyperlink w:anchor="source_2"'])
def test_a_word_put_into_a_point_in_word_is_told(words, place):
    assert not stands(forged("docx", place, words + place)), words


@pytest.mark.parametrize("suffix", ["md", "html"])
def test_a_word_between_two_citations_is_told(suffix):
    link = "[[2](#source-2)]" if suffix == "md" else '<a class="cite" href="#s2'
    assert not stands(forged(suffix, link, f"not {link}"))


def test_words_in_the_code_of_a_field_are_not_there():
    start = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'

    def change(xml: str) -> str:
        at = xml.index("Two people were missing")
        first, last = xml.rindex("<w:r>", 0, at), xml.index("</w:r>", at) + len("</w:r>")
        return f"{xml[:first]}{start}{xml[first:last]}{end}{xml[last:]}"

    assert not stands(verify("memo.docx", docx_part(render(flood(), "docx"), change), SOURCES)[0])


def test_a_memo_in_the_strict_form_of_word_is_read():
    names = {
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "http://purl.oclc.org/ooxml/wordprocessingml/main",
        "http://schemas.openxmlformats.org/officeDocument/2006": "http://purl.oclc.org/ooxml/officeDocument",
    }
    data = render(flood(), "docx")
    for part in ("word/document.xml", "word/_rels/document.xml.rels", "_rels/.rels", "word/styles.xml"):
        for usual, strict in names.items():
            data = docx_part(data, lambda xml, a=usual, b=strict: xml.replace(a, b), part)
    [outcome] = verify("memo.docx", data, SOURCES)
    assert stands(outcome)
    assert len(outcome.verdicts) == len(flood().points)


@pytest.mark.parametrize(
    ("suffix", "old", "new"),
    [
        ("md", '1. <a id="source-1">', '2. <a id="source-1">'),
        ("html", '<span class="n">[1]', '<span class="n">[3]'),
    ],
)
def test_the_number_of_another_source_is_told(suffix, old, new):
    assert not stands(forged(suffix, old, new))


@pytest.mark.parametrize("suffix", ["md", "html"])
def test_another_address_of_a_source_is_named(suffix):
    outcome = forged(suffix, "https://kurier.example/", "https://elsewhere.example/")
    assert any("https://elsewhere.example/" in note for note in outcome.notes)


def test_a_source_that_the_memo_never_had_is_told():
    article = '<article class="source" id="source-9"><h3>[9] The Times</h3></article>'
    assert not stands(forged("html", '<h2 id="not-used">', f'{article}<h2 id="not-used">'))


def test_words_in_the_numbers_of_lists_in_word_are_named():
    data = docx_part(render(flood(), "docx"), lambda xml: xml.replace('"%1."', '"not %1."'), "word/numbering.xml")
    [outcome] = verify("memo.docx", data, SOURCES)
    assert outcome.notes == ("Word may write “not %1.” before a paragraph, which is not compared with the sources",)


@pytest.mark.parametrize(
    ("suffix", "old", "new"),
    [
        ("html", 'data-place="para. 2"', 'data-place="para. 3"'),
        ("docx", "para. 1<", "para. 4<"),
    ],
)
def test_another_place_of_a_citation_is_told(suffix, old, new):
    outcome = forged(suffix, old, new)
    assert any("when it was made, and now with para." in one.detail for one in outcome.verdicts)
    assert not stands(outcome)


def with_properties(xml: str, words: str, properties: str) -> str:
    """The main part of a Word memo with these words in a run of their own that has these properties."""
    at = xml.index(words)
    first, last = xml.rindex("<w:r>", 0, at), xml.index("</w:r>", at) + len("</w:r>")
    before, after = re.search(r">([^<>]*)</w:t>", xml[first:last])[1].split(words)
    runs = ((before, ""), (words, properties), (after, ""))
    made = (f'<w:r><w:rPr>{p}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>' for text, p in runs)
    return xml[:first] + "".join(made) + xml[last:]


@pytest.mark.parametrize(
    ("properties", "stays"),
    [
        ("<w:vanish/>", False),
        ('<w:color w:val="FFFFFE"/>', False),
        ('<w:color w:val="auto" w:themeColor="background1"/>', False),
        ('<w:shd w:val="clear" w:fill="0000FF"/><w:color w:val="0000ff"/>', False),
        ('<w:highlight w:val="black"/>', False),
        ('<w:highlight w:val="yellow"/><w:color w:val="FFFF00"/>', False),
        ('<w:highlight w:val="white"/><w:color w:val="FFFFFF"/>', False),
        ('<w:highlight w:val="none"/><w:color w:val="FFFFFF"/>', False),
        ('<w:highlight w:val="darkYellow"/><w:color w:val="808000"/>', False),
        ('<w:shd w:val="clear" w:fill="FFFFFF"/><w:color w:val="FFFFFE"/>', False),
        ('<w:shd w:val="solid" w:color="FFFFFF" w:fill="000000"/><w:color w:val="FFFFFF"/>', False),
        ('<w:color w:val="E8E8E8"/>', False),
        ('<w:color w:val="EEEEEE"/>', False),
        ('<w:rFonts w:ascii="MT Extra" w:hAnsi="MT Extra"/>', False),
        ('<w14:textFill xmlns:w14="word"><w14:noFill/></w14:textFill>', False),
        ('<w:position w:val="200"/>', False),
        ('<w:w w:val="1"/>', False),
        ('<w:spacing w:val="-400"/>', False),
        ('<w:fitText w:val="1"/>', False),
        ('<w:eastAsianLayout w:combine="1"/>', False),
        ('<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>', False),
        ("<w:rtl/>", False),
        ("<w:drawing/>", False),
        ("<w:b/><w:i/><w:u/>", True),
        ('<w:highlight w:val="yellow"/>', True),
        ('<w:color w:val="FFFFFF"/><w:highlight w:val="black"/>', True),
        ('<w:shd w:val="clear" w:fill="1F3864"/><w:color w:val="FFFFFF"/>', True),
        ('<w:shd w:val="clear" w:fill="000000"/>', True),  # on which Word writes white
        ('<w:shd w:val="clear" w:fill="auto"/><w:color w:val="A6A6A6"/>', True),
        ('<w:color w:val="808080" w:themeColor="background1" w:themeShade="80"/>', True),
        ('<w:color w:val="FF0000"/><w:spacing w:val="-6"/><w:w w:val="95"/><w:position w:val="2"/>', True),
        ('<w:rtl w:val="0"/><w:rFonts w:ascii="Arial"/><w:sz w:val="18"/><w:lang w:val="de-DE"/>', True),
    ],
)
def test_letters_that_show_as_others_or_not_at_all_in_word_are_told(properties, stays):
    data = docx_part(render(flood(), "docx"), lambda xml: with_properties(xml, "38 per cent", properties))
    assert stands(verify("memo.docx", data, SOURCES)[0]) == stays


@pytest.mark.parametrize(
    ("properties", "stays"),
    [
        ('<w:color w:val="FFFFFF"/>', False),
        ('<w:color w:val="auto" w:themeColor="background1"/>', False),
        ('<w:sz w:val="1"/>', False),
        ('<w:sz w:val="8"/>', False),
        ('<w:sz w:val="10"/>', True),
        ('<w:rFonts w:ascii="Wingdings"/>', False),
        ('<w:position w:val="400"/>', False),
        ("<w:vanish/>", False),
        ('<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="1F3864"/>', True),
        ('<w:color w:val="C00000"/><w:sz w:val="18"/><w:rFonts w:ascii="Calibri"/>', True),
    ],
)
def test_a_style_of_word_by_which_words_cannot_be_read_is_told(properties, stays):
    style = f'<w:style w:type="character" w:styleId="Base"><w:rPr>{properties}</w:rPr></w:style>'
    style += '<w:style w:type="character" w:styleId="Odd"><w:basedOn w:val="Base"/></w:style></w:styles>'
    data = docx_part(
        render(flood(), "docx"), lambda xml: with_properties(xml, "38 per cent", '<w:rStyle w:val="Odd"/>')
    )
    data = docx_part(data, lambda xml: xml.replace("</w:styles>", style), "word/styles.xml")
    assert stands(verify("memo.docx", data, SOURCES)[0]) == stays


WHITE, SHADED = '<w:color w:val="FFFFFF"/>', '<w:shd w:val="clear" w:fill="1F3864"/>'


@pytest.mark.parametrize(
    ("before", "within", "after", "properties", "stays"),
    [
        ("", SHADED, "", WHITE, True),
        (f"<w:tbl><w:tr><w:tc><w:tcPr>{SHADED}</w:tcPr>", "", "</w:tc></w:tr></w:tbl>", WHITE, True),
        ("<w:tbl><w:tr><w:tc>", "", "</w:tc></w:tr></w:tbl>", WHITE, False),
        ("<w:tbl><w:tr><w:tc>", "", "</w:tc></w:tr></w:tbl>", '<w:rFonts w:ascii="Wingdings"/>', False),
        ("", '<w:ind w:left="-20000"/>', "", "", False),
        ("", '<w:ind w:left="720" w:hanging="360"/>', "", "", True),
        ("", '<w:spacing w:line="1" w:lineRule="exact"/>', "", "", False),
        ("", '<w:spacing w:line="280" w:lineRule="exact"/>', "", "", True),
        ("", "<w:bidi/>", "", "", False),
        ("", '<w:bidi w:val="0"/>', "", "", True),
    ],
)
def test_a_paragraph_of_word_that_cannot_be_read_where_it_stands_is_told(before, within, after, properties, stays):
    def change(xml: str) -> str:
        xml = with_properties(xml, "38 per cent", properties)
        first = xml.rindex("<w:p>", 0, xml.index("38 per cent"))
        last = xml.index("</w:p>", first) + len("</w:p>")
        paragraph = re.sub(r"(<w:pStyle[^>]*>)", rf"\1{within}", xml[first:last], count=1)
        return xml[:first] + before + paragraph + after + xml[last:]

    data = docx_part(render(flood(), "docx"), change)
    assert stands(verify("memo.docx", data, SOURCES)[0]) == stays


def test_a_font_that_a_word_memo_brings_is_named():
    font = '<w:font w:name="X"><w:embedRegular/></w:font></w:fonts>'
    data = docx_part(render(flood(), "docx"), lambda xml: xml.replace("</w:fonts>", font), "word/fontTable.xml")
    [outcome] = verify("memo.docx", data, SOURCES)
    assert stands(outcome)
    assert [note for note in outcome.notes if "a font that it brings" in note]


# -- what the memo itself says of its points

REMARKS = [
    ("docx", "(published: 12 October 2026)", "(published: 12 October 2026) (one origin only)", False),
    ("docx", "(published: 12 October 2026)", "(published: 12 October 2026) (only in part: 2)", False),
    ("html", '"flag">published', '"flag">one origin only</span><span class="flag">published', False),
    ("docx", "(one origin only)", "", True),
    ("html", '<span class="flag">one origin only</span>', "", True),
    ("docx", "15 October 2026", "1 January 2020", True),
    ("docx", "Flood in the Lomond valley: rescue, the dam, the bill</w:t>", "All is lost</w:t>", True),
    ("html", "<h1><bdi>Flood in", "<h1><bdi>No flood in", True),
    ("html", "<dd><bdi>Situation Desk", "<dd><bdi>The mayor", True),
    ("html", "<span>2 origins</span>", "<span>9 origins</span>", True),
    ("html", "<td>2</td>", "<td>9</td>", True),
    ("html", '<text class="on" x="13.5" y="42.5">3<', '<text class="on" x="13.5" y="42.5">5<', True),
    ("html", 'aria-label="Point 3"', 'aria-label="300 died"', True),
    ("html", '<bdi class="said">Two', '<bdi class="said" title="Two hundred">Two', True),
    ("html", 'href="#s2-99-206"', 'href="https://elsewhere.example/"', True),
    ("html", "Two people", '<a href="https://elsewhere.example/">Two</a> people', True),
    ("md", "Two people", "[Two](https://elsewhere.example/) people", True),
]  # fmt: skip


@pytest.mark.parametrize(("suffix", "old", "new", "stays"), REMARKS)
def test_what_a_memo_says_beside_its_points_is_compared_with_its_proof(suffix, old, new, stays):
    outcome = forged(suffix, old, new)
    assert stands(outcome) == stays
    assert not stays or len(outcome.notes) == 1


@pytest.mark.parametrize("tag", ["iframe", "object", "video", "canvas"])
def test_a_page_within_a_page_is_told(tag):
    assert not stands(forged("html", "<main>", f"<main><{tag}></{tag}>"))


@pytest.mark.parametrize("field", ["bottom_line", "points"])
def test_a_proof_that_contradicts_itself_costs_no_point_its_verdict(field):
    page = render(flood(), "html").decode()
    changed = re.sub(rf'"{field}":\[[^\[\]]*\]', f'"{field}":[1]', page, count=1)
    assert changed != page
    before, after = (verify("memo.html", one.encode(), SOURCES)[0].verdicts for one in (page, changed))
    assert before == after


CONTENTS = ("Contents", "Bottom line\t1", "Rescue and supply .... 1", "The dam and who pays for it 2", "Sources")


@pytest.mark.parametrize(
    ("lines", "stays"),
    [
        (CONTENTS, True),
        (CONTENTS[:3], True),
        ((CONTENTS[2], CONTENTS[1]), False),
        (("Rescue and supply 30",), False),
        (("Rescue and supply 300", "Sources 301"), False),
        ((*CONTENTS, "The captain was drunk"), False),
    ],
)
def test_a_table_of_contents_says_nothing_of_its_own(lines, stays):
    def change(xml: str) -> str:
        at = xml.rindex("<w:p>", 0, xml.index("Bottom line"))
        more = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines)
        return xml[:at] + more + xml[at:]

    assert stands(verify("memo.docx", docx_part(render(flood(), "docx"), change), SOURCES)[0]) == stays


@pytest.mark.parametrize("kind", ["chartEx", "aFChunk", "diagramData", "oleObject", "subDocument"])
def test_what_shows_words_of_its_own_in_word_is_told(kind):
    relation = f'<Relationship Id="rId99" Type="http://x/relationships/{kind}" Target="other.xml"/></Relationships>'
    made = docx_part(
        render(flood(), "docx"),
        lambda xml: xml.replace("</Relationships>", relation),
        "word/_rels/document.xml.rels",
    )
    [outcome] = verify("memo.docx", made, SOURCES)
    assert not stands(outcome)
    assert all("cannot be compared" in fault for fault in outcome.faults)


@pytest.mark.parametrize(
    ("old", "new", "stays"),
    [
        ("<c:v>1<", "<c:v>9<", False),
        ("<c:tx><c:strRef>", "<c:tx><c:strRef><c:v>The captain was drunk</c:v>", False),
        ("<c:autoTitleDeleted", "<c:title><c:tx><a:t>All is lost</a:t></c:tx></c:title><c:autoTitleDeleted", False),
        ("<c:formatCode>General<", '<c:formatCode>"300 dead"<', False),
        ("</c:chartSpace>", '<c:userShapes r:id="rId9"/></c:chartSpace>', False),
        ('val="50"', 'val="60"', True),
    ],
)
def test_a_chart_of_other_words_or_numbers_is_told(old, new, stays):
    def change(xml: str) -> str:
        assert old in xml
        return xml.replace(old, new, 1)

    data = docx_part(render(many(12), "docx"), change, "word/charts/chart1.xml")
    faults = verify("memo.docx", data, SOURCES)[0].faults
    assert ("its chart shows other words or numbers than when the memo was made" not in faults) == stays


BIG = "9" * 5000


@pytest.mark.parametrize(
    ("suffix", "old", "new"),
    [
        ("html", 'id="source-2"', 'id="source-abc"'),
        ("html", 'id="source-2"', 'id="source-²"'),
        ("html", 'id="source-2"', f'id="source-{BIG}"'),
        ("html", 'href="#s2-', f'href="#s{BIG}-'),
        ("html", "38 per", f'<b style="color:rgb({BIG},0,0)">38</b> per'),
        ("md", "(#source-2)", f"(#source-{BIG})"),
        ("md", "(#point-2)", f"(#point-{BIG})"),
        ("md", "7 documents", f"{BIG} documents"),
        ("md", "38 per", "38\ue0009\ue001 per"),
        ("docx", 'w:name="point_1"', f'w:name="point_{BIG}"'),
        ("docx", 'w:name="source_1"', 'w:name="source_²"'),
        ("docx", "<w:r><w:t", f'<w:r><w:rPr><w:sz w:val="{BIG}"/></w:rPr><w:t'),
    ],
)
def test_a_number_that_is_none_is_judged(suffix, old, new):
    assert forged(suffix, old, new).verdicts


# -- a memo.json, which is all numbers and names

FRIDAY = {"text": "Friday", "start": 107, "end": 113, "first": "2026-10-16", "last": "2026-10-16"}
PLACES = [
    (("points", 2, "citations", 0, "start"), 0, False),
    (("points", 2, "citations", 0, "end"), 9, False),
    (("points", 2, "citations", 0, "quote"), "Nine people were missing.", False),
    (("points", 2, "citations", 0, "lead"), False, False),
    (("points", 0, "citations", 1, "lead"), True, False),
    (("points", 2, "citations", 0, "paragraph"), 9, False),
    (("points", 2, "citations", 0, "page"), 9, False),
    (("points", 2, "text"), "Nine people were missing.", False),
    (("sources", 1, "outlet"), "The Times", True),
    (("sources", 1, "title"), "The captain was drunk", True),
    (("sources", 1, "author"), "Jane Doe", True),
    (("sources", 1, "published"), "2026-10-13", True),
    (("sources", 1, "published"), "2020-01-01", False),  # before the first day that it covers
    (("sources", 0, "url"), "https://elsewhere.example/", True),
    (("sources", 3, "url"), "https://elsewhere.example/", True),
    (("sources", 1, "language"), "de", True),
    (("sources", 1, "words"), 7, True),
    (("sources", 1, "notes"), ["it was cut"], True),
    (("sources", 1, "used"), False, False),
    (("sources", 6, "used"), True, False),
    (("sources", 1, "number"), 1, False),
    (("coverage", "documents"), 900, False),
    (("coverage", "first"), None, False),
    (("coverage", "last"), "2026-10-16", False),
    (("coverage", "unread"), 0, False),
    (("unread", 0, "read"), True, False),
    (("unread", 0, "path"), "articles/02-agency.txt", True),
    (("bottom_line",), [1], False),
    (("bottom_line",), [2, 1], False),
    (("sections", 0, "points"), [3, 4], False),
    (("points", 2, "theme"), "What it costs", False),
    (("points", 2, "dates"), [FRIDAY], False),
    (("points", 2, "comment"), "The captain was drunk.", True),
    (("notes",), ["The captain was drunk."], True),
    (("language",), "it", False),
]  # fmt: skip


@pytest.mark.parametrize(("place", "other", "stays"), PLACES, ids=[".".join(map(str, place)) for place, _, _ in PLACES])
def test_another_value_in_a_memo_json_is_told(place, other, stays):
    table = json.loads(render(flood(), "json"))
    *way, last = place
    within = table
    for step in way:
        within = within[step]
    assert not isinstance(within, dict) or within.get(last) != other
    within[last] = other
    [outcome] = verify("memo.json", json.dumps(table).encode(), SOURCES)
    assert stands(outcome) == stays
    assert not stays or outcome.notes


def test_a_source_that_a_memo_json_lists_twice_is_told():
    table = json.loads(render(flood(), "json"))
    table["sources"].insert(1, table["sources"][0])
    table["coverage"]["documents"] += 1
    [outcome] = verify("memo.json", json.dumps(table).encode(), SOURCES)
    assert "the sources are not listed in the order of their numbers, each once" in outcome.faults


def test_an_input_that_a_memo_json_says_could_not_be_read_is_named_if_it_can():
    table = json.loads(render(flood(), "json"))
    path = SOURCES[1].path
    for read, told in ((False, True), (True, False)):
        table["unread"] = [{"path": path, "reason": "it is empty", "read": read}]
        table["coverage"]["unread"] = int(not read)
        [outcome] = verify("memo.json", json.dumps(table).encode(), SOURCES)
        assert (f"{path} is listed as not read, and can be read" in outcome.notes) == told


def test_two_values_of_one_name_in_a_memo_json_are_told():
    assert not stands(forged("json", '"score": ', '"score": 0.1, "score": '))


@pytest.fixture(scope="module")
def seeds() -> tuple[tuple[Document, ...], str]:
    """The documents of seeds/, and a memo.json of them."""
    reading = pipeline.read(["seeds"])
    return reading.documents, pipeline.render(pipeline.brief(reading, Header("Seeds"), words=300), "json").decode()


@pytest.mark.parametrize(
    ("place", "other"),
    [
        (("coverage", "origins"), 90),
        (("sections", 0, "origins"), 90),
        (("points", 0, "origins"), 90),
        (("points", 0, "origins"), 0),
        (("points", 0, "flags"), ["own-voice"]),
        (("points", 0, "flags"), []),
        (("sources", 0, "origin"), 2),
        (("points", 1, "citations", 1, "partial"), False),
        (("points", 0, "citations", 0, "partial"), True),
        ((), None),
    ],
)
def test_other_origins_and_flags_in_a_memo_json_are_named(place, other, seeds):
    documents, text = seeds
    table = json.loads(text)
    if place:
        *way, last = place
        within = reduce(lambda within, step: within[step], way, table)
        assert within[last] != other
        within[last] = other
    [outcome] = verify("memo.json", json.dumps(table).encode(), documents)
    assert stands(outcome)
    assert bool(outcome.notes) == bool(place)


def test_another_day_in_a_memo_json_is_told():
    sources = tuple(one._replace(published=date(2016, 8, 6)) for one in pipeline.read(["seeds"]).documents)
    memo = pipeline.brief(pipeline.Reading(sources, ()), Header("Seeds"), words=300)
    table = json.loads(pipeline.render(memo, "json"))
    mention = next(mention for point in table["points"] for mention in point["dates"])
    for day, expected in ((mention["first"], True), ("2016-01-01", False)):
        mention["first"] = day
        assert stands(verify("memo.json", json.dumps(table).encode(), sources)[0]) == expected


# -- what was not used


@pytest.mark.parametrize(
    ("suffix", "old", "new"),
    [
        ("md", "- articles/07-letter.txt", "- The captain was drunk: read.\n- articles/07-letter.txt"),
        ("md", "- articles/07-letter.txt", "- The captain was drunk\n- articles/07-letter.txt"),
        ("html", "<li><bdi>articles/08-scan.pdf", "<li>The captain was drunk: <bdi>articles/08-scan.pdf"),
        ("html", "text recognition first</bdi>", "text recognition first</bdi> as the captain was drunk"),
        ("html", "a scan without text", "a scan, by the drunk captain, without text"),
        ("docx", "text recognition first", "text recognition first, as the captain was drunk"),
        ("docx", ">articles/08-scan.pdf<", ">The captain was drunk: articles/08-scan.pdf<"),
    ],
)
def test_other_words_among_what_was_not_used_are_told(suffix, old, new):
    assert not stands(forged(suffix, old, new))


@pytest.mark.parametrize("suffix", ["html", "docx"])
def test_a_folder_before_what_was_not_used_is_none_of_its_words(suffix):
    outcome = forged(suffix, "articles/08-scan.pdf<", "C:\\My files/articles/08-scan.pdf<")
    assert stands(outcome)


# -- what nobody did to change a word


@pytest.mark.parametrize(
    ("suffix", "old", "new"),
    [
        ("md", "\n## Rescue", "\n---\n\n## Rescue"),
        ("md", "missing late", "*missing* late"),
        ("md", "missing late", "<b>missing</b> late"),
        ("md", "2. <a", "1. <a"),
        ("html", "missing late", '<span class="highlight">missing</span> late'),
        ("html", "missing late", '<b style="text-transform:none;text-indent:0px;--mark:1">missing</b> late'),
        ("html", '<bdi class="said">', '<bdi class="said" style="caret-color:rgb(0,0,0);font-size:9pt;color:#333">'),
    ],
)
def test_what_programs_and_readers_do_is_no_forgery(suffix, old, new):
    assert stands(forged(suffix, old, new))


def letterhead() -> bytes:
    """A house style with words of the house in the head and foot of its pages, and in its text."""
    from docx import Document as Template
    from docx.oxml import parse_xml
    from docx.shared import RGBColor

    made, out = Template(), BytesIO()
    made.sections[0].header.paragraphs[0].text = "Ministry of Civil Protection, 12 Quay Road, Lomond"
    made.add_paragraph("Ministry of Civil Protection, Press Office")
    made.add_heading("Memo of the ministry", 0)
    for name in ("Title", "Heading 1"):  # white on blue
        made.styles[name].font.color.rgb = RGBColor(255, 255, 255)
        names = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        shade = f'<w:shd xmlns:w="{names}" w:val="clear" w:fill="1F3864"/>'
        made.styles[name].element.get_or_add_pPr().append(parse_xml(shade))
    made.save(out)
    return out.getvalue()


@pytest.mark.parametrize("citations", ["numbers", "footnotes"])
def test_a_memo_in_a_house_style_with_a_letterhead_stands(citations):
    layout = Layout(template=letterhead(), citations=citations)
    [outcome] = verify("memo.docx", pipeline.render(flood(), "docx", layout), SOURCES)
    assert stands(outcome)
    assert outcome.notes == ()


@pytest.mark.parametrize("suffix", ["docx", "html"])
@pytest.mark.parametrize("to", ["A. Smith", "To whom it may concern", "Date: Desk"])
def test_a_line_of_the_header_may_begin_like_its_label(suffix, to):
    memo = flood()._replace(header=flood().header._replace(to=to))
    [outcome] = verify(f"memo.{suffix}", render(memo, suffix), SOURCES)
    assert outcome.notes == ()


def test_an_address_with_signs_written_as_they_are_is_the_same():
    page = render(flood(), "html").decode()
    assert "lomond%20arden" in page
    [outcome] = verify("memo.html", page.replace("lomond%20arden", "lomond arden").encode(), SOURCES)
    assert outcome.notes == ()


@pytest.mark.parametrize("named", ["base64", "idna", "undefined", "no-such-code", "utf-8"])
def test_a_page_that_names_an_encoding_that_is_none_is_read(named):
    assert stands(forged("html", 'charset="utf-8"', f'charset="{named}"'))


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "windows-1252"])
def test_a_page_saved_in_another_encoding_stands(encoding):
    page = render(flood(), "html").decode().replace('charset="utf-8"', f'charset="{encoding}"')
    data = page.encode(encoding, "xmlcharrefreplace")
    assert stands(verify("memo.html", data, SOURCES)[0])


# -- what people do to a mail with a memo in it


def with_part(change: Callable[[str], str], subtype: str = "plain") -> bytes:
    """The flood as a draft, its plain text or its HTML changed."""
    message = message_from_bytes(render(flood(), "eml"), policy=policy.default)
    [part] = [part for part in message.walk() if part.get_content_type() == f"text/{subtype}"]
    part.set_content(change(part.get_content()), subtype=subtype)
    return message.as_bytes()


def test_a_signature_below_the_memo_in_a_mail_is_noted():
    data = with_part(lambda text: f"{text}\n\nMary Jones, press office. This mail was checked for viruses.\n")
    outcomes = verify("memo.eml", data, SOURCES)
    assert all(map(stands, outcomes))
    assert any("below the memo stands “Mary Jones" in note for note in outcomes[0].notes)


@pytest.mark.parametrize(("subtype", "form"), [("plain", "{}\n\n"), ("html", "<p>{}</p>")])
@pytest.mark.parametrize(("among_points", "stays"), [(False, True), (True, False)])
def test_what_a_sender_says_above_the_memo_is_told_where_it_stands_among_the_points_too(
    subtype, form, among_points, stays
):
    more = form.format("The captain was drunk, they said.")

    def change(text: str) -> str:
        start = re.search(r"^2\. |<p id=\"point-2\"", text, re.M)
        assert start
        at = start.start() if among_points else 0
        return more + text[:at] + (more if at else "") + text[at:]

    outcomes = verify("memo.eml", with_part(change, subtype), SOURCES)
    assert any("above the memo stands “The captain was drunk" in note for one in outcomes for note in one.notes)
    assert all(map(stands, outcomes)) == stays


def test_what_a_mail_says_apart_from_its_memo_is_noted():
    data = with_part(lambda text: f"{text}\n\n{'=' * 20}\n\nThe captain was drunk, they said.\n\nNote\n----\n")
    outcomes = verify("memo.eml", data, SOURCES)
    assert any("The captain was drunk" in note for outcome in outcomes for note in outcome.notes)


def test_a_mail_with_a_memo_may_be_forwarded():
    outer = EmailMessage()
    outer["Subject"] = "Fwd: the memo"
    outer.set_content("See attached.")
    outer.add_attachment(message_from_bytes(render(flood(), "eml"), policy=policy.default))
    outcomes = verify("memo.eml", outer.as_bytes(), SOURCES)
    assert all(map(stands, outcomes))
    assert sum(len(outcome.verdicts) for outcome in outcomes) == 3 * len(flood().points)


@pytest.mark.parametrize("suffix", ["docx", "html", "md", "json", "eml"])
def test_a_memo_attached_under_no_type_is_read_by_its_name(suffix):
    outer = EmailMessage()
    outer.set_content("See attached.")
    outer.add_attachment(
        render(flood(), suffix), maintype="application", subtype="octet-stream", filename=f"memo.{suffix}"
    )
    text, *memos = verify("fwd.eml", outer.as_bytes(), SOURCES)
    assert not text.notes[1:]
    assert {len(memo.verdicts) for memo in memos} == {len(flood().points)}
    assert report.summary(text) == "fwd.eml: text: no point of a memo is in it"
    assert report.summary(memos[0]).endswith("stands (9 exact)")


@pytest.mark.parametrize(
    "more",
    [
        "<span x:hidden>The mayor will resign.</span>",
        "`<!--` The mayor will resign. `-->`",
        "```\n<s>\n```\n\nThe mayor will resign.\n\n```\n</s>\n```",
    ],
)
def test_words_that_only_some_programs_hide_in_markdown_are_told(more):
    assert not stands(forged("md", "\n## ", f"\n{more}\n\n## "))


def test_an_encoding_named_in_a_comment_is_none():
    data = b"<!-- <meta charset=utf-7> -->" + render(flood(), "html")
    assert stands(verify("memo.html", data, SOURCES)[0])


# -- marks that nobody sees


@pytest.mark.parametrize("suffix", ["md", "html", "docx", "eml"])
@pytest.mark.parametrize(
    ("old", "new", "stays"),
    [
        ("about 6,200", "about \u200f6,200", False),
        ("about 6,200", "about 6,200\u061c", False),
        ("about 6,200", "about \u200e6,200", True),  # among letters that all go this way
        ("about 6,200", "about 6,20\u200b0", True),
        ("lower town", "lower\u200f town", True),  # words stay where they are
        ("lower town.", "lower town.\u200f", True),
    ],
)
def test_a_mark_that_turns_figures_is_told(suffix, old, new, stays):
    def change(text: str) -> str:
        assert old in text
        return text.replace(old, new)

    data = render(flood(), suffix)
    if suffix == "eml":
        made = with_part(change)
    else:
        made = docx_part(data, change) if suffix == "docx" else change(data.decode()).encode()
    assert all(map(stands, verify(f"memo.{suffix}", made, SOURCES))) == stays


# -- a source that is cited and does not say it, also in the list of sources

CITED_MORE = [("4", "6", "5"), ("4", "3", "5"), ("3", "6", "7")]


@pytest.mark.parametrize(("cited", "more", "point"), CITED_MORE)
def test_a_false_citation_in_markdown_is_told(cited, more, point):
    def change(text: str) -> str:
        start, mark, rest = text.partition(f'id="point-{point}"')
        rest = rest.replace(
            f"[[{cited}](#source-{cited})]", f"[[{cited}](#source-{cited})][[{more}](#source-{more})]", 1
        )
        head, source, tail = (start + mark + rest).partition(f'id="source-{more}"')
        return head + source + tail.replace("Points: ", f"Points: [{point}](#point-{point}), ", 1)

    [outcome] = verify("memo.md", change(render(flood(), "md").decode()).encode(), SOURCES)
    assert [one.detail for one in outcome.verdicts if one.verdict != "exact"] == [
        f"nothing like this stands in source {more}"
    ]


@pytest.mark.parametrize(("cited", "more", "point"), CITED_MORE)
def test_a_false_citation_in_the_text_of_a_mail_is_told(cited, more, point):
    def change(text: str) -> str:
        start, mark, rest = text.partition(f"\n{point}. ")
        rest = rest.replace(f"[{cited}]", f"[{cited}][{more}]", 1)
        head, source, tail = (start + mark + rest).rpartition(f"\n[{more}] ")
        return head + source + tail.replace("Points: ", f"Points: {point}, ", 1)

    outcome, *_ = verify("memo.eml", with_part(change), SOURCES)
    assert [one.number for one in outcome.verdicts if one.verdict == "wrong source"] == [int(point)]


@pytest.mark.parametrize("suffix", ["md", "eml"])
def test_a_source_that_says_a_point_in_other_words_is_no_false_citation(suffix):
    memo = flood()
    assert any(not citation.lead for point in memo.points for citation in point.citations)
    for outcome in verify(f"memo.{suffix}", render(memo, suffix), SOURCES):
        assert {one.verdict for one in outcome.verdicts} == {"exact"}
