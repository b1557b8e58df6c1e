import { failed } from '../../model/errors.ts'
import type { NameTable } from './name-table.ts'

/** The columns of the gazetteer, one value an entry; `names` are UTF-8, one after the other. */
export interface GazetteerColumns {
  kind: Uint8Array
  seat: Uint8Array
  /** Degrees × 100,000. */
  latitude: Int32Array
  longitude: Int32Array
  population: Uint32Array
  areaKm2: Uint32Array
  /** Places in `countries` plus 1; 0 for none. */
  country: Uint16Array
  /** Number of an entry plus 1; 0 for none. */
  admin1: Uint32Array
  geonamesId: Uint32Array
  nameStarts: Uint32Array
  names: Uint8Array
  countries: readonly string[]
  /** The entries of first-level divisions by the code of GeoNames (`IQ.18`). */
  divisions: Readonly<Record<string, number>>
  exact: NameTable
  loose: NameTable
}

const kinds = { Uint8Array, Uint16Array, Uint32Array, Int32Array }

interface Head {
  format: number
  /** Of the sources it was built from. */
  fingerprint: string
  countries: readonly string[]
  divisions: Readonly<Record<string, number>>
  sections: { name: string; type: keyof typeof kinds; start: number; length: number }[]
}

const FORMAT = 1
const MAGIC = 0x5a47534d

/** The bytes of a gazetteer file: a magic number, the length of a JSON head, the head, the columns at multiples of 8. */
export function encodeGazetteer(columns: GazetteerColumns, fingerprint: string): Uint8Array<ArrayBuffer> {
  const { countries, divisions, exact, loose, ...plain } = columns
  const arrays = Object.entries({ ...plain, ...prefixed('exact', exact), ...prefixed('loose', loose) })
  let start = 0
  const sections: Head['sections'] = arrays.map(([name, array]) => {
    const section = { name, type: array.constructor.name as keyof typeof kinds, start, length: array.length }
    start += Math.ceil(array.byteLength / 8) * 8
    return section
  })
  const head = new TextEncoder().encode(
    JSON.stringify({ format: FORMAT, fingerprint, countries, divisions, sections } satisfies Head),
  )
  const base = bodyStart(head.length)
  const bytes = new Uint8Array(base + start)
  new Uint32Array(bytes.buffer, 0, 2).set([MAGIC, head.length])
  bytes.set(head, 8)
  arrays.forEach(([, array], i) =>
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), base + sections[i]!.start),
  )
  return bytes
}

const bodyStart = (headLength: number): number => Math.ceil((8 + headLength) / 8) * 8

const prefixed = (prefix: string, table: NameTable): Record<string, Uint32Array> =>
  Object.fromEntries(Object.entries(table).map(([name, array]) => [`${prefix}.${name}`, array as Uint32Array]))

/**
 * The columns in the bytes of a file, as views of them, and its fingerprint. Throws `gazetteer_unreadable` where the bytes
 * are no gazetteer of this format.
 */
export function decodeGazetteer(bytes: Uint8Array<ArrayBuffer>): { columns: GazetteerColumns; fingerprint: string } {
  try {
    const buffer = bytes.byteOffset % 8 === 0 ? bytes : Uint8Array.from(bytes)
    const [magic, length] = new Uint32Array(buffer.buffer, buffer.byteOffset, 2)
    if (magic !== MAGIC) throw new Error('other magic number')
    const head = JSON.parse(new TextDecoder().decode(buffer.subarray(8, 8 + length!))) as Head
    if (head.format !== FORMAT) throw new Error(`format ${head.format}`)
    const base = buffer.byteOffset + bodyStart(length!)
    const arrays = Object.fromEntries(
      head.sections.map(({ name, type, start, length: count }) => [
        name,
        new kinds[type](buffer.buffer, base + start, count),
      ]),
    )
    const table = (prefix: string) =>
      Object.fromEntries(
        ['buckets', 'lows', 'starts', 'values'].map((name) => [name, arrays[`${prefix}.${name}`]]),
      ) as unknown as NameTable
    const { countries, divisions } = head
    const plain = Object.fromEntries(Object.entries(arrays).filter(([name]) => !name.includes('.')))
    const columns = { ...plain, countries, divisions, exact: table('exact'), loose: table('loose') }
    return { columns: columns as unknown as GazetteerColumns, fingerprint: head.fingerprint }
  } catch (cause) {
    throw failed('gazetteer_unreadable', 'The gazetteer file cannot be read', {
      hint: 'Install the program again.',
      cause,
    })
  }
}
