import type { Figure } from '../../model/figure.ts'

/** The last answers by what was asked, so that going back shows them at once; the oldest goes when there are more than `most`. */
export class KeptAnswers {
  readonly #answers = new Map<string, Figure>()
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  find(key: string): Figure | undefined {
    return this.#answers.get(key)
  }

  keep(key: string, answer: Figure): void {
    this.#answers.delete(key)
    this.#answers.set(key, answer)
    for (const oldest of this.#answers.keys()) {
      if (this.#answers.size <= this.#most) break
      this.#answers.delete(oldest)
    }
  }
}
