"""$BRIEFING_EVAL -> archives of any size, and how much of each is synthetic.

The real articles come first. What is missing is made of them: a story is a real article in which two words in five are
exchanged for others, the same throughout the story, and has three documents: itself, a report with one word in five
exchanged again and its sentences shuffled, and a copy with one word in a hundred changed.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from functools import cache
from itertools import islice
from pathlib import Path

Record = dict[str, str]
FILE = 10_000  # documents; 50,000 in one file would be more than a file may hold


@cache
def real(folder: Path) -> tuple[Record, ...]:
    """The English articles of the evaluation sets, in order."""
    found = []
    for name in ("multinews", "ecbplus", "multiling_english"):
        with (folder / f"{name}.jsonl").open(encoding="utf-8") as lines:
            for line in lines:
                for document in json.loads(line)["documents"]:
                    stated = {"title": document.get("title"), "published": document.get("date")}
                    found.append({"text": document["text"], **{k: v for k, v in stated.items() if v}})
    return tuple(found)


def records(folder: Path, count: int) -> Iterator[Record]:
    """The first `count` documents."""
    articles = real(folder)
    yield from articles[:count]
    words = sorted({word for article in articles for word in article["text"].split() if word.isalpha()})
    for number in range(count - len(articles)):
        yield _synthetic(articles, words, *divmod(number, 3))


def write(folder: Path, count: int, out: Path) -> list[str]:
    """Write the first `count` documents as JSON Lines into the folder `out`, FILE of them a file; their texts."""
    texts = []
    found = records(folder, count)
    for number in range(-(-count // FILE)):
        with (out / f"{number}.jsonl").open("w", encoding="utf-8") as file:
            for record in islice(found, FILE):
                file.write(json.dumps(record) + "\n")
                texts.append(record["text"])
    return texts


def _synthetic(articles: tuple[Record, ...], words: list[str], story: int, variant: int) -> Record:
    text = _reworded(articles[story % len(articles)]["text"], words, random.Random(story), 0.4)
    dice = random.Random(f"{story}/{variant}")
    if variant == 1:
        lines = _reworded(text, words, dice, 0.2).split(". ")
        dice.shuffle(lines)
        text = ". ".join(lines)
    elif variant == 2:
        text = _reworded(text, words, dice, 0.01)
    return {"text": text, "published": f"2024-{story % 12 + 1:02}-{story % 28 + 1:02}"}


def _reworded(text: str, words: list[str], dice: random.Random, share: float) -> str:
    """The text with that share of its distinct words exchanged, each for the same other one wherever it stands."""
    other: dict[str, str] = {}
    for word in text.split(" "):
        if word not in other:
            other[word] = dice.choice(words) if word.isalpha() and dice.random() < share else word
    return " ".join([other[word] for word in text.split(" ")])
