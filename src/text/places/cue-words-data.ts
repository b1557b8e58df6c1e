import type { PlaceKind } from '../gazetteer/gazetteer.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Nouns that stand beside the name of a place and say what it is, folded; with the kinds of entry that they fit. */
export const kindWords: ReadonlyMap<string, readonly PlaceKind[]> = new Map<string, readonly PlaceKind[]>([
  ...each('governorate governorates province provinces oblast krai prefecture muhafaza wilaya emirate', [
    'admin1',
    'admin2',
  ]),
  ...each('state states canton', ['admin1', 'country']),
  ...each('county counties district districts subdistrict subdistricts sub-district parish department departments', [
    'admin2',
    'town',
    'quarter',
    'admin1',
  ]),
  ...each('municipality municipalities commune', ['town', 'admin2']),
  ...each('city cities town towns village villages hamlet township townships capital port', ['town', 'quarter']),
  ...each('suburb suburbs neighbourhood neighbourhoods neighborhood neighborhoods borough', [
    'quarter',
    'town',
    'admin2',
  ]),
  ...each('region regions', ['region', 'admin1', 'town', 'admin2']),
])

function each(list: string, value: readonly PlaceKind[]): (readonly [string, readonly PlaceKind[]])[] {
  return list.split(' ').map((word) => [word, value])
}

/** The same in Arabic, before the name and without prefixes. */
export const arabicKindWords: ReadonlyMap<string, readonly PlaceKind[]> = new Map<string, readonly PlaceKind[]>([
  ...each('محافظه محافظتي محافظات ولايه ولايات مقاطعه اماره', ['admin1', 'admin2']),
  ...each('قضاء اقضيه مديريه مركز لواء', ['admin2', 'town', 'admin1']),
  ...each('ناحيه نواحي', ['admin2', 'town']),
  ...each('مدينه مدن مدينتي عاصمه بلده بلدات بلدتي قريه قري قريتي', ['town', 'quarter']),
  ...each('حي احياء ضاحيه مخيم', ['quarter', 'town']),
  ...each('ريف باديه صحراء', ['town', 'admin1', 'region']),
  ...each('اقليم', ['region', 'admin1', 'country']),
  ...each('منطقه', ['region', 'town', 'admin1', 'admin2']),
  ...each('دوله جمهوريه', ['country']),
])

/** Plurals of kind words, which speak for a whole list of names. */
export const pluralKindWords = words(
  'governorates provinces states counties districts subdistricts cities towns villages regions municipalities neighbourhoods neighborhoods suburbs محافظات ولايات مدن بلدات قري محافظتي مدينتي بلدتي قريتي',
)

/** Kind words that make an unknown name beside them a place: what they name is never anything else. */
export const namingWords = words(
  'governorate province oblast district subdistrict sub-district village town city hamlet suburb neighbourhood neighborhood municipality township county prefecture',
)
export const arabicNamingWords = words('محافظه قضاء ناحيه مدينه بلده قريه قري مخيم حي ريف')

/**
 * Nouns that end the name of a landform, a water or a site; `before` begins one. A `site` lies near the town whose name it
 * bears, a river or a valley need not.
 */
export const featureWords = {
  after: words(
    `river rivers lake lakes mountain mountains hills valley desert island islands bay gulf peninsula plateau plain plains
    dam barrage forest canal strait creek falls glacier reef coast beach airport airfield airbase bridge crossing refinery
    oilfield oasis marshes`,
  ),
  site: words('dam barrage airport airfield airbase bridge crossing refinery oilfield camp beach'),
  before: words('mount lake river camp fort port cape mt jabal jebel wadi tal tall tell'),
}

/** Words before a name that stand before places most of the time; those of the second set do half of the time. */
export const placePrepositions = words(
  'in at near outside inside around across throughout toward towards into onto north south east west northeast northwest southeast southwest off via within northern southern eastern western central visiting leaving reached entered downtown greater metropolitan',
)
export const loosePrepositions = words('from to of between through against over and or for on by versus')

/** Words after which a place lies somewhere near the one that is named. */
export const nearWords = words('near outside around off km kilometres kilometers miles outskirts vicinity beside')
export const directionWords = words(
  'north south east west northeast northwest southeast southwest north-east north-west south-east south-west',
)
/** Words that make a part of the place that follows: `northern Iraq`. */
export const partWords = words(
  'northern southern eastern western central northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western upper lower rural',
)

export const arabicPlacePrepositions = words(
  'في فى قرب داخل خارج الي نحو باتجاه بين شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط حول عبر من',
)
export const arabicNearWords = words('قرب حول خارج جوار محيط اطراف مشارف')
export const arabicDirectionWords = words('شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط')

/** Words before a capitalised name that make it a person's. */
export const personTitles = words(
  `mr mrs ms dr miss sir lord lady president minister secretary senator sen rep representative congressman governor gov mayor
  general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral commander judge justice professor prof king
  queen prince princess sheikh shaikh sheik imam ayatollah mullah pope bishop archbishop reverend rev father brother sister
  spokesman spokeswoman spokesperson ambassador chairman director analyst author coach pastor saint st emir caliph officer`,
)

/** Single words that gazetteers know as towns and texts hardly ever mean so. */
export const neverPlaces = words(
  `january february march april may june july august september october november december monday tuesday wednesday thursday
  friday saturday sunday christmas easter ramadan islam christian muslim jewish sunni shia shiite shi allah god jesus quran
  bible koran mr mrs ms dr he she it they we you who i abu ibn bin ben umm abd isis isil daesh taliban qaeda nato un eu who
  internet google facebook twitter youtube english latin arab arabic mohammed muhammad ali ahmed hassan hussein
  omar khalid saddam khan singh kim lee park von de la el al le les des del der den das dos san santa saint st new old
  north south east west northern southern eastern western central upper lower great little big am pm no so an as at in on of
  or if is be do to the a and but for not all one two three four five six seven eight nine ten mary john george david peter
  paul james william thomas charles michael robert joseph maria anna`,
)

/** Arabic words that are names of towns as well, folded and without the article. */
export const ordinaryArabic = words(
  `من في علي عن الي هذا هذه ذلك تلك كان كانت قال قالت هو هي هم نحن انا انت ما لا لم لن قد كل بعض غير بعد قبل عند حتي ثم او ام
  اي يوم شهر سنه عام ساعه وقت اول اخر ثاني ثالث جديد قديم كبير صغير طويل قصير عالي حق خير نور سلام امن عمل حياه موت نصر فتح
  جهاد دوله دار بيت باب عين راس جبل تل نهر بحر وادي ارض سماء شمس قمر نجم حرب جيش قوه قوات شعب ناس رجل امراه ولد بنت اب ام اخ
  اخت محمد احمد علي حسن حسين عمر عثمان خالد سعد سعيد صالح سالم ناصر منصور ابراهيم اسماعيل يوسف موسي عيسي داود سليمان مريم
  فاطمه عائشه زينب عبد ابو ابن بن ال الله اسلام مسلم مسلمين مسجد جامع مدرسه سوق شارع طريق مركز محطه مطار مخيم قريه بلده مدينه
  محافظه قضاء ناحيه منطقه اقليم حي ربيع صيف خريف شتاء احمر ابيض اسود اخضر ازرق اصفر شرق غرب شمال جنوب وسط يمين يسار فوق تحت
  امام خلف بين داخل خارج مع ضد دون سوي مثل كما لان لكن اذا لو كيف اين متي لماذا هل نعم كلا خلال حول ضمن عبر منذ حاله حال امر
  شيء قوم جمع عرب كرد ترك فرس روم هند حكومه رئيس وزير امير ملك قائد عقيد عميد لواء ضابط جندي شهيد شهداء مجاهد عدو صديق كتاب
  قلم علم حر حره حريه عدل عزه كرامه فرقان توحيد هدي رحمه بركه نعمه صبر شكر حمد وقف وقفه مرج صفا بني بنو حمله جزيره ساحل مال
  ذهب فضه حديد ماء نار هواء تراب حجر رمل شجر زهر ورد تمر قمح خبز لحم ملح سكر عسل لبن شاي وحده كتيبه سريه لجنه مجلس اتحاد حزب
  حركه تيار سلطه جمهوريه ثوره معركه هجوم قصف قتل قتلي جرح جرحي عيد جمعه سبت احد خميس نصف ربع ثلث مئه الف مليون واحد اثنين ثلاثه
  اربعه خمسه سته سبعه ثمانيه تسعه عشره حاج شيخ سيد سيده مولي صوت صوره فجر صباح مساء ليل نهار اليوم امس غدا سلطان`,
)
