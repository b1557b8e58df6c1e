import { countryCodeOf } from '../country-codes.ts'
import type { Rule } from '../schema.ts'
import { type Column, shareOf, speaks } from './column.ts'
import { commentOf, type Drafting, type Fields } from './drafting.ts'
import { numbersOf } from './number-style.ts'

const leastCountries = 0.7
/** Names of countries that are not known are listed in the rule, to be filled in, as long as there are no more. */
const MOST_LISTED = 30
/** Of the sampled points, at least this share must lie in one country for a table to be about it. */
const leastInOne = 0.98
const MOST_LOOKED_UP = 300

/** Country, provinces, districts and the name of the place. */
export function findPlaces(
  drafting: Drafting,
  known: Pick<Fields, 'latitude' | 'longitude'>,
  fileName: string,
): Partial<Fields> {
  const { columns, say } = drafting
  const country = findCountryColumn(drafting)
  if (country) columns.take(country)
  const countryRule = country ? ruleOfCountry(country, say) : onlyCountry(drafting, known, fileName)
  const take = (concept: 'admin1' | 'region' | 'admin2' | 'place') => {
    const found = columns
      .named(concept)
      .find((column) => isName(column) && !speaks(column, 'precision', 'published', 'event_type'))
    if (found) columns.take(found)
    return found ? { column: found.name, comment: say.byName() } : undefined
  }
  // Where the table is of several countries, a region is part of a continent.
  const admin1 = take('admin1') ?? (country && country.distinct.length > 1 ? undefined : take('region'))
  const [admin2, place] = [take('admin2'), take('place')]
  return {
    ...(countryRule ? { country: countryRule } : {}),
    ...(admin1 ? { admin1 } : {}),
    ...(admin2 ? { admin2 } : {}),
    ...(place ? { location_name: place } : {}),
  }
}

function findCountryColumn({ columns }: Drafting): Column | undefined {
  const share = (column: Column) => shareOf(column, (text) => countryCodeOf(text) !== undefined)
  const named = columns.named('country').filter((column) => share(column) >= leastCountries)
  const own = named.filter((column) => !speaks(column, 'actor', 'source_actor', 'target', 'sources', 'person'))
  // Of a name and a code for the same, the one that is understood more often.
  return (
    own.toSorted((a, b) => share(b) - share(a))[0] ??
    columns.free.find(
      (column) =>
        column.texts.length > 1 &&
        !/^column_\d+$/.test(column.name) &&
        isName(column) &&
        share(column) > 0.95 &&
        !speaks(column, 'actor', 'source_actor', 'target', 'sources'),
    )
  )
}

function ruleOfCountry(column: Column, say: Drafting['say']): Rule {
  const strange = column.distinct.filter((text) => countryCodeOf(text) === undefined)
  // The code of Namibia.
  const namibia = column.unknown.includes('NA') && shareOf(column, (text) => /^[A-Z]{2}$/.test(text)) > 0.9
  const listed = [...new Map(strange.slice(0, MOST_LISTED).map((text) => [text.toLowerCase(), text])).values()]
  return {
    column: column.name,
    ...(listed.length
      ? { values: Object.fromEntries(listed.map((text) => [text, null])), unlisted: 'keep' as const }
      : {}),
    ...commentOf(
      say.countryRead(),
      listed.length > 0 && say.countriesStrange(listed.slice(0, 5)),
      namibia && say.namibia(),
    ),
  }
}

/** The one country of a table that names none: as its file is called, or where its points lie. */
function onlyCountry(
  { columns, say, findCountry }: Drafting,
  { latitude, longitude }: Pick<Fields, 'latitude' | 'longitude'>,
  fileName: string,
): Rule | undefined {
  const words = fileName
    .normalize('NFC')
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3)
  const pairs = words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`)
  const named = [...pairs, ...words].map(countryCodeOf).find((code) => code !== undefined)
  const sides = [latitude, longitude].map((rule) => columns.all.find(({ name }) => name === rule?.column))
  const [a, b] = sides
  if (a && b && findCountry) {
    const [readA, readB] = [numbersOf(a, false).read, numbersOf(b, false).read]
    const counts = new Map<string | undefined, number>()
    const points = new Set<string>()
    for (const [first = '', second = ''] of columns.rowsOf(a, b)) {
      const [lat, lon] = [readA(first), readB(second)]
      if (lat === undefined || lon === undefined || Math.abs(lat) > 90 || points.has(`${lat} ${lon}`)) continue
      if (points.size === MOST_LOOKED_UP) break
      points.add(`${lat} ${lon}`)
      const iso = findCountry(lat, lon)
      counts.set(iso, (counts.get(iso) ?? 0) + 1)
    }
    const [most] = [...counts].toSorted((x, y) => y[1] - x[1])
    if (most?.[0] !== undefined && points.size >= 5 && most[1] >= points.size * leastInOne)
      return { constant: most[0], comment: say.countryOfPoints(most[0]) }
    if (points.size >= 5) return undefined
  }
  return named === undefined ? undefined : { constant: named, comment: say.countryOfFile(named) }
}

/** Whether a column holds names: letters, and no sentences. */
const isName = (column: Column) => shareOf(column, (text) => /\p{L}{2}/u.test(text) && text.length <= 120) > 0.8
