import { type MarkKind, markKinds } from '../../model/document-answers.ts'
import { address } from '../address/address.svelte.ts'

/** What is marked in the text, in the order of the legend. */
export const legendKinds = ['claim', ...markKinds] as const
export type LegendKind = (typeof legendKinds)[number]

/** The kinds that the address says are hidden. */
export function hiddenKinds(): ReadonlySet<MarkKind | 'claim'> {
  const named = (address.look['hide'] ?? '').split(',')
  return new Set(legendKinds.filter((kind) => named.includes(kind)))
}

export function toggleKind(kind: LegendKind): void {
  const hidden = hiddenKinds()
  const next = legendKinds.filter((one) => (one === kind ? !hidden.has(one) : hidden.has(one)))
  address.lookAt({ hide: next.length > 0 ? next.join(',') : undefined }, { replace: true })
}

/** Opens a claim, or with `undefined` closes the one that is open. */
export const openClaim = (id: string | undefined) => address.lookAt({ claim: id }, { replace: true })
