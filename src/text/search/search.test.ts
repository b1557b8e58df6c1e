import fc from 'fast-check'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, onTestFinished, test } from 'vitest'
import { errorOf } from '../../../test/test-workspace.ts'
import { normaliseText } from '../normalise.ts'
import { findMatches, parseQuery, toMatch } from './index.ts'

const marked = (text: string, query: string) =>
  findMatches(text, parseQuery(query)).map(({ start, end }) => text.slice(start, end))

describe('a search', () => {
  test.each([
    ['Prison breaks in Mosul', 'mosul prison', ['Prison', 'Mosul']],
    ['A prison, prisoners and imprisonment', 'prison*', ['prison', 'prisoners']],
    ['The security bureau of the security council', '"security council"', ['security council']],
    ['قوات الأمن في الموصل وبالموصل', 'موصل', ['الموصل', 'وبالموصل']],
    ['ديوان الأمن العام', '"ديوان الامن"', ['ديوان الأمن']],
    ['the U.S.-led coalition', 'U.S.', ['U.S']],
    ['a car laden with a bomb', 'NEAR(bomb car, 3)', ['car', 'bomb']],
    ['a car that was found, long after it had left, with a bomb', 'NEAR(bomb car, 3)', []],
    ['Şırnak', 'sirnak', ['Şırnak']],
  ])('%s: %s marks %j', (text, query, found) => {
    expect(marked(text, query)).toEqual(found)
  })

  test.each([
    ['', 'empty_search'],
    ['... * ""', 'empty_search'],
    ['NEAR(one)', 'bad_near'],
    ['NEAR(one two, 1000)', 'bad_near'],
    ['word '.repeat(33), 'search_too_long'],
  ])('%j is refused', async (query, code) => {
    expect(await errorOf(() => parseQuery(query))).toMatchObject({ code, exitCode: 2 })
  })
})

describe('whatever somebody types', () => {
  const database = new DatabaseSync(':memory:')
  database.exec(`CREATE VIRTUAL TABLE t USING fts5(norm, content = '', contentless_delete = 1, tokenize = 'ascii')`)
  const isFound = (text: string, match: string) => {
    database.prepare('INSERT OR REPLACE INTO t (rowid, norm) VALUES (1, ?)').run(normaliseText(text))
    return database.prepare('SELECT rowid FROM t WHERE t MATCH ?').get(match) !== undefined
  }
  const word = fc.constantFrom('prison', 'Prison-break', 'الموصل', 'بالمَوصل', 'a', 'U.S.', 'ı', '2014')
  const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))
  const query = fc.oneof(
    word,
    word.map((one) => `${one.slice(0, 4)}*`),
    fc.tuple(word, word).map((words) => `"${words.join(' ')}"`),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('OR', 'NOT x', 'a AND', '-a', '^a', 'norm:a', '{a}', '(', 'NEAR', 'a + b', '""', "'"),
  )

  test('the index finds a text exactly when something can be marked in it', () => {
    onTestFinished(() => database.close())
    fc.assert(
      fc.property(text, query, (inText, asked) => {
        let parts
        try {
          parts = parseQuery(asked)
        } catch {
          return
        }
        const all = parts.every((part) => findMatches(inText, [part]).length > 0)
        expect(isFound(inText, toMatch(parts))).toBe(all)
      }),
      { numRuns: 500 },
    )
  })
})
