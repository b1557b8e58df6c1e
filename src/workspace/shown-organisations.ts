import { asOf } from '../judgements/organisations/as-of.ts'
import { treeOf, type UnitNode } from '../judgements/organisations/tree.ts'
import type {
  DatedSpan,
  ListedOrganisation,
  OrganisationAnswer,
  OrganisationList,
  TreeParent,
  TreeUnit,
} from '../model/organisation-answers.ts'
import { type HeldValue, heldParts, type OrganisationFile, type Said } from '../model/organisation-file.ts'
import type { ClaimStatus } from '../model/verdicts.ts'
import { claimsReaderOf } from './read-claims.ts'
import type { Workspace } from './workspace.ts'

/** A page of the organisations that claims of these statuses name. */
export function listOrganisations(
  workspace: Workspace,
  statuses: readonly ClaimStatus[],
  { limit, offset }: { limit: number; offset: number },
): OrganisationList {
  const files = [...claimsReaderOf(workspace).organisations(statuses).values()]
  return { total: files.length, organisations: files.slice(offset, offset + limit).map(listed) }
}

function listed({ key, name, listed, names, unit_of, units, strengths }: OrganisationFile): ListedOrganisation {
  return {
    key,
    name,
    listed,
    claims: new Set(names.flatMap(({ claims }) => claims)).size,
    unit_of: unit_of.map(({ value }) => value?.name ?? null),
    units: units.length,
    strengths: strengths.length,
  }
}

/**
 * One organisation as of a date. Throws `no_organisation` (exit 3).
 *
 * @param name any name that claims or our list know it by, or its key
 * @param date a year, a month or a day; `null`: of any time
 */
export function showOrganisation(
  workspace: Workspace,
  name: string,
  date: string | null,
  statuses: readonly ClaimStatus[],
): OrganisationAnswer {
  const reader = claimsReaderOf(workspace)
  const files = reader.organisations(statuses)
  const file = reader.named(name, statuses)
  const organisation = asOf(file, date)
  const tree = treeOf(files, file.key, date)
  if (!tree) throw new Error(`no organisation ${file.key}`)
  const behind = new Set(saidOf(organisation).map(({ claim }) => claim))
  const quotes = reader.cited(statuses).filter(({ id }) => behind.has(id))
  return {
    organisation,
    above: levelsAbove(files, file, date),
    tree: unitOf(tree),
    quotes: Object.fromEntries(quotes.map(({ id, quote }) => [id, quote])),
    dated: spansOf(saidOf(file)),
  }
}

const saidOf = (file: Pick<OrganisationFile, (typeof heldParts)[number]>): Said[] =>
  heldParts.flatMap((part) => (file[part] as HeldValue<unknown>[]).flatMap(({ said }) => said))

function unitOf({ organisation, units, repeated }: UnitNode): TreeUnit {
  const { key, name, led_by, contested } = organisation
  return {
    key,
    name,
    led_by: led_by.map(({ value }) => value),
    contested: contested.length > 0,
    units: units.map(unitOf),
    repeated,
  }
}

/** What stands above it, level by level; one that is said to be above itself is not followed again. */
function levelsAbove(
  files: ReadonlyMap<string, OrganisationFile>,
  file: OrganisationFile,
  date: string | null,
): TreeParent[][] {
  const seen = new Set([file.key])
  const levels: TreeParent[][] = []
  for (let level = [file]; level.length > 0;) {
    const parents = level.flatMap((one) => asOf(one, date).unit_of)
    const above = parents
      .map(({ value, standing }): TreeParent => ({ key: value?.key ?? null, name: value?.name ?? null, standing }))
      .filter(({ key }, index, all) => !seen.has(key ?? '') && all.findIndex((other) => other.key === key) === index)
    for (const { key } of above) if (key !== null) seen.add(key)
    if (above.length > 0) levels.unshift(above)
    level = above.flatMap(({ key }) => files.get(key ?? '') ?? [])
  }
  return levels
}

function spansOf(said: readonly Said[]): DatedSpan[] {
  const spans = new Map<string, DatedSpan>()
  for (const { time } of said) {
    const { from, to } = time
    if (from !== null || to !== null) spans.set(`${from ?? ''}/${to ?? ''}`, { from, to })
  }
  return [...spans].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, span]) => span)
}
