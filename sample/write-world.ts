/** `node sample/write-world.ts OUT_DIR --seed 1 [--events 2000] [--noise low|medium|high] [--from 2014-01-01] [--to 2019-12-31]` */
import { parseArgs } from 'node:util'
import { MarsadError, wrongUsage } from '../src/model/errors.ts'
import type { NoiseLevel } from './noise.ts'
import { writeWorld } from './world/write-world.ts'
import type { WorldOptions } from './world/write-world.ts'

function readArguments(args: string[]): { folder: string; options: WorldOptions } {
  const usage = 'node sample/write-world.ts OUT_DIR --seed 1 --events 2000 --noise medium'
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        seed: { type: 'string', default: '1' },
        events: { type: 'string', default: '2000' },
        noise: { type: 'string', default: 'medium' },
        from: { type: 'string' },
        to: { type: 'string' },
      },
    })
    const [folder, ...rest] = positionals
    if (folder === undefined || rest.length > 0) throw new Error(positionals.join(' ') || 'no folder')
    const { seed, events, noise, from, to } = values
    return { folder, options: { seed: Number(seed), events: Number(events), level: noise as NoiseLevel, from, to } }
  } catch (cause) {
    throw wrongUsage('bad_usage', 'The world goes into one folder.', {
      received: (cause as Error).message,
      expected: usage,
    })
  }
}

if (import.meta.main) {
  try {
    const { folder, options } = readArguments(process.argv.slice(2))
    const { incidents, rows, documents } = writeWorld(folder, options)
    const counts = Object.entries(rows).map(([dataset, count]) => `${dataset} ${count}`)
    console.log(`${folder}: ${incidents} incidents; rows: ${counts.join(', ')}; ${documents} documents`)
  } catch (error) {
    if (!(error instanceof MarsadError)) throw error
    console.error(`${error.message} Received: ${error.received}. Expected: ${error.expected}.`)
    process.exitCode = error.exitCode
  }
}
