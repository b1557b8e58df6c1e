import { normaliseName } from '../model/normalise-name.ts'

/** How well a name fits what was typed: the whole of it, its beginning, the beginning of one of its words, or any part. */
export const fits = ['exact', 'prefix', 'word', 'part'] as const
export type Fit = (typeof fits)[number]

export interface Hit<Item> {
  item: Item
  fit: Fit
  /** The name that fits, as it was given. */
  name: string
}

/** How well a name fits, both as `normaliseName` writes them; `undefined` when the text is no part of it. */
export function fitOf(name: string, typed: string, at = name.indexOf(typed)): Fit | undefined {
  if (at < 0) return undefined
  if (at === 0) return name.length === typed.length ? 'exact' : 'prefix'
  return name.includes(` ${typed}`) ? 'word' : 'part'
}

/** After so many names the list lets other work pass while it is made. */
const NAMES_AT_ONCE = 2_000

/**
 * Many items with their names, searched by any part of a name. All names stand in one text, a line each, so that a search is a few
 * passes over it: a hundred thousand names take a few milliseconds.
 */
export class NameList<Item> {
  readonly items: readonly Item[]
  readonly #text: string
  /** Where each line begins, and which item and name it is. */
  readonly #starts: Uint32Array
  readonly #itemOf: Uint32Array
  readonly #names: readonly string[]

  private constructor(items: readonly Item[], lines: readonly string[], itemOf: readonly number[], names: string[]) {
    this.items = items
    this.#text = lines.join('\n')
    this.#itemOf = Uint32Array.from(itemOf)
    this.#names = names
    this.#starts = new Uint32Array(lines.length)
    for (let line = 1; line < lines.length; line++) {
      this.#starts[line] = this.#starts[line - 1]! + lines[line - 1]!.length + 1
    }
  }

  /** `pause` is awaited now and then. Items come back in the order given here, those that fit equally well. */
  static async of<Item>(
    items: readonly Item[],
    namesOf: (item: Item) => readonly string[],
    pause: () => Promise<unknown>,
  ): Promise<NameList<Item>> {
    const lines: string[] = []
    const itemOf: number[] = []
    const names: string[] = []
    for (const [index, item] of items.entries()) {
      if (index % NAMES_AT_ONCE === NAMES_AT_ONCE - 1) await pause()
      for (const name of namesOf(item)) {
        lines.push(normaliseName(name))
        itemOf.push(index)
        names.push(name)
      }
    }
    return new NameList(items, lines, itemOf, names)
  }

  /** At most `most` items with a name of which the text is a part, the best fits first, each once. Nothing typed finds nothing. */
  search(text: string, most: number): Hit<Item>[] {
    const typed = normaliseName(text)
    if (typed === '') return []
    const found: Record<Fit, Hit<Item>[]> = { exact: [], prefix: [], word: [], part: [] }
    let best: { index: number; fit: Fit; line: number } | undefined
    const keep = () => {
      if (!best || found[best.fit].length === most) return
      found[best.fit].push({ item: this.items[best.index]!, fit: best.fit, name: this.#names[best.line]! })
    }
    // The names of one item stand together.
    for (const [line, at] of this.#linesWith(typed)) {
      const end = this.#starts[line + 1] ?? this.#text.length + 1
      const fit = fitOf(this.#text.slice(this.#starts[line], end - 1), typed, at)!
      const index = this.#itemOf[line]!
      if (best?.index !== index) {
        keep()
        best = { index, fit, line }
      } else if (fits.indexOf(fit) < fits.indexOf(best.fit)) best = { index, fit, line }
    }
    keep()
    return fits.flatMap((fit) => found[fit]).slice(0, most)
  }

  /** Each line that holds the text, with where in it the text stands first. */
  *#linesWith(typed: string): Generator<[line: number, at: number]> {
    let line = 0
    for (let at = this.#text.indexOf(typed); at >= 0;) {
      line = this.#lineAt(at, line)
      yield [line, at - this.#starts[line]!]
      const next = this.#starts[line + 1]
      if (next === undefined) return
      at = this.#text.indexOf(typed, next)
    }
  }

  /** The line in which a position lies, not before `from`. */
  #lineAt(position: number, from: number): number {
    let [low, high] = [from, this.#starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#starts[middle]! <= position) low = middle
      else high = middle - 1
    }
    return low
  }
}
