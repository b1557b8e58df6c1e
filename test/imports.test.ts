import { describe, expect, test } from 'vitest'
import { readSource, type SourceFile } from './source-files.ts'

/** Which folders a folder may import from, besides itself. Arrows point one way. */
const arrows: Record<string, readonly string[]> = {
  model: [],
  stats: [],
  text: ['model'],
  boundaries: ['model'],
  events: ['model'],
  judgements: ['model'],
  connectors: ['model', 'events'],
  workspace: ['model', 'text', 'boundaries', 'events', 'judgements', 'connectors'],
  questions: ['model', 'stats', 'boundaries', 'events', 'judgements', 'workspace'],
  gate: ['model', 'events', 'judgements', 'questions'],
  receipts: ['model', 'events', 'workspace', 'questions', 'gate'],
  figures: ['model', 'questions', 'gate'],
  cli: [
    'model',
    'text',
    'boundaries',
    'events',
    'judgements',
    'connectors',
    'workspace',
    'questions',
    'gate',
    'receipts',
    'figures',
    'server',
  ],
  server: [
    'model',
    'text',
    'boundaries',
    'events',
    'judgements',
    'connectors',
    'workspace',
    'questions',
    'gate',
    'receipts',
    'figures',
  ],
  // What it draws with; everything else it asks of the server.
  web: ['model', 'stats', 'questions', 'figures'],
}

const files = readSource()

describe('import arrows', () => {
  test('every folder of the source has its arrows', () => {
    expect([...new Set(files.map(({ folder }) => folder))].sort()).toEqual(Object.keys(arrows).sort())
  })

  test.each(files)('$path imports only from folders below', ({ folder, imports }) => {
    const allowed = [folder, ...(arrows[folder] ?? [])]
    const folders = imports.filter(({ own }) => own).map(({ target }) => target.split('/')[1])
    expect(folders.filter((target) => !allowed.includes(target ?? ''))).toEqual([])
  })

  test('no file imports itself by way of others', () => {
    const byPath = new Map(files.map((file) => [file.path, file]))
    const state = new Map<string, 'open' | 'done'>()
    const cycles: string[] = []
    const visit = (path: string, trail: string[]) => {
      if (state.get(path) === 'open') cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
      if (state.has(path)) return
      state.set(path, 'open')
      const file = byPath.get(path)
      const runtime = file ? importsAtRunTime(file) : []
      for (const target of runtime) visit(target, [...trail, path])
      state.set(path, 'done')
    }
    for (const { path } of files) visit(path, [])
    expect(cycles).toEqual([])
  })
})

/** Own files that are loaded when this one runs: those imported for more than their types. */
function importsAtRunTime({ imports }: SourceFile): string[] {
  return imports.filter(({ own, typesOnly }) => own && !typesOnly).map(({ target }) => target)
}

/** Functions that only read. Whatever else of these modules a folder wants, it must be one that may write. */
const readingFunctions = new Set([
  'createReadStream', 'existsSync', 'globSync', 'readFile', 'readFileSync', 'readdir', 'readdirSync', 'stat', 'statSync', 'statfsSync',
]) // prettier-ignore

/**
 * The PNG renderer takes fonts as files only: they are unpacked into a temporary folder, and nothing else is. In a checkout the gazetteer is
 * built into `dist/`, from packages and tables of the program alone.
 */
const exceptions: Record<string, readonly string[]> = {
  'src/text/gazetteer/load-gazetteer.ts': ['mkdir', 'rename', 'rm', 'writeFile'],
  'src/figures/png.ts': ['mkdtempSync', 'rmSync', 'writeFileSync'],
}

describe('the gate', () => {
  /** Who writes: releases and judgements inside the workspace, and the gate for all that leaves it. */
  const writers = ['events', 'judgements', 'workspace', 'gate']

  test.each(files.filter(({ folder }) => !writers.includes(folder)))(
    '$path writes no file',
    ({ path, imports, text }) => {
      const taken = imports.filter(({ target }) => /^(node:)?fs(\/promises)?$/.test(target))
      expect(
        taken
          .flatMap(({ names }) => names)
          .filter((name) => !readingFunctions.has(name))
          .sort(),
      ).toEqual(exceptions[path] ?? [])
      expect(taken.filter(({ names }) => names.length === 0 && !/await import\('node:fs/.test(text))).toEqual([])
      expect(text).not.toMatch(/\bCOPY\b[\s\S]{0,2000}\bTO\b/)
      expect(imports.map(({ target }) => target)).not.toContain('node:child_process')
    },
  )

  test('only the gate writes the release log and makes what may leave', () => {
    const logging = files.filter(({ imports }) => imports.some(({ names }) => names.includes('appendToReleaseLog')))
    expect(logging.map(({ path }) => path).sort()).toEqual(['src/gate/write-events.ts', 'src/gate/write-released.ts'])
    expect(files.filter(({ folder, text }) => folder !== 'gate' && /as (unknown as )?Released</.test(text))).toEqual([])
  })
})

describe('offline by default', () => {
  const importing = (names: RegExp) => files.filter(({ imports }) => imports.some(({ target }) => names.test(target)))

  test('no file opens a connection but the pages, in one folder, to their server, and the one that asks a named model', () => {
    const network = /^(node:)?(https?|http2|net|tls|dgram|dns)(\/promises)?$|^@hono\/node-server/
    const asking = files.filter(({ text }) => /(?<![#.\w])(fetch|EventSource|XMLHttpRequest|WebSocket)\(/.test(text))
    expect(asking.filter(({ path }) => !path.startsWith('src/web/api/')).map(({ path }) => path)).toEqual([
      'src/workspace/ask-model.ts',
    ])
    expect(importing(network).map(({ path }) => path)).toEqual(['src/server/listen.ts'])
  })

  test('a model is asked by one command, which asks a person first', () => {
    const calling = (name: string) => files.filter(({ imports }) => imports.some(({ names }) => names.includes(name)))
    expect(calling('askModel').map(({ path }) => path)).toEqual(['src/workspace/propose-with-model.ts'])
    expect(calling('proposeWithModel').map(({ path }) => path)).toEqual(['src/cli/propose-claims.ts'])
  })

  test('the server listens to this machine only', () => {
    const text = files.find(({ path }) => path === 'src/server/listen.ts')?.text ?? ''
    expect(text.match(/\.listen\([^)]*\)/g)).toEqual(['.listen(port, HOST)'])
    expect(text).toContain("const HOST = '127.0.0.1'")
  })
})

describe('pages and drawings run in a browser', () => {
  test('nothing that a page is made of needs Node', () => {
    const byPath = new Map(files.map((file) => [file.path, file]))
    const reached = new Set<string>()
    const visit = (path: string) => {
      if (reached.has(path)) return
      reached.add(path)
      const file = byPath.get(path)
      if (file) importsAtRunTime(file).forEach(visit)
    }
    const isTest = (path: string) => path.endsWith('.test.ts')
    files.filter(({ folder, path }) => folder === 'web' && !isTest(path)).forEach(({ path }) => visit(path))
    expect(reached).toContain('src/questions/tempo/plot.ts')
    expect(reached).toContain('src/figures/describe-selection.ts')
    const needing = [...reached].filter((path) =>
      byPath.get(path)?.imports.some(({ target }) => /^(node:|linkedom$|@resvg\/)/.test(target)),
    )
    expect(needing).toEqual([])
  })
})
