import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

export interface SourceFile {
  /** From the root, with slashes: `src/model/event.ts`. */
  path: string
  /** The folder under `src`: `model`. */
  folder: string
  text: string
  imports: Import[]
}

export interface Import {
  /** As written, or for our own files from the root. */
  target: string
  /** The names taken, empty for a whole-module import. */
  names: string[]
  own: boolean
  /** Whether only types are taken, so that nothing is loaded. */
  typesOnly: boolean
}

/** Every file of the program, without its tests. */
export function readSource(): SourceFile[] {
  return globSync('src/**/*.{ts,svelte}', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.endsWith('.test.ts'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8')
      return { path, folder: path.split('/')[1] ?? '', text, imports: readImports(path, text) }
    })
}

const statement =
  /^\s*(?:import|export)\s+(type\s)?\s*([^;'"`]*?)\s*from\s+'([^']+)'|\bimport\(\s*[`']([^`']+)[`']\s*\)|^\s*import\s+'([^']+)'/gm

function readImports(path: string, text: string): Import[] {
  return [...text.matchAll(statement)].map(([, types, clause = '', from, dynamic, bare]) => {
    const specifier = from ?? dynamic ?? bare ?? ''
    const own = specifier.startsWith('.')
    const names = [...(/\{([\s\S]*)\}/.exec(clause)?.[1]?.split(',') ?? [])]
      .map((name) =>
        name
          .trim()
          .replace(/^type\s+/, '')
          .replace(/\s+as\s+.*$/, ''),
      )
      .filter(Boolean)
    return {
      target: own ? relative(root, join(root, dirname(path), specifier)).replaceAll('\\', '/') : specifier,
      names,
      own,
      typesOnly: types !== undefined,
    }
  })
}
