import { canonicalJson, sha256 } from '../../model/canonical-json.ts'
import type { Connector, EventTable, Layout } from '../../events/connector.ts'
import { assumedExtent } from '../assumed-extent.ts'
import { columnName, columnOf, headerOf } from '../delivered-text.ts'
import { type CompiledMapping, compileMapping } from './compile-mapping.ts'
import { licenceOf } from './licence.ts'
import { columnsOfRule } from './rule-sql.ts'
import { fieldKinds, type MappedField, type Mapping } from './schema.ts'

/** Which mapping made a release: the beginning of its sha256. */
export const mappingId = (mapping: Mapping) => `mapping-${sha256(canonicalJson(mapping)).slice(0, 12)}`

/** The connector that a mapping describes. `fileName` names what the mapping does not. */
export function connectorOf(mapping: Mapping, fileName: string, shippedAs?: string): Connector {
  const id = shippedAs ?? mapping.dataset ?? datasetOf(fileName)
  const title = mapping.title ?? id
  const compiled = new Map<Layout, CompiledMapping>()
  const compile = (layout: Layout) => {
    const known = compiled.get(layout) ?? compileMapping(mapping, layout, id)
    compiled.set(layout, known)
    return known
  }
  const publisher = mapping.publisher ?? 'not stated'
  const table: EventTable = {
    kind: 'events',
    fields: (layout) => compile(layout).fields,
    doubts: (layout) => compile(layout).doubts,
    preparation: (layout) => compile(layout).preparation,
    namesByRecord: mapping.fields.source_event_id === undefined,
    extent(_release, seen) {
      const population = mapping.extent?.population ?? 'not stated'
      if (!mapping.extent) return assumedExtent(seen, '0001-01-01', population)
      const { from, to, countries = null, gaps = [] } = mapping.extent
      return {
        ...{ from, to, countries, population },
        ...(gaps.length ? { gaps: gaps.map((gap) => ({ from: gap.from, to: gap.to })) } : {}),
        basis: 'user',
      }
    },
  }
  return {
    about: {
      id,
      title,
      publisher,
      licence: licenceOf(mapping, publisher === 'not stated' ? title : publisher),
      citation: mapping.citation ?? `${publisher}: ${title}.`,
      homepage: mapping.homepage ?? '',
      page: shippedAs ? `docs/datasets/${shippedAs}.md` : 'docs/mappings.md',
      version: 1,
      quirks: [],
      caveats: mapping.caveats ?? [],
      breaks: (mapping.breaks ?? []).map(({ date, what }) => ({
        date,
        what: typeof what === 'string' ? { en: what, ar: what } : what,
      })),
    },
    recognise(file) {
      const layout: Layout = { columns: headerOf(file), headed: true }
      const missing = columnsOfMapping(mapping).filter(
        (name) => columnOf(layout, columnName(name).toLowerCase()) === undefined,
      )
      const all = columnsOfMapping(mapping).length
      return missing.length === 0 ? { layout } : { near: 1 - missing.length / all, missing }
    },
    releaseOf: () => undefined,
    rejections: (layout) => compile(layout).rejections,
    table,
    mapping: { id: shippedAs ?? mappingId(mapping), form: mapping.table ?? {}, document: mapping },
  }
}

/** A file's name as the id of a dataset. */
export function datasetOf(fileName: string): string {
  const stem = fileName.replace(/\.(gz|zip)$/i, '').replace(/\.[a-z]+$/i, '')
  const id = stem
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
  return id === '' ? 'table' : id
}

/** Every delivered column that a mapping names, once. */
export function columnsOfMapping({ fields }: Mapping): string[] {
  const { actors = [], coordinates } = fields
  const all = [
    ...(Object.keys(fieldKinds) as MappedField[]).map((field) => fields[field]),
    coordinates,
    ...actors.flatMap(({ name, source_id, role }) => [name, source_id, typeof role === 'string' ? undefined : role]),
  ]
  return [...new Set(all.flatMap((rule) => (rule ? columnsOfRule(rule) : [])))]
}
