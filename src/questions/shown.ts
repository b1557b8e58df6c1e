import type { PlotOptions } from '@observablehq/plot'
import type { Language } from '../model/figure.ts'
import type { PluralForms } from '../model/formats.ts'
import type { Drawing, LegendItem } from './drawing.ts'

export type Cell = string | number | null

/** How the values of a column are written on a page; files keep them as they are. */
export type ColumnKind = 'text' | 'date' | 'count' | 'percent' | 'decimal'

export interface ShownColumn {
  /** The name of the value in the result, which is also the column of the CSV. */
  key: string
  heading: string
  kind: ColumnKind
  /** The column that names the row. */
  names?: true
  /** What the words of a closed vocabulary are called on a page. */
  words?: Readonly<Record<string, string>>
}

/** A result as a flat table. */
export interface ShownTable {
  /** What the numbers are, one sentence above the table. */
  units: string
  columns: readonly ShownColumn[]
  rows: readonly (readonly Cell[])[]
  /** What belongs to no row, under all rows. */
  foot?: { name: string; text: string } | undefined
}

/** A plot with the place of its left and its top edge, in pixels; the top is that of the drawing unless it says otherwise. */
export interface Panel {
  options: PlotOptions
  x: number
  y?: number
}

/** What may be there at once or after something heavy was loaded, such as the plotting library: a terminal does without it. */
export type Soon<T> = T | Promise<T>

/**
 * How the answer of a question is shown: on paper, on a page and in a terminal. It runs in a browser too, so nothing here needs
 * Node; drawings run from left to right in both languages.
 */
export interface Shown<Result> {
  /** What is counted, the beginning of the subtitle: `Events per month`. */
  counted(result: Result, language: Language): string
  /** The span shown, where the drawing says when by itself, whatever was asked. */
  span?(result: Result): { start: string; end: string } | undefined
  /** What the selected rows are called; events where it does not say. */
  rowForms?: Record<Language, PluralForms>
  /** How many events were selected; of the first selection where two are compared. */
  events(result: Result): number
  /** How many claims it was made from, in place of events, where it is about claims alone. */
  claims?(result: Result): number
  /** The same of the second selection, `undefined` where there is none. */
  versus?(result: Result): { events: number; span?: { start: string; end: string } | undefined } | undefined
  panels(result: Result, drawing: Drawing): Soon<readonly Panel[]>
  /** How much height the panels must be given so that they can be read, in pixels; never less than 240 is given. */
  leastHeight(result: Result, drawing: Drawing): Soon<number>
  /** How high they are drawn on a page, which has no edge below, in pixels; without it as high as a timeline. */
  pageHeight?(result: Result, drawing: Drawing): Soon<number>
  legend(result: Result, drawing: Drawing): Soon<readonly LegendItem[]>
  table(result: Result, language: Language): ShownTable
  /** A small drawing of block characters, at most 72 columns wide, without line ends. */
  terminal(result: Result, language: Language): readonly string[]
}
