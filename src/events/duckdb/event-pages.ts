import type { MarsadEvent } from '../../model/event.ts'
import type { CompiledSelection } from './compile-selection.ts'
import { queryRows } from './event-rows.ts'
import type { DuckDbSession } from './session.ts'

/**
 * Selected events in the order of date and id, in pages. Releases lie sorted by date: a page is asked for by its days, so that only
 * the row groups that hold them are read, and a sort never holds more than a page or a day. `compile` gives a statement of its own
 * each time.
 */
export async function* pageEvents(
  session: DuckDbSession,
  compile: () => Promise<CompiledSelection>,
  { limit, pageRows }: { limit: number; pageRows: number },
): AsyncGenerator<MarsadEvent[]> {
  const { from, where, parameters } = await compile()
  const days = await session.rows<Day>(
    `SELECT CAST(date_start AS VARCHAR) AS day, count(*) AS events FROM ${from} WHERE ${where} GROUP BY 1 ORDER BY 1`,
    parameters.values,
  )
  let left = limit
  for (const { first, last, events } of groupDays(days, pageRows)) {
    for (let offset = 0; offset < events && left > 0; offset += pageRows) {
      const compiled = await compile()
      const [since, until] = [compiled.parameters.add(first), compiled.parameters.add(last)]
      const where = `${compiled.where} AND date_start BETWEEN CAST(${since} AS DATE) AND CAST(${until} AS DATE)`
      const page = await queryRows(session, { ...compiled, where }, { limit: Math.min(pageRows, left), offset })
      left -= page.length
      yield page
    }
  }
}

interface Day {
  day: string
  events: number
}

/** Days in a row with no more than `most` events together; a day with more stands alone. */
function groupDays(days: readonly Day[], most: number): { first: string; last: string; events: number }[] {
  const groups: { first: string; last: string; events: number }[] = []
  for (const { day, events } of days) {
    const group = groups.at(-1)
    if (group && group.events + events <= most) {
      group.last = day
      group.events += events
    } else groups.push({ first: day, last: day, events })
  }
  return groups
}
