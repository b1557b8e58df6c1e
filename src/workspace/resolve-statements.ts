import { formatDay, parsePeriod } from '../model/calendar.ts'
import { notFound, wrongUsage } from '../model/errors.ts'
import { type Release, releaseName } from '../model/release.ts'
import { type Selection, selectionSchema } from '../model/selection.ts'
import { selectionWords } from '../model/selection-words.ts'
import { holdsStatements, type StatementType, statementTypeNames } from '../model/statement.ts'
import { badValue, type GivenWords, lastOf, listOf } from './given-words.ts'
import type { Workspace } from './workspace.ts'

/** The words that select statements; the others are about events. */
const takenWords: readonly string[] = ['dataset', 'release', 'from', 'to', 'type', 'text']

/**
 * Which statements the words mean: `--dataset` an archive, `--release` a delivery of it (or `ARCHIVE/NAME`), `--from`, `--to`, `--type`,
 * `--text`. Exactly one release of each archive; when none is named, the only archive there is. Words about events are wrong
 * usage.
 */
export function resolveStatements(
  workspace: Workspace,
  words: GivenWords,
): { selection: Selection; releases: Release[] } {
  const foreign = selectionWords.find(({ name }) => words[name] !== undefined && !takenWords.includes(name))
  if (foreign) {
    throw wrongUsage('unwanted_option', 'Statements are not selected by this word.', {
      received: `--${foreign.name}`,
      expected: takenWords.map((name) => `--${name}`).join(', '),
    })
  }
  const releases = releasesOf(workspace, words)
  const types = listOf(words, 'type')
  const unknown = types.find((type) => !statementTypeNames.includes(type as StatementType))
  if (unknown !== undefined) throw badValue('type', unknown, statementTypeNames.join(', '))
  const [from, to] = [periodOf(words, 'from'), periodOf(words, 'to')]
  if (from && to && from.start > to.end) {
    throw wrongUsage('empty_range', '--from lies after --to.', {
      received: `${lastOf(words, 'from')} to ${lastOf(words, 'to')}`,
      expected: 'a first date that is not later than the last',
    })
  }
  const text = lastOf(words, 'text')
  const selection = selectionSchema.parse({
    releases: releases.map(({ dataset, release }) => ({ dataset, release })),
    ...(from && { from: formatDay(from.start) }),
    ...(to && { to: formatDay(to.end) }),
    ...(types.length > 0 && { event_type: types }),
    ...(text !== undefined && { text }),
  })
  return { selection, releases }
}

function releasesOf(workspace: Workspace, words: GivenWords): Release[] {
  const all = workspace.catalogue.all().filter(holdsStatements)
  if (all.length === 0) {
    throw notFound('no_statements', 'This workspace holds no statements yet.', {
      received: workspace.dir,
      expected: 'an archive of an organisation’s own messages',
      hint: 'Add one: marsad statements add FILE --mapping MAP.json --organisation NAME',
    })
  }
  const named = listOf(words, 'release')
  const qualified = named.filter((name) => name.includes('/'))
  const plain = named.filter((name) => !name.includes('/')).at(-1)
  const archives = [...new Set(all.map(({ dataset }) => dataset))]
  const asked = [...new Set([...listOf(words, 'dataset'), ...qualified.map((name) => name.split('/')[0] as string)])]
  const missing = asked.find((archive) => !archives.includes(archive))
  if (missing !== undefined) {
    throw notFound('no_archive', 'The workspace holds no such archive of statements.', {
      received: missing,
      expected: archives.join(', '),
      hint: '`marsad releases` lists what there is.',
    })
  }
  if (asked.length === 0 && archives.length > 1) {
    throw wrongUsage('ambiguous_dataset', 'The workspace holds several archives of statements; say which one.', {
      received: 'no --dataset',
      expected: archives.join(', '),
      hint: `For example --dataset ${archives[0]}`,
    })
  }
  return (asked.length > 0 ? asked : archives).map((archive) => {
    const own = all.filter(({ dataset }) => dataset === archive)
    const wanted = qualified.findLast((name) => name.startsWith(`${archive}/`))?.slice(archive.length + 1) ?? plain
    const found = wanted === undefined ? own : own.filter(({ release }) => release === wanted)
    const [only, second] = found
    if (only && !second) return only
    const expected = own.map(releaseName).join(', ')
    if (only) {
      throw wrongUsage('ambiguous_release', `The workspace holds several releases of ${archive}; say which one.`, {
        received: 'no --release',
        expected,
      })
    }
    throw notFound('no_release', `The workspace holds no such release of ${archive}.`, {
      received: wanted ?? '',
      expected,
      hint: '`marsad releases` lists what there is.',
    })
  })
}

function periodOf(words: GivenWords, name: string) {
  const value = lastOf(words, name)
  if (value === undefined) return undefined
  const period = parsePeriod(value)
  if (!period) throw badValue(name, value, 'a year, month or day of the calendar: 2014, 2014-01 or 2014-01-15')
  return period
}
