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
AUTHOR = (
    "author", "by", "written by", "autor", "autorin", "von", "auteur", "autrice", "par", "por", "autore", "di", "door",
)  # fmt: skip
DATE = ("date", "datum", "fecha", "data", "dato")
SECTION = (
    "section", "category", "categories", "rubrik", "ressort", "kategorie", "rubrique", "catégorie", "sección",
    "categoría", "seção", "categoria", "rubrica", "sezione", "rubriek",
)  # fmt: skip
SOURCE = ("source", "quelle", "fuente", "fonte", "bron")
TITLE = ("title", "headline", "titel", "überschrift", "schlagzeile", "titre", "título", "titular", "titolo", "kop")
SUMMARY = ("summary", "description", "excerpt", "abstract", "deck", "teaser")
# One of these names stands in the front matter of a text in Markdown; what else lies between two rules is text.
FRONT_MATTER = (
    *TITLE, *DATE, *PUBLISHED, *AUTHOR, *SOURCE, *SECTION, *SUMMARY, "outlet", "publisher", "url", "permalink",
    "layout", "slug", "tags",
)  # fmt: skip
# What offices and companies put before the headline of what they send to newspapers, or above it.
RELEASE = (
    "for immediate release", "press release", "media release", "news release", "media advisory", "press statement",
    "pressemitteilung", "medienmitteilung", "presseinformation", "communiqué de presse", "comunicado de prensa",
    "nota de prensa", "comunicado de imprensa", "comunicato stampa", "persbericht",
)  # fmt: skip
