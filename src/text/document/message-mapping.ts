import { wrongUsage } from '../../model/errors.ts'

/** Which fields of a record hold what. Fields of nested objects are named with dots (`chat.name`). */
export interface MessageMapping {
  text: string
  date: string
  channel?: string
  language?: string
  id?: string
  type?: string
  /** Whether `05/03/2016` is in March; only needed where dates are written in that way. */
  day_first?: boolean
}

const required = ['text', 'date'] as const
const optional = ['channel', 'language', 'id', 'type'] as const
export const mappedFields = [...required, ...optional] as const

/**
 * Checks a mapping that somebody wrote.
 *
 * @throws MarsadError `bad_mapping`
 */
export function checkMapping(given: unknown): MessageMapping {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw badMapping(given === null || given === undefined ? 'no mapping' : 'something else than an object')
  }
  const mapping = given as Record<string, unknown>
  for (const [key, value] of Object.entries(mapping)) {
    if (key === 'day_first' ? typeof value === 'boolean' : isField(key) && typeof value === 'string' && value !== '')
      continue
    throw badMapping(isField(key) || key === 'day_first' ? `a value of ${key} that it cannot have` : `the key ${key}`)
  }
  const missing = required.filter((key) => !(key in mapping))
  if (missing.length > 0) throw badMapping(`a mapping without ${missing.join(' and ')}`)
  return mapping as unknown as MessageMapping
}

const isField = (key: string) => (mappedFields as readonly string[]).includes(key)

export function badMapping(received: string, expected?: string) {
  return wrongUsage('bad_mapping', 'The mapping does not fit.', {
    received,
    expected:
      expected ??
      '{"text": FIELD, "date": FIELD}, and if there are such "channel", "language", "id" and "type"; "day_first" true or false',
    hint: 'Name the columns as the first line of the file does, or the fields of its records.',
  })
}
