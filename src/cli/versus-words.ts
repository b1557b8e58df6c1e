import { wrongUsage } from '../model/errors.ts'
import { selectionWords } from '../model/selection-words.ts'
import type { GivenWords } from '../workspace/resolve-selection.ts'
import { type OptionWord, parseWords } from './parse-words.ts'
import { splitWords } from './split-words.ts'

const options: readonly OptionWord[] = selectionWords.map(({ name, value, help }) => ({ name, value, help }))

/**
 * The words of the second selection: those given in the line replace those of the first, the others carry over. A word with an
 * empty value takes that of the first away; another dataset takes the name of the release with it, and a release
 * with the name of its dataset takes the place of both. Throws wrong usage for a
 * line that is empty, that cannot be split, or that holds anything but words of the selection.
 */
export function versusWords(line: string, first: GivenWords): GivenWords {
  const given = readLine(line)
  const kept = selectionWords
    .filter(({ name }) => !(name in given) && !isTakenAway(name, given))
    .map(({ name }): [string, readonly string[] | undefined] => [name, first[name]])
  const replaced = Object.entries(given).filter(([, values]) => values.some((value) => value !== ''))
  return Object.fromEntries([...kept, ...replaced])
}

/** What is said of datasets and releases stands for itself. */
const isTakenAway = (name: string, given: GivenWords) =>
  (name === 'release' && 'dataset' in given) ||
  (name === 'dataset' && (given['release'] ?? []).some((release) => release.includes('/')))

function readLine(line: string): Record<string, string[]> {
  const args = splitWords(line)
  if (!args) {
    throw badVersus('The second selection cannot be split into words.', line, 'each quote closed')
  }
  if (args.length === 0) {
    throw badVersus('The second selection is empty.', line, 'what differs from the first selection')
  }
  const names = args.filter((arg) => arg.startsWith('--')).map((arg) => arg.slice(2).replace(/=.*/s, ''))
  const foreign = names.find((name) => !options.some((option) => option.name === name))
  if (foreign !== undefined) throw notSelecting(`--${foreign}`)
  const { operands, words } = parseWords(args, options, 'ask … --versus')
  if (operands[0] !== undefined) throw notSelecting(operands[0])
  return words
}

const badVersus = (message: string, received: string, expected: string) =>
  wrongUsage('bad_versus', message, { received: `--versus "${received}"`, expected, hint: example })

const notSelecting = (received: string) =>
  wrongUsage('not_a_selection_word', 'Inside --versus stand only words that select events.', {
    received,
    expected: options.map(({ name }) => `--${name}`).join(', '),
    hint: example,
  })

const example = 'For example --versus "--country SYR --from 2016"; quotes inside keep a name together.'
