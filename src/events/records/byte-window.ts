/** A stretch of a byte stream held in memory of its own: bytes are appended at its end and dropped from its start. */
export class ByteWindow {
  /** Its content is `bytes` from `start` to `end`; both move when bytes are appended. */
  bytes = Buffer.allocUnsafe(256 * 1024)
  start = 0
  end = 0
  /** Offset in the stream of `bytes[0]`. */
  base = 0

  get length() {
    return this.end - this.start
  }

  content() {
    return this.bytes.subarray(this.start, this.end)
  }

  append(chunk: Uint8Array) {
    if (this.end + chunk.length > this.bytes.length) this.#makeRoom(this.length + chunk.length)
    this.bytes.set(chunk, this.end)
    this.end += chunk.length
  }

  /** Moves the content to the front, of a larger buffer if it fills more than half of this one. */
  #makeRoom(needed: number) {
    const old = this.bytes
    if (needed * 2 > old.length) this.bytes = Buffer.allocUnsafe(needed * 2)
    old.copy(this.bytes, 0, this.start, this.end)
    this.base += this.start
    this.end -= this.start
    this.start = 0
  }
}

/** The pieces of a chunk, so that a window never grows by a whole file handed over in one chunk. */
export function* piecesOf(chunk: Uint8Array, pieceBytes = 64 * 1024) {
  for (let from = 0; from < chunk.length; from += pieceBytes) yield chunk.subarray(from, from + pieceBytes)
}
