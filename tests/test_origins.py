"""Origins: copies share a number, reports of one event do not, and nothing depends on the order of the documents."""

from __future__ import annotations

import random
import tomllib
from pathlib import Path

import pytest
from helpers.sources import document

from briefing.choosing import origins as module
from briefing.choosing.origins import origins
from briefing.model import Document

CASES = tomllib.loads((Path(__file__).parent / "cases" / "origins.toml").read_text("utf-8"))


@pytest.mark.parametrize("case", CASES["case"], ids=lambda case: case["name"])
def test_case(case: dict) -> None:
    documents = [
        document(str(n), [CASES["texts"][name]], agencies=tuple(case.get("agencies", ())))
        for n, name in enumerate(case["texts"])
    ]
    assert (len(set(origins(documents))) == 1) is case["same"]


def test_numbers_from_one_in_order() -> None:
    texts = CASES["texts"]
    documents = [document(name, [texts[name]]) for name in ("unrelated", "wire", "other", "light")]
    assert origins(documents) == (1, 2, 3, 2)


def test_credit_and_common_text() -> None:
    """A tenth of the text in common is not enough without a credit and is with one."""
    first = CASES["texts"]["wire"] + " ".join(f"alpha{n}" for n in range(120))
    sentence = CASES["texts"]["wire"].split(". ")[3]
    second = sentence + " ".join(f"beta{n}" for n in range(130))
    plain = [document("a", [first]), document("b", [second])]
    assert origins(plain) == (1, 2)
    assert origins([d._replace(agencies=("Reuters",)) for d in plain]) == (1, 1)
    assert origins([plain[0]._replace(outlet="Reuters"), plain[1]._replace(agencies=("Reuters",))]) == (1, 1)


def test_a_copy_that_is_mostly_quotation_is_one_too() -> None:
    """The reporter's own words are less than COPY alike, and with the long quotation half of all is."""
    speech = "“" + " ".join(f"said{n}" for n in range(120)) + "”"
    first, second = (f"{speech} {' '.join(f'{name}{n}' for n in range(60))}" for name in ("alpha", "beta"))
    assert origins([document("a", [first]), document("b", [second])]) == (1, 1)
    short = "“" + " ".join(f"said{n}" for n in range(40)) + "”"
    first, second = (f"{short} {' '.join(f'{name}{n}' for n in range(60))}" for name in ("alpha", "beta"))
    assert origins([document("a", [first]), document("b", [second])]) == (1, 2)


def test_what_surrounds_articles_makes_no_copies_of_them() -> None:
    menu = " ".join(f"menu{n}" for n in range(60))
    pages = [document(name, [menu, " ".join(f"{name}{n}" for n in range(20))]) for name in ("alpha", "beta")]
    assert origins(pages) == (1, 1)
    marked = [
        page._replace(blocks=(page.blocks[0]._replace(kind="furniture", reason="menu"), page.blocks[1]))
        for page in pages
    ]
    assert origins(marked) == (1, 2)


def test_a_rewrite_of_two_agencies_does_not_join_them() -> None:
    dice = random.Random(3)
    first, second = (" ".join(dice.choice("abcdefghij") + str(dice.randrange(900)) for _ in range(400)) for _ in "ab")
    rewrite = " ".join(first.split()[:90] + second.split()[:80] + [f"own{n}" for n in range(150)])
    assert origins([document("a", [first]), document("b", [second]), document("c", [rewrite])]) == (1, 2, 1)


def test_nothing_to_compare() -> None:
    assert origins([]) == ()
    assert origins([document("a", [""]), document("b", [""]), document("c", ["“”"]), document("d", ["Rain."])]) == (
        1,
        2,
        3,
        4,
    )


def test_same_partition_in_any_order() -> None:
    texts = [*CASES["texts"].values(), CASES["texts"]["wire"]]
    documents = [document(str(n), [text]) for n, text in enumerate(texts)]
    expected = partition(documents)
    for seed in range(5):
        random.Random(seed).shuffle(documents)
        assert partition(documents) == expected


def partition(documents: list[Document]) -> set[frozenset[str]]:
    numbers = origins(documents)
    return {frozenset(d.path for d, n in zip(documents, numbers, strict=True) if n == m) for m in set(numbers)}


def test_sampled_collections_find_the_same_copies(monkeypatch: pytest.MonkeyPatch) -> None:
    dice = random.Random(5)
    words = [f"w{n}" for n in range(3000)]
    texts = [" ".join(dice.choices(words, k=300)) for _ in range(40)]
    documents = [document(str(n), [text]) for n, text in enumerate([*texts, *texts])]
    monkeypatch.setattr(module, "SMALL", 10)
    assert origins(documents) == (*range(1, 41), *range(1, 41))


@pytest.mark.parametrize(
    ("said", "voices"),
    [
        (["The dam will be emptied in March so that its gates can be mended."] * 2, 1),
        (
            [
                "The dam will be emptied in March so that its gates can be mended, the ministry said on Monday.",
                "The dam will be emptied in March so that its gates can be mended, the ministry said Monday.",
            ],
            1,
        ),
        (
            [
                "The dam will be emptied in March so that its gates can be mended, the ministry said on Monday.",
                "Engineers want to let the lake run dry next spring; repairs of the gates take ten weeks.",
            ],
            2,
        ),
        # A quotation has one speaker, however many reporters heard it and whatever they write around it.
        (
            [
                '"We shall empty the lake and mend every gate before the snow melts," she said.',
                'Moreno told the council: "We shall empty the lake and mend every gate before the snow melts."',
            ],
            1,
        ),
        (
            [
                "We shall empty the lake and mend every gate before the snow melts.",
                '"We shall empty the lake and mend every gate before the snow melts," the statement said.',
            ],
            1,
        ),
        # ... also where another source has only the beginning of it.
        (
            [
                '"We shall empty the lake and mend every gate before the snow melts," the statement said.',
                "We shall empty the lake and mend every gate before the snow melts, but the council knows by now who "
                "let the gates of the dam rust in all these years.",
            ],
            1,
        ),
        (['The minister spoke of "a very hard winter" in the valley of Corin.', 'It was "a very hard winter".'], 2),
    ],
)
def test_a_sentence_taken_over_is_one_voice(said, voices):
    for order in (said, said[::-1]):
        assert module.carriers(list(enumerate(order))) == voices
