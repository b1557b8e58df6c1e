import type { TimeBucket } from '../../model/calendar.ts'
import type { Language } from '../../model/figure.ts'
import type { Formats } from '../../model/formats.ts'
import { caveatTexts } from '../caveat-texts.ts'
import { phrasePeriod, type Values } from '../phrases.ts'
import type { Texts } from '../question.ts'
import { phraseIssuers, statementTexts } from '../statement-caveats.ts'
import { statementForms } from '../statement-words.ts'
import { perBin } from '../tempo/bin-words.ts'
import { texts as tempo } from '../tempo/texts.ts'

const number = (v: Values, key: string) => Number(v[key] ?? 0)
const statements = (v: Values, f: Formats, language: Language) =>
  f.plural(number(v, 'statements'), statementForms[language])
const one = (v: Values, f: Formats, key: string) => f.decimal(v[key] as number, number(v, 'per_bin') < 1 ? 2 : 1)
const are = (v: Values) => (number(v, 'statements') === 1 ? 'is' : 'are')

/** How often it fell silent for longer than its rhythm explains, and for how long at most. */
function phraseSilences(v: Values, f: Formats, language: Language): string {
  const count = number(v, 'silences')
  if (count === 0) return ''
  const days = f.plural(
    number(v, 'days'),
    language === 'ar'
      ? { one: 'يومًا واحدًا', two: 'يومين', few: '{n} أيام', many: '{n} يومًا', other: '{n} يوم' }
      : { one: '{n} day', other: '{n} days' },
  )
  const since = f.day(String(v['since']))
  if (language === 'ar') {
    const times = f.plural(count, {
      one: 'مرة واحدة',
      two: 'مرتين',
      few: '{n} مرات',
      many: '{n} مرة',
      other: '{n} مرة',
    })
    return ` وصمتت ${times} أطول مما يفسّره إيقاعها، وبلغ أطول صمت ${days} ابتداءً من ${since}.`
  }
  const times = f.plural(count, { one: 'once', two: 'twice', other: '{n} times' })
  return count === 1
    ? ` It fell silent once for longer than its rhythm explains: ${days} from ${since}.`
    : ` It fell silent ${count === 2 ? 'twice' : times} for longer than its rhythm explains, at most ${days} from ${since}.`
}

/** Shared with the timeline of events, where they say the same. */
const shared = (language: Language): Texts => ({
  not_covered: caveatTexts[language]['not_covered']!,
  partly_covered: caveatTexts[language]['partly_covered']!,
  autocorrelated: tempo[language]['autocorrelated']!,
})

export const texts: Record<Language, Texts> = {
  en: {
    ...statementTexts.en,
    ...shared('en'),
    total: (v, f) =>
      `${statements(v, f, 'en')}${phraseIssuers(v, 'en', f)} ${are(v)} archived${phrasePeriod(v, 'en', f)}.${phraseSilences(v, f, 'en')}`,
    rate: (v, f) =>
      `${statements(v, f, 'en')}${phraseIssuers(v, 'en', f)} ${are(v)} archived${phrasePeriod(v, 'en', f)}: on average ${one(v, f, 'per_bin')} ${perBin.en[v['by'] as TimeBucket]} (95 % interval ${one(v, f, 'low')} to ${one(v, f, 'high')}).${phraseSilences(v, f, 'en')}`,
    imprecise_statements: (v, f) =>
      `${statements(v, f, 'en')} ${are(v)} dated only to the month or year; each is spread evenly over it, and none is part of a rhythm or a silence.`,
    repeated_texts: (v, f) =>
      `${statements(v, f, 'en')} repeat${number(v, 'statements') === 1 ? 's' : ''} the words of an earlier one and ${are(v)} counted all the same.`,
    silence_rule: () =>
      'A silence is told when the longest of as many pauses would be so long in fewer than one series of twenty, by a discrete Weibull law of the other pauses; a lasting change of rhythm also shows as silences, and a silence of the archive as one of the organisation.',
    too_few_pauses: () =>
      'There are fewer than 20 pauses between days with statements: too few to know the rhythm, so no silence is told.',
  },
  ar: {
    ...statementTexts.ar,
    ...shared('ar'),
    total: (v, f) =>
      `يضم الأرشيف ${statements(v, f, 'ar')}${phraseIssuers(v, 'ar', f)}${phrasePeriod(v, 'ar', f)}.${phraseSilences(v, f, 'ar')}`,
    rate: (v, f) =>
      `يضم الأرشيف ${statements(v, f, 'ar')}${phraseIssuers(v, 'ar', f)}${phrasePeriod(v, 'ar', f)}: بمعدل ${one(v, f, 'per_bin')} ${perBin.ar[v['by'] as TimeBucket]} (فاصل الثقة 95%: من ${one(v, f, 'low')} إلى ${one(v, f, 'high')}).${phraseSilences(v, f, 'ar')}`,
    imprecise_statements: (v, f) =>
      `لا يُعرف تاريخ ${statements(v, f, 'ar')} إلا بالشهر أو السنة، فوُزّع كل منها عليه بالتساوي، ولا يدخل في الإيقاع ولا في الصمت.`,
    repeated_texts: (v, f) => `من ذلك ${statements(v, f, 'ar')} بكلمات بيان سابق، وقد حُسبت كغيرها.`,
    silence_rule: () =>
      'يُذكر الصمت إذا كان احتمال أن يبلغ أطول توقف هذا الطول أقل من واحد في العشرين، وفق توزيع ويبل المتقطع لسائر التوقفات. وقد يظهر التغير الدائم في الإيقاع صمتًا، وكذلك انقطاع الأرشيف.',
    too_few_pauses: () => 'عدد التوقفات بين أيام البيانات أقل من 20، فلا يُعرف الإيقاع ولا يُذكر صمت.',
  },
}
