/** How often a code occurs, where the level of noise does not change it. Seen in the two GED extracts that noise.ts names. */

/** `number_of_sources` 1–4, where it is not −1. Seen: .86 .09 .025 .01 and .81 .14 .03 .01. */
export const sourceCountShares = [0.84, 0.12, 0.03, 0.01] as const

/** Of the rows in the first third of the period, those in the older coding: `number_of_sources` −1 and a bare source. */
export const olderCodingShare = 0.4

/** `low` below `best`; seen in .12 and .02 of the rows. */
export const lowBelowShare = 0.05
