"""The name of a default template -> that template: sandboxed, and a name that it is not given is an error."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import Any
from zlib import crc32

import jinja2
from jinja2 import FileSystemBytecodeCache, FileSystemLoader, StrictUndefined, Template
from jinja2.bccache import Bucket
from jinja2.sandbox import ImmutableSandboxedEnvironment

from briefing.writing.templates import FOLDER

COMPILED = os.path.join(FOLDER, "__pycache__")


class _Compiled(FileSystemBytecodeCache):
    """What jinja2 compiled, kept as Python keeps its own: compiling takes as long as ranking five articles does."""

    def dump_bytecode(self, bucket: Bucket) -> None:
        if not sys.dont_write_bytecode:
            with suppress(OSError):  # a folder that nobody may write to
                if not os.path.isdir(COMPILED):
                    os.mkdir(COMPILED)
                super().dump_bytecode(bucket)


def template(name: str, **options: Any) -> Template:
    """The template `templates/NAME`; `options` are those of a jinja2 Environment."""
    # What is compiled depends on the options too, and on the release of jinja2.
    settings = sorted((option, getattr(value, "__qualname__", value)) for option, value in options.items())
    key = crc32(f"{settings} {os.stat(jinja2.__file__).st_mtime_ns}".encode())
    environment = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(FOLDER),
        bytecode_cache=_Compiled(COMPILED, f"jinja2-{key:08x}-%s.cache"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        **options,
    )
    return environment.get_template(name)
