import { expect, test } from 'vitest'
import { decodeGazetteer, encodeGazetteer, type GazetteerColumns } from './gazetteer-file.ts'
import { makeNameTable } from './name-table.ts'

const columns: GazetteerColumns = {
  kind: Uint8Array.of(1, 4, 4),
  seat: Uint8Array.of(0, 3, 0),
  latitude: Int32Array.of(100, -200, 300),
  longitude: Int32Array.of(-1, 0, 1),
  population: Uint32Array.of(5, 4_000_000_000, 0),
  areaKm2: Uint32Array.of(1, 0, 0),
  country: Uint16Array.of(1, 1, 0),
  admin1: Uint32Array.of(0, 0, 0),
  geonamesId: Uint32Array.of(0, 7, 8),
  nameStarts: Uint32Array.of(0, 1, 2, 5),
  names: new TextEncoder().encode('ABé…').subarray(0, 5),
  countries: ['IRQ'],
  divisions: { 'IQ.18': 0 },
  exact: makeNameTable(new Map([['a', [0]]])),
  loose: makeNameTable(new Map([['b', [1, 2]]])),
}

test('what is written is read', () => {
  const bytes = encodeGazetteer(columns, 'abc')
  expect(decodeGazetteer(bytes)).toEqual({ columns, fingerprint: 'abc' })
})

test('bytes that do not begin at a multiple of eight are read as well', () => {
  const bytes = encodeGazetteer(columns, 'abc')
  const moved = new Uint8Array(bytes.length + 3)
  moved.set(bytes, 3)
  expect(decodeGazetteer(moved.subarray(3)).columns).toEqual(columns)
})

test.each([
  ['nothing', (bytes: Uint8Array<ArrayBuffer>) => bytes.subarray(0, 0)],
  ['a half', (bytes: Uint8Array<ArrayBuffer>) => bytes.subarray(0, bytes.length >> 1)],
  ['another format', () => new TextEncoder().encode('PK\u0003\u0004 not a gazetteer')],
])('%s is refused', (_, damage) => {
  const damaged = Uint8Array.from(damage(encodeGazetteer(columns, 'abc')))
  expect(() => decodeGazetteer(damaged)).toThrow(expect.objectContaining({ code: 'gazetteer_unreadable' }) as Error)
})
