"""English stems of one meaning, after a bar those of kin and opposites: made by benchmarks/make_synonyms.py.

From WordNet 3.0, copyright 2006 by Princeton University, all rights reserved; its licence: ../LICENSE.words.
"""

SENSES = """
abandon desert desol forsak | loneli
abandon empti vacat | vacant
abandon | defect desert
abandon | defect desert desol forsak
abandon | wild
abdomin | belli stomach
abid bear brook endur stand stomach suffer support toler | accept kind
abid stai | resid
abil power | abl capabl inabl
abil | abl capabl inabl
abject low miser
abl capabl | abil potenti power
abl | abil power
abl | abil power unabl
abolish | establish found launch
abort | fail
abroad oversea
abrupt sharp
absenc | absent presenc
absenc | absent presenc remov
absent absentmind | abstract
absent lack miss
absent remov | absenc
absent | absenc present
absolut downright rank sheer
absolut | compar rel
absorb assimil ingest | absorpt scholar
absorb captiv engross intent wrap
absorb draw suck | absorpt fool mark
absorb engag occupi | absorpt busi concentr job line occup
absorb engulf plung steep | absorpt concentr
absorb | absorpt
absorb | absorpt emit
absorpt concentr | absorb center engag engulf focu occupi plung pore steep
absorpt | absorb
absorpt | absorb assimil ingest
absorpt | absorb draw suck
absorpt | absorb engag engulf lost occupi plung steep
absorpt | assimil
abstract gener | extrapol infer
abstract hook lift pinch sneak | bread dough lifter loot scratch sugar
abstract outlin | sketch
abstract | absent absentmind
abstract | concret
abstract | gener
abstract | outlin
absurd idiot ridicul
absurd | idiot ridicul
absurd | idiot ridicul silli
abus insult | rail shout
abus misus
abus shout | insult
abus step
abus | step
ac champion geniu sensat star whiz | consumm expert good nail profici skill
ac crack super
ac nail | champion geniu sensat star whiz
ac on singl uniti
academ | academi
academ | scholast
academi | academ
acceler ga gun throttl | choke speed
acceler quicken speed | hurri slow veloc
acceler speed | ga gun hurri throttl veloc
acceler throttl | choke speed
acceler | quicken speed
acceler | slow speed
accent accentu emphas stress | emphasi focu
accent accentu stress | dialect emphasi idiom
accent dialect idiom | accentu stress
accent emphasi stress | accentu
accent emphasi | accentu emphas stress
accent | accentu stress
accept admit take
accept assum bear | assumpt
accept consent | declin refus
accept have take | declin refus reject
accept recogn
accept swallow
accept take
accept take | satisfactori
accept | abid bear brook endur stand stomach suffer support swallow toler
accept | adopt consent espous follow have take
accept | have take
accept | reject
access admiss | admit includ
access approach
accid stroke
acclaim applaud clap | applaus
acclaim hail herald
acclaim | applaud clap hail herald
accommod adapt | adjust fit
accommod admit hold
accommod fit suit | adjust cooper
accommod lodg
accommod oblig
accommod reconcil | adjust fit
accompani compani companion | associ comrad escort familiar fellow parti
accompani follow | support
accompani | attend
accompani | escort
accomplish achiev attain reach | success
accomplish achiev | action attain execut fulfil reach
accomplish acquisit skill | acquir learn
accomplish action execut fulfil | achiev implement
accord agre | conson harmoni
accord agreement | agre disagr
accord allot grant
accord conform
accord treati
accord | agre
accord | allot grant
accost address
accost hook solicit
account bill | calcul charg
account calcul | bill comput
account describ report | descript explan stori studi
account explan | describ explain report
account histori stori
account report stori | cover describ
account report | cover describ
account score
account | calcul
account | explan
accredit | recogn
accumul assemblag collect | assembl compil piec tack
accumul collect compil | assemblag cumul
accumul gather | aggreg cumul heap mound pile
accumul | collect compil fall gather
accur exact precis
accur | inaccur
accuraci truth
accus charg
accus charg | complaint
accus | blame crime offens
accus | charg
accustom customari | custom habit us usag
acetonemia ketosi
ach hurt smart | distress pain suffer
ach hurt suffer | agoni harm injuri pain
ach pine yearn | long longer
ach | hurt smart suffer
acid bitter
acid dose dot pane
acid | sour
acknowledg admit | admiss deni recognit
acknowledg know recogn | recognit
acknowledg notic | cite credit mention observ refer
acknowledg receipt | recept
acknowledg recogn
acquaint familiar | intim introduc present
acquaint friend | alien friendship stranger unknown
acquaint | friend
acquiesc assent
acquiesc assent | dissent
acquiesc | assent
acquir adopt assum take
acquir develop evolv | evolut
acquir develop get grow produc | growth matur
acquir gain win | lose profit success
acquir get | acquisit learn
acquir learn | accomplish acquisit apprentic scholar skill
acquisit learn | acquir get
acquisit | acquir get
acr estat land
act behav
act bit number routin turn | plai repres
act deed | activ incit motiv move prompt propel spark trigger trip
act move | action activ deed refrain
act plai
act plai repres | actor bit drama number player represent routin turn
act plai | actor bit drama number player roleplai routin turn
act plai | perform repres
act pretend | fake fraud pseudo
act work | feasibl practic workabl
act | action activ
act | actor worker
act | bit number plai routin turn
act | plai pretend
action activ
action activ | act aliv fight move
action process sue | case caus petition suit
action | act move
action | process sue
activ aliv | action life live
activ dynam
activ excit
activ fight | action
activ spark trigger trip | act deed induct initi
activ | action
activ | action inact
activ | action inact passiv
activ | action quiet
activ | aerat air
activ | aliv
activ | inact
activ | passiv
actor player | act plai repres
actor worker | act execut perform work
actual genuin liter real | realism realiti
actual | be exist possibl potenti realiz
actual | realiz
acut intens
acut keen sharp | bottom fathom penetr
acut sharp
acut | chronic
adam ecstasi
adapt adjust | fit
add bestow bring contribut impart lend | addit
add sum talli total | addit aggreg amount count linear
add suppli
add | addit
add | addit deduct subtract
add | addit linear
addit extra
addit gain increas
addit linear | add sum talli total
addit | add amend bestow better bring contribut impart improv lend
addit | add deduct
addit | add sum talli total
address call
address cover deal handl plow treat | discuss treatment
address destin | direct
address direct | destin
address refer
address speak | speech
address speech | speak
address | direct
address | refer
adequ decent enough | adequaci
adequ equal | adequaci inadequ
adequ toler | adequaci
adequaci | adequ decent enough equal toler
adequaci | answer defici serv suffic suffici
adher bind bond stick | adhes
adher cling stick | bond coher cohes
adher stick
adher | bind bond cling stick
adher | stick
adhes | adher bind bond stick
adjac neighbor
adjac next
adject procedur | essenti
adjoin border butt edg march | bound boundari
adjoin contact meet touch | imping strike
adjourn retir withdraw
adjourn | break respit
adjunct assist | help
adjunct auxiliari | aid pertain supplement
adjunct | assist
adjunct | auxiliari
adjust align
adjust allow
adjust alter modif | chang modifi
adjust correct set | registr
adjust fit | accommod adapt match reconcil suit
adjust registr | correct read record regist set show
adjust | adapt
adjust | allow
adjust | alter modif
adjust | unadjust
administ allot deal dispens distribut lot | distributor
administ dispens | administr
administ | administr brass dispos establish execut organ
administr brass establish organ | administ coordin direct engin form
administr dispos | administ
administr execut | administ
administr govern | rule
administr | administ
administr | administ chair chairman presid
administr | administ dispens
admir appreci
admir esteem | prize respect valu
admir wonder | marvel
admir | champion esteem friend
admiss | acknowledg admit
admiss | admit
admit allow
admit includ | access admiss exclud shut
admit | admiss
admit | admiss introduct refus reject
admonit warn | caution discourag
adolesc | teen teenag
adopt assum | assumpt
adopt borrow
adopt dramat | drama plai playwright
adopt embrac espous | bosom
adopt espous follow | accept
adopt | borrow nativ
adorn cloth invest
adorn deck decor grace | beauti
adorn decor grace | beauti
adult big grownup
adult grownup | big matur
adult | big grownup matur
advanc approach overtur
advanc boost
advanc boost encourag further promot | champion friend improv
advanc elev promot rais upgrad | break bump height peak releg top
advanc gain win | lose reced
advanc gain | rise
advanc improv | better boost encourag further progress promot
advanc modern
advanc process progress | continu proce retreat
advanc progress
advanc progress | improv process
advanc progress | process reced retir retreat withdraw
advanc ripe
advanc rise | climb gain
advanc sophist
advanc | back process progress
advanc | process progress
advanc | progress
advantag reward | penalti
advantag | disadvantag
advantag | disadvantag reward
adventur chanc hazard risk | danger explor
adventur hazard jeopard stake ventur | bet risk specul
adventur | chanc explor hazard jeopard risk stake ventur
advers contrari
advertis promot push | public
advertis public
advertis | air bare promot public push
advertis | promot push
advis counsel | advoc consult counselor direct guidanc
advis notifi | notic
advis propos suggest | proposit
advoc counsel counselor | advis plead
advoc preach | sermon
advoc recommend urg | press urgenc urgent
advoc | preach
aerat charg
aerat | activ
aerat | air
aerial airi
aerial antenna
aerial | air
aesthet artist esthet
aesthet esthet
affair function occas
affair involv
affair matter thing
affect fond heart tender | warm
affect impact touch | encroach wallop
affect impress move strike
affect involv regard | respect
affect pretend | fake fraud hypocrit phoni pseudo
affect unnatur
affect | impress move strike
affect | untouch
affili associ tie | attach bind bond
affirm assert swear verifi | oath statement
affirm confirm corrobor support sustain | certif check contradict proof
affirm | assert statement
affix supplement
affix | loos
affluenc rich | flush load wealthi
afford give open | surfac
afford give yield
africa | african
african | africa
ag elderli older senior
ag elderli | older senior young youth
ag matur | develop grow growth year
ag year
ag year | matur
ag | matur
ag | year
agenc author bureau offic | offici
agenc mean wai
agenc represent | agent repres
agenc | agent
agenda schedul
agent factor
agent | agenc
agent | agenc represent
aggrav | amend better exacerb improv
aggrav | annoy exacerb exasper irrit
aggreg combin | collector mass sum total
aggreg mass | combin sum total
aggreg sum total | add amount combin come mass number talli
aggreg | accumul gather mass
aggreg | sum total
aggress belliger | attack fighter
aggress hostil | attack
aggress | attack
aggress | belliger
agit budg shift stir
agit campaign crusad fight press push | caus champion drive effort energi fighter hero movement
agit charg excit | bang boot calm excitatori flush kick lull quiet rush still thrill
agit disturb
agit shake | wag
agoni suffer | ach hurt rack torment tortur
agoni torment tortur | rack
agre check correspond fit match talli | agreement analog conson disagre mate
agre concur hold | agreement differ disagre dissent harmoni
agre | accord agreement
agre | agreement
agre | agreement understand
agreement arrang
agreement correspond | agre check fit match talli
agreement understand | agre
agreement | agre
agreement | agre concur disagr hold
agricultur farm
agricultur farm | grow produc rais
ahead lead
aid assist help
aid assist help | attend facilit serv
aid assist help | facilit
aid attent care | attend help look see tend
aid auxiliari | adjunct supplementari
aid help | assist attent care
ailment complaint ill | pain troubl
aim bear | direct guid head maneuv point steer
aim calcul direct
aim design intent purpos | intend mean plan project propos purport think
aim direct place point target | object prei spot
aim direct take train
aim drive get | campaign caus crusad drift effort movement purport trend
aim object target | direct place point propos purport purpos
aim propos purport purpos | design determin intent object spirit target
aim | ambit dream hope
aim | direct place point take target train
aimless float
air atmospher
air bare public | advertis
air beam broadcast send transmit | program transmiss
air breez | airi
air line melodi strain tune | music
air vent | discharg
air | activ
air | aerat
air | aerial
air | beam broadcast send transmit
airi | air breez
airi | vision
airplan plane
akin | famili
alarm alert
alarm alert | dismai
alarm dismai | alert
alarm dismai | horror
alcohol | soak
alert aliv awak | life live wake
alert brisk live merri | energi life spirit
alert | alarm
alert | wake
alien foreign
alien foreign | citizen
alien stranger unknown | acquaint friend
alien | foreign stranger unknown
align arrai
align conjunct
align coordin
align | adjust
align | arrai
align | coordin
alik like similar | similitud
aliv live
aliv live | dead
aliv | life live
alkali base
all | some
alleg sai
alleg suppos
allevi eas facilit | relief
allevi reliev | relief
alli friend | enemi foe
alli | friend
alloc apport | allot distributor
alloc | apport deal share
allot assign portion | parcel share
allot | administ alloc apport assign deal dispens distribut lot parcel portion
allot | alloc apport
allow appropri reserv | trademark
allow counten let permit | forbid licens permiss prohibit sanction veto warrant
allow grant | deni refus
allow leav provid
allow let permit | keep prevent
allow margin toler | permit
allow permit toler | licens margin permiss
allow | admit counten let permit
allow | appropri reserv
allow | counten let permit
allow | permit toler
allus | touch
alon lone solitari | loneli
alon onli
alon uniqu
alon | loneli
alter chang modif | modifi vari
alter chang modifi | adjust modif
alter chang vari | edit modif variabl variat version
alter falsifi
alter revis
alter | adjust modif
altern choic
altern flip interchang switch tack | replac shift
altern jump
altern replac | substitut supersed supplant
altern substitut | relief replac
altern | choic
altern | opposit
altern | replac
altitud elev
altitud height
altogeth raw
amateur unpaid
amateur | pro profession unpaid
amateur | unpaid
amaz astonish
amaz astonish | astound
amaz astound | astonish
amaz aw
amaz beat bewild get gravel pose puzzl stick | mysteri secret
amber gold | golden
amber | gold
ambigu | unambigu
ambit dream | aim ambiti challeng
ambit | ambiti
ambit | dream
ambiti challeng | ambit dream
ambiti | ambit
ambush lurk | trap
ambush trap | lurk
ambush | trap
amend better improv | addit aggrav
amend remedi repair | correct
america | american
american | america
ammo ammunit
amorph shapeless
amorph unstructur
amount come
amount come number total | aggreg figur measur quantiti sum
amount measur quantiti | assess come evalu number total valu
amount sum
amount sum total | add come number talli
ampl plenti rich | deal flock heap lot mass mess mountain peck pile pot sight stack
ampl | great
ampl | meager
amplifi exagger magnifi | minim
amplifi expand
amplifi magnifi | magnitud
amplitud | big handsom liber plenti
amus comic funni | comedi comedian fun glee laugh merriment
amus divert | divers entertain recreat
amus entertain | divert
amus | divert
analog correspond | agre analogi check equat fit match parallel repres talli
analogi | analog correspond
analysi | analyt
analysi | analyt analyz
analysi | analyt analyz canva examin studi synthesi
analysi | analyz
analyst | analyz
analyst | analyz canva examin studi
analyt | analysi
analyt | analysi synthet
analyt | synthet
analyz canva examin studi | analysi analyst survei
analyz | analysi analyst
analyz | analyst breakdown dissect synthes
anatom | anatomi
anatom | anatomi build figur flesh form frame shape
anatomi build figur flesh form frame shape | anatom
anatomi | anatom
ancestr | root
ancestri blood descent line origin stock | come deriv descend direct parent rais rear
ancestri deriv | come descend
anchor ground
anchor | ground
angel saint | bless purifi sweet
angel | back
angel | sweet
anger wrath | angri
anger | angri
anger | angri furiou wild
anger | wrath
angl fish
angl lean slant tilt tip | inclin list pitch rock swai
angl slant weight
angl slant | weight
angl | lean slant tilt tip
angri furiou wild | anger furi violenc
angri | anger wrath
anguish hurt pain | annoy bother suffer torment tortur
anguish torment tortur | hurt pain rack
anguish | hurt pain
anguish | torment tortur
anim beast brute creatur | creat make
annihil | elimin
annihil | elimin obliter
annoi bother devil gravel irrit rag | annoy mischief pain shenanigan teas temper
announc declar proclam | proclaim
announc declar | proclam
announc denot
announc herald | predecessor
announc | declar exclaim proclaim
annoy bother pain | anguish annoi devil gravel hurt inconveni irrit rag troubl
annoy irrit | annoi bother devil gravel inconveni rag troubl
annoy irrit | annoi bother devil gravel rag
annoy | aggrav
annual | year
anod | cathod
answer repli respond | respons
answer repli respons | respond
answer resolut result solut | lick solv work
answer resolv
answer serv suffic | adequaci enough suffici
answer | inquiri queri question repli respond
answer | resolut result solut
antagon hostil | antagonist oppon
antagon | antagonist
antagon | antagonist counter counteract oppon
antagon | antagonist oppon
antagonist oppon | antagon balk contradict counter defend fight hostil oppos react resist
antagonist | antagon
antenna | feel finger
anterior prior | prioriti
anterior | posterior
anti | pro
anticip call predict promis | forecast previs propheci
anticip counter forese forestal
anticip expect | await look wait
anticip expect | outlook prospect
anticip forese | previs
anticip previs | call predict promis
anticip | await expect look wait
anticip | expect
anxiou dy
anxiou nervou uneasi | nerv
apart flat
apart isol obscur
apex peak vertex
apolog excus justifi ration | defens justif
apostol | pope
apothecari chemist | chemistri drug
appar evid manifest patent plain unmistak | appear ground seem
appar seem | appear
apparatu setup
appeal attract | charm repel
appeal charm | attract captur catch entranc fascin influenc sympathet tempt tranc
appeal collect
appeal invok
appeal invok | prayer
appeal prayer | invok
appeal sympathet | charm like
appeal | charm
appear look seem | aspect express face feel flavor smell spirit tone
appear seem | appar evid manifest patent plain unmistak
appear show
appear | appar disappear evid manifest patent plain unmistak vanish
appear | disappear
appear | disappear vanish
appear | look seem
appeas gentl pacifi | peac repos seren
appeas quell stai
applaus | acclaim applaud clap
appli emploi us util | applic avail employ exercis function oper usabl usag user
appli enforc implement | exempt free reliev
appli give
appli hold | applic
appli practic us | applic custom pattern usag
appli | applic
appli | applic defi refus resist
applic | appli
applic | appli coat surfac
applic | appli emploi practic us util
applic | appli hold practic us
appoint appointe | charg constitut name nomin
appoint assign design | constitut deleg make name nomin
appoint charg | appointe care commiss direct mission
appoint constitut name nomin | appointe assign design
appoint date engag | see
appoint fit | equip outfit
appoint prescrib
appoint | charg constitut elect name nomin
appointe | appoint charg constitut name nomin
apport deal share | alloc parcel portion
appreci grasp hold | apprehend compass comprehend dig
appreci prize treasur valu | valuabl
appreci tast
appreci | depreci
appreci | review
apprehend arrest collar cop nail | apprehens bull catch copper pickup pig pinch
apprehend compass comprehend dig grasp | appreci apprehens comprehens hold intellig understand
apprehend | apprehens dread misgiv worri
apprehens arrest catch collar pinch | apprehend captur cop get nail
apprehens dread | apprehend aw fear frighten terribl worri
apprehens misgiv | apprehend
apprehens understand | apprehend compass comprehend dig grasp realiz see
apprentic | acquir learn
approach attack
approach come
approach come | near
approach near | come
approach | advanc overtur
approach | attack
approach | come
approach | near
appropri captur conquer seiz | conquest seizur
approv sanction | counten disapprov reject warrant
approv | commend disapprov recommend
approv | disapprov
approv | disapprov sanction
approxim estim gaug guess judg | hypothesi idea judgment rough specul surmis
approxim estim idea | gaug guess judg
approxim near
approxim rough | estim gaug guess judg
approxim | rough
apt clever | bright
apt given mind
apt liabl
apt pertin | concern pertain refer relat touch
arc arch curv | bow
arc bow | arch curv
arc discharg spark | sparkl
arc | arch bow curv
arch condescend | condescens
arch wick
arch | arc curv
architect design | plan
arctic frigid ici polar | chill
arctic rubber
ardor fire | fervent fieri impass
ardor zeal
area countri
area domain field orbit sphere
area expans
area region
argu contend debat fenc | argument content controversi tilt
argu indic | argument debat line read statement
argu reason | argument debat intellect line understand
argument content controversi tilt | argu challeng contend contest debat disput fenc quarrel scrap
argument debat | argu contend deliber fenc indic reason
argument line | argu indic reason
argument paramet
argument statement | argu indic state submit
aris develop grow origin rise | creation foundat growth initi innov institut introduct
aris lift rise | descend elev fall rais
aris rebel rise | rebellion revolt
aris rise | bed retir
aris rise | lie sit
aristocraci | blue gentl
aristocraci | blue gentl nobl
arm branch limb
arm branch subdivis
arm fortifi | fort garrison weapon
arm sleev
arm weapon | fortifi
arm | weapon
arous awak awaken wake
arous awaken wake
arous brace stimul | calm energi push vital
arous elicit evok fire provok rais | incit induct reson
arous evok invok rais stir | magician
arous excit sex
arous stir
arrai rang
arrai | cloth dress garment
arrai | rang
arrang dress set
arrang order put
arrang organ system | coordin systemat
arrang placement | lai locat place pose posit put set site
arrang set
arrang stage
arrang | agreement
arrang | dress set
arrang | placement
arrest catch get
arrest check contain stop | catch
arrest check halt hitch stai stop | hold
arrest halt hold | check delai freez hitch stai stop wait
arriv come get | leav
arriv | come get
arriv | make reach
arrow | design indic orient point show
art prowess | artist
art | artist
articl claus
articl | claus
articul formul phrase word | express idiom voic
articul joint | join
articul pronounc sai | voic
articul | voic
artifici | natur
artilleri gun
artilleri weapon
artist | art
artist | art prowess
ascend rise
ascend rise | set
ascend | climb rais rise upgrad
ascend | control domin
ascend | descend fall rise
ascertain assur check control ensur insur see | confirm
ascertain check determin learn see watch | find
ascertain determin find | conclus decis discoveri
ascrib assign attribut imput | due
asid | strai wander
ask demand involv necessit need postul requir take | elimin essenti necess necessari want
ask expect requir | demand outlook prospect
ask inquir | inquiri queri question
asleep deceas gone
asleep numb
asleep | awak
aspect express face look | appear seem
aspect facet
aspect prospect scene view | catch scenic see watch
ass behind bottom bum butt can posterior rear seat stern tail
ass screw | bang bed jazz know love
assail assault attack round | blast fire
assail assault attack | attempt rape violat
assail attack | defend onrush onset onslaught open
assault dishonor outrag rape violat
assault rape violat | assail attack dishonor outrag
assault | assail attack
assembl gather meet | assemblag assembli
assembl gather | assemblag assembli meet
assembl piec tack | accumul assemblag collect
assemblag assembli gather | assembl meet
assemblag gather | assembl meet
assemblag | assembl piec tack
assembli | construct manufactur
assert insist | statement
assert maintain
assert statement | affirm insist sai state submit swear tell verifi
assert | affirm maintain swear verifi
assess evalu measur valu | amount judg quantiti rate
assess judgment | evalu judg label pronounc
assess tax
assess | evalu measur valu
assess | tax
assign attribut
assign deleg design | appoint commiss mission
assign grant
assign put
assign specifi
assign | attribut
assign | deleg design
assign | grant
assign | specifi
assimil | absorpt
assist attend serv | aid help servant tender
assist help | adjunct aid support
assist | adjunct help
associ companion comrad familiar fellow | accompani compani fellowship societi
associ connect link relat | conjunct
associ connect | link relat
associ | affili tie
associ | companion comrad familiar fellow
associ | connect link relat
assum don wear | cloth
assum presum | assumpt given presumpt
assum seiz | assumpt
assum simul | fake fraud pseudo
assum strike take
assum | assumpt
assumpt presumpt | presum
assumpt | accept adopt assum bear seiz
assumpt | assum
assumpt | assum hypothet presum sai suppos
assumpt | assum presum
assur author confid | certain sure
assur ensur guarante insur secur
assur pledg | plight promis
assur promis | pledg
assur reassur | worri
assur tell
assur | cool pois
athlet gymnast | sport tumbl
atom molecul particl speck | molecular
atom nuclear | convent
atom | molecul particl speck
atrophi | fade
attach bind bond tie | affili associ
attach commit
attach connect | link
attach seiz | requisit seizur
attach | bond
attach | bond detach
attach | detach
attack attempt | assail assault
attack blast fire | assail assault round
attack onrush onset onslaught | assail
attack | aggress belliger hostil onrush onset onslaught
attack | assail assault round
attain discov strike | discoveri find
attain gain hit make reach
attain hit reach
attempt effort endeavor try | essai seek strive
attempt essai seek try | effort endeavor
attempt undertak | labor project task
attend consequ result | effect ensu event issu lead leav outcom termin
attend hang | attent listen thought
attend look see | aid attent care
attend tender | assist serv tend
attend | accompani coincid concurr consequ result simultan
attend | consequ result
attend | meet
attend | miss tender
attent | attend hang
attest certifi demonstr evid manifest | certif express reflect
attest testifi | testimoni wit
attic ionic
attic | ionic
attitud posit postur | model pose sit
attornei lawyer | law
attract draw pull | drive repel
attract draw | pull
attract | appeal
attract | appeal draw magnet pull
attract | appeal draw pull
attract | draw pull
attract | repuls
attribut dimens properti
attribut | ascrib assign imput
audienc consult interview
audienc hear
audit inspect scrutin | examin inspector scrutini
audit | inspect scrutin
aug august
august grand | digniti lord nobl
aunt | uncl
authent reliabl
authent | genuin reliabl true
author clear pass | sanction
author domin potenc | master potent strong
author gener sourc
author govern regim | rule
author sanction | clear pass
author writer | compos composit pen publish write
author | clear pass
author | writer
automat reflex
automobil car machin
automobil | car machin
autumn fall
auxiliari supplementari | aid subordin supplement
avail help
avail help servic
avail usabl | appli emploi us util
avail | handi usabl
avail | help servic
avail | help unavail
averag fair
averag intermedi medium
averag mean | norm
averag norm | mean
averag ordinari
averag | mode
averag | norm
avert avoid
avoid | confront face
avoid | dodg duck elud evad hedg shun sidestep skirt
avoid | overrid valid
aw awestruck
aw dread fear frighten terribl | apprehens
aw dread pain terribl unspeak
aw fear | respect rever
aw fright terribl tremend
aw | nice
awai outsid
awai | home
await expect look wait | anticip waiter
awak | asleep
awar conscious | consciou know learn mind wise
awar mind | conscious
awar | conscious know unawar
awar | mind
award grant
award honor honour laurel | present reward
award present | honor honour laurel prize
award prize | present
awkward clumsi ungainli
awkward clumsi | slow
awkward embarrass sticki
awkward uneasi
awkward | slow
babbl bubbl rippl
babbl sing talk | rat
babe babi infant | indulg infanc spoil
babe babi sister
babi child | childhood infanc
babi indulg spoil | babe infant
babi | infanc
back bind cover
back endors second | patronag
back endors support | champion friend patronag
back game stake | bet better gambl plai
back hinder
back mount
back patronag | endors second support
back rear | front rearward
back spine
back support | fund
back | advanc
back | angel patronag support
back | bind cover mount
back | face front look rear
back | front
back | veer
background ground
background scope set
backward | forward
backward | slow
bacteri | bacteria
bacteria | bacteri
bad big
bad defect
bad sorri
bad tough
bad | big danger grave hard seriou sever terribl tough wick
bad | danger job risk specul
bad | good
bag base
bag bulg | bump promin swell
bag dish
bag grip suitcas
bag handbag purs
bag pocket
bag | handbag purs
bake broil
balanc correspond symmetri | symmetr
balanc equilibrium
balanc pois
balanc proport
balanc remaind residu rest | remain
balanc | compens correct equal equat match oppos
balanc | equilibrium
balanc | pois
balk check handicap | block blockad discourag hamper hinder imped obstruct
balk resist | antagonist oppon
ball chunk clod clump lump
ball egg nut
ball formal
ball globe | spheric
ballad lai
ballot vote
ballot | vote
ban banish
ban banish shun
ban prohibit | forbid veto
ban | forbid prohibit veto
ban | prohibit
band circl lot set
band ring
bandag bind
bandag bound
bandag patch
bandag | patch
bang bed jazz know love screw | ass lover
bang belt knock smash | blast boom dash nail slam sock
bang blast clap
bang boot charg flush kick rush thrill | agit exalt excit
bang fring
bang hit smash strike
bang slam
bang slam | belt knock smash
bang thump
bang | blast clap
bang | blast clap firecrack
banish bar releg
bank deposit | draw withdraw
bank swear trust | distrust faith relianc suspect
bank | banker
bank | deposit
bank | pitch slant tilt
banker | bank
banner standard
banter kid
banter | kid
bar barricad block blockad stop | catch plug
bar exclud | exclus prevent
bar measur
bar prevent | exclud keep
bar saloon
bar streak
bar | barricad block blockad stop
barbar savag wild | brutal peasant
bare bleak desol | wast
bare margin
bare mere simpl
bare nake nude
bare plain spare
bare spare
bare strip
bare | cover
bargain bui steal | purchas
bargain deal
bargain | bui deal steal
bark skin
bark | skin
barrag batteri | blast shell
barrag onslaught
barrag | onslaught
barrel drum
barricad | bar block blockad stop
base basi
base basi foundat | establish found ground primari
base establish found ground | basi foundat reason
base floor
base foot foundat
base home
base humbl
base immor
base mean
base radic root stem theme
base stand
base | alkali
base | foot foundat
base | radic
basement cellar
basi ground
basic introductori
basic | incid
bask enjoi relish savor | enjoy
bass deep
bastard bogu fake phoni | fraud hypocrit pseudo
bastard prick sob
bastard | bogu fake mean phoni
bat flutter
bat lick thrash | slaughter
bat | batter slugger
bath bathroom
bath tub
bath | bathroom tub
bathroom can toilet
batter buffet
batter slugger | bat slug
battl combat | belliger conflict engag fight fighter scrap struggl
battl conflict engag fight | combat contend struggl wage
battl conflict struggl | combat contend fight
battl struggl | fight
battlefield field
bawl bellow | holler roar
be exist | actual real
be organ | live
beam glow radiat shine | gleam
beam glow radiat shine | radianc
beam rai
beam rai shaft | shine
beam shine | radianc rai shaft
beam | air broadcast send transmit
bear behav carri conduct | behavior demeanor presenc
bear birth deliv have | deliveri
bear carri contain hold | capac content contin
bear carri expect | big great heavi larg
bear carri hold | carriag postur
bear carriag postur | carri hold
bear charg
bear hold | bearer holder
bear pai yield | earn fruit output product salari wage
bear presenc | behav carri conduct
bear wear | cloth
bear | bearer carrier
bear | bull
bearer carrier | bear carri lug transport tug
bearer holder | bear hold
bearer | bear
beast brute savag wildcat | cruel fell viciou
beat bunk
beat crush shell | slaughter
beat dead
beat drum | rhythm
beat exhaust
beat flap | flutter
beat measur meter
beat overreach
beat pound thump | puls rhythm throb
beat puls | pound throb thump
beat quiver
beat rhythm | drum pound thump
beat round
beat scrambl
beat tick | watch
beat | flap
beat | rhythm
beat | tick
beauti dish sweetheart | stun
beauti | adorn deck decor grace
beauti | ugli
beckon wave | waver
becom get
becom suit
becom turn | twist
bed bottom
bed layer
bed litter
bed retir | aris rise
bed | bang jazz know love screw
bedroom chamber
beef holler squawk | kick
beef kick squawk | complain holler plain
befal happen
beg implor prai
beg solicit tap
begin commenc get start | end first fledgl freshman initi kickoff newcom offset outset termin
begin commenc start | end father first kickoff offset outset termin
begin first
begin first kickoff offset outset start | commenc end get inaugur initi middl origin
begin origin root sourc
begin start
begin start | ceas end finish first kickoff offset outset stop termin
begin start | commenc finish get initi origin
begin | commenc conclus end finish start
begin | end middl
behav | bear presenc
behavior conduct demeanor | bear behav carri
behavior conduct | bear behav carri
behold | observ
belch bubbl
belch erupt
belch | bubbl
beli contradict
belief feel impress notion opinion | believ find trust
belief | believ disbelief
believ conceiv consid think | consider idea opinion sentiment thought view
believ trust | belief feel impress notion opinion relianc
believ | belief
bell toll
bell | buzz
bell | toll
belli stomach | abdomin
belliger fighter | aggress battl combat contend defend disput fight oppos quarrel scrap struggl
belliger | fighter
bellow holler roar | bawl call cry howl scream shout thunder wail yell
bellow roar | holler
belong | properti
belov darl dear | favorit honei love pet
belov dear honei love | darl
belt knock rap | wallop
belt | bang knock smash
bench workbench
bench | judg try
bend bent
bend bow crouch stoop
bend crook turn twist | curv
bend curv | curl cut sheer swerv trend twist veer wind
bend fold | pinch turn twist
bend turn twist | contort deform flexibl fold
bend | crook curv turn twist
bend | crook fold straighten turn twist
bend | deviat divers
benefici good | benefit welfar
benefit gain profit | welfar
benefit welfar | benefici gain good profit
benefit | welfar
bent hang
bent set | defin determin fix limit specifi
bereav | mourn
beset harass plagu provok | bother fuss irrit troubl
besmirch | blot spot
besmirch | blot spot stain
best better
best | exce lead pass top transcend
best | worst
bet calcul count depend look reckon
bet plai | better gambl stake
bet stake | adventur back game hazard jeopard plai ventur
bet | plai
betrai cheat wander
betrai deceiv | cheat mislead traitor
betrai denounc grass rat shop | dirt dump sneak
betrai fail
betrai sell | rat treason
better break
better improv | advanc declin
better | amend break improv
better | back bet game plai stake
better | wors
bevel | chase pitch slant tilt
bewild confus lost
bewild throw | confus
bibl book scriptur word | biblic
biblic | bibl book scriptur word
bicycl cycl wheel | cyclist
bid call | caller
bid command | dictat order prescrib press requir
bid invit
bid offer tender
bid plai
bid press | command
bid tender | offer
bid wish | regard
bid | call
bid | plai tender
big expect great heavi larg | bear carri
big handsom liber | amplitud
big heavi
big larg promin
big larg | grandeur
big larg | littl small
big | crow
bigger larger
bill card notic | post
bill charg | account
bill circular | broadcast circul diffus dispers dissemin distribut spread
bill measur
bill note
bill peak
bill | card notic
bill | peck pick
billion million
bind hold oblig
bind tie | link unti
bind | adher bond stick
bind | back cover
bind | bandag dress
bind | hold oblig
bind | irregular
biographi life
biolog | biologi
biologi | biolog
bird birdi
bird hoot snort | rag ralli ride taunt teas
bird skirt
birth | bear death deliv dy have
birth | bear death deliv have
birth | bear deliv have
birth | parent rais rear
bit bite
bit chip scrap | peel
bit minut moment second | momentari
bit piec
bit snatch
bit spot | wee
bite bitter
bite burn sting
bite prick sting
bite sting | prick
bite | rich
bitter resent
bitter | acid sharp
bitter | resent
black bleak dim
black dark sinist
black disastr fatal | calam catastroph disast tragedi
black grim
black negro
black | disgrac shame
black | white
blade brand steel sword
blame bless damn darn goddam goddamn infern
blame charg
blame fault | error free justifi mistak
blame pick | rap
blame rap | pick
blame | accus charg fault impli
blanket broad extens wide | great
blanket cover
blast blow gust | drift float
blast boom nail smash | bang belt knock
blast crucifi savag
blast shell
blast shell | barrag batteri
blast shoot | shot
blast | bang clamor clap din
blast | boom nail smash
blast | shell
blatant blaze
blatant | clamor din
blaze glare
blaze glare | brilliant
blaze hell
blaze | glare
bleak cut raw
bleed hemorrhag
bleed run
blend coalesc combin flux fuse merg mix | fusion merger mixtur varieti
blend | coalesc combin flux fuse merg mix
blend | mix mixtur
bless sign | signal
bless | angel saint
bless | curs damn
blind dim
blind screen | shield
blink flash wink | sparkl
blink wink
block blockad hinder obstruct | balk check handicap
block cube | dice
block forget | recal recollect rememb retriev think
block freez | free releas
block halt stop | freez
block imped jam obstruct | free
block jam
block lug stuff | stop
block obstruct
block pullei
block stop | lug stuff
block | bar barricad blockad imped jam obstruct stop
block | counter
block | cube
block | forget
blockad | bar barricad block stop
blockad | circl
blood rip | fast riotou
blood | bloodi
bloodi bloom flame
bloodi | blood
bloom blossom flower
bloom blossom flower flush peak prime | load unfold wealthi
bloom blush flush | crimson rosi
bloom | blossom flower
blossom unfold | bloom flower flush peak prime
blot spot stain | besmirch
blot spot | besmirch blur
blot spot | patch stain
blot | spot
blow bluster boast ga | crow
blow bump | knock rocki rough
blow drift float | blast gust impetu
blow fumbl spoil | blunder
blow puff | gasp heav pant
blow revers setback
blow shock | floor
blow snow
blow suck
blow wast | conserv econom husband
blow | blast blower gust
blow | blast gust
blow | blower
blow | puff
blower | blow
blue dark dingi drab dreari gloomi grim sorri
blue down gloomi grim low | gloom
blue gentl | aristocraci
blue juici
bluff bold sheer
blunder ejacul
blunder fumbl
blunder sin | dumbbel goos jackass
blunder | blow fumbl sin spoil
blunt crude
blunt dull numb
blunt dull | sharpen
blunt frank
blur cloud
blur confus obscur
blur dim | focu
blur fuzzi | fog haze
blur | blot spot
blur | dim fuzzi
blur | focu
blur | focu sharpen
blush crimson flush | bloom paint
blush flush | crimson
bluster | blow boast ga
board card
board plank
board room | tabl
board tabl | room
board | room
board | tabl
boast featur sport
boast | blow bluster ga
bob dock tail
bob dock | tail
bodi consist
bodi personifi | person
bodi torso trunk
bodi | personifi
boi son | daughter girl
boi | boyhood girl
boil | freez
bold | dare timid
bolt dash | dart flash scoot shoot
bolt gobbl
bolt | dash
bomb fail | pass turkei
bomb turkei | fail
bomb | bomber
bomber hero submarin
bomber | bomb
bond hamper | bound confin handicap hinder limit restrain restrict strangl throttl
bond | adher adhes bind cling stick
bond | adher attach bind stick
bond | attach bind tie
bone drum | grind
bone ivori pearl
book engag
book hold reserv
book ledger
book record
book reserv | hold
book script
book volum
book | engag
book | reserv
boom din | clamor roar thunder
boom expand flourish thrive
boom roar thunder | din howl
boom thunder
boom | expand flourish thrive
boom | roar thunder
boost encourag | advanc further promot
boost hike rise
boost hike | rais rise
boost | advanc encourag further promot
boost | encourag
boot kick
boot | kick
border bound | boundari edg margin
border edg
border edg | adjoin bound butt march ring skirt surround
border frame
border margin | bound
border ring skirt surround | edg environ
border | adjoin bound butt edg march ring skirt surround
border | frame ring skirt surround
bore calib gaug | calibr drill
bore drill | calib gaug
bore eager
bore tire | interest
bore | drill
bore | dull tire
boredom | dull slow
born natur
borrow | lend loan
bosom breast | voluptu
bosom embrac hug squeez | clinch
bosom embrac | adopt espous
bosom heart
bosom | embrac hug squeez voluptu
boss chief
boss knob | stamp
boss stamp | impress knob relief seal
boss | emploi engag hire
bother fuss troubl | beset harass inconveni plagu provok
bother inconveni troubl | annoy fuss irrit pain problem
bother troubl | difficulti
bother | annoy irrit pain
bottom fathom penetr | acut insight keen sharp
bottom | freight
bottom | side top
bottom | top
bounc bound leap spring | jump
bounc bound spring | leap live
bounc | bound live spring
bounc | clear
bound boundari edg | adjoin border butt confin limit march restrain restrict throttl
bound boundari limit | confin defin determin fix restrain restrict set specifi throttl
bound boundari | border confin limit restrain restrict throttl
bound confin limit restrain restrict throttl | bond boundari edg hamper
bound jump leap spring | bounc
bound | free
bouquet | scent sweet
bow defer submit | respect submiss
bow stem
bow | arc
bow | bend crouch stoop
bowl roll
bowl trough
box corner | tree
box packag | bundl pack packet parcel
box | packag
boyhood | boi
brace coupl pair span | match mate
brace pair | coupl match mate
brace pois | cool
brace steadi
brace | steadi
brace | suspend
brackish | main
brain geniu | brilliant
brain head mind psych | psychic
brain wit | brilliant mental
branch fork separ | leg
branch leg | fork separ
branch offset
branch | fork leg
branch | fork separ
brand denounc mark | denunci stain
brand make | build construct creat produc
brand mark stain | denounc post
brand post | mark stain
brand trademark
brandish flourish wave | waver
brandish flourish | wave
brass cheek face nerv | confront insol
brass plaqu
brave endur weather
brave gai
brave | cautiou endur timid weather
brave | courag
brave | courag fear
breach break violat | crime keep observ offens
breach break | part separ sever split
breach gap | crack open
breach | break violat
breach | gap
bread dough loot scratch sugar | abstract hook lift pinch sneak
breadth width
breadth | comprehens
break bump releg | advanc elev promot rais upgrad
break burst erupt
break check crack | chip
break collaps give | crash
break damp dampen soften weaken
break develop
break die fail | breakdown failur
break disclos discov expos reveal | discoveri exposur revel
break discontinu stop
break fault shift | separ
break gap interrupt | disrupt
break interrupt
break interrupt paus suspens | freez hesit suspend
break part separ split | breach breakup
break paus | interrupt respit suspens
break respit | adjourn paus
break ruin smash | failur
break separ | fault shift
break violat
break wear
break | bushel doctor fix flop mend repair restor
break | check crack
break | crack
break | interrupt
break | interrupt paus suspens
break | make
break | separ
breakdown | analyz
breakdown | break die fail
breakdown | collaps crack snap
breakdown | crush
breakup separ | break detach divid part split
breakup | break dissolv part separ split
breast chest
breast front
breast | chest
breast | crest crown peak tip top
breath emit | emiss
breath hint | intim suggest
breath rest | relief respit ventil
breath ventil | rest
breath | breathless
breath | respiratori ventil
breath | rest
breathless | breath sob
breathless | sob
breed cover
breed engend
breed multipli | gener procreat stock strain
breed stock strain | multipli
breed | stock strain
breez picnic snap
breez | air
breez | picnic snap
bridg span
bridg | span
bridl check curb | condit contain control curtail disciplin hold moder restrict train
bright brilliant vivid | intens satur splendor
bright brilliant | splendor
bright hope promis
bright light | illumin lumin shine
bright shine | light radianc
bright smart
bright | apt clever hope promis smart
bright | brilliant vivid
bright | dim light
bright | dull
bright | light
brilliant gloriou magnific splendid | glori grandeur rich splendor
brilliant superb | grandeur splendor
brilliant | blaze glare splendor
brilliant | brain geniu splendor wit
bring convei fetch get | transfer transport
bring convei take | transfer transport
bring fetch
bring institut
bring land
bring plai work | feasibl practic workabl
brisk fresh
bristl burst | fit
broad full
broad liber toler
broad wide | great
broad wide | narrow
broadcast circul diffus dispers dissemin distribut spread | bill circular extens program scatter
broadcast program | air beam circul diffus dispers dissemin distribut send spread transmit
broadcast | air beam circul diffus dispers dissemin distribut send spread transmit
broaden extend widen | extens extent
broaden | narrow special
broaden | widen
broil | grill
broken confus disord upset
broken crush low
broken rug
broken | unbroken
bronchial | bronchu
bronchu | bronchial
bronz | burn
brood cover hatch
brood dwell
brood hover loom
brood reflect | contempl medit muse ponder specul studi
brood | cover hatch
brood | fret lather sweat
brood | reflect
brook creek
broom sweep
broom | sweep
brother buddi | thick
brother comrad
brother | brotherhood
brother | sister
brotherhood union | organ
brotherhood | brother
brow eyebrow
brow forehead
bruis hurt injur wound | offens
bruis | bull
brush clash encount skirmish | meet plai
brush sweep
brush thicket
brutal | barbar savag wild
brutal | cruel evil fell fierc furiou savag viciou
brute | anim beast creatur
bubbl | babbl belch foami rippl
buck charg shoot tear
buck dollar
buck hitch jerk | jolt
buck hors
buck | hitch jerk
buckl clasp
buckl heav warp
buckl warp | heav
buckl | clasp
buff buffer
buff buffet
buff fan lover | commit dedic devot enjoi give love
buff | buffer polish
buffer cushion soften | shock
buffer pilot | resist stand
buffer | buff polish shine smooth
buffer | cushion resist soften stand
buffet counter
bui corrupt
bui purchas | bargain sell steal
bui | bargain steal
bui | purchas
build construct
build construct make | brand builder maker
build construct | make
build establish
build progress
build | builder
build | construct
builder | build
builder | build construct make
bulg bulk | bump promin swell
bulg bump promin swell | bag bulk hunch pop protrud start
bulg pop protrud start | bump promin swell
bulg protrud | bump promin swell
bulk major | minor
bulk mass volum | bulki volumin
bulk | bulki
bulki | bulk mass volum
bull cop copper pig | apprehend arrest collar nail
bull fake | fraud pseudo
bull | bear
bull | bruis
bull | fake lousi
bullet slug
bullet smoke
bum cheap | rat
bum loaf
bum rat | cheap
bum spong | parasit
bum tramp
bum | idl loaf slug spong
bump chanc encount find happen | discoveri meet
bump knock | blow
bunch bundl clump cluster | packag packet parcel
bunch clump cluster | bundl flock
bunch crew crowd gang
bunch lot
bunch | clump cluster
bundl compact pack | chew crush plug
bundl packag packet parcel | box bunch clump cluster pack
bundl pile
bundl | bunch clump cluster
bundl | packag packet parcel
bunk escap lam run | runawai
bunk nonsens | meaningless
bunk rot
burden charg saddl | commiss load mission
burden core effect
burden load | charg saddl
burden load | laden weight
burden weight | load
bureau chest
bureaucraci | bureaucrat
bureaucrat | bureaucraci
buri forget | rememb
buri inter | burial
buri sink
buri swallow
buri | burial
burial | buri
burial | buri inter
burn cut
burn fire | flame
burn glow
burn | bite sting
burn | bronz
burn | fire
burrow tunnel
burst collaps
burst explod | charg explos
burst explos | deton explod split
burst fit | bristl
burst outburst | erupt flare
burst split | explos
burst vollei
bush scrub
bush shrub
bushel doctor fix mend repair restor | break
busi concern
busi engag | hum
busi job line occup | absorb engag occupi
busi meddl
busi occupi | occup
busi patronag | patron support
busi | hum
busi | hum idl
bustl flurri fuss hustl stir | mother
bustl hustl | flurri fuss stir
butt cigarett
butt goat
butt target
butt | adjoin border edg march
butt | butter
butter | butt
button push
button releas
buzz hum
buzz | bell
buzz | hum
bypass shunt
cab taxi
cabinet locker
cabl line
cabl telegraph wire
cabl | telegraph wire
cackl chatter | gossip jaw visit
cackl | chatter
calam catastroph disast tragedi | black disastr fatal tragic
calcul comput figur reckon | number zero
calcul comput | account estim figur forecast reckon
calcul comput | account figur reckon
calcul estim figur forecast reckon | comput
calcul forecast | comput
calcul | forecast
calib qualiti | dispos qualifi
calibr graduat
calibr | bore calib gaug
calibr | graduat
call claim
call cry holler scream shout yell | bellow roar screech shriek
call cry shout yell | exclaim holler scream
call name
call phone ring telephon | caller
call song | sing
call visit | caller compani visitor
call | caller
call | caller cry shout yell
call | career
call | phone ring telephon
call | put
call | song
call | visit
caller compani | call visit
caller | bid call
caller | call
caller | call phone ring telephon
calm composur | compos pois seren tranquil
calm lull quiet still | agit charg excit hush repos seren tranquil
calm seren tranquil | composur
calm steadi
calm | arous brace composur stimul tranquil
calm | composur
calm | stormi
camp pack
camp tent | camper
camp | quarter tent
camp | tent
campaign caus crusad drive effort movement | agit aim fight forc get labor press push ram repel tug
campaign run
campaign run | candid
camper | camp tent
can dismiss displac fire termin | discharg emploi engag hire releas
can pot stool toilet | make
can tin
cancel natur
cancel offset
cancel scratch scrub
cancel | cut
cancel | natur
candid prospect
candid | campaign run
cannon | gunner
canon canyon
canon | saint
canva poll
canva sail sheet
canva | poll
cap capit
cap ceil roof
cap crest | crown peak tip top
cap crown jacket
cap | ceil roof
cap | deton explod
capabl capac | open subject
capabl open subject | capac
capabl potenti | abl
capabl | abl
capabl | incap
capabl | incap potenti
capac content | bear carri contain hold
capit great
capit washington
capit | capitalist
capit | capitalist social
capit | great
capitalist | capit
capitalist | capit socialist
capsul condens | concentr contract cut reduc shorten
capsul | condens
captain chieftain
captain master
captain | chieftain
captiv imprison | jail lag remand
captiv prison
captiv | captur catch charm entranc fascin tranc
captiv | imprison prison
captur catch charm entranc fascin tranc | appeal captiv match spell
captur catch get | apprehens arrest collar pinch seizur
captur catch | haul
captur seizur | appropri conquer seiz
captur seizur | catch get seiz
card teas
card wag wit | witti
cardin central fundament kei | center core heart meat substanc sum
cardin | crimson red
care caution precaut | cautiou
care charg | appoint deal defend guardian handl manag
care concern fear | interest occupi worri
care deal handl manag | charg direct treatment
care deliber measur | slow
care like wish | want
care mainten | conserv maintain preserv
care worri | concern fear headach troubl
care | aid attent
care | careless
care | caution
care | caution economi
care | worri
career | call
careless regardless
careless | care neglect
cargo freight load shipment | laden send ship transport
carpent | carpentri woodwork
carpentri woodwork | carpent
carpet rug
carpet | rug
carri channel conduct convei impart transmit | carrier conductor line transmiss
carri convei express
carri extend
carri hold
carri pack take
carri persuad swai
carri post
carri run
carri stock | fund inventori reserv store
carri transport | bearer carrier transfer
carri | bear channel conduct contain convei express extend hold impart pack post take transmit transport
carri | carrier
carriag coach
carriag rig
carriag | forc push
carrier | carri
carrier | carri channel conduct convei impart transmit
carrier | carri transport
cart drag haul | draw
cartoonist | sketch
cartridg magazin
cartridg pickup
carv | cut sculptor
carv | sculptur
case caus suit | action process sue
case charact eccentr type | emblemat epitom
case event
case exampl instanc | exemplifi illustr
case face
case sheath
case shell
case slip
case subject
case | sheath shell
cash | credit
cast cat chuck sick | heav
cast couch frame put | mold stamp
cast draw | lot roll
cast drift rang roam roll strai tramp wander | straggler
cast drop shed throw
cast form shape | forg mold work
cast hurl hurtl | pitcher
cast hurl | hurtl lung project throw thrust
cast mold stamp | couch forg form frame model put shape work
cast mold | model
cast mold | plastic stamp
cast project throw | hurl
cast roll | draw
cast | hurl hurtl
cast | mold
castl palac
casual chanc | familiar
casual daili everydai | familiar
casual occasion | familiar
casual pass | familiar
casual | familiar
casual | familiar indiffer
cat gui
catalog catalogu
catapult | launch
catastroph disast
catch get
catch grab snap snatch
catch grab | catcher snap snatch
catch haul | captur
catch hitch
catch match | captur charm coupl entranc fascin mate pair tranc
catch overhear
catch overtak | pass
catch see view watch | aspect prospect scene sight spectat survei wit
catch stop | arrest bar barricad block blockad check contain intercept
catch | catcher
catch | hitch
catch | stumbl trip
catcher | catch grab
categori class famili | classifi releg separ sort
cater provid suppli | provis
cathod | anod
cathol | catholic
cathol | univers
catholic | cathol
cattl cow oxen
caus get have induc make stimul | ground incent induct initi input reason stimulu trigger
caus ground reason | causal get have induc make stimul
caus make | ground reason
caus | causal get have induc make stimul
causal | caus ground reason
caution | admonit monitor remind warn
caution | care cautiou
caution | warn
cautiou conserv
cautiou timid | brave
cautiou | care caution precaut timid
cavalri hors
cave undermin
cavort romp sport | plai
ceas discontinu quit stop | continu halt preserv uphold
ceas end finish stop termin | begin close conclus death destruct final last start
ceas | discontinu quit stop
celebr festiv | fete gai keep merri observ
celebr fete | feast festiv
celebr keep observ | ceremoni festiv
celebr | fete keep observ
celebr | keep observ
celesti | heaven
cemeteri graveyard
cent penni
center concentr focu pore | absorpt direct
center core heart meat substanc sum | cardin central crucial essenti fundament kei
center ey heart middl | central
center halfwai middl midwai
center | cardin central concentr focu fundament kei pore
center | central halfwai middl midwai
center | direct focu
center | left right
center | snap
central exchang
central | center exchang ey heart middl peripher
centrifug | separ
centuri hundr
cerebr intellectu | emot intellect mind
ceremoni | celebr keep observ
ceremoni | convent
certain sure
certain sure | assur author confid uncertain
certain sure | uncertain
certain | uncertain
certainti | doubt uncertainti
certainti | uncertainti
certif secur | certifi
certif | affirm attest certifi confirm corrobor demonstr document evid manifest support sustain valid
certif | certifi endors licens
certif | secur
certifi endors | certif counten sanction warrant
certifi licens | certif permiss permit
certifi qualifi
certifi | certif secur
chain rang
chain strand string | draw thread
chair chairman presid | administr lead moder
chair chairman | presid
chair lead moder | chairman presid
chair | professor
challeng disput | argument conflict content controversi differ tilt
challeng | competit competitor rival
challeng | disput
champion defend | fighter friend guardian hero
champion fighter hero | agit campaign crusad defend fight heroic press push
champion friend | admir advanc back boost defend encourag endors further promot support
chanc fortun hazard luck | guess pretend ventur
chanc opportun
chanc probabl | like
chanc prospect
chanc | adventur hazard risk
chanc | fortun hazard luck opportun
chang commut convert exchang | convers interchang
chang exchang interchang
chang shift switch | displac
chang transfer
chang varieti
chang | alter modif remain rest stai
chang | alter modifi vari
chang | unchang
channel line | carri conduct convei impart transfer transmit transport
channel transfer transmit transport | line ship transmiss
channel | carri conduct convei impart transfer transmit transport
channel | line
channel | transfer transmit transport
chant inton tone
chant inton | modul
chant | inton tone
chao | chaotic
chaotic | chao
chaotic | chao disord
charact fiber
charact part role | embodi personifi portrai
charact qualiti | character characterist qualifi restrict
charact refer | character qualifi
character pictur | defin depict describ draw qualifi specifi
character qualifi | charact pictur qualiti refer
character | charact qualiti
character | enact portrai pose reenact
character | qualifi
characterist featur | have
characterist | charact qualiti
charg commiss direct | appoint commission
charg commiss mission | appoint burden missionari saddl
charg commit send | creation foundat initi innov institut introduct
charg complaint | accus complain file lodg
charg consign
charg file lodg | complaint
charg level point
charg load
charg | accus
charg | appoint consign
charg | bear
charg | bill
charg | burst explod load
charg | charger
charg | commiss direct
charg | commiss mission
charg | discharg
charg | uncharg
charger | charg
charit kindli sympathet
charm influenc tempt | appeal temptat
charm magic | illus magician trick
charm spell
charm | spell
chart graph
charter engag hire leas rent take | tenant
charter hire leas rent | tenant
charter | engag hire leas rent take
chase dog tag tail track trail | follow lead pursuer pursuit shadow
chase follow pursuit | dog pursu tag tail track trail
chase | bevel
chase | follow pursuit
chatter click
chatter gossip jaw visit | cackl visitor
chatter | cackl gossip rat
cheap flash loud | novelti
cheap inexpens | expens
cheat chisel
cheat rig | manipul screw shaft victim
cheat screw shaft | rig shenanigan
cheat | betrai chisel deceiv screw shaft trick
cheat | chisel
check chip | break crack
check condit disciplin train | bridl curb
check confirm | affirm ascertain assur control corrobor ensur insur see support sustain verifi
check contain control curb hold moder | bridl command masteri
check delai | hold idiot slow wait
check mark tick
check tick | mark
check | arrest halt hitch stai stop
check | ascertain assur control determin ensur insur learn see watch
check | chip
check | confirm
cheek | brass face nerv
cheek | fresh impud smart wise
cheer inspir urg | incit press shout urgent
cheer recreat | shout
cheer satisfi
cheer shout | inspir recreat urg
cheer | cheeri gai sunni
cheer | complain kick plain
cheer | depress
cheer | shout
cheeri gai sunni | cheer
chemic | chemistri
chemist | chemistri
chemistri | apothecari chemic chemist
cherish treasur
chew jaw | plug
chew plug | bundl compact jaw pack
chew | jaw
chicago michigan
chicken yellow
chicken | yellow
chide jaw lectur rag rebuk scold | nag speech
chief chieftain
chief head | lead
chief main master primari princip
child kid minor youngster | childhood childlik
child kid | parent
childhood | babi child kid minor youngster
childhood | child kid minor youngster
childlik simpl | simplic
childlik | child kid minor youngster
chill cool | heat
chill quiver shiver shudder thrill tingl | exalt throb
chill | arctic cool frigid ici polar
chill | dash scare
chill | shiver shudder
chip crisp | toast
chip | bit scrap
chip | check notch
chip | splinter
choic pick select
choic pick select | choos prefer take
choic prime prize qualiti select
choke clog foul
choke die expir pass perish | death deceas departur last loss releas
choke fret gag | collar
choke gag
choke gag strangl suffoc
choke stifl suffoc
choke strangl
choke suffoc
choke throttl | acceler ga gun
choke | throttl
choos prefer | choic orient pick select
choos select take | choic pick
chore job task
chortl chuckl
choru refrain
choru | refrain
chosen elect | elit
christ jesu | christian deliv redeem save
christian | christ jesu
chromatograph | chromatographi
chromatographi | chromatograph
chronic continu
chronic | acut
chuck pat | dab tap
chuck toss | flip pass
chunk lump
chunk lump | ball clod clump
cinemat | film
circl circuit lap | circul circular
circl circul | circuit lap round
circl rope
circl round | circul circular
circl | blockad
circl | circuit lap
circl | circular round
circuit tour | tourist
circuit | surround
circuit | tour
circul distribut | bill circular
circul mobil
circul spread | scatter
circul | broadcast diffus dispers dissemin distribut mobil spread
circul | distribut
circul | mobil
circular round | circl squar
circular | circl circuit lap round
circumst condit consider | consid count deal qualifi specifi stipul studi take weigh
circumst context set
cite credit mention refer | acknowledg name notic quot
cite mention
cite mention name refer | credit quot
cite quot
cite quot | credit mention refer
cite refer | credit mention quot sourc
cite summon | process
cite | credit mention quot refer
citi metropoli
citi metropoli | metropolitan
citizen | alien foreign
civic civil
civil cultur
civil polit
civil polit | rude
civil | cultiv educ school train
civilian | man
civilian | militari
clai corps stiff
clai mud | muddi
claim exact take
claim take | titl
claim titl | entitl
claim titl | take
claim | claimant forego forfeit
claim | claimant titl
claimant | claim
clamber scrambl skin struggl
clamber | scrambl skin struggl
clamor din | blast blatant boom
clamor | blatant
clamp clinch
clamp | clinch
clang clash crash
clang | clash crash
clap | applaus
clap | bang blast tongu
clap | clatter click cluck
clarifi | clariti clear illumin
clarifi | clear
clariti clear | clarifi crystal illumin lucid obscur
clariti clear | clean light open
clash jar | collis
clash | collis hit
clash | jar
clasp clutch grasp grip hold | clinch grappl seiz
clasp | buckl
clasp | clutch grasp grip hold
class classifi separ sort | categori classif divis famili form kind stratum varieti
class cours
class cours form grade
class divis | classifi releg separ sort
class stratum | classifi releg separ sort
class year
class | classifi releg separ sort
classic hellen
classif | class classifi releg separ sort
classif | classifi
classifi releg | categori class classif divis famili stratum
classifi | classif
classroom schoolroom
clatter | clap
claw hook
claw | pinch squeez twitch
clean clear
clean clear light | clariti
clean fair
clean fresh
clean neat
clean pick
clean sport
clean strip
clean white
clean | cleaner
clean | cleaner dirti soil
clean | dirti
clean | dirti soil
cleaner | clean
clear crystal illumin | clariti
clear discharg | convict vindic
clear earn gain make realiz
clear net
clear net | earn profit
clear open
clear open | clariti
clear pass
clear solv
clear top | crest crown peak tip
clear | bounc
clear | clarifi
clear | clariti
clear | clariti opaqu
clear | clariti perceiv
clear | cloud overcast
clear | discharg
clear | open
clergyman | secular
cleric | clerk
clerk | cleric
clever ingeni
clich commonplac | stock tire
click cluck | clap
click dawn penetr
click dog
click flick snap
click snap | crack
click tick
click | snap
click | snap tick tinkl
client custom
client guest
cliff drop
climat mood
climax come
climax culmin
climax culmin | close complet
climax | culmin
climb mount rise wax | upgrad wane
climb mount | rais rise upgrad
climb mount | rise wax
climb rais rise upgrad | ascend declin descent elev fall lift mount
climb rise | advanc
climb | mount rise wax
climb | rais rise upgrad
clinch hug squeez | bosom embrac
clinch | clasp clutch grasp grip hold hug squeez
cling hang
clip crop dress trim | harvest
clip curtail
clip magazin
clip time
clip trot
clip | crop dress trim
clock time
clock | time
clod lump | clumsi ungainli
clog overload
clog | choke foul overload
close complet culmin | climax conclud finish
close conclud | complet conclus culmin end final finish last
close conclus end | ceas conclud finish stop termin
close conclus final finish last | ceas complet conclud end fold stop termin
close faith
close final | conclud
close fold | closer conclus final finish last open shutdown
close near
close near | far
close shut | open
close shut | open shutter
close shutdown | fold
close tight
close | complet conclus culmin final finish last open shutdown
close | distant
close | distant remot
close | open
close | open shut
close | open shutdown
close | secreci silenc
closer | close fold
closer | complet finish
closet press wardrob
cloth drape robe
cloth dress garment | arrai peel strip wear
cloth dress | garment
cloth fabric materi textil
cloth wear | assum bear don dress garment robe vest
cloud corrupt
cloud fog mist obscur | haze
cloud overcast
cloud overcast | clear
cloud swarm
cloud | corrupt
cloud | overcast
cloud | patch spot
club lodg order societi | ordain
club nightclub
club nine
club | lodg order societi
cluck | click
clue hint | suggest
clump cluster flock | bunch troop
clump thud thump
clump | thud thump
clumsi ungainli | clod lump
clumsi | slow
clutch seiz
clutch seiz | clasp grasp grip hold
clutch | clasp grasp grip hold
clutch | seiz
coach manag | handl supervis train
coach train | manag prepar
coast glide slide | skid slip
coast | glide slide
coat surfac | applic finish
coat | surfac
cock hammer
cock prick shaft tool
cock rooster
cock strut
cock | hammer
code codif
coffe java
coher consist logic order
coher logic lucid
coher | adher cling cohes stick
cohes | adher cling coher stick
cohes | adher cling stick
coil curl loop | roll spiral
coil curl roll | curv loop spiral
coil spiral | curl loop
coil spiral | curl roll
coin strike
coin | strike
coincid concur | concurr conjunct simultan
coincid conjunct | concur concurr simultan
coincid | attend concurr simultan
cold dusti
cold frigid | cool
cold | cool
cold | cool hot
cold | heat
cold | hot
collabor cooper | partner
collabor | cooper
collaps crack | breakdown
collaps crash | break give
collaps flop
collaps tumbl
collaps | break give
collaps | breakdown
collaps | crack
collaps | crash
collar | choke fret gag
colleagu fellow | famili fellowship
collect corpor
collect gather | distribut spread
collect | accumul compil gather
collect | collector
collect | pickup
collector | aggreg combin
collector | collect
collis hit | clash strike
collis | clash
collis | clash jar
coloni compound
coloni depend | settler subject
coloni settlement | locat settl settler
coloni | depend settlement
coloni | settler
color dark
color distort
color | dark
color | graphic lifelik pictori vivid
color | stain
coloss prodigi | giant monster
column editori
column tower | hulk loom
comb ransack
combat fight scrap | battl contend disput quarrel struggl
combat | battl
combin compound
combin trust
combin unit
combin | aggreg
combin | aggreg blend coalesc compound flux fuse merg mix
combin | aggreg blend coalesc compound flux fuse merg mix unit
combin | aggreg compound
combin | blend coalesc compound flux fuse merg mix
combin | trust
come deriv descend | ancestri blood descent line origin stock
come ejacul seed
come fall
come fare
come follow
come hail
come occur
come | approach
come | approach depart
come | arriv get
come | climax
comedi | amus comic funni
comedi | amus comic funni tragedi
comedian comic | amus funni
comfort consol solac
comfort eas
comfort eas | puff relief
comfort easi prosper
comfort puff | eas
comfort solac | consol
comfort | discomfort eas
comfort | uncomfort
comic | comedi
command control
command control masteri | check contain curb hold master moder
command domin overlook
command instruct statement
command requir | bid requisit
command | control
commemor mark
commemor record | monument remembr
commemor rememb | recollect remembr
commenc start | begin first kickoff offset outset
commend recommend | approv testimoni
commend rememb
commend | approv
commensur | correspond
comment commentari | notic remark
comment gossip
comment input remark | mention note notic observ
comment notic remark | commentari input
comment | commentari
comment | commentari glossari note
commerc | commerci
commerci | commerc
commiss committe | commission commit confid entrust trust
commiss mission | assign commission deleg design missionari
commiss | charg commission mission
commiss | charg direct
commiss | commission
commiss | commit pull
commission | charg commiss direct
commission | commiss committe mission
commit confid entrust trust | commiss committe truste
commit dedic devot give | buff fan lover loyalti
commit dedic loyalti | devot give
commit dedic | devot give
commit invest place put | investor
commit practic
commit pull | commiss
commit | charg consign send
commit | invest place put
commod good
common green park
common mutual | interdepend
common usual
common | gener
common | green individu park singl
common | uncommon
commonplac stock tire | clich
commonplac | prose
commonsens | sens
commonwealth countri land nation state
commonwealth democraci republ | democrat
commot din tumult
commot disturb flutter
commot whirl | purl swirl tumbl twirl
commun convei transmit | infect transmiss vector
commun pass
commun | communion
commun | communist
commun | convei pass transmit
commun | curs
commun | pass
communion | commun
communion | commun share
communist | commun
commut convert exchang | interchang
commut transpos | exchang
compact compress contract press squeez | condens contractor pressur
compact compress | crush
compact pack
compact summari
compact thick
compact | loos
compani fellowship societi | associ companion comrad familiar fellow
compani parti | accompani companion
companion | accompani compani
companion | accompani compani fellowship societi
compar comparison | equat
compar correspond like | similitud
compar equat | comparison equal match peer rel
compar rel | absolut equat
compar | comparison
compar | comparison rel
compar | equat
comparison | compar
comparison | compar equat
compass grasp rang reach
compass orbit rang reach scope | run straddl
compass piti
compass | grasp orbit rang reach scope
compass | piti
compel oblig | compuls duti respons
compens correct right | remedi wrong
compens correct | balanc offset
compens cover
compens pai | earn salari wage
compens repair
compens | correct pai repair right
compens | cover
compens | earn pai salari wage
compet contend vie | competit competitor content rival
competit competitor rival | challeng compet contend vie
competit content | compet contend cooper rival vie
competit contest
competit | compet contend fight vie
competit | fight
compil compos
complain kick plain | beef cheer complaint squawk
complain | charg complaint
complaint | complain
complaint | complain kick plain
complet consumm
complet consumm gross perfect pure utter
complet discharg dispatch
complet finish | close closer conclus culmin end final last
complet nail
complet over
complet | incomplet
complet | nail
complex composit
complex | simpl
complex | simplic
compli follow | conform
complic elabor refin
complic | elabor involv refin tangl tough
complic | elabor refin
complic | simplifi
compliment congratul
compliment | congratul
compon constitu element factor ingredi | compos
compon constitu element | constitut form make primari
compon constitu part portion | partial
compos frame
compos pen write | author composit writer
compos write | composit piec
compos | calm composur
compos | compon constitu element factor ingredi
compos | write
composit constitut | compris form make repres
composit paper report theme
composit piec | compos write
composit typographi
composit write | author compos pen writer
composit | complex
composit | compos write
compound heighten intensifi | intens
compound | combin
compound | simpl
comprehend cover embrac encompass | comprehens
comprehend perceiv | comprehens detect observ percept sens
comprehens | apprehend compass comprehend dig grasp perceiv
comprehens | breadth comprehend cover embrac encompass
comprehens | comprehend cover embrac encompass
compris consist
compris constitut repres | composit constitu organ
compris contain incorpor
compuls determin
compuls | compel forc oblig pressur squeez
compuls | determin
comput | calcul estim figur forecast reckon
comput | calcul figur reckon
conceal hidden
conceal hide | privaci secreci show
conced confess profess
conced grant yield | concess
conced | concess yield
conceiv | concept
conceiv | concept construct design formul innov invent
concentr condens contract
concentr condens | capsul
concentr densiti | dens distribut thick tight
concentr hard | diffus soft
concentr reduc
concentr | center focu pore
concentr | condens contract dilut reduc
concentr | densiti
concentr | reduc
concept construct | conceiv misconcept
concept creation | creat make
concept design innov invent | conceiv devis forg formul plan project
concept | conceiv
concern headach worri | care interest occupi
concern interest
concern interest occupi worri | care fear headach involv occup
concern pertain refer relat touch | apt extens pertin
concern | unconcern
concess grant
concess yield | conced grant
conclud reason | conclus decis determin ground intellect understand
conclud resolv | conclus decis declar determin resolut
conclud | conclus end termin
conclus decis determin | ascertain conclud decid find reason resolv set settl
conclus decis determin | decid set settl
conclus end finish | begin ceas complet stop termin
conclus end termin | conclud
conclus | conclud reason resolv
concret | abstract
concurr simultan | attend coincid concur conjunct
condemn convict sentenc | doom
condemn curs | damn
condemn decri
condemn doom sentenc | convict time
condemn | decri doom sentenc
condens distil
condens | compact compress concentr contract press squeez
condens | distil
condescens disdain patronag | patron
condescens | arch condescend
condit qualifi specifi stipul | circumst consider make qualif term
condit shape
condit statu
condit term | qualifi specifi stipul
condit | qualifi specifi stipul
condit | statu
conduct deal | hand
conduct direct guid lead take | leader
conduct direct lead | conductor director
conduct | conductor director
conductor director | conduct direct lead
conductor | carri channel conduct convei impart transmit
confer leagu
confer | consult
confess squeal | rat sneak
confess | conced profess squeal
confid convinc posit
confid trust | commit entrust
confid | assur author shy timid
confid | intim
confid | secret
confin enclos | enclosur
confin hold restrain | keep restraint
confin limit | bound boundari restrict
confin | free hold liber loos releas
confirm | affirm corrobor support sustain
confirm | check
confirm | ratifi sign
conflict differ disput | challeng disagre dissent quarrel scrap
conflict | disput violat
conform ossif
conform | compli disobedi follow
confront face present
confront face | avoid
confront face | brass cheek nerv opposit
confront | encount opposit
confus disord scatter
confus flurri
confus fox throw
confus jumbl | smother
confus lost
confus | bewild flurri fox throw
confus | bewild fox lost throw
confus | jumbl
congratul pride
congratul | compliment pride
congreg faith fold
congress relat | coupl mate pair
congressman repres
conjug | union
conjunct | associ connect link relat
connect join link unit | joint union
connect link
connect link tie
connect link | associ attach join relat unit
connect | join link unit
connect | link
connect | link tie
connot | impli
conquer curb inhibit subdu suppress | conquest crush prohibit
conquer | conquest
conquest | appropri captur conquer curb inhibit seiz subdu subject suppress
conquest | make score
consciou | awar conscious
consciou | conscious
consciou | conscious unconsci
conscious | consciou
consecut straight
consecut success | follow sequenc seri succe
consent | accept unanim
consequ effect event issu outcom result | attend ensu lead leav
consequ import moment
conserv econom husband | blow economi save wast
conserv maintain preserv | care mainten save
conserv preserv | keep
conserv | conservat liber progress
conserv | liber
conserv | maintain preserv
conserv | preserv
conservat | conserv
consid count weigh | circumst condit consider
consid deal take | circumst condit consider
consid debat deliber | consider
consid reckon regard see view | opinion perspect posit sentiment thought
consid regard | gaze
consid studi | circumst condit consider survei
consid view | consider perspect posit
consid | consider
consider | believ conceiv consid debat deliber studi think
consider | believ conceiv consid debat deliber studi think view
consider | consid thought
consign | commit
consist dwell lie
consist reproduc
consist uniform
consist | coher logic order
consol solac | comfort
consolid | integr
conson | accord agre check correspond fit match talli
conson | consonant vowel
conson | harmoni
consonant | conson
conspir | conspiraci
conspiraci | conspir
constant invari | stabil
constitu constitut organ | compris repres
constitut establish format organ | coordin devis forg form found institut launch mold plant prepar shape work
constitut establish found institut plant | creation father format foundat initi innov introduct organ
constitut form make | compon composit constitu element
constitut inher integr
constru interpret see | read render version
construct express
construct manufactur | assembli industri maker produc
construct reconstruct retrac
construct structur
construct twist
construct | destruct
consult refer
consult refer | sourc
consult | advis counsel
consult | audienc confer interview
consult | audienc interview
consult | refer
consum down
consum eat exhaust | consumpt
consum have ingest take | consumpt intak refrain uptak
consum wast
consum | have ingest take
consumm | ac champion geniu master profession sensat star whiz
consumpt | consum eat exhaust have ingest product take
contact imping strike | adjoin hit meet touch
contact link | reach
contact reach | link
contact touch
contact | adjoin meet touch
contact | reach
contain hold take
contain | bear carri hold
contamin foul
contempl medit muse ponder reflect specul | brood question
contempl medit studi | brood reflect specul
contempl reflect | medit muse ponder specul studi thought
contempl | reflect
contemporari | modern
contempt disdain scorn | despis
contempt scorn | despis disdain
contend contest | argument content controversi tilt
contend cope deal grappl manag
contend fight struggl | battl belliger combat conflict engag fighter scrap
contend postul | content
content messag substanc
content subject
content | contend postul
contest | contend
contin | bear carri contain hold
contin | continent
continent | contin
continu cover extend | extent
continu keep proce | discontinu
continu keep retain
continu persist | relentless
continu preserv uphold | ceas discontinu quit stop
continu proce
continu proce | advanc process progress
continu remain stai
continu | discontinu
continu | durat
continu | persist
continu | sporad
contort deform | bend distort turn twist
contort | distort twist volumin
contour form shape
contour | form shape
contracept | rubber safe safeti
contract cut reduc shorten | capsul condens dilat elabor enlarg expand expound
contract declar
contract get take
contract narrow | widen
contract shrink | expand stretch
contract sign
contract undertak | contractor
contract | contractu sign undertak
contractor | compact compress contract press squeez
contractor | contract undertak
contractor | declar
contractu | contract
contradict oppos | antagonist oppon
contradict | affirm confirm corrobor neg support sustain
contradict | neg
contrari opposit revers | invers lift overturn repeal rescind turn vacat
contrast counterpoint | line
contrast line | counterpoint
contrast | counterpoint
contrast | line
contribut donat
contribut donat | give
contribut give | donat gift part share
contribut lead | contributori
contribut part share | give
contribut | donat
contributori | contribut lead
contriv conveni gadget
contriv dodg
contriv | devis forg formul invent
control domin | ascend
control manipul | us
control master | command masteri
control oper | function run work
control restraint
control verifi
control | command
control | manipul
control | oper
control | verifi
conveni | contriv gadget
conveni | inconveni
convent establish
convent formal schemat | outlin scheme
convent formula normal pattern rule
convent | atom nuclear
convent | ceremoni
convent | establish
convers transit | convert
convers | chang commut convert exchang
convers | convert
convert convinc
convert | convers
convert | convers transit
convict inmat
convict | clear condemn discharg inmat sentenc
convinc | flimsi
cook fake falsifi manipul | fraud pseudo
cook fix make prepar readi
cook prepar | fix make readi
cook | fix make prepar readi
cook | prepar
cool pois | assur brace
cool | chill
cool | cold frigid frozen ici
cool | crisp
cool | warm
cooper | accommod fit suit
cooper | collabor
cooper | collabor competit content
coordin organ | administr arrang brass constitut establish format system
cop hook | thiev
copi imit simul
copi | imit simul
copi | scribe
core nucleu
corner nich | tree
corner tree | box nich
corner | tree
corpor pot
corpor somat
correct declin slump
correct disciplin
correct right
correct right | falsifi
correct right | wrong
correct | amend reform remedi repair right
correspond equat | analog equal par
correspond parallel | analog
correspond repres | analog represent
correspond | analog commensur proportion
corrobor support | certif
corrobor valid | certif establish proof
corrupt spoil
corrupt | deprav deviat
corrupt | squar straight
cortex | cortic
cortic | cortex
cosmic | creation exist univers world
cost price toll | costli
cost price | costli dear
cost | price
cost | price toll
costli dear | cost damag price term
costli | cost price toll
couch sofa
counsel direct guidanc | advis
counselor | advis counsel
count matter weigh | issu subject topic
count number
count number | counter figur talli
count reckon
count talli | add number sum total
count | talli
counten sanction warrant | allow approv certifi endors let permit
counten | smile
counter retort return | rejoin repai
counter | antagon antagonist oppon
counter | block
counter | count number
counter | retort return
counteract neutral | offset
counteract undermin weaken
counteract | antagon
counterpart similitud | duplic parallel
countless infinit myriad | pack
countri land nation
countri land state
coupl match mate pair | brace catch span
coupl match | mate pair
coupl mate pair | congress match partner relat spous union
coupl pair
coupl | pair
courag | brave
cours feed flow run | discharg stream trend
cours line
cours path track | cover cross travers
cours row
cours trend | curv cut feed flow run sheer swerv veer
cours | path track
court romanc solicit woo | suit
court woo
court | formal
court | suit
court | woo
cover cross track travers | cours path
cover hide
cover insur underwrit
cover report | account stori
cover screen
cover top
cover | back bind expos screen uncov
cover | back bind screen
cover | bare
cover | mask screen shield
cover | screen
cover | top
cow | coward
coward | cow crawl creep cring fear
cowboi puncher
cp cycl
crack fling offer pass whirl
crack gap | breach
crack great keen neat swell
crack shot
crack snap
crack snap | click
crack | break
crack | firecrack snap
crack | gag
craft trade
craft | craftsman trade
craft | craftsman workman
craftsman | craft
crash dash
crash ram | smash wreck
crash smash | ram
crash wreck | ram
crash | clang clash
crash | collaps
crave hunger starv thirst
crawl creep
crawl creep cring | coward
crawl | creep
crazi disturb mad sick | frenzi furi
crazi wild | cult folli rage
crazi | folli
crazi | folli nut
creak screech squeak | scream shriek
creak | screech squeak
creat make produc | brand creation maker manufactur merchandis product
creat make | anim beast brute creatur
creat make | concept creation creativ
creat | concept creation creativ foundat initi innov institut introduct
creat | creation creativ creator
creation exist univers world | cosmic gener
creation foundat initi innov institut introduct | aris charg commit constitut creat develop establish found grow
creation foundat initi innov institut introduct | introduc launch origin pioneer plant rise send start
creation | creat
creation | creat make produc
creativ | creat initi make origin start
creativ | creat make
creator divin lord maker
creator | creat
creatur tool
creatur | creat make
credit recognit
credit | cash
credit | cite mention refer
credit | recognit
credo creed
creed gospel
creep mous sneak
creep | crawl
creep | mous sneak
crest crown
crest crown peak tip top | breast cap clear
crest | cap
crew gang
crib poni trot
crib | poni trot
crime offens | accus breach break crimin impli outlaw violat
crime | crimin impli
crimin crook outlaw
crimin viciou
crimin | crime offens
crimson flush red
crimson red violent | violenc
crimson red | cardin
crimson | blush flush red
cring flinch shrink winc
crisi | critic decis
crisp sharp
crisp toast | chip
crisp wrinkl | line
crisp | chip
crisp | cool freez frost snap
criterion measur standard
criterion standard
critic decis | crisi
critic knock | prais
critic vital
critic | knock
critic | knock review
crook curv | bend turn twist
crop cultiv work | harvest
crop graze pastur rang | grass
crop graze pastur | grass
crop harvest | clip cultiv dress reap trim work
crop | harvest
cross foil frustrat queer spoil thwart | defeat
cross intersect
cross mark | score
cross span sweep travers | expans
cross transvers
cross | foil frustrat queer spoil thwart
cross | mark
crouch squat
crouch | bend bow stoop
crow triumph | glee
crow | big blow bluster boast ga triumph
crowd herd
crowd push
crowd | herd
crown pennant
crown poll
crown top
crown treetop
crucial essenti | center core heart meat substanc sum
crucial import
crucifi frustrat rag torment
crucifi subdu
crude earthi gross
crude oil
crude primit rude
crude raw
crude rough
crude | refin rough
cruel fell savag viciou | beast brutal brute cruelti wildcat
cruelti | cruel fell harsh rough savag viciou
cruelti | merciless
cruis sail | voyag
cruis | sail
crush jam
crush jam press | ram
crush smash
crush squeez
crush suppress
crush | breakdown
crush | bundl compact compress grind pack squeez
crush | conquer curb inhibit quell smother stifl strangl subdu suppress
cry exclaim shout | call exclam yell
cry weep | laugh tear
cry yell | call holler scream shout
cry | tear
cry | weep
cuba | cuban
cuban | cuba
cube dice | block die
cube | dice
cubism | cubist
cubist | cubism
cuddl nest nestl snuggl
cuddl nestl snuggl | nest
cuddl | nestl snuggl
culmin | climax
cult rage | crazi wild
cultiv educ school train | civil cultur finish polish
cultur ethnic
cultur finish polish | cultiv down educ refin round school train
cultur | ethnic
cumul | accumul collect compil gather
curb curtail restrict | bridl check limit
cure heal | remedi therapeut therapist
cure remedi therapeut | heal reliev
cure | set
curios wonder | curiou inquir
curios | curiou funni odd peculiar queer rare singular uncommon
curiou funni odd peculiar queer singular | curios
curiou | curios wonder
curl curv | bend coil roll twirl twist
curl lock | wave
curl wave | lock
curl | coil roll
current flow stream
current stream
curriculum program
curs cuss oath | swear
curs cuss swear | oath
curs damn | bless condemn imprec
curs torment
curs | commun
curs | cuss oath
curs | damn witch
curs | desol devast wast
curtain drape draperi
curtain | drape draperi
curv cut sheer swerv trend veer | bend cours
curv twist wind | bend
curv | arc arch twist wind
curv | bend
curv | cut sheer swerv trend veer
curv | straight
cushion shock | buffer soften
cuss fella fellow lad
cuss | teas
custom tradit | customari
custom usag | accustom appli customari practic us
customari | custom tradit
cut dilut reduc thin
cut disregard ignor snub
cut edg
cut issu
cut keen
cut ration
cut reduc trim | decreas reduct
cut skip | omiss
cut slash slice | slit
cut slip
cut snub | disregard ignor slight
cut swing
cut tailor
cut track
cut | cancel scratch strike
cut | carv
cut | dilut reduc thin
cut | rough
cut | sting
cycl rhythm round | rhythmic
cycl | rhythm round
cyclist | bicycl cycl wheel
dab pat tap | chuck knock pink rap tip
dab pat | rap tap
dab splash | spatter
dab | pat splash tap
dad papa pop
dai daylight | dark night
dai | daili
daili | dai
damag harm hurt
damag harm | impair
damag price term | costli dear
damag wrong
damag | harm hurt
damn doom
damn goddamn
damn hoot | lousi
damn | blame bless darn goddam goddamn infern
damp dampen
damp dampen dull mute
damp moist
damp | moist
dampen moisten wash | moistur wet
dampen stifl | excit stimul
danc | dancer
dancer | danc
danger grave seriou sever | bad serious
danger risk | adventur bad chanc endang expos hazard peril precari queer wild
danger | safe
danger | safeti
dangl drop swing
dangl | suspens
dare defi | defianc
dare presum | presumpt
dare | bold
dare | defi
dare | specul ventur
dark night | dai daylight
dark obscur
dark shadow | shade
dark sour sullen
dark | black sinist wick
dark | color
dark | light
dark | light shadow
dark | obscur
darl favorit pet | belov dear
dart dash flash scoot shoot | bolt
dart fleet flutter | flicker waver
dart | dash flash fleet flutter scoot shoot
dash flair style
dash scare | chill panic
dash smash | bang belt knock
dash | dart flash scoot shoot
data inform
date escort | see
date see | appoint engag escort
date | appoint engag escort
daughter girl | boi son
dawn morn
dawn morn | sundown
dawn | morn
daze stupid
dazzl | fog haze
dead idl
dead numb | indiffer
dead utter
dead | aliv live
dead | live
deadli mortal
deadli mortal | death
deaf indiffer
deaf | hear
deal flock heap lot mass mess mountain peck pile plenti pot sight stack | ampl jam mob pack ram rich throng
deal hand | conduct
deal sell trade | dealer market princip trader
deal trade | merchandis sell
deal | administ allot apport dispens distribut lot share
deal | conduct
deal | dealer hand
deal | dealer trade
deal | relat
deal | traffic
dealer princip | deal sell trade
dealer trader | deal hawk huckster merchandis pitch sell trade
dealer | deal
dealer | deal sell trade
dear earnest | serious sincer
dear good near
dear lamb
death destruct end | ceas die finish stop termin
death dy | birth die
death last | choke die expir pass perish
death | birth choke die expir pass perish
death | choke deadli die expir mortal pass perish
death | choke die expir pass perish
debat deliber | argument
debat | argument
debat | deliber disput quarrel scrap
debri dust | scrap
debut entri introduct
debut | entri introduct
dec decemb
decad ten
decai declin | decompos
decai decompos | declin
decai decomposit | decompos rot
decai | decompos
decai | decomposit
deceas | asleep choke die expir gone pass perish
deceiv | fals illus mislead
decenc | decent
decenc | decent nice
decent nice | decenc polit
decent | decenc
decent | decenc grace
decent | decenc indec
decid determin | conclus decis
decid resolv settl | decis declar judg justic resolut settlement settler
decid | decis
decis | decid
decis | decid determin resolv settl
deck dump floor
declar hold
declar resolut resolv | conclud decid purpos settl
declar | contract contractor
declin descent fall | climb rais rise upgrad
declin refus reject | accept have take
declin refus | accept consent
declin wane
declin | better improv
declin | decreas diminish fall lessen wane
declin | descent fall
declin | improv
decompos rot | decai decomposit
decompos | decomposit
decomposit rot | decompos
decomposit | decompos
decor design
decor dress
decor medal palm ribbon
decor | adorn deck dress grace
decor | adorn grace
decor | medal palm ribbon
decre fiat order | dictat enjoin prescrib rule sai tell
decre rule | fiat order ruler
decre | fiat order
decreas diminish fall lessen | declin dip drop increas reduct
decreas lessen | diminish fall increas
decreas lessen | increas
decreas reduct | cut diminish fall increas lessen reduc shrink trim weaken
decreas | diminish fall growth increas lessen
decreas | diminish fall increas lessen
dedic inscript
dedic | commit devot give
dedic | inscript
deduc deduct deriv infer | synthesi
deduc infer | deduct synthesi
deduct discount
deduct implic | entail impli involv mean
deduct subtract | add
deduct synthesi | deduc deriv infer synthes synthet
deduct withhold
deduct | addit subtract
deduct | withhold
deed titl
deem hold
deep mysteri | secret
deep rich
deep thick
deep | depth
deep | obscur
deep | shallow
deep | thick
defeat frustrat | cross foil queer spoil thwart
defeat kill
defeat overcom
defeat | kill triumph victori
defect desert | abandon
defect fault
defect mar | impair spoil spot
defect | fault
defend fight oppos | antagonist belliger defens fighter oppon opposit
defend guard hold | defens guardian
defend guardian | care champion charg guard hold protect screen shield support
defend maintain | defens
defend repres | defens prosecut represent suspect
defend support | champion defens friend guardian patron sponsor vindic
defend suspect | repres
defend | assail attack defens
defend | resist withstand
defens denial | deni prosecut travers
defens vindic | defend justifi support
defens | apolog defend excus fight justifi maintain oppos ration
defens | defend guard hold
defens | defend offens
defens | defend prosecut repres
defens | rebut refut
defer postpon tabl
defi hold withstand
defi refus resist | appli
defianc | dare defi
defici lack want | inferior miss need requir
defici | adequaci insuffici lack
defin determin fix limit set specifi | bent bound boundari
defin specifi | character pictur
defin | definit
definit | defin
definit | indefinit
deform distort
deform | bend distort strain turn twist
degre grade level
degre level point stage
delai hold wait | arrest check halt
delai stai
delai | check stai
delai | hold wait
delai | hurri rush
deleg | assign design
deleg | commiss mission
deliber measur
delic fragil frail
delic soft
delic | rug
delicaci discret
delicaci treat
delicaci | diplomat
delicaci | exquisit
delicaci | slender slight slim
delici delight
delight enjoi revel | enjoy joi pleasur
delight joi pleasur | enjoi pleas revel
delight pleas | joi pleasant pleasur
delight transport | ecstasi spell tranc
delight | enjoi pleas revel
deliv pitch | deliveri pitcher
deliv present | deliveri speech
deliv redeem save | christ jesu salvat
deliv render return
deliv render | deliveri
deliv rescu | deliveri save
deliv surrend
deliv | deliveri
deliveri pitch | deliv
deliveri rescu save | deliv
deliveri speech | deliv present
deliveri | bear birth deliv have
deliveri | deliv
deliveri | deliv render
demand exact
demand need | ask involv necessit postul requir take want
demand requir | ask expect involv necessit need postul take
demand | exact
demand | suppli
democraci | democrat
democraci | democrat popular
democrat popular | democraci
democrat | commonwealth democraci republ
democrat | democraci
demon devil fiend
demon devil fiend monster | infern monstrou
demonstr establish prove show
demonstr exhibit present show | displai shower
demonstr manifest | march
demonstr march | manifest
demonstr present | exhibit portrai repres show stage
demonstr | exhibit present show
deni refus | allow grant
deni travers | defens denial
deni | acknowledg admit denial
deni | denial
denial | deni
denomin design
denomin | design
denot refer | explicit extens
denot | indic
denounc | denunci
dens dim dull dumb slow
dens heavi | densiti
dens thick | concentr densiti
dens | densiti
densiti | dens heavi
dent goug
dent prick scratch slit | scrape slice
dent | goug prick rough scratch slit
denunci | brand denounc mark
depart deviat vari | departur differ discrep sport variat
depart leav
depart part start | departur farewel leav loss pass releas
depart quit | departur loss pass releas stai
depart section
depart straggl | straggler
depart | come departur loss pass releas
departur deviat differ | depart differenti distinguish mark separ tell vari
departur loss pass releas | choke depart die expir part perish quit start
departur | depart part quit start
depend good safe secur | protect
depend honest reliabl true | loyalti
depend qualifi
depend reliabl | unreli
depend subject | coloni nation
depend subordin | independ main
depend | bet calcul count look reckon
depend | hook
depend | independ
depend | qualifi
depict describ draw | character descript pictur
depict pictur render show | imag paint
depict portrai | paint pictur
deposit fix situat | locat placement posit
deposit lodg stick | free
deposit repositori
deposit sediment
deposit | bank
deposit | fix situat
deposit | sediment
deprav | corrupt
depreci | appreci
depreci | minim
depress dismai
depress impress imprint
depress low
depress lower
depress slump | sink
depress | cheer
depress | elev
depriv strip | divestitur want
depriv | enrich want
depth | deep profound
deputi lieuten | substitut
deputi | substitut
deris ridicul | gui rib roast silli
deriv gain
deriv | come descend
deriv | deduc deduct infer
descend fall settl
descend fall | aris ascend descent lift rise
descent origin
descent | come deriv descend
descent | descend fall
describ discov distinguish identifi kei name | design ident identif
describ draw line trace | outlin
descript | account depict describ draw report
deserv merit
design destin doom fate | destini finish goal
design destin intend specifi
design figur pattern
design identif | describ discov distinguish identifi kei name
design indic point show | arrow
design pattern | draft draught model
design plan project | aim concept innov intent invent labor planner prepar program provis purpos task
design plan | architect concept innov invent planner
design plan | project
design | aim intent purpos
design | architect figur pattern
design | decor figur pattern
design | denomin identif
design | plan
desir hope trust | promis
desir suitabl worthi
desir want | wish
desir | hope trust want
desir | unwant
desir | want
desol devast wast | curs destruct
despair desper
despair | desper hope
despair | hope
desper heroic
desper | despair
despis disdain scorn | contempt
destin finish goal | design doom fate
destin | design doom end fate intend specifi termin
destini fate fortun lot luck portion
destini fate | design destin doom
destroi ruin | destruct
destroi | destruct
destruct | construct destroi
destruct | desol destroi devast ruin wast
destruct | destroi elimin eras kill obliter ruin
detach free
detach isol separ
detach separ
detach | attach
detach | attach breakup separ
detail elabor
detail item particular | recit
detail item point | recit
detail | item particular point
detect discov find notic observ | detector determin discern discoveri evid reflect sensor
detect investig | inquir
detect notic | mark note
detect sens
detect | comprehend perceiv
detect | discov find notic observ spot spy
detect | discov find notic observ spy
detector sensor | detect discov feel find notic observ sens
detector | detect discov find notic observ
deterior drop | recov
determin find | ascertain check detect discov learn notic observ see watch
determin influenc mold regul shape | form pattern
determin purpos | aim propos purport resolv
determin set
determin set | bent conclus decis
determin settl | conclus decis settlement
determin | find
deton explod | burst cap explos
deton explod | explos
develop educ prepar train | instruct teach
develop evolut | evolv grow
develop evolv | seed sourc
develop exploit | tap work
develop formul
develop grow growth matur | acquir ag development get produc
develop grow | evolut
develop modern
develop | break
develop | exploit
develop | grow growth matur
develop | modern
development | develop grow growth matur
deviat divers | bend divert strai wander
deviat divert | divers
deviat | corrupt depart fast riotou vari
deviat | depart vari
deviat | divers
devic twist
devis forg formul invent | concept contriv design formula imagin innov make planner
devis organ prepar | constitut establish format make planner
devot give pai
devot | commit dedic give
diagnos name | diagnosi
diagnos | diagnosi
diagnosi | diagnos name
diagon slant slope
diagon slash stroke
diagon | slant slope
diagram plot
diagram | plot
dialogu | negoti
dialysi | dialyz
dialyz | dialysi
diamond infield
diaphragm stop
diari journal | journalist
diari | journalist
diarrhea diarrhoea | loos
dice die | cube
dice | die
dictat order prescrib | bid command decre fiat prescript
dictat | bid command
dictat | order prescrib
dictatorship tyranni
die | death destruct dy end
die | death last
diet | dietari
dietari | diet
differ disagre dissent | agre concur conflict disagr disput hold
differ remaind
differ unlik | like similar
differ | differenti
differ | differenti distinguish mark same separ tell unlik
differ | equal unlik
differ | same
differenti distinct | distinguish mark separ tell
differenti distinguish mark | departur deviat differ distinct
differenti distinguish separ tell | departur deviat differ distinct
differenti special
differenti | departur deviat differ distinct
differenti | differ special
differenti | integr
differenti | uniform
difficult hard | difficulti easi
difficulti troubl | bother
difficulti | difficult eas hard simplic
diffus penetr pervad riddl
diffus soft | concentr hard
diffus spread | scatter
diffus | broadcast circul dispel dispers dissemin dissip distribut penetr pervad riddl scatter spread
diffus | broadcast circul dispers dissemin distribut spread
dig grind labor | effort exert project sweat task
dig hollow | hole mine
dig jab poke prod | goad thrust
dig jab | poke prod
dig shaft shot slam | jeer scoff
dig | hollow
dig | shovel
digniti | august grand
dilat elabor enlarg expand expound | contract cut expans reduc shorten
dilut load stretch
dilut | concentr cut load reduc stretch thin
dilut | cut reduc thin
dim dip
dim faint vagu
dim subdu
dim | bright
dimens proport
diminish small
diminish | enlarg
dine | dinner
dingi dirti muddi
dingi grimi | dirt greas soil stain
dinner | dine
dip drop fall | decreas diminish lessen
dip duck | plung
dip inclin | pitch slope
dip plung | dipper soak
dip plung | duck
dip sink
dip | dipper
dip | plung
diplomat | delicaci
dipper wagon
dipper | dip plung
direct engin organ | administr brass establish orchestr
direct focu | center concentr pore
direct guid head maneuv point steer | aim bear guidanc plai
direct guidanc | guid steer
direct instruct
direct manag | care deal handl supervis
direct send
direct wai
direct | ancestri blood descent indirect line origin stock
direct | director
direct | director manag
direct | indirect
direct | invers
director manag | direct supervis
director | direct
dirt greas soil stain | dingi dirti foul grimi
dirt scandal | outrag shock
dirt soil
dirt | betrai denounc grass make rat shop stool
dirti foul
dirti lousi
dirti soil | clean dirt greas stain
dirti | clean
dirti | clean dirt greas soil stain
disabl handicap
disabl | handicap
disadvantag | advantag
disagr discrep
disagr | accord agreement differ disagre dissent
disagr | agreement differ disagre dissent
disagre | agre check correspond fit match strife talli
disappear fade | melt vanish
disappear melt
disappear vanish | appear
disappear vanish | appear fade
disappear vanish | fade
disappear | appear vanish
disappoint frustrat
disapprov dislik
disapprov reject | approv sanction
disapprov | approv
disapprov | approv reject
disbelief | belief
disbelief | question skeptic
disc disk
disc disk record | tape
discard dispos fling toss | disposit
discard | dispos fling toss
discern distinguish recogn spot | evid
discern evid | detect discov distinguish find note notic observ recogn spot
discern | distinguish recogn spot
discharg drop unload
discharg eject exhaust expel releas | emiss project
discharg emiss
discharg emiss | eject exhaust expel releas
discharg empti | fill
discharg fire
discharg fire releas | can dismiss displac free termin
discharg free | fire releas
discharg releas | forego forfeit free relinquish resign
discharg run | cours feed flow fluid
discharg | air vent
discharg | charg fire
discharg | draft enlist releas
discharg | run
disciplin field studi subject | learn read take
disciplin | check condit train
disclos expos | exposur
discomfort irrit | mad pain sore
discomfort | comfort uncomfort
discontinu | continu
discontinu | continu keep proce
discount dismiss disregard ignor | neglect
discount | deduct
discourag warn | admonit monitor remind
discourag | balk check handicap
discourag | dismai encourag
discov find | discoveri
discov hear learn see | discoveri find
discov observ
discov | discoveri find
discoveri find | ascertain detect determin discov hear learn notic observ see
discoveri find | attain bump chanc detect discov encount happen hear learn notic observ regain see strike
discoveri | attain break detect disclos discov expos find hear learn notic observ reveal see strike
discrep | depart deviat vari
discret distinct
discrimin separ
discrimin | separ
discuss treatment | address cover deal handl plow treat
discuss word
discuss | treatment
discuss | word
disdain reject scorn
disgrac dishonor shame | honor honour reward
disgrac shame | black dishonor
disgrac | shame
disguis mask
disguis | mask
dish serv
dish | serv
dishonor | assault disgrac honor honour laurel outrag rape shame violat
dishonor | disgrac honor honour shame
dishonor | honor honour
dislik | like
dismai | depress discourag
dismiss dissolv
dismiss drop
dismount light
dismount | light
disobedi | conform disobei obedi
disobedi | obedi
disobei | disobedi obei
disord distract troubl | disturb upset worri
disord upset
disord | chaotic order
disord | order
dispatch expedit
dispatch hit murder off remov | execut killer
dispatch shipment | send ship transport
dispatch | expedit
dispatch | hit murder off remov
dispatch | shipment
dispel dispers dissip scatter | diffus spread
dispers dissip scatter | spread
dispers dot dust scatter sprinkl | spread
dispers scatter
dispers spread
displac move | motion movement mover
displac shift | chang switch
displac translat
displac | replac supersed supplant
displai exhibit expos | exposur
displai exhibit | demonstr expos present show
displai present | portrai
displai show
dispos disposit | discard fling toss
dispos inclin | disposit tendenc
dispos qualifi | calib qualiti
dispos | disposit
disposit inclin tendenc | dispos lean run tend
disput quarrel scrap | argument belliger combat conflict content controversi debat differ fight fighter row tilt word
disput quarrel scrap | wrangl
disput | conflict quarrel scrap
disregard ignor neglect
disregard neglect | discount dismiss ignor
disrupt interrupt | break gap
disrupt | riotou
dissect | analyz
dissent object protest | resist
dissent protest resist | object
dissent | acquiesc assent
dissent | differ disagre
dissent | differ disagre divis
dissip fool shoot | wast
dissoci | divorc
dissolv melt thaw
dissolv resolv
dissolv | breakup
dissuad | persuad
distanc length
distanc outdist
distanc space | distant remot remov
distanc | distant
distanc | distant remot
distanc | distant remot remov
distant remot remov | distanc space
distant remot | close
distant remot | distanc
distant | close distanc
distant | distanc
distil extract | still
distil purifi | puriti
distil | condens extract purifi
distil | extract purifi
distil | still
distinct distinguish
distinct note | high lead
distinct typic
distinguish grand | grandeur splendor
distinguish | sign signal
distort falsifi warp | tortur twist
distort strain | deform
distort tortur twist | falsifi warp
distort twine twist | twirl
distort | contort deform
distort | falsifi warp
distort | twine twist
distress disturb | serious
distress hurt suffer | ach smart
distress sad sorri
distress | hurt suffer
distribut spread | collect gather scatter
distribut stagger
distribut | administ allot deal dispens lot spread
distribut | concentr densiti
distribut | distributor
distributor | administ alloc allot apport deal dispens distribut lot
distributor | administ allot deal dispens distribut lot
distributor | distribut
district dominion territori
district | dominion territori
distrust misgiv suspicion | suspect suspici
distrust suspect | bank misgiv suspicion swear trust
distrust | suspect trust
disturb interfer nois
disturb interrupt
disturb touch
disturb troubl upset | overthrow worri
disturb upset worri
disturb upset | disord distract troubl
disturb | touch
dive plung
divers recreat | amus divert plai
divers variou | varieti
divers | varieti
divestitur | depriv strip
divid fraction | divis multipli
divid part separ
divid part separ | breakup
divid separ
divid separ split | divis unifi unit
divid separ | divis
divid | separ
divin god immort
divin theologi | theolog theologian
divin | god
divin | god immort
divin | propheci
divin | provid
divis part section | segment
divis | dissent
divis | divid fraction
divis | divid section segment separ
divis | divid separ split
divorc | dissoci
docil gentl
docil | instruct learn teach
docil | stubborn
doctor physician
doctor | physician
doctrin philosophi | philosoph
document paper | documentari
document | certif paper support
document | documentari
documentari object
documentari | document object
documentari | document paper
dodg duck elud evad hedg sidestep skirt | avoid escap fox scheme
dodg scheme | duck elud evad hedg sidestep skirt
dog frank
dog heel hound
domain land
domain world
domest | foreign
domin eclips
domin master | author lord masteri potenc supremaci
domin masteri supremaci | master
domin prevail reign rule
domin | control dominion masteri rule supremaci
domin | control master subordin
domin | endur persist prevail reign rule run
dominion rule | domin govern
don father
donat | contribut
done through
donor | gift give present
doom lost
doom | lost
door doorwai threshold
dosag dose | drug
dose drug | dosag
dose | dosag
dot point | stud
dot stud | point
dot transport
dot | point
doubl dual
doubl dual twofold
doubl duplic
doubl duplic repeat | insist repetit
doubl imag
doubl twofold
doubl | duplic repeat twofold
doubl | duplic twofold
doubl | singl
doubt dubiou | question
doubt dubiou | uncertainti
doubt question | dubiou wonder
doubt tent | uncertainti
doubt uncertainti | certainti dubiou tent
doubt | question
doubt | skeptic uncertainti
down downward
down kill pop
down land | earth ground
down pile | pubesc
down polish refin | cultur finish
downgrad | upgrad
downstair | upstair
dozen lot
dozen twelv
drab dreari
drab sober somber | gloom
draft draught
draft draught draw | forc pull
draft draught gulp
draft draught | design pattern
draft enlist | discharg hitch muster recruit tour
draft muster | enlist
draft outlin | scheme
draft | draught
draft | outlin
drag draw puff | pull
drag puff pull | draw
drag sweep tangl
drag trail | drone poke
drag | cart haul
drain drainag
drain | drainag
drama plai | act adopt dramat playwright repres
drama | adopt dramat playwright
drama | dramat
drama | dramat spectacular strike
dramat spectacular strike | drama
dramat | drama
dramat | drama elev
dramat | drama plai
dramat | lyric
drape wrap
drape | draperi
draperi | drape
draw forc pull | draft draught haul push
draw get
draw guid pass run
draw haul | cart drag forc pull
draw hook
draw lot | cast
draw make
draw pull
draw pull | drawer
draw quarter | fourth
draw reap
draw string thread | chain strand twine
draw tie
draw withdraw | bank deposit drawer
draw | cast
draw | describ line trace
draw | drawer
draw | lot
drawer | draw
drawer | draw pull
drawer | draw withdraw
drawn haggard worn
dread fear | apprehens
dreg | settl subsid
dress groom
dress trim
dress | bind
dress | cloth
dress | cloth garment
dress | cloth peel strip
drift err strai | straggler
drift impetu | blow float forc
drift movement trend | aim drive get
drift purport | aim drive get
drift | drive
drift | err strai
drift | impetu
drift | movement trend
drill exercis practic
drill exercis practic | rehears
drill | bore
drill | exercis practic
drink pledg salut toast
drink swallow
drink | drunk
drink | liquor
drink | swallow
drip drop
drip | drop filter
drive drivewai | motor ride take
drive forc ram | campaign caus crusad effort movement
drive labor push tug | campaign caus crusad effort energi movement project task
drive motor | drivewai ride
drive repel | attract campaign caus crusad draw effort movement pull rebuff repuls snub thrust
drive ride | drivewai
drive ride | motor sit take
drive take | drivewai ride
drive thrust | hurl hurtl lung repel
drive | campaign caus crusad effort movement
drive | drift
drive | driver
drive | driver drivewai ride
drive | driver ride
drive | drivewai ride
drive | motor ride take
driver | drive
drizzl moisten
drone monoton | flat
drone poke | drag lag linger trail
drone | monoton
drop expend spend | expenditur expens
drop fall
drop fell
drop flatten | sharpen
drop miss neglect omit overlook | omiss skip
drop pearl | droplet
drop sink
drop | dip fall
drop | discharg unload
drop | drip droplet
drop | fall
drop | sink
droplet | drop pearl
drown submerg
drown swim
drug | apothecari chemist dose
drunk | drink soak
drunk | sober
drunken | liquor
dry iron | ironi satir
dry | prohibit
dry | sweet
dry | wet
dub knight
dubiou | doubt uncertainti
due | ascrib assign attribut imput
due | undu
dull leaden
dull muffl
dull slow
dull slow | boredom
dull | bore
dull | bright
dull | live
dull | sharp
dumb mute silent
dumbbel | blunder foolish jerki sin
dump plung
dump | betrai denounc grass make rat shop stool
dungeon keep
duplic extra
duplic match
duplic parallel | counterpart similitud
duplic | extra
durat length | extend lengthi prolong
durat | continu
dusk fall nightfal twilight
dust | debri
dust | dispers dot scatter sprinkl
dust | dusti
dusti | dust
duti oblig respons | compel
dwarf shadow
dwarf | shadow
dwell home | inhabit live popul
dwell inhabit
dwell inhabit live popul | dweller home liver
dweller inhabit | dwell live popul
eager readi zeal
ear spike
earli former other
earli | late later
earli | late middl
earlier earliest
earn net profit | clear
earn pai salari wage | bear compens yield
earn | pai salari wage
earnest sincer solemn | graviti serious
earnest | serious sincer
earth globe world | planetari
earth ground
earth ground land | down shore strand
earth ground | earthi
earth world | secular tempor
earth | ground
earth | ground land
earthi | earth ground
earthquak quak | tremor
eas relief | reliev still
eas reliev still | hush relief
eas repos rest | relax
eas simplic | difficulti easi gentl simpl
eas | inform
easi gentl soft
easi gentl | eas simplic
easi light loos
easi | difficult eas hard simplic
easi | eas leisur simplic
easi | uneasi
east orient
east | west
easter | eastern
eastern | easter
eastern | western
eat feed
eat | feed
echo recal
echo repeat
echo ring | reson
echo | recal ring
echo | repeat
econom save | economi
econom | economi
econom | economi save
economi save | conserv econom husband
economi | care conserv econom husband save
economi | conserv econom economist husband save
economi | econom economist
economist | economi
ecstasi transport | delight exalt inspir thrill
edg inch
edg | border
edit variat version | alter chang vari
editor | editori
editori | editor
educ enlighten | initi
educ instruct teach | develop learn prepar train
educ train | cultiv school
educ | develop prepar train
educ | instruct pupil student teach
educ | instruct teach
effect effici
effect forc
effect good
effect impress
effect potenc strength | potent stiff strong
effect | consequ effici event implement issu outcom result
effect | consequ event issu outcom result
effect | efficaci
effect | effici
efficaci | effect
effort exert sweat | dig grind labor
effort exploit feat
ego self
ego | egotist swollen vain
egotist | ego swollen vain
ejacul | come seed
eject exclud
eject | jet project
eject | project
elaps laps pass
elast flexibl
elast snap
elast | snap
elder older | senior
elder senior | older
elect elit | chosen
elect | appoint
elect | chosen elig voter
elect | elector
elector | elect
elector | voter
electr | wire
eleg | refin
element primari | compon constitu
elev height peak top | advanc exce greatest lead lift pass prime promot rais transcend upgrad
elev lift rais | aris rise
elev lift rais | climb heav lifter lower rise upgrad
elev lift rais | height peak top
elev lift | rais wind
elev | advanc dramat lift promot rais upgrad
elev | depress lift rais
elev | lift rais
elicit evok extract
elig | elect
elimin evacu | empti pass
elimin liquid | neutral wast
elimin pass | evacu passag
elimin reject
elimin | annihil destruct
elimin | ask demand involv necessit need postul requir take
elimin | free rid
elimin | liquid
elit | elect
eloqu silver | facil readi smooth
elud escap | subtl
elud evad | slip
embarrass | excess extra spare surplu
emblem | emblemat symbol
emblemat symbol | emblem
emblemat | case charact eccentr emblem exampl illustr instanc repres type
embodi personifi | charact imag part role
embodi | shape
embrac | bosom hug squeez
emerg issu | outlet
emerg pinch | insist instant
emerg | growth
emerg | issu
emiss | breath emit
emit utter
emit | absorb emiss
emot excit
emot | cerebr intellectu
emphas underlin underscor
empir | quackeri
empir | theoret
emploi employ | engag hire unemploy
emploi engag hire | boss can dismiss displac employ employe fire termin
employ engag | emploi hire
employ exercis us usag util | appli emploi exert practic
employ work
employ | emploi employe engag hire
employe | emploi employ engag hire
empti hollow | vaniti
empti | discharg
empti | elimin evacu
empti | evacu
empti | evacu fill
empti | full
enact ordain | passag
enact reenact | character
enclos envelop wrap | enclosur
enclos insert introduc | enclosur introduct
enclos | enclosur
enclosur | confin enclos
enclosur | confin enclos envelop wrap
enclosur | enclos envelop insert introduc wrap
enclosur | enclos insert introduc
encount meet plai | brush clash skirmish
encount meet receiv | open
encount meet see
encount meet | bump chanc find happen see
encount | confront
encount | meet see
encourag | discourag
encroach impact | affect touch
encroach intrus invas | invad overrun
encroach intrus violat | intrud outrag
end goal
end last | ceas finish stop termin
end remaind remnant | remain
end termin
end termin | begin commenc conclus death destruct get last start
end termin | ceas finish stop
end termin | close conclus death destin destruct finish last
end | begin ceas finish first kickoff middl offset outset start stop termin
end | begin ceas finish middl stop termin
end | ceas finish stop termin
end | close conclus death destruct finish last
endang expos queer | danger exposur hazard risk vulner
endang jeopard menac threaten | hazard risk threat
endeavor enterpris | entrepreneur strive
endeavor strive | attempt effort enterpris pain strain try
endless etern intermin
endow gift invest | talent
endow | portion
endur last
endur last live surviv
endur persist prevail run | domin last traditionalist
endur suffer | enjoi
endur surviv | exist last live
endur wear
endur | abid bear brook stand stomach suffer support toler
endur | strength
enemi foe opposit
enemi foe | alli friend
energet | energi industri push
energet | energi vital
energi push | agit arous brace campaign crusad drive energet fight labor press stimul tug
energi vital | arous brace energet excit live stimul
energi | alert arous brace brisk energet excit live merri stimul vigor
energi | arous brace excit stimul
energi | excit
enforc impos
enforc | appli implement impos
engag enlist
engag interlock mesh | lock oper
engag involv particip | enter prosecut pursu
engag lock mesh oper | interlock withdraw
engag occupi
engag plight
engag prosecut pursu | interest involv particip pursuer pursuit
engag wage | battl conflict fight
engag | interlock mesh
engag | plight
engend father gener get mother sire | genesi
engin technologi | technic technolog
engin | direct organ technologi
engin | technologi
england | english
english side
english | england
enhanc heighten rais
enhanc | foil
enjoi love | buff enjoy fan lover passion
enjoi | endur suffer
enjoi | enjoy us
enjoin order sai tell | decre fiat
enjoy us | enjoi
enjoy | bask delight enjoi love relish revel savor
enlarg magnifi
enlarg magnifi | magnitud reduc
enlarg | diminish
enlarg | expans
enlighten initi | educ induct
enlist | hitch tour
enorm tremend | great
enough | adequ answer decent serv suffic suffici
enrag furiou | furi rage violenc
enrich | depriv
enrol enter recruit | registr
ensu result | attend consequ effect event issu outcom termin
entail impli mean | deduct implic
entail | deduct implic import signific
enter figur
enter insert introduc | introduct
enter particip | engag involv quit
enter record | entri
enter | entranc entri
enter | entranc entri leav
enterpris initi | entrepreneur
enterpris | entrepreneur
enterpris | initi
entertain harbor hold nurs
entertain | amus
enthusiasm | enthusiast
enthusiasm | exuber rejoic triumph
enthusiast | enthusiasm
entir full total
entir intact
entir intact integr
entitl gentl
entitl titl | claim
entranc entri | enter
entranc | enter
entrepreneur | endeavor enterpris initi
entri submiss | subject submit
entri | enter record
entropi inform
entrust leav
envi | jealou
environ surround | border fenc ring skirt wall
envis fanci figur imag pictur project see visual | fantasi illus imageri imagin impress
envis forese
epic heroic
episod sequenc
epithet name
epitom | case charact eccentr imag paradigm type
epoch era
equal equat match | balanc par peer
equal equat par | correspond match
equal match peer | compar equat rival touch
equal match rival touch | peer
equal | differ
equal | match peer
equat | compar
equat | correspond
equilibrium | balanc
equip fit outfit | appoint rig
equip | fit outfit
equit just | justic
eras | destruct
eras | record tape
erect rais rear | level
erect rear
erect upright vertic
err mistak slip | error fault
error fault mistak | blame err slip wrong
error mistak | err slip
error | err mistak slip
erudit learn | scholarship
erupt flare | burst outburst
erupt ignit | fire light
escal | intensifi
escap flight | flee fly
escap miss
escap | dodg duck elud evad hedg miss sidestep skirt
escap | flight lam
escap | miss
escort see
escort | accompani compani companion
escort | date
espous marri wed | marriag
essai examin prove test try | trial
essai | attempt seek try
essenti indispens | necess necessari requir
essenti necess necessari requir | ask demand indispens involv necessit need postul take want
essenti | adject procedur
establish found launch | abolish constitut creation father format foundat initi innov institut introduct organ
establish give
establish instal | facil
establish institut
establish make
establish | corrobor demonstr prove show valid
esteem prize respect valu | admir regard valuabl
esteem regard respect | honor honour observ prize valu
esteem reput | report
estim | approxim gaug guess judg
etern | endless intermin
etern | infinit
ethic | moral
ethnic | gentil
europ | european
european | europ
ev even
evacu | empti
evalu judg | assess judgment
evalu rate | assess measur valu
even flush level
even level ti
even regular
even | odd uneven
even | uneven
everydai routin
evid ground | appar manifest patent plain prove show testifi unmistak
evid prove show testifi | ground testimoni
evid tell | sing
evid | attest certifi demonstr discern manifest prove show testifi
evid | prove show tell testifi
evil viciou | brutal vice
evil | good
evil | good viciou
evil | wick
evok provok | incit induct
evok suggest | reson
evolut | acquir develop evolv
evolv | develop evolut
exacerb | aggrav
exalt glorifi proclaim | glori prais
exalt grand sublim | grandeur splendor
exalt inspir | ecstasi transport
exalt thrill | bang boot charg chill ecstasi excit flush kick quiver rush shiver shudder tingl transport
examin probe | investig test
examin scrutini | audit inspect scrutin see
examin see | inspector scrutini
examin test | essai probe prove try
examin | analyz canva essai prove studi test try
examin | probe question
examin | test
exampl exercis
exampl illustr instanc repres | emblemat exemplifi
exampl lesson | warn
exampl model | exemplifi illustr instanc
exampl model | exemplifi illustr instanc pattern repres
exasper | aggrav infuri
exce pass top transcend | best elev excess height peak superior undu
exce surmount surpass | excess undu
exce surpass transcend | superior
excel splendid | surpass
except particular special
except prodigi
except | exclud omit
except | prodigi
excess extra spare surplu | embarrass
excess extravag exuber
excess surplu
excess undu | exce pass surmount surpass top transcend
excess | extravag exuber undu
excess | stuff
exchang interchang replac substitut | switch
exchang interchang | chang commut convert
exchang interchang | commut convert
exchang ralli
exchang switch | replac shift
exchang | chang interchang
exchang | commut interchang replac substitut switch transpos
excit frantic mad | frenzi furi
excit shake stimul stir
excit stimul stir | excitatori input stimulu
excit stimul | dampen excitatori input stifl stimulu
excit turmoil
excit | agit charg stimul
excit | energi excitatori vital
excit | exalt thrill
excit | explos
excit | irrit
excit | shake stimul stir
excitatori | agit charg excit stimul stir
exclaim proclaim | announc exclam proclam
exclam | cry exclaim shout
exclam | exclaim proclaim
exclud omit | except exclus includ omiss skip sole
exclud shut | admit includ shutter
exclud | includ
exclus singl
exclus sole | exclud omit
exclus | bar exclud
excus exempt reliev
excus explain | explan
excus pardon
excus | apolog explain justifi pardon ration
excus | exempt reliev
execut implement | accomplish action fulfil
execut murder | dispatch hit off remov
execut perform
execut perform | actor worker
execut run
execut | accomplish action fulfil run
execut | murder
exemplifi illustr instanc | case exampl model repres
exemplifi repres | exampl illustr instanc model
exempt free reliev | appli enforc freedom implement
exempt freedom | free reliev
exempt immun
exercis exert | employ us usag util
exercis practic | employ us usag util
exercis work | workout
exercis workout | work
exercis | workout
exert maintain wield
exert | effort sweat
exhaust tire
exhibit march parad
exhibit | displai expos
exist live surviv | endur subsist survivor
exist | actual be real
exist | be nonexist
expand extend
expand | contract shrink
expans sweep | cross span travers
expans | dilat elabor enlarg expand expound
expans | enlarg
expect outlook prospect | anticip ask requir
expect | anticip await look wait
expect | anticip bear carri
expect | anticip big great heavi larg
expect | outlook prospect
expect | unexpect
expedit | travel trip
expel oust
expend us | expenditur
expenditur | drop expend incom spend
expenditur | drop expend spend
expenditur | expend us
expens | cheap drop expend inexpens spend
experi experiment
experi feel
experi get have receiv
experi have
experi know live
experi see
experi | experienc experienti see
experi | experienti feel get have know live receiv
experi | experiment
experi | feel get have receiv see
experienc | experi inexperienc
experienti | experi
experiment | experi
expert good profici skill | ac champion facil geniu sensat star techniqu whiz
expert technic
expir | inspir
expir | termin
explain | account explan
explain | explan
explan | excus explain
explicit express | implicit
explicit | denot refer
explod | explos
exploit tap | develop
exploit work | develop user
exploit | develop
exploit | us victim work
explor research search | inquiri investig
explor | adventur chanc hazard risk
explor | research search
explos | deton explod
explos | excit
explos | explod
export | import
expos open
expos uncov | cover
expos | break disclos discov reveal
expos | exposur
exposur photo photograph pictur | shoot snap
exposur vulner | endang expos queer
exposur | break disclos discov expos reveal
exposur | disclos displai exhibit expos
exposur | expos
express extract
express formul | articul phrase word
express formula
express limit | local
express manifest reflect | attest certifi demonstr evid
express show
express state
express utter
express | carri convei show utter
express | extract
express | limit
express | sai
express | utter
exquisit keen
exquisit | delicaci
extend extens | broaden widen
extend gallop
extend lead pass run | extent
extend lengthi prolong | durat length
extend offer
extend prolong
extend prolong | extens lengthen
extend strain | pain strive
extend stretch
extend stretch unfold
extend stretch | extens
extens refer | concern denot pertain relat touch
extens wing
extens | broadcast circul diffus dispers dissemin distribut spread
extens | broaden extend widen
extens | extend prolong
extens | extend stretch
extens | stretch
extent | broaden extend widen
extent | continu cover extend lead pass run
exterior outsid | insid interior
exterior | interior
extern intern outsid
extern outsid
extern | intern
extra special
extract pull
extract select
extract | express
extract | select
extraordinari | ordinari
extrapol gener infer | abstract induct
extrapol | gener infer
extrem utmost | maximum
exuber riotou | rich
exuber | enthusiasm rejoic triumph
exult rejoic triumphant | pride triumph wallow
ey | loop
ey | optic visual
eyelid lid
fabric framework
facad frontag
face front look | back frontag
face side
face | side
facil instal | establish
facil readi | eloqu quick silver
facil | expert good profici quick skill
facilit help | aid assist
factori mill
faculti staff
fade fleet pass
fade melt | disappear
fade slice
fade | atrophi
fail neglect | failur
fail | abort failur succe win
fail | failur
fail | failur weak
fail | manag
fail | pass
failur | break die fail
failur | break fail ruin smash
failur | fail
failur | fail lose success
failur | fail neglect
failur | fail success
faint feebl
faint light
faint timid
faint weak
faint | light
fair honest
fair just | justic unfair
fair reason
fair | foul
faith religion | religi
faith religion | religi spiritu
faith trust | bank swear
fake fals imit simul
fake forg | fraud pseudo
fake fraud pseudo | act affect assum bastard bogu bull cook fals falsifi forg manipul phoni pretend simul
fake | affect bull cook fals falsifi forg imit manipul pretend simul
fall flow hang
fall light
fall pass return
fall pin
fall precipit
fall shine strike
fall spill tumbl | tip toppl
fall surrend
fall | accumul
fall | declin descent
fall | descend rise
fall | drop spill tumbl
fall | rise
fall | spill tumbl
fall | surrend
fals mistaken
fals sour
fals | deceiv
fals | fake fiction fraud pseudo
fals | true
falsifi | correct right
falter hesit waver | paus stammer
falter stammer | hesit waver
falter stumbl | lurch stagger
falter waver
falter waver | flicker flutter hesit
fame famou notabl note | great
fame | famou notabl note
famili fellowship | colleagu fellow
famili folk sept
famili home hous household
famili mob | gangster
famili | akin kinship relationship
familiar intim | acquaint
familiar liberti
familiar | acquaint
familiar | associ companion comrad fellow unfamiliar
familiar | casual chanc daili everydai occasion pass
familiar | intim
familiar | strang unusu
fanci fantasi illus | envis figur imag pictur project see visual
fanci fond | partial
fanci | envis figur imag pictur project see visual
fanci | fond
fanci | plain
fantasi | fanci illus
fantasi | fantast wild
fantast grand marvel terrif tremend wonder | grandeur splendor
fantast grotesqu | joke trick
fantast wild | fantasi
fantast | fantasi
far | close near
fare transport
farewel leav part | depart separ split start
farm grow produc rais | agricultur farmer growth
farm land
farm | farmer land
farm | grow produc rais
farmer | farm grow produc rais
farther further
fascin grip | grasp
fashion forg | make
fashion manner mode style wai
fast firm
fast firm loyal | resolut resolv
fast fly quick | speed
fast riotou | blood deviat rip
fast | slow
fast | slow speed
fasten fix secur
fasten tighten
fat juici
fat product rich
fat | lean thin
father sire | engend gener get mother
father | begin commenc constitut establish found institut launch plant start
father | engend gener get mother sire
fathom sound
fathom | sound
fatigu tire wear weari | nag plug
fatigu tire weari | nag plug
fatigu | tire wear weari
fatigu | tire weari
fault | blame
fault | merit virtu
favor friendli
favor golden lucki prosper
favor prefer
favor privileg
favor | prefer privileg
favor | privileg
favorit pet | darl orient prefer
favorit | pet
fear fright
fear rever | aw
fear | brave coward
fear | care concern
fear | dread frighten scare
feasibl practic workabl | act bring lick plai process solv work
feasibl | practic workabl
feast feed
feast fete | celebr
feast spread
feast | feed
feast | fete spread
feather squar
feather | squar
featur have | characterist lack miss
featur | boast sport
featur | have
feb februari
feder union
feder | union
fee tip
feebl weak
feed give | gift starv
feed prei | target
feed | eat
feed | give nourish
feel find | belief impress notion opinion
feel finger | antenna touch
feel flavor look smell spirit tone | appear seem
feel sens | detector percept sensat sensibl sensit sensor
feel touch | finger
feel | antenna
feel | experi
feel | find
feel | finger sens
feel | flavor look smell spirit tone
feel | sens
fell fly vanish
fell hide
fell | drop
fellow mate
femal | male
feminin | masculin
feminin | woman
fenc surround wall | environ
fenc | surround wall
fervent fieri impass | ardor fire
fever | feverish
feverish | fever
few | mani
fewer | more
fiction | fals invent manufactur
field plain
field theater theatr
fierc furiou savag | brutal furi violenc
fierc rough | furi violenc
fierc violent | furi violenc
fierc | furi violenc
fieri flame
fieri | fire flame
fig figur
fight struggl | battl
fight | competit struggl
fight | contend struggl
fight | defend oppos
fighter | contend defend fight oppos struggl
figur imag | tropic
figur name
figur number | amount calcul come comput count list reckon total
figur | calcul comput reckon
figur | ground
figur | liter
file regist
file | charg lodg regist
file | regist
fill fulfil meet satisfi | satisfact satisfactori
fill occupi take
fill occupi | occup
fill pick
fill | discharg empti
fill | empti
fill | fulfil meet satisfi
film flick movi pictur | shoot take
film shoot take | flick movi pictur
film | cinemat shoot take
film | flick movi pictur
film | sheer transpar
film | shoot take
filter strain
filter | drip
filter | infiltr
filter | strain
final last
final last net
final last termin
final | last termin
financ | financi fiscal
financ | fund
financi fiscal | financ
find get incur obtain receiv
find recov regain retriev | recoveri restor return
find regain | discoveri lose
find rule | opinion
find see wit | spectat
find | ascertain detect determin discov notic observ
find | rule
fine ticket
fine | harsh
fine | ticket
finger thumb
finger | feel thumb
finish | begin ceas complet end start stop termin
finish | close complet culmin
finish | close conclus end final last
finish | coat surfac
finit | infinit
fire flame | burn fieri fuel
fire fuel | flame
fire light | erupt ignit
fire | burn
fire | discharg
fire | flame
firearm piec
firecrack | bang crack
fireplac hearth
firm hous
firm solid
firm steadi
firm steadi stiff | resolut resolv
firm strong
first foremost
first inaugur initi maiden | origin start
first low
first | last
first | second
fish | angl
fish | fisherman
fisherman | fish
fit match | adjust
fit meet
fit scene
fit set
fit | adjust
fit | meet set
fit | try
fix frozen
fix get | vengeanc
fix hole jam mess
fix locat | place set situat
fix mend repair | bushel doctor restor
fix prepar readi set
fix rigid set
flag pin
flag sag
flair flare
flair geniu
flame flare
flame | fire
flank wing
flap flutter | beat flicker quiver roll wave waver
flap fuss | fret
flap roll wave | flutter
flap | flutter
flap | fuss
flare flash
flare | flair
flare | flame
flash flaunt
flash instant wink
flash | blink wink
flash | cheap flaunt loud
flash | instant wink
flat lethargi | inert languid
flat level plane | sheet
flat mat
flat monoton | drone
flat prostrat
flat | level plane
flat | mat
flat | monoton
flat | natur sharp
flaunt | flash
flavor relish savor smack | season tast
flavor season | relish savor smack
fledgl freshman newcom | begin commenc get initi origin start
fledgl | freshman newcom
flee fly | escap flight runawai
fleet swift | speed
flesh pulp
flexibl | bend turn twist
flexibl | elast
flexibl | reconcil settl sturdi
flick flicker | glint spark
flick flip leaf thumb
flick flip | pass toss
flick jerk | jolt
flick | jerk
flicker flutter quiver waver | flap
flicker flutter waver | dart falter fleet quiver weav
flicker glint spark | flick gleam glisten glitter shine sparkl
flight fly | pilot wing
flight | fly
flimsi fragil slight thin
flimsi | convinc
flinch winc | cring shrink
fling spree
fling | discard dispos toss
fling | spree
flip impud insol
flip pass toss | chuck flick pitch sky twitch
flip pitch sky toss | pass
flip somersault
flip switch throw
flip toss
flip twitch | pass toss
float swim | settl sink
float | swim
flock fold
flock troop | clump cluster
flock | troop
flood overflow | overrun
flood swamp
flood | flow swamp
flood | submerg swamp
flood | swamp
floor level stori
floor shock | blow
floor | deck dump
flop | break
flop | collaps
flounder stagger | lurch stumbl
flourish prosper thrive
flow flux | stream
flow period
flow stream | cours feed flux run
flow stream | flux pour swarm
flow | cours feed run
flow | flood
flow | period
flow | stream
flower | bloom blossom
flower | blossom unfold
fluid liquid
fluid liquid smooth
fluid unstabl
fluid | discharg run
flurri | bustl fuss hustl stir
flush gush | sluic
flush load wealthi | affluenc bloom blossom flower peak prime rich wealth
flush rosi | bloom blush
flush sluic | gush
flush | gush
flux | blend coalesc combin fuse merg mix
flux | flow
flux | liquid
fly pilot | flight
fly vanish
fly wing | flight
fly | flight
fly | wing
foam sparkl
foam | foami sparkl sud
foami | bubbl foam
focal | focu
focu sharpen | blur
focu stress | accent accentu emphas
focu | blur
focu | blur dim
focu | direct
focu | focal
focu | sharpen
fog haze | blur cloud dazzl fuzzi mist obscur
fog | cloud mist muddi obscur
foil | enhanc
fold | bend open spread unfold
foliag leaf
folli stupid
folli | crazi fool
folli | crazi foolish insan mad wild
folli | foolish jerki wisdom
follow next
follow observ watch | notic reflect
follow pursu | chase pursuer pursuit
follow succe | consecut heir preced replac sequenc success successor
follow survei
follow trace
follow | adopt espous
follow | chase lead preced pursuit
follow | forego preced
follow | lead
follow | leader
follow | pursu
fond partial | fanci
fond tender warm | affect heart warmth
fond warmth | love tender warm
fond | warmth
food | nourish
fool mark | absorb draw suck
fool | folli
fool | fraud mark victim
fool | joke
fool | mark
foolish jerki | dumbbel folli goos jackass jerk
foolish | folli wise
foot hoof
foot infantri
foot pick
foot | head
foot | hoof
footstep pace step stride | tread
footstep step
forbid forestal prevent
forbid prohibit veto | allow ban counten inhibit let permit
forbidden out
forc personnel
forc power | pressur squeez thrust
forc pressur squeez | compuls insist power press
forc push | carriag draw physic pull thrust
forc squeez
forc storm | violenc
forc strength
forc thrust | power
forc violenc | storm violent
forc | draw pull push
forc | drift impetu
forc | power
forc | pressur squeez thrust
forecast omen predict
forecast | anticip calcul call estim figur omen predict promis reckon
forefing index
forego forfeit | claim discharg releas sacrific
forego preced | follow prioriti
forego relinquish | discharg releas
foreign strang | nativ
foreign | domest
forest timber
forest wood
forest | timber wood
forfeit sacrific | forego give
forfeit | forego
forg form mold shape work | cast constitut establish format maker organ stamp
forg hammer
forg | hammer
forget leav
forget | mind
forget | short
fork | branch separ
form imprint | plastic
form kind sort varieti | class classifi separ
form organ | administr brass constitut establish format
form pattern shape | determin influenc mold regul
form phase
form shape
form shape | cast contour format maker pattern
form spring | format
form strain
form | constitut make
form | forg mold shape work
form | intend mean signifi
formal | court
formal | inform
format | forg form mold shape work
format | form organ
format | form spring
former late previou
former old sometim
former | latter
formul prepar
formul | articul conceiv develop devis forg invent phrase word
formul | formula prepar rule
formula rule | formul
formula | devis forg formul invent
formula | formul
fort fortifi | fortress garrison
fort fortress | fortifi
fort garrison | arm fortifi
fort | fortress garrison
fortifi spike
fortifi strengthen | reinforc weaken
fortun golden
fortun luck | lucki
fortun rosi
fortun | unfortun
forward | backward
forward | revers
foster further | promot rais
foster | rais
foul wick | repel revolt
foul | dirt greas soil stain
foul | fair
foul | odor scent smell
foul | stain
found | lost
foundat | base establish found ground
foundat | establish found launch
fourth quarter | draw
fox trick | hustl shenanigan sting
fox | dodg duck elud evad hedg sidestep skirt trick
foyer hall lobbi
fraction | divid
fragment | fragmentari
fragmentari | fragment
frail imperfect weak
frame in
frame | border
frame | border cast couch put
frame | setup
frame | skelet
framework model | pattern simul
fraud | fool
freak monster | grotesqu monstrou
freak nut | hook
free innoc
free justifi | blame fault justif
free liber loos
free liber loos releas | confin liberti
free liber releas
free releas
free releas relinquish resign | discharg
free releas | block freez
free rid | elimin
free spare
free | block imped jam obstruct
free | bound
free | deposit lodg stick
free | liber loos releas
freez frost | crisp
freez halt | arrest block hold stop suspend
freez suspend | break halt interrupt paus respit suspens
freez | block
freez | boil
freez | frost
freight | bottom
freight | bottom cargo load shipment
frenzi furi | crazi disturb excit frantic hyster infuri mad sick
frequenc | frequent
frequent haunt | patron repair resort
frequent patron shop sponsor | store
frequent | frequenc
frequent | frequenc haunt patron shop sponsor
fresh impud smart wise | cheek insol lip mouth
fresh new novel | novelti
fresh refresh | glow
fresh sweet
fresh | novelti
fret fuss | flap lather sweat
fret lather sweat | brood fuss
fret rub scratch | scrape
friend | friendli friendship
friendli | friend
friendli | hostil
friendship | acquaint friend
fright horribl ugli
frighten scare
frighten scare | fear panic terror
frighten terrifi | panic terror
frighten | scare
frigid frozen ici | cool
fring peripheri | margin peripher
fring | margin
frivol | seriou
front movement
front presenc | present
front | back
front | back breast rear
front | back face look rear
front | breast face look rear
frontag | face front look
frost ic
frost | freez
frown glower lower | glare scowl
frown scowl | glower lower
fruit yield | bear gener give pai render return
fruit | set
frustrat | cross crucifi foil queer rag spoil thwart torment
frustrat | cross foil queer spoil thwart
fuel | fire
fulfil satisfi | satisfact satisfactori
fulfil | accomplish action execut satisfi
fulfil | fill meet satisfi
full good
full total
full wax | wane
full wide | great
full | empti
full | rich thin
fumbl grope
fun merriment | amus comic funni
fun plai sport
function map | repres
function offic part role | offici
function offici | offic part place posit post power role situat spot
function oper perform | run work
function oper run work | perform procedur
function oper usabl | appli emploi us util
function procedur routin
function purpos role us | serv
function run work | control oper
function serv | purpos role us
function | organ
fund stock store | carri
fund | back financ support
fundament profound
fundament underli
funni suspect suspici | suspicion
furi rage | enrag furiou infuri mad sore storm
furi violenc | angri enrag fierc furiou rough savag violent wild
furnish provid render suppli | provis
furnish | furnitur
furnitur | furnish
fuse | fusion
fuse | prime
fusion merger | blend coalesc combin flux fuse merg mix unifi unit
fusion | blend coalesc combin flux fuse merg mix
fuss mother | bustl flurri hustl stir
fuss | particular
futil vain
futur hereaft | past
futur next succeed
futur | hereaft
futur | hereaft past present
gag heav
gag joke laugh
gag muzzl
gag | crack joke laugh
gai merri | celebr festiv
gai merri | glee
gai queer
gai | queer
gaieti merriment
gain gather
gain profit | benefit
gain | loss red
gain | reduc slim thin
gallop | extend
gambl plai | back bet game stake
game halt
game plot
game spirit | heart nerv sand
game | high
gang mob pack ring | gangster
gang | bunch crew crowd
gangster | famili gang mob pack ring
gap open | breach
gap spread
garment | cloth dress
garrison | fort
gasp heav pant puff | blow
gasp pant | heav puff
gather pucker tuck
gather | accumul collect
gather | pucker tuck
gaunt haggard skelet
gaze regard | consid stare
gaze stare | regard
gear pitch
gear train
gender sex | sexual
gener genesi | engend father get mother sire
gener give render return yield | fruit issu output proce product take
gener induct | extrapol induc infer
gener univers | creation exist world
gener | author genesi product sourc
gener | breed engend father get mother multipli reproduc sire
gener | common
gener | engend father get mother sire
gener | extrapol infer
gener | give render return yield
gener | local
gener | particular specif
gener | product
gener | special specifi
gener | specif
generalist | specialist
genial kind
genial mental
geniu | brilliant
gentil | ethnic
gentl soft
gentleman man
genuin true | authent
genuin | authent
geometr | geometri
geometri | geometr
gesticul gestur motion
gestur motion | gesticul
gestur | gesticul motion
get have let
get have make
get have suffer sustain
get make
get receiv
ghost haunt | shade specter
ghost shade specter | haunt
ghost touch trace
ghost | spectral spiritu
giant hulk | gigant loom tower
giant monster | coloss gigant monstrou prodigi
giant | gigant
giant | hulk monster
gift give present | donor
gift talent
gift talent | endow invest
gift | contribut feed give present
gift | endow give invest present
gigant | giant hulk monster
girl miss
girl | boi
give grant
give hand pass reach | passag paw
give have hold make throw
give impart leav
give pai
give render
give sacrific | forfeit
give spring | live yield
give throw
give yield
give yield | spring
give | donor gift take
given grant | presumpt
given presumpt | assum grant presum
glad happi
glad | sad
glanc glimps | glint
glanc glint | glimps
gland | releas
glare glower
glare glower | frown lower
glare gross rank
glare | blaze
glass glaze
glass ic
glass | glaze
gleam glint glisten glitter shine | flicker spark sparkl
gleam glow | beam lumin radiat shine
glee | amus comic funni gai gleeful merri scream
glee | crow triumph
gleeful | glee joi rejoic triumph
glide sail | soar
glide | coast slide
glide | sail
glimps | glanc
glint glitter | glisten sparkl
glisten glitter sparkl | gleam glint shine
glitter sparkl | glint spark
globe | spheric
gloom | blue down gloomi grim low melancholi somber
gloom | drab gloomi sober somber sulki
gloomi sulki | gloom
glori halo
glori | brilliant exalt glorifi gloriou magnific proclaim splendid
glori | exalt glorifi gloriou proclaim
glorifi | glori
gloriou splendid | glori
gloriou | glori
glossari | comment
glow radianc
glow | beam fresh radiat refresh shine
glow | beam radiat shine
glow | burn
glue past
glue | past sticki
goad needl | prod spur
goad prick | prod
goad prod spur | incit needl press urg
goad prod | dig jab nudg poke prick
goad spur | prod
goad | prod spur
god idol | rever worship
god | divin
gold golden
gold golden | amber
gold | golden
golden prosper
good honest
good just upright
good respect | honor honour observ
good right ripe
good seriou
good sound
good well
good | bad
good | bad benefici right ripe seriou
good | evil
good | evil just respect upright
goos jackass | blunder foolish jerki silli sin
gossip | chatter jaw visit
gossip | comment
goug rack squeez
goug | dent
govern order regul | governor rule
govern polit
govern rule | administr author dominion governor regim ruler
govern | administr
govern | order regul
governor | govern order regul
governor | govern rule
gown robe | vest
gown | robe
grab seiz
grab | catch snap snatch
grace | adorn deck decor
grace | decent nice
grade level | order place rang rank rate
grade mark score | graduat
grade mark score | order place rang rank rate
grade order place rang rank rate | graduat level mark posit score step
grade | gradual
grade | graduat mark score step
gradient slope | inclin pitch
gradual | grade steep
gradual | sudden
graduat | calibr
graduat | grade mark order place rang rank rate score
grain textur
grain | granular
grand heroic | great
grand luxuri | rich
grand thousand yard
grand | great rich
grand | import rich
grandeur splendor | brilliant distinguish exalt fantast gloriou grand magnific marvel splendid sublim superb terrif
grandeur splendor | tremend wonder
grandeur | big larg nobl
grandmoth granni
grant | accord allot allow
grant | assign
grant | award
grant | subsid
granular | grain
graph | chart graphic
graphic lifelik pictori vivid | color
graphic | graph
grappl grip | clasp clutch grasp hold wrestl
grappl wrestl | grip
grasp grip | fascin
grasp | clasp clutch grip hold
grass pastur | crop graze rang
grass pot smoke weed
gratif satisfact | satisfi
gratif | indulg satisfi
grave heavi | graviti weight
grave scratch
grave sculptur | sculptor
grave sober solemn | graviti
grave tomb
graviti | earnest grave sincer sober solemn
graviti | grave heavi melancholi seriou sober solemn somber
graze | crop pastur rang
graze | shave
greas | dirt soil stain
greas | greasi oili
greasi oili | greas
greasi oili | oil
great outstand
great | ampl blanket broad enorm extens full grand healthi heroic huge immens respect tremend vast wide
great | fame famou notabl note outstand
greatcoat overcoat
greater | lesser
greatest | elev height peak top
greek hellen
greek | hellen
green immatur | matur ripe
green jet
greet recogn
greet | recogn salut
grief sorrow
grievanc grudg score
grill | broil
grim relentless stern
grim sick
grin smile
grin | smile
grind mill | powder
grind | bone dig drum labor
grind | crush mill
grind | dig labor
grind | mill
grip handl hold | palm
grip | clasp clutch grasp handl hold
groan moan
groom prepar train
groom | dress
grope | fumbl
gross revenu
gross | net revenu
gross | revenu
grotesqu monstrou | freak monster
ground land soil
ground prime
ground reason | base conclud establish found
ground strand | earth land
ground yard
ground | earth
ground | earth land
ground | figur
ground | prime
group radic
group | stamp stereotyp
grove plantat
grow matur | develop growth
grow turn | growth twist
grow | develop growth matur
grow | growth increas
growl grumbl rumbl
growl | grumbl rumbl
growth increas | decreas grow
growth | aris develop emerg grow origin rise turn
growth | farm grow produc rais
growth | grow matur
grudg | grievanc score
grumbl murmur mutter
grumbl murmur mutter | scold
grumbl rumbl
grumbl rumbl | growl
grumbl scold | murmur mutter nag
grunt | pig
guarante undertak
guarante warrant
guarante | assur ensur insur secur undertak warrant
guarante | warrant
guard precaut safeguard
guard safeti
guard ward
guard | ward
guerrilla irregular
guess hazard pretend ventur | chanc fortun hypothesi luck shot specul surmis
guess hypothesi specul surmis | approxim estim gaug hazard hypothes hypothet imagin judg pretend reckon sai suppos
guess hypothesi specul surmis | suspect think ventur
guess imagin reckon suppos think | hypothesi idea opinion sentiment shot specul surmis thought view
guess infer
guess shot | hazard imagin pretend reckon suppos think ventur
guest | invit
gui rib ridicul roast | deris knock teas
guid scout
guid steer | direct guidanc hint lead tip wind
guid | conduct direct head lead maneuv point show steer take
guid | direct head maneuv point steer
guid | scout
guidanc | direct guid head maneuv point steer
guilt | guilti
guilt | guilti innoc
guilti | guilt
guilti | guilt innoc
gulp | draft draught
gun gunman
gun gunman | shoot
gun | artilleri gunman gunner
gunner | cannon gun
gush jet
gush outburst
gush | flush jet
gush | outburst
gymnast | athlet
habit us | accustom customari
habit | us
hail herald
hail | herald
half | whole
hall hallwai
hall resid
halo ring
halt stem | stop
halt stop | arrest block ceas discontinu hold quit stem
halt stop | arrest check freez hitch stai start
hammer pound | poke ram thump
hammer | forg
hammer | pound
hamper handicap hinder | balk bond check
hamper strangl | bond
hand manpow men
hand paw | give pass reach
hand script
handi | avail
handicap | disabl
handl manag wield
handl palm | grip hold
handl treat
handl treatment | care deal manag process treat
handl | coach manag
handl | manipul palm
hang | fall flow
hang | suspens
happen materi | manifest offspr
happen occur pass | occurr
happi | unhappi
har rein
har rein rule
har tackl
har | rein tackl
harbor shield
hard heavi
hard heavi | labor
hard sever | bad
hard strong
hard tough
hard | soft
hard | soft whisper
harden inur
harden season
harden temper
harden | set soften
harden | soften
hardwar | packag
harm hurt injuri | ach injur shock suffer wound
harm | damag hurt
harmoni | accord agre conson proportion
harmoni | accord agre conson proportion reconcil
harmoni | agre concur conson hold
harmoni | conson
harsh rough
harsh rough | cruelti
harsh | fine
harsh | rough
harvest reap | crop
harvest | reap
hast hurri rush | hasten race speed
hast hurri | hasten headlong precipit rush
hast hurri | rush
hasten hurri rush | hast
hasten induc rush stimul | induct
hasten race rush speed | hast hurri linger veloc
hat lid
hat | lid
hatch | brood cover
hate hatr | love
hate mean
hate | hatr love
haul | draw
haunt repair resort | frequent
haunt stalk
have hold | properti
have own possess | owner ownership proprietor
have receiv | receipt recept
have take
have | hold own possess
haversack knapsack | pack
hawk huckster pitch | dealer market peddler trader
hazard risk | adventur chanc endang expos jeopard menac peril precari queer stake threaten ventur wild
head lead | chief leader
head lead | leader
head pass
head point
head princip
head question
head | aim bear
head | chief
head | direct guid lead maneuv point rear steer
head | direct guid lead maneuv point steer
head | foot
head | tail
headlin | star
headlong | hast hurri
heal mend
health | healthi
health | healthi ill sick well
healthi intellig sound
healthi respect | great
healthi | health
heap mound pile | accumul gather jam mob pack stack throng
heap pile stack | mound
heap | deal flock lot mass mess mountain peck pile plenti pot sight stack
hear listen
hear try
hear | deaf
hear | heed listen mind
hear | try
heart nerv | game spirit steel
heart pump
heart spirit
heat ignit wake | passion warmth
heat passion warmth | ignit wake
heat warmth
heat | chill cool warmth
heat | cold hot
heat | warm
heat | warmth
heav lift rais | elev wind
heav pant | gasp puff
heav surg | rush
heav | buckl warp
heav | cast cat chuck gag sick
heav | lift rais
heav | surg
heaven | celesti hell pit
heavi leaden
heavi ponder
heavi profound sound
heavi sullen
heavi | light
heavi | reson
heavi | thick
hedg | dodg duck elud evad sidestep skirt
heed listen mind | hear regard
heed regard | listen mind
heedless unheed | thought
heel list | inclin lean tilt
height statur
height | tall
heighten rise
heighten sharpen
heir successor | follow succe
heir | inherit
hell pit | heaven infern
hell sin
hell | infern
help serv | portion waiter
help | aid assist
helpless lost
helpless | weak
hemorrhag | bleed
herald predecessor | announc
herd | crowd
here | there
heritag | inherit
hero | heroic
heroic | champion fighter hero
hesit paus | break falter interrupt suspens waver
hesit waver | falter
hesit | hover waver
hesit | reluct waver
heterogen | homogen
hidden obscur
hidden secret
hide obliter obscur veil
hide skin | scrape
hide | hideout
hideou | outrag scandal
hideou | repel revolt
hideout | hide
high | distinct note
high | game
high | low
hike rais rise | boost
hike tramp
hike | tramp
hilar | hilum
hill mound
hill | mound
hill | mountain
hilum | hilar
hinder imped | balk check handicap hitch interfer
hint lead steer tip wind | guid suggest
hint pinch speck touch
hint suggest trace
hint suggest | breath clue lead proposit steer tip wind
histor | histori
histori | histor
hit score talli | run
hit shoot | shot strike
hit strike
hit strike | collis contact imping miss rap tap
hit strike | shoot
hit stumbl
hit | dispatch murder off remov
hit | score talli
hit | strike
hitch hobbl limp
hitch interfer | hinder imped
hitch rub
hitch thumb
hitch tour | draft enlist
hoars huski
hold keep maintain
hold keep | confin restrain
hold obtain prevail
hold retain | retent
hold support sustain | holder
hold | bear carri contain take
hold | clasp clutch grasp grip releas relinquish
hold | confin restrain
hold | delai wait
holder | hold support sustain
hole hollow | dig
hole trap
hole | porou
holidai vacat
holler hollow
holler | bellow roar
hollow | hole
hollow | hole holler solid
home interior intern nation
home place
home plain
home plate
home | awai
home | dwell famili hous household
home | place
homogen | heterogen
honor honour laurel | dishonor reward
honor honour observ respect | esteem good regard
honor honour puriti | pure virgin
honor honour reward | award disgrac dishonor laurel shame
honor honour | dishonor
honor honour | dishonor laurel
honor | prestig
hook lure | tempt
hook pluck rob soak
hook | claw
hook | depend freak lure nut
hook | draw
hook | lure trap
hoot | bird horn snort
hoot | owl
hop skip
hop | skip
hope promis | desir trust
hope | aim bright promis
hope | desir despair trust
hope | desir trust
hope | despair promis
hope | hopeless
hopeless | hope
hord host
hord swarm | pour stream
horizon view
horizont | inclin vertic
horn | hoot
horn | ivori
horror repuls revuls
horror | alarm dismai
hors knight
host | parasit
hostil | aggress
hostil | friendli
hot live
hot | cold
hot | cold heat
hound hunt trace | hunter
hound | hunt trace
hour minut
hous sign
hous theater theatr
hover linger
hover | hesit
howl roar wail | bellow holler
howl roar | bellow holler scream
howl roar | boom thunder
howl | bellow holler roar
howl | roar
howl | roar wail
huckster | hawk pitch
huckster | wrangl
huge immens vast | great
hulk loom tower | column giant
hum | busi engag
hum | buzz
human man
human man mankind world
human | man
humbl low modest small
humbl | humil proud
humbl | humili
humil | humbl vaniti
humil | pride
humili | humbl
humor mood temper
humor wit | witti
humor | mood temper
humor | wit
hunch intuit suspicion | surmis suspect
hunch | bulg bump promin swell
hunger starv | starvat
hunger thirst | crave hungri starv
hunger | hungri starv
hungri | hunger
hungri | hunger long thirst yearn
hunt run | hunter
hunt search | look seek
hunt | hound run trace
hunt | hunter
hunt | hunter search
hunter | hound hunt run trace
hunter | hunt
hurl hurtl lung thrust | cast drive jab lurch poke
hurl throw
hurri rush | delai hast
hurri speed | acceler hasten quicken race rapid rush speedi
hurri speed | hast rush veloc
hurri | hast
hurt injur
hurt suffer | ach anguish pain
hurt suffer | agoni harm injuri pain
hurt wound
hurt | distress suffer
hurt | injur
husband | wife
hush quiet | silenc still
hush silenc still | quiet
hush still | calm eas lull quiet reliev silenc silent
hush | still
hustl pluck roll | oper
hustl sting | fox trick victim
hut | resid
hypocrit phoni | affect bastard bogu fake pretend
hypothalam | hypothalamu
hypothalamu | hypothalam
hypothes specul suppos | guess hypothesi possibl surmis theori
hypothesi possibl theori | hypothes specul suppos theoret
hypothesi | hypothes specul suppos
hypothet suppos | assumpt guess hypothesi specul surmis
hyster | frenzi furi
ic | frost
ic | ici
ic | sparkl
ici | chill
ici | chill ic
idea mind
idea theme
idea thought | believ conceiv consid guess ideal imagin recal reckon recollect rememb retriev suppos think
ideal saint | purifi
ideal | idea thought
ident veri
ident | describ discov distinguish identifi kei name place
ident | identifi place
ident | identifi veri
identif recognit | identifi place recogn
identif | identifi
identif | identifi name
identif | identifi name place
identifi name | design ident identif
identifi place | ident identif recognit
identifi | design identif
identifi | ident
identifi | ident identif
idiom phrase | articul formul word
idiot | check delai
idl light
idl loos
idl slug | bum work
idl wild
idl | busi
idl | run
idol perfect | rever worship
idol | rever worship
ignit light | fire
ignor illiter
ignor | know
ignor | mark note notic
ill omin | omen
ill sick | health peak poorli
ill sick | well
illeg | legal
illumin light
illumin light | bright
illumin miniatur
illumin | clarifi clear crystal
illumin | inform
illumin | light
illumin | miniatur
illus magic trick | charm magician
illus | deceiv
illustr | exemplifi instanc
imag paradigm | epitom
imag pictur | depict envis fanci figur pictori project render see show visual
imag rang | run
imag | embodi personifi
imag | envis fanci figur pictur project see visual
imageri imagin | envis fanci figur imag pictur project see visual
imagin resourc
imagin vision
imagin | devis forg formul invent vision
imagin | idea imageri thought vision
imb plant
imit | copi simul
immatur young | old youth
immatur | matur
immedi prompt quick | immediaci
immedi | immediaci
immediaci | immedi
immediaci | immedi instant prompt quick
immor | moral
immort | mortal
immun resist
impact shock
impact wallop | affect touch
impair mar spoil | defect
impair | damag harm
impati | patienc
impati | patient
imperfect progress
imperfect | perfect
imperson neutral
imperson | person
impetu impuls | propel
implement | effect
implement | execut review
impli involv | deduct implic
impli | blame crime implic offens
impli | connot implic import signific
impli | implic
implic import signific | entail impli mean pregnant spell
implic | entail impli
implic | impli
implicit | explicit express
import mean signific | intend pregnant signifi spell
import signific | insignific
import spell | implic mean signific
import | crucial signific
import | export
impos inflict visit | trial
impos levi
imposs | possibl
impot | potent
impot | potent stiff strong
imprec | curs damn
impress imprint
impress pictur | envis fanci figur imag project see visual
impress print
impress stamp | boss
impress | affect move rich strike
impress | affect move strike
impress | imprint
imprint | form
imprint | impress
imprison jail lag remand | captiv screw
imprison | captiv
imprison | jail lag remand
improv | amend better
improv | amend better declin
impuls momentum
impuls puls
impuls urg
impur | puriti
inabl | abil
inabl | abil power
inaccur | accur
inact motionless static still
inact passiv | activ
inact | activ
inact | oper
inadequ poor short
inadequ | adequ equal
inaugur introduc | sign
inaugur | begin first kickoff offset outset start
incap | capabl
incent | caus get have incit induc make motiv move prompt propel stimul
inch | edg
incid | basic
incit motiv move prompt propel | act deed incent need
incit prod | goad spur
incit | arous elicit evok fire motiv move prod prompt propel provok rais stimul
incit | cheer inspir press urg
incit | motiv move prompt propel provok stimul
incit | prod
inclin lean list tilt | angl heel pitch slant slope tip
inclin lean run tend | disposit tendenc
inclin pitch slope | dip gradient lean list side slant tilt
inclin prepar | readi
inclin side slope | pitch
inclin tendenc | lean run tend
inclin | dispos lean run tend
inclin | horizont vertic
inclin | pitch slope
includ | exclud
includ | exclud omit
incom | expenditur
incomplet | complet
inconveni | bother conveni troubl
inconveni | bother troubl
inconveni | troublesom worri
incorpor integr
incorpor unifi
increas | addit decreas diminish fall gain growth lessen
increas | addit decreas gain growth lessen
increas | decreas
increas | decreas intensifi reduct
increas | decreas lessen
increas | reduc
indec | decent
indefinit | definit
independ main | depend subordin
independ sovereign | liberti
independ | depend
independ | sovereign
index indic
index power
india | indian
indian | india
indic point signal | sign
indic read | argu record regist show
indic suggest
indic | argu point signal
indic | argu suggest
indic | denot design point show
indic | point signal
indic | point signal suggest
indiffer inert neutral
indiffer | casual
indiffer | dead meek numb
indiffer | stolid
indign outrag | shock
indirect | direct
individu mortal person someon soul | personifi
individu privat
individu singl
individu singl | common
individu | individualist
individu | individualist singl
individualist | individu
indol lazi
induc induct
induc | gener induct
induc | induct
induct initi instal | invest seat
induct initi trigger | activ caus get have induc make origin spark start stimul trip
induct initi | enlighten instal
induct invest seat | initi instal
induct | arous elicit evok fire provok rais
induct | hasten induc rush stimul
induct | induc
induct | initi trigger
indulg | gratif
indulg | luxuri
industri manufactur | construct
industri | energet
inert | flat lethargi
inescap unavoid
inexperienc | experienc
infanc | babe babi child infant
infanc | babe babi infant
infect transmiss | commun convei transmit
infect | infecti
infect | infecti transmiss
infecti | infect
infer understand
infer | deduc deduct deriv extrapol gener
inferior | defici lack want
inferior | superior
infern | demon devil fiend monster
infern | hell pit
infiltr penetr
infiltr | filter
infiltr | penetr
infinit space | spatial
infinit | etern finit
infinit | finit
influenc work
influenc | charm determin mold regul shape tempt work
influenc | charm tempt work
influenc | determin mold regul shape
influenc | work
inform intim
inform loos
inform | data illumin sourc wit
inform | eas formal
inform | formal
inform | rat
infuri | exasper frenzi furi rage
inher underli
inherit | heir heritag
inhibit prohibit | conquer curb forbid subdu suppress veto
inhibit suppress
inhibit | conquer curb subdu suppress
initi open
initi origin start | begin creation creativ first fledgl foundat freshman inaugur induct innov institut introduct
initi origin start | kickoff maiden newcom offset outset trigger
initi pioneer | creation foundat innov institut introduct
initi | begin commenc get induct start
initi | first inaugur induct maiden trigger
initi | induct
initi | intim learn
inject interpos | intervent
inject shoot
inject shoot | shot
inject shot | shoot
inject | shoot
injur wound | harm hurt injuri
injuri wound | injur
injuri | injur wound
inlet intak
inn lodg
inner insid privileg
inner interior intern
inner intern intim
inner | outer
innoc puriti | pure purifi virgin white
innoc | guilt
innoc | guilti
innoc | puriti
innov invent | introduc
inorgan | organ
input stimul stimulu | caus excit get have induc make provok stir
inquir investig | detect inquiri probe question
inquir wonder | curios question
inquiri queri question | answer ask inquir interview
inquiri research | explor search
inquiri | inquir investig
insan mad | folli
inscript letter
insect worm
insert tuck | introduct
insert | enclos enter introduc
insert | enter introduc
insid interior | exterior outsid
insid | outsid
insight penetr | bottom fathom
insignific | import signific
insinu | intim
insist instant | emerg pinch press pressur
insist press pressur | forc instant squeez
insist | doubl duplic press pressur recur repeat
insol | brass cheek face nerv
insol | flip fresh impud smart wise
insol | flip impud
inspect review | survei visit
inspect visit | review visitor
inspector | audit examin inspect scrutin see
inspir prompt | suggest
inspir | expir intak
inspir | revolut
instal | induct initi
instant minut moment second
instant | immediaci minut moment second
institut | charg commit send
institut | establish
instruct learn teach | docil educ instructor teacher
instruct teach
instructor teacher | instruct learn teach
instrument orchestr
instrument tool
instrument | musician player
instrument | orchestr
instrument | tool
insuffici | defici suffici
insul isol
insult | abus
insur polici
insur | cover underwrit
intak uptak | consum have ingest take
intak | inspir
integr mix | segreg
integr uniti | solid unanim whole
integr | consolid incorpor
integr | differenti
integr | mix
intellect intellectu
intellect mind | cerebr intellectu
intellect reason understand | argu conclud
intellectu ration | knowledg
intellig new tide word
intellig reason think
intellig understand | apprehend compass comprehend dig grasp interpret read realiz see sympath translat
intellig | reason stupid think
intellig | stupid
intend mean signifi | form import sign signific substanc
intend mean think | aim design intent purpos
intend mean | import intent purport signific spirit substanc
intens satur | bright brilliant intensifi vivid
intens strength
intens vivid | satur
intens volum | loud
intens | compound heighten intensifi
intens | mild
intensifi | escal increas intens weaken
intensifi | intens
intensifi | intens satur
intent purport spirit | aim intend mean propos purpos
intent | intend mean think
intercept stop | catch
intercept tap
interchang transpos
interchang | chang exchang
interdepend | common mutual reciproc
interest involv | concern occupi worri
interest pursuit | engag prosecut pursu
interest sake
interest stake
interest | bore involv tire
interfac port
interfer interpos interven | intervent
interfer intervent | interpos interven
interim lag meanwhil
interior | exterior
interlac lock | interlock mesh
interlac twine | string
interlock mesh | engag interlac lock oper
intermedi | intervent
intermedi | termin
intern | extern
intern | nation
interpret read translat understand | intellig
interpret read version | constru see
interpret render
interpret render translat | version
interpret render | constru see
interpret render | repres
interpret repres voic
interpret repres | render represent
interpret | constru see
interpret | read render version
interpret | render repres
interpret | render translat
interrel | relat
intersect overlap
intersect product
intersect | cross
interv separ
intervent treatment | treat
intervent | inject interpos
intervent | interfer intermedi interpos interven
interview question | inquiri queri
interview | question
intim sexual
intim suggest | breath hint
intim | confid
intim | initi
intim | insinu
intimid restrain
intoler unbear | toler
inton modul | chant tone
inton | chant
inton | chant tone
inton | modul tone
introduc preced | introductori
introduc present | acquaint familiar introduct sponsor
introduc | creation foundat initi innov institut introduct invent pioneer
introduct present | introduc
introduct | admit enclos enter insert introduc tuck
introductori | introduc preced
intrud nose poke pry
intrud | encroach intrus violat
invad occupi | invas occup
invad overrun | encroach intrus invas plagu
invad | encroach intrus invas
invad | invas
invas | invad
invas | invad occupi
invent manufactur | fiction
invent | devis forg formul manufactur
inventori stock | carri
invers opposit
invers revers | contrari opposit
invers | direct
invest vest
invest | adorn cloth
invest | commit place put
investig probe | examin inquir
investig research | explor search
investig | inquir
investig | research
investor | commit invest place put
invis | visibl
invit receiv
invit tempt | temptat
invit | bid receiv
invit | guest
invit | tempt
involv particip | enter
involv tangl | complic
involv | affect impli regard
involv | engag particip
involv | interest
inward | outward
ion | ionic
ionic | ion
ireland | irish
irish | ireland
iron press
iron | ironi
iron | press
ironi satir | dry iron sarcast
ironi | iron
irregular second
irregular temporari
irregular unorthodox | rebel
irregular | bind
irregular | regular
irregular | unnatur
irregular | unorthodox
irrelev | relev
irrit temper | annoi bother devil gravel moder rag
irrit | aggrav annoi beset bother devil gravel harass plagu provok rag
irrit | discomfort
irrit | excit
isol strai
isol | insul
isotrop | symmetri
issu matter subject topic | count weigh
issu number | publish releas
issu offspr
issu outlet | emerg leav
issu proce return take yield | gener give render subscrib
issu public | print publish releas
issu publish releas | number public
issu suppli | provis recal
issu | emerg
issu | public
issu | suppli
itali | italian
italian | itali
itch rub scratch | scrape wipe
itch spoil | urg
itch urg | spoil
itch | rub scratch
item point | recit
item recit | detail particular point
item | recit
ivori | horn
jab poke thrust | dig hurl hurtl lung prod throw
jab | poke thrust
jab | thrust
jail | imprison lag remand
jam mob pack pile throng | deal flock heap lot mass mess mound mountain peck plenti pot sight stack
jam ram | crush deal flock heap lot mass mess mountain peck pile plenti pot press sight stack
jam | block
jar jolt shock
jar jolt | jerk shock
jaw | cackl chatter
jaw | chew
jazz wind
jealou | envi
jeer scoff | dig shaft shot slam
jeer scoff | mock
jerk jerki
jerk jolt | buck flick hitch jar jerki rocki rough twitch yank
jerk tug | twitch yank
jerk twitch | jolt
jerk twitch | jolt tug
jerk yank | jolt tug
jerk | foolish jerki
jerki | jerk jolt
jet | eject gush
jet | gush
jet | pitch
jew | jewish
jewish | jew
jimdandi jimhickei
job problem | tough
job specul | bad ventur
job | chore task
joi rejoic
joi | delight pleasur
joi | gleeful joyou rejoic sorrow
join joint | articul connect link unit
join sum union
join | connect
joint roast
joint stick
joint | articul
joint | join
joint | separ
joke trick | fantast grotesqu
joke | fool gag laugh
journal | journalist
journalist | diari journal
journalist | journal
journei travel
journei | travel
joyou | joi
judg justic | decid law resolv settl try
judg label pronounc | assess judgment
judg try | bench judgment justic opinion trial
judg | approxim assess estim evalu gaug guess measur valu
judg | assess judgment
judgment mind
judgment opinion | judg try
judgment | approxim estim evalu gaug guess judg
judgment | judg try
juici voluptu
jumbl mingl | smother
jumbl scrambl | scuffl smother
jumbl smother | confus mingl scrambl
jumbl | confus mingl scrambl
jump leap
jump leap | bounc bound spring
jump leap | rise
jump rise | leap
jump skip
jump start startl
jump start startl | rocki rough
jump | bound leap spring
jump | leap
junior | senior
just | justic
justic | equit fair just
justif | apolog excus free justifi ration warrant
justif | apolog excus justifi ration warrant
justifi warrant | justif
justifi | defens justif vindic
keen | wail
keep live support | maintain sustain
keep maintain
keep maintain observ | notic reflect
keep maintain sustain | live mainten support
keep observ | breach break violat
keep preserv | conserv
keep preserv | save
keep prevent | allow bar let permit
keep restrain | restraint
keep save
keep | hold
keep | lose retent
kei paint
kei | tonal
kei | wind
kick | boot
kickoff | inaugur
kidnap snatch | kidnapp
kidnapp | kidnap snatch
kill obliter | destruct
kill | killer
killer | dispatch hit kill murder off remov
killer | kill
kind toler | abid bear brook endur stand stomach suffer support
king power
king queen
king | kingdom queen realm
kingdom land realm
kingdom realm | king
kingdom | king
kinship relationship | famili rel relat
knee stifl
knife tongu
knife | thrust
knight | dub mediev
knit plain
knit pucker
knit | plain
knock pink
knock pink rap tap | dab pat strike
knock roast | gui rib ridicul
knock | bang belt rap smash
knock | pink rap tap
knot mile
knot tangl | ladder run snarl
knot | tangl
know | awar conscious ignor
knowledg | intellectu ration
known | unknown
label mark tag | ticket
label | judg mark pronounc tag
labor project task | attempt design dig drive grind plan push tug undertak
labor | dig drive grind hard heavi push tug
labor | dig drive grind push tug
laci | web
lack miss | defici featur have want
lack | defici
lad sonni
ladder run
ladder run | knot tangl
laden load
laden load | burden cargo freight shipment
ladi | lord nobl
lag | drone poke
lag | slack slacken slow
lai place pose posit put set | arrang locat placement space spot
lai repos
lai secular | laiti
lai | layer
laiti | lai secular
lam thrash
lam | bunk escap run
land shore | earth ground
land | earth ground
land | shore
languag lyric word | lyricist
languag speech
languag speech | speak talk
languid | flat lethargi
lap lick
lap overlap
lap wash
lap | overlap
laps pass sink | passag transit
laps | elaps pass
laps | return revert
larg | big
larg | breadth
lash lather slash strap whip
lash whip
lash whip | lather slash strap
lash | lather slash strap whip
last perman | strength temporari
last persist | endur prevail remain run shed stai strength
last utmost | maximum
last | first
last | strength
late later | earli
late recent
late | earli middl
later posterior
lather soap | sud
lather sud | soap
lather | soap
lather | sud
latin romanc
latter | former
laugh laughter
laugh | amus comic cry funni gag joke laughter weep
launch plung
launch | catapult
lavend lilac
lavish shower
lavish | luxuri
law polic | patrol
law | attornei lawyer
law | judg justic
layer level stratum
layer | bed level stratum
layer | lai
lead leadership | leader
lead leav result | attend consequ effect event issu outcom termin
lead preced | follow
lead princip star
lead run
lead star
lead top | best elev height peak
lead track trail | chase dog tag tail
lead | chair conduct direct head moder
lead | distinct note
lead | follow
lead | leader
lead | rope
leader leadership
leader | conduct direct follow guid head lead leadership take
leadership | leader
leaf | flick flip thumb
leaf | foliag
leagu | confer
lean list
lean thin | fat
lean | inclin list tilt
lean | rich
leap | bound jump spring
learn memor | memori retent
learn read studi take | disciplin field subject work
learn scholarship | erudit scholar student
learn | awar conscious initi scholarship
leas let rent | letter
leas rent
leas | charter engag hire let rent take
leas | let rent
least | most
leav will | testament
leav | arriv come farewel get part
leav | enter farewel issu outlet part
leav | farewel part
lectur reader | talk
lectur speech | chide jaw rag rebuk scold
lectur talk
lectur talk | reader speaker
lectur | talk
leer sneer | suspici
leer | sneer
left leftfield
left odd remain
left | center right
left | right
left | southpaw
leg stage
legal sound
legal | illeg
legend | legendari mytholog
legendari | legend
legisl | pass
legislatur | pass
legitim logic
legitim | outlaw
leisur | easi
lend loan | borrow
lengthen | extend perpetu prolong sustain
less | more
lessen subsid
lesser | greater
lesson moral
letter | leas let rent
level | erect rais rear
level | even flush
levi rais recruit
levi | impos
levi | rais recruit
liber progress | conserv
liber | conserv
liber | liberti
liber | liberti releas
liberti | free liber loos releas
liberti | independ liber sovereign
liberti | liber
licens permiss permit | allow certifi counten let toler
licens permit | allow certifi counten let toler
licens | certifi
lick poke punch slug | plug pound thump
lick solv work | answer feasibl practic resolut result solut workabl
lie rest
lie | aris rise
lie | consist dwell rest
lie | sit stand
life live
life live | activ alert aliv awak
life spirit | alert brisk live merri vital
lifeless | still
lifelik natur
lift overturn repeal rescind revers vacat | contrari opposit
lift rais
lift rais | elev heav
lift rear rise | upgrad
lift rise | elev rais surfac
lift rustl | rustler
lift wind | elev heav rais
lift | elev rais
lift | elev rais wind
lift | pirat
lifter | abstract hook lift pinch sneak
lifter | elev lift press rais
light perch
light short
light spark sparkl | smile
light wake
light weak
light | dark
light | dark illumin
light | heavi
light | ignit
light | illumin
like potenti | potenc
like probabl | chanc unlik
like same | unlik
like similar | differ similitud unlik
like | appeal sympathet
like | dislik
like | unlik
lilac | lavend
limit modif | modifi qualifi
limit restrict | bound confin curb curtail restrain throttl
limit restrict | bound confin restrain throttl
limit special | strength
limit | bound confin restrain restrict throttl
limit | defin determin fix set specifi
limit | unlimit
limp | hitch hobbl
line note
line wrinkl | crisp purs wavi
line | describ draw trace
line | outlin wrinkl
line | unlin
linear run
linger loaf lurk
linger | drone hasten poke race rush speed
linguist | tongu
link tie | bind connect
link | connect
link | connect tie
lip mouth | fresh impud smart speak talk utter wise
lip rim
liquid settlement | settl
liquid | flux
liquid | solid
liquor | drink drunken
list name
list number | figur
list | name number
listen | attend hang hear
listen | hear
liter | actual genuin real
liter | figur
literari | literatur
literatur | literari
littl short | tall
littl slight | much
littl small
littl small | big larg
littl trivial
live vital | energi life spirit
live | be life organ
live | bounc bound give life spirit spring
live | dead
live | dull
live | life liver
live | life spirit
liver | dwell inhabit live popul
liver | live
livestock stock
livid white
load soak stiff tight wet
load | burden cargo freight shipment
load | charg
load | laden
loan | lend
local neighborhood vicin | neighbor
local | express limit
local | gener
local | nation
local | neighborhood vicin
locat place site | arrang offic placement posit post properti situat spot
locat placement posit | deposit fix lai place pose put set settl site situat
locat set
locat settl | coloni placement posit settlement settler
locat situat | fix site
locat | fix
locat | place settl site situat
locat | studio
lock | interlac
lock | interlock mesh
lock | locker unlock
lock | unlock
locker | lock
lodg | accommod
lodg | inn
log lumber | timber
log | lumber
lone solitari
lone solitari | loneli
lone | loneli
loneli | abandon desert desol forsak lone
loneli | alon lone onli sole solitari
loneli | alon lone solitari
long yearn | ach hungri pine
long yearn | longer
long | memori persist recal recollect rememb retain retent retriev short think
long | previs
long | short
longer | ach long pine yearn
look search | hunt
look | appear seem
look | aspect express face
look | spectat wit
lookup search
loop | coil curl
loop | ey
loop | reiter repeat
loos loosen relax | stiffen
loos loosen | stiffen
loos open
loos slack | plai
loos unleash
loos | affix
loos | compact
loos | diarrhea diarrhoea
loos | tight
loosen relax
loosen teas
loosen undo unti | open
loot prize | ransack rifl strip
loot ransack rifl strip | prize robberi spoil
loot | prize
lord master | domin
lord nobl | august grand ladi
lord | nobl
lose miss
lose reced | advanc gain win
lose suffer
lose | acquir gain win
lose | failur win
lose | find loss regain
lose | keep
lose | loss profit
loss red | gain
loss | lose profit win
lost | absorpt
lost | found
loud | intens piano soft volum
loud | intens soft volum
lousi | bull damn hoot
love passion | enjoi
love | bang bed jazz know screw
love | belov buff dear fan hate honei lover passion
love | belov dear honei lover passion
love | enjoi hate hatr
love | fond warmth
lover | bang bed jazz know love screw
lover | enjoi love
low | high
lower | depress
lower | elev lift rais
loyal patriot | nation
loyalti | depend honest reliabl true
lucid transpar
lucid | clariti clear
lucki | fortun luck
lug tug | bearer carrier luggag
luggag | lug tug
lull quiet
lull | calm quiet slack still
lull | quiet
lumber pound
lumber timber | log
lumin | bright gleam glow light
lump swell
lump | chunk
lung lurch | hurl hurtl pitch shift thrust
lurch pitch shift | lung
lurch pitch | shift
lurch prowl
lurch reel stagger | rock stumbl swai tilt
lurch stagger stumbl | falter flounder reel
lure tempt | hook temptat
lure | tempt
luxuri voluptu
luxuri | grand
luxuri | grand indulg voluptu
luxuri | grand lavish
lyric | dramat
lyric | languag word
lyricist | languag lyric word
machin | machineri
machineri | machin
mad sore | discomfort furi irrit rage
madman maniac
magic | charm magician
magician | arous evok illus invok magic rais stir trick
magician | charm magic
magnet | attract
magnitud | amplifi enlarg magnifi
magnitud | amplifi magnifi
maid maiden
mail post
mail post send | stamp
mail post | send
mail | post
mail | post send
main | brackish
maintain uphold
mainten | keep maintain nourish prolong sustain
mainten | keep maintain sustain
major | bulk minor
major | minor
make name nomin | appoint assign design
make pretend
make qualif | condit qualifi specifi stipul
make reach | arriv
make score | conquest
make shuffl | mix
make stool | can dirt dump pot toilet
make take
make wee | water
make work
make | break
make | build construct creat devis fashion forg formul invent organ prepar produc
make | qualif
make | undo
maker manufactur | construct creat make produc
maker | build construct creat forg form make mold produc shape work
malais | uneasi
male | femal
male | man
mama mamma
man piec
man | civilian
man | gentleman
man | male
man | male woman
man | woman
manag supervis | coach direct director superintend supervisor
manag | fail
mandatori requir
maneuv oper
maneuv plai | direct guid head point steer
maneuv tactic
maneuv | oper
maneuv | tactic
mani | few
maniac | madman
manifest | attest certifi demonstr evid
manifest | happen materi
manifold multipli | time
manipul rig | cheat
manipul | handl
manipul | us
manufactur produc | construct creat make
manufactur | construct
map repres | function
mar march
mar | martian
march process
march | adjoin border butt edg
march | demonstr process
margin | border fring peripheri
mark note notic | detect ignor observ sign
mark pit scar | rough scrape scratch
mark print | score
mark pronounc
mark scar scrape scratch | pit
mark score | cross
mark score | cross print
mark set
mark sign | note notic signifi
mark target
mark | differenti distinguish label tag
mark | print
mark | score
mark | set
market marketplac
market sell | deal merchandis trade
market | hawk huckster pitch
market | marketplac
market | sell
marksman | marksmanship
marksmanship | marksman
marri tie wed | marriag
marri | espous wed
marri | marriag union
marri | singl
marriag union | marri
marriag wed | espous marri tie
marshal mobil summon
martian | mar
martyr | suffer
marvel tall
marvel wonder | admir
marvel wonder | fantast grand terrif tremend
marvel | miracl wonder
marvel | wonder
masculin | feminin
mask masquerad
mask | cover
mask | masquerad
masquerad | mask
mass peopl
master origin
master overcom subdu surmount
master profession | consumm
master superior
master | command control masteri
master | consumm control
masteri | domin master subdu subordin
mat snarl tangl
mat | flat
match mate | agre check correspond coupl fit pair talli
match meet
match oppos pit | oppon opposit
match | catch coupl
match | fit
match | oppos pit
mate partner spous | coupl pair
mate | coupl pair
materi real substanti | realiti substanc
materi stuff
mathemat numer | verbal
matter | count weigh
matur ripe | green immatur
matur | adult grownup
matur | grow
matur | immatur
matur | ripe
maxim | maximum minim utmost
maxim | maximum utmost
maximum utmost | extrem last maxim
maximum | maxim minimum
maximum | minim minimum
maximum | minimum
meager | ampl
mean pregnant signific | implic import signifi
mean substanc
mean substanc | intend signifi
mean tight
mean | averag
mean | bastard
meaning | meaningless
meaningless | bunk meaning nonsens
measur step
measur | amount quantiti
measur | assess evalu valu
measur | beat meter time
medic | medicin
medicin music
medicin | medic
mediev | knight
medium sensit
meek mild modest | submiss
meek | indiffer
meek | submiss
meet suffer
meet | assembl gather
meet | attend
meet | encount plai
meet | encount see
meet | merg unifi unit
melancholi somber | gloom graviti
melodi | music
melt run | thaw
melt thaw | dissolv run
member | membership
member | membership rank
membership rank | member
membership | member
memori retent | learn long memor retain
memori storag store
memori | learn memor
memori | learn memor recal recollect rememb retriev think
menac threat | endang jeopard threaten
mend patch | piec
mental | brain outlook physic wit
mental | brain outlook wit
mention note observ remark | comment input notic refer
mention refer | cite name note observ remark
mention | cite
merchandis product | creat make produc trade
merchandis trade | deal dealer market merchant product sell trader
merchant | merchandis trade
merciless | cruelti
merg unifi unit | fusion meet merger union whole
merg unifi unit | fusion merger
merger | merg unifi unit
merit virtu | fault
merit | deserv worth
mesh net network | web
mesh | interlock
mesh | net network
metal | nonmetal
meter time | measur
metropolitan | citi metropoli
mexican | mexico
mexico | mexican
middl | begin end
middl | begin end first kickoff offset outset start
middl | center ey heart
middl | earli late
midst thick
might power | mighti
mighti | might power
mild soft
mild | intens
militari | civilian
militia reserv
mill | grind
min minut
mind | brain forget head psych
mind | heed listen
mind | idea
mind | think
mine | dig hollow
mingl mix unifi | mixtur unit whole
miniatur toi
minim minimum | maximum
minim | amplifi exagger magnifi minimum
minim | depreci minimum
minim | maxim minimum
minimum | maximum
minimum | maximum minim
minist pastor
minist | pastor
minist | relief
minor modest small
minor | bulk major
minor | major
minut narrow
miracl | marvel
miscellan mix sundri | mixtur varieti
miscellan | varieti
mischief shenanigan | annoi bother devil gravel irrit rag
mischief | omin sinist
misconcept | concept construct misunderstand
miser piteou poor wretch | miseri piti shame
miser suffer wretch | miseri
miser wretch | miseri
miseri | miser piteou poor suffer wretch
mislead | betrai deceiv
miss | attend
miss | hit strike
mission | missionari
missionari | charg commiss mission
mistak | err misunderstand slip
misunderstand | misconcept mistak
misus | abus
mix mixtur | blend coalesc combin flux fuse merg mingl shuffl unifi
mix premix
mix shuffl | make mixtur
mix | mixtur
mixtur varieti | blend coalesc combin flux fuse merg miscellan mix sundri vari
mixtur | blend coalesc combin flux fuse merg mix
mob | jam pack pile throng
mobil ralli
mock | jeer scoff
mode mood
mode | averag
model mold | cast plastic stamp
model pattern | design exampl framework
model pose postur sit | attitud posit
model simul | framework
model | exampl
model | mold pattern
model | pose postur sit
moder restrain
moder soften
moder temper | irrit
modern new
modern | advanc contemporari new
modern | develop
modern | new
modern | servic
modest small
modif | modifi
modifi qualifi | limit modif
modifi | adjust alter chang modif
modifi | alter chang
modifi | qualifi
modul transit
modul | regul
modul | tone
moistur wet | dampen moisten wash
mold | cast model
molecul | molecular
molecular | atom molecul particl speck
molecular | molecul
momentari | bit minut moment second
monast monk
monast | monk
monitor remind | caution discourag warn
monitor supervis | supervisor
monitor | supervis
monkei potter
monopol | monopoli
monopoli | monopol
monoton | flat
monotoni same
monster | grotesqu monstrou
monstrou | demon devil fiend monster
monstrou | freak giant monster
month | monthli
monthli | month
monument repositori
monument | commemor record
moon moonlight
moral | ethic
moral | immor
more | fewer
more | less
moroccan | morocco
morocco | moroccan
mortal | immort
mortal | immort individu person someon soul
most | least
mother | engend father fuss gener get sire
motif motiv
motif theme
motion move movement
motion move movement | displac travel
motion movement
motion movement | move travel
motion question
motion | move still
motiv motor
motiv need | incit move prompt propel
motiv | incit move need prompt propel
motiv | incit move prompt propel
motor | drive motiv
motor | motiv
mound pitcher
mound | hill
mount mountain
mount ride
mount set
mount | back
mount | back set
mountain | hill mount
mountain | mount
mourn | bereav
mouth speak talk utter | lip speaker speech
mouth | lip
mouth | speak talk utter
move proce | procedur proceed process
move run | test trial
move travel | motion movement mover
move | act
move | motion movement
move | motion movement mover stai stick
move | motion mover rest
move | mover
move | spell tour turn
move | still
movement | displac move
mover | displac move
mover | move project propos
mover | move travel
much | littl slight
mud | clai
mud | clai slack sludg
muddi | clai mud slack slop swamp
muddi | fog
muddi | sludg
multipl | numer
multipl | singl
multipli reproduc | gener procreat
multipli | divid fraction time
mumbl mutter | murmur
mumbl | mutter
murder | dispatch hit neutral off remov wast
murmur mutter | mumbl rustl
murmur | mutter
muscl | muscular
muscl | muscular power
muscular power | muscl
muscular | muscl
muse | contempl medit ponder reflect specul
music | air line melodi strain tune
music | musician player
musician player | instrument music plai
musician | music
muster ralli summon
muster | draft
mute | damp dampen dull
mute | dumb silent
mute | silenc
mutual reciproc | interdepend
myriad | countless infinit
mysteri secret | amaz beat bewild deep get gravel pose puzzl stick
mysteri secret | supernatur
myth | mytholog
mytholog | legend myth mythologi
mythologi | mytholog
nag peck | scold
nag plug | fatigu tire wear weari
nag scold | chide grumbl jaw lectur peck rag rebuk
nail pinpoint | speck
naiv primit
naiv | sophist
nake raw
name | call cite describ discov distinguish identifi kei mention refer
narr stori tale | recit recount tell
narr | recit recount tell
narrow special | broaden
narrow specifi
narrow | broad wide
narrow | contract
narrow | wide
nation patriot | loyal nationalist
nation subject | depend
nation | intern
nation | local
nation | subject
nationalist | nation patriot
nativ | adopt
nativ | foreign strang
natur raw rude
natur | artifici
natur | flat sharp
natur | supernatur
natur | unnatur
naval | navi
navi | naval
neat orderli | order
neat refin
neat straight
necess | ask demand involv necessari necessit need postul requir take
necessari | essenti necess requir unnecessari
need requir want | defici demand essenti lack necess necessari
need requir | essenti necess necessari
need want | ask demand involv necessit postul requir take
neg veto
neg | contradict
neg | neutral posit
neg | posit
neg | veto
neglect | careless drop miss omit overlook
neglect | disregard
neglect | fail
negoti | dialogu
neighbor | local neighborhood vicin
neighborhood region
neighborhood | neighbor
neocort | neocortex
neocortex | neocort
nerv steel | heart
nerv | anxiou nervou uneasi
nerv | nervou
nervou | nerv
nestl snuggl
net web | mesh network
net | gross
network web | net
network | web
neurosi | neurot
neurot | neurosi
neutral wast | elimin liquid murder
neutral | neg posit
neutral | neutralist
neutral | overrid
neutralist | neutral
new raw
new young
new | old
new | worn
newspap paper
nice skill
nice | aw
nice | grace polit
nigger spade
nobl | aristocraci
nobl | grandeur
nois racket
nois | noisi
nois | racket reson
nois | random
noisi | nois quiet
nomin propos
nomin | appoint constitut make name
nonexist | exist
nonmetal | metal
nonsens | bunk
nonspecif | specif
normal | unnatur
north northward
north union
north | south
northern yank yanke
northern | southern
nose scent wind | odor smell
nose | intrud poke pry
nose | scent wind
notabl noteworthi
notabl | fame famou note
notch pass
notch | chip
note observ | discern evid notic reflect
note tone
note | comment mention observ remark
noteworthi remark
noth zero
notic observ | acknowledg detect discov find follow keep maintain mark mention note remark watch
notic | acknowledg
notic | advis notifi
notic | comment remark
notic | mark note
nourish sustain | mainten
nourish | feed food
nov novemb
novel | novelist
novelist | novel
novelti | cheap flash loud
novelti | fresh
novelti | fresh new novel
nude | bare nake
nudg prod | goad
nudg | prod
nuisanc pain
number | amount come count list numer total
number | amount come count list total
number | count
number | count list
number | figur
numer | multipl
numer | number
nurs suck
nurs | suck
nut | crazi
oath | affirm assert swear verifi
obedi respect
obedi | disobedi obei
obedi | obei respect
obei | disobei obedi
object | dissent protest
object | subject
oblig | accommod
oblig | bind hold
obliter | annihil
obscur unknown
obscur vagu
obscur | clariti clear dark deep vagu
obscur | promin unknown
observ reflect | detect discov find follow keep maintain note notic watch
observ | behold comprehend detect discov find follow note notic perceiv watch
observ | detect discov find follow keep maintain note notic watch
observ | detect discov find keep maintain notic
observ | discern evid notic reflect
observ | follow keep maintain note watch
observ | mention note remark
obstacl obstruct
obstruct | block blockad hinder
obstruct | block blockad hinder imped jam
obstruct | block imped jam
occasion period
occup resid | occupi
occup | absorb busi concern engag interest occupi worri
occup | fill occupi take
occup | invad occupi
occup | occupi resid
occupi resid | occup
occupi take | occup
occurr | happen occur pass
ocean sea
oct octob
odd uneven | even
odd unpair
odor scent smell | foul nose perfum wind
odor smell | scent
off sour turn
offens | bruis hurt injur wound
offens | defens
offer propos
offer provid
offer volunt
offer | bid tender
offer | extend volunt
offer | proposit suggest
offic place posit post situat spot | function locat offici send site station
offic policeman
offic power | function offici
offic | function offici prescrib
offic | policeman
offici prescrib | offic
offici | agenc author bureau offic
offici | function
offici | function offic part role
offici | offic power unoffici
offset runner
offset | cancel compens correct counteract neutral
offspr young
offspr | happen materi
oil | greasi oili
oil | oili
oili | oil
old older
old previou
old | immatur young
old | new
omen | forecast ill omin portent predict prodigi sinist
omin sinist | mischief omen
omiss skip | cut drop exclud miss neglect omit overlook
omiss | drop miss neglect omit overlook
on | uniti
onli sole solitari | loneli
opaqu | clear
open possibl | potenti
open scuttl
open spread unfold | fold
open surfac | afford give
open | afford give
open | assail attack
open | close
open | close fold initi
open | close initi
open | close shut
open | encount meet receiv
open | gap scuttl
open | initi
open | loosen undo unti
open | spread unfold
open | surfac
oper procedur | function run work
oper process
oper run
oper | control
oper | control engag lock mesh run
oper | engag lock mesh
oper | hustl pluck roll
oper | inact
oper | maneuv
oper | process
oper | run
opinion rule | find
opinion sentiment thought view | believ conceiv consid guess imagin reckon regard see suppos think
opinion view | consid reckon regard see
oppon oppos | antagonist contradict defend fight match pit react
oppon opposit | match oppos pit
oppos react | antagonist oppon
oppos | antagonist oppon opposit resist
oppos | balanc
opposit polar | pole
opposit resist | oppos
opposit | altern
opposit | confront defend face fight oppos
opposit | polar
optic visual | ey
optim optimum
optimum | optim
orbit | revolut rotat satellit
orchestr | direct engin organ
ordain order | club lodg societi
order | arrang put
order | dictat enjoin prescrib sai tell
order | disord
order | disord govern neat orderli regul
order | grade place rang rank rate
ordinari | extraordinari
organ system | coordin systemat
organ | administr brass constitut establish format system
organ | be function
organ | be inorgan
organ | brotherhood constitut establish format union
organ | coordin devis direct engin form prepar
organ | coordin direct engin
organ | devis form prepar
organ | inorgan
orient point | arrow
orient prefer | choos favorit pet
orient tailor
orient | east
origin pilot
origin | aris develop grow initi rise start
origin | begin root sourc
origin | master
origin | master pilot
orthodox | unorthodox
orthograph | orthographi
orthographi | orthograph
other | same
out | safe
outcom result termin | attend consequ ensu lead leav
outdoor outsid
outer | inner
outfit rig | equip fit
outfit | equip fit
outlaw | crime crimin crook legitim offens
outlaw | crimin crook
outlet releas vent
outlin scheme | convent draft formal schemat
outlin sketch | abstract resum survei
outlin | describ draw line trace
outlook | mental
outlook | watch
output product yield | bear gener give pai render return
output yield | bear gener give pai render return
output | yield
outrag scandal | hideou shock
outrag shock | dirt indign scandal
outrag violat | encroach intrus
outrag | assault dishonor rape violat
outrag | shock
outright unlimit
outsid remot
outsid | insid
outstand promin salient spectacular strike | spectacl
outward | inward
outweigh | paramount
overcast | cloud
overcom overpow overtak
overflow overrun | flood
overflow | overrun wast
overhead smash
overhead | surfac
overlap | intersect
overlap | lap
overload | clog
overlook | command domin
overrid overthrow overturn revers
overrid | avoid neutral
overrun | overflow
overrun | plagu
overtak pass | passag
overthrow overturn | revolutionari
overthrow upset | disturb troubl
overthrow | overturn
overtur preliminari
overturn upset
overturn | revolut
overturn | upset
owl | hoot
owner proprietor | have own ownership possess proprietorship
owner | have own ownership possess
ownership possess | have own owner proprietor
ownership | owner proprietor
pace rate
pace step | footstep stride tread yard
pace stride tread | step
pace tempo
pace yard | step
pace | footstep rate step stride tread
pace | footstep step stride tread
pace | rate tempo
pace | step
pacifi | peac
pack | box packag
pack | bundl compact
pack | bundl packag packet parcel
pack | countless infinit myriad
pack | haversack knapsack
packag parcel | box
packag | hardwar
pai | earn payment salari wage
pai | payment
paid | unpaid
pain sore | discomfort irrit
pain strain strive | endeavor extend reach
pain troubl | ailment complaint ill
pain | ach anguish hurt smart suffer troubl
pain | anguish hurt pleasur sore
pain | troubl
paint pictur | depict pictori portrai render show
paint | blush crimson flush
paint | painter
paint | painter pictur
painter | paint
pair | brace coupl span
pair | coupl match mate
pale pallid
pale pallid sick
pale picket
palm | handl
pane panel
panic scare | dash
panic terror | frighten scare terrifi
panic | scare terror
panic | terror
pansi queen queer
pant trouser
pant | gasp heav
paper wallpap
paper | wallpap
parad troop
parad | exhibit march
parad | troop
paramount | outweigh
parasit spong | bum
parasit | host
parcel portion share | allot apport assign deal
parcel tract
parcel | allot tract
parcel | bundl packag packet
pardon | excus
parent rais rear | ancestri birth blood descent line origin stock
parent | child kid rais rear
part percentag portion share
part piec
part portion | partial
part region
part separ split | farewel leav
part voic
partial | compon constitu part portion
particip | engag involv
particular peculiar special
particular special | strength
particular specif | gener
particular | fuss
particular | univers
partner | collabor cooper partnership
partner | partnership
partnership | partner
pass passag | elimin
pass passag | overtak
pass spend
pass strait
pass surpass | passerbi
pass walk
pass | author clear
pass | bomb fail
pass | catch overtak
pass | fade fleet
pass | fail
pass | legisl legislatur passag
pass | qualifi
pass | run
passag passagewai
passag transit | laps pass sink
passag | enact ordain pass
passag | give hand pass reach
passeng rider | ride
passerbi | pass surpass
passion rage
passiv peac
passiv | activ
past preced
past spread
past | futur hereaft
past | futur present
past | glue sticki
pastur | crop graze rang
pat rap tap | dab knock pink tip
patch piec
patch piec spell while
patch piec | mend
patch plot
patch spot | blot cloud
patch | mend
patch | piec
patch | spot
path rout
path wai
pathwai tract
patienc | impati patient
patient | impati patienc
patrol polic | law
patrol | polic
patron patronag support | busi sponsor trade
patron sponsor
patron sponsor | defend patronag sponsorship support
patron | condescens disdain patronag
patron | frequent haunt patronag shop sponsor support
patronag trade | patron support
pattern practic | appli us
pattern | form practic shape
pattern | model
paus | break hesit
pavement sidewalk
paw | hand
payment | pai
payment | repai
peac repos seren | appeas gentl pacifi
peac | appeas gentl pacifi
peac | pacifi
peac | pacifi war
peak point tip | sharpen
peak poorli | ill sick
peak | elev height top
peasant provinci
peasant | barbar savag wild
pec pector
peck pick | bill
peck smack
peck | bill
pector | pec
peddler | hawk huckster pitch
peddler | hawk huckster pitch push
peel skin
peel strip | cloth dress garment
peel | bit chip scrap
pen | compos write
penal punish | penalti
penalti punish | penal
penalti | advantag reward
peopl | mass
perceiv | clear percept
percent percentag
percept sens | comprehend feel perceiv perceptu
percept | perceiv
perceptu | percept sens
perch pole
perch rest
perch | rest
perfect | imperfect
perform | act plai
perform | actor worker
perfum scent
perfum | odor scent smell
perfum | scent
peril precari | danger hazard risk
period point stop
peripher | central fring peripheri
perman | last
perpetu | lengthen
persist relentless | continu
persist remain stai | last
persist | long relentless
persist | relentless
person | bodi personifi
person | imperson
personifi | individu mortal person someon soul
perspect posit view | consid reckon regard see
perspir sweat
perspir | sweat
persuad | dissuad
pertain | adjunct auxiliari pertin supplement
pertin | pertain
pet | darl favorit
petit prayer | prai
petit request
petit | petition request
petition | action petit process sue
phantom shadow | spectral spiritu
phantom specter | spectral spiritu
phase stage
phase | stage
philosoph | doctrin philosophi
philosoph | philosophi
philosophi | philosoph
phone sound | voic
phone telephon | call ring
phonolog | phonologi
phonologi | phonolog
photograph shoot snap | exposur photo pictur shot
photograph | exposur photo pictur
phrase | articul formul word
physic | forc push
physic | mental
physic | physicist
physicist | physic
pianist | piano
piano soft | loud
piano | pianist
pick piec | slice
pick pluck
pick | choic select
pick | pluck
picket scout watch | spot spy
picket | pale
pickup | apprehend arrest collar cop nail
pickup | collect
pictori | imag paint pictur
pictur scene
pictur | depict pictori render show
piec slice
piec slice | pick
piec | assembl patch tack
pierc thrust
pig | grunt squeal
pig | slovenli
pile | heap mound
pillow rest
pillow | rest
pilot | fly
pimp procur
pimp | procur
pin stick
pin trap
pinch squeez twitch | claw
pinch top
pinch | bend fold
pinch | pluck squeez twitch
pinpoint speck | nail
pioneer | initi introduc
pipe shriek shrill | scream screech
pipe tube
pirat | lift
pit stone
pit | mark scar
pitch slant tilt | bank bevel rock swai
pitch slant | angl inclin lean slope tilt tip
pitch | flip sky toss
pitch | hawk huckster
pitch | jet
pitcher | cast deliv hurl hurtl pitch swirl twirl whirl
piti shame | miser piteou poor wretch
piti | compass
piti | miser piteou poor sympath wretch
place posit
place posit | grade order rang rank rate
place posit | lai pose put set
place post send station | offic posit situat spot
place properti | locat site
place put set
place seat | sit
place set | arrang fix locat placement spot
place space | lai pose posit put set
place spot | aim direct lai point pose posit put set target
place station
place | arrang fix locat placement
place | home offic posit post situat spot
place | posit
placid quiet smooth still tranquil
placid | quiet repos seren
plagu | beset harass provok
plagu | invad overrun
plai recreat | divers romp
plai romp | cavort recreat sport
plai run
plai toi
plai turn
plai | act repres
plai | drama
plai | encount meet
plai | encount meet recreat toi
plai | gambl
plai | loos slack
plai | maneuv
plai | musician player
plai | player
plai | romp
plain sheer
plain | fanci
plan prepar provis | design project
plan program | design project
plan | design
plan | design planner program
plane shave
plane sheet | flat level
plane | shave
planet satellit
planet | planetari
planetari wander
planetari world | earth globe
planetari | planet
plank | board
planner | design devis forg formul invent organ plan prepar project
planner | plan
plant set | planter
plant work
plant | imb
plant | set
planter | plant set
plastic | cast model mold
plastic | form imprint
plate scale shell
platform program
platon realism
player | plai
playwright | adopt drama dramat plai
plead | advoc counsel counselor
pleas | delight
pleas | pleasant
pleas | pleasur
pleasant | delight pleas pleasur unpleas
pleasant | pleas
pleasur | delight pain pleas pleasant
pleasur | delight pleas
pledg plight | assur
pledg subscrib
pledg toast | drink salut
pledg | assur
plenti | ampl rich
plenti | amplitud
pleura | pleural
pleural | pleura
plight | pledg
plod tramp trudg
plod | tramp trudg
plot | game
plow turn
plow | turn
pluck pull tear
pluck | pick
pluck | pinch
plug punch | lick poke puncher slug
plug secur
plug | bar barricad block blockad secur stop
plung | dip
plung | dive dump
pocket | bag
poet | vers
poetri vers
poignant touch
point sharpen | peak tip
point spot
point | arrow
point | dot period stop
point | sharpen
pois | balanc
pois | calm composur
poison | viciou
poke pound thump | hammer lick punch slug
poke | jab thrust
polar sign
polar | opposit
polar | pole
polar | pole sign termin
pole termin | polar
pole | opposit polar
pole | polar
polish round | cultur finish
polish shine smooth | buffer
polish | buff shine smooth
polish | shine smooth
polit | civil
polit | civil decent nice
polit | politician
politician | polit
poll | canva
pond pool
poor | poverti rich
poor | rich
pop popular
pope | apostol
popul univers
popul | dwell inhabit live
popular | pop
popular | unpopular
pore | porou
porou | hole pore
porou | pore
portent prodigi | omen
portent | omen
portion | endow
portion | help serv
portrai present | demonstr displai
portrai | charact character part role
portrai | portrait
portrait | portrai
pose postur
pose present
pose | character
pose | model postur sit
pose | postur
posit positivist | positiv
posit postur | stand
posit prescrib
posit side
posit situat
posit statu
posit | locat place placement
posit | neg
posit | neg neutral positiv
posit | positiv
posit | postul
positiv | posit positivist
positivist | posit positiv
possibl potenti | actual open potenc
possibl | imposs
possibl | potenti
post stake
post station | place send
post | bill card notic
post | mail send
post | offic place posit situat spot
post | stake
posterior | anterior ass behind bottom bum butt can rear seat stern tail
postul | posit
postur strength
potenc potenti | like possibl
potenc | potent
potent power
potent stiff strong | effect impot potenc strength
potent strong | author domin potenc
potent | impot potenc
potenti voltag
potter | throw
pound ram | hammer
pound | hammer
pour stream
pour stream swarm | flow hord
poverti | poor wealth
powder | grind mill
power | potent
practic rehears | drill exercis
practic | appli exercis us
practic | pattern
practic | pattern realism
prai | petit prayer
prais | critic knock
prais | exalt glorifi proclaim
prayer | prai
preach sermon
preach sermon | advoc
preach | preacher sermon
preacher | preach
precari unstabl | uncertainti
precari | uncertainti
preced | follow predecessor succe
preced | forego
preced | forego prioriti
preced | succeed
preciou valu
precipit | hast hurri
precis | accur exact
predecessor | preced
prefer tast
prefer | tast
prei target | aim direct feed place point
preliminari | overtur
prepar readi | fix inclin set
prepar train
prepar train | coach develop educ groom
prepar | fix readi set
prepar | readi unprepar
prepar | resolut
prepar | train
prescript | dictat order prescrib
presenc | absenc present
presenc | present
present repres stage | demonstr represent
present repres | represent
present salut
present submit
present | absent front presenc
present | award submit
present | deliv demonstr exhibit repres show
present | deliv demonstr exhibit show
present | futur past
present | introduct
present | submit
preserv save
preserv | keep
preserv | save
presid | administr
presid | administr presidenti
presid | chair chairman
presidenti | presid
press pressur | compact compress contract push squeez
press push | pressur thrust
press urg | goad incit pressur prod spur urgent
press urgent | advoc cheer inspir recommend urg urgenc
press weigh
press | crush jam
press | insist pressur
press | lifter
press | pressur
pressur | forc press squeez urg
pressur | insist press
pressur | press
prestig | honor
presum | assumpt presumpt
presumpt | assum dare presum
presumpt | assum presum
presuppos suppos
pretend profess
pretend | make
prevail triumph | triumphant victori
previs | anticip forese long
price | costli dear
price | damag term
prick sting
prick | dent scratch slit spine
prick | tingl
pride | congratul
pride | exult humil rejoic triumphant
primari | base basi foundat
primari | secondari
prime | elev height peak top
prime | fuse
principl rational
principl rule
print publish | issu public
print | impress publish
prioriti | anterior forego preced prior
privaci secreci | conceal hide privat secret
privaci | privat
privat secret | privaci secreci
privat | privaci public
privat | privaci secreci
privileg | favor
prize pry | purchas
pro profession | amateur
pro | anti
problem troubl | bother inconveni
procedur process | move proce work
procedur | adject
procedur | function oper process routin
proceed | move proce
process rise
process serv
process treat | handl treatment
process work | feasibl practic procedur workabl
process | action cite serv sue summon
process | procedur
proclaim | announc declar proclam
proclam | exclaim proclaim
procreat | breed multipli reproduc
procur secur
procur | secur
produc | farm grow rais
produc | product
product | consumpt gener
product | creat make produc
product | fat rich
product | produc
profess | conced confess
professor | chair
profici technic | techniqu
profit win | acquir gain loss
profit | earn lose net
profound | depth superfici
program | plan
progress | advanc build
progress | liber
prohibit | dry
project propos | mover proposit suggest
project protrud
project reliev
project | design plan
project | discharg eject exhaust expel releas
project | protrud
prolong sustain | lengthen mainten
promin | big larg
promin | big larg obscur
promis | assur
promis | hope
promot public | advertis push
promot | advanc boost elev encourag foster further rais upgrad
promot | advanc boost encourag further
promot | advanc elev rais upgrad
prompt remind
prompt | remind
prone prostrat
pronounc | judg label
proof | affirm confirm corrobor support sustain valid
proof | reader
propaganda | propagandist
propagandist | propaganda
propel | impetu impuls
proper right
properti | belong have hold
propheci | anticip call predict promis prophet
propheci | divin prophet
prophet | propheci
proport ratio
proport rel
proport symmetri | symmetr
proport | balanc symmetri
proportion | correspond
proportion | correspond harmoni
propos proposit | advis suggest
propos | offer
proposit suggest | advis hint offer project propos
proprietorship | owner proprietor
prose | commonplac
prosecut | defend prosecutor repres
prosecut | defens
prosecut | defens denial
prosecut | engag pursu
prosecut | prosecutor
prosecutor | prosecut
prospect | chanc
prosper | comfort easi success
protect secur | depend good safe
protect shelter
protect tribut
protect | defend guardian
protest | dissent resist
proud | humbl
prove rais
prove rise
provid | divin
provid | provis
provid | provis suppli
provinc respons
provinc state | provinci
provinci | provinc state
provis suppli | cater furnish issu provid render
provis | provid provision tent
provis | suppli
provision tent | provis
provok stimul | incit input stimulu
prowl | lurch
prowl | sneak
pry | prize
psych soul | psychic
psychiatrist shrink
psychic | brain head mind psych soul
psycholog | psychologi
psychologi | psycholog psychologist
psychologist | psychologi
pubesc | down pile
public world
public | issu print publish releas
public | issu print publish releas write
public | privat
publish write | author public writer
publish | issu print releas
pucker | gather tuck
puff | blow
puff | drag pull
pull rip | rent split tear
pull twist wrench | turn
pull | attract draw
pull | attract draw forc
pull | commit
pull | twist wrench
pulp | flesh
puls throb | beat
puls | impuls
puls | throb
punch puncher
punch | puncher
puncher | plug punch
pupil student | educ studi
purchas | bui
purchas | prize pry
pure virgin | honor honour innoc puriti virtu
pure | innoc puriti
pure | puriti
purifi | angel ideal innoc puriti saint
puriti | distil impur pure purifi
purl swirl whirl | commot twist
purpl royal
purpl | royal
purpos resolv | declar determin resolut
purs wrinkl | line
pursu | prosecut pursuant
pursu | pursuit
pursuant | pursu
pursuer | chase dog follow pursu tag tail track trail
pursuer | engag prosecut pursu
pursuit | pursu
push thrust | forc press shove squeez stuff
push | energi
push | forc press
push | peddler
pussi slit snatch
put | call
puzzl | amaz beat bewild get gravel pose stick
puzzl | mysteri secret
quack | quackeri
quackeri | empir quack
quak quiver | shake trembl
quak tremor | earthquak
qualif reserv | qualifi restrict
qualif | qualifi restrict
qualifi restrict
qualifi restrict | charact qualif qualiti reserv
qualifi | calib make pass qualif qualiti
qualifi | calib make qualif qualiti
qualit | quantit
qualiti timber tone | tonal
qualiti | character qualifi
qualiti | qualifi
quantit | qualit
quantiti | measur
quarrel row word wrangl | disput scrap
quarter stern tail
quarter | camp
quarter | fourth
queen | king
quell | crush
queri question | inquiri
question skeptic | disbelief
question wonder | doubt
question | ask inquir investig queri
question | contempl inquir medit muse ponder reflect specul wonder
question | doubt
question | examin inquiri queri
question | queri
quick readi | facil
quick speedi | speed
quick warm
quick | facil
quicken recreat repair reviv
quiet repos seren | calm lull placid still
quiet restrain
quiet silenc | hush silent sound still
quiet subdu
quiet | activ
quiet | noisi
quiet | placid smooth still tranquil
quiet | silent still
quit relinquish
quit resign
quit | enter particip
quiver shake trembl | quak
quiver | quak
quot | cite mention name refer
race run | runner track
race rush | hast hurri
race subspeci
race wash
race | racial
race | run
racial | race
rack stand
rack torment tortur | agoni anguish suffer wheel
rack wheel | torment tortur
rack | wheel
rack | wreck
racket revel
racket | revel
radianc shine | beam bright radiat reflect
radianc | beam glow radiat shine
radiat rai
radiat | radianc shine
radiat | radioact
radiat | rai
radic revolutionari | revolut
radic | base
radioact | radiat
rag ralli ride taunt teas | bird hoot snort
rag sheet
rag shred tag
rag | rough
rage storm | furi
rage | furi
rage | storm
rai | beam
rai | beam shaft
rai | radiat
rail track | train
rail train | track
rail | abus insult
rail | track
rail | train
rais | foster further parent rear
rais | foster parent rear
rais | hike rise
ralli | mobil muster summon
ram | drive forc pound
ranch spread
ranch | rancher spread
rancher | ranch
random | nois
rang reach | run touch
rang run | compass imag orbit reach scope
rang stove
rang straddl | compass orbit reach scope
rang | compass grasp reach
rang | crop graze pastur
rang | run
rank | grade order place rang rate
rank | rich
rap strike tap | hit knock pink tip
rap | belt knock strike tap
rape spoil violat
rape | spoil violat
rapid speedi | hurri speed veloc
rare uncommon | curios
rat | babbl betrai chatter confess denounc grass inform sell shop sing squeal talk
rat | bum
rate valu | evalu
ratifi sign | confirm
ration | reason
rattl | rattlesnak
rattlesnak | rattl
raucou | rough
raw sensit sore tender | sensibl
raw | tender
reach strain strive | pain
reach stretch
reach touch | rang
reach | stretch
react respond | reaction respons
react | reactant reaction
reactant | react
reaction respons | react respond
reaction | react
reaction | react respond
reaction | reactionari
reactionari | reaction
read record regist show | adjust indic registr
read sai
read scan
read take
read | reader
read | recit
read | record regist show
read | sai
read | take
reader | proof
reader | read
reader | refer review
reader | subscrib take
readi set | fix prepar
readi | fix prepar set
readi | prepar
real | be exist realism realiti
real | realism realiti
real | realiti
realism realiti | actual genuin liter real
realism | practic
realism | realist
realist | realism
realiti world
realiti | actual genuin liter real
realiti | materi real substanti
realiz recogn | recognit
realiz recognit | recogn see understand
realiz see understand | apprehens intellig recognit
realiz | actual
realm region
reappear | return
rear rearward | back
rear | front rearward
rear | head
rearward revers
rearward | rear revers
reason sensibl
reason | argu conclud ration
reason | intellect understand
reassur | assur
reb rebel
rebel | aris rebellion revolt rise
rebel | irregular unorthodox
rebel | rebellion
rebellion revolt rise | aris rebel
rebellion | rebel
rebuff repel snub | slight
rebuff repel | repuls snub
rebuff slight | repel snub
rebuff snub | drive repel
rebuild reconstruct
rebuk | chide jaw lectur rag scold
rebut refut
rebut refut | defens
recal recollect rememb retriev think | block forget idea long memori remembr thought
recal recollect | rememb reminisc reson retriev think
recal return
recal withdraw
recal | issu suppli
recal | withdraw
reced retir retreat withdraw | advanc progress
receipt recept | acknowledg have receiv receptionist
receipt | acknowledg
receiv welcom
receiv | have
receiv | open
receiv | recept
receiv | sensori
recept respons | receptionist
recept | receiv
receptionist | receipt recept respons
recit recount tell | narr relat stori tale
recit | read
recogn | accredit
recogn | identif recognit
recognit | acknowledg admit know recogn
recollect remembr | commemor recal rememb retriev think
recommend testimoni | commend
recommend | advoc commend urg
reconcil resign submit | surrend
reconcil settl | flexibl
reconcil | harmoni
reconstruct remodel
reconstruct restor
reconstruct | construct retrac
reconstruct | rebuild remodel
record regist
record tape | disc disk eras
record | commemor enter
record | enter
record | tape
recov | deterior drop recoveri
recov | recoveri
recoveri | find recov regain retriev
recoveri | recov
recreat | quicken repair reviv
recruit | draft enlist enrol enter levi rais
recruit | draft enlist levi rais
recruit | levi rais
recur repeat | insist repetit repetiti return
recur resort
red | crimson
reduc shrink | decreas reduct
reduc slim thin | gain
reduc subdu
reduc tighten
reduc | decreas enlarg magnifi reduct
reduc | increas
reduc | reduct
reduct | reduc
reduct | reduc simplifi
reek smack smell
reel spin whirl | revolut rotat swirl twirl twist
reelect return
reexamin review
refer sourc | cite consult
refer | consult
refer | consult reader
refer | denot
refin | crude
refin | eleg
refin | shade
reflect shine | radianc
reflect | contempl medit muse ponder specul
reflect | reflector
reflect | shine
reflector | reflect
reflex | automat
reform | correct
refrain | act move
refrain | consum have ingest take
refund repai return
refund | repai return
refus reject resist
refus reject | admit
refus | declin reject
refus | deni reject
regard respect | affect involv
regard respect | honor honour observ
regard wish | bid
regist | file
regist | registr
registr | enrol enter recruit regist
registr | regist
regret sorrow
regret | sorrow
regul rule | govern order
regul | determin govern influenc mold order shape
regul | govern order
regul | modul
regular steadi
regular | irregular
regular | steadi
rehabilit renew
rehears | practic
reign | domin prevail rule
rein | har
rein | har rule
reinforc reward
reinforc support
reinforc | fortifi strengthen
reinforc | reward
reinforc | support
reiter repeat | loop repetit restat
reject | accept
reject | declin disapprov refus
reject | disdain refus scorn
rejoic triumph wallow | exult triumphant
rejoic triumph | enthusiasm exuber exult gleeful triumphant
rejoic | joi triumph wallow
rejoic | triumph
rejoin repai retort return | counter
rel relat | kinship relationship
relat | associ connect kinship link relationship
relat | deal
relat | interrel
relat | recit recount tell
relat | relationship
relationship | rel relat
relationship | relat
relax slack slacken | slump
relax | eas repos rest
relax | strain
releas relinquish | hold
releas spill | shed slop turn
releas turn | spill
releas | discharg eject exhaust expel
releas | discharg free liber loos
releas | free issu publish
releas | free relinquish resign
releas | gland secret
releg submit
relent soften yield | stand
relev | irrelev
relianc trust | bank believ swear
relianc | bank swear trust
relief respit rest | breath
relief substitut | altern reliev
relief | allevi comfort eas reliev still
relief | allevi eas facilit
relief | allevi reliev
relief | boss stamp
relief | minist
reliev remedi | cure therapeut
reliev salvag save | salvat
reliev | relief substitut
religi spiritu | faith religion
religi | faith religion
religi | secular
relish | bask enjoi savor
reluct | hesit
remain rest stai | chang
remain | balanc end remaind remnant residu rest
remaind | balanc residu rest
remand | imprison jail lag
remark singular
remark | comment notic
remedi | amend compens correct repair right
rememb | buri forget recollect remembr
rememb | memori recollect remembr
rememb | remembr
remembr | commemor record rememb
reminisc | recal recollect reson
remnant | remain
remov take withdraw
remov transfer
remov | take withdraw
render return | restor
render submit
render translat version | interpret
render try
render | give
render | interpret
renew replac | replenish
rent rip split tear | pull snap
rent rip split | pull
rent | charter engag hire leas let take
repai reward
repai | payment refund
repair resort | haunt
repeal | lift overturn rescind revers vacat
repeat repetit | doubl duplic recur reiter repetiti
repeat | recur return
repeat | repetit
repeat | repetit repetiti
repel revolt | foul hideou wick
repel | appeal attract foul hideou wick
repetit | doubl duplic reiter repeat repetiti
repetit | repetiti
repetiti | recur repeat repetit
replac substitut | altern exchang interchang supersed supplant
replac successor | follow succe
replac supersed supplant | altern displac substitut
replac switch | altern exchang flip interchang substitut tack trade
replac | altern substitut switch
replac | exchang interchang substitut supersed supplant
replenish | renew replac
repli respons | answer respond
report reput | esteem
report studi | account describ
report | cover
report | studi
repos resid rest
repos | eas rest
repositori secretari
repres symbol | represent
repres | agenc represent
repres | represent
repres | symbol
represent | act plai present repres stage
represent | correspond repres
represent | defend repres
represent | interpret repres
represent | present repres symbol
represent | repres
repuls | attract
repuls | drive rebuff repel
reput | esteem
request | petit
requisit | attach seiz
requisit | command requir
research | explor search
research | inquiri investig
resent | bitter
resent | wish
reserv substitut | util
reserv | allow appropri carri stock
reserv | book
reserv | book hold
reservoir sourc
resid | abid occupi residenti stai
resid | hut occup
resid | occup occupi
residenti | resid
resign surrend | reconcil submit
resign vacat | vacant
resign | quit
resign | quit vacat
resist resistor
resist stand | buffer pilot wing
resist underground | secret
resist withstand | defend surrend
resist | balk
resist | withstand
resolut resolv | fast firm loyal steadi stiff
resolut settlement | settl
resolut | lick resolv solv work
resolut | prepar
resolut | purpos resolv
resolut | resolv
resolv solv | resolut
resolv | resolut
reson | arous elicit evok fire provok rais recal recollect reminisc suggest
reson | echo heavi ring
reson | echo nois ring
resort | recur
resort | repair
respect sever variou
respect | aw fear
respect | bow defer honor honour observ submit
respect | esteem honor honour observ prize valu
respiratori | breath
respit suspens | freez slack suspend
rest sleep
rest | eas repos
rest | move
rest | perch pillow
rest | relief respit
restat | reiter repeat
restless uneasi
restor return | find recov regain render retriev
restor | bushel doctor fix mend repair
restor | reconstruct
restor | return
restraint simplic | simpl
restraint | confin hold restrain
restraint | keep restrain
restrict | bound confin limit restrain throttl
restrict | limit
result | attend consequ
result | attend consequ ensu
resum sketch survei | outlin summar
resum summar | sketch summari survei
retain | long
retain | long memori retent
retali reveng
retent | hold keep retain
retir retreat
retir withdraw
retir | withdraw
retrac trace
retreat withdraw
retreat | advanc process progress
return revert | laps
return | counter retort
return | reappear
return | recur repeat
return | revert
reveal uncov
reveal | revel
revel | break disclos discov expos reveal
revel | racket
revel | reveal
reveng | retali
revenu | tax
rever worship | god idol perfect
revers turn | contrari opposit
revers | forward
revers | invers turn
review survei | inspect studi
review | appreci reexamin
review | critic reader
review | implement reexamin
review | reexamin
revis rewrit
revis | alter
revolt sicken
revolt | rebellion revolut rise
revolut rotat | orbit reel revolutionari spin whirl
revolut | inspir overturn radic revolutionari
revolut | revolt revolutionari
revolutionari | overthrow overturn revolut
revolutionari | revolut
revolutionari | revolut rotat
reward | honor honour repai
rewrit | revis
rhyme vers
rhyme | vers
rhythm | rhythmic
rhythmic | cycl rhythm round
rib | gui ridicul roast
ribbon thread | wander weav wind
rich | affluenc poor
rich | ampl exuber plenti riotou
rich | bite
rich | brilliant gloriou grand impress luxuri magnific splendid
rich | deep
rich | fat product
rich | fat product rank
rich | full
rich | lean
rich | poor
riddl screen
riddl | screen
ride sit | drive rider
ride | drive
ride | drive passeng rider walk
ride | drive rider
rider | ride
rider | ride sit
ridicul silli | absurd deris
ridicul | absurd
ridicul | gui rib roast
rig semi
rig set | tackl
rig tackl
rig | cheat
rig | set
right rightfield
right | center left
right | compens correct
right | left
right | true wrong
right | wrong
rigid stiff
rigid strict
ring | call phone telephon
ring | echo
ring | roll
riotou | disrupt tumult uproar
rippl | babbl bubbl wave
rise surfac | lift
rise upgrad | climb lift mount rear wax
rise | aris ascend fall lift
rise | aris ascend lift
rise | climb rais upgrad
rise | fall heighten
rise | process
risk | danger hazard
rite ritual
rite | ritual
ritual | rite
rival | competit competitor content
road rout
roar thunder | bellow boom holler
roar | bellow
roast | joint
rob | robber robberi
robber | rob
robberi | loot ransack rifl strip
robberi | rob
robe vest | cloth gown wear
robe | vest
rock shake swai | tilt wag
rock stone
rock stone | rocki
rock swai tilt | angl lean lurch pitch reel rocki rough shake shift slant stagger swing tip wobbl
rock swai | tilt
rocki rough
rocki rough | blow bump jerk jolt jump rock smooth start startl swai tilt
rocki | rock stone
roleplai | act plai
roll twine wind wrap
roll wheel
roll | coil curl
roll | flap wave
roll | ring
roll | twine wheel wind wrap
roll | wheel
romanc | court romant solicit woo
romanc | court solicit woo
romanc | romant
romanc | teas
romant | romanc
romp runawai
romp | runawai
room wai
room | board
root settl
root solut
root | ancestr
root | begin origin sourc
rope | lead
rose | rosi
rosi | rose
rot wast
rot | decompos
rotat | revolut
rotat | revolutionari
rough | aggress
rough | crude harsh
rough | cut
rough | dent mark pit scar
rough | fierc
rough | harsh
rough | rag smooth
rough | raucou
rough | scrape scratch
rough | smooth
round turn
round | circl
rout | path
rout | path road
rout | road
rub wipe | itch scratch
rub | wipe
rubber safe safeti | contracept
rude | civil polit
rug tough
rug | delic
ruin | destroi
ruin | destroi wreck
rule ruler
rule | decre
rule | govern
rule | ruler
ruler | decre govern rule
run streak
run talli | hit score
run test trial | move
run track | race
run | cours feed flow stream
run | idl
run | oper
run | pass
run | race
run | runner
run | stand
run | talli
runawai | bunk escap flee fly lam run
runner | race run
runner | run
runner | smuggl
rural | urban
rush surg | heav tide
rush | hasten hurri
russia | russian
russian | russia
rustl whisper
rustl | lift
rustl | murmur mutter
rustl | whisper
rustler | lift rustl
sacr | secular
sad | glad sorrow
saddl | tack
safe | danger
safe | out
safeguard | guard precaut
safeti | danger
sag | flag
sai state tell | assert statement
sai suppos | assumpt guess hypothesi specul surmis
sai | alleg state tell
sai | express
sail sweep
sail voyag | cruis
sail | canva cruis sailor sheet
sail | canva cruis sheet
sailor | sail
saint | bless
saint | canon
salesman | salesmanship
salesmanship | salesman
salut | drink pledg toast
salut | greet
salut | present
salvag | reliev save
salvat | deliv redeem save
salvat | reliev salvag save
same | differ
same | monotoni
same | other
sampl tast try | test trial
sampl | tast try
sanction | author counten warrant
sand | game spirit
sarcast | ironi satir
satellit | orbit
satisfact | fill fulfil meet satisfi
satisfactori | accept fill fulfil meet satisfi take
satisfactori | fill fulfil meet satisfi unsatisfactori
satisfi solid squar substanti
satisfi | gratif satisfact
savag | barbar wild
savag | beast brutal brute wildcat
save spare
save write
save | conserv keep maintain preserv
save | deliv redeem
savor tast | flavor relish smack
savor | flavor relish smack
scale surmount
scamper scrambl | scuttl
scamper scuttl | scrambl
scar | mark pit
scare | frighten
scatter spread
scatter spread | broadcast circul diffus dispel dispers dissemin dissip distribut dot dust sprinkl
scatter | dispel dispers dissip dot dust spread sprinkl straw strew
scene sceneri
scene set
scene shot
scene view
scenic | aspect prospect scene view
scent sweet | bouquet
scent | nose wind
scent | odor perfum smell
schedul | agenda
schemat | convent formal
scheme strategi | strateg
scheme system
scheme | convent formal schemat
scheme | outlin
scholar student | learn scholarship
scholar | absorb acquir assimil ingest learn scholarship
scholar | scholarship
scholarship | scholar
scholast | academ
scholast | school schoolhous
school schoolhous | scholast
school | scholast
school | schoolhous
scienc skill
scienc | scientist
scientist | scienc
scoff | jeer
score | grade mark
score | hit talli
score | make
score | mark
scout | guid
scowl | frown
scrambl scuffl | jumbl
scrambl | scamper
scrap | debri dust
scrape scratch
scrape scratch | dent mark prick scar slit
scrape scratch | fret itch rub skin
scrape scratch | rough
scrape skin | hide scratch
scrape | mark scar scratch
scratch start
scratch strike | cut
scream screech shriek | call cry holler pipe shout shrill squawk yell
scream screech shriek | creak pipe shrill squeak
scream yell | call cry shout
scream | glee
scream | howl roar
scream | screech shriek
screech squawk | scream shriek
screen shield | blind cover defend guardian
screen sort
screen test
screen | blind
screen | riddl strain
screen | shield
screw | imprison jail lag remand
screw | unscrew
scribe | copi
script | book
scrutin | examin scrutini
scrutini | audit inspect scrutin
scuffl shuffl
scuffl | scrambl
sculptor | carv grave sculptur
sculptur | carv grave
sculptur | grave
sculptur | sculptor
seal stamp | boss
seal | stamp
search seek | hunt
search | explor research
season temper
seat sit | place
seat sit | stand
seat | induct invest
seat | place
seat | sit
sec second
seced splinter | withdraw
second | back endors
second | first
secondari | primari
secondhand us
secreci silenc | close
secret underground | resist
secret | confid
secret | releas
section segment
section segment | divis part
section subdivis
section | segment
sector sphere
secular tempor | earth world
secular | clergyman
secular | religi
secular | sacr
secur strong
sediment | deposit
see visit | visitor
seed sourc | develop evolv
seed sow
seed | sow
segment | section
segreg | integr mix
seiz | captur seizur
seizur | attach seiz
select surviv
select | choos take
sell | bui market purchas
sell | deal trade
sell | market
send ship transport | cargo dispatch freight load shipment
send | direct mail post
senior | junior
sens sensat | feel sensori
sens smell | sensibl sensit
sens | commonsens
sens | sensat sensit
sens | sensit
sens | smell
sensat sensori
sensat | feel sens
sensibl sensit | feel sens
sensibl sensit | raw sore tender
sensibl | feel sens sensit
sensibl | sens smell
sensibl | sensit
sensit | feel sens sensibl
sensit | sens smell
sensori | receiv
sensori | sens sensat
sentenc time | condemn doom
separ space
separ | break part split
separ | centrifug
separ | divid part
separ | joint
separ | part split
separ | union
sept septemb
sequenc success | consecut follow succe
sequenc | success
seri | consecut success
seriou sober | graviti serious sincer
seriou | frivol serious sincer
seriou | serious sincer
serious sincer | dear earnest solemn
serious sincer | earnest seriou sober solemn thought
serious | danger distress disturb grave seriou sever
serpent snake
serv servic
serv | servant
serv | servic
servant | assist attend serv
servant | serv
servic | modern
servic | serv
session sit
set | ascend rise
set | cure harden
set | fruit
set | lai place plant pose posit put
set | lai place pose posit put
set | mount
set | readi
settl sink | float swim
settl subsid | dreg
settl | coloni settlement
settl | coloni settlement settler
settl | dreg
settl | liquid settlement
settl | resolut settlement
settlement villag
settlement | decid determin resolv settl
settlement | locat settl
settler | coloni depend locat settl settlement
settler | decid resolv settl
setup | frame
sever stern
sever terribl wick | bad
sever | bad
sever | breach break
sew tailor | sewer
sew | sewer
sewer toilet
sewer | sew tailor
sex | arous excit
sex | arous excit sexual
sex | gender
sexual | gender sex
sexual | sex
shade shadow | dark
shade tone | touch
shade | refin
shade | shadow
shadow tail | chase dog tag track trail
shadow trace
shadow | dwarf
shadow | shade
shadow | tail
shaft spear
shake shiver trembl | shudder
shake trill
shake wag | agit rock swai
shake | agit
shake | quiver shiver trembl
shallow | deep
shame | disgrac
shame | disgrac dishonor
shape | determin embodi influenc mold regul
share | communion
share | parcel part percentag portion
sharp shrill
sharp | acut
sharp | bitter
sharp | dull
sharp | flat natur
sharpen | blunt dull
sharpen | drop flatten
sharpen | soften
shave trim
shave | graze
shave | splinter
shear | wool
shed spill
shed spill | releas
shed | last persist
sheer transpar | film
sheet tack
shell shield
shell | blast
shell | stalk straw
shelter | protect
shenanigan | cheat fox screw shaft trick
shield | screen
shift slip
shift switch | altern chang exchang flip interchang tack trade
shift switch | displac
shift tilt wobbl | rock swai
shift transfer
shift transform transmut
shift | agit budg lurch pitch stir tilt transfer wobbl
shift | displac
shift | switch transform transmut
shift | transform transmut
shine | polish
shine | polish smooth
shine | radianc
ship transport | channel send transfer transmit
shiver shudder thrill throb | chill quiver tingl tremor
shiver shudder | chill shake trembl tremor
shock | blow
shock | blow harm hurt injuri
shock | impact
shock | outrag stun
shoe skid
shoot shot | blast
shoot sprout
shoot | blast hit
shoot | gun gunman shot
shoot | sprout
shop store | frequent patron sponsor
shop workshop
shop | store
shore | land
short shortsight
short shortstop
short | forget long
short | long
shot snap | photograph shoot
shot stroke
shot | blast hit shoot
shout yell | call cry holler scream
shout | call cry whisper yell
shove squeez stuff thrust | push
shove | squeez stuff thrust
shovel | dig
show | conceal hide
show | demonstr exhibit present
show | guid
shower | demonstr exhibit present show
shred | rag tag
shudder tremor | shiver thrill throb
shuffl | scuffl
shun | avoid
shunt | bypass
shutter | close exclud shut
shutter | close shut
shy timid | confid
sick | cast cat chuck crazi disturb ill mad
sick | sicken
sicken | sick
side | bottom top
sight spy | survei view vision
sight survei view | catch see spy watch
sight vision | spy
sight | spy
sign signal
sign signal | bless distinguish indic point signifi
sign subscrib
sign | inaugur introduc
sign | intend mean signifi
sign | signal signifi
signifi | import mark mean pregnant sign signal signific
signifi | mean pregnant signific
signific substanti
signific | import
silenc | hush mute silent still
silenc | hush silent still
silenc | secreci
silent still | hush quiet silenc
silent | silenc
silli | absurd goos jackass
similar | alik like
similitud | alik compar correspond like similar
simpl | complex simplic
simpl | compound simplic
simpl | eas simplic
simpl | restraint simplic
simpl | simplic
simplic | childlik simpl
simplic | complex simpl
simplifi | complic reduct
sin | sinner
sin | wick
sing whistl | song
sing | babbl evid talk tell
sing | call singer song
sing | singer song strain vocal
singer | sing sound voic
singl | doubl
singl | marri
singl | multipl
singular uniqu
singular | uniqu
sink slump
sink slump | depress slack
sink subsid
sink | sourc
sinner | sin
sire | engend father gener get mother
sister | brother
sit | aris rise
sit | lie stand
sit | model pose postur
site situat | locat
site | locat place
skelet | frame
skeptic | disbelief
skeptic | doubt question
sketch studi
sketch | cartoonist
sketch | outlin
sketch | studi
skid slide slip | coast glide
skid slip | slide slipperi steal
skid | shoe
skid | slip slipper
skin | scrape
skip | hop
skirmish | brush clash encount
slack slacken slow | lag slump
slack slump | relax sink slacken slip slow
slack | loos
slack | lull respit suspens
slack | mud muddi
slack | slump
slam sweep
slam thrash
slam | bang
slant | pitch
slap smack
slap | smack
slash thrash toss
slash | cut slice
slate ticket
slate | ticket
slaughter | bat beat crush lick shell thrash wallop whip worst
slave | slaveri
slaveri | slave
sleep slumber | sleepi
sleep slumber | wake
sleep | slumber
sleepi | sleep slumber
slender slight slim | delicaci
slender slim
slender thin
slice slit | cut dent prick scratch slash
slice | fade
slice | piec
slide swoop
slide | coast glide swoop
slide | skid slip
slight | cut rebuff snub
slip sneak
slip steal | skid
slip strip
slip trip | stumbl
slip | elud evad steal
slip | err mistak stumbl
slip | skid
slip | slack slump
slip | slipperi
slipper | skid
slipperi | skid slip
slit | dent prick scratch
slop spill | releas
slop splash
slop | muddi
slovenli | pig
slow | acceler lag quicken speed
slow | acceler slack slacken
slow | awkward clumsi dens dim dull dumb
slow | backward check delai dens dim dull dumb
slow | care deliber measur
slow | fast
slow | lag
sludg | mud muddi
slug | batter lick poke punch slugger
slug | idl
slugger | slug
sluic | flush
smack tast | flavor relish savor
smack thunder
smack | peck
smack | slap
smart | ach hurt
smart | bright stupid
smash | bang belt knock
smash | overhead
smell | odor
smell | odor scent
smile | counten grin
smile | grin
smile | grin light spark sparkl
smoke | grass pot weed
smooth | eloqu silver
smooth | fluid liquid
smooth | placid quiet still tranquil
smooth | rocki rough
smooth | rough
smother stifl strangl | crush
smother suffoc
smother surround
smuggl | runner
snap snarl
snap snatch | catch grab
snap tear | rent rip split
snap | breakdown
snap | center
snap | click crack crisp flick
snap | click crack flick
snap | crack
snap | crack tear
snap | crisp
snarl tangl | knot mat
snarl | snap
snarl | tangl
snatch | catch grab snap
snatch | kidnap
sneak | betrai confess denounc grass rat shop squeal
sneak | creep mous prowl stalk
sneer | leer
snort | bird hoot
snow | white
soak | alcohol drunk
soak | dip plung
soak | drunk
soap | lather
soar surg
soar | glide sail
soar | surg
sob | breathless
sober | drunk
social | capit socialist
social | socialist
social | societi
socialist | capitalist social
socialist | social
societi | social
sock | bang belt knock smash
soft subdu
soft | hard
soft | loud
soften | harden
soften | sharpen
soil territori
solac | comfort
soldier | troop
solid strong substanti
solid unanim whole | integr unit uniti
solid | hollow
solid | liquid
solitari | lone
solitari | loneli
solut | lick solv work
some | all
somersault | flip
son word
song strain | sing
song vocal | sing
song | sing whistl
sophist | naiv
sorrow | grief regret
sorrow | joi
sorrow | sad
sort | class classifi screen separ
sound strait
sound voic | phone singer
sound | fathom
sound | phone
sound | quiet silenc
sound | wisdom
sour turn work
sour | acid
sour | acid off turn
sour | sweet
sourc | inform
sourc | refer
sourc | sink
south southward
south | north
southern | northern
southpaw | left
sovereign suprem
space | distanc
span straddl
span | cross sweep travers
spare trim
spark sparkl | arc discharg flicker glint glitter
spark | activ trigger trip
spark | sparkl
sparkl | blink flash wink
sparkl | foam still
sparkl | glint glisten glitter ic
sparkl | light spark
spars thin
spatial | infinit space
spatter spit sprinkl
spatter splash | dab
spatter splash | sprinkl
spatter | splash
speak talk | languag speaker speech
speak talk | speech
speaker | lectur mouth speak talk utter
spear | shaft
special specifi | gener
special | specialist
specialist | generalist special
specialist | special
specif | gener nonspecif
specif | nonspecif
speck | pinpoint
spectacl | outstand promin salient spectacular strike
spectacl | spectacular
spectacular | spectacl
spectat wit | catch find look see view watch
spectral spiritu | ghost phantom shadow specter spirit
spectral | spectrum
spectrum | spectral
specul ventur | adventur dare hazard jeopard job stake
specul | contempl medit muse ponder reflect studi
specul | guess hypothesi surmis
specul | hypothes hypothet suppos
speech word
speech | mouth speak talk utter
speech | speak talk
speed upper
speed veloc | acceler hasten hurri quicken race rapid rush speedi
speed | acceler fast fleet fly hasten hurri quick quicken race rush speedi swift
speed | hurri veloc
spell tour turn | move
spell tranc | captur catch charm delight entranc fascin transport witch
spell write
spell | charm tranc
sphere | spheric
spheric | ball globe sphere
spheric | sphere
spike | ear
spill talk
spill | releas
spill | shed slop
spill | slop
spin twirl twist whirl | reel swirl wrench
spin twirl whirl | swirl twist
spine spur
spine | prick stick
spiral | coil
spire steepl
spirit | feel flavor life look smell tone
spirit | spectral spiritu
spit tongu
splash sprinkl | spatter
splash stir
splash | dab
splash | spatter
splash | spatter sprinkl
splendor | bright brilliant gloriou magnific splendid superb vivid
splinter | chip shave
split | break part separ
split | burst
split | divid separ
split | rent rip tear
spoil | blow fumbl impair mar
spoil | loot ransack rape rifl strip violat
spoil | rape violat
spoken | written
sponsor | introduc patron present
sponsor | patron
sponsorship | patron sponsor
sporad | continu
sport sportsman
sport variat | depart deviat vari
sport | athlet cavort gymnast romp
spot spy | detect picket scout watch
spot touch
spot | blot
spot | defect mar
spot | patch
sprawl straggl
spread | broadcast circul diffus dispers dissemin distribut scatter
spread | past
spread | scatter
spree | fling
spring springtim
sprinkl | spatter spit
sprinkl | splash
sprout stock
sprout | shoot stock
spur | goad prod
spur | spine
spy | detect
squad team
squar straight
squar straight straightforward
squar straight | corrupt
squar | circular round
squat | crouch
squawk | screech
squeak | creak screech
squeal | pig
squeez | crush pinch twitch
squeez | forc goug pressur rack
squeez | pinch twitch
squirm twist worm wrestl writh | wiggl wrench
squirm wiggl | twist worm wrestl writh
stabil | constant invari stabl static
stabil | stabl static
stabl static | stabil
stabl | stabil
stabl | stabil unstabl
stack | heap pile
staff | faculti
stage | arrang
stage | present repres
stai stick | move
stai | abid continu remain rest stick
stai | delai
stai | depart quit
stain | blot brand mark spot
stain | blot foul spot
stain | color
stain | dirt greas soil
stain | unstain
stair step
staircas stairwai
stake | post
stalk stem
stalk straw | shell
stalk | haunt
stalk | sneak
stall stand
stammer | falter
stamp stereotyp | group
stamp stump
stamp tender
stamp | boss
stamp | cast mold
stamp | impress
stamp | mail post send
stamp | stereotyp
stand standpoint viewpoint
stand | lie sit
stand | posit postur standpoint viewpoint
stand | relent soften standpoint viewpoint yield
stand | resist
stand | run
stand | seat sit
stand | standard
stand | standpoint viewpoint
standard stock
standard | stand
star | ac champion geniu lead princip sensat whiz
star | headlin
star | lead princip
stare | gaze
start | begin
start | begin commenc get initi origin
start | begin first kickoff offset outset
start | halt stop
start | stop
starv | feed give starvat
starvat | hunger starv
starvat | starv
state submit | argument assert statement submiss
statement | sai state tell
station | place post send
steadi sweetheart
steal | thief thiev
steep | gradual
stem | base radic root theme
step tone
step tread | footstep pace stride
step | footstep
step | footstep pace stride
step | grade order place rang rank rate
step | pace
step | pace tread
step | tread
stereotyp | stamp
stern strict
stick sting
stick | spine
sticki | glue past
stiffen tighten
stiffen | loos loosen
stiffen | loos loosen relax
stifl suffoc
still | distil extract
still | inact lifeless motion motionless static
still | move
still | placid quiet smooth tranquil
still | sparkl
stimul | caus get have induc make
sting | bite burn prick
sting | cut
stir touch
stir | excit shake stimul touch
stock | breed strain
stock | fund inventori store
stock | fund store
stock | sprout
stoic | stoicism
stoicism | stoic stolid
stolid | indiffer stoicism
stone | rock
stool | make
stoop | bend bow crouch
stop | arrest check halt hitch stai
stop | block break ceas discontinu halt quit
stop | ceas discontinu quit
stop | halt start
storag store storehous
storag | store
storag | warehous
store | fund stock storag
store | storag storehous
stori tale
storm surpris
storm | forc surpris
storm | rage stormi
storm | stormi
stormi | calm storm
stormi | storm
stout sturdi | valid
straddl | span
straggl | depart sprawl
straggler | cast depart drift err rang roam roll straggl strai tramp wander
strai wander | asid deviat divers
strai | cast drift rang roam roll tramp wander
straight true
straight | curv
straighten | bend
strain stress try | tension
strain stress | try
strain | distort
strain | extend reach stress strive try
strain | relax tension
strain | screen
strain | tension
strang unknown
strang unusu | familiar
stranger | acquaint friend
strangl throttl
strap | lash lather slash whip
strateg | scheme strategi
strateg | strategi
strategi | strateg
straw strew | scatter
streak | bar
stream | current flow
stream | flow
stream | run
strength | endur last perman persist
strength | limit particular special
strength | weak
strengthen tone
strengthen | weaken
stress tension | strain try
stretch | contract shrink
stretch | extend
stretch | extens
stretch | reach
strict | valid
stride | footstep pace step tread
strife | disagre
strike | hit
strike | hit rap tap
string train
string twine | draw interlac thread
string | draw thread
string | train
string | twine
strip | peel
stroke throw
stroke | shot
strong warm
strong | weak
structur | unstructur
struggl | clamber fight scrambl skin
strut | cock
stubborn | docil
stud | dot
studi survei | analyz canva consid examin review
studi work | learn read take
studi | consid contempl medit think
studi | contempl medit
studi | disciplin field pupil student subject work
studi | work
studio | locat
stuff | excess tear
stumbl trip | catch
stumbl trip | slip
stumbl | slip trip
stun | beauti dish shock sweetheart
stupid | intellig
stupid | smart
sturdi tough
sturdi | flexibl
style titl
style trend
subdivis subsect
subdu subordin | masteri
subject submit | entri submiss
subject theme topic
subject | case
subject | conquest nation
subject | object
submerg | flood
submiss | bow defer submit
submiss | bow defer submit take
submiss | meek mild modest
submiss | state submit
submiss | submit
submit take | submiss
submit | submiss
subordin | auxiliari subdu supplementari
subordin | domin
subscrib support
subscrib take | issu proce reader return yield
subsid | grant
subsist | exist live surviv
substanc | materi real substanti
substitut util | reserv
substitut | deputi lieuten relief reserv
substitut | relief replac reserv switch
subtl | elud escap
suburb | suburban
suburban | suburb
subwai tube underground
succe win | fail success
succeed | preced
success | accomplish achiev acquir attain failur gain reach succe win
success | failur
success | prosper unsuccess
successor | follow succe
succumb yield | surrend
succumb yield | surviv
suck | absorb draw nurs
sud | foam lather
sud | lather
sudden | gradual
suffer woe
suffer | distress hurt martyr woe
suffici | adequaci answer enough insuffici serv suffic
suggest | advis inspir intim prompt propos
suggest | evok
suit suitabl
suit | court romanc solicit woo
sum summar
sum | add talli total
summari | compact resum summar
sun sundai
sun sunlight
sun | sunlight
sundown | dawn morn
super superintend
superfici trivial
superfici | profound
superintend | manag supervis
superior | exce pass surpass top transcend
superior | inferior
supernatur | mysteri secret
supernatur | natur
supervis | manag monitor
supervisor | manag monitor supervis
supplement | adjunct affix auxiliari pertain supplementari
supplement | affix supplementari
supplement | supplementari
supplementari | supplement
suppli | cater furnish issu provid render
suppli | demand issu
support | accompani follow
support | affirm confirm corrobor document sustain
support | assist back help patron patronag sponsor
support | back defend endors
support | back defend endors subscrib
support | back keep live
support | hold sustain
suppress | inhibit
sure | assur author confid
surfac | coat
surfac | open
surfac | overhead
surfac | rise
surg tide | rush
surg | heav tide
surg | soar
surmis suspect | guess hunch hypothesi intuit specul suspicion
surmis | guess hypothesi specul
surpass | excel splendid
surpris | storm
surrend yield | succumb
surrend | deliv
surrend | fall resist withstand yield
surround | circuit
survei | resum sketch studi
survei | sight view
survei | studi
surviv | endur succumb survivor yield
surviv | survivor
survivor | exist live surviv
survivor | surviv
suspect | defend suspicion
suspect | distrust
suspend | brace suspens
suspend | suspens
suspens | dangl hang suspend
suspens | freez suspend
suspens | suspend
suspici | distrust leer misgiv sneer suspicion
suspicion | funni suspect suspici
suspicion | suspect
swai swing | rock tilt
swai | carri persuad rock shake
swallow withdraw
swallow | drink
swamp | muddi
swarm | cloud hord
swear | oath
sweat | perspir
sweep swing
sweep | broom
sweep | brush sail swing
sweep | expans
sweet | angel saint
sweet | dry
sweet | sour
swell well
swell | lump
swerv | curv cut sheer trend veer
swim | float
swing | dangl drop
swing | dangl drop swai waver
swing | sweep
swing | tramp
swirl twirl whirl | commot pitcher spin twist
swirl whirl | purl reel spin twirl
switch trade | replac shift
switch | flip throw
swollen vain | ego egotist vaniti
swoop | slide
symbol | emblemat repres
symbol | repres
symmetr | balanc correspond proport symmetri
symmetri | isotrop
sympath understand | intellig sympathi
sympath | piti sympathi
sympath | sympathi
sympathet | sympathi
sympathet | sympathi understand
sympathi understand | sympath sympathet
sympathi | sympath sympathet
symphon | symphoni
symphoni | symphon
synthes | analyz deduct synthesi
synthesi | analysi synthes synthet
synthesi | synthes synthet
synthet | analyt
synthet | analyt deduct synthesi
systemat | arrang organ system
tabl tabul
tabl | tabul
tack | altern flip interchang switch
tack | saddl
tack | sheet
tackl undertak
tackl | rig set
tag ticket | label mark
tag | chase dog tail track trail
tail | bob dock
tail | head
tailor trim
tailor | cut sew
take | film shoot
take | give
talk | babbl sing
talk | mouth speak spill utter
talk | mouth speak utter
tall | height littl short
talli | run
tangl | mat snarl
tap tip | dab pat rap strike
tap | intercept
tap | pat rap
tape | record
task tax
task | chore job labor project
tast | sampl try
tast | savor smack
taunt | rag ralli ride teas
taut tight
taut | tension
tax | revenu
teach | docil instructor teacher
teacher | instruct learn teach
team | squad
team | teamster
teamster | team
teamster | truck
tear | cry weep
tear | rent rip split
tear | snap
tear | stuff
teas | annoi bother devil gravel irrit rag ralli ride taunt
teas | cuss
teas | gui rag ralli rib ride ridicul roast taunt
teas | romanc
technic technolog | engin technologi
technician | techniqu
techniqu | expert good profici skill technic technician
techniqu | technician
technolog | engin technologi
teen teenag
teen teenag | adolesc
telegraph | cabl wire
telephon | call phone ring
tell | narr stori tale
temper | harden
temper | moder ugli
temporari | last perman
tempt | temptat
temptat | charm influenc lure tempt
temptat | invit lure tempt
temptat | tempt
tenant | charter engag hire leas rent take
tend | aid attend attent care tender
tendenc trend
tendenc | inclin lean run tend
tender | bid
tender | fond warm
tender | raw sensit sore
tender | tough
tension | strain
tension | strain taut
tent | camp
termin | ceas end finish stop
termin | expir
termin | intermedi
terrif terrifi
terror threat
test trial | essai examin prove sampl tast try
test trial | essai examin prove try
test | essai examin prove try
test | examin trial
test | run trial
testament will | leav
testimoni tribut
testimoni | attest evid prove show testifi
testimoni | attest testifi
testimoni | recommend tribut
thaw | dissolv melt
theater theatr
theolog | divin theologi
theologi | theolog theologian
theologian | divin theologi
theoret | empir hypothesi possibl theori
theori | hypothes specul suppos
theori | theoret
therapeut | cure heal remedi
therapeut | therapi
therapi | therapeut therapist
therapist | cure heal therapi
there | here
thick | brother buddi
thick | dens
thick | heavi
thick | thin
thicken | thin
thief | steal
thiev | cop hook steal
thin | full
thin | thick
thin | thicken
think thought
think | idea thought
think | mind studi thought
think | recal recollect rememb retriev
think | thought
thought | attend hang heedless unheed
thought | consider
thought | consider serious sincer
thought | contempl reflect thoughtless
thought | think
thoughtless | thought
thrash | slash toss
thread wander weav wind | ribbon
thread | draw string
thrill | bang boot charg chill flush kick quiver rush shiver shudder tingl
thrill | bang boot charg flush kick rush
thrill | exalt
throb | beat pound puls thump
throng | jam mob pack pile
throw thrust | jab poke
throw | potter
throw | thrust
thrust | hurl hurtl jab knife lung pierc
thrust | push
thud thump | clump
thud | clump thump
thumb | finger
thump | poke pound
thunder | boom
thunder | boom roar
tick | beat
tick | beat click
ticket | fine
tide | surg
tie | affili associ
tie | bind
tight | concentr densiti
tight | loos
time | clock
time | manifold multipli
timid | bold
tin | can
tingl | chill quiver shiver shudder thrill
tingl | prick
tinkl | click
tip toppl tumbl | fall spill
tip | fee
tip | hint lead steer wind
tire | fatigu
tissu weav
titl | entitl
titl | style
toast | crisp
toi | plai
toler | abid bear brook endur stand stomach suffer support
toler | broad liber
toler | intoler unbear
toll | bell
tonal | kei qualiti timber tone
tonal | tone
tone | inton
tone | inton modul qualiti timber
tone | inton tonal
tone | shade
tone | strengthen
tone | tonal
tongu | clap
tongu | linguist
top | bottom
top | bottom side
top | clear
top | crest crown peak tip
top | pinch
toppl tumbl | fall spill
torment tortur
torment tortur | agoni suffer
torment | crucifi frustrat rag
torment | crucifi frustrat rag worri
tortur | torment
toss | slash thrash
touch | adjoin contact meet reach
touch | allus
touch | feel
touch | shade tone
tough | complic job problem
tough | tender
tour | circuit tourist
tourist | circuit tour
tower tug
trace | describ draw line
trace | hint suggest
trace | retrac
track | cours path
trade | deal
trade | deal merchandis sell
trade | switch
trademark | allow appropri reserv
tradit | custom
traditionalist | endur persist prevail run
traffic | deal
tragedi | comedi tragic
tragic | calam catastroph disast tragedi
tragic | tragedi
trail train
trail | drone poke
train | prepar
train | rail
train | trail
traitor | betrai deceiv
traitor | treason
tramp | cast drift hike rang roam roll strai wander
tramp | hike
tramp | swing
trampl tread
trampl | tread
tranquil | calm lull quiet still
transfer transplant
transfer transplant transpos
transfer transport | bring carri channel convei fetch get take transmit
transfer | chang
transfer | channel transmit transport
transfer | transport
transform translat
transform translat | transmut
transform transmut
transform transmut | translat
transit | convers
transit | passag
translat | displac
translat | render version
transmiss | air beam broadcast carri channel conduct convei impart send transmit
transmiss | carri channel conduct convei impart transfer transmit transport
transmut | transform
transplant | transfer
transport | channel transfer transmit
trap | hook
trap | trapper
trapper | trap
travel trip | expedit
travel | journei
travel | journei move trip
travel | move
travers | cover cross track
treason | betrai sell traitor
treason | traitor
treasur | appreci cherish prize valu
treat | delicaci
treat | intervent treatment
trembl | quiver shake
trembl | quiver shake shiver
tremor | quak
trial | impos inflict try visit
trial | judg try
trick | cheat
trick | cheat fox
trill | shake
trim | clip crop cut dress reduc shave
trim | dress
trim | spare
trip | activ spark trigger
trip | slip
trip | travel
triumph victori | defeat prevail triumphant win
triumph | exult rejoic triumphant wallow
triumphant | prevail triumph victori
troop | flock
troop | soldier
tropic | figur imag
trot | clip
troubl worri | care disord distract disturb upset
troubl | disord distract disturb pain upset
troublesom | inconveni
truck | teamster
trudg | plod tramp
true | fals truth
true | loyalti
true | right
trust | commit confid distrust entrust
truste | commit confid entrust trust
truth | true
try | fit
try | trial
tube | pipe
tuck | gather pucker
tug | jerk
tug | tower
tumbl whirl | commot
tumbl | athlet gymnast
tumbl | fall spill
tumult turmoil
tumult uproar | riotou
turn twist
turn twist wrench | pull
turn twist | becom grow
turn | revers
turn | twist
tweed white
twilight | dusk fall nightfal
twirl twist | curl curv distort twine
twist volumin | contort
twist wind
twist wrench | spin twirl whirl
twist wrench | squirm worm wrestl writh
twist | construct distort tortur
twist | purl swirl whirl
twist | spin twirl whirl
twitch | jerk
type | case charact eccentr
type | epitom
ugli wretch
ugli | beauti
ugli | temper
unabl | abl
unadjust | adjust
unambigu | ambigu
unanim | consent
unavail | avail
unawar | awar
unbroken | broken
uncertain | certain sure uncertainti
uncertain | certain uncertainti
uncertain | uncertainti
uncertainti | certainti precari uncertain unstabl
unchang | chang
uncharg | charg
uncl | aunt
uncomfort | comfort
uncomfort | comfort discomfort
uncommon | common
unconcern | concern
unconsci | consciou
underlin underscor
undershirt vest
understand | apprehens intellig
undo | make
undo | open wrap
undu | due
uneasi | easi
uneasi | malais
unemploy | emploi employ
uneven | even
unexpect | expect
unfair | fair just
unfamiliar | familiar
unfortun | fortun
unhappi | happi
unifi unit
unifi unit | divid separ split union
uniform | differenti
union | conjug coupl mate pair
union | connect join link merg unifi unit
union | separ
uniqu | alon singular
unit whole | merg mingl mix solid unanim unifi
unit | merg unifi
uniti | on
univers | cathol gener
univers | particular
unknown | alien known stranger
unlik | like
unlik | like probabl
unlik | like same
unlimit | limit
unlin | line
unlock | lock
unnatur | irregular normal
unnatur | natur
unnecessari | necessari
unoffici | offici
unorthodox | orthodox
unpaid volunt
unpaid | paid
unpleas | pleasant
unpopular | popular
unprepar | prepar
unreli | depend reliabl
unsatisfactori | satisfactori
unscrew | screw
unstabl | stabl
unstain | stain
unstructur | structur
unsuccess | success
unti | bind open tie
untouch | affect
unusu | usual
unwant | desir
unwilling | willing
upgrad | downgrad
upright vertic | erect
upset | disturb
upset | overturn
upstair | downstair
urban | rural
urgenc | advoc recommend urg
urgenc | press urgent
us util | appli emploi
us | appli practic
us | control manipul
us | custom usag
us | employ exercis habit usag user util
us | expend
us | exploit user
us | useless util
us | util
usabl | appli emploi us util
useless | us
user | appli emploi us util
user | exploit us work
user | us
usual | unusu
utopia | utopian
utopian | utopia
vacanc vacuum | vacant
vacanc | vacant
vacant | abandon empti resign vacanc vacat vacuum
vacat | lift overturn repeal rescind revers
valiant | valor
valid | avoid
valid | establish proof
valid | stout sturdi
valid | strict
valor | valiant
valu | assess evalu measur
valu | esteem prize respect
valuabl | appreci esteem prize respect treasur valu
valuabl | appreci prize treasur valu
vaniti | empti hollow swollen vain
vaniti | humil swollen vain
vaniti | swollen vain
vari variabl | alter chang
vari | mixtur variabl variat varieti
vari | variabl variat
variabl | alter chang vari
variat | depart deviat vari
variat | vari
variat | vari waver
varieti | divers miscellan variou
vector | commun convei transmit
veer | back
vengeanc | fix get
vent | air
vent | outlet releas ventil
ventil | vent
ventur | adventur dare hazard jeopard stake
verb | verbal
verbal | mathemat numer
verbal | verb
verifi | check confirm
vers | poet poetri rhyme
vertic | horizont inclin upright
veto | forbid neg prohibit
veto | neg
vice | evil viciou
viciou | brutal poison
victim | cheat exploit hustl rig sting
victim | exploit
victim | fool
view | catch see watch
vigor | energi
vindic | clear discharg
violat | breach break conflict
violat | break conflict
violat | outrag
violenc | crimson red violent
violent wild | furi violenc
violent | forc violenc
violent | furi violenc
virgin | pure
virtu | pure virgin
visibl | invis
vision | airi
visit | call
visit | inspect
visit | visitor
visitor | call chatter gossip inspect jaw see visit
vital | live
vivid | color
voic | articul formul phrase pronounc sai word
voic | singer sound
voic | sound
vollei | burst
volum | volumin
volumin | bulk mass volum
voluptu | bosom breast
vote | ballot voter
vote | voter
voter | elect elector vote
vowel | conson
voyag | sail
vulner | exposur
wag | shake
wail | howl keen roar
wait | delai hold waiter
wait | waiter
waiter | await expect look wait
waiter | help serv wait
wake | alert aliv awak
wake | light
wake | sleep slumber
walk | pass
walk | ride
wall | fenc surround
wallop | belt knock rap
wallop | slaughter
wallpap | paper
wander | cast drift rang roam roll strai tramp
wane | climb mount rise wax
wane | declin
wane | full wax
want wish | care desir like
want | defici lack need
want | depriv strip
want | wish
war warfar
war | peac
war | warfar warrior
ward | guard
warehous | storag
warm | affect cool fond heart tender
warm | cool
warm | cool warmth
warm | heat
warmth | warm
warn | caution discourag exampl lesson
warp | distort falsifi
warrior | war
wast wild
wast | bare bleak desol wild
wast | blow
wast | blow consum dissip fool shoot
wast | overflow
watch | beat tick
watch | catch follow observ see view
watch | observ spectat wit
watch | outlook picket scout
watch | spectat wit
water | make wee
water | wateri
watercolor | watercolorist
watercolorist | watercolor
wateri weak
wateri | water
wave | beckon
wave | curl wavi
wave | flap roll
wave | rippl
waver weav | flicker flutter
waver | beckon brandish flourish wave
waver | flicker flutter swing variat
wavi | line wrinkl
wavi | wave
weak | fail
weak | feebl strength
weak | helpless
weak | strength
weak | strong
weaken | decreas intensifi reduct
weaken | fortifi strengthen
weaken | strengthen
wealth | flush load poverti wealthi
wealth | flush load wealthi
wear | bear
wear | break fatigu tire weari
wear | cloth
weari | fatigu
weav | tissu
web | laci net
web | net
wed wednesdai
wed | marri tie
wee | bit spot
week | weekli
weekli | week
weight | angl slant
weight | burden
weight | grave heavi
well | health ill sick
west westward
west | east
western | eastern
wet | dry
wet | dry moistur
wheel | bicycl cycl roll
whip worst | slaughter
whip | lash lather slash strap
whiskei whiski
whisper | hard
whisper | shout
whistl | sing
white | black
white | innoc puriti
white | snow
whole | half
wick | dark evil
wick | sin
wide | great narrow
widen | broaden
widen | broaden contract narrow
wife | husband
wiggl | squirm
wild | abandon
wild | barbar savag
wild | danger hazard risk
wild | wast
will | willing
willing | unwilling will
win | acquir gain
win | advanc gain
win | lose profit
win | triumph victori
winc | cring flinch shrink
wind | kei twist
wing | fly
wing | resist stand
wink | blink
wipe | rub
wire | cabl telegraph
wire | electr
wire | wiri
wiri | wire
wisdom | folli wise
wisdom | sound wise
wise | awar conscious
wise | foolish wisdom
wise | wisdom
wish | resent want
wish | want
wit | attest testifi
wit | inform
witch | curs spell tranc
withdraw | adjourn reced remov retir retreat take
withdraw | draw
withdraw | engag lock mesh oper
withdraw | retir
withdraw | retir seced splinter
withdraw | swallow
withhold | deduct
witti | card humor wag wit
wobbl | shift tilt
woman | feminin man
woman | man
wool | shear
word | articul formul phrase
work | act
work | actor idl slug worker
work | employ
work | employ worker
work | feasibl practic workabl
worker | work
workman | craft
worn | new
worri | apprehend apprehens dread
worri | assur concern headach reassur torment
worri | concern headach inconveni troubl
wors | better
worship | rever
worst | best
worth | merit
worth | worthi
worthi | worth
wound | injur
wrangl | huckster
wrangl | quarrel row word
wrap | enclos envelop
wrap | undo
wreck | rack ruin
wrench | twist
wrestl | grappl
wrinkl | line
write | writer
writer | write
written | spoken
wrong | compens correct damag right
wrong | correct right
wrong | damag right
wrong | error fault mistak
wrong | right
yank yanke
yanke | northern yank
year | annual
young youth
young youth | ag elderli immatur
youth | young
zero | calcul comput figur reckon
zero | noth
"""
