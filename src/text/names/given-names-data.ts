/**
 * Given names in Latin letters, folded to `a–z`, of some fifty countries; names that are ordinary English words are left out
 * unless they are common. Source: the locales of Faker (@faker-js/faker 10.6.0), under the MIT licence:
 *
 * Faker - Copyright (c) 2022-2025
 *
 * This software consists of voluntary contributions made by many individuals.
 * For exact contribution history, see the revision history
 * available at https://github.com/faker-js/faker
 *
 * Permission is hereby granted, free of charge, to any person obtaining
 * a copy of this software and associated documentation files (the
 * "Software"), to deal in the Software without restriction, including
 * without limitation the rights to use, copy, modify, merge, publish,
 * distribute, sublicense, and/or sell copies of the Software, and to
 * permit persons to whom the Software is furnished to do so, subject to
 * the following conditions:
 *
 * The above copyright notice and this permission notice shall be
 * included in all copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND,
 * EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
 * MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
 * NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE
 * LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION
 * OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION
 * WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
 */
export const givenNames: readonly string[] = `
aadi aadidev aadinath aaditya aadrika aagam aagney aagneya aaliyah aalok aaltje aamod aanand aanandaswarup aanandinii
aanjaneya aanuoluwapo aaratrika aarav aaron aarya aaryan aasa aasha aashritha aatmaj aatmaja aatreya aayushmaan
aayushman aba abagail abani abayomi abbas abbie abbigail abbos abby abdiel abdon abdonie abdou abdoul abdoulaye abdul
abdulahad abdulazim abdulaziz abdulboriy abdulhafiz abdulhakim abdulhay abdulholiq abduljabbor abduljalil abdulkarim
abdulla abdullah abdullatif abdulmalik abdulqahhor abdulqodir abdulvahhob abdulvali abdulvohid abdurrahiym abdurrahmon
abdurrauf abdurrazzoq abdussamad abe abebi abeiku abel abelard abelardo abelin abeline abena abeni abhaidev abhaya
abhirath abhisyanta abibatou abigaelle abigail abigale abigayle abigel abimbola abiodun abiola abiona abisola abisoye
abner abondance abosede abou aboubacar abraham abrahamo abril absalon aby abyasa acace acacie acanthe acaryatanaya
achaire achalesvara acharyanandana acharyasuta achille achim achintya achyut acim aculina ada adah adalard adalbald
adalbaude adalberon adalbert adalberta adalberto adaline adalric adalsinde adam adama adams adan adar adaugo addie
addison ade adea adebankole adebiyi adebola adebowale adeboye adebukola adedaramola adedayo adedeji adedoyin adegoke
adegrin adegrine adekitan adekola adekunle adel adela adelaida adelaide adelajda adelbert adele adeleke adelia adelie
adelin adelina adeline adeliya adell adella adelle adelphe adeltrude adem adenet adenike adeniyi adeodat adeola adeolu
adeoti adepeju aderopo adesewa adeshina adesoji adesua adetayo adetoke adetoun adeyi adheesh adhemar adhiarja adhiraj
adhrit adi adiarja adiba adigun adika adikara adikavi adil adina adinata adinath aditeya aditya adityanandan
adityanandana adjutor adolf adolfo adolfs adolph adolphe adolphie adolphus adonis adonise adrain adrastee adrehilde
adriaan adrian adriana adrianna adriano adriel adrien adrienne adrijana adripathi adunni advaya adwitiya adwoa afal
afanasi afanasie afaq afarim afat afia afolarin afonso afra afruza afton afua afzuna agafia agapet agasti agastya
agata agatha agathange agathe agathon agaton agilbert agilberte aglae aglaia agnan agnane agneflete agnes agnesa
agneta agneya agnieszka agnimitra agniprava agnivesh agnos agrata agripina agripino agrippin agrippine agrypina agus
agustin agustina ahalya ahilya ahmad ahmed ahmet ahror aicha aida aidan aiden aileen aimable aime aimee aina ainars
aino aisha aishani aissa aissata aissatou aisyah aiyana ajala ajan ajana ajani ajda ajeet ajeng ajiman ajimat ajimin
ajiono ajit ajita ajla ajlin ajna ajoke akande akanmu akanni akarsana ake akeem akif akifa akinkunmi akinlabi akinwale
akmal akofa akorfa akos akosua akram akroor aksel akshainie akshaj akshat akshata akshayakeerti akshita akua akula
akumaa akunna akvelina akwasi akwesi ala alaba alade alain alaina alaine alais alambana alamu alan alana alanis alanna
alara alassane alayna alba alban albane alberade alberic albert alberta alberte albertha albertina albertine albertino
alberto albin albina alcestiso alcibiade alcide alcidie alcime alcine alcyone alda aldegonde alden aldo aldonce aldric
alea aleaume alec aleen alejandra alejandrin alejandro alek aleksa aleksandar aleksander aleksandra aleksandro aleksej
aleksi alekso aleksy alemka alena alene alenia alenka aleodor alesea alessa alessandra alessandro alessia alessio
aleth aletha alevtina alex alexa alexander alexandr alexandra alexandre alexandrea alexandria alexandrina alexandrine
alexandro alexandros alexandru alexane alexanne alexe alexei alexej alexia alexie alexine alexis alexys alexzander
aleya aleyna alf alfons alfonsino alfonso alfonz alfonzo alford alfred alfreda alfredo alfreds algirds algis ali alia
alic alica alice alicia alicja alico alida alienor aliette alika alima alin alina aline aliona aliou alioune alis
alisa alisha alisher alison alissa alissia alistar alivia alix aliya aliyah aliz aliza alize aljaz aljosa alka alla
allan allegra allen allene alliaume allie allison alma almine almira almire alois aloise aloizs alojz alojza alok
alondra alonzo aloyse alparslan alphee alphonse alphonsine alphonso alpinien alsu alta althea althee alton alva alvah
alvena alvera alverede alverta alvin alvina alvine alvis alwar aly alya alyce alycia alysa alysha alyson alyssa
alyssia alysson alzbeta ama amabela amadea amadou amady amahle amalia amaliane amalie amalija amalio amalric amalthee
amanda amande amandin amandine amani amant amante amar amara amaranaath amarande amaranthe amaresh amari amarnath
amaryllis amata amath amaya ambar amber ambra ambre ambroise ambroisie ambrose ambroz ambrozy amdy amea amedee amedeu
amelia ameliane amelie amelien ameline amely americo ameth amethyste ameyatma ami amie amiel amin amina aminat aminata
aminte aminu amir amira amish amit amita amiya amodini amogh amoke amon amope amos amour amparo amra amrit amrita
amritambu amy amya amza ana anaadi anabel anabela anabelle anael anaelle anagh anahi anahita anaida anais anala
anamaria anamarija anamika anand ananda anandamayi anang ananta anar anas anasooya anastacio anastase anastasia
anastasie anastasija anastasije anastazia anastazija anastazio anastazja anasuya anatol anatole anatoli anatolie
anatolii anca ancelin anceline anci ancica ancuta anda andel andelin andelko andelo andeol anders anderson andi
andjelina andoche andra andrada andras andraz andre andrea andreane andreanne andreas andree andreea andrei andrej
andreja andreo andres andrew andri andrian andriana andrija andrijana andrin andrina andris andro andrzej andy andzejs
andzelika andzs anej anele anemona anemone anesa aneta anette anezka angadreme ange angela angele angeles angelica
angelina angeline angelino angelique angelita angelo anggabaya anggun anghel anghelina angie angilbe angilberte
angilran angoustan angus ani anibal anica anicee anicet anicette anik anika anil anila anilaabh anilabh anina anish
anisoara anissa anita aniya aniyah anja anjali anjaneya anjela anjelica anjolaoluwa anjushree anjushri anka ankal anko
ann anna annabel annabell annabelle annalena annalise annamae annamarie annapurna anne anneke anneli annelie annemarie
annemijn annetta annette anni annibal annie annika annikki anno annonciade anny anom anora anouar anouk anrijs ansbert
ansberte ansel anselme ansgar ansgary anshula anslavs ansley anstrudie antea antek antero anthelme anthelmette anthony
antide antigone antim antoaneta antoine antoinette anton antone antonela antonella antonetta antonette antoni antonia
antonie antonietta antonija antonin antonina antonine antonio antoniu antono antony antti antun antwan antwon anuar
anuja anunay anuraag anurag anuska anusuya anuta anvar anwesha anya anze aphelie apollinaire apollinary apolline
apollo april apsara aqil aquilin aquiline ara arabelle araceli aracely aram arame ararat aras arcadi arcadie arcadii
archambaud archan archange archibald archie arda ardella arden ardith arely aren argentina argine argono ari ariadna
arian ariana ariane arianna aric aricie arie ariel arielle arija arijit arijs arike arin arina arindam arinola arion
aris arisa ariste aristide aristita arjen arjun arkadijs arkadiusz arkady arlene arlette arlie arlo armance armand
armande armandine armando armani armel armeline armelle armida armide armin armine armins arnaldo arnaud arnaude arne
arnesh arno arnold arnoldo arnould arnulfo arolde aron arona arpad arsene arsenie arsenije arseniusz arsinoe arsipatra
arslon art arta artanto artawan artemis artemisa arthaud artheme arthur arthurine artiom artur arturo arturs artus
arun aruna arunthavanathan arved arvel arvid arvids arvilla arwen arya aryan aryanna arystarch asa asad asadulloh
asake asal ascelin asceline asel asha ashlee ashleigh ashlesh ashley ashly ashlynn ashmi ashok ashton ashtyn asija
asila asilbek asirwada asirwanda asiya asja aslesha aslijan asliya asmadi asman asmianto asmita asmuni asolat
assomption assunta asta astarte asterie astou astree astrid astrida aswani asya atanazy atena athalie athanase
athanasie athena athenais athina atila atinuke atma atmaja atmanand atmananda atreyee atreyi atta attila aube
aubertine aubree aubrey aubry aude audebert audeline audie audouin audra audran audreanne audrey augucjo augusta
auguste augustin augustina augustine augustino augustus aulia aure aurea aurel aurele aurelia aurelian aureliana
aurelie aurelienne aurelija aurelio aureliu aurelle aurian auriane aurica auron aurora aurore austen austin austyn
auxane auxence ava avadhesh avan avani avantika avaz avdal aveline avery avigaelle avis avoye avram awa awar awaz
awero awesi axel axeline axelle axenia axinte aya ayan ayana ayanda ayaz aydan ayden ayebatari aygul aygun ayinde
ayinke ayize ayla ayleen aylin ayman aymard aymardine aymeric aymon aymonde aynur ayodeji ayodele ayoka ayomide
ayomikun ayotude ayoub ayse aytan ayu ayushmati azad azalee azamat azelie azeline azime aziz aziza azra azubuike baaba
baala baalaaditya baalagopaal baba babacar babasola babatunji babawale babette badr bafana bagas bagiya bagus bagya
bahar bahodir bahram bahriddin bahrom bahruz bahula bahuraksa bahuwarna bahuwirya baidehi baijayanti bailee bailey
bajragin bakary bakda bakhtiyor bakiadi bakianto bakidin bakijan bakiman bakiono bakti baktiadi baktianto baktiono
bakula bala balaaditya balachandra baladitya balagopal balagovind balamani balamantri balangga balapati balazs baldwin
balgopal balidin balijan balint balthazar bambang banara banawa banawi bancar bandhu bandhul banel bangizwe banji
bankim bankimchandra bankole banna banu banuta baptiste bara baran barbala barbara barbe barbora barbro barbu
barchinoy barica baris barnabas barnabe barney barno barrett barry bart barthelemy bartholome bartimee bartolomej
bartolomeo bartolomeu barton bas basanti basarab basile basilisse bastiaan bastian bastien bathilde batuhan baucido
baudouin bawer baxtiyar bayaz baylee baz bazyli beata beate beatrice beatrico beatrix beatriz beatrycze beau beaulah
bebe becky begoyim behruz bekmurod bela belimir belinda bella belle belo ben benadik bence bende bendeguz benedek
benedict benedicte benedikt benedita benedykt benett bengt beniamin benicio benigne benito benja benjamim benjamin
bennet bennett bennie benno benny benoit benone bente benthe bentley benton benyamin beranger berangere berard berat
bercem berdan berend berenice berenico berfin berislav berit beritan berivan berkay bernadette bernadine bernard
bernardo bernd berneice bernhard bernice bernie berniece bernita bert berta bertalan bertha berthe berti bertille
bertilo berto bertram bertrand beryl besar bessie betania beth bethany bethel beti betina betsy bette bettie bettina
betty bettye beulah beuve beverly bhaanumati bhaasvan bhaaswar bhadra bhadrak bhadraksh bhadran bhagavaan bhagirathi
bhagvan bhagwanti bhagwati bhamini bhanumati bharadwaj bharat bhardwaj bhargava bhargavi bhasvan bhaswar bhaumik
bhavani bhaves bheeshma bhekimuzi bhekizizwe bhekumbuso bhilangana bhima bhisham bhishma bhoj bhoopat bhoopati
bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar bianca bianka bibek
bibi bibiana bibianna biborka bigna bijay bikash bilal biljana bill billie billura billy bilol bilva bilwa bina
binafsha bineta binta bintou birane birdie birgitta birgitte birjesh bisenija biserka bishal bishnu bjarne bjorn
blagica blagoje blahoslav blair blaise blake blanca blanche blandine blanduzia blanka blaz blazej blazena boaz bob
boban bobana bobbi bobbie bobby bobur bodhan bodhi bodi boet bogdan bogdana boglarka bogoljub bohdan bohdana bohemond
bohumil bohumila bohumir bohus bohuslav bohuslava bojan bojana bolatito boldizsar boleslav boleslavs boluwatife bon
bonginkosi bonifac boniface bonita bonnie bora borbala boris borivoje borjan borka borko borna boroka borut borys
bosiljka bosko botan botir botond bouba boubacar boubou bouchard bowie boyd boza bozena bozica bozidar bozidara brad
braden bradford bradley bradly bradut brady braeden brahma brahmaanand brahmabrata brahmanandam brahmdev brajan brajen
brajendra brajesh bram brandi brando brandon brandt brandusa brandyn branimir branimira branislav branislava branka
brankica branko brannon branson brant braulio braxton brayan breana breanna breanne brenda brendan brenden brendon
brenn brenna brennan brennon breno brent bret brett bria briac brian briana brianne brice bridget bridgette bridie
brielle brieuc brigita brigito brigitta brigitte brijesh brionna brisa britney britt brittany brock broderick brody
bronislava bronislavs brooke bruce bruna brunehaut brunehilde bruno bryan bryana bryant bryce brycen brygida bryon
buchi bucur bud buddha buddhana budhil budi budimir buford buhle bukola bulah bunmi burak burdette burhon burley
burnice busayo busisiwe byron bystrik cade caden caesar caetana cagak cager cahya cahyadi cahyanto cahyo cahyono caio
caitlin caitlyn caius caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa cale caleb calebe caleigh cali
calin calina calista calixte callie callum calvin camden camelia camelien cameron camil camila camilla camille
camillien camren camron camryn camylle cana candace candelario candice candida candide candido candra candrakanta
cansu cantemir capa capucine cara caraka carey caribert caridad carina carine carissa carl carla carlee carles
carleton carley carli carlie carlijn carlo carloman carlos carlota carloto carlotta carlton carmel carmela carmella
carmelo carmen carmina carmine carminho carmo carna carol carolanne carole carolin caroline carolyn carolyne carrie
carroll carson carter carub cary cas casandra casey casian casiana casimer casimir caslav caspar casper cassandra
cassandre cassidy cassie cassien cataleya catalin catalina catarina caterina catharina catharine catherine cathrine
cathryn cathy catinca cato catrin catrina catrinel catur caturangga caua cawisadi cawisono cawuk cayadi cayla cazimir
ceasar ceca cecelia cecep cecil cecile cecilia cecilie cecilio cecylia cecyliusz cedomir cedric cedrick cedrik cedrin
celeste celestin celestine celestino celia celien celina celine cem cemani cemeti cemplunk cene cengkal cengkir
cerasela cesaire cesar ceyda ceyla ceylin cezar cezara cezary chaanakya chaaruchandra chadd chadrick chaim chaitan
chakor chakradhar chakravartee chakravarti chakrika chanakya chanda chandak chandan chandani chandi chandini chandira
chandler chandni chandra chandraayan chandrabhaga chandrabhan chandradev chandrakala chandraketu chandrakin
chandramani chandramauli chandramohan chandran chandranath chandrani chandraprabha chandraswaroopa chandravati chanel
chanelle chantal chapal chapala charak charl charlaine charleen charlemagne charlene charles charley charli charlie
charline charlotta charlotte charuchandra charumati charuvrat charvi chase chasity chaten chatur chatura chaturaanan
chaturbhuj chauncey chaya chayenne chaz cheikh cheikhou chekhouna chelsea chelsey chelsie cherechi cherif cheryl
chesley chester chet chetan chetanaanand cheyanne cheyenne chiamaka chiara chidaakaash chidaatma chidambar chidambaram
chidananda childebert chilperic chimamanda chinedu chinmayanand chinmayananda chinyere chira chiranjeev chiranjeeve
chiril chirill chisom chitraksh chitrali chitramala chitrangada chizoba chloe chretien chris christ christa christelle
christer christiaan christian christiana christiane christiano christie christin christina christine christodule
christoffer christop christoph christophe christopher christy chrysole chrysostome chuck chukwu chyna ciaobella ciara
cicero cici cielo cierra cihan cindy cinta cinthia ciprian cipriana ciril citlalli citra ciya claas claes clair claire
clara clarabelle clare clarence clarisa clarissa clarisse clark claud claude claudia claudie claudien claudine claudio
claudiu claus clavdia clay clayton clea cleandre clelia clelie clemence clemens clement clemente clementina clementine
clemmie cleo cleopatra cleora clery cleta cletus cleve cleveland clifford clifton clint clinton clio cloe clotaire
clotilde clovis cloyd clyde coby coco codin codrin codrina codrut codruta cody coen colby cole coleman colin coline
colins colleen collien collin colten colton columbus concepcion conchita conner connie connor conor conrad constanca
constance constanta constantia constantin constantina constatin consuela consuelo cooper cora coralia coralie coraline
corbin cordelia cordell cordia cordie corene corentin corentine corey corina corine corinna corinne cornel cornelia
cornelis corneliu cornelius cornell corrine cortez cortney corvin cory cosima cosmin cosmina costache costel costin
coty coumba courtney craig crawford crenguta creola crin crina cristal cristea cristian cristiana cristiano cristin
cristina cristobal cristofor cristopher cruz crystal crystel csaba csanad csenge csongor ctibor cullen curtis cvetka
cvijan cvijetin cydney cynthia cyprian cyprien cyra cyriaque cyrielle cyril cyrille cyrus cyryl daan daantje dabiziv
dacian daciana dacin dada dadap dadi dado daevi daevika dafina dagel dagmar dagmara dagoberto dags dahlia daiana daija
dainuvite daisha daisy daiwik dajana daksha dakshayani dale daley dalia dalibor dalibora daliborka dalida dalila
dalima daliman dalimin daliono dallin dalton damar damaris damayanti dameon damian damiana damien damife damil
damilare damilola damin damion damir damjan damjanka damla damodara damola damon damu dan dana danang dandak
dandapaani dandre dane dangelo dani danial danica daniel daniela daniele daniella danielle danielo daniil danijel
danijela danika danil danila danilo danique daniswara daniz danjuma danka danko dannie danny dante danu danuja danyka
daouda daphne daphnee daphney dara darasimi darby darc darcy daren daria darian dariana dariati darien darija darijan
darimin darin darina darinka dario darion daris darius dariusz darja darko darla darleen darlene darmaji darman
darmana darmanto darnell daron darrel darrell darren darrick darrin darrion darron darryl darshan darshwana darsirah
darta dartono daru daruna darwin daryani daryl dasa dashawn dasia datta dave davey davi david davide davids davin
davina davion davis davon davonte davor davorin davriya davron davy dawid dawn dawson dax dayaamay dayaananda
dayaanidhi dayamayee dayana dayna dayne dayton dea dean deangelo deanna deb debbie debora deborah debra decebal declan
dedric dedrick dee deeksha deen deenabandhu deepali deepan deepankar deependra deepesh deepika deeptanshu deeptendu
deeptiman deeptimay deeptimayee deeptimoy deeptimoyee deevakar defne deion deja dejah dejan dejana dejon dejuan del
delal delaney delbert delfina delia delilah dell della delmer delores delpha delphia delphin delphine demarco demarcus
demario demba demeter demetra demetris demetrius demetriusz demi demilade demond dena deneval denis denisa denise
denisz deniz dennis denny deon deondre deontae deonte dereck derek derick deron derrick dersim desanka deshaun deshawn
desimir desiree desmond despina dessie destany destin destinee destiney destini dev devadatt devagya devajyoti devak
devan devangana devani devante devasree devdan deven devesh deveshwar devi devika devin devon devonte devvrat devyn
dewayne dewey dewi dewitt dex dexter dexx dezider dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhananjay dhanapati
dhanesh dhanpati dhanu dhanvin dhara dharani dharitri dharmaketu dhatri dhruv dhyanesh dhyaneshwar diah dian diana
diane dianna dianne diar diara diarra dick dicle dida didier didina diede diego dieke dieter dieudonne dieudonnee
dieynaba digambar digambara digdaya dijana diksha dilafruz dilan dilara dilbar dilber dildar dildora dilfuza dillan
dillon dilmurod dilnoza dilorom dilovan dilrabo dimas dimaz dimitri dimitrii dimitrije dimitrina dina dinakar dinda
dinesh dinis dinkar dino dinu diogo dion dionizy dionyz dior dipa dipali dipankar dipendra dipesh diptendu dirja dirk
diroj dirok ditte ditya divaakar divakar divjot divna divya dixie diyor diyora djayden djenna djibril dmitri dmitrii
dobrila dobromila dobroslav dobroslava dochia doina doinita dolores domagoj domen domenic domenica domenick domenico
domenik domingo dominic dominick dominik dominika dominique domnica dona donald donaldo donat donata donato donavon
donka donna donnell donnie donny dono dora dorana dorcas doreen dorel dorian doriana doriane dorica dorin dorina
dorine dorinel doris dorit dorka dorli dorota dorotea doroteja doroteo dorothea dorothee dorothy dorottya dorris
dortha dorthe dorthy doru douce doug douglas douwe dovie dovud doyinsola doyle draga dragan dragana dragica draginja
dragisa drago dragoje dragojlo dragoljub dragomir dragos dragoslav dragutin drahomir drahomira drahoslav drahoslava
drajat draupadi draza drazen dren drew drina dron drona drzimir drzislav dua duane duanne duarte dubravka dubravko
duco ducu dudley duduzile duje dujo dulari dulce dumisani dumitra dumitrana dumitrita dumitru duncan dunja durdona
durga durgeshwari durodola durward dusan dusana dusanka dusica duska dusko dustin duuk dwaipayan dwaipayana dwayne dwi
dwight dyah dylan dylano dzile dzirkstite earl earlene earline earnestine easter easton ebba ebiere ebiowei ebunoluwa
ecaterina ecrin eda edd eddi eddie eddy eden edgar edgard edgardo edgaro edgars edi edison edita edite edith edmee
edmond edmund edna edouard eduard eduarda eduardo eduards edvard edvin edvins edward edwardo edwin edwina edyta edyth
edythe edzus eef eefje eekalabya eero eeva efe effie efim efimia efraim efrain efrem efren efrosinia eftimia eftimie
ega ege egils egor eileen einar einars eino eirik eizens eja eka ekaaksh ekadant ekaksh ekalavya ekaling ekaparnika
ekdant eko ekow ekundayo ela eladio elaina elaine elakshi elanur elbek elbert elda eldon eldor eldora eldred eldridge
elea eleanor eleanora eleanore eleazar electa elena elene eleni elenor elenora eleonora eleonore eleonoro eleuthere
elfrida elfrieda eli elia eliabeth eliah elian eliana eliane eliano elias eliasz elie eliezer elif elija elijah elin
elina eline elinor elinore elio elion eliona elisa elisabet elisabeta elisabeth elisaveta elise elisee eliseo elisha
elisio eliska elissa eliza elizabet elizabeta elizabeth elizabeto elizaveta elize elizo elka ella ellada elle ellen
elli ellie elliot elliott ellis ellsworth elly elma elmars elmer elmira elmo elmore elmurod elna elnara elnora elnur
eloa elodia elodie elody eloisa eloise elon elouise eloy elroy elsa elsbeth elsie elta elton eluh elva elvera elvie
elvin elvina elvira elvis elwin elwira elwyn elyanora elyas elynn elyor elyse elyssa elza elzbieta elzear ema eman
emanoil emanuel emanuela emanuelly emanuil emas embuh emeka emelia emelie emeline emely emerance emerencie emeric
emerson emery emese emie emiel emil emile emili emilia emilian emiliano emilie emilija emilijan emilio emils emily
emin emir emirhan emma emmalee emmanuel emmanuelle emmelie emmely emmet emmett emmi emmie emmitt emmy emong emory
empluk emre ena enakshi endah endra enea enes enguerrand enid enie enio eniola enna ennio enno enoch enola enos enrico
enrique ensar ensio enteng enya enyo enzo ephraim epiphane erast eray erdal eremia eren eriberto eric erica erich
erick ericka erik erika eriks erin erkki erling erma ermins erna ernecjo ernest ernestina ernestine ernestino ernesto
ernie ernst eron ervin ervins erwin eryn esben esha eshana eshita esi esma esmee esmeralda esmira esperanza esra esse
essie esta esteban estefania estel estela estell estella estelle ester estera estevan esther estiawan estiono estrella
esupofo eszter etela etha ethan ethel ethelyn ethyl etienne ettie eubert eudes eudochia eudokia eudoksja eudora eudoxe
eudoxie eufrosina eugen eugene eugenia eugenie eugeniu eugeniusz eula eulah eulalia eulalie euna eunice euphrasie
eusebe eusebia eusebie eusebio eusebiu eustache eustatiu eustracjusz eva evalds evalyn evan evangeline evanghelina
evans evar evariste evdochia evdokija eve evelien eveliina evelin evelina eveline evelino evelyn evelyne everardo
everett everette evert evgheni evghenia evghenii evi evie evin evo evrard evy ewa ewald ewatomi ewelina ewell eymen
eyram ezekiel ezequiel ezio ezoza ezra faas fabia fabian fabiana fabiano fabien fabienne fabijan fabio fabiola fabrice
fabricia fabricio fadekemi faderera fae fahriddin faiq faith faizah falba falk famke fanika fanni fannie fanta fantin
fantine fanyana fara farah farangiz fardau farhunnisa farida farqana farruh fathonah fatim fatima fatimata fatimo
fatma fatou fatoumata faustine faustino fausto favian faxriyya fay faya faye fayen fayenne fayzbek fazilat fazliddin
febe febi febriana febrina fedde federico fedor fedora fehintola felicia feliciano felicie felicita felicitas felicite
felicity feliks felina felipa felipe felix felton fem femke femm fenja fenna fenne feodor feodora feodosia ferdinand
ferdinando ferdynanda ferenc fermin fernanda fernando ferne ferre feruza fevronia fiacre fibikemi fidan fidel fidele
fieke fien fiene fiep fiete fiifi fikayomi fikret filemon filiberto filip filipa filipe filipino filipp filippa
filippo filofteia filomena filotije filou fily finia finja finlay finley finn finnja finnley fiodor fiona fionn
firdavs firmin firuza fitrat fitri fitria fitriani flavia flavie flavien flavio flaviu fleta fletcher fleur flo floare
floarea flodoard floortje flor flore florea florencia florencio florencja florent florenta florentin florentina
florentine florestan florian floriana florica florida florie florin florina florine floris flossie floy floyd flurin
flurina flynn folafoluwa folashade folu forrest fortunee fos foss fotih fotima foulques fran france frances francesca
francesco francette franci francia francine francis francisc francisca francisco francisko francisque franciszek
franciszka franco francois francoise franjo frank franka frankie franklin frantisek frantiska franz franziska fred
freda freddie freddy frederic frederica frederick frederico frederik frederike frederiko frederique fredrick fredrik
fredy freeda freek freeman freida freja frenkie freya frida fridolin fridrich frieda friederike friedrich fritz
frusina fruzsina fryderyk fulbert fulcran fulgence funani funmilade funmilayo furkan furman fynn gabe gabi gabin
gabino gabor gabriel gabriela gabriele gabriella gabrielle gabrielo gabrijela gada gadang gading gadis gaduh gael
gaelle gaetano gaffor gafur gagan gage gaia gail gaiman gaj gajaadhar gajabahu gajadhar gajbaahu galak galang galar
galfryd galih galina galiono galuh galur gaman gamani gamanto gambira gamblang ganak ganaka ganapati ganda gandewa
gandharv gandharva gandi ganep ganesh ganesha gangesh gangsa gangsar ganjaran gantar gara garan garance garang garda
gardner garett garfield garnett garnier garrett garrick garry garth garud garuda gary gaspar gaspard gasper gasti
gaston gastono gati gatien gatik gatot gatra gatsha gaud gauraang gaurang gauranga gautam gautama gautami gautier
gavin gavril gavrilo gavxar gawati gayatri gayle gbadebo gbeminiyi gbemisola gbolahan gbowoade geanina gedeon gederts
geeta geetanjali gejza gelila gellert gelu gemine gemini gemma gene genevieve gennaro genoveva genta gentiana geo
geoffrey geoffroy georg george georgel georges georgeta georgette georgian georgiana georgianna georgije georgina
georgo geovanni geovanny geovany gerald geraldine gerard gerardo gerasim geraud gerazym gerberge gerbert gerda gergely
gergo gerhard germain germaine gerrit gerry gerson gertrud gertruda gertrude gertrudo gervais geta ghaliyati
ghanaanand ghanashyam ghani ghanshyam ghenadi ghenadie ghennadi gheorghe gheorghi gheorghii gheorghina gheorghita
gherghina gherman ghislain ghita gia giacomo giada gian gianina gianluca gianna gianni gibran gica gicu gideon giel
gifty gigi gijs gil gilang gilbert gilberto gilda giles gilles gillian gina ginewra ginger gino gioele gioia gion
giorgia giorgian giorgiana giorgio giovani giovanna giovanni giovanny girart giri girija girik girika girindra
giriraaj giriraj girish girja girts gisela gisele gislebert gisselle gita gitanjali gitte giulia giuliana giuliano
giulio giuseppe giyos gizela gladyce gladys gleb glen glenda glenn glenna glennie gligorije gloria gobinda godfrey
gojko golda golub goncalo gondebaud gonsalwy gonthier gontran gonzague gonzalo gopaal gopal gopee gopi gorakhanatha
gorakhnath goran gorana goranka gordan gordana gordon goswamee goswami gottfried gotum gouranga goutam govhar govinda
grace gracie graciela gracja gradimir grady graham grant granville gratian gratiana gratiela grayce grayson greg gregg
gregoire gregor gregoria gregorian gregorio gregory greta gretchen greyson grga grgo grgur griffin grigore grigori
grigorije griselda grover grozdana gry grzegorz guadalupe gubio gudakesa gudakesha gudrite gudrun guenievre guerin gui
guido guilhemine guilherme guillaume guillemette guillermina guillermo guiseppe gula gular gulay gulbahar gulbaxor
gulchexra gulcin gulistan guljamol guljaxon gulnora gulnoza gulom guloy gulseren gulsora gulsum gulzira gulzoda gunars
gunay gunilla gunnar gunnel gurdev gus gussie gustav gustave gustavine gustavino gustavo guus guusje guy guyot gvozden
gwen gwenaelle gwendolyn gwido gyorgy habib habiba haby hadi hadley hafsa hafshah hagen hailee hailey hailie hairyanto
hakan hakim hakon hal haleigh haley halie halil halim halima halle hallie hamid hamidou hamima hamish hamsini hamza
hamzah hana hanga hani hanifa hank hanna hannabel hannah hanne hannele hannes hanno hannu hans hansjorg hanspeter
hansruedi hansueli haralamb haralambie harald hardana hardi hardouin hari harimurti harinakshi harinarayan harit
harita harja harjasa harjaya harjo harley harmon harold harper harriet harrison harry harsana harsanto harsaya hartaka
hartana harto harvey hasan hasano hasim haskell hasna hassan hassie hasta hatem hattie hauke hava hawa hawar hayden
haylee hayley haylie hazel hazle heather heber hector hedda hedelin hedi hedvig hedviga hedvigo heema heidi heikki
hein heinrich heinz heitor heja hektoro helen helena helene heleno helga helier helin helio helle hellen helmer helmut
heloisa heloise henderson hendra hendri hendrik hendrika hennes henning henri henrich henrick henrie henrieta henrieto
henrietta henriette henrik henrike henrique henry henryk henryka heracleea herbert herluin herman hermann hermenegildo
hermina hermine herminia herminio hermiono hernan hershel herta hertha heru herve heryanto hester hesti hettie heval
hevi hidaya hidde hieronim hikmat hilaire hilario hilarion hilary hilbert hilda hildebert hildegard hillard hillary
hilma hilola hilton himadri himani himawan himeno hincmar hipolit hipolito hippolyte hira hiram hiranmay hiranmaya
hiranya hlengiwe hobart hojimurod holden hollie hollis holly homero honore honorine hope horace horacio horacy horatiu
horea horia hortense hortensia hortenzia hosea hosiyat houston howard howell hoyt hozan hrvoj hrvoje hrvojka hubert
huberto hudson hugh hugo hugues huguette hulda hulya humaira humay humberto hunor hunter huriya hurram hurshida husein
husida husnida husniya husnora hussein huub hvalimir hyman iacob iacov ian iana iancu ianina ianis ianna ianos
iaroslav iaroslava iasmina ibidapo ibironke ibodulloh ibou ibra ibrahim ibrahima ibrani ibrohim ibukunoluwa ibun ica
icha icie ico ida idell idella idowu idris idrissa idy ieremia ifa ifeanyichukwu ifeoluwa ifeoma iffar ifora ifunanya
ige ignac ignacio ignacy ignatius ignjat igor igori ihsan ihtiyor ika ike ikenna ikeoluwa iker ikhidie ikhsan ikin
ikrom ila ilai ilaria ilarie ilarion ilay ilayda ileana ilene ilenia ilgmars ilham ilhan ilia ilian iliana ilias ilie
ilija ilinca ilinka ilja ilko ilmari ilmars ilona ilqar ilsa ilse ilyas ilyos ilzo ima imam imani imelda imke immanuel
imogen imogene imoleoluwa imran imre imrich imron ina inara inars inaya indah inder indiana indira indra indrikis indy
ines inesa inessa inez inga inge inger ingmars ingrid ingrida inguna inioluwa inja inka inkeri inna innocenty ino
inocentiu insa intan inyoni ioan ioana ioanina iolanda ionel ionela ionelia ionica ionut iosefina iosif ira iraida
irawati irem iremide irena irene ireneusz ireno ireti iretioluwa irfan iriana iridenta irina irinel iris irisa irma
irmeli irnanto iroda irsad irvin irving irwan irwin iryna isa isaac isabeau isabel isabela isabell isabella isabelle
isabelly isac isadora isadore isai isaiah isaias isak ise iseoluwa iseult ishola isidora isidore isidro isioma isis
isisa isla islom ismael ismaelo ismail ismaila ismerie ismoil isobel isom isra issa issac istvan ita itunuoluwa itzel
iulia iulian iuliana iuliu iuri iurie iurii iustin iustina iustinian iva ivah ivan ivana ivancica ivanka ivanna ivano
ivar ive ivek iven iveta ivica ivna ivo ivona ivonne ivy iwan ixtiyar iyabode iyadunni iyanuoluwa iyinoluwa iza izaak
izabela izabella izaiah izajasz izako ize izidor izolda izoldo iztok izydor izzy jaakko jabal jabari jabulile jace
jacey jacinthe jacinto jack jackeline jackie jacklyn jackson jacky jaclyn jaco jacob jacoba jacobo jacobus jacqueline
jacquelyn jacques jacynthe jada jade jaden jadesola jadon jadran jadranka jadranko jadro jadwiga jadyn jaeden jael
jaelynn jaeman jaga jagadish jagadisha jagapati jagaraga jagathi jagdeep jagdish jagica jagmeet jahnu jai jaida jaiden
jailey jailyn jaiman jaime jaimini jaimy jairo jais jaivey jaka jakayla jake jakelino jakob jakobino jakobo jakov
jakub jakubina jala jaleel jalen jalol jalon jalou jalyn jamaal jamal jamalia jamar jamarcus jamel james jameson jamey
jamie jamil jamila jamir jamiro jamison jammie jamol jamshid jan jana janae janaina jane janek janelle janessa janet
janeta janez jani janica janice janick janie janin janina janine janis janiya janja janjo janka janko janna janne
jannek jannes janni jannie jannik jannis jano janos janosch janusz jany japhet jaquan jaquelin jaqueline jara jared
jaren jari jarmila jarne jarno jaro jarod jarolim jaromir jaron jaroslav jaroslava jarrell jarret jarrett jarrod
jarvis jarwa jarwadi jarwi jasen jasenko jasin jasmani jasmijn jasmin jasmina jasmine jasna jason jasper jasur jaswadi
jati jatmiko jaunita jautrite javas javi javier javlon javohir javon javonte jax jaxon jaxx jay jaya jayadi jayce
jaycee jayda jayde jayden jaydon jayeng jaylan jaylano jaylen jaylin jaylinn jaylon jayme jayne jayson jayvano jazeps
jazlyn jazmin jazmyn jazmyne jazzlyn jazzlynn jean jeana jeanette jeanie jeanne jeannel jeannette jeannie jeannot jed
jedediah jedidiah jef jeff jefferey jeffery jeffrey jeffry jefri jefta jehanne jekabs jela jelena jelica jelisaveta
jelita jelka jella jelle jelmer jelte jena jenel jenifer jenna jennie jennifer jennings jenny jennyfer jens jensen
jente jeppe jerad jerald jeramie jeramy jerel jeremi jeremiah jeremias jeremiasz jeremie jeremy jergus jermain
jermaine jermey jernej jerod jerome jeromo jeromy jeronimo jerrell jerrod jerrold jerry jerzy jesa jesper jess jesse
jessica jessie jessika jesslyn jesslynn jessy jessyca jesus jett jette jettie jevgenijs jevon jevrosima jewell
jezdimir jidde jil jill jillian jim jimena jimi jimmie jimmy jinawi jindra jinte jinthe jip jitender jitendra jiyan
joachim joah joakim joakimo joan joana joanie joann joanna joanne joannie joanny joany joao joaquim joaquin joas
jocelyn jocelyne jocjo jodi jodie jody joe joel joelina joeline joelle joep joes joesph joey johan johancjo johanino
johann johanna johanne johannes johano johathan john johnathan johnathon johnnie johnny johnpaul johnson joko jolana
jolanda jolayemi joleen jolie jolien jolijn jolin jolina joline jon jona jonah jonas jonatan jonatano jonathan
jonathon jonna jono jonte joojo joost jop jordane jordi jordon jordy jordyn jorg jorge jorgen jorin joris jorn jorrit
jort joscha joschua jose josef josefa josefien josefin josefina josefine josep joseph josephin josephine josette josh
joshua joshuah josiah josiane josianne josie josiko josip josipa josko joso josse josselin josua josue josuo josy
jourdain jovan jovana jovani jovanka jovanny jovany jovin joy joya joyce joza joze jozef jozefina jozefino jozefo
jozica jozsef jozue juan juana juanita juda judah judd jude judicael judita judite judith judito judson judy judyta
jugoslav juha juhani juho jukka jula julan jule jules juli julia julian juliana juliane julianne julie julien julienne
juliet julieta julieto juliette juliino julija julijana julijs julika julina julio julita julius juliusz jumadi
jumagul jumari juna junayd june junius juno jur juraj jure jurg jurgis juri jurre jusma jusra juste justen justeno
justin justina justine juston justus justyn justyna jusuf juul juvenal juwan juwon jyoti jyotis jyotsana kaan kaarina
kaat kacey kaci kacie kacper kacung kade kaden kadiatou kadin kadir kaela kaelyn kagiso kai kaia kailash kailee kailey
kailyn kairav kaitlin kaitlyn kaj kaja kajen kala kale kalea kaleb kaleigh kalervo kalevi kaley kali kalidou kalim
kalinda kalinik kalistrat kalle kallie kalpana kalyani kama kamal kamala kamalesh kamaria kambali kameron kamidin
kamil kamila kamilla kamille kamla kamlesh kamol kamola kamoliddin kamran kamren kamron kamryn kanak kanaka kanchan
kanda kane kani kania kanishka kannan kannen kanti kara karam karan kardi kareem karelle karen kari kariane karianne
karim karima karimah kariman karin karina karine karja karl karla karlee karley karli karlie karlijn karlis karlo
karlotta karma karman karmela karmeno karna karol karolann karoliina karolina karoline karolino karolo karsa karsana
karson karta karthik kartik kartika karunanidhi karya kasandra kasey kashyap kashyapi kasim kasiran kasiyah kasper
kassandra kasusra kata katariina katarina katarzyna kate katelin katelyn katelynn katerino katharina katherine
katheryn kathleen kathlyn kathrin kathrine kathryn kathryne kathy katica katie katija katina katja katlyn katlynn kato
katrin katrina katrine katryn kattie katy kavon kawa kawaca kawaya kay kaya kaycee kayden kayla kaylah kaylee kayleigh
kayley kayli kaylie kaylin kayode kayra kayun kazimierz kazimir keagan keano keanu keara keaton keba keegan keeley
keely keenan keerti kees keet kehinde keira keisha keith keji kellen kelley kelli kellie kelly kelsi kelsie kelton
kelvin kemal kemba kemi ken kenan kenari kendall kende kendra kendrick kenes kenji kenna kennedi kennedy kenneth
kennith kenny keno kensi kent kenton kenyatta kenyon kenza kenzie kenzo keon kerem kerim kerry kerstin keshaun keshawn
keven kevin kevon keyan keyon keyshawn kezia kgabu khadidiatou khadija khadim khady khalid khalifa khalil khanyisile
khem khethiwe khoudia khulekani kian kiana kiandra kianna kiano kiara kiarra kiel kiera kieran kika kikelomo kiki
kiley kilian kim kimberley kimberly kimi kimo kincso kine kinga kip kira kiran kirana kirilo kirk kirsten kirstin
kirti kiyan kjeld kjell klaas klanjo klara klarencjusz klaro klaudia klaudino klaudiusz klaudo klaus klavs klea kleber
klemen klemens klement klementino klementyna kleopatra kleopatro klitemnestro klotildo knuto kobe koby kocer kody koen
kofi kojo koko kolawole kolby kole koloman kolos komil komila komron konrad konrads konstancja konstantin konstantins
konstanty konstantyn kopano koralia koray korbin korbinian korede korey korinna kornel korneli kornelia korneliusz
kory kosta kraig kresimir kreuzo krijn krimhildo kris krishna krishnadas krishnadasa krisjanis kriss krista kristen
kristi kristian kristiana kristians kristie kristiina kristijan kristin kristina kristine kristino kristjan kristof
kristofer kristoffer kristopher kristy krisztian krisztofer krsto kruno krunoslav krystal krystel krystian krystina
krystyna krzysztof ksantipo ksawera ksawery ksenia ksenija ksenofont kubad kubra kubura kujoe kumar kumari kumuda
kumush kuncara kunthara kurnia kurt kurtis kusuma kuzey kuzman kvetoslava kwabena kwadwo kwaku kwame kwamena kwasi
kweku kwesi kwintyn kyan kyano kyara kyla kyle kylee kyleigh kyler kylie kyllikki kyra laal labuh lacey lachlan
lacramioara lada ladarius ladina ladislau ladislav lafayette lai laia laila laisha lajos laksana lakshman lakshmi
lakshmidhar lakshminath laksita lal lala lalita laman lamar lambert lamberto lamia lamine lamiya lamont lana lanang
landen landry laney langa langgeng lanjar lantar lara laras larina larisa larissa laron larry lars larue larysa lascar
lasma lasmanto lasmono lassana lasse laswi laszlo latif latika latofat latoya laura laurane laure laureen laureline
lauren laurence laurencja laurencjusz laurenco laurene laurens laurent laurentia laurentiu laurenty laurentyna laurenz
lauretta lauri laurian lauriane laurianne laurie laurin laurine lauro laury lauryn lavada lavanya lavern laverna
laverne lavina lavinia lavize lavon lavonne lawrence lawrencia lawson laxman laxmi layla laylo layne lazar lazare
lazaro lazarz laziz lea leah leana leander leandra leandre leandro leann leanna leanne leano leart leatha leda ledion
leela leena leendert lega legawa leia leif leigh leila leilani leke lela lelah leland lelia lembah lempi lemuel len
lena lene leni lenia lenja lenka lenn lenna lennard lennart lenne lennert lenni lennie lennon lennox lenny lenora
lenore lenya leo leola leon leona leonard leonardo leone leonel leonhard leoni leonid leonida leonidas leonids leonie
leonis leonne leono leonor leonora leontin leontina leontine leopold leopoldina leopoldine leopoldino leopoldo leora
leposava lera lerato lere leroy lesana lesley leslie lesly lessie lestari lester leta letha leticia letitia letizia
leu leufroy lev levent levente levi levin levio levke levoslav lew lewin lewis lex lexi lexie lexus leya leyan leyla
lia liah liam lian liana liara lias liba libbie libby libere libusa lica lidia lidija lidya lieke liene lietald lieuwe
lieve lieze liga ligia liisa liksma lila lilan lili lilia lilian liliana liliane lilianna lilien lilio lilith liliya
lilla lilli lillian lilliana lillie lilly lilou lily lilyan liman limar lina lincoln linda linde lindsay lindsey
linett linn linne linnea linnie lino lintang linus linwood lio lioara lionel lior lirik liron lis lisa lisandro lisann
lisanne lisbeth lise liselotte lisette litzy liuba liubov liubovi liudmila liusea liv liva livia livija livio liviu
liya liyam liyan liyana liz liza lizbeth lize lizeth lizz lizzie lizzy ljiljana ljuba ljubica ljubisa ljubomir
ljudevit llewellyn lloyd loa lobar loek loes loet logan loic lois lola lolade lolita loma lon longin lonie lonnie
lonny lonzo lora loraine loredana loreen lorelei loren lorena lorene lorenz lorenza lorenzo loretta lori lorian lorik
lorin lorine loris lorna lorrain lorraine los lothaire lott lotta lotte lotti lottie lou loua louan louay louie louis
louisa louise loup lourdes lourenco louvenia lova lovisa lovorka lovro lowell lowie loy loyce lua luan luana lubica
lubomir lubomira lubor lubos luboslav luboslava luc luca lucas lucca luce lucentiu lucia lucian luciana luciano lucica
lucie lucien lucienne lucija lucijan lucile lucille lucinda lucio lucious lucius lucja lucjan lucretia lucretiu lucy
ludie ludivine ludmila ludolphe ludomil ludomila ludovic ludovica ludovikino ludoviko ludovit ludvig ludwig ludwik
ludwika lue luella luena luhung lui luigi luis luisa luise luiz luiza luize lujza luk luka lukas lukasz luke lukhona
lukita lukman luko lula lulu luluh lulut luminita luna lune lungelo lungu lupe lura lurhur lurline lutfan lutfi
lutfiya lutfulloh luther luthfi lutz luuk luus luwar luwes lux luz luzie lwandle lya lyam lyan lyda lydia lydie lykke
lyla lyle lyn lynda lynette lynn lynne lysanne maaike maan maarit maarten maartje maas mabel mabelle mable mabruk mac
maca macaire macey maci macie mack mackenzie mactar macy madalena madalin madalina madaline madalyn maddison maddox
madeleine madelief madeline madelyn madelynn madge madhuri madid madie madilyn madina madisen madison madisyn madita
madlaina madleen madlen madonna mady madyson mae maegan mael maelle maes maeve mafalda magali magda magdalen magdalena
magdaleno maggie magnus maguelone maguette mahan mahaut mahdi mahendra maher mahesa mahesh maheswar mahfud mahir
mahmoud mahmud mahrus mahzan mai maia maica maida maija maik maike maila mailin mailo maimouna maimunah maira maite
maiya maja majda makara makary makayla makenna makenzie makhtar makinwa maks maksim maksimo makso maksym maksymilian
makuta mala malachi malak malati malcolm malea malena malene malgorzata malia malick malik malika malin malina malinda
malisa mallaury mallie mallory malo malou maloxat malte malthe malti malvina malvine malvino malwina mamadou mamady
maman mamert mamie mamour mamur manah manasse manca manda mandaakin mandakini mandla mandy manel manfred mangala
mangalya mani manik manikya manisha manjo manjusha manley manoah manoj manole manon mansour mansur manu manuel manuela
maphikelela maqsud mara marah maras marat marc marceau marcel marcela marceli marcelin marcelina marceline marcelino
marcell marcella marcelle marcellus marcelo marcheta marcia marcin marcis marco marcos marcu marcus mardon mareike
marek mareme maren marena marga margana margaret margareta margarete margareto margarett margaretta margarette
margarida margarita margaux marge margers margie margita margot margret margrethe margrit margrith marguerite mari
maria mariadi mariah mariam mariama marian mariana mariane marianna marianne mariano maribel marica maricarmen
maricica marie marieke mariela mariella marielle marieme marietta marija marijan marijana marijn marika marilena
marilie marilou marilu marilyn marilyne marin marina marinela marinjo marinko marino marinus mario marioara marion
maris marisa marisol marissa marit marita marite maritza mariuca marius marja marjan marjatta marjeta marjolaine
marjorie marjory mark markika markku marko markus marla marlee marleen marlen marlena marlene marley marli marlie
marlies marlin marlis marlo marlon marly maros marques marquis marquise marrit marsha marshall marsito marsudi marta
martaka martana martani marte marten marteno martha marthe martim martin martina martine martins marton martti marty
martyna maruf marut marvin marwa marwata marwin mary maryadi maryam maryann maryanto maryjane maryna maryse masa
mashxura masinka mason massamba massimo masud matan matar matei matej mateja mateo mateus mateusz matheo matheus
mathew mathias mathijs mathilda mathilde mathis mathurin mathuys matias matija matilda matilde matis matiss matjaz
matko mato mattea matteo matthew matthias matthieu matthijs matthis matti mattia mattias mattie mattis matus matyas
matylda matz maud maude maudie maugis maureen maurice mauricette mauricio maurine maurits mauro maurycy mavdud mavis
mavlon mavluda mawuena mawusi max maxbuba maxellende maxence maxfuza maxi maxie maxime maximilian maximiliano
maximilien maximillia maximillian maximo maximus maxine maxsuma maxwell maya maybell maybelle maye mayeul mayla maymie
maynard mayoor mayra maysa mayson mayte mazbut mazie mazlum mbalienhle mbaye mckayla mckenna mckenzie meagan meaghan
meda medard mederic medina medine medoune medya meena meenakshi mees megan megane meggie meghan meghnad meghnath
mehmet mehriban meik meike meire meissa mekhi melani melania melanie melany melba melchior melek melenija melia melike
melina melinda melis melisa melisande melissa melissandre melita melle mellie melnic melodie mels melvin melvina
melyna melyssa menaka mence menka menno mercedes mercia meredith merel merete merijn merjem merl merle merlin merovee
merritt mert mertie merve mervin meryem meta metod metra mette mex meyra mhambi mia mica micael micaela micah micha
michael michaela michal michale michalina micheal michel michele micheline michelle micjo mick midas mieke miel miguel
miha mihael mihaela mihai mihail mihailo mihajlo mihaly mihnea mija mijat mik mika mikael mikaela mikail mikayla mike
mikel mikelis mikkel mikki mikko miklos mikolaj mikulas mila milada miladin milana milanka milanko mildred milena
mileta miley milford milic milica milisav milivoj miljan miljana miljenko milka milla mille millicent millie milly
milo milojica milomir milorad milos miloslav miloslava milota milou milton milutin mima mimo mina minakshi mindy
minerva minka minna minnie minodora mio mioara miodrag miomir mira mirabela mirac miran miranda miray miraziz mircea
mirco mireille mirela mirella mireya miriam miriama miriamo mirja mirjam mirjana mirka mirko mirna miro miron mirona
miroslav miroslava mirre mirte mirthe mirto miruna mirza mirziyo misa misael mischa misko mislav missouri mitar mitch
mitchel mitchell mitica mitja mitra mitrut mittie mizgin mladen moa mobolaji moctar modesta modesto modou modrite
modupe mofifoluwa mohamad mohamadou mohamed mohammad mohammed mohan mohana mohinder mohini mohir moira moise moises
moisette mojca mojisola mojisoluwa mojmir mojzesz mollie molly momir momira mona monalisa monde monica monika moniko
monique monroe monserrat monserrate monte monty monvids moradeke morayo morenike morgan morgana morgane moriah moric
moritz morne morolake morris morten mortimer morton mose moseo moses moshe mosinmileoluwa mossie mosunmola motunrayo
mouhamadou mouhamed mouhameth mouhammadou moussa moustapha moxidil moxigul moxina moxinur moxira moyosore mozell
mozelle mozes mpho mpilo mpumelelo msizi mthunzi muattar muazzam mubina mudite mufiz mugur mugurel muhamado muhammad
muhammed muhsin muhtor mujur mukesh mukul mulya mulyanto mulyono mumpuni muni munif murat muriel murilo murl murod
murphy murray mursinin mursita murti musa musawenkosi mustafa mustafo mustika mustofa musulmon mutia muyassar muyiwa
muzaffar mya myah myla mylan mylene myles mylo myra myriam myrl myrna myron myrthe myrtice myrtie myrtis myrtle nabila
nabin nada nadalina nadege nadejda nadezda nadia nadine nadir nadja nadzieja nae nael naemi nafisa nagabhushanam nahid
nahil naim naja najam najib najla najmiddin najwa nakia nala nalar nalini nana nancy nand nanda nandi nando nandor
nanna nannie naomi naomie naoufal naoufel napoleon nara naradi narayan narcis narcisa narciso narcisse nardi narendra
nargiz nargiza narimon narin narinder narji nasab nash nasiba nasim nasir nasriddin nasrullah nastja nat natalia
natalie natalija natan natanael nataniel natasa natasha nate nath nathalie nathan nathanael nathanial nathaniel nathen
natiq natka naud naudet naura naveen navin nawal nawroz naya nayeli nayla nazariusz nazary nazif nazim nazrulloh
ndleleni ndondoloza nea neal nebojsa nechifor ned neda nedeljko nedjeljka nedjeljko nedra neele neeltje nefeli neha
nehemie neil neja nejc nejla nela nelda nele nelea neli nelio nella nelle nellea nelli nellie nelly nels nelson nelu
nemanja nematulloh nena nenad nene neo neoma neonila nera nerea nesa nestor nettie neva neven nevena nevenka nevin
nevio newell newroz neyla nhlakanipho nia nicanor nicephore nichifor nicholas nicholaus nichole nick nicklas nicklaus
nickolas niclas nico nicoara nicodim nicola nicolae nicolai nicolaie nicolas nicole nicoleen nicoleta nicolette
nicoline nicon nicu niculina niculita nicusor nicuta nidia niek niels niene nienke nigar nigel nigora nihad nik nika
nike nikita nikki nikkie nikko niklas niklaus niklavs niko nikodem nikola nikolai nikolao nikolas nikolasz nikolcjo
nikoleta nikolina niksa nila nilam nils nilufar nimakoah nimas nimit nimrod nina nineli ninioluwa nino ninthe nio
niraj niranjan nirbhay niro nisa nischal nistiman niyaga niyilolawa nizom nizomiddin njegomirka nkanyezi nkosenye
nkosingiphile nkosinhle nkosiyabo nnamdi noa noah noaho noam noami noan noar nodira noe noel noelia noella noelle
noemi noemie noemy nofoto noila nokuthula nola nolan nolen nolwazi nomi nomvula nona nonhlanhla nonjabulo nonkululeko
nonna noor noortje nora norah norbert norberto nore norene norica norina norma norman normand norris norval norwood
nosir nosirjon noud nour nouri nout novak novan novella novi noviana novita nowi nox nozima nozipho nqobile nrima
nthabiseng ntokozo ntombizodwa nubia nuda nudem nugraha nuno nur nuray nurbek nuredin nurgun nuri nuria nuriddin
nurlan nurul nusa nusrat nusratulloh nya nyah nyana nyasia nynke nyoman oana oba obanijesu obid obie obioma obrad
obren oceane ocie octav octavia octavian octaviana octavio octaviu oda odell odette odie odil odile odilon odin odon
odunayo ofelia ofelya oger ognjana ognjen ogooluwa ojars ojaswini oke okey okiki okta okto ola oladara oladare
oladimeji olaf olaide olajumoke olakunle olamide olanrewaju olansile olaoluwa olasunmbo olatunbosun olavi olayinka
oldrich ole oleg olegs oleksandr olen olena olesea oleta olga olgerts olgica oliga olim olimpia olimpiada olimpian
olimpio olimpiu olin oliva oliver olivera olivia olivier olivija oliviu oliwia oliwier olle ollie olof ololade
olufeyisayo olufunke olufunmi olufunmilayo olumide olumorotimi olusola olutomiwa oluwafemi oluwagbemiga oluwakemi
oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwasemilore oluwaseun oluwaseyi oluwatimilehin oluwatobiloba
oluwatofunmi oluwatosin oluwatoyosi oluwatumise oluwole oluwunmi olympe olympia oma omad oman omana omar omari
omawunmi ombline omer omina omobobola omobolanle omodunni omolabake omolara omolola omosalewa omotara omotayo omotola
omotolani omotoun omowumi ona ondrej oni onie onome onoriode onufry onur oona oormila opalina opaline opan opemipo
opeoluwa opeyemi ophelia ophelie opung oqil ora oran orell oren oreofe orestes oriande oriane orie orif orin orion
orland orlando orlane orlo ornella orpha orrin ortansa orval orville orvokki orzu osbaldo osborne oscar oskar oskari
oskaro osman osmund ostoja osunleke osvaldo oswald oswaldo otabek otha otho otilia otilija otis oto ottilie ottis otto
oumar oumayra oumou oury ousmane ovidiu owen oxana oybek oyenike oyga oyindamola oyindasola oynur oysha ozana ozanne
ozella ozod ozoda ozodbek ozren ozy pablo pacome padam padma padmi paige paiman paivi paja palemon palma palmira pam
pamela pamfil panagachie panait panca pandu pangeran pangestu panji panka pankrac pankracy panna pantaleon pantelei
paola paolo param paramartha paramita paraschiva parascovia pardi parfait pari parker parman parsla parvati pascal
pascale pasquale pat paterne pathe patrice patricia patricija patricio patrick patrik patriko patrizia patru patrycja
patrycjusz patrycy patryk patsy patti pattie paul paula paule paulette paulica paulien pauliina paulin paulina pauline
paulino paulo pava pavel pavica pavils pavle pavlina pavol pawel paxton payton pearl pearlie pearline pecine pedro
peggie peggy pekka pelaghia pelagia pelagie pelle pelumi penda penelopa penelope penny pentti pepe pepijn pepin pepo
pera perceval percival percy peri perica perkasa perla pernilla pero perpetuo perrine perry peruna petar pete peteris
petko petra petre petri petrica petrija petrisor petro petronela petronille petru petrut petruta petteri peyton pheobe
phil phila philani phileine philemon philibert philine philip philipp philippa philippe philippine phillip philomene
philothee philou phiwokwakhe phoebe phyllis pia pien pierre pierrick piet pieter pietro pilar pim pio piotr pip piper
pippa pirjo pirkko pius platon pleun pola polikarp polina polly polona pompilia pompiliu pontus pooja poornima
porfiriusz porfiry poul praba prabawa prabin prabowo prabu prakash prakosa pramila pran pranata pranawa pranay prasad
prasanna prascovia prasetya prasetyo prashant prathamesh pratiwi pravdan pravoslav prayag prayitna prayoga prayogo
predrag preity prem prema presley preston prima primerose primoz prisca priscilla priscille priska prita priya priyala
profira prokles prokop prokul providenci prvoslav puji puk pulcherie puneet puput purna purnima purushottam purwa
purwadi purwanto pushti puspa puspita puti putri putu qizilgul qobil qori qosim qudrat queenie quentin quentine quieta
quin quincy quinn quinten quintia quinton quinty quirin rachael rachel rachela rachelle rachid rada radeke raden
radenko radha radika radina radion radisa radislav radit raditya radivoje radmila radmilo rado radojka radomir rados
radosav radoslav radovan radu raducu radul raduz rae raegan raf rafael rafaela rafaelo rafal raff rafi rafid rafila
rafiq rageshwari rageswari raharja rahayu raheem rahel rahelo rahim rahman rahmat rahmawati rahmi rahsaan rahul raif
raihan raik raina rainer raisa raj rajab rajan rajana rajendra rajina rajinder rajiv rajko rajmund rajna rajnold raju
rakesh rakita raleigh ralph raluca rama ramaa ramata ramatoulaye ramesh rameshwar ramiro ramon ramona ramziddin
ramziya rana randal randall randi randolf randolph randy rangga rania ranjan ranjeet ranjit ranko rano raoul raphael
raphaelle rapulane raquel rasad rashad rashawn rasheed rasheedah rashid rasid rasifa rasko rasmus rastislav rati ratih
ratimir ratna rauf raul ravi ravshan raxmatulloh ray rayan rayen raymond raymonde raymundo rayona rayxona rayyan
razvan rea reagan reanna reba rebeca rebecca rebeka rebekah rebekka rebeko reece reese regan reggie reghina regina
reginald regine regis regitze regnars regula reid reilly reina reine reinhard reinhold rejan rejean rejeanne reka
reksa relja relu remi remilekun remington remo remus renars renas renat renata renate renato renaud rendy rene renee
renette renja rens renske resid respati ressie restu reta retha retno reto retta reuben reva revi rex rey reybaud
reyes reymundo reyna reynold reza rhea rhett rhianna rhiannon rhoda rhonda ria riaan rian riana rica ricardo ricards
riccardo rich richard richie richmond rick rickard rickey rickie ricky rico ridwan rieke riff rigard rigoberto riitta
rija rika rike rikke riley rima rimma rina rini rino rio ristana rita ritesh ritva riv rizki rizvon roan rob robb
robbe robbie robert roberta robertina roberto robi robin robinson robiya robyn rocco roch rochelle rocio roderick
roderyk rodger rodica rodion rodney rodolfo rodoljub rodolphe rodrick rodrigo rodrigue roel rogelio roger rogers rohan
rohana rohit roj rok rokhaya roko roksana roland rolande rolando rolf rollin romain romaine roman romana romane
romanita romans romee romeo romeu romina romuald romulus romy ron rona ronak ronald ronaldo ronan roni ronja ronke
ronnie ronny roos roosevelt rory rosa rosalee rosalia rosalie rosalina rosalind rosalinda rosalyn rosamond rosamunda
rosan rosana rosanna rosario roscoe rose roselin roseline rosella roselyn rosemarie rosemary rosendo roser rosetta
rosie rosina roslyn rosman ross rossie rostislav rotaru rotimi rover rowan rowena rowland roxana roxane roxanne
roxelana roxy roy roya royce roza rozalia rozalija rozella rozina roziya rozo ruben rubie ruby rubye rudi rudis rudite
rudolf rudolfo rudolfs rudolph rudra rudy ruedi rufina rufus rui ruken rukhmani rukmin rumena runa rupert rupinder
rusins ruslan ruslana rusman russ russel russell rustam ruta ruth ruthe ruthie ruxanda ruxandra ruya ruza ruzena
ruzica ryan ryann ryder rylan rylee ryleigh ryley ryszard saadat saadi saar saba sabar sabin sabina sabine sabino
sabir saboxat saboxon sabri sabrina sabryna sachin sada sadar sadie sadina sadio sadoqat sadriddin sadulloh sadye saer
safa safae safiatou safietou safina safir safira safiya safo safouan safouane safta safura sagar sahra sahriyar saida
saiful saige saiq saka sakari sakti sakura salif salih salim salimah salimata salimatou saliou sallie salma salman
saloh salome salomea salomey salomon salsabila salvador salvatore salwa salwator saly sam samandar samanta samantha
samba sameer sami samia samiah samina samir samira samiya sammie sammy samson samsul samu samuel samuele samuelo
samukelisiwe sancho sanda sandeep sander sandor sandra sandrine sandro sandu sanele sanford sanja sanjay sanjin sanka
sanna sanne sanobar santina santino santos santosh sanya sanziana saodat saphira sara sarada sarah sarai sarala
saraswati sardor sare sarina sarisha sarita sarla sarmite saroja sartika sarvar sarvin sarvinoz sasa sascha sasha
saskia saso satish satu satya satyen saul saulcerite sauveur sava savanah savanna saveta savi savin savina savinien
savion savva saxida sayyora scarlett scholastique schuyler scot scott scottie scotty seamus sean seb sebas sebastiaan
sebastian sebastiano sebastiao sebastien sebastjan seckou sedrick sef seff seghei segilola segolene sekinat sekou
selcan selena selene selim selin selina selma selmer sem semenica semih semion sena senka senn senna senne sep sepp
seppe seppo septi serafim serafima serafin serafina seraina seraphin serban serdar serena serge sergei sergej sergey
serghei sergi sergio sergiu sergiusz serhad serhat servac servan seth setya sev sevara severin severina severine
seweryn sexmus seydou seye seynabou sfiso shad shahboz shahobiddin shahriyor shahzod shaina shaka shakila shakira
shakti shakuntala shalewa shamsiddin shana shane shanel shanelle shania shanie shaniya shankar shanna shannon shanny
shanon shantanu shanti shany sharda shari sharmila sharon shashi shashikala shaun shawn shawna shaylee shayna shayne
shea sheela sheila shekoni sheldon shelia shelley shelly shemar sher sheri sheridan sherly sherman sherri sherwood
sheryl sherzod shilpa shirisha shirley shiv shivakari shobhana shodiyor shola shresth shresthi shreya shreyashi
shridevi shrishti shristi shubha shubhaprada shukrulloh shwet shyann shyanne siana siara sibongile sibusiso sibyl
sibylle sid siddarth siddhartha siddhi siddhran sidiq sidney sidoine sidonia sidonie sidra sidy siebe siem sien siena
sienna siep sifiso sigebert sigismond sigmund signe sigrid sigurd sijuade sil silan silas silja silje silke silvan
silvana silvere silvester silvia silvian silviana silvija silvio silviu sim sima simao simea simen simeon simi
similoluwa simina simion simisola simo simon simona simone simonida simono sina sinan sindisiwe sindre sinenhlanhla
sinica sinikka sinisa sinja sintia sipan siphephelo siphiwe sipho sirin sirineu siro sirojiddin siska sitara
sithembiso siti siv sixte sixtine siyanda sizakele sizani sjoerd sjors skaidrite skye skyla skylar slamet slava slavek
slaven slavica slavka slavko slavoljub slavomir slobodan slobodanka sloka smaranda smiljana smilla smita smriti sname
snejana snezana snjezana sobit sodiq sofia sofie sofija sofinjo sofio sohib sokhna solange soledad soleh soline
solomon solon solveig som soma somnath somu sona sondre sonia sonja sonjo sonke sonny sonya soof sophia sophie soraia
sorana soraya soren sorin sorina souleymane sowande spela spencer speranta spidola spiridon spirydion srboljub srecko
sredoje srna stacey stacy stan stana stanca stancu stanford stanislao stanislas stanislav stanislava stanislaw stanko
stanley stanton stasa steen stef stefan stefana stefania stefanie stefanino stefano steffen stela stelian steliana
stella steluta sten stepan stepanida stephaans stephan stephane stephania stephanie stephany stephen stephon ster
sterre stevan steve steven stevie stewart stig stijn stina stine stipan stipe stjepan stojan stojanka strahinja
stribor stuart subash subhash subhashini subhasini subodh subomi sucheta suci sude sudeva sue suelen suhrob sujata
sukanya sulaymon sulton suma suman sumayyah sumeet sumitra suncica sune sunita sunniva suraj suresh surya suryakant
suryakanta suryakantam susan susana susanna susanne susano sushant susheel sushil sushma susie suus suyuna suzana
suzanne suze suzon svatopluk svea sveatoslav svebor sven svend svenja sverre svetislav svetlana svetolik svetomir
svetoslav svetozar svitlana swami swapnil swara swarnalata swarup swassane sweta syahrini sybilla syble sydnee sydni
sydnie sylvain sylvan sylvester sylvestre sylvia sylviane sylvie sylwester sylwia synne szabolcs szczepan szofi szofia
szonja szymon tabea tabitha tabris tacjana tade tadeas tadej tadeo tadija taha tahir tahlia taisia taiwo talea talia
talis talita talivaldis talrits tamara tamas tami tamia tamina tamino tammo tammy tancrede tanguy tania tanirika tanja
tansu tantri tanushree tanushri tanya tapan tapani tapio tara taras tari tarik tarja tarlan tarun taryn tasa tasdik
tasha tasnim taswir tate tatiana tatjana tatum tatyana taufan taufik taurean taurin tavares taya tayler taylor teagan
ted teddy tedi teea teguh teije tej teja tejas tejumola tekla tellervo telly temidayo temitope teo teodor teodora
teodoro teodosia teofil teohari teona terence terencjusz teresa tereza tereze terezia terezija terezo teri terrance
terrell terrence terri terrill terry tertuliano tess tessa tessie tetiana teun teunis tevin thabisa thad thaddeus
thadie thais thalea thalia thamsanqa thando thea thelma themba theo theodor theodora theodore theodose theophile
theophraste theresa therese theresia theron theunis theuns thiago thibault thibert thibo thierno thierry thies thije
thijmen thijn thijs thilo thirza thobeka thom thomas thora thorben thore thorge thulani thulisile thurman tia tiago
tian tiana tianna tibbe tiberia tiberio tiberiu tibo tibor tichomir tidiane tieme tierra tiffany tihomir tiina tija
tijana tijmen tijn tijs til tilda tilen tilla tillman tillmann tim timbul timea timm timmothy timmy timo timofei
timoleon timon timotei timotej timoteo timothee timothy timur tina tinca tincuta tine tino tiphaine tira tiril tirta
tirtayasa tirza titi titien titilayo titilope titin tito titus tizian tjark tjasa tobias tobiasz tobiloba tobin toby
tod todd todor tohir toke toki tokunbo tolulope toluwalope toluwani toluwanimi tom toma tomas tomasa tomaso tomasz
tomaz tomi tomiloba tomislav tomislava tomke tommie tommy tomo tomori tonci toncica toney toni tonija tonka tonko
tonnin tony tonya toon tope torben torbjorn torey torrance torrey toussaint toyip tracey traci tracy traian trajan
travis travon tre tremaine tremayne trent trenton tressa tressie treva trever trevion trevor trey tri tricia trilochan
trilochana trilok trilokanath trilokesh triloki trine trisha tristan tristian tristin triston troels trofim trpimir
trpko trudie trycia trystan tsabita tuana tudor tudora tudorita tudosia tugiman tunar tuomas turold tushar tuula
tuulikki tuur tuva tvrtko twan twila tycho tygo tyler tymon tymoteusz tyra tyree tyreek tyrel tyrell tyrese tyrique
tyron tyrone tyshawn tyson ubaldo ubaydulloh uchita uchqun uda udai udit ueli uffe ugis ugo ujjawal ujjwal ulduz ulf
uli uliana ulices ulises ulkar ulla ulrich ulrik ulrika uluthando ulva ulviyya ulwazi ulya ulysse uma umang umar umay
umaya umi umid umida umidulloh umut una undine unggul unjani upendra upik uqbaloy urbain urfon uriah uriel urmila uros
urs urska ursula ursule ursulo usha usman usmon usyi utama uttam uzayr uzbegim uzodimma vaclav vada vadim vafo vagn
vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi vala valdemar valdemars valentijn valentim valentin valentina
valentino valentins valer valera valere valeri valeria valerie valerii valerija valerijs valeriu valery vali vallie
valter valtteri vance vanda vanesa vanessa vania vanja vanya varalakshmi varvara vasanti vasco vasil vasile vasili
vasilica vasilie vasilina vasilisa vasja vasko vasliddin vasudev vasudeva vasudha vasundhara vatroslav vaughn vavrinec
veaceslav veceaslav veceslav veda vedang vedanga vedanshi vedran vedrana veerle vega veikko veit vela velana velaphi
velda velibor velimir velimira velina vella velma velva vena venance vencel venceslas vendel vendelin venera veniamin
vera verda verdie vere verena vergie vergiliu verginia verica verla verlie vern verna verner vernice vernie vernon
vero verona veronica veronika veroniko veronique veselinka vesma vesna vesper vesta veta vianney vibeke vic vica
vicenta vicente vicentia vicentiu vicki vickie vicky victoire victor victoria victorien victorin vid vida vidak vidal
vidhur vidhya vidur vidya viera vieroslava vieve viggo vigile vigo vijay vijeko vijolite vik viktor viktoria viktorija
viktoro vilcjo vilde vilhelm vilhelmine vilhelmino vilhelmo viliam viljem ville villy vilma vilmars vilmos vimal
vimala viman vin vinay vince vincenc vincent vincentiu vincenza vincenzo vinciane vinka vinnie vino vinsen vinz
violeta violetta violette violina viorel viorela viorelia viorica virag virgie virgil virgiliu virginie virman
visarion vishnu vishwamitra visnja vit vita vitali vitalia vitalie vitalii vitalijs vitalina vitazoslav vito vitor
vitoria vittoria vitus viva vive vivi vivian viviana viviane vivianne vivien vivienne vizbulite vjekoslav vjenceslav
vlad vlada vladana vladek vladilena vladimer vladimir vladimira vladimiro vladislav vladislava vladlen vladlena vlado
vlaicu vlasta vlastimil vlastimir vlatka vlatko voichita voicu vojin vojislava vojtech voldemars vosil vratislav
vratko vreni vrinda vrund vsevolod vujadin vujica vuk vukan vukasin vukica vukota vusumuzi vyas waclaw wadi wahyu
waino wakiman waldo wale walenty walentyn walentyna waleran waleria walerian walery walgierz wallace walter walton
waluyo waly wanda wandrille wanesa wani wannes waqila wardaya wardi warji warley warre warsa warsita warta washington
wasis watson wava wawan wawrzyniec waylon wayne webster welat weldon wende wendell wendy werner weronika wes wesley
wessel westley weston whitney wiara wibke widya wiebke wies wiktor wiktoria wilber wilbert wilbur wilburn wiley
wilford wilfred wilfredo wilfrid wilfryd wilhelm wilhelmina wilhelmine will willa willard willem willi william willie
willis willy wilma wilmer wilson wilton wincenty winda winfield winifred winnifred winona winston wira wirda wirginia
wisnu witalis wladyslaw wlodzimierz wolfgang woodrow wout wouter wulan wulandari wuraola wyatt wyman xalima xanana
xander xatun xaver xavi xavier xaviere xebat xem xenia xenophon xezal ximena xochitl xzavier yaa yacine yadira yael
yago yahya yahyo yakubu yamileth yana yance yango yani yanis yann yannic yannick yannik yannis yara yarah yaren
yaretzi yaro yaron yasin yasmeen yasmin yasmine yassin yassine yassir yaw yaya yazmin yejide yekta yenthe yesenia
yessenia yessi yetunde yewande yfke yibanathi yinthe ylvi ylvie yoann yogendra yogesh yoginder yolanda yolande yono
yoqub yorbek yoro yorqin yosef yoshiko younes youp yousef youssef youssou youssouph youssoupha yozida yoznur ysaline
yseult yulia yuliana yuna yuni yunita yunus yuri yusiv yusuf yven yves yvette yvonne zabir zac zach zachariah
zachariasz zacharie zachary zache zachery zack zackary zackery zaenab zafar zafir zahar zaharia zahir zahra zain
zainab zaira zakaria zakary zaki zakir zala zalan zalindra zamfir zamfira zamira zan zana zander zane zanele zaneta
zanete zanis zanna zara zaraza zaria zarije zaur zavida zayd zayn zayniddin zdenka zdenko zdeslava zdravko zechariah
zef zehra zejnep zelaya zelda zeljka zeljko zella zelma zelmira zeltite zena zenija zeno zenobia zenovia zente zenzele
zephirin zerdest zerya zeteny zetta zev zeyd zeyneb zeynep ziedite ziga zigfrida zigfrids zigmars zigmund zigrida
zilan zile zilola zin zina zinaida zinovia zion zita zithulele ziva ziyad ziyanda ziyo zizi zlata zlatica zlatka
zlatko zobuhle zoe zoeva zoey zofia zofija zohid zohir zoia zoie zoila zoja zokir zola zoltan zora zoran zorana zorina
zorka zoyir zrinislav zrinko zselyke zsofia zsolt zsombor zubayr zubite zula zulaikha zulfa zulfikar zuxra zuzana
zuzanna zvezdana zvonimir zvonko zygmunt
`
  .trim()
  .split(/\s+/)
