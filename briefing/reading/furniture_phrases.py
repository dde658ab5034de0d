"""The words by which the furniture of any news site is known, as data: phrase -> the kind of furniture it betrays.

All lower case, straight apostrophes, single spaces. A phrase that marks whole sentences stands here only if a report
has next to no use for it: "sign up" is news ("states that sign up for the plan"), "sign up for our" is not. Where no
phrase alone is safe, "…" joins it to a second sign that must stand behind it in the paragraph.
"""

from __future__ import annotations

from briefing.reading.furniture_abroad import ABROAD, Phrases
from briefing.reading.labels import RELEASE

BY_READERS = "reader comments"
RELEASED = "head of a press release"

BY_KIND: dict[str, Phrases] = {
    "legal notice": Phrases(
        anywhere="""all rights reserved|may not be published, broadcast|may not be reproduced|this material may not be
        |written consent…reproduc|written permission…reproduc|reproduced…written consent|reproduced…written permission
        |reproduced with permission|reprinted with permission|republished with permission
        |please note that you could face fines|our use of cookies|we use cookies
        |this site uses cookies|this website uses cookies|this page uses cookies|our site uses cookies
        |our website uses cookies|uses cookies…your experience|uses cookies…you agree|site is using cookies
        |our cookie policy|cookies that are categorized|our privacy policy|our privacy notice
        |website terms of use|our terms & conditions|terms & conditions apply|personal, non-commercial use
        |order reprints|you agree to our|you agree to the terms|have read and agree to|if you continue using our
        |by continuing to use our|by signing up, you'll
        |by signing up, you will|by subscribing, you'll|i agree to the terms of use|i agree to the terms of service
        |i agree to the terms and|i agree to the terms &|i understand the terms and|affiliate commission
        |earn a commission…on this page|earn a commission…on this site|earn a commission…in this article
        |we may earn a commission|we may earn a small|we may earn commission|we may earn an affiliate
        |we may receive a commission|we may receive a small|we earn a commission|earn a commission…links
        |a small commission…links
        |contains affiliate links|contain affiliate links|includes affiliate links
        |include affiliate links|our affiliate links|for the content of external|opinions expressed are his
        |opinions expressed are her|opinions expressed are their|opinions expressed are those|views expressed are his
        |views expressed are her|views expressed are their|views expressed are those|views expressed in this article
        |views expressed in this column|views expressed in this commentary|views expressed in this piece
        |views expressed in this post|are registered trademarks of|is a registered trademark of|are trademarks of
        |data is delayed at least|data is delayed by at least|quotes are delayed|quotes delayed
        |alle rechte vorbehalten|tous droits réservés|todos los derechos reservados
        |todos os direitos reservados|tutti i diritti riservati|все права защищены|© 19|© 20|copyright ©|copyright 200
        |copyright 201|copyright 202|copyright 19|©20|©19|uncorrected machine-read|not intended to diagnose
        |article is republished from|licensed under a creative commons|under our creative commons
        |processing of my personal|not deductible as charitable|deductible to the extent allowed
        |deductible to the fullest extent""",
        opening="©|(c) 20|disclaimer:|disclosure:",
        label="""copyright|terms of use|terms of service|terms and conditions|terms & conditions|privacy|privacy policy
        |privacy notice|disclaimer|cookies|cookie policy|accept cookies|accept all|accept all cookies
        |affiliate links""",
    ),
    "web archive notice": Phrases(
        anywhere="""crawl data to the internet archive|these crawls are part of an effort|crawls of supported
        |added to the wayback machine|outsider-uploaded warcs|the internet archive hopes
        |this page was archived|archived from the original on|archived from the original (|seed for this crawl
        |this collection contains web crawls|is a web crawl|web collections curated
        |service of the internet archive|this page is not available|having trouble locating a
        |check the url for|try typing the web address""",
    ),
    "embedded post": Phrases(
        anywhere="""location information to your tweets|delete your tweet location|tweet with a location
        |location to your tweets|pic.twitter.com|twitter will use this
        |when you see a tweet you love|get instant insight into what people
        |you'll spend most of your time|fastest way to share someone else|a post shared by…(@
        |a photo posted by…(@|a video posted by…(@|view this post on|copy this link
        |end of twitter post|end of instagram post|end of facebook post""",
        opening="skip twitter post|skip instagram post|skip facebook post|skip youtube post",
        label="this tweet|view on instagram|loading tweet",
    ),
    "caption": Phrases(
        anywhere="""this file photo|in this…file photo|in a file photo|(file photo|file photo)|/file photo|(ap photo
        |(photo by|(photograph by|(photo:|(photo credit
        |image caption|media caption|/getty images|(getty)|via getty|/ap)|/reuters)|/afp)
        |(associated press)|/staff photographer|/ staff photographer|staff photographer)|courtesy photo
        |photo courtesy|handout photo|click to enlarge|in this photo provided|in this image from video
        |in this image from tv|in this image made|in this photo taken on|in this handout|in this undated
        |is seen in this photo|are seen in this photo|is seen in this image|are seen in this image
        |seen in this file|in this courtroom sketch|(archivbild|(foto:|(photo d'illustration
        |(foto de archivo|una foto de archivo|en foto de archivo|embed more news videos|caption close image""",
        opening="""file -|file—|file —|file –|photo:|photos:|image:|images:|picture:|pictured:|pictured above
        |above:|photo by|photos by|photograph by|photo illustration|image copyright|in this photo
        |foto:|fotos:|foto de archivo|photo d'illustration|hide caption|enlarge image|view photos|picture by""",
        label="""photo|photos|photo credit|photo source|image|image credit|image source|picture|credit|caption|foto
        |fotos|bild|légende|crédit|enlarge|getty|getty images
        |illustration""",
    ),
    "agency credit": Phrases(
        anywhere="""contributed to this report|contributed to this story|contributed to this article
        |contributed reporting|contributed to this post|additional reporting by|; editing by|; writing by
        |this story was originally published|this article was originally published|this article was first published
        |the article was first published|this story was first published|(with assistance from
        |the post…appeared first on""",
        opening="""(reporting by|(reporting and|(writing by|(writing and|(editing by|(compiled by|source:|quelle:
        |quellen:|fuente:|fonte:|источник:
        |originally published on|originally published at""",
        label="avec afp|mit material|associated press writers|originally published",
        whole="sources|quellen|fuentes|fonti",
    ),
    "advertisement": Phrases(
        anywhere="""continue reading the main story|story continues below|story continued below
        |article continues below|continues after advertisement|scroll to continue|skip advertisement
        |ad feedback|powered by outbrain|recommended by outbrain
        |sponsorship has no influence|your ad blocker|disable ad blocker|using an ad blocker""",
        opening="this article is sponsored",
        label="""advertisement|advertisements|advertise|ads by|sponsored|sponsored content|sponsored advertising
        |paid post|promoted|presented by|brought to you by
        |together with|supported by|in partnership with|a message from|en partenariat avec|anzeige|publicité|publicidad
        |publicidade|pubblicità|реклама""",
    ),
    "newsletter box": Phrases(
        anywhere="""sign up for our|sign up to our|sign up to receive our|sign up to receive the latest
        |sign up to get our|sign up to get the latest|sign up here|sign up now!|sign up now.
        |sign up for breaking|sign up for the latest|sign up to start your|sign up…newsletter
        |subscribe to our|subscribe…newsletter|. subscribe now|, subscribe now|keep up with…newsletter
        |you may unsubscribe|unsubscribe at any time|. subscribe today|. subscribe here|? subscribe now
        |to your inbox|delivered in your inbox|day in your inbox|morning in your inbox|week in your inbox
        |newsletter…in your inbox|news in your inbox|your in-box|right to your phone
        |enter your email to|enter your email below|enter your email here|enter your email address to
        |enter your email address below|enter your email address here|please enter your email|please enter a valid email
        |your email address will not be|your e-mail address will not be|invalid email|thanks for subscribing
        |thank you for subscribing|activate your subscription|successfully subscribed|for our email alerts
        |up for email alerts
        |get email alerts|manage email alerts|our newsletter|our weekly newsletter|our daily newsletter
        |our free newsletter|free daily newsletter|free weekly newsletter
        |our daily email|you agree to receive|breaking news alerts|breaking news emails|and get the latest news
        |stay up to date with our|stay up to date with the latest|stay up to date on the latest
        |as an interest to stay|support our journalism
        |already a subscriber?|you are already a subscriber|you're already a subscriber|delivered to your email
        |delivered to your mailbox|verify you're not a robot|start your day with the|you can unsubscribe
        |view in browser|view in your browser|view this email in|your email preferences|unsubscribe here
        |unsubscribe from this list
        |manage email preferences|update email preferences|report this email as
        |you received this email because|you are receiving this email because|you're receiving this email because
        |receiving this newsletter because|you received this message because
        |you are receiving this message because|you're receiving this message because|was this email forwarded
        |us to your address book|please add…to your address book|our mailing address is|your referral link
        |your referral code|your referral count|your referral hub|cancel your subscription at any
        |to cancel your subscription, click|like getting this newsletter|feedback on this newsletter
        |no longer wish to receive this|no longer wish to receive these|no longer wish to receive our
        |no longer wish to receive email|already have an account?|to continue receiving updates
        |this email format?|of today's email?|about today's email?|download our|iphone app now
        |your donation will help us|your donation helps us|your gift will help us|make an account here
        |create an account here""",
        opening="""get the latest|get breaking|get daily|get updates|get this delivered|sign up|subscribe|want stories
        |join our|your guide to the|don't miss|stay up to date|start your day""",
        label="""newsletter|newsletters|subscribe|unsubscribe|get the|get our|view online|read online
        |read on the web|open in app|get app|download the app|android app|join the newsletter|email address
        |email alerts|email preferences|report this email|weekly newsletter|daily newsletter|free newsletter
        |cancel your subscription|start trial|start your free trial|get the full story
        |cancel at any time|cancel anytime""",
    ),
    "share bar": Phrases(
        anywhere="""share this story|share this article|click to share|click to email|opens in new window
        |follow us on facebook|follow us on twitter|follow us on instagram|follow us on youtube|follow us on social
        |follow us on our|follow us on linkedin|follow us on x|follow him on twitter
        |follow her on twitter|follow me on twitter|like us on facebook|find us on facebook|find us on twitter
        |find us on instagram|find us on social
        |on twitter @|on twitter at @|follow us…google+|to your google+
        |subscribe to his updates|subscribe to her updates|interest in spreading the word|skip in skip x embed""",
        opening="share on|share this|follow @|join the conversation",
        label="share|tweet|tweet this|follow|save|save for later|save articles",
        whole="facebook|twitter|whatsapp|linkedin|google+|pinterest|reddit",  # "Twitter vote" is a heading
    ),
    "blurb about the outlet": Phrases(
        anywhere="""have a tip?|have a tip we|got a tip?|have a news tip|confidential news tip|send us a tip
        |send us a secure
        |we want to hear from you|we would like to hear from you|we'd like to hear from you
        |journalists report the news|our journalists report|our journalists cover|our journalists bring
        |support our journalists|our journalism depends|our journalism possible|fund our journalism
        |our newsroom covers|our newsroom reports|reporters in our newsroom|is a nonprofit news
        |is a non-profit news
        |is an independent news organi|is an independent news site|is an independent news outlet
        |is a news agency that|leading digital publisher|can be reached at…@|may be reached at…@|reach him at…@
        |reach her at…@|visit our corporate""",
        opening="""about us:|about the author:|contact us|email:|e-mail:|tel:|phone:|contact:|reach him at
        |reach her at""",
        label="about us|about the author|contact us|contact",
    ),
    "related headline": Phrases(
        anywhere="""see also:|read also:|, click here|. click here|please click here|click here to|click here for
        |or click here|can click here|, tap here|tap here to|tap here for|read the full story|read the full article
        |lesen sie auch|lea también|leia também|leggi anche|читайте также
        |tell us what you think|in the comments below|read more about""",
        opening="""read more|related:|see also|more:|watch:|video:|listen:|gallery:|also read:|also see:|most read:
        |most popular:|you may also like|you may also be interested|click on|click the|for more information|for more on
        |for more news|for more from|to read more|online:|à lire aussi|à lire également|à lire :|à lire sur
        |mehr zum thema:|back to top|now playing:
        |here's more on|here's more from|click here|tap here
        |on a mobile device?|on a mobile device, click|related stories""",
        label="""related|read|watch more|watch live|listen to the|more from|more on|more stories|more news|watch|video
        |videos|listen|gallery
        |slideshow|in pictures|most read|most popular|also read|also see|now playing|trending|recommended|up next
        |next article|previous article|continue reading|keep reading|full coverage|learn more|for more|view all
        |view gallery|top stories|mehr zum thema""",
    ),
    "helpline": Phrases(
        anywhere="""if you or someone you know|if you or a loved one|encouraged to call the national
        |please call the national|call or text 988|lifeline at 1-800|lifeline at 800-|lifeline at 988
        |call the samaritans on|contact the samaritans on|kreisen ihre gedanken|haben sie suizidgedanken
        |sie suizidale gedanken|telefonseelsorge unter|si vous avez des pensées suicidaires""",
    ),
    "notice of the site": Phrases(
        anywhere="""media playback is unsupported|your browser does not|please enable javascript|to enable javascript
        |enable javascript in your|javascript is disabled|please update your browser|please upgrade your browser
        |modal window|dialog window|video unavailable
        |click to play|tap to play|video will start in|please try again later|something went wrong…try again
        |oops! something went wrong|oops, something went wrong|sorry, something went wrong
        |you have been logged out|you have been logged in|error processing your|the page you requested|page not found
        |this iframe contains|is for validation purposes|copy this code|report a typo|video player is loading
        |flash player to view|flash player to play|flash player to watch|need adobe flash player
        |install adobe flash player|media requires javascript|lorem ipsum""",
        label="loading|play|mute",
        whole="something went wrong|please try again",
    ),
    BY_READERS: Phrases(
        anywhere="""comments powered by|to leave a comment|to post a comment|next time i comment|comments are closed
        |our community rules|our community guidelines|leave your comment|log in to leave|report a comment that""",
        opening="leave a comment|post a comment",
        label="comments|comment|reply|log in|sign in|community rules|community guidelines",
    ),
    "editor's note": Phrases(
        anywhere="""this story has been updated|this article has been updated|this post has been updated
        |earlier version of this article|earlier version of this story|earlier version of this post
        |earlier version of this page|earlier version of this report mis|earlier version of this report incorrect
        |previous version of this article|previous version of this story|previous version of this post
        |version of this article was|version of this story was|this is a developing story
        |this article was originally posted|this story was originally posted|this article first appeared
        |this story first appeared|this story corrects|this article appeared in print|this story has been corrected
        |this article has been corrected|this story was updated|this article was updated
        |this page was last updated|this story was last updated|this article was last updated
        |this article was prepared in partnership|this story was prepared in partnership
        |this post originally|this story originally ran|this article originally|update: adds """,
        opening="""editor's note|(adds |correction:|clarification:|note to readers|(this story|(this article|note:
        |this corrects the""",
        label="last updated|story highlights|correction",
    ),
    RELEASED: Phrases(whole="|".join(RELEASE)),
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
