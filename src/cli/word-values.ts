import { parsePeriod } from '../model/calendar.ts'
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

/** The last value of an option that takes a year, a month or a day; `undefined` when it was not given. */
export function periodOf(words: Words, name: string): string | undefined {
  const value = words[name]?.at(-1)
  if (value === undefined || parsePeriod(value) !== undefined) return value
  throw wrongUsage('bad_value', `--${name} does not take this value.`, {
    received: value,
    expected: 'a year, a month or a day, such as 2021, 2021-11 or 2021-11-01',
  })
}

/** The last value of an option that must be given and not be empty. */
export function requiredOf(words: Words, name: string, why: string): string {
  const value = words[name]?.at(-1)?.trim()
  if (value !== undefined && value !== '') return value
  throw wrongUsage('missing_value', why, { received: `no --${name}`, expected: `--${name} and a value` })
}
