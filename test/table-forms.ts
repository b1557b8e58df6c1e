/** For tests: one table of UCDP GED in every form in which a table may be delivered. Two records are events, the third a reject. */
import { gzipSync } from 'node:zlib'
import { requiredColumns } from '../src/connectors/ucdp-ged/columns.ts'
import { ucdpGed } from '../src/connectors/ucdp-ged/connector.ts'
import type { Connector, TableForm } from '../src/events/connector.ts'
import { utf16, workbookParts, zipOf } from '../src/events/forms/test-tables.ts'
import { gedFile } from './ged-rows.ts'

export const columns = [...requiredColumns, 'source_headline']
const records = [
  { source_headline: 'Accrochage à Liège' },
  { id: '2', source_headline: 'né "là", à Liège' },
  { id: '3', date_start: 'x' },
]
export const csv = gedFile(records, { columns })
/** The texts of the table, the header among them. */
const cells = csv
  .trimEnd()
  .split('\n')
  .map((line) =>
    [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
      .map(([, cell = '']) => cell.replace(/^"|"$/g, '').replaceAll('""', '"'))
      .slice(0, columns.length),
  )
const [header = [], ...body] = cells
const objects = body.map((texts) => Object.fromEntries(header.map((name, index) => [name, texts[index] ?? ''])))

/** UCDP GED as a mapping would have it: with a table form. */
export const withForm = (form: TableForm): Connector => ({
  ...ucdpGed,
  mapping: { id: 'test', form, document: {} },
})

/** Cells without a reference follow each other, so that empty ones must stand there too. */
const sheetRow = (texts: readonly string[]) =>
  `<row>${texts.map((text) => `<c t="inlineStr"><is><t>${text.replaceAll('&', '&amp;')}</t></is></c>`).join('')}</row>`

const workbook = () => zipOf(workbookParts([{ name: 'S', rows: cells.map(sheetRow) }]))

export const forms: [what: string, name: string, content: () => Uint8Array | Promise<Uint8Array>, form?: TableForm][] = [
  ['ZIP', 'x.zip', () => zipOf({ 'a/x.csv': csv })],
  ['UTF-16', 'x.csv', () => utf16(csv)],
  ['UTF-16 in gzip', 'x.csv.gz', () => gzipSync(utf16(csv, { bigEndian: true }))],
  ['Windows-1252', 'x.csv', () => Buffer.from(csv, 'latin1'), { encoding: 'windows-1252' }],
  ['Windows-1252 in ZIP, a title above', 'x.zip', () => zipOf({ x: Buffer.from(`Tïtle\r\n\r\n${csv}`, 'latin1') }), { encoding: 'windows-1252', header: 3 }],
  ['CSV with a title above', 'x.csv', () => Buffer.from(`Title\n${csv}`), { header: 2 }],
  ['CSV in another quote', 'x.csv', () => Buffer.from(cells.map((texts) => texts.map((text) => `'${text}'`).join('^')).join('\n')), { quote: "'", delimiter: '^' }],
  ['CSV without a header', 'x.csv', () => Buffer.from(csv.slice(csv.indexOf('\n') + 1)), { columns }],
  ['an Excel workbook', 'x.xlsx', workbook],
  ['JSON', 'x.json', () => Buffer.from(JSON.stringify(objects, null, 1))],
  ['JSON within a document, in UTF-16', 'x.json', () => utf16(JSON.stringify({ data: { list: objects } })), { records: 'data.list' }],
  ['JSON lines', 'x.jsonl', () => Buffer.from(objects.map((object) => JSON.stringify(object)).join('\n'))],
  ['GeoJSON', 'x.geojson', () => Buffer.from(JSON.stringify({ type: 'FeatureCollection', features: objects.map(({ longitude, latitude, ...properties }) => ({ type: 'Feature', geometry: { type: 'Point', coordinates: [Number(longitude), Number(latitude)] }, properties })) }))],
] // prettier-ignore
