import { normaliseName } from '../model/normalise-name.ts'
import { countryName, gwStates } from '../model/states.ts'

const codes = [...new Set(gwStates.map(({ iso }) => iso))]

/** ISO 3166 alpha-3 by normalised English and Arabic name. */
const byName = new Map(
  codes.flatMap((iso) =>
    (['en', 'ar'] as const).flatMap((language) => {
      const name = countryName(iso, language)
      return name === undefined ? [] : [[normaliseName(name), iso] as const]
    }),
  ),
)

/** The country that a name is of, exactly; `undefined` when it is of none. */
export const countryNamed = (name: string): string | undefined => byName.get(normaliseName(name))

/** The countries among names of places, each once, as ISO 3166 alpha-3. */
export const countriesNamed = (places: readonly string[]): string[] => [
  ...new Set(places.flatMap((place) => countryNamed(place) ?? [])),
]
