import { actorRoles, wordsOf } from '../../model/codes.ts'
import { isCountryCode } from '../../model/states.ts'
import { faultsOfValue } from './check-value.ts'
import { coordinateFormats } from './coordinates.ts'
import { impossibleFormat } from './date-formats.ts'
import { plainKey } from './plain-key.ts'
import { fieldKinds, fieldWords, type Mapping, type MappedField, type Rule } from './schema.ts'

/** What a rule is for. */
export interface Purpose {
  kind: (typeof fieldKinds)[MappedField] | 'coordinates'
  field?: MappedField | 'role' | undefined
  /** The closed vocabulary of the field. */
  words?: readonly string[] | undefined
}

/** What is wrong with a mapping that the schema cannot see: that each rule fits its field, and the parts each other. */
export function* faultsOfRules(mapping: Mapping): Generator<string> {
  const { fields, window, extent, table } = mapping
  for (const [field, kind] of Object.entries(fieldKinds) as [MappedField, Purpose['kind']][]) {
    const words = (fieldWords as Partial<Record<MappedField, readonly string[]>>)[field]
    if (fields[field]) yield* faultsOfRule(mapping, fields[field], `fields.${field}`, { kind, field, words })
  }
  if (fields.coordinates) {
    yield* faultsOfRule(mapping, fields.coordinates, 'fields.coordinates', { kind: 'coordinates' })
  }
  for (const [index, { name, role, source_id }] of (fields.actors ?? []).entries()) {
    const where = `fields.actors.${index}`
    yield* faultsOfRule(mapping, name, `${where}.name`, { kind: 'list' })
    if (source_id) yield* faultsOfRule(mapping, source_id, `${where}.source_id`, { kind: 'text' })
    const words = wordsOf(actorRoles)
    if (typeof role !== 'string')
      yield* faultsOfRule(mapping, role, `${where}.role`, { kind: 'word', field: 'role', words })
  }
  if ((fields.latitude === undefined) !== (fields.longitude === undefined)) {
    yield `fields.${fields.latitude ? 'longitude' : 'latitude'} is missing: latitude and longitude belong together`
  }
  if (window && Object.keys(window).length > 0 && !fields.time_precision) {
    yield 'window has no meaning without fields.time_precision, which says how well each date is known'
  }
  const unknown = extent?.countries?.find((code) => !isCountryCode(code))
  if (unknown !== undefined) yield `extent.countries: "${unknown}" is no ISO 3166 alpha-3 code, such as IRQ`
  const twice = firstTwice(table?.columns?.map(plainKey) ?? [])
  if (twice !== undefined) yield `table.columns names "${twice}" twice (case and outer space are ignored)`
  yield* faultsOfMarks(mapping.numbers ?? {}, 'numbers')
}

/** Keys of a rule that stand only in rules for some kinds of field. */
const onlyFor: Partial<Record<keyof Rule, readonly Purpose['kind'][]>> = {
  all_of: ['list'],
  split: ['list'],
  parts: ['date'],
  format: ['date', 'coordinates'],
  range: ['count', 'number'],
  decimal: ['count', 'number', 'coordinates'],
  thousands: ['count', 'number'],
}

/** Keys that have no meaning beside a source. */
const neverBeside: Partial<Record<keyof Rule, readonly (keyof Rule)[]>> = {
  first_of: ['missing', 'values', 'unlisted', 'format', 'split', 'range', 'decimal', 'thousands'],
  all_of: ['missing', 'values', 'unlisted', 'format', 'split', 'range', 'decimal', 'thousands'],
  constant: ['missing', 'values', 'unlisted', 'range', 'decimal', 'thousands'],
  parts: ['values', 'unlisted', 'format'],
}

function* faultsOfRule(mapping: Mapping, rule: Rule, where: string, purpose: Purpose): Generator<string> {
  const has = (key: string) => rule[key as keyof Rule] !== undefined
  for (const [key, kinds] of Object.entries(onlyFor)) {
    if (has(key) && !kinds.includes(purpose.kind)) yield `${where}: "${key}" has no meaning for this field`
  }
  for (const [source, keys] of Object.entries(neverBeside)) {
    const idle = has(source) ? keys.filter(has) : []
    const inside = source.endsWith('_of') ? '; write it in each of its rules' : ''
    if (idle.length) yield `${where}: "${idle.join('", "')}" has no meaning beside "${source}"${inside}`
  }
  if (has('unlisted') && !has('values')) yield `${where}: "unlisted" has no meaning without "values"`
  yield* faultsOfFormats(rule, where, purpose)
  yield* faultsOfValues(rule, where, purpose)
  if (rule.constant !== undefined) {
    yield* faultsOfValue(rule.constant, [rule.format ?? []].flat(), where, purpose)
  }
  if (purpose.kind === 'number' || purpose.kind === 'count') {
    yield* faultsOfMarks({ ...mapping.numbers, ...rule }, where)
  }
  for (const key of ['first_of', 'all_of'] as const) {
    for (const [index, inner] of (rule[key] ?? []).entries()) {
      yield* faultsOfRule(mapping, inner, `${where}.${key}.${index}`, purpose)
    }
  }
}

function* faultsOfFormats({ format }: Rule, where: string, { kind }: Purpose): Generator<string> {
  for (const one of format === undefined ? [] : [format].flat()) {
    if (kind === 'date') {
      const fault = impossibleFormat(one)
      if (fault) yield `${where}: ${fault}`
    } else if (kind === 'coordinates' && !Object.hasOwn(coordinateFormats, one)) {
      const known = Object.keys(coordinateFormats).join(', ')
      yield `${where}: "${one}" is no way of writing coordinates; expected one of ${known}`
    }
  }
}

function* faultsOfValues({ values, format }: Rule, where: string, purpose: Purpose): Generator<string> {
  if (!values) return
  const keys = Object.keys(values).map(plainKey)
  if (keys.length === 0) yield `${where}.values lists nothing`
  if (keys.includes('')) {
    yield `${where}.values lists the empty text; what stands for it is a "constant" behind the column in "first_of"`
  }
  const twice = firstTwice(keys)
  if (twice !== undefined) yield `${where}.values lists "${twice}" twice (case and outer space are ignored)`
  for (const value of Object.values(values)) {
    if (value !== null) yield* faultsOfValue(value, [format ?? []].flat(), where, purpose)
  }
}

function* faultsOfMarks({ decimal = '.', thousands }: Pick<Rule, 'decimal' | 'thousands'>, where: string) {
  if (thousands === undefined) return
  if (thousands === decimal) yield `${where}: "${decimal}" cannot be both the decimal and the thousands mark`
  if (/[\p{L}\p{N}+-]/u.test(thousands)) yield `${where}: "${thousands}" cannot stand between thousands`
}

const firstTwice = (keys: readonly string[]) => keys.find((key, index) => keys.indexOf(key) !== index)
