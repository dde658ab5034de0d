"""What English nouns usually stand for: made by benchmarks/make_noun_senses.py.

From WordNet 3.0, under this licence:

This software and database is being provided to you, the LICENSEE, by
Princeton University under the following license.  By obtaining, using
and/or copying this software and database, you agree that you have
read, understood, and will comply with these terms and conditions.:

Permission to use, copy, modify and distribute this software and
database and its documentation for any purpose and without fee or
royalty is hereby granted, provided that you agree to comply with
the following copyright notice and statements, including the disclaimer,
and that the same appear on ALL copies of the software, database and
documentation, including modifications that you make for internal
use or for distribution.

WordNet 3.0 Copyright 2006 by Princeton University.  All rights reserved.

THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON
UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR
IMPLIED.  BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON
UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANT-
ABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE
OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT
INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR
OTHER RIGHTS.

The name of Princeton University or Princeton may not be used in
advertising or publicity pertaining to distribution of the software
and/or database.  Title to copyright in this software, database and
any associated documentation shall at all times remain with
Princeton University and LICENSEE agrees to preserve same.

h something that happens, is said or is felt, s somebody, b a part of a body, g several together, p a place, a measure
or a time; all others are things.
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
ancients aristocracy army array assemblage assortment audience authoritarianism authorities autocracy automaker
aviation backfield backlog baffled band banquet basileis bastion batch battalion battery beatniks bevy bikers blind
bloc board bop botany bottler bourgeoisie bracket branch breed brethren brigade brokerage brood brush buffaloes bunch
bundle bureau bureaucracy businessmen businesspeople cabal cadre calves capitalism caravan carload cartel cast
castroism category caucus cautious cavalcade cavalry chain chancery charity children choir chow christendom chunk
church cilia citizenry civilization clan class clergy clientele clinic clique clod club clump cluster coalition cohort
collection collective college colloquium colony column combination combo commission committee commonality communism
community company conclave conference congregation congress conservancy conservatory consortia consortium constituency
contemporaries content contingent convention convocation convoy core corporation corps corrections cortege coterie
council country couple court cream crew crossroads crowd cubism cult cyclades dadaism damned data dea dead deaf
dealership deco delegation demimonde denomination department descendants dichotomy dictatorship directorate disabled
discomfited division doe doomed dragnet dynasty echelon economy electorate elite enemy ensemble entourage exec expo
expressionism faction faithful family fauna federation fellowship feudalism findings firm fishes flank fleet flock
flora folk folks followers following forest forum foursome fps fraternity gaggle galaxy gallery gang gangland geese
generation genii genome gentry gimmickry gop governance governed government grade grandchildren grandstand gridlock
grove guild hamlet han haystack heap hegemony herd heroes hierarchy highschool hive hodgepodge hollywood homebound
homefolk hooves horde household housewives humanity incubi industrialism industry infantry ingroup institute
institution instrumentality insurer intelligentsia issuer judaism judiciary junta jury kibbutz kibbutzim kindergarten
kinfolk koinonia kolkhoz labor labour laity larvae law leaders league legion legislature levee lice line lineage
litter lost lump mafia mailing maimed majors mankind manpower manufacturer marines marshals masquerade masses mates
matrix meeting melange membership men meritocracy mice military militia minimalism ministry minority minors miscellany
mixer mob monarchy mosquitoes motorcade multiversity musketry mythology nation nationality navy nazism nemeses
neoromanticism network newsroom nobility officialdom orchestra ordering organization outfit overpopulation package
packet pair panoply pantheon parade paratroops parish parliament partnership party patriarchy patrol pedigree people
peoples personnel philharmonic phyla phylum pile platoon plenum pluralism police populace population posse posterity
potpourri press procession processor profession progression proletariat public publisher punks pyre queue quorum
rabble rally rank readership rear rearguard regime regiment reich remuda repertoire republic reserves retinue
retreated retrospective reunion rockers rotc rout row ruck sainthood salespeople sanhedrin school screenland secession
sect seminar seminary senate sequence series set settlement shakers sick skinheads slain smithereens smorgasbord
social society soldiery sorority soviets species squad squadron stack staff statuary stepchildren strings subcommittee
subgroup subset subspace subspecies subsystem superpower surrealism suzerain swad swarm symposium syndicate table
tableau team tech theocracy thicket thieves throng tigers totalitarianism totem townspeople traffic tribe tribunal
trilogy triumvirate troop troops troupe tryst tudor tuft turnout tyranny unconfessed underbrush underclass undergrowth
underworld uninitiate union university utility vanguard variety vegetation viewers village virtuosi waterworks wei
wildlife wisp wives wolves woods workforce world wounded zoology
""",
    "h": """
abandonment abasement abatement abbreviation abduction aberration abeyance abjection ablation abnormality abolition
abortion abreaction abridgment abscess abscissa absence absenteeism absolute absolution absolutism absorption abstract
abstractedness abstraction absurdity abuse academicianship accent accenting acceptance accident acclaim acclamation
accolade accommodation accompaniment accomplishment accord accordance account accounting accreditation accretion
accrual acculturation accumulation accusation acetonemia ache achievement acknowledgement acknowledgment acne
acoustics acquaintance acquiescence acquisition acquittal acrobatics acronym act acting action activation activism
activity acts actuality acupuncture adage adagio adaptation addiction addition address adenoma adherence adhesion
adieu adios adjective adjournment adjudication adjustment administration admiration admission admonition ado adoption
adroitness adulation adultery advance advancement advent adventure adverb adversity advert advertisement advertising
advice advisement advocacy aegis aeration aerial aerobics aerosol aesthetics affair affairs affect affectation
affection affidavit affiliation affinity affirmation affliction affluence affront aftereffect afterglow aftermath
aftershock afterthought agenda agglutination agitation agnomen agony agranulocytosis agreement agribusiness
agriculture ague aids ailment aim airflow airlift airmail airworthiness alarm alarmism albatross album alcoholism
alerting alertness algebra algorithm alias alibi alienation allegation allegiance allegory allergy alleviation
alliance alliteration allurement allusion almanac aloofness alpha alphabet alteration altercation alternation
alternative alveolar amalgamation amateurishness amateurism amazement ambiance ambiguity ambition ambivalence
ambuscade ambush amelioration amendment amnesty amortization amphibology amplification amplitude amputation amusement
anaesthesia anagram analyses analysis anaplasmosis anarchy anatomical anatomy anchorage anecdote anemia anger angina
anglophilia angst anguish animation animism animosity annals annexation annihilation announcement annoyance anomaly
anomie anonymity anorexia answer anthem anthology anthrax anthropology anticipation anticoagulation antipathy
antiredeposition anxiety apartheid apathy apocalypse apologia apology appalling appeal appeasement appendix appetite
applause application appointment apportionment appraisal appreciation apprehension apprenticeship approach approval
approximation aptitude arbitrage arbitration arc archaeology archaism archery archetype archives ardor arena argot
argument argumentation aria arianism arithmetic arming armistice armory arousal arrangement arrears arrest arrival
arrow arson arteriolosclerosis arteriosclerosis arthritis article articulation artifice artistry arts artwork
asbestosis ascendancy ascendency asceticism aspect aspersion asphyxia assassination assault assay assent assertion
assessment assigning assignment assimilation assist assistance association assumption assurance assyriology asterisk
asthma astigmatism astonishment astringency astrology astronomy astrophysics astuteness ataxia athabascan atheism
athletics atmosphere atomisation atrophy attachment attack attainment attempt attendance attention attitude attraction
attribute attrition auction audition aura auspices authentication authorization authorship autism autobiography
autofluorescence autograph automation autonomy autopsy avalanche avarice avenue average aversion avidity avionics
avocation avoidance awakening award awarding awareness awe awkwardness axiom axis babble babel baccalaureate backbeat
backbend backbone background backhand backing backlash backup backwardness badge badinage badminton bait baking
balance balancing baldness balinese ballad ballet ballistics ballooning ballot balloting ballyhoo baloney ban
bandwagon bane bang banging banishment banking bankruptcy banter baptism barb bargain bargaining barrage barter
baseball bash basics basketball bathing bathos batting battle bauble beacon beam beat beatification beating bebop
bedlam beep beggary beginning behalf behavior behaviour beheading behest being belch belching belief belligerence
bellow benchmark bends benediction beneficence benevolence bent bereavement beriberi berth best bestiary bestowal
bestseller beta betrayal betterment bewilderment bias bible bibliography bickering bicycling bid bidding bigotry
bilharziasis bill billet billiards billing bind binge bingo binomial bioassay biochemistry biofeedback biography
biology biomedicine biophysics biopsy biotechnology birefringence bishopry bitch bite bitterness biz blackening
blackmail blame blare blaring blarney blasphemy blast blaze bleat blend blending blessing blight blindness blip bliss
blister blitz blitzkrieg blizzard bloat blockade blog bloodbath bloodlust bloodshed bloom blooming blooper blow
blowing blowout blowup blueprint blues blunder blur blush bluster boarding boast boating bodybuilding boilerplate
boiling bolt bombardment bombast bombing bondage bonfire bonheur bonus boogie book booking bookkeeping booklet boom
boon boondoggle boost bootlegging boredom borrowing bosom bouffe bouncing bowling bowls boxing boycott braggadocio
brainpower brainstorm brainwashing brand bravado bravura brawl breach breadth break breakaway breakdown breakers
breaking breakthrough breakup breath breathing breeze brevity brewing bribery bricklaying brief briefing bringing
brinkmanship broadcast broadcasting broadening broadside brochure broil bronchiolitis bronchitis brooding brouhaha
brucellosis bruise brushing brushwork buildup bulletin bullshit bunco bunko bunt buoyancy burden burglary burial burn
burning bursitis burst business buss bust bustle busyness butchering buying buyout buzz buzzword bylaw byplay
byproduct byword cable cachet cacophony cadence cadenza calamity calcification calculation calibration calisthenics
call calligraphy calumny calving campaign campfire camping canard cancellation cancer candidacy candlelight candor
canker cannibalism canon cant canter canvass capacitance capitalization capitulation captaincy caption captivity
capture carcinoma cardiomegaly cards care career careerism caress caricature carnage carnality carnival carpentry
carping carry carte cartoon case casebook casework cassite caste castigation casuistry catalog catalogue cataract
catastrophe catcall catching catchword catechism catering catharsis catholicism cause caution caveat celebration
censorship censure census centerfold centering centerpiece centralization centrifugation ceramics ceremony certainty
certificate certification certiorari certitude cessation cession chaga chagrin chairmanship challenge championship
chance change changeover channel channels chant chantey chaos chapter character characteristic characterization charge
chart charter chase chastisement chastity chat chatter chattering cheating checkers checklist checkout checkup cheer
cheering chemistry chemotherapy cherokee chicanery chilblains childbirth childcare chinese chitchat choice
cholelithiasis cholera chomp chopin chopper choppiness chore choreography chorus christening christianity
chromatography chronicle chuckle cinch cinema cinematography cipher circulation circumlocution circumspection
circumstance circumstances circumvention circus cirrhosis citation citizenship civics claim clairvoyance clamor
clamoring clampdown clang clangor clangoring clap clapping claptrap clarification clash classicism classics
classification clatter claudication clause claustrophobia clean cleaning cleanliness cleansing cleavage clemency
clerking cleverness cliche click climate climax clime clinch clincher clipping closedown closeness closing closure
cloture cloud cloudburst clouding clout clowning clubfoot cluck clue clutch clutches clutter coaching coalescence
coarseness coccidioidomycosis coccidiosis code codification coding coercion coexistence cognizance coherence cohesion
cohesiveness coincidence cold coldness collaboration collapse collectivization collision colloquy collusion
colonialism colonization coma combat combustion comeback comedy comeuppance comfort coming comity comma command
commandment commendation comment commentary commerce commercial commercialism commercialization commiseration
commissioning commitment commonness commonplace commotion communicating communication communications communion
communique commutation commuting compaction companionship comparison compassion compatibility compendium compilation
compiling complacency complaint complement completeness completion complex compliance complication complicity
compliment compliments component composite compound compounding comprehension comprehensiveness compression compromise
compulsion compunction computation con concealment conceit concept conception conceptuality conceptualization concern
concert concerti concerto concession conciseness concision conclusion concurrence concussion condemnation condensation
condition conditioner conditioning conditions conduct conduction conductivity confabulation confederation confession
confidence confidentiality configuration confinement confirmation confiscation conflagration conflict conformity
confrontation confusion congestion congratulation congratulations conjecture conjugation connivance connotation
conquest conscience consciousness conscription consecration consensus consent consequence conservation conservatism
consideration consolation consolidation consonance consonant conspiracy constant constatation constellation
consternation constipation constitution constraint construction consultancy consultation consumerism consummation
consumption contact contagion containment contamination contemplation contempt contention contentment contents contest
context contingency continuance continuation continuity continuo contortion contour contraception contract contracting
contraction contradistinction contretemps contribution contrition controversy contusion conundrum convalescence
convection convenience conventionality conversation conversion conveyance conviction convulsion cookbook cooling
cooperation cooperative coordinate coordination copy copying copyright cornerstone cornucopia corollary corona
correction correspondence corrosion cosmetology cosmology cotillion cough coughing counseling countdown counterattack
counterclaim counterespionage countermove counteroffensive counteroffer counterpart counterpoint counterproposal
countershot countersuit counterterrorism counting coup coupon course courtesy courtship covenant covetousness cowpox
coziness crabs crackdown cracking crackle craft craftsmanship cramp crapshoot crash craving crawl craze craziness
creak creaking creation creationism creativeness creativity credence credential credentials credit credits credo creed
cremation crime criminality criminalization criminology crises crisis criteria criterion criticality criticism
critique croak croaking cronyism crossfire crossing crossover crouch crucifixion crudity cruelty cruise crunch crusade
cry crystallization crystallography cue cultivation culture cunning curettage curiosity curling current curricula
curriculum curse curvature custody custom cutback cutting cycling cynicism cyst cytolysis dab damage damnation
dampness dance dancing danger danish daring dark darkness darts database datum daydream daydreaming daze deactivation
deadlock deafness deal dealing dealings dearth death debacle debasement debate debauch debauchery debility debt
debunking debut decadence decay decease decentralization deception decision declamation declaration decline decoction
decomposition decompression decontamination decrease decree decriminalization deed deeds deepening defamation default
defeat defeatism defect defection defense deference deferment deficiency defining definition deflection defoliation
deforestation deformation deformity deftness degeneracy degeneration degradation degree dehydration deification
dejection delectation deletion deliberation delight delineation delirium deliverance delivery delusion demagoguery
demand dementia demineralization demo democracy democratization demography demolition demonstration demonstrative
demoralization demotion demurrer demythologization denationalization denial denigration denouement denseness
densitometry dent dentistry denunciation departure dependence dependency depersonalization depiction depletion
deployment deportation deposit deposition depreciation depredation depression deprivation derangement deregulation
derision derivation derivative derogation descent description desecration desegregation desertification desertion
deserts deshabille design designation desire desolation desorption despair despatch desperation despondency despotism
destiny destruction desuetude detachment detail details detecting detection detente detention deterioration
determinant determination determinism deterrence deterrent detestation detonation detoxification detriment devaluation
devastation development deviance deviation devices devilment devotion dexterity diabetes diagnoses diagnosing
diagnosis diagnostics dialect dialectic dialectics dialogue dialysis diarrhea diarrhoea diary diathermy diathesis
diatribe dibs dickens dictate dictation diction dictionary dictum dieting differential differentiation difficulty
diffidence diffraction diffusion digestion digging digitalization dilatation dilation dilemma diminution din dining
diphtheria diploma diplomacy directive directorship directory dirge disability disaffection disagreement disappearance
disappointment disapprobation disapproval disarmament disarray disassembly disaster disbelief discernment discharge
discipleship discipline disclaimer disclosure disco discography discombobulation discomfort discontent discontinuance
discontinuation discontinuity discord discount discouragement discourse discovery discredit discretion discrimination
discus discussion disdain disease disenfranchisement disengagement disfavor disgorgement disgrace disgust dishonor
disillusionment disincentive disinclination disinflation disintegration disinterest dislike dislocation dismay
dismemberment dismissal disobedience disorder disorderliness disorganization disparagement dispatch dispensation
dispersal dispersion displacement display displeasure dispossession dispute disquiet disquietude disquisition
disregard disrepair disrepute disrespect disruption dissatisfaction dissection dissemination dissension dissent
disservice dissimulation dissociation dissolution dissolve dissonance distaste distension distillation distinction
distortion distraction distress distribution distrust disturbance disunion disunity dither ditto ditty divergence
diversification diversion diverticulitis divertimento divestiture divination diving divorce dizziness docket doctorate
doctrine docudrama document documentary documentation dodge dodging dogfight doggerel dogma dogmatism dogtrot doings
doldrums domain domination dominion dominoes donkey doom dossier double doubleheader doubles doubt doweling downdraft
downfall downpour downside downturn drafting drag drain drainage drama dramatics dramatization draughts drawing drawl
dread dream drenching dressmaking dribble drift drilling drinking drip drive drizzle drought drowsiness drubbing
drudgery drugging drumbeat drunkenness dryness dualism ducking dudgeon duel dullness dunk duplicity duty dwarfism
dyeing dynamics dynamism dysentery dysfunction dyslexia dysplasia dystopia dystrophy eagerness earful earnestness
earthquake eating ebb ebbing ecclesiasticism eclat eclipse ecology econometrics economics ecstasy edema edginess edict
editing edition editorial editorship education eeg effect effort egalitarianism ego ejaculation ejection elaboration
elan elation election electricity electrocardiogram electrolysis electromagnetism electromyography electronics
electrophoresis electroshock elegy element elements elevation elimination ellipses ellipsis eloquence elucidation
elution email emancipation embargo embargoes embarrassment embezzlement embrace embracing embroidery emergence
emergency emigration eminence emission emotion empathy emphases emphasis emphysema empiricism employ employment
empowerment emptiness enactment encephalitis enchantment encore encounter encouragement encroachment encumbrance
encyclopedia endangerment endearment endeavor endeavour ending endogamy endometriosis endorsement endowment energy
enforcement engagement engineering english engorgement enhancement enigma enjoyment enlargement enlightenment enmity
ennui enrichment enrollment enslavement enterotoxemia enterprise entertainment enthusiasm entirety entrapment entropy
entry enumeration enunciation environment environmentalism envy epic epidemic epigram epigraph epilepsy epilogue
epiphany episode epistemology epitaph epithet epitome equalization equation equilibrium equipping equivalence
equivalent eradication erection ergonomics erosion erotica errand error erudition eruption erysipelas escalation
escapade escape esoterica espionage espousal essay essence establishment esteem esthetic esthetics estimate estimation
estrangement ethic ethics ethnography etiquette etymology eulogy euphemism euphoria europeanization evacuation
evaluation evangelism evaporation evasion eventuality evidence evocation evolution exacerbation exaggeration
exaltation exam examination example exasperation excavation exception excerpt exchange excision excitability
excitement exclaiming exclamation exclusion excretion excursion excursus excuse execution exegesis exemplar exemption
exercise exercising exertion exhaustion exhibit exhibition exhilaration exhortation exhumation exigency existence
exodus exogamy exoneration exorcism expansion expansionism expectancy expectation expedition experience experiment
experimentalism experimentation expertise explanation expletive exploit exploitation exploration explosion exposition
exposure expression expulsion expunging expurgation extension extent extermination externalization extinction
extraction extradition extrapolation extravaganza exuberance exultation eyes eyesight eyestrain fable fabrication
facelift facet fact factor factoring faculty fad fadeout failure fair fairyland fairytale faith falconry fallacy
fallback falloff falsehood falseness falsification falsity faltering fame familiarity familiarization famine
fanaticism fancy fanfare fantasia fantasy fantods farce fare farewell farming faro fasciculation fascination fascism
fast fastball fatality fate fatigue fault favor favorite favoritism favour fear feast feat featherbedding feature
fecundity federalism feebleness feedback feeding feel feeling feelings feint felony feminism ferment fermentation
fertilization fervor festivity fetish feud fever fiasco fiat fibrillation fibrosis fiction fielding fiesta fig fight
fighting figment figuring file filing fillip film filming filtration finale finance financing finding fine fingering
fingerprint fingerprinting fire fireball firelight fireman firestorm firewall firing fishbowl fishing fission
fistfight fit fives fix fixation fixing flagellation flair flame flare flash flashback flashing flashpoint flattery
flatulence flatus flavor flaw flex flick flicker flight flimflam fling flip flirtation floater flocculation flood
floodhead floorshow flop flotation flourish flow flowchart flowering flowing flu fluctuation fluency fluke
fluorescence flurry flutter flyer foci focus focusing fog folder folio folklore follies fondness font football
footfall footing footnote footprint footstep footwork foraging foray foreboding forecast forecasting foreclosure
foreground foreknowledge forensics forestry forethought foreword forgetfulness forgiveness form formalism formalities
formality format formation formative formula formulae fortune forwarding fostering founder founding fountainhead
fracas fractionation fracture fragmentation fragrance frambesia framework framing franchise fraternisation fraud fray
freedom freemail freeze freezing french frenzy friction friendliness friendship fright frolic frostbite fruition
frustration fulfillment fulfilment fullness fumble fun functionalism functioning fundamentalism fundamentals funeral
furor fury fusillade fusion fuss gab gabble gag gaiety gale gall gallop galvanism gambit gambling game gaming gamma
gantlet gardening gash gasp gassing gathering gauntlet gavotte gaze gegenschein gen gender genera generality
generalization generalship genesis genetics genocide genre genus geochemistry geography geology geometry germ gesture
ghost gibberish gibe giggle gist given giving gladness glance glanders glaucoma gleaming glee glimmer glimpse glint
glissade glitch globalization gloom glorification glory glossary glottochronology glow goal gobble gobbledygook
godsend going goitre golf golfing goodbye gospel gospels gossip gout governorship grading graduation grammar grapevine
graph graphics grappling grasping grassfire gratification gratitude gravitation gravity greek greenmail greeting grid
grief grievance grimace grime grin grinning grip gripe gripes griping groan grogginess grooming groundball grounder
grounds groundwork growing growl growling growth grudge grumble grumbling grunt guarantee guardianship guess guessing
guesswork guidance guidebook guideline guidepost guile guillotine guilt guiltiness gulp gulping gumption gunfire
gunplay gunshot gurgle gust gusto guzzling gymnastics gynecology gyration habit hackles hackwork haiku hail hailstorm
hairline hallelujah hallucination halt hammerlock hamming handbook handclasp handicap handling handmaiden handout
hands handshake handshaking handstand handwriting hangover happening happenstance happiness harangue harassment
harbinger hardball hardship harm harmonization harvesting hassle hatch hatching hate hatred haul havoc hawaiian hazard
haze headache header heading headline headlinese headship headstand healing health healthcare hearing hearsay heart
heartbeat heartbreak heartburn hearts heat heating heave heaves heaving hebrew hecatomb hedonism heed heist hellenic
hello help hemophilia hemorrhage hemorrhoid hepatitis heredity heresy heritage hermeneutics heroics herpetology
hesitance hesitancy hesitation hex hexameter hiatus hiccup hiding hijacking hike hilarity hindrance hindsight hint
hiss hissing histology historicism historiography histrionics hit hobby hockey hokan hold holding holdup holler
hollering hollowness holocaust homage homecoming homelessness homer homesickness homework homicide homoeroticism
homogenization homophobia homosexuality honor honorific honour hooliganism hoopla hoops hoot hop hope hopelessness
hopscotch hornpipe horoscope horror horselaugh horsemanship horseplay horticulture hospitality hostilities hotbed
housebreaking housecleaning housekeeping housework howl howling hubbub huddle hug hugging hula hullabaloo hum humanism
humanities humidity humiliation humming humor humour hunch hunger hunting hurdles hurrah hurricane hurry hurt
husbandry hustings hyalinization hydration hydraulics hydrolysis hydrophobia hydrotherapy hygiene hymn hype hyperbole
hypercellularity hyperemia hyperplasia hypertension hypertrophy hypnosis hypoadrenocorticism hypocellularity hypocrisy
hypoglycemia hypostatization hypotheses hypothesis hypothyroidism hysterectomy hysteria icelandic icing icon
iconoclasm idea ideal idealism idealization identification identifier ideology idiocy idiom idleness idolatry idyll
ignition ignorance iliad ilk ill illegitimacy illiteracy illness illumination illusion illustration image imagery
imagination imaging imbalance imbecility imbroglio imitation immaturity immersion immigration imminence immobility
immunity immunization immunodeficiency immunoelectrophoresis immunology impact impaction impairment impartation
impartiality impasse impassiveness impatience impeachment impediment imperfection imperialism impersonation impetigo
impetus impinging implantation implementation implication importation importunity imposition impossibility impossible
impoundment impoverishment imprecation impression imprimatur imprint imprisonment impromptu improvement impudence
impulse impunity imputation inability inaction inactivation inactivity inadvertence inattention inaugural inauguration
incantation incapacity incarceration incentive inception incest incident incineration incitement inclination inclusion
incoherence incompleteness incomprehension incorporation incredulity increment incubation inculcation incursion
indebtedness indecision indecisiveness indemnity independence indexation indexing indication indicator indictment
indifference indigestion indignation indignity indirection indisposition individuation indoctrination inducement
induction industrialization inefficiency ineptitude ineptness inevitable inexperience infamy infarct infarction
infatuation infection inference inferiority infertility infestation infiltration infinitive infirmity inflammation
inflation infliction inflow influenza influx informatics information infraction infringement infuriation ingenuity
ingestion ingratitude inhabitation inhalation inheritance inhibition initial initiation injection injunction injury
injustice inkling innings innovativeness innuendo innuendoes inoculation input inquest inquiry inquisitiveness inroad
insanity inscription insecurity insemination insertion insight insinuation insistence insolvency insomnia insouciance
inspection inspiration instability installation instance instigation instillation instinct instruction instructions
insularity insulation insult insurgence insurgency insurrection intake integral integrating integration integrity
intellect intelligence intensification intensifier intent intention interaction intercept interception
interconnectedness intercourse interdiction interference intermarriage interment intermission internationalism
internationalization internment interpenetration interplay interpolation interposition interpretation interpreting
interrogation interrogative interruption intersection intervention interview intifada intifadah intimation
intimidation intonation intoxication intrigue introduction introject introspection intrusion intuition inundation
invalidism invasion invective invention inventiveness inventory inversion investigating investigation investment
invitation invocation involution involvement invulnerability inwardness iodination ire irony irradiation irrationality
irredentism irregularity irresolution irreverence irrigation irritability irritant irritation irruption ism isolation
isolationism issuance issue italic item itemization iteration jab jabbing jamboree jamming jargon jazz jealousy
jeopardy jerking jest jibe jig jihad jingle jinks jitterbug jitters job jogging joke jolt jot jounce journal
journalese journalism journey journeying joust joy joyride jubilation judgement judges judgeship judgment juju jumble
jump jumpiness juncture jurisprudence justification juxtaposition kaleidoscope keenness keeping ken kenning keratitis
kerygma ketosis keynote keystone keystroke khmer kick kickoff kidnapping kill killing kilter kind kingdom kiss kissing
knack knell knock knockdown knocking knuckleball kudos kwashiorkor label lack lag lament lamentation lamentations
lamplight landler landscaping landslide language languor lapse larceny lashing lassitude latin lattice laugh laughter
launching laundering laurels lawlessness laws lawsuit laxity laying layoff layout leaching leadership leakage leap
leapfrog leaping learning leavening leaving lecture lecturing leeway legalization legation legend legerdemain
legislation leitmotif leitmotiv lemma lending lengthening lepidoptery leprosy lesbianism lesion lessening lesson
letdown lethargy letter letterhead lettering letters leukemia leveling leverage levitation levity lexicon
lexicostatistics leyte liability liaison libel liberalism liberality liberalization liberation liberty libido libretto
license lichen licking lie lieu life lift liftoff light lighting lightness lightning liking limbo limelight limitation
linchpin liner lineup lingo linguistics liquidation liquidity list listing litany literacy literalism literature
lithography litigation liturgy liveliness lives living loathing localism localization lockout lockstep lodgment
logarithm logging logic logistics logjam logo loneliness longhand longing looking lookup loophole looseness looting
lope lordship lore loss lottery lousiness love luck lullaby luminescence lunge lurch lust lymphoma lyric madness
madrigal maelstrom magazine magic magnetics magnetism magnification mail mainstream maintenance make makeover
makeready making maladjustment malady malaise malapropism malaria malediction malevolence malfunction malice
malignancy malingering malnourishment malnutrition malocclusion malpractice maltreatment mammography management
mandamus mandate maneuver manhood mania manifestation manifesto manipulation manslaughter mantle manual manufacture
manufacturing manumission manuscript marathon marbles march marching marginalia mark market marketing marketplace
marking marksmanship marque marriage martyrdom marvel masking massachuset massacre massage mastery matchmaking
materialism maternity math mathematics mating matrimony matter maturation maxim maximization mayhem mayoralty mazurka
mean meaning meaninglessness means measles measuring meatpacking mechanics mechanism mechanization medal meddling
media mediation medicare medicine meditation medium medley meet megalomania melancholy melee melioration melodrama
melody meltdown melting memento memo memoir memorabilia memoranda memorandum memorial memorialization memorization
memory menace menarche meningioma mentality mention menu merchandising mercy merger merging meridian merriment
merrymaking mesothelioma mess message messaging metabolism metallurgy metalworking metamorphosis metaphor metaphysics
meteorology method methodology metrics miasma microbiology microcosm microeconomics microelectronics microphoning
microscopy microsurgery microwave migraine migration mildew mildness milestone milieu militarism millenarianism
mimesis mimicry mind mindset mineralogy mingling mining ministration minuet minutes minutia minutiae miracle mirth
misadventure misapplication misapprehension misappropriation misbehavior miscalculation miscegenation mischief
misconception misconduct misconstruction miscount misdeed misdemeanor misery misfortune misgiving mishap
misinformation misinterpretation mismanagement mismatch misnomer mispronunciation misquotation misreading
misrepresentation mission missive misstep mist mistake mistaking mistreatment mistrial mistrust misunderstanding
misuse mitigation mixing moan mobilization mockery model modernization modification modifier modulation module
moisture molding monetarism moneymaking moniker monitoring monograph monologue monopolization monopoly monosyllable
monotone monsoon mood moonlight moral morale moralism morals mores morphology morphophonemics morse mortification
motet motion motto mountaineering move movement movie muddle mugging multimedia multiplication mumble murder murmur
murmuring music musical musicianship musing mutilation mutiny muttering mycology myelofibrosis myopia mystery
mysticism mystification myth nadir nakedness name names narcolepsy narcosis narration narrative nationalization
nationhood naturalism nausea navigation nay neatness necessity necropsy necrosis need negative neglect negligence
negotiation nepotism nerves nervousness neuralgia neuritis neuroblastoma neuropathy neuroses neurosis neuter
neutralism neutrality neutralization news newscast newsletter newspaper newsreel niche nickname nightmare nihilism
nirvana nod noise nomenclature nomination noncompliance nonentity nonevent nonfiction noninterference nonintervention
nonoccurrence nonproliferation nonsense nonviolence normalcy normalization nosebleed nosedive nostalgia notation note
notebook nothingness nothings notice notification notion notoriety noun novel nowhere nuance nudism nudity nuisance
nullity numbering numbers numbness numeral numerology nursing nutrition oath obedience obeisance obfuscation
objectification objection objective obligation obliteration oblivion obscurity observance observation obsession
obstacle obstructionism obverse occasion occasions occlusion occupancy occupation occurrence oceanography ode odyssey
offence offense offensive offer offering offshoot offside oligopoly ology olympics omen omission omnipotence
omnipresence oncology onrush onset onslaught onus opener opening opera operand operation operations operetta opinion
opportunity opposite opposition oppression opprobrium optics optimism optimization opulence opus oration oratorio
oratory orchestration ordeal order ordinance ordinate ordination organification orgasm orgy orientation originality
origination ornamentation ornithology orphanage orthodontics orthography orthopedics oscillation ossification
ostentation osteoarthritis osteoporosis ostinato ostracism outbreak outburst outcome outcry outflow outgrowth outing
outlay outlook outrage outreach ovation overachievement overcast overdrive overeating overestimation overexploitation
overflow overhaul overlap overpressure overproduction overprotection overreaction oversight oversimplification
overstatement overthrow overtone overture overuse overview ovulation oxidation pacemaker pachinko pacification
pacifism packaging pact paean paganism page pageant pageantry paging pain pains painting pairing pall palsy pamphlet
pancreatitis pandemic pandemonium pang panic panorama pant panting pantomime pap paper papers paperwork parable
paradox paragon paragraph paralanguage paralysis parameter paranoia paraphrase parapsychology parceling pardon
parentage parentheses parenthesis parenthood parimutuel parisology parity parlance parley parody parole paroxysm
participation particular parting partisanship pass passage passing passion passport pasteurization pastime patchwork
patent paternalism paternity path pathogenesis pathology patronage patter pattern pavane peace peal pealing
peculiarity pediatrics peek peep pellagra penalty penance penchant penetration pennant pentameter penury penutian
perception perceptiveness percussion perfectibility perfection performance perfume perfusion peril periodical perjury
permission permit perpetration perpetuation perplexity persecution persiflage persona personae perspective persuasion
perturbation pertussis perusal pervaporation pessimism pest pestilence petition pettiness petting petulance phantasy
pharmacology pharmacy philanthropy philippic philology philosophizing philosophy phlegm phobia phonebook phoneme
phonemics phonetics phonology photography photojournalism photosynthesis phrase phraseology phrasing physics
physiology pianism pic pick picking pickings picturing pidgin piezoelectricity pigeonhole pigeonholing piggyback piles
pileup pilgrimage pillar piloting pimple pinball pinch pinning pinochle pipeline piracy pirouette pitching pitfall
pity pizzicato placard plagiarism plague plan planning planting plastering platonism plaudits play playacting playback
playfulness playing playoff plea pleasantness pleasure plight plodding plot plowing ploy plundering plunge plunker
plurality pneumonia poem poetry poignancy point pointer poisoning polarization polemics policy polio polity polka poll
pollination pollution polymerization polymyositis polynomial pomp pong popping popularism populism pornography portent
portraiture portrayal portuguese positivism possession possibility possible postcard poster postmark postscript
postulate potboiler potential potentiality potshot pounding pout poverty powwow pox practice pragmatism praise prank
prattle prayer preaching preamble precaution precedence precedent precept prechlorination precocity preconception
precondition predicament predicator prediction predilection predisposition predominance predomination preexistence
preface preference preferment prefix pregnancy prejudice prelude premiere premise premonition preoccupation
preparation preparedness prepayment preposition prerequisite prescription presence presentation presentment
preservation preserve pressing pressure prestidigitation prestige presumption presupposition pretense pretext
prevention preview prevision pricing pride primacy primary primer priming primitivism primping principle print
printing printmaking printout priority privation privatization prizefight probate probe problem procedure proceeding
proceedings process processing processional proclamation procrastination procreation procurement production profanity
professionalism professorship profile profundity prognoses prognosis prognostication program programing programming
progress progressivism prohibition project projection proliferation prolixity prolongation prolusion prom promenade
prominence promise promotion pronoun pronouncement pronunciation proof propaganda propagation propensity prophecy
prophets proposal proposition props propulsion proration proscription prose prosecution prosody prospect prospectus
prosperity prostitution protection protectionism proteolysis protest protestantism protestation protocol prototype
proverb proverbs provincialism provision proviso provocation prowess prowl psalm pseudonym psoriasis psyche psychiatry
psychoanalysis psychology psychophysiology psychotherapy publication publicity publishing puff puffery pull pulling
pullout pulsation pulse pun punch punctuation pungency punishment purchase purgation purgatory purge purging
purification purism purity purpose pursuit push pushing pushup putout putt puzzle puzzlement puzzler pyorrhea quackery
quadrupling quake qualm quandary quantification quarrel quatrain quaver queasiness quelling quenching query quest
question questioning questionnaire quickening quickie quickness quicksand quickstep quiet quintet quip quiver quiz
quotation race racing racism racket racketeering radiance radiation radicalism radioactivity radiography rage ragtime
raid raillery rain rainfall rainstorm raising raj rallying ramification rampage rancidity rancor randomization rap
rapprochement rapture rash rasp ratification rating rationale rationalism rationality rationalization rationing rattle
rattling ravage ray rbi reach reaction reactivity readiness reading readjustment ready reaffirmation reality
realization realm realness reappearance reapportionment reappraisal rearrangement reason reasoning reassessment
reassignment reassurance rebellion rebirth rebound rebuff rebuilding rebuttal recalculation recantation recapitulation
receipt receivership reception recess recession recipe recital recitation recitative reckoning reclamation
reclassification reclining recognition recoil recollection recombination recommendation reconciliation reconnaissance
reconsideration record recourse recovery recreation recrimination recruitment rectification recuperation recurrence
recycling redefinition redemption redeployment redeposition redevelopment rediscovery redistribution reducing
reduction redundancy reelection reenforcement reevaluation reexamination reference referenda referendum referent
refinement refining reflection reflex refocusing reforestation reform reformation reformism refraction refrain
refrigeration refueling refurbishment refusal regard regeneration reggae regimen regimentation register registration
registry regression regret regulation rehabilitation reharmonization rehash rehearing rehearsal reinforcement
reinstatement reinterpretation reissue reiteration rejection rejoicing rejoinder rejuvenation relapse relativism
relativity relaxation relay release reliance relief religion relish reliving relocation reluctance remark rematch
remediation remedy remembrance reminder reminiscence remission remonstrance remorse removal rendering rendezvous
rendition renewal renovation renown renunciation reordering reorganization reorientation repair repartee repatriation
repayment repeal repeat repentance repetition replacement replacing replay replenishment replication reply report
reportage reporting repose repositioning representation repression reprieve reprint reprisal reproach reproduction
reproof reproval repudiation repugnance repulsion repurchase reputation repute request requirement requisition rerun
resale rescission rescue research resentment resettlement reshuffle residency resignation resiliency resistance
resolution resonance respect respects respiration respite response responsibility responsiveness restatement
restoration restraint restriction result resume resumption resurgence resurrection resuscitation retail retailing
retaliation retch retention retentiveness retinoblastoma retirement retort retraction retraining retreat retrial
retrieval retrospect retrovision return reunification revaluation reveille revel revelation revelry revenge reverence
reverie reversal revery review revision revitalization revival revivalism revocation revolt revolution revulsion
reward rhapsody rhetoric rheumatism rhinotracheitis rhyme rhythm riddance riddle ride ridicule rifling ringing rinsing
riot rioting ripening ripple rise risk riskiness rite ritual rivalry roadblock roar roaring robbery robotics rodeo
role roleplaying roll rollback roller rollover romance romp roominess rooting roots roster rot rotation rote roundness
roundup routine rowdiness rowing rub rubric ruckus rudiments ruefulness ruin rule ruling rumanian rumble rumination
rumor rumpus run runaway rundown running runoff runup rupture ruse rush rushing rustle rustling sabotage sacrament
sacrifice sacrilege sadism sadness safari safeguard safekeeping safety saga sailing sale salesmanship salinity salish
sally salutation salute salvation salvo sample sampling sanction sanitation sanity sarcasm sarcoma sashay sassing
satiety satire satisfaction saturation saunter saving scam scamper scan scandal scanning scar scenario scene scent
scepticism schedule scheduling schema schemata scheme scherzo schism schizophrenia schooling schoolwork sciatica
science sclerosis scoffing scorcher score scorecard scorn scouring scours scouting scowl scramble scrape scratch
scrawl scream screaming screech screeching screed screening screenplay scrimmage script scripture scrubbing scrutiny
scuffle scurry scurvy sealing seamanship seaquake search secret secretion section secularism security sedimentation
sedition seduction seepage segmentation segregation seizure selection self selling selloff sellout selves semantics
semitrance sending seniority sensation sensationalism sense sensibility sensing sensitivity sensuality sentence
sentiment separateness separation sepsis septation sequel sequestration serenade serendipity serialism seriousness
sermon service services servicing servitude session setback severalty severance severing sewing sex sexism sextet
sforzando shade shadow shadowing shaft shakeout shakeup shaking shambles shame shaping sharpness shaving shear
shearing shellfire shenanigan shibboleth shielding shift shimmer shingles shining shipbuilding shipping shirking
shirtsleeves shiver shivering shock shoes shooting shootout shoplifting shopping shorthand shortsightedness shot shout
shouting show showcase showdown shower showing showmanship shriek shrieking shrift shrinkage shrug shuffle shuffling
shutdown shutout siamese sickness sideshow siege siesta sifting sigh sight sighting sightseeing sign signal signaling
signature signpost simile simplification simulation singing single singles singsong sinking sinning sip sitcom sitting
situation sizzle skeet skepticism skiing skill skillfulness skimming skirmish skit skulking slam slander slang slant
slapstick slaughter slavery slavic slaying sledding sleep sleeping sleeplessness sleet sleight sleuthing slight
slinging slip slippage slipstream slogan sloganeering sloppiness slot slovenliness slowdown slowness slugfest
sluggishness slumber slump slyness smallpox smash smear smell smile smiling smirk smog smoke smoking smudge snafu snap
snare snarl sneer snick sniveling snooker snoring snorting snow snowfall snowstorm soaking sob sobriety sobriquet
soccer socialism socialization sociology sodomy softening software soil sojourn solace soldiering solecism
solicitation solicitousness solicitude solipsism solitude solo solution solvency somersault somersaulting somnambulism
somnolence sonata song songbook sonnet sophistication sorcery sore soreness sorption sorrow sort sortie sound
soundness souring southernism sovereignty spanish spark spasm spatter speaking special specialization specification
specimen spectacle specter spectra spectroscopy spectrum speculation speech speedup spell spelling spending sphere
spiel spike spillover spiritual spite splash splatter splenomegaly split splurge splutter sponsorship spoof sport
spotlight spots spraying spreadsheet spree sprint sprue spur spurt sputtering squabble squall squalor squat squatting
squeak squeal squeamishness squeeze stab stabilization stagflation stagnation staining stalemate stamp stampede
standard standing standoff standpoint standstill stardom stare starlight start starting startup starvation stasis
statement stationery stations statistic statistics stature status statute stay stead stealing stealth steering stem
stench stenography step stereotype sterility sterilization stew stewardship stewing stiffening stimulant stimulation
stimuli stimulus sting stink stipulation stirring stitching stockpiling stoop stop stopgap stoppage stopper storage
storm story storyline strain straining straitjacket straits strangulation stratagem strategy stratification streamer
stress stretch stretching stride strife strike strikeout stripes striving stroke stroking stroll strophe struggle
strut study stumping stunt stupidity stupor stutter stylization subject subjugation submission subpoena subrogation
subroutine subservience subsidence subsidiarity substantiation substitute substitution subterfuge subtitle subtlety
subtraction subversion success succor suck suction suffering sufficiency suffix suffocation suggestibility suggestion
suicide suite summarization summary summation summit summons sunburn sunlight sunray sunshine sunspot suntan
superconductivity superego superlative supernaturalism superposition superstition supervision support supporting
suppression supremacy surcease surf surfeit surfing surge surgery surmise surname surprise surrender surroundings
surveillance survey surveying survival susceptibility suspense suspicion suttee suzerainty swahili swap swash swastika
swat swearing sweeping sweepstakes sweetness swell swelling swerve swig swimming swing swipe switching swoon swoop
syllabicity syllable symbol symbolism sympathy symphony symptom syndication syndrome synergism synergy synonym
synopsis syntax synthesis systematization tab tabloid tabulation tachycardia tactic tactics tag tailspin taint takeoff
takeover tale talent talk talking talks tally tampering tan tangency tango tanning tantrum tap tapping taps target
task taste tattoo taunt taxis teaching teamwork tears teasing technicality technique technology tedium telecast
telecom telecommunication telegram telegraphy telemarketing teleology telepathy televangelism television temblor
temper tempest template temptation tenancy tendency tending tenet tennis tenor tense tension tenting term terminology
terms terror terrorism test testament testimonial testimony testing tetanus text textbook thankfulness thanks thaw
thawing theft theme theology theorem theory therapy thermodynamics thermometry thermostatics thesaurus theses thesis
thieving thing thinking thirst tho thorn thought thoughtfulness thrall thrashing threat threshing thrill thriller
throbbing throe throes thrombi thrombosis thrombus throw thrust thud thuggee thump thumping thunder thunderstorm thunk
thwack tibetan tick ticket tide tidiness tidings tier tiff tightening tightness tilt tilth timetable timidity tinkle
tinting tirade tiredness title titration titter toccata toehold togetherness token tomography topic torment tornado
tornadoes torpor torque torrent tort torture toss totality touch touchdown touchstone tour tourism tournament tourney
tow toxicology tracing trade tradeoff trading tradition tragedy training trajectory trampling trance tranquillity
transaction transactions transcendence transcript transcription transduction transfer transference transformation
transfusion transgression transition translation transmission transmitting transmutation transparency transpiration
transplantation transposition transshipment transvestitism trauma travail travel travelogue travesty tread treason
treatise treatment treaty trek trembling tremolo tremor trepidation trespass triage trial tribulation tribute trick
trickery trickle trill trim trimming trip triple triskaidekaphobia triumph trophy trot trouble trouncing truce
trucking trudge truism truth try tsunami tuberculosis tug tularemia tumble tumbling tumor tumour tumult tune tuning
turbulence turmoil turn turnabout turning turnoff tussle tutelage tutorial twaddle twang tweet twilight twinge twinkle
twist twister twisting twitch type typescript typewriting typhoid typhoon typhus typicality typing typography typology
ubiquitousness ubiquity ukrainian ulcer ulceration ultimatum ultracentrifugation ultrasound ultraviolet umbrage
unanimity unawareness unbalance unconscious unction underachievement undercurrent underestimation understanding
understatement undertaking undertone undertow undoing undress unease uneasiness unemployment unfairness unfolding
unhappiness unification unilateralism unison unity unloading unpleasantness unrealism unreason unrest
unselfconsciousness untidiness untruth upheaval upkeep uplift uplifting uppercut uprising uproar upset upshot upsurge
uptake uptick upturn urbanization uremia urge urgency urging usage use usurpation utilization utopia utopianism
utterance vacancy vacationing vaccinating vaccination vaccinia vacillation vacuolization vacuum vagabondage validation
valuation values vampirism vandalism vanity vaporization vapors variance variant variation vaudeville vector vendetta
vending veneration vengeance ventilation venture verb verbiage verdict verification verity vernacular versatility
verse version verso vertex vertigo vestige veto vetoes vexation vibration vibrato victory video view viewpoint vigil
vigilance vigilantism vignette vilification vindication violation violence virginity virtuosity visa vision visit
visitation vista visualization vocabulary vocalism vocalization vocation vogue voice void volition volley volleyball
voltage vomiting vote voting vow vowel voyage voyeurism vulnerability wager wages wail wailing waiting waiver wake
wakefulness walk walkout walkover wallop waltz waning want war warehousing warfare warmheartedness warming
warmongering warmth warning warp warrant warranty washing washup watching watchword waterproofing wave waxing
weakening weakness weaning weariness weather wedding wedlock weekly weeping welcome welding welfare wellbeing wellness
weltanschauung welter western wet wetness wetting whammy wheeze whiff whim whimper whimsy whine whinny whiplash
whipping whir whirl whirlpool whirlwind whirring whisper whistle whistling whitewash whodunit whole wholeness whoop
wickedness wiggle wilderness wildness wile will willies willing win wince wind windows windstorm windup wings winning
winnowing wipeout wiretap wisdom wisecrack wish wishing wit witchcraft withdrawal withholding wits wittiness woe
womanhood wonder wonderment woodworking word wording wordplay words work workload workmanship workout worksheet worry
worship worst wound wrangle wrath wreck wrestling wretchedness writ writing writings xenophobia yachting yardstick
yarn yawn yaws yea yearbook yearning yell yelling yelp yelping yen yes yield yip yodel yoga yokuts zeal zest zionism
zoning
""",
    "p": """
abbey abode acapulco ace acre adolescence adulthood aerospace afternoon airfield airframe airlock airport airspeed
airstrip alabama alaska albany aliquot america amp amphitheater amsterdam anachronism angle angora anniversary annum
antipodes antiquity antithesis apartment apex apogee applicability april aquarium arch archdiocese architecture
archive arctic area arizona arkansas armful ascension asylum asynchrony athens atlanta atm attic attica auditorium aug
august austin australia autumn aviary azimuth babyhood backroom backside backwoods bakery balcony bali ballpark
ballroom baltimore balustrade bandwidth banister bar barn barnful barnyard barrack barrels barricade barrier barrio
barroom barrow base baseline basement bases basis bathroom battlefield battlefront battleground batwing bavaria
bawdyhouse bazaar beachhead bearing bedground bedroom bedside bedtime belfry bend bennington berlin bern bicentennial
bikini billboard billings billion birdcage birdie birmingham birth birthday birthplace birthrate bit bivouac blackout
blob blockhouse boardinghouse boardroom boatload bombay bombproof bonn bookstore border borough boston bottleneck
bottom bound boundary bounds bout boutique bowels bower boxcars boyhood brazil breadbasket breakage breakwater
breastwork breather brewery bridge bridgehead brink britain broadway brooklyn brothel brotherhood building bulgaria
bulge bulkhead bulwark bungalow bunker burgundy burma bushel busload butchery bygone cab cabana cabaret cabin cache
cafe cafeteria cage calendar california calorie cambodia cambridge camp campground campus canada cannery cantonment
capitol carat cardroom carport carton casbah casino cask castle catchall cathedral cathouse cellar cemetery cent
centennial center centerline centimeter centre century ceylon chamber chancel chapel charleston charlotte charnel
chateau chateaux cheyenne chicago childhood china chord christmas chronology churchyard cincinnati circle circumcision
city classroom cleaners clearing cleat cleft cleveland clocking close closet clotheshorse clubhouse coastline cockpit
coefficient coffeehouse coil coliseum cologne colonnade colorado columbus commencement commissary common commons
commonwealth commune competition concord condo condominium confederacy confessional confluence conformation congo
connecticut connection connexion consanguinity constriction consulate continuum contradiction contrary contrast
convent cookfire coop copenhagen corner cornfield corral correlation cosec cosecant cottage count countryside county
courthouse courtroom courtyard cps cranny crawlspace crease creche crescent crest crevice cross crotch crypt cuba cube
culmination cupboard curfew curve cutoff cycle cylinder czechoslovakia dallas dam damascus darkroom date davenport
dawn dawning day daybreak daylight days daytime deadline deathbed dec decade december decimal decimeter delay deli
deluge demarcation demise den denmark denominator denver depositary depository depot derrick desert desktop
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
