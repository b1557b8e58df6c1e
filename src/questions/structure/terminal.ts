import type { Language } from '../../model/figure.ts'
import { fitCells, widestDrawing } from '../block-drawing.ts'
import { layRows } from './lay-rows.ts'
import { plotWords } from './plot-words.ts'
import type { StructureResult } from './result.ts'

/** The tree as indented lines; contested values carry a sign, undated ones a question mark. */
export function structureInTerminal(result: StructureResult, language: Language): string[] {
  const rows = layRows(result, language)
  if (rows.length === 0) return [plotWords[language].nothing]
  return rows.map(({ kind, step, text, isContested, isPossible }) => {
    const head = kind === 'node' ? (step === 0 ? '■ ' : '└ ■ ') : step === 0 ? '    ' : '      '
    const signs = `${isContested ? ' ≠' : ''}${isPossible && kind === 'value' ? ' ?' : ''}`
    return `${fitCells(`${'  '.repeat(Math.min(step, 12))}${head}${text}`, widestDrawing - 4)}${signs}`
  })
}
