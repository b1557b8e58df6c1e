import { wrongUsage } from '../model/errors.ts'
import { type OptionAbout, optionKey } from './options.ts'
import type { QuestionAbout } from './question.ts'

/**
 * Options given as JSON, in the words that `readOptions` takes: `{ by: 'week', rolling: [7, 30] }` → `{ by: ['week'],
 * rolling: ['7,30'] }`. Names may be written with `-` or `_`; `null` and an empty list stand for the default. An option that the
 * question does not have, and a value that is no text, number or list of these, are wrong usage.
 */
export function optionWords(
  { id, options }: Pick<QuestionAbout, 'id' | 'options'>,
  given: Readonly<Record<string, unknown>>,
): Record<string, string[]> {
  const words: Record<string, string[]> = {}
  for (const [key, value] of Object.entries(given)) {
    const about = options.find(({ name }) => name === key || optionKey(name) === key)
    if (!about) {
      throw wrongUsage('unknown_option', `The question ${id} has no such option.`, {
        received: key,
        expected: options.map(({ name }) => name).join(', '),
        hint: `The question’s options stand with it in the list of questions.`,
      })
    }
    const text = textOf(about, value)
    if (text !== undefined) words[about.name] = [text]
  }
  return words
}

function textOf({ name }: OptionAbout, value: unknown): string | undefined {
  if (value === null || value === undefined) return undefined
  const list: unknown[] = Array.isArray(value) ? value : [value]
  const isPlain = list.every((item) => typeof item === 'string' || typeof item === 'number')
  if (isPlain) return list.length === 0 ? undefined : list.join(',')
  throw wrongUsage('bad_value', `--${name} does not take this value.`, {
    received: JSON.stringify(value).slice(0, 200),
    expected: 'a text, a number or a list of them',
  })
}
