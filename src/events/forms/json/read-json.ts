import { isUtf8 } from 'node:buffer'
import { failed } from '../../../model/errors.ts'
import type { TableFormat } from '../../connector.ts'
import { rejectCodes } from '../../records/reject-codes.ts'
import { type TableItem, readableText } from '../table.ts'
import { findTextFault } from '../text-fault.ts'
import { flattenFeature } from './feature.ts'
import { flatten } from './flatten.ts'
import { damagedJson } from './json-errors.ts'
import { readLines } from './line-reader.ts'
import { type ListElement, readList } from './list-reader.ts'
import { isObject, parseVerbatim, type Verbatim } from './verbatim.ts'

/** Where the records of a JSON text stand. */
export interface JsonSource {
  name: string
  format: Extract<TableFormat, 'json' | 'json-lines' | 'geojson'>
  /** The keys that lead to the list. */
  records: readonly string[]
}

/** More columns are not the table that somebody meant to make: keys are then names of things. */
const MOST_COLUMNS = 4096

interface JsonRecord {
  byteOffset: number
  row: Map<string, string>
}

type JsonReject = Extract<TableItem, { kind: 'reject' }>

/**
 * The columns of a JSON text: every key that any record has, in the order of their first appearance. Reads all of it. `chunks`:
 * UTF-8. Throws for a document that is no well-formed JSON, or has no such list.
 */
export async function jsonColumns(chunks: AsyncIterable<Buffer>, source: JsonSource): Promise<string[]> {
  const columns = new Set<string>()
  // Only keys are looked for, so that numbers need not keep their writing, which takes most of the time.
  for await (const item of readRecords(chunks, source, (text) => JSON.parse(text) as Verbatim)) {
    if ('row' in item) for (const name of item.row.keys()) columns.add(name)
    if (columns.size > MOST_COLUMNS) {
      throw failed('too_many_columns', `The records have more than ${MOST_COLUMNS} different keys.`, {
        received: `${source.name}: ${[...columns].slice(-3).join(', ')} …`,
        expected: 'records that share their keys',
      })
    }
  }
  if (columns.size > 0) return [...columns]
  throw failed('no_records', 'The file holds no record.', {
    received: `${source.name}: a list without an object that has a key`,
    expected: 'at least one record',
    hint: 'Download it again.',
  })
}

/** The records of a JSON text as rows of these columns, in their order. `chunks`: UTF-8. */
export async function* readJson(
  chunks: AsyncIterable<Buffer>,
  source: JsonSource,
  columns: readonly string[],
): AsyncGenerator<TableItem> {
  const places = new Map(columns.map((name, index) => [name, index]))
  let number = 0
  for await (const item of readRecords(chunks, source, parseVerbatim)) {
    number++
    if ('row' in item) {
      const fields = columns.map(() => '')
      for (const [name, text] of item.row) {
        const place = places.get(name)
        if (place === undefined) throw changedFile(source.name)
        fields[place] = text
      }
      const code = findTextFault(fields)
      if (code === null) yield { kind: 'record', number, fields }
      else yield { ...rejectOf(item.byteOffset, code, fields.join(' ')), number }
    } else yield { ...item, number }
  }
}

async function* readRecords(
  chunks: AsyncIterable<Buffer>,
  source: JsonSource,
  parse: (text: string) => Verbatim,
): AsyncGenerator<JsonRecord | JsonReject> {
  const elements = source.format === 'json-lines' ? readLines(chunks) : readList(chunks, source.name, source.records)
  for await (const element of elements) yield recordOf(element, source, parse)
}

function recordOf(
  { byteOffset, bytes, fault }: ListElement,
  { name, format }: JsonSource,
  parse: (text: string) => Verbatim,
): JsonRecord | JsonReject {
  const text = bytes.toString()
  if (fault !== null) return rejectOf(byteOffset, fault, text)
  let value: Verbatim
  try {
    value = parse(text)
  } catch (cause) {
    // In a list the fault may have moved the beginnings of all that follows; a line stands for itself.
    if (format !== 'json-lines') throw damagedJson(name, byteOffset, 'an element of the list cannot be read', cause)
    return rejectOf(byteOffset, isUtf8(bytes) ? 'json_syntax' : 'encoding', text)
  }
  if (!isUtf8(bytes)) return rejectOf(byteOffset, 'encoding', text)
  const row = isObject(value) ? (format === 'geojson' ? flattenFeature(value) : flatten(value)) : undefined
  if (row) return { byteOffset, row }
  const message = format === 'geojson' ? 'the element is not a GeoJSON feature' : rejectCodes.not_an_object
  return { ...rejectOf(byteOffset, 'not_an_object', text), message }
}

const rejectOf = (byteOffset: number, code: keyof typeof rejectCodes, text: string): JsonReject => ({
  kind: 'reject',
  number: 0,
  byteOffset,
  code,
  message: rejectCodes[code],
  text: readableText(text),
})

function changedFile(name: string) {
  return failed('changed_file', 'The file changed while it was read.', {
    received: name,
    hint: 'Import it when nobody writes to it.',
  })
}
