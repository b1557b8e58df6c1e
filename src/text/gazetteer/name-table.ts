import { type KeyHash, hashKey } from './name-key.ts'

/** Numbers by the hash of a name: 2¹⁶ buckets by its mixed upper half, in them the lower halves in order. */
export interface NameTable {
  buckets: Uint32Array
  lows: Uint32Array
  starts: Uint32Array
  values: Uint32Array
}

/** Bits of a hash that tell its bucket. FNV leaves its best bits at the bottom, so they are folded together. */
const bucketOf = (high: number): number => ((high >>> 16) ^ high) & 0xffff

/** A table of the values of each name, in the order given. */
export function makeNameTable(entries: ReadonlyMap<string, readonly number[]>): NameTable {
  const keys = [...entries].map(([key, values]) => {
    const { high, low } = hashKey(key)
    return { bucket: bucketOf(high), low, values }
  })
  keys.sort((a, b) => a.bucket - b.bucket || a.low - b.low)
  const buckets = new Uint32Array(0x10001)
  const starts = new Uint32Array(keys.length + 1)
  const values: number[] = []
  keys.forEach((key, i) => {
    buckets[key.bucket + 1]!++
    for (const value of key.values) values.push(value)
    starts[i + 1] = values.length
  })
  for (let i = 0; i < 0x10000; i++) buckets[i + 1]! += buckets[i]!
  return { buckets, lows: Uint32Array.from(keys, ({ low }) => low), starts, values: Uint32Array.from(values) }
}

/** The values of a name; `undefined` for one that the table does not have. */
export function lookUp({ buckets, lows, starts, values }: NameTable, { high, low }: KeyHash): Uint32Array | undefined {
  const bucket = bucketOf(high)
  for (let i = buckets[bucket]!; i < buckets[bucket + 1]!; i++) {
    if (lows[i] === low) return values.subarray(starts[i], starts[i + 1])
  }
  return undefined
}
