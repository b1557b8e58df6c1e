import type { BarRow, Bars } from '../../model/explore.ts'
import type { Release } from '../../model/release.ts'
import type { Words } from '../address/address.ts'

/** A release as the list of the API has it. */
export type ListedRelease = Release & {
  /** `DATASET/NAME`. */
  name: string
  imported_at: string
}

/** The release of each dataset that was imported last, as the words of a selection; `releases` has the newest last. */
export function newestReleases(releases: readonly ListedRelease[]): string[] {
  return [...new Map(releases.map(({ dataset, name }) => [dataset, name])).values()]
}

/**
 * The words with their releases written out as `DATASET/NAME`, as the views need them; `null` when they already are. Without
 * any release, the newest of each dataset, or of those that `dataset` names.
 */
export function withReleases(words: Words, releases: readonly ListedRelease[]): Words | null {
  const asked = words['release'] ?? []
  if (asked.length > 0 && words['dataset'] === undefined && asked.every((name) => name.includes('/'))) return null
  const datasets = words['dataset'] ?? []
  const newest = newestReleases(releases)
  const named = asked.flatMap((name) =>
    name.includes('/')
      ? [name]
      : datasets.map((dataset) => `${dataset}/${name}`).filter((full) => exists(full, releases)),
  )
  const chosen = named.length > 0 ? named : newest.filter((name) => isOf(name, datasets))
  const rest = Object.entries(words).filter(([name]) => name !== 'dataset' && name !== 'release')
  return { ...Object.fromEntries(rest), release: chosen.length > 0 ? chosen : newest }
}

const exists = (full: string, releases: readonly ListedRelease[]) => releases.some(({ name }) => name === full)
const isOf = (name: string, datasets: readonly string[]) => datasets.length === 0 || datasets.includes(datasetOf(name))

/** `orland/2014-2019` → `orland`. */
export const datasetOf = (name: string) => name.split('/')[0] ?? name

/** Whether datasets of the workspace are left out. */
export function leavesOut(chosen: readonly string[], releases: readonly ListedRelease[]): boolean {
  return releases.some(({ dataset }) => !chosen.some((name) => datasetOf(name) === dataset))
}

/**
 * The releases after a dataset was clicked, as with every other bar: of all, it alone stays; of some, it is taken out or put in by
 * its newest release; when none is left, all come back.
 */
export function toggleDataset(
  chosen: readonly string[],
  dataset: string,
  releases: readonly ListedRelease[],
): string[] {
  const isOf = (name: string) => datasetOf(name) === dataset
  const newest = newestReleases(releases)
  if (!chosen.some(isOf)) return [...chosen, ...newest.filter(isOf)]
  if (!leavesOut(chosen, releases)) return chosen.filter(isOf)
  const rest = chosen.filter((name) => !isOf(name))
  return rest.length > 0 ? rest : newest
}

/** The bars of datasets with those that are left out, so that they can be put in again; these are not counted. */
export function withLeftOut(bars: Bars, chosen: readonly string[], releases: readonly ListedRelease[]): Bars {
  if (!leavesOut(chosen, releases)) return bars
  const counted = bars.rows.map((row) => ({ ...row, chosen: true }))
  const missing = [...new Set(releases.map(({ dataset }) => dataset))]
    .filter((dataset) => !counted.some(({ id }) => id === dataset))
    .map((dataset): BarRow => {
      const { title } = releases.findLast((release) => release.dataset === dataset)!
      return { id: dataset, name: title, country: null, chosen: false, certain: 0, expected: 0, possible: 0 }
    })
  return { ...bars, rows: [...counted, ...missing] }
}
