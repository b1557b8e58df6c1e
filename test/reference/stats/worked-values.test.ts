import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const pages = [
  'autocorrelation',
  'comparing-concentration',
  'concentration',
  'heaping',
  'negative-binomial-mean',
  'poisson-interval',
  'rate-ratio',
  'ratio-of-means',
  'rolling-mean',
]

/** Runs code as `npx node -e` does: on the Node of the project, whatever runs the tests. */
function run(code: string): string {
  const PATH = join(root, 'node_modules/.bin') + delimiter + process.env['PATH']
  return execFileSync('node', ['-e', code], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, PATH, FORCE_COLOR: '0' },
  })
}

/** The last digits of a double may differ from machine to machine. */
const roundNumbers = (text: string) => text.replaceAll(/\d+\.\d+/g, (number) => String(+Number(number).toPrecision(10)))

test.each(pages)('the worked values of docs/methods/%s.md are what their commands print', (page) => {
  const text = readFileSync(join(root, 'docs/methods', `${page}.md`), 'utf8')
  const blocks = [...text.matchAll(/```console\n([^]*?)```/g)].map((block) => block[1]!)
  const commands = blocks.flatMap((block) => [...block.matchAll(/^\$ npx node -e "(.*)"\n([^$]*)/gm)])
  expect(commands.length).toBeGreaterThan(0)
  for (const [, code, printed] of commands) expect(roundNumbers(run(code!))).toBe(roundNumbers(printed!))
})
