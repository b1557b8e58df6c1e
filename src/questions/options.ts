import { wrongUsage } from '../model/errors.ts'

/** One option of a question, as plain data. */
export type OptionAbout =
  | { name: string; kind: 'choice'; choices: readonly string[]; default: string; help: string }
  | { name: string; kind: 'whole_numbers'; least: number; most: number; default: readonly number[]; help: string }

/**
 * The options of a question from words as they were given: `--by month` → `{ by: 'month' }`. Names lose their hyphens
 * (`place-level` → `place_level`). A value that is not taken is wrong usage.
 */
export function readOptions(
  abouts: readonly OptionAbout[],
  words: Readonly<Record<string, readonly string[] | undefined>>,
): Record<string, unknown> {
  return Object.fromEntries(
    abouts.map((about) => [optionKey(about.name), readOption(about, words[about.name]?.at(-1))]),
  )
}

/** The key of an option in JSON. */
export const optionKey = (name: string) => name.replaceAll('-', '_')

function readOption(about: OptionAbout, value: string | undefined): unknown {
  if (value === undefined) return about.default
  if (about.kind === 'choice') {
    if (about.choices.includes(value)) return value
    throw badOption(about.name, value, `one of ${about.choices.join(', ')}`)
  }
  const numbers = value.split(',').map((part) => (/^\s*\d{1,9}\s*$/.test(part) ? Number(part) : NaN))
  if (numbers.every((number) => number >= about.least && number <= about.most)) return numbers
  throw badOption(about.name, value, `whole numbers from ${about.least} to ${about.most}, joined by commas`)
}

function badOption(name: string, received: string, expected: string) {
  return wrongUsage('bad_value', `--${name} does not take this value.`, { received, expected })
}
