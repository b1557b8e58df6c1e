import type { Language } from '../../model/figure.ts'
import { formats } from '../../model/formats.ts'
import { barOfBlocks, cellsOf } from '../block-drawing.ts'
import { followedShares, plotWords } from './plot-words.ts'
import type { CoverageResult } from './result.ts'

const barCells = 24
const mostMissing = 4

/** The shares that are known poorly and the fields most often missing, as bars of block characters. */
export function qualityInTerminal(result: CoverageResult, language: Language): string[] {
  const words = plotWords[language]
  const { percent } = formats(language)
  if (result.events === 0) return [words.nothing]
  const rows = [
    ...[...followedShares, 'flagged' as const].flatMap((key) => {
      const part = result[key]
      return part ? [{ name: words.shares[key], share: part.share }] : []
    }),
    ...result.missing
      .slice(0, mostMissing)
      .map(({ field, share }) => ({ name: `${words.missing}: ${words.fields[field]}`, share })),
  ]
  const widest = Math.max(...rows.map(({ name }) => cellsOf(name)))
  return rows.map(
    ({ name, share }) =>
      `${name}${' '.repeat(widest - cellsOf(name))} ${barOfBlocks(share, barCells)} ${percent(share)}`,
  )
}
