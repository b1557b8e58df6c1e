import { parentPort, workerData } from 'node:worker_threads'
import { loadReadingTables } from '../text/read-text.ts'
import { describeFault } from '../workspace/describe-fault.ts'
import { extractFile, type ExtractOptions } from './extract-file.ts'

/** One of the threads that read a folder. It reads one file after the other, as it is told. */
export interface FileToRead {
  number: number
  file: string
  path: string
}

/** `answers`: JSON, so that it is written only once. `problem`: what a reader is told; `null` with a `fault` of the program. */
export type FileRead = { number: number } & ({ answers: string[] } | { problem: unknown; fault: string | null })

const options = workerData as ExtractOptions
const tables = loadReadingTables()
const port = parentPort!

port.on('message', (message: FileToRead) => void read(message))

async function read({ number, file, path }: FileToRead): Promise<void> {
  try {
    const answers = await extractFile(file, path, await tables, options)
    port.postMessage({ number, answers: answers.map((answer) => JSON.stringify(answer)) } satisfies FileRead)
  } catch (error) {
    const problem = describeFault(error)
    const fault = problem ? null : error instanceof Error ? (error.stack ?? error.message) : String(error)
    const plain = problem && JSON.parse(JSON.stringify(problem))
    port.postMessage({ number, problem: plain ?? null, fault } satisfies FileRead)
  }
}
