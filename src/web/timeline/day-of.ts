import { parseDay } from '../../model/calendar.ts'

const known = new Map<string, number>()

/** A day as its number. Bins most often keep their days while their counts change, so each is read once. */
export function dayOf(text: string): number {
  const day = known.get(text) ?? parseDay(text) ?? 0
  known.set(text, day)
  return day
}
