import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { failToLog } from '../../test/fail-to-log.ts'
import { madeRef, temporaryFolder } from '../../test/made-release.ts'
import { type Database, openDatabase } from '../judgements/database.ts'
import { readReleaseLog } from '../judgements/release-log.ts'
import { sha256 } from '../model/canonical-json.ts'
import { type Outgoing, sendReleased, writeReleased } from './write-released.ts'

let folder: ReturnType<typeof temporaryFolder>
let database: Database
let printed: string[]

beforeEach(() => {
  folder = temporaryFolder()
  database = openDatabase(join(folder.path, 'judgements.sqlite'))
  printed = []
})
afterEach(() => {
  database.close()
  folder.remove()
})

const at = new Date('2026-01-02T03:04:05Z')
const write = (...outgoing: Outgoing[]) =>
  writeReleased(outgoing, {
    database,
    profile: 'public',
    releases: [madeRef],
    now: () => at,
    print: (text) => printed.push(text),
  })
const target = (name: string) => join(folder.path, 'out', name)

describe('what leaves', () => {
  test('is written whole, in a folder made for it, and logged with its sha256', () => {
    const bytes = Uint8Array.of(0, 255, 10)
    write(
      { target: target('a.json'), kind: 'figure.json', content: '{"ن":1}\n' },
      { target: target('a.png'), kind: 'figure.png', content: bytes },
    )
    expect(readFileSync(target('a.json'), 'utf8')).toBe('{"ن":1}\n')
    expect(Uint8Array.from(readFileSync(target('a.png')))).toEqual(bytes)
    expect(readdirSync(target(''))).toEqual(['a.json', 'a.png'])
    expect(readReleaseLog(database)).toEqual([
      {
        at,
        profile: 'public',
        kind: 'figure.json',
        sha256: sha256('{"ن":1}\n'),
        releases: [madeRef],
        target: target('a.json'),
      },
      {
        at,
        profile: 'public',
        kind: 'figure.png',
        sha256: sha256(bytes),
        releases: [madeRef],
        target: target('a.png'),
      },
    ])
  })

  test('to stdout is printed and logged the same way', () => {
    write({ target: 'stdout', kind: 'events.json', content: 'x\n' })
    expect(printed).toEqual(['x\n'])
    expect(readReleaseLog(database)).toMatchObject([{ target: 'stdout', sha256: sha256('x\n') }])
  })

  test('replaces an earlier file', () => {
    write({ target: target('a'), kind: 'k', content: 'old and longer' })
    write({ target: target('a'), kind: 'k', content: 'new' })
    expect(readFileSync(target('a'), 'utf8')).toBe('new')
    expect(readReleaseLog(database)).toHaveLength(2)
  })

  test('to a place that cannot be written is an error that names it, leaves no half file and is not logged', () => {
    writeFileSync(join(folder.path, 'file'), '')
    const inFile = join(folder.path, 'file', 'a.json')
    expect(() => write({ target: inFile, kind: 'k', content: 'x' })).toThrow(
      expect.objectContaining({ code: 'cannot_write', exitCode: 1, received: inFile }),
    )
    mkdirSync(target('taken'), { recursive: true })
    expect(() => write({ target: target('taken'), kind: 'k', content: 'x' })).toThrow(
      expect.objectContaining({ code: 'cannot_write' }),
    )
    expect(readdirSync(target(''))).toEqual(['taken'])
    expect(readReleaseLog(database)).toEqual([])
  })

  test('before another could not be written is in the log, since it has left', () => {
    mkdirSync(target('taken'), { recursive: true })
    const first = { target: target('first'), kind: 'k', content: '1' }
    expect(() => write(first, { target: target('taken'), kind: 'k', content: '2' })).toThrow()
    expect(readReleaseLog(database).map((entry) => entry.target)).toEqual([target('first')])
  })
})

describe('what is sent over HTTP', () => {
  const context = () => ({ database, profile: 'public' as const, releases: [madeRef], now: () => at })

  test('is given back byte for byte and noted under its name', () => {
    const text = sendReleased({ name: 'tempo-1.csv', kind: 'figure.csv', content: 'نور,1\r\n' }, context())
    const image = sendReleased({ name: 'a.png', kind: 'figure.png', content: Uint8Array.of(0, 255) }, context())
    expect([new TextDecoder().decode(text), [...image]]).toEqual(['نور,1\r\n', [0, 255]])
    expect(readReleaseLog(database)).toEqual([
      {
        at,
        profile: 'public',
        kind: 'figure.csv',
        sha256: sha256('نور,1\r\n'),
        releases: [madeRef],
        target: 'http: tempo-1.csv',
      },
      expect.objectContaining({ kind: 'figure.png', target: 'http: a.png', sha256: sha256(Uint8Array.of(0, 255)) }),
    ])
  })

  test('that cannot be noted does not leave', () => {
    failToLog(database)
    const sent = { name: 'a.csv', kind: 'figure.csv', content: 'x' }
    expect(() => sendReleased(sent, context())).toThrow('disk is full')
  })
})
