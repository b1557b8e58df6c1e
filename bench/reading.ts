/** Reading documents of news length, made of sentences of our own, and loading what that needs. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRandom } from '../sample/random.ts'
import { readTrainingSentences } from '../src/text/events/training-sentences.ts'
import { loadReadingTables } from '../src/text/read-text.ts'
import { measureProcess } from './measure-process.ts'
import type { BenchmarkResult } from './table.ts'

const SEED = 20_211_101
const DOCUMENTS = 2_000
const CHARACTERS = 3_000
const program = join(import.meta.dirname, '../src/cli/run.ts')

export async function benchReading(): Promise<BenchmarkResult[]> {
  // Built once, before anything is measured.
  await loadReadingTables((message) => console.error(message))
  const base = mkdtempSync(join(tmpdir(), 'marsad-bench-'))
  try {
    const folder = join(base, 'documents')
    writeDocuments(folder)
    const read = await measureProcess([program, 'extract', folder, '--json-lines'])
    const lines = read.stdout.split('\n').length - 1
    if (lines !== DOCUMENTS) throw new Error(`${lines} of ${DOCUMENTS} documents were read`)
    return [
      {
        name: `read ${DOCUMENTS} texts of ${CHARACTERS} characters, start to end, each`,
        ours: read.millis / DOCUMENTS,
        unit: 'ms',
        limit: 5,
      },
      { name: '  most memory', ours: (read.peakBytes ?? NaN) / 1e6, unit: 'MB', limit: 1024 },
      {
        name: '  loading the gazetteer and the lexicon, in a new process',
        ours: loadMillis(),
        unit: 'ms',
        limit: 1000,
      },
    ]
  } finally {
    rmSync(base, { recursive: true, force: true })
  }
}

function writeDocuments(folder: string): void {
  mkdirSync(folder)
  const random = createRandom(SEED)
  const sentences = Map.groupBy(readTrainingSentences(), ({ language }) => language)
  for (let index = 0; index < DOCUMENTS; index++) {
    const own = sentences.get(index % 3 === 0 ? 'ar' : 'en')!
    const paragraphs: string[] = []
    for (let length = 0; length < CHARACTERS;) {
      const picked = Array.from({ length: 4 }, () => own[Math.floor(random.uniform() * own.length)]!.sentence)
      length += paragraphs[paragraphs.push(picked.join(' ')) - 1]!.length
    }
    writeFileSync(join(folder, `${String(index).padStart(5, '0')}.txt`), paragraphs.join('\n\n'))
  }
}

function loadMillis(): number {
  const script = `const { loadReadingTables } = await import(${JSON.stringify(join(import.meta.dirname, '../src/text/read-text.ts'))})
    const began = performance.now(); await loadReadingTables(); console.log(performance.now() - began)`
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }))
}
