"""Make briefing/choosing/themes/synonyms.py from WordNet 3.0, as Debian ships it.

    apt-get download wordnet-base && dpkg -x wordnet-base_*.deb wordnet
    python benchmarks/make_synonyms.py wordnet/usr/share/wordnet > briefing/choosing/themes/synonyms.py

The licence of WordNet: `make_noun_senses`. A line has the stems of the words of one sense, then those of what is
derived from these and of their opposites; of words that WordNet's makers met three times or more in the texts they
tagged.
"""

from __future__ import annotations

import re
import sys
import textwrap
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from benchmarks.make_noun_senses import NOTICE
from briefing.text import stemmer

PARTS = {"n": "noun", "v": "verb", "a": "adj", "s": "adj", "r": "adv"}
RELATIONS = ("+", "!")  # derived from; the opposite of
LEAST = 3  # times a word was tagged
HEAD = f'''"""English stems of one meaning, after a bar those of kin and opposites: made by benchmarks/make_synonyms.py.

{NOTICE}
"""
'''


def main(folder: Path) -> None:
    """Print the module."""
    met: Counter[str] = Counter()
    for line in (folder / "cntlist.rev").read_text(encoding="utf-8").splitlines():
        key, _, count = line.split()
        met[key.split("%")[0]] += int(count)
    common = {word for word, count in met.items() if count >= LEAST and re.fullmatch("[a-z]{3,}", word)}
    stem = stemmer("en")
    lines: set[str] = set()
    for own, others in _senses(folder):
        said = {stem(word) for word in own & common}
        akin = {stem(word) for word in others & common} - said
        if said and len(said | akin) > 1:
            lines.update(_lines(" ".join(sorted(said)), sorted(akin)))
    print(HEAD)
    print('SENSES = """')
    print("\n".join(sorted(lines)))
    print('"""')


def _lines(own: str, akin: list[str]) -> Iterator[str]:
    """One line, or as many as keep a line short."""
    for part in textwrap.wrap(" ".join(akin), 117 - len(own)) or [""]:
        yield f"{own} | {part}".removesuffix(" | ")


def _senses(folder: Path) -> Iterator[tuple[set[str], set[str]]]:
    """The words of each sense of nouns, verbs and adjectives, and the words related to these."""
    words, others = {}, {}
    for part in ("noun", "verb", "adj"):
        for line in (folder / f"data.{part}").read_text(encoding="utf-8").splitlines():
            if line.startswith(" "):
                continue
            fields = line.split(" | ")[0].split(" ")
            count = int(fields[3], 16)
            place = 4 + 2 * count
            words[part, fields[0]] = {fields[4 + 2 * i].lower().split("(")[0] for i in range(count)}
            links = [fields[place + 1 + 4 * i : place + 4 + 4 * i] for i in range(int(fields[place]))]
            others[part, fields[0]] = [(PARTS[p], to) for relation, to, p in links if relation in RELATIONS]
    for sense, own in words.items():
        yield own, set().union(*(words.get(other, set()) for other in others[sense]))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
