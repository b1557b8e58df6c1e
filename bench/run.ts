/** `npm run bench [-- NAME …]`: runs the benchmarks, each with its peer, and prints one table. Exit 1 when one is over its limit. */
import { benchExplorer } from './explorer.ts'
import { benchHelp } from './help.ts'
import { benchImport, benchImportMemory } from './import.ts'
import { benchMapping } from './mapping.ts'
import { benchReading } from './reading.ts'
import { benchSearch } from './search.ts'
import { type BenchmarkResult, formatTable, judge } from './table.ts'
import { benchTempo } from './tempo.ts'
import { benchXlsx } from './xlsx.ts'

const benchmarks: Record<string, () => BenchmarkResult[] | Promise<BenchmarkResult[]>> = {
  help: benchHelp,
  import: benchImport,
  mapping: benchMapping,
  tempo: benchTempo,
  'import-memory': benchImportMemory,
  xlsx: benchXlsx,
  explorer: benchExplorer,
  reading: benchReading,
  search: benchSearch,
}

const asked = process.argv.slice(2)
const unknown = asked.find((name) => !Object.hasOwn(benchmarks, name))
if (unknown !== undefined) {
  console.error(`There is no benchmark ${unknown}; there are ${Object.keys(benchmarks).join(', ')}.`)
  process.exit(2)
}
const results: BenchmarkResult[] = []
for (const name of asked.length ? asked : Object.keys(benchmarks)) {
  console.error(`${name} …`)
  results.push(...(await (benchmarks[name] as () => Promise<BenchmarkResult[]>)()))
}
console.log(formatTable(results))
if (results.some((result) => judge(result) === 'over')) process.exitCode = 1
