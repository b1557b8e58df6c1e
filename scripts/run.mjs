// Runs a script of the project on the pinned Node, and first installs what is missing. Plain JavaScript: the Node that starts
// it may be any from 20 on.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(root, 'node_modules')
const node = join(modules, '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')
const marker = join(modules, '.marsad-installed')

const tool = (name) => join(modules, '.bin', process.platform === 'win32' ? `${name}.cmd` : name)

/** Tests that take long; `npm run check` leaves them out. */
const slow = [
  'test/slow',
  'test/journeys',
  'test/reference',
  'sample/',
  'src/cli/commands/boundaries',
  'src/cli/run',
  'src/connectors/mapping/any-table',
  'src/events/crossfilter/explore-index',
  'src/events/duckdb/event-pages',
  'src/events/forms/damage',
  'src/events/forms/delimited',
  'src/events/import/raw-table',
  'src/events/records/splitter',
  'src/server/routes/imports',
  'src/server/routes/search',
  'src/workspace/draft-mapping',
  'src/workspace/import-file',
  'src/workspace/import-forms',
  'src/workspace/import-law',
  'src/workspace/spot-lookup',
]

/** Tests of the web application in a browser. */
const pages = 'test/explorer'

const cache = (name) => join('node_modules', '.cache', name)

/** The web application, into dist/web. */
const build = [[tool('vite'), 'build', '--logLevel', 'warn']]

/** What each script runs: steps one after the other, the commands of a step side by side. */
const scripts = {
  start: (rest) => [build, [[node, 'sample/start.ts', ...rest]]],
  build: () => [build],
  check: (rest) => [
    [
      [tool('tsc'), '-p', '.', '--incremental', '--tsBuildInfoFile', cache('tsc.json')],
      [tool('svelte-check'), '--tsconfig', 'tsconfig.web.json', '--fail-on-warnings', '--output', 'human'],
      [tool('eslint'), '--cache', '--cache-location', cache('eslint'), '.'],
      [tool('prettier'), '--check', '--log-level', 'warn', '--cache', '--cache-location', cache('prettier.json'), '.'],
    ],
    [[tool('vitest'), 'run', ...[...slow, pages].flatMap((path) => ['--exclude', `${path}{*,**/*}`]), ...rest]],
  ],
  // The pages come last: one of the tests before packs the program, and builds them anew for that.
  test: (rest) => [...scripts.check(rest), [[tool('vitest'), 'run', ...slow]], build, [[tool('vitest'), 'run', pages]]],
  bench: (rest) => [[[node, 'bench/run.ts', ...rest]]],
  evaluate: (rest) => [[[node, 'evaluation/run.ts', ...rest]]],
  calibrate: () => [[[node, 'bench/calibrate.ts']], [[node, 'bench/calibrate-spread.ts']]],
}

function stop(message) {
  console.error(message)
  process.exit(1)
}

/** Starts a command; the promise is of its exit code. */
async function run(command, args) {
  const path = `${join(modules, '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`
  const child = spawn(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: path, NODE_OPTIONS: '--disable-warning=ExperimentalWarning' },
  })
  child.on('error', (error) => stop(`${command} could not be started: ${error.message}`))
  const [code] = await once(child, 'close')
  return code ?? 1
}

const major = Number(process.versions.node.split('.')[0])
if (major < 20) {
  stop(
    `Marsad needs Node 20 or newer to start; this is ${process.version}.\nGet it at https://nodejs.org, then run the same command again.`,
  )
}
const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex')
if (!existsSync(marker) || readFileSync(marker, 'utf8') !== lock) {
  console.error('Installing what Marsad needs (npm ci) …')
  const code = await run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund'])
  if (code !== 0) process.exit(code)
  if (!existsSync(node)) {
    stop(
      `There is no Node for ${process.platform}-${process.arch} among the packages of Marsad.\nSupported: linux-x64, linux-arm64, darwin-arm64, darwin-x64, win-x64. On another machine, install Node 24 or newer and run: node src/cli/run.ts --help`,
    )
  }
  writeFileSync(marker, lock)
}
const [name = '', ...rest] = process.argv.slice(2)
if (!Object.hasOwn(scripts, name)) stop(`There is no script ${name}; there are ${Object.keys(scripts).join(', ')}.`)
for (const step of scripts[name](rest)) {
  const codes = await Promise.all(step.map(([command, ...args]) => run(command, args)))
  const failure = codes.find((code) => code !== 0)
  if (failure !== undefined) process.exit(failure)
}
