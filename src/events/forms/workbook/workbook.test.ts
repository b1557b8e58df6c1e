import { afterAll, describe, expect, test } from 'vitest'
import { errorOf } from '../../../../test/test-workspace.ts'
import {
  type MadeSheet,
  readTable,
  row,
  sheetOf,
  TestFolder,
  workbookOf,
  workbookParts,
  zipOf,
} from '../test-tables.ts'

const folder = new TestFolder()
afterAll(() => folder.remove())

const names = row(1, ['id', 'date', 'deaths'])

async function readSheetOf(rows: readonly string[], options?: Parameters<typeof sheetOf>[1]) {
  return readTable(folder.file('x.xlsx', await sheetOf(rows, options)))
}

/** The one value of a sheet with one column. */
async function valueOf(cell: string, options?: Parameters<typeof sheetOf>[1]) {
  const { rows, rejects } = await readSheetOf([row(1, ['a']), row(2, [{ xml: cell }]), row(3, ['end'])], options)
  return rows.length === 2 ? rows[0]?.[0] : (rejects[0]?.code ?? 'no record')
}

const dateStyles = (...formats: (number | string)[]) => ({
  styles: `<numFmts>${formats
    .map((format, i) =>
      typeof format === 'string'
        ? `<numFmt numFmtId="${200 + i}" formatCode="${format.replaceAll('"', '&quot;')}"/>`
        : '',
    )
    .join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats
    .map((format, i) => `<xf numFmtId="${typeof format === 'string' ? 200 + i : format}"/>`)
    .join('')}</cellXfs>`,
})

describe('a sheet', () => {
  test('gives its rows as records, blank ones left out', async () => {
    const { columns, rows, table } = await readSheetOf([
      names,
      row(2, ['a', 'b', 1]),
      row(3, ['', '', '']),
      row(5, ['', 'only one']),
    ])
    expect(columns).toEqual(['id', 'date', 'deaths'])
    expect(rows).toEqual([
      ['a', 'b', '1'],
      ['', 'only one', ''],
    ])
    expect(table).toMatchObject({ format: 'xlsx', sheet: 'Sheet1' })
  })

  test('takes shared texts, rich ones joined and readings left out', async () => {
    const strings =
      '<si><t>a</t></si><si><r><t>Al-</t></r><r><rPr/><t xml:space="preserve">Bab </t></r></si><si><t>東京</t><rPh><t>トウキョウ</t></rPh></si><si/>'
    const shared = (index: number) => ({ xml: `<c t="s"><v>${index}</v></c>` })
    const { columns, rows } = await readSheetOf(
      [row(1, [shared(0), 'b']), row(2, [shared(1), shared(2)]), row(3, [shared(3)])],
      { strings },
    )
    expect(columns).toEqual(['a', 'b'])
    expect(rows).toEqual([['Al-Bab ', '東京']])
  })

  test('is read whatever the prefix of its names and without references of its cells', async () => {
    const parts = workbookParts([{ name: 'S', rows: [] }])
    parts['xl/worksheets/sheet1.xml'] =
      '<x:worksheet xmlns:x="y"><x:sheetData><x:row><x:c t="str"><x:v>a</x:v></x:c></x:row><x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    const { columns, rows } = await readTable(folder.file('x.xlsx', await zipOf(parts)))
    expect([columns, rows]).toEqual([['a'], [['7']]])
  })

  test('keeps a column without a name, also behind the last name', async () => {
    const { columns, rows } = await readSheetOf([row(1, ['a', '', 'c']), row(2, [1, 2, 3, 4])])
    expect(columns).toEqual(['a', '', 'c', ''])
    expect(rows).toEqual([['1', '2', '3', '4']])
  })

  test('refuses a record with something far beyond its columns, and says where', async () => {
    const many = Array.from({ length: 60 }, (_, index) => row(index + 2, ['a', 'b', 'c']))
    const { rows, rejects } = await readSheetOf([names, ...many, row(70, ['a', '', '', 'a note'])])
    expect(rows).toHaveLength(60)
    expect(rejects).toMatchObject([
      { record: 61, code: 'wrong_width', message: expect.stringContaining('D70') as string },
    ])
  })
})

describe('a cell', () => {
  const cells: [what: string, cell: string, text: string | undefined][] = [
    ['a number without noise', '<c><v>1.1000000000000001</v></c>', '1.1'],
    ['a whole number', '<c><v>42</v></c>', '42'],
    ['a long number digit for digit', '<c><v>12345678901234567890</v></c>', '12345678901234567890'],
    ['a small number', '<c><v>1E-3</v></c>', '0.001'],
    ['a truth value', '<c t="b"><v>1</v></c>', 'TRUE'],
    ['an untruth', '<c t="b"><v>0</v></c>', 'FALSE'],
    ['an error', '<c t="e"><v>#N/A</v></c>', '#N/A'],
    ['a date written as such', '<c t="d"><v>2014-10-07</v></c>', '2014-10-07'],
    ['a formula by its saved value', '<c><f>1+1</f><v>2</v></c>', '2'],
    ['a formula by its saved text', '<c t="str"><f>A1</f><v>x</v></c>', 'x'],
    ['a formula whose text is empty', '<c t="str"><f>A1</f><v></v></c>', 'no record'],
    ['a formula without a value', '<c><f>1+1</f></c>', 'formula_without_value'],
    ['a formula with an empty value', '<c><f>1+1</f><v/></c>', 'formula_without_value'],
    ['an escaped line end', '<c t="inlineStr"><is><t>a_x000A_b</t></is></c>', 'a\nb'],
    ['an escaped escape', '<c t="inlineStr"><is><t>_x005F_x000A_</t></is></c>', '_x000A_'],
    ['entities and characters of XML', '<c t="str"><v>a &amp; b &#233;<![CDATA[<c>]]></v></c>', 'a & b é<c>'],
    ['a NUL', '<c t="str"><v>a_x0000_b</v></c>', 'nul_byte'],
    ['half a character', '<c t="str"><v>a_xD800_b</v></c>', 'encoding'],
    ['more than a record may hold', `<c t="str"><v>${'x'.repeat((1 << 20) + 1)}</v></c>`, 'record_too_long'],
  ]
  test.each(cells)('%s', async (_, cell, text) => expect(await valueOf(cell)).toBe(text))
})

describe('a number that is a date', () => {
  const dates: [format: number | string, stored: string, text: string][] = [
    [14, '41919', '2014-10-07'],
    [14, '41919.75', '2014-10-07T18:00:00'],
    [22, '41919.263888888891', '2014-10-07T06:20:00'],
    [14, '1', '1900-01-01'],
    [14, '59', '1900-02-28'],
    [14, '60', '1900-02-29'],
    [14, '61', '1900-03-01'],
    [14, '2958465', '9999-12-31'],
    [14, '2958466', '2958466'],
    [14, '-1', '-1'],
    [20, '0.2638888888888889', '06:20:00'],
    [46, '1.5', '36:00:00'],
    ['[h]:mm', '1.5', '36:00:00'],
    ['d-mmm-yy;@', '41919', '2014-10-07'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd', '41919', '2014-10-07'],
    ['yyyy"年"m"月"', '41919', '2014-10-07'],
    ['0.00', '41919', '41919'],
    ['General', '41919', '41919'],
    ['[Red]#,##0', '41919', '41919'],
    ['0 "days"', '41919', '41919'],
    ['0\\d', '41919', '41919'],
    [14, 'x', 'x'],
  ]
  test.each(dates)('in format %s, %s is %s', async (format, stored, text) => {
    expect(await valueOf(`<c s="1"><v>${stored}</v></c>`, dateStyles(format))).toBe(text)
  })

  test('counts from 1904 where the workbook says so', async () => {
    const options = { ...dateStyles(14), is1904: true }
    expect(await valueOf('<c s="1"><v>0</v></c>', options)).toBe('1904-01-01')
    expect(await valueOf('<c s="1"><v>40457</v></c>', options)).toBe('2014-10-07')
  })
})

describe('several sheets', () => {
  const filled = (name: string, state?: string): MadeSheet => ({
    name,
    ...(state ? { state } : {}),
    before: '<dimension ref="A1:C40"/>',
    rows: [names, row(2, [name, 'b', 'c'])],
  })

  test('with one filled need no name', async () => {
    const bytes = await workbookOf([
      { name: 'empty', rows: [] },
      filled('data'),
      { name: 'blank', rows: [row(1, ['', ''])] },
    ])
    expect((await readTable(folder.file('x.xlsx', bytes))).table.sheet).toBe('data')
  })

  test('are listed with their rows, hidden ones too, and one can be named', async () => {
    const path = folder.file('x.xlsx', await workbookOf([filled('one'), filled('two', 'hidden')]))
    const error = await errorOf(readTable(path))
    expect(error).toMatchObject({ code: 'several_sheets', exitCode: 1 })
    expect(error.received).toContain('"one" (40 rows), "two" (40 rows, hidden)')
    expect((await readTable(path, { sheet: 'two' })).rows).toEqual([['two', 'b', 'c']])
    expect(await errorOf(readTable(path, { sheet: 'three' }))).toMatchObject({ code: 'no_such_sheet', exitCode: 2 })
  })

  test('with nothing in any are an empty file', async () => {
    const path = folder.file(
      'x.xlsx',
      await workbookOf([
        { name: 'a', rows: [] },
        { name: 'b', rows: [] },
      ]),
    )
    expect(await errorOf(readTable(path))).toMatchObject({ code: 'empty_file' })
    expect(await errorOf(readTable(path, { sheet: 'b' }))).toMatchObject({ code: 'empty_file' })
  })
})

describe('the header of a sheet', () => {
  const grouped: MadeSheet = {
    name: 'S',
    rows: [row(1, ['Date', 'Place', '']), row(2, ['', 'Lat', 'Lon']), row(3, ['d', 1, 2])],
    after: '<mergeCells count="2"><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/></mergeCells>',
  }

  test('with merged cells is refused with the way out', async () => {
    const path = folder.file('x.xlsx', await workbookOf([grouped]))
    for (const form of [{}, { header: 1 }, { header: 2 }]) {
      const error = await errorOf(readTable(path, form))
      expect(error).toMatchObject({ code: 'merged_header', exitCode: 1 })
      expect(error.hint).toContain('"table": {"header": [1, 2]}')
    }
    const { columns, rows } = await readTable(path, { header: [1, 2] })
    expect(columns).toEqual(['Date', 'Place / Lat', 'Place / Lon'])
    expect(rows).toEqual([['d', '1', '2']])
  })

  test('may stand below a title, or be given', async () => {
    const path = folder.file('x.xlsx', await sheetOf([row(1, ['A title']), row(3, ['a', 'b']), row(4, [1, 2])]))
    expect(await readTable(path, { header: 3 })).toMatchObject({ columns: ['a', 'b'], rows: [['1', '2']] })
    expect(await readTable(path, { header: 0 })).toMatchObject({ columns: ['column_1', 'column_2'] })
    expect((await readTable(path, { columns: ['x', 'y', 'z'] })).rows).toHaveLength(3)
    expect(await errorOf(readTable(path, { columns: ['x'] }))).toMatchObject({ code: 'bad_table_form', exitCode: 2 })
    expect(await errorOf(readTable(path, { header: 2 }))).toMatchObject({ code: 'bad_table_form', exitCode: 2 })
  })

  test('must not be a formula without its value', async () => {
    const path = folder.file('x.xlsx', await sheetOf([row(1, [{ xml: '<c><f>1</f></c>' }, 'b']), row(2, [1, 2])]))
    expect(await errorOf(readTable(path))).toMatchObject({ code: 'unreadable_header' })
  })
})

describe('a workbook that cannot be taken', () => {
  const parts = () => workbookParts([{ name: 'S', rows: [names, row(2, [1, 2, 3])] }])
  const cases: [what: string, change: (made: Record<string, string>) => void][] = [
    ['a sheet that is not there', (made) => delete made['xl/worksheets/sheet1.xml']],
    ['XML that breaks off', (made) => (made['xl/worksheets/sheet1.xml'] = '<worksheet><sheetData><row>')],
    [
      'a document type',
      (made) => (made['xl/workbook.xml'] = `<!DOCTYPE a [<!ENTITY b "c">]>${made['xl/workbook.xml']}`),
    ],
    [
      'a shared text that is not there',
      (made) =>
        (made['xl/worksheets/sheet1.xml'] =
          '<worksheet><sheetData><row><c t="s"><v>9</v></c></row></sheetData></worksheet>'),
    ],
    ['a part that is no XML', (made) => (made['xl/styles.xml'] = 'no XML')],
    [
      'a column that no program has',
      (made) =>
        (made['xl/worksheets/sheet1.xml'] =
          '<worksheet><sheetData><row><c r="ZZZZ1"><v>9</v></c></row></sheetData></worksheet>'),
    ],
  ]
  test.each(cases)('%s', async (_, change) => {
    const made = parts()
    change(made)
    expect((await errorOf(readTable(folder.file('x.xlsx', await zipOf(made))))).code).toMatch(
      /^damaged_(workbook|archive)$/,
    )
  })

  test('an old or protected one is told as such', async () => {
    const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])
    const error = await errorOf(readTable(folder.file('x.xls', ole)))
    expect(error).toMatchObject({ code: 'unreadable_file', exitCode: 1 })
    expect(error.message).toContain('password')
    const ods = await zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' })
    expect(await errorOf(readTable(folder.file('x.ods', ods)))).toMatchObject({ code: 'unreadable_file' })
  })
})
