import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { errorOf } from '../../../../test/test-workspace.ts'
import { cut } from '../../records/test-files.ts'
import { openTable } from '../open-table.ts'
import { readTable, TestFolder } from '../test-tables.ts'
import { type ListElement, readList } from './list-reader.ts'
import { readLines } from './line-reader.ts'

const folder = new TestFolder()
afterAll(() => folder.remove())

const read = (content: string | Uint8Array, form?: Parameters<typeof readTable>[1], name = 'x.json') =>
  readTable(folder.file(name, content), form)

/** An object nested so many levels deep. */
const nested = (depth: number) => '{"a":'.repeat(depth) + '1' + '}'.repeat(depth)

describe('a list of objects', () => {
  test('has the keys of all of them as columns', async () => {
    const { columns, rows, table } = await read('[{"a":1,"b":"x"},\n {"c":true,"a":null}]')
    expect(columns).toEqual(['a', 'b', 'c'])
    expect(rows).toEqual([
      ['1', 'x', ''],
      ['', '', 'true'],
    ])
    expect(table).toMatchObject({ format: 'json', encoding: 'utf-8' })
  })

  test('keeps numbers as they are written', async () => {
    const { rows } = await read('[{"a":12345678901234567890,"b":1.10,"c":-0,"d":1E5,"e":0.0000001,"f":[1.50,2]}]')
    expect(rows).toEqual([['12345678901234567890', '1.10', '-0', '1E5', '0.0000001', '1.50; 2']])
  })

  test('lays nested objects flat and joins lists', async () => {
    const { columns, rows } = await read(
      '[{"a":{"b":{"c":1},"d":"x"},"e":["x",null,true],"f":[],"g":[{"h":1.0}],"i":{}}]',
    )
    expect(columns).toEqual(['a.b.c', 'a.d', 'e', 'f', 'g'])
    expect(rows).toEqual([['1', 'x', 'x; ; true', '', '[{"h":1.0}]']])
  })

  test('may stand inside a document', async () => {
    const content = '{"events":[1],"data":{"x":{"events":{}},"n":"events","events":[{"a":1}],"y":[]},"z":2}'
    expect(await read(content, { records: 'data.events' })).toMatchObject({ columns: ['a'], rows: [['1']] })
    for (const records of ['data.none', 'data', 'z', 'data.n', 'x.y']) {
      expect(await errorOf(read(content, { records }))).toMatchObject({ code: 'no_list', exitCode: 2 })
    }
    const error = await errorOf(read(content))
    expect(error).toMatchObject({ code: 'no_list', exitCode: 1 })
    expect(error.hint).toContain('"records"')
  })

  test('inside a document that breaks off before it is not there, but cut short', async () => {
    const error = await errorOf(read('{"n":1,"data":{"x":"', { records: 'data.events' }))
    expect(error).toMatchObject({ code: 'damaged_json' })
  })

  test('refuses what is no object, too deep or too long, and goes on behind it', async () => {
    const long = `{"a":"${'x'.repeat((1 << 20) + 9)}"}`
    const deep = '['.repeat(100_000) + ']'.repeat(100_000)
    const { rows, rejects } = await read(
      `[{"a":1},2,null,["a"],${nested(64)},${nested(65)},${deep},${long},{"a":"\\u0000"},{"a":"\\ud800"},{"a":"z"}]`,
    )
    expect(rows.map(([a]) => a)).toEqual(['1', '', 'z'])
    expect(rejects.map(({ record, code }) => [record, code])).toEqual([
      [2, 'not_an_object'],
      [3, 'not_an_object'],
      [4, 'not_an_object'],
      [6, 'too_deep'],
      [7, 'too_deep'],
      [8, 'record_too_long'],
      [9, 'nul_byte'],
      [10, 'encoding'],
    ])
  })

  test('refuses an element with bytes that are no UTF-8', async () => {
    const { rows, rejects } = await read(Buffer.from('[{"a":"\xff"},{"a":"x"}]', 'latin1'))
    expect([rows, rejects]).toMatchObject([[['x']], [{ record: 1, code: 'encoding' }]])
  })

  test('without a key anywhere holds no record', async () => {
    for (const content of ['[]', '[{}]', '[1]']) {
      expect(await errorOf(read(content))).toMatchObject({ code: 'no_records', exitCode: 1 })
    }
  })

  test('stops while its keys are looked for when it is told to', async () => {
    const path = folder.file('x.json', '[{"a":1}]')
    await expect(openTable(path, {}, AbortSignal.abort())).rejects.toThrow(/abort/i)
  })

  test('has its own keys, whatever they are called', async () => {
    const { columns, rows } = await read('[{"__proto__":1,"constructor":"x","toString":2}]')
    expect([columns, rows]).toEqual([['__proto__', 'constructor', 'toString'], [['1', 'x', '2']]])
  })

  test.each([
    '[{"a":1}',
    '[{"a":1',
    '[{"a":"x',
    '[{"a":1},]',
    '[,{"a":1}]',
    '[{"a":1}}',
    '[{"a":1} {"a":2}]',
    '[{"a":"1},{"a":"2"}]',
    '[{"a":01}]',
    '[{"a":1}]x',
    '[{"a":1]',
    '[{"a":1}][',
    '[{"a":tru}]',
  ])('is refused as a whole when it is no JSON: %s', async (content) =>
    expect(await errorOf(read(content))).toMatchObject({ code: 'damaged_json', exitCode: 1 }),
  )

  test('is taken apart alike however the bytes are cut', async () => {
    const value = fc.jsonValue({ maxDepth: 3 })
    const property = fc.asyncProperty(
      fc.array(value),
      fc.constantFrom(0, 2),
      fc.integer({ min: 1, max: 9 }),
      async (list, indent, size) => {
        async function* chunks() {
          yield* cut(Buffer.from(JSON.stringify({ a: [{ b: 0 }], c: { b: list } }, null, indent)), [size])
        }
        const elements: ListElement[] = []
        for await (const element of readList(chunks(), 'x', ['c', 'b'])) elements.push(element)
        expect(elements.map(({ bytes }) => JSON.parse(bytes.toString()) as unknown)).toEqual(
          JSON.parse(JSON.stringify(list)),
        )
      },
    )
    await fc.assert(property, { numRuns: 200 })
  })
})

describe('JSON lines', () => {
  test('are seen from their second line, or from the name', async () => {
    const { table, rows } = await read('{"a":1}\n\n{"a":2}\r\n')
    expect([table.format, rows]).toEqual(['json-lines', [['1'], ['2']]])
    expect((await read('{"a":1}\n', undefined, 'x.ndjson')).rows).toEqual([['1']])
    expect((await read('\uFEFF{"a":1}', { format: 'json-lines' })).rows).toEqual([['1']])
  })

  test('lose a line that is broken, and no other', async () => {
    const { rows, rejects } = await read(
      Buffer.from(
        `{"a":1}\n{"a":\n[1]\n{"a":"\xff"}\n${nested(70)}\n{"a":"${'['.repeat(70)}"}\n{"a":2}\n{"a":"cut`,
        'latin1',
      ),
      { format: 'json-lines' },
    )
    expect(rows.map(([a]) => a?.slice(0, 2))).toEqual(['1', '[[', '2'])
    expect(rejects.map(({ record, code }) => [record, code])).toEqual([
      [2, 'json_syntax'],
      [3, 'not_an_object'],
      [4, 'encoding'],
      [5, 'too_deep'],
      [8, 'json_syntax'],
    ])
  })

  test('give the offset of each line however the bytes are cut', async () => {
    const lines = fc.array(fc.constantFrom('{"a":1}', '', '  ', '{"b":"é"}', '\r', '[]'), { maxLength: 8 })
    const property = fc.asyncProperty(lines, fc.integer({ min: 1, max: 9 }), async (parts, size) => {
      const bytes = Buffer.from(parts.join('\n'))
      async function* chunks() {
        yield* cut(bytes, [size])
      }
      for await (const line of readLines(chunks())) {
        const end = line.byteOffset + line.bytes.length
        expect(bytes.subarray(line.byteOffset, end)).toEqual(line.bytes)
        expect([undefined, 0x0a, 0x0d]).toContain(bytes[end])
      }
    })
    await fc.assert(property, { numRuns: 200 })
  })
})

describe('GeoJSON', () => {
  const feature = (geometry: unknown, properties: unknown = {}, rest = {}) => ({
    type: 'Feature',
    geometry,
    properties,
    ...rest,
  })
  const collection = (features: unknown[], rest = {}) =>
    JSON.stringify({ type: 'FeatureCollection', ...rest, features })

  test('gives points as coordinates and of other geometries only the type', async () => {
    const polygon = { type: 'Polygon', coordinates: [[[0, 0], [1, 0], [1, 1], [0, 0]]] } // prettier-ignore
    const { table, columns, rows } = await read(
      collection([
        feature({ type: 'Point', coordinates: [43.1, 36.5, 200] }, { a: 'x' }),
        feature(polygon, { a: 'y' }),
        feature(null),
        feature({ type: 'Point', coordinates: [] }),
      ]),
      undefined,
      'x.geojson',
    )
    expect(table.format).toBe('geojson')
    expect(columns).toEqual(['geometry_type', 'longitude', 'latitude', 'a'])
    expect(rows).toEqual([
      ['Point', '43.1', '36.5', 'x'],
      ['Polygon', '', '', 'y'],
      ['', '', '', ''],
      ['Point', '', '', ''],
    ])
  })

  test('keeps a property beside a coordinate of the same name, and the id of a feature', async () => {
    const { columns, rows } = await read(collection([feature(null, { longitude: 7 }, { id: 'f1' })]))
    expect(columns).toEqual(['geometry_type', 'longitude', 'latitude', 'feature_id', 'properties.longitude'])
    expect(rows).toEqual([['', '', '', 'f1', '7']])
  })

  test('refuses what is no feature', async () => {
    const { rejects } = await read(collection([feature(null), { type: 'Point' }, feature(null, 'x')]))
    expect(rejects.map(({ record, code }) => [record, code])).toEqual([[2, 'not_an_object'], [3, 'not_an_object']]) // prettier-ignore
  })

  test('refuses coordinates that are no degrees', async () => {
    const crs = (name: string) => ({ crs: { type: 'name', properties: { name } } })
    const content = collection([feature({ type: 'Point', coordinates: [1, 2] })], crs('urn:ogc:def:crs:EPSG::32638'))
    expect(await errorOf(read(content))).toMatchObject({ code: 'other_coordinates', exitCode: 1 })
    const plain = collection([feature(null)], crs('urn:ogc:def:crs:OGC:1.3:CRS84'))
    expect((await read(plain)).rows).toHaveLength(1)
  })
})
