import { type Formats, formats, noAnswer } from '../model/formats.ts'
import type { Figure } from '../model/figure.ts'
import { plainText } from '../model/plain-text.ts'
import { countTicks } from '../questions/count-ticks.ts'
import { plotWords as concentrationWords } from '../questions/concentration/plot-words.ts'
import type { ConcentrationResult } from '../questions/concentration/result.ts'
import { plotWords as tempoWords } from '../questions/tempo/plot-words.ts'
import type { TempoBin, TempoResult } from '../questions/tempo/result.ts'
import { knownFigure } from './known-figure.ts'

/** Eighths of a cell, upwards and to the right. */
const columnBlocks = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█']
const barBlocks = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉', '█']
const notCovered = '░'

const plotWidth = 72
const plotHeight = 8
const mostPlaces = 8
const barWidth = 32
const nameWidth = 28

/**
 * A figure as a small drawing of block characters, ending in a line break; time and bars run from left to right in both
 * languages. `░` stands for what the source does not cover. Names are shown without control characters.
 */
export function figureInTerminal(figure: Figure): string {
  const known = knownFigure(figure)
  const lines =
    known.question === 'tempo' ? drawTempo(known.result, known.language) : drawPlaces(known.result, known.language)
  return lines.map((line) => `${line.trimEnd()}\n`).join('')
}

function drawTempo(result: TempoResult, language: Figure['language']): string[] {
  const words = tempoWords[language]
  const { integer, plural, span } = formats(language)
  if (result.bins.length === 0) return [words.nothing]
  const columns = gather(result.bins)
  const top = countTicks(Math.max(0, ...columns.map((mean) => mean ?? 0)), 4).at(-1)!
  const margin = integer(top).length
  const rows = Array.from({ length: plotHeight }, (_, index) => {
    const below = plotHeight - 1 - index
    const label = index === 0 ? integer(top) : ''
    const cells = columns.map((mean) => {
      if (mean === null) return notCovered
      // Whatever is more than nothing is seen.
      const filled = Math.max(mean > 0 ? 1 : 0, Math.round((mean / top) * plotHeight * 8))
      const eighths = filled - below * 8
      return columnBlocks[Math.max(0, Math.min(8, eighths))]!
    })
    return `${label.padStart(margin)} │${cells.join('')}`
  })
  const first = span(result.bins[0]!.start, result.bins[0]!.end)
  const last = span(result.bins.at(-1)!.start, result.bins.at(-1)!.end)
  const axis = `${'0'.padStart(margin)} └${'─'.repeat(columns.length)}`
  const gap = Math.max(2, columns.length - first.length - last.length)
  const ends = result.bins.length === 1 ? first : first + ' '.repeat(gap) + last
  const lines = [words.counts[result.measure][result.by], ...rows, axis, `${' '.repeat(margin + 2)}${ends}`]
  if (columns.length < result.bins.length)
    lines.push(plural(Math.ceil(result.bins.length / plotWidth), words.binsPerColumn))
  if (columns.includes(null)) lines.push(`${notCovered} ${words.notCovered}`)
  return lines
}

/** Means of as many bins as share a column; `null` where none of them is covered. Few bins are drawn wider. */
function gather(bins: TempoBin[]): (number | null)[] {
  const perColumn = Math.ceil(bins.length / plotWidth)
  const repeat = Math.max(1, Math.min(6, Math.floor(plotWidth / bins.length)))
  const columns: (number | null)[] = []
  for (let at = 0; at < bins.length; at += perColumn) {
    const counts = bins.slice(at, at + perColumn).flatMap(({ expected, certain }) => expected ?? certain ?? [])
    const mean = counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0) / counts.length
    columns.push(...Array<number | null>(repeat).fill(mean))
  }
  return columns
}

function drawPlaces(result: ConcentrationResult, language: Figure['language']): string[] {
  const words = concentrationWords[language]
  const format = formats(language)
  if (result.places.length === 0) return [result.events === 0 ? words.nothing : words.nothingPlaced]
  const shown = result.places.slice(0, mostPlaces)
  const longest = Math.max(...shown.map(({ expected }) => expected), Number.MIN_VALUE)
  const names = shown.map(({ name }) => fit(plainText(name)))
  const widest = Math.max(...names.map((name) => widthOf(name)))
  const lines = shown.map((place, index) => {
    const label = names[index]! + ' '.repeat(widest - widthOf(names[index]!))
    return `${label} ${bar(place.expected / longest)} ${share(place.share, format)}`
  })
  const rest = result.places.slice(mostPlaces)
  if (rest.length > 0) {
    const others = rest.reduce((sum, place) => sum + place.share, 0)
    lines.push(`${format.plural(rest.length, words.others)}: ${share(others, format)}`)
  }
  if (result.unallocated.total > 0) {
    const part = words.ofAll(format.percent(result.events > 0 ? result.unallocated.total / result.events : null))
    lines.push(`${words.unallocated[result.place_level]}: ${format.count(result.unallocated.total)} (${part})`)
  }
  return lines
}

function share(value: number, { percent }: Formats): string {
  return Number.isFinite(value) ? percent(value) : noAnswer
}

function bar(part: number): string {
  const eighths = Math.round(part * barWidth * 8)
  return ('█'.repeat(Math.floor(eighths / 8)) + barBlocks[eighths % 8]!).padEnd(barWidth)
}

/** Terminals give a letter with its marks one cell. */
function graphemes(text: string): string[] {
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
}

function widthOf(text: string): number {
  return graphemes(text).length
}

function fit(name: string): string {
  const letters = graphemes(name)
  return letters.length <= nameWidth ? name : `${letters.slice(0, nameWidth - 1).join('')}…`
}
