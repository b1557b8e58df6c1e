import { parsePeriod } from '../model/calendar.ts'
import { wrongUsage } from '../model/errors.ts'

/** One option of a question, as plain data. */
export type OptionAbout = OptionKind & {
  name: string
  help: string
  /** The choice of another option that it goes with; with any other it is left out, and wrong usage when given. */
  goesWith?: { name: string; choice: string }
}

type OptionKind =
  | { kind: 'choice'; choices: readonly string[]; default: string }
  | { kind: 'whole_number'; least: number; most: number; default: number }
  | { kind: 'whole_numbers'; least: number; most: number; default: readonly number[] }
  /** Boundaries of the workspace by their id; who asks turns the id into a `BoundaryRef`. */
  | { kind: 'boundaries'; default: null }
  /** Words of one's own; `stands` names what they are, such as `NAME`. Without a default they must be given. */
  | { kind: 'text'; stands: string; default: string | null; needed: boolean }
  /** A year, a month or a day. */
  | { kind: 'period'; default: null }

/**
 * The options of a question from words as they were given: `--by month` → `{ by: 'month' }`. Names lose their hyphens
 * (`place-level` → `place_level`). A value that is not taken is wrong usage.
 */
export function readOptions(
  abouts: readonly OptionAbout[],
  words: Readonly<Record<string, readonly string[] | undefined>>,
): Record<string, unknown> {
  const options: Record<string, unknown> = {}
  for (const about of abouts) {
    const value = words[about.name]?.at(-1)
    if (isTaken(about, options)) options[optionKey(about.name)] = readOption(about, value)
    else if (value !== undefined) throw notTaken(about)
  }
  return options
}

/** An option stands behind the one that it goes with, so that its choice is known. */
const isTaken = ({ goesWith }: OptionAbout, options: Record<string, unknown>) =>
  goesWith === undefined || options[optionKey(goesWith.name)] === goesWith.choice

const notTaken = ({ name, goesWith }: OptionAbout) =>
  wrongUsage('unwanted_option', `--${name} would change nothing here.`, {
    received: `--${name}`,
    expected: `--${name} together with --${goesWith?.name} ${goesWith?.choice}`,
  })

/** The key of an option in JSON. */
export const optionKey = (name: string) => name.replaceAll('-', '_')

function readOption(about: OptionAbout, value: string | undefined): unknown {
  if (about.kind === 'text') return readText(about, value)
  if (value === undefined) return about.default
  if (about.kind === 'period') {
    if (parsePeriod(value)) return value
    throw badOption(about.name, value, 'a year, a month or a day, such as 2016, 2016-06 or 2016-06-30')
  }
  if (about.kind === 'boundaries') return value
  if (about.kind === 'choice') {
    if (about.choices.includes(value)) return value
    throw badOption(about.name, value, `one of ${about.choices.join(', ')}`)
  }
  const isOne = about.kind === 'whole_number'
  const parts = isOne ? [value] : value.split(',')
  const numbers = parts.map((part) => (/^\s*\d{1,9}\s*$/.test(part) ? Number(part) : NaN))
  if (numbers.every((number) => number >= about.least && number <= about.most)) return isOne ? numbers[0] : numbers
  const range = `from ${about.least} to ${about.most}`
  throw badOption(about.name, value, isOne ? `a whole number ${range}` : `whole numbers ${range}, joined by commas`)
}

function readText(about: Extract<OptionAbout, { kind: 'text' }>, value: string | undefined): string | null {
  const text = value?.trim() || about.default
  if (text !== null || !about.needed) return text
  throw wrongUsage('missing_value', `--${about.name} must be given.`, {
    received: `no --${about.name}`,
    expected: `--${about.name} ${about.stands}: ${about.help}`,
  })
}

function badOption(name: string, received: string, expected: string) {
  return wrongUsage('bad_value', `--${name} does not take this value.`, { received, expected })
}
