import type { Formats } from '../../model/formats.ts'
import type { HeldPart, HeldTime, StandingAsOf } from '../../model/organisation-file.ts'
import { edtfText, type TimeWords } from '../claims/edtf-text.ts'

/** How it is said when something held; each is given written dates. */
export interface HeldTimeWords {
  notStated: string
  /** One day that a source names. */
  onDay(date: string): string
  /** A period in which it held at least once. */
  sometimeIn(date: string): string
  /** When something was formed. */
  formedIn(date: string): string
  /** A beginning and an end that the source names. */
  throughout(date: string): string
  beganThen(date: string): string
  endedThen(date: string): string
}

/** When a source says that something held, in words; an end that it leaves open is said to be open. */
export function heldTimeText(time: HeldTime, part: HeldPart, say: HeldTimeWords & TimeWords, write: Formats): string {
  const { edtf, from, to, range_kind, starts, ends } = time
  if (edtf === null || range_kind === 'not_stated') return say.notStated
  if (part === 'formed_in') return say.formedIn(edtfText(edtf, say, write))
  if (starts && ends) return say.throughout(edtfText(edtf, say, write))
  const [first = '', last = ''] = edtf.split('/')
  if (starts) return say.beganThen(edtfText(first, say, write))
  if (ends) return say.endedThen(edtfText(last, say, write))
  const date = edtfText(edtf, say, write)
  return from !== null && from === to ? say.onDay(date) : say.sometimeIn(date)
}

/** The times that sources give to one value, each once, those that say when before those that do not. */
export function heldTimesText(
  times: readonly HeldTime[],
  part: HeldPart,
  say: HeldTimeWords & TimeWords,
  write: Formats,
): string[] {
  const stated = times.filter(({ range_kind }) => range_kind !== 'not_stated')
  const shown = stated.length > 0 ? stated : times
  return [...new Set(shown.map((time) => heldTimeText(time, part, say, write)))]
}

/** Whether it needs to be said how a value stands to the date: that of a formation is the same at every date. */
export const saysStanding = (part: HeldPart, asOf: string | null, standing: StandingAsOf): boolean =>
  asOf !== null && part !== 'formed_in' && standing === 'possible'
