/** `node sample/write-sample.ts --rows 2000 --seed 1 [--from 2014-01-01] [--to 2019-12-31] OUT.csv` */
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { MarsadError, wrongUsage } from '../src/model/errors.ts'
import { generateGedLike } from './ged-like.ts'
import type { GedLikeOptions } from './ged-like.ts'

/** Writes the file anew, at the pace of the disk. @returns its size in bytes. */
export async function writeSample(path: string, options: GedLikeOptions): Promise<number> {
  const file = createWriteStream(path)
  await pipeline(Readable.from(generateGedLike(options)), file)
  return file.bytesWritten
}

function readArguments(args: string[]): { path: string; options: GedLikeOptions } {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      rows: { type: 'string', default: '2000' },
      seed: { type: 'string', default: '1' },
      from: { type: 'string' },
      to: { type: 'string' },
    },
  })
  const [path, ...rest] = positionals
  if (path === undefined || rest.length > 0) {
    throw wrongUsage('bad_usage', 'The sample goes into one file.', {
      received: positionals.join(' '),
      expected: 'node sample/write-sample.ts --rows 2000 --seed 1 OUT.csv',
    })
  }
  return { path, options: { ...values, rows: Number(values.rows), seed: Number(values.seed) } }
}

if (import.meta.main) {
  try {
    const { path, options } = readArguments(process.argv.slice(2))
    const bytes = await writeSample(path, options)
    console.log(`${path}: ${options.rows} rows, ${bytes} bytes, seed ${options.seed}`)
  } catch (error) {
    if (!(error instanceof MarsadError)) throw error
    console.error(`${error.message} Received: ${error.received}. Expected: ${error.expected}.`)
    process.exitCode = error.exitCode
  }
}
