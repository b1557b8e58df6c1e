const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** What a capitalised name ends with (`Badr Brigade`) or begins with (`Ministry of Health`) when it names an organisation. */
export const heads = list(`
academy administration agency alliance apparatus army armies assembly association authority authorities bank bar battalion
battalions board brigade brigades broadcasting bureau cabinet campaign cartel cell center centre chamber church clinic club coalition
college command commission commissioner committee community company confederation conference congress consortium consulate
cooperative corporation corps council court courts defence-forces delegation department directorate division duma embassy
enterprise federation fellowship fleet force forces forum foundation front fund gang gazette gendarmerie government group guard
guards guild herald hospital house inc initiative inspectorate inquiry institute institution intelligence journal judiciary junta
league legion legislature lobby ltd mafia majlis media militia militias ministry mission mosque movement municipality museum navy
network news newspaper observatory office opposition organisation organization parliament parties partnership party patrol police
post press programme program project prosecution prosecutors radio rally regime regiment register resistance school secretariat
senate service services society squad squadron squadrons state-university syndicate task-force team television
times treasury tribunal tribune troupe trust tv union unions unit units university wing workers workshop yard airlines airways
airforce militants insurgents rebels fighters peacekeepers
`)

/** Heads that name an organisation by themselves when they are capitalised inside a sentence: `the Coalition`. */
export const loneHeads = list(`
army navy parliament government coalition regime council senate congress cabinet opposition commission ministry police
peacekeepers observatory junta resistance secretariat knesset assembly tribunal agency movement
department bureau authority party front board
`)

/** Heads that ordinary titles of chapters and works have too: they need a proper name before them. */
export const weakHeads = list(`
bar campaign cell chamber community conference division enterprise fellowship house initiative inquiry intelligence journal
league mission news office opposition post project program programme rally register school service services
team times unit units wing workers workshop media hospital mosque museum church clinic fighters militants insurgents rebels
`)

/** Arabic and Persian words that begin a romanised name of an organisation. */
export const romanisedHeads = list(`
jaish jaysh jeish jaysh-e jaish-e jaish-i jabhat jabhah jebhat jabha liwa liwaa liwa' harakat haraka harkat harkat-ul kataib kata'ib kataeb kata'eb
katibat katiba ansar jund jundallah jundullah hizb hezb hizb-e hezb-e hizb-i hezb-i asaib asa'ib asaeb saraya hayat hay'at haiat haya
tahrik tehrik tehrik-e tehreek tehreek-e lashkar lashkar-e lashkar-i sipah sipah-e jamaat jama'at jamaat-e jama'at-e jamiat jamiat-e jamiyat jemaah jama'a jamaa
jamaah jama'ah diwan tanzim ahrar faylaq failaq majlis
firqat firqa quwat quwwat suqour suquor suqur rijal fatah fursan muntada hashd mujahideen-e mujahedin-e mojahedin-e itihad ittihad
liwaa' sarayat tajammu rabitat munazzamat mu'assasat jama'atu tandhim wilayat wilayah dar maktab
`)

/** Nouns in small letters that make an organisation of the demonym or state before them: `the Iraqi army`. */
export const smallHeads = list(`
army military government parliament police navy regime authorities coalition administration ministry intelligence judiciary
cabinet senate congress embassy consulate opposition militia militias forces troops gendarmerie peshmerga militants rebels
insurgents fighters parliamentarians mission delegation peacekeepers resistance soldiers guards junta
`)

/** Words between a demonym and such a noun. */
export const smallModifiers = list(`
air armed security special ground naval coast border federal national state local regional rebel opposition interim
transitional military paramilitary defence defense foreign interior justice health finance government government-backed
pro-government anti-government regime coalition army police democratic central caretaker provisional security-forces
counter-terrorism counterterrorism intelligence riot traffic secret armed-forces moderate islamist kurdish shia sunni shiite arab
supreme constitutional high criminal peacekeeping occupation allied civil
`)

/** Nouns that close a phrase after the modifiers above. */
export const modifiedHeads = list(
  'force forces service services guard ministry department agency court party council command commission units unit defence defense front',
)

/** Nouns in small letters of which a state or a ruler has one: `the government of Rahma`, `Rahma’s elected parliament`. */
export const ownedHeads = list(`
government regime army military parliament police navy leadership administration authorities cabinet junta judiciary air-force
`)

/** Nouns in small letters after the name of a group of which nothing else is known: `the Sabir militia`. */
export const namingNouns = list(`
militia militias group party movement brigade brigades battalion newspaper cartel gang regime administration government
faction tribe clan network
`)

/** Capital letters that stand for no organisation. */
export const otherAcronyms = list(`
AD AIDS AK AM ATGM BC BCE CCTV CE CEO CET CFO COVID DC DIY DNA DVD EDT EST ET EUR FAQ FM GBP GDP GMT GPS HIV HIV/AIDS HTML HTTP HQ ID IDP IDPS IED
IEDS II III IV IX JPEG KM LGBT LGBTQ LNG MANPADS MERS MP MPS MRAP MT NB NGO NGOS OK PCR PDF PHD PKM PM POW POWS PR PTSD RIP RNA RPG RPGS SARS SIM SMS
SOS SUV SUVS SVBIED TB TNT TV UAV UAVS UK US USA USD USSR UTC UAE VBIED VBIEDS VI VII VIII VIP VIPS VPN WMD WW WWI WWII XI XII XV XX PTO OP
Q1 Q2 Q3 Q4 NOT AND THE FOR ALL NEW ISBN ISSN DOI URL WWW PP ED EDS VOL NO TBD ASAP AKA LTD INC CNG LPG MIG ICU CT MRI LED PC JAN FEB MAR APR JUN JUL AUG
SEP OCT NOV DEC MON TUE WED THU FRI SAT SUN DRC PRC DPRK ROK KSA CAR NY LA NYC UTM MGRS CEST BST PST SMG EOD CBRN COVID-19 H1N1 H5N1 H7N9 H3N2 SARS-COV-2
`)
