import type { Licence } from '../../model/release.ts'
import type { Mapping } from './schema.ts'

/**
 * Licences that let anybody republish the rows, by their names and SPDX ids. The whole text must be one: whoever adds words to a
 * licence may take away what it gives.
 */
const open = new RegExp(
  `^(?:${[
    String.raw`cc0|cc[ -]by(?:[ -]sa)?|creative commons attribution(?:[ -]share[ -]?alike)?|creative commons zero`,
    String.raw`pddl|odc[ -]by|odbl|open database licen[cs]e|open government licen[cs]e|ogl(?:[ -]uk)?|etalab`,
    String.raw`public domain|mit|apache|bsd[ -][23][ -]clause|isc|unlicense|(?:l|a)?gpl`,
  ].join('|')})(?:[ -]v?\\d(?:\\.\\d)?)?(?:[ -](?:igo|international|unported|only|or-later))?$`,
  'i',
)

/** What a mapping says of the licence. Where it says nothing, or names a licence that is not known as open, rows stay inside. */
export function licenceOf({ licence }: Mapping, publisher: string): Licence {
  const attribution = `Data: ${publisher}`
  if (licence === undefined) return { id: 'not stated', url: null, rows_public: false, attribution }
  if (typeof licence === 'string')
    return { id: licence, url: null, rows_public: open.test(licence.trim()), attribution }
  const { id, url = null, rows_public } = licence
  return { id, url, rows_public, attribution: licence.attribution ?? attribution }
}
