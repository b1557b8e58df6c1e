import { normaliseName } from '../../../model/normalise-name.ts'

/** What GET /api/search answers. */
export interface SearchResult {
  kind: ResultKind
  title: string
  detail: string | null
  /** In this application. */
  address: string
}

export const resultKinds = [
  'country',
  'admin1',
  'place',
  'actor',
  'dataset',
  'release',
  'question',
  'figure',
  'event',
  'page',
] as const
export type ResultKind = (typeof resultKinds)[number]

/** One line of the palette. */
export interface Entry {
  title: string
  detail: string | null
  /** Where it leads, or what it does. */
  go: string | (() => void)
}

export interface EntryGroup {
  name: string
  entries: readonly Entry[]
}

/** The entries in whose title every word of what was asked begins a word; all of them when nothing was asked. */
export function matchingEntries(entries: readonly Entry[], asked: string): Entry[] {
  const wanted = normaliseName(asked).split(' ')
  return entries.filter(({ title, detail }) => {
    const words = ` ${normaliseName(`${title} ${detail ?? ''}`)}`
    return wanted.every((word) => words.includes(` ${word}`) || words.includes(` ال${word}`))
  })
}

/** Results by their kind, the kinds in the order in which the best of each came. Pages are left out: the palette has them. */
export function groupResults(
  results: readonly SearchResult[],
  names: Readonly<Record<ResultKind, string>>,
): EntryGroup[] {
  const found = results.filter(({ kind }) => kind !== 'page')
  const kinds = [...new Set(found.map(({ kind }) => kind))]
  return kinds.map((kind) => ({
    name: names[kind] ?? kind,
    entries: found
      .filter((result) => result.kind === kind)
      .map(({ title, detail, address }) => ({ title, detail, go: address })),
  }))
}
