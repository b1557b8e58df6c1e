import { type AddressValue, readAddress, type Words, writeAddress } from './address.ts'

/** The address of the window as state. Whoever changes it writes it; whoever reads it is told. */
class Address {
  #value = $state.raw(readAddress(location.pathname, location.search))

  constructor() {
    addEventListener('popstate', () => (this.#value = readAddress(location.pathname, location.search)))
  }

  get page() {
    return this.#value.page
  }
  get rest() {
    return this.#value.rest
  }
  get words() {
    return this.#value.words
  }
  get look() {
    return this.#value.look
  }

  /** Goes there. `replace` leaves no step in the history: for what changes while a hand moves. */
  go(change: Partial<AddressValue>, { replace = false } = {}): void {
    this.#value = { ...this.#value, ...change }
    const written = writeAddress(this.#value)
    if (replace) history.replaceState(null, '', written)
    else history.pushState(null, '', written)
  }

  /** The address of another state, for a link. */
  to(change: Partial<AddressValue>): string {
    return writeAddress({ ...this.#value, ...change })
  }

  /** Sets or (`undefined`) removes words of the selection. */
  choose(change: Record<string, readonly string[] | undefined>, options?: { replace?: boolean }): void {
    this.go({ words: withoutEmpty({ ...this.words, ...change }) }, options)
  }

  /** Puts one value of a word in or takes it out. */
  toggle(name: string, value: string): void {
    const now = this.words[name] ?? []
    this.choose({ [name]: now.includes(value) ? now.filter((other) => other !== value) : [...now, value] })
  }

  /** Sets or (`undefined`) removes parts of the look. */
  lookAt(change: Record<string, string | undefined>, options?: { replace?: boolean }): void {
    const look = Object.entries({ ...this.look, ...change }).filter(([, value]) => value !== undefined)
    this.go({ look: Object.fromEntries(look) as Record<string, string> }, options)
  }
}

function withoutEmpty(words: Record<string, readonly string[] | undefined>): Words {
  return Object.fromEntries(Object.entries(words).filter(([, values]) => values?.length)) as Words
}

export const address = new Address()
