"""Text -> the base code of its language, once for a whole document."""

from __future__ import annotations


def detect(text: str) -> str:
    """ISO 639 code such as "en" or "zh", or "und" where the text is too short or mixed to tell."""
    import pycld2

    try:
        reliable, _, guesses = pycld2.detect(text[:50_000].encode("utf-8", "ignore"), bestEffort=True)
    except pycld2.error:
        return "und"
    code: str = guesses[0][1]
    if not reliable or code == "un":
        return "und"
    return {"iw": "he"}.get(code, code.split("-", maxsplit=1)[0])
