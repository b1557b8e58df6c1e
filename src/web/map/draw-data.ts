import type { Doubt, ExploreMap, ExplorePoint } from '../../model/explore.ts'
import { mercatorX, mercatorY } from '../../model/mercator.ts'
import type { ShadedArea } from './areas.ts'
import { classOf, countsOf, doubted, paintCells, type Scale } from './density.ts'
import { COUNT_ROOM, inSquare, type PlacedName } from './draw-ground.ts'
import { discRadius, dotRadius } from './hit.ts'
import type { Palette } from './palette.ts'
import { type Label, placeLabels } from './place-labels.ts'
import { type MapView, onScreen, scaleOf } from './view.ts'

/** The density grid as a small picture, one pixel a cell, made once for each answer. */
export class DensityPicture {
  #canvas = document.createElement('canvas')
  #picture: ImageData | null = null
  #bbox: ExploreMap['bbox'] | null = null

  paint(map: ExploreMap, doubt: Doubt, scale: Scale, palette: Palette): void {
    const { columns, rows } = map
    if (this.#picture?.width !== columns || this.#picture.height !== rows) {
      this.#picture = new ImageData(columns, rows)
      this.#canvas.width = columns
      this.#canvas.height = rows
    }
    this.#picture.data.fill(0)
    paintCells(this.#picture.data, map, countsOf(map, doubt).counts, scale, palette.density)
    this.#canvas.getContext('2d', { willReadFrequently: true })!.putImageData(this.#picture, 0, 0)
    this.#bbox = map.bbox
  }

  /** Where the cells lie on the ground, whatever view they were asked for. */
  show(ctx: CanvasRenderingContext2D, view: MapView): void {
    if (this.#bbox === null || this.#canvas.width === 0) return
    const [west, south, east, north] = this.#bbox
    const [left, top] = onScreen(view, mercatorX(west), mercatorY(north)).map(Math.round) as [number, number]
    const [right, bottom] = onScreen(view, mercatorX(east), mercatorY(south)).map(Math.round) as [number, number]
    ctx.imageSmoothingEnabled = false
    ctx.drawImage(this.#canvas, left, top, right - left, bottom - top)
    ctx.imageSmoothingEnabled = true
  }
}

/** Areas in hatches: rising to the right for provinces, falling for countries; the closer, the more events. */
export function drawAreas(
  ctx: CanvasRenderingContext2D,
  view: MapView,
  areas: readonly ShadedArea[],
  scale: Scale,
  { hatch }: Palette,
  ratio: number,
): void {
  ctx.save()
  inSquare(ctx, view)
  const size = 1 / (scaleOf(view) * ratio)
  ctx.strokeStyle = hatch
  ctx.lineWidth = 1 / scaleOf(view)
  for (const alike of Map.groupBy(areas, ({ area, count }) =>
    hatchTile(area.level, classOf(scale, count), hatch, ratio),
  )) {
    const pattern = ctx.createPattern(alike[0], 'repeat')!
    // Hatches lie still on the screen's grid, whatever the zoom.
    pattern.setTransform(new DOMMatrix([size, 0, 0, size, 0, 0]))
    ctx.fillStyle = pattern
    for (const { outline } of alike[1]) for (const path of outline.paths) ctx.fill(path, 'evenodd')
  }
  for (const { outline } of areas) for (const path of outline.paths) ctx.stroke(path)
  ctx.restore()
}

const tiles = new Map<string, HTMLCanvasElement>()
/** Pixels between the lines of a hatch, by class. */
const spacing = { admin1: [16, 12, 9, 7, 5], country: [26, 22, 18, 15, 12] }

function hatchTile(level: 'admin1' | 'country', density: number, colour: string, ratio: number): HTMLCanvasElement {
  const key = [level, density, colour, ratio].join()
  const known = tiles.get(key)
  if (known) return known
  const tile = document.createElement('canvas')
  const side = (tile.width = tile.height = Math.round(spacing[level][density]! * ratio))
  const ctx = tile.getContext('2d')!
  ctx.strokeStyle = colour
  ctx.globalAlpha = level === 'admin1' ? 0.42 : 0.34
  ctx.lineWidth = ratio
  for (const shift of [-side, 0, side]) {
    const [from, to] = level === 'admin1' ? [side, 0] : [0, side]
    ctx.moveTo(shift - 1, from + (level === 'admin1' ? 1 : -1))
    ctx.lineTo(shift + side + 1, to + (level === 'admin1' ? -1 : 1))
  }
  ctx.stroke()
  tiles.set(key, tile)
  return tile
}

/** Pixels that a count with its name may stand above or below the middle of its area, where that is taken. */
const DETOURS = [0, 26, -26, 52, -52, 78, -78, 104, -104]

/** Pixels that a count with a name takes at least. */
const LEAST_ROOM = 24

/** The count of each area that has room for it, below its name where that stands. */
export function drawAreaCounts(
  ctx: CanvasRenderingContext2D,
  view: MapView,
  areas: readonly ShadedArea[],
  names: readonly PlacedName[],
  { palette, font }: { palette: Palette; font: string },
): void {
  ctx.save()
  ctx.font = `600 12px ${font}`
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  const named = new Set(names.map(({ key }) => key))
  const taken = names.map(({ x, y }): Label => {
    const [left, top] = onScreen(view, x, y)
    return { text: '', left, top: top - COUNT_ROOM / 2, width: 40, height: 14, rank: 0 }
  })
  // Below a name the room is kept free; the others take what is left.
  const isFirst = ({ outline }: ShadedArea) => Number(named.has(outline.key))
  // To measure a text takes longer than to know that there is no room for any.
  const roomy = areas.filter((area) => isFirst(area) || area.outline.width * scaleOf(view) >= LEAST_ROOM)
  const inOrder = roomy.sort((a, b) => isFirst(b) - isFirst(a) || b.count - a.count)
  for (const { area, outline, count, text: number } of inOrder) {
    const isNamed = named.has(outline.key)
    // Isolated, so that a name in another script does not reorder the number.
    const text = isNamed ? number : `\u2068${area.name}\u2069  ${number}`
    const [left, middle] = onScreen(view, ...outline.label)
    const width = ctx.measureText(text).width + 10
    const room = outline.width * scaleOf(view)
    if (!isNamed && room < width) continue
    const placed = (isNamed ? [COUNT_ROOM / 2] : DETOURS.filter((down) => Math.abs(down) < room / 3))
      .map((down): Label => ({ text, left, top: middle + down, width, height: 18, rank: count }))
      .find((label) => placeLabels([label], view.width, view.height, taken).length > 0)
    if (placed === undefined) continue
    taken.push(placed)
    const { top } = placed
    ctx.fillStyle = palette.land
    ctx.strokeStyle = palette.hatch
    ctx.lineWidth = 1
    ctx.beginPath()
    ctx.roundRect(Math.round(left - width / 2) + 0.5, Math.round(top - 8) + 0.5, Math.round(width), 16, 3)
    ctx.fill()
    ctx.stroke()
    ctx.fillStyle = palette.ink
    ctx.fillText(text, left, top + 0.5)
  }
  ctx.restore()
}

type Points = readonly ExplorePoint[]

/** Soft discs for places known nearly. Where they lie one over the other, each is fainter, so that what is below is seen. */
export function drawDiscs(
  ctx: CanvasRenderingContext2D,
  view: MapView,
  points: Points,
  doubt: Doubt,
  palette: Palette,
) {
  const discs = points
    .filter((point) => point.location_precision === 'near' && point[doubted(doubt)] > 0)
    .map((point) => ({ ...placeOf(view, point), radius: discRadius(view, point) }))
    .filter(({ left, top, radius }) => isSeen(view, left, top, radius))
  const covered = discs.reduce((sum, { radius }) => sum + Math.PI * radius ** 2, 0) / (view.width * view.height)
  ctx.save()
  ctx.fillStyle = ctx.strokeStyle = palette.near
  ctx.lineWidth = 1
  const shown = ctx.globalAlpha
  for (const { left, top, radius } of discs) {
    ctx.beginPath()
    ctx.arc(left, top, radius, 0, 2 * Math.PI)
    ctx.globalAlpha = shown * Math.max(0.03, Math.min(0.18, 0.6 / Math.max(1, covered)))
    ctx.fill()
    ctx.globalAlpha = shown * Math.max(0.2, Math.min(0.6, 1.8 / Math.max(1, covered)))
    ctx.stroke()
  }
  ctx.restore()
}

/** A dot for each exact place, larger for more events. */
export function drawDots(ctx: CanvasRenderingContext2D, view: MapView, points: Points, doubt: Doubt, palette: Palette) {
  ctx.save()
  ctx.fillStyle = palette.point
  ctx.strokeStyle = palette.land
  for (const point of points) {
    const count = point[doubted(doubt)]
    if (point.location_precision !== 'exact' || !(count > 0)) continue
    const { left, top } = placeOf(view, point)
    if (!isSeen(view, left, top, dotRadius(count))) continue
    ctx.beginPath()
    ctx.arc(left, top, dotRadius(count), 0, 2 * Math.PI)
    ctx.fill()
    ctx.stroke()
  }
  ctx.restore()
}

function placeOf(view: MapView, { longitude, latitude }: ExplorePoint): { left: number; top: number } {
  const [left, top] = onScreen(view, mercatorX(longitude), mercatorY(latitude))
  return { left, top }
}

const isSeen = ({ width, height }: MapView, left: number, top: number, room: number) =>
  left > -room && top > -room && left < width + room && top < height + room
