"""Colours and fonts, as style sheets and Word files name them -> whether a reader can read words in them."""

from __future__ import annotations

import re
from string import ascii_lowercase, ascii_uppercase
from typing import NamedTuple

# As WCAG reckons it, from 1 to 21. It asks for 4.5; greys and accents of houses have as little as 1.4, yellow on white
# has 1.07, and E8E8E8 1.22.
LEAST_CONTRAST = 1.3
SMALLEST = 4.5  # points, or 6 pixels; what is smaller is no footnote
# What these fonts show for letters and figures are signs; "Symbola" has letters.
SIGNS = re.compile(r"wingdings|webdings|symbol(?!a)|marlett|(?:itc)?zapfdingbats|mtextra|bookshelfsymbol|monotypesorts")
HEXADECIMAL = re.compile("#?([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})")
FUNCTION = re.compile(r"rgba?\((\d{1,3}),(\d{1,3}),(\d{1,3})(?:,(?:(\d{1,3})%|([01]?\.\d{1,9}|[01])))?\)")
# The names of CSS, and those of its names for what the system has that are white or black.
NAMES_AND_DIGITS = """
    aliceblue f0f8ff antiquewhite faebd7 aqua 00ffff aquamarine 7fffd4 azure f0ffff beige f5f5dc bisque ffe4c4 black
    000000 blanchedalmond ffebcd blue 0000ff blueviolet 8a2be2 brown a52a2a burlywood deb887 cadetblue 5f9ea0
    chartreuse 7fff00 chocolate d2691e coral ff7f50 cornflowerblue 6495ed cornsilk fff8dc crimson dc143c cyan 00ffff
    darkblue 00008b darkcyan 008b8b darkgoldenrod b8860b darkgray a9a9a9 darkgreen 006400 darkgrey a9a9a9 darkkhaki
    bdb76b darkmagenta 8b008b darkolivegreen 556b2f darkorange ff8c00 darkorchid 9932cc darkred 8b0000 darksalmon
    e9967a darkseagreen 8fbc8f darkslateblue 483d8b darkslategray 2f4f4f darkslategrey 2f4f4f darkturquoise 00ced1
    darkviolet 9400d3 deeppink ff1493 deepskyblue 00bfff dimgray 696969 dimgrey 696969 dodgerblue 1e90ff firebrick
    b22222 floralwhite fffaf0 forestgreen 228b22 fuchsia ff00ff gainsboro dcdcdc ghostwhite f8f8ff gold ffd700
    goldenrod daa520 gray 808080 green 008000 greenyellow adff2f grey 808080 honeydew f0fff0 hotpink ff69b4
    indianred cd5c5c indigo 4b0082 ivory fffff0 khaki f0e68c lavender e6e6fa lavenderblush fff0f5 lawngreen 7cfc00
    lemonchiffon fffacd lightblue add8e6 lightcoral f08080 lightcyan e0ffff lightgoldenrodyellow fafad2 lightgray
    d3d3d3 lightgreen 90ee90 lightgrey d3d3d3 lightpink ffb6c1 lightsalmon ffa07a lightseagreen 20b2aa lightskyblue
    87cefa lightslategray 778899 lightslategrey 778899 lightsteelblue b0c4de lightyellow ffffe0 lime 00ff00
    limegreen 32cd32 linen faf0e6 magenta ff00ff maroon 800000 mediumaquamarine 66cdaa mediumblue 0000cd
    mediumorchid ba55d3 mediumpurple 9370db mediumseagreen 3cb371 mediumslateblue 7b68ee mediumspringgreen 00fa9a
    mediumturquoise 48d1cc mediumvioletred c71585 midnightblue 191970 mintcream f5fffa mistyrose ffe4e1 moccasin
    ffe4b5 navajowhite ffdead navy 000080 oldlace fdf5e6 olive 808000 olivedrab 6b8e23 orange ffa500 orangered
    ff4500 orchid da70d6 palegoldenrod eee8aa palegreen 98fb98 paleturquoise afeeee palevioletred db7093 papayawhip
    ffefd5 peachpuff ffdab9 peru cd853f pink ffc0cb plum dda0dd powderblue b0e0e6 purple 800080 rebeccapurple 663399
    red ff0000 rosybrown bc8f8f royalblue 4169e1 saddlebrown 8b4513 salmon fa8072 sandybrown f4a460 seagreen 2e8b57
    seashell fff5ee sienna a0522d silver c0c0c0 skyblue 87ceeb slateblue 6a5acd slategray 708090 slategrey 708090
    snow fffafa springgreen 00ff7f steelblue 4682b4 tan d2b48c teal 008080 thistle d8bfd8 tomato ff6347 turquoise
    40e0d0 violet ee82ee wheat f5deb3 white ffffff whitesmoke f5f5f5 yellow ffff00 yellowgreen 9acd32
    canvas ffffff window ffffff field ffffff highlighttext ffffff menu ffffff infobackground ffffff
    canvastext 000000 windowtext 000000 fieldtext 000000 buttontext 000000 menutext 000000 infotext 000000
    captiontext 000000 marktext 000000 transparent ffffff00
""".split()
NAMED = dict(zip(NAMES_AND_DIGITS[::2], NAMES_AND_DIGITS[1::2], strict=True))


class Colour(NamedTuple):
    """Its parts from 0 to 1; without `opacity` it cannot be seen."""

    red: float
    green: float
    blue: float
    opacity: float = 1


SMALL = str.maketrans(ascii_uppercase, ascii_lowercase)
BLACK, WHITE = Colour(0, 0, 0), Colour(1, 1, 1)


def lowered(said: str) -> str:
    """In small letters, as browsers see them: of the letters of ASCII alone."""
    return said.translate(SMALL)


def colour(said: str) -> Colour | None:
    """The colour of "#1f497d", "1F497D", "#fff8", "rgba(31, 73, 125, .5)" or "navy"; None where it names none."""
    said = re.sub(" ?([,()]) ?", r"\1", " ".join(lowered(said).split()))
    said = NAMED.get(said, said)
    if found := HEXADECIMAL.fullmatch(said):
        digits = found[1] if len(found[1]) > 4 else "".join(digit * 2 for digit in found[1])
        return Colour(*(int(digits[at : at + 2], 16) / 255 for at in range(0, len(digits), 2)))
    if found := FUNCTION.fullmatch(said):
        red, green, blue = (min(int(part) / 255, 1) for part in found.groups()[:3])
        return Colour(red, green, blue, int(found[4]) / 100 if found[4] else float(found[5] or 1))
    return None


def is_legible(words: Colour | None, behind: Colour | None) -> bool:
    """Whether words of one colour can be read on the other; without any they are black, and the page is white."""
    ground = over(behind or WHITE, WHITE)
    shades = sorted(map(_luminance, (over(words or BLACK, ground), ground)))
    return (shades[1] + 0.05) / (shades[0] + 0.05) >= LEAST_CONTRAST


def is_of_signs(font: str) -> bool:
    """Whether the font of this name shows signs for letters."""
    return bool(SIGNS.match(re.sub(r"[\s\"']", "", font.casefold())))


def over(above: Colour, below: Colour) -> Colour:
    """What shows where something that may be seen through lies on what may not."""
    share = min(above.opacity, 1)
    return Colour(*(share * a + (1 - share) * b for a, b in zip(above[:3], below[:3], strict=True)))


def _luminance(shown: Colour) -> float:
    """As WCAG reckons it."""
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in shown[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
