/** Given names of Arabic, Persian, Kurdish, Turkish and South Asian use, as English texts romanise them. From general knowledge. */
export const romanisedNames: readonly string[] = `
abbas abbasi abdallah abdel abdelaziz abdelhamid abdelkader abdelkrim abdelmalek abderrahmane abdi abdirahman abdo abdolreza abdulaziz abdulhamid
abdulkarim abdullah abdullahi abdulmalik abdulrahman abdulwahab abdu adel adham adil adnan afif ahmad ahmadi ahmed aisha ajmal akbar akram ala alaa alaeddin ali
alireza aliya amal aman amani amar amer amin amina amir amira amjad ammar anas anis anwar aqeel arash ardalan arif arjan arsalan asad ashraf asif asim asma asmaa
aso ata atef athir atif awad awni ayad ayda ayham ayman aymenn ayoub aysha azad azeez azhar aziz azzam badr badreddin bahaa bahram bakhtiar bakir bakr bandar barham barzan
bashar basem bashir basil basim bassam bassel bayan behnam bilal boutros burhan bushra dana daoud dara darwish dawood dawud dhia dia
dilshad duraid ehab ehsan eid elham elias emad eman ezzedine fadel fadhil fadi fahad fahd fahmi faisal fakhri falah farah faraj fares farhad farhan farid faris farouk faruq farzad
fathi fatima fatimah fatma fawaz fawzi fayez faysal fazil ferhad fikri firas fouad fuad gamal ghada ghaith ghaleb ghani gharib ghassan ghazi habib hadi hadia hafez hafiz haidar haider
haitham hajar hakan hakeem hakim hala hamad hamada hamdan hamdi hameed hamed hamid hamida hamoud hamza hana hanadi hanan hani hanin harith haroun harun hasan hasib hashem hashim hassan
hassanein hatem hawa haydar hayder haytham hazem hazim heba hekmat helmi hemin hend hiba hicham hikmat hisham hiwa hoda hoshyar hosni hossein houda humam hussain hussam hussein husni
hussien ibrahim ibtisam idris ihab ihsan ikram ilham ilyas imad iman imran inas intisar isam islam ismael ismail issa issam iyad izzat jaafar jaber jabbar jabir jafar jalal jaleel jalil jamal
jameel jamil jamila jamshid jasem jasim jassem jassim jawad jihad jouma juma jumaa kadhim kadir kais kamal kameel kamel kamil kamran karam kareem karim karima karrar karwan karzan kassem kassim kathem
kawa kazem kazim khaled khaleel khalid khalifa khalil khamis khayrat khazal kheder khider khodr khoder khosrow khudair lafta laith lamia latif layla leila lina lubna luay lutfi maamoun madiha
maha mahdi maher mahir mahmood mahmoud mahmud majed majeed majid malak malek malik mamdouh mamoun manaf manal mansoor mansour maqsood marwa marwan maryam masoud massoud massud maysoon mazen mazin mazloum
mehdi mehmet mehran midhat mohamad mohamed mohammad mohammed mohanad mohannad mohsen mohsin mona moqtada mostafa moussa muayad mubarak mudar mufid muhammad muhammed muhanad muhsin mujahid mukhtar
mumtaz muna munir munther muqtada murad musa musab musaab musallam musleh muslim mustafa mustapha muthanna nabeel nabih nabil nada nader nadia nadim nadir naeem nahla nahro naif najah
najat najib najm najwa naseem naser nashwan nasir nasr nasreen nasrin nasser nathim nawaf nawal nawfal nawzad nayef nazar nazem nazim nechirvan nidal nihad nima nizar nofal noor noori nour noura nouri nuri
omar omer omid omran osama osman othman qadir qahtan qais qasem qasim qassem qassim qays qubad qusay raad rabah rabee rabia rafat rafi rafiq raghad raghda rahim rahman raid ra'ed raed raja rajab rakan rami ramadan
ramez ramzi ramzan rana rania rashad rasheed rashid rasim rasool rasul rauf rawan rayan raza razan rebwar reem reema refaat reza riad rida riyad riyadh rizgar rozhin ruba rula rushdi sa'ad saad saadi saadoun sabah sabri sadiq
sadeq saddam sadoun saeed safa safaa safi safwan sahar said saif sajad sajida saladin salah salahuddin salama salameh saleem saleh salem salih salim salima salma salman sam sameer samer sami samir samira samiya sana
saqr sara sardar sarhad sarkis saud sayf sayyed seif selim serwan shaaban shadi shafiq shahab shahid shahin shakir shamil shamim shamsi sharif shaswar shawkat shawqi shaykh sherif sherwan sherzad shihab shireen shirwan shukri siamak sinan siraj sirwan sivan
soran suad sufyan suha suhail suhair sulaiman suleiman suleyman sultan sumaya sundus taha taher tahir tahseen talal talat taleb talib tamer tamim tareq tarek tariq taufiq tawfiq tayeb taysir thamer thamir
thaer thair turki ubaid uday udai umar usama usman uthman wafa wahid wajdi wajih waleed walid waheed wael wail wasfi wasim wassim widad wisam wissam yahya yahia yaqoub yaqub yaser yasin yasir yasmin yasmine yassin yasser yazan
younes younis yousef yousif youssef yunis yunus yusef yusuf zaher zahir zahra zaid zainab zaki zana zayd zayed zeid zein zeinab zeki ziad ziyad zubair zuhair
mullah haqqani baitullah hakimullah hekmatyar gulbuddin jalaluddin sirajuddin nawaz pervez pervaiz benazir zardari bilawal asif imran yousaf zulfiqar ghulam mushtaq
recep tayyip abdurrahman ahmet mevlut hulusi binali devlet kemal selahattin figen cemil murat bulent necmettin suleyman ismet
vladimir sergei sergey dmitry dmitri mikhail nikolai alexei aleksei yevgeny yevgeniy viktor igor oleg volodymyr petro yulia ramzan aslan shamil
benjamin bibi ehud avigdor shimon yitzhak moshe naftali yair ariel tzipi golda menachem yoav
bashar asma maher rifaat hafez zenobia donald barack hillary kofi ban antonio ursula emmanuel francois angela olaf boris theresa keir rishi gordon narendra manmohan indira rajiv atal
goodluck muhammadu olusegun yahaya atiku bola sani abubakar shekau robert emmerson morgan nelson thabo cyril jacob paul yoweri museveni omar salva riek isaias meles abiy hailemariam mengistu siad
`
  .trim()
  .split(/\s+/)

/** Names of families that stand alone in news so often that they are masked without a first name. From general knowledge. */
export const familyNames: readonly string[] = `
assad putin trump obama biden bush clinton reagan nixon kennedy erdogan netanyahu sharon rabin peres barak olmert maliki abadi sadr barzani talabani sistani
saddam hussein gaddafi qaddafi gadhafi mubarak morsi sisi nasser sadat arafat abbas hariri nasrallah khamenei khomeini rouhani ahmadinejad rafsanjani raisi zarif soleimani
karzai ghani zawahiri zarqawi baghdadi jolani julani golani adnani shekau kony hitler stalin lenin mao castro chavez maduro guevara pinochet milosevic karadzic mladic tudjman izetbegovic
merkel macron sarkozy hollande chirac mitterrand blair cameron johnson thatcher corbyn farage rumsfeld cheney powell rice petraeus mattis tillerson pompeo bolton blinken lavrov medvedev
yeltsin gorbachev kadyrov zelensky zelenskyy poroshenko yanukovych lukashenko prigozhin shoigu navalny annan guterres brahimi modi gandhi nehru khan bhutto sharif musharraf zardari
xi hu deng jiang mugabe mandela zuma ramaphosa kagame kabila mobutu tshisekedi bashir burhan hemedti dagalo kiir machar afwerki buhari jonathan obasanjo tinubu haftar hifter sarraj dbeibah
saleh hadi houthi bouteflika essebsi marzouki ghannouchi snowden assange bin-laden
`
  .trim()
  .split(/\s+/)
