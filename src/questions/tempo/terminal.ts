import type { Language } from '../../model/figure.ts'
import { formats } from '../../model/formats.ts'
import { plainText } from '../../model/plain-text.ts'
import { nameDifference } from '../compare-subjects.ts'
import { columnBlock, notCoveredBlock, widestDrawing } from '../block-drawing.ts'
import { countTicks } from '../count-ticks.ts'
import { plotWords, type TimelineMeasure } from './plot-words.ts'
import type { TempoBin, TempoResult } from './result.ts'

const plotHeight = 8

/**
 * The timeline as columns of block characters over an axis from zero; `░` stands for what the source does not cover. Where two
 * selections are compared, one below the other on one scale.
 */
export function tempoInTerminal(result: TempoResult, language: Language): string[] {
  const { versus } = result
  if (!versus) return drawBins(result, highestColumn(result.bins), language)
  const { a, b } = nameDifference(versus.difference, language)
  const highest = Math.max(highestColumn(result.bins), highestColumn(versus.bins))
  const second = { ...result, bins: versus.bins }
  return [
    plainText(a.label),
    ...drawBins(result, highest, language),
    '',
    plainText(b.label),
    ...drawBins(second, highest, language),
  ]
}

/** The highest column of a drawing of these bins. */
export const highestColumn = (bins: TempoBin[]) =>
  bins.length === 0 ? 0 : Math.max(0, ...gather(bins).map((mean) => mean ?? 0))

/** One timeline as columns up to the height of `highest`. */
export function drawBins(
  result: Pick<TempoResult, 'by' | 'bins'> & { measure: TimelineMeasure },
  highest: number,
  language: Language,
): string[] {
  const words = plotWords[language]
  const { integer, plural, span } = formats(language)
  if (result.bins.length === 0) return [words.nothing]
  const columns = gather(result.bins)
  const top = countTicks(highest, 4).at(-1)!
  const margin = integer(top).length
  const rows = Array.from({ length: plotHeight }, (_, index) => {
    const below = plotHeight - 1 - index
    const label = index === 0 ? integer(top) : ''
    const cells = columns.map((mean) => {
      if (mean === null) return notCoveredBlock
      // Whatever is more than nothing is seen.
      const filled = Math.max(mean > 0 ? 1 : 0, Math.round((mean / top) * plotHeight * 8))
      return columnBlock(filled - below * 8)
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
    lines.push(plural(Math.ceil(result.bins.length / widestDrawing), words.binsPerColumn))
  if (columns.includes(null)) lines.push(`${notCoveredBlock} ${words.notCovered}`)
  return lines
}

/** Means of as many bins as share a column; `null` where none of them is covered. Few bins are drawn wider. */
function gather(bins: TempoBin[]): (number | null)[] {
  const perColumn = Math.ceil(bins.length / widestDrawing)
  const repeat = Math.max(1, Math.min(6, Math.floor(widestDrawing / bins.length)))
  const columns: (number | null)[] = []
  for (let at = 0; at < bins.length; at += perColumn) {
    const counts = bins.slice(at, at + perColumn).flatMap(({ expected, certain }) => expected ?? certain ?? [])
    const mean = counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0) / counts.length
    columns.push(...Array<number | null>(repeat).fill(mean))
  }
  return columns
}
