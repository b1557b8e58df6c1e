import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Connector } from '../../events/connector.ts'
import { connectorOf } from './connector.ts'
import { readMapping } from './read-mapping.ts'

/** A mapping that comes with the program as a connector: a table that has all its columns is recognised. */
export function shippedMapping(url: URL): Connector {
  const path = fileURLToPath(url)
  const id = basename(path, '.mapping.json')
  return connectorOf(readMapping(readFileSync(path, 'utf8'), path), id, id)
}
