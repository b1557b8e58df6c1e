import * as Plot from '@observablehq/plot'
import { directed } from '../../model/plain-text.ts'
import { type Drawing, type LegendItem, secondColour, typeSizes } from '../drawing.ts'
import { shorten } from '../text-width.ts'
import { layRows, type TreeRow } from './lay-rows.ts'
import { plotWords } from './plot-words.ts'
import type { StructureResult } from './result.ts'

export const rowHeight = 21
const stepWidth = 34
const around = 10

/** How high the whole tree is, in pixels. */
export const treeHeight = (result: StructureResult) => layRows(result, 'en').length * rowHeight + 2 * around

/**
 * The tree of an organisation: a line a node, indented, with elbows to what it is a unit of; what is said of each below its name.
 * Hollow marks and grey words: no source says when. The second colour: the sources differ. In Arabic it grows from the right.
 */
export function structurePlot(result: StructureResult, drawing: Drawing): Plot.PlotOptions {
  const { width, height, language, colours } = drawing
  const all = layRows(result, language)
  const rows = all.slice(0, Math.max(1, Math.floor((height - 2 * around) / rowHeight)))
  const isArabic = language === 'ar'
  const x = (step: number) => (isArabic ? width - around - 6 - step * stepWidth : around + 6 + step * stepWidth)
  const y = (row: number) => around + (row + 0.5) * rowHeight
  const side = isArabic ? -1 : 1
  const placed = rows.map((row, index) => ({ ...row, px: x(row.step), py: y(index) }))
  const elbows = placed.flatMap(({ above, px, py }) => {
    const parent = above === null ? undefined : placed[above]
    if (!parent) return []
    return [
      { x1: parent.px, x2: parent.px, y1: parent.py + 5, y2: py },
      { x1: parent.px, x2: px - side * 5, y1: py, y2: py },
    ]
  })
  const nodes = placed.filter(({ kind }) => kind === 'node')
  const room = (px: number) => (isArabic ? px : width - px) - 24
  return {
    width,
    height: rows.length * rowHeight + 2 * around,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.link(elbows, { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', stroke: colours.rule, strokeWidth: 1.5 }),
      Plot.dot(nodes, {
        x: 'px',
        y: 'py',
        r: 4.5,
        fill: ({ isPossible }: TreeRow) => (isPossible ? colours.paper : colours.data),
        stroke: ({ isContested }: TreeRow) => (isContested ? secondColour(colours) : colours.data),
        strokeWidth: 1.5,
      }),
      placed.map((row) =>
        Plot.text([row], {
          x: 'px',
          y: 'py',
          dx: side * 13,
          textAnchor: isArabic ? 'end' : 'start',
          text: () => directed(shorten(row.text, sizeOf(row), room(row.px)), language),
          fontSize: sizeOf(row),
          fontWeight: row.kind === 'node' ? 600 : 400,
          fill: row.isContested
            ? secondColour(colours)
            : row.kind === 'value' && row.isPossible
              ? colours.muted
              : colours.ink,
        }),
      ),
    ],
  }
}

const sizeOf = ({ kind }: TreeRow) => (kind === 'node' ? typeSizes.text : typeSizes.small)

export function structureLegend(result: StructureResult, { language, colours }: Drawing): LegendItem[] {
  const words = plotWords[language]
  const rows = layRows(result, language)
  const items: (LegendItem | false)[] = [
    rows.some(({ isPossible }) => !isPossible) && { mark: 'dot', colour: colours.data, text: words.cited },
    rows.some(({ isPossible }) => isPossible) && { mark: 'thin', colour: colours.muted, text: words.possible },
    rows.some(({ isContested }) => isContested) && {
      mark: 'line',
      colour: secondColour(colours),
      text: words.contested,
    },
  ]
  return items.filter((item) => item !== false)
}
