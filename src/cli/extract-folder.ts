import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { ExtractOptions } from './extract-file.ts'
import type { FileRead, FileToRead } from './extract-thread.ts'

/** A thread takes a moment to start; fewer files than this are read sooner by one. */
const FILES_PER_THREAD = 16
const MOST_THREADS = 8
/** Files that each thread has before it, so that it never waits. */
const AHEAD = 2

/** The file of a thread is TypeScript in a checkout, JavaScript in a package. */
const threadFile = new URL(
  import.meta.url.endsWith('.ts') ? './extract-thread.ts' : './extract-thread.js',
  import.meta.url,
)

/**
 * Reads files in several threads and gives what comes of each, in their order. Leaving the loop ends the threads; so does the signal,
 * with what was read by then. Throws when a thread fails by a fault of the program.
 */
export async function* extractFiles(
  files: readonly Omit<FileToRead, 'number'>[],
  options: ExtractOptions,
  signal: AbortSignal,
): AsyncGenerator<FileRead> {
  const wanted = Math.ceil(files.length / FILES_PER_THREAD)
  const threads = Array.from(
    { length: Math.max(1, Math.min(wanted, MOST_THREADS, availableParallelism())) },
    () => new Worker(threadFile, { workerData: options }),
  )
  const pending = files.map(() => Promise.withResolvers<FileRead>())
  for (const { promise } of pending) promise.catch(() => undefined)
  let next = 0
  const send = (thread: Worker) => {
    if (next >= files.length) return
    const number = next++
    thread.postMessage({ number, ...files[number]! } satisfies FileToRead)
  }
  const stop = (error: unknown) => pending.forEach(({ reject }) => reject(error))
  for (const thread of threads) {
    thread.on('message', (read: FileRead) => {
      pending[read.number]!.resolve(read)
      send(thread)
    })
    thread.on('error', stop)
    for (let i = 0; i < AHEAD; i++) send(thread)
  }
  const leave = () => stop(signal.reason)
  signal.addEventListener('abort', leave, { once: true })
  try {
    for (const { promise } of pending) {
      const read = await promise
      if ('fault' in read && read.fault !== null) throw new Error(read.fault)
      yield read
    }
  } catch (error) {
    if (!signal.aborted) throw error
  } finally {
    signal.removeEventListener('abort', leave)
    await Promise.all(threads.map((thread) => thread.terminate()))
  }
}
