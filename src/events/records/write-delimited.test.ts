import fc from 'fast-check'
import { mkdtemp, open, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { scan, split } from './test-files.ts'
import { DelimitedWriter, formatRecord, writtenDialect } from './write-delimited.ts'

const text = fc.oneof(
  fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', ' ', 'é', 'ع', '😀', '\uFEFF') }),
  fc.string({ unit: 'grapheme' }).map((value) => value.replaceAll('\0', '')),
)

/** From five columns on, a text line in the shape of the table's own records is refused: see `swallowsLines`. */
const table = fc.integer({ min: 1, max: 8 }).chain((width) =>
  fc.array(
    fc.array(width < 5 ? text : text.map((value) => value.replaceAll(',', ', ')), {
      minLength: width,
      maxLength: width,
    }),
  ),
)

describe('formatRecord', () => {
  test('quotes every field and doubles its quotes', () => {
    expect(formatRecord(['a', '', 'say "no"', 'x,y\n'])).toBe('"a","","say ""no""","x,y\n"\n')
  })

  test('any table of texts is sound and read back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const width = rows[0]?.length ?? 1
        const file = rows.map(formatRecord).join('')
        expect(scan(file, width, { dialect: writtenDialect })).toEqual({
          records: rows.length,
          sound: true,
          spacedQuotes: false,
          firstFault: null,
        })
        const items = await split(file, width, { dialect: writtenDialect })
        expect(items.map((item) => (item.kind === 'record' ? item.fields : item.code))).toEqual(rows)
      }),
      { numRuns: 500 },
    )
  })
})

describe('DelimitedWriter', () => {
  test('appends every record in order, over many batches', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'marsad-'))
    try {
      const rows = Array.from({ length: 20_000 }, (_, i) => [`${i}`, 'حلب', 'line\n"two"'])
      const path = join(folder, 'rows.csv')
      await using file = await open(path, 'w')
      const writer = new DelimitedWriter(file)
      for (const row of rows) await writer.write(row)
      await writer.flush()
      expect(await readFile(path, 'utf8')).toBe(rows.map(formatRecord).join(''))
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
