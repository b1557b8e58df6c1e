import type { Language, Message } from '../model/figure.ts'
import type { Formats } from '../model/formats.ts'
import { isolated } from '../model/plain-text.ts'
import type { Release } from '../model/release.ts'
import type { Selection } from '../model/selection.ts'
import type { StatementType } from '../model/statement.ts'
import { caveatTexts } from './caveat-texts.ts'
import { list, nameIn, phrasePeriod, type Values } from './phrases.ts'
import type { Texts } from './question.ts'
import { typeNames } from './statement-words.ts'

/** Who issued what the releases hold, each once; empty when no archive says. */
export const issuersOf = (releases: readonly Release[]): string[] => [
  ...new Set(releases.flatMap(({ archive }) => archive?.organisation ?? [])),
]

/** What a reader must know of archives of statements before any number from them. */
export function statementCaveats(releases: readonly Release[], { from, to }: Selection): Message[] {
  const each = releases.flatMap(({ extent }): Message[] => {
    const inside = (extent.gaps ?? []).filter(
      (gap) => !(to !== undefined && gap.from > to) && !(from !== undefined && gap.to < from),
    )
    return [
      ...(extent.basis === 'assumed' ? [{ key: 'assumed_archive', values: { from: extent.from, to: extent.to } }] : []),
      ...inside.map((gap) => ({ key: 'gap_in_extent', values: { ...gap } })),
    ]
  })
  return [...each, { key: 'archived_only', values: {} }]
}

/** ` of A and B, of the type …`; begins with a space, or is empty. */
export function phraseIssuers(v: Values, language: Language, { list: join }: Formats): string {
  const issuers = list(v, 'issuers').map((name) => nameIn(name, language))
  const types = list(v, 'types').map((type) => typeNames[language][type as StatementType] ?? type)
  if (language === 'ar') {
    return `${issuers.length ? ` صادرة عن ${join(issuers)}` : ''}${types.length ? ` من نوع ${join(types)}` : ''}`
  }
  return `${issuers.length ? ` of ${join(issuers)}` : ''}${types.length ? ` of the type ${join(types)}` : ''}`
}

/** Texts that the questions about statements share. */
export const statementTexts: Record<Language, Texts> = {
  en: {
    assumed_archive: (v, f) =>
      `The archive does not say what it covers. Taken: ${f.span(String(v['from']), String(v['to']))}, the whole months from its first to its last message. Declare it with --extent when adding it.`,
    archived_only: () =>
      'Only what somebody archived is counted: channels that were closed, deleted messages and those that nobody saved are missing, so fewer statements may mean less archiving.',
    gap_in_extent: caveatTexts.en['gap_in_extent']!,
    statements_uncovered: (v, f) =>
      `Not covered by the archive: statements${phraseIssuers(v, 'en', f)}${phrasePeriod(v, 'en', f)}.`,
    none: (v, f) => `No statement${phraseIssuers(v, 'en', f)} is archived${phrasePeriod(v, 'en', f)}.`,
  },
  ar: {
    assumed_archive: (v, f) =>
      `لا يذكر الأرشيف الفترة التي يغطيها. افتُرضت: ${f.span(String(v['from']), String(v['to']))}، أي الأشهر الكاملة من أول رسالة إلى آخر رسالة. يمكن تحديدها بالخيار ${isolated('--extent')} عند الإضافة.`,
    archived_only: () =>
      'لا يُحسب إلا ما حفظه أحد: القنوات المغلقة والرسائل المحذوفة وما لم يُحفظ غائبة، فقد تدل قلة البيانات على قلة الحفظ.',
    gap_in_extent: caveatTexts.ar['gap_in_extent']!,
    statements_uncovered: (v, f) =>
      `خارج تغطية الأرشيف: بيانات${phraseIssuers(v, 'ar', f)}${phrasePeriod(v, 'ar', f)}.`,
    none: (v, f) => `لا يوجد في الأرشيف أي بيان${phraseIssuers(v, 'ar', f)}${phrasePeriod(v, 'ar', f)}.`,
  },
}
