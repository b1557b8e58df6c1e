import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { forms } from '../../../test/table-forms.ts'
import { MarsadError } from '../../model/errors.ts'
import { readTable, TestFolder } from './test-tables.ts'

const folder = new TestFolder()
afterAll(() => folder.remove())

/** Reads whatever the bytes are; an error that is not for people fails the test. */
async function readOrRefuse(name: string, bytes: Uint8Array, form?: Parameters<typeof readTable>[1]) {
  try {
    return await readTable(folder.file(name, bytes), form)
  } catch (error) {
    if (!(error instanceof MarsadError)) throw error
    return undefined
  }
}

describe('any bytes', () => {
  const starts = [
    '',
    'PK\x03\x04',
    '\x1f\x8b',
    '[{',
    '{"a":',
    '{"type":"FeatureCollection","features":[',
    '\xff\xfe',
    'a,b\n',
  ]
  test('are read or refused under any form', async () => {
    const form = fc.record(
      {
        format: fc.constantFrom('delimited', 'parquet', 'xlsx', 'json', 'json-lines', 'geojson'),
        encoding: fc.constantFrom('utf-8', 'utf-16le', 'windows-1256', 'shift_jis', 'gb18030'),
        delimiter: fc.constantFrom(',', ';', '\t'),
        header: fc.oneof(fc.nat({ max: 3 }), fc.constant([1, 2] as const)),
        records: fc.constantFrom('a', 'a.b'),
      },
      { requiredKeys: [] },
    )
    const bytes = fc.tuple(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 80 }))
    const property = fc.asyncProperty(bytes, form, async ([start, rest], asked) => {
      await readOrRefuse('any', Buffer.concat([Buffer.from(start, 'latin1'), rest]), asked)
    })
    await fc.assert(property, { numRuns: 300 })
  })
})

describe('one byte in a hundred changed', () => {
  test.each(forms)('%s is read or refused', async (_, name, content, form) => {
    const sound = Buffer.from(await content())
    expect((await readOrRefuse(name, sound, form))?.rows).toHaveLength(3)
    const place = fc.nat({ max: sound.length - 1 })
    const change = fc.tuple(place, fc.integer({ min: 1, max: 255 }))
    const changes = fc.array(change, { minLength: 1, maxLength: Math.ceil(sound.length / 100) })
    const property = fc.asyncProperty(changes, fc.option(place), async (damage, cut) => {
      const bytes = Buffer.from(cut === null ? sound : sound.subarray(0, cut + 1))
      for (const [at, mask] of damage) if (at < bytes.length) bytes[at] = (bytes[at] as number) ^ mask
      await readOrRefuse(name, bytes, form)
    })
    await fc.assert(property, { numRuns: 50 })
  })
})
