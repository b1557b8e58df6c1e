import { describe, expect, test } from 'vitest'
import { readSource, type SourceFile } from './source-files.ts'

/** Which folders a folder may import from, besides itself. Arrows point one way. */
const arrows: Record<string, readonly string[]> = {
  model: [],
  stats: [],
  boundaries: ['model'],
  events: ['model'],
  judgements: ['model'],
  connectors: ['model', 'events'],
  workspace: ['model', 'boundaries', 'events', 'judgements', 'connectors'],
  questions: ['model', 'stats', 'boundaries', 'events', 'judgements', 'workspace'],
  gate: ['model', 'events', 'judgements', 'questions'],
  receipts: ['model', 'events', 'workspace', 'questions', 'gate'],
  figures: ['model', 'questions', 'gate'],
  cli: [
    'model',
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

/** The PNG renderer takes fonts as files only: they are unpacked into a temporary folder, and nothing else is. */
const exceptions: Record<string, readonly string[]> = {
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
  test('no file of the program opens a connection', () => {
    const network = /^(node:)?(https?|net|tls|dgram|dns)(\/promises)?$/
    const reaching = files.filter(
      ({ imports, text }) => imports.some(({ target }) => network.test(target)) || /\bfetch\(/.test(text),
    )
    expect(reaching.map(({ path }) => path)).toEqual([])
  })
})

describe('drawings run in a browser too', () => {
  test('nothing that shows a result needs Node', () => {
    const byPath = new Map(files.map((file) => [file.path, file]))
    const reached = new Set<string>()
    const visit = (path: string) => {
      if (reached.has(path)) return
      reached.add(path)
      const file = byPath.get(path)
      if (file) importsAtRunTime(file).forEach(visit)
    }
    files.filter(({ path }) => path === 'src/questions/shown-questions.ts').forEach(({ path }) => visit(path))
    expect(reached).toContain('src/questions/tempo/plot.ts')
    const needing = [...reached].filter((path) =>
      byPath.get(path)?.imports.some(({ target }) => target.startsWith('node:')),
    )
    expect(needing).toEqual([])
  })
})
