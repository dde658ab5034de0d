"""The words of a text or a saved page -> whether it asks its reader to pay or to sign in, as a page does where the rest
of the article would stand; and the notes on what is no whole article."""

from __future__ import annotations

from collections.abc import Iterable

STUB = 250  # words: a whole article may carry the invitation too
PARTIAL = "possibly partial: the page asks readers to subscribe or to sign in"
LINK_LIST = "this looks like a list of links, not an article"

# In small letters. A text copied from a page and the page itself may hold them.
INVITATIONS = (
    "to continue reading",
    "to keep reading",
    "subscribe to continue",
    "subscribe to read",
    "sign in to read",
    "log in to read",
    "already a subscriber",
    "for subscribers",
    "create a free account",
    "weiterlesen mit",
    "jetzt weiterlesen",
    "réservé aux abonnés",
    "abonnez-vous pour",
    "suscríbete para",
)
# Of pages only, whose markup holds the buttons that a copied text lacks: in prose these may be news of a service.
BUTTONS = (
    "subscribe to keep",
    "subscribe now to continue",
    "subscribe now to read",
    "subscribe now to keep",
    "sign in to continue",
    "log in to continue",
    "subscriber only",
    "subscribers only",
)


def invites(lines: Iterable[str]) -> bool:
    """Whether a line of a text does."""
    return any(phrase in line.lower() for line in lines for phrase in INVITATIONS)


# A page may be in any encoding that has ASCII in it: what it looks like without all other letters is the same in each.
OTHER_LETTERS = bytes(range(0x80, 0x100))
ON_PAGES = tuple(phrase.encode("ascii", "ignore") for phrase in (*INVITATIONS, *BUTTONS))


def page_invites(page: bytes) -> bool:
    """Whether a page does, its markup included."""
    small = page.translate(None, OTHER_LETTERS).lower()
    return any(phrase in small for phrase in ON_PAGES)
