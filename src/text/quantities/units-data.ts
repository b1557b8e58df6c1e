import { normaliseArabic } from './lexemes.ts'

function toMap(lines: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>()
  for (const line of lines.trim().split('\n')) {
    const [unit, words] = line.split(':') as [string, string]
    for (const word of words.split(',')) table.set(normaliseArabic(word.trim()), unit.trim())
  }
  return table
}

/** What is measured rather than counted: never killed, arrested or displaced. Longer phrases are tried first. */
export const MEASURES = toMap(`
percent: %, ٪, percent, per cent, percentage points, percentage point, pct, pour cent, prozent, في المئة, في المائة, بالمئة, بالمائة, بالمية
USD: $, dollar, dollars, us dollars, u.s. dollars, american dollars, us $, u.s. $, usd, دولار, دولارا, دولارات, دولار أمريكي, دولار أميركي
EUR: €, euro, euros, eur, يورو
GBP: £, pounds sterling, british pounds, gbp, جنيه استرليني
IQD: iraqi dinars, iraqi dinar, iqd, دينار عراقي
SYP: syrian pounds, syrian lira, syp, ليرة سورية
TRY: ₺, turkish lira, turkish liras, lira turkish, ليرة تركية
dinars: dinars, dinar, دينار, دينارا, دنانير
rials: rials, rial, riyals, riyal, ريال, ريالا
lira: lira, liras, ليرة
km: km, kms, kilometre, kilometres, kilometer, kilometers, كيلومتر, كيلومترا, كيلومترات, كلم, كم, kilomètres, kilometre
km²: square kilometres, square kilometers, square km, sq km, km2, km ², كيلومتر مربع, كيلومترا مربعا
km/h: km / h, kph, kilometres per hour, kilometers per hour
miles: mile, miles, mi, ميل, أميال
m: metre, metres, meter, meters, m, متر, مترا, أمتار, mètres
m²: square metres, square meters, m2, m ²
m³: cubic metres, cubic meters, m3, m ³
cm: cm, centimetres, centimeters
mm: mm, millimetre, millimetres, millimeter, millimeters, ملم
feet: feet, foot, ft
hectares: hectare, hectares, ha, هكتار, هكتارا, هكتارات
dunams: dunam, dunams, donum, donums, dunum, dunums, دونم, دونما, دونمات
acres: acre, acres
kg: kg, kgs, kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes, كيلوغرام, كيلوغراما, كيلوغرامات, كغ, كلغ
grams: gram, grams
lb: lb, lbs
tons: ton, tons, طن, طنا, أطنان
tonnes: tonne, tonnes
litres: litre, litres, liter, liters, لتر, لترا
barrels: barrel, barrels, برميل, برميلا, براميل
megawatts: mw, megawatt, megawatts
degrees: °, degrees
seconds: seconds, ثانية, ثواني
minutes: minute, minutes, mins, min, دقيقة, دقائق
hours: hour, hours, hrs, ساعة, ساعات, heures, stunden, saat
days: day, days, يوم, يوما, أيام, jours, tage, gün
nights: nights, ليلة, ليال
weeks: week, weeks, أسبوع, أسبوعا, أسابيع, semaines, wochen
months: month, months, شهر, شهرا, أشهر, شهور, mois, monate
years: year, years, yrs, years old, year old, سنة, عام, عاما, أعوام, سنوات, سنين, ans, années, jahre, yıl
decades: decade, decades, عقد, عقود
centuries: century, centuries
times: times, مرة, مرات
`)

/** Other words for what is counted. Unlisted nouns give their own plural. */
export const SYNONYMS = toMap(`
people: قتيل, قتيلا, قتلى, شهيد, شهيدا, شهداء, جريح, جريحا, جرحى, مصاب, مصابا, مصابين, people, persons, person, individual, individuals, human beings, lives, souls, شخص, شخصا, أشخاص, فرد, فردا, أفراد, نسمة, personnes, personne, menschen, personen, kişi
men: men, man, رجل, رجلا, رجال
women: women, woman, امرأة, نساء, سيدة, سيدات, femmes, frauen, kadın
children: children, child, kids, طفل, طفلا, أطفال, enfants, kinder, çocuk
civilians: civilians, civilian, مدني, مدنيا, مدنيين, مدنيون, civils, zivilisten, sivil
fighters: fighter, fighters, combatants, combatant, مقاتل, مقاتلا, مقاتلين, مقاتلون, combattants, kämpfer
militants: militants, militant, مسلح, مسلحا, مسلحين, مسلحون
terrorists: terrorists, terrorist, إرهابي, إرهابيا, إرهابيين, terroristes, terroristen, terörist
soldiers: soldier, soldiers, servicemen, servicemembers, جندي, جنديا, جنود, soldats, soldaten, asker
troops: troops, عسكري, عسكريا, عسكريين
officers: officer, officers, ضابط, ضابطا, ضباط
police officers: police officer, police officers, police, policeman, policemen, policewoman, policewomen, شرطي, شرطيا, شرطيين, شرطيون, أفراد الشرطة, policiers, polizisten, polis
security personnel: security personnel
aid workers: aid worker, aid workers, humanitarian workers
health workers: health workers, health worker, medical workers
suicide bombers: suicide bomber, suicide bombers, انتحاري, انتحاريا, انتحاريين
members: member, members, عضو, عضوا, أعضاء, عنصر, عنصرا, عناصر, membres, mitglieder
leaders: leader, leaders, قيادي, قياديا, قياديين, قادة
families: family, families, household, households, عائلة, عائلات, أسرة, أسر, familles, familien, aile
refugees: refugee, refugees, لاجئ, لاجئا, لاجئين, réfugiés, flüchtlinge, mülteci
displaced people: idps, idp, internally displaced persons, internally displaced people, displaced persons, نازح, نازحا, نازحين
prisoners: prisoner, prisoners, inmates, سجين, سجينا, سجناء, أسير, أسيرا, أسرى
detainees: detainee, detainees, معتقل, معتقلا, معتقلين
hostages: hostage, hostages, رهينة, رهائن, otages
villagers: villager, villagers, قروي, قرويا, قرويين
journalists: journalist, journalists, صحفي, صحفيا, صحفيين
students: student, students, طالب, طالبا, طلاب
workers: worker, workers, عامل, عاملا, عمال
victims: victim, victims, ضحية, ضحايا
residents: ساكن, سكان
attacks: attack, attacks, هجوم, هجوما, هجمات, اعتداء, اعتداءات, attaques, angriffe, saldırı
operations: operation, operations, عملية, عمليات, opérations, operationen
airstrikes: airstrike, airstrikes, air strike, air strikes, air raids, غارة, غارات
strikes: strike, strikes, ضربة, ضربات
explosions: explosion, explosions, blast, blasts, انفجار, انفجارا, انفجارات, تفجير, تفجيرات
clashes: clash, clashes, اشتباك, اشتباكات
rockets: rocket, rockets, صاروخ, صاروخا, صواريخ
shells: shell, shells, قذيفة, قذائف
mines: mine, mines, landmine, landmines, لغم, لغما, ألغام
drones: drone, drones, طائرة مسيرة, طائرات مسيرة, مسيرة
aircraft: aircraft, طائرة, طائرات
car bombs: car bomb, car bombs
vehicles: vehicle, vehicles, سيارة, سيارات, مركبة, مركبات, آلية, آليات
tanks: دبابة, دبابات
houses: house, houses, منزل, منزلا, منازل, بيت, بيوت
villages: village, villages, قرية, قرى
cities: city, cities, مدينة, مدن
towns: town, towns, بلدة, بلدات
governorates: governorate, governorates, محافظة, محافظات
countries: country, countries, دولة, دول, بلد, بلدا, بلدان
cells: cell, cells, خلية, خلايا
headquarters: مقر, مقرات, مقار
checkpoints: checkpoint, checkpoints, حاجز, حاجزا, حواجز, نقطة تفتيش
schools: school, schools, مدرسة, مدارس
mosques: mosque, mosques, مسجد, مسجدا, مساجد
groups: group, groups, مجموعة, مجموعات, فصيل, فصيلا, فصائل
bodies: body, bodies, جثة, جثث
statements: statement, statements, بيان, بيانا, بيانات
deaths: death, deaths, وفاة, وفيات, حالة وفاة
`)

/** Plurals that do not end in "s", and collective nouns that are counted as they are. */
export const PLURALS = new Set(
  `people men women children police personnel troops infantry youth youths cattle sheep livestock aircraft militiamen gunmen policemen servicemen clergymen
  fishermen businessmen tribesmen airmen firemen countrymen spokesmen peshmerga mujahideen mujahidin mujahedeen janjaweed fedayeen ulema teeth feet
  criteria media phenomena elite staff crew clergy bodies spacecraft helicopters oxen mice geese headquarters barracks series species crossroads
  policewomen servicewomen schoolchildren grandchildren kin folk militia cavalry kilo kilometre`.split(/\s+/),
)

/** Words in "s" that are no plural nouns. */
export const NOT_PLURALS = new Set(
  `this his its was has is as thus always towards across versus plus less news perhaps besides afterwards downwards upwards various previous serious
  religious dangerous numerous famous us yes does goes says sometimes nowadays overseas indoors outdoors mass cross chaos gas bus
  physics politics mathematics economics besides whereas unless apparently isis aqsa alias atlas`.split(/\s+/),
)

/** Singular nouns whose plural cannot be formed by rule. */
export const IRREGULAR_PLURALS = new Map(
  Object.entries({
    man: 'men',
    woman: 'women',
    child: 'children',
    person: 'people',
    foot: 'feet',
    tooth: 'teeth',
    wife: 'wives',
    life: 'lives',
    knife: 'knives',
    thief: 'thieves',
    half: 'halves',
    leaf: 'leaves',
    mouse: 'mice',
    ox: 'oxen',
    crisis: 'crises',
    basis: 'bases',
    aircraft: 'aircraft',
    militia: 'militias',
    criterion: 'criteria',
    phenomenon: 'phenomena',
    headquarters: 'headquarters',
    series: 'series',
    sheep: 'sheep',
    personnel: 'personnel',
  }),
)

/** Arabic duals that are duals whatever the case, with the unit they count: the plural of these nouns is formed otherwise. */
export const DUALS = toMap(`
soldiers: جنديان, جنديين
police officers: شرطيان, شرطيتان, شرطيتين
civilians: مدنيان
militants: مسلحان
fighters: مقاتلان
terrorists: إرهابيان
members: عنصران, عنصرين, عضوان, عضوين
officers: ضابطان, ضابطين
people: قتيلان, قتيلين, شهيدان, شهيدين, جريحان, جريحين, مصابان, شخصان, شخصين, فردان, فردين
men: رجلان, رجلين
women: امرأتان, امرأتين, سيدتان, سيدتين
children: طفلان, طفلين, طفلتان, طفلتين
girls: فتاتان, فتاتين
detainees: معتقلان
prisoners: أسيران, أسيرين, سجينان, سجينين
hostages: رهينتان, رهينتين
leaders: قياديان, قائدان, قائدين
villagers: قرويان
journalists: صحفيان, صحافيان, صحفيتان, صحفيتين
activists: ناشطان, ناشطتان, ناشطتين
doctors: طبيبان, طبيبين
medics: مسعفان
teachers: معلمان, معلمتان, معلمتين
guards: حارسان, حارسين
drivers: سائقان
suicide bombers: انتحاريان
families: عائلتان, عائلتين, أسرتان, أسرتين
attacks: هجومان, هجومين
operations: عمليتان, عمليتين
airstrikes: غارتان, غارتين
explosions: انفجاران, انفجارين, تفجيران, تفجيرين
rockets: صاروخان, صاروخين
shells: قذيفتان, قذيفتين
vehicles: سيارتان, سيارتين, مركبتان, مركبتين, آليتان, آليتين
villages: قريتان, قريتين
cities: مدينتان, مدينتين
houses: منزلان, منزلين
bodies: جثتان, جثتين
days: يومان, يومين
weeks: أسبوعان, أسبوعين
months: شهران, شهرين
years: عامان, عامين, سنتان, سنتين
hours: ساعتان, ساعتين
`)

/** Duals in the genitive and accusative that look like the plural: two only with a word that says so (اثنين). */
export const AMBIGUOUS_DUALS = toMap(`
police officers: شرطيين
civilians: مدنيين
militants: مسلحين
fighters: مقاتلين
terrorists: إرهابيين
detainees: معتقلين
leaders: قياديين
villagers: قرويين
journalists: صحفيين, صحافيين
activists: ناشطين
medics: مسعفين
teachers: معلمين
drivers: سائقين
suicide bombers: انتحاريين
people: مصابين
`)

/** The plainest words for those who are counted. */
export const PEOPLE = new Set(
  `people fighters militants soldiers troops members civilians forces personnel terrorists insurgents rebels refugees prisoners detainees families
  men women children girls boys police officers recruits jihadists hostages residents villagers victims leaders militiamen gunmen policemen`.split(
    /\s+/,
  ),
)

/** Counted things that nobody kills, wounds or arrests. */
export const THINGS = new Set(
  `attacks operations bombings strikes airstrikes raids explosions clashes battles incidents events offensives missions campaigns sorties ambushes
  governorates provinces districts villages cities towns countries regions areas zones camps levels phases stages points steps reasons factors ways
  houses homes buildings schools mosques hospitals vehicles weapons rifles rockets shells mines drones tanks cells networks branches states
  statements videos reports messages documents articles pages resolutions laws rounds talks meetings occasions cases kinds types categories aspects
  times units divisions brigades bases checkpoints headquarters lines fronts axes parts sites fields wells dams bridges roads`.split(
    /\s+/,
  ),
)

/** Adverbs and phrases that make a count a rate. */
export const RATE_ADVERBS = new Map(
  Object.entries({
    hourly: 'hour',
    daily: 'day',
    weekly: 'week',
    monthly: 'month',
    yearly: 'year',
    annually: 'year',
    annual: 'year',
    شهريا: 'month',
    يوميا: 'day',
    أسبوعيا: 'week',
    سنويا: 'year',
  }).map(([word, rate]) => [normaliseArabic(word), rate]),
)

export const RATE_PERIODS = new Map(
  Object.entries({
    hour: 'hour',
    day: 'day',
    week: 'week',
    month: 'month',
    quarter: 'quarter',
    year: 'year',
    annum: 'year',
    capita: 'person',
    person: 'person',
    شهر: 'month',
    يوم: 'day',
    أسبوع: 'week',
    سنة: 'year',
    عام: 'year',
    mo: 'month',
    s: 'second',
    second: 'second',
    yr: 'year',
    h: 'hour',
  }).map(([word, rate]) => [normaliseArabic(word), rate]),
)
