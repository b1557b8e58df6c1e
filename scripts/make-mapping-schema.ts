/** Writes docs/mapping.schema.json, the published shape of a mapping, from the schema that the program checks with. */
import { writeFileSync } from 'node:fs'
import { mappingJsonSchema } from '../src/connectors/mapping/json-schema.ts'

writeFileSync(new URL('../docs/mapping.schema.json', import.meta.url), mappingJsonSchema())
