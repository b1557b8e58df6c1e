/** Search over many documents of news length, seeded and invented, in a database on disk as a workspace keeps it. */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRandom } from '../sample/random.ts'
import { write } from '../src/judgements/database.ts'
import { insertDocument } from '../src/judgements/documents.ts'
import type { StoredDocument } from '../src/model/document.ts'
import type { Paragraph } from '../src/model/reading.ts'
import { indexReading } from '../src/workspace/index-documents.ts'
import { type SearchWords, searchDocuments } from '../src/workspace/search-documents.ts'
import { openOrCreateWorkspace, type Workspace } from '../src/workspace/workspace.ts'
import { median } from './median.ts'
import type { BenchmarkResult } from './table.ts'

const SEED = 20_160_601
const DOCUMENTS = Number(process.env['SEARCH_DOCUMENTS'] ?? 100_000)
const PARAGRAPHS = 8
const WORDS = 55
const PER_WRITE = 500
const ROUNDS = 4

/** Words fall off as in a language: the n-th is drawn about 1/n as often as the first. */
const VOCABULARY = 60_000

const latin = ['ba', 'ri', 'to', 'ka', 'len', 'mor', 'sha', 'du', 'fe', 'qu', 'ne', 'al', 'is', 'ur', 'ov', 'en']
const arabic = ['با', 'ري', 'تو', 'كا', 'لن', 'مو', 'شا', 'دو', 'في', 'قو', 'نة', 'أل', 'إس', 'ور', 'وف', 'ين']

function wordAt(rank: number, syllables: readonly string[]): string {
  let left = rank + 16
  let word = ''
  for (; left > 0; left = Math.floor(left / 16)) word += syllables[left % 16]
  return word
}

export async function benchSearch(): Promise<BenchmarkResult[]> {
  const base = mkdtempSync(join(tmpdir(), 'marsad-bench-'))
  const workspace = openOrCreateWorkspace(join(base, 'workspace'))
  try {
    const start = performance.now()
    fill(workspace)
    const perThousand = (performance.now() - start) / (DOCUMENTS / 1000)
    const times = queries().flatMap(([query, words]) =>
      Array.from({ length: ROUNDS }, () => {
        const began = performance.now()
        searchDocuments(workspace, query, words, 10)
        return performance.now() - began
      }),
    )
    times.sort((a, b) => a - b)
    const megabytes = statSync(join(base, 'workspace', 'judgements.sqlite')).size / 1e6
    return [
      {
        name: `search, ${DOCUMENTS} documents, p95`,
        ours: times[Math.floor(times.length * 0.95)] ?? 0,
        unit: 'ms',
        limit: 50,
      },
      { name: '  median', ours: median(times), unit: 'ms' },
      { name: '  slowest', ours: times.at(-1) ?? 0, unit: 'ms' },
      { name: '  storing and indexing 1,000 documents', ours: perThousand, unit: 'ms' },
      { name: '  database', ours: megabytes, unit: 'MB' },
    ]
  } finally {
    workspace.close()
    rmSync(base, { recursive: true, force: true })
  }
}

function fill({ database }: Workspace): void {
  const random = createRandom(SEED)
  const rank = () => Math.floor(VOCABULARY ** random.uniform()) - 1
  for (let first = 0; first < DOCUMENTS; first += PER_WRITE) {
    write(database, () => {
      for (let index = first; index < Math.min(DOCUMENTS, first + PER_WRITE); index++) {
        const syllables = index % 3 === 0 ? arabic : latin
        const language = index % 3 === 0 ? 'ar' : 'en'
        const lines = Array.from({ length: PARAGRAPHS }, () =>
          Array.from({ length: WORDS }, () => wordAt(rank(), syllables)).join(' '),
        )
        store(database, index, lines, language, `${2010 + Math.floor(random.uniform() * 15)}`)
      }
    })
  }
}

function store(database: Workspace['database'], index: number, lines: string[], language: string, year: string): void {
  const text = lines.join('\n')
  let at = 0
  const paragraphs = lines.map((line): Paragraph => {
    const paragraph = { start: at, end: at + line.length, kind: 'text' as const, language }
    at += line.length + 1
    return paragraph
  })
  const sha256 = index.toString(16).padStart(12, '0').padEnd(64, '0')
  const document: StoredDocument = {
    id: sha256.slice(0, 12),
    sha256,
    item: 1,
    name: `${index}.txt`,
    title: null,
    published: year,
    publisher: `Publisher ${index % 20}`,
    licence: null,
    language,
    added_at: '2026-01-01T00:00:00.000Z',
    characters: text.length,
    read_by: 'bench',
  }
  const content = {
    text,
    parts: [{ start: 0, end: text.length, kind: 'body' as const }],
    paragraphs,
    locations: [],
    reading: {
      sentences: [],
      dates: [],
      quantities: [],
      places: [],
      organisations: [],
      people: [],
      events: [],
      attributions: [],
    },
  }
  const mentions = [
    { kind: 'language' as const, key: language },
    { kind: 'publisher' as const, key: `Publisher ${index % 20}` },
    { kind: 'organisation' as const, key: `organisation ${index % 40}` },
  ]
  const { number } = insertDocument(database, document, content, mentions)
  indexReading(database, { number, title: null }, content, [])
}

/** Words from very common to rare, two together, phrases, beginnings, near ones, and filters on some of them. */
function queries(): [query: string, words: SearchWords][] {
  const ranks = [3, 30, 300, 3_000, 30_000]
  return [latin, arabic].flatMap((syllables) => {
    const words = ranks.map((rank) => wordAt(rank, syllables))
    const [common = '', usual = '', known = '', rare = ''] = words
    return [
      ...words.map((word): [string, SearchWords] => [word, {}]),
      ...[
        `${usual} ${known}`,
        `${known} ${rare}`,
        `"${common} ${usual}"`,
        `"${usual} ${known}"`,
        `${rare.slice(0, 4)}*`,
        `NEAR(${usual} ${known}, 10)`,
        `${common} ${usual} ${known}`,
      ].map((query): [string, SearchWords] => [query, {}]),
      [known, { from: '2014-01-01', to: '2016-12-31' }],
      [usual, { publisher: 'Publisher 7' }],
      [usual, { organisation: 'organisation 13', language: 'en' }],
    ] as [string, SearchWords][]
  })
}
