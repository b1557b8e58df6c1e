import { z } from '@hono/zod-openapi'
import { wrongUsage } from '../model/errors.ts'
import { selectionWords } from '../model/selection-words.ts'
import type { GivenWords } from '../workspace/given-words.ts'

const names = new Set(selectionWords.map(({ name }) => name))

/** The words that select events as parameters of a query, for the description of the API. */
export const wordsQuery = Object.fromEntries(
  selectionWords.map(({ name, help, many }) => [
    name,
    z
      .union([z.string().max(100_000), z.array(z.string().max(100_000)).max(1000)])
      .optional()
      .openapi({ param: { description: help }, type: many ? 'array' : 'string', items: { type: 'string' } }),
  ]),
)

/**
 * The words that select events among the parameters of an address. A parameter that is neither such a word nor one of `others` is
 * wrong usage: left out of account, it would change what is counted.
 */
export function readQueryWords(address: string, others: readonly string[] = []): GivenWords {
  const words: Record<string, string[]> = {}
  for (const [name, value] of new URL(address).searchParams) {
    if (!others.includes(name)) (words[name] ??= []).push(value)
  }
  return checkWords(words)
}

/** The same words, when all of them select events. */
export function checkWords(words: GivenWords): GivenWords {
  const foreign = Object.keys(words).find((name) => !names.has(name))
  if (foreign === undefined) return words
  throw wrongUsage('not_a_selection_word', 'This word does not select events.', {
    received: foreign,
    expected: [...names].join(', '),
    hint: 'docs/command-line.md tells what each word takes.',
  })
}
