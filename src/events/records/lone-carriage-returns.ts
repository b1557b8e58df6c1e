import { carriageReturn, lineFeed } from './dialect.ts'

/** Finds, chunk by chunk, whether any CR of a file, inside quotes too, has no LF behind it. */
export class LoneCarriageReturns {
  #found = false
  /** The last byte seen was a CR. */
  #open = false

  push(chunk: Uint8Array) {
    if (this.#found || chunk.length === 0) return
    if (this.#open && chunk[0] !== lineFeed) this.#found = true
    for (let i = chunk.indexOf(carriageReturn); i !== -1 && !this.#found; i = chunk.indexOf(carriageReturn, i + 1)) {
      if (i + 1 < chunk.length && chunk[i + 1] !== lineFeed) this.#found = true
    }
    this.#open = chunk[chunk.length - 1] === carriageReturn
  }

  /** Once the last chunk has been pushed. */
  finish(): boolean {
    return this.#found || this.#open
  }
}
