const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Capitalised words, in small letters, that are neither names of people nor in the list of ordinary words. */
export const notNames = list(`
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
muharram safar rabi jumada rajab shaban sha'ban ramadan shawwal dhu al-qadah al-hijjah eid ashura nowruz newroz arbaeen mawlid
christmas easter thanksgiving halloween hanukkah passover yom kippur diwali lent advent pentecost hogmanay
god allah lord almighty quran qur'an koran bible torah talmud hadith sunnah sunna sharia shariah shari'a fatwa fatwas fatawa jihad jihadi jihadists jihadist
mujahideen mujahedeen mujahidin mujahid mujahideens ummah umma shura caliphate khilafa khilafah caliph hisba hisbah zakat takfir takfiri takfeer salafi salafism salafist
salafists wahhabism wahhabi sufism islam islamism islamist islamists christianity christendom judaism buddhism hinduism sikhism
zionism catholicism protestantism orthodoxy communism marxism nazism fascism islamophobia baathist baathists ba'athist ba'athists
wilaya wilayah wilayat wali walis emir emirs amir umara imam imams mufti muftis ulama ulema sheikh sheikhs hajj umrah madrasa madrasas madrassa hijab niqab burqa
keffiyeh intifada nakba anfal aliyah
internet web email online iphone ipad android bitcoin covid covid-19 coronavirus ebola zika sars mers hiv aids malaria dengue chikungunya polio
cholera anthrax sarin vx novichok chlorine influenza tamiflu h1n1 h5n1 avian swine marburg lassa hantavirus norovirus rotavirus hepatitis
kalashnikov kalashnikovs scud katyusha grad qassam humvee humvees toyota sukhoi mig tupolev antonov ilyushin apache chinook black-hawk
blackhawk predator reaper tomahawk hellfire javelin stinger patriot himars buk kornet milan browning glock dushka abrams leopard tiger
boeing airbus cessna hercules lancet shahed bayraktar iskander kinzhal kalibr
euro euros dollar dollars pound pounds rouble ruble lira dinar dinars riyal rial rupee rupees yen yuan sterling peso naira shilling
north south east west northern southern eastern western central northeast northwest southeast southwest north-east north-west
south-east south-west northeastern northwestern southeastern southwestern mideast midwest mediterranean atlantic pacific arctic antarctic
europe asia africa america americas oceania middle levant maghreb sahel sahara gulf balkans caucasus eurasia scandinavia
http https www com org net pdf isbn issn doi jstor archived retrieved accessed vol ed eds chapter section article annex appendix figure table
photo image video source sources via see ibid ii iii iv vi vii viii ix xi xii
nobel pulitzer oscar oscars grammy olympics olympic paralympic wimbledon
english arabic persian farsi kurdish hebrew latin russian french german
yes no not dear sincerely regards thanks hello okay ok
state-run anti-isis anti-isil pro-russian pro-western
senate house treasury pentagon kremlin parliament
tv radio cnn bbc
`)

/** First words of names of things: `Operation Desert Wind`, `Camp Rahma`, `Hurricane Nadia`. */
export const thingBeginnings = list(`
operation camp battle treaty hurricane typhoon cyclone storm lake mount mt fort port cape project hotel villa cafe café river wadi jabal jebel
tell tel tall bab beit bayt ain ayn ein wahat umm-al khan sahl highway route street avenue road flight exercise battleship uss hms
mv ms-13 gulf strait bay isle isles island islands san santa são sao santo los las new el-
resolution article chapter section annex protocol convention directive decree law bill phase level stage group zone sector block unit task exhibit
conference summit agreement declaration plan campaign programme program initiative accord accords siege massacre siege uprising
`)

/** Last words of names of things, and nouns after them in capitals or small letters: `Rahma Street`, `the Samir district`. */
export const thingEndings = list(`
act accord accords agreement agreements airport airbase airfield avenue award awards barracks base basin bay beach bill boulevard border
bridge building campaign canal cape castle cave championship championships church circle city clinic club coast
commission committee conference convention council county court crossing crossroads cup dam day declaration desert dialogue district
districts doctrine dome drive dynasty empire era factory fair farm farms festival field fields fire flight forest fort fund games garden gate
governorate governorates gulf harbor harbour hall heights highway hill hills holiday hospital hotel house inquiry institute intersection island islands junction
jungle lake lane law league library line mall mandate market massacre memorial mine ministry mosque mount mountain mountains museum neighborhood
neighbourhood oasis ocean offensive office oilfield pact palace park pass peninsula pipeline place plain plains plan plant plateau port
presidency principles prison prize process program programme project protectorate province provinces quarter railway range ranch refinery
region report republic reservoir resolution review revolution ridge river road roundabout route ruins school scheme sea seaport sector shrine site
sound square stadium state station strait straits street streets suburb suburbs subdistrict sub-district summit temple territory theater
theatre throne times tower town township tragedy treaty tribunal tunnel university uprising valley village villages virus wadi war wars
week well wells winter woods year zone bazaar terminal shipyard archipelago islet delta estuary falls glacier cemetery citadel
canyon trail outbreak earthquake hurricane protocol spring festival disease syndrome fever
`)

/** Small words before a place: a name that nothing else speaks for is no person after them. */
export const placePrepositions = list(`
in at near into toward towards outside around across throughout inside between
`)

/** Endings of words that are no names: `-isation`, `-ism`. */
export const notNameEnding =
  /(?:isms?|ists?|phobia|ation|ations|isation|ization|ology|ological|ively|ically|edly|lessly|fully|ities|virus|viruses|logist|logists)$/
