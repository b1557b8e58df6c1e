import type { PlaceLevel } from '../../model/aggregate.ts'
import type { Language, MessageValue } from '../../model/figure.ts'
import type { Formats, PluralForms } from '../../model/formats.ts'
import { isolated } from '../../model/plain-text.ts'
import { countryName } from '../../model/states.ts'
import type { Texts } from '../question.ts'
import { caveatTexts } from '../caveat-texts.ts'
import { comparisonTexts } from '../comparison-texts.ts'
import { eventForms, phrasePeriod, phraseSubject } from '../phrases.ts'
import { withSides } from '../side-caveats.ts'
import { comparedTexts } from './compared-texts.ts'
import { kinds } from './level-words.ts'

type Values = Record<string, MessageValue>

const levels: Record<Language, Record<PlaceLevel, PluralForms>> = {
  en: {
    country: { one: '{n} country', other: '{n} countries' },
    admin1: { one: '{n} province', other: '{n} provinces' },
    admin2: { one: '{n} district', other: '{n} districts' },
    cell: { one: '{n} grid cell', other: '{n} grid cells' },
    h3: { one: '{n} H3 cell', other: '{n} H3 cells' },
    area: { one: '{n} area', other: '{n} areas' },
  },
  ar: {
    country: { one: 'دولة واحدة', two: 'دولتين', few: '{n} دول', many: '{n} دولة', other: '{n} دولة' },
    admin1: { one: 'محافظة واحدة', two: 'محافظتين', few: '{n} محافظات', many: '{n} محافظة', other: '{n} محافظة' },
    admin2: { one: 'قضاء واحد', two: 'قضاءين', few: '{n} أقضية', many: '{n} قضاءً', other: '{n} قضاء' },
    cell: { one: 'خلية واحدة', two: 'خليتين', few: '{n} خلايا', many: '{n} خلية', other: '{n} خلية' },
    h3: { one: 'خلية واحدة', two: 'خليتين', few: '{n} خلايا', many: '{n} خلية', other: '{n} خلية' },
    area: { one: 'منطقة واحدة', two: 'منطقتين', few: '{n} مناطق', many: '{n} منطقة', other: '{n} منطقة' },
  },
}

const level = (v: Values) => (v['level'] ?? 'cell') as PlaceLevel
const eachEn = (v: Values) => ({ h3: 'H3 cell', area: 'area' })[String(v['level'])] ?? 'grid cell'
const are = (v: Values) => (Number(v['events']) === 1 ? 'is' : 'are')
const events = (v: Values, f: Formats, language: Language) => f.plural(Number(v['events']), eventForms[language])

function sentenceEn(v: Values, f: Formats): string {
  const three =
    v['three'] === null || Number(v['places']) <= 3 ? '' : `, the first three ${f.percent(v['three'] as number)}`
  return `Of ${events(v, f, 'en')}${phraseSubject(v, 'en', f)}${phrasePeriod(v, 'en', f)}, ${String(v['place'])} holds ${f.percent(v['share'] as number)} of those known to ${kinds.en[level(v)]}${three}; ${f.plural(Number(v['places']), levels.en[level(v)])} are touched.`
}

/** Countries have an Arabic name; other places are as the dataset writes them. */
const placeAr = (v: Values) =>
  (level(v) === 'country' ? countryName(String(v['place_id']), 'ar') : undefined) ?? isolated(String(v['place']))

function sentenceAr(v: Values, f: Formats): string {
  const three =
    v['three'] === null || Number(v['places']) <= 3 ? '' : `، وأول ثلاثة أماكن ${f.percent(v['three'] as number)}`
  return `من ${events(v, f, 'ar')}${phraseSubject(v, 'ar', f)}${phrasePeriod(v, 'ar', f)}، يضم ${placeAr(v)} نسبة ${f.percent(v['share'] as number)} مما يُعرف وقوعه في ${kinds.ar[level(v)]}${three}؛ وقد سُجّلت الأحداث في ${f.plural(Number(v['places']), levels.ar[level(v)])}.`
}

const own: Record<Language, Texts> = {
  en: {
    ...caveatTexts.en,
    ...comparisonTexts.en,
    ...comparedTexts.en,
    none: (v, f) => `No event${phraseSubject(v, 'en', f)} is recorded${phrasePeriod(v, 'en', f)}.`,
    nowhere: (v, f) =>
      `${events(v, f, 'en')}${phraseSubject(v, 'en', f)} ${are(v)} recorded${phrasePeriod(v, 'en', f)}, none of them known to a place of this level.`,
    withheld: (v, f) =>
      `${events(v, f, 'en')}${phraseSubject(v, 'en', f)} ${are(v)} recorded${phrasePeriod(v, 'en', f)}; each ${eachEn(v)} holds too few to be shown.`,
    concentrated: sentenceEn,
    concentrated_observed: (v, f) =>
      `${sentenceEn(v, f)} What is not known to a place was shared out as the known events lie.`,
    concentrated_area: (v, f) => `${sentenceEn(v, f)} What is not known to a place was shared out by area.`,
    unallocated: (v, f) =>
      `A mass of ${f.count(v['mass'] as number)} events (${f.percent(v['share'] as number)}) is not known to ${kinds.en[level(v)]} and is shown apart.`,
    withheld_cells: (v, f) =>
      `${f.plural(Number(v['places']), levels.en[level(v)])} with too few events to be shown in public (${f.count(v['mass'] as number)} in all) ${Number(v['places']) === 1 ? 'is' : 'are'} left out.`,
    share_limits: () =>
      'The lower and upper limits of a share are of all events selected, unallocated ones included; they come from what is known of places, not from sampling.',
    delivered_names: () => 'Places are as the dataset names them.',
    touched_only: () => 'Gini and Lorenz curve are over the places with events; places without any are not in them.',
  },
  ar: {
    ...caveatTexts.ar,
    ...comparisonTexts.ar,
    ...comparedTexts.ar,
    none: (v, f) => `لم يُسجَّل أي حدث${phraseSubject(v, 'ar', f)}${phrasePeriod(v, 'ar', f)}.`,
    nowhere: (v, f) =>
      `سُجّل ${events(v, f, 'ar')}${phraseSubject(v, 'ar', f)}${phrasePeriod(v, 'ar', f)}، ولا يُعرف مكان أي منها على هذا المستوى.`,
    withheld: (v, f) =>
      `سُجّل ${events(v, f, 'ar')}${phraseSubject(v, 'ar', f)}${phrasePeriod(v, 'ar', f)}؛ وما في كل ${level(v) === 'area' ? 'منطقة' : 'خلية'} أقل من أن يُعرض.`,
    concentrated: sentenceAr,
    concentrated_observed: (v, f) => `${sentenceAr(v, f)} ووُزّع ما لا يُعرف مكانه على غرار الأحداث المعروفة.`,
    concentrated_area: (v, f) => `${sentenceAr(v, f)} ووُزّع ما لا يُعرف مكانه بحسب المساحة.`,
    unallocated: (v, f) =>
      `ما مقداره ${f.count(v['mass'] as number)} من الأحداث (${f.percent(v['share'] as number)}) لا يُعرف وقوعه في ${kinds.ar[level(v)]}، ويُعرض منفصلًا.`,
    withheld_cells: (v, f) =>
      `حُذف ما مجموعه ${f.plural(Number(v['places']), levels.ar[level(v)])} لقلة ما فيها من الأحداث (${f.count(v['mass'] as number)} في المجموع)، فلا تُعرض علنًا.`,
    share_limits: () =>
      'الحدان الأدنى والأعلى لكل حصة منسوبان إلى جميع الأحداث المختارة، بما فيها غير المعروف مكانها، ومصدرهما مدى معرفة الأماكن لا المعاينة.',
    delivered_names: () => 'أسماء الأماكن كما يوردها المصدر.',
    touched_only: () => 'معامل جيني ومنحنى لورنز على الأماكن التي فيها أحداث فقط.',
  },
}

export const texts: Record<Language, Texts> = { en: withSides(own.en, 'en'), ar: withSides(own.ar, 'ar') }
