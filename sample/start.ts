/** What `npm start` does: a workspace on an invented country, two questions, and a page with both figures. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { main } from '../src/cli/main.ts'
import { figurePage } from '../src/figures/page.ts'
import type { Figure } from '../src/model/figure.ts'
import { writeSample } from './write-sample.ts'

const ROWS = 2000
const dir = resolve('sample-workspace')
const release = '2014-2019'
const figures = (name: string) => join(dir, 'figures', name)

const context = {
  cwd: process.cwd(),
  print: (text: string) => void process.stdout.write(text),
  tell: (text: string) => void process.stderr.write(text),
  interactive: process.stderr.isTTY === true,
  signal: new AbortController().signal,
}

async function marsad(...args: string[]): Promise<void> {
  const code = await main([...args, '--workspace', dir], context)
  if (code !== 0) process.exit(code)
}

context.print('Marsad on an invented country. Orland does not exist, and nothing here happened.\n\n')
if (existsSync(join(dir, 'releases', 'orland', release))) context.print(`Using the workspace ${dir}\n`)
else {
  mkdirSync(dir, { recursive: true })
  const file = join(dir, `orland-${release}.csv`)
  await writeSample(file, { rows: ROWS, seed: 1 })
  await marsad('import', file)
  rmSync(file)
}
context.print('\nHow many events a month?\n\n')
await marsad('ask', 'tempo', '--out', figures('tempo'))
context.print('\nIn how few provinces?\n\n')
await marsad('ask', 'concentration', '--out', figures('concentration'))

const read = (name: string) => JSON.parse(readFileSync(join(figures(name), 'figure.json'), 'utf8')) as Figure
const page = join(dir, 'figures', 'index.html')
writeFileSync(page, await figurePage(read('tempo'), read('concentration')))
context.print(`\nBoth figures on one page: ${page}\nWith your own data: bin/marsad --help\n`)
