import { chmodSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addText, type MadeReading, readingOf } from '../../test/made-documents.ts'
import { errorOf, TestWorkspace } from '../../test/test-workspace.ts'
import { folders } from './folders.ts'
import { readAgain } from './read-again.ts'
import { searchDocuments } from './search-documents.ts'

let at: TestWorkspace
beforeEach(() => void (at = new TestWorkspace()))
afterEach(() => at.remove())

const text = 'The bureau has 500 fighters. It lost 20 people. It sits in Orlandia.'
const fighters = { quote: 'The bureau has 500 fighters', subject: 'The bureau', value: 500 }
const lost = { quote: 'It lost 20 people', property: 'killed', value: 20 }
const seat = { quote: 'It sits in Orlandia', property: 'headquartered_in', value: 'Orlandia' }

const again = (id: string, made: MadeReading) => readAgain(at.workspace, id, readingOf(made), { who: 'noor' })

test('new proposals come, those of before go, and what was reviewed stays', async () => {
  const { documents } = await addText(at, 'a.txt', text, { claims: [fighters, lost] })
  const id = documents[0]?.id as string
  const accept = { claim: `${id}.1`, reviewer: 'noor', verdict: 'accept' as const, reason: '' }
  at.workspace.reviews.record(accept, new Date())
  expect(await again(id, { claims: [seat], extractor: 'made@2' })).toMatchObject({ added: 1, removed: 1, reviewed: 1 })
  const left = at.workspace.claims.list({})
  expect(left.map((claim) => [claim.id, claim.status, claim.fields.value, claim.extractor])).toEqual([
    [`${id}.1`, 'accepted', 500, 'made@1'],
    [`${id}.3`, 'proposed', 'Orlandia', 'made@2'],
  ])
  expect(searchDocuments(at.workspace, 'lost', {}, 10).total).toEqual({ documents: 1, claims: 0 })
})

test('the same reading again changes no claim', async () => {
  const { documents } = await addText(at, 'a.txt', text, { claims: [fighters, lost] })
  const before = at.workspace.claims.list({})
  const told = await again(documents[0]?.id as string, { claims: [lost, fighters] })
  expect(told).toMatchObject({ added: 0, removed: 0 })
  expect(at.workspace.claims.list({})).toEqual(before)
})

test('what a person said of the document holds', async () => {
  const { documents } = await addText(at, 'a.txt', text, {}, { publisher: 'An observatory', published: '2020' })
  const { document } = await again(documents[0]?.id as string, {})
  expect(document).toMatchObject({ publisher: 'An observatory', published: '2020' })
})

test('a document whose original was changed is not read', async () => {
  const { documents } = await addText(at, 'a.txt', text)
  const [document] = documents
  const original = folders.original(at.dir, document?.sha256 as string)
  chmodSync(original, 0o644)
  writeFileSync(original, 'another text')
  expect(await errorOf(again(document?.id as string, {}))).toMatchObject({ code: 'damaged_workspace' })
})
