import type { Language } from '../../model/figure.ts'
import { formats } from '../../model/formats.ts'
import { plainText } from '../../model/plain-text.ts'
import { cellsOf, fitCells, widestDrawing } from '../block-drawing.ts'
import { plotWords } from './plot-words.ts'
import type { Estimate, EstimatesResult } from './result.ts'

const scaleCells = 30
const nameCells = 22

/** A line a claim: who and about when, the span on one scale from zero, the number. Arrows where an end is open. */
export function estimatesInTerminal({ estimates }: EstimatesResult, language: Language): string[] {
  if (estimates.length === 0) return [plotWords[language].nothing]
  const top = Math.max(1, ...estimates.flatMap(({ low, high }) => [low ?? 0, high ?? 0]))
  const at = (value: number) => Math.round((value / top) * (scaleCells - 1))
  return estimates.map((estimate) => {
    const { said_by, time, published, low, high } = estimate
    const name = fitCells(plainText(said_by), nameCells)
    const when = fitCells(time ?? (published === null ? '' : `(${published})`), 11)
    const first = at(low ?? 0)
    const last = high === null ? Math.min(scaleCells - 1, at(low ?? 0) + 1) : at(high)
    const cells = Array.from({ length: scaleCells }, (_, cell) => {
      if (cell < first || cell > last) return '·'
      if (cell === last && high === null) return '→'
      return cell === first && low === null ? '←' : '█'
    })
    const pad = (text: string, width: number) => `${text}${' '.repeat(Math.max(0, width - cellsOf(text)))}`
    return fitCells(
      `${pad(name, nameCells)} ${pad(when, 11)} ${cells.join('')} ${numberText(estimate, language)}`,
      widestDrawing + 8,
    )
  })
}

/** `45,000–50,000`, `≥ 20,000`, `≤ 500`. */
export function numberText({ low, high }: Pick<Estimate, 'low' | 'high'>, language: Language): string {
  const { count } = formats(language)
  if (low === null) return `≤ ${count(high)}`
  if (high === null) return `≥ ${count(low)}`
  return low === high ? count(low) : `${count(low)}–${count(high)}`
}
