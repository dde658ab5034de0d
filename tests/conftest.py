"""What several test files share: the command as a user runs it, golden files, and tests that need other programs."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import settings

ROOT = Path(__file__).parent.parent
SEEDS = ROOT / "seeds"

# A busy machine is no failure; the slowest of some hundred examples says nothing about the program.
settings.register_profile("no clock", deadline=None)
settings.load_profile("no clock")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--bless", action="store_true", help="accept what the program prints today as expected")


@pytest.fixture(autouse=True)
def in_the_checkout(monkeypatch: pytest.MonkeyPatch) -> None:
    """Paths in memos are as the user named them, so the tests always name them from the same folder."""
    monkeypatch.chdir(ROOT)


@pytest.fixture
def briefing() -> Callable[..., Result]:
    """Run the command in this process: `briefing("make", "seeds").stdout`. A traceback fails the test."""
    from briefing.cli import main

    def run(*arguments: object) -> Result:
        result = CliRunner().invoke(main, [str(argument) for argument in arguments])
        if result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result

    return run


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare a text with tests/golden/NAME; `make bless` rewrites the file."""

    def compare(name: str, text: str) -> None:
        path = ROOT / "tests" / "golden" / name
        if request.config.getoption("--bless"):
            path.write_text(text, encoding="utf-8")
        assert path.read_text(encoding="utf-8") == text, (
            f"{name} changed; if it should, run `make bless` and read the diff"
        )

    return compare


def need(program: str) -> str:
    """The path of a program that pip cannot install: without it the test is skipped, in CI it fails."""
    import shutil

    found = shutil.which(program)
    if found is None:
        if os.environ.get("CI") == "true":
            pytest.fail(f"{program} is missing, and CI must run every test")
        pytest.skip(f"{program} is not installed")
    return found
