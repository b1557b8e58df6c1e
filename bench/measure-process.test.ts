import { describe, expect, test } from 'vitest'
import { measureProcess } from './measure-process.ts'

const megabyte = 2 ** 20

describe('measureProcess', () => {
  test('tells the memory that the process held and has given back', async () => {
    const hold = (megabytes: number) => `Buffer.alloc(${megabytes} * ${megabyte}, 1); console.log('held')`
    const small = await measureProcess(['-e', hold(1)])
    const large = await measureProcess(['-e', hold(300)])
    expect(large.stdout).toBe('held\n')
    expect((large.peakBytes ?? 0) - (small.peakBytes ?? 0)).toBeGreaterThan(250 * megabyte)
  })

  test('does not count the memory of the process that started it', async () => {
    const held = Buffer.alloc(400 * megabyte, 1)
    const { peakBytes } = await measureProcess(['-e', ''])
    expect(held).toHaveLength(400 * megabyte)
    expect(peakBytes).toBeLessThan(300 * megabyte)
  })

  test('passes on the exit code', async () => {
    expect((await measureProcess(['-e', 'process.exit(3)'])).exitCode).toBe(3)
  })

  test('has no peak for a process that was killed', async () => {
    const { exitCode, peakBytes } = await measureProcess(['-e', 'process.kill(process.pid, "SIGKILL")'])
    expect([exitCode, peakBytes]).toEqual([null, null])
  })
})
