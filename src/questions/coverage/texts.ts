import type { Language } from '../../model/figure.ts'
import { isolated } from '../../model/plain-text.ts'
import { caveatTexts } from '../caveat-texts.ts'
import { eventForms, list, phrasePeriod, phraseSubject, type Values } from '../phrases.ts'
import { phraseNotStated, phraseQuality } from '../quality-phrases.ts'
import type { Texts } from '../question.ts'

const number = (v: Values, key: string) => Number(v[key] ?? 0)
const text = (v: Values, key: string) => String(v[key] ?? '')

/** The texts of a break come from elsewhere and end in a full stop or not; a mapping has one for all languages. */
const breakEn = (v: Values) => text(v, 'en').replace(/\.$/, '')
const breakAr = (v: Values) => (v['ar'] === v['en'] ? isolated(breakEn(v)) : text(v, 'ar').replace(/\.$/, ''))

export const texts: Record<Language, Texts> = {
  en: {
    ...caveatTexts.en,
    none: (v, f) => `No event${phraseSubject(v, 'en', f)} is recorded${phrasePeriod(v, 'en', f)}.`,
    quality: (v, f) =>
      `Of ${f.plural(number(v, 'events'), eventForms.en)}${phraseSubject(v, 'en', f)}${phrasePeriod(v, 'en', f)}, ${phraseQuality(v, 'en', f)}.${phraseNotStated(v, 'en')}`,
    method_break: (v, f) => `${text(v, 'dataset')} changes on ${f.day(text(v, 'date'))}: ${breakEn(v)}.`,
    places_not_stated: (v, f) =>
      `${f.list(list(v, 'datasets'))} says of no event how well its place is known; its events are left out of the share that is not placed at or near a point.`,
    sources_not_named: (v, f) =>
      `${f.list(list(v, 'datasets'))} names no source of any event; its events are left out of the counts of sources.`,
    source_entries: () =>
      'A source is one entry of the list that the dataset gives; two may be of the same agency, and what was read but not listed is not counted.',
    near_repeats: (v, f) =>
      `${f.plural(number(v, 'events'), eventForms.en)} (${f.percent(number(v, 'share'))}) equal another in dates, place, actors and deaths though the ids differ; they may be repeats or different incidents, and none is removed.`,
    heaped_deaths: (v, f) =>
      `Deaths heap at round numbers: ${f.percent(number(v, 'share'))} of the estimates from five on are multiples of five, where ${f.percent(number(v, 'expected_share'))} would lie on a smooth curve (${f.decimal(number(v, 'index'), 2)} times as many as expected).`,
    favoured_deaths: (v, f) =>
      `Far more events than their neighbours suggest have a best estimate of ${f.list(list(v, 'deaths'))}: look for a rule of the dataset behind it.`,
    by_start: () =>
      'Over time, an event is counted where its window begins, or at the beginning of the asked time when it began before.',
  },
  ar: {
    ...caveatTexts.ar,
    none: (v, f) => `لم يُسجَّل أي حدث${phraseSubject(v, 'ar', f)}${phrasePeriod(v, 'ar', f)}.`,
    quality: (v, f) =>
      `من ${f.plural(number(v, 'events'), eventForms.ar)}${phraseSubject(v, 'ar', f)}${phrasePeriod(v, 'ar', f)}، ${phraseQuality(v, 'ar', f)}.${phraseNotStated(v, 'ar')}`,
    method_break: (v, f) => `تغيّرت طريقة ${isolated(text(v, 'dataset'))} في ${f.day(text(v, 'date'))}: ${breakAr(v)}.`,
    places_not_stated: (v, f) =>
      `لا يذكر ${f.list(list(v, 'datasets').map(isolated))} لأي حدث مدى دقة مكانه، فلا تدخل أحداثه في نسبة ما لا يُعرف موقعه عند نقطة أو بقربها.`,
    sources_not_named: (v, f) =>
      `لا يسمّي ${f.list(list(v, 'datasets').map(isolated))} مصدرًا لأي حدث، فلا تدخل أحداثه في عدّ المصادر.`,
    source_entries: () =>
      'المصدر الواحد بند من القائمة التي تقدّمها مجموعة البيانات؛ وقد يعود بندان إلى وكالة واحدة، ولا يُحسب ما قُرئ ولم يُدرج.',
    near_repeats: (v, f) =>
      `يطابق ${f.plural(number(v, 'events'), eventForms.ar)} (${f.percent(number(v, 'share'))}) حدثًا آخر في التاريخ والمكان والأطراف والوفيات مع اختلاف المعرّف؛ وقد تكون مكررة أو وقائع مختلفة، ولم يُحذف منها شيء.`,
    heaped_deaths: (v, f) =>
      `تتراكم الوفيات عند الأعداد المدوّرة: ${f.percent(number(v, 'share'))} من التقديرات ابتداءً من خمسة هي من مضاعفات الخمسة، والمتوقَّع على منحنى أملس ${f.percent(number(v, 'expected_share'))} (أي ${f.decimal(number(v, 'index'), 2)} ضعف المتوقَّع).`,
    favoured_deaths: (v, f) =>
      `أحداث أكثر بكثير مما توحي به الأعداد المجاورة لها تقدير أفضل قدره ${f.list(list(v, 'deaths'))}: فليُبحث عن قاعدة في مجموعة البيانات وراء ذلك.`,
    by_start: () => 'على مدى الزمن يُحسب كل حدث حيث تبدأ مدته، أو في بداية الفترة المطلوبة إن كان قد بدأ قبلها.',
  },
}
