/** Names on the map: provinces in spaced capitals, towns beside their mark in Latin and Arabic, none over another. */
import { escapeXml } from '../../src/figures/xml.ts'
import { provinces, towns } from './orland.ts'
import type { Town } from './orland.ts'
import type { Point } from './planar.ts'

/** Names stay inside, in pixels. */
const frame = { left: 44, right: 1156 }

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

interface Ink {
  ink: string
  muted: string
  paper: string
}

/** Rough width of a letter, as a part of the size of the type. */
const letterWidth = 0.52

export function placeLabels(project: (point: Point) => Point, ink: Ink): string[] {
  const taken: Box[] = []
  const cities = towns.filter(({ kind }) => kind === 'city')
  const others = towns.filter(({ kind }) => kind === 'town').sort((one, other) => other.population - one.population)
  const takeMark = (town: Town) => {
    const [x, y] = project([town.longitude, town.latitude])
    taken.push({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 })
  }
  cities.forEach(takeMark)
  const labels = cities.flatMap((town) => townLabel(town, 14, project, taken, ink))
  others.forEach(takeMark)
  for (const { stem, arabic, centroid } of provinces) {
    labels.push(
      ...provinceLabel(
        stem,
        arabic.replace('محافظة ', ''),
        project([centroid.longitude, centroid.latitude]),
        taken,
        ink,
      ),
    )
  }
  labels.push(...others.flatMap((town) => townLabel(town, 11, project, taken, ink)))
  return labels
}

/** To the right, to the left, above or below; left out where none is free. */
function townLabel(
  town: Town,
  size: number,
  project: (point: Point) => Point,
  taken: Box[],
  { ink, paper }: Ink,
): string[] {
  const [x, y] = project([town.longitude, town.latitude])
  const isCity = town.kind === 'city'
  const lines = isCity ? [town.stem, town.arabic] : [`${town.stem} ${town.arabic}`]
  const width = Math.max(...lines.map((line) => line.length)) * size * letterWidth
  const height = lines.length * size * 1.2
  const places = [
    { left: x + 7, top: y - height / 2, anchor: 'start', at: x + 7 },
    { left: x - 7 - width, top: y - height / 2, anchor: 'end', at: x - 7 },
    { left: x - width / 2, top: y - 7 - height, anchor: 'middle', at: x },
    { left: x - width / 2, top: y + 7, anchor: 'middle', at: x },
  ]
  for (const { left, top, anchor, at } of places) {
    const box = { left, right: left + width, top, bottom: top + height }
    if (left < frame.left || box.right > frame.right || !take(box, taken)) continue
    const weight = isCity ? ' font-weight="600"' : ''
    return lines.map(
      (line, index) =>
        `<text x="${at.toFixed(1)}" y="${(top + size * (0.95 + 1.2 * index)).toFixed(1)}" font-size="${size}"${weight} text-anchor="${anchor}" fill="${ink}" stroke="${paper}" stroke-opacity="0.85" stroke-width="3" paint-order="stroke">${escapeXml(line)}</text>`,
    )
  }
  return []
}

function provinceLabel(name: string, arabic: string, [x, y]: Point, taken: Box[], { muted, paper }: Ink): string[] {
  const half = (name.length * 17 * 0.85) / 2
  for (const down of [0, 30, -30, 60, -60, 90, -90]) {
    const box = { left: x - half, right: x + half, top: y + down - 18, bottom: y + down + 24 }
    if (!take(box, taken)) continue
    const style = `x="${x.toFixed(1)}" text-anchor="middle" fill="${muted}" stroke="${paper}" stroke-opacity="0.85" stroke-width="4" paint-order="stroke"`
    return [
      `<text ${style} y="${(y + down).toFixed(1)}" font-size="16" letter-spacing="3">${escapeXml(name.toUpperCase())}</text>`,
      `<text ${style} y="${(y + down + 19).toFixed(1)}" font-size="15">${escapeXml(arabic)}</text>`,
    ]
  }
  return []
}

function take(box: Box, taken: Box[]): boolean {
  const isFree = taken.every(
    (other) => box.right < other.left || box.left > other.right || box.bottom < other.top || box.top > other.bottom,
  )
  if (isFree) taken.push(box)
  return isFree
}
