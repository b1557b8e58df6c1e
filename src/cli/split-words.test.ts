import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitWords } from './split-words.ts'

describe('splitWords', () => {
  test.each([
    ['--country SYR --from 2016', ['--country', 'SYR', '--from', '2016']],
    [`--actor "Islamic State"`, ['--actor', 'Islamic State']],
    [`--actor 'Islamic State' --text="a 'b'"`, ['--actor', 'Islamic State', `--text=a 'b'`]],
    ['  \t a\nb  ', ['a', 'b']],
    [`a" b "c`, ['a b c']],
    [`--actor ''`, ['--actor', '']],
    [`a\\ b "c\\"d" 'e\\f'`, ['a b', 'c"d', 'e\\f']],
    ['$HOME `ls` *', ['$HOME', '`ls`', '*']],
    ['', []],
    ['   ', []],
  ])('%j', (line, words) => expect(splitWords(line)).toEqual(words))

  test.each([`--actor "Islamic State`, `it's`, 'a\\'])('what is not closed is not split: %j', (line) => {
    expect(splitWords(line)).toBeUndefined()
  })

  test('words that were quoted come back as they were', () => {
    const quoted = (word: string) => `'${word.replaceAll("'", "'\\''")}'`
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (words) => {
        expect(splitWords(words.map(quoted).join(' '))).toEqual(words)
      }),
    )
  })

  test('a shell splits alike', () => {
    const line = `--actor "Islamic State" 'it''s' a\\ b "x'y" c"d"'e' ""`
    const words = execFileSync('sh', ['-c', `printf '%s\\n' ${line}`], { encoding: 'utf8' })
      .split('\n')
      .slice(0, -1)
    expect(splitWords(line)).toEqual(words)
  })
})
