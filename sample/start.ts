/** What `npm start` does: an invented country, what four publishers say about it, questions, a page with the figures, and the explorer. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { main } from '../src/cli/main.ts'
import { figurePage } from '../src/figures/page.ts'
import type { Figure } from '../src/model/figure.ts'
import { writeWorld } from './world/write-world.ts'

const dir = resolve('sample-workspace')
const world = join(dir, 'world')
const figures = (name: string) => join(dir, 'figures', name)

const stopping = new AbortController()
process.once('SIGINT', () => stopping.abort())
process.once('SIGTERM', () => stopping.abort())

const context = {
  cwd: process.cwd(),
  print: (text: string) => void process.stdout.write(text),
  tell: (text: string) => void process.stderr.write(text),
  interactive: process.stderr.isTTY === true,
  signal: stopping.signal,
}

async function marsad(...args: string[]): Promise<void> {
  const code = await main([...args, '--workspace', dir], context)
  if (code !== 0) process.exit(code)
}

context.print('Marsad on an invented country. Orland does not exist, and nothing here happened.\n\n')
// An earlier sample kept no world beside its workspace; its releases would go under the same names.
if (!existsSync(world)) rmSync(dir, { recursive: true, force: true })
const { incidents, documents, deliveries } = writeWorld(world, { seed: 1 })
context.print(
  `${incidents} invented incidents, ${documents} texts about them, and the map: ${join(world, 'map.svg')}\n\n`,
)
for (const { dataset, path, mapping } of deliveries) {
  if (existsSync(join(dir, 'releases', dataset, release(path)))) continue
  const named = mapping === undefined ? [] : ['--mapping', mapping, '--release', release(path)]
  await marsad('import', path, ...named)
}
for (const level of ['provinces', 'districts']) {
  const file = join(world, 'boundaries', `orland-${level}.geojson`)
  await marsad('boundaries', 'add', file, '--id', level, '--code', 'code', '--name', 'name')
}
const questions = [
  { name: 'tempo', asks: 'How many events a month, by the first publisher?', words: [] },
  {
    name: 'concentration',
    asks: 'In how few districts?',
    words: ['--place-level', 'area', '--boundaries', 'districts'],
  },
  {
    name: 'spread',
    asks: 'Is one party active over a wider area than another?',
    words: ['--actor', 'Vask Front (invented)', '--versus', '--actor "Ōrunde Brigades (invented)"'],
  },
  { name: 'coverage', asks: 'How good are the data under these figures?', words: [] },
]
for (const { name, asks, words } of questions) {
  context.print(`\n${asks}\n\n`)
  await marsad('ask', name, '--dataset', 'orland', ...words, '--out', figures(name))
}

const read = ({ name }: { name: string }) =>
  JSON.parse(readFileSync(join(figures(name), 'figure.json'), 'utf8')) as Figure
const [first, ...more] = questions.map(read)
const page = join(dir, 'figures', 'index.html')
if (first) writeFileSync(page, await figurePage(first, ...more))
context.print(`\nThe figures on one page: ${page}\nWhat is true of the invented country: ${join(world, 'truth')}\n`)
context.print('With your own data: bin/marsad --help\n\nThe same to look through, in a browser:\n')
await marsad('serve')

/** The first delivery says in its name what it covers; the others cover the same years. */
function release(path: string): string {
  return /(\d{4}-\d{4})\.csv$/.exec(path)?.[1] ?? '2014-2019'
}
