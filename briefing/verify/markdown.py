"""A memo in Markdown -> its visible blocks; lines may have been wrapped anew, marks rewritten in another style."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import unescape

from briefing.verify.blocks import finished
from briefing.verify.records import Finished, Shown
from briefing.verify.tags import TAG, foreign, without_gone

HEADING = re.compile(r" {0,3}#{1,6}\s+(.*?)\s*#*\s*$")
UNDERLINE = re.compile(r" {0,3}(=+|-+)\s*$")
ITEM = re.compile(r"\s*(\d{1,4})[.)]\s+\S")
BULLET = re.compile(r"\s*[-+*]\s+\S")
MARKED = r"((?:point|source)-\d+)"
ANCHOR = re.compile(rf"<a\s+(?:id|name)=[\"']?{MARKED}[\"']?\s*>\s*(?:</a>)?|\[\]\{{#{MARKED}\}}")
# Possessive, and never from an escaped bracket: without either, many brackets take minutes.
SHOWN = r"(?>\\.|[^\[\]\\]|\[[^\[\]]*\])*+"
INSIDE = r"(?>\\.|[^()\s\\])"  # of an address; brackets in it are paired
LINK = re.compile(
    rf"(?<!\\)\[({SHOWN})\]\(\s*(?:<([^<>]*)>|((?:{INSIDE}|\({INSIDE}*+\))*+))(?:\s+\"[^\"]*\")?\s*\)", re.S
)
ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
EMPHASIS = re.compile(r"\*|(?<!\w)_")  # where it may begin
# Where what begins with these marks ends.
ENDS = {
    mark * count: re.compile(rf"(?<=\S){re.escape(mark * count)}{after}")
    for mark, after in (("*", ""), ("_", r"(?!\w)"))
    for count in (3, 2, 1)
}
NESTED = 10  # of emphasis in emphasis what somebody may write, and more
RULE = re.compile(r" {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$")
# Shows its address, unlike a tag.
AUTOLINK = re.compile(r"<([a-z][a-z0-9+.-]+:[^\s<>]*|[^\s<>][^\s<>@]*@[^\s<>]+)>", re.I)
# Where one has no end, none behind it has: the rest is taken at once, for else many take minutes.
COMMENT = re.compile(r"(?<!\\)(?:<!--(?:-?>|.*?-->)|(<!--.*))", re.S)
CODE = re.compile(r"(?<!\\)`[^`]*<")
PICTURE = re.compile(r"<img\b|!\[(?>[^\]!]|!(?!\[))*+\]\(")


def read(name: str, data: bytes) -> tuple[Finished, ...]:
    """The memo as read back; bytes that are no UTF-8 show as replacement characters, and so as altered words."""
    text = data.decode("utf-8-sig", "replace").replace("\r\n", "\n").replace("\r", "\n")
    shown = without_gone(COMMENT.sub(r"\1", text))
    blocks = [_block(chunk) for chunk in _counted(_chunks(shown.split("\n")))]
    order = [entry.number for entry in finished(name, blocks).entries]
    faults = []
    if order != sorted(order):  # a numbered list shows 1, 2, 3 whatever its source says
        shown = ", ".join(map(str, order))
        faults.append(f"the list of sources is out of order ({shown}): it shows as 1, 2, 3")
    if CODE.search(text):
        faults.append("it holds tags as code, which programs show differently")
    faults += [f"it holds <{tag}>, and what that shows cannot be compared" for tag in foreign(shown)]
    memo = finished(name, blocks, faults=faults)
    pictures = ["not compared: a picture in it"] if PICTURE.search(text) else []
    return (memo._replace(notes=(*memo.notes, *pictures)),)


def _chunks(lines: list[str]) -> list[str]:
    """Paragraphs, list items and headings, each with its lines; a heading starts with `#`."""
    chunks: list[str] = []
    open_, last = False, 0
    for line in lines:
        item = ITEM.match(line)
        if not line.strip() or (not open_ and RULE.match(line)):
            open_ = False
        elif HEADING.match(line):
            chunks.append(line)
            open_ = False
        elif open_ and UNDERLINE.match(line) and "\n" not in chunks[-1] and not ITEM.match(chunks[-1]):
            chunks[-1] = f"# {chunks[-1]}"
            open_ = False
        # A line that happens to start with a year is no new item; one that goes on counting is.
        elif item and (not open_ or ANCHOR.search(line) or int(item[1]) == last + 1):
            chunks.append(line)
            open_, last = True, int(item[1])
        elif open_ and not BULLET.match(line):
            chunks[-1] += f"\n{line}"
        else:
            chunks.append(line)
            open_ = True
    return chunks


def _counted(chunks: Iterable[str]) -> Iterator[str]:
    """The same chunks, but the items of a list that all have its first number with those that they show as: formatters
    of Markdown write them so."""
    first, shown = "", 0
    for chunk in chunks:
        item = ITEM.match(chunk)
        number = item[1] if item else ""
        again = item is not None and number == first
        first, shown = number, shown + 1 if again else int(number or 0)
        yield f"{chunk[: item.start(1)]}{shown}{chunk[item.end(1) :]}" if item and again else chunk


def _block(chunk: str) -> Shown:
    heading = HEADING.match(chunk)
    text = heading[1] if heading else chunk
    anchor = ANCHOR.search(text)
    marked = (anchor[1] or anchor[2]) if anchor else ""
    runs = tuple(_runs(ANCHOR.sub("", text)))
    return Shown(runs, marked, bool(heading), item=bool(BULLET.match(chunk)))


def _runs(text: str) -> list[tuple[str, str]]:
    runs, at = [], 0
    for link in LINK.finditer(text):
        runs.append((plain(text[at : link.start()]), ""))
        runs.append((plain(link[1]), unescape(link[2] or link[3] or "")))
        at = link.end()
    runs.append((plain(text[at:]), ""))
    return [(" ".join(re.split(r"\s+", shown)), target) for shown, target in runs if shown]


def plain(text: str) -> str:
    """Markdown without links -> the characters a reader sees: tags and emphasis gone, escapes and entities undone."""
    held: list[str] = []
    text = re.sub("[\ue000\ue001]", "\ufffd", text)  # by which what is held is marked

    def hold(match: re.Match[str]) -> str:
        held.append(match[1])
        return f"\ue000{len(held) - 1}\ue001"

    shown = ESCAPED.sub(hold, text)
    shown = TAG.sub("", AUTOLINK.sub(r"\1", shown))
    for _ in range(NESTED):
        shown = _without_emphasis(shown)
    shown = unescape(re.sub(r"^[*_]{1,3}|[*_]{1,3}$", "", shown))  # of emphasis that goes on beyond a link
    return re.sub("\ue000(\\d+)\ue001", lambda match: held[int(match[1])], shown)


def _without_emphasis(text: str) -> str:
    """The same without the marks of emphasis, but for those of what stands in emphasis. Marks behind which no end was
    found once are not looked for again, for else many take minutes."""
    kept: list[str] = []
    at, open_ = 0, set(ENDS)
    begin = EMPHASIS.search(text)
    while begin is not None:
        start = after = begin.start()
        for mark in (begin[0] * count for count in (3, 2, 1)):
            inside = start + len(mark)
            if mark not in open_ or not text.startswith(mark, start) or not text[inside : inside + 1].strip():
                continue
            if end := ENDS[mark].search(text, inside):
                kept += [text[at:start], text[inside : end.start()]]
                at = after = end.end()
                break
            open_.remove(mark)
        begin = EMPHASIS.search(text, max(after, start + 1))
    return "".join(kept) + text[at:]
