import type { TableForm } from '../../../events/connector.ts'
import { readItems } from '../../../events/forms/read-items.ts'
import { openTable } from '../../../events/forms/open-table.ts'
import type { Reading, Table } from '../../../events/forms/table.ts'
import { formatOfText } from '../../../events/forms/text-format.ts'
import { failed, MarsadError, wrongUsage } from '../../../model/errors.ts'
import { headerOf } from '../../delivered-text.ts'
import { chooseDelimiter } from './choose-delimiter.ts'
import { findHeader, type Header } from './find-header.ts'
import { findList } from './find-list.ts'
import { firstRowsOfSheet } from './first-rows.ts'
import { sampleParquet } from './sample-parquet.ts'
import type { FormRemark, SampledTable } from './sampled-table.ts'
import { Sampler } from './sampler.ts'
import { textHead } from './text-head.ts'

/**
 * Finds out how a table lies in its file, as somebody does who opens it and looks: encoding, delimiter, header, list. Then reads a
 * sample of at most 5,000 records, spread evenly over all of it. Throws as `openTable` does.
 */
export async function sampleTable(path: string, sheet?: string): Promise<SampledTable> {
  const { form, remarks } = await findForm(path, sheet)
  const table = await openTable(path, form)
  const reading = readingOf(table)
  const columns = headerOf(reading)
  const sampled =
    table.format === 'parquet' ? await sampleParquet(path, reading.firstRecord) : await sampleItems(table, reading)
  return { fileName: table.name, form, formRemarks: remarks, columns, ...sampled }
}

interface FoundForm {
  form: TableForm
  remarks: FormRemark[]
}

async function findForm(path: string, sheet: string | undefined): Promise<FoundForm> {
  const head = await textHead(path)
  if (!head) return findFormOfWorkbook(path, sheet)
  if (sheet !== undefined) {
    throw wrongUsage('no_such_sheet', 'Only a workbook has sheets.', {
      received: `--sheet ${sheet}`,
      expected: 'an .xlsx file',
      hint: 'Leave --sheet out.',
    })
  }
  const encoding = head.guessed === undefined ? {} : { encoding: head.guessed }
  const remarks: FormRemark[] = head.guessed === undefined ? [] : [{ about: 'encoding', encoding: head.guessed }]
  const text = head.text.toString().replace(/^\uFEFF/, '')
  const format = formatOfText(path, text)
  if (format === 'json') {
    const records = findList(text)
    return { form: { ...encoding, ...(records === undefined ? {} : { records }) }, remarks }
  }
  if (format !== 'delimited') return { form: encoding, remarks }
  const { delimiter, rows } = chooseDelimiter(head.text, head.whole)
  const found = formOfHeader(findHeader(rows), rows[0]?.number)
  return {
    form: { ...encoding, ...(delimiter === ',' ? {} : { delimiter }), ...found.form },
    remarks: [...remarks, ...found.remarks],
  }
}

/** A Parquet file says all of itself. */
async function findFormOfWorkbook(path: string, sheet: string | undefined): Promise<FoundForm> {
  const named = sheet === undefined ? {} : { sheet }
  // Row 0 for no header: whatever is merged in the first rows is no fault yet.
  const { format } = await openTable(path, { ...named, header: 0 }).catch((error: unknown) => {
    throw error instanceof MarsadError && error.code === 'several_sheets' ? severalSheets(error) : error
  })
  if (format !== 'xlsx') return { form: {}, remarks: [] }
  const rows = await firstRowsOfSheet(path, sheet)
  const { form, remarks } = formOfHeader(findHeader(rows), rows[0]?.number)
  return { form: { ...named, ...form }, remarks }
}

/** What must be said of a header: nothing when it is the first row that is not blank. */
function formOfHeader({ rows: [first, second], above }: Header, firstRow: number | undefined): FoundForm {
  if (first === undefined) return { form: { header: 0 }, remarks: [{ about: 'no_header' }] }
  const titles: FormRemark[] = first === firstRow ? [] : [{ about: 'title_rows', rows: above }]
  if (second !== undefined)
    return { form: { header: [first, second] }, remarks: [...titles, { about: 'two_header_rows' }] }
  return { form: first === firstRow ? {} : { header: first }, remarks: titles }
}

/** With the delimiter named there is one reading; without, the comma comes first. */
function readingOf({ readings, name }: Table): Reading {
  const [reading] = readings
  if (reading) return reading
  throw failed('empty_file', 'The file holds no table.', { received: name })
}

async function sampleItems(table: Table, reading: Reading): Promise<{ rows: (readonly string[])[]; records: number }> {
  const sampler = new Sampler()
  let records = 0
  for await (const item of readItems(table, reading)) {
    const fields = item.kind === 'record' ? item.fields : null
    const isTags = records++ === 0 && fields !== null && fields.every((text) => text === '' || text.startsWith('#'))
    if (fields !== null && !isTags) sampler.take(fields)
  }
  return { rows: sampler.rows, records }
}

/** Whoever drafts a mapping has none yet to name the sheet in. */
const severalSheets = (error: MarsadError) =>
  failed(error.code, error.message, {
    received: error.received ?? undefined,
    expected: 'one sheet',
    hint: 'Name one with --sheet NAME.',
    cause: error,
  })
