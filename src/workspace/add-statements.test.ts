import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { temporaryFolder } from '../../test/made-release.ts'
import { releaseSchema } from '../model/release.ts'
import { statementSchema } from '../model/statement.ts'
import type { MessageRecord } from '../text/document/messages.ts'
import { addStatements, type StatementReading } from './add-statements.ts'
import { folders } from './folders.ts'
import { openHashingKey } from './hashing-key.ts'
import { openEngine } from './open-engine.ts'
import { purge } from './purge.ts'
import { openOrCreateWorkspace, type Workspace } from './workspace.ts'

const folder = temporaryFolder()
let workspace: Workspace
beforeAll(() => {
  workspace = openOrCreateWorkspace(join(folder.path, 'workspace'))
})
afterAll(() => {
  workspace.close()
  folder.remove()
})

const message = (row: number, given: Partial<Extract<MessageRecord, { text: string }>> = {}): MessageRecord => ({
  row,
  text: `Communiqué number ${row} of the Vask Front`,
  date: '2016-03-05T10:22:00',
  channel: 'Vask_Office_Channel',
  language: null,
  id: String(row),
  type: null,
  ...given,
})
const records: MessageRecord[] = [
  message(1, { type: 'Communiqué' }),
  message(2, { text: 'Write to @Vask_Secret or +999 55 123 4567, https://t.me/vask_secret', date: '2016-03' }),
  message(3, { text: '   ' }),
  message(4, { date: 'yesterday' }),
  { row: 5, reject: { code: 'service_message', message: 'somebody joined' } },
  message(6, {
    text: 'Communiqué number 1 of the Vask Front.',
    id: '1',
    type: 'leaflet',
    channel: 'https://t.me/vask_office_channel',
  }),
]

const hasher = () => openHashingKey(workspace.dir, { MARSAD_CONFIG: join(folder.path, 'config') })
const reading = (given: readonly MessageRecord[] = records): StatementReading => ({
  readMessages: async function* () {
    yield* given
  },
  detectLanguage: () => 'en',
  hasher: hasher(),
})
function delivered(name: string, content: string): string {
  const path = join(folder.path, name)
  writeFileSync(path, content)
  return path
}
const filesIn = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

describe('adding an archive of statements', () => {
  const path = delivered('export of @Vask_Secret.json', 'the delivered bytes, marker 5f1c')

  test('accounts for every record, and names nobody in any file of the workspace', async () => {
    const { release, already_added } = await addStatements(workspace, path, reading(), { organisation: 'Vask Front' })
    expect(already_added).toBe(false)
    expect(release).toMatchObject({
      dataset: 'vask-front-statements',
      rows_in: 6,
      rejects: 3,
      events: 0,
      others: { statements: 3 },
      extent: { from: '2016-03-01', to: '2016-03-31', basis: 'assumed' },
      flags: { links_defanged: 1, identifiers_hashed: 1, duplicate_id: 1, duplicate_text: 1, unknown_type: 1 },
    })
    const dir = folders.release(workspace.dir, release.dataset, release.release)
    expect(readdirSync(dir).sort()).toEqual(['rejects.parquet', 'release.json', 'statements.parquet'])
    expect(releaseSchema.parse(JSON.parse(readFileSync(join(dir, 'release.json'), 'utf8')))).toEqual(release)
    expect(existsSync(folders.original(workspace.dir, release.original.sha256))).toBe(false)
    for (const file of filesIn(workspace.dir)) {
      const bytes = readFileSync(file).toString('latin1').toLowerCase()
      for (const secret of ['vask_secret', '1234567', '123 4567', 'vask_office_channel', 'marker 5f1c']) {
        expect(bytes.includes(secret), `${file} holds ${secret}`).toBe(false)
      }
    }
  })

  test('statements read back as their schema has them', async () => {
    const engine = await openEngine(workspace)
    try {
      const releases = workspace.catalogue.all().map(({ dataset, release }) => ({ dataset, release }))
      const statements = await engine.statements({ releases })
      expect(statements.map((statement) => statementSchema.parse(statement))).toEqual(statements)
      const [second, first, third] = statements
      expect(first).toMatchObject({
        row: 1,
        type: 'communique',
        date_start: '2016-03-05',
        time_precision: 'day',
        words: 7,
      })
      expect(second).toMatchObject({
        row: 2,
        date_start: '2016-03-01',
        date_end: '2016-03-31',
        time_precision: 'month',
      })
      const account = hasher().hash('account', 'vask_secret')
      expect(second?.text).toContain(`[account ${account}] or [phone `)
      expect(second?.text).toContain(`hxxps://t[.]me/[account ${account}]`)
      // One channel, however it is written.
      expect(third?.channel_hash).toBe(first?.channel_hash)
      expect(third?.flags).toEqual(['duplicate_id', 'duplicate_text', 'unknown_type'])
      expect(await engine.countStatements({ releases, event_type: ['communique'] })).toBe(1)
      expect(await engine.statements({ releases, text: 'NUMBER 1', from: '2016-03-05' })).toHaveLength(2)
      expect(await engine.statement(releases[0]!, 6)).toEqual(third)
      expect(await engine.statement(releases[0]!, 3)).toBeUndefined()
    } finally {
      engine.close()
    }
  })

  test('the same bytes twice say so', async () => {
    const again = await addStatements(workspace, path, reading(), { organisation: 'Vask Front' })
    expect(again.already_added).toBe(true)
    expect(workspace.catalogue.all()).toHaveLength(1)
  })

  test('what fails leaves nothing', async () => {
    const before = filesIn(workspace.dir).filter((file) => !file.includes('judgements'))
    const other = delivered('other.json', 'other bytes')
    const broken: StatementReading = {
      ...reading(),
      readMessages: async function* () {
        yield message(1)
        throw new Error('the file ends here')
      },
    }
    await expect(addStatements(workspace, other, broken, { archive: 'other' })).rejects.toThrow('the file ends here')
    const empty = addStatements(workspace, other, reading([message(1, { text: '' })]), { archive: 'other' })
    await expect(empty).rejects.toMatchObject({ code: 'nothing_taken' })
    await expect(addStatements(workspace, join(folder.path, 'none'), reading())).rejects.toMatchObject({ exitCode: 3 })
    await expect(addStatements(workspace, other, reading(), { archive: 'Bad Name' })).rejects.toMatchObject({
      exitCode: 2,
    })
    const taken = { organisation: 'Vask Front', release: workspace.catalogue.all()[0]!.release }
    await expect(addStatements(workspace, other, reading(), taken)).rejects.toMatchObject({ code: 'release_exists' })
    expect(filesIn(workspace.dir).filter((file) => !file.includes('judgements'))).toEqual(before)
    expect(workspace.catalogue.all()).toHaveLength(1)
  })

  test('purged, it is gone and is not taken again', async () => {
    const [release] = workspace.catalogue.all()
    const id = `${release!.dataset}/${release!.release}`
    const why = { reason: 'a test', category: 'other', who: 'tester' } as const
    expect(() => purge(workspace, `${id}/1`, why)).toThrow(expect.objectContaining({ code: 'statement_in_release' }))
    purge(workspace, id, why)
    expect(filesIn(workspace.dir).some((file) => file.endsWith('statements.parquet'))).toBe(false)
    await expect(addStatements(workspace, path, reading())).rejects.toMatchObject({ code: 'purged_before' })
  })
})
