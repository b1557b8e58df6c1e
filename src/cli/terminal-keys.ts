import type { ReadStream, WriteStream } from 'node:tty'
import type { Keys } from './command.ts'

const CTRL_C = '\u0003'
const CTRL_D = '\u0004'

/** Reads single keys without a return behind them, and whole lines. The terminal is as it was between two calls. */
export function terminalKeys(input: ReadStream, output: WriteStream): Keys {
  return {
    key: () =>
      new Promise((resolve) => {
        const end = (key: string | null) => {
          input.off('data', take)
          input.setRawMode(false)
          input.pause()
          resolve(key)
        }
        const take = (data: Buffer) => {
          const [key = null] = data.toString('utf8')
          end(key === CTRL_C || key === CTRL_D ? null : key)
        }
        input.setRawMode(true)
        input.resume()
        input.on('data', take)
      }),
    async line(prompt) {
      const { createInterface } = await import('node:readline/promises')
      const lines = createInterface({ input, output })
      const closed = new Promise<null>((resolve) => lines.once('close', () => resolve(null)))
      try {
        return await Promise.race([lines.question(prompt), closed])
      } finally {
        lines.close()
      }
    },
  }
}
