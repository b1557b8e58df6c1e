import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Waits until every file of a folder, and the folder itself, is on the disk. */
export async function flushFolder(folder: string): Promise<void> {
  for (const name of await readdir(folder)) await flushFile(join(folder, name))
  await flushFile(folder)
}

/** Waits until a file is on the disk. */
export async function flushFile(path: string): Promise<void> {
  const file = await open(path, 'r')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}
