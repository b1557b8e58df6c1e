import type { Considered, Option } from './considered.ts'
import type { CountryVotes } from './country-votes.ts'
import { distanceKm } from './distance.ts'

export interface Choice {
  option: Option
  /** How far it is ahead of the next place elsewhere. */
  margin: number
  /** Whether anything but its importance speaks for it. */
  supported: boolean
}

export interface ChoiceContext {
  votes: CountryVotes
  /** What stands behind a name and a comma, or in it: `Hit, Anbar`. */
  containers: ReadonlyMap<Considered, readonly Option[]>
  /** Numbers of the first-level divisions that the text names. */
  divisions: ReadonlySet<number>
  /** Towns that are already settled; empty in the first round. */
  settled: readonly Option[]
}

const SAME_PLACE_KM = 60

/** The place that a name most likely means; `undefined` for one without options. */
export function chooseOption(considered: Considered, context: ChoiceContext): Choice | undefined {
  const { votes } = context
  const namesake = considered.options.some(
    ({ entry, main }) => main && entry.country !== null && votes.shareOf(entry.country) > 0.3,
  )
  const scored = considered.options.map((option) => ({ option, ...scoreOf(option, considered, context, namesake) }))
  scored.sort((a, b) => b.score - a.score)
  const [best] = scored
  if (best === undefined) return undefined
  const chosen = considered.calledFor ? best : (seatOf(best, scored) ?? best)
  const rival = scored.find(({ option }) => distanceKm(option.entry, chosen.option.entry) > SAME_PLACE_KM)
  const margin = rival === undefined ? 1 + best.score / 6 : best.score - rival.score
  return { option: chosen.option, margin, supported: chosen.supported }
}

/** Where a division and its seat bear one name, the bare name is that of the seat. */
function seatOf<T extends { option: Option; score: number }>(best: T, scored: readonly T[]): T | undefined {
  const { entry, number } = best.option
  if (entry.kind !== 'admin1') return undefined
  return scored.find(
    ({ option }) => option.entry.kind === 'town' && option.entry.seat >= 2 && option.entry.admin1 === number,
  )
}

function scoreOf(
  option: Option,
  considered: Considered,
  { votes, containers, divisions, settled }: ChoiceContext,
  hasVotedNamesake: boolean,
): { score: number; supported: boolean } {
  const { entry, importance, main } = option
  // GeoNames knows Arabic names as other names only.
  let score = importance - (main || considered.around.arabic ? 0 : 1.5)
  let supported = false
  if (entry.country !== null) {
    const share = votes.shareOf(entry.country)
    if (share > 0) score += 0.8 + 2.5 * share
    if (share > 0.15) supported = true
    if (share === 0 && entry.kind === 'country' && hasVotedNamesake) score -= 2
  }
  const { calledFor } = considered
  if (calledFor) {
    const rank = calledFor.indexOf(entry.kind)
    score += rank < 0 ? -1.5 : 2.5 - rank * 0.6
  }
  const container = containers.get(considered)
  if (container?.some((outer) => lies(option, outer))) {
    score += 5
    supported = true
  }
  if (entry.kind !== 'admin1' && entry.admin1 !== null && divisions.has(entry.admin1)) {
    score += 1.2
    supported = true
  }
  const nearest = settled.reduce(
    (least, other) => (other.number === option.number ? least : Math.min(least, distanceKm(entry, other.entry))),
    Infinity,
  )
  if (nearest < 600) score += 1.2 * Math.exp(-nearest / 150)
  if (nearest < 100) supported = true
  return { score, supported }
}

/** Whether a place lies in another: by its division or its country. */
export function lies({ entry, number }: Option, outer: Option): boolean {
  if (outer.number === number) return false
  if (outer.entry.kind === 'country') return entry.country === outer.entry.country && entry.kind !== 'country'
  if (outer.entry.kind === 'admin1') return entry.admin1 === outer.number && entry.kind !== 'admin1'
  if (outer.entry.kind === 'admin2' || outer.entry.kind === 'region') {
    return entry.country === outer.entry.country && distanceKm(entry, outer.entry) < 80
  }
  return false
}
