import type { Purpose } from './check-rules.ts'
import { readCoordinates } from './coordinates.ts'
import { countryCodeOf } from './country-codes.ts'
import { dateReader, impossibleFormat } from './date-formats.ts'

/** What is wrong with a value that the mapping itself writes, as a constant or in a code table: told before anything is read. */
export function* faultsOfValue(
  value: string | number | boolean,
  formats: readonly string[],
  where: string,
  purpose: Purpose,
): Generator<string> {
  const expected = expectedOf(String(value).trim(), formats, purpose)
  if (expected) yield `${where}: ${purpose.field ?? 'it'} cannot be "${String(value)}"; expected ${expected}`
}

/** The largest span of each number, besides that of numbers themselves. */
const spans: Partial<Record<string, readonly [least: number, most: number]>> = {
  latitude: [-90, 90],
  longitude: [-180, 180],
  radius_km: [0, 20_040],
}

/** What a value for the purpose would be; `undefined` when the text is one. */
function expectedOf(text: string, formats: readonly string[], { kind, field, words }: Purpose): string | undefined {
  if (text === '') return 'a text that is not empty'
  const number = Number(text)
  switch (kind) {
    case 'word':
      return words?.includes(text) ? undefined : `one of ${words?.join(', ')}`
    case 'count':
      return Number.isInteger(number) && number >= 0 && number < 2 ** 31 ? undefined : 'a whole number from 0 on'
    case 'number': {
      const [least, most] = spans[field ?? ''] ?? [-Number.MAX_VALUE, Number.MAX_VALUE]
      return number >= least && number <= most ? undefined : `a number from ${least} to ${most}`
    }
    case 'date': {
      const readers = (formats.length ? formats : ['iso']).filter((one) => !impossibleFormat(one)).map(dateReader)
      return readers.some((reader) => reader(text)) ? undefined : `a date written as ${formats.join(' or ') || 'iso'}`
    }
    case 'coordinates':
      return readCoordinates(text, formats.length ? formats : ['lat lon'], '.') ? undefined : 'a pair of coordinates'
    case 'country':
      return countryCodeOf(text) ? undefined : 'an ISO 3166 code or the name of a country'
    case 'yes_no':
      return ['true', 'false', 'yes', 'no', '1', '0'].includes(text) ? undefined : 'true or false'
    default:
      return undefined
  }
}
