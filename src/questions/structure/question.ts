import { treeOf, type UnitNode } from '../../judgements/organisations/tree.ts'
import { asOf } from '../../judgements/organisations/as-of.ts'
import { daysOfEdtf } from '../../model/claim-days.ts'
import type { Message } from '../../model/figure.ts'
import type {
  HeldArea,
  HeldRelation,
  OrganisationAsOf,
  OrganisationRef,
  Said,
  StandingAsOf,
  ValueAsOf,
} from '../../model/organisation-file.ts'
import { findOrganisation } from '../../model/organisations.ts'
import { claimsCommand } from '../claims-command.ts'
import { type ClaimStatusOption, readerOf, statusesRead } from '../claims-reader.ts'
import { countriesNamed } from '../countries-named.ts'
import type { Question } from '../question.ts'
import { about } from './about.ts'
import {
  type StructureNode,
  type StructurePart,
  structureParts,
  type StructureResult,
  type StructureValue,
} from './result.ts'
import { texts } from './texts.ts'

export interface StructureOptions {
  organisation: string
  as_of: string | null
  status: ClaimStatusOption
}

export const structure: Question<StructureOptions, StructureResult> = {
  about,
  texts,
  headline: ({ nodes }) => ({
    units: nodes.filter(({ depth }) => depth > 0).length,
    contested: nodes.reduce((sum, { contested }) => sum + contested.length, 0),
  }),
  async compute(context, { organisation, as_of, status }) {
    const claims = readerOf(context)
    const statuses = statusesRead(status)
    const { key, name } = claims.named(organisation, statuses)
    const files = claims.organisations(statuses)
    const tree = treeOf(files, key, as_of)
    if (!tree) throw new Error(`no tree of ${key}`)
    const parents = tree.organisation.unit_of.flatMap(({ value, standing }): StructureNode[] => {
      const file = value && files.get(value.key)
      return file ? [nodeOf(asOf(file, as_of), -1, null, standing)] : []
    })
    const nodes = [...parents, ...nodesOf(tree, 0, parents[0]?.key ?? null)]
    const result: StructureResult = { organisation: { key, name }, as_of, status, nodes }
    const used = new Set(nodes.flatMap(({ values }) => values.flatMap((value) => value.claims)))
    const read = claims.cited(statuses).filter(({ id }) => used.has(id))
    const proposed = read.filter((claim) => claim.status === 'proposed').length
    return {
      result,
      sentence: sentenceOf(result),
      caveats: caveatsOf(result, proposed),
      claims: { read, rows: claimsCommand(name, statuses) },
    }
  },
}

function nodesOf({ organisation, said, units }: UnitNode, depth: number, above: string | null): StructureNode[] {
  const standing = said.length === 0 || said.some(({ time }) => time.range_kind !== 'not_stated') ? 'cited' : 'possible'
  const own = nodeOf(organisation, depth, above, standing)
  return [own, ...units.flatMap((unit) => nodesOf(unit, depth + 1, own.key))]
}

function nodeOf(file: OrganisationAsOf, depth: number, above: string | null, standing: StandingAsOf): StructureNode {
  const values = structureParts.flatMap((part) =>
    (file[part] as ValueAsOf<unknown>[]).map((held) => valueOf(part, held)),
  )
  const contested = structureParts.filter((part) => (file.contested as readonly string[]).includes(part))
  const arabic =
    file.names.find(({ script }) => script === 'arabic')?.name ?? findOrganisation(file.name)?.arabic ?? null
  return { key: file.key, name: file.name, arabic, depth, above, standing, values, contested }
}

function valueOf(part: StructurePart, { value, said, standing }: ValueAsOf<unknown>): StructureValue {
  const words = wordsOf(part, value)
  const isPresence = part === 'headquartered_in' || part === 'areas'
  return {
    part,
    value: words,
    standing,
    claims: said.map(({ claim }) => claim),
    said_by: [...new Set(said.map(sourceOf))],
    times: [...new Set(said.flatMap(({ time }) => time.edtf ?? []))],
    ...(isPresence && { countries: countriesNamed(placesOf(part, value)), last_day: lastDayOf(said) }),
  }
}

function wordsOf(part: StructurePart, value: unknown): string | null {
  if (value === null) return null
  if (part === 'areas') return `${(value as HeldArea).property}: ${(value as HeldArea).words}`
  if (part === 'relations') {
    const { relation, to } = value as HeldRelation
    return `${relation.replaceAll('_', ' ')} ${to.name}`
  }
  return typeof value === 'object' ? (value as OrganisationRef).name : String(value)
}

const placesOf = (part: StructurePart, value: unknown): string[] =>
  part === 'areas' ? [...(value as HeldArea).places, (value as HeldArea).words] : String(value ?? '').split(/[,،]/)

const sourceOf = ({ attributed_to, document }: Said) =>
  attributed_to ?? document.publisher ?? document.title ?? document.name

/** The latest of the days until which each source says it; `null` when one of them has no date. */
function lastDayOf(said: readonly Said[]): string | null {
  const days = said.map(({ time, document }) => {
    return time.to ?? (document.published === null ? null : (daysOfEdtf(document.published)?.to ?? null))
  })
  return days.includes(null) ? null : ((days as string[]).sort().at(-1) ?? null)
}

function sentenceOf({ organisation, as_of, nodes }: StructureResult): Message {
  const own = nodes.find(({ depth }) => depth === 0)
  const values = (part: StructurePart) =>
    own?.values.filter((value) => value.part === part).map(({ value }) => value) ?? []
  const named = (part: StructurePart) => values(part).filter((value) => value !== null)
  return {
    key: 'structure',
    values: {
      organisation: organisation.name,
      as_of,
      units: nodes.filter(({ depth }) => depth === 1).length,
      parents: named('unit_of'),
      contested: nodes.reduce((sum, { depth, contested }) => sum + (depth < 0 ? 0 : contested.length), 0),
    },
  }
}

function caveatsOf({ nodes, status, as_of }: StructureResult, proposed: number): Message[] {
  const caveats: Message[] = []
  if (status === 'proposed') caveats.push({ key: 'proposed', values: { claims: proposed } })
  for (const { name, depth, contested } of nodes) {
    if (depth < 0) continue
    for (const part of contested) caveats.push({ key: 'contested', values: { organisation: name, part } })
  }
  const undated = new Set(
    nodes.flatMap(({ values }) => values.filter(({ times }) => times.length === 0).flatMap(({ claims }) => claims)),
  ).size
  if (as_of !== null && undated > 0) caveats.push({ key: 'undated', values: { claims: undated } })
  caveats.push({ key: 'cited_days', values: {} })
  return caveats
}
