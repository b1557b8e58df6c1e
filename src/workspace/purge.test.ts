import { readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { addText, filesWith } from '../../test/made-documents.ts'
import { errorOf, TestWorkspace } from '../../test/test-workspace.ts'
import { verifyAudit } from '../judgements/audit.ts'
import { tombstonesOf } from '../judgements/purges.ts'
import { folders } from './folders.ts'
import { purge } from './purge.ts'
import { searchDocuments } from './search-documents.ts'
import { unmaskName } from './unmask-name.ts'

let at: TestWorkspace
beforeEach(() => void (at = new TestWorkspace()))
afterEach(() => at.remove())

const MARKER = 'zzyvmarker'
const words = { reason: `asked by ${MARKER}`, category: 'person_at_risk' as const, who: 'noor' }

/** A document whose text, name, title, claims, reviews and un-masked names all hold the marker. */
async function addMarked(name = `${MARKER}.txt`): Promise<string> {
  const sentence = `Nadia ${MARKER} said that the ${MARKER} bureau has 500 fighters.`
  const padding = Array.from({ length: 300 }, (_, index) => `Line ${index} of ${MARKER}${index} and more words.`)
  const { documents } = await addText(at, name, [sentence, ...padding].join('\n\n'), {
    people: [`Nadia ${MARKER}`],
    organisations: [`${MARKER} bureau`],
    places: [MARKER],
    claims: [{ quote: `the ${MARKER} bureau has 500 fighters`, subject: `${MARKER} bureau`, value: 500 }],
  })
  const id = documents[0]?.id as string
  const { reviews } = at.workspace
  const claim = `${id}.1`
  reviews.record(
    { claim, reviewer: 'noor', verdict: 'correct', reason: `because ${MARKER}`, fields: { unit: MARKER } },
    new Date(),
  )
  unmaskName(at.workspace, id, `Nadia ${MARKER}`, { who: 'noor', reason: `a ${MARKER} reason` })
  return id
}

/** Every word that is left in an index, whether or not a row still has it. */
function wordsInIndexes(): string[] {
  const { database } = at.workspace
  return ['document_search', 'claim_search'].flatMap((table) => {
    database.exec(`CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab('main', '${table}', 'row')`)
    const terms = database.prepare('SELECT term FROM vocabulary').all()
    database.exec('DROP TABLE temp.vocabulary')
    return terms.map(({ term }) => String(term))
  })
}

describe('a purged document', () => {
  test.each([0, 1, 40])('leaves no byte in any file, among %i others', async (others) => {
    for (let other = 0; other < others; other++) await addText(at, `o${other}.txt`, `Other text ${other} stays here.`)
    const id = await addMarked()
    expect(filesWith(at.dir, MARKER).length).toBeGreaterThan(1)
    expect(wordsInIndexes().some((word) => word.includes(MARKER))).toBe(true)

    const purged = purge(at.workspace, id, words)
    expect(purged).toMatchObject({ ids: [id], documents: 1, claims: 1, releases: 0 })
    expect(filesWith(at.dir, MARKER)).toEqual([])
    expect(filesWith(at.dir, 'yvmarker')).toEqual([])
    expect(wordsInIndexes().filter((word) => word.includes('marker'))).toEqual([])
    expect(readFileSync(`${folders.database(at.dir)}-wal`).length).toBe(0)

    expect(at.workspace.documents.all()).toHaveLength(others)
    expect(searchDocuments(at.workspace, 'stays', {}, 100).total.documents).toBe(others)
    expect(searchDocuments(at.workspace, `${MARKER}*`, {}, 100).total).toEqual({ documents: 0, claims: 0 })
  })

  test('leaves a tombstone, and an audit that is still sound', async () => {
    const id = await addMarked()
    const sha256 = at.workspace.documents.find(id)?.sha256
    purge(at.workspace, id, { ...words, now: new Date('2026-05-02T00:00:00Z') })
    const { database, reviews } = at.workspace
    expect(tombstonesOf(database)).toEqual([
      { id, kind: 'document', sha256, at: '2026-05-02T00:00:00.000Z', who: 'noor', category: 'person_at_risk' },
    ])
    expect(verifyAudit(database, reviews.all())).toMatchObject({ sound: true, faults: [] })
  })

  test('is not taken again', async () => {
    const id = await addMarked('a.txt')
    purge(at.workspace, id, words)
    expect(await errorOf(addMarked('b.txt'))).toMatchObject({ code: 'purged_before', exitCode: 1 })
    expect(filesWith(at.dir, MARKER)).toEqual([])
  })

  test('gives its number to no later act', async () => {
    const id = await addMarked()
    purge(at.workspace, id, words)
    const { documents } = await addText(at, 'b.txt', 'Another 5 people.', { claims: [{ quote: '5 people' }] })
    const claim = `${documents[0]?.id}.1`
    const { review } = at.workspace.reviews.record(
      { claim, reviewer: 'ida', verdict: 'accept', reason: '' },
      new Date(),
    )
    expect(review.number).toBe(2)
    expect(verifyAudit(at.workspace.database, at.workspace.reviews.all()).sound).toBe(true)
  })

  test('is told to be unfinished while another program reads, and the same purge ends the work', async () => {
    const id = await addMarked()
    const other = new DatabaseSync(folders.database(at.dir))
    onTestFinished(() => other.close())
    other.exec('BEGIN; SELECT count(*) FROM documents')
    at.workspace.database.exec('PRAGMA busy_timeout = 50')
    expect(await errorOf(() => purge(at.workspace, id, words))).toMatchObject({ code: 'busy', exitCode: 1 })
    expect(at.workspace.documents.find(id)).toBeUndefined()
    other.exec('COMMIT')
    expect(purge(at.workspace, id, words)).toMatchObject({ ids: [id], nonce: null })
    expect(filesWith(at.dir, MARKER)).toEqual([])
  })
})

test('documents of many claims are purged one after the other', async () => {
  for (let file = 0; file < 4; file++) {
    const lines = Array.from({ length: 30 }, (_, line) => `Group ${file} lost ${line} people in ${MARKER}.`)
    const claims = lines.map((quote) => ({ quote, property: 'killed' }))
    await addText(at, `${file}.txt`, lines.join('\n\n'), { claims })
  }
  for (const { id } of at.workspace.documents.all()) expect(purge(at.workspace, id, words).claims).toBe(30)
  expect(filesWith(at.dir, MARKER)).toEqual([])
  expect(wordsInIndexes()).toEqual([])
})

test('a purged claim goes with its reviews, and its document stays', async () => {
  const id = await addMarked()
  purge(at.workspace, `${id}.1`, words)
  expect(at.workspace.claims.list({})).toEqual([])
  expect([...at.workspace.reviews.all()]).toEqual([])
  expect(at.workspace.documents.find(id)).toBeDefined()
  expect(filesWith(at.dir, `because ${MARKER}`)).toEqual([])
  expect(verifyAudit(at.workspace.database, []).sound).toBe(true)
})

test('a purged release takes its rows, its original and the cache with it', async () => {
  const header = 'event_id,date,place,deaths'
  const { writeSample } = await import('../../sample/write-sample.ts')
  const path = at.deliver('orland-2014-2019.csv', header)
  await writeSample(path, { rows: 50, seed: 1 })
  const { importFile } = await import('./import-file.ts')
  const { release } = await importFile(at.workspace, path)
  const original = folders.original(at.dir, release.original.sha256)
  purge(at.workspace, `${release.dataset}/${release.release}`, words)
  expect(at.workspace.catalogue.all()).toEqual([])
  expect(() => readFileSync(original)).toThrow('ENOENT')
  expect(at.leftovers().filter((name) => name.includes('2014-2019'))).toEqual([])
})

test('what is not there cannot be purged', async () => {
  for (const id of ['3fa2b1c09d4e', '3fa2b1c09d4e.1', 'orland/2014', '../x', '']) {
    expect(await errorOf(() => purge(at.workspace, id, words))).toMatchObject({ code: 'no_such_thing', exitCode: 3 })
  }
})
