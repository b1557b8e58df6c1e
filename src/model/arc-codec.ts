/**
 * The packed form of a planar map: every border line is stored once, with the unit on its left and on its right, so
 * neighbours share it and cannot gap. Points are whole steps of `degreesPerStep`, east and north.
 */
export interface Arcs {
  /** Eastward and northward steps of all points, arc after arc. */
  x: Int32Array
  y: Int32Array
  /** Arc i owns the points from `starts[i]` up to `starts[i + 1]`. */
  starts: Uint32Array
  /** Index of the unit on the left and right of arc i, seen in the direction of its points; `noUnit` for none. */
  left: Uint16Array
  right: Uint16Array
}

export const noUnit = 0xffff

/** 0.001°: 111 m north–south, and east–west at the equator. */
export const degreesPerStep = 0.001

/**
 * Arcs as bytes: number of arcs, number of points, then for each arc left + 1, right + 1 (0 for none), its number of
 * points and the zigzag difference of each point to the point before it, all as little-endian base-128 integers.
 */
export function encodeArcs({ x, y, starts, left, right }: Arcs): Uint8Array {
  const bytes: number[] = []
  const write = (value: number) => {
    while (value > 127) {
      bytes.push((value & 127) | 128)
      value >>>= 7
    }
    bytes.push(value)
  }
  const writeSigned = (value: number) => write(((value << 1) ^ (value >> 31)) >>> 0)
  write(left.length)
  write(x.length)
  for (let arc = 0, previousX = 0, previousY = 0; arc < left.length; arc++) {
    write((left[arc]! + 1) & noUnit)
    write((right[arc]! + 1) & noUnit)
    write(starts[arc + 1]! - starts[arc]!)
    for (let point = starts[arc]!; point < starts[arc + 1]!; point++) {
      writeSigned(x[point]! - previousX)
      writeSigned(y[point]! - previousY)
      previousX = x[point]!
      previousY = y[point]!
    }
  }
  return Uint8Array.from(bytes)
}

/** The arcs in the bytes made by `encodeArcs`. Throws a RangeError where the bytes do not end with the last arc. */
export function decodeArcs(bytes: Uint8Array): Arcs {
  let offset = 0
  const read = () => {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[offset++]
      if (byte === undefined) throw new RangeError('The boundary file is cut short')
      value |= (byte & 127) << shift
      if (byte < 128) return value >>> 0
    }
  }
  const readSigned = () => {
    const value = read()
    return (value >>> 1) ^ -(value & 1)
  }
  const arcCount = read()
  const pointCount = read()
  const x = new Int32Array(pointCount)
  const y = new Int32Array(pointCount)
  const starts = new Uint32Array(arcCount + 1)
  const left = new Uint16Array(arcCount)
  const right = new Uint16Array(arcCount)
  for (let arc = 0, point = 0, previousX = 0, previousY = 0; arc < arcCount; arc++) {
    left[arc] = read() - 1
    right[arc] = read() - 1
    const end = point + read()
    for (; point < end; point++) {
      x[point] = previousX += readSigned()
      y[point] = previousY += readSigned()
    }
    starts[arc + 1] = end
  }
  if (offset !== bytes.length) throw new RangeError('The boundary file goes on after its last arc')
  return { x, y, starts, left, right }
}
