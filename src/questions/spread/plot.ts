import * as Plot from '@observablehq/plot'
import { formats } from '../../model/formats.ts'
import { directed } from '../../model/plain-text.ts'
import { bandOpacity, type Drawing, type LegendItem, typeSizes } from '../drawing.ts'
import { shorten, textWidth } from '../text-width.ts'
import { below, layMaps, type Placed } from './lay-maps.ts'
import type { LocalMap, MapPoint } from './local-map.ts'
import { plotWords } from './plot-words.ts'
import type { SpreadResult } from './result.ts'
import { writeKm } from './write-km.ts'

/** Around what is drawn, as a part of it. */
const air = 0.12
const largestDot = 16

/**
 * Each selection on a map of its own around its mean centre, at one scale: cells of half a degree as dots, the mean centre as a
 * cross with the standard distance as a circle and the ellipse around it. There is no north-up distortion to speak of at
 * this size, so plain kilometres are the scales.
 */
export function spreadPlot(result: SpreadResult, drawing: Drawing): Plot.PlotOptions {
  const { width, height, colours, language } = drawing
  const { placed, mapWidth, mapHeight } = layMaps(result, drawing)
  const kmPerPixel = Math.max(
    ...placed.map(({ map }) =>
      map ? Math.max((2 * map.reach.x) / mapWidth, (2 * map.reach.y) / mapHeight) * (1 + air) : 0,
    ),
    1e-6,
  )
  const half = { x: (mapWidth / 2) * kmPerPixel, y: (mapHeight / 2) * kmPerPixel }
  const largest = Math.max(1, ...placed.flatMap(({ side }) => side.grid.cells.map(({ expected }) => expected)))
  const marks = placed.map((each): Plot.Markish => {
    const { map, left, top } = each
    const at = ({ x, y }: MapPoint) => ({
      x: left + mapWidth / 2 + x / kmPerPixel,
      y: top + mapHeight / 2 - y / kmPerPixel,
    })
    return [
      Plot.rect([0], {
        x1: left,
        x2: left + mapWidth,
        y1: top,
        y2: top + mapHeight,
        stroke: colours.rule,
        fill: 'none',
      }),
      ...(map ? drawMap(map, { at, half, largest, drawing }) : []),
      ...(map ? [scaleBar({ left, top, mapWidth, mapHeight }, kmPerPixel, drawing)] : []),
      headings(each, mapWidth, drawing),
      footer(each, { mapWidth, mapHeight }, drawing),
    ]
  })
  const used = Math.max(...placed.map(({ top }) => top)) + mapHeight + below
  return {
    width,
    height: Math.min(height, used),
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    r: { type: 'identity' },
    marks:
      result.a.events === 0 && !result.b?.events
        ? [
            Plot.text([directed(plotWords[language].nothing, language)], {
              frameAnchor: 'middle',
              fill: colours.ink,
              fontSize: 16,
            }),
          ]
        : marks,
  }
}

/** What the marks mean; nothing where there is no map. */
export function spreadLegend(result: SpreadResult, { colours, language }: Drawing): LegendItem[] {
  const sides = [result.a, ...(result.b ? [result.b] : [])]
  if (!sides.some(({ standard_distance }) => standard_distance)) return []
  const words = plotWords[language]
  const most = Math.max(0, ...sides.map(({ grid }) => grid.cells[0]?.expected ?? 0))
  return [
    ...(most > 0
      ? [{ mark: 'dot', colour: colours.data, text: words.dots(formats(language).count(most)) } as const]
      : []),
    { mark: 'line', colour: colours.ink, text: words.circle },
    { mark: 'thin', colour: ellipseColour(colours), text: words.ellipse },
  ]
}

const ellipseColour = ({ lines, muted }: Drawing['colours']) => lines[1] ?? muted

function drawMap(
  map: LocalMap,
  {
    at,
    half,
    largest,
    drawing,
  }: { at: (point: MapPoint) => MapPoint; half: MapPoint; largest: number; drawing: Drawing },
): Plot.Markish[] {
  const { colours, language } = drawing
  const lines = map.graticule(half, language)
  const path = (points: MapPoint[], options: Plot.LineOptions) =>
    Plot.line(points.map(at), { x: 'x', y: 'y', curve: 'linear', ...options })
  const edge = at({ x: half.x, y: 0 }).x
  const labels = lines
    .flatMap(({ enters, label, isMeridian }) => (enters ? [{ ...at(enters), label, isMeridian }] : []))
    .filter(({ x, label }) => x + 8 + textWidth(label, typeSizes.small) < edge)
  const label = (meridians: boolean, options: Plot.TextOptions) =>
    Plot.text(
      labels.filter(({ isMeridian }) => isMeridian === meridians),
      {
        x: 'x',
        y: 'y',
        text: ({ label }: { label: string }) => directed(label, language),
        fill: colours.muted,
        stroke: colours.paper,
        strokeWidth: 3,
        fontSize: typeSizes.small,
        ...options,
      },
    )
  const cross = at(map.centre)
  const arm = 7
  const radius = ({ expected }: { expected: number }) => Math.max(1.5, largestDot * Math.sqrt(expected / largest))
  return [
    ...lines.map(({ points }) => path(points, { stroke: colours.rule, strokeWidth: 1 })),
    Plot.dot(map.cells, {
      x: (cell: MapPoint) => at(cell).x,
      y: (cell: MapPoint) => at(cell).y,
      r: radius,
      fill: colours.data,
      fillOpacity: 3 * bandOpacity,
      stroke: colours.paper,
      strokeWidth: 0.75,
    }),
    path(map.ellipse, { stroke: ellipseColour(colours), strokeWidth: 1.5 }),
    path(map.circle, { stroke: colours.ink, strokeWidth: 2 }),
    Plot.link([0, 1], {
      x1: (way: number) => cross.x - (way === 0 ? arm : 0),
      x2: (way: number) => cross.x + (way === 0 ? arm : 0),
      y1: (way: number) => cross.y - (way === 1 ? arm : 0),
      y2: (way: number) => cross.y + (way === 1 ? arm : 0),
      stroke: colours.ink,
      strokeWidth: 2,
    }),
    label(false, { textAnchor: 'start', dx: 4, dy: -1, lineAnchor: 'bottom' }),
    label(true, { textAnchor: 'start', dx: 3, dy: -4, lineAnchor: 'bottom' }),
  ]
}

/** One, two or five times a power of ten, the longest that is no wider than a quarter of the map. */
export function scaleLength(mostKm: number): number {
  const power = 10 ** Math.floor(Math.log10(mostKm))
  return ([5, 2].find((times) => times * power <= mostKm) ?? 1) * power
}

interface Box {
  left: number
  top: number
  mapWidth: number
  mapHeight: number
}

/** Below the map, beginning where the language does. */
function scaleBar({ left, top, mapWidth, mapHeight }: Box, kmPerPixel: number, { colours, language }: Drawing) {
  const km = scaleLength((mapWidth / 4) * kmPerPixel)
  const isArabic = language === 'ar'
  const text = plotWords[language].km(formats(language).decimal(km, Math.max(0, -Math.floor(Math.log10(km)))))
  const y = top + mapHeight + 14
  const length = km / kmPerPixel
  const start = isArabic ? left + mapWidth - length : left
  const corners = [
    [start, y - 5],
    [start, y],
    [start + length, y],
    [start + length, y - 5],
  ] as const
  return [
    Plot.line(corners, { stroke: colours.ink, strokeWidth: 1.5 }),
    Plot.text([directed(text, language)], {
      x: () => (isArabic ? start - 8 : start + length + 8),
      y: () => y - 2,
      textAnchor: isArabic ? 'end' : 'start',
      fill: colours.muted,
      fontSize: typeSizes.small,
    }),
  ]
}

/** The name of the selection, and its standard distance with the interval. */
function headings({ side, name, left, top }: Placed, mapWidth: number, { colours, language }: Drawing) {
  const words = plotWords[language]
  const format = formats(language)
  const distance = side.standard_distance
  const interval =
    !distance || distance.low === null
      ? ''
      : ` (${words.interval(writeKm(distance.low, format), writeKm(distance.high, format))})`
  const told = distance ? words.km(writeKm(distance.km, format)) + interval : words.tooFew
  const isArabic = language === 'ar'
  const line = (text: string, dy: number, fill: string) =>
    Plot.text([directed(shorten(text, typeSizes.text, mapWidth), language)], {
      x: () => (isArabic ? left + mapWidth : left),
      y: () => top + dy,
      textAnchor: isArabic ? 'end' : 'start',
      lineAnchor: 'bottom',
      fill,
      fontSize: typeSizes.text,
    })
  return name === undefined
    ? [line(told, -8, colours.ink)]
    : [line(name, -26, colours.ink), line(told, -8, colours.muted)]
}

/** How many of the cells are drawn, where not all are. */
function footer(
  { side, left, top }: Placed,
  { mapWidth, mapHeight }: Pick<Box, 'mapWidth' | 'mapHeight'>,
  { colours, language }: Drawing,
) {
  const { cells, total, withheld } = side.grid
  if (cells.length === total) return null
  const words = plotWords[language]
  const { integer, plural } = formats(language)
  const drawn = words.drawn(integer(cells.length), integer(total))
  const few = withheld.cells > 0 ? `${language === 'ar' ? '؛ ' : '; '}${plural(withheld.cells, words.few)}` : ''
  const isArabic = language === 'ar'
  return Plot.text([directed(shorten(drawn + few, typeSizes.small, mapWidth), language)], {
    x: () => (isArabic ? left + mapWidth : left),
    y: () => top + mapHeight + 23,
    textAnchor: isArabic ? 'end' : 'start',
    lineAnchor: 'top',
    fill: colours.muted,
    fontSize: typeSizes.small,
  })
}
