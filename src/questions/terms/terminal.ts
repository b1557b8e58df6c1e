import type { Language } from '../../model/figure.ts'
import { formats } from '../../model/formats.ts'
import { plainText } from '../../model/plain-text.ts'
import { barOfBlocks, cellsOf, columnBlock, fitCells, notCoveredBlock, widestDrawing } from '../block-drawing.ts'
import type { TermsResult } from './result.ts'
import { shownWords } from './shown-words.ts'

const widestTerm = 18
const mostWords = 12
const barCells = 16

/** A line of small columns a term, per 10,000 words, each on its own scale; or the words of two periods with their log ratios. */
export function termsInTerminal({ terms, keyness }: TermsResult, language: Language): string[] {
  const words = shownWords[language]
  const { decimal, count } = formats(language)
  if (keyness) {
    const listed = (['first', 'second'] as const).flatMap((of) => {
      const own = keyness.words.filter((word) => word.of === of).slice(0, mostWords)
      return own.length === 0 ? [] : [words.columns[of], ...own]
    })
    const largest = Math.max(1, ...keyness.words.map(({ log_ratio }) => Math.abs(log_ratio)))
    return listed.length === 0
      ? [words.nothing]
      : listed.map((word) => {
          if (typeof word === 'string') return `${word} (${words.keyness})`
          const share = Math.abs(word.log_ratio) / largest
          const counts = `${count(word.first)} / ${count(word.second)}`
          return `  ${padded(word.word)} ${barOfBlocks(share, barCells)} ${decimal(word.log_ratio, 2)}  ${counts}`
        })
  }
  if (terms.length === 0) return [words.nothing]
  return terms.flatMap(({ term, count: found, per_10000 }) => {
    const columns = gather(per_10000, widestDrawing - widestTerm - 2)
    const highest = Math.max(0, ...columns.map((value) => value ?? 0))
    const cells = columns.map((value) =>
      value === null
        ? notCoveredBlock
        : columnBlock(highest === 0 ? 0 : Math.max(value > 0 ? 1 : 0, Math.round((value / highest) * 8))),
    )
    return [
      `${padded(term)} ${cells.join('')}`,
      `${' '.repeat(widestTerm)} ${count(found)}; ${words.highest} ${decimal(highest, 1)} ${words.rate}`,
    ]
  })
}

function padded(text: string): string {
  const fitted = fitCells(plainText(text), widestTerm)
  return fitted + ' '.repeat(widestTerm - cellsOf(fitted))
}

/** Means of as many bins as share a column. */
function gather(values: readonly (number | null)[], columns: number): (number | null)[] {
  const each = Math.max(1, Math.ceil(values.length / columns))
  return Array.from({ length: Math.ceil(values.length / each) }, (_, at) => {
    const known = values.slice(at * each, (at + 1) * each).filter((value) => value !== null)
    return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length
  })
}
