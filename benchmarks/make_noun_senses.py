"""Make briefing/choosing/naming/noun_senses.py from WordNet 3.0, as Debian ships it.

    apt-get download wordnet-base && dpkg -x wordnet-base_*.deb wordnet
    pip install --no-deps textblob==0.20.1
    python benchmarks/make_noun_senses.py wordnet/usr/share/wordnet > briefing/choosing/naming/noun_senses.py

WordNet 3.0, copyright 2006 Princeton University: to use, copy and change for any purpose and without fee, as long as
its copyright notice, statements and disclaimer are on every copy: they stand in choosing/LICENSE.words and
ship with them. Of the words that are tagged in its texts or stand in the list of Brill's tagger (the common ones) we
keep those that usually stand for something that happens or is said, for somebody or a part of a body, for a group, or
for a place or measure; all others are things. What is usual is counted in the tagged texts; without these the first
sense is.
"""

from __future__ import annotations

import re
import sys
import textwrap
from collections import Counter, defaultdict
from importlib.util import find_spec
from pathlib import Path

# The files that WordNet's editors sorted its nouns into (lexnames(5WN)), by number.
# Not "cognition", "feeling" and "motive": "common sense", "deepest sympathies".
HAPPENING = {4: "act", 10: "communication", 11: "event", 19: "phenomenon", 22: "process", 26: "state"}
SOMEBODY = {5: "animal", 18: "person"}
GROUP = 14
PLACE = {15: "location", 23: "quantity", 24: "relation", 25: "shape", 28: "time"}
CLASSES = {**dict.fromkeys(HAPPENING, "h"), **dict.fromkeys(SOMEBODY, "s"), GROUP: "g", **dict.fromkeys(PLACE, "p")}
ARTIFACT = 6
BUILT = ("structure", "facility", "way", "area", "housing")  # artifacts below the first sense of these are places
BODY = 8
PARTS = ("external_body_part", "organ")  # what is below these is a part of somebody: not "vessel"
NOTICE = "From WordNet 3.0, copyright 2006 by Princeton University, all rights reserved; its licence: ../LICENSE.words."
HEAD = f'''"""What English nouns usually stand for: made by benchmarks/make_noun_senses.py.

{NOTICE}

h something that happens or is said, s somebody, b a part of a body, g several together, p a place, a measure or a time;
all others are things.
"""
'''


def main(folder: Path) -> None:
    """Print the module."""
    spec = find_spec("textblob")
    if spec is None or spec.origin is None:
        raise SystemExit("textblob is not installed: pip install --no-deps textblob==0.20.1")
    brill = (Path(spec.origin).parent / "en" / "en-lexicon.txt").read_text(encoding="utf-8").splitlines()
    common = {parts[0] for parts in map(str.split, brill) if parts and {"NN", "NNS"} & set(parts[1:])}
    file_of, above, first = _synsets(folder)
    tagged = _tagged(folder)
    places, parts = {first[word] for word in BUILT}, {first[word] for word in PARTS}
    words: defaultdict[str, list[str]] = defaultdict(list)
    for word, synset in sorted(first.items()):
        if re.fullmatch("[a-z]{3,}", word) and (word in common or tagged[word]):
            classes = dict(CLASSES)
            if file_of[synset] == ARTIFACT and _below(synset, above, places):
                classes[ARTIFACT] = "p"
            if file_of[synset] == BODY and _below(synset, above, parts):
                classes[BODY] = "b"
            senses: Counter[str] = Counter({classes.get(file_of[synset], "t"): 0})
            for number, count in tagged[word].items():
                senses[classes.get(number, "t")] += count
            words[senses.most_common(1)[0][0]].append(word)
    del words["t"]
    for line in (folder / "noun.exc").read_text(encoding="utf-8").splitlines():
        plural, singular = line.split()[:2]  # "women woman"
        if plural in common and not any(plural in known for known in words.values()):
            name = next((name for name, known in words.items() if singular in known), None)
            if name:
                words["g" if name == "s" else name].append(plural)
    print(HEAD)
    print("SENSES = {")
    for name in sorted(words):
        print(f'    "{name}": """\n{textwrap.fill(" ".join(sorted(words[name])), 118, break_long_words=False)}\n""",')
    print("}")


def _synsets(folder: Path) -> tuple[dict[str, int], dict[str, list[str]], dict[str, str]]:
    """Synset -> its file and the synsets above it, and word -> its first synset."""
    file_of, above = {}, {}
    for line in (folder / "data.noun").read_text(encoding="utf-8").splitlines():
        if not line.startswith(" "):
            fields = line.split(" | ")[0].split(" ")
            file_of[fields[0]] = int(fields[1])
            above[fields[0]] = [fields[i + 1] for i, field in enumerate(fields) if field in ("@", "@i")]
    first = {}
    for line in (folder / "index.noun").read_text(encoding="utf-8").splitlines():
        if not line.startswith(" "):
            fields = line.split()
            first[fields[0]] = next(field for field in fields if re.fullmatch(r"\d{8}", field))
    return file_of, above, first


def _tagged(folder: Path) -> defaultdict[str, Counter[int]]:
    """Word -> how often each file of nouns was meant where it was tagged in texts."""
    found: defaultdict[str, Counter[int]] = defaultdict(Counter)
    for line in (folder / "cntlist.rev").read_text(encoding="utf-8").splitlines():
        key, _, count = line.split()
        word, sense = key.split("%")
        if sense.startswith("1:"):
            found[word][int(sense.split(":")[1])] += int(count)
    return found


def _below(synset: str, above: dict[str, list[str]], roots: set[str]) -> bool:
    return synset in roots or any(_below(higher, above, roots) for higher in above[synset])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
