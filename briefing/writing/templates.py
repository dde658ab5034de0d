"""The name of a default template -> its bytes, in an installed package and in a checkout alike."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).parent.parent
# The wheel carries the top-level folder inside the package; a checkout has it beside the package.
FOLDER = PACKAGE / "templates" if (PACKAGE / "templates").is_dir() else PACKAGE.parent / "templates"


def load(name: str) -> bytes:
    """The bytes of `templates/NAME`."""
    return (FOLDER / name).read_bytes()
