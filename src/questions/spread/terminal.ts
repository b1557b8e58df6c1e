import type { Language } from '../../model/figure.ts'
import { formats } from '../../model/formats.ts'
import { plainText } from '../../model/plain-text.ts'
import { barOfBlocks, cellsOf, fitCells } from '../block-drawing.ts'
import { nameDifference } from '../compare-subjects.ts'
import { plotWords } from './plot-words.ts'
import type { SpreadResult, SpreadSide } from './result.ts'
import { writeKm } from './write-km.ts'

const barCells = 24
const nameCells = 24

/** The standard distance of each selection as a bar, at one scale, with its interval below. */
export function spreadInTerminal({ a, b, comparison }: SpreadResult, language: Language): string[] {
  const words = plotWords[language]
  const format = formats(language)
  if (a.events === 0 && !b?.events) return [words.nothing]
  const names = comparison && nameDifference(comparison.difference, language)
  const rows: [string, SpreadSide][] = [
    [names?.a.label ?? '', a],
    ...(b ? [[names?.b.label ?? '', b] as [string, SpreadSide]] : []),
  ]
  const longest = Math.max(...rows.map(([, side]) => side.standard_distance?.km ?? 0), Number.MIN_VALUE)
  const shown = rows.map(([name]) => fitCells(plainText(name), nameCells))
  const widest = Math.max(...shown.map(cellsOf))
  return rows.flatMap(([, { standard_distance }], index) => {
    const name = shown[index]!
    const label = widest === 0 ? '' : `${name}${' '.repeat(widest - cellsOf(name))} `
    if (!standard_distance) return [label + words.tooFew]
    const { km, low, high } = standard_distance
    const bar = `${label}${barOfBlocks(km / longest, barCells)} ${words.km(writeKm(km, format))}`
    const interval = words.interval(writeKm(low, format), writeKm(high, format))
    return low === null ? [bar] : [bar, `${' '.repeat(cellsOf(label))}${interval}`]
  })
}
