import type { Box } from '../../model/base-map.ts'
import { mercatorX, mercatorY } from '../../model/mercator.ts'

/** What a map shows: the centre in the Mercator square (0 to 1, y southwards), the zoom, and the size in CSS pixels. */
export interface MapView {
  x: number
  y: number
  /** The world is 256 · 2^zoom pixels wide. */
  zoom: number
  width: number
  height: number
}

export const MOST_ZOOM = 13

/** Pixels that the world is wide. */
export const scaleOf = ({ zoom }: Pick<MapView, 'zoom'>) => 256 * 2 ** zoom

export const longitudeAt = (x: number) => x * 360 - 180
export const latitudeAt = (y: number) => (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI

/** Where a place of the square lies on the screen, in pixels from the top left. */
export function onScreen(view: MapView, x: number, y: number): [left: number, top: number] {
  const scale = scaleOf(view)
  return [(x - view.x) * scale + view.width / 2, (y - view.y) * scale + view.height / 2]
}

/** The place of the square under a pixel. */
export function underPixel(view: MapView, left: number, top: number): [x: number, y: number] {
  const scale = scaleOf(view)
  return [view.x + (left - view.width / 2) / scale, view.y + (top - view.height / 2) / scale]
}

/** The place on the ground under a pixel, in degrees; beyond the edges of the square, the nearest on them. */
export function placeUnder(view: MapView, left: number, top: number): [longitude: number, latitude: number] {
  const [x, y] = underPixel(view, left, top).map((side) => Math.max(0, Math.min(1, side))) as [number, number]
  return [longitudeAt(x), latitudeAt(y)]
}

/** The map dragged by so many pixels. */
export function dragged(view: MapView, right: number, down: number): MapView {
  const scale = scaleOf(view)
  return withinWorld({ ...view, x: view.x - right / scale, y: view.y - down / scale })
}

/** Nearer by so many zoom levels, while what lies under the pixel stays there. */
export function zoomedAt(view: MapView, by: number, left = view.width / 2, top = view.height / 2): MapView {
  const [x, y] = underPixel(view, left, top)
  const next = withinWorld({ ...view, zoom: view.zoom + by })
  const scale = scaleOf(next)
  return withinWorld({
    ...next,
    x: x - (left - view.width / 2) / scale,
    y: y - (top - view.height / 2) / scale,
  })
}

/** The closest view that shows all of a box, with room around it. */
export function fitting([west, south, east, north]: Box, width: number, height: number, room = 32): MapView {
  const [left, right, top, bottom] = [mercatorX(west), mercatorX(east), mercatorY(north), mercatorY(south)]
  const scale = Math.min(
    Math.max(1, width - 2 * room) / Math.max(1e-9, right - left),
    Math.max(1, height - 2 * room) / Math.max(1e-9, bottom - top),
  )
  const zoom = Math.min(Math.log2(scale / 256), MOST_ZOOM_TO_FIT)
  return withinWorld({ x: (left + right) / 2, y: (top + bottom) / 2, zoom, width, height })
}

/** A single village fills no screen: what surrounds it says where it is. */
const MOST_ZOOM_TO_FIT = 9

export const wholeWorld = (width: number, height: number): MapView =>
  withinWorld({ x: 0.5, y: 0.42, zoom: 0, width, height })

/** The view moved and zoomed so that nothing beyond the edges of the square is seen: it does not go on behind 180°. */
export function withinWorld(view: MapView): MapView {
  const { width, height } = view
  const leastZoom = Math.max(0, Math.log2((Math.max(width, height) + 2 * CELL_PIXELS) / 256))
  const zoom = Math.max(leastZoom, Math.min(MOST_ZOOM, view.zoom))
  const scale = scaleOf({ zoom })
  const keep = (centre: number, size: number) => {
    const half = (size / 2 + CELL_PIXELS) / scale
    return Math.max(half, Math.min(1 - half, centre))
  }
  return { x: keep(view.x, width), y: keep(view.y, height), zoom, width, height }
}

/** What is seen, in degrees. */
export function boxOf(view: MapView): Box {
  const [left, top] = underPixel(view, 0, 0)
  const [right, bottom] = underPixel(view, view.width, view.height)
  return [longitudeAt(left), latitudeAt(bottom), longitudeAt(right), latitudeAt(top)]
}

/** What is asked of the server to fill a view. */
export interface AskedView {
  bbox: Box
  width: number
  height: number
  most_points: number
}

/** From this zoom on places are drawn one by one where there are few enough. */
export const POINTS_FROM_ZOOM = 7.5
const MOST_POINTS = 3000

/** The side of a cell of the density grid. */
export const CELL_PIXELS = 4

/**
 * All of the view and a little more, cut along cells that lie still on the ground, so that counts do not flicker between cells
 * while the map is dragged.
 */
export function askedFor(view: MapView): AskedView {
  const scale = scaleOf(view)
  const outward = (pixels: number, round: (value: number) => number) => round(pixels / CELL_PIXELS - 1e-6) * CELL_PIXELS
  const [left, top] = underPixel(view, 0, 0).map((side) => outward(side * scale, Math.floor)) as [number, number]
  const [right, bottom] = underPixel(view, view.width, view.height).map((side) => outward(side * scale, Math.ceil)) as [
    number,
    number,
  ]
  return {
    bbox: [longitudeAt(left / scale), latitudeAt(bottom / scale), longitudeAt(right / scale), latitudeAt(top / scale)],
    width: right - left,
    height: bottom - top,
    most_points: view.zoom >= POINTS_FROM_ZOOM ? MOST_POINTS : 0,
  }
}

/** Kilometres that a pixel is wide in the middle of the view. */
export function kilometresPerPixel(view: MapView, y = view.y): number {
  return (EQUATOR_KM * Math.cos((latitudeAt(y) * Math.PI) / 180)) / scaleOf(view)
}

export const EQUATOR_KM = 40_075.017

/** `lon,lat,zoom`, as an address has it. */
export function writeView({ x, y, zoom }: MapView): string {
  const digits = Math.max(1, Math.ceil(zoom / 3))
  return `${longitudeAt(x).toFixed(digits)},${latitudeAt(y).toFixed(digits)},${zoom.toFixed(2)}`
}

/** The view that an address says, on a map of this size; `undefined` where it says none. */
export function readView(written: string | undefined, width: number, height: number): MapView | undefined {
  const [longitude, latitude, zoom, ...more] = (written ?? '').split(',').map(Number)
  if (![longitude, latitude, zoom].every(Number.isFinite) || more.length > 0) return undefined
  return withinWorld({ x: mercatorX(longitude!), y: mercatorY(latitude!), zoom: zoom!, width, height })
}
