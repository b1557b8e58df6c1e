import { keyWords, looseKey } from './name-key.ts'

/** Countries, by alpha-3, where names have the Arabic article. */
export const articleCountries: ReadonlySet<string> = new Set(
  'IRQ SYR LBN JOR PSE ISR YEM EGY LBY SDN TUN DZA MAR ESH MRT SAU KWT BHR QAT ARE OMN SOM DJI ERI COM TCD'.split(' '),
)

/** Those where one name is romanised in many ways. */
export const manySpellings: ReadonlySet<string> = new Set([...articleCountries, 'IRN', 'AFG', 'PAK', 'SSD'])

/** `looseKey` of a name in Latin letters; `''` for others. */
export function soundKey(name: string): string {
  const sound = looseKey(keyWords(name, 0, name.length).map(({ fold }) => fold))
  return /^[a-z]+$/.test(sound) ? sound : ''
}
