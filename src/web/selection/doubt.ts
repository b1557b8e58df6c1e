import { type Doubt, type DoubtCounts, doubts } from '../../model/explore.ts'

/** The doubt switch as the look of an address holds it; without a choice, what is expected. */
export function readDoubt(text: string | undefined): Doubt {
  return doubts.find((doubt) => doubt === text) ?? 'expected'
}

/** What is counted under the switch. */
export function countOf({ certain, expected, possible }: DoubtCounts, doubt: Doubt): number {
  return doubt === 'certain' ? certain : doubt === 'expected' ? expected : possible
}
