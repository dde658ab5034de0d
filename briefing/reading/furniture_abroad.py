"""The words of `furniture_phrases` in German, French, Spanish, Portuguese, Italian and Dutch.

A phrase speaks to the reader ("wir verwenden Cookies", not "verwenden Cookies"): of cookies and subscribers there is
news as well. Italian "abbonati" is an imperative and "the subscribers", Portuguese "leia mais" a link and a wish.
"""

from __future__ import annotations

from typing import NamedTuple


class Phrases(NamedTuple):
    """What betrays one kind of furniture, a bar between two phrases: `anywhere` mark the paragraph they stand in,
    `opening` the one they open, up to the end of a word, `label` words only name the kind of a line that has no full
    stop and is no prose anyway, and `whole` lines are furniture only if they say nothing else."""

    anywhere: str = ""
    opening: str = ""
    label: str = ""
    whole: str = ""


ABROAD: dict[str, Phrases] = {
    "legal notice": Phrases(
        anywhere="""wir verwenden cookies|wir nutzen cookies|wir setzen cookies|diese seite verwendet cookies
        |stimmen sie der verwendung von|stimmen sie der nutzung von|nous utilisons des cookies
        |vous acceptez l'utilisation|vous acceptez le dépôt|vous n'avez pas accepté les cookies
        |utilizamos cookies|usamos cookies|consideramos que acepta|usted acepta el uso de cookies
        |aceptas el uso de cookies|você concorda com a nossa|você concorda com nossa|este site usa cookies
        |utilizziamo cookie|utilizziamo i cookie|usiamo i cookie|accetti l'uso dei cookie
        |accetti l'utilizzo dei cookie|acconsenti all'uso dei|wij gebruiken cookies
        |deze website maakt gebruik van cookies|deze site maakt gebruik van cookies
        |toute reproduction interdite|toute reproduction totale ou|queda prohibida la reproducción total
        |reproducción total o parcial|proibida a reprodução total|nachdruck, auch auszugsweise""",
        label="""datenschutzerklärung|datenschutzhinweise|allgemeine geschäftsbedingungen|nutzungsbedingungen
        |cookie-einstellungen|mentions légales|politique de confidentialité|conditions générales d'utilisation
        |gestion des cookies|accepter les cookies|aviso legal|política de privacidad|política de privacidade
        |política de cookies|condiciones de uso|termos de uso|informativa sulla privacy|note legali
        |riproduzione riservata
        |privacyverklaring|algemene voorwaarden""",
        whole="impressum|agb|datenschutz",
    ),
    "caption": Phrases(
        opening="""bildquelle:|bildnachweis:|bildrechte:|symbolbild:|symbolfoto:|archivfoto:|archivbild:|photo :
        |photos :
        |image :|images :|crédit photo|crédits photo|fotografía:|imagen:|imagem:|immagine:|beeld:|imagen de archivo
        |imagem de arquivo|immagine di repertorio|foto di repertorio|foto d'archivio""",
        label="""bildquelle|bildnachweis|bildrechte|symbolbild|symbolfoto|themenbild|archivfoto|archivbild|archieffoto
        |archiefbeeld|beeld|crédits|crédito:|créditos:|crédito da foto|fotografía:|imagen de archivo|imagen:
        |imagem de arquivo|imagem ilustrativa|imagem:|immagine di repertorio|immagine:|grafik:|infografik:
        |infographie :|infografía:|infográfico:|infografica:|ansicht vergrößern|agrandir l'image
        |lire la légende|ampliar foto|ampliar imagen|ampliar imagem|vergroot afbeelding""",
        whole="archivo|archiv|archives|arquivo|archivio|archief|reproducción|reprodução|divulgação|ingrandisci",
    ),
    "agency credit": Phrases(
        label="""mit agenturmaterial|mit agenturen|avec agences|con agencias|com agências|con información de
        |com informações da|com informações de|com informações do""",
    ),
    "advertisement": Phrases(
        anywhere="""la suite après cette publicité|la suite après la publicité|continua depois da publicidade
        |continua dopo la pubblicità|prosegue dopo la pubblicità|continúa después de la publicidad
        |nach der anzeige weiter|artikel gaat verder onder""",
        whole="werbung|advertentie|inserzione",
    ),
    "newsletter box": Phrases(
        anywhere="""newsletter im browser|e-mail im browser|newsletter abbestellen|vom newsletter abmelden
        |sie erhalten diese e-mail|sie erhalten diesen newsletter|vous recevez cet e-mail
        |vous recevez cette newsletter|vous a transféré cet e-mail|recibes este correo
        |unseren newsletter|unserem newsletter|unsere newsletter|unser newsletter|newsletter abonnieren
        |unseren kostenlosen newsletter|mit dem newsletter bleiben|auf dem laufenden mit unser
        |bereits ein abo?|noch kein abo?|bereits abonnent?|artikel ist nur für abonnenten|benötigen sie ein abo
        |geben sie ihre e-mail-adresse|notre newsletter|nos newsletters|notre lettre d'information
        |abonnez-vous pour lire|abonnez-vous à partir|cet article est réservé aux|article réservé aux abonnés
        |contenu réservé aux abonnés|suite est réservée aux abonnés|de cet article à lire|déjà abonné ?
        |pas encore abonné ?|vous désinscrire à tout moment|vous désabonner à tout moment
        |saisissez votre adresse|votre adresse e-mail est utilisée|nuestra newsletter|nuestras newsletters
        |nuestro boletín|nuestros boletines|suscríbete a nuestr|suscríbase a nuestr|suscríbete para
        |contenido exclusivo para suscriptores|contenido es exclusivo para suscriptores|¿ya eres suscriptor
        |¿ya es suscriptor|recibe en tu correo|reciba en su correo|introduce tu correo
        |nossa newsletter|nossas newsletters|assine a newsletter|conteúdo exclusivo para assinantes
        |conteúdo é exclusivo para assinantes|já é assinante?|ainda não é assinante?|receba as notícias do dia
        |receba as principais notícias|nostra newsletter|nostre newsletter|iscriviti alla newsletter
        |abbonati per leggere|abbonati per continuare|contenuto riservato agli abbonati
        |articolo è riservato agli abbonati|contenuto è riservato agli abbonati|sei già abbonato
        |inserisci la tua email|onze nieuwsbrief|onze nieuwsbrieven|aan voor de nieuwsbrief|nog geen abonnee?""",
        opening="""jetzt abonnieren|jetzt anmelden|jetzt registrieren|abonnieren sie|abonnez-vous à|recevez chaque matin
        |recevez chaque semaine|recevez gratuitement|suscríbete a|suscríbete al|suscríbase a
        |suscríbase al|recibe cada mañana|recibe gratis
        |inscreva-se em|inscreva-se na|ricevi ogni mattina|ricevi ogni giorno|iscriviti a|iscriviti al|iscriviti alle
        |iscriviti ai""",
        label="""im browser anzeigen|im browser ansehen|voir dans le navigateur|ver en el navegador|ver no navegador
        |visualizza nel browser|bekijk in browser|bekijk in je browser|cancelar la suscripción|annulla l'iscrizione
        |jetzt newsletter|jetzt abonnieren|jetzt anmelden|exklusiv für abonnenten|nur für abonnenten
        |weiterlesen mit
        |abonnez-vous|je m'abonne|réservé aux abonnés|réservé à nos abonnés|suscríbete|suscríbase
        |exclusivo para suscriptores|solo para suscriptores|iniciar sesión|inicia sesión|inscreva-se
        |assine nossa|assine a|exclusivo para assinantes|iscriviti|riservato agli abbonati|alleen voor abonnees
        |word abonnee""",
        whole="""abonnieren|anmelden|registrieren|s'abonner|se connecter|s'inscrire|assine|assinar|abbonati|accedi
        |abonneren""",
    ),
    "share bar": Phrases(
        anywhere="""folgen sie uns auf|folgt uns auf facebook|folgt uns auf instagram|folgt uns auf twitter
        |folgt uns auf social|folge uns auf|suivez-nous sur|síguenos en|síganos en|siga-nos no
        |siga-nos na
        |siga o canal do|siga o canal no|seguici su|volg ons op""",
        label="""artikel teilen|auf facebook teilen|auf twitter teilen|auf whatsapp teilen|link kopieren|partager sur
        |partager l'article|partager cet article|copier le lien|compartir en|compartir esta noticia|copiar enlace
        |compartilhe no|compartilhe esta|compartilhar no|copiar link|condividi su|condividi l'articolo|copia link
        |deel dit artikel|deel op""",
        whole="""teilen|drucken|merken|partager|imprimer|envoyer|réagir|compartir|imprimir|guardar|compartilhe
        |compartilhar
        |condividi|stampa|delen|afdrukken""",
    ),
    "blurb about the outlet": Phrases(
        label="über den autor|über die autorin|à propos de l'auteur|sobre el autor|sobre o autor|sull'autore",
        whole="""über uns|kontakt|qui sommes-nous|qui sommes-nous ?|nous contacter|quiénes somos|contacto|quem somos
        |contato
        |chi siamo|contatti|over ons""",
    ),
    "related headline": Phrases(
        anywhere="""könnte sie auch interessieren|könnte dich auch interessieren|finden sie hier|findet ihr hier
        |finden sie bei uns|lest ihr hier|, klicken sie|cliquez sur l|cliquez ici|cliquer ici""",
        opening="""hier klicken|klicken sie hier|cliquez ici|haz clic aquí|haga clic aquí|pincha aquí|clique aqui
        |clicca qui
        |klik hier|lesen sie hier|lesen sie dazu|lesen sie mehr|lesen sie weiter|lies auch|mehr dazu:|mehr dazu lesen
        |mehr dazu hier|auch interessant:|weiterlesen:|lire aussi|lire également|lire la suite|voir aussi|à voir aussi
        |lee también|lee más|leer más|lea además|vea también|seguir leyendo|sigue leyendo|te puede interesar
        |le puede interesar|también te puede interesar|quizás te interese|leia mais|leia ainda|leia a íntegra
        |veja também|veja mais|saiba mais|confira também|continue lendo|leggi tutto|leggi di più|continua a leggere
        |vedi anche|guarda anche:|potrebbe interessarti|ti potrebbe interessare|lees ook|lees verder|lees meer
        |bekijk ook""",
        label="""lire l'article|voir plus|im video|en vidéo|en images|vidéo|vídeo|sur le même sujet|das könnte sie
        |noticias relacionadas|artículos relacionados|notícias relacionadas|articoli correlati|te recomendamos""",
        whole="""zum thema|mehr|mehr dazu|mehr lesen|weiterlesen|jetzt weiterlesen|auch interessant|meistgelesen
        |nach oben|zur startseite|lire plus|pour aller plus loin|notre dossier|la rédaction vous conseille|les plus lus
        |dans la même rubrique|retour en haut|más información|más noticias|lo más leído|lo más visto|ver más
        |volver arriba|mais lidas|mais notícias|últimas notícias|voltar ao topo|approfondisci|per approfondire
        |i più letti|torna su|meest gelezen|meer nieuws""",
    ),
    "notice of the site": Phrases(
        anywhere="""ihr browser unterstützt|aktivieren sie javascript|externen inhalt anzeigen
        |finden sie einen externen inhalt|benötigen ihre zustimmung, bevor|mit dem betätigen der schaltfläche
        |externe inhalte angezeigt werden|inhalte von sozialen netzwerken ansehen
        |daten an drittanbieter|daten an drittplattformen|pour afficher ce contenu, vous
        |votre navigateur ne|activez javascript|activer javascript|ce contenu est bloqué car vous
        |su navegador no soporta|tu navegador no soporta|su navegador no admite|tu navegador no admite
        |seu navegador não suporta|il tuo browser non|uw browser ondersteunt""",
    ),
    "reader comments": Phrases(
        anywhere="""e-mail ne sera pas publiée|correo electrónico no será publicad|e-mail não será publicado
        |email non sarà pubblicato|e-mail-adresse wird nicht veröffentlicht""",
        label="kommentar schreiben|laisser un commentaire|deja un comentario|deixe um comentário|lascia un commento",
        whole="kommentare|commentaires|comentarios|comentários|commenti|reacties",
    ),
    "editor's note": Phrases(
        anywhere="""in einer früheren version dieses artikels|in einer früheren version dieses textes
        |in einer früheren version dieses beitrags|version précédente de cet article|versión anterior de este artículo
        |versión anterior de esta noticia
        |versión anterior de esta información|versão anterior deste texto|versão anterior desta reportagem
        |versione precedente di questo articolo|eerdere versie van dit artikel""",
        opening="""anmerkung der redaktion|anm. d. red.|anm. d. redaktion|note de la rédaction|nota de la redacción
        |nota del editor
        |nota da redação|nota do editor|nota della redazione""",
    ),
}
