import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../../test/source-files.ts'
import { serveTest } from '../../test/test-server.ts'
import { TestWorkspace } from '../../test/test-workspace.ts'
import { createApi } from './app.ts'

interface Document {
  openapi: string
  paths: Record<string, Record<string, { summary?: string; responses: Record<string, unknown> }>>
  components: { schemas: Record<string, unknown> }
}

let held: TestWorkspace
beforeAll(() => void (held = new TestWorkspace()))
afterAll(() => held.remove())

const describeApi = async () => {
  const server = serveTest(held.workspace)
  return { document: (await server.askJson('/api/openapi.json')) as Document, api: createApi(server.context) }
}
const operationsOf = ({ paths }: Document) =>
  Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      address: `${method.toUpperCase()} ${path}`,
      operation,
    })),
  )

describe('the description of the API', () => {
  test('names every route that is mounted, and no other', async () => {
    const { document, api } = await describeApi()
    const mounted = api.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)(\{[^}]*\})?/g, '{$1}')}`)
    const described = operationsOf(document).map(({ address }) => address)
    expect(document.openapi).toBe('3.1.0')
    expect([...new Set(mounted)].sort()).toEqual([...described, 'GET /openapi.json'].sort())
  })

  test('says of each what it is for and how it fails, and every schema that it names is there', async () => {
    const { document } = await describeApi()
    for (const { address, operation } of operationsOf(document)) {
      expect([address, operation.summary]).toEqual([address, expect.stringMatching(/^[A-Z].{10,}[^.]$/)])
      const problem = operation.responses['default'] ?? operation.responses['400'] ?? operation.responses['404']
      expect([address, problem]).toEqual([address, expect.anything()])
    }
    const named = [...JSON.stringify(document).matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name]) => name!)
    expect(named.filter((name) => !(name in document.components.schemas))).toEqual([])
  })

  test('and docs/api.md name the same addresses', async () => {
    const page = readFileSync(join(root, 'docs/api.md'), 'utf8')
    const { document } = await describeApi()
    const missing = operationsOf(document).filter(({ address }) => !page.includes(`\`${address.replace(' ', ' /api')}`))
    expect(missing.map(({ address }) => address)).toEqual([])
    const told = [...page.matchAll(/`((?:GET|POST|DELETE) \/api[^\s`?]*)/g)].map(([, address]) => address!)
    const known = operationsOf(document).map(({ address }) => address.replace(' ', ' /api'))
    expect(told.filter((address) => !known.includes(address) && address !== 'GET /api/openapi.json')).toEqual([])
  })
})
