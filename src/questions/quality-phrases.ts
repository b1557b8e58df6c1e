import type { Language } from '../model/figure.ts'
import type { Formats } from '../model/formats.ts'
import { eventForms, type Values } from './phrases.ts'

/**
 * What part of the events is known poorly, as a list: `8.0 % are dated only to a window of days, …`. From the values of a Quality;
 * what no dataset says is left out, and what only some say carries the number that the share is of. `flagged` is said where it is
 * among the values.
 */
export function phraseQuality(values: Values, language: Language, formats: Formats): string {
  const share = (key: string, of?: string) => {
    const value = values[key]
    if (typeof value !== 'number') return []
    const partial = of !== undefined && values[of] !== values['events']
    return [
      shares[language][key]!(formats.percent(value) + (partial ? ` (${ofEvents(values[of], language, formats)})` : '')),
    ]
  }
  const clauses = [
    ...share('imprecise_time'),
    ...share('imprecise_place', 'place_events'),
    ...share('few_sources', 'source_events'),
    ...share('flagged'),
  ]
  if (language === 'ar') return clauses.join('، و')
  return [clauses.slice(0, -1).join(', '), clauses.at(-1)].filter(Boolean).join(', and ')
}

/** What no dataset of the selection says at all, as sentences that begin with a space; empty when there is nothing of the kind. */
export function phraseNotStated(values: Values, language: Language): string {
  const { place, sources } = notStated[language]
  return (values['imprecise_place'] === null ? ` ${place}` : '') + (values['few_sources'] === null ? ` ${sources}` : '')
}

const ofEvents = (of: Values[string] | undefined, language: Language, formats: Formats) =>
  `${language === 'ar' ? 'من' : 'of'} ${formats.count(Number(of))}`

const shares: Record<Language, Record<string, (percent: string) => string>> = {
  en: {
    imprecise_time: (percent) => `${percent} are dated only to a window of days`,
    imprecise_place: (percent) => `${percent} are not placed at or near a point`,
    few_sources: (percent) => `${percent} rest on one named source or none`,
    flagged: (percent) => `${percent} are flagged`,
  },
  ar: {
    imprecise_time: (percent) => `${percent} لا يُعرف تاريخها إلا ضمن مدة من الأيام`,
    imprecise_place: (percent) => `${percent} لا يُعرف موقعها عند نقطة أو بقربها`,
    few_sources: (percent) => `${percent} تستند إلى مصدر واحد مسمّى أو لا يُسمّى لها مصدر`,
    flagged: (percent) => `${percent} موسومة بشك`,
  },
}

const notStated: Record<Language, { place: string; sources: string }> = {
  en: {
    place: 'The dataset does not say how well places are known.',
    sources: 'The dataset names no sources.',
  },
  ar: {
    place: 'ولا يذكر المصدر مدى دقة الأماكن.',
    sources: 'ولا تُسمّى في البيانات مصادر.',
  },
}

/** The caveat that stands beside every figure. */
export function phraseQualityCaveat(values: Values, language: Language, formats: Formats): string {
  const events = formats.plural(Number(values['events']), eventForms[language])
  const start = language === 'ar' ? `جودة البيانات: من ${events}، ` : `Quality of the data: of ${events}, `
  return `${start}${phraseQuality(values, language, formats)}.${phraseNotStated(values, language)}`
}
