/**
 * How well documents are read, against texts that others annotated: `npm run evaluate -- FOLDER` takes every folder of re3d and every corpus
 * of toponyms (`.xml`, `.xml.gz`) below FOLDER. Without one, only the event types are scored, on the project's own sentences.
 */
import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Reading } from '../src/model/reading.ts'
import { readPlain } from '../src/text/document/plain.ts'
import { evaluateEventModel } from '../src/text/events/evaluate.ts'
import { loadReadingTables, readText } from '../src/text/read-text.ts'
import { readLocated, scoreLocated } from './geoparsing.ts'
import { readRe3d, scoreRe3d } from './re3d.ts'
import { printTable } from './score.ts'

const [folder] = process.argv.slice(2)
if (folder !== undefined) await scoreCorpora(folder)
else
  console.log(
    'No folder of annotated corpora is named: `npm run evaluate -- FOLDER` scores re3d and corpora of toponyms below it.',
  )
scoreEventTypes()

async function scoreCorpora(root: string): Promise<void> {
  const tables = await loadReadingTables((message) => console.error(message))
  const read = (texts: readonly { text: string }[]): Reading[] => {
    const began = performance.now()
    const readings = texts.map(({ text }) => readText(readPlain(text), null, tables))
    const seconds = (performance.now() - began) / 1000
    console.log(`\n${texts.length} documents read, ${Math.round(texts.length / seconds)} a second`)
    return readings
  }
  const entries = readdirSync(root, { recursive: true, withFileTypes: true })
  const re3d = entries
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => readRe3d(join(entry.parentPath, entry.name)) ?? [])
  if (re3d.length > 0) scoreRe3d(re3d, read(re3d))
  for (const entry of entries.filter(({ name }) => /\.xml(\.gz)?$/.test(name))) {
    const documents = readLocated(join(entry.parentPath, entry.name))
    if (documents && documents.some(({ toponyms }) => toponyms.length > 0)) {
      scoreLocated(basename(entry.name).replace(/\.xml(\.gz)?$/, ''), documents, read(documents))
    }
  }
}

function scoreEventTypes(): void {
  const { sentences, groups, thresholds, reliability, calibration_error } = evaluateEventModel()
  const told = (value: number | null) => (value === null ? '–' : value.toFixed(2))
  printTable(
    `Event types: ${sentences} sentences of our own, each style unseen in training`,
    ['group', 'wanted', 'told', 'precision', 'recall'],
    groups.map((each) => [each.group, each.wanted, each.told, told(each.precision), told(each.recall)]),
  )
  printTable(
    'Event types: other thresholds',
    ['least probability', 'precision', 'recall'],
    thresholds.map((each) => [each.least_probability, told(each.precision), told(each.recall)]),
  )
  printTable(
    `Event types: probabilities and how often they hold (mean difference ${calibration_error.toFixed(3)})`,
    ['from', 'to', 'cases', 'mean probability', 'share right'],
    reliability.map(({ from, to, count, mean_probability, share_right }) => [
      from,
      to,
      count,
      mean_probability.toFixed(2),
      share_right.toFixed(2),
    ]),
  )
}
