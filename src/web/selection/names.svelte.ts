import type { ExploreAnswer } from '../../model/explore.ts'
import type { KnownNames } from './chips.ts'

/** Names that answers gave for values of words, so that a chip can say whom `ucdp:234` means. */
class Names {
  known = $state.raw<KnownNames>(new Map())

  learn({ bars, actors_taken }: ExploreAnswer): void {
    const seen: [string, string][] = []
    for (const { asked, names } of actors_taken) if (names[0] !== undefined) seen.push([`actor:${asked}`, names[0]])
    for (const { id, name } of bars.actor?.rows ?? [])
      if (id !== null && name !== null) seen.push([`actor:${id}`, name])
    for (const { id, name } of bars.country?.rows ?? [])
      if (id !== null && name !== null) seen.push([`country:${id}`, name])
    const fresh = seen.filter(([value, name]) => this.known.get(value) !== name)
    if (fresh.length > 0) this.known = new Map([...this.known, ...fresh])
  }
}

export const names = new Names()
