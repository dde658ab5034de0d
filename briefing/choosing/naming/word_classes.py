"""The usual class of English words whose ending does not tell it: made by benchmarks/make_word_classes.py.

From the word list of Brill's tagger v1.14, copyright 1993 by the Massachusetts Institute of Technology and the
University of Pennsylvania, all rights reserved, MIT license; its header: ../LICENSE.words.

n noun, j adjective, d past participle, g -ing form, v verb, r adverb, o all others.
"""

WORDS = {
    "d": """
aged arisen awed beaten been befallen begotten begun beset bitten blown born borne bound bred broken brooken brought
browbeaten built burnt carven caught chosen clad cont dealt done drawn driven dyed eaten enlargd eyd fallen fed filde
flown forbidden foreseen forgiven forgotten forsaken frozen given gone gonne gotten governmentset grown hadd heard
held hewn hidden hurt inlaid interwoven knit known laid lain led left made mislaid misspent mistaken misunderstood
ordere outdone outgrown outspread overbought overdone overgrown overheard overlaid overpaid overridden overrun
overseen oversold overtaken overthrown owed paid paide peed proven reborn rebuilt remade repaid resold rewritten
ridden risen riven rung scairt seen set sewn shaken shown shrunk shut slain smitten sold sown spellbound spoken sprung
spun stolen strewn stricken striven strung stuck stung sufferd sung sunk sworn swum taken taught thrown tied tode torn
trod undergone understood undertaken underwritten undone undreamt unsee upset used waylaid wed withdrawn withheld
woken worn woven written wrought yeard
""",
    "g": """
aging aping appearin askin becomin bein being beinge breakin buildin bumpin bustin byinge callin cavin chargin checkin
chillin chousin comin comminge considerin croakin denyin doin doing drawin driftin dryin dustin dying effectinge eking
examinin eying fightin fishin gettin ginnin givin goin going gon gonna grabbin grazin hangin hankerin havin hevin
holdin hoverin killin leavin lettin loadin lookin lying makin meanin minin overtakin playin pleasin producin redeemin
referrin rubbin runnin seein seekin seizin shootin speakin sportin startin stealin stirrin strainin suing swearinge
takin talkin thefin thievin thinkin throwin travelin tryna tying using vying waitin walkin wearin workin worryin
wrappin
""",
    "j": """
abashed abbreviated aberrant abhorrent abiding abject ablaze able abler aborted aboveboard aboveground abrupt absent
absentee absolute absorbent abstract abstracted abstruse absurd absurdist abundant abuzz accurate accusatory acrid
acute adamant addled adept adequate adherent adjacent adroit adventuresome adventurist adverse advisory affectionate
afferent affluent aflame aforementioned aforesaid aforethought afraid aft aftermarket aftertax aggregate aghast agile
agleam agonizing airborne airconditioner airy akin alarming alarmist alert alfresco alien alight alive alkaline
allegro allnight allout alluring alma aloof alpha alternate amatory amazing amber ambivalent ambulatory amendatory
amethystine amino amiss ammoniac amortizing ample amusing ancient anesthetized angriest angry anguished angular ani
animalcare animate animated annoying antebellum anterior antianemia anticipatory antifundamentalist antilock
antimissile antiquated antique antislavery antismoking antisubmarine antitakeover antithyroid antitrust antiwar antsy
anye aplenty appalling apparent appealing appellate appetizing applelike appropriate approximate apt arable arcaded
arcane arched arclike ardent arid armored aromatick arrogant arrowed arteriolar articulate artsy arty asham ashamed
ashen asinine aspiring associate assorted ast asteroid astir astonishing astounding astringent astute atheist atrun
attired auburn audio august austere autoimmune avenging average averse avian avid avowed avuncular awake aware awash
awesome awful awkward azure backbench backdoor backhanded backlit bad baddebt baffling baggy bake baked balanced bald
balding balkanized balmy bankrupt barbed barbequed bare barefooted barest bargelike baroque barren baser bashing
bateau bated bawdy beached beady bearded beardown beastly becalmed bedfast bedraggled bedridden beefy beetling
befogged beguiling beholden beige belated beleaguered belittled belled belligerent beloved bemused beneficient
benevolent benighted benign benignant bereft beribboned berserk bespectacled best bestselling bestubbled bete better
bewhiskered bible biconcave bifurcated big bigger biggest bigoted bilevel bilinear bimolecular bimonthly binuclear
bioequivalent biotech bipartisan birdlike bitchy bitter bitterest bittersweet biweekly bizarre black blacker blackest
blanche bland blander blank blase blatant bleached bleak bleaker blended blind blinding blinking blithe bloated blobby
blocky blond blonde bloodied bloodiest bloodshot bloodstained bloodthirsty bloody blue bluechip bluest bluesy blurry
blustery bodied bodily bogus bold bolder boldest bonkers bony booby booming bootleg borderline boring bothersome
bottled bouffant bouncy bourgeois bovine boxy braided brainy branchline brash brashest brassy brave braver bravest
brawny braying brazen breakeven breakneck breakoff breathtaking breathy breezier breezy brief briefer briefest bright
brighter brightest brilliant briny brisk brisker brittle broad broader broadest broadside brocaded brokered
bronchiolar bronzed broody brotherly brown browny bruising brunette brushlike brushy bubblelike bubbly bugeyed buglike
builtin bulky bulldog bulletproof bumbling bumpy buoyant burdensome bureaucraticized burglarproof burlesque burly
bushwhackin bushy busier busiest businesslike busted bustling busy buttery buxom buyback bygone byzantine cagey cajun
calico calloused calm calmer calmest candid canine canned canny canted canting capitalist captivating caraway
carborundum cardiac cardiovascular carefree careworn carrion cartoonlike cassocked castlelike castoff catbird catchup
catchy cathodoluminescent catlike catty cavalier celiac cellular centigrade centralized centrist certain chainlike
chalky chancy chaperoned charming charred chartered chary chaste chatty cheap cheaper cheapest cheeky cheery cheesy
cherry chic chief childlike chilly chipper chirpy chockfull choicest choosier choosy chopped choppy chromed chubby
chunky churchgoing churchly circular circulatory circumpolar circumscribed circumspect citron citrus citybred citywide
civil civilised civilized clairvoyant clammy clandestine classiest classificatory classy clattery clean cleaner
cleanest clear clearer clearest clearheaded clenched clever cliched clientslose clingy cloistered closer closest
closeted closeup clothbound clotted cloudy cloying clubbed clubby clumsy clunky coarse coaxing cochannel cockeyed
cockier cocky coexistent cognate cognizant coherent coiffed coincident cold colder coldest coldhearted colicky
collateralized collegiate colonnaded colorblind colored coloured combatant comely comfy commensurate commie commmon
common commoner commonest commonplace communist compact compacted companywide compassionate compelling compensatory
competent competitve complacent complaisant complete complex compliant composite compulsory computerized
computerrelated con concave concerted conciliatory concise concomitant concordant concrete concurrent condemnatory
condensed condescending confident confiscatory confluent conformist confusing congested congratulatory congruent
consequent considerate consistent consolidated consonant constant constricted consular consummate contingent contorted
contraband contradictory contributory contrite convenient convex convincing convoluted cool cooler coolest coolheaded
cooped coppery corked corniest corny corporate corporatewide corpuscular correct correlated corresponding corrugated
corrupt cosmopolitan costlier costliest costly cosy counterculture counterfeit counterterror countervailing
countrywide courtly covert cowardly coy cozier cozy crabbed crabby crafty craggy cram cramped cranelike cranky crass
crassest craven crazed crazee crazy creamier creamy creationist credentialized creepiest creepy crepe crested
crestfallen criminalized crimped crimson crippling crisp crispy crocked crocketed crooked crossborder crotchety
crouchin crowning crudest cruel cruelest crumbly crummy crumpled crunchier crunchy crusty crystalline cubist cuddly
cultured cumbersome cunning curly current curricular cursory curt curtained curved curvy cute cuter cutest cutglass
cutsie cutthroat daft daily dainty damaging damn damned dampening dancelike dandy dang dank dapper dappled darin
daring dark darker darkest darkhaired darkling darn dastardly daunting daylong daytime dazed dazzling dead deader
deadliest deadly deadpan deaf dear dearer dearest deathly debilitating debonair decadelong decadent decapitalized
decayed deceased decent decentralized declamatory declaratory declasse decommissoned decomposed deconstructed decrepit
dedifferentiated deep deeper deepest def defamatory defiant deficient definite deformed deft defunct degenerate
degraded degrading dehydrated deliberate delicate delinquent deluded deluxe demeaning demented demoniac demure dense
densest dependent depraved deprecatory depressed depressing deranged derogatory deserving desolate despairing
desperate despondent destitute desultory determinate deterrant devastating deviant devoid devout diehard different
difficult diffuse digitalized diktat dilapidated diligent dim dimensioning dimesize dimwitted dingy dinkiest diocesan
diphosphopyridine dipole dippy dire direct dirtier dirtiest dirty disabled disadvantaged disaffected disaffiliated
disappointing disapproving disarmed discerning discoid discomfited disconcerting discontented discordant discorporate
discreet discrete discriminatory diseased disembodied disfavored disgruntled disgusting disheartening disheveled
dishonest disillusioning disinterested dislocated dismaying disobedient disordered disorderly disorganized disparate
dispassionate disppointed disproportionate disquieting dissatisfied dissenting dissident dissimilar dissimiliar
distant distinct distraught distressed distressing disturbing disused divergent diverse diversified divertimento
divine dizzy dizzying doable docile doctrinaire doddering doggie doggone dollarette dolledup domed dominant doped
dormant double doughty dour dowdy downbeat downcast downtalking downtrodden downward drab drafty draughty dreamlike
dreamy dressy drizzly drowsy drunk drunken drunker dry dual due dulcet dull duller dullest dumb dumber dumbest
dumbfounded dummy dumpy durn dusky dusty eager eared earliest early earsplitting earthbound earthly earthmoving
earthshaking earthy easier easiest east eastern easy easygoing ebullient edgy edible edifying eerie effeminate effete
efficient eggshell eighteenth eighth elated elder elderly eldest electrifying electrogalvanized elegant elegiac
elephantine eleventh elfin elitist eloquent embargoed embarrassing embattled emerald emergent eminent employerpaid
emptier empty enamelled enamored enchanting endearing endocrine endrocrine engrossed engrossing enlightened enny
enraged entangled enterprising enthralled enthralling entire epistolatory epoxy equidistant equipotent errant ersatz
erstwhile erudite escapist estranging evenhanded everlasting eversteadier everyday evident evil exact exacting exalted
exasperated excellent excess excitatory exciting excretory excruciating exempt exhilarating existent exorbitant
expansionist expatriate expectant expedient explanatory explicit exploratory expository expropriated exquisite extant
exterior extinct extortionate extra extracurricular extravagant extreme extremist exuberant eyewear fabled facile
faint fainter faintest fair fairer fairest fairy fake fallow false famed familar familiar fancier fanciest fancy
faraway farfetched farthest fascinating fascist fastest fat fatherly fatiegued fatter fatty faulty fav favorite
fawning fearsome feathered feathery febrile fecund federalized feeble feeblest feigned feistier feisty feline female
feminine feminist fenced fermentation ferris fertile fervent fetid fevered few fewer fewest fickle fierce fiercer
fiercest fiery fifteenth fifth fiftieth filbert filigree filmy filthy fine finer finest finicky finite firmer first
firstround fishy fittest fitting fivefold fiveyear fixedrate flabbergasted flaccid flagging flagrant flaky flamboyant
flaming flashier flashy flat flathead flattering flattest flatulent flavored flawed flaxen fleetest fleeting fleshy
flighty flimsy flinty flip flippant floodlit floppy florid flowered fluent fluffy fluorescent flush flyaway foamed
foamy fogged foggy folklike folksy follicular followthrough followup fond fonder fondest foolhardy foolproof footloose
foregone foreign foremost forgone forked forlorn formalized former forthcoming forthright fortunate fossil fossilized
foul foulest fourteenth fourth foward fragile fragmented fragrant frail frailest frank franked franker frankest
fraudulent fraught frayed freckled free freehand freelance freemarket freer freest freewheeling french frenzied
frequent frescoed fresh fresher freshwater fried friendlier friendly frightening frigid frilly frisky frizzled frosty
frothy frowzy fruity frumpy frustrating fucken fuckin fucking full fuller fullest fulllength fullscale fullyear
fundamentalist funky funnier funniest funny furrowed furry further furthest fusiform fussy fusty futile fuzzier fuzzy
gaited gala gallant galling galvanized gangling gargantuan gassy gauche gaudy gaunt gawky gay gemlike generalized
generalpurpose genteel gentle gentlemanly gentler genuine germane germinated ghastly ghostlike ghostly giddy gifted
gilded gilt gimbaled gimmicky glad glandular glaring glassy glib glitzy globalized glomerular gloomier gloomy glossy
gluey glum gnarled gnomelike goddam goddamned godlike golden good gooey goofy goosey gooshey gory gossipy gouty gowned
grafted grained grainy grand grander grandest grandiloquent grandiose grandmotherly granular grassy gratifying gratis
grave graven graver gravest gravid gray grayed grayer greasy great greatcoated greater greatest greedier greedy green
greener greenest greening gret grey gridded grilled grim grimmest grimy grisly gritty grizzled groggy gross grotesque
groundup grovelike growthy grubby grudging grueling gruesome gruff guar guilty gummy gungho gushy gusty gutsy hable
hacking hackneyed haggard hairier hairsplitting hairy hairyknuckled halcyon halfhearted hallowed hallucinatory
hamstrung handheld handicapped handier handiest handmade handsome handsomer handwritten handy hansom haphazard happier
happiest happy hard hardboiled hardbound hardcore harder hardest hardier hardline hardscrabble hardworking hardy harpy
harrowing harsh harsher harshest hasty haughty haulage haunting hazel hazy headquarter headstrong heady healthier
healthiest healthy heartbreaking heartening heartfelt heartiest heartstopping hearty heathen heavenly heavenward
heavier heaviest heavy heftier heftiest hefty helluva helmeted henpecked herculean hereabout hesitant hidebound
hifalutin high highbrow higher highest highfalutin highflying highpriced highyield hilar hilly hind hindmost hipper
hoarse hokey holiest hollow holy homebound homely homemade homesick homespun homey homier homing honest honeycombed
hooting horned horrid horrifying horselike hostile hot hothouse hotter hottest hourlong hourly housebound housebroken
househld housewarming huge hugh hulking human humane humanist humble humblest humbling humid humiliating hundredth
hungrier hungry hush hushed husky hyaline hybrid hydrated hyper hyperfine hyphenated hypo icebound iced icy idiot idle
idolized iffy ignoble ignorant iguana iliac ill illegitimate illicit illiquid illiterate illuminating illusory
imcomplete immaculate immanent immature immediate immense imminent immiserated immoderate immodest immune impassioned
impatient impelling impending imperfect impersonalized impertinent implicit impolite important impotent impoverished
imprecise impromptu improper improvident improvisatory imprudent impudent impure inaccurate inadequate inadvertent
inane inanimate inappropriate inapt inarticulate inboard inborn inbound incandescent incapacitating incarnate
incertain incessant incipient inclement incoherent incoming incompetent incomplete inconsistent inconvenient
incorporating incorrect incumbent indebted indecent indefinite indelicate independant independent indeterminate
indifferent indigent indignant indirect indiscreet indiscriminate indiscriminating indisposed indistinct
individualized indolent indoor indpendent indulgent industrywide inefficient inept inert inexact inexperienced
inexpert inexplicit infantile inferior infertile infidel infinite infirm inflamed inflammatory inflated inflight
influent informer infrared infrequent infuriating ingrained ingratiating inherent inhibitory inhuman inhumane innate
inner innermost innocent inopportune inordinate inquiring insane insecure inshore insignificant insincere insipid
insistent insolent insoluble insolvent inspiring instrumented insubordinate insufficient insulting insurgent intact
intelligent intense intentioned intercity interclass intercollegiate intercorporate interdependent interested
interesting interfaith intergroup interim interior interlobular intermarket intermediate intermittent intermolecular
internationalist interoffice interpeople interstate interstellar interventionist interwar intimate intolerant
intoxicated intoxicating intracompany intraday intragovernment intransigent intraocular intraparty intrastate
intrauterine intrepid intricate intriguing introductory invalid invariant inverse inverted inveterate inviolate irate
iridescent irksome ironclad irregular irrelevant irresolute irreverent irritating itchy itinerant jackbooted jacketed
jaded jagged jalapeno jaunty jazzy jejune jerky jeweled jewelled jittery jocose jocular jocund joint jolly jotted
jowly jubilant juiciest juicy jumbo jumpy junior juvenile keen keener keenest keno kerchiefed key khaki kinder kindest
kindred kinked kitschy knifelike knightly knotted knotty kooky kosher labile lacey lackluster lacy laddered laden
ladylike laendler laggard lame landlocked languid lanky lapsed large larger largest last lastest late latent
latermaturing latest laudatory lavender lawmaking lax lazy leaded leaden leafhopper leafiest leafy leaky lean leaner
least leatherbound leathered leathery leery leet leftist leftover leftward legato legged leggy legion legitimate
leisurely lengthiest lengthy lenient less lesser leveraged leviathan lewd liable licit lieder lifelike lifelong
lifesize lighter lightest lightheaded lighthearted lightweight lignite likelier likeliest likely lil lilac lilting
limber limited limp limpid linear liquid liquified literate lithe litle little littlest livelier liveliest lively
liveried livid loath loathsome lobular localized locking lofty lone loneliest lonely lonesome long longerterm longest
longhaired longhand longneck longrange longrun longstanding longsuffering longterm longtime lookalike loony loopy
loose looser loosest lop lopsided lordly loud louder loudest lousy loveliest lovelorn lovely lovin loving low lowdown
lower lowest lowincome lowliest lowly lowprofile lucid luckier luckiest lucky lukewarm lumbar lumbering luminescent
lumpier lumpy lunar lurid lush lusty macabre macaque machinelike macho macromolecular mad madcap maddening magenta
maggoty magnificent maimed main mainline major makeshift maladjusted maladroit male malevolent malfeasant malformed
malign malignant malnourished malposed mammoth mandatory mangled maniclike manifest manila manly manned mannered many
manye maritime marketwide maroon masculine masterly matinee matronly mature maudlin mauve maximum meager mealy
mealynosed meaner meanest measly meaty mechanized mediocre meek meekest mega mellow menacing mendicant menstruation
mere merest merriest merry messy metropolitan mettlesome micro microchannel mid midcontinent middlebrow middling
midlevel midocean midpriced midrange midsize midsized midterm midtown midweek midwest midwestern mightiest mighty
migrant migratory mild milder mildewy militant milky milled millionth mineralized miniature minimalist minimum
minincomputer miniscule miniwelfare minor minuscule misbegotten misbranded miscreant miserly misguided misleading
misshapen misty miswritten mobile mock moderate modern modernist modest modular moire moist moistened moldy molecular
molten moneyed moneymaking monicker monied mono monochrome monodisperse monogrammed mononuclear monotone monthlong
monthly moody moonlike moonlit moot mor morbid more moribund morose mortgagebacked motherly motley mousy much mucky
muddleheaded muddy muffled muggy mulitiplier multibillion multibilliondollar multichannel multicolor multicolored
multifaceted multifamily multifiber multilayer multilayered multilevel multimegaton multimillion multipart
multipartisan multiple multipleuser multipurpose multiscreen multisided multistage multivalent multivalve multiyear
mum mundane murkier murky muscat muscular mushy mustached mustachioed mutant mute muzzling myriad nagging nahce naive
naked narrow narrower narrowest nascent nastier nastiest nasty nationalist nationwide natty natured naughtier naughty
nearby nearer nearest nearsighted neat neatest nebular needlelike needy negligent neighborly neo neophyte nerdy nervy
net nether nettlesome neuromuscular neutralist new newborn newer newest newfangled newfound newsworthy next nice nicer
nicest nifty niggardly nighted nightly nighttime nil nilpotent nimble nimbler ninefold nineteenth ninetieth ninth nise
nitpicking noble nobler noblesse noblest noconfidence nodular noisier noisy nonacid nonbanking nonbinding noncash
nonchalant nonchlorinated nonchurchgoing noncombat noncombatant noncommissioned noncompliant noncontract nondairy
nondefeatist nondefense nondescript nondiscriminatory nondoctrinaire nondollar nondrying nonequivalent nonexistent
nonfarm nonfat noninstitutionalized noninterest nonobservant nonpareil nonpartisan nonpaying nonperforming nonprofit
nonrecourse nonregulated nonresident nonsegregated nonsingular nonsocialist nonstandard nonstop nonunion nonviolent
nonvirulent nonvoting nonwhite nonworking northeastern northerly northern northernmost northwestern nosy noteworthy
nouveau nouvelle novelized nowbankrupt nubile nuclear nude nudist null numb numbing nutrient nutty oaken obdurate
obedient obeisant obese obligatory obliging oblique oblong obscene obscure observant obsolescent obsolete obstinate
obtuse oceanfront ochre octave ocular odd oddball oddest offbeat offcourse offhand offputting offshore oiled oily okay
ol old olden older oldest ole olfactory olive olivefaced omnibus omnipresent omniscient oncoming onepage onetime
oneyear ongoing online onrushing opalescent opaque open opinionated opportune opposite oppressed optimum opulent oral
orange orderly ornate ornery orney orphan orthodox ostrich othe other otherworldly ould outboard outbound outdated
outdoor outer outgoing outlying outmoded outright outsized outspoken outstanding outstate outworn oval overage overall
overbearing overblown overbroad overbuilt overcollected overconfident overcooled overcrowded overdeveloped overdrawn
overdressed overdue overeager overexploited overhand overhead overhyped overinsistent overjoyed overleveraged overlong
overloud overlying overnight overpowering overregulated overseas oversize oversized oversoft overstaffed overstored
oversupplied overt overtaxed overvaulting overweening overweight overwhelming overwritten overwrought oviform owing
own owne oxidized padded pagan pained painstaking painteresque pale palest pallid paltry pampered paneled panicky
papery parallel paramount paranoid parklike participatory particular particulate partisan passe passionate passthrough
past pastdue pastel pasty pat paternalist paunchy paved peacekeeping peaky pearly peculiar peelback pelting
penetrating penultimate peppery peppy peremptory perfect perforated perfumed perfunctory perk perky permanant
permanent perpendicular perplexed perplexing persecutory pershare persistent perspiring pert pertinent perturbed
perverse pestilent petite petrified petty petulant phantom phoney phony phosphorescent picayune pickier pickiest
pickled picky picturesque piddling pillared pimpled pimplike pinheaded pink pious piquant pique pistachio pithiest
pithy pivot placid plaid plain plainer plainest planar planoconcave platter pleasant pleasing pleated pliant plinking
plucky plugugly plumed plump plush pockmarked poignant pointy pokerfaced pokey polar policymaking polite polluted
polycrystalline polyunsaturated poor poorer poorest popular populist poring portly posh poshest posterior postgraduate
postride postwar potent potted powdered powdery practised praiseworthy preachy precise preconceived preconference
precrash precursory precut predatory predawn predominant prefab preferred pregnant preliterate premature premediated
premeditated premonitory prep prepaid preparatory preponderating prepositioning preppy prepubescent prepurchase
presale preschool prescient present presente preset pretax prettier prettiest prevalent prewar pricey pricier priciest
prickly priestly prim prime princely princesse principled pristine private privileged privvy privy profane proficient
profligate profound profoundest profuse prominant prominent promising promissory prone pronouncing proper
proportionate proportioned proprietory prostrate prosy protectionist protozoan protracted proud proudest proximate
prudent prurient prying pseudo pubescent publicsector puerile puffy pugh puissant punchy punctured pungent punky puny
pure purest puritan purple purported pursuant purtiest pushy puzzling quadripartite quaint quarrelsome quarterly queer
queerer queerest queued quick quicker quickest quicksilver quickwitted quiescent quiet quieter quilted quirky rabid
racist rackety racy radiant radioed ragged rainier rainy rampant ramshackle rancid random rangy rankest ranking rapid
rapt rare rarer rarest rarified raring raspberry rasping ratiocinating rationalist rationalized ratty raw rawboned
ready real realer realest rear rearmed recalcitrant recent recipient recombinant recondite reconstructed rectangular
rectilinear recumbent recurrent recut red redder redheaded redone redrawn redundant reedy refined reformer refractory
refreshed refreshing regionalism reground regular regulatory reinsurer relevant reliant reluctant reminiscent remiss
remote remoter remotest renowned repellent repentant replete repossesed repossessed republican repugnant requisite
reseller resilient resinlike resiny resistant resolute resonant resounding respiratory resplendent restuarant
resultant resurgent retail retaliatory retarded rethought reticent reticulate retro retrograde revelatory reverent
revisionist revolting rewarding rheumatoid ribald ribbed rich riche richer richest rickety rid rife rifled rightist
rightward rigid rimmed ringed ripe riskier riskiest risky ritzy roaringest robust rockbound rockin rocklike rocky
rococo rogue rollicking romantick roomier roomy rosier rosiest rosy rotten rotund rough rougher roughest roughhewn
roughshod roundabout rounder rousing routine rowdy rubbery rubicund ruddy rude rugged rummaging rumpled runaway runny
russet rusted rusting rusty rutted sacred sacrosanct sad saddened sadder safe safer safest saggy saintly salaried
salient sallow saltier salty same sanctified sandy sane saner sanest sanguine sapiens sappy sassy satisfactory
satisfying saucy sauterne savage savory savvier savviest savvy scalar scalloped scandalizing scant scanty scarce
scarcer scarcest scarlet scarred scary scathing scatterbrained scattershot scented scheming schizoid scholarly
scintillating scorched scraggly scrappy scratchy scrawny screechy screwball seaborne seafaring seamier seamy seaside
seasoned second secondbiggest secondhand secret sectionalized secular sedate seedy seeming segmented selfdamaging
semiarid semicircular semidrying semiliterate semimonthly semisecret senile senior sensory sentient separate
separatist sepia sequined serene serpentine servile sevenday seventeenth seventh severe severest sexist sexualized
sexy shabby shadier shadowy shady shag shaggy shaky shallow shallower shapely sharp sharper sharpest shatterproof
shaven sheared sheer sheeted shifty shiny shipshape shipwrecked shivery shocking shockproof shod shoddy shopworn short
shorter shortest shorthanded shortlived shortsighted shortterm showy shredded shrewd shrewder shrewdest shrill
shrunken shuttered shy sibilant sick sickening sicker sickle sickliest sickly sidelong sienna signatory significant
silent silken silky sillier silliest silly silvery similar similiar simple simpler simplest simplified sincere
sincerest sinewy single singular sinister siren sixteenth sixth sizenine sizzling sketchiest sketchy skiddy skilled
skimpy skinny slack slatted sleazy sleek sleepy slender slenderer slick slight slighted slighter slightest slim
slimmer slimy slinky slippery slipshod sloppy slouchy slovenly slow slower slowest sly small smaller smallest
smalltime smarmy smart smartest smashing smelly smoggiest smoggy smoky smooth smoother smoothest smudged smug snappy
snazzier snazzy sneaky sniffy snippy snooty snotty snowy snug soapy sober socalled socialist sodden soft softer
softest softwood soggy solar solarheated solder soldering sole solemn solid soluble solvent somber sombre
somersaulting somnolent soonest sooty sophisticated sopping sordid sore sorest sorrel sorrier sorriest sorry souled
sounder soundproof soupy sour sourdough southbound southeastern southerly southern southernmost southwestern sovereign
soviet spaceborn spanking spare sparkling sparse spavined specialized speckled spectacular speedier speedy spiced
spicy spidery spiffing spiffy spiked spirited splashy splendid splintered splotched spongy spookiest spooky sportiest
sporty sposed spotty sprightly sputtering sq squalid squared squarefoot squashed squashy squat squeaky squirmy stable
staggering stagnant staid stale stalwart staminate stanchest standard standardized standby standstill standup starchy
stark starker starstruck startling stately statesmanlike statewide statist statutory staunch staunchest steadfast
steadier steady steadying stealthy steamier steely steep steeper steepest stellar steoreotyped stereotyped sterile
stern steroid stewed stickier sticklike sticky stiff stiffer stiffest stiffnecked stilted stimulatory stingier
stinging stingy stinkin stippled stirling stocky stodgy stolid stonelike stony storied stormbound stormier stormy
stout straight straighter straightforward straitjacketed strange strangest strapping stratified stray streamlined
strict stricter strictest strident striking stringed stringent stringy striped strong stronger strongest stubble
stubborn stubby stuffy stultifying stumpy stunning stupefying stupid stupidest sturdiest sturdy stylized suable suave
subgross subjugated sublime submachine subminimum subordinate subpar subsequent subservient subsidized subsistent
substandard substantiated subsurface subtended subterranean subtle subtler suburban suburbanite subzero succinct
succulent such sudden sufficent sufficient sugared suhthuhn suject sulky sullen sultry sunbaked sunburnt sundry sunken
sunnier sunny sunshiny super superb supercharged superconcentrated superefficient superfast superhuman superior
supernatant superstrong supervisory supervoting supple supraventricular sure surefire surest surly surprising
surrealist surrogate svelte swampy swank swankier swanky swanlike swart swarthy swashbuckling sweaty sweet sweeter
sweetest sweltering swift swiftest swingy swivel swollen sylvan synchotron syrupy systemwide tabby taboo tacit
tackiest tacky tactile taffy talented talky tall taller tallest tame tamer tan tangent tangere tangled tangy tanned
tantamount tapered tardy tarpapered tart tastier tasty tattered taut tawdry tawny taxfree taxpaying teasing
technophiliac teen teenage teensy telltale temperate tempting tense tensile tenth tepid terrifying terrorist terse
testy textured theatergoing thermoforming thermonuclear thick thicker thickest thin thine thinner thinnest third
thirdquarter thirsty thirteenth thirtieth thorny thorough thoroughbred thoroughgoing thoughtprovoking thousandth
threadbare threefold threehour threemonth threetranche thrifty thrilling throaty throwaway thunderstruck thy tidy
tiered tight tighter tightest tightfisted tiled tilled timbered timelier timely timeworn timid tiniest tinny tiny
tippling tipsy tiresome titular toadying toilsome token tolerant tomblike toniest tony top topgrade topmost topnotch
torpid torrid tottering touchy tough tougher toughest towering tradedistorting tramp tranquil tranquilizing transbay
transborder transcendant transcendent transient transitory translucent transluscent transparent transverse travelled
treble treelike trenchant trendier trendiest trendy triangular trickier trickiest tricky tricolor trifling trimmer
tripartite triphosphopyridine triple tristate trite triumphant trodden tropho troubled troublesome troubling tru
truant truculent true truer truest trusting trustworthy tubercular tubular tumbledown turbulent turgid turquoise
tuxedoed twangy tweedy twelfth twelvefold twentieth twin twirled twirly twisty twofold twotiered typewritten uglier
ugly ulcerated ultimate ultra ultramodern ultravehement ultraviolet umber umpteenth unabashed unabated unable
unabridged unabsorbed unaccommodating unaccompanied unaccounted unaccustomed unacknowledged unaddressed unadited
unadjusted unadorned unadulterated unaffected unaffiliated unafraid unaided unalloyed unalluring unaltered unamended
unamortized unamusing unanalyzed unannounced unanswered unanticipated unappreciated unapproved unarmed unasked
unassisted unassuming unasterisked unattached unattended unaudited unauthorized unavailing unaware unbalanced
unbeknownst unbelieving unbent unbiased unbidden unbleached unblemished unblinking unblushing unborn unbound unbounded
unbridled unbroken unburdened unburned uncalled uncanny uncaring uncaused unceasing uncensored uncertain uncertified
unchallenged unchanged unchangedat unchanging uncharged uncharted unchecked uncivil unclaimed unclassified unclean
unclear unclothed unclouded uncluttered uncoached uncoated uncollaborated uncolored uncomforted uncommitted uncommon
uncompensated uncomplaining uncomplicated uncompromising unconcerned unconditioned unconfirmed unconnected
unconsolidated uncontested uncontrolled unconvinced unconvincing uncorrected uncounted uncountered uncousinly uncouth
uncut undamaged undated undaunted undecided undeclared undecorated undefeated undefined undelivered undepicted
underage underappreciated undercapitalized undercover underdeveloped underdressed undereducated underemployed
undergraduate underground underhanded underinvestigated underpaid underprepared underpriced underprivileged undersea
underserved undersize underwater underworked undeserved undetected undetermined undeveloped undifferentiated
undigested undiluted undiminished undisciplined undisclosed undisguised undisputed undisrupted undistinguished
undisturbed undiversified undivided undue undulating undying unearned unearthly uneasy unedifying uneducated unelected
unemployed unencumbered unending unenlightened unenticing unenunciated unenvied unequaled unequalled unerring
unescorted uneven unexamined unexciting unexercised unexpected unexplained unexplored unfailing unfair unfamiliar
unfelt unfenced unfertile unfettered unfilled unfinished unfit unfitting unfixed unflagging unflaky unflattering
unflinching unfocused unforeseen unforethought unforgiving unformed unforseen unfortunate unfounded unfree unfriendly
unfrozen unfulfilled unfunded unfunny ungainly ungallant ungentlemanly unglued ungodly ungoverned ungratified
unguaranteed unguided unhappiest unhappy unharmed unhealed unhealthy unheard unheated unheeded unheralded unhesitant
unhindered unhip unholy unhurried unhurt unidentified unified uniformed unilateralist unimpaired unimpassioned
unimpeded unimportant unimposing unimpressed unimproved unincorporated unindicted uninfected uninformed uninhabited
uninhibited uninitiated uninjured uninspected uninspired uninsured unintended uninterested uninteresting uninterrupted
uninvited uninviting uninvolved unionized unique unissued univalent unjacketed unjust unjustified unkempt unkind
unknowing unknown unlabeled unlamented unleaded unleavened unlicensed unlikely unlimited unlined unlinked unlisted
unlovely unlucky unmagnified unmanaged unmanned unmarked unmarried unmasculine unmatched unmeshed unmet unmodified
unmolested unmotivated unmoved unmurmuring unnamed unneeded unnoticed unnourished unnumbered unobserved unoccupied
unopened unopposed unorganized unorthodox unpacked unpadded unpaid unparalleled unpartisan unpaved unpegged
unperformed unperturbed unpicturesque unplanned unpleasant unplowed unplumbed unpolished unpopular unprecedented
unpremeditated unprepared unpromising unprotected unproved unproven unpublicized unpublished unpunctured unpunished
unqualified unquestioned unquiet unread unready unrealized unreasoning unrecognized unreconstructed unredeemed
unrefrigerated unregisterd unregistered unregulated unrehearsed unreinforced unrelated unreleased unrelenting
unrelieved unremitting unrepentant unreported unrequited unresolved unrestrained unrestricted unretouched unrewarding
unrifled unripe unrivaled unrolled unruffled unruly unsafe unsaid unsalted unsanctioned unsatisfactory unsatisfied
unsatisfying unsaturated unsavory unscathed unscheduled unscripted unseated unsecured unseemly unseen unservile
unsettled unsettling unshackled unshaved unshaven unshed unsheltered unshirted unsightly unsigned unskilled unsloped
unsmiling unsold unsolicited unsolved unsophisticated unsound unspecified unspectacular unspent unspoiled unspoken
unstained unstapled unstated unsteady unstilted unstimulated unstressed unstructured unstrung unstuck unsubordinated
unsubsidized unsubstantiated unsubtle unsung unsupported unsure unsurpassed unsurprised unsuspected unsuspecting
unswagged unswaggering unswerving untamed untapped untarnished untenanted untested unthinking unthreatening untidy
untimely untold untouched untoward untracked untrained untreated untried untrue untrustworthy unturned unused
unuttered unwanted unwarranted unwashed unwed unwelcome unwholesome unwieldy unwilling unwise unwitting unworn
unworthy unwounded unwrinkled unwritten unyielding upbeat upcoming upcountry upended uphill upland uplifting upmarket
upper uppermost upriver upscale upstanding upstate uptempo uptight upturned urban urbane urgent usable userfriendly
utmost utter uttermost vacant vagrant vague vaguer vaguest vain valiant valid varicolored variegated varitinted
vascular vast vaster vaulting vaunted vehement vehicular veined vellum velvety ventricular venturesome verdant vermeil
vermilion versatile vertebrate vesicular vexing viable vibrant vibratory vicelike vigilant vile vintage violent virgin
virile virtuoso virulent viselike vivid volatile voluble vulgar vulpine wacky wainscoted walled walloping wan wanton
warlike warm warmer warmhearted warrent warty wary waterlogged watery wavy waxen waxy wayward weak weaker weakest
weakwilled wealthier wealthiest wealthy wearisome weary weatherbeaten weatherproof wee weeklong weekly weighted
weighty weird weirdest welcome wellknown wellplaced wellrun westbound westerly western wet whacky whalesized wheellike
whipsaw whiskered whiskery white whitecollar whiteface whitehaired whitened whitewalled whole wholehearted wholesale
wholesome wholewheat whooosh whooping whopping wicked wide widegrip wider widespread widest wifely wiggier wild
wildest willing willinge willowy wilted wily winded windswept windy winningest winsome wintry wireline wiry wise wiser
wisest wispy witching witchy withered witty wobbly woebegone womanly wont wooded wooden woodland woodsy woolen woolly
woozy wordy workmanlike worldly worldwide wormy worrisome worse worst worsted worth worthier worthiest worthwhile
worthy wouldbe wrenching wretched wrinkled wrong wry yearago yearearlier yearling yearlong yearly yeller yellow yongst
young younger youngest younguh yummy zany
""",
    "n": """
academician acccounting accenting accounting accrediting accrual acquittal acrylic actuary additive adjective
adjourning admiral adventuring adversary advertising aerosal agrochemical airspeed alternative amassing anesthetic
angelfish anguish animal anniversary anomaly antibiotic anything apothecary appeal appeasing appraisal approval
archive arithmetic armful arming arrival arsenal arsenic ascetic assembly attic attitudinizing auctioning auditing
aviary babbiting backtracking baking balancing ballooning balloting banking barbarian barbital bargaining barnsful
bartering basting bathing baying bayly bedding beehive beggary begining beheading belching belly bellyaching belting
beneficiary bestiary bestowal betrayal bicentennial bickering bicycling bidding biking billing binding binomial biped
blackening blacking blacklisting blemish blessing bloating bloodshed blowfish bluefish bluestocking bluing boating
bodybuilding bombing booking bookkeeping bootlegging borrowing bottling boundary bowling bowstring boxing brainwashing
brawling breathing breed brewing bricklaying briefing broadcasting budgeting buffetting bugging building bully
burglary burial butchering butterfly cabal callipygous camping canal caning canning capillary capital cardiomegaly
carloading carnival carousing carpal carpeting catering catfish cathedral caving ceiling centennial cereal chairing
charcoal charting cheating cheerleading chemical chinning christening cladding clanging cleaning cleansing cleric
clerking clinic clinician clipping clocking clothing clouding clowning coaching coating coddling codfish coding
collateral coloring comedian commentary commissary commissioning composting conditioning confessional congratulating
coning consulting contracting cooking cooling copying cornmeal corollary corporal corral costcutting costuming
cottonseed counseling counteroffensive counterprogramming counterproposal countian couponing couscous cowling
crackling craving credential crediting creed critic croaking crucible crystal curling cushioning custodian cycling
cynic dancing darling daybed daydreaming deathbed debunking decal decimal decisionmaking decking decorating
deficitcutting delinking delisting demonizing denial depositary derring dervish detective dialectic dickering
dictionary dieting dining directive disapproval disassembly discounting discrediting disincentive dismissal dispensary
dispersal displacing disposal districting diuretic doctoring documentary doweling downgrading drenching dressing
dressmaking drilling drinking drubbing drugtrafficking drumbeating duckling dwelling dyeing earful earring
eavesdropping ecliptic editing editorial electrician electroplating embalming emissary enameling engineering engraving
enrolling enslaving epidemic equalizing equivocating espousal estuarian estuary etching ethic eutectic evening
everything execuitive executive exeuctive expletive expunging eyeful fabric factoring fainting fairing family fanatic
farming fastening featherbedding feeling fellowfeeling fencing festival fetish fiddling fielding filing filly
filmmaking finagling financing fingerprinting finial firebombing firefighting fireproofing fireweed fishing flavoring
flaxseed fledgling flooring flouting flowering flushing fluting foaming folly footing foraging foreboding forecasting
foregoing forwarding fouling founding foundling framing franchising franking freelancing frescoing frolic frosting
fudging functionary funding funeral furbishing furnishing gadfly gaging gambling gaming gardening garlic garnish
gassing gathering gelding gentian gerrymandering ghostbusting gibberish gilding ginning glossary gnawing goldfish
golfing graining granary grating greed greeting griping grizzly grooming grouping guardian gully gunloading guzzling
hairtonic handful handling handwriting harrumphing harvesting hashing hashish hatching hatred healing hearing heating
herring hijacking hillbilly hissing historian hitching hoarding hoisting homebuilding homecoming homeshopping
honeymooning honorific horseradish hospital hotbed housebreaking housecleaning houseful housekeeping housing humming
humped hunting hyperventilating hyperzeal illogic imaging improvising incentive indexing indoctrinating infighting
infinitive infirmary initiative inking inkling inning integral interlining intermediary interval intitiative invective
invoicing itinerary jamming jawboning jelly jellyfish jogging journal judiciary junketeering keening kenning
kidnapping landing landscaping laundering lawyering laxative leaching leasing lending lessening lettering leveling
librarian library licensing lighting lightning liking listing littering loading loathing loblolly locomotive lodging
logging logic loitering longing looting lopping machining madrigal madrigaling magic magician mailing malfunctioning
mammal maneuvering manuevering manufacturing mapping marbleizing marketing marketmaking marshal marshalling
matchmaking material mathematician mating matting meaning meatpacking mechanic medal meeting melancholy memorial
memorizing merchandising merchantbanking meridian merrymaking messaging metal metalworking metaphysic methylglyoxal
midmorning milling mineral mining mischarging misreading missive mistrial misunderstanding modeling molding monitoring
monopoly monosyllable montgolfing moonlighting mooring morning mortaring mosaic mothballing motive moulding
mountaineering mouthful mudslinging mugging multiplexing mural mushrooming music musician narrative necking
nestbuilding nestling networking neurasthenic newlywed newsgathering nonogenarian nosebleed nosedive nothing numeral
nursing oatmeal objective obsidian obstetrician offal offering official offing offspring oilheating oilseed oligopoly
opening opportuning ordeal outing outpouring outstripped overbuilding overcrowding overdrive overeating overfunding
overgrazing overharvesting overspending overstraining oversupply packaging padding paging painting pairing pandemic
paneling panic panoply parable paragraphing paralegal parceling parenting parish parking parliamentarian parting
patenting peacemaking pedestal pediatrician penitentiary periodical perspective perusal petrochemical petting phenolic
philharmonic photofinishing phrasemaking phrasing physician picketing picnic pigeonholing piloting piping planking
planning plastering plastic playwriting plenipotentiary plumbing plundering pocketful poisoning politician politicking
polling polynomial poppyseed portal portering portrayal posturing prancing preaching preprinting prerogative
presorting pricecutting pricing princpal printing printmaking proceeding processing processional proessional
profittaking programing programming proposal publishing pudding pummeling purhasing quadric quandary quelling
quenching quetzal quisling racketeering radish railbed railbiking railing rally rambling rapeseed rapping rascal
rating rationing reading reappraisal reasoning rebuttal recital recitative reckoning recording recordkeeping recycling
redfish referral refinancing refining refocusing refueling refusal regrouping rehearing rehearsal relic relicensing
relish relisting reliving remarrying removal rendezvous renewal reordering repainting repeal reply repositioning
representative repricing reprisal reproval republic reroofing restructuring retailing retelling retouching retraining
retrenching retrial retrieval retrofitting retrospective revaluing reversal revival reworking rewrapped rhetoric
ribbing rifling rigging rinsing rioting ritual roadbed roadbuilding robing rocking rodding roleplaying romanticizing
roofing roomful rowing rubbish rubric ruffian ruling rustling sabbatical safekeeping sailing salary sampling sanctuary
sanding sanitizing sapling sassing sawing scaffolding scandal scanning scapegoating scheduling schmoozing schooling
scoffing scoped scorekeeping scowling screed screening scribing scrubbing sealing seasoning seating seaweed secretary
sedative seedbed seminarian seminary sentencing septuagenarian sequestering servicing sewing shading shadowing
shareholding shaving shearing sheathing sheeting shellfish shelving shielding shimming shipbuilding shoestring
shooting shoplifting shopping shortcoming shortcovering shred shrieking shrimping sibling siding sifting sighting
sightseeing signal sinning siting sizing skeptic skiing skinning skirmish skirmishing slaying sledding sleuthing
smattering smoking sniping snorting soldiering something sourcing souring sowbelly sowing spacing speechwriting speed
spelling spending spiral splitting sponging spoonful spraying spring sprinkling squabbling squeaking staining stapling
statistic statistician statuary steed steelmaking steering sterling stiffening stitching stockpiling storytelling
string stroking stumping styling subcontracting subsidiary sudsing summary supply surfing survival swearing sweetening
swooning swordfish syllable tablespoonful tactic tally tanning taping teaching technician telemarketing telescoping
televising tenting terminal testing thanksgiving theologian theorizing thirtysomething thrashing threshing tiering
timetable timing tinkering tinting tonic topic toweling trading traffic trafficking training transactionstructuring
trashing trespassing trial tribunal triennial trouncing trucking tubing tumbleweed tunic turntable tweed typesetting
typewriting typing underbedding underbelly underbracing undergirding underling underpinning undersecretary
understanding undertaking underwriting undoing unfrocking unraveling unsealing unwinding upbringing upheaval uprising
upswing varityping varnish vassal vegetable veiling veining vending ventilating veterinarian videoconferencing
vocabulary voting wagering warehousing warming warning waterproofing watershed waterskiing waxing weakling
weaponsmaking weathering wedding weeked weighting welding wellbeing wellspring whaling wheeling wherewithal
whipcracking whipsawing whoring wignapping winnowing wiretapping wiring withdrawal withholding woodgraining woodshed
woodworking wording workaholic worktable worshipped wrondgoing wrongdoing yachting yearning zoning
""",
    "o": """
aber aboard about above absentia abt across adieu aeterna aeternitatis after against agin agricolas agricole
agriculteurs ah aha ahdawam ahem ahs aikido aku alai alas albeit alia all along alongside alors alright altho although
amen amici amid amidst amigo among amongst amor amours an and andrenas annee anomie another anti any anyways
apparatchiks appellant april aquam arak armata around as assai astride at atop att au audivi auf augen aux avant avec
avions aw babbino baguette bam bc becase because beefore before behind behynde bel belle below beneath beside besides
besuboru between bevor bewteen beyond bi bieber bien bijouterie billion biwa bois boite bolognaise bon bona bono
boodleoo both bouanahsha brah bruddah but by ca cachexia cain can cannot canto carne caro cathedra celtics ceteras
chambre chansons chanter chantier chatte chevaux chicago chien chimiques choring chris cinq cito colde colles
comandancia confreres conquete contendere cookoo cordon corporis corteggiamento coudn could couldnt courant coureurs
couture cristata culpa culpas culte curiae cus cuz cytokine da damm dammit damnit dans danseur dat de decisis dei deja
dejeuner dejeuners del delenda delicti delicto delle demographiques der deras des despite despues deux dey di diapiace
dicendi diddle diem difficile dis dites doi dolce domi dthat du duces duh during each eh eight eighteen eighty ein
eine either electriques eleven em emeriti en enfant english enquetes er ere erembal eromonga esprit esse est et etc
etes every ewww ex except extremis faciunt facto faim famille fastigheter fauteuil faux favore femme fer fervente
festivus fiche fide fifteen fifty fille filles firma five flagrante fml fo foh for forisque forma fortiori forty four
fourteen franca frau frise from fuer gai galbula garde gee ghazal ghazals ghilianii glasnost goddamit goddammit
goddamn golly goody gosaimasu gosh goutte gouverne grata gweilo gweilos ha habe haec haha hahah hahaha halloween haole
haute he heelsthe hehe hello her hers herself heute hey hi him himself hir his hisself hmmm ho hoc hoodle hors how
howdy howe hubba huh hundred hym hys hytt if iight iit in infinitum infra inside insomma intellectus inter interessant
interne into ipso ist it its itself iuvabit jai je jeunes jk jkaay joie jonron jour jua jure juste justin
kaffeeklatsch kali kanji karaoke kava keddah keine kerygma ketorolac khan khaneh kimchi kimono kimpap kisha koan
kotowaza kwon la lacheln lahk lak lakers lana lange lanzador le lebron leitmotiv les lest lex like lingua liste
listeria livres lmao lmaoo lmfao lo loco lol lui lutihaw ma macbook machikin mah maht mai mais maitre maitres maku
marcato markka mart masse matinals matryoshka may maya maye mayst me mea mecum medicinalis mee mei melanderi mem meme
meminisse merveilleux messieurs methode miami might mighta million minus mio miuchi modus moi momentwhen mon monde
monocytogenes montgolfiere morgen mot mots mujahideen mus must musta my myn myne myself na naczelnik nah
narcotraficantes nary natch naw nd ne near negro negroes neige nein neither neoplasia ngandlu nine nineteen ninety no
noir nolens nolle nolo nomenklatura non nope nor norske notwithstanding nous nouveaux novo nuper nyet objets och
octillion oeufs of off officio oh oink ok olim omg omnia on onct one oneself onto oohs oops op optimo or oratio ordo
osf ought oughta oui our ours ourselves out outside outta over overallotment ownself pacem papiers parentis pas patria
pavian pax peccavi per perestroika petit petits pilote pip plus pointe poivre pokeneu politique portant pratakku
pretreatment priori pro prorata prossed putains qua quadrillion quam que qui quibusdam quid quintillion quo quok
raison rapidement rata ratcheting realismo recit regi reipublicae retablos rigueur ritorno roi rouge ruh sacadolares
sacrificium salutaris samovar samurai sana sanctorum sanctum sanitaire santos sarakin sayonara scrutin se seduzione
seisho semper senioritatis septillion seven seventeen seventy sextillion sha shall she sho shoji should shouldda
shucks shuld shulde sieben sigue silvas simpliciter since sind sine sinkt situ six sixteen sixty sl some sommelier soo
sou soubriquet specie sportif statu stfu strafe streptokinase sunt sur surimi sweathruna sympathique synce tae tam
tecum ten terra terram territoire texas th tha than that thatt the thee thees thei their theirs them themselves
thenceforth there these thet they thirteen thirty this those thou though thousand three through throughout tht thum
thuringiensis tiefes til till titre to toronto toto toward towardes towards traditionnel translatorfor trillion trop
tsk tultul twelve twenty twitter two tyrannis udon ugh uh uhhu um un unagi und under underneath une unless unlike
until unto up upon uppon ur us vade valeur van velociter verboten verstrichen versus via vide vielleicht vincit vis
visrhanik vitro viva vivre voir volens von vopos vos voulez vous vrai vs vue wat we whaddya whammo what whatever
wheare when whence whenever wher where whereas whereby whereever wherein whereupon wherever whether which whichever
while who whodunnit whoe whoever whom whose whosoever why wiederum wil will willya wilt with withal within withing
without wo wod wold wolde wooo would woulda wow wtf wth wud yall yassuhs yay ye yeah yes yess yff yo yore yori you
your yours yourself yourselves youtube yu yuh zaiteku zero zilch zillion zim zing zounds zu zur
""",
    "r": """
aback abed ably aborning abreast abroad abroade adrift afar afield afire afloat afoot afoul afresh afterward
afterwards aftuh again agayne ago aground ahead ajar alike almost aloft alone aloud alreadeh already also altogether
always amok anew anyhow anymore anyplace anytime anyway anywhere apace apart apiece ashore aside askance askew asleep
astray asunder away awaye awhile awry aye back backstage backward backwards barefoot befoh beforehand behahn bluntest
circa clockwise crossways crosswise darned deathward dimmer doubtless down downhill downright downstream downwind
drearier duly earlier eastward edgewise else elsewhere enough enroute even eventshahleh ever everywhere extempore
faier far farther fast faster fifteenfold firmwide firsthand forever forth forthwith forward forwards fourfold fro
frothier furiouser furthermore grevouselye grimmer halfway halfways headlong hence henceforth here hereabouts
hereafter hereby herein hereinafter heretofore hereunto herewith hither hitherto homeward homewards homologous however
howsomever idly inasmuch indeed inland insofar instead inward irrespective jist jus just kinda later lengthier
lengthwise likewise lonelier longer marketwise maybe meanwhile midmonth midway moreover most nawt nay neater never
nevertheless nigh nonetheless north northward northwest not nott now nowadays nowhere offstage oft often oftener
oftentimes once onleh only onscreen onward onwards ornraier otherwise outdoors outward overboard overland perchance
perforce perhaps piecemeal piecewise plumb presto pretty prior pronto prouder quintuple quite rather regardless seldom
sevenfold sic sideways sidewise sixfold skyward smack smarter so sofar someday somehow someplace sometime sometimes
somewhat somewhere somewheres soon sooner sooo south southeast southward southwest stepwise still stomachwise
straightway supra tenfold thar then thence ther thereabouts thereafter thereby therefor therefore therefrom therein
thereof thereon thereto theretofore thereunder thereupon therewith thither thrice thruways thus together tollways
tonight too truley twice twise unawares underfoot underway upfield upright upside upstream upward upwards verbatim
verie versa very well wen westward whatsoever whereof widthwise wus yet yon
""",
    "v": """
abandon abandons abate abates abdicate abhor abhorred abide abides abolish abort abound abounded abounds abridges
abrogate absented absolve absolved absorb absorbedthe absorbs abstain abstained accede acceded accelerate accelerates
accentuate accentuates accept accepts acclaims accommodate accommodates accomodate accompanies accompany accomplish
accomplishes accounted accredited accrue accrues accumulate accumulates accuse accuses accustoms ached achieve
achieves acknowledge acknowledged acknowledges acknowleged acquaint acquiesce acquiesced acquire acquires acquit acted
activate actuate adapt adapts add added adds adduce adhere adheres adjoined adjoins adjourn adjourned adjourns
adjudicate adjust adjusts administer administers administrate admire admired admires admit admits admitted admonished
adopt adopts adore adored adores adorn adorns adsorbs adulterate advanced advertise advertises advise advises aerate
aerates affect affects affied affirm affirmed affirms affix afflict afflicts afford affords aggravate aggravates
agitate agitated agonize agonized agonizes agree agreed agrees ai aims aint airmailed alerted alerts alienate
alienates align allay allege alleges alleviate alleviates allocate allocates allot allow allows alluded alludes
alphabetized alter alternated alternates alters am amalgamate amass amasses amaze amble ambled ambushed amend amortize
amounted amplifies amplify amuse analyze analyzes angers animates annexed annihilate announce announced announces
annoy annoys annulled anoint ansuh answered antagonize anticipate anticipates apologize apologized apologizes appall
appalls appealed appear appeared appears appease append applaud applauded applauds applies apply appoint appoints
apportion appraise appreciate appreciates apprehend approached appropriates approve approved approves approximates
arbitrate arbitrates archaized are argue argued argues arise arises arose arouse arouses arraigned arrange arranges
arrive arrived arrives arrogate ascend ascended ascertain ascribe ascribes ask asked asks aspire aspired aspires
assail assails assassinate assaulted assemble assembles assented assert asserted asserts assess assesses assign
assigns assimilate assist assists assuage assume assumes assure assures astound astounds ate atone attach attaches
attain attained attains attempted attend attended attends attest attests attract attracts attribute attributed augment
augur augurs authenticate authorize authorizes automate automates availed avenge averaged averred avert averts avoid
avoids await awaited awaits awaken awakens awes awoke babbled backdated backfire backfired backfires backflips
backpedal bade badgered baffle bagged bail bailed bakes balk balked balks banged banish banishes banked bankroll
bankrolled bankrupts bannnnnng bared bargained bargen barked barks bashed basked bathe batted battled bawled bayed be
bear bears beat beats beautify beavered became beckon beckoned beckons become becomes becometh bedevil beefs befall
befell befits befriended befriends befuddled befuddles beg began begat beget begets begged begin begins begot begrudge
begs beguile behave behaved behaves beheaded beheld behold beholds behooves belched belie belied belies believe
believed believes believeth belittle bellowed bellows belong belonged belongs belted bemoan bemoaned bemoans bend
benefited bent bequeath beseech besets besiege besmirch besmirched bespeak bespeaks bestow bestows bethought betide
betray betrays betrothed bettered bevel bewail beware bewilders bide bifurcate bilk billowed binds bioengineer birdied
bite blabbed blabs blacklist blame blamed blames blanketed blared blares blasphemed blasted blazed blazon bled bleed
bless blest blew blink blinked blinks bloomed blossom blossomed blotted bludgeon blundered blunt blunted blunts
blurted blushed blustered boarded boast boasted boasts bobbed bode boded bodes bog bogeyed bogged boggled bogs boil
boils bolster bolsters bombard bombarded boo boobify booed boomed boost boosted bore borrow borrows bother bothers
bought bounce bounced bounces bowed brag bragged brags brandished brandishes braved breached break breakfasted breathe
breathed breathes brews bribed brighten brightened brightens brimmed bring brings bristle bristled bristles broach
broaden broadens brok broke brooded brooked browbeat browse brushed brynge bucked buckle buckled budded budge budged
build builds bulged bulked bulks bulldoze bullied bullies bumble bump bumped bungled bunked buoy burbles burgeoned
burn burne burrowed bury bushwhacked busied buttress buy buys buzzed bye bypass cabled cackled cadge cajole calcified
calculate calculates calibrates call calls calmed came campaigned camped cancel cancels cannibalize cantered
capitalize capitalizes capitulated capped captioned capture captures cared careen careened cares caress caressed carp
carps carried carries carry carted carve carves cascaded cascades cased cashed castigate castigates casts catapult
catapulted catapults catch catchee catches catechize categorize cater catered caters cauterize cautioned cautions
caved cavort cavorted cease ceased ceases cede ceded celebrate celebrated celebrates censor censured centralize
certifies certify chafe chafes chained challenged chanced chandelle chanted char characterize characterizes chastened
chastised chastises chatted chattered cheapens cheat cheats cheere cheered cherish cherishes chew chewed chide chides
chimed chimes chintz chirped choke choked choose chooses chop chortled chortles chorused chose christen christened
chronicled chronicles chucked chuckled chug churn churned churns cipher circled circulate circulated circulates
circumvent circumvents cite cited cites civilize claimed clambered clamor clamored clamors clamp clamped clanged
clapped clarifies clarify clasped classifies classify clattered cleans cleanse cleansed clears cleave clench clenches
clicked climaxed climb climbed climbs clinch clinched cling clings clinked clobber clobbers clog clogs clomped close
closed closes clothe clucked clucks clung clutched cnt coalesce coalesces coasted coax coaxes cocked coddle
codetermines codifies coerce coerces coexist coextrude cohere coiled coincide coincided coincides collaborate
collaborated collaborates collapsed collapses collect collects collided collude colluded colonized combed combine
combines come comes comest cometh commanded commawnded commemorate commemorates commence commenced commences commend
commends comment commented commercialize commiserate commit commits commoditize communicate communize commute compare
compares compel compels compensate compensates compete competed competes compile compiles complain complained
complains complemented complements completes complicate complicates complies comply comport comported compose composes
comprehend comprehended compress comprise comprises compute computerize computes conceal conceals concede conceded
concedes conceive conceives concentrate concentrates conciliate conclude concluded concludes concoct concur concurred
concurs condemn condemns condense condone conducts confer confers confess confessed confesses confide confided
confides confine confirm confirmed confirms confiscate conflicted conform conforms confound confounded confront
confronts confuse confuses congeal congealed congratulate congregate congregated conjure conjures connect connects
connote connotes conquer consented conserve conserves consider considers consign consigned consigns consist consisted
consists console consoled consolidate consolidates consorted conspire conspired conspires constitute constituted
constitutes constrain constrains construct constructs construe consult consume consumes contain contained contains
contaminate contemplate contemplates contemporize contend contended contends continue continued continues contracted
contradict contradicted contradicts contravened contribued contribute contributed contributes contrive convene
convened convenes converge converged converse convert convey conveyed conveys convince convinces convulsed cools
cooperate cooperates coordinate cope copes corrects correlate correspond corresponded corresponds corroborate
corroborated corrode corrupts cosponsors coste coughed counsels counteract counterattacked counterbalance
counterchallenge countercharged countered counterprogram countersued cover covers covet covets cower cracked crackled
crackles crams crank cranked crashed crave craves crawl crawled creaked create creates creep creeps cremate crept
cried criminalize crimp crimps cringe cringed cripple crisscross criticize criticizes croaked crochet croon crooned
croons cropped cross crossed crosses crouched crouches crowed crucified crumble crumbled crumbles crunched crushes
crystallize crystallized cuddled cued cull culminate culminated culminates cultivate cultivates cumulate cupped curb
curl curled curry cursed curtail curtails curtseyed cut cya dabbed dabble dabbled dabbles dabs dally damed dammed damp
dampen dampened danced dangle dangled dangles dare dared dares darken darkened darted daubed daunt daunted dawdled
dawned dawns daydreamed dazzle dazzles dd deactivates debunk debuted debuts decamped decapitalize decays deceive
deceives decelerate decentralize decertify decide decided decides decipher deciphered declaimed declare declared
declares declined decode decompose decomposes decorate decreased decreed decribed decried decries decry dedicate
dedicates deduce deduces deduct deem deems deepen deepened deepens defaces defaulted defected defend defended defends
defer defers defied defies defile defiles define defines deflate deflated deflect deflected deflects defraud defrauded
defray defuse defy degenerated degenerates degrade dehumanize dehydrate deigned delete deliberated delights delimit
delimits delineate delist deliver delivers delivre delude delve delves demanded demeans demilitarize demobilize
democratize demolish demonize demonstrate demonstrates demoralize demoralizes demur demurred demurs demythologize
denies denigrate denote denotes denounce denounced denounces dented denude deny depart departed departs depend
depended depends depict depicts deplete depletes deplore deplored deplores deploy deport depose depreciated depress
depresses deprive deprives derail derailed deregulate deride derided derive derives descend descended descends
describe describes desecrates desegregate deserve deserved deserves designate designates desist desisted despaired
despairs despatched despise despised despises dessier destabilize destabilizes destroy destroys detach detain detect
detects deter deteriorate deteriorates determine determines deters detest detested detests detonate detoured detoxify
detract detracts detribalize deuterated devalue devalued devastate develop develops deviate deviated deviates devise
devises devote devotes devour devours deworm diagnose dialed dicate dicker dickered dictate did didn didnt die died
dies differ differed differentiate differentiates differs diffuses dig digest digitizes dignifies dignify digress digs
dilate dilates dilute dilutes diminish diminishes dine dined dines dipped directs disable disabuse disaffiliate
disagree disagreed disagrees disallow disallowed disappear disappeared disappears disappoint disappoints disapprove
disapproved disapproves disarm disassemble disassembled disassociate disassociated disavowed disband disbelieve
disbelieved disbelieves disburden disburses discard discern discerns disclaimed disclaims disclose discloses discolors
discomfit disconcert disconnect discontinue discourage discourages discover discovers discredit discriminate
discriminated discuss discusses disdains disembark disembarked disengage disentangle disfigured disgorge disguise
disguises dishearten dished disintegrate disintegrated disliked dislikes dislodge dislodged dismantle dismantles
dismember dismembered dismiss dismissed dismisses dismounted dismounts disobey disown disowned disparage disparaged
dispatched dispel dispell dispense dispenses disperse displace displaces displeases dispose disposes disprove
disqualify disregarded disrobe disrupt disrupts dissected dissects disseminate disseminates dissented dissipate
dissipates dissociate dissociates dissolve dissolves dissuade dissuaded distil distills distinguish distinguishes
distort distorts distract distribute distributes distrusts disturb disturbs ditched dithers dived diverge diversify
divert divest divide divides divulge do doan dodge dodged does doesnt dole doled doles domesticates dominate dominates
don donate donates donned dons dont dost doth doubled doubted douse doused dovetail dovetails downed downgraded
downplay downplayed downplays downsize dozed dragoon dragooned drags drahve dramatize dramatizes drank draped draw
drawled draws dreamed dreamt dredged dredges drew drewe dribbled drifted drifts drinkin dripped drips drooled droop
drooped droped dropped drops drove drown drowns drum drummed druncke druther dubs ducked dueled dug dulls dump dumped
dumps dunked dunks dunno dupes duplicate duplicates dwarfs dwell dwells dwelt dwindle dwindled dwindles earmark earn
earned earns ease eased eases eat eats eavesdrop ebbed ebbs echoed eclipse eclipsed economize edged edified edit
editorialize edits educate effaces effecte effectuate effloresce ejaculated eject eke eked elaborate elaborates elapse
elapses elect elects elevate elevates elicit elicits elide eliminate eliminates elongate eloped eluded eludes emanated
emancipate emasculate emasculated embark embarked embarks embarrass embellish embezzle embezzled embodies embody
embossed embrace embraces embroider emerge emerged emerges emigrate emigrated emit emits emote emoted empathize
emphasize emphasized emphasizes emphaticize employ employs empower empowers empties emulate enable enabled enables
enact enacts encamp encapsulate encased enchant encircle encircled encircles encloses encompass encompasses encourage
encourages encroach encroached encumber endanger endeared endeavored ended endorse endorses endow endows endure
endured endures energize energizes enforce enforces engage engender engenders engrave engraves engulf engulfs enhance
enhances enjoin enjoy enjoyed enjoys enlarge enlarges enlighten enlist enlisted enlists enliven ennumerated enquired
enraptured enrich enriches enroll enshrouds enslave ensnare ensue ensued ensues ensure ensured ensures entail entailed
entails enter entered enters entertain entertains enterteyned enthrones enthuses entice enticed entitle entitles
entreat entreated entrench entrust enunciate enunciated envied envisage envisaged envisages envision envisioned
envisions epitomize epitomizes equaled equalize equals equate equates equip equips eradicate erase erases erect erects
erned erode erodes err errs erupt erupted erupts escalate escape escaped eschew eschews escorted escorts espouse
espoused espouses essayed establish establishes esteemed etch etched eulogize eulogized evacuate evade evades evaluate
evaluates evaporate evaporated evaporates evens eventuate evict eviscerate evoke evokes evolve evolves exacerbate
exacerbates exacted exacts exaggerate exalt examine examined examines exasperate excavate exceed exceeded exceeds
excel excelled excels excised excite excites exclaim exclaimed exclaims exclude excludes excorciate excoriate
excoriated excrete execute executes exemplifies exemplify exempts exert exerts exhaled exhort exhorts exhume exist
existed exists exited exonerate exorcise expand expands expect expects expedite expel expend expends experimented
expire expired expires explain explained explains explode exploded explodes exploit explore explores expose exposes
expounded express expresses expunge extemporize extend extends extenuate exterminate extinguish extolled extols extort
extorted extract extradite extrapolate extrapolates extricate exude exuded exulted exults eyed fabricate fabricates
faces facilitate facilitates fade fail failed fails fainted falls falsify falter faltered falters familiarize fancied
fancies fanned fantasize fared farmed fascinate fascinates fasten fastens fathered fathom fatten favorited favors
faxed faze fazed feared federalize feeds feel feels fell felt fend fended ferret ferreted ferrets ferried fester fetch
fetched fetches fete feted fetishize feuded ffreind fielded figger figgered figured filched file fill fills find finds
finessed fingered finish finished finishes firmed fisted fit fits fix fixtured fizzes fizzled fizzles flagged flailed
flamed flanked flapped flared flashed flatten flattens flatter flatters flaunt flaunted flaunts flay fled flee flees
flew flexed flicked flickered flied flies flinch flinched flipped flips flirt flirted flit flng float floated floats
flocked flog flogged flopped flops flounce flounder flounders flourish flourished flout flowed flubbed fluctuate
fluctuated fluctuates flung flunk flunked fluoresces flurried flushes fluttered fly focuses foisted fold follow
followed followeth follows foment fomented foments forbad forbade forbid forbids forbore forborne foreclose forego
foreknown foresaw foresee foresees foreshadow forestall foretell forfeit forgave forge forges forget forgets forgit
forgive forgo forgoes forgot formalize formalizes formulate formulates forsake forsakes forswears forswore fortify
foster fosters fought fouled found foundered founds fraternize fraternized frees freezes frequented frequents fret
frets fretted frighten frightens fronted frosted frown frowned frowns froze frustrate frustrates fuck fudge fudged
fulfill fulfills fulfull fulminate fumbled fumed fumpered functioned funnel funneled furled furnish furnishes
furthered furthers fusses fuzzed fy gained galvanize gaped gapped gardened garlanded garner garnered gasconade gasped
gather gathered gathers gauges gave gazed gazes gels generalize generate generates germinate gesticulated gestured get
gether gets ghosted giggled gild gim gird girded girds git give gives giveth glamorize glanced glared glares gleamed
glean gleans glide glided glides glinted glistened glittered gloat gloated gloats glommed glorifies glorify gloss
glossed glowed glowered gnash gnaw gnawed go goaded gobbled gobbles godamit goes goofed googled gore gorged got gotcha
gotta gouge gouged govern governs grab grabbed graced grapple grappled grapples grasp grated gratify graunt gravitates
graze grazed greased greet greeted greets grew grimaced grind grinds grinned gripe griped gripped groaned groans grok
grokked grope groped grossed grosses grouse groused grouses grovel grovels grow growled growls grows grumble grumbled
grumbles grunt grunted gruonded guess guessed gulped gush gushed gushes guttered guzzle guzzled guzzles gyrate gyrated
hacked had hafta haggle hailed hails haint halogenated halve hamper hampers hamstring handcuff handed handle handles
hang hangs happen happened happens harangued harass harassed harden hark harmonize harms harped harry harshened has
hast hasten hastened hastens hate hated hates hath hauled haunt have havent hawked heal hear heare hearest hears heats
heaved hedge heed heeded heeds hefted heighten heightens heisted help helped helps herald hesitate hesitated hesitates
hev hewed hews hibernate hid hide highlight highlights hiked hinder hinders hinge hinted hire hires hissed hit hobble
hobbles hobnob hoist hold holds holler hollered hollers holstered homered homogenize hone honeymooned honk hooted
hoped hopes hopped hops hopscotched hounded hove hover hovered hovers howled huddled huffed hugged humanize humiliates
hummed hums hung hunker hunts hurdled hurl hurled hurls hurried hurries hurtled hurts hustle hustled hustles hyped
hypothesize identifies identify idk idolize ignite ignited ignore ignores illuminate illuminates illumine illumined
illumines illustrate illustrates im ima imagine imagines imbibe imitate imitates imma immigrated impair impart imparts
impede impedes impels imperil impersonates impinge implement implicate implies implore implores imply impose imposes
impound imprecates impress impresses imprint imprison imprisons improve improves improvise improvised improvises
impugn impute inactivate inactivated incanted incarcerate incepted inched incise incite include included includee
includes incorporate incorporates incubate inculcated incur incurs indemnify indicate indicated indicates indict
individuate indorsed induce induces indulge indulged indulges industrialize infect infer inferred infest infests
infiltrate inflame inflate inflates inflict inflicted inform informs infringe infringed infringes infuriate infuriated
infuse ingest ingested ingratiate inhabit inhabits inheres inherit inherits inhibit inhibited inhibits initialed
initiate initiates inject injects injure injures innovate innovated inoculate inquire inquired insert insinuate
insinuated insinuates insist insisted insists inspect inspire inspires install instigate instigated instill instills
instruct instructs insulate insure insures integrate integrates intend intends intensify interact interacts intercede
interceded intercepted interfere interfered interferes interject interjected interjects intermingle intermixed
internationalize interpenetrate interpenetrates interpolated interpret interprets interred interrogate interrupt
interrupts intersect intersperses intervene intervened intervenes intimated intimidate intimidates intoned intones
introduce introduces intrude intrudes inure invade invaded invades invalidate inveigh inveigle invent invents invert
invest investigate investigates invests invigorate invite invites invoke invoked invokes involve involves iodinate irk
irks irrigate irritate irritates is isnt isolate isolates itch itches itemize ive jabbed jack jacked jarred jell
jelled jeopardize jeopardizes jerked jettison jimmied jingled jog jogs join joined joins joked jolted jostle jostled
jots journeyed juggle jumped junks justifies justify juxtapose juxtaposes kayo keeled keep keeps kept keynote kicked
kicks kidnap kill kills kindle kissed kneel kneeled kneels knelt knew kno knock knocked knocks knoe know knoweth knows
knuckled kowtow labored lacerate lacked lacks lag lags lambaste lambasted lambastes lamented laments lammed lampoon
landed languish languishes lapped lash lashed lasted lasts latches lauded laughed laughs launch launches launder
lavished lay lays laze leach lead leads leafed leaned leans leaped leapfrog leapt learn learned learns leave leavened
leaves lectured leered legalize legislate legislates legitimize legitimizes lemme lend lends lengthen lengthens lent
lessen lessens let lets lettered leveled liberalize liberate lick licked licks lie lied lies lift lifted lifts lighten
lightened lightens liked likee liken likened likens likes limped limps linger lingered lingers liquefies liquefy
liquidate listen listened listens lit litigate live lived loafed loathed loathes lob lobbied localize locate locates
lock longed longs look looked looks loom loomed looms looped loosen loosens loped lopes lopped lorded lose loses lost
lounged louse loused loved loves lowered lowers lucked lug lugged lumbered lunge lunged lunges lurched lure lures lurk
lurked lurks lynch magnifies magnify maintain maintains make makes maltreat manage managed manages maneuvered
manicures manifested manipulate manipulates mans manufacture manufactures mar marched marooned marries marry mars
marshalled marvel marveled marvelled masquerades massacred massed match matches materialize materialized materializes
matriculate mattered matured matures maul maximize maximizes mean meandered meanders means meant meddle mediate
meditate meditated meet meets meld melds melt melts memorize mend mention mentions merge merges merited messed met
metabolize mew mewed migrate migrates militate milked milks mimic mince minded mingle mingled mingles minimize
minimizes ministered mirrors misallocated misappropriated miscalculated miscarried mischarged mishandled misinterpret
misjudged misleads misled mismanaged misperceives misplace mispriced misread misrepresent misrepresented misrepresents
miss missed misses misstates misted mistook mistreat mistrusted misunderstand misunderstands miter mitigate mitigates
moan moaned moans mobilize modernize modifies modify modulate moisten molest mollify monitor monopolize monopolized
mooed mop mopped mosey motioned motivate motivates motorcycled motored mould mounded mount mourn mourned mourns
mouthed moved mow muffed mull mulls multipled multiplies multiply mumbled mumbles munch munched munches murmured
murmurs muscled mused muses muster mustered mutate mutates mutilates mutter muttered nab nagged napped narcotizes
narrowed narrows nasaled nationalize nationalized navigate naysay neared nears necessitate necessitates needled needs
negate neglects negotiate negotiates netted nettled neutralize neutralizes nibble nipped nixed nodded nods nominate
normalize nosed nosedived noted noticed notifies notify nourish nourishes nudge nudged nullify nursed nurture nurtured
nuzzled obey obeyed obeys obfuscate objected obligates oblige obliges obliterate obscures observe observes obsesses
obstruct obtain obtaine obtrudes obviate occupies occupy occur occured occurred occurs offend offends offers officiate
officiated offsaddled offset offsets ogled ogles oks omit omits oozed opened opens operate operates opines oppose
opposes oppposes oppresses opt opted optimize opts orate orbited orchestrate orchestrated ordain ordered organised
organize organizes orginate originate originated originates oscillated ossify oust outbid outclass outcuss outdid
outdistanced outdo outdrew outface outfitted outflank outfly outfox outgained outgrew outgrip outgrow outguess outlast
outlasted outlaw outleaped outlive outmaneuver outmatched outnumber outnumbered outpace outpaced outpaces outperform
outperformed outperforms outplayed outrank outranks outrun outscored outsell outsells outshine outshines outsmarted
outsold outspend outspends outstrip outstrips outweigh outweighed outweighs outwit overbid overbilled overburden
overcame overcome overcomes overcooks overdraw overeat overemphasize overestimate overestimated overestimates
overexpose overextend overfeed overfill overflowed overhear overhears overheat overindulged overlaps overlays overlook
overlooks overpay overplayed overpower overpowers overproduce overpurchase overran overreach overreached overreaches
overreact override overrides overrode overrule overruled overrules oversaw oversee oversees overshadow overshadows
overshoots overshot overstaff overstate overstates overstretch overtake overthrow overtook overturn overturns
overwhelm owe owes owns paced pacified pacifies pacify padlocked paie paled pales palmed pamper pampers panicked
panted pantomimed paralyze paralyzes parboiled pardon pare parlayed parodied parried parry parses partake partaker
partakes parted participate participated participates partook pass passes patronize patted pattered paused pauses pave
paves pay pays peaked peck pecked pedal peddle peddles peeked peel peels peered peg penalize penalizes penetrate
penetrates peppered perceive perceives perform performs perfuses perish perished perishes perked permeate permeates
permit permits perpetrate perpetuate perpetuates perplex persecute persevere persevered perseveres persist persisted
persists personalize personifies perspired persuade persuades pertain pertained pertains peruse pervade pervaded
pervades pester peter petitioned pfffted philosophized phoned photocopy pick picked picketed picks picnicked pierce
piled pillage pillaged pinpoint pioneered piped piss pitched pitied placate plagiarize plagues play played plays plead
pleaded pleads please pleases pledged plied plies plod plodded plods plopped plough pluck plucked plumbed plummet
plummeted plummetted plumped plumps plunged plunked ply poaches pocketed pointed poked pokes polarize polish
politicize pollinate pollute ponder pondered ponders ponied pontificate pontificates pooched popped pops popularize
populate pored portend portended portends portray portrays pose poses possess possessed possesses posted postpone
postulate postured pounce pounced pounded pour poured pours pouted prai praised praises pray prayed prays preach
preached preaches precede preceded precedes precipitate precipitated preclude precluded precludes preconditioned
predates predict predicted predicts predispose predominate predominated predominates preempt prefaced prefer prefers
prefuh prefund premiered preoccupies preoccupy prepare prepares prepay presage presaged presages prescribe prescribes
presents preserve preserves preside presided presides presume presumes presuppose presupposes pretend pretended
pretends prevail prevaile prevailed prevails prevayle prevent prevents prided prides pries privatize probed proceed
proceeded proclaim proclaimed proclaims procrastinate procrastinated procreate procure prod prods produce produces
profess professed professes proffer proffered profited progressed progresses prohibit prohibits proliferate prolong
prolongs promised promises promote promotes prompt prompted prompts pronounce pronounces proofread prop propagandize
propagandizes propagate propel propels prophesied prophesies prophesized propitiate propose proposes propositioned
propounded prorate proscribe proscribes prosecute prosper prospers protect protects protested protrude protruded
provdied prove proved proves provide provides provoke provoked provokes prowled prowls pry publicize publish publishes
puffs pull pulled pulls pulsated pulverize pummel pummeled pump punched punish punishes punnished punted pupates
purges purify purled purport purports purrs pursed pursue pursues push pushed pushes put puts putted puttered quacked
quadruple quadruples qualifies qualify quantify quarantine quarreled quash quashed quavered quell quench questioned
quibble quicken quickened quieted quipped quips quit quits quivered quizzed quote raced radiate radiated radiates
raged rages railed rained raise raises raked rallied ram ramble rambled rambles rammed ran rang ranged ranked rankles
ransack rant ranted rapped rasped ratchet ratified ratifies ratify rationalize rattles rave raved raves reaccelerate
reach reaches reacquire react reacted reacts read readjust readmit reads reaffirm reaffirmed reaffirms realign
realigned realize realized realizes reallocate reap reappear reappeared reappears reapportion reappraise reappraised
reaps reared rearm rearrange rearranged rearranges rears reasoned reassemble reassert reasserts reassess reassessed
reassign reassume reassure reauthorize reawaken rebalance rebelled rebounded rebounds rebuild rebuilds rebuke rebuked
rebut rebuts recalculated recall recalled recalls recanted recapitalize recapitulate recapture recast recede receded
receive received receives recheck rechristens reciprocate reciprocates recite recited recites reckon reckons reclaim
reclaims reclassified recognised recognize recognizes recoiled recollect recollected recommence recommend recommended
recommends reconcile reconciles recond reconfirm reconnect reconnoiter reconsider reconstitute reconstruct
reconstructs reconvenes recooned recork recount recounted recounts recoup recouped recover recovered recovers recraft
recreate recreates recruit rectify recuperate recur recurred recycle recycles reddened rededicate redeem redeems
redefine redefined redeploy redevelop redial redirect rediscover redistribute redistributes redo redouble redound
redounds redraw redress reduce reduces reek reeked reeled reemerged reemphasizes reenact reentered reestablish
reexamine refer refers refight refile refinance refine reflect reflected reflects refocus refocused refocuses refolded
refracted refrain refrained refresh refuel refurbish refuse refused refuses refute refuted regain regained regains
regaled regards regenerate regenerates register regress regret regrets regretted regroup regrouped regulate regulates
regummed regurgitated rehabilitate rehashed rehear rehearse reigned reignite reignited reigns reimburse reimburses
reimpose rein reincarnated reined reinforce reinforces reinstall reinstate reinstated reinsure reinterpret reintroduce
reintroduces reinvent reinvented reinvest reinvigorate reiterate reiterated reiterates reject rejected rejects rejoice
rejoiced rejoices rejoin rejoined rejoins rejuvenate rejuvenates rekindle rekindles relapsed relate relates relaunch
relax relaxes relay relayed relearns relent relented relies relieve relieves relinquish relinquished relished relishes
relive relives reloaded relocate relocated rely relyriced remain remained remains remake remanded remarked remarried
remarry remember remembered remembers remind reminded reminds reminisced reminisces remodeled remonstrate remonstrated
remove removes rename renames renationalize rend render renders rendezvoused renege reneged renegotiate renew renews
renounce renounced renovate reopen reopened reopens reorder reorganize reorganizes reorient repackage repatriate repay
repeals repeat repeats repel repels repent rephrase replace replaces replaster replenish replicate replied replies
repond reported reposed reposition repossess represent represents repress reprice reprint reproaches reprocess
reproduce reproduces reprove repudiate requalify requested require requires requisitioned reread reregulate reschedule
rescheduled rescind researches resell resells resemble resembled resembles resent resented resents resettle resew
reshape reshapes reshuffled reside resided resides resign resigned resigns resist resists resolve resolves resonate
resonated resonates resounds respond responded responds restaffed restart restate restates rested restock restore
restores restrain restrains restrict restricts restructure restructures rests resubmit resubmitted resulted resume
resumed resumes resurfaced resurrect resurrects resuscitate retails retain retains retake retaliate retaliated retard
retell rethink retied retire retires retold retools retorted retrace retraced retract retrain retreated retrench
retrieve retrofit retry returned reunite reuse revamp revamps reveal revealed reveals revel reveled reverberate
reverse reversed reverses revert reverted reverts revise revises revisit revisited revisits revitalize revitalized
revive revives revoke revolted revolutionize revolutionized revolve revolved revolves revs revved reweave reworked
rewrite rewrites rewrote rhapsodize rhymed rhymes ricocheted ride ridicules riffle rile riles rioted rip ripen ripened
ripens ripped rippled rises risked rivaled rivalled rivets roam roamed roams roared roars rob robs rocked rocketed
rode roil rolled romanticize romped roomed roost roped rose rotate rotates rots roughed rouse roused rove roved rowed
rubbed ruffle ruffles ruled rumbled rumbles ruminate ruminated rummage rummaged run runs rushed rushes sacked
safeguard safekeep sag sagged said sail sailed saith salivate sally saluted salvage salvages sanctify sang sanitize
sank sap saps sashayed sat satiate satirizes satisfies satisfy saturate saute savaged save saves savor savored saw say
sayed says scald scammed scamper scandalized scandalizes scanned scants scape scare scarify scatters schmumpered scoff
scoffed scoffs scold scooped scoops scooted scored scotched scour scouted scowl scowled scowls scrambled scraped
scratched scrawled scream screamed screeched scribble scribbled scribbles scrimmaged scrimp scrimped scrounge
scrounged scrub scrutinize scrutinizes scuff sculpts scurried scuttle scuttled sear searched secede seclude secure sed
seduce seduces see seek seeks seem seemed seems seep seeped sees seethe seethes segregate seize seizes select selects
sell selle sells send sends sensed sensitize sent sentimentalize separates serve serves settle settled settles sever
sew sewed sews shackle shags shake shakes shalt shambled sharpen sharpens shatter shave shaves shed sheds sheered
shelled shelve shelved shepherded shied shies shifted shim shimmered shimmy shines shirk shivered shone shook shoot
shoots shorn shorten shouldered shout shouted shouts shove shoved shoveled shoves showed shows shrank shrieked
shrilled shrink shrinks shrivel shroud shrouds shrug shrugged shrugs shuck shudder shuddered shuffled shun shunned
shuns shute shuts shuttled sided sidestep sidestepped sidesteps sidetrack sidetracked sidle sidled sift sifted sighed
sighs signaled signalizes signalled signed signified signifies signify simmer simplifies simplify simulate simulates
sing singed singled sings singsonged sink sinks siphon siphoned sipped sit sits sized sizzled sizzles skate skew
skidded skim skimmed skimp skims skindive skip skipped skips skirmished skulk skyrocket skyrocketed slacken slackened
slammed slams slants slap slapped slaps slash slashed slaughters slavered sleep sleeps sleepwalked slept slid slip
slipped slithered slithers slog slogs slopped slosh sloshed slouches slough slowed slows slugged sluiced slumbered
slumped slumps slung slurped smacked smacks smarted smarts smashed smelled smells smelt smiled smirked smoked smokes
smolder smoldered smolders smoothed smother smothered smuggle snacked snaked snap snapped snaps snare snarled snatch
snatched sneak sneaked sneaks sneered sneers sneezed snickered sniff sniffed sniffs sniggered snipe sniped snipes
snoop snort snorted snorts snowballed snowed snub snuck snuff snuggled soak soar soared sob sobbed socialize
socializes socked soften softened softens solicit solicited solicits solidified solidifies solidify solve solves
somnambulates soothe soothed sought sounded sounds soured sours sow sowed sowered sows spackle spans spark sparkled
sparkles sparks sparred spat spawn spawned spawns speak speaks speared spearhead spearheaded specialize specializes
specifies specify speculate speculated speculates sped speeded spell spells spend spends spent spew spewed spied
spilled spin spindled spins spiraled spiralled spit spits splashed splashes splayed splices spoil spoke sponged spook
spooned sported spotlights spotted spouted sprang spreads sprinkle sprinkled sprinkles sprinted sprout sprouted spur
spurn spurns spurted sputter sputtered sputters squabbled squander squatted squawk squeaked squeaks squeal squealed
squeegee squeezes squelch squint squinted squirmed squirms squirted stabbed stabilize stabilizes stabled staged
stagewhispers stagger staggered stagnated stalk stalked stammered stanch stand standardize standeth stands starboard
stare stared starred start started startle starts starve stash stave staves stay stayed stays steadied steal steals
steams steer steered steers stem stemmed stems stepped sterilize stick sticle stiffed stiffen stiffened stiffens
stifle stifled stifles stigmatizes stimulate stimulates stinks stipulate stipulated stipulates stir stirred stirs
stoke stole stomped stonewalled stood stooooomp stoop stooped stop stopped stops stormed straddle straddled straddles
straggle straggled straighten straightened straightens strained strangles strap stratify strayed streaked streamed
streamline strengthen strengthens stressed stretched strive strived strives strode stroked strolled strolls stropped
strove strt struck struggled strutted stuggles stumble stumbled stumbles stunk stunned stymie subcontract subdue
subdues subjugate sublet submerge submit submits subscribe subscribes subside subsided subsides subsidize subsidizes
subsist substantiate substantiates subtends subtract subvert subverts succeed succeeds succumb succumbs suck sucked
sucks sue sued sues suffer suffered suffers suffice sufficed suffocate suffuse suffused suggest suggested suggests
sulked summarize summarizes summed summon sunder sup supercede superceded superimpose superimposes superintend
supersede supersedes supervise supervised supervises supplant supports suppose supposes suppress suppresses surfaced
surged surmise surmised surmount surmounted surpass surpasses surrendered surround surrounds survive survived survives
suspect suspects suspend suspends sustain sustains swab swabbed swaggered swallow swam swarmed sway swayed swear
swears sweated sweeten sweetens swell swelled swept swerve swerved swim swims swiped swipes swirled swished switched
swooped swore swung symbolize symbolized symbolizes sympathize sympathized synchronize synthesize synthesizes tabbed
tabulate tacked tackle tackles tailor take takes taketh talk talked tamp tamper tampered tangoed tap taper tapers
tapped tarnish tarry tasted tat taunted taxied teach teaches teamed tear tease teed teemed teems teetered telegraphed
telephoned tell tells temporize temporized tempt tempts tend tended tends tensed termed terminate terminates terrifies
terrify terrorize testified testifies testify thank thanked thats theorize theorized thicken thickens think thinke
thinks thought thout thrash thrashed threaten threatens threshed threw thrive thrived thrives throbbed throw throwed
throws thumbed thumped thundered thunders thwart thynke tick ticked tickled tidied tighten tightened tightens tilted
tilts tinker tinkled tint tipped tipple tiptoe tiptoed toasted toil toiled told tolerate tolerates tongued took tooke
tooted tootles topped topple torched tore torments torpedo toss tossed totaled totalled totals tote totter touched
toughen toughened toughens toured tout touts towed tracks traduce trafficked trailed traipse trammel tramped trample
tramples tramps transact transcend transcended transcends transcribe transform transforms transgressed translate
translates transmit transmits transmogrified traumatized traveled travels traverse tread treads treat treats trekked
treks tremble trembled trembles tried tries trigger trilled trim trims tripped triumphed trivialize trotted troughed
trounced trudged trumpeted trundled trundles trusteth try tuck tugged tumbled tumbles tunneled turn turne turned turns
tussled tweaked tweeted twiddled twigged twined twirls twitched twittered typecast typifies typify tyrannize unblock
unbundle uncap uncorked uncover uncurled undercut undercuts underenforces underestimate underestimates undergirded
undergo undergoes underlay underlie underlies underline underlined underlines undermine undermines underperform
underperforms underpin underpins underrate underscore underscored underscores understaffs understand understands
understate understates understudied undertake undertakes undertook underwent underwrite underwrites underwrote undid
undo undressed undulate undulated unearth unfastened unfetter unfold unfolded unfolds unhitched unhook unifies unify
unite unites universalize unlaced unlashed unlatch unleash unleashes unload unloads unlock unlocked unlocks unmask
unmasks unnerved unpack unplug unravel unroll unrolls unscramble unscrew unscrewed unseal unseat unsheathe unsolder
unstuffy unteach unthaw untie untied unveil unveiled unveils unwind unwire unwired unwraps update upgrade upheld
uphold upholds uploaded upped uproot urge urged urges uses ushered ushers usurp utilize utilizes uttered uttuh vacate
vacationed vacillate vacillated vacuumed validate vandalized vanish vanished vanishes vanquish varies vary vaulted
veer veered veers vented ventilated ventilates ventured verged verify vetoed vex vexes vibrate vibrated victimize
victimizes vie vied vies vilifies vindicate violate violated violates visited visualize visualized visualizes vitiate
vitiates vivify vocalize voiced voided voids volunteered vomit vomited voted vouchsafes vowed vows wadded waddles wade
waded waffled waft wagged waggled wailed wait waited waits waive waives waked wakes walk walked walks walloped wallops
wallow wallowed wander wandered wanders wane waned wanes wangled wanna want wanta wanted wants warmed warms warn
warned warns warred was wasnt watch watched waved waver wavered waxed weaken weakens wean wear wearied wears
weatherstrip weave weds weep weigh weighed weighs welcomed welcomes weld welled went wept were whack whacked whats
wheeled wheezed wherewith whined whinnied whipped whirled whirred whisks whispered whistled whitens whittle whizzed
whooped whoops whoosh whupped widen widened widens wield wields wiggled willed win winced wined winged winked winnow
wins wipe wiped wipes wisecracked wish wished wishes withdraw withdraws withdrew wither withhold withholds withstand
withstands withstood wobble wobbled woke won wondered wonduh woo woolgather woos wop wops wore worked worry worsen
worsened worsens worthwile wove wowed wows wrangled wrap wraps wreak wreaked wrecked wrench wrenched wrest wrested
wrestle wrestles wriggled wring wrings write writes writhed wrote wrung wuh wynne yank yanked yearn yearned yelled
yells yelped yield yielded ys yukked zap zapped zipped zoom zoomed zooms
""",
}
