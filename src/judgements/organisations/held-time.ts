import { parsePeriod, formatDay } from '../../model/calendar.ts'
import type { ClaimFields } from '../../model/claim.ts'
import { daysOfEdtf } from '../../model/claim-days.ts'
import type { HeldTime, StandingAsOf } from '../../model/organisation-file.ts'

/**
 * When a claim says that something held. From an interval it held on every day, and where an end of it is a date, it began or ended
 * then; from one date or period it held on at least one day of it, and nothing is said of when it began.
 */
export function heldTimeOf({ time }: Pick<ClaimFields, 'time'>): HeldTime {
  const days = time === null ? undefined : daysOfEdtf(time)
  if (!days) return { edtf: time, from: null, to: null, range_kind: 'not_stated', starts: false, ends: false }
  const { from, to, is_interval } = days
  const isOneDay = from !== null && from === to
  return {
    edtf: time,
    from,
    to,
    range_kind: is_interval || isOneDay ? 'precise' : 'at_least_one_day',
    starts: is_interval && from !== null,
    ends: is_interval && to !== null,
  }
}

/** When something was formed: from then on it was there. */
export function formedTimeOf(claim: Pick<ClaimFields, 'time' | 'value'>): HeldTime {
  const value = claim.value === null ? null : String(claim.value)
  const time = claim.time ?? (value !== null && daysOfEdtf(value) ? value : null)
  return { ...heldTimeOf({ time }), range_kind: time === null ? 'not_stated' : 'at_least_one_day' }
}

/**
 * How something that held at a time stands to a year, month or day. `undefined`: the source says that it began later or had ended
 * before.
 */
export function standingAsOf(time: HeldTime, asOf: string | null): StandingAsOf | undefined {
  const asked = asOf === null ? undefined : parsePeriod(asOf)
  if (!asked) return time.range_kind === 'not_stated' ? 'possible' : 'cited'
  if (time.range_kind === 'not_stated') return 'possible'
  const [first, last] = [formatDay(asked.start), formatDay(asked.end)]
  if (time.starts && time.from !== null && last < time.from) return undefined
  if (time.ends && time.to !== null && first > time.to) return undefined
  const touches = (time.from === null || time.from <= last) && (time.to === null || time.to >= first)
  return touches ? 'cited' : 'possible'
}
