/** The explorer, from a reader's hand to the drawn views in a headless browser, against DuckDB counting the same by itself. */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Browser, chromium, type Page } from 'playwright-core'
import { makeBins } from '../src/events/counting/bins.ts'
import { countPlaces } from '../src/events/counting/count-places.ts'
import { countWindows } from '../src/events/counting/count-windows.ts'
import { parseDay } from '../src/model/calendar.ts'
import { openEngine } from '../src/workspace/open-engine.ts'
import { resolveSelection } from '../src/workspace/resolve-selection.ts'
import { openWorkspace } from '../src/workspace/workspace.ts'
import { brushes, type BrushWords, seededNumbers } from './explorer-selections.ts'
import { writeExplorerWorkspace } from './explorer-workspace.ts'
import type { BenchmarkResult } from './table.ts'

interface Size {
  events: number
  /** The most that the slowest brush but one in twenty may take, in milliseconds; without it, it is only measured. */
  limitMs?: number
}

const sizes: readonly Size[] = [
  { events: 400_000, limitMs: 50 },
  { events: 3_000_000, limitMs: 100 },
  { events: 10_000_000 },
]
const STEPS = 40
const PEER_STEPS = 7
const release = { release: ['made/1'] }

export async function benchExplorer(): Promise<BenchmarkResult[]> {
  const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path))
  if (executablePath === undefined) throw new Error('no browser is found at /usr/bin/chromium')
  const asked = (process.env['EXPLORER_EVENTS'] ?? '').split(',').filter(Boolean).map(Number)
  const results: BenchmarkResult[] = []
  for (const size of sizes.filter(({ events }) => asked.length === 0 || asked.includes(events))) {
    console.error(`explorer: ${size.events.toLocaleString('en')} events …`)
    const dir = join(tmpdir(), 'marsad-bench', `explorer-workspace-${size.events}`)
    await writeExplorerWorkspace(dir, size.events)
    results.push(...measureIndex(dir, size))
    // A browser of its own for each size, so that none inherits the memory of another.
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
    try {
      results.push(...(await measureViews(dir, size, browser)))
    } finally {
      await browser.close()
    }
  }
  return results
}

const named = ({ events }: Size, what: string) => `explorer, ${events.toLocaleString('en')} events: ${what}`

/** Makes the index and loads it again, in processes of their own. */
function measureIndex(dir: string, size: Size): BenchmarkResult[] {
  const cache = join(dir, 'cache', 'measured')
  rmSync(cache, { recursive: true, force: true })
  const script = join(import.meta.dirname, 'explorer-index.ts')
  const open = () =>
    JSON.parse(
      execFileSync(process.execPath, ['--expose-gc', script, join(dir, 'releases', 'made', '1'), cache], {
        encoding: 'utf8',
      }),
    ) as { openMs: number; bytes: number }
  const [made, loaded] = [open(), open()]
  const perMillion = size.events / 1e6
  return [
    { name: named(size, 'index built, per million events'), ours: made.openMs / perMillion, unit: 'ms', limit: 2000 },
    { name: named(size, 'index loaded'), ours: loaded.openMs, unit: 'ms' },
    { name: named(size, 'memory, per million events'), ours: loaded.bytes / 1e6 / perMillion, unit: 'MB', limit: 40 },
  ]
}

async function measureViews(dir: string, size: Size, browser: Browser): Promise<BenchmarkResult[]> {
  const server = spawn(
    process.execPath,
    [join(import.meta.dirname, '..', 'src', 'cli', 'run.ts'), 'serve', '--workspace', dir, '--port', '0'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  try {
    const address = await readLine(server.stdout)
    // The index is kept from now on; first paint is measured with a server that has yet to load it.
    await visit(browser, address, 600_000)
    const first = await restarted(dir, browser)
    const page = await visit(browser, address, 60_000)
    const results: BenchmarkResult[] = [
      { name: named(size, 'first useful paint, index kept'), ours: first, unit: 'ms', limit: 3000 },
    ]
    for (const [name, wordsOf] of Object.entries(brushes)) {
      const random = seededNumbers(7)
      const steps = Array.from({ length: STEPS }, (_, step) => wordsOf(step, random))
      const times: number[] = []
      for (const words of steps) times.push(await brush(page, words))
      results.push(...(await withPeer(dir, size, name, times, steps.slice(0, PEER_STEPS))))
    }
    const moves = await dragMap(page)
    results.push(...summary(size, 'move the map', moves))
    return results
  } finally {
    server.kill('SIGINT')
    await once(server, 'exit')
  }
}

/** The time until the views are drawn in a server that was just started. */
async function restarted(dir: string, browser: Browser): Promise<number> {
  const server = spawn(
    process.execPath,
    [join(import.meta.dirname, '..', 'src', 'cli', 'run.ts'), 'serve', '--workspace', dir, '--port', '0'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  try {
    const page = await visit(browser, await readLine(server.stdout), 60_000)
    const painted = await page.evaluate<number>(
      `(([first]) => first.startTime + first.duration)(performance.getEntriesByName('marsad:drawn'))`,
    )
    await page.context().close()
    return painted
  } finally {
    server.kill('SIGINT')
    await once(server, 'exit')
  }
}

async function readLine(stream: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: stream })) return line
  throw new Error('the server ended before it listened')
}

async function visit(browser: Browser, address: string, timeout: number): Promise<Page> {
  // What is measured is asked of the page by strings, which its policy forbids.
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, bypassCSP: true })
  const page = await context.newPage()
  await page.goto(address, { waitUntil: 'commit' })
  await page.waitForFunction(`performance.getEntriesByName('marsad:drawn').length > 0`, undefined, { timeout })
  await settled(page)
  return page
}

/** Waits until nothing has been drawn for a while: the map asks once more when it knows what to show. */
const settled = (page: Page) =>
  page.waitForFunction(`(() => {
    const last = performance.getEntriesByName('marsad:drawn').at(-1)
    return last !== undefined && performance.now() - last.startTime - last.duration > 400
  })()`)

/** In the page: the time from the next change of its state until all views have drawn the answer. */
const nextDrawn = `new Promise((resolve, reject) => {
  const late = setTimeout(() => reject(new Error('nothing was drawn in a minute')), 60000)
  addEventListener('marsad:drawn', ({ detail }) => (clearTimeout(late), resolve(detail.ms)), { once: true })
})`

/** Sets the words in the address as a brush does, and waits until all views show the answer. */
function brush(page: Page, words: BrushWords): Promise<number> {
  const given = Object.entries({ ...release, ...words })
  const query = new URLSearchParams(given.flatMap(([name, values]) => values.map((value) => [name, value])))
  return page.evaluate<number>(`(() => {
    const drawn = ${nextDrawn}
    history.pushState(null, '', ${JSON.stringify(`/explore?${query.toString()}`)})
    dispatchEvent(new PopStateEvent('popstate'))
    return drawn
  })()`)
}

/** Drags the map with the mouse, step by step, each until it is drawn with its numbers. */
async function dragMap(page: Page): Promise<number[]> {
  await brush(page, {})
  await settled(page)
  const box = (await page.locator('canvas').first().boundingBox())!
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  // The whole world cannot be dragged: closer.
  await page.mouse.wheel(0, -800)
  await settled(page)
  await page.mouse.down()
  const times: number[] = []
  for (let step = 1; step <= STEPS; step++) {
    const drawn = page.evaluate<number>(nextDrawn)
    await page.mouse.move(x + 200 * Math.sin(step / 6), y + 120 * Math.cos(step / 6))
    times.push(await drawn)
  }
  await page.mouse.up()
  return times
}

function summary(size: Size, name: string, times: readonly number[], peer?: number): BenchmarkResult[] {
  const at = (share: number) => times.toSorted((a, b) => a - b)[Math.ceil(times.length * share) - 1]!
  const slow: BenchmarkResult = { name: named(size, `${name}, p95`), ours: at(0.95), unit: 'ms' }
  return [
    {
      name: named(size, `${name}, p50${peer === undefined ? '' : ', against DuckDB alone'}`),
      ours: at(0.5),
      peer,
      unit: 'ms',
    },
    size.limitMs === undefined ? slow : { ...slow, limit: size.limitMs },
  ]
}

/** What DuckDB takes for the same views, without a server, a browser or anything drawn. */
async function withPeer(
  dir: string,
  size: Size,
  name: string,
  times: readonly number[],
  steps: readonly BrushWords[],
): Promise<BenchmarkResult[]> {
  const workspace = openWorkspace(dir)
  const engine = await openEngine(workspace)
  const range = { start: parseDay('1989-01-01')!, end: parseDay('2024-12-31')! }
  const bins = makeBins(range, 'month', [])
  const peers: number[] = []
  for (const words of steps) {
    const { selection } = await resolveSelection(workspace, engine, { ...release, ...words })
    const began = performance.now()
    const always = { ...selection }
    delete always.from
    delete always.to
    countWindows(await engine.windows(always), bins, 'events')
    countWindows(await engine.windows(selection), [{ ...range, bucket: 0, covered: 'unknown' }], 'events')
    for (const level of ['country', 'admin1'] as const)
      countPlaces(await engine.places(selection, level, 'delivered'), level)
    await engine.points(selection)
    await engine.quality(selection)
    await engine.rows(selection, { limit: 60, offset: 0 })
    peers.push(performance.now() - began)
  }
  engine.close()
  workspace.close()
  return summary(size, name, times, peers.toSorted((a, b) => a - b)[Math.floor(peers.length / 2)])
}
