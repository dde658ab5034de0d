"""The words before a day or a name at the head of a text that say what it is, in small letters, in all languages."""

from __future__ import annotations

PUBLISHED = (
    "published", "posted", "veröffentlicht", "erstellt", "publié", "publiée", "publicado", "pubblicato", "gepubliceerd",
    "geplaatst", "đăng",
)  # fmt: skip
UPDATED = (
    "updated", "aktualisiert", "mis à jour", "mise à jour", "actualisé", "actualisée", "actualizado", "atualizado",
    "aggiornato", "bijgewerkt", "cập nhật",
)  # fmt: skip
DATE = ("date", "datum", "fecha", "data", "dato")
SOURCE = ("source", "quelle", "fuente", "fonte", "bron")
TITLE = ("title", "headline", "titel", "überschrift", "schlagzeile", "titre", "título", "titular", "titolo", "kop")
