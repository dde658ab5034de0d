"""The rankers: coverage by what it prefers, sumy's by their contract, and a plug-in."""

from __future__ import annotations

import sys
from collections.abc import Callable
from math import isfinite
from pathlib import Path

import pytest
from click.testing import Result
from helpers.sources import collection_of_files
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.choosing.rank import RANKERS, arrays, lexrank, ranker
from briefing.config import RANKER
from briefing.errors import BriefingError
from briefing.gathering import gather
from briefing.model import Collection, Input, Ranking
from briefing.reading import read

PIER = "The harbour authority closed the eastern pier on Monday after divers found long cracks in its pillars."
BOATS = "Fishermen in the western villages have asked the ministry for money to repair their wooden boats."
FESTIVAL = "The annual music festival in the old town opens next Friday with a concert by the youth orchestra."
PILLARS = "Engineers will test every pillar of the eastern pier before the harbour authority opens it again."


def covered(found: Collection, text: str, ranking: Ranking) -> float:
    s = next(s for s, sentence in enumerate(found.sentences) if sentence.text == text)
    return sum(ranking.weights[c] for c in ranking.concepts[s])


def worth(found: Collection, text: str, ranking: Ranking) -> float:
    s = next(s for s, sentence in enumerate(found.sentences) if sentence.text == text)
    return ranking.scores[s] + covered(found, text, ranking)


def test_what_more_origins_say_is_worth_more() -> None:
    found = collection_of_files(
        f"{BOATS}\n\n{FESTIVAL}\n\n{PIER}",
        f"{FESTIVAL.replace('annual', 'big')}\n\n{PIER.replace('long', 'deep')}\n\n{PILLARS}",
        f"{PILLARS.replace('every', 'each')}\n\n{PIER.replace('divers', 'inspectors')}",
    )
    apart = found._replace(origins=(1, 2, 3))
    ranking = ranker(RANKER)(apart)
    assert covered(apart, PIER, ranking) > 2 * covered(apart, BOATS, ranking)


def test_what_stands_first_is_worth_more() -> None:
    found = collection_of_files("\n\n".join([BOATS, FESTIVAL, PIER, PILLARS]))
    ranking = ranker(RANKER)(found)
    assert ranking.scores[0] == max(ranking.scores)


def test_copies_of_one_text_are_one_origin() -> None:
    """Ten reprints weigh no more than the one report that they are."""
    other = f"{PILLARS}\n\n{FESTIVAL}"
    once = collection_of_files(f"{PIER}\n\n{BOATS}", other)
    printed = collection_of_files(*[f"{PIER}\n\n{BOATS}"] * 5, other)
    same = {document.sha256: n for n, document in enumerate(once.documents)}
    printed = printed._replace(origins=tuple(same[document.sha256] for document in printed.documents))
    a, b = ranker(RANKER)(once), ranker(RANKER)(printed)
    assert worth(once, BOATS, a) == pytest.approx(worth(printed, BOATS, b))


def test_labels_name_the_words_of_a_concept() -> None:
    found = collection_of_files(f"{PIER}\n\n{BOATS}")
    ranking = ranker(RANKER)(found)
    assert len(ranking.labels) == len(ranking.weights)
    assert ("eastern", "pier") in ranking.labels
    for s, concepts in enumerate(ranking.concepts):
        assert all(set(ranking.labels[c]) <= set(found.stems[s]) for c in concepts)


@pytest.mark.parametrize(
    "texts", [["Short."], ["!!! ... ."], ["东码头关闭了。码头明天开放。"], ["A a a.", "A a a a."], [PIER, PIER + " "]]
)
@pytest.mark.parametrize("name", RANKERS)
def test_every_ranker_takes_any_text(name: str, texts: list[str]) -> None:
    found = collection_of_files(*texts)
    scores = ranker(name)(found).scores
    assert len(scores) == len(found.sentences)
    assert all(map(isfinite, scores))


@pytest.mark.parametrize("name", [name for name in RANKERS if name.startswith("sumy-")])
def test_sumy_gives_an_order_without_ties(name: str) -> None:
    found = collection_of_files("\n\n".join([PIER, BOATS, FESTIVAL, PILLARS, PIER.replace("long", "deep")]))
    scores = ranker(name)(found).scores
    assert sorted(scores, reverse=True) == [1.0, 0.8, 0.6, 0.4, 0.2]


def test_sumy_has_its_own_opinion() -> None:
    """Its sentences are ours, its order is not: otherwise nothing of it is running."""
    found = collection_of_files("\n\n".join([FESTIVAL, BOATS, PIER, PILLARS, PIER.replace("long", "deep")]))
    scores = ranker("sumy-reduction")(found).scores
    assert scores[0] < scores[2]  # nothing is like the festival, much is like the pier


def test_an_unknown_ranker_is_named() -> None:
    with pytest.raises(BriefingError, match="sumy-lexrank"):
        ranker("sumy-lexrnk")


def test_another_package_brings_a_ranker(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, briefing: Callable[..., Result]
) -> None:
    (tmp_path / "shortest.py").write_text(
        "from briefing.model import Ranking\n"
        "def rank(collection):\n"
        "    return Ranking(tuple(1 / len(sentence.text) for sentence in collection.sentences))\n"
    )
    package = tmp_path / "shortest-1.dist-info"
    package.mkdir()
    (package / "METADATA").write_text("Metadata-Version: 2.1\nName: shortest\nVersion: 1\n")
    (package / "entry_points.txt").write_text("[briefing.rankers]\nshortest = shortest:rank\n")
    sources = tmp_path / "sources"
    sources.mkdir()
    (sources / "a.txt").write_text(f"{PIER}\n\n{BOATS}\n\nThe pier is old and has never been repaired.\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delitem(sys.modules, "shortest", raising=False)
    result = briefing("make", sources, "--ranker", "shortest", "--words", "12")
    assert result.exit_code == 0, result.stderr
    assert "never been repaired" in result.stdout
    assert "divers" not in result.stdout


def spearman(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    """The correlation of two rankings whose scores go down in even steps."""
    n = len(one)
    apart = sum((round(n * a) - round(n * b)) ** 2 for a, b in zip(one, other, strict=True))
    return 1 - 6 * apart / (n * (n * n - 1))


@pytest.mark.parametrize("files", [1, 3, 5])
def test_our_lexrank_ranks_as_sumy_does(files):
    paths = sorted(Path("seeds").glob("*.txt"))[:files]
    found = gather([d for path in paths for d in read(Input(path.name, path.read_bytes())).documents])
    mine, oracle = ranker("lexrank")(found).scores, ranker("sumy-lexrank")(found).scores
    assert spearman(mine, oracle) >= 0.999
    assert [s >= sorted(mine)[-10] for s in mine] == [s >= sorted(oracle)[-10] for s in oracle]
    assert "numpy" not in ranker("lexrank").__globals__


@settings(max_examples=60)
@given(
    st.lists(st.lists(st.sampled_from([*"abcdefghij"]), max_size=9), min_size=1, max_size=25),
    st.sampled_from([1, 9, 999]),
)
def test_lexrank_on_arrays_is_lexrank(sentences, block):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(arrays, "BLOCK", block)
        patch.setattr(lexrank, "MANY", 1)
        by_arrays = lexrank.rates(sentences)
    assert by_arrays == pytest.approx(lexrank.rates(sentences), abs=1e-12)
