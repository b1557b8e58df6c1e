import { wrongUsage } from '../model/errors.ts'

/** The selection words as they were given: each word with its values, in the order given. */
export type GivenWords = Readonly<Record<string, readonly string[] | undefined>>

export const lastOf = (words: GivenWords, name: string) => words[name]?.at(-1)

/** All values of a word, each of which may be a list joined by commas. */
export const listOf = (words: GivenWords, name: string) =>
  (words[name] ?? []).flatMap((value) => value.split(',').map((part) => part.trim())).filter((part) => part !== '')

export function badValue(name: string, received: string, expected: string) {
  return wrongUsage('bad_value', `--${name} does not take this value.`, { received, expected })
}
