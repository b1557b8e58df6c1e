import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { temporaryFolder } from '../../test/made-release.ts'
import type { Reading } from '../model/reading.ts'
import type { Statement } from '../model/statement.ts'
import { addStatements } from './add-statements.ts'
import type { ReadText } from './add-document.ts'
import { openHashingKey } from './hashing-key.ts'
import { openEngine } from './open-engine.ts'
import { purge } from './purge.ts'
import { proposeStatementClaims } from './statement-claims.ts'
import { openOrCreateWorkspace, type Workspace } from './workspace.ts'

const folder = temporaryFolder()
let workspace: Workspace
let statements: Statement[]

beforeAll(async () => {
  workspace = openOrCreateWorkspace(join(folder.path, 'workspace'))
  const path = join(folder.path, 'archive.json')
  writeFileSync(path, 'delivered')
  const messages = ['We claim the ambush at Dor.', 'The markets are open.', 'We claim the raid on Vell.']
  await addStatements(
    workspace,
    path,
    {
      readMessages: async function* () {
        for (const [index, text] of messages.entries())
          yield { row: index + 1, text, date: '2016-03-05', channel: null, language: 'en', id: null, type: null }
      },
      detectLanguage: () => 'en',
      hasher: openHashingKey(workspace.dir, { MARSAD_CONFIG: join(folder.path, 'config') }),
    },
    { organisation: 'Vask Front' },
  )
  const engine = await openEngine(workspace)
  const releases = workspace.catalogue.all().map(({ dataset, release }) => ({ dataset, release }))
  statements = await engine.statements({ releases })
  engine.close()
})
afterAll(() => {
  workspace.close()
  folder.remove()
})

/** Reads "We claim …" as a claim of responsibility, and every text also as something else. */
const readText: ReadText = ({ text }): Reading => {
  const claim = {
    ...{
      start: 0,
      end: text.length,
      quote: text,
      subject: null,
      property: 'claims',
      value: null,
      low: null,
      high: null,
    },
    ...{
      approximate: false,
      unit: null,
      time: null,
      place: null,
      attributed_to: null,
      probability: 0.9,
      extractor: 'test/1',
    },
  }
  return {
    ...{
      text,
      sentences: [],
      dates: [],
      quantities: [],
      places: [],
      organisations: [],
      people: [],
      events: [],
      attributions: [],
    },
    claims: [
      { ...claim, kind: 'event' },
      ...(text.startsWith('We claim') ? [{ ...claim, kind: 'responsibility' as const }] : []),
    ],
  }
}

test('claims of responsibility are proposed under the id of their statement, once', () => {
  const told = proposeStatementClaims(workspace, statements, readText, { who: 'tester' })
  expect(told).toEqual({ read: 3, claiming: 2, claims: 2 })
  const claims = workspace.claims.list({})
  expect(claims.map(({ fields }) => [fields.kind, fields.subject])).toEqual([
    ['responsibility', 'Vask Front'],
    ['responsibility', 'Vask Front'],
  ])
  expect(
    workspace.documents
      .all(10)
      .map(({ name }) => name)
      .sort(),
  ).toEqual([statements[0]!.id, statements[2]!.id])
  expect(proposeStatementClaims(workspace, statements, readText, { who: 'tester' }).claims).toBe(0)
})

test('they go with their release', () => {
  const [release] = workspace.catalogue.all()
  const why = { reason: 'a test', category: 'other', who: 'tester' } as const
  const { id } = workspace.documents.all(1)[0]!
  expect(() => purge(workspace, id, why)).toThrow(expect.objectContaining({ code: 'in_use' }))
  const purged = purge(workspace, `${release!.dataset}/${release!.release}`, why)
  expect(purged).toMatchObject({ documents: 2, claims: 2, releases: 1 })
  expect(workspace.claims.list({})).toEqual([])
  expect(workspace.documents.count()).toBe(0)
})
