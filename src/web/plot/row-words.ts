import type { Figure } from '../../model/figure.ts'
import { wordsOfSelection } from '../../model/words-of-selection.ts'
import type { Cell, ShownColumn } from '../../questions/shown.ts'
import type { Words } from '../address/address.ts'

/** The words that open the events behind a row, of each selection that was asked about. */
export interface RowWords {
  first: Words
  /** `null` where one selection was asked about. */
  second: Words | null
}

type Asked = Pick<Figure, 'receipt' | 'options'>

/** The words that open all events behind a figure. */
export function figureWords({ receipt }: Pick<Figure, 'receipt'>): RowWords {
  return {
    first: wordsOfSelection(receipt.selection),
    second: receipt.versus ? wordsOfSelection(receipt.versus.selection) : null,
  }
}

/**
 * The words that open the events of one row of a figure's table: of a bin by its days, of a place by what it is called, of a
 * selection as it was asked. `null` where no word selects what the row counts, such as a district. `index` counts the rows from 0.
 */
export function rowWords(
  figure: Asked,
  columns: readonly Pick<ShownColumn, 'key'>[],
  row: readonly Cell[],
  index: number,
): RowWords | null {
  const cell = (key: string) => row[columns.findIndex((column) => column.key === key)] ?? null
  const { first, second } = figureWords(figure)
  if (cell('selection') !== null) return { first: index === 1 && second ? second : first, second: null }
  const [start, end, id] = [cell('start'), cell('end'), cell('id')]
  const narrower =
    typeof start === 'string' && typeof end === 'string'
      ? { from: [start], to: [end] }
      : id === null
        ? null
        : placeWords(String(id), figure.options)
  if (!narrower) return null
  return { first: { ...first, ...narrower }, second: second && { ...second, ...narrower } }
}

function placeWords(id: string, { place_level, place_by, boundaries }: Record<string, unknown>): Words | null {
  // Units of our own boundaries go by codes that no word takes.
  if (place_by === 'boundary' && place_level !== 'country') return null
  switch (place_level) {
    case 'country':
      return id === '' ? null : { country: [id] }
    case 'admin1': {
      const slash = id.indexOf('/')
      const [country, admin1] = [id.slice(0, slash), id.slice(slash + 1)]
      if (slash < 0 || admin1 === '') return null
      return { ...(country !== '' && { country: [country] }), admin1: [admin1] }
    }
    case 'cell':
      return { cell: [id] }
    case 'h3':
      return { h3: [id] }
    case 'area':
      return isNamed(boundaries) ? { area: [`${boundaries.id}/${id}`] } : null
    default:
      return null
  }
}

const isNamed = (value: unknown): value is { id: string } =>
  typeof value === 'object' && value !== null && 'id' in value
