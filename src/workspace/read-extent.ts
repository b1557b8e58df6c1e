import { formatDay, parsePeriod } from '../model/calendar.ts'
import { wrongUsage } from '../model/errors.ts'

/** What a person says that a file covers, `FROM/TO`, as first and last day; `undefined` when nothing was said. */
export function readExtent(value: string | undefined): { from: string; to: string } | undefined {
  if (value === undefined) return undefined
  const [first = '', last = '', ...rest] = value.split('/')
  const from = parsePeriod(first.trim())
  const to = parsePeriod(last.trim())
  if (!from || !to || rest.length || from.start > to.end) {
    throw wrongUsage('bad_value', '--extent does not take this value.', {
      received: value,
      expected: 'two dates with a slash, such as 1989/2024, 2016-01/2019-11 or 2016-01-01/2019-11-30',
    })
  }
  return { from: formatDay(from.start), to: formatDay(to.end) }
}
