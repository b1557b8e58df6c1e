/** What the views change in the address when something of them is clicked. */
import type { BarDimension, BarRow } from '../../model/explore.ts'
import { address } from '../address/address.svelte.ts'
import { wordOf } from '../bars/bar-words.ts'
import type { Chip } from '../selection/chips.ts'
import { releases } from '../selection/releases.svelte.ts'
import { newestReleases, toggleDataset } from '../selection/releases.ts'
import { narrowing } from './quality-words.ts'
import type { QualityPart } from './words.ts'

const newest = () => newestReleases(releases.list ?? [])

export const chosenReleases = (): readonly string[] => address.words['release'] ?? []

export const chooseNewest = () => address.choose({ release: newest() })

/** `null` for all time; the changes after the first of one movement are no steps back. */
export function chooseTime(time: { from: string | undefined; to: string | undefined } | null, isFirst: boolean) {
  address.choose(
    { from: time?.from ? [time.from] : undefined, to: time?.to ? [time.to] : undefined },
    { replace: !isFirst },
  )
}

export function toggleBar(dimension: BarDimension, { id }: BarRow) {
  if (id === null) return
  if (dimension === 'dataset') address.choose({ release: toggleDataset(chosenReleases(), id, releases.list ?? []) })
  else address.toggle(wordOf[dimension], id)
}

export function narrow(part: QualityPart, isOn: boolean) {
  address.choose({ [narrowing[part].word]: isOn ? narrowing[part].values : undefined })
}

export function removeChip({ words }: Chip) {
  address.choose(Object.fromEntries(words.map((word) => [word, word === 'release' ? newest() : undefined])))
}

export const clearSelection = () => address.go({ words: { release: newest() } })

/** Sets a part of the look; the address does not say what is so from the start. */
export function look(name: string, value: string, fromTheStart: string) {
  address.lookAt({ [name]: value === fromTheStart ? undefined : value })
}
