import type { Language } from '../../model/figure.ts'
import { isolated } from '../../model/plain-text.ts'
import type { ColumnKind, ShownColumn, ShownTable } from '../shown.ts'
import type { KeyWord, TermsResult } from './result.ts'
import { shownWords } from './shown-words.ts'

const keyColumns = {
  word: 'text',
  of: 'text',
  first: 'count',
  second: 'count',
  first_statements: 'count',
  second_statements: 'count',
  g2: 'decimal',
  p_adjusted: 'decimal',
  log_ratio: 'decimal',
} as const satisfies Partial<Record<keyof KeyWord, ColumnKind>>
const keys = Object.keys(keyColumns) as (keyof typeof keyColumns)[]

/** The words that set two periods apart where that was asked, else one row a bin. */
export function termsTable(result: TermsResult, language: Language): ShownTable {
  const { columns, units, covered, of } = shownWords[language]
  const { bins, terms, keyness } = result
  if (keyness) {
    return {
      units: units.keyness,
      columns: keys.map((key) => ({
        key,
        heading: columns[key],
        kind: keyColumns[key],
        ...(key === 'word' && { names: true as const }),
        ...(key === 'of' && { words: of }),
      })),
      rows: keyness.words.map((word) => keys.map((key) => word[key])),
    }
  }
  return {
    units: units.terms,
    columns: [
      { key: 'start', heading: columns.start, kind: 'date', names: true },
      { key: 'end', heading: columns.end, kind: 'date' },
      { key: 'covered', heading: columns.covered, kind: 'text', words: covered },
      { key: 'statements', heading: columns.statements, kind: 'count' },
      { key: 'words', heading: columns.words, kind: 'count' },
      ...terms.flatMap(({ term }, index): ShownColumn[] => [
        { key: `term_${index + 1}`, heading: isolated(term), kind: 'count' },
        {
          key: `term_${index + 1}_per_10000`,
          heading: `${isolated(term)} ${shownWords[language].rate}`,
          kind: 'decimal',
        },
      ]),
    ],
    rows: bins.map(({ start, end, covered, statements, words }, at) => [
      ...[start, end, covered, statements, words],
      ...terms.flatMap(({ counts, per_10000 }) => [counts[at] ?? null, per_10000[at] ?? null]),
    ]),
  }
}
