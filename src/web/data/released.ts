import type { Formats } from '../../model/formats.ts'
import type { ListedRelease } from '../selection/releases.ts'

/** The part of an address that names a release. */
export const pathOf = ({ dataset, release }: { dataset: string; release: string }) =>
  `${encodeURIComponent(dataset)}/${encodeURIComponent(release)}`

/** Where its events are explored. */
export const wordsOf = ({ dataset, release }: { dataset: string; release: string }) => ({
  release: [`${dataset}/${release}`],
})

/** The day of a moment, in the reader's time zone. */
export function dayOf(moment: string): string {
  const at = new Date(moment)
  if (Number.isNaN(at.getTime())) return moment
  const two = (number: number) => String(number).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

/** By dataset, and of one dataset the newest import first. */
export function sortReleases(releases: readonly ListedRelease[]): ListedRelease[] {
  return releases.toSorted((a, b) => a.dataset.localeCompare(b.dataset) || b.imported_at.localeCompare(a.imported_at))
}

/** `1.2 MB`, in units of a thousand. */
export function writeBytes(bytes: number, { decimal, integer }: Formats, units: readonly string[]): string {
  let step = 0
  let number = bytes
  while (number >= 999.5 && step < units.length - 1) {
    number /= 1000
    step += 1
  }
  return `${step === 0 || number >= 99.95 ? integer(number) : decimal(number, 1)}\u00a0${units[step]!}`
}

/** The last day of a month: `2020-02` → `2020-02-29`. */
export function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return `${month}-${String(new Date(Date.UTC(year, number, 0)).getUTCDate()).padStart(2, '0')}`
}
