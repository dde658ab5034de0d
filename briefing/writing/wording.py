"""A memo, a date, a number -> the fixed words for it, in each language that a memo can be written in; never the locale.

The table comes first; its languages are those that settings may ask for. `wording` is everywhere the part for one.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from briefing.model import Coverage, Header, Memo

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi"})

# Language -> key -> words, "one|several" where they are counted. The kinds of fixed titles ("other") and the flags of
# points ("single-origin") are looked up here as well.
WORDING: dict[str, dict[str, str]] = {
    "en": {
        "code": "en",
        "memo": "Briefing memo",
        "colon": ":",
        "to": "To",
        "from": "From",
        "date": "Date",
        "subject": "Subject",
        "reference": "Ref",
        "bottom_line": "Bottom line",
        "other": "Other developments",
        "rest": "Other developments",
        "only": "Key points",
        "story": "Story {number}",
        "sources": "Sources",
        "not_used": "Not used or not read",
        "not_cited": "read; no sentence was chosen from it",
        "same_files": "the same file as another",
        "same_file": "the same file as {path}",
        "uncovered": "read; it is on none of the stories that the memo covers",
        "represented": "read; other documents on its story stand for it",
        "unasked": "read; it is not among the documents that fit best what was asked for",
        "only_furniture": "read; nothing in it but headings, menus, notices and the like",
        "own_memo": "a memo made by this program, not a source",
        "empty": "it is empty",
        "no_text": "it holds no text",
        "nested": "what it holds was not read: nested more than {depth} deep",
        "unpacked": "what it holds was not read: more than {size} MB unpacked in all",
        "unopened": "it cannot be opened: {reason}",
        "unopened_folder": "the folder cannot be opened: {reason}",
        "link_out": "not read: it is a link that leads out of the folder",
        "web_address": "a web address; `briefing make --fetch` reads it",
        "not_fetched": "not fetched: {reason}",
        "many": "{count} inputs: {reason}",
        "not_read": "{reason}",
        "noted": "{reason}; {notes}",
        "thousands": "1,000",
        "points": "Points",
        "number": "No.",
        "outlet": "Outlet",
        "outlet_or_author": "Outlet or author",
        "title": "Title",
        "origin": "Origin",
        "file": "File",
        "reason": "Reason",
        "undated": "undated",
        "single-origin": "one origin only",
        "own-voice": "the writer’s or a speaker’s own voice",
        "partly": "only in part: {sources}",
        "all_single": "Each point was found in only one origin: one source, or several that share a text or that "
        "sentence. Other sources may still report it, in part or in other words.",
        "most_single": "Found in more than one origin: only {points}. Each other point was found in one: one source, "
        "or several that share a text or that sentence. Other sources may still report it, in part or in other words.",
        "some_single": "“One origin only” is one source, or several that share a text or that sentence. Other sources "
        "may still report it, in part or in other words.",
        "the_points": "point {points}|points {points}",
        "and": "and",
        "untested": "How well sentences are chosen has not been measured for {languages}.",
        "absent": "Nothing in the sources was found on: {title}.",
        "no_room": "No room for: {titles}. More words would show them.",
        "none_dated": "No document states its date: “Monday” or “today” is as of a day that is not known.",
        "some_dated": "Dated documents: {dated} of {documents}.",
        "one_origin": "This theme rests on one origin.",
        "shared_origin": "Sources with the same origin descend from one text and count as one.",
        "method": "Sentences are quoted word for word from the sources.",
        "wordings": "Other wordings",
        "wordings_of": "The sources’ own words, where they differ from those of the point.",
        "chart": "Documents by day and theme",
        "chart_months": "Documents by month and theme",
        "earlier": "earlier",
        "uncited": "Not cited",
        "quotation": "“{text}”",
        "paragraph": "para. {number}",
        "page": "p. {number}",
        "page_of": "Page {page} of {pages}",
        "documents": "document|documents",
        "outlets": "named outlet|named outlets",
        "origins": "origin|origins",
        "unread": "file not read|files not read",
        "coverage_unread": "{coverage}; {unread}",
        "months": "January February March April May June July August September October November December",
        "months_short": "Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec",
        "first_of_month": "1",
        "day": "{day} {month} {year}",
        "day_month": "{day} {month}",
        "span": "{first} to {last}",
        "month": "{month} {year}",
        "published": "published",
        "days_meant": "{words}: {day}",
        "more_days_meant": "{first}; {second}",
    },
    "de": {
        "code": "de",
        "memo": "Briefing",
        "colon": ":",
        "to": "An",
        "from": "Von",
        "date": "Datum",
        "subject": "Betreff",
        "reference": "Az.",
        "bottom_line": "Das Wichtigste",
        "other": "Weitere Entwicklungen",
        "rest": "Weitere Entwicklungen",
        "only": "Kernpunkte",
        "story": "Thema {number}",
        "sources": "Quellen",
        "not_used": "Nicht verwendet oder nicht gelesen",
        "not_cited": "gelesen; kein Satz daraus wurde ausgewählt",
        "same_files": "dieselbe Datei wie eine andere",
        "same_file": "dieselbe Datei wie {path}",
        "uncovered": "gelesen; handelt von keinem der behandelten Themen",
        "represented": "gelesen; andere Dokumente zum selben Thema stehen dafür",
        "unasked": "gelesen; gehört nicht zu den Dokumenten, die am besten zum Gefragten passen",
        "only_furniture": "gelesen; enthält nur Überschriften, Menüs, Hinweise und dergleichen",
        "own_memo": "ein Memo dieses Programms, keine Quelle",
        "empty": "ist leer",
        "no_text": "enthält keinen Text",
        "nested": "Inhalt nicht gelesen: mehr als {depth}-fach verschachtelt",
        "unpacked": "Inhalt nicht gelesen: entpackt insgesamt mehr als {size} MB",
        "unopened": "lässt sich nicht öffnen: {reason}",
        "unopened_folder": "der Ordner lässt sich nicht öffnen: {reason}",
        "link_out": "nicht gelesen: ein Verweis, der aus dem Ordner führt",
        "web_address": "eine Webadresse; `briefing make --fetch` liest sie",
        "not_fetched": "nicht abgerufen: {reason}",
        "many": "{count} Eingaben: {reason}",
        "not_read": "nicht gelesen: {reason}",
        "noted": "{reason}; {notes}",
        "thousands": "1.000",
        "points": "Punkte",
        "number": "Nr.",
        "outlet": "Medium",
        "outlet_or_author": "Medium oder Autor",
        "title": "Titel",
        "origin": "Ursprung",
        "file": "Datei",
        "reason": "Grund",
        "undated": "ohne Datum",
        "single-origin": "nur ein Ursprung",
        "own-voice": "eigene Stimme des Verfassers oder eines Zitierten",
        "partly": "nur zum Teil: {sources}",
        "all_single": "Jeder Punkt fand sich nur in einem Ursprung: in einer Quelle oder in mehreren mit gemeinsamem "
        "Text oder demselben Satz. Andere Quellen können es trotzdem berichten, zum Teil oder mit anderen Worten.",
        "most_single": "In mehr als einem Ursprung gefunden: nur {points}. Jeder andere Punkt fand sich in einem "
        "einzigen: in einer Quelle oder in mehreren mit gemeinsamem Text oder demselben Satz. Andere Quellen können "
        "es trotzdem berichten, zum Teil oder mit anderen Worten.",
        "some_single": "„Nur ein Ursprung“ heißt: eine Quelle oder mehrere mit gemeinsamem Text oder demselben Satz. "
        "Andere Quellen können es trotzdem berichten, zum Teil oder mit anderen Worten.",
        "the_points": "Punkt {points}|die Punkte {points}",
        "and": "und",
        "untested": "Wie gut die Auswahl der Sätze gelingt, wurde für {languages} nicht gemessen.",
        "absent": "In den Quellen fand sich nichts zu: {title}.",
        "no_room": "Kein Platz für: {titles}. Mit mehr Wörtern käme das vor.",
        "none_dated": "Kein Dokument nennt sein Datum: Von welchem Tag „Montag“ oder „heute“ ausgeht, ist unbekannt.",
        "some_dated": "Datierte Dokumente: {dated} von {documents}.",
        "one_origin": "Dieses Thema stützt sich auf einen einzigen Ursprung.",
        "shared_origin": "Quellen mit demselben Ursprung gehen auf einen Text zurück und zählen als eine.",
        "method": "Die Sätze sind wörtlich aus den Quellen zitiert.",
        "wordings": "Abweichender Wortlaut",
        "wordings_of": "Die Worte der Quellen, wo sie vom Wortlaut des Punktes abweichen.",
        "chart": "Dokumente nach Tag und Thema",
        "chart_months": "Dokumente nach Monat und Thema",
        "earlier": "früher",
        "uncited": "Nicht zitiert",
        "quotation": "„{text}“",
        "paragraph": "Abs. {number}",
        "page": "S. {number}",
        "page_of": "Seite {page} von {pages}",
        "documents": "Dokument|Dokumente",
        "outlets": "genanntes Medium|genannte Medien",
        "origins": "Ursprung|Ursprünge",
        "unread": "Datei nicht gelesen|Dateien nicht gelesen",
        "coverage_unread": "{coverage}; {unread}",
        "months": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        "months_short": "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.",
        "first_of_month": "1",
        "day": "{day}. {month} {year}",
        "day_month": "{day}. {month}",
        "span": "{first} bis {last}",
        "month": "{month} {year}",
        "published": "veröffentlicht",
        "days_meant": "{words}: {day}",
        "more_days_meant": "{first}; {second}",
    },
    "fr": {
        "code": "fr",
        "memo": "Note de synthèse",
        "colon": "\u00a0:",
        "to": "À",
        "from": "De",
        "date": "Date",
        "subject": "Objet",
        "reference": "Réf.",
        "bottom_line": "L’essentiel",
        "other": "Autres développements",
        "rest": "Autres développements",
        "only": "Points clés",
        "story": "Sujet {number}",
        "sources": "Sources",
        "not_used": "Non utilisé ou non lu",
        "not_cited": "lu ; aucune phrase n’en a été retenue",
        "same_files": "le même fichier qu’un autre",
        "same_file": "le même fichier que {path}",
        "uncovered": "lu ; ne porte sur aucun des sujets traités",
        "represented": "lu ; d’autres documents sur le même sujet le représentent",
        "unasked": "lu ; n’est pas parmi les documents qui répondent le mieux à ce qui est demandé",
        "only_furniture": "lu ; ne contient que des titres, des menus, des mentions et autres éléments de page",
        "own_memo": "une note faite par ce programme, pas une source",
        "empty": "est vide",
        "no_text": "ne contient pas de texte",
        "nested": "contenu non lu\u00a0: imbriqué à plus de {depth} niveaux",
        "unpacked": "contenu non lu\u00a0: plus de {size} Mo une fois décompressé",
        "unopened": "ne peut être ouvert\u00a0: {reason}",
        "unopened_folder": "le dossier ne peut être ouvert\u00a0: {reason}",
        "link_out": "non lu\u00a0: un lien qui mène hors du dossier",
        "web_address": "une adresse web ; `briefing make --fetch` la lit",
        "not_fetched": "non récupéré\u00a0: {reason}",
        "many": "{count} entrées\u00a0: {reason}",
        "not_read": "non lu\u00a0: {reason}",
        "noted": "{reason} ; {notes}",
        "thousands": "1\u00a0000",
        "points": "Points",
        "number": "Nº",
        "outlet": "Média",
        "outlet_or_author": "Média ou auteur",
        "title": "Titre",
        "origin": "Origine",
        "file": "Fichier",
        "reason": "Motif",
        "undated": "sans date",
        "single-origin": "une seule origine",
        "own-voice": "voix de l’auteur lui-même ou d’une personne citée",
        "partly": "en partie seulement\u00a0: {sources}",
        "all_single": "Chaque point n’a été trouvé que dans une seule origine\u00a0: une source, ou plusieurs qui "
        "partagent un texte ou la même phrase. D’autres sources peuvent néanmoins le dire, en partie ou en d’autres "
        "termes.",
        "most_single": "Dans plus d’une origine\u00a0: {points} seulement. Chaque autre point n’a été trouvé que dans "
        "une seule\u00a0: une source, ou plusieurs qui partagent un texte ou la même phrase. D’autres sources peuvent "
        "néanmoins le dire, en partie ou en d’autres termes.",
        "some_single": "« Une seule origine »\u00a0: une source, ou plusieurs qui partagent un texte ou la même "
        "phrase. D’autres sources peuvent néanmoins le dire, en partie ou en d’autres termes.",
        "the_points": "le point {points}|les points {points}",
        "and": "et",
        "untested": "La qualité du choix des phrases n’a pas été mesurée en {languages}.",
        "absent": "Rien n’a été trouvé dans les sources sur\u00a0: {title}.",
        "no_room": "Pas de place pour\u00a0: {titles}. Avec plus de mots, cela figurerait ici.",
        "none_dated": "Aucun document n’indique sa date\u00a0: « lundi » ou « aujourd’hui » se disent d’un jour "
        "inconnu.",
        "some_dated": "Documents datés\u00a0: {dated} sur {documents}.",
        "one_origin": "Ce thème repose sur une seule origine.",
        "shared_origin": "Les sources de même origine remontent à un seul texte et comptent pour une.",
        "method": "Les phrases sont reprises mot pour mot des sources.",
        "wordings": "Autres formulations",
        "wordings_of": "Les mots des sources, là où ils diffèrent de ceux du point.",
        "chart": "Documents par jour et par thème",
        "chart_months": "Documents par mois et par thème",
        "earlier": "avant",
        "uncited": "Non cité",
        "quotation": "« {text} »",
        "paragraph": "par. {number}",
        "page": "p. {number}",
        "page_of": "Page {page} sur {pages}",
        "documents": "document|documents",
        "outlets": "média nommé|médias nommés",
        "origins": "origine|origines",
        "unread": "fichier non lu|fichiers non lus",
        "coverage_unread": "{coverage} ; {unread}",
        "months": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "months_short": "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
        "first_of_month": "1er",
        "day": "{day} {month} {year}",
        "day_month": "{day} {month}",
        "span": "du {first} au {last}",
        "month": "{month} {year}",
        "published": "publié",
        "days_meant": "{words}\u00a0: {day}",
        "more_days_meant": "{first} ; {second}",
    },
    "es": {
        "code": "es",
        "memo": "Nota informativa",
        "colon": ":",
        "to": "A",
        "from": "De",
        "date": "Fecha",
        "subject": "Asunto",
        "reference": "Ref.",
        "bottom_line": "Lo esencial",
        "other": "Otras novedades",
        "rest": "Otras novedades",
        "only": "Puntos clave",
        "story": "Tema {number}",
        "sources": "Fuentes",
        "not_used": "No utilizado o no leído",
        "not_cited": "leído; no se eligió ninguna frase",
        "same_files": "el mismo archivo que otro",
        "same_file": "el mismo archivo que {path}",
        "uncovered": "leído; no trata de ninguno de los temas recogidos",
        "represented": "leído; lo representan otros documentos sobre el mismo tema",
        "unasked": "leído; no está entre los documentos que mejor responden a lo que se pide",
        "only_furniture": "leído; solo contiene títulos, menús, avisos y otros elementos de la página",
        "own_memo": "un memorando hecho por este programa, no una fuente",
        "empty": "está vacío",
        "no_text": "no contiene texto",
        "nested": "contenido no leído: anidado a más de {depth} niveles",
        "unpacked": "contenido no leído: más de {size} MB una vez descomprimido",
        "unopened": "no se puede abrir: {reason}",
        "unopened_folder": "la carpeta no se puede abrir: {reason}",
        "link_out": "no leído: un enlace que lleva fuera de la carpeta",
        "web_address": "una dirección web; `briefing make --fetch` la lee",
        "not_fetched": "no descargado: {reason}",
        "many": "{count} entradas: {reason}",
        "not_read": "no leído: {reason}",
        "noted": "{reason}; {notes}",
        "thousands": "1\u00a0000",
        "points": "Puntos",
        "number": "N.º",
        "outlet": "Medio",
        "outlet_or_author": "Medio o autor",
        "title": "Título",
        "origin": "Origen",
        "file": "Archivo",
        "reason": "Motivo",
        "undated": "sin fecha",
        "single-origin": "un solo origen",
        "own-voice": "voz del propio autor o de alguien citado",
        "partly": "solo en parte: {sources}",
        "all_single": "Cada punto se encontró en un solo origen: una fuente, o varias que comparten un texto o la "
        "misma frase. Aun así, otras fuentes pueden decirlo, en parte o con otras palabras.",
        "most_single": "En más de un origen: solo {points}. Cada uno de los demás se encontró en uno solo: una "
        "fuente, o varias que comparten un texto o la misma frase. Aun así, otras fuentes pueden decirlo, en parte o "
        "con otras palabras.",
        "some_single": "«Un solo origen»: una fuente, o varias que comparten un texto o la misma frase. Aun así, "
        "otras fuentes pueden decirlo, en parte o con otras palabras.",
        "the_points": "el punto {points}|los puntos {points}",
        "and": "y",
        "untested": "La calidad de la selección de frases no se ha medido en {languages}.",
        "absent": "No se encontró nada en las fuentes sobre: {title}.",
        "no_room": "Sin espacio para: {titles}. Con más palabras figuraría aquí.",
        "none_dated": "Ningún documento indica su fecha: «lunes» u «hoy» se dicen de un día desconocido.",
        "some_dated": "Documentos con fecha: {dated} de {documents}.",
        "one_origin": "Este tema se apoya en un solo origen.",
        "shared_origin": "Las fuentes del mismo origen proceden de un solo texto y cuentan como una.",
        "method": "Las frases se citan palabra por palabra de las fuentes.",
        "wordings": "Otras formulaciones",
        "wordings_of": "Las palabras de las fuentes, donde difieren de las del punto.",
        "chart": "Documentos por día y tema",
        "chart_months": "Documentos por mes y tema",
        "earlier": "antes",
        "uncited": "No citado",
        "quotation": "«{text}»",
        "paragraph": "párr. {number}",
        "page": "pág. {number}",
        "page_of": "Página {page} de {pages}",
        "documents": "documento|documentos",
        "outlets": "medio nombrado|medios nombrados",
        "origins": "origen|orígenes",
        "unread": "archivo no leído|archivos no leídos",
        "coverage_unread": "{coverage}; {unread}",
        "months": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "months_short": "ene. feb. mar. abr. mayo jun. jul. ago. sept. oct. nov. dic.",
        "first_of_month": "1",
        "day": "{day} de {month} de {year}",
        "day_month": "{day} de {month}",
        "span": "del {first} al {last}",
        "month": "{month} de {year}",
        "published": "publicado",
        "days_meant": "{words}: {day}",
        "more_days_meant": "{first}; {second}",
    },
}

# Words that memos were made with before, which still say the same.
FORMER = {
    "method": ("Les phrases sont citées mot pour mot d’après les sources.",),
    "wordings": ("Andere Wortlaute",),
}

ENGLISH = WORDING["en"]  # for messages, which are English whatever the language of the memo


def in_language(memo: Memo, language: str) -> Memo:
    """The memo of that language, with the titles that the program gave itself in its words."""
    wording = WORDING[language]
    translated = {fixed.title: wording[fixed.kind].format(number=fixed.number) for fixed in memo.fixed}
    return memo._replace(
        sections=tuple(
            section._replace(title=translated.get(section.title, section.title)) for section in memo.sections
        ),
        points=tuple(point._replace(theme=translated.get(point.theme, point.theme)) for point in memo.points),
        fixed=tuple(fixed._replace(title=translated[fixed.title]) for fixed in memo.fixed),
        language=language,
    )


def day(value: date, wording: Mapping[str, str]) -> str:
    """A date as a reader of that language writes it.

    >>> day(date(2016, 8, 1), WORDING["fr"])
    '1er août 2016'
    """
    return _form(value, "day", "months", wording)


def short_day(value: date, wording: Mapping[str, str]) -> str:
    """A date without its year, the month cut short, where there is little room: "6 Aug"."""
    return _form(value, "day_month", "months_short", wording)


def month(value: date, wording: Mapping[str, str]) -> str:
    """The month of a date with its year: "August 2016"."""
    return _form(value, "month", "months", wording)


def short_month(value: date, wording: Mapping[str, str]) -> str:
    """The month of a date, cut short, with its year: "Aug 2016"."""
    return f"{wording['months_short'].split()[value.month - 1]} {value.year}"


def _form(value: date, form: str, months: str, wording: Mapping[str, str]) -> str:
    return wording[form].format(
        day=wording["first_of_month"] if value.day == 1 else value.day,
        month=wording[months].split()[value.month - 1],
        year=value.year,
    )


def span(first: date, last: date, wording: Mapping[str, str]) -> str:
    """A range of days; what both ends share of month and year is said once.

    >>> span(date(2016, 7, 26), date(2016, 8, 6), WORDING["en"])
    '26 July to 6 August 2016'
    """
    if first == last:
        return day(last, wording)
    begin = day(first, wording)
    if first.year == last.year:
        begin = _form(first, "day_month", "months", wording)
        if first.month == last.month:
            # What stands before the month: "26", "26.", "1er".
            begin = (
                wording["day_month"]
                .split(" ")[0]
                .format(day=wording["first_of_month"] if first.day == 1 else first.day)
            )
    return wording["span"].format(first=begin, last=day(last, wording))


def count(number: int, noun: str, wording: Mapping[str, str]) -> str:
    """ "1 document", "5 documents": `noun` is a key whose words are given as "one|several"."""
    one, several = wording[noun].split("|")
    return f"{number} {one if number == 1 else several}"


def header_lines(header: Header, wording: Mapping[str, str]) -> list[tuple[str, str]]:
    """(label, text) of each line of the header block that has something to say.

    >>> header_lines(Header("Floods", to="City council", date=date(2016, 8, 6)), WORDING["en"])
    [('To', 'City council'), ('Date', '6 August 2016')]
    """
    stated = {
        "to": header.to,
        "from": header.sender,
        "date": header.date and day(header.date, wording),
        "subject": header.subject,
        "reference": header.reference,
    }
    return [(wording[key], text) for key, text in stated.items() if text]


def coverage(covered: Coverage, wording: Mapping[str, str]) -> str:
    """The line that says what the memo rests on; a fact that nobody stated is left out.

    >>> coverage(Coverage(5, 4, 3, date(2016, 7, 26), date(2016, 8, 6), 1), WORDING["en"])
    '5 documents, 4 named outlets, 3 origins, 26 July to 6 August 2016; 1 file not read'
    """
    facts = [count(covered.documents, "documents", wording)]
    if covered.outlets:
        facts.append(count(covered.outlets, "outlets", wording))
    facts.append(count(covered.origins, "origins", wording))
    if covered.first and covered.last:
        facts.append(span(covered.first, covered.last, wording))
    line = ", ".join(facts)
    if covered.unread:
        line = wording["coverage_unread"].format(coverage=line, unread=count(covered.unread, "unread", wording))
    return line
