import type { Language } from '../../model/figure.ts'
import { formats } from '../../model/formats.ts'
import type { ShownColumn, ShownTable } from '../shown.ts'
import { typeNames } from '../statement-words.ts'
import { plotWords as tempoWords } from '../tempo/plot-words.ts'
import { plotWords } from './plot-words.ts'
import type { OutputResult } from './result.ts'

const counted = ['certain', 'expected', 'possible'] as const

/** One row a bin, with a column for each trailing mean, type and language. */
export function outputTable(result: OutputResult, language: Language): ShownTable {
  const words = plotWords[language]
  const { plural } = formats(language)
  const { bins, rolling, types, languages } = result
  return {
    units: words.units,
    columns: [
      { key: 'start', heading: words.columns.start, kind: 'date', names: true },
      { key: 'end', heading: words.columns.end, kind: 'date' },
      { key: 'covered', heading: words.columns.covered, kind: 'text', words: words.covered },
      ...counted.map((key): ShownColumn => ({ key, heading: words.columns[key], kind: 'count' })),
      ...rolling.map(({ days }): ShownColumn => {
        return { key: `rolling_${days}_days`, heading: plural(days, tempoWords[language].mean), kind: 'decimal' }
      }),
      ...types.map(({ name }): ShownColumn => {
        return { key: `type_${name ?? 'not_stated'}`, heading: nameOfType(name, language), kind: 'count' }
      }),
      ...languages.map(({ name }): ShownColumn => {
        return { key: `language_${name ?? 'not_known'}`, heading: nameOfLanguage(name, language), kind: 'count' }
      }),
    ],
    rows: bins.map(({ start, end, covered, certain, expected, possible }, index) => [
      ...[start, end, covered, certain, expected, possible],
      ...rolling.map(({ values }) => values[index] ?? null),
      ...types.map((part) => part.expected[index] ?? null),
      ...languages.map((part) => part.expected[index] ?? null),
    ]),
  }
}

export const nameOfType = (name: OutputResult['types'][number]['name'], language: Language) =>
  name === null ? plotWords[language].unknownType : typeNames[language][name]

export function nameOfLanguage(code: string | null, language: Language): string {
  if (code === null) return plotWords[language].unknownLanguage
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code
  } catch {
    // A delivered code need not be one.
    return code
  }
}
