import type { Language, MessageValue } from '../model/figure.ts'
import type { Formats, PluralForms } from '../model/formats.ts'
import { findOrganisation } from '../model/organisations.ts'
import { isolated } from '../model/plain-text.ts'
import { countryName } from '../model/states.ts'

/** The values of a message. */
export type Values = Record<string, MessageValue>

/** A value that is a list of texts; empty when it is not. */
export const list = (values: Values, key: string) =>
  Array.isArray(values[key]) ? (values[key] as readonly string[]) : []

export const eventForms: Record<Language, PluralForms> = {
  en: { one: '{n} event', other: '{n} events' },
  ar: { zero: 'أي حدث', one: 'حدثًا واحدًا', two: 'حدثين', few: '{n} أحداث', many: '{n} حدثًا', other: '{n} حدث' },
}

/**
 * Who is counted and where, from the values `actors`, `countries` and `provinces`; begins with a space, or is empty. With `loose`
 * 1, some of the events only may lie there.
 */
export function phraseSubject(values: Values, language: Language, formats: Formats): string {
  const actors = list(values, 'actors')
  const places = [
    ...list(values, 'provinces').map((name) => nameIn(name, language)),
    ...list(values, 'countries').map((code) => countryName(code, language) ?? nameIn(code, language)),
  ]
  const who = actors.length ? formats.list(actors.map((name) => actorIn(name, language))) : ''
  const where = places.length
    ? ` ${lying[language][values['loose'] === 1 ? 'maybe' : 'surely']} ${formats.list(places)}`
    : ''
  return `${who && ` ${language === 'ar' ? 'يشارك فيها' : 'involving'} ${who}`}${where}`
}

const lying: Record<Language, { surely: string; maybe: string }> = {
  en: { surely: 'in', maybe: 'that lie or may lie in' },
  ar: { surely: 'في', maybe: 'تقع أو قد تقع في' },
}

/** `, 2014–2018` from the values `from` and `to`, either of which may be open; empty when nobody said. */
export function phrasePeriod(values: Values, language: Language, formats: Formats): string {
  const [from, to] = [values['from'] as string | null, values['to'] as string | null]
  if (from === null && to === null) return ''
  return `${language === 'ar' ? '،' : ','} ${formats.span(from, to)}`
}

/** An actor by its Arabic name where our list has one; the receipt says what the name was taken as. */
export const actorIn = (name: string, language: Language) =>
  (language === 'ar' ? findOrganisation(name)?.arabic : undefined) ?? nameIn(name, language)

/** Names from elsewhere read in their own direction inside Arabic text. */
export const nameIn = (name: string, language: Language) => (language === 'ar' ? isolated(name) : name)
