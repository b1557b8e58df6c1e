import {
  type HeldPart,
  type HeldValue,
  heldParts,
  type OrganisationAsOf,
  type OrganisationFile,
  type Said,
  singleParts,
  type ValueAsOf,
} from '../../model/organisation-file.ts'
import { standingAsOf } from './held-time.ts'

/**
 * A file as of a year, a month or a day. A source that says when is left out only when it says that the thing began later or had ended
 * before; a value that no source dates stays as possible, since it may have held. The dates of formation stay whatever the date.
 *
 * @param asOf `null`: of any time
 */
export function asOf(file: OrganisationFile, date: string | null): OrganisationAsOf {
  const { key, name, listed, ids, names } = file
  const parts = Object.fromEntries(
    heldParts.map((part) => [
      part,
      valuesAsOf(file[part] as readonly HeldValue<unknown>[], part === 'formed_in' ? null : date),
    ]),
  ) as unknown as { [Part in HeldPart]: ValueAsOf<OrganisationFile[Part][number]['value']>[] }
  const contested = singleParts.filter((part) => isContested(parts[part]))
  return { key, name, listed, ids, names, as_of: date, contested, ...parts }
}

/** A value that is cited for the time stands against others that are cited for it, or against all when none is. */
function isContested(values: readonly ValueAsOf<unknown>[]): boolean {
  const cited = values.filter(({ standing }) => standing === 'cited')
  return (
    (cited.length > 0 ? cited.length : values.length) > 1 ||
    (values.some(({ value }) => value === null) && values.length > 1)
  )
}

function valuesAsOf<Value>(values: readonly HeldValue<Value>[], date: string | null): ValueAsOf<Value>[] {
  const standing = values.flatMap(({ value, said }): ValueAsOf<Value>[] => {
    const kept = said.flatMap((one): { one: Said; standing: 'cited' | 'possible' }[] => {
      const stands = standingAsOf(one.time, date)
      return stands ? [{ one, standing: stands }] : []
    })
    if (kept.length === 0) return []
    const isCited = kept.some((each) => each.standing === 'cited')
    return [{ value, said: kept.map(({ one }) => one), standing: isCited ? 'cited' : 'possible' }]
  })
  return standing.sort((a, b) => Number(a.standing === 'possible') - Number(b.standing === 'possible'))
}
