"""The name of a default template -> its bytes, in an installed package and in a checkout alike."""

from __future__ import annotations

import os

PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
# The wheel carries the top-level folder inside the package; a checkout has it beside the package.
INSIDE, BESIDE = os.path.join(PACKAGE, "templates"), os.path.join(os.path.dirname(PACKAGE), "templates")
FOLDER = INSIDE if os.path.isdir(INSIDE) else BESIDE


def load(name: str) -> bytes:
    """The bytes of `templates/NAME`."""
    with open(os.path.join(FOLDER, name), "rb") as file:
        return file.read()
