import { execFileSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeSample } from '../../sample/write-sample.ts'
import { root } from '../source-files.ts'

const pages = [...globSync('docs/**/*.md', { cwd: root }), ...globSync('*.md', { cwd: root })].map(
  (path) => [path.replaceAll('\\', '/'), readFileSync(join(root, path), 'utf8')] as const,
)

describe('snippets run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'marsad-docs-'))
  const bin = join(folder, 'bin')

  beforeAll(async () => {
    await writeSample(join(folder, 'orland-2014-2019.csv'), { rows: 2000, seed: 1 })
    mkdirSync(bin)
    execFileSync('ln', ['-s', join(root, 'bin/marsad'), join(bin, 'marsad')])
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const snippets = [...pages].flatMap(([path, text]) =>
    [...text.matchAll(/<!-- runs -->\s*```sh\n([\s\S]*?)```/g)].map(([, code], index) => ({
      path,
      index,
      code: code as string,
    })),
  )

  test('there are some', () => expect(snippets.length).toBeGreaterThan(3))

  test.each(snippets)('$path, snippet $index', ({ path, code }) => {
    const own = join(folder, path.replaceAll(/\W/g, '-'))
    mkdirSync(own, { recursive: true })
    execFileSync('cp', [join(folder, 'orland-2014-2019.csv'), own])
    execFileSync('bash', ['-euc', code], {
      cwd: own,
      env: { ...process.env, PATH: `${bin}:${process.env['PATH']}` },
      stdio: 'pipe',
    })
  })
})
