/**
 * The words of dates in English, Arabic, French, German, Turkish and Kurdish. Words are written as `normaliseWord` leaves them (lower case,
 * without accents; Arabic without vowel signs, with one form of alef, yeh and heh); `_` joins the words of a phrase. Where two
 * languages disagree about a word, English goes first and the other is left out.
 */
export type WordKind =
  | 'month'
  | 'hijri_month'
  | 'weekday'
  | 'season'
  | 'edge'
  | 'ordinal'
  | 'count'
  | 'few'
  | 'unit'
  | 'dual'
  | 'day_part'
  | 'deictic'
  | 'which'
  | 'same'
  | 'that'
  | 'ago'
  | 'later'
  | 'earlier'
  | 'recent'
  | 'coming'
  | 'and'
  | 'in'
  | 'of'
  | 'from'
  | 'to'
  | 'between'
  | 'since'
  | 'onward'
  | 'until'
  | 'before'
  | 'after'
  | 'throughout'
  | 'during'
  | 'by'
  | 'the'
  | 'circa'
  | 'now'
  | 'era'
  | 'decade'
  | 'pre'
  | 'post'
  | 'will'
  | 'not_date'
  | 'counted'
  | 'night'

/**
 * How much company a month or weekday needs to be one. `strong`: none. `cued`: a word such as "in" before it, or a number. `weak`: a day or a
 * year beside it.
 */
export type Strength = 'strong' | 'cued' | 'weak'

export interface Entry {
  kind: WordKind
  value: number
  strength: Strength
}

type Line = readonly [kind: WordKind, value: number, words: string, strength?: Strength]

export const unitValues = {
  hour: 0,
  day: 1,
  week: 2,
  month: 3,
  year: 4,
  decade: 5,
  weekend: 6,
  half: 7,
  quarter: 8,
  century: 9,
}

export const eras = { common: 0, before: 1, hijri: 2 }

export const lines: readonly Line[] = [
  ['month', 1, 'january كانون_الثاني كانون_ثاني كانون_الاخر يناير جانفي  janvier januar janner كانوني_دووهم'],
  ['month', 2, 'february شباط فبراير فيفري fevrier februar feber subat شوبات'],
  ['month', 3, 'اذار ازار'],
  ['month', 3, 'march مارس marz', 'cued'],
  ['month', 4, 'نيسان ابريل افريل'],
  ['month', 4, 'april avril nisan', 'cued'],
  ['month', 5, 'ايار مايو مايس'],
  ['month', 5, 'may mayis', 'cued'],
  ['month', 6, 'حزيران يونيو يونيه haziran حوزهيران'],
  ['month', 6, 'june', 'cued'],
  ['month', 7, 'july تموز يوليو يوليه جويليه يوليوز juillet temmuz تهمووز تهممووز'],
  ['month', 8, 'اغسطس غشت agustos'],
  ['month', 8, 'august aout', 'cued'],
  ['month', 9, 'september ايلول سبتمبر شتنبر septembre eylul ئهيلوول'],
  ['month', 10, 'october تشرين_الاول تشرين_اول اكتوبر octobre oktober تشريني_يهكهم'],
  ['month', 11, 'november تشرين_الثاني تشرين_ثاني تشرين_الاخر نوفمبر نونبر novembre تشريني_دووهم'],
  ['month', 12, 'december كانون_الاول كانون_اول ديسمبر دجنبر decembre dezember كانوني_يهكهم'],
  ['month', 1, 'jan janv ocak kanuna_pasin cileya_pasin rebendan', 'weak'],
  ['month', 2, 'feb fev fevr sibat resemi', 'weak'],
  ['month', 3, 'mar mars mart adar maerz ئازار', 'weak'],
  ['month', 4, 'apr avr', 'weak'],
  ['month', 5, 'mai ماي gulan ئايار', 'weak'],
  ['month', 6, 'jun juin juni جوان heziran puser', 'weak'],
  ['month', 7, 'jul juil juli tirmeh', 'weak'],
  ['month', 8, 'aug اب اوت tebax ئاب', 'weak'],
  ['month', 9, 'sep sept ilon rezber', 'weak'],
  ['month', 10, 'oct okt ekim cotmeh ciriya_pesin', 'weak'],
  ['month', 11, 'nov kasim mijdar ciriya_pasin', 'weak'],
  ['month', 12, 'dec dez aralik kanun berfanbar kanuna_pesin', 'weak'],

  ['hijri_month', 1, 'muharram moharram muharrem محرم المحرم محرم_الحرام', 'weak'],
  ['hijri_month', 2, 'safar صفر', 'weak'],
  ['hijri_month', 3, 'rabi_al_awwal rabi_al_awal rabi_i rabi_ul_awwal ربيع_الاول ربيع_اول', 'weak'],
  [
    'hijri_month',
    4,
    'rabi_al_thani rabi_al_akhir rabi_ii rabi_ath_thani rabi_al_akhar ربيع_الثاني ربيع_الاخر ربيع_ثاني',
    'weak',
  ],
  ['hijri_month', 5, 'jumada_al_awwal jumada_al_ula jumada_i جمادي_الاولي جمادي_الاول جمادي_اول', 'weak'],
  [
    'hijri_month',
    6,
    'jumada_al_thani jumada_al_thaniya jumada_al_akhira jumada_al_akhirah jumada_ii جمادي_الاخره جمادي_الثاني جمادي_الثانيه جمادي_الاخر',
    'weak',
  ],
  ['hijri_month', 7, 'rajab رجب', 'weak'],
  ['hijri_month', 8, 'shaaban shaban sha_ban شعبان', 'weak'],
  ['hijri_month', 9, 'ramadan ramadhan ramazan رمضان', 'cued'],
  ['hijri_month', 10, 'shawwal shawal شوال', 'weak'],
  [
    'hijri_month',
    11,
    'dhu_al_qadah dhu_al_qi_dah dhul_qadah dhu_al_qada dhu_al_qidah dhul_qa_dah dhu_al_qa_dah zul_qaadah ذو_القعده ذي_القعده',
    'weak',
  ],
  ['hijri_month', 12, 'dhu_al_hijjah dhu_al_hijja dhul_hijjah dhul_hijja zul_hijjah ذو_الحجه ذي_الحجه', 'weak'],

  ['weekday', 1, 'monday الاثنين الاتنين lundi montag pazartesi dusem'],
  ['weekday', 2, 'tuesday الثلاثاء الثلثاء dienstag sesem'],
  ['weekday', 3, 'wednesday الاربعاء mercredi mittwoch carsamba carsem'],
  ['weekday', 4, 'thursday الخميس jeudi donnerstag persembe pencsem'],
  ['weekday', 5, 'friday الجمعه vendredi freitag'],
  ['weekday', 6, 'saturday السبت samedi samstag sonnabend cumartesi'],
  ['weekday', 7, 'sunday الاحد dimanche sonntag yeksem'],
  ['weekday', 1, 'mon lun', 'weak'],
  ['weekday', 2, 'tue tues sali mardi', 'weak'],
  ['weekday', 3, 'wed weds', 'weak'],
  ['weekday', 4, 'thu thur thurs', 'weak'],
  ['weekday', 5, 'fri cuma', 'weak'],
  ['weekday', 6, 'sat', 'weak'],
  ['weekday', 7, 'sun pazar', 'weak'],

  ['season', 21, 'spring springtime ربيع الربيع printemps fruhling fruhjahr ilkbahar bahar'],
  ['season', 22, 'summer summertime صيف الصيف ete sommer yaz'],
  ['season', 23, 'autumn fall خريف الخريف automne herbst sonbahar'],
  ['season', 24, 'winter wintertime شتاء الشتاء hiver kis'],

  [
    'edge',
    0,
    'early beginning start onset outset اوائل مطلع بدايه بدايات مستهل debut anfang beginn basinda baslarinda',
  ],
  ['edge', 1, 'mid middle midway منتصف اواسط وسط milieu mitte ortasinda ortalarinda'],
  ['edge', 2, 'late end close اواخر نهايه نهايات ختام fin ende sonunda sonlarinda'],

  ['ordinal', 1, 'first الاول الاولي premier premiere 1er erste ersten erstes'],
  ['ordinal', 2, 'second الثاني الثانيه deuxieme seconde zweite zweiten'],
  ['ordinal', 3, 'third الثالث الثالثه troisieme dritte dritten'],
  ['ordinal', 4, 'fourth الرابع الرابعه quatrieme vierte vierten'],
  ['ordinal', 5, 'fifth الخامس الخامسه'],
  ['ordinal', 6, 'sixth السادس السادسه'],
  ['ordinal', 7, 'seventh السابع السابعه'],
  ['ordinal', 8, 'eighth الثامن الثامنه'],
  ['ordinal', 9, 'ninth التاسع التاسعه'],
  ['ordinal', 10, 'tenth العاشر العاشره'],
  ['ordinal', 11, 'eleventh الحادي_عشر الحاديه_عشره'],
  ['ordinal', 12, 'twelfth الثاني_عشر الثانيه_عشره'],
  ['ordinal', 13, 'thirteenth الثالث_عشر'],
  ['ordinal', 14, 'fourteenth الرابع_عشر'],
  ['ordinal', 15, 'fifteenth الخامس_عشر'],
  ['ordinal', 16, 'sixteenth السادس_عشر'],
  ['ordinal', 17, 'seventeenth السابع_عشر'],
  ['ordinal', 18, 'eighteenth الثامن_عشر'],
  ['ordinal', 19, 'nineteenth التاسع_عشر'],
  ['ordinal', 20, 'twentieth العشرين العشرون'],
  ['ordinal', 21, 'twenty_first الحادي_و_العشرين الحادي_و_العشرون الواحد_و_العشرين'],
  ['ordinal', 22, 'twenty_second الثاني_و_العشرين الثاني_و_العشرون'],
  ['ordinal', 23, 'twenty_third الثالث_و_العشرين الثالث_و_العشرون'],
  ['ordinal', 24, 'twenty_fourth الرابع_و_العشرين الرابع_و_العشرون'],
  ['ordinal', 25, 'twenty_fifth الخامس_و_العشرين الخامس_و_العشرون'],
  ['ordinal', 26, 'twenty_sixth السادس_و_العشرين السادس_و_العشرون'],
  ['ordinal', 27, 'twenty_seventh السابع_و_العشرين السابع_و_العشرون'],
  ['ordinal', 28, 'twenty_eighth الثامن_و_العشرين الثامن_و_العشرون'],
  ['ordinal', 29, 'twenty_ninth التاسع_و_العشرين التاسع_و_العشرون'],
  ['ordinal', 30, 'thirtieth الثلاثين الثلاثون'],
  ['ordinal', 31, 'thirty_first الحادي_و_الثلاثين الحادي_و_الثلاثون'],

  ['count', 1, 'one a an واحد واحده ein eine einem einer bir'],
  ['count', 2, 'two couple اثنين اثنان deux zwei iki'],
  ['count', 3, 'three ثلاثه ثلاث الثلاث الثلاثه trois drei uc'],
  ['count', 4, 'four اربعه اربع الاربع الاربعه quatre vier dort'],
  ['count', 5, 'five خمسه خمس الخمس الخمسه cinq funf bes'],
  ['count', 6, 'six سته ست الست السته sechs alti'],
  ['count', 7, 'seven سبعه سبع السبع السبعه sieben yedi'],
  ['count', 8, 'eight ثمانيه ثماني الثماني الثمانيه huit acht sekiz'],
  ['count', 9, 'nine تسعه تسع التسع التسعه neuf neun dokuz'],
  ['count', 10, 'ten عشره عشر العشر العشره zehn'],
  ['count', 11, 'eleven onze elf احد_عشر'],
  ['count', 12, 'twelve dozen douze zwolf اثني_عشر اثنا_عشر'],
  ['count', 20, 'twenty عشرين عشرون vingt zwanzig yirmi'],
  ['count', 30, 'thirty ثلاثين ثلاثون trente dreissig'],
  ['few', 3, 'few several بضعه بضع عده القليله العديده quelques plusieurs einige einigen mehrere birkac'],

  ['unit', 0, 'hour hours ساعه ساعات الساعات heure heures stunde stunden saat'],
  ['unit', 1, 'day days يوم ايام الايام يوما jour jours tage tagen رۆژ'],
  ['unit', 2, 'week weeks اسبوع الاسبوع اسابيع الاسابيع اسبوعا semaine semaines woche wochen hafta'],
  [
    'unit',
    3,
    'month months شهر الشهر اشهر الاشهر شهور الشهور شهرا mois monat monate monaten monats ayi ayinda مانگي مانگ meha',
  ],
  [
    'unit',
    4,
    'year years yr yrs عام العام اعوام الاعوام عاما سنه السنه سنوات السنوات سنين an ans annee annees jahr jahre jahren jahres yil yili yilinda yillarda yilindan yilinin sala سالي سال',
  ],
  ['unit', 5, 'decade decades عقد العقد عقود العقود decennie jahrzehnt'],
  ['unit', 6, 'weekend weekends wochenende'],
  ['unit', 7, 'half نصف النصف halfte yarisinda yarisi semestre'],
  ['unit', 8, 'quarter ربع الربع trimestre quartal ceyreginde ceyrek'],
  ['unit', 9, 'century قرن القرن siecle jahrhundert'],
  ['dual', 1, 'يومين اليومين يومان'],
  ['dual', 2, 'اسبوعين الاسبوعين اسبوعان fortnight'],
  ['dual', 3, 'شهرين الشهرين شهران'],
  ['dual', 4, 'عامين العامين عامي سنتين السنتين سنتي عامان'],
  ['dual', 5, 'عقدين العقدين'],

  [
    'day_part',
    0,
    'morning afternoon evening night dawn noon midday midnight dusk صباح صباحا مساء ظهر ظهرا فجر عصر ليل matin soir nuit morgen abend sabah aksam',
  ],
  ['night', 0, 'ليله'],
  ['deictic', 0, 'today tonight اليوم الليله aujourd_hui heute bugun ئهمرۆ ئهمرو'],
  ['deictic', -1, 'yesterday امس البارحه gestern دوينێ دويني'],
  ['deictic', -2, 'day_before_yesterday امس_الاول اول_امس الاول_من_امس اول_من_امس avant_hier vorgestern'],
  ['deictic', 1, 'tomorrow غدا demain yarin'],
  ['deictic', 2, 'day_after_tomorrow بعد_غد'],
  [
    'which',
    -1,
    'last past الماضي الماضيه الماضيين الماضيتين المنصرم المنصرمه الفائت الفائته المنقضي dernier derniere derniers dernieres passe letzte letzten letztes letzter letztem vergangene vergangenen vergangenes vergangener gecen رابردوو',
  ],
  ['which', 0, 'this current هذا هذه الحالي الحاليه الجاري الجاريه cette dieses diesen diese dieser diesem bu'],
  [
    'which',
    1,
    'next القادم القادمه المقبل المقبله prochain prochaine nachste nachsten nachstes nachster gelecek onumuzdeki',
  ],
  ['same', 0, 'same نفس نفسه نفسها ذاته ذاتها meme gleichen selben ayni'],
  ['same', -1, 'previous preceding السابق السابقه precedent precedente'],
  ['same', 1, 'following subsequent التالي التاليه suivant suivante folgenden ertesi'],
  ['that', 0, 'that ذلك تلك'],
  ['ago', 0, 'ago'],
  ['later', 0, 'later afterwards afterward thereafter'],
  ['earlier', 0, 'earlier في_وقت_سابق'],
  ['recent', 0, 'recent الاخيره الاخيرين الاخير'],
  ['coming', 0, 'coming upcoming'],
  ['and', 0, 'and et und و ve u &'],
  ['in', 0, 'in on at en im dans aux le la der dem am في ب'],
  ['of', 0, 'of de du des vom von ل'],
  ['from', 0, 'from من'],
  ['to', 0, 'to till through thru الي bis au ila'],
  ['until', 0, 'until til up_to up_until حتي لغايه jusqu jusque jusqu_au jusqu_en kadar'],
  ['between', 0, 'between بين entre zwischen'],
  ['since', 0, 'since منذ depuis seit beri'],
  ['onward', 0, 'onward onwards فصاعدا'],
  ['before', 0, 'before قبل avant vor prior_to'],
  ['after', 0, 'after بعد عقب apres nach'],
  ['throughout', 0, 'throughout طوال طيله على_مدي علي_مدي علي_مدار all_of entire'],
  ['during', 0, 'during خلال اثناء pendant wahrend over within'],
  ['by', 0, 'by بحلول'],
  ['the', 0, 'the its their his her our my l'],
  ['circa', 0, 'circa around about approximately roughly حوالي نحو قرابه vers environ'],
  ['now', 0, 'now present date الان'],
  ['era', 0, 'ce ad م ميلادي ميلاديه للميلاد'],
  ['era', 1, 'bc bce ق_م قبل_الميلاد'],
  ['era', 2, 'ah هـ ه هجري هجريه للهجره'],
  ['decade', 2020, 'twenties العشرينيات عشرينيات'],
  ['decade', 1930, 'thirties الثلاثينيات ثلاثينيات الثلاثينات ثلاثينات'],
  ['decade', 1940, 'forties الاربعينيات اربعينيات الاربعينات اربعينات'],
  ['decade', 1950, 'fifties الخمسينيات خمسينيات الخمسينات خمسينات'],
  ['decade', 1960, 'sixties الستينيات ستينيات الستينات ستينات'],
  ['decade', 1970, 'seventies السبعينيات سبعينيات السبعينات سبعينات'],
  ['decade', 1980, 'eighties الثمانينيات ثمانينيات الثمانينات ثمانينات'],
  ['decade', 1990, 'nineties التسعينيات تسعينيات التسعينات تسعينات'],
  ['pre', 0, 'pre'],
  ['post', 0, 'post'],
  ['will', 0, 'will shall due scheduled upcoming سوف المقرر سيتم المتوقع المزمع'],
  [
    'not_date',
    0,
    'resolution resolutions number no page pages pp article articles law decree room flight gate route highway unit channel section paragraph chapter line boeing model version 决 قرار القرار رقم صفحه الماده ماده قانون المرسوم usd eur gbp iqd syp $ € £ ¥ % #',
  ],
  [
    'counted',
    0,
    'people persons person men women children civilians soldiers troops fighters militants members families homes houses dead deaths killed wounded injured casualties dollars euros pounds dinars lira km kilometers kilometres meters metres miles feet tons tonnes kg prisoners detainees refugees migrants voters votes victims bodies cases tanks vehicles rounds missiles rockets shells hectares acres barrels liters litres hrs gmt utc local_time percent شخص شخصا قتيل قتيلا مدني مدنيا مقاتل مقاتلا جندي جنديا دولار كيلومتر كم متر اسره عائله الف مليون thousand million billion hundred mille kisi menschen personnes',
  ],
]
