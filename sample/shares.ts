/**
 * How often each code occurs. The numbers are rounded between the shares seen in two published GED extracts (Iraq
 * 1989–2018 from release 19.1, 7,473 rows; Syria 2016–2019, 16,566 rows).
 */

/** `date_prec` 1–5. Seen: .92 .06 .005 .015 .004 and .93 .05 .001 .011 .003; imprecise places have imprecise dates. */
export const datePrecisionShares = {
  /** where `where_prec` is 1–3 */
  located: [0.932, 0.05, 0.004, 0.01, 0.004],
  /** where `where_prec` is 4–7 */
  broad: [0.83, 0.1, 0.01, 0.05, 0.01],
} as const

/** `where_prec` 1–7. Seen: .715 .128 .031 .067 .040 .019 .0003 and .544 .349 .020 .037 .034 .015 0. */
export const wherePrecisionShares = [0.64, 0.23, 0.028, 0.05, 0.035, 0.015, 0.002] as const

/** `type_of_violence` 1–3. Seen: .77 .02 .21 and .70 .28 .03. */
export const violenceTypeShares = [0.74, 0.1, 0.16] as const

/** `number_of_sources` 1–4, where it is not −1. Seen: .86 .09 .025 .01 and .81 .14 .03 .01. */
export const sourceCountShares = [0.84, 0.12, 0.03, 0.01] as const

/**
 * `event_clarity` 2 (a summary of several incidents). Seen: .048 and .038 of all rows, nearly all of them with
 * `date_prec` above 1.
 */
export const summaryShares = { day: 0.003, window: 0.5 } as const

/** The share of rows that repeat date, place, dyad and best of the row before, under an id of their own. Seen: .024 and .020. */
export const nearRepeatShare = 0.02

/** Of the rows in the first third of the period, those in the older coding: `number_of_sources` −1 and a bare source. */
export const olderCodingShare = 0.4
