import type { z } from 'zod'
import { timePrecisions } from '../../model/codes.ts'
import { editDistance } from '../../model/edit-distance.ts'
import { fieldKinds, mappingSchema } from './schema.ts'

type Issue = z.core.$ZodIssue

/** A fault that the schema found, in words: where it stands, what is wrong, and what would be right. */
export function tellIssue(issue: Issue): string[] {
  const where = issue.path.map(String).join('.') || 'the mapping'
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => `${where} has no "${key}"${didYouMean(key, issue.path)}`)
  }
  if (issue.input === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_union')) {
    return [`${where} is missing`]
  }
  if (issue.code === 'invalid_union') return [tellUnion(issue, where)]
  return [`${where}: ${inWords(issue)}`]
}

/** A union by the alternative that came nearest: that which fits the kind of what stands there, and of these the deepest. */
function tellUnion(issue: Extract<Issue, { code: 'invalid_union' }>, where: string): string {
  const fitting = issue.errors.filter(([first]) => !(first?.code === 'invalid_type' && first.path.length === 0))
  const [nearest] = (fitting.length ? fitting : issue.errors).toSorted((a, b) => depthOf(b) - depthOf(a))
  const inner = (nearest ?? []).flatMap((one) => tellIssue({ ...one, path: [...issue.path, ...one.path] }))
  return inner.join('; ') || `${where}: ${issue.message}`
}

const depthOf = (issues: readonly Issue[]) => Math.max(0, ...issues.map(({ path }) => path.length))

const kinds: Record<string, string> = {
  object: 'an object { … }',
  array: 'a list [ … ]',
  tuple: 'a list [ … ]',
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  null: 'null',
}
const kindOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value)

function inWords(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${kinds[issue.expected] ?? issue.expected}, and there stands ${kinds[kindOf(issue.input)]}`
    case 'invalid_value':
      return `expected ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map((value) => `"${String(value)}"`).join(', ')}`
    case 'too_small':
      return least[issue.origin] ?? issue.message
    case 'too_big':
      return issue.origin === 'array' ? 'expected a shorter list' : issue.message
    default:
      return issue.message
  }
}

/** What the schema asks for where something is too small. Of texts it says so itself. */
const least: Record<string, string> = {
  array: 'expected a list with something in it',
  number: 'expected a number from 0 on',
  int: 'expected a whole number from 0 on',
}

const ruleKeys = ['column', 'constant', 'first_of', 'all_of', 'parts', 'format', 'missing', 'values', 'unlisted']
const otherRuleKeys = [
  'split',
  'range',
  'decimal',
  'thousands',
  'when',
  'comment',
  'is',
  'equals',
  'year',
  'month',
  'day',
]
const tableKeys = ['format', 'encoding', 'delimiter', 'quote', 'header', 'columns', 'sheet', 'member', 'records']
const ofOthers = [
  ...['id', 'url', 'rows_public', 'attribution', 'from', 'to', 'countries', 'population', 'date', 'what', 'en', 'ar'],
]
const actorKeys = ['name', 'role', 'source_id']

/** The keys that may have been meant at a place. */
function keysAt([first, second]: readonly PropertyKey[]): string[] {
  if (first === undefined) return Object.keys(mappingSchema.shape)
  if (first === 'window') return Object.keys(timePrecisions)
  if (first === 'table') return tableKeys
  if (first !== 'fields') return [...ofOthers, 'decimal', 'thousands']
  if (second === undefined) return [...Object.keys(fieldKinds), 'coordinates', 'actors']
  return [...ruleKeys, ...otherRuleKeys, ...(second === 'actors' ? actorKeys : [])]
}

function didYouMean(key: string, path: readonly PropertyKey[]): string {
  const near = keysAt(path)
    .map((known) => ({ known, distance: editDistance(key.slice(0, 40).toLowerCase(), known) }))
    .toSorted((a, b) => a.distance - b.distance)[0]
  return near && near.distance <= 2 ? ` (did you mean "${near.known}"?)` : ''
}
