import { packColumns, type PackedColumns, packRecords, unpackColumns, unpackRecords } from './columns.ts'
import type { ExploreAnswer, ExploreArea, ExploreBin, ExploreMap, ExplorePoint, ExploreTimeline } from './explore.ts'

/** An `ExploreAnswer` as it is sent: what it has many of stands in columns. It comes with every move of a hand. */
export interface PackedAnswer extends Omit<ExploreAnswer, 'timeline' | 'map'> {
  timeline: PackedTimeline | null
  map: PackedMap | null
}

interface PackedTimeline extends Omit<ExploreTimeline, 'bins'> {
  /** Bins with counts, and those that are not covered. */
  counted: PackedColumns
  gaps: PackedColumns
  /** How they follow one another: `g12c420` for 12 gaps and then 420 counted bins. */
  order: string
}

interface PackedMap extends Omit<ExploreMap, 'cells' | 'certain' | 'expected' | 'possible' | 'points' | 'areas'> {
  /** `step`: how far the cell is from the one before. */
  cells: PackedColumns
  points: PackedColumns | null
  areas: PackedColumns
}

type Bin = ExploreTimeline['bins'][number]
const doubtful = { expected: 'certain', possible: 'certain' } as const
const alike = {
  ...doubtful,
  end: 'start',
  fatalities_min: 'fatalities_low',
  fatalities_max: 'fatalities_high',
} as const

export function packAnswer({ timeline, map, ...rest }: ExploreAnswer): PackedAnswer {
  return { ...rest, timeline: timeline && packTimeline(timeline), map: map && packMap(map) }
}

export function unpackAnswer({ timeline, map, ...rest }: PackedAnswer): ExploreAnswer {
  return { ...rest, timeline: timeline && unpackTimeline(timeline), map: map && unpackMap(map) }
}

function packTimeline({ bins, ...rest }: ExploreTimeline): PackedTimeline {
  const isCounted = (bin: Bin): bin is ExploreBin => bin.covered !== 'none'
  return {
    ...rest,
    counted: packRecords(bins.filter(isCounted), alike),
    gaps: packRecords(
      bins.filter((bin) => !isCounted(bin)),
      { end: 'start' },
    ),
    order: runsOf(bins.map((bin) => (isCounted(bin) ? 'c' : 'g'))),
  }
}

function unpackTimeline({ counted, gaps, order, ...rest }: PackedTimeline): ExploreTimeline {
  const [full, empty] = [unpackRecords<ExploreBin>(counted).values(), unpackRecords<Bin>(gaps).values()]
  const bins: Bin[] = []
  for (const [, kind, length] of order.matchAll(/([gc])(\d+)/g)) {
    bins.push(...(kind === 'g' ? empty : full).take(Number(length)))
  }
  return { ...rest, bins }
}

/** `ccgc` as `c2g1c1`. */
function runsOf(letters: readonly string[]): string {
  return letters.join('').replace(/(.)\1*/g, (run, letter: string) => `${letter}${run.length}`)
}

function packMap({ cells, certain, expected, possible, points, areas, ...rest }: ExploreMap): PackedMap {
  const step = cells.map((cell, index) => cell - (cells[index - 1] ?? 0))
  return {
    ...rest,
    cells: packColumns({ step, certain, expected, possible }, doubtful),
    points: points && packRecords(points, doubtful),
    areas: packRecords(areas, doubtful),
  }
}

function unpackMap({ cells, points, areas, ...rest }: PackedMap): ExploreMap {
  const { step, certain, expected, possible } = unpackColumns(cells) as Record<string, number[]>
  let cell = 0
  return {
    ...rest,
    cells: step!.map((each) => (cell += each)),
    certain: certain!,
    expected: expected!,
    possible: possible!,
    points: points && unpackRecords<ExplorePoint>(points),
    areas: unpackRecords<ExploreArea>(areas),
  }
}
