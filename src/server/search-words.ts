import type { Language } from '../model/figure.ts'
import { formats } from '../model/formats.ts'
import { eventForms } from '../questions/phrases.ts'

/** The pages of the web application by the names that one would type. */
export const pages: readonly { page: string; title: Record<Language, string> }[] = [
  { page: 'explore', title: { en: 'Explore', ar: 'استكشاف' } },
  { page: 'ask', title: { en: 'Ask', ar: 'سؤال' } },
  { page: 'figures', title: { en: 'Figures', ar: 'الأشكال' } },
  { page: 'data', title: { en: 'Data', ar: 'البيانات' } },
]

interface Detail {
  /** Another name of it that fits what was typed. */
  fitting: string | null
  country: string | null
  carriers: readonly { release: string; events: number }[]
}

/** `“Daesh” · 412 events in orland, 120 events in orland-acled-like`. */
export function detailOf(language: Language, { fitting, country, carriers }: Detail): string {
  const { plural } = formats(language)
  const counts = carriers.map(
    ({ release, events }) => `${plural(events, eventForms[language])} ${language === 'ar' ? 'في' : 'in'} ${release}`,
  )
  const quoted = fitting === null ? [] : [language === 'ar' ? `«${fitting}»` : `“${fitting}”`]
  return [...quoted, ...(country === null ? [] : [country]), counts.join(language === 'ar' ? '، ' : ', ')].join(' · ')
}
