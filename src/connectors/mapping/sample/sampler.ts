/** Records looked at of a table, at most. */
export const MOST_SAMPLED = 5000

/**
 * Keeps records spread evenly over a table of unknown length: every one at first, then every second, every fourth and so on, so that
 * never more than 5,000 are kept, and the same ones each time.
 */
export class Sampler {
  rows: (readonly string[])[] = []
  #step = 1
  #seen = 0

  take(row: readonly string[]): void {
    if (this.#seen++ % this.#step !== 0) return
    this.rows.push(row)
    if (this.rows.length <= MOST_SAMPLED) return
    this.rows = this.rows.filter((_, index) => index % 2 === 0)
    this.#step *= 2
  }
}
