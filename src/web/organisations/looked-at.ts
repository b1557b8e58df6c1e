import { monthOf } from './month-scale.ts'
import { address } from '../address/address.svelte.ts'

/** What the address says of the page: `/organisations/KEY?as-of=2016-06&status=proposed&claim=ID`. */

/** Which claims count; `status` is called as the questions call it. */
export const statusAsked = (): 'accepted' | 'proposed' =>
  address.look['status'] === 'proposed' ? 'proposed' : 'accepted'

/** A year, a month or a day; `null`: of any time. */
export function asOfAsked(): string | null {
  const date = address.look['as-of']
  return date !== undefined && monthOf(date) !== undefined ? date : null
}

export const chooseStatus = (status: 'accepted' | 'proposed') =>
  address.lookAt({ status: status === 'accepted' ? undefined : status, offset: undefined })

/** While a hand moves the slider, no step of it goes into the history. */
export const chooseDate = (date: string | null) => address.lookAt({ 'as-of': date ?? undefined }, { replace: true })

/** Opens the value behind which this claim stands, or with `undefined` closes the one that is open. */
export const openValue = (claim: string | undefined) => address.lookAt({ claim }, { replace: true })

/** The address of another organisation, seen in the same way. */
export function addressOf(key: string): string {
  const kept = ['as-of', 'status'].flatMap((name) => (name in address.look ? [[name, address.look[name]!]] : []))
  return address.to({ page: 'organisations', rest: key.split('/'), words: {}, look: Object.fromEntries(kept) })
}

/** The address that asks a question about it, as it is seen. */
export const questionAddress = (question: string, organisation: string, options: Record<string, string> = {}) => {
  const asOf = asOfAsked()
  const look = {
    organisation,
    ...options,
    ...(asOf !== null && { 'as-of': asOf }),
    ...(statusAsked() === 'proposed' && { status: 'proposed' }),
  }
  return address.to({ page: 'ask', rest: [question], words: {}, look })
}
