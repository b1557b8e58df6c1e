import type { Language } from '../../model/figure.ts'
import { formats } from '../../model/formats.ts'
import { barOfBlocks, cellsOf } from '../block-drawing.ts'
import { numberText } from '../estimates/terminal.ts'
import { plotWords } from './plot-words.ts'
import type { AgainstEventsResult } from './result.ts'

const barCells = 34

/** Two bars on one scale: what is claimed and what is recorded. */
export function againstInTerminal({ claim, recorded }: AgainstEventsResult, language: Language): string[] {
  const words = plotWords[language]
  const { count } = formats(language)
  const top = Math.max(1, claim.high ?? claim.low ?? 0, recorded.high ?? recorded.value ?? 0)
  const rows = [
    {
      name: words.columns.claimed_high.split(/[,،]/)[0]!,
      value: claim.high ?? claim.low,
      text: numberText(claim, language),
    },
    {
      name: words.recorded,
      value: recorded.value,
      text: `${count(recorded.value)} [${count(recorded.low)}–${count(recorded.high)}]`,
    },
  ]
  const widest = Math.max(...rows.map(({ name }) => cellsOf(name)))
  return rows.map(
    ({ name, value, text }) =>
      `${name}${' '.repeat(widest - cellsOf(name))} ${barOfBlocks((value ?? 0) / top, barCells)} ${text}`,
  )
}
