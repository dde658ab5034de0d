"""Make briefing/choosing/naming/word_classes.py from the word list of Brill's tagger, as TextBlob ships it.

    pip install --no-deps textblob==0.20.1
    python benchmarks/make_word_classes.py > briefing/choosing/naming/word_classes.py

Where the list comes from, its own header says, which stands in briefing/choosing/LICENSE.words; TextBlob is MIT as
well. We keep the usual class of lower-case words, and only where it is not what the ending of the word says.
"""

from __future__ import annotations

import re
import textwrap
from collections import defaultdict
from importlib.util import find_spec
from pathlib import Path

from briefing.choosing.naming.tagging import tag_by_ending

CLASSES = {"NN": "n", "NNS": "n", "JJ": "j", "JJR": "j", "JJS": "j", "VBN": "d", "VBG": "g", "VB": "v", "VBP": "v"}
CLASSES |= {"VBZ": "v", "VBD": "v", "RB": "r", "RBR": "r", "RBS": "r"}
ERRATA = {"briefly": "r"}  # the list has it as a noun
HEAD = '''"""The usual class of English words whose ending does not tell it: made by benchmarks/make_word_classes.py.

From the word list of Brill's tagger v1.14, copyright 1993 by the Massachusetts Institute of Technology and the
University of Pennsylvania, all rights reserved, MIT license; its header: ../LICENSE.words.

n noun, j adjective, d past participle, g -ing form, v verb, r adverb, o all others.
"""
'''


def main() -> None:
    """Print the module."""
    spec = find_spec("textblob")
    if spec is None or spec.origin is None:
        raise SystemExit("textblob is not installed: pip install --no-deps textblob==0.20.1")
    words: defaultdict[str, list[str]] = defaultdict(list)
    for line in (Path(spec.origin).parent / "en" / "en-lexicon.txt").read_text(encoding="utf-8").splitlines():
        word, _, tag = line.partition(" ")
        name = ERRATA.get(word) or CLASSES.get(tag.split(" ")[0], "o")
        if re.fullmatch("[a-z]{2,}", word) and name != tag_by_ending(word):
            words[name].append(word)
    print(HEAD)
    print("WORDS = {")
    for name in sorted(words):
        text = textwrap.fill(" ".join(sorted(words[name])), 118, break_long_words=False)
        print(f'    "{name}": """\n{text}\n""",')
    print("}")


if __name__ == "__main__":
    main()
