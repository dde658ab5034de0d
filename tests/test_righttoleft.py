"""Letters at their places on a page -> the line as it is read, whatever order the file has them in."""

from __future__ import annotations

import random
import re
import unicodedata

import pytest

from briefing.reading.formats.righttoleft import BRACKETS, Letter, in_order, is_right_to_left

LINES = [
    "صوت المجلس يوم الثلاثاء على خط ثان.",
    "وستبلغ الكلفة 11 مليون كرونة، أي 2.5% أكثر.",
    "قال مراسل New York Times يوم 14/3/2023 إن السكان انتظروا.",
    "انتظروا طويلاً، وقال: لا.",
    "הרציף יעלה 11,400 כתרים, לפי BBC.",
    "המועצה הצביעה ב-14 במרץ.",
    "صوت المجلس (يوم الثلاثاء) وقال «لا» ثم غادر.",
    "قال مراسل (BBC) إن السكان انتظروا.",
]


def printed(line: str) -> list[Letter]:
    """The letters of `line` where a printer puts them: from the right, runs of other scripts and numbers turned."""
    letters: list[Letter] = []
    at = 500.0
    for word in _visual(line):
        for letter in word:
            if unicodedata.combining(letter):
                letters.append(Letter(letter, letters[-1].left, letters[-1].right))
            else:
                letters.append(Letter(letter, at - 5, at))
                at -= 5
        at -= 3
    return letters


def _visual(line: str) -> list[str]:
    """The words from the right edge on, each as it is met from right to left."""
    line = re.sub(r"(?:[A-Za-z]+ ?)*[A-Za-z]+", lambda run: " ".join(reversed(run[0].split())), line)
    line = line.translate(BRACKETS)  # they are drawn as their mirror images
    return [re.sub(r"[A-Za-z]+|\d+(?:[.,/]\d+)*%?", lambda run: run[0][::-1], word) for word in line.split()]


@pytest.mark.parametrize("line", LINES)
def test_the_places_decide_not_the_order_in_the_file(line):
    letters = printed(line)
    for seed in range(3):
        random.Random(seed).shuffle(letters)
        assert in_order(letters, line.count(" ")) == line


def test_a_sign_of_two_letters_is_read_the_right_way_round_also_where_the_word_was_reversed():
    reversed_word = [Letter("ا", 0, 5), Letter("ل", 0, 5), Letter("ي", 5, 9), Letter("و", 9, 13), Letter("ط", 13, 20)]
    assert in_order(reversed_word, 0) == "طويلا"


def test_a_bracket_that_was_turned_already_is_seen():
    assert in_order([Letter(")", 10, 15), Letter("ש", 5, 10), Letter(")", 0, 5)], 0) == "(ש)"


def test_a_line_with_a_foreign_name_is_no_line_of_that_script():
    assert is_right_to_left("قال مراسل BBC إن السكان")
    assert not is_right_to_left("The paper Haaretz (הארץ) reported on Monday")
    assert not is_right_to_left("11 – 12")
