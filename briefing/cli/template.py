"""`briefing template`: our house style as a Word file to restyle."""

from __future__ import annotations

import click

from briefing.cli.options import named, tell_done


@click.command()
@click.option(
    "-o", "--output", type=named, default="house.docx", show_default=True, metavar="FILE", help="The file to write."
)
def template(output: str) -> None:
    """Write the house style of memos as a Word file.

    Change its styles, page, header and footer in a word processor and give it back with --template. Its text is
    replaced; paragraphs in header and footer with the styles Briefing Marking, Briefing Running Head and Briefing Page
    Number are filled.

    \b
    briefing template -o house.docx
    briefing make articles/ -o memo.docx --template house.docx
    """
    from briefing import files
    from briefing.writing import templates

    files.write(output, templates.load("memo.docx"))
    tell_done([output], "the house style, to change and give back with --template")
