import type { Mapping } from '../schema.ts'
import type { Columns } from './column.ts'
import type { DraftTexts } from './texts.ts'

/** The country of a point, as ISO alpha-3; `undefined` at sea or where the boundaries have none. */
export type FindCountry = (latitude: number, longitude: number) => string | undefined

/** What every part of a draft works with. */
export interface Drafting {
  columns: Columns
  say: DraftTexts
  findCountry: FindCountry | undefined
}

export type Fields = Mapping['fields']

/** The texts of a comment: one alone, or a list; nothing for none. */
export function commentOf(...sentences: readonly (string | false | undefined)[]): { comment?: string | string[] } {
  const said = sentences.filter((sentence) => sentence !== false && sentence !== undefined)
  return said.length === 0 ? {} : { comment: said.length === 1 ? (said[0] as string) : said }
}
