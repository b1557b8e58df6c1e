import { describe, expect, test } from 'vitest'
import { wrongUsage } from '../model/errors.ts'
import { describeFault } from './describe-fault.ts'

describe('describeFault', () => {
  test('an error for people stays as it is', () => {
    const error = wrongUsage('bad_value', 'No.')
    expect(describeFault(error)).toBe(error)
  })

  test.each(['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS', 'EMFILE'])('%s becomes exit 1 with a way out', (code) => {
    const error = describeFault(Object.assign(new Error(`${code}: write`), { code }))
    expect(error).toMatchObject({ code: 'system', exitCode: 1, received: `${code}: write` })
    expect(error?.hint).toMatch(/\.$/)
  })

  test.each([
    'IO Error: Could not write file: No space left on device',
    'IO Error: Cannot open file "x": Permission denied',
    'Out of Memory Error: failed to offload data block',
  ])('DuckDB: %s', (message) => {
    expect(describeFault(new Error(message))).toMatchObject({ exitCode: 1, received: message })
  })

  test('a fault of the program is not dressed up', () => {
    expect(describeFault(new TypeError('x is not a function'))).toBeUndefined()
    expect(describeFault('text')).toBeUndefined()
  })
})
