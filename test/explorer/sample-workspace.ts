/** For tests: a small invented world as `npm start` makes it, imported once for all files that a worker runs. */
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type WrittenWorld, writeWorld } from '../../sample/world/write-world.ts'
import { runMain } from '../run-main.ts'

const prefix = 'marsad-explorer-'
removeAbandoned()
const base = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
process.once('exit', () => rmSync(base, { recursive: true, force: true }))

let written: WrittenWorld | undefined

/** What was delivered about the world: four publishers, four files. */
export function sampleWorld(): WrittenWorld {
  return (written ??= writeWorld(join(base, 'world'), { seed: 4, events: 250 }))
}

/** The delivered file of a dataset. */
export function deliveredFile(dataset: string): string {
  const found = sampleWorld().deliveries.find((delivery) => delivery.dataset === dataset)
  if (!found) throw new Error(`The world has no dataset ${dataset}.`)
  return found.path
}

let imported: Promise<string> | undefined
let copies = 0

/** A workspace of its own with all of the world and the provinces as boundaries; it goes when the process ends. */
export async function copySampleWorkspace(): Promise<string> {
  const folder = newFolder()
  cpSync(await (imported ??= importSample()), folder, { recursive: true })
  return folder
}

/** A folder that is not there yet, and goes when the process ends. */
export const newFolder = () => join(base, `folder-${++copies}`)

async function importSample(): Promise<string> {
  const folder = join(base, 'sample')
  for (const { path, mapping } of sampleWorld().deliveries) {
    await run('import', path, ...(mapping ? ['--mapping', mapping, '--release', '2014-2019'] : []))
  }
  const provinces = join(base, 'world/boundaries/orland-provinces.geojson')
  await run('boundaries', 'add', provinces, '--id', 'provinces', '--code', 'code', '--name', 'name')
  return folder

  async function run(...args: string[]) {
    const { code, stderr } = await runMain([...args, '--workspace', folder], base)
    if (code !== 0) throw new Error(stderr)
  }
}

/** A worker that was killed leaves its folder behind: the next one takes it away. */
function removeAbandoned(): void {
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith(prefix))) {
    const owner = Number(name.slice(prefix.length).split('-')[0])
    if (!isRunning(owner)) rmSync(join(tmpdir(), name), { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
