import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runMain } from '../../../test/run-main.ts'
import type { ExtractAnswer } from '../extract-file.ts'

const report = `The Northern Front was founded in 1998.

It is led by Salem Durani, who said that twelve people were killed in Mosul on 3 May 2015.
`

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'marsad-extract-'))
  mkdirSync(join(folder, 'many'))
  writeFileSync(join(folder, 'report.txt'), report.replaceAll('\n', '\r\n'))
  writeFileSync(join(folder, 'many', 'a.txt'), report)
  writeFileSync(join(folder, 'many', 'b.txt'), '')
  writeFileSync(join(folder, 'many', 'c.txt'), report)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const json = (text: string) => JSON.parse(text) as ExtractAnswer

describe('marsad extract FILE', () => {
  test('prints one document whose spans lie in its text', async () => {
    const { code, stdout } = await runMain(['extract', 'report.txt', '--json'], folder)
    const answer = json(stdout)
    expect(code).toBe(0)
    expect(Object.keys(answer)).toEqual([
      'document', 'text', 'sentences', 'dates', 'quantities', 'places', 'organisations', 'people', 'events', 'claims',
    ]) // prettier-ignore
    expect(answer.document).toMatchObject({ path: 'report.txt', language: 'en' })
    expect(answer.text).toBe(report)
    for (const { start, end, text } of [...answer.dates, ...answer.quantities, ...answer.places]) {
      expect(answer.text.slice(start, end)).toBe(text)
    }
    expect(answer.claims.map(({ quote }) => quote)).toEqual(
      answer.claims.map(({ start, end }) => answer.text.slice(start, end)),
    )
    expect(answer.claims.map(({ property }) => property)).toContain('killed')
  })

  test('--published is when it was published, whatever the document says', async () => {
    const { stdout } = await runMain(['extract', 'report.txt', '--json', '--published', '2020-02'], folder)
    expect(json(stdout).document.published).toBe('2020-02')
    const wrong = await runMain(['extract', 'report.txt', '--published', 'May'], folder)
    expect(wrong.code).toBe(2)
    expect(wrong.stderr).toContain('--published')
  })

  test('--masked masks the names of people, and the spans move with it', async () => {
    const { stdout } = await runMain(['extract', 'report.txt', '--json', '--masked'], folder)
    const answer = json(stdout)
    expect(stdout).not.toContain('Durani')
    expect(answer.text).toContain('[name]')
    expect(answer.claims.map(({ quote }) => quote)).toEqual(
      answer.claims.map(({ start, end }) => answer.text.slice(start, end)),
    )
  })

  test('lists claims with their quotes for a person', async () => {
    const { stdout } = await runMain(['extract', 'report.txt'], folder)
    expect(stdout).toContain('killed')
    expect(stdout).toMatch(/“.*twelve people were killed.*”/)
  })

  test('says what is missing', async () => {
    expect((await runMain(['extract'], folder)).code).toBe(2)
    expect((await runMain(['extract', 'nowhere.txt'], folder)).code).toBe(3)
    expect((await runMain(['extract', 'many', '--json'], folder)).code).toBe(2)
  })
})

test('marsad extract DIR prints one line a file, tells what it cannot read and goes on', async () => {
  const { code, stdout, stderr } = await runMain(['extract', 'many', '--json-lines'], folder)
  expect(code).toBe(0)
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => json(line).document.path),
  ).toEqual([join('many', 'a.txt'), join('many', 'c.txt')])
  expect(stderr).toContain(join('many', 'b.txt'))
})
