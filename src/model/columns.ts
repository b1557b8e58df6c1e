/**
 * Many records of one shape as columns, so that their names are written once and what is alike is not repeated: a column is its values,
 * or `{all}` where every record has the same, or `{as, but}` where it is like another column but for a few.
 */
export interface PackedColumns {
  length: number
  columns: Record<string, PackedColumn>
}

type Value = string | number | boolean | null
type PackedColumn =
  readonly Value[] | { all: Value } | { as: string; but: readonly (readonly [index: number, Value])[] }
export type Columns = Record<string, readonly Value[]>

/** Differences are listed while values are so many times as many. */
const FEW = 4

/** Packs columns of one length. `like` names, for a column, an earlier one that it mostly equals. Nothing is lost. */
export function packColumns(columns: Columns, like: Readonly<Record<string, string>> = {}): PackedColumns {
  const packed: PackedColumns['columns'] = {}
  for (const [name, values] of Object.entries(columns)) packed[name] = packColumn(values, columns, like[name])
  return { length: Object.values(columns)[0]?.length ?? 0, columns: packed }
}

function packColumn(values: readonly Value[], columns: Columns, like: string | undefined): PackedColumn {
  const first = values[0]
  if (first !== undefined && values.every((value) => value === first)) return { all: first }
  if (like === undefined) return values
  const other = columns[like]!
  const but: [number, Value][] = []
  for (let index = 0; index < values.length; index++) {
    if (values[index] === other[index]) continue
    if (but.push([index, values[index]!]) * FEW > values.length) return values
  }
  return { as: like, but }
}

export function unpackColumns({ length, columns }: PackedColumns): Columns {
  const whole: Record<string, readonly Value[]> = {}
  for (const [name, column] of Object.entries(columns)) {
    if ('all' in column) whole[name] = new Array<Value>(length).fill(column.all)
    else if ('as' in column) {
      const values = whole[column.as]!.slice()
      for (const [index, value] of column.but) values[index] = value
      whole[name] = values
    } else whole[name] = column as readonly Value[]
  }
  return whole
}

/** The same for records, which all have the fields of the first. */
export function packRecords<T extends object>(
  records: readonly T[],
  like?: Readonly<Partial<Record<keyof T & string, keyof T & string>>>,
): PackedColumns {
  const names = Object.keys(records[0] ?? {}) as (keyof T & string)[]
  const columns = names.map((name) => [name, records.map((record) => record[name] as Value)] as const)
  return packColumns(Object.fromEntries(columns), like as Record<string, string>)
}

export function unpackRecords<T extends object>(packed: PackedColumns): T[] {
  const columns = Object.entries(unpackColumns(packed))
  return Array.from({ length: packed.length }, (_, index) => {
    const record: Record<string, Value> = {}
    for (const [name, values] of columns) record[name] = values[index]!
    return record as T
  })
}
