/**
 * What `npm start` does: an invented country, what four publishers say about it, documents about one of its organisations,
 * questions, a page with the figures, and the explorer.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { main } from '../src/cli/main.ts'
import { figurePage } from '../src/figures/page.ts'
import type { Figure } from '../src/model/figure.ts'
import { writeWorld } from './world/write-world.ts'

const dir = resolve('sample-workspace')
const world = join(dir, 'world')
/** As the organisation's name gives it. */
const archiveId = 'vask-front-invented-statements'
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
const { incidents, documents, deliveries, library, statements } = writeWorld(world, { seed: 1 })
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
if (!existsSync(join(dir, 'releases', archiveId, '2014-2019'))) {
  const said = ['--organisation', statements.organisation, '--extent', '2014/2019', '--release', '2014-2019']
  await marsad('statements', 'add', statements.path, '--mapping', statements.mapping, ...said)
}
context.print('\nLonger documents about the Vask Front, one of the organisations, and how much each claims:\n\n')
await marsad('documents', 'add', library)
const rate = await claimedRate()
const questions: { name: string; asks: string; words: string[]; dataset?: string | null }[] = [
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
  {
    name: 'output',
    asks: 'How much does one organisation publish, and when does it fall silent?',
    words: ['--by', 'month', '--rolling', '90'],
    dataset: archiveId,
  },
  {
    name: 'terms',
    asks: 'Which words set its later statements apart?',
    words: ['--keyness', '2014/2016 2017/2019', '--most', '8'],
    dataset: archiveId,
  },
  {
    name: 'estimates',
    asks: 'How many fighters has the Vask Front, by whose word?',
    words: ['--organisation', 'Vask Front', '--status', 'proposed'],
    dataset: null,
  },
  ...(rate === undefined
    ? []
    : [
        {
          name: 'against-events',
          asks: 'It is said to claim so many operations a month: what do the events say?',
          words: ['--claim', rate, '--actor', 'Vask Front (invented)'],
        },
      ]),
]
for (const { name, asks, words, dataset = 'orland' } of questions) {
  context.print(`\n${asks}\n\n`)
  const of = dataset === null ? [] : ['--dataset', dataset]
  await marsad('ask', name, ...of, ...words, '--out', figures(name))
}

const read = ({ name }: { name: string }) =>
  JSON.parse(readFileSync(join(figures(name), 'figure.json'), 'utf8')) as Figure
const [first, ...more] = questions.map(read)
const page = join(dir, 'figures', 'index.html')
if (first) writeFileSync(page, await figurePage(first, ...more))
context.print(`\nThe figures on one page: ${page}\nWhat is true of the invented country: ${join(world, 'truth')}\n`)
context.print('With your own data: bin/marsad --help\n\nThe same to look through, in a browser:\n')
await marsad('serve')

/** The id of what the documents say about the operations of a month; `undefined` where nothing of the kind was read. */
async function claimedRate(): Promise<string | undefined> {
  let said = ''
  const words = ['--kind', 'quantity', '--organisation', 'Vask Front', '--json', '--workspace', dir]
  await main(['claims', ...words], { ...context, print: (text) => void (said += text) })
  const { claims } = JSON.parse(said) as { claims: { id: string; unit: string | null }[] }
  return claims.find(({ unit }) => unit === 'operations/month')?.id
}

/** The first delivery says in its name what it covers; the others cover the same years. */
function release(path: string): string {
  return /(\d{4}-\d{4})\.csv$/.exec(path)?.[1] ?? '2014-2019'
}
