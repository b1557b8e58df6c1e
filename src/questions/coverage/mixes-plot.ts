import * as Plot from '@observablehq/plot'
import { formats } from '../../model/formats.ts'
import { directed } from '../../model/plain-text.ts'
import { type Drawing, typeSizes } from '../drawing.ts'
import { shorten, textWidth } from '../text-width.ts'
import { plotWords } from './plot-words.ts'
import type { CoverageResult } from './result.ts'

const rowHeight = 19
const around = 8

/** One line: a heading of a group, or a bar with its name and share. */
interface Row {
  key: string
  name: string
  share: number | null
  /** Whether the bar is what is known well. */
  isGood: boolean
}

/**
 * How well dates and places are known and which fields are missing: bars of shares in groups, what is known well in full colour,
 * the rest lighter. As many fields are shown as there is room for. In Arabic names stand on the right and the bars grow from there.
 */
export function mixesPlot(result: CoverageResult, drawing: Drawing): Plot.PlotOptions {
  const { width, height, language, colours } = drawing
  const rows = rowsOf(result, drawing).slice(0, Math.floor((height - around) / rowHeight))
  const bars = rows.filter((row): row is Row & { share: number } => row.share !== null)
  const isArabic = language === 'ar'
  const percent = (share: number) => formats(language).percent(share)
  const widest = (texts: string[]) => Math.max(0, ...texts.map((text) => textWidth(text, typeSizes.small)))
  const names = Math.min(widest(bars.map(({ name }) => name)), width * 0.45) + 12
  const shares = widest(bars.map(({ share }) => percent(share))) + 10
  const near = isArabic ? 'right' : 'left'
  const text = { fontSize: typeSizes.small, y: 'key' }
  return {
    width,
    height: rows.length * rowHeight + around,
    marginTop: 0,
    marginBottom: around,
    marginLeft: isArabic ? shares : names,
    marginRight: isArabic ? names : shares,
    x: { domain: [0, 1], reverse: isArabic, axis: null },
    y: { type: 'band', domain: rows.map(({ key }) => key), padding: 0.28, axis: null },
    marks: [
      // The whole, so that a share is seen as one.
      Plot.barX(bars, { y: 'key', x1: 0, x2: 1, fill: colours.rule, fillOpacity: 0.55 }),
      Plot.barX(bars, {
        y: 'key',
        x: 'share',
        fill: colours.data,
        fillOpacity: ({ isGood }: Row) => (isGood ? 1 : 0.55),
      }),
      Plot.text(
        rows.filter(({ share }) => share === null),
        {
          ...text,
          text: ({ name }: Row) => directed(name, language),
          frameAnchor: near,
          textAnchor: isArabic ? 'end' : 'start',
          dx: isArabic ? names : -names,
          dy: 2,
          fill: colours.ink,
          fontWeight: 600,
        },
      ),
      Plot.text(bars, {
        ...text,
        text: ({ name }: Row) => directed(shorten(name, typeSizes.small, names - 12), language),
        frameAnchor: near,
        textAnchor: isArabic ? 'end' : 'start',
        dx: isArabic ? names : -names,
        fill: colours.ink,
      }),
      Plot.text(bars, {
        ...text,
        text: ({ share }: Row) => directed(percent(share ?? 0), language),
        frameAnchor: isArabic ? 'left' : 'right',
        textAnchor: 'end',
        dx: isArabic ? -8 : shares,
        fill: colours.ink,
      }),
    ],
  }
}

/** How much height all bars need, in pixels. */
export function mixesHeight(result: CoverageResult): number {
  return rowsOf(result, { language: 'en' }).length * rowHeight + around
}

function rowsOf(result: CoverageResult, { language }: Pick<Drawing, 'language'>): Row[] {
  const words = plotWords[language]
  const group = (id: string, name: string, bars: Omit<Row, 'key'>[]): Row[] =>
    bars.length === 0
      ? []
      : [{ key: id, name, share: null, isGood: true }, ...bars.map((bar, index) => ({ ...bar, key: `${id}-${index}` }))]
  return [
    ...group(
      'time',
      words.time,
      result.time_precision
        .filter(({ events }) => events > 0)
        .map(({ precision, share }) => ({ name: words.timeKnown[precision], share, isGood: precision === 'day' })),
    ),
    ...group(
      'place',
      words.place,
      result.location_precision
        .filter(({ events }) => events > 0)
        .map(({ precision, share }) => ({
          name: words.placeKnown[precision],
          share,
          isGood: precision === 'exact' || precision === 'near',
        })),
    ),
    ...group(
      'missing',
      words.missing,
      result.missing.map(({ field, share }) => ({ name: words.fields[field], share, isGood: false })),
    ),
  ]
}
