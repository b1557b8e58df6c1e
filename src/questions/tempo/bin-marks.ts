import * as Plot from '@observablehq/plot'
import { directed } from '../../model/plain-text.ts'
import { bandOpacity, type Drawing, lightOpacity, typeSizes } from '../drawing.ts'
import { hatched } from '../hatched.ts'
import { textWidth } from '../text-width.ts'
import { type DrawnBin, isCovered } from './drawn-bins.ts'
import { plotWords } from './plot-words.ts'

const widestBar = 120

/** Expected events as bars inside wider bands from certain to possible; `across` is the width of the axis in pixels. */
export function bars(bins: DrawnBin[], across: number, { colours }: Drawing): Plot.Markish[] {
  const room = across / bins.length
  const band = Math.max(Math.min(8, room / 8), room - widestBar) / 2
  const bar = band + Math.min(8, room / 8)
  return [
    Plot.rectY(bins.filter(isCovered), {
      x1: 'x1',
      x2: 'x2',
      y1: 'certain',
      y2: 'possible',
      fill: colours.data,
      fillOpacity: bandOpacity,
      insetLeft: band,
      insetRight: band,
    }),
    Plot.rectY(bins.filter(isCovered), {
      x1: 'x1',
      x2: 'x2',
      y: 'expected',
      fill: colours.data,
      fillOpacity: (bin: DrawnBin) => (bin.covered === 'partial' ? lightOpacity : 1),
      insetLeft: bar,
      insetRight: bar,
    }),
  ]
}

/** Expected events as a line in a band; a bin between gaps, which has no line, as a dot. */
export function line(bins: DrawnBin[], { colours }: Drawing): Plot.Markish[] {
  const at = (index: number) => bins[index]?.covered
  const alone = bins.filter((bin, index) => {
    const [before, after] = [bins[index - 1], bins[index + 1]]
    return isCovered(bin) && !(before && isCovered(before)) && !(after && isCovered(after))
  })
  const isNearPartial = (index: number) => [index - 1, index, index + 1].some((near) => at(near) === 'partial')
  const full = bins.map((bin) => ({ ...bin, expected: bin.covered === 'partial' ? NaN : bin.expected }))
  const light = bins.map((bin, index) => ({ ...bin, expected: isNearPartial(index) ? bin.expected : NaN }))
  const stroke = { x: 'middle', y: 'expected', stroke: colours.data, strokeWidth: bins.length > 400 ? 1 : 1.75 }
  return [
    Plot.areaY(bins, { x: 'middle', y1: 'certain', y2: 'possible', fill: colours.data, fillOpacity: bandOpacity }),
    Plot.rectY(alone, {
      x1: 'x1',
      x2: 'x2',
      y1: 'certain',
      y2: 'possible',
      fill: colours.data,
      fillOpacity: bandOpacity,
    }),
    Plot.lineY(full, stroke),
    Plot.lineY(light, { ...stroke, strokeOpacity: lightOpacity }),
    Plot.dot(alone, { x: 'middle', y: 'expected', r: 2, fill: colours.data }),
  ]
}

interface Gap {
  x1: Date
  x2: Date
}

/** Hatching where nothing is covered, with the words in it: across where there is room, else upwards, else nowhere. */
export function ground(bins: DrawnBin[], across: number, { language, colours }: Drawing): Plot.Markish[] {
  const gaps: Gap[] = []
  bins.forEach(({ covered, x1, x2 }, index) => {
    if (covered !== 'none') return
    if (index > 0 && bins[index - 1]!.covered === 'none') gaps.at(-1)!.x2 = x2
    else gaps.push({ x1, x2 })
  })
  if (gaps.length === 0) return []
  const { notCovered } = plotWords[language]
  const pixels = across / (bins.at(-1)!.x2.getTime() - bins[0]!.x1.getTime())
  const widthOf = ({ x1, x2 }: Gap) => (x2.getTime() - x1.getTime()) * pixels
  const room = textWidth(notCovered, typeSizes.text) + 16
  const named = (isNamed: (gap: Gap) => boolean, rotate: number) =>
    Plot.text(gaps.filter(isNamed), {
      x: ({ x1, x2 }: Gap) => new Date((x1.getTime() + x2.getTime()) / 2),
      frameAnchor: 'middle',
      rotate,
      text: () => directed(notCovered, language),
      fill: colours.muted,
      stroke: colours.paper,
      strokeWidth: 6,
      fontSize: typeSizes.text,
    })
  return [
    gaps.map((gap) => hatched((x) => [x(gap.x1), x(gap.x2)], colours)),
    named((gap) => widthOf(gap) >= room, 0),
    named((gap) => widthOf(gap) < room && widthOf(gap) >= 22, -90),
  ]
}
