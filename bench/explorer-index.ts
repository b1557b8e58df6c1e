/** Opens an index in a process of its own and tells what it took: `node --expose-gc bench/explorer-index.ts FOLDER CACHE`. */
import { join } from 'node:path'
import { ExploreIndex } from '../src/events/crossfilter/explore-index.ts'
import { exploreRequestSchema } from '../src/model/explore.ts'
import { loose } from './explorer-selections.ts'

const [folder = '', cache = ''] = process.argv.slice(2)
const tidy = globalThis.gc ?? (() => {})
const used = () => {
  tidy()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
const before = used()
const began = performance.now()
const index = await ExploreIndex.open([{ dataset: 'made', release: '1', path: join(folder, 'events.parquet') }], {
  lookup: loose.lookup,
  folder: cache,
})
const openMs = performance.now() - began
// The lists that brushes need are made with the first of them.
const asked = exploreRequestSchema.parse({ words: {}, timeline: {}, table: {} })
for (const selection of loose.selections) await index.view(asked, { selection, extents: [] })
console.log(JSON.stringify({ openMs, bytes: used() - before, events: index.events }))
index.close()
