import { z } from 'zod'
import { fieldKinds, fieldWords, mappingSchema } from './schema.ts'

const kindTexts: Record<(typeof fieldKinds)[keyof typeof fieldKinds], string> = {
  text: 'A text.',
  date: 'A date, or the window of days that a month or a year is.',
  word: 'One word of a closed list.',
  number: 'A number.',
  count: 'A whole number from 0 on.',
  country: 'A country, by its ISO code or its name.',
  yes_no: 'Yes or no.',
  list: 'A list of texts.',
}

/** The text of docs/mapping.schema.json (JSON Schema, draft 2020-12). */
export function mappingJsonSchema(): string {
  const document = z.toJSONSchema(mappingSchema, { io: 'input' }) as unknown as {
    $schema: string
    $defs: Record<string, unknown>
    properties: { fields: { properties: Record<string, Record<string, unknown>> } }
  }
  for (const [field, kind] of Object.entries(fieldKinds)) {
    const words = (fieldWords as Partial<Record<string, readonly string[]>>)[field]
    const described = document.properties.fields.properties[field]
    if (described) described['description'] = `${kindTexts[kind]}${words ? ` ${words.join(', ')}.` : ''}`
  }
  // The name that the library gives to the schema of a rule, which refers to itself.
  const text = JSON.stringify({ title: 'Marsad mapping', ...document }, null, 2).replaceAll('__schema0', 'rule')
  return `${text}\n`
}
