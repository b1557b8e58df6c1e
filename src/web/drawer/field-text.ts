import type { EventField, MarsadEvent } from '../../model/event.ts'
import type { Language } from '../../model/figure.ts'
import type { Formats } from '../../model/formats.ts'
import { countryName } from '../../model/states.ts'
import { codeWords } from '../selection/code-words.ts'
import { words } from './words.ts'

/** A value as a person reads it. `foreign`: its text comes from the data. `code`: what stands in the field, where we say it in words. */
export interface FieldText {
  texts: string[]
  foreign: boolean
  code: string | null
}

const degrees: readonly EventField[] = ['latitude', 'longitude']
const dates: readonly EventField[] = ['date_start', 'date_end']
/** Numbers that name something: they are not written with separators. */
const numbersThatName: readonly EventField[] = ['grid_cell', 'source_row']

/** `null` where nothing is reported. */
export function fieldText(event: MarsadEvent, field: EventField, language: Language, write: Formats): FieldText | null {
  const value = event[field]
  if (value === null || (Array.isArray(value) && value.length === 0)) return null
  const inWords = wordsOf(event, field, language)
  if (inWords !== null)
    return { texts: inWords, foreign: false, code: Array.isArray(value) ? value.join(', ') : String(value) }
  if (field === 'actors') return { texts: event.actors.map(({ name }) => name), foreign: true, code: null }
  if (dates.includes(field)) return { texts: [write.day(String(value))], foreign: false, code: String(value) }
  if (degrees.includes(field)) return { texts: [`${value}°`], foreign: false, code: null }
  if (typeof value === 'boolean') {
    return { texts: [value ? words[language].yes : words[language].no], foreign: false, code: null }
  }
  if (typeof value === 'number') {
    const text = numbersThatName.includes(field) ? String(value) : write.count(value)
    return { texts: [text], foreign: false, code: null }
  }
  return { texts: Array.isArray(value) ? value.map(String) : [String(value)], foreign: true, code: null }
}

/** What a coded field says in the reader's language; `null` for a field without a closed list. */
function wordsOf(event: MarsadEvent, field: EventField, language: Language): string[] | null {
  const codes = codeWords[language]
  const say = words[language]
  switch (field) {
    case 'country': {
      const name = event.country === null ? undefined : countryName(event.country, language)
      return name === undefined ? null : [name]
    }
    case 'violence_type':
      return event.violence_type && [codes.violence[event.violence_type]]
    case 'time_precision':
      return [codes.time[event.time_precision]]
    case 'location_precision':
      return [codes.place[event.location_precision]]
    case 'range_kind':
      return [say.rangeKinds[event.range_kind]]
    case 'zero_means':
      return [say.zeroMeans[event.zero_means]]
    case 'flags':
      return event.flags.map((flag) => codes.flag[flag].name)
    default:
      return null
  }
}
