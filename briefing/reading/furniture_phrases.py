"""The words by which the furniture of any news site is known, as data: phrase -> the kind of furniture it betrays.

All lower case, straight apostrophes, single spaces. A phrase that marks whole sentences stands here only if a report
has next to no use for it: "sign up" is news ("states that sign up for the plan"), "sign up for our" is not.
"""

from __future__ import annotations

from briefing.reading.furniture_abroad import ABROAD, Phrases

BY_KIND: dict[str, Phrases] = {
    "legal notice": Phrases(
        anywhere="""all rights reserved|may not be published, broadcast|without the express written
        |prior written consent|prior written permission|this material may not be
        |reproduced with permission|reprinted with permission|republished with permission
        |you could face fines|you may face fines|our use of cookies|uses cookies|we use cookies
        |is using cookies|accept cookies|all cookies|cookie policy|cookies that are|our privacy policy
        |privacy notice|website terms of use|terms & conditions|personal, non-commercial use
        |order reprints|you agree to our|you agree to the terms|by signing up,|by subscribing,
        |by registering,|affiliate commission|earn a commission|small commission|affiliate links
        |content of external|opinions expressed are|views expressed are|views expressed in this
        |are a registered trademark|is a registered trademark|are trademarks of|data is delayed
        |quotes are delayed|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados
        |todos os direitos reservados|tutti i diritti riservati|все права защищены|© 19|© 20|copyright ©|copyright 20
        |copyright 19|©20|©19|uncorrected machine-read|not intended to diagnose|creative commons license
        |processing of my personal""",
        opening="©|(c) 20|disclaimer:|disclosure:",
        label="copyright|terms of use|terms of service|terms and conditions|privacy|disclaimer|cookies",
    ),
    "web archive notice": Phrases(
        anywhere="""crawl data to the internet archive|these crawls are part of an effort|crawls of supported
        |added to the wayback machine|outsider-uploaded warcs|the internet archive hopes
        |this page was archived|archived from the original|seed for this crawl
        |this collection contains web crawls|is a web crawl|web collections curated
        |service of the internet archive|this page is not available|having trouble locating a
        |check the url for|typing the web address""",
    ),
    "embedded post": Phrases(
        anywhere="""location information to your tweets|delete your tweet location|tweet with a location
        |location to your tweets|when you tweet with a location|pic.twitter.com|twitter will use this
        |when you see a tweet you love|get instant insight into what people
        |you'll spend most of your time|fastest way to share someone else|a post shared by
        |a photo posted by|a video posted by|view this post on|copy this link
        |end of twitter post|end of instagram post|end of facebook post""",
        opening="skip twitter post|skip instagram post|skip facebook post|skip youtube post",
        label="this tweet|view on instagram|loading tweet",
    ),
    "caption": Phrases(
        anywhere="""file photo|(ap photo|(photo by|(photograph by|(photo:|(photo credit|image copyright
        |image caption|media caption|/getty images|(getty)|via getty|/ap)|/reuters)|/afp)
        |(associated press)|staff photographer|courtesy photo|photo courtesy|handout photo
        |click to enlarge|in this photo provided|in this image from|in this image made
        |in this photo taken|in this handout|in this undated|seen in this photo|seen in this image
        |seen in this undated|seen in this file|in this courtroom sketch|archivbild|(foto:
        |photo d'illustration|foto de archivo|embed more news videos|caption close image""",
        opening="""file -|file—|file —|file –|photo:|photos:|image:|images:|picture:|pictured:|pictured above
        |above:|photo by|photograph by|photo illustration|getty images|image copyright|media caption|image caption
        |bild:|foto:|fotos:|hide caption|enlarge image|view photos|picture by""",
        label="photo|photos|image|picture|credit|caption|foto|fotos|bild|légende|crédit|enlarge|getty|illustration",
    ),
    "agency credit": Phrases(
        anywhere="""contributed to this report|contributed to this story|contributed to this article
        |contributed reporting|contributed to this post|additional reporting by|; editing by
        |story was originally published|article was originally published|article was first published
        |story was first published|with assistance from""",
        opening="""(reporting|(writing|(additional reporting|(editing|reporting by|writing by|editing by
        |additional reporting|with reporting by|with reports from|with material from|with files from
        |source:|sources:|quelle:|quellen:|fuente:|fonte:|источник:|compiled by|originally published""",
        label="avec afp|mit material|associated press writers",
    ),
    "advertisement": Phrases(
        anywhere="""continue reading the main story|story continues below|story continued below
        |article continues below|continues after advertisement|scroll to continue|skip advertisement
        |ad feedback|powered by outbrain|recommended by outbrain|sponsored content|sponsored advertising
        |sponsorship has no influence|paid post|ad blocker""",
        opening="advertisement|this article is sponsored",
        label="""advertisement|advertisements|advertise|ads by|sponsored|promoted|presented by|brought to you by
        |together with|supported by|in partnership with|a message from|en partenariat avec|anzeige|publicité|publicidad
        |publicidade|pubblicità|реклама""",
    ),
    "newsletter box": Phrases(
        anywhere="""sign up for our|sign up to our|sign up to receive|sign up to get|sign up here|sign up now
        |sign up for breaking|sign up for the latest|sign up to start|subscribe to our|subscribe now
        |subscribe today|subscribe here|to your inbox|in your inbox|your in-box|right to your
        |enter your email|your email address|your e-mail address|invalid email|thanks for subscribing
        |thank you for subscribing|successfully subscribed|email alerts|our newsletter|weekly newsletter
        |daily newsletter|free newsletter|'s newsletters|'s newsletter|us weekly newsletter
        |our daily email|breaking news alerts|breaking news emails|get the latest news
        |stay up to date with|stay up to date on|as an interest to stay|support our journalism
        |already a subscriber|delivered to your email|delivered to your mailbox
        |verify you're not a robot|start your day with|you can unsubscribe
        |view in browser|view in your browser|view this email|read on the web|email preferences|report this email
        |received this email because|receiving this email because|receiving this newsletter because
        |received this message because|receiving this message because|was this email forwarded
        |to your address book|our mailing address is|your referral|cancel your subscription
        |like getting this newsletter|feedback on this newsletter|no longer wish to receive
        |already have an account?|to continue receiving updates|this email format|today's email?
        |download our app|download the app|iphone app now|android app""",
        opening="""get the latest|get breaking|get daily|get this delivered|sign up|subscribe to|want stories
        |join our|your guide to the|don't miss""",
        label="""newsletter|newsletters|subscribe|unsubscribe|get the|get our|view online|read online|open in app
        |get app|join the newsletter|email address|start trial|start your free trial|get the full story
        |cancel at any time|cancel anytime""",
    ),
    "share bar": Phrases(
        anywhere="""share this story|share this article|click to share|click to email|opens in new window|tweet this
        |follow us on|follow him on twitter
        |follow her on twitter|follow me on twitter|like us on facebook|find us on|join the conversation
        |on twitter @|on twitter at|and google+|to your google+|facebook or google+
        |subscribe to his updates|subscribe to her updates|interest in spreading the word|skip in skip x embed""",
        opening="share on|share this|follow @",
        label="share|tweet|follow|save",
        whole="facebook|twitter|whatsapp|linkedin|google+|pinterest|reddit",  # "Twitter vote" is a heading
    ),
    "blurb about the outlet": Phrases(
        anywhere="""have a tip|got a tip|confidential news tip|send us a tip|send us a secure
        |we want to hear from you|would like to hear from you|we'd like to hear from you
        |journalists report|our journalists|our journalism|our newsroom|is a nonprofit news
        |is a non-profit news|is an independent news|is a news agency that|leading digital publisher
        |nonprofit newsroom|can be reached at|may be reached at|reach him at|reach her at
        |is a staff writer|is a senior writer|is a freelance|is the author of the book
        |is a contributing writer|is a contributing editor|is a reporter for|is a senior editor
        |is a senior reporter|visit our corporate""",
        opening="about us|about the author|contact us|email:|e-mail:|tel:|phone:|contact:",
        label="about us|contact us|contact",
    ),
    "related headline": Phrases(
        anywhere="""see also:|read also:|click here|tap here|read the full story|read the full article
        |lesen sie auch|mehr zum thema|lea también|leia também|leggi anche|читайте также
        |tell us what you|in the comments below|read more about""",
        opening="""read more|related:|see also|more:|watch:|video:|listen:|gallery:|also read|most read
        |most popular|you may also|click here|click on|click the|for more information|for more on
        |for more news|for more from|to read more|online:|à lire|back to top|now playing|here's more
        |on a mobile device|related stories|also see""",
        label="""related|read|more from|more on|more stories|more news|watch|video|videos|listen|gallery
        |slideshow|in pictures|most read|most popular|trending|recommended|up next|next article
        |previous article|continue reading|keep reading|full coverage|learn more|for more|view all
        |view gallery|back to top|top stories""",
    ),
    "notice of the site": Phrases(
        anywhere="""media playback is unsupported|your browser does not|enable javascript|javascript is disabled
        |update your browser|upgrade your browser|modal window|dialog window|video unavailable
        |click to play|tap to play|video will start|please try again|something went wrong
        |you have been logged|there was an error processing|page you requested|page not found
        |this iframe contains|is for validation purposes|should be left unchanged|i understand the terms
        |i agree to the terms|copy this code|report a typo|video player is loading|adobe flash player
        |flash player to view""",
        opening="media requires|now playing",
        label="loading|play|mute",
    ),
    "reader comments": Phrases(
        anywhere="""comments powered by|leave a comment|post a comment|next time i comment|comments are closed
        |community rules|community guidelines|leave your comment|log in to leave""",
        label="comments|comment|reply|log in|sign in",
    ),
    "editor's note": Phrases(
        anywhere="""story has been updated|article has been updated|post has been updated|an earlier version of this
        |a previous version of this|this is a developing story|story was originally
        |article was originally|article first appeared|story first appeared|this story corrects
        |this article appeared in print|story has been corrected|article has been corrected
        |story was updated|article was updated|was last updated at|was prepared in partnership
        |post originally ran|story originally ran|article originally ran|post originally appeared
        |this corrects the|update: adds """,
        opening="editor's note|(adds |correction:|clarification:|note to readers|(this story|(this article|note:",
        label="last updated|story highlights|correction",
    ),
}


def _split(phrases: str) -> tuple[str, ...]:
    """Without the white space of a new line; a space that a phrase ends with on its line belongs to it."""
    lines = "".join(line.lstrip() for line in phrases.split("\n"))
    return tuple(phrase for phrase in lines.split("|") if phrase)


def _kinds(field: str) -> tuple[tuple[str, str], ...]:
    """The phrases of a field of Phrases, each with its kind, those in other languages behind the English ones."""
    tables = (*BY_KIND.items(), *ABROAD.items())
    return tuple((phrase, kind) for kind, phrases in tables for phrase in _split(getattr(phrases, field)))


ANYWHERE, OPENING, LABELS = map(_kinds, ("anywhere", "opening", "label"))
WHOLE = dict(_kinds("whole"))
# A quotation may hold any phrase: a paragraph that says who said it is prose, whatever the weaker kinds find in it.
STRONG = frozenset(["web archive notice", "embedded post", "caption", "notice of the site"])
