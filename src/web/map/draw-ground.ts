import type { Language } from '../../model/figure.ts'
import type { BaseMapLevel } from '../../model/base-map.ts'
import { mercatorX, mercatorY } from '../../model/mercator.ts'
import { countryName } from '../../model/states.ts'
import { baseMap, type DrawnCountry } from './base-map.svelte.ts'
import { linesAt, type OwnFile } from './own-boundaries.svelte.ts'
import type { Palette } from './palette.ts'
import { type Label, placeLabels } from './place-labels.ts'
import { kilometresPerPixel, type MapView, onScreen, scaleOf, underPixel } from './view.ts'

/** Zooms from which lines are drawn finer, and borders of provinces at all. */
const REGION_FROM = 4.6
const CLOSE_FROM = 7.3

export interface Ground {
  own: readonly OwnFile[]
  palette: Palette
  language: Language
  /** The faces of the page. */
  font: string
}

/** Sea and land. */
export function drawLand(ctx: CanvasRenderingContext2D, view: MapView, { own, palette }: Ground): void {
  ctx.fillStyle = palette.sea
  ctx.fillRect(0, 0, view.width, view.height)
  ctx.save()
  inSquare(ctx, view)
  ctx.fillStyle = palette.land
  for (const { land } of countriesIn(view)) ctx.fill(land, 'evenodd')
  for (const file of seenFiles(own, view)) ctx.fill(linesAt(file, view.zoom).land)
  ctx.restore()
}

/** Coasts, borders and names, to lie over what is counted. The names placed come back. */
export function drawLines(ctx: CanvasRenderingContext2D, view: MapView, ground: Ground): PlacedName[] {
  const { palette, own } = ground
  const countries = countriesIn(view)
  const files = seenFiles(own, view).map((file) => linesAt(file, view.zoom))
  const widths = files.map((_, i) => meanWidth(seenFiles(own, view)[i]!, view))
  ctx.save()
  inSquare(ctx, view)
  ctx.lineJoin = 'bevel'
  const stroke = (colour: string, width: number, paths: readonly Path2D[]) => {
    ctx.strokeStyle = colour
    ctx.lineWidth = width / scaleOf(view)
    for (const path of paths) ctx.stroke(path)
  }
  if (view.zoom >= REGION_FROM) {
    stroke(palette.province, 0.75, countries.map(({ province }) => province)) // prettier-ignore
  }
  stroke(palette.province, 0.75, files.filter((_, i) => widths[i]! > 24).map(({ inner }) => inner)) // prettier-ignore
  stroke(palette.coast, 0.75, [...countries.map(({ coast }) => coast), ...files.map(({ outer }) => outer)])
  stroke(palette.border, 1, countries.map(({ border }) => border)) // prettier-ignore
  ctx.restore()
  return drawNames(ctx, view, ground)
}

/** A name that stands on the map; `left` and `top` are the middle of its line in the Mercator square. */
export interface PlacedName {
  key: string
  x: number
  y: number
}

type NameLabel = Label & { key: string; x: number; y: number; weight: 400 | 600 }

function drawNames(ctx: CanvasRenderingContext2D, view: MapView, ground: Ground): PlacedName[] {
  const { palette, font, language } = ground
  ctx.save()
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  ctx.direction = language === 'ar' ? 'rtl' : 'ltr'
  const measured = namesIn(view, ground).map((name) => {
    ctx.font = `${name.weight} 12px ${font}`
    return { ...name, width: ctx.measureText(name.text).width + 8 }
  })
  const placed = placeLabels(measured, view.width, view.height)
  ctx.lineWidth = 3
  ctx.lineJoin = 'round'
  ctx.strokeStyle = palette.halo
  for (const { text, left, top, weight } of placed) {
    ctx.font = `${weight} 12px ${font}`
    ctx.fillStyle = weight === 600 ? palette.ink : palette.muted
    // The room below a name is for the count of its area.
    ctx.strokeText(text, left, top - COUNT_ROOM / 2)
    ctx.fillText(text, left, top - COUNT_ROOM / 2)
  }
  ctx.restore()
  return placed.map(({ key, x, y }) => ({ key, x, y }))
}

/** Pixels below a name in which a count has room. */
export const COUNT_ROOM = 16
const LINE_HEIGHT = 16

function namesIn(view: MapView, { own, language }: Ground): NameLabel[] {
  const kilometres = kilometresPerPixel(view)
  const [west, north] = underPixel(view, 0, 0)
  const [east, south] = underPixel(view, view.width, view.height)
  const names: NameLabel[] = []
  const add = (key: string, text: string, x: number, y: number, rank: number, weight: 400 | 600) => {
    if (x < west || x > east || y < north || y > south) return
    const [left, top] = onScreen(view, x, y)
    names.push({ key, text, left, top, width: 0, height: LINE_HEIGHT + COUNT_ROOM, rank, x, y, weight })
  }
  for (const place of baseMap.seen(west, north, east, south)) {
    const { country, label, area_km2 } = baseMap.map!.countries[place]!
    const wide = Math.sqrt(area_km2) / kilometres
    if (wide > 36) {
      const [x, y] = [mercatorX(label[0]), mercatorY(label[1])]
      add(`${place}/`, countryName(country, language) ?? country, x, y, 1e9 + area_km2, 600)
    }
    if (view.zoom < REGION_FROM || wide < 120) continue
    for (const { unit, name, name_ar, label, area_km2 } of baseMap.names(place) ?? []) {
      const text = language === 'ar' ? (name_ar ?? name) : name
      if (text === null || Math.sqrt(area_km2) / kilometres < 44) continue
      add(`${place}/${unit}`, text, mercatorX(label[0]), mercatorY(label[1]), area_km2, 400)
    }
  }
  for (const [depth, { id, units }] of own.entries()) {
    for (const [unit, { name, box, label }] of units.entries()) {
      const size = Math.sqrt((box[2] - box[0]) * (box[3] - box[1]))
      if (size * scaleOf(view) < (depth === 0 ? 60 : 110)) continue
      add(`${id}:${unit}`, name, ...label, size / 2 ** depth, depth === 0 && own.length > 1 ? 600 : 400)
    }
  }
  return names
}

/** Draws in the Mercator square from here on. */
export function inSquare(ctx: CanvasRenderingContext2D, view: MapView): void {
  const scale = scaleOf(view)
  ctx.translate(view.width / 2 - view.x * scale, view.height / 2 - view.y * scale)
  ctx.scale(scale, scale)
}

function countriesIn(view: MapView): DrawnCountry[] {
  const level: BaseMapLevel = view.zoom < REGION_FROM ? 'world' : view.zoom < CLOSE_FROM ? 'region' : 'close'
  return baseMap.drawn(level, baseMap.seen(...underPixel(view, 0, 0), ...underPixel(view, view.width, view.height)))
}

function seenFiles(own: readonly OwnFile[], view: MapView): OwnFile[] {
  const [west, north] = underPixel(view, 0, 0)
  const [east, south] = underPixel(view, view.width, view.height)
  return own.filter(({ box }) => box[0] < east && box[2] > west && box[1] < south && box[3] > north)
}

/** Pixels that a unit of a file is wide, about. */
function meanWidth({ units, box }: OwnFile, view: MapView): number {
  return Math.sqrt(((box[2] - box[0]) * (box[3] - box[1])) / units.length) * scaleOf(view)
}
