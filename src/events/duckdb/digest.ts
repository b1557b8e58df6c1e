import { createHash } from 'node:crypto'
import type { CompiledSelection } from './compile-selection.ts'
import type { DuckDbSession } from './session.ts'

/** sha256 over the sorted ids of the selected events, each followed by a line feed. */
export async function digestEvents(
  session: DuckDbSession,
  { from, where, parameters }: CompiledSelection,
): Promise<string> {
  const hash = createHash('sha256')
  const ids = session.stream(`SELECT event_id FROM ${from} WHERE ${where} ORDER BY event_id`, parameters.values)
  for await (const chunk of ids) hash.update(`${chunk.join('\n')}\n`)
  return hash.digest('hex')
}
