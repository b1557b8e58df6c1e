import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { boxFeature, boxRing, collection, fourProvinces } from '../../test/made-boundaries.ts'
import { errorOf } from '../../test/test-workspace.ts'
import { readAreas } from './area-shapes.ts'
import { readDrawnPolygon } from './drawn-polygon.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const source = { file: 'map.geojson', code: 'code', name: 'name_ar' }
const read = (text: string, given: Partial<typeof source | { code: null; name: null }> = {}) =>
  readAreas(bytes(text), { ...source, ...given })
const faultOf = (text: string, given = {}) => errorOf(read(text, given))
const polygon = (coordinates: unknown, type = 'Polygon') =>
  collection([{ type: 'Feature', properties: { code: '1', name_ar: '1' }, geometry: { type, coordinates } }])

describe('areas of a file', () => {
  test('have codes, names and sizes, in the order of their codes', async () => {
    const areas = await read(fourProvinces)
    expect(areas.map(({ code, name }) => [code, name])).toEqual([
      ['P1', 'محافظة 1'],
      ['P2', 'محافظة 2'],
      ['P3', 'محافظة 3'],
      ['P4', 'محافظة 4'],
    ])
    expect(areas[0]!.area_km2).toBeCloseTo(10_310, -2)
  })

  test('are the same from a packed file', async () => {
    expect(await readAreas(gzipSync(fourProvinces), source)).toEqual(await read(fourProvinces))
  })

  test('are numbered where no property is named, and bear their code where none names them', async () => {
    const areas = await read(fourProvinces, { code: null, name: null })
    expect(areas.map(({ code, name }) => [code, name])).toEqual([1, 2, 3, 4].map((n) => [String(n), String(n)]))
  })

  test('may have whole numbers for codes', async () => {
    const [area] = await read(collection([boxFeature([0, 0, 1, 1], { code: 7, name_ar: 'x' })]))
    expect(area!.code).toBe('7')
  })

  test('may name the only reference system that there is', async () => {
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } }
    expect(await read(collection([boxFeature([0, 0, 1, 1], { code: '1', name_ar: '1' })], { crs }))).toHaveLength(1)
  })
})

describe('a file that cannot be taken', () => {
  const ring = boxRing(0, 0, 1, 1)
  test.each([
    ['no JSON', '{"type":', 'bad_geojson', /no JSON document/],
    ['nothing', '', 'bad_geojson', /no JSON document/],
    ['another document', '{"a":1}', 'bad_geojson', /not a collection/],
    ['a bare list', '[]', 'bad_geojson', /not a collection/],
    ['null', 'null', 'bad_geojson', /not a collection/],
    ['deep lists', '['.repeat(100_000), 'bad_geojson', /deeper/],
    ['no feature', collection([]), 'bad_boundaries', /no feature/],
    ['a feature that is none', collection([null]), 'bad_boundaries', /Feature 1 .*no geometry/],
    ['a point', polygon([1, 2], 'Point'), 'bad_boundaries', /Feature 1 .*a Point/],
    ['no rings', polygon([]), 'bad_boundaries', /no rings/],
    ['an empty MultiPolygon', polygon([], 'MultiPolygon'), 'bad_boundaries', /not a list of polygons/],
    ['a short ring', polygon([ring.slice(0, 3)]), 'bad_boundaries', /fewer than four/],
    ['an open ring', polygon([[...ring.slice(0, 4), [0.5, 0.5]]]), 'bad_boundaries', /not closed/],
    ['a line', polygon([[[0, 0], [1, 1], [2, 2], [0, 0]]]), 'bad_boundaries', /no area/], // prettier-ignore
    ['texts for numbers', polygon([[['0', '0'], ['1', '0'], ['1', '1'], ['0', '0']]]), 'bad_boundaries', /not two numbers/], // prettier-ignore
    ['a ring around a pole', polygon([[[0, 80], [120, 80], [-120, 80], [0, 80]]]), 'bad_boundaries', /pole/], // prettier-ignore
    ['a swapped pair', polygon([boxRing(44, 133, 45, 134)]), 'bad_boundaries', /off the globe/],
    ['a projection', polygon([boxRing(442_000, 3_680_000, 443_000, 3_690_000)]), 'bad_boundaries', /off the globe/],
  ])('%s: %s', async (_name, text, code, message) => {
    const error = await faultOf(text)
    expect(error).toMatchObject({ code, exitCode: 1 })
    expect(error.message).toMatch(message)
    expect(error.received).toContain('map.geojson')
  })

  test('in metres is told to be converted, and one that names a projection is too', async () => {
    expect((await faultOf(polygon([boxRing(442_000, 3_680_000, 443_000, 3_690_000)]))).hint).toMatch(/EPSG:4326/)
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::32638' } }
    const error = await faultOf(collection([boxFeature([0, 0, 1, 1])], { crs }))
    expect(error).toMatchObject({ code: 'bad_boundaries', received: expect.stringContaining('32638') as string })
  })

  test('without the named property lists those that there are', async () => {
    const error = await faultOf(fourProvinces, { code: 'PCODE' })
    expect(error).toMatchObject({ code: 'unknown_property', exitCode: 2, expected: 'code, name_en, name_ar' })
    expect((await faultOf(fourProvinces, { code: 'constructor' })).code).toBe('unknown_property')
  })

  test('with an empty or repeated code says where', async () => {
    const named = (...codes: unknown[]) =>
      collection(codes.map((code, i) => boxFeature([i, 0, i + 1, 1], { code, name_ar: 'x' })))
    expect((await faultOf(named('a', ' '))).message).toMatch(/Feature 2 has nothing in the property code/)
    expect((await faultOf(named('a', null))).message).toMatch(/Feature 2/)
    expect((await faultOf(named('a', 'b', 'a'))).received).toContain('a (2 times)')
  })

  test('is not UTF-8, or a damaged archive', async () => {
    expect((await errorOf(readAreas(Uint8Array.of(0x7b, 0xe4, 0x7d), source))).message).toMatch(/UTF-8/)
    const packed = gzipSync(fourProvinces)
    const error = await errorOf(readAreas(packed.subarray(0, packed.length - 20), source))
    expect(error.code).toBe('damaged_archive')
  })

  test('unpacks to far more than a map', async () => {
    const bomb = gzipSync(new Uint8Array(129 << 20))
    expect(await errorOf(readAreas(bomb, source))).toMatchObject({ code: 'file_too_large', exitCode: 1 })
  })
})

describe('a drawn polygon', () => {
  const geometry = { type: 'Polygon', coordinates: [boxRing(44, 33, 45, 34)] }
  const feature = { type: 'Feature', properties: null, geometry }

  test('is the same as geometry, as feature, as collection of one, and whichever way it is drawn', () => {
    const forms = [geometry, feature, { type: 'FeatureCollection', features: [feature] }]
    const reversed = { type: 'MultiPolygon', coordinates: [[boxRing(44, 33, 45, 34).reverse()]] }
    for (const form of [...forms, reversed]) {
      expect(readDrawnPolygon(JSON.stringify(form), 'x')).toEqual([[boxRing(44, 33, 45, 34)]])
    }
  })

  test('has six decimals, and read again stays as it is', () => {
    const fine = { type: 'Polygon', coordinates: [boxRing(44.123456789, 33, 45, 34)] }
    const once = readDrawnPolygon(JSON.stringify(fine), 'x')
    expect(once[0]![0]![0]).toEqual([44.123457, 33])
    expect(readDrawnPolygon(JSON.stringify({ type: 'MultiPolygon', coordinates: once }), 'x')).toEqual(once)
  })

  test('of too many positions, or of several features, is told to be added as boundaries', async () => {
    const circle = Array.from({ length: 5001 }, (_, i) => [Math.cos(i / 800), Math.sin(i / 800)])
    const fine = { type: 'Polygon', coordinates: [[...circle, circle[0]]] }
    const error = await errorOf(() => readDrawnPolygon(JSON.stringify(fine), 'x'))
    expect(error).toMatchObject({ code: 'polygon_too_fine', exitCode: 2, received: '5002 positions, in x' })
    const many = await errorOf(() => readDrawnPolygon(fourProvinces, 'x'))
    expect(many).toMatchObject({ code: 'several_polygons', hint: expect.stringContaining('--area') as string })
  })

  test('that is none says why', async () => {
    const error = await errorOf(() => readDrawnPolygon('{"type":"Point","coordinates":[1,2]}', 'x'))
    expect(error).toMatchObject({ code: 'bad_polygon', exitCode: 2 })
    expect((await errorOf(() => readDrawnPolygon('null', 'x'))).message).toMatch(/no geometry/)
  })
})
