"""What was said of an input in English -> the same in another language of memos.

Who opens, fetches or reads an input says in English why it could not (an UnreadableError) or what was odd (a note), as
the screen and memo.json show it. Here are these sentences in the other languages; `tests/test_translations.py` names
one that is missing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

# An entry is a sentence, or what may stand in the blank of one, in each language. A blank may have any name that the
# languages share; what stood in it is looked up as well.
ENTRIES = """
en it changed while it was read; run again when nobody writes to it
de während des Lesens verändert; noch einmal starten, wenn niemand mehr daran schreibt
fr modifié pendant la lecture ; relancer quand personne n’y écrit plus
es cambió mientras se leía; repetir cuando nadie escriba en él

en it is a link to a file that does not exist
de ein Verweis auf eine Datei, die es nicht gibt
fr un lien vers un fichier qui n’existe pas
es un enlace a un archivo que no existe

en it is a folder; name a file
de ein Ordner; eine Datei nennen
fr un dossier ; indiquer un fichier
es una carpeta; indicar un archivo

en it is no regular file (a pipe, a device or the like), so it was not opened
de keine gewöhnliche Datei (eine Pipe, ein Gerät oder Ähnliches) und deshalb nicht geöffnet
fr pas un fichier ordinaire (un tube, un périphérique ou autre), donc non ouvert
es no es un archivo normal (una tubería, un dispositivo o similar), así que no se abrió

en it is larger than {size} MB, the limit for one file
de größer als {size} MB, die Grenze für eine Datei
fr plus de {size} Mo, la limite pour un fichier
es más de {size} MB, el límite para un archivo

en there is no standard input
de keine Standardeingabe vorhanden
fr pas d’entrée standard
es no hay entrada estándar

en it cannot be opened: {reason}
de lässt sich nicht öffnen ({reason})
fr ne peut être ouvert ({reason})
es no se puede abrir ({reason})

en the name is not valid
de der Name ist ungültig
fr le nom n’est pas valide
es el nombre no es válido

en no such file or directory
de die Datei gibt es nicht
fr le fichier n’existe pas
es el archivo no existe

en permission denied
de keine Berechtigung
fr permission refusée
es permiso denegado

en not a directory
de kein Ordner
fr pas un dossier
es no es una carpeta

en file name too long
de der Name ist zu lang
fr le nom est trop long
es el nombre es demasiado largo

en too many levels of symbolic links
de zu viele Verweise nacheinander
fr trop de liens successifs
es demasiados enlaces seguidos

en input/output error
de Lesefehler des Datenträgers
fr erreur de lecture du support
es error de lectura del disco

en the server answered {status} {words}
de der Server antwortete {status} {words}
fr le serveur a répondu {status} {words}
es el servidor respondió {status} {words}

en {host} cannot be reached: {reason}
de {host} ist nicht erreichbar ({reason})
fr {host} est injoignable ({reason})
es no se puede acceder a {host} ({reason})

en it leads on more than {count} times
de leitet mehr als {count}-mal weiter
fr renvoie plus de {count} fois ailleurs
es redirige más de {count} veces

en this is no valid web address
de keine gültige Webadresse
fr pas une adresse web valide
es no es una dirección web válida

en it leads to an address of the kind {scheme}:, and only http and https are read
de führt zu einer Adresse der Art {scheme}:, und nur http und https werden gelesen
fr mène à une adresse du type {scheme}:, et seuls http et https sont lus
es lleva a una dirección del tipo {scheme}:, y solo se leen http y https

en the address holds a user name or password, which would be printed in the memo
de die Adresse enthält einen Benutzernamen oder ein Passwort, und das stünde dann im Memo
fr l’adresse contient un nom d’utilisateur ou un mot de passe, qui figurerait dans la note
es la dirección contiene un nombre de usuario o una contraseña, que figuraría en la nota

en it took more than {count} seconds
de dauerte mehr als {count} Sekunden
fr a pris plus de {count} secondes
es tardó más de {count} segundos

en {host} is an address of this machine or its network; --allow-local would read it
de {host} ist eine Adresse dieses Rechners oder seines Netzes; --allow-local läse sie
fr {host} est une adresse de cette machine ou de son réseau ; --allow-local la lirait
es {host} es una dirección de este equipo o de su red; --allow-local la leería

en the connection broke off before the end of the page
de die Verbindung brach vor dem Ende der Seite ab
fr la connexion s’est interrompue avant la fin de la page
es la conexión se cortó antes del final de la página

en it came packed as {kind}, which was not asked for
de kam als {kind} gepackt, was nicht verlangt war
fr reçu compressé en {kind}, ce qui n’était pas demandé
es llegó comprimido como {kind}, lo que no se pidió

en it is larger than {size} bytes, the limit for a page that is fetched
de größer als {size} Bytes, die Grenze für eine abgerufene Seite
fr plus de {size} octets, la limite pour une page récupérée
es más de {size} bytes, el límite para una página descargada

en its certificate is not valid ({reason})
de das Zertifikat ist ungültig ({reason})
fr le certificat n’est pas valide ({reason})
es el certificado no es válido ({reason})

en there is no such name, or no network
de den Namen gibt es nicht, oder es fehlt das Netz
fr ce nom n’existe pas, ou le réseau manque
es ese nombre no existe o no hay red

en its answer makes no sense
de die Antwort ist unverständlich
fr la réponse est incompréhensible
es la respuesta no se entiende

en it gives no date: that of the mail it was attached to
de nennt kein Datum: es gilt das der Mail, an der es hing
fr n’indique pas de date\u00a0: c’est celle du courriel auquel il était joint
es no indica fecha: vale la del correo al que iba adjunto

en it is damaged, or its reader fails on it ({error}); save it in another format
de beschädigt oder nicht lesbar ({error}); in einem anderen Format speichern
fr endommagé ou illisible ({error}) ; l’enregistrer dans un autre format
es dañado o ilegible ({error}); guardarlo en otro formato

en reading it took more than {count} seconds; it was given up
de nach mehr als {count} Sekunden wurde das Lesen abgebrochen
fr la lecture a été abandonnée après plus de {count} secondes
es la lectura se abandonó tras más de {count} segundos

en 1 control character removed
de 1 Steuerzeichen entfernt
fr 1 caractère de commande supprimé
es 1 carácter de control eliminado

en {count} control characters removed
de {count} Steuerzeichen entfernt
fr {count} caractères de commande supprimés
es {count} caracteres de control eliminados

en only the first {count} characters of {total} were read
de nur die ersten {count} von {total} Zeichen wurden gelesen
fr seuls les {count} premiers caractères sur {total} ont été lus
es solo se leyeron los primeros {count} caracteres de {total}

en decoded as {name}
de als {name} gelesen
fr lu comme {name}
es leído como {name}

en decoded as {name}; 1 damaged character
de als {name} gelesen; 1 Zeichen beschädigt
fr lu comme {name} ; 1 caractère endommagé
es leído como {name}; 1 carácter dañado

en decoded as {name}; {count} damaged characters
de als {name} gelesen; {count} Zeichen beschädigt
fr lu comme {name} ; {count} caractères endommagés
es leído como {name}; {count} caracteres dañados

en decoded as {name} without a byte order mark
de als {name} ohne Byte Order Mark gelesen
fr lu comme {name} sans marque d’ordre des octets
es leído como {name} sin marca de orden de bytes

en this is not a text file; convert it to text first
de keine Textdatei; erst in Text umwandeln
fr pas un fichier texte ; le convertir d’abord en texte
es no es un archivo de texto; convertirlo antes en texto

en it is marked as {name} but is damaged; save it again as UTF-8
de als {name} gekennzeichnet, aber beschädigt; neu als UTF-8 speichern
fr marqué comme {name} mais endommagé ; l’enregistrer de nouveau en UTF-8
es marcado como {name} pero dañado; guardarlo de nuevo como UTF-8

en its encoding could not be told; save it as UTF-8 (it looks like {name})
de die Zeichenkodierung ist unklar; als UTF-8 speichern (vermutlich {name})
fr l’encodage n’a pu être déterminé ; l’enregistrer en UTF-8 (sans doute {name})
es no se pudo determinar la codificación; guardarlo como UTF-8 (parece {name})

en possibly partial: the page asks readers to subscribe or to sign in
de vielleicht unvollständig: Die Seite fordert auf, ein Abo abzuschließen oder sich anzumelden
fr peut-être incomplet\u00a0: la page demande de s’abonner ou de se connecter
es quizá incompleto: la página pide suscribirse o iniciar sesión

en this looks like a list of links, not an article
de sieht nach einer Liste von Links aus, nicht nach einem Artikel
fr ressemble à une liste de liens, pas à un article
es parece una lista de enlaces, no un artículo

en named {suffix} but is {kind}
de heißt {suffix}, ist aber {kind}
fr nommé {suffix}, mais c’est {kind}
es se llama {suffix}, pero es {kind}

en plain text
de reiner Text
fr du texte brut
es texto sin formato

en Markdown
de Markdown
fr du Markdown
es Markdown

en a web page
de eine Webseite
fr une page web
es una página web

en a web archive
de ein Webarchiv
fr une archive web
es un archivo web

en a PDF
de eine PDF-Datei
fr un PDF
es un PDF

en a Word document
de ein Word-Dokument
fr un document Word
es un documento de Word

en an OpenDocument text
de ein OpenDocument-Text
fr un texte OpenDocument
es un texto OpenDocument

en an EPUB book
de ein EPUB-Buch
fr un livre EPUB
es un libro EPUB

en an RTF document
de ein RTF-Dokument
fr un document RTF
es un documento RTF

en a mail
de eine E-Mail
fr un courriel
es un correo

en a mailbox
de ein Postfach
fr une boîte de courriels
es un buzón de correo

en a JSON Lines archive
de ein JSON-Lines-Archiv
fr une archive JSON Lines
es un archivo JSON Lines

en a link
de ein Link
fr un lien
es un enlace

en a zip archive
de ein ZIP-Archiv
fr une archive zip
es un archivo zip

en it is an old Office file (.doc, .xls, .msg): save it as .docx, .eml or PDF
de eine alte Office-Datei (.doc, .xls, .msg); als .docx, .eml oder PDF speichern
fr un ancien fichier Office (.doc, .xls, .msg) ; l’enregistrer en .docx, .eml ou PDF
es un archivo antiguo de Office (.doc, .xls, .msg); guardarlo como .docx, .eml o PDF

en it is a picture: run OCR on it, or leave it out
de ein Bild; Texterkennung (OCR) anwenden oder weglassen
fr une image ; lui appliquer une reconnaissance de texte (OCR), ou l’écarter
es una imagen; aplicarle reconocimiento de texto (OCR) o dejarla fuera

en it is a gzip archive: unpack it first
de ein gzip-Archiv; erst entpacken
fr une archive gzip ; la décompresser d’abord
es un archivo gzip; descomprimirlo antes

en it is a bzip2 archive: unpack it first
de ein bzip2-Archiv; erst entpacken
fr une archive bzip2 ; la décompresser d’abord
es un archivo bzip2; descomprimirlo antes

en it is a 7z archive: unpack it first
de ein 7z-Archiv; erst entpacken
fr une archive 7z ; la décompresser d’abord
es un archivo 7z; descomprimirlo antes

en it is a rar archive: unpack it first
de ein rar-Archiv; erst entpacken
fr une archive rar ; la décompresser d’abord
es un archivo rar; descomprimirlo antes

en it is an xz archive: unpack it first
de ein xz-Archiv; erst entpacken
fr une archive xz ; la décompresser d’abord
es un archivo xz; descomprimirlo antes

en it is a Zstandard archive: unpack it first
de ein Zstandard-Archiv; erst entpacken
fr une archive Zstandard ; la décompresser d’abord
es un archivo Zstandard; descomprimirlo antes

en it is a program, not a text
de ein Programm, kein Text
fr un programme, pas un texte
es un programa, no un texto

en {library}, which reads {files}, is not installed; install it with: {command}
de {library} für {files} ist nicht installiert; zu installieren mit: {command}
fr {library}, qui lit les {files}, n’est pas installé ; pour l’installer\u00a0: {command}
es {library}, que lee {files}, no está instalado; para instalarlo: {command}

en PDF files
de PDF-Dateien
fr fichiers PDF
es archivos PDF

en RTF files
de RTF-Dateien
fr fichiers RTF
es archivos RTF

en web pages
de Webseiten
fr pages web
es páginas web

en it is a spreadsheet or a presentation: save what matters of it as text or PDF
de eine Tabelle oder Präsentation; das Wichtige davon als Text oder PDF speichern
fr un tableur ou une présentation ; enregistrer l’important en texte ou en PDF
es una hoja de cálculo o una presentación; guardar lo importante como texto o PDF

en it is a table: save what matters of it as text, or its articles as a JSON Lines archive
de eine Tabelle; das Wichtige davon als Text oder ihre Artikel als JSON-Lines-Archiv speichern
fr un tableau ; enregistrer l’important en texte, ou ses articles en archive JSON Lines
es una tabla; guardar lo importante como texto, o sus artículos como archivo JSON Lines

en it is an XML file of a kind that is not read: save it as text or HTML
de eine XML-Datei, deren Art nicht gelesen wird; als Text oder HTML speichern
fr un fichier XML d’un type qui n’est pas lu ; l’enregistrer en texte ou en HTML
es un archivo XML de un tipo que no se lee; guardarlo como texto o HTML

en it is a file of settings, not an article
de eine Datei mit Einstellungen, kein Artikel
fr un fichier de réglages, pas un article
es un archivo de ajustes, no un artículo

en it is a JSON data file, not an article
de eine JSON-Datei mit Daten, kein Artikel
fr un fichier de données JSON, pas un article
es un archivo de datos JSON, no un artículo

en its letters had been encoded twice, which was undone
de die Zeichen waren doppelt kodiert; das wurde rückgängig gemacht
fr les caractères avaient été encodés deux fois, ce qui a été corrigé
es los caracteres se habían codificado dos veces; se ha corregido

en it is damaged or incomplete
de beschädigt oder unvollständig
fr endommagé ou incomplet
es dañado o incompleto

en it is damaged or incomplete, and no page of it can be read
de beschädigt oder unvollständig; keine Seite ist lesbar
fr endommagé ou incomplet ; aucune page n’est lisible
es dañado o incompleto; ninguna página es legible

en it is incomplete: {name} is missing
de unvollständig, {name} fehlt
fr incomplet, {name} manque
es incompleto, falta {name}

en it is incomplete: it names no main document
de unvollständig, es fehlt das Hauptdokument
fr incomplet, le document principal manque
es incompleto, falta el documento principal

en it is incomplete: it has no text body
de unvollständig, es fehlt der Text
fr incomplet, le texte manque
es incompleto, falta el texto

en it holds no files
de enthält keine Dateien
fr ne contient aucun fichier
es no contiene archivos

en it holds more than {count} files
de enthält mehr als {count} Dateien
fr contient plus de {count} fichiers
es contiene más de {count} archivos

en it would unpack to more than {size} MB
de entpackt mehr als {size} MB
fr plus de {size} Mo une fois décompressé
es más de {size} MB una vez descomprimido

en it would unpack to {size} MB, like a zip bomb; it was left alone
de entpackt {size} MB, wie eine Zip-Bombe; nicht angerührt
fr {size} Mo une fois décompressé, comme une bombe zip ; laissé tel quel
es {size} MB una vez descomprimido, como una bomba zip; no se tocó

en it is encrypted: unpack it with its password first
de verschlüsselt; erst mit dem Passwort entpacken
fr chiffré ; le décompresser d’abord avec son mot de passe
es cifrado; descomprimirlo antes con su contraseña

en it is encrypted: save a copy that opens without a password
de verschlüsselt; eine Kopie ohne Passwort speichern
fr chiffré ; enregistrer une copie sans mot de passe
es cifrado; guardar una copia sin contraseña

en it is an encrypted mail: save its decrypted text
de eine verschlüsselte E-Mail; den entschlüsselten Text speichern
fr un courriel chiffré ; enregistrer le texte déchiffré
es un correo cifrado; guardar el texto descifrado

en it is copy-protected and cannot be read
de kopiergeschützt und nicht lesbar
fr protégé contre la copie et illisible
es protegido contra copia e ilegible

en it is a link to another file, which is not followed
de ein Verweis auf eine andere Datei, dem nicht gefolgt wird
fr un lien vers un autre fichier, qui n’est pas suivi
es un enlace a otro archivo, que no se sigue

en its markup is larger than {size} MB
de das Markup ist größer als {size} MB
fr le balisage dépasse {size} Mo
es el marcado supera los {size} MB

en its markup is nested too deep to be real
de das Markup ist zu tief verschachtelt, um echt zu sein
fr le balisage est trop imbriqué pour être authentique
es el marcado está demasiado anidado para ser auténtico

en its text is larger than {size} MB
de der Text ist größer als {size} MB
fr le texte dépasse {size} Mo
es el texto supera los {size} MB

en its XML is damaged
de das XML ist beschädigt
fr le XML est endommagé
es el XML está dañado

en its XML defines entities, which no text needs; it was left alone
de das XML definiert Entitäten, die kein Text braucht; nicht angerührt
fr le XML définit des entités, dont aucun texte n’a besoin ; laissé tel quel
es el XML define entidades, que ningún texto necesita; no se tocó

en it is not JSON
de kein JSON
fr pas du JSON
es no es JSON

en it is no JSON object with a "text"
de kein JSON-Objekt mit einem „text“
fr pas un objet JSON avec un « text »
es no es un objeto JSON con un «text»

en link only, not read: {address}
de nur ein Link zu {address}
fr un simple lien vers {address}
es solo un enlace a {address}

en it is a link without an address
de ein Link ohne Adresse
fr un lien sans adresse
es un enlace sin dirección

en it is a page without text
de eine Seite ohne Text
fr une page sans texte
es una página sin texto

en it is a web archive without a page
de ein Webarchiv ohne Seite
fr une archive web sans page
es un archivo web sin página

en the page was first published on {day} and changed later; the day given is that of the change
de die Seite erschien zuerst am {day} und wurde später geändert; genannt ist der Tag der Änderung
fr la page a paru d’abord le {day} et a été modifiée depuis ; le jour indiqué est celui de la modification
es la página apareció por primera vez el {day} y se modificó después; el día indicado es el del cambio

en the page was changed on {day}
de die Seite wurde am {day} geändert
fr la page a été modifiée le {day}
es la página se modificó el {day}

en it is larger than {size} MB, the limit for a web page
de größer als {size} MB, die Grenze für eine Webseite
fr plus de {size} Mo, la limite pour une page web
es más de {size} MB, el límite para una página web

en it has more than {count} elements, which no article has
de enthält mehr als {count} Elemente, so viele hat kein Artikel
fr contient plus de {count} éléments, ce qu’aucun article n’a
es contiene más de {count} elementos, que ningún artículo tiene

en no article was told from the rest of the page, so all of it was read
de kein Artikel war vom Rest der Seite zu unterscheiden, deshalb wurde alles gelesen
fr aucun article ne se distinguait du reste de la page, elle a donc été lue en entier
es ningún artículo se distinguía del resto de la página, así que se leyó entera

en it has more than {count} groups of parts, which no mail has
de enthält mehr als {count} Gruppen von Teilen, so viele hat keine E-Mail
fr contient plus de {count} groupes de parties, ce qu’aucun courriel n’a
es contiene más de {count} grupos de partes, que ningún correo tiene

en a mail may have {most} attachments, and this one has {count}
de höchstens {most} Anhänge einer E-Mail werden gelesen, und diese hat {count}
fr on lit au plus {most} pièces jointes d’un courriel, et celui-ci en a {count}
es se leen como máximo {most} adjuntos de un correo, y este tiene {count}

en {most} messages of a mailbox are the most that is read
de höchstens {most} Nachrichten eines Postfachs werden gelesen
fr on lit au plus {most} messages d’une boîte
es se leen como máximo {most} mensajes de un buzón

en tracked changes: {kept} insertions read as text, {left_out} deletions left out
de Änderungsverfolgung: Einfügungen als Text gelesen ({kept}), Löschungen weggelassen ({left_out})
fr suivi des modifications\u00a0: insertions lues comme texte ({kept}), suppressions écartées ({left_out})
es control de cambios: inserciones leídas como texto ({kept}), eliminaciones omitidas ({left_out})

en tracked changes: insertions read as text, deletions left out
de Änderungsverfolgung: Einfügungen als Text gelesen, Löschungen weggelassen
fr suivi des modifications\u00a0: insertions lues comme texte, suppressions écartées
es control de cambios: inserciones leídas como texto, eliminaciones omitidas

en {count} of {total} pages have no text: run OCR
de Seiten ohne Text ({count} von {total}); Texterkennung (OCR) anwenden
fr pages sans texte ({count} sur {total}) ; appliquer une reconnaissance de texte (OCR)
es páginas sin texto ({count} de {total}); aplicar reconocimiento de texto (OCR)

en in places its letters make no sense, for want of a font: these are set aside
de stellenweise ergeben die Buchstaben keinen Sinn, weil eine Schrift fehlt; sie bleiben außer Betracht
fr par endroits, les lettres n’ont pas de sens, faute de police\u00a0: elles sont écartées
es en algunas partes las letras no tienen sentido, por falta de una fuente: se dejan de lado

en only the first {count} of {total} pages were read
de nur die ersten {count} von {total} Seiten wurden gelesen
fr seules les {count} premières pages sur {total} ont été lues
es solo se leyeron las primeras {count} páginas de {total}

en its pages are empty
de die Seiten sind leer
fr les pages sont vides
es las páginas están vacías

en it has no pages
de enthält keine Seiten
fr ne contient aucune page
es no tiene páginas
"""

BLANK = r"\{\w+\}"


class Form(NamedTuple):
    """A sentence with blanks: its words between them in English, what it looks like, and the sentence in the language
    that is asked for."""

    fixed: tuple[str, ...]
    pattern: str
    words: str


def translated(words: str, wording: Mapping[str, str]) -> str:
    """English `words` in the language of the fixed words; as they are where the table does not have them.

    >>> translated("it holds more than 10,000 files", {"code": "de", "thousands": "1.000"})
    'enthält mehr als 10.000 Dateien'
    >>> translated("the words of a plug-in", {"code": "de", "thousands": "1.000"})
    'the words of a plug-in'
    """
    sentences, forms = _entries(wording["code"])
    if words in sentences:
        return sentences[words]
    for form in forms:
        found = all(map(words.__contains__, form.fixed)) and re.fullmatch(form.pattern, words, re.S)
        if found:
            blanks = {name: translated(value, wording) for name, value in found.groupdict().items()}
            return form.words.format_map(blanks)
    is_number = re.fullmatch(r"\d{1,3}(?:,\d{3})+", words)
    return words.replace(",", wording["thousands"][1:-3]) if is_number else words


@cache
def _entries(language: str) -> tuple[dict[str, str], tuple[Form, ...]]:
    """The entries without blanks by their English words, and those with blanks: what says more comes before what would
    take the rest for a blank."""
    sentences, forms = {}, []
    for entry in entries():
        english, words = entry["en"], entry[language]
        fixed = re.split(BLANK, english)
        if len(fixed) > 1:
            pattern = re.sub(r"\\{(\w+)\\}", r"(?P<\1>.+)", re.escape(english))
            forms.append(Form(tuple(fixed), pattern, words))
        else:
            sentences[english] = words
    return sentences, tuple(sorted(forms, key=lambda form: -len("".join(form.fixed))))


def entries() -> list[dict[str, str]]:
    """Each entry of the table: code of a language -> its words."""
    return [dict(line.split(" ", 1) for line in entry.splitlines()) for entry in ENTRIES.strip().split("\n\n")]
