import { existsSync, readFileSync, statSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addText, filesWith } from '../../test/made-documents.ts'
import { errorOf, TestWorkspace } from '../../test/test-workspace.ts'
import { verifyAudit } from '../judgements/audit.ts'
import { folders } from './folders.ts'
import { searchDocuments } from './search-documents.ts'
import { listDocuments, showDocument } from './shown-documents.ts'

let at: TestWorkspace
beforeEach(() => void (at = new TestWorkspace()))
afterEach(() => at.remove())

const text = 'The bureau has 500 fighters in Orlandia.\n\nIt was formed in 2012.'
const claim = { quote: 'The bureau has 500 fighters', subject: 'The bureau', value: 500, low: 500, high: 500 }

describe('a document', () => {
  test('is kept as received, with its text and what was proposed', async () => {
    const { documents, claims } = await addText(
      at,
      'report.txt',
      text,
      { claims: [claim] },
      { published: '2021-11', publisher: 'An observatory' },
    )
    const [document] = documents
    expect({ documents: documents.length, claims }).toEqual({ documents: 1, claims: 1 })
    expect(document).toMatchObject({ name: 'report.txt', published: '2021-11', publisher: 'An observatory', item: 1 })
    const original = folders.original(at.dir, document?.sha256 as string)
    expect(readFileSync(original, 'utf8')).toBe(text)
    expect(statSync(original).mode & 0o222).toBe(0)
    expect(existsSync(folders.importing(at.dir))).toBe(false)
    const shown = showDocument(at.workspace, document?.id as string)
    expect(shown.text).toBe(text)
    expect(shown.claims).toMatchObject([
      { id: `${document?.id}.1`, status: 'proposed', quote: claim.quote, value: 500, extractor: 'made@1' },
    ])
    expect(listDocuments(at.workspace, 10)).toMatchObject({ total: 1, documents: [{ claims: { proposed: 1 } }] })
  })

  test('that is there already changes nothing, whatever it is called', async () => {
    const first = await addText(at, 'a.txt', text, { claims: [claim] })
    const before = at.fingerprint()
    expect(await addText(at, 'b.txt', text)).toEqual({ documents: first.documents, claims: 0, already_added: true })
    expect(at.fingerprint()).toEqual(before)
  })

  test('that cannot be read leaves nothing behind', async () => {
    const before = at.fingerprint()
    expect(await errorOf(addText(at, 'empty.txt', ''))).toMatchObject({ code: 'document_empty' })
    const path = `${at.base}/none.txt`
    const { addDocument } = await import('./add-document.ts')
    const failing = () => {
      throw new Error('the reader fell')
    }
    expect(await errorOf(addDocument(at.workspace, path, failing, {}, { who: 'noor' }))).toMatchObject({
      code: 'no_such_file',
      exitCode: 3,
    })
    await expect(addDocument(at.workspace, at.deliver('c.txt', text), failing, {}, { who: 'noor' })).rejects.toThrow(
      'the reader fell',
    )
    expect(at.fingerprint()).toEqual(before)
    expect(filesWith(at.dir, 'Orlandia')).toEqual([])
  })

  test('that the database does not take is not half there', async () => {
    at.workspace.database.exec(
      `CREATE TRIGGER no_claims BEFORE INSERT ON claims BEGIN SELECT RAISE(ABORT, 'full'); END`,
    )
    await expect(addText(at, 'a.txt', text, { claims: [claim] })).rejects.toThrow('full')
    at.workspace.database.exec('DROP TRIGGER no_claims')
    expect(at.workspace.documents.all()).toEqual([])
    expect(searchDocuments(at.workspace, 'bureau', {}, 10).total).toEqual({ documents: 0, claims: 0 })
    expect(await addText(at, 'a.txt', text, { claims: [claim] })).toMatchObject({ claims: 1, already_added: false })
  })

  test('is noted in the audit, without a word of it', async () => {
    await addText(at, 'bureau.txt', text)
    const { database, reviews } = at.workspace
    expect(verifyAudit(database, reviews.all())).toMatchObject({ sound: true, entries: 1 })
    expect(JSON.stringify(database.prepare('SELECT * FROM audit').all())).not.toMatch(/bureau|fighters/)
  })
})

test('the same claim twice is proposed once', async () => {
  expect(await addText(at, 'a.txt', text, { claims: [claim, claim, { ...claim, value: 50 }] })).toMatchObject({
    claims: 2,
  })
})
