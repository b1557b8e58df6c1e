import type { AddressValue } from '../address/address.ts'

/** What can be searched by, besides the words themselves. */
export const searchFilters = [
  'document',
  'publisher',
  'language',
  'from',
  'to',
  'organisation',
  'place',
  'country',
] as const
export type SearchFilter = (typeof searchFilters)[number]

export type Search = Record<'q' | SearchFilter, string>

/** Three of the filters have the names of words of a selection, and stand in the address as these do. */
const asWords: readonly string[] = ['from', 'to', 'country']

/** What an address searches for; what it does not say is empty. */
export function searchOf({ words, look }: Pick<AddressValue, 'words' | 'look'>): Search {
  const read = (name: string) => (asWords.includes(name) ? words[name]?.at(-1) : look[name]) ?? ''
  return Object.fromEntries(['q', ...searchFilters].map((name) => [name, read(name).trim()])) as Search
}

/** The address that searches for this. */
export function addressOfSearch(search: Search): Pick<AddressValue, 'words' | 'look'> {
  const said = Object.entries(search)
    .map(([name, text]) => [name, text.trim()] as const)
    .filter(([, text]) => text !== '')
  return {
    words: Object.fromEntries(said.filter(([name]) => asWords.includes(name)).map(([name, text]) => [name, [text]])),
    look: Object.fromEntries(said.filter(([name]) => !asWords.includes(name))),
  }
}

/** The query of GET /api/passages; `null` while there are no words to look for. */
export function passageQuery(search: Search, limit: number): string | null {
  if (search.q === '') return null
  const said = Object.entries(search).filter(([, text]) => text !== '')
  return new URLSearchParams([...said, ['limit', String(limit)]]).toString()
}
