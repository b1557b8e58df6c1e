import type { Language, MessageValue } from '../../model/figure.ts'
import type { Formats } from '../../model/formats.ts'
import type { TimeBucket } from '../../model/calendar.ts'
import type { Texts } from '../question.ts'
import { caveatTexts } from '../caveat-texts.ts'
import { eventForms, phrasePeriod, phraseSubject } from '../phrases.ts'

type Values = Record<string, MessageValue>

const perBin: Record<Language, Record<TimeBucket, string>> = {
  en: { day: 'a day', week: 'a week', month: 'a month', quarter: 'a quarter', year: 'a year' },
  ar: { day: 'في اليوم', week: 'في الأسبوع', month: 'في الشهر', quarter: 'في ربع السنة', year: 'في السنة' },
}

const are = (v: Values) => (Number(v['events']) === 1 ? 'is' : 'are')
const events = (v: Values, f: Formats, language: Language) => f.plural(Number(v['events']), eventForms[language])
const decimals = (v: Values) => (Number(v['per_bin']) < 1 ? 2 : 1)
const one = (v: Values, f: Formats, key: string) => f.decimal(v[key] as number, decimals(v))

export const texts: Record<Language, Texts> = {
  en: {
    ...caveatTexts.en,
    none: (v, f) => `No event${phraseSubject(v, 'en', f)} is recorded${phrasePeriod(v, 'en', f)}.`,
    total: (v, f) => `${events(v, f, 'en')}${phraseSubject(v, 'en', f)} ${are(v)} recorded${phrasePeriod(v, 'en', f)}.`,
    rate: (v, f) =>
      `${events(v, f, 'en')}${phraseSubject(v, 'en', f)} ${are(v)} recorded${phrasePeriod(v, 'en', f)}: on average ${one(v, f, 'per_bin')} ${perBin.en[v['by'] as TimeBucket]} (95 % interval ${one(v, f, 'low')} to ${one(v, f, 'high')}).`,
    active: (v, f) =>
      `${events(v, f, 'en')}${phraseSubject(v, 'en', f)} ${are(v)} recorded${phrasePeriod(v, 'en', f)}: on average ${one(v, f, 'per_bin')} active ${perBin.en[v['by'] as TimeBucket]}.`,
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
    none: (v, f) => `لم يُسجَّل أي حدث${phraseSubject(v, 'ar', f)}${phrasePeriod(v, 'ar', f)}.`,
    total: (v, f) => `سُجّل ${events(v, f, 'ar')}${phraseSubject(v, 'ar', f)}${phrasePeriod(v, 'ar', f)}.`,
    rate: (v, f) =>
      `سُجّل ${events(v, f, 'ar')}${phraseSubject(v, 'ar', f)}${phrasePeriod(v, 'ar', f)}: بمعدل ${one(v, f, 'per_bin')} ${perBin.ar[v['by'] as TimeBucket]} (فترة ثقة 95 %: من ${one(v, f, 'low')} إلى ${one(v, f, 'high')}).`,
    active: (v, f) =>
      `سُجّل ${events(v, f, 'ar')}${phraseSubject(v, 'ar', f)}${phrasePeriod(v, 'ar', f)}: بمعدل ${one(v, f, 'per_bin')} حدث جارٍ ${perBin.ar[v['by'] as TimeBucket]}.`,
    active_counts: () => 'تُحسب الأحداث الجارية في كل خانة تمسّها، فلا يساوي مجموع الخانات المجموع الكلي.',
    overdispersed: (v, f) =>
      `تأتي الأحداث على دفعات: تباينها ${f.decimal(v['dispersion'] as number, 1)} ضعف متوسطها. تراعي فترة المتوسط ذلك، ولا تراعيه فترات بواسون الدقيقة.`,
    autocorrelated: (v, f) => {
      const alike = Number(v['autocorrelation']) > 0
      return `الخانات المتجاورة ${alike ? 'متشابهة' : 'متباينة'} (الارتباط الذاتي ${f.decimal(v['autocorrelation'] as number, 2)})، ولذلك ففترة المتوسط ${alike ? 'أضيق' : 'أوسع'} مما ينبغي.`
    },
  },
}
