import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addText } from '../../test/made-documents.ts'
import { errorOf, TestWorkspace } from '../../test/test-workspace.ts'
import { openClaim } from './review-claims.ts'
import { searchDocuments } from './search-documents.ts'
import { listDocuments, showDocument } from './shown-documents.ts'
import { unmaskName } from './unmask-name.ts'

let at: TestWorkspace
let id: string
beforeEach(async () => {
  at = new TestWorkspace()
  const text =
    'The bureau is led by Samir Idris Qabbani, said Lina Habash.\n\nQabbani and Samir Idris were seen by Lina Habash.'
  const { documents } = await addText(at, 'Lina Habash, notes.txt', text, {
    people: ['Samir Idris Qabbani', 'Samir Idris', 'Qabbani', 'Lina Habash'],
    claims: [
      {
        kind: 'structure',
        quote: 'The bureau is led by Samir Idris Qabbani',
        subject: 'The bureau',
        property: 'led_by',
        value: 'Samir Idris Qabbani',
        attributed_to: 'Lina Habash',
      },
    ],
  })
  id = documents[0]?.id as string
})
afterEach(() => at.remove())

const everythingShown = () =>
  JSON.stringify([
    listDocuments(at.workspace, 10),
    showDocument(at.workspace, id),
    searchDocuments(at.workspace, 'bureau seen', {}, 10),
    searchDocuments(at.workspace, 'habash', {}, 10),
    searchDocuments(at.workspace, 'led bureau', {}, 10),
  ])

describe('names of people', () => {
  test('are masked in lists, documents, claims and search, in titles and in names of files', () => {
    expect(everythingShown()).not.toMatch(/Habash|Qabbani/)
    expect(everythingShown()).toContain('[name], notes.txt')
  })

  test('do not mark where they stand when they are searched for', () => {
    const { documents } = searchDocuments(at.workspace, 'habash', {}, 10)
    expect(documents.flatMap(({ passages }) => passages.flatMap(({ highlights }) => highlights))).toEqual([])
  })

  test('offsets of what is shown lead into the masked text', () => {
    const { text, people, claims } = showDocument(at.workspace, id)
    expect(new Set(people.map(({ start, end }) => text.slice(start, end)))).toEqual(new Set(['[name]']))
    const [claim] = claims
    expect(text.slice(claim?.start, claim?.end)).toBe(claim?.quote)
  })

  test('of the holder of a role are shown to who must decide, and to all once the claim is accepted', () => {
    expect(openClaim(at.workspace, `${id}.1`).claim).toMatchObject({
      value: 'Samir Idris Qabbani',
      attributed_to: '[name]',
    })
    at.workspace.reviews.record({ claim: `${id}.1`, reviewer: 'noor', verdict: 'accept', reason: '' }, new Date())
    const shown = showDocument(at.workspace, id)
    expect(shown.text).toContain('led by Samir Idris Qabbani, said [name].')
    expect(shown.claims).toMatchObject([{ value: 'Samir Idris Qabbani', attributed_to: '[name]' }])
    expect(everythingShown()).not.toContain('Habash')
  })

  test('are shown in one document where somebody gave a reason', async () => {
    const other = await addText(at, 'other.txt', 'Lina Habash again.', { people: ['Lina Habash'] })
    expect(unmaskName(at.workspace, id, 'LINA HABASH', { who: 'noor', reason: 'signed it herself' })).toBe(2)
    expect(showDocument(at.workspace, id).text).toContain('said Lina Habash.')
    expect(showDocument(at.workspace, other.documents[0]?.id as string).text).toBe('[name] again.')
    const missing = () => unmaskName(at.workspace, id, 'Nobody', { who: 'noor', reason: 'x' })
    expect(await errorOf(missing)).toMatchObject({ code: 'no_such_name', exitCode: 3 })
  })
})
