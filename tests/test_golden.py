"""Whole memos of the seeds, as files a reader can judge: `make bless` accepts a change after its diff was read."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize("format_", ["md", "json"])
def test_the_memo_of_the_seeds(briefing, golden, format_):
    result = briefing("make", "seeds", "--format", format_)
    assert (result.exit_code, result.stderr) == (0, "")
    golden(f"seeds.{format_}", result.stdout)


def test_the_memo_of_the_seeds_says_what_a_reader_must_find(briefing):
    """What the golden file shows, said in words, so that blessing cannot lose it."""
    memo = briefing("make", "seeds").stdout
    bottom_line, plan = memo.split("## Syria cooperation")
    assert "is still pursuing an agreement with Russia on military cooperation" in bottom_line  # of the last day
    assert "hoped to announce in early August details of a U.S. plan for closer military cooperation" in plan
    assert "deep skepticism among top American military" in bottom_line
    assert "a cyber intrusion at the DNC" in bottom_line
    assert "sharing intelligence to coordinate air strikes" in plan
    assert '"limited progress"' in plan  # which came after that hope
    for furniture in (
        "16x9",
        "click here",
        "With reporting by",
        "Advertisement",
        "Russian Foreign Minister Sergei Lavrov [",
    ):
        assert furniture not in memo


@pytest.mark.parametrize(
    "ranker", ["sumy-lexrank", "sumy-textrank", "sumy-lsa", "sumy-luhn", "sumy-kl", "sumy-sumbasic", "sumy-reduction"]
)
def test_every_ranker_makes_a_memo(briefing, ranker):
    memo = briefing("make", "seeds", "--ranker", ranker, "--words", 150).stdout
    assert "## Bottom line" in memo
