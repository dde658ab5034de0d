"""What English nouns usually stand for: made by benchmarks/make_noun_senses.py.

From WordNet 3.0, copyright 2006 by Princeton University, all rights reserved; its licence: ../LICENSE.words.

h something that happens or is said, s somebody, b a part of a body, g several together, p a place, a measure or a time;
all others are things.
"""

SENSES = {
    "b": """
arm baroreceptor biceps bowel breast bullethead cervix cock cola colon crus deltoid ear extremity eye face feet finger
fist foot forearm forefinger gastrocnemius gland gut hand head hooks ileum innards intestine jawbone jejunum jowl
kidney lap larynx lat leg limb lip liver lung mitt muscle neck nose nuclei nucleoli nucleolus nucleus organ pancreas
pecs pectoral pectoralis physiognomy pituitary proboscis prostate pussy quadriceps serratus stomach teat testicle
thigh thumb thyroid tibialis ticker tit toe tongue uterus visage viscera vitals womb
""",
    "g": """
academe academia academy admiralty aged agency agglomeration aggregation alignment allies ally alumni ancestry
ancients aristocracy army array assemblage association assortment audience authoritarianism authorities autocracy
automaker aviation backfield backlog baffled band banquet basileis bastion batch battalion battery beatniks bevy
bikers blind bloc board bop botany bottler bourgeoisie bracket branch breed brethren brigade brokerage brood brush
buffaloes bunch bundle bureau bureaucracy business businessmen businesspeople cabal cadre calves capitalism caravan
carload cartel cast castroism category caucus cautious cavalcade cavalry chain chancery charity children choir chow
christendom chunk church cilia citizenry civilization clan class clergy clientele clinic clique clod club clump
cluster coalition cohort collection collective college colloquium colony column combination combo commission committee
commonality communism community company conclave conference congregation congress conservancy conservatory consortia
consortium constituency contemporaries content contingent convention convocation convoy core corporation corps
corrections cortege coterie council country couple court cream crew crossroads crowd cubism cult cyclades dadaism
damned data dea dead deaf dealership deco delegation demimonde denomination department descendants dichotomy
dictatorship directorate disabled discomfited division doe doomed dragnet dynasty echelon economy electorate elite
enemy ensemble entourage exec expo expressionism faction faithful family fauna federation fellowship feudalism
findings firm fishes flank fleet flock flora folk folks followers following forest forum foursome fps fraternity
gaggle galaxy gallery gang gangland geese generation genii genome gentry gimmickry gop governance governed government
grade grandchildren grandstand gridlock grove guild hamlet han haystack heap hegemony herd heroes hierarchy highschool
hive hodgepodge hollywood homebound homefolk hooves horde household housewives humanity incubi industrialism industry
infantry ingroup institute institution instrumentality insurer intelligentsia issuer judaism judiciary junta jury
kibbutz kibbutzim kindergarten kinfolk koinonia kolkhoz labor labour laity larvae law leaders league legion
legislature levee lice line lineage litter lost lump mafia mailing maimed majors mankind manpower manufacturer marines
marshals masquerade masses mates matrix meeting melange membership men meritocracy mice military militia minimalism
ministry minority minors miscellany mixer mob monarchy mosquitoes motorcade multiversity musketry mythology nation
nationality navy nazism nemeses neoromanticism network newsroom nobility officialdom orchestra ordering organization
outfit overpopulation package packet pair panoply pantheon parade paratroops parish parliament partnership party
patriarchy patrol pedigree people peoples personnel philharmonic phyla phylum pile platoon plenum pluralism police
populace population posse posterity potpourri press procession processor profession progression proletariat public
publisher punks pyre queue quorum rabble rally rank readership rear rearguard regime regiment reich remuda repertoire
republic reserves retinue retreated retrospective reunion rockers rotc rout row ruck sainthood salespeople sanhedrin
school screenland secession sect seminar seminary senate sequence series set settlement shakers sick skinheads slain
smithereens smorgasbord social society soldiery sorority soviets species squad squadron stack staff statuary
stepchildren strings subcommittee subgroup subset subspace subspecies subsystem superpower surrealism suzerain swad
swarm symposium syndicate table tableau team tech theocracy thicket thieves throng tigers totalitarianism totem
townspeople traffic tribe tribunal trilogy triumvirate troop troops troupe tryst tudor tuft turnout tyranny
unconfessed underbrush underclass undergrowth underworld uninitiate union university utility vanguard variety
vegetation viewers village virtuosi waterworks wei wildlife wisp wives wolves woods workforce wounded zoology
""",
    "h": """
abandonment abasement abatement abbreviation abduction aberration abeyance abjection ablation abnormality abolition
abortion abreaction abridgment abscess absence absenteeism absolution absolutism absorption absurdity abuse
academicianship accent accenting acceptance accident acclaim acclamation accolade accommodation accompaniment
accomplishment accord accordance account accounting accreditation accretion accrual acculturation accumulation
accusation acetonemia ache achievement acknowledgement acknowledgment acne acquiescence acquisition acquittal
acrobatics acronym act acting action activation activity acts actuality acupuncture adage adagio adaptation addiction
addition address adenoma adherence adhesion adieu adios adjective adjournment adjudication adjustment administration
admission admonition ado adoption adulation adultery advance advancement advent adventure adverb adversity advert
advertisement advertising advice advocacy aegis aeration aerial aerobics aerosol affectation affidavit affiliation
affinity affirmation affliction affluence affront aftereffect afterglow aftermath aftershock agglutination agitation
agnomen agranulocytosis agreement agribusiness agriculture ague aids ailment airflow airlift airmail airworthiness
alarmism album alcoholism alerting alias alibi allegation allegiance allegory allergy alliance alliteration allusion
almanac alpha alphabet alteration altercation alternation alveolar amalgamation ambiance ambiguity ambuscade ambush
amelioration amendment amnesty amortization amphibology amplification amplitude amputation anaesthesia anagram
analyses analysis anaplasmosis anarchy anatomical anchorage anecdote anemia angina animation annals annexation
annihilation announcement annoyance anomaly anomie anonymity anorexia answer anthem anthology anthrax anticoagulation
antiredeposition anxiety apartheid apocalypse apologia apology appalling appeal appeasement appendix applause
application appointment apportionment apprenticeship approach approval arbitrage arbitration arc archaism archery
archives arena argot argument argumentation aria arming armistice arousal arrears arrest arrival arrow arson
arteriolosclerosis arteriosclerosis arthritis article articulation artifice artwork asbestosis ascendancy ascendency
aspersion asphyxia assassination assault assent assertion assigning assignment assimilation assist assistance
assumption asterisk asthma astigmatism ataxia athabascan athletics atmosphere atomisation atrophy attack attainment
attempt attendance attraction attrition auction aura auspices authentication authorization authorship autobiography
autofluorescence autograph automation autonomy autopsy avalanche avarice avenue avocation avoidance awakening award
awarding axiom babble babel baccalaureate backbeat backbend backhand backing backlash backup badge badinage badminton
baking balance balancing baldness balinese ballad ballet ballistics ballooning ballot balloting ballyhoo baloney ban
bane bang banging banishment banking bankruptcy banter baptism barb bargain bargaining barrage barter baseball bash
basics basketball bathing bathos batting battle bauble beacon beam beat beatification beating bebop bedlam beep
beggary beginning behalf behavior behaviour beheading behest being belch belching bellow benchmark bends benediction
bereavement beriberi berth best bestiary bestowal bestseller beta betrayal betterment bible bibliography bickering
bicycling bid bidding bilharziasis bill billet billiards billing binge bingo biography birefringence bishopry bitch
bite biz blackening blackmail blame blare blaring blarney blasphemy blast blaze bleat blend blending blessing blight
blindness blip bliss blister blitz blitzkrieg blizzard bloat blockade blog bloodbath bloodshed bloom blooming blooper
blow blowing blowout blowup blues blunder blush bluster boarding boast boating bodybuilding boilerplate boiling bolt
bombardment bombast bombing bondage bonfire boogie book booking bookkeeping booklet boom boon boondoggle boost
bootlegging borrowing bosom bouffe bouncing bowling bowls boxing boycott braggadocio brainwashing brand bravado brawl
breach break breakaway breakdown breakers breaking breakup breath breathing breeze brevity brewing bribery bricklaying
brief briefing bringing brinkmanship broadcast broadcasting broadening broadside brochure broil bronchiolitis
bronchitis brooding brouhaha brucellosis bruise brushing buildup bulletin bullshit bunco bunko bunt burglary burial
burn burning bursitis burst buss bust bustle busyness butchering buying buyout buzz buzzword bylaw byplay byproduct
byword cable cachet cacophony cadence cadenza calamity calcification calculation calibration calisthenics call
calligraphy calumny calving campaign campfire camping canard cancellation cancer candidacy candlelight canker
cannibalism canon cant canter canvass capacitance capitalization capitulation captaincy caption captivity capture
carcinoma cardiomegaly cards care career careerism caress caricature carnage carnival carpentry carping carry carte
cartoon case casebook casework cassite caste castigation catalog catalogue cataract catastrophe catcall catching
catchword catechism catering catharsis cause caveat celebration censorship censure census centerfold centralization
centrifugation ceramics ceremony certificate certification certiorari cessation cession chaga chairmanship challenge
championship chance change changeover channel channels chant chantey chaos chapter characterization charge chart
charter chase chastisement chastity chat chatter chattering cheating checkers checklist checkout checkup cheer
cheering chemotherapy cherokee chicanery chilblains childbirth childcare chinese chitchat cholelithiasis cholera chomp
chopin chopper choppiness chore choreography chorus christening chromatography chronicle chuckle cinch cinema
cinematography cipher circulation circumlocution circumstance circumstances circumvention circus cirrhosis citation
citizenship claim clairvoyance clamor clamoring clampdown clang clangor clangoring clap clapping claptrap
clarification clash classification clatter claudication clause claustrophobia clean cleaning cleanliness cleansing
cleavage clemency clerking cliche click climate climax clime clinch clincher clipping closedown closing closure
cloture cloud cloudburst clouding clout clowning clubfoot cluck clue clutch clutches clutter coaching coalescence
coarseness coccidioidomycosis coccidiosis code codification coding coercion coexistence coherence cohesion
cohesiveness coincidence cold collaboration collapse collectivization collision colloquy colonialism colonization
combat combustion comeback comedy comeuppance comfort coming comity comma command commandment commendation comment
commentary commerce commercial commercialism commercialization commissioning commitment commonness commonplace
commotion communicating communication communion communique commutation commuting compaction companionship comparison
compendium compilation compiling complaint complement completeness completion compliance complication complicity
compliment compliments compounding comprehensiveness compression compromise computation con concealment
conceptualization concert concerti concerto concession conciseness concision concurrence concussion condemnation
condition conditioner conditions conduct conduction conductivity confabulation confederation confession
confidentiality confinement confiscation conflagration conflict confrontation confusion congestion congratulation
congratulations conjugation connivance connotation conquest conscription consecration consensus consent consequence
conservation consolidation consonance consonant conspiracy constipation constitution constraint construction
consultancy consultation consummation consumption contact contagion contamination contemplation contention contents
contest context contingency continuance continuation continuity continuo contortion contour contraception contract
contracting contraction contretemps contribution controversy contusion conundrum convalescence convection convenience
conversation conversion conveyance convulsion cookbook cooling cooperation cooperative copy copying copyright
cornucopia corollary corona correction correspondence corrosion cosmetology cotillion cough coughing counseling
countdown counterattack counterclaim counterespionage countermove counteroffensive counteroffer counterpoint
counterproposal countershot countersuit counting coup coupon course courtesy courtship covenant cowpox coziness crabs
crackdown cracking crackle craft cramp crapshoot crash crawl craziness creak creaking creation credential credentials
credit credits cremation crime criminality criminalization crises crisis criteria criterion criticality criticism
critique croak croaking cronyism crossfire crossing crossover crouch crucifixion crudity cruelty cruise crunch crusade
cry crystallization cue cultivation curettage curling current curricula curriculum curse curvature custody custom
cutback cutting cycling cyst cytolysis dab damage damnation dampness dance dancing danger danish daring dark darkness
darts database deactivation deadlock deafness deal dealing dealings dearth death debacle debasement debate debauch
debauchery debility debt debunking debut decadence decay decease decentralization deception decision declamation
declaration decline decoction decompression decontamination decrease decree decriminalization deed deeds deepening
defamation default defeat defect defection defense deference deferment deficiency defining definition deflection
defoliation deforestation deformation deformity degeneracy degeneration degradation dehydration deification dejection
deletion deliberation delineation delirium deliverance delivery delusion demagoguery demand dementia demineralization
demo democratization demolition demonstration demonstrative demoralization demotion demurrer demythologization
denationalization denial denigration denouement densitometry dent denunciation departure dependence dependency
depersonalization depiction depletion deployment deportation deposit deposition depreciation depredation depression
deprivation derangement deregulation derision derogation descent description desecration desegregation desertification
desertion deserts deshabille designation desolation desorption despair despatch desperation despotism destiny
destruction desuetude details detecting detente detention deterioration determination detonation detoxification
detriment devaluation devastation development deviance deviation devilment diabetes diagnoses diagnosing diagnosis
dialect dialogue dialysis diarrhea diarrhoea diary diathermy diathesis diatribe dibs dickens dictate dictation diction
dictionary dictum dieting difficulty diffraction diffusion digestion digging digitalization dilatation dilation
diminution din dining diphtheria diploma diplomacy directive directorship directory dirge disability disagreement
disappearance disapprobation disarmament disassembly disaster discharge discipleship disclaimer disclosure disco
discography discomfort discontinuance discontinuation discontinuity discord discount discourse discovery discredit
discretion discrimination discus discussion disease disenfranchisement disengagement disfavor disgorgement disgrace
dishonor disinflation disintegration dislocation dismemberment dismissal disobedience disorder disorderliness
disorganization disparagement dispatch dispensation dispersal dispersion displacement display dispossession dispute
disquisition disrepair disrepute disrespect disruption dissection dissemination dissension dissent disservice
dissimulation dissociation dissolution dissolve dissonance distension distillation distortion disturbance disunion
disunity dither ditto ditty divergence diversification diversion diverticulitis divertimento divestiture divination
diving divorce dizziness docket doctorate docudrama document documentary documentation dodging dogfight doggerel dogma
dogtrot doings doldrums domain domination dominion dominoes donkey doom dossier double doubleheader doubles doweling
downdraft downfall downpour downturn drafting drag drain drainage drama dramatics dramatization draughts drawing drawl
drenching dressmaking dribble drift drilling drinking drip drive drizzle drought drowsiness drubbing drudgery drugging
drumbeat drunkenness dryness ducking duel dunk duplicity duty dwarfism dyeing dysentery dysfunction dyslexia dysplasia
dystopia dystrophy earful earthquake eating ebb ebbing ecclesiasticism eclat eclipse ecology ecstasy edema edict
editing edition editorial editorship education eeg effect effort ejaculation ejection elaboration elation election
electricity electrocardiogram electrolysis electromagnetism electromyography electrophoresis electroshock elegy
elements elevation elimination ellipses ellipsis eloquence elucidation elution email emancipation embargo embargoes
embezzlement embrace embracing embroidery emergence emergency emigration eminence emission emphases emphasis emphysema
employ employment empowerment emptiness enactment encephalitis encore encounter encouragement encroachment
encyclopedia endangerment endearment endeavor endeavour ending endogamy endometriosis endorsement energy enforcement
engagement engineering english engorgement enhancement enlargement enmity enrichment enrollment enslavement
enterotoxemia enterprise entertainment entirety entrapment entropy entry enumeration enunciation environment epic
epidemic epigram epigraph epilepsy epilogue epiphany episode epitaph epithet equalization equation equilibrium
equipping equivalence eradication erection erosion erotica errand error eruption erysipelas escalation escapade escape
esoterica espionage espousal essay establishment esteem estimation estrangement etiquette etymology eulogy euphemism
europeanization evacuation evaluation evangelism evaporation evasion eventuality evolution exacerbation exaggeration
exaltation exam examination excavation excerpt exchange excision excitement exclaiming exclamation exclusion excretion
excursion excursus excuse execution exegesis exemption exercise exercising exertion exhaustion exhibit exhibition
exhortation exhumation exigency existence exodus exogamy exoneration expansion expedition experiment explanation
expletive exploit exploitation exploration explosion exposition expression expulsion expunging expurgation extension
extent extermination extinction extraction extradition extravaganza eyestrain fable fabrication facelift factor
fadeout failure fair fairytale fallback falloff falsehood falseness falsity faltering fame famine fanfare fantasia
fantods farce farewell farming faro fasciculation fascination fast fastball fatality fate fatigue fault favor feast
feat featherbedding feebleness feedback feeding feint felony ferment fermentation fertilization festivity feud fever
fiasco fiat fibrillation fibrosis fiction fielding fiesta fig fight fighting file filing film filming filtration
finale finance financing finding fine fingering fingerprint fingerprinting fire fireball firelight fireman firestorm
firewall firing fishbowl fishing fission fistfight fit fives fix fixation fixing flagellation flame flare flash
flashback flashing flashpoint flattery flatulence flatus flavor flaw flex flick flicker flight flimflam fling flip
flirtation floater flocculation flood floodhead floorshow flop flotation flourish flow flowchart flowering flowing flu
fluctuation fluency fluke fluorescence flurry flutter flyer fog folder folio follies font football footfall footing
footnote footprint footstep footwork foraging foray forecast forecasting foreclosure foreknowledge forensics foreword
formalities formality format formation formative formula formulae fortune forwarding fostering founder founding
fountainhead fracas fractionation fracture fragmentation frambesia framing franchise fraternisation fraud fray freedom
freemail freeze freezing french frenzy friction friendship frolic frostbite fruition fullness fumble fun functioning
funeral fusillade fusion fuss gab gabble gag gale gall gallop galvanism gambit gambling game gaming gamma gantlet
gardening gash gasp gassing gathering gauntlet gavotte gaze gegenschein gen gender genesis genocide gesture gibberish
gibe giggle gist giving glance glanders glaucoma gleaming glimmer glimpse glint glissade glitch globalization gloom
glorification glory glossary glow gobble gobbledygook godsend going goitre golf golfing goodbye gospel gospels gossip
gout governorship grading graduation grapevine graph graphics grappling grassfire gratification gravitation gravity
greek greenmail greeting grievance grimace grime grin grinning grip gripe gripes griping groan grogginess grooming
groundball grounder growing growl growling growth grumble grumbling grunt guarantee guardianship guess guidance
guidebook guideline guillotine guilt guiltiness gulp gulping gunfire gunplay gunshot gurgle gust guzzling gymnastics
gyration hackwork haiku hail hailstorm hairline hallelujah hallucination halt hammerlock hamming handbook handclasp
handicap handling handmaiden handout hands handshake handshaking handstand handwriting hangover happening happenstance
happiness harangue harbinger hardship harm harmonization harvesting hassle hatch hatching haul havoc hawaiian hazard
haze header heading headline headlinese headship headstand healing health healthcare hearing hearsay heartbeat
heartburn hearts heat heating heave heaves heaving hebrew hecatomb heist hellenic hello help hemophilia hemorrhage
hemorrhoid hepatitis heredity heroics hex hexameter hiatus hiccup hiding hijacking hike hint hiss hissing
historiography histrionics hit hobby hockey hokan hold holding holdup holler hollering hollowness holocaust homage
homecoming homelessness homer homework homicide homoeroticism homogenization homosexuality honor honorific honour
hooliganism hoopla hoops hoot hop hopscotch hornpipe horoscope horselaugh horseplay horticulture hospitality
hostilities hotbed housebreaking housecleaning housekeeping housework howl howling hubbub huddle hug hugging hula
hullabaloo hum humidity humiliation humming hunger hunting hurdles hurrah hurricane hurry hurt husbandry hustings
hyalinization hydration hydrolysis hydrophobia hydrotherapy hygiene hymn hype hyperbole hypercellularity hyperemia
hyperplasia hypertension hypertrophy hypnosis hypoadrenocorticism hypocellularity hypocrisy hypoglycemia
hypostatization hypotheses hypothesis hypothyroidism hysterectomy hysteria icelandic icing icon idealization
identification identifier idiom idleness idolatry idyll ignition iliad ill illegitimacy illness illumination
illustration imbalance imbroglio immaturity immersion immigration imminence immobility immunity immunization
immunodeficiency immunoelectrophoresis impact impaction impairment impartation impasse impatience impeachment
imperfection imperialism impersonation impetigo impetus impinging implantation implementation importation importunity
imposition impossibility impoundment impoverishment imprecation imprimatur imprisonment impromptu improvement
impudence impunity imputation inaction inactivation inactivity inaugural inauguration incantation incarceration
inception incest incident incineration incitement inclusion incoherence incompleteness incorporation increment
incubation inculcation incursion indebtedness indemnity independence indexation indexing indication indicator
indictment indigestion indignity indirection indisposition indoctrination induction industrialization inevitable
infamy infarct infarction infection inferiority infertility infestation infiltration infinitive infirmity inflammation
inflation infliction inflow influenza influx information infraction infringement ingestion inhabitation inhalation
inheritance inhibition initial initiation injection injunction injury injustice innings innuendo innuendoes
inoculation input inquest inquiry inroad insanity inscription insecurity insemination insertion insinuation insistence
insolvency insomnia inspection instability installation instance instigation instillation instruction instructions
insularity insulation insult insurgence insurgency insurrection intake integrating integration integrity
intensification intensifier interaction interception interconnectedness intercourse interdiction interference
intermarriage interment intermission internationalization internment interpenetration interplay interpolation
interposition interrogation interrogative interruption intervention interview intifada intifadah intimation
intimidation intonation intoxication introduction intrusion inundation invalidism invasion invective inventory
inversion investigating investment invitation invocation involution involvement invulnerability iodination irony
irradiation irrationality irregularity irrigation irritation irruption isolation isolationism issuance italic item
itemization iteration jab jabbing jamboree jamming jargon jazz jeopardy jerking jest jibe jig jihad jingle jinks
jitterbug jitters job jogging joke jolt jot jounce journal journalese journalism journey journeying joust joyride
judgement judges judgeship jumble jump juncture juxtaposition keeping kenning keratitis kerygma ketosis keynote
keystroke khmer kick kickoff kidnapping kill killing kilter kingdom kiss kissing knell knock knockdown knocking
knuckleball kudos kwashiorkor label lack lag lament lamentation lamentations lamplight landler landscaping landslide
language lapse larceny lashing lassitude latin laugh laughter launching laundering laurels lawlessness laws lawsuit
laxity laying layoff leaching leadership leakage leap leapfrog leaping leaving lecture lecturing leeway legalization
legation legend legerdemain legislation leitmotif leitmotiv lemma lending lengthening leprosy lesbianism lesion
lessening lesson lethargy letter letterhead lettering leukemia leveling leverage levitation leyte liability liaison
libel liberalization liberation liberty libretto license lichen licking lie lieu life lift liftoff lighting lightning
limbo limelight liner lineup lingo liquidation liquidity list listing litany literature lithography litigation liturgy
liveliness lives localism localization lockout lockstep lodgment logarithm logging logistics logjam logo loneliness
longhand looking lookup loophole looseness looting lope lordship loss lottery lousiness luck lullaby luminescence
lunge lurch lymphoma lyric madness madrigal maelstrom magazine magnetism magnification mail maintenance makeover
makeready making maladjustment malady malaise malapropism malaria malediction malfunction malignancy malingering
malnourishment malnutrition malocclusion malpractice maltreatment mammography management mandamus mandate maneuver
manhood manifestation manifesto manipulation manslaughter mantle manual manufacture manufacturing manumission
manuscript marathon marbles march marching marginalia mark market marketing marketplace marking marque marriage
martyrdom marvel masking massachuset massacre massage matchmaking materialism maternity mating matrimony maturation
maxim maximization mayhem mayoralty mazurka meaning meaninglessness means measles measuring meatpacking mechanism
mechanization medal meddling media mediation medicare medium medley meet megalomania melee melioration melodrama
melody meltdown melting memo memoir memorabilia memoranda memorandum memorial memorialization menace menarche
meningioma mention menu merchandising mercy merger merging meridian merrymaking mesothelioma mess message messaging
metabolism metalworking metamorphosis metaphor meteorology miasma microphoning microscopy microsurgery microwave
migraine migration mildew mildness milestone milieu mimicry mingling mining ministration minuet minutes miracle
misadventure misapplication misappropriation misbehavior miscalculation miscegenation mischief misconduct
misconstruction miscount misdeed misdemeanor misery misfortune mishap misinformation misinterpretation mismanagement
misnomer mispronunciation misquotation misreading misrepresentation mission missive misstep mist mistake mistaking
mistreatment mistrial misunderstanding misuse mitigation mixing moan mobilization mockery modernization modification
modifier modulation moisture molding moneymaking moniker monitoring monograph monologue monopolization monopoly
monosyllable monotone monsoon moonlight moral morale moralism morse motet motion motto mountaineering move movement
movie muddle mugging multimedia multiplication mumble murder murmur murmuring music musical mutilation mutiny
muttering myelofibrosis myopia myth nadir nakedness name names narcolepsy narration narrative nationalization
nationhood nausea navigation nay neatness necessity necropsy necrosis need negative negligence negotiation nepotism
nerves neuralgia neuritis neuroblastoma neuropathy neuroses neurosis neuter neutralism neutrality neutralization news
newscast newsletter newspaper newsreel niche nickname nightmare nirvana nod noise nomenclature nomination
noncompliance nonentity nonevent nonfiction noninterference nonintervention nonoccurrence nonproliferation nonsense
nonviolence normalcy normalization nosebleed nosedive notation note notebook nothingness nothings notice notification
notoriety noun novel nowhere nuance nudism nudity nullity numbering numbers numbness numeral nursing nutrition oath
obedience obeisance objectification objection obligation obliteration oblivion obscurity observance observation
obstructionism occasion occlusion occupancy occupation occurrence ode odyssey offence offense offensive offer offering
offshoot offside oligopoly olympics omen omission omnipotence omnipresence onrush onset onslaught opener opening opera
operation operations operetta opportunity opposite opposition oppression opprobrium optimization opulence opus oration
oratorio oratory orchestration ordeal order ordinance ordination organification orgasm orgy orientation origination
ornamentation orphanage orthography oscillation ossification ostentation osteoarthritis osteoporosis ostinato
ostracism outbreak outburst outcome outcry outflow outgrowth outing outlay outreach ovation overachievement overcast
overdrive overeating overestimation overexploitation overflow overhaul overpressure overproduction overprotection
overreaction oversimplification overstatement overthrow overtone overture overuse overview ovulation oxidation
pachinko pacification packaging pact paean page pageant pageantry paging pain pains painting pairing palsy pamphlet
pancreatitis pandemic pandemonium pant panting pantomime pap paper papers paperwork parable paradox paragraph
paralanguage paralysis paranoia paraphrase parapsychology parceling pardon parentage parentheses parenthesis
parenthood parimutuel parisology parity parlance parley parody parole paroxysm participation parting pass passage
passing passport pasteurization pastime patent paternity path pathogenesis patronage patter pavane peace peal pealing
peek peep pellagra penalty penetration pennant pentameter penury penutian percussion perfection performance perfusion
peril periodical perjury permission permit perpetration perpetuation persecution persiflage persuasion perturbation
pertussis perusal pervaporation pest pestilence petition petting philanthropy philippic philosophizing phobia
phonebook phoneme photography photojournalism photosynthesis phrase phraseology phrasing pianism pic picking pickings
pidgin piezoelectricity piggyback piles pileup pilgrimage piloting pimple pinball pinch pinning pinochle pipeline
piracy pirouette pitching pizzicato placard plagiarism plague planning planting plastering plaudits play playacting
playback playing playoff plea plight plodding plowing ploy plundering plunge plunker plurality pneumonia poem poetry
poignancy pointer poisoning polarization polio polity polka pollination pollution polymerization polymyositis pomp
popping popularism pornography portent portraiture portrayal portuguese possession postcard poster postmark postscript
postulate potboiler potential potentiality potshot pounding pout poverty powwow pox practice praise prank prattle
prayer preaching preamble precaution precedence precept prechlorination precondition predicament predicator
predisposition predominance predomination preexistence preface preferment prefix pregnancy prelude premiere premise
preparation preparedness prepayment preposition prescription presence presentation presentment preservation preserve
pressing pressure prestidigitation prestige pretense pretext prevention preview primacy primary primer priming
primitivism primping print printing printmaking printout priority privation privatization prizefight probate problem
procedure proceeding proceedings process processing processional proclamation procrastination procreation procurement
production profanity professorship profile prognoses prognosis prognostication programing programming progress
prohibition project proliferation prolixity prolongation prolusion prom promenade prominence promise promotion pronoun
pronouncement pronunciation propaganda propagation prophets proposal proposition props propulsion proration
proscription prose prosecution prosody prospect prospectus prosperity prostitution protection protectionism
proteolysis protest protestation protocol proverb proverbs provision proviso provocation prowl psalm pseudonym
psoriasis psychoanalysis publication publicity publishing puff puffery pull pulling pullout pulsation pulse pun punch
punctuation pungency punishment purchase purgation purgatory purge purging purification purism purity pursuit push
pushing pushup putout putt puzzle puzzler pyorrhea quackery quadrupling quake quandary quarrel quatrain quaver
queasiness quelling quenching query question questioning questionnaire quickening quickie quicksand quickstep quiet
quintet quip quiz quotation race racing racket racketeering radiance radiation radioactivity radiography ragtime raid
raillery rain rainfall rainstorm raising raj rallying ramification rampage rancidity randomization rap rapprochement
rapture rash rasp ratification rationality rationing rattle rattling ravage ray rbi reaction readiness readjustment
ready reaffirmation realm realness reappearance reapportionment rearrangement reassignment reassurance rebellion
rebirth rebound rebuff rebuilding rebuttal recalculation recantation recapitulation receipt receivership reception
recess recession recipe recital recitation recitative reclamation reclassification reclining recognition recoil
recombination recommendation reconciliation reconnaissance reconsideration record recourse recovery recreation
recrimination recruitment rectification recuperation recurrence recycling redefinition redemption redeployment
redeposition redevelopment rediscovery redistribution reducing reduction redundancy reelection reenforcement
reexamination reference referenda referendum referent refinement refining reflex refocusing reforestation reform
reformation refraction refrain refrigeration refueling refurbishment refusal regeneration reggae regimentation
register registration registry regression regulation rehabilitation reharmonization rehash rehearing rehearsal
reinforcement reinstatement reissue reiteration rejection rejoinder rejuvenation relapse relaxation relay release
relocation reluctance remark rematch remediation remedy reminder remission remonstrance removal rendering rendezvous
rendition renewal renovation renown renunciation reordering reorganization repair repartee repatriation repayment
repeal repeat repetition replacement replacing replay replenishment replication reply report reportage reporting
repose repositioning repression reprieve reprint reprisal reproach reproduction reproof reproval repudiation repulsion
repurchase reputation repute request requisition rerun resale rescission rescue research resettlement reshuffle
residency resignation resiliency resistance resolution resonance respects respiration respite response responsibility
restatement restoration restraint result resume resumption resurgence resurrection resuscitation retail retailing
retaliation retch retention retinoblastoma retirement retort retraction retraining retreat retrial retrieval return
reunification reveille revel revelation revelry revenge reversal revision revitalization revival revocation revolt
revolution reward rhapsody rhetoric rheumatism rhinotracheitis rhyme rhythm riddance riddle ride ridicule rifling
ringing rinsing riot rioting ripening ripple rise risk riskiness rite ritual rivalry roar roaring robbery rodeo role
roleplaying roll rollback roller rollover romance romp rooting roots roster rot rotation roundness roundup routine
rowdiness rowing rubric ruckus rudiments ruin ruling rumanian rumble rumor rumpus run runaway rundown running runoff
runup rupture ruse rush rushing rustle rustling sabotage sacrament sacrifice sacrilege safari safeguard safekeeping
safety saga sailing sale salish sally salutation salute salvation salvo sampling sanction sanitation sanity sarcasm
sarcoma sashay sassing satiety satire saturation saunter saving scam scamper scan scandal scanning scar scenario scene
scheduling scherzo schism schizophrenia schooling schoolwork sciatica sclerosis scoffing scorcher scorecard scouring
scours scouting scowl scramble scrape scratch scrawl scream screaming screech screeching screed screening screenplay
scrimmage script scripture scrubbing scrutiny scuffle scurry scurvy sealing seaquake search secret secretion section
security sedimentation sedition seduction seepage segmentation segregation seizure selection selling selloff sellout
sending seniority sensationalism sentence separateness separation sepsis septation sequel sequestration serenade
serendipity serialism sermon service services servicing servitude session setback severalty severance severing sewing
sex sexism sextet sforzando shade shadow shadowing shaft shakeout shakeup shaking shambles shaping shaving shear
shearing shellfire shenanigan shibboleth shielding shift shimmer shingles shining shipbuilding shipping shirking
shirtsleeves shiver shivering shock shoes shooting shootout shoplifting shopping shorthand shortsightedness shot shout
shouting show showcase showdown shower showing shriek shrieking shrift shrinkage shrug shuffle shuffling shutdown
shutout siamese sickness sideshow siege siesta sifting sigh sighting sightseeing sign signal signaling signature
signpost simile simplification simulation singing single singles singsong sinking sinning sip sitcom sitting situation
sizzle skeet skiing skimming skirmish skit skulking slam slander slang slapstick slaughter slavery slavic slaying
sledding sleep sleeplessness sleet sleuthing slight slinging slip slippage slipstream slogan sloganeering sloppiness
slot slovenliness slowdown slugfest sluggishness slumber slump smallpox smash smear smile smiling smirk smog smoke
smoking smudge snafu snap snarl sneer snick sniveling snooker snoring snorting snow snowfall snowstorm soaking sob
sobriety sobriquet soccer socialization sodomy softening software soil sojourn solecism solicitation solitude solo
solvency somersault somersaulting somnambulism somnolence sonata song songbook sonnet sore soreness sorption sortie
soundness souring southernism sovereignty spanish spark spasm spatter speaking special specialization specification
spectacle spectra spectroscopy spectrum speech speedup spell spelling spending spiel spike spillover spiritual splash
splatter splenomegaly split splurge splutter sponsorship spoof sport spotlight spots spraying spreadsheet spree sprint
sprue spur spurt sputtering squabble squall squalor squat squatting squeak squeal squeamishness squeeze stabilization
stagflation stagnation staining stalemate stamp stampede standard standing standoff standstill stardom stare starlight
start starting startup starvation stasis statement stationery stations stature status statute stay stead stealing
stealth steering stem stenography step sterility sterilization stew stewardship stiffening stimulation sting
stipulation stirring stitching stockpiling stoop stop stopgap stoppage stopper storage storm story storyline strain
straining straits strangulation stratagem stratification streamer stress stretch stretching stride strife strike
strikeout stripes striving stroke stroking stroll strophe struggle strut study stumping stunt stutter stylization
subjugation submission subpoena subrogation subroutine subservience subsidence subsidiarity substitution subterfuge
subtitle subtlety subtraction subversion success succor suck suction suffering sufficiency suffix suffocation
suggestibility suicide suite summarization summary summation summit summons sunburn sunlight sunray sunshine sunspot
suntan superconductivity superlative superposition supervision support supporting suppression supremacy surcease surf
surfeit surfing surge surmise surname surroundings surveillance survey surveying survival susceptibility suttee
suzerainty swahili swap swash swastika swat swearing sweeping sweepstakes swell swelling swerve swig swimming swing
swipe switching swoon swoop syllabicity syllable symbol symbolism symphony symptom syndication synergism synergy
synonym synopsis synthesis systematization tab tabloid tabulation tachycardia tag tailspin taint takeoff takeover tale
talk talking talks tally tampering tan tangency tango tanning tantrum tap tapping taps target task tattoo taunt taxis
teaching teamwork tears teasing technology telecast telecom telecommunication telegram telegraphy telemarketing
telepathy televangelism television temblor tempest tenancy tending tenet tennis tenor tense tension tenting term
terminology terms terrorism testimonial testimony testing tetanus text textbook thanks thaw thawing theft theme
theorem therapy thermometry thesaurus theses thesis thieving thing thirst tho thrall thrashing threat threshing
thriller throbbing throe thrombi thrombosis thrombus throw thrust thud thuggee thump thumping thunder thunderstorm
thunk thwack tibetan tick ticket tide tidiness tidings tier tiff tightening tightness tilt tilth timetable tinkle
tinting tirade tiredness title titration titter toccata toehold token tomography topic tornado tornadoes torpor torque
torrent tort toss totality touch touchdown touchstone tour tourism tournament tourney tow tracing trade tradeoff
trading tragedy training trajectory trampling trance tranquillity transaction transactions transcendence transcript
transcription transduction transfer transformation transfusion transgression transition translation transmission
transmitting transmutation transparency transpiration transplantation transposition transshipment transvestitism
trauma travail travel travelogue travesty tread treason treatise treatment treaty trek trembling tremolo tremor
trespass triage trial tribulation tribute trick trickery trickle trill trim trimming trip triple triskaidekaphobia
triumph trophy trot trouble trouncing truce trucking trudge truism try tsunami tuberculosis tug tularemia tumble
tumbling tumor tumour tumult tune tuning turbulence turmoil turn turning tussle tutelage tutorial twaddle twang tweet
twilight twinkle twist twister twisting twitch typescript typewriting typhoid typhoon typhus typicality typing
typography typology ubiquitousness ubiquity ukrainian ulcer ulceration ultimatum ultracentrifugation ultrasound
ultraviolet unanimity unbalance unction underachievement understatement undertaking undertone undoing undress unease
unemployment unfolding unification unison unity unloading unreason unrest untidiness untruth upheaval upkeep uplift
uplifting uppercut uprising uproar upset upshot upsurge uptake uptick upturn urbanization uremia urgency urging usage
use usurpation utilization utopia utterance vacancy vacationing vaccinating vaccination vaccinia vacuolization vacuum
vagabondage validation vandalism vaporization vapors variance variant variation vaudeville vendetta vending vengeance
ventilation venture verb verbiage verdict verity vernacular verse version verso vertigo vestige veto vetoes vibration
vibrato victory video vigilantism vignette vilification vindication violation violence virginity visa visit visitation
vocabulary vocalism vocalization vocation voice void volley volleyball voltage vomiting vote voting vow vowel voyage
voyeurism vulnerability wager wages wail wailing waiting waiver wake walk walkout walkover wallop waltz waning want
war warehousing warfare warming warning warp warrant warranty washing washup watching watchword waterproofing wave
waxing weakening weakness weaning weariness weather wedding wedlock weekly weeping welcome welding welfare wellbeing
wellness welter western wet wetness wetting whammy wheeze whiff whimper whine whinny whiplash whipping whir whirl
whirlpool whirlwind whirring whisper whistle whistling whitewash whodunit wholeness whoop wickedness wiggle wilderness
wile willing win wince wind windows windstorm windup wings winning winnowing wipeout wiretap wisecrack wit withdrawal
withholding wittiness woe womanhood woodworking word wording wordplay words work workload workout worksheet worship
worst wound wrangle wreck wrestling wretchedness writ writing writings xenophobia yachting yardstick yarn yawn yaws
yea yearbook yell yelling yelp yelping yes yield yip yodel yokuts zionism zoning
""",
    "p": """
abbey abode acapulco ace acre adolescence adulthood aerospace afternoon airfield airframe airlock airport airspeed
airstrip alabama alaska albany aliquot america amp amphitheater amsterdam anachronism angle angora anniversary annum
antipodes antiquity antithesis apartment apex apogee applicability april aquarium arch archdiocese architecture
archive arctic area arizona arkansas armful ascension asylum asynchrony athens atlanta atm attic attica auditorium aug
august austin australia autumn aviary azimuth babyhood backroom backside backwoods bakery balcony bali ballpark
ballroom baltimore balustrade bandwidth banister bar barn barnful barnyard barrack barrels barricade barrio barroom
barrow base baseline basement bases basis bathroom battlefield battlefront battleground batwing bavaria bawdyhouse
bazaar beachhead bearing bedground bedroom bedside bedtime belfry bend bennington berlin bern bicentennial bikini
billboard billings billion birdcage birdie birmingham birth birthday birthplace birthrate bit bivouac blackout blob
blockhouse boardinghouse boardroom boatload bombay bombproof bonn bookstore border borough boston bottleneck bottom
bound boundary bounds bout boutique bowels bower boxcars boyhood brazil breadbasket breakage breakwater breastwork
breather brewery bridge bridgehead brink britain broadway brooklyn brothel brotherhood building bulgaria bulge
bulkhead bulwark bungalow bunker burgundy burma bushel busload butchery bygone cab cabana cabaret cabin cache cafe
cafeteria cage calendar california calorie cambodia cambridge camp campground campus canada cannery cantonment capitol
carat cardroom carport carton casbah casino cask castle catchall cathedral cathouse cellar cemetery cent centennial
center centerline centimeter centre century ceylon chamber chancel chapel charleston charlotte charnel chateau
chateaux cheyenne chicago childhood china chord christmas chronology churchyard cincinnati circle circumcision city
classroom cleaners clearing cleat cleft cleveland clocking close closet clotheshorse clubhouse coastline cockpit
coefficient coffeehouse coil coliseum cologne colonnade colorado columbus commencement commissary common commons
commonwealth commune competition concord condo condominium confederacy confessional confluence conformation congo
connecticut connection connexion consanguinity constriction consulate continuum contradiction contrary contrast
convent cookfire coop copenhagen corner cornfield corral correlation cosec cosecant cottage count countryside county
courthouse courtroom courtyard cps cranny crawlspace crease creche crescent crest crevice cross crotch crypt cuba cube
culmination cupboard curfew curve cutoff cycle cylinder czechoslovakia dallas dam damascus darkroom date davenport
dawn dawning day daybreak daylight days daytime deadline deathbed dec decade december decimal decimeter delay deli
deluge demarcation demise den denmark denominator denver depositary depository depot derivation derrick desert desktop
destination desynchronizing detroit digit dinnertime diocese dip direction discotheque discounter disk dispensary
distillery district dive dock dockside doghouse dogleg dollar dollop dome domicile doomsday door dorm dormitory dosage
dot doughnut downtime downtown dozen dozens drachma dram drawbridge drawer drop droplet drouth drugstore dublin duet
dugout dungeon duo duplex duration dusk dustpanful dwelling dying east easter eatery ecliptic edge edifice efficiency
egypt eighties ellipsoid embankment embassy empire encampment enclave enclosure end endpoint england enlistment enough
entrenchment environs epicenter epicycle epoch equator era escudo eternity evening evensong expiration exterior
extraneousness extrema extremum extrusion facility factory fairway fall farmhouse farmland feb february feedlot fence
fencing fender fertility festival few fiefdom field fieldwork fifteen fifth fifties fifty fill fin fireplace fireside
first five flange florence florida flue flush flux flyway fold footbridge foothold forefront forepart forint fort
forties fortification fortnight fortress foundation foundry fountain four fourteen fourth foyer frame franc france
frequency friday fringe front frontier function funnel furlong furlough furnace fuselage future gable gain gait gal
gallon gangplank garage garrison gate gauss gee georgia germaneness germany ghana ghetto ginmill glade grad gradient
gram granary grassland grate grating grave gravestone graveyard greece greenhouse greenland greenroom grill grocery
groove guam guardhouse guatemala guilder gulag gym haberdashery habitat half halftime halloween halves handful hangar
hangout hank hanukkah harbor harem harlem harvard hatchery haunt haven hawaii hayfield headcount headquarters headroom
headway heaps hearth heartland heaven heavens hedge heights helix hell hellfire hemisphere here hexagon heyday
hideaway hideout highlands hilltop hipline history hitch hoarding holiday holland hollow home homeland hometown
honeymoon honkytonk honolulu hoop hoosegow horizon horsepower hospice hospital hospitalization hostelry hotel hour
hours house houseful housing houston hovel hump hundred hundredweight hungary hurdle hut hutch hutment hypermarket
hypervelocity iceland ides igloo illinois inch incidence incinerator incipience incipiency incompatibility
inconsistency increase incumbency indentation indenture index india indiana indianapolis indices indonesia infancy
inferno infinity infirmary inflection inn inning inside instant integer interdependence interim interior interlude
interregnum interrelation interrelationship interval inti intrenchment inverse ionosphere iota iran iraq ireland
isopleth italy itinerary jail jailhouse jakes jan january japan java jersey jerusalem jetty jiffy john juke july june
junkyard kansas keel keg kennel kent kentucky khartoum kiln kilogram kilometer kiloton kilowatt kinship kiosk kitchen
kitchenette knob korea krona kyat labrador lager lair laminate landmark landscape laos lashings last latitude lats
latter lavatory lawn least leave lebensraum left leisure letup library lifeline lifetime lima linage link linkage
links lira lire lisbon liter little liverpool loads lobby locale locality locker lockup locus lodging lodgings loft
london longitude lot lots louisiana lowlands lull lumen lunation lunchroom lunchtime madhouse maine manchester
manhattan manor manse mansion mapping maquiladora marches margin marina marquee maryland masonry massachusetts
maturity mausoleum maximum may meadow mealtime meantime mecca megabit megabyte megahertz megalopolis megaton megawatt
memphis menopause mesh meter metre metropolis mexico michigan micrometer micron microsecond midafternoon midair midday
middle midfield midnight midpoint midst midsummer midwatch midwest midwinter mile mill millennia millennium
milliampere millidegree milligram milliliter millimeter millinery million millisecond milwaukee min minefield minimum
minneapolis minnesota mint minute missouri mite modality modicum mogul mold mole moment monastery monday month
montreal monument mooring moratorium morbidity more morgue morning morocco morrow morsel moscow mosque motel
motherhood motherland mouthful mph much mudguard mug multitude munich municipality museum mutuality myriad nacelle nap
nashville nassau naught nebraska negation neighborhood neighbourhood newcastle newport newsstand nexus night nightclub
nightfall nighttime nine nineteen nineties ninth nip nonce none nook noon norm north northeast northland northwest
norway notch nothing nought nov november novitiate now numerator nursery nuthouse oases oasis obelisk observatory
obstruction oct octahedron octave october odessa office offing ohio oilfield oklahoma one oodles open operator orbit
oregon orient origin ounce outage outback outhouse outlet outline outpost outset outside outskirt outskirts oval
overhang overpass overtime oxford pace pacing pack packinghouse paddock pagoda pakistan palace palermo palestine
pampas panama panhandle pantry par paradigm paradise parapet paris park parking parlor parsonage part parthenon
partition parts passel past pasture patio patriarchate pause pavilion pawnshop payday peacetime peak pence
penitentiary pennsylvania penny pentagon penthouse percent percentage perimeter period periphery permian pertinence
peru perversion peseta peso pfennig phase philadelphia philippines phoenix piazza picnic piedmont pigsty pinnacle
pinpoint pint pisces pittsburgh pizzeria place planetarium plant playground playpen playroom playtime plaza pleasance
plug plumbing plume plywood pocketful poise poland polarity politics polls porch pore port portico porticoes portion
portugal position postponement pound prairie precinct prefecture premises preseason present presidency prime prison
privy probation prop proportion proportionality protectorate protrusion protuberance provenance providence province
psi pub puberty pucker punt pyramid quadric quadrillionth quart quarter quarters quartet queens quetzal quota rabat
racetrack rack rafts rail railhead railing rampart rand rapport rate ratio rearward reciprocity reconstruction
rectangle redoubt refectory refinery reflectance reformatory refuge region reign relatedness relations relationship
relevance relevancy remainder remnant renaissance repertory repository reservation reservoir residence resort rest
restaurant restroom retrenchment reverse revetment ribbing richmond rim rink roadbed roadhouse roads rome rooftop room
roomette roomful rooms rotunda roulette route rpm ruble rupee rupiah russia rut sabbath sabbatical sac sacramento
salon saloon sampler sanatorium sands sanitarium sash saturday saucer sauna savannah sawhorse scads scale schooldays
schoolhouse schoolroom scoop scoreboard scores scotch scotland scrapheap scroll seaport season seat seattle seawall
sec secant second sector semester sept september setting seven seventies shack shanty shantytown shed shelter shipload
shoeful shop showroom shred shrine shrubbery shtik siberia sicily sickroom side sideline signboard silhouette silo
sinuousness site six sixties skein skeleton skylight skyline skyscraper slaughterhouse slew slum smattering smelter
smidgen smokehouse snag soddy solstice souk source south southeast southwest spa space spacing spain span spate
speakeasy speed spherule spiral spire spoilage spoonful spot sprawl spring springfield springtime sprinkling square
stable stacks stadium stage stall stalls state stateroom station steakhouse steeple steprelationship stint stockade
stockroom stocks stonework stopover store storehouse storeroom strata stratum stretcher striation stronghold structure
subdivision subfigure subpart substation substratum suburb suburbia sumatra summer summertime sunday sundown sunrise
sunset supermarket superstructure supply swath sweatshop sweden swirl switzerland synagogue synchronism synchrony
synonymy syria tabernacles tablespoon tablespoonful tack tad tahiti tailgate taiwan tamale tangent tavern teahouse
teardrop teaspoon teaspoonful tee teens temple tempo ten tenement tennessee tent tenth tenure terminal termination
termini terminus terrace terrain territory texas thailand thanksgiving theater theatre then thick thimble third
thirteen thirties thirty thousand three threesome threshold thursday tibet time times tine tip today toilet tokyo
tollgate tollhouse tombstone tomorrow ton tonight tons top toronto torsion tot tours tower town township toxicity
trace tract transom transportation trapezoid trend trestle triad triangle triennial trimester trio triplet tropics
trusteeship tuesday tunisia turnaround turnover turnpike turret twelve twenties twentieth twenty twinkling two twosome
underbelly underside understructure unit unknown uptown ussr utah vacation vantage vatican vault veldt velocity
venezuela venice venue veranda verandah verge vermont vestibule viaduct vicinity vienna vientiane virginia volume
vortex wads wait wales wall wardroom warehouse warsaw wart wartime washington wasteland waterfront waterline watermark
watershed watt wedge wednesday week weekday weekend weeknight weighting weir wellhead wellspring west wheeling
whereabouts while whit whorl widowhood windbreak window winery wink winnipeg winter wintertime woodshed workday
workroom works workweek worth wrinkle wyoming yale yard year years yesterday yesteryear yuan yugoslavia yuletide
zenith zero zip zippo zloty zone zoo
""",
    "s": """
abalone abbot abo abolitionist abomination aborigine abortionist abuser academic academician accompanist accomplice
accountant accumulator accuser acolyte acquirer acrobat activist actor actress actuary adam adapter addict addressee
adherent adjudicator adjuster adman administrator admiral admirer adolescent adonis adoptee adult adulterer advancer
adventurer adversary advertiser adviser advisor advocate aeon aeschylus affiliate aficionado aggressor agitator
agronomist aide aides airman alabaman alabamian albino alderman algae alien alky allocator alto alumnus amanuensis
amateur ambassador american amorist anabaptist anaconda analyst anarchist anathema ancestor anchorite anchorman
ancistrodon andrena angel angelfish angler anglican announcer ant antagonist anteater antecedent antelope
anthropologist antihero apache ape apologist apostle apothecary apotheosis apparition applicant appointee appraiser
apprentice arb arbiter arbitrager arbitrageur arbitrator archaeologist archangel archbishop architect archivist
arianist aristocrat aristotle armadillo arsonist artilleryman artisan artist ascetic aspirant assailant assassin
assessor assignee assistant associate assyrian astronaut astronomer astrophysicist atheist athlete attache attacker
attendant attendee attorney auctioneer auditor aunt authenticator author autocrat automaton auxiliary avatar avenger
aviator ayatollah babe baboon baby babylonian bachelor backer backstop bacteria bacterium bailiff baker ballerina
balletomane ballplayer balzac bambino bandit banker banks banshee baptist barbarian barber bard baritone barkeep
barnburner barnstormer baron baroness barrister bartender basileus bassist basso bastard bather batsman batter beadle
beadsman beak bear bearer beatnik beau bee beef beetle beggar beginner behemoth beholder believer bellboy belle
bellhop bellwether belshazzar beluga benefactor beneficiary besieger betrayer bicyclist bidder billionaire biochemist
biographer biologist biophysicist biped bird bishop bison biter blackbird blackmailer blacksmith bleacher blocker
bloke blonde bloodhound bluefish bluestocking boar boarder boatman boatswain bobby bobbysoxer bodybuilder bodyguard
bogey bolshevik bombshell bombus bondholder bondsman booby booker bookkeeper bookseller booster bootlegger borrower
boss botanist botulinum bourbon boxer boy boyfriend brat breaker breeder brewer briber bricklayer bride bridegroom
bridges brigadier british broadcaster broker bronc brother browser brute buckskin buddha buddhist buddy buff buffalo
buffoon bug bugaboo bugler bull bullfighter bullock bully bullyboy bum bumblebee bunkmate bunny bunter bureaucrat
burger burglar burgomaster burns busboy bushwhacker businessman businesswoman buster butcher butler butterfly buyer
bystander cabdriver cadet caesar calculator calf californian caliph caller camel cameraman camper campmate candidate
canonist capercailzie capitalist capo captain captive captor carabao carcass cardholder cardinal cardiologist
caregiver caretaker caribou caricaturist carpenter cartoonist carver cashier caster casualty cat catcher caterer
caterpillar catholic cattle cattleman cavalryman caveman celebrant celebrity cellist centaur centerfielder chairman
chairwoman challenger chambermaid chambers chameleon champ champion chancellor chap chaperon chaperone chaplain
charger charlatan charmer chartist chauffeur cheater checker cheerleader cheetah chef chela chemist chick chief
chieftain child chimp chiropractor chit choirboy choreographer chorine chosen christ christian chronicler chum chump
churchgoer churchman cicada ciliate cilium cinematographer citizen civilian claimant clam clamshell clarinetist
classicist classifier classmate claw clergyman cleric clerk client clinician clone clothier clown coach coachman
coaster cobbler cobra cockatoo cockroach cocoon cocotte codger cofounder cog coleridge collaborator colleague
collector collegian collie colonel colonial colonialist coloratura colossus colt columnist comedian comer commandant
commander commando commentator commie commissar commissioner committeeman committeewoman commoner communicator
communist companion compatriot competitor compiler complainant composer compromiser comptroller compulsive comrade
conceiver concessionaire concierge conciliator conductor confectioner confederate confessor confidant confidante
confrere congressman connoisseur conqueror conscript conservationist conservative conservator conspirator constable
constrictor consul consultant consumer contemporary contender contestant contractor contralto contributor controller
convert conveyor convict cook coon coordinator cop copycat copywriter coquette coroner corporal corporatist
correspondent cosigner cotter cottonmouth councilman councilwoman counsel counselor counterman countertenor countess
countryman courier courtesan courtier cousin cow coward cowboy cowhand cowman cowpuncher cows coyote crab crackpot
crafter craftsman crane crasher creator creditor creole cricket criminal criminologist cripple critic critter
crocodile crofter crone crony crook crooner croupier crow crowbait crusader cub cuckoo culprit cultist cupid cur
curator cuss custodian customer cutter cyclist cynic czar dabbler dad dada daddy dairyman dame damsel dancer dane
dante darling darwin das daughter dauphin deacon deadhead dealer dean dear deathwatch debs debtor debutante deceased
decedent decorator decoy deer defector defendant defender deity delegate demagogue demander democrat demon
demonstrator dentist dependent deportee depositor deputy derelict dervish descendant descendent designer desperate
despoiler despot detective detractor developer devil devisee devotee diabetic diagnostician diatom dick dictator
diesel digger dignitary dike dilettante diner dingo dinosaur diplomat director disciple discoverer discussant
dissenter distiller distributer distributor disturber diva diver divider divine divinity divorcee doc doctor doer dog
dolphin dolt domino don donna donor doorkeeper doorman doubter dove down draftee dragger dragon dramatist draper
dreamer drifter drinker driver drone dropout drover druggist drummer drunk drunkard duck dud dude duelist duffer duke
dullard dun dwarf dweller eagle earl earner earthman earthworm eccentric economist editor editorialist educationalist
educator egg egghead egotist elder elector electrician electrotherapist elephant elizabethan elk embezzler embodiment
emcee emeritus emigre emissary emperor employee employer emulator enforcer engineer englishman engraver enrollee
entertainer enthusiast entomologist entrepreneur environmentalist envoy epicure epicurean epidemiologist equal equine
escort essayist ethicist ethiopian european evangelist eve evildoer examiner excavator exchanger executioner executive
executor exile existentialist exorcist experimenter expert exploiter explorer exporter expressionist exterminator
extern extrovert eyeful eyewitness fabricator faery fairy faker falcon fan fanatic fantasist farmer fastener father
feather federalist feeder feeler fella feller fellow felon female fetus fiance fiancee fielder fieldhand fields fiend
fighter figurehead filibuster filipino filly finalist financier finder finisher finn firebug firefighter fish fisher
fisherman fishmonger fishwife fixer flak flanker flapper flasher flautist flea fledgling flier floridian florist
flunky flutist fly foal fodder foe fogy follower fool footballer footman forebear forecaster forefather foreigner
foreleg foreman forerunner forger foundling fowl fox framer freak freeman freewheeler frenchman freshman freud friar
friend frog fry fugitive fullback functionary fundraiser furrier futurist gadfly gagwriter gainer gallant gambler
gamecock gamekeeper gamin gander gangster gardener garland gates gaucho gazelle gelding gemsbok gendarme general
generalist geneticist genie genius gentile gentleman geographer geologist georgian german ghoul giant gigolo girl
girlfriend giver gladiator globetrotter glutton gnome goat gob god goddess godfather godhead godmother goldfish
goldsmith golfer goner goose gorilla gospeler gourmet governess governor grader graduate graham grammarian grandchild
granddad granddaughter grandfather grandma grandmother grandparent grandson grandstander granny grantee grasshopper
graves grayback graybeard greeter grizzly grocer groom groves grower grownup guarantor guard guardian guerilla
guerrilla guest guide guitarist gull gunman gunner gunslinger guru guy guzzler gymnast gynecologist gypsy hack hacker
hairdresser halfback handyman hangman hardliner hare harpsichordist hater hawk hawker headmaster headsman healer
hearer heartthrob heavyweight hegel heir heiress hel hellion helmsman helper helpmate hematologist hen henchman herald
heretic hero heroine herpetologist hick highness highwayman hijacker hiker hillbilly hippie hipster historian hitler
hitman hitter hoarder hob hobbyist hobo hog holmes homebuilder homemaker homeowner homesteader homosexual honeybee
honoree hood hoodlum hoof hooker hookworm hornet horse horseback horseman horsewoman horticulturist host hostage
hostess hostler hotdog hotelier hotelman hotshot hound housebreaker householder housekeeper houseman housemate
housewife hubby huckster hulk humanist humankind humans humorist hun hunk hunt hunter hurler husband hustler hymen
hypocrite iconoclast idealist ideologist idiot idler ignoramus illusionist illustrator imbecile immigrant immunologist
imp imperialist impersonator importer impostor impresario impressionist incarnation inchworm incompetent incubus
indexer indian individualist industrialist infant infantryman infielder informant inhabitant inheritor initiator
inmate innovator inpatient inquisitor insect insider inspector instigator instructor instrumentalist intellectual
interlocutor interloper intermediary intern interne internist interpreter interrogator interviewee interviewer
intruder invader invalid inventor investigator investor irish irishman ironworker islander israeli italian jackass
jackdaw jamaican janissary janitor jansenist jap japanese jay jellyfish jerk jester jesuit jesus jew jeweler jimdandy
jimhickey jinx jock jockey jogger johnny joiner joker journalist judge juggernaut jumper junior junkie jurist juror
kangaroo keeper kelp kicker kid kidnapper killer kin king kingmaker kingpin kipling kitten knight knockout kob korean
kraut krauthead laborer lackey lad lady laggard lamb landau landlord landlubber landowner lark larva lasher lass lasso
latecomer laugher laughingstock laureate lawmaker lawman lawyer layman leader leafhopper leaker learner lecher
lecturer leech lefthander lefty legatee legislator lender lessor letterman liar liberal libertine librarian licensee
lieutenant lifeguard lifer lifter lightweight lincoln linebacker lineman linguist lion lioness liquidator listener
litigant litigator litterbug livestock lizard loader lobbyist locust lodge logger logos londoner loner longhorn
longshoreman lookout loon lord lorelei loser louis louisianan louse lover loyalist lucifer lucy lulu lumberjack
luminary lummox lunger lunkhead lyricist macaroni macaw machinist madam madman maestro maggot magician magistrate
magnate magpie maid maiden mailman mainstay major maker malcontent male malfeasant mama mamma mammal man manager mane
manes maniac manikin manipulator mannequin manservant mantrap mare marine mariner marketer marks marksman marshal
martian martyr mary mascot mason masseur masseuse master mastermind masters mastiff matador matchmaker mate mater
mathematician matriarch matricide matron mauler maven maverick mayor mechanic mechanist medalist mediator medico
megalomaniac member mentor mercenary mercer merchant mermaid messenger messiah meteorologist metis mexican mezzo
microbe microbiologist microorganism middleman midshipman midwife militarist millionaire mills milord milquetoast
miner minister minor minstrel minter misanthrope misogynist miss missionary missy mister mistress mobster mocker
moderate modern mollycoddle mom mommy monarch monetarist moneymaker monk monkey monologist monsieur monster
monstrosity moralist mortician moses mosquito moth mother motorist mount mourner mouse mover moviegoer mrs muezzin
mufti mulatto mule mullah mummy murderer muscleman muse musician mutant mutation mutineer mycobacteria namesake nanny
napoleon naprapath narrator national native naturalist naturopath navigator nazi negotiator negro neighbor nemesis
nephew neptune nerd nester nestling neurasthenic neurologist neurosurgeon neurotic neutralist newcomer newfoundland
newlywed newsboy newscaster newsman newspaperman newsperson newt newton niece nigga nigger nightingale nigra nihilist
nobleman nobody nomia nominee noncom nonconformist nondriver northerner notable novelist novice nun nurse nymph nympho
nymphomaniac oaf objector oboist observer obstetrician obstructionist occidental occupant ocelot octoroon offender
officer official offspring ogress oiler oilman oldster ombudsman oncologist onlooker operagoer opponent opportunist
optimist oracle orator orderly ordinary organist organizer originator ornithologist orphan orthodontist ouster outcast
outdoorsman outfielder outlaw outpatient outsider overachiever overnighter overseer owl owner oxen oyabun oyster pacer
pacifier pacifist pagan painter pal pamphleteer panacea pander panhandler panjandrum pantheist panther papa paperboy
parakeet paralegal paranoiac parasite pardner parent pariah parishioner parks parliamentarian parrot parson
participant partner pasha passenger passerby pastor pater pathfinder pathologist patient patriarch patriot patroller
patrolman patron patroness patronne patsy pauper paw payer paymaster peacemaker peacock peasant pedagogue peddler
pediatrician peer penman pensioner percussionist perfectionist performer perpetrator personage personification pervert
pessimist pet petitioner phantom pharmacist pheasant philanthropist philosopher phony photographer physician physicist
physiotherapist pianist picasso picker picket pickpocket pig pigeon piglet pilgrim pilot pimp pinhead pinto pioneer
piper piranha pirate pistoleer piston pitcher pixie plainclothesman plaintiff planner planter plasmodium plasterer
plato platonist playboy player playmate playwright pleader plenipotentiary plumage plumber pluralist podiatrist poet
poisoner pol polecat policeman policewoman policyholder politician politico pollster polluter polo pomologist pontiff
pony pooch poodle poof pop pope porcupine pornographer porpoise porter portwatcher poseur positivist posseman
possessor possum postman postmaster potter poultry pow powerhouse practitioner pragmatist preacher predator
predecessor predictor prelate premier presbyterian preschooler presenter president pressman prestidigitator prey prick
priest primate primates prince princess printer prisoner private pro proctor procurer prodigy producer prof
professional professor progeny prognosticator programmer prometheus promoter promulgator propagandist prophet
proponent proprietor prosecutor prospector prostitute protagonist protector protege protestant protester protozoa
protozoan provider provost prowler proxy prude psalmist psithyrus psychiatrist psychoanalyst psychologist psychopath
psychopomp psychotherapist publicist puke puncher pundit punk punster pup pupil puppy purchaser pursued pursuer
purveyor pushover pussycat putter python quack quaker quarry quarterback queen questioner quisling rabbi rabbit
racehorse racine racist racketeer ragamuffin raider railroader raiser rajah rake rancher ranger rapist raptor rascal
rat rattail rattler rattlesnake razorback reactionary reader realist realtor reaper reb rebel receptionist recipient
recluse recruit recruiter rector recusant redactor redcoat redhead redheader redneck referee referral refiner
reformist refugee registrant registrar regular relative reliever religionist remora renegade renter rep repairman
repeater reporter representative reprobate reptile republican researcher resident respondent restaurateur restorer
retailer retiree retriever retrovirus reveller reverend reviewer rhetorician rhino rhinoceros rider riff rifleman
rigger righthander ringer ringleader rival roadrunner roarer robber robin rocker rodent rogue roman romantic roofer
rookie roommate roosevelt rooster roughneck roundhead rousseau roustabout rowdy ruffian ruler rumen rummy rump runner
runt russian rustler sadist safebreaker sage sailor saint salamander salesgirl saleslady salesman salesperson salmon
salmonella sambur saracen satirist savage saver savior saviour sax saxophonist scab scanner scapegoat scapular
schizophrenic scholar scholastic schoolboy schoolgirl schoolmarm schoolmaster schoolmate schoolmistress schoolteacher
scientist scion scoffer scopes scorer scot scotchman scoundrel scout screw scribe scriptwriter scrivener sculptor
seafarer seagull seahorse seaman seamstress searcher seaweed secessionist secretary secularist seducer seeker seer
segregationist selectman seller sellers seminarian senator senior senor senora sentimentalist sentinel sentry
septuagenarian sergeant serpent servant server sessions settler sexpot sexton shah shaker shakespeare sharecropper
shareholder sharer shark sharpshooter shaver sheep sheepman sheik shepherd sheriff shill shipbuilder shipmate shipper
shocker shoemaker shopkeeper shopper shortstop showman shrimp sibling sicilian sidekick sidewinder signer signore
silkworm silversmith simpleton singer sinner sioux sipper sir sis sister sitter skeptic skier skinhead skipper
skirmisher skunk slammer slanderer slasher slave sleeper sleepwalker sleuth slob slouch slugger smasher smoker
smuggler snail snake snapper sniper snob snout socialist socialite sociologist sociopath softy sojourner soldier
solicitor soloist son songwriter sonny soothsayer sophisticate sophomore soprano soul southerner southpaw sovereign
spaniel sparrow speaker specialist spectator spectre speculator spender spic spider spinster spirit spitfire spoiler
spokesman spokesperson spokeswoman sponsor sportsman sportswoman sportswriter spouse sprinter spy squatter squaw
squire squirrel squirt stableman stacker staffer stag stager stalin stallion staph staphylococcus starlet statesman
stationmaster statistician stealer steamroller steed steelmaker stepchild stepmother stepson stevedore steward
stewardess stickler stiff stockbroker stockholder stoic stoker stonemason storekeeper storeria storyteller stowaway
straggler stranger strategist stravinsky stray striptease strongman stud student stupid sturgeon stylist subaltern
subcontractor subjectivist subordinate subscriber subsidiary suburbanite successor sucker sudanese sufferer suitor
sultan superintendent superior supernatural superstar supervisor supplier supporter suppressor surgeon surveyor
survivalist survivor suspect swagger swami swan swashbuckler swede sweetheart swimmer swine swinger swiss symbolist
syndicator synthesizer tackle tadpole tail tailback taker talker tarpon taskmaster taxidermist taxidriver taxpayer
teacher teammate teamster tease teaser technician technologist teenager teetotaler telegrapher teller tenant
tenderfoot terrier terrorist terry tester texan thamnophis theatergoer theatregoer theologian theorist therapist thief
thinker thoreau thrips throwback thrower thug tiger tigress tipper toad toady toaster toddler toolmaker topper
torchbearer tormentor tortoise tory toter tourist townsman toxicologist tractarian trader tradesman traditionalist
trafficker tragedian trailer trainer trainman traitor tramp transferee transferor translator transmitter trapper
traveler traveller trawler treasurer trickster troll trollop trombonist trooper tropidoclonion trotter troubleshooter
trucker trumpeter trustee tumbler turkey turnkey tutor twin twirler tycoon tyke typist tyrant ubermensch umpire uncle
underachiever underclassman underdog undergraduate underling undersecretary undertaker underwriter unfortunate
unionist unitarian upstart urchin user usher utopian vacationer valet vampire vandal vaquero varmint vassal vendor
verifier vernier vertebrate vet veteran veterinarian vicar victim victor viewer villa villager villain vintner
violator violinist virgin virginian virologist virtuoso virus visitor vocalist voltaire volunteer voter voucher
voyager vulture wag waif waiter waitress walker walrus wanderer warbler ward warden warehouseman warren warrior washer
wasp wastrel watchdog watcher watchmaker watchman watercolorist waters watts weakling wearer weasel weatherman weevil
weirdo weirdy wells westerner whale whig whiner whistleblower white whiteface whitetail whiz wholesaler whooper whore
widow widower wife wigmaker wildcatter wimp windbag winder wingback winger wingman winner wisenheimer witch witness
wizard wolf woman woodcarver woodpecker woodworm wordsworth workaholic worker workman worm worshipper wrack wrangler
wrecker wrestler wretch writer wrongdoer yachtsman yank yankee yenta yokel young youngster youth yuppie zealot zebra
zionist zombie zoologist
""",
}
