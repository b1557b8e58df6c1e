// How often the interval of the standard distance holds the truth: the tables that docs/methods/centrography.md quotes.
// Run it with `npm run calibrate`; it takes some minutes.
import {
  drawGamma,
  drawPoisson,
  limitsOfDistance,
  meanPoint,
  planeDispersion,
  type PlanePoint,
  type PlanePoints,
  type RandomSource,
  resampleDistance,
  type ResampledDistance,
  seededRandom,
} from '../src/stats/index.ts'

const seed = 20260101
const samples = Number(process.argv[2] ?? 600)
const replicates = 399
/** Fewer cells, or more in one of them, have no interval; as in src/questions/spread/measure-side.ts. */
const leastCells = 10
const mostInOneCell = 0.5
const cellKm = 55
/** Standard deviations of the country's events from west to east and from south to north, in kilometres. */
const [wide, high] = [150, 80]

/** One drawn set of events, and the standard distance of what it was drawn from. */
interface Drawn {
  points: PlanePoint[]
  truth: number
}
type Process = (events: number, random: RandomSource) => Drawn

/** Every event by itself. */
const independent: Process = (events, random) => ({
  points: Array.from({ length: events }, () => anywhere(random)),
  truth: Math.hypot(wide, high),
})

/** Events in 80 towns, a few of which have most; the towns are what they are. */
const inTowns: Process = (events, random) => {
  const towns = drawTowns(random)
  return { points: Array.from({ length: events }, () => towns.pick()), truth: towns.standardDistance }
}

/** The same where the towns are taken for some of many that might have been. */
const inAnyTowns: Process = (events, random) => ({ ...inTowns(events, random), truth: Math.hypot(wide, high) })

/** Bursts of ten on average, within some 12 km of where they began. */
const inBursts: Process = (events, random) => ({
  points: drawBursts(events, random, () => anywhere(random), 12),
  truth: Math.hypot(wide, high, 12, 12),
})

/** Bursts in the same 80 towns. */
const inBurstsInTowns: Process = (events, random) => {
  const towns = drawTowns(random)
  return { points: drawBursts(events, random, towns.pick, 0), truth: towns.standardDistance }
}

const processes: [string, Process][] = [
  ['independent', independent],
  ['towns, as they are', inTowns],
  ['towns, of many', inAnyTowns],
  ['bursts', inBursts],
  ['bursts in towns', inBurstsInTowns],
]

function simulateOne(process: string, draw: Process, events: number) {
  const random = seededRandom(seed)
  const [byCell, byEvent] = [new Score(), new Score()]
  let cells = 0
  for (let i = 0; i < samples; i += 1) {
    const { points, truth } = draw(events, random)
    const measured = measure(points, random)
    cells += measured.cells
    byCell.add(measured.km / truth, measured.byCell)
    byEvent.add(measured.km / truth, measured.byEvent)
  }
  return { process, events, cells: Math.round(cells / samples), ...told(byCell, byEvent) }
}

function simulateRatio(process: string, draw: Process, events: number) {
  const random = seededRandom(seed)
  const [byCell, byEvent] = [new Score(), new Score()]
  for (let i = 0; i < samples; i += 1) {
    const [a, b] = [draw(events, random), draw(events, random)]
    const [ofA, ofB] = [measure(a.points, random), measure(b.points, random)]
    const ratio = ofA.km / a.truth / (ofB.km / b.truth)
    byCell.add(ratio, ofA.byCell, ofB.byCell, true)
    byEvent.add(ratio, ofA.byEvent, ofB.byEvent, true)
  }
  return { process, events, ...told(byCell, byEvent) }
}

function told(byCell: Score, byEvent: Score) {
  return {
    given: percent(byCell.given / byCell.asked),
    'by cell': percent(byCell.held / byCell.given),
    wide: byCell.width(),
    'by event': percent(byEvent.held / byEvent.given),
    'wide ': byEvent.width(),
  }
}

/** How many intervals held 1, the truth in units of itself. */
class Score {
  asked = 0
  given = 0
  held = 0
  readonly #widths: number[] = []

  add(estimate: number, first?: ResampledDistance, second?: ResampledDistance, needsBoth = false): void {
    this.asked += 1
    const limits = first && (second || !needsBoth) ? limitsOfDistance(estimate, first, second) : undefined
    if (!limits) return
    this.given += 1
    if (limits.low <= 1 && 1 <= limits.high) this.held += 1
    this.#widths.push(limits.high - limits.low)
  }

  width(): string {
    const sorted = this.#widths.toSorted((a, b) => a - b)
    return percent(sorted[Math.floor(sorted.length / 2)] ?? NaN)
  }
}

function measure(points: readonly PlanePoint[], random: RandomSource) {
  const columns: PlanePoints = {
    x: points.map(({ x }) => x),
    y: points.map(({ y }) => y),
    weight: points.map(() => 1),
  }
  const centre = meanPoint(columns)!
  const centred = { ...columns, x: points.map(({ x }) => x - centre.x), y: points.map(({ y }) => y - centre.y) }
  const numbers = new Map<string, number>()
  const cellOf = points.map(({ x, y }) => {
    const key = `${Math.floor(x / cellKm)} ${Math.floor(y / cellKm)}`
    numbers.set(key, numbers.get(key) ?? numbers.size)
    return numbers.get(key)!
  })
  const fullest =
    Math.max(
      ...Map.groupBy(cellOf, (cell) => cell)
        .values()
        .map((of) => of.length),
    ) / points.length
  return {
    km: planeDispersion(columns)!.standardDistance,
    cells: numbers.size,
    byCell:
      numbers.size < leastCells || fullest > mostInOneCell
        ? undefined
        : resampleDistance(centred, cellOf, replicates, random),
    byEvent: resampleDistance(
      centred,
      points.map((_, i) => i),
      replicates,
      random,
    ),
  }
}

function anywhere(random: RandomSource): PlanePoint {
  return { x: wide * drawNormal(random), y: high * drawNormal(random) }
}

/** A standard normal number (Box & Muller 1958). */
function drawNormal(random: RandomSource): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

function drawTowns(random: RandomSource) {
  const towns = Array.from({ length: 80 }, () => anywhere(random))
  const weight = towns.map((_, i) => (i + 1) ** -0.8)
  const all = weight.reduce((sum, share) => sum + share, 0)
  const { standardDistance } = planeDispersion({ x: towns.map(({ x }) => x), y: towns.map(({ y }) => y), weight })!
  const pick = () => {
    let left = random() * all
    return towns.find((_, i) => (left -= weight[i]!) < 0) ?? towns[0]!
  }
  return { pick, standardDistance }
}

function drawBursts(events: number, random: RandomSource, begin: () => PlanePoint, scatterKm: number): PlanePoint[] {
  const points: PlanePoint[] = []
  while (points.length < events) {
    const { x, y } = begin()
    const size = 1 + drawPoisson(random, 9 * drawGamma(random, 1))
    for (let i = 0; i < size; i += 1) {
      points.push({ x: x + scatterKm * drawNormal(random), y: y + scatterKm * drawNormal(random) })
    }
  }
  return points
}

function percent(share: number): string {
  return Number.isFinite(share) ? `${(100 * share).toFixed(0)} %` : '–'
}

function printTable(title: string, rows: Record<string, string | number>[]) {
  const table = [Object.keys(rows[0]!), ...rows.map((row) => Object.values(row).map(String))]
  const widths = table[0]!.map((_, column) => Math.max(...table.map((cells) => cells[column]!.length)))
  const lines = table.map((cells) => cells.map((cell, column) => cell.padStart(widths[column]!)).join('  '))
  console.log(`\n${title}\n${lines.join('\n')}`)
}

console.log(
  `Coverage of the 95 % intervals; seed ${seed}, ${samples} samples a line, ${replicates} replicates each. ` +
    `"wide" is the median of (upper − lower) / truth.`,
)
printTable(
  'Standard distance',
  processes.flatMap(([process, draw]) => [60, 300, 1500].map((events) => simulateOne(process, draw, events))),
)
printTable(
  'Ratio of two standard distances, the true ratio being 1',
  processes.flatMap(([process, draw]) => [60, 300, 1500].map((events) => simulateRatio(process, draw, events))),
)
