import { failed } from '../../model/errors.ts'
import { faultsOfRules } from './check-rules.ts'
import { findRepeatedKey } from './repeated-keys.ts'
import { type Mapping, mappingSchema } from './schema.ts'
import { tellIssue } from './tell-issue.ts'

/** Reads the text of a mapping file. Throws `bad_mapping`, which tells every fault by the place where it stands. */
export function readMapping(text: string, fileName: string): Mapping {
  const json = text.replace(/^\uFEFF/, '')
  let document: unknown
  try {
    document = JSON.parse(json)
  } catch (cause) {
    throw badMapping(
      fileName,
      [cause instanceof Error ? cause.message : String(cause)],
      'JSON: a comma or quote may be missing or too many',
    )
  }
  const repeated = findRepeatedKey(json)
  if (repeated)
    throw badMapping(fileName, [
      `"${repeated.key}" stands twice in one object, line ${repeated.line}: a field has one source`,
    ])
  return checkMapping(document, fileName)
}

/** The same for what JSON gave. */
export function checkMapping(document: unknown, fileName: string): Mapping {
  if (isTooDeep(document)) throw badMapping(fileName, [`rules stand more than ${MOST_LEVELS} deep in each other`])
  const parsed = mappingSchema.safeParse(document, { reportInput: true })
  if (!parsed.success) throw badMapping(fileName, parsed.error.issues.flatMap(tellIssue))
  const faults = [...faultsOfRules(parsed.data)]
  if (faults.length > 0) throw badMapping(fileName, faults)
  return parsed.data
}

/** Nobody writes more; the check and the SQL would not end well. */
const MOST_LEVELS = 40

function isTooDeep(document: unknown): boolean {
  let level: unknown[] = [document]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MOST_LEVELS) return true
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []))
  }
  return false
}

const MOST_TOLD = 6

function badMapping(fileName: string, faults: readonly string[], expected?: string) {
  const more = faults.length > MOST_TOLD ? [`and ${faults.length - MOST_TOLD} more`] : []
  return failed('bad_mapping', 'The mapping cannot be used.', {
    received: `${fileName}: ${[...faults.slice(0, MOST_TOLD), ...more].join('; ')}`,
    expected: expected ?? 'a mapping as docs/mapping.schema.json has it',
    hint: '`marsad mapping init FILE` drafts one that fits the table.',
  })
}
