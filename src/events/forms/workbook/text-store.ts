const CHUNK_TEXTS = 4096

/**
 * A long list of texts, held as few long strings: ten million short texts of their own would fill more than a gigabyte with
 * little but headers.
 */
export class TextStore {
  readonly #chunks: { text: string; ends: Uint32Array }[] = []
  #open: string[] = []
  #characters = 0

  get length(): number {
    return this.#chunks.length * CHUNK_TEXTS + this.#open.length
  }

  /** UTF-16 units of all texts. */
  get characters(): number {
    return this.#characters
  }

  push(text: string) {
    this.#open.push(text)
    this.#characters += text.length
    if (this.#open.length === CHUNK_TEXTS) this.#seal()
  }

  /** The text at `index`, from 0; `undefined` beyond the last. */
  get(index: number): string | undefined {
    const chunk = this.#chunks[Math.floor(index / CHUNK_TEXTS)]
    if (!chunk) return this.#open[index - this.#chunks.length * CHUNK_TEXTS]
    const at = index % CHUNK_TEXTS
    return chunk.text.slice(at === 0 ? 0 : chunk.ends[at - 1], chunk.ends[at])
  }

  #seal() {
    const ends = new Uint32Array(CHUNK_TEXTS)
    let end = 0
    this.#open.forEach((text, index) => (ends[index] = end += text.length))
    this.#chunks.push({ text: this.#open.join(''), ends })
    this.#open = []
  }
}
