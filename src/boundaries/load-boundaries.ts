import { readFile } from 'node:fs/promises'
import { gunzip } from 'node:zlib'
import { promisify } from 'node:util'
import { failed } from '../model/errors.ts'
import { decodeArcs, type Arcs } from '../model/arc-codec.ts'
import { indexRows, type RowIndex } from './row-index.ts'
import { unitFinder, type FindUnits } from './units-at.ts'

export interface Unit {
  /** Null for small islands that the source gives to a country but to none of its divisions. */
  code: string | null
  /** ISO 3166 alpha-3, or XKX. */
  country: string
  name: string | null
  area_km2: number
}

/** Opaque to callers: hand it to `locate`, `countryWithin`, `unitsOf` and `unitGeometry`. */
export interface Boundaries {
  units: readonly Unit[]
  arcs: Arcs
  rows: RowIndex
  findUnits: FindUnits
}

let loading: Promise<Boundaries> | undefined

/** The packaged boundaries, read once per process. Fails with `boundaries_unreadable` where the files are damaged. */
export function loadBoundaries(): Promise<Boundaries> {
  return (loading ??= read())
}

async function read(): Promise<Boundaries> {
  try {
    const [table, packed] = await Promise.all([
      readFile(new URL('admin1-units.tsv', import.meta.url), 'utf8'),
      readFile(new URL('admin1-arcs.bin.gz', import.meta.url)),
    ])
    const arcs = decodeArcs(await promisify(gunzip)(packed))
    const rows = indexRows(arcs)
    return { units: readUnits(table), arcs, rows, findUnits: unitFinder(arcs, rows) }
  } catch (cause) {
    throw failed('boundaries_unreadable', 'The packaged boundaries cannot be read', {
      hint: 'Install the program again.',
      cause,
    })
  }
}

function readUnits(table: string): Unit[] {
  const [, ...lines] = table.trimEnd().split('\n')
  return lines.map((line) => {
    const [code, country, name, area] = line.split('\t') as [string, string, string, string]
    return { code: code || null, country, name: name || null, area_km2: Number(area) }
  })
}
