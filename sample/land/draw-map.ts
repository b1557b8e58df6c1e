/** The map of a world as an SVG that stands alone: provinces, districts, towns in both scripts, a dot for each incident. */
import { formatDay } from '../../src/model/calendar.ts'
import type { DayRange } from '../../src/model/calendar.ts'
import { light } from '../../src/figures/colours.ts'
import { fontFaces, fontFamilies, fontFiles } from '../../src/figures/fonts.ts'
import { escapeXml } from '../../src/figures/xml.ts'
import type { Incident } from '../happening/incident.ts'
import { placeLabels } from './map-labels.ts'
import { country, districts, provinces, towns } from './orland.ts'
import { distanceKm } from './planar.ts'
import type { Point, Ring } from './planar.ts'

const width = 1200
const margin = { left: 40, top: 96, bottom: 78 }
const bounds = { west: -19, east: -11, south: -28.05, north: -21.95 }
const pixelsPerLongitude = (width - 2 * margin.left) / (bounds.east - bounds.west)
const pixelsPerLatitude = pixelsPerLongitude / Math.cos((25 * Math.PI) / 180)
const height = Math.ceil(margin.top + (bounds.north - bounds.south) * pixelsPerLatitude + margin.bottom)
const sea = '#eef1f1'
const land = '#fdfcf9'

const project = ([longitude, latitude]: Point): Point => [
  margin.left + (longitude - bounds.west) * pixelsPerLongitude,
  margin.top + (bounds.north - latitude) * pixelsPerLatitude,
]

interface MapFacts {
  period: DayRange
  events: number
  /** The incidents to be drawn, all of them or some. */
  dots: readonly Incident[]
}

export function drawMap({ period, events, dots }: MapFacts): string {
  const body = [
    `<rect width="${width}" height="${height}" fill="${light.paper}"/>`,
    heading(period, events),
    `<rect x="${margin.left}" y="${margin.top}" width="${width - 2 * margin.left}" height="${height - margin.top - margin.bottom}" fill="${sea}"/>`,
    graticule(),
    ...provinces.map(({ ring }) => path(ring, `fill="${land}"`)),
    ...districts.map(({ ring }) => path(ring, `fill="none" stroke="#c9c5ba" stroke-width="0.6"`)),
    ...provinces.map(({ ring }) =>
      path(ring, `fill="none" stroke="#77797a" stroke-width="1.1" stroke-linejoin="round"`),
    ),
    `<g fill="${light.data}" fill-opacity="0.42">${dots.map(dot).join('')}</g>`,
    ...towns.filter(({ kind }) => kind !== 'village').map(townMark),
    ...placeLabels(project, light),
    legend(events, dots.length),
  ].join('\n')
  const faces = fontFaces(fontFiles(body, [400, 600]))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${fontFamilies.replaceAll('"', '')}" fill="${light.ink}">`,
    `<title>Map of ${country.name}</title>`,
    `<style>${faces}</style>`,
    body,
    '</svg>\n',
  ].join('\n')
}

function heading(period: DayRange, events: number): string {
  const title = `Where ${events.toLocaleString('en')} invented incidents lie in ${country.name}`
  const subtitle = `${formatDay(period.start)} to ${formatDay(period.end)} · true places, to the point · nothing here exists or happened`
  return (
    `<text x="${margin.left}" y="46" font-size="28" font-weight="600">${escapeXml(title)}</text>` +
    `<text x="${margin.left}" y="74" font-size="16" fill="${light.muted}">${escapeXml(subtitle)}</text>`
  )
}

/** Lines at whole degrees, named at the edge. */
function graticule(): string {
  const lines: string[] = []
  const line = (from: Point, to: Point) => {
    const [[x1, y1], [x2, y2]] = [project(from), project(to)]
    return `<line x1="${x1}" y1="${y1.toFixed(1)}" x2="${x2}" y2="${y2.toFixed(1)}" stroke="#d9dedd" stroke-width="0.8"/>`
  }
  const label = (x: number, y: number, text: string) =>
    `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="12" fill="${light.muted}">${text}</text>`
  for (let longitude = bounds.west + 1; longitude < bounds.east; longitude += 2) {
    lines.push(line([longitude, bounds.south], [longitude, bounds.north]))
    lines.push(label(project([longitude, 0])[0] + 4, margin.top + 14, `${-longitude}° W`))
  }
  for (let latitude = -27; latitude < bounds.north; latitude += 2) {
    lines.push(line([bounds.west, latitude], [bounds.east, latitude]))
    lines.push(label(margin.left + 4, project([0, latitude])[1] - 4, `${-latitude}° S`))
  }
  return lines.join('')
}

function path(ring: Ring, style: string): string {
  const points = ring.slice(1).map((point) =>
    project(point)
      .map((value) => value.toFixed(1))
      .join(' '),
  )
  return `<path d="M${points.join('L')}Z" ${style}/>`
}

function dot({ longitude, latitude }: Incident): string {
  const [x, y] = project([longitude, latitude])
  return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="2"/>`
}

function townMark({ longitude, latitude, kind }: (typeof towns)[number]): string {
  const [x, y] = project([longitude, latitude])
  const half = kind === 'city' ? 3.5 : 1.8
  const fill = kind === 'city' ? light.ink : light.paper
  return `<rect x="${(x - half).toFixed(1)}" y="${(y - half).toFixed(1)}" width="${2 * half}" height="${2 * half}" fill="${fill}" stroke="${light.ink}" stroke-width="0.9"/>`
}

/** Marks in words, a scale, and where it all comes from, inside the frame. */
function legend(events: number, drawn: number): string {
  const y = height - margin.bottom + 28
  const kmPixels = project([-14, -25])[0] - project([-15, -25])[0]
  const scale = (100 * kmPixels) / distanceKm([-15, -25], [-14, -25])
  const right = width - margin.left
  const shown =
    drawn === events
      ? 'each incident is a dot'
      : `${drawn.toLocaleString('en')} of ${events.toLocaleString('en')} incidents drawn`
  return (
    `<circle cx="${margin.left + 4}" cy="${y - 5}" r="2.5" fill="${light.data}"/>` +
    `<text x="${margin.left + 14}" y="${y}" font-size="14">${shown}</text>` +
    `<rect x="${margin.left + 196}" y="${y - 9}" width="7" height="7" fill="${light.ink}"/>` +
    `<text x="${margin.left + 210}" y="${y}" font-size="14">capital of a province</text>` +
    `<rect x="${margin.left + 362}" y="${y - 7.5}" width="4" height="4" fill="${light.paper}" stroke="${light.ink}" stroke-width="0.9"/>` +
    `<text x="${margin.left + 374}" y="${y}" font-size="14">town</text>` +
    `<path d="M${right - scale} ${y - 8}v6h${scale}v-6" fill="none" stroke="${light.ink}"/>` +
    `<text x="${right - scale - 8}" y="${y}" font-size="12" text-anchor="end">100 km</text>` +
    `<text x="${margin.left}" y="${y + 28}" font-size="12" fill="${light.muted}">Source: the sample world of Marsad, CC0 1.0. Country, towns, organisations and incidents are invented.</text>`
  )
}
