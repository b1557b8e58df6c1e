import { countryName } from '../../../model/states.ts'
import { formats } from '../../../model/formats.ts'
import { isolated } from '../../../model/plain-text.ts'
import type { DraftTexts } from './texts.ts'

const { integer } = formats('ar')
const cut = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text)
const quoted = (texts: readonly string[]) => texts.map((text) => `«${isolated(cut(text))}»`).join('، ')
const named = (names: readonly string[]) => names.map(isolated).join('، ')

const roles: Record<string, string> = {
  side_a: 'الطرف الأول',
  side_b: 'الطرف الثاني',
  associate: 'مذكور إلى جانب طرف',
  target: 'الطرف المستهدف',
  unknown: 'دور غير معروف',
}

export const arabic: DraftTexts = {
  doubt: 'شك:',
  drafted: (file, rows, records) =>
    `مسودة من ${isolated(file)}: نُظر في ${rows === records ? `السجلات كلها (${integer(rows)})` : `${integer(rows)} من ${integer(records)} من السجلات`}. اقرأها وصححها ثم استورد باستعمال --mapping.`,
  extent: () =>
    'شك: ماذا يغطي الجدول؟ اكتب "extent" وفيه "from" و"to" (اليومان اللذان كان أي حدث بينهما سيسجَّل، حتى في الأيام الخالية) و"countries"؛ لا يُخمَّن ذلك، ومن دونه يقوم أول حدث وآخره مقامه.',
  licence: () => 'شك: ما رخصة الجدول؟ ما لم تُذكر هنا تبقى الصفوف داخل مساحة العمل ولا تخرج منها إلا الأرقام.',
  unmapped: (names) => `لا يأخذ أي حقل هذه الأعمدة، وتبقى نصوصها مع كل سجل كما سُلّمت: ${named(names)}.`,
  empty: (names) => `أعمدة لا شيء فيها في السجلات التي نُظر فيها: ${named(names)}.`,
  persons: (names) =>
    `شك: يبدو أن هذه الأعمدة عن أشخاص بعينهم (${named(names)})، ولا يأخذها أي حقل: الأحداث تسمّي التنظيمات لا الأفراد. إن لم يكن أحدها كذلك فاكتب له قاعدة خاصة.`,
  actorsArePersons: (names) =>
    `شك: تبدو هذه الأعمدة أطرافًا بحسب أسمائها لكن فيها أسماء أشخاص (${named(names)}). لم تؤخذ فاعلين.`,
  deathsLeft: (names) => `لم تؤخذ على أنها قتلى، لأنها تعدّ الجرحى أو بعض القتلى فقط: ${named(names)}.`,
  encoding: (label) =>
    `شك: النص ليس UTF-8 وقُرئ على أنه ${isolated(label)}. إن بدت الحروف خاطئة فاذكر غيره: windows-1252 (غربي)، windows-1256 (عربي)، windows-1251 (كيريلي)، macintosh.`,
  titleRows: (count) => `عدد الصفوف فوق صف العناوين ${integer(count)}، ولا تُقرأ سجلات.`,
  noHeader: () =>
    'شك: يبدو الصف الأول بيانات، ولذلك تُسمّى الأعمدة بأرقام. اكتب أسماءها بترتيبها في "columns" وفي القواعد.',
  twoHeaderRows: () => 'شك: يبدو أن صفين يسمّيان الأعمدة، وقد ضُمّا.',
  missing: () => 'ترد هذه النصوص في الجدول وتعني أن شيئًا غير معروف.',
  noDate: () =>
    'شك: لا يبدو أي عمود تاريخًا، ومن دونه لا يُستورد أي سجل. ضع العمود الصحيح هنا، وفي "format" طريقة كتابة تواريخه مثل D/M/YYYY.',
  datesRead: (read, filled) =>
    read === filled
      ? `تُقرأ القيم المملوءة كلها (${integer(filled)}).`
      : `تُقرأ ${integer(read)} من ${integer(filled)} من القيم المملوءة.`,
  shortYears: () => 'السنوات من رقمين: 69 إلى 99 تُقرأ 1969 إلى 1999، و00 إلى 68 تُقرأ 2000 إلى 2068.',
  shortYearsFarApart: () =>
    'شك: السنوات من رقمين تُقرأ 1969 إلى 1999 و2000 إلى 2068، وهي هنا متباعدة أكثر من 60 سنة. إن كان الجدول أقدم فاكتب سنواته بأربعة أرقام.',
  orderDecided: (text, taken) => `${quoted([text])} لا يكون إلا ${isolated(taken)}.`,
  orderUndecided: (text, taken, other) =>
    `شك: لا شيء يدل هل ${quoted([text])} هو ${isolated(taken)} أم ${isolated(other)}؛ يُقرأ ${isolated(taken)}. اسأل من أعدّ الجدول.`,
  ordersMixed: (text, taken, other) =>
    `شك: يرد ${isolated(taken)} و${isolated(other)} معًا (${quoted([text])} لا يكون إلا الثاني). ما احتمل الاثنين يُقرأ ${isolated(taken)} ويوسم.`,
  datesUnread: (count, examples) =>
    `شك: عدد القيم التي ليست تواريخ بهذه الصيغ ${integer(count)}، مثل ${quoted(examples)}. تُرفض سجلاتها؛ أضف صيغة إلى "format"، أو النص إلى "missing" في قاعدة أخرى.`,
  dateParts: () => 'السنة والشهر واليوم في أعمدة مستقلة؛ والشهر أو اليوم الفارغ أو الصفر غير معروف.',
  partsUnread: (count) => `شك: عدد السجلات التي لا تؤلف أجزاؤها تاريخًا ${integer(count)}، وهي تُرفض.`,
  dateOfPublication: () => 'شك: قد يكون هذا يوم الخبر لا يوم الحدث؛ ولا يبدو عمود آخر تاريخًا.',
  otherDates: (names) => `أعمدة أخرى فيها تواريخ: ${named(names)}.`,
  endBeforeStart: (name) => `شك: يبدو العمود ${isolated(name)} اليوم الأخير، لكنه كثيرًا ما يسبق الأول. لم يؤخذ.`,
  lastingOrUncertain: () =>
    'شك: حيث يختلف اليوم الأول والأخير، أدام الحدث تلك الأيام كلها أم لا يُعرف إلا أنه وقع في أحدها؟ أُخذ بالثاني. إن كان قد دام فأضف "range_kind": {"constant": "throughout"}.',
  coordinatesSwapped: () => 'شك: يبدو أن خط العرض وخط الطول معكوسان في الجدول، وقد أعيدا إلى موضعهما هنا.',
  noDegrees: (names) =>
    `شك: الأرقام في ${named(names)} ليست درجات عرض وطول (تتجاوز 90 أو 180). إن كانت أمتارًا في إسقاط فحوّلها أولًا.`,
  decimalComma: (example) => `مكتوبة بفاصلة عشرية: ${quoted([example])}.`,
  coordinatesAs: (format) => `الإحداثيتان في نص واحد (${isolated(format)}).`,
  coordinatesBeside: () => 'تُستعمل حيث خط العرض أو الطول فارغ؛ وإن وُجدا معًا وتباعدا أكثر من 2 كم وُسم الحدث.',
  pairOrder: (text, format) => `شك: يُقرأ ${quoted([text])} على أنه ${isolated(format)}. إن جاءت الأماكن خاطئة فاعكسه.`,
  countryRead: () => 'تُفهم الأسماء ورموز ISO معًا.',
  countriesStrange: (names) =>
    `شك: هذه ليست بلدانًا معروفة: ${quoted(names)}. اكتب رمز ISO من ثلاثة أحرف لكل منها في "values"؛ و null يترك البلد فارغًا.`,
  namibia: () => 'شك: تُقرأ NA هنا ناميبيا لا قيمة مفقودة.',
  countryOfPoints: (iso) => `شك: لا يسمّي الجدول بلدًا؛ والنقاط تقع في ${countryName(iso, 'ar') ?? iso}.`,
  countryOfFile: (iso) => `شك: لا يسمّي الجدول بلدًا؛ واسم الملف يقول ${countryName(iso, 'ar') ?? iso}.`,
  numbersUnread: (count, examples) =>
    `شك: عدد القيم التي لا تُقرأ ${integer(count)}، مثل ${quoted(examples)}؛ تُترك فارغة ويوسم الحدث.`,
  thousands: (example) => `الآلاف مفصولة: ${quoted([example])}.`,
  missingNumbers: (codes) => `شك: لا يكون ${named(codes)} عدد قتلى، وقد عُدّ «غير معروف».`,
  rangeOfDeaths: () => 'بعض القيم مجال مثل 10-20: يؤخذ منه الحدان الأدنى والأعلى، ويبقى أفضل تقدير فارغًا هناك.',
  casualties: () => 'شك: هل يعدّ هذا القتلى وحدهم؟ كثيرًا ما تشمل «الضحايا» الجرحى. إن شملتهم فاحذف القاعدة.',
  onlySomeDead: () => 'شك: لا يبدو أن عمودًا يعطي القتلى كلهم؛ يبقى أفضل تقدير فارغًا.',
  howNear: () =>
    'شك: ما دقة النقاط؟ اكتب "exact" إن كانت كل نقطة هي المكان نفسه، أو "near" مع radius_km إن كانت أقرب بلدة؛ وما دامت غير معروفة فلا تُعدّ أي نقطة مؤكدة.',
  zeroMeans: () => 'شك: هل يعني 0 أن أحدًا لم يُقتل، أم قد يعني أيضًا أن أحدًا لا يعلم؟ اكتب "none" للأول.',
  byName: () => 'أُخذ بحسب اسم العمود.',
  codingOf: (dataset) => `شك: يحمل العمود اسمه في ${isolated(dataset)}، وتُقرأ رموزه كما هناك.`,
  wordsKnown: () => 'شك: فُهمت الكلمات على هذا النحو. قارنها بدليل الرموز.',
  codesOpen: (codes, words) =>
    `شك: ماذا تعني ${quoted(codes)}؟ اكتب لكل رمز في "values" واحدًا من ${named(words)}؛ و null يعني غير معروف.`,
  actorRole: (role) => `الدور: ${roles[role] ?? role}، بحسب اسم العمود.`,
  splitAt: (mark) =>
    `شك: قائمة تُفصل عند ${mark === '\n' ? 'نهايات الأسطر' : quoted([mark])}. احذف "split" إن كانت العلامة جزءًا من اسم.`,
  idRead: () => 'مملوء في كل السجلات تقريبًا ومختلف دائمًا تقريبًا.',
  idRepeated: (count) =>
    `شك: عدد السجلات التي يتكرر فيها المعرّف مما نُظر فيه ${integer(count)}. إن لم يكن معرّف الحدث فاحذف القاعدة.`,
  sourcesOfAll: () => 'مصادر هذه الأعمدة كلها.',
  freeText: () => 'نص حر: لا تشمله الصادرات بصيغة «public».',
}
