import type { Language, MessageValue } from '../../model/figure.ts'
import type { Formats, PluralForms } from '../../model/formats.ts'
import { caveatTexts } from '../caveat-texts.ts'
import { nameDifference } from '../compare-subjects.ts'
import { comparisonTexts } from '../comparison-texts.ts'
import { eventForms, list, phrasePeriod, phraseSubject } from '../phrases.ts'
import type { Texts } from '../question.ts'
import { withSides } from '../side-caveats.ts'
import type { SpreadLevel, Verdict } from './result.ts'
import { writeKm } from './write-km.ts'

type Values = Record<string, MessageValue>

const levels: Record<Language, Record<SpreadLevel, PluralForms>> = {
  en: {
    admin1: { one: '{n} province is', other: '{n} provinces are' },
    admin2: { one: '{n} district is', other: '{n} districts are' },
    cell: { one: '{n} grid cell is', other: '{n} grid cells are' },
  },
  ar: {
    admin1: { one: 'محافظة واحدة', two: 'محافظتين', few: '{n} محافظات', many: '{n} محافظة', other: '{n} محافظة' },
    admin2: { one: 'قضاء واحد', two: 'قضاءين', few: '{n} أقضية', many: '{n} قضاءً', other: '{n} قضاء' },
    cell: { one: 'خلية واحدة', two: 'خليتين', few: '{n} خلايا', many: '{n} خلية', other: '{n} خلية' },
  },
}
const kinds: Record<Language, Record<SpreadLevel, string>> = {
  en: { admin1: 'a province', admin2: 'a district', cell: 'a grid cell' },
  ar: { admin1: 'محافظة بعينها', admin2: 'قضاء بعينه', cell: 'خلية بعينها' },
}
const level = (v: Values) => v['level'] as SpreadLevel

const events = (v: Values, f: Formats, language: Language) => f.plural(Number(v['events']), eventForms[language])
const are = (n: MessageValue | undefined) => (Number(n) === 1 ? 'is' : 'are')

const writeRatio = (v: Values, f: Formats, key: string) =>
  f.decimal(v[key] as number | null, Number(v['ratio']) < 2 ? 2 : 1)

const whose = (v: Values, f: Formats, language: Language) => {
  const period = phrasePeriod(v, language, f)
  return `${phraseSubject(v, language, f)}${period && `${period}${language === 'ar' ? '،' : ','}`}`
}

/** The same behind a preposition: what follows stands behind a comma in any case. */
const ofWhom = (v: Values, f: Formats, language: Language) =>
  `${phraseSubject(v, language, f)}${phrasePeriod(v, language, f)}${language === 'ar' ? '،' : ','}`

/** A clause that has a comma in it ends with one. */
const closed = (phrase: string, comma: string) => (phrase.includes(comma) ? `${phrase}${comma}` : phrase)

const comparedEn: Record<Verdict, (a: string, b: string, who: string) => string> = {
  far_more: (a, b, who) => `Events${who} are far more spread out ${closed(a, ',')} than ${b}`,
  more: (a, b, who) => `Events${who} are more spread out ${closed(a, ',')} than ${b}`,
  about_as: (a, b, who) => `Events${who} are about as spread out ${closed(a, ',')} as ${b}`,
  less: (a, b, who) => `Events${who} are less spread out ${closed(a, ',')} than ${b}`,
  far_less: (a, b, who) => `Events${who} are far less spread out ${closed(a, ',')} than ${b}`,
  unclear: (a, b, who) => `It is not clear whether events${who} are more spread out ${a} or ${b}`,
}
const comparedAr: Record<Verdict, (a: string, b: string, who: string) => string> = {
  far_more: (a, b, who) => `انتشار الأحداث${who} ${closed(a, '،')} أوسع بكثير منه ${b}`,
  more: (a, b, who) => `انتشار الأحداث${who} ${closed(a, '،')} أوسع منه ${b}`,
  about_as: (a, b, who) => `انتشار الأحداث${who} ${closed(a, '،')} مماثل تقريبًا له ${b}`,
  less: (a, b, who) => `انتشار الأحداث${who} ${closed(a, '،')} أضيق منه ${b}`,
  far_less: (a, b, who) => `انتشار الأحداث${who} ${closed(a, '،')} أضيق بكثير منه ${b}`,
  unclear: (a, b, who) => `لا يتضح أين انتشار الأحداث${who} أوسع: ${closed(a, '،')} أم ${b}`,
}

/** The relative clause of who takes part needs its pronoun behind the definite noun. */
const whoseAr = (v: Values, f: Formats) => `${list(v, 'actors').length > 0 ? ' التي' : ''}${whose(v, f, 'ar')}`

const own: Record<Language, Texts> = {
  en: {
    ...caveatTexts.en,
    ...comparisonTexts.en,
    none: (v, f) => `No event${phraseSubject(v, 'en', f)} is recorded${phrasePeriod(v, 'en', f)}.`,
    few: (v, f) =>
      `Of ${events(v, f, 'en')}${ofWhom(v, f, 'en')} ${f.integer(v['points'] as number)} ${are(v['points'])} known to a point; a standard distance needs three.`,
    spread(v, f) {
      const interval = v['low'] === null ? '' : ` (95 % interval ${writeKm(v['low'], f)} to ${writeKm(v['high'], f)})`
      return `Of ${events(v, f, 'en')}${ofWhom(v, f, 'en')} ${f.integer(v['points'] as number)} are known to a point: their standard distance is ${writeKm(v['km'], f)} km${interval}, and ${f.plural(Number(v['places']), levels.en[level(v)])} touched.`
    },
    compared(v, f) {
      const { a, b } = nameDifference(v, 'en')
      const distances = `${writeKm(v['a_km'], f)} km against ${writeKm(v['b_km'], f)} km`
      if (v['verdict'] === null) {
        return `The standard distance of events${whose(v, f, 'en')} is ${writeKm(v['a_km'], f)} km ${closed(a.phrase, ',')} and ${writeKm(v['b_km'], f)} km ${b.phrase}; they lie in too few places to say how sure that is.`
      }
      return `${comparedEn[v['verdict'] as Verdict](a.phrase, b.phrase, whose(v, f, 'en'))}: standard distance ${distances} (ratio ${writeRatio(v, f, 'ratio')}, 95 % interval ${writeRatio(v, f, 'low')} to ${writeRatio(v, f, 'high')}).`
    },
    not_compared(v, f) {
      const { a, b } = nameDifference(v, 'en')
      return `Too few events${whose(v, f, 'en')} are known to a point to compare: ${f.integer(v['a_points'] as number)} ${a.phrase} and ${f.integer(v['b_points'] as number)} ${b.phrase}; a standard distance needs three.`
    },
    unplaced(v, f) {
      const areas =
        v['km'] === null
          ? ''
          : ` If those known to a district, province or fuzzy area lay at their delivered coordinates, it would be ${writeKm(v['km'], f)} km.`
      return `A mass of ${f.count(v['mass'] as number)} events (${f.percent(v['share'] as number)}) is not known to a point and not in the standard distance.${areas}`
    },
    unallocated: (v, f) =>
      `A mass of ${f.count(v['mass'] as number)} events is not known to ${kinds.en[level(v)]} and may lie in further ones.`,
    no_interval: (v, f) =>
      `No interval: it needs points in at least ${f.integer(v['least'] as number)} grid cells, none of them with more than half; there ${f.plural(Number(v['cells']), { one: 'is {n} cell', other: 'are {n} cells' })}, and the fullest has ${f.percent(v['fullest'] as number)}.`,
    circles: (v, f) =>
      `Events known to lie near a point may lie elsewhere in its circle, so that the standard distance is at least ${writeKm(v['low'], f)} and at most ${writeKm(v['high'], f)} km.`,
    drawn_cells: () =>
      'The interval is what comes of drawing grid cells of half a degree again and again. It is too narrow where events came in a few bursts, and knows nothing of events that were not recorded.',
    nearest_town: () => 'Coordinates are as the dataset gives them, often those of the nearest town.',
  },
  ar: {
    ...caveatTexts.ar,
    ...comparisonTexts.ar,
    none: (v, f) => `لم يُسجَّل أي حدث${phraseSubject(v, 'ar', f)}${phrasePeriod(v, 'ar', f)}.`,
    few: (v, f) =>
      `من ${events(v, f, 'ar')}${ofWhom(v, f, 'ar')} يُعرف موقع ${f.integer(v['points'] as number)} بالنقطة؛ وتحتاج المسافة المعيارية إلى ثلاثة.`,
    spread(v, f) {
      const interval =
        v['low'] === null ? '' : ` (فترة ثقة 95 %: من ${writeKm(v['low'], f)} إلى ${writeKm(v['high'], f)})`
      return `من ${events(v, f, 'ar')}${ofWhom(v, f, 'ar')} يُعرف موقع ${f.integer(v['points'] as number)} بالنقطة: مسافتها المعيارية ${writeKm(v['km'], f)} كم${interval}، وقد سُجّلت الأحداث في ${f.plural(Number(v['places']), levels.ar[level(v)])}.`
    },
    compared(v, f) {
      const { a, b } = nameDifference(v, 'ar')
      const distances = `${writeKm(v['a_km'], f)} كم مقابل ${writeKm(v['b_km'], f)} كم`
      if (v['verdict'] === null) {
        return `المسافة المعيارية للأحداث${whoseAr(v, f)} هي ${writeKm(v['a_km'], f)} كم ${closed(a.phrase, '،')} و${writeKm(v['b_km'], f)} كم ${b.phrase}؛ وأماكنها أقل من أن يُعرف مدى دقة ذلك.`
      }
      return `${comparedAr[v['verdict'] as Verdict](a.phrase, b.phrase, whoseAr(v, f))}: المسافة المعيارية ${distances} (النسبة ${writeRatio(v, f, 'ratio')}، وفترة الثقة 95 % من ${writeRatio(v, f, 'low')} إلى ${writeRatio(v, f, 'high')}).`
    },
    not_compared(v, f) {
      const { a, b } = nameDifference(v, 'ar')
      return `الأحداث${whoseAr(v, f)} المعروف موقعها بالنقطة أقل من أن تُقارن: ${f.integer(v['a_points'] as number)} ${a.phrase} و${f.integer(v['b_points'] as number)} ${b.phrase}؛ وتحتاج المسافة المعيارية إلى ثلاثة.`
    },
    unplaced(v, f) {
      const areas =
        v['km'] === null
          ? ''
          : ` ولو وقع ما يُعرف منها إلى مستوى قضاء أو محافظة أو منطقة غير محددة عند إحداثياته المسلَّمة لصارت ${writeKm(v['km'], f)} كم.`
      return `ما مقداره ${f.count(v['mass'] as number)} من الأحداث (${f.percent(v['share'] as number)}) لا يُعرف موقعه بالنقطة ولا يدخل في المسافة المعيارية.${areas}`
    },
    unallocated: (v, f) =>
      `ما مقداره ${f.count(v['mass'] as number)} من الأحداث لا يُعرف وقوعه في ${kinds.ar[level(v)]}، وقد يقع في أماكن أخرى.`,
    no_interval: (v, f) =>
      `لا فترة ثقة: تلزم نقاط في ما لا يقل عن ${f.integer(v['least'] as number)} من خلايا الشبكة، وألا يكون في إحداها أكثر من النصف؛ والنقاط تقع في ${f.plural(Number(v['cells']), levels.ar.cell)}، وفي أكبرها ${f.percent(v['fullest'] as number)}.`,
    circles: (v, f) =>
      `قد تقع الأحداث المعروفة قرب نقطة في أي موضع من دائرتها، فالمسافة المعيارية بين ${writeKm(v['low'], f)} و${writeKm(v['high'], f)} كم.`,
    drawn_cells: () =>
      'فترة الثقة حصيلة إعادة سحب خلايا من نصف درجة مرارًا. وهي أضيق مما ينبغي حيث جاءت الأحداث في دفعات قليلة، ولا تشمل ما لم يُسجَّل منها.',
    nearest_town: () => 'الإحداثيات كما يوردها المصدر، وكثيرًا ما تكون إحداثيات أقرب بلدة.',
  },
}

export const texts: Record<Language, Texts> = { en: withSides(own.en, 'en'), ar: withSides(own.ar, 'ar') }
