"""The name of a default template -> that template: sandboxed, and a name that it is not given is an error."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import Any

from jinja2 import FileSystemBytecodeCache, FileSystemLoader, StrictUndefined, Template
from jinja2.bccache import Bucket
from jinja2.sandbox import ImmutableSandboxedEnvironment

from briefing.writing.templates import FOLDER

COMPILED = FOLDER / "__pycache__"


class _Compiled(FileSystemBytecodeCache):
    """What jinja2 compiled, kept as Python keeps its own: compiling takes as long as ranking five articles does."""

    def dump_bytecode(self, bucket: Bucket) -> None:
        if not sys.dont_write_bytecode:
            with suppress(OSError):  # a folder that nobody may write to
                COMPILED.mkdir(exist_ok=True)
                super().dump_bytecode(bucket)


def template(name: str, **options: Any) -> Template:
    """The template `templates/NAME`; `options` are those of a jinja2 Environment."""
    environment = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(FOLDER),
        bytecode_cache=_Compiled(str(COMPILED)),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        **options,
    )
    return environment.get_template(name)
