"""The command `briefing`: options -> one call -> bytes out; messages go to standard error."""

from __future__ import annotations

import atexit
import gc
import os
import sys
from importlib import import_module

import click

from briefing.errors import INTERRUPTED, BriefingError

# command -> what it does, in a line. `briefing.cli.NAME` defines a function NAME and is imported when it is run.
COMMANDS = {
    "make": "Make a cited memo of sources.",
    "batch": "Make a memo for each subject of a desk.",
    "sources": "List what is read of sources.",
    "themes": "List the stories and themes in sources.",
    "text": "Print the text of a file as offsets count it.",
    "mail": "Draft or send a mail with finished memos.",
    "template": "Write the house style of memos as a Word file.",
    "verify": "Say what was altered in a finished memo.",
}

# The records of a run make no cycles. Searching for these as often as Python does, and once more before it ends, takes
# a twelfth of a small memo.
gc.set_threshold(100_000)
atexit.register(gc.freeze)

# Exit codes, besides 0 (all read), click's own 2 (usage) and that of Ctrl-C.
FAILED = 1
INCOMPLETE = 3


class Commands(click.Group):
    """A group that imports a command when it is run, so that `briefing --help` stays light."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"briefing.cli.{name}"), name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; our own errors become one line on standard error and exit code 1, Ctrl-C one and 130."""
        if hasattr(sys.stdout, "reconfigure"):  # a terminal in an older encoding has no sign for every letter
            sys.stdout.reconfigure(errors="backslashreplace")
        try:
            return super().invoke(ctx)
        except BriefingError as error:
            click.echo(f"briefing: {error}", err=True)
        except BrokenPipeError:
            raise  # whoever read what we print has enough: click ends without a word
        except OSError as error:  # a file that cannot be read or written is one of our own errors
            click.echo(f"briefing: {error.strerror or error}", err=True)
            end_output()
        except KeyboardInterrupt as interrupt:
            click.echo(f"briefing: {str(interrupt) or 'interrupted'}", err=True)
            ctx.exit(INTERRUPTED)
        ctx.exit(FAILED)


def end_output() -> None:
    """Print nothing more: what could not be printed Python would try once more when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


@click.command(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="briefing-memo")
def main() -> None:
    """Turn a folder of sources into a cited briefing memo.

    Every sentence of the memo stands word for word in a source.

    \b
    briefing make articles/ -o memo.docx
    briefing make articles/ --words 250 > memo.md
    briefing sources articles/
    """
