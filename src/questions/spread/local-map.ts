import type { Language } from '../../model/figure.ts'
import { projectAround, unproject } from '../../stats/index.ts'
import { plotWords } from './plot-words.ts'
import type { SpreadSide } from './result.ts'

/** A point of a map, in kilometres to the right and up from the middle of the drawn box; NaN breaks a line. */
export interface MapPoint {
  x: number
  y: number
}

/** One selection around its mean centre, where distances from the centre are true. */
export interface LocalMap {
  /** Half the width and height that hold everything drawn, in kilometres. */
  reach: MapPoint
  centre: MapPoint
  cells: (MapPoint & { expected: number })[]
  circle: MapPoint[]
  ellipse: MapPoint[]
  /** Meridians and parallels inside a box of this half width and height, every so many degrees. */
  graticule(half: MapPoint, language: Language): GraticuleLine[]
}

export interface GraticuleLine {
  points: MapPoint[]
  label: string
  /** Where a parallel enters the box from the left and a meridian from below; `undefined` where it enters elsewhere. */
  enters: MapPoint | undefined
  isMeridian: boolean
}

/** `undefined` where there is no mean centre. */
export function localMap({ mean_centre, standard_distance, ellipse, grid }: SpreadSide): LocalMap | undefined {
  if (!mean_centre || !standard_distance || !ellipse) return undefined
  const columns = {
    latitude: grid.cells.map(({ latitude }) => latitude),
    longitude: grid.cells.map(({ longitude }) => longitude),
    weight: grid.cells.map(({ expected }) => expected),
  }
  const projected = projectAround(mean_centre, columns)
  const cells = grid.cells.map(({ expected }, i) => ({ x: projected.x[i]!, y: projected.y[i]!, expected }))
  const { km } = standard_distance
  const edges = (key: 'x' | 'y') => {
    const values = [-km, km, ...cells.map((cell) => cell[key])]
    return [Math.min(...values), Math.max(...values)] as const
  }
  const [[left, right], [bottom, top]] = [edges('x'), edges('y')]
  const middle = { x: (left + right) / 2, y: (bottom + top) / 2 }
  const place = ({ x, y }: MapPoint) => ({ x: x - middle.x, y: y - middle.y })
  const [sine, cosine] = [ellipse.bearing ?? 0, (ellipse.bearing ?? 0) + 90].map((degrees) =>
    Math.sin((degrees * Math.PI) / 180),
  ) as [number, number]
  return {
    reach: { x: (right - left) / 2, y: (top - bottom) / 2 },
    centre: place({ x: 0, y: 0 }),
    cells: cells.map((cell) => ({ ...cell, ...place(cell) })),
    circle: around((angle) => place({ x: km * Math.cos(angle), y: km * Math.sin(angle) })),
    ellipse: around((angle) => {
      const [along, across] = [ellipse.major_km * Math.cos(angle), ellipse.minor_km * Math.sin(angle)]
      return place({ x: along * sine + across * cosine, y: along * cosine - across * sine })
    }),
    graticule(half, language) {
      const corner = (x: number, y: number) =>
        unproject(mean_centre, { x: middle.x + x * half.x, y: middle.y + y * half.y })
      return graticuleLines(half, language, {
        corners: [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y) => corner(x, y))),
        centre: mean_centre,
        place: (points) => {
          const weight = points.map(() => 1)
          const { x, y } = projectAround(mean_centre, {
            latitude: points.map(({ latitude }) => latitude),
            longitude: points.map(({ longitude }) => longitude),
            weight,
          })
          return points.map((_, i) => place({ x: x[i]!, y: y[i]! }))
        },
      })
    },
  }
}

const around = (point: (angle: number) => MapPoint) =>
  Array.from({ length: 121 }, (_, step) => point((step * Math.PI) / 60))

type Degrees = { latitude: number; longitude: number }

/** Steps in degrees of which the first that gives few lines is taken. */
const steps = [0.25, 0.5, 1, 2, 5, 10, 15, 30]
const mostLines = 5
const samples = 400
/** How far inside the box a line may first be seen, as a part of it. */
const edge = 0.03

function graticuleLines(
  half: MapPoint,
  language: Language,
  { corners, centre, place }: { corners: Degrees[]; centre: Degrees; place: (points: Degrees[]) => MapPoint[] },
): GraticuleLine[] {
  const latitudes = corners.map(({ latitude }) => latitude)
  // Degrees east of the centre, from −180 to 180, so that a box across the antimeridian is one.
  const eastward = corners.map(({ longitude }) => turned(longitude - centre.longitude))
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)]
  const [west, east] = [Math.min(...eastward) + centre.longitude, Math.max(...eastward) + centre.longitude]
  const isAtEdge = ({ x, y }: MapPoint, isMeridian: boolean) =>
    isMeridian ? y < -half.y * (1 - edge) : x < -half.x * (1 - edge)
  const isInside = ({ x, y }: MapPoint) => Math.abs(x) <= half.x && Math.abs(y) <= half.y
  const line = (isMeridian: boolean, at: number, pointAt: (part: number) => Degrees): GraticuleLine => {
    const points = place(Array.from({ length: samples + 1 }, (_, i) => pointAt(i / samples)))
    return {
      points: points.map((point) => (isInside(point) ? point : { x: NaN, y: NaN })),
      label: degreesInWords(at, isMeridian, language),
      enters: points.find((point) => isInside(point) && isAtEdge(point, isMeridian)),
      isMeridian,
    }
  }
  // Lines run a little beyond the corners, since the edges of the box bulge between them.
  const [more, wider] = [(north - south) * 0.2, (east - west) * 0.2]
  return [
    ...multiples(south, north).map((latitude) =>
      line(false, latitude, (part) => ({ latitude, longitude: west - wider + part * (east - west + 2 * wider) })),
    ),
    ...multiples(west, east).map((longitude) =>
      line(true, turned(longitude), (part) => ({
        latitude: Math.max(-90, Math.min(90, south - more + part * (north - south + 2 * more))),
        longitude,
      })),
    ),
  ]
}

function multiples(from: number, to: number): number[] {
  const step = steps.find((degrees) => (to - from) / degrees <= mostLines) ?? steps.at(-1)!
  const first = Math.ceil(from / step)
  return Array.from({ length: Math.max(0, Math.floor(to / step) - first + 1) }, (_, i) => (first + i) * step)
}

const turned = (degrees: number) => degrees - 360 * Math.round(degrees / 360)

function degreesInWords(degrees: number, isMeridian: boolean, language: Language): string {
  const { north, south, east, west } = plotWords[language]
  const size = `${Math.abs(degrees)}°`
  if (degrees === 0 || (isMeridian && Math.abs(degrees) === 180)) return size
  return `${size} ${isMeridian ? (degrees > 0 ? east : west) : degrees > 0 ? north : south}`
}
