/** For tests: invented records in the shapes in which UCDP GED is found. Orland does not exist. */
import { gedColumns } from '../src/connectors/ucdp-ged/columns.ts'

/** A record by column name; a column that a shape does not have is left out of the file. */
export type GedRow = Record<string, string>

/** An event of Orland known to the day and the place, with everything in order. Give each its own `id`. */
export const soundRow: GedRow = {
  id: '1',
  relid: 'XOR-2014-1-990201-1',
  year: '2014',
  active_year: '1',
  code_status: 'Clear',
  type_of_violence: '1',
  conflict_dset_id: '1-990',
  conflict_new_id: '990101',
  conflict_name: 'Orland (invented): Government',
  dyad_dset_id: '2-990',
  dyad_new_id: '990201',
  dyad_name: 'Government of Orland (invented) - Vask Front (invented)',
  side_a_dset_id: '3-990',
  side_a_new_id: '990001',
  side_a: 'Government of Orland (invented)',
  side_b_dset_id: '4-990',
  side_b_new_id: '990002',
  side_b: 'Vask Front (invented)',
  number_of_sources: '1',
  source_article: '"Invented Wire,2014-03-06,Clash in Lūmvath"',
  source_office: 'Invented Wire',
  source_date: '2014-03-06',
  source_headline: 'Clash in Lūmvath',
  source_original: 'police',
  where_prec: '1',
  where_coordinates: 'Lūmvath village',
  where_description: 'Lūmvath, on the road to Kéthar',
  adm_1: 'Kéthar province',
  adm_2: 'Fjorikar district',
  latitude: '-25.75',
  longitude: '-14.25',
  geom_wkt: 'POINT (-14.25 -25.75)',
  priogrid_gid: '92492',
  country: 'Orland (invented)',
  country_id: '999',
  region: 'Invented',
  event_clarity: '1',
  date_prec: '1',
  date_start: '2014-03-05 00:00:00.000',
  date_end: '2014-03-05 00:00:00.000',
  deaths_a: '1',
  deaths_b: '2',
  deaths_civilians: '0',
  deaths_unknown: '1',
  best: '4',
  high: '6',
  low: '3',
  gwnoa: '999',
  gwnob: '',
}

/** A record of one-sided violence, with the civilians as side B. */
export const oneSided: GedRow = { type_of_violence: '3', side_b: 'Civilians', side_b_new_id: '1', gwnob: '' }

export interface GedShape {
  columns: readonly string[]
  delimiter?: string
  lineEnd?: string
  header?: boolean
}

/** The file as text: `soundRow` with the given changes, a record each. */
export function gedFile(changes: readonly GedRow[], shape: GedShape = { columns: gedColumns }): string {
  const { columns, delimiter = ',', lineEnd = '\n', header = true } = shape
  const names = columns.map((name) => name.toLowerCase())
  const line = (cells: readonly string[]) => cells.map((cell) => written(cell, delimiter)).join(delimiter) + lineEnd
  const records = changes.map((change, index) => {
    const row: GedRow = { ...soundRow, id: String(index + 1), ...change }
    return line(names.map((name) => row[name] ?? ''))
  })
  return (header ? line(columns) : '') + records.join('')
}

const written = (cell: string, delimiter: string) =>
  cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

const without = (...names: readonly string[]) => gedColumns.filter((name) => !names.includes(name))
const oldIds = gedColumns.filter((name) => name.endsWith('_dset_id'))

/** 45 columns, as the Humanitarian Data Exchange copies a country: deaths in another order, `iso3` and the years of the dyad. */
export const hdxColumns: readonly string[] = [
  ...without('relid', 'code_status', 'where_description', 'best', 'high', 'low', 'gwnoa', ...oldIds).flatMap((name) =>
    name === 'side_a_new_id' ? [name, 'gwnoa'] : [name],
  ),
  ...['low', 'best', 'high', 'iso3', 'start_year', 'end_year'],
]

/** 41 columns, as a country extract of 2019 has them. */
export const shortColumns: readonly string[] = hdxColumns.filter(
  (name) => !['gwnoa', 'iso3', 'start_year', 'end_year'].includes(name),
)

/** Names of 17.1 to 18.1: `best_est` and ids without `new`. */
const earlierNames: Record<string, string> = { best: 'best_est', low: 'low_est', high: 'high_est' }
export const earlierColumns: readonly string[] = gedColumns.map((name) => earlierNames[name] ?? name)

/** A record under earlier names. */
export const underEarlierNames = (row: GedRow): GedRow => ({
  ...row,
  ...Object.fromEntries(
    Object.entries(earlierNames).map(([name, earlier]) => [earlier, { ...soundRow, ...row }[name] ?? '']),
  ),
})
