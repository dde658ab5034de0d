"""`python -m briefing` is the command `briefing`."""

import sys

from briefing.errors import INTERRUPTED


def run() -> None:
    """The command. Ctrl-C while it is still being imported ends it as at any other time."""
    try:
        from briefing.cli import main

        main(prog_name="briefing")
    except KeyboardInterrupt:
        print("briefing: interrupted", file=sys.stderr)
        sys.exit(INTERRUPTED)


if __name__ == "__main__":
    run()
