import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addText } from '../../test/made-documents.ts'
import { errorOf, TestWorkspace } from '../../test/test-workspace.ts'
import { type SearchWords, searchDocuments } from './search-documents.ts'

let at: TestWorkspace
beforeEach(async () => {
  at = new TestWorkspace()
  await addText(
    at,
    'english.txt',
    'The bureau ran a prison in Orlandia.\n\nBreaks were reported in the spring, by guards of the prison.',
    {
      organisations: ['bureau'],
      places: ['Orlandia'],
      claims: [{ quote: 'The bureau ran a prison', subject: 'Diwan al-Amn', property: 'unit_of', value: 'Caliphate' }],
    },
    { published: '2016-06', publisher: 'An observatory' },
  )
  await addText(at, 'arabic.txt', 'أدار ديوان الأمن سجنا في الرقّة والموصل.', {}, { published: '2017' })
})
afterEach(() => at.remove())

const found = (query: string, words: SearchWords = {}) =>
  searchDocuments(at.workspace, query, words, 10).documents.map(({ document }) => document.name)

describe('a search', () => {
  test.each([
    ['prison', ['english.txt']],
    ['PRISONS', []],
    ['priso*', ['english.txt']],
    ['"ran a prison"', ['english.txt']],
    ['"prison ran"', []],
    ['"Orlandia breaks"', []],
    ['موصل', ['arabic.txt']],
    ['الرقه', ['arabic.txt']],
    ['"ديوان الامن"', ['arabic.txt']],
    ['NEAR(guards spring, 4)', ['english.txt']],
    ['NEAR(guards bureau, 2)', []],
  ])('for %s finds %j', (query, names) => expect(found(query)).toEqual(names))

  test.each<[SearchWords, string[]]>([
    [{ from: '2016-06-30' }, ['english.txt']],
    [{ from: '2016-07-01' }, []],
    [{ to: '2016-05-31' }, []],
    [{ publisher: 'An observatory' }, ['english.txt']],
    [{ publisher: 'Another' }, []],
    [{ organisation: 'Bureau' }, ['english.txt']],
    [{ organisation: 'Taliban' }, []],
    [{ place: 'orlandia' }, ['english.txt']],
    [{ country: 'SYR' }, []],
  ])('narrowed by %j finds %j', (words, names) => expect(found('prison', words)).toEqual(names))

  test('marks what was found in its own spelling', () => {
    const [{ passages } = { passages: [] }] = searchDocuments(at.workspace, 'الرقه موصل', {}, 10).documents
    const [{ text, highlights } = { text: '', highlights: [] }] = passages
    expect(highlights.map(({ start, end }) => text.slice(start, end))).toEqual(['الرقّة', 'والموصل'])
  })

  test('finds claims by what they say beyond their quote', () => {
    const { claims, total } = searchDocuments(at.workspace, 'caliphate prison', {}, 10)
    expect(total).toEqual({ documents: 0, claims: 1 })
    expect(claims).toMatchObject([{ subject: 'Diwan al-Amn', quote: 'The bureau ran a prison' }])
  })

  test('of an unknown document is refused', async () => {
    const search = () => searchDocuments(at.workspace, 'prison', { document: 'ffff' }, 10)
    expect(await errorOf(search)).toMatchObject({ code: 'no_document', exitCode: 3 })
  })
})

test('a long paragraph is cut around what was found, at its words', async () => {
  const words = Array.from({ length: 400 }, (_, index) => `word${index}`)
  await addText(at, 'long.txt', [...words, 'needle', ...words].join(' '))
  const [{ passages } = { passages: [] }] = searchDocuments(at.workspace, 'needle', {}, 10).documents
  const [{ text, highlights } = { text: '', highlights: [] }] = passages
  expect(text.length).toBeLessThan(400)
  expect(text).toMatch(/^word\d+ .* needle .* word\d+$/)
  expect(highlights.map(({ start, end }) => text.slice(start, end))).toEqual(['needle'])
})

test('an index of another normaliser is written anew', () => {
  at.workspace.database.exec(`DELETE FROM document_search; UPDATE search_index SET normaliser = 'another'`)
  expect(found('prison')).toEqual(['english.txt'])
  expect(searchDocuments(at.workspace, 'caliphate', {}, 10).total.claims).toBe(1)
})
