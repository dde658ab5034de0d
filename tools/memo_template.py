"""Nothing -> templates/memo.docx, our house style: `python tools/memo_template.py` after a change here.

The body shows each style once, for the person who restyles it; the writer replaces the body and fills the paragraphs of
header and footer that have a style of ours. Colours and fonts are named once, in the theme.
"""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TYPE = "application/vnd.openxmlformats-officedocument"
NAMESPACES = f'xmlns:w="{MAIN}" xmlns:r="{OFFICE}"'

# It stands on every desk, and Liberation Sans has the same widths: pages break alike in Word and in LibreOffice.
FONT = "Arial"
COLOURS = {
    "dk2": "1B2A41", "lt2": "EEF1F5", "accent1": "1F4E79", "accent2": "6F8296", "accent3": "A9B6C4",
    "accent4": "8C6D31", "accent5": "54755A", "accent6": "7A4B4B", "hlink": "1F4E79", "folHlink": "5A4A78",
}  # fmt: skip
ACCENT = 'w:val="1F4E79" w:themeColor="accent1"'
UNDER_HEAD = 'w:val="single" w:sz="8" w:space="0" w:color="1F4E79" w:themeColor="accent1"'
QUIET = '<w:color w:val="595959" w:themeColor="text1" w:themeTint="A6"/>'
RULE = 'w:val="single" w:sz="4" w:space="{space}" w:color="8FA7BC" w:themeColor="accent1" w:themeTint="80"'


def style(kind: str, name: str, body: str, *, based: str = "", next_: str = "", look: str = "") -> str:
    """A `w:style`; its id is its name without spaces, and `look` are further elements before the properties."""
    built_in = not name.startswith("Briefing")
    return (
        f'<w:style w:type="{kind}" w:styleId="{identifier(name)}"'
        + (' w:default="1"' if name in DEFAULTS else "")
        + ("" if built_in else ' w:customStyle="1"')
        + f'><w:name w:val="{name}"/>'
        + (f'<w:basedOn w:val="{identifier(based)}"/>' if based else "")
        + (f'<w:next w:val="{identifier(next_)}"/>' if next_ else "")
        + (look or '<w:uiPriority w:val="1"/><w:qFormat/>')
        + body
        + "</w:style>"
    )


DEFAULTS = ("Normal", "Default Paragraph Font", "Normal Table", "No List")
HIDDEN = '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>'
NOTE = '<w:uiPriority w:val="99"/><w:unhideWhenUsed/>'


def identifier(name: str) -> str:
    """The style id of a style name, as Word forms it: "heading 1" is Heading1."""
    return "".join(word[0].upper() + word[1:] for word in name.split())


def paragraph_style(
    name: str, ppr: str = "", rpr: str = "", based: str = "Normal", next_: str = "", look: str = ""
) -> str:
    """A paragraph style from the inside of its pPr and rPr."""
    body = (f"<w:pPr>{ppr}</w:pPr>" if ppr else "") + (f"<w:rPr>{rpr}</w:rPr>" if rpr else "")
    return style("paragraph", name, body, based=based, next_=next_, look=look)


def character_style(name: str, rpr: str, look: str = "") -> str:
    """A character style from the inside of its rPr."""
    return style("character", name, f"<w:rPr>{rpr}</w:rPr>", based="Default Paragraph Font", look=look)


def size(half_points: int) -> str:
    """The size of Latin and of complex scripts alike."""
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


BOX = "".join(
    f'<w:{side} w:val="single" w:sz="{width}" w:space="{space}" w:color="1F4E79" w:themeColor="accent1"/>'
    for side, width, space in (("top", 4, 6), ("left", 24, 8), ("bottom", 4, 6), ("right", 4, 8))
)
STYLES = "".join(
    [
        paragraph_style(
            "Normal",
            '<w:widowControl/><w:spacing w:after="120" w:line="276" w:lineRule="auto"/>',
            based="",
            look="<w:qFormat/>",
        ),
        style("character", "Default Paragraph Font", "", look='<w:uiPriority w:val="1"/>' + HIDDEN[25:]),
        style(
            "table",
            "Normal Table",
            '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" '
            'w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>',
            look=HIDDEN,
        ),
        style("numbering", "No List", "", look=HIDDEN),
        paragraph_style(
            "Title",
            '<w:keepNext/><w:keepLines/><w:spacing w:before="60" w:after="200" w:line="240" w:lineRule="auto"/>',
            '<w:b/><w:bCs/><w:color w:val="1B2A41" w:themeColor="text2"/>' + size(34),
            next_="Normal",
        ),
        paragraph_style(
            "heading 1",
            '<w:keepNext/><w:keepLines/><w:spacing w:before="300" w:after="100" w:line="240" w:lineRule="auto"/>'
            '<w:outlineLvl w:val="0"/>',
            f"<w:b/><w:bCs/><w:color {ACCENT}/>" + size(25),
            next_="Normal",
        ),
        paragraph_style(
            "Briefing Label",
            '<w:spacing w:before="34" w:after="0"/>',
            f'<w:caps/>{QUIET}<w:spacing w:val="14"/>{size(16)}',
        ),
        paragraph_style("Briefing Header", '<w:spacing w:before="0" w:after="50"/>'),
        paragraph_style(
            "Briefing Coverage",
            f'<w:pBdr><w:top {RULE.format(space=7)}/></w:pBdr><w:spacing w:before="160" w:after="0"/>',
            QUIET + size(18),
        ),
        paragraph_style(
            "Briefing Bottom Line",
            '<w:keepLines/><w:numPr><w:numId w:val="1"/></w:numPr>'
            f"<w:pBdr>{BOX}</w:pBdr>"
            '<w:shd w:val="clear" w:color="auto" w:fill="E8EDF2" w:themeFill="accent1" w:themeFillTint="1A"/>'
            '<w:spacing w:before="40" w:after="80"/><w:ind w:left="424" w:hanging="424"/>',
        ),
        paragraph_style(
            "Briefing Point",
            '<w:keepLines/><w:numPr><w:numId w:val="1"/></w:numPr><w:ind w:left="424" w:hanging="424"/>',
        ),
        paragraph_style(
            "Briefing Remark", '<w:keepNext/><w:spacing w:after="80"/>', f"<w:i/><w:iCs/>{QUIET}{size(19)}"
        ),
        paragraph_style(
            "Briefing Quotation",
            '<w:keepLines/><w:spacing w:after="60"/><w:ind w:left="424" w:hanging="424"/>',
            size(18),
        ),
        paragraph_style(
            "Briefing Table Text", '<w:spacing w:before="40" w:after="40" w:line="252" w:lineRule="auto"/>', size(17)
        ),
        paragraph_style(
            "Briefing Table Head", "<w:keepNext/>", f"<w:b/><w:bCs/><w:color {ACCENT}/>", based="Briefing Table Text"
        ),
        paragraph_style("Briefing Chart", '<w:keepNext/><w:spacing w:before="60" w:after="60"/>'),
        paragraph_style(
            "Briefing Marking",
            '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="center"/>',
            f'<w:b/><w:bCs/><w:spacing w:val="20"/>{size(18)}',
        ),
        paragraph_style(
            "Briefing Running Head",
            '<w:spacing w:before="80" w:after="160" w:line="240" w:lineRule="auto"/><w:jc w:val="right"/>',
            QUIET + size(16),
        ),
        paragraph_style(
            "Briefing Page Number",
            '<w:spacing w:before="120" w:after="80" w:line="240" w:lineRule="auto"/><w:jc w:val="right"/>',
            QUIET + size(16),
        ),
        paragraph_style("header", '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>', look=NOTE),
        paragraph_style("footer", '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>', look=NOTE),
        paragraph_style(
            "footnote text", '<w:spacing w:after="40" w:line="240" w:lineRule="auto"/>', size(16), look=NOTE
        ),
        paragraph_style(
            "endnote text", '<w:spacing w:after="60" w:line="240" w:lineRule="auto"/>', size(17), look=NOTE
        ),
        character_style("footnote reference", '<w:vertAlign w:val="superscript"/>', NOTE),
        character_style("endnote reference", '<w:vertAlign w:val="superscript"/>', NOTE),
        character_style("Hyperlink", '<w:color w:val="1F4E79" w:themeColor="hyperlink"/><w:u w:val="single"/>', NOTE),
        character_style("Briefing Citation", f"<w:color {ACCENT}/>{size(17)}"),
        paragraph_style("Briefing Note", '<w:spacing w:before="80" w:after="0"/>', QUIET + size(17)),
        character_style("Briefing Place", QUIET),
        character_style("Briefing Mark", f"<w:i/><w:iCs/>{QUIET}{size(18)}"),
        style(
            "table",
            "Briefing Table",
            f"<w:tblPr><w:tblBorders><w:top {RULE.format(space=0)}/><w:bottom {RULE.format(space=0)}/>"
            f'<w:insideH {RULE.format(space=0)}/></w:tblBorders><w:tblCellMar><w:left w:w="0" w:type="dxa"/>'
            '<w:right w:w="120" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:tblPr/>'
            f"<w:tcPr><w:tcBorders><w:bottom {UNDER_HEAD}/>"
            "</w:tcBorders></w:tcPr></w:tblStylePr>",
            based="Normal Table",
            look='<w:uiPriority w:val="1"/>',
        ),
    ]
)


def styles() -> str:
    """word/styles.xml: the theme's font in English, then the styles."""
    return (
        f"<w:styles {NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr>"
        '<w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:hAnsiTheme="minorHAnsi" '
        f'w:cstheme="minorBidi"/>{size(21)}<w:lang w:val="en-GB" w:eastAsia="zh-CN" w:bidi="ar-SA"/>'
        "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
        # Without this Word fills its gallery with every style it knows.
        '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="1" '
        f'w:defQFormat="0" w:count="376"/>{STYLES}</w:styles>'
    )


def numbering() -> str:
    """word/numbering.xml: one list, the points of a memo, numbered through bottom line and themes."""
    return (
        f'<w:numbering {NAMESPACES}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>'
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>'
        '<w:lvlJc w:val="left"/>'
        '<w:pPr><w:ind w:left="424" w:hanging="424"/></w:pPr>'
        f'<w:rPr><w:b/><w:bCs/><w:color {ACCENT}/></w:rPr></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )  # fmt: skip


def theme() -> str:
    """word/theme/theme1.xml: the colours and the font, and the plainest of formats."""
    main = "http://schemas.openxmlformats.org/drawingml/2006/main"
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    line = f'<a:ln w="9525">{fill}</a:ln>'
    font = f'<a:latin typeface="{FONT}"/><a:ea typeface=""/><a:cs typeface=""/>'
    colours = "".join(f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in COLOURS.items())
    return (
        f'<a:theme xmlns:a="{main}" name="Briefing"><a:themeElements><a:clrScheme name="Briefing">'
        '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" '
        f'lastClr="FFFFFF"/></a:lt1>{colours}</a:clrScheme>'
        f'<a:fontScheme name="Briefing"><a:majorFont>{font}</a:majorFont><a:minorFont>{font}</a:minorFont>'
        f'</a:fontScheme><a:fmtScheme name="Briefing"><a:fillStyleLst>{fill * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{line * 3}</a:lnStyleLst>"
        f"<a:effectStyleLst>{'<a:effectStyle><a:effectLst/></a:effectStyle>' * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    )


def settings() -> str:
    """word/settings.xml: today's Word, no compatibility mode."""
    modes = {
        "compatibilityMode": 15, "overrideTableStyleFontSizeAndJustification": 1, "enableOpenTypeFeatures": 1,
        "doNotFlipMirrorIndents": 1, "differentiateMultirowTableHeaders": 1,
    }  # fmt: skip
    compat = "".join(
        f'<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word" w:val="{value}"/>'
        for name, value in modes.items()
    )
    return (
        f'<w:settings {NAMESPACES}><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/>'
        f'<w:characterSpacingControl w:val="doNotCompress"/><w:compat>{compat}</w:compat>'
        '<w:themeFontLang w:val="en-GB"/><w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" '
        'w:accent1="accent1" w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" '
        'w:accent6="accent6" w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/>'
        '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>'
    )  # fmt: skip


def line(name: str, text: str = "") -> str:
    """A paragraph of a style."""
    run = f"<w:r><w:t>{text}</w:t></w:r>" if text else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{identifier(name)}"/></w:pPr>{run}</w:p>'


SAMPLE = [
    ("Title", "Title of the memo"),
    ("Briefing Label", "Label in the header block (Briefing Label)"),
    ("Briefing Header", "What stands beside it (Briefing Header)"),
    ("Briefing Coverage", "What the memo rests on (Briefing Coverage)"),
    ("heading 1", "Heading of a theme (Heading 1)"),
    ("Briefing Bottom Line", "A point of the bottom line (Briefing Bottom Line)"),
    ("Briefing Remark", "A remark on a theme (Briefing Remark)"),
    ("Briefing Point", "A point under a theme (Briefing Point)"),
    ("Briefing Quotation", "The words of a source (Briefing Quotation)"),
    ("Briefing Chart", "The chart, where there is one (Briefing Chart)"),
    ("Briefing Table Head", "Head of a column (Briefing Table Head)"),
    ("Briefing Table Text", "Text in a table (Briefing Table Text)"),
    ("Briefing Note", "A note under a table (Briefing Note)"),
    ("footnote text", "A note (Footnote Text, Endnote Text)"),
]


def document() -> str:
    """word/document.xml: every style once, on A4 with a first page of its own."""
    references = "".join(
        f'<w:{part}Reference w:type="{kind}" r:id="{part}-{kind}"/>'
        for part in ("header", "footer")
        for kind in ("default", "first")
    )
    return (
        f"<w:document {NAMESPACES}><w:body>{''.join(line(*sample) for sample in SAMPLE)}<w:sectPr>{references}"
        '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1361" w:bottom="1304" w:left="1361" '
        'w:header="624" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>'
    )


def frame(part: str, *names: str) -> str:
    """A header ("hdr") or footer ("ftr") of one paragraph a style; the writer fills them."""
    samples = {"Briefing Marking": "Marking", "Briefing Running Head": "Title, date", "Briefing Page Number": "Page"}
    return f"<w:{part} {NAMESPACES}>{''.join(line(name, samples[name]) for name in names)}</w:{part}>"


def fonts() -> str:
    """word/fontTable.xml: what stands in for the font where it is missing."""
    return (
        f'<w:fonts {NAMESPACES}><w:font w:name="{FONT}"><w:altName w:val="Liberation Sans"/><w:panose1 '
        'w:val="020B0604020202020204"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/>'
        "</w:font></w:fonts>"
    )


PARTS = {
    "word/document.xml": (document(), "document.main"),
    "word/styles.xml": (styles(), "styles"),
    "word/numbering.xml": (numbering(), "numbering"),
    "word/settings.xml": (settings(), "settings"),
    "word/fontTable.xml": (fonts(), "fontTable"),
    "word/theme/theme1.xml": (theme(), "theme"),
    "word/header1.xml": (frame("hdr", "Briefing Marking", "Briefing Running Head"), "header"),
    "word/header2.xml": (frame("hdr", "Briefing Marking"), "header"),
    "word/footer1.xml": (frame("ftr", "Briefing Page Number", "Briefing Marking"), "footer"),
    "word/footer2.xml": (frame("ftr", "Briefing Page Number", "Briefing Marking"), "footer"),
}
NAMED = {
    "header-default": "header1.xml", "header-first": "header2.xml",
    "footer-default": "footer1.xml", "footer-first": "footer2.xml",
}  # fmt: skip


def relationships(targets: dict[str, tuple[str, str]]) -> str:
    """A .rels part from id -> (type, target)."""
    rows = "".join(
        f'<Relationship Id="{id_}" Type="{OFFICE}/{type_}" Target="{target}"/>'
        for id_, (type_, target) in targets.items()
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{rows}</Relationships>'


def content_types() -> str:
    """[Content_Types].xml of PARTS."""
    rows = "".join(
        f'<Override PartName="/{name}" ContentType="{TYPE}.'
        + (f'{kind}+xml"/>' if kind == "theme" else f'wordprocessingml.{kind}+xml"/>')
        for name, (_, kind) in PARTS.items()
    )
    return (
        f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-'
        f'package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>{rows}</Types>'
    )


def build() -> bytes:
    """The template: the same bytes every time."""
    within = {
        kind: (kind, name.removeprefix("word/"))
        for name, (_, kind) in PARTS.items()
        if kind not in ("document.main", "header", "footer")
    }
    within |= {id_: (id_.split("-")[0], target) for id_, target in NAMED.items()}
    entries = {
        "[Content_Types].xml": content_types(),
        "_rels/.rels": relationships({"document": ("officeDocument", "word/document.xml")}),
        "word/_rels/document.xml.rels": relationships(within),
    } | {name: xml for name, (xml, _) in PARTS.items()}
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, xml in entries.items():
            entry = zipfile.ZipInfo(name)  # 1 January 1980
            entry.create_system = 0
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + xml, compresslevel=9)
    return out.getvalue()


if __name__ == "__main__":
    (Path(__file__).parent.parent / "templates" / "memo.docx").write_bytes(build())
