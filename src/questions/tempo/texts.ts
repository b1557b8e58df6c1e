import type { Language, MessageValue } from '../../model/figure.ts'
import type { Formats, PluralForms } from '../../model/formats.ts'
import type { TimeBucket } from '../../model/calendar.ts'
import type { Texts } from '../question.ts'
import { caveatTexts } from '../caveat-texts.ts'
import { comparisonTexts } from '../comparison-texts.ts'
import { eventForms, phrasePeriod, phraseSubject } from '../phrases.ts'
import { withSides } from '../side-caveats.ts'
import { perBin } from './bin-words.ts'
import { comparedTexts } from './compared-texts.ts'

type Values = Record<string, MessageValue>

const bins: Record<Language, Record<TimeBucket, PluralForms>> = {
  en: {
    day: { one: '{n} day', other: '{n} days' },
    week: { one: '{n} week', other: '{n} weeks' },
    month: { one: '{n} month', other: '{n} months' },
    quarter: { one: '{n} quarter', other: '{n} quarters' },
    year: { one: '{n} year', other: '{n} years' },
  },
  ar: {
    day: { one: 'يوم واحد', two: 'يومين', few: '{n} أيام', many: '{n} يومًا', other: '{n} يوم' },
    week: { one: 'أسبوع واحد', two: 'أسبوعين', few: '{n} أسابيع', many: '{n} أسبوعًا', other: '{n} أسبوع' },
    month: { one: 'شهر واحد', two: 'شهرين', few: '{n} أشهر', many: '{n} شهرًا', other: '{n} شهر' },
    quarter: { one: 'ربع سنة واحد', two: 'ربعَي سنة', few: '{n} أرباع سنة', many: '{n} ربع سنة', other: '{n} ربع سنة' },
    year: { one: 'سنة واحدة', two: 'سنتين', few: '{n} سنوات', many: '{n} سنة', other: '{n} سنة' },
  },
}

/** Per which bin the mean is; when not all bins of the span are covered in full, over how many. `full` is `null` when they are. */
function phraseBins(v: Values, f: Formats, language: Language): string {
  const by = v['by'] as TimeBucket
  if (v['full'] === null) return perBin[language][by]
  const covered = f.plural(Number(v['full']), bins[language][by])
  return language === 'ar'
    ? `${perBin.ar[by]} على مدى ${covered} من التغطية الكاملة`
    : `${perBin.en[by]} over the ${covered} covered in full`
}

/** How many more events may lie in the asked place; empty when all are known to. */
function phraseMaybe(v: Values, f: Formats, language: Language): string {
  if (v['maybe'] === null) return ''
  const more = f.count(v['maybe'] as number)
  return language === 'ar' ? `، وقد يقع هناك ${more} غيرها` : `, and ${more} more may lie there`
}

const are = (v: Values) => (Number(v['events']) === 1 ? 'is' : 'are')
const events = (v: Values, f: Formats, language: Language) => f.plural(Number(v['events']), eventForms[language])
const decimals = (v: Values) => (Number(v['per_bin']) < 1 ? 2 : 1)
const one = (v: Values, f: Formats, key: string) => f.decimal(v[key] as number, decimals(v))

const own: Record<Language, Texts> = {
  en: {
    ...caveatTexts.en,
    ...comparisonTexts.en,
    ...comparedTexts.en,
    none: (v, f) => `No event${phraseSubject(v, 'en', f)} is recorded${phrasePeriod(v, 'en', f)}.`,
    total: (v, f) =>
      `${events(v, f, 'en')}${phraseSubject(v, 'en', f)} ${are(v)} recorded${phrasePeriod(v, 'en', f)}${phraseMaybe(v, f, 'en')}.`,
    rate: (v, f) =>
      `${events(v, f, 'en')}${phraseSubject(v, 'en', f)} ${are(v)} recorded${phrasePeriod(v, 'en', f)}${phraseMaybe(v, f, 'en')}: on average ${one(v, f, 'per_bin')} ${phraseBins(v, f, 'en')} (95 % interval ${one(v, f, 'low')} to ${one(v, f, 'high')}).`,
    active: (v, f) =>
      `${events(v, f, 'en')}${phraseSubject(v, 'en', f)} ${are(v)} recorded${phrasePeriod(v, 'en', f)}${phraseMaybe(v, f, 'en')}: on average ${one(v, f, 'per_bin')} active ${phraseBins(v, f, 'en')}.`,
    active_counts: () => 'Active events count in each bin that they touch, so the bins do not add up to the total.',
    overdispersed: (v, f) =>
      `Events come in bursts: their variance is ${f.decimal(v['dispersion'] as number, 1)} times their mean. The interval of the mean allows for that; the exact Poisson ones do not.`,
    autocorrelated: (v, f) => {
      const alike = Number(v['autocorrelation']) > 0
      return `Neighbouring bins are ${alike ? 'alike' : 'unlike'} (lag-1 autocorrelation ${f.decimal(v['autocorrelation'] as number, 2)}), so the interval of the mean is too ${alike ? 'narrow' : 'wide'}.`
    },
  },
  ar: {
    ...caveatTexts.ar,
    ...comparisonTexts.ar,
    ...comparedTexts.ar,
    none: (v, f) => `لم يُسجَّل أي حدث${phraseSubject(v, 'ar', f)}${phrasePeriod(v, 'ar', f)}.`,
    total: (v, f) =>
      `سُجّل ${events(v, f, 'ar')}${phraseSubject(v, 'ar', f)}${phrasePeriod(v, 'ar', f)}${phraseMaybe(v, f, 'ar')}.`,
    rate: (v, f) =>
      `سُجّل ${events(v, f, 'ar')}${phraseSubject(v, 'ar', f)}${phrasePeriod(v, 'ar', f)}${phraseMaybe(v, f, 'ar')}: بمعدل ${one(v, f, 'per_bin')} ${phraseBins(v, f, 'ar')} (فترة ثقة 95 %: من ${one(v, f, 'low')} إلى ${one(v, f, 'high')}).`,
    active: (v, f) =>
      `سُجّل ${events(v, f, 'ar')}${phraseSubject(v, 'ar', f)}${phrasePeriod(v, 'ar', f)}${phraseMaybe(v, f, 'ar')}: بمعدل ${one(v, f, 'per_bin')} حدث جارٍ ${phraseBins(v, f, 'ar')}.`,
    active_counts: () => 'تُحسب الأحداث الجارية في كل خانة تمسّها، فلا يساوي مجموع الخانات المجموع الكلي.',
    overdispersed: (v, f) =>
      `تأتي الأحداث على دفعات: تباينها ${f.decimal(v['dispersion'] as number, 1)} ضعف متوسطها. تراعي فترة المتوسط ذلك، ولا تراعيه فترات بواسون الدقيقة.`,
    autocorrelated: (v, f) => {
      const alike = Number(v['autocorrelation']) > 0
      return `الخانات المتجاورة ${alike ? 'متشابهة' : 'متباينة'} (الارتباط الذاتي ${f.decimal(v['autocorrelation'] as number, 2)})، ولذلك ففترة المتوسط ${alike ? 'أضيق' : 'أوسع'} مما ينبغي.`
    },
  },
}

export const texts: Record<Language, Texts> = { en: withSides(own.en, 'en'), ar: withSides(own.ar, 'ar') }
