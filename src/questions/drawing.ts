import type { Language } from '../model/figure.ts'

/** What a plot is drawn with, the same in the browser and in Node. Sizes in pixels. */
export interface Drawing {
  width: number
  height: number
  language: Language
  colours: Colours
}

/** Any CSS colours, custom properties (`var(--ink)`) included. */
export interface Colours {
  paper: string
  ink: string
  muted: string
  rule: string
  /** What is counted: bars, lines and, at 20 %, their bands. */
  data: string
  /** Further lines in the same plot, in this order. */
  lines: readonly string[]
}

/** The colour of the second selection where two are compared; the first has that of the data. */
export const secondColour = ({ lines }: Colours) => lines[1] ?? lines[0]!

/** A mark with what it means, in words. */
export interface LegendItem {
  mark: 'bar' | 'line' | 'band' | 'light' | 'hatched' | 'dot' | 'thin'
  colour: string
  text: string
}

/** Below this width there is no room beside a plot for labels; the legend says what they would have said. */
export const roomForLabels = 640

/** Sizes of type. */
export const typeSizes = { small: 12, text: 14 } as const

/** Opacity of the band from certain to possible, and of marks that stand for less than the whole. */
export const bandOpacity = 0.2
export const lightOpacity = 0.45
