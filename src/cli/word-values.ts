import { wrongUsage } from '../model/errors.ts'
import type { CommandContext } from './command.ts'

type Words = CommandContext['words']

/** The last value of an option that takes one of a few words; `undefined` when it was not given. */
export function choiceOf<Choice extends string>(
  words: Words,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  const value = words[name]?.at(-1)
  if (value === undefined) return undefined
  const found = choices.find((choice) => choice === value)
  if (found !== undefined) return found
  throw wrongUsage('bad_value', `--${name} does not take this value.`, {
    received: value,
    expected: `one of ${choices.join(', ')}`,
  })
}

/** The last value of an option that takes a whole number from 0 on; `undefined` when it was not given. */
export function wholeNumberOf(words: Words, name: string): number | undefined {
  const value = words[name]?.at(-1)
  if (value === undefined) return undefined
  if (/^\d{1,15}$/.test(value)) return Number(value)
  throw wrongUsage('bad_value', `--${name} does not take this value.`, {
    received: value,
    expected: 'a whole number from 0 on',
  })
}
