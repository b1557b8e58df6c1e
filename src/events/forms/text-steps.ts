import type { ByteStep, Reading, Table } from './table.ts'
import { toUtf8 } from './to-utf8.ts'

/**
 * What turns the unpacked bytes of a table into the text that is read: UTF-8, without what stands before its records. None when
 * they are read as they lie.
 */
export function textSteps({ encoding }: Pick<Table, 'encoding'>, reading?: Reading): ByteStep[] {
  const steps: ByteStep[] = []
  if (encoding !== 'utf-8') steps.push(toUtf8(encoding))
  if (reading?.dialect && reading.skip > 0) steps.push(dropFirst(reading.skip))
  return steps
}

function dropFirst(count: number): ByteStep {
  return async function* (source) {
    let left = count
    for await (const chunk of source) {
      if (chunk.length > left) yield left === 0 ? chunk : chunk.subarray(left)
      left = Math.max(0, left - chunk.length)
    }
  }
}
