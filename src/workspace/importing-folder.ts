import { existsSync, mkdirSync, readdirSync, rmSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'
import { folders } from './folders.ts'

let made = 0

/** A fresh folder for one import. Its name carries this process, so that others can tell whether it still runs. */
export function makeImportingFolder(dir: string): string {
  const folder = join(folders.importing(dir), `${process.pid}-${made++}`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return folder
}

export function removeImportingFolder(dir: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  try {
    rmdirSync(folders.importing(dir))
  } catch {
    // Another import is running in it.
  }
}

/** Removes what killed imports left behind: folders of processes that no longer run. */
export function clearAbandonedImports(dir: string): void {
  if (!existsSync(folders.importing(dir))) return
  for (const name of readdirSync(folders.importing(dir))) {
    const pid = Number(name.split('-')[0])
    if (pid !== process.pid && !isRunning(pid)) removeImportingFolder(dir, join(folders.importing(dir), name))
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
