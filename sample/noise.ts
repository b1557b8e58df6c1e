/**
 * How well the four publishers know what they report, at three levels. Methods are scored on these numbers, so none may move
 * without a new `noiseVersion`; noise.test.ts keeps the digest of each version.
 *
 * The counted tables come from two published extracts of the UCDP Georeferenced Event Dataset (Sundberg & Melander 2013, CC BY
 * 4.0): Iraq 1989–2018 of release 19.1 (7,473 rows) and Syria 2016–2019 (16,566 rows). `low` is the best-known stretch of
 * them, Iraq 2009–2012; `medium` is both files whole; `high` is the least-known stretch, Iraq 1989–2003. The assumed
 * numbers are invented: no dataset documents its own mistakes.
 */
import { createHash } from 'node:crypto'

export const noiseLevels = ['low', 'medium', 'high'] as const
export type NoiseLevel = (typeof noiseLevels)[number]

export const noiseVersion = 1

export interface Noise {
  /** Which rows were counted. */
  counted_from: string
  rows: number
  /** Rows by `where_prec` 1–7 (down) and `date_prec` 1–5 (across): imprecise places go with imprecise dates. */
  precision_counts: readonly (readonly number[])[]
  /** Of the rows known to the day and of the others: how many there are, and how many sum up several incidents. */
  summaries: Record<'day' | 'window', { rows: number; summaries: number }>
  /** Rows with `best` 0, nearly all of them with `high` above 0. */
  best_zero_rows: number
  /** Rows in which low ≤ best ≤ high fails. */
  broken_order_rows: number
  /** Rows with `high` above `best`. */
  high_above_rows: number
  /** Assumed: rows that are sure of their day and wrong, by a day or two. */
  wrong_day_share: number
  /** Assumed: rows that are sure of their place and wrong, in another town of the district. */
  wrong_place_share: number
  /** Assumed: rows whose number of deaths is not the true one, and the deviation of its logarithm in those rows. */
  other_deaths_share: number
  deaths_deviation: number
  /** Assumed: numbers of dead that come as a word (several, dozens) and are written as the figure agreed for it. */
  heaped_share: number
  /** Assumed: rows that a publisher delivers a second time under another id. */
  repeat_share: number
  /** Assumed: reports of the media monitor that run several incidents together. */
  lump_share: number
  /** Assumed: the part of what a publisher would take in that escapes it, on top of its own rules. */
  missed_share: number
}

export const noise: Record<NoiseLevel, Noise> = {
  low: {
    counted_from: 'Iraq 2009–2012',
    rows: 1_169,
    precision_counts: [
      [1_004, 5, 1, 0, 0],
      [88, 1, 0, 0, 0],
      [14, 0, 0, 0, 0],
      [37, 3, 0, 0, 0],
      [6, 3, 0, 1, 1],
      [3, 1, 1, 0, 0],
      [0, 0, 0, 0, 0],
    ],
    summaries: { day: { rows: 1_152, summaries: 0 }, window: { rows: 17, summaries: 4 } },
    best_zero_rows: 13,
    broken_order_rows: 2,
    high_above_rows: 50,
    wrong_day_share: 0.01,
    wrong_place_share: 0.01,
    other_deaths_share: 0.15,
    deaths_deviation: 0.2,
    heaped_share: 0.05,
    repeat_share: 0.005,
    lump_share: 0.04,
    missed_share: 0.05,
  },
  medium: {
    counted_from: 'Iraq 1989–2018 and Syria 2016–2019',
    rows: 24_039,
    precision_counts: [
      [13_608, 629, 21, 76, 21],
      [6_303, 375, 8, 43, 13],
      [455, 61, 7, 39, 7],
      [974, 90, 13, 30, 11],
      [715, 96, 7, 35, 7],
      [269, 18, 3, 78, 25],
      [2, 0, 0, 0, 0],
    ],
    summaries: { day: { rows: 22_326, summaries: 137 }, window: { rows: 1_713, summaries: 840 } },
    best_zero_rows: 1_448,
    broken_order_rows: 170,
    high_above_rows: 2_659,
    wrong_day_share: 0.03,
    wrong_place_share: 0.03,
    other_deaths_share: 0.35,
    deaths_deviation: 0.4,
    heaped_share: 0.12,
    repeat_share: 0.02,
    lump_share: 0.1,
    missed_share: 0.15,
  },
  high: {
    counted_from: 'Iraq 1989–2003',
    rows: 504,
    precision_counts: [
      [157, 15, 3, 20, 0],
      [68, 9, 1, 8, 1],
      [13, 2, 3, 0, 0],
      [30, 9, 7, 9, 1],
      [61, 21, 1, 15, 2],
      [33, 1, 1, 5, 6],
      [2, 0, 0, 0, 0],
    ],
    summaries: { day: { rows: 364, summaries: 0 }, window: { rows: 140, summaries: 85 } },
    best_zero_rows: 63,
    broken_order_rows: 6,
    high_above_rows: 107,
    wrong_day_share: 0.06,
    wrong_place_share: 0.06,
    other_deaths_share: 0.55,
    deaths_deviation: 0.7,
    heaped_share: 0.25,
    repeat_share: 0.04,
    lump_share: 0.2,
    missed_share: 0.3,
  },
}

/** The sha256 of everything above, by which a moved number is noticed. */
export function digestNoise(): string {
  return createHash('sha256').update(JSON.stringify(noise)).digest('hex')
}
