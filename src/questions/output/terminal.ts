import type { Language } from '../../model/figure.ts'
import { formats } from '../../model/formats.ts'
import { plainText } from '../../model/plain-text.ts'
import { barOfBlocks, cellsOf, fitCells } from '../block-drawing.ts'
import { drawBins, highestColumn } from '../tempo/terminal.ts'
import { plotWords } from './plot-words.ts'
import type { OutputResult } from './result.ts'
import { nameOfLanguage, nameOfType } from './table.ts'
import { timelineOf } from './timeline.ts'

const barCells = 24
const widestName = 30
const mostParts = 6

/** The timeline, what the statements are, in which languages, and the silences. */
export function outputInTerminal(result: OutputResult, language: Language): string[] {
  const words = plotWords[language]
  const { day, count } = formats(language)
  const timeline = timelineOf(result)
  const types = result.types.map(({ name, ...part }) => ({ ...part, name: nameOfType(name, language) }))
  const languages = result.languages.map(({ name, ...part }) => ({ ...part, name: nameOfLanguage(name, language) }))
  return [
    ...drawBins(timeline, highestColumn(timeline.bins), language),
    ...(types.length > 0 ? ['', words.types, ...bars(types, language)] : []),
    ...(languages.length > 0 ? ['', words.languages, ...bars(languages, language)] : []),
    ...(result.silences.length > 0 ? ['', words.silence] : []),
    ...result.silences.map(({ start, end, days }) => `  ${day(start)}–${day(end)}  ${count(days)}`),
  ]
}

function bars(parts: readonly { name: string; share: number; statements: number }[], language: Language): string[] {
  const { percent, count } = formats(language)
  const shown = parts.slice(0, mostParts).map((part) => ({ ...part, name: fitCells(plainText(part.name), widestName) }))
  const widest = Math.max(...shown.map(({ name }) => cellsOf(name)))
  return shown.map(
    ({ name, share, statements }) =>
      `  ${name}${' '.repeat(widest - cellsOf(name))} ${barOfBlocks(share, barCells)} ${count(statements)} (${percent(share)})`,
  )
}
