import { selectionWords } from '../../model/selection-words.ts'

export const pages = ['explore', 'ask', 'documents', 'passages', 'organisations', 'review', 'figures', 'data'] as const
export type PageName = (typeof pages)[number]
/** Those that the rail names; each of the others belongs to one of them. */
export const railPages = pages.filter((page) => page !== 'passages' && page !== 'organisations')

/** The words of a selection, as on the command line. */
export type Words = Readonly<Record<string, readonly string[]>>

/**
 * What an address says: `/ask/tempo?country=IRQ&by=month` is the page `ask` with the rest `['tempo']`, the words
 * `{ country: ['IRQ'] }` and the look `{ by: 'month' }`.
 */
export interface AddressValue {
  page: PageName
  /** What stands after the page, such as a question or the id of a figure. */
  rest: readonly string[]
  /** Which events. */
  words: Words
  /** How they are looked at: the doubt switch, the view of the map, the event that is open. */
  look: Readonly<Record<string, string>>
}

const wordNames = new Set(selectionWords.map(({ name }) => name))

/** Never throws: what is no page is the first one. */
export function readAddress(pathname: string, search: string): AddressValue {
  const [first = '', ...rest] = pathname
    .split('/')
    .filter((part) => part !== '')
    .map(decodePart)
  const words: Record<string, string[]> = {}
  const look: Record<string, string> = {}
  for (const [name, value] of new URLSearchParams(search)) {
    if (wordNames.has(name)) (words[name] ??= []).push(value)
    else look[name] = value
  }
  return { page: pages.find((page) => page === first) ?? 'explore', rest, words, look }
}

export function writeAddress({ page, rest, words, look }: AddressValue): string {
  const query = new URLSearchParams()
  for (const { name } of selectionWords) for (const value of words[name] ?? []) query.append(name, value)
  for (const name of Object.keys(look).sort()) query.append(name, look[name]!)
  const search = query.toString()
  return `/${[page, ...rest].map(encodeURIComponent).join('/')}${search === '' ? '' : `?${search}`}`
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
