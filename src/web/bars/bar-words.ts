import type { BarDimension, BarRow } from '../../model/explore.ts'
import type { Language } from '../../model/figure.ts'
import { foreignText } from '../frame/foreign-text.ts'
import { type KnownNames, valueName } from '../selection/chips.ts'

/** The word of the selection that a row of bars sets. */
export const wordOf: Readonly<Record<BarDimension, string>> = {
  event_type: 'type',
  violence_type: 'violence-type',
  actor: 'actor',
  country: 'country',
  admin1: 'admin1',
  dataset: 'release',
  location_precision: 'location-precision',
  time_precision: 'time-precision',
}

const nothingKnown: KnownNames = new Map()

/** A row's name in the reader's language; what comes from data is isolated. */
export function rowName(dimension: BarDimension, { id, name }: BarRow, language: Language): string {
  const value = id ?? ''
  if (dimension === 'actor' || dimension === 'dataset' || dimension === 'admin1') return foreignText(name ?? value)
  const known = valueName(wordOf[dimension], value, nothingKnown, language)
  return known === foreignText(value) && name !== null ? foreignText(name) : known
}

/** Rows whose name or id holds the words that were typed, whatever their case. */
export function matching<Row extends { row: BarRow; name: string }>(rows: readonly Row[], typed: string): Row[] {
  const wanted = typed.trim().toLocaleLowerCase()
  if (wanted === '') return [...rows]
  return rows.filter(({ row, name }) =>
    [name, row.name ?? '', row.id ?? ''].some((text) => text.toLocaleLowerCase().includes(wanted)),
  )
}

/** Names that several rows of a list have, as two publishers name one party: their ids tell them apart. */
export function sharedNames(rows: readonly { name: string }[]): ReadonlySet<string> {
  const names = rows.map(({ name }) => name)
  return new Set(names.filter((name, index) => names.indexOf(name) !== index))
}
