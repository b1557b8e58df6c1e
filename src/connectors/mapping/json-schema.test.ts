import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { mappingJsonSchema } from './json-schema.ts'
import { fieldKinds } from './schema.ts'

const published = readFileSync(new URL('../../../docs/mapping.schema.json', import.meta.url), 'utf8')

test('the published schema is that of the program; `node scripts/make-mapping-schema.ts` writes it anew', () => {
  expect(published).toBe(mappingJsonSchema())
})

test('it describes every field and names the words of closed lists', () => {
  const { properties } = JSON.parse(published) as {
    properties: {
      fields: {
        required: string[]
        properties: Record<string, { description?: string; allOf?: unknown; $ref?: string }>
      }
    }
  }
  const { fields } = properties
  expect(fields.required).toEqual(['date_start'])
  expect(Object.keys(fieldKinds).filter((field) => !fields.properties[field]?.description)).toEqual([])
  expect(fields.properties['violence_type']?.description).toContain('state_based, non_state, one_sided, other')
})
