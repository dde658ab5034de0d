"""Codes of languages -> their names in the languages of memos, and back."""

from __future__ import annotations

from functools import cache

# A line is a code and its names, in the languages of memos that the first line says.
NAMES = """
code en de fr es
ar Arabic Arabisch arabe árabe
bg Bulgarian Bulgarisch bulgare búlgaro
ca Catalan Katalanisch catalan catalán
cs Czech Tschechisch tchèque checo
da Danish Dänisch danois danés
de German Deutsch allemand alemán
el Greek Griechisch grec griego
en English Englisch anglais inglés
es Spanish Spanisch espagnol español
et Estonian Estnisch estonien estonio
eu Basque Baskisch basque euskera
fa Persian Persisch persan persa
fi Finnish Finnisch finnois finés
fr French Französisch français francés
ga Irish Irisch irlandais irlandés
he Hebrew Hebräisch hébreu hebreo
hi Hindi Hindi hindi hindi
hr Croatian Kroatisch croate croata
hu Hungarian Ungarisch hongrois húngaro
hy Armenian Armenisch arménien armenio
id Indonesian Indonesisch indonésien indonesio
it Italian Italienisch italien italiano
ja Japanese Japanisch japonais japonés
ko Korean Koreanisch coréen coreano
lt Lithuanian Litauisch lituanien lituano
lv Latvian Lettisch letton letón
ne Nepali Nepalesisch népalais nepalí
nl Dutch Niederländisch néerlandais neerlandés
no Norwegian Norwegisch norvégien noruego
pl Polish Polnisch polonais polaco
pt Portuguese Portugiesisch portugais portugués
ro Romanian Rumänisch roumain rumano
ru Russian Russisch russe ruso
sk Slovak Slowakisch slovaque eslovaco
sl Slovene Slowenisch slovène esloveno
sr Serbian Serbisch serbe serbio
sv Swedish Schwedisch suédois sueco
ta Tamil Tamil tamoul tamil
th Thai Thailändisch thaï tailandés
tr Turkish Türkisch turc turco
uk Ukrainian Ukrainisch ukrainien ucraniano
vi Vietnamese Vietnamesisch vietnamien vietnamita
zh Chinese Chinesisch chinois chino
"""
HEAD, *ROWS = [line.split() for line in NAMES.strip().split("\n")]


def named(codes: str, language: str) -> str:
    """Codes with commas between them by their names in a language of memos; a code without one stays.

    >>> named("de, tlh", "es")
    'alemán, tlh'
    """
    return ", ".join(_names(language).get(code, code) for code in codes.split(", "))


def codes(names: str) -> str:
    """The same back, from any language of memos.

    >>> codes("alemán, tlh")
    'de, tlh'
    """
    known = {name: row[0] for row in ROWS for name in row[1:]}
    return ", ".join(known.get(name, name) for name in names.split(", "))


@cache
def _names(language: str) -> dict[str, str]:
    column = HEAD.index(language)
    return {row[0]: row[column] for row in ROWS}
