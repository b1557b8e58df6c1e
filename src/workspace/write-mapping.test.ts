import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { errorOf } from '../../test/test-workspace.ts'
import { writeMapping } from './write-mapping.ts'

const dir = mkdtempSync(join(tmpdir(), 'marsad-test-'))
afterAll(() => rmSync(dir, { recursive: true }))

test('a new file is written, and nothing else', () => {
  writeMapping(join(dir, 'a.json'), '{}')
  expect(readdirSync(dir)).toEqual(['a.json'])
})

test('a file that is there is left as it is', async () => {
  writeMapping(join(dir, 'b.json'), 'first')
  expect(await errorOf(() => writeMapping(join(dir, 'b.json'), 'second'))).toMatchObject({ code: 'file_exists' })
  expect(readFileSync(join(dir, 'b.json'), 'utf8')).toBe('first')
})

test('a folder that is not there cannot be written to', async () => {
  expect(await errorOf(() => writeMapping(join(dir, 'none', 'c.json'), '{}'))).toMatchObject({ code: 'cannot_write' })
})
